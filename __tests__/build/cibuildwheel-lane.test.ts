import path from "node:path";
import { expect, test } from "@jest/globals";
import { cibuildwheelLane } from "../../src/build/cibuildwheel-lane.ts";
import type { BuildSite } from "../../src/build/lane.ts";
import { stopwatch } from "../../src/build/stopwatch.ts";
import type { ExpectedWheel } from "../../src/documents/plan.ts";
import { ShipwheelError } from "../../src/errors.ts";
import type { Finished, RunOptions } from "../../src/ports/processes.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { examplePython as PYTHON } from "./example-python.ts";
import { allOf, endOf } from "./made-wheels.ts";
import { expectedWheel, planFor } from "./plan-fixture.ts";

const tools = {
  base: PYTHON,
  interpreter: "/tools/python",
  programs: "/tools",
  installer: "pip" as const,
  packages: [{ name: "cibuildwheel", version: "4.3.3" }],
};

interface Said {
  readonly environment?: Readonly<Record<string, string>>;
  /** `[tool.cibuildwheel]` as it was committed; null where the commit has no such file. */
  readonly configuration?: string | null;
  readonly engines?: readonly string[];
  readonly mode?: BuildSite["mode"];
  readonly platform?: "linux" | "darwin" | "win32";
  /** How cibuildwheel ends; it makes the wheels that it is asked for unless told. */
  readonly ends?: Partial<Finished>;
  readonly makes?: boolean;
  /** How many of them it finishes. */
  readonly finishes?: number;
  readonly root?: string;
}

/** A machine on which cibuildwheel makes an empty file for each wheel; `runs` has how it was called. */
function site({
  environment = {},
  configuration = "",
  engines = ["podman"],
  mode = "release",
  platform = "linux",
  ends = {},
  makes = true,
  finishes,
  root = ".",
}: Said = {}) {
  const runs: { readonly words: readonly string[]; readonly env: RunOptions["env"]; readonly cwd: string }[] = [];
  const files = fakeFiles();
  const processes = fakeProcesses((argv, options) => {
    const [program] = argv;
    if (program === "git") return configuration === null ? { exitCode: 128 } : { stdout: configuration };
    if (program !== tools.interpreter) return engines.includes(program) ? { stdout: "4.3.1\n" } : undefined;
    runs.push({ words: argv.slice(4), env: options.env, cwd: options.cwd });
    for (const line of (ends.stdout ?? "").split("\n")) options.onLine?.(line);
    if (finishes !== undefined || ((ends.exitCode ?? 0) === 0 && makes)) {
      const output = argv[argv.indexOf("--output-dir") + 1] ?? "";
      for (const identifier of identifiersOf(argv, options.env).slice(0, finishes)) {
        void files.write(path.join(output, `demo-1.0-${identifier}.whl`), "");
      }
    }
    return ends;
  });
  const progress = fakeProgress();
  const clock = fakeClock();
  const runner = { inActions: false, environment, platform, arch: "x64" };
  const repository = { commit: "c0ffee", git: () => "0" };
  const plan = planFor(repository, { name: "demo", version: "1.0" });
  const built: BuildSite = {
    plan: { ...plan, source: { ...plan.source, epoch: 1700000000 }, project: { ...plan.project, root } },
    dir: "/project",
    mode,
    pythons: [PYTHON],
    buildingOn: async () => ({ tools, epoch: 0, backend: "demo", pass: ["DEMO_FLAVOUR"], timeoutSeconds: 100 }),
    toolsOn: async () => tools,
    watch: stopwatch(clock),
    machine: { files, processes, progress, clock, runner, temporary: "/temporary" },
  };
  return { site: built, runs, progress };
}

function identifiersOf(argv: readonly string[], env: RunOptions["env"]): readonly string[] {
  const only = argv.indexOf("--only");
  return only === -1 ? (env.CIBW_BUILD ?? "").split(" ") : argv.slice(only + 1, only + 2);
}

function wheel(identifier: string, rest: Partial<ExpectedWheel> = {}): ExpectedWheel {
  const [python = "", target = ""] = identifier.split("-");
  const platform = target.startsWith("win") ? "win" : target.startsWith("macosx") ? "macosx" : "manylinux";
  return expectedWheel({ identifier, python, abi: python, platform, arch: "x86_64", ...rest });
}

async function make(wheels: readonly ExpectedWheel[], said: Said = {}, source = "/sdists/demo-1.0.tar.gz") {
  const used = site(said);
  const choice = await cibuildwheelLane(wheels, used.site);
  return { ...used, choice, made: await allOf(choice.make({ source, to: "/made", work: "/place" })) };
}

