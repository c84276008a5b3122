import path from "node:path";
import { type Building, makeDistribution } from "./frontend.ts";
import type { Machine } from "./machine.ts";
import type { Made } from "./made.ts";
import { nameOf } from "./python.ts";
import { needsRepair, repairWheel } from "./repair.ts";
import type { Stopwatch } from "./stopwatch.ts";
import { type Target, targetEnvironment, wheelName } from "./target.ts";
import type { Tools } from "./tools.ts";
import { withWorkplace } from "./workplace.ts";

export interface MadeWheel extends Made {
  readonly repaired: boolean;
  readonly tools: Tools;
}

interface WheelOrder {
  readonly target: Target;
  /** The sdist, or the exported project. */
  readonly source: string;
  /** The wheel goes into a folder of its own below this one: two targets may make files of the same name. */
  readonly to: string;
}

/** Builds one wheel in the folder that is the same in each run, and repairs it where its tag is that of a plain Linux. */
export async function makeWheel(
  { target, source, to }: WheelOrder,
  building: Building,
  { watch, machine }: { readonly watch: Stopwatch; readonly machine: Machine },
): Promise<MadeWheel> {
  const name = wheelName(target.wheel);
  const { identifier } = target.wheel;
  return withWorkplace(async (place) => {
    const work = path.join(place, "wheel");
    const order = { kind: "wheel", source, work, environment: targetEnvironment(target) } as const;
    const raw = await watch.time(`wheel ${name}`, () => makeDistribution(order, building, machine), identifier);
    const repaired = needsRepair(raw.name);
    const wheel = repaired
      ? await watch.time(
          `repair ${name}`,
          () => repairWheel(raw, path.join(place, "repaired"), building, machine),
          identifier,
        )
      : raw;
    const kept = path.join(to, name, wheel.name);
    await machine.files.move(wheel.path, kept);
    machine.progress.step(`${wheel.name} by ${nameOf(target.python)}${repaired ? ", repaired by auditwheel" : ""}`);
    return { ...wheel, path: kept, repaired, tools: building.tools };
  }, machine);
}
