import type { DistributionMember } from "../documents/distribution.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import type { LinkFault } from "../documents/verification.ts";
import { isJsonObject, type JsonObject, jsonObject } from "../python/json.ts";

type Hashed = Pick<ManifestFile, "name" | "sha256" | "sha512">;

/** What one bill of materials is about, and the release that it belongs to. */
export interface Billed {
  /** The bill's path in the bundle, which names the file that it is about, or `release`. */
  readonly path: string;
  readonly files: readonly Hashed[];
  /** What is in the file that it is about; unknown where that could not be read. */
  readonly members?: readonly DistributionMember[];
}

/** What a bill says of one thing, in whatever format. */
interface Claim {
  readonly name: string;
  /** By algorithm, `sha256` and `sha512`, in hex. */
  readonly digests: ReadonlyMap<string, string>;
  /** Paths within the distribution. */
  readonly places: readonly string[];
}

/** Nobody's bill has so many parts; each is looked at. */
const MOST_CLAIMS = 1_000_000;
const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;

/**
 * All in which a bill of materials (CycloneDX or SPDX, as JSON) differs from the files: a file of the release that it has to name and
 * does not, another digest, a distribution that is not of this release, a part that is not in the distribution, or is other bytes.
 */
export function faultsOfBill(text: string, { path, files, members }: Billed): readonly LinkFault[] {
  const document = jsonObject(text);
  const claims = document && claimsOf(document);
  if (claims === undefined) return [{ file: path, message: "it is neither CycloneDX nor SPDX in JSON" }];
  const about = files.find(({ name }) => path.startsWith(`sbom/${name}.`));
  const faults = [
    ...faultsOfNames(claims, { about, files }),
    ...(about && members ? faultsOfPlaces(claims, members) : []),
  ];
  return faults.map((message) => ({ file: path, message }));
}

function* faultsOfNames(
  claims: readonly Claim[],
  { about, files }: { readonly about: Hashed | undefined; readonly files: readonly Hashed[] },
): Generator<string> {
  const known = new Map(files.map((file) => [file.name, file]));
  const named = new Set<string>();
  for (const { name, digests } of claims) {
    const file = known.get(name);
    if (file === undefined) {
      if (about === undefined && digests.size > 0 && DISTRIBUTION.test(name)) yield `${name} is no file of the release`;
      continue;
    }
    named.add(name);
    yield* faultsOfDigests(file, digests);
  }
  for (const { name } of about === undefined ? files : [about]) {
    if (!named.has(name)) yield `it does not name ${name}`;
  }
}

function* faultsOfDigests({ name, ...file }: Hashed, digests: Claim["digests"]): Generator<string> {
  for (const algorithm of ["sha256", "sha512"] as const) {
    const said = digests.get(algorithm);
    if (said !== undefined && said !== file[algorithm]) {
      yield `it says ${algorithm} ${said} of ${name}, the manifest ${file[algorithm]}`;
    }
  }
  if (!digests.has("sha256")) yield `it has no sha256 of ${name}`;
}

function* faultsOfPlaces(claims: readonly Claim[], members: readonly DistributionMember[]): Generator<string> {
  const inside = new Map(members.map((member) => [member.name, member]));
  for (const { places, digests } of claims) {
    for (const place of places) {
      const member = inside.get(place);
      const said = digests.get("sha256");
      if (member === undefined) yield `${place} is not in the file`;
      else if (said !== undefined && member.sha256 !== undefined && said !== member.sha256) {
        yield `it says sha256 ${said} of ${place}, which has ${member.sha256}`;
      }
    }
  }
}

function claimsOf(document: JsonObject): readonly Claim[] | undefined {
  if (document.bomFormat === "CycloneDX") {
    const subject = isJsonObject(document.metadata) ? document.metadata.component : undefined;
    return walked([subject, document]).map(cycloneDxClaim);
  }
  if (typeof document.spdxVersion !== "string") return undefined;
  return [...objectsIn(document.packages), ...objectsIn(document.files)].map(spdxClaim);
}

/** Components and what they consist of, without a stack that a deep document could exhaust. */
function walked(roots: readonly unknown[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const waiting = roots.filter(isJsonObject);
  for (let next = waiting.pop(); next !== undefined && found.length < MOST_CLAIMS; next = waiting.pop()) {
    found.push(next);
    for (const part of objectsIn(next.components)) waiting.push(part);
  }
  return found;
}

function cycloneDxClaim({ name, hashes, evidence }: JsonObject): Claim {
  const occurrences = isJsonObject(evidence) ? objectsIn(evidence.occurrences) : [];
  return {
    name: textOf(name),
    digests: digestsIn(objectsIn(hashes).map(({ alg, content }) => [alg, content])),
    places: occurrences.map(({ location }) => textOf(location)).filter((place) => place !== ""),
  };
}

function spdxClaim({ name, packageFileName, fileName, checksums }: JsonObject): Claim {
  const path = textOf(packageFileName ?? fileName).replace(/^\.\//, "");
  return {
    name: path === "" ? textOf(name) : path,
    digests: digestsIn(objectsIn(checksums).map(({ algorithm, checksumValue }) => [algorithm, checksumValue])),
    places: path === "" || DISTRIBUTION.test(path) ? [] : [path],
  };
}

function digestsIn(pairs: readonly (readonly [unknown, unknown])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map(([algorithm, value]) => [
      textOf(algorithm).toLowerCase().replaceAll("-", ""),
      textOf(value).toLowerCase(),
    ]),
  );
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
