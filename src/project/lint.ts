import { type CodedProblem, problem } from "../errors.ts";
import { buildSystemFaults, missingBuildSystem } from "./build-system-faults.ts";
import { licenseFaults } from "./license-faults.ts";
import { poetryConflicts } from "./poetry-conflicts.ts";
import { unaskedPlugin } from "./poetry-plugin.ts";
import { type Fault, projectFaults, topLevelFaults } from "./project-faults.ts";
import { narrowPython } from "./python-range.ts";
import { pyprojectWhere, type Sources } from "./sources.ts";
import { versionConflict } from "./version-conflict.ts";

/** What is wrong with a pyproject.toml. */
export interface Lint {
  /** What the backend or its frontend refuses. */
  readonly refusals: readonly CodedProblem[];
  /** What they pass over in silence. */
  readonly warnings: readonly CodedProblem[];
}

// Whoever has more has one and the same mistake many times.
const MOST = 20;

/** The mistakes in `[project]`, `[build-system]` and in tables that contradict them, each with its place and what to write. */
export async function lintPyproject(sources: Sources, backend: string): Promise<Lint> {
  const refusals: CodedProblem[] = [];
  const warnings: CodedProblem[] = [];
  for await (const fault of allFaults(sources, backend)) {
    const { toleratedBy } = fault;
    const listed = toleratedBy === "all" || toleratedBy?.has(backend) ? warnings : refusals;
    if (listed.length < MOST) listed.push(problemOf(fault, sources));
    if (refusals.length >= MOST && warnings.length >= MOST) break;
  }
  return { refusals, warnings };
}

async function* allFaults(sources: Sources, backend: string): AsyncGenerator<Fault> {
  const missing = missingBuildSystem(sources);
  if (missing !== undefined) yield missing;
  yield* topLevelFaults(sources.pyproject?.table ?? {});
  yield* buildSystemFaults(sources.pyproject?.table ?? {}, backend);
  yield* projectFaults(sources.project);
  yield* licenseFaults(sources);
  yield* narrowPython(sources.project);
  const conflict = versionConflict(sources, backend);
  if (conflict !== undefined) yield conflict;
  const plugin = unaskedPlugin(sources, backend);
  if (plugin !== undefined) yield plugin;
  yield* poetryConflicts(sources, backend);
}

function problemOf({ code, offending, hint, keys, item }: Fault, sources: Sources): CodedProblem {
  const place = pyprojectWhere(sources, ...keys);
  return problem(code, offending.slice(0, LONGEST_OFFENDING), {
    ...(hint !== undefined && { hint }),
    ...itemWhere(place, item, sources),
  });
}

const LONGEST_OFFENDING = 500;

type Place = ReturnType<typeof pyprojectWhere>;

const LONGEST_LIST = 2000;

/** The line below the list's own that has the item. */
function itemWhere(place: Place, item: string | undefined, { pyproject }: Sources): Place {
  const { where } = place;
  if (where?.line === undefined || item === undefined || pyproject === undefined) return place;
  const start = where.line - 1;
  const lines = pyproject.text.split("\n", start + LONGEST_LIST).slice(start);
  const index = lines.findIndex((line) => line.includes(item));
  if (index < 0) return place;
  return { where: { ...where, line: where.line + index, text: (lines[index] ?? "").trim().slice(0, 200) } };
}
