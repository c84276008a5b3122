import { type Table, tablesAt, textAt, textsAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { LockedCrate } from "../documents/contents.ts";
import { ShipwheelError } from "../errors.ts";
import { decodeUtf8 } from "../python/bytes.ts";
import type { TellingMember } from "./facts.ts";

const MOST_CRATES = 20_000;

/**
 * The crates that the outermost Cargo.lock of an sdist locks: those further within belong to what is vendored or tried.
 *
 * They are what any build of the workspace may need, on any platform: more than one wheel has. None where the file is no Cargo.lock.
 */
export function cratesLocked(locks: readonly TellingMember[]): readonly LockedCrate[] {
  const [outermost] = locks.toSorted((one, other) => depthOf(one) - depthOf(other));
  const text = decodeUtf8(outermost?.bytes ?? new Uint8Array());
  const packages = text === undefined ? [] : packagesOf(text);
  return packages.length > MOST_CRATES ? [] : cratesOf(packages);
}

function depthOf({ member }: TellingMember): number {
  return member.split("/").length;
}

function packagesOf(text: string): readonly Table[] {
  try {
    return tablesAt(parseToml(text, "Cargo.lock"), "package");
  } catch (error) {
    if (error instanceof ShipwheelError) return [];
    throw error;
  }
}

function cratesOf(packages: readonly Table[]): readonly LockedCrate[] {
  // Cargo writes no more of a name, a version and a source than it takes to tell one crate from the others.
  const places = new Map<string, number>();
  packages.forEach((each, place) => {
    const [name, version, source] = partsOf(each);
    for (const key of [name, `${name} ${version}`, `${name} ${version} (${source})`]) places.set(key, place);
  });
  return packages.map((each) => {
    const [name, version, source] = partsOf(each);
    const checksum = textAt(each, "checksum");
    return {
      name,
      version,
      ...(source !== "" && { source }),
      ...(checksum !== undefined && { checksum }),
      needs: textsAt(each, "dependencies").flatMap((key) => places.get(key) ?? []),
    };
  });
}

function partsOf(each: Table): readonly [name: string, version: string, source: string] {
  return [textAt(each, "name") ?? "", textAt(each, "version") ?? "", textAt(each, "source") ?? ""];
}
