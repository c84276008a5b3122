import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { expectAnswer } from "../answer.ts";
import { documentOf, openWorkplace, type Workplace } from "../command-line.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { fixtureRepository, projectFixture } from "../fixture-repository.ts";
import { startShipwheelIndex } from "../servers/shipwheel-index.ts";

jest.setTimeout(180_000);

whenComponents([])("a command line that means nothing", () => {
  test.each([
    {
      args: ["frobnicate"],
      says: ["there is no command frobnicate", "rehearse, plan, build"],
      because: "there is no such command",
    },
    { args: ["plan", "--frob"], says: ["'--frob'", "shipwheel plan --help"], because: "there is no such option" },
    { args: ["plan", "--json=yes"], says: ["'--json' does not take an argument"], because: "a switch takes no value" },
    { args: ["plan", "--ref"], says: ["--ref"], because: "an option lacks its value" },
    { args: ["rehearse", "--tag", ""], says: ["--tag has no value"], because: "a script's variable was not set" },
    { args: ["rehearse", ""], says: ["an argument is empty"], because: "a script's variable was not set" },
    { args: ["plan", "a", "b"], says: ["one argument too many: b"], because: "a plan is of one project" },
    { args: ["check"], says: ["PATH... is missing"], because: "there is nothing to check" },
    { args: ["index", "--port", "65536"], says: ["--port 65536"], because: "ports end at 65535" },
    { args: ["publish", "--auth", "magic"], says: ["--auth magic"], because: "there are two ways in" },
    { args: ["publish", "--attestations", "yes"], says: ["--attestations yes"], because: "it is true, false or warn" },
  ])("$args: $because", async ({ args, says }) => {
    using work = openWorkplace();
    expectAnswer(await work.run(args), { exit: 2, code: "SW-USAGE", says });
  });
});

whenComponents([])("a folder without distributions", () => {
  test.each(["check", "assemble", "publish"])("is no release for %s", async (command) => {
    using work = openWorkplace();
    mkdirSync(work.at("dist"));
    writeFileSync(work.at("dist", "notes.txt"), "");
    const ran = await work.run([command, "dist"]);
    expectAnswer(ran, { exit: 2, code: "SW-RELEASE-EMPTY", says: ["no wheel and no sdist"] });
  });
});

const PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';

whenComponents(["git"])("a project that cannot be read", () => {
  test.each([
    {
      text: undefined,
      code: "SW-NO-PROJECT",
      says: ["pyproject.toml, setup.cfg or setup.py"],
      because: "there is none",
    },
    {
      text: '[project]\nname = "demo\nversion = "1.0"\n',
      code: "SW-TOML-SYNTAX",
      says: ["project/pyproject.toml:2:", '2 │ name = "demo'],
      because: "a string does not end",
    },
    {
      text: `${PROJECT}[build-system]\nrequires = []\nbuild-backend = "setuptools.backends._legacy:_Backend"\n`,
      code: "SW-BACKEND-UNKNOWN",
      says: [
        '"setuptools.backends._legacy:_Backend"',
        "project/pyproject.toml:6",
        'build-backend = "setuptools.build_meta"',
      ],
      because: "such a backend was never there",
    },
    {
      text: `${PROJECT}[tool.shipwheel]\ntag-fromat = "{version}"\n`,
      code: "SW-CONFIG-INVALID",
      says: ["tag-fromat", "tag-format"],
      because: "a key of ours is misspelt",
    },
    {
      text: PROJECT.replace("1.0", "one"),
      code: "SW-VERSION-INVALID",
      says: ['"one"'],
      because: "its version is none",
    },
    { text: PROJECT, code: "SW-NO-REPOSITORY", says: ["git init"], because: "it is in no repository" },
  ])("$code: $because", async ({ text, code, says }) => {
    using work = openWorkplace();
    mkdirSync(work.at("project"));
    if (text !== undefined) writeFileSync(work.at("project", "pyproject.toml"), text);
    expectAnswer(await work.run(["rehearse", "project"]), { exit: 2, code, says });
    const said = documentOf<Partial<Record<"problems" | "refusals", readonly unknown[]>>>(
      await work.run(["plan", "project", "--json"]),
    );
    expect(said.problems ?? said.refusals).toContainEqual(expect.objectContaining({ code, hint: expect.any(String) }));
    expect(readdirSync(work.dir)).toEqual(["project"]);
  });

  test("SW-NO-COMMIT: its repository is empty", async () => {
    using work = openWorkplace();
    writeFileSync(work.at("pyproject.toml"), PROJECT);
    execFileSync("git", ["init", "--quiet"], { cwd: work.dir });
    expectAnswer(await work.run(["rehearse"]), { exit: 2, code: "SW-NO-COMMIT", says: ["git commit"] });
    expect(await work.run(["plan", "--json"])).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('"1.0"') });
  });
});

