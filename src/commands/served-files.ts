import path from "node:path";
import { readPaths } from "../check/check.ts";
import { withReleaseFindings } from "../check/release-findings.ts";
import type { Distribution } from "../documents/distribution.ts";
import { credentialOf, secretForms } from "../publish/credential.ts";
import { download, fetchBytes } from "../publish/download.ts";
import { faultOfPath } from "../publish/listed-path.ts";
import { readAccess } from "../publish/preflight.ts";
import type { ReadAccess } from "../publish/reading.ts";
import { severally } from "../publish/severally.ts";
import { listFiles } from "../publish/simple-api.ts";
import { indexOf } from "../publish/target.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import type { IndexFile } from "../python/simple-page.ts";
import { compareVersions } from "../python/version.ts";
import type { ServedFile } from "../verify/served.ts";
import type { Pinned, VerifyOptions, VerifyWorld } from "./verification-request.ts";

/** A version as an index has it. */
export interface Served {
  /** The Simple API that it was read from. */
  readonly from: string;
  /** In the order of their names; empty where the index has none. */
  readonly files: readonly ServedFile[];
}

const AT_ONCE = 4;
/** Of a file whose size the index does not tell. */
const LARGEST_FILE = 4 * 1024 ** 3;
const LARGEST_METADATA = 16 * 1024 ** 2;
const LARGEST_PROVENANCE = 4 * 1024 ** 2;

/**
 * Fetches every file of a version, with what is served beside it, and reads the files. They lie on the disk meanwhile, and no longer.
 *
 * Throws what reading an index throws: SW-INDEX-UNKNOWN, SW-INDEX-UNREADABLE, SW-INDEX-CREDENTIALS, SW-INDEX-UNAVAILABLE, SW-HTTP-NO-ANSWER.
 */
export async function servedFiles(pinned: Pinned, options: VerifyOptions, world: VerifyWorld): Promise<Served> {
  const index = indexOf(options.index ?? "pypi", options.simpleUrl);
  const credential = credentialOf(world.runner.environment, index.service?.tokenUser);
  for (const secret of credential ? secretForms(credential) : []) world.mask(secret);
  const access = readAccess({ index, ...(credential && { credential }) });
  const listed = await listFiles({ index, project: pinned.project, access }, world);
  const wanted = [...listed.values()].filter((file) => isOf(file, pinned));
  wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
  const fetched = await world.files.withTemporaryFolder((folder) => fetchAll(wanted, { folder, access }, world));
  return { from: index.simple, files: fetched };
}

function isOf({ name }: IndexFile, { project, version }: Pinned): boolean {
  const said = parseWheelFilename(name) ?? parseSdistFilename(name);
  return said !== undefined && said.name === project && compareVersions(said.version, version) === 0;
}

interface Fetching {
  readonly folder: string;
  readonly access: ReadAccess | undefined;
}

type Came =
  | { readonly kind: "fetched"; readonly file: string }
  | { readonly kind: "nothing"; readonly because: string };

async function fetchAll(
  listed: readonly IndexFile[],
  fetching: Fetching,
  world: VerifyWorld,
): Promise<readonly ServedFile[]> {
  const came = await severally(listed, AT_ONCE, async (file) => ({
    came: await fetchFile(file, fetching, world),
    beside: await fetchBeside(file, fetching, world),
  }));
  const paths = came.flatMap((each) => (each.came.kind === "fetched" ? [each.came.file] : []));
  const read = withReleaseFindings(await readPaths(paths, world));
  const distributions = new Map(read.map((each) => [each.path, each]));
  return listed.flatMap((file, at): ServedFile[] => {
    const { came: each, beside } = came[at] ?? {};
    return each === undefined ? [] : [{ listed: file, came: cameAs(each, distributions), ...beside }];
  });
}

function cameAs(came: Came, read: ReadonlyMap<string, Distribution>): ServedFile["came"] {
  if (came.kind === "nothing") return came;
  const distribution = read.get(came.file);
  return distribution ? { kind: "file", distribution } : { kind: "nothing", because: "it could not be read" };
}

async function fetchFile(
  { name, url, size }: IndexFile,
  { folder, access }: Fetching,
  world: VerifyWorld,
): Promise<Came> {
  // A build tag may hold anything, a path among it.
  const fault = faultOfPath({ path: `dist/${name}`, name }, new Map());
  if (fault !== undefined) return { kind: "nothing", because: `its name ${fault}` };
  const to = path.join(folder, name);
  const limit = size ?? LARGEST_FILE;
  const came = await download({ url, limit, to }, access, world);
  if (came.kind === "missing") return { kind: "nothing", because: "the index lists it, and does not serve it" };
  if (came.kind !== "served") return { kind: "nothing", because: `the index serves more than ${limit} bytes` };
  world.progress.step(`${name} fetched: ${came.size} bytes`);
  return { kind: "fetched", file: to };
}

async function fetchBeside(
  { url, metadata, provenance }: IndexFile,
  { access }: Fetching,
  world: VerifyWorld,
): Promise<Pick<ServedFile, "metadata" | "provenance">> {
  const text = metadata && (await fetchBytes({ url: metadataUrl(url), limit: LARGEST_METADATA }, access, world));
  const accept = "application/vnd.pypi.integrity.v1+json, application/json;q=0.5";
  const served =
    provenance && (await fetchBytes({ url: provenance, limit: LARGEST_PROVENANCE, accept }, access, world));
  return {
    ...(text && { metadata: text }),
    ...(provenance && { provenance: served ? new TextDecoder().decode(served) : "" }),
  };
}

/** Where the metadata of the file at `url` is (PEP 658). */
function metadataUrl(url: string): string {
  const beside = new URL(url);
  beside.pathname += ".metadata";
  return beside.href;
}
