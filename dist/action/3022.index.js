export const id = 3022;
export const ids = [3022];
export const modules = {

/***/ 38694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkBuilt)
});

// EXTERNAL MODULE: ./lib/src/build/built.js
var build_built = __webpack_require__(47221);
;// CONCATENATED MODULE: ./lib/src/build/described-machine.js
const PLAIN = /^[\w.-]{1,100}$/;
const WORKFLOW = /^[\w.-]+\/[\w.-]+\/[^\s@:?#]{1,300}@[^\s?#:]{1,300}$/;
function describedMachine({ platform, arch, environment }) {
    const { ImageOS: name = "", ImageVersion: version = "", GITHUB_WORKFLOW_REF: workflow = "" } = environment;
    return {
        platform,
        arch,
        ...(PLAIN.test(name) && PLAIN.test(version) && { image: { name, version } }),
        ...(WORKFLOW.test(workflow) && { workflow }),
    };
}

// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/check/rule.js
var rule = __webpack_require__(3031);
;// CONCATENATED MODULE: ./lib/src/python/path-glob.js
function pathGlob(pattern) {
    const parts = partsOf(pattern).map((part) => (/[*?[]/.test(part) && part !== "**" ? piecesOf(part) : part));
    return (path) => matchesAll(partsOf(path), parts, isAnyNumber, fitsName);
}
function isAnyNumber(part) {
    return part === "**";
}
function fitsName(part, name) {
    return typeof part === "string" ? part === name : matchesAll([...name], part, isStar, fits);
}
function ignoreGlob(pattern) {
    const bare = pattern.replace(/^\/|\/$/g, "");
    const anywhere = !pattern.replace(/\/$/, "").includes("/");
    const [itself, within] = [
        pathGlob(anywhere ? `**/${bare}` : bare),
        pathGlob(anywhere ? `**/${bare}/**` : `${bare}/**`),
    ];
    return (path) => itself(path) || within(path);
}
function partsOf(path) {
    return path.split("/").filter((part) => part !== "" && part !== ".");
}
function piecesOf(pattern) {
    const pieces = [];
    for (const { 0: written, groups } of pattern.matchAll(/\[(?<not>[!^]?)(?<set>\]?[^\]]*)\]|\*+|./gsu)) {
        if (groups?.set === undefined)
            pieces.push(written.startsWith("*") ? "*" : written);
        else
            pieces.push({ isNegated: groups.not !== "", ranges: rangesOf(groups.set) });
    }
    return pieces;
}
function rangesOf(set) {
    return [...set.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only = ""]) => [from ?? only, to ?? only]);
}
function isStar(piece) {
    return piece === "*";
}
function fits(piece, character) {
    if (typeof piece === "string")
        return piece === "?" || piece === character;
    return piece.isNegated !== piece.ranges.some(([from, to]) => from <= character && character <= to);
}
function matchesAll(items, pattern, isAny, isFitting) {
    let at = 0;
    let star;
    for (let item = 0; item < items.length;) {
        const part = pattern[at];
        if (part !== undefined && isAny(part)) {
            at += 1;
            star = { next: at, from: item };
        }
        else if (part !== undefined && isFitting(part, items[item])) {
            at += 1;
            item += 1;
        }
        else if (star !== undefined) {
            star.from += 1;
            item = star.from;
            at = star.next;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isAny);
}

;// CONCATENATED MODULE: ./lib/src/python/manifest-in.js

const COMMANDS = new Map([
    ["include", (words) => words],
    ["exclude", (words) => words],
    ["global-include", (words) => words.map((word) => `**/${word}`)],
    ["global-exclude", (words) => words.map((word) => `**/${word}`)],
    ["recursive-include", ([folder = "", ...words]) => words.map((word) => `${folder}/**/${word}`)],
    ["recursive-exclude", ([folder = "", ...words]) => words.map((word) => `${folder}/**/${word}`)],
    ["graft", (words) => words.map((word) => `${word}/**`)],
    ["prune", (words) => words.map((word) => `${word}/**`)],
]);
const ADDING = /^(?:graft|(?:global-|recursive-)?include)$/;
function parseManifestIn(text) {
    return joinedLines(text).flatMap(({ line, text: written }) => {
        const [name = "", ...words] = written.split(/\s+/);
        const patternsOf = COMMANDS.get(name);
        if (patternsOf === undefined)
            return [];
        const matchers = patternsOf(words).map((pattern) => ({ pattern, matches: pathGlob(pattern) }));
        return [{ line, text: written, adds: ADDING.test(name), matchers }];
    });
}
function joinedLines(text) {
    const joined = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const bare = raw.replace(/(^|[^\\])#.*$/, "$1").trim();
        const goesOn = bare.endsWith("\\");
        const part = goesOn ? bare.slice(0, -1).trim() : bare;
        const current = open ?? { line: index + 1, text: "" };
        current.text = `${current.text} ${part}`.trim();
        open = goesOn ? current : undefined;
        if (!goesOn && current.text !== "")
            joined.push(current);
    }
    if (open !== undefined && open.text !== "")
        joined.push(open);
    return joined;
}

;// CONCATENATED MODULE: ./lib/src/check/source-facts.js


const ASIDE = wordsOf("test tests testsuite doc docs documentation example examples sample samples demo demos benchmark benchmarks bench " +
    "fuzz fuzzing template templates fixture fixtures");
const NOT_BUILT = wordsOf("testing script scripts tool tools ci build dist vendor third_party contrib misc");
function wordsOf(text) {
    return new Set(text.split(" "));
}
function isAside(folder) {
    return folder.startsWith(".") || ASIDE.has(plain(folder));
}
function isNotBuilt(folder) {
    return isAside(folder) || NOT_BUILT.has(plain(folder));
}
function plain(folder) {
    return folder.replace(/^_+/, "").toLowerCase();
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isHidden(path) {
    return path.split("/").some((part) => part.startsWith("."));
}
function firstOf([first = "", ...more]) {
    return more.length === 0 ? first : `${first} and ${more.length} more`;
}
function inclusionOf(pattern) {
    const bare = pattern.replace(/\/$/, "");
    return ignoreGlob(bare.startsWith("/") ? bare : `/${bare}`);
}
function mayBeSubmodules(pattern, { submodules }) {
    const start = pattern.replace(/^\/|[*?[].*$/gs, "");
    return submodules.some((folder) => start.startsWith(`${folder}/`) || `${folder}/`.startsWith(start));
}
function isPlain({ pattern }) {
    return !/[*?[]/.test(pattern);
}
const LIBRARY_ROOT = /^[^/]+\.data\/(?:purelib|platlib)\//;
const MOST_COMPARISONS = 2_000_000;
function sourceFacts(whole, { kind, members }) {
    const most = Math.ceil(MOST_COMPARISONS / (whole.files.length + members.length + 1));
    const { inclusions, excluded, placed, modules } = whole;
    const tree = {
        ...whole,
        inclusions: inclusions.slice(0, most),
        excluded: excluded.slice(0, most),
        placed: placed.slice(0, most),
        modules: modules.slice(0, most),
    };
    const manifest = withFewPatterns(parseManifestIn(whole.manifest ?? ""), most);
    const names = members.map(({ name }) => kind === "sdist" ? name.replace(/^[^/]*\//, "") : name.replace(LIBRARY_ROOT, ""));
    const folders = new Set();
    for (const name of names) {
        for (let folder = folderOf(name); folder !== "" && !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    }
    const removing = manifest.filter(({ adds }) => !adds).flatMap(({ matchers }) => matchers);
    const exclusions = [...tree.excluded.map(ignoreGlob), ...removing.map(({ matches }) => matches)];
    return {
        tree,
        manifest,
        tracked: new Set(tree.files),
        members: new Set(names),
        folders,
        isExcluded: (path) => exclusions.some((matches) => matches(path)),
    };
}
function withFewPatterns(commands, most) {
    let left = most;
    return commands.filter(({ matchers }) => {
        left -= matchers.length;
        return left >= 0;
    });
}

;// CONCATENATED MODULE: ./lib/src/check/sdist-source-rules.js

const hasWhatIsNamed = {
    code: "SW-SDIST-INCOMPLETE",
    severity: "warning",
    authority: "practice",
    *judge({ tree, tracked, members }) {
        const told = new Set();
        for (const { path, by } of tree.named) {
            if (!tracked.has(path) || members.has(path) || told.has(path))
                continue;
            told.add(path);
            yield { member: path, offending: `${path}, which ${by} names` };
        }
    },
};
const NATIVE = /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|pyx|pxd|pxi|rs|f|f90|cu|cuh|asm|s|cmake)$|(?:^|\/)(?:CMakeLists\.txt|meson\.(?:build|options)|meson_options\.txt|Cargo\.(?:toml|lock)|build\.rs)$/i;
const hasNativeSources = {
    code: "SW-SDIST-INCOMPLETE",
    severity: "warning",
    authority: "practice",
    *judge({ tree, tracked, members, isExcluded }) {
        const compiled = new Set([...members].filter((name) => NATIVE.test(name)).map(folderOf));
        if (compiled.size === 0)
            return;
        for (const { path } of tree.named)
            compiled.add(path.replace(/\/$/, ""));
        compiled.add("");
        for (const name of tracked) {
            if (!NATIVE.test(name) || members.has(name) || !compiled.has(folderOf(name)))
                continue;
            if (folderOf(name).split("/").some(isNotBuilt) || isExcluded(name))
                continue;
            yield { member: name, offending: `${name}, while it has other sources` };
        }
    },
};
const TEST_FOLDER = /^(?:.*?\/)?(?:tests?|testing)(?=\/)/;
const TEST_MODULE = /^(?:test_.*|.*_test|conftest)\.py$/;
const BESIDE_TESTS = /(?:\.(?:txt|in|md|rst|cfg|ini|toml|ya?ml|sh|bat|lock)|\/[^.]+)$/;
const hasWholeTests = {
    code: "SW-SDIST-TESTS",
    severity: "warning",
    authority: "practice",
    *judge({ tracked, members, isExcluded }) {
        const begun = new Set();
        for (const name of members) {
            const folder = TEST_FOLDER.exec(name)?.[0];
            if (folder !== undefined && TEST_MODULE.test(name.slice(name.lastIndexOf("/") + 1)))
                begun.add(folder);
        }
        const lacking = new Map();
        for (const name of tracked) {
            const folder = TEST_FOLDER.exec(name)?.[0] ?? "";
            if (!begun.has(folder) || members.has(name) || isHidden(name) || isExcluded(name))
                continue;
            if (folderOf(name) === folder && BESIDE_TESTS.test(name))
                continue;
            const names = lacking.get(folder) ?? [];
            names.push(name);
            lacking.set(folder, names);
        }
        for (const [folder, [first = "", ...more]] of lacking) {
            if (more.length === 0 && !first.endsWith(".py"))
                continue;
            yield {
                member: first,
                offending: `${folder}/ lacks ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`,
            };
        }
    },
};
const hasTypedMarkers = {
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
const hasWhatIsIncluded = {
    code: "SW-SDIST-INCOMPLETE",
    severity: "warning",
    authority: "practice",
    *judge({ tree, tracked, members, isExcluded }) {
        for (const { target, pattern, by } of tree.inclusions) {
            if (target !== "sdist")
                continue;
            const matches = inclusionOf(pattern);
            const lacking = [...tracked].filter((name) => matches(name) && !members.has(name) && !isHidden(name) && !isExcluded(name));
            const [first] = lacking;
            if (first !== undefined)
                yield { member: first, offending: `${firstOf(lacking)}, which ${by} includes by ${pattern}` };
        }
    },
};
const hasLiveInclusions = {
    code: "SW-INCLUSION-DEAD",
    severity: "warning",
    authority: "practice",
    *judge({ tree, manifest, tracked, members }) {
        const names = [...new Set([...tracked, ...members])];
        for (const { target, pattern, by } of tree.inclusions) {
            if (target !== "sdist" || !isPlain({ pattern }) || mayBeSubmodules(pattern, tree))
                continue;
            if (!names.some(inclusionOf(pattern)))
                yield { offending: `${pattern} (${by})` };
        }
        if (tree.backend !== "setuptools")
            return;
        for (const { line, text, adds, matchers } of manifest) {
            if (!adds)
                continue;
            const dead = matchers.filter(({ matches, pattern }) => !names.some(matches) && !mayBeSubmodules(pattern, tree));
            const missing = dead.length === matchers.length ? [text] : dead.filter(isPlain).map(({ pattern }) => pattern);
            if (missing.length > 0)
                yield { offending: `${missing.join(", ")} (MANIFEST.in, line ${line})` };
        }
    },
};
const sdistSourceRules = [
    hasWhatIsNamed,
    hasWhatIsIncluded,
    hasNativeSources,
    hasWholeTests,
    hasTypedMarkers,
    hasLiveInclusions,
];

;// CONCATENATED MODULE: ./lib/src/check/packaged-sources.js

const MOST_TRIED = 5;
function packageRoots({ tracked, members }) {
    const roots = new Map();
    const tried = new Map();
    for (const member of members) {
        const top = member.split("/", 1)[0] ?? "";
        const tries = tried.get(top) ?? 0;
        if (roots.has(top) || tries === MOST_TRIED || !member.endsWith(".py") || !member.includes("/"))
            continue;
        tried.set(top, tries + 1);
        const root = rootOf(member, tracked);
        if (root !== undefined)
            roots.set(top, root);
    }
    return roots;
}
function rootOf(member, tracked) {
    if (tracked.has(member))
        return "";
    let shortest;
    for (const name of tracked) {
        if (!name.endsWith(`/${member}`))
            continue;
        const root = name.slice(0, name.length - member.length);
        const isNearer = shortest === undefined || root.length < shortest.length;
        if (isNearer && !root.split("/").slice(0, -1).some(isAside))
            shortest = root;
    }
    return shortest;
}
function* packagedSources(facts) {
    const roots = packageRoots(facts);
    for (const source of facts.tracked) {
        for (const [top, root] of roots) {
            if (source.startsWith(`${root}${top}/`))
                yield { source, installed: source.slice(root.length) };
        }
    }
}
function isImported(source, facts) {
    const { recipes } = facts.tree;
    if (recipes === undefined)
        return true;
    const roots = ["", ...new Set(packageRoots(facts).values())].filter((root) => source.startsWith(root));
    const path = source.replace(/(?:\/__init__)?\.py$/, "");
    return roots.some((root) => {
        const by = recipes.imported.get(path) ?? recipes.imported.get(path.slice(root.length));
        return by !== undefined && by !== source && by.startsWith(root) && facts.members.has(by.slice(root.length));
    });
}

;// CONCATENATED MODULE: ./lib/src/check/wheel-file-rules.js



function practice(rule) {
    return { ...rule, severity: "warning", authority: "practice" };
}
const MOST_ROOTS = 20;
function rootsOf(facts) {
    return [...new Set(["", ...packageRoots(facts).values()])].slice(0, MOST_ROOTS);
}
function installedBy(facts) {
    const roots = rootsOf(facts);
    return (source) => roots.some((root) => source.startsWith(root) && facts.members.has(source.slice(root.length)));
}
const hasIncludedFiles = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        const declared = facts.tree.inclusions.filter((each) => each.target === "wheel" && each.package === undefined);
        if (declared.length === 0)
            return;
        const isInstalled = installedBy(facts);
        for (const { pattern, by } of declared) {
            const matches = inclusionOf(pattern);
            const lacking = [...facts.tracked].filter((name) => matches(name) && !isInstalled(name) && !isHidden(name) && !facts.isExcluded(name));
            const [first] = lacking;
            if (first !== undefined)
                yield { member: first, offending: `${firstOf(lacking)}, of ${pattern} (${by})` };
        }
    },
});
const LIBRARY = /\.(?:so|dll|dylib|pyd|exe|lib|a)$/i;
const hasLiveFiles = practice({
    code: "SW-INCLUSION-DEAD",
    *judge(facts) {
        const roots = rootsOf(facts);
        for (const inclusion of facts.tree.inclusions) {
            const { target, pattern, package: name, by } = inclusion;
            if (target !== "wheel" || name !== undefined || !isPlain(inclusion) || LIBRARY.test(pattern))
                continue;
            if (mayBeSubmodules(pattern, facts.tree))
                continue;
            const matches = inclusionOf(pattern);
            const isThere = [...facts.members].some((member) => roots.some((root) => matches(root + member)));
            if (!isThere && ![...facts.tracked].some(matches))
                yield { offending: `${pattern} (${by})` };
        }
    },
});
const hasPlacedFiles = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge({ tree, tracked, members }) {
        if (tree.placed.length === 0)
            return;
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
function placeOf(rest, installed) {
    return `${installed}${rest}`.replace(/^\//, "");
}
const hasModules = practice({
    code: "SW-WHEEL-PACKAGE-MISSING",
    *judge({ tree, members }) {
        for (const { path, by } of tree.modules) {
            const module = path.replaceAll(".", "/");
            const isThere = [...members].some((name) => name === `${module}.py` || name.startsWith(`${module}.`));
            if (!isThere)
                yield { member: `${module}.py`, offending: `${path}, which ${by} names` };
        }
    },
});
function isBeside(installed) {
    return folderOf(installed).split("/").slice(1).some(isAside);
}
const hasWholePackages = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        if (!facts.tree.takesAll)
            return;
        const lacking = new Map();
        for (const { source, installed } of packagedSources(facts)) {
            if (facts.members.has(installed) || isHidden(source) || facts.isExcluded(source))
                continue;
            if (/\.py[cod]?$/.test(installed) || isBeside(installed))
                continue;
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
const FEW = 1 / 4;
const hasListedFiles = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        const { recipes } = facts.tree;
        if (recipes === undefined)
            return;
        const kinds = new Map();
        const modules = new Set([...facts.members].filter((name) => /\.(?:so|pyd)$/.test(name)).map(moduleOf));
        for (const { source, installed } of packagedSources(facts)) {
            if (isHidden(source) || facts.isExcluded(source) || isBeside(installed))
                continue;
            const kind = kinds.get(kindOf(installed)) ?? { there: 0, lacking: [] };
            kinds.set(kindOf(installed), kind);
            if (facts.members.has(installed) || (source.endsWith(".py") && modules.has(moduleOf(installed))))
                kind.there += 1;
            else if (!recipes.mentioned.has(source.slice(source.lastIndexOf("/") + 1)))
                kind.lacking.push(source);
        }
        for (const { there, lacking } of kinds.values()) {
            for (const source of lacking) {
                const isMissed = source.endsWith(".py") ? isImported(source, facts) : lacking.length <= there * FEW;
                if (isMissed)
                    yield { member: source, offending: `${source}, which no meson.build names` };
            }
        }
    },
});
function moduleOf(name) {
    return name.replace(/\.[^/]*$/, "");
}
function kindOf(name) {
    return `${folderOf(name)}/${/\.[^./]*$/.exec(name)?.[0] ?? ""}`;
}
const hasManifestData = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        const [by] = facts.tree.packageData;
        if (by === undefined || facts.tree.backend !== "setuptools")
            return;
        const adding = facts.manifest.filter(({ adds }) => adds).flatMap(({ matchers }) => matchers);
        const lacking = [];
        let isAny = false;
        for (const { source, installed } of packagedSources(facts)) {
            if (!isData(source) || isBeside(installed) || !facts.folders.has(folderOf(installed)))
                continue;
            if (facts.members.has(installed))
                isAny = true;
            else if (!facts.isExcluded(source) && !isDeclared(installed, facts))
                lacking.push(source);
        }
        const [first] = lacking;
        const added = lacking.filter((source) => adding.some(({ matches }) => matches(source)));
        if (added[0] !== undefined)
            yield { member: added[0], offending: `${firstOf(added)}, of MANIFEST.in (${by})` };
        else if (!isAny && first !== undefined && adding.length === 0) {
            yield { member: first, offending: `${firstOf(lacking)}: ${by} takes what MANIFEST.in adds, and it adds nothing` };
        }
    },
});
function isData(name) {
    return (!isHidden(name) &&
        !/\.(?:py[cdiox]?|pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|rs|md|rst|in|lock|sh|bat|ini|cfg)$|\/[^.]+$/i.test(name));
}
function isDeclared(installed, { tree }) {
    return tree.inclusions.some(({ target, pattern }) => target === "wheel" && ignoreGlob(`**/${pattern}`)(installed));
}
const wheelFileRules = [
    hasIncludedFiles,
    hasLiveFiles,
    hasPlacedFiles,
    hasModules,
    hasWholePackages,
    hasListedFiles,
    hasManifestData,
];

;// CONCATENATED MODULE: ./lib/src/check/wheel-source-rules.js




const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
const hasSubPackages = {
    code: "SW-WHEEL-PACKAGE-MISSING",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        const missing = new Map();
        for (const { source, installed } of packagedSources(facts)) {
            const folder = folderOf(installed);
            if (!installed.endsWith(".py") || facts.folders.has(folder) || facts.isExcluded(source))
                continue;
            if (!folder.split("/").every((part, depth) => IDENTIFIER.test(part) && (depth === 0 || !isAside(part)))) {
                continue;
            }
            if (!missing.has(folder) && isImported(source, facts))
                missing.set(folder, source);
        }
        for (const [folder, source] of missing) {
            const isBelow = [...missing.keys()].some((other) => folder.startsWith(`${other}/`));
            if (!isBelow)
                yield { member: folder, offending: `${folder.replaceAll("/", ".")}, of which ${source} is tracked` };
        }
    },
};
const wheel_source_rules_hasTypedMarkers = {
    code: "SW-TYPED-MISSING",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        for (const { source, installed } of packagedSources(facts)) {
            if (!installed.endsWith("/py.typed") || facts.members.has(installed) || facts.isExcluded(source))
                continue;
            if (facts.folders.has(folderOf(installed)))
                yield { member: installed, offending: source };
        }
    },
};
const hasDeclaredData = {
    code: "SW-WHEEL-DATA-MISSING",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        const declared = facts.tree.inclusions.filter((each) => each.target === "wheel" && each.package !== undefined);
        const sources = declared.length === 0 ? [] : [...packagedSources(facts)];
        for (const inclusion of declared) {
            const matches = dataMatcher(inclusion);
            const lacking = sources.find(({ source, installed }) => matches(installed) && !facts.members.has(installed) && !facts.isExcluded(source));
            if (lacking === undefined)
                continue;
            yield { member: lacking.installed, offending: `${lacking.source}, of ${inclusion.pattern} (${inclusion.by})` };
        }
    },
};
function dataMatcher({ package: name = "*", pattern }) {
    return pathGlob(name === "*" ? `**/${pattern}` : `${name.replaceAll(".", "/")}/${pattern}`);
}
const hasLiveData = {
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
            if (!names.some(dataMatcher(inclusion)))
                yield { offending: `${pattern} of ${name} (${by})` };
        }
    },
};
const wheelSourceRules = [
    hasSubPackages,
    wheel_source_rules_hasTypedMarkers,
    hasDeclaredData,
    hasLiveData,
    ...wheelFileRules,
];

