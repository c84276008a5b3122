import { createHash } from "node:crypto";

/** A digest of bytes that come in chunks. */
export interface PassingHash {
  /** Takes the next bytes. They may be anything else once it is done. */
  add(chunk: Uint8Array): Promise<void>;
  /** Of all that was added, in hex; asked for once. */
  digest(): Promise<string>;
}

/** A SHA-512 that is computed right here. */
export function sha512Here(): PassingHash {
  const hash = createHash("sha512");
  return {
    add: async (chunk) => {
      hash.update(chunk);
    },
    digest: async () => hash.digest("hex"),
  };
}
