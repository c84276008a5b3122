import { compareVersions, isPrerelease, parseVersion, type Version } from "../python/version.ts";

/**
 * The tag of the release before `version`: the highest one below it that is written as `tag` is, with the version in the same place.
 *
 * A final release follows a final one, so that its notes tell what its candidates had. `undefined` for the first.
 */
export function previousTag(tags: readonly string[], tag: string, version: string): string | undefined {
  const own = parseVersion(version);
  if (own === undefined) return undefined;
  const before = likeTags(tags, tag, own).filter(
    ({ found }) => compareVersions(found, own) < 0 && (isPrerelease(own) || !isPrerelease(found)),
  );
  return before.sort((a, b) => compareVersions(b.found, a.found))[0]?.name;
}

/** Is no other final release above this one? A fix of an old line is not the latest release. */
export function isLatest(tags: readonly string[], tag: string, version: string): boolean {
  const own = parseVersion(version);
  if (own === undefined || isPrerelease(own)) return false;
  return likeTags(tags, tag, own).every(({ found }) => isPrerelease(found) || compareVersions(found, own) <= 0);
}

interface VersionTag {
  readonly name: string;
  readonly found: Version;
}

/** The tags that are written as `tag` is. */
function likeTags(tags: readonly string[], tag: string, own: Version): readonly VersionTag[] {
  const [before, after] = surroundings(tag, own) ?? [tag, ""];
  return tags.flatMap((name) => {
    if (!name.startsWith(before) || !name.endsWith(after)) return [];
    const found = parseVersion(name.slice(before.length, name.length - after.length));
    return found === undefined ? [] : [{ name, found }];
  });
}

/** What stands before and behind the version in a tag: `my-tool-v` and nothing in `my-tool-v1.2.3`. */
function surroundings(tag: string, own: Version): readonly [string, string] | undefined {
  for (const { index } of tag.matchAll(/\d/g)) {
    for (let end = tag.length; end > index; end -= 1) {
      const found = parseVersion(tag.slice(index, end));
      if (found !== undefined && compareVersions(found, own) === 0) return [tag.slice(0, index), tag.slice(end)];
    }
  }
  return undefined;
}
