import { expect, test } from "@jest/globals";
import { parseSdistFilename, parseWheelFilename } from "../../src/python/filename.ts";
import { evaluateMarker, formatMarker, parseMarker } from "../../src/python/marker.ts";
import { isProjectName, normalizeName } from "../../src/python/name.ts";
import { parsePlatformTag } from "../../src/python/platform-tag.ts";
import { formatRequirement, parseRequirement } from "../../src/python/requirement.ts";
import { versionFromSemver } from "../../src/python/semver.ts";
import { contains, formatSpecifiers, parseSpecifiers } from "../../src/python/specifier.ts";
import { formatTag, parseTag } from "../../src/python/tag.ts";
import { compareVersions, formatVersion, parseVersion } from "../../src/python/version.ts";

const LENGTH = 1_000_000;

// Far more than linear time takes on a slow machine, far less than quadratic time takes on a fast one.
const LIMIT = 10_000;

function long(part: string): string {
  return part.repeat(Math.ceil(LENGTH / part.length));
}

function throughVersion(text: string): void {
  const version = parseVersion(text);
  if (version !== undefined) expect(compareVersions(version, parseVersion(formatVersion(version)) ?? version)).toBe(0);
}

function throughSpecifiers(text: string): void {
  const specifiers = parseSpecifiers(text) ?? [];
  formatSpecifiers(specifiers);
  contains(specifiers, "1.0");
}

function throughRequirement(text: string): void {
  const requirement = parseRequirement(text);
  if (requirement !== undefined) formatRequirement(requirement);
}

function throughMarker(text: string): void {
  const marker = parseMarker(text);
  if (marker === undefined) return;
  formatMarker(marker);
  evaluateMarker(marker, { os_name: "posix" });
}

function throughTag(text: string): void {
  parseTag(text)?.map(formatTag);
}

test.each<{ reader: (text: string) => void; texts: readonly string[] }>([
  {
    reader: throughVersion,
    texts: [
      long("1"),
      long("0"),
      long("1."),
      `${long("1.")}1`,
      `${long("1.")}x`,
      `1+${long("a.")}a`,
      `1+${long("a.")}!`,
      `1a${long("-")}`,
      `1${long("dev")}`,
      `1${long(" ")}x`,
      long(" "),
      `1.0${long("\n")}`,
      `${long("1.")}0!1`,
      `1+${long("7")}`,
      long("1!"),
      `1.${long(`${"9".repeat(4300)}.`)}1`,
    ],
  },
  {
    reader: throughSpecifiers,
    texts: [
      long(","),
      long("=="),
      `==${long("1.")}*`,
      `===${long("x")}`,
      `>=${long(" ")}1`,
      long("~=1.1.*,"),
      `~=${long("1.")}1`,
    ],
  },
  {
    reader: throughRequirement,
    texts: [
      long("a"),
      long("a-"),
      `a[${long("b,")}b]`,
      `a[${long("b,")}`,
      `a${long(" ")}`,
      `a${long(" ")};`,
      `a @ ${long("x")}`,
      `a===${long("x")}`,
      `a===${long(",")}`,
      `a>=${long(" ")}`,
      `a;${long(" ")}`,
      `a (${long(">=1,")}`,
    ],
  },
  {
    reader: throughMarker,
    texts: [
      long("("),
      long("( "),
      `${long("(")}os_name=='x'${long(")")}`,
      `${long("os_name=='x' or ")}os_name=='x'`,
      `os_name=='${long("x")}'`,
      `os_name=='${long("\\x41")}'`,
      `os_name=='${long("x")}`,
      `os_name${long(" ")}`,
      `os_name not${long(" ")}`,
      long("os_name=="),
      long("'"),
      `'${long("\\")}'=='x'`,
      long("(os_name=='x' and "),
      `${long("(os_name=='x') and ")}os_name=='x'`,
    ],
  },
  { reader: isProjectName, texts: [long("a"), long("a-"), `a${long("-")}`, `${long("a")}!`] },
  { reader: normalizeName, texts: [long("-"), long("a-_."), long("A")] },
  {
    reader: throughTag,
    texts: [
      long("a."),
      `${long("a.")}a`,
      long("-"),
      `${"a.".repeat(50_000)}a-b-c`,
      `${"a.".repeat(40)}a-${"a.".repeat(40)}b-${"a.".repeat(40)}c`,
    ],
  },
  {
    reader: parsePlatformTag,
    texts: [`manylinux_${long("1_")}`, `manylinux_2_17_${long("x_")}!`, `macosx_${long("1")}`, `win_${long("a")}-`],
  },
  {
    reader: parseWheelFilename,
    texts: [
      `${long("_")}.whl`,
      `${long("-")}.whl`,
      `${long("a_")}-1-py3-none-any.whl`,
      `a-1-${long("1")}-py3-none-any.whl`,
      `a-${long("1.")}-py3-none-any.whl`,
      long(".whl"),
    ],
  },
  { reader: parseSdistFilename, texts: [`${long("-")}.zip`, `${long("a-")}1.tar.gz`, long(".tar.gz"), long(".zip")] },
  {
    reader: versionFromSemver,
    texts: [`1.0.0-${long("a.")}`, `1.0.0-${long("1")}`, `1.0.0+${long("a-.")}!`, `1.0.0-${long("-")}!`, long("1.")],
  },
])("$reader.name takes linear time and a bounded stack", ({ reader, texts }) => {
  for (const text of texts) {
    const start = performance.now();
    reader(text);
    expect({ text: text.slice(0, 20), slow: performance.now() - start > LIMIT }).toEqual({
      text: text.slice(0, 20),
      slow: false,
    });
  }
});

test("parentheses end at 300 levels", () => {
  const nested = (levels: number): string => `${"(".repeat(levels)}os_name == 'x'${")".repeat(levels)}`;
  expect(parseMarker(nested(300))).toBeDefined();
  expect(parseMarker(nested(301))).toBeUndefined();
});
