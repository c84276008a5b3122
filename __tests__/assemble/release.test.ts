import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { assembleRelease, type ReleaseParts } from "../../src/assemble/release.ts";
import { manifestSchema } from "../../src/documents/manifest.ts";
import { distribution, metadata, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";

const FILES = [distribution(SDIST), distribution(WHEEL)];
const PARTS: ReleaseParts = {
  plan: planFile(),
  records: [record(FILES)],
  distributions: FILES,
  rehearsal: false,
  toolVersion: "0.1.0",
};

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("a release as planned: a kept contract, and every text of the bundle under its hash", () => {
  const { manifest, manifestBytes, digest, written, warnings } = assembleRelease(PARTS);
  expect(manifestSchema.parse(JSON.parse(new TextDecoder().decode(manifestBytes)))).toEqual(manifest);
  expect(digest).toBe(sha256(manifestBytes));
  expect(manifest.contract).toEqual({ missing: [], extra: [], duplicate: [], mismatched: [], notBuilt: [] });
  expect(manifest.files.map((file) => file.path)).toEqual([`dist/${WHEEL}`, `dist/${SDIST}`]);
  expect(written.map((file) => file.path)).toEqual([
    ".gitignore",
    "plan.json",
    "SHA256SUMS",
    "requirements.txt",
    "sbom/release.cdx.json",
    `sbom/${WHEEL}.cdx.json`,
    `sbom/${SDIST}.cdx.json`,
    "manifest.json",
  ]);
  const listed = [...manifest.evidence, ...manifest.sbom, ...(manifest.plan ? [manifest.plan] : [])];
  for (const each of listed) expect(sha256(bytesOf(each.path))).toBe(each.sha256);
  expect(listed).toHaveLength(written.length - 2);
  expect(warnings).toEqual([]);
});

test("the same parts in another order are the same bytes", () => {
  const again = assembleRelease({ ...PARTS, distributions: [...FILES].reverse() });
  expect(again).toEqual(assembleRelease(PARTS));
});

test("plan.json is written byte for byte", () => {
  expect(bytesOf("plan.json")).toEqual(PARTS.plan?.bytes);
});

test("requirements.txt holds the hash of every file", () => {
  const [wheel, sdist] = [FILES[1]?.sha256, FILES[0]?.sha256];
  const text = new TextDecoder().decode(bytesOf("requirements.txt"));
  expect(text).toBe(`my-tool==1.2.3 --hash=sha256:${wheel} --hash=sha256:${sdist}\n`);
});

const onUnix = process.platform === "linux" ? test : test.skip;

onUnix("sha256sum -c takes SHA256SUMS (needs sha256sum, of Linux)", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shipwheel-sums-"));
  try {
    mkdirSync(path.join(folder, "dist"));
    for (const { name } of FILES) writeFileSync(path.join(folder, "dist", name), name);
    writeFileSync(path.join(folder, "SHA256SUMS"), bytesOf("SHA256SUMS"));
    const said = execFileSync("sha256sum", ["-c", "../SHA256SUMS"], {
      cwd: path.join(folder, "dist"),
      encoding: "utf8",
    });
    expect(said).toBe(`${WHEEL}: OK\n${SDIST}: OK\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("without a plan there is no contract, and a warning", () => {
  const { plan, ...withoutPlan } = PARTS;
  const { manifest, warnings, written } = assembleRelease({ ...withoutPlan, records: [] });
  expect(manifest.contract).toBeNull();
  expect(manifest.plan).toBeNull();
  expect(manifest.project).toEqual({ name: "my-tool", normalizedName: "my-tool", version: "1.2.3" });
  expect(warnings.map(({ code }) => code)).toEqual(["SW-ASSEMBLE-NO-PLAN"]);
  expect(written.map((file) => file.path)).not.toContain("plan.json");
});

test("wheels whose dependencies differ are warned of", () => {
  const other = distribution("my_tool-1.2.3-cp312-cp312-win_amd64.whl", {
    metadata: metadata({ "requires-dist": ["click>=8.1", "colorama"] }),
  });
  const { warnings } = assembleRelease({ ...PARTS, distributions: [...FILES, other] });
  expect(warnings).toEqual([
    expect.objectContaining({ code: "SW-METADATA-DIFFERS", message: expect.stringContaining("requires-dist in") }),
  ]);
});

test.each([
  { given: [], code: "SW-RELEASE-EMPTY", because: "nothing was given" },
  {
    given: [distribution("notes.txt", { kind: "unknown" })],
    code: "SW-RELEASE-INCOHERENT",
    because: "it is no distribution",
  },
  {
    given: [...FILES, distribution("my_tool-1.2.4.tar.gz")],
    code: "SW-RELEASE-INCOHERENT",
    because: "two versions are two releases",
  },
  {
    given: [...FILES, distribution(WHEEL, { content: "other bytes" })],
    code: "SW-RELEASE-INCOHERENT",
    because: "one name has two contents",
  },
  {
    given: [distribution(WHEEL, { metadata: metadata({ name: ["x\n--index-url https://evil.example"] }) })],
    code: "SW-RELEASE-INCOHERENT",
    because: "the name would forge a line of requirements.txt",
  },
  {
    given: [distribution(WHEEL), distribution(`x\n${"0".repeat(64)}  ${SDIST}`, { kind: "sdist" })],
    code: "SW-RELEASE-INCOHERENT",
    because: "the file name would forge a line of SHA256SUMS",
  },
])("without a plan $code: $because", ({ given, code }) => {
  const parts = { records: [], distributions: given, rehearsal: false, toolVersion: "0.1.0" };
  expect(() => assembleRelease(parts)).toThrow(expect.objectContaining({ code }));
});

function bytesOf(name: string): Uint8Array {
  const found = assembleRelease(PARTS).written.find((file) => file.path === name);
  if (found === undefined) throw new Error(`${name} was not written`);
  return found.bytes;
}
