import path from "node:path";
import type { ExpectedWheel } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { type ContainerEngine, findEngine } from "./container-engine.ts";
import { fits } from "./fitting.ts";
import type { BuildSite, Lane, LaneOrder, MadeWheel } from "./lane.ts";
import { readMade } from "./made.ts";
import { interpreterName, type Linking, type MaturinRun } from "./maturin-command.ts";
import { type MaturinEnd, type MaturinPlace, runMaturin } from "./maturin-run.ts";
import { readMaturinSettings } from "./maturin-settings.ts";
import type { Python } from "./python.ts";
import { needsRepair, repairWheel } from "./repair.ts";
import { partedBySystem, wheelName } from "./systems.ts";
import { archsOf, chooseTargets, makes, type Target, type Targets } from "./target.ts";
import { unpackSdist } from "./unpacked-sdist.ts";
import { inFolder } from "./workplace.ts";

/**
 * Wheels by the real maturin, in the release that the plan names. Those for Linux are linked in maturin's own container where that is the
 * floor and the architecture, else by zig; a rehearsal does without containers, and without zig where it cannot be had.
 */
export const maturinLane: Lane = async (wheels, site) => {
  const { build, notBuilt } = chosen(wheels, site);
  const python = build[0]?.python;
  return {
    builds: build.map(({ wheel }) => wheel),
    notBuilt,
    ...(python !== undefined && { python }),
    make: (order) => makeAll(build, order, site),
  };
};

type Chosen = Omit<Targets, "build"> & { readonly build: readonly (Omit<Target, "python"> & Partial<Target>)[] };

/** maturin brings what it needs to know of Pythons that are not here: a release asks for the system alone. */
function chosen(wheels: readonly ExpectedWheel[], { pythons, mode, plan, machine: { runner } }: BuildSite): Chosen {
  if (mode === "rehearsal") return chooseTargets(wheels, pythons, mode, plan.expected);
  const newestFirst = [...pythons].sort((one, other) => other.version[1] - one.version[1]);
  const { here, elsewhere } = partedBySystem(wheels, "maturin", runner);
  const build = here.map((wheel) => {
    const python = newestFirst.find((each) => makes(each, wheel));
    return { wheel, ...(python !== undefined && { python }) };
  });
  return { build, notBuilt: elsewhere };
}

async function* makeAll(build: Chosen["build"], order: LaneOrder, site: BuildSite): AsyncGenerator<MadeWheel> {
  const [base] = site.pythons;
  const python = build[0]?.python ?? base;
  const building = await site.buildingOn(python);
  const maturin = await site.toolsOn("maturin", python);
  const { containers = site.mode === "release" } = site;
  const engine = containers ? await findEngine(["docker", "podman"], site.machine) : undefined;
  yield* inFolder(path.join(order.work, "maturin"), site.machine.files, async function* (folder) {
    const isSdist = order.source.endsWith(".tar.gz");
    const source = isSdist
      ? await unpackSdist(order.source, path.join(folder, "source"), maturin, site.machine)
      : order.source;
    const settings = await readMaturinSettings(source, site.machine.files);
    const place: MaturinPlace = { site, building, maturin, source, settings, folder, engine };
    for (const [index, own] of runsOf(build).entries()) {
      yield* makeRun(own, path.join(folder, `wheels-${index}`), order.to, place);
    }
  });
}

interface OwnRun extends MaturinRun {
  readonly wheels: readonly ExpectedWheel[];
  readonly python?: Python;
}

/** One run for all wheels of a system that are told the same: Rust compiles most of it once. */
function runsOf(build: Chosen["build"]): readonly OwnRun[] {
  const runs = new Map<string, OwnRun>();
  for (const { wheel, python } of build) {
    const { platform, arch, floor, environment = {} } = wheel;
    const key = JSON.stringify([platform, arch, floor, environment]);
    const before = runs.get(key);
    const loads = before?.python ?? python;
    const name = interpreterName(wheel.identifier?.split("-")[0] ?? wheel.python);
    const isAsked = wheel.abi !== "none" && name !== undefined;
    runs.set(key, {
      ...{ platform, arch, environment, ...(floor !== undefined && { floor }) },
      interpreters: [...(before?.interpreters ?? []), ...(isAsked ? [name] : [])],
      wheels: [...(before?.wheels ?? []), wheel],
      ...(loads !== undefined && { python: loads }),
    });
  }
  return [...runs.values()];
}

