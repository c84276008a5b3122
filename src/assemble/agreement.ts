import type { MetadataFields } from "../documents/distribution.ts";
import type { Problem } from "../documents/project.ts";
import { problem } from "../errors.ts";
import type { Difference } from "./difference.ts";
import type { ReleasedFile } from "./released-file.ts";

// What may differ by platform for a reason, and seldom should.
const COMPARED = ["requires-dist", "provides-extra", "license-expression", "license", "summary"];

/** Files whose Requires-Python is not that of the others: the index shows one for all, installers obey each file's own. */
export function pythonDisagreements(files: readonly ReleasedFile[]): Difference[] {
  const saying = files.filter((file) => saysFor("requires-python", file));
  const [first, ...others] = saying.map((file) => ({ name: file.name, clauses: clauses(file.metadata) }));
  if (first === undefined) return [];
  return others
    .filter(({ clauses }) => clauses !== first.clauses)
    .map(({ name, clauses }) => ({
      name,
      because: `requires Python ${clauses || "of any version"}, where ${first.name} requires ${first.clauses || "any"}`,
    }));
}

/** Wheels whose other metadata differs from the first wheel's, as warnings. */
export function metadataWarnings(files: readonly ReleasedFile[]): Problem[] {
  const [first, ...others] = files.filter(({ kind }) => kind === "wheel");
  if (first === undefined) return [];
  return others.flatMap((file) => {
    const fields = COMPARED.filter((field) => lines(file.metadata, field) !== lines(first.metadata, field));
    if (fields.length === 0) return [];
    return [problem("SW-METADATA-DIFFERS", `${fields.join(", ")} in ${file.name} and ${first.name}`)];
  });
}

/** An sdist may leave a field to its wheels: before Metadata 2.2 silently, since then by Dynamic. */
function saysFor(field: string, { kind, metadata }: ReleasedFile): boolean {
  if (kind === "wheel" || metadata[field] !== undefined) return true;
  const silent = /^(?:1\.\d|2\.[01])$/.test(metadata["metadata-version"]?.[0] ?? "1.0");
  return !silent && !(metadata.dynamic ?? []).some((each) => each.toLowerCase() === field);
}

function clauses(metadata: MetadataFields): string {
  const written = metadata["requires-python"]?.[0] ?? "";
  const each = written.split(",").map((clause) => clause.replace(/\s/g, ""));
  return each.filter(Boolean).sort().join(",");
}

function lines(metadata: MetadataFields, field: string): string {
  return [...(metadata[field] ?? [])].sort().join("\n");
}
