import path from "node:path";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Expected, Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";
import type { AddedMember } from "../python/canonical-zip.ts";
import { memberWithBuild, renamedWithBuild } from "./build-tag.ts";
import type { Built } from "./built.ts";
import { confirmVersion } from "./built-version.ts";
import { type Building, makeDistribution } from "./frontend.ts";
import type { BuildSite, LaneChoice, MadeWheel } from "./lane.ts";
import { chooseLanes } from "./lanes.ts";
import type { Machine } from "./machine.ts";
import { type Made, readMade } from "./made.ts";
import { normalise } from "./normalise.ts";
import { findSite } from "./site.ts";
import { exportCommit, plannedCommit } from "./source.ts";
import { stopwatch } from "./stopwatch.ts";
import { versionsOf } from "./tools.ts";
import { withWorkplace } from "./workplace.ts";

export interface BuildRequest {
  readonly plan: Plan;
  /** A job of the plan, or `all`. */
  readonly job: string;
  /** The project's folder; it is only read. */
  readonly dir: string;
  /** The sdist that an earlier job made; without it one is made from the commit. */
  readonly sdist?: string;
  /** Files of the job that an earlier run has made: they are not made again. */
  readonly has?: readonly Expected[];
  /** The files go into its folder `dist`, each of them whole or not at all. */
  readonly out: string;
  /** A release makes all that the job owns or nothing; a rehearsal what this machine can. */
  readonly mode: "release" | "rehearsal";
  /** By cibuildwheel, in containers where it uses them; a release unless told, a rehearsal only when told. */
  readonly containers?: boolean;
  /** What wheels are made from: the sdist unless told. */
  readonly wheelsFrom?: "sdist" | "tree";
  /** The Python to use, a path or a name. */
  readonly python?: string;
  /** Names of environment variables that the user lets through to build tools. */
  readonly pass?: readonly string[];
  /** For each run of a tool, 1800 unless told. */
  readonly timeoutSeconds?: number;
  /** What is made here is rewritten to its canonical form. */
  readonly normalise?: boolean;
  /** What each wheel gets beside its own members, once it is repaired; such a wheel is rewritten too. */
  readonly embed?: (wheel: Made, sdist: Made) => Promise<readonly AddedMember[]>;
}

/** A job as far as it came. */
export interface Attempt {
  /** Each of its files is whole. */
  readonly built: Built;
  /** Why the others are missing; absent where none is. */
  readonly failure?: unknown;
}

/**
 * Builds what one job of the plan owns: the sdist from an export of the commit, wheels from that very sdist, Linux wheels repaired.
 *
 * Runs project code. Throws SW-BUILD-BESIDE-ID-TOKEN where a job could publish, SW-BUILD-NO-INTERPRETER when a release cannot be whole
 * here, and what the steps throw.
 */
export async function buildJob(request: BuildRequest, machine: Machine): Promise<Built> {
  const { built, failure } = await attemptJob(request, machine);
  if (failure !== undefined) throw failure;
  return built;
}

/** The same, and what was finished where a wheel fails. Throws what `buildJob` throws where nothing was. */
export async function attemptJob(request: BuildRequest, machine: Machine): Promise<Attempt> {
  refuseBesideIdToken(machine.runner);
  const { plan, job, has = [] } = request;
  const owned = ownedBy(plan, job).filter((each) => !has.includes(each));
  const wheels = owned.filter((each) => each.kind === "wheel");
  const watch = stopwatch(machine.clock, machine.progress);
  const site = await findSite(request, wheels, watch, machine);
  const lanes = await chooseLanes(wheels, site);
  refuseIncomplete(lanes, request);
  const ownsSdist = owned.some((each) => each.kind === "sdist");
  return withWorkplace(async (work) => {
    const run: Job = { request, site, lanes, ownsSdist, work };
    return finish(run, await makeAll(run));
  }, machine);
}

/** One job while it is built. */
interface Job {
  readonly request: BuildRequest;
  readonly site: BuildSite;
  readonly lanes: LaneChoice;
  readonly ownsSdist: boolean;
  /** A temporary folder of the job's own, at the same path in each run: compilers and backends write it into what they make. */
  readonly work: string;
}

interface Output {
  readonly from: BuildRecord["from"];
  readonly files: readonly Made[];
  readonly wheels: readonly MadeWheel[];
  /** For the sdist. */
  readonly building: Building;
  readonly failure?: unknown;
}

/** Project code could fetch the token by itself, and publish what it likes. */
export function refuseBesideIdToken(
  { environment }: Runner,
  code: "SW-BUILD-BESIDE-ID-TOKEN" | "SW-SMOKE-BESIDE-ID-TOKEN" = "SW-BUILD-BESIDE-ID-TOKEN",
): void {
  for (const name of ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]) {
    if (environment[name]) throw new ShipwheelError(code, `${name} is set`);
  }
}

/** What the job makes. Throws SW-BUILD-UNKNOWN-JOB. */
export function ownedBy({ jobs, expected }: Plan, job: string): readonly Expected[] {
  if (job === "all") return expected;
  if (jobs.some(({ id }) => id === job)) return expected.filter((each) => each.job === job);
  const ids = jobs.map(({ id }) => id).join(", ");
  throw new ShipwheelError("SW-BUILD-UNKNOWN-JOB", job, { hint: `The plan's jobs are ${ids}; \`all\` is every one.` });
}

