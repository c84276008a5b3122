import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { publish } from "../../src/commands/publish.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import { wheelOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { type FakeReply, fakeHttp, type SeenRequest } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { fakeSigning } from "../fakes/signing.ts";

const MARKDOWN = ["Description-Content-Type: text/markdown", "Description: A tool."];
const wheel = (version: string, lines: readonly string[] = []) =>
  wheelOf({ name: "my-tool", version, metadata: [...MARKDOWN, ...lines] });
const SOUND = wheel("1.0");
const OTHER = wheel("2.0");
const REFUSED = wheel("1.0", ["Classifier: Not :: A :: Classifier"]);
const LIST = "GET /simple/my-tool/";
// An index that nobody knows, and that lists nothing, is asked whether it is one.
const ROOT = "GET /simple/";
const SEND = "POST /legacy/";

function open(contents: Readonly<Record<string, Uint8Array | string>>, first: readonly FakeReply[] = []) {
  const index = fakeIndex();
  const faults = [...first];
  const http = fakeHttp((request) => faults.shift() ?? index.answer(request));
  const clock = fakeClock();
  const files = fakeFiles(contents);
  const open: string[] = [];
  const opened = async (path: string) => {
    open.push(`${http.requests.length} asked`);
    return files.open(path);
  };
  const runner = { inActions: false, environment: { SHIPWHEEL_TOKEN: "t" }, platform: "linux", arch: "x64" } as const;
  const signingAt = async () => fakeSigning({ clock }).signing;
  const processes = fakeProcesses(() => undefined);
  const world = { http, clock, runner, processes, signingAt, progress: fakeProgress(), mask: () => {} };
  return { ...world, files: { ...files, open: opened }, open };
}

const OPTIONS = { paths: ["/w/dist"], index: "https://index.example/legacy/", dryRun: false };

function asked({ http }: ReturnType<typeof open>) {
  return http.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
}

test("the index is asked what it has before a file is read, and once", async () => {
  const world = open({ [`/w/dist/${SOUND.name}`]: SOUND.bytes });
  await publish(OPTIONS, world);
  expect(world.open[0]).not.toBe("0 asked");
  expect(asked(world)).toEqual([LIST, ROOT, SEND, LIST]);
});

test("an index that asks for patience then is asked again", async () => {
  const world = open({ [`/w/dist/${SOUND.name}`]: SOUND.bytes }, [{ status: 503 }]);
  await publish(OPTIONS, world);
  expect(asked(world)).toEqual([LIST, LIST, ROOT, SEND, LIST]);
});

test.each([
  {
    wheels: [REFUSED],
    first: [{ status: 403 }],
    code: "SW-FILES-REFUSED",
    because: "what is wrong with the files is told first, whatever the index said",
  },
  { wheels: [SOUND, OTHER], first: [], code: "SW-RELEASE-INCOHERENT", because: "they are two releases" },
  { wheels: [SOUND], first: [{ status: 403 }], code: "SW-INDEX-CREDENTIALS", because: "it said so" },
])("$code and nothing is sent: $because", async ({ wheels, first, code }) => {
  const world = open(Object.fromEntries(wheels.map(({ name, bytes }) => [`/w/dist/${name}`, bytes])), first);
  await expect(publish(OPTIONS, world)).rejects.toMatchObject({ code });
  expect(asked(world)).not.toContain(SEND);
});

test.each([
  {
    contents: { "/w/manifest.json": '{\n  "schema": "shipwheel/manifest/1",\n  "rehearsal": true\n}\n' },
    event: undefined,
    code: "SW-REHEARSAL-BUNDLE",
  },
  { contents: {}, event: { name: "pull_request" }, code: "SW-EVENT-FORBIDDEN" },
])("nobody is asked anything where $code stands against it", async ({ contents, event, code }) => {
  const world = open({ [`/w/dist/${SOUND.name}`]: SOUND.bytes, ...contents });
  const runner = { ...world.runner, ...(event && { event }) };
  await expect(publish(OPTIONS, { ...world, runner })).rejects.toMatchObject({ code });
  expect(asked(world)).toEqual([]);
});

