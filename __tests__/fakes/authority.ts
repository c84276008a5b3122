import { sign, X509Certificate } from "node:crypto";
import { createAuthority } from "../../src/local-index/authority.ts";
import { newLogKey } from "../../src/local-index/log-key.ts";
import { createTransparencyLog } from "../../src/local-index/transparency-log.ts";
import { trustedRoot } from "../../src/local-index/trusted-root.ts";
import { type Attestation, attestationOf } from "../../src/python/attestation.ts";
import { preAuthEncoding } from "../../src/python/dsse.ts";
import { publishStatement, STATEMENT_TYPE } from "../../src/python/statement.ts";

const NOW = Date.parse("2026-11-01T12:00:00Z");

/** The job that signs, unless a test says otherwise. */
export const SIGNER = { repository: "me/my-tool", workflow: "release.yml", ref: "refs/tags/v1.2.3" };

export interface Wish {
  readonly repository?: string;
  readonly workflow?: string;
  readonly ref?: string;
  /** The statement that is signed; the publish statement of the file unless told. */
  readonly statement?: string;
  /** How long after its certificate was made the log takes it, in milliseconds. */
  readonly late?: number;
}

/** An authority and a log of the embedded index, with the trusted root that verifiers of theirs need. `unseen`: its certificates come before no log. */
export function fakeAuthority(now = NOW, { unseen = false } = {}) {
  const [certificateLog, transparencyLog] = [newLogKey(), newLogKey()];
  const authority = createAuthority(unseen ? undefined : certificateLog, now);
  const host = "log.example";
  const log = createTransparencyLog(transparencyLog, host);
  const keys = { certificateLog: certificateLog.publicKey, transparencyLog: transparencyLog.publicKey };

  /** The attestation of a file as a job would have made it. */
  function attest(name: string, sha256: string, wish: Wish = {}): Attestation {
    const { repository, workflow, ref } = { ...SIGNER, ...wish };
    const file = `${repository}/.github/workflows/${workflow}@${ref}`;
    const claims = { repository, ref, sha: "c0ffee".padEnd(40, "0"), job_workflow_ref: file, workflow_ref: file };
    const key = newLogKey();
    const certificate = authority.certify(key.publicKey, claims, now);
    const statement = Buffer.from(wish.statement ?? publishStatement(name, sha256));
    const signature = sign("sha256", preAuthEncoding(STATEMENT_TYPE, statement), key.privateKey);
    const entry = entered(statement, signature, certificate, now + (wish.late ?? 1000));
    return attestationOf({ statement, signature, certificate, entry });
  }

  function entered(payload: Buffer, signature: Buffer, certificate: Uint8Array, at: number) {
    const envelope = {
      payload: payload.toString("base64"),
      payloadType: STATEMENT_TYPE,
      signatures: [{ sig: signature.toString("base64"), keyid: "" }],
    };
    const pem = new X509Certificate(certificate).toString();
    const verifiers = [Buffer.from(pem).toString("base64")];
    const spec = { proposedContent: { envelope: JSON.stringify(envelope), verifiers } };
    const answer = log.propose({ apiVersion: "0.0.1", kind: "dsse", spec }, at);
    if (answer.kind === "refused") throw new Error(answer.because);
    return entryJson(answer.entry as unknown as LogEntry);
  }

  const root = JSON.stringify(trustedRoot({ host, chain: authority.chain, ...keys, since: now - 3_600_000 }));
  return { attest, trustedRoot: root };
}

/** An entry as the log's own API tells it. */
interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly checkpoint: string;
      readonly hashes: readonly string[];
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
    };
  };
}

/** The same as Sigstore's protocol buffers are written in JSON. */
function entryJson({ body, integratedTime, logID, logIndex, verification }: LogEntry) {
  const { checkpoint, hashes, rootHash, ...proof } = verification.inclusionProof;
  const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64");
  return {
    logIndex: String(logIndex),
    logId: { keyId: base64(logID) },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: verification.signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      treeSize: String(proof.treeSize),
      rootHash: base64(rootHash),
      hashes: hashes.map(base64),
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: body,
  };
}
