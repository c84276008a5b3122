import { createHash } from "node:crypto";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** A file for an index: its name and its bytes. */
export interface MadeDistribution {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Wanted {
  readonly name: string;
  readonly version: string;
  /** 2.1 unless told. */
  readonly metadataVersion?: string;
  /** Header lines of the core metadata, besides Metadata-Version, Name and Version. */
  readonly metadata?: readonly string[];
  /** Further members: paths to contents. */
  readonly members?: Readonly<Record<string, string | Uint8Array>>;
  /** Instead of the usual name of the file. */
  readonly filename?: string;
  readonly tag?: string;
  /** What WHEEL says of it; what its tag says, unless told. */
  readonly pure?: boolean;
}

/** A pure wheel with one module that says its version, as a backend would build it. */
export function wheelOf({
  name,
  version,
  metadataVersion,
  metadata = [],
  members = {},
  filename,
  tag = "py3-none-any",
  pure = tag.endsWith("-any"),
}: Wanted): MadeDistribution {
  const stem = name.replace(/[-_.]+/g, "_").toLowerCase();
  const info = `${stem}-${version}.dist-info`;
  const contents: Record<string, string | Uint8Array> = {
    [`${stem}/__init__.py`]: `__version__ = "${version}"\n`,
    ...members,
    [`${info}/METADATA`]: metadataOf(name, version, { metadata, metadataVersion }),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: ${pure}\nTag: ${tag}\n`,
  };
  const record = [...Object.entries(contents).map(recordRow), `${info}/RECORD,,`, ""].join("\n");
  const bytes = zipOf({ ...contents, [`${info}/RECORD`]: record });
  return { name: filename ?? `${stem}-${version}-${tag}.whl`, bytes };
}

/** An sdist that holds PKG-INFO, pyproject.toml for setuptools and one module. */
export function sdistOf({
  name,
  version,
  metadataVersion,
  metadata = [],
  members = {},
  filename,
}: Wanted): MadeDistribution {
  const stem = name.replace(/[-_.]+/g, "_").toLowerCase();
  const root = `${stem}-${version}`;
  const project = `[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "${name}"\nversion = "${version}"\n`;
  const contents = {
    "PKG-INFO": metadataOf(name, version, { metadata, metadataVersion }),
    "pyproject.toml": project,
    [`${stem}/__init__.py`]: `__version__ = "${version}"\n`,
    ...members,
  };
  const rooted = Object.entries(contents).map(([path, content]): [string, string | Uint8Array] => [
    `${root}/${path}`,
    content,
  ]);
  return { name: filename ?? `${root}.tar.gz`, bytes: gzipSync(tarOf(Object.fromEntries(rooted))) };
}

interface Headers {
  readonly metadata: readonly string[];
  readonly metadataVersion: string | undefined;
}

function metadataOf(name: string, version: string, { metadata, metadataVersion = "2.1" }: Headers): string {
  const first = [`Metadata-Version: ${metadataVersion}`, `Name: ${name}`, `Version: ${version}`];
  return [...first, ...metadata, "", ""].join("\n");
}

function recordRow([path, content]: readonly [string, string | Uint8Array]): string {
  const digest = createHash("sha256").update(content).digest("base64url");
  return `${path},sha256=${digest},${Buffer.byteLength(content)}`;
}

/** A ZIP archive of deflated members, in their order, without data descriptors. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(members)) {
    const { header, directory } = zipMember(Buffer.from(path), Buffer.from(content), offset);
    local.push(header);
    central.push(directory);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function zipMember(path: Buffer, content: Buffer, offset: number): { header: Buffer; directory: Buffer } {
  const packed = deflateRawSync(content);
  // Version 2.0, no flags, deflate, midnight of 1 January 1980, then the sizes: the same in both records.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(path.length, 22);
  const header = Buffer.concat([Buffer.from("PK\x03\x04"), common, path, packed]);
  const tail = Buffer.alloc(14);
  // The mode of a regular file, in the upper half of the external attributes.
  tail.writeUInt32LE(0o100644 * 0x10000, 6);
  tail.writeUInt32LE(offset, 10);
  const directory = Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 3]), common, tail, path]);
  return { header, directory };
}

/** A tar archive (ustar) of regular files, in their order. */
function tarOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const blocks = Object.entries(members).flatMap(([path, content]) => {
    const bytes = Buffer.from(content);
    return [tarHeader(path, bytes.length), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function tarHeader(path: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write("0000644\0", 100);
  header.write("0000000\0".repeat(2), 108);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write("        0", 148);
  header.write("ustar\x0000", 257, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}
