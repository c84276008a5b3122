import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, jest, test } from "@jest/globals";
import { type GateRequest, type GatesRun, runTreeGates, runWheelGates } from "../../src/build/gates.ts";
import type { Gate } from "../../src/config/gates.ts";
import { writeProject } from "../build/in-tree-backend.ts";
import { realMachine } from "../build/machine.ts";
import { planFor } from "../build/plan-fixture.ts";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { fixtureRepository } from "../fixture-repository.ts";

jest.setTimeout(120_000);

const TEST = `import os, pathlib, sys, unittest, demo
class Demo(unittest.TestCase):
    def test_it(self):
        self.assertEqual(os.environ["MODE"], "strict")
        self.assertEqual(os.environ.get("SECRET_OF_OURS"), None)
        self.assertTrue(pathlib.Path("pyproject.toml").exists())
        print("demo is in", pathlib.Path(demo.__file__).parent, file=sys.stderr)
`;

const plain: Gate = {
  name: "tests",
  run: ["python", "-m", "unittest", "-q"],
  extras: [],
  requirements: [],
  pythons: [],
  cwd: ".",
  environment: { MODE: "strict" },
  against: "tree",
  where: { file: "pyproject.toml", line: 7 },
};

/** Runs gates of a project whose tests are in test_demo.py; its wheel is one that was built before. */
async function runGates(work: Workplace, gates: readonly Partial<Gate>[], more: Partial<GateRequest> = {}) {
  using repository = fixtureRepository(writeProject(work.at("source"), {}), {
    before: (dir) => {
      writeFileSync(path.join(dir, "demo.py"), "# in the tree\n");
      writeFileSync(path.join(dir, "test_demo.py"), TEST);
    },
  });
  const plan = planFor(repository, { name: "demo", version: "1.0.0" });
  const machine = realMachine({ ...process.env, SECRET_OF_OURS: "canary" });
  const all = gates.map((gate) => ({ ...plain, ...gate }));
  const common = { plan, dir: repository.dir, mode: "release", pass: [], timeoutSeconds: 60 } as const;
  const request: GateRequest = { ...common, gates: all, ...more };
  const ran = await runTreeGates(request, machine);
  return { ran, changes: repository.git("status", "--porcelain", "--ignored"), request, machine, repository };
}

function endings({ results }: GatesRun): readonly (readonly [string | undefined, string])[] {
  return results.map(({ name, outcome }) => [name, outcome]);
}

whenComponents(["git", "python"])("gates", () => {
  test("all run, each in the tree of the commit with what it sets, and one that fails tells its last lines", async () => {
    using work = openWorkplace();
    const { ran, changes } = await runGates(work, [
      {},
      { name: "code", run: ["python", "-c", "print('last words'); raise SystemExit(3)"] },
      { name: "lint", run: ["ruff", "check"] },
      { name: "module", run: ["python", "-m", "no_such_tool"] },
      { name: "elsewhere", cwd: "no/folder" },
      { name: "writes", run: ["python", "-c", "open('written', 'w')"] },
    ]);
    expect(endings(ran)).toEqual([
      ["tests", "passed"],
      ["code", "failed"],
      ["lint", "failed"],
      ["module", "failed"],
      ["elsewhere", "failed"],
      ["writes", "passed"],
    ]);
    expect(ran.problems).toMatchObject([
      {
        code: "SW-GATE-FAILED",
        message: expect.stringContaining("it ended with 3"),
        detail: expect.stringContaining("last words"),
        hint: expect.stringMatching(/-m venv \/tmp\/gate-code && .*MODE=strict \/tmp\/gate-code\/bin\/python -c/),
        where: { line: 7 },
      },
      { code: "SW-GATE-PROGRAM-MISSING", hint: expect.stringContaining('install = ["ruff"]') },
      { code: "SW-GATE-PROGRAM-MISSING", hint: expect.stringContaining('install = ["no_such_tool"]') },
      { code: "SW-GATE-FAILED", message: expect.stringContaining("no folder no/folder") },
    ]);
    expect(changes).toBe("");
  });

  test("what cannot be installed, an extra that there is not and a Python that is missing are told", async () => {
    using work = openWorkplace();
    const gates = [
      { name: "extra", extras: ["nope"] },
      { name: "python", pythons: ["3.99"] },
    ];
    const release = await runGates(work, gates);
    expect(release.ran.problems.map(({ code }) => code)).toEqual(["SW-GATE-NOT-INSTALLED", "SW-GATE-NO-PYTHON"]);
    expect(release.ran.problems[0]?.message).toContain('no extra "nope"');
    const rehearsal = await runGates(work, gates.slice(1), { mode: "rehearsal" });
    expect(rehearsal.ran).toMatchObject({ results: [{ outcome: "skipped", python: "3.99" }], problems: [] });
  });
});

