import type { EnclosedBill, EnclosedComponent } from "../documents/contents.ts";
import type { Component, Hash, HashAlgorithm, Licences } from "./bill.ts";
import { foreignPurl } from "./foreign-purl.ts";
import { partRef } from "./part-ref.ts";
import { plainLine } from "./plain-text.ts";

const LONGEST_NAME = 200;
const TYPES = ["application", "container", "file", "framework", "library", "operating-system", "platform"] as const;
const HEX_DIGITS: Readonly<Record<HashAlgorithm, number>> = {
  MD5: 32,
  "SHA-1": 40,
  "SHA-256": 64,
  "SHA-384": 96,
  "SHA-512": 128,
  "SHA3-256": 64,
  "SHA3-512": 128,
};

/**
 * A component of a bill that the distribution encloses, as one of ours: with the name, the version, the hashes and the licences that it is given
 * there, and without what tells of the machine where that bill was written.
 */
export function enclosedComponent(found: EnclosedComponent, { member }: EnclosedBill, ownerRef: string): Component {
  const foreign = found.purl === undefined ? undefined : foreignPurl(found.purl);
  // The project's own crates have the type of a registry's package and are in none.
  const purl = foreign?.local === true ? undefined : foreign?.purl;
  const name = plainLine(found.name, LONGEST_NAME) || "unnamed";
  const version = plainLine(found.version ?? "", LONGEST_NAME);
  const description = plainLine(found.description ?? "");
  const hashes = found.hashes.flatMap(hashOf);
  const licences = licencesIn(found);
  return {
    ref: purl?.includes("@") ? purl : partRef(ownerRef, purl ?? keyOf(name, version, hashes)),
    type: TYPES.find((type) => type === found.type) ?? "library",
    name,
    ...(version !== "" && { version }),
    ...(purl !== undefined && { purl }),
    ...(description !== "" && { description }),
    ...(hashes.length > 0 && { hashes }),
    ...(licences && { licences }),
    ...(found.scope === "excluded" && { excluded: true }),
    properties: [{ name: "shipwheel:source", value: plainLine(member) }],
  };
}

/** Several files may be of one name. */
function keyOf(name: string, version: string, [hash]: readonly Hash[]): string {
  if (version !== "") return `${name}@${version}`;
  return hash === undefined ? name : `${name}@${hash.value.slice(0, 12)}`;
}

function hashOf({ algorithm, value }: EnclosedComponent["hashes"][number]): readonly Hash[] {
  const known = Object.hasOwn(HEX_DIGITS, algorithm) ? (algorithm as HashAlgorithm) : undefined;
  const hex = value.toLowerCase();
  if (known === undefined || hex.length !== HEX_DIGITS[known] || !/^[0-9a-f]+$/.test(hex)) return [];
  return [{ algorithm: known, value: hex }];
}

/** What is listed is all that holds: expressions are joined. */
function licencesIn({ licences }: EnclosedComponent): Licences | undefined {
  const texts = [...new Set(licences.map(({ text }) => plainLine(text)).filter((text) => text !== ""))];
  const [first] = texts;
  if (first === undefined) return undefined;
  if (licences.some(({ kind }) => kind === "name")) return { kind: "names", names: texts.sort() };
  return {
    kind: "expression",
    expression: texts.length === 1 ? first : texts.map((text) => `(${text})`).join(" AND "),
  };
}
