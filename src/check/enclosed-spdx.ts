import { type Table, tablesAt, textAt, textsAt } from "../config/table.ts";
import type { EnclosedBill, EnclosedComponent } from "../documents/contents.ts";

type Read = Pick<EnclosedBill, "format" | "components" | "edges" | "about">;

/** The algorithms as CycloneDX names them. */
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ["MD5", "MD5"],
  ["SHA1", "SHA-1"],
  ["SHA256", "SHA-256"],
  ["SHA384", "SHA-384"],
  ["SHA512", "SHA-512"],
]);
const SAYS_NOTHING: ReadonlySet<string> = new Set(["NOASSERTION", "NONE"]);
const NEEDING: ReadonlySet<string> = new Set(["CONTAINS", "DEPENDS_ON", "DYNAMIC_LINK", "STATIC_LINK"]);
const NEEDED: ReadonlySet<string> = new Set(["CONTAINED_BY", "DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF"]);
const DOCUMENT = "SPDXRef-DOCUMENT";

/** The packages of a document of SPDX 2 in JSON, and which has or needs which. */
export function readSpdx(document: Table): Read {
  const packages = tablesAt(document, "packages").filter((each) => textAt(each, "name") !== undefined);
  const places = new Map(packages.map((each, place) => [textAt(each, "SPDXID") ?? "", place]));
  const relations = tablesAt(document, "relationships").map(relationOf);
  const described = relations.find(({ from, type }) => from === DOCUMENT && type === "DESCRIBES")?.to;
  const about = places.get(textsAt(document, "documentDescribes")[0] ?? described ?? "");
  return {
    format: `SPDX ${(textAt(document, "spdxVersion") ?? "").replace(/^SPDX-/, "")}`,
    components: packages.map(componentOf),
    edges: relations.flatMap(({ from, type, to }) => {
      const [ref, other] = NEEDED.has(type) ? [to, from] : [from, to];
      const [one, two] = [places.get(ref), places.get(other)];
      const isEdge = NEEDING.has(type) || NEEDED.has(type);
      return isEdge && one !== undefined && two !== undefined ? [{ from: one, to: [two] }] : [];
    }),
    ...(about !== undefined && { about }),
  };
}

function relationOf(each: Table): { readonly from: string; readonly type: string; readonly to: string } {
  return {
    from: textAt(each, "spdxElementId") ?? "",
    type: textAt(each, "relationshipType") ?? "",
    to: textAt(each, "relatedSpdxElement") ?? "",
  };
}

function componentOf(each: Table): EnclosedComponent {
  const [version, licence, description] = [
    textAt(each, "versionInfo"),
    textAt(each, "licenseDeclared"),
    textAt(each, "summary"),
  ];
  const references = tablesAt(each, "externalRefs").filter((ref) => textAt(ref, "referenceType") === "purl");
  const purl = references.map((ref) => textAt(ref, "referenceLocator")).find((locator) => locator !== undefined);
  return {
    type: (textAt(each, "primaryPackagePurpose") ?? "library").toLowerCase(),
    name: textAt(each, "name") ?? "",
    ...(version !== undefined && !SAYS_NOTHING.has(version) && { version }),
    ...(purl !== undefined && { purl }),
    ...(description !== undefined && { description }),
    hashes: tablesAt(each, "checksums").flatMap(hashOf),
    licences: licence === undefined || SAYS_NOTHING.has(licence) ? [] : [{ kind: "expression", text: licence }],
  };
}

function hashOf(checksum: Table): EnclosedComponent["hashes"] {
  const algorithm = ALGORITHMS.get(textAt(checksum, "algorithm") ?? "");
  const value = textAt(checksum, "checksumValue");
  return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
}
