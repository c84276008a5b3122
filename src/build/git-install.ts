import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Plan } from "../documents/plan.ts";
import { type CodedProblem, ERRORS, problem, ShipwheelError } from "../errors.ts";
import { gitReferences } from "../python/git-reference.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import { buildEnvironment } from "./environment.ts";
import { type FreshEnvironment, withFreshEnvironment } from "./fresh-environment.ts";
import { installationOf } from "./install-report.ts";
import type { Machine } from "./machine.ts";
import { exportCommit, plannedCommit } from "./source.ts";
import type { Tools } from "./tools.ts";

type Smoke = BuildRecord["smoke"][number];

export interface GitInstallRequest {
  readonly plan: Plan;
  /** The project's folder. */
  readonly dir: string;
  readonly tools: Tools;
  /** Names of the variables that building needs. */
  readonly pass: readonly string[];
}

/** How pip took the tag, and what its users have to know. */
export interface GitInstalled {
  readonly smoke: readonly Smoke[];
  readonly warnings: readonly CodedProblem[];
}

/**
 * Has pip install the tag of a release by the very requirements that users copy: by https into a fresh environment, by ssh as far as the
 * metadata. Git is told to find that repository in a clone of the commit, since the tag may not be pushed yet; submodules come from where
 * .gitmodules says.
 *
 * What pip makes must have the planned version and commit. Runs project code.
 */
export async function installFromGit(request: GitInstallRequest, machine: Machine): Promise<GitInstalled> {
  const { plan, dir, tools, pass } = request;
  const { files, progress } = machine;
  const ended = progress.running(`pip install from ${plan.version.tag}`);
  return files
    .withTemporaryFolder(async (work) => {
      const clone = path.join(work, "clone");
      await exportCommit(plannedCommit(plan, dir), clone, machine);
      const has = await specialsOf(clone, machine);
      const smoke = await withFreshEnvironment(
        tools,
        machine,
        async (environment) => {
          const tried: Smoke[] = [];
          for (const ask of asksFor(plan, clone))
            tried.push(await tryAsk(ask, { ...request, clone, has }, environment, machine));
          return tried;
        },
        { pass },
      );
      return { smoke, warnings: warningsFor(has, plan) };
    })
    .finally(ended);
}

/** What a user asks pip for. */
interface Ask {
  readonly requirement: string;
  readonly options: readonly string[];
}

function asksFor(plan: Plan, clone: string): readonly Ask[] {
  const references = gitReferences(plan);
  if (references === undefined) return [{ requirement: localReference(plan, clone), options: [] }];
  return [
    { requirement: references.https, options: [] },
    { requirement: references.ssh, options: ["--dry-run", "--ignore-installed"] },
  ];
}

/** Of a repository that is nowhere else: as users would ask for it, but for its address. */
function localReference({ project: { normalizedName, root }, version }: Plan, clone: string): string {
  const folder = root === "." ? "" : `#subdirectory=${root}`;
  return `${normalizedName} @ git+${pathToFileURL(clone).href}@${version.tag}${folder}`;
}

interface Attempt extends GitInstallRequest {
  readonly clone: string;
  readonly has: Specials;
}

async function tryAsk(
  { requirement, options }: Ask,
  { plan, clone, pass, has }: Attempt,
  environment: FreshEnvironment,
  machine: Machine,
): Promise<Smoke> {
  const name = `pip install "${requirement}"`;
  const tried = { name, python: environment.python };
  try {
    const report = await environment.install(
      ["--no-deps", ...options, requirement],
      variablesFor(plan, clone, pass, machine),
    );
    const fault = faultOf(report, plan);
    return { ...tried, outcome: fault === undefined ? "passed" : "failed", detail: fault ?? "" };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code !== "SW-INSTALL-FAILED") throw error;
    // This job need not be let into other repositories, as users are.
    const isSubmodule = has.submodules && /submodule/.test(error.problems.map(({ detail = "" }) => detail).join("\n"));
    return { ...tried, outcome: isSubmodule ? "skipped" : "failed", detail: wordsOf(error) };
  }
}

/** pip's own: what our title says of an index is not so here. */
function wordsOf({ message }: ShipwheelError): string {
  return message.replace(`${ERRORS["SW-INSTALL-FAILED"].title}: `, "");
}

/** Git's own configuration has other addresses stand for ours; the longest that fits counts. */
function variablesFor(
  { source: { origin } }: Plan,
  clone: string,
  pass: readonly string[],
  { runner }: Machine,
): Readonly<Record<string, string>> {
  const addresses = origin === undefined ? [] : [`https://${origin}.git`, `ssh://git@${origin}.git`];
  const entries = addresses.flatMap((address, index) => [
    [`GIT_CONFIG_KEY_${index}`, `url.${pathToFileURL(clone).href}.insteadOf`],
    [`GIT_CONFIG_VALUE_${index}`, address],
  ]);
  return {
    ...buildEnvironment(runner.environment, { platform: runner.platform, pass }),
    GIT_CONFIG_COUNT: String(addresses.length),
    ...Object.fromEntries(entries),
  };
}

function faultOf(report: unknown, { project, version, source }: Plan): string | undefined {
  const found = installationOf(project.name, report);
  if (found === undefined) return `pip's report has no ${project.name}`;
  const [made, planned] = [parseVersion(found.version), parseVersion(version.pep440)];
  if (made === undefined || planned === undefined || compareVersions(made, planned) !== 0) {
    return `pip makes ${found.version} of it, and the release is ${version.pep440}`;
  }
  return found.commit === source.commit ? undefined : `pip takes the commit ${found.commit}, and not ${source.commit}`;
}

/** What git does beside checking out files. */
interface Specials {
  readonly submodules: boolean;
  readonly largeFiles: boolean;
}

async function specialsOf(clone: string, { files }: Machine): Promise<Specials> {
  const [modules, attributes = ""] = await Promise.all([
    files.kind(path.join(clone, ".gitmodules")),
    files.readText(path.join(clone, ".gitattributes")),
  ]);
  return { submodules: modules === "file", largeFiles: /\bfilter=lfs\b/.test(attributes) };
}

function warningsFor({ submodules, largeFiles }: Specials, { version }: Plan): readonly CodedProblem[] {
  const tag = version.tag ?? "";
  return [
    ...(submodules ? [problem("SW-GIT-SUBMODULES", `${tag} has .gitmodules`)] : []),
    ...(largeFiles ? [problem("SW-GIT-LARGE-FILES", `${tag} has filter=lfs in .gitattributes`)] : []),
  ];
}
