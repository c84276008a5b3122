import type { Built } from "../build/built.ts";
import { installFromGit } from "../build/git-install.ts";
import type { Machine } from "../build/machine.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Plan } from "../documents/plan.ts";
import type { NotedProblem } from "./outcome.ts";

interface GitOrder {
  readonly plan: Plan;
  readonly dir: string;
  /** Names of the variables that building needs. */
  readonly pass: readonly string[];
}

/** How pip took the tag, and what is to be told of it. */
export interface TriedGit {
  readonly smoke: BuildRecord["smoke"];
  readonly problems: readonly NotedProblem[];
}

/** Installs the tag with pip where the project goes by git, once a release: in the job that makes the sdist. */
export async function tryGit(built: Built, { plan, dir, pass }: GitOrder, machine: Machine): Promise<TriedGit> {
  const goesByGit = plan.publish?.via.some(({ channel }) => channel === "git") === true;
  const ownsSdist = built.files.some(({ name }) => name.endsWith(".tar.gz"));
  if (!goesByGit || !ownsSdist || plan.version.tag === null) return { smoke: [], problems: [] };
  const { smoke, warnings } = await installFromGit({ plan, dir, pass, tools: built.toolchain }, machine);
  for (const { message } of warnings) machine.progress.step(`warning: ${message}`);
  return { smoke, problems: warnings.map((each) => ({ severity: "warning", ...each })) };
}
