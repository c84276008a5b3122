/** What a distribution brings along that others made, as far as it tells. Names and versions are as found: hostile until they are made plain. */
export interface Contents {
  readonly libraries: readonly ContainedLibrary[];
  readonly packages: readonly ContainedPackage[];
  /** Of the bills of materials that it encloses. */
  readonly bills: readonly EnclosedBill[];
  /** What the Cargo.lock of an sdist locks. */
  readonly crates: readonly LockedCrate[];
}

/** A native library that no Python imports. */
export interface ContainedLibrary {
  readonly member: string;
  /** Hex; absent where the member could not be read. */
  readonly sha256?: string;
  readonly format?: "elf" | "mach-o" | "pe" | "wasm";
  /** Whether it lies where auditwheel, delocate and delvewheel put what they bring in. */
  readonly repaired: boolean;
  /** The name that is linked against: ELF's SONAME, Mach-O's install name without its folders, the export name of a DLL. */
  readonly linkName?: string;
  /** The names of the libraries that it is linked with itself. */
  readonly needs: readonly string[];
}

/** A Python package of another project, vendored. */
export interface ContainedPackage {
  readonly name: string;
  readonly version?: string;
  /** A file of the package, as far as one is known; else what tells of it. */
  readonly member: string;
  /** How it is known: by its own metadata, as a whole wheel, by a list of what was vendored, or only as a folder. */
  readonly source: "metadata" | "wheel" | "list" | "folder";
  /** Of a whole wheel, in hex. */
  readonly sha256?: string;
  /** License-Expression, License and the licence classifiers of its metadata. */
  readonly metadata?: Readonly<Record<string, readonly string[]>>;
}

export interface EnclosedBill {
  readonly member: string;
  /** Hex. */
  readonly sha256?: string;
  /** `CycloneDX 1.5`; absent where it is no bill that we read. */
  readonly format?: string;
  /** Why nothing was taken from it. */
  readonly unread?: string;
  /** Each once. */
  readonly components: readonly EnclosedComponent[];
  /** By the places in `components`. */
  readonly edges: readonly { readonly from: number; readonly to: readonly number[] }[];
  /** The place of what the bill is about. */
  readonly about?: number;
}

export interface EnclosedComponent {
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** `excluded`: it was used, and is not in what is delivered. */
  readonly scope?: string;
  readonly description?: string;
  readonly hashes: readonly { readonly algorithm: string; readonly value: string }[];
  /** SPDX expressions or identifiers, and names that are none. */
  readonly licences: readonly { readonly kind: "expression" | "name"; readonly text: string }[];
  /** By auditwheel: sha256, in hex, of the path that the library had on the machine where it was brought in. */
  readonly pathDigest?: string;
}

export interface LockedCrate {
  readonly name: string;
  readonly version: string;
  /** As Cargo writes it: `registry+https://...`, `git+https://...`; absent for crates of the project itself. */
  readonly source?: string;
  /** sha256 of the crate's archive, in hex. */
  readonly checksum?: string;
  /** By the places in the list. */
  readonly needs: readonly number[];
}
