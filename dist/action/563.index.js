export const id = 563;
export const ids = [563];
export const modules = {

/***/ 50563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePdm: () => (/* binding */ describePdm)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86577);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81939);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10074);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63334);




const PATTERN = "^(?:__version__|VERSION)\\s*=\\s*[\"'](.+?)[\"']\\s*(?:#.*)?$";
async function describePdm(sources) {
    const file = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(sources.tool("pdm"), "build", "custom-hook") ?? HOOK;
    const hook = await sources.read(file);
    return {
        version: await pdmVersion(sources),
        purity: pdmPurity(sources, file, hook),
        rewritten: hook?.includes("metadata") ? WRITABLE.filter((name) => hook.includes(name)) : [],
    };
}
async function pdmVersion(sources) {
    const version = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(sources.tool("pdm"), "version");
    const evidence = sources.cite(["tool", "pdm", "version"], "[tool.pdm.version]");
    const path = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, "path");
    const source = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, "source") ?? (path === undefined ? undefined : "file");
    if (source === undefined)
        return undefined;
    if (source === "file" && path !== undefined) {
        return ((await (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .versionByPattern */ .Q9)(sources, path, (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, "pattern") ?? PATTERN, "first")) ?? (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .askBackend */ .yN)(evidence));
    }
    if (source !== "scm" || (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(version, "version_format") !== undefined)
        return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .askBackend */ .yN)(evidence);
    const options = {
        describe: ["--dirty", "--tags", "--long", `--match=${(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, "tag_filter") || "*.*"}`],
        tagRegex: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, "tag_regex"),
        fallbackVersion: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, "fallback_version"),
    };
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { kind: "scm", provider: "pdm-backend", options: given, evidence };
}
const KEYS = ["tool", "pdm", "build"];
const REQUIRES = ["build-system", "requires"];
const HOOK = "pdm_build.py";
const WRITABLE = [
    "dependencies",
    "optional-dependencies",
    "scripts",
    "description",
    "readme",
    "license",
    "entry-points",
];
const SETS = /is[-_]purelib|run[-_]setuptools|root_is_pure/;
function pdmPurity(sources, file, hook) {
    const build = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(sources.tool("pdm"), "build");
    const isPure = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(build, "is-purelib");
    if (isPure === true)
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .pure */ .L)("certain", sources.cite([...KEYS, "is-purelib"], "is-purelib = true"));
    if (isPure === false)
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .platform */ .i)("certain", sources.cite([...KEYS, "is-purelib"], "is-purelib = false"));
    if ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(build, "run-setuptools") === true) {
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .platform */ .i)("certain", sources.cite([...KEYS, "run-setuptools"], "run-setuptools = true"));
    }
    if (hook === undefined) {
        const plugin = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(sources.pyproject?.table ?? {}, "build-system", "requires").find((each) => !/^pdm[-_.]/i.test(each));
        const evidence = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .citeBackend */ .Qc)(sources, "pdm-backend, without compiled code");
        return plugin === undefined ? (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .pure */ .L)("certain", evidence) : (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .pure */ .L)("likely", evidence, sources.cite(REQUIRES, plugin));
    }
    const set = SETS.exec(hook);
    if (set === null)
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .pure */ .L)("likely", (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)(file, 1, "a build hook that says nothing of the wheel's tag"));
    return (0,_described_js__WEBPACK_IMPORTED_MODULE_3__/* .platform */ .i)("likely", (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)(file, (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(hook, set.index), `the hook sets ${set[0]}`));
}


/***/ })

};
