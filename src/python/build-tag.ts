import type { ByteSource } from "./byte-source.ts";
import { decodeUtf8 } from "./bytes.ts";
import type { AddedMember } from "./canonical-zip.ts";
import { Uncanonical } from "./uncanonical.ts";
import { readZip } from "./zip.ts";
import { readZipMember } from "./zip-member.ts";

const MOST_BYTES = 64 * 1024;

/** Whether a wheel may have this build tag: it begins with a digit (binary distribution format), and has nothing that ends a part of a name. */
export function isBuildTag(text: string): boolean {
  return /^\d[\w.]{0,63}$/.test(text);
}

/** A wheel's file name with the build tag, in place of one that it has: `my_tool-1.0-2-py3-none-any.whl`. */
export function nameWithBuild(name: string, build: string): string {
  const parts = name.split("-");
  return [...parts.slice(0, 2), build, ...parts.slice(-3)].join("-");
}

/** The member WHEEL of the wheel in `source`, with the build tag. Throws Uncanonical where there is none to read. */
export async function wheelWithBuild(source: ByteSource, build: string): Promise<AddedMember> {
  const directory = await readZip(source);
  if (directory.kind === "broken") throw new Uncanonical(directory.because);
  const entry = directory.entries.find(({ name }) => /^[^/]+\.dist-info\/WHEEL$/.test(name));
  if (entry === undefined || entry.size > MOST_BYTES) throw new Uncanonical("it has no WHEEL");
  const chunks: Uint8Array[] = [];
  const read = await readZipMember(source, entry, (chunk) => void chunks.push(chunk.slice()));
  const text = decodeUtf8(Buffer.concat(chunks));
  if (read.kind !== "read" || text === undefined) throw new Uncanonical("its WHEEL cannot be read");
  return { name: entry.name, bytes: Buffer.from(withField(text, build)) };
}

/** The field stands before the first tag, where tools write it. */
function withField(text: string, build: string): string {
  const lines = text.split("\n").filter((line) => !/^build\s*:/i.test(line));
  const at = lines.findIndex((line) => /^tag\s*:/i.test(line));
  return lines.toSpliced(Math.max(at, 0), 0, `Build: ${build}`).join("\n");
}
