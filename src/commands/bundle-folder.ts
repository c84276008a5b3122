import path from "node:path";
import type { Assembled, BundleFile } from "../assemble/release.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Files } from "../ports/files.ts";
import { MANIFEST, RECEIPT, REPORT, SMOKED } from "./document-file.ts";
import { isPlaceOfBundle, recordedNames, refuseStrangers, strangersIn } from "./own-files.ts";

// What an earlier release may have left beside the files that every release writes anew.
const PERISHABLE = [MANIFEST, RECEIPT, REPORT, "requirements-locked.txt", "sbom", SMOKED];

/**
 * Writes the bundle into `out`; manifest.json comes last, so that an unfinished bundle is none.
 *
 * Throws SW-OUT-NOT-OURS, before anything is written, when files that we did not write stand where the bundle's would.
 */
export async function writeBundle(
  out: string,
  { written }: Assembled,
  distributions: readonly Distribution[],
  files: Files,
): Promise<void> {
  const dist = path.join(out, "dist");
  await refuseInTheWay(out, distributions, files);
  await clear(out, new Set(distributions.map(({ name }) => name)), files);
  await copyAll(distributions, dist, files);
  const write = ({ path: name, bytes }: BundleFile) => files.write(path.join(out, ...name.split("/")), bytes);
  await together(written.slice(0, -1).map(write));
  await together(written.slice(-1).map(write));
}

/** Waits for all, whatever becomes of one: when this throws, nothing is being written any more. */
async function together(writing: readonly Promise<void>[]): Promise<void> {
  const endings = await Promise.allSettled(writing);
  const failure = endings.find((ending) => ending.status === "rejected");
  if (failure !== undefined) throw failure.reason;
}

/** All of them or none: what no manifest lists would be taken for somebody else's. */
async function copyAll(distributions: readonly Distribution[], dist: string, files: Files): Promise<void> {
  // Two jobs may have brought the same file.
  const sources = new Map(distributions.map(({ name, path: from }) => [path.join(dist, name), from]));
  const copies = [...sources].filter(([to, from]) => path.resolve(from) !== path.resolve(to));
  const copied: string[] = [];
  try {
    await together(copies.map(([to, from]) => files.copy(from, to).then(() => void copied.push(to))));
  } catch (error) {
    for (const each of copied) await files.remove(each);
    throw error;
  }
}

/** Throws SW-OUT-NOT-OURS unless `out` can be replaced by a bundle: it is not there, or all in it is of our making. */
export async function refuseOccupied(out: string, files: Files): Promise<void> {
  refuseStrangers(await strangersIn(out, files));
}

/** Puts a finished bundle where the user wants it, in place of an earlier one. Throws SW-OUT-NOT-OURS. */
export async function placeBundle(bundle: string, out: string, files: Files): Promise<void> {
  await refuseOccupied(out, files);
  // A link that the user made stays, and so does where it leads.
  const place = (await files.realPath(out)) ?? out;
  // Beside its place first, as a disk may be full: the earlier bundle goes once the new one is whole. The temporary folder's name is free.
  const beside = `${place}.${path.basename(path.dirname(path.resolve(bundle)))}`;
  await files.move(bundle, beside);
  await files.remove(place);
  await files.move(beside, place);
}

/** The distributions themselves may lie in the bundle's folder already. */
async function refuseInTheWay(out: string, distributions: readonly Distribution[], files: Files): Promise<void> {
  const sources = new Set(distributions.map((each) => path.resolve(each.path)));
  const strangers = await strangersIn(out, files);
  refuseStrangers(strangers.filter((file) => isPlaceOfBundle(file, out) && !sources.has(path.resolve(file))));
}

async function clear(out: string, wanted: ReadonlySet<string>, files: Files): Promise<void> {
  const recorded = await recordedNames(out, files);
  const outdated = [...recorded].filter((name) => !wanted.has(name) && path.basename(name) === name);
  for (const name of outdated) await files.remove(path.join(out, "dist", name));
  for (const name of PERISHABLE) await files.remove(path.join(out, name));
}
