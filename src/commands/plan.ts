import path from "node:path";
import type { Plan } from "../documents/plan.ts";
import { problem, ShipwheelError } from "../errors.ts";
import type { Durations } from "../plan/durations.ts";
import { explain } from "../plan/explain.ts";
import { onPlatform, platformNamed } from "../plan/platform.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Progress } from "../ports/progress.ts";
import type { Runner } from "../ports/runner.ts";
import type { Wire } from "../publish/attempts.ts";
import { planText } from "../report/plan-text.ts";
import { planSummary } from "../report/summary.ts";
import { visibleLines } from "../report/visible.ts";
import { jsonBytes, PLAN } from "./document-file.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import { beginFolder, refuseForeignDocuments } from "./own-files.ts";
import { planOutputs } from "./plan-outputs.ts";
import { planProject } from "./planned.ts";

export interface PlanOptions {
  readonly dir: string;
  readonly ref?: string;
  /** Show the files of this platform alone; such a plan is part of one, and is written nowhere. */
  readonly platform?: string;
  /** A version that the index has, or `latest`: what would change for its users? */
  readonly against?: string;
  /** The index that has this version already: only the wheels that it lacks are planned. */
  readonly addTo?: string;
  /** With it: the build tag of wheels that mend those which it has. */
  readonly buildTag?: string;
  /** The Simple API to compare with, or of the index that is added to; PyPI's when it is absent. */
  readonly simpleUrl?: string;
  /** An identifier, a job, or `version`: what to explain instead of showing the whole plan, which is then written nowhere. */
  readonly explain?: string;
  /** A receipt or a build record of an earlier release, whose durations the jobs are packed by. */
  readonly durations?: string;
  /** The folder that plan.json is written to; nowhere when it is absent. */
  readonly out?: string;
  /** Are the tools that the project pins written with all that they need, by their hashes? That asks the index, where there are any. */
  readonly resolves?: boolean;
}

type PlanWorld = Wire & {
  readonly files: Files;
  readonly processes: Processes;
  readonly runner: Runner;
  readonly progress: Progress;
};

/** Says what a release will be, and why. Exit code 1 when the plan has refusals. Throws SW-USAGE for options that mean nothing. */
export async function plan(options: PlanOptions, world: PlanWorld): Promise<Outcome> {
  const { dir, ref, out, explain: asked } = options;
  const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
  const durations = options.durations === undefined ? undefined : await durationsIn(options.durations, world.files);
  const planned = await planProject(
    { dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }), ...(durations && { durations }) },
    world,
  );
  const packed = durations === undefined ? planned.plan : withDoubts(planned.plan, durations, options.durations ?? "");
  const whole = await added(await compared(packed, options, world), options, world);
  const isWritten = out !== undefined && platform === undefined && asked === undefined;
  const document = isWritten ? await resolved(whole, options, world) : shownPart(whole, platform);
  const explained = asked === undefined ? undefined : visibleLines(explain(whole, asked)).join("\n");
  if (isWritten) await writePlan(document, out, world.files);
  return {
    document,
    // Where the document is printed, nobody reads the text.
    get text() {
      return explained ?? planText(document);
    },
    exitCode: document.refusals.length === 0 ? 0 : 1,
    outputs: planOutputs(document),
    summary: () => planSummary(document),
    problems: planProblems(document),
  };
}

async function durationsIn(file: string, files: Files): Promise<Durations> {
  // What reads documents is loaded for those who have one.
  const { readDurations } = await import("./durations.ts");
  return readDurations(file, files);
}

/** A file that knows none of the wheels changed nothing, and may be the wrong one. */
function withDoubts(plan: Plan, durations: Durations, file: string): Plan {
  const planned = plan.jobs.flatMap(({ identifiers }) => identifiers);
  if (planned.length === 0 || planned.some((name) => durations.has(name))) return plan;
  return { ...plan, warnings: [...plan.warnings, problem("SW-DURATIONS-UNKNOWN", file)] };
}

/** Throws SW-OUT-NOT-OURS where another program has a plan.json. */
async function writePlan(document: Plan, out: string, files: Files): Promise<void> {
  const file = path.join(out, PLAN);
  await refuseForeignDocuments([file], files);
  await beginFolder(out, files);
  await files.write(file, jsonBytes(document));
}

async function compared(planned: Plan, { against, simpleUrl }: PlanOptions, wire: Wire): Promise<Plan> {
  if (against === undefined) return planned;
  // What speaks to an index is loaded for those who ask one.
  const { planAgainst } = await import("./against.ts");
  return planAgainst(planned, against, simpleUrl, wire);
}

async function added(planned: Plan, { addTo, simpleUrl, buildTag }: PlanOptions, wire: Wire): Promise<Plan> {
  if (addTo === undefined && buildTag === undefined) return planned;
  if (addTo === undefined) {
    throw new ShipwheelError("SW-USAGE", `--build-tag ${buildTag}`, {
      hint: "A build tag is for wheels that mend others: say with --add-to which index has those.",
    });
  }
  const { planAddedTo } = await import("./addition.ts");
  const to = {
    index: addTo,
    ...(simpleUrl !== undefined && { simpleUrl }),
    ...(buildTag !== undefined && { build: buildTag }),
  };
  return planAddedTo(planned, to, wire);
}

function shownPart(whole: Plan, platform: ReturnType<typeof platformNamed> | undefined): Plan {
  return platform === undefined ? whole : onPlatform(whole, platform);
}

async function resolved(document: Plan, { resolves }: PlanOptions, world: PlanWorld): Promise<Plan> {
  if (resolves !== true || document.refusals.length > 0) return document;
  // What installs tools is loaded for those who pin some.
  const { withPinnedTools } = await import("./pinned-tools.ts");
  return withPinnedTools(document, world);
}

/** The refusals of a plan as errors, then its warnings. */
export function planProblems({ refusals, warnings }: Plan): readonly NotedProblem[] {
  return [
    ...refusals.map((each) => ({ ...each, severity: "error" as const })),
    ...warnings.map((each) => ({ ...each, severity: "warning" as const })),
  ];
}