;// CONCATENATED MODULE: ./lib/src/check/complete.js




function withSourceFindings(file, tree) {
    if (file.kind === "unknown" || file.members.length === 0)
        return file;
    const rules = file.kind === "sdist" ? sdistSourceRules : wheelSourceRules;
    return { ...file, findings: [...file.findings, ...(0,rule/* applyRules */.I)(rules, sourceFacts(tree, file))] };
}

// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(30801);
// EXTERNAL MODULE: ./lib/src/project/python-names.js
var python_names = __webpack_require__(34629);
// EXTERNAL MODULE: ./lib/src/project/setup-py.js
var setup_py = __webpack_require__(77657);
;// CONCATENATED MODULE: ./lib/src/project/data-files.js




const data_files_MOST_COMPARISONS = 1_000_000;
function placedData(declared, tracked) {
    const followed = declared.slice(0, Math.ceil(data_files_MOST_COMPARISONS / (tracked.length + 1)));
    return followed.flatMap(({ pattern, folder, keptFrom, by }) => {
        return tracked.filter(pathGlob(pattern)).flatMap((path) => {
            if (keptFrom !== undefined && !path.startsWith(keptFrom))
                return [];
            const kept = path.slice(keptFrom === undefined ? path.lastIndexOf("/") + 1 : keptFrom.length);
            return [{ path, installed: `${folder}/${kept}`, by }];
        });
    });
}
function dataFilesOfTools(tool) {
    const ofSetuptools = Object.entries((0,config_table/* tableAt */.af)(tool, "setuptools", "data-files")).flatMap(([folder, patterns]) => dataFilesIn(folder, textsOf(patterns), "pyproject.toml: tool.setuptools.data-files"));
    const ofPdm = Object.entries((0,config_table/* tableAt */.af)(tool, "pdm", "build", "wheel-data")).flatMap(([scheme, entries]) => Array.isArray(entries) ? entries.flatMap((entry) => pdmDataFiles(scheme, entry)) : []);
    return [...ofSetuptools, ...ofPdm];
}
function pdmDataFiles(scheme, entry) {
    const { path, "relative-to": from } = (0,config_table/* isTable */.bI)(entry) ? entry : { path: entry, "relative-to": undefined };
    if (typeof path !== "string")
        return [];
    const keptFrom = typeof from === "string" ? `${bare(from)}/`.replace(/^\.?\//, "") : undefined;
    return [
        {
            pattern: bare(path),
            folder: `.data/${scheme}`,
            ...(keptFrom !== undefined && { keptFrom }),
            by: "pyproject.toml: tool.pdm.build.wheel-data",
        },
    ];
}
function cfgDataFiles(cfg) {
    return [...(cfg.get("options.data_files")?.values() ?? [])].flatMap(({ name, value }) => {
        const patterns = value.split(/[,\n]/).map((pattern) => pattern.trim());
        return dataFilesIn(name, patterns.filter(Boolean), "setup.cfg: options.data_files");
    });
}
function setupPyDataFiles(source) {
    return itemsOf(source, (0,setup_py/* keywordOf */.XL)(source, "data_files")).flatMap((item) => {
        const by = "setup.py: data_files";
        const file = (0,python_names/* constantText */._r)(source, item);
        if (file !== undefined)
            return dataFilesIn("", [file], by);
        const [folder, files] = itemsOf(source, item);
        const place = folder && (0,python_names/* constantText */._r)(source, folder);
        if (place === undefined)
            return [];
        return dataFilesIn(place, itemsOf(source, files).flatMap((each) => (0,python_names/* constantText */._r)(source, each) ?? []), by);
    });
}
function itemsOf(source, expression) {
    const list = (0,python_names/* resolve */.hd)(source, expression);
    return list?.kind === "list" ? list.items : [];
}
function dataFilesIn(folder, patterns, by) {
    if (folder.startsWith("/") || folder.split("/").includes(".."))
        return [];
    const below = bare(folder) === "" || bare(folder) === "." ? "" : `/${bare(folder)}`;
    return patterns.map((pattern) => ({ pattern: bare(pattern), folder: `.data/data${below}`, by }));
}
function bare(path) {
    return path.replace(/^(?:\.\/)+/, "").replace(/\/$/, "");
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

;// CONCATENATED MODULE: ./lib/src/project/tool-inclusions.js

const TARGETS = ["sdist", "wheel"];
function toolInclusions(tool) {
    return [...hatchInclusions(tool), ...poetryInclusions(tool), ...pdmInclusions(tool)];
}
function placedPaths(tool) {
    return [...hatchPlaced(tool), ...flitPlaced(tool), ...uvPlaced(tool)];
}
function hatchTable(tool, target, key) {
    const own = (0,config_table/* valueAt */.fK)(tool, "hatch", "build", "targets", target, key);
    if (own !== undefined)
        return { value: own, by: `tool.hatch.build.targets.${target}.${key}` };
    return { value: (0,config_table/* valueAt */.fK)(tool, "hatch", "build", key), by: `tool.hatch.build.${key}` };
}
function isRewritten(tool, target) {
    return target === "wheel" && hatchTable(tool, target, "sources").value !== undefined;
}
function hatchInclusions(tool) {
    return TARGETS.flatMap((target) => {
        if (isRewritten(tool, target))
            return [];
        return ["include", "only-include", "artifacts", ...(target === "wheel" ? ["packages"] : [])].flatMap((key) => {
            const { value, by } = hatchTable(tool, target, key);
            if (key === "artifacts" && target === "sdist" && !by.includes(".sdist."))
                return [];
            const isPath = key === "only-include" || key === "packages";
            return textsIn(value)
                .filter((pattern) => !pattern.startsWith("!"))
                .map((pattern) => ({
                target,
                pattern: isPath ? tool_inclusions_bare(pattern) : fromAnywhere(pattern),
                by: `pyproject.toml: ${by}`,
            }));
        });
    });
}
function poetryInclusions(tool) {
    const value = (0,config_table/* valueAt */.fK)(tool, "poetry", "include");
    const entries = Array.isArray(value) ? value : [];
    return entries.flatMap((entry) => {
        const { path, format } = (0,config_table/* isTable */.bI)(entry) ? entry : { path: entry, format: "sdist" };
        const formats = Array.isArray(format) ? format : [format ?? "sdist"];
        if (typeof path !== "string")
            return [];
        const pattern = tool_inclusions_bare(path);
        return TARGETS.filter((target) => formats.includes(target)).map((target) => ({
            target,
            pattern,
            by: "pyproject.toml: tool.poetry.include",
        }));
    });
}
function pdmInclusions(tool) {
    return (0,config_table/* textsAt */.i1)(tool, "pdm", "build", "includes").map((pattern) => ({
        target: "wheel",
        pattern: tool_inclusions_bare(pattern),
        by: "pyproject.toml: tool.pdm.build.includes",
    }));
}
function fromAnywhere(pattern) {
    return pattern.replace(/\/$/, "").includes("/") ? tool_inclusions_bare(pattern) : `**/${tool_inclusions_bare(pattern)}`;
}
function hatchPlaced(tool) {
    const wheel = ["hatch", "build", "targets", "wheel"];
    return [
        ...placedIn(tool, ["hatch", "build", "force-include"], ""),
        ...placedIn(tool, [...wheel, "force-include"], ""),
        ...placedIn(tool, [...wheel, "shared-data"], ".data/data/"),
        ...placedIn(tool, [...wheel, "shared-scripts"], ".data/scripts/"),
    ];
}
function placedIn(tool, keys, below) {
    return Object.entries((0,config_table/* tableAt */.af)(tool, ...keys)).flatMap(([path, to]) => {
        if (typeof to !== "string")
            return [];
        const installed = `${below}${to.replace(/^\/+/, "")}`.replace(/\/$/, "");
        return [{ path: tool_inclusions_bare(path), installed, by: `pyproject.toml: tool.${keys.join(".")}` }];
    });
}
function flitPlaced(tool) {
    const folder = (0,config_table/* textAt */.$6)(tool, "flit", "external-data", "directory");
    if (folder === undefined)
        return [];
    return [{ path: tool_inclusions_bare(folder), installed: ".data/data", by: "pyproject.toml: tool.flit.external-data.directory" }];
}
function uvPlaced(tool) {
    return Object.entries((0,config_table/* tableAt */.af)(tool, "uv", "build-backend", "data")).flatMap(([kind, folder]) => {
        if (typeof folder !== "string")
            return [];
        return [
            { path: tool_inclusions_bare(folder), installed: `.data/${kind}`, by: `pyproject.toml: tool.uv.build-backend.data.${kind}` },
        ];
    });
}
function tool_inclusions_bare(path) {
    return path.replace(/^\.?\//, "").replace(/\/$/, "");
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

;// CONCATENATED MODULE: ./lib/src/project/pyproject-declarations.js



const READ_BY_BUILDS = [
    ["project"],
    ["tool", "setuptools"],
    ["tool", "poetry"],
    ["tool", "hatch", "version"],
    ["tool", "hatch", "metadata"],
    ["tool", "hatch", "build"],
    ["tool", "flit"],
    ["tool", "pdm", "version"],
    ["tool", "pdm", "build"],
    ["tool", "scikit-build"],
    ["tool", "maturin"],
    ["tool", "meson-python"],
];
const pyproject_declarations_ASIDE = /exclude|package-data|group|urls|scripts|entry-points|classifiers|keywords|description/i;
const SDIST_INCLUSIONS = [
    ["tool", "flit", "sdist", "include"],
    ["tool", "pdm", "build", "source-includes"],
    ["tool", "pdm", "build", "includes"],
    ["tool", "uv", "build-backend", "source-include"],
    ["tool", "scikit-build", "sdist", "include"],
];
const EXCLUSIONS = [
    ["tool", "flit", "sdist", "exclude"],
    ["tool", "hatch", "build", "exclude"],
    ["tool", "hatch", "build", "targets", "sdist", "exclude"],
    ["tool", "hatch", "build", "targets", "wheel", "exclude"],
    ["tool", "poetry", "exclude"],
    ["tool", "pdm", "build", "excludes"],
    ["tool", "pdm", "build", "source-excludes"],
    ["tool", "uv", "build-backend", "source-exclude"],
    ["tool", "uv", "build-backend", "wheel-exclude"],
    ["tool", "scikit-build", "sdist", "exclude"],
    ["tool", "scikit-build", "wheel", "exclude"],
    ["tool", "maturin", "exclude"],
];
function pyprojectDeclarations(pyproject) {
    const named = READ_BY_BUILDS.flatMap((keys) => [...textsBelow((0,config_table/* valueAt */.fK)(pyproject, ...keys), keys.join("."))]);
    const included = SDIST_INCLUSIONS.flatMap((keys) => patternsAt(pyproject, keys).map((pattern) => ({ target: "sdist", pattern, by: byOf(keys) })));
    return {
        named,
        inclusions: [...included, ...packageData(pyproject), ...toolInclusions((0,config_table/* tableAt */.af)(pyproject, "tool"))],
        placed: placedPaths((0,config_table/* tableAt */.af)(pyproject, "tool")),
        dataFiles: dataFilesOfTools((0,config_table/* tableAt */.af)(pyproject, "tool")),
        modules: (0,config_table/* textsAt */.i1)(pyproject, "tool", "setuptools", "py-modules").map((path) => ({
            path,
            by: byOf(["tool", "setuptools", "py-modules"]),
        })),
        packageData: (0,config_table/* valueAt */.fK)(pyproject, "tool", "setuptools", "include-package-data") === true
            ? [byOf(["tool", "setuptools", "include-package-data"])]
            : [],
        excluded: [
            ...EXCLUSIONS.flatMap((keys) => patternsAt(pyproject, keys)),
            ...excludedPackages((0,config_table/* valueAt */.fK)(pyproject, "tool", "setuptools", "packages", "find", "exclude")),
            ...excludedData(pyproject),
        ],
    };
}
function excludedPackages(value) {
    return pyproject_declarations_textsIn(value).map((pattern) => pattern.replaceAll(".", "/"));
}
function byOf(keys) {
    return `pyproject.toml: ${keys.join(".")}`;
}
function* textsBelow(value, place, depth = 0) {
    if (typeof value === "string")
        yield { path: value.replace(/^\.?\//, ""), by: `pyproject.toml: ${place}` };
    if (typeof value !== "object" || value === null || depth > 10)
        return;
    for (const [key, each] of Object.entries(value)) {
        if (pyproject_declarations_ASIDE.test(key))
            continue;
        yield* textsBelow(each, Array.isArray(value) ? place : `${place}.${key}`, depth + 1);
    }
}
function pyproject_declarations_textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function patternsAt(pyproject, keys) {
    const value = (0,config_table/* valueAt */.fK)(pyproject, ...keys);
    const tables = Array.isArray(value) ? value.filter(config_table/* isTable */.bI) : [];
    return [...pyproject_declarations_textsIn(value), ...tables.flatMap(({ path }) => (typeof path === "string" ? [path] : []))];
}
function packageData(pyproject) {
    const by = "pyproject.toml: tool.setuptools.package-data";
    return Object.entries((0,config_table/* tableAt */.af)(pyproject, "tool", "setuptools", "package-data")).flatMap(([name, patterns]) => pyproject_declarations_textsIn(patterns).map((pattern) => ({ target: "wheel", pattern, package: name === "" ? "*" : name, by })));
}
function excludedData(pyproject) {
    return Object.entries((0,config_table/* tableAt */.af)(pyproject, "tool", "setuptools", "exclude-package-data")).flatMap(([name, patterns]) => pyproject_declarations_textsIn(patterns).map((pattern) => excludedIn(name, pattern)));
}
function excludedIn(name, pattern) {
    return name === "*" || name === "" ? `**/${pattern}` : `**/${name.replaceAll(".", "/")}/${pattern}`;
}

// EXTERNAL MODULE: ./lib/src/project/setup-cfg.js
var setup_cfg = __webpack_require__(81934);
;// CONCATENATED MODULE: ./lib/src/project/cfg-declarations.js



const NAMING = ["long_description", "license_file", "license_files", "version", "install_requires"];
function cfgDeclarations(cfg) {
    const naming = ["metadata", "options"].flatMap((section) => [...(cfg.get(section)?.entries() ?? [])]);
    return {
        named: naming
            .filter(([key]) => NAMING.includes(key))
            .flatMap(([, option]) => cfg_declarations_wordsOf(option).map((path) => ({ path, by: `setup.cfg: ${option.name}` }))),
        inclusions: optionsOf(cfg, "options.package_data").flatMap((option) => cfg_declarations_wordsOf(option).map((pattern) => {
            return {
                target: "wheel",
                pattern,
                package: option.name || "*",
                by: "setup.cfg: options.package_data",
            };
        })),
        dataFiles: cfgDataFiles(cfg),
        modules: optionsOf(cfg, "options")
            .filter(({ name }) => name.replaceAll("-", "_").toLowerCase() === "py_modules")
            .flatMap((option) => cfg_declarations_wordsOf(option).map((path) => ({ path, by: "setup.cfg: options.py_modules" }))),
        packageData: /^(?:true|1|yes)$/i.test((0,setup_cfg/* cfgOption */.g)(cfg, "options", "include_package_data")?.value ?? "")
            ? ["setup.cfg: options.include_package_data"]
            : [],
        excluded: [
            ...optionsOf(cfg, "options.exclude_package_data").flatMap((option) => cfg_declarations_wordsOf(option).map((pattern) => excludedIn(option.name, pattern))),
            ...excludedPackages(optionsOf(cfg, "options.packages.find").flatMap(excludesOf)),
        ],
    };
}
function optionsOf(cfg, section) {
    return [...(cfg.get(section)?.values() ?? [])];
}
function excludesOf(option) {
    return option.name === "exclude" ? cfg_declarations_wordsOf(option) : [];
}
function cfg_declarations_wordsOf({ value }) {
    return value
        .replace(/^file:/, "")
        .split(/[\s,]+/)
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./lib/src/project/meson-recipes.js
const MOST_RECIPES = 300;
const LONGEST_LINE = 1000;
async function mesonRecipes({ names, read, search }) {
    const recipes = names.filter((name) => /(?:^|\/)meson\.build$/.test(name)).slice(0, MOST_RECIPES);
    const mentioned = new Set();
    for (const recipe of recipes) {
        const text = (await read(recipe)) ?? "";
        for (const [, written = ""] of text.matchAll(/'([^'\n]{1,300})'/g)) {
            mentioned.add(written.slice(written.lastIndexOf("/") + 1));
        }
    }
    const lines = await search("^[[:space:]]*(from|import)[[:space:]]", ".py");
    const ofPackages = lines.filter((line) => line.text.length < LONGEST_LINE && isOfPackage(line));
    return { mentioned, imported: new Map(ofPackages.flatMap(importsOf)) };
}
function isOfPackage({ file }) {
    return !/(?:^|\/)(?:tests?|benchmarks?|examples?|docs?|tools)\//.test(file);
}
function importsOf({ file, text }) {
    const [, dots = "", from = "", names = ""] = /^\s*from\s+(\.*)([\w.]*)\s+import\s+\(?(.*)$/.exec(text) ?? [];
    const plain = /^\s*import\s+([\w.]+)/.exec(text)?.[1];
    if (plain !== undefined)
        return [[plain.replaceAll(".", "/"), file]];
    const folders = file.split("/").slice(0, -Math.max(1, dots.length));
    const base = [...(dots === "" ? [] : folders), ...from.split(".")].filter(Boolean).join("/");
    const imported = names.split(",").flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
    return [base, ...imported.map((name) => `${base}/${name}`)].filter(Boolean).map((path) => [path, file]);
}

// EXTERNAL MODULE: ./lib/src/project/python-source.js + 1 modules
var python_source = __webpack_require__(90297);
// EXTERNAL MODULE: ./lib/src/project/python-tokens.js
var python_tokens = __webpack_require__(75455);
;// CONCATENATED MODULE: ./lib/src/project/setup-py-declarations.js





const BY = "setup.py";
function setupPyDeclarations(text) {
    const source = (0,python_source/* readPythonSource */.y)(text);
    const includes = (0,setup_py/* keywordOf */.XL)(source, "include_package_data");
    return {
        named: setup_py_declarations_textsOf(text).map((path) => ({ path, by: BY })),
        inclusions: setup_py_declarations_packageData(source),
        excluded: setup_py_declarations_excludedData(source),
        dataFiles: setupPyDataFiles(source),
        modules: setup_py_declarations_textsIn(source, (0,setup_py/* keywordOf */.XL)(source, "py_modules")).map((path) => ({ path, by: `${BY}: py_modules` })),
        packageData: isTrue(includes) ? [`${BY}: include_package_data`] : [],
    };
}
function isTrue(expression) {
    return ((expression?.kind === "name" && expression.value === "True") ||
        (expression?.kind === "number" && expression.value === "1"));
}
function setup_py_declarations_packageData(source) {
    return entriesIn(source, "package_data").flatMap(([name, patterns]) => setup_py_declarations_textsIn(source, patterns).map((pattern) => {
        return { target: "wheel", pattern, package: name === "" ? "*" : name, by: `${BY}: package_data` };
    }));
}
function setup_py_declarations_excludedData(source) {
    return entriesIn(source, "exclude_package_data").flatMap(([name, patterns]) => setup_py_declarations_textsIn(source, patterns).map((pattern) => {
        return name === "*" || name === "" ? `**/${pattern}` : `**/${name.replaceAll(".", "/")}/${pattern}`;
    }));
}
function entriesIn(source, keyword) {
    return [...((0,python_names/* entriesOf */.Mc)((0,setup_py/* keywordOf */.XL)(source, keyword)) ?? [])];
}
function setup_py_declarations_textsIn(source, expression) {
    const list = (0,python_names/* resolve */.hd)(source, expression);
    return list?.kind === "list" ? list.items.flatMap((item) => (0,python_names/* constantText */._r)(source, item) ?? []) : [];
}
function setup_py_declarations_textsOf(source) {
    const texts = [...(0,python_tokens/* pythonTokens */.bz)(source)].filter(({ kind, computed }) => kind === "text" && computed !== true);
    return [...new Set(texts.map(({ value }) => value))];
}

;// CONCATENATED MODULE: ./lib/src/project/source-tree.js








async function readSourceTree(tracked, backend) {
    const [pyproject, setupCfg, setupPy, manifest, attributes] = await Promise.all(["pyproject.toml", "setup.cfg", "setup.py", "MANIFEST.in", ".gitattributes"].map(tracked.read));
    const table = pyproject === undefined ? {} : (0,toml/* parseToml */.M)(pyproject, "pyproject.toml");
    const ofSetup = [cfgDeclarations((0,setup_cfg/* readSetupCfg */.K)(setupCfg ?? "")), setupPyDeclarations(setupPy ?? "")];
    const declared = [
        pyprojectDeclarations(readBy(backend, table)),
        ...(isReadBy(backend, "setuptools") ? ofSetup : []),
    ];
    const dataFiles = declared.flatMap((each) => each.dataFiles ?? []);
    return {
        backend,
        files: tracked.names,
        submodules: tracked.submodules,
        named: declared.flatMap(({ named }) => named),
        inclusions: declared.flatMap(({ inclusions }) => inclusions),
        placed: [...declared.flatMap(({ placed = [] }) => placed), ...placedData(dataFiles, tracked.names)],
        modules: declared.flatMap(({ modules = [] }) => modules),
        packageData: declared.flatMap(({ packageData = [] }) => packageData),
        takesAll: takesAll(backend, table),
        excluded: [...declared.flatMap(({ excluded }) => excluded), ...notExported(attributes ?? "")],
        ...(backend === "meson-python" && { recipes: await mesonRecipes(tracked) }),
        ...(manifest !== undefined && { manifest }),
    };
}
const TABLES = new Map([
    ["setuptools", "setuptools"],
    ["hatchling", "hatch"],
    ["flit-core", "flit"],
    ["poetry-core", "poetry"],
    ["pdm-backend", "pdm"],
    ["uv_build", "uv"],
    ["maturin", "maturin"],
    ["scikit-build-core", "scikit-build"],
    ["meson-python", "meson-python"],
]);
const TAKING_ALL = new Set(["flit-core", "hatchling", "pdm-backend", "poetry-core", "uv_build"]);
function takesAll(backend, { tool = {} }) {
    const limits = [
        ["hatch", "build", "include"],
        ["hatch", "build", "only-packages"],
        ["hatch", "build", "targets", "wheel", "include"],
        ["hatch", "build", "targets", "wheel", "only-packages"],
        ["hatch", "build", "targets", "wheel", "sources"],
        ["hatch", "build", "sources"],
        ["pdm", "build", "includes"],
    ];
    return TAKING_ALL.has(backend) && (0,config_table/* isTable */.bI)(tool) && limits.every((keys) => (0,config_table/* valueAt */.fK)(tool, ...keys) === undefined);
}
function isReadBy(backend, name) {
    return (TABLES.get(backend) ?? name) === name;
}
function readBy(backend, pyproject) {
    const tools = Object.entries((0,config_table/* tableAt */.af)(pyproject, "tool")).filter(([name]) => isReadBy(backend, name));
    return { project: (0,config_table/* tableAt */.af)(pyproject, "project"), tool: Object.fromEntries(tools) };
}
function notExported(attributes) {
    return attributes.split("\n").flatMap((line) => {
        const [pattern, ...words] = line.trim().split(/\s+/);
        return pattern !== undefined && words.includes("export-ignore") ? [pattern] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/project/git-environment.js
var git_environment = __webpack_require__(99572);
;// CONCATENATED MODULE: ./lib/src/project/tracked-files.js


const LARGEST_TEXT = 1024 * 1024;
async function readTrackedFiles({ dir, commit, root }, { processes }, environment) {
    const prefix = root === "." ? "" : `${root}/`;
    const names = [];
    const submodules = [];
    const run = (args, onLine) => processes.run(["git", "--no-optional-locks", "-c", "core.quotePath=false", ...args], {
        cwd: dir,
        env: (0,git_environment/* gitEnvironment */._)(environment),
        timeoutSeconds: 120,
        ...(onLine && { onLine }),
    });
    const { exitCode, stderr } = await run(["ls-tree", "-r", "--full-tree", commit, "--", ...(prefix ? [prefix] : [])], (line) => {
        const [, mode, name] = /^(100|160)\d{3} \w+ [0-9a-f]+\t([^"].*)$/.exec(line) ?? [];
        if (name?.startsWith(prefix))
            (mode === "160" ? submodules : names).push(name.slice(prefix.length));
    });
    if (exitCode !== 0)
        throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, { detail: stderr.trim() });
    const known = new Set(names);
    return {
        names,
        submodules,
        async search(pattern, ending) {
            const found = [];
            const place = `:(top,glob)${prefix}**/*${ending}`;
            await run(["grep", "--null", "-E", "-I", "--full-name", "-e", pattern, commit, "--", place], (line) => {
                const [where = "", text] = line.split("\0");
                const file = where.slice(commit.length + 1 + prefix.length);
                if (text !== undefined && known.has(file))
                    found.push({ file, text });
            });
            return found;
        },
        async read(name) {
            if (!known.has(name))
                return undefined;
            const shown = await run(["cat-file", "blob", `${commit}:${prefix}${name}`]);
            return shown.exitCode === 0 && shown.stdout.length < LARGEST_TEXT ? shown.stdout : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/commands/judgement.js
var judgement = __webpack_require__(98062);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/src/python/settled-marker.js
var settled_marker = __webpack_require__(88235);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
;// CONCATENATED MODULE: ./lib/src/project/lock.js


const MOST_PACKAGES = 20_000;
const MOST_EDGES = 400_000;
function refuseHuge(format, packages, edges = 0) {
    if (packages <= MOST_PACKAGES && edges <= MOST_EDGES)
        return;
    throw lockBroken(format, `it has more than ${MOST_PACKAGES} packages or ${MOST_EDGES} dependencies`);
}
function lockBroken(format, says) {
    return new errors/* ShipwheelError */.QP("SW-LOCK-BROKEN", `${format}: ${says}`);
}
function lockedName(format, name) {
    if (name === undefined || name === "")
        throw lockBroken(format, "a package has no name");
    return (0,python_name/* normalizeName */.Pc)(name);
}
function placesByName(packages) {
    const places = new Map();
    for (const [place, { name }] of packages.entries()) {
        const same = places.get(name);
        if (same === undefined)
            places.set(name, [place]);
        else
            same.push(place);
    }
    return places;
}
const HASH = /^[a-z0-9]{2,16}:[0-9a-f]{32,128}$/;
function lockedHash(text) {
    const hash = (text ?? "").toLowerCase();
    return HASH.test(hash) ? [hash] : [];
}
function fileNameOf(place) {
    const path = place.replace(/[?#].*$/s, "");
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

// EXTERNAL MODULE: ./lib/src/python/decision-diagram.js
var decision_diagram = __webpack_require__(62807);
// EXTERNAL MODULE: ./lib/src/python/marker-conditions.js + 1 modules
var marker_conditions = __webpack_require__(26054);
;// CONCATENATED MODULE: ./lib/src/project/lock-reach.js


function nodeKey(place, extra) {
    return `${place} ${extra}`;
}
function isStated({ packages }) {
    return packages.some(({ needed }) => needed !== undefined);
}
function reachOf({ packages }, needs) {
    const nodes = new Map();
    const waiting = [...needs];
    for (let edge = waiting.pop(); edge !== undefined; edge = waiting.pop()) {
        for (const place of edge.targets) {
            for (const extra of ["", ...edge.extras]) {
                const key = nodeKey(place, extra);
                if (nodes.has(key))
                    continue;
                const edges = edgesOf(packages[place], extra);
                nodes.set(key, { place, extra, edges });
                waiting.push(...edges);
            }
        }
    }
    const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: conflictNames([...nodes.values()], packages) });
    const settledAll = (edges) => edges.flatMap((edge) => settled(edge, answer));
    return {
        needs: settledAll(needs),
        nodes: new Map([...nodes].map(([key, node]) => [key, { ...node, edges: settledAll(node.edges) }])),
    };
}
function statedNeeds({ packages }) {
    const targets = packages.flatMap(({ needed }, place) => (needed === undefined ? [] : [place]));
    return [{ targets, extras: [] }];
}
function markersIn({ packages }, { needs, nodes }) {
    const edges = [...needs, ...[...nodes.values()].flatMap((node) => node.edges)];
    return [
        ...packages.flatMap(({ needed }) => needed ?? []),
        ...edges.flatMap(({ marker }) => marker ?? []),
        ...edges
            .filter(({ targets }) => targets.length > 1)
            .flatMap(({ targets }) => targets.flatMap((place) => pythonsOf(packages[place]) ?? [])),
    ];
}
function pythonsOf(locked) {
    const specifiers = (0,specifier/* parseSpecifiers */.$h)(locked?.requiresPython ?? "") ?? [];
    if (specifiers.length === 0)
        return undefined;
    const terms = specifiers.map(({ operator, text }) => ({
        kind: "comparison",
        left: { kind: "variable", value: "python_full_version" },
        operator,
        right: { kind: "text", value: text },
    }));
    return { kind: "group", alternatives: [terms] };
}
function edgesOf(locked, extra) {
    return (extra === "" ? locked?.edges : locked?.extras.get(extra)) ?? [];
}
function conflictNames(nodes, packages) {
    const active = nodes.filter(({ extra }) => extra !== "");
    return new Set(active.map(({ place, extra }) => {
        const { name } = packages[place] ?? { name: "" };
        return `extra-${name.length}-${name}-${extra}`;
    }));
}
function settled(edge, answer) {
    const left = edge.marker === undefined ? true : (0,settled_marker/* settleMarker */.c)(edge.marker, answer);
    if (left === false)
        return [];
    const { targets, extras } = edge;
    return [{ targets, extras, ...(left !== true && { marker: left }) }];
}

;// CONCATENATED MODULE: ./lib/src/project/lock-source.js
const PYPI = /^https:\/\/pypi\.(?:org|python\.org)(?:\/|$)/;
function recordedSource({ kind, url }) {
    if (kind === "index" && (url === undefined || PYPI.test(url)))
        return undefined;
    const shown = publicUrl(url);
    return { kind, ...(shown !== undefined && { url: shown }) };
}
function publicUrl(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (!/^(?:git\+)?(?:https?|ssh):$/.test(url.protocol))
        return undefined;
    url.username = "";
    url.password = "";
    url.search = "";
    return url.href.slice(0, 1000);
}

;// CONCATENATED MODULE: ./lib/src/project/lock-walk.js


const MOST_STEPS = 1_000_000;
function walk(question) {
    const { lock, reach, markers } = question;
    const needed = new Map(isStated(lock) ? statedConditions(question) : []);
    const asked = new Map();
    const waiting = new Set(needed.keys());
    const grow = (map, key, condition) => {
        const before = map.get(key) ?? decision_diagram/* NEVER */.tm;
        const after = markers.or(before, condition);
        if (after !== before)
            map.set(key, after);
        return after !== before;
    };
    let steps = 0;
    const follow = (edge, from) => {
        steps += edge.targets.length;
        if (steps > MOST_STEPS)
            throw new decision_diagram/* TooComplex */.hx();
        for (const { place, condition } of shares(edge, from, question)) {
            if (edge.extras.length > 0)
                grow(mapAt(asked, place), edge.extras.toSorted().join(","), condition);
            for (const extra of isStated(lock) ? edge.extras : ["", ...edge.extras]) {
                const key = nodeKey(place, extra);
                if (reach.nodes.has(key) && grow(needed, key, condition))
                    waiting.add(key);
            }
        }
    };
    for (const edge of reach.needs)
        follow(edge, markers.of(undefined));
    for (const key of waiting) {
        waiting.delete(key);
        for (const edge of reach.nodes.get(key)?.edges ?? [])
            follow(edge, needed.get(key) ?? decision_diagram/* NEVER */.tm);
    }
    return { needed, asked };
}
function shares(edge, from, { lock, markers }) {
    const { and, not, of, isImpossible } = markers;
    let left = and(from, of(edge.marker));
    const found = edge.targets.map((place) => {
        const pythons = edge.targets.length > 1 ? of(pythonsOf(lock.packages[place])) : of(undefined);
        const share = { place, condition: and(left, pythons) };
        left = and(left, not(pythons));
        return share;
    });
    return found.filter((share) => !isImpossible(share.condition));
}
function statedConditions({ lock, markers }) {
    return lock.packages.flatMap(({ needed }, place) => needed === undefined ? [] : [[nodeKey(place, ""), markers.of(needed ?? undefined)]]);
}
function mapAt(maps, key) {
    const found = maps.get(key) ?? new Map();
    maps.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/project/locked-needs.js







function lockedNeeds(lock, project, needs) {
    const reach = reachOf(lock, [...(isStated(lock) ? statedNeeds(lock) : []), ...(lock.needs ?? needs)]);
    try {
        const markers = (0,marker_conditions/* markerConditions */.f)(markersIn(lock, reach), (0,specifier/* parseSpecifiers */.$h)(lock.requiresPython) ?? []);
        const question = { lock, reach, markers };
        return recorded(question, project, walk(question));
    }
    catch (error) {
        if (!(error instanceof decision_diagram/* TooComplex */.hx))
            throw error;
        throw lockBroken(lock.format, "its markers together are too complex");
    }
}
function recorded(question, project, { needed, asked }) {
    const { lock, reach, markers } = question;
    const conditionOf = (place) => needed.get(nodeKey(place, "")) ?? decision_diagram/* NEVER */.tm;
    const shown = lock.packages.flatMap((each, place) => each.name !== project && !markers.isImpossible(conditionOf(place)) ? [place] : []);
    const reached = new Map(shown.map((place) => [place, new Set()]));
    for (const [key, { place, edges }] of reach.nodes) {
        for (const target of edges.flatMap((edge) => shares(edge, needed.get(key) ?? decision_diagram/* NEVER */.tm, question))) {
            if (reached.has(target.place) && target.place !== place)
                reached.get(place)?.add(refOf(lock.packages[target.place]));
        }
    }
    const needs = shown.map((place) => {
        const extras = [...(asked.get(place) ?? [])].map(([names, condition]) => {
            return { names, ...markerOf(markers.write(markers.and(condition, conditionOf(place)))) };
        });
        const marker = markerOf(markers.write(conditionOf(place)));
        return needOf(lock.packages[place], { ...marker, extras, dependencies: [...(reached.get(place) ?? [])].sort() });
    });
    return needs.flat().toSorted(byName);
}
function markerOf(marker) {
    return marker === undefined ? {} : { marker };
}
function needOf(locked, { marker, extras, dependencies }) {
    if (locked === undefined)
        return [];
    const { name, version, files, edges } = locked;
    const source = recordedSource(locked.source);
    return [
        {
            name,
            version,
            ...markerOf(marker),
            ...(extras.length > 0 && { extras: extras.toSorted((one, other) => (one.names < other.names ? -1 : 1)) }),
            ...(source && { source }),
            hashes: [...new Set(files.flatMap(({ hashes }) => strongest(hashes)))].sort(),
            ...(edges && { dependencies }),
        },
    ];
}
function refOf(locked) {
    return `${locked?.name}==${locked?.version}`;
}
const STRENGTH = ["sha256", "sha384", "sha512"];
function strongest(hashes) {
    const known = STRENGTH.flatMap((algorithm) => hashes.find((hash) => hash.startsWith(`${algorithm}:`)) ?? []);
    return (known.length > 0 ? known : hashes).slice(0, 1);
}
function byName(one, other) {
    const [left, right] = [`${one.name} ${one.version}`, `${other.name} ${other.version}`];
    return left === right ? 0 : left < right ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/src/python/marker.js
var python_marker = __webpack_require__(89115);
;// CONCATENATED MODULE: ./lib/src/project/pdm-lock.js







const FORMAT = "pdm.lock";
function readPdmLock(lock) {
    const version = (0,config_table/* textAt */.$6)(lock, "metadata", "lock_version") ?? "";
    if (!/^4(?:\.\d+)*$/.test(version))
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `pdm.lock: version ${version}`);
    const entries = (0,config_table/* tablesAt */.dy)(lock, "package").map((table) => ({
        table,
        name: lockedName(FORMAT, (0,config_table/* textAt */.$6)(table, "name")),
        version: (0,config_table/* textAt */.$6)(table, "version") ?? "",
    }));
    refuseHuge(FORMAT, entries.length);
    const plain = entries.filter((entry) => !hasExtras(entry));
    const others = entriesWithExtras(entries);
    const extrasOf = (entry) => {
        const found = others.get(keyOf(entry)) ?? [];
        others.delete(keyOf(entry));
        return found;
    };
    const places = placesByName(plain);
    let compared = 0;
    const targetsOf = ({ name, specifiers }) => {
        const named = places.get((0,python_name/* normalizeName */.Pc)(name)) ?? [];
        compared += named.length;
        refuseHuge(FORMAT, entries.length, compared);
        return named.filter((place) => (0,specifier/* contains */.gR)(specifiers, plain[place]?.version ?? ""));
    };
    return {
        format: FORMAT,
        requiresPython: requiresPython(lock),
        packages: plain.map((entry) => packageOf(entry, extrasOf(entry), targetsOf)),
    };
}
function hasExtras({ table }) {
    return (0,config_table/* textsAt */.i1)(table, "extras").length > 0;
}
function entriesWithExtras(entries) {
    const found = new Map();
    for (const entry of entries.filter(hasExtras)) {
        const same = found.get(keyOf(entry));
        if (same === undefined)
            found.set(keyOf(entry), [entry]);
        else
            same.push(entry);
    }
    return found;
}
function keyOf({ name, version }) {
    return `${name} ${version}`;
}
function requiresPython(lock) {
    const targets = (0,config_table/* tablesAt */.dy)(lock, "metadata", "targets");
    const [only] = targets;
    return (targets.length === 1 && only ? (0,config_table/* textAt */.$6)(only, "requires_python") : undefined) ?? "";
}
function packageOf({ table, name, version }, withExtras, targetsOf) {
    const requires = (0,config_table/* textAt */.$6)(table, "requires_python");
    return {
        name,
        version,
        source: sourceOf(table),
        files: (0,config_table/* tablesAt */.dy)(table, "files").flatMap((file) => {
            const hashes = lockedHash((0,config_table/* textAt */.$6)(file, "hash"));
            const place = (0,config_table/* textAt */.$6)(file, "file") ?? (0,config_table/* textAt */.$6)(file, "url") ?? "";
            return hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
        }),
        ...(requires && { requiresPython: requires }),
        ...pdm_lock_needOf([table, ...withExtras.map((each) => each.table)]),
        edges: [table, ...withExtras.map((each) => each.table).filter(isDefault)].flatMap((each) => pdm_lock_edgesOf(each, targetsOf)),
        extras: new Map(withExtras.flatMap((entry) => (0,config_table/* textsAt */.i1)(entry.table, "extras").map((extra) => [(0,python_name/* normalizeName */.Pc)(extra), pdm_lock_edgesOf(entry.table, targetsOf)]))),
    };
}
function isDefault(table) {
    return (0,config_table/* textsAt */.i1)(table, "groups").includes("default");
}
function pdm_lock_needOf(tables) {
    const grouped = tables.filter((table) => Array.isArray((0,config_table/* valueAt */.fK)(table, "groups")));
    if (grouped.length === 0)
        return {};
    const needing = grouped.filter(isDefault);
    if (needing.length === 0)
        return { isAside: true };
    const markers = needing.map((table) => (0,config_table/* textAt */.$6)(table, "marker"));
    if (markers.some((marker) => marker === undefined))
        return { needed: null };
    const text = markers.map((marker) => `(${marker})`).join(" or ");
    const needed = (0,python_marker/* parseMarker */.gY)(text);
    if (needed === undefined)
        throw lockBroken(FORMAT, `no marker: ${text.slice(0, 200)}`);
    return { needed };
}
function sourceOf(table) {
    const url = (0,config_table/* textAt */.$6)(table, "url");
    const repository = (0,config_table/* textAt */.$6)(table, "git") ?? (0,config_table/* textAt */.$6)(table, "hg") ?? (0,config_table/* textAt */.$6)(table, "svn");
    if (repository !== undefined)
        return { kind: "repository", url: `${repository}#${(0,config_table/* textAt */.$6)(table, "revision") ?? ""}` };
    if (url !== undefined)
        return { kind: "archive", url };
    return (0,config_table/* textAt */.$6)(table, "path") === undefined ? { kind: "index" } : { kind: "local" };
}
function pdm_lock_edgesOf(table, targetsOf) {
    return (0,config_table/* textsAt */.i1)(table, "dependencies").flatMap((text) => {
        const requirement = (0,python_requirement/* parseRequirement */.p)(text);
        if (requirement === undefined)
            throw lockBroken(FORMAT, `no requirement: ${text.slice(0, 200)}`);
        const targets = targetsOf(requirement);
        if (targets.length === 0)
            return [];
        const { marker, extras } = requirement;
        return [{ targets, extras: extras.map(python_name/* normalizeName */.Pc), ...(marker && { marker }) }];
    });
}

// EXTERNAL MODULE: ./lib/src/python/version.js
var version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/project/poetry-constraint.js
var poetry_constraint = __webpack_require__(77075);
;// CONCATENATED MODULE: ./lib/src/project/poetry-lock.js









const poetry_lock_FORMAT = "poetry.lock";
const NO_EXTRAS = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set() });
function readPoetryLock(lock) {
    const version = (0,config_table/* textAt */.$6)(lock, "metadata", "lock-version") ?? "1.0";
    if (!/^[12]\.\d+$/.test(version))
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `poetry.lock: version ${version}`);
    const tables = (0,config_table/* tablesAt */.dy)(lock, "package").map((table) => ({ table, name: lockedName(poetry_lock_FORMAT, (0,config_table/* textAt */.$6)(table, "name")) }));
    refuseHuge(poetry_lock_FORMAT, tables.length);
    const sorted = tables.map(({ name, table }) => ({ name, table, version: (0,config_table/* textAt */.$6)(table, "version") ?? "" }));
    const places = bestFirst(placesByName(sorted), sorted);
    let compared = 0;
    const targetsOf = (name, constraint) => {
        const specifiers = (0,specifier/* parseSpecifiers */.$h)((0,poetry_constraint/* poetrySpecifiers */.VM)(constraint) ?? "");
        const named = places.get(name) ?? [];
        compared += named.length;
        refuseHuge(poetry_lock_FORMAT, tables.length, compared);
        return named.filter((place) => (0,specifier/* contains */.gR)(specifiers ?? [], sorted[place]?.version ?? ""));
    };
    const python = (0,config_table/* textAt */.$6)(lock, "metadata", "python-versions") ?? "";
    return {
        format: poetry_lock_FORMAT,
        requiresPython: (0,poetry_constraint/* poetryRequiresPython */.ok)(python) ?? "",
        packages: sorted.map(({ table, name }) => poetry_lock_packageOf(table, name, lock, targetsOf)),
    };
}
function bestFirst(places, packages) {
    const versionAt = (place) => (0,version/* parseVersion */.ot)(packages[place]?.version ?? "");
    return new Map([...places].map(([name, own]) => {
        const best = own.toSorted((one, other) => {
            const [left, right] = [versionAt(one), versionAt(other)];
            return left === undefined || right === undefined ? 0 : (0,version/* compareVersions */.Zy)(right, left);
        });
        return [name, best];
    }));
}
function poetry_lock_packageOf(table, name, lock, targetsOf) {
    const requiresPython = (0,poetry_constraint/* poetryRequiresPython */.ok)((0,config_table/* textAt */.$6)(table, "python-versions") ?? "");
    return {
        name,
        version: (0,config_table/* textAt */.$6)(table, "version") ?? "",
        source: poetry_lock_sourceOf((0,config_table/* tableAt */.af)(table, "source")),
        files: filesOf(table, lock),
        ...(requiresPython && { requiresPython }),
        ...poetry_lock_needOf(table),
        ...poetry_lock_edgesOf(table, targetsOf),
    };
}
function filesOf(table, lock) {
    const own = (0,config_table/* tablesAt */.dy)(table, "files");
    const listed = own.length > 0 ? own : (0,config_table/* tablesAt */.dy)((0,config_table/* tableAt */.af)(lock, "metadata", "files"), (0,config_table/* textAt */.$6)(table, "name") ?? "");
    return listed.flatMap((file) => {
        const hashes = lockedHash((0,config_table/* textAt */.$6)(file, "hash"));
        return hashes.length === 0 ? [] : [{ name: (0,config_table/* textAt */.$6)(file, "file") ?? "", hashes }];
    });
}
function poetry_lock_sourceOf(source) {
    const url = (0,config_table/* textAt */.$6)(source, "url") ?? "";
    switch ((0,config_table/* textAt */.$6)(source, "type")) {
        case undefined:
            return { kind: "index" };
        case "legacy":
            return { kind: "index", url };
        case "url":
            return { kind: "archive", url };
        case "git":
            return { kind: "repository", url: `${url}#${(0,config_table/* textAt */.$6)(source, "resolved_reference") ?? ""}` };
        default:
            return { kind: "local" };
    }
}
function poetry_lock_needOf(table) {
    const groups = (0,config_table/* valueAt */.fK)(table, "groups");
    if (!Array.isArray(groups))
        return { isAside: (0,config_table/* textAt */.$6)(table, "category") === "dev" };
    if (!groups.includes("main"))
        return { isAside: true };
    const markers = (0,config_table/* valueAt */.fK)(table, "markers");
    const text = (0,config_table/* isTable */.bI)(markers) ? (0,config_table/* textAt */.$6)(markers, "main") : markers;
    if (typeof text !== "string")
        return { needed: null };
    const needed = (0,settled_marker/* settleMarker */.c)(markerIn(text), NO_EXTRAS);
    if (needed === false)
        return { isAside: true };
    return { needed: needed === true ? null : needed };
}
function poetry_lock_edgesOf(table, targetsOf) {
    const edges = [];
    const optional = [];
    for (const [written, value] of Object.entries((0,config_table/* tableAt */.af)(table, "dependencies"))) {
        const name = (0,python_name/* normalizeName */.Pc)(written);
        for (const each of Array.isArray(value) ? value : [value]) {
            const one = (0,config_table/* isTable */.bI)(each) ? each : { version: String(each) };
            if (one.optional === true)
                optional.push({ name, value: one });
            else
                edges.push(...edgeOf(name, one, NO_EXTRAS, targetsOf));
        }
    }
    const extras = Object.keys((0,config_table/* tableAt */.af)(table, "extras")).map((written) => {
        const extra = (0,python_name/* normalizeName */.Pc)(written);
        const names = new Set((0,config_table/* textsAt */.i1)(table, "extras", written).map((text) => (0,python_name/* normalizeName */.Pc)(/^[\w.-]*/.exec(text)?.[0] ?? "")));
        const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set([extra]) });
        const own = optional.filter(({ name }) => names.has(name));
        return [extra, own.flatMap(({ name, value }) => edgeOf(name, value, answer, targetsOf))];
    });
    return { edges, extras: new Map(extras) };
}
function edgeOf(name, value, answer, targetsOf) {
    const targets = targetsOf(name, (0,config_table/* textAt */.$6)(value, "version") ?? "*");
    const written = poetry_lock_markerOf(value);
    const marker = written === undefined ? true : (0,settled_marker/* settleMarker */.c)(written, answer);
    if (targets.length === 0 || marker === false)
        return [];
    return [{ targets, extras: (0,config_table/* textsAt */.i1)(value, "extras").map(python_name/* normalizeName */.Pc), ...(marker !== true && { marker }) }];
}
function poetry_lock_markerOf(value) {
    const [python, platform] = [(0,config_table/* textAt */.$6)(value, "python"), (0,config_table/* textAt */.$6)(value, "platform")];
    const texts = [
        (0,config_table/* textAt */.$6)(value, "markers") ?? "",
        python === undefined ? "" : ((0,poetry_constraint/* pythonMarker */.jb)(python) ?? ""),
        platform === undefined ? "" : ((0,poetry_constraint/* platformMarker */.q0)(platform) ?? ""),
    ].filter((text) => text !== "");
    return texts.length === 0 ? undefined : markerIn(texts.map((text) => `(${text})`).join(" and "));
}
function markerIn(text) {
    const marker = (0,python_marker/* parseMarker */.gY)(text);
    if (marker === undefined)
        throw lockBroken(poetry_lock_FORMAT, `no marker: ${text.slice(0, 200)}`);
    return marker;
}

;// CONCATENATED MODULE: ./lib/src/project/pylock.js






const pylock_FORMAT = "pylock.toml";
function readPylock(lock, project) {
    const version = (0,config_table/* textAt */.$6)(lock, "lock-version") ?? "";
    if (!/^1(?:\.\d+)*$/.test(version))
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `pylock.toml: version ${version}`);
    const groups = new Set((0,config_table/* textsAt */.i1)(lock, "default-groups").map(python_name/* normalizeName */.Pc));
    const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set(), groups });
    const entries = (0,config_table/* tablesAt */.dy)(lock, "packages")
        .map((table) => ({
        table,
        name: lockedName(pylock_FORMAT, (0,config_table/* textAt */.$6)(table, "name")),
        version: (0,config_table/* textAt */.$6)(table, "version") ?? "",
    }))
        .filter(({ name }) => name !== project);
    refuseHuge(pylock_FORMAT, entries.length);
    const places = placesByName(entries);
    return {
        format: pylock_FORMAT,
        requiresPython: (0,config_table/* textAt */.$6)(lock, "requires-python") ?? "",
        packages: entries.map((entry) => pylock_packageOf(entry, answer, (edge) => pylock_edgeOf(edge, entries, places))),
    };
}
function pylock_packageOf({ table, name, version }, answer, edge) {
    const requires = (0,config_table/* textAt */.$6)(table, "requires-python");
    const archive = (0,config_table/* tableAt */.af)(table, "archive");
    return {
        name,
        version,
        source: pylock_sourceOf(table),
        files: [...(0,config_table/* tablesAt */.dy)(table, "wheels"), (0,config_table/* tableAt */.af)(table, "sdist"), archive].flatMap(fileOf),
        ...(requires && { requiresPython: requires }),
        ...pylock_needOf((0,config_table/* textAt */.$6)(table, "marker"), answer),
        ...(Array.isArray((0,config_table/* valueAt */.fK)(table, "dependencies")) && { edges: (0,config_table/* tablesAt */.dy)(table, "dependencies").map(edge) }),
        extras: new Map(),
    };
}
function fileOf(file) {
    const hashes = Object.entries((0,config_table/* tableAt */.af)(file, "hashes")).flatMap(([algorithm, digits]) => lockedHash(`${algorithm}:${String(digits)}`));
    const place = (0,config_table/* textAt */.$6)(file, "name") ?? (0,config_table/* textAt */.$6)(file, "path") ?? (0,config_table/* textAt */.$6)(file, "url") ?? "";
    return hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
}
function pylock_needOf(text, answer) {
    if (text === undefined)
        return { needed: null };
    const marker = (0,python_marker/* parseMarker */.gY)(text);
    if (marker === undefined)
        throw lockBroken(pylock_FORMAT, `no marker: ${text.slice(0, 200)}`);
    const needed = (0,settled_marker/* settleMarker */.c)(marker, answer);
    if (needed === false)
        return { isAside: true };
    return { needed: needed === true ? null : needed };
}
function pylock_sourceOf(table) {
    const vcs = (0,config_table/* tableAt */.af)(table, "vcs");
    const repository = (0,config_table/* textAt */.$6)(vcs, "url");
    const archive = (0,config_table/* textAt */.$6)(table, "archive", "url");
    const index = (0,config_table/* textAt */.$6)(table, "index");
    if (repository !== undefined)
        return { kind: "repository", url: `${repository}#${(0,config_table/* textAt */.$6)(vcs, "commit-id") ?? ""}` };
    if (archive !== undefined)
        return { kind: "archive", url: archive };
    const isLocal = ["vcs", "directory", "archive"].some((key) => Object.hasOwn(table, key));
    return isLocal ? { kind: "local" } : { kind: "index", ...(index !== undefined && { url: index }) };
}
function pylock_edgeOf(edge, entries, places) {
    const name = lockedName(pylock_FORMAT, (0,config_table/* textAt */.$6)(edge, "name"));
    const version = (0,config_table/* textAt */.$6)(edge, "version");
    const targets = (places.get(name) ?? []).filter((place) => {
        return version === undefined || entries[place]?.version === version;
    });
    if (targets.length === 0)
        throw lockBroken(pylock_FORMAT, `it does not have the dependency ${name}`);
    return { targets, extras: [] };
}

// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(483);
;// CONCATENATED MODULE: ./lib/src/python/hashed-requirements.js


const hashed_requirements_HASH = /\s--hash[= ][ \t]?([a-z0-9]+:[0-9a-f]+)(?=\s|$)/gi;
function readHashedRequirements(text) {
    const requirements = [];
    const others = [];
    for (const line of hashed_requirements_joinedLines(text)) {
        const comment = line.search(/(?:^|\s)#/);
        const written = (0,white_space/* strip */.b)(comment === -1 ? line : line.slice(0, comment));
        if (written === "")
            continue;
        const options = written.search(/\s--?[a-z]/i);
        const requirement = (0,python_requirement/* parseRequirement */.p)(options === -1 ? written : (0,white_space/* strip */.b)(written.slice(0, options)));
        if (requirement === undefined)
            others.push(written);
        else
            requirements.push({ requirement, hashes: [...written.matchAll(hashed_requirements_HASH)].map(([, hash = ""]) => hash) });
    }
    return { requirements, others };
}
function* hashed_requirements_joinedLines(text) {
    let joined = [];
    for (const line of text.split(/\r\n|\r|\n/)) {
        const isComment = /^\s*#/.test(line);
        const goesOn = line.endsWith("\\") && !isComment;
        joined.push(goesOn ? line.slice(0, -1) : line);
        if (goesOn)
            continue;
        yield joined.join(" ");
        joined = [];
    }
    yield joined.join(" ");
}

;// CONCATENATED MODULE: ./lib/src/project/requirements-lock.js



const requirements_lock_FORMAT = "requirements.txt";
function readRequirementsLock(text) {
    const { requirements, others } = readHashedRequirements(text);
    if (requirements.length === 0 || requirements.every(({ hashes }) => hashes.length === 0))
        return undefined;
    refuseHuge(requirements_lock_FORMAT, requirements.length);
    const included = others.find((line) => /^(?:-r|-c|--requirement|--constraint)\b/.test(line));
    if (included !== undefined)
        throw lockBroken(requirements_lock_FORMAT, `it includes other files: ${included.slice(0, 200)}`);
    const packages = merged(requirements.map(({ requirement, hashes }) => requirements_lock_packageOf(requirement, hashes)));
    const places = new Map(packages.map((each, place) => [requirements_lock_keyOf(each), place]));
    const needs = requirements.flatMap(({ requirement, hashes }) => {
        const place = places.get(requirements_lock_keyOf(requirements_lock_packageOf(requirement, hashes)));
        const { extras, marker } = requirement;
        if (place === undefined || extras.length === 0)
            return [];
        return [{ targets: [place], extras: extras.map(python_name/* normalizeName */.Pc), ...(marker && { marker }) }];
    });
    return { format: requirements_lock_FORMAT, requiresPython: "", packages, needs };
}
function requirements_lock_keyOf({ name, version, source }) {
    return `${name} ${version} ${source.url ?? ""}`;
}
function merged(lines) {
    const packages = new Map();
    for (const line of lines) {
        const same = packages.get(requirements_lock_keyOf(line));
        const needed = same === undefined ? line.needed : either(same.needed ?? null, line.needed ?? null);
        packages.set(requirements_lock_keyOf(line), { ...line, files: [...(same?.files ?? []), ...line.files], needed: needed ?? null });
    }
    return [...packages.values()];
}
function either(one, other) {
    if (one === null || other === null)
        return null;
    return { kind: "group", alternatives: [...one.alternatives, ...other.alternatives] };
}
function requirements_lock_packageOf(requirement, hashes) {
    const { name, specifiers, url, marker } = requirement;
    const [only, ...others] = specifiers;
    if (url === undefined && (only?.operator !== "==" || others.length > 0 || only.text.endsWith(".*"))) {
        throw lockBroken(requirements_lock_FORMAT, `${name} is pinned to no version`);
    }
    return {
        name: (0,python_name/* normalizeName */.Pc)(name),
        version: only?.text ?? "",
        source: url === undefined ? { kind: "index" } : { kind: "archive", url },
        files: hashes.flatMap(lockedHash).map((hash) => ({ name: "", hashes: [hash] })),
        needed: marker ?? null,
        extras: new Map(),
    };
}

;// CONCATENATED MODULE: ./lib/src/project/uv-lock.js





const uv_lock_FORMAT = "uv.lock";
function readUvLock(lock, project) {
    if (lock.version !== 1)
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `uv.lock: version ${String(lock.version)}`);
    const entries = (0,config_table/* tablesAt */.dy)(lock, "package").map(entryOf);
    refuseHuge(uv_lock_FORMAT, entries.length);
    const places = placesByName(entries);
    const edges = (tables) => tables.map((table) => uv_lock_edgeOf(table, entries, places));
    const packages = entries.map((entry) => uv_lock_packageOf(entry, edges));
    refuseHuge(uv_lock_FORMAT, 0, packages.reduce((sum, each) => sum + (each.edges?.length ?? 0), 0));
    const own = (places.get(project) ?? []).flatMap((place) => packages[place] ?? []);
    const root = own.find(({ source }) => source.kind === "local") ?? own[0];
    if (root?.edges === undefined)
        throw lockBroken(uv_lock_FORMAT, `it does not have the project ${project}`);
    return { format: uv_lock_FORMAT, requiresPython: (0,config_table/* textAt */.$6)(lock, "requires-python") ?? "", packages, needs: root.edges };
}
function entryOf(table) {
    const name = lockedName(uv_lock_FORMAT, (0,config_table/* textAt */.$6)(table, "name"));
    return { table, name, version: (0,config_table/* textAt */.$6)(table, "version") ?? "", source: uv_lock_keyOf((0,config_table/* tableAt */.af)(table, "source")) };
}
function uv_lock_keyOf(source) {
    return Object.keys(source)
        .sort()
        .map((key) => `${key}=${String(source[key])}`)
        .join(" ");
}
function uv_lock_packageOf({ table, name, version }, edges) {
    const extras = Object.keys((0,config_table/* tableAt */.af)(table, "optional-dependencies"));
    const sdist = (0,config_table/* tableAt */.af)(table, "sdist");
    return {
        name,
        version,
        source: uv_lock_sourceOf((0,config_table/* tableAt */.af)(table, "source")),
        files: [sdist, ...(0,config_table/* tablesAt */.dy)(table, "wheels")].flatMap(uv_lock_fileOf),
        edges: edges((0,config_table/* tablesAt */.dy)(table, "dependencies")),
        extras: new Map(extras.map((extra) => [(0,python_name/* normalizeName */.Pc)(extra), edges((0,config_table/* tablesAt */.dy)(table, "optional-dependencies", extra))])),
    };
}
function uv_lock_fileOf(file) {
    const hashes = lockedHash((0,config_table/* textAt */.$6)(file, "hash"));
    const place = (0,config_table/* textAt */.$6)(file, "filename") ?? (0,config_table/* textAt */.$6)(file, "url") ?? (0,config_table/* textAt */.$6)(file, "path");
    return place === undefined || hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
}
const SOURCES = new Map([
    ["registry", "index"],
    ["url", "archive"],
    ["git", "repository"],
]);
function uv_lock_sourceOf(source) {
    const [key = ""] = Object.keys(source);
    const url = (0,config_table/* textAt */.$6)(source, key) ?? "";
    const kind = SOURCES.get(key);
    return kind === undefined || !/^[a-z+]+:\/\//i.test(url) ? { kind: "local" } : { kind, url };
}
function uv_lock_edgeOf(edge, entries, places) {
    const name = lockedName(uv_lock_FORMAT, (0,config_table/* textAt */.$6)(edge, "name"));
    const version = (0,config_table/* textAt */.$6)(edge, "version");
    const source = (0,config_table/* valueAt */.fK)(edge, "source") === undefined ? undefined : uv_lock_keyOf((0,config_table/* tableAt */.af)(edge, "source"));
    const targets = (places.get(name) ?? []).filter((place) => {
        const entry = entries[place];
        return (version === undefined || entry?.version === version) && (source === undefined || entry?.source === source);
    });
    if (targets.length !== 1) {
        throw lockBroken(uv_lock_FORMAT, `it has ${targets.length} packages for the dependency ${name}${version ? ` ${version}` : ""}`);
    }
    return { targets, extras: (0,config_table/* textsAt */.i1)(edge, "extra").map(python_name/* normalizeName */.Pc), ...uv_lock_markerOf((0,config_table/* textAt */.$6)(edge, "marker")) };
}
function uv_lock_markerOf(text) {
    if (text === undefined)
        return {};
    const marker = (0,python_marker/* parseMarker */.gY)(text);
    if (marker === undefined)
        throw lockBroken(uv_lock_FORMAT, `no marker: ${text.slice(0, 200)}`);
    return { marker };
}

;// CONCATENATED MODULE: ./lib/src/project/lock-file.js















const LOCKS = [
    { name: "uv.lock", read: (text, project) => readUvLock(tomlOf("uv.lock", text), project), shared: true },
    { name: "poetry.lock", read: (text) => readPoetryLock(tomlOf("poetry.lock", text)), shared: false },
    { name: "pdm.lock", read: (text) => readPdmLock(tomlOf("pdm.lock", text)), shared: false },
    { name: "pylock.toml", read: (text, project) => readPylock(tomlOf("pylock.toml", text), project), shared: false },
    { name: "requirements.txt", read: readRequirementsLock, shared: false },
];
const LARGEST = 32 * 1024 * 1024;
async function readLocked(question, { processes }, environment) {
    const git = gitIn(question.dir, processes, (0,git_environment/* gitEnvironment */._)(environment));
    const committed = await committedLocks(question, git);
    let outdated;
    for (const { read, file } of placesOf(question.root)) {
        if (!committed.has(file))
            continue;
        const text = await git(["cat-file", "blob", `${question.commit}:${file}`]);
        const lock = read(text, question.project);
        if (lock === undefined)
            continue;
        const { project, requirements } = question;
        const { edges, lacks } = needsOf(lock, requirements);
        const packages = lockedNeeds(lock, project, edges);
        const locked = {
            file,
            sha256: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
            graph: packages.every(({ dependencies }) => dependencies !== undefined) ? "complete" : "unknown",
            packages: [...packages],
        };
        if (!lacks)
            return locked;
        outdated ??= locked;
    }
    return outdated;
}
function placesOf(root) {
    const folders = root === "." ? [] : root.split("/");
    return LOCKS.flatMap(({ name, read, shared }) => {
        const above = shared ? folders.map((_, depth) => depth).reverse() : [];
        return [folders.length, ...above].map((depth) => ({ read, file: [...folders.slice(0, depth), name].join("/") }));
    });
}
function gitIn(dir, processes, env) {
    return async (args) => {
        const command = ["git", "--no-optional-locks", "-c", "core.quotePath=false", ...args];
        const options = { cwd: dir, env, timeoutSeconds: 120, keptBytes: LARGEST };
        const { exitCode, stdout, stderr } = await processes.run(command, options);
        if (exitCode !== 0)
            throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, { detail: stderr.trim() });
        return stdout;
    };
}
async function committedLocks({ commit, root }, git) {
    const files = placesOf(root).map(({ file }) => file);
    const listed = await git(["ls-tree", "-l", "--full-tree", commit, "--", ...files]);
    const sizes = listed.split("\n").flatMap((line) => {
        const [, size, file] = /^100\d{3} blob [0-9a-f]+ +(\d+)\t(.+)$/.exec(line) ?? [];
        return file === undefined ? [] : [{ file, size: Number(size) }];
    });
    const huge = sizes.find(({ size }) => size > LARGEST);
    if (huge !== undefined)
        throw new errors/* ShipwheelError */.QP("SW-LOCK-BROKEN", `${huge.file}: it has ${huge.size} bytes`);
    return new Set(sizes.map(({ file }) => file));
}
function tomlOf(format, text) {
    try {
        return (0,toml/* parseToml */.M)(text, format);
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP)
            throw lockBroken(format, error.message);
        throw error;
    }
}
function needsOf({ packages }, requirements) {
    const places = placesByName(packages);
    const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set() });
    let lacks = false;
    const edges = requirements.flatMap((text) => {
        const requirement = (0,python_requirement/* parseRequirement */.p)(text);
        if (requirement === undefined)
            return [];
        const { name, specifiers, extras, marker } = requirement;
        const left = marker === undefined ? true : (0,settled_marker/* settleMarker */.c)(marker, answer);
        if (left === false)
            return [];
        const targets = (places.get((0,python_name/* normalizeName */.Pc)(name)) ?? []).filter((place) => (0,specifier/* contains */.gR)(specifiers, packages[place]?.version ?? ""));
        lacks ||= targets.length === 0;
        if (targets.length === 0)
            return [];
        return [{ targets, extras: extras.map(python_name/* normalizeName */.Pc), ...(left !== true && { marker: left }) }];
    });
    return { edges, lacks };
}

;// CONCATENATED MODULE: ./lib/src/commands/lock.js


async function lockOf(distributions, { plan, dir }, machine) {
    const plansSdist = plan.expected.some(({ kind }) => kind === "sdist");
    if (plansSdist && !distributions.some(({ kind }) => kind === "sdist"))
        return { warnings: [] };
    const question = {
        dir,
        commit: plan.source.commit,
        root: plan.project.root,
        project: plan.project.normalizedName,
        requirements: requirementsOf(distributions),
    };
    try {
        const lock = await readLocked(question, machine, machine.runner.environment);
        return { ...(lock && { lock }), warnings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
            throw error;
        for (const { message } of error.problems)
            machine.progress.step(`warning: ${message}`);
        return { warnings: error.problems.map((each) => ({ severity: "warning", ...each })) };
    }
}
function requirementsOf(distributions) {
    const wheels = distributions.filter(({ kind }) => kind === "wheel");
    const telling = wheels.length > 0 ? wheels : distributions;
    return [...new Set(telling.flatMap(({ metadata }) => metadata?.["requires-dist"] ?? []))];
}

;// CONCATENATED MODULE: ./lib/src/commands/checked-build.js








async function checkBuilt(built, { plan, planDigest, dir, ignored }, machine) {
    const read = await (0,check/* readPaths */.Vv)(built.files.map((file) => file.path), machine);
    const tree = await committedTree(dir, plan, machine);
    const complete = read.map((file) => withSourceFindings(file, tree));
    const distributions = await (0,judgement/* judged */.g)(complete, { ignored, python: built.toolchain.base }, machine);
    const { lock, warnings } = await lockOf(distributions, { plan, dir }, machine);
    const record = {
        ...(0,build_built/* recordOf */.zv)(built, distributions, planDigest),
        machines: [describedMachine(machine.runner)],
        ...(lock && { lock }),
    };
    return { record, distributions, warnings };
}
async function committedTree(dir, { source, project }, machine) {
    const commit = { dir, commit: source.commit, root: project.root };
    return readSourceTree(await readTrackedFiles(commit, machine, machine.runner.environment), project.backend);
}


/***/ }),

/***/ 63889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ embedding)
/* harmony export */ });
/* harmony import */ var _assemble_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73217);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72704);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24387);



