import path from "node:path";
import { type Table, tableAt, textAt, valueAt } from "../config/table.ts";
import type { Evidence, VersionSource } from "../documents/project.ts";
import { composedText } from "./composed-text.ts";
import type { Described } from "./described.ts";
import { dunamaiVersion } from "./dunamai.ts";
import { hatchPurity } from "./hatch-hooks.ts";
import { versionInPackageJson } from "./package-json.ts";
import { readPythonSource } from "./python-source.ts";
import { setuptoolsScm } from "./scm.ts";
import { evidenceAt, type Sources } from "./sources.ts";
import { askBackend, staticVersion, versionByPattern } from "./version-literal.ts";

// hatchling's own default.
const PATTERN = "(?i)^(__version__|VERSION) *= *(['\"])v?(?P<version>.+?)\\2";

// hatchling's own, and that of the plugin hatch-regex-commit.
const REGEX_SOURCES = new Set(["regex", "regex_commit"]);

/** A project that hatchling builds; its version may come from a file, from git by hatch-vcs, or from code. */
export async function describeHatchling(sources: Sources): Promise<Described> {
  const { purity, abiFree } = await hatchPurity(sources);
  return { version: await hatchVersion(sources), purity, abiFree, pureByDefault: purity.class === "both" };
}

async function hatchVersion(sources: Sources): Promise<VersionSource | undefined> {
  const version = tableAt(sources.tool("hatch"), "version");
  const evidence = sources.cite(["tool", "hatch", "version"], "[tool.hatch.version]");
  const source = textAt(version, "source") ?? "regex";
  if (source === "vcs") return hatchVcs(version, evidence);
  if (source === "uv-dynamic-versioning") return dunamaiVersion(sources, source, evidence);
  const path = textAt(version, "path");
  // By the plugin hatch-nodejs-version.
  if (source === "nodejs") return (await versionInPackageJson(sources, path ?? "package.json")) ?? askBackend(evidence);
  if (path === undefined) return source === "regex" ? undefined : askBackend(evidence);
  if (REGEX_SOURCES.has(source))
    return (await versionInFile(sources, path, valueAt(version, "pattern"))) ?? askBackend(evidence);
  const expression = textAt(version, "expression") ?? "__version__";
  const text = source === "code" ? await sources.read(path) : undefined;
  return (text === undefined ? undefined : versionOfCode(text, expression, path)) ?? askBackend(evidence);
}

async function versionInFile(sources: Sources, file: string, pattern: unknown): Promise<VersionSource | undefined> {
  if (pattern !== undefined && typeof pattern !== "string") return undefined;
  return versionByPattern(sources, file, pattern || PATTERN, "version");
}

/** Of a module that hatchling would run: what is assigned to the name once, where that is a constant. */
function versionOfCode(text: string, name: string, file: string): VersionSource | undefined {
  const source = readPythonSource(text);
  const assigned = source.assignmentsTo(name).find(({ topLevel }) => topLevel);
  const version = assigned && composedText(source, { kind: "name", value: name, line: assigned.value.line });
  if (assigned === undefined || version === undefined) return undefined;
  return staticVersion(version, evidenceAt(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}

function hatchVcs(version: Table, evidence: Evidence): VersionSource {
  const options = { ...tableAt(version, "raw-options") };
  const pattern = textAt(version, "tag-pattern");
  const fallback = textAt(version, "fallback-version");
  if (pattern) options.tag_regex = pattern;
  if (fallback) options.fallback_version = fallback;
  const root = textAt(options, "root");
  const file = textAt(options, "relative_to");
  if (root !== undefined && file !== undefined) options.root = path.posix.join(path.posix.dirname(file), root);
  return setuptoolsScm(options, "hatch-vcs", evidence);
}
