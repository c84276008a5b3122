import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { contains, formatSpecifiers, parseSpecifiers, type Specifier } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { architecturesOf, type Host } from "./architecture.ts";
import { type CibuildwheelInput, readOption, type Setting, variableAt } from "./cibuildwheel-options.ts";
import type { BuildPlatform, CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Identifier, pythonOf, readIdentifier } from "./identifier.ts";
import { checkOverrides } from "./overrides.ts";
import { expandBraces, patternsOf, selects } from "./selector.ts";

export type Exclusion = Plan["excluded"][number];
type Reason = Pick<Exclusion, "rule" | "because">;

/** An identifier, and the rule that takes it out; one without is built. */
export interface Decision {
  readonly identifier: Identifier;
  readonly reason?: Reason;
}

/** What decides which identifiers are built. */
interface Selection {
  readonly build: Setting;
  readonly skip: Setting;
  readonly archs: Setting;
  readonly architectures: ReadonlySet<string>;
  readonly enable: ReadonlySet<string>;
  readonly range: readonly Specifier[];
}

/**
 * What a release of cibuildwheel decides on each of a platform's identifiers when it runs on `host`, in its own order.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for what cibuildwheel would not understand.
 */
export function decideIdentifiers(
  platform: BuildPlatform,
  host: Host,
  input: CibuildwheelInput,
  table: CibuildwheelTable,
): readonly Decision[] {
  const selection = selectionOf(platform, host, input, table);
  return table.identifiers[platform].map((name) => {
    const identifier = readIdentifier(name, platform);
    const reason = reasonAgainst(identifier, selection, host, table);
    return reason === undefined ? { identifier } : { identifier, reason };
  });
}

function selectionOf(
  platform: BuildPlatform,
  host: Host,
  input: CibuildwheelInput,
  table: CibuildwheelTable,
): Selection {
  checkOverrides(input.configuration, table);
  const { only, archs: asked } = input.arguments;
  const read = (option: "build" | "skip" | "archs", standard: string) =>
    readOption(option, standard, input, platform, table);
  const [build, skip] = [withinLimit(read("build", "*")), withinLimit(read("skip", ""))];
  const enable = enabledGroups(readOption("enable", "", input, platform, table), input, table);
  const range = rangeOf(input);
  const archs = asked ? { text: asked, origin: "--archs" } : read("archs", "auto");
  const architectures = architecturesOf(archs, platform, host, table);
  if (only) {
    const all = { text: "all", origin: "archs" };
    return {
      build: { text: only, origin: "--only" },
      skip: { text: "", origin: "skip" },
      archs: all,
      architectures: new Set(table.architectures[platform]),
      enable: new Set(table.enable),
      range,
    };
  }
  return { build: build.text === "" ? { ...build, text: "*" } : build, skip, archs, architectures, enable, range };
}

// cibuildwheel's own limit, of a single pattern.
const MOST_ALTERNATIVES = 1000;

function withinLimit(setting: Setting): Setting {
  const endless = patternsOf(setting.text).find((pattern) => expandBraces(pattern).length > MOST_ALTERNATIVES);
  if (endless === undefined) return setting;
  throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${setting.origin} has ${JSON.stringify(endless)}`, {
    hint: `Its braces stand for more than ${MOST_ALTERNATIVES} patterns; write it with * or ?.`,
  });
}

function enabledGroups(written: Setting, { arguments: { enable = [] } }: CibuildwheelInput, table: CibuildwheelTable) {
  const asked = { text: enable.join(" "), origin: "--enable" };
  return new Set([written, asked].flatMap((setting) => groupsOf(setting, table)));
}

function groupsOf({ text, origin }: Setting, table: CibuildwheelTable): readonly string[] {
  const groups: string[] = [];
  for (const group of patternsOf(text)) {
    // What stands behind `all` is not even read.
    if (group === "all") return table.enable;
    if (!table.enable.includes(group)) {
      throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)}`, {
        hint: `The groups are ${table.enable.join(", ")}, and all.`,
      });
    }
    groups.push(group);
  }
  return groups;
}

function rangeOf({ environment, requiresPython = "" }: CibuildwheelInput): readonly Specifier[] {
  const variable = variableAt(environment, "CIBW_PROJECT_REQUIRES_PYTHON");
  const range = parseSpecifiers(variable || requiresPython);
  if (range !== undefined) return range;
  const origin = variable ? "CIBW_PROJECT_REQUIRES_PYTHON" : "requires-python";
  throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(variable || requiresPython)}`, {
    hint: "Write a range of versions, as in `>=3.10`.",
  });
}

/** cibuildwheel's own order: architecture, requires-python, groups, build, skip, what the host cannot do. */
function reasonAgainst(
  { name, arch, interpreter, platform, target }: Identifier,
  { build, skip, archs, architectures, enable, range }: Selection,
  host: Host,
  { groups }: CibuildwheelTable,
): Reason | undefined {
  // Pyodide has one architecture, and does not ask for it.
  if (platform !== "pyodide" && !architectures.has(arch)) {
    return { rule: "archs", because: `${archs.origin} is ${archs.text}, which leaves ${arch} out` };
  }
  if (!allowsPython(range, interpreter)) {
    const because = `${pythonOf(interpreter)}.99 is not within ${formatSpecifiers(range)}`;
    return { rule: "requires-python", because };
  }
  const group = Object.keys(groups).find((each) => selects((groups[each] ?? []).join(" "), name));
  if (group !== undefined && !enable.has(group)) {
    return { rule: "enable", because: `the group ${group} is not enabled` };
  }
  if (!selects(build.text, name)) {
    return { rule: "build", because: `no pattern of ${build.origin} = ${JSON.stringify(build.text)} matches` };
  }
  const skipped = patternsOf(skip.text).find((pattern) => selects(pattern, name));
  if (skipped !== undefined) return { rule: "skip", because: `${skip.origin} has ${JSON.stringify(skipped)}` };
  const isCrossed = target === "macosx_arm64" && host.machine === "x86_64" && /^[pg]p/.test(interpreter);
  return isCrossed
    ? { rule: "host", because: "an x86_64 machine cannot build PyPy and GraalPy wheels for arm64" }
    : undefined;
}

// cibuildwheel asks for the last patch release that there could be: `<=3.12` leaves 3.12 out.
function allowsPython(range: readonly Specifier[], interpreter: string): boolean {
  const version = parseVersion(`${pythonOf(interpreter)}.99`);
  return version === undefined || contains(range, version);
}
