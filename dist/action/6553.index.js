export const id = 6553;
export const ids = [6553];
export const modules = {

/***/ 96553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCache: () => (/* binding */ actionsCache)
/* harmony export */ });
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34000);

const LIMITS = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
function actionsCache() {
    return {
        restore: (folders, key, prefix) => (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .restoreCache */ .P3)([...folders], key, [prefix], LIMITS),
        async save(folders, key) {
            await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .saveCache */ .Io)([...folders], key);
        },
    };
}


/***/ })

};
