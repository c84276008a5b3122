import { ShipwheelError } from "../errors.ts";
import { type CibuildwheelInput, variableAt } from "./cibuildwheel-options.ts";
import { BUILD_PLATFORMS, type BuildPlatform, type CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Identifier, readIdentifier } from "./identifier.ts";
import { type Decide, type Decision, decisionsFor, type Exclusion } from "./identifiers.ts";
import { type RunnerMachine, runnerFor } from "./runners.ts";

/** The identifiers of a release, and every other one with the rule that takes it out. */
export interface PlannedIdentifiers {
  readonly identifiers: readonly Identifier[];
  readonly excluded: readonly Exclusion[];
}

/** What a release has wheels for unless it is told otherwise. */
const STANDARD: readonly BuildPlatform[] = ["linux", "macos", "windows"];

/** The platforms that are planned, and why no others. */
interface Chosen {
  readonly platforms: readonly BuildPlatform[];
  because(platform: BuildPlatform): string;
}

/**
 * The identifiers that cibuildwheel builds on GitHub's runners, each decided as on the runner that builds it and not as on the machine that plans.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
export function plannedIdentifiers(input: CibuildwheelInput, table: CibuildwheelTable): PlannedIdentifiers {
  const { platforms, because } = choosePlatforms(input);
  const decisions = BUILD_PLATFORMS.flatMap((platform) =>
    platforms.includes(platform)
      ? decideOnRunners(platform, input, table)
      : leftOut(platform, because(platform), table),
  );
  return {
    identifiers: decisions.flatMap(({ identifier, reason }) => (reason === undefined ? [identifier] : [])),
    excluded: decisions.flatMap(({ identifier: { name }, reason }) =>
      reason === undefined ? [] : [{ identifier: name, ...reason }],
    ),
  };
}

function decideOnRunners(
  platform: BuildPlatform,
  input: CibuildwheelInput,
  table: CibuildwheelTable,
): readonly Decision[] {
  const decisionsOn = decisionsFor(platform, input, table);
  const deciders = new Map<RunnerMachine, Decide>();
  return table.identifiers[platform].map((name) => {
    const machine = runnerFor(platform, readIdentifier(name, platform).arch);
    const decide = deciders.get(machine) ?? decisionsOn(machine.host);
    deciders.set(machine, decide);
    return decide(name);
  });
}

function leftOut(platform: BuildPlatform, because: string, table: CibuildwheelTable): readonly Decision[] {
  const reason = { rule: "platform", because };
  return table.identifiers[platform].map((name) => ({ identifier: readIdentifier(name, platform), reason }));
}

function onlyNamed(platform: BuildPlatform): string {
  return `wheels for ${platform} are planned only when CIBW_PLATFORM is ${platform}`;
}

/** What `--platform` names is planned with the rest of a release, and alone shown. */
function choosePlatforms({ environment, arguments: { platform: asked } }: CibuildwheelInput): Chosen {
  const written = variableAt(environment, "CIBW_PLATFORM") || "auto";
  if (written === "auto" || asked !== undefined) {
    return { platforms: asked === undefined ? STANDARD : [...STANDARD, asked], because: onlyNamed };
  }
  const platform = BUILD_PLATFORMS.find((each) => each === written);
  if (platform !== undefined) return { platforms: [platform], because: () => `CIBW_PLATFORM is ${platform}` };
  throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `CIBW_PLATFORM = ${JSON.stringify(written)}`, {
    hint: `The platforms are ${BUILD_PLATFORMS.join(", ")}, and auto.`,
  });
}
