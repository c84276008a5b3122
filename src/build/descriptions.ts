import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import { findPythons, type Python, runsTools } from "./python.ts";
import { RENDER_SCRIPT } from "./render-script.ts";
import { hasUv, prepareTools, type Tools } from "./tools.ts";

/** What became of one text: the index shows it, refuses it, or it could not be tried here. */
export type Rendering =
  | { readonly kind: "rendered" }
  | { readonly kind: "refused"; readonly because: string }
  | { readonly kind: "skipped"; readonly because: string };

/** For all texts together: pages that people read take a tenth of a second. */
const MOST_SECONDS = 60;

/**
 * Renders texts of reStructuredText with docutils, as the index does, in the order in which they are given. Nothing of this machine can get into
 * them, and none of them can keep us: what is not done after a minute is skipped.
 *
 * `python` runs docutils; without it one is looked for. Without one, and without its tools, all are skipped, each with the reason.
 */
export async function renderDescriptions(
  texts: readonly string[],
  machine: Machine,
  python?: Python,
): Promise<readonly Rendering[]> {
  if (texts.length === 0) return [];
  try {
    const tools = await readmeTools(machine, python);
    if (tools === undefined) return texts.map(() => skipped("there is no Python 3.11 or newer to render it with"));
    return await renderWith(tools, texts, machine);
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
    return texts.map(() => skipped(`docutils is not there (${error.code})`));
  }
}

async function readmeTools(machine: Machine, given: Python | undefined): Promise<Tools | undefined> {
  const uv = await hasUv(machine);
  if (given !== undefined) return prepareTools("readme", given, uv, machine);
  for await (const python of findPythons(undefined, machine)) {
    if (runsTools(python, uv)) return prepareTools("readme", python, uv, impatient(machine));
  }
  return undefined;
}

/** Who only checks a file may be without a network, and should not wait for it. */
function impatient(machine: Machine): Machine {
  const { runner } = machine;
  const environment = { PIP_RETRIES: "0", PIP_DEFAULT_TIMEOUT: "5", ...runner.environment };
  return { ...machine, runner: { ...runner, environment } };
}

async function renderWith(tools: Tools, texts: readonly string[], machine: Machine): Promise<readonly Rendering[]> {
  const { processes, runner, temporary } = machine;
  const rendered: Rendering[] = texts.map(() => skipped("it was not rendered in time"));
  const options = {
    cwd: temporary,
    env: buildEnvironment(runner.environment, { platform: runner.platform }),
    input: JSON.stringify(texts),
    timeoutSeconds: MOST_SECONDS,
    onLine: (line: string) => {
      const answer = answerIn(line);
      if (answer !== undefined && rendered[answer.number] !== undefined) rendered[answer.number] = answer;
    },
  };
  try {
    await processes.run([tools.interpreter, "-I", "-c", RENDER_SCRIPT], options);
  } catch (error) {
    if (!(error instanceof ShipwheelError && error.code === "SW-PROCESS-TIMEOUT")) throw error;
  }
  return rendered;
}

/** Python may say other things too: that it has no memory left, or nothing but an end. */
function answerIn(line: string): (Rendering & { readonly number: number }) | undefined {
  const answer =
    /^\{"number": (?<number>\d+), "kind": "(?<kind>rendered|refused|skipped)", "because": (?<because>".*")\}$/.exec(
      line,
    );
  const { number, kind, because = '""' } = answer?.groups ?? {};
  if (kind === "rendered") return { number: Number(number), kind };
  if (kind !== "refused" && kind !== "skipped") return undefined;
  return { number: Number(number), kind, because: String(JSON.parse(because)) };
}

function skipped(because: string): Rendering {
  return { kind: "skipped", because };
}
