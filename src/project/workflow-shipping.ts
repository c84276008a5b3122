import type { Evidence } from "../documents/project.ts";
import type { WheelBuild } from "../documents/wheel-build.ts";
import type { WorkflowEvent } from "./workflow-event.ts";
import type { JobRun } from "./workflow-jobs.ts";
import type { MadeBuild, StepsRun } from "./workflow-step.ts";
import { HOLE } from "./workflow-value.ts";

/** A workflow, followed for one event. */
export interface FollowedWorkflow {
  readonly file: string;
  readonly event: WorkflowEvent;
  readonly jobs: readonly JobRun[];
}

/** What a workflow ships, and how much it looks like the release of the project. */
export interface Shipment {
  readonly builds: readonly WheelBuild[];
  readonly unread: readonly Evidence[];
  /** The higher, the more. */
  readonly rank: number;
}

/** What is shipped by the workflows that look most like the release; of those alike, by all. */
export function shippedBy(followed: readonly FollowedWorkflow[]): Shipment {
  const shipments = followed.map(shipmentOf).filter(({ builds, unread }) => builds.length + unread.length > 0);
  const rank = Math.max(...shipments.map((each) => each.rank));
  const best = shipments.filter((each) => each.rank === rank);
  return { builds: best.flatMap(({ builds }) => builds), unread: best.flatMap(({ unread }) => unread), rank };
}

const EVENT_RANKS: Readonly<Record<WorkflowEvent["kind"], number>> = { release: 3, person: 2, branch: 1, other: 0 };

/** One workflow may start in several ways: that counts which looks most like a release. */
export function bestEvent(followed: readonly FollowedWorkflow[]): FollowedWorkflow | undefined {
  const ranked = followed.map((each) => ({ each, shipment: shipmentOf(each) }));
  const shipping = ranked.filter(({ shipment }) => shipment.builds.length + shipment.unread.length > 0);
  const rank = Math.max(...shipping.map(({ shipment }) => shipment.rank));
  return shipping.find(({ shipment }) => shipment.rank === rank)?.each;
}

/** To the index before anything else; then what a tag starts; then what is kept at all. */
function shipmentOf({ event, jobs }: FollowedWorkflow): Shipment {
  const indexed = throughPublisher(jobs, "index");
  if (hasWheels(indexed)) return { ...indexed, rank: 30 + EVENT_RANKS[event.kind] };
  const attached = throughPublisher(jobs, "release");
  const kept = hasWheels(attached) ? attached : keptBy(jobs.flatMap(({ runs }) => runs));
  if (hasWheels(kept)) return { ...kept, rank: 10 + EVENT_RANKS[event.kind] };
  const runs = jobs.flatMap((job) => job.runs);
  const made = {
    builds: runs.flatMap((run) => run.builds.map(({ build }) => build)),
    unread: runs.flatMap((run) => run.unread),
  };
  return { ...made, rank: EVENT_RANKS[event.kind] };
}

type Made = Pick<Shipment, "builds" | "unread">;

function hasWheels({ builds, unread }: Made): boolean {
  return builds.length + unread.length > 0;
}

/** What the jobs make that send to `to`, and the jobs that they wait for. */
function throughPublisher(jobs: readonly JobRun[], to: "index" | "release"): Made {
  const senders = jobs.filter(({ runs }) => runs.some((run) => sendsTo(run, to)));
  const before = new Set<JobRun>();
  const add = (job: JobRun | undefined): void => {
    if (job === undefined || before.has(job)) return;
    before.add(job);
    for (const name of job.needs) add(jobs.find(({ id }) => id === name));
  };
  for (const job of senders) add(job);
  return keptBy([...before].flatMap(({ runs }) => runs));
}

function sendsTo({ sendings }: StepsRun, to: "index" | "release"): boolean {
  return sendings.some((sending) => sending.to === to);
}

/** What runs make, less what stays on their machines. */
function keptBy(runs: readonly StepsRun[]): Made {
  return {
    builds: runs.flatMap((run) => run.builds.filter((made) => isKept(made, run)).map(({ build }) => build)),
    unread: runs.filter((run) => run.sendings.length > 0).flatMap((run) => run.unread),
  };
}

function isKept(made: MadeBuild, { sendings, moves }: StepsRun): boolean {
  return sendings.some((sending) => sending.to !== "artifacts" || mayHold(sending.paths, made, moves));
}

/** May wheels be among the files at these paths? */
function mayHold(paths: string, { build, output }: MadeBuild, moves: boolean): boolean {
  const lines = paths
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("!"));
  return lines.some((line) => {
    if (line.includes(HOLE) || line.endsWith(".whl") || line.endsWith("*")) return true;
    if (/\.[A-Za-z]\w{0,4}$/.test(line)) return false;
    // Only maturin puts wheels where no one looks for them by chance.
    return moves || build.tool !== "maturin" || output === undefined || isWithin(line, output);
  });
}

function isWithin(folder: string, output: string): boolean {
  const [wanted, given] = [folder, output].map((each) => each.replaceAll("\\", "/").replace(/^\.\/|\/$/g, ""));
  return (
    wanted === "." ||
    wanted === "" ||
    (given ?? "").endsWith(wanted ?? "") ||
    (wanted ?? "").endsWith(given ?? "") ||
    (given ?? "").startsWith(`${wanted}/`)
  );
}
