import { expect, test } from "@jest/globals";
import { brokenContract } from "../../src/assemble/contract.ts";
import { assembleRelease } from "../../src/assemble/release.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import type { Contract } from "../../src/documents/manifest.ts";
import type { Expected } from "../../src/documents/plan.ts";
import { distribution, expectedWheel, metadata, plan, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";

interface Row {
  readonly because: string;
  readonly files: readonly Distribution[];
  readonly expected?: readonly Expected[];
  readonly records?: readonly BuildRecord[];
  /** What the contract's lists name; those that are not here are empty. */
  readonly gives: Partial<Record<keyof Contract, readonly string[]>>;
}

const sdist = distribution(SDIST);
const wheel = distribution(WHEEL);
const native = (tag: string, change = {}) => distribution(`my_tool-1.2.3-${tag}.whl`, change);
const cp311 = { python: "cp311", abi: "cp311", job: "wheels" };
const LINUX = expectedWheel({ ...cp311, identifier: "cp311-manylinux_x86_64", platform: "manylinux", arch: "x86_64" });
const MAC = expectedWheel({ ...cp311, platform: "macosx", arch: "arm64", floor: "11_0" });
const MANYLINUX = "cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64";

const ROWS: readonly Row[] = [
  { because: "all that was planned, and no more", files: [sdist, wheel], gives: {} },
  { because: "a file from two jobs with the same bytes is one file", files: [sdist, wheel, wheel], gives: {} },
  { because: "the wheel is not there", files: [sdist], gives: { missing: ["py3-none-any"] } },
  { because: "the sdist is not there", files: [wheel], gives: { missing: ["sdist"] } },
  {
    because: "nobody planned a wheel for Windows",
    files: [sdist, wheel, native("cp311-cp311-win_amd64")],
    gives: { extra: ["my_tool-1.2.3-cp311-cp311-win_amd64.whl"] },
  },
  {
    because: "a file that is no distribution is expected by no plan",
    files: [sdist, wheel, distribution("notes.txt", { kind: "unknown" })],
    gives: { extra: ["notes.txt"] },
  },
  {
    because: "two contents under one name cannot both be uploaded",
    files: [sdist, wheel, distribution(WHEEL, { content: "other", path: "other/dist" })],
    gives: { duplicate: [WHEEL] },
  },
  {
    because: "an index takes one sdist a release",
    files: [sdist, wheel, distribution("my_tool-1.2.3.zip")],
    gives: { duplicate: ["my_tool-1.2.3.zip"] },
  },
  {
    because: "two builds of one wheel are one too many",
    files: [sdist, wheel, distribution("my_tool-1.2.3-2-py3-none-any.whl")],
    gives: { duplicate: [WHEEL] },
  },
  {
    because: "one tag of the compressed set suffices",
    files: [sdist, native("py2.py3-none-any")],
    gives: {},
  },
  {
    because: "the glibc version is the repair tool's to choose",
    files: [sdist, native(MANYLINUX)],
    expected: [LINUX],
    gives: {},
  },
  {
    because: "the wheel was not repaired",
    files: [sdist, native("cp311-cp311-linux_x86_64")],
    expected: [LINUX],
    gives: { mismatched: ["my_tool-1.2.3-cp311-cp311-linux_x86_64.whl"] },
  },
  {
    because: "a pure wheel came where native code was planned",
    files: [sdist, wheel],
    expected: [LINUX],
    gives: { mismatched: [WHEEL] },
  },
  {
    because: "another Python is another file",
    files: [sdist, native("cp312-cp312-manylinux_2_17_x86_64")],
    expected: [LINUX],
    gives: { missing: ["cp311-manylinux_x86_64"], extra: ["my_tool-1.2.3-cp312-cp312-manylinux_2_17_x86_64.whl"] },
  },
  {
    because: "an older macOS than promised is more",
    files: [sdist, native("cp311-cp311-macosx_10_9_arm64")],
    expected: [MAC],
    gives: {},
  },
  {
    because: "macOS 14 is newer than promised",
    files: [sdist, native("cp311-cp311-macosx_14_0_arm64")],
    expected: [MAC],
    gives: { mismatched: ["my_tool-1.2.3-cp311-cp311-macosx_14_0_arm64.whl"] },
  },
  {
    because: "the backend made another version than the tag says",
    files: [sdist, distribution("my_tool-1.2.4.dev0-py3-none-any.whl")],
    gives: { mismatched: ["my_tool-1.2.4.dev0-py3-none-any.whl", "my_tool-1.2.4.dev0-py3-none-any.whl"] },
  },
  {
    because: "the metadata has another version than the name",
    files: [sdist, distribution(WHEEL, { metadata: metadata({ version: ["1.2.4"] }) })],
    gives: { mismatched: [WHEEL] },
  },
  {
    because: "1.2.3.0 is the same version",
    files: [sdist, distribution("my_tool-1.2.3.0-py3-none-any.whl")],
    gives: {},
  },
  {
    because: "another project's wheel lay in the folder",
    files: [sdist, distribution("your_tool-1.2.3-py3-none-any.whl", { metadata: metadata({ name: ["your-tool"] }) })],
    gives: { mismatched: ["your_tool-1.2.3-py3-none-any.whl", "your_tool-1.2.3-py3-none-any.whl"] },
  },
  {
    because: "installers obey each file's own Requires-Python",
    files: [sdist, distribution(WHEEL, { metadata: metadata({ "requires-python": [">=3.10"] }) })],
    gives: { mismatched: [SDIST] },
  },
  {
    because: "Requires-Python is the same in another order and spacing",
    files: [
      distribution(SDIST, { metadata: metadata({ "requires-python": ["<4,>=3.9"] }) }),
      distribution(WHEEL, { metadata: metadata({ "requires-python": [">= 3.9, < 4"] }) }),
    ],
    gives: {},
  },
  {
    because: "an sdist may leave Requires-Python to its wheels when it says so",
    files: [
      distribution(SDIST, {
        metadata: { name: ["my-tool"], version: ["1.2.3"], "metadata-version": ["2.2"], dynamic: ["Requires-Python"] },
      }),
      wheel,
    ],
    gives: {},
  },
  {
    because: "the metadata cannot be read",
    files: [sdist, withoutMetadata(wheel)],
    gives: { extra: [WHEEL], missing: ["py3-none-any"] },
  },
  {
    because: "the job had another plan",
    files: [sdist, wheel],
    records: [record([sdist, wheel], { plan: "0".repeat(64) })],
    gives: { mismatched: ["build"] },
  },
  {
    because: "the wheel was made from another sdist",
    files: [sdist, wheel],
    records: [record([sdist, wheel], { from: { kind: "sdist", name: SDIST, sha256: "0".repeat(64) } })],
    gives: { mismatched: [WHEEL] },
  },
  {
    because: "a project may want its wheels made from the tree",
    files: [sdist, wheel],
    records: [record([sdist, wheel], { from: { kind: "tree", name: "c0ffee", sha256: "" } })],
    gives: {},
  },
  {
    because: "the bytes changed on the way",
    files: [sdist, wheel],
    records: [record([sdist, distribution(WHEEL, { content: "as built" })])],
    gives: { mismatched: [WHEEL] },
  },
  {
    because: "no job made it",
    files: [sdist, wheel],
    records: [record([sdist])],
    gives: { extra: [WHEEL] },
  },
  {
    because: "a job made it and it got lost",
    files: [sdist],
    records: [record([sdist, wheel])],
    gives: { missing: [WHEEL, "py3-none-any"] },
  },
  {
    because: "this machine is no Mac",
    files: [sdist, native(MANYLINUX)],
    expected: [LINUX, MAC],
    records: [
      record([sdist, native(MANYLINUX)], {
        notBuilt: [{ name: "cp311-cp311-macosx_arm64", because: "it needs macosx arm64" }],
      }),
    ],
    gives: { notBuilt: ["cp311-cp311-macosx_arm64"] },
  },
];

const CP310 = expectedWheel({ ...LINUX, identifier: "cp310-manylinux_x86_64", python: "cp310", abi: "cp310" });
const NOT_HERE = [{ name: "cp310-manylinux_x86_64", because: "none of the Pythons here makes it" }];

test("a pure wheel is held against the wheel that was built here", () => {
  const files = [sdist, native("py3-none-any")];
  const contract = contractOf(files, [CP310, LINUX], [record(files, { notBuilt: NOT_HERE })]);
  expect(contract.missing).toEqual([]);
  expect(contract.mismatched).toMatchObject([
    { because: "the plan expects a wheel for cp311-cp311 on manylinux x86_64" },
  ]);
  expect(contract.notBuilt).toEqual(NOT_HERE);
});

test.each(ROWS)("$because", ({ files, expected, records, gives }) => {
  const contract = contractOf(files, expected, records);
  const empty = { missing: [], extra: [], duplicate: [], mismatched: [], notBuilt: [] };
  const named = Object.fromEntries(
    Object.entries(contract).map(([list, each]) => [list, each.map(({ name }) => name)]),
  );
  expect(named).toEqual({ ...empty, ...gives });
});

test("a broken contract is one error with every difference", () => {
  const error = brokenContract(contractOf([wheel, native("cp311-cp311-win_amd64")]), false);
  expect(error?.code).toBe("SW-CONTRACT-BROKEN");
  expect(error?.exitCode).toBe(1);
  expect(error?.problems.map(({ message }) => message)).toEqual([
    "What was built is not what was planned: sdist is missing: the job build was to build it",
    "What was built is not what was planned: my_tool-1.2.3-cp311-cp311-win_amd64.whl is not expected: the plan expects no such file",
  ]);
});

test("a wheel of the stable ABI stands for the wheels that were planned on its platform", () => {
  const planned = ["cp311", "cp312"].map((python) => expectedWheel({ ...LINUX, python, abi: python }));
  const contract = contractOf([sdist, native(MANYLINUX.replace("cp311-cp311", "cp39-abi3"))], planned);
  expect(contract.missing).toEqual([]);
  expect(contract.mismatched).toEqual([
    expect.objectContaining({
      because: expect.stringMatching(/expects a wheel for cp311-cp311 on manylinux x86_64; .* py-limited-api = "cp39"/),
    }),
  ]);
});

test("what this machine cannot build breaks the contract of a release alone", () => {
  const notBuilt = [{ name: "cp311-cp311-macosx_arm64", because: "it needs macosx arm64" }];
  const contract = contractOf([sdist], [{ kind: "sdist", job: "build" }, MAC], [record([sdist], { notBuilt })]);
  expect(brokenContract(contract, true)).toBeUndefined();
  expect(brokenContract(contract, false)?.code).toBe("SW-CONTRACT-BROKEN");
});

test("a kept contract is no error", () => {
  expect(brokenContract(contractOf([sdist, wheel]), false)).toBeUndefined();
});

function withoutMetadata({ metadata, ...rest }: Distribution): Distribution {
  return rest;
}

function contractOf(
  files: readonly Distribution[],
  wheels?: readonly Expected[],
  records: readonly BuildRecord[] = [],
): Contract {
  const document = plan(
    wheels && { expected: [{ kind: "sdist", job: "build" }, ...wheels.filter(({ kind }) => kind === "wheel")] },
  );
  const file = planFile(document);
  const ours = records.map((each) =>
    each.plan.startsWith("0") ? each : record([], { ...each, plan: record([], {}, file).plan }),
  );
  const { manifest } = assembleRelease({
    plan: file,
    records: ours,
    distributions: files,
    rehearsal: false,
    toolVersion: "0",
  });
  if (manifest.contract === null) throw new Error("there was a plan");
  return manifest.contract;
}

const THERE = { name: SDIST, url: "https://files.example/", sha256: sdist.sha256 };

test.each<{ from: BuildRecord["from"]; mismatched: readonly string[]; because: string }>([
  { from: { kind: "sdist", name: SDIST, sha256: sdist.sha256 }, mismatched: [], because: "it is the index's own" },
  { from: { kind: "sdist", name: SDIST, sha256: "0" }, mismatched: [WHEEL], because: "it has other bytes" },
  { from: { kind: "tree", name: "c0ffee", sha256: "" }, mismatched: [WHEEL], because: "it is none" },
])("of the sdist that an added wheel was made from: $because", ({ from, mismatched }) => {
  const document = plan({ expected: [expectedWheel({})], addition: { index: "pypi", sdist: THERE } });
  const planned = planFile(document);
  const parts = { plan: planned, records: [record([wheel], { from }, planned)], distributions: [wheel] };
  const { manifest } = assembleRelease({ ...parts, rehearsal: false, toolVersion: "1" });
  expect(manifest.contract?.mismatched.map(({ name }) => name)).toEqual(mismatched);
});
