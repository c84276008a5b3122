import path from "node:path";
import type { Config } from "../config/config.ts";
import type { GitState, Project } from "../documents/project.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import type { BuildPlatform } from "../plan/cibuildwheel-table.ts";
import type { WheelRules } from "../plan/wheels.ts";
import type { AskingWorld } from "./cibuildwheel-rules.ts";
import { cibuildwheelTables } from "./cibuildwheel-tables.ts";

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
  world: AskingWorld,
): Promise<Partial<WheelRules>> {
  if (project.purity.class === "pure" && project.purity.confidence === "certain") return {};
  const workflows = config.workflows ? await workflowsOf(dir, git.root, world) : undefined;
  const said = Object.entries(world.runner.environment).filter(([name]) => name.startsWith("CIBW_"));
  return {
    ...(await cibuildwheelTables(config, workflows, git, world)),
    environment: Object.fromEntries(said),
    arguments: platform === undefined ? {} : { platform },
    ...(workflows !== undefined && { workflows }),
  };
}

/** What the workflows of the repository say of the project in its folder `root`; `undefined` where it has none. */
async function workflowsOf(dir: string, root: string, world: AskingWorld): Promise<Workflows | undefined> {
  const repository = root === "." ? dir : path.resolve(dir, ...root.split("/").map(() => ".."));
  if ((await world.files.kind(path.join(repository, ".github", "workflows"))) !== "folder") return undefined;
  const { readWorkflows } = await import("../workflows/workflows.ts");
  return await readWorkflows(repository, world, root);
}
