"use strict";
exports.id = 3593;
exports.ids = [3593];
exports.modules = {

/***/ 41179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18604);

const SYSTEM = `PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY
  LC_NUMERIC LC_TIME LC_ADDRESS LC_IDENTIFICATION LC_MEASUREMENT LC_NAME LC_PAPER LC_TELEPHONE XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
  USERPROFILE USERNAME HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86)
  PROGRAMW6432 COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT
  OS NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_ARCHITEW6432`;
const NETWORK = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  GIT_SSL_CAINFO CARGO_HTTP_CAINFO PIP_CERT PIP_CLIENT_CERT PIP_PROXY PIP_TRUSTED_HOST PIP_INDEX_URL PIP_CONFIG_FILE
  PIP_CACHE_DIR PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_CONFIG_FILE
  UV_CACHE_DIR UV_HTTP_TIMEOUT UV_NATIVE_TLS UV_SYSTEM_CERTS UV_INSECURE_HOST`;
const COMPILERS = `CC CXX CPP FC LD AR AS NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS FFLAGS LDFLAGS LDSHARED ARCHFLAGS
  MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH
  PKG_CONFIG PKG_CONFIG_PATH CMAKE_ARGS CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_BUILD_PARALLEL_LEVEL MAKEFLAGS
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_BUILD_JOBS RUSTFLAGS RUSTC_WRAPPER PYENV_ROOT
  PYENV_VERSION INCLUDE LIB LIBPATH VSINSTALLDIR VCINSTALLDIR VCTOOLSINSTALLDIR WINDOWSSDKDIR WINDOWSSDKVERSION
  DISTUTILS_USE_SDK MSSDK`;
const ALLOWED = new Set([SYSTEM, NETWORK, COMPILERS].flatMap((names) => names.split(/\s+/)));
const FIXED = {
    PYTHONHASHSEED: "0",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONIOENCODING: "utf-8",
    TZ: "UTC",
    NO_COLOR: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
    GIT_TERMINAL_PROMPT: "0",
    CARGO_TERM_COLOR: "never",
};
function buildEnvironment(environment, { epoch, pass = [], platform }) {
    const named = new Set(pass.filter((name) => !(0,_config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSecret */ .l)(name)).map((name) => caseOf(name, platform)));
    const seen = Object.entries(environment).filter(([name]) => isAllowed(name.toUpperCase(), name, platform) || named.has(caseOf(name, platform)));
    return {
        ...Object.fromEntries(seen),
        ...FIXED,
        ...(epoch !== undefined && { SOURCE_DATE_EPOCH: String(epoch) }),
    };
}
function isAllowed(upper, name, platform) {
    if (platform === "win32" || upper.endsWith("_PROXY"))
        return ALLOWED.has(upper);
    return ALLOWED.has(name);
}
function caseOf(name, platform) {
    return platform === "win32" ? name.toUpperCase() : name;
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveIndex: () => (/* binding */ serveIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _build_user_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32374);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75770);
/* harmony import */ var _local_index_local_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43019);
/* harmony import */ var _local_index_simple_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78054);
/* harmony import */ var _local_index_storage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52565);
/* harmony import */ var _local_index_upload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92446);








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
async function upstreamOf(asked, world) {
    if (asked === "none")
        return undefined;
    if (asked !== undefined)
        return readUpstream(asked);
    const interpreter = world.runner.platform === "win32" ? "python" : "python3";
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

/***/ 18604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
function mayBeSecret(name) {
    return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}


/***/ }),

/***/ 31114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   sI: () => (/* binding */ parseAttestation)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9456);

const LONGEST = 1024 * 1024;
const MOST_ENTRIES = 16;
function attestationOf({ statement, signature, certificate, entry }) {
    return {
        version: 1,
        verification_material: { certificate: base64(certificate), transparency_entries: [entry] },
        envelope: { statement: base64(statement), signature: base64(signature) },
    };
}
function parseAttestation(text) {
    if (text.length > LONGEST)
        return unreadable("it has more than 1 MiB");
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(text);
    return value === undefined ? unreadable("it is no JSON object") : readAttestation(value);
}
function readAttestation(value) {
    if (value.version !== 1)
        return unreadable("it is not of version 1");
    const { verification_material: material, envelope } = value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(material) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(envelope))
        return unreadable("it has no material or no envelope");
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjects */ .T5)(material.transparency_entries);
    if (entries === undefined || entries.length === 0)
        return unreadable("it has no entry of a transparency log");
    if (entries.length > MOST_ENTRIES)
        return unreadable(`it has more than ${MOST_ENTRIES} entries of transparency logs`);
    const { certificate } = material;
    const { statement, signature } = envelope;
    if (!isBase64(certificate))
        return unreadable("its certificate is no base64");
    if (!isBase64(statement))
        return unreadable("its statement is no base64");
    if (!isBase64(signature))
        return unreadable("its signature is no base64");
    return {
        kind: "attestation",
        attestation: {
            version: 1,
            verification_material: { certificate, transparency_entries: entries },
            envelope: { statement, signature },
        },
    };
}
function bytesOf(value) {
    return Uint8Array.from(Buffer.from(value, "base64"));
}
function isBase64(value) {
    if (typeof value !== "string")
        return false;
    const text = value.replace(/[\r\n]/g, "");
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
function base64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
function unreadable(because) {
    return { kind: "unreadable", because };
}


/***/ }),

/***/ 7267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, "utf8");
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}


/***/ }),

/***/ 9456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
;