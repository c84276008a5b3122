export const id = 5359;
export const ids = [5359,4225];
export const modules = {

/***/ 35359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTransports: () => (/* binding */ openTransports)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(41561);
;// CONCATENATED MODULE: ./lib/src/adapters/proxy.js



function proxyFor(url, environment) {
    const { protocol } = new URL(url);
    if ((0,http/* isLoopback */.U)(url))
        return undefined;
    const named = namedIn(environment, [protocol === "https:" ? "https_proxy" : "http_proxy", "all_proxy"]);
    if (named === undefined || passesBy(url, namedIn(environment, ["no_proxy"])?.value ?? ""))
        return undefined;
    return readProxy(named);
}
function namedIn(environment, names) {
    for (const name of names) {
        const variable = environment[name] === undefined ? name.toUpperCase() : name;
        const value = environment[variable]?.trim();
        if (value)
            return { variable, value };
    }
    return undefined;
}
function readProxy({ variable, value }) {
    const address = value.includes("://") ? value : `http://${value}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.hostname === "")
        throw new errors/* ShipwheelError */.QP("SW-PROXY-UNKNOWN", `${variable} is no address`);
    const { protocol, host, hostname, username, password } = url;
    if (!/^https?:$/.test(protocol))
        throw new errors/* ShipwheelError */.QP("SW-PROXY-UNKNOWN", `${variable} is a ${protocol}// address`);
    const serverName = (0,external_node_net_.isIP)(hostname.replace(/^\[|\]$/g, "")) === 0 ? hostname : "";
    const proxy = { variable, address: `${protocol}//${host}`, serverName };
    if (username === "" && password === "")
        return proxy;
    const login = `${decoded(username)}:${decoded(password)}`;
    return { ...proxy, authorization: `Basic ${Buffer.from(login, "utf8").toString("base64")}` };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const USUAL_PORTS = { "http:": "80", "https:": "443" };
function passesBy(url, list) {
    const { hostname, port, protocol } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
    const used = port || USUAL_PORTS[protocol];
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        const [, name = entry, only] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
        return (only === undefined || only === used) && isMeant(host, name.replace(/^\[|\]$/g, ""));
    });
}
function isMeant(host, name) {
    if (name === "*")
        return true;
    if (name.includes("/"))
        return isInRange(host, name);
    const bare = name.replace(/^\*?\./, "");
    return bare !== "" && (host === bare || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${bare}`)));
}
function isInRange(host, range) {
    const [network = "", bits = ""] = range.split("/");
    const [family, asked] = [(0,external_node_net_.isIP)(network), (0,external_node_net_.isIP)(host)];
    const most = family === 6 ? 128 : 32;
    if (family === 0 || asked === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most)
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, Number(bits), family === 6 ? "ipv6" : "ipv4");
    return list.check(host, asked === 6 ? "ipv6" : "ipv4");
}

// EXTERNAL MODULE: ./lib/src/adapters/trust.js
var adapters_trust = __webpack_require__(4225);
;// CONCATENATED MODULE: ./lib/src/adapters/transports.js


async function openTransports(environment, stored) {
    const { default: http } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const plain = { request: http.request, agent: new http.Agent({ keepAlive: true }) };
    const encryptionFor = encryptions(environment, stored);
    const tunnels = new Map();
    return async (url) => {
        const proxy = proxyFor(url, environment);
        const isPlain = new URL(url).protocol === "http:";
        if (proxy === undefined)
            return isPlain ? plain : (await encryptionFor(url)).direct;
        if (isPlain) {
            return { ...(proxy.address.startsWith("http:") ? plain : (await encryptionFor(proxy.address)).direct), proxy };
        }
        const encryption = await encryptionFor(url);
        const name = `${proxy.address} ${encryption.name}`;
        const tunnel = tunnels.get(name) ?? openTunnel(proxy, encryption.secureContext);
        tunnels.set(name, tunnel);
        return tunnel;
    };
}
function encryptions(environment, stored) {
    const opened = new Map();
    let asked;
    return async (url) => {
        asked ??= stored();
        const { origin } = new URL(url);
        const own = (await asked).get(origin);
        const name = own === undefined ? "" : origin;
        const usual = (0,adapters_trust/* certificateFiles */.PM)(environment);
        const encryption = opened.get(name) ?? openEncryption(own === undefined ? usual : (0,adapters_trust/* bothFiles */.Dd)(own, usual), name);
        opened.set(name, encryption);
        return encryption;
    };
}
async function openEncryption(files, name) {
    const { default: https } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    const secureContext = await (0,adapters_trust/* trustOf */.An)(files);
    const trust = { rejectUnauthorized: true, ...(secureContext && { secureContext }) };
    return {
        name,
        direct: { request: https.request, agent: new https.Agent({ keepAlive: true, ...trust }) },
        secureContext,
    };
}
async function openTunnel(proxy, secureContext) {
    const [{ default: https }, { tunnelAgent }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)), __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 90705))]);
    return { request: https.request, agent: await tunnelAgent(proxy, secureContext) };
}


/***/ }),

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
