import type { Built } from "../build/built.ts";
import type { Machine } from "../build/machine.ts";
import type { Python } from "../build/python.ts";
import { type SmokedSdist, type SmokedWheel, smokeFiles } from "../build/smoke.ts";
import type { Tried } from "../build/try-package.ts";
import type { SmokeChoice } from "../config/smoke.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Plan } from "../documents/plan.ts";
import { problem } from "../errors.ts";
import { formatMarker } from "../python/marker.ts";
import { parseRequirement } from "../python/requirement.ts";
import type { NotedProblem } from "./outcome.ts";

type Smoke = BuildRecord["smoke"];

interface SmokeOrder {
  readonly plan: Plan;
  readonly choice: SmokeChoice;
  /** Names of the variables that building the sdist needs. */
  readonly pass: readonly string[];
  /** A Python on which the package is tried elsewhere. */
  readonly except?: Python;
}

/** Installs what was built on the oldest and the newest Python that takes it, and tries what it brings. */
export async function tryFiles(
  built: Built,
  distributions: readonly Distribution[],
  { plan, choice, pass, except }: SmokeOrder,
  machine: Machine,
): Promise<Smoke> {
  const files = filesToTry(distributions, { ...releaseOf(plan), choice });
  return smokeFiles({ files, tools: built.toolchain, pass, ...(except && { except }) }, machine);
}

/** What is tried, and how. */
export interface TriedRelease {
  /** The project's name. */
  readonly name: string;
  /** PEP 440. */
  readonly version: string;
  /** Do its wheels hold compiled code? */
  readonly compiles: boolean;
  readonly choice: SmokeChoice;
}

/** The distributions as they are installed and tried one by one. */
export function filesToTry(
  distributions: readonly Distribution[],
  release: TriedRelease,
): readonly (SmokedWheel | SmokedSdist)[] {
  return distributions.flatMap((distribution): readonly (SmokedWheel | SmokedSdist)[] => {
    if (distribution.kind === "sdist") return [sdistOf(distribution, release)];
    if (distribution.kind !== "wheel") return [];
    const [requires] = distribution.metadata?.["requires-python"] ?? [];
    const { path, filename } = distribution;
    const tags = filename?.tags ?? [];
    const tried = contentsOf([distribution], release);
    return [{ ...tried, kind: "wheel", path, tags, ...(requires !== undefined && { requiresPython: requires }) }];
  });
}

/** What is tried of a planned release. */
export function releaseOf({ project, version, expected }: Plan): Omit<TriedRelease, "choice"> {
  const compiles = expected.some((each) => each.kind === "wheel" && each.platform !== "any");
  return { name: project.name, version: version.pep440, compiles };
}

function sdistOf({ path }: Distribution, { name, version, choice, compiles }: TriedRelease): SmokedSdist {
  const because = "it compiles: the wheels are made from it where they are at home";
  return { kind: "sdist", path, name, version, choice, ...(compiles && { because }) };
}

/** What the wheels among the distributions bring, and what of it needs an extra. */
export function contentsOf(
  distributions: readonly Distribution[],
  { name, version, choice }: Omit<TriedRelease, "compiles">,
): Tried {
  const wheels = distributions.filter(({ kind }) => kind === "wheel");
  const scripts = new Map(wheels.flatMap(({ entryPoints }) => Object.entries(entryPoints?.console_scripts ?? {})));
  const extras = [...new Set(wheels.flatMap(({ metadata }) => metadata?.["provides-extra"] ?? []))];
  return {
    name,
    version,
    topLevel: [...new Set(wheels.flatMap(({ topLevel }) => topLevel))],
    scripts: [...scripts].map(([name, reference]) => ({
      name,
      extras: extrasOf(reference).filter((extra) => !choice.extras.includes(extra)),
    })),
    extras: extras.filter((extra) => !choice.extras.includes(extra)),
    optional: [...new Set(wheels.flatMap(({ metadata }) => (metadata?.["requires-dist"] ?? []).flatMap(optionalName)))],
    choice,
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

/** What did not work, as a command tells it: what fails alike on two Pythons is one problem. */
export function smokeProblems(smoke: Smoke): readonly NotedProblem[] {
  return [...failedAlike(smoke).values()].map((alike) => {
    const [{ name, detail, file }] = alike;
    const pythons = [...new Set(alike.map(({ python }) => python).filter(Boolean))].join(" and ");
    const about = `${name}: ${detail}${pythons === "" ? "" : ` (Python ${pythons})`}`;
    return { severity: "error", ...problem("SW-SMOKE-FAILED", about, { hint: hintFor(name, file, detail) }) };
  });
}

type Alike = [Smoke[number], ...Smoke[number][]];

function failedAlike(smoke: Smoke): ReadonlyMap<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const one of smoke.filter(({ outcome }) => outcome === "failed")) {
    const key = JSON.stringify([one.file, one.name, one.detail]);
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [one]);
    else alike.push(one);
  }
  return groups;
}

function hintFor(name: string, file: string | undefined, detail: string): string {
  if (name.startsWith("pip install ")) return `By hand, in a fresh environment and with the tag pushed: ${name}`;
  const made = `python -m venv /tmp/smoke && /tmp/smoke/bin/python -m pip install ${file ?? "the wheel"}`;
  const command = commandOf(name);
  const missing = /No module named '([\w.]+)'/.exec(detail)?.[1]?.split(".", 1)[0];
  const host = `list it under \`install\` in [tool.shipwheel.smoke]`;
  return [
    `By hand: ${made}${command === undefined ? "" : ` && /tmp/smoke/bin/${command}`}`,
    ...(missing === undefined ? [] : [`If users bring ${missing} themselves, ${host}.`]),
  ].join("\n");
}

/** What shows the same, as a program of the environment; nothing beyond the installation where that failed. */
function commandOf(name: string): string | undefined {
  const [, module] = /^(?:import (\S+)|(\S+)\.__all__)$/.exec(name)?.filter(Boolean) ?? [];
  if (module !== undefined) return `python -c "${name.startsWith("import ") ? name : `from ${module} import *`}"`;
  if (name.startsWith("install ")) return undefined;
  if (name === "pip check") return "python -m pip check";
  if (name === "version") return "python -m pip list";
  const script = /^load (\S+)$/.exec(name)?.[1];
  return script === undefined ? name : `${script} --help`;
}
