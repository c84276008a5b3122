import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { type KeptFile, keptFiles } from "../../src/commands/kept-files.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import type { Expected } from "../../src/documents/plan.ts";
import { expectedWheel } from "../build/plan-fixture.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { fakeFiles } from "../fakes/files.ts";

const NAME = { name: "demo", version: "1.0" };
const SDIST = sdistOf(NAME);
const PURE = wheelOf(NAME);
const LINUX = wheelOf({ ...NAME, tag: "cp311-cp311-manylinux_2_28_x86_64" });
const PLAN = "p1an";

const OWNED: readonly Expected[] = [
  { kind: "sdist", job: "sdist" },
  expectedWheel({}),
  expectedWheel({ python: "cp311", abi: "cp311", platform: "manylinux", arch: "x86_64", floor: "2_28" }),
];

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function recordOf(made: readonly MadeDistribution[], change: Partial<BuildRecord> = {}): BuildRecord {
  return {
    schema: "shipwheel/build-record/1",
    plan: PLAN,
    job: "all",
    from: { kind: "sdist", name: SDIST.name, sha256: sha256(SDIST.bytes) },
    files: made.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes), findings: [] })),
    tools: [],
    gates: [],
    smoke: [],
    reproducible: null,
    timings: [],
    ...change,
  };
}

interface Row {
  /** What lies in the folder. */
  readonly there: readonly MadeDistribution[];
  readonly record?: BuildRecord;
  readonly sdist?: MadeDistribution;
  readonly owned?: readonly Expected[];
  readonly others?: readonly Expected[];
  readonly keeps: readonly string[];
  /** Of them, what has to be tried still. */
  readonly tries?: readonly string[];
  /** What is no more than the name of an earlier build. */
  readonly drops?: readonly string[];
  readonly stays?: readonly string[];
  readonly because: string;
}

function namesOf(kept: readonly KeptFile[] = []): readonly string[] {
  return kept.map(({ made }) => made.name);
}

const ALL = [SDIST, PURE, LINUX];
const NAMES = ALL.map(({ name }) => name);
const FAILED = { name: "import demo", python: "3.11.2", outcome: "failed", detail: "" } as const;
const UNTRIED: BuildRecord = {
  ...recordOf(ALL),
  files: recordOf(ALL).files.map((file) => ({ ...file, ...(file.name === PURE.name && { untried: true as const }) })),
};

test.each<Row>([
  { there: ALL, keeps: ALL.map(({ name }) => name), because: "all is as the record has it" },
  { there: [SDIST, PURE], keeps: [SDIST.name, PURE.name], because: "one file was removed" },
  {
    there: [
      SDIST,
      PURE,
      { ...LINUX, bytes: wheelOf({ ...NAME, tag: "cp311-cp311-manylinux_2_28_x86_64", members: { x: "" } }).bytes },
    ],
    keeps: [SDIST.name, PURE.name],
    because: "one file has other bytes",
  },
  { there: [PURE, LINUX], keeps: [], because: "without their sdist nobody knows what the others will be made from" },
  { there: [PURE, LINUX], sdist: SDIST, keeps: [PURE.name, LINUX.name], because: "their sdist is given" },
  {
    there: ALL,
    sdist: sdistOf({ ...NAME, members: { x: "" } }),
    keeps: [SDIST.name],
    because: "wheels are to be made from another sdist",
  },
  { there: ALL, record: recordOf(ALL, { plan: "another" }), keeps: [], because: "it was another plan" },
  {
    there: ALL,
    record: recordOf(ALL, { smoke: [FAILED] }),
    keeps: [],
    drops: NAMES,
    because: "something did not work then, and nobody knows what",
  },
  {
    there: ALL,
    record: recordOf(ALL, { smoke: [{ ...FAILED, file: PURE.name }] }),
    keeps: [SDIST.name, LINUX.name],
    drops: [PURE.name],
    because: "one wheel did not work",
  },
  {
    there: ALL,
    record: recordOf(ALL, { smoke: [{ ...FAILED, file: SDIST.name }] }),
    keeps: [],
    drops: NAMES,
    because: "the sdist did not work, and the wheels are made from it",
  },
  { there: ALL, record: UNTRIED, keeps: NAMES, tries: [PURE.name], because: "the job ended before it was tried" },
  {
    there: ALL,
    owned: OWNED.slice(1, 2),
    others: [...OWNED.slice(0, 1), ...OWNED.slice(2)],
    keeps: [PURE.name],
    stays: NAMES,
    because: "the others are of other jobs, and stay",
  },
  { there: ALL, record: recordOf([SDIST]), keeps: [SDIST.name], because: "what no record lists is nobody's" },
  {
    there: ALL,
    record: recordOf(ALL, { from: { kind: "tree", name: "c0ffee", sha256: "" } }),
    keeps: [SDIST.name],
    because: "the wheels were made from the tree",
  },
  {
    there: ALL,
    owned: OWNED.map((each) => (each.kind === "wheel" && each.floor ? { ...each, floor: "2_17" } : each)),
    keeps: [SDIST.name, PURE.name],
    because: "a wheel above the floor is not what was planned",
  },
])("$keeps stay: $because", async ({ there, record = recordOf(ALL), sdist, owned = OWNED, others = [], ...row }) => {
  const { keeps, tries = [], drops, stays = keeps } = row;
  const files = fakeFiles({
    ...Object.fromEntries(there.map(({ name, bytes }) => [`out/dist/${name}`, bytes])),
    ...(sdist && { "/given/demo-1.0.tar.gz": sdist.bytes }),
  });
  const wanted = {
    out: "out",
    owned,
    others,
    planDigest: PLAN,
    wheelsFrom: "sdist",
    ...(sdist && { sdist: "/given/demo-1.0.tar.gz" }),
  } as const;
  const kept = await keptFiles(wanted, record, files);
  expect(namesOf(kept?.untried)).toEqual(tries);
  expect(namesOf(kept?.tried)).toEqual(keeps.filter((name) => !tries.includes(name)));
  expect(kept?.stays ?? new Set()).toEqual(new Set(stays));
  if (drops !== undefined) expect(kept?.dropped.map(({ name }) => name)).toEqual(drops);
});

test("of a job for wheels alone the sdist that is there is the one to make them from", async () => {
  const files = fakeFiles({ [`out/dist/${SDIST.name}`]: SDIST.bytes });
  const record = recordOf([SDIST], { job: "sdist", from: { kind: "tree", name: "c0ffee", sha256: "" } });
  const jobs = { owned: OWNED.slice(1), others: OWNED.slice(0, 1) };
  const wanted = { out: "out", ...jobs, planDigest: PLAN, wheelsFrom: "sdist" } as const;
  expect(await keptFiles(wanted, record, files)).toMatchObject({
    tried: [],
    sdist: { sha256: sha256(SDIST.bytes) },
  });
});
