import { isTable, type Table, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import type { BuildPlatform, CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Rule, readInheritance } from "./inheritance.ts";

/** All that is said to cibuildwheel, wherever it is said. */
export interface CibuildwheelInput {
  /** `[tool.cibuildwheel]` */
  readonly configuration: Table;
  /** The variables of the machine that builds; those that begin with CIBW_ count. */
  readonly environment: Readonly<Record<string, string>>;
  readonly arguments: CibuildwheelArguments;
  /** The range of Python versions that the project itself allows. */
  readonly requiresPython: string | undefined;
}

/** What can be said on the command line: `--platform`, `--only`, `--archs`, `--enable`. */
export interface CibuildwheelArguments {
  readonly platform?: BuildPlatform;
  readonly only?: string;
  readonly archs?: string;
  readonly enable?: readonly string[];
}

/** The text of an option, and the place that it was last changed in: `build`, `linux.archs`, `CIBW_SKIP`. */
export interface Setting {
  readonly text: string;
  readonly origin: string;
}

/** The options that decide which identifiers are built. */
export type SelectingOption = "build" | "skip" | "archs" | "enable" | "free-threaded-support";

interface Level {
  readonly value: unknown;
  readonly origin: string;
  readonly rule: Rule | undefined;
}

/**
 * An option as cibuildwheel reads it for a platform: its default, then pyproject.toml, the platform's table there, CIBW_OPTION and, where the
 * option has it, CIBW_OPTION_PLATFORM. The last one wins, unless `inherit` (or, for groups, the option itself) adds it to what came before.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for a value that is neither a text nor a list, and for rules of inheritance that are none.
 */
export function readOption(
  option: SelectingOption,
  standard: string,
  input: CibuildwheelInput,
  platform: BuildPlatform,
  table: CibuildwheelTable,
): Setting {
  const passesOver = (value: unknown) => value === undefined || (isNothing(value) && passesOverNothing(option, table));
  const said = levelsOf(option, input, platform, table).filter(({ value }) => !passesOver(value));
  let setting: Setting = { text: standard, origin: option };
  for (const { value, origin, rule } of table.readsReplaced ? said : said.slice(-1)) {
    setting = merged(setting, { text: textOf(value, origin), origin }, rule ?? "none");
  }
  return setting;
}

/** The variable of an option: `CIBW_ARCHS`. */
export function variableOf(option: string): string {
  return `CIBW_${option.toUpperCase().replaceAll("-", "_")}`;
}

/** A variable that is set, to nothing perhaps. */
export function variableAt(environment: CibuildwheelInput["environment"], name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}

function levelsOf(
  option: string,
  { configuration, environment }: CibuildwheelInput,
  platform: BuildPlatform,
  table: CibuildwheelTable,
): readonly Level[] {
  const rules = (value: unknown, origin: string) => readInheritance(value, origin, table);
  const inFile = rules(valueAt(configuration, "inherit"), "inherit");
  const inPlatform = rules(valueAt(configuration, platform, "inherit"), `${platform}.inherit`);
  const inEnvironment = rules(variableAt(environment, "CIBW_INHERIT"), "CIBW_INHERIT");
  const adding: Rule = option === "enable" ? "append" : "none";
  const variable = variableOf(option);
  const ofPlatform = `${variable}_${platform.toUpperCase()}`;
  const everywhere: readonly Level[] = [
    { value: valueAt(configuration, option), origin: option, rule: inFile.get(option) },
    { value: valueAt(configuration, platform, option), origin: `${platform}.${option}`, rule: inPlatform.get(option) },
    { value: variableAt(environment, variable), origin: variable, rule: inEnvironment.get(option) ?? adding },
  ];
  if (table.sameOnEveryPlatform.includes(option)) return everywhere;
  const rule = inEnvironment.get(`${option}-${platform}`);
  return [...everywhere, { value: variableAt(environment, ofPlatform), origin: ofPlatform, rule }];
}

function passesOverNothing(option: SelectingOption, { passesOverEmptyArchs }: CibuildwheelTable): boolean {
  return option === "archs" ? passesOverEmptyArchs : option === "free-threaded-support";
}

/** What is passed over where an option says that nothing is no answer. */
function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === "" || value === 0 || (isTable(value) && Object.keys(value).length === 0);
}

function textOf(value: unknown, origin: string): string {
  const isFraction = typeof value === "number" && !Number.isInteger(value);
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!isFraction && texts.every((each) => ["string", "number", "boolean"].includes(typeof each)))
    return texts.join(" ");
  throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(value)}`, {
    hint: "Write a text, or a list of texts.",
  });
}

function merged(before: Setting, after: Setting, rule: Rule): Setting {
  if (rule === "none" || before.text === "") return after;
  if (after.text === "") return before;
  const texts = rule === "append" ? [before.text, after.text] : [after.text, before.text];
  return { text: texts.join(" "), origin: after.origin };
}
