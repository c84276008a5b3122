import type { ContainedLibrary, Contents, EnclosedBill } from "../documents/contents.ts";
import { normalizeName } from "../python/name.ts";
import type { Component, Edge } from "./bill.ts";
import { crateComponents } from "./crate-component.ts";
import { enclosedComponent } from "./enclosed-component.ts";
import { type Identification, identifications } from "./identification.ts";
import type { Identity } from "./identity.ts";
import { identifiedLibrary, libraryComponent, libraryEdges, libraryRef } from "./library-component.ts";
import { withoutOwnBill } from "./own-bill.ts";
import { collectParts, type Parts } from "./parts.ts";
import type { ReleasedFile } from "./released-file.ts";
import { vendoredComponent } from "./vendored-component.ts";

export interface Contained {
  /** Sorted by their references. */
  readonly components: readonly Component[];
  /** One for each component, after that of the owner. */
  readonly edges: readonly Edge[];
}

interface Owner {
  readonly identity: Identity;
  readonly ownerRef: string;
  readonly sdist: ReleasedFile | undefined;
}

const EXAMPLE_BY_CARGO = [
  { name: "shipwheel:resolved", value: "example" },
  { name: "shipwheel:resolved:by", value: "Cargo.lock" },
];

const NOTHING: Contents = { libraries: [], packages: [], bills: [], crates: [] };

/**
 * What is in a distribution that others made: bundled libraries, vendored packages, and what the bills that it encloses tell.
 *
 * A wheel with compiled code that tells of no crates has those that the Cargo.lock of its release's `sdist` locks.
 */
export function containedIn(file: ReleasedFile, { identity, ownerRef, sdist }: Owner): Contained {
  const contents = withoutOwnBill(file.contents ?? NOTHING);
  const parts = collectParts();
  const identified = identifications(contents);
  addLibraries(contents.libraries, { ownerRef, identified, parts });
  const vendored = contents.packages.map((each) => vendoredComponent(each, ownerRef));
  for (const each of vendored) parts.add(each);
  const named = new Map(vendored.map(({ name, ref }) => [normalizeName(name), ref]));
  for (const bill of contents.bills) addBill(bill, { identity, ownerRef, identified, named, parts });
  if (sdist !== undefined && isCompiled(file) && !parts.components().some(isCrate)) addCrates(sdist, ownerRef, parts);
  return { components: parts.components(), edges: parts.edges(ownerRef) };
}

interface Taking {
  readonly ownerRef: string;
  readonly identified: readonly Identification[];
  readonly parts: Parts;
}

function addLibraries(libraries: readonly ContainedLibrary[], { ownerRef, identified, parts }: Taking): void {
  const known = new Map(identified.map((each) => [each.library, each]));
  for (const library of libraries) {
    const identification = known.get(library);
    parts.add(
      identification === undefined ? libraryComponent(library, ownerRef) : identifiedLibrary(identification, ownerRef),
    );
  }
  for (const edge of libraryEdges(libraries, ownerRef)) parts.connect(edge);
}

interface TakingBill extends Taking {
  readonly identity: Identity;
  /** The references of the vendored packages, by their names. */
  readonly named: ReadonlyMap<string, string>;
}

function addBill(bill: EnclosedBill, { identity, ownerRef, identified, named, parts }: TakingBill): void {
  const known = new Map(identified.map(({ provider, library }) => [provider, library]));
  const refs = bill.components.map((each) => {
    const library = known.get(each);
    if (library !== undefined) return libraryRef(library, ownerRef);
    const component = enclosedComponent(each, bill, ownerRef);
    if (isOwner(component, identity)) return ownerRef;
    const vendored = isNameAlone(component) ? named.get(normalizeName(component.name)) : undefined;
    if (vendored !== undefined) return vendored;
    parts.add(component);
    return component.ref;
  });
  for (const { from, to } of bill.edges) {
    const ref = refs[from];
    if (ref !== undefined) parts.connect({ ref, dependsOn: to.flatMap((place) => refs[place] ?? []) });
  }
}

/** Bills of vendored packages name whom they belong to by nothing else. */
function isNameAlone({ purl, version }: Component): boolean {
  return purl === undefined && version === undefined;
}

/** Bills name the wheel that they lie in, or the project and its version, or its name alone. */
function isOwner({ purl, name, version }: Component, identity: Identity): boolean {
  if (purl === undefined) return normalizeName(name) === identity.normalizedName && version === undefined;
  return purl.split(/[@?#]/, 1)[0] === `pkg:pypi/${identity.normalizedName}` && !purl.includes("#");
}

/** What the Cargo.lock of an sdist locks: one way to build it, and no part of the sdist. */
export function lockedCrates(sdist: ReleasedFile, ownerRef: string): Contained {
  const parts = collectParts();
  addCrates(sdist, ownerRef, parts);
  const components = parts.components().map((each) => ({ ...each, properties: EXAMPLE_BY_CARGO }));
  return { components, edges: parts.edges(ownerRef) };
}

function addCrates(sdist: ReleasedFile, ownerRef: string, parts: Parts): void {
  const { components, edges } = crateComponents(sdist.contents?.crates ?? [], `Cargo.lock of ${sdist.name}`, ownerRef);
  for (const component of components) parts.add(component);
  for (const edge of edges) parts.connect(edge);
}

function isCompiled({ kind, filename }: ReleasedFile): boolean {
  return kind === "wheel" && filename.tags.some((tag) => !tag.endsWith("-any"));
}

function isCrate({ purl }: Component): boolean {
  return purl?.startsWith("pkg:cargo/") === true;
}
