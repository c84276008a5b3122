export const id = 8570;
export const ids = [8570];
export const modules = {

/***/ 93715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dunamaiVersion)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86577);
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96578);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10074);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63334);




const NUMBERS = "(?:(?P<epoch>\\d+)!)?(?P<base>\\d+(?:\\.\\d+)*)";
const PHASE = "(?:[-._]?(?:(?P<stage>[a-zA-Z]+)[-._]?(?P<revision>\\d+)?))?";
const LOCAL = "(?:\\+(?P<tagged_metadata>.+))?";
const PATTERNS = new Map([
    ["default", `^v${NUMBERS}${PHASE}${LOCAL}$`],
    ["default-unprefixed", `^v?${NUMBERS}${PHASE}${LOCAL}$`],
]);
const UNFOLLOWED = ["format-jinja", "highest-tag"];
const FIELDS = new Set([
    "base",
    "stage",
    "revision",
    "distance",
    "commit",
    "tagged_metadata",
    "dirty",
    "epoch",
    "branch",
    "branch_escaped",
    "timestamp",
    "major",
    "minor",
    "patch",
]);
async function dunamaiVersion(sources, provider, evidence) {
    const table = withDashes(sources.tool(provider));
    const file = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "from-file", "source");
    if (file !== undefined) {
        return (await versionOfFile(sources, file, (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "from-file", "pattern"))) ?? (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .askBackend */ .yN)(evidence);
    }
    const tagRegex = tagRegexOf(table);
    const branch = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag-branch");
    const options = dunamaiOptions(table);
    const isFollowed = tagRegex !== undefined &&
        options !== undefined &&
        (0,_python_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonRegex */ .A)(tagRegex) !== undefined &&
        UNFOLLOWED.every((key) => !(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, key)) &&
        ["any", "git"].includes((0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "vcs") ?? "any") &&
        (branch === undefined || /^[^-]/.test(branch));
    if (!isFollowed)
        return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .askBackend */ .yN)(evidence);
    const fallbackVersion = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "fallback-version");
    const tellsChanges = options.dirty === true || options.format?.includes("{dirty}") === true;
    const search = {
        ...(isOn(table, "latest-tag") && { latestOnly: true }),
        ...(branch !== undefined && { branch }),
        ...(tellsChanges && !isOn(table, "ignore-untracked") && { untracked: true }),
    };
    const scm = { tagRegex, search, dunamai: options, ...(fallbackVersion !== undefined && { fallbackVersion }) };
    return { kind: "scm", provider, options: scm, evidence };
}
function withDashes(table) {
    return Object.fromEntries(Object.entries(table).map(([key, value]) => [key.replaceAll("_", "-"), value]));
}
function isOn(table, key) {
    return (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, key) === true;
}
function tagRegexOf(table) {
    const written = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "pattern") ?? "default";
    const pattern = written.includes("?P<base>") ? written : PATTERNS.get(written);
    return pattern?.replace("^", () => `^${(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "pattern-prefix") ?? ""}`);
}
function dunamaiOptions(table) {
    const [style, metadata, length] = [(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "style"), (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "metadata"), commitLength(table)];
    const format = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "format");
    const bump = bumpIndex((0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "bump"));
    const isStyle = style === undefined || style === "pep440" || style === "semver" || style === "pvp";
    if (!isStyle || bump === null || length === null || (format !== undefined && !isPlain(format)))
        return undefined;
    return {
        ...(style !== undefined && { style }),
        ...(format !== undefined && { format }),
        ...(typeof metadata === "boolean" && { metadata }),
        ...(isOn(table, "tagged-metadata") && { taggedMetadata: true }),
        ...(isOn(table, "dirty") && { dirty: true }),
        ...(bump !== undefined && { bump }),
        ...(length !== undefined && { commitLength: length }),
        ...textOption("commitPrefix", (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "commit-prefix")),
        ...textOption("escapeWith", (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "escape-with")),
        ...(isOn(table, "strict") && { strict: true }),
    };
}
function textOption(name, value) {
    return value === undefined ? {} : { [name]: value };
}
const LONGEST_COMMIT = 64;
function commitLength(table) {
    const length = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "commit-length");
    if (length === undefined)
        return isOn(table, "full-commit") ? LONGEST_COMMIT : undefined;
    return typeof length === "number" && length >= 0 ? length : null;
}
function bumpIndex(bump) {
    if (!(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(bump))
        return bump === true ? -1 : undefined;
    if ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(bump, "enable") !== true)
        return undefined;
    const index = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(bump, "index") ?? -1;
    return typeof index === "number" && Number.isInteger(index) ? index : null;
}
function isPlain(format) {
    const rest = format.replace(/\{(\w+)\}/g, (field, name) => (FIELDS.has(name) ? "" : field));
    return !/[{}]/.test(rest);
}
async function versionOfFile(sources, file, pattern) {
    if (pattern !== undefined)
        return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .versionByPattern */ .Q9)(sources, file, pattern, "first");
    const text = (await sources.read(file))?.trim();
    return text === undefined ? undefined : (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .staticVersion */ .NK)(text, (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)(file, 1, text));
}


