import type { Contract } from "../documents/manifest.ts";

/** The lists of a contract in the order in which people should read them. */
export const CONTRACT_PARTS: readonly { readonly key: keyof Contract; readonly title: string }[] = [
  { key: "missing", title: "missing" },
  { key: "extra", title: "not expected" },
  { key: "duplicate", title: "there twice" },
  { key: "mismatched", title: "not as planned" },
  { key: "notBuilt", title: "not built on this machine" },
];
