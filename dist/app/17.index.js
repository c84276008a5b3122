export const id = 17;
export const ids = [17];
export const modules = {

/***/ 13017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildRecordSchema: () => (/* binding */ buildRecordSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58390);


/** What one job made, and out of what. */
const buildRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("shipwheel/build-record/1"),
    /** The sha256 of the plan.json that the job was given. */
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** A job of the plan, or `all`; several, separated by `, `, where they share a folder. */
    job: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What the wheels were made from; a job that makes the sdist alone was made from the tree, whose name is the commit. */
    from: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["sdist", "tree"]), name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$) })),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    gates: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed"]), seconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    smoke: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        python: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "skipped"]),
        detail: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })),
    /** Null where the build was not repeated. */
    reproducible: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ verdict: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["identical", "different"]), cause: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    timings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        step: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        seconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        /** The wheel that the step was for. */
        identifier: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    /** What the job owns and this machine cannot build. */
    notBuilt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), because: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))),
});


/***/ }),

/***/ 58390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

/**
 * Something wrong with one distribution.
 *
 * `authority` is who objects: the index (it would answer 400), a specification, or practice (nobody refuses it, users suffer).
 */
const findingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning"]),
    authority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["index", "specification", "practice"]),
    member: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ })

};
