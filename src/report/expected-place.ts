import type { Expected } from "../documents/plan.ts";

/** What the plan calls a wheel's place: `manylinux x86_64`, `any`. */
export function expectedPlace(expected: Expected): string {
  if (expected.kind === "sdist") return "";
  const { platform, arch, floor } = expected;
  const system = floor === undefined ? platform : `${platform} ${floor}`;
  return platform === "any" ? "any" : `${system} ${arch}`;
}
