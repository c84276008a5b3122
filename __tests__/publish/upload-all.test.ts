import { expect, test } from "@jest/globals";
import type { PlannedUpload } from "../../src/publish/index-state.ts";
import { passingJournal } from "../../src/publish/journal.ts";
import { receiptOf } from "../../src/publish/release-receipt.ts";
import { indexOf } from "../../src/publish/target.ts";
import { uploadAll } from "../../src/publish/upload-all.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { type FakeReply, fakeHttp } from "../fakes/http.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { exampleFile, exampleManifest } from "./example-bundle.ts";

const INDEX = indexOf("https://index.example/legacy/");
const WHEELS = Array.from(
  { length: 20 },
  (_, index) => `my_tool-1.2.3-cp3${String(index).padStart(2, "0")}-none-any.whl`,
);
const NAMES = [...WHEELS, "my_tool-1.2.3.post1.tar.gz"];

type Fault = (name: string, attempt: number) => FakeReply | undefined;

/** Sends `NAMES` to an index that takes a moment for each; `present` is there already. */
async function send({ fault = () => undefined, present = [] }: { fault?: Fault; present?: readonly string[] } = {}) {
  const begun: string[] = [];
  const ended: string[] = [];
  const underWay: number[] = [];
  const attempts = new Map<string, number>();
  const http = fakeHttp(async ({ method, body }) => {
    if (method === "GET") return { status: 404 };
    const name = /filename="([^"]+)"/.exec(Buffer.from(body).toString("latin1"))?.[1] ?? "";
    const attempt = (attempts.get(name) ?? 0) + 1;
    attempts.set(name, attempt);
    begun.push(name);
    underWay.push(begun.length - ended.length);
    await new Promise((resolve) => setTimeout(resolve, 2));
    ended.push(name);
    return fault(name, attempt) ?? { status: 200 };
  });
  const files = NAMES.map((name) => exampleFile(name));
  const uploads: PlannedUpload[] = files.map((file) => ({
    file,
    state: present.includes(file.name) ? "present" : "new",
  }));
  const progress = fakeProgress();
  const digest = "d".repeat(64);
  const world = { files: fakeFiles(), clock: fakeClock() };
  const journal = passingJournal({ manifest: digest, files, index: INDEX.upload }, world);
  const sending = uploadAll(
    uploads,
    new Map(files.map(({ path }) => [path, path])),
    {
      index: INDEX,
      admission: { authentication: "none", authorization: async () => undefined, secrets: () => [] },
      listing: { index: INDEX, project: "my-tool", access: undefined },
      attestations: new Map(),
      journal,
      mayGoUnattested: false,
      release: { files, version: "1.2.3", before: new Set() },
    },
    {
      http,
      clock: fakeClock(),
      files: fakeFiles(Object.fromEntries(NAMES.map((name) => [`dist/${name}`, name]))),
      progress,
    },
  );
  const error = await sending.then(
    () => undefined,
    (failure: Error) => failure,
  );
  const receipt = receiptOf(
    { bundle: { manifest: exampleManifest({ files }), digest }, index: INDEX },
    journal.known(),
  );
  return { error, uploaded: receipt.uploads, begun, ended, underWay };
}

test("the first wheel goes alone, the others six at a time, the sdist last; the receipt has them in their order", async () => {
  const { uploaded, begun, underWay } = await send();
  expect(begun[0]).toBe(NAMES[0]);
  expect(underWay[0]).toBe(1);
  expect(Math.max(...underWay)).toBe(6);
  expect([begun.at(-1), underWay.at(-1)]).toEqual([NAMES.at(-1), 1]);
  expect(uploaded.map(({ name }) => name)).toEqual(NAMES);
});

test.each([429, 503])("fewer go at a time once the index answers %i", async (status) => {
  const busy = (name: string, attempt: number) => (name === NAMES[3] && attempt === 1 ? { status } : undefined);
  const { uploaded, underWay } = await send({ fault: busy });
  expect(uploaded).toHaveLength(NAMES.length);
  expect(Math.max(...underWay.slice(12))).toBeLessThanOrEqual(3);
});

test("a refusal begins nothing more, ends what is under way, and it is told what is there", async () => {
  const { error, begun, ended, uploaded } = await send({
    fault: (name) => (name === NAMES[2] ? { status: 400 } : undefined),
  });
  expect(error).toMatchObject({ code: "SW-INDEX-REFUSED" });
  expect(begun.length).toBeLessThan(10);
  expect(ended).toHaveLength(begun.length);
  const there = begun.filter((name) => name !== NAMES[2]).sort();
  expect(uploaded.map(({ name }) => name)).toEqual(there);
});

test("where the first file is there already, the next one is the lock: who sent the other is not known", async () => {
  const { uploaded, begun, underWay } = await send({ present: NAMES.slice(0, 2) });
  expect(begun).toHaveLength(NAMES.length - 2);
  expect(underWay[0]).toBe(1);
  expect(Math.max(...underWay)).toBe(6);
  expect(uploaded.slice(0, 3).map(({ outcome }) => outcome)).toEqual(["present", "present", "uploaded"]);
});
