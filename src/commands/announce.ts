import path from "node:path";
import { announceRelease } from "../announce/announce.ts";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Releases } from "../ports/releases.ts";
import type { Runner } from "../ports/runner.ts";
import { openBundle } from "../publish/bundle.ts";
import { visible } from "../report/visible.ts";
import { jsonBytes, RECEIPT, readDocument } from "./document-file.ts";
import type { Outcome } from "./outcome.ts";

export interface AnnounceOptions {
  /** The bundle's folder. */
  readonly bundle: string;
  readonly manifestDigest?: string;
  /** `owner/name`; the workflow's, or the plan's, when it is absent. */
  readonly repository?: string;
  /** Is the receipt that is there to be completed? */
  readonly writes: boolean;
}

interface AnnounceCommandWorld {
  readonly files: Files;
  readonly progress: Progress;
  readonly runner: Runner;
  /** The releases of a repository, with the credential of this run. */
  readonly releasesOf: (repository: string) => Promise<Releases>;
}

/** Puts the bundle on its GitHub release, and notes that in the receipt where there is one. Throws SW-GITHUB-REPOSITORY. */
export async function announce(options: AnnounceOptions, world: AnnounceCommandWorld): Promise<Outcome> {
  const { bundle: folder, manifestDigest } = options;
  const bundle = await openBundle(folder, manifestDigest === undefined ? {} : { manifestDigest }, world);
  const releases = await world.releasesOf(repositoryOf(options, bundle, world.runner));
  const release = await announceRelease(bundle, { ...world, releases });
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

function repositoryOf({ repository }: AnnounceOptions, { plan }: ReleaseBundle, { event }: Runner): string {
  const known = repository ?? event?.repository ?? plan?.source.repository ?? undefined;
  if (known !== undefined) return known;
  throw new ShipwheelError("SW-GITHUB-REPOSITORY", "it is not known", {
    hint: "Name it with --repository OWNER/NAME, or set GITHUB_REPOSITORY.",
  });
}

/** What was published before, with the release; `undefined` for a release that no index has. */
async function receiptWith(release: Receipt["release"], folder: string, files: Files): Promise<Receipt | undefined> {
  const file = path.join(folder, RECEIPT);
  const bytes = await files.read(file);
  if (bytes === undefined) return undefined;
  const { receiptSchema } = await import("../documents/receipt.ts");
  return { ...readDocument(receiptSchema, bytes, file), release };
}
