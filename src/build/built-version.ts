import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { parseSdistFilename } from "../python/filename.ts";
import { compareVersions, formatVersion, parseVersion } from "../python/version.ts";

/** Throws SW-BUILD-OTHER-VERSION when the project made an sdist of another version than the planned one: no wheel of it would do. */
export function confirmVersion(sdist: { readonly name: string }, { pep440, tag }: Plan["version"]): void {
  const [built, planned] = [parseSdistFilename(sdist.name)?.version, parseVersion(pep440)];
  if (built === undefined || planned === undefined || compareVersions(built, planned) === 0) return;
  const made = formatVersion(built);
  throw new ShipwheelError("SW-BUILD-OTHER-VERSION", `${sdist.name}, and the release is ${pep440}`, {
    hint:
      built.local === undefined
        ? `Have the project say that it is ${pep440}, and commit that; or release what it is now, by the tag ${tagFor(made, tag)}.`
        : `Have the project say that it is ${pep440}, and commit that.`,
  });
}

/** As the planned tag is written: `v1.0` makes `v1.1`. */
function tagFor(version: string, tag: string | null): string {
  return `${/^\D*/.exec(tag ?? "v")?.[0]}${version}`;
}
