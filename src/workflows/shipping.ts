import type { Evidence } from "../documents/project.ts";
import type { FrontendBuild, WheelBuild } from "../documents/wheel-build.ts";
import { isSent, isTaken } from "./artifact.ts";
import type { WorkflowEvent } from "./event.ts";
import type { JobRun } from "./jobs.ts";
import { runnerContext } from "./runner.ts";
import type { Download } from "./sending.ts";
import type { MadeBuild, StepsRun } from "./step.ts";
import { memberOf } from "./value.ts";

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
  /** Patterns of the wheels that do not get through to where the others are sent. */
  readonly removed: readonly string[];
  /** The higher, the more. */
  readonly rank: number;
}

/** What is shipped by the workflows that look most like the release; of those alike, by all. */
export function shippedBy(followed: readonly FollowedWorkflow[]): Shipment {
  const shipments = followed.map(shipmentOf).filter(({ builds, unread }) => builds.length + unread.length > 0);
  const rank = Math.max(...shipments.map((each) => each.rank));
  const best = shipments.filter((each) => each.rank === rank);
  return {
    builds: best.flatMap(({ builds }) => builds),
    unread: best.flatMap(({ unread }) => unread),
    // What one of several removes, another may well send.
    removed: best.length === 1 ? best.flatMap(({ removed }) => removed) : [],
    rank,
  };
}

const EVENT_RANKS: Readonly<Record<WorkflowEvent["kind"], number>> = { release: 3, person: 2, branch: 1, other: 0 };

/** One workflow may start in several ways: that counts which looks most like a release. */
export function bestEvent(followed: readonly FollowedWorkflow[]): FollowedWorkflow | undefined {
  const ranked = followed.map((each) => ({ each, shipment: shipmentOf(each) }));
  const shipping = ranked.filter(({ shipment }) => shipment.builds.length + shipment.unread.length > 0);
  const rank = Math.max(...shipping.map(({ shipment }) => shipment.rank));
  return shipping.find(({ shipment }) => shipment.rank === rank)?.each;
}

const PUBLISHED = 30;

/** Does it publish wheels on a release? Then nothing else can look more like one. */
export function isPlainRelease(followed: FollowedWorkflow): boolean {
  return shipmentOf(followed).rank === PUBLISHED + EVENT_RANKS.release;
}

/** To the index before anything else; then what a tag starts; then what is kept at all. */
function shipmentOf({ event, jobs }: FollowedWorkflow): Shipment {
  const indexed = throughPublisher(jobs, "index");
  if (hasWheels(indexed)) return { ...indexed, rank: PUBLISHED + EVENT_RANKS[event.kind] };
  const attached = throughPublisher(jobs, "release");
  const kept = hasWheels(attached) ? attached : keptBy(jobs.flatMap(({ runs }) => runs));
  if (hasWheels(kept)) return { ...kept, rank: 10 + EVENT_RANKS[event.kind] };
  const runs = jobs.flatMap((job) => job.runs);
  const made = {
    builds: runs.flatMap((run) => run.builds.map(({ build }) => build)),
    unread: runs.flatMap((run) => run.unread),
    removed: [],
  };
  return { ...made, rank: EVENT_RANKS[event.kind] };
}

type Made = Pick<Shipment, "builds" | "unread" | "removed">;

function hasWheels({ builds, unread }: Pick<Made, "builds" | "unread">): boolean {
  return builds.length + unread.length > 0;
}

/** What the jobs make that send to `to`, and the jobs that they wait for. */
function throughPublisher(jobs: readonly JobRun[], to: "index" | "release"): Made {
  const senders = jobs.filter(({ runs }) => runs.some(({ sendings }) => sendings.some((sending) => sending.to === to)));
  const before = new Set<JobRun>();
  const add = (job: JobRun | undefined): void => {
    if (job === undefined || before.has(job)) return;
    before.add(job);
    for (const name of job.needs) add(jobs.find(({ id }) => id === name));
  };
  for (const job of senders) add(job);
  const runs = [...before].flatMap((job) => job.runs);
  const made = keptBy(
    runs,
    runs.flatMap(({ downloads }) => downloads),
  );
  return to === "index" ? { ...made, builds: withoutPlatform(made.builds) } : made;
}

/**
 * No index takes a wheel of a plain Linux: what goes there as a frontend built it has nothing compiled in it, and is built once. Where there are
 * several, for several Pythons, something happens to them that is not read.
 */
function withoutPlatform(builds: readonly WheelBuild[]): readonly WheelBuild[] {
  const onLinux = builds.filter((build) => build.tool === "frontend" && isLinux(build.runner));
  const [only] = onLinux;
  return onLinux.length === 1 ? builds.map((build) => (build === only ? { ...build, pure: true } : build)) : builds;
}

/** What runs make, less what stays on their machines. */
function keptBy(runs: readonly StepsRun[], downloads: readonly Download[] = []): Made {
  const kept = runs.map((run) => ({ run, made: run.builds.filter((each) => isSent(each, run, downloads)) }));
  const isRepaired = ({ repairs }: StepsRun, { build }: MadeBuild) =>
    repairs && build.tool === "frontend" && isLinux(build.runner) && !isInImage(build);
  return {
    builds: kept.flatMap(({ run, made }) =>
      made.filter((each) => !isRepaired(run, each)).map((each) => asRepaired(each, run)),
    ),
    // A job that builds removes what it has made something else of.
    removed: runs.flatMap((run) => (run.builds.length === 0 && run.downloads.length > 0 ? run.removals : [])),
    unread: kept.flatMap(({ run, made }) => [
      ...(run.sendings.some((sending) => isTaken(sending, downloads)) ? run.unread : []),
      ...made.filter((each) => isRepaired(run, each)).map(({ build }) => build.evidence),
    ]),
  };
}

/** Of what an image's own Python builds there, everything is told. */
function isInImage({ image, python }: FrontendBuild): boolean {
  return image !== undefined && python !== undefined && /linux/.test(image);
}

/** An image says nothing of a wheel that is not repaired in it. */
function asRepaired({ build }: MadeBuild, { repairs }: StepsRun): WheelBuild {
  if (build.tool !== "frontend" || (repairs && isInImage(build))) return build;
  const { image: _, ...plain } = build;
  return plain;
}

function isLinux(runner: string | undefined): boolean {
  return runner !== undefined && memberOf(runnerContext([runner]), "os") === "Linux";
}
