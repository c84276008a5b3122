"use strict";
exports.id = 2589;
exports.ids = [2589];
exports.modules = {

/***/ 54564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dunamaiVersion)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69580);
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35183);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);




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

/***/ 92589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describePoetry: () => (/* binding */ describePoetry)
});

// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(69580);
// EXTERNAL MODULE: ./lib/src/project/described.js
var described = __webpack_require__(11212);
// EXTERNAL MODULE: ./lib/src/project/dunamai.js
var dunamai = __webpack_require__(54564);
// EXTERNAL MODULE: ./lib/src/project/poetry-constraint.js
var poetry_constraint = __webpack_require__(60568);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(96577);
;// CONCATENATED MODULE: ./lib/src/project/poetry-dependencies.js



function poetryDependencies(poetry) {
    const written = Object.entries((0,config_table/* tableAt */.af)(poetry, "dependencies")).filter(([name]) => name.toLowerCase() !== "python");
    const read = written.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => readOne(name, each)));
    if (!read.every((each) => each !== undefined))
        return undefined;
    const tables = Object.entries((0,config_table/* tableAt */.af)(poetry, "extras"));
    const places = placesByName(read);
    const extras = tables.map(([extra]) => [(0,python_name/* normalizeName */.Pc)(extra), membersOf((0,config_table/* textsAt */.i1)(poetry, "extras", extra), read, places)]);
    const required = read.filter(({ optional }) => !optional).map(({ requirement }) => requirement);
    return { dependencies: required, extras: Object.fromEntries(extras) };
}
function placesByName(read) {
    const places = new Map();
    for (const [place, { name }] of read.entries()) {
        const normal = (0,python_name/* normalizeName */.Pc)(name);
        const same = places.get(normal);
        if (same === undefined)
            places.set(normal, [place]);
        else
            same.push(place);
    }
    return places;
}
function membersOf(names, read, places) {
    const wanted = [...new Set(names.map(python_name/* normalizeName */.Pc))].flatMap((name) => places.get(name) ?? []);
    wanted.sort((one, other) => one - other);
    return wanted.flatMap((place) => read[place]?.requirement ?? []);
}
function readOne(name, value) {
    if (typeof value === "string")
        return withRequirement(name, value, "", {});
    if (!(0,config_table/* isTable */.bI)(value))
        return undefined;
    const extras = (0,config_table/* textsAt */.i1)(value, "extras");
    const bracketed = extras.length === 0 ? "" : `[${extras.join(",")}]`;
    return withRequirement(name, (0,config_table/* textAt */.$6)(value, "version") ?? "*", bracketed, value);
}
function withRequirement(name, constraint, extras, table) {
    const source = sourceOf(constraint, table);
    const marker = markerOf(table);
    if (source === undefined || marker === undefined)
        return undefined;
    const requirement = `${name}${extras}${source}${marker === "" ? "" : ` ; ${marker}`}`;
    return { name, requirement, optional: (0,config_table/* valueAt */.fK)(table, "optional") === true };
}
function sourceOf(constraint, table) {
    if (Object.hasOwn(table, "path") || Object.hasOwn(table, "file"))
        return undefined;
    const git = (0,config_table/* textAt */.$6)(table, "git");
    const url = (0,config_table/* textAt */.$6)(table, "url");
    const folder = (0,config_table/* textAt */.$6)(table, "subdirectory");
    const fragment = folder === undefined ? "" : `#subdirectory=${folder}`;
    if (url !== undefined)
        return ` @ ${url}${fragment}`;
    if (git === undefined)
        return (0,poetry_constraint/* poetrySpecifiers */.VM)(constraint);
    const revision = (0,config_table/* textAt */.$6)(table, "rev") ?? (0,config_table/* textAt */.$6)(table, "tag") ?? (0,config_table/* textAt */.$6)(table, "branch");
    return ` @ git+${git}${revision === undefined ? "" : `@${revision}`}${fragment}`;
}
function markerOf(table) {
    const [python, platform] = [(0,config_table/* textAt */.$6)(table, "python"), (0,config_table/* textAt */.$6)(table, "platform")];
    const markers = [
        (0,config_table/* textAt */.$6)(table, "markers") ?? "",
        python === undefined ? "" : (0,poetry_constraint/* pythonMarker */.jb)(python),
        platform === undefined ? "" : (0,poetry_constraint/* platformMarker */.q0)(platform),
    ];
    if (!markers.every((each) => each !== undefined))
        return undefined;
    const said = markers.filter((each) => each !== "");
    return said.length < 2
        ? (said[0] ?? "")
        : said.map((each) => (/\bor\b/.test(each) ? `(${each})` : each)).join(" and ");
}

