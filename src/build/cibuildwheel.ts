import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import { environmentPaths } from "./environment-paths.ts";
import type { Machine } from "./machine.ts";
import { findPythons, noPython, type Python, runsTools } from "./python.ts";

/** What a release of cibuildwheel says of itself. */
export interface CibuildwheelAnswer {
  readonly version: string;
  /** Of each platform, in its own order. */
  readonly identifiers: Readonly<Record<string, readonly string[]>>;
  /** The identifiers that are built only when their group is enabled. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The names of all groups. */
  readonly enable: readonly string[];
}

type Asking = Pick<Machine, "files" | "processes" | "runner">;

// On an Intel machine cibuildwheel would say nothing of PyPy for Macs with ARM, and early releases want the version of macOS; its own command
// line tells all the rest. Before 2.22 there are no groups to be named, and a platform may be none of the release's.
const QUESTION = `
import contextlib, io, json, os, platform, sys
platform.machine = lambda: "arm64"
platform.mac_ver = lambda: ("14.0", ("", "", ""), "arm64")
from cibuildwheel import __version__, options
from cibuildwheel.__main__ import main
project, names = sys.argv[1], sys.argv[2:]
named = getattr(options, "EnableGroup", getattr(options, "EnableGroups", ()))
groups = sorted(group.value for group in named)
def ask(name, enable):
    os.environ["CIBW_ENABLE"] = enable
    sys.argv = ["cibuildwheel", "--print-build-identifiers", "--platform", name, "--archs", "all", project]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
        main()
    return [line for line in printed.getvalue().splitlines() if line and " " not in line]
def members(group):
    others = " ".join(each for each in groups if each != group)
    left = [each for name in names for each in ask(name, others)]
    return [each for name in names for each in identifiers[name] if each not in left]
identifiers = {name: ask(name, " ".join(groups)) for name in names}
print(json.dumps({
    "version": __version__,
    "identifiers": identifiers,
    "groups": {group: members(group) for group in groups},
    "enable": groups,
}))
`;

/**
 * Installs a release of cibuildwheel in a folder of its own and asks it for its identifiers on `platforms`; `4.4` is the newest of 4.4.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN when there is no such release, or it does not answer; SW-PYTHON-MISSING and its like without a Python.
 */
export async function askCibuildwheel(
  version: string,
  platforms: readonly string[],
  { files, processes, runner }: Asking,
): Promise<CibuildwheelAnswer> {
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  const { executable } = await anyPython({ processes, runner });
  return files.withTemporaryFolder(async (work) => {
    const { interpreter } = environmentPaths(path.join(work, "environment"), runner.platform);
    await files.write(path.join(work, "project", "pyproject.toml"), "");
    const steps: readonly (readonly [string, ...string[]])[] = [
      [executable, "-m", "venv", path.join(work, "environment")],
      [
        interpreter,
        "-I",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--only-binary",
        ":all:",
        `cibuildwheel==${pinOf(version)}`,
      ],
      [interpreter, "-I", "-c", QUESTION, path.join(work, "project"), ...platforms],
    ];
    let said = "";
    for (const argv of steps) {
      const { exitCode, stdout, stderr } = await processes.run(argv, { cwd: work, env, timeoutSeconds: 300 });
      if (exitCode !== 0) throw new ShipwheelError("SW-CIBUILDWHEEL-UNKNOWN", version, { detail: stderr.trim() });
      said = stdout;
    }
    return readAnswer(said, version);
  });
}

function pinOf(version: string): string {
  return version.split(".").length < 3 ? `${version}.*` : version;
}

async function anyPython(machine: Pick<Asking, "processes" | "runner">): Promise<Python> {
  const found: Python[] = [];
  for await (const python of findPythons(undefined, machine)) {
    if (runsTools(python, false)) return python;
    found.push(python);
  }
  throw noPython(found, undefined);
}

function readAnswer(said: string, version: string): CibuildwheelAnswer {
  const answer: unknown = JSON.parse(said.trim().split("\n").at(-1) ?? "");
  if (isAnswer(answer)) return answer;
  throw new ShipwheelError("SW-CIBUILDWHEEL-UNKNOWN", version, { detail: said.trim() });
}

function isAnswer(answer: unknown): answer is CibuildwheelAnswer {
  if (typeof answer !== "object" || answer === null) return false;
  const { version, identifiers, groups, enable } = answer as Partial<CibuildwheelAnswer>;
  const isNamed = (each: unknown) => typeof each === "object" && each !== null && Object.values(each).every(isTexts);
  return typeof version === "string" && isNamed(identifiers) && isNamed(groups) && isTexts(enable);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
