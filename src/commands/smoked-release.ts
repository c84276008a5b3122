import { type InstalledFile, indexInstaller } from "../build/index-install.ts";
import type { Machine } from "../build/machine.ts";
import type { PipReader } from "../build/pip-reading.ts";
import type { Python } from "../build/python.ts";
import { type SmokedSdist, type SmokedWheel, smokeFiles } from "../build/smoke.ts";
import { stopwatch } from "../build/stopwatch.ts";
import type { Tools } from "../build/tools.ts";
import type { IndexLogin } from "../build/user-index.ts";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Smoked } from "../documents/smoked.ts";
import { ShipwheelError } from "../errors.ts";
import { type Http, shownUrl } from "../ports/http.ts";
import { conflict } from "../publish/index-state.ts";
import type { ReadAccess } from "../publish/reading.ts";
import { fetchDigest, type Listing } from "../publish/simple-api.ts";
import type { IndexTarget } from "../publish/target.ts";
import { awaitListed, type Listed, verifyListed } from "../publish/verify.ts";

/** A release on an index, and what is needed to install it from there. */
export interface SmokeOrder {
  readonly bundle: Pick<ReleaseBundle, "manifest" | "digest">;
  readonly index: Pick<IndexTarget, "upload" | "simple">;
  /** The Simple API that dependencies come from. */
  readonly dependencies: string;
  readonly access: ReadAccess | undefined;
  readonly files: readonly (SmokedWheel | SmokedSdist)[];
  readonly tools: Tools;
  /** For dependencies. */
  readonly reader: PipReader;
  /** For the index itself. */
  readonly login?: IndexLogin;
  /** The one Python that it is tried on; the oldest and the newest that there are when it is absent. */
  readonly only?: Python;
}

type SmokeWorld = Machine & { readonly http: Http };

/**
 * Installs a release from the index that has it, as its users do, and tries it. Waits until the index lists it; what nothing here installs is
 * fetched and hashed all the same.
 *
 * Throws SW-SMOKE-NOTHING, what `awaitListed` and `verifyListed` throw, and SW-INDEX-CONFLICT where other bytes are served than are listed.
 */
export async function smokeRelease(order: SmokeOrder, world: SmokeWorld): Promise<Smoked> {
  const { bundle, index, dependencies, files, tools, reader, login, only } = order;
  const { manifest, digest } = bundle;
  const watch = stopwatch(world.clock, world.progress);
  const listing: Listing = { index, project: manifest.project.normalizedName, access: order.access };
  const listed = await watch.time("wait for the index", () => awaitListed(manifest.files, listing, world));
  await verifyListed(manifest.files, listed, listing, world);
  const sums = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  const came: InstalledFile[] = [];
  const source = { ...reader, simple: index.simple, dependencies, sums, ...(login && { login }) };
  const installer = indexInstaller(source, world, (file) => void came.push(file));
  const tried = await watch.time("install and try", () =>
    smokeFiles({ files, tools, installer, ...(only && { only }) }, world),
  );
  if (came.length === 0 && tried.every(({ outcome }) => outcome === "skipped")) throw nothing(tried);
  return {
    schema: "shipwheel/smoked/1",
    manifest: digest,
    index: index.upload,
    simple: index.simple,
    dependencies: shownUrl(dependencies),
    works: tried.every(({ outcome }) => outcome !== "failed"),
    files: await watch.time("fetch the rest", () => seenFiles(manifest.files, came, { ...listing, ...listed }, world)),
    tried: [...tried],
    timings: watch.timings().map(({ step, seconds }) => ({ step, seconds })),
  };
}

function nothing(tried: Smoked["tried"]): ShipwheelError {
  const reasons = tried.map(({ file = "", detail }) => `${file}: ${detail}`);
  return new ShipwheelError("SW-SMOKE-NOTHING", reasons.join("; ") || "it has no distributions");
}

/** Where each file's bytes came from. An sdist is built from those on this disk, once the index has served the same. */
async function seenFiles(
  files: ReleaseBundle["manifest"]["files"],
  came: readonly InstalledFile[],
  listed: Pick<Listing, "access"> & Pick<Listed, "there">,
  world: SmokeWorld,
): Promise<Smoked["files"]> {
  const fromIndex = came.filter(({ url }) => !url.startsWith("file:"));
  const byPip = new Map(fromIndex.map((file) => [file.name, file]));
  const seen: Smoked["files"][number][] = [];
  for (const file of files) {
    const { name, sha256 } = file;
    const pythons = came.filter((each) => each.name === name).map(({ python }) => python);
    const pip = byPip.get(name);
    const there = listed.there.get(name);
    if (pip !== undefined) seen.push({ name, sha256, by: "pip", url: shownUrl(pip.url), pythons });
    else if (there === undefined) throw new ShipwheelError("SW-INDEX-STALE", name);
    else {
      const served = await fetchDigest(there, file.size, listed.access, world);
      if (served !== sha256) throw ShipwheelError.of([conflict(file, served)]);
      seen.push({ name, sha256, by: "fetch", url: shownUrl(there.url), pythons });
    }
  }
  return seen;
}
