import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { isRefusedMailbox } from "../../src/check/mail-address.ts";
import { showsNothing } from "../../src/check/markdown.ts";
import { parseEntryPoints } from "../../src/python/entry-points.ts";
import { parseMetadata } from "../../src/python/metadata.ts";
import { parseRecord } from "../../src/python/record.ts";
import { findingsOnFields, refusalsIn, wheelFindings } from "./findings.ts";

// Made by scripts/check-vectors.py: the answers of the libraries that an index runs.
function vectorsOf<Answer>(name: string): readonly [string, Answer][] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, "vectors", `${name}.json`), "utf8"));
}

/** Thousands of tests would drown those of people: one a table, which names what is judged otherwise. */
function expectSame(name: string, isRefused: (text: string) => boolean): void {
  const differing = vectorsOf<boolean>(name).filter(([text, refused]) => isRefused(text) !== refused);
  expect(differing).toEqual([]);
}

test("mailboxes are refused as the index refuses them", () => {
  expectSame("mailboxes", isRefusedMailbox);
});

test("addresses of pages are refused as the index refuses them", () => {
  // An address of UNKNOWN is never sent; the library takes it for one without a scheme.
  expectSame("addresses", (text) => text.trim() === "UNKNOWN" || isRefusedField("download-url", text));
});

test("licence expressions are refused as the index refuses them", () => {
  expectSame("licenses", (text) => isRefusedField("license-expression", text));
});

test("types of descriptions are refused as the index refuses them", () => {
  expectSame("content-types", (text) => isRefusedField("description-content-type", text));
});

test("Markdown that shows nothing is refused as the index refuses it", () => {
  expectSame("pages", showsNothing);
});

function isRefusedField(field: string, text: string): boolean {
  return refusalsIn(findingsOnFields({ [field]: [text] })).length > 0;
}

test.each(vectorsOf<null | false | Record<string, Record<string, string>>>("entry-points"))(
  "entry_points.txt %j is read as configparser reads it",
  async (text, groups) => {
    const codes = (await wheelFindings({ members: { "x-1.0.dist-info/entry_points.txt": text } })).map(
      ({ code }) => code,
    );
    expect(codes.includes("SW-ENTRY-POINTS")).toBe(groups === null || groups === false);
    const reading = parseEntryPoints(text);
    if (groups === null) expect(reading.kind).toBe("unreadable");
    else if (groups !== false) expect(withoutDefaults(reading)).toEqual(groups);
  },
);

function withoutDefaults(reading: ReturnType<typeof parseEntryPoints>) {
  if (reading.kind === "unreadable") return reading;
  return Object.fromEntries(Object.entries(reading.groups).filter(([group]) => group !== "DEFAULT"));
}

test.each(vectorsOf<null | readonly string[]>("records"))("RECORD %j is read as csv reads it", (text, paths) => {
  const reading = parseRecord(text);
  expect(reading.kind === "record" ? reading.rows.map((row) => row.path) : null).toEqual(paths);
});

test.each(vectorsOf<Record<string, string | readonly string[] | null>>("metadata"))(
  "the metadata %j is read as packaging reads it",
  (text, expected) => {
    const { fields } = parseMetadata(Buffer.from(text));
    const read = {
      metadata_version: fields["metadata-version"]?.[0] ?? null,
      name: fields.name?.[0] ?? null,
      version: fields.version?.[0] ?? null,
      summary: fields.summary?.[0] ?? null,
      author: fields.author?.[0] ?? null,
      classifiers: fields.classifier ?? null,
      description: fields.description?.[0] ?? null,
    };
    expect(read).toEqual(expected);
  },
);
