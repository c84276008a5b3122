import { isProjectName, normalizeName } from "../python/name.ts";
import { compareVersions, formatVersion, parseVersion } from "../python/version.ts";
import type { Difference } from "./difference.ts";
import type { ReleasedFile } from "./released-file.ts";

/** Which release this is: what each of its files must say of itself. */
export interface Identity {
  readonly name: string;
  /** PEP 503. */
  readonly normalizedName: string;
  /** PEP 440 normalised. */
  readonly version: string;
}

/** The release of a project's name and a version as somebody wrote them; `undefined` when either is none. */
export function identityOf(says: {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
}): Identity | undefined {
  const { name = "" } = says;
  const version = parseVersion(says.version ?? "");
  if (!isProjectName(name) || version === undefined) return undefined;
  return { name, normalizedName: normalizeName(name), version: formatVersion(version) };
}

/** Files that say they are of another project or version, in their name or in their metadata. */
export function strangers(files: readonly ReleasedFile[], { normalizedName, version }: Identity): Difference[] {
  return files.flatMap(({ name, filename, metadata }) => {
    const isName = (text: string) => normalizeName(text) === normalizedName;
    const isVersion = (text: string) => sameVersion(text, version);
    const reasons = [
      ...another("is a file of", filename.distribution, isName, normalizedName),
      ...another("has the metadata of", metadata.name?.[0], isName, normalizedName),
      ...another("has the version", filename.version, isVersion, version),
      ...another("has in its metadata the version", metadata.version?.[0], isVersion, version),
    ];
    return reasons.map((because) => ({ name, because }));
  });
}

function another(
  says: string,
  value: string | undefined,
  isOurs: (text: string) => boolean,
  ours: string,
): readonly string[] {
  if (value !== undefined && isOurs(value)) return [];
  return [`${says} ${value ?? "nothing"}, the release is ${ours}`];
}

function sameVersion(text: string, version: string): boolean {
  const [one, other] = [parseVersion(text), parseVersion(version)];
  if (one === undefined || other === undefined) return text === version;
  return compareVersions(one, other) === 0;
}
