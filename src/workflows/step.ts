import type { YamlNode } from "../config/yaml.ts";
import type { Evidence } from "../documents/project.ts";
import type { WheelBuild } from "../documents/wheel-build.ts";
import type { Contexts } from "./expression.ts";
import type { Download, Sending } from "./sending.ts";
import type { WorkflowSources } from "./sources.ts";
import type { ToolPlace, ToolRun } from "./tool.ts";
import { HOLE, objectOf, type Value } from "./value.ts";

/** A build of wheels, and the folder that they are in as uploads name it, where it is told. */
export interface MadeBuild {
  readonly build: WheelBuild;
  readonly output?: string;
}

/** What the steps of a job do, in one combination of its matrix. It grows as they are followed. */
export interface StepsRun {
  readonly builds: MadeBuild[];
  /** Builds that were asked which wheels they would make. */
  readonly printed: WheelBuild[];
  readonly unread: Evidence[];
  readonly sendings: Sending[];
  readonly downloads: Download[];
  /** Patterns of the wheels that are removed. */
  readonly removals: string[];
  /** Files are carried from folder to folder. */
  moves: boolean;
  /** Wheels of a plain Linux are made fit for an index. */
  repairs: boolean;
  usesShipwheel: boolean;
}

export function emptyRun(): StepsRun {
  return {
    builds: [],
    printed: [],
    unread: [],
    sendings: [],
    downloads: [],
    removals: [],
    moves: false,
    repairs: false,
    usesShipwheel: false,
  };
}

/** The steps of a job as they are followed. */
export interface StepsState {
  readonly sources: WorkflowSources;
  /** The project's folder in the repository. */
  readonly project: string;
  /** Where the steps are written. */
  readonly file: string;
  /** All but `env` and `steps`. */
  readonly contexts: Contexts;
  readonly runner: string | undefined;
  readonly isWindows: boolean;
  /** Variables of the job, with what steps write to GITHUB_ENV. */
  readonly environment: Map<string, string>;
  /** The context `steps`. */
  readonly outputs: Map<string, Value>;
  readonly defaults: { readonly shell: string | undefined; readonly folder: string };
  /** The image of the container that the job runs in. */
  readonly image?: string;
  /** What was set up, as written. */
  readonly pythons: string[];
  /** Folders of virtual environments to the Pythons that they were made by. */
  readonly environments: Map<string, string>;
  /** Files that scripts wrote, relative to the repository. */
  readonly written: Map<string, string>;
  /** Names of tools to the releases that were installed. */
  readonly installed: Map<string, string>;
  readonly run: StepsRun;
  readonly budget: { steps: number };
  /** Of local actions around these steps. */
  readonly depth: number;
}

/** A step, with what its expressions and programs see. */
export interface Step {
  readonly node: YamlNode;
  readonly contexts: Contexts;
  readonly environment: ReadonlyMap<string, string>;
}

/** The context `env`: what it lacks is empty. */
export function environmentValue(environment: ReadonlyMap<string, string>): Value {
  return objectOf([...environment].map(([name, text]) => [name, text.includes(HOLE) ? undefined : text] as const));
}

const LONGEST_SAYING = 120;

/** Where a tool runs, told by the line and what stands there. */
export function placeAt(
  state: StepsState,
  line: number,
  says: string,
  { environment, folder }: Pick<ToolPlace, "environment" | "folder">,
): ToolPlace {
  const where = state.runner === undefined ? "" : ` on ${state.runner}`;
  const shown = says.replaceAll(HOLE, "...").replace(/\s+/g, " ").slice(0, LONGEST_SAYING);
  const evidence = { file: state.file, line, says: `${shown}${where}` };
  const { runner, image, pythons } = state;
  return { evidence, runner, environment, folder, pythons: [...pythons], ...(image !== undefined && { image }) };
}

/** Adds what a tool does to what its job does. */
export function addToolRun(run: StepsRun, found: ToolRun, { evidence }: ToolPlace): void {
  if (found.kind === "unread") run.unread.push(evidence);
  else if (found.kind === "prints") run.printed.push(...found.builds);
  else {
    const { output } = found;
    run.builds.push(...found.builds.map((build) => (output === undefined ? { build } : { build, output })));
  }
}
