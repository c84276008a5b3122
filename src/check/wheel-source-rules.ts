import type { Inclusion } from "../documents/source-tree.ts";
import { pathGlob } from "../python/path-glob.ts";
import { isImported, packagedSources } from "./packaged-sources.ts";
import type { Rule } from "./rule.ts";
import { folderOf, isAside, type SourceFacts } from "./source-facts.ts";
import { wheelFileRules } from "./wheel-file-rules.ts";

const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;

/** Folders with modules, of packages that the wheel has: `packages = ["demo"]` forgets `demo.sub`. */
const hasSubPackages: Rule<SourceFacts> = {
  code: "SW-WHEEL-PACKAGE-MISSING",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    const missing = new Map<string, string>();
    for (const { source, installed } of packagedSources(facts)) {
      const folder = folderOf(installed);
      if (!installed.endsWith(".py") || facts.folders.has(folder) || facts.isExcluded(source)) continue;
      if (!folder.split("/").every((part, depth) => IDENTIFIER.test(part) && (depth === 0 || !isAside(part)))) {
        continue;
      }
      if (!missing.has(folder) && isImported(source, facts)) missing.set(folder, source);
    }
    for (const [folder, source] of missing) {
      const isBelow = [...missing.keys()].some((other) => folder.startsWith(`${other}/`));
      if (!isBelow)
        yield { member: folder, offending: `${folder.replaceAll("/", ".")}, of which ${source} is tracked` };
    }
  },
};

const hasTypedMarkers: Rule<SourceFacts> = {
  code: "SW-TYPED-MISSING",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    for (const { source, installed } of packagedSources(facts)) {
      if (!installed.endsWith("/py.typed") || facts.members.has(installed) || facts.isExcluded(source)) continue;
      if (facts.folders.has(folderOf(installed))) yield { member: installed, offending: source };
    }
  },
};

const hasDeclaredData: Rule<SourceFacts> = {
  code: "SW-WHEEL-DATA-MISSING",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    const declared = facts.tree.inclusions.filter((each) => each.target === "wheel" && each.package !== undefined);
    const sources = declared.length === 0 ? [] : [...packagedSources(facts)];
    for (const inclusion of declared) {
      const matches = dataMatcher(inclusion);
      const lacking = sources.find(
        ({ source, installed }) => matches(installed) && !facts.members.has(installed) && !facts.isExcluded(source),
      );
      if (lacking === undefined) continue;
      yield { member: lacking.installed, offending: `${lacking.source}, of ${inclusion.pattern} (${inclusion.by})` };
    }
  },
};

/** Of the wheel's own packages alone: where a package is not in the wheel, neither is its data. */
function dataMatcher({ package: name = "*", pattern }: Inclusion): (path: string) => boolean {
  return pathGlob(name === "*" ? `**/${pattern}` : `${name.replaceAll(".", "/")}/${pattern}`);
}

/** A file that is named without a star is there for one reason. */
const hasLiveData: Rule<SourceFacts> = {
  code: "SW-INCLUSION-DEAD",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    const named = facts.tree.inclusions.filter(({ target, package: name = "*", pattern }) => {
      return target === "wheel" && name !== "*" && !/[*?[]/.test(pattern);
    });
    const sources = named.length === 0 ? [] : [...packagedSources(facts)].map(({ installed }) => installed);
    const names = [...facts.members, ...sources];
    for (const inclusion of named) {
      const { pattern, by, package: name } = inclusion;
      if (!names.some(dataMatcher(inclusion))) yield { offending: `${pattern} of ${name} (${by})` };
    }
  },
};

/** What a wheel lacks of its sources. */
export const wheelSourceRules: readonly Rule<SourceFacts>[] = [
  hasSubPackages,
  hasTypedMarkers,
  hasDeclaredData,
  hasLiveData,
  ...wheelFileRules,
];
