import { checkFile } from "../../src/check/check.ts";
import { classifierRules } from "../../src/check/classifier-rules.ts";
import { descriptionRules } from "../../src/check/description-rules.ts";
import { metadataRules } from "../../src/check/metadata-rules.ts";
import { applyRules } from "../../src/check/rule.ts";
import { urlRules } from "../../src/check/url-rules.ts";
import type { MetadataFields } from "../../src/documents/distribution.ts";
import type { Finding } from "../../src/documents/finding.ts";
import { uploadFields } from "../../src/python/upload-fields.ts";
import { sourceOf } from "../archives.ts";
import { type Wanted, wheelOf } from "../distributions.ts";

const RULES = [...metadataRules, ...classifierRules, ...urlRules, ...descriptionRules];
const SOUND: MetadataFields = {
  "metadata-version": ["2.4"],
  name: ["my-tool"],
  version: ["1.0"],
  description: ["A tool."],
  "description-content-type": ["text/markdown"],
};

/** What is found in metadata that is sound but for these fields; an empty list takes a field out. */
export function findingsOnFields(fields: MetadataFields): readonly Finding[] {
  const all = { ...SOUND, ...fields };
  const metadata = { member: "METADATA", bytes: new Uint8Array(), fields: all, problems: [], sent: uploadFields(all) };
  return applyRules(RULES, { name: "", size: 0, twoFormats: false, forbidden: [], metadata });
}

/** What is found in a wheel of project x, version 1.0, that is sound but for what is wanted. */
export async function wheelFindings(wanted: Partial<Wanted>): Promise<readonly Finding[]> {
  const { name, bytes } = wheelOf({ name: "x", version: "1.0", ...wanted });
  return (await checkFile(name, sourceOf(bytes))).findings;
}

/** What the index objects to: the codes, each once. */
export function refusalsIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ authority }) => authority === "index").map(({ code }) => code))];
}

/** The codes of what others object to. */
export function objectionsIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ authority }) => authority !== "index").map(({ code }) => code))];
}
