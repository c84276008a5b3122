import stdlib from "../../data/stdlib-names.json" with { type: "json" };
import { CONTROL_CHARACTER } from "../python/characters.ts";
import { parseWheelFilename } from "../python/filename.ts";
import { distributionName, normalizeName } from "../python/name.ts";
import { compareVersions, formatVersion, parseVersion, type Version } from "../python/version.ts";
import type { DistributionFacts, FileFacts, SdistFacts, WheelFacts } from "./facts.ts";
import { quoted } from "./index-words.ts";
import type { Rule } from "./rule.ts";

/** PyPI's limit for a project that has not asked for more. */
const LARGEST_FILE = 100 * 1024 * 1024;
/** A file system's limit of 255 bytes, less `.metadata`, which the index puts behind it. */
const LONGEST_WHEEL_NAME = 246;
const LONGEST_NAME = 255;

const isNotTooLarge: Rule<FileFacts> = {
  code: "SW-FILE-TOO-LARGE",
  severity: "error",
  authority: "index",
  *judge({ size }) {
    if (size > LARGEST_FILE)
      yield { offending: `File too large. Limit is ${LARGEST_FILE / 1024 ** 2} MB, and it has ${size} bytes` };
  },
};

const isOneFormat: Rule<FileFacts> = {
  code: "SW-ARCHIVE-TWO-FORMATS",
  severity: "error",
  authority: "index",
  *judge({ name, twoFormats }) {
    if (twoFormats) yield { offending: `File is both a zip and a tar file: ${name}` };
  },
};

const hasPlainName: Rule<FileFacts> = {
  code: "SW-FILENAME-INVALID",
  severity: "error",
  authority: "index",
  *judge({ name }) {
    const words = "Cannot upload a file with";
    if (CONTROL_CHARACTER.test(name)) yield { offending: `${words} non-printable characters in the name: ${name}` };
    else if (/[/\\]/.test(name)) yield { offending: `${words} '/' or '\\' in the name: ${name}` };
  },
};

const hasShortName: Rule<DistributionFacts> = {
  code: "SW-FILENAME-TOO-LONG",
  severity: "error",
  authority: "index",
  *judge({ name, kind }) {
    const bytes = Buffer.byteLength(name);
    const limit = kind === "wheel" ? LONGEST_WHEEL_NAME : LONGEST_NAME;
    if (bytes > limit)
      yield { offending: `Filename is too long: ${quoted(name)} has ${bytes} bytes of at most ${limit}` };
  },
};

const hasNoForbiddenCode: Rule<FileFacts> = {
  code: "SW-CODE-FORBIDDEN",
  severity: "error",
  authority: "index",
  *judge({ forbidden }) {
    for (const { member, maker } of forbidden)
      yield { member, offending: `YARA rule matched ${quoted(member)} (${maker})` };
  },
};

const isNoStandardModule: Rule<FileFacts> = {
  code: "SW-NAME-STDLIB",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    const name = metadata?.sent.name?.[0];
    if (name !== undefined && stdlib.names.includes(normalizeName(name))) yield { offending: name };
  },
};

/** The form tells the Python that stands in the name. */
const wheelNameTellsPython: Rule<WheelFacts> = {
  code: "SW-FILENAME-INVALID",
  severity: "error",
  authority: "index",
  *judge({ name }) {
    if ((name.split("-").at(-3) ?? "") !== "") return;
    yield {
      offending: `Invalid value for pyversion. Error: Python version is required for binary distribution uploads: ${name}`,
    };
  },
};

const wheelNameIsReadable: Rule<WheelFacts> = {
  code: "SW-FILENAME-INVALID",
  severity: "error",
  authority: "index",
  *judge({ name, filename }) {
    if (filename === undefined)
      yield { offending: `Invalid wheel filename: ${quoted(name)} is not NAME-VERSION-PYTHON-ABI-PLATFORM.whl` };
  },
};

/** Installers of today refuse what the index still takes. */
const wheelTagsAreSound: Rule<WheelFacts> = {
  code: "SW-FILENAME-INVALID",
  severity: "error",
  authority: "specification",
  *judge({ name, filename }) {
    if (filename !== undefined && parseWheelFilename(name) === undefined)
      yield { offending: `${name} has tags that are none` };
  },
};

const wheelNameFitsMetadata: Rule<WheelFacts> = {
  code: "SW-FILENAME-MISMATCH",
  severity: "error",
  authority: "index",
  *judge({ name, filename, metadata }) {
    const project = metadata?.sent.name?.[0];
    if (filename === undefined || metadata === undefined || project === undefined) return;
    const expected = distributionName(project);
    if (filename.spelled.name !== expected)
      yield {
        offending: `Filename ${quoted(name)} should contain the normalized project name ${quoted(expected)}, not ${quoted(filename.spelled.name)}`,
      };
    const version = versionOf(metadata.sent);
    if (version !== undefined && compareVersions(version, filename.version) !== 0) {
      yield {
        offending: `Version in filename should be ${quoted(formatVersion(version))} not ${quoted(formatVersion(filename.version))}`,
      };
    }
  },
};

const sdistNameFitsMetadata: Rule<SdistFacts> = {
  code: "SW-FILENAME-MISMATCH",
  severity: "error",
  authority: "index",
  *judge({ name, metadata }) {
    const project = metadata?.sent.name?.[0];
    const version = metadata && versionOf(metadata.sent);
    if (project === undefined || version === undefined) return;
    const expected = `${distributionName(project)}-${formatVersion(version)}.tar.gz`;
    if (name !== expected) yield { offending: `Filename ${quoted(name)} is invalid, should be ${quoted(expected)}` };
  },
};

/** Where metadata cannot tell, the name alone still shows that a ZIP is never an sdist's. */
const sdistIsNoZip: Rule<SdistFacts> = {
  code: "SW-FILENAME-INVALID",
  severity: "error",
  authority: "index",
  *judge({ name, metadata }) {
    if (metadata === undefined && name.endsWith(".zip"))
      yield { offending: `Filename ${quoted(name)} is invalid, should be a .tar.gz` };
  },
};

function versionOf(sent: Readonly<Record<string, readonly string[]>>): Version | undefined {
  return parseVersion(sent.version?.[0] ?? "");
}

export const fileRules: readonly Rule<DistributionFacts>[] = [
  isNotTooLarge,
  isOneFormat,
  hasPlainName,
  hasShortName,
  hasNoForbiddenCode,
  isNoStandardModule,
];
export const wheelNameRules: readonly Rule<WheelFacts>[] = [
  wheelNameTellsPython,
  wheelNameIsReadable,
  wheelTagsAreSound,
  wheelNameFitsMetadata,
];
export const sdistNameRules: readonly Rule<SdistFacts>[] = [sdistNameFitsMetadata, sdistIsNoZip];
