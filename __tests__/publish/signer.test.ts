import { expect, test } from "@jest/globals";
import { createSigner } from "../../src/publish/signer.ts";
import { fakeClock } from "../fakes/clock.ts";
import { jwtOf } from "../fakes/package-index.ts";
import { fakeSigning } from "../fakes/signing.ts";

const MINUTE = 60_000;

function open() {
  const clock = fakeClock(Date.parse("2026-11-21T12:00:00Z"));
  const { signing, certificates } = fakeSigning({ clock });
  const signer = createSigner({ authority: signing.authority, clock, idToken: async () => jwtOf({}) });
  return { clock, certificates, sign: () => signer.sign(Buffer.from("what is signed")) };
}

test.each([
  { after: 0, certificates: 1, because: "it has just been made" },
  { after: 6 * MINUTE, certificates: 1, because: "four minutes are left of ten" },
  { after: 8 * MINUTE, certificates: 2, because: "the log may need the rest" },
  { after: 60 * MINUTE, certificates: 2, because: "it ended long ago" },
])("after $after ms there are $certificates certificates: $because", async ({ after, certificates: count }) => {
  const { clock, certificates, sign } = open();
  const first = await sign();
  await clock.sleep(after);
  const second = await sign();
  expect(certificates).toHaveLength(count);
  expect(second.certificate === first.certificate).toBe(count === 1);
});

test("who comes while a certificate is asked for waits for it", async () => {
  const { certificates, sign } = open();
  await Promise.all([sign(), sign(), sign()]);
  expect(certificates).toHaveLength(1);
});

test("what is no certificate is no answer", async () => {
  const clock = fakeClock();
  const authority = { certify: async () => "a page of a proxy" };
  const signer = createSigner({ authority, clock, idToken: async () => jwtOf({}) });
  await expect(signer.sign(Buffer.from(""))).rejects.toMatchObject({ code: "SW-ATTEST-REFUSED" });
});
