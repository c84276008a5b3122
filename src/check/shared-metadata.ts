import type { Finding } from "../documents/finding.ts";
import type { MetadataFacts } from "./facts.ts";

/** The metadata of files that are read one after another. A release's wheels have the same, byte for byte: it is read and judged once. */
export interface SharedMetadata {
  /** What was made of these bytes at this place for the file before, or else what `read` makes of them. */
  facts(member: string, bytes: Uint8Array, read: () => MetadataFacts): MetadataFacts;
  /** What was found in it before, or else what `judge` finds. */
  findings(metadata: MetadataFacts | undefined, judge: () => readonly Finding[]): readonly Finding[];
}

export function shareMetadata(): SharedMetadata {
  const judged = new WeakMap<MetadataFacts, readonly Finding[]>();
  let before: MetadataFacts | undefined;
  return {
    facts(member, bytes, read) {
      if (before?.member !== member || Buffer.compare(before.bytes, bytes) !== 0) before = read();
      return before;
    },
    findings(metadata, judge) {
      const known = metadata && judged.get(metadata);
      if (known !== undefined) return known;
      const found = judge();
      if (metadata !== undefined) judged.set(metadata, found);
      return found;
    },
  };
}