/***/ }),

/***/ 98570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeHatchling: () => (/* binding */ describeHatchling)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/project/composed-text.js
var composed_text = __webpack_require__(68508);
// EXTERNAL MODULE: ./lib/src/project/dunamai.js
var dunamai = __webpack_require__(93715);
// EXTERNAL MODULE: ./lib/src/project/described.js
var described = __webpack_require__(81939);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(10074);
;// CONCATENATED MODULE: ./lib/src/project/hatch-hooks.js



const NATIVE_HOOKS = new Set(["cython", "scikit-build", "meson", "cargo", "rust", "zig", "autoextensions"]);
const PURE_HOOKS = new Set([
    "vcs",
    "version",
    "jupyter-builder",
    "build-scripts",
    "fancy-pypi-readme",
    "nodejs",
    "gettext",
]);
const NATIVE_NAME = /cython|mypyc|pyx|cmake|meson|cargo|rust|maturin|zig|extension|native|compile|cffi|nanobind|pybind/i;
const MOST_HOOKS = 50;
async function hatchPurity(sources) {
    const judged = await Promise.all([["build"], ["build", "targets", "wheel"]].flatMap((place) => {
        const keys = [...place, "hooks"];
        const hooks = Object.entries((0,table/* tableAt */.af)(sources.tool("hatch"), ...keys)).slice(0, MOST_HOOKS);
        return hooks.map(([name, hook]) => judgeHook(sources, name, (0,table/* isTable */.bI)(hook) ? hook : {}, ["tool", "hatch", ...keys, name]));
    }));
    return (judged.find((each) => each?.purity.class === "platform") ??
        judged.find((each) => each?.purity.class === "both") ??
        judged.find((each) => each !== undefined) ??
        notFree((0,described/* pure */.L)("certain", (0,project_sources/* citeBackend */.Qc)(sources, "hatchling, without a hook that compiles"))));
}
async function judgeHook(sources, name, hook, keys) {
    const evidence = sources.cite(keys, `[${keys.join(".")}]`);
    if (PURE_HOOKS.has(name))
        return undefined;
    const judged = name === "custom" ? await judgeCode(sources, hook, evidence) : judgeName(name, evidence);
    const isOptional = (0,table/* valueAt */.fK)(hook, "enable-by-default") === false && judged.purity.class === "platform";
    return isOptional ? notFree({ class: "both", confidence: "likely", evidence: judged.purity.evidence }) : judged;
}
function judgeName(name, evidence) {
    if (NATIVE_HOOKS.has(name))
        return notFree((0,described/* platform */.i)("certain", evidence));
    return notFree(NATIVE_NAME.test(name) ? (0,described/* platform */.i)("likely", evidence) : (0,described/* pure */.L)("likely", evidence));
}
const SETS = /infer_tag|pure_python|["']tag["']\s*\]?\s*[=:](?![^\n]*-any\b)/;
const FOR_EVERY_PYTHON = /["']py3-none-|["']py2\.py3-none-/;
async function judgeCode(sources, hook, evidence) {
    const file = (0,table/* textAt */.$6)(hook, "path") ?? "hatch_build.py";
    const code = (await sources.read(file))?.replace(/^[ \t]*#.*$/gm, "");
    if (code === undefined)
        return notFree((0,described/* pure */.L)("unsure", evidence));
    const set = SETS.exec(code);
    if (set === null)
        return notFree((0,described/* pure */.L)("likely", evidence));
    const says = `the hook sets ${/\w+/.exec(set[0])?.[0]}`;
    return {
        purity: (0,described/* platform */.i)("likely", (0,project_sources/* evidenceAt */.VM)(file, (0,project_sources/* lineAt */.mh)(code, set.index), says), evidence),
        abiFree: FOR_EVERY_PYTHON.test(code),
    };
}
function notFree(purity) {
    return { purity, abiFree: false };
}

// EXTERNAL MODULE: ./lib/src/python/semver.js
var semver = __webpack_require__(26401);
// EXTERNAL MODULE: ./lib/src/project/version-literal.js
var version_literal = __webpack_require__(63334);
;// CONCATENATED MODULE: ./lib/src/project/package-json.js




async function versionInPackageJson(sources, file) {
    const text = await sources.read(file);
    const version = text === undefined ? undefined : (0,table/* textAt */.$6)({ content: parsed(text) }, "content", "version");
    const read = version === undefined ? undefined : (0,semver/* versionFromSemver */.x5)(version);
    if (text === undefined || version === undefined || read === undefined || read.post !== undefined)
        return undefined;
    const line = (0,project_sources/* lineAt */.mh)(text, Math.max(0, text.indexOf('"version"')));
    return (0,version_literal/* staticVersion */.NK)(version, (0,project_sources/* evidenceAt */.VM)(file, line, `"version": ${JSON.stringify(version)}`));
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,table/* isTable */.bI)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/project/python-source.js + 1 modules
var python_source = __webpack_require__(90297);
// EXTERNAL MODULE: ./lib/src/project/scm.js
var scm = __webpack_require__(19405);
;// CONCATENATED MODULE: ./lib/src/project/hatchling.js










const PATTERN = "(?i)^(__version__|VERSION) *= *(['\"])v?(?P<version>.+?)\\2";
const REGEX_SOURCES = new Set(["regex", "regex_commit"]);
async function describeHatchling(sources) {
    const { purity, abiFree } = await hatchPurity(sources);
    return { version: await hatchVersion(sources), purity, abiFree, pureByDefault: purity.class === "both" };
}
async function hatchVersion(sources) {
    const version = (0,table/* tableAt */.af)(sources.tool("hatch"), "version");
    const evidence = sources.cite(["tool", "hatch", "version"], "[tool.hatch.version]");
    const source = (0,table/* textAt */.$6)(version, "source") ?? "regex";
    if (source === "vcs")
        return hatchVcs(version, evidence);
    if (source === "uv-dynamic-versioning")
        return (0,dunamai/* dunamaiVersion */.i)(sources, source, evidence);
    const path = (0,table/* textAt */.$6)(version, "path");
    if (source === "nodejs")
        return (await versionInPackageJson(sources, path ?? "package.json")) ?? (0,version_literal/* askBackend */.yN)(evidence);
    if (path === undefined)
        return source === "regex" ? undefined : (0,version_literal/* askBackend */.yN)(evidence);
    if (REGEX_SOURCES.has(source))
        return (await versionInFile(sources, path, (0,table/* valueAt */.fK)(version, "pattern"))) ?? (0,version_literal/* askBackend */.yN)(evidence);
    const expression = (0,table/* textAt */.$6)(version, "expression") ?? "__version__";
    const text = source === "code" ? await sources.read(path) : undefined;
    return (text === undefined ? undefined : versionOfCode(text, expression, path)) ?? (0,version_literal/* askBackend */.yN)(evidence);
}
async function versionInFile(sources, file, pattern) {
    if (pattern !== undefined && typeof pattern !== "string")
        return undefined;
    return (0,version_literal/* versionByPattern */.Q9)(sources, file, pattern || PATTERN, "version");
}
function versionOfCode(text, name, file) {
    const source = (0,python_source/* readPythonSource */.y)(text);
    const assigned = source.assignmentsTo(name).find(({ topLevel }) => topLevel);
    const version = assigned && (0,composed_text/* composedText */.a)(source, { kind: "name", value: name, line: assigned.value.line });
    if (assigned === undefined || version === undefined)
        return undefined;
    return (0,version_literal/* staticVersion */.NK)(version, (0,project_sources/* evidenceAt */.VM)(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}
function hatchVcs(version, evidence) {
    const options = { ...(0,table/* tableAt */.af)(version, "raw-options") };
    const pattern = (0,table/* textAt */.$6)(version, "tag-pattern");
    const fallback = (0,table/* textAt */.$6)(version, "fallback-version");
    if (pattern)
        options.tag_regex = pattern;
    if (fallback)
        options.fallback_version = fallback;
    const root = (0,table/* textAt */.$6)(options, "root");
    const file = (0,table/* textAt */.$6)(options, "relative_to");
    if (root !== undefined && file !== undefined)
        options.root = external_node_path_.posix.join(external_node_path_.posix.dirname(file), root);
    return (0,scm/* setuptoolsScm */.W)(options, "hatch-vcs", evidence);
}


/***/ }),

/***/ 19405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ setuptoolsScm)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86577);
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96578);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42207);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63334);