function embedding(plan, { embedSbom }, files) {
    const identity = (0,_assemble_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)({ name: plan.project.name, version: plan.version.pep440 });
    if (!embedSbom || identity === undefined)
        return {};
    const making = { plan: { document: plan }, records: [], toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x };
    const read = async ({ path }) => (await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_1__/* .readPaths */ .Vv)([path], { files }))[0];
    return {
        embed: async (wheel, sdist) => {
            const { embeddedSbom } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(2683)]).then(__webpack_require__.bind(__webpack_require__, 42683));
            const found = await read(wheel);
            const sbom = found && embeddedSbom(found, { identity, making, sdist: await read(sdist) });
            return sbom === undefined ? [] : [sbom];
        },
    };
}


/***/ }),

/***/ 92182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y$: () => (/* binding */ gateProblems),
  tV: () => (/* binding */ gateRequest),
  m8: () => (/* binding */ passTreeGates),
  $s: () => (/* binding */ tryWheelGates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/build/build.js + 29 modules
var build = __webpack_require__(20214);
// EXTERNAL MODULE: ./lib/src/build/command-line.js
var command_line = __webpack_require__(87127);
// EXTERNAL MODULE: ./lib/src/build/fitting.js
var fitting = __webpack_require__(95770);
// EXTERNAL MODULE: ./lib/src/build/gate-environment.js
var gate_environment = __webpack_require__(36794);
// EXTERNAL MODULE: ./lib/src/build/gate-program.js
var gate_program = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/src/build/gate-run.js





const SHOWN_LINES = 40;
async function runGate(run, place, options, machine) {
    const { gate } = run;
    const { files, runner, clock } = machine;
    const program = await (0,gate_program/* findProgram */.Kp)(gate, place.environment, files, runner.platform);
    if (typeof program !== "string")
        return failedGate(run, program, 0);
    const started = clock.now();
    const lines = [];
    const seconds = () => Math.round((clock.now() - started) / 10) / 100;
    try {
        const { exitCode } = await place.environment.run([program, ...gate.run.slice(1)], gate.timeoutSeconds ?? options.timeoutSeconds, {
            cwd: external_node_path_.join(place.tree, ...gate.cwd.split("/")),
            environment: (0,gate_environment/* gateVariables */.v8)(gate, place.environment, runner, options.pass),
            onLine: (line) => keepLast(lines, line),
        });
        if (exitCode === 0)
            return { result: { ...entryOf(run), outcome: "passed", seconds: seconds(), detail: lastOf(lines) } };
        return failedGate(run, whyFailed(run, `it ended with ${exitCode}`, lines, byHand(run, options, machine)), seconds(), lines);
    }
    catch (error) {
        return failedGate(run, whyNotRun(run, error, lines, byHand(run, options, machine)), seconds(), lines);
    }
}
function failedGate(run, why, seconds = 0, lines = []) {
    const detail = lastOf(lines) || why.message;
    return {
        result: { ...entryOf(run), outcome: "failed", seconds, detail },
        problem: { where: run.gate.where, ...why },
    };
}
function entryOf({ gate, python, file }) {
    return {
        name: gate.name,
        command: (0,command_line/* commandLine */.a)(gate.run, "linux"),
        ...(python && { python: python.version.join(".") }),
        ...(file !== undefined && { file }),
    };
}
function keepLast(lines, line) {
    lines.push(line);
    if (lines.length > SHOWN_LINES)
        lines.shift();
}
function lastOf(lines) {
    return (lines.findLast((line) => line.trim() !== "") ?? "").trim().slice(0, 200);
}
function titleOf({ gate, python, file }) {
    const against = file === undefined ? "" : `, against ${file}`;
    return `${gate.name} (${(0,command_line/* commandLine */.a)(gate.run, "linux")}) on Python ${python.version.join(".")}${against}`;
}
function whyFailed(run, ending, lines, hint) {
    const missing = (0,gate_program/* missingModule */.$U)(run.gate, lines);
    if (missing !== undefined)
        return missing;
    return (0,errors/* problem */.CC)("SW-GATE-FAILED", `${titleOf(run)}: ${ending}`, { detail: lines.join("\n"), hint });
}
function whyNotRun(run, error, lines, hint) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
        throw error;
    const { gate } = run;
    if (error.code === "SW-PROCESS-NOT-FOUND") {
        return error.message.includes("the folder")
            ? (0,errors/* problem */.CC)("SW-GATE-FAILED", `${titleOf(run)}: the commit has no folder ${gate.cwd}`)
            : (0,gate_program/* missingProgram */.HN)(gate, gate.run[0], gate.run[0]);
    }
    const limit = /after [\d.]+ s$/.exec(error.message)?.[0] ?? "";
    return (0,errors/* problem */.CC)("SW-PROCESS-TIMEOUT", `${titleOf(run)}, ${limit}`, {
        detail: lines.join("\n"),
        hint: `Give it more time by \`timeout\`, in seconds, or find out what it waits for. ${hint}`,
    });
}
function byHand({ gate, python }, { subject }, { runner: { platform } }) {
    const isWindows = platform === "win32";
    const place = isWindows ? `%TEMP%\\gate-${slugOf(gate)}` : `/tmp/gate-${slugOf(gate)}`;
    const programs = isWindows ? `${place}\\Scripts\\` : `${place}/bin/`;
    const extras = gate.extras.length === 0 ? "" : `[${gate.extras.join(",")}]`;
    const installed = gate.against === "wheel" ? [`${subject}${extras}`] : ["-e", `.${extras}`];
    const [program, ...args] = gate.run;
    const isOwn = !/[\\/]/.test(program);
    const steps = [
        (0,command_line/* commandLine */.a)([python.executable, "-m", "venv", place], platform),
        (0,command_line/* commandLine */.a)([`${programs}python`, "-m", "pip", "install", ...installed, ...gate.requirements], platform),
        ...(gate.cwd === "." ? [] : [(0,command_line/* commandLine */.a)(["cd", gate.cwd], platform)]),
        (0,command_line/* settingLine */.H)(gate.environment, platform) + (0,command_line/* commandLine */.a)([isOwn ? programs + program : program, ...args], platform),
    ];
    return `By hand, in the project's folder: ${steps.join(" && ")}`;
}
function slugOf({ name }) {
    return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

// EXTERNAL MODULE: ./lib/src/build/interpreters.js
var interpreters = __webpack_require__(34334);
// EXTERNAL MODULE: ./lib/src/build/python-search.js
var python_search = __webpack_require__(61856);
;// CONCATENATED MODULE: ./lib/src/build/shadow.js

const ASIDE = /^(?:\.|tests?$|testing$|docs?$|examples?$|bench|\w+\.(?:egg-info|dist-info|data)$)/i;
async function removeShadows(tree, members, files) {
    const installed = members.filter((member) => staysInside(member) && !ASIDE.test(topOf(member)));
    const folders = ((await files.list(tree)) ?? []).filter(({ kind, name }) => kind === "folder" && !ASIDE.test(name));
    const within = await files.realPath(tree);
    for (const root of [tree, ...folders.map(({ name }) => external_node_path_.join(tree, name))]) {
        for (const [folder, names] of byFolder(installed)) {
            const real = await files.realPath(external_node_path_.join(root, ...folder.split("/")));
            if (within === undefined || real === undefined || !isWithin(real, within))
                continue;
            await Promise.all(names.map((name) => files.remove(external_node_path_.join(real, name))));
        }
    }
}
function byFolder(members) {
    const folders = new Map();
    for (const member of members) {
        const at = member.lastIndexOf("/");
        const folder = at === -1 ? "." : member.slice(0, at);
        folders.set(folder, [...(folders.get(folder) ?? []), member.slice(at + 1)]);
    }
    return folders;
}
function topOf(member) {
    return member.split("/", 1)[0] ?? member;
}
function isWithin(folder, outer) {
    return folder === outer || folder.startsWith(outer + external_node_path_.sep);
}
function staysInside(member) {
    return member.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:]/.test(part));
}

