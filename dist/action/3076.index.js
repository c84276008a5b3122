export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 43076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   journalLineSchema: () => (/* binding */ journalLineSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const HEAD = {
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("shipwheel/journal/1"),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    manifest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    index: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
};
const FILE = { name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() };
const OUTCOME = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["uploaded", "present", "recovered"]);
const journalLineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("event", [
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("begun") }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signed"), ...FILE, attestation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("attested"), files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("unattested"), because: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("admitted"), authentication: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["oidc", "token", "none"]) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("sending"), ...FILE, attestation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("taken"), ...FILE, outcome: OUTCOME }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("unlisted"), ...FILE, because: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...HEAD, event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("complete"), files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...HEAD,
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("verified"),
        ...FILE,
        url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        size: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        provenance: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...HEAD,
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("ended"),
        outcome: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["published", "failed", "cancelled"]),
        codes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
]);


/***/ })

};
