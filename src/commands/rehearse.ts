import path from "node:path";
import type { Assembled } from "../assemble/release.ts";
import { type BuildRequest, buildJob } from "../build/build.ts";
import type { InstalledBack } from "../build/install-back.ts";
import { type Machine, type MachineAsFound, withOwnTemporary } from "../build/machine.ts";
import { exportCommit } from "../build/source.ts";
import { ignoredCodes } from "../check/ignored.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Manifest } from "../documents/manifest.ts";
import type { GitState } from "../documents/project.ts";
import type { Receipt } from "../documents/receipt.ts";
import type { Smoked } from "../documents/smoked.ts";
import type { Listen } from "../ports/listen.ts";
import type { Signing, SigningEndpoints } from "../ports/signing.ts";
import type { PublishWorld } from "../publish/publish.ts";
import { renderReport } from "../report/html.ts";
import { counted } from "../report/quantity.ts";
import { receiptSummary, receiptText } from "../report/receipt-text.ts";
import type { InstallProof } from "../report/report-parts.ts";
import { installText, repeatText } from "../report/run-text.ts";
import { smokedSummary, smokedText } from "../report/smoked-text.ts";
import { manifestSummary } from "../report/summary.ts";
import { errorsText, manifestText } from "../report/terminal.ts";
import { gatesText, smokeText, triedSummary } from "../report/tried.ts";
import { VERSION } from "../version.ts";
import { assembleSound } from "./assemble.ts";
import { placeBundle, refuseOccupied, writeBundle } from "./bundle-folder.ts";
import { distributionProblems } from "./check.ts";
import { checkBuilt } from "./checked-build.ts";
import { jsonBytes, RECEIPT, RECORD, REPORT } from "./document-file.ts";
import { embedding } from "./embedded-sbom.ts";
import { gateProblems, gateRequest, passTreeGates, tryWheelGates } from "./gates.ts";
import { tryGit } from "./git-install.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import { planProblems } from "./plan.ts";
import { type PlanFile, planFile } from "./plan-file.ts";
import { planOutputs } from "./plan-outputs.ts";
import { type Planned, planProject, refuseRefused } from "./planned.ts";
import { rehearseChain } from "./rehearsed-chain.ts";
import { repeated, repeatProblems, together } from "./repeat.ts";
import { type CachingWorld, withRunCache } from "./run-cache.ts";
import { smokeProblems, tryFiles } from "./tried-files.ts";
import { wheelTimings, withTimings } from "./wheel-timings.ts";

export interface RehearseOptions {
  readonly dir: string;
  readonly tag?: string;
  readonly python?: string;
  /** Whether wheels are made by the plan's tool, in containers; not unless told. */
  readonly containers?: boolean;
  /** Where the bundle goes when all has gone well; nowhere when it is absent. */
  readonly out?: string;
}

type WorldAsFound = MachineAsFound &
  PublishWorld &
  CachingWorld & {
    readonly listen: Listen;
    readonly signingAt: (endpoints: SigningEndpoints) => Promise<Signing>;
  };
type RehearsalWorld = WorldAsFound & Machine;

/** Releases the project at HEAD to an index of our own on this machine, and installs it back. The user's tree is only read. */
export async function rehearse(options: RehearseOptions, world: WorldAsFound): Promise<Outcome> {
  if (options.out !== undefined) await refuseOccupied(options.out, world.files);
  return withOwnTemporary(world, (own) =>
    withRunCache({ command: "rehearse", ...options }, own, () =>
      own.files.withTemporaryFolder((work) => rehearseIn(work, options, own)),
    ),
  );
}

