import { createHash } from "node:crypto";

/** The sha256 of `content` in hex; text is UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
