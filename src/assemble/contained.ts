import type { ContainedLibrary, Contents, EnclosedBill } from "../documents/contents.ts";
import { normalizeName } from "../python/name.ts";
import type { Component, Edge } from "./bill.ts";
import { crateComponents } from "./crate-component.ts";
import { enclosedComponent } from "./enclosed-component.ts";
import type { Identity } from "./identity.ts";
import { identified, libraryComponent, libraryEdges } from "./library-component.ts";
import { originalPathDigests } from "./original-path.ts";
import { collectParts, type Parts } from "./parts.ts";
import type { ReleasedFile } from "./released-file.ts";
import { vendoredComponent } from "./vendored-component.ts";

export interface Contained {
  /** Sorted by their references. */
  readonly components: readonly Component[];
  /** One for each component, after that of the owner. */
  readonly edges: readonly Edge[];
}

const NOTHING: Contents = { libraries: [], packages: [], bills: [], crates: [] };

/**
 * What is in a distribution that others made: bundled libraries, vendored packages, and what the bills that it encloses tell.
 *
 * A wheel with compiled code that tells of no crates has those that the Cargo.lock of its release's `sdist` locks.
 */
export function containedIn(
  file: ReleasedFile,
  {
    identity,
    ownerRef,
    sdist,
  }: { readonly identity: Identity; readonly ownerRef: string; readonly sdist: ReleasedFile | undefined },
): Contained {
  const contents = file.contents ?? NOTHING;
  const parts = collectParts();
  const libraries = byOriginalPath(contents);
  addLibraries(contents.libraries, ownerRef, parts);
  for (const each of contents.packages) parts.add(vendoredComponent(each, ownerRef));
  for (const bill of contents.bills) addBill(bill, { identity, ownerRef, parts, libraries });
  if (sdist !== undefined && isCompiled(file) && !parts.components().some(isCrate)) addCrates(sdist, ownerRef, parts);
  return { components: parts.components(), edges: parts.edges(ownerRef) };
}

interface Taken {
  readonly identity: Identity;
  readonly ownerRef: string;
  readonly parts: Parts;
  readonly libraries: ReadonlyMap<string, ContainedLibrary>;
}

function addLibraries(libraries: readonly ContainedLibrary[], ownerRef: string, parts: Parts): void {
  const refs = new Map<string, string>();
  for (const library of libraries) {
    const component = libraryComponent(library, ownerRef);
    refs.set(library.member, component.ref);
    parts.add(component);
  }
  for (const edge of libraryEdges(libraries, refs)) parts.connect(edge);
}

/** The libraries by the digests of the paths from where they may have come; empty where no bill tells of any. */
function byOriginalPath({ libraries, bills }: Contents): ReadonlyMap<string, ContainedLibrary> {
  const isAsked = bills.some(({ components }) => components.some(({ pathDigest }) => pathDigest !== undefined));
  if (!isAsked) return new Map();
  return new Map(
    libraries.flatMap((library) =>
      originalPathDigests(library.member.slice(library.member.lastIndexOf("/") + 1)).map(
        (digest): [string, ContainedLibrary] => [digest, library],
      ),
    ),
  );
}

function addBill(bill: EnclosedBill, { identity, ownerRef, parts, libraries }: Taken): void {
  const refs = bill.components.map((each) => {
    const component = enclosedComponent(each, bill, ownerRef);
    if (isOwner(component, identity)) return ownerRef;
    const library = libraries.get(each.pathDigest ?? "");
    const part = library === undefined ? component : identified(library, component, ownerRef);
    parts.add(part);
    return part.ref;
  });
  for (const { from, to } of bill.edges) {
    const ref = refs[from];
    if (ref !== undefined) parts.connect({ ref, dependsOn: to.flatMap((place) => refs[place] ?? []) });
  }
}

/** Bills name the wheel that they lie in, or the project and its version, or its name alone. */
function isOwner({ purl, name, version }: Component, identity: Identity): boolean {
  if (purl === undefined) return normalizeName(name) === identity.normalizedName && version === undefined;
  return purl.split(/[@?#]/, 1)[0] === `pkg:pypi/${identity.normalizedName}` && !purl.includes("#");
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
