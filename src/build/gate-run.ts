import path from "node:path";
import type { Gate } from "../config/gates.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { commandLine, settingLine } from "./command-line.ts";
import { type GatePlace, gateVariables } from "./gate-environment.ts";
import { findProgram, missingModule, missingProgram } from "./gate-program.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";

type GateResult = BuildRecord["gates"][number];

/** How one run of a gate ended: its entry in the record, and what is to be told where it failed. */
export interface GateOutcome {
  readonly result: GateResult;
  readonly problem?: CodedProblem;
}

/** A gate and what it runs with. */
export interface GateRun {
  readonly gate: Gate;
  readonly python: Python;
  /** The wheel that it tries; the tree where there is none. */
  readonly file?: string;
}

interface RunOptions {
  readonly pass: readonly string[];
  /** Where the gate has no time limit of its own. */
  readonly timeoutSeconds: number;
  /** A wheel's path where people can find it, or the project's folder. */
  readonly subject: string;
}

const SHOWN_LINES = 40;

/** Runs a gate, whatever comes of it. Throws SW-CANCELLED. */
export async function runGate(
  run: GateRun,
  place: GatePlace,
  options: RunOptions,
  machine: Machine,
): Promise<GateOutcome> {
  const { gate } = run;
  const { files, runner, clock } = machine;
  const program = await findProgram(gate, place.environment, files, runner.platform);
  if (typeof program !== "string") return failedGate(run, program, 0);
  const started = clock.now();
  const lines: string[] = [];
  const seconds = () => Math.round((clock.now() - started) / 10) / 100;
  try {
    const { exitCode } = await place.environment.run(
      [program, ...gate.run.slice(1)],
      gate.timeoutSeconds ?? options.timeoutSeconds,
      {
        cwd: path.join(place.tree, ...gate.cwd.split("/")),
        environment: gateVariables(gate, place.environment, runner, options.pass),
        onLine: (line) => keepLast(lines, line),
      },
    );
    if (exitCode === 0)
      return { result: { ...entryOf(run), outcome: "passed", seconds: seconds(), detail: lastOf(lines) } };
    return failedGate(
      run,
      whyFailed(run, `it ended with ${exitCode}`, lines, byHand(run, options, machine)),
      seconds(),
      lines,
    );
  } catch (error) {
    return failedGate(run, whyNotRun(run, error, lines, byHand(run, options, machine)), seconds(), lines);
  }
}

/** A gate that could not be run at all, or that failed. */
export function failedGate(run: GateRun, why: CodedProblem, seconds = 0, lines: readonly string[] = []): GateOutcome {
  const detail = lastOf(lines) || why.message;
  return {
    result: { ...entryOf(run), outcome: "failed", seconds, detail },
    problem: { where: run.gate.where, ...why },
  };
}

/** A gate as the record lists it. */
export function entryOf({ gate, python, file }: Omit<GateRun, "python"> & { readonly python?: Python }) {
  return {
    name: gate.name,
    command: commandLine(gate.run, "linux"),
    ...(python && { python: python.version.join(".") }),
    ...(file !== undefined && { file }),
  };
}

function keepLast(lines: string[], line: string): void {
  lines.push(line);
  if (lines.length > SHOWN_LINES) lines.shift();
}

function lastOf(lines: readonly string[]): string {
  return (lines.findLast((line) => line.trim() !== "") ?? "").trim().slice(0, 200);
}

function titleOf({ gate, python, file }: GateRun): string {
  const against = file === undefined ? "" : `, against ${file}`;
  return `${gate.name} (${commandLine(gate.run, "linux")}) on Python ${python.version.join(".")}${against}`;
}

function whyFailed(run: GateRun, ending: string, lines: readonly string[], hint: string): CodedProblem {
  const missing = missingModule(run.gate, lines);
  if (missing !== undefined) return missing;
  return problem("SW-GATE-FAILED", `${titleOf(run)}: ${ending}`, { detail: lines.join("\n"), hint });
}

function whyNotRun(run: GateRun, error: unknown, lines: readonly string[], hint: string): CodedProblem {
  if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
  const { gate } = run;
  if (error.code === "SW-PROCESS-NOT-FOUND") {
    return error.message.includes("the folder")
      ? problem("SW-GATE-FAILED", `${titleOf(run)}: the commit has no folder ${gate.cwd}`)
      : missingProgram(gate, gate.run[0], gate.run[0]);
  }
  const limit = /after [\d.]+ s$/.exec(error.message)?.[0] ?? "";
  return problem("SW-PROCESS-TIMEOUT", `${titleOf(run)}, ${limit}`, {
    detail: lines.join("\n"),
    hint: `Give it more time by \`timeout\`, in seconds, or find out what it waits for. ${hint}`,
  });
}

/** The whole way to the same run, from an empty environment. */
function byHand({ gate, python }: GateRun, { subject }: RunOptions, { runner: { platform } }: Machine): string {
  const isWindows = platform === "win32";
  const place = isWindows ? `%TEMP%\\gate-${slugOf(gate)}` : `/tmp/gate-${slugOf(gate)}`;
  const programs = isWindows ? `${place}\\Scripts\\` : `${place}/bin/`;
  const extras = gate.extras.length === 0 ? "" : `[${gate.extras.join(",")}]`;
  const installed = gate.against === "wheel" ? [`${subject}${extras}`] : ["-e", `.${extras}`];
  const [program, ...args] = gate.run;
  const isOwn = !/[\\/]/.test(program);
  const steps = [
    commandLine([python.executable, "-m", "venv", place], platform),
    commandLine([`${programs}python`, "-m", "pip", "install", ...installed, ...gate.requirements], platform),
    ...(gate.cwd === "." ? [] : [commandLine(["cd", gate.cwd], platform)]),
    settingLine(gate.environment, platform) + commandLine([isOwn ? programs + program : program, ...args], platform),
  ];
  return `By hand, in the project's folder: ${steps.join(" && ")}`;
}

function slugOf({ name }: Gate): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
