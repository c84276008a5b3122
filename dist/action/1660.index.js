export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smokedSchema: () => (/* binding */ smokedSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const smokedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("shipwheel/smoked/1"),
    manifest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    index: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    simple: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    standsFor: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    works: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha256: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        by: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["pip", "fetch"]),
        url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        pythons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    tried: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        python: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        outcome: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["passed", "failed", "skipped"]),
        detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    timings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ step: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), seconds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
});


/***/ })

};
