import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { commandLine } from "./command-line.ts";
import type { ContainerEngine } from "./container-engine.ts";
import { buildEnvironment } from "./environment.ts";
import type { Building } from "./frontend.ts";
import type { BuildSite } from "./lane.ts";
import { type Linking, type MaturinRun, maturinArguments } from "./maturin-command.ts";
import { inContainer } from "./maturin-container.ts";
import type { MaturinSettings } from "./maturin-settings.ts";
import type { Python } from "./python.ts";
import { type Tools, type ToolVersion, versionsOf } from "./tools.ts";
import { runTool } from "./watched-tool.ts";

/** What maturin is run with, for all its runs in one job. */
export interface MaturinPlace {
  readonly site: BuildSite;
  readonly building: Building;
  readonly maturin: Tools;
  /** The project's folder. */
  readonly source: string;
  readonly settings: MaturinSettings;
  /** A folder of our own; what Rust makes is below it, and shared by the runs. */
  readonly folder: string;
  /** What runs containers, where one may. */
  readonly engine: ContainerEngine | undefined;
}

interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly used: readonly ToolVersion[];
}

/** How one run of maturin ended. */
export interface MaturinEnd {
  /** The programs that had a part. */
  readonly used: readonly ToolVersion[];
  /** Why it did not make all: SW-BUILD-FAILED with its last lines, SW-TOOLS-NOT-INSTALLED where zig cannot be had. What it made before is there. */
  readonly failure?: unknown;
}

/** Has maturin make the wheels of one run in `out`. */
export async function runMaturin(
  run: MaturinRun,
  linking: Linking,
  out: string,
  place: MaturinPlace,
): Promise<MaturinEnd> {
  await place.site.machine.files.makeFolder(out);
  let used: readonly ToolVersion[] = [];
  try {
    const command = await commandOf(run, linking, out, place);
    used = command.used;
    await runWatched(run, linking, command, place);
    return { used };
  } catch (failure) {
    return { used, failure };
  }
}

async function runWatched(run: MaturinRun, linking: Linking, { argv, env }: Command, place: MaturinPlace) {
  const { site, building, source, settings } = place;
  const host = hostTriple(building.tools.base);
  const typed = commandLine(
    ["maturin", ...maturinArguments({ ...run, linking, host, out: "dist" }, settings)],
    site.machine.runner.platform,
  );
  const byHand = `By hand, in the project's folder: ${typed}`;
  const timeoutSeconds = building.timeoutSeconds * Math.max(run.interpreters.length, 1);
  const { exitCode, lines } = await runTool(
    { argv, cwd: source, env, timeoutSeconds, name: "maturin", byHand },
    site.machine,
  );
  if (exitCode === 0) return;
  throw failureOf(
    exitCode,
    lines,
    linking === "container" ? `Without a container zig links: --containers no. ${byHand}` : byHand,
  );
}

/** What Rust says tells more than what maturin makes of it. */
function failureOf(exitCode: number, lines: readonly string[], byHand: string): ShipwheelError {
  const offending =
    lines.find((line) => /^\s*error(?:\[E\d+\])?:/.test(line)) ??
    lines.findLast((line) => line.includes("Caused by:")) ??
    lines.at(-1);
  const missing = lines.map((line) => /`(rustup target add [\w-]+)`/.exec(line)?.[1]).find(Boolean);
  const said = (offending ?? "it said nothing").trim().slice(0, 300);
  return new ShipwheelError("SW-BUILD-FAILED", `maturin: ${said} (exit code ${exitCode})`, {
    detail: lines.join("\n"),
    hint:
      missing === undefined ? byHand : `Give Rust what it compiles for, before the build: \`${missing}\`. ${byHand}`,
  });
}

async function commandOf(run: MaturinRun, linking: Linking, out: string, place: MaturinPlace): Promise<Command> {
  const { site, building, maturin, folder, settings, engine } = place;
  const { runner } = site.machine;
  const seen = buildEnvironment(runner.environment, { ...building, platform: runner.platform });
  const host = hostTriple(building.tools.base);
  const used = versionsOf(["maturin"], maturin);
  if (linking === "container" && engine !== undefined) {
    const args = maturinArguments({ ...run, linking, host, out: "/out" }, settings);
    return { ...inContainer(args, out, seen, { ...place, engine }), used: [...used, engine] };
  }
  const zig = linking === "zig" ? await site.toolsOn("zig", building.tools.base) : undefined;
  const programs = [zig?.programs, maturin.programs, seen.PATH].flatMap((each) => each ?? []);
  const program = path.join(maturin.programs, runner.platform === "win32" ? "maturin.exe" : "maturin");
  return {
    argv: [program, ...maturinArguments({ ...run, linking, host, out }, settings)],
    env: {
      ...seen,
      ...deploymentOf(run),
      // Zig is found as a module of the first Python.
      PATH: programs.join(path.delimiter),
      CARGO_TARGET_DIR: path.join(folder, "target"),
      // The linker that it writes for zig is run: it is no earlier build's.
      CARGO_ZIGBUILD_CACHE_DIR: path.join(folder, "zig"),
    },
    used: [...used, ...(zig?.packages ?? [])],
  };
}

function deploymentOf({ platform, floor }: MaturinRun): Record<string, string> {
  return platform === "macosx" && floor !== undefined ? { MACOSX_DEPLOYMENT_TARGET: floor.replace("_", ".") } : {};
}

/** What Rust compiles for on the machine of a Python; `undefined` where it is another than Rust's usual one. */
function hostTriple({ platform, machine, libc }: Python): string | undefined {
  if (platform.startsWith("linux")) {
    return `${machine === "riscv64" ? "riscv64gc" : machine}-unknown-linux-${libc === "musl" ? "musl" : "gnu"}`.replace(
      "ppc64le",
      "powerpc64le",
    );
  }
  const arch = /arm64|aarch64/i.test(machine) ? "aarch64" : "x86_64";
  return platform.startsWith("macosx") ? `${arch}-apple-darwin` : `${arch}-pc-windows-msvc`;
}
