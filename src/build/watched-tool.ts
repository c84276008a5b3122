import { ShipwheelError } from "../errors.ts";
import { commandLine, settingLine } from "./command-line.ts";
import type { Machine } from "./machine.ts";
import type { Tools } from "./tools.ts";

type Platform = Machine["runner"]["platform"];

/** A tool as it is started. */
export interface WatchedTool {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** What it makes, or what it is: for people. */
  readonly name: string;
  /** The command that does the same by hand. */
  readonly byHand: string;
  readonly onLine?: (line: string) => void;
}

/** How a tool ended. */
export interface WatchedEnd {
  readonly exitCode: number;
  /** Its last lines, of both streams, in the order in which they came. */
  readonly lines: readonly string[];
}

const SHOWN_LINES = 40;

/** Runs a tool. Throws SW-PROCESS-TIMEOUT, with its last lines and what to do, where it does not end in time. */
export async function runTool(tool: WatchedTool, { processes, progress }: Machine): Promise<WatchedEnd> {
  const { argv, cwd, env, timeoutSeconds, name, byHand } = tool;
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    if (lines.length > SHOWN_LINES) lines.shift();
    tool.onLine?.(line);
    progress.line(line);
  };
  try {
    const { exitCode } = await processes.run(argv, { cwd, env, timeoutSeconds, onLine });
    return { exitCode, lines };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code !== "SW-PROCESS-TIMEOUT") throw error;
    throw new ShipwheelError("SW-PROCESS-TIMEOUT", `${name}, after ${timeoutSeconds} s`, {
      detail: lines.join("\n"),
      hint: `Find out by hand what it waits for, or give it more time by \`timeout\` in [tool.shipwheel], in seconds.\n${byHand}`,
    });
  }
}

/**
 * A Python tool run by hand in the project's folder: an environment with the very release of it, and then `args` of its `python`.
 * `names` are the packages that are needed of `tools`.
 */
export function toolByHand(
  { base, packages }: Pick<Tools, "base" | "packages">,
  names: readonly string[],
  args: readonly string[],
  platform: Platform,
  variables: Readonly<Record<string, string>> = {},
): string {
  const place = platform === "win32" ? "%TEMP%\\by-hand" : "/tmp/by-hand";
  const python = platform === "win32" ? `${place}\\Scripts\\python` : `${place}/bin/python`;
  const pinned = packages.filter(({ name }) => names.includes(name)).map(({ name, version }) => `${name}==${version}`);
  const steps = [
    commandLine([base.executable, "-m", "venv", place], platform),
    commandLine([python, "-m", "pip", "install", ...pinned], platform),
    settingLine(variables, platform) + commandLine([python, ...args], platform),
  ];
  return `By hand, in the project's folder: ${steps.join(" && ")}`;
}
