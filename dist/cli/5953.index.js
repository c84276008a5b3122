"use strict";
exports.id = 5953;
exports.ids = [5953];
exports.modules = {

/***/ 5953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9456);


async function readTrustedRoot(text, from) {
    const value = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text);
    if (value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-TRUSTED-ROOT", `${from} is no JSON object`);
    const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
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
;