/** A folder for PATH with git in it and nothing else, unless it is put there. */
function programs(work: Workplace, scripts: Readonly<Record<string, string>>, git = true): string {
  const folder = work.at("programs");
  mkdirSync(folder);
  if (git) symlinkSync(requireComponent("git"), path.join(folder, "git"));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(path.join(folder, name), script);
    chmodSync(path.join(folder, name), 0o755);
  }
  return folder;
}

function old(python: string): string {
  const question = 'import sys; sys.version_info = (3, 8, 10, "final", 0); exec(sys.argv[1])';
  return `#!/bin/sh\nexec "${python}" -c '${question}' "$2"\n`;
}

whenComponents(["git", "python"], ["linux", "darwin"])("a machine that lacks something", () => {
  test.each([
    { git: false, scripts: () => ({}), code: "SW-GIT-MISSING", says: ["Install git"], because: "git" },
    {
      git: true,
      scripts: () => ({}),
      code: "SW-PYTHON-MISSING",
      says: ["Python 3.11 or newer", "--python"],
      because: "a Python",
    },
    {
      git: true,
      scripts: () => ({ python3: "#!/bin/sh\necho 'pyenv: python3: command not found' >&2\nexit 127\n" }),
      code: "SW-PYTHON-MISSING",
      says: ["Python 3.11 or newer"],
      because: "a Python behind its shim",
    },
    {
      git: true,
      scripts: () => ({ python3: old(requireComponent("python")) }),
      code: "SW-PYTHON-TOO-OLD",
      says: ["3.8.10", "Python 3.11 or newer"],
      because: "a Python that is new enough",
    },
  ])("is told what: $because", async ({ git, scripts, code, says }) => {
    using work = openWorkplace();
    using repository = fixtureRepository(projectFixture("flit"), { tag: "v0.9.0" });
    const env = { PATH: programs(work, scripts(), git) };
    expectAnswer(await work.run(["rehearse", repository.dir], { env }), { exit: 3, code, says });
    expect(work.leftovers()).toEqual([]);
  });

  test("SW-PYTHON-MISSING: the one that was named is not there", async () => {
    using work = openWorkplace();
    using repository = fixtureRepository(projectFixture("flit"), { tag: "v0.9.0" });
    const ran = await work.run(["rehearse", repository.dir, "--python", "./no/python"]);
    expectAnswer(ran, { exit: 3, code: "SW-PYTHON-MISSING", says: ["./no/python"] });
  });
});

whenComponents([])("a port that is in use", () => {
  test("is SW-PORT-IN-USE, and the other index goes on", async () => {
    using work = openWorkplace();
    await using index = await startShipwheelIndex(work);
    const { port } = new URL(index.url);
    const ran = await work.run(["index", "--port", port, "--upstream", "none"]);
    expectAnswer(ran, { exit: 3, code: "SW-PORT-IN-USE", says: [`port ${port}`, "--port"] });
    expect((await fetch(index.simple)).status).toBe(200);
  });
});