// EXTERNAL MODULE: ./lib/src/build/source.js
var source = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/src/build/tools.js + 2 modules
var build_tools = __webpack_require__(47145);
;// CONCATENATED MODULE: ./lib/src/build/gates.js












function runTreeGates(request, machine) {
    const gates = request.gates.filter(({ against }) => against === "tree");
    const subject = { kind: "tree", backend: request.plan.project.backend };
    return inSite(request, gates, machine, async (site) => {
        const outcomes = [];
        for (const gate of gates) {
            for (const choice of await pythonsOf(gate, site))
                outcomes.push(await tryGate({ gate, ...choice }, subject, site));
        }
        return outcomes;
    });
}
function runWheelGates(request, wheels, machine) {
    const gates = request.gates.filter(({ against }) => against === "wheel");
    return inSite(request, wheels.length === 0 ? [] : gates, machine, async (site) => {
        const outcomes = [];
        for (const gate of gates) {
            for (const wheel of wheels) {
                const subject = { kind: "wheel", path: wheel.path };
                for (const choice of await pythonsFitting(gate, wheel, site)) {
                    outcomes.push(await tryGate({ gate, file: wheel.name, ...choice }, subject, { ...site, wheel }));
                }
            }
        }
        return outcomes;
    });
}
async function inSite(request, gates, machine, use) {
    if (gates.length === 0)
        return { results: [], problems: [] };
    (0,build/* refuseBesideIdToken */.PG)(machine.runner);
    const uv = await (0,build_tools/* hasUv */.C8)(machine);
    const { requiresPython: requires } = request.plan.project;
    const { python: asked } = request;
    const wanted = { uv, anyPython: true, ...(asked && { asked }), ...(requires && { requires }) };
    const [python] = await (0,interpreters/* pythonsFor */.H)(wanted, machine);
    const tools = await (0,build_tools/* prepareTools */.$K)("build", python, uv, machine);
    const search = await (0,python_search/* searchPythons */.u)(machine);
    return machine.files.withTemporaryFolder(async (work) => {
        const outcomes = await use({ request, machine, tools, search, work, places: new Map() });
        return {
            results: outcomes.map(({ result }) => result),
            problems: outcomes.flatMap(({ problem: why }) => why ?? []),
        };
    });
}
async function pythonsOf({ pythons }, { tools, search }) {
    if (pythons.length === 0)
        return [{ python: tools.base }];
    return Promise.all(pythons.map(async (version) => {
        const python = await search.named(version);
        return python === undefined ? { absent: version } : { python };
    }));
}
async function pythonsFitting(gate, wheel, site) {
    const takes = (python) => (0,fitting/* fits */.l)(wheel.tags, python);
    if (gate.pythons.length > 0) {
        const choices = await pythonsOf(gate, site);
        return choices.filter((choice) => "absent" in choice || takes(choice.python));
    }
    const own = [wheel.python, site.tools.base].find((python) => python !== undefined && takes(python));
    const python = own ?? (await site.search.edges(takes)).at(-1);
    return python === undefined ? [] : [{ python }];
}
async function tryGate(choice, subject, site) {
    if ("absent" in choice)
        return absentPython(choice, site);
    const { gate } = choice;
    const { machine } = site;
    const about = `${gate.name} on Python ${choice.python.version.join(".")}`;
    machine.progress.step(`${about}: ${(0,command_line/* commandLine */.a)(gate.run, "linux")}`);
    const done = machine.progress.running(about);
    const outcome = await outcomeIn(choice, subject, site).finally(done);
    const { outcome: ended, seconds, detail } = outcome.result;
    machine.progress.step(`${about}: ${ended} in ${seconds} s  ${detail ?? ""}`.trimEnd());
    return outcome;
}
async function outcomeIn(run, subject, site) {
    const place = await placeOf(run, subject, site).catch(problemOf);
    if ("code" in place)
        return failedGate(run, place);
    const tried = subject.kind === "wheel" ? subject.path : ".";
    return runGate(run, place, { ...site.request, subject: tried }, site.machine);
}
function problemOf(error) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
        throw error;
    return error.problems[0];
}
function absentPython({ gate, absent }, { request, machine }) {
    const detail = `there is no Python ${absent} here`;
    const result = { ...entryOf({ gate }), python: absent, seconds: 0, detail };
    machine.progress.step(`${gate.name} on Python ${absent}: ${detail}`);
    if (request.mode === "rehearsal")
        return { result: { ...result, outcome: "skipped" } };
    const why = (0,errors/* problem */.CC)("SW-GATE-NO-PYTHON", `${gate.name} asks for Python ${absent}`, { where: gate.where });
    return { result: { ...result, outcome: "failed" }, problem: why };
}
function placeOf({ gate, python }, subject, site) {
    const needs = { python, subject, extras: gate.extras, requirements: gate.requirements };
    const key = (0,gate_environment/* keyOfNeeds */.sM)(needs);
    const place = site.places.get(key) ?? makePlace(needs, site);
    site.places.set(key, place);
    return place;
}
async function makePlace(needs, { request, machine, tools, work, places, wheel }) {
    const own = external_node_path_.join(work, String(places.size));
    await machine.files.makeFolder(own);
    const tree = await (0,source/* exportCommit */._)((0,source/* plannedCommit */.u)(request.plan, request.dir), external_node_path_.join(own, "tree"), machine);
    if (wheel !== undefined)
        await removeShadows(tree, wheel.members, machine.files);
    const environment = await (0,gate_environment/* gateEnvironment */.P2)(needs, { work: own, tree, tools, pass: request.pass }, machine);
    return "code" in environment ? environment : { environment, tree };
}

// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
;// CONCATENATED MODULE: ./lib/src/commands/gates.js



function gateRequest({ config, python, ...order }) {
    const { gates, environment: pass, timeoutSeconds } = config;
    return { ...order, gates, pass, timeoutSeconds, ...(python !== undefined && { python }) };
}
async function passTreeGates(request, machine) {
    const own = request.gates.filter(({ against }) => against === "tree");
    if (own.length === 0)
        return [];
    machine.progress.stage("gates", `${(0,quantity/* counted */.hS)(own.length, "gate")} before anything is built`);
    const { results, problems } = await runTreeGates(request, machine);
    const [first, ...others] = problems;
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
    return results;
}
async function tryWheelGates(request, built, distributions, machine) {
    const own = request.gates.filter(({ against }) => against === "wheel");
    const wheels = distributions.flatMap(({ kind, path, name, filename, members }) => {
        if (kind !== "wheel")
            return [];
        const python = built.toolchains.get(name)?.base;
        const paths = members.map((member) => member.name);
        return [{ path, name, tags: filename?.tags ?? [], members: paths, ...(python && { python }) }];
    });
    if (own.length === 0 || wheels.length === 0)
        return { results: [], problems: [] };
    machine.progress.stage("gates", `${(0,quantity/* counted */.hS)(own.length, "gate")} against what was built`);
    return runWheelGates(request, wheels, machine);
}
function gateProblems({ problems }) {
    return problems.map((one) => ({ severity: "error", ...one }));
}


