import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseSdistFilename, parseWheelFilename } from "../../src/python/filename.ts";
import { evaluateMarker, formatMarker, type MarkerEnvironment, parseMarker } from "../../src/python/marker.ts";
import { isProjectName, normalizeName } from "../../src/python/name.ts";
import { formatRequirement, parseRequirement } from "../../src/python/requirement.ts";
import { contains, formatSpecifiers, parseSpecifiers } from "../../src/python/specifier.ts";
import { formatTag } from "../../src/python/tag.ts";
import {
  baseVersion,
  compareVersions,
  formatVersion,
  isPrerelease,
  parseVersion,
  publicVersion,
} from "../../src/python/version.ts";

// Made by scripts/python-vectors.py, which says how to make others.
const FOLDER = process.env.SHIPWHEEL_VECTORS ?? join(import.meta.dirname, "vectors");

type Answer = string | number | boolean | null | readonly Answer[];
type Row = readonly [string, ...Answer[]];

interface Vectors {
  readonly reference: string;
  readonly environments?: readonly Readonly<Record<string, string | readonly string[]>>[];
  readonly rows: readonly Row[];
}

function vectorsOf(kind: string): Vectors {
  return JSON.parse(readFileSync(join(FOLDER, `${kind}.json`), "utf8"));
}

const ENVIRONMENTS = (vectorsOf("markers").environments ?? []).map(environmentOf);

function environmentOf(values: Readonly<Record<string, string | readonly string[]>>): MarkerEnvironment {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : new Set(value),
  ]);
  return Object.fromEntries(entries);
}

test.each<{ kind: string; answer: (text: string, second: Answer | undefined) => Row }>([
  { kind: "versions", answer: (text) => [text, aboutVersion(text)] },
  { kind: "pairs", answer: (text, second) => [text, String(second), order(text, String(second))] },
  { kind: "specifiers", answer: (text, version) => [text, String(version), aboutSpecifiers(text, String(version))] },
  { kind: "requirements", answer: (text) => [text, aboutRequirement(text)] },
  { kind: "markers", answer: (text) => [text, ...aboutMarker(text)] },
  { kind: "filenames", answer: (text) => [text, aboutFilename(text)] },
  { kind: "names", answer: (text) => [text, normalizeName(text), isProjectName(text)] },
])("$kind are what the reference library makes of them", ({ kind, answer }) => {
  const { rows } = vectorsOf(kind);
  const disagreements = rows
    .map((reference) => ({ reference, ours: answer(reference[0], reference[1]) }))
    .filter(({ reference, ours }) => JSON.stringify(reference) !== JSON.stringify(ours));
  expect(rows.length).toBeGreaterThan(200);
  expect(disagreements).toEqual([]);
});

function aboutVersion(text: string): Answer {
  const version = parseVersion(text);
  if (version === undefined) return null;
  return [
    formatVersion(version),
    formatVersion(publicVersion(version)),
    formatVersion(baseVersion(version)),
    isPrerelease(version),
  ];
}

function order(first: string, second: string): Answer {
  const [a, b] = [parseVersion(first), parseVersion(second)];
  return a === undefined || b === undefined ? null : Math.sign(compareVersions(a, b));
}

function aboutSpecifiers(text: string, version: string): Answer {
  const specifiers = parseSpecifiers(text);
  if (specifiers === undefined) return null;
  return [
    formatSpecifiers(specifiers),
    contains(specifiers, version),
    contains(specifiers, version, { prereleases: false }),
  ];
}

function aboutRequirement(text: string): Answer {
  const requirement = parseRequirement(text);
  return requirement === undefined ? null : unlessUnwritable(formatRequirement(requirement));
}

function aboutMarker(text: string): readonly Answer[] {
  const marker = parseMarker(text);
  if (marker === undefined) return [null, null];
  const answers = ENVIRONMENTS.map((environment) => evaluateMarker(marker, environment) ?? null);
  return [unlessUnwritable(formatMarker(marker)), answers];
}

// The vectors have false where the library fails to write a text with both kinds of quotes.
function unlessUnwritable(text: string): Answer {
  return text.includes("\\x22") ? false : text;
}

function aboutFilename(text: string): Answer {
  const wheel = parseWheelFilename(text);
  const found = wheel ?? parseSdistFilename(text);
  if (found === undefined) return null;
  const project = [found.name, formatVersion(found.version)];
  if (wheel === undefined) return project;
  const build = wheel.build === undefined ? [] : [String(wheel.build.number), wheel.build.suffix];
  return [...project, build, wheel.tags.map(formatTag).sort()];
}
