import type { BuildPlatform } from "./cibuildwheel-table.ts";
import { grouped } from "./grouped.ts";
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

// What takes no time at all would never get a job of its own.
const LEAST_MINUTES = 0.1;

/**
 * The wheels with the minutes that each will take: as many as it took before; else as the others of its target did; else what is usual, in
 * proportion to what all others took.
 */
export function timed(wheels: readonly PlannedWheel[], durations: Durations, runners: Runners): readonly TimedWheel[] {
  const works = wheels.map((wheel) => ({
    wheel,
    usual: usualMinutes(wheel, runners),
    took: durations.get(wheel.identifier.name),
  }));
  const pace = paceOf(works) ?? 1;
  const targets = grouped(works, ({ wheel }) => wheel.identifier.target);
  const paces = new Map([...targets].map(([target, own]) => [target, paceOf(own) ?? pace]));
  return works.map(({ wheel, usual, took }) => {
    const minutes = took ?? usual * (paces.get(wheel.identifier.target) ?? pace);
    return { wheel, minutes: Math.max(LEAST_MINUTES, minutes) };
  });
}

/** How much longer than usual they took; `undefined` where that is known of none. */
function paceOf(works: readonly { readonly usual: number; readonly took: number | undefined }[]): number | undefined {
  const known = { usual: 0, took: 0 };
  for (const { usual, took } of works) {
    if (took === undefined) continue;
    known.usual += usual;
    known.took += took;
  }
  return known.usual === 0 ? undefined : known.took / known.usual;
}

function usualMinutes({ identifier: { platform, arch } }: PlannedWheel, runners: Runners): number {
  const isEmulated = emulatedOn(runners(platform, arch), platform, arch) !== undefined;
  return USUAL_MINUTES[platform] * (isEmulated ? EMULATED : 1);
}
