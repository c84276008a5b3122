export const id = 5258;
export const ids = [5258];
export const modules = {

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);


async function readTrustedRoot(text, from) {
    const value = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text);
    if (value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-TRUSTED-ROOT", `${from} is no JSON object`);
    const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const material = toTrustMaterial(TrustedRoot.fromJSON(value));
        if (material.certificateAuthorities.length === 0 || material.tlogs.length === 0) {
            throw new Error("it names no authority or no log");
        }
        return material;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-TRUSTED-ROOT", `${from}: ${reason}`, { cause });
    }
}


/***/ })

};
