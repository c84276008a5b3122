import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { terminalProgress } from "../adapters/terminal.ts";
import type { Outcome } from "../commands/outcome.ts";
import { problem, ShipwheelError } from "../errors.ts";
import { errorsText, problemText } from "../report/terminal.ts";
import { type Given, readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { type RealWorld, realWorld } from "./world.ts";

const CANCELLED = 130;
const SHORT_WAIT_MS = 2_000;
const LONGEST_GOODBYE_MS = 15_000;

/** Runs one command as the command line asks for it, and sets the process's exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const secrets = createSecrets();
  const say = speaker(secrets);
  try {
    const given = readArguments(argv);
    const { isTTY, columns } = process.stderr;
    const progress = terminalProgress({ isTTY, columns, write: say.toPeople }, toneOf(given));
    const real = realWorld(progress, secrets.add);
    await untilCancelled(real, async (cancelled) => tell(given, await runCommand(given, real.world, cancelled), say));
  } catch (error) {
    complain(error, argv.includes("--json"), say);
  }
}

/** Where the command line speaks, with nothing secret in what it says. */
interface Speaker {
  toPrograms(text: string): void;
  toPeople(text: string): void;
}

function speaker({ without }: Secrets): Speaker {
  return {
    toPrograms: (text) => void process.stdout.write(without(text)),
    toPeople: (text) => void process.stderr.write(without(text)),
  };
}

function toneOf({ switches }: Given): "quiet" | "normal" | "verbose" {
  if (switches.has("quiet")) return "quiet";
  return switches.has("verbose") ? "verbose" : "normal";
}

function tell(given: Given, outcome: Outcome, say: Speaker): void {
  process.exitCode = outcome.exitCode;
  if (!given.switches.has("json")) {
    if (!given.switches.has("quiet") || outcome.exitCode !== 0) say.toPeople(`${outcome.text}\n`);
    return;
  }
  say.toPrograms(`${JSON.stringify(outcome.document, undefined, 2)}\n`);
  const errors = errorsText(outcome.problems, { colour: wantsColour() });
  if (errors !== "") say.toPeople(`${errors}\n`);
}

function complain(error: unknown, json: boolean, say: Speaker): void {
  const known = error instanceof ShipwheelError ? error : unexpected(error);
  if (json) say.toPrograms(`${JSON.stringify({ problems: known.problems }, undefined, 2)}\n`);
  for (const each of known.problems) say.toPeople(`${problemText(each, { colour: wantsColour() })}\n`);
  process.exitCode = known.exitCode;
}

function unexpected(error: unknown): ShipwheelError {
  const message = error instanceof Error ? error.message : String(error);
  // The stack is for whoever mends Shipwheel; nobody else is shown one.
  const stack = process.env.SHIPWHEEL_DEBUG && error instanceof Error ? error.stack : undefined;
  return ShipwheelError.of([problem("SW-INTERNAL", message, stack === undefined ? {} : { detail: stack })]);
}

function wantsColour(): boolean {
  return process.stderr.isTTY === true && !process.env.NO_COLOR;
}

/** Runs `work` until it ends or the user stops it: then children end, what is unfinished goes, and the exit code is 130. */
async function untilCancelled(real: RealWorld, work: (cancelled: Promise<void>) => Promise<void>): Promise<void> {
  let stop = () => {};
  const cancelled = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);
  const ended = work(cancelled).then(
    () => ({ cancelled: false as const }),
    (error: unknown) => ({ cancelled: false as const, error }),
  );
  const first = await Promise.race([ended, cancelled.then(() => ({ cancelled: true as const }))]);
  for (const signal of signals) process.removeListener(signal, stop);
  if (first.cancelled) await abandon(real, ended);
  else if ("error" in first) throw first.error;
}

/** Children end first, since what they write is removed with the rest; work that waits for a network is not waited for. */
async function abandon(real: RealWorld, ended: Promise<unknown>): Promise<void> {
  process.exitCode = CANCELLED;
  setTimeout(() => process.exit(CANCELLED), LONGEST_GOODBYE_MS).unref();
  await real.abandon();
  await Promise.race([ended, wait(SHORT_WAIT_MS)]);
  await real.abandon();
  process.stderr.write("Cancelled. What was running has ended; nothing half-written was left.\n");
  process.exit(CANCELLED);
}
