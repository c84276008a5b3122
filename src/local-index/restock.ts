import { formatVersion, parseVersion } from "../python/version.ts";
import { sourceOf } from "./byte-view.ts";
import { type Catalogue, indexedFile } from "./catalogue.ts";
import type { KeptFile, Storage } from "./storage.ts";
import type { ReadDistribution } from "./upload.ts";

interface Stockroom {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly readDistribution: ReadDistribution;
  /** Milliseconds since 1970: when a file was uploaded that did not come through the index. */
  readonly now: number;
}

/** Puts what `storage` has kept into the catalogue. A file whose name is that of no distribution is passed over. */
export async function restock({ catalogue, storage, readDistribution, now }: Stockroom): Promise<void> {
  for (const kept of await storage.kept()) {
    const bytes = await storage.read(kept.name);
    if (bytes !== undefined) await shelve(kept, bytes);
  }

  async function shelve({ name, uploaded = now, provenance }: KeptFile, bytes: Uint8Array): Promise<void> {
    const read = await readDistribution(name, sourceOf(bytes));
    const version = parseVersion(read.filename?.version ?? "");
    if (read.kind === "unknown" || read.filename === undefined || version === undefined) return;
    const project = read.metadata?.name?.[0] ?? read.filename.distribution;
    const known = { kind: read.kind, version: formatVersion(version), uploaded, ...(provenance && { provenance }) };
    catalogue.add(project, indexedFile(read, known));
  }
}
