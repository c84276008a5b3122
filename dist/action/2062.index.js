export const id = 2062;
export const ids = [2062];
export const modules = {

/***/ 56803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ userIndex),
/* harmony export */   QF: () => (/* binding */ readPipConfiguration),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export configurationOf */
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77396);

const PYPI = "https://pypi.org/simple/";
function userIndex(environment, pip) {
    const { PIP_INDEX_URL, UV_DEFAULT_INDEX, UV_INDEX_URL } = environment;
    return readIndex(PIP_INDEX_URL || UV_DEFAULT_INDEX || UV_INDEX_URL || pip.get("index-url") || PYPI);
}
function readIndex(address) {
    if (!URL.canParse(address))
        return { url: withSlash(address) };
    const url = new URL(address);
    const { hostname: host, username, password } = url;
    url.username = "";
    url.password = "";
    const shown = { url: withSlash(url.href) };
    if (username === "" && password === "")
        return shown;
    return { ...shown, login: { host, username: decoded(username), password: decoded(password) } };
}
function withSlash(address) {
    return address.endsWith("/") ? address : `${address}/`;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function readPipConfiguration(tools, { processes, runner }) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    const { exitCode, stdout } = await processes.run([tools.interpreter, "-P", "-m", "pip", "config", "list"], {
        cwd: ".",
        env,
        timeoutSeconds: 60,
    });
    return exitCode === 0 ? configurationOf(stdout) : new Map();
}
function configurationOf(listed) {
    const settings = listed.split(/\r?\n/).flatMap((line) => {
        const { section, name, value } = /^(?<section>global|install)\.(?<name>[\w-]+)=(?<value>.*)$/.exec(line.trimEnd())?.groups ?? {};
        return section && name && value ? [{ section, name: name.replaceAll("_", "-"), value: unquoted(value) }] : [];
    });
    const ordered = [...settings].sort((a, b) => a.section.localeCompare(b.section));
    return new Map(ordered.map(({ name, value }) => [name, value]));
}
function unquoted(shown) {
    return /^(['"]).*\1$/.test(shown) ? shown.slice(1, -1).replace(/\\(['"\\])/g, "$1") : shown;
}


/***/ }),

/***/ 30055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
async function readBody({ headers, body }, limit) {
    const announced = Number(headers["content-length"]);
    if (announced > limit)
        return undefined;
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > limit)
            return undefined;
        chunks.push(chunk);
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
}


/***/ }),

/***/ 49931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function sourceOf(bytes) {
    return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}


/***/ }),

/***/ 20766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createCatalogue),
/* harmony export */   z: () => (/* binding */ indexedFile)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83606);

function indexedFile({ name, size, sha256, metadata = {}, metadataBytes }, { kind, version, uploaded, provenance }) {
    const file = { name, kind, version, size, sha256, uploaded, metadata, ...(provenance && { provenance }) };
    return kind === "wheel" && metadataBytes ? { ...file, metadataBytes } : file;
}
function createCatalogue() {
    const projects = new Map();
    const files = new Map();
    const bytes = new Map();
    const projectNamed = (name) => {
        const normalizedName = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name);
        const project = projects.get(normalizedName) ?? { name, normalizedName, files: [] };
        projects.set(normalizedName, project);
        return project;
    };
    return {
        project: (name) => projects.get((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name)),
        projects: () => [...projects.values()].sort((a, b) => (a.normalizedName < b.normalizedName ? -1 : 1)),
        file: (name) => files.get(name),
        sameBytes: (sha256) => bytes.get(sha256),
        createProject: (name) => void projectNamed(name),
        add(name, file) {
            projectNamed(name).files.push(file);
            files.set(file.name, file);
            bytes.set(file.sha256, file);
        },
        replace(file) {
            for (const project of projects.values()) {
                const at = project.files.findIndex(({ name }) => name === file.name);
                if (at >= 0)
                    project.files[at] = file;
            }
            files.set(file.name, file);
            bytes.set(file.sha256, file);
        },
    };
}


/***/ }),

/***/ 31695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ DIGEST_FIELDS),
  o: () => (/* binding */ digestOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/local-index/blake2b.js
const BLOCK_BYTES = 128;
const DIGEST_BYTES = 32;
const WORD = 2 ** 32;
const IV = Int32Array.of(...[0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a], ...[0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19]);
const SIGMA = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
const ROUNDS = [...SIGMA, ...SIGMA.slice(0, 2)].map((order) => Int32Array.from(order));
function blake2b256(bytes) {
    const state = Int32Array.from(IV);
    state[0] = word(state, 0) ^ 0x01010000 ^ DIGEST_BYTES;
    const last = Math.max(0, Math.ceil(bytes.length / BLOCK_BYTES) - 1) * BLOCK_BYTES;
    for (let offset = 0; offset < last; offset += BLOCK_BYTES) {
        compress(state, bytes.subarray(offset, offset + BLOCK_BYTES), offset + BLOCK_BYTES, false);
    }
    const final = new Uint8Array(BLOCK_BYTES);
    final.set(bytes.subarray(last));
    compress(state, final, bytes.length, true);
    const digest = Buffer.alloc(DIGEST_BYTES);
    for (let index = 0; index < DIGEST_BYTES / 4; index += 1)
        digest.writeInt32LE(word(state, index), index * 4);
    return digest.toString("hex");
}
function word(words, index) {
    return words[index] ?? 0;
}
function compress(state, block, total, isLast) {
    const message = new Int32Array(BLOCK_BYTES / 4);
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    for (let index = 0; index < message.length; index += 1)
        message[index] = view.getInt32(index * 4, true);
    const work = new Int32Array(32);
    work.set(state);
    work.set(IV, 16);
    work[24] = word(work, 24) ^ total;
    work[25] = word(work, 25) ^ Math.floor(total / 2 ** 32);
    if (isLast) {
        work[28] = ~word(work, 28);
        work[29] = ~word(work, 29);
    }
    for (const order of ROUNDS) {
        for (let lane = 0; lane < 8; lane += 1)
            mix(work, lane, message, word(order, lane * 2), word(order, lane * 2 + 1));
    }
    for (let index = 0; index < 16; index += 1) {
        state[index] = word(state, index) ^ word(work, index) ^ word(work, index + 16);
    }
}
function mix(work, lane, message, first, second) {
    const shift = lane >> 2;
    const a = 2 * (lane & 3);
    const b = 2 * (4 + ((lane + shift) & 3));
    const c = 2 * (8 + ((lane + 2 * shift) & 3));
    const d = 2 * (12 + ((lane + 3 * shift) & 3));
    let aLow = word(work, a);
    let aHigh = word(work, a + 1);
    let bLow = word(work, b);
    let bHigh = word(work, b + 1);
    let cLow = word(work, c);
    let cHigh = word(work, c + 1);
    let dLow = word(work, d);
    let dHigh = word(work, d + 1);
    let sum = (aLow >>> 0) + (bLow >>> 0) + (word(message, 2 * first) >>> 0);
    aHigh = (aHigh + bHigh + word(message, 2 * first + 1) + ((sum / WORD) | 0)) | 0;
    aLow = sum | 0;
    let held = dLow ^ aLow;
    dLow = dHigh ^ aHigh;
    dHigh = held;
    sum = (cLow >>> 0) + (dLow >>> 0);
    cHigh = (cHigh + dHigh + ((sum / WORD) | 0)) | 0;
    cLow = sum | 0;
    held = bLow ^ cLow;
    bHigh ^= cHigh;
    bLow = (held >>> 24) | (bHigh << 8);
    bHigh = (bHigh >>> 24) | (held << 8);
    sum = (aLow >>> 0) + (bLow >>> 0) + (word(message, 2 * second) >>> 0);
    aHigh = (aHigh + bHigh + word(message, 2 * second + 1) + ((sum / WORD) | 0)) | 0;
    aLow = sum | 0;
    held = dLow ^ aLow;
    dHigh ^= aHigh;
    dLow = (held >>> 16) | (dHigh << 16);
    dHigh = (dHigh >>> 16) | (held << 16);
    sum = (cLow >>> 0) + (dLow >>> 0);
    cHigh = (cHigh + dHigh + ((sum / WORD) | 0)) | 0;
    cLow = sum | 0;
    held = bLow ^ cLow;
    bHigh ^= cHigh;
    bLow = (held << 1) | (bHigh >>> 31);
    bHigh = (bHigh << 1) | (held >>> 31);
    work[a] = aLow;
    work[a + 1] = aHigh;
    work[b] = bLow;
    work[b + 1] = bHigh;
    work[c] = cLow;
    work[c + 1] = cHigh;
    work[d] = dLow;
    work[d + 1] = dHigh;
}

;// CONCATENATED MODULE: ./lib/src/local-index/digests.js


const ALGORITHMS = {
    md5_digest: (bytes) => (0,external_node_crypto_.createHash)("md5").update(bytes).digest("hex"),
    sha256_digest: (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),
    blake2_256_digest: blake2b256,
};
const DIGEST_FIELDS = Object.keys(ALGORITHMS);
function digestOf(bytes, field) {
    return ALGORITHMS[field](bytes);
}


/***/ }),

/***/ 77359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ readFaults),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   yj: () => (/* binding */ shownFault)
/* harmony export */ });
/* unused harmony exports PLACES, FAULT_KINDS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const PLACES = [
    "upload",
    "simple",
    "json",
    "files",
    "audience",
    "mint",
    "id-token",
    "authority",
    "log",
    "clock",
];
const FAULT_KINDS = {
    latency: { value: "seconds", usual: 1 },
    status: { value: "status", usual: 503 },
    "status-after": { value: "status", usual: 502 },
    html: { value: "status", usual: 502 },
    empty: { value: "status", usual: 200 },
    reason: { value: "status", usual: 400 },
    reset: { value: "nothing" },
    midway: { value: "nothing" },
    lost: { value: "nothing" },
    half: { value: "nothing" },
    cut: { value: "nothing" },
    stall: { value: "nothing" },
    "rate-limit": { value: "seconds" },
    "read-only": { value: "nothing" },
    "name-used": { value: "nothing" },
    quota: { value: "nothing" },
    expired: { value: "nothing" },
    stale: { value: "nothing" },
    "other-bytes": { value: "nothing" },
    skew: { value: "seconds", usual: 600 },
};
const SPEC = /^(?<where>[a-z-]{1,20}):(?<kind>[a-z-]{1,20})(?:=(?<value>-?\d{1,9}(?:\.\d{1,6})?))?(?:@(?:every|(?<first>\d{1,6})(?:-(?<last>\d{1,6}))?))?$/;
function readFaults(text) {
    return text.split(",").map((spec) => readFault(spec.trim()));
}
function readFault(spec) {
    const { where, kind, value, first = "1", last = first } = SPEC.exec(spec)?.groups ?? {};
    const place = PLACES.find((each) => each === where);
    if (place === undefined)
        throw unread(spec, `It is WHERE:KIND[=VALUE][@AT]; WHERE is one of ${PLACES.join(", ")}.`);
    if (!isKind(kind) || (kind === "skew") !== (place === "clock"))
        throw unread(spec, whichKinds(place));
    const fault = { where: place, kind, ...(value !== undefined && { value: Number(value) }) };
    if (!isFit(fault))
        throw unread(spec, `${kind} takes ${FAULT_KINDS[kind].value}.`);
    if (spec.endsWith("@every"))
        return { ...fault, at: "every" };
    return { ...fault, at: { first: Number(first), last: Number(last) } };
}
function isKind(kind) {
    return kind !== undefined && Object.hasOwn(FAULT_KINDS, kind);
}
function isFit({ kind, value }) {
    if (value === undefined)
        return true;
    const taken = FAULT_KINDS[kind].value;
    if (taken === "status")
        return Number.isInteger(value) && value >= 200 && value <= 599;
    return taken === "seconds" && (value >= 0 || kind === "skew");
}
function whichKinds(place) {
    const kinds = Object.keys(FAULT_KINDS).filter((kind) => (kind === "skew") === (place === "clock"));
    return `KIND is one of ${kinds.join(", ")}.`;
}
function unread(spec, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-USAGE", `--fault ${spec}`, { hint });
}
function measureOf({ kind, value }) {
    const known = FAULT_KINDS[kind];
    return value ?? ("usual" in known ? known.usual : undefined);
}
function shownFault({ where, kind, value }) {
    return `${where}:${kind}${value === undefined ? "" : `=${value}`}`;
}


/***/ }),

/***/ 5348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ createIssuer),
/* harmony export */   DK: () => (/* binding */ KEY_SET_PATH),
/* harmony export */   HD: () => (/* binding */ discovery),
/* harmony export */   Ps: () => (/* binding */ issuerUrl),
/* harmony export */   fN: () => (/* binding */ idToken),
/* harmony export */   o$: () => (/* binding */ ID_TOKEN_PATH),
/* harmony export */   py: () => (/* binding */ DISCOVERY_PATH),
/* harmony export */   qY: () => (/* binding */ keySet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _json_web_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28854);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60879);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77671);





