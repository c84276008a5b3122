import { latin1 } from "../python/bytes.ts";

/** Why two builds of the same commit are not the same bytes. */
export type Cause =
  | "names"
  | "members"
  | "order"
  | "timestamps"
  | "modes"
  | "owners"
  | "links"
  | "gzip-header"
  | "packing"
  | "record"
  | "line-order"
  | "path"
  | "date"
  | "bytecode"
  | "binary"
  | "content";

const DATE =
  /\b(?:19|20)\d\d-[01]\d-[0-3]\d\b|\b(?:19|20)\d\d[01]\d[0-3]\d(?:T?\d{4,6})?\b|\b[0-2]?\d:[0-5]\d(?::[0-5]\d)?\b|\b1[6-9]\d{8}(?:\.\d+|\d{3})?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +\d{1,2}\b/g;
const PATH = /(?:(?<![\w/:.])|(?<=\bfile:\/\/))(?:\/[\w.@+~-]+){2,}|\b[A-Za-z]:[\\/][\w.@+~\\/-]+/g;
const RUN = /[\x20-\x7e]{4,}/g;
/** Enough to see why. */
const MOST_RUNS = 200;
const LONGEST_SHOWN = 60;
const SHOWN_BEFORE = 20;

interface ContentDifference {
  readonly cause: Cause;
  /** What stands there in the one and in the other, where both are text. */
  readonly detail: string;
}

/** Why the bytes of one member differ, as far as they tell. */
export function differenceOf(member: string, first: Uint8Array, second: Uint8Array): ContentDifference {
  if (/\.py[co]$/.test(member)) return { cause: "bytecode", detail: "" };
  // They were not read to the place where they part.
  if (latin1(first) === latin1(second)) return { cause: first.includes(0) ? "binary" : "content", detail: "" };
  const [one, two] = [runsOf(first), runsOf(second)];
  const [lost, gained] = [without(one, two), without(two, one)];
  const detail = lost[0] === undefined ? "" : shown(lost[0], gained[0] ?? "nothing");
  if (differ(PATH, lost, gained)) return { cause: "path", detail };
  if (differ(DATE, lost, gained)) return { cause: "date", detail };
  if (first.includes(0)) return { cause: "binary", detail: "" };
  return sortedLines(first) === sortedLines(second)
    ? { cause: "line-order", detail: "" }
    : { cause: "content", detail };
}

/** Printable texts, line by line. */
function runsOf(bytes: Uint8Array): ReadonlySet<string> {
  return new Set(latin1(bytes).match(RUN));
}

function sortedLines(bytes: Uint8Array): string {
  return latin1(bytes).split("\n").sort().join("\n");
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  const only: string[] = [];
  for (const each of these) {
    if (those.has(each)) continue;
    only.push(each);
    if (only.length === MOST_RUNS) break;
  }
  return only;
}

/** Do both have something of this kind that the other has not? */
function differ(pattern: RegExp, lost: readonly string[], gained: readonly string[]): boolean {
  const found = (texts: readonly string[]) =>
    new Set(texts.flatMap((each) => each.slice(0, 2000).match(pattern) ?? []));
  const [one, two] = [found(lost), found(gained)];
  return [...one].some((each) => !two.has(each)) && [...two].some((each) => !one.has(each));
}

/** The two from shortly before the place where they part. */
function shown(one: string, two: string): string {
  const parting = [...one].findIndex((character, at) => character !== two[at]);
  const start = Math.max(0, parting - SHOWN_BEFORE);
  return [one, two].map((text) => cut(text.slice(start).trim())).join(", then ");
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
