import { type Built, recordOf } from "../build/built.ts";
import { describedMachine } from "../build/described-machine.ts";
import type { MachineAsFound } from "../build/machine.ts";
import { readPaths } from "../check/check.ts";
import { withSourceFindings } from "../check/complete.ts";
import type { Ignored } from "../check/ignored.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Plan } from "../documents/plan.ts";
import type { SourceTree } from "../documents/source-tree.ts";
import { readSourceTree } from "../project/source-tree.ts";
import { readTrackedFiles } from "../project/tracked-files.ts";
import { judged } from "./judgement.ts";
import { lockOf } from "./lock.ts";
import type { NotedProblem } from "./outcome.ts";

interface BuiltFrom {
  readonly plan: Plan;
  readonly planDigest: string;
  /** Anywhere within the repository. */
  readonly dir: string;
  readonly ignored: Ignored;
}

interface CheckedBuild {
  readonly record: BuildRecord;
  readonly distributions: readonly Distribution[];
  readonly warnings: readonly NotedProblem[];
}

/**
 * What was built, as its checks and its record see it, held against the sources that are committed. Descriptions are rendered by the Python
 * that built them.
 */
export async function checkBuilt(
  built: Built,
  { plan, planDigest, dir, ignored }: BuiltFrom,
  machine: MachineAsFound,
): Promise<CheckedBuild> {
  const read = await readPaths(
    built.files.map((file) => file.path),
    machine,
  );
  const tree = await committedTree(dir, plan, machine);
  const complete = read.map((file) => withSourceFindings(file, tree));
  const distributions = await judged(complete, { ignored, python: built.toolchain.base }, machine);
  const { lock, warnings } = await lockOf(distributions, { plan, dir }, machine);
  const record = {
    ...recordOf(built, distributions, planDigest),
    machines: [describedMachine(machine.runner)],
    ...(lock && { lock }),
  };
  return { record, distributions, warnings };
}

async function committedTree(dir: string, { source, project }: Plan, machine: MachineAsFound): Promise<SourceTree> {
  const commit = { dir, commit: source.commit, root: project.root };
  return readSourceTree(await readTrackedFiles(commit, machine, machine.runner.environment), project.backend);
}
