import path from "node:path";
import type { GitState, NearestTag, ScmOptions } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { parseVersion, type Version } from "../python/version.ts";
import { readScmTag, versionOfTag } from "./scm-tag.ts";

/** When a plan is made, in milliseconds since 1970. */
export interface PlanTime {
  readonly now: number;
  /** What SOURCE_DATE_EPOCH says, where it is set; the same as `now` elsewhere. */
  readonly sourceDate: number;
}

/** What setuptools-scm knows of a commit when it makes a version of it. */
export interface ScmState {
  /** The version of the nearest tag, or what stands in for it. */
  readonly tagged: Version;
  readonly distance: number;
  readonly dirty: boolean;
  /** The commit's name, as far as it was told. */
  readonly commit?: string;
  readonly branch?: string;
  /** The commit's time, milliseconds since 1970. */
  readonly committed?: number;
  /** The tag, where there is one. */
  readonly tag?: string;
}

/** A version that stands somewhere as it is: in an sdist, or in the options. */
export interface WrittenVersion {
  readonly written: string;
  readonly where: string;
}

/**
 * What setuptools-scm finds: the repository where the options say it is, else what an archive or an sdist holds, else `fallback_version`.
 *
 * Throws SW-TAG-NOT-A-VERSION, SW-VERSION-INVALID, and SW-NO-REPOSITORY where it finds nothing at all.
 */
export function scmState(git: GitState, options: ScmOptions): ScmState | WrittenVersion {
  if (isRepository(git, options)) return stateOfCommit(git, options);
  const found = stateOfExport(options) ?? writtenVersion(options);
  if (found !== undefined) return found;
  const searched = path.posix.join(git.root, options.root ?? ".");
  throw new ShipwheelError("SW-NO-REPOSITORY", `setuptools-scm looks for one in ${searched}`, {
    hint: "Set `root` or `search_parent_directories = true` for setuptools-scm, so that it finds the repository.",
  });
}

/** It looks in one folder, and in those above only where it is told to. */
function isRepository({ missing, root }: GitState, options: ScmOptions): boolean {
  const folder = path.posix.join(root, options.root ?? ".").replace(/\/$/, "");
  const isAbove = folder === ".." || folder.startsWith("../");
  return missing !== "repository" && (folder === "." || (options.searchesParents === true && !isAbove));
}

function stateOfCommit(git: GitState, options: ScmOptions): ScmState {
  const { nearest, branch, commit, commits, missing, epoch } = git;
  const on = { ...(branch !== undefined && { branch }), ...(missing === undefined && { committed: epoch * 1000 }) };
  if (nearest !== undefined) return { ...stateOfTag(nearest, options), ...on };
  const tagged = fallbackVersion(options);
  // Without a commit there is nothing that could be clean.
  if (missing === "commit") return { tagged, distance: 0, dirty: true, ...on };
  return { tagged, distance: commits, dirty: git.dirty.length > 0, commit, ...on };
}

function stateOfTag({ tag, distance, commit, dirty }: NearestTag, options: ScmOptions): ScmState {
  const told = commit === undefined ? {} : { commit };
  return { tagged: versionOfTag(tag, options), distance, dirty: dirty === true, tag, ...told };
}

function stateOfExport({ export: left, ...options }: ScmOptions): ScmState | undefined {
  if (left === undefined) return undefined;
  if (left.nearest !== undefined) return stateOfTag(left.nearest, options);
  const tag = left.tags.find((name) => parseVersion(readScmTag(name, options)?.version ?? "") !== undefined);
  if (tag !== undefined) return stateOfTag({ tag, distance: 0 }, options);
  if (left.commit === undefined) return undefined;
  return stateOfTag({ tag: "0.0", distance: 0 }, options);
}

function writtenVersion({ export: left, fallbackVersion: fallback }: ScmOptions): WrittenVersion | undefined {
  if (left?.version !== undefined) return { written: left.version, where: "PKG-INFO" };
  return fallback === undefined ? undefined : { written: fallback, where: "fallback_version" };
}

function fallbackVersion({ fallbackVersion: written = "0.0" }: ScmOptions): Version {
  const version = parseVersion(written);
  if (version !== undefined) return version;
  throw new ShipwheelError("SW-VERSION-INVALID", `fallback_version = ${JSON.stringify(written)}`);
}
