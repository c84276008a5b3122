import { createHash, type Hash, hash as hashAtOnce } from "node:crypto";

/** Takes a member's bytes in chunks, which are only good until `add` returns. */
export interface MemberHash {
  readonly algorithm: string;
  readonly add: (chunk: Uint8Array) => void;
  readonly digest: () => Buffer;
}

/** Hashes a member of `size` bytes, in one step where they come in one piece: most members are so small that the other way costs more than the hash. */
export function memberHash(algorithm: string, size: number): MemberHash {
  let whole: Buffer | undefined;
  let hash: Hash | undefined;
  return {
    algorithm,
    add: (chunk) => {
      if (hash === undefined && chunk.length === size) whole = hashAtOnce(algorithm, chunk, "buffer");
      else {
        hash ??= createHash(algorithm);
        hash.update(chunk);
      }
    },
    digest: () => whole ?? (hash ?? createHash(algorithm)).digest(),
  };
}
