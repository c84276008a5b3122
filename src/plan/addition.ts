import type { Plan } from "../documents/plan.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import { lackedBy } from "./published.ts";

/** A file that the index has of the project. */
export interface AddressedFile {
  readonly name: string;
  readonly url: string;
  /** Hex; some indexes list no sha256. */
  readonly sha256?: string;
}

/** The index that wheels are added to. */
export type AddedTo = Omit<NonNullable<Plan["addition"]>, "sdist">;

/**
 * The part of a plan that an index lacks of its version: wheels of other tags than those that it has, by their jobs, to be made from the
 * sdist that it has. With a build tag all wheels are lacking but those that have it.
 *
 * Refused with SW-ADD-NO-RELEASE where the version is not there, or has no sdist whose sha256 is known; with SW-ADD-NOTHING where no wheel
 * is lacking.
 */
export function planAddition(plan: Plan, files: readonly AddressedFile[], to: AddedTo): Plan {
  const there = files.filter(({ name }) => isOf(name, plan.version.pep440));
  const sdist = there.find(({ name, sha256 }) => parseSdistFilename(name) !== undefined && sha256 !== undefined);
  const names = there.map(({ name }) => name).filter((name) => to.build === undefined || hasBuild(name, to.build));
  const lacking = new Set(lackedBy(plan, names));
  const expected = plan.expected.filter((each) => each.kind === "wheel" && lacking.has(each));
  const ids = new Set(expected.map(({ job }) => job));
  const refusals = [
    ...(sdist === undefined ? [unreleased(plan, there.length, to)] : []),
    ...(sdist !== undefined && expected.length === 0
      ? [problem("SW-ADD-NOTHING", `${plan.project.name} ${plan.version.pep440}`)]
      : []),
  ];
  return {
    ...plan,
    ...(sdist?.sha256 !== undefined && {
      addition: { ...to, sdist: { name: sdist.name, url: sdist.url, sha256: sdist.sha256 } },
    }),
    expected,
    jobs: plan.jobs.filter(({ id }) => ids.has(id)),
    matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
    refusals: [...plan.refusals, ...refusals],
  };
}

function unreleased({ project, version }: Plan, files: number, { index }: AddedTo): CodedProblem {
  const has = files === 0 ? "has no file of it" : "lists no sdist of it with a sha256";
  return problem("SW-ADD-NO-RELEASE", `${project.name} ${version.pep440}: ${index} ${has}`);
}

function hasBuild(name: string, build: string): boolean {
  const tag = parseWheelFilename(name)?.build;
  return tag !== undefined && `${tag.number}${tag.suffix}` === build;
}

function isOf(name: string, version: string): boolean {
  const [found, own] = [(parseWheelFilename(name) ?? parseSdistFilename(name))?.version, parseVersion(version)];
  return found !== undefined && own !== undefined && compareVersions(found, own) === 0;
}
