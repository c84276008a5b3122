import { expect, test } from "@jest/globals";
import { publish } from "../../src/commands/publish.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import type { ShipwheelError } from "../../src/errors.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { type FakeReply, fakeHttp, type SeenRequest } from "../fakes/http.ts";
import { type FakeIndexOptions, fakeIndex } from "../fakes/package-index.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { fakeSigning } from "../fakes/signing.ts";
import {
  bundleContents,
  exampleManifest,
  examplePlan,
  OTHER_WHEEL,
  SDIST,
  sha256,
  WHEEL,
} from "../publish/example-bundle.ts";

const PLAN = JSON.stringify(examplePlan());
const MANIFEST = exampleManifest({ plan: { path: "plan.json", sha256: sha256(PLAN) } });
const URL = "https://index.example/legacy/";
const OPTIONS = {
  paths: ["release"],
  index: URL,
  manifestDigest: sha256(JSON.stringify(MANIFEST)),
  signingConfig: "signing.json",
  dryRun: false,
  out: "release",
};
const SERVICE = { url: "https://sigstore.example", majorApiVersion: 1, validFor: { start: "1969-01-01T00:00:00Z" } };
const SIGNING = JSON.stringify({ caUrls: [SERVICE], rekorTlogUrls: [SERVICE] });
const FAILED: FakeReply = { status: 502, reason: "Bad Gateway" };

/** A bundle, and an index that lives on from one run to the next. */
function open(options: FakeIndexOptions = {}) {
  const index = fakeIndex({ audience: "an-index", ...options });
  const answer: { now: (seen: SeenRequest) => Promise<FakeReply | "reset"> | FakeReply } = { now: index.answer };
  const http = fakeHttp((seen) => answer.now(seen));
  const clock = fakeClock();
  const { signing, entered: entries } = fakeSigning({ clock });
  const files = fakeFiles({ ...bundleContents(MANIFEST), "release/plan.json": PLAN, "signing.json": SIGNING });
  const world = {
    ...{ http, clock, files, progress: fakeProgress(), processes: fakeProcesses(() => undefined), mask() {} },
    runner: {
      inActions: true,
      environment: {},
      platform: "linux" as const,
      arch: "x64",
      idToken: { url: "https://runner.example/token", token: "REQUEST-TOKEN" },
    },
    signingAt: async () => signing,
  };
  const receipt = async (): Promise<Receipt> => JSON.parse((await files.readText("release/receipt.json")) ?? "null");
  const events = async () =>
    ((await files.readText("release/journal.jsonl")) ?? "")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).event);
  const uploads = () => http.requests.filter(({ url }) => url === URL).length;
  return { index, answer, world, receipt, events, uploads, entries };
}

function failure(publishing: Promise<unknown>): Promise<ShipwheelError> {
  return publishing.then(
    () => Promise.reject(new Error("it was published")),
    (error: ShipwheelError) => error,
  );
}

const AWAY = [{ stored: { status: 200 } }, ...Array<FakeReply>(5).fill(FAILED)];

