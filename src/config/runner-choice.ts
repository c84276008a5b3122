import { type CodedProblem, problem, type Where } from "../errors.ts";
import { nearestName } from "./nearest-name.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { isTable } from "./table.ts";

/** The runner that the wheels of one system and architecture are built on, as `[tool.shipwheel.runners]` names it. */
export interface RunnerChoice {
  /** `linux-aarch64` */
  readonly target: string;
  readonly label: string;
  readonly where: Where;
}

/** cibuildwheel's platforms and architectures, in small letters. */
const TARGETS: readonly string[] = [
  ...["x86_64", "i686", "aarch64", "armv7l", "ppc64le", "s390x", "riscv64"].map((arch) => `linux-${arch}`),
  ...["x86_64", "arm64", "universal2"].map((arch) => `macos-${arch}`),
  ...["amd64", "x86", "arm64"].map((arch) => `windows-${arch}`),
  ...["x86_64", "arm64_v8a"].map((arch) => `android-${arch}`),
  ...["arm64_iphoneos", "arm64_iphonesimulator", "x86_64_iphonesimulator"].map((arch) => `ios-${arch}`),
  "pyodide-wasm32",
];

// What runner services take as labels too; an expression would never be evaluated, and a comma separates labels.
const LABEL = /^[A-Za-z0-9_.][A-Za-z0-9_.:=/@+ -]{0,254}$/;

/** What is wrong with `[tool.shipwheel.runners]`, each with its place. */
export function* runnerFaults(value: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  if (!isTable(value)) {
    const where = whereOf(pyproject, ["tool", "shipwheel", "runners"]);
    yield problem("SW-CONFIG-INVALID", "tool.shipwheel.runners must be a table", { where });
    return;
  }
  for (const [target, label] of Object.entries(value)) {
    if (!TARGETS.includes(target)) yield unknownTarget(target, placeOf(target, pyproject));
    else if (typeof label !== "string" || !LABEL.test(label)) yield wrongLabel(target, label, pyproject);
  }
}

function wrongLabel(target: string, label: unknown, pyproject: Pyproject): CodedProblem {
  return problem("SW-CONFIG-INVALID", `tool.shipwheel.runners.${target} is ${JSON.stringify(label)}`, {
    where: placeOf(target, pyproject),
    hint: 'Write the label of one runner, as in "ubuntu-24.04-arm".',
  });
}

/** The choices of a table that has no faults. */
export function runnerChoices(value: unknown, pyproject: Pyproject): readonly RunnerChoice[] {
  if (!isTable(value)) return [];
  return Object.entries(value).map(([target, label]) => ({
    target,
    label: String(label),
    where: placeOf(target, pyproject),
  }));
}

function unknownTarget(target: string, where: Where): CodedProblem {
  const meant = nearestName(target, TARGETS);
  return problem("SW-CONFIG-INVALID", `tool.shipwheel.runners has no target ${JSON.stringify(target)}`, {
    where,
    hint: meant === undefined ? `The targets are ${TARGETS.join(", ")}.` : `Did you mean \`${meant}\`?`,
  });
}

function placeOf(target: string, pyproject: Pyproject): Where {
  return whereOf(pyproject, ["tool", "shipwheel", "runners", target]);
}
