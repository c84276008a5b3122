import path from "node:path";
import type { Files } from "../ports/files.ts";
import type { Machine } from "./machine.ts";

const MARKER = "in-use-since";
/** Longer than any build may take. */
const STALE_MILLISECONDS = 6 * 3600 * 1000;

/**
 * A new empty folder that has the same path in each run: compilers write the path that they build in into what they make.
 *
 * One build at a time has it. Another that runs beside it builds in a folder of its command (`temporary`), and so does the next of that
 * command: two of its builds can be compared, though what has the path inside differs from other runs.
 */
export async function withWorkplace<T>(
  use: (folder: string) => Promise<T>,
  { files, clock, temporary }: Place,
): Promise<T> {
  return files.withTemporaryFolder(async (own) => {
    const place = path.join(own, "place");
    await files.write(path.join(place, MARKER), String(clock.now()));
    const shared = path.join(path.dirname(own), "shipwheel-build");
    const beside = path.join(temporary, "beside");
    await removeStale(shared, { files, clock });
    const isBeside = (await files.kind(beside)) !== undefined;
    if (!isBeside && (await claim(place, shared, files))) return useUp(shared, use, files);
    await files.makeFolder(beside);
    const second = path.join(beside, "build");
    return useUp((await claim(place, second, files)) ? second : place, use, files);
  });
}

type Place = Pick<Machine, "files" | "clock" | "temporary">;

async function useUp<T>(folder: string, use: (folder: string) => Promise<T>, files: Files): Promise<T> {
  try {
    return await use(folder);
  } finally {
    await files.remove(folder);
  }
}

/** What `use` gives while it works in a new empty `folder`, which is removed when it ends. */
export async function* inFolder<T>(
  folder: string,
  files: Files,
  use: (folder: string) => AsyncIterable<T>,
): AsyncGenerator<T> {
  await files.makeFolder(folder);
  try {
    yield* use(folder);
  } finally {
    await files.remove(folder);
  }
}

/** A folder moves onto no other that has something in it: that is the lock. */
async function claim(place: string, shared: string, files: Files): Promise<boolean> {
  try {
    await files.move(place, shared);
    return true;
  } catch {
    return false;
  }
}

async function removeStale(shared: string, { files, clock }: Pick<Machine, "files" | "clock">): Promise<void> {
  try {
    // Others may put things into the folder for temporary files: what is theirs is neither read nor removed.
    if (!(await files.isOwnFolder(shared))) return;
    const since = await files.readText(path.join(shared, MARKER));
    if (since === undefined || clock.now() - Number(since) < STALE_MILLISECONDS) return;
    await files.remove(shared);
  } catch {
    // It is somebody else's: we build beside it.
  }
}
