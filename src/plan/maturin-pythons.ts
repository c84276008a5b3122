import { contains, parseSpecifiers } from "../python/specifier.ts";
import { minorOf, namedInterpreter } from "./maturin-interpreter.ts";
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

/** What maturin looks for by itself, and finds in the containers of manylinux. */
const CPYTHONS: Range = [8, 14];
const PYPYS: Range = [9, 11];
const FREE_THREADED = 14;

/** What GitHub's machines have beside what a job sets up: every Python on Windows, Homebrew's on macOS, the system's on Linux. */
const ON_RUNNER: Readonly<Record<MaturinTarget["platform"], Range | undefined>> = {
  pyodide: undefined,
  windows: [9, 14],
  macos: [11, 14],
  linux: [12, 12],
};

/** The interpreters (`cp312`, `pp311`) that maturin finds, the oldest first. */
export function foundInterpreters(search: Search): readonly string[] {
  const { pyo3, target, requiresPython } = search;
  const limits = PYO3_LIMITS.find(({ since }) => pyo3 === undefined || minor(pyo3) >= minor(since));
  const range = parseSpecifiers(requiresPython ?? "") ?? [];
  const isWanted = (each: string) =>
    contains(range, `3.${minorOf(each)}`) && isWithin(minorOf(each), limitOf(each, limits));
  const there = target.crosses || search.inContainer ? everyInterpreter(pyo3) : onRunner(search);
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

function everyInterpreter(pyo3: string | undefined): readonly string[] {
  const threads = supportsFreeThreading(pyo3) ? [`cp3${FREE_THREADED}t`] : [];
  return [...every("cp", CPYTHONS), ...threads, ...every("pp", PYPYS)];
}

export function supportsFreeThreading(pyo3: string | undefined): boolean {
  return pyo3 === undefined || minor(pyo3) >= minor("0.23");
}

function onRunner({ target: { platform }, pythons }: Search): readonly string[] {
  const setUp = pythons.flatMap((each) => namedInterpreter(each) ?? []);
  const own = every("cp", ON_RUNNER[platform] ?? [1, 0]);
  return [...new Set([...setUp, ...own])].sort((one, other) => minorOf(one) - minorOf(other));
}

function every(prefix: string, [oldest, newest]: Range): readonly string[] {
  return Array.from({ length: newest - oldest + 1 }, (_, index) => `${prefix}3${oldest + index}`);
}
