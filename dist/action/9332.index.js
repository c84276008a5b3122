export const id = 9332;
export const ids = [9332];
export const modules = {

/***/ 99332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDurations: () => (/* binding */ readDurations)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48111);
/* harmony import */ var _wheel_timings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68284);




const LONGEST_SECONDS = 1e7;
const timedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    timings: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        identifier: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        seconds: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(LONGEST_SECONDS)),
    }))),
});
async function readDurations(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DURATIONS-MISSING", file);
    const { timings = [] } = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(timedSchema, bytes, file);
    return new Map((0,_wheel_timings_js__WEBPACK_IMPORTED_MODULE_2__/* .wheelTimings */ .D)(timings).map(({ identifier, seconds }) => [identifier, seconds / 60]));
}


/***/ }),

/***/ 68284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wheelTimings),
/* harmony export */   cH: () => (/* binding */ withTimings),
/* harmony export */   p3: () => (/* binding */ timingsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



function wheelTimings(timings) {
    const sums = new Map();
    for (const { identifier, seconds } of timings) {
        if (identifier !== undefined)
            sums.set(identifier, (sums.get(identifier) ?? 0) + seconds);
    }
    return [...sums].map(([identifier, seconds]) => ({ identifier, seconds: Math.round(seconds * 100) / 100 }));
}
function withTimings(receipt, timings) {
    return timings.length === 0 ? receipt : { ...receipt, timings };
}
async function timingsIn(bundle, planDigest, files) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return [];
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3972)]).then(__webpack_require__.bind(__webpack_require__, 63972));
    try {
        const record = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(buildRecordSchema, bytes, file);
        return record.plan === planDigest ? wheelTimings(record.timings) : [];
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP)
            return [];
        throw error;
    }
}


/***/ })

};
