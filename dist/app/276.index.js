export const id = 276;
export const ids = [276];
export const modules = {

/***/ 47221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ sharedRecord),
/* harmony export */   UE: () => (/* binding */ recordBeside),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
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
        reproducible: reproducibleOf(earlier.reproducible, record.reproducible),
        timings: [...earlier.timings, ...record.timings],
        notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
    };
}
function reproducibleOf(earlier, later) {
    if (earlier === null || later === null)
        return later ?? earlier;
    const causes = [...new Set([earlier.cause, later.cause].flatMap((cause) => cause ?? []))];
    return {
        verdict: earlier.verdict === "identical" ? later.verdict : "different",
        ...(causes.length > 0 && { cause: causes.join("; ") }),
        files: [...(earlier.files ?? []), ...(later.files ?? [])],
    };
}
function sharedRecord(records) {
    return records.reduce((shared, record) => recordBeside(record, shared), undefined);
}


/***/ }),

/***/ 81708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 31 modules
var check = __webpack_require__(84607);
;// CONCATENATED MODULE: ./lib/src/check/verdict.js
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



async function readPlan(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PLAN-MISSING", file);
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return sealed((0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(planSchema, bytes, file), bytes);
}
function planFile(plan) {
    return sealed(plan, (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonBytes */ .yN)(plan));
}
function sealed(plan, bytes) {
    return { plan, bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") };
}


/***/ })

};
