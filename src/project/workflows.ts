import path from "node:path";
import { tableAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { Evidence } from "../documents/project.ts";
import type { WheelBuild, Workflows } from "../documents/wheel-build.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { eventsOf } from "./workflow-event.ts";
import { followWorkflow } from "./workflow-jobs.ts";
import { bestEvent, type FollowedWorkflow, shippedBy } from "./workflow-shipping.ts";
import { readWorkflowSources, type WorkflowSources } from "./workflow-sources.ts";

const MOST_BUILDS = 2_000;
/** Steps that are followed in all: enough for the largest matrices, and few enough for a hostile repository. */
const MOST_STEPS = 30_000;

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
  const shipped = shippedBy(followed);
  const builds = await Promise.all(
    shipped.builds.slice(0, MOST_BUILDS).map((build) => settled(build, { repositoryDir, project, ...world })),
  );
  const broken = sources.broken.map((file) => ({ file, says: "it cannot be read as YAML" }));
  const runs = followed.flatMap(({ jobs }) => jobs).flatMap((job) => job.runs);
  return {
    builds,
    labels: [...labels.values()],
    unread: [...onceEach(shipped.unread), ...broken],
    releasesByShipwheel: runs.some(({ usesShipwheel }) => usesShipwheel),
  };
}

function followAll(
  sources: WorkflowSources,
  project: string,
  onLabel: (label: string, evidence: Evidence) => void,
): readonly FollowedWorkflow[] {
  const budget = { steps: MOST_STEPS };
  return [...sources.workflows].flatMap(([file, workflow]) => {
    const followed = eventsOf(workflow, sources.repository).map((event) => {
      const call = { file, event, inputs: event.inputs, sources, project, budget, onLabel, callers: [] };
      return { file, event, jobs: followWorkflow(call) };
    });
    return bestEvent(followed) ?? followed.slice(0, 1);
  });
}

function onceEach(unread: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(unread.map((each) => [`${each.file}\n${each.line}`, each])).values()];
}

interface Settling {
  readonly repositoryDir: string;
  readonly project: string;
  readonly files: Files;
}

/** The build with the folder that it means, and what its configuration file says. */
async function settled(build: WheelBuild, world: Settling): Promise<WheelBuild> {
  const packageDir = await projectFolder(build.packageDir, world);
  if (build.tool !== "cibuildwheel" || build.configFile === undefined) return { ...build, packageDir };
  const configuration = await configurationOf(build.configFile, world);
  return { ...build, packageDir, ...(configuration !== undefined && { configuration }) };
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
