import type { PassingHash } from "../python/passing-hash.ts";

/** Computes digests beside this thread, where there is enough to hash. */
export interface Hashing {
  /** The SHA-512 of `size` bytes. */
  sha512(size: number): Promise<PassingHash>;
}
