import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import { type Made, readMade } from "./made.ts";
import type { Tools } from "./tools.ts";
import { runTool, toolByHand, type WatchedEnd } from "./watched-tool.ts";

type Platform = Machine["runner"]["platform"];

/** How projects are built in this run. */
export interface Building {
  readonly tools: Tools;
  /** SOURCE_DATE_EPOCH: seconds since 1970. */
  readonly epoch: number;
  /** Names of environment variables that the user lets through. */
  readonly pass: readonly string[];
  /** For one run of a tool. */
  readonly timeoutSeconds: number;
  /** The build-backend as the project writes it. */
  readonly backend: string;
  /** What the backend is told of the version. */
  readonly told?: Readonly<Record<string, string>>;
}

interface Order {
  readonly kind: "sdist" | "wheel";
  /** A project's folder, or an sdist. */
  readonly source: string;
  /** A folder of our own with nothing in it: the environment, the unpacked sdist and the output go into it. */
  readonly work: string;
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

const OUTPUT = "out";
const SUFFIX = { sdist: ".tar.gz", wheel: ".whl" };

/**
 * Has pypa/build make one distribution, in an environment of its own.
 *
 * Throws SW-BUILD-BACKEND-MISSING and SW-BUILD-FAILED with the tool's last lines, SW-BUILD-ODD-OUTPUT unless one file of that kind came out.
 */
export async function makeDistribution(order: Order, building: Building, machine: Machine): Promise<Made> {
  const { runner, files } = machine;
  await files.makeFolder(order.work);
  const byHand = handOf(order, building, runner.platform);
  const { exitCode, lines } = await runTool(
    {
      argv: argvOf(order, building),
      cwd: order.work,
      env: {
        ...buildEnvironment(runner.environment, { ...building, platform: runner.platform }),
        // Git in a project that was unpacked must not find a repository further up.
        GIT_CEILING_DIRECTORIES: path.dirname(order.work),
        ...building.told,
        ...order.environment,
      },
      timeoutSeconds: building.timeoutSeconds,
      name: `the build of the ${order.kind} by ${building.backend}`,
      byHand,
    },
    machine,
  );
  if (exitCode !== 0) throw failure(order, building, { exitCode, lines, byHand });
  return onlyOne(order.kind, path.join(order.work, OUTPUT), building, files);
}

/** A wheel that is made from an sdist is so by hand as well: the tool makes the sdist first. */
function handOf({ kind, source, environment }: Order, { tools, epoch, told }: Building, platform: Platform): string {
  const only = kind === "wheel" && source.endsWith(SUFFIX.sdist) ? [] : [`--${kind}`];
  const variables = { SOURCE_DATE_EPOCH: String(epoch), ...told, ...environment };
  return toolByHand(tools, ["build"], ["-m", "build", ...only], platform, variables);
}

function argvOf({ kind, source, work }: Order, { tools }: Building): [string, ...string[]] {
  return [
    tools.interpreter,
    // A file of the work folder must not pass for a module.
    "-P",
    "-m",
    "build",
    `--${kind}`,
    "--installer",
    tools.installer,
    "--outdir",
    path.join(work, OUTPUT),
    "--env-dir",
    path.join(work, "environment"),
    ...(kind === "wheel" ? ["--sdist-extract-dir", path.join(work, "source")] : []),
    source,
  ];
}

function failure(
  { kind }: Order,
  { backend }: Building,
  { exitCode, lines: said, byHand }: WatchedEnd & { readonly byHand: string },
): ShipwheelError {
  // Its environment is gone by then.
  const lines = said.filter((line) => !line.startsWith("TIP inspect the build environment"));
  const unavailable = lines.map((line) => /Backend '(.+)' is not available/.exec(line)?.[1]).find(Boolean);
  if (unavailable !== undefined) {
    const detail = lines.filter((line) => /^\w*Error\b|is not available/.test(line)).join("\n");
    return new ShipwheelError("SW-BUILD-BACKEND-MISSING", unavailable, { detail, hint: backendHint(unavailable) });
  }
  const offending = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? `${backend} said nothing`;
  const message = `the ${kind}: ${offending.trim().slice(0, 300)} (exit code ${exitCode})`;
  return new ShipwheelError("SW-BUILD-FAILED", message, { detail: lines.join("\n"), hint: byHand });
}

/** What people mean by a backend of a family: its module's first name, and the object to write. */
const BACKENDS: ReadonlyMap<string, string> = new Map([
  ["setuptools", "setuptools.build_meta"],
  ["hatch", "hatchling.build"],
  ["hatchling", "hatchling.build"],
  ["flit", "flit_core.buildapi"],
  ["flit_core", "flit_core.buildapi"],
  ["poetry", "poetry.core.masonry.api"],
  ["pdm", "pdm.backend"],
  ["uv", "uv_build"],
  ["uv_build", "uv_build"],
  ["maturin", "maturin"],
  ["scikit_build_core", "scikit_build_core.build"],
  ["mesonpy", "mesonpy"],
]);

function backendHint(backend: string): string {
  const family = backend.split(/[.:]/, 1)[0] ?? "";
  const meant = BACKENDS.get(family);
  if (meant === undefined || meant === backend) {
    return `Check that \`requires\` in [build-system] of pyproject.toml has the package that provides ${backend}.`;
  }
  return `Write \`build-backend = "${meant}"\` in [build-system] of pyproject.toml.`;
}

async function onlyOne(kind: "sdist" | "wheel", folder: string, { backend }: Building, files: Files): Promise<Made> {
  const names = ((await files.list(folder)) ?? []).map(({ name }) => name);
  const [only] = names;
  if (only === undefined || names.length > 1 || !only.endsWith(SUFFIX[kind])) {
    throw new ShipwheelError("SW-BUILD-ODD-OUTPUT", `${backend} made ${names.join(", ") || "nothing"} for one ${kind}`);
  }
  return readMade(path.join(folder, only), files);
}
