import type { Clock } from "../ports/clock.ts";
import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import { type JsonObject, jsonObject } from "../python/json.ts";
import type { TrustMaterial } from "../verify/trusted-root.ts";
import { type Authority, createAuthority, hasKey, readCertificateRequest } from "./authority.ts";
import { readBody } from "./body.ts";
import { type Issuer, issuerUrl } from "./issuer.ts";
import { verifyToken } from "./json-web-token.ts";
import { type LogKey, newLogKey } from "./log-key.ts";
import { type Answer, jsonReply } from "./reply.ts";
import { createTransparencyLog, type TransparencyLog } from "./transparency-log.ts";
import { trustedRoot } from "./trusted-root.ts";

/** Below this both the authority and the log are found, where their clients look for them. */
export const SIGSTORE_PATH = "/_/sigstore";
/** What verifiers need to trust them. */
export const TRUSTED_ROOT_PATH = `${SIGSTORE_PATH}/trusted_root.json`;
/** What who signs needs to find them. */
export const SIGNING_CONFIG_PATH = `${SIGSTORE_PATH}/signing_config.json`;

/** Stands in for Sigstore's public authority (Fulcio) and log (Rekor): the same requests, replies and signatures, and nobody who trusts them but who asks for their root. */
export interface Sigstore {
  /** `POST /api/v2/signingCert` */
  certify(request: ServedRequest): Promise<Answer>;
  /** `POST /api/v1/log/entries` */
  enter(request: ServedRequest): Promise<Answer>;
  /** `GET /api/v1/log/entries/UUID` */
  entry(uuid: string): ServedReply;
  /** Sigstore's `SigningConfig`, for an index at `origin`. */
  signingConfig(origin: string): JsonObject;
  /** Of this process's own keys. */
  trustedRoot(): JsonObject;
  /** The same for our own verifier. */
  trust(): Promise<TrustMaterial>;
}

const MOST_BYTES = 1024 * 1024;
/** A name that leads nowhere: the port of an index changes with each run. */
const HOST = "rehearsal.invalid";
const HOUR = 60 * 60 * 1000;

interface Instance {
  readonly authority: Authority;
  readonly log: TransparencyLog;
  readonly certificateLog: LogKey;
  readonly transparencyLog: LogKey;
  readonly since: number;
}

/** Who believes the issuer's tokens, by which time. */
interface Desk {
  readonly issuer: Issuer;
  readonly clock: Clock;
  readonly instance: () => Instance;
}

/** Keys are made at the first use: most clients of an index sign nothing. */
export function createSigstore({ issuer, clock }: Omit<Desk, "instance">): Sigstore {
  let made: Instance | undefined;
  const instance = () => {
    made ??= newInstance(clock.now());
    return made;
  };
  const desk = { issuer, clock, instance };
  return {
    certify: (request) => certify(request, desk),
    enter: (request) => enter(request, desk),
    entry: (uuid) => entryReply(uuid, instance().log),
    signingConfig: (origin) => signingConfig(origin + SIGSTORE_PATH, instance().since),
    trustedRoot: () => rootOf(instance()),
    async trust() {
      const { readTrustedRoot } = await import("../verify/trusted-root.ts");
      return readTrustedRoot(JSON.stringify(rootOf(instance())), "the embedded authority");
    },
  };
}

async function certify(request: ServedRequest, { issuer, clock, instance }: Desk): Promise<Answer> {
  const asked = readCertificateRequest(await bodyOf(request));
  if (asked === undefined) return refused(400, "the request asks for no certificate of a public key");
  const expected = { issuer: issuerUrl(request.origin), audience: "sigstore", now: clock.now() };
  const verified = verifyToken(asked.token, { keys: await issuer.publicKeys(), ...expected });
  if (verified.kind === "invalid") {
    return refused(400, `There was an error processing the identity token: ${verified.because}`);
  }
  if (!hasKey(asked, String(verified.claims.sub))) {
    return refused(400, "The signature supplied in the request could not be verified");
  }
  const { authority } = instance();
  const certificate = authority.certify(asked.publicKey, verified.claims, clock.now());
  const certificates = [certificate, ...authority.chain].map(pem);
  const reply = jsonReply(200, { signedCertificateEmbeddedSct: { chain: { certificates } } });
  return { reply, outcome: "certified" };
}

async function enter(request: ServedRequest, { clock, instance }: Desk): Promise<Answer> {
  const entered = instance().log.propose(await bodyOf(request), clock.now());
  if (entered.kind === "refused") return refused(400, `error processing entry: ${entered.because}`);
  const { uuid } = entered;
  if (entered.kind === "entered") return { reply: jsonReply(201, { [uuid]: entered.entry }), outcome: "entered" };
  const location = `${SIGSTORE_PATH}/api/v1/log/entries/${uuid}`;
  const known = refused(409, `an equivalent entry already exists in the transparency log with UUID ${uuid}`);
  return { ...known, reply: { ...known.reply, headers: { ...known.reply.headers, location } } };
}

function entryReply(uuid: string, log: TransparencyLog): ServedReply {
  const entry = log.find(uuid);
  return entry === undefined ? refused(404, "entry not found").reply : jsonReply(200, { [uuid]: entry });
}

function signingConfig(url: string, since: number): JsonObject {
  const validFor = { start: new Date(since).toISOString() };
  const service = { url, majorApiVersion: 1, validFor, operator: HOST };
  return {
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    caUrls: [service],
    rekorTlogUrls: [service],
    rekorTlogConfig: { selector: "ANY" },
  };
}

function rootOf({ authority, certificateLog, transparencyLog, since }: Instance): JsonObject {
  const keys = { certificateLog: certificateLog.publicKey, transparencyLog: transparencyLog.publicKey };
  return trustedRoot({ host: HOST, chain: authority.chain, ...keys, since });
}

function newInstance(now: number): Instance {
  const [certificateLog, transparencyLog] = [newLogKey(), newLogKey()];
  return {
    authority: createAuthority(certificateLog, now),
    log: createTransparencyLog(transparencyLog, HOST),
    certificateLog,
    transparencyLog,
    since: now - HOUR,
  };
}

async function bodyOf(request: ServedRequest): Promise<JsonObject | undefined> {
  const body = await readBody(request, MOST_BYTES);
  return body === undefined ? undefined : jsonObject(new TextDecoder().decode(body));
}

/** In the form in which both tell their errors. */
function refused(code: number, message: string): Answer {
  return { reply: jsonReply(code, { code, message }), outcome: message };
}

function pem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
