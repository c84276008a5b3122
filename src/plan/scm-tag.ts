import type { ScmOptions } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { pythonRegex } from "../python/regex.ts";
import { parseVersion, type Version } from "../python/version.ts";

// setuptools-scm's own, which hatch-vcs and pdm-backend share. Letters and digits are those of every script, as in Python.
const TAG = /^(?:[\p{L}\p{N}_-]+-)?(?<version>[vV]?\p{Nd}+(?:\.\p{Nd}+){0,2}[^+]*)(?:\+.*)?$/dsu;

/** A tag taken apart. */
export interface ReadTag {
  readonly version: string;
  /** What follows the version: `+linux`. */
  readonly suffix: string;
}

/** The version in a tag, by `tagRegex` or setuptools-scm's own expression; `undefined` where it does not match from the start. */
export function readScmTag(tag: string, { tagPrefix = "", tagRegex }: ScmOptions): ReadTag | undefined {
  const regex = tagRegex === undefined ? TAG : pythonRegex(tagRegex, "dy");
  const match = regex?.exec(tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag);
  // A single group is the version, whatever its name.
  const group = match?.length === 2 ? match.indices?.[1] : match?.indices?.groups?.version;
  if (match === null || match === undefined || group === undefined) return undefined;
  const [start, end] = group;
  return { version: match.input.slice(start, end), suffix: match.input.slice(end, match.index + match[0].length) };
}

/** The version that setuptools-scm reads from a tag. What follows it is kept where that still makes a version. Throws SW-TAG-NOT-A-VERSION. */
export function versionOfTag(tag: string, options: ScmOptions): Version {
  const read = readScmTag(tag, options);
  if (read === undefined || read.version === "") return refuseTag(tag, "its pattern does not match");
  const version = parseVersion(read.version);
  if (version === undefined) return refuseTag(tag, `${JSON.stringify(read.version)} is no version`);
  return parseVersion(read.version + read.suffix) ?? version;
}

/** A tag that the project's own `tool` fails on. */
export function refuseTag(tag: string, because: string, tool = "setuptools-scm"): never {
  const tell = tool === "setuptools-scm" ? "by tag.prefix or tag.regex" : "in its configuration";
  throw new ShipwheelError("SW-TAG-NOT-A-VERSION", `${tool} cannot read ${tag}: ${because}`, {
    hint: `Name the release with --tag, or tell ${tool} of your tags ${tell}.`,
  });
}
