import type { Evidence } from "../documents/project.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import type { Files } from "../ports/files.ts";
import { EVENT_KINDS, eventsOf } from "./event.ts";
import { followWorkflow } from "./jobs.ts";
import { type Settling, settledWorkflow } from "./settling.ts";
import { bestEvent, type FollowedWorkflow, isPlainRelease, shippedBy } from "./shipping.ts";
import { readWorkflowSources, type WorkflowSources } from "./sources.ts";

const MOST_BUILDS = 2_000;
const MOST_REMOVED = 100;
/** Steps that are followed in all: enough for the largest matrices, and few enough for a hostile repository. */
const MOST_STEPS = 12_000;

/**
 * What the GitHub workflows of a repository build when the project is released. Nothing is run.
 *
 * `project` is the project's folder within the repository. Workflows that a release starts and that publish come before those that
 * only build; what only a run would tell is in `unread`.
 */
export async function readWorkflows(
  repositoryDir: string,
  world: { readonly files: Files },
  project = ".",
): Promise<Workflows> {
  const sources = await readWorkflowSources(repositoryDir, world);
  const labels = new Map<string, Workflows["labels"][number]>();
  const followed = await followAll(sources, { repositoryDir, project, ...world }, (label, evidence) =>
    labels.set(`${label}\n${evidence.file}\n${evidence.line}`, { label, evidence }),
  );
  const best = [...sources.workflows.keys()].flatMap(
    (file) => bestEvent(followed.filter((each) => each.file === file)) ?? [],
  );
  const shipped = shippedBy(best);
  const broken = sources.broken.map((file) => ({ file, says: "it cannot be read as YAML" }));
  const runs = followed.flatMap(({ jobs }) => jobs).flatMap((job) => job.runs);
  return {
    builds: shipped.builds.slice(0, MOST_BUILDS),
    labels: [...labels.values()],
    unread: [...onceEach(shipped.unread), ...broken],
    ...(shipped.removed.length > 0 && { removed: [...new Set(shipped.removed)].slice(0, MOST_REMOVED) }),
    releasesByShipwheel: runs.some(({ usesShipwheel }) => usesShipwheel),
  };
}

/** Those ways to start come first that look most like a release; once one of them publishes, the others cannot matter. */
async function followAll(
  sources: WorkflowSources,
  world: Settling,
  onLabel: (label: string, evidence: Evidence) => void,
): Promise<readonly FollowedWorkflow[]> {
  const { project } = world;
  const budget = { steps: MOST_STEPS };
  const starts = [...sources.workflows].flatMap(([file, workflow]) =>
    eventsOf(workflow, sources.repository).map((event) => ({ file, event })),
  );
  const followed: FollowedWorkflow[] = [];
  for (const kind of EVENT_KINDS) {
    for (const { file, event } of starts.filter((start) => start.event.kind === kind)) {
      const call = { file, event, inputs: event.inputs, sources, project, budget, onLabel, callers: [] };
      followed.push(await settledWorkflow({ file, event, jobs: followWorkflow(call) }, world));
    }
    if (followed.some(isPlainRelease)) break;
  }
  return followed;
}

function onceEach(unread: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(unread.map((each) => [`${each.file}\n${each.line}`, each])).values()];
}
