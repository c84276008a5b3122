import type { KeyObject } from "node:crypto";
import type { JsonObject } from "../python/json.ts";
import { keyId } from "./log-key.ts";

/** What there is to trust. */
export interface Trusted {
  /** What the authority and the log are called: a host's name. The log signs with it, and verifiers look for it in the address. */
  readonly host: string;
  /** From the nearest authority to the root, in DER. */
  readonly chain: readonly Uint8Array[];
  readonly certificateLog: KeyObject;
  readonly transparencyLog: KeyObject;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
}

/** The document that Sigstore's verifiers are told by whom to trust (`TrustedRoot` of its protocol buffers, in JSON). */
export function trustedRoot({ host, chain, certificateLog, transparencyLog, since }: Trusted): JsonObject {
  const url = `https://${host}`;
  const validFor = { start: new Date(since).toISOString() };
  const logOf = (publicKey: KeyObject) => ({
    baseUrl: url,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor,
    },
    logId: { keyId: keyId(publicKey).toString("base64") },
  });
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf(transparencyLog)],
    certificateAuthorities: [
      {
        subject: { organization: "shipwheel", commonName: "shipwheel rehearsal" },
        uri: url,
        certChain: { certificates: chain.map((der) => ({ rawBytes: Buffer.from(der).toString("base64") })) },
        validFor,
      },
    ],
    ctlogs: [logOf(certificateLog)],
    timestampAuthorities: [],
  };
}