test("one wheel is built by its name alone, several by exactly their names", async () => {
  const one = await make([wheel("cp312-manylinux_x86_64")]);
  expect(one.runs[0]?.words.slice(0, 2)).toEqual(["--only", "cp312-manylinux_x86_64"]);
  expect(one.runs[0]?.words.at(-1)).toBe("/sdists/demo-1.0.tar.gz");
  const two = await make([wheel("cp312-manylinux_x86_64"), wheel("cp313-manylinux_x86_64")]);
  expect(two.runs).toHaveLength(1);
  expect(two.runs[0]?.words.slice(0, 4)).toEqual(["--platform", "linux", "--archs", "all"]);
  expect(two.runs[0]?.env).toMatchObject({
    CIBW_BUILD: "cp312-manylinux_x86_64 cp313-manylinux_x86_64",
    CIBW_SKIP: "",
  });
  expect(two.made.map(({ name }) => name)).toEqual([
    "demo-1.0-cp312-manylinux_x86_64.whl",
    "demo-1.0-cp313-manylinux_x86_64.whl",
  ]);
  expect(two.made[0]?.used).toEqual([
    { name: "cibuildwheel", version: "4.3.3" },
    { name: "podman", version: "4.3.1" },
  ]);
});

test("wheels that steps tell different things are built by runs of their own", async () => {
  const tested = { environment: { CIBW_TEST_COMMAND: "pytest" } };
  const { runs } = await make([wheel("cp312-manylinux_x86_64", tested), wheel("cp313-manylinux_x86_64")]);
  expect(runs.map(({ env }) => env.CIBW_TEST_COMMAND)).toEqual(["pytest", undefined]);
});

test("what reaches it is on a list: its own options but for those that select, and where containers are", async () => {
  const environment = {
    CIBW_BUILD: "*",
    CIBW_SKIP_LINUX: "*",
    CIBW_ARCHS_LINUX: "all",
    CIBW_BUILD_FRONTEND: "build",
    CIBW_TEST_TOKEN: "secret",
    CONTAINERS_CONF: "/c.conf",
    DOCKER_AUTH_CONFIG: "secret",
    GITHUB_TOKEN: "secret",
    GITHUB_ENV: "/env",
    PIP_INDEX_URL: "https://index/",
    DEMO_FLAVOUR: "mint",
  };
  const { runs } = await make([wheel("cp312-manylinux_x86_64")], { environment });
  const { env = {} } = runs[0] ?? {};
  expect(env).toMatchObject({
    CIBW_BUILD_FRONTEND: "build",
    CONTAINERS_CONF: "/c.conf",
    SOURCE_DATE_EPOCH: "1700000000",
  });
  expect(env.CIBW_ENVIRONMENT_PASS_LINUX).toBe("PYTHONHASHSEED PIP_INDEX_URL DEMO_FLAVOUR");
  expect(JSON.stringify(env)).not.toMatch(/secret|GITHUB_ENV|ARCHS|SKIP/);
});

test.each([
  {
    configuration:
      'environment-pass = ["A"]\nlinux.environment-pass = "B"\n[[tool.cibuildwheel.overrides]]\nselect = "*"\nenvironment-pass = "C"',
    passes: "A B C PYTHONHASHSEED",
    because: "the variable would take back what the project passes",
  },
  { configuration: "", passes: "PYTHONHASHSEED", because: "ours is passed anyway" },
])("$passes reach a container: $because", async ({ configuration, passes }) => {
  const { runs } = await make([wheel("cp312-manylinux_x86_64")], {
    configuration: `[tool.cibuildwheel]\n${configuration}`,
  });
  expect(runs[0]?.env.CIBW_ENVIRONMENT_PASS_LINUX).toBe(passes);
});

test.each([
  {
    engines: ["docker", "podman"],
    said: {},
    uses: "docker; create_args: --label=shipwheel=temporary",
    because: "it is what cibuildwheel takes",
  },
  {
    engines: ["podman"],
    said: {},
    uses: "podman; create_args: --label=shipwheel=temporary",
    because: "it is what there is",
  },
  {
    engines: ["docker", "podman"],
    said: { CIBW_CONTAINER_ENGINE: "podman; create_args: --cpus=2" },
    uses: "podman; create_args: --cpus=2",
    because: "it is asked for",
  },
])("$uses runs the containers: $because", async ({ engines, said, uses }) => {
  const { runs } = await make([wheel("cp312-manylinux_x86_64")], { engines, environment: said });
  expect(runs[0]?.env.CIBW_CONTAINER_ENGINE).toBe(uses);
});

test.each([
  { configuration: "", engines: [], offending: "docker and podman", because: "nothing runs containers" },
  {
    configuration: '[tool.cibuildwheel]\ncontainer-engine = "docker"',
    engines: ["podman" as const],
    offending: "docker",
    because: "another engine than the project asks for is not taken for it",
  },
])("nothing is built: $because", async ({ configuration, engines, offending }) => {
  const { site: here } = site({ configuration, engines });
  await expect(cibuildwheelLane([wheel("cp312-manylinux_x86_64")], here)).rejects.toMatchObject({
    problems: [{ code: "SW-BUILD-NO-CONTAINERS", message: expect.stringContaining(offending) }],
  });
});

