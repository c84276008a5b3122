import type { ManifestFile } from "../documents/manifest.ts";
import type { Receipt } from "../documents/receipt.ts";
import { type CodedProblem, problem, refuseAll, ShipwheelError } from "../errors.ts";
import { shownUrl } from "../ports/http.ts";
import type { Progress } from "../ports/progress.ts";
import type { IndexFile } from "../python/simple-page.ts";
import type { Wire } from "./attempts.ts";
import { conflict, digestOf } from "./index-state.ts";
import { severally } from "./severally.ts";
import { type IndexFiles, type Listing, listFiles } from "./simple-api.ts";

export type Verified = Receipt["verified"][number];

/** How long an index may go on showing what it had before: caches of ten minutes are common, and asked past. */
const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;

const AT_A_TIME = 6;

/** What the index lists once it lists all, or once our patience is over. */
export interface Listed {
  readonly there: IndexFiles;
  readonly missing: readonly ManifestFile[];
}

type VerifyWorld = Wire & { readonly progress: Progress };

/** Asks what the index lists, past every cache, until it has every file, or for five minutes. Throws what `listFiles` throws. */
export async function awaitListed(
  files: readonly ManifestFile[],
  listing: Listing,
  { progress, ...wire }: VerifyWorld,
): Promise<Listed> {
  const limit = wire.clock.now() + PATIENCE_MS;
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const there = await listFiles(listing, wire);
    const missing = files.filter(({ name }) => !there.has(name));
    if (missing.length === 0 || wire.clock.now() + pause > limit) return { there, missing };
    progress.step(`${missing.length} of ${files.length} files are not listed yet: asking again in ${pause / 1000} s`);
    await wire.clock.sleep(pause);
  }
}

/**
 * Holds every file against what the index lists: its sha256, its size where that is told, and that it is not yanked. Where the index
 * lists no sha256, its bytes are fetched and hashed.
 *
 * Throws SW-INDEX-STALE with every file that is not listed, SW-INDEX-CONFLICT with every one of other bytes, SW-INDEX-YANKED.
 */
export async function verifyListed(
  files: readonly ManifestFile[],
  { there: listed, missing }: Listed,
  listing: Listing,
  world: VerifyWorld,
): Promise<readonly Verified[]> {
  refuseAll(missing.map(({ name }) => problem("SW-INDEX-STALE", name)));
  const held = await severally(files, AT_A_TIME, async (file) => {
    const there = listed.get(file.name);
    if (there === undefined) throw new ShipwheelError("SW-INDEX-STALE", file.name);
    return { file, there, sha256: await digestOf(there, file.size, listing.access, world) };
  });
  refuseAll(held.flatMap(({ file, sha256 }) => (sha256 === file.sha256 ? [] : [conflict(file, sha256)])));
  refuseAll(held.flatMap(({ file, there }) => otherSize(file, there)));
  refuseAll(held.flatMap(({ there }) => (there.yanked ? [problem("SW-INDEX-YANKED", there.name)] : [])));
  world.progress.step(`${files.length} files are listed with the sha256 that they have here`);
  return held.map(({ file: { name }, sha256, there: { url, size, provenance } }) => ({
    ...{ name, sha256, url: shownUrl(url) },
    ...(size !== undefined && { size }),
    ...(provenance !== undefined && { provenance: shownUrl(provenance) }),
  }));
}

function otherSize({ name, size }: ManifestFile, there: IndexFile): CodedProblem[] {
  if (there.size === undefined || there.size === size) return [];
  return [problem("SW-INDEX-CONFLICT", `${name} has ${there.size} bytes there, and ${size} here`)];
}
