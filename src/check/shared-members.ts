import type { MemberReading } from "../python/zip-member.ts";
import type { ZipMember } from "./facts.ts";
import type { Inspected } from "./inspection.ts";

/** What came of reading a member, wherever it lies. */
export interface MemberOutcome extends Pick<ZipMember, "sha256" | "recordHash"> {
  readonly reading: MemberReading;
  readonly found?: Inspected | undefined;
}

/** Members of files that are read one after another. A release's wheels have most modules in common, packed to the same bytes: those are unpacked once. */
export interface SharedMembers {
  /** What came of these packed bytes before, for a member that is called and read as `manner` says. */
  find(manner: string, packed: Uint8Array): MemberOutcome | undefined;
  keep(manner: string, packed: Uint8Array, outcome: MemberOutcome): void;
}

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_MEMBERS = 10_000;

export function shareMembers(): SharedMembers {
  const kept = new Map<string, { readonly packed: Buffer; readonly outcome: MemberOutcome }>();
  let bytes = 0;
  return {
    find(manner, packed) {
      const known = kept.get(manner);
      return known !== undefined && Buffer.compare(known.packed, packed) === 0 ? known.outcome : undefined;
    },
    keep(manner, packed, outcome) {
      const more = packed.length - (kept.get(manner)?.packed.length ?? 0);
      // What tells of components is kept whole with the file: it is not to be kept twice.
      if (outcome.found?.telling !== undefined || bytes + more > MOST_BYTES || kept.size === MOST_MEMBERS) return;
      bytes += more;
      kept.set(manner, { packed: Buffer.from(packed), outcome });
    },
  };
}
