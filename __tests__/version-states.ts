import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type DatedRepository, datedRepository } from "./dated-repository.ts";

/** The tools that make a version of git and differ in how. */
export const TOOLS = ["setuptools-scm", "pdm-backend"] as const;

export type Tool = (typeof TOOLS)[number];

/** States of a repository by name: what was done to it, one step after another. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
  "a tag": ["commit", "tag v1.2.3"],
  "a tag without v": ["commit", "tag 1.2.3"],
  "two commits after a tag": ["commit", "tag v1.2.3", "commit", "commit"],
  "a tag, changed": ["commit", "tag v1.2.3", "change"],
  "two commits after a tag, changed": ["commit", "tag v1.2.3", "commit", "commit", "change"],
  "a tag and an untracked file": ["commit", "tag v1.2.3", "untracked"],
  "no tag": ["commit", "commit", "commit"],
  "no commit": ["stage"],
  "a candidate": ["commit", "tag v1.2.0-rc.1"],
  "after a candidate": ["commit", "tag v1.2.0-rc.1", "commit"],
  "after an alpha": ["commit", "tag v1.2.0a1", "commit"],
  "after .dev0": ["commit", "tag v1.2.dev0", "commit"],
  "after .dev1": ["commit", "tag v1.2.dev1", "commit"],
  "after a post-release": ["commit", "tag v1.2.post1", "commit"],
  "after an epoch": ["commit", "tag v1!2.0", "commit"],
  "after a local version": ["commit", "tag v1.2.3+linux", "commit"],
  "after a name with a dash": ["commit", "tag pkg-v1.2.3", "commit"],
  "after a name with a slash": ["commit", "tag pkg/v1.2.3", "commit"],
  "after release-": ["commit", "tag release-1.2", "commit"],
  "after release_": ["commit", "tag release_1_2", "commit"],
  "after a date": ["commit", "tag 2024.01.05", "commit"],
  "after a date with a number": ["commit", "tag 2024.01.05.3", "commit"],
  "after one number": ["commit", "tag v1", "commit"],
  "after five numbers": ["commit", "tag v1.2.3.4.5", "commit"],
  "a nightly nearer than a release": ["commit", "tag v1.2.3", "commit", "tag nightly-20240101", "commit"],
  "two tags": ["commit", "tag v1.2.3", "tag v1.3.0"],
  "a candidate and its release": ["commit", "tag v1.3.0rc1", "tag v1.3.0"],
  "two annotated tags": ["commit", "annotate v1.3.0", "annotate v1.2.3"],
  "an annotated and a lightweight tag": ["commit", "annotate v1.2.3", "tag v1.3.0"],
  "after -1": ["commit", "tag v1.0.0-1", "commit"],
  "a tag on another branch": ["commit", "tag v1.0.0", "branch side", "commit", "tag v1.0.1", "switch main", "commit"],
  "a merged tag": ["commit", "tag v1.0.0", "branch side", "aside", "tag v1.0.1", "switch main", "commit", "merge side"],
  "shallow without its tag": ["commit", "tag v1.2.3", "commit", "commit", "shallow"],
  "shallow on its tag": ["commit", "tag v1.2.3", "shallow"],
};

const PROJECTS: Readonly<Record<Tool, string>> = {
  "setuptools-scm": '[build-system]\nrequires = ["setuptools-scm"]\n[tool.setuptools_scm]\n',
  "pdm-backend":
    '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n[tool.pdm.version]\nsource = "scm"\n',
};

/** A project that `tool` versions, in a repository in that state: its folder, a new one in the folder `parent`. */
export function makeState(parent: string, steps: readonly string[], tool: Tool): string {
  const dir = path.join(parent, "repository");
  mkdirSync(dir, { recursive: true });
  const repository = datedRepository(dir);
  repository.git("init", "--quiet", "--initial-branch=main");
  repository.write("pyproject.toml", `${PROJECTS[tool]}[project]\nname = "a"\ndynamic = ["version"]\n`);
  return steps.reduce((left, step) => takeStep(repository, step) ?? left, dir);
}

/** Gives the folder that is looked at from here on, where that is another one. */
function takeStep(repository: DatedRepository, step: string): string | undefined {
  const [verb = "", name = ""] = step.split(" ");
  STEPS[verb]?.(repository, name);
  if (verb !== "shallow") return undefined;
  const clone = path.join(repository.dir, "../shallow");
  repository.git("clone", "--quiet", "--depth=1", pathToFileURL(repository.dir).href, clone);
  return clone;
}

const STEPS: Readonly<Record<string, (repository: DatedRepository, name: string) => void>> = {
  commit(repository) {
    repository.write("file", "more\n");
    repository.commit("More");
  },
  // In a file of its own, so that it can be merged.
  aside(repository) {
    repository.write("aside", "more\n");
    repository.commit("Aside");
  },
  tag: ({ git }, name) => void git("tag", name),
  annotate: ({ git }, name) => void git("tag", "--annotate", "--message", name, name),
  change: (repository) => repository.write("file", "changed\n"),
  untracked: (repository) => repository.write("untracked", ""),
  stage: ({ git }) => void git("add", "--all"),
  branch: ({ git }, name) => void git("checkout", "--quiet", "-b", name),
  switch: ({ git }, name) => void git("checkout", "--quiet", name),
  merge: ({ git }, name) => void git("merge", "--quiet", "--no-ff", "--message", "Merge", name),
};
