import data from "../../data/runner-labels.json" with { type: "json" };
import type { Host } from "./architecture.ts";
import { timeDigits } from "./calendar.ts";

/** A label of GitHub's own runners. Days are written as in `2027-04-17`. */
export interface RunnerLabel {
  readonly label: string;
  readonly os: Host["os"];
  /** As its own system spells it. */
  readonly arch: string;
  /** From this day on jobs may wait for long, and fail on days that are announced. */
  readonly deprecated?: string;
  /** From this day on no job runs there. */
  readonly removed?: string;
  /** The label to take instead. */
  readonly replacement?: string;
  /** Where it was announced. */
  readonly source?: string;
  readonly note?: string;
}

export type LabelState = "current" | "going" | "gone";

const SYSTEMS: readonly Host["os"][] = ["linux", "macos", "windows"];

/** Every label that we know of, those of images that are gone too. */
export function runnerLabels(): readonly RunnerLabel[] {
  return data.labels.map(({ os, ...said }) => ({ ...said, os: SYSTEMS.find((each) => each === os) ?? "linux" }));
}

/** What is known of `label`, in capital letters or small ones as GitHub takes it; `undefined` for one that is not GitHub's. */
export function knownRunner(label: string): RunnerLabel | undefined {
  const name = label.toLowerCase();
  return runnerLabels().find((each) => each.label === name);
}

// GitHub announces the end of an image half a year ahead, in milliseconds.
const NOTICE = 182 * 86_400_000;

/** How it stands with a label at `now`, milliseconds since 1970. */
export function labelState({ deprecated, removed }: RunnerLabel, now: number): LabelState {
  if (isReached(removed, now)) return "gone";
  return isReached(deprecated, now) || isReached(removed, now + NOTICE) ? "going" : "current";
}

function isReached(day: string | undefined, time: number): boolean {
  return day !== undefined && day.replaceAll("-", "") <= timeDigits(time).slice(0, 8);
}
