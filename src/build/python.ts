import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";

/** One Python of this machine, as it tells of itself. */
export interface Python {
  /** The interpreter's own path, never a shim's. */
  readonly executable: string;
  readonly version: readonly [major: number, minor: number, patch: number];
  /** `cpython`, `pypy`, ... */
  readonly implementation: string;
  readonly freeThreaded: boolean;
  /** What sysconfig calls the platform: `linux-x86_64`, `macosx-11.0-universal2`, `win-amd64`. */
  readonly platform: string;
  /** The machine's own architecture: `x86_64`, `arm64`, `AMD64`. */
  readonly machine: string;
  /** 32 or 64. */
  readonly bits: number;
  /** `glibc`, `musl`, or nothing where there is none. */
  readonly libc: string;
  /** The C library's, as in `2.36`; nothing where it does not tell. */
  readonly libcVersion?: string;
  /** Is it an alpha, a beta or a candidate? */
  readonly prerelease?: boolean;
  readonly hasVenv: boolean;
  readonly hasEnsurepip: boolean;
}

/** The oldest Python that the build tools run on. */
const OLDEST = 11;
const NEWEST = 15;

// Runs on Python 2.7 too: an old interpreter must be able to say that it is one.
const QUESTION = `
import json, os, platform, struct, sys, sysconfig
def can(name):
    try:
        __import__(name)
        return True
    except Exception:
        return False
libc, libc_version = platform.libc_ver()
if not libc and sys.platform.startswith("linux"):
    libc = "musl"
print(json.dumps({
    "executable": os.path.abspath(sys.executable),
    "version": list(sys.version_info[:3]),
    "implementation": platform.python_implementation().lower(),
    "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "platform": sysconfig.get_platform(),
    "machine": platform.machine(),
    "bits": struct.calcsize("P") * 8,
    "libc": libc,
    "libcVersion": libc_version,
    "prerelease": sys.version_info[3] != "final",
    "hasVenv": can("venv"),
    "hasEnsurepip": can("ensurepip"),
}))
`;

type Asking = Pick<Machine, "processes" | "runner">;

/**
 * The Pythons of this machine in the order in which we would use them, each asked when it is its turn: the one `asked` for alone,
 * else `python3`, `python`, and those with their version in the name (on Windows through the `py` launcher too).
 */
export async function* findPythons(asked: string | undefined, machine: Asking): AsyncGenerator<Python> {
  const seen = new Set<string>();
  for (const command of commandsOf(asked, machine.runner.platform)) {
    const python = await askPython(command, machine);
    if (python === undefined || seen.has(python.executable)) continue;
    seen.add(python.executable);
    yield python;
  }
}

/** Can the build tools run on it? `uv` makes environments without the help of ensurepip. */
export function runsTools({ version: [major, minor], hasVenv, hasEnsurepip }: Python, uv: boolean): boolean {
  return isRecent(major, minor) && hasVenv && (hasEnsurepip || uv);
}

/** Why none of `found` will do. `asked` is what the user named. */
export function noPython(found: readonly Python[], asked: string | undefined): ShipwheelError {
  const recent = found.find(({ version: [major, minor] }) => isRecent(major, minor));
  if (recent !== undefined) return new ShipwheelError("SW-PYTHON-NO-VENV", nameOf(recent));
  if (found.length > 0) return new ShipwheelError("SW-PYTHON-TOO-OLD", found.map(nameOf).join(", "));
  return new ShipwheelError("SW-PYTHON-MISSING", asked ?? "neither python3 nor python answers");
}

/** `Python 3.11.7 (/usr/bin/python3)` */
export function nameOf({ version, implementation, freeThreaded, executable }: Python): string {
  const kind = implementation === "cpython" ? "Python" : `Python of ${implementation}`;
  return `${kind} ${version.join(".")}${freeThreaded ? "t" : ""} (${executable})`;
}

function isRecent(major: number, minor: number): boolean {
  return major === 3 && minor >= OLDEST;
}

function commandsOf(
  asked: string | undefined,
  platform: "linux" | "darwin" | "win32",
): readonly (readonly [string, ...string[]])[] {
  if (asked !== undefined) return [[/[\\/]/.test(asked) ? path.resolve(asked) : asked]];
  const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => NEWEST - index);
  const versioned = minors.map((minor) => [`python3.${minor}`] as const);
  if (platform !== "win32") return [["python3"], ["python"], ...versioned];
  return [["python"], ["python3"], ["py", "-3"], ...minors.map((minor) => ["py", `-3.${minor}`] as const)];
}

/** What a Python tells of itself; `undefined` when there is no such program, or it is a shim for a version that is not installed, or it is no Python. */
export async function askPython(
  command: readonly [string, ...string[]],
  { processes, runner }: Asking,
): Promise<Python | undefined> {
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  try {
    const { exitCode, stdout } = await processes.run([...command, "-c", QUESTION], {
      cwd: homeOf(runner),
      env,
      timeoutSeconds: 30,
    });
    return exitCode === 0 ? readAnswer(stdout) : undefined;
  } catch (error) {
    if (error instanceof ShipwheelError && UNANSWERED.has(error.code)) return undefined;
    throw error;
  }
}

const UNANSWERED = new Set<string>(["SW-PROCESS-NOT-FOUND", "SW-PROCESS-TIMEOUT"]);

// A neutral folder: pyenv and its like would let a file in the project choose the version.
function homeOf({ environment, platform }: Machine["runner"]): string {
  return platform === "win32" ? (environment.SystemRoot ?? environment.SYSTEMROOT ?? "C:\\") : "/";
}

function readAnswer(stdout: string): Python | undefined {
  try {
    const answer: unknown = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    return isPython(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isPython(answer: unknown): answer is Python {
  if (typeof answer !== "object" || answer === null) return false;
  const { executable, version, platform } = answer as Partial<Python>;
  const numbers = Array.isArray(version) && version.length === 3 && version.every(Number.isInteger);
  return typeof executable === "string" && typeof platform === "string" && numbers;
}
