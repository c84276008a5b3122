import { randomBytes } from "node:crypto";
import type { ServedRequest } from "../ports/listen.ts";
import { readBody } from "./body.ts";
import { type Ask, type Dialect, namedFile, replyWith, type Said } from "./dialect.ts";
import { fileBytes, listingReply, type Speaker } from "./dialect-listing.ts";
import type { Answer } from "./reply.ts";
import { isSecret } from "./secret.ts";
import { UPLOAD_PATH } from "./upload.ts";
import { readUploadForm } from "./upload-form.ts";

interface SpeakingOptions extends Speaker {
  /** What uploads, and readers of a closed index, must show. */
  readonly token: string;
  /** The largest body that is read, in bytes. */
  readonly limit: number;
}

const STORAGE_PATH = "/_/storage/";

/** An index that is spoken to as one of another kind is: its paths, its way to sign in, its answers. */
export function speaking(options: SpeakingOptions): Ask {
  const { dialect, token } = options;
  const signature = randomBytes(16).toString("hex");
  return async (request) => {
    const [path = ""] = request.target.split("?");
    const isUpload = request.method === "POST" && withoutSlash(path) === withoutSlash(dialect.upload);
    const project = path.startsWith(dialect.simple) ? withoutSlash(path.slice(dialect.simple.length)) : undefined;
    const file = dialect.file.exec(path)?.[1];
    if (path.startsWith(STORAGE_PATH)) return storageReply(request, signature, options);
    if (!isUpload && project === undefined && file === undefined) return said(dialect.elsewhere, "elsewhere");
    if ((isUpload || dialect.isClosed) && !isLetIn(request, dialect, token)) {
      return said(dialect.unauthenticated, "not signed in");
    }
    if (isUpload) return uploadReply(request, options);
    if (file === undefined) return listingReply(project ?? "", request, options);
    if (dialect.redirects === undefined) return fileBytes(file, request, options);
    return said(toStorage(file, request, { status: dialect.redirects, signature }), "redirected");
  };
}

function isLetIn({ headers: { authorization = "" } }: ServedRequest, { user }: Dialect, token: string): boolean {
  const [, encoded = ""] = /^basic ([a-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const [name = "", ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return (user ?? name) === name && isSecret(password.join(":"), token);
}

async function uploadReply(request: ServedRequest, { dialect, ask, catalogue, token, limit }: SpeakingOptions) {
  const body = await readBody(request, limit);
  const form = body && readUploadForm(request.headers["content-type"] ?? "", body);
  const missing = form && dialect.required.find((field) => !form.fields.has(field));
  if (missing !== undefined) return said(dialect.missing(missing), `${missing} is missing`);
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`;
  const headers = { ...request.headers, authorization };
  const answer = await ask({ ...request, target: UPLOAD_PATH, headers, body: once(body) });
  const { outcome, reply } = answer;
  if (outcome === "stored" && reply.status === 200) return { ...answer, reply: replyWith(dialect.taken) };
  const there = catalogue.file(form?.file?.filename ?? "");
  const isSame = outcome === "present" && reply.status === 200;
  const isOther = outcome.startsWith("File already exists") && reply.status === 400;
  if (there === undefined || !(isSame || isOther)) return answer;
  return { ...answer, reply: replyWith(dialect.again(namedFile(there), isSame) ?? dialect.taken) };
}

/** Another name of this machine is another origin. */
function toStorage(
  name: string,
  { origin }: ServedRequest,
  { status, signature }: { readonly status: number; readonly signature: string },
): Said {
  const storage = origin.replace("127.0.0.1", "localhost");
  return { status, body: "", headers: { location: `${storage}${STORAGE_PATH}${name}?sig=${signature}` } };
}

async function storageReply(request: ServedRequest, signature: string, speaker: Speaker): Promise<Answer> {
  const [path = "", query] = request.target.split("?");
  // Such a storage takes one way to sign in, and no other beside it.
  if (request.headers.authorization !== undefined) return said({ status: 400, body: "" }, "a credential went astray");
  if (query !== `sig=${signature}`) return said({ status: 403, body: "" }, "not signed");
  return fileBytes(path.slice(STORAGE_PATH.length), request, speaker);
}

function said(what: Said, outcome: string): Answer {
  return { reply: replyWith(what), outcome };
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}

async function* once(body: Uint8Array | undefined): AsyncIterable<Uint8Array> {
  if (body !== undefined) yield body;
}