test("a run that ends early says what is up, what is not, and what to run; its receipt says the same", async () => {
  const { world, receipt, events } = open({ faults: AWAY });
  const error = await failure(publish(OPTIONS, { ...world, runner: { ...world.runner, inActions: false } }));
  expect(error).toMatchObject({ code: "SW-INDEX-UNAVAILABLE", exitCode: 3 });
  expect(error.problems[0].detail?.split("\n")).toEqual([
    `Up at ${URL} (1 of 3): ${OTHER_WHEEL}`,
    `Not up: ${WHEEL}, ${SDIST}`,
    `Next: run \`shipwheel publish release --index ${URL} --manifest-digest ${OPTIONS.manifestDigest} --signing-config signing.json\`: what is up is not sent again`,
  ]);
  expect(await receipt()).toMatchObject({
    uploads: [{ name: OTHER_WHEEL, outcome: "uploaded", attestation: expect.stringMatching(/^attestations\//) }],
    verified: [],
    incomplete: { missing: [WHEEL, SDIST], codes: ["SW-INDEX-UNAVAILABLE"] },
  });
  expect((await events()).at(-1)).toBe("ended");
});

test.each([
  {
    inActions: true,
    code: "SW-INDEX-REFUSED",
    fault: { status: 400, reason: "Bad" },
    says: "Next: mend what is said above, and re-run the failed jobs: what is up is not sent again",
  },
  {
    inActions: false,
    code: "SW-INDEX-REFUSED",
    fault: { status: 400, reason: "Bad" },
    says: "Next: mend what is said above, and run `shipwheel publish",
  },
])("what to run next after $code (in a job: $inActions)", async ({ inActions, code, fault, says }) => {
  const { world } = open({ faults: [{ stored: { status: 200 } }, fault] });
  const error = await failure(publish(OPTIONS, { ...world, runner: { ...world.runner, inActions } }));
  expect(error).toMatchObject({ code });
  expect(error.problems[0].detail).toContain(says);
});

test("what is there with other bytes is mended by no second run: a new version is what helps", async () => {
  const { world, index } = open({ faults: [{ stored: { status: 200 } }] });
  const { http } = world;
  const send: typeof http.send = async (request) => {
    const reply = await http.send(request);
    if (request.url === URL) index.files.set(WHEEL, Buffer.from("another run's"));
    return reply;
  };
  const error = await failure(publish(OPTIONS, { ...world, http: { send } }));
  expect(error.problems.map(({ code }) => code)).toContain("SW-INDEX-CONFLICT");
  expect(error.problems[0].detail).toContain("Next: release a new version.");
});

test("the same command goes on: nothing is sent or signed twice, and the receipt tells of both runs", async () => {
  const { world, receipt, uploads, entries } = open({ faults: AWAY });
  await failure(publish(OPTIONS, world));
  const [sent, signed] = [uploads(), entries.length];
  await publish(OPTIONS, world);
  expect([uploads() - sent, entries.length - signed]).toEqual([2, 0]);
  const { uploads: told, verified, ...rest } = await receipt();
  expect(told.map(({ name, outcome, attempts }) => [name, outcome, attempts])).toEqual([
    [OTHER_WHEEL, "present", 1],
    [WHEEL, "uploaded", 6],
    [SDIST, "uploaded", 1],
  ]);
  expect(told.every(({ attestation }) => attestation !== null)).toBe(true);
  expect([verified.length, "incomplete" in rest]).toEqual([3, false]);
});

test("a third run finds all there, and still tells how often it was sent, and with which attestations", async () => {
  const { world, receipt } = open();
  await publish(OPTIONS, world);
  const before = await receipt();
  await publish(OPTIONS, world);
  expect(await receipt()).toEqual({
    ...before,
    uploads: before.uploads.map((upload) => ({ ...upload, outcome: "present" })),
  });
});

/** A listing as it was before anything was uploaded. */
const EMPTY = (seen: SeenRequest): FakeReply | undefined =>
  seen.url.includes("/simple/") ? { status: 404 } : undefined;

test("what the index took is not sent again where its listing is stale: it is waited for", async () => {
  const { world, answer, index, uploads, events } = open({ faults: AWAY });
  await failure(publish(OPTIONS, world));
  let pages = 0;
  answer.now = (seen) => (pages++ < 8 && EMPTY(seen)) || index.answer(seen);
  const { text } = await publish({ ...OPTIONS, dryRun: true }, world);
  expect(text).toContain(`took ${OTHER_WHEEL} already, and does not list it yet`);
  expect(text).toContain(`would send ${WHEEL}`);
  const sent = uploads();
  await publish(OPTIONS, world);
  expect(uploads() - sent).toBe(2);
  expect(await events()).not.toContain("unlisted");
});

test("what the index does not show at the end of all patience is sent again, and the journal says why", async () => {
  const { world, index, uploads, events, receipt, entries } = open({ faults: AWAY });
  await failure(publish(OPTIONS, world));
  index.files.delete(OTHER_WHEEL);
  const [sent, signed] = [uploads(), entries.length];
  await publish(OPTIONS, world);
  expect([uploads() - sent, entries.length - signed]).toEqual([3, 0]);
  expect((await events()).filter((event) => event === "unlisted")).toHaveLength(1);
  expect(await receipt()).toMatchObject({ uploads: [{ outcome: "uploaded", attempts: 2 }, {}, {}] });
});

test("a run that is stopped leaves journal and receipt, and sends nothing more", async () => {
  const { world, answer, index, receipt, events } = open();
  let stop = () => {};
  const cancelled = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let sent = 0;
  answer.now = (seen) => {
    if (seen.url !== URL || sent++ === 0) return index.answer(seen);
    stop();
    return new Promise(() => {});
  };
  expect(await failure(publish(OPTIONS, world, cancelled))).toMatchObject({ code: "SW-CANCELLED" });
  expect(await receipt()).toMatchObject({ uploads: [{ name: OTHER_WHEEL }], incomplete: { codes: ["SW-CANCELLED"] } });
  expect((await events()).at(-1)).toBe("ended");
  expect(world.progress.told).toContain(`Not up: ${WHEEL}, ${SDIST}`);
});

const REFUSES: FakeReply = { status: 400, reason: "Invalid attestations supplied during upload: no such publisher" };

test.each([
  { policy: "warn", faults: [REFUSES], ends: "published", because: "nothing was stored" },
  { policy: "required", faults: [REFUSES], ends: "SW-INDEX-REFUSED", because: "the release is to be attested" },
  {
    policy: "warn",
    faults: [{ stored: { status: 200 } }, REFUSES],
    ends: "SW-INDEX-REFUSED",
    because: "a file is there with its own",
  },
  {
    policy: "warn",
    faults: [REFUSES, REFUSES],
    ends: "SW-INDEX-REFUSED",
    because: "it says the same where there is none",
  },
] as const)("an index that refuses an attestation, with $policy: $ends, $because", async ({ policy, faults, ends }) => {
  const { world, receipt, index } = open({ faults });
  const publishing = publish({ ...OPTIONS, attestations: policy }, world);
  const ended = await publishing.then(
    () => "published",
    ({ code }: ShipwheelError) => code,
  );
  expect(ended).toBe(ends);
  if (ends !== "published") return;
  expect(index.forms.map((form) => form.has("attestations"))).toEqual([false, false, false]);
  const { unattested, uploads } = await receipt();
  expect(unattested).toContain("no such publisher");
  expect(uploads.map(({ attestation }) => attestation)).toEqual([null, null, null]);
  expect((await publishing).problems).toMatchObject([{ code: "SW-ATTEST-SKIPPED", severity: "warning" }]);
});

test.each([
  { policy: "required", ends: "SW-INDEX-UNATTESTED", because: "the release was to be attested" },
  { policy: "warn", ends: "published", because: "it goes on without, and is warned of" },
] as const)(
  "an index that shows attestations, but none of ours, with $policy: $ends, $because",
  async ({ policy, ends }) => {
    const { world, index, answer, receipt } = open();
    answer.now = async (seen) => {
      const reply = await index.answer(seen);
      if (reply === "reset" || !String(reply.body).startsWith('{"meta"')) return reply;
      const { files, ...page } = JSON.parse(String(reply.body));
      const provenance = "https://index.example/integrity/of-the-first";
      const shown = [...files].map((file: object, at: number) => (at === 0 ? { ...file, provenance } : file));
      return { ...reply, body: JSON.stringify({ ...page, files: shown }) };
    };
    const ended = await publish({ ...OPTIONS, attestations: policy }, world).then(
      () => "published",
      ({ code }: ShipwheelError) => code,
    );
    expect(ended).toBe(ends);
    expect((await receipt()).verified.map(({ provenance }) => provenance !== undefined)).toEqual([false, true, false]);
    expect(world.progress.told.filter((told) => told.startsWith("warning: "))).toHaveLength(policy === "warn" ? 2 : 0);
  },
);

test("a refusal before anything began leaves the receipt that is there", async () => {
  const { world, receipt, answer } = open();
  await publish(OPTIONS, world);
  const before = await receipt();
  answer.now = () => ({ status: 403 });
  await failure(publish(OPTIONS, world));
  expect(await receipt()).toEqual(before);
});

/** A disk that takes some lines and files, and then none. */
function fillingUp(files: ReturnType<typeof fakeFiles>, left: { lines: number; writes: number }): typeof files {
  const full = (what: "lines" | "writes") => {
    left[what] -= 1;
    if (left[what] < 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  return {
    ...files,
    async write(file, content) {
      full("writes");
      await files.write(file, content);
    },
    async openToAppend(place) {
      const file = await files.openToAppend(place);
      return {
        ...file,
        append(text) {
          full("lines");
          file.append(text);
        },
      };
    },
  };
}

const ALL = Number.POSITIVE_INFINITY;

test.each([
  {
    left: { lines: 0, writes: ALL },
    ends: "SW-JOURNAL-NOT-WRITTEN",
    there: 0,
    because: "no line fits: it is found out before anything is sent",
  },
  {
    left: { lines: ALL, writes: 1 },
    ends: "ENOSPC",
    there: 0,
    because: "attestations are kept before anything is sent",
  },
  { left: { lines: 6, writes: ALL }, ends: "published", there: 3, because: "the index knows what it has" },
  {
    left: { lines: 6, writes: 3 },
    ends: "SW-RECEIPT-NOT-WRITTEN",
    there: 3,
    because: "the release is there, its receipt is not",
  },
])("a disk with room for $left.lines lines and $left.writes files: $ends, $because", async ({ left, ends, there }) => {
  const { world, index, entries } = open();
  const publishing = publish(OPTIONS, { ...world, files: fillingUp(world.files, { ...left }) });
  const ended = await publishing.then(
    ({ problems }) => {
      expect(problems).toMatchObject([{ code: "SW-JOURNAL-NOT-WRITTEN", severity: "warning" }]);
      return "published";
    },
    ({ code }: ShipwheelError) => code,
  );
  expect([ended, index.files.size]).toEqual([ends, there]);
  // With room again the same command finishes it.
  const signed = entries.length;
  await publish(OPTIONS, world);
  expect(index.forms).toHaveLength(3);
  expect(entries.length - signed).toBeLessThanOrEqual(there === 0 ? 3 : 0);
});
