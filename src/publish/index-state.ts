import type { ManifestFile } from "../documents/manifest.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { parseSdistFilename } from "../python/filename.ts";
import type { IndexFile } from "../python/simple-page.ts";
import { compareVersions } from "../python/version.ts";
import type { Wire } from "./attempts.ts";
import { fetchDigest, type IndexFiles, type Listing } from "./simple-api.ts";

/** One file of the release, and whether the index has it already, byte for byte. */
export interface PlannedUpload {
  readonly file: ManifestFile;
  /** `taken`: the index took it, as the journal has it, and does not list it yet. */
  readonly state: "new" | "present" | "taken";
}

/** The release's files in the order in which they are sent, held against what the index has. */
export interface IndexState {
  readonly uploads: readonly PlannedUpload[];
  readonly refusals: readonly CodedProblem[];
}

/**
 * Holds `files` against those that the index lists.
 *
 * Bytes decide, never names: where the index lists no sha256, its file is fetched and hashed. Throws as `fetchDigest` does.
 */
export async function compareWithIndex(
  files: readonly ManifestFile[],
  onIndex: IndexFiles,
  access: Listing["access"],
  wire: Wire,
): Promise<IndexState> {
  const uploads: PlannedUpload[] = [];
  const refusals: CodedProblem[] = [];
  for (const file of sendingOrder(files)) {
    const there = onIndex.get(file.name);
    const digest = there && (await digestOf(there, file.size, access, wire));
    if (digest !== undefined && digest !== file.sha256) refusals.push(conflict(file, digest));
    uploads.push({ file, state: digest === undefined ? "new" : "present" });
  }
  return { uploads, refusals: [...refusals, ...secondSdists(files, [...onIndex.keys()])] };
}

/**
 * The first wheel by name, the other wheels, then the sdist: the first creates the release and is the lock of two runs at once, and
 * nobody is made to compile a version whose wheel is still under way.
 */
export function sendingOrder(files: readonly ManifestFile[]): readonly ManifestFile[] {
  const byName = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...byName.filter(({ kind }) => kind === "wheel"), ...byName.filter(({ kind }) => kind === "sdist")];
}

/** The sha256 (hex) of a file on the index: as listed, or of its bytes, of which there should be `size`. */
export async function digestOf(file: IndexFile, size: number, access: Listing["access"], wire: Wire): Promise<string> {
  return file.sha256 ?? (await fetchDigest(file, size, access, wire));
}

/** SW-INDEX-CONFLICT, with both digests. */
export function conflict(file: ManifestFile, there: string): CodedProblem {
  return problem("SW-INDEX-CONFLICT", `${file.name} has sha256 ${there} there, and ${file.sha256} here`);
}

function secondSdists(files: readonly ManifestFile[], onIndex: readonly string[]): CodedProblem[] {
  const [first, ...others] = files.filter(({ kind }) => kind === "sdist").map(({ name }) => name);
  if (first === undefined) return [];
  const here = others.map((name) => problem("SW-INDEX-SECOND-SDIST", `${first} and ${name} are both in this release`));
  const there = onIndex.filter((name) => name !== first && isSameVersion(name, first));
  return [...here, ...there.map((name) => problem("SW-INDEX-SECOND-SDIST", `the index has ${name} beside ${first}`))];
}

function isSameVersion(name: string, other: string): boolean {
  const [one, two] = [name, other].map((each) => parseSdistFilename(each));
  return one !== undefined && two !== undefined && compareVersions(one.version, two.version) === 0;
}
