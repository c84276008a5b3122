import type { ByteSource } from "../python/byte-source.ts";

export interface FileEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** A file held open; the caller closes it. */
export interface OpenFile extends ByteSource {
  /** Whether its path now stands for other bytes than when it was opened, as far as the machine can tell. */
  changed(): Promise<boolean>;
  close(): Promise<void>;
}

/** A file that is added to, held open; the caller closes it. */
export interface AppendedFile {
  /** Adds to the end. The machine has it when this returns, whatever becomes of this program; its disk may not have it yet. */
  append(content: string): void;
  /** Ends once the disk has all that was added. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The files of this machine. Paths are the machine's own.
 *
 * What is not there is `undefined` where a function reads, and no error where it removes; all other failures are thrown as the machine tells them.
 */
export interface Files {
  read(path: string): Promise<Uint8Array | undefined>;
  /** UTF-8 without a byte-order mark. */
  readText(path: string): Promise<string | undefined>;
  /** For large files: opened once, read in places. A link is followed; a folder is `undefined`. */
  open(path: string): Promise<OpenFile | undefined>;
  /** Whole or not at all; folders above are made. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** The same of bytes that come in chunks. */
  writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Adds to the end and reaches the disk before it returns. */
  append(path: string, content: string): Promise<void>;
  /** For many small additions; the file and the folders above it are made. */
  openToAppend(path: string): Promise<AppendedFile>;
  /** In the order of their bytes; `undefined` when it is no folder. Links are followed. */
  list(path: string): Promise<readonly FileEntry[] | undefined>;
  kind(path: string): Promise<"file" | "folder" | "other" | undefined>;
  /** The path behind every link in `path`. */
  realPath(path: string): Promise<string | undefined>;
  /** Is there a folder, itself and not a link, that belongs to this user? */
  isOwnFolder(path: string): Promise<boolean>;
  /** A file whole or not at all. */
  copy(from: string, to: string): Promise<void>;
  /** A folder moves whole; across file systems it is copied first. */
  move(from: string, to: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** A file or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /** A new empty folder outside the user's tree; gone when `use` ends, however it ends. */
  withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T>;
}

const SLICE = 256 * 1024;

/** The bytes of a file, a slice at a time; it is closed when the reader is done with it. Nothing where there is no file. */
export async function* bytesOfFile(path: string, files: Pick<Files, "open">): AsyncGenerator<Uint8Array> {
  const open = await files.open(path);
  if (open === undefined) return;
  try {
    for (let offset = 0; offset < open.size; offset += SLICE) yield await open.read(offset, SLICE);
  } finally {
    await open.close();
  }
}
