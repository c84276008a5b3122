import { expect, test } from "@jest/globals";
import { assembleRelease } from "../../src/assemble/release.ts";
import { placeBundle, writeBundle } from "../../src/commands/bundle-folder.ts";
import { fakeFiles } from "../fakes/files.ts";
import { distribution, WHEEL } from "../fakes/release.ts";

const OURS = document("manifest", ["old.whl"]);
const OUR_RECORD = document("build-record", ["old.whl"]);
const OUR_PLAN = document("plan");
const WRITTEN = [".gitignore", "SHA256SUMS", "requirements.txt", "sbom/release.cdx.json", "manifest.json"];

function document(kind: string, names: readonly string[] = []): string {
  return JSON.stringify({ schema: `shipwheel/${kind}/1`, files: names.map((name) => ({ name })) }, undefined, 2);
}

function write(before: Readonly<Record<string, string>>) {
  const files = fakeFiles({ [`made/${WHEEL}`]: "wheel", ...before });
  const distributions = [{ ...distribution(WHEEL), path: `made/${WHEEL}` }];
  const assembled = assembleRelease({ records: [], distributions, rehearsal: false, toolVersion: "0" });
  return { files, writing: writeBundle("out", assembled, distributions, files) };
}

test.each([
  { before: {}, because: "nothing is there" },
  { before: { "out/notes.txt": "x" }, because: "what is there is not in the way" },
  {
    before: { "out/manifest.json": OURS, "out/requirements.txt": "x", "out/dist/old.whl": "x" },
    because: "an earlier bundle is there",
  },
  { before: { "out/.gitignore": "*\n", "out/SHA256SUMS": "x" }, because: "a bundle was begun there and not ended" },
  {
    before: { "out/plan.json": OUR_PLAN, "out/build-record.json": OUR_RECORD, "out/dist/old.whl": "x" },
    because: "a job of ours left its files",
  },
])("a bundle is written where $because", async ({ before }) => {
  const { files, writing } = write(before);
  await writing;
  expect([...files.contents.keys()]).toEqual(
    expect.arrayContaining([...WRITTEN.map((name) => `out/${name}`), `out/dist/${WHEEL}`]),
  );
  expect(files.contents.has("out/dist/old.whl")).toBe(false);
});

test("a disk that is full in the middle leaves no distribution behind, and the next run is not refused", async () => {
  const files = fakeFiles({ "made/a.whl": "a", "made/b.whl": "b" });
  const distributions = ["a.whl", "b.whl"].map((name) => ({ ...distribution(WHEEL), name, path: `made/${name}` }));
  const assembled = assembleRelease({
    records: [],
    distributions: [distribution(WHEEL)],
    rehearsal: false,
    toolVersion: "0",
  });
  const full = {
    ...files,
    copy: (from: string, to: string) =>
      from.endsWith("b.whl") ? Promise.reject(new Error("ENOSPC")) : files.copy(from, to),
  };
  await expect(writeBundle("out", assembled, distributions, full)).rejects.toThrow("ENOSPC");
  expect([...files.contents.keys()].filter((name) => name.startsWith("out"))).toEqual([]);
  await writeBundle("out", assembled, distributions, files);
});

test("an earlier bundle stays where the new one cannot be brought", async () => {
  const files = fakeFiles({ "made/manifest.json": OURS, "out/manifest.json": OURS });
  const full = { ...files, move: () => Promise.reject(new Error("ENOSPC")) };
  await expect(placeBundle("made", "out", full)).rejects.toThrow("ENOSPC");
  expect(files.contents.has("out/manifest.json")).toBe(true);
});

test("a bundle is written around distributions that were made in its place", async () => {
  const at = `out/dist/${WHEEL}`;
  const files = fakeFiles({ [at]: "wheel", "out/dist/other.txt": "x" });
  const distributions = [{ ...distribution(WHEEL), path: at }];
  const assembled = assembleRelease({ records: [], distributions, rehearsal: false, toolVersion: "0" });
  await expect(writeBundle("out", assembled, distributions, files)).rejects.toMatchObject({ code: "SW-OUT-NOT-OURS" });
  await files.remove("out/dist/other.txt");
  await writeBundle("out", assembled, distributions, files);
  expect(files.contents.has(at)).toBe(true);
});

test.each([
  { before: { "out/requirements.txt": "flask" }, because: "a project has its requirements there" },
  { before: { "out/.gitignore": "*.pyc\n" }, because: "a project keeps its own files from git" },
  { before: { "out/manifest.json": '{"name": "an extension"}' }, because: "other programs have a manifest too" },
  { before: { "out/sbom/theirs.json": "{}" }, because: "another tool has its SBOM there" },
  { before: { "out/dist/notes.txt": "x" }, because: "dist has files of somebody else's" },
  {
    before: { "out/manifest.json": OURS, "out/dist/old.whl": "x", "out/dist/theirs.whl": "x" },
    because: "somebody put a wheel of their own beside ours",
  },
  { before: { [`out/dist/${WHEEL}`]: "other bytes" }, because: "a wheel of this name was made by somebody else" },
  { before: { out: "a text" }, because: "the folder is a file" },
  { before: { "out/dist": "a text" }, because: "dist is a file" },
  {
    before: { "out/build-record.json": OUR_RECORD, "out/requirements.txt": "flask" },
    because: "a job's record does not make the folder a bundle",
  },
])("nothing is replaced or removed: $because", async ({ before }) => {
  const { files, writing } = write(before);
  await expect(writing).rejects.toMatchObject({ code: "SW-OUT-NOT-OURS" });
  expect(Object.fromEntries(files.contents)).toMatchObject(
    Object.fromEntries(Object.entries(before).map(([name, text]) => [name, Buffer.from(text)])),
  );
});

test.each([
  { before: { "out/plan.json": OUR_PLAN, "out/.gitignore": "*\n" }, goes: true, because: "it was only planned" },
  {
    before: { "out/manifest.json": OURS, "out/dist/old.whl": "x", "out/report.html": "x" },
    goes: true,
    because: "it is an earlier bundle",
  },
  {
    before: { "out/build-record.json": OUR_RECORD, "out/pyproject.toml": "x" },
    goes: false,
    because: "it is a project that a job left its record in",
  },
  { before: { "out/dist/x.whl": "x" }, goes: false, because: "nothing says that it is ours" },
  { before: { out: "a text" }, goes: false, because: "it is a file" },
  {
    before: { "out/manifest.json": OURS, "out/dist/theirs.whl": "x" },
    goes: false,
    because: "a wheel of somebody's own lies beside ours",
  },
  {
    before: { "out/plan.json": OUR_PLAN, "out/requirements.txt": "flask" },
    goes: false,
    because: "a plan of ours does not make their requirements ours",
  },
])("a folder is replaced by a finished bundle: $goes, $because", async ({ before, goes }) => {
  const files = fakeFiles({ "made/manifest.json": OURS, ...before });
  const placed = placeBundle("made", "out", files).then(
    () => true,
    (error: { code: string }) => error.code,
  );
  expect(await placed).toBe(goes || "SW-OUT-NOT-OURS");
  expect([...files.contents.keys()].filter((name) => name.startsWith("out"))).toEqual(
    goes ? ["out/manifest.json"] : Object.keys(before),
  );
});
