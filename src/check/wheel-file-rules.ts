import { ignoreGlob } from "../python/path-glob.ts";
import { isImported, packagedSources, packageRoots } from "./packaged-sources.ts";
import type { Rule } from "./rule.ts";
import {
  firstOf,
  folderOf,
  inclusionOf,
  isAside,
  isHidden,
  isPlain,
  mayBeSubmodules,
  type SourceFacts,
} from "./source-facts.ts";

type SourceRule = Omit<Rule<SourceFacts>, "severity" | "authority">;

/** What a wheel lacks is missed by those who use it: no index asks. */
function practice(rule: SourceRule): Rule<SourceFacts> {
  return { ...rule, severity: "warning", authority: "practice" };
}

// Nobody keeps packages in more folders, and each is tried with each file.
const MOST_ROOTS = 20;

/** Folders of the project that packages lie in, each with a slash at its end; empty is the project itself. */
function rootsOf(facts: SourceFacts): readonly string[] {
  return [...new Set(["", ...packageRoots(facts).values()])].slice(0, MOST_ROOTS);
}

/** Is a file of the project in the wheel, where its package is? */
function installedBy(facts: SourceFacts): (source: string) => boolean {
  const roots = rootsOf(facts);
  return (source) => roots.some((root) => source.startsWith(root) && facts.members.has(source.slice(root.length)));
}

/** Files that are included by their paths in the project. */
const hasIncludedFiles = practice({
  code: "SW-WHEEL-DATA-MISSING",
  *judge(facts) {
    const declared = facts.tree.inclusions.filter((each) => each.target === "wheel" && each.package === undefined);
    if (declared.length === 0) return;
    const isInstalled = installedBy(facts);
    for (const { pattern, by } of declared) {
      const matches = inclusionOf(pattern);
      const lacking = [...facts.tracked].filter(
        (name) => matches(name) && !isInstalled(name) && !isHidden(name) && !facts.isExcluded(name),
      );
      const [first] = lacking;
      if (first !== undefined) yield { member: first, offending: `${firstOf(lacking)}, of ${pattern} (${by})` };
    }
  },
});

/** What another system makes is not made here. */
const LIBRARY = /\.(?:so|dll|dylib|pyd|exe|lib|a)$/i;

/** What is named without a star and is neither there nor made. */
const hasLiveFiles = practice({
  code: "SW-INCLUSION-DEAD",
  *judge(facts) {
    const roots = rootsOf(facts);
    for (const inclusion of facts.tree.inclusions) {
      const { target, pattern, package: name, by } = inclusion;
      if (target !== "wheel" || name !== undefined || !isPlain(inclusion) || LIBRARY.test(pattern)) continue;
      if (mayBeSubmodules(pattern, facts.tree)) continue;
      const matches = inclusionOf(pattern);
      const isThere = [...facts.members].some((member) => roots.some((root) => matches(root + member)));
      if (!isThere && ![...facts.tracked].some(matches)) yield { offending: `${pattern} (${by})` };
    }
  },
});

