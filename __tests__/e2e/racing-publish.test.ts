import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { machineHttp } from "../../src/adapters/http.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { sigstoreSigning } from "../../src/adapters/sigstore.ts";
import { assemble } from "../../src/commands/assemble.ts";
import { publish } from "../../src/commands/publish.ts";
import type { ShipwheelError } from "../../src/errors.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { ServedRequest } from "../../src/ports/listen.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { openSigningIndex } from "../signing-index.ts";

jest.setTimeout(60_000);

const NAME = "my-tool";
let opened: Awaited<ReturnType<typeof openSigningIndex>>;
let releases = 0;

beforeAll(async () => {
  opened = await openSigningIndex();
});

afterAll(() => opened.close());

/** Wheels by their minor version of Python, each with the mark that makes its bytes; `sdist` is there too. */
type Plan = Readonly<Record<number, string>> & { readonly sdist?: string };

function filesOf(version: string, { sdist, ...wheels }: Plan): readonly MadeDistribution[] {
  const wanted = (mark: string) => ({ name: NAME, version, members: { "my_tool/mark.py": mark } });
  const made = Object.entries(wheels).map(([minor, mark]) => {
    const tag = `cp3${minor}-cp3${minor}-win_amd64`;
    return wheelOf({ ...wanted(String(mark)), tag });
  });
  return sdist === undefined ? made : [...made, sdistOf(wanted(sdist))];
}

