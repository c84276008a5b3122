import type { LicenceFile } from "./bill.ts";
import { plainLine } from "./plain-text.ts";
import type { ReleasedFile } from "./released-file.ts";

// Where backends put them, before and since License-File tells which they are.
const USUAL = /^[^/]+\.dist-info\/(?:licenses\/.+|(?:AUTHORS|COPYING|LICEN[CS]E|NOTICE)[^/]*)$/i;

/** The licence files in a distribution, with the hashes of those that were read; sorted. */
export function licenceFiles({ kind, metadata, members }: ReleasedFile): readonly LicenceFile[] {
  const named = new Set(metadata["license-file"] ?? []);
  const isNamed = (path: string) =>
    named.has(path.replace(kind === "wheel" ? /^[^/]+\.dist-info\/(?:licenses\/)?/ : /^[^/]+\//, ""));
  const found = members.filter(({ name }) => (kind === "wheel" && USUAL.test(name)) || isNamed(name));
  return found
    .flatMap(({ name, sha256 }) =>
      sha256 === undefined || name.endsWith("/") ? [] : [{ path: plainLine(name), sha256 }],
    )
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
