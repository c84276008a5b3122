import { nearestName } from "../config/nearest-name.ts";
import { isTable, type Table, tableAt, tablesAt, valueAt } from "../config/table.ts";
import { type CodedProblem, firstProblems, problem } from "../errors.ts";
import { type CibuildwheelInput, variableAt, variableOf } from "./cibuildwheel-options.ts";
import { BUILD_PLATFORMS, type CibuildwheelTable, cibuildwheelVersions } from "./cibuildwheel-table.ts";
import { alternativesIn, selectorOf } from "./selector.ts";
import { shortList } from "./short-list.ts";

type Said = Pick<CibuildwheelInput, "configuration" | "environment">;

// No project has as many, and a plan stays short enough to read.
const MOST_PROBLEMS = 20;
const MOST_PATTERNS = 1000;
const LONGEST_NAME = 100;

/**
 * What does nothing, or is not what was meant: options and variables that cibuildwheel does not have, selectors that match no identifier.
 * Of endlessly many, the first.
 */
export function lintCibuildwheel(said: Said, table: CibuildwheelTable): readonly CodedProblem[] {
  return [unknownOptions, unknownVariables, deadSelectors].flatMap((each) =>
    firstProblems(each(said, table), MOST_PROBLEMS),
  );
}

function* unknownOptions({ configuration }: Said, table: CibuildwheelTable): Generator<CodedProblem> {
  const options = table.inherits === "anywhere" ? [...table.options, "inherit"] : table.options;
  const platforms = BUILD_PLATFORMS.filter((each) => table.architectures[each].length > 0);
  const unknownIn = (known: readonly string[], said: Table, place: string) => notIn(known, said, place, table);
  yield* unknownIn([...options, ...platforms, "overrides"], configuration, "tool.cibuildwheel");
  for (const platform of platforms) {
    yield* unknownIn(options, tableAt(configuration, platform), `tool.cibuildwheel.${platform}`);
  }
  for (const override of tablesAt(configuration, "overrides")) {
    yield* unknownIn([...options, "inherit", "select"], override, "tool.cibuildwheel.overrides");
  }
}

function* notIn(
  known: readonly string[],
  options: Table,
  place: string,
  table: CibuildwheelTable,
): Generator<CodedProblem> {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const hint = hintForGroup(name, table) ?? hintForRelease(name, table) ?? hintOf(nearestName(name, known));
    yield problem("SW-CIBUILDWHEEL-KEY", `${place}.${name.slice(0, LONGEST_NAME)}`, hint === undefined ? {} : { hint });
  }
}

function hintOf(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** What once enabled a group by itself. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ["CIBW_PRERELEASE_PYTHONS", "cpython-prerelease"],
  ["CIBW_FREE_THREADED_SUPPORT", "cpython-freethreading"],
  ["free-threaded-support", "cpython-freethreading"],
]);

/** For the ways to enable a group, of which each release has its own. */
function hintForGroup(name: string, { enable, options, switches, version }: CibuildwheelTable): string | undefined {
  const group = GROUPS.get(name);
  if (group !== undefined) {
    if (!options.includes("enable")) return undefined;
    return enable.includes(group)
      ? `Write \`${group}\` in CIBW_ENABLE, or in \`enable\`.`
      : `Remove it: cibuildwheel ${version} builds them without.`;
  }
  if (name !== "enable" && name !== "CIBW_ENABLE") return undefined;
  return `cibuildwheel ${version} has ${switches.map(({ variable }) => variable).join(" and ")} for it.`;
}

/** For an option that only other releases have. */
function hintForRelease(option: string, { version, options }: CibuildwheelTable): string | undefined {
  const having = cibuildwheelVersions(option);
  const oldest = having.at(-1);
  if (oldest === undefined || options.includes(option)) return undefined;
  const newestFirst = cibuildwheelVersions();
  const isTooOld = newestFirst.indexOf(version) > newestFirst.indexOf(oldest);
  return isTooOld ? `cibuildwheel has it from ${oldest} on.` : `cibuildwheel had it up to ${having[0]}.`;
}

/** Variables that people take for granted, and the ones that do it. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["CIBW_PYTHON", "CIBW_BUILD"],
  ["CIBW_PYTHON_VERSION", "CIBW_BUILD"],
  ["CIBW_PYTHONS", "CIBW_BUILD"],
]);

function* unknownVariables({ environment }: Said, table: CibuildwheelTable): Generator<CodedProblem> {
  const written = Object.keys(environment).filter((name) => name.startsWith("CIBW_"));
  if (written.length === 0) return;
  const known = variablesOf(table);
  for (const name of written) {
    if (known.includes(name)) continue;
    const hint =
      hintForGroup(name, table) ??
      hintForRelease(optionOf(name), table) ??
      hintOf(INSTEAD.get(name) ?? nearestVariable(name, known));
    yield problem("SW-CIBUILDWHEEL-VARIABLE", name, hint === undefined ? {} : { hint });
  }
}

function variablesOf({ options, sameOnEveryPlatform, variables }: CibuildwheelTable): readonly string[] {
  const ofPlatforms = options
    .filter((option) => !sameOnEveryPlatform.includes(option))
    .flatMap((option) => BUILD_PLATFORMS.map((platform) => `${variableOf(option)}_${platform.toUpperCase()}`));
  return [...variables, ...options.map(variableOf), ...ofPlatforms];
}

const PLATFORM_SUFFIX = new RegExp(`_(?:${BUILD_PLATFORMS.join("|")})$`, "i");

/** `CIBW_TEST_SOURCES_LINUX` sets `test-sources`. */
function optionOf(variable: string): string {
  return variable.replace(PLATFORM_SUFFIX, "").slice("CIBW_".length).toLowerCase().replaceAll("_", "-");
}

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
    const dead = alternativesIn(written, MOST_PATTERNS).filter((pattern) => !names.some(selectorOf(pattern)));
    const quoted = dead.map((pattern) => JSON.stringify(pattern.slice(0, LONGEST_NAME)));
    if (dead.length > 0) yield problem("SW-SELECTOR-DEAD", `${shortList(quoted)} in ${place}`);
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
