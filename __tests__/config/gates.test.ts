import { expect, test } from "@jest/globals";
import { configOf } from "../../src/config/config.ts";
import { readPyproject } from "../../src/config/pyproject.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeFiles } from "../fakes/files.ts";

async function configIn(text: string) {
  return configOf(await readPyproject("/p", { files: fakeFiles({ "/p/pyproject.toml": text }) }));
}

async function problemsIn(text: string) {
  try {
    await configIn(text);
  } catch (error) {
    if (error instanceof ShipwheelError) return error.problems;
    throw error;
  }
  return [];
}

test("a gate is a command, the words of one, or a table with more", async () => {
  const { gates } = await configIn(`
[tool.shipwheel.gates]
lint = "ruff check ."
types = ["mypy", "src"]
[tool.shipwheel.gates.tests]
run = "pytest -q"
extras = ["test"]
groups = ["dev"]
install = ["pytest-cov>=5"]
python = "3.12"
cwd = "tests"
environment = { MODE = "strict" }
timeout = 90
after = "build"
[dependency-groups]
dev = ["coverage", {include-group = "Type_Check"}, {include-group = "type-check"}]
type-check = ["mypy"]
`);
  const plain = { extras: [], requirements: [], pythons: [], cwd: ".", environment: {}, against: "tree" };
  expect(gates).toEqual([
    { ...plain, name: "lint", run: ["ruff", "check", "."], where: expect.objectContaining({ line: 3 }) },
    { ...plain, name: "types", run: ["mypy", "src"], where: expect.objectContaining({ line: 4 }) },
    {
      name: "tests",
      run: ["pytest", "-q"],
      extras: ["test"],
      requirements: ["pytest-cov>=5", "coverage", "mypy"],
      pythons: ["3.12"],
      cwd: "tests",
      environment: { MODE: "strict" },
      timeoutSeconds: 90,
      against: "wheel",
      where: expect.objectContaining({ line: 5 }),
    },
  ]);
});

test("what is tried of a wheel can be added to, and left out with a reason", async () => {
  const { smoke } = await configIn(`
[tool.shipwheel.smoke]
run = ["my-tool demo", ["my-tool", "--check"]]
extras = ["cli"]
install = ["host>=2"]
skip = { scripts = "they need a display", "import a.b" = "it is for Windows" }
`);
  expect(smoke).toEqual({
    run: [
      ["my-tool", "demo"],
      ["my-tool", "--check"],
    ],
    extras: ["cli"],
    install: ["host>=2"],
    skip: new Map([
      ["scripts", "they need a display"],
      ["import a.b", "it is for Windows"],
    ]),
  });
});

const GATE = "[tool.shipwheel.gates.a]\nrun = 'x'\n";

test.each([
  { text: "[tool.shipwheel]\ngates = ['pytest']", says: "must be a table", because: "each gate has a name" },
  { text: "[[tool.shipwheel.gates]]\nrun = 'x'", says: "must be a table", because: "each gate has a name" },
  { text: "[tool.shipwheel.gates]\n'a/b' = 'x'", says: "no name of a gate", because: "it is shown in tables" },
  { text: "[tool.shipwheel.gates]\na = 1", says: "gates.a is 1", because: "it is no command" },
  { text: "[tool.shipwheel.gates]\na = {}", says: "gates.a.run is undefined", because: "there is no command" },
  { text: `${GATE}extra = ['a']`, says: "Did you mean `extras`?", because: "letters are missing" },
  { text: `${GATE}extras = 'a'`, says: "must be a list", because: "a text is no list" },
  { text: `${GATE}extras = ['a]']`, says: '"a]" is none of', because: "it would end the brackets" },
  { text: `${GATE}groups = ['dev']`, says: 'no group "dev"', because: "the project has none" },
  { text: `${GATE}groups = ['dve']\n[dependency-groups]\ndev = []`, says: "Did you mean `dev`?", because: "swapped" },
  {
    text: `${GATE}groups = ['a']\n[dependency-groups]\na = [{include-group = "a"}]`,
    says: "includes itself",
    because: "it never ends",
  },
  {
    text: `${GATE}groups = ['a']\n[tool.poetry.group.a.dependencies]\npytest = "^8"`,
    says: "move it to [dependency-groups]",
    because: "Poetry writes versions in its own way",
  },
  {
    text: `${GATE}groups = ['a']\n[dependency-groups]\na = ["-r x"]`,
    says: "no requirement",
    because: "no file is read",
  },
  { text: `${GATE}install = ['-e .']`, says: '"-e .\\" is none of'.replace("\\", ""), because: "it is an option" },
  { text: `${GATE}python = '2.7'`, says: '"2.7" is none of', because: "nothing of ours knows it" },
  { text: `${GATE}python = 3.1`, says: "must be a list", because: "3.10 would be 3.1" },
  { text: `${GATE}cwd = '../x'`, says: "folder within the project", because: "it is outside" },
  { text: `${GATE}cwd = '/x'`, says: "folder within the project", because: "it is outside" },
  { text: `${GATE}environment = ['A']`, says: "a table of texts", because: "values are literal" },
  { text: `${GATE}environment = { 'A-B' = 'x' }`, says: "no name of a variable", because: "no shell can set it" },
  { text: `${GATE}environment = { A = 1 }`, says: "A must be a text", because: "a number can be spelled in two ways" },
  { text: `${GATE}timeout = 0`, says: "number of seconds", because: "nothing ends before it begins" },
  { text: `${GATE}after = 'test'`, says: '"build", or left out', because: "there is nothing else to wait for" },
  { text: "[tool.shipwheel.smoke]\nskips = {}", says: "Did you mean `skip`?", because: "a letter too many" },
  { text: "[tool.shipwheel.smoke]\nskip = ['imports']", says: "a table of reasons", because: "reasons are wanted" },
  { text: "[tool.shipwheel.smoke]\nskip = { imports = '' }", says: "needs its reason", because: "it is empty" },
  { text: "[tool.shipwheel.smoke]\nrun = 'x'", says: "must be a list", because: "there may be several" },
  { text: "[tool.shipwheel]\nsmoke = []", says: "must be a table", because: "commands are under run" },
])("$text: $because", async ({ text, says }) => {
  const problems = await problemsIn(text);
  expect(problems.map(({ code }) => code)).toEqual(["SW-CONFIG-INVALID"]);
  expect(problems.map(({ message, hint }) => `${message} ${hint}`).join()).toContain(says);
});

test("a shell's sign is told with its place", async () => {
  expect(await problemsIn("[tool.shipwheel.gates]\na = 'x && y'\nb = { run = 'z | w' }\n")).toMatchObject([
    { code: "SW-COMMAND-SHELL", where: { line: 2 } },
    { code: "SW-COMMAND-SHELL", where: { line: 3 } },
  ]);
  expect(await problemsIn("[tool.shipwheel.smoke]\nrun = ['x > y']\n")).toMatchObject([
    { code: "SW-COMMAND-SHELL", where: { line: 2 } },
  ]);
});
