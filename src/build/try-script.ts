import path from "node:path";
import { type Ending, endingOf, isLate } from "./ending.ts";
import type { FreshEnvironment } from "./fresh-environment.ts";

/** A console script. */
export interface Script {
  readonly name: string;
  /** What its entry point says that it needs. */
  readonly extras: readonly string[];
}

const LOAD_SECONDS = 60;
const SCRIPT_SECONDS = 15;

// `select` is there from Python 3.10 on, and the module from 3.8 on.
const LOAD = `
import sys
try:
    from importlib.metadata import entry_points
    points = entry_points()
    scripts = points.select(group="console_scripts") if hasattr(points, "select") else points["console_scripts"]
except ImportError:
    import pkg_resources
    scripts = pkg_resources.iter_entry_points("console_scripts")
found = [each.load() for each in scripts if each.name == sys.argv[1]]
found or sys.exit("there is no console script " + sys.argv[1])
`;

/**
 * Starts a console script with `--version`, where that prints the version, else with `--help`; of one that has neither the function is loaded.
 * Gives what was run, and how that ended.
 */
export async function tryScript(
  { name }: Script,
  version: string,
  environment: FreshEnvironment,
  platform: "linux" | "darwin" | "win32",
): Promise<Ending & { readonly name: string }> {
  const program = path.join(environment.programs, platform === "win32" ? `${name}.exe` : name);
  const start = (option: string) => endingOf(() => environment.run([program, option], SCRIPT_SECONDS));
  const told = await start("--version");
  if (told.outcome === "passed" && told.detail.includes(version)) return { name: `${name} --version`, ...told };
  // A program that waits for input or serves would do so again.
  if (!isLate(told)) {
    const help = await start("--help");
    if (help.outcome === "passed") return { name: `${name} --help`, ...help };
    if (told.outcome === "passed") return { name: `${name} --version`, ...told };
  }
  const loaded = await endingOf(() => environment.ask(LOAD, [name], LOAD_SECONDS));
  if (loaded.outcome !== "passed") return { name: `load ${name}`, ...loaded };
  return { name: `load ${name}`, outcome: "passed", detail: "it has neither --version nor --help" };
}
