import path from "node:path";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { AttestationPolicy } from "../documents/plan.ts";
import type { Receipt } from "../documents/receipt.ts";
import { problem, refuseAll, ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Hashing } from "../ports/hashing.ts";
import type { Processes } from "../ports/processes.ts";
import type { RepositoryAttestations } from "../ports/repository-attestations.ts";
import type { Runner } from "../ports/runner.ts";
import type { Signing, SigningEndpoints } from "../ports/signing.ts";
import { type Announcement, type AskedAhead, askAhead } from "../publish/ahead.ts";
import { attestInRepository } from "../publish/attest-in-repository.ts";
import { type Attesting, PUBLIC_GOOD } from "../publish/attesting.ts";
import { openBundle } from "../publish/bundle.ts";
import { chainRefusals, chainWarnings, chosenIndex, withEarlier } from "../publish/chain.ts";
import { type Credential, credentialOf, secretForms } from "../publish/credential.ts";
import { goesByGitAlone } from "../publish/git-channel.ts";
import { type Journal, type JournalPlace, openJournal, passingJournal } from "../publish/journal.ts";
import { outlook, preflight } from "../publish/preflight.ts";
import type { PublishWorld } from "../publish/publish.ts";
import { readSigningConfig } from "../publish/signing-config.ts";
import { storedCredential } from "../publish/stored-credential.ts";
import { type IndexTarget, projectPage } from "../publish/target.ts";
import { withTried } from "../publish/tried-receipt.ts";
import { receiptSummary, receiptText } from "../report/receipt-text.ts";
import { visible } from "../report/visible.ts";
import { chainState } from "./chain-state.ts";
import { jsonBytes, MANIFEST, RECEIPT } from "./document-file.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import { refuseForeignDocuments } from "./own-files.ts";
import { publishByGit } from "./published-by-git.ts";
import { publishKept } from "./unfinished-release.ts";
import { timingsIn, withTimings } from "./wheel-timings.ts";

export interface PublishOptions {
  /** A bundle's folder, or folders and files of distributions. */
  readonly paths: readonly string[];
  /** `pypi`, `testpypi`, or an upload URL; the one index that the release goes to when it is absent. */
  readonly index?: string;
  readonly simpleUrl?: string;
  /** Whether the links before this one in the chain need not be done. */
  readonly outOfOrder?: boolean;
  readonly manifestDigest?: string;
  /** The tag that the bundle must be of. */
  readonly tag?: string;
  readonly auth?: "oidc" | "token";
  readonly dryRun: boolean;
  /** What becomes of the release where its files cannot be attested; as its plan says when it is absent. */
  readonly attestations?: AttestationPolicy;
  /** The file of Sigstore's that says who certifies and who logs; its public services do when it is absent. */
  readonly signingConfig?: string;
  /** Where receipt.json goes when plain files are published; a bundle has its own place for it. */
  readonly out?: string;
}

/** A bundle that is ready, the folder that its receipt goes to, and where its journal is; plain files have none. */
interface Opened {
  readonly bundle: ReleaseBundle;
  readonly place?: JournalPlace;
  readonly receipts?: string | undefined;
  readonly ahead?: AskedAhead | undefined;
}

interface PublishCommandWorld extends PublishWorld {
  readonly runner: Runner;
  readonly processes: Processes;
  /** Digests are computed on this thread without. */
  readonly hashing?: Hashing;
  /** An authority and a log for attestations, by where they are. */
  readonly signingAt: (endpoints: SigningEndpoints) => Promise<Signing>;
  /** The attestations of the repository that this workflow is of; absent outside of one. */
  readonly repositoryAttestations?: () => Promise<RepositoryAttestations>;
}

