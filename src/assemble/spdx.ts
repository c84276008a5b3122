import type { Bill } from "./bill.ts";
import { licensingOf } from "./spdx-licence.ts";
import { spdxPackage } from "./spdx-package.ts";
import { spdxRelationships } from "./spdx-relationship.ts";

/** For a release whose time is not known: the format wants one. */
const UNKNOWN_TIME = "1970-01-01T00:00:00Z";

/** The bill as SPDX 2.3, in its JSON format. */
export function spdx(bill: Bill): object {
  const all = [bill.subject, ...bill.contents, ...bill.requirements, ...bill.resolved, ...bill.formulation];
  const licensing = licensingOf(all);
  const { name, version } = bill.subject;
  const { timestamp, serialNumber, toolVersion } = bill;
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: bill.about === "release" ? `${name} ${version}` : name,
    documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${serialNumber.replace("urn:uuid:", "")}`,
    creationInfo: {
      // Of a second it has no parts.
      created: timestamp?.replace(/\.\d+Z$/, "Z") ?? UNKNOWN_TIME,
      creators: [`Tool: shipwheel-${toolVersion}`],
      ...(timestamp === undefined && { comment: "The time of the release is not known." }),
    },
    packages: all.map((each) => spdxPackage(each, licensing)),
    ...(licensing.extracted.length > 0 && { hasExtractedLicensingInfos: licensing.extracted }),
    relationships: spdxRelationships(bill),
  };
}
