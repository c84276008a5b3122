import { type Table, textAt } from "../config/table.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import type { Fault } from "./project-faults.ts";

/** A bound of two numbers that leaves out nearly all releases of the Python that it names: 3.12 is 3.12.0, and 3.12.1 is above it. */
export function* narrowPython(project: Table): Generator<Fault> {
  for (const { operator, text } of parseSpecifiers(textAt(project, "requires-python") ?? "") ?? []) {
    const minor = /^3\.(\d+)$/.exec(text.trim())?.[1];
    if (minor === undefined || (operator !== "==" && operator !== "<=")) continue;
    const meant = operator === "==" ? `==3.${minor}.*` : `<3.${Number(minor) + 1}`;
    yield {
      code: "SW-REQUIRES-PYTHON-NARROW",
      offending: `${operator}${text} takes 3.${minor}.0 and not 3.${minor}.1`,
      hint: `Write \`${meant}\` if you mean all of Python 3.${minor}.`,
      keys: ["project", "requires-python"],
      toleratedBy: "all",
    };
  }
}
