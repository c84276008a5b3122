import path from "node:path";
import type { Table } from "../config/table.ts";
import type { ExpectedWheel } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { cibuildwheelEnvironment, passedToContainers } from "./cibuildwheel-environment.ts";
import { type ContainerLabel, labelFor, labelledEngine, launchScript } from "./cibuildwheel-launch.ts";
import { committedFile, projectConfiguration } from "./committed-file.ts";
import type { ContainerEngine } from "./container-engine.ts";
import type { BuildSite } from "./lane.ts";
import type { Tools } from "./tools.ts";
import { toolByHand } from "./watched-tool.ts";

/** What one run of cibuildwheel is to make. */
export interface CibuildwheelOrder {
  readonly platform: "linux" | "macos" | "windows" | "android" | "ios" | "pyodide";
  /** The identifiers, at least one. */
  readonly identifiers: readonly string[];
  /** What the plan has it told, by variables. */
  readonly environment: NonNullable<ExpectedWheel["environment"]>;
  /** An sdist, or the project's folder in an export of its repository. */
  readonly source: string;
  /** What runs its containers; absent where there are none. */
  readonly engine?: ContainerEngine;
}

/** How it is run. */
export interface CibuildwheelCommand {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What a person would type for the same. */
  readonly byHand: string;
}

interface Place {
  /** An empty folder of our own. */
  readonly folder: string;
  /** Where the wheels go. */
  readonly output: string;
  /** Of cibuildwheel. */
  readonly tools: Tools;
  readonly pass: readonly string[];
}

/** The command for an order. A configuration file that the plan names is written into the place, as it was committed. */
export async function cibuildwheelCommand(
  order: CibuildwheelOrder,
  place: Place,
  site: BuildSite,
): Promise<CibuildwheelCommand> {
  const { runner } = site.machine;
  const { CIBW_CONFIG_FILE: configFile, ...told } = order.environment;
  const { words, variables } = selectionOf(order);
  const { cwd, source } = sourceOf(order.source, place.folder, site);
  const named = configFile === undefined ? [] : ["--config-file", await writeConfiguration(configFile, place, site)];
  const { epoch } = site.plan.source;
  const seen = cibuildwheelEnvironment(runner.environment, { epoch, pass: place.pass, platform: runner.platform });
  const engine = order.engine === undefined ? {} : { CIBW_CONTAINER_ENGINE: order.engine.name };
  const env = { ...engine, ...seen, ...told, ...variables };
  const configuration = await projectConfiguration(configFile, site);
  const labelled = labelOf(order, env, configuration, place, site);
  const containers = {
    CIBW_ENVIRONMENT_PASS_LINUX: passedToContainers(env, configuration, place.pass),
    ...(labelled && { CIBW_CONTAINER_ENGINE: labelledEngine(labelled) }),
  };
  const byHand = ["-m", "cibuildwheel", ...words];
  return {
    argv: [
      place.tools.interpreter,
      "-P",
      "-c",
      launchScript(labelled, place.output),
      ...words,
      "--output-dir",
      place.output,
      ...named,
      source,
    ],
    cwd,
    env: { ...env, ...containers },
    byHand: toolByHand(place.tools, ["cibuildwheel"], byHand, runner.platform, { ...told, ...variables }),
  };
}

function labelOf(
  { engine }: CibuildwheelOrder,
  said: Readonly<Record<string, string>>,
  configuration: Table,
  { tools }: Place,
  { machine }: BuildSite,
): ContainerLabel | undefined {
  const version = tools.packages.find(({ name }) => name === "cibuildwheel")?.version ?? "";
  return labelFor(engine, { said, configuration, version, run: path.basename(machine.temporary) });
}

/** Exactly the identifiers, whatever the project's configuration selects. */
function selectionOf({ platform, identifiers }: CibuildwheelOrder): {
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
} {
  const [only = "", ...others] = identifiers;
  if (others.length === 0) return { words: ["--only", only], variables: {} };
  return {
    words: ["--platform", platform, "--archs", "all"],
    // An empty one takes back what the configuration skips.
    variables: { CIBW_BUILD: identifiers.join(" "), CIBW_SKIP: "" },
  };
}

/** An sdist is unpacked by cibuildwheel. A project in a folder of its repository is built from the repository, as its workflow does. */
function sourceOf(
  source: string,
  folder: string,
  { plan }: BuildSite,
): { readonly cwd: string; readonly source: string } {
  if (source.endsWith(".tar.gz")) return { cwd: folder, source };
  const { root } = plan.project;
  return { cwd: root === "." ? source : path.resolve(source, ...root.split("/").map(() => "..")), source };
}

async function writeConfiguration(configFile: string, { folder }: Place, site: BuildSite): Promise<string> {
  const text = await committedFile(configFile, site);
  if (text === undefined) throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `the commit has no ${configFile}`);
  const written = path.join(folder, "cibuildwheel.toml");
  await site.machine.files.write(written, text);
  return written;
}
