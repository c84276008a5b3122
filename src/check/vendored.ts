import type { ContainedPackage } from "../documents/contents.ts";
import { parseWheelFilename } from "../python/filename.ts";
import { parseMetadata } from "../python/metadata.ts";
import { distributionName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import type { Specifier } from "../python/specifier.ts";
import { formatVersion } from "../python/version.ts";
import type { TellingMember } from "./facts.ts";
import { inTests, VENDOR_FOLDER } from "./telling-files.ts";

interface WheelMember {
  readonly member: string;
  readonly sha256: string | undefined;
}

interface Told {
  readonly metadata: readonly TellingMember[];
  readonly wheels: readonly WheelMember[];
  readonly lists: readonly TellingMember[];
  readonly bills: readonly TellingMember[];
}

const LICENCE_FIELDS = ["license-expression", "license", "classifier"] as const;
const MODULE = /^(?<name>[A-Za-z]\w*)(?:\.pyi?|\/.*\.(?:pyi?|so|pyd))$/;
const MOST_FOLDERS = 1000;

/**
 * The vendored packages of a distribution: by their metadata, as whole wheels, by lists such as vendor.txt, and where there is nothing of it by
 * their folders.
 */
export function containedPackages(
  members: readonly string[],
  { metadata, wheels, lists, bills }: Told,
): ContainedPackage[] {
  const known = new Set(lists.length === 0 ? [] : members);
  const told = [...metadata, ...lists, ...bills].map(({ member }) => VENDOR_FOLDER.exec(member)?.[0]);
  return [
    ...metadata.flatMap(byMetadata),
    ...lists.flatMap((list) => byList(list, known)),
    ...wheels.flatMap(asWheel),
    ...byFolders(members, new Set(told)),
  ];
}

/** As virtualenv has those that it installs. */
function asWheel({ member, sha256 }: WheelMember): readonly ContainedPackage[] {
  const wheel = inTests(member) ? undefined : parseWheelFilename(member.slice(member.lastIndexOf("/") + 1));
  if (wheel === undefined) return [];
  const { name, version } = wheel;
  return [{ name, version: formatVersion(version), member, source: "wheel", ...(sha256 !== undefined && { sha256 }) }];
}

function byMetadata({ member, bytes }: TellingMember): readonly ContainedPackage[] {
  const { fields } = parseMetadata(bytes ?? new Uint8Array());
  const [name] = fields.name ?? [];
  const [version] = fields.version ?? [];
  if (name === undefined) return [];
  const licence = Object.fromEntries(LICENCE_FIELDS.map((field) => [field, fields[field] ?? []]));
  return [{ name, ...(version !== undefined && { version }), member, source: "metadata", metadata: licence }];
}

function byList({ member, bytes }: TellingMember, members: ReadonlySet<string>): readonly ContainedPackage[] {
  const folder = member.slice(0, member.lastIndexOf("/") + 1);
  const lines = new TextDecoder().decode(bytes).split("\n");
  return lines.flatMap((line) => {
    const [written = ""] = line.split(/\s(?:#|--hash|\\)|^#/, 1);
    const requirement = parseRequirement(written.trim());
    if (requirement === undefined) return [];
    const { name, specifiers } = requirement;
    const [version] = specifiers.flatMap(exactVersion);
    const spelled = [distributionName(name), name].flatMap((each) => [`${each}/__init__.py`, `${each}.py`]);
    const place = spelled.map((each) => folder + each).find((each) => members.has(each)) ?? member;
    return [{ name, ...(version !== undefined && { version }), member: place, source: "list" as const }];
  });
}

function exactVersion(specifier: Specifier): readonly string[] {
  const isExact = specifier.kind === "comparing" && specifier.operator === "==" && !specifier.prefix;
  return isExact ? [formatVersion(specifier.version)] : [];
}

/** What stands directly in a folder for vendored packages of which nothing else tells. */
function byFolders(members: readonly string[], told: ReadonlySet<string | undefined>): readonly ContainedPackage[] {
  const found = new Map<string, ContainedPackage>();
  for (const member of members) {
    const folder = VENDOR_FOLDER.exec(member)?.[0];
    if (folder === undefined || told.has(folder) || inTests(member) || found.size >= MOST_FOLDERS) continue;
    const name = MODULE.exec(member.slice(folder.length))?.groups?.name;
    if (name !== undefined && !found.has(folder + name)) {
      found.set(folder + name, { name, member, source: "folder" });
    }
  }
  return [...found.values()];
}
