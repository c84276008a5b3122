import type { ContainedLibrary } from "../documents/contents.ts";
import type { Component, Edge, Property } from "./bill.ts";
import { enclosedComponent } from "./enclosed-component.ts";
import type { Identification } from "./identification.ts";
import { partRef } from "./part-ref.ts";
import { plainLine } from "./plain-text.ts";

const UNIDENTIFIED = { name: "shipwheel:identified", value: "false" };

/** A native library of a wheel as a component that nobody has identified: of which release of what it is, it says nothing. */
export function libraryComponent(library: ContainedLibrary, ownerRef: string): Component {
  const { member, sha256, format, linkName, repaired } = library;
  const path = plainLine(member);
  const properties: readonly Property[] = [
    ...(repaired ? [{ name: "shipwheel:brought-in", value: "by a repair tool" }] : []),
    UNIDENTIFIED,
    ...(linkName === undefined ? [] : [{ name: "shipwheel:soname", value: plainLine(linkName) }]),
  ];
  return {
    ref: libraryRef(library, ownerRef),
    type: format === undefined ? "file" : "library",
    name: fileNameOf(path) || path,
    ...(sha256 !== undefined && { hashes: [{ algorithm: "SHA-256", value: sha256 }] }),
    occurrences: [path],
    properties,
  };
}

/** The same where a bill tells from which package of the system it comes. */
export function identifiedLibrary({ library, provider, bill }: Identification, ownerRef: string): Component {
  const { ref, name: _, ...file } = libraryComponent(library, ownerRef);
  const { name, version, purl, licences, properties = [] } = enclosedComponent(provider, bill, ownerRef);
  return {
    ref,
    ...file,
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    ...(licences && { licences }),
    properties: [...(file.properties ?? []).filter((each) => each.name !== UNIDENTIFIED.name), ...properties],
  };
}

/** Which of the libraries is linked with which others of them, by the names that they are linked by. */
export function libraryEdges(libraries: readonly ContainedLibrary[], ownerRef: string): readonly Edge[] {
  const byName = new Map(
    libraries.flatMap((library) =>
      [library.linkName, fileNameOf(library.member)].flatMap((name) =>
        name === undefined ? [] : [[name.toLowerCase(), libraryRef(library, ownerRef)]],
      ),
    ),
  );
  return libraries.map((library) => ({
    ref: libraryRef(library, ownerRef),
    dependsOn: library.needs.flatMap((name) => byName.get(name.toLowerCase()) ?? []),
  }));
}

export function libraryRef({ member }: ContainedLibrary, ownerRef: string): string {
  return partRef(ownerRef, member);
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
