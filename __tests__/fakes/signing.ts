import { createPublicKey } from "node:crypto";
import type { ShipwheelError } from "../../src/errors.ts";
import { createAuthority } from "../../src/local-index/authority.ts";
import { newLogKey } from "../../src/local-index/log-key.ts";
import { createTransparencyLog } from "../../src/local-index/transparency-log.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Signing } from "../../src/ports/signing.ts";
import { isJsonObject, type JsonObject } from "../../src/python/json.ts";

export interface FakeSigningOptions {
  readonly clock: Clock;
  /** For the first questions to the authority, and to the log, in order. */
  readonly certifies?: readonly ShipwheelError[];
  readonly enters?: readonly ShipwheelError[];
  /** How long the log thinks about the first entries, in milliseconds. */
  readonly logTakes?: readonly number[];
  /** What the log says instead of an entry. */
  readonly instead?: (entry: JsonObject) => JsonObject;
}

/** An authority and a log in memory, with real keys that nobody trusts. They believe what id-tokens say. */
export function fakeSigning({ clock, certifies = [], enters = [], logTakes = [], instead }: FakeSigningOptions) {
  const authority = createAuthority(newLogKey(), clock.now());
  const log = createTransparencyLog(newLogKey(), "log.example");
  const left = { certifies: [...certifies], enters: [...enters], logTakes: [...logTakes] };
  const tokens: string[] = [];
  const certificates: string[] = [];
  const entered: string[] = [];
  const signing: Signing = {
    authority: {
      async certify({ publicKey }, idToken) {
        const fault = left.certifies.shift();
        if (fault !== undefined) throw fault;
        tokens.push(idToken);
        const claims = JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString());
        const der = authority.certify(createPublicKey(publicKey), claims, clock.now());
        const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString("base64")}\n-----END CERTIFICATE-----\n`;
        certificates.push(pem);
        return pem;
      },
    },
    log: {
      async enter({ payloadType, payload, signature }, certificate) {
        const fault = left.enters.shift();
        if (fault !== undefined) throw fault;
        const wait = left.logTakes.shift() ?? 0;
        if (wait > 0) await clock.sleep(wait);
        const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");
        const envelope = { payloadType, payload: base64(payload), signatures: [{ sig: base64(signature), keyid: "" }] };
        const content = { envelope: JSON.stringify(envelope), verifiers: [base64(certificate)] };
        const proposed = { apiVersion: "0.0.1", kind: "dsse", spec: { proposedContent: content } };
        const answer = log.propose(proposed, clock.now());
        if (answer.kind === "refused") throw new Error(answer.because);
        entered.push(answer.uuid);
        const entry = asMessage(answer.entry);
        return instead === undefined ? entry : instead(entry);
      },
    },
  };
  return { signing, tokens, certificates, entered };
}

/** An entry of Rekor's API as Sigstore's protocol buffers have it, as far as we look at it. */
function asMessage({ body, integratedTime, logIndex, verification }: JsonObject): JsonObject {
  const proof = isJsonObject(verification) ? verification.inclusionProof : undefined;
  return {
    logIndex: String(logIndex),
    integratedTime: String(integratedTime),
    canonicalizedBody: body,
    inclusionProof: proof,
  };
}
