import type { Built } from "../build/built.ts";
import { type GateRequest, type GatesRun, runTreeGates, runWheelGates } from "../build/gates.ts";
import type { Machine } from "../build/machine.ts";
import type { Config } from "../config/config.ts";
import type { Distribution } from "../documents/distribution.ts";
import { ShipwheelError } from "../errors.ts";
import { counted } from "../report/quantity.ts";
import type { NotedProblem } from "./outcome.ts";

interface GateOrder extends Pick<GateRequest, "plan" | "dir" | "mode"> {
  readonly config: Config;
  readonly python: string | undefined;
}

/** The gates of a configuration, and what they run with. */
export function gateRequest({ config, python, ...order }: GateOrder): GateRequest {
  const { gates, environment: pass, timeoutSeconds } = config;
  return { ...order, gates, pass, timeoutSeconds, ...(python !== undefined && { python }) };
}

/** Runs the gates that come before the build. Throws what they said where one fails: nothing is built then. */
export async function passTreeGates(request: GateRequest, machine: Machine): Promise<GatesRun["results"]> {
  const own = request.gates.filter(({ against }) => against === "tree");
  if (own.length === 0) return [];
  machine.progress.stage("gates", `${counted(own.length, "gate")} before anything is built`);
  const { results, problems } = await runTreeGates(request, machine);
  const [first, ...others] = problems;
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
  return results;
}

/** Runs the gates that try what was built, on each wheel. */
export async function tryWheelGates(
  request: GateRequest,
  built: Built,
  distributions: readonly Distribution[],
  machine: Machine,
): Promise<GatesRun> {
  const own = request.gates.filter(({ against }) => against === "wheel");
  const wheels = distributions.flatMap(({ kind, path, name, filename, members }) => {
    if (kind !== "wheel") return [];
    const python = built.toolchains.get(name)?.base;
    const paths = members.map((member) => member.name);
    return [{ path, name, tags: filename?.tags ?? [], members: paths, ...(python && { python }) }];
  });
  if (own.length === 0 || wheels.length === 0) return { results: [], problems: [] };
  machine.progress.stage("gates", `${counted(own.length, "gate")} against what was built`);
  return runWheelGates(request, wheels, machine);
}

/** What gates told, as a command tells it. */
export function gateProblems({ problems }: GatesRun): readonly NotedProblem[] {
  return problems.map((one) => ({ severity: "error", ...one }));
}
