import type { ContainedLibrary } from "../documents/contents.ts";
import type { Component, Edge, Property } from "./bill.ts";
import { partRef } from "./part-ref.ts";
import { plainLine } from "./plain-text.ts";

/** A native library of a wheel as a component that nobody has identified: of which release of what it is, it says nothing. */
export function libraryComponent(library: ContainedLibrary, ownerRef: string): Component {
  const { member, sha256, format, linkName, repaired } = library;
  const path = plainLine(member);
  const properties: readonly Property[] = [
    ...(repaired ? [{ name: "shipwheel:brought-in", value: "by a repair tool" }] : []),
    { name: "shipwheel:identified", value: "false" },
    ...(linkName === undefined ? [] : [{ name: "shipwheel:soname", value: plainLine(linkName) }]),
  ];
  return {
    ref: partRef(ownerRef, member),
    type: format === undefined ? "file" : "library",
    name: fileNameOf(path) || path,
    ...(sha256 !== undefined && { hashes: [{ algorithm: "SHA-256", value: sha256 }] }),
    occurrences: [path],
    properties,
  };
}

/** The same library once a bill has told from which package of the system it comes. */
export function identified(library: ContainedLibrary, provider: Component, ownerRef: string): Component {
  const unknown = libraryComponent(library, ownerRef);
  const properties = (unknown.properties ?? []).filter(({ name }) => name !== "shipwheel:identified");
  return { ...unknown, ...provider, ref: unknown.ref, properties: [...properties, ...(provider.properties ?? [])] };
}

/** Which of the libraries is linked with which others of them, by the names that they are linked by. */
export function libraryEdges(
  libraries: readonly ContainedLibrary[],
  refs: ReadonlyMap<string, string>,
): readonly Edge[] {
  const byName = new Map<string, string>();
  for (const { member, linkName } of libraries) {
    const ref = refs.get(member);
    if (ref === undefined) continue;
    for (const name of [linkName, fileNameOf(member)]) if (name !== undefined) byName.set(name.toLowerCase(), ref);
  }
  return libraries.flatMap(({ member, needs }) => {
    const ref = refs.get(member);
    const needed = needs.flatMap((name) => byName.get(name.toLowerCase()) ?? []).filter((each) => each !== ref);
    return ref === undefined || needed.length === 0 ? [] : [{ ref, dependsOn: needed }];
  });
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
