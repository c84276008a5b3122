export const id = 3017;
export const ids = [3017];
export const modules = {

/***/ 13017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildRecordSchema: () => (/* binding */ buildRecordSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58390);


const buildRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("shipwheel/build-record/1"),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    job: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    from: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["sdist", "tree"]), name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        floor: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f),
        ..._finding_js__WEBPACK_IMPORTED_MODULE_0__/* .asideFields */ .Kj,
    })),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    gates: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        command: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "skipped"]),
        seconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        python: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        detail: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    smoke: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        python: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "skipped"]),
        detail: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    reproducible: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        verdict: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["identical", "different"]),
        cause: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            verdict: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["identical", "different"]),
            causes: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                cause: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                says: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                change: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                members: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
                count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            })),
        }))),
    })),
    timings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        step: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        seconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        identifier: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    notBuilt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), because: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))),
});


/***/ }),

/***/ 58390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   Kj: () => (/* binding */ asideFields)
/* harmony export */ });
/* unused harmony exports ignoredFindingSchema, skippedCheckSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const findingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning"]),
    authority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["index", "specification", "practice"]),
    member: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const ignoredFindingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...findingSchema.shape, reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const skippedCheckSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    check: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const asideFields = {
    ignored: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ignoredFindingSchema)),
    skipped: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(skippedCheckSchema)),
};


/***/ })

};
