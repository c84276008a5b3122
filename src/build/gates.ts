import path from "node:path";
import type { Gate } from "../config/gates.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Plan } from "../documents/plan.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { refuseBesideIdToken } from "./build.ts";
import { commandLine } from "./command-line.ts";
import { fits } from "./fitting.ts";
import { type GatePlace, type GateSubject, gateEnvironment, keyOfNeeds } from "./gate-environment.ts";
import { entryOf, failedGate, type GateOutcome, type GateRun, runGate } from "./gate-run.ts";
import { pythonsFor } from "./interpreters.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";
import { type PythonSearch, searchPythons } from "./python-search.ts";
import { removeShadows } from "./shadow.ts";
import { exportCommit, plannedCommit } from "./source.ts";
import { hasUv, prepareTools, type Tools } from "./tools.ts";

export interface GateRequest {
  readonly gates: readonly Gate[];
  readonly plan: Plan;
  /** The project's folder; it is only read. */
  readonly dir: string;
  /** A rehearsal leaves out what asks for a Python that is not here; a release fails. */
  readonly mode: "release" | "rehearsal";
  /** The Python to use, a path or a name. */
  readonly python?: string;
  /** Names of environment variables that the user lets through. */
  readonly pass: readonly string[];
  /** For gates without a time limit of their own. */
  readonly timeoutSeconds: number;
}

/** A wheel that gates are to try. */
export interface GatedWheel {
  readonly path: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** The paths of its members. */
  readonly members: readonly string[];
  /** The Python that it was built with, where that is here. */
  readonly python?: Python;
}

export interface GatesRun {
  /** For the build record. */
  readonly results: BuildRecord["gates"];
  readonly problems: readonly CodedProblem[];
}

/**
 * Runs the gates that try the tree: an export of the commit, each in an environment with what it asks for. All run, whether one fails or not.
 *
 * Runs project code. Throws what finding and preparing the tools throws.
 */
export function runTreeGates(request: GateRequest, machine: Machine): Promise<GatesRun> {
  const gates = request.gates.filter(({ against }) => against === "tree");
  const subject = { kind: "tree", backend: request.plan.project.backend } as const;
  return inSite(request, gates, machine, async (site) => {
    const outcomes: GateOutcome[] = [];
    for (const gate of gates) {
      for (const choice of await pythonsOf(gate, site))
        outcomes.push(await tryGate({ gate, ...choice }, subject, site));
    }
    return outcomes;
  });
}

/** Runs the gates that try what was built, on each wheel that a Python of this machine takes. As `runTreeGates`. */
export function runWheelGates(
  request: GateRequest,
  wheels: readonly GatedWheel[],
  machine: Machine,
): Promise<GatesRun> {
  const gates = request.gates.filter(({ against }) => against === "wheel");
  return inSite(request, wheels.length === 0 ? [] : gates, machine, async (site) => {
    const outcomes: GateOutcome[] = [];
    for (const gate of gates) {
      for (const wheel of wheels) {
        const subject = { kind: "wheel", path: wheel.path } as const;
        for (const choice of await pythonsFitting(gate, wheel, site)) {
          outcomes.push(await tryGate({ gate, file: wheel.name, ...choice }, subject, { ...site, wheel }));
        }
      }
    }
    return outcomes;
  });
}

/** Where gates run: what is made once for those that can share it. */
interface Site {
  readonly request: GateRequest;
  readonly machine: Machine;
  readonly tools: Tools;
  readonly search: PythonSearch;
  /** A temporary folder. */
  readonly work: string;
  readonly places: Map<string, Promise<GatePlace | CodedProblem>>;
  readonly wheel?: GatedWheel;
}

async function inSite(
  request: GateRequest,
  gates: readonly Gate[],
  machine: Machine,
  use: (site: Site) => Promise<readonly GateOutcome[]>,
): Promise<GatesRun> {
  if (gates.length === 0) return { results: [], problems: [] };
  refuseBesideIdToken(machine.runner);
  const uv = await hasUv(machine);
  const { requiresPython: requires } = request.plan.project;
  const { python: asked } = request;
  const wanted = { uv, anyPython: true, ...(asked && { asked }), ...(requires && { requires }) };
  const [python] = await pythonsFor(wanted, machine);
  const tools = await prepareTools("build", python, uv, machine);
  const search = await searchPythons(machine);
  return machine.files.withTemporaryFolder(async (work) => {
    const outcomes = await use({ request, machine, tools, search, work, places: new Map() });
    return {
      results: outcomes.map(({ result }) => result),
      problems: outcomes.flatMap(({ problem: why }) => why ?? []),
    };
  });
}

