import path from "node:path";
import { expect, test } from "@jest/globals";
import type { BuildSite } from "../../src/build/lane.ts";
import { maturinLane } from "../../src/build/maturin-lane.ts";
import { stopwatch } from "../../src/build/stopwatch.ts";
import type { ExpectedWheel } from "../../src/documents/plan.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { examplePython as PYTHON } from "./example-python.ts";
import { allOf, endOf } from "./made-wheels.ts";
import { expectedWheel, planFor } from "./plan-fixture.ts";

interface Said {
  readonly engine?: boolean;
  readonly mode?: BuildSite["mode"];
  /** Cargo.toml */
  readonly crate?: string;
  /** How maturin ends where it links by zig, and that fails. */
  readonly stderr?: string;
  /** Can zig be had, and does it link: all, nothing, or the first wheel alone? */
  readonly zig?: "links" | "fails" | "missing" | "stops";
}

/** A machine on which maturin makes a file for each run; `runs` has how it was called. */
function site({
  engine = false,
  mode = "release",
  crate = "",
  stderr = "error: cannot link",
  zig = "links",
}: Said = {}) {
  const runs: { readonly argv: readonly string[]; readonly PATH: string }[] = [];
  const files = fakeFiles();
  const processes = fakeProcesses((argv, { env, onLine }) => {
    const [program] = argv;
    if (argv.includes("-I")) {
      void files.write(path.join(argv.at(-1) ?? "", "demo-1.0", "Cargo.lock"), "");
      void files.write(path.join(argv.at(-1) ?? "", "demo-1.0", "Cargo.toml"), crate);
      return {};
    }
    if (argv.includes("version")) return engine && program === "docker" ? { stdout: "27.0\n" } : undefined;
    runs.push({ argv, PATH: env.PATH ?? "" });
    if (argv.includes("--zig") && zig === "fails") {
      for (const line of stderr.split("\n")) onLine?.(line);
      return { exitCode: 1 };
    }
    const volume = argv.find((word) => word.endsWith(":/out"));
    const out = volume?.slice(0, -":/out".length) ?? argv.at(-1) ?? "";
    void files.write(path.join(out, `demo-1.0-${runs.length}-manylinux_2_17_x86_64.whl`), "");
    if (argv.includes("--zig") && zig === "stops") return { exitCode: 1 };
    return {};
  });
  const plan = planFor({ commit: "c0ffee", git: () => "0" }, { name: "demo", version: "1.0" });
  const clock = fakeClock();
  const progress = fakeProgress();
  const tools = { base: PYTHON, interpreter: "/tools/python", programs: "/tools", installer: "pip" as const };
  const built: BuildSite = {
    plan,
    dir: "/project",
    mode,
    pythons: [PYTHON],
    buildingOn: async () => ({
      tools: { ...tools, packages: [] },
      epoch: 0,
      backend: "maturin",
      pass: [],
      timeoutSeconds: 9,
    }),
    toolsOn: async (name) => {
      if (name === "zig" && zig === "missing") throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", "ziglang");
      return { ...tools, interpreter: `/${name}/python`, programs: `/${name}`, packages: [{ name, version: "1.0" }] };
    },
    watch: stopwatch(clock),
    machine: {
      files,
      processes,
      progress,
      clock,
      runner: { inActions: false, environment: { PATH: "/bin" }, platform: "linux", arch: "x64" },
      temporary: "/temporary",
    },
  };
  return { site: built, runs, progress };
}

function wheel(identifier: string, rest: Partial<ExpectedWheel> = {}): ExpectedWheel {
  const [python = "", target = ""] = identifier.split("-");
  const [platform, arch] = [/^[a-z]+/.exec(target)?.[0], target.replace(/^[a-z]+_/, "")];
  const family = platform === "manylinux" || platform === "musllinux" || platform === "macosx" ? platform : "win";
  return expectedWheel({ identifier, python, abi: python, platform: family, arch, ...rest });
}

const ORDER = { source: "/sdists/demo-1.0.tar.gz", to: "/made", work: "/place" };

async function make(wheels: readonly ExpectedWheel[], said: Said = {}) {
  const used = site(said);
  const choice = await maturinLane(wheels, used.site);
  return {
    ...used,
    choice,
    made: await allOf(choice.make(ORDER)),
  };
}

