import { textAt, valueAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { type PythonSource, readPythonSource } from "./python-source.ts";
import { evidenceAt, type Sources } from "./sources.ts";
import { askBackend, staticVersion } from "./version-literal.ts";

/** A project that meson-python builds: version and languages from `project()` of meson.build. */
export async function describeMeson(sources: Sources): Promise<Described> {
  const build = readPythonSource((await sources.read("meson.build")) ?? "");
  return { version: mesonVersion(build), purity: mesonPurity(build), abi3: limitedApi(sources, build) };
}

function projectCall({ calls }: PythonSource) {
  return calls.find(({ name }) => name === "project");
}

function mesonVersion(build: PythonSource): VersionSource | undefined {
  const version = projectCall(build)?.keywords.get("version");
  if (version === undefined) return undefined;
  if (version.kind !== "text") return askBackend(evidenceAt("meson.build", version.line, "version is computed"));
  return staticVersion(version.value, evidenceAt("meson.build", version.line, `version: '${version.value}'`));
}

function mesonPurity(build: PythonSource) {
  const module = build.calls.find(({ name }) => /(^|\.)extension_module$/.test(name));
  if (module !== undefined) return platform("certain", evidenceAt("meson.build", module.line, "extension_module()"));
  const project = projectCall(build);
  const [, ...languages] = project?.positional ?? [];
  const evidence = evidenceAt("meson.build", project?.line, "project()");
  return languages.length > 0 ? platform("likely", evidence) : pure("likely", evidence);
}

/** meson-python's `limited-api = true` together with `python.allow_limited_api`; the version stands in meson.build. */
function limitedApi(sources: Sources, build: PythonSource): string | undefined {
  if (valueAt(sources.tool("meson-python"), "limited-api") !== true) return undefined;
  const written = build.calls.map((call) => call.keywords.get("limited_api")).find((value) => value?.kind === "text");
  const version = written?.kind === "text" ? written.value : textAt(sources.project, "requires-python");
  const minor = /3\.(\d+)/.exec(version ?? "")?.[1];
  return minor === undefined ? undefined : `cp3${minor}`;
}
