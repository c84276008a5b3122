import type { Expected, ExpectedWheel, Plan } from "../documents/plan.ts";
import { wheelTag } from "../plan/published.ts";
import { parsePlatformTag, platformName } from "../python/platform-tag.ts";
import { expectedPlace } from "./expected-place.ts";

/** A wheel that is planned, one that is planned and new to users, one that they lose. */
export type WheelSign = "●" | "+" | "-";

/** The wheels of a plan, and those that users lose by it, as platforms by Pythons. */
export interface WheelGrid {
  /** `cp39`, `cp310t`, `cp311-abi3`: the older first. */
  readonly pythons: readonly string[];
  /** A sign for each of the Pythons; `undefined` where there is no wheel. */
  readonly rows: readonly { readonly place: string; readonly signs: readonly (WheelSign | undefined)[] }[];
}

interface Cell {
  readonly place: string;
  readonly python: string;
  readonly sign: WheelSign;
}

/** The grid of a plan's wheels; of one that was compared with a release, with the wheels that users lose. */
export function wheelGrid({ expected, against }: Pick<Plan, "expected" | "against">): WheelGrid {
  const planned = expected.filter(isWheel).map((wheel) => plannedCell(wheel, against));
  const lost = (against?.dropped ?? []).map((tag) => lostCell(tag, planned));
  const cells = [...planned, ...lost];
  const pythons = [...new Set(cells.map(({ python }) => python))].sort(byPython);
  const places = [...new Set(cells.map(({ place }) => place))];
  const signs = new Map(cells.map(({ place, python, sign }) => [`${place}\n${python}`, sign]));
  const rows = places.map((place) => ({ place, signs: pythons.map((python) => signs.get(`${place}\n${python}`)) }));
  return { pythons, rows };
}

function isWheel(each: Expected): each is ExpectedWheel {
  return each.kind === "wheel";
}

function plannedCell(wheel: ExpectedWheel, against: Plan["against"]): Cell {
  const isNew = against?.added.includes(wheelTag(wheel)) ?? false;
  return { place: expectedPlace(wheel), python: shortTag(wheel.python, wheel.abi), sign: isNew ? "+" : "●" };
}

/** In the row of its like: a planned one may name the oldest system, which a lost one does not. */
function lostCell(tag: string, planned: readonly Cell[]): Cell {
  const [python = "", abi = "", platform = ""] = tag.split("-");
  const parsed = parsePlatformTag(platform);
  const name = parsed === undefined ? platform : platformName({ ...parsed, floor: undefined });
  const isLike = (place: string) => place.startsWith(`${parsed?.family} `) && place.endsWith(` ${parsed?.arch}`);
  const like = planned.find(({ place }) => place === name || isLike(place));
  return { place: like?.place ?? name, python: shortTag(python, abi), sign: "-" };
}

/** `cp314t` for cp314-cp314t; the whole tag where the ABI does not name the Python. */
function shortTag(python: string, abi: string): string {
  return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}

/** CPython before the others, 3.9 before 3.10, and a free-threaded one after its like. */
function byPython(one: string, other: string): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  return a.kind - b.kind || a.minor - b.minor || one.length - other.length || (one < other ? -1 : 1);
}

const KINDS = ["cp", "pp", "graalpy"];

function rankOf(python: string): { readonly kind: number; readonly minor: number } {
  const [, kind = "", minor = ""] = /^([a-z]+)3?(\d{0,3})/.exec(python) ?? [];
  const place = KINDS.indexOf(kind);
  return { kind: place === -1 ? KINDS.length : place, minor: Number(minor) };
}
