"use strict";
exports.id = 4487;
exports.ids = [4487];
exports.modules = {

/***/ 84487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSbomFormat),
/* harmony export */   z: () => (/* binding */ SBOM_FORMATS)
/* harmony export */ });
const SBOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-2.3"];
function isSbomFormat(value) {
    const formats = SBOM_FORMATS;
    return formats.includes(value);
}


/***/ })

};
;