/***/ }),

/***/ 15163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ tryGit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/git-reference.js
var git_reference = __webpack_require__(15081);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/build/environment.js
var environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/fresh-environment.js
var fresh_environment = __webpack_require__(73425);
// EXTERNAL MODULE: ./lib/src/build/install-report.js
var install_report = __webpack_require__(45097);
// EXTERNAL MODULE: ./lib/src/build/source.js
var source = __webpack_require__(26332);
;// CONCATENATED MODULE: ./lib/src/build/git-install.js









async function installFromGit(request, machine) {
    const { plan, dir, tools, pass } = request;
    const { files, progress } = machine;
    const ended = progress.running(`pip install from ${plan.version.tag}`);
    return files
        .withTemporaryFolder(async (work) => {
        const clone = external_node_path_.join(work, "clone");
        await (0,source/* exportCommit */._)((0,source/* plannedCommit */.u)(plan, dir), clone, machine);
        const has = await specialsOf(clone, machine);
        const smoke = await (0,fresh_environment/* withFreshEnvironment */.e)(tools, machine, async (environment) => {
            const tried = [];
            for (const ask of asksFor(plan, clone))
                tried.push(await tryAsk(ask, { ...request, clone, has }, environment, machine));
            return tried;
        }, { pass });
        return { smoke, warnings: warningsFor(has, plan) };
    })
        .finally(ended);
}
function asksFor(plan, clone) {
    const references = (0,git_reference/* gitReferences */.D)(plan);
    if (references === undefined)
        return [{ requirement: localReference(plan, clone), options: [] }];
    return [
        { requirement: references.https, options: [] },
        { requirement: references.ssh, options: ["--dry-run", "--ignore-installed"] },
    ];
}
function localReference({ project: { normalizedName, root }, version }, clone) {
    const folder = root === "." ? "" : `#subdirectory=${root}`;
    return `${normalizedName} @ git+${(0,external_node_url_.pathToFileURL)(clone).href}@${version.tag}${folder}`;
}
async function tryAsk({ requirement, options }, { plan, clone, pass, has }, environment, machine) {
    const name = `pip install "${requirement}"`;
    const tried = { name, python: environment.python };
    try {
        const report = await environment.install(["--no-deps", ...options, requirement], variablesFor(plan, clone, pass, machine));
        const fault = faultOf(report, plan);
        return { ...tried, outcome: fault === undefined ? "passed" : "failed", detail: fault ?? "" };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code !== "SW-INSTALL-FAILED")
            throw error;
        const isSubmodule = has.submodules && /submodule/.test(error.problems.map(({ detail = "" }) => detail).join("\n"));
        return { ...tried, outcome: isSubmodule ? "skipped" : "failed", detail: wordsOf(error) };
    }
}
function wordsOf({ message }) {
    return message.replace(`${errors/* ERRORS */.Sr["SW-INSTALL-FAILED"].title}: `, "");
}
function variablesFor({ source: { origin } }, clone, pass, { runner }) {
    const addresses = origin === undefined ? [] : [`https://${origin}.git`, `ssh://git@${origin}.git`];
    const entries = addresses.flatMap((address, index) => [
        [`GIT_CONFIG_KEY_${index}`, `url.${(0,external_node_url_.pathToFileURL)(clone).href}.insteadOf`],
        [`GIT_CONFIG_VALUE_${index}`, address],
    ]);
    return {
        ...(0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform, pass }),
        GIT_CONFIG_COUNT: String(addresses.length),
        ...Object.fromEntries(entries),
    };
}
function faultOf(report, { project, version, source }) {
    const found = (0,install_report/* installationOf */.o)(project.name, report);
    if (found === undefined)
        return `pip's report has no ${project.name}`;
    const [made, planned] = [(0,python_version/* parseVersion */.ot)(found.version), (0,python_version/* parseVersion */.ot)(version.pep440)];
    if (made === undefined || planned === undefined || (0,python_version/* compareVersions */.Zy)(made, planned) !== 0) {
        return `pip makes ${found.version} of it, and the release is ${version.pep440}`;
    }
    return found.commit === source.commit ? undefined : `pip takes the commit ${found.commit}, and not ${source.commit}`;
}
async function specialsOf(clone, { files }) {
    const [modules, attributes = ""] = await Promise.all([
        files.kind(external_node_path_.join(clone, ".gitmodules")),
        files.readText(external_node_path_.join(clone, ".gitattributes")),
    ]);
    return { submodules: modules === "file", largeFiles: /\bfilter=lfs\b/.test(attributes) };
}
function warningsFor({ submodules, largeFiles }, { version }) {
    const tag = version.tag ?? "";
    return [
        ...(submodules ? [(0,errors/* problem */.CC)("SW-GIT-SUBMODULES", `${tag} has .gitmodules`)] : []),
        ...(largeFiles ? [(0,errors/* problem */.CC)("SW-GIT-LARGE-FILES", `${tag} has filter=lfs in .gitattributes`)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/commands/git-install.js

async function tryGit(built, { plan, dir, pass }, machine) {
    const goesByGit = plan.publish?.via.some(({ channel }) => channel === "git") === true;
    const ownsSdist = built.files.some(({ name }) => name.endsWith(".tar.gz"));
    if (!goesByGit || !ownsSdist || plan.version.tag === null)
        return { smoke: [], problems: [] };
    const { smoke, warnings } = await installFromGit({ plan, dir, pass, tools: built.toolchain }, machine);
    for (const { message } of warnings)
        machine.progress.step(`warning: ${message}`);
    return { smoke, problems: warnings.map((each) => ({ severity: "warning", ...each })) };
}


/***/ }),

/***/ 40423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SL: () => (/* binding */ repeatProblems),
  ZD: () => (/* binding */ repeated),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/build/build.js + 29 modules
var build = __webpack_require__(20214);
;// CONCATENATED MODULE: ./lib/src/check/cause-texts.js
const NORMALISE = 'Set `reproducible = "normalise"` in [tool.shipwheel].';
const TEXTS = {
    names: {
        says: "the names of the files",
        change: "Take the version from the tag alone: a date, a counter or a random part makes another one each time.",
    },
    members: {
        says: "what is in them",
        change: "Leave out what is there by chance: files that a build makes, caches, temporary files.",
    },
    order: { says: "the order of the members", change: NORMALISE },
    timestamps: { says: "the times", change: NORMALISE },
    modes: { says: "the modes, which hang on the umask,", change: NORMALISE },
    owners: { says: "the owners", change: NORMALISE },
    links: { says: "the targets", change: "Link by relative paths that do not change." },
    "gzip-header": { says: "the gzip header", change: NORMALISE },
    packing: { says: "how the bytes are packed", change: NORMALISE },
    record: { says: "the rows of RECORD", change: NORMALISE },
    "line-order": {
        says: "the order of lines",
        change: "Sort what the build writes: sets and folders have no order of their own.",
    },
    path: {
        says: "a path of the machine",
        change: "Keep the build folder out: `-ffile-prefix-map=$PWD=.` in CFLAGS, `--remap-path-prefix` in RUSTFLAGS, relative paths in what is generated.",
    },
    date: {
        says: "a date or a time",
        change: "Take it from SOURCE_DATE_EPOCH instead of the clock, or leave it out.",
    },
    bytecode: {
        says: "compiled Python",
        change: "Leave `*.pyc` out: it has the time of its source in it, and each installer compiles anew.",
    },
    binary: {
        says: "compiled code",
        change: "Look for __DATE__ and __TIME__, for the order in which objects are linked, and for random names; `strip` and `-Wl,--build-id=none` take out what is left.",
    },
    content: { says: "the bytes", change: "Have the build write the same from the same commit." },
};
const OF_BACKENDS = new Map([
    [
        "setuptools",
        {
            timestamps: `setuptools writes the time of the build into every sdist. ${NORMALISE}`,
            "gzip-header": `setuptools writes the time of the build into every sdist. ${NORMALISE}`,
            owners: `setuptools writes its user into every sdist. ${NORMALISE}`,
        },
    ],
    ["pdm-backend", { "gzip-header": `pdm-backend writes the time of the build into every sdist. ${NORMALISE}` }],
    [
        "scikit-build-core",
        {
            timestamps: "Set `sdist.reproducible = true` in [tool.scikit-build].",
            order: "Set `sdist.reproducible = true` in [tool.scikit-build].",
        },
    ],
]);
function causeText(cause, backend) {
    const { says, change } = TEXTS[cause];
    return { says, change: OF_BACKENDS.get(backend)?.[cause] ?? change };
}

// EXTERNAL MODULE: ./lib/src/python/bytes.js
var python_bytes = __webpack_require__(60654);
;// CONCATENATED MODULE: ./lib/src/check/difference.js

const DATE = /\b(?:19|20)\d\d-[01]\d-[0-3]\d\b|\b(?:19|20)\d\d[01]\d[0-3]\d(?:T?\d{4,6})?\b|\b[0-2]?\d:[0-5]\d(?::[0-5]\d)?\b|\b1[6-9]\d{8}(?:\.\d+|\d{3})?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +\d{1,2}\b/g;
const PATH = /(?:(?<![\w/:.])|(?<=\bfile:\/\/))(?:\/[\w.@+~-]+){2,}|\b[A-Za-z]:[\\/][\w.@+~\\/-]+/g;
const RUN = /[\x20-\x7e]{4,}/g;
const MOST_RUNS = 200;
const LONGEST_SHOWN = 60;
const SHOWN_BEFORE = 20;
function differenceOf(member, first, second) {
    if (/\.py[co]$/.test(member))
        return { cause: "bytecode", detail: "" };
    if ((0,python_bytes/* latin1 */.Wy)(first) === (0,python_bytes/* latin1 */.Wy)(second))
        return { cause: first.includes(0) ? "binary" : "content", detail: "" };
    const [one, two] = [runsOf(first), runsOf(second)];
    const [lost, gained] = [without(one, two), without(two, one)];
    const detail = lost[0] === undefined ? "" : shown(lost[0], gained[0] ?? "nothing");
    if (differ(PATH, lost, gained))
        return { cause: "path", detail };
    if (differ(DATE, lost, gained))
        return { cause: "date", detail };
    if (first.includes(0))
        return { cause: "binary", detail: "" };
    return sortedLines(first) === sortedLines(second)
        ? { cause: "line-order", detail: "" }
        : { cause: "content", detail };
}
function runsOf(bytes) {
    return new Set((0,python_bytes/* latin1 */.Wy)(bytes).match(RUN));
}
function sortedLines(bytes) {
    return (0,python_bytes/* latin1 */.Wy)(bytes).split("\n").sort().join("\n");
}
function without(these, those) {
    const only = [];
    for (const each of these) {
        if (those.has(each))
            continue;
        only.push(each);
        if (only.length === MOST_RUNS)
            break;
    }
    return only;
}
function differ(pattern, lost, gained) {
    const found = (texts) => new Set(texts.flatMap((each) => each.slice(0, 2000).match(pattern) ?? []));
    const [one, two] = [found(lost), found(gained)];
    return [...one].some((each) => !two.has(each)) && [...two].some((each) => !one.has(each));
}
function shown(one, two) {
    const parting = [...one].findIndex((character, at) => character !== two[at]);
    const start = Math.max(0, parting - SHOWN_BEFORE);
    return [one, two].map((text) => cut(text.slice(start).trim())).join(", then ");
}
function cut(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/tar.js + 2 modules
var tar = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/src/python/zip.js
var zip = __webpack_require__(91286);
// EXTERNAL MODULE: ./lib/src/python/zip-member.js
var zip_member = __webpack_require__(31485);
;// CONCATENATED MODULE: ./lib/src/check/listing.js





async function listArchive(name, source) {
    if (name.endsWith(".tar.gz"))
        return listTar(source);
    const directory = await (0,zip/* readZip */.u)(source);
    return { wrapping: "", members: directory.kind === "broken" ? [] : await listZip(source, directory) };
}
async function listTar(source) {
    const hashes = [];
    const { members } = await (0,tar/* readTar */.s)(source, () => {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        hashes.push(hash);
        return (chunk) => hash.update(chunk);
    });
    return {
        wrapping: gzipSays(await source.read(0, 512)),
        members: members.map(({ name, mode, modified, owner, target }, index) => {
            const sha256 = hashes[index]?.digest("hex") ?? "";
            return { name, mode, modified: String(modified), owner, target, packing: "", sha256 };
        }),
    };
}
function gzipSays(start) {
    if (start.length < 10)
        return "";
    const named = ((start[3] ?? 0) & 0x08) !== 0 ? (0,python_bytes/* latin1 */.Wy)(start.subarray(10)).replace(/\0.*$/s, "") : "";
    return `time ${(0,python_bytes/* littleEndian */.cK)(start).u32(4)}, system ${start[9]}${named === "" ? "" : `, name ${named}`}`;
}
async function listZip(source, { entries }) {
    const listed = [];
    for (const entry of entries) {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const reading = await (0,zip_member/* readZipMember */.G)(source, entry, (chunk) => hash.update(chunk));
        const { name, mode, method, flags, madeOn, packedSize } = entry;
        const packing = `method ${method}, flags ${flags}, system ${madeOn}, ${packedSize} bytes`;
        const sha256 = reading.kind === "read" ? hash.digest("hex") : "";
        listed.push({ name, mode, modified: dosText(entry.modified), owner: "", target: "", packing, sha256 });
    }
    return listed;
}
function dosText(modified) {
    const [date, time] = [Math.floor(modified / 0x10000), modified % 0x10000];
    const two = (number) => String(number).padStart(2, "0");
    const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
    return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
async function membersBytes(name, source, wanted, most) {
    const kept = new Map();
    const keeper = (member) => {
        if (!wanted.has(member))
            return undefined;
        const parts = [];
        kept.set(member, parts);
        let room = most;
        return (chunk) => {
            if (room > 0)
                parts.push(Buffer.from(chunk.subarray(0, room)));
            room -= chunk.length;
        };
    };
    await readWanted(name, source, keeper);
    return new Map([...kept].map(([member, parts]) => [member, Buffer.concat(parts)]));
}
async function readWanted(name, source, keeper) {
    if (name.endsWith(".tar.gz")) {
        await (0,tar/* readTar */.s)(source, (member) => keeper(member.name));
        return;
    }
    const directory = await (0,zip/* readZip */.u)(source);
    if (directory.kind === "broken")
        return;
    for (const entry of directory.entries) {
        const keep = keeper(entry.name);
        if (keep !== undefined)
            await (0,zip_member/* readZipMember */.G)(source, entry, keep);
    }
}

;// CONCATENATED MODULE: ./lib/src/check/compare.js


const MOST_MEMBERS = 10;
const MOST_INSPECTED = 10;
const MOST_BYTES = 4 * 1024 * 1024;
async function compareDistributions(pair, { files }) {
    const [first, second] = [await files.open(pair.first), await files.open(pair.second)];
    try {
        if (first === undefined || second === undefined)
            return [];
        const [one, two] = [await listArchive(pair.name, first), await listArchive(pair.name, second)];
        const changed = changedMembers(one, two);
        const looked = new Set(changed.filter((name) => !isRecord(name)).slice(0, MOST_INSPECTED));
        const [before, after] = [
            await membersBytes(pair.name, first, looked, MOST_BYTES),
            await membersBytes(pair.name, second, looked, MOST_BYTES),
        ];
        const found = [
            ...membership(one, two),
            ...changed.map((member) => contentSight(member, before.get(member), after.get(member))),
            ...headSights(one, two),
            ...wrappingSights(one, two),
        ];
        return summed(found.length === 0 ? [{ cause: "packing", detail: "" }] : found);
    }
    finally {
        await first?.close();
        await second?.close();
    }
}
function isRecord(name) {
    return /^[^/]+\.dist-info\/RECORD$/.test(name);
}
function byName({ members }) {
    return new Map(members.map((member) => [member.name, member]));
}
function common(one, two) {
    const others = byName(two);
    return [...byName(one).values()].flatMap((member) => {
        const other = others.get(member.name);
        return other === undefined ? [] : [[member, other]];
    });
}
function changedMembers(one, two) {
    return common(one, two)
        .filter(([member, other]) => member.sha256 !== other.sha256)
        .map(([{ name }]) => name);
}
function membership(one, two) {
    const [first, second] = [byName(one), byName(two)];
    const lone = [...one.members, ...two.members].map(({ name }) => name);
    return lone
        .filter((name) => first.has(name) !== second.has(name))
        .map((member) => ({ cause: "members", member, detail: `${member} is in one of them alone` }));
}
function contentSight(member, first, second) {
    if (isRecord(member))
        return { cause: "record", member, detail: "" };
    if (first === undefined || second === undefined)
        return { cause: "content", member, detail: "" };
    return { member, ...differenceOf(member, first, second) };
}
function headSights(one, two) {
    return common(one, two).flatMap(([member, other]) => {
        const { name } = member;
        const sights = [];
        const compare = (cause, first, second) => {
            if (first !== second)
                sights.push({ cause, member: name, detail: `${first}, then ${second}` });
        };
        compare("timestamps", member.modified, other.modified);
        compare("modes", member.mode.toString(8), other.mode.toString(8));
        compare("owners", member.owner, other.owner);
        compare("links", member.target, other.target);
        if (member.sha256 === other.sha256)
            compare("packing", member.packing, other.packing);
        return sights;
    });
}
function wrappingSights(one, two) {
    const sights = [];
    if (one.wrapping !== two.wrapping) {
        sights.push({ cause: "gzip-header", detail: partsApart(one.wrapping, two.wrapping) });
    }
    const shared = new Set(common(one, two).map(([{ name }]) => name));
    const orders = [one, two].map(({ members }) => members.map(({ name }) => name).filter((name) => shared.has(name)));
    const [order = [], other = []] = orders;
    const at = order.findIndex((name, index) => name !== other[index]);
    if (at !== -1)
        sights.push({ cause: "order", detail: `${order[at]}, then ${other[at]}` });
    return sights;
}
function partsApart(one, two) {
    const [first, second] = [one.split(", "), two.split(", ")];
    const only = (parts, others) => parts.filter((part) => !others.includes(part)).join(", ") || "nothing";
    return `${only(first, second)}, then ${only(second, first)}`;
}
function summed(sights) {
    const explained = sights.some(({ cause }) => CHANGES_RECORD.has(cause));
    const byCause = new Map();
    for (const sight of sights) {
        if (sight.cause === "record" && explained)
            continue;
        byCause.set(sight.cause, [...(byCause.get(sight.cause) ?? []), sight]);
    }
    return [...byCause].map(([cause, same]) => ({
        cause,
        members: same.flatMap(({ member }) => member ?? []).slice(0, MOST_MEMBERS),
        count: same.filter(({ member }) => member !== undefined).length,
        detail: same.find(({ detail }) => detail !== "")?.detail ?? "",
    }));
}
const CHANGES_RECORD = new Set([
    "members",
    "line-order",
    "path",
    "date",
    "bytecode",
    "binary",
    "content",
]);

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/commands/repeat.js





function isRepeated({ reproducible }, { expected }) {
    if (reproducible === "off")
        return false;
    if (reproducible === "verify" || reproducible === "require")
        return true;
    return expected.every((each) => each.kind === "sdist" || each.platform === "any");
}
async function repeated(request, built, config, machine) {
    if (!isRepeated(config, request.plan))
        return null;
    const out = external_node_path_.join(request.out, "again");
    const required = config.reproducible === "require" ? { required: true } : {};
    const { line, running } = machine.progress;
    const progress = { stage: () => { }, step: () => { }, line, running: (what) => running(`once more: ${what}`) };
    try {
        const again = await (0,build/* buildJob */.i5)({ ...request, out }, { ...machine, progress });
        return { ...(await compared(built, again, request.plan.project.backend, machine)), ...required };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
            throw error;
        return { verdict: "different", ...required, cause: `the second build failed: ${error.message}` };
    }
    finally {
        await machine.files.remove(out);
    }
}
async function compared(built, again, backend, { files }) {
    const others = new Map(again.files.map((file) => [file.name, file]));
    const told = [];
    for (const file of built.files) {
        const other = others.get(file.name);
        if (other?.sha256 === file.sha256) {
            told.push({ name: file.name, verdict: "identical", causes: [] });
            continue;
        }
        const differences = other === undefined
            ? [{ cause: "names", members: [], count: 0, detail: again.files.map(({ name }) => name).join(", ") }]
            : await compareDistributions({ name: file.name, first: file.path, second: other.path }, { files });
        told.push({ name: file.name, verdict: "different", causes: differences.map((each) => repeat_shown(each, backend)) });
    }
    return verdictOf(told);
}
function repeat_shown({ cause, members, count, detail }, backend) {
    const { says, change } = causeText(cause, backend);
    const [first] = members;
    const place = first === undefined ? "" : ` of ${first}${count > 1 ? ` and ${count - 1} more` : ""}`;
    return { cause, says: `${says}${place}${detail === "" ? "" : ` (${detail})`}`, change, members: [...members], count };
}
function verdictOf(files) {
    const different = files.filter(({ verdict }) => verdict === "different");
    if (different.length === 0)
        return { verdict: "identical", files };
    const causes = different.map(({ name, causes: [first, ...more] }) => {
        return `${name}: ${[first?.says ?? "its bytes", ...more.map(({ cause }) => cause)].join(", ")}`;
    });
    return { verdict: "different", cause: causes.join("; "), files };
}
function repeatProblems(reproducible, config) {
    if (reproducible?.verdict !== "different")
        return [];
    const severity = config.reproducible === "require" ? "error" : "warning";
    const files = (reproducible.files ?? []).filter(({ verdict }) => verdict === "different");
    if (files.length === 0)
        return [{ severity, ...(0,errors/* problem */.CC)("SW-BUILD-DIFFERS", reproducible.cause ?? "") }];
    return files.map(({ name, causes }) => {
        const said = causes.map(({ says }) => says).join(", ");
        const hint = [...new Set(causes.map(({ change }) => change))].join(" ");
        return { severity, ...(0,errors/* problem */.CC)("SW-BUILD-DIFFERS", `${name}: ${said}`, { hint }) };
    });
}
async function together(first, second) {
    const settled = await Promise.allSettled([first, second]);
    for (const each of settled)
        if (each.status === "rejected")
            throw each.reason;
    return Promise.all([first, second]);
}


/***/ }),

/***/ 75215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withRunCache)
/* harmony export */ });
/* unused harmony export mayCache */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8008);
/* harmony import */ var _build_interpreters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34334);
/* harmony import */ var _build_tool_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94596);
/* harmony import */ var _build_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47145);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65071);







