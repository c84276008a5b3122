import type { ByteSource, Spool } from "./byte-source.ts";
import { gzipChunks } from "./deflate.ts";
import { gunzipChunks } from "./gunzip.ts";
import { readChunks } from "./inflate.ts";
import { readTar, type TarMember } from "./tar.ts";
import { type TarEntry, tarEnd, tarHeader, tarPadding } from "./tar-writer.ts";
import { Uncanonical } from "./uncanonical.ts";

const TYPES: Readonly<Partial<Record<TarMember["kind"], TarEntry["type"]>>> = {
  file: "0",
  link: "1",
  symlink: "2",
  folder: "5",
};

/**
 * The canonical form of a gzip-compressed tar: its members sorted by the bytes of their names, all of them of the time `epoch` (seconds
 * since 1970), nobody's, with mode 644 or 755, in a gzip file that tells nothing of where it was made.
 *
 * The bytes of each member stay as they are, and so do links and what can be executed. Canonical is the form of itself.
 * Throws Uncanonical for what is broken, and for devices and files with holes; what `source` and `spool` throw passes through.
 */
export async function* canonicalTar(
  source: ByteSource,
  { epoch, spool }: { readonly epoch: number; readonly spool: Spool },
): AsyncGenerator<Uint8Array, void> {
  const { members, flaws } = await readTar(source, () => undefined);
  const [flaw] = flaws;
  if (flaw !== undefined) throw new Uncanonical(flaw.detail);
  const entries = inOrder(members).map((member) => ({ entry: entryOf(member, epoch), offset: member.offset }));
  // The order is another than that of the compressed bytes.
  const unpacked = await spool(gunzipChunks(source));
  yield* gzipChunks(tarChunks(entries, unpacked));
}

/** A link to another member can be unpacked only behind it. */
function inOrder(members: readonly TarMember[]): readonly TarMember[] {
  const keyed = members.map((member) => ({ member, name: Buffer.from(member.name) }));
  const rank = ({ kind }: TarMember): number => (kind === "link" ? 1 : 0);
  return keyed
    .sort((a, b) => rank(a.member) - rank(b.member) || Buffer.compare(a.name, b.name))
    .map(({ member }) => member);
}

function entryOf({ name, kind, size, mode, target, sparse }: TarMember, epoch: number): TarEntry {
  const type = TYPES[kind];
  if (type === undefined || sparse) throw new Uncanonical(`${name} is ${sparse ? "a file with holes" : "no file"}`);
  return {
    name: type === "5" ? `${name}/` : name,
    type,
    mode: modeOf(type, mode),
    size: type === "0" ? size : 0,
    modified: epoch,
    target,
  };
}

/** What its owner may execute, all may; how much of the rest is there hangs on the umask of who made it. */
function modeOf(type: TarEntry["type"], mode: number): number {
  if (type === "2") return 0o777;
  return type === "5" || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}

async function* tarChunks(
  entries: readonly { readonly entry: TarEntry; readonly offset: number }[],
  unpacked: ByteSource,
): AsyncGenerator<Uint8Array> {
  let written = 0;
  for (const { entry, offset } of entries) {
    const header = tarHeader(entry);
    const padding = tarPadding(entry.size);
    yield header;
    yield* readChunks(unpacked, { offset, length: entry.size });
    yield padding;
    written += header.length + entry.size + padding.length;
  }
  yield tarEnd(written);
}
