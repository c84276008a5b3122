import type { Distribution } from "../documents/distribution.ts";
import type { Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { Files } from "../ports/files.ts";
import { decodeUtf8 } from "../python/bytes.ts";

/** A bundle whose manifest could be read, with what its files turned out to be. */
export interface OpenedBundle {
  /** On this machine. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The sha256 of manifest.json, in hex. */
  readonly digest: string;
  /** Was that digest told from outside? */
  readonly digestGiven: boolean;
  /** Where the listed files lie that have the listed digest. */
  readonly located: ReadonlyMap<string, string>;
  /** What is wrong with the others. */
  readonly faults: readonly { readonly path: string; readonly because: string }[];
  /** Those of the manifest's files that have the listed digest, read again. */
  readonly distributions: readonly Distribution[];
}

/** Documents are read whole; the largest are bills of materials. */
const LARGEST = 256 * 1024 * 1024;

/** The text of a listed file that has the listed digest; `undefined` where it has not, and where it is no text. */
export async function readListed({ located }: OpenedBundle, listed: string, files: Files): Promise<string | undefined> {
  const file = located.get(listed);
  return file === undefined ? undefined : readDocument(file, files);
}

/** The text of a file; `undefined` where there is none, or none that could be a document's. */
export async function readDocument(file: string, files: Files): Promise<string | undefined> {
  const open = await files.open(file);
  if (open === undefined) return undefined;
  try {
    return open.size > LARGEST ? undefined : decodeUtf8(await open.read(0, open.size));
  } finally {
    await open.close();
  }
}

/** The plan of the bundle, where it has one that is as the manifest says. */
export async function planOf(bundle: OpenedBundle, files: Files): Promise<Plan | undefined> {
  const listed = bundle.manifest.plan?.path;
  const text = listed === undefined ? undefined : await readListed(bundle, listed, files);
  if (text === undefined) return undefined;
  const { planSchema } = await import("../documents/plan.ts");
  return planSchema.safeParse(parsedJson(text)).data;
}

/** `undefined` for what is no JSON, which no schema takes. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
