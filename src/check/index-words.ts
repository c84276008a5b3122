import type { ZipFlaw, ZipFlawKind } from "../python/zip-framing.ts";

/** A value as the index shows it in its answers, which are Python's. */
export function quoted(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  return `${mark}${value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(mark, `\\${mark}`)}${mark}`;
}

/** Why the index does not accept a ZIP, by what is wrong with it; of several words for one kind those whose detail fits. */
const ZIP_WORDS: readonly (readonly [ZipFlawKind, RegExp, string])[] = [
  ["leading-data", /./, "Unknown record signature"],
  ["trailing-data", /./, "Trailing data"],
  ["unknown-record", /./, "Unknown record signature"],
  ["data-descriptor", /./, "ZIP contains a data descriptor"],
  ["duplicate-name", /directory/, "Duplicate filename in central directory"],
  ["duplicate-name", /./, "Duplicate filename in local headers"],
  ["control-character", /./, "Invalid character in filename"],
  ["name-encoding", /Unicode path/, "Filename not valid UTF-8"],
  ["name-encoding", /./, "Filename not unicode"],
  ["extra-field", /repeated/, "Invalid duplicate extra in local file"],
  ["member-comment", /./, "Comment in central directory"],
  ["disagreement", /./, "Mis-matched data size"],
  ["unlisted-member", /./, "Filename not in central directory"],
  ["missing-member", /./, "Missing filename in local headers"],
  ["end-record", /data of its own/, "ZIP64 extensible data not allowed"],
  ["end-record", /members of/, "Mismatched central directory records"],
  ["end-record", /at byte/, "Mismatched central directory offset"],
  ["end-record", /has \d+ bytes/, "Mismatched central directory size"],
];

/** `ZIP archive not accepted: Trailing data`, as the index answers for a flaw. */
export function zipWords({ kind, detail }: ZipFlaw): string {
  const words = ZIP_WORDS.find(([known, pattern]) => known === kind && pattern.test(detail))?.[2];
  return `ZIP archive not accepted: ${words ?? "Malformed zip file"}`;
}
