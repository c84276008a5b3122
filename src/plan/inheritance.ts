import { nearestName } from "../config/nearest-name.ts";
import { isTable } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { BUILD_PLATFORMS, type CibuildwheelTable } from "./cibuildwheel-table.ts";

const RULES = ["none", "append", "prepend"] as const;

/** What becomes of an option's earlier value when a later place has one as well. */
export type Rule = (typeof RULES)[number];

/**
 * The rules in `inherit` by the names of their options: a table, or a text as `skip; build: prepend`, where a bare name means append.
 *
 * There are none where the release has `inherit` in overrides at most. Throws SW-CIBUILDWHEEL-INVALID for unknown options and rules.
 */
export function readInheritance(
  written: unknown,
  origin: string,
  { inherits, options }: CibuildwheelTable,
): ReadonlyMap<string, Rule> {
  if (inherits !== "anywhere" || written === undefined) return new Map();
  const rules = new Map<string, Rule>();
  for (const [name, value] of pairsOf(written, origin)) {
    const option = origin === "CIBW_INHERIT" ? withoutPlatform(name) : name;
    const rule = RULES.find((each) => each === value);
    if (!options.includes(option)) throw wrong(origin, name, hintFor(option, options));
    if (rule === undefined || rules.has(name)) throw wrong(origin, `${name}: ${String(value)}`);
    rules.set(name, rule);
  }
  return rules;
}

/** Whether all rules of a table are such; the names were not looked at when only overrides had any. */
export function areRules(written: unknown): boolean {
  return isTable(written) && Object.values(written).every((value) => RULES.some((rule) => rule === value));
}

function pairsOf(written: unknown, origin: string): readonly (readonly [string, unknown])[] {
  if (isTable(written)) return Object.entries(written);
  if (typeof written !== "string") throw wrong(origin, JSON.stringify(written));
  const fields = written.split(";").map((field) => field.split(/\s+/).filter(Boolean));
  return fields.flatMap(([first = "", ...rest]): readonly (readonly [string, unknown])[] => {
    if (first === "") return [];
    const colon = first.indexOf(":");
    if (colon < 0) return [first, ...rest].map((name) => [name, "append"]);
    return [[first.slice(0, colon), [first.slice(colon + 1), ...rest].filter(Boolean).join(" ")]];
  });
}

function withoutPlatform(name: string): string {
  const platform = BUILD_PLATFORMS.find((each) => name.endsWith(`-${each}`));
  return platform === undefined ? name : name.slice(0, -platform.length - 1);
}

function hintFor(option: string, options: readonly string[]): string {
  const meant = nearestName(option, options);
  return meant === undefined ? "It takes names of options." : `Did you mean \`${meant}\`?`;
}

function wrong(origin: string, offending: string, hint?: string): ShipwheelError {
  return new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} has ${offending}`, {
    hint: hint ?? "A rule is none, append or prepend, once for an option.",
  });
}