const VERSION_SCHEMES = new Set([
    "guess-next-dev",
    "no-guess-dev",
    "post-release",
    "only-version",
    "calver-by-date",
    "semver-pep440",
    "semver-pep440-release-branch",
    "python-simplified-semver",
    "release-branch-semver",
]);
const LOCAL_SCHEMES = new Set([
    "node-and-date",
    "node-and-timestamp",
    "no-local-version",
    "no-local-version-strict",
    "dirty-tag",
]);
function setuptoolsScm(table, provider, evidence) {
    const versionScheme = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "version_scheme") ?? "guess-next-dev";
    const [scheme] = typeof versionScheme === "string" ? [versionScheme] : (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(table, "version_scheme");
    const tagRegex = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag", "regex") ?? (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag_regex") ?? "";
    const describe = describeCommand(table);
    const isCode = scheme === undefined ||
        !VERSION_SCHEMES.has(scheme) ||
        describe === undefined ||
        (0,_python_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonRegex */ .A)(tagRegex) === undefined ||
        (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "parse") !== undefined ||
        ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "scm", "git", "distance_scope") ?? false) !== false;
    if (isCode)
        return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .askBackend */ .yN)(evidence);
    const read = {
        describe,
        root: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "root"),
        searchesParents: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "search_parent_directories") === true ? true : undefined,
        tagPrefix: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag", "prefix"),
        tagRegex: tagRegex === "" ? undefined : tagRegex,
        versionScheme: scheme === "guess-next-dev" ? undefined : scheme,
        localScheme: localScheme(table),
        fallbackVersion: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "fallback_version"),
    };
    return { kind: "scm", provider, options: withoutAbsent(read), evidence };
}
function localScheme(table) {
    const written = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "local_scheme");
    const schemes = typeof written === "string" ? [written] : (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(table, "local_scheme");
    const first = schemes.find((scheme) => scheme !== "fail-on-uncommitted-changes");
    return first !== undefined && LOCAL_SCHEMES.has(first) ? first : undefined;
}
function withoutAbsent(read) {
    return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
function describeCommand(table) {
    const git = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(table, "scm", "git");
    const command = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(git, "describe_command") ?? (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "git_describe_command");
    if (command === undefined) {
        const tag = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "tag");
        const isStrict = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(tag) && (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(tag, "strict") === true;
        return (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTags */ .FE)(`${(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag", "prefix") ?? ""}${isStrict ? "*[0-9]*.*[0-9]*" : "*[0-9]*"}`);
    }
    const words = typeof command === "string" ? (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWords */ .Bl)(command) : Array.isArray(command) ? command.map(String) : [];
    return words && (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOptions */ .c4)(words);
}


/***/ })

};
