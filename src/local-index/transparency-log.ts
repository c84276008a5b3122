import { createHash, createPublicKey, sign, verify } from "node:crypto";
import { preAuthEncoding } from "../python/dsse.ts";
import { isJsonObject, type JsonObject, jsonObject, jsonObjects } from "../python/json.ts";
import { keyId, type LogKey } from "./log-key.ts";
import { inclusionPath, leafHash, rootHash } from "./merkle-tree.ts";

/** What became of an entry that was proposed. */
export type Entered =
  | { readonly kind: "entered" | "known"; readonly uuid: string; readonly entry: JsonObject }
  | { readonly kind: "refused"; readonly because: string };

/** A transparency log in memory, with entries for DSSE envelopes as version 1 of Rekor makes them. */
export interface TransparencyLog {
  /** `body` is what clients send; `now` in milliseconds since 1970. */
  propose(body: JsonObject | undefined, now: number): Entered;
  find(uuid: string): JsonObject | undefined;
}

/** The tree, as entries' names begin with it. */
const TREE = "1".padStart(16, "0");

// A log that has nothing else in it proves nothing by a path, and its JSON leaves out what is zero, which readers then miss.
const FIRST = leafHash(Buffer.from("the first entry"));

interface Kept {
  readonly uuid: string;
  readonly leaf: Buffer;
  readonly entry: JsonObject;
}

/** `origin` names the log in its checkpoints. */
export function createTransparencyLog(key: LogKey, origin: string): TransparencyLog {
  const kept = new Map<string, Kept>();
  const logID = keyId(key.publicKey).toString("hex");

  function enter(body: string, uuid: string, leaf: Buffer, now: number): JsonObject {
    const leaves = [FIRST, ...[...kept.values()].map((each) => each.leaf), leaf];
    const logIndex = leaves.length - 1;
    const signed = { body, integratedTime: Math.floor(now / 1000), logID, logIndex };
    const root = rootHash(leaves);
    const inclusionProof = {
      checkpoint: checkpoint(key, origin, leaves.length, root),
      hashes: inclusionPath(leaves, logIndex).map((hash) => hash.toString("hex")),
      logIndex,
      rootHash: root.toString("hex"),
      treeSize: leaves.length,
    };
    // The keys stand in their order already: that is all that RFC 8785 asks of these values.
    const promise = sign("sha256", Buffer.from(JSON.stringify(signed)), key.privateKey).toString("base64");
    const entry = { ...signed, verification: { inclusionProof, signedEntryTimestamp: promise } };
    kept.set(uuid, { uuid, leaf, entry });
    return entry;
  }

  return {
    propose(proposed, now) {
      const canonical = canonicalEntry(proposed);
      if (typeof canonical !== "object") return { kind: "refused", because: canonical };
      const leaf = leafHash(canonical.bytes);
      const uuid = TREE + leaf.toString("hex");
      const known = kept.get(uuid);
      if (known !== undefined) return { kind: "known", uuid, entry: known.entry };
      return { kind: "entered", uuid, entry: enter(canonical.bytes.toString("base64"), uuid, leaf, now) };
    },
    find: (uuid) => kept.get(uuid)?.entry,
  };
}

/** What the log says of its whole, signed, in the form of a note (C2SP, "tlog-checkpoint"). */
function checkpoint({ publicKey, privateKey }: LogKey, origin: string, size: number, root: Buffer): string {
  const text = `${origin}\n${size}\n${root.toString("base64")}\n`;
  const hint = keyId(publicKey).subarray(0, 4);
  const signature = Buffer.concat([hint, sign("sha256", Buffer.from(text), privateKey)]);
  return `${text}\n\u2014 ${origin} ${signature.toString("base64")}\n`;
}

/**
 * What is kept of a proposed entry of the kind `dsse`, version 0.0.1: no content, but hashes and who signed. A text says why it is none.
 */
function canonicalEntry(proposed: JsonObject | undefined): { readonly bytes: Buffer } | string {
  if (proposed?.kind !== "dsse" || proposed.apiVersion !== "0.0.1")
    return "only dsse entries of version 0.0.1 are taken";
  const content = isJsonObject(proposed.spec) ? proposed.spec.proposedContent : undefined;
  const { envelope: text, verifiers } = isJsonObject(content) ? content : {};
  const envelope = typeof text === "string" ? jsonObject(text) : undefined;
  const [verifier]: readonly unknown[] = Array.isArray(verifiers) ? verifiers : [];
  const [signature] = jsonObjects(envelope?.signatures) ?? [];
  const { payload, payloadType } = envelope ?? {};
  if (typeof text !== "string" || typeof payload !== "string" || typeof payloadType !== "string") return "no envelope";
  if (typeof verifier !== "string" || typeof signature?.sig !== "string") return "no signature, or no verifier of it";
  const bytes = Buffer.from(payload, "base64");
  if (!isSigned({ payloadType, bytes, signature: signature.sig }, verifier)) return "could not verify envelope";
  const entry = {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      envelopeHash: { algorithm: "sha256", value: sha256(text) },
      payloadHash: { algorithm: "sha256", value: sha256(bytes) },
      signatures: [{ signature: signature.sig, verifier }],
    },
  };
  return { bytes: Buffer.from(JSON.stringify(entry)) };
}

interface Envelope {
  readonly payloadType: string;
  readonly bytes: Buffer;
  readonly signature: string;
}

/** `verifier`: a certificate or a public key, as PEM in base64. */
function isSigned({ payloadType, bytes, signature }: Envelope, verifier: string): boolean {
  try {
    const key = createPublicKey(Buffer.from(verifier, "base64"));
    return verify("sha256", preAuthEncoding(payloadType, bytes), key, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
