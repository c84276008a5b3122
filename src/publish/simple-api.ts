import { ShipwheelError } from "../errors.ts";
import { shownUrl } from "../ports/http.ts";
import { filesInHtml, filesInJson, type IndexFile } from "../python/simple-page.ts";
import { type Attempt, isCutShort, untilDone, type Wire } from "./attempts.ts";
import { sha256OfChunks } from "./file-digest.ts";
import { attemptGet, type Fetched, type ReadAccess, saidOf } from "./reading.ts";
import type { IndexTarget } from "./target.ts";

/** The files of a project by name; empty where the index does not know it. */
export type IndexFiles = ReadonlyMap<string, IndexFile>;

/** Where a project is listed, and with what leave. */
export interface Listing {
  readonly index: Pick<IndexTarget, "simple">;
  /** PEP 503. */
  readonly project: string;
  readonly access: ReadAccess | undefined;
}

const ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
const DISTRIBUTION = /\.(whl|tar\.gz|zip|tar\.bz2|tgz|egg)$/i;
const PAGE_LIMIT = 64 * 1024 * 1024;

/**
 * The project's files as the index lists them now (PEP 691; HTML of PEP 503 where it speaks no JSON). `first` is an attempt that was begun.
 *
 * Throws SW-INDEX-UNREADABLE, SW-INDEX-CREDENTIALS; SW-INDEX-UNAVAILABLE and SW-HTTP-NO-ANSWER after five attempts.
 */
export function listFiles(listing: Listing, wire: Wire, first?: Promise<Attempt<IndexFiles>>): Promise<IndexFiles> {
  return untilDone((number) => (number === 1 && first) || attemptList(listing, wire), wire.clock);
}

/**
 * Lists once; see `listFiles`.
 *
 * Some indexes (GitLab's, the embedded one) redirect names that they do not have to another index: its files are not theirs.
 */
export function attemptList({ index, project, access }: Listing, wire: Wire): Promise<Attempt<IndexFiles>> {
  const page = new URL(`${project}/`, index.simple);
  return attemptGet(page.href, { accept: ACCEPT, access }, wire, async (fetched) => {
    const files = await filesIn(fetched, access);
    return new URL(fetched.url).origin === page.origin ? files : new Map();
  });
}

/**
 * The sha256 (hex) of the bytes that the index serves for `file`, fetched now: it should be of `size` bytes.
 *
 * Throws as `listFiles` does, and SW-INDEX-CONFLICT when more come: a server may send without end.
 */
export function fetchDigest(
  { name, url: place }: IndexFile,
  size: number,
  access: ReadAccess | undefined,
  wire: Wire,
): Promise<string> {
  const use = async ({ reply, url }: Fetched) => {
    if (reply.status !== 200) throw await unreadable({ reply, url }, access);
    const came = await sha256OfChunks(reply.chunks(), size);
    if (came.size > size) throw new ShipwheelError("SW-INDEX-CONFLICT", `${name} has more than ${size} bytes there`);
    return came.sha256;
  };
  return untilDone(() => attemptGet(place, { accept: "*/*", access }, wire, use), wire.clock);
}

async function filesIn({ reply, url }: Fetched, access: ReadAccess | undefined): Promise<IndexFiles> {
  if (reply.status === 404 || reply.status === 410) {
    await reply.bytes();
    return new Map();
  }
  if (reply.status !== 200) throw await unreadable({ reply, url }, access);
  const page = new TextDecoder().decode(await reply.bytes(PAGE_LIMIT));
  const isJson = /json/i.test(reply.headers["content-type"] ?? "");
  if (isJson && isCutShort(page)) {
    throw new ShipwheelError("SW-HTTP-NO-ANSWER", `GET ${shownUrl(url)}: the answer has no end`);
  }
  const files = isJson ? filesInJson(page, url) : filesInHtml(page, url);
  if (files === undefined)
    throw new ShipwheelError("SW-INDEX-UNREADABLE", `${shownUrl(url)} answers JSON without files`);
  if (!isJson && !files.some(({ name }) => DISTRIBUTION.test(name))) refusePageForPeople(page, url);
  return new Map(files.map((file) => [file.name, file]));
}

/** Who is not let in, or asks at a wrong address, is often given a page with the status of a success: it lists nothing, and proves nothing. */
function refusePageForPeople(page: string, url: string): void {
  if (/<input\b[^<>]{0,500}\btype\s*=\s*["']?password\b/i.test(page)) {
    throw new ShipwheelError("SW-INDEX-CREDENTIALS", `${shownUrl(url)} answers a page to sign in by`);
  }
  if (/<script\b/i.test(page)) {
    throw new ShipwheelError("SW-INDEX-UNREADABLE", `${shownUrl(url)} answers a page for people, which lists no files`);
  }
}

async function unreadable(fetched: Fetched, access: ReadAccess | undefined): Promise<ShipwheelError> {
  // Azure DevOps says it by 203.
  const denied = [401, 403, 203].includes(fetched.reply.status);
  const said = await saidOf(fetched, access);
  // nginx lets everybody connect, and says it to whoever showed no certificate, or a wrong one.
  if (/\bSSL certificate (was sent|error)/i.test(said)) return new ShipwheelError("SW-TLS-CLIENT-CERTIFICATE", said);
  return new ShipwheelError(denied ? "SW-INDEX-CREDENTIALS" : "SW-INDEX-UNREADABLE", said);
}
