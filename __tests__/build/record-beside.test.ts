import { expect, test } from "@jest/globals";
import { type Built, recordBeside, recordOf } from "../../src/build/built.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import { distribution } from "../fakes/release.ts";

const SDIST = { kind: "sdist", name: "a-1.tar.gz", sha256: "5".repeat(64) } as const;

function record(job: string, name: string, changes: Partial<BuildRecord> = {}): BuildRecord {
  return {
    schema: "shipwheel/build-record/1",
    plan: "1".repeat(64),
    job,
    from: SDIST,
    files: [{ name, size: 1, sha256: "2".repeat(64), findings: [] }],
    tools: [{ name: "build", version: "1.6" }],
    gates: [],
    smoke: [],
    reproducible: null,
    timings: [{ step: job, seconds: 1 }],
    ...changes,
  };
}

const EARLIER = record("sdist", "a-1.tar.gz", { from: { kind: "tree", name: "c0ffee", sha256: "" } });
const NOW = record("wheels", "a-1-cp312-cp312-win_amd64.whl");

test.each([
  {
    tags: ["cp311-cp311-manylinux2014_x86_64", "cp311-cp311-manylinux_2_5_x86_64"],
    floor: "2_5",
    because: "the oldest",
  },
  { tags: ["cp311-cp311-macosx_11_0_arm64"], floor: "11_0", because: "macOS has versions too" },
  { tags: ["py3-none-any"], floor: undefined, because: "it runs everywhere" },
])("the floor of $tags is recorded as $floor: $because", ({ tags, floor }) => {
  const file = { path: "a.whl", name: "a.whl", size: 1, sha256: "2".repeat(64) };
  const tools = {} as Built["toolchain"];
  const built: Built = { ...NOW, files: [file], notBuilt: [], toolchain: tools, toolchains: new Map() };
  const { files } = recordOf(
    built,
    [distribution("a.whl", { filename: { distribution: "a", version: "1", tags } })],
    "",
  );
  expect(files).toEqual([{ name: "a.whl", size: 1, sha256: file.sha256, findings: [], ...(floor && { floor }) }]);
});

test("two jobs of one plan that share a folder have one record of both", () => {
  const both = recordBeside(NOW, EARLIER);
  expect(both.files.map(({ name }) => name)).toEqual(["a-1.tar.gz", "a-1-cp312-cp312-win_amd64.whl"]);
  expect(both).toMatchObject({ job: "sdist, wheels", from: SDIST, tools: [{ name: "build" }] });
  expect(both.timings.map(({ step }) => step)).toEqual(["sdist", "wheels"]);
});

test.each([
  { earlier: undefined, because: "there is no other" },
  { earlier: { ...EARLIER, plan: "9".repeat(64) }, because: "the other is of another plan" },
  { earlier: record("wheels", "a-1-cp311-cp311-win_amd64.whl"), because: "the job ran again" },
])("the record stands alone: $because", ({ earlier }) => {
  expect(recordBeside(NOW, earlier)).toBe(NOW);
});

test("a file that was made anew is listed once, as it is now", () => {
  const again = record("all", "a-1.tar.gz", { files: [{ name: "a-1.tar.gz", size: 2, sha256: "3", findings: [] }] });
  expect(recordBeside(again, EARLIER).files).toEqual(again.files);
});

const REPEATED = (names: readonly string[], verdict: "identical" | "different"): BuildRecord["reproducible"] => ({
  verdict,
  ...(verdict === "different" && { cause: "timestamps" }),
  files: names.map((name) => ({ name, verdict, causes: [] })),
});

test("of a job that was run again only the files that stay are recorded, and what was said of them", () => {
  const [whole, gone] = ["a-1-cp311-cp311-win_amd64.whl", "a-1-cp310-cp310-win_amd64.whl"];
  const files = [whole, gone].map((name) => ({ name, size: 1, sha256: "2".repeat(64), findings: [] }));
  const smoke = [whole, gone].map((file) => ({
    name: "import a",
    python: "3.11.2",
    outcome: "failed" as const,
    detail: "",
    file,
  }));
  const lint = { name: "lint", command: "ruff", outcome: "passed" as const, seconds: 1 };
  const before = record("wheels", whole, { files, smoke, gates: [lint], reproducible: REPEATED([gone], "different") });
  const now = {
    ...NOW,
    gates: [{ ...lint, seconds: 2 }],
    reproducible: REPEATED([NOW.files[0]?.name ?? ""], "identical"),
  };
  const both = recordBeside(now, before, new Set([whole]));
  expect(both).toMatchObject({ job: "wheels", gates: now.gates, reproducible: { verdict: "identical" } });
  expect(both.files.map(({ name }) => name)).toEqual([whole, NOW.files[0]?.name]);
  expect(both.smoke.map(({ file }) => file)).toEqual([whole]);
  expect(both.reproducible?.files?.map(({ name }) => name)).toEqual([NOW.files[0]?.name]);
});

test("what one of two jobs requires is required of what they made", () => {
  const required = { verdict: "different", required: true, cause: "timestamps" } as const;
  const both = recordBeside(
    { ...NOW, reproducible: required },
    { ...EARLIER, reproducible: REPEATED([], "identical") },
  );
  expect(both.reproducible).toMatchObject({ verdict: "different", required: true });
});
