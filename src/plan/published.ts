import type { ExpectedWheel, Plan } from "../documents/plan.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import { parsePlatformTag } from "../python/platform-tag.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";

/** What stands against a plan, once it is known what the index has. */
export interface ComparedWithPublished {
  readonly refusals: readonly CodedProblem[];
  readonly warnings: readonly CodedProblem[];
}

/**
 * Compares a plan with the names of the files that the index has of its project.
 *
 * A refusal when the planned version is there already; warnings when `against`, a version that users have now, is newer or is not
 * there, and for each platform and architecture that it has wheels for and the plan has not. Throws nothing.
 */
export function compareWithPublished(plan: Plan, names: readonly string[], against: Version): ComparedWithPublished {
  const planned = parseVersion(plan.version.pep440);
  const isOf = (version: Version) => (name: string) => isSame(versionOf(name), version);
  const there = planned === undefined ? [] : names.filter(isOf(planned));
  const before = names.filter(isOf(against));
  const text = plan.version.pep440;
  const dropped = [...lanesOf(before)].filter((lane) => !plannedLanes(plan).has(lane)).sort();
  return {
    refusals: there.length === 0 ? [] : [problem("SW-VERSION-EXISTS", `${text}: ${shortList(there)}`)],
    warnings: [
      ...(before.length === 0 ? [problem("SW-VERSION-NOT-PUBLISHED", plan.project.name)] : []),
      ...(planned !== undefined && compareVersions(planned, against) < 0 ? [problem("SW-VERSION-BELOW", text)] : []),
      ...dropped.map((lane) => problem("SW-WHEELS-DROPPED", lane)),
    ],
  };
}

/** The sdist comes first; a release may have a hundred wheels. */
function shortList(names: readonly string[]): string {
  const [first, ...others] = [...names].sort((a, b) => Number(a.endsWith(".whl")) - Number(b.endsWith(".whl")));
  return others.length === 0 ? `${first}` : `${first} and ${others.length} more`;
}

function isSame(one: Version | undefined, other: Version): boolean {
  return one !== undefined && compareVersions(one, other) === 0;
}

function versionOf(name: string): Version | undefined {
  return (parseWheelFilename(name) ?? parseSdistFilename(name))?.version;
}

/** `manylinux x86_64`: what a user's machine is, whichever Python it has; `any` where the wheel is for every machine. */
function laneOf(family: string, arch: string): string {
  return family === "any" ? "any" : `${family} ${arch}`;
}

function lanesOf(names: readonly string[]): ReadonlySet<string> {
  const platforms = names.flatMap((name) => parseWheelFilename(name)?.tags ?? []).map(({ platform }) => platform);
  return new Set(
    platforms.map((platform) => {
      const parsed = parsePlatformTag(platform);
      return parsed === undefined ? platform : laneOf(parsed.family, parsed.arch);
    }),
  );
}

function plannedLanes({ expected }: Plan): ReadonlySet<string> {
  const wheels = expected.filter((each): each is ExpectedWheel => each.kind === "wheel");
  return new Set(wheels.map(({ platform, arch }) => laneOf(platform, arch)));
}
