import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { EntryPointGroup, ProjectMetadata } from "../documents/project.ts";
import type { Fields, WrittenRequirement } from "./described.ts";
import type { Sources } from "./sources.ts";

/** The metadata that `[project]` writes (PEP 621, PEP 639); what is of a wrong kind is passed over. */
export function projectFields(sources: Sources): Fields {
  const { project } = sources;
  const extras = valueAt(project, "optional-dependencies");
  // What is wrong with a requirement here is told with the rest of the table, by a place of its own.
  const evidence = { file: "pyproject.toml", says: "[project]" };
  const written = (...keys: readonly string[]) => writtenAll(textsAt(project, ...keys), evidence);
  return {
    description: textAt(project, "description"),
    license: licenseOf(valueAt(project, "license")),
    licenseFiles: Array.isArray(valueAt(project, "license-files")) ? textsAt(project, "license-files") : undefined,
    readme: readmeOf(valueAt(project, "readme")),
    dependencies: Array.isArray(valueAt(project, "dependencies")) ? written("dependencies") : undefined,
    optionalDependencies: isTable(extras)
      ? Object.fromEntries(Object.keys(extras).map((extra) => [extra, written("optional-dependencies", extra)]))
      : undefined,
    scripts: groupAt(project, "scripts"),
    guiScripts: groupAt(project, "gui-scripts"),
    entryPoints: groupsAt(project, "entry-points"),
  };
}

/** Requirements that stand together. */
export function writtenAll(
  texts: readonly string[],
  evidence: WrittenRequirement["evidence"],
): readonly WrittenRequirement[] {
  return texts.map((text) => ({ text, evidence }));
}

function licenseOf(license: unknown): ProjectMetadata["license"] | undefined {
  if (typeof license === "string") return { expression: license };
  if (!isTable(license)) return undefined;
  const [file, text] = [textAt(license, "file"), textAt(license, "text")];
  if (file !== undefined) return { file };
  return text === undefined ? undefined : { text };
}

function readmeOf(readme: unknown): ProjectMetadata["readme"] | undefined {
  if (typeof readme === "string") return readmeFile(readme);
  if (!isTable(readme)) return undefined;
  const [file, contentType] = [textAt(readme, "file"), textAt(readme, "content-type")];
  return { ...(file !== undefined && { file }), ...(contentType !== undefined && { contentType }) };
}

const CONTENT_TYPES = new Map([
  ["md", "text/markdown"],
  ["rst", "text/x-rst"],
  ["txt", "text/plain"],
]);

/** A readme, and what kind of text its name says that it is. */
export function readmeFile(file: string): NonNullable<ProjectMetadata["readme"]> {
  const contentType = CONTENT_TYPES.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
  return contentType === undefined ? { file } : { file, contentType };
}

/** A table of texts; `undefined` where there is none. */
export function groupAt(table: Table, ...keys: readonly string[]): EntryPointGroup | undefined {
  const group = valueAt(table, ...keys);
  if (!isTable(group)) return undefined;
  return Object.fromEntries(
    Object.entries(group).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** A table of tables of texts. */
export function groupsAt(table: Table, ...keys: readonly string[]): Fields["entryPoints"] {
  const groups = tableAt(table, ...keys);
  const names = Object.keys(groups).filter((name) => isTable(groups[name]));
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, groupAt(groups, name) ?? {}]));
}
