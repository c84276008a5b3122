export const id = 4204;
export const ids = [4204];
export const modules = {

/***/ 84204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactsOfRun: () => (/* binding */ artifactsOfRun),
/* harmony export */   runnerArtifacts: () => (/* binding */ runnerArtifacts)
/* harmony export */ });
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56518);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


function runnerArtifacts(client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9()) {
    return {
        ...storedIn(client),
        async upload(name, root, files) {
            await answered(name, "uploaded", client.uploadArtifact(name, [...files], root));
        },
    };
}
function artifactsOfRun({ id, repository, token }, client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9()) {
    const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
    return storedIn(client, { findBy: { token, workflowRunId: id, repositoryOwner, repositoryName } });
}
function storedIn(client, found = {}) {
    const run = found.findBy &&
        `run ${found.findBy.workflowRunId} of ${found.findBy.repositoryOwner}/${found.findBy.repositoryName}`;
    return {
        async names() {
            const listing = client.listArtifacts({ latest: true, ...found });
            const { artifacts } = await answered(`of ${run ?? "this run"}`, "listed", listing, run);
            return artifacts.map(({ name }) => name).sort();
        },
        async download(name, folder) {
            const { artifact } = await answered(name, "found", client.getArtifact(name, found), run);
            const { id, digest } = artifact;
            const options = { path: folder, ...(digest && { expectedHash: digest }), ...found };
            const { digestMismatch } = await answered(name, "downloaded", client.downloadArtifact(id, options), run);
            if (digestMismatch)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-FAILED", `${name} arrived with other bytes than were sent`);
        },
    };
}
async function answered(name, verb, asking, run) {
    try {
        return await asking;
    }
    catch (cause) {
        if (cause instanceof _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactNotFoundError */ .CL)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-MISSING", name, { cause });
        const reason = cause instanceof Error ? cause.message : String(cause);
        const status = cause instanceof Error && "status" in cause ? cause.status : undefined;
        if (status === 410)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-EXPIRED", run === undefined ? name : `${name} of ${run}`, { cause });
        if (run !== undefined && (status === 401 || status === 403 || status === 404)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-RUN-UNREADABLE", `${run}: ${reason}`, { cause });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-ARTIFACT-FAILED", `${name} could not be ${verb}: ${reason}`, { cause });
    }
}


/***/ })

};
