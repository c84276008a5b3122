import type { WheelBuild, Workflows } from "../src/documents/wheel-build.ts";
import { readWorkflows } from "../src/workflows/workflows.ts";
import { fakeFiles } from "./fakes/files.ts";

/** What the workflows of a repository say: names of files, relative to it, to their texts. */
export function workflowsOf(contents: Readonly<Record<string, string>>, project = "."): Promise<Workflows> {
  const named = Object.entries(contents).map(([name, text]) => [`/r/${name}`, text] as const);
  return readWorkflows("/r", { files: fakeFiles({ "/r/pyproject.toml": "", ...Object.fromEntries(named) }) }, project);
}

/** One workflow that a tag starts, and that keeps the wheels of the steps of its only job. */
export function releasing(steps: string, job = "runs-on: ubuntu-24.04"): Readonly<Record<string, string>> {
  const indented = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);
  return {
    ".github/workflows/wheels.yml": `on:
  push:
    tags: ["v*"]
jobs:
  wheels:
${indented(job, "    ")}
    steps:
${indented(steps, "      ")}
      - uses: actions/upload-artifact@v7
        with: {path: "wheelhouse/*.whl"}
`,
  };
}

/** A build in one line: its tool, its runner, and what it says beyond what all say. */
export function told(build: WheelBuild): string {
  const { tool, runner = "?" } = build;
  if (tool === "frontend")
    return words(tool, runner, build.image, build.python, build.abi3, build.pure && "pure", elsewhere(build));
  if (tool === "maturin") {
    const found = build.findsInterpreters ? "found" : undefined;
    const asked = [
      build.target,
      build.manylinux,
      build.bindings,
      found,
      ...build.interpreters,
      ...build.features.map((each) => `+${each}`),
    ];
    return words(tool, build.version, runner, ...asked, elsewhere(build));
  }
  const variables = Object.entries(build.environment).map(([name, value]) => `${name.replace(/^CIBW_/, "")}=${value}`);
  const { enable = [], ...flags } = build.arguments;
  const given = [
    ...Object.entries(flags).map(([name, value]) => `--${name} ${value}`),
    ...enable.map((each) => `--enable ${each}`),
  ];
  return words(tool, build.version, runner, ...variables, ...given, build.configFile, elsewhere(build));
}

function elsewhere({ packageDir }: WheelBuild): string | undefined {
  return packageDir === "." ? undefined : `in ${packageDir}`;
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
