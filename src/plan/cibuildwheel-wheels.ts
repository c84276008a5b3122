import type { Project } from "../documents/project.ts";
import type { DecidedBuild } from "./cibuildwheel-build.ts";
import { BUILD_PLATFORMS, type CibuildwheelTable } from "./cibuildwheel-table.ts";
import { floorOf } from "./floor.ts";
import { grouped } from "./grouped.ts";
import type { Identifier } from "./identifier.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { type MadeWheels, wheelsOf } from "./shared-wheel.ts";
import { stableVariables, wantsStableAbi, withoutStableAbi } from "./stable-setting.ts";
import { buildsIt } from "./workflow-place.ts";

/** The runs that select an identifier. */
interface Selected {
  readonly identifier: Identifier;
  readonly by: readonly DecidedBuild[];
}

/** The wheels that several runs of cibuildwheel make together, and the identifiers that one of them serves. */
export function cibuildwheelWheels(
  builds: readonly DecidedBuild[],
  project: Project,
  table: CibuildwheelTable,
): MadeWheels {
  const isTold = builds.some(({ input }) => wantsStableAbi(input.environment));
  const made = alike(builds).map((each) => {
    const says = each.some(({ input }) => stableVariables(input.environment).length > 0);
    // Where a variable of some steps asks for the stable ABI, the others build without.
    return wheelsOfAlike(each, isTold && !says ? withoutStableAbi(project) : project, table);
  });
  const wheels = made.flatMap((each) => each.wheels);
  const names = new Set(wheels.map(({ identifier }) => identifier.name));
  const excluded = new Map(made.flatMap((each) => each.excluded.map((left) => [left.identifier, left] as const)));
  return { wheels, excluded: [...excluded.values()].filter(({ identifier }) => !names.has(identifier)) };
}

/** Those together that say the same of the stable ABI. */
function alike(builds: readonly DecidedBuild[]): readonly (readonly DecidedBuild[])[] {
  return [...grouped(builds, ({ input }) => JSON.stringify(stableVariables(input.environment))).values()];
}

function wheelsOfAlike(builds: readonly DecidedBuild[], project: Project, table: CibuildwheelTable): MadeWheels {
  const selected = selectedBy(builds, table);
  // A setup.py that sets the stable ABI fails on a free-threaded Python, so one that is built there takes it back by code.
  const made = wheelsOf(
    [...selected.values()].map(({ identifier }) => identifier),
    {
      project,
      table,
      buildsFreeThreaded: true,
      inputs: ({ name }) => selected.get(name)?.by.map(({ input }) => input) ?? [],
    },
  );
  return {
    ...made,
    wheels: made.wheels.map((wheel) => explained(wheel, selected.get(wheel.identifier.name)?.by ?? [])),
  };
}

/** By name, in cibuildwheel's own order; what the table does not have, as another release builds it, comes last. */
function selectedBy(builds: readonly DecidedBuild[], table: CibuildwheelTable): ReadonlyMap<string, Selected> {
  const selected = new Map<string, Selected & { readonly by: DecidedBuild[] }>();
  for (const build of builds) {
    for (const { identifier, reason } of build.decisions) {
      if (reason !== undefined) continue;
      const known = selected.get(identifier.name);
      if (known === undefined) selected.set(identifier.name, { identifier, by: [build] });
      else known.by.push(build);
    }
  }
  const order = new Map(BUILD_PLATFORMS.flatMap((each) => table.identifiers[each]).map((name, index) => [name, index]));
  const place = (name: string) => order.get(name) ?? order.size;
  return new Map([...selected].sort(([one], [other]) => place(one) - place(other)));
}

/** A floor is promised only where every run has the same. */
function explained(wheel: PlannedWheel, by: readonly DecidedBuild[]): PlannedWheel {
  const floors = new Set(by.map(({ input, table }) => floorOf(wheel.identifier, input, table)));
  const [floor] = floors;
  const [first] = by;
  return {
    ...wheel,
    ...(floors.size === 1 && floor !== undefined && { floor }),
    ...(first !== undefined && { because: buildsIt(first.evidence), environment: first.told }),
  };
}
