import path from "node:path";
import type { ExpectedWheel } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { CibuildwheelOrder } from "./cibuildwheel-command.ts";
import { runCibuildwheel } from "./cibuildwheel-run.ts";
import { projectConfiguration } from "./committed-file.ts";
import { type ContainerEngine, enginesFor, findEngine } from "./container-engine.ts";
import type { BuildSite, Lane } from "./lane.ts";
import { notOn, partedBySystem } from "./systems.ts";
import { chooseTargets } from "./target.ts";

/**
 * Wheels by the real cibuildwheel, in the release that the plan names: on Linux in containers, on macOS and Windows by the Pythons that it
 * installs. Throws SW-BUILD-NO-CONTAINERS where none answers: a wheel of this machine's own C library would be another than was planned.
 */
export const cibuildwheelLane: Lane = async (wheels, site) => {
  const { runner } = site.machine;
  const identified = wheels.filter(({ identifier }) => identifier !== undefined);
  const unnamed = wheels.filter((wheel) => !identified.includes(wheel)).map((wheel) => notOn(wheel, runner.platform));
  const { here, elsewhere } = partedBySystem(identified, "cibuildwheel", runner);
  const engines = await enginesOf(here, site);
  const engine = await findEngine(engines, site.machine);
  if (engines.length > 0 && engine === undefined) {
    throw new ShipwheelError("SW-BUILD-NO-CONTAINERS", engines.join(" and "));
  }
  const { builds, notBuilt, python } = chosen(here, site);
  return {
    builds,
    notBuilt: [...notBuilt, ...elsewhere, ...unnamed],
    ...(python !== undefined && { python }),
    async *make({ source, to, work }) {
      for (const [index, run] of runsOf(builds).entries()) {
        const order = { ...run, source, ...(engine && { engine }) };
        yield* runCibuildwheel(order, { to: path.join(to, `cibuildwheel-${index}`), work }, site);
      }
    },
  };
};

/** A rehearsal makes the newest that a Python of this machine can load, to install it back. */
function chosen(wheels: readonly ExpectedWheel[], { pythons, mode, plan }: BuildSite) {
  if (mode === "release") return { builds: wheels, notBuilt: [], python: undefined };
  const { build, notBuilt } = chooseTargets(wheels, pythons, mode, plan.expected);
  return { builds: build.map(({ wheel }) => wheel), notBuilt, python: build[0]?.python };
}

function needsContainer({ platform }: ExpectedWheel): boolean {
  return platform === "manylinux" || platform === "musllinux";
}

/** The engines that will do; none where no container is needed. */
async function enginesOf(
  wheels: readonly ExpectedWheel[],
  site: BuildSite,
): Promise<readonly ContainerEngine["name"][]> {
  const first = wheels.find(needsContainer);
  if (first === undefined) return [];
  const said = { ...site.machine.runner.environment, ...first.environment };
  return enginesFor(said, await projectConfiguration(first.environment?.CIBW_CONFIG_FILE, site));
}

type Run = Pick<CibuildwheelOrder, "platform" | "identifiers" | "environment">;

/** One run for all wheels of a platform that are told the same. */
function runsOf(wheels: readonly ExpectedWheel[]): readonly Run[] {
  const runs = new Map<string, Run>();
  for (const { identifier = "", platform: family, environment = {} } of wheels) {
    const platform = platformOf(family);
    const key = JSON.stringify([platform, environment]);
    const identifiers = [...(runs.get(key)?.identifiers ?? []), identifier];
    runs.set(key, { platform, identifiers, environment });
  }
  return [...runs.values()];
}

/** As cibuildwheel calls it. */
function platformOf(family: ExpectedWheel["platform"]): Run["platform"] {
  if (family === "macosx") return "macos";
  if (family === "win") return "windows";
  return family === "android" || family === "ios" || family === "pyodide" ? family : "linux";
}
