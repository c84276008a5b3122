export const id = 2261;
export const ids = [2261];
export const modules = {

/***/ 22261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicTrustedRoot: () => (/* binding */ publicTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const TARGET = "trusted_root.json";
const TIMEOUT_MS = 30_000;
async function publicTrustedRoot(cache, mirror) {
    try {
        const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3878), __webpack_require__.e(8275), __webpack_require__.e(3704), __webpack_require__.e(9310), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
        const client = await initTUF({ cachePath: cache, timeout: TIMEOUT_MS, retry: { retries: 2 }, ...mirror });
        return await client.getTarget(TARGET);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-TRUSTED-ROOT-UNAVAILABLE", reason, { cause });
    }
}


/***/ })

};