function refuseIncomplete({ notBuilt }: LaneChoice, { mode, job }: BuildRequest): void {
  if (mode === "rehearsal" || notBuilt.length === 0) return;
  const missing = notBuilt.map(({ name, because }) => `${name}: ${because}`).join("\n");
  throw new ShipwheelError("SW-BUILD-NO-INTERPRETER", `${job} (${notBuilt.length} of its wheels)`, { detail: missing });
}

async function makeAll(job: Job): Promise<Output> {
  const { request, site, lanes, ownsSdist, work } = job;
  const building = await site.buildingOn(lanes.python ?? site.pythons[0]);
  const tree = request.sdist !== undefined && request.wheelsFrom !== "tree" ? undefined : path.join(work, "export");
  const source = tree && (await exportTree(tree, request, site));
  const sdist = await sdistFor(job, building, source);
  const from = request.wheelsFrom === "tree" && source !== undefined ? source : sdist.path;
  const { wheels, ...ended } = await makeWheels(job, from, sdist);
  const files = new Map([...(ownsSdist ? [sdist] : []), ...wheels].map((file) => [file.name, file]));
  return { from: origin(job, sdist), files: [...files.values()], wheels, building, ...ended };
}

async function makeWheels(job: Job, source: string, sdist: Made): Promise<Pick<Output, "wheels" | "failure">> {
  const { lanes, work } = job;
  const wheels: MadeWheel[] = [];
  try {
    for await (const wheel of lanes.make({ source, to: path.join(work, "wheels"), work })) {
      wheels.push(await finished(wheel, job, sdist));
    }
    return { wheels };
  } catch (failure) {
    return { wheels, failure };
  }
}

async function finished(wheel: MadeWheel, job: Job, sdist: Made): Promise<MadeWheel> {
  const { files } = job.site.machine;
  const build = job.request.plan.addition?.build;
  const embedded = (await job.request.embed?.(wheel, sdist)) ?? [];
  if (build === undefined) return inFinalForm(wheel, job, embedded);
  const tagged = await memberWithBuild(wheel, build, files);
  return renamedWithBuild(await inFinalForm(wheel, job, [...embedded, tagged]), build, files);
}

function exportTree(to: string, { dir, plan }: BuildRequest, { watch, machine }: BuildSite): Promise<string> {
  return watch.time("export the commit", () => exportCommit(plannedCommit(plan, dir), to, machine));
}

async function sdistFor({ request, site, work }: Job, building: Building, source?: string): Promise<Made> {
  const { watch, machine } = site;
  if (request.sdist !== undefined) return readMade(path.resolve(request.sdist), machine.files);
  if (source === undefined) throw new ShipwheelError("SW-INTERNAL", "no source to make an sdist of");
  const order = { kind: "sdist", source, work: path.join(work, "sdist") } as const;
  const sdist = await watch.time("sdist", () => makeDistribution(order, building, machine));
  machine.progress.step(`${sdist.name} from ${request.plan.source.commit.slice(0, 12)}`);
  confirmVersion(sdist, request.plan.version);
  // Wheels are made from the sdist that is published.
  return inFinalForm(sdist, { request, site });
}

async function inFinalForm<T extends Made>(
  made: T,
  { request, site }: Pick<Job, "request" | "site">,
  added: readonly AddedMember[] = [],
): Promise<T> {
  if (request.normalise !== true && added.length === 0) return made;
  const { watch, machine } = site;
  const form = { epoch: request.plan.source.epoch, added };
  return watch.time(`normalise ${made.name}`, () => normalise(made, form, machine.files));
}

function origin({ request, lanes }: Job, sdist: Made): BuildRecord["from"] {
  const fromTree = lanes.builds.length === 0 || request.wheelsFrom === "tree";
  // Git names a tree by a hash of its own kind.
  if (fromTree) return { kind: "tree", name: request.plan.source.commit, sha256: "" };
  return { kind: "sdist", name: sdist.name, sha256: sdist.sha256 };
}

async function finish({ request, site, lanes }: Job, output: Output): Promise<Attempt> {
  const { from, files: made, wheels, building, failure } = output;
  const { files } = site.machine;
  const given = request.sdist && path.resolve(request.sdist);
  const placed: Made[] = [];
  for (const { name, size, sha256, path: at } of made) {
    const kept = path.join(request.out, "dist", name);
    // What was given is not ours to take away.
    if (at === given) await files.copy(at, kept);
    else await files.move(at, kept);
    placed.push({ path: kept, name, size, sha256 });
  }
  const built: Built = {
    job: request.job,
    from,
    files: placed,
    notBuilt: lanes.notBuilt,
    tools: toolsOf(building, wheels),
    timings: site.watch.timings(),
    toolchain: building.tools,
    toolchains: new Map(wheels.flatMap(({ name, tools }) => (tools === undefined ? [] : [[name, tools] as const]))),
  };
  return { built, ...(failure !== undefined && { failure }) };
}

/** The Python that built, and each tool that had a part, once. */
function toolsOf({ tools }: Building, wheels: readonly MadeWheel[]): BuildRecord["tools"] {
  const used = [...versionsOf(["build", "pip"], tools), ...wheels.flatMap((wheel) => wheel.used)];
  const once = new Map(used.map((tool) => [`${tool.name} ${tool.version}`, tool]));
  const sorted = [...once.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return [{ name: tools.base.implementation, version: tools.base.version.join(".") }, ...sorted];
}
