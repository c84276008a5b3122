import type { ManifestFile } from "../documents/manifest.ts";
import type { Receipt } from "../documents/receipt.ts";
import { problem, ShipwheelError } from "../errors.ts";
import { shownUrl } from "../ports/http.ts";
import type { Progress } from "../ports/progress.ts";
import type { Wire } from "./attempts.ts";
import { conflict } from "./index-state.ts";
import { fetchDigest, type IndexFiles, type Listing, listFiles } from "./simple-api.ts";

export type Verified = Receipt["verified"][number];

/** How long an index may go on showing what it had before: caches of ten minutes are common, and asked past. */
const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Fetches every file back from where the index now lists it, and hashes what comes.
 *
 * Throws SW-INDEX-STALE with every file that is not listed within five minutes, SW-INDEX-CONFLICT when other bytes come, and what
 * `listFiles` throws.
 */
export async function verifyFiles(
  files: readonly ManifestFile[],
  listing: Listing,
  world: Wire & { readonly progress: Progress },
): Promise<readonly Verified[]> {
  const listed = await listUntilAllThere(files, listing, world);
  const verified: Verified[] = [];
  for (const file of files) {
    const there = listed.get(file.name);
    if (there === undefined) throw new ShipwheelError("SW-INDEX-STALE", file.name);
    const sha256 = await fetchDigest(there, file.size, listing.access, world);
    if (sha256 !== file.sha256) throw ShipwheelError.of([conflict(file, sha256)]);
    world.progress.step(`${file.name} is there, with sha256 ${sha256}`);
    verified.push({ name: file.name, sha256, url: shownUrl(there.url) });
  }
  return verified;
}

async function listUntilAllThere(
  files: readonly ManifestFile[],
  listing: Listing,
  { progress, ...wire }: Wire & { readonly progress: Progress },
): Promise<IndexFiles> {
  const limit = wire.clock.now() + PATIENCE_MS;
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const listed = await listFiles(listing, wire);
    const missing = files.filter(({ name }) => !listed.has(name));
    const [first, ...others] = missing.map(({ name }) => problem("SW-INDEX-STALE", name));
    if (first === undefined) return listed;
    if (wire.clock.now() + pause > limit) throw ShipwheelError.of([first, ...others]);
    progress.step(`${missing.length} of ${files.length} files are not listed yet: asking again in ${pause / 1000} s`);
    await wire.clock.sleep(pause);
  }
}
