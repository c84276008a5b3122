export const id = 327;
export const ids = [327];
export const modules = {

/***/ 81708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 26 modules
var check = __webpack_require__(71971);
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
        summary: (0,summary/* verdictSummary */.k6)(document),
        problems,
    };
}
function distributionProblems(distributions) {
    return distributions.flatMap(({ name, findings }) => findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })));
}


/***/ })

};
