import { createHash } from "node:crypto";
import { type CodedProblem, problem, refuseAll, ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import { bytesOfFile, type Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Release, ReleaseAsset, Releases } from "../ports/releases.ts";
import { type BundleAsset, counterpart } from "./assets.ts";
import { isUnavailable, patiently } from "./patience.ts";

interface SendingWorld {
  readonly releases: Releases;
  readonly files: Files;
  readonly clock: Clock;
  readonly progress: Progress;
}

/**
 * Sends what the release lacks. The names of all assets, as GitHub has them.
 *
 * Throws SW-RELEASE-CONFLICT with every asset of other bytes before anything is sent, SW-RELEASE-IMMUTABLE, SW-BUNDLE-CHANGED, and what
 * `Releases` throws.
 */
export async function sendAssets(
  release: Release,
  assets: readonly BundleAsset[],
  world: SendingWorld,
): Promise<readonly string[]> {
  const pairs = assets.map((asset) => ({ asset, there: counterpart(asset, release.assets) }));
  const missing = pairs.flatMap(({ asset, there }) => (there?.isWhole || asset.isBeside ? [] : [asset.name]));
  refuseAll(await conflicts(pairs, world.files));
  if (release.isImmutable && missing.length > 0) {
    throw new ShipwheelError("SW-RELEASE-IMMUTABLE", `${release.tag} lacks ${missing.join(", ")}`);
  }
  const names: string[] = [];
  for (const { asset, there } of pairs) {
    if (release.isImmutable && there === undefined) continue;
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
    const isToldApart = there?.isWhole && !asset.isBeside;
    if (isToldApart && !(await isSame(asset, there, files))) found.push(conflict(asset, there));
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

/** An answer that was lost may have stored the file, and another run may have sent it: what is there then decides. */
async function send(
  release: Release,
  asset: BundleAsset,
  remains: ReleaseAsset | undefined,
  world: SendingWorld,
): Promise<ReleaseAsset> {
  const { releases, files, clock, progress } = world;
  const { name, contentType } = asset;
  const size = await sizeOf(asset, files);
  let isFirst = true;
  const sent = await patiently(async () => {
    const there = isFirst ? remains : counterpart(asset, (await releases.find(release.tag))?.assets ?? []);
    isFirst = false;
    if (there?.isWhole) return there;
    if (there !== undefined) await releases.removeAsset(there);
    const chunks = () => sameBytes(asset, files);
    return releases.upload(release, { name, contentType, size, chunks }).catch(againIfThere);
  }, clock);
  if (!asset.isBeside && !(await isSame(asset, sent, files))) refuseAll([conflict(asset, sent)]);
  progress.step(`${name} sent`);
  return sent;
}

/** Who sends it at the same time was quicker: as after a lost answer, what is there is looked at. */
function againIfThere(error: unknown): never {
  if (!(error instanceof ShipwheelError) || isUnavailable(error) || !error.message.includes("already_exists"))
    throw error;
  throw new ShipwheelError("SW-GITHUB-UNAVAILABLE", error.message, { cause: error });
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
