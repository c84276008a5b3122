import path from "node:path";
import { plainRelease } from "../assemble/plain-release.ts";
import { expandPaths } from "../check/expanded.ts";
import type { ReleaseBundle } from "../documents/bundle.ts";
import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Hashing } from "../ports/hashing.ts";
import type { Announcement, AskedAhead } from "../publish/ahead.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import { isProjectName } from "../python/name.ts";
import { MANIFEST } from "./document-file.ts";
import { fileErrors } from "./file-errors.ts";

/** A connection within a machine or a building is there by then; another is made while files are read. */
const LONGEST_START_MS = 20;

interface PlainBundle {
  readonly bundle: ReleaseBundle;
  readonly ahead: AskedAhead | undefined;
}

/**
 * The release that plain files make, in memory: nothing of it is written. `look` asks the index for it while the files are read.
 *
 * Throws SW-FILES-REFUSED, and what `plainRelease` throws.
 */
export async function bundleOfFiles(
  paths: readonly string[],
  look: (announcement: Announcement) => AskedAhead | undefined,
  world: { readonly files: Files; readonly clock: Pick<Clock, "sleep">; readonly hashing?: Hashing },
): Promise<PlainBundle> {
  const { files } = world;
  const expanded = await expandPaths(paths, { files });
  const rehearsal = await isRehearsed(expanded, files);
  const project = projectIn(expanded);
  const ahead = project === undefined ? undefined : look({ project, rehearsal });
  // Whatever is begun before the question is out holds it up.
  if (ahead !== undefined) await Promise.race([ahead.sent, world.clock.sleep(LONGEST_START_MS)]);
  const { readUnlessHeld } = await import("./held-files.ts");
  const { read, held } = await readUnlessHeld(expanded, ahead, world);
  const [first, ...others] = fileErrors(read);
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
  const { manifest, digest } = plainRelease({ read, held, rehearsal });
  const located = new Map([...read, ...held].map((each) => [`dist/${each.name}`, each.path]));
  return { bundle: { manifest, digest, digestGiven: false, plan: null, located }, ahead };
}

/** Do files lie in the bundle of a rehearsal? Naming them one by one makes no release of it. */
async function isRehearsed(expanded: readonly string[], files: Files): Promise<boolean> {
  const bundles = new Set(expanded.map((each) => path.dirname(path.dirname(path.resolve(each)))));
  const texts = await Promise.all([...bundles].map((folder) => files.readText(path.join(folder, MANIFEST))));
  return texts.some((text) => text?.includes('"schema": "shipwheel/') && text.includes('"rehearsal": true'));
}

/** The project (PEP 503) that the first file of a sound name is of. */
function projectIn(expanded: readonly string[]): string | undefined {
  for (const each of expanded) {
    const name = path.basename(each);
    const filename = parseWheelFilename(name) ?? parseSdistFilename(name);
    if (filename !== undefined && isProjectName(filename.spelled.name)) return filename.name;
  }
  return undefined;
}
