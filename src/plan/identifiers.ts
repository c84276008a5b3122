import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { contains, formatSpecifiers, parseSpecifiers, type Specifier } from "../python/specifier.ts";
import { architecturesOf, type Host } from "./architecture.ts";
import { type CibuildwheelInput, readOption, type Setting, variableAt } from "./cibuildwheel-options.ts";
import type { BuildPlatform, CibuildwheelTable } from "./cibuildwheel-table.ts";
import { enabledGroups } from "./enabled-groups.ts";
import { type Identifier, pythonOf, readIdentifier } from "./identifier.ts";
import { checkOverrides } from "./overrides.ts";
import { alternativesIn, isEndless, patternsOf, type Selector, selectorOf } from "./selector.ts";
import { shortened } from "./short-list.ts";

export type Exclusion = Plan["excluded"][number];
type Reason = Pick<Exclusion, "rule" | "because">;

/** An identifier, and the rule that takes it out; one without is built. */
export interface Decision {
  readonly identifier: Identifier;
  readonly reason?: Reason;
}

/** Patterns, and where they stand. */
interface Chosen extends Setting {
  readonly selects: Selector;
}

/** What decides which identifiers of a platform are built, on any host. */
interface Selection {
  readonly build: Chosen;
  /** Each pattern on its own: the one that matches is the reason. */
  readonly skip: readonly Chosen[];
  readonly archs: Setting;
  /** The groups that are not enabled. */
  readonly disabled: readonly Chosen[];
  readonly range: readonly Specifier[];
  /** Pythons as `3.12` that are outside the range. */
  readonly outside: ReadonlySet<string>;
  /** Pyodide has one architecture, and `--only` asks for none. */
  readonly onAnyArchitecture: boolean;
}

/** Decides on one of a platform's identifiers. */
export type Decide = (name: string) => Decision;

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
  return table.identifiers[platform].map(decisionsFor(platform, input, table)(host));
}

/** As `decideIdentifiers`, for several hosts: what all of them share is read once. Throws what that does. */
export function decisionsFor(
  platform: BuildPlatform,
  input: CibuildwheelInput,
  table: CibuildwheelTable,
): (host: Host) => Decide {
  checkOverrides(input.configuration, table);
  const written = selectionOf(platform, input, table);
  const { only } = input.arguments;
  const selection = only ? { ...written, ...selectionOfOne(only, table, written) } : written;
  refuseForgotten(selection.build, table);
  return (host) => {
    const architectures = architecturesOf(written.archs, platform, host, table);
    return (name) => {
      const identifier = readIdentifier(name, platform);
      const reason = reasonAgainst(identifier, host, architectures, selection);
      return reason === undefined ? { identifier } : { identifier, reason };
    };
  };
}

function selectionOf(platform: BuildPlatform, input: CibuildwheelInput, table: CibuildwheelTable): Selection {
  const read = (option: "build" | "skip" | "archs", standard: string) =>
    readOption(option, standard, input, platform, table);
  const [build, skip] = [withinLimit(read("build", "*")), withinLimit(read("skip", ""))];
  const asked = input.arguments.archs;
  const range = rangeOf(input);
  return {
    build: chosen(build.text === "" ? { ...build, text: "*" } : build),
    skip: patternsOf(skip.text).map((text) => chosen({ ...skip, text })),
    archs: asked ? { text: asked, origin: "--archs" } : read("archs", "auto"),
    disabled: disabledGroups(enabledGroups(input, platform, table), table),
    range,
    outside: pythonsOutside(range, table.identifiers[platform]),
    onAnyArchitecture: platform === "pyodide",
  };
}

/** `--only` overrules all but requires-python; what it overrules is read, and refused, all the same. */
function selectionOfOne(
  only: string,
  { onlyEnablesGroups }: CibuildwheelTable,
  { disabled }: Selection,
): Pick<Selection, "build" | "skip" | "disabled" | "onAnyArchitecture"> {
  return {
    build: chosen({ text: only, origin: "--only" }),
    skip: [],
    disabled: onlyEnablesGroups ? [] : disabled,
    onAnyArchitecture: true,
  };
}

