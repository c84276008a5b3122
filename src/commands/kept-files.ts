import path from "node:path";
import { answeredBy } from "../assemble/job-contract.ts";
import { withRecordedJudgement } from "../assemble/recorded-judgement.ts";
import { type Made, readMade } from "../build/made.ts";
import { readPaths } from "../check/check.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Expected } from "../documents/plan.ts";
import type { Files } from "../ports/files.ts";

/** What runs before this one left of a job, as the record of its folder has it. */
export interface KeptFiles {
  readonly record: BuildRecord;
  /** What was built and tried, and need not be again. */
  readonly tried: readonly KeptFile[];
  /** What was built alone: the job ended before it was tried. */
  readonly untried: readonly KeptFile[];
  /** The release's sdist, where it is there: wheels are made from that one. */
  readonly sdist?: Made;
  /** The names of the recorded files that stay what they are, those of other jobs among them. */
  readonly stays: ReadonlySet<string>;
  /** What is built anew in their stead. */
  readonly dropped: readonly Made[];
}

export interface KeptFile {
  readonly made: Made;
  readonly distribution: Distribution;
  /** What was planned, and this is. */
  readonly expected: readonly Expected[];
}

interface Wanted {
  /** The job's folder. */
  readonly out: string;
  /** What the job is to make. */
  readonly owned: readonly Expected[];
  /** What the plan's other jobs make. */
  readonly others: readonly Expected[];
  /** The sha256 of its plan. */
  readonly planDigest: string;
  /** The sdist that the wheels are to be made from, where one is given. */
  readonly sdist?: string;
  readonly wheelsFrom: "sdist" | "tree";
}

/**
 * The files in the job's folder that need not be built again: of the same plan, whole, with the bytes that `record` has, and wheels of the
 * sdist that the others will be made from. What failed when it was tried is no such file. `undefined` without a record of the plan.
 */
export async function keptFiles(
  wanted: Wanted,
  record: BuildRecord | undefined,
  files: Files,
): Promise<KeptFiles | undefined> {
  if (record === undefined || record.plan !== wanted.planDigest) return undefined;
  const failed = failedFiles(record);
  const whole = await wholeFiles(wanted.out, record, files);
  const sound = whole.filter(({ name }) => !failed.has(name));
  const sdist = sound.find(isSdist);
  const given = wanted.sdist === undefined ? sdist : await readMade(path.resolve(wanted.sdist), files);
  const fits = record.from.kind === "tree" ? wanted.wheelsFrom === "tree" : given?.sha256 === record.from.sha256;
  const read = await readPaths(
    whole.map((file) => file.path),
    { files },
  );
  const judged = withRecordedJudgement(read, [record]);
  const found = whole.flatMap((made, index) => {
    const distribution = judged[index];
    return distribution === undefined
      ? []
      : [{ made, distribution, expected: answeredBy([distribution], wanted.owned) }];
  });
  const own = found.filter(({ expected }) => expected.length > 0);
  const kept = own.filter(({ made }) => sound.includes(made) && (fits || isSdist(made)));
  const others = found.filter(({ distribution }) => answeredBy([distribution], wanted.others).length > 0);
  const untried = new Set(record.files.filter((file) => file.untried).map(({ name }) => name));
  return {
    record,
    tried: kept.filter(({ made }) => !untried.has(made.name)),
    untried: kept.filter(({ made }) => untried.has(made.name)),
    ...(sdist && { sdist }),
    stays: new Set([...kept, ...others].map(({ made }) => made.name)),
    dropped: own.filter((each) => !kept.includes(each)).map(({ made }) => made),
  };
}

function isSdist({ name }: Made): boolean {
  return name.endsWith(".tar.gz");
}

/** What was tried and did not work; all, where it is not said what it was. */
function failedFiles({ smoke, gates, files }: BuildRecord): ReadonlySet<string> {
  const failed = [...smoke, ...gates].filter(({ outcome }) => outcome === "failed");
  return new Set(failed.flatMap(({ file }) => file ?? files.map(({ name }) => name)));
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
