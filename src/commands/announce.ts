import path from "node:path";
import { announceRelease } from "../announce/announce.ts";
import type { FileBeside } from "../announce/assets.ts";
import { readSource } from "../config/source-text.ts";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Releases } from "../ports/releases.ts";
import type { Repository } from "../ports/repository.ts";
import type { Runner } from "../ports/runner.ts";
import { attestationPath, readStored } from "../publish/attestation-folder.ts";
import { openBundle } from "../publish/bundle.ts";
import { sha256Of } from "../publish/file-digest.ts";
import { withTried } from "../publish/tried-receipt.ts";
import { visible } from "../report/visible.ts";
import { chainState } from "./chain-state.ts";
import { jsonBytes, RECEIPT, REPORT, readDocument } from "./document-file.ts";
import type { Outcome } from "./outcome.ts";

export interface AnnounceOptions {
  /** The bundle's folder. */
  readonly bundle: string;
  readonly manifestDigest?: string;
  /** The tag that the bundle must be of. */
  readonly tag?: string;
  /** `owner/name`; the workflow's, or the plan's, when it is absent. */
  readonly repository?: string;
  /** A file in Markdown with what the release brings. */
  readonly notes?: string;
  /** Is the receipt that is there to be completed? */
  readonly writes: boolean;
}

interface AnnounceCommandWorld {
  readonly files: Files;
  readonly progress: Progress;
  readonly runner: Runner;
  readonly clock: Clock;
  /** What GitHub has of a repository, with the credential of this run. */
  readonly githubOf: (repository: string) => Promise<{ readonly releases: Releases; readonly repository: Repository }>;
}

/**
 * Puts the bundle on its GitHub release, and notes that in the receipt where there is one. A development version gets none.
 *
 * Throws SW-GITHUB-REPOSITORY, SW-NOTES-MISSING for the notes, and what `announceRelease` throws.
 */
export async function announce(options: AnnounceOptions, world: AnnounceCommandWorld): Promise<Outcome> {
  const { bundle: folder, manifestDigest, tag } = options;
  const expected = { ...(manifestDigest !== undefined && { manifestDigest }), ...(tag !== undefined && { tag }) };
  const bundle = await openBundle(folder, expected, world);
  if (bundle.plan?.development !== undefined) return unannounced(bundle);
  const changes = options.notes === undefined ? undefined : await notesIn(options.notes, world.files);
  const github = await world.githubOf(repositoryOf(options, bundle, world.runner));
  const { event } = world.runner;
  const release = await announceRelease(
    bundle,
    { ...world, ...github, ...(event && { event }) },
    { beside: await besideManifest(folder, bundle, world.files), ...(changes !== undefined && { changes }) },
  );
  const receipt = await receiptWith(release, folder, world.files);
  if (options.writes && receipt !== undefined) await world.files.write(path.join(folder, RECEIPT), jsonBytes(receipt));
  return {
    document: receipt ?? { release },
    text: visible(`The release ${release.tag} has ${release.assets.length} files: ${release.url}`),
    exitCode: 0,
    outputs: { version: bundle.manifest.project.version, tag: release.tag, "release-url": release.url },
    summary: () => "",
    problems: [],
  };
}

/** A push to a branch is no release, and nobody is to be told of it. */
function unannounced({ manifest }: ReleaseBundle): Outcome {
  const { version } = manifest.project;
  return {
    document: { release: null },
    text: visible(`${version} is a development version: it gets no release on GitHub.`),
    exitCode: 0,
    outputs: { version, tag: "", "release-url": "" },
    summary: () => "",
    problems: [],
  };
}

/** What was made after the manifest: the attestations that publishing left, and the report. */
async function besideManifest(folder: string, { manifest }: ReleaseBundle, files: Files): Promise<FileBeside[]> {
  const attested = await Promise.all(
    manifest.files.map(async ({ name }) => ((await readStored(name, folder, files)) ? [attestationPath(name)] : [])),
  );
  const found = await Promise.all(
    [...attested.flat(), REPORT].map(async (name) => {
      const file = path.join(folder, name);
      const digest = (await isWithin(name, folder, files)) ? await sha256Of(file, files) : undefined;
      return digest === undefined ? [] : [{ file, sha256: digest.sha256 }];
    }),
  );
  return found.flat();
}

/** What another job put there may lead anywhere. */
async function isWithin(name: string, folder: string, files: Files): Promise<boolean> {
  const [real, bundle] = await Promise.all([files.realPath(path.join(folder, name)), files.realPath(folder)]);
  return bundle !== undefined && real === path.join(bundle, name);
}

async function notesIn(file: string, files: Files): Promise<string> {
  const text = await readSource(file, files);
  if (text === undefined) throw new ShipwheelError("SW-NOTES-MISSING", file);
  return text.trim();
}

function repositoryOf({ repository }: AnnounceOptions, { plan }: ReleaseBundle, { event }: Runner): string {
  const known = repository ?? event?.repository ?? plan?.source.repository ?? undefined;
  if (known !== undefined) return known;
  throw new ShipwheelError("SW-GITHUB-REPOSITORY", "it is not known", {
    hint: "Name it with --repository OWNER/NAME, or set GITHUB_REPOSITORY.",
  });
}

/** What was published before, with what was tried of it and the release; `undefined` for a release that no index has. */
async function receiptWith(release: Receipt["release"], folder: string, files: Files): Promise<Receipt | undefined> {
  const file = path.join(folder, RECEIPT);
  const bytes = await files.read(file);
  if (bytes === undefined) return undefined;
  const { receiptSchema } = await import("../documents/receipt.ts");
  const { smoked } = await chainState(folder, files);
  return { ...withTried(readDocument(receiptSchema, bytes, file), smoked), release };
}
