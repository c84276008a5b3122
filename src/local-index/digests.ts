import { createHash } from "node:crypto";
import { blake2b256 } from "./blake2b.ts";

/** How an upload form names the digests of its file, and how they are made: hex, of all its bytes. */
const ALGORITHMS = {
  md5_digest: (bytes: Uint8Array) => createHash("md5").update(bytes).digest("hex"),
  sha256_digest: (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
  blake2_256_digest: blake2b256,
} as const;

export type DigestField = keyof typeof ALGORITHMS;

export const DIGEST_FIELDS = Object.keys(ALGORITHMS) as readonly DigestField[];

export function digestOf(bytes: Uint8Array, field: DigestField): string {
  return ALGORITHMS[field](bytes);
}
