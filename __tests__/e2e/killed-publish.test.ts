import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { assemble } from "../../src/commands/assemble.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import type { ServedReply, ServedRequest } from "../../src/ports/listen.ts";
import { severally } from "../../src/publish/severally.ts";
import { whenComponents } from "../components.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { type KilledRequest, publishAsJob } from "../servers/killed-publisher.ts";
import { openSigningIndex } from "../signing-index.ts";

jest.setTimeout(120_000);

const NAME = "my-tool";
const TAGS = Array.from({ length: 7 }, (_, minor) => `cp3${minor + 8}-cp3${minor + 8}-win_amd64`);
const COUNT = TAGS.length + 1;
const AT_A_TIME = 4;

const LOG = "POST /_/sigstore/api/v1/log/entries";
const UPLOAD = "POST /legacy/";

/** What a release of so many files asks, in its order. */
const REQUESTS = [
  ...["GET /_/oidc/audience", "GET /simple/my-tool/", "GET /_/actions/id-token", "POST /_/sigstore/api/v2/signingCert"],
  ...Array<string>(COUNT).fill(LOG),
  ...["GET /_/actions/id-token", "POST /_/oidc/mint-token"],
  ...[UPLOAD, "GET /simple/my-tool/", "GET /integrity/"],
  ...Array<string>(COUNT - 1).fill(UPLOAD),
  "GET /simple/my-tool/",
];

/** What it notes; the files that go together note it as it comes. */
const EVENTS = [
  "begun",
  ...Array<string>(COUNT).fill("signed"),
  ...["attested", "admitted"],
  ...Array<string>(COUNT).fill("sending"),
  ...Array<string>(COUNT).fill("taken"),
  "complete",
  ...Array<string>(COUNT).fill("verified"),
  "ended",
];

/** Where a run is killed: at a request, before the index sees it or once it has done what is asked; or at a line of the journal. */
type KillPoint =
  | { readonly request: number; readonly when: "before" | "after" }
  | { readonly line: number; readonly cut: boolean };

interface Ended {
  /** Method and path of each request of the last run, in their order. */
  readonly requests: readonly string[];
  readonly receipt: Receipt;
  /** The events in the journal, in their order. */
  readonly events: readonly string[];
  /** What the index did with uploads, in both runs. */
  readonly uploads: readonly string[];
  /** How many attestations were in the bundle after the kill. */
  readonly kept: number;
  /** How many files the index has with provenance. */
  readonly attested: number;
}

const PUBLISHER = path.join(import.meta.dirname, "..", "servers", "killed-publisher.ts");
const home = mkdtempSync(path.join(os.tmpdir(), "killed-publish-"));
let opened: Awaited<ReturnType<typeof openSigningIndex>>;
let releases = 0;

beforeAll(async () => {
  opened = await openSigningIndex();
});

afterAll(async () => {
  await opened.close();
  rmSync(home, { recursive: true, force: true });
});

/** A version of its own: a run that is killed at `point`, and then the same command again. */
async function release(point?: KillPoint): Promise<Ended> {
  const version = `1.0.${releases++}`;
  const bundle = path.join(home, version);
  const manifestDigest = await makeBundle(bundle, version);
  const at = ({ url, idToken }: Place): KilledRequest => {
    writeFileSync(`${bundle}.signing.json`, JSON.stringify(opened.index.sigstore.signingConfig(url)));
    return { bundle, manifestDigest, url, idToken };
  };
  const before = point && (await publishBy(0, point, (place) => killed(at(place), point, place.onKill)));
  const kept = attestationsIn(bundle);
  const { requests } = await publishBy(before?.port ?? 0, undefined, (place) =>
    publishAsJob(at(place), machineFiles()),
  );
  return { ...(await endOf(bundle, version)), requests, kept };
}

/** Each point whose release is not whole in the end, and why; a few at a time. */
async function harmed(points: readonly KillPoint[]): Promise<readonly object[]> {
  const judged = await severally(points, AT_A_TIME, async (point) => ({
    ...point,
    harm: harmOf(await release(point)),
  }));
  return judged.filter(({ harm }) => harm !== "");
}

