import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { readFaults } from "../../src/local-index/fault.ts";
import { createIndex } from "../../src/local-index/local-index.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { jsonOf, send, TOKEN, textOf, visit } from "./visitor.ts";

const WHEEL = wheelOf({ name: "my-tool", version: "1.0" });
const SDIST = sdistOf({ name: "my-tool", version: "1.0" });
const JSON_TYPE = { accept: "application/vnd.pypi.simple.v1+json" };

async function open(faults: string) {
  const clock = fakeClock(1_700_000_000_000);
  const options = { clock, readDistribution: checkFile, uploadToken: TOKEN, faults: readFaults(faults) };
  const index = await createIndex(options);
  const listed = async () => {
    const reply = await visit(index, "/simple/my-tool/", { headers: JSON_TYPE });
    return reply.status === 200 ? (jsonOf(reply).files as { filename: string; hashes: { sha256: string } }[]) : [];
  };
  return { index, clock, listed };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test.each([
  { fault: "upload:status", status: 503, stored: false, because: "nothing is done before it" },
  { fault: "upload:status=500", status: 500, stored: false, because: "its value is the status" },
  { fault: "upload:status-after", status: 502, stored: true, because: "a gateway lost patience, the index did not" },
  { fault: "upload:html=504", status: 504, stored: false, because: "a gateway's page" },
  { fault: "upload:empty", status: 200, stored: false, because: "a yes that means nothing" },
  { fault: "upload:reason", status: 400, stored: false, because: "words that Latin-1 has not" },
  { fault: "upload:reset", status: 500, connection: "reset", stored: false, because: "nothing was read" },
  { fault: "upload:midway", status: 500, connection: "reset", stored: false, because: "half of it was read" },
  { fault: "upload:lost", status: 500, connection: "reset", stored: true, because: "only the answer is lost" },
  { fault: "upload:half", status: 200, connection: "half", stored: true, because: "only the answer breaks" },
  { fault: "upload:stall", status: 500, connection: "stall", stored: false, because: "nobody answers" },
  { fault: "upload:rate-limit=7", status: 429, stored: false, because: "it says when to come again" },
  { fault: "upload:read-only", status: 403, stored: false, because: "it takes nothing for a while" },
  { fault: "upload:name-used", status: 400, stored: false, because: "a deleted file had the name" },
  { fault: "upload:quota", status: 400, stored: false, because: "the project is full" },
  { fault: "upload:expired", status: 403, stored: false, because: "the token is too old" },
  { fault: "upload:latency=3", status: 200, stored: true, because: "late is not never" },
])("$fault answers $status: $because", async ({ fault, status, connection, stored }) => {
  const { index, listed } = await open(fault);
  const reply = await send(index, WHEEL);
  expect([reply.status, reply.connection]).toEqual([status, connection]);
  expect((await listed()).length).toBe(stored ? 1 : 0);
  expect(index.log[0]).toMatchObject({ file: WHEEL.name, fault: expect.stringMatching(`^${fault.split("=")[0]}`) });
  expect(index.log[0]?.status).toBe(connection === "reset" || connection === "stall" ? 0 : status);
  // The second request meets nothing any more.
  expect((await send(index, WHEEL)).status).toBe(200);
  expect(index.log.at(-1)).toMatchObject({ outcome: stored ? "present" : "stored", file: WHEEL.name });
});

test("Retry-After goes out where it is told, and not where it is not", async () => {
  const { index } = await open("upload:rate-limit=7@1,upload:rate-limit@2");
  const replies = [await send(index, WHEEL), await send(index, WHEEL)];
  expect(replies.map(({ headers }) => headers["retry-after"])).toEqual(["7", undefined]);
});

test("other bytes are listed with their own digest", async () => {
  const { index, listed } = await open("upload:other-bytes@2");
  await send(index, WHEEL);
  await send(index, SDIST);
  const [wheel, sdist] = await listed();
  expect(wheel?.hashes.sha256).toBe(sha256(WHEEL.bytes));
  expect(sdist?.hashes.sha256).not.toBe(sha256(SDIST.bytes));
});

test("a stale page is the one that was given first", async () => {
  const { index, listed } = await open("simple:stale@2-3");
  expect(await listed()).toEqual([]);
  await send(index, WHEEL);
  expect([(await listed()).length, (await listed()).length, (await listed()).length]).toEqual([0, 0, 1]);
});

test("a fault counts the requests of its own place", async () => {
  const { index, listed } = await open("upload:status@2,upload:status=500@every,simple:status=404@1");
  const statuses = [(await send(index, WHEEL)).status, (await send(index, WHEEL)).status];
  expect(statuses).toEqual([500, 503]);
  expect(await listed()).toEqual([]);
});

test("latency is slept, and a clock that is ahead is ahead", async () => {
  const { index, clock } = await open("upload:latency=2.5,clock:skew=600");
  await send(index, WHEEL);
  expect(clock.slept).toEqual([2_500]);
  expect(index.log[0]?.at).toBe(clock.now() + 600_000);
});

test("a reason phrase in UTF-8 is what a status line can hold", async () => {
  const { index } = await open("upload:reason");
  const { reason = "", ...reply } = await send(index, WHEEL);
  expect(Buffer.from(reason, "latin1").toString("utf8")).toContain("已存在");
  expect(textOf(reply)).toContain("已存在");
});

test.each([
  { spec: "upload", because: "it has no kind" },
  { spec: "nowhere:reset", because: "no request goes there" },
  { spec: "upload:constructor", because: "what every object has is no kind" },
  { spec: "upload:skew", because: "only a clock is skewed" },
  { spec: "clock:reset", because: "a clock has no connection" },
  { spec: "upload:reset=4", because: "it takes no value" },
  { spec: "upload:status=42", because: "it is no status" },
  { spec: "upload:latency=-1", because: "nothing is answered earlier" },
  { spec: "upload:reset@", because: "it says not when" },
  { spec: "upload:reset,", because: "nothing follows the comma" },
])("$spec is no fault: $because", ({ spec }) => {
  expect(() => readFaults(spec)).toThrow(expect.objectContaining({ code: "SW-USAGE" }));
});
