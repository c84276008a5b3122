export const id = 849;
export const ids = [849];
export const modules = {

/***/ 74209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveIndex: () => (/* binding */ serveIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _build_user_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56803);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _local_index_local_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91502);
/* harmony import */ var _local_index_simple_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6541);
/* harmony import */ var _local_index_storage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20206);
/* harmony import */ var _local_index_upload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39115);








/** Serves an index on this machine until `stopped`. Throws SW-PORT-IN-USE. */
async function serveIndex(options, world, stopped) {
    const { progress } = world;
    const token = options.token ?? `shipwheel-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`;
    const upstream = await upstreamOf(options.upstream, world);
    const index = await (0,_local_index_local_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createIndex */ .z)({
        clock: world.clock,
        readDistribution: _check_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFile */ .vH,
        storage: options.folder === undefined ? (0,_local_index_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryStorage */ .z)() : (0,_local_index_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .folderStorage */ .S)(options.folder, world.files),
        uploadToken: token,
        ...(upstream && { upstream: upstream.url }),
        onRequest: ({ method, path, status, outcome }) => progress.step(`${status} ${method} ${path} ${outcome}`.trim()),
    });
    const server = await world.listen(index.reply, { host: "127.0.0.1", port: options.port });
    try {
        tellHow(server.url, token, upstream, progress);
        await stopped;
    }
    finally {
        await server.close();
    }
    const text = `${index.log.length} requests were answered.`;
    return { document: { url: server.url }, text, exitCode: 0, outputs: {}, summary: () => "", problems: [] };
}
/** Every program of this machine is told the address: a password in it goes no further than here. */
async function upstreamOf(asked, world) {
    if (asked === "none")
        return undefined;
    if (asked !== undefined)
        return readUpstream(asked);
    const interpreter = world.runner.platform === "win32" ? "python" : "python3";
    // Without a Python there is no pip whose configuration could name another index than PyPI.
    const pip = await (0,_build_user_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readPipConfiguration */ .QF)({ interpreter }, world).catch(() => new Map());
    return (0,_build_user_index_js__WEBPACK_IMPORTED_MODULE_1__/* .userIndex */ .Eg)(world.runner.environment, pip);
}
function readUpstream(address) {
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return (0,_build_user_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .vY)(address);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipwheelError */ .QP("SW-USAGE", "--upstream is no http or https address", {
        hint: "Name a Simple API, as in `--upstream https://pypi.org/simple/`, or `none`.",
    });
}
function tellHow(url, token, upstream, progress) {
    const simple = url + _local_index_simple_js__WEBPACK_IMPORTED_MODULE_5__/* .SIMPLE_PATH */ .xT;
    const upload = url + _local_index_upload_js__WEBPACK_IMPORTED_MODULE_7__/* .UPLOAD_PATH */ .E;
    progress.stage("index", `${url}  (Ctrl-C ends it)`);
    progress.step(`pip install --index-url ${simple} NAME`);
    progress.step(`twine upload --repository-url ${upload} -u __token__ -p ${token} dist/*`);
    progress.step(`uv publish --publish-url ${upload} --token ${token}`);
    progress.step(upstream ? `other names are redirected to ${upstream.url}` : "other names are not found");
    if (upstream?.login) {
        progress.step(`its login is not handed out: clients need it from netrc or a keyring, for ${upstream.login.host}`);
    }
}


/***/ }),

/***/ 58681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
/** Where it is a word of its own: AUTHOR and COMPASS are none. */
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
/** Might the environment variable of this name let its reader publish, or steer the workflow? Project code is never given it. */
function mayBeSecret(name) {
    return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}


/***/ })

};
