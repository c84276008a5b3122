import type { ContainedLibrary, Contents } from "../documents/contents.ts";
import { cratesLocked } from "./cargo-lock.ts";
import { enclosedBill } from "./enclosed-bill.ts";
import type { BinaryMember, DistributionFacts, TellingMember } from "./facts.ts";
import { type Telling, tellingOf } from "./telling-files.ts";
import { containedPackages } from "./vendored.ts";

/** Where auditwheel, delocate and delvewheel put the libraries that they bring into a wheel. */
const REPAIRED = /(?:^|\/)(?:[^/]+\.libs|\.libs|\.dylibs)\/[^/]+$/;
/** In bytes: a ZIP with nothing in it. */
const SMALLEST_ZIP = 22;
const LIBRARY = /\.(?:dll|dylib|so)$|\.so(?:\.\d+)+$/i;

/** What others made of a distribution, in the order of its members' names. */
export function contentsOf(facts: DistributionFacts): Contents {
  const hashes = memberHashes(facts);
  const telling = facts.telling.toSorted(byMember);
  const of = (kind: Telling): readonly TellingMember[] =>
    telling.filter(({ member }) => tellingOf(member, facts.kind) === kind);
  const members = membersOf(facts);
  const withHash = ({ name }: Member) => ({ member: name, sha256: hashes.get(name) });
  return {
    libraries: facts.binaries
      .filter(isLibrary)
      .toSorted(byMember)
      .map((each) => libraryOf(each, hashes)),
    packages: containedPackages(
      members.map(({ name }) => name),
      { metadata: of("metadata"), wheels: members.filter(isWheel).map(withHash), lists: of("list"), bills: of("bill") },
    ),
    bills: of("bill").map((each) => enclosedBill(each, hashes.get(each.member))),
    crates: cratesLocked(of("cargo-lock")),
  };
}

/** A file of this name that has no header may still be a library, where a repair tool put it. */
function isLibrary({ member, binary, module }: BinaryMember): boolean {
  return !module && LIBRARY.test(member) && (binary !== "none" || REPAIRED.test(member));
}

function libraryOf({ member, binary, links }: BinaryMember, hashes: ReadonlyMap<string, string>): ContainedLibrary {
  const sha256 = hashes.get(member);
  return {
    member,
    ...(sha256 !== undefined && { sha256 }),
    ...(binary !== "none" && { format: binary.format }),
    repaired: REPAIRED.test(member),
    ...(links?.name !== undefined && { linkName: links.name }),
    needs: links?.needs ?? [],
  };
}

function byMember(one: { readonly member: string }, other: { readonly member: string }): number {
  return one.member < other.member ? -1 : 1;
}

interface Member {
  readonly name: string;
  readonly size: number;
}

function membersOf(facts: DistributionFacts): readonly Member[] {
  if (facts.kind === "sdist") return facts.members.filter(({ kind }) => kind === "file");
  return facts.zip.kind === "zip" ? facts.zip.directory.entries : [];
}

/** Something else has such a name and is empty. */
function isWheel({ name, size }: Member): boolean {
  return name.endsWith(".whl") && size >= SMALLEST_ZIP;
}

function memberHashes({ zip }: DistributionFacts): ReadonlyMap<string, string> {
  if (zip?.kind !== "zip") return new Map();
  return new Map(zip.members.flatMap(({ entry, sha256 }) => (sha256 === undefined ? [] : [[entry.name, sha256]])));
}
