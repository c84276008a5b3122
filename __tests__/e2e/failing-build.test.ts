import { appendFileSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import { type Answer, expectAnswer } from "../answer.ts";
import { type Behaviour, writeProject } from "../build/in-tree-backend.ts";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { fixtureRepository, projectFixture } from "../fixture-repository.ts";

jest.setTimeout(180_000);

whenComponents(["git", "python"])("a project that cannot be built", () => {
  test("SW-PROJECT-UNCOMMITTED: its folder was never added", async () => {
    using work = openWorkplace();
    using repository = fixtureRepository(projectFixture("flit"));
    writeProject(path.join(repository.dir, "new"), {});
    const ran = await work.run(["rehearse", path.join(repository.dir, "new")]);
    expectAnswer(ran, { exit: 2, code: "SW-PROJECT-UNCOMMITTED", says: ["git add"] });
  });

  const BEHAVIOURS: readonly (Answer & {
    readonly behaviour: Behaviour;
    readonly leaves?: string;
    readonly because: string;
  })[] = [
    {
      behaviour: { before: 'print("compiling")\nraise SystemExit("fatal error: ffi.h: No such file or directory")' },
      exit: 1,
      code: "SW-BUILD-FAILED",
      says: ["fatal error: ffi.h: No such file or directory", "python -m build --sdist"],
      because: "the backend's last words are shown, and the command to try by hand",
    },
    {
      behaviour: { before: 'if kind == "wheel": raise RuntimeError("not from an sdist")' },
      exit: 1,
      code: "SW-BUILD-FAILED",
      says: ["RuntimeError: not from an sdist"],
      leaves: "demo-1.0.0.tar.gz",
      because: "the wheel is made from the sdist, which lacks something",
    },
    {
      behaviour: { instead: "return 'demo-1.0.0.tar.gz'" },
      exit: 1,
      code: "SW-BUILD-ODD-OUTPUT",
      says: [],
      because: "the backend names a file that it did not make",
    },
  ];

  test.each(BEHAVIOURS)("$code: $because", async ({ behaviour, leaves, ...answer }) => {
    using work = openWorkplace();
    using repository = fixtureRepository(writeProject(work.at("source"), behaviour), { tag: "v1.0.0" });
    for (const command of ["rehearse", "build"]) {
      expectAnswer(await work.run([command, repository.dir]), answer);
      expect(filesIn(work.at("release", "dist"))).toEqual(command === "build" && leaves ? [leaves] : []);
      expect(work.leftovers()).toEqual([]);
    }
  });
});

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

whenComponents(["git", "python"])("a package that does not work once installed", () => {
  test("ends with 1, and SW-SMOKE-FAILED says what went wrong; the bundle is there to look at", async () => {
    using work = openWorkplace();
    using repository = fixtureRepository(projectFixture("flit"), {
      tag: "v0.9.0",
      before: (dir) =>
        writeFileSync(path.join(dir, "slug_maker.py"), '"""Slugs"""\n__version__ = "0.9.0"\nimport nothing_like_it\n'),
    });
    const says = ["ModuleNotFoundError: No module named 'nothing_like_it'"];
    expectAnswer(await work.run(["rehearse", repository.dir]), { exit: 1, code: "SW-SMOKE-FAILED", says });
    expect(existsSync(work.at("release", "report.html"))).toBe(true);
    expectAnswer(await work.run(["build", repository.dir, "--out", "job"]), {
      exit: 1,
      code: "SW-SMOKE-FAILED",
      says,
    });
  });
});

/** A project whose backend is its own, with these gates. */
function gatedProject(work: Workplace, gates: string) {
  return fixtureRepository(writeProject(work.at("..", "source"), {}), {
    tag: "v1.0.0",
    before: (dir) => appendFileSync(path.join(dir, "pyproject.toml"), `\n[tool.shipwheel.gates]\n${gates}\n`),
  });
}

whenComponents(["git", "python"])("a gate", () => {
  test("that fails ends the command with 1 before anything is built, with its last lines and how to repeat it", async () => {
    using work = openWorkplace();
    const script = "print('last words'); raise SystemExit(3)";
    using repository = gatedProject(work, `tests = ["python", "-c", "${script}"]\nlint = "ruff check"`);
    const says = ["it ended with 3", "last words", "-m venv", 'install = ["ruff"]'];
    for (const command of ["rehearse", "build"]) {
      expectAnswer(await work.run([command, repository.dir]), { exit: 1, code: "SW-GATE-FAILED", says });
      expect(existsSync(work.at("release", "dist"))).toBe(false);
      expect(work.leftovers()).toEqual([]);
    }
  });

  test("that only a shell would understand is refused, with the words to write", async () => {
    using work = openWorkplace();
    using repository = gatedProject(work, 'tests = "pytest | tee log"');
    const says = ['["sh", "-c", "pytest | tee log"]', "pyproject.toml:"];
    expectAnswer(await work.run(["plan", repository.dir]), { exit: 2, code: "SW-COMMAND-SHELL", says });
  });

  test("that passes is in the record, before the build and after it", async () => {
    using work = openWorkplace();
    const gates = 'tree = "python -m backend"\nwheel = { run = ["python", "-c", "import demo"], after = "build" }';
    using repository = gatedProject(work, gates);
    const { stdout } = await work.run(["build", repository.dir, "--json"]);
    const { gates: ran }: BuildRecord = JSON.parse(stdout);
    expect(ran.map(({ name, outcome, file }) => [name, outcome, file])).toEqual([
      ["tree", "passed", undefined],
      ["wheel", "passed", "demo-1.0.0-py3-none-any.whl"],
    ]);
  });
});
