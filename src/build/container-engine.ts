import { type Table, textAt, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { cibuildwheelEnvironment } from "./cibuildwheel-environment.ts";
import type { Machine } from "./machine.ts";

/** What runs the containers of cibuildwheel. */
export interface ContainerEngine {
  readonly name: "docker" | "podman";
  readonly version: string;
}

const ENGINES = ["docker", "podman"] as const;

/** The first of `names` that answers. A client without its daemon does not. */
export async function findEngine(
  names: readonly ContainerEngine["name"][],
  machine: Pick<Machine, "processes" | "runner">,
): Promise<ContainerEngine | undefined> {
  for (const name of names) {
    const version = await versionOf(name, machine);
    if (version !== undefined) return { name, version };
  }
  return undefined;
}

/**
 * The engines that will do: the one that CIBW_CONTAINER_ENGINE of `said` or the `configuration` of cibuildwheel names (`podman`,
 * `docker; create_args: --cpus=2`, `{name = "podman"}`), else docker and podman.
 */
export function enginesFor(
  said: Readonly<Record<string, string>>,
  configuration: Table,
): readonly ContainerEngine["name"][] {
  const written =
    said.CIBW_CONTAINER_ENGINE ??
    textAt(configuration, "linux", "container-engine") ??
    textAt(configuration, "container-engine") ??
    valueAt(configuration, "container-engine", "name");
  const word = /^(?:\s*name\s*:)?\s*(\w+)/.exec(String(written ?? ""))?.[1];
  const named = ENGINES.filter((name) => name === word);
  return named.length > 0 ? named : ENGINES;
}

async function versionOf(
  name: ContainerEngine["name"],
  { processes, runner }: Pick<Machine, "processes" | "runner">,
): Promise<string | undefined> {
  const env = cibuildwheelEnvironment(runner.environment, { platform: runner.platform });
  try {
    const asked = [name, "version", "--format", "{{.Client.Version}}"] as const;
    const { exitCode, stdout } = await processes.run(asked, { cwd: ".", env, timeoutSeconds: 30 });
    return exitCode === 0 ? stdout.trim() : undefined;
  } catch (error) {
    if (error instanceof ShipwheelError && UNANSWERED.has(error.code)) return undefined;
    throw error;
  }
}

const UNANSWERED = new Set<string>(["SW-PROCESS-NOT-FOUND", "SW-PROCESS-TIMEOUT"]);
