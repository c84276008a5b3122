import type { PlanJob } from "../documents/plan.ts";
import { type Durations, timed } from "./durations.ts";
import { hostPython } from "./host-python.ts";
import { joinLanes, type Lane, lanesOf, type TimedWheel } from "./lanes.ts";
import { minutesOf, packLanes } from "./packing.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { ANY_RUNNER, type Runners } from "./runners.ts";
import { rustTargets } from "./rust-target.ts";

/** A job, and the wheels that it makes. */
export interface WheelJob {
  readonly job: PlanJob;
  readonly wheels: readonly PlannedWheel[];
}

/** What decides on the jobs beside the wheels themselves. */
export interface JobRules {
  /** The most jobs for wheels that no QEMU is needed for, but for those on macOS. */
  readonly jobs: number;
  /** The most jobs on macOS. */
  readonly macosJobs: number;
  readonly runners: Runners;
  readonly durations: Durations;
  /** The release of cibuildwheel that builds. */
  readonly cibuildwheel: string;
  /** Whether the wheels are compiled by Rust, which needs to be told of a target that is not its machine's own. */
  readonly rust: boolean;
}

/** The job that makes what all others build from. */
export const SDIST_JOB: PlanJob = {
  id: "sdist",
  runner: ANY_RUNNER,
  tool: "build",
  identifiers: [],
  why: "the sdist is made once, and every wheel is made from it",
};

/** The only job of a pure project. */
export const PURE_JOB: PlanJob = {
  id: "build",
  runner: ANY_RUNNER,
  tool: "build",
  identifiers: [],
  why: "one sdist and one wheel for every platform: any runner makes them",
};

// GitHub takes 256 in a matrix; one is left for the pure wheel that some projects have beside the others.
const MOST_JOBS = 255;
// In minutes. To cut a job that is no longer gains little, and makes the plan longer to read.
const SHORT_JOB = 30;

/**
 * The jobs that make `wheels`, the longest first. A lane is cut only where its job would be long, and no further than the budget goes;
 * each wheel that is emulated has a job of its own, as far as GitHub takes so many.
 */
export function wheelJobs(wheels: readonly PlannedWheel[], rules: JobRules): readonly WheelJob[] {
  const lanes = lanesOf(timed(wheels, rules.durations, rules.runners), rules.runners);
  const emulated = lanes.filter((lane) => lane.emulated !== undefined);
  const onMac = joinLanes(lanes.filter(isOnMac), rules.macosJobs);
  const others = joinLanes(
    lanes.filter((lane) => lane.emulated === undefined && !isOnMac(lane)),
    rules.jobs,
  );
  const free = MOST_JOBS - emulated.length;
  const otherJobs = cut(others, Math.min(rules.jobs, free - onMac.length));
  const macJobs = cut(onMac, Math.min(rules.macosJobs, free - otherJobs.length));
  const emulatedJobs = cut(emulated, MOST_JOBS - otherJobs.length - macJobs.length);
  return [...otherJobs, ...macJobs, ...emulatedJobs]
    .map((part) => ({ job: jobOf(part, rules), wheels: part.wheels.map(({ wheel }) => wheel) }))
    .sort((a, b) => (b.job.minutes ?? 0) - (a.job.minutes ?? 0));
}

function isOnMac({ platform }: Lane): boolean {
  return platform === "macos" || platform === "ios";
}

/** What one job makes of a lane. */
interface Part {
  readonly lane: Lane;
  /** Counted from 1. */
  readonly number: number;
  /** How many parts the lane has. */
  readonly of: number;
  readonly wheels: readonly TimedWheel[];
}

/** No job is made shorter than the longest wheel, which all have to wait for; but what is emulated is cut as far as it goes. */
function cut(lanes: readonly Lane[], most: number): readonly Part[] {
  const longest = Math.max(SHORT_JOB, ...lanes.flatMap(({ wheels }) => wheels.map(({ minutes }) => minutes)));
  const shortEnough = lanes.some(({ emulated }) => emulated !== undefined) ? 0 : longest;
  const packed = packLanes(
    lanes.map(({ wheels }) => wheels),
    { batches: most, shortEnough },
  );
  return lanes.flatMap((lane, index) => {
    const batches = packed[index] ?? [];
    return batches.map((wheels, part) => ({ lane, number: part + 1, of: batches.length, wheels }));
  });
}

function jobOf(part: Part, { rust, cibuildwheel }: JobRules): PlanJob {
  const { lane, wheels } = part;
  const identifiers = wheels.map(({ wheel }) => wheel.identifier);
  const targets = rust ? rustTargets(identifiers, lane.machine) : [];
  return {
    id: idOf(part),
    runner: lane.machine.label,
    tool: lane.tool,
    identifiers: [...new Set(identifiers.map(({ name }) => name))],
    why: reasonFor(part),
    minutes: Math.round(minutesOf(wheels) * 10) / 10,
    ...(lane.emulated !== undefined && { emulation: { tool: "qemu" as const, arch: lane.emulated } }),
    ...(targets.length > 0 && { rustTargets: [...targets] }),
    hostPython: hostPython(cibuildwheel, identifiers),
  };
}

/** After what the job makes: so it stays as it is when other lanes come and go. */
function idOf({ lane, number, of, wheels: [first, ...others] }: Part): string {
  const targets = lane.targets.join("-");
  if (of === 1) return `wheels-${targets}`;
  if (lane.emulated !== undefined && others.length === 0) return `wheels-${first?.wheel.identifier.name ?? number}`;
  return `wheels-${targets}-${number}`;
}

function reasonFor({ lane, number, of, wheels }: Part): string {
  const targets = lane.targets.join(" and ");
  const slowly = lane.emulated === undefined ? "" : ", several times slower by QEMU";
  if (of === 1) {
    const together = lane.targets.length === 1 ? "" : ", in one job to stay within the number of jobs";
    return `every wheel for ${targets}${together}${slowly}`;
  }
  if (lane.emulated !== undefined && wheels.length === 1) return `one wheel for ${targets} alone${slowly}`;
  const whole = Math.round(minutesOf(lane.wheels));
  return `part ${number} of ${of} of the wheels for ${targets}, which take about ${whole} minutes in all${slowly}`;
}
