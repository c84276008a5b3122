import { normalizeName } from "../python/name.ts";
import type { DistributionFacts, WheelFacts } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { importableNames } from "./top-level.ts";

const LONGEST_PATH = 200;
/** Names that every second project would claim, if it shipped its own. */
const COMMON_NAMES = new Set(
  (
    ".circleci .git .github .mypy_cache .pytest_cache .tox .venv __pycache__ benchmark benchmarks bin build ci dist doc docs example " +
    "examples scripts setup src test tests tools venv"
  ).split(" "),
);

/** A cache is never meant to be shipped. Modules without their source may be, and an sdist does no harm with either. */
const hasNoCaches: Rule<WheelFacts> = {
  code: "SW-MEMBER-BYTECODE",
  severity: "error",
  authority: "practice",
  *judge(wheel) {
    for (const name of memberNames(wheel)) if (isCached(name)) yield { member: name, offending: name };
  },
};

const hasNoBytecode: Rule<DistributionFacts> = {
  code: "SW-MEMBER-BYTECODE",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    for (const name of memberNames(facts)) {
      if (/\.py[co]$/i.test(name) && !(facts.kind === "wheel" && isCached(name)))
        yield { member: name, offending: name };
    }
  },
};

function isCached(name: string): boolean {
  return /(?:^|\/)__pycache__\//.test(name);
}

const hasNoCommonNames: Rule<WheelFacts> = {
  code: "SW-WHEEL-COMMON-NAME",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    const roots = new Set(memberNames(wheel).map((name) => name.split("/", 1)[0]?.replace(/\.py$/, "") ?? ""));
    const own = wheel.filename?.name;
    for (const root of roots) {
      if (COMMON_NAMES.has(root.toLowerCase()) && normalizeName(root) !== own) yield { member: root, offending: root };
    }
  },
};

const hasNoTopInit: Rule<WheelFacts> = {
  code: "SW-WHEEL-TOP-INIT",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    for (const name of memberNames(wheel)) if (name === "__init__.py") yield { member: name, offending: name };
  },
};

const holdsSomething: Rule<WheelFacts> = {
  code: "SW-WHEEL-EMPTY",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    if (wheel.zip.kind !== "zip") return;
    if (memberNames(wheel).every((name) => name.startsWith(`${wheel.distInfo}/`))) yield { offending: wheel.name };
  },
};

/** Type stubs and data alone are fine; a wheel with modules that nobody can import is not. */
const isImportable: Rule<WheelFacts> = {
  code: "SW-WHEEL-NOT-IMPORTABLE",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    const names = memberNames(wheel);
    const modules = names.filter((name) => name.endsWith(".py") && !name.includes(".data/scripts/"));
    if (modules[0] !== undefined && importableNames(names).length === 0)
      yield { member: modules[0], offending: modules[0] };
  },
};

const hasDistinctPaths: Rule<DistributionFacts> = {
  code: "SW-MEMBER-CASE",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    const seen = new Map<string, string>();
    for (const name of memberNames(facts)) {
      const folded = name.toLowerCase();
      const other = seen.get(folded);
      if (other !== undefined && other !== name) yield { member: name, offending: `${other} and ${name}` };
      seen.set(folded, name);
    }
  },
};

const hasShortPaths: Rule<DistributionFacts> = {
  code: "SW-MEMBER-LONG-PATH",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    for (const name of memberNames(facts)) if (name.length > LONGEST_PATH) yield { member: name, offending: name };
  },
};

/** The files of an archive, folders left out. */
function memberNames(facts: DistributionFacts): readonly string[] {
  if (facts.kind === "sdist") return facts.members.filter(({ kind }) => kind !== "folder").map(({ name }) => name);
  return facts.zip.kind === "zip"
    ? facts.zip.directory.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"))
    : [];
}

/** What nobody refuses and users suffer from, in any distribution. */
export const practiceRules: readonly Rule<DistributionFacts>[] = [hasNoBytecode, hasDistinctPaths, hasShortPaths];
export const wheelPracticeRules: readonly Rule<WheelFacts>[] = [
  hasNoCaches,
  holdsSomething,
  hasNoCommonNames,
  hasNoTopInit,
  isImportable,
];