const ISSUER_PATH = "/_/issuer";
const DISCOVERY_PATH = `${ISSUER_PATH}/.well-known/openid-configuration`;
const KEY_SET_PATH = `${ISSUER_PATH}/jwks`;
const ID_TOKEN_PATH = "/_/actions/id-token";
const LIFETIME_SECONDS = 300;
function createIssuer({ clock, claims, requestToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() }) {
    let key;
    const keyOnce = () => {
        key ??= generateKey();
        return key;
    };
    return {
        requestToken,
        publicKeys: async () => [(await keyOnce()).published],
        async issue(origin, audience, changed = {}) {
            const now = Math.floor(clock.now() / 1_000);
            const times = { iat: now, nbf: now, exp: now + LIFETIME_SECONDS };
            const standard = { iss: issuerUrl(origin), aud: audience, jti: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), ...times };
            return (0,_json_web_token_js__WEBPACK_IMPORTED_MODULE_2__/* .signToken */ .z)({ ...subjectOf(claims), ...claims, ...standard, ...changed }, (await keyOnce()).signing);
        },
    };
}
async function generateKey() {
    const { publicKey, privateKey } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair)("rsa", { modulusLength: 2_048 });
    const kid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const published = { ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" };
    return { signing: { kid, privateKey }, published };
}
function subjectOf({ repository, environment, ref }) {
    const context = environment === undefined ? `ref:${String(ref)}` : `environment:${String(environment)}`;
    return { sub: `repo:${String(repository)}:${context}` };
}
function issuerUrl(origin) {
    return `${origin}${ISSUER_PATH}`;
}
function discovery({ origin }) {
    return (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonReply */ .DB)(200, {
        issuer: issuerUrl(origin),
        jwks_uri: origin + KEY_SET_PATH,
        response_types_supported: ["id_token"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
    });
}
async function keySet(issuer) {
    return (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonReply */ .DB)(200, { keys: await issuer.publicKeys() });
}
async function idToken(request, query, issuer) {
    const [, shown] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
    if (shown === undefined || !(0,_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecret */ .$)(shown, issuer.requestToken)) {
        return (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(401, "The request token is not the job's", request);
    }
    const audience = query.get("audience") || `${request.origin}/`;
    return (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonReply */ .DB)(200, { value: await issuer.issue(request.origin, audience) });
}


/***/ }),

