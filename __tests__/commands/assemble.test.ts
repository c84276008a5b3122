import { expect, test } from "@jest/globals";
import { assemble } from "../../src/commands/assemble.ts";
import type { Manifest } from "../../src/documents/manifest.ts";
import { realMachine } from "../build/machine.ts";
import { wheelOf } from "../distributions.ts";
import { fakeFiles } from "../fakes/files.ts";

const { name, bytes } = wheelOf({
  name: "x",
  version: "1.0",
  metadata: ["Description-Content-Type: text/x-rst", "Description: A tool."],
  members: { "x/__pycache__/a.cpython-312.pyc": "" },
});
const IGNORE = '[tool.shipwheel.ignore]\nSW-MEMBER-BYTECODE = "an old loader needs it"\n';

async function assembled(
  contents: Readonly<Record<string, string | Uint8Array>>,
  options: { trustsRecord?: boolean } = {},
): Promise<Manifest> {
  const files = fakeFiles({ [`dist/${name}`]: bytes, ...contents });
  const { document } = await assemble({ dirs: ["dist"], project: ".", ...options }, { ...realMachine(), files });
  return document as Manifest;
}

test("what the project ignores refuses no release, and stands in the manifest with its reason", async () => {
  await expect(assembled({})).rejects.toMatchObject({ problems: [{ code: "SW-FILES-REFUSED" }] });
  const { files } = await assembled({ "pyproject.toml": IGNORE });
  expect(files[0]).toMatchObject({ ignored: [{ code: "SW-MEMBER-BYTECODE", reason: "an old loader needs it" }] });
});

test("a description that no job has rendered is said to be unchecked: assemble starts no Python", async () => {
  const { files } = await assembled({ "pyproject.toml": IGNORE });
  expect(files[0]?.skipped).toEqual([
    { check: "description", because: "only `build` and `check` start the Python that renders it" },
  ]);
});

test("the manifest says where RECORD was trusted", async () => {
  const wheel = wheelOf({ name: "x", version: "1.0", members: { "x/data.bin": "data" } });
  const { files } = await assembled({ [`dist/${name}`]: wheel.bytes }, { trustsRecord: true });
  expect(files[0]?.skipped).toContainEqual({ check: "record", because: expect.stringContaining("as was asked for") });
});

test("a job that says of itself that something failed is no part of a release; all that is wrong is told at once", async () => {
  const record = {
    schema: "shipwheel/build-record/1",
    plan: "p1an",
    job: "wheels",
    from: { kind: "tree", name: "c0ffee", sha256: "" },
    files: [],
    tools: [],
    gates: [{ command: "pytest", outcome: "failed", seconds: 1 }],
    smoke: [],
    reproducible: null,
    timings: [],
  };
  await expect(assembled({ "dist/build-record.json": JSON.stringify(record) })).rejects.toMatchObject({
    problems: [{ code: "SW-FILES-REFUSED" }, { code: "SW-JOB-FAILED" }],
  });
});
