export const id = 5767;
export const ids = [5767];
export const modules = {

/***/ 15767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeScikitBuild: () => (/* binding */ describeScikitBuild)
});

// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/python/regex.js
var regex = __webpack_require__(96578);
// EXTERNAL MODULE: ./lib/src/project/described.js
var described = __webpack_require__(81939);
;// CONCATENATED MODULE: ./lib/src/project/scikit-overrides.js


function overriddenSetting(tool, ...keys) {
    let value = (0,table/* valueAt */.fK)(tool, ...keys);
    const elsewhere = [];
    for (const override of (0,table/* tablesAt */.dy)(tool, "overrides")) {
        const other = (0,table/* valueAt */.fK)(override, ...keys);
        const holds = other === undefined ? false : allHold((0,table/* valueAt */.fK)(override, "if"));
        if (holds !== false)
            elsewhere.push(holds === true ? value : other);
        if (holds === true)
            value = other;
    }
    return { value, elsewhere };
}
function allHold(conditions) {
    if (!(0,table/* isTable */.bI)(conditions))
        return undefined;
    const { any, ...all } = conditions;
    const answers = [...answersOf(all), ...(any === undefined ? [] : [anyHolds(any)])];
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function anyHolds(conditions) {
    const answers = (0,table/* isTable */.bI)(conditions) ? answersOf(conditions) : [undefined];
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function answersOf(conditions) {
    return Object.entries(conditions).flatMap(([name, wanted]) => {
        if (name !== "env")
            return [holdsOne(name, wanted)];
        return (0,table/* isTable */.bI)(wanted)
            ? Object.entries(wanted).map(([variable, value]) => variableHolds(variable, value))
            : [undefined];
    });
}
const FACTS = new Map([
    ["state", "wheel"],
    ["implementation-name", "cpython"],
]);
function holdsOne(name, wanted) {
    if (name === "failed")
        return wanted === false;
    const fact = FACTS.get(name);
    return fact === undefined || typeof wanted !== "string" ? undefined : (0,regex/* pythonRegex */.A)(wanted)?.test(fact);
}
function variableHolds(name, wanted) {
    if (typeof wanted !== "boolean")
        return undefined;
    if (name === "CIBUILDWHEEL")
        return wanted;
    return wanted ? undefined : true;
}

// EXTERNAL MODULE: ./lib/src/project/scm.js
var scm = __webpack_require__(19405);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(10074);
// EXTERNAL MODULE: ./lib/src/project/version-literal.js
var version_literal = __webpack_require__(63334);
;// CONCATENATED MODULE: ./lib/src/project/scikit-build.js







const PATTERN = "(?i)^(__version__|VERSION)(?: ?: ?str)? *= *(['\"])v?(?P<value>.+?)\\2";
async function describeScikitBuild(sources) {
    const { value, elsewhere } = overriddenSetting(sources.tool("scikit-build"), "wheel", "py-api");
    const apis = [value, ...elsewhere].filter((each) => typeof each === "string");
    return {
        version: await scikitVersion(sources),
        purity: scikitPurity(sources),
        abi3: apis.map((each) => /^cp3\d+$/.exec(each)?.[0]).find((each) => each !== undefined),
        abiFree: /^py\d/.test(apis[0] ?? ""),
    };
}
async function scikitVersion(sources) {
    const tool = sources.tool("scikit-build");
    const inMetadata = (0,table/* tableAt */.af)(tool, "metadata", "version");
    const listed = (0,table/* tablesAt */.dy)(sources.pyproject?.table ?? {}, "tool", "dynamic-metadata");
    const settings = Object.keys(inMetadata).length > 0 ? inMetadata : listed.find((each) => (0,table/* textAt */.$6)(each, "field") === "version");
    const provider = settings && (0,table/* textAt */.$6)(settings, "provider");
    if (settings === undefined || provider === undefined)
        return undefined;
    const evidence = sources.cite(["tool", "scikit-build", "metadata", "version"], `provider = "${provider}"`);
    if (provider.endsWith(".setuptools_scm")) {
        return (0,scm/* setuptoolsScm */.W)(sources.tool("setuptools_scm"), "setuptools-scm", evidence);
    }
    return (provider.endsWith(".regex") ? await versionByProvider(sources, settings) : undefined) ?? (0,version_literal/* askBackend */.yN)(evidence);
}
async function versionByProvider(sources, settings) {
    const input = (0,table/* textAt */.$6)(settings, "input");
    const pattern = (0,table/* textAt */.$6)(settings, "regex") ?? PATTERN;
    const found = input === undefined ? undefined : await (0,version_literal/* patternInFile */.mS)(sources, input, pattern);
    const result = (0,table/* textAt */.$6)(settings, "result") ?? "{value}";
    if (found === undefined || /[{}]/.test(result.replace(/\{\w+\}/g, "")))
        return undefined;
    const [, ...numbered] = found.match;
    const groups = new Map([
        ...numbered.map((text, index) => [String(index), text]),
        ...Object.entries(found.match.groups ?? {}),
    ]);
    const names = [...result.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const removed = (0,regex/* pythonRegex */.A)((0,table/* textAt */.$6)(settings, "remove") || "(?!)", "g");
    if (removed === undefined || names.some((name) => groups.get(name) === undefined))
        return undefined;
    const filled = result.replace(/\{(\w+)\}/g, (_, name) => groups.get(name) ?? "");
    return (0,version_literal/* staticVersion */.NK)(filled.replace(removed, ""), found.evidence);
}
function scikitPurity(sources) {
    const tool = sources.tool("scikit-build");
    const [platlib, cmake] = [overriddenSetting(tool, "wheel", "platlib"), overriddenSetting(tool, "wheel", "cmake")];
    const [key, { value, elsewhere }] = platlib.value === undefined && platlib.elsewhere.length === 0 ? ["cmake", cmake] : ["platlib", platlib];
    const confidence = elsewhere.some((other) => other !== (value ?? true)) ? "likely" : "certain";
    if (value !== false)
        return (0,described/* platform */.i)(confidence, (0,project_sources/* citeBackend */.Qc)(sources, "scikit-build-core runs CMake"));
    return (0,described/* pure */.L)(confidence, sources.cite(["tool", "scikit-build", "wheel", key], `wheel.${key} = false`));
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