whenComponents(["git", "python"])("gates after the build", () => {
  test("a wheel is tried by the tests of the tree, which have it and not the sources", async () => {
    using work = openWorkplace();
    using repository = fixtureRepository(writeProject(work.at("built"), {}), {
      before: (dir) => {
        writeFileSync(path.join(dir, "demo.py"), "raise RuntimeError('the sources were imported')\n");
        writeFileSync(path.join(dir, "test_demo.py"), TEST);
      },
    });
    const script = "import backend; print(backend.make('wheel', '.'))";
    const machine = realMachine();
    const { stdout } = await machine.processes.run(["python3", "-c", script], {
      cwd: repository.dir,
      env: { PATH: process.env.PATH ?? "" },
    });
    const name = stdout.trim();
    const wheel = { path: path.join(repository.dir, name), name, tags: ["py3-none-any"], members: ["demo.py"] };
    const plan = planFor(repository, { name: "demo", version: "1.0.0" });
    const gates = [{ ...plain, against: "wheel" as const }];
    const request: GateRequest = { gates, plan, dir: repository.dir, mode: "release", pass: [], timeoutSeconds: 60 };
    const ran = await runWheelGates(request, [wheel, { ...wheel, tags: ["py2-none-any"] }], machine);
    expect(ran).toMatchObject({ results: [{ name: "tests", outcome: "passed", file: name }], problems: [] });
  });

  test.each(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"])(
    "nothing runs beside %s",
    async (name) => {
      using work = openWorkplace();
      using repository = fixtureRepository(writeProject(work.at("source"), {}));
      const plan = planFor(repository, { name: "demo", version: "1.0.0" });
      const request = {
        gates: [plain],
        plan,
        dir: repository.dir,
        mode: "release",
        pass: [],
        timeoutSeconds: 9,
      } as const;
      const running = runTreeGates(request, realMachine({ ...process.env, [name]: "set" }));
      await expect(running).rejects.toMatchObject({ code: "SW-BUILD-BESIDE-ID-TOKEN" });
    },
  );
});

/** A gate whose child is deaf to SIGTERM and never ends; both ids are written to `file`. */
function hanging(file: string): readonly [string, ...string[]] {
  const child =
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)";
  const script = `import os, subprocess, sys, time
print("still working", flush=True)
child = subprocess.Popen([sys.executable, "-c", ${JSON.stringify(child)}], stdout=subprocess.PIPE)
child.stdout.readline()
open(${JSON.stringify(`${file}.part`)}, "w").write(f"{os.getpid()} {child.pid}")
os.rename(${JSON.stringify(`${file}.part`)}, ${JSON.stringify(file)})
time.sleep(600)`;
  return ["python", "-c", script];
}

function lives(id: number): boolean {
  const status = `/proc/${id}/status`;
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
}

whenComponents(["git", "python"], ["linux"])("a gate that hangs", () => {
  test("ends at its time limit with what it started, and tells its last line and how to give it more time", async () => {
    using work = openWorkplace();
    const file = work.at("ids");
    const { ran } = await runGates(work, [{ run: hanging(file), timeoutSeconds: 3 }]);
    expect(ran.results).toMatchObject([{ outcome: "failed", detail: "still working" }]);
    expect(ran.problems).toMatchObject([
      {
        code: "SW-PROCESS-TIMEOUT",
        message: expect.stringContaining("after 3 s"),
        detail: "still working",
        hint: expect.stringContaining("`timeout`"),
      },
    ]);
    const ids = readFileSync(file, "utf8").split(" ").map(Number);
    await wait(100);
    expect(ids.map(lives)).toEqual([false, false]);
  });
});
