import path from "node:path";
import type { BuildRecord } from "../documents/build-record.ts";
import { ShipwheelError } from "../errors.ts";
import type { Finished } from "../ports/processes.ts";
import { type FreshEnvironment, withFreshEnvironment } from "./fresh-environment.ts";
import type { Machine } from "./machine.ts";
import type { Tools } from "./tools.ts";

type Smoke = BuildRecord["smoke"][number];

/** What of an installed package is tried. Names come from the wheel itself: they are not trusted. */
export interface Tried {
  /** Modules to import, with dots. */
  readonly topLevel: readonly string[];
  readonly scripts: readonly Script[];
  /** The names of the extras that the package has. None of them is installed. */
  readonly extras: readonly string[];
  /** The projects that extras bring. */
  readonly optional: readonly string[];
}

/** A console script. */
export interface Script {
  readonly name: string;
  /** What its entry point says that it needs. */
  readonly extras: readonly string[];
}

const IMPORT_SECONDS = 60;
const SCRIPT_SECONDS = 15;
const IMPORT = "import importlib, sys; importlib.import_module(sys.argv[1])";

// `select` is there from Python 3.10 on.
const LOAD = [
  "import sys",
  "from importlib.metadata import entry_points",
  "points = entry_points()",
  "scripts = points.select(group='console_scripts') if hasattr(points, 'select') else points['console_scripts']",
  "found = [each.load() for each in scripts if each.name == sys.argv[1]]",
  "found or sys.exit('there is no console script ' + sys.argv[1])",
].join("; ");

/** Installs one wheel, with what it depends on, into a fresh environment, and tries it. Throws SW-INSTALL-FAILED. */
export async function smokeWheel(
  wheel: Tried & { readonly path: string },
  tools: Tools,
  machine: Machine,
): Promise<readonly Smoke[]> {
  return withFreshEnvironment(tools, machine, async (environment) => {
    await environment.install([path.resolve(wheel.path)]);
    return tryPackage(wheel, environment, machine.runner.platform);
  });
}

/**
 * Imports each module in a process of its own, and runs each console script with `--version`, else with `--help`;
 * of a script that has neither the function is loaded.
 *
 * What is not there is not missed where an extra brings it, or may, as long as something of the package can be imported.
 */
export async function tryPackage(
  { topLevel, scripts, extras, optional }: Tried,
  environment: FreshEnvironment,
  platform: "linux" | "darwin" | "win32",
): Promise<readonly Smoke[]> {
  const outcomes: Smoke[] = [];
  for (const name of topLevel.filter(isModuleName)) {
    const answer = await answerOf(() => environment.ask(IMPORT, [name], IMPORT_SECONDS));
    outcomes.push({
      name: `import ${name}`,
      python: environment.python,
      ...answer,
      ...(answer.outcome === "passed" && { detail: "" }),
    });
  }
  const works = extras.length > 0 && outcomes.some(({ outcome }) => outcome === "passed");
  for (const script of scripts.filter(({ name }) => isFileName(name))) {
    outcomes.push(await tryScript(script, environment, platform));
  }
  return outcomes.map((smoke) =>
    misses(smoke) && (works || optional.some((name) => misses(smoke, name)))
      ? { ...smoke, outcome: "skipped", detail: `${smoke.detail} (no extra was installed: ${extras.join(", ")})` }
      : smoke,
  );
}

/** Did an import fail for want of something; of the project `name`, where one is given? */
function misses({ outcome, detail }: Smoke, name?: string): boolean {
  if (outcome !== "failed" || !/^(ModuleNotFound|Import)Error\b/.test(detail)) return false;
  const module = /No module named '(\w+)/.exec(detail)?.[1] ?? "";
  return name === undefined || plain(module) === plain(name);
}

/** PyYAML is imported as `yaml`, python-dateutil as `dateutil`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(python-|py)/, "")
    .replace(/[-_.]/g, "");
}

async function tryScript(
  { name, extras }: Script,
  environment: FreshEnvironment,
  platform: "linux" | "darwin" | "win32",
): Promise<Smoke> {
  if (extras.length > 0) {
    const detail = `it needs what the extra ${extras.join(", ")} brings`;
    return { name, python: environment.python, outcome: "skipped", detail };
  }
  const program = path.join(environment.programs, platform === "win32" ? `${name}.exe` : name);
  const version = await answerOf(() => environment.run([program, "--version"], SCRIPT_SECONDS));
  const { python } = environment;
  if (version.outcome === "passed") return { name: `${name} --version`, python, ...version };
  const help = await answerOf(() => environment.run([program, "--help"], SCRIPT_SECONDS));
  if (help.outcome === "passed") return { name: `${name} --help`, python, ...help };
  // Not every program has these options; that its function is there is what the package promises.
  const loaded = await answerOf(() => environment.ask(LOAD, [name], IMPORT_SECONDS));
  return loaded.outcome === "passed"
    ? { name: `load ${name}`, python, outcome: "passed", detail: "it has neither --version nor --help" }
    : { name: `load ${name}`, python, ...loaded };
}

async function answerOf(run: () => Promise<Finished>): Promise<Pick<Smoke, "outcome" | "detail">> {
  try {
    const { exitCode, stdout, stderr } = await run();
    if (exitCode === 0) return { outcome: "passed", detail: firstLine(stdout) || firstLine(stderr) };
    return { outcome: "failed", detail: lastLine(stderr) || lastLine(stdout) || `it ended with ${exitCode}` };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
    return { outcome: "failed", detail: error.message };
  }
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.trim().slice(0, 200) ?? "";
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
}

function isModuleName(name: string): boolean {
  return name.split(".").every((part) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part));
}

/** One that leads to no other folder. */
function isFileName(name: string): boolean {
  return /^[\w.-]+$/.test(name) && /\w/.test(name);
}
