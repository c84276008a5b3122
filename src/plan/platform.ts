import type { Expected, Plan } from "../documents/plan.ts";

/** cibuildwheel's names of platforms, and the families of platform tags that each builds. */
const PLATFORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["linux", ["manylinux", "musllinux", "linux"]],
  ["macos", ["macosx"]],
  ["windows", ["win"]],
  ["android", ["android"]],
  ["ios", ["ios"]],
  ["pyodide", ["pyodide"]],
]);

export const PLATFORM_NAMES: readonly string[] = [...PLATFORMS.keys()];

/**
 * The part of a plan that concerns one platform (`linux`, `macos`, ...): its wheels, what was left out of them, their jobs.
 * What every platform has stays: the sdist and a pure wheel. `undefined` when there is no such platform.
 */
export function onPlatform(plan: Plan, name: string): Plan | undefined {
  const families = PLATFORMS.get(name);
  if (families === undefined) return undefined;
  const isHere = (each: Expected) =>
    each.kind === "sdist" || each.platform === "any" || families.includes(each.platform);
  const expected = plan.expected.filter(isHere);
  const ids = new Set(expected.map(({ job }) => job));
  return {
    ...plan,
    expected,
    excluded: plan.excluded.filter(({ identifier }) => families.includes(familyOf(identifier))),
    jobs: plan.jobs.filter(({ id }) => ids.has(id)),
    matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
  };
}

/** Of `cp311-manylinux_x86_64`; iOS and Windows have it in words of their own (`cp313-ios_arm64_iphoneos`, `cp311-win32`). */
function familyOf(identifier: string): string {
  const platform = identifier.slice(identifier.indexOf("-") + 1);
  return /^[a-z]+/.exec(platform)?.[0] ?? "";
}
