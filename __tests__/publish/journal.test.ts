import { expect, test } from "@jest/globals";
import type { JournalEvent } from "../../src/documents/journal.ts";
import { JOURNAL, openJournal, passingJournal } from "../../src/publish/journal.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";

const INDEX = "https://index.example/legacy/";
const OTHER = "https://other.example/legacy/";
const SHA256 = "a".repeat(64);
const FILE = { name: "my_tool-1.0-py3-none-any.whl", sha256: SHA256 };
const RELEASE = { manifest: "d".repeat(64), files: [FILE], index: INDEX };
const PLACE = `release/${JOURNAL}`;
const AT = { folder: "release", writes: true };

function worldWith(text?: string | Uint8Array) {
  return { files: fakeFiles(text === undefined ? {} : { [PLACE]: text }), clock: fakeClock() };
}

function line(event: JournalEvent, changes: object = {}): string {
  const head = {
    schema: "shipwheel/journal/1",
    at: "2026-11-22T00:00:00.000Z",
    manifest: RELEASE.manifest,
    index: INDEX,
  };
  return `${JSON.stringify({ ...head, ...event, ...changes })}\n`;
}

const SENDING = line({ event: "sending", ...FILE, attestation: "attestations/a" });
const TAKEN = line({ event: "taken", ...FILE, outcome: "uploaded" });

test("a journal is read back as it was noted, an event a line, each with its manifest and its index", async () => {
  const world = worldWith();
  const journal = await openJournal(AT, RELEASE, world);
  await journal.begin();
  journal.note({ event: "sending", ...FILE, attestation: null });
  journal.note({ event: "taken", ...FILE, outcome: "recovered" });
  journal.note({ event: "verified", ...FILE, url: "https://index.example/f" });
  await journal.close();
  const again = await openJournal(AT, RELEASE, world);
  expect(again.known()).toEqual(journal.known());
  expect(again.known().files.get(FILE.name)).toEqual({ ...FILE, attempts: 1, outcome: "recovered", attestation: null });
  const lines = ((await world.files.readText(PLACE)) ?? "").trimEnd().split("\n");
  expect(lines.map((each) => JSON.parse(each))).toEqual(
    ["begun", "sending", "taken", "verified"].map((event) =>
      expect.objectContaining({ event, manifest: RELEASE.manifest, index: INDEX }),
    ),
  );
});

test.each([
  { text: SENDING + TAKEN, outcome: "uploaded", because: "both lines are whole" },
  { text: SENDING + TAKEN.slice(0, -20), outcome: undefined, because: "a line that was cut short is none" },
  {
    text: SENDING + line({ event: "taken", ...FILE, outcome: "uploaded" }, { manifest: "e".repeat(64) }),
    outcome: undefined,
    because: "it is of another manifest",
  },
  {
    text: SENDING + line({ event: "taken", ...FILE, outcome: "uploaded" }, { sha256: "b".repeat(64) }),
    outcome: undefined,
    because: "it is of other bytes",
  },
  {
    text: SENDING + line({ event: "taken", ...FILE, outcome: "uploaded" }, { index: OTHER }),
    outcome: undefined,
    because: "another index took it",
  },
  {
    text: SENDING + line({ event: "taken", ...FILE, outcome: "uploaded" }, { outcome: "lost" }),
    outcome: undefined,
    because: "no such outcome",
  },
  {
    text: SENDING + line({ event: "taken", ...FILE, outcome: "uploaded" }, { schema: "shipwheel/journal/2" }),
    outcome: undefined,
    because: "a later Shipwheel means something else",
  },
  {
    text: `${SENDING}\n\nhello\n{}\n[]\n\u0000\n${TAKEN}`,
    outcome: "uploaded",
    because: "what is none of ours is passed over",
  },
  { text: `${SENDING}${"x".repeat(3_000_000)}\n${TAKEN}`, outcome: "uploaded", because: "a line of megabytes is none" },
  { text: `${SENDING}${"[".repeat(15_000)}\n${TAKEN}`, outcome: "uploaded", because: "what nests without end is none" },
  {
    text: SENDING + TAKEN + line({ event: "unlisted", ...FILE, because: "gone" }),
    outcome: undefined,
    because: "the index does not show it",
  },
  { text: `${SENDING}${TAKEN}${SENDING}`, outcome: "uploaded", because: "it was sent again, and is still there" },
])("after what stands there the outcome is $outcome: $because", async ({ text, outcome }) => {
  const { files } = (await openJournal(AT, RELEASE, worldWith(text))).known();
  expect(files.get(FILE.name)?.outcome).toBe(outcome);
  expect(files.get(FILE.name)?.attestation).toBe("attestations/a");
});