test("whose credential is still to be looked for asks once it is found", async () => {
  const kept = "[mine]\nrepository = https://index.example/legacy/\nusername = ci\npassword = kept\n";
  const world = open({ [`/w/dist/${SOUND.name}`]: SOUND.bytes, "/home/ada/.pypirc": kept });
  const runner = { ...world.runner, environment: { HOME: "/home/ada" } };
  await publish(OPTIONS, { ...world, runner });
  expect(world.open[0]).toBe("0 asked");
  expect(world.http.requests[0]?.headers).toHaveProperty("authorization");
});

const WINDOWS = wheelOf({ name: "my-tool", version: "1.0", metadata: MARKDOWN, tag: "cp312-cp312-win32" });
// An index took it before it knew better.
const FAULTY = wheelOf({
  name: "my-tool",
  version: "1.0",
  metadata: ["Classifier: Not :: One"],
  tag: "cp312-cp312-win_amd64",
});
const OLDER = [...MARKDOWN, "Requires-Python: >=3.8"];
const OLD = wheelOf({ name: "my-tool", version: "1.0", metadata: OLDER });
const OLD_WINDOWS = wheelOf({ name: "my-tool", version: "1.0", metadata: OLDER, tag: "cp312-cp312-win32" });

interface There {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly python?: string;
}

/** An index that lists `there`, and answers for the first time before the files are read, or once they are. */
function indexWith(there: readonly There[], when: "before" | "after") {
  const index = fakeIndex();
  for (const { name, bytes } of there) index.files.set(name, bytes);
  let isFirst = true;
  return async (request: SeenRequest): Promise<FakeReply | "reset"> => {
    if (isFirst && when === "after") await setTimeout(30);
    isFirst = false;
    const reply = await index.answer(request);
    if (reply === "reset" || typeof reply.body !== "string" || !request.url.endsWith("/my-tool/")) return reply;
    const page = JSON.parse(reply.body);
    for (const file of page.files) file["requires-python"] = there.find(({ name }) => name === file.filename)?.python;
    return { ...reply, body: JSON.stringify(page) };
  };
}

describe.each(["before", "after"] as const)("what the index lists, told %s the files are read,", (when) => {
  const publishTo = async (there: readonly There[], wheels: readonly There[]) => {
    const world = open(Object.fromEntries(wheels.map(({ name, bytes }) => [`/w/dist/${name}`, bytes])));
    const http = fakeHttp(indexWith(there, when));
    // Files take a moment, in which an answer may come.
    const files = { ...world.files, open: async (path: string) => setTimeout(1).then(() => world.files.open(path)) };
    return { outcome: await publish(OPTIONS, { ...world, http, files }), http };
  };

  test("is not looked into: it is the index's, whatever is wrong with it", async () => {
    const { outcome, http } = await publishTo([FAULTY], [FAULTY, WINDOWS]);
    expect(outcome.document).toMatchObject({
      uploads: [
        { name: WINDOWS.name, outcome: "uploaded" },
        { name: FAULTY.name, outcome: "present" },
      ],
      verified: [{}, {}],
    });
    expect(http.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("makes the release, where it is all of it, and the release is known by the same digest", async () => {
    const { outcome, http } = await publishTo([SOUND, WINDOWS], [SOUND, WINDOWS]);
    expect(http.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
    const { outcome: whole } = await publishTo([], [SOUND, WINDOWS]);
    expect(outcome.document).toMatchObject({ manifest: (whole.document as Receipt).manifest });
  });

  test.each([
    { there: [{ ...SOUND, bytes: OTHER.bytes }], wheels: [SOUND], code: "SW-INDEX-CONFLICT", because: "other bytes" },
    { there: [OTHER], wheels: [OTHER, SOUND], code: "SW-RELEASE-INCOHERENT", because: "it is of another version" },
    {
      there: [{ ...OLD, python: ">=3.8" }],
      wheels: [OLD, WINDOWS],
      code: "SW-RELEASE-INCOHERENT",
      because: "it requires another Python",
    },
    { there: [SOUND], wheels: [SOUND, FAULTY], code: "SW-FILES-REFUSED", because: "what is sent is looked into" },
  ])("leads to $code: $because", async ({ there, wheels, code }) => {
    await expect(publishTo(there, wheels)).rejects.toMatchObject({ code });
  });

  test("is compared, where it lists another Requires-Python, by what is in it", async () => {
    const { outcome } = await publishTo([{ ...OLD, python: ">= 3.8" }], [OLD, OLD_WINDOWS]);
    expect(outcome.exitCode).toBe(0);
  });
});
