import type { ExpectedWheel, Plan } from "../documents/plan.ts";
import type { Building } from "./frontend.ts";
import type { Machine } from "./machine.ts";
import type { Made } from "./made.ts";
import type { Python } from "./python.ts";
import type { Stopwatch } from "./stopwatch.ts";
import type { NotBuilt } from "./target.ts";
import type { Tools } from "./tools.ts";

/**
 * A way to make wheels. It is handed all that it is to make of one run of `build`, and says how far this machine can; it runs no project code
 * before `make` is called.
 *
 * `tool` of a planned job names the lane (`laneOf`): `build` is pypa/build by a Python of this machine, `cibuildwheel` and `maturin` are these.
 */
export type Lane = (wheels: readonly ExpectedWheel[], site: BuildSite) => Promise<LaneChoice>;

/** What a lane makes here of the wheels that it was handed. */
export interface LaneChoice {
  readonly builds: readonly ExpectedWheel[];
  /** The others, each with the reason: in a release one of them is an error. */
  readonly notBuilt: readonly NotBuilt[];
  /** The Python of this machine that makes the newest of them, where one does: it makes the sdist too. */
  readonly python?: Python;
  /** Makes all of `builds`, each given as soon as it is whole; throws with what the tool said where one fails. */
  make(order: LaneOrder): AsyncIterable<MadeWheel>;
}

export interface LaneOrder {
  /** The sdist, or the exported project. */
  readonly source: string;
  /** Each wheel goes into a folder of its own below this one: two may have the same name. */
  readonly to: string;
  /** A folder that has the same path in each run: to build in folders of it makes equal what has its path inside (`inFolder`). */
  readonly work: string;
}

/** A wheel in the folder of the order. */
export interface MadeWheel extends Made {
  /** The programs that had a part in it, as the build record lists them. */
  readonly used: readonly { readonly name: string; readonly version: string }[];
  /** The tools on a Python of this machine that can load the wheel; absent where none was needed to make it. */
  readonly tools?: Tools;
}

/** Where and how one run of `build` builds: what is the same for all its lanes. */
export interface BuildSite {
  readonly plan: Plan;
  /** The project's folder; it is only read. */
  readonly dir: string;
  /** A release makes all that it is told or nothing; a rehearsal what this machine can, one of those that differ in the Python alone. */
  readonly mode: "release" | "rehearsal";
  /** Whether wheels are to be made in containers where the plan's tool uses them; where nothing is said, in a release. */
  readonly containers?: boolean;
  /** The Pythons of this machine that run our tools and that the project supports. */
  readonly pythons: readonly [Python, ...Python[]];
  /** The build tools on one of them. */
  buildingOn(python: Python): Promise<Building>;
  /** Another tool on one of them: in the release that the plan pins, else in ours. */
  toolsOn(tool: "cffi" | "cibuildwheel" | "maturin" | "zig", python: Python): Promise<Tools>;
  readonly watch: Stopwatch;
  readonly machine: Machine;
}
