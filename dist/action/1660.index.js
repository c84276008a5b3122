export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smokedSchema: () => (/* binding */ smokedSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75411);


const smokedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("shipwheel/smoked/1"),
    manifest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    index: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    simple: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    standsFor: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    works: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha256: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pip", "fetch"]),
        url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        pythons: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    tried: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .trialSchema */ .W),
    timings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ step: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), seconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
});


/***/ }),

/***/ 75411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ trialSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const trialSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    python: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["passed", "failed", "skipped"]),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ })

};
