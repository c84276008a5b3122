export const id = 679;
export const ids = [679];
export const modules = {

/***/ 47221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ sharedRecord),
/* harmony export */   UE: () => (/* binding */ recordBeside),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/** The document about a job: what was built, the findings on it, and the digest of the plan that it was built for. */
function recordOf(built, distributions, planDigest, smoke = []) {
    const findings = new Map(distributions.map((each) => [each.name, each.findings]));
    return {
        schema: "shipwheel/build-record/1",
        plan: planDigest,
        job: built.job,
        from: built.from,
        files: built.files.map(({ name, size, sha256 }) => ({ name, size, sha256, findings: findings.get(name) ?? [] })),
        tools: built.tools,
        gates: [],
        smoke,
        reproducible: null,
        timings: built.timings,
        notBuilt: built.notBuilt,
    };
}
/**
 * The record of a folder that several jobs of one plan write to: what `earlier` made and `record` did not make anew stays.
 *
 * The other way, an earlier job's files would lie there unrecorded, and no release would take them.
 */
function recordBeside(record, earlier) {
    if (earlier === undefined || earlier.plan !== record.plan || earlier.job === record.job)
        return record;
    const made = new Set(record.files.map(({ name }) => name));
    const used = new Set(record.tools.map(({ name }) => name));
    return {
        ...record,
        job: [...new Set([...earlier.job.split(", "), record.job])].join(", "),
        from: record.from.kind === "sdist" ? record.from : earlier.from,
        files: [...earlier.files.filter(({ name }) => !made.has(name)), ...record.files],
        tools: [...earlier.tools.filter(({ name }) => !used.has(name)), ...record.tools],
        smoke: [...earlier.smoke, ...record.smoke],
        timings: [...earlier.timings, ...record.timings],
        notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
    };
}
/** One record of all jobs, for the folder that their files share; `undefined` where there are none. */
function sharedRecord(records) {
    return records.reduce((shared, record) => recordBeside(record, shared), undefined);
}


/***/ }),

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58681);

// What programs need to be found and to run at all, and where they keep their caches.
const SYSTEM = `PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY
  LC_NUMERIC LC_TIME LC_ADDRESS LC_IDENTIFICATION LC_MEASUREMENT LC_NAME LC_PAPER LC_TELEPHONE XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
  USERPROFILE USERNAME HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86)
  PROGRAMW6432 COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT
  OS NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_ARCHITEW6432`;
const NETWORK = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  GIT_SSL_CAINFO CARGO_HTTP_CAINFO PIP_CERT PIP_CLIENT_CERT PIP_PROXY PIP_TRUSTED_HOST PIP_INDEX_URL PIP_CONFIG_FILE
  PIP_CACHE_DIR PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_CONFIG_FILE
  UV_CACHE_DIR UV_HTTP_TIMEOUT UV_NATIVE_TLS UV_SYSTEM_CERTS UV_INSECURE_HOST`;
const COMPILERS = `CC CXX CPP FC LD AR AS NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS FFLAGS LDFLAGS LDSHARED ARCHFLAGS
  MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH
  PKG_CONFIG PKG_CONFIG_PATH CMAKE_ARGS CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_BUILD_PARALLEL_LEVEL MAKEFLAGS
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_BUILD_JOBS RUSTFLAGS RUSTC_WRAPPER PYENV_ROOT
  PYENV_VERSION INCLUDE LIB LIBPATH VSINSTALLDIR VCINSTALLDIR VCTOOLSINSTALLDIR WINDOWSSDKDIR WINDOWSSDKVERSION
  DISTUTILS_USE_SDK MSSDK`;
const ALLOWED = new Set([SYSTEM, NETWORK, COMPILERS].flatMap((names) => names.split(/\s+/)));
// The same bytes from the same commit, no question that nobody answers, output that is read and not looked at.
const FIXED = {
    PYTHONHASHSEED: "0",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONIOENCODING: "utf-8",
    TZ: "UTC",
    NO_COLOR: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
    GIT_TERMINAL_PROMPT: "0",
    CARGO_TERM_COLOR: "never",
};
/**
 * The environment of a build tool: what is allowed of `environment`, what `pass` names, and what makes builds repeatable.
 *
 * An allow-list: a token, a secret or a file of the runner's is not on it, and cannot be passed by name either.
 */
function buildEnvironment(environment, { epoch, pass = [], platform }) {
    const named = new Set(pass.filter((name) => !(0,_config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSecret */ .l)(name)).map((name) => caseOf(name, platform)));
    const seen = Object.entries(environment).filter(([name]) => isAllowed(name.toUpperCase(), name, platform) || named.has(caseOf(name, platform)));
    return {
        ...Object.fromEntries(seen),
        ...FIXED,
        ...(epoch !== undefined && { SOURCE_DATE_EPOCH: String(epoch) }),
    };
}
function isAllowed(upper, name, platform) {
    // Programs read proxies in lower case too; all other names are exact where the system tells cases apart.
    if (platform === "win32" || upper.endsWith("_PROXY"))
        return ALLOWED.has(upper);
    return ALLOWED.has(name);
}
function caseOf(name, platform) {
    return platform === "win32" ? name.toUpperCase() : name;
}


/***/ }),

/***/ 81708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 25 modules
var check = __webpack_require__(91702);
;// CONCATENATED MODULE: ./lib/src/check/verdict.js
/** What is wrong with files, as the document that `check --json` prints. */
function verdictOf(distributions) {
    return {
        schema: "shipwheel/verdict/1",
        files: distributions.map(({ path, name, refused, findings }) => ({ path, name, refused, findings })),
    };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
;// CONCATENATED MODULE: ./lib/src/commands/check.js





/**
 * Every reason why an index would refuse these files, and what else is wrong with them. Exit code 1 on an error.
 *
 * Throws SW-RELEASE-EMPTY when the paths stand for no file at all: a wrong folder would look like a sound one.
 */
async function check_check({ paths }, { files }) {
    const distributions = await (0,check/* checkPaths */.nn)(await (0,check/* expandPaths */.pR)(paths, { files }), { files });
    if (distributions.length === 0) {
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-EMPTY", `no wheel and no sdist is in ${paths.join(", ")}`, {
            hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
        });
    }
    const document = verdictOf(distributions);
    const problems = distributionProblems(distributions);
    return {
        document,
        text: (0,terminal/* verdictText */.nt)(document),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: () => (0,summary/* verdictSummary */.k6)(document),
        problems,
    };
}
function distributionProblems(distributions) {
    return distributions.flatMap(({ name, findings }) => findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })));
}


/***/ }),

/***/ 91669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFile),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



/** The plan in `file`. Throws SW-PLAN-MISSING, SW-DOCUMENT-INVALID. */
async function readPlan(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PLAN-MISSING", file);
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return sealed((0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(planSchema, bytes, file), bytes);
}
/** A plan as the file that it would be. */
function planFile(plan) {
    return sealed(plan, (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonBytes */ .yN)(plan));
}
function sealed(plan, bytes) {
    return { plan, bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") };
}


/***/ })

};
