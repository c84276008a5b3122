import table from "../../data/build-identifiers.json" with { type: "json" };
import type { Table } from "../config/table.ts";
import type { Plan } from "../documents/plan.ts";
import { contains, formatSpecifiers, parseSpecifiers, type Specifier } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { type BuildPlatform, type Selection, selectionOf } from "./cibuildwheel.ts";
import { architecturesOf } from "./runners.ts";
import { patternsOf, selects } from "./selector.ts";

/** A build identifier taken apart: `cp314t-musllinux_x86_64`. */
export interface Identifier {
  readonly name: string;
  readonly platform: BuildPlatform;
  /** `cp314t` */
  readonly interpreter: string;
  /** `musllinux_x86_64`: one job builds all that have the same. */
  readonly target: string;
  /** As cibuildwheel spells it on the platform: `x86_64`, `AMD64`. */
  readonly arch: string;
}

export type Exclusion = Plan["excluded"][number];

export interface Selected {
  readonly identifiers: readonly Identifier[];
  readonly excluded: readonly Exclusion[];
}

/** The cibuildwheel whose identifiers the table has. */
export const CIBUILDWHEEL = table.cibuildwheel;

const BUILT: readonly BuildPlatform[] = ["linux", "macos", "windows"];
const GROUPS: ReadonlyMap<string, string> = new Map(Object.entries(table.groups));

/**
 * The identifiers that cibuildwheel builds for a project on GitHub's runners, in its own order, and why not the others.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
export function selectIdentifiers(configuration: Table, requiresPython: string | undefined): Selected {
  const range = parseSpecifiers(requiresPython ?? "") ?? [];
  const identifiers: Identifier[] = [];
  const excluded: Exclusion[] = [];
  for (const [platform, names] of Object.entries(table.identifiers)) {
    const built = BUILT.find((each) => each === platform);
    if (built === undefined) {
      excluded.push(...names.map((identifier) => otherPlatform(identifier, platform)));
      continue;
    }
    const selection = selectionOf(configuration, built);
    const archs = architecturesOf(selection.archs, built);
    for (const name of names) {
      const identifier = readIdentifier(name, built);
      const reason = reasonAgainst(identifier, selection, archs, range);
      if (reason === undefined) identifiers.push(identifier);
      else excluded.push({ identifier: name, ...reason });
    }
  }
  return { identifiers, excluded };
}

/** The Python and ABI tags of the wheel that an interpreter makes. */
export function interpreterTags(interpreter: string): { readonly python: string; readonly abi: string } {
  const tags: ReadonlyMap<string, string> = new Map(Object.entries(table.tags));
  const [python, abi] = tags.get(interpreter)?.split("-") ?? [];
  if (python !== undefined && abi !== undefined) return { python, abi };
  return { python: interpreter.replace(/t$/, ""), abi: interpreter };
}

function otherPlatform(identifier: string, platform: string): Exclusion {
  return { identifier, rule: "platform", because: `wheels for ${platform} are not planned` };
}

function readIdentifier(name: string, platform: BuildPlatform): Identifier {
  const [interpreter = "", target = ""] = name.split("-");
  return { name, platform, interpreter, target, arch: archOf(target) };
}

const WINDOWS_ARCHS: ReadonlyMap<string, string> = new Map([
  ["win32", "x86"],
  ["win_amd64", "AMD64"],
  ["win_arm64", "ARM64"],
]);

function archOf(target: string): string {
  return WINDOWS_ARCHS.get(target) ?? target.slice(target.indexOf("_") + 1);
}

type Reason = Pick<Exclusion, "rule" | "because">;

/** cibuildwheel's own order: architecture, requires-python, groups, build, skip. */
function reasonAgainst(
  { name, arch, interpreter }: Identifier,
  { build, skip, enable, archs: written }: Selection,
  archs: ReadonlySet<string>,
  range: readonly Specifier[],
): Reason | undefined {
  if (!archs.has(arch)) return { rule: "archs", because: `archs is ${written}, which leaves ${arch} out` };
  if (!allowsPython(range, interpreter)) {
    const because = `${pythonOf(interpreter)}.99 is not within ${formatSpecifiers(range)}`;
    return { rule: "requires-python", because };
  }
  const group = GROUPS.get(name);
  if (group !== undefined && !enable.has(group)) {
    return { rule: "enable", because: `the group ${group} is not enabled` };
  }
  if (!selects(build, name))
    return { rule: "build", because: `no pattern of build = ${JSON.stringify(build)} matches` };
  const skipped = patternsOf(skip).find((pattern) => selects(pattern, name));
  return skipped === undefined ? undefined : { rule: "skip", because: `skip has ${JSON.stringify(skipped)}` };
}

/** `cp314t` gives 3.14, `gp312_250` gives 3.12. */
function pythonOf(interpreter: string): string {
  return /\d(\d+)/.exec(interpreter)?.[0].replace(/^(\d)/, "$1.") ?? "";
}

// cibuildwheel asks for the last patch release that there could be: `<=3.12` leaves 3.12 out.
function allowsPython(range: readonly Specifier[], interpreter: string): boolean {
  const version = parseVersion(`${pythonOf(interpreter)}.99`);
  return version === undefined || contains(range, version);
}
