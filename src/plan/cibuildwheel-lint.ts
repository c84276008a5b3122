import { nearestName } from "../config/nearest-name.ts";
import { isTable, type Table, tableAt, tablesAt, valueAt } from "../config/table.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { type CibuildwheelInput, variableAt, variableOf } from "./cibuildwheel-options.ts";
import { BUILD_PLATFORMS, type CibuildwheelTable } from "./cibuildwheel-table.ts";
import { expandBraces, patternsOf, selectorOf } from "./selector.ts";

type Said = Pick<CibuildwheelInput, "configuration" | "environment">;

/** What does nothing, or is not what was meant: options and variables that cibuildwheel does not have, selectors that match no identifier. */
export function lintCibuildwheel(said: Said, table: CibuildwheelTable): readonly CodedProblem[] {
  return [...unknownOptions(said, table), ...unknownVariables(said, table), ...deadSelectors(said, table)];
}

function* unknownOptions({ configuration }: Said, { options, inherits }: CibuildwheelTable): Generator<CodedProblem> {
  const known = inherits ? [...options, "inherit"] : options;
  yield* notIn([...known, ...BUILD_PLATFORMS, "overrides"], configuration, "tool.cibuildwheel");
  for (const platform of BUILD_PLATFORMS) {
    yield* notIn(known, tableAt(configuration, platform), `tool.cibuildwheel.${platform}`);
  }
  for (const override of tablesAt(configuration, "overrides")) {
    yield* notIn([...known, "inherit", "select"], override, "tool.cibuildwheel.overrides");
  }
}

function* notIn(known: readonly string[], options: Table, place: string): Generator<CodedProblem> {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const meant = nearestName(name, known);
    const hint = meant === undefined ? {} : { hint: `Did you mean \`${meant}\`?` };
    yield problem("SW-CIBUILDWHEEL-KEY", `${place}.${name}`, hint);
  }
}

/** Variables that earlier releases had, or that people take for granted, and the ones that do it. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["CIBW_PYTHON", "CIBW_BUILD"],
  ["CIBW_PYTHON_VERSION", "CIBW_BUILD"],
  ["CIBW_PYTHONS", "CIBW_BUILD"],
  ["CIBW_PRERELEASE_PYTHONS", "CIBW_ENABLE"],
  ["CIBW_FREE_THREADED_SUPPORT", "CIBW_ENABLE"],
]);

function* unknownVariables({ environment }: Said, table: CibuildwheelTable): Generator<CodedProblem> {
  const written = Object.keys(environment).filter((name) => name.startsWith("CIBW_"));
  if (written.length === 0) return;
  const known = variablesOf(table);
  for (const name of written) {
    if (known.includes(name)) continue;
    const meant = INSTEAD.get(name) ?? nearestVariable(name, known);
    const hint = meant === undefined ? {} : { hint: `Did you mean \`${meant}\`?` };
    yield problem("SW-CIBUILDWHEEL-VARIABLE", name, hint);
  }
}

function variablesOf({ options, sameOnEveryPlatform, variables }: CibuildwheelTable): readonly string[] {
  const ofPlatforms = options
    .filter((option) => !sameOnEveryPlatform.includes(option))
    .flatMap((option) => BUILD_PLATFORMS.map((platform) => `${variableOf(option)}_${platform.toUpperCase()}`));
  return [...variables, ...options.map(variableOf), ...ofPlatforms];
}

const PLATFORM_SUFFIX = new RegExp(`_(?:${BUILD_PLATFORMS.join("|")})$`, "i");

/** The prefix, which every name has, would make them all look near; some options are the same on every platform. */
function nearestVariable(name: string, known: readonly string[]): string | undefined {
  const onEvery = name.replace(PLATFORM_SUFFIX, "");
  if (known.includes(onEvery)) return onEvery;
  const bare = (each: string) => each.slice("CIBW_".length);
  const meant = nearestName(bare(name), known.map(bare));
  return meant === undefined ? undefined : `CIBW_${meant}`;
}

function* deadSelectors(said: Said, { identifiers }: CibuildwheelTable): Generator<CodedProblem> {
  const names = Object.values(identifiers).flat();
  for (const [place, value] of selectorsOf(said)) {
    const written = typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : "";
    for (const pattern of patternsOf(written).flatMap(expandBraces)) {
      if (names.some(selectorOf(pattern))) continue;
      yield problem("SW-SELECTOR-DEAD", `${JSON.stringify(pattern)} in ${place}`);
    }
  }
}

function selectorsOf({ configuration, environment }: Said): readonly (readonly [string, unknown])[] {
  const tables: readonly (readonly [string, unknown])[] = [
    ["tool.cibuildwheel", configuration],
    ...BUILD_PLATFORMS.map((each) => [`tool.cibuildwheel.${each}`, valueAt(configuration, each)] as const),
  ];
  return ["build", "skip"].flatMap((option) => [
    ...tables.flatMap(([place, options]) =>
      isTable(options) ? [[`${place}.${option}`, valueAt(options, option)] as const] : [],
    ),
    [variableOf(option), variableAt(environment, variableOf(option))] as const,
  ]);
}