/** A Python to run a gate on, or the version that it asks for in vain. */
type PythonChoice = { readonly python: Python } | { readonly absent: string };

async function pythonsOf({ pythons }: Gate, { tools, search }: Site): Promise<readonly PythonChoice[]> {
  if (pythons.length === 0) return [{ python: tools.base }];
  return Promise.all(
    pythons.map(async (version) => {
      const python = await search.named(version);
      return python === undefined ? { absent: version } : { python };
    }),
  );
}

async function pythonsFitting(gate: Gate, wheel: GatedWheel, site: Site): Promise<readonly PythonChoice[]> {
  const takes = (python: Python) => fits(wheel.tags, python);
  if (gate.pythons.length > 0) {
    const choices = await pythonsOf(gate, site);
    return choices.filter((choice) => "absent" in choice || takes(choice.python));
  }
  const own = [wheel.python, site.tools.base].find((python) => python !== undefined && takes(python));
  const python = own ?? (await site.search.edges(takes)).at(-1);
  return python === undefined ? [] : [{ python }];
}

async function tryGate(
  choice: PythonChoice & Omit<GateRun, "python">,
  subject: GateSubject,
  site: Site,
): Promise<GateOutcome> {
  if ("absent" in choice) return absentPython(choice, site);
  const { gate } = choice;
  const { machine } = site;
  const about = `${gate.name} on Python ${choice.python.version.join(".")}`;
  machine.progress.step(`${about}: ${commandLine(gate.run, "linux")}`);
  const done = machine.progress.running(about);
  const outcome = await outcomeIn(choice, subject, site).finally(done);
  const { outcome: ended, seconds, detail } = outcome.result;
  machine.progress.step(`${about}: ${ended} in ${seconds} s  ${detail ?? ""}`.trimEnd());
  return outcome;
}

async function outcomeIn(run: GateRun, subject: GateSubject, site: Site): Promise<GateOutcome> {
  const place = await placeOf(run, subject, site).catch(problemOf);
  if ("code" in place) return failedGate(run, place);
  const tried = subject.kind === "wheel" ? subject.path : ".";
  return runGate(run, place, { ...site.request, subject: tried }, site.machine);
}

/** What one gate cannot be prepared for says nothing of the others. */
function problemOf(error: unknown): CodedProblem {
  if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
  return error.problems[0];
}

function absentPython({ gate, absent }: { gate: Gate; absent: string }, { request, machine }: Site): GateOutcome {
  const detail = `there is no Python ${absent} here`;
  const result = { ...entryOf({ gate }), python: absent, seconds: 0, detail };
  machine.progress.step(`${gate.name} on Python ${absent}: ${detail}`);
  if (request.mode === "rehearsal") return { result: { ...result, outcome: "skipped" } };
  const why = problem("SW-GATE-NO-PYTHON", `${gate.name} asks for Python ${absent}`, { where: gate.where });
  return { result: { ...result, outcome: "failed" }, problem: why };
}

function placeOf({ gate, python }: GateRun, subject: GateSubject, site: Site): Promise<GatePlace | CodedProblem> {
  const needs = { python, subject, extras: gate.extras, requirements: gate.requirements };
  const key = keyOfNeeds(needs);
  const place = site.places.get(key) ?? makePlace(needs, site);
  site.places.set(key, place);
  return place;
}

async function makePlace(
  needs: Parameters<typeof gateEnvironment>[0],
  { request, machine, tools, work, places, wheel }: Site,
): Promise<GatePlace | CodedProblem> {
  const own = path.join(work, String(places.size));
  await machine.files.makeFolder(own);
  const tree = await exportCommit(plannedCommit(request.plan, request.dir), path.join(own, "tree"), machine);
  if (wheel !== undefined) await removeShadows(tree, wheel.members, machine.files);
  const environment = await gateEnvironment(needs, { work: own, tree, tools, pass: request.pass }, machine);
  return "code" in environment ? environment : { environment, tree };
}
