import type { Expected, ExpectedWheel, Plan } from "../documents/plan.ts";
import { wheelTag } from "../plan/published.ts";
import { parsePlatformTag } from "../python/platform-tag.ts";
import { columns } from "./columns.ts";
import { expectedPlace } from "./expected-place.ts";
import type { Ink } from "./ink.ts";
import { visible } from "./visible.ts";

/** A place in the grid: one Python's wheel for one platform. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly sign: "●" | "+" | "-";
}

/** The wheels of a plan as a grid of platforms and Pythons, with the sdist above it; of one that was compared, what users gain and lose. */
export function planGrid({ expected, against }: Plan, ink: Ink): string[] {
  const sdists = expected.filter(({ kind }) => kind === "sdist").map(() => "sdist");
  const wheels = expected.filter(isWheel).map((wheel) => cellOf(wheel, against));
  const lost = (against?.dropped ?? []).map(lostCell);
  const cells = [...wheels, ...lost.map((cell) => inRowOf(wheels, cell))];
  return [...sdists, ...gridLines(cells, ink), ...legend(against, ink)];
}

function isWheel(each: Expected): each is ExpectedWheel {
  return each.kind === "wheel";
}

function cellOf(wheel: ExpectedWheel, against: Plan["against"]): Cell {
  const { python, abi } = wheel;
  const isNew = against?.added.includes(wheelTag(wheel)) ?? false;
  return { row: visible(expectedPlace(wheel)), column: visible(shortTag(python, abi)), sign: isNew ? "+" : "●" };
}

function lostCell(tag: string): Cell {
  const [python = "", abi = "", place = ""] = tag.split("-");
  const platform = parsePlatformTag(place);
  const row = platform === undefined ? place : `${platform.family} ${platform.arch}`;
  return { row: visible(row), column: visible(shortTag(python, abi)), sign: "-" };
}

/** A planned row may name the oldest system, which a lost wheel does not. */
function inRowOf(wheels: readonly Cell[], cell: Cell): Cell {
  const [family, ...arch] = cell.row.split(" ");
  const row = wheels.find((each) => each.row.startsWith(`${family} `) && each.row.endsWith(` ${arch.join(" ")}`))?.row;
  return row === undefined ? cell : { ...cell, row };
}

function gridLines(cells: readonly Cell[], ink: Ink): string[] {
  const pythons = [...new Set(cells.map(({ column }) => column))].sort(byPython);
  const places = [...new Set(cells.map(({ row }) => row))];
  const signs = new Map(cells.map(({ row, column, sign }) => [`${row}\n${column}`, sign]));
  const rows = places.map((row) => [row, ...pythons.map((column) => shown(signs.get(`${row}\n${column}`), ink))]);
  return columns([["", ...pythons], ...rows]);
}

function shown(sign: Cell["sign"] | undefined, ink: Ink): string {
  if (sign === undefined) return ink.dim("·");
  return sign === "-" ? ink.bad(sign) : ink.good(sign);
}

function legend(against: Plan["against"], ink: Ink): string[] {
  if (against === undefined) return [];
  const { version, added, dropped } = against;
  if (version === null) return [ink.dim("nothing is published yet: all of it is new")];
  return [ink.dim(`beside ${visible(version)}: + ${added.length} new, - ${dropped.length} dropped`)];
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

function rankOf(column: string): { readonly kind: number; readonly minor: number } {
  const [, kind = "", minor = ""] = /^([a-z]+)3?(\d{0,3})/.exec(column) ?? [];
  const place = ["cp", "pp", "graalpy"].indexOf(kind);
  return { kind: place === -1 ? 9 : place, minor: Number(minor) };
}
