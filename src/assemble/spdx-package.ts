import type { Component, HashAlgorithm } from "./bill.ts";
import { spdxId } from "./spdx-id.ts";
import type { Licensing } from "./spdx-licence.ts";

const PURPOSES: Readonly<Record<Component["type"], string>> = {
  application: "APPLICATION",
  container: "CONTAINER",
  file: "FILE",
  framework: "FRAMEWORK",
  library: "LIBRARY",
  "operating-system": "OPERATING-SYSTEM",
  platform: "OTHER",
};

const ALGORITHMS: Readonly<Record<HashAlgorithm, string>> = {
  MD5: "MD5",
  "SHA-1": "SHA1",
  "SHA-256": "SHA256",
  "SHA-384": "SHA384",
  "SHA-512": "SHA512",
  "SHA3-256": "SHA3-256",
  "SHA3-512": "SHA3-512",
};

/** Readers of this format know no other addresses: names of letters and digits under a domain. */
const HOMEPAGE = /^https?:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}(?=[:/])/i;

/** A component as a package of SPDX 2.3 (clause 7), whose files were not looked through. */
export function spdxPackage(component: Component, { declared }: Licensing): object {
  const { ref, type, name, version, purl, description, authors = [], hashes = [], occurrences = [] } = component;
  const [author] = authors;
  const [path] = occurrences;
  const homepage = component.links?.find((link) => link.type === "website" && HOMEPAGE.test(link.url))?.url;
  const licenseComments = (component.licenceFiles ?? []).map((file) => `${file.path} (sha256 ${file.sha256})`);
  const comments = (component.properties ?? []).map((property) => `${property.name}: ${property.value}`);
  return {
    SPDXID: spdxId(ref),
    name,
    ...(version !== undefined && version !== "" && { versionInfo: version }),
    ...(path !== undefined && { packageFileName: path }),
    // Whoever reads this by the minimum elements of an SBOM asks for a supplier of each, known or not.
    supplier: author === undefined ? "NOASSERTION" : actor(author),
    ...(author !== undefined && { originator: actor(author) }),
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    ...(hashes.length > 0 && {
      checksums: hashes.map(({ algorithm, value }) => ({ algorithm: ALGORITHMS[algorithm], checksumValue: value })),
    }),
    ...(homepage !== undefined && { homepage }),
    ...(occurrences.length > 1 && { sourceInfo: `It is at ${occurrences.join(", ")}.` }),
    licenseConcluded: "NOASSERTION",
    licenseDeclared: declared(component.licences),
    ...(licenseComments.length > 0 && { licenseComments: `Licence files: ${licenseComments.join(", ")}` }),
    copyrightText: "NOASSERTION",
    ...(description !== undefined && { summary: description }),
    ...(comments.length > 0 && { comment: comments.join("\n") }),
    ...(purl !== undefined && {
      externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
    }),
    primaryPackagePurpose: PURPOSES[type],
  };
}

/** What stands in brackets behind a name is an address. */
function actor(name: string): string {
  return `Person: ${name.replace(/[()]/g, "").trim() || "unnamed"}`;
}
