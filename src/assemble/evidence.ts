import type { ManifestFile } from "../documents/manifest.ts";

type Hashed = Pick<ManifestFile, "name" | "sha256">;

/**
 * SHA256SUMS: a line `hex  name` for each file, in the order given.
 *
 * Names have no folder, so `cd dist && sha256sum -c ../SHA256SUMS` takes it, as does `actions/attest` for its `subject-checksums`.
 */
export function checksums(files: readonly Hashed[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}

/**
 * requirements.txt: one requirement that holds the hash of every file of the release.
 *
 * It is for `pip install --no-deps --require-hashes`: dependencies have no hash here. `name` and `version` must have been parsed as such.
 */
export function hashedRequirement(name: string, version: string, files: readonly Hashed[]): string {
  const hashes = files.map(({ sha256 }) => `--hash=sha256:${sha256}`);
  return `${[`${name}==${version}`, ...hashes].join(" ")}\n`;
}
