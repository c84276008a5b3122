import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Release, Releases } from "../ports/releases.ts";
import type { Repository } from "../ports/repository.ts";
import type { RunnerEvent } from "../ports/runner.ts";
import { isPrerelease, parseVersion } from "../python/version.ts";
import { assetsOf, type FileBeside } from "./assets.ts";
import { isOurs, notesOf } from "./notes.ts";
import { patiently } from "./patience.ts";
import { tellChanges } from "./release-changes.ts";
import { isLatest } from "./release-tags.ts";
import { sendAssets } from "./sending.ts";

export interface AnnounceWorld {
  readonly releases: Releases;
  readonly repository: Repository;
  readonly files: Files;
  readonly clock: Clock;
  readonly progress: Progress;
  /** What started the workflow. */
  readonly event?: RunnerEvent;
}

export interface AnnounceRequest {
  /** For a bundle without a plan. */
  readonly tag?: string;
  /** What the release brings, in Markdown; the changelog or the history tell it when it is absent. */
  readonly changes?: string;
  /** Attestations and the report, which no manifest lists. */
  readonly beside?: readonly FileBeside[];
}

/** The GitHub release as a receipt has it. */
export type Announced = NonNullable<Receipt["release"]>;

/**
 * Puts the bundle's files on the GitHub release of its tag: the one that is there, or a draft of our own, published once all files are on
 * it. Files that it has already, byte for byte, are not sent; a release that somebody else drafted stays a draft, and one that somebody
 * published and GitHub closed stays as it is.
 *
 * Throws SW-REHEARSAL-BUNDLE, SW-UNTAGGED, SW-TAG-MOVED, SW-RELEASE-CONFLICT with every asset of other bytes, SW-RELEASE-IMMUTABLE,
 * SW-BUNDLE-CHANGED, and what `Releases` throws.
 */
export async function announceRelease(
  bundle: ReleaseBundle,
  outside: AnnounceWorld,
  { tag = bundle.plan?.version.tag ?? undefined, changes, beside }: AnnounceRequest = {},
): Promise<Announced> {
  const { project, rehearsal } = bundle.manifest;
  const title = `${project.name} ${project.version}`;
  const world = { ...outside, repository: remembering(outside.repository) };
  if (rehearsal) throw new ShipwheelError("SW-REHEARSAL-BUNDLE", title);
  if (tag === undefined) throw new ShipwheelError("SW-UNTAGGED", project.version);
  world.progress.stage("announce", `${title} as ${tag}`);
  await refuseMovedTag(tag, bundle, world);
  const release = await findOrDraft(bundle, { tag, title, ...(changes !== undefined && { changes }) }, world);
  if (isClosed(release, world)) {
    world.progress.step(`the release was published without files and is immutable: none are added to it`);
    return { url: release.url, tag, assets: release.assets.map(({ name }) => name) };
  }
  const assets = await sendAssets(release, assetsOf(bundle, beside), world);
  const isOwnDraft = release.isDraft && isOurs(release.notes);
  const { url } = isOwnDraft ? await publish(release, project.version, world) : release;
  return { url, tag, assets };
}

/** Published by hand before this workflow began, and nothing can be added any more: `plan` said so. */
function isClosed({ isImmutable, isDraft }: Release, { event }: AnnounceWorld): boolean {
  return isImmutable && !isDraft && event?.name === "release";
}

/** The files were made of one commit; under a tag on another they would be somebody else's. */
async function refuseMovedTag(
  tag: string,
  { plan }: ReleaseBundle,
  { repository, clock }: AnnounceWorld,
): Promise<void> {
  if (plan === null) return;
  const there = await patiently(() => repository.commitOf(tag), clock);
  const { commit } = plan.source;
  if (there !== undefined && there !== commit) {
    throw new ShipwheelError("SW-TAG-MOVED", `${tag} is on ${there}, and this release was made of ${commit}`);
  }
}

interface Draft {
  readonly tag: string;
  readonly title: string;
  readonly changes?: string;
}

/** The repository, whose tags are listed once: they are many pages where there are many. */
function remembering(repository: Repository): Repository {
  let listed: readonly string[] | undefined;
  return {
    ...repository,
    async tags() {
      listed ??= await repository.tags();
      return listed;
    },
  };
}

/** An answer that was lost may have made a draft: it is looked for before another is made. */
async function findOrDraft(bundle: ReleaseBundle, draft: Draft, world: AnnounceWorld): Promise<Release> {
  const { releases, clock } = world;
  const found = await patiently(() => releases.find(draft.tag), clock);
  if (found !== undefined) return found;
  const notes = await notesFor(bundle, draft, world);
  return patiently(
    async () => (await releases.find(draft.tag)) ?? (await create(bundle, draft, notes, releases)),
    clock,
  );
}

async function notesFor(
  { manifest, plan, digest }: ReleaseBundle,
  draft: Draft,
  world: AnnounceWorld,
): Promise<string> {
  const { version } = manifest.project;
  const { tag } = draft;
  const place = { ref: plan?.source.commit ?? tag, root: plan?.project.root ?? "." };
  return notesOf(manifest, digest, draft.changes ?? (await tellChanges({ version, tag, ...place }, world)));
}

function create(
  { manifest, plan }: ReleaseBundle,
  { tag, title }: Draft,
  notes: string,
  releases: Releases,
): Promise<Release> {
  const version = parseVersion(manifest.project.version);
  return releases.createDraft({
    tag,
    title,
    notes,
    ...(plan && { commit: plan.source.commit }),
    isPrerelease: version !== undefined && isPrerelease(version),
  });
}

async function publish(
  release: Release,
  version: string,
  { releases, repository, clock }: AnnounceWorld,
): Promise<Release> {
  const tags = await patiently(() => repository.tags(), clock);
  return patiently(() => releases.publish(release, { isLatest: isLatest(tags, release.tag, version) }), clock);
}
