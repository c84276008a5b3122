import { contains, parseSpecifiers } from "../python/specifier.ts";
import { minorOf } from "./identifier.ts";
import { namedInterpreter } from "./maturin-interpreter.ts";
import type { MaturinTarget } from "./maturin-target.ts";

/** What `maturin build --find-interpreter` looks for, and where. */
export interface Search {
  readonly target: MaturinTarget;
  /** The release of pyo3: `0.23`. */
  readonly pyo3: string | undefined;
  readonly requiresPython: string | undefined;
  /** As `setup-python` has them. */
  readonly pythons: readonly string[];
  readonly inContainer: boolean;
  /** The day that it runs on, as in `2026-11-18`; today when it is absent. */
  readonly day: string | undefined;
}

/** The minor versions of CPython and PyPy, oldest and newest, that the releases of pyo3 from `since` on build for. */
const PYO3_LIMITS: readonly { readonly since: string; readonly cpython: Range; readonly pypy: Range }[] = [
  { since: "0.29", cpython: [8, 15], pypy: [11, 11] },
  { since: "0.28", cpython: [7, 15], pypy: [11, 11] },
  { since: "0.27", cpython: [7, 14], pypy: [11, 11] },
  { since: "0.25", cpython: [7, 14], pypy: [9, 11] },
  { since: "0.24", cpython: [7, 13], pypy: [9, 11] },
  { since: "0.23", cpython: [7, 13], pypy: [9, 10] },
  { since: "0.22", cpython: [7, 13], pypy: [7, 10] },
  { since: "0.19", cpython: [7, 12], pypy: [7, 10] },
  { since: "0.0", cpython: [7, 11], pypy: [7, 9] },
];

type Range = readonly [oldest: number, newest: number];

/** The oldest Pythons that maturin looks for by itself; PyPy's of a target that is compiled for elsewhere need not be there. */
const OLDEST = { cpython: 8, pypy: 10, crossedPypy: 9 };
const NEWEST_PYPY = 11;

/** A version, and the day from which on it was there. */
type Since = readonly [minor: number, day: string];

/** What maturin looks for, and what its containers have. */
const CPYTHONS: readonly Since[] = [
  [14, "2025-10-08"],
  [13, "2024-10-09"],
  [12, ""],
];

/** What was set up on GitHub's machines before any job runs. */
const PREINSTALLED: Readonly<Partial<Record<MaturinTarget["platform"], readonly Since[]>>> = {
  macos: [
    [14, "2025-11-01"],
    [13, "2024-11-01"],
    [12, ""],
  ],
  windows: [
    [14, "2025-11-15"],
    [13, "2025-02-01"],
    [12, ""],
  ],
};

/** What GitHub's machines have beside what a job sets up: every Python on Windows, Homebrew's on macOS, the system's on Linux. */
const ON_RUNNER: Readonly<Record<MaturinTarget["platform"], Range | undefined>> = {
  pyodide: undefined,
  windows: [9, 99],
  macos: [11, 99],
  linux: [12, 12],
};

const TODAY = "9999";

/** The interpreters (`cp312`, `pp311`) that maturin finds, the oldest first. */
export function foundInterpreters(search: Search): readonly string[] {
  const { pyo3, target, requiresPython } = search;
  const limits = PYO3_LIMITS.find(({ since }) => pyo3 === undefined || minor(pyo3) >= minor(since));
  const range = parseSpecifiers(requiresPython ?? "") ?? [];
  const isWanted = (each: string) =>
    contains(range, `3.${minorOf(each)}`) && isWithin(minorOf(each), limitOf(each, limits));
  const there = target.crosses || search.inContainer ? everyInterpreter(search) : onRunner(search);
  return there.filter(isWanted);
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}

function limitOf(interpreter: string, limits: (typeof PYO3_LIMITS)[number] | undefined): Range {
  return (interpreter.startsWith("pp") ? limits?.pypy : limits?.cpython) ?? [0, 99];
}

function isWithin(number: number, [oldest, newest]: Range): boolean {
  return oldest <= number && number <= newest;
}

function everyInterpreter({ pyo3, target, day = TODAY }: Search): readonly string[] {
  const threads = supportsFreeThreading(pyo3) ? freeThreaded(target.crosses, day) : [];
  const oldestPypy = target.crosses ? OLDEST.crossedPypy : OLDEST.pypy;
  return [
    ...every("cp", [OLDEST.cpython, newestOn(day, CPYTHONS)]),
    ...threads,
    ...every("pp", [oldestPypy, NEWEST_PYPY]),
  ];
}

/** Until June 2026 maturin knew them by heart, and so found them for other machines alone; since then 3.13 is none. */
function freeThreaded(crosses: boolean, day: string): readonly string[] {
  if (day >= "2026-06-01") return ["cp314t"];
  if (!crosses || day < "2024-12-01") return [];
  return newestOn(day, CPYTHONS) < 14 ? ["cp313t"] : ["cp313t", "cp314t"];
}

function newestOn(day: string, versions: readonly Since[]): number {
  return versions.find(([, since]) => since <= day)?.[0] ?? 0;
}

/** Whether a release of pyo3 (`0.23`), today's unless told, builds for free-threaded Pythons. */
export function supportsFreeThreading(pyo3: string | undefined): boolean {
  return pyo3 === undefined || minor(pyo3) >= minor("0.23");
}

function onRunner({ target: { platform }, pythons, day = TODAY }: Search): readonly string[] {
  const setUp = pythons.flatMap((each) => namedInterpreter(each) ?? []);
  const [oldest, newest] = ON_RUNNER[platform] ?? [1, 0];
  const own = every("cp", [oldest, Math.min(newest, newestOn(day, PREINSTALLED[platform] ?? CPYTHONS))]);
  return [...new Set([...setUp, ...own])].sort((one, other) => minorOf(one) - minorOf(other));
}

function every(prefix: string, [oldest, newest]: Range): readonly string[] {
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => `${prefix}3${oldest + index}`);
}
