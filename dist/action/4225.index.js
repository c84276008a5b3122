export const id = 4225;
export const ids = [4225];
export const modules = {

/***/ 4225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Dd: () => (/* binding */ bothFiles),
/* harmony export */   PM: () => (/* binding */ certificateFiles),
/* harmony export */   trustByDefault: () => (/* binding */ trustByDefault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);




const AUTHORITY_VARIABLES = [
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "PIP_CERT",
    "TWINE_CERT",
    "NODE_EXTRA_CA_CERTS",
];
const IDENTITY_VARIABLES = ["SHIPWHEEL_CLIENT_CERT", "SSL_CLIENT_CERT", "PIP_CLIENT_CERT"];
const KEY_VARIABLE = "SHIPWHEEL_CLIENT_KEY";
const PASSPHRASE_VARIABLE = "SHIPWHEEL_CLIENT_KEY_PASSWORD";
function certificateFiles(environment) {
    const certificate = IDENTITY_VARIABLES.flatMap((name) => fileIn(environment, name))[0];
    const key = fileIn(environment, KEY_VARIABLE)[0];
    const passphrase = environment[PASSPHRASE_VARIABLE];
    return {
        authorities: AUTHORITY_VARIABLES.flatMap((name) => filesIn(environment, name)),
        ...(certificate && { identity: { certificate, ...(key && { key }), ...(passphrase && { passphrase }) } }),
    };
}
function bothFiles(first, others) {
    const identity = first.identity ?? others.identity;
    return { authorities: [...first.authorities, ...others.authorities], ...(identity && { identity }) };
}
function filesIn(environment, name) {
    if (name !== "SSL_CERT_DIR")
        return fileIn(environment, name);
    const folders = (environment[name] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    return folders.filter((each) => each.trim() !== "").map((path) => ({ by: name, path }));
}
function fileIn(environment, name) {
    const path = environment[name]?.trim();
    return path ? [{ by: name, path }] : [];
}
async function trustOf({ authorities, identity }) {
    if (identity === undefined && authorities.every(({ by }) => by === "NODE_EXTRA_CA_CERTS"))
        return undefined;
    const { createSecureContext, getCACertificates, rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    const named = authorities.filter(({ path }, at) => authorities.findIndex((each) => each.path === path) === at);
    const own = await Promise.all(named.map(readAuthorities));
    const usual = typeof getCACertificates === "function" ? getCACertificates("default") : rootCertificates;
    const ca = [...new Set([...usual, ...own.flat()])];
    const shown = identity && (await readIdentity(identity));
    try {
        return createSecureContext({ ca, ...shown });
    }
    catch (cause) {
        const by = identity?.certificate.by ?? authorities.map((each) => each.by).join(", ");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipwheelError */ .QP("SW-CERTIFICATE-UNREADABLE", `${by}: ${textOf(cause)}`, { cause });
    }
}
async function trustByDefault(environment) {
    const authorities = certificateFiles(environment).authorities.filter(({ by }) => by !== "NODE_EXTRA_CA_CERTS");
    if (authorities.length === 0)
        return;
    const { getCACertificates, setDefaultCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    if (typeof setDefaultCACertificates !== "function")
        return;
    const own = await Promise.all(authorities.map(readAuthorities));
    setDefaultCACertificates([...new Set([...getCACertificates("default"), ...own.flat()])]);
}
const CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;
async function readAuthorities(file) {
    const found = (await readAll(file)).match(CERTIFICATE) ?? [];
    const certificates = found.filter(isCertificate);
    if (certificates.length === 0)
        throw unreadable(file, "holds no certificate in PEM that can be read");
    return certificates;
}
async function readIdentity({ certificate, key, passphrase }) {
    const cert = await readPem(certificate);
    if (cert.match(CERTIFICATE) === null)
        throw unreadable(certificate, "holds no certificate in PEM");
    const [keyFile, keyText] = key === undefined ? [certificate, cert] : [key, await readPem(key)];
    if (!PRIVATE_KEY.test(keyText))
        throw unreadable(keyFile, `holds no private key; ${KEY_VARIABLE} may name another file`);
    return { cert, key: keyText, ...(passphrase !== undefined && { passphrase }) };
}
async function readAll(file) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(file.path, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined)
        return readPem(file);
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file.path, name));
    const texts = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(name, "utf8").catch(() => "")));
    return texts.join("\n");
}
async function readPem(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file.path, "utf8");
    }
    catch (cause) {
        throw unreadable(file, textOf(cause), cause);
    }
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
function unreadable({ by, path }, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipwheelError */ .QP("SW-CERTIFICATE-UNREADABLE", `${by} names ${path}: ${why}`, { cause });
}
function textOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ })

};
