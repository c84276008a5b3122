import { appendFileSync, closeSync, constants, fstatSync, openSync, read, readSync, statSync } from "node:fs";
import * as fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import type { AppendedFile, FileEntry, Files, OpenFile } from "../ports/files.ts";

const readDescriptor = promisify(read);

const ABSENT = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);

/** The files of this machine. `unfinished` collects temporary folders while they are in use, for whoever must end in a hurry. */
export function machineFiles(unfinished: Set<string> = new Set()): Files {
  return {
    read: async (file) => orAbsent(fs.readFile(plain(file))),
    readText: async (file) => (await orAbsent(fs.readFile(plain(file), "utf8")))?.replace(/^\uFEFF/, ""),
    open: openFile,
    write: writeWhole,
    writeChunks: writeWhole,
    append: appendDurably,
    openToAppend,
    list: listFolder,
    kind: async (file) => kindOf(lookUp(file)),
    realPath: (file) => orAbsent(fs.realpath(file)),
    isOwnFolder,
    copy,
    move,
    makeFolder,
    remove,
    withTemporaryFolder: (use) => withTemporaryFolder(use, unfinished),
  };
}

async function orAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (ABSENT.has(codeOf(error))) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  // By its shape: an error may come from another realm, as Node's own do in a vm context.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function kindOf(stats: { isFile(): boolean; isDirectory(): boolean } | undefined): FileEntry["kind"] | undefined {
  if (stats === undefined) return undefined;
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "folder" : "other";
}

/** Asked on this thread: of many names most are not there, which a file system says faster than another thread. */
function lookUp(file: string): ReturnType<typeof statSync> {
  return absentOr(() => statSync(file, { throwIfNoEntry: false }));
}

