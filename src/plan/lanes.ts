import type { BuildPlatform } from "./cibuildwheel-table.ts";
import { grouped } from "./grouped.ts";
import { minutesOf, type Timed } from "./packing.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { emulatedOn, type RunnerMachine, type Runners } from "./runners.ts";

/** A wheel, and how long it is thought to take. */
export interface TimedWheel extends Timed {
  readonly wheel: PlannedWheel;
}

/** Wheels that one machine can make in one go: of the same tool, runner, emulation and C library. */
export interface Lane {
  /** `manylinux_x86_64`; several where lanes were joined. Where two tools build for one, `manylinux_x86_64-maturin`. */
  readonly targets: readonly string[];
  /** `manylinux`, `win`: what shares a container or a system library. */
  readonly family: string;
  readonly platform: BuildPlatform;
  readonly tool: PlannedWheel["tool"];
  readonly machine: RunnerMachine;
  /** The architecture that the machine runs by QEMU alone. */
  readonly emulated?: string;
  readonly wheels: readonly TimedWheel[];
}

/** The lanes of `wheels`, one for each target and tool, in the order in which the first wheel of each comes. */
export function lanesOf(wheels: readonly TimedWheel[], runners: Runners): readonly Lane[] {
  const lanes = grouped(wheels, ({ wheel }) => `${wheel.identifier.target} ${wheel.tool}`);
  const byTarget = grouped(lanes.values(), ([first]) => first?.wheel.identifier.target ?? "");
  const shared = new Set([...byTarget].flatMap(([target, own]) => (own.length > 1 ? [target] : [])));
  return [...lanes.values()].flatMap((own) => laneOf(own, runners, shared));
}

function laneOf(wheels: readonly TimedWheel[], runners: Runners, shared: ReadonlySet<string>): readonly Lane[] {
  const [first] = wheels;
  if (first === undefined) return [];
  const { platform, arch, target } = first.wheel.identifier;
  const { tool } = first.wheel;
  const machine = runners(platform, arch);
  const emulated = emulatedOn(machine, platform, arch);
  const family = /^[a-z]+/.exec(target)?.[0] ?? target;
  const name = shared.has(target) ? `${target}-${tool}` : target;
  return [{ targets: [name], family, platform, tool, machine, ...(emulated !== undefined && { emulated }), wheels }];
}

/**
 * At most `most` lanes where that can be: lanes of one runner and tool are joined, those of one family first, the shortest first.
 *
 * More are left where more kinds of runners are needed.
 */
export function joinLanes(lanes: readonly Lane[], most: number): readonly Lane[] {
  if (lanes.length <= most) return lanes;
  const pairs = lanes.flatMap((left, index) =>
    lanes.slice(index + 1).flatMap((right) => (canJoin(left, right) ? [{ left, right }] : [])),
  );
  const cost = ({ left, right }: (typeof pairs)[number]) =>
    minutesOf([...left.wheels, ...right.wheels]) + (left.family === right.family ? 0 : OTHER_FAMILY);
  const [best] = pairs.sort((a, b) => cost(a) - cost(b));
  if (best === undefined) return lanes;
  const joined = join(best.left, best.right);
  return joinLanes(
    lanes.filter((lane) => lane !== best.right).map((lane) => (lane === best.left ? joined : lane)),
    most,
  );
}

function canJoin(left: Lane, right: Lane): boolean {
  return left.machine.label === right.machine.label && left.tool === right.tool;
}

// Minutes beyond all that a lane may take.
const OTHER_FAMILY = 1e9;

function join(left: Lane, right: Lane): Lane {
  return { ...left, targets: [...left.targets, ...right.targets], wheels: [...left.wheels, ...right.wheels] };
}
