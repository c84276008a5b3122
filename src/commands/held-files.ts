import path from "node:path";
import { type Reading, readPaths } from "../check/check.ts";
import { withoutRendering } from "../check/rendered.ts";
import { unopened } from "../check/unopened.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Files } from "../ports/files.ts";
import type { AskedAhead } from "../publish/ahead.ts";
import { sha256Of } from "../publish/file-digest.ts";
import type { IndexFiles } from "../publish/simple-api.ts";

/** Files of a release: those that were read, and those that the index holds already, byte for byte. */
interface SplitFiles {
  readonly read: readonly Distribution[];
  readonly held: readonly Distribution[];
}

const HELD = "the index holds these very bytes already: it took them, and they are not sent";

type World = { readonly files: Files } & Pick<Reading, "hashing">;

/**
 * Reads files, but of those that the index lists under this name with this sha256 the hash alone: what it took stays as it is, whatever
 * is found in it now. One whose Requires-Python is listed otherwise than those that were read have it is read as well, to be compared.
 *
 * Files are read until the index answers; which of them are held does not depend on when that is.
 */
export async function readUnlessHeld(
  paths: readonly string[],
  ahead: Pick<AskedAhead, "listed"> | undefined,
  world: World,
): Promise<SplitFiles> {
  // With one name twice, nobody knows which of the two is meant.
  const isClear = new Set(paths.map((each) => path.basename(each))).size === paths.length;
  if (ahead === undefined || !isClear) return { read: (await readPaths(paths, world)).map(withoutRendering), held: [] };
  let listed: IndexFiles = new Map();
  const answer = ahead.listed.then(
    (attempt) => {
      if (attempt.kind === "done") listed = attempt.value;
    },
    () => undefined,
  );
  const instead = async (given: string) => {
    const sha256 = listed.get(path.basename(given))?.sha256;
    if (sha256 === undefined) return undefined;
    // Who reads it tells why it cannot be read.
    const digest = await sha256Of(given, world.files).catch(() => undefined);
    return digest?.sha256 === sha256 ? unopened(given, { ...digest, because: HELD }) : undefined;
  };
  const all = await readPaths(paths, { ...world, instead });
  await answer;
  const { read, held } = await withComparable(split(all, listed), listed, world);
  return { read: read.map(withoutRendering), held };
}

function split(all: readonly Distribution[], listed: IndexFiles): SplitFiles {
  const parts = all.map((file) => {
    const isHeld = file.sha256 !== "" && listed.get(file.name)?.sha256 === file.sha256;
    const held = isHeld ? unopened(file.path, { ...file, because: HELD }) : undefined;
    return { file, held };
  });
  return {
    read: parts.flatMap(({ file, held }) => (held === undefined ? [file] : [])),
    held: parts.flatMap(({ held }) => held ?? []),
  };
}

async function withComparable({ read, held }: SplitFiles, listed: IndexFiles, world: World): Promise<SplitFiles> {
  const said = new Set(read.map(({ metadata }) => metadata?.["requires-python"]?.[0] ?? ""));
  const isOther = ({ name }: Distribution) => {
    const theirs = listed.get(name)?.requiresPython;
    return theirs !== undefined && [...said].some((each) => each !== theirs);
  };
  const others = held.filter(isOther);
  const compared = await readPaths(
    others.map((each) => each.path),
    world,
  );
  return { read: [...read, ...compared], held: held.filter((each) => !isOther(each)) };
}
