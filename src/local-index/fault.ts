import { ShipwheelError } from "../errors.ts";

/** Where a fault strikes: what the request is for. `clock` is no request: it is the index's own. */
export const PLACES = [
  "upload",
  "simple",
  "json",
  "files",
  "audience",
  "mint",
  "id-token",
  "authority",
  "log",
  "clock",
] as const;

export type Place = (typeof PLACES)[number];

/** What goes wrong, with what its value is and the usual one. What the index does of the request is said first. */
export const FAULT_KINDS = {
  /** Answered as always, but later. */
  latency: { value: "seconds", usual: 1 },
  /** Nothing is done; the answer is an error. */
  status: { value: "status", usual: 503 },
  /** Done, and answered with an error: a gateway lost patience. */
  "status-after": { value: "status", usual: 502 },
  /** Nothing is done; a gateway's page in HTML. */
  html: { value: "status", usual: 502 },
  /** Nothing is done; an answer without a body, a yes unless told. */
  empty: { value: "status", usual: 200 },
  /** Nothing is done; a reason phrase and a body in UTF-8. */
  reason: { value: "status", usual: 400 },
  /** Nothing is done; the connection breaks at once. */
  reset: { value: "nothing" },
  /** Nothing is done; the connection breaks when half of the request has come. */
  midway: { value: "nothing" },
  /** Done; the connection breaks before the answer. */
  lost: { value: "nothing" },
  /** Done; the connection breaks within the answer. */
  half: { value: "nothing" },
  /** Done; half of the answer, which says that it is all. */
  cut: { value: "nothing" },
  /** Nothing is done, nothing is said, and the connection stays. */
  stall: { value: "nothing" },
  /** 429; the value goes out as Retry-After. */
  "rate-limit": { value: "seconds" },
  /** 403 in the words of an index that takes nothing for a while. */
  "read-only": { value: "nothing" },
  /** 400 in the words for a name that a deleted file had. */
  "name-used": { value: "nothing" },
  /** 400 in the words for a project that has all the room it may have. */
  quota: { value: "nothing" },
  /** The token that is shown lives no longer. */
  expired: { value: "nothing" },
  /** What was answered the first time, as a cache does. */
  stale: { value: "nothing" },
  /** Done, but other bytes are kept than came. */
  "other-bytes": { value: "nothing" },
  /** The index's clock is that much ahead, or behind. */
  skew: { value: "seconds", usual: 600 },
} as const satisfies Record<
  string,
  { readonly value: "seconds" | "status"; readonly usual?: number } | { readonly value: "nothing" }
>;

export type FaultKind = keyof typeof FAULT_KINDS;

/** One thing that goes wrong, the same each time: a value, not a chance. */
export interface Fault {
  readonly where: Place;
  readonly kind: FaultKind;
  /** Which requests there it strikes, the first being 1. */
  readonly at: "every" | { readonly first: number; readonly last: number };
  /** Seconds or a status, as its kind has it. */
  readonly value?: number;
}

const SPEC =
  /^(?<where>[a-z-]{1,20}):(?<kind>[a-z-]{1,20})(?:=(?<value>-?\d{1,9}(?:\.\d{1,6})?))?(?:@(?:every|(?<first>\d{1,6})(?:-(?<last>\d{1,6}))?))?$/;

/**
 * Reads `WHERE:KIND[=VALUE][@AT]`, with commas between several: `upload:status-after=502@2,simple:stale@2-4,clock:skew=600`.
 * AT is a number, a range or `every`; the first request unless told. Throws SW-USAGE.
 */
export function readFaults(text: string): readonly Fault[] {
  return text.split(",").map((spec) => readFault(spec.trim()));
}

function readFault(spec: string): Fault {
  const { where, kind, value, first = "1", last = first } = SPEC.exec(spec)?.groups ?? {};
  const place = PLACES.find((each) => each === where);
  if (place === undefined) throw unread(spec, `It is WHERE:KIND[=VALUE][@AT]; WHERE is one of ${PLACES.join(", ")}.`);
  if (!isKind(kind) || (kind === "skew") !== (place === "clock")) throw unread(spec, whichKinds(place));
  const fault = { where: place, kind, ...(value !== undefined && { value: Number(value) }) };
  if (!isFit(fault)) throw unread(spec, `${kind} takes ${FAULT_KINDS[kind].value}.`);
  if (spec.endsWith("@every")) return { ...fault, at: "every" };
  return { ...fault, at: { first: Number(first), last: Number(last) } };
}

function isKind(kind: string | undefined): kind is FaultKind {
  return kind !== undefined && Object.hasOwn(FAULT_KINDS, kind);
}

function isFit({ kind, value }: Pick<Fault, "kind" | "value">): boolean {
  if (value === undefined) return true;
  const taken = FAULT_KINDS[kind].value;
  if (taken === "status") return Number.isInteger(value) && value >= 200 && value <= 599;
  return taken === "seconds" && (value >= 0 || kind === "skew");
}

function whichKinds(place: Place): string {
  const kinds = Object.keys(FAULT_KINDS).filter((kind) => (kind === "skew") === (place === "clock"));
  return `KIND is one of ${kinds.join(", ")}.`;
}

function unread(spec: string, hint: string): ShipwheelError {
  return new ShipwheelError("SW-USAGE", `--fault ${spec}`, { hint });
}

/** The value that was given, or the usual one of its kind. */
export function measureOf({ kind, value }: Pick<Fault, "kind" | "value">): number | undefined {
  const known = FAULT_KINDS[kind];
  return value ?? ("usual" in known ? known.usual : undefined);
}

/** As `readFaults` takes it, without when it strikes. */
export function shownFault({ where, kind, value }: Pick<Fault, "where" | "kind" | "value">): string {
  return `${where}:${kind}${value === undefined ? "" : `=${value}`}`;
}
