import { ShipwheelError } from "../errors.ts";
import type { Marker } from "../python/marker-syntax.ts";
import { normalizeName } from "../python/name.ts";

export type LockFormat = "uv.lock" | "poetry.lock" | "pdm.lock" | "pylock.toml" | "requirements.txt";

/** What a lock file has chosen: the same value, whichever tool wrote it. */
export interface Lock {
  readonly format: LockFormat;
  /** The Pythons that it was made for, as PEP 440 writes them; empty for all. */
  readonly requiresPython: string;
  readonly packages: readonly LockedPackage[];
  /** What the project itself needs, where the lock says so: not what its extras and groups do. */
  readonly needs?: readonly LockedEdge[];
}

export interface LockedPackage {
  /** As PEP 503 normalises it. */
  readonly name: string;
  /** As written; empty where the lock has none, as of a folder whose version is computed. */
  readonly version: string;
  readonly source: LockedSource;
  readonly files: readonly LockedFile[];
  /** Where the project without extras and groups needs it, where the lock says so; null for everywhere. */
  readonly needed?: Marker | null;
  /** Whether the lock says that only groups or extras need it. */
  readonly isAside?: boolean;
  /** Its own range of Pythons, where the lock tells. */
  readonly requiresPython?: string;
  /** What it needs; absent where the lock does not say. */
  readonly edges?: readonly LockedEdge[];
  /** What its extras need beyond that, by their normal names. */
  readonly extras: ReadonlyMap<string, readonly LockedEdge[]>;
}

/** Where a package is from: an index, one archive, a repository, or a place on the disk of who locked it. */
export interface LockedSource {
  readonly kind: "index" | "archive" | "repository" | "local";
  /** As written. */
  readonly url?: string;
}

export interface LockedFile {
  readonly name: string;
  /** `sha256:` and hex digits, or another algorithm's; one at least. */
  readonly hashes: readonly string[];
}

/** A dependency between packages of a lock. */
export interface LockedEdge {
  /** Places in `packages`, the best first: the first that takes the Python at hand is meant. */
  readonly targets: readonly number[];
  /** Of the target; normal names. */
  readonly extras: readonly string[];
  readonly marker?: Marker;
}

// The largest that were seen have some two thousand packages and twenty thousand edges.
const MOST_PACKAGES = 20_000;
const MOST_EDGES = 400_000;

/** Throws SW-LOCK-BROKEN where a lock has more in it than anybody resolves. */
export function refuseHuge(format: LockFormat, packages: number, edges = 0): void {
  if (packages <= MOST_PACKAGES && edges <= MOST_EDGES) return;
  throw lockBroken(format, `it has more than ${MOST_PACKAGES} packages or ${MOST_EDGES} dependencies`);
}

/** The error of a lock that is not what its own format asks for. */
export function lockBroken(format: LockFormat, says: string): ShipwheelError {
  return new ShipwheelError("SW-LOCK-BROKEN", `${format}: ${says}`);
}

/** A name in its normal form. Throws SW-LOCK-BROKEN where there is none. */
export function lockedName(format: LockFormat, name: string | undefined): string {
  if (name === undefined || name === "") throw lockBroken(format, "a package has no name");
  return normalizeName(name);
}

/** Where the packages of each name stand. */
export function placesByName(packages: readonly { readonly name: string }[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { name }] of packages.entries()) {
    const same = places.get(name);
    if (same === undefined) places.set(name, [place]);
    else same.push(place);
  }
  return places;
}

const HASH = /^[a-z0-9]{2,16}:[0-9a-f]{32,128}$/;

/** `sha256:...` as it is written, in lower case; none where it is no such thing. */
export function lockedHash(text: string | undefined): readonly string[] {
  const hash = (text ?? "").toLowerCase();
  return HASH.test(hash) ? [hash] : [];
}

/** The last part of a URL's path or of a path, which is the file's name. */
export function fileNameOf(place: string): string {
  const path = place.replace(/[?#].*$/s, "");
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
