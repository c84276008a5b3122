import { isTable, type Table, tableAt, tablesAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { EnclosedBill, EnclosedComponent } from "../documents/contents.ts";
import { boundedJson } from "../python/bounded-json.ts";
import { readSpdx } from "./enclosed-spdx.ts";
import type { TellingMember } from "./facts.ts";

type Read = Pick<EnclosedBill, "format" | "components" | "edges" | "about">;

const MOST_COMPONENTS = 20_000;
const NOTHING = { components: [], edges: [] } as const;

/** Reads a bill of materials that a distribution encloses: CycloneDX of any version or SPDX 2, as JSON. Of another one it is told why nothing was read. */
export function enclosedBill({ member, bytes }: TellingMember, sha256: string | undefined): EnclosedBill {
  const file = { member, ...(sha256 !== undefined && { sha256 }) };
  if (bytes === undefined) return { ...file, ...NOTHING, unread: "it is too long" };
  const document = boundedJson(bytes);
  if (!isTable(document)) return { ...file, ...NOTHING, unread: "it is no JSON document" };
  const read = readBill(document);
  if (read === undefined) return { ...file, ...NOTHING, unread: "it is neither CycloneDX nor SPDX 2" };
  const isTooLong = read.components.length > MOST_COMPONENTS;
  return isTooLong ? { ...file, ...NOTHING, unread: "it lists too many components" } : { ...file, ...read };
}

function readBill(document: Table): Read | undefined {
  if (textAt(document, "bomFormat") === "CycloneDX") return readCycloneDx(document);
  return textAt(document, "spdxVersion")?.startsWith("SPDX-2.") ? readSpdx(document) : undefined;
}

function readCycloneDx(document: Table): Read {
  const found = collected();
  const about = found.add(tableAt(document, "metadata", "component"));
  for (const each of tablesAt(document, "components")) found.add(each);
  const isAuditwheel = JSON.stringify(valueAt(document, "metadata", "tools") ?? "").includes('"auditwheel"');
  return {
    format: `CycloneDX ${textAt(document, "specVersion") ?? "of no version"}`,
    components: found.components.map((each) => componentOf(each, isAuditwheel)),
    edges: [...found.nesting, ...tablesAt(document, "dependencies").flatMap((edge) => edgeOf(edge, found.places))],
    ...(about !== undefined && { about }),
  };
}

/** The components of a bill, those within others too. A reference stands for one component, however often it is given. */
function collected() {
  const components: Table[] = [];
  const places = new Map<string, number>();
  const nesting: { readonly from: number; readonly to: readonly number[] }[] = [];
  const add = (component: Table): number | undefined => {
    if (textAt(component, "name") === undefined) return undefined;
    const ref = textAt(component, "bom-ref");
    const known = ref === undefined ? undefined : places.get(ref);
    const place = known ?? components.push(component) - 1;
    if (ref !== undefined) places.set(ref, place);
    const parts = tablesAt(component, "components").filter((part) => !isDetailOf(part, component));
    const to = parts.flatMap((part) => add(part) ?? []);
    if (to.length > 0) nesting.push({ from: place, to });
    return place;
  };
  return { components, places, nesting, add };
}

/** Which files a package has, that bill is there to tell; cargo-cyclonedx has the targets of a crate as its parts. */
function isDetailOf(part: Table, whole: Table): boolean {
  if (textAt(part, "type") === "file") return true;
  return isTargetOf(textAt(part, "purl") ?? "", textAt(whole, "purl") ?? "");
}

function isTargetOf(purl: string, whole: string): boolean {
  return whole.startsWith("pkg:cargo/") && purl.split("#", 1)[0] === whole.split("#", 1)[0];
}

function edgeOf(edge: Table, places: ReadonlyMap<string, number>): EnclosedBill["edges"] {
  const from = places.get(textAt(edge, "ref") ?? "");
  const to = textsAt(edge, "dependsOn").flatMap((ref) => places.get(ref) ?? []);
  return from === undefined || to.length === 0 ? [] : [{ from, to }];
}

function componentOf(component: Table, isAuditwheel: boolean): EnclosedComponent {
  const [, pathDigest] = /#([0-9a-f]{64})$/.exec(textAt(component, "bom-ref") ?? "") ?? [];
  return {
    type: textAt(component, "type") ?? "library",
    name: textAt(component, "name") ?? "",
    ...textOf(component, "version"),
    ...textOf(component, "purl"),
    ...textOf(component, "scope"),
    ...textOf(component, "description"),
    hashes: tablesAt(component, "hashes").flatMap(hashOf),
    licences: tablesAt(component, "licenses").flatMap(licenceOf),
    ...(isAuditwheel && pathDigest !== undefined && { pathDigest }),
  };
}

function textOf<Key extends "version" | "purl" | "scope" | "description">(
  component: Table,
  key: Key,
): { readonly [key in Key]?: string } {
  const text = textAt(component, key);
  return (text === undefined ? {} : { [key]: text }) as { readonly [key in Key]?: string };
}

function hashOf(hash: Table): EnclosedComponent["hashes"] {
  const [algorithm, value] = [textAt(hash, "alg"), textAt(hash, "content")];
  return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
}

function licenceOf(choice: Table): EnclosedComponent["licences"] {
  const expression = textAt(choice, "expression") ?? textAt(choice, "license", "id");
  if (expression !== undefined) return [{ kind: "expression", text: expression }];
  const name = textAt(choice, "license", "name");
  return name === undefined ? [] : [{ kind: "name", text: name }];
}
