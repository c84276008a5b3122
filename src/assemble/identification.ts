import type { ContainedLibrary, Contents, EnclosedBill, EnclosedComponent } from "../documents/contents.ts";
import { sha256 } from "./digest.ts";

/** A library of which a bill tells from which package of the system it comes. */
export interface Identification {
  readonly library: ContainedLibrary;
  readonly provider: EnclosedComponent;
  readonly bill: EnclosedBill;
}

/** Where Linux distributions keep libraries. */
const FOLDERS = [
  ...["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib", "/usr/local/lib64"],
  ...["x86_64", "aarch64", "i386", "powerpc64le", "s390x", "riscv64"].map((machine) => `/usr/lib/${machine}-linux-gnu`),
  ...["x86_64", "aarch64", "i386", "powerpc64le", "s390x", "riscv64"].map((machine) => `/lib/${machine}-linux-gnu`),
  "/usr/lib/arm-linux-gnueabihf",
  "/lib/arm-linux-gnueabihf",
];
/** The start of a hash, which auditwheel puts into the names of what it brings in. */
const HASHED = /^(?<stem>.+)-[0-9a-f]{8,32}(?<rest>\.so(?:\.\d+)*)$/;
const MOST_NAMES = 8;

/**
 * The libraries that bills by auditwheel name. Of a file they have the digest of nothing but the path that it had where it was found: it is looked
 * for among the paths that a library of this name may have had.
 */
export function identifications({ libraries, bills }: Contents): readonly Identification[] {
  const providers = bills.flatMap((bill) =>
    bill.components.flatMap((provider) =>
      provider.pathDigest === undefined ? [] : [{ digest: provider.pathDigest, provider, bill }],
    ),
  );
  if (providers.length === 0) return [];
  const byDigest = new Map(libraries.flatMap((library) => pathDigests(library).map((digest) => [digest, library])));
  return providers.flatMap(({ digest, provider, bill }) => {
    const library = byDigest.get(digest);
    return library === undefined ? [] : [{ library, provider, bill }];
  });
}

function pathDigests({ member }: ContainedLibrary): readonly string[] {
  const fileName = member.slice(member.lastIndexOf("/") + 1);
  const { stem, rest } = HASHED.exec(fileName)?.groups ?? {};
  const names = shortened(stem === undefined ? fileName : `${stem}${rest}`);
  return names.flatMap((name) => FOLDERS.map((folder) => sha256(`${folder}/${name}`)));
}

/** `libz.so.1.2.3`, `libz.so.1.2`, `libz.so.1`, `libz.so`. */
function shortened(name: string): readonly string[] {
  const names = [name];
  for (let last = name; names.length < MOST_NAMES && /\.so\.[\d.]+$/.test(last); names.push(last)) {
    last = last.slice(0, last.lastIndexOf("."));
  }
  return names;
}
