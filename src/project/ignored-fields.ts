import { textsAt } from "../config/table.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import type { Described } from "./described.ts";
import { evidenceIn } from "./field-evidence.ts";
import type { Sources } from "./sources.ts";

/** The fields that setuptools reads past, and their names in `[project]`. */
const FIELDS = [
  ["description", "description"],
  ["license", "license"],
  ["readme", "readme"],
  ["dependencies", "dependencies"],
  ["optionalDependencies", "optional-dependencies"],
  ["scripts", "scripts"],
  ["guiScripts", "gui-scripts"],
  ["entryPoints", "entry-points"],
] as const;

/**
 * What setup.py or setup.cfg says though `[project]` neither has it nor lists it as dynamic: setuptools leaves it out of the metadata.
 *
 * Of a project without `[project]`, or of another backend, nothing.
 */
export function ignoredFields(sources: Sources, backend: string, described: Described): readonly CodedProblem[] {
  const { project } = sources;
  if (backend !== "setuptools" || Object.keys(project).length === 0) return [];
  const dynamic = textsAt(project, "dynamic");
  const written = FIELDS.filter(([field]) => !isEmpty(described.fields?.[field])).map(([, name]) => name);
  const python = parseSpecifiers(described.requiresPython ?? "")?.length ? ["requires-python"] : [];
  return [...written, ...python]
    .filter((name) => !Object.hasOwn(project, name) && !dynamic.includes(name))
    .flatMap((name) => {
      const evidence = evidenceIn(sources, name);
      if (evidence === undefined) return [];
      const hint = `Move it to [project], or add "${name}" to \`dynamic\`.`;
      return [problem("SW-SETUP-IGNORED", name, { hint, where: sources.where(evidence) })];
    });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}