/***/ 28854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verifyToken),
/* harmony export */   z: () => (/* binding */ signToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MOST_CHARACTERS = 16_384;
const LEEWAY_SECONDS = 30;
function signToken(claims, { kid, privateKey }) {
    const signed = `${encode({ alg: "RS256", typ: "JWT", kid })}.${encode(claims)}`;
    return `${signed}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
}
function encode(value) {
    return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function verifyToken(token, { keys, issuer, audience, now }) {
    const [header, payload, signature] = token.length > MOST_CHARACTERS ? [] : splitToken(token);
    const described = decode(header);
    const claims = decode(payload);
    if (signature === undefined || !described || !claims)
        return invalid("it is no JSON Web Token");
    if (described.alg !== "RS256")
        return invalid(`its algorithm is ${String(described.alg)}, not RS256`);
    if (Object.hasOwn(described, "crit"))
        return invalid("it has extensions that are not understood");
    const key = keys.find(({ kid }) => kid === described.kid);
    if (key === undefined)
        return invalid("the issuer has no such key");
    if (!isSignedBy(key, `${header}.${payload}`, signature))
        return invalid("its signature is not the issuer's");
    const objection = objectionTo(claims, issuer, audience, now / 1_000);
    return objection === undefined ? { kind: "valid", claims } : invalid(objection);
}
function invalid(because) {
    return { kind: "invalid", because };
}
function splitToken(token) {
    const parts = token.split(".");
    return parts.length === 3 && parts.every((part) => /^[\w-]*$/.test(part)) ? parts : [];
}
function decode(part) {
    try {
        const value = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
        return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
function isSignedBy(key, signed, signature) {
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: "jwk" });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", Buffer.from(signed), publicKey, Buffer.from(signature, "base64url"));
}
function objectionTo(claims, issuer, audience, seconds) {
    if (claims.iss !== issuer)
        return "its issuer is another one";
    const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
    if (!audiences.includes(audience))
        return `its audience is not ${audience}`;
    const { exp, nbf, iat, jti } = claims;
    if (!isTime(exp) || !isTime(nbf) || !isTime(iat))
        return "it does not say when it is valid";
    if (exp <= seconds - LEEWAY_SECONDS)
        return "it has expired";
    if (nbf > seconds + LEEWAY_SECONDS || iat > seconds + LEEWAY_SECONDS)
        return "it is not valid yet";
    if (typeof jti !== "string" || jti === "")
        return "it has no identifier";
    return undefined;
}
function isTime(value) {
    return typeof value === "number" && Number.isFinite(value);
}


/***/ }),

/***/ 42504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createIndex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/local-index/catalogue.js
var local_index_catalogue = __webpack_require__(20766);
// EXTERNAL MODULE: ./lib/src/local-index/fault.js
var local_index_fault = __webpack_require__(77359);
// EXTERNAL MODULE: ./lib/src/local-index/reply.js
var local_index_reply = __webpack_require__(60879);
;// CONCATENATED MODULE: ./lib/src/local-index/fault-behaviour.js


const MOST_PEEKED = 1024 ** 2;
function createBehaviour(desk) {
    const behaviours = {
        ...ALONE,
        async latency({ value = 0, answered }) {
            await desk.clock.sleep(1_000 * value);
            return answered();
        },
        async expired(scene) {
            desk.tokens.expire(scene.request.headers.authorization);
            return refused(scene, (0,local_index_reply/* refusal */.x5)(403, "Invalid API Token: token is expired", scene.request));
        },
        async "other-bytes"({ answered }) {
            const answer = await answered();
            if (answer.outcome === "stored" && answer.file !== undefined)
                await alter(answer.file, desk);
            return answer;
        },
    };
    return (scene) => behaviours[scene.kind](scene);
}
const ALONE = {
    status: (scene) => refused(scene, statusReply(scene)),
    async "status-after"(scene) {
        return { ...(await scene.answered()), reply: statusReply(scene) };
    },
    html: (scene) => refused(scene, (0,local_index_reply/* bytesReply */.mM)(scene.value ?? 502, "text/html; charset=utf-8", GATEWAY_PAGE)),
    empty: (scene) => refused(scene, (0,local_index_reply/* bytesReply */.mM)(scene.value ?? 200, "text/plain; charset=utf-8", "")),
    reason: (scene) => refused(scene, { ...(0,local_index_reply/* jsonReply */.DB)(scene.value ?? 400, { message: FOREIGN }), reason: FOREIGN_BYTES }),
    reset: (scene) => refused(scene, BROKEN),
    midway: (scene) => refused(scene, BROKEN, Number(scene.request.headers["content-length"] ?? 0) / 2),
    async lost({ answered }) {
        return { ...(await answered()), reply: BROKEN };
    },
    async half({ answered }) {
        const answer = await answered();
        const body = answer.reply.body.length > 1 ? answer.reply.body : new TextEncoder().encode(FOREIGN);
        return { ...answer, reply: { ...answer.reply, body, connection: "half" } };
    },
    async cut({ answered }) {
        const answer = await answered();
        const { body } = answer.reply;
        return { ...answer, reply: { ...answer.reply, body: body.subarray(0, Math.floor(body.length / 2)) } };
    },
    stall: (scene) => refused(scene, { ...BROKEN, connection: "stall" }),
    "rate-limit": (scene) => refused(scene, rateLimit(scene)),
    "read-only": (scene) => refused(scene, (0,local_index_reply/* refusal */.x5)(403, "Read-only mode: Uploads are temporarily disabled.", scene.request)),
    "name-used": (scene) => refused(scene, (0,local_index_reply/* refusal */.x5)(400, NAME_USED, scene.request)),
    quota: (scene) => refused(scene, (0,local_index_reply/* refusal */.x5)(400, QUOTA, scene.request)),
    stale: async ({ cached, answered }) => cached ?? answered(),
    skew: ({ answered }) => answered(),
};
const GATEWAY_PAGE = "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head>\n<body><h1>Bad Gateway</h1><p>cache-lon4228</p></body></html>\n";
const NAME_USED = "This filename was previously used by a file that has since been deleted. Use a different version.";
const QUOTA = "Project size too large. Limit for this project's total size is 10 GB.";
const FOREIGN = "Datei „gibt es“ 已存在";
const FOREIGN_BYTES = Buffer.from(FOREIGN, "utf8").toString("latin1");
const BROKEN = { ...(0,local_index_reply/* bytesReply */.mM)(500, "text/plain", ""), connection: "reset" };
async function refused({ kind, request }, reply, least = 0) {
    const file = await fileNameIn(request, least);
    return { reply, outcome: kind, ...(file !== undefined && { file }) };
}
function statusReply({ value = 503, request }) {
    return (0,local_index_reply/* refusal */.x5)(value, "The index is not well.", request);
}
function rateLimit({ value, request }) {
    const reply = (0,local_index_reply/* refusal */.x5)(429, "Too many requests.", request);
    return value === undefined ? reply : { ...reply, headers: { ...reply.headers, "retry-after": String(value) } };
}
async function fileNameIn({ body }, least) {
    let head = "";
    let length = 0;
    let name;
    for await (const chunk of body) {
        length += chunk.length;
        if (head.length < MOST_PEEKED)
            head += Buffer.from(chunk).toString("latin1");
        name ??= /; filename="([^"\r\n]{1,255})"/.exec(head)?.[1];
        if (length >= least && (name !== undefined || head.length >= MOST_PEEKED))
            break;
    }
    return name;
}
async function alter(name, { catalogue, storage }) {
    const [file, bytes] = [catalogue.file(name), await storage.read(name)];
    if (file === undefined || bytes === undefined)
        return;
    const others = Buffer.concat([bytes, Buffer.from("\n")]);
    await storage.write(name, others, file.uploaded);
    catalogue.replace({ ...file, size: others.length, sha256: (0,external_node_crypto_.createHash)("sha256").update(others).digest("hex") });
}

;// CONCATENATED MODULE: ./lib/src/local-index/faults.js


const PATHS = [
    ["POST", /^\/legacy\/?$/, "upload"],
    ["GET", /^\/simple\/[^/]+\/?$/, "simple"],
    ["GET", /^\/pypi\//, "json"],
    ["GET", /^\/files\//, "files"],
    ["GET", /^\/_\/oidc\/audience\/?$/, "audience"],
    ["POST", /^\/_\/oidc\/mint-token\/?$/, "mint"],
    ["GET", /^\/_\/actions\/id-token\/?$/, "id-token"],
    ["POST", /^\/_\/sigstore\/api\/v2\/signingCert\/?$/, "authority"],
    ["POST", /^\/_\/sigstore\/api\/v1\/log\/entries\/?$/, "log"],
];
function withFaults(ask, faults, desk) {
    const counted = faults.map((fault) => ({ fault, seen: 0 }));
    const behave = createBehaviour(desk);
    const caches = faults.some(({ kind }) => kind === "stale");
    const first = new Map();
    return async (request) => {
        const place = placeOf(request);
        const here = counted.filter(({ fault }) => fault.where === place);
        for (const each of here)
            each.seen += 1;
        const struck = here.find(({ fault, seen }) => strikes(fault, seen))?.fault;
        const name = `${request.target} ${request.headers.accept ?? ""}`;
        const answered = async () => {
            const answer = await ask(request);
            if (caches && request.method === "GET" && !first.has(name))
                first.set(name, answer);
            return answer;
        };
        if (struck === undefined)
            return answered();
        const scene = { kind: struck.kind, value: (0,local_index_fault/* measureOf */.c_)(struck), request, answered, cached: first.get(name) };
        return { ...(await behave(scene)), fault: (0,local_index_fault/* shownFault */.yj)(struck) };
    };
}
function placeOf({ method, target }) {
    const [path = ""] = target.split("?");
    return PATHS.find(([asked, pattern]) => asked === method && pattern.test(path))?.[2];
}
function strikes({ at }, seen) {
    return at === "every" || (at.first <= seen && seen <= at.last);
}
function skewed(clock, faults) {
    const seconds = faults.reduce((sum, fault) => (fault.kind === "skew" ? sum + ((0,local_index_fault/* measureOf */.c_)(fault) ?? 0) : sum), 0);
    if (seconds === 0)
        return clock;
    return { now: () => clock.now() + 1_000 * seconds, sleep: (milliseconds) => clock.sleep(milliseconds) };
}

// EXTERNAL MODULE: ./lib/src/local-index/issuer.js
var local_index_issuer = __webpack_require__(5348);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/local-index/body.js
var local_index_body = __webpack_require__(30055);
// EXTERNAL MODULE: ./lib/src/local-index/json-web-token.js
var json_web_token = __webpack_require__(28854);
;// CONCATENATED MODULE: ./lib/src/local-index/publisher.js
function mismatchOf(publisher, claims) {
    const { owner, ownerId, repository, workflow, environment } = publisher;
    const fullName = `${owner}/${repository}`;
    if (!isSame(claims.repository, fullName))
        return says("repository", claims, fullName);
    if (!isSame(claims.repository_owner, owner))
        return says("repository_owner", claims, owner);
    if (ownerId !== undefined && claims.repository_owner_id !== ownerId) {
        return says("repository_owner_id", claims, ownerId);
    }
    const file = `${fullName}/.github/workflows/${workflow}`;
    if (!runs(file, fullName.length, claims))
        return says("job_workflow_ref", claims, `${file}@${String(claims.ref)}`);
    if (environment !== undefined && !isSame(claims.environment, environment)) {
        return says("environment", claims, environment);
    }
    if (claims.event_name === "pull_request_target")
        return "publishing from pull_request_target is not allowed";
    return undefined;
}
function isSame(claim, wanted) {
    return typeof claim === "string" && claim.toLowerCase() === wanted.toLowerCase();
}
function runs(file, insensitive, { job_workflow_ref, ref, sha }) {
    if (typeof job_workflow_ref !== "string")
        return false;
    const fold = (text) => text.slice(0, insensitive).toLowerCase() + text.slice(insensitive);
    const allowed = [ref, sha].filter((each) => typeof each === "string" && each !== "");
    return allowed.some((each) => fold(job_workflow_ref) === fold(`${file}@${each}`));
}
function says(claim, claims, wanted) {
    const found = claims[claim];
    return `the claim ${claim} is ${found === undefined ? "missing" : `'${String(found)}'`}, not '${wanted}'`;
}

;// CONCATENATED MODULE: ./lib/src/local-index/mint.js






const AUDIENCE = "shipwheel-local";
const MOST_BYTES = 65_536;
const NO_TOKEN = mint_refused("invalid-payload", 'the body is not {"token": "..."}');
function createMint({ issuer, publishers, tokens, catalogue, clock }) {
    const spent = new Set();
    async function exchange(request) {
        const token = tokenOf(await (0,local_index_body/* readBody */.x)(request, MOST_BYTES));
        if (token === undefined)
            return NO_TOKEN;
        if (publishers.length === 0)
            return mint_refused("not-enabled", "no trusted publisher is configured");
        const expected = { issuer: (0,local_index_issuer/* issuerUrl */.Ps)(request.origin), audience: AUDIENCE, now: clock.now() };
        const verified = (0,json_web_token/* verifyToken */.n)(token, { keys: await issuer.publicKeys(), ...expected });
        if (verified.kind === "invalid")
            return mint_refused("invalid-token", `malformed or invalid token: ${verified.because}`);
        return grant(verified.claims);
    }
    function grant(claims) {
        const matching = publishers.filter((publisher) => mismatchOf(publisher, claims) === undefined);
        if (matching.length === 0) {
            const reasons = publishers.map((publisher) => `${publisher.project}: ${mismatchOf(publisher, claims)}`);
            return mint_refused("invalid-publisher", `valid token, but no corresponding publisher (${reasons.join("; ")})`);
        }
        const unnamed = matching.find(({ project }) => !(0,python_name/* isProjectName */.jD)(project));
        if (unnamed)
            return mint_refused("invalid-pending-publisher", `'${unnamed.project}' cannot be the name of a project`);
        const identifier = String(claims.jti);
        if (spent.has(identifier))
            return mint_refused("invalid-reuse-token", "invalid token: already used");
        spent.add(identifier);
        for (const { project } of matching)
            catalogue.createProject(project);
        return { kind: "minted", ...tokens.mint(matching) };
    }
    return {
        async mint(request) {
            const exchanged = await exchange(request);
            if (exchanged.kind === "refused")
                return failed(exchanged);
            const { token, expires } = exchanged;
            return { reply: (0,local_index_reply/* jsonReply */.DB)(200, { success: true, token, expires }), outcome: "minted" };
        },
        async burn(request) {
            const token = tokenOf(await (0,local_index_body/* readBody */.x)(request, MOST_BYTES));
            if (token === undefined)
                return failed(NO_TOKEN);
            tokens.burn(token);
            return { reply: (0,local_index_reply/* jsonReply */.DB)(202, { message: "Accepted" }), outcome: "burnt" };
        },
    };
}
function failed({ code, description }) {
    const reply = (0,local_index_reply/* jsonReply */.DB)(422, { message: "Token request failed", errors: [{ code, description }] });
    return { reply, outcome: `${code}: ${description}` };
}
function mint_refused(code, description) {
    return { kind: "refused", code, description };
}
function tokenOf(body) {
    try {
        const payload = JSON.parse(new TextDecoder().decode(body));
        if (typeof payload !== "object" || payload === null || !("token" in payload))
            return undefined;
        return typeof payload.token === "string" ? payload.token : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/local-index/byte-view.js
var byte_view = __webpack_require__(49931);
;// CONCATENATED MODULE: ./lib/src/local-index/restock.js



async function restock({ catalogue, storage, readDistribution, now }) {
    for (const kept of await storage.kept()) {
        const bytes = await storage.read(kept.name);
        if (bytes !== undefined)
            await shelve(kept, bytes);
    }
    async function shelve({ name, uploaded = now, provenance }, bytes) {
        const read = await readDistribution(name, (0,byte_view/* sourceOf */.v)(bytes));
        const version = (0,python_version/* parseVersion */.ot)(read.filename?.version ?? "");
        if (read.kind === "unknown" || read.filename === undefined || version === undefined)
            return;
        const project = read.metadata?.name?.[0] ?? read.filename.distribution;
        const known = { kind: read.kind, version: (0,python_version/* formatVersion */.qh)(version), uploaded, ...(provenance && { provenance }) };
        catalogue.add(project, (0,local_index_catalogue/* indexedFile */.z)(read, known));
    }
}

;// CONCATENATED MODULE: ./lib/src/local-index/file.js

const METADATA = ".metadata";
function provenanceReply([, , name = ""], request, { catalogue }) {
    const provenance = catalogue.file(name)?.provenance;
    if (provenance === undefined)
        return (0,local_index_reply/* refusal */.x5)(404, `No provenance available for ${name}`, request);
    return (0,local_index_reply/* jsonReply */.DB)(200, provenance, "application/vnd.pypi.integrity.v1+json");
}
async function fileReply([sha256, name = ""], request, { catalogue, storage }) {
    const isMetadata = name.endsWith(METADATA);
    const file = catalogue.file(isMetadata ? name.slice(0, -METADATA.length) : name);
    if (file === undefined || file.sha256 !== sha256)
        return (0,local_index_reply/* refusal */.x5)(404, "Not Found", request);
    const bytes = isMetadata ? file.metadataBytes : await storage.read(file.name);
    return bytes ? (0,local_index_reply/* bytesReply */.mM)(200, "application/octet-stream", bytes) : (0,local_index_reply/* refusal */.x5)(404, "Not Found", request);
}

// EXTERNAL MODULE: ./lib/src/local-index/simple.js + 1 modules
var simple = __webpack_require__(6541);
;// CONCATENATED MODULE: ./lib/src/local-index/project-json.js


function projectJson(project, origin, version) {
    const versions = (0,simple/* versionsOf */.x4)(project.files);
    const shown = version === undefined ? versions.at(-1) : versions.find((each) => isSameVersion(each, version));
    if (shown === undefined)
        return undefined;
    const filesOf = (wanted) => project.files.filter((file) => file.version === wanted);
    const urls = filesOf(shown).map((file) => described(file, origin));
    const told = { info: summary(project, shown, filesOf(shown)), urls };
    if (version !== undefined)
        return told;
    const releases = versions.map((each) => [each, filesOf(each).map((file) => described(file, origin))]);
    return { ...told, releases: Object.fromEntries(releases) };
}
function isSameVersion(text, other) {
    const [a, b] = [(0,python_version/* parseVersion */.ot)(text), (0,python_version/* parseVersion */.ot)(other)];
    return a !== undefined && b !== undefined && (0,python_version/* compareVersions */.Zy)(a, b) === 0;
}
function summary({ name }, version, files) {
    const metadata = files[0]?.metadata ?? {};
    return {
        name,
        version,
        summary: metadata.summary?.[0] ?? "",
        description: metadata.description?.[0] ?? "",
        description_content_type: metadata["description-content-type"]?.[0] ?? "",
        requires_python: metadata["requires-python"]?.[0] ?? "",
        requires_dist: metadata["requires-dist"] ?? null,
        classifiers: metadata.classifier ?? [],
        license_expression: metadata["license-expression"]?.[0] ?? null,
        yanked: false,
    };
}
function described(file, origin) {
    return {
        filename: file.name,
        url: `${origin}${(0,simple/* fileUrl */.iw)(file)}`,
        packagetype: file.kind === "sdist" ? "sdist" : "bdist_wheel",
        size: file.size,
        digests: { sha256: file.sha256 },
        upload_time_iso_8601: new Date(file.uploaded).toISOString(),
        requires_python: file.metadata["requires-python"]?.[0] ?? "",
        yanked: false,
    };
}

// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(37831);
;// CONCATENATED MODULE: ./lib/src/local-index/der.js
const TAGS = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    identifier: 0x06,
    utf8: 0x0c,
    time: 0x17,
    sequence: 0x30,
    set: 0x31,
};
function der(kind, ...contents) {
    return tagged(TAGS[kind], ...contents);
}
function explicit(number, ...contents) {
    return tagged(0xa0 + number, ...contents);
}
function implicit(number, ...contents) {
    return tagged(0x80 + number, ...contents);
}
function identifier(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
    return der("identifier", Buffer.from([first * 40 + second, ...rest].flatMap(inSevens)));
}
function integer(bytes) {
    const isNegative = (bytes[0] ?? 0) >= 0x80;
    return der("integer", ...(isNegative ? [Buffer.from([0])] : []), bytes);
}
function der_boolean(value) {
    return der("boolean", Buffer.from([value ? 0xff : 0]));
}
function bitString(bytes, unusedBits = 0) {
    return der("bitString", Buffer.from([unusedBits]), bytes);
}
function utf8(text) {
    return der("utf8", Buffer.from(text, "utf8"));
}
function time(at) {
    const [, digits = ""] = /^\d\d(.+)\.\d+Z$/.exec(new Date(at).toISOString()) ?? [];
    return der("time", Buffer.from(`${digits.replace(/[-:T]/g, "")}Z`));
}
function tagged(tag, ...contents) {
    const content = Buffer.concat(contents);
    return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}
function lengthOf(length) {
    if (length < 0x80)
        return [length];
    const bytes = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        bytes.unshift(rest % 256);
    return [0x80 + bytes.length, ...bytes];
}
function inSevens(value) {
    const bytes = [value % 128];
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
        bytes.unshift(0x80 + (rest % 128));
    return bytes;
}

;// CONCATENATED MODULE: ./lib/src/local-index/certificate.js


const ECDSA_WITH_SHA256 = der("sequence", identifier("1.2.840.10045.4.3.2"));
const COMMON_NAME = "2.5.4.3";
const VERSION_3 = explicit(0, integer(Buffer.from([2])));
function unsignedCertificate(facts) {
    const { issuer, subject, publicKey, from, until, extensions } = facts;
    const fields = [
        VERSION_3,
        integer(Buffer.concat([Buffer.from([0x01]), (0,external_node_crypto_.randomBytes)(15)])),
        ECDSA_WITH_SHA256,
        nameOf(issuer),
        der("sequence", time(from), time(until)),
        nameOf(subject),
        publicKey.export({ type: "spki", format: "der" }),
    ];
    return { fields, extensions };
}
function signedPart({ fields, extensions }) {
    const listed = extensions.map(({ id, value, critical }) => der("sequence", identifier(id), ...(critical ? [der_boolean(true)] : []), der("octetString", value)));
    return der("sequence", ...fields, explicit(3, der("sequence", ...listed)));
}
function signCertificate(unsigned, issuerKey) {
    const signed = signedPart(unsigned);
    return der("sequence", signed, ECDSA_WITH_SHA256, bitString((0,external_node_crypto_.sign)("sha256", signed, issuerKey)));
}
function nameOf(common) {
    if (common === undefined)
        return der("sequence");
    return der("sequence", der("set", der("sequence", identifier(COMMON_NAME), utf8(common))));
}

;// CONCATENATED MODULE: ./lib/src/local-index/certificate-extensions.js


function authorityExtensions(publicKey, issuerKey, below) {
    const signsCertificates = bitString(Buffer.from([0x06]), 1);
    return [
        { id: "2.5.29.15", critical: true, value: signsCertificates },
        { id: "2.5.29.19", critical: true, value: der("sequence", der_boolean(true), integer(Buffer.from([below]))) },
        { id: "2.5.29.37", value: CODE_SIGNING },
        ...keyIdentifiers(publicKey, issuerKey),
    ];
}
function signerExtensions(publicKey, issuerKey, san) {
    const signsDocuments = bitString(Buffer.from([0x80]), 7);
    return [
        { id: "2.5.29.15", critical: true, value: signsDocuments },
        { id: "2.5.29.37", value: CODE_SIGNING },
        ...keyIdentifiers(publicKey, issuerKey),
        { id: "2.5.29.17", critical: true, value: der("sequence", implicit(6, Buffer.from(san, "utf8"))) },
    ];
}
const CODE_SIGNING = der("sequence", identifier("1.3.6.1.5.5.7.3.3"));
function keyIdentifiers(publicKey, issuerKey) {
    return [
        { id: "2.5.29.14", value: der("octetString", keyIdentifier(publicKey)) },
        { id: "2.5.29.35", value: der("sequence", implicit(0, keyIdentifier(issuerKey))) },
    ];
}
function keyIdentifier(publicKey) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(publicKey.export({ type: "spki", format: "der" }))
        .digest()
        .subarray(0, 20);
}
const FULCIO = "1.3.6.1.4.1.57264.1";
const CLAIMS = [
    [9, ({ job_workflow_ref: file }, server) => within(server, file)],
    [10, ({ job_workflow_sha: sha }) => sha ?? ""],
    [11, ({ runner_environment: runner }) => runner ?? ""],
    [12, ({ repository }, server) => within(server, repository)],
    [13, ({ sha }) => sha ?? ""],
    [14, ({ ref }) => ref ?? ""],
    [15, ({ repository_id: id }) => id ?? ""],
    [16, ({ repository_owner: owner }, server) => within(server, owner)],
    [17, ({ repository_owner_id: id }) => id ?? ""],
    [18, ({ workflow_ref: file }, server) => within(server, file)],
    [19, ({ workflow_sha: sha }) => sha ?? ""],
    [20, ({ event_name: event }) => event ?? ""],
    [
        21,
        ({ repository, run_id: run, run_attempt: attempt }, server) => repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt ?? "1"}` : "",
    ],
    [22, ({ repository_visibility: visibility }) => visibility ?? ""],
];
const SERVER = "https://github.com";
const ISSUER = "https://token.actions.githubusercontent.com";
function workflowAddress({ job_workflow_ref: file }) {
    return within(SERVER, typeof file === "string" ? file : undefined);
}
function claimExtensions(claims) {
    const texts = Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, typeof value === "string" ? value : undefined]));
    const written = CLAIMS.map(([number, textOf]) => ({ number, text: textOf(texts, SERVER) }));
    return [
        { id: `${FULCIO}.1`, value: Buffer.from(ISSUER) },
        ...[{ number: 8, text: ISSUER }, ...written]
            .filter(({ text }) => text !== "")
            .map(({ number, text }) => ({ id: `${FULCIO}.${number}`, value: utf8(text) })),
    ];
}
function within(server, path) {
    return path === undefined ? "" : `${server}/${path}`;
}

