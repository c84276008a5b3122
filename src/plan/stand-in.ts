import type { GitState, NearestTag, ScmOptions } from "../documents/project.ts";
import { formatVersion, parseVersion, type Version } from "../python/version.ts";
import { prefixOf } from "./tag-version.ts";

/** What a plan shows where nothing tells the version; it is always refused. versioneer has the same word for it. */
export const UNKNOWN_VERSION: Version = {
  epoch: 0n,
  release: [0n],
  pre: undefined,
  post: undefined,
  dev: undefined,
  local: ["unknown"],
};

/** A repository and options that a backend could make a version of. */
export interface StandIn {
  readonly git: GitState;
  readonly options: ScmOptions;
  /** What differs, as a part of a sentence. */
  readonly basis: string;
}

/** What comes nearest to a repository that the backend fails on, likeliest first: its tag in a plain form, no tag at all. */
export function standIns(git: GitState, options: ScmOptions): readonly StandIn[] {
  if (git.missing === "repository") return [];
  const found = lenient(options);
  const { nearest, branchMissing: _, ...bare } = git;
  // The commit itself is one, whatever is below the tag.
  const commits = nearest === undefined ? git.commits : Math.max(1, nearest.distance);
  const untagged = { git: { ...bare, commits }, options: found, basis: "a commit without a tag" };
  const tag = nearest && plainTag(nearest);
  if (nearest === undefined || tag === undefined) return [untagged];
  return [{ git: { ...git, nearest: { ...nearest, tag } }, options: found, basis: `the tag ${tag}` }, untagged];
}

/** Without what makes a backend look elsewhere, or fail. */
function lenient({ dunamai, ...options }: ScmOptions): ScmOptions {
  const { tagPrefix: _prefix, tagRegex: _regex, root: _root, fallbackVersion: _fallback, ...plain } = options;
  const found = { ...plain, searchesParents: true as const };
  if (dunamai === undefined) return found;
  const { strict: _strict, ...written } = dunamai;
  return { ...found, tagRegex: "^(?P<base>[0-9.]+)$", dunamai: written };
}

/** The tag's version alone. A development release announces its own release, and backends take `.dev0` alone for that. */
function plainTag({ tag }: NearestTag): string | undefined {
  const prefix = prefixOf(tag);
  const version = prefix === undefined ? undefined : parseVersion(tag.slice(prefix.length));
  return version && formatVersion({ ...version, dev: version.dev === undefined ? undefined : 0n });
}
