import type { RecordRow } from "../python/record.ts";
import type { WheelFacts, ZipMember } from "./facts.ts";
import { rowsByPath } from "./read-wheel.ts";
import type { Rule } from "./rule.ts";

const isThere: Rule<WheelFacts> = {
  code: "SW-RECORD-MISSING",
  severity: "error",
  authority: "index",
  *judge({ zip, distInfo }) {
    if (zip.kind !== "zip" || zip.directory.entries.some(({ name }) => name === `${distInfo}/RECORD`)) return;
    yield {
      member: `${distInfo}/RECORD`,
      offending: `Wheel does not contain the required RECORD file: ${distInfo}/RECORD`,
    };
  },
};

const isReadable: Rule<WheelFacts> = {
  code: "SW-RECORD-UNREADABLE",
  severity: "error",
  authority: "index",
  *judge({ record, distInfo }) {
    if (record?.kind === "unreadable") yield { member: `${distInfo}/RECORD`, offending: record.because };
  },
};

const listsEveryMember: Rule<WheelFacts> = {
  code: "SW-RECORD-INCOMPLETE",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    if (wheel.record?.kind !== "record") return;
    const rows = rowsByPath(wheel.record);
    for (const { entry } of filesOf(wheel)) {
      if (rows.has(entry.name) || isUnlisted(wheel, entry.name)) continue;
      yield { member: entry.name, offending: entry.name };
    }
  },
};

const listsMembersAlone: Rule<WheelFacts> = {
  code: "SW-RECORD-EXTRA",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    if (wheel.zip.kind !== "zip") return;
    const files = new Set(filesOf(wheel).map(({ entry }) => entry.name));
    for (const path of rowsByPath(wheel.record).keys()) {
      if (!files.has(path)) yield { member: path, offending: path };
    }
  },
};

const hasTrueHashes: Rule<WheelFacts> = {
  code: "SW-RECORD-MISMATCH",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    const rows = rowsByPath(wheel.record);
    for (const member of filesOf(wheel)) {
      const row = rows.get(member.entry.name);
      const problem = row && mismatch(row, member);
      if (problem !== undefined) yield { member: member.entry.name, offending: `${member.entry.name}: ${problem}` };
    }
  },
};

const hasStrongHashes: Rule<WheelFacts> = {
  code: "SW-RECORD-HASH",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    const rows = rowsByPath(wheel.record);
    for (const { entry, recordHash, reading } of filesOf(wheel)) {
      const row = rows.get(entry.name);
      if (row === undefined || reading.kind === "unreadable" || recordHash !== undefined) continue;
      if (isUnlisted(wheel, entry.name) || isOwnRow(wheel, entry.name) || entry.name.endsWith(".pyc")) continue;
      yield { member: entry.name, offending: `${entry.name} ${row.hash === "" ? "has none" : row.hash}` };
    }
  },
};

function mismatch(row: RecordRow, { recordHash, reading, entry }: ZipMember): string | undefined {
  if (reading.kind === "unreadable") return undefined;
  // Old tools padded the digest, which decodes to the same.
  if (recordHash !== undefined && row.hash.replace(/=+$/, "") !== recordHash) {
    const isHex = row.hash.toLowerCase() === inHex(recordHash);
    return isHex
      ? "its hash stands there in hex, and what reads RECORD takes it for base64"
      : `its hash is ${recordHash}`;
  }
  const { size } = reading.kind === "read" ? reading : entry;
  return row.size !== "" && Number(row.size) !== size ? `it has ${size} bytes, not ${row.size}` : undefined;
}

function inHex(recordHash: string): string {
  const [algorithm, digest = ""] = recordHash.split("=");
  return `${algorithm}=${Buffer.from(digest, "base64url").toString("hex")}`;
}

function filesOf({ zip }: WheelFacts): readonly ZipMember[] {
  return zip.kind === "zip" ? zip.members.filter(({ folder }) => !folder) : [];
}

function isOwnRow({ distInfo }: WheelFacts, name: string): boolean {
  return name === `${distInfo}/RECORD`;
}

/** The signatures that are made over RECORD cannot stand in it (binary distribution format, "Signed wheel files"). */
function isUnlisted({ distInfo }: WheelFacts, name: string): boolean {
  return name === `${distInfo}/RECORD.jws` || name === `${distInfo}/RECORD.p7s`;
}

/** RECORD against what the wheel holds. The index wants it there and readable; what it says, installers and auditors rely on. */
export const recordRules: readonly Rule<WheelFacts>[] = [
  isThere,
  isReadable,
  listsEveryMember,
  listsMembersAlone,
  hasTrueHashes,
  hasStrongHashes,
];
