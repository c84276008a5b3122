import { normalizeName } from "../python/name.ts";
import type { WheelFacts, ZipMember } from "./facts.ts";
import type { Offence, Rule } from "./rule.ts";
import { importableNames, installedPaths } from "./top-level.ts";

const MODULE = /\.(?:py|pyi|pyx|so|pyd|pth)$|\.(?:dll|dylib|so(?:\.\d+)*)$/i;
/** Names that every second project would claim, if it shipped its own. */
const COMMON_NAMES = new Set(
  (
    ".circleci .eggs .git .github .mypy_cache .nox .pytest_cache .tox .venv __pycache__ app benchmark benchmarks bin build ci cli " +
    "conftest data dist doc docs example examples lib scripts setup src test tests tools venv"
  ).split(" "),
);
/** What tools put beside packages on purpose: delvewheel tells in which order libraries are loaded. */
const MADE_BY_TOOLS = /^\.load-order-/;
const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
/** Below this a second copy is no matter: licences, empty modules, pictures. */
const LEAST_COPIED = 1024 * 1024;

const hasModulesOnTop: Rule<WheelFacts> = {
  code: "SW-WHEEL-TOP-DATA",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    for (const [name, paths] of topLevel(wheel)) {
      const isFile = paths.length === 1 && paths[0] === name;
      if (isFile ? MODULE.test(name) || MADE_BY_TOOLS.test(name) : paths.some((path) => MODULE.test(path))) continue;
      if (!name.endsWith("-stubs") && !isCommon(name))
        yield { member: name, offending: isFile ? name : `the folder ${name}` };
    }
  },
};

const hasNoCommonNames: Rule<WheelFacts> = {
  code: "SW-WHEEL-COMMON-NAME",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    const own = wheel.filename?.name;
    for (const name of topLevel(wheel).keys()) {
      const root = name.replace(/\.py$/, "");
      if (isCommon(name) && normalizeName(root) !== own) yield { member: name, offending: root };
    }
  },
};

function isCommon(name: string): boolean {
  return COMMON_NAMES.has(name.replace(/\.py$/, "").toLowerCase());
}

const hasNoTopInit: Rule<WheelFacts> = {
  code: "SW-WHEEL-TOP-INIT",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    for (const name of topLevel(wheel).keys()) if (name === "__init__.py") yield { member: name, offending: name };
  },
};

/** Type stubs and data alone are fine; a wheel with modules that nobody can import is not. */
const isImportable: Rule<WheelFacts> = {
  code: "SW-WHEEL-NOT-IMPORTABLE",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    const paths = [...topLevel(wheel).values()].flat();
    const odd = [...topLevel(wheel).keys()].filter((name) => isOddPackage(name, paths));
    for (const name of odd) yield { member: `${name}/__init__.py`, offending: `${name} is no name of a package` };
    const modules = paths.filter((path) => path.endsWith(".py"));
    if (odd.length > 0 || modules[0] === undefined || importableNames(paths).length > 0) return;
    yield { member: modules[0], offending: modules[0] };
  },
};

/** A package of stubs is named after what it describes, with `-stubs` (PEP 561). */
function isOddPackage(name: string, paths: readonly string[]): boolean {
  return !IDENTIFIER.test(name) && !name.endsWith("-stubs") && paths.includes(`${name}/__init__.py`);
}

const holdsEachOnce: Rule<WheelFacts> = {
  code: "SW-WHEEL-DUPLICATES",
  severity: "warning",
  authority: "practice",
  *judge({ zip }) {
    if (zip.kind !== "zip") return;
    const copies = new Map<string, ZipMember[]>();
    for (const member of zip.members) {
      if (member.sha256 === undefined || member.entry.size < LEAST_COPIED) continue;
      copies.set(member.sha256, [...(copies.get(member.sha256) ?? []), member]);
    }
    for (const same of copies.values()) if (same.length > 1) yield copied(same);
  },
};

function copied(same: readonly ZipMember[]): Offence {
  const [first, ...others] = same.map(({ entry }) => entry.name);
  const megabytes = ((same[0]?.entry.size ?? 0) / 1e6).toFixed(1);
  const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
  return { member: others[0] ?? "", offending: `${others[0]}${more} is ${first} again, ${megabytes} MB` };
}

/** The names beside each other in the folder of packages, each with the paths below it. */
function topLevel({ zip }: WheelFacts): ReadonlyMap<string, readonly string[]> {
  const tops = new Map<string, string[]>();
  const names = zip.kind === "zip" ? zip.directory.entries.map(({ name }) => name) : [];
  for (const path of installedPaths(names.filter((name) => !name.endsWith("/")))) {
    const [name = ""] = path.split("/", 1);
    // What is unpacked elsewhere lies beside no package.
    if (name === "" || name === "..") continue;
    const paths = tops.get(name) ?? [];
    paths.push(path);
    tops.set(name, paths);
  }
  return tops;
}

/** How a wheel lies once it is installed, beside all other packages (W002 to W006 and W010 of check-wheel-contents). */
export const layoutRules: readonly Rule<WheelFacts>[] = [
  hasNoCommonNames,
  hasNoTopInit,
  isImportable,
  hasModulesOnTop,
  holdsEachOnce,
];
