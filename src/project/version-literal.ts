import type { Evidence, VersionSource } from "../documents/project.ts";
import { pythonRegex } from "../python/regex.ts";
import { type Expression, type PythonSource, readPythonSource } from "./python-source.ts";
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
  const assigned = source.assignments.find(
    (assignment) => assignment.topLevel && assignment.name === name && assignment.key === undefined && !assignment.adds,
  );
  const version = assigned === undefined ? undefined : versionText(assigned.value);
  if (assigned === undefined || version === undefined) return undefined;
  return staticVersion(version, evidenceAt(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}

/** A text, or numbers that a tuple joins: `(1, 2, 3)`. */
function versionText(value: Expression): string | undefined {
  if (value.kind === "text" || value.kind === "number") return value.value;
  if (value.kind !== "list") return undefined;
  const parts = value.items.map((item) => (item.kind === "text" || item.kind === "number" ? item.value : undefined));
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(".") : undefined;
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

/** The version that a pattern finds in a file of the project: its group `version`, else `value`, else its first. */
export async function versionByPattern(
  sources: Sources,
  file: string,
  pattern: string,
): Promise<VersionSource | undefined> {
  const [text, regex] = [await sources.read(file), pythonRegex(pattern, "m")];
  const match = text === undefined ? null : regex?.exec(text);
  if (text === undefined || match === null || match === undefined) return undefined;
  const version = match.groups?.version ?? match.groups?.value ?? match[1];
  if (version === undefined) return undefined;
  return staticVersion(version, evidenceAt(file, lineAt(text, match.index), match[0].trim()));
}
