import { isTable, type Table, tableAt, textsAt, valueAt } from "../config/table.ts";
import type { Inclusion, NamedPath, SourceTree } from "../documents/source-tree.ts";
import { type DataFiles, dataFilesOfTools } from "./data-files.ts";
import { placedPaths, toolInclusions } from "./tool-inclusions.ts";

/** What one file of the project says about its distributions. */
export type Declarations = Pick<SourceTree, "named" | "inclusions" | "excluded"> &
  Partial<Pick<SourceTree, "placed" | "modules" | "packageData">> & { readonly dataFiles?: readonly DataFiles[] };

/** Where pyproject.toml names files that a build reads. */
const READ_BY_BUILDS: readonly (readonly string[])[] = [
  ["project"],
  ["tool", "setuptools"],
  ["tool", "poetry"],
  ["tool", "hatch", "version"],
  ["tool", "hatch", "metadata"],
  ["tool", "hatch", "build"],
  ["tool", "flit"],
  ["tool", "pdm", "version"],
  ["tool", "pdm", "build"],
  ["tool", "scikit-build"],
  ["tool", "maturin"],
  ["tool", "meson-python"],
];
/** Tables of requirements and addresses: what they name is no file of the build. */
const ASIDE = /exclude|package-data|group|urls|scripts|entry-points|classifiers|keywords|description/i;

/** Lists of patterns, from the project's folder. */
const SDIST_INCLUSIONS: readonly (readonly string[])[] = [
  ["tool", "flit", "sdist", "include"],
  ["tool", "pdm", "build", "source-includes"],
  ["tool", "pdm", "build", "includes"],
  ["tool", "uv", "build-backend", "source-include"],
  ["tool", "scikit-build", "sdist", "include"],
];
const EXCLUSIONS: readonly (readonly string[])[] = [
  ["tool", "flit", "sdist", "exclude"],
  ["tool", "hatch", "build", "exclude"],
  ["tool", "hatch", "build", "targets", "sdist", "exclude"],
  ["tool", "hatch", "build", "targets", "wheel", "exclude"],
  ["tool", "poetry", "exclude"],
  ["tool", "pdm", "build", "excludes"],
  ["tool", "pdm", "build", "source-excludes"],
  ["tool", "uv", "build-backend", "source-exclude"],
  ["tool", "uv", "build-backend", "wheel-exclude"],
  ["tool", "scikit-build", "sdist", "exclude"],
  ["tool", "scikit-build", "wheel", "exclude"],
  ["tool", "maturin", "exclude"],
];
/** What a pyproject.toml says of the files that belong into distributions, for every backend that has a way to say it. */
export function pyprojectDeclarations(pyproject: Table): Declarations {
  const named = READ_BY_BUILDS.flatMap((keys) => [...textsBelow(valueAt(pyproject, ...keys), keys.join("."))]);
  const included = SDIST_INCLUSIONS.flatMap((keys) =>
    patternsAt(pyproject, keys).map((pattern) => ({ target: "sdist", pattern, by: byOf(keys) }) as const),
  );
  return {
    named,
    inclusions: [...included, ...packageData(pyproject), ...toolInclusions(tableAt(pyproject, "tool"))],
    placed: placedPaths(tableAt(pyproject, "tool")),
    dataFiles: dataFilesOfTools(tableAt(pyproject, "tool")),
    modules: textsAt(pyproject, "tool", "setuptools", "py-modules").map((path) => ({
      path,
      by: byOf(["tool", "setuptools", "py-modules"]),
    })),
    packageData:
      valueAt(pyproject, "tool", "setuptools", "include-package-data") === true
        ? [byOf(["tool", "setuptools", "include-package-data"])]
        : [],
    excluded: [
      ...EXCLUSIONS.flatMap((keys) => patternsAt(pyproject, keys)),
      ...excludedPackages(valueAt(pyproject, "tool", "setuptools", "packages", "find", "exclude")),
      ...excludedData(pyproject),
    ],
  };
}

/** Patterns of packages with dots, as patterns of paths. */
export function excludedPackages(value: unknown): readonly string[] {
  return textsIn(value).map((pattern) => pattern.replaceAll(".", "/"));
}

function byOf(keys: readonly string[]): string {
  return `pyproject.toml: ${keys.join(".")}`;
}

function* textsBelow(value: unknown, place: string, depth = 0): Generator<NamedPath> {
  if (typeof value === "string") yield { path: value.replace(/^\.?\//, ""), by: `pyproject.toml: ${place}` };
  if (typeof value !== "object" || value === null || depth > 10) return;
  for (const [key, each] of Object.entries(value)) {
    if (ASIDE.test(key)) continue;
    yield* textsBelow(each, Array.isArray(value) ? place : `${place}.${key}`, depth + 1);
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** Texts, or tables that have the pattern under `path`, as maturin takes them. */
function patternsAt(pyproject: Table, keys: readonly string[]): readonly string[] {
  const value = valueAt(pyproject, ...keys);
  const tables = Array.isArray(value) ? value.filter(isTable) : [];
  return [...textsIn(value), ...tables.flatMap(({ path }) => (typeof path === "string" ? [path] : []))];
}

function packageData(pyproject: Table): readonly Inclusion[] {
  const by = "pyproject.toml: tool.setuptools.package-data";
  return Object.entries(tableAt(pyproject, "tool", "setuptools", "package-data")).flatMap(([name, patterns]) =>
    textsIn(patterns).map((pattern) => ({ target: "wheel", pattern, package: name === "" ? "*" : name, by }) as const),
  );
}

function excludedData(pyproject: Table): readonly string[] {
  return Object.entries(tableAt(pyproject, "tool", "setuptools", "exclude-package-data")).flatMap(([name, patterns]) =>
    textsIn(patterns).map((pattern) => excludedIn(name, pattern)),
  );
}

/** A pattern within a package, from wherever the package's folder is. */
export function excludedIn(name: string, pattern: string): string {
  return name === "*" || name === "" ? `**/${pattern}` : `**/${name.replaceAll(".", "/")}/${pattern}`;
}