function chosen(setting: Setting): Chosen {
  return { ...setting, selects: selectorOf(setting.text) };
}

// cibuildwheel's own limit, of a single pattern.
const MOST_ALTERNATIVES = 1000;
// Far more than there are identifiers.
const MOST_IN_ALL = 20_000;

function withinLimit(setting: Setting): Setting {
  if (alternativesIn(setting.text, MOST_IN_ALL).length > MOST_IN_ALL) {
    throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${setting.origin} has more than ${MOST_IN_ALL} patterns`, {
      hint: "Write them with * or ?.",
    });
  }
  const endless = patternsOf(setting.text).find((pattern) => isEndless(pattern, MOST_ALTERNATIVES));
  if (endless === undefined) return setting;
  throw new ShipwheelError(
    "SW-CIBUILDWHEEL-INVALID",
    `${setting.origin} has ${JSON.stringify(endless.slice(0, 200))}`,
    {
      hint: `Its braces stand for more than ${MOST_ALTERNATIVES} patterns; write it with * or ?.`,
    },
  );
}

function refuseForgotten({ text, origin }: Setting, { forgottenPythons }: CibuildwheelTable): void {
  if (!forgottenPythons.some((python) => text.includes(python))) return;
  throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)}`, {
    hint: "It names Pythons older than 3.6, which this release of cibuildwheel does not have.",
  });
}

function disabledGroups(enabled: readonly string[], table: CibuildwheelTable): readonly Chosen[] {
  return Object.entries(table.groups)
    .filter(([group]) => !enabled.includes(group))
    .map(([group, patterns = []]) => ({ text: group, origin: "enable", selects: selectorOf(patterns.join(" ")) }));
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
  { name, arch, interpreter, target }: Identifier,
  host: Host,
  architectures: ReadonlySet<string>,
  { build, skip, archs, disabled, range, outside, onAnyArchitecture }: Selection,
): Reason | undefined {
  if (!onAnyArchitecture && !architectures.has(arch)) {
    return { rule: "archs", because: `${archs.origin} is ${shortened(archs.text)}, which leaves ${arch} out` };
  }
  const python = pythonOf(interpreter);
  if (outside.has(python)) {
    return { rule: "requires-python", because: outsideOf(range, python) };
  }
  const group = disabled.find(({ selects }) => selects(name));
  if (group !== undefined) return { rule: "enable", because: `the group ${group.text} is not enabled` };
  if (!build.selects(name)) {
    return {
      rule: "build",
      because: `no pattern of ${build.origin} = ${JSON.stringify(shortened(build.text))} matches`,
    };
  }
  const skipped = skip.find(({ selects }) => selects(name));
  if (skipped !== undefined) {
    return { rule: "skip", because: `${skipped.origin} has ${JSON.stringify(shortened(skipped.text))}` };
  }
  const isCrossed = target === "macosx_arm64" && host.machine === "x86_64" && /^[pg]p/.test(interpreter);
  return isCrossed
    ? { rule: "host", because: "an x86_64 machine cannot build PyPy and GraalPy wheels for arm64" }
    : undefined;
}

function outsideOf(range: readonly Specifier[], python: string): string {
  const part = contains(range, `${python}.0`) ? `the later releases of Python ${python}` : `Python ${python}`;
  return `the project's range of Pythons is ${shortened(formatSpecifiers(range))}, which leaves ${part} out`;
}

// cibuildwheel asks for the last patch release that there could be: `<=3.12` leaves 3.12 out.
function pythonsOutside(range: readonly Specifier[], names: readonly string[]): ReadonlySet<string> {
  if (range.length === 0) return new Set();
  const pythons = new Set(names.map(pythonOf));
  return new Set([...pythons].filter((python) => !contains(range, `${python}.99`)));
}
