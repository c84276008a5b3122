import type { ExpectedWheel, Plan } from "../documents/plan.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { parseSdistFilename, parseWheelFilename, type WheelFilename } from "../python/filename.ts";
import { parsePlatformTag, platformName } from "../python/platform-tag.ts";
import type { WheelTag } from "../python/tag.ts";
import { compareVersions, formatVersion, isPrerelease, parseVersion, type Version } from "../python/version.ts";

/** A file that the index has of the project. */
export interface PublishedFile {
  readonly name: string;
  readonly yanked?: true;
}

/** What is known of a plan once it is held against the files of the index. */
export interface ComparedWithPublished {
  readonly against: NonNullable<Plan["against"]>;
  readonly refusals: readonly CodedProblem[];
  readonly warnings: readonly CodedProblem[];
}

/**
 * Compares a plan with the files that the index has of its project: those of the version `asked`, or of the `latest` one that users get.
 *
 * A refusal when the planned version is there already; warnings when the other version is newer or is not there, and for each platform
 * and architecture that it has wheels for and the plan has not. Wheels are the same whatever oldest system they ask for.
 */
export function compareWithPublished(
  plan: Plan,
  files: readonly PublishedFile[],
  asked: Version | "latest",
): ComparedWithPublished {
  const planned = parseVersion(plan.version.pep440);
  const other = asked === "latest" ? latestOf(files, planned) : asked;
  const names = files.map(({ name }) => name);
  const there = planned === undefined ? [] : names.filter((name) => isOf(name, planned));
  const before = other === undefined ? [] : names.filter((name) => isOf(name, other));
  const isBelow = planned !== undefined && other !== undefined && compareVersions(planned, other) < 0;
  const text = plan.version.pep440;
  return {
    against: { version: other === undefined ? null : formatVersion(other), ...changes(plan, before) },
    refusals: there.length === 0 ? [] : [problem("SW-VERSION-EXISTS", `${text}: ${fileList(there)}`)],
    warnings: [
      ...(other !== undefined && before.length === 0 ? [problem("SW-VERSION-NOT-PUBLISHED", plan.project.name)] : []),
      ...(isBelow ? [problem("SW-VERSION-BELOW", text)] : []),
      ...droppedPlaces(plan, before).map((place) => problem("SW-WHEELS-DROPPED", place)),
    ],
  };
}

/** The highest version that installers take, which no pre-release is while there is another. */
function latestOf(files: readonly PublishedFile[], planned: Version | undefined): Version | undefined {
  const versions = files.flatMap(({ name, yanked }) => (yanked ? [] : (versionOf(name) ?? [])));
  const others = versions.filter((each) => planned === undefined || compareVersions(each, planned) !== 0);
  const finals = others.filter((each) => !isPrerelease(each));
  return [...(finals.length > 0 ? finals : others)].sort(compareVersions).at(-1);
}

/** The sdist comes first; a release may have a hundred wheels. */
function fileList(names: readonly string[]): string {
  const [first, ...others] = [...names].sort((a, b) => Number(a.endsWith(".whl")) - Number(b.endsWith(".whl")));
  return others.length === 0 ? `${first}` : `${first} and ${others.length} more`;
}

function versionOf(name: string): Version | undefined {
  return (parseWheelFilename(name) ?? parseSdistFilename(name))?.version;
}

function isOf(name: string, version: Version): boolean {
  const own = versionOf(name);
  return own !== undefined && compareVersions(own, version) === 0;
}

/** The wheels that the plan has and the other version has not, and the other way round, by their tags: `cp314-cp314-musllinux_x86_64`. */
function changes(plan: Plan, before: readonly string[]): { readonly added: string[]; readonly dropped: string[] } {
  const published = before.flatMap((name) => parseWheelFilename(name) ?? []).map(tagsOf);
  const planned = plannedWheels(plan).map(wheelTag);
  return {
    added: planned.filter((tag) => !published.some((tags) => tags.includes(tag))),
    dropped: published.flatMap((tags) => (tags.some((tag) => planned.includes(tag)) ? [] : (tags.at(-1) ?? []))),
  };
}

/** The planned wheels whose tag none of the wheels with these names has. */
export function lackedBy(plan: Plan, names: readonly string[]): readonly ExpectedWheel[] {
  const published = new Set(names.flatMap((name) => parseWheelFilename(name) ?? []).flatMap(tagsOf));
  return plannedWheels(plan).filter((wheel) => !published.has(wheelTag(wheel)));
}

/** The tag of a planned wheel, without the oldest system that it runs on: `cp314-cp314-musllinux_x86_64`. */
export function wheelTag({ python, abi, platform, arch }: ExpectedWheel): string {
  return `${python}-${abi}-${system(platform, arch)}`;
}

/** A wheel is what any of its tags says: for one system under several names, or for Python 2 as well. */
function tagsOf({ tags }: WheelFilename): readonly string[] {
  return [...new Set(tags.map((tag) => `${tag.python}-${tag.abi}-${systemOf(tag)}`))];
}

function systemOf({ platform }: WheelTag): string {
  const parsed = parsePlatformTag(platform);
  return parsed === undefined ? platform : system(parsed.family, parsed.arch);
}

function system(family: string, arch: string): string {
  return family === "any" || arch === "win32" ? arch : `${family}_${arch}`;
}

/** A user's machine is the same whichever Python it has. */
function droppedPlaces(plan: Plan, before: readonly string[]): readonly string[] {
  const kept = new Set(plannedWheels(plan).map(({ platform, arch }) => platformName({ family: platform, arch })));
  const platforms = before.flatMap((name) => parseWheelFilename(name)?.tags ?? []).map(({ platform }) => platform);
  const places = platforms.map((platform) => {
    const parsed = parsePlatformTag(platform);
    return parsed === undefined ? platform : platformName({ ...parsed, floor: undefined });
  });
  return [...new Set(places)].filter((place) => !kept.has(place)).sort();
}

function plannedWheels({ expected }: Plan): readonly ExpectedWheel[] {
  return expected.filter((each): each is ExpectedWheel => each.kind === "wheel");
}
