import type { ExpectedWheel } from "../documents/plan.ts";
import { rustTriples } from "../python/rust-triple.ts";
import type { MaturinSettings } from "./maturin-settings.ts";

/** Wheels for one system, which one run of maturin makes. */
export interface MaturinRun {
  readonly platform: ExpectedWheel["platform"];
  readonly arch: string;
  /** The oldest system that they have to run on, where the plan says it: `2_17`. */
  readonly floor?: string;
  /** `python3.9`, a path; none for what needs no Python. */
  readonly interpreters: readonly string[];
  /** What the plan has maturin told. */
  readonly environment: NonNullable<ExpectedWheel["environment"]>;
}

/** What links for Linux: maturin's own container, zig, or what this machine has, for its own C library. */
export type Linking = "container" | "zig" | "native";

interface Told extends MaturinRun {
  readonly linking: Linking;
  /** What Rust compiles for here unless it is told: `x86_64-unknown-linux-gnu`. */
  readonly host: string | undefined;
  readonly out: string;
}

/** The arguments of `maturin` for a run. */
export function maturinArguments(told: Told, settings: MaturinSettings): readonly string[] {
  return [
    "build",
    ...(settings.hasProfile ? [] : ["--release"]),
    ...(settings.isLocked ? ["--locked"] : []),
    ...targetOf(told),
    ...(told.linking === "zig" ? ["--zig"] : []),
    ...compatibilityOf(told, settings),
    ...told.interpreters.flatMap((each) => ["--interpreter", each]),
    ...wordsOf(told.environment),
    "--out",
    told.out,
  ];
}

/** `python3.13t` of `cp313t`, `pypy3.11` of `pp311`, `graalpy3.12` of `gp312`. `undefined` for a tag of any other kind. */
export function interpreterName(tag: string): string | undefined {
  const [, kind = "", minor, letter = ""] = /^(cp|pp|gp)3(\d+)(t?)$/.exec(tag) ?? [];
  const name = INTERPRETERS.get(kind);
  return name === undefined ? undefined : `${name}3.${minor}${letter}`;
}

const INTERPRETERS: ReadonlyMap<string, string> = new Map([
  ["cp", "python"],
  ["pp", "pypy"],
  ["gp", "graalpy"],
]);

/** A universal wheel has a name of its own; a target that is the host's is left to Rust, so that it builds as by hand. */
function targetOf({ platform, arch, host }: Told): readonly string[] {
  if (arch === "universal2") return ["--target", "universal2-apple-darwin"];
  const [triple] = rustTriples(arch.startsWith(platform) ? arch : `${platform}_${arch}`);
  return triple === undefined || triple === host ? [] : ["--target", triple];
}

/** For this machine's own C library maturin finds the floor itself, and names it in the wheel. */
function compatibilityOf({ platform, floor, linking }: Told, settings: MaturinSettings): readonly string[] {
  if (linking === "native" || (platform !== "manylinux" && platform !== "musllinux")) return [];
  if (floor !== undefined) return ["--compatibility", `${platform}_${floor}`];
  if (settings.hasCompatibility) return [];
  return ["--compatibility", platform === "manylinux" ? "manylinux2014" : "musllinux_1_2"];
}

/** What the project's workflow says to maturin: `--features a,b --bindings bin`. */
function wordsOf({ MATURIN_PEP517_ARGS: words = "" }: MaturinRun["environment"]): readonly string[] {
  return words.split(" ").filter(Boolean);
}
