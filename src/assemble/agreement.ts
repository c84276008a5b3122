import type { MetadataFields } from "../documents/distribution.ts";
import type { Problem } from "../documents/project.ts";
import { problem } from "../errors.ts";
import { differingFields, isLeftOpen } from "../python/metadata-difference.ts";
import type { Difference } from "./difference.ts";
import type { ReleasedFile } from "./released-file.ts";

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
    const fields = differingFields(first.metadata, file.metadata);
    if (fields.length === 0) return [];
    return [problem("SW-METADATA-DIFFERS", `${fields.join(", ")} in ${file.name} and ${first.name}`)];
  });
}

function saysFor(field: string, { kind, metadata }: ReleasedFile): boolean {
  return kind === "wheel" || metadata[field] !== undefined || !isLeftOpen(field, metadata);
}

function clauses(metadata: MetadataFields): string {
  const written = metadata["requires-python"]?.[0] ?? "";
  const each = written.split(",").map((clause) => clause.replace(/\s/g, ""));
  return each.filter(Boolean).sort().join(",");
}
