import type { JournalLine } from "../documents/journal.ts";
import type { Files, OpenFile } from "../ports/files.ts";
import { boundedJson } from "../python/bounded-json.ts";
import { isJsonObject } from "../python/json.ts";

/** What was found where a journal should be. */
export interface JournalReading {
  /** How many lines are of a journal, whichever manifest they are of. */
  readonly lines: number;
  /** What stands behind the last line's end: what a write that was cut short has left. */
  readonly torn: string;
  /** How many lines are none of ours. */
  readonly foreign: number;
}

const LF = 0x0a;
const SLICE = 256 * 1024;
const LONGEST_LINE = 16 * 1024;

/**
 * Gives each line of a journal that can be read to `use`, the first one first. What is longer than any line of ours, no JSON, or of
 * another schema is passed over; it takes the memory of one slice, however large the file is.
 */
export async function readLines(
  place: string,
  files: Pick<Files, "open">,
  use: (line: JournalLine) => void,
): Promise<JournalReading> {
  const open = await files.open(place);
  if (open === undefined) return { lines: 0, torn: "", foreign: 0 };
  const { journalLineSchema } = await import("../documents/journal.ts");
  let [lines, foreign, torn] = [0, 0, ""];
  try {
    for await (const { bytes, isWhole } of cutLines(open)) {
      if (!isWhole) {
        torn = Buffer.from(bytes).toString("utf8");
        continue;
      }
      const value = bytes.length === 0 ? undefined : boundedJson(bytes);
      const read = isOurs(value) ? journalLineSchema.safeParse(value) : undefined;
      if (read?.success) {
        lines += 1;
        use(read.data);
      } else if (bytes.length > 0) foreign += 1;
    }
  } finally {
    await open.close();
  }
  return { lines, torn, foreign };
}

function isOurs(value: unknown): boolean {
  return isJsonObject(value) && value.schema === "shipwheel/journal/1";
}

interface CutLine {
  /** Without its end; the beginning alone of what is too long. */
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

async function* cutLines(open: OpenFile): AsyncGenerator<CutLine> {
  let rest: Uint8Array = new Uint8Array();
  for (let offset = 0; offset < open.size; offset += SLICE) {
    const slice = await open.read(offset, SLICE);
    let start = 0;
    for (let end = slice.indexOf(LF); end >= 0; end = slice.indexOf(LF, start)) {
      yield { bytes: joined(rest, slice.subarray(start, end)), isWhole: true };
      rest = new Uint8Array();
      start = end + 1;
    }
    rest = joined(rest, slice.subarray(start));
  }
  if (rest.length > 0) yield { bytes: rest, isWhole: false };
}

/** No more than what makes a line too long to be one: it is no JSON then. */
function joined(rest: Uint8Array, more: Uint8Array): Uint8Array {
  const room = LONGEST_LINE - rest.length;
  return room <= 0 ? rest : Buffer.concat([rest, more.subarray(0, room)]);
}
