import { meaningIn } from "./python-names.ts";
import { readStatements } from "./python-statements.ts";
import type { Expression, PythonSource } from "./python-syntax.ts";

/**
 * The assignments and calls of Python source, with the values that are constants.
 *
 * It tells what is written, not what would happen: blocks and branches are all read alike.
 */
export function readPythonSource(source: string): PythonSource {
  const { assignments, calls } = readStatements(source);
  const [assigned, called] = [byName(assignments), byName(calls)];
  // Whoever names one long dictionary many times has it put together once.
  const meanings = new Map<string, Expression | undefined>();
  const read: PythonSource = {
    assignments,
    calls,
    assignmentsTo: (name) => assigned.get(name) ?? [],
    callsOf: (name) => called.get(name) ?? [],
    meaningOf: (name) => {
      if (!meanings.has(name)) meanings.set(name, meaningIn(read, name));
      return meanings.get(name);
    },
  };
  return read;
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const same = found.get(each.name);
    if (same === undefined) found.set(each.name, [each]);
    else same.push(each);
  }
  return found;
}
