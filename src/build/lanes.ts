import type { ExpectedWheel, Plan } from "../documents/plan.ts";
import { cibuildwheelLane } from "./cibuildwheel-lane.ts";
import type { BuildSite, Lane, LaneChoice, LaneOrder, MadeWheel } from "./lane.ts";
import { maturinLane } from "./maturin-lane.ts";
import { nativeLane } from "./native-lane.ts";

/** By the `tool` of the planned job; every other tool is pypa/build. */
const LANES: ReadonlyMap<string, Lane> = new Map([
  ["cibuildwheel", cibuildwheelLane],
  ["maturin", maturinLane],
]);

/** The choices of all lanes that have a part in making `wheels`, as one. */
export async function chooseLanes(wheels: readonly ExpectedWheel[], site: BuildSite): Promise<LaneChoice> {
  const choices: LaneChoice[] = [];
  for (const [lane, own] of byLane(wheels, site)) choices.push(await lane(own, site));
  const python = choices.find((choice) => choice.python !== undefined)?.python;
  return {
    builds: choices.flatMap(({ builds }) => builds),
    notBuilt: choices.flatMap(({ notBuilt }) => notBuilt),
    ...(python !== undefined && { python }),
    make: (order) => makeAll(choices, order),
  };
}

async function* makeAll(choices: readonly LaneChoice[], order: LaneOrder): AsyncGenerator<MadeWheel> {
  for (const choice of choices) yield* choice.make(order);
}

function byLane(wheels: readonly ExpectedWheel[], site: BuildSite): ReadonlyMap<Lane, ExpectedWheel[]> {
  const lanes = new Map<Lane, ExpectedWheel[]>();
  for (const wheel of wheels) {
    const lane = laneOf(toolOf(wheel, site.plan), site);
    lanes.set(lane, [...(lanes.get(lane) ?? []), wheel]);
  }
  return lanes;
}

function toolOf({ job }: ExpectedWheel, { jobs }: Plan): string {
  return jobs.find(({ id }) => id === job)?.tool ?? "build";
}

/** A rehearsal is quick: it makes what this machine can without containers, unless it is asked for them. maturin needs none. */
function laneOf(tool: string, { mode, containers = mode === "release" }: BuildSite): Lane {
  return (tool === "cibuildwheel" && !containers ? undefined : LANES.get(tool)) ?? nativeLane;
}