/** Time that passes only where somebody sleeps; the others go on meanwhile. */
function patientClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    async sleep(milliseconds) {
      ahead += milliseconds;
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

type Gate = (asked: string) => Promise<void>;

/** Publishes as a job with an id-token of its own; `before` is waited for before each request is seen by the index. */
async function run(files: readonly MadeDistribution[], before: Gate): Promise<string> {
  const reply = async (request: ServedRequest) => {
    await before(`${request.method} ${request.target.split("?")[0]}`);
    return opened.index.reply(request);
  };
  const server = await serve(reply, { host: "127.0.0.1", port: 0 });
  try {
    const signing = JSON.stringify(opened.index.sigstore.signingConfig(server.url));
    const machine = fakeFiles({ "signing.json": signing });
    for (const { name, bytes } of files) await machine.write(`made/${name}`, bytes);
    const progress = fakeProgress();
    await assemble({ dirs: ["made"], project: ".", out: "release" }, { files: machine, progress });
    const manifestDigest = sha256((await machine.read("release/manifest.json")) ?? new Uint8Array());
    const idToken = {
      url: `${server.url}/_/actions/id-token?api-version=2.0`,
      token: opened.index.issuer.requestToken,
    };
    const options = {
      paths: ["release"],
      index: `${server.url}/legacy/`,
      manifestDigest,
      signingConfig: "signing.json",
    };
    const ports = { files: machine, http: machineHttp({}), clock: patientClock(), progress, mask() {} };
    const runner = { inActions: true, environment: {}, platform: "linux" as const, arch: "x64", idToken };
    const processes = fakeProcesses(() => undefined);
    await publish(
      { ...options, dryRun: false, out: "release" },
      { ...ports, processes, runner, signingAt: (endpoints) => sigstoreSigning(endpoints) },
    );
    return "done";
  } catch (error) {
    return (error as ShipwheelError).code;
  } finally {
    await server.close();
  }
}

/** Lets both come to their first upload, then one of them through, and the other one once that is answered. */
function inOrder(winner: 0 | 1): readonly [Gate, Gate] {
  const arrived = [latch(), latch()] as const;
  const passed = latch();
  const gate = (own: 0 | 1): Gate => {
    let uploads = 0;
    return async (asked) => {
      if (asked !== "POST /legacy/") {
        if (uploads > 0 && own === winner) passed.open();
        return;
      }
      uploads += 1;
      if (uploads > 1 && own === winner) passed.open();
      if (uploads > 1) return;
      arrived[own].open();
      await arrived[1 - own]?.opened;
      if (own !== winner) await passed.opened;
    };
  };
  return [gate(0), gate(1)];
}

function latch() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** The second run begins when the first one has sent its first file, and goes on once the second has shown what it does. */
function oneAfterTheOther(): readonly [Gate, Gate] {
  const isFirstThere = latch();
  let uploads = 0;
  let polls = 0;
  const second = latch();
  return [
    async (asked) => {
      if (asked !== "POST /legacy/") return;
      uploads += 1;
      if (uploads < 2) return;
      isFirstThere.open();
      await second.opened;
    },
    async (asked) => {
      await isFirstThere.opened;
      if (asked === "POST /legacy/") second.open();
      if (asked.startsWith("GET /simple/")) polls += 1;
      if (polls > 3) second.open();
    },
  ];
}

const ALL = { 8: "a", 9: "a", 10: "a", 11: "a", sdist: "a" };
const OTHERS = { 8: "b", 9: "b", 10: "b", 11: "b", sdist: "b" };
const ORDERS = [
  { order: "the first of two", gates: () => inOrder(0), winner: 0 },
  { order: "the second of two", gates: () => inOrder(1), winner: 1 },
] as const;

const ROWS = [
  { plans: [ALL, OTHERS], loser: "SW-INDEX-CONFLICT", stray: 0, because: "all of their bytes differ" },
  {
    plans: [ALL, { ...OTHERS, 10: "a" }],
    loser: "SW-INDEX-CONFLICT",
    stray: 0,
    because: "their first files are the same, the others are not",
  },
  { plans: [ALL, { ...OTHERS, 7: "b" }], loser: "SW-INDEX-CONFLICT", stray: 0, because: "one has a file more" },
  {
    plans: [ALL, { 8: "b", 9: "b", 20: "b", sdist: "b" }],
    loser: "SW-INDEX-RIVAL",
    stray: 1,
    because: "their first files have other names",
  },
  { plans: [ALL, { ...ALL }], loser: "done", stray: 0, because: "they are the same" },
] as const;

test.each(ROWS.flatMap((row) => ORDERS.map((order) => ({ ...row, ...order }))))(
  "two runs at once, $because: $order is published, and nothing of the other",
  async ({ plans, gates, winner, loser, stray }) => {
    const ends = await race(plans, gates());
    expect(ends.codes[winner]).toBe("done");
    expect(ends.codes[1 - winner]).toBe(loser);
    expect({ whole: ends.held[winner], strays: ends.strays[winner] }).toEqual({ whole: true, strays: stray });
  },
);

test.each([
  { plans: [ALL, { ...OTHERS, 10: "a" }], codes: ["done", "SW-INDEX-CONFLICT"], because: "the rest differs" },
  { plans: [ALL, { ...ALL }], codes: ["done", "done"], because: "they are the same" },
] as const)(
  "a run that finds the first file there with its own bytes waits for who sent it: $because",
  async ({ plans, codes }) => {
    const ends = await race(plans, oneAfterTheOther());
    expect(ends.codes).toEqual(codes);
    expect({ whole: ends.held[0], strays: ends.strays[0] }).toEqual({ whole: true, strays: 0 });
  },
);

async function race(plans: readonly [Plan, Plan], gates: readonly [Gate, Gate]) {
  const version = `1.0.${releases++}`;
  const [one, other] = [filesOf(version, plans[0]), filesOf(version, plans[1])];
  const codes = await Promise.all([run(one, gates[0]), run(other, gates[1])]);
  const there = await listedOf(version);
  const sums = [one, other].map((files) => new Map(files.map(({ name, bytes }) => [name, sha256(bytes)])));
  return {
    codes,
    /** Does the index have all of that run's files? */
    held: sums.map((own) => [...own].every(([name, digest]) => there.get(name) === digest)),
    /** How many files does it have that are none of that run's? */
    strays: sums.map((own) => [...there].filter(([name, digest]) => own.get(name) !== digest).length),
  };
}

interface Listed {
  readonly filename: string;
  readonly hashes: { readonly sha256: string };
}

async function listedOf(version: string): Promise<ReadonlyMap<string, string>> {
  const headers = { accept: "application/vnd.pypi.simple.v1+json" };
  const page = await fetch(`${opened.url}/simple/${NAME}/`, { headers });
  const { files } = (await page.json()) as { readonly files: readonly Listed[] };
  const ours = files.filter(
    ({ filename }) => filename.includes(`-${version}-`) || filename.includes(`-${version}.tar`),
  );
  return new Map(ours.map(({ filename, hashes }) => [filename, hashes.sha256]));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