// EXTERNAL MODULE: ./lib/src/project/project-table.js
var project_table = __webpack_require__(29059);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(3493);
// EXTERNAL MODULE: ./lib/src/project/version-literal.js
var version_literal = __webpack_require__(88117);
;// CONCATENATED MODULE: ./lib/src/project/poetry.js








async function describePoetry(sources) {
    const poetry = sources.tool("poetry");
    const python = (0,config_table/* textAt */.$6)(poetry, "dependencies", "python");
    return {
        name: (0,config_table/* textAt */.$6)(poetry, "name"),
        version: await poetryVersion(sources),
        requiresPython: python === undefined ? undefined : (0,poetry_constraint/* poetryRequiresPython */.ok)(python) || undefined,
        purity: poetryPurity(sources),
        fields: poetryFields(sources),
        fillsGaps: true,
    };
}
async function poetryVersion(sources) {
    const plugin = "poetry-dynamic-versioning";
    const version = (0,config_table/* textAt */.$6)(sources.tool("poetry"), "version");
    if ((0,config_table/* valueAt */.fK)(sources.tool(plugin), "enable") === true && replacesVersion(sources)) {
        return (0,dunamai/* dunamaiVersion */.i)(sources, plugin, sources.cite(["tool", plugin, "enable"], "enable = true"));
    }
    if (version === undefined)
        return undefined;
    return (0,version_literal/* staticVersion */.NK)(version, sources.cite(["tool", "poetry", "version"], `version = ${JSON.stringify(version)}`));
}
function replacesVersion(sources) {
    const poetry = sources.tool("poetry");
    if ((0,config_table/* textAt */.$6)(poetry, "name") !== undefined)
        return true;
    return (0,config_table/* textsAt */.i1)(sources.project, "dynamic").includes("version") && (0,config_table/* textAt */.$6)(poetry, "version") !== undefined;
}
function poetryPurity(sources) {
    const build = (0,config_table/* valueAt */.fK)(sources.tool("poetry"), "build");
    const script = typeof build === "string" ? build : (0,config_table/* isTable */.bI)(build) ? (0,config_table/* textAt */.$6)(build, "script") : undefined;
    if (script === undefined)
        return (0,described/* pure */.L)("certain", (0,project_sources/* citeBackend */.Qc)(sources, "poetry-core, without a build script"));
    return (0,described/* platform */.i)("certain", sources.cite(["tool", "poetry", "build"], `build script ${script}`));
}
function poetryFields(sources) {
    const poetry = sources.tool("poetry");
    const license = (0,config_table/* textAt */.$6)(poetry, "license");
    const readme = (0,config_table/* textAt */.$6)(poetry, "readme") ?? (0,config_table/* textsAt */.i1)(poetry, "readme")[0];
    const read = hasOwnDependencies(sources) ? undefined : poetryDependencies(poetry);
    const evidence = sources.cite(["tool", "poetry", "dependencies"], "[tool.poetry.dependencies]");
    const extras = Object.entries(read?.extras ?? {}).map(([extra, texts]) => [extra, (0,project_table/* writtenAll */.Fh)(texts, evidence)]);
    return {
        description: (0,config_table/* textAt */.$6)(poetry, "description"),
        license: license === undefined ? undefined : { text: license },
        readme: readme === undefined ? undefined : (0,project_table/* readmeFile */.tK)(readme),
        dependencies: read && (0,project_table/* writtenAll */.Fh)(read.dependencies, evidence),
        optionalDependencies: read && Object.fromEntries(extras),
        scripts: scriptsOf(poetry),
        entryPoints: (0,project_table/* groupsAt */.sL)(poetry, "plugins"),
        unknown: hasOwnDependencies(sources) ? [] : ["dependencies", "optional-dependencies"],
    };
}
function hasOwnDependencies({ project }) {
    const isDynamic = (0,config_table/* textsAt */.i1)(project, "dynamic").some((name) => name.endsWith("dependencies"));
    return !isDynamic && ["dependencies", "optional-dependencies"].some((name) => (0,config_table/* valueAt */.fK)(project, name) !== undefined);
}
function scriptsOf(poetry) {
    const written = Object.entries((0,config_table/* tableAt */.af)(poetry, "scripts")).map(([name, value]) => {
        if (typeof value === "string")
            return [name, value];
        const table = (0,config_table/* isTable */.bI)(value) && (0,config_table/* textAt */.$6)(value, "type") === "console" ? value : {};
        return [name, (0,config_table/* textAt */.$6)(table, "reference")];
    });
    return Object.fromEntries(written.filter((entry) => entry[1] !== undefined));
}


/***/ })

};
;