export const id = 4204;
export const ids = [4204];
export const modules = {

/***/ 84204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runnerArtifacts: () => (/* binding */ runnerArtifacts)
/* harmony export */ });
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56518);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


function runnerArtifacts(client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9()) {
    return {
        async upload(name, root, files) {
            await answered(name, "uploaded", client.uploadArtifact(name, [...files], root));
        },
        async names() {
            const { artifacts } = await answered("of this run", "listed", client.listArtifacts({ latest: true }));
            return artifacts.map(({ name }) => name).sort();
        },
        async download(name, folder) {
            const { artifact } = await answered(name, "found", client.getArtifact(name));
            const { id, digest } = artifact;
            const options = { path: folder, ...(digest && { expectedHash: digest }) };
            const { digestMismatch } = await answered(name, "downloaded", client.downloadArtifact(id, options));
            if (digestMismatch)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-FAILED", `${name} arrived with other bytes than were sent`);
        },
    };
}
async function answered(name, verb, asking) {
    try {
        return await asking;
    }
    catch (cause) {
        if (cause instanceof _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactNotFoundError */ .CL)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-MISSING", name, { cause });
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-FAILED", `${name} could not be ${verb}: ${reason}`, { cause });
    }
}


/***/ })

};