async function rehearseIn(work: string, options: RehearseOptions, world: RehearsalWorld): Promise<Outcome> {
  const planned = await planRehearsal(options, work, world);
  const built = await buildAll(planned, path.join(work, "job"), options, world);
  const bundle = path.join(work, "bundle");
  const assembled = await assembleAll(planned, built, bundle, world);
  const [published, [reproducible, smoke]] = await together(
    rehearseChain(planned, { ...built, assembled: { bundle, digest: assembled.digest } }, world),
    together(built.repeat(), built.smoke()),
  );
  const receipt = withTimings(published.receipt, wheelTimings(built.record.timings));
  const record = { ...built.record, reproducible, smoke };
  const rehearsed = {
    planned,
    ...built,
    record,
    manifest: assembled.manifest,
    ...published,
    receipt,
    warnings: assembled.warnings,
  };
  await writeResults(bundle, rehearsed, world);
  if (options.out !== undefined) await placeBundle(bundle, options.out, world.files);
  return outcomeOf(rehearsed, options.out);
}

type RehearsalPlan = Planned & PlanFile;

interface BuiltAll {
  readonly record: BuildRecord;
  readonly distributions: readonly Distribution[];
  readonly toolchain: Awaited<ReturnType<typeof buildJob>>["toolchain"];
  /** Builds all of it once more. */
  readonly repeat: () => Promise<BuildRecord["reproducible"]>;
  /** Tries all of it on other Pythons than that which it is installed back on. */
  readonly smoke: () => Promise<BuildRecord["smoke"]>;
  /** What gates told of what was built. */
  readonly gated: readonly NotedProblem[];
}

interface Rehearsed extends Omit<BuiltAll, "toolchain" | "repeat" | "smoke"> {
  readonly planned: RehearsalPlan;
  readonly manifest: Manifest;
  readonly receipt: Receipt;
  readonly smoked: readonly Smoked[];
  readonly installed: InstalledBack;
  readonly warnings: Assembled["warnings"];
}

async function planRehearsal(
  { dir, tag }: RehearseOptions,
  work: string,
  world: RehearsalWorld,
): Promise<RehearsalPlan> {
  // What is not committed is not built, and so it is not planned either.
  const committed = (git: GitState) =>
    exportCommit({ dir, ...git, tag: null }, path.join(work, `commit-${git.commit.slice(0, 12)}`), world);
  const planned = await planProject({ dir, purpose: "rehearsal", committed, ...(tag && { tag }) }, world);
  const { project, version, warnings } = planned.plan;
  world.progress.stage("plan", `${project.name} ${version.pep440}: ${version.source.detail}`);
  for (const { message } of warnings) world.progress.step(`warning: ${message}`);
  refuseRefused(planned.plan);
  return { ...planned, ...planFile(planned.plan) };
}

async function buildAll(
  { plan, digest, config }: RehearsalPlan,
  out: string,
  { dir, python, containers }: RehearseOptions,
  world: RehearsalWorld,
): Promise<BuiltAll> {
  const ignored = ignoredCodes(config.ignore);
  const request: BuildRequest = {
    plan,
    job: "all",
    dir,
    out,
    mode: "rehearsal",
    wheelsFrom: config.from,
    pass: config.environment,
    timeoutSeconds: config.timeoutSeconds,
    normalise: config.reproducible === "normalise",
    ...embedding(plan, config, world.files),
    ...(python && { python }),
    ...(containers !== undefined && { containers }),
  };
  const gating = gateRequest({ plan, config, dir, mode: "rehearsal", python });
  const before = await passTreeGates(gating, world);
  world.progress.stage("build", `from ${plan.source.commit.slice(0, 12)}, in isolated environments`);
  const built = await buildJob(request, world);
  if (built.notBuilt.length > 0) {
    world.progress.step(
      `${counted(built.notBuilt.length, "wheel")} of the plan cannot be built here; the end lists them`,
    );
  }
  const checked = await checkBuilt(built, { plan, planDigest: digest, dir, ignored }, world);
  world.progress.stage("check", `${checked.distributions.length} files against the index's rules`);
  const after = await tryWheelGates(gating, built, checked.distributions, world);
  // It is installed back on the Python that built it.
  const smoke = { plan, choice: config.smoke, pass: config.environment, except: built.toolchain.base };
  return {
    ...checked,
    record: { ...checked.record, gates: [...before, ...after.results] },
    gated: [...gateProblems(after), ...checked.warnings],
    toolchain: built.toolchain,
    repeat: () => repeated(request, built, config, world),
    smoke: async () => {
      const tried = tryFiles(built, checked.distributions, smoke, world);
      const [files, git] = await together(tried, tryGit(built, { plan, dir, pass: config.environment }, world));
      return [...files, ...git.smoke];
    },
  };
}