whenComponents([], ["linux", "darwin"])("a run that is killed (SIGKILL), and the same command again", () => {
  test("a run that nobody kills asks this, and notes that", async () => {
    const whole = await release();
    expect(whole.requests).toEqual(REQUESTS);
    expect([...whole.events].sort()).toEqual([...EVENTS].sort());
    expect(harmOf(whole)).toBe("");
  });

  test.each(stretchesOf(REQUESTS))(
    "at request $from to $to, $what: before and after the index has it",
    async (stretch) => {
      const numbers = pointsOf(stretch);
      const points = numbers.flatMap((request) => (["before", "after"] as const).map((when) => ({ request, when })));
      expect(await harmed(points)).toEqual([]);
    },
  );

  test.each(stretchesOf(EVENTS))(
    "at line $from to $to of the journal, $what: whole, and the first cut short",
    async (stretch) => {
      const numbers = pointsOf(stretch);
      const points = [...numbers.map((line) => ({ line, cut: false })), { line: stretch.from, cut: true }];
      expect(await harmed(points)).toEqual([]);
    },
  );
});

whenComponents([], ["linux", "darwin"])(
  "a disk that takes no file beyond a size, and then the same command with room",
  () => {
    test.each([
      { kilobytes: 0, ends: ["SW-JOURNAL-NOT-WRITTEN"], sent: 0, because: "the journal cannot be begun" },
      { kilobytes: 2, ends: ["SW-FILE-SYSTEM"], sent: 0, because: "an attestation cannot be kept" },
      {
        kilobytes: 9,
        ends: ["SW-JOURNAL-NOT-WRITTEN"],
        sent: COUNT,
        because: "the journal fills up on the way: it is warned of",
      },
    ])("$kilobytes kB: $ends, $sent files are sent, $because", async ({ kilobytes, ends, sent }) => {
      const version = `2.0.${releases++}`;
      const bundle = path.join(home, version);
      const manifestDigest = await makeBundle(bundle, version);
      const at = ({ url, idToken }: Place): KilledRequest => {
        writeFileSync(`${bundle}.signing.json`, JSON.stringify(opened.index.sigstore.signingConfig(url)));
        return { bundle, manifestDigest, url, idToken };
      };
      let ended = "";
      const first = await publishBy(0, undefined, async (place) => {
        ended = await withSmallFiles(at(place), kilobytes);
      });
      expect(JSON.parse(ended)).toEqual(ends);
      expect(first.requests.filter((asked) => asked === UPLOAD)).toHaveLength(sent);
      const kept = attestationsIn(bundle);
      const { requests } = await publishBy(first.port, undefined, (place) => publishAsJob(at(place), machineFiles()));
      const { uploads, attested, receipt } = await endOf(bundle, version);
      expect({ uploads, attested }).toEqual({ uploads: Array(COUNT).fill("stored"), attested: COUNT });
      expect(receipt.verified).toHaveLength(COUNT);
      expect(requests.filter((asked) => asked === LOG)).toHaveLength(COUNT - kept);
    });
  },
);

