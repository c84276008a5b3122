import path from "node:path";
import type { Files } from "../ports/files.ts";
import { type Provenance, parseProvenance } from "../python/provenance.ts";

/** Where the bytes of the index's files are. Names were checked: each is a plain file name. */
export interface Storage {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array, uploaded: number): Promise<void>;
  /** The provenance of a file that is there already. */
  writeProvenance(name: string, provenance: Provenance): Promise<void>;
  /** What was kept before. */
  kept(): Promise<readonly KeptFile[]>;
}

export interface KeptFile {
  readonly name: string;
  /** Milliseconds since 1970; absent for a file that did not come through the index. */
  readonly uploaded?: number;
  readonly provenance?: Provenance;
}

/** Forgets everything with the process. */
export function memoryStorage(): Storage {
  const contents = new Map<string, Uint8Array>();
  return {
    read: async (name) => contents.get(name),
    write: async (name, bytes) => void contents.set(name, bytes),
    writeProvenance: async () => {},
    kept: async () => [],
  };
}

const JOURNAL = ".shipwheel-index.jsonl";
const PROVENANCE = ".provenance";
const DISTRIBUTION = /\.(whl|tar\.gz|zip)$/;

/** Plain files in `folder`, and beside them a journal with the times of their upload, which no file system keeps for us. */
export function folderStorage(folder: string, files: Files): Storage {
  const pathOf = (name: string) => path.join(folder, name);
  return {
    read: (name) => files.read(pathOf(name)),
    async write(name, bytes, uploaded) {
      await files.write(pathOf(name), bytes);
      await files.append(pathOf(JOURNAL), `${JSON.stringify({ name, uploaded })}\n`);
    },
    writeProvenance: (name, provenance) => files.write(pathOf(name + PROVENANCE), JSON.stringify(provenance)),
    async kept() {
      const times = readJournal((await files.readText(pathOf(JOURNAL))) ?? "");
      const entries = (await files.list(folder)) ?? [];
      const kept = entries.filter(({ name, kind }) => kind === "file" && DISTRIBUTION.test(name));
      return Promise.all(
        kept.map(async ({ name }) => {
          const provenance = readProvenance(await files.readText(pathOf(name + PROVENANCE)));
          return { ...keptFile(name, times.get(name)), ...(provenance && { provenance }) };
        }),
      );
    },
  };
}

function keptFile(name: string, uploaded: number | undefined): KeptFile {
  return { name, ...(uploaded !== undefined && { uploaded }) };
}

function readProvenance(text: string | undefined): Provenance | undefined {
  const read = text === undefined ? undefined : parseProvenance(text);
  return read?.kind === "provenance" ? read.provenance : undefined;
}

/** A line that was cut short, or edited, is passed over. */
function readJournal(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [, name, uploaded] = /^\{"name":"([^"\\]+)","uploaded":(\d{1,15})\}$/.exec(line) ?? [];
    if (name !== undefined) times.set(name, Number(uploaded));
  }
  return times;
}
