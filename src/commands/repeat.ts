import path from "node:path";
import { type BuildRequest, buildJob } from "../build/build.ts";
import type { Built } from "../build/built.ts";
import type { Machine } from "../build/machine.ts";
import { causeText } from "../check/cause-texts.ts";
import { compareDistributions, type Difference } from "../check/compare.ts";
import type { Config } from "../config/config.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Plan } from "../documents/plan.ts";
import { problem, ShipwheelError } from "../errors.ts";
import type { NotedProblem } from "./outcome.ts";

type Repeated = NonNullable<BuildRecord["reproducible"]>;
type RepeatedFile = NonNullable<Repeated["files"]>[number];

/** Compiled code is not built once more unless that is asked for: it would take twice as long. */
function isRepeated({ reproducible }: Config, { expected }: Plan): boolean {
  if (reproducible === "off") return false;
  if (reproducible === "verify" || reproducible === "require") return true;
  return expected.every((each) => each.kind === "sdist" || each.platform === "any");
}

/**
 * Builds the same once more and compares it with `built`, member by member; null where the configuration, or the kind of project, asks for
 * no second build.
 *
 * A second build that fails where the first did not is a difference too. Throws SW-CANCELLED.
 */
export async function repeated(
  request: BuildRequest,
  built: Built,
  config: Config,
  machine: Machine,
): Promise<BuildRecord["reproducible"]> {
  if (!isRepeated(config, request.plan)) return null;
  const out = path.join(request.out, "again");
  const required = config.reproducible === "require" ? ({ required: true } as const) : {};
  // What it says was said before.
  const { line, running } = machine.progress;
  const progress = { stage: () => {}, step: () => {}, line, running: (what: string) => running(`once more: ${what}`) };
  try {
    const again = await buildJob({ ...request, out }, { ...machine, progress });
    return { ...(await compared(built, again, request.plan.project.backend, machine)), ...required };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
    return { verdict: "different", ...required, cause: `the second build failed: ${error.message}` };
  } finally {
    await machine.files.remove(out);
  }
}

async function compared(built: Built, again: Built, backend: string, { files }: Machine): Promise<Repeated> {
  const others = new Map(again.files.map((file) => [file.name, file]));
  const told: RepeatedFile[] = [];
  for (const file of built.files) {
    const other = others.get(file.name);
    if (other?.sha256 === file.sha256) {
      told.push({ name: file.name, verdict: "identical", causes: [] });
      continue;
    }
    const differences: readonly Difference[] =
      other === undefined
        ? [{ cause: "names", members: [], count: 0, detail: again.files.map(({ name }) => name).join(", ") }]
        : await compareDistributions({ name: file.name, first: file.path, second: other.path }, { files });
    told.push({ name: file.name, verdict: "different", causes: differences.map((each) => shown(each, backend)) });
  }
  return verdictOf(told);
}

function shown({ cause, members, count, detail }: Difference, backend: string): RepeatedFile["causes"][number] {
  const { says, change } = causeText(cause, backend);
  const [first] = members;
  const place = first === undefined ? "" : ` of ${first}${count > 1 ? ` and ${count - 1} more` : ""}`;
  return { cause, says: `${says}${place}${detail === "" ? "" : ` (${detail})`}`, change, members: [...members], count };
}

function verdictOf(files: readonly RepeatedFile[]): Repeated {
  const different = files.filter(({ verdict }) => verdict === "different");
  if (different.length === 0) return { verdict: "identical", files };
  const causes = different.map(({ name, causes: [first, ...more] }) => {
    return `${name}: ${[first?.says ?? "its bytes", ...more.map(({ cause }) => cause)].join(", ")}`;
  });
  return { verdict: "different", cause: causes.join("; "), files };
}

/** What is said of builds that differ: an error where the configuration requires that they do not. */
export function repeatProblems(reproducible: BuildRecord["reproducible"], config: Config): readonly NotedProblem[] {
  if (reproducible?.verdict !== "different") return [];
  const severity = config.reproducible === "require" ? "error" : "warning";
  const files = (reproducible.files ?? []).filter(({ verdict }) => verdict === "different");
  if (files.length === 0) return [{ severity, ...problem("SW-BUILD-DIFFERS", reproducible.cause ?? "") }];
  return files.map(({ name, causes }) => {
    const said = causes.map(({ says }) => says).join(", ");
    const hint = [...new Set(causes.map(({ change }) => change))].join(" ");
    return { severity, ...problem("SW-BUILD-DIFFERS", `${name}: ${said}`, { hint }) };
  });
}

/** Both, at the same time. Waits for the other where one fails: it may still use what the caller takes away. */
export async function together<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  const settled = await Promise.allSettled([first, second]);
  for (const each of settled) if (each.status === "rejected") throw each.reason;
  return Promise.all([first, second]);
}
