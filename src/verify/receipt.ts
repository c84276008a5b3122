import type { Manifest } from "../documents/manifest.ts";
import type { EarlierReceipt } from "../documents/receipt.ts";
import type { LinkFault } from "../documents/verification.ts";

/** All that differs between what was published, as the receipt has it, and this release. `digest` is manifest.json's. */
export function faultsOfReceipt(receipt: EarlierReceipt, manifest: Manifest, digest: string): readonly LinkFault[] {
  if (receipt.manifest !== digest) {
    return [{ message: `it is of the manifest with sha256 ${receipt.manifest}, and this one has ${digest}` }];
  }
  // Users take the tag itself: nothing was sent anywhere.
  if (receipt.index === "git") return [];
  return [
    ...faultsOfList("the uploads", receipt.uploads, manifest),
    ...faultsOfList("what was verified", receipt.verified, manifest),
  ];
}

interface Hashed {
  readonly name: string;
  readonly sha256: string;
}

function faultsOfList(what: string, listed: readonly Hashed[], { files }: Manifest): LinkFault[] {
  const said = new Map(listed.map(({ name, sha256 }) => [name, sha256]));
  const faults = files.flatMap(({ name, sha256 }): LinkFault[] => {
    const there = said.get(name);
    said.delete(name);
    if (there === undefined) return [{ file: name, message: `it is not among ${what}` }];
    return there === sha256 ? [] : [{ file: name, message: `among ${what} it has sha256 ${there}, here ${sha256}` }];
  });
  return [...faults, ...[...said.keys()].map((file) => ({ file, message: `among ${what}, and not in the manifest` }))];
}
