import { contains, parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import type { Machine } from "./machine.ts";
import { findPythons, nameOf, noPython, type Python, runsTools } from "./python.ts";

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
 * The Pythons of this machine that can run our tools, and that the project supports; where it supports none of them, those that run the tools.
 *
 * Throws SW-PYTHON-MISSING, SW-PYTHON-TOO-OLD and SW-PYTHON-NO-VENV.
 */
export async function pythonsFor(
  { asked, requires, uv, anyPython }: Wanted,
  machine: Pick<Machine, "processes" | "runner" | "progress">,
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
  const [fallback, ...rest] = usable;
  if (fallback === undefined) throw noPython(found, asked);
  machine.progress.step(`No Python found here fits requires-python ${requires}; ${nameOf(fallback)} runs the tools`);
  return [fallback, ...rest];
}

function supports(requires: string | undefined, { version }: Python): boolean {
  const specifiers = requires === undefined ? undefined : parseSpecifiers(requires);
  const own = parseVersion(version.join("."));
  return specifiers === undefined || own === undefined || contains(specifiers, own, { prereleases: true });
}
