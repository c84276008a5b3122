import path from "node:path";
import type { Config } from "../config/config.ts";
import type { GitState, Project } from "../documents/project.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import { ShipwheelError } from "../errors.ts";
import { type BuildPlatform, cibuildwheelOn } from "../plan/cibuildwheel-table.ts";
import type { WheelRules } from "../plan/wheels.ts";
import { buildsOf } from "../plan/workflow-wheels.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Runner } from "../ports/runner.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import { cibuildwheelRules, nearestTable } from "./cibuildwheel-rules.ts";

interface World {
  readonly files: Files;
  readonly processes: Processes;
  readonly runner: Runner;
}

/** A project in its folder. */
interface Placed {
  readonly dir: string;
  readonly project: Project;
  readonly git: GitState;
}

/**
 * What chooses the wheels beside the project: its own workflows, a release of cibuildwheel, and what this machine's variables say to it.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN for a release that `[tool.shipwheel]` names.
 */
export async function wheelRules(
  { dir, project, git }: Placed,
  config: Config,
  platform: BuildPlatform | undefined,
  world: World,
): Promise<Partial<WheelRules>> {
  if (project.purity.class === "pure" && project.purity.confidence === "certain") return {};
  const workflows = config.workflows ? await workflowsOf(dir, git.root, world) : undefined;
  const said = Object.entries(world.runner.environment).filter(([name]) => name.startsWith("CIBW_"));
  return {
    ...(await tableOf(config, workflows, git, world)),
    environment: Object.fromEntries(said),
    arguments: platform === undefined ? {} : { platform },
    ...(workflows !== undefined && { workflows }),
  };
}

/** What the workflows of the repository say of the project in its folder `root`; `undefined` where it has none. */
async function workflowsOf(dir: string, root: string, world: World): Promise<Workflows | undefined> {
  const repository = root === "." ? dir : path.resolve(dir, ...root.split("/").map(() => ".."));
  if ((await world.files.kind(path.join(repository, ".github", "workflows"))) !== "folder") return undefined;
  const { readWorkflows } = await import("../project/workflows.ts");
  return await readWorkflows(repository, world, root);
}

/**
 * The release that `[tool.shipwheel]` names, else the newest that the workflows pin; where nobody knows that one, the nearest to it.
 * Workflows that pin none take the newest that there is, so that which there was when the commit was made.
 */
async function tableOf(
  { cibuildwheel }: Config,
  workflows: Workflows | undefined,
  { epoch, root }: GitState,
  world: World,
): Promise<Pick<WheelRules, "table" | "wanted">> {
  const builds = workflows === undefined ? [] : buildsOf(workflows, root);
  const runs = builds.filter((build) => build.tool === "cibuildwheel");
  const isElsewhere = runs.length === 0 && (workflows?.unread ?? []).length === 0;
  if (cibuildwheel !== undefined || isElsewhere) return { table: await cibuildwheelRules(cibuildwheel, world) };
  const pinned = newestPinned(runs.flatMap(({ version }) => version ?? []));
  const there = cibuildwheelOn(dayOf(epoch), pinned);
  try {
    return { table: await cibuildwheelRules(there ?? pinned, world) };
  } catch (error) {
    if (pinned === undefined || !(error instanceof ShipwheelError)) throw error;
    return { table: nearestTable(pinned), wanted: pinned };
  }
}

// What a Date can hold, in seconds; git holds more.
const LAST = 8.64e12;

function dayOf(epoch: number): string {
  return new Date(Math.min(epoch, LAST) * 1000).toISOString().slice(0, 10);
}

/** The newest of those that are versions, else the first of the ranges. */
function newestPinned(pinned: readonly string[]): string | undefined {
  const versions = pinned.flatMap((text) => {
    const version = parseVersion(text);
    return version === undefined ? [] : [{ text, version }];
  });
  return versions.sort((one, other) => compareVersions(other.version, one.version))[0]?.text ?? pinned[0];
}
