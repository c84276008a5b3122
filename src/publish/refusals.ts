import type { ReleaseBundle } from "../documents/bundle.ts";
import { type CodedProblem, isForNewProjects, problem } from "../errors.ts";
import type { Runner, RunnerEvent } from "../ports/runner.ts";
import { parseVersion } from "../python/version.ts";
import { type IndexTarget, indexOf } from "./target.ts";

export interface Release {
  readonly bundle: ReleaseBundle;
  readonly index: IndexTarget;
  readonly runner: Pick<Runner, "event">;
}

/** Every reason, known without asking anybody, why this bundle is not published to this index from this run. */
export function refusalsOf({ bundle, index, runner }: Release): readonly CodedProblem[] {
  return [
    ...eventRefusals(runner.event),
    ...(index.loopback ? [] : [...rehearsalRefusals(bundle), ...planRefusals(bundle), ...contractRefusals(bundle)]),
    ...developmentRefusals(bundle, index),
    ...(judgesAsPypi(index) ? fileRefusals(bundle) : []),
  ];
}

/** Does this run, or its rehearsal, refuse the release whatever an index and a credential say? Nobody is asked anything then. */
export function refusesUnasked({
  rehearsal,
  index,
  runner,
}: Pick<Release, "index" | "runner"> & { readonly rehearsal: boolean }): boolean {
  return (runner.event !== undefined && isForbidden(runner.event)) || (rehearsal && !index.loopback);
}

/** What is said before a release that is not refused. */
export function warningsOf({ bundle, index }: Pick<Release, "bundle" | "index">): readonly string[] {
  const isUnplanned = bundle.manifest.contract === null;
  return [
    ...(isUnplanned ? ["no plan: nothing says whether these are all the files of the release"] : []),
    ...(judgesAsPypi(index) ? [] : fileRefusals(bundle).map(({ message }) => message)),
  ];
}

/** PyPI, and the index of a rehearsal. One of somebody's own may take what PyPI does not: a local version, `linux_x86_64`. */
export function judgesAsPypi({ name, loopback }: IndexTarget): boolean {
  return name !== undefined || loopback;
}

function eventRefusals(event: RunnerEvent | undefined): CodedProblem[] {
  if (event === undefined || !isForbidden(event)) return [];
  return [problem("SW-EVENT-FORBIDDEN", event.name)];
}

// Whoever may read a public repository may comment, star or fork, and edit an open wiki.
const OF_ANYBODY = new Set(["issues", "issue_comment", "discussion", "discussion_comment", "fork", "watch", "gollum"]);

/** Pull requests in every form, what anybody can make happen, and runs that followed such a one or one of another repository's. */
function isForbidden({ name, repository, headRepository, headEvent }: RunnerEvent): boolean {
  if (isOfAnybody(name)) return true;
  if (name !== "workflow_run") return false;
  if (headEvent !== undefined && isOfAnybody(headEvent)) return true;
  return headRepository === undefined || headRepository.toLowerCase() !== repository?.toLowerCase();
}

function isOfAnybody(event: string): boolean {
  return event.startsWith("pull_request") || OF_ANYBODY.has(event);
}

function rehearsalRefusals({ manifest }: ReleaseBundle): CodedProblem[] {
  const { name, version } = manifest.project;
  return manifest.rehearsal ? [problem("SW-REHEARSAL-BUNDLE", `${name} ${version}`)] : [];
}

function planRefusals({ plan }: ReleaseBundle): CodedProblem[] {
  if (plan === null) return [];
  const refused = plan.refusals.map(({ code, message, hint }) =>
    problem("SW-PLAN-REFUSED", `${code}: ${message}`, { hint }),
  );
  const isNamed = plan.version.tag !== null || plan.development !== undefined;
  const untagged = !isNamed && !plan.refusals.some(({ code }) => code === "SW-UNTAGGED");
  return untagged ? [...refused, problem("SW-UNTAGGED", plan.version.pep440)] : refused;
}

/** A tag says that the version is meant to stay; else the project has to. */
function developmentRefusals({ manifest, plan }: ReleaseBundle, { name }: IndexTarget): CodedProblem[] {
  const { version } = manifest.project;
  if (name !== "pypi" || parseVersion(version)?.dev === undefined) return [];
  const isMeant = plan?.version.tag || (plan?.development && indexOf(plan.development.index).name === "pypi");
  return isMeant ? [] : [problem("SW-DEVELOPMENT-INDEX", `${manifest.project.name} ${version}`)];
}

function contractRefusals({ manifest: { contract } }: ReleaseBundle): CodedProblem[] {
  const differences = Object.entries(contract ?? {}).flatMap(([what, each]) =>
    each.map(({ name, because }) => `${name}: ${what}, ${because}`),
  );
  return differences.map((difference) => problem("SW-CONTRACT-BROKEN", difference));
}

/** What PyPI would hold against the first file of a new project; a rehearsal's index knows no project, and says nothing of that. */
export function newProjectRefusals({ bundle: { manifest }, index }: Pick<Release, "bundle" | "index">): CodedProblem[] {
  if (manifest.rehearsal || !judgesAsPypi(index)) return [];
  return indexErrors(manifest)
    .filter(({ finding }) => isForNewProjects(finding))
    .map(({ refusal }) => refusal);
}

/** What PyPI itself would answer 400 to; what a specification or practice holds against a file is for `check` to say. */
function fileRefusals({ manifest }: ReleaseBundle): CodedProblem[] {
  return indexErrors(manifest)
    .filter(({ finding }) => !isForNewProjects(finding))
    .map(({ refusal }) => refusal);
}

function indexErrors({ files }: ReleaseBundle["manifest"]) {
  return files.flatMap(({ name, findings }) =>
    findings
      .filter(({ authority, severity }) => authority === "index" && severity === "error")
      .map(({ code, message, hint }) => ({
        finding: code,
        refusal: problem("SW-FILE-REFUSED", `${name}: ${code}: ${message}`, { hint }),
      })),
  );
}
