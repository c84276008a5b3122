import { createHash } from "node:crypto";

/** The hash of a leaf, from what it stands for (RFC 6962, 2.1). */
export function leafHash(entry: Uint8Array): Buffer {
  return createHash("sha256")
    .update(Buffer.from([0]))
    .update(entry)
    .digest();
}

/** The root of the tree over these leaves' hashes; there is at least one. */
export function rootHash(leaves: readonly Buffer[]): Buffer {
  const [only, ...others] = leaves;
  if (only === undefined) return createHash("sha256").digest();
  if (others.length === 0) return only;
  const split = largestPowerBelow(leaves.length);
  return nodeHash(rootHash(leaves.slice(0, split)), rootHash(leaves.slice(split)));
}

/** The hashes that lead from the leaf at `position` to the root, the nearest first (RFC 6962, 2.1.1). */
export function inclusionPath(leaves: readonly Buffer[], position: number): readonly Buffer[] {
  if (leaves.length <= 1) return [];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return position < split
    ? [...inclusionPath(left, position), rootHash(right)]
    : [...inclusionPath(right, position - split), rootHash(left)];
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256")
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
}

function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
