export const id = 2683;
export const ids = [2683];
export const modules = {

/***/ 42683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   embeddedSbom: () => (/* binding */ embeddedSbom)
/* harmony export */ });
/* harmony import */ var _cyclonedx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72060);
/* harmony import */ var _dependency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81916);
/* harmony import */ var _file_bill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55619);
/* harmony import */ var _own_bill_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97105);
/* harmony import */ var _released_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3079);
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85849);






function embeddedSbom(wheel, { identity, making, sdist }) {
    const [file] = (0,_released_file_js__WEBPACK_IMPORTED_MODULE_4__/* .sortFiles */ .w)([wheel]).files;
    const record = wheel.members.find(({ name }) => /^[\x21-\x7e]+\.dist-info\/RECORD$/.test(name) && !name.slice(0, -7).includes("/"));
    if (file === undefined || record === undefined)
        return undefined;
    const [source] = sdist === undefined ? [] : (0,_released_file_js__WEBPACK_IMPORTED_MODULE_4__/* .sortFiles */ .w)([sdist]).files;
    const release = { identity, files: [file], sdist: source, needs: (0,_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .h)(identity) };
    const bill = contentsAlone((0,_file_bill_js__WEBPACK_IMPORTED_MODULE_2__/* .fileBill */ .Q)(file, release, making));
    const named = { ...bill, serialNumber: (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_3__/* .serialNumber */ .w)(`embedded ${JSON.stringify({ ...bill, serialNumber: "" })}`) };
    const name = record.name.replace(/RECORD$/, _own_bill_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN_BILL */ .d);
    return { name, bytes: Buffer.from(`${JSON.stringify((0,_cyclonedx_js__WEBPACK_IMPORTED_MODULE_0__/* .cyclonedx */ .y)(named, "1.6"), null, 2)}\n`) };
}
function contentsAlone(bill) {
    const { hashes: _, ...subject } = bill.subject;
    const refs = new Set([subject.ref, ...bill.contents.map(({ ref }) => ref)]);
    const edges = bill.edges.filter(({ ref }) => refs.has(ref));
    return {
        ...bill,
        subject,
        requirements: [],
        resolved: [],
        edges: edges.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
        completeness: bill.completeness.filter(({ of }) => of === "assemblies"),
    };
}


/***/ })

};
