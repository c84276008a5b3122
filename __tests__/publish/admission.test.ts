import { expect, test } from "@jest/globals";
import { admit } from "../../src/publish/admission.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";

const INDEX = indexOf("https://index.example/legacy/");
const WAY = {
  kind: "oidc",
  audience: "an-index",
  idToken: { url: "https://runner.example/token", token: "x" },
} as const;
const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

/** How often a token is minted for uploads at these minutes of a release, on a runner whose clock is `ahead` of the index's. */
async function mintsFor(minutes: readonly number[], { ahead, date = true }: { ahead: number; date?: boolean }) {
  const clock = fakeClock(NOON + ahead * MINUTE);
  const index = fakeIndex({ audience: "an-index" });
  let mints = 0;
  const http = fakeHttp((seen) => {
    if (!seen.url.endsWith("/mint-token")) return index.answer(seen);
    mints += 1;
    const there = clock.now() - ahead * MINUTE;
    const headers: Record<string, string> = date ? { date: new Date(there).toUTCString() } : {};
    return { status: 200, headers, body: JSON.stringify({ token: `pypi-${mints}`, expires: there / 1000 + 900 }) };
  });
  const admission = await admit(WAY, { index: INDEX, project: "my-tool" }, { http, clock, mask() {} });
  let now = 0;
  for (const minute of minutes) {
    await clock.sleep((minute - now) * MINUTE);
    now = minute;
    await admission.authorization(0);
  }
  return mints;
}

test.each([
  { ahead: 0, because: "both clocks are right" },
  { ahead: 10, because: "the runner's clock is ten minutes ahead" },
  { ahead: -10, because: "the runner's clock is ten minutes behind" },
  { ahead: 60, because: "the runner is in another time zone than it believes" },
  { ahead: -10, date: false, because: "nothing tells the time there, and no token lives longer" },
  { ahead: 60, date: false, because: "nobody mints what has expired" },
])(
  "a token is minted once for eleven minutes, and again before the fifteenth: $because",
  async ({ ahead, date = true }) => {
    expect(await mintsFor([0, 5, 11], { ahead, date })).toBe(1);
    expect(await mintsFor([0, 5, 13, 14], { ahead, date })).toBe(2);
  },
);

test("a runner that is ahead of an index that tells no time mints too often rather than too late", async () => {
  expect(await mintsFor([0, 5], { ahead: 10, date: false })).toBe(2);
});
