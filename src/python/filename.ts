import { normalizeName } from "./name.ts";
import { formatTag, parseTag, type WheelTag } from "./tag.ts";
import { formatVersion, parseVersion, trimmedVersion, type Version } from "./version.ts";

/** What the file name of a distribution says of its project. */
export interface SdistFilename {
  /** Normalised, whatever its spelling in the file name. */
  readonly name: string;
  readonly version: Version;
  /** Name and version as the file name spells them. */
  readonly spelled: { readonly name: string; readonly version: string };
}

export interface WheelFilename extends SdistFilename {
  readonly build: BuildTag | undefined;
  /** Each of the compressed tag set. */
  readonly tags: readonly WheelTag[];
}

/** Orders wheels that are otherwise equal: by number, then by suffix. */
export interface BuildTag {
  readonly number: bigint;
  readonly suffix: string;
}

// An escaped name has letters and digits of any script, and no run of underscores (binary distribution format, "Escaping and Unicode").
const WHEEL_NAME = /^(?!.*__)[\p{L}\p{N}_.]+$/u;

// Python reads no longer number, so the reference fails on one.
const BUILD = /^(?<number>[0-9]{1,4300})(?<suffix>(?![0-9])[^\n]*)/;

/**
 * Reads `name-version(-build)?-python-abi-platform.whl` (PEP 427), as leniently as the reference library: neither name nor version need be
 * normalised. `undefined` when it is none. `readTags` says which tags it may have.
 */
export function parseWheelFilename(filename: string, readTags = parseTag): WheelFilename | undefined {
  if (!filename.endsWith(".whl")) return undefined;
  const fields = filename.slice(0, -".whl".length).split("-", 7);
  if (fields.length !== 5 && fields.length !== 6) return undefined;
  const [name = "", version = ""] = fields;
  const project = WHEEL_NAME.test(name) ? projectOf(name, version) : undefined;
  const tags = readTags(fields.slice(-3).join("-"));
  const build = fields.length === 6 ? parseBuild(fields[2] ?? "") : undefined;
  if (project === undefined || tags === undefined || (fields.length === 6 && build === undefined)) return undefined;
  return { ...project, build, tags };
}

/** Reads `name-version.tar.gz` or `.zip` (PEP 625 and before), as leniently as the reference library. `undefined` when it is none. */
export function parseSdistFilename(filename: string): SdistFilename | undefined {
  const stem = /^(?<stem>.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.groups?.stem ?? "";
  const dash = stem.lastIndexOf("-");
  if (dash < 1) return undefined;
  return projectOf(stem.slice(0, dash), stem.slice(dash + 1));
}

function projectOf(name: string, text: string): SdistFilename | undefined {
  const version = parseVersion(text);
  return version && { name: normalizeName(name), version, spelled: { name, version: text } };
}

function parseBuild(text: string): BuildTag | undefined {
  const groups = BUILD.exec(text)?.groups;
  return groups?.number === undefined ? undefined : { number: BigInt(groups.number), suffix: groups.suffix ?? "" };
}

/** Do two file names say the same of their distribution, however they spell it? */
export function isSameFilename(one: string, other: string): boolean {
  if (one === other) return true;
  const [said, wanted] = [one, other].map(saidBy);
  return said !== undefined && said === wanted;
}

function saidBy(filename: string): string | undefined {
  const wheel = parseWheelFilename(filename);
  const read = wheel ?? parseSdistFilename(filename);
  if (read === undefined) return undefined;
  const build = wheel?.build && `${wheel.build.number}${wheel.build.suffix}`;
  const version = formatVersion(trimmedVersion(read.version));
  return JSON.stringify([read.name, version, build, wheel?.tags.map(formatTag).sort()]);
}
