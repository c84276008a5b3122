import path from "node:path";
import type { JournalEvent } from "../documents/journal.ts";
import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { AppendedFile, Files } from "../ports/files.ts";
import { readLines } from "./journal-lines.ts";
import { type Fold, foldOf, type Journaled, type JournaledRelease } from "./journaled.ts";

/** Its name in a bundle's folder. */
export const JOURNAL = "journal.jsonl";

/** What happens on the way of one release to one index, and what happened in earlier runs. */
export interface Journal {
  /** What is known of the release at this index, with all that was noted since. */
  known(): Journaled;
  /** Has a run begun since this journal was opened? */
  readonly hasBegun: boolean;
  /** Begins a run: from here on each note is written. Throws SW-JOURNAL-NOT-WRITTEN. */
  begin(): Promise<void>;
  /** Notes what happened. A disk that does not take it any more stops nothing: see `fault`. */
  note(event: JournalEvent): void;
  /** Brings what was noted to the disk. */
  sync(): Promise<void>;
  /** Why the file does not tell all, in words; `undefined` where it does. */
  fault(): string | undefined;
  close(): Promise<void>;
}

/** Where a journal is kept. */
export interface JournalPlace {
  /** The bundle's folder. */
  readonly folder: string;
  /** Or is it only read? */
  readonly writes: boolean;
}

interface JournalWorld {
  readonly files: Files;
  readonly clock: Pick<Clock, "now">;
}

// Some hundred bytes an event, some events a file.
const LARGEST = 256 * 1024 ** 2;
const HEAD = '{"schema":"shipwheel/journal/1"';

/** A journal that is kept nowhere. */
export function passingJournal(release: JournaledRelease, world: JournalWorld): Journal {
  return journalOf(foldOf(release), undefined, release, world);
}

/**
 * The journal of the bundle in a folder. Lines of another manifest are not followed, and stay where they are.
 *
 * Throws SW-JOURNAL-UNUSABLE where something stands in its place that is none: a link, a folder, another program's file.
 */
export async function openJournal(
  { folder, writes }: JournalPlace,
  release: JournaledRelease,
  world: JournalWorld,
): Promise<Journal> {
  const place = path.join(folder, JOURNAL);
  const fold = foldOf(release);
  await refuseStranger(place, folder, world.files);
  const { lines, foreign, torn } = await readLines(place, world.files, fold.add);
  if (lines === 0 && (foreign > 0 || !isBeginning(torn))) throw unusable(place, "it is no journal of a release");
  return journalOf(fold, writes ? { place, torn: torn !== "" } : undefined, release, world);
}

async function refuseStranger(place: string, folder: string, files: Files): Promise<void> {
  const kind = await files.kind(place);
  if (kind === undefined && (await files.realPath(place)) === undefined) return;
  if (kind !== "file") throw unusable(place, "it is no regular file");
  const [real, home] = await Promise.all([files.realPath(place), files.realPath(folder)]);
  // What another job put there may lead anywhere.
  if (home === undefined || real !== path.join(home, JOURNAL)) throw unusable(place, "it is a link");
  const open = await files.open(place);
  const size = open?.size ?? 0;
  await open?.close();
  if (size > LARGEST) throw unusable(place, `it has ${size} bytes, more than any journal`);
}

function unusable(place: string, because: string): ShipwheelError {
  return new ShipwheelError("SW-JOURNAL-UNUSABLE", `${place}: ${because}`);
}

/** May `torn` be all that was written of a first line? */
function isBeginning(torn: string): boolean {
  return torn.startsWith(HEAD) || HEAD.startsWith(torn);
}

interface Place {
  readonly place: string;
  /** Does it end within a line? */
  readonly torn: boolean;
}

function journalOf(
  fold: Fold,
  at: Place | undefined,
  { manifest, index }: JournaledRelease,
  world: JournalWorld,
): Journal {
  const pen = at === undefined ? undefined : penOf(at, world.files);
  let begun = false;
  const note = (event: JournalEvent) => {
    const when = new Date(world.clock.now()).toISOString();
    const line = { schema: "shipwheel/journal/1", at: when, manifest, index, ...event } as const;
    fold.add(line);
    if (begun) pen?.write(JSON.stringify(line));
  };
  return {
    known: () => fold.account,
    get hasBegun() {
      return begun;
    },
    async begin() {
      await pen?.open();
      begun = true;
      note({ event: "begun" });
      await pen?.sync();
      const fault = pen?.fault();
      if (fault === undefined) return;
      begun = false;
      await pen?.close();
      throw new ShipwheelError("SW-JOURNAL-NOT-WRITTEN", fault);
    },
    note,
    sync: async () => pen?.sync(),
    fault: () => pen?.fault(),
    close: async () => pen?.close(),
  };
}

/** What writes lines to a file, and remembers the first failure instead of throwing it. */
interface Pen {
  open(): Promise<void>;
  write(line: string): void;
  sync(): Promise<void>;
  close(): Promise<void>;
  fault(): string | undefined;
}

function penOf({ place, torn }: Place, files: Files): Pen {
  let file: AppendedFile | undefined;
  let isTorn = torn;
  let fault: string | undefined;
  const failed = (error: unknown) => {
    isTorn = true;
    fault ??= `${place}: ${error instanceof Error ? error.message : String(error)}`;
  };
  return {
    async open() {
      file = await files.openToAppend(place).catch((error) => void failed(error));
    },
    write(line) {
      try {
        // What was cut short is no part of the next line.
        file?.append(`${isTorn ? "\n" : ""}${line}\n`);
        isTorn = false;
      } catch (error) {
        failed(error);
      }
    },
    sync: async () => file?.sync().catch(failed),
    async close() {
      await file?.close().catch(failed);
      file = undefined;
    },
    fault: () => fault,
  };
}
