import { contains, parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import type { Machine } from "./machine.ts";
import { findPythons, nameOf, noPython, type Python, runsTools } from "./python.ts";
import { searchPythons } from "./python-search.ts";

interface Wanted {
  /** The Python that the user named. */
  readonly asked?: string;
  /** The project's requires-python. */
  readonly requires?: string;
  readonly uv: boolean;
  /** Would one do, whatever its version? Then the search ends with the first that fits. */
  readonly anyPython: boolean;
}

/**
 * The Pythons on PATH that can run our tools, and that the project supports; where it supports none of them, those that are kept elsewhere on
 * this machine; where it supports none of these either, those that run the tools. Without one on PATH the others do not count.
 *
 * Throws SW-PYTHON-MISSING, SW-PYTHON-TOO-OLD and SW-PYTHON-NO-VENV.
 */
export async function pythonsFor(
  { asked, requires, uv, anyPython }: Wanted,
  machine: Pick<Machine, "files" | "processes" | "runner" | "progress">,
): Promise<readonly [Python, ...Python[]]> {
  const found: Python[] = [];
  const usable: Python[] = [];
  for await (const python of findPythons(asked, machine)) {
    found.push(python);
    if (!runsTools(python, uv)) continue;
    usable.push(python);
    if (anyPython && supports(requires, python)) return [python];
  }
  const [first, ...others] = usable.filter((python) => supports(requires, python));
  if (first !== undefined) return [first, ...others];
  const elsewhere = asked === undefined && usable.length > 0 ? await keptPythons(requires, uv, machine) : [];
  const [kept, ...more] = elsewhere;
  if (kept !== undefined) return [kept, ...more];
  const [fallback, ...rest] = usable;
  if (fallback === undefined) throw noPython(found, asked);
  machine.progress.step(`No Python found here fits requires-python ${requires}; ${nameOf(fallback)} runs the tools`);
  return [fallback, ...rest];
}

/** The newest first: pyenv, uv and a runner have Pythons that are not on PATH. */
async function keptPythons(
  requires: string | undefined,
  uv: boolean,
  machine: Pick<Machine, "files" | "processes" | "runner">,
): Promise<readonly Python[]> {
  const search = await searchPythons(machine);
  const found = await search.edges((python) => runsTools(python, uv) && supports(requires, python));
  return found.toReversed();
}

function supports(requires: string | undefined, { version }: Python): boolean {
  const specifiers = requires === undefined ? undefined : parseSpecifiers(requires);
  const own = parseVersion(version.join("."));
  return specifiers === undefined || own === undefined || contains(specifiers, own, { prereleases: true });
}
