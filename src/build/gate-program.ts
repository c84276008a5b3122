import path from "node:path";
import type { Gate } from "../config/gates.ts";
import { type CodedProblem, problem } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { FreshEnvironment } from "./fresh-environment.ts";

/**
 * Programs that Python projects run, and what brings them where that has another name. One that lies on PATH belongs to another environment,
 * and would not see the project.
 */
const PYTHON_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ...(`bandit basedpyright black check-manifest codespell coverage deptry flake8 hatch hypothesis interrogate isort mkdocs mypy nose2 nox pdm
    pip-audit poetry pre-commit pycodestyle pydocstyle pyflakes pylint pyproject-build pyright pyroma pytest ruff stestr tox twine ty uv
    validate-pyproject vulture xdoctest zuban`
    .split(/\s+/)
    .map((name) => [name, name]) as [string, string][]),
  ["py.test", "pytest"],
  ["pyproject-build", "build"],
  ["sphinx-build", "sphinx"],
  ["stubtest", "mypy"],
  ["trial", "twisted"],
]);

/** The gate's program as it is started: that of its environment, else one of the machine; or what is missing and how to bring it. */
export async function findProgram(
  gate: Gate,
  environment: FreshEnvironment,
  files: Files,
  platform: "linux" | "darwin" | "win32",
): Promise<string | CodedProblem> {
  const [name] = gate.run;
  const own = /[\\/]/.test(name) ? name : await findOwnProgram(name, environment, files, platform);
  if (own !== undefined) return own;
  const brought = PYTHON_PROGRAMS.get(name);
  return brought === undefined ? name : missingProgram(gate, name, brought);
}

/** The program of this name in the environment; any `python3.N` is its own interpreter. */
export async function findOwnProgram(
  name: string,
  { interpreter, programs }: FreshEnvironment,
  files: Files,
  platform: "linux" | "darwin" | "win32",
): Promise<string | undefined> {
  if (/^python(?:3(?:\.\d+)?)?$/.test(name)) return interpreter;
  if (/[\\/]/.test(name)) return undefined;
  for (const suffix of platform === "win32" ? [".exe", ".cmd", ".bat", ""] : [""]) {
    const own = path.join(programs, name + suffix);
    if ((await files.kind(own)) === "file") return own;
  }
  return undefined;
}

/** What a gate said that could not be started for want of a program or a module. `undefined` where that was not the reason. */
export function missingModule(gate: Gate, lines: readonly string[]): CodedProblem | undefined {
  const [, dash, module] = gate.run;
  if (dash !== "-m" || module === undefined) return undefined;
  const own = module.split(".", 1)[0] ?? module;
  if (!lines.some((line) => line.endsWith(`: No module named ${own}`))) return undefined;
  return missingProgram(gate, `python -m ${module}`, PYTHON_PROGRAMS.get(own) ?? own);
}

export function missingProgram(gate: Gate, program: string, brought: string): CodedProblem {
  const listed = [...gate.requirements, brought].map((each) => JSON.stringify(each)).join(", ");
  return problem("SW-GATE-PROGRAM-MISSING", `${program}, for ${gate.name}`, {
    where: gate.where,
    hint: `Write \`install = [${listed}]\` in [tool.shipwheel.gates.${keyOf(gate.name)}], or name the extra (\`extras\`) or the group (\`groups\`) that has it.`,
  });
}

function keyOf(name: string): string {
  return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}
