import { type Table, tableAt, tablesAt, textAt, textsAt } from "../config/table.ts";
import type { MaturinCrate } from "../documents/project.ts";
import { supportsFreeThreading } from "./maturin-pythons.ts";
import { type MaturinRun, stablePython } from "./maturin-wheels.ts";

/** A platform of `maturin generate-ci`, under its name there. */
interface Platform {
  readonly name: string;
  readonly targets: readonly string[];
  readonly manylinux?: string;
  runner(target: string): string;
}

const PLATFORMS: readonly Platform[] = [
  {
    name: "linux",
    targets: ["x86_64", "x86", "aarch64", "armv7", "s390x", "ppc64le"],
    manylinux: "auto",
    runner: () => "ubuntu-latest",
  },
  {
    name: "musllinux",
    targets: ["x86_64", "x86", "aarch64", "armv7"],
    manylinux: "musllinux_1_2",
    runner: () => "ubuntu-latest",
  },
  {
    name: "windows",
    targets: ["x64", "x86", "aarch64"],
    runner: (target) => (target === "aarch64" ? "windows-11-arm" : "windows-latest"),
  },
  {
    name: "macos",
    targets: ["x86_64", "aarch64"],
    runner: (target) => (target === "aarch64" ? "macos-latest" : "macos-15-intel"),
  },
];

/** Where nothing says which Pythons a job sets up. */
const PYTHONS = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];

/** A run, and whether the project itself says in which container: only then it fixes a floor. */
export interface DefaultRun {
  readonly run: MaturinRun;
  readonly fixesFloor: boolean;
}

/**
 * The runs that `maturin generate-ci` would write: for its own platforms and targets, or those that `[tool.maturin.generate-ci.github]`
 * names. Beside a wheel of the stable ABI it builds one for the free-threaded Python.
 */
export function defaultRuns(crate: MaturinCrate): readonly DefaultRun[] {
  const { ci } = crate;
  const named = PLATFORMS.filter(({ name }) => Object.hasOwn(ci, name));
  const chosen = named.length > 0 ? named : PLATFORMS;
  const runs = chosen.flatMap((platform) => runsOf(platform, tableAt(ci, platform.name), ci));
  return runs.flatMap((each) => [each, ...freeThreaded(each, crate)]);
}

function freeThreaded({ run, fixesFloor }: DefaultRun, crate: MaturinCrate): readonly DefaultRun[] {
  const isStable = stablePython(run, crate) !== undefined && crate.bindings.startsWith("pyo3");
  if (!isStable || run.interpreters.length > 0 || !supportsFreeThreading(crate.pyo3)) return [];
  return [{ run: { ...run, interpreters: ["3.14t"], findsInterpreters: false }, fixesFloor }];
}

function runsOf(platform: Platform, options: Table, ci: Table): readonly DefaultRun[] {
  const tables = tablesAt(options, "target");
  const listed = textsAt(options, "targets");
  const names = listed.length > 0 ? listed : platform.targets;
  const targets: readonly Table[] = tables.length > 0 ? tables : names.map((arch) => ({ arch }));
  return targets.map((each) => {
    const target = textAt(each, "arch") ?? "";
    const said = (key: string) => textAt(each, key) ?? textAt(options, key);
    const chosen = said("manylinux");
    const manylinux = chosen ?? platform.manylinux;
    const run = {
      target,
      runner: said("runner") ?? platform.runner(target),
      ...(manylinux !== undefined && { manylinux }),
      ...argumentsIn(said("args") ?? textAt(ci, "args") ?? ""),
      pythons: PYTHONS,
    };
    return { run, fixesFloor: chosen !== undefined };
  });
}

/** What the arguments of `maturin build` say of interpreters and features; those of generate-ci itself find every interpreter. */
function argumentsIn(
  text: string,
): Pick<MaturinRun, "interpreters" | "findsInterpreters" | "features" | "withoutDefaultFeatures"> {
  const words = text.split(/[\s=]+/).filter(Boolean);
  const interpreters = valuesOf(words, ["-i", "--interpreter"]);
  return {
    interpreters,
    findsInterpreters: interpreters.length === 0,
    features: valuesOf(words, ["-F", "--features"]),
    withoutDefaultFeatures: words.includes("--no-default-features"),
  };
}

/** The words after each of `options`, up to the next option. */
function valuesOf(words: readonly string[], options: readonly string[]): readonly string[] {
  let isOption = false;
  return words.filter((word) => {
    if (word.startsWith("-")) isOption = options.includes(word);
    return isOption && !word.startsWith("-");
  });
}
