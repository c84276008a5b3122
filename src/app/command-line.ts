import process from "node:process";
import { terminalProgress } from "../adapters/terminal.ts";
import { jsonText } from "../commands/document-file.ts";
import type { Outcome } from "../commands/outcome.ts";
import { errorsText, problemText } from "../report/terminal.ts";
import { type Given, readArguments } from "./arguments.ts";
import { untilCancelled } from "./cancellation.ts";
import { failureOf } from "./failure.ts";
import { runCommand } from "./run-command.ts";
import { createSecrets, type Secrets, secretsIn } from "./secrets.ts";
import { realWorld } from "./world.ts";

/** Runs one command as the command line asks for it, and sets the process's exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const secrets = createSecrets();
  for (const secret of secretsIn(process.env)) secrets.add(secret);
  const say = speaker(secrets);
  try {
    const given = readArguments(argv);
    const { isTTY, columns } = process.stderr;
    const progress = terminalProgress({ isTTY, columns, write: say.toPeople }, toneOf(given));
    const real = realWorld(progress, secrets.add);
    const work = async (cancelled: Promise<void>) => tell(given, await runCommand(given, real.world, cancelled), say);
    await untilCancelled(real, work, say.toPeople);
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
    if (!given.switches.has("quiet") || outcome.exitCode !== 0) say.toPeople(`${textOf(outcome)}\n`);
    return;
  }
  say.toPrograms(jsonText(outcome.document));
  const errors = errorsText(outcome.problems, { colour: wantsColour() });
  if (errors !== "") say.toPeople(`${errors}\n`);
}

function textOf({ text, coloured }: Outcome): string {
  return coloured !== undefined && wantsColour() ? coloured() : text;
}

function complain(error: unknown, json: boolean, say: Speaker): void {
  const { problems, exitCode } = failureOf(error);
  if (json) say.toPrograms(jsonText({ problems }));
  for (const each of problems) say.toPeople(`${problemText(each, { colour: wantsColour() })}\n`);
  process.exitCode = exitCode;
}

function wantsColour(): boolean {
  return process.stderr.isTTY === true && !process.env.NO_COLOR;
}
