import { nearestName } from "../config/nearest-name.ts";
import type { ExpectedWheel, Plan, PlanJob } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { platformName } from "../python/platform-tag.ts";
import { defaultCibuildwheel } from "./cibuildwheel-table.ts";

/**
 * Says in sentences why an identifier, a job or the version (`version`) is as it is in `plan`.
 *
 * Throws SW-PLAN-UNKNOWN-ID for anything else.
 */
export function explain(plan: Plan, id: string): string {
  if (id === "version") return explainVersion(plan);
  const job = plan.jobs.find((each) => each.id === id);
  if (job !== undefined) return explainJob(job, plan);
  // One Python may build several wheels, each for another stable ABI.
  const wheels = plan.expected.flatMap((each) => (each.kind === "wheel" && each.identifier === id ? [each] : []));
  if (wheels.length > 0) return wheels.map((wheel) => explainWheel(id, wheel, plan)).join("\n");
  const excluded = plan.excluded.find(({ identifier }) => identifier === id);
  if (excluded !== undefined) return `${id} has no wheel of its own: ${excluded.because} (${excluded.rule}).`;
  const isIdentifier = Object.values(defaultCibuildwheel().identifiers).some((names) => names.includes(id));
  if (isIdentifier) return `${id} has no wheel of its own: ${whyUnplanned(plan)}.`;
  throw unknown(id, plan);
}

/** Of an identifier that the plan says nothing of: it is of a pure project, or made by a release that does not have it. */
function whyUnplanned({ expected, tools }: Plan): string {
  const wheels = expected.filter((each) => each.kind === "wheel");
  if (wheels.length > 0 && wheels.every(({ platform }) => platform === "any")) {
    return "the wheel py3-none-any serves every Python on every platform";
  }
  const tool = tools.find(({ name }) => name === "cibuildwheel");
  return tool === undefined ? "nothing is built for it" : `cibuildwheel ${tool.version} does not have it`;
}

function unknown(id: string, { jobs, expected, excluded }: Plan): ShipwheelError {
  const known = ["version", ...jobs.map((each) => each.id)];
  const planned = expected.flatMap((each) => (each.kind === "wheel" ? (each.identifier ?? []) : []));
  const meant = nearestName(id, [...known, ...planned, ...excluded.map(({ identifier }) => identifier)], MOST_LETTERS);
  const names = `Name a build identifier such as cp312-manylinux_x86_64, or one of ${known.join(", ")}.`;
  return new ShipwheelError("SW-PLAN-UNKNOWN-ID", JSON.stringify(id), {
    hint: meant === undefined ? names : `Did you mean \`${meant}\`?`,
  });
}

// Identifiers are much alike: with more letters changed it is another one.
const MOST_LETTERS = 2;

function explainVersion({ version, refusals, warnings }: Plan): string {
  const sentences = [
    `The version is ${version.pep440}: ${version.source.detail}.`,
    version.tag === null ? "No tag goes with it." : `Its tag is ${version.tag}.`,
    version.prerelease ? "It is a pre-release: installers pass it over unless asked." : "",
    ...[...refusals, ...warnings]
      .filter(({ code }) => /^SW-(TAG|VERSION|UNTAGGED|LOCAL)/.test(code))
      .map(({ message, hint }) => `${message}. ${hint}`),
  ];
  return sentences.filter(Boolean).join("\n");
}

function explainJob(job: PlanJob, { expected }: Plan): string {
  const { id, runner, tool, why, minutes } = job;
  const files = expected.filter(({ job }) => job === id);
  const names = files.map((file) => (file.kind === "sdist" ? "the sdist" : `${file.python}-${file.abi}`));
  const long = minutes === undefined ? "" : `, in about ${minutes} minutes`;
  return `The job ${id} runs on ${runner} and builds with ${tool}: ${why}.\nIt makes ${names.join(", ")}${long}.${needsOf(job)}`;
}

function needsOf({ emulation, rustTargets = [] }: PlanJob): string {
  const needs = [
    ...(emulation === undefined ? [] : [`QEMU for ${emulation.arch}`]),
    ...(rustTargets.length === 0 ? [] : [`of Rust what compiles for ${rustTargets.join(", ")}`]),
  ];
  return needs.length === 0 ? "" : `\nThe runner needs ${needs.join(", and ")}.`;
}

function explainWheel(id: string, wheel: ExpectedWheel, plan: Plan): string {
  const { python, abi, platform, arch, job } = wheel;
  const served = plan.excluded
    .filter(({ because }) => because.includes(`the ${python}-${abi} wheel of ${id} `))
    .map(({ identifier }) => identifier);
  const sentences = [
    `${id} is built in the job ${job}: the wheel ${python}-${abi} for ${platformName({ family: platform, arch })}.`,
    whySelected(wheel, plan),
    served.length === 0 ? "" : `It also serves ${served.join(", ")}.`,
  ];
  return sentences.filter(Boolean).join("\n");
}

function whySelected({ because }: ExpectedWheel, { tools, project: { requiresPython } }: Plan): string {
  if (because !== undefined) return `${because}.`;
  const allows =
    requiresPython === undefined
      ? "the project sets no range of Python versions"
      : `requires-python (${requiresPython}) allows it`;
  const tool = tools.find(({ name }) => name === "cibuildwheel");
  return tool === undefined
    ? `maturin generate-ci would build it, and ${allows}.`
    : `The rules of cibuildwheel ${tool.version} select it, and ${allows}.`;
}
