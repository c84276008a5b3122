import path from "node:path";
import { readWithin } from "../config/source-text.ts";
import { tableAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { WheelBuild } from "../documents/wheel-build.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { FollowedWorkflow } from "./shipping.ts";

/** Where the builds of workflows are looked up. */
export interface Settling {
  readonly repositoryDir: string;
  /** The project's folder in the repository. */
  readonly project: string;
  readonly files: Files;
}

/** A workflow with the builds of the project alone, with the folders that they mean, and what their configuration files say. */
export async function settledWorkflow(followed: FollowedWorkflow, world: Settling): Promise<FollowedWorkflow> {
  const builds = followed.jobs.flatMap(({ runs }) => runs.flatMap((run) => run.builds.map(({ build }) => build)));
  const settled = await settledBuilds(builds, world);
  const ownBuild = (build: WheelBuild) => {
    const found = settled.get(build);
    return found?.packageDir === world.project ? [found] : [];
  };
  const jobs = followed.jobs.map((job) => ({
    ...job,
    runs: job.runs.map((run) => ({
      ...run,
      builds: run.builds.flatMap((made) => ownBuild(made.build).map((build) => ({ ...made, build }))),
    })),
  }));
  return { ...followed, jobs };
}

async function settledBuilds(
  builds: readonly WheelBuild[],
  world: Settling,
): Promise<ReadonlyMap<WheelBuild, WheelBuild>> {
  const named = builds.flatMap((build) => (build.tool === "cibuildwheel" ? (build.configFile ?? []) : []));
  const folders = await eachOnce(
    builds.map(({ packageDir }) => packageDir),
    (each) => projectFolder(each, world),
  );
  const configurations = await eachOnce(named, (each) => configurationOf(each, world));
  const settle = (build: WheelBuild): WheelBuild => {
    const packageDir = folders.get(build.packageDir) ?? build.packageDir;
    if (build.tool !== "cibuildwheel" || build.configFile === undefined) return { ...build, packageDir };
    const configuration = configurations.get(build.configFile);
    return { ...build, packageDir, ...(configuration !== undefined && { configuration }) };
  };
  return new Map(builds.map((build) => [build, settle(build)] as const));
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
  const text = await readWithin(repositoryDir, file, files);
  if (text === undefined) return undefined;
  try {
    return tableAt(parseToml(text, file), "tool", "cibuildwheel");
  } catch (error) {
    if (error instanceof ShipwheelError) return undefined;
    throw error;
  }
}
