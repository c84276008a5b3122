import path from "node:path";
import type { ManifestFile } from "../documents/manifest.ts";
import type { Files } from "../ports/files.ts";
import { parseAttestation } from "../python/attestation.ts";
import type { AttestedFile, FoundAttestation } from "./attested-file.ts";
import type { ExpectedIdentity } from "./expected-identity.ts";

const FOLDER = "attestations";
const SUFFIX = ".attestation";
/** Longer than any attestation may be. */
const LARGEST = 4 * 1024 * 1024;

/** The attestations that lie in a bundle (`attestations/NAME.KIND.attestation`), file by file, and those that belong to none. */
export interface StoredAttestations {
  readonly files: readonly AttestedFile[];
  /** Paths within the bundle. */
  readonly strays: readonly string[];
}

/** Reads them. Each must be by `expected`. A link that leads out of the folder is one that cannot be read. */
export async function readStored(
  folder: string,
  released: readonly ManifestFile[],
  expected: ExpectedIdentity,
  files: Files,
): Promise<StoredAttestations> {
  const entries = (await files.list(path.join(folder, FOLDER))) ?? [];
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith(SUFFIX));
  const owners = new Map(names.map((name) => [name, released.find((file) => name.startsWith(`${file.name}.`))]));
  const attested: AttestedFile[] = [];
  for (const file of released) {
    const own = names.filter((name) => owners.get(name) === file);
    const found: FoundAttestation[] = [];
    for (const name of own) found.push(await readOne(folder, name, expected, files));
    attested.push({ name: file.name, sha256: file.sha256, found });
  }
  const strays = names.filter((name) => owners.get(name) === undefined).map((name) => `${FOLDER}/${name}`);
  return { files: attested, strays };
}

async function readOne(
  folder: string,
  name: string,
  expected: ExpectedIdentity,
  files: Files,
): Promise<FoundAttestation> {
  const at = `${FOLDER}/${name}`;
  const unreadable = (because: string): FoundAttestation => ({ at, kind: "unreadable", because });
  const file = path.join(folder, FOLDER, name);
  if (!(await isPlain(folder, at, files))) return unreadable("it is a link that leads elsewhere");
  const open = await files.open(file);
  if (open === undefined) return unreadable("it is no file");
  try {
    if (open.size > LARGEST) return unreadable("it is too large");
    const read = parseAttestation(new TextDecoder().decode(await open.read(0, open.size)));
    if (read.kind === "unreadable") return unreadable(read.because);
    return { at, kind: "attestation", attestation: read.attestation, expected: [expected] };
  } finally {
    await open.close();
  }
}

/** Is what lies at a place within the bundle there itself, and no link to somewhere else? */
export async function isPlain(folder: string, listed: string, files: Files): Promise<boolean> {
  const place = path.join(...listed.split("/"));
  const [root, real] = await Promise.all([files.realPath(folder), files.realPath(path.join(folder, place))]);
  return root !== undefined && real !== undefined && path.relative(root, real) === place;
}
