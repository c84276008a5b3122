import path from "node:path";
import type { FileEntry, Files, OpenFile } from "../../src/ports/files.ts";

/** Files in memory: paths to contents. `contents` shows what is there. */
export function fakeFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): Files & {
  readonly contents: Map<string, Uint8Array>;
} {
  const contents = new Map(Object.entries(initial).map(([name, content]) => [clean(name), bytesOf(content)]));
  const folders = new Set<string>();
  let temporary = 0;

  const isFolder = (folder: string) =>
    folders.has(clean(folder)) || [...contents.keys()].some((name) => name.startsWith(`${clean(folder)}/`));
  const under = (folder: string) =>
    [...contents.keys()].filter((name) => name === clean(folder) || name.startsWith(`${clean(folder)}/`));
  const removeAll = (target: string) => {
    for (const name of under(target)) contents.delete(name);
    for (const name of folders)
      if (name === clean(target) || name.startsWith(`${clean(target)}/`)) folders.delete(name);
  };
  const copyAll = (from: string, to: string) => {
    for (const name of under(from)) {
      const content = contents.get(name);
      if (content) contents.set(clean(to) + name.slice(clean(from).length), content);
    }
  };

  return {
    contents,
    read: async (file) => contents.get(clean(file)),
    readText: async (file) => {
      const content = contents.get(clean(file));
      return content && new TextDecoder().decode(content);
    },
    open: async (file) => openFake(contents.get(clean(file))),
    write: async (file, content) => void contents.set(clean(file), bytesOf(content)),
    writeChunks: async (file, chunks) => {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(Buffer.from(chunk));
      contents.set(clean(file), Buffer.concat(parts));
    },
    append: async (file, content) => {
      const before = contents.get(clean(file)) ?? new Uint8Array();
      contents.set(clean(file), Buffer.concat([before, bytesOf(content)]));
    },
    openToAppend: async (file) => ({
      append: (content) => {
        const before = contents.get(clean(file)) ?? new Uint8Array();
        contents.set(clean(file), Buffer.concat([before, bytesOf(content)]));
      },
      sync: async () => {},
      close: async () => {},
    }),
    list: async (folder) =>
      isFolder(folder) ? entriesOf(clean(folder), [...contents.keys(), ...folders], contents) : undefined,
    kind: async (file) => (contents.has(clean(file)) ? "file" : isFolder(file) ? "folder" : undefined),
    realPath: async (file) => (contents.has(clean(file)) || isFolder(file) ? clean(file) : undefined),
    isOwnFolder: async (folder) => isFolder(folder),
    copy: async (from, to) => copyAll(from, to),
    move: async (from, to) => {
      copyAll(from, to);
      removeAll(from);
    },
    makeFolder: async (folder) => void folders.add(clean(folder)),
    remove: async (target) => removeAll(target),
    withTemporaryFolder: async (use) => {
      temporary += 1;
      const folder = `/temporary/${temporary}`;
      folders.add(folder);
      try {
        return await use(folder);
      } finally {
        removeAll(folder);
      }
    },
  };
}

function clean(name: string): string {
  return path.posix.normalize(name.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function openFake(content: Uint8Array | undefined): OpenFile | undefined {
  if (content === undefined) return undefined;
  return {
    size: content.length,
    read: async (offset, length) => content.subarray(offset, offset + length),
    changed: async () => false,
    close: async () => {},
  };
}

function entriesOf(folder: string, names: readonly string[], contents: ReadonlyMap<string, Uint8Array>): FileEntry[] {
  const prefix = folder === "." ? "" : `${folder}/`;
  const children = names
    .filter((name) => name.startsWith(prefix) && name !== folder)
    .map((name) => name.slice(prefix.length));
  const direct = [...new Set(children.map((name) => name.split("/", 1)[0] ?? name))];
  return direct
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((name) => ({ name, kind: contents.has(prefix + name) ? "file" : "folder" }));
}
