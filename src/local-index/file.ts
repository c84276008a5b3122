import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import type { Catalogue } from "./catalogue.ts";
import { bytesReply, jsonReply, refusal } from "./reply.ts";
import type { Storage } from "./storage.ts";

const METADATA = ".metadata";

/** `/integrity/PROJECT/VERSION/NAME/provenance` (PEP 740). */
export function provenanceReply(
  [, , name = ""]: readonly string[],
  request: ServedRequest,
  { catalogue }: Pick<Shelves, "catalogue">,
): ServedReply {
  const provenance = catalogue.file(name)?.provenance;
  if (provenance === undefined) return refusal(404, `No provenance available for ${name}`, request);
  return jsonReply(200, provenance, "application/vnd.pypi.integrity.v1+json");
}

interface Shelves {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
}

/** `/files/SHA256/NAME`, and `NAME.metadata` for a wheel's METADATA (PEP 658). */
export async function fileReply(
  [sha256, name = ""]: readonly string[],
  request: ServedRequest,
  { catalogue, storage }: Shelves,
): Promise<ServedReply> {
  const isMetadata = name.endsWith(METADATA);
  const file = catalogue.file(isMetadata ? name.slice(0, -METADATA.length) : name);
  if (file === undefined || file.sha256 !== sha256) return refusal(404, "Not Found", request);
  const bytes = isMetadata ? file.metadataBytes : await storage.read(file.name);
  return bytes ? bytesReply(200, "application/octet-stream", bytes) : refusal(404, "Not Found", request);
}
