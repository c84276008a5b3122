import type { Evidence, VersionSource } from "../documents/project.ts";
import { pythonRegex } from "../python/regex.ts";
import { constantOrTuple } from "./composed-text.ts";
import { readPythonSource } from "./python-source.ts";
import type { PythonSource } from "./python-syntax.ts";
import { evidenceAt, lineAt, type Sources } from "./sources.ts";

export function staticVersion(version: string, evidence: Evidence): VersionSource {
  return { kind: "static", version: version.trim(), evidence };
}

/** Only running code can tell; `evidence` says which. */
export function askBackend(evidence: Evidence): VersionSource {
  return { kind: "backend", evidence };
}

/** What the first assignment to `name` at the top of a module says, as setuptools and flit read it: without importing. */
export function assignedVersion(source: PythonSource, name: string, file: string): VersionSource | undefined {
  const assigned = source.assignmentsTo(name).find(({ topLevel, key, adds }) => topLevel && key === undefined && !adds);
  const version = assigned === undefined ? undefined : constantOrTuple(source, assigned.value);
  if (assigned === undefined || version === undefined) return undefined;
  return staticVersion(version, evidenceAt(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}

/** The version that a module of the project assigns; `modules` are paths, tried in turn. */
export async function versionInModules(
  sources: Sources,
  modules: readonly string[],
  name: string,
): Promise<VersionSource | undefined> {
  for (const file of modules) {
    const text = await sources.read(file);
    if (text === undefined) continue;
    const found = assignedVersion(readPythonSource(text), name, file);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The version that the group `name` of a pattern takes from a file of the project, or its first group. */
export async function versionByPattern(
  sources: Sources,
  file: string,
  pattern: string,
  name: "version" | "first",
): Promise<VersionSource | undefined> {
  const found = await patternInFile(sources, file, pattern);
  const version = name === "first" ? found?.match[1] : found?.match.groups?.[name];
  return found && version !== undefined ? staticVersion(version, found.evidence) : undefined;
}

/** Where a pattern of Python's matches in a file of the project, each line having a start and an end of its own. */
export async function patternInFile(
  sources: Sources,
  file: string,
  pattern: string,
): Promise<{ readonly match: RegExpExecArray; readonly evidence: Evidence } | undefined> {
  const [text, regex] = [await sources.read(file), pythonRegex(pattern, "m")];
  const match = text === undefined ? undefined : regex?.exec(text);
  if (text === undefined || !match) return undefined;
  return { match, evidence: evidenceAt(file, lineAt(text, match.index), match[0].trim()) };
}
