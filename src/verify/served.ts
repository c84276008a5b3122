import { createHash } from "node:crypto";
import type { Distribution } from "../documents/distribution.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import type { LinkFault, VerificationLink } from "../documents/verification.ts";
import { parseProvenance } from "../python/provenance.ts";
import type { IndexFile } from "../python/simple-page.ts";
import type { AttestedFile, FoundAttestation } from "./attested-file.ts";
import { checksOfPublished } from "./checks.ts";
import { type ExpectedIdentity, publisherIdentity } from "./expected-identity.ts";
import { absent, judged } from "./link.ts";

/** A file that an index lists, and what it served for it. */
export interface ServedFile {
  readonly listed: IndexFile;
  /** What came for it, read; or why nothing did. */
  readonly came:
    | { readonly kind: "file"; readonly distribution: Distribution }
    | { readonly kind: "nothing"; readonly because: string };
  /** Core metadata that it serves beside the file; `undefined` where there is none. */
  readonly metadata?: Uint8Array;
  /** The JSON of its provenance. */
  readonly provenance?: string;
}

/** What the index lists against what it serves, and against `released` where there is a bundle to hold it against. */
export function indexLink(
  served: readonly ServedFile[],
  from: string,
  released?: readonly Pick<ManifestFile, "name" | "sha256">[],
): VerificationLink {
  const faults = [...served.flatMap(faultsOfListing), ...(released ? faultsOfRelease(served, released) : [])];
  return judged("index", `${served.length} files at ${from}: sha256, size, Requires-Python, none yanked`, faults);
}

function faultsOfListing({ listed, came }: ServedFile): readonly LinkFault[] {
  const { name, sha256, size, yanked, requiresPython } = listed;
  const faults: string[] = [];
  if (yanked) faults.push("it is yanked");
  if (came.kind === "nothing") return [...faults, came.because].map((message) => ({ file: name, message }));
  const { distribution } = came;
  if (sha256 === undefined) faults.push("the index lists no sha256 of it");
  else if (sha256 !== distribution.sha256) {
    faults.push(`the index lists sha256 ${sha256} and serves ${distribution.sha256}`);
  }
  if (size !== undefined && size !== distribution.size) {
    faults.push(`the index lists ${size} bytes and serves ${distribution.size}`);
  }
  const needed = distribution.metadata?.["requires-python"]?.[0];
  if (requiresPython !== undefined && distribution.metadata && requiresPython !== needed) {
    faults.push(`the index lists Requires-Python ${requiresPython}, its metadata has ${needed ?? "none"}`);
  }
  return faults.map((message) => ({ file: name, message }));
}

function faultsOfRelease(
  served: readonly ServedFile[],
  released: readonly Pick<ManifestFile, "name" | "sha256">[],
): LinkFault[] {
  const there = new Map(served.map((each) => [each.listed.name, each.came]));
  const faults = released.flatMap(({ name, sha256 }): LinkFault[] => {
    const came = there.get(name);
    there.delete(name);
    if (came === undefined) return [{ file: name, message: "the index does not list it" }];
    if (came.kind === "nothing" || came.distribution.sha256 === sha256) return [];
    return [{ file: name, message: `the index serves sha256 ${came.distribution.sha256}, the bundle has ${sha256}` }];
  });
  return [...faults, ...[...there.keys()].map((file) => ({ file, message: "it is no file of the bundle" }))];
}

/** The core metadata that is served beside each file against the one within (PEP 658 and 714). */
export function metadataLink(served: readonly ServedFile[]): VerificationLink {
  const beside = served.filter(({ listed }) => listed.metadata !== undefined);
  if (beside.length === 0) return absent("metadata", "the index serves no core metadata beside the files");
  const says = `${beside.length} served beside the files, equal to the ones within`;
  return judged("metadata", says, beside.flatMap(faultsOfMetadata));
}

function faultsOfMetadata({ listed, came, metadata }: ServedFile): readonly LinkFault[] {
  const fault = (message: string) => [{ file: `${listed.name}.metadata`, message }];
  if (metadata === undefined) return fault("it is listed, and not served");
  const sha256 = createHash("sha256").update(metadata).digest("hex");
  if (listed.metadata?.sha256 !== undefined && listed.metadata.sha256 !== sha256) {
    return fault(`the index lists sha256 ${listed.metadata.sha256} and serves ${sha256}`);
  }
  const within = came.kind === "file" ? came.distribution.metadataBytes : undefined;
  if (within === undefined) return fault("the file has none to hold it against");
  return Buffer.from(within).equals(metadata) ? [] : fault("it is not the one within the file");
}

/** What reading the served files finds. */
export function checksLink(served: readonly ServedFile[]): VerificationLink {
  return checksOfPublished(served.flatMap(({ came }) => (came.kind === "file" ? [came.distribution] : [])));
}

/**
 * The attestations in the provenance that an index serves. Each must be by the publisher that the index names; `expected` says more
 * of who that must be.
 */
export function servedAttestations(served: readonly ServedFile[], expected: ExpectedIdentity): readonly AttestedFile[] {
  return served.flatMap(({ listed, came, provenance }) => {
    if (came.kind === "nothing") return [];
    const found = provenance === undefined ? [] : foundIn(provenance, listed, expected);
    return [{ name: listed.name, sha256: came.distribution.sha256, found }];
  });
}

function foundIn(text: string, { name, provenance = name }: IndexFile, expected: ExpectedIdentity): FoundAttestation[] {
  const read = parseProvenance(text);
  if (read.kind === "unreadable") return [{ at: provenance, kind: "unreadable", because: read.because }];
  return read.provenance.attestation_bundles.flatMap(({ publisher, attestations }) =>
    attestations.map((attestation) => ({
      at: name,
      kind: "attestation" as const,
      attestation,
      expected: [publisherIdentity(publisher), expected],
    })),
  );
}