async function* makeRun(run: OwnRun, out: string, to: string, place: MaturinPlace): AsyncGenerator<MadeWheel> {
  const { watch, machine } = place.site;
  const [first] = run.wheels;
  const name = run.wheels.map(wheelName).join(", ");
  const identifier = run.wheels.length === 1 ? first?.identifier : undefined;
  const own = path.join(to, name.replaceAll(", ", "+").slice(0, 80));
  const ended = await watch.time(`wheel ${name}`, () => runLinked(run, out, place), identifier);
  const names = ((await machine.files.list(out)) ?? []).map((entry) => entry.name);
  const wheels = names.filter((file) => file.endsWith(".whl"));
  // Those of a run that failed are given as they are: to repair one may be what fails next.
  const given = ended.failure === undefined ? wheels : wheels.filter((each) => !needsRepair(each));
  for (const each of given) yield takeOver(path.join(out, each), own, ended.used, place);
  if (ended.failure !== undefined) throw ended.failure;
  if (given.length === 0) throw new ShipwheelError("SW-BUILD-ODD-OUTPUT", `maturin made no wheel for ${name}`);
}

/** One wheel as it is released, in the folder `to`. */
async function takeOver(file: string, to: string, used: MadeWheel["used"], place: MaturinPlace): Promise<MadeWheel> {
  const { building, site } = place;
  const { files, progress } = site.machine;
  const raw = await readMade(file, files);
  const repaired = path.join(path.dirname(file), "repaired");
  const wheel = needsRepair(raw.name) ? await repairWheel(raw, repaired, building, site.machine) : raw;
  const kept = path.join(to, wheel.name);
  await files.move(wheel.path, kept);
  progress.step(`${wheel.name} by ${used.map((tool) => `${tool.name} ${tool.version}`).join(", ")}`);
  const tag = wheel.name.slice(0, -".whl".length).split("-").slice(-3).join("-");
  return { ...wheel, path: kept, used, ...(fits([tag], building.tools.base) && { tools: building.tools }) };
}

/** A rehearsal shows what it can: where zig does not link the project, this machine's own compiler may, for its own C library. */
async function runLinked(run: OwnRun, out: string, place: MaturinPlace): Promise<MaturinEnd> {
  const linking = linkingOf(run, place.site, place.engine);
  const own = linking === "container" ? run : await onThisMachine(run, place);
  const ended = await runMaturin(own, linking, out, place);
  const { failure } = ended;
  const isLinked = linking === "zig" && place.site.mode === "rehearsal";
  if (!isLinked || !(failure instanceof ShipwheelError) || failure.code === "SW-CANCELLED") return ended;
  place.site.machine.progress.step(`warning: without zig, for this machine's C library: ${failure.message}`);
  return runMaturin(own, "native", out, place);
}

/**
 * The planned interpreters by their paths where they are here; maturin knows the others by their names, and a wheel of the stable ABI may be named
 * after one. A wheel for every Python needs one that has cffi, where the crate is a library.
 */
async function onThisMachine(run: OwnRun, { site, building, settings }: MaturinPlace): Promise<OwnRun> {
  if (run.interpreters.length === 0 && settings.isForeign) {
    return { ...run, interpreters: [(await site.toolsOn("cffi", building.tools.base)).interpreter] };
  }
  const here = new Map(site.pythons.map((python) => [ownName(python), python.executable]));
  return run.python === undefined
    ? run
    : { ...run, interpreters: run.interpreters.map((name) => here.get(name) ?? name) };
}

function ownName({ implementation, version: [major, minor], freeThreaded }: Python): string {
  return `${implementation === "cpython" ? "python" : implementation}${major}.${minor}${freeThreaded ? "t" : ""}`;
}

/** The image of maturin is for one floor, and for the machine's own architecture. */
function linkingOf(
  { platform, arch, floor = "2_17" }: MaturinRun,
  { pythons: [python] }: BuildSite,
  engine: ContainerEngine | undefined,
): Linking {
  if (platform !== "manylinux" && platform !== "musllinux") return "native";
  const inImage = platform === "manylinux" && floor === "2_17" && archsOf(python).includes(arch);
  return inImage && engine !== undefined ? "container" : "zig";
}
