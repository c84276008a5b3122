import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files, OpenFile } from "../ports/files.ts";
import type { Spool } from "../python/byte-source.ts";
import { canonicalTar } from "../python/canonical-tar.ts";
import { type AddedMember, canonicalZip } from "../python/canonical-zip.ts";
import { Uncanonical } from "../python/uncanonical.ts";
import { type Made, readMade } from "./made.ts";

interface CanonicalForm {
  /** The time that all members get, in seconds since 1970. */
  readonly epoch: number;
  /** What a wheel gets beside its own members. */
  readonly added?: readonly AddedMember[];
}

/**
 * Rewrites one distribution to its canonical form, in its place: two builds whose members have the same bytes are the same file then.
 *
 * Throws SW-NORMALISE-FAILED, and leaves the file as it was.
 */
export async function normalise<T extends Made>(
  made: T,
  { epoch, added = [] }: CanonicalForm,
  files: Files,
): Promise<T> {
  return files.withTemporaryFolder(async (aside) => {
    const source = await files.open(made.path);
    if (source === undefined) throw new ShipwheelError("SW-NORMALISE-FAILED", `there is no file ${made.path}`);
    const spooled: OpenFile[] = [source];
    const spool: Spool = async (chunks) => {
      const file = path.join(aside, String(spooled.length));
      await files.writeChunks(file, chunks);
      const opened = await files.open(file);
      if (opened === undefined) throw new ShipwheelError("SW-INTERNAL", `${file} is gone`);
      spooled.push(opened);
      return opened;
    };
    const form = (): AsyncGenerator<Uint8Array, void> =>
      made.name.endsWith(".tar.gz")
        ? canonicalTar(source, { epoch, spool })
        : canonicalZip(source, { epoch, spool, added });
    const written = path.join(aside, made.name);
    try {
      await files.writeChunks(written, form());
    } catch (error) {
      throw error instanceof Uncanonical
        ? new ShipwheelError("SW-NORMALISE-FAILED", `${made.name}: ${error.message}`)
        : error;
    } finally {
      for (const each of spooled) await each.close();
    }
    await files.move(written, made.path);
    return { ...made, ...(await readMade(made.path, files)) };
  });
}
