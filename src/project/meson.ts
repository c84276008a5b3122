import path from "node:path";
import { textAt, valueAt } from "../config/table.ts";
import type { Evidence, Purity, VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { readPythonSource } from "./python-source.ts";
import type { Call, PythonSource } from "./python-syntax.ts";
import { evidenceAt, type Sources } from "./sources.ts";
import { askBackend, staticVersion } from "./version-literal.ts";

/** A project that meson-python builds: version and languages from `project()` of meson.build, what is built from that and those below. */
export async function describeMeson(sources: Sources): Promise<Described> {
  const files = await mesonFiles(sources);
  const build = files.get(TOP) ?? readPythonSource("");
  return { version: await mesonVersion(sources, build), purity: mesonPurity(files), abi3: limitedApi(sources, files) };
}

const TOP = "meson.build";
const MOST_FILES = 60;
const MOST_NAMED = 1000;

/** meson.build and those of the folders that it goes into, by their paths. */
async function mesonFiles(sources: Sources): Promise<ReadonlyMap<string, PythonSource>> {
  const files = new Map<string, PythonSource>();
  const named = new Set([TOP]);
  for (const file of named) {
    if (files.size === MOST_FILES) break;
    const text = await sources.read(file);
    if (text === undefined) continue;
    const build = readPythonSource(text);
    files.set(file, build);
    for (const { name, positional } of build.calls) {
      const [below] = positional;
      if (name !== "subdir" || below?.kind !== "text" || named.size === MOST_NAMED) continue;
      named.add(path.posix.join(path.posix.dirname(file), below.value, TOP));
    }
  }
  return files;
}

function projectCall({ calls }: PythonSource): Call | undefined {
  return calls.find(({ name }) => name === "project");
}

async function mesonVersion(sources: Sources, build: PythonSource): Promise<VersionSource | undefined> {
  const version = projectCall(build)?.keywords.get("version");
  if (version === undefined) return undefined;
  const file = version.kind === "call" && version.call.name === "files" ? version.call.positional[0] : undefined;
  if (file?.kind === "text")
    return versionOfFile(sources, file.value, evidenceAt(TOP, version.line, `files('${file.value}')`));
  if (version.kind !== "text") return askBackend(evidenceAt(TOP, version.line, "version is computed"));
  return staticVersion(version.value, evidenceAt(TOP, version.line, `version: '${version.value}'`));
}

/** meson takes a file of one line alone. */
async function versionOfFile(sources: Sources, file: string, evidence: Evidence): Promise<VersionSource> {
  const text = (await sources.read(file))?.replace(/\r?\n$/, "");
  return text === undefined || text.includes("\n")
    ? askBackend(evidence)
    : staticVersion(text, evidenceAt(file, 1, text));
}

// What meson compiles; a library or a program counts where it is installed.
const COMPILED = /(?:^|\.)(?:extension_module|shared_library|shared_module|library|executable)$/;

function mesonPurity(files: ReadonlyMap<string, PythonSource>): Purity {
  for (const [file, { calls }] of files) {
    const made = calls.find(({ name, keywords }) => COMPILED.test(name) && (isModule(name) || isTrue(keywords)));
    if (made === undefined) continue;
    return platform(isModule(made.name) ? "certain" : "likely", evidenceAt(file, made.line, `${made.name}()`));
  }
  const top = files.get(TOP);
  const project = top && projectCall(top);
  const [, ...languages] = project?.positional ?? [];
  const evidence = evidenceAt(TOP, project?.line, "project()");
  return languages.length > 0 ? platform("likely", evidence) : pure("likely", evidence);
}

function isModule(name: string): boolean {
  return name.endsWith("extension_module");
}

function isTrue(keywords: Call["keywords"]): boolean {
  const install = keywords.get("install");
  return install?.kind === "name" && install.value === "true";
}

/** meson-python's `limited-api = true` together with `python.allow_limited_api`; the version stands in meson.build. */
function limitedApi(sources: Sources, files: ReadonlyMap<string, PythonSource>): string | undefined {
  if (valueAt(sources.tool("meson-python"), "limited-api") !== true) return undefined;
  const calls = [...files.values()].flatMap((build) => build.calls);
  const written = calls.map((call) => call.keywords.get("limited_api")).find((value) => value?.kind === "text");
  const version = written?.kind === "text" ? written.value : textAt(sources.project, "requires-python");
  const minor = /3\.(\d+)/.exec(version ?? "")?.[1];
  return minor === undefined ? undefined : `cp3${minor}`;
}
