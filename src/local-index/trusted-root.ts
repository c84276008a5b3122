import type { KeyObject } from "node:crypto";
import type { JsonObject } from "../python/json.ts";
import { keyId } from "./log-key.ts";

/** What there is to trust. */
export interface Trusted {
  /** What the authority and the log are called: a host's name, which the log's checkpoints are signed with. */
  readonly host: string;
  /** From the nearest authority to the root, in DER. */
  readonly chain: readonly Uint8Array[];
  readonly certificateLog: KeyObject;
  readonly transparencyLog: KeyObject;
  /** As the log calls itself in what it signs. */
  readonly logName: string;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
}

/** The document that Sigstore's verifiers are told by whom to trust (`TrustedRoot` of its protocol buffers, in JSON). */
export function trustedRoot({ host, chain, certificateLog, transparencyLog, logName, since }: Trusted): JsonObject {
  const url = `https://${host}`;
  const validFor = { start: new Date(since).toISOString() };
  const logOf = (publicKey: KeyObject, baseUrl: string) => ({
    baseUrl,
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
    // Verifiers look for the name in the address.
    tlogs: [logOf(transparencyLog, `https://${logName}`)],
    certificateAuthorities: [
      {
        subject: { organization: "shipwheel", commonName: "shipwheel rehearsal" },
        uri: url,
        certChain: { certificates: chain.map((der) => ({ rawBytes: Buffer.from(der).toString("base64") })) },
        validFor,
      },
    ],
    ctlogs: [logOf(certificateLog, url)],
    timestampAuthorities: [],
  };
}
