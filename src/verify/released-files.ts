import path from "node:path";
import type { Distribution } from "../documents/distribution.ts";
import type { Manifest, ManifestFile } from "../documents/manifest.ts";
import type { LinkFault } from "../documents/verification.ts";
import type { Files } from "../ports/files.ts";
import { normalizeName } from "../python/name.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { OpenedBundle } from "./opened-bundle.ts";

/** All in which the distributions of a bundle are not those that its manifest lists, those that nobody listed among them. */
export async function faultsOfFiles(bundle: OpenedBundle, files: Files): Promise<readonly LinkFault[]> {
  const { manifest, faults, distributions } = bundle;
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const wrong = faults.filter(({ path: each }) => listed.has(each));
  return [
    ...(listed.size === 0 ? [{ message: "the manifest lists no file" }] : []),
    ...wrong.map(({ path: file, because }) => ({ file, message: because })),
    ...distributions.flatMap((each) => [...faultsOfFile(each, listed.get(`dist/${each.name}`), manifest)]),
    ...(await unlisted(bundle, files)),
  ];
}

function* faultsOfFile(
  read: Distribution,
  listed: ManifestFile | undefined,
  { project }: Manifest,
): Generator<LinkFault> {
  const file = `dist/${read.name}`;
  // It was hashed before, and may have changed in between.
  if (read.sha256 !== listed?.sha256) return yield { file, message: "it changed while it was read" };
  if (read.sha512 !== listed.sha512) {
    yield { file, message: `has sha512 ${read.sha512}, the manifest says ${listed.sha512}` };
  }
  // What has none that could be read is for the checks to tell.
  if (read.metadata === undefined) return;
  const { name: [name = ""] = [], version: [version = ""] = [] } = read.metadata;
  if (normalizeName(name) !== project.normalizedName || !isVersion(version, project.version)) {
    yield { file, message: `it is of ${name} ${version}, the release of ${project.name} ${project.version}` };
  }
}

function isVersion(text: string, other: string): boolean {
  const [one, two] = [parseVersion(text), parseVersion(other)];
  return one !== undefined && two !== undefined && compareVersions(one, two) === 0;
}

async function unlisted({ folder, manifest }: OpenedBundle, files: Files): Promise<LinkFault[]> {
  const known = new Set(manifest.files.map(({ name }) => name));
  const entries = (await files.list(path.join(folder, "dist"))) ?? [];
  return entries
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => ({ file: `dist/${name}`, message: "it lies there, and the manifest does not list it" }));
}
