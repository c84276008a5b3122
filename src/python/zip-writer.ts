import { ZIP_SIGNATURE } from "./zip-end.ts";

/** A member as both of its headers describe it. */
export interface ZipHeader {
  /** One character a byte. */
  readonly rawName: string;
  /** Its name is marked as UTF-8. */
  readonly utf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  /** Unpacked. */
  readonly size: number;
  /** The Unix mode, with the kind of file. */
  readonly mode: number;
  /** The date and the time of MS-DOS. */
  readonly modified: number;
}

const FLAG_UTF8 = 0x800;
const VERSION_NEEDED = 20;
const MADE_ON_UNIX = 3;
/** MS-DOS has an attribute for folders too. */
const DOS_FOLDER = 0x10;

/** What stands in front of a member's packed bytes (PKWARE APPNOTE 4.3.7). */
export function localHeader(member: ZipHeader): Uint8Array {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(ZIP_SIGNATURE.local);
  return Buffer.concat([start, sharedFields(member), nameOf(member)]);
}

/** The member's row in the central directory (4.3.12); `offset` is where its local header is. */
export function directoryRow(member: ZipHeader, offset: number): Uint8Array {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(ZIP_SIGNATURE.central);
  start.writeUInt16LE((MADE_ON_UNIX << 8) | VERSION_NEEDED, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(member.rawName.endsWith("/") ? DOS_FOLDER : 0, 6);
  rest.writeUInt16LE(member.mode, 8);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, sharedFields(member), rest, nameOf(member)]);
}

/** What ends an archive of `count` members (4.3.16); `offset` is where the directory is, of `size` bytes. */
export function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(ZIP_SIGNATURE.end);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** From the version that is needed to the length of the extra fields, of which there are none. */
function sharedFields(member: ZipHeader): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION_NEEDED, 0);
  fields.writeUInt16LE(member.utf8 ? FLAG_UTF8 : 0, 2);
  fields.writeUInt16LE(member.method, 4);
  fields.writeUInt32LE(member.modified, 6);
  fields.writeUInt32LE(member.crc, 10);
  fields.writeUInt32LE(member.packedSize, 14);
  fields.writeUInt32LE(member.size, 18);
  fields.writeUInt16LE(member.rawName.length, 22);
  return fields;
}

function nameOf({ rawName }: ZipHeader): Buffer {
  return Buffer.from(rawName, "latin1");
}
