import type { MaturinCrate, Project } from "../documents/project.ts";
import type { MaturinBuild } from "../documents/wheel-build.ts";
import { interpreterTags, minorOf, readIdentifier, takesStableAbi } from "./identifier.ts";
import { namedInterpreter } from "./maturin-interpreter.ts";
import { foundInterpreters } from "./maturin-pythons.ts";
import { type MaturinTarget, maturinTarget } from "./maturin-target.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { toldToMaturin } from "./told-variables.ts";

/** A run of maturin, wherever it is written. */
export type MaturinRun = Omit<MaturinBuild, "tool" | "evidence" | "packageDir">;

/** The wheels of one run of maturin, on a day as in `2026-11-18` or today; `undefined` where reading cannot tell them. */
export function maturinWheels(run: MaturinRun, project: Project, day?: string): readonly PlannedWheel[] | undefined {
  const environment = toldToMaturin(run);
  const wheels = untoldWheels(run, project, day);
  return Object.keys(environment).length === 0 ? wheels : wheels?.map((wheel) => ({ ...wheel, environment }));
}

function untoldWheels(run: MaturinRun, project: Project, day?: string): readonly PlannedWheel[] | undefined {
  const target = maturinTarget(run);
  if (target === undefined) return undefined;
  if (target === "none") return [];
  const crate = project.maturin;
  const bindings = run.bindings ?? crate?.bindings;
  if (bindings !== undefined && !bindings.startsWith("pyo3"))
    return [wheelOf("py3", { python: "py3", abi: "none" }, target)];
  const running = { run, target, day };
  const interpreters = interpretersOf(running, project);
  if (interpreters === undefined) return undefined;
  const stable = crate === undefined ? project.abi3 : stablePython(run, crate);
  return stable === undefined
    ? interpreters.map((each) => ownWheel(each, target))
    : stableWheels(stable, interpreters, running);
}

interface Running {
  readonly run: MaturinRun;
  readonly target: MaturinTarget;
  readonly day: string | undefined;
}

/** Everything that the run names or finds; one run without either builds for the Python that runs it. */
function interpretersOf({ run, target, day }: Running, { requiresPython, maturin }: Project) {
  if (run.interpreters.some((word) => word.includes("${{"))) return undefined;
  const named = run.interpreters.flatMap(
    (word) => namedInterpreter(word) ?? namedInterpreter(run.pythons.at(-1) ?? "") ?? [],
  );
  if (named.length > 0) return [...new Set(named)];
  const inContainer = target.platform === "linux" && (run.manylinux ?? "") !== "";
  if (run.findsInterpreters) {
    return foundInterpreters({ target, pyo3: maturin?.pyo3, requiresPython, pythons: run.pythons, inContainer, day });
  }
  const own = namedInterpreter(run.pythons.at(-1) ?? "");
  return own === undefined || target.crosses ? [] : [own];
}

/** The oldest Python (`cp39`) of the stable ABI that a run builds for, by the features that it has on. */
export function stablePython(
  { features, withoutDefaultFeatures }: MaturinRun,
  crate: MaturinCrate,
): string | undefined {
  const asked = features.flatMap((each) => each.split(/[\s,]+/)).filter(Boolean);
  const hasDefaults = !withoutDefaultFeatures && !(asked.length === 0 && crate.withoutDefaultFeatures);
  const on = new Set(["", ...(hasDefaults ? ["default"] : []), ...(asked.length > 0 ? asked : crate.features)]);
  const pythons = [
    ...crate.stableAbi.flatMap(({ feature, python }) => (on.has(feature) ? [python] : [])),
    ...[...on].flatMap((feature) => /\/abi3-py(3\d+)$/.exec(feature)?.[1]?.replace(/^/, "cp") ?? []),
  ];
  const [oldest] = pythons.filter((each) => each !== "cp3").sort((one, other) => minorOf(one) - minorOf(other));
  return oldest ?? pythons[0];
}

/** One wheel of the stable ABI, and those of the named interpreters that have none of it: older ones, free-threaded ones and PyPy. */
function stableWheels(
  stable: string,
  interpreters: readonly string[],
  { run, target }: Running,
): readonly PlannedWheel[] {
  const takes = (each: string) => takesStableAbi(each, stable);
  const [oldest] = interpreters.filter(takes);
  const own = run.interpreters.length > 0 ? interpreters.filter((each) => !takes(each)) : [];
  const isMade = oldest !== undefined || own.length === 0;
  const python = stable === "cp3" ? oldest : stable;
  if (!isMade || python === undefined) return own.map((each) => ownWheel(each, target));
  return [...own.map((each) => ownWheel(each, target)), wheelOf(oldest ?? python, { python, abi: "abi3" }, target)];
}

function ownWheel(interpreter: string, target: MaturinTarget): PlannedWheel {
  return wheelOf(interpreter, interpreterTags(interpreter, { tags: {} }), target);
}

function wheelOf(
  interpreter: string,
  tags: { readonly python: string; readonly abi: string },
  { platform, target, floor }: MaturinTarget,
): PlannedWheel {
  const identifier = readIdentifier(`${interpreter}-${target}`, platform);
  return { identifier, ...tags, tool: "maturin", ...(floor !== undefined && { floor }) };
}