/** Checks, uploads and verifies. In Actions it starts no program; elsewhere `keyring` may be asked. Throws every refusal of the pre-flight at once. */
export async function publish(
  options: PublishOptions,
  world: PublishCommandWorld,
  cancelled: Promise<void> = new Promise(() => {}),
): Promise<Outcome> {
  const started = world.clock.now();
  const { bundle, receipts, place, ahead } = await openPaths(options, world);
  if (options.index === undefined && goesByGitAlone(bundle.plan)) {
    return publishByGit({ bundle, receipts, dryRun: options.dryRun }, world);
  }
  const index = chosenIndex(options, bundle.plan);
  const { runner } = world;
  const chain = await chainState(receipts ?? options.paths[0] ?? ".", world.files);
  const early = options.outOfOrder === true ? [] : chainRefusals(bundle, index, chain);
  const credential = await credentialFor(index, options, world);
  for (const secret of credential ? secretForms(credential) : []) world.mask(secret);
  const release = { manifest: bundle.digest, files: bundle.manifest.files, index: index.upload };
  const journal = await (place === undefined ? passingJournal(release, world) : openJournal(place, release, world));
  const request = {
    bundle,
    index,
    runner,
    journal,
    ...(ahead && { ahead }),
    attesting: await attestingOf(options, { bundle, index, receipts }, world),
    ...(options.auth && { auth: options.auth }),
    ...(credential && { credential }),
  };
  if (options.dryRun) {
    const looked = await preflight(request, world);
    refuseAll(looked.refusals);
    const later = early.map(({ message }) => `not yet: ${message}`);
    return dryRunOutcome([...outlook(looked, request), ...later], bundle);
  }
  refuseAll(early);
  for (const warning of chainWarnings(bundle, index, chain)) world.progress.step(`warning: ${warning}`);
  if (receipts !== undefined) await refuseForeignDocuments([path.join(receipts, RECEIPT)], world.files);
  const timings = await timingsIn(options.paths[0] ?? ".", bundle.manifest.plan?.sha256 ?? "", world.files);
  const wholeOf = (receipt: Receipt) => withTried(withEarlier(receipt, chain.receipt, bundle.plan), chain.smoked);
  const keep = async (receipt: Receipt) => {
    const whole = wholeOf(receipt);
    if (receipts !== undefined) await writeReceipt(path.join(receipts, RECEIPT), whole, world.files);
  };
  const kept = await publishKept(request, { options, cancelled, keep }, world);
  const published = withTimings(kept, timings);
  await keep(published);
  const receipt = { ...published, ...(await inRepository(request, world)) };
  if (receipt.repository !== undefined) await keep(receipt);
  return publishedOutcome(wholeOf(receipt), {
    bundle,
    problems: [...skippedProblems(receipt, request.attesting), ...faultsOf(journal)],
    index,
    seconds: (world.clock.now() - started) / 1000,
  });
}

/** The release is what counts; that its journal ends early is told all the same. */
function faultsOf(journal: Journal): NotedProblem[] {
  const fault = journal.fault();
  return fault === undefined ? [] : [{ ...problem("SW-JOURNAL-NOT-WRITTEN", fault), severity: "warning" }];
}

/** What a user keeps on a machine is for the command line: a job is told its secrets by name. */
async function credentialFor(
  index: IndexTarget,
  { auth }: PublishOptions,
  world: PublishCommandWorld,
): Promise<Credential | undefined> {
  const named = credentialOf(world.runner.environment, index.service?.tokenUser);
  return named ?? (world.runner.inActions || auth === "oidc" ? undefined : storedCredential(index, world));
}

async function inRepository(
  { bundle, index }: { readonly bundle: ReleaseBundle; readonly index: IndexTarget },
  world: PublishCommandWorld,
): Promise<Pick<Receipt, "repository">> {
  const { runner, repositoryAttestations: attestations } = world;
  if (attestations === undefined) return {};
  return { repository: await attestInRepository({ bundle, loopback: index.loopback, runner, attestations }, world) };
}

async function attestingOf(
  options: PublishOptions,
  { bundle, index, receipts }: Opened & { readonly index: IndexTarget },
  world: PublishCommandWorld,
): Promise<Attesting> {
  const endpoints = await endpointsFor(index, options, world);
  return {
    policy: options.attestations ?? bundle.plan?.attestations ?? "required",
    ...(endpoints !== undefined && { signing: () => world.signingAt(endpoints) }),
    ...(receipts !== undefined && { folder: receipts }),
  };
}

