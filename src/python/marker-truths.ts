import { evaluateMarker } from "./marker.ts";
import type { MarkerComparison } from "./marker-syntax.ts";
import { contains, type Specifier } from "./specifier.ts";
import { parseVersion } from "./version.ts";

/** Comparisons of the same variable, and what each of them is for one value that the variable may have. */
export type Truth = readonly { readonly atom: MarkerComparison; readonly holds: boolean }[];

const PYTHON = ["python_version", "python_full_version"];

/**
 * For each variable of the comparisons every combination of answers that a value of it gives: where `python_version < "3.8"` holds,
 * `python_version < "3.9"` does. Variables of which that cannot be told are left out.
 */
export function possibleTruths(
  atoms: readonly MarkerComparison[],
  pythons: readonly Specifier[],
): readonly (readonly Truth[])[] {
  const ofPython = atoms.filter((atom) => PYTHON.includes(variableOf(atom)));
  const others = new Set(atoms.map(variableOf).filter((name) => !PYTHON.includes(name)));
  return [
    truthsOf(
      ofPython,
      pythonVersions(ofPython, pythons).map((version) => ({
        python_full_version: version,
        python_version: version.split(".").slice(0, 2).join("."),
      })),
    ),
    ...[...others].map((variable) => textTruths(atoms, variable)),
  ].filter((truths) => truths.length > 0);
}

/** A text is one of those that are named, or another one. */
function textTruths(atoms: readonly MarkerComparison[], variable: string): readonly Truth[] {
  const own = atoms.filter((atom) => variableOf(atom) === variable);
  if (own.some(({ operator }) => operator !== "==") || VERSION_LIKE.has(variable)) return [];
  const values = [...own.map(comparedText), "another"];
  return truthsOf(
    own,
    values.map((value) => ({ [variable]: value })),
  );
}

// Compared as versions where they are some: one text then equals another.
const VERSION_LIKE = new Set(["implementation_version", "platform_release"]);

function truthsOf(
  atoms: readonly MarkerComparison[],
  environments: readonly Readonly<Record<string, string>>[],
): readonly Truth[] {
  const truths = environments.map((environment) =>
    atoms.map((atom) => ({
      atom,
      holds: evaluateMarker({ kind: "group", alternatives: [[atom]] }, environment) === true,
    })),
  );
  const byAnswers = new Map(truths.map((truth) => [truth.map(({ holds }) => (holds ? "1" : "0")).join(""), truth]));
  return [...byAnswers.values()];
}

/** A Python in every stretch between the versions that are named, in the range; two numbers and three are named. */
function pythonVersions(atoms: readonly MarkerComparison[], pythons: readonly Specifier[]): readonly string[] {
  const named = [
    ...atoms.flatMap((atom) => comparedText(atom).match(/\d+(?:\.\d+)*/g) ?? []),
    ...pythons.flatMap(({ text }) => text.match(/\d+(?:\.\d+)*/g) ?? []),
  ];
  const around = new Set(["2.7.18", "3.99.0", "4.0.0", ...named.flatMap(neighbours)]);
  return [...around].filter((version) => parseVersion(version) !== undefined && contains(pythons, version));
}

// No Python had as many of them.
const LAST = 99;

function neighbours(release: string): readonly string[] {
  const [major = 0, minor = 0, patch = 0] = release.split(".").map(Number);
  if (![major, minor, patch].every((number) => number < 1000)) return [];
  return [
    [major, minor, patch],
    [major, minor, patch + 1],
    [major, minor, LAST],
    [major, minor + 1, 0],
    ...(patch > 0 ? [[major, minor, patch - 1]] : []),
    ...(minor > 0 ? [[major, minor - 1, LAST]] : []),
    ...(major > 0 ? [[major - 1, LAST, LAST]] : []),
  ].map((numbers) => numbers.join("."));
}

function variableOf({ left, right }: MarkerComparison): string {
  return left.kind === "variable" ? left.value : right.value;
}

function comparedText({ left, right }: MarkerComparison): string {
  return left.kind === "variable" ? right.value : left.value;
}
