import type { Files } from "../ports/files.ts";
import { type Cause, differenceOf } from "./difference.ts";
import { type ListedMember, type Listing, listArchive, membersBytes } from "./listing.ts";

/** Two builds of one distribution. */
export interface Pair {
  readonly name: string;
  /** Paths of the files. */
  readonly first: string;
  readonly second: string;
}

/** One reason why the two are not the same file. */
export interface Difference {
  readonly cause: Cause;
  /** The first of them, in the archive's order; none where it is the file as a whole. */
  readonly members: readonly string[];
  /** All of them. */
  readonly count: number;
  /** What was seen in the first of them; may be empty. */
  readonly detail: string;
}

const MOST_MEMBERS = 10;
/** Members whose bytes are looked at, and how far: what one of them tells is mostly true of the others. */
const MOST_INSPECTED = 10;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Why two files are not the same, member by member, each cause once and the graver first. Empty for the same bytes.
 *
 * That RECORD differs is told where nothing else explains it alone.
 */
export async function compareDistributions(
  pair: Pair,
  { files }: { readonly files: Pick<Files, "open"> },
): Promise<readonly Difference[]> {
  const [first, second] = [await files.open(pair.first), await files.open(pair.second)];
  try {
    if (first === undefined || second === undefined) return [];
    const [one, two] = [await listArchive(pair.name, first), await listArchive(pair.name, second)];
    const changed = changedMembers(one, two);
    const looked = new Set(changed.filter((name) => !isRecord(name)).slice(0, MOST_INSPECTED));
    const [before, after] = [
      await membersBytes(pair.name, first, looked, MOST_BYTES),
      await membersBytes(pair.name, second, looked, MOST_BYTES),
    ];
    const found = [
      ...membership(one, two),
      ...changed.map((member) => contentSight(member, before.get(member), after.get(member))),
      ...headSights(one, two),
      ...wrappingSights(one, two),
    ];
    return summed(found.length === 0 ? [{ cause: "packing", detail: "" }] : found);
  } finally {
    await first?.close();
    await second?.close();
  }
}

interface Sight {
  readonly cause: Cause;
  readonly member?: string;
  readonly detail: string;
}

function isRecord(name: string): boolean {
  return /^[^/]+\.dist-info\/RECORD$/.test(name);
}

/** The members of both by name; of a name that is there twice the last counts. */
function byName({ members }: Listing): ReadonlyMap<string, ListedMember> {
  return new Map(members.map((member) => [member.name, member]));
}

function common(one: Listing, two: Listing): readonly (readonly [ListedMember, ListedMember])[] {
  const others = byName(two);
  return [...byName(one).values()].flatMap((member) => {
    const other = others.get(member.name);
    return other === undefined ? [] : [[member, other] as const];
  });
}

function changedMembers(one: Listing, two: Listing): readonly string[] {
  return common(one, two)
    .filter(([member, other]) => member.sha256 !== other.sha256)
    .map(([{ name }]) => name);
}

function membership(one: Listing, two: Listing): readonly Sight[] {
  const [first, second] = [byName(one), byName(two)];
  const lone = [...one.members, ...two.members].map(({ name }) => name);
  return lone
    .filter((name) => first.has(name) !== second.has(name))
    .map((member) => ({ cause: "members", member, detail: `${member} is in one of them alone` }));
}

function contentSight(member: string, first: Uint8Array | undefined, second: Uint8Array | undefined): Sight {
  if (isRecord(member)) return { cause: "record", member, detail: "" };
  if (first === undefined || second === undefined) return { cause: "content", member, detail: "" };
  return { member, ...differenceOf(member, first, second) };
}

function headSights(one: Listing, two: Listing): readonly Sight[] {
  return common(one, two).flatMap(([member, other]) => {
    const { name } = member;
    const sights: Sight[] = [];
    const compare = (cause: Cause, first: string | number, second: string | number): void => {
      if (first !== second) sights.push({ cause, member: name, detail: `${first}, then ${second}` });
    };
    compare("timestamps", member.modified, other.modified);
    compare("modes", member.mode.toString(8), other.mode.toString(8));
    compare("owners", member.owner, other.owner);
    compare("links", member.target, other.target);
    if (member.sha256 === other.sha256) compare("packing", member.packing, other.packing);
    return sights;
  });
}

function wrappingSights(one: Listing, two: Listing): readonly Sight[] {
  const sights: Sight[] = [];
  if (one.wrapping !== two.wrapping) {
    sights.push({ cause: "gzip-header", detail: partsApart(one.wrapping, two.wrapping) });
  }
  const shared = new Set(common(one, two).map(([{ name }]) => name));
  const orders = [one, two].map(({ members }) => members.map(({ name }) => name).filter((name) => shared.has(name)));
  const [order = [], other = []] = orders;
  const at = order.findIndex((name, index) => name !== other[index]);
  if (at !== -1) sights.push({ cause: "order", detail: `${order[at]}, then ${other[at]}` });
  return sights;
}

/** Of two lists with commas the parts that only one of them has. */
function partsApart(one: string, two: string): string {
  const [first, second] = [one.split(", "), two.split(", ")];
  const only = (parts: readonly string[], others: readonly string[]): string =>
    parts.filter((part) => !others.includes(part)).join(", ") || "nothing";
  return `${only(first, second)}, then ${only(second, first)}`;
}

/** RECORD holds the hashes of the others: where one of them differs it must. */
function summed(sights: readonly Sight[]): readonly Difference[] {
  const explained = sights.some(({ cause }) => CHANGES_RECORD.has(cause));
  const byCause = new Map<Cause, Sight[]>();
  for (const sight of sights) {
    if (sight.cause === "record" && explained) continue;
    byCause.set(sight.cause, [...(byCause.get(sight.cause) ?? []), sight]);
  }
  return [...byCause].map(([cause, same]) => ({
    cause,
    members: same.flatMap(({ member }) => member ?? []).slice(0, MOST_MEMBERS),
    count: same.filter(({ member }) => member !== undefined).length,
    detail: same.find(({ detail }) => detail !== "")?.detail ?? "",
  }));
}

const CHANGES_RECORD: ReadonlySet<Cause> = new Set([
  "members",
  "line-order",
  "path",
  "date",
  "bytecode",
  "binary",
  "content",
]);