function absentOr<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (ABSENT.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** The path, unless a pipe or a device stands there: who opens one may wait for ever, and who replaces one takes it from others. */
function plain(file: string): string {
  if (kindOf(lookUp(file)) !== "other") return file;
  const refusal = { code: "EINVAL", syscall: "open", path: file };
  throw Object.assign(new Error(`EINVAL: a pipe or a device is no file, open '${file}'`), refusal);
}

/** With those above it. Node's own way goes round for ever where a folder is there and can have none in it, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  let at = path.resolve(folder);
  while (lookUp(at) === undefined && at !== path.dirname(at)) {
    missing.unshift(at);
    at = path.dirname(at);
  }
  for (const each of missing) {
    try {
      await fs.mkdir(each);
    } catch (error) {
      // Another may have made it meanwhile.
      if (codeOf(error) !== "EEXIST" || lookUp(each)?.isDirectory() !== true) throw error;
    }
  }
}

/** A file where these are what they were has the bytes that it had. */
const SAME_BYTES = ["dev", "ino", "size", "mtimeNs"] as const;

async function openFile(file: string): Promise<OpenFile | undefined> {
  // Asked first: to open a device may do something, a socket cannot be opened, and on Windows a folder cannot either.
  if (lookUp(file)?.isFile() !== true) return undefined;
  // Without O_NONBLOCK a named pipe would hold us for ever, where one has taken the file's place.
  const opened = absentOr(() => openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  if (opened === undefined) return undefined;
  const stats = fstatSync(opened, { bigint: true });
  if (!stats.isFile()) {
    closeSync(opened);
    return undefined;
  }
  // Who reads a hundred small files keeps no answer from the network waiting.
  await setImmediate();
  const size = Number(stats.size);
  let isClosed = false;
  return {
    size,
    async changed() {
      const now = absentOr(() => statSync(file, { bigint: true, throwIfNoEntry: false }));
      return now === undefined || SAME_BYTES.some((field) => now[field] !== stats[field]);
    },
    async read(offset, length, room) {
      // Its number may be another file's by now.
      if (isClosed) throw new Error(`EBADF: ${file} is closed`);
      const wanted = Math.max(0, Math.min(length, size - offset));
      const buffer =
        room !== undefined && room.length >= wanted ? room.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
      let filled = 0;
      while (filled < buffer.length) {
        const came = await readPart(opened, buffer.subarray(filled), offset + filled);
        if (came === 0) break;
        filled += came;
      }
      return buffer.subarray(0, filled);
    },
    async close() {
      if (!isClosed) closeSync(opened);
      isClosed = true;
    },
  };
}

/** What is read on this thread: to have another one do it takes longer than a few pages do. */
const FEW_BYTES = 64 * 1024;

/** Fills `room` from `position` on, as far as one call does, and tells how many bytes came. */
async function readPart(opened: number, room: Buffer | Uint8Array, position: number): Promise<number> {
  if (room.length <= FEW_BYTES) return readSync(opened, room, 0, room.length, position);
  return (await readDescriptor(opened, room, 0, room.length, position)).bytesRead;
}

async function writeWhole(file: string, content: Uint8Array | string | AsyncIterable<Uint8Array>): Promise<void> {
  await makeFolder(path.dirname(file));
  await throughPartial(plain(file), (partial) => fs.writeFile(partial, content));
}

async function throughPartial(file: string, make: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await make(partial);
    await fs.rename(partial, file);
  } catch (error) {
    await fs.rm(partial, { force: true });
    throw error;
  }
}

async function appendDurably(file: string, content: string): Promise<void> {
  await makeFolder(path.dirname(file));
  const handle = await fs.open(plain(file), "a");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openToAppend(file: string): Promise<AppendedFile> {
  await makeFolder(path.dirname(file));
  const handle = await fs.open(plain(file), "a");
  return {
    // On this thread: it takes some microseconds, and what comes after it is not to happen before it.
    append: (content) => appendFileSync(handle.fd, content),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function listFolder(folder: string): Promise<readonly FileEntry[] | undefined> {
  const found = await orAbsent(fs.readdir(folder, { withFileTypes: true }));
  const entries = found?.map((each) => {
    const stats = each.isSymbolicLink() ? lookUp(path.join(folder, each.name)) : each;
    return { bytes: Buffer.from(each.name), entry: { name: each.name, kind: kindOf(stats) ?? ("other" as const) } };
  });
  return entries?.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ entry }) => entry);
}

async function isOwnFolder(folder: string): Promise<boolean> {
  const stats = await orAbsent(fs.lstat(folder));
  // Windows has no numbers for users, and no folder for temporary files that all of them share.
  return stats?.isDirectory() === true && (process.getuid === undefined || stats.uid === process.getuid());
}

/** A link that is named itself stands for its file; links within a folder stay links. */
async function copy(from: string, to: string): Promise<void> {
  await makeFolder(path.dirname(to));
  if ((await fs.stat(from)).isFile()) await throughPartial(to, (partial) => fs.copyFile(from, partial));
  else await fs.cp(from, to, { recursive: true, verbatimSymlinks: true });
}

async function move(from: string, to: string): Promise<void> {
  await makeFolder(path.dirname(to));
  try {
    await fs.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    const partial = `${to}.${process.pid}.partial`;
    try {
      await fs.cp(from, partial, { recursive: true, verbatimSymlinks: true });
      await fs.rename(partial, to);
    } catch (failure) {
      await remove(partial);
      throw failure;
    }
    await remove(from);
  }
}

async function remove(target: string): Promise<void> {
  // Windows holds files for a moment after a program has ended.
  await fs.rm(target, { recursive: true, force: true, maxRetries: 5 });
}

async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>, unfinished: Set<string>): Promise<T> {
  const folder = await fs.mkdtemp(path.join(await fs.realpath(os.tmpdir()), "shipwheel-"));
  unfinished.add(folder);
  try {
    return await use(folder);
  } finally {
    await remove(folder);
    unfinished.delete(folder);
  }
}