function mayCache(command, { inActions, event, idToken }) {
    if (!inActions || event === undefined || idToken !== undefined)
        return false;
    const isRelease = event.name === "release" || event.releaseTag !== undefined || event.ref?.startsWith("refs/tags/");
    if (isRelease === true || UNSAFE.has(event.name))
        return false;
    return command === "rehearse" || event.name === "pull_request";
}
const UNSAFE = new Set(["pull_request_target", "workflow_run", "issue_comment"]);
async function withRunCache(cached, world, use) {
    if (world.runCache === undefined || !mayCache(cached.command, world.runner))
        return use();
    const cache = await world.runCache();
    const folders = (0,_build_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedFolders */ .O)(world.runner);
    const { prefix, key } = await keyOf(cached, world);
    const found = await unlessItFails("restored", world, () => cache.restore(folders, key, prefix));
    if (found !== undefined)
        world.progress.step(`The tools' caches are those of ${found}`);
    const result = await use();
    if (found !== key)
        await unlessItFails("saved", world, () => cache.save(folders, key));
    return result;
}
async function keyOf({ dir, python }, world) {
    const { files, runner } = world;
    const wanted = { uv: await (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .hasUv */ .C8)(world), anyPython: true, ...(python !== undefined && { asked: python }) };
    const [{ implementation, version }] = await (0,_build_interpreters_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonsFor */ .H)(wanted, world);
    const prefix = `shipwheel-${runner.platform}-${runner.arch}-${implementation}-${version.join(".")}-`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_build_tool_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockDigest */ .sU)());
    for (const name of ["pyproject.toml", "Cargo.lock"])
        digest.update((await files.read(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, name))) ?? "");
    return { prefix, key: `${prefix}${digest.digest("hex").slice(0, 32)}` };
}
async function unlessItFails(verb, { progress }, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ShipwheelError */ .QP)
            throw error;
        progress.step(`warning: the tools' caches could not be ${verb}: ${error instanceof Error ? error.message : error}`);
        return undefined;
    }
}


