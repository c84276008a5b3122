import process from "node:process";
import type { TransparencyLogEntry } from "@sigstore/protobuf-specs";
import { ShipwheelError } from "../errors.ts";
import type { CertificateAuthority, Signing, SigningEndpoints, TransparencyLog } from "../ports/signing.ts";
import type { SignedEnvelope } from "../python/dsse.ts";
import { isJsonObject } from "../python/json.ts";

/** A log takes some seconds for an entry when it has much to do. */
const TIMEOUT_MS = 30_000;

type Sigstore = typeof import("@sigstore/sign");

/**
 * An authority and a log by Sigstore's own client; who says nothing for `timeout` milliseconds has no answer. It is loaded now: that takes
 * a while.
 */
export async function sigstoreSigning(
  { authority, log }: SigningEndpoints,
  { timeout = TIMEOUT_MS } = {},
): Promise<Signing> {
  passLoopbackByProxies();
  const [sigstore, { TransparencyLogEntry }] = await Promise.all([
    import("@sigstore/sign"),
    import("@sigstore/protobuf-specs"),
  ]);
  return {
    authority: authorityAt(authority, { sigstore, timeout }),
    log: logAt(log, { sigstore, timeout, toJson: TransparencyLogEntry.toJSON }),
  };
}

/** Its client reads the proxies of the environment once, when it is loaded, and would send there what is for this machine. */
function passLoopbackByProxies(): void {
  const { no_proxy: lower, NO_PROXY: upper = lower } = process.env;
  process.env.NO_PROXY = [upper, "127.0.0.1", "localhost"].filter(Boolean).join(",");
  delete process.env.no_proxy;
}

interface Client {
  readonly sigstore: Sigstore;
  readonly timeout: number;
}

function authorityAt(fulcioBaseURL: string, { sigstore: { FulcioSigner }, timeout }: Client): CertificateAuthority {
  return {
    certify: (key, idToken) =>
      answered("the certificate authority", fulcioBaseURL, async () => {
        const keyHolder = {
          sign: async (bytes: Buffer) => ({
            signature: Buffer.from(key.sign(bytes)),
            key: { $case: "publicKey" as const, publicKey: key.publicKey },
          }),
        };
        const identityProvider = { getToken: async () => idToken };
        const signer = new FulcioSigner({ fulcioBaseURL, identityProvider, keyHolder, retry: 0, timeout });
        // It gives no certificate but with a signature: one of nothing.
        const { key: certified } = await signer.sign(Buffer.alloc(0));
        if (certified.$case === "x509Certificate") return certified.certificate;
        throw new Error("it gave a key where a certificate should be");
      }),
  };
}

function logAt(
  rekorBaseURL: string,
  { sigstore, timeout, toJson }: Client & { readonly toJson: (entry: TransparencyLogEntry) => unknown },
): TransparencyLog {
  // What is in the log already came from an attempt of ours whose answer was lost.
  const options = { entryType: "dsse", fetchOnConflict: true, retry: 0, timeout } as const;
  return {
    enter: (envelope, certificate) =>
      answered("the transparency log", rekorBaseURL, async () => {
        const witness = new sigstore.RekorWitness({ rekorBaseURL, ...options });
        const { tlogEntries: [first] = [] } = await witness.testify(contentOf(envelope), certificate);
        const entry = first === undefined ? undefined : toJson(first);
        if (isJsonObject(entry)) return entry;
        throw new Error("it answered without an entry");
      }),
  };
}

function contentOf({ payloadType, payload, signature }: SignedEnvelope) {
  const signatures = [{ keyid: "", sig: Buffer.from(signature) }];
  return { $case: "dsseEnvelope", dsseEnvelope: { payloadType, payload: Buffer.from(payload), signatures } } as const;
}

/** Its client retries nothing here: who asks decides on that, for all that is asked alike. */
async function answered<T>(who: string, url: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const status = statusOf(cause);
    const mayBeLater = status === undefined || status === 408 || status === 429 || status >= 500;
    const code = mayBeLater ? "SW-ATTEST-UNAVAILABLE" : "SW-ATTEST-REFUSED";
    throw new ShipwheelError(code, `${who} at ${url}: ${wordsOf(cause)}`, { cause });
  }
}

/** The status of the answer that is somewhere under what was thrown; `undefined` where there was no answer. */
function statusOf(error: unknown): number | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if ("statusCode" in each && typeof each.statusCode === "number") return each.statusCode;
  }
  return undefined;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
