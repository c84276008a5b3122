import type { BuildPlatform } from "./cibuildwheel-table.ts";
import type { TimedWheel } from "./lanes.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { emulatedOn, type Runners } from "./runners.ts";

/** How long the wheels of an earlier release took to build: minutes by their identifiers. */
export type Durations = ReadonlyMap<string, number>;

/** What a wheel with a few source files takes, with its environment and a short test. */
const USUAL_MINUTES: Readonly<Record<BuildPlatform, number>> = {
  linux: 2,
  macos: 3,
  windows: 3,
  android: 4,
  ios: 4,
  pyodide: 4,
};

// Compilers run five to ten times longer under QEMU.
const EMULATED = 8;

/**
 * The wheels with the minutes that each will take: as long as it took, else as long as the others of its target did, else what is usual.
 */
export function timed(wheels: readonly PlannedWheel[], durations: Durations, runners: Runners): readonly TimedWheel[] {
  const perTarget = averages(wheels, durations);
  return wheels.map((wheel) => {
    const { name, target } = wheel.identifier;
    const minutes = durations.get(name) ?? perTarget.get(target) ?? usual(wheel, runners);
    return { wheel, minutes };
  });
}

function usual({ identifier: { platform, arch } }: PlannedWheel, runners: Runners): number {
  const isEmulated = emulatedOn(runners(platform, arch), platform, arch) !== undefined;
  return USUAL_MINUTES[platform] * (isEmulated ? EMULATED : 1);
}

function averages(wheels: readonly PlannedWheel[], durations: Durations): ReadonlyMap<string, number> {
  const known = new Map<string, number[]>();
  for (const { identifier } of wheels) {
    const minutes = durations.get(identifier.name);
    if (minutes === undefined) continue;
    known.set(identifier.target, [...(known.get(identifier.target) ?? []), minutes]);
  }
  return new Map([...known].map(([target, all]) => [target, all.reduce((sum, each) => sum + each, 0) / all.length]));
}
