export const id = 701;
export const ids = [701];
export const modules = {

/***/ 80701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sigstoreSigning: () => (/* binding */ sigstoreSigning)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);



const TIMEOUT_MS = 30_000;
async function sigstoreSigning({ authority, log }, { timeout = TIMEOUT_MS } = {}) {
    passLoopbackByProxies();
    const [sigstore, { TransparencyLogEntry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3878), __webpack_require__.e(8275), __webpack_require__.e(3704), __webpack_require__.e(9310), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
    ]);
    return {
        authority: authorityAt(authority, { sigstore, timeout }),
        log: logAt(log, { sigstore, timeout, toJson: TransparencyLogEntry.toJSON }),
    };
}
function passLoopbackByProxies() {
    const { no_proxy: lower, NO_PROXY: upper = lower } = node_process__WEBPACK_IMPORTED_MODULE_0__.env;
    node_process__WEBPACK_IMPORTED_MODULE_0__.env.NO_PROXY = [upper, "127.0.0.1", "localhost"].filter(Boolean).join(",");
    delete node_process__WEBPACK_IMPORTED_MODULE_0__.env.no_proxy;
}
function authorityAt(fulcioBaseURL, { sigstore: { FulcioSigner }, timeout }) {
    return {
        certify: (key, idToken) => answered("the certificate authority", fulcioBaseURL, async () => {
            const keyHolder = {
                sign: async (bytes) => ({
                    signature: Buffer.from(key.sign(bytes)),
                    key: { $case: "publicKey", publicKey: key.publicKey },
                }),
            };
            const identityProvider = { getToken: async () => idToken };
            const signer = new FulcioSigner({ fulcioBaseURL, identityProvider, keyHolder, retry: 0, timeout });
            const { key: certified } = await signer.sign(Buffer.alloc(0));
            if (certified.$case === "x509Certificate")
                return certified.certificate;
            throw new Error("it gave a key where a certificate should be");
        }),
    };
}
function logAt(rekorBaseURL, { sigstore, timeout, toJson }) {
    const options = { entryType: "dsse", fetchOnConflict: true, retry: 0, timeout };
    return {
        enter: (envelope, certificate) => answered("the transparency log", rekorBaseURL, async () => {
            const witness = new sigstore.RekorWitness({ rekorBaseURL, ...options });
            const { tlogEntries: [first] = [] } = await witness.testify(contentOf(envelope), certificate);
            const entry = first === undefined ? undefined : toJson(first);
            if ((0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(entry))
                return entry;
            throw new Error("it answered without an entry");
        }),
    };
}
function contentOf({ payloadType, payload, signature }) {
    const signatures = [{ keyid: "", sig: Buffer.from(signature) }];
    return { $case: "dsseEnvelope", dsseEnvelope: { payloadType, payload: Buffer.from(payload), signatures } };
}
async function answered(who, url, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const status = statusOf(cause);
        const mayBeLater = status === undefined || status === 408 || status === 429 || status >= 500;
        const code = mayBeLater ? "SW-ATTEST-UNAVAILABLE" : "SW-ATTEST-REFUSED";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP(code, `${who} at ${url}: ${wordsOf(cause)}`, { cause });
    }
}
function statusOf(error) {
    for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
        if ("statusCode" in each && typeof each.statusCode === "number")
            return each.statusCode;
    }
    return undefined;
}
function wordsOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
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