/***/ }),

/***/ 63254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ installText),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   d: () => (/* binding */ repeatText),
/* harmony export */   iM: () => (/* binding */ recordSummary)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16366);
/* harmony import */ var _findings_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86622);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _tried_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89049);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36231);








function recordText(record, look) {
    const { job, files, notBuilt = [], timings, gates, smoke, reproducible } = record;
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    const seconds = timings.reduce((sum, timing) => sum + timing.seconds, 0);
    const rows = files.map(({ name, size, sha256 }) => [(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), sha256.slice(0, 12)]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`Job ${job}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files.length, "file")} in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSeconds */ .xB)(seconds)}`)),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .Y)(rows, [1]).map((line) => `  ${line}`),
        ...(0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .groupAlike */ .M)(notBuilt, ({ because }) => because).map(([{ because }, alike]) => {
            const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .someNames */ .X)(alike.map(({ name }) => name));
            return `  ${ink.careful("not built")}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(because)}`;
        }),
        ...[(0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesText */ .kJ)(gates, look), (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .smokeText */ .Nu)(smoke, look), repeatText(reproducible, look)].filter(Boolean),
    ].join("\n");
}
function repeatText(reproducible, look) {
    if (reproducible === null)
        return "";
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    const { verdict, cause = "", files = [] } = reproducible;
    if (verdict === "identical")
        return ink.strong("Built twice: the same bytes");
    const rows = files.flatMap(({ name, causes }) => [
        ...(causes.length === 0 ? [] : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name)}`]),
        ...causes.map(({ says, change }) => `    ${ink.careful("differs")} in ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(says)}. ${ink.dim((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(change))}`),
    ]);
    return [ink.strong("Built twice: other bytes"), ...(rows.length > 0 ? rows : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(cause)}`])].join("\n");
}
function recordSummary({ job, files, from, gates, smoke, reproducible }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraphs */ .qN)([
        `## Built: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(job)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["File", "Size", "SHA-256"], files.map(({ name, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(sha256)])),
        `From ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(from.name)}.`,
        (0,_findings_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsPart */ .M)(files),
        (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .triedSummary */ .$b)({ gates, smoke }),
        repeatSummary(reproducible),
    ]);
}
function repeatSummary(reproducible) {
    if (reproducible === null)
        return "";
    const { verdict, cause = "", files = [] } = reproducible;
    if (verdict === "identical")
        return "Built twice: the same bytes.";
    const rows = files.flatMap(({ name, causes }) => causes.map(({ says, change }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(says), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(change)]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraphs */ .qN)([
        "### Built twice: other bytes",
        rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["File", "Differs in", "What to change"], rows) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(cause),
    ]);
}
function installText({ requirement, url, sha256, python, ran }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`pip installed ${requirement} from the index`)) + ink.dim(`  Python ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(python)}`),
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(url)}`,
        `  sha256 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(sha256)}, as the manifest says`,
        ...ran.map(({ command, outcome, output }) => {
            return `  ${(0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(outcome, look)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(command)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(output)}`.trimEnd();
        }),
    ].join("\n");
}


/***/ })

};
