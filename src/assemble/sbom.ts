import { SBOM_FORMATS, type SbomFormat } from "../documents/sbom-format.ts";
import type { Bill } from "./bill.ts";
import { cyclonedx } from "./cyclonedx.ts";
import { needsOf } from "./dependency.ts";
import { fileBill } from "./file-bill.ts";
import type { Identity } from "./identity.ts";
import type { Making } from "./made-bill.ts";
import { releaseBill } from "./release-bill.ts";
import type { ReleasedFile } from "./released-file.ts";
import { spdx } from "./spdx.ts";

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
  const release = { identity, files, sdist, needs: needsOf(identity) };
  return [releaseBill(release, making), ...files.map((file) => fileBill(file, release, making))];
}

/** The documents that say it: each bill as CycloneDX 1.6, and in the further `formats`. */
export function sboms(bills: readonly Bill[], formats: readonly SbomFormat[]): readonly Sbom[] {
  const wanted = SBOM_FORMATS.filter((format, place) => place === 0 || formats.includes(format));
  return bills.flatMap((bill) =>
    wanted.map((format) => {
      const { ending, render } = RENDERERS[format];
      return { path: `sbom/${bill.about}.${ending}`, document: render(bill) };
    }),
  );
}

interface Renderer {
  /** Of the file's name; tools know the last two parts of it. */
  readonly ending: string;
  readonly render: (bill: Bill) => object;
}

const RENDERERS: Readonly<Record<SbomFormat, Renderer>> = {
  "cyclonedx-1.6": { ending: "cdx.json", render: (bill) => cyclonedx(bill, "1.6") },
  "cyclonedx-1.7": { ending: "1.7.cdx.json", render: (bill) => cyclonedx(bill, "1.7") },
  "spdx-2.3": { ending: "spdx.json", render: spdx },
};