/** Publishes in a process whose files may not grow beyond that; gives what it said. */
async function withSmallFiles(request: KilledRequest, kilobytes: number): Promise<string> {
  const program = [
    'ulimit -f "$0"; exec "$@"',
    String(2 * kilobytes),
    process.execPath,
    PUBLISHER,
    JSON.stringify(request),
  ];
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const child = spawn("sh", ["-c", ...program], { env, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  await once(child, "close");
  return said;
}

interface Stretch {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** The same thing several times is one stretch, counted from 1. */
function stretchesOf(things: readonly string[]): readonly Stretch[] {
  const stretches: { what: string; from: number; to: number }[] = [];
  for (const [at, what] of things.entries()) {
    const last = stretches.at(-1);
    if (last?.what === what) last.to = at + 1;
    else stretches.push({ what, from: at + 1, to: at + 1 });
  }
  return stretches;
}

/** Of what is the same several times the first and the last; of uploads, which go together, some between them too. */
function pointsOf({ what, from, to }: Stretch): readonly number[] {
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return all.filter((_, at) => at === 0 || at === all.length - 1 || (what === UPLOAD && at % 3 === 0));
}

/** Why this is not the same release, each file once, attested, and nothing signed again that was signed for good; empty where it is. */
function harmOf({ receipt, uploads, requests, kept, attested }: Ended): string {
  const told = receipt.uploads.filter(({ attempts, attestation }) => attempts >= 1 && attestation !== null);
  const signed = requests.filter((asked) => asked === LOG).length;
  const harms = [
    uploads.length === COUNT && uploads.every((each) => each === "stored") ? "" : `the index did ${uploads}`,
    attested === COUNT ? "" : `${attested} are attested`,
    receipt.verified.length === COUNT && told.length === COUNT ? "" : `the receipt says ${JSON.stringify(receipt)}`,
    signed <= COUNT - kept ? "" : `${signed} were signed again, and ${kept} attestations were there`,
  ];
  return harms.filter(Boolean).join("; ");
}

async function makeBundle(out: string, version: string): Promise<string> {
  const made = `${out}-made`;
  mkdirSync(made);
  const files = [...TAGS.map((tag) => wheelOf({ name: NAME, version, tag })), sdistOf({ name: NAME, version })];
  for (const { name, bytes } of files) writeFileSync(path.join(made, name), bytes);
  await assemble({ dirs: [made], project: made, out }, { files: machineFiles(), progress: fakeProgress() });
  return createHash("sha256")
    .update(readFileSync(path.join(out, "manifest.json")))
    .digest("hex");
}

type Place = Pick<KilledRequest, "url" | "idToken"> & { onKill(stop: () => void): void };

/** Lets a run publish by a port of its own, at which it may be killed; gives what it asked, once the index has done all of it. */
async function publishBy(
  port: number,
  point: KillPoint | undefined,
  run: (place: Place) => Promise<unknown>,
): Promise<Published> {
  const { index, idToken } = opened;
  const requests: string[] = [];
  const underWay: Promise<unknown>[] = [];
  let kill = () => {};
  const answer = async (request: ServedRequest): Promise<ServedReply> => {
    const number = requests.push(askedBy(request));
    const when = point !== undefined && "request" in point && point.request === number ? point.when : undefined;
    const reply = when === "before" ? SILENCE : await index.reply(request);
    if (when === undefined) return reply;
    kill();
    return SILENCE;
  };
  const reply = (request: ServedRequest) => {
    const answering = answer(request);
    underWay.push(answering);
    return answering;
  };
  const { url, close } = await serve(reply, { host: "127.0.0.1", port });
  const token = { ...idToken, url: `${url}/_/actions/id-token?api-version=2.0` };
  try {
    await run({ url, idToken: token, onKill: (stop) => (kill = stop) });
  } finally {
    await close();
    await Promise.allSettled(underWay);
  }
  return { requests, port: Number(new URL(url).port) };
}

/** Method and path, without what differs from release to release. */
function askedBy({ method, target }: ServedRequest): string {
  return `${method} ${target.split("?")[0]}`.replace(/(?<= \/integrity\/).*/, "");
}

interface Published {
  readonly requests: readonly string[];
  readonly port: number;
}

const SILENCE: ServedReply = { status: 500, headers: {}, body: new Uint8Array(), connection: "stall" };

async function killed(request: KilledRequest, point: KillPoint, onKill: Place["onKill"]): Promise<void> {
  const given = "line" in point ? { ...request, lastLine: { number: point.line, cut: point.cut } } : request;
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(home, "compiled") };
  const child = spawn(process.execPath, [PUBLISHER, JSON.stringify(given)], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  onKill(() => child.kill("SIGKILL"));
  const [, signal] = await once(child, "exit");
  if (signal !== "SIGKILL") throw new Error(`It was not killed at ${JSON.stringify(point)}`);
}

/** What there is in the end, in the bundle and at the index. */
async function endOf(bundle: string, version: string) {
  const { index, url } = opened;
  const journal = readFileSync(path.join(bundle, "journal.jsonl"), "utf8").split("\n");
  const headers = { accept: "application/vnd.pypi.simple.v1+json" };
  const page = await fetch(`${url}/simple/${NAME}/`, { headers });
  const { files } = (await page.json()) as { readonly files: readonly Listed[] };
  const isOurs = (name = "") => name.includes(`-${version}-`) || name.includes(`-${version}.tar`);
  return {
    receipt: JSON.parse(readFileSync(path.join(bundle, "receipt.json"), "utf8")),
    events: journal.flatMap((line) => (line.endsWith("}") ? [JSON.parse(line).event] : [])),
    uploads: index.log.filter(({ file, status }) => isOurs(file) && status === 200).map(({ outcome }) => outcome),
    attested: files.filter(({ filename, provenance }) => isOurs(filename) && provenance).length,
  };
}

function attestationsIn(bundle: string): number {
  const folder = path.join(bundle, "attestations");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".publish.attestation")).length : 0;
}

interface Listed {
  readonly filename: string;
  readonly provenance?: string | null;
}
