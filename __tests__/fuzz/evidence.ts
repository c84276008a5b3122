import { readFileSync } from "node:fs";
import { parseAttestation } from "../../src/python/attestation.ts";
import { parseProvenance } from "../../src/python/provenance.ts";
import { faultsOfBill } from "../../src/verify/bill.ts";
import { faultsOfRequirements } from "../../src/verify/requirements.ts";
import { verifySignature } from "../../src/verify/signature.ts";
import { faultsOfSums } from "../../src/verify/sums.ts";
import { readTrustedRoot } from "../../src/verify/trusted-root.ts";
import { exampleManifest } from "../publish/example-bundle.ts";
import { type Draw, mutated, mutatedText, pick } from "./mutation.ts";

const VECTORS = `${import.meta.dirname}/../verify/vectors`;
const PROVENANCE = readFileSync(`${VECTORS}/pypi_attestations-0.0.19.tar.gz.provenance.json`, "utf8");
const ROOT = readFileSync(`${VECTORS}/sigstore-trusted-root.json`, "utf8");
const WORDS = [
  "null",
  "[]",
  "{}",
  '"',
  "\\n",
  "=",
  "-1",
  "9".repeat(30),
  "\u2014 (.*)* AAAAAAAA\n",
  "__proto__",
  "A".repeat(99),
];

let trust: ReturnType<typeof readTrustedRoot> | undefined;

/** Bytes of its certificate, its entry, its statement or its signature are changed, or its text. No change is believed. */
export async function verifyMutated(draw: Draw): Promise<void> {
  const text =
    draw(4) === 0 ? mutatedText(PROVENANCE, WORDS, draw) : JSON.stringify(withValue(JSON.parse(PROVENANCE), draw));
  const read = parseProvenance(text);
  if (read.kind === "unreadable") return;
  trust ??= readTrustedRoot(ROOT, "the vector");
  for (const { attestations } of read.provenance.attestation_bundles) {
    for (const attestation of attestations) {
      const found = await verifySignature(attestation, await trust);
      if (found.kind === "broken") continue;
      const { statement } = attestation.envelope;
      if (!PROVENANCE.includes(statement.replace(/\s/g, ""))) throw new Error(`believed: ${statement}`);
    }
  }
}

/** Some text within, as text or as the bytes that it is base64 of, is another. */
function withValue(value: unknown, draw: Draw): unknown {
  if (typeof value === "string") {
    if (draw(2) === 0) return mutatedText(value, WORDS, draw);
    return mutated(Buffer.from(value, "base64"), draw).toString("base64");
  }
  if (Array.isArray(value)) return value.map((each, at) => (at === 0 ? withValue(each, draw) : each));
  if (typeof value !== "object" || value === null) return value;
  const changed = pick(draw, Object.keys(value));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === changed ? withValue(each, draw) : each]),
  );
}

const MANIFEST = exampleManifest();
const [FILE] = MANIFEST.files;
const BILL = JSON.stringify({
  bomFormat: "CycloneDX",
  metadata: { component: { name: FILE?.name, hashes: [{ alg: "SHA-256", content: FILE?.sha256 }] } },
  components: [{ name: "x", evidence: { occurrences: [{ location: "a/b.so" }] }, components: [] }],
});
const SUMS = MANIFEST.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
const REQUIREMENTS = `my-tool==1.2.3 \\\n ${MANIFEST.files.map(({ sha256 }) => `--hash=sha256:${sha256}`).join(" ")}\n`;

/** Every document of a bundle is read, whatever stands in it. */
export function readMutatedEvidence(draw: Draw): void {
  const members = [{ name: "a/b.so", size: 1, sha256: "" }];
  const path = pick(draw, [`sbom/${FILE?.name}.cdx.json`, "sbom/release.cdx.json"]);
  faultsOfBill(mutatedText(BILL, WORDS, draw), { path, files: MANIFEST.files, members });
  faultsOfSums(mutatedText(SUMS, WORDS, draw), MANIFEST.files);
  faultsOfRequirements(mutatedText(REQUIREMENTS, WORDS, draw), MANIFEST);
  parseAttestation(mutatedText(PROVENANCE, WORDS, draw));
}
