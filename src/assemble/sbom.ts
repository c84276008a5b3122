import type { Bill } from "./bill.ts";
import { cyclonedx } from "./cyclonedx.ts";
import { fileBill } from "./file-bill.ts";
import type { Identity } from "./identity.ts";
import type { Making } from "./made-bill.ts";
import { releaseBill } from "./release-bill.ts";
import type { ReleasedFile } from "./released-file.ts";

export interface Sbom {
  /** Relative to the bundle. */
  readonly path: string;
  readonly document: object;
}

/**
 * What there is to say of a release and of each of its distributions, the release first.
 *
 * What a wheel requires is not in it: its contents and its requirements are different lists. The same files, plan and records give the same bills.
 */
export function billsOfMaterials(identity: Identity, files: readonly ReleasedFile[], making: Making): readonly Bill[] {
  const sdist = files.find(({ kind }) => kind === "sdist");
  return [releaseBill(identity, files, making), ...files.map((file) => fileBill(identity, file, making, sdist))];
}

/** The documents that say it. */
export function sboms(bills: readonly Bill[]): readonly Sbom[] {
  return bills.map((bill) => ({ path: `sbom/${bill.about}.cdx.json`, document: cyclonedx(bill) }));
}
