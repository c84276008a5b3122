import { compareVersions, parseVersion } from "../python/version.ts";
import { type Identifier, pythonOf } from "./identifier.ts";

/** Since which release cibuildwheel runs on which Pythons alone; the newest first. */
const SINCE: readonly (readonly [release: string, pythons: string])[] = [
  ["3.0", ">=3.11"],
  ["2.14", ">=3.8"],
  ["2.9", ">=3.7"],
];
const BEFORE = ">=3.6";

/**
 * The Pythons on which a release of cibuildwheel can build `identifiers`, as a specifier: `>=3.11`.
 *
 * It brings along all others that it needs. Before 3.0 it did not for Pyodide, whose wheels are made by a CPython of the same version.
 */
export function hostPython(release: string, identifiers: readonly Identifier[]): string {
  const isBefore = (other: string) => precedes(release, other);
  const pyodide = identifiers.find(({ platform }) => platform === "pyodide");
  if (pyodide !== undefined && isBefore("3.0")) return `==${pythonOf(pyodide.interpreter)}.*`;
  return SINCE.find(([since]) => !isBefore(since))?.[1] ?? BEFORE;
}

function precedes(release: string, other: string): boolean {
  const [left, right] = [parseVersion(release), parseVersion(other)];
  return left !== undefined && right !== undefined && compareVersions(left, right) < 0;
}
