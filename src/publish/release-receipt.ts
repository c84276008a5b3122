import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import { sendingOrder } from "./index-state.ts";
import type { Journaled } from "./journaled.ts";
import type { IndexTarget } from "./target.ts";

interface ReceiptedRelease {
  readonly bundle: Pick<ReleaseBundle, "manifest" | "digest">;
  readonly index: Pick<IndexTarget, "upload" | "simple">;
}

/** What the index holds, as it was noted in this run and in earlier ones. `codes` are of what ended the run early; empty when nothing did. */
export function receiptOf(
  { bundle: { manifest, digest }, index }: ReceiptedRelease,
  { files: known, verified, authentication = "none", unattested }: Journaled,
  codes: readonly string[] = [],
): Receipt {
  const files = sendingOrder(manifest.files);
  const isThere = ({ name }: { readonly name: string }) => known.get(name)?.outcome !== undefined;
  return {
    schema: "shipwheel/receipt/1",
    manifest: digest,
    index: index.upload,
    simple: index.simple,
    authentication,
    uploads: files.flatMap(({ name }) => {
      const file = known.get(name);
      if (file?.outcome === undefined) return [];
      const { sha256, attempts, attestation } = file;
      return [{ name, outcome: file.found ? "present" : file.outcome, sha256, attempts, attestation }];
    }),
    ...(unattested !== undefined && { unattested }),
    verified: manifest.files.flatMap(({ name }) => verified.get(name) ?? []),
    ...(codes.length > 0 && {
      incomplete: { missing: files.filter((file) => !isThere(file)).map(({ name }) => name), codes },
    }),
    release: null,
  };
}

/** The codes of what ended a run. */
export function codesOf(error: unknown): readonly string[] {
  return error instanceof ShipwheelError ? error.problems.map(({ code }) => code) : ["SW-INTERNAL"];
}
