import { expect, test } from "@jest/globals";
import type { FreshEnvironment } from "../../src/build/fresh-environment.ts";
import { gateVariables } from "../../src/build/gate-environment.ts";
import { findProgram, missingModule } from "../../src/build/gate-program.ts";
import type { Gate } from "../../src/config/gates.ts";
import { fakeFiles } from "../fakes/files.ts";

const finished = async () => ({ exitCode: 0, stdout: "", stderr: "" });
const environment: FreshEnvironment = {
  python: "3.12.1",
  interpreter: "/venv/bin/python",
  programs: "/venv/bin",
  install: async () => null,
  add: finished,
  check: finished,
  run: finished,
  ask: finished,
};
const gate: Gate = {
  name: "a gate",
  run: ["pytest"],
  extras: [],
  requirements: ["hypothesis"],
  pythons: [],
  cwd: ".",
  environment: {},
  against: "tree",
  where: { file: "pyproject.toml" },
};
const files = fakeFiles({ "/venv/bin/mine": "", "/venv/bin/mypy": "" });

test.each([
  { program: "mine", found: "/venv/bin/mine", because: "it is in the environment" },
  { program: "mypy", found: "/venv/bin/mypy", because: "it was installed" },
  { program: "python", found: "/venv/bin/python", because: "it is the environment's own" },
  { program: "python3.9", found: "/venv/bin/python", because: "any Python is" },
  { program: "make", found: "make", because: "it is the machine's" },
  { program: "scripts/check.sh", found: "scripts/check.sh", because: "it is the project's" },
])("$program is $found: $because", async ({ program, found }) => {
  expect(await findProgram({ ...gate, run: [program] }, environment, files, "linux")).toBe(found);
});

test.each([
  { program: "pytest", install: '["hypothesis", "pytest"]', because: "it would be another environment's" },
  { program: "sphinx-build", install: '["hypothesis", "sphinx"]', because: "another project brings it" },
])("$program is missing: $because", async ({ program, install }) => {
  const found = await findProgram({ ...gate, run: [program] }, environment, files, "linux");
  expect(found).toMatchObject({
    code: "SW-GATE-PROGRAM-MISSING",
    where: { file: "pyproject.toml" },
    hint: expect.stringContaining(`\`install = ${install}\` in [tool.shipwheel.gates."a gate"]`),
  });
});

test.each([
  {
    run: ["python", "-m", "pytest"],
    says: "/venv/bin/python: No module named pytest",
    missing: true,
    because: "Python says so",
  },
  {
    run: ["python", "-m", "sphinx.cmd"],
    says: "x: No module named sphinx",
    missing: true,
    because: "its package is missing",
  },
  {
    run: ["python", "-m", "unittest"],
    says: "ModuleNotFoundError: No module named 'mine'",
    missing: false,
    because: "a test misses another",
  },
  { run: ["pytest"], says: "x: No module named pytest", missing: false, because: "it was started" },
] as const)("$run that says $says misses its program: $missing, $because", ({ run, says, missing }) => {
  expect(missingModule({ ...gate, run }, ["before", says])?.code).toBe(missing ? "SW-GATE-PROGRAM-MISSING" : undefined);
});

test("a gate sees what build tools see, its own programs first, and what it sets", () => {
  const variables = { HOME: "/home/ada", PATH: "/bin", PYPI_TOKEN: "secret", GITHUB_TOKEN: "secret", CI_DB: "x" };
  const runner = { inActions: false, environment: variables, platform: "linux", arch: "x64" } as const;
  const seen = gateVariables({ environment: { MODE: "strict", HOME: "/else" } }, environment, runner, ["CI_DB"]);
  expect(seen).toMatchObject({ HOME: "/else", MODE: "strict", CI_DB: "x", VIRTUAL_ENV: "/venv" });
  expect(seen.PATH).toMatch(/^\/venv\/bin[:;]\/bin$/);
  expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["NO_COLOR"]));
  expect(JSON.stringify(seen)).not.toContain("secret");
});
