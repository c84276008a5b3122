import type { Rule } from "./rule.ts";
import {
  firstOf,
  folderOf,
  inclusionOf,
  isHidden,
  isNotBuilt,
  isPlain,
  mayBeSubmodules,
  type SourceFacts,
} from "./source-facts.ts";

/** `setup.py` opens its readme, pyproject.toml names its own: who builds from the sdist needs them. */
const hasWhatIsNamed: Rule<SourceFacts> = {
  code: "SW-SDIST-INCOMPLETE",
  severity: "warning",
  authority: "practice",
  *judge({ tree, tracked, members }) {
    const told = new Set<string>();
    for (const { path, by } of tree.named) {
      if (!tracked.has(path) || members.has(path) || told.has(path)) continue;
      told.add(path);
      yield { member: path, offending: `${path}, which ${by} names` };
    }
  },
};

/** What is compiled or read while it is compiled. */
const NATIVE =
  /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|pyx|pxd|pxi|rs|f|f90|cu|cuh|asm|s|cmake)$|(?:^|\/)(?:CMakeLists\.txt|meson\.(?:build|options)|meson_options\.txt|Cargo\.(?:toml|lock)|build\.rs)$/i;

/**
 * A folder that has some of its sources in the sdist needs the others too: another system's, or a header that is found elsewhere here. So does
 * one that `setup.py` names, for its headers, and the project's own, for what says how to compile.
 */
const hasNativeSources: Rule<SourceFacts> = {
  code: "SW-SDIST-INCOMPLETE",
  severity: "warning",
  authority: "practice",
  *judge({ tree, tracked, members, isExcluded }) {
    const compiled = new Set([...members].filter((name) => NATIVE.test(name)).map(folderOf));
    if (compiled.size === 0) return;
    for (const { path } of tree.named) compiled.add(path.replace(/\/$/, ""));
    compiled.add("");
    for (const name of tracked) {
      if (!NATIVE.test(name) || members.has(name) || !compiled.has(folderOf(name))) continue;
      if (folderOf(name).split("/").some(isNotBuilt) || isExcluded(name)) continue;
      yield { member: name, offending: `${name}, while it has other sources` };
    }
  },
};

const TEST_FOLDER = /^(?:.*?\/)?(?:tests?|testing)(?=\/)/;
const TEST_MODULE = /^(?:test_.*|.*_test|conftest)\.py$/;

/** What stands beside tests and is no part of them: lists of what to install, notes, settings of tools. */
const BESIDE_TESTS = /(?:\.(?:txt|in|md|rst|cfg|ini|toml|ya?ml|sh|bat|lock)|\/[^.]+)$/;

const hasWholeTests: Rule<SourceFacts> = {
  code: "SW-SDIST-TESTS",
  severity: "warning",
  authority: "practice",
  *judge({ tracked, members, isExcluded }) {
    const begun = new Set<string>();
    for (const name of members) {
      const folder = TEST_FOLDER.exec(name)?.[0];
      if (folder !== undefined && TEST_MODULE.test(name.slice(name.lastIndexOf("/") + 1))) begun.add(folder);
    }
    const lacking = new Map<string, string[]>();
    for (const name of tracked) {
      const folder = TEST_FOLDER.exec(name)?.[0] ?? "";
      if (!begun.has(folder) || members.has(name) || isHidden(name) || isExcluded(name)) continue;
      if (folderOf(name) === folder && BESIDE_TESTS.test(name)) continue;
      const names = lacking.get(folder) ?? [];
      names.push(name);
      lacking.set(folder, names);
    }
    for (const [folder, [first = "", ...more]] of lacking) {
      // A lone file that is no module may well be left over.
      if (more.length === 0 && !first.endsWith(".py")) continue;
      yield {
        member: first,
        offending: `${folder}/ lacks ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`,
      };
    }
  },
};

const hasTypedMarkers: Rule<SourceFacts> = {
  code: "SW-TYPED-MISSING",
  severity: "warning",
  authority: "practice",
  *judge({ tracked, members, folders, isExcluded }) {
    for (const name of tracked) {
      if (!name.endsWith("/py.typed") || members.has(name) || !folders.has(folderOf(name)) || isExcluded(name))
        continue;
      yield { member: name, offending: name };
    }
  },
};

/** What is told to be in the sdist and is tracked, and is not there. */
const hasWhatIsIncluded: Rule<SourceFacts> = {
  code: "SW-SDIST-INCOMPLETE",
  severity: "warning",
  authority: "practice",
  *judge({ tree, tracked, members, isExcluded }) {
    for (const { target, pattern, by } of tree.inclusions) {
      if (target !== "sdist") continue;
      const matches = inclusionOf(pattern);
      const lacking = [...tracked].filter(
        (name) => matches(name) && !members.has(name) && !isHidden(name) && !isExcluded(name),
      );
      const [first] = lacking;
      if (first !== undefined)
        yield { member: first, offending: `${firstOf(lacking)}, which ${by} includes by ${pattern}` };
    }
  },
};

const hasLiveInclusions: Rule<SourceFacts> = {
  code: "SW-INCLUSION-DEAD",
  severity: "warning",
  authority: "practice",
  *judge({ tree, manifest, tracked, members }) {
    const names = [...new Set([...tracked, ...members])];
    for (const { target, pattern, by } of tree.inclusions) {
      // What a star stands for may be made before the sdist is.
      if (target !== "sdist" || !isPlain({ pattern }) || mayBeSubmodules(pattern, tree)) continue;
      if (!names.some(inclusionOf(pattern))) yield { offending: `${pattern} (${by})` };
    }
    if (tree.backend !== "setuptools") return;
    for (const { line, text, adds, matchers } of manifest) {
      if (!adds) continue;
      const dead = matchers.filter(({ matches, pattern }) => !names.some(matches) && !mayBeSubmodules(pattern, tree));
      // One of several patterns may be there for what is yet to come; a plain name is there for its file.
      const missing = dead.length === matchers.length ? [text] : dead.filter(isPlain).map(({ pattern }) => pattern);
      if (missing.length > 0) yield { offending: `${missing.join(", ")} (MANIFEST.in, line ${line})` };
    }
  },
};

/** What an sdist lacks of its sources. */
export const sdistSourceRules: readonly Rule<SourceFacts>[] = [
  hasWhatIsNamed,
  hasWhatIsIncluded,
  hasNativeSources,
  hasWholeTests,
  hasTypedMarkers,
  hasLiveInclusions,
];
