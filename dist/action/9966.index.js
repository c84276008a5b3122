export const id = 9966;
export const ids = [9966];
export const modules = {

/***/ 99966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeMeson: () => (/* binding */ describeMeson)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86577);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81939);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90297);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10074);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63334);






async function describeMeson(sources) {
    const files = await mesonFiles(sources);
    const build = files.get(TOP) ?? (0,_python_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonSource */ .y)("");
    return { version: await mesonVersion(sources, build), purity: mesonPurity(files), abi3: limitedApi(sources, files) };
}
const TOP = "meson.build";
const MOST_FILES = 60;
const MOST_NAMED = 1000;
async function mesonFiles(sources) {
    const files = new Map();
    const named = new Set([TOP]);
    for (const file of named) {
        if (files.size === MOST_FILES)
            break;
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const build = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonSource */ .y)(text);
        files.set(file, build);
        for (const { name, positional } of build.calls) {
            const [below] = positional;
            if (name !== "subdir" || below?.kind !== "text" || named.size === MOST_NAMED)
                continue;
            named.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), below.value, TOP));
        }
    }
    return files;
}
function projectCall({ calls }) {
    return calls.find(({ name }) => name === "project");
}
async function mesonVersion(sources, build) {
    const version = projectCall(build)?.keywords.get("version");
    if (version === undefined)
        return undefined;
    const file = version.kind === "call" && version.call.name === "files" ? version.call.positional[0] : undefined;
    if (file?.kind === "text")
        return versionOfFile(sources, file.value, (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(TOP, version.line, `files('${file.value}')`));
    if (version.kind !== "text")
        return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_3__/* .askBackend */ .yN)((0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(TOP, version.line, "version is computed"));
    return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_3__/* .staticVersion */ .NK)(version.value, (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(TOP, version.line, `version: '${version.value}'`));
}
async function versionOfFile(sources, file, evidence) {
    const text = (await sources.read(file))?.replace(/\r?\n$/, "");
    return text === undefined || text.includes("\n")
        ? (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_3__/* .askBackend */ .yN)(evidence)
        : (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_3__/* .staticVersion */ .NK)(text, (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(file, 1, text));
}
const COMPILED = /(?:^|\.)(?:extension_module|shared_library|shared_module|library|executable)$/;
function mesonPurity(files) {
    for (const [file, { calls }] of files) {
        const made = calls.find(({ name, keywords }) => COMPILED.test(name) && (isModule(name) || isTrue(keywords)));
        if (made === undefined)
            continue;
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_4__/* .platform */ .i)(isModule(made.name) ? "certain" : "likely", (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(file, made.line, `${made.name}()`));
    }
    const top = files.get(TOP);
    const project = top && projectCall(top);
    const [, ...languages] = project?.positional ?? [];
    const evidence = (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(TOP, project?.line, "project()");
    return languages.length > 0 ? (0,_described_js__WEBPACK_IMPORTED_MODULE_4__/* .platform */ .i)("likely", evidence) : (0,_described_js__WEBPACK_IMPORTED_MODULE_4__/* .pure */ .L)("likely", evidence);
}
function isModule(name) {
    return name.endsWith("extension_module");
}
function isTrue(keywords) {
    const install = keywords.get("install");
    return install?.kind === "name" && install.value === "true";
}
function limitedApi(sources, files) {
    if ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(sources.tool("meson-python"), "limited-api") !== true)
        return undefined;
    const calls = [...files.values()].flatMap((build) => build.calls);
    const written = calls.map((call) => call.keywords.get("limited_api")).find((value) => value?.kind === "text");
    const version = written?.kind === "text" ? written.value : (0,_config_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(sources.project, "requires-python");
    const minor = /3\.(\d+)/.exec(version ?? "")?.[1];
    return minor === undefined ? undefined : `cp3${minor}`;
}


/***/ })

};
