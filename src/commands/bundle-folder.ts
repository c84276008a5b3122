import path from "node:path";
import type { Assembled } from "../assemble/release.ts";
import type { Distribution } from "../documents/distribution.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { MANIFEST, RECEIPT, RECORD } from "./document-file.ts";

// What an earlier release may have left beside the files that every release writes anew.
const PERISHABLE = [MANIFEST, RECEIPT, "report.html", "sbom"];

/**
 * Writes the bundle into `out`; manifest.json comes last, so that an unfinished bundle is none.
 *
 * Throws SW-OUT-NOT-OURS when the folder's `dist` has files that no release of ours left there.
 */
export async function writeBundle(
  out: string,
  { written }: Assembled,
  distributions: readonly Distribution[],
  files: Files,
): Promise<void> {
  const dist = path.join(out, "dist");
  await clear(out, dist, new Set(distributions.map(({ name }) => name)), files);
  for (const { name, path: from } of distributions) {
    const to = path.join(dist, name);
    if (path.resolve(from) !== path.resolve(to)) await files.copy(from, to);
  }
  for (const { path: name, bytes } of written) await files.write(path.join(out, ...name.split("/")), bytes);
}

/** Keeps git from seeing a bundle's folder that is about to be made; one that is there is its owner's business. */
export async function beginFolder(out: string, files: Files): Promise<void> {
  if ((await files.kind(out)) === undefined) await files.write(path.join(out, ".gitignore"), "*\n");
}

/** Puts a finished bundle where the user wants it, in place of an earlier one. Throws SW-OUT-NOT-OURS. */
export async function placeBundle(bundle: string, out: string, files: Files): Promise<void> {
  const there = (await files.list(out)) ?? [];
  if (there.length > 0 && !(await isOurs(out, files))) {
    throw new ShipwheelError("SW-OUT-NOT-OURS", there.map(({ name }) => path.join(out, name)).join(", "));
  }
  await files.remove(out);
  await files.move(bundle, out);
}

async function clear(out: string, dist: string, wanted: ReadonlySet<string>, files: Files): Promise<void> {
  const strangers = ((await files.list(dist)) ?? []).filter(({ name }) => !wanted.has(name));
  if (strangers.length > 0 && !(await isOurs(out, files))) {
    throw new ShipwheelError("SW-OUT-NOT-OURS", strangers.map(({ name }) => path.join(dist, name)).join(", "));
  }
  for (const name of PERISHABLE) await files.remove(path.join(out, name));
  for (const { name } of strangers) await files.remove(path.join(dist, name));
}

/** Other programs have a manifest.json too: it is what stands in it that counts. */
async function isOurs(out: string, files: Files): Promise<boolean> {
  const texts = await Promise.all([MANIFEST, RECORD].map((name) => files.readText(path.join(out, name))));
  return texts.some((text) => text?.includes('"schema": "shipwheel/'));
}
