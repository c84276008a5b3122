"use strict";
exports.id = 4507;
exports.ids = [4507];
exports.modules = {

/***/ 87993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 74507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestSchema: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87993);


const differenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const listedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const contractSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    missing: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(differenceSchema),
    extra: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(differenceSchema),
    duplicate: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(differenceSchema),
    mismatched: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(differenceSchema),
    notBuilt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(differenceSchema),
});
const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("shipwheel/manifest/1"),
    rehearsal: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    project: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), normalizedName: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["sdist", "wheel"]),
        size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha512: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        metadata: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
        findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f),
        ..._finding_js__WEBPACK_IMPORTED_MODULE_0__/* .asideFields */ .Kj,
    })),
    sbom: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(listedSchema),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(listedSchema),
    licences: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        licence: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        spdx: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }))),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(listedSchema),
    contract: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(contractSchema),
});


/***/ })

};
;