import { sha256 } from "./digest.ts";

/** An SPDX identifier for a reference of a bill: letters, digits, dots and dashes, another one for every other reference. */
export function spdxId(ref: string): string {
  const readable = ref
    .replace(/^pkg:/, "")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .slice(0, 60);
  return `SPDXRef-${readable}-${sha256(ref).slice(0, 12)}`;
}