test("the wheels of one system are made by one run, from the sdist, by exactly the planned Pythons", async () => {
  const { runs, made } = await make([
    wheel("cp312-manylinux_x86_64", { floor: "2_17" }),
    wheel("pp311-manylinux_x86_64", { floor: "2_17" }),
    wheel("cp39-musllinux_aarch64", { abi: "abi3", python: "cp39" }),
  ]);
  expect(runs.map(({ argv }) => argv.slice(0, -1).join(" "))).toEqual([
    "/maturin/maturin build --release --locked --zig --compatibility manylinux_2_17 --interpreter /usr/bin/python3 --interpreter pypy3.11 --out",
    "/maturin/maturin build --release --locked --target aarch64-unknown-linux-musl --zig --compatibility musllinux_1_2 --interpreter python3.9 --out",
  ]);
  expect(runs[0]?.PATH).toMatch(/^\/zig[:;]\/maturin[:;]\/bin$/);
  expect(made[0]?.used.map(({ name }) => name)).toEqual(["maturin", "zig"]);
});

test.each([
  { identifier: "cp312-manylinux_x86_64", floor: "2_17", inImage: true, because: "the image is for it" },
  { identifier: "cp312-manylinux_x86_64", floor: "2_28", inImage: false, because: "the image has another floor" },
  { identifier: "cp312-manylinux_aarch64", floor: "2_17", inImage: false, because: "the machine is another" },
  { identifier: "cp312-musllinux_x86_64", floor: "1_2", inImage: false, because: "the image has another C library" },
])("with a container engine, $identifier of $floor is made in maturin's image: $inImage, $because", async (row) => {
  const { runs } = await make([wheel(row.identifier, { floor: row.floor })], { engine: true });
  expect(runs[0]?.argv.includes("ghcr.io/pyo3/maturin:v1.0")).toBe(row.inImage);
  expect(runs[0]?.argv.includes("--zig")).toBe(!row.inImage);
  expect(runs[0]?.argv.includes("python3.12")).toBe(row.inImage || row.identifier !== "cp312-manylinux_x86_64");
});

test.each([
  { zig: "fails", because: "it does not link the project" },
  { zig: "missing", because: "it cannot be had" },
] as const)("a rehearsal goes on without zig, and says so: $because", async ({ zig }) => {
  const planned = [wheel("cp312-manylinux_x86_64", { floor: "2_17" })];
  const { runs, progress } = await make(planned, { zig, mode: "rehearsal", engine: true });
  expect(runs.at(-1)?.argv).not.toContain("--zig");
  expect(runs.at(-1)?.argv).not.toContain("--compatibility");
  expect(progress.told.join("\n")).toMatch(/warning: without zig/);
  await expect(make(planned, { zig })).rejects.toBeInstanceOf(ShipwheelError);
});

test.each([
  { crate: '[lib]\ncrate-type = ["cdylib"]', asked: true, because: "a library's interface is read by cffi" },
  { crate: '[[bin]]\nname = "demo"', asked: false, because: "a program has none" },
])("a wheel for every Python has one with cffi: $asked, $because", async ({ crate, asked }) => {
  const { runs } = await make([wheel("py3-manylinux_x86_64", { abi: "none" })], { crate });
  expect(runs[0]?.argv.includes("/cffi/python")).toBe(asked);
});

test.each([
  {
    stderr:
      "error[E0463]: can't find crate for `std`\n  = help: consider downloading the target with `rustup target add a-b`\n  Caused by: cargo",
    message: "can't find crate for `std`",
    hint: "`rustup target add a-b`",
    because: "Rust has nothing for the system",
  },
  {
    stderr: "💥 maturin failed\n  Caused by: Cargo.lock needs to be updated but --locked was passed",
    message: "--locked was passed",
    hint: "maturin build --release --locked",
    because: "maturin's own last word is all that there is",
  },
])("a run that fails says $message, and how to mend it: $because", async ({ stderr, message, hint }) => {
  await expect(make([wheel("cp312-manylinux_x86_64")], { zig: "fails", stderr })).rejects.toMatchObject({
    code: "SW-BUILD-FAILED",
    message: expect.stringContaining(message),
    problems: [expect.objectContaining({ hint: expect.stringContaining(hint) })],
  });
});

test("of a run that fails the wheels that it finished are given, and nothing more is run", async () => {
  const { site: here, runs } = site({ zig: "stops" });
  const planned = [wheel("cp312-manylinux_x86_64"), wheel("cp313-manylinux_x86_64"), wheel("cp312-musllinux_x86_64")];
  const { make: making } = await maturinLane(planned, here);
  const { names, failure } = await endOf(making(ORDER));
  expect(names).toEqual(["demo-1.0-1-manylinux_2_17_x86_64.whl"]);
  expect(failure).toMatchObject({ code: "SW-BUILD-FAILED" });
  expect(runs).toHaveLength(1);
});

test("what another system makes is not built, and said", async () => {
  const { site: linux } = site();
  const { builds, notBuilt } = await maturinLane([wheel("cp312-macosx_arm64")], linux);
  expect(builds).toEqual([]);
  expect(notBuilt).toEqual([
    { name: "cp312-macosx_arm64", because: "it needs macosx arm64, and this machine is linux" },
  ]);
});
