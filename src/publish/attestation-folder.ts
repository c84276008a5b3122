import path from "node:path";
import type { Files } from "../ports/files.ts";
import { type Attestation, parseAttestation } from "../python/attestation.ts";

/** The folder within a bundle, and what its files' names end with, as other tools write them. */
const FOLDER = "attestations";
const SUFFIX = ".publish.attestation";
const LARGEST = 1024 * 1024;

/** Where the attestation of the file `name` lies within the bundle, with forward slashes. */
export function attestationPath(name: string): string {
  return `${FOLDER}/${name}${SUFFIX}`;
}

/** The attestation of the file `name` that lies in the bundle's folder; `undefined` where there is none that can be read. */
export async function readStored(name: string, bundle: string, files: Files): Promise<Attestation | undefined> {
  if (!(await isPlain(bundle, files))) return undefined;
  const bytes = await readSmall(placeOf(name, bundle), files);
  const read = bytes && parseAttestation(new TextDecoder().decode(bytes));
  return read?.kind === "attestation" ? read.attestation : undefined;
}

/** What is larger than any attestation is none, whoever put it there. */
async function readSmall(place: string, files: Files): Promise<Uint8Array | undefined> {
  const open = await files.open(place);
  if (open === undefined) return undefined;
  try {
    return open.size > LARGEST ? undefined : await open.read(0, open.size);
  } finally {
    await open.close();
  }
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
