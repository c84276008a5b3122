import type { Config } from "../config/config.ts";
import { formatTag, TAG_FORMAT_DEFAULT, versionInTag } from "../config/tag-format.ts";
import type { GitTag } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { unmappedPreRelease } from "../python/semver.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";

/** A tag that names a release. */
export interface TagVersion {
  readonly tag: string;
  readonly version: Version;
}

/** What decides how tags are read. */
export interface TagReading {
  readonly config: Config;
  /** The project's normalized name. */
  readonly name: string;
}

/** The version that a tag stands for; `undefined` when it does not fit the tag format or holds no version. */
export function readTag(tag: string, { config: { tagFormat }, name }: TagReading): TagVersion | undefined {
  // Many projects tag without a `v`; who sets no format means either.
  const formats = tagFormat === TAG_FORMAT_DEFAULT ? [tagFormat, "{version}"] : [tagFormat];
  for (const format of formats) {
    const version = parseVersion(versionInTag(format, tag, name) ?? "");
    if (version !== undefined) return { tag, version };
  }
  return undefined;
}

/** That the tag which was asked for names no release, with the format that would fit it. */
export function unreadTag(tag: string, reading: TagReading): CodedProblem {
  const fitting = fittingFormat(tag, reading);
  const offending = `${JSON.stringify(tag)} beside ${JSON.stringify(reading.config.tagFormat)}`;
  const hint = fitting === undefined ? semverHint(tag, reading) : `If your tags look like this, ${setFormat(fitting)}.`;
  return problem("SW-TAG-NOT-A-VERSION", offending, hint === undefined ? {} : { hint });
}

/** Of `v1.2.0-next.1`: Python has fewer kinds of pre-releases than SemVer. */
function semverHint(tag: string, { config: { tagFormat }, name }: TagReading): string | undefined {
  const text = versionInTag(tagFormat, tag, name);
  const found = text === undefined ? undefined : unmappedPreRelease(text);
  if (text === undefined || found === undefined) return undefined;
  const tags = ["alpha", "beta", "rc", "dev"].map((phase) =>
    formatTag(tagFormat, { name, version: `${found.release}-${phase}.${found.number}` }),
  );
  return `PEP 440 has no pre-release such as ${text}: tag it as ${tags.join(", ")}.`;
}

/** What to do about a commit whose tags all fit no format: of one that would fit another, that one. */
export function untaggedHint(tags: readonly GitTag[], reading: TagReading): string | undefined {
  for (const { name } of tags) {
    const fitting = fittingFormat(name, reading);
    if (fitting !== undefined) return `If the tag ${name} on it is the release's, ${setFormat(fitting)}.`;
  }
  return undefined;
}

function setFormat(format: string): string {
  return `set \`tag-format = "${format}"\` in [tool.shipwheel]`;
}

/** The format that the tag would fit, when it has something before its version. */
function fittingFormat(tag: string, reading: TagReading): string | undefined {
  const before = /^(.*?)v?\d/.exec(tag)?.[1] ?? "";
  if (before === "") return undefined;
  const fitting = `${tag.slice(0, tag.search(/\d/)).replace(reading.name, "{name}")}{version}`;
  return readTag(tag, { ...reading, config: { ...reading.config, tagFormat: fitting } }) && fitting;
}

/**
 * The tags on one commit that name a release, best first: annotated before lightweight, then as git lists them.
 *
 * Those that fit no format (`latest`, `nightly`) are passed over.
 */
export function releaseTags(tags: readonly GitTag[], reading: TagReading): readonly TagVersion[] {
  const annotatedFirst = [...tags].sort((a, b) => Number(b.annotated) - Number(a.annotated));
  return annotatedFirst.flatMap(({ name }) => readTag(name, reading) ?? []);
}

/** What stands before the version in a tag: `hatch-v` in `hatch-v1.18.0`. `undefined` when the tag ends in none, or in a part of one (`1_2`). */
export function prefixOf(tag: string): string | undefined {
  const starts = [...tag.matchAll(/(?<=^|\D)(?<!\d[._-])\d/g)];
  const first = starts.find(({ index }) => parseVersion(tag.slice(index)) !== undefined);
  return first && tag.slice(0, first.index);
}

/** The tags that name another version than `version`. */
export function disagreeing(tags: readonly TagVersion[], version: Version): readonly TagVersion[] {
  return tags.filter((other) => compareVersions(other.version, version) !== 0);
}
