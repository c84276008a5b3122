import type { MetadataFields } from "../documents/distribution.ts";
import type { Component } from "./bill.ts";
import type { Identity } from "./identity.ts";
import { licencesOf } from "./licence.ts";
import { linksOf } from "./link.ts";
import { packageUrl } from "./package-url.ts";
import { plainLine } from "./plain-text.ts";
import type { ReleasedFile } from "./released-file.ts";

/** The release itself, with what its metadata declares of it. */
export function projectComponent({ name, normalizedName, version }: Identity, metadata: MetadataFields): Component {
  const purl = packageUrl({ name: normalizedName, version });
  return {
    ref: purl,
    type: "library",
    name: plainLine(name),
    version,
    ...declared(metadata),
    purl,
  };
}

/** One distribution of the release. */
export function fileComponent({ normalizedName, version }: Identity, file: ReleasedFile): Component {
  const purl = packageUrl({ name: normalizedName, version, fileName: file.name });
  return {
    ref: purl,
    type: "file",
    name: file.name,
    version,
    mediaType: file.name.endsWith(".tar.gz") ? "application/gzip" : "application/zip",
    hashes: [
      { algorithm: "SHA-256", value: file.sha256 },
      { algorithm: "SHA-512", value: file.sha512 },
    ],
    ...licencesDeclared(file.metadata),
    purl,
    properties: [{ name: "shipwheel:kind", value: file.kind }],
  };
}

function declared(metadata: MetadataFields): Partial<Component> {
  const description = plainLine(metadata.summary?.[0] ?? "");
  const [authors, links] = [authorsOf(metadata), linksOf(metadata)];
  return {
    ...(authors.length > 0 && { authors }),
    ...(description !== "" && { description }),
    ...licencesDeclared(metadata),
    ...(links.length > 0 && { links }),
  };
}

function licencesDeclared(metadata: MetadataFields): Pick<Component, "licences"> {
  const licences = licencesOf(metadata);
  return licences === undefined ? {} : { licences };
}

/** Names alone: an address is the metadata's to show. */
function authorsOf(metadata: MetadataFields): readonly string[] {
  const addressed = [...(metadata["author-email"] ?? [])].flatMap((line) => line.split(","));
  const named = addressed.map((each) => each.split("<", 1)[0] ?? "").filter((each) => !each.includes("@"));
  const all = [...(metadata.author ?? []), ...named].map((name) => plainLine(name.replaceAll('"', "")));
  return [...new Set(all)].filter((name) => name !== "" && name !== "UNKNOWN");
}
