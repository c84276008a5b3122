import { randomBytes } from "node:crypto";
import type { Clock } from "../ports/clock.ts";
import type { Handler, ServedRequest } from "../ports/listen.ts";
import { createCatalogue } from "./catalogue.ts";
import type { Dialect } from "./dialect.ts";
import type { Fault } from "./fault.ts";
import { skewed, withFaults } from "./faults.ts";
import { createIssuer, type Issuer } from "./issuer.ts";
import type { Claims } from "./json-web-token.ts";
import { createMint } from "./mint.ts";
import type { Publisher } from "./publisher.ts";
import { type Answer, refusal } from "./reply.ts";
import { restock } from "./restock.ts";
import { answer, type Route, routesOf } from "./routes.ts";
import { createSigstore, type Sigstore } from "./sigstore.ts";
import { speaking } from "./speaking.ts";
import { memoryStorage, type Storage } from "./storage.ts";
import { createTokens } from "./tokens.ts";
import { createUploadDesk, FORM_BYTES, type ReadDistribution } from "./upload.ts";

export interface IndexOptions {
  readonly clock: Clock;
  readonly readDistribution: ReadDistribution;
  /** In memory unless told. */
  readonly storage?: Storage;
  /** The token of the account; without it only trusted publishers upload. */
  readonly uploadToken?: string;
  /** Pending publishers, until their project exists. */
  readonly publishers?: readonly Publisher[];
  /** What the issuer's tokens say of the workflow that asks: `repository`, `job_workflow_ref`, ... */
  readonly claims?: Claims;
  /** What the id-token endpoint wants to be shown; made anew unless told. */
  readonly requestToken?: string;
  /** The Simple API that names are redirected to which this index does not have. */
  readonly upstream?: string;
  /** Whose authority and log it believes about attestations; its own unless told. */
  readonly sigstore?: Sigstore;
  /** The largest file that is taken, in bytes: 100 MiB unless told, as PyPI has it. */
  readonly fileLimit?: number;
  /** The kind of index that it passes for, with the account's token: it speaks as PyPI does unless told. */
  readonly dialect?: Dialect;
  /** What goes wrong, and when; nothing does unless told. */
  readonly faults?: readonly Fault[];
  /** Called with each request once it was answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
}

export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** 0 where the connection brought no answer. */
  readonly status: number;
  /** `stored`, `present`, `minted`, `burnt`, or why not; empty where there is nothing to say. */
  readonly outcome: string;
  /** The name of the distribution that came with it. */
  readonly file?: string;
  /** The fault that struck it. */
  readonly fault?: string;
}

/** A package index on this machine. It answers requests; serving them is another's part. */
export interface LocalIndex {
  readonly reply: Handler;
  /** The last requests, the oldest first. */
  readonly log: readonly LoggedRequest[];
  readonly issuer: Issuer;
  readonly sigstore: Sigstore;
}

const FILE_LIMIT = 100 * 1024 ** 2;
const MOST_LOGGED = 10_000;

/**
 * An index with the Simple API, the legacy upload API, project JSON and trusted publishing, the issuer of its identity tokens
 * included. What `storage` has kept is read first.
 */
export async function createIndex(options: IndexOptions): Promise<LocalIndex> {
  const { readDistribution, storage = memoryStorage(), publishers = [], fileLimit = FILE_LIMIT, faults = [] } = options;
  const clock = skewed(options.clock, faults);
  const catalogue = createCatalogue();
  await restock({ catalogue, storage, readDistribution, now: clock.now() });
  const { claims = {}, requestToken } = options;
  const issuer = createIssuer({ clock, claims, ...(requestToken !== undefined && { requestToken }) });
  const tokens = createTokens(options.uploadToken, clock);
  const mint = createMint({ issuer, publishers, tokens, catalogue, clock });
  const sigstore = options.sigstore ?? createSigstore({ issuer, clock });
  const { trust } = sigstore;
  const desk = createUploadDesk({ tokens, catalogue, storage, clock, readDistribution, fileLimit, trust });
  const upstream = options.upstream?.replace(/\/*$/, "/");
  const log: LoggedRequest[] = [];
  const routes = routesOf({ catalogue, storage, issuer, mint, desk, sigstore, upstream });
  const ask = withFaults((request) => answerOrFail(request, routes), faults, { tokens, catalogue, storage, clock });
  const { dialect, uploadToken: token = randomBytes(16).toString("hex") } = options;
  const spoken = dialect ? speaking({ dialect, ask, catalogue, token, limit: fileLimit + FORM_BYTES }) : ask;
  return { log, issuer, sigstore, reply: logged(spoken, clock, log, options.onRequest) };
}

function logged(
  ask: (request: ServedRequest) => Promise<Answer>,
  clock: Clock,
  log: LoggedRequest[],
  tell: IndexOptions["onRequest"],
): Handler {
  return async (request) => {
    const answer = await ask(request);
    const entry = { at: clock.now(), method: request.method, ...entryOf(request, answer) };
    if (log.push(entry) > MOST_LOGGED) log.shift();
    tell?.(entry);
    const { headers, ...reply } = answer.reply;
    return { ...reply, headers: { date: new Date(entry.at).toUTCString(), ...headers } };
  };
}

function entryOf({ target }: ServedRequest, { reply, outcome, file, fault }: Answer) {
  const isSilent = reply.connection === "reset" || reply.connection === "stall";
  return {
    path: printable(target),
    status: isSilent ? 0 : reply.status,
    outcome: printable(outcome),
    ...(file !== undefined && { file: printable(file) }),
    ...(fault !== undefined && { fault }),
  };
}

// What a client sends is shown in a terminal.
function printable(text: string): string {
  return text.slice(0, 2_000).replace(/\p{Cc}/gu, "?");
}

async function answerOrFail(request: ServedRequest, routes: readonly Route[]): Promise<Answer> {
  try {
    return await answer(request, routes);
  } catch (error) {
    return { reply: refusal(500, "Internal Server Error", request), outcome: `failed: ${String(error)}` };
  }
}
