import { isTable, valueAt } from "../config/table.ts";
import { type CibuildwheelInput, variableAt } from "./cibuildwheel-options.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import type { Identifier } from "./identifier.ts";
import { saidFor } from "./identifier-option.ts";

/**
 * The newest system that the wheel of an identifier may ask for, as far as it is fixed: glibc or musl by the image that it is built in
 * (`2_28`, `1_2`), macOS by a deployment target that the project sets (`11_0`), as libraries that are bundled may raise any other.
 * `images` are those that cibuildwheel takes where none is said, `deploymentTargets` the least that it lets a project set.
 */
export function floorOf(
  identifier: Identifier,
  input: CibuildwheelInput,
  {
    images,
    deploymentTargets,
  }: Pick<CibuildwheelTable, "deploymentTargets"> & Partial<Pick<CibuildwheelTable, "images">>,
): string | undefined {
  const { platform, target } = identifier;
  if (platform === "macos") return deploymentTarget(identifier, input, deploymentTargets);
  const family = (["manylinux", "musllinux"] as const).find((each) => target.startsWith(each));
  if (family === undefined) return undefined;
  const machine = machineOf(family, identifier);
  const said = saidFor(identifier, input, `${family}-${machine}-image`).at(-1);
  const image = said ?? images?.[family][machine];
  return typeof image === "string" ? imageFloor(image) : undefined;
}

/** PyPy and GraalPy have images of their own. */
function machineOf(family: "manylinux" | "musllinux", { interpreter, arch }: Identifier): string {
  return family === "manylinux" && /^[pg]p/.test(interpreter) ? `pypy_${arch}` : arch;
}

/** The names that images had before they were called by the version of glibc. */
const EARLIER_IMAGES: ReadonlyMap<string, string> = new Map([
  ["manylinux1", "2_5"],
  ["manylinux2010", "2_12"],
  ["manylinux2014", "2_17"],
]);

/** The glibc or musl of `manylinux_2_28`, `manylinux2014`, or an image that has such a name in its own: `quay.io/pypa/musllinux_1_2_x86_64:latest`. */
export function imageFloor(image: string): string | undefined {
  const match = /(?:many|musl)linux_(\d{1,3}_\d{1,3})|(manylinux(?:2014|2010|1))(?!\d)/.exec(image);
  return match?.[1] ?? EARLIER_IMAGES.get(match?.[2] ?? "");
}

function deploymentTarget(
  identifier: Identifier,
  input: CibuildwheelInput,
  least: CibuildwheelTable["deploymentTargets"],
): string | undefined {
  const said = saidFor(identifier, input, "environment").map(targetIn);
  const written = said.at(-1) ?? (said.length === 0 ? variableAt(input.environment, TARGET) : undefined);
  const [, major, minor = "0"] = /^(\d{1,3})(?:\.(\d{1,3}))?/.exec(written ?? "") ?? [];
  if (major === undefined) return undefined;
  const floor = `${Number(major)}_${Number(minor)}`;
  const oldest = identifier.arch === "arm64" ? "11_0" : least[identifier.interpreter]?.replace(".", "_");
  return oldest !== undefined && isOlder(floor, oldest) ? oldest : floor;
}

const TARGET = "MACOSX_DEPLOYMENT_TARGET";

function targetIn(environment: unknown): string | undefined {
  if (isTable(environment)) return String(valueAt(environment, TARGET) ?? "");
  return /(?:^|\s)MACOSX_DEPLOYMENT_TARGET=["']?([\d.]{1,9})/.exec(String(environment))?.[1];
}

function isOlder(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split("_").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split("_").map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
