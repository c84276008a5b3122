import type { Built } from "../build/built.ts";
import type { Machine } from "../build/machine.ts";
import { smokeWheel, type Tried } from "../build/smoke.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import { problem } from "../errors.ts";
import { formatMarker } from "../python/marker.ts";
import { parseRequirement } from "../python/requirement.ts";
import type { NotedProblem } from "./outcome.ts";

type Smoke = BuildRecord["smoke"];

/** Installs each wheel that was built, by the Python that it was built with, and tries what it brings. */
export async function tryWheels(
  { toolchains }: Built,
  distributions: readonly Distribution[],
  machine: Machine,
): Promise<Smoke> {
  const outcomes: Smoke[number][] = [];
  for (const distribution of distributions) {
    const tools = toolchains.get(distribution.name);
    if (tools === undefined) continue;
    const tried = { ...contentsOf([distribution]), path: distribution.path };
    outcomes.push(...(await smokeWheel(tried, tools, machine)));
  }
  return outcomes;
}

/** What the wheels among the distributions bring, and what of it needs an extra. */
export function contentsOf(distributions: readonly Distribution[]): Tried {
  const wheels = distributions.filter(({ kind }) => kind === "wheel");
  const scripts = new Map(wheels.flatMap(({ entryPoints }) => Object.entries(entryPoints?.console_scripts ?? {})));
  return {
    topLevel: [...new Set(wheels.flatMap(({ topLevel }) => topLevel))],
    scripts: [...scripts].map(([name, reference]) => ({ name, extras: extrasOf(reference) })),
    extras: [...new Set(wheels.flatMap(({ metadata }) => metadata?.["provides-extra"] ?? []))],
    optional: [...new Set(wheels.flatMap(({ metadata }) => (metadata?.["requires-dist"] ?? []).flatMap(optionalName)))],
  };
}

/** The project of a requirement that an extra brings. */
function optionalName(requirement: string): readonly string[] {
  const { name, marker } = parseRequirement(requirement) ?? {};
  return name !== undefined && marker !== undefined && /\bextra\b/.test(formatMarker(marker)) ? [name] : [];
}

/** `module:function [one, two]` needs two extras. */
function extrasOf(reference: string): readonly string[] {
  const listed = /\[([^\]]*)\]\s*$/.exec(reference)?.[1] ?? "";
  return listed.split(",").flatMap((extra) => extra.trim() || []);
}

/** What did not work, as a command tells it. */
export function smokeProblems(smoke: Smoke): readonly NotedProblem[] {
  return smoke
    .filter(({ outcome }) => outcome === "failed")
    .map(({ name, detail }) => ({ severity: "error", ...problem("SW-SMOKE-FAILED", `${name}: ${detail}`) }));
}
