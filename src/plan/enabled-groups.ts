import { ShipwheelError } from "../errors.ts";
import { type CibuildwheelInput, readOption, type Setting, variableAt } from "./cibuildwheel-options.ts";
import type { BuildPlatform, CibuildwheelTable, GroupSwitch } from "./cibuildwheel-table.ts";
import { patternsOf } from "./selector.ts";

/**
 * The groups of identifiers that are enabled: by `enable` and `--enable`, and by the switches that earlier releases have for some.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for a group that there is none of, and for a switch beside `enable`.
 */
export function enabledGroups(
  input: CibuildwheelInput,
  platform: BuildPlatform,
  table: CibuildwheelTable,
): readonly string[] {
  const asked: Setting = { text: (input.arguments.enable ?? []).join(" "), origin: "--enable" };
  const written: readonly Setting[] = table.options.includes("enable")
    ? [readOption("enable", "", input, platform, table), asked]
    : [asked];
  const named = written.flatMap((setting) => groupsOf(setting, table));
  const switched = table.switches.filter((each) => isOn(each, input, platform, table));
  const [some] = switched;
  if (some !== undefined && named.length > 0) {
    throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${some.variable} or its option, and enable`, {
      hint: `Add ${some.group} to enable, and leave ${some.variable} out.`,
    });
  }
  return [...named, ...switched.map(({ group }) => group)];
}

function groupsOf({ text, origin }: Setting, { enable, all }: CibuildwheelTable): readonly string[] {
  const groups: string[] = [];
  for (const group of patternsOf(text)) {
    // What stands behind `all` is not even read.
    if (group === "all" && all.length > 0) return all;
    if (!enable.includes(group)) {
      throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)}`, {
        hint: `The groups are ${[...enable, ...(all.length > 0 ? ["all"] : [])].join(", ")}.`,
      });
    }
    groups.push(group);
  }
  return groups;
}

const ON: readonly string[] = ["y", "yes", "t", "true", "on", "1"];

function isOn(
  { variable, option }: GroupSwitch,
  input: CibuildwheelInput,
  platform: BuildPlatform,
  table: CibuildwheelTable,
): boolean {
  const text =
    option === undefined
      ? variableAt(input.environment, variable)
      : readOption(option, "", input, platform, table).text;
  return ON.includes((text ?? "").toLowerCase());
}
