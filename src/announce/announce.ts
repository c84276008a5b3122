import { createHash } from "node:crypto";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Receipt } from "../documents/receipt.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { bytesOfFile, type Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Release, ReleaseAsset, Releases } from "../ports/releases.ts";
import { isPrerelease, parseVersion } from "../python/version.ts";
import { assetsOf, type BundleAsset, counterpart } from "./assets.ts";
import { isOurs, notesOf } from "./notes.ts";

export interface AnnounceWorld {
  readonly releases: Releases;
  readonly files: Files;
  readonly progress: Progress;
}

/** The GitHub release as a receipt has it. */
export type Announced = NonNullable<Receipt["release"]>;

/**
 * Puts the bundle's files on the GitHub release of its tag: the one that is there, or a draft of our own, published once all files are on
 * it. Files that it has already, byte for byte, are not sent; a release that somebody else drafted stays a draft.
 *
 * `tag` is for a bundle without a plan. Throws SW-REHEARSAL-BUNDLE, SW-UNTAGGED, SW-RELEASE-CONFLICT with every asset of other bytes,
 * SW-RELEASE-IMMUTABLE, SW-BUNDLE-CHANGED, and what `Releases` throws.
 */
export async function announceRelease(
  bundle: ReleaseBundle,
  world: AnnounceWorld,
  { tag = bundle.plan?.version.tag ?? undefined }: { readonly tag?: string } = {},
): Promise<Announced> {
  const { project, rehearsal } = bundle.manifest;
  const title = `${project.name} ${project.version}`;
  if (rehearsal) throw new ShipwheelError("SW-REHEARSAL-BUNDLE", title);
  if (tag === undefined) throw new ShipwheelError("SW-UNTAGGED", project.version);
  world.progress.stage("announce", `${title} as ${tag}`);
  const release = (await world.releases.find(tag)) ?? (await draft(bundle, { tag, title }, world.releases));
  const assets = await complete(release, assetsOf(bundle), world);
  const { url } = release.isDraft && isOurs(release.notes) ? await world.releases.publish(release) : release;
  return { url, tag, assets };
}

function draft(
  { manifest, plan, digest }: ReleaseBundle,
  names: { readonly tag: string; readonly title: string },
  releases: Releases,
): Promise<Release> {
  const version = parseVersion(manifest.project.version);
  return releases.createDraft({
    ...names,
    ...(plan && { commit: plan.source.commit }),
    notes: notesOf(manifest, digest),
    isPrerelease: version !== undefined && isPrerelease(version),
  });
}

/** Sends what the release lacks. The names of all assets, as GitHub has them. */
async function complete(
  release: Release,
  assets: readonly BundleAsset[],
  world: AnnounceWorld,
): Promise<readonly string[]> {
  const pairs = assets.map((asset) => ({ asset, there: counterpart(asset, release.assets) }));
  const missing = pairs.filter(({ there }) => there?.isWhole !== true).map(({ asset }) => asset.name);
  refuse(await conflicts(pairs, world.files));
  if (release.isImmutable && missing.length > 0) {
    throw new ShipwheelError("SW-RELEASE-IMMUTABLE", `${release.tag} lacks ${missing.join(", ")}`);
  }
  const names: string[] = [];
  for (const { asset, there } of pairs) {
    const whole = there?.isWhole ? there : await send(release, asset, there, world);
    names.push(whole.name);
  }
  return names;
}

interface Pair {
  readonly asset: BundleAsset;
  readonly there: ReleaseAsset | undefined;
}

async function conflicts(pairs: readonly Pair[], files: Files): Promise<CodedProblem[]> {
  const found: CodedProblem[] = [];
  for (const { asset, there } of pairs) {
    if (there?.isWhole && !(await isSame(asset, there, files))) found.push(conflict(asset, there));
  }
  return found;
}

/** By its sha256, or by its size where the server tells no hash. */
async function isSame(asset: BundleAsset, there: ReleaseAsset, files: Files): Promise<boolean> {
  return there.sha256 === undefined ? there.size === (await sizeOf(asset, files)) : there.sha256 === asset.sha256;
}

function conflict({ name, sha256 }: BundleAsset, there: ReleaseAsset): CodedProblem {
  return problem(
    "SW-RELEASE-CONFLICT",
    `${name} has ${there.sha256 ?? `${there.size} bytes`} there, and ${sha256} here`,
  );
}

function refuse(problems: readonly CodedProblem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
}

async function send(
  release: Release,
  asset: BundleAsset,
  remains: ReleaseAsset | undefined,
  { releases, files, progress }: AnnounceWorld,
): Promise<ReleaseAsset> {
  if (remains !== undefined) await releases.removeAsset(remains);
  const { name, contentType } = asset;
  const size = await sizeOf(asset, files);
  const sent = await releases.upload(release, { name, contentType, size, chunks: () => sameBytes(asset, files) });
  if (!(await isSame(asset, sent, files))) refuse([conflict(asset, sent)]);
  progress.step(`${name} sent`);
  return sent;
}

/** The file's bytes; the last of them only when all are those that were hashed, so that no other file becomes whole. */
async function* sameBytes({ name, file, sha256 }: BundleAsset, files: Files): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let held: Uint8Array | undefined;
  for await (const chunk of bytesOfFile(file, files)) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest("hex") !== sha256)
    throw new ShipwheelError("SW-BUNDLE-CHANGED", `${name} changed since it was hashed`);
  if (held !== undefined) yield held;
}

async function sizeOf({ file }: BundleAsset, files: Files): Promise<number> {
  const open = await files.open(file);
  await open?.close();
  return open?.size ?? 0;
}
