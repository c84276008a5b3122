import type { MetadataFields } from "../documents/distribution.ts";
import type { Binary } from "../python/binary.ts";
import type { EntryPointsReading } from "../python/entry-points.ts";
import type { WheelFilename } from "../python/filename.ts";
import type { LibraryLinks } from "../python/library-links.ts";
import type { MetadataReading } from "../python/metadata.ts";
import type { RecordReading } from "../python/record.ts";
import type { TarFlaw, TarMember } from "../python/tar.ts";
import type { ZipDirectory, ZipEntry } from "../python/zip.ts";
import type { ZipFlaw } from "../python/zip-framing.ts";
import type { MemberReading } from "../python/zip-member.ts";
import type { ForbiddenCode } from "./forbidden-code.ts";
import type { FoundSecret } from "./secret-tokens.ts";

/** What is known of METADATA or PKG-INFO. */
export interface MetadataFacts extends MetadataReading {
  /** Its path in the archive. */
  readonly member: string;
  readonly bytes: Uint8Array;
  /** The fields that an upload form would carry: what the index judges. */
  readonly sent: MetadataFields;
}

/** What every kind of distribution has. Rules see nothing but facts. */
export interface FileFacts {
  readonly name: string;
  readonly size: number;
  /** The file would also open as an archive of the other kind. */
  readonly twoFormats: boolean;
  /** `undefined` when the archive has none where the index looks for it. */
  readonly metadata: MetadataFacts | undefined;
  readonly forbidden: readonly ForbiddenMember[];
}

export interface ForbiddenMember {
  readonly member: string;
  readonly maker: ForbiddenCode;
}

export interface SecretMember extends FoundSecret {
  readonly member: string;
}

/** A library by its name, and what its header says: `none` where it has none. */
export interface BinaryMember {
  readonly member: string;
  readonly binary: Binary | "none";
  /** Whether Python imports it: its name says so, or a plain one has the function that Python calls. */
  readonly module: boolean;
  /** Of libraries that are no modules. */
  readonly links?: LibraryLinks;
}

/** A text that tells what else is in a distribution. */
export interface TellingMember {
  readonly member: string;
  /** Absent where it is too long to be read. */
  readonly bytes?: Uint8Array;
}

/** What was found in the contents of the members. */
export interface InspectedMembers {
  readonly forbidden: readonly ForbiddenMember[];
  readonly secrets: readonly SecretMember[];
  readonly binaries: readonly BinaryMember[];
  readonly telling: readonly TellingMember[];
  /** Hex sha256 of an sdist's licence files, by their paths. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** One member of a ZIP, and what came of reading it. */
export interface ZipMember {
  readonly entry: ZipEntry;
  readonly folder: boolean;
  /** Whether an index reads it, and so refuses the file when it cannot. */
  readonly indexReads: boolean;
  readonly reading: MemberReading;
  /** Hex; as RECORD says it of what was not read to its end. */
  readonly sha256: string | undefined;
  /** The hash that RECORD asks for, as RECORD writes it. */
  readonly recordHash: string | undefined;
}

export type ZipFacts =
  | { readonly kind: "broken"; readonly because: string }
  | {
      readonly kind: "zip";
      readonly directory: ZipDirectory;
      readonly flaws: readonly ZipFlaw[];
      /** The members are declared to unpack to more than an index allows; none was read. */
      readonly bomb: boolean;
      readonly members: readonly ZipMember[];
    };

export interface WheelFacts extends FileFacts, InspectedMembers {
  readonly kind: "wheel";
  readonly filename: WheelFilename | undefined;
  readonly zip: ZipFacts;
  /** `{name}-{version}.dist-info`, spelled as the file name spells them. */
  readonly distInfo: string;
  readonly wheel: MetadataReading | undefined;
  /** What delvewheel left; its fields are those of a repair. */
  readonly delvewheel: MetadataReading | undefined;
  readonly record: RecordReading | undefined;
  readonly entryPoints: EntryPointsReading | undefined;
}

/** An sdist, as a compressed tar or, in the way of before PEP 625, as a ZIP. */
export interface SdistFacts extends FileFacts, InspectedMembers {
  readonly kind: "sdist";
  readonly zip: ZipFacts | undefined;
  readonly members: readonly TarMember[];
  readonly flaws: readonly TarFlaw[];
  /** The folder that all members share; `undefined` when names with and without a leading slash are mixed. */
  readonly top: string | undefined;
}

export type DistributionFacts = WheelFacts | SdistFacts;
