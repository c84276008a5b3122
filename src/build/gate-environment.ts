import path from "node:path";
import type { Gate } from "../config/gates.ts";
import { type CodedProblem, problem } from "../errors.ts";
import type { Finished } from "../ports/processes.ts";
import { buildEnvironment } from "./environment.ts";
import { type FreshEnvironment, freshEnvironment } from "./fresh-environment.ts";
import type { Machine } from "./machine.ts";
import { nameOf, type Python } from "./python.ts";
import type { Tools } from "./tools.ts";

/** Where gates run: an environment with the project in it, and a tree that they may write to. */
export interface GatePlace {
  readonly environment: FreshEnvironment;
  /** The project's folder in an export of the commit. */
  readonly tree: string;
}

/** What a gate tries: the tree, or a wheel that was built. */
export type GateSubject =
  | { readonly kind: "tree"; readonly backend: string }
  | { readonly kind: "wheel"; readonly path: string };

export interface GateNeeds extends Pick<Gate, "extras" | "requirements"> {
  readonly python: Python;
  readonly subject: GateSubject;
}

/** Gates whose needs have one key share an environment. */
export function keyOfNeeds({ python, subject, extras, requirements }: GateNeeds): string {
  return JSON.stringify([python.executable, subject, [...extras].sort(), [...requirements].sort()]);
}

/** Where a gate's environment is made, and with what. */
interface GateSite {
  readonly work: string;
  readonly tree: string;
  readonly tools: Tools;
  /** Names of the variables that building the project needs. */
  readonly pass: readonly string[];
}

/**
 * An environment in the folder `work` with the project, its extras and the requirements; the tree is installed as developers do it, so that
 * what is tried are its own files.
 *
 * What could not be installed comes back as a problem without a place.
 */
export async function gateEnvironment(
  needs: GateNeeds,
  { work, tree, tools, pass }: GateSite,
  machine: Machine,
): Promise<FreshEnvironment | CodedProblem> {
  const environment = await freshEnvironment(work, tools, { python: needs.python, pass }, machine);
  const finished = await addAll(needs, environment, tree);
  const said = saidOf(finished);
  if (finished.exitCode !== 0) {
    const lines = said.trim().split("\n");
    const offending = lines.findLast((line) => /^\s*(?:error|ERROR|×)/.test(line)) ?? lines.at(-1) ?? "";
    const detail = lines.slice(-SHOWN_LINES).join("\n");
    return problem("SW-GATE-NOT-INSTALLED", `${offending.trim().slice(0, 300)} (${nameOf(needs.python)})`, { detail });
  }
  // Both installers warn of an extra that there is not, and go on.
  const missing = /does not (?:provide the extra|have an extra named) ['"`]?([\w.-]+)/.exec(said)?.[1];
  if (missing === undefined) return environment;
  return problem("SW-GATE-NOT-INSTALLED", `the project has no extra ${JSON.stringify(missing)}`, {
    hint: "Correct `extras`; what stands in [dependency-groups] is named by `groups`.",
  });
}

const SHOWN_LINES = 40;

async function addAll(needs: GateNeeds, environment: FreshEnvironment, tree: string): Promise<Finished> {
  const { subject, requirements } = needs;
  if (subject.kind === "wheel") return environment.add([path.resolve(subject.path) + extrasOf(needs), ...requirements]);
  const own = `.${extrasOf(needs)}`;
  const plain = () => environment.add([own, ...requirements], tree);
  // It compiles anew at each import, in an environment that has no compiler any more.
  if (subject.backend === "mesonpy") return plain();
  const linked = await environment.add(["-e", own, ...requirements], tree);
  return linked.exitCode !== 0 && /editable/i.test(saidOf(linked)) ? plain() : linked;
}

function extrasOf({ extras }: Pick<Gate, "extras">): string {
  return extras.length === 0 ? "" : `[${extras.join(",")}]`;
}

function saidOf({ stdout, stderr }: Finished): string {
  return `${stdout}\n${stderr}`;
}

// They are for builds that give the same bytes; tests may look at them.
const FOR_BUILDS = new Set(["NO_COLOR", "TZ", "PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED", "PYTHONIOENCODING"]);

/** What a gate sees of the environment: what build tools see, its own programs first, and what it sets itself. */
export function gateVariables(
  gate: Pick<Gate, "environment">,
  { programs }: FreshEnvironment,
  { environment, platform }: Machine["runner"],
  pass: readonly string[],
): Record<string, string> {
  const seen = Object.entries(buildEnvironment(environment, { pass, platform }));
  const own = new Map(seen.filter(([name]) => !FOR_BUILDS.has(name) || pass.includes(name)));
  for (const [name, value] of Object.entries(gate.environment)) own.set(name, value);
  const searched = [...own.keys()].find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  own.set(searched, [programs, own.get(searched) ?? ""].filter(Boolean).join(path.delimiter));
  return { ...Object.fromEntries(own), VIRTUAL_ENV: path.dirname(programs) };
}
