import path from "node:path";
import { answeredBy } from "../assemble/job-contract.ts";
import { withRecordedJudgement } from "../assemble/recorded-judgement.ts";
import { type Made, readMade } from "../build/made.ts";
import { readPaths } from "../check/check.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Expected } from "../documents/plan.ts";
import type { Files } from "../ports/files.ts";

/** What a run before this one left of a job, as its record has it. */
export interface KeptFiles {
  readonly record: BuildRecord;
  readonly distributions: readonly Distribution[];
  /** The planned files that these are. */
  readonly expected: readonly Expected[];
  /** The release's sdist, where it is there: wheels are made from that one. */
  readonly sdist?: Made;
}

interface Wanted {
  /** The job's folder. */
  readonly out: string;
  /** What the job is to make. */
  readonly owned: readonly Expected[];
  /** The sha256 of its plan. */
  readonly planDigest: string;
  /** The sdist that the wheels are to be made from, where one is given. */
  readonly sdist?: string;
  readonly wheelsFrom: "sdist" | "tree";
}

/**
 * The files in the job's folder that need not be built again: of the same plan, whole, with the bytes that `record` has, and wheels of the
 * sdist that the others will be made from. `undefined` where there are none, and where something in the record failed.
 */
export async function keptFiles(
  wanted: Wanted,
  record: BuildRecord | undefined,
  files: Files,
): Promise<KeptFiles | undefined> {
  if (record === undefined || record.plan !== wanted.planDigest || hasFailed(record)) return undefined;
  const whole = await wholeFiles(wanted.out, record, files);
  const sdist = whole.find(({ name }) => name.endsWith(".tar.gz"));
  const given = wanted.sdist === undefined ? sdist : await readMade(path.resolve(wanted.sdist), files);
  const fits = record.from.kind === "tree" ? wanted.wheelsFrom === "tree" : given?.sha256 === record.from.sha256;
  const usable = whole.filter(({ name }) => fits || !name.endsWith(".whl"));
  const read = await readPaths(
    usable.map((file) => file.path),
    { files },
  );
  const distributions = withRecordedJudgement(read, [record]);
  const expected = answeredBy(distributions, wanted.owned);
  if (expected.length === 0 && sdist === undefined) return undefined;
  const own = distributions.filter((each) => answeredBy([each], expected).length > 0);
  return { record, distributions: own, expected, ...(sdist && { sdist }) };
}

function hasFailed({ smoke, gates }: BuildRecord): boolean {
  return [...smoke, ...gates].some(({ outcome }) => outcome === "failed");
}

async function wholeFiles(out: string, record: BuildRecord, files: Files): Promise<readonly Made[]> {
  const found = await Promise.all(
    record.files.map(async ({ name, sha256 }) => {
      const file = path.join(out, "dist", path.basename(name));
      const made = (await files.kind(file)) === "file" ? await readMade(file, files) : undefined;
      return made?.sha256 === sha256 ? [made] : [];
    }),
  );
  return found.flat();
}
