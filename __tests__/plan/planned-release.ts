import { type Config, configOf } from "../../src/config/config.ts";
import type { Plan } from "../../src/documents/plan.ts";
import type { GitState, Project } from "../../src/documents/project.ts";
import { planRelease } from "../../src/plan/plan.ts";

type Input = Parameters<typeof planRelease>[0];

/** What a row changes about a pure project of version 1.2.3 on a tidy commit without a tag. */
export interface Changes extends Partial<Omit<Input, "project" | "git" | "config">> {
  readonly project?: Partial<Project>;
  readonly git?: Partial<GitState>;
  readonly config?: Partial<Config>;
}

export const COMMIT = "7c487f9f1".padEnd(40, "0");

/** The plan of a release, unless `purpose` says otherwise. */
export function planned({ project, git, config, ...given }: Changes = {}): Plan {
  return planRelease({
    purpose: "release",
    time: TIME,
    ...given,
    project: { ...PROJECT, ...project },
    git: { ...GIT, ...git },
    config: { ...configOf(undefined), ...config },
  });
}

/** 2026-11-21, by the clock and by SOURCE_DATE_EPOCH. */
export const TIME = { now: 1_795_219_200_000, sourceDate: 1_795_219_200_000 };

/** What `git describe` says `distance` commits after `tag`. */
export function nearest(tag: string, distance: number): { readonly nearest: GitState["nearest"] & object } {
  return { nearest: { tag, distance, commit: COMMIT } };
}

export const SCM: Project["version"] = {
  kind: "scm",
  provider: "setuptools-scm",
  options: {},
  evidence: { file: "pyproject.toml", line: 9, says: "[tool.setuptools_scm]" },
};

const PROJECT: Project = {
  name: "My_Lib",
  normalizedName: "my-lib",
  backend: "setuptools",
  version: { kind: "static", version: "1.2.3", evidence: { file: "pyproject.toml", line: 7, says: "version" } },
  purity: { class: "pure", confidence: "certain", evidence: [] },
  metadata: {},
  evidence: {},
  cibuildwheel: {},
  refusals: [],
  warnings: [],
};

const GIT: GitState = {
  commit: COMMIT,
  epoch: 1767323100,
  root: ".",
  dirty: [],
  shallow: false,
  tags: [],
  commits: 3,
};
