"use strict";
exports.id = 2860;
exports.ids = [2860];
exports.modules = {

/***/ 22860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFlit: () => (/* binding */ describeFlit)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69580);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11212);
/* harmony import */ var _module_attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17478);
/* harmony import */ var _project_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29059);
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94096);
/* harmony import */ var _scm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94658);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3493);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88117);








async function describeFlit(sources) {
    const legacy = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableAt */ .af)(sources.tool("flit"), "metadata");
    const module = moduleName(sources);
    return {
        name: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(legacy, "dist-name") ?? (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(legacy, "module"),
        version: scmVersion(sources) ?? (await moduleVersion(sources, module)),
        requiresPython: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(legacy, "requires-python"),
        purity: (0,_described_js__WEBPACK_IMPORTED_MODULE_7__/* .pure */ .L)("certain", (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .citeBackend */ .Qc)(sources, "flit builds no extension modules")),
        fields: { description: await docstring(sources, module), ...legacyFields(sources) },
    };
}
const SCM = "flit_scm:buildapi";
function scmVersion(sources) {
    const keys = ["build-system", "build-backend"];
    if ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(sources.pyproject?.table ?? {}, ...keys) !== SCM)
        return undefined;
    return (0,_scm_js__WEBPACK_IMPORTED_MODULE_3__/* .setuptoolsScm */ .W)(sources.tool("setuptools_scm"), "setuptools-scm", sources.cite(keys, SCM));
}
async function moduleVersion(sources, module) {
    if (module === undefined)
        return undefined;
    return ((await (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_5__/* .versionInModules */ .XD)(sources, versionFiles(module), "__version__")) ??
        (await (0,_module_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .versionInModule */ .q)(sources, filesIn(module.split(".")), "__version__", filesIn)) ??
        (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_5__/* .askBackend */ .yN)(sources.cite(["project"], `__version__ of ${module}`)));
}
async function docstring(sources, module) {
    for (const file of module === undefined ? [] : filesIn(module.split("."))) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const [first] = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonTokens */ .bz)(text);
        return first?.kind === "text" && !first.computed ? first.value.trimStart().split("\n")[0]?.trimEnd() : undefined;
    }
    return undefined;
}
function legacyFields(sources) {
    const flit = sources.tool("flit");
    const metadata = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableAt */ .af)(flit, "metadata");
    const evidence = sources.cite(["tool", "flit", "metadata"], "[tool.flit.metadata]");
    const written = (...keys) => (0,_project_table_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenAll */ .Fh)((0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textsAt */ .i1)(metadata, ...keys), evidence);
    const extras = Object.keys((0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableAt */ .af)(metadata, "requires-extra"));
    const dev = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textsAt */ .i1)(metadata, "dev-requires").length === 0 || extras.includes("dev") ? [] : [written("dev-requires")];
    const [license, readme] = [(0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(metadata, "license"), (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(metadata, "description-file")];
    return {
        license: license === undefined ? undefined : { text: license },
        readme: readme === undefined ? undefined : (0,_project_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readmeFile */ .tK)(readme),
        dependencies: written("requires"),
        optionalDependencies: Object.fromEntries([
            ...extras.map((extra) => [extra, written("requires-extra", extra)]),
            ...dev.map((requirements) => ["dev", requirements]),
        ]),
        scripts: (0,_project_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupAt */ .DL)(flit, "scripts"),
        entryPoints: (0,_project_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsAt */ .sL)(flit, "entrypoints"),
        unknown: ["description"],
    };
}
function moduleName(sources) {
    return ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(sources.tool("flit"), "module", "name") ??
        (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(sources.tool("flit"), "metadata", "module") ??
        (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(sources.project, "name")?.replaceAll("-", "_"));
}
function filesIn(parts) {
    return ["", "src/"].flatMap((folder) => (0,_module_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R)(`${folder}${parts.join("/")}`));
}
function versionFiles(module) {
    const stem = module.replaceAll(".", "/");
    const inPackage = ["__init__", "version", "_version", "__version__"];
    return ["", "src/"].flatMap((folder) => [
        ...inPackage.map((file) => `${folder}${stem}/${file}.py`),
        `${folder}${stem}.py`,
    ]);
}


/***/ }),

/***/ 17478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   q: () => (/* binding */ versionInModule)
/* harmony export */ });
/* harmony import */ var _python_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28654);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30217);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);



const FARTHEST = 3;
async function versionInModule(sources, files, name, locate, hops = FARTHEST) {
    for (const file of files) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const source = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonSource */ .y)(text);
        const found = (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .assignedVersion */ .nq)(source, name, file);
        if (found !== undefined || hops === 0)
            return found;
        const taken = takenFrom(text, source, name);
        return taken && versionInModule(sources, filesOfImport(taken.module, file, locate), taken.name, locate, hops - 1);
    }
    return undefined;
}
function takenFrom(text, source, name) {
    const imports = (0,_python_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .importsOf */ .c)(text);
    const taken = imports.find((each) => each.as === name);
    if (taken !== undefined)
        return taken;
    const [assigned, ...others] = source.assignmentsTo(name);
    const written = assigned?.value.kind === "name" && others.length === 0 ? assigned.value.value : "";
    const [module, attribute, ...rest] = written.split(".");
    const from = imports.find((each) => each.as === module);
    if (from === undefined || attribute === undefined || rest.length > 0)
        return undefined;
    return { module: `${from.module}${from.module.endsWith(".") ? "" : "."}${from.name}`, name: attribute };
}
function filesOfImport(module, file, locate) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module.slice(dots).split(".").filter(Boolean);
    return dots === 0 ? locate(parts) : filesOf([...file.split("/").slice(0, -dots), ...parts].join("/"));
}
function filesOf(stem) {
    return [`${stem}.py`, `${stem}/__init__.py`];
}


/***/ }),

/***/ 28654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
function importsOf(source) {
    const statements = source.matchAll(/^from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]+)/gm);
    return [...statements].flatMap(([, module = "", names = ""]) => names
        .replace(/#[^\n]*|[()\\]/g, "")
        .split(",")
        .flatMap((each) => {
        const [, name, as = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(each) ?? [];
        return name === undefined || as === undefined ? [] : [{ module, name, as }];
    }));
}


/***/ }),

/***/ 94658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ setuptoolsScm)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69580);
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35183);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58042);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);




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
;