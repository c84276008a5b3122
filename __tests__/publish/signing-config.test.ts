import { expect, test } from "@jest/globals";
import { readSigningConfig } from "../../src/publish/signing-config.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const SINCE_2021 = { start: "2021-03-07T03:20:29.000Z" };
const AUTHORITY = {
  url: "https://fulcio.sigstore.dev",
  majorApiVersion: 1,
  validFor: SINCE_2021,
  operator: "sigstore.dev",
};
const LOG = { url: "https://rekor.sigstore.dev", majorApiVersion: 1, validFor: SINCE_2021, operator: "sigstore.dev" };

function read(changed: object): unknown {
  const config = {
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    caUrls: [AUTHORITY],
    rekorTlogUrls: [LOG],
    ...changed,
  };
  return readSigningConfig(JSON.stringify(config), "signing_config.json", NOW);
}

test.each([
  { changed: {}, log: "https://rekor.sigstore.dev", because: "there is one of each" },
  {
    changed: { rekorTlogUrls: [{ ...LOG, url: "https://log2026.example", majorApiVersion: 2 }, LOG] },
    log: "https://rekor.sigstore.dev",
    because: "attestations have no place for what the second version proves its time by",
  },
  {
    changed: {
      rekorTlogUrls: [LOG, { ...LOG, url: "https://newer.example/", validFor: { start: "2026-01-01T00:00:00Z" } }],
    },
    log: "https://newer.example",
    because: "the newest is to be used",
  },
  {
    changed: {
      rekorTlogUrls: [LOG, { ...LOG, url: "https://later.example", validFor: { start: "2027-01-01T00:00:00Z" } }],
    },
    log: "https://rekor.sigstore.dev",
    because: "the other is not in service yet",
  },
  {
    changed: {
      rekorTlogUrls: [
        {
          ...LOG,
          url: "https://gone.example",
          validFor: { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" },
        },
        LOG,
      ],
    },
    log: "https://rekor.sigstore.dev",
    because: "the other is in service no more",
  },
  {
    changed: { rekorTlogUrls: [{ ...LOG, url: "http://127.0.0.1:3000" }] },
    log: "http://127.0.0.1:3000",
    because: "it is here",
  },
])("$log: $because", ({ changed, log }) => {
  expect(read(changed)).toEqual({ authority: "https://fulcio.sigstore.dev", log });
});

test.each([
  { changed: { caUrls: [] }, says: "an authority (caUrls)" },
  { changed: { caUrls: "https://fulcio.sigstore.dev" }, says: "an authority (caUrls)" },
  { changed: { rekorTlogUrls: [{ ...LOG, majorApiVersion: 2 }] }, says: "a log (rekorTlogUrls)" },
  { changed: { rekorTlogUrls: [{ ...LOG, validFor: {} }] }, says: "a log (rekorTlogUrls)" },
  { changed: { rekorTlogUrls: [{ ...LOG, url: "here" }] }, says: "a log (rekorTlogUrls)" },
  { changed: { caUrls: [{ ...AUTHORITY, url: "http://fulcio.example" }] }, says: "not https" },
  { changed: { caUrls: [{ ...AUTHORITY, url: "file:///etc/passwd" }] }, says: "not https" },
])("it is refused: $says", ({ changed, says }) => {
  expect(() => read(changed)).toThrow(
    expect.objectContaining({ code: "SW-SIGNING-CONFIG", message: expect.stringContaining(says) }),
  );
});

test("what is no JSON is no configuration", () => {
  expect(() => readSigningConfig("[", "x.json", NOW)).toThrow(expect.objectContaining({ code: "SW-SIGNING-CONFIG" }));
});
