import { createHash, timingSafeEqual } from "node:crypto";

/** Is `given` the secret? It takes as long for a near guess as for a far one. */
export function isSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
