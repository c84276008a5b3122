import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { isRefusedMailbox } from "../../src/check/mail-address.ts";
import { parseEntryPoints } from "../../src/python/entry-points.ts";
import { parseMetadata } from "../../src/python/metadata.ts";
import { parseRecord } from "../../src/python/record.ts";
import { findingsOnFields, wheelFindings } from "./findings.ts";

// Made by scripts/check-vectors.py: the answers of the libraries that an index runs.
function vectorsOf<Answer>(name: string): readonly [string, Answer][] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, "vectors", `${name}.json`), "utf8"));
}

test.each(vectorsOf<boolean>("mailboxes"))("the index refuses the mailbox %j: %s", (text, refused) => {
  expect(isRefusedMailbox(text)).toBe(refused);
});

test.each(vectorsOf<boolean>("addresses"))("the index refuses the URL %j: %s", (text, refused) => {
  const findings = findingsOnFields({ "download-url": [text] });
  // An address of UNKNOWN is never sent.
  expect(findings.some(({ code }) => code === "SW-METADATA-URL")).toBe(refused && text !== "UNKNOWN");
});

test.each(vectorsOf<boolean>("licenses"))("the index refuses the licence %j: %s", (text, refused) => {
  const findings = findingsOnFields({ "license-expression": [text] });
  expect(findings.some(({ code }) => code === "SW-METADATA-LICENSE-EXPRESSION")).toBe(refused);
});

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
