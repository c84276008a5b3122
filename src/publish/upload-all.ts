import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Wire } from "./attempts.ts";
import type { PlannedUpload } from "./index-state.ts";
import { severally } from "./severally.ts";
import { type Destination, type Uploaded, uploadFile } from "./upload.ts";

/** No client of the index's sends more at once, and more gains little. */
const WIDEST = 6;

interface UploadWorld extends Wire {
  readonly files: Files;
  readonly progress: Progress;
}

/**
 * Sends what the index has not: the first file alone, since it creates the release and is the lock of two runs at once; then the other
 * wheels, up to six at a time, fewer once the index says that it is too much; the sdist last.
 *
 * Throws what `uploadFile` throws, once every upload that was under way has ended and it was told which files are there.
 */
export async function uploadAll(
  uploads: readonly PlannedUpload[],
  located: ReleaseBundle["located"],
  to: Omit<Destination, "tooMuch">,
  world: UploadWorld,
): Promise<readonly Uploaded[]> {
  const { progress } = world;
  const done = new Map<string, Uploaded>();
  let width = WIDEST;
  const tooMuch = () => {
    width = Math.max(1, Math.floor(width / 2));
  };
  const send = async ({ file }: PlannedUpload) => {
    const sent = await uploadFile(file, located.get(file.path) ?? file.path, { ...to, tooMuch }, world);
    progress.step(`${file.name} ${sent.outcome}${sent.attempts > 1 ? ` at attempt ${sent.attempts}` : ""}`);
    done.set(file.name, sent);
  };
  for (const { file } of uploads.filter(({ state }) => state === "present")) {
    progress.step(`${file.name} is there already`);
    done.set(file.name, { name: file.name, outcome: "present", sha256: file.sha256, attempts: 0, attestation: null });
  }
  try {
    for (const wave of wavesOf(uploads)) await severally(wave, () => width, send);
  } catch (error) {
    const names = uploads.map(({ file }) => file.name);
    const [there, missing] = [names.filter((name) => done.has(name)), names.filter((name) => !done.has(name))];
    progress.step(`there: ${there.join(", ") || "nothing"}; not there: ${missing.join(", ")}`);
    throw error;
  }
  return uploads.flatMap(({ file }) => done.get(file.name) ?? []);
}

/** Who goes with whom. A first file that is there already is no lock any more. */
function wavesOf(uploads: readonly PlannedUpload[]): readonly (readonly PlannedUpload[])[] {
  const [first, ...others] = uploads;
  const isNew = ({ state }: PlannedUpload) => state === "new";
  const wheels = others.filter((each) => isNew(each) && each.file.kind === "wheel");
  const sdists = others.filter((each) => isNew(each) && each.file.kind === "sdist");
  return [first !== undefined && isNew(first) ? [first] : [], wheels, sdists];
}
