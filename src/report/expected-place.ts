import type { Expected } from "../documents/plan.ts";
import { platformName } from "../python/platform-tag.ts";

/** What the plan calls a wheel's place: `manylinux 2_28 x86_64`, `any`. */
export function expectedPlace(expected: Expected): string {
  if (expected.kind === "sdist") return "";
  return platformName({ family: expected.platform, arch: expected.arch, floor: expected.floor });
}
