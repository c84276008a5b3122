import { expect, test } from "@jest/globals";
import type { Receipt } from "../../src/documents/receipt.ts";
import { attestationNotes } from "../../src/report/attestation-notes.ts";
import { receiptSummary, receiptText } from "../../src/report/receipt-text.ts";

const RECEIPT: Receipt = {
  schema: "shipwheel/receipt/1",
  manifest: "0".repeat(64),
  index: "https://upload.pypi.org/legacy/",
  simple: "https://pypi.org/simple/",
  authentication: "oidc",
  uploads: [],
  verified: [],
  release: null,
};

test("where nothing is missing nothing is said", () => {
  expect(attestationNotes(RECEIPT)).toEqual([]);
});

test("what the repository keeps, and what is missing, is said in the text and in the summary", () => {
  const receipt: Receipt = {
    ...RECEIPT,
    unattested: "the log: 502",
    repository: {
      attestations: [{ predicateType: "https://slsa.dev/provenance/v1", url: "https://github.com/o/r/attestations/7" }],
      without: ["the release has no SBOM"],
    },
  };
  const notes = attestationNotes(receipt);
  expect(notes).toEqual([
    "No attestations on the index: the log: 502",
    "Attestation in the repository, https://slsa.dev/provenance/v1: https://github.com/o/r/attestations/7",
    "No further attestation in the repository: the release has no SBOM",
  ]);
  for (const note of notes) expect(receiptText(receipt)).toContain(note);
  expect(receiptSummary(receipt)).toContain("502");
});