;// CONCATENATED MODULE: ./lib/src/local-index/log-key.js

function newLogKey() {
    return (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
}
function keyId(publicKey) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(publicKey.export({ type: "spki", format: "der" }))
        .digest();
}

;// CONCATENATED MODULE: ./lib/src/local-index/certificate-log.js




const PRECERTIFICATE = 1;
const NO_EXTENSIONS = Buffer.from([0, 0]);
const ALGORITHM = Buffer.from([4, 3]);
function seenByLog(unsigned, issuerKey, log, at) {
    const logged = signedPart(unsigned);
    const issuer = (0,external_node_crypto_.createHash)("sha256")
        .update(issuerKey.export({ type: "spki", format: "der" }))
        .digest();
    const signed = Buffer.concat([
        Buffer.from([0, 0]),
        big(at, 8),
        big(PRECERTIFICATE, 2),
        issuer,
        big(logged.length, 3),
        logged,
        NO_EXTENSIONS,
    ]);
    const signature = (0,external_node_crypto_.sign)("sha256", signed, log.privateKey);
    const timestamp = Buffer.concat([
        Buffer.from([0]),
        keyId(log.publicKey),
        big(at, 8),
        NO_EXTENSIONS,
        ALGORITHM,
        withLength(signature),
    ]);
    const list = withLength(withLength(timestamp));
    return { id: "1.3.6.1.4.1.11129.2.4.2", value: der("octetString", list) };
}
function withLength(bytes) {
    return Buffer.concat([big(bytes.length, 2), bytes]);
}
function big(value, width) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(Math.floor(value)));
    return bytes.subarray(8 - width);
}

;// CONCATENATED MODULE: ./lib/src/local-index/authority.js






const ROOT = "shipwheel rehearsal root";
const INTERMEDIATE = "shipwheel rehearsal authority";
const TEN_MINUTES = 10 * 60 * 1000;
const TEN_YEARS = 10 * 365 * 24 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
function createAuthority(log, now) {
    const [root, authority] = [newLogKey(), newLogKey()];
    const long = { from: now - DAY, until: now + TEN_YEARS };
    const certified = (subject, { publicKey }, below) => signCertificate(unsignedCertificate({
        issuer: ROOT,
        subject,
        publicKey,
        ...long,
        extensions: authorityExtensions(publicKey, root.publicKey, below),
    }), root.privateKey);
    return {
        chain: [certified(INTERMEDIATE, authority, 0), certified(ROOT, root, 1)],
        certify(publicKey, claims, at) {
            const unsigned = unsignedCertificate({
                issuer: INTERMEDIATE,
                publicKey,
                from: at,
                until: at + TEN_MINUTES,
                extensions: [
                    ...signerExtensions(publicKey, authority.publicKey, workflowAddress(claims)),
                    ...claimExtensions(claims),
                ],
            });
            const seen = log === undefined ? [] : [seenByLog(unsigned, authority.publicKey, log, at)];
            return signCertificate({ ...unsigned, extensions: [...unsigned.extensions, ...seen] }, authority.privateKey);
        },
    };
}
function readCertificateRequest(body) {
    const { credentials, publicKeyRequest } = body ?? {};
    const { oidcIdentityToken: token } = objectOr(credentials);
    const { publicKey, proofOfPossession: proof } = objectOr(publicKeyRequest);
    const { content } = objectOr(publicKey);
    if (typeof token !== "string" || typeof content !== "string" || typeof proof !== "string")
        return undefined;
    try {
        return { token, publicKey: (0,external_node_crypto_.createPublicKey)(content), proof: Buffer.from(proof, "base64") };
    }
    catch {
        return undefined;
    }
}
function hasKey({ publicKey, proof }, subject) {
    try {
        return (0,external_node_crypto_.verify)("sha256", Buffer.from(subject), publicKey, proof);
    }
    catch {
        return false;
    }
}
function objectOr(value) {
    return (0,json/* isJsonObject */.OW)(value) ? value : {};
}

// EXTERNAL MODULE: ./lib/src/python/dsse.js
var dsse = __webpack_require__(82000);
;// CONCATENATED MODULE: ./lib/src/local-index/merkle-tree.js

function leafHash(entry) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(Buffer.from([0]))
        .update(entry)
        .digest();
}
function rootHash(leaves) {
    const [only, ...others] = leaves;
    if (only === undefined)
        return (0,external_node_crypto_.createHash)("sha256").digest();
    if (others.length === 0)
        return only;
    const split = largestPowerBelow(leaves.length);
    return nodeHash(rootHash(leaves.slice(0, split)), rootHash(leaves.slice(split)));
}
function inclusionPath(leaves, position) {
    if (leaves.length <= 1)
        return [];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return position < split
        ? [...inclusionPath(left, position), rootHash(right)]
        : [...inclusionPath(right, position - split), rootHash(left)];
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(Buffer.from([1]))
        .update(left)
        .update(right)
        .digest();
}
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}

;// CONCATENATED MODULE: ./lib/src/local-index/transparency-log.js





const TREE = "1".padStart(16, "0");
const FIRST = leafHash(Buffer.from("the first entry"));
function createTransparencyLog(key, origin) {
    const kept = new Map();
    const logID = keyId(key.publicKey).toString("hex");
    function enter(body, uuid, leaf, now) {
        const leaves = [FIRST, ...[...kept.values()].map((each) => each.leaf), leaf];
        const logIndex = leaves.length - 1;
        const signed = { body, integratedTime: Math.floor(now / 1000), logID, logIndex };
        const root = rootHash(leaves);
        const inclusionProof = {
            checkpoint: checkpoint(key, origin, leaves.length, root),
            hashes: inclusionPath(leaves, logIndex).map((hash) => hash.toString("hex")),
            logIndex,
            rootHash: root.toString("hex"),
            treeSize: leaves.length,
        };
        const promise = (0,external_node_crypto_.sign)("sha256", Buffer.from(JSON.stringify(signed)), key.privateKey).toString("base64");
        const entry = { ...signed, verification: { inclusionProof, signedEntryTimestamp: promise } };
        kept.set(uuid, { uuid, leaf, entry });
        return entry;
    }
    return {
        propose(proposed, now) {
            const canonical = canonicalEntry(proposed);
            if (typeof canonical !== "object")
                return { kind: "refused", because: canonical };
            const leaf = leafHash(canonical.bytes);
            const uuid = TREE + leaf.toString("hex");
            const known = kept.get(uuid);
            if (known !== undefined)
                return { kind: "known", uuid, entry: known.entry };
            return { kind: "entered", uuid, entry: enter(canonical.bytes.toString("base64"), uuid, leaf, now) };
        },
        find: (uuid) => kept.get(uuid)?.entry,
    };
}
function checkpoint({ publicKey, privateKey }, origin, size, root) {
    const text = `${origin}\n${size}\n${root.toString("base64")}\n`;
    const hint = keyId(publicKey).subarray(0, 4);
    const signature = Buffer.concat([hint, (0,external_node_crypto_.sign)("sha256", Buffer.from(text), privateKey)]);
    return `${text}\n\u2014 ${origin} ${signature.toString("base64")}\n`;
}
function canonicalEntry(proposed) {
    if (proposed?.kind !== "dsse" || proposed.apiVersion !== "0.0.1")
        return "only dsse entries of version 0.0.1 are taken";
    const content = (0,json/* isJsonObject */.OW)(proposed.spec) ? proposed.spec.proposedContent : undefined;
    const { envelope: text, verifiers } = (0,json/* isJsonObject */.OW)(content) ? content : {};
    const envelope = typeof text === "string" ? (0,json/* jsonObject */.o$)(text) : undefined;
    const [verifier] = Array.isArray(verifiers) ? verifiers : [];
    const [signature] = (0,json/* jsonObjects */.T5)(envelope?.signatures) ?? [];
    const { payload, payloadType } = envelope ?? {};
    if (typeof text !== "string" || typeof payload !== "string" || typeof payloadType !== "string")
        return "no envelope";
    if (typeof verifier !== "string" || typeof signature?.sig !== "string")
        return "no signature, or no verifier of it";
    const bytes = Buffer.from(payload, "base64");
    if (!isSigned({ payloadType, bytes, signature: signature.sig }, verifier))
        return "could not verify envelope";
    const entry = {
        apiVersion: "0.0.1",
        kind: "dsse",
        spec: {
            envelopeHash: { algorithm: "sha256", value: sha256(text) },
            payloadHash: { algorithm: "sha256", value: sha256(bytes) },
            signatures: [{ signature: signature.sig, verifier }],
        },
    };
    return { bytes: Buffer.from(JSON.stringify(entry)) };
}
function isSigned({ payloadType, bytes, signature }, verifier) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)(Buffer.from(verifier, "base64"));
        return (0,external_node_crypto_.verify)("sha256", (0,dsse/* preAuthEncoding */.J)(payloadType, bytes), key, Buffer.from(signature, "base64"));
    }
    catch {
        return false;
    }
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}

;// CONCATENATED MODULE: ./lib/src/local-index/trusted-root.js

