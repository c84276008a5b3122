import type { Contents } from "./contents.ts";
import type { Finding, IgnoredFinding, SkippedCheck } from "./finding.ts";

/** Core metadata: field names in lower case, each with its values in the file's order; the body is under `description`. */
export type MetadataFields = Readonly<Record<string, readonly string[]>>;

export interface DistributionMember {
  /** The path within the archive, with forward slashes. */
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** Hex; only where the member was read. */
  readonly sha256?: string;
}

/** What the file name says: a wheel has tags, an sdist none. */
export interface DistributionName {
  readonly distribution: string;
  /** As written in the name, PEP 440 normalised or not. */
  readonly version: string;
  readonly build?: string;
  /** Each `python-abi-platform` of the compressed set. */
  readonly tags: readonly string[];
}

/** One distribution once it was read: its facts and what is wrong with it. Made by `check/`, which alone opens archives. */
export interface CheckedFile {
  readonly path: string;
  readonly name: string;
  readonly kind: "sdist" | "wheel" | "unknown";
  readonly size: number;
  readonly filename?: DistributionName;
  readonly metadata?: MetadataFields;
  /** METADATA or PKG-INFO, byte for byte. */
  readonly metadataBytes?: Uint8Array;
  readonly members: readonly DistributionMember[];
  /** `{group: {name: reference}}` of a wheel's entry_points.txt. */
  readonly entryPoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What to import of a wheel: its top-level modules and packages; of a namespace the first packages in it, with dots. */
  readonly topLevel: readonly string[];
  /** Who says to have made the wheel, and to have repaired it: `hatchling 1.31.0`, `bdist_wheel (0.45.1)`, as written. */
  readonly makers?: readonly string[];
  readonly findings: readonly Finding[];
  readonly ignored?: readonly IgnoredFinding[];
  readonly skipped?: readonly SkippedCheck[];
  /** Would an index refuse this file alone, as the first of a new project? */
  readonly refused: boolean;
}

/** The same with hex digests of the file's bytes, by which others will know it; empty where the file could not be read. */
export interface Distribution extends CheckedFile {
  readonly sha256: string;
  readonly sha512: string;
  /** What others made of it, where there is anything. */
  readonly contents?: Contents;
}
