import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { boundedJson } from "../python/bounded-json.ts";
import { isJsonObject } from "../python/json.ts";
import { MANIFEST, PLAN, RECEIPT, RECORD, REPORT, SMOKED } from "./document-file.ts";

const DIST = "dist";
const IGNORE = ".gitignore";
const DOCUMENTS = new Set([PLAN, RECORD, MANIFEST, RECEIPT]);
const IN_A_BUNDLE = new Set([
  IGNORE,
  "SHA256SUMS",
  "attestations",
  "journal.jsonl",
  REPORT,
  "requirements-locked.txt",
  "requirements.txt",
  "sbom",
  SMOKED,
]);
// Other programs have a manifest.json and a plan.json too: it is what stands in them that counts.
const OURS = /"schema"\s*:\s*"shipwheel\//;
/** What a bundle's .gitignore holds: it is written first, so an unfinished bundle has it too. */
const IGNORE_ALL = "*\n";

/**
 * The paths in the folder `out` that no command of ours wrote there: they are not ours to replace or to remove.
 *
 * A folder that is not there has none; a file in its place is one.
 */
export async function strangersIn(out: string, files: Files): Promise<readonly string[]> {
  const kind = await files.kind(out);
  if (kind === undefined) return [];
  if (kind !== "folder") return [out];
  const isBundle = await isBundleFolder(out, files);
  const entries = (await files.list(out)) ?? [];
  const strangers = entries.map(async ({ name }) => {
    if (name === DIST) return strangersInDist(out, files);
    if (isBundle && IN_A_BUNDLE.has(name)) return [];
    const file = path.join(out, name);
    return DOCUMENTS.has(name) && (await isOurs(file, files)) ? [] : [file];
  });
  return (await Promise.all(strangers)).flat();
}

/** Keeps git from seeing a bundle's folder that is about to be made; one that is there is its owner's business. */
export async function beginFolder(out: string, files: Files): Promise<void> {
  if ((await files.kind(out)) === undefined) await files.write(path.join(out, IGNORE), IGNORE_ALL);
}

/** Is `file`, a path within `out`, at a place that a bundle writes to? */
export function isPlaceOfBundle(file: string, out: string): boolean {
  const [first = ""] = path.relative(out, file).split(path.sep);
  // Empty: a file stands where the folder should.
  return first === "" || first === DIST || DOCUMENTS.has(first) || IN_A_BUNDLE.has(first);
}

/** The names of the distributions that a release of ours left in `out`, as its manifest and its record tell. */
export async function recordedNames(out: string, files: Files): Promise<ReadonlySet<string>> {
  const listed = await Promise.all([MANIFEST, RECORD].map((name) => namesIn(path.join(out, name), files)));
  return new Set(listed.flat());
}

/** Throws SW-OUT-NOT-OURS with those of the documents' paths where something stands that is no document of ours. */
export async function refuseForeignDocuments(documents: readonly string[], files: Files): Promise<void> {
  const foreign = await Promise.all(
    documents.map(async (file) => (await files.kind(file)) !== undefined && !(await isOurs(file, files))),
  );
  refuseStrangers(documents.filter((_, index) => foreign[index]));
}

/** Throws SW-OUT-NOT-OURS with each of `strangers`; nothing when there are none. */
export function refuseStrangers(strangers: readonly string[]): void {
  if (strangers.length > 0) throw new ShipwheelError("SW-OUT-NOT-OURS", strangers.join(", "));
}

async function isBundleFolder(out: string, files: Files): Promise<boolean> {
  if (await isOurs(path.join(out, MANIFEST), files)) return true;
  return (await files.readText(path.join(out, IGNORE))) === IGNORE_ALL;
}

async function strangersInDist(out: string, files: Files): Promise<readonly string[]> {
  const dist = path.join(out, DIST);
  const entries = await files.list(dist);
  if (entries === undefined) return [dist];
  const recorded = await recordedNames(out, files);
  return entries.filter(({ name }) => !recorded.has(name)).map(({ name }) => path.join(dist, name));
}

async function isOurs(file: string, files: Files): Promise<boolean> {
  if ((await files.kind(file)) !== "file") return false;
  return OURS.test((await files.readText(file)) ?? "");
}

async function namesIn(document: string, files: Files): Promise<readonly string[]> {
  if (!(await isOurs(document, files))) return [];
  // One that was cut short or edited lists nothing that we could be sure of.
  const read = boundedJson((await files.read(document)) ?? new Uint8Array());
  const listed = isJsonObject(read) && Array.isArray(read.files) ? read.files : [];
  return listed.flatMap((file: unknown) => (isJsonObject(file) && typeof file.name === "string" ? [file.name] : []));
}
