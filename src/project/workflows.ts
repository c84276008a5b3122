import path from "node:path";
import { tableAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { Evidence } from "../documents/project.ts";
import type { WheelBuild, Workflows } from "../documents/wheel-build.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { EVENT_KINDS, eventsOf } from "./workflow-event.ts";
import { followWorkflow } from "./workflow-jobs.ts";
import { bestEvent, type FollowedWorkflow, isPlainRelease, shippedBy } from "./workflow-shipping.ts";
import { readWorkflowSources, type WorkflowSources } from "./workflow-sources.ts";

const MOST_BUILDS = 2_000;
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
  const followed = followAll(sources, project, (label, evidence) =>
    labels.set(`${label}\n${evidence.file}\n${evidence.line}`, { label, evidence }),
  );
  const best = [...sources.workflows.keys()].flatMap(
    (file) => bestEvent(followed.filter((each) => each.file === file)) ?? [],
  );
  const shipped = shippedBy(best);
  const builds = await settleAll(shipped.builds.slice(0, MOST_BUILDS), { repositoryDir, project, ...world });
  const broken = sources.broken.map((file) => ({ file, says: "it cannot be read as YAML" }));
  const runs = followed.flatMap(({ jobs }) => jobs).flatMap((job) => job.runs);
  return {
    builds,
    labels: [...labels.values()],
    unread: [...onceEach(shipped.unread), ...broken],
    releasesByShipwheel: runs.some(({ usesShipwheel }) => usesShipwheel),
  };
}

/** Those ways to start come first that look most like a release; once one of them publishes, the others cannot matter. */
function followAll(
  sources: WorkflowSources,
  project: string,
  onLabel: (label: string, evidence: Evidence) => void,
): readonly FollowedWorkflow[] {
  const budget = { steps: MOST_STEPS };
  const starts = [...sources.workflows].flatMap(([file, workflow]) =>
    eventsOf(workflow, sources.repository).map((event) => ({ file, event })),
  );
  const followed: FollowedWorkflow[] = [];
  for (const kind of EVENT_KINDS) {
    for (const { file, event } of starts.filter((start) => start.event.kind === kind)) {
      const call = { file, event, inputs: event.inputs, sources, project, budget, onLabel, callers: [] };
      followed.push({ file, event, jobs: followWorkflow(call) });
    }
    if (followed.some(isPlainRelease)) break;
  }
  return followed;
}

function onceEach(unread: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(unread.map((each) => [`${each.file}\n${each.line}`, each])).values()];
}

interface Settling {
  readonly repositoryDir: string;
  readonly project: string;
  readonly files: Files;
}

/** The builds with the folders that they mean, and what their configuration files say. */
async function settleAll(builds: readonly WheelBuild[], world: Settling): Promise<readonly WheelBuild[]> {
  const named = builds.flatMap((build) => (build.tool === "cibuildwheel" ? (build.configFile ?? []) : []));
  const folders = await eachOnce(
    builds.map(({ packageDir }) => packageDir),
    (each) => projectFolder(each, world),
  );
  const configurations = await eachOnce(named, (each) => configurationOf(each, world));
  return builds.map((build) => {
    const packageDir = folders.get(build.packageDir) ?? build.packageDir;
    if (build.tool !== "cibuildwheel" || build.configFile === undefined) return { ...build, packageDir };
    const configuration = configurations.get(build.configFile);
    return { ...build, packageDir, ...(configuration !== undefined && { configuration }) };
  });
}

async function eachOnce<T>(
  names: readonly string[],
  find: (name: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  return new Map(await Promise.all([...new Set(names)].map(async (name) => [name, await find(name)] as const)));
}

const MARKS = ["pyproject.toml", "setup.py", "setup.cfg"];

/**
 * The folder of the project that a build means by `written`.
 *
 * A crate lies in the folder of its project or below. Where the workflow checks the repository out into a folder, or unpacks the sdist,
 * the name is of no folder here; then it is the project that is planned.
 */
async function projectFolder(written: string, { repositoryDir, project, files }: Settling): Promise<string> {
  let folder = await checkedOut(written, { repositoryDir, files });
  while (!folder.startsWith("..")) {
    for (const mark of MARKS) {
      if ((await files.kind(path.join(repositoryDir, folder, mark))) === "file") return folder;
    }
    if (folder === "." || folder === "/") break;
    folder = path.posix.dirname(folder);
  }
  return project;
}

/** Without the folder that the repository was checked out into. */
async function checkedOut(
  written: string,
  { repositoryDir, files }: Pick<Settling, "repositoryDir" | "files">,
): Promise<string> {
  const [, inside] = /^[^/]+\/(.+)$/.exec(written) ?? [];
  if (inside === undefined || (await files.kind(path.join(repositoryDir, written))) !== undefined) return written;
  return (await files.kind(path.join(repositoryDir, inside))) === "folder" ? inside : written;
}

async function configurationOf(file: string, { repositoryDir, files }: Settling) {
  if (path.posix.isAbsolute(file) || file.startsWith("..")) return undefined;
  const text = await files.readText(path.join(repositoryDir, file));
  if (text === undefined) return undefined;
  try {
    return tableAt(parseToml(text, file), "tool", "cibuildwheel");
  } catch (error) {
    if (error instanceof ShipwheelError) return undefined;
    throw error;
  }
}