function trustedRoot({ host, chain, certificateLog, transparencyLog, since }) {
    const url = `https://${host}`;
    const validFor = { start: new Date(since).toISOString() };
    const logOf = (publicKey) => ({
        baseUrl: url,
        hashAlgorithm: "SHA2_256",
        publicKey: {
            rawBytes: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
            keyDetails: "PKIX_ECDSA_P256_SHA_256",
            validFor,
        },
        logId: { keyId: keyId(publicKey).toString("base64") },
    });
    return {
        mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        tlogs: [logOf(transparencyLog)],
        certificateAuthorities: [
            {
                subject: { organization: "shipwheel", commonName: "shipwheel rehearsal" },
                uri: url,
                certChain: { certificates: chain.map((der) => ({ rawBytes: Buffer.from(der).toString("base64") })) },
                validFor,
            },
        ],
        ctlogs: [logOf(certificateLog)],
        timestampAuthorities: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/local-index/sigstore.js









const SIGSTORE_PATH = "/_/sigstore";
const TRUSTED_ROOT_PATH = `${SIGSTORE_PATH}/trusted_root.json`;
const SIGNING_CONFIG_PATH = `${SIGSTORE_PATH}/signing_config.json`;
const sigstore_MOST_BYTES = 1024 * 1024;
const HOST = "rehearsal.invalid";
const HOUR = 60 * 60 * 1000;
function createSigstore({ issuer, clock }) {
    let made;
    const instance = () => {
        made ??= newInstance(clock.now());
        return made;
    };
    const desk = { issuer, clock, instance };
    return {
        certify: (request) => certify(request, desk),
        enter: (request) => enter(request, desk),
        entry: (uuid) => entryReply(uuid, instance().log),
        signingConfig: (origin) => signingConfig(origin + SIGSTORE_PATH, instance().since),
        trustedRoot: () => rootOf(instance()),
        async trust() {
            const { readTrustedRoot } = await __webpack_require__.e(/* import() */ 5258).then(__webpack_require__.bind(__webpack_require__, 85258));
            return readTrustedRoot(JSON.stringify(rootOf(instance())), "the embedded authority");
        },
    };
}
async function certify(request, { issuer, clock, instance }) {
    const asked = readCertificateRequest(await bodyOf(request));
    if (asked === undefined)
        return sigstore_refused(400, "the request asks for no certificate of a public key");
    const expected = { issuer: (0,local_index_issuer/* issuerUrl */.Ps)(request.origin), audience: "sigstore", now: clock.now() };
    const verified = (0,json_web_token/* verifyToken */.n)(asked.token, { keys: await issuer.publicKeys(), ...expected });
    if (verified.kind === "invalid") {
        return sigstore_refused(400, `There was an error processing the identity token: ${verified.because}`);
    }
    if (!hasKey(asked, String(verified.claims.sub))) {
        return sigstore_refused(400, "The signature supplied in the request could not be verified");
    }
    const { authority } = instance();
    const certificate = authority.certify(asked.publicKey, verified.claims, clock.now());
    const certificates = [certificate, ...authority.chain].map(pem);
    const reply = (0,local_index_reply/* jsonReply */.DB)(200, { signedCertificateEmbeddedSct: { chain: { certificates } } });
    return { reply, outcome: "certified" };
}
async function enter(request, { clock, instance }) {
    const entered = instance().log.propose(await bodyOf(request), clock.now());
    if (entered.kind === "refused")
        return sigstore_refused(400, `error processing entry: ${entered.because}`);
    const { uuid } = entered;
    if (entered.kind === "entered")
        return { reply: (0,local_index_reply/* jsonReply */.DB)(201, { [uuid]: entered.entry }), outcome: "entered" };
    const location = `${SIGSTORE_PATH}/api/v1/log/entries/${uuid}`;
    const known = sigstore_refused(409, `an equivalent entry already exists in the transparency log with UUID ${uuid}`);
    return { ...known, reply: { ...known.reply, headers: { ...known.reply.headers, location } } };
}
function entryReply(uuid, log) {
    const entry = log.find(uuid);
    return entry === undefined ? sigstore_refused(404, "entry not found").reply : (0,local_index_reply/* jsonReply */.DB)(200, { [uuid]: entry });
}
function signingConfig(url, since) {
    const validFor = { start: new Date(since).toISOString() };
    const service = { url, majorApiVersion: 1, validFor, operator: HOST };
    return {
        mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
        caUrls: [service],
        rekorTlogUrls: [service],
        rekorTlogConfig: { selector: "ANY" },
    };
}
function rootOf({ authority, certificateLog, transparencyLog, since }) {
    const keys = { certificateLog: certificateLog.publicKey, transparencyLog: transparencyLog.publicKey };
    return trustedRoot({ host: HOST, chain: authority.chain, ...keys, since });
}
function newInstance(now) {
    const [certificateLog, transparencyLog] = [newLogKey(), newLogKey()];
    return {
        authority: createAuthority(certificateLog, now),
        log: createTransparencyLog(transparencyLog, HOST),
        certificateLog,
        transparencyLog,
        since: now - HOUR,
    };
}
async function bodyOf(request) {
    const body = await (0,local_index_body/* readBody */.x)(request, sigstore_MOST_BYTES);
    return body === undefined ? undefined : (0,json/* jsonObject */.o$)(new TextDecoder().decode(body));
}
function sigstore_refused(code, message) {
    return { reply: (0,local_index_reply/* jsonReply */.DB)(code, { code, message }), outcome: message };
}
function pem(certificate) {
    const lines = Buffer.from(certificate)
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

// EXTERNAL MODULE: ./lib/src/local-index/upload.js + 1 modules
var upload = __webpack_require__(50553);
;// CONCATENATED MODULE: ./lib/src/local-index/routes.js








function routesOf({ catalogue, storage, issuer, mint, desk, sigstore, upstream }) {
    const get = (path, reply) => ({ method: "GET", path, answer: reply });
    const post = (path, reply) => ({ method: "POST", path, answer: reply });
    const project = ({ request, names }) => projectReply(names, request, catalogue);
    return [
        get(exactly(simple/* SIMPLE_PATH */.xT), (call) => (0,simple/* projectList */.K$)({ ...call, catalogue })),
        get(/^\/simple\/([^/]+)\/?$/, (call) => (0,simple/* projectPage */.DB)(call.names[0] ?? "", upstream, { ...call, catalogue })),
        get(/^\/files\/([^/]+)\/([^/]+)$/, ({ request, names }) => fileReply(names, request, { catalogue, storage })),
        get(/^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance\/?$/, ({ request, names }) => provenanceReply(names, request, { catalogue })),
        get(/^\/pypi\/([^/]+)\/json\/?$/, project),
        get(/^\/pypi\/([^/]+)\/([^/]+)\/json\/?$/, project),
        post(exactly(upload/* UPLOAD_PATH */.Eu), ({ request }) => desk.reply(request)),
        get(exactly("/_/oidc/audience"), () => (0,local_index_reply/* jsonReply */.DB)(200, { audience: AUDIENCE })),
        post(exactly("/_/oidc/mint-token"), ({ request }) => mint.mint(request)),
        post(exactly("/_/oidc/burn-token"), ({ request }) => mint.burn(request)),
        get(exactly(local_index_issuer/* DISCOVERY_PATH */.py), ({ request }) => (0,local_index_issuer/* discovery */.HD)(request)),
        get(exactly(local_index_issuer/* KEY_SET_PATH */.DK), () => (0,local_index_issuer/* keySet */.qY)(issuer)),
        get(exactly(local_index_issuer/* ID_TOKEN_PATH */.o$), ({ request, query }) => (0,local_index_issuer/* idToken */.fN)(request, query, issuer)),
        post(exactly(`${SIGSTORE_PATH}/api/v2/signingCert`), ({ request }) => sigstore.certify(request)),
        post(exactly(`${SIGSTORE_PATH}/api/v1/log/entries`), ({ request }) => sigstore.enter(request)),
        get(/^\/_\/sigstore\/api\/v1\/log\/entries\/([0-9a-f]{80})$/, ({ names }) => sigstore.entry(names[0] ?? "")),
        get(exactly(SIGNING_CONFIG_PATH), ({ request }) => (0,local_index_reply/* jsonReply */.DB)(200, sigstore.signingConfig(request.origin))),
        get(exactly(TRUSTED_ROOT_PATH), () => (0,local_index_reply/* jsonReply */.DB)(200, sigstore.trustedRoot())),
    ];
}
function exactly(path) {
    return new RegExp(`^${path.replace(/\/$/, "").replaceAll(".", "\\.")}/?$`);
}
async function answer(request, routes) {
    const answered = await dispatch(request, routes);
    return "reply" in answered ? answered : { reply: answered, outcome: answered.reason ?? "" };
}
async function dispatch(request, routes) {
    const [pathname = "", ...rest] = request.target.split("?");
    const query = new URLSearchParams(rest.join("?"));
    const method = request.method === "HEAD" ? "GET" : request.method;
    const matching = routes.filter(({ path }) => path.test(pathname));
    const route = matching.find((each) => each.method === method);
    if (route === undefined)
        return noRoute(matching.length > 0, request);
    const names = decodeAll(route.path.exec(pathname)?.slice(1) ?? []);
    return names === undefined ? (0,local_index_reply/* refusal */.x5)(404, "Not Found", request) : route.answer({ request, query, names });
}
function decodeAll(encoded) {
    try {
        return encoded.map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
function projectReply([name = "", version], request, catalogue) {
    const project = catalogue.project(name);
    const told = project && projectJson(project, request.origin, version);
    return told ? (0,local_index_reply/* jsonReply */.DB)(200, told) : (0,local_index_reply/* refusal */.x5)(404, "Not Found", request);
}
function noRoute(isKnownPath, request) {
    return isKnownPath ? (0,local_index_reply/* refusal */.x5)(405, "Method Not Allowed", request) : (0,local_index_reply/* refusal */.x5)(404, "Not Found", request);
}

;// CONCATENATED MODULE: ./lib/src/local-index/dialect.js


function replyWith({ status, body, headers = {} }) {
    const type = body.startsWith("{") ? "application/json" : body === "" ? "text/plain" : "text/html; charset=utf-8";
    const reply = (0,local_index_reply/* bytesReply */.mM)(status, type, body);
    return { ...reply, headers: { ...reply.headers, ...headers } };
}
function namedFile({ name, version, sha256, metadata }) {
    return { project: (0,python_name/* normalizeName */.Pc)(metadata.name?.[0] ?? ""), version, name, sha256 };
}

// EXTERNAL MODULE: ./lib/src/local-index/digests.js + 1 modules
var digests = __webpack_require__(31695);
;// CONCATENATED MODULE: ./lib/src/local-index/dialect-listing.js



async function listingReply(project, request, speaker) {
    const { dialect, ask } = speaker;
    const accept = dialect.speaksJson ? (request.headers.accept ?? "") : "text/html";
    const target = project === "" ? simple/* SIMPLE_PATH */.xT : `${simple/* SIMPLE_PATH */.xT}${project}/`;
    const answer = await ask({ ...request, target, headers: { ...request.headers, accept } });
    if (answer.reply.status === 404)
        return { ...answer, reply: replyWith(dialect.unknownProject) };
    const page = new TextDecoder().decode(answer.reply.body);
    const body = new TextEncoder().encode(await withLinks(page, request, speaker));
    return { ...answer, reply: { ...answer.reply, body } };
}
const OUR_LINK = /"\/files\/[0-9a-f]{64}\/([^"#]+)(#sha256=[0-9a-f]{64})?"/g;
async function withLinks(page, request, speaker) {
    const { catalogue, dialect } = speaker;
    const links = new Map();
    for (const [whole, name = "", fragment] of page.matchAll(OUR_LINK)) {
        const file = catalogue.file(decodeURIComponent(name));
        if (file === undefined)
            continue;
        const digest = dialect.hash === "sha256" ? file.sha256 : await md5Of(name, request, speaker);
        const hash = fragment === undefined ? "" : `#${dialect.hash}=${digest}`;
        links.set(whole, `"${dialect.linkTo(namedFile(file))}${hash}"`);
    }
    return page.replace(OUR_LINK, (whole) => links.get(whole) ?? whole);
}
async function md5Of(name, request, speaker) {
    const { reply } = await fileBytes(name, request, speaker);
    return (0,digests/* digestOf */.o)(reply.body, "md5_digest");
}
function fileBytes(name, request, { catalogue, ask }) {
    const sha256 = catalogue.file(decodeURIComponent(name).replace(/\.metadata$/, ""))?.sha256 ?? "";
    return ask({ ...request, target: `/files/${sha256}/${name}` });
}

// EXTERNAL MODULE: ./lib/src/local-index/secret.js
var secret = __webpack_require__(77671);
// EXTERNAL MODULE: ./lib/src/local-index/upload-form.js + 2 modules
var upload_form = __webpack_require__(26801);
;// CONCATENATED MODULE: ./lib/src/local-index/speaking.js







const STORAGE_PATH = "/_/storage/";
function speaking(options) {
    const { dialect, token } = options;
    const signature = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    return async (request) => {
        const [path = ""] = request.target.split("?");
        const isUpload = request.method === "POST" && withoutSlash(path) === withoutSlash(dialect.upload);
        const project = path.startsWith(dialect.simple) ? withoutSlash(path.slice(dialect.simple.length)) : undefined;
        const file = dialect.file.exec(path)?.[1];
        if (path.startsWith(STORAGE_PATH))
            return storageReply(request, signature, options);
        if (!isUpload && project === undefined && file === undefined)
            return said(dialect.elsewhere, "elsewhere");
        if ((isUpload || dialect.isClosed) && !isLetIn(request, dialect, token)) {
            return said(dialect.unauthenticated, "not signed in");
        }
        if (isUpload)
            return uploadReply(request, options);
        if (file === undefined)
            return listingReply(project ?? "", request, options);
        if (dialect.redirects === undefined)
            return fileBytes(file, request, options);
        return said(toStorage(file, request, { status: dialect.redirects, signature }), "redirected");
    };
}
function isLetIn({ headers: { authorization = "" } }, { user }, token) {
    const [, encoded = ""] = /^basic ([a-z0-9+/]+=*)$/i.exec(authorization) ?? [];
    const [name = "", ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
    return (user ?? name) === name && (0,secret/* isSecret */.$)(password.join(":"), token);
}
async function uploadReply(request, { dialect, ask, catalogue, token, limit }) {
    const body = await (0,local_index_body/* readBody */.x)(request, limit);
    const form = body && (0,upload_form/* readUploadForm */.SB)(request.headers["content-type"] ?? "", body);
    const missing = form && dialect.required.find((field) => !form.fields.has(field));
    if (missing !== undefined)
        return said(dialect.missing(missing), `${missing} is missing`);
    const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`;
    const headers = { ...request.headers, authorization };
    const answer = await ask({ ...request, target: upload/* UPLOAD_PATH */.Eu, headers, body: once(body) });
    const { outcome, reply } = answer;
    if (outcome === "stored" && reply.status === 200)
        return { ...answer, reply: replyWith(dialect.taken) };
    const there = catalogue.file(form?.file?.filename ?? "");
    const isSame = outcome === "present" && reply.status === 200;
    const isOther = outcome.startsWith("File already exists") && reply.status === 400;
    if (there === undefined || !(isSame || isOther))
        return answer;
    return { ...answer, reply: replyWith(dialect.again(namedFile(there), isSame) ?? dialect.taken) };
}
function toStorage(name, { origin }, { status, signature }) {
    const storage = origin.replace("127.0.0.1", "localhost");
    return { status, body: "", headers: { location: `${storage}${STORAGE_PATH}${name}?sig=${signature}` } };
}
async function storageReply(request, signature, speaker) {
    const [path = "", query] = request.target.split("?");
    if (request.headers.authorization !== undefined)
        return said({ status: 400, body: "" }, "a credential went astray");
    if (query !== `sig=${signature}`)
        return said({ status: 403, body: "" }, "not signed");
    return fileBytes(path.slice(STORAGE_PATH.length), request, speaker);
}
function said(what, outcome) {
    return { reply: replyWith(what), outcome };
}
function withoutSlash(path) {
    return path.replace(/\/$/, "");
}
async function* once(body) {
    if (body !== undefined)
        yield body;
}

// EXTERNAL MODULE: ./lib/src/local-index/storage.js
var local_index_storage = __webpack_require__(20206);
;// CONCATENATED MODULE: ./lib/src/local-index/tokens.js


const LIFETIME_SECONDS = 900;
const UNKNOWN = { kind: "refused", because: "Invalid or non-existent authentication information." };
function createTokens(uploadToken, clock) {
    const minted = new Map();
    return {
        admit(authorization) {
            const token = passwordOf(authorization);
            if (token === undefined)
                return UNKNOWN;
            if (uploadToken !== undefined && (0,secret/* isSecret */.$)(token, uploadToken))
                return { kind: "account" };
            const known = minted.get(token);
            if (known === undefined)
                return UNKNOWN;
            if (known.expires * 1_000 <= clock.now())
                return { kind: "refused", because: "Invalid API Token: token is expired" };
            return { kind: "publisher", publishers: known.publishers };
        },
        mint(publishers) {
            const token = `pypi-${(0,external_node_crypto_.randomBytes)(32).toString("base64url")}`;
            const expires = Math.floor(clock.now() / 1_000) + LIFETIME_SECONDS;
            minted.set(token, { publishers, expires });
            return { token, expires };
        },
        burn: (token) => void minted.delete(token),
        expire(authorization) {
            const token = passwordOf(authorization) ?? "";
            const known = minted.get(token);
            if (known !== undefined)
                minted.set(token, { ...known, expires: 0 });
        },
    };
}
function passwordOf(authorization = "") {
    const [, encoded] = /^basic ([a-z0-9+/]+=*)$/i.exec(authorization) ?? [];
    const [user, ...password] = Buffer.from(encoded ?? "", "base64")
        .toString("utf8")
        .split(":");
    return user === "__token__" ? password.join(":") : undefined;
}

;// CONCATENATED MODULE: ./lib/src/local-index/local-index.js













const FILE_LIMIT = 100 * 1024 ** 2;
const MOST_LOGGED = 10_000;
async function createIndex(options) {
    const { readDistribution, storage = (0,local_index_storage/* memoryStorage */.z)(), publishers = [], fileLimit = FILE_LIMIT, faults = [] } = options;
    const clock = skewed(options.clock, faults);
    const catalogue = (0,local_index_catalogue/* createCatalogue */.S)();
    await restock({ catalogue, storage, readDistribution, now: clock.now() });
    const { claims = {}, requestToken } = options;
    const issuer = (0,local_index_issuer/* createIssuer */.Ai)({ clock, claims, ...(requestToken !== undefined && { requestToken }) });
    const tokens = createTokens(options.uploadToken, clock);
    const mint = createMint({ issuer, publishers, tokens, catalogue, clock });
    const sigstore = options.sigstore ?? createSigstore({ issuer, clock });
    const { trust } = sigstore;
    const desk = (0,upload/* createUploadDesk */.pK)({ tokens, catalogue, storage, clock, readDistribution, fileLimit, trust });
    const upstream = options.upstream?.replace(/\/*$/, "/");
    const log = [];
    const routes = routesOf({ catalogue, storage, issuer, mint, desk, sigstore, upstream });
    const ask = withFaults((request) => answerOrFail(request, routes), faults, { tokens, catalogue, storage, clock });
    const { dialect, uploadToken: token = (0,external_node_crypto_.randomBytes)(16).toString("hex") } = options;
    const spoken = dialect ? speaking({ dialect, ask, catalogue, token, limit: fileLimit + upload/* FORM_BYTES */.XC }) : ask;
    return { log, issuer, sigstore, reply: logged(spoken, clock, log, options.onRequest) };
}
function logged(ask, clock, log, tell) {
    return async (request) => {
        const answer = await ask(request);
        const entry = { at: clock.now(), method: request.method, ...entryOf(request, answer) };
        if (log.push(entry) > MOST_LOGGED)
            log.shift();
        tell?.(entry);
        const { headers, ...reply } = answer.reply;
        return { ...reply, headers: { date: new Date(entry.at).toUTCString(), ...headers } };
    };
}
function entryOf({ target }, { reply, outcome, file, fault }) {
    const isSilent = reply.connection === "reset" || reply.connection === "stall";
    return {
        path: printable(target),
        status: isSilent ? 0 : reply.status,
        outcome: printable(outcome),
        ...(file !== undefined && { file: printable(file) }),
        ...(fault !== undefined && { fault }),
    };
}
function printable(text) {
    return text.slice(0, 2_000).replace(/\p{Cc}/gu, "?");
}
async function answerOrFail(request, routes) {
    try {
        return await answer(request, routes);
    }
    catch (error) {
        return { reply: (0,local_index_reply/* refusal */.x5)(500, "Internal Server Error", request), outcome: `failed: ${String(error)}` };
    }
}


/***/ }),

/***/ 60879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ jsonReply),
/* harmony export */   V2: () => (/* binding */ redirect),
/* harmony export */   mM: () => (/* binding */ bytesReply),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
const TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
};
function bytesReply(status, type, body) {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return { status, headers: { "content-type": type, "cache-control": "no-store" }, body: bytes };
}
function jsonReply(status, document, type = "application/json") {
    return bytesReply(status, type, JSON.stringify(document));
}
function redirect(status, location) {
    const reply = bytesReply(status, "text/plain; charset=utf-8", "");
    return { ...reply, headers: { ...reply.headers, location } };
}
function refusal(status, message, request) {
    const title = TITLES[status] ?? "Error";
    const reason = reasonPhrase(message);
    const asJson = request.headers.accept?.includes("application/json") ?? false;
    const reply = asJson
        ? jsonReply(status, { message, code: `${status} ${reason}`, title })
        : bytesReply(status, "text/plain; charset=utf-8", `${status} ${reason}\n\n${title}\n\n${message}\n`);
    return { ...reply, reason };
}
function reasonPhrase(message) {
    return message.replace(/[^\x20-\x7e\xa0-\xff]+/g, "?").slice(0, 1_000);
}


/***/ }),

/***/ 77671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSecret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function isSecret(given, secret) {
    const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(given), digest(secret));
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xT: () => (/* binding */ SIMPLE_PATH),
  iw: () => (/* binding */ fileUrl),
  K$: () => (/* binding */ projectList),
  DB: () => (/* binding */ projectPage),
  x4: () => (/* binding */ versionsOf)
});

// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/version.js
var version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/local-index/digests.js + 1 modules
var digests = __webpack_require__(31695);
;// CONCATENATED MODULE: ./lib/src/local-index/negotiation.js
const FORMATS = [
    { type: "text/html", format: "html", sent: "text/html; charset=utf-8" },
    { type: "application/vnd.pypi.simple.v1+html", format: "html", sent: "application/vnd.pypi.simple.v1+html" },
    { type: "application/vnd.pypi.simple.v1+json", format: "json", sent: "application/vnd.pypi.simple.v1+json" },
    { type: "application/vnd.pypi.simple.latest+html", format: "html", sent: "application/vnd.pypi.simple.v1+html" },
    { type: "application/vnd.pypi.simple.latest+json", format: "json", sent: "application/vnd.pypi.simple.v1+json" },
];
function chooseFormat(accept, asked) {
    if (asked !== null)
        return FORMATS.find(({ type }) => type === asked);
    const ranges = (accept || "*/*").split(",").map(readRange);
    let best;
    for (const format of FORMATS) {
        const quality = qualityOf(format.type, ranges);
        if (quality > (best?.quality ?? 0))
            best = { format, quality };
    }
    return best?.format;
}
function readRange(text) {
    const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}
function qualityOf(type, ranges) {
    const wide = `${type.split("/", 1)[0]}/*`;
    for (const exact of [type, wide, "*/*"]) {
        const range = ranges.find((each) => each.type === exact);
        if (range)
            return range.quality;
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/local-index/reply.js
var local_index_reply = __webpack_require__(60879);
;// CONCATENATED MODULE: ./lib/src/local-index/simple.js





const SIMPLE_PATH = "/simple/";
const API_VERSION = "1.3";
function projectList({ request, query, catalogue }) {
    const chosen = chooseFormat(request.headers.accept, query.get("format"));
    if (chosen === undefined)
        return (0,local_index_reply/* refusal */.x5)(406, "The Simple API is served as JSON and HTML", request);
    const projects = catalogue.projects();
    if (chosen.format === "json") {
        return page(chosen, { meta: { "api-version": API_VERSION }, projects: projects.map(({ name }) => ({ name })) });
    }
    const links = projects.map(({ name, normalizedName }) => `<a href="${normalizedName}/">${escapeHtml(name)}</a><br>`);
    return page(chosen, htmlPage("Simple index", links));
}
function projectPage(name, upstream, simple) {
    const { request, query, catalogue } = simple;
    const normalizedName = (0,python_name/* normalizeName */.Pc)(name);
    if (!(0,python_name/* isProjectName */.jD)(name))
        return (0,local_index_reply/* refusal */.x5)(404, "Not Found", request);
    if (!request.target.replace(/\?.*$/s, "").endsWith(`/${normalizedName}/`)) {
        return (0,local_index_reply/* redirect */.V2)(301, `${SIMPLE_PATH}${normalizedName}/`);
    }
    const project = catalogue.project(name);
    if (project === undefined) {
        return upstream ? (0,local_index_reply/* redirect */.V2)(303, `${upstream}${normalizedName}/`) : (0,local_index_reply/* refusal */.x5)(404, "Not Found", request);
    }
    const chosen = chooseFormat(request.headers.accept, query.get("format"));
    if (chosen === undefined)
        return (0,local_index_reply/* refusal */.x5)(406, "The Simple API is served as JSON and HTML", request);
    const { origin } = request;
    return page(chosen, chosen.format === "json" ? jsonProject(project, origin) : htmlProject(project, origin));
}
function page({ sent }, content) {
    const reply = typeof content === "string" ? (0,local_index_reply/* bytesReply */.mM)(200, sent, content) : (0,local_index_reply/* jsonReply */.DB)(200, content, sent);
    return { ...reply, headers: { ...reply.headers, vary: "Accept" } };
}
function fileUrl({ name, sha256 }) {
    return `/files/${sha256}/${encodeURIComponent(name)}`;
}
function provenanceUrl({ name, version, metadata, provenance }, origin) {
    if (provenance === undefined)
        return undefined;
    const project = (0,python_name/* normalizeName */.Pc)(metadata.name?.[0] ?? "");
    return `${origin}/integrity/${project}/${encodeURIComponent(version)}/${encodeURIComponent(name)}/provenance`;
}
function jsonProject({ normalizedName, files }, origin) {
    return {
        meta: { "api-version": API_VERSION },
        name: normalizedName,
        versions: versionsOf(files),
        files: files.map((file) => jsonFile(file, origin)),
    };
}
function versionsOf(files) {
    const versions = [...new Set(files.map(({ version }) => version))].map((text) => ({
        text,
        parsed: (0,version/* parseVersion */.ot)(text),
    }));
    return versions
        .sort((a, b) => (a.parsed && b.parsed ? (0,version/* compareVersions */.Zy)(a.parsed, b.parsed) : 0))
        .map(({ text }) => text);
}
function jsonFile(file, origin) {
    const metadata = metadataDigest(file);
    return {
        filename: file.name,
        url: fileUrl(file),
        hashes: { sha256: file.sha256 },
        size: file.size,
        "upload-time": new Date(file.uploaded).toISOString(),
        yanked: false,
        provenance: provenanceUrl(file, origin) ?? null,
        "core-metadata": metadata ?? false,
        "data-dist-info-metadata": metadata ?? false,
        ...(requiresPython(file) !== undefined && { "requires-python": requiresPython(file) }),
    };
}
function metadataDigest({ metadataBytes }) {
    return metadataBytes && { sha256: (0,digests/* digestOf */.o)(metadataBytes, "sha256_digest") };
}
function requiresPython({ metadata }) {
    return metadata["requires-python"]?.[0];
}
function htmlProject({ normalizedName, files }, origin) {
    return htmlPage(`Links for ${normalizedName}`, files.map((file) => htmlFile(file, origin)));
}
function htmlFile(file, origin) {
    const metadata = metadataDigest(file);
    const attributes = [
        ["href", `${fileUrl(file)}#sha256=${file.sha256}`],
        ["data-requires-python", requiresPython(file)],
        ["data-core-metadata", metadata && `sha256=${metadata.sha256}`],
        ["data-dist-info-metadata", metadata && `sha256=${metadata.sha256}`],
        ["data-provenance", provenanceUrl(file, origin)],
    ];
    const written = attributes.map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`));
    return `<a${written.join("")}>${escapeHtml(file.name)}</a><br>`;
}
function htmlPage(title, links) {
    return [
        "<!DOCTYPE html>",
        '<html lang="en">',
        `<head><meta charset="utf-8"><meta name="pypi:repository-version" content="${API_VERSION}"><title>${escapeHtml(title)}</title></head>`,
        "<body>",
        ...links,
        "</body>",
        "</html>",
        "",
    ].join("\n");
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}


/***/ }),

/***/ 20206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ folderStorage),
/* harmony export */   z: () => (/* binding */ memoryStorage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80858);


function memoryStorage() {
    const contents = new Map();
    return {
        read: async (name) => contents.get(name),
        write: async (name, bytes) => void contents.set(name, bytes),
        writeProvenance: async () => { },
        kept: async () => [],
    };
}
const JOURNAL = ".shipwheel-index.jsonl";
const PROVENANCE = ".provenance";
const DISTRIBUTION = /\.(whl|tar\.gz|zip)$/;
function folderStorage(folder, files) {
    const pathOf = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
    return {
        read: (name) => files.read(pathOf(name)),
        async write(name, bytes, uploaded) {
            await files.write(pathOf(name), bytes);
            await files.append(pathOf(JOURNAL), `${JSON.stringify({ name, uploaded })}\n`);
        },
        writeProvenance: (name, provenance) => files.write(pathOf(name + PROVENANCE), JSON.stringify(provenance)),
        async kept() {
            const times = readJournal((await files.readText(pathOf(JOURNAL))) ?? "");
            const entries = (await files.list(folder)) ?? [];
            const kept = entries.filter(({ name, kind }) => kind === "file" && DISTRIBUTION.test(name));
            return Promise.all(kept.map(async ({ name }) => {
                const provenance = readProvenance(await files.readText(pathOf(name + PROVENANCE)));
                return { ...keptFile(name, times.get(name)), ...(provenance && { provenance }) };
            }));
        },
    };
}
function keptFile(name, uploaded) {
    return { name, ...(uploaded !== undefined && { uploaded }) };
}
function readProvenance(text) {
    const read = text === undefined ? undefined : (0,_python_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProvenance */ .X)(text);
    return read?.kind === "provenance" ? read.provenance : undefined;
}
function readJournal(text) {
    const times = new Map();
    for (const line of text.split("\n")) {
        const [, name, uploaded] = /^\{"name":"([^"\\]+)","uploaded":(\d{1,15})\}$/.exec(line) ?? [];
        if (name !== undefined)
            times.set(name, Number(uploaded));
    }
    return times;
}


/***/ }),

/***/ 26801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tp: () => (/* binding */ FORM_RULES),
  _F: () => (/* binding */ fieldOf),
  SB: () => (/* binding */ readUploadForm)
});

// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/upload-fields.js
var upload_fields = __webpack_require__(35668);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/local-index/digests.js + 1 modules
var digests = __webpack_require__(31695);
// EXTERNAL MODULE: ./lib/src/check/classifier-rules.js + 1 modules
var classifier_rules = __webpack_require__(80502);
// EXTERNAL MODULE: ./lib/src/check/description-rules.js + 1 modules
var description_rules = __webpack_require__(64446);
// EXTERNAL MODULE: ./lib/src/check/metadata-rules.js + 2 modules
var metadata_rules = __webpack_require__(56496);
// EXTERNAL MODULE: ./lib/src/check/rule.js
var rule = __webpack_require__(3031);
// EXTERNAL MODULE: ./lib/src/check/url-rules.js
var url_rules = __webpack_require__(72626);
// EXTERNAL MODULE: ./lib/src/python/metadata.js
var metadata = __webpack_require__(74840);
;// CONCATENATED MODULE: ./lib/src/local-index/form-metadata.js






const RULES = [...metadata_rules/* metadataRules */.j, ...classifier_rules/* classifierRules */.f, ...url_rules/* urlRules */.b, ...description_rules/* descriptionRules */.Q];
const RENAMED = new Map([
    ["classifier", "classifiers"],
    ["project-url", "project_urls"],
]);
function objectionToMetadata(fields) {
    const sent = metadataOf(fields);
    const metadata = { member: "the form", bytes: new Uint8Array(), fields: sent, problems: [], sent };
    const facts = { name: "", size: 0, twoFormats: false, forbidden: [], metadata };
    const findings = (0,rule/* applyRules */.I)(RULES, facts);
    return findings.find(({ authority, severity }) => authority === "index" && severity === "error")?.message;
}
function metadataOf(fields) {
    const known = [...metadata/* SINGLE_FIELDS */.$K, ...metadata/* REPEATED_FIELDS */.tu].map((field) => {
        const values = fields.get(RENAMED.get(field) ?? field.replaceAll("-", "_")) ?? [];
        return [field, values.filter((value) => value !== "")];
    });
    return Object.fromEntries(known.filter(([, values]) => values.length > 0));
}

;// CONCATENATED MODULE: ./lib/src/local-index/multipart.js
const MOST_PARTS = 20_000;
const MOST_HEADER_BYTES = 8_192;
const BOUNDARY = /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))\s*(?:;|$)/i;
const BOUNDARY_CHARACTERS = /^[\w'()+,\-./:=? ]*[\w'()+,\-./:=?]$/;
const LINE_END = Buffer.from("\r\n");
const HEADERS_END = Buffer.from("\r\n\r\n");
function readMultipart(contentType, body) {
    const groups = BOUNDARY.exec(contentType);
    const boundary = groups?.[1] ?? groups?.[2];
    if (boundary === undefined || !BOUNDARY_CHARACTERS.test(boundary))
        return malformed("no multipart/form-data boundary");
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const opening = Buffer.from(`--${boundary}`);
    if (!bytes.subarray(0, opening.length).equals(opening))
        return malformed("the body does not begin with its boundary");
    return readParts(bytes, Buffer.concat([LINE_END, opening]), opening.length);
}
function malformed(because) {
    return { kind: "malformed", because };
}
function readParts(bytes, delimiter, start) {
    const parts = [];
    for (let at = start; parts.length <= MOST_PARTS;) {
        const tail = bytes.subarray(at, at + 2).toString("latin1");
        if (tail === "--")
            return isEnd(bytes, at + 2) ? { kind: "form", parts } : malformed("there is text after the end");
        if (tail !== "\r\n")
            return malformed("a boundary does not end its line");
        const end = bytes.indexOf(delimiter, at);
        if (end === -1)
            return malformed("the last part has no end");
        const part = readPart(bytes.subarray(at + 2, end));
        if (part === undefined)
            return malformed(`part ${parts.length + 1} has no readable headers`);
        parts.push(part);
        at = end + delimiter.length;
    }
    return malformed(`there are more than ${MOST_PARTS} parts`);
}
function isEnd(bytes, at) {
    return bytes.length === at || (bytes.length === at + 2 && bytes.subarray(at).equals(LINE_END));
}
function readPart(part) {
    const end = part.subarray(0, MOST_HEADER_BYTES).indexOf(HEADERS_END);
    if (end === -1)
        return undefined;
    const headers = readHeaders(part.subarray(0, end).toString("utf8"));
    const disposition = readDisposition(headers?.get("content-disposition") ?? "");
    if (headers === undefined || disposition === undefined)
        return undefined;
    const type = headers.get("content-type");
    return { ...disposition, ...(type !== undefined && { type }), content: part.subarray(end + HEADERS_END.length) };
}
function readHeaders(text) {
    const headers = new Map();
    for (const line of text.split("\r\n")) {
        const colon = line.indexOf(":");
        const name = line.slice(0, Math.max(0, colon)).toLowerCase();
        if (!/^[\w-]+$/.test(name) || headers.has(name))
            return undefined;
        headers.set(name, line.slice(colon + 1).trim());
    }
    return headers;
}
function readDisposition(text) {
    const [kind, ...parameters] = text.split(/;\s*(?=[\w*-]+=)/);
    if (kind?.trim().toLowerCase() !== "form-data")
        return undefined;
    const values = new Map();
    for (const parameter of parameters) {
        const [, name, quoted, bare] = /^([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s";]+))$/.exec(parameter.trim()) ?? [];
        if (name === undefined || values.has(name))
            return undefined;
        values.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1").replaceAll("%22", '"') ?? bare ?? "");
    }
    const name = values.get("name");
    const filename = values.get("filename");
    if (name === undefined || values.has("filename*"))
        return undefined;
    return { name, ...(filename !== undefined && { filename }) };
}

;// CONCATENATED MODULE: ./lib/src/local-index/upload-form.js






const DIGEST_FORMS = {
    md5_digest: { pattern: /^[0-9a-f]{32}$/i, name: "MD5" },
    sha256_digest: { pattern: /^[0-9a-f]{64}$/i, name: "SHA256" },
    blake2_256_digest: { pattern: /^[0-9a-f]{64}$/i, name: "BLAKE2" },
};
function readUploadForm(contentType, body) {
    const reading = readMultipart(contentType, body);
    if (reading.kind === "malformed")
        return undefined;
    const fields = new Map();
    const isFile = ({ filename }) => filename !== undefined;
    const isMisplaced = (part) => isFile(part) !== (part.name === "content");
    for (const part of reading.parts.filter((each) => !isFile(each))) {
        const value = textOf(part.content);
        if (value === undefined)
            return undefined;
        if (value === "UNKNOWN")
            continue;
        const before = fields.get(part.name);
        if (before === undefined)
            fields.set(part.name, [value]);
        else
            before.push(value);
    }
    const files = reading.parts.filter((part) => isFile(part) && part.name === "content");
    const misplaced = [...reading.parts.filter(isMisplaced), ...files.slice(1)].map(({ name }) => name);
    return { fields, file: files[0], misplaced };
}
function textOf(content) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content).trim();
    }
    catch {
        return undefined;
    }
}
function fieldOf({ fields }, name) {
    return fields.get(name)?.[0] ?? "";
}
const SINGLE = [":action", "protocol_version", "metadata_version", "name", "version", "filetype", "pyversion"];
const FORM_RULES = [
    (form) => (fieldOf(form, ":action") === "file_upload" ? undefined : "Unknown action; should be 'file_upload'."),
    ({ fields }) => ((fields.get("protocol_version") ?? ["1"])[0] === "1" ? undefined : "Unknown protocol version."),
    ({ misplaced: [name] }) => (name === undefined ? undefined : `${name}: Should not be a tuple.`),
    ({ fields }) => repeatedField(fields),
    (form) => {
        const version = fieldOf(form, "metadata_version");
        const isKnown = upload_fields/* METADATA_VERSIONS */.mi.some((known) => known === version);
        return isKnown ? undefined : invalid("metadata_version", version, "Use a known metadata version.");
    },
    (form) => {
        const name = fieldOf(form, "name");
        const because = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
        return (0,python_name/* isProjectName */.jD)(name) ? undefined : invalid("name", name, because);
    },
    versionIsPublic,
    fileTypeAndPython,
    digestsAreHex,
    ({ fields }) => objectionToMetadata(fields),
    ({ file }) => (file === undefined ? "Upload payload does not have a file." : undefined),
];
function repeatedField(fields) {
    const repeated = [...SINGLE, ...digests/* DIGEST_FIELDS */.p].find((name) => (fields.get(name)?.length ?? 0) > 1);
    return repeated && `${repeated}: Should not be given twice.`;
}
function versionIsPublic(form) {
    const text = fieldOf(form, "version");
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined)
        return invalid("version", text, "Must start and end with a letter or numeral and follow PEP 440.");
    return version.local === undefined ? undefined : `The use of local versions in '${text}' is not allowed.`;
}
function fileTypeAndPython(form) {
    const filetype = fieldOf(form, "filetype");
    const pyversion = fieldOf(form, "pyversion");
    if (filetype !== "sdist" && filetype !== "bdist_wheel")
        return invalid("filetype", filetype, "Use a known file type.");
    if (filetype === "bdist_wheel" && pyversion === "") {
        return invalid("pyversion", pyversion, "Python version is required for binary distribution uploads.");
    }
    if (filetype === "sdist" && pyversion !== "source") {
        return invalid("pyversion", pyversion, "Use 'source' as Python version for an sdist.");
    }
    return undefined;
}
function digestsAreHex(form) {
    const sent = digests/* DIGEST_FIELDS */.p.filter((field) => fieldOf(form, field) !== "");
    for (const field of sent) {
        const { pattern, name } = DIGEST_FORMS[field] ?? { pattern: /^$/, name: field };
        if (!pattern.test(fieldOf(form, field))) {
            return invalid(field, fieldOf(form, field), `Use a valid, hex-encoded, ${name} message digest.`);
        }
    }
    return sent.length === 0 ? "Include at least one message digest." : undefined;
}
function invalid(field, value, because) {
    return `'${value.slice(0, 200)}' is an invalid value for ${field}. Error: ${because}`;
}


/***/ }),

/***/ 50553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XC: () => (/* binding */ FORM_BYTES),
  Eu: () => (/* binding */ UPLOAD_PATH),
  pK: () => (/* binding */ createUploadDesk)
});

// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/provenance.js
var provenance = __webpack_require__(80858);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/local-index/body.js
var local_index_body = __webpack_require__(30055);
// EXTERNAL MODULE: ./lib/src/local-index/byte-view.js
var byte_view = __webpack_require__(49931);
// EXTERNAL MODULE: ./lib/src/local-index/catalogue.js
var local_index_catalogue = __webpack_require__(20766);
// EXTERNAL MODULE: ./lib/src/local-index/digests.js + 1 modules
var digests = __webpack_require__(31695);
// EXTERNAL MODULE: ./lib/src/local-index/reply.js
var reply = __webpack_require__(60879);
// EXTERNAL MODULE: ./lib/src/local-index/upload-form.js + 2 modules
var upload_form = __webpack_require__(26801);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/local-index/upload-rules.js





const OPEN_MILLISECONDS = 14 * 24 * 60 * 60 * 1_000;
const CONTROL_CHARACTER = /\p{Cc}/u;
const FILE_RULES = [
    ({ filename }) => CONTROL_CHARACTER.test(filename) ? "Cannot upload a file with non-printable characters in the name." : undefined,
    ({ filename }) => (/[/\\]/.test(filename) ? "Cannot upload a file with '/' or '\\' in the name." : undefined),
    ({ filename }) => /[^\w.+!-]/.test(filename)
        ? "Cannot upload a file with signs in the name that no distribution's name has."
        : undefined,
    ({ filename }) => /\.(tar\.gz|zip|whl)$/.test(filename)
        ? undefined
        : "Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527",
    ({ type }) => (type === "" || /^image\//i.test(type) ? "Invalid distribution file." : undefined),
    ({ project, bytes }, { fileLimit }) => bytes.length > fileLimit
        ? `File too large. Limit for project '${project}' is ${Math.floor(fileLimit / 1024 ** 2)} MB.`
        : undefined,
    ({ form, bytes }) => digests/* DIGEST_FIELDS */.p.some((field) => differs((0,upload_form/* fieldOf */._F)(form, field), () => (0,digests/* digestOf */.o)(bytes, field)))
        ? "The digest supplied does not match a digest calculated from the uploaded file."
        : undefined,
];
function differs(told, computed) {
    return told !== "" && told.toLowerCase() !== computed();
}
function isPresent({ filename, sha256 }, { catalogue }) {
    return catalogue.file(filename)?.sha256 === sha256;
}
const STATE_RULES = [
    ({ filename, sha256, bytes }, { catalogue }) => catalogue.file(filename) || catalogue.sameBytes(sha256)
        ? `File already exists ('${filename}', with blake2_256 hash '${(0,digests/* digestOf */.o)(bytes, "blake2_256_digest")}').`
        : undefined,
    (upload, state) => {
        const first = releaseOf(upload, state)[0];
        return first && state.now - first.uploaded > OPEN_MILLISECONDS
            ? "Uploading new files to releases older than 14 days is not allowed."
            : undefined;
    },
    (upload, state) => upload.kind === "sdist" && releaseOf(upload, state).some(({ kind }) => kind === "sdist")
        ? "Only one sdist may be uploaded per release."
        : undefined,
];
function releaseOf({ project, version }, { catalogue }) {
    return (catalogue.project(project)?.files ?? []).filter((file) => {
        const other = (0,python_version/* parseVersion */.ot)(file.version);
        return other !== undefined && (0,python_version/* compareVersions */.Zy)(other, version) === 0;
    });
}
function objectionToContent(upload, read, { catalogue }) {
    const isNew = catalogue.project(upload.project) === undefined;
    const finding = read.findings.find(({ code, severity, authority }) => severity === "error" && authority === "index" && (isNew || !(0,errors/* isForNewProjects */.mO)(code)));
    if (finding)
        return finding.message;
    if (read.kind !== upload.kind)
        return `Invalid distribution file: '${upload.filename}' is no ${upload.kind}.`;
    return upload.kind === "sdist" ? sdistName(upload) : wheelName(upload, read);
}
function sdistName({ project, version, filename }) {
    const wanted = `${(0,python_name/* distributionName */.SE)(project)}-${(0,python_version/* formatVersion */.qh)(version)}.tar.gz`;
    return filename === wanted ? undefined : `Filename '${filename}' is invalid, should be '${wanted}'.`;
}
function wheelName({ project, version, filename }, { filename: named }) {
    if ((0,python_name/* normalizeName */.Pc)(named?.distribution ?? "") !== (0,python_name/* normalizeName */.Pc)(project)) {
        return `Filename '${filename}' should contain the normalized project name '${(0,python_name/* distributionName */.SE)(project)}'.`;
    }
    const told = (0,python_version/* parseVersion */.ot)(named?.version ?? "");
    if (told === undefined || (0,python_version/* compareVersions */.Zy)(told, version) !== 0) {
        return `Version in filename should be '${(0,python_version/* formatVersion */.qh)(version)}' not '${named?.version}'.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/local-index/upload.js










const UPLOAD_PATH = "/legacy/";
const FORM_BYTES = 16 * 1024 ** 2;
function createUploadDesk(options) {
    const { tokens, fileLimit } = options;
    let last = Promise.resolve();
    async function judge(request) {
        const announced = tokens.admit(request.headers.authorization);
        if (announced.kind === "refused")
            return refused(403, announced.because);
        const body = await (0,local_index_body/* readBody */.x)(request, fileLimit + FORM_BYTES);
        if (body === undefined)
            return refused(413, "Request Entity Too Large");
        const admission = tokens.admit(request.headers.authorization);
        if (admission.kind === "refused")
            return refused(403, admission.because);
        const form = (0,upload_form/* readUploadForm */.SB)(request.headers["content-type"] ?? "", body);
        if (form === undefined)
            return refused(400, "Invalid form: it is no multipart/form-data in UTF-8.");
        return { ...(await judgeForm(form, admission)), ...(form.file?.filename && { file: form.file.filename }) };
    }
    async function judgeForm(form, admission) {
        const objection = firstOf(upload_form/* FORM_RULES */.tp, (rule) => rule(form));
        const upload = uploadOf(form);
        if (objection !== undefined || upload === undefined)
            return refused(400, objection ?? "Invalid form.");
        const publisher = publisherOf(admission, upload);
        if (admission.kind === "publisher" && publisher === undefined) {
            const because = `project-scoped token is not valid for project: '${upload.project}'`;
            return refused(403, `Invalid API Token: ${because}`);
        }
        const admitted = last.then(() => admit(upload, publisher, options));
        last = admitted.catch(() => undefined);
        return admitted;
    }
    return {
        async reply(request) {
            const verdict = await judge(request);
            const { file } = verdict;
            const named = file === undefined ? {} : { file };
            if (verdict.kind !== "refused") {
                return { reply: (0,reply/* bytesReply */.mM)(200, "text/plain; charset=utf-8", ""), outcome: verdict.kind, ...named };
            }
            return { reply: (0,reply/* refusal */.x5)(verdict.status, verdict.message, request), outcome: verdict.message, ...named };
        },
    };
}
function refused(status, message) {
    return { kind: "refused", status, message };
}
function firstOf(rules, ask) {
    for (const rule of rules) {
        const objection = ask(rule);
        if (objection !== undefined)
            return objection;
    }
    return undefined;
}
function uploadOf(form) {
    const version = (0,python_version/* parseVersion */.ot)((0,upload_form/* fieldOf */._F)(form, "version"));
    if (version === undefined || form.file === undefined)
        return undefined;
    return {
        project: (0,upload_form/* fieldOf */._F)(form, "name"),
        version,
        kind: (0,upload_form/* fieldOf */._F)(form, "filetype") === "sdist" ? "sdist" : "wheel",
        filename: form.file.filename ?? "",
        type: form.file.type ?? "text/plain",
        bytes: form.file.content,
        sha256: (0,digests/* digestOf */.o)(form.file.content, "sha256_digest"),
        form,
    };
}
function publisherOf(admission, { project }) {
    if (admission.kind === "account")
        return undefined;
    return admission.publishers.find((each) => (0,python_name/* normalizeName */.Pc)(each.project) === (0,python_name/* normalizeName */.Pc)(project));
}
async function admit(upload, publisher, options) {
    const { catalogue, storage, clock, readDistribution, fileLimit, trust } = options;
    const state = { catalogue, now: clock.now(), fileLimit };
    const fileObjection = firstOf(FILE_RULES, (rule) => rule(upload, state));
    if (fileObjection !== undefined)
        return refused(400, fileObjection);
    if (isPresent(upload, state))
        return { kind: "present" };
    const stateObjection = firstOf(STATE_RULES, (rule) => rule(upload, state));
    if (stateObjection !== undefined)
        return refused(400, stateObjection);
    const read = await readDistribution(upload.filename, (0,byte_view/* sourceOf */.v)(upload.bytes));
    const contentObjection = objectionToContent(upload, read, state);
    if (contentObjection !== undefined)
        return refused(400, contentObjection);
    const judged = await attestationsOf(upload, publisher, trust);
    if (judged?.kind === "refused")
        return refused(400, judged.because);
    await storage.write(upload.filename, new Uint8Array(upload.bytes), state.now);
    const provenance = publisher && judged && provenanceBy(publisher, judged.attestations);
    if (provenance !== undefined)
        await storage.writeProvenance(upload.filename, provenance);
    const { project, kind } = upload;
    const version = (0,python_version/* formatVersion */.qh)(upload.version);
    const added = { kind, version, uploaded: state.now, ...(provenance && { provenance }) };
    catalogue.add(project, (0,local_index_catalogue/* indexedFile */.z)(read, added));
    return { kind: "stored" };
}
async function attestationsOf({ form, filename, sha256 }, publisher, trust) {
    if (!form.fields.has("attestations"))
        return undefined;
    const { judgeAttestations } = await __webpack_require__.e(/* import() */ 8847).then(__webpack_require__.bind(__webpack_require__, 78847));
    return judgeAttestations((0,upload_form/* fieldOf */._F)(form, "attestations"), { filename, sha256, publisher }, trust);
}
function provenanceBy({ owner, repository, workflow, environment }, attestations) {
    const publisher = {
        kind: "GitHub",
        repository: `${owner}/${repository}`,
        workflow,
        environment: environment ?? null,
    };
    return (0,provenance/* provenanceOf */.J)(publisher, attestations);
}


/***/ }),

/***/ 80858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf),
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32123);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37831);


const MOST = 32;
const LONGEST = 4 * 1024 * 1024;
function provenanceOf(publisher, attestations) {
    return { version: 1, attestation_bundles: [{ publisher, attestations }] };
}
function parseProvenance(text) {
    if (text.length > LONGEST)
        return unreadable("it has more than 4 MiB");
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(text);
    if (value?.version !== 1)
        return unreadable("it is no provenance object of version 1");
    const bundles = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjects */ .T5)(value.attestation_bundles);
    if (bundles === undefined || bundles.length === 0)
        return unreadable("it has no attestation bundle");
    if (bundles.length > MOST)
        return unreadable(`it has more than ${MOST} attestation bundles`);
    const read = [];
    for (const bundle of bundles) {
        const { publisher } = bundle;
        if (!isPublisher(publisher))
            return unreadable("a bundle of it has no publisher");
        const attestations = readAll(bundle.attestations);
        if (typeof attestations === "string")
            return unreadable(attestations);
        read.push({ publisher, attestations });
    }
    return { kind: "provenance", provenance: { version: 1, attestation_bundles: read } };
}
function readAll(value) {
    const objects = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjects */ .T5)(value);
    if (objects === undefined || objects.length === 0)
        return "a bundle of it has no attestation";
    if (objects.length > MOST)
        return `a bundle of it has more than ${MOST} attestations`;
    const read = [];
    for (const object of objects) {
        const reading = (0,_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .readAttestation */ .V6)(object);
        if (reading.kind === "unreadable")
            return `an attestation of it cannot be read: ${reading.because}`;
        read.push(reading.attestation);
    }
    return read;
}
function isPublisher(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && typeof value.kind === "string";
}
function unreadable(because) {
    return { kind: "unreadable", because };
}


/***/ })

};
