import path from "node:path";
import type { Files } from "../ports/files.ts";
import { type Attestation, parseAttestation } from "../python/attestation.ts";

/** The folder within a bundle, and what its files' names end with, as other tools write them. */
const FOLDER = "attestations";
const SUFFIX = ".publish.attestation";

/** Where the attestation of the file `name` lies within the bundle, with forward slashes. */
export function attestationPath(name: string): string {
  return `${FOLDER}/${name}${SUFFIX}`;
}

/** The attestation of the file `name` that lies in the bundle's folder; `undefined` where there is none that can be read. */
export async function readStored(name: string, bundle: string, files: Files): Promise<Attestation | undefined> {
  if (!(await isPlain(bundle, files))) return undefined;
  const text = await files.readText(placeOf(name, bundle));
  const read = text === undefined ? undefined : parseAttestation(text);
  return read?.kind === "attestation" ? read.attestation : undefined;
}

/** Writes it, in the place of what was there. */
export async function store(name: string, attestation: Attestation, bundle: string, files: Files): Promise<void> {
  // What another job put there may lead anywhere.
  if (!(await isPlain(bundle, files))) await files.remove(path.join(bundle, FOLDER));
  await files.write(placeOf(name, bundle), JSON.stringify(attestation));
}

async function isPlain(bundle: string, files: Files): Promise<boolean> {
  const folder = path.join(bundle, FOLDER);
  const [real, expected] = await Promise.all([files.realPath(folder), files.realPath(bundle)]);
  return real === undefined || (expected !== undefined && real === path.join(expected, FOLDER));
}

function placeOf(name: string, bundle: string): string {
  return path.join(bundle, FOLDER, `${name}${SUFFIX}`);
}