test("a rehearsal makes the one that it can install back", async () => {
  const { site: here } = site({ mode: "rehearsal" });
  const wheels = [wheel("cp312-manylinux_x86_64"), wheel("cp313-manylinux_x86_64")];
  const { builds, python } = await cibuildwheelLane(wheels, here);
  expect({ builds, python }).toEqual({ builds: wheels.slice(0, 1), python: PYTHON });
});

test.each([
  { platform: "linux", identifier: "cp312-win_amd64", because: "it needs win x86_64, and this machine is linux" },
  { platform: "win32", identifier: "cp312-manylinux_x86_64", because: "it needs manylinux x86_64" },
  { platform: "darwin", identifier: "cp312-win_amd64", because: "this machine is darwin" },
] as const)("$identifier is not built on $platform", async ({ platform, identifier, because }) => {
  const { choice, runs } = await make([wheel(identifier)], { platform });
  expect(choice.notBuilt).toEqual([{ name: identifier, because: expect.stringContaining(because) }]);
  expect(runs).toEqual([]);
});

test.each([
  { platform: "win32", identifier: "cp312-win_amd64" },
  { platform: "darwin", identifier: "cp312-macosx_arm64" },
] as const)("$identifier needs no container on $platform", async ({ platform, identifier }) => {
  const { runs } = await make([wheel(identifier)], { platform, engines: [] });
  expect(runs[0]?.words.slice(0, 2)).toEqual(["--only", identifier]);
  expect(runs[0]?.env).not.toHaveProperty("CIBW_CONTAINER_ENGINE");
});

test("the configuration file of a step is the one that was committed", async () => {
  const environment = { CIBW_CONFIG_FILE: "ci/cibw.toml" };
  const { runs } = await make([wheel("cp312-manylinux_x86_64", { environment })], {
    configuration: "[tool.cibuildwheel]",
  });
  expect(runs[0]?.words).toEqual(
    expect.arrayContaining(["--config-file", expect.stringMatching(/cibuildwheel\.toml$/)]),
  );
  expect(runs[0]?.env).not.toHaveProperty("CIBW_CONFIG_FILE");
});

test("a configuration file that the commit does not have is no configuration", async () => {
  const environment = { CIBW_CONFIG_FILE: "ci/gone.toml" };
  const failing = make([wheel("cp312-manylinux_x86_64", { environment })], { configuration: null });
  await expect(failing).rejects.toMatchObject({ problems: [{ code: "SW-CIBUILDWHEEL-INVALID" }] });
});

test("a tree is built from its repository, as a workflow does", async () => {
  const source = path.resolve("/export/packages/demo");
  const { runs } = await make([wheel("cp312-manylinux_x86_64")], { root: "packages/demo" }, source);
  expect(runs[0]).toMatchObject({ cwd: path.resolve("/export"), words: expect.arrayContaining([source]) });
});

test("a failure says what the command said that failed, and how to try it by hand", async () => {
  const stdout =
    "Building cp312-manylinux_x86_64 wheel\nc.c:1: error: no\ncibuildwheel: error: Command ['x'] failed with code 1.";
  const failing = make([wheel("cp312-manylinux_x86_64")], { ends: { exitCode: 1, stdout } });
  await expect(failing).rejects.toThrow(ShipwheelError);
  await expect(failing).rejects.toMatchObject({
    problems: [
      {
        code: "SW-BUILD-FAILED",
        message: expect.stringContaining("c.c:1: error: no"),
        hint: expect.stringMatching(/install cibuildwheel==4\.3\.3 && .*-m cibuildwheel --only cp312-manylinux_x86_64/),
      },
    ],
  });
});

test.each([
  { exitCode: 1, code: "SW-BUILD-FAILED", because: "the next wheel failed" },
  { exitCode: 0, code: undefined, because: "all is made" },
])("what was made until then is given, and then $code: $because", async ({ exitCode, code }) => {
  const { site: here } = site({ ends: { exitCode }, finishes: 1 });
  const { make: making } = await cibuildwheelLane(
    [wheel("cp312-manylinux_x86_64"), wheel("cp313-manylinux_x86_64")],
    here,
  );
  const { names, failure } = await endOf(making({ source: "/sdists/demo-1.0.tar.gz", to: "/made", work: "/place" }));
  expect(names).toEqual(["demo-1.0-cp312-manylinux_x86_64.whl"]);
  expect(failure === undefined).toBe(code === undefined);
  if (code !== undefined) expect(failure).toMatchObject({ code });
});

test("a run that makes nothing is no success", async () => {
  const failing = make([wheel("cp312-manylinux_x86_64")], { makes: false });
  await expect(failing).rejects.toMatchObject({ problems: [{ code: "SW-BUILD-ODD-OUTPUT" }] });
});