async function assembleAll(
  { plan, bytes, config }: RehearsalPlan,
  { record, distributions }: BuiltAll,
  bundle: string,
  { files, progress }: RehearsalWorld,
): Promise<Assembled> {
  progress.stage("assemble", "contract, hashes, SBOM, manifest");
  const assembled = assembleSound({
    plan: { document: plan, bytes },
    records: [record],
    distributions,
    rehearsal: true,
    sbom: config.sbom,
    toolVersion: VERSION,
  });
  for (const { message } of assembled.warnings) progress.step(`warning: ${message}`);
  await writeBundle(bundle, assembled, distributions, files);
  return assembled;
}

async function writeResults(bundle: string, rehearsed: Rehearsed, { files }: RehearsalWorld): Promise<void> {
  const { planned, manifest, receipt, smoked, record } = rehearsed;
  await files.write(path.join(bundle, RECORD), jsonBytes(record));
  await files.write(path.join(bundle, RECEIPT), jsonBytes(receipt));
  const report = renderReport({
    plan: planned.plan,
    manifest,
    receipt,
    smoked,
    records: [record],
    install: proofOf(rehearsed),
  });
  await files.write(path.join(bundle, REPORT), report);
}

function proofOf({ manifest, installed }: Rehearsed): InstallProof {
  const { url, sha256, python, smoke } = installed;
  const { name, version } = manifest.project;
  return {
    requirement: `${name}==${version}`,
    python,
    file: manifest.files.find((file) => file.sha256 === sha256)?.name ?? "",
    url,
    sha256,
    ran: smoke.map(({ name, outcome, detail }) => ({ command: name, outcome, output: detail })),
  };
}

function outcomeOf(rehearsed: Rehearsed, out: string | undefined): Outcome {
  const { planned, manifest, receipt, smoked, installed, distributions, record } = rehearsed;
  const { file } = proofOf(rehearsed);
  const back = installed.smoke.map((smoke) => ({ ...smoke, file }));
  const failed = [...rehearsed.gated, ...smokeProblems([...back, ...record.smoke])];
  const differing = repeatProblems(record.reproducible, planned.config);
  const problems: readonly NotedProblem[] = [
    ...planProblems(planned.plan),
    ...distributionProblems(distributions),
    ...rehearsed.warnings.map((each) => ({ severity: "warning" as const, ...each })),
    ...failed,
    ...differing,
  ];
  return {
    document: manifest,
    text: [
      manifestText(manifest),
      ...(receipt.earlier === undefined ? [] : [receiptText(receipt)]),
      ...smoked.map((each) => smokedText(each)),
      gatesText(record.gates),
      installText(proofOf(rehearsed)),
      smokeText(record.smoke),
      repeatText(record.reproducible),
      errorsText([...failed, ...differing]),
      ...(out === undefined ? [] : [`The bundle is in ${out}; read ${path.join(out, REPORT)}.`]),
    ]
      .filter(Boolean)
      .join("\n\n"),
    exitCode: [...failed, ...differing].some(({ severity }) => severity === "error") ? 1 : 0,
    outputs: { ...planOutputs(planned.plan), ...(out !== undefined && { bundle: out }) },
    summary: () =>
      [manifestSummary(manifest), triedSummary(record), receiptSummary(receipt), ...smoked.map(smokedSummary)]
        .filter(Boolean)
        .join("\n\n"),
    problems,
  };
}
