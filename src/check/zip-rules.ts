import type { ZipFlawKind } from "../python/zip-framing.ts";
import type { ZipFacts, ZipMember } from "./facts.ts";
import type { FindingCode } from "./finding-texts.ts";
import { zipWords } from "./index-words.ts";
import type { Offence, Rule } from "./rule.ts";

interface HasZip {
  readonly size: number;
  readonly zip: ZipFacts | undefined;
}

const isAnArchive: Rule<HasZip> = {
  code: "SW-ZIP-BROKEN",
  severity: "error",
  authority: "index",
  *judge({ zip }) {
    if (zip?.kind === "broken") yield { offending: `File is not a zipfile: ${zip.because}` };
  },
};

/** The index reads the archive twice, from its end and from its start, and wants one story. */
function framing(code: FindingCode, kinds: readonly ZipFlawKind[]): Rule<HasZip> {
  return {
    code,
    severity: "error",
    authority: "index",
    *judge({ zip }) {
      for (const flaw of zip?.kind === "zip" ? zip.flaws : []) {
        const { kind, member, detail } = flaw;
        if (!kinds.includes(kind)) continue;
        const said = zipWords(flaw);
        yield member === undefined
          ? { offending: `${said} (${detail})` }
          : { member, offending: `${said} (${member}: ${detail})` };
      }
    },
  };
}

const isNoBomb: Rule<HasZip> = {
  code: "SW-ARCHIVE-BOMB",
  severity: "error",
  authority: "index",
  *judge({ zip, size }) {
    if (zip?.kind !== "zip" || !zip.bomb) return;
    const unpacked = zip.directory.entries.reduce((sum, entry) => sum + entry.size, 0);
    yield { offending: `File exceeds compression ratio of 50: ${size} bytes unpack to ${unpacked}` };
  },
};

const usesKnownCompression: Rule<HasZip> = {
  code: "SW-ZIP-COMPRESSION",
  severity: "error",
  authority: "index",
  *judge({ zip }) {
    for (const { name, method } of zip?.kind === "zip" ? zip.directory.entries : []) {
      if (method !== 0 && method !== 8)
        yield { member: name, offending: `File does not use a supported compression type: ${name} (method ${method})` };
    }
  },
};

const hasReadableMetadata: Rule<HasZip> = {
  code: "SW-MEMBER-UNREADABLE",
  severity: "error",
  authority: "index",
  *judge({ zip }) {
    for (const member of membersOf(zip)) if (member.indexReads) yield* brokenMember(member);
  },
};

const hasReadableMembers: Rule<HasZip> = {
  code: "SW-MEMBER-BROKEN",
  severity: "error",
  authority: "specification",
  *judge({ zip }) {
    for (const member of membersOf(zip)) {
      if (!member.indexReads) yield* brokenMember(member);
      yield* oddSize(member);
    }
  },
};

function membersOf(zip: ZipFacts | undefined): readonly ZipMember[] {
  return zip?.kind === "zip" ? zip.members : [];
}

function* brokenMember({ entry, reading }: ZipMember): Generator<Offence> {
  const member = entry.name;
  if (reading.kind === "unreadable") yield { member, offending: `${member}: ${reading.because}` };
  else if (reading.kind === "read" && reading.crc !== undefined && reading.crc !== entry.crc) {
    yield { member, offending: `${member}: its checksum is wrong` };
  }
}

/** The index goes by the checksum alone. */
function* oddSize({ entry, reading }: ZipMember): Generator<Offence> {
  const member = entry.name;
  if (reading.kind !== "read" || (reading.size === entry.size && !reading.surplus)) return;
  const size = reading.surplus ? "more" : reading.size;
  yield { member, offending: `${member}: it has ${size} bytes where ${entry.size} are declared` };
}

/** What makes a ZIP one that an index takes (PyPI's "archives" policy), and one that every tool can unpack. */
export const zipRules: readonly Rule<HasZip>[] = [
  isAnArchive,
  isNoBomb,
  usesKnownCompression,
  framing("SW-ZIP-DATA-DESCRIPTOR", ["data-descriptor"]),
  framing("SW-ZIP-OUTER-DATA", ["leading-data", "trailing-data"]),
  framing("SW-ZIP-DUPLICATE-NAME", ["duplicate-name"]),
  framing("SW-ZIP-NAME", ["control-character", "name-encoding"]),
  framing("SW-ZIP-EXTRA-FIELD", ["extra-field"]),
  framing("SW-ZIP-MEMBER-COMMENT", ["member-comment"]),
  framing("SW-ZIP-DISAGREEMENT", [
    "disagreement",
    "unlisted-member",
    "missing-member",
    "end-record",
    "unknown-record",
    "truncated",
  ]),
  hasReadableMetadata,
  hasReadableMembers,
];
