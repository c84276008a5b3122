import { type Table, tableAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import { buildEnvironment } from "./environment.ts";
import type { BuildSite } from "./lane.ts";

type Place = Pick<BuildSite, "plan" | "dir" | "machine">;

/** A file of the planned commit, by its path in the repository with forward slashes; `undefined` where the commit has none. */
export async function committedFile(file: string, { plan, dir, machine }: Place): Promise<string | undefined> {
  const { processes, runner } = machine;
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  const asked = ["git", "show", `${plan.source.commit}:${file}`] as const;
  const { exitCode, stdout } = await processes.run(asked, { cwd: dir, env, timeoutSeconds: 30 });
  return exitCode === 0 ? stdout : undefined;
}

/** `[tool.cibuildwheel]` of the planned commit, in the file that a step names, else in the project's pyproject.toml. */
export async function projectConfiguration(configFile: string | undefined, place: Place): Promise<Table> {
  const { root } = place.plan.project;
  const file = configFile ?? (root === "." ? "pyproject.toml" : `${root}/pyproject.toml`);
  const text = await committedFile(file, place);
  return text === undefined ? {} : tableAt(parseToml(text, file), "tool", "cibuildwheel");
}