/** Indexes of somebody's own are not known to take attestations, and their projects' names are not for a public log. */
async function endpointsFor(
  { name }: IndexTarget,
  { signingConfig }: PublishOptions,
  { files, clock }: PublishCommandWorld,
): Promise<SigningEndpoints | undefined> {
  if (signingConfig === undefined) return name === undefined ? undefined : PUBLIC_GOOD;
  const text = await files.readText(signingConfig);
  if (text === undefined) throw new ShipwheelError("SW-SIGNING-CONFIG", `there is no file ${signingConfig}`);
  return readSigningConfig(text, signingConfig, clock.now());
}

/** Throws SW-RECEIPT-NOT-WRITTEN: what has happened at the index has happened. */
async function writeReceipt(file: string, receipt: Receipt, files: Files): Promise<void> {
  try {
    await files.write(file, jsonBytes(receipt));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ShipwheelError("SW-RECEIPT-NOT-WRITTEN", `${file}: ${reason}`, { cause });
  }
}

async function openPaths(options: PublishOptions, world: PublishCommandWorld): Promise<Opened> {
  const { paths, manifestDigest, tag, out } = options;
  const { files, runner } = world;
  const [first = "."] = paths;
  const isBundle = paths.length === 1 && (await files.kind(path.join(first, MANIFEST))) === "file";
  if (manifestDigest !== undefined && paths.length > 1) {
    throw new ShipwheelError("SW-USAGE", `--manifest-digest with ${paths.length} paths`, {
      hint: "The digest is of one bundle's manifest.json: name that bundle's folder alone.",
    });
  }
  // A digest is of a manifest: files without one are not what it speaks of.
  if (isBundle || manifestDigest !== undefined || tag !== undefined) {
    const expected = { ...(manifestDigest !== undefined && { manifestDigest }), ...(tag !== undefined && { tag }) };
    const bundle = await openBundle(first, expected, { files });
    const place = { folder: first, writes: out !== undefined };
    return { bundle, place, ...(out !== undefined && { receipts: first }) };
  }
  const { bundleOfFiles } = await import("./plain-files.ts");
  const look = (announcement: Announcement) => askAhead(announcement, { ...options, runner }, world);
  return { ...(await bundleOfFiles(paths, look, world)), ...(out !== undefined && { receipts: out }) };
}

function dryRunOutcome(lines: readonly string[], { manifest }: ReleaseBundle): Outcome {
  return {
    document: { dryRun: true, project: manifest.project, outlook: lines },
    text: ["Nothing was sent. A real run would publish:", ...lines.map((line) => `  ${visible(line)}`)].join("\n"),
    exitCode: 0,
    outputs: { version: manifest.project.version },
    summary: () => "",
    problems: [],
  };
}

/** Who asked for attestations, and signed in as the job that they are of, has none because that failed. */
function skippedProblems({ unattested, authentication }: Receipt, { policy, signing }: Attesting): NotedProblem[] {
  const wasTried = policy === "warn" && signing !== undefined && authentication === "oidc";
  if (unattested === undefined || !wasTried) return [];
  return [{ ...problem("SW-ATTEST-SKIPPED", unattested), severity: "warning" }];
}

interface PublishedParts {
  readonly bundle: ReleaseBundle;
  readonly problems: readonly NotedProblem[];
  readonly index: IndexTarget;
  readonly seconds: number;
}

function publishedOutcome(receipt: Receipt, published: PublishedParts): Outcome {
  const { bundle, problems, index, seconds } = published;
  const { project } = bundle.manifest;
  const page = projectPage(index, project);
  return {
    document: receipt,
    text: receiptText(receipt),
    exitCode: 0,
    outputs: { version: project.version, "project-url": page },
    summary: () => receiptSummary(receipt, { seconds, page }),
    problems,
  };
}
