import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { inclusionPath, leafHash, rootHash } from "../../src/local-index/merkle-tree.ts";

// The entries and roots that Certificate Transparency's own implementations are tested by.
const ENTRIES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const LEAVES = ENTRIES.map((entry) => leafHash(Buffer.from(entry, "hex")));

test.each(ROOTS.map((root, at) => ({ count: at + 1, root })))("the root over $count leaves", ({ count, root }) => {
  expect(rootHash(LEAVES.slice(0, count)).toString("hex")).toBe(root);
});

test.each(ROOTS.map((root, at) => ({ count: at + 1, root })))(
  "each of $count leaves leads to the root",
  ({ count, root }) => {
    const leaves = LEAVES.slice(0, count);
    for (const [position, leaf] of leaves.entries()) {
      const path = inclusionPath(leaves, position);
      expect(rootFrom(leaf, position, count, path).toString("hex")).toBe(root);
    }
  },
);

/** As verifiers go up (RFC 9162, 2.1.3.2). */
function rootFrom(leaf: Buffer, position: number, size: number, path: readonly Buffer[]): Buffer {
  let [at, last, hash] = [position, size - 1, leaf];
  for (const other of path) {
    if (at % 2 === 1 || at === last) {
      hash = node(other, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else {
      hash = node(hash, other);
    }
    [at, last] = [at >> 1, last >> 1];
  }
  expect(last).toBe(0);
  return hash;
}

function node(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256")
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
}
