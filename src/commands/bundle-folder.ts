import path from "node:path";
import type { Assembled } from "../assemble/release.ts";
import type { Distribution } from "../documents/distribution.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { MANIFEST, PLAN, RECEIPT, RECORD } from "./document-file.ts";

const IGNORE = ".gitignore";
const IGNORE_ALL = "*\n";
// What an earlier release may have left beside the files that every release writes anew.
const PERISHABLE = [MANIFEST, RECEIPT, "report.html", "sbom"];
const EVIDENCE = ["SHA256SUMS", "requirements.txt", "requirements-locked.txt", "attestations"];
const BUNDLE = new Set([...PERISHABLE, ...EVIDENCE, PLAN, RECORD, IGNORE, "dist"]);

/**
 * Writes the bundle into `out`; manifest.json comes last, so that an unfinished bundle is none.
 *
 * Throws SW-OUT-NOT-OURS with every file that it would replace or remove, and that no release of ours left there.
 */
export async function writeBundle(
  out: string,
  { written }: Assembled,
  distributions: readonly Distribution[],
  files: Files,
): Promise<void> {
  const dist = path.join(out, "dist");
  const strangers = await strangersIn(dist, new Set(distributions.map(({ name }) => name)), files);
  const replaced = [...PERISHABLE, ...written.map((file) => file.path.split("/")[0] ?? "")];
  await refuseLoss(out, { strangers, replaced: replaced.map((name) => path.join(out, name)) }, files);
  for (const each of [...PERISHABLE.map((name) => path.join(out, name)), ...strangers]) await files.remove(each);
  for (const { name, path: from } of distributions) {
    const to = path.join(dist, name);
    if (path.resolve(from) !== path.resolve(to)) await files.copy(from, to);
  }
  for (const { path: name, bytes } of written) await files.write(path.join(out, ...name.split("/")), bytes);
}

/** Keeps git from seeing a bundle's folder that is about to be made; one that is there is its owner's business. */
export async function beginFolder(out: string, files: Files): Promise<void> {
  if ((await files.kind(out)) === undefined) await files.write(path.join(out, IGNORE), IGNORE_ALL);
}

/** May the folder be replaced by a bundle? Throws SW-OUT-NOT-OURS with all that is in it and is part of none. */
export async function refuseOccupied(out: string, files: Files): Promise<void> {
  const isOurs = await hasOurs(out, [MANIFEST, RECORD, PLAN], files);
  const strangers = await strangersIn(out, isOurs ? BUNDLE : new Set(), files);
  if (strangers.length > 0) throw new ShipwheelError("SW-OUT-NOT-OURS", strangers.join(", "));
}

/** Puts a finished bundle where the user wants it, in place of an earlier one. Throws SW-OUT-NOT-OURS. */
export async function placeBundle(bundle: string, out: string, files: Files): Promise<void> {
  await refuseOccupied(out, files);
  await files.remove(out);
  await files.move(bundle, out);
}

async function strangersIn(folder: string, known: ReadonlySet<string>, files: Files): Promise<readonly string[]> {
  const entries = (await files.list(folder)) ?? [];
  return entries.filter(({ name }) => !known.has(name)).map(({ name }) => path.join(folder, name));
}

interface Loss {
  /** Distributions of another release. */
  readonly strangers: readonly string[];
  readonly replaced: readonly string[];
}

async function refuseLoss(out: string, { strangers, replaced }: Loss, files: Files): Promise<void> {
  // A job leaves its record beside its distributions; only a bundle has the rest.
  const isBundle = (await hasOurs(out, [MANIFEST], files)) || (await isIgnored(out, files));
  const theirs = isBundle ? [] : await theirsAmong(replaced, files);
  const lost = [...(isBundle || (await hasOurs(out, [RECORD], files)) ? [] : strangers), ...theirs];
  if (lost.length > 0) throw new ShipwheelError("SW-OUT-NOT-OURS", [...new Set(lost)].join(", "));
}

async function theirsAmong(paths: readonly string[], files: Files): Promise<readonly string[]> {
  const kept = await Promise.all(
    paths.map(async (each) => (await files.kind(each)) !== undefined && !(await isOurDocument(each, files))),
  );
  return paths.filter((_, index) => kept[index]);
}

async function hasOurs(out: string, names: readonly string[], files: Files): Promise<boolean> {
  const ours = await Promise.all(names.map((name) => isOurDocument(path.join(out, name), files)));
  return ours.includes(true);
}

/** Other programs have a manifest.json too: it is what stands in it that counts. */
async function isOurDocument(file: string, files: Files): Promise<boolean> {
  if ((await files.kind(file)) !== "file") return false;
  return (await files.readText(file))?.includes('"schema": "shipwheel/') === true;
}

async function isIgnored(out: string, files: Files): Promise<boolean> {
  return (await files.readText(path.join(out, IGNORE))) === IGNORE_ALL;
}
