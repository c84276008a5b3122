import { describe, expect, test } from "@jest/globals";
import { assembleRelease } from "../../src/assemble/release.ts";
import type { LockedNeed } from "../../src/documents/locked.ts";
import { distribution, metadata, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";

const A = `sha256:${"a".repeat(64)}`;

function need(name: string, version: string, change: Partial<LockedNeed> = {}): LockedNeed {
  return { name, version, hashes: [A], dependencies: [], ...change };
}

const CLICK = need("click", "8.1.8", { dependencies: ["colorama==0.4.6"] });
const COLORAMA = need("colorama", "0.4.6", { marker: 'sys_platform == "win32"' });
const RICH = need("rich", "13.7.1");

function assembled(packages: readonly LockedNeed[], requires?: readonly string[]) {
  const fields = metadata(requires && { "requires-dist": requires });
  const files = [distribution(SDIST, { metadata: fields }), distribution(WHEEL, { metadata: fields })];
  const lock = { file: "uv.lock", sha256: "0".repeat(64), graph: "complete" as const, packages };
  const { written, warnings } = assembleRelease({
    plan: planFile(),
    records: [{ ...record(files), lock }],
    distributions: files,
    rehearsal: false,
    toolVersion: "0.1.0",
  });
  const textOf = (path: string) => new TextDecoder().decode(written.find((file) => file.path === path)?.bytes);
  return { text: textOf("requirements-locked.txt"), bill: textOf("sbom/release.cdx.json"), warnings, files };
}

describe("requirements-locked.txt", () => {
  test("has the release's own files, and each package with its marker and its hashes", () => {
    const { text, files } = assembled([CLICK, COLORAMA, RICH]);
    const [sdist, wheel] = files;
    expect(text.split("\n")).toEqual([
      "# my-tool 1.2.3 and what uv.lock has for it: one environment of many, an example.",
      "# For pip install --require-hashes -r requirements-locked.txt",
      "my-tool==1.2.3 \\",
      `    --hash=sha256:${wheel?.sha256} \\`,
      `    --hash=sha256:${sdist?.sha256}`,
      "click==8.1.8 \\",
      `    --hash=${A}`,
      'colorama==0.4.6 ; sys_platform == "win32" \\',
      `    --hash=${A}`,
      "rich==13.7.1 \\",
      `    --hash=${A}`,
      "",
    ]);
  });

  test("pins a package with the extras that are asked for too, which pip looks for", () => {
    const { text } = assembled([CLICK, { ...RICH, extras: [{ names: "jupyter", marker: 'os_name == "nt"' }] }]);
    expect(text).toContain(
      `rich==13.7.1 \\\n    --hash=${A}\nrich[jupyter]==13.7.1 ; os_name == "nt" \\\n    --hash=${A}\n`,
    );
  });

  test.each([
    {
      packages: [CLICK],
      code: "SW-LOCK-STALE",
      says: "rich~=13.7",
      because: "something that is required is not locked",
    },
    {
      packages: [need("click", "7.0"), RICH],
      code: "SW-LOCK-STALE",
      says: "click>=8.1",
      because: "another version is",
    },
    {
      packages: [CLICK, { ...RICH, hashes: [] }],
      code: "SW-LOCK-UNHASHED",
      says: "rich",
      because: "a package has no hash",
    },
    {
      packages: [CLICK, { ...RICH, hashes: ["md5:00"] }],
      code: "SW-LOCK-UNHASHED",
      says: "rich",
      because: "a package has none that pip takes",
    },
    {
      packages: [CLICK, { ...RICH, source: { kind: "repository" as const, url: "https://github.com/x/y" } }],
      code: "SW-LOCK-UNHASHED",
      says: "rich",
      because: "a package comes from a repository",
    },
  ])("is not written where $because", ({ packages, code, says }) => {
    const { text, warnings } = assembled(packages);
    expect(text).toBe("");
    expect(warnings).toMatchObject([{ code, message: expect.stringContaining(says) }]);
  });
});

describe("a lock in a record", () => {
  test.each([
    { change: { name: "rich\n--index-url https://evil.example" }, because: "a name of two lines" },
    { change: { version: "13.7.1\n-e ." }, because: "a version of two" },
    { change: { version: "13.7.1 --hash=sha256:00" }, because: "an option in a version" },
    { change: { marker: 'os_name == "a\n-e ."' }, because: "a marker of two lines" },
    { change: { extras: [{ names: "a]\n-e ." }] }, because: "extras of two lines" },
    { change: { hashes: [A, "sha256:00 -e ."] }, because: "an option in a hash" },
    {
      change: { source: { kind: "archive" as const, url: "https://a.example/x\n-e ." } },
      because: "a URL of two lines",
    },
  ])("nothing that a record says becomes more than a pinned package: $because", ({ change }) => {
    const { text, warnings } = assembled([CLICK, RICH, { ...RICH, ...change }]);
    expect(text).toBe("");
    expect(warnings).toContainEqual(expect.objectContaining({ code: "SW-LOCK-BROKEN" }));
  });

  test.each([
    { requires: ["click>=8", "sphinx; extra == 'docs'"], because: "extras need not be locked" },
    {
      requires: ["click>=8", "tomli; python_version < '3.8'"],
      because: "nor what no Python asks for that the project takes",
    },
    { requires: ["click>=8", "my-tool[docs]"], because: "nor the project itself" },
  ])("is written where all is locked: $because", ({ requires }) => {
    expect(assembled([CLICK, COLORAMA], requires)).toMatchObject({
      text: expect.stringContaining("click==8.1.8"),
      warnings: [],
    });
  });
});

test("the release's SBOM has the locked packages as an example, with what leads to them", () => {
  const bill = JSON.parse(assembled([CLICK, COLORAMA, RICH]).bill);
  const colorama = bill.components.find((each: { name: string }) => each.name === "colorama");
  expect(colorama).toEqual({
    type: "library",
    "bom-ref": "pkg:pypi/colorama@0.4.6",
    name: "colorama",
    version: "0.4.6",
    purl: "pkg:pypi/colorama@0.4.6",
    properties: [
      { name: "shipwheel:resolved", value: "example" },
      { name: "shipwheel:resolved:by", value: "uv.lock" },
      { name: "shipwheel:resolved:marker", value: 'sys_platform == "win32"' },
    ],
  });
  expect(bill.dependencies).toEqual(
    expect.arrayContaining([
      { ref: "pkg:pypi/click", dependsOn: ["pkg:pypi/click@8.1.8"] },
      { ref: "pkg:pypi/click@8.1.8", dependsOn: ["pkg:pypi/colorama@0.4.6"] },
    ]),
  );
  expect(bill.compositions).toContainEqual({
    aggregate: "complete",
    dependencies: ["pkg:pypi/click@8.1.8", "pkg:pypi/colorama@0.4.6", "pkg:pypi/rich@13.7.1"],
  });
});
