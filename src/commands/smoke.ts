import type { Built } from "../build/built.ts";
import type { Machine } from "../build/machine.ts";
import { smokeWheel } from "../build/smoke.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import { problem } from "../errors.ts";
import type { NotedProblem } from "./outcome.ts";

type Smoke = BuildRecord["smoke"];

/** Installs each wheel that was built, by the Python that it was built with, and tries what it brings. */
export async function tryWheels(
  { toolchains }: Built,
  distributions: readonly Distribution[],
  machine: Machine,
): Promise<Smoke> {
  const outcomes: Smoke[number][] = [];
  for (const { name, path, topLevel, entryPoints } of distributions) {
    const tools = toolchains.get(name);
    if (tools === undefined) continue;
    const scripts = Object.keys(entryPoints?.console_scripts ?? {});
    outcomes.push(...(await smokeWheel({ path, topLevel, scripts }, tools, machine)));
  }
  return outcomes;
}

/** What did not work, as a command tells it. */
export function smokeProblems(smoke: Smoke): readonly NotedProblem[] {
  return smoke
    .filter(({ outcome }) => outcome === "failed")
    .map(({ name, detail }) => ({ severity: "error", ...problem("SW-SMOKE-FAILED", `${name}: ${detail}`) }));
}
