import path from "node:path";
import type { Evidence } from "../documents/project.ts";
import type { WheelBuild } from "../documents/wheel-build.ts";

/** Where a tool runs. */
export interface ToolPlace {
  readonly evidence: Evidence;
  /** The labels of its job. */
  readonly runner: string | undefined;
  /** Names to values; a hole stands where only a run would tell. */
  readonly environment: ReadonlyMap<string, string>;
  /** The image of the container that its job runs in. */
  readonly image?: string;
  /** Relative to the repository. */
  readonly folder: string;
  /** What `setup-python` set up before, as written. */
  readonly pythons: readonly string[];
}

/** What a step that may build wheels turned out to be. */
export type ToolRun =
  /** `output` is the folder of the wheels as uploads name it, where it is told. */
  | { readonly kind: "builds"; readonly builds: readonly WheelBuild[]; readonly output?: string }
  /** It does not build: it prints what it would. */
  | { readonly kind: "prints"; readonly builds: readonly WheelBuild[] }
  | { readonly kind: "unread" };

/** The part of a build that each tool has. */
export function placeOf({ evidence, runner }: ToolPlace): { readonly evidence: Evidence; readonly runner?: string } {
  return runner === undefined ? { evidence } : { evidence, runner };
}

/** A folder or file of the repository, named from `folder`. */
export function pathFrom(folder: string, name: string): string {
  const joined = path.posix.join(folder, name.replaceAll("\\", "/"));
  return joined === "./" ? "." : joined.replace(/(.)\/$/, "$1");
}
