import type { Expected, Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { BuildPlatform } from "./cibuildwheel-table.ts";

/** The families of platform tags that are built on each platform. */
const FAMILIES: Readonly<Record<BuildPlatform, readonly string[]>> = {
  linux: ["manylinux", "musllinux", "linux"],
  macos: ["macosx"],
  windows: ["win"],
  android: ["android"],
  ios: ["ios"],
  pyodide: ["pyodide"],
};

/** The platform that `name` means. Throws SW-USAGE with those that there are. */
export function platformNamed(name: string): BuildPlatform {
  const platforms = Object.keys(FAMILIES) as BuildPlatform[];
  const platform = platforms.find((each) => each === name);
  if (platform !== undefined) return platform;
  throw new ShipwheelError("SW-USAGE", `--platform ${name}`, { hint: `The platforms are ${platforms.join(", ")}.` });
}

/**
 * The part of a plan that concerns one platform (`linux`, `macos`, ...): its wheels, what was left out of them, their jobs, and how they
 * differ from a release.
 * What every platform has stays: the sdist and a pure wheel.
 */
export function onPlatform(plan: Plan, platform: BuildPlatform): Plan {
  const families = FAMILIES[platform];
  const isHere = (each: Expected) =>
    each.kind === "sdist" || each.platform === "any" || families.includes(each.platform);
  const expected = plan.expected.filter(isHere);
  const ids = new Set(expected.map(({ job }) => job));
  const isTagHere = (tag: string) => ["any", ...families].includes(familyOf(tag));
  const { against } = plan;
  return {
    ...plan,
    ...(against && {
      against: { ...against, added: against.added.filter(isTagHere), dropped: against.dropped.filter(isTagHere) },
    }),
    expected,
    excluded: plan.excluded.filter(({ identifier }) => families.includes(familyOf(identifier))),
    jobs: plan.jobs.filter(({ id }) => ids.has(id)),
    matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
  };
}

/** Of `cp311-manylinux_x86_64` or `cp311-cp311-manylinux_x86_64`; iOS and Windows have it in words of their own (`cp313-ios_arm64_iphoneos`, `cp311-win32`). */
function familyOf(identifier: string): string {
  const platform = identifier.slice(identifier.lastIndexOf("-") + 1);
  return /^[a-z]+/.exec(platform)?.[0] ?? "";
}