test("what a killed run left behind its last line is no part of the next one", async () => {
  const world = worldWith(SENDING + TAKEN.slice(0, -20));
  const journal = await openJournal(AT, RELEASE, world);
  await journal.begin();
  journal.note({ event: "taken", ...FILE, outcome: "recovered" });
  const again = await openJournal(AT, RELEASE, world);
  expect(again.known().files.get(FILE.name)).toMatchObject({ outcome: "recovered", attempts: 1 });
});

test.each([
  { text: "a note of mine\n", because: "another program's file" },
  { text: '{"schema": "something/1"}\n', because: "another program's journal" },
  { text: "hello", because: "it has no line" },
])("$text is not added to: $because", async ({ text }) => {
  const world = worldWith(text);
  await expect(openJournal(AT, RELEASE, world)).rejects.toMatchObject({ code: "SW-JOURNAL-UNUSABLE", exitCode: 2 });
  expect(await world.files.readText(PLACE)).toBe(text);
});

test.each(["", '{"schema":"shipw', SENDING.slice(0, 80)])(
  "a first line that was cut short is ours: %j",
  async (text) => {
    await expect(openJournal(AT, RELEASE, worldWith(text))).resolves.toBeDefined();
  },
);

test("a link in the journal's place is not followed", async () => {
  const world = worldWith(SENDING);
  const realPath = async (file: string) => (file === "release" ? file : "/etc/passwd");
  const opening = openJournal(AT, RELEASE, { ...world, files: { ...world.files, realPath } });
  await expect(opening).rejects.toMatchObject({ code: "SW-JOURNAL-UNUSABLE" });
});

/** A disk that takes `most` additions, and no sync after them. */
function fullDisk(most: number) {
  const world = worldWith();
  let left = most;
  const full = () => {
    if (left-- <= 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  const openToAppend = async (place: string) => {
    const file = await world.files.openToAppend(place);
    const append = (text: string) => {
      full();
      file.append(text);
    };
    return { ...file, append };
  };
  return { ...world, files: { ...world.files, openToAppend } };
}

test("a disk that takes no line is found out when the run begins", async () => {
  const journal = await openJournal(AT, RELEASE, fullDisk(0));
  await expect(journal.begin()).rejects.toMatchObject({ code: "SW-JOURNAL-NOT-WRITTEN", exitCode: 3 });
  expect(journal.hasBegun).toBe(false);
});

test("a disk that fills up later stops nothing: what was noted is known, and the fault is told", async () => {
  const journal = await openJournal(AT, RELEASE, fullDisk(1));
  await journal.begin();
  expect(journal.fault()).toBeUndefined();
  journal.note({ event: "taken", ...FILE, outcome: "uploaded" });
  expect(journal.known().files.get(FILE.name)?.outcome).toBe("uploaded");
  expect(journal.fault()).toMatch(/journal\.jsonl: ENOSPC/);
});

test("a journal that is only read is not written, and one that is kept nowhere knows what it was told", async () => {
  const world = worldWith();
  const read = await openJournal({ folder: "release", writes: false }, RELEASE, world);
  const passing = passingJournal(RELEASE, world);
  for (const journal of [read, passing]) {
    await journal.begin();
    journal.note({ event: "taken", ...FILE, outcome: "uploaded" });
    expect(journal.known().files.size).toBe(1);
  }
  expect(world.files.contents.size).toBe(0);
});
