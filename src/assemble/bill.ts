/**
 * What a bill of materials says, in no format: `cyclonedx.ts` and `spdx.ts` write it down.
 *
 * Texts are plain (see plain-text.ts) and lists are sorted by whoever puts them here, so that a renderer only writes.
 */
export interface Bill {
  /** `release`, or a distribution's file name. */
  readonly about: string;
  /** `urn:uuid:...`: the same for the same files. */
  readonly serialNumber: string;
  /** ISO 8601; the time of the commit that is released. */
  readonly timestamp?: string;
  /** Shipwheel's version. */
  readonly toolVersion: string;
  readonly subject: Component;
  /** What the subject consists of. */
  readonly contents: readonly Component[];
  /** What the subject needs of others and does not contain: without a version, for none was chosen. */
  readonly requirements: readonly RequiredComponent[];
  /** One way to meet the requirements, as a lock file has it: an example, no content. */
  readonly resolved: readonly Component[];
  /** Of all components together, each at most once. */
  readonly edges: readonly Edge[];
  readonly completeness: readonly Completeness[];
  /** How it was made: tools and machines. */
  readonly formulation: readonly Component[];
}

export interface Component {
  /** Unique in the bill: a package URL, or one with a fragment. */
  readonly ref: string;
  readonly type: "application" | "container" | "file" | "framework" | "library" | "operating-system" | "platform";
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  readonly mediaType?: string;
  readonly hashes?: readonly Hash[];
  readonly licences?: Licences;
  readonly licenceFiles?: readonly LicenceFile[];
  readonly links?: readonly Link[];
  /** Where in the distribution it is: paths with forward slashes. */
  readonly occurrences?: readonly string[];
  /** It was used to make the subject, and is not in it. */
  readonly excluded?: true;
  readonly properties?: readonly Property[];
}

export interface RequiredComponent extends Component {
  /** It is needed only where somebody asks for an extra. */
  readonly optional: boolean;
  /** The versions that satisfy one of the demands, in the `vers` notation; absent where this notation cannot say it. */
  readonly range?: string;
  /** Sorted by their texts. */
  readonly demands: readonly Demand[];
}

/** One Requires-Dist, in its parts. */
export interface Demand {
  /** As written. */
  readonly text: string;
  /** What is asked for of the other project. */
  readonly extras: readonly string[];
  readonly specifier?: string;
  /** The versions that satisfy it, in the `vers` notation; absent where this notation cannot say it. */
  readonly range?: string;
  readonly marker?: string;
}

export interface Hash {
  readonly algorithm: HashAlgorithm;
  /** Hex, in lower case. */
  readonly value: string;
}

export type HashAlgorithm = "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | "SHA3-256" | "SHA3-512";

/** What its makers declare: one SPDX expression, or names that are none. */
export type Licences =
  | { readonly kind: "expression"; readonly expression: string }
  | { readonly kind: "names"; readonly names: readonly string[] };

export interface LicenceFile {
  /** Within the distribution. */
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
}

export interface Link {
  readonly type: LinkType;
  readonly url: string;
  readonly comment?: string;
  /** Of what it leads to, in hex. */
  readonly sha256?: string;
}

export type LinkType =
  | "bom"
  | "distribution"
  | "documentation"
  | "issue-tracker"
  | "other"
  | "release-notes"
  | "vcs"
  | "website";

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** What `ref` depends on; nothing where it is known to need nothing. */
export interface Edge {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** Whether what is said of the parts, or of the dependencies, of these components is all there is. */
export interface Completeness {
  readonly of: "assemblies" | "dependencies";
  readonly aggregate: "complete" | "incomplete" | "unknown";
  readonly refs: readonly string[];
}
