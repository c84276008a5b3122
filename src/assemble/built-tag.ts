import { parsePlatformTag } from "../python/platform-tag.ts";
import { parseTag } from "../python/tag.ts";
import type { ReleasedFile } from "./released-file.ts";

/** One tag of a wheel, its platform taken apart as a plan takes it apart. */
export interface BuiltTag {
  readonly python: string;
  readonly abi: string;
  /** The family: `manylinux`, `any`; the platform tag itself where it is of none. */
  readonly platform: string;
  readonly arch: string;
  /** The oldest system that runs it: `2_17`. */
  readonly floor: string | undefined;
}

/** Every tag of the wheel's compressed set; an sdist has none. */
export function builtTags({ filename }: ReleasedFile): readonly BuiltTag[] {
  return filename.tags.flatMap((text) =>
    (parseTag(text) ?? []).map(({ python, abi, platform }) => {
      const { family = platform, arch = platform, floor } = parsePlatformTag(platform) ?? {};
      return { python, abi, platform: family, arch, floor };
    }),
  );
}

/** Whether the floor `one` is an older system than `other`: numbers between underscores, as in `2_17`. */
export function isBelow(one: string, other: string): boolean {
  const [ones, others] = [numbers(one), numbers(other)];
  const differing = others.findIndex((number, place) => number !== (ones[place] ?? 0));
  return differing !== -1 && (ones[differing] ?? 0) < (others[differing] ?? 0);
}

function numbers(floor: string): number[] {
  return floor.split("_").map(Number);
}