/** Files that a wheel has somewhere else than the project. */
const hasPlacedFiles = practice({
  code: "SW-WHEEL-DATA-MISSING",
  *judge({ tree, tracked, members }) {
    if (tree.placed.length === 0) return;
    const names = new Set([...members].map((name) => name.replace(/^[^/]+\.data\//, ".data/")));
    for (const { path, installed, by } of tree.placed) {
      const lacking = [...tracked].filter((source) => {
        const isMeant = source === path || source.startsWith(`${path}/`);
        return isMeant && !isHidden(source) && !names.has(placeOf(source.slice(path.length), installed));
      });
      const [first] = lacking;
      if (first !== undefined)
        yield { member: first, offending: `${firstOf(lacking)}, which ${by} puts into ${installed}` };
    }
  },
});

/** `rest` begins with a slash, or is empty. */
function placeOf(rest: string, installed: string): string {
  return `${installed}${rest}`.replace(/^\//, "");
}

/** Modules beside packages: a backend that does not find one goes on without it. */
const hasModules = practice({
  code: "SW-WHEEL-PACKAGE-MISSING",
  *judge({ tree, members }) {
    for (const { path, by } of tree.modules) {
      const module = path.replaceAll(".", "/");
      const isThere = [...members].some((name) => name === `${module}.py` || name.startsWith(`${module}.`));
      if (!isThere) yield { member: `${module}.py`, offending: `${path}, which ${by} names` };
    }
  },
});

/** Does it lie in a folder of a package that is none of its own: tests, examples? */
function isBeside(installed: string): boolean {
  return folderOf(installed).split("/").slice(1).some(isAside);
}

/** A backend that takes whole packages leaves out what is tracked and ignored by git. */
const hasWholePackages = practice({
  code: "SW-WHEEL-DATA-MISSING",
  *judge(facts) {
    if (!facts.tree.takesAll) return;
    const lacking = new Map<string, string[]>();
    for (const { source, installed } of packagedSources(facts)) {
      if (facts.members.has(installed) || isHidden(source) || facts.isExcluded(source)) continue;
      if (/\.py[cod]?$/.test(installed) || isBeside(installed)) continue;
      const [top = ""] = installed.split("/", 1);
      const sources = lacking.get(top) ?? [];
      sources.push(source);
      lacking.set(top, sources);
    }
    for (const [top, sources] of lacking) {
      yield { member: sources[0] ?? top, offending: `${firstOf(sources)}, tracked in the package ${top}` };
    }
  },
});

// What was forgotten are few: of many somebody thought.
const FEW = 1 / 4;

/** A meson.build lists each file: who adds one forgets the line. A module is missed where another imports it, data where most of its like are there. */
const hasListedFiles = practice({
  code: "SW-WHEEL-DATA-MISSING",
  *judge(facts) {
    const { recipes } = facts.tree;
    if (recipes === undefined) return;
    const kinds = new Map<string, { there: number; readonly lacking: string[] }>();
    const modules = new Set([...facts.members].filter((name) => /\.(?:so|pyd)$/.test(name)).map(moduleOf));
    for (const { source, installed } of packagedSources(facts)) {
      if (isHidden(source) || facts.isExcluded(source) || isBeside(installed)) continue;
      const kind = kinds.get(kindOf(installed)) ?? { there: 0, lacking: [] };
      kinds.set(kindOf(installed), kind);
      if (facts.members.has(installed) || (source.endsWith(".py") && modules.has(moduleOf(installed)))) kind.there += 1;
      else if (!recipes.mentioned.has(source.slice(source.lastIndexOf("/") + 1))) kind.lacking.push(source);
    }
    for (const { there, lacking } of kinds.values()) {
      for (const source of lacking) {
        const isMissed = source.endsWith(".py") ? isImported(source, facts) : lacking.length <= there * FEW;
        if (isMissed) yield { member: source, offending: `${source}, which no meson.build names` };
      }
    }
  },
});

/** A module's path, whether it is compiled or not: `a/b` of `a/b.cpython-312-x86_64-linux-gnu.so`. */
function moduleOf(name: string): string {
  return name.replace(/\.[^/]*$/, "");
}

/** Where it lies, and what its name ends with. */
function kindOf(name: string): string {
  return `${folderOf(name)}/${/\.[^./]*$/.exec(name)?.[0] ?? ""}`;
}

/** Who sets `include_package_data` gets what MANIFEST.in adds, within packages. */
const hasManifestData = practice({
  code: "SW-WHEEL-DATA-MISSING",
  *judge(facts) {
    const [by] = facts.tree.packageData;
    if (by === undefined || facts.tree.backend !== "setuptools") return;
    const adding = facts.manifest.filter(({ adds }) => adds).flatMap(({ matchers }) => matchers);
    const lacking: string[] = [];
    let isAny = false;
    for (const { source, installed } of packagedSources(facts)) {
      if (!isData(source) || isBeside(installed) || !facts.folders.has(folderOf(installed))) continue;
      if (facts.members.has(installed)) isAny = true;
      else if (!facts.isExcluded(source) && !isDeclared(installed, facts)) lacking.push(source);
    }
    const [first] = lacking;
    const added = lacking.filter((source) => adding.some(({ matches }) => matches(source)));
    if (added[0] !== undefined) yield { member: added[0], offending: `${firstOf(added)}, of MANIFEST.in (${by})` };
    else if (!isAny && first !== undefined && adding.length === 0) {
      yield { member: first, offending: `${firstOf(lacking)}: ${by} takes what MANIFEST.in adds, and it adds nothing` };
    }
  },
});

/** Neither code nor what is there for who works on it. */
function isData(name: string): boolean {
  return (
    !isHidden(name) &&
    !/\.(?:py[cdiox]?|pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|rs|md|rst|in|lock|sh|bat|ini|cfg)$|\/[^.]+$/i.test(name)
  );
}

/** What is declared one by one is judged one by one. */
function isDeclared(installed: string, { tree }: SourceFacts): boolean {
  return tree.inclusions.some(({ target, pattern }) => target === "wheel" && ignoreGlob(`**/${pattern}`)(installed));
}

/** What a wheel lacks of the files that its project names, or its backend takes. */
export const wheelFileRules: readonly Rule<SourceFacts>[] = [
  hasIncludedFiles,
  hasLiveFiles,
  hasPlacedFiles,
  hasModules,
  hasWholePackages,
  hasListedFiles,
  hasManifestData,
];
