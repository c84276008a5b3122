export const id = 3943;
export const ids = [3943];
export const modules = {

/***/ 23168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ refuseInsecure),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   o6: () => (/* binding */ openGitHub),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41561);



const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function openGitHub({ token, apiUrl, repository }) {
    const [owner = "", repo = "", ...rest] = repository.split("/");
    if (owner === "" || repo === "" || rest.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-GITHUB-REPOSITORY", repository);
    refuseInsecure(apiUrl);
    if (token === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-GITHUB-REFUSED", "there is no token in GITHUB_TOKEN");
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, log: SILENT }), place: { owner, repo } };
}
function refuseInsecure(url) {
    if (!/^https:/i.test(url) && !(URL.canParse(url) && (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-INSECURE", URL.canParse(url) ? (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .z)(url) : url, {
            hint: "GITHUB_API_URL must be an https:// address.",
        });
    }
}
async function answered(what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const own = shipwheelErrorIn(cause);
        if (own !== undefined)
            throw own;
        const status = statusOf(cause);
        const words = cause instanceof Error ? cause.message : String(cause);
        const isNo = status !== undefined && status < 500 && status !== 429 && !/rate limit/i.test(words);
        const said = `${what}: ${status === undefined ? "" : `${status} `}${words}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP(isNo ? "SW-GITHUB-REFUSED" : "SW-GITHUB-UNAVAILABLE", said, { cause });
    }
}
function shipwheelErrorIn(error) {
    for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
        if (each instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP)
            return each;
    }
    return undefined;
}
function statusOf(error) {
    if (!(error instanceof Error) || !("status" in error) || !("response" in error))
        return undefined;
    return error.response === undefined ? undefined : Number(error.status);
}


/***/ }),

/***/ 53943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryAttestations: () => (/* binding */ repositoryAttestations)
/* harmony export */ });
/* harmony import */ var _actions_attest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83079);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);



function repositoryAttestations({ serverUrl, issuer, ...access }) {
    const { octokit, place } = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(access);
    return {
        provenance: () => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)("describing this run", async () => {
            const { type, params } = await (0,_actions_attest__WEBPACK_IMPORTED_MODULE_0__/* .buildSLSAProvenancePredicate */ .W6)(issuer);
            return { type, content: params };
        }),
        attest: (subjects, { type, content }, sigstore) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)("attesting", async () => {
            const { attestationID } = await (0,_actions_attest__WEBPACK_IMPORTED_MODULE_0__/* .attest */ .st)({
                subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
                predicateType: type,
                predicate: content,
                token: access.token,
                sigstore,
            });
            return `${serverUrl}/${access.repository}/attestations/${attestationID ?? ""}`;
        }),
        known: (sha256) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)("looking for attestations", async () => {
            const route = "GET /repos/{owner}/{repo}/attestations/{digest}";
            const answer = await octokit
                .request(route, { ...place, digest: `sha256:${sha256}` })
                .catch((error) => {
                if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
                    return undefined;
                throw error;
            });
            return predicateTypes(answer?.data);
        }),
    };
}
function predicateTypes(answer) {
    const listed = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(answer) && Array.isArray(answer.attestations) ? answer.attestations : [];
    const types = listed.map((each) => {
        const bundle = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(each) ? each.bundle : undefined;
        const envelope = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(bundle) ? bundle.dsseEnvelope : undefined;
        const payload = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(envelope) ? envelope.payload : undefined;
        return (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(Buffer.from(typeof payload === "string" ? payload : "", "base64").toString("utf8"))
            ?.predicateType;
    });
    return new Set(types.filter((type) => typeof type === "string"));
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   T5: () => (/* binding */ jsonObjects),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function jsonObjects(value) {
    return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
