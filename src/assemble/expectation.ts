import type { Expected, ExpectedWheel } from "../documents/plan.ts";
import { type BuiltTag, builtTags, isBelow } from "./built-tag.ts";
import type { Difference } from "./difference.ts";
import type { ReleasedFile } from "./released-file.ts";

export interface ExpectationDifferences {
  /** Nothing that was built is this. */
  readonly missing: readonly Expected[];
  readonly extra: readonly Difference[];
  readonly duplicate: readonly Difference[];
  readonly mismatched: readonly Difference[];
}

interface Built {
  readonly file: ReleasedFile;
  readonly tags: readonly BuiltTag[];
}

interface Answer {
  readonly expected: Expected;
  readonly built: readonly Built[];
}

/** What the plan calls a file that it expects: `sdist`, `cp311-manylinux_x86_64`, `py3-none-any`. */
export function expectedName(expected: Expected): string {
  if (expected.kind === "sdist") return "sdist";
  const { identifier, python, abi, platform, arch } = expected;
  return identifier ?? `${python}-${abi}-${platform}${arch === "any" ? "" : `_${arch}`}`;
}

/**
 * Holds the files against what the plan expects.
 *
 * A wheel is what is expected when one tag of its compressed set has the same Python, ABI, platform and architecture; how new a system it
 * asks for counts only against a floor of the plan. A wheel that was plainly meant for an expectation is mismatched, not extra and missing.
 */
export function heldAgainstExpected(
  files: readonly ReleasedFile[],
  expected: readonly Expected[],
): ExpectationDifferences {
  const built = files.map((file) => ({ file, tags: builtTags(file) }));
  const answers = expected.map((each) => ({ expected: each, built: built.filter((one) => answersTo(one, each)) }));
  const answering = new Set(answers.flatMap((answer) => answer.built));
  const strays = built.filter((one) => !answering.has(one));
  const unanswered = answers.filter((answer) => answer.built.length === 0).map((answer) => answer.expected);
  const meant = meantFor(strays, unanswered);
  const claimed = new Set<Expected>(meant.values());
  const stable = [...meant.keys()].flatMap(({ tags }) => tags.filter(({ abi }) => abi === "abi3"));
  return {
    missing: unanswered.filter((each) => !claimed.has(each) && !stable.some((tag) => isOnPlatformOf(tag, each))),
    extra: strays.filter((one) => !meant.has(one)).map(({ file }) => unexpected(file)),
    duplicate: answers.flatMap(sharing),
    mismatched: [...[...meant].map(([one, wanted]) => unlike(one, wanted)), ...answers.flatMap(belowFloor)],
  };
}

function answersTo(built: Built, expected: Expected): boolean {
  if (expected.kind === "sdist") return built.file.kind === "sdist";
  return answeringTags(built, expected).length > 0;
}

function answeringTags({ tags }: Built, { python, abi, platform, arch }: ExpectedWheel): BuiltTag[] {
  return tags.filter(
    (tag) =>
      tag.python === python && tag.abi === abi && tag.platform === platform && (arch === "any" || tag.arch === arch),
  );
}

/** Stray wheels, each with the unanswered expectation that it was meant for. */
function meantFor(strays: readonly Built[], unanswered: readonly Expected[]): ReadonlyMap<Built, ExpectedWheel> {
  const meant = new Map<Built, ExpectedWheel>();
  const free = new Set(unanswered.filter((each) => each.kind === "wheel"));
  for (const stray of strays) {
    const wanted = [...free].find((each) => stray.tags.some((tag) => isMeantFor(tag, each)));
    if (wanted === undefined) continue;
    meant.set(stray, wanted);
    free.delete(wanted);
  }
  return meant;
}

/**
 * Pure where a platform was expected or the reverse, the right Python on a neighbouring platform (not repaired, another architecture), or
 * the stable ABI on the right one.
 */
function isMeantFor(tag: BuiltTag, wanted: ExpectedWheel): boolean {
  if ((tag.platform === "any") !== (wanted.platform === "any")) return true;
  const samePython = tag.python === wanted.python && tag.abi === wanted.abi;
  if (samePython) return tag.platform === wanted.platform || tag.arch === wanted.arch;
  return tag.abi === "abi3" && isOnPlatformOf(tag, wanted);
}

function isOnPlatformOf({ platform, arch }: BuiltTag, wanted: Expected): boolean {
  return wanted.kind === "wheel" && platform === wanted.platform && arch === wanted.arch;
}

function unexpected({ name }: ReleasedFile): Difference {
  return { name, because: "the plan expects no such file" };
}

function unlike({ file: { name }, tags }: Built, { python, abi, platform, arch }: ExpectedWheel): Difference {
  const where = platform === "any" ? "any platform" : `${platform} ${arch}`;
  const because = `the plan expects a wheel for ${python}-${abi} on ${where}`;
  const stable = abi === "abi3" ? undefined : tags.find((tag) => tag.abi === "abi3");
  return { name, because: stable === undefined ? because : `${because}; ${saysStable(stable)}` };
}

/** setup.py may compute it, and a plan runs no code. */
function saysStable({ python }: BuiltTag): string {
  return `to plan the stable ABI, set py-limited-api = "${python}" in [tool.distutils.bdist_wheel] of pyproject.toml`;
}

function sharing({ expected, built }: Answer): Difference[] {
  const [first, ...others] = built.map(({ file }) => file.name);
  return others.map((name) => ({ name, because: `it and ${first} are both the plan's ${expectedName(expected)}` }));
}

function belowFloor({ expected, built }: Answer): Difference[] {
  if (expected.kind === "sdist" || expected.floor === undefined) return [];
  const { floor, platform } = expected;
  return built.flatMap((one) => {
    const needs = answeringTags(one, expected).map((tag) => tag.floor);
    if (needs.some((each) => each === undefined || !isBelow(floor, each))) return [];
    return [{ name: one.file.name, because: `it needs ${platform} ${needs.join(" or ")}, the plan promises ${floor}` }];
  });
}
