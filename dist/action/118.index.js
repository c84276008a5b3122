export const id = 118;
export const ids = [118];
export const modules = {

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58681);

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

/***/ 24544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DISTRIBUTION),
/* harmony export */   p: () => (/* binding */ expandPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;
async function expandPaths(paths, { files }) {
    const expanded = await Promise.all(paths.map(async (given) => {
        const entries = await files.list(given);
        if (entries === undefined || DISTRIBUTION.test(given))
            return [given];
        return entries.filter(({ name }) => DISTRIBUTION.test(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(given, name));
    }));
    return expanded.flat();
}


/***/ }),

/***/ 10510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveIndex: () => (/* binding */ serveIndex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/build/user-index.js
var user_index = __webpack_require__(56803);
// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/local-index/dialects.js

const page = (title, text) => `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body><div class="content-section">\n    ${text}\n</div></body>\n</html>\n`;
const json = (value) => JSON.stringify(value);
const AZURE_FEED = "/acme/_packaging/feed/pypi";
const AZURE = {
    name: "azure",
    upload: `${AZURE_FEED}/upload/`,
    simple: `${AZURE_FEED}/simple/`,
    isClosed: true,
    speaksJson: false,
    hash: "sha256",
    required: [],
    linkTo: ({ project, version, name }) => `${AZURE_FEED}/download/${project}/${version}/${name}`,
    file: /^\/acme\/_packaging\/feed\/pypi\/download\/[^/]+\/[^/]+\/([^/]+)$/,
    redirects: 303,
    taken: { status: 202, body: "" },
    again: ({ project, version, name }) => ({
        status: 409,
        body: json({
            $id: "1",
            innerException: null,
            message: `The feed 'feed' already contains file '${name}' in package '${project} ${version}'. (DevOps Activity ID: 00000000-0000-0000-0000-000000000000)`,
            typeKey: "PackageExistsException",
            errorCode: 0,
            eventId: 3000,
        }),
    }),
    unauthenticated: {
        status: 401,
        body: page("Access Denied: Azure DevOps Services", "You are not authorized to access this resource."),
        headers: { "www-authenticate": 'Basic realm="https://pkgs.example/"' },
    },
    missing: (field) => ({ status: 400, body: json({ message: `${field} is missing` }) }),
    unknownProject: {
        status: 404,
        body: json({ message: "The package cannot be found in the feed.", typeKey: "PackageNotFoundException" }),
    },
    elsewhere: { status: 401, body: page("Access Denied", "Sign in"), headers: { "www-authenticate": "Bearer" } },
};
const GITLAB_PROJECT = "/api/v4/projects/1/packages/pypi";
const GITLAB = {
    name: "gitlab",
    upload: GITLAB_PROJECT,
    simple: `${GITLAB_PROJECT}/simple/`,
    isClosed: true,
    speaksJson: false,
    hash: "sha256",
    required: ["requires_python"],
    linkTo: ({ sha256, name }) => `${GITLAB_PROJECT}/files/${sha256}/${name}`,
    file: /^\/api\/v4\/projects\/1\/packages\/pypi\/files\/[0-9a-f]{64}\/([^/]+)$/,
    redirects: 302,
    taken: { status: 201, body: json({ message: "201 Created" }) },
    again: () => ({ status: 400, body: json({ message: "Validation failed: File name has already been taken" }) }),
    unauthenticated: {
        status: 401,
        body: json({ message: "401 Unauthorized" }),
        headers: { "www-authenticate": 'Basic realm="GitLab Packages Registry"' },
    },
    missing: (field) => ({ status: 400, body: json({ error: `${field} is missing` }) }),
    unknownProject: { status: 404, body: json({ message: "404 Package Not Found" }) },
    elsewhere: { status: 302, body: "", headers: { location: "/users/sign_in" } },
};
const NEXUS_REPOSITORY = "/repository/pypi-hosted";
const NEXUS = {
    name: "nexus",
    upload: `${NEXUS_REPOSITORY}/`,
    simple: `${NEXUS_REPOSITORY}/simple/`,
    isClosed: false,
    speaksJson: false,
    hash: "sha256",
    required: [],
    linkTo: ({ project, version, name }) => `../../packages/${project}/${version}/${name}`,
    file: /^\/repository\/pypi-hosted\/packages\/[^/]+\/[^/]+\/([^/]+)$/,
    taken: { status: 200, body: "" },
    again: () => ({
        status: 400,
        body: page("400 - Nexus Repository Manager", "Repository does not allow updating assets: pypi-hosted"),
    }),
    unauthenticated: {
        status: 401,
        body: "",
        headers: { "www-authenticate": 'BASIC realm="Sonatype Nexus Repository Manager"' },
    },
    missing: (field) => ({ status: 400, body: page("400 - Nexus Repository Manager", `${field} is missing`) }),
    unknownProject: { status: 404, body: page("404 - Nexus Repository Manager", "Not Found") },
    elsewhere: { status: 404, body: page("404 - Nexus Repository Manager", "Not Found") },
};
const artifactoryError = (status, message) => ({
    status,
    body: json({ errors: [{ status, message }] }),
});
const ARTIFACTORY = {
    name: "artifactory",
    upload: "/artifactory/api/pypi/pypi-local",
    simple: "/artifactory/api/pypi/pypi-local/simple/",
    user: "",
    isClosed: true,
    speaksJson: false,
    hash: "md5",
    required: [],
    linkTo: ({ project, version, name }) => `../../${project}/${version}/${name}`,
    file: /^\/artifactory\/api\/pypi\/pypi-local\/[^/]+\/[^/]+\/([^/]+)$/,
    taken: { status: 200, body: "" },
    again: ({ project, version, name }) => artifactoryError(403, `Not enough permissions to delete/overwrite all artifacts under 'pypi-local:${project}/${version}/${name}' (user 'ci' needs DELETE permission).`),
    unauthenticated: {
        ...artifactoryError(401, "Authentication is required"),
        headers: { "www-authenticate": 'Basic realm="Artifactory Realm"' },
    },
    missing: (field) => artifactoryError(400, `${field} is missing`),
    unknownProject: artifactoryError(404, "Failed to find a package index"),
    elsewhere: { status: 200, body: page("JFrog", '<div id="app"></div><script src="/ui/app.js"></script>') },
};
const CODEARTIFACT = {
    name: "codeartifact",
    upload: "/pypi/tools/",
    simple: "/pypi/tools/simple/",
    user: "aws",
    isClosed: true,
    speaksJson: true,
    hash: "sha256",
    required: [],
    linkTo: ({ version, name }) => `${version}/${name}`,
    file: /^\/pypi\/tools\/simple\/[^/]+\/[^/]+\/([^/]+)$/,
    taken: { status: 200, body: "" },
    again: ({ project, version, name }, isSame) => isSame
        ? undefined
        : {
            status: 409,
            body: json({
                message: `Asset '${name}' of package version ${project} ${version} already exists with other content`,
            }),
        },
    unauthenticated: {
        status: 401,
        body: json({ message: "Unauthenticated" }),
        headers: { "www-authenticate": 'Basic realm="codeartifact"' },
    },
    missing: (field) => ({ status: 400, body: json({ message: `${field} is missing` }) }),
    unknownProject: { status: 404, body: json({ message: "Package not found" }) },
    elsewhere: { status: 403, body: json({ message: "Forbidden" }) },
};
const DIALECTS = [AZURE, GITLAB, NEXUS, ARTIFACTORY, CODEARTIFACT];
const DIALECT_NAMES = DIALECTS.map(({ name }) => name);
function dialectOf(name) {
    const found = DIALECTS.find((each) => each.name === name);
    if (found !== undefined)
        return found;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--dialect ${name}`, { hint: `The dialects are ${DIALECT_NAMES.join(", ")}.` });
}

// EXTERNAL MODULE: ./lib/src/local-index/fault.js
var fault = __webpack_require__(77359);
// EXTERNAL MODULE: ./lib/src/local-index/local-index.js + 22 modules
var local_index = __webpack_require__(42504);
// EXTERNAL MODULE: ./lib/src/local-index/simple.js + 1 modules
var local_index_simple = __webpack_require__(6541);
// EXTERNAL MODULE: ./lib/src/local-index/storage.js
var storage = __webpack_require__(20206);
// EXTERNAL MODULE: ./lib/src/local-index/upload.js + 1 modules
var local_index_upload = __webpack_require__(50553);
;// CONCATENATED MODULE: ./lib/src/commands/index.js










async function serveIndex(options, world, stopped) {
    const { progress } = world;
    const token = options.token ?? `shipwheel-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const dialect = options.dialect === undefined ? undefined : dialectOf(options.dialect);
    const upstream = await upstreamOf(options.upstream, world);
    const index = await (0,local_index/* createIndex */.z)({
        clock: world.clock,
        readDistribution: check/* checkFile */.vH,
        storage: options.folder === undefined ? (0,storage/* memoryStorage */.z)() : (0,storage/* folderStorage */.S)(options.folder, world.files),
        uploadToken: token,
        ...(upstream && { upstream: upstream.url }),
        ...(dialect && { dialect }),
        ...(options.fault !== undefined && { faults: (0,fault/* readFaults */.G6)(options.fault) }),
        onRequest: (request) => progress.step(requestText(request)),
    });
    const server = await world.listen(index.reply, { host: "127.0.0.1", port: options.port });
    try {
        tellHow(addressesOf(server.url, token, dialect), upstream, progress);
        await stopped;
    }
    finally {
        await server.close();
    }
    const text = `${index.log.length} requests were answered.`;
    return { document: { url: server.url }, text, exitCode: 0, outputs: {}, summary: () => "", problems: [] };
}
function requestText({ method, path, status, outcome, fault }) {
    return [status || "no answer", method, path, outcome, fault && `(${fault})`].filter(Boolean).join(" ");
}
async function upstreamOf(asked, world) {
    if (asked === "none")
        return undefined;
    if (asked !== undefined)
        return readUpstream(asked);
    const interpreter = world.runner.platform === "win32" ? "python" : "python3";
    const pip = await (0,user_index/* readPipConfiguration */.QF)({ interpreter }, world).catch(() => new Map());
    return (0,user_index/* userIndex */.Eg)(world.runner.environment, pip);
}
function readUpstream(address) {
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return (0,user_index/* readIndex */.vY)(address);
    throw new errors/* ShipwheelError */.QP("SW-USAGE", "--upstream is no http or https address", {
        hint: "Name a Simple API, as in `--upstream https://pypi.org/simple/`, or `none`.",
    });
}
function addressesOf(url, token, dialect) {
    const { upload, simple, user = "__token__" } = dialect ?? { upload: local_index_upload/* UPLOAD_PATH */.Eu, simple: local_index_simple/* SIMPLE_PATH */.xT };
    const open = url + simple;
    const closed = open.replace("//", `//${encodeURIComponent(user)}:${encodeURIComponent(token)}@`);
    return { url, upload: url + upload, simple: dialect?.isClosed ? closed : open, user, token };
}
function tellHow({ url, upload, simple, user, token }, upstream, progress) {
    progress.stage("index", `${url}  (Ctrl-C ends it)`);
    progress.step(`pip install --index-url ${simple} NAME`);
    const shown = user || '""';
    const login = user === "__token__" ? `--token ${token}` : `--username ${shown} --password ${token}`;
    progress.step(`twine upload --repository-url ${upload} -u ${shown} -p ${token} dist/*`);
    progress.step(`uv publish --publish-url ${upload} ${login}`);
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
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
function mayBeSecret(name) {
    return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}


/***/ }),

/***/ 32123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   sI: () => (/* binding */ parseAttestation)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37831);

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

/***/ 82000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, "utf8");
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
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


/***/ }),

/***/ 74840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ SINGLE_FIELDS),
/* harmony export */   jR: () => (/* binding */ parseMetadata),
/* harmony export */   tu: () => (/* binding */ REPEATED_FIELDS)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60654);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);


const SINGLE_FIELDS = new Set(("metadata-version name version summary description description-content-type keywords home-page download-url author author-email " +
    "maintainer maintainer-email license license-expression requires-python").split(" "));
const REPEATED_FIELDS = new Set(("dynamic platform supported-platform classifier requires-dist requires-external project-url provides-extra provides-dist " +
    "obsoletes-dist license-file import-name import-namespace requires provides obsoletes").split(" "));
const HEADER = /^([\x21-\x39\x3b-\x7e]+):/;
const CONTINUED = /^[ \t]/;
const MARK = [0xef, 0xbb, 0xbf];
function parseMetadata(bytes) {
    const marked = MARK.every((byte, at) => bytes[at] === byte);
    const split = splitHeaders(marked ? bytes.subarray(MARK.length) : bytes);
    const headers = split.headers.map(readHeader);
    const body = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(split.body);
    const fields = collect(headers, body ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(split.body));
    return {
        fields: Object.fromEntries(fields),
        problems: [
            ...(marked ? [{ kind: "byte-order-mark", field: "", detail: "it starts with a byte-order mark" }] : []),
            ...layoutProblems(split),
            ...headers.filter(({ decoded }) => !decoded).map(({ field }) => notUtf8(field)),
            ...(body === undefined ? [notUtf8("description")] : []),
            ...fieldProblems(headers, split.body.length > 0),
        ],
    };
}
function splitHeaders(bytes) {
    const headers = [];
    let at = 0;
    while (at < bytes.length) {
        const next = lineEnd(bytes, at);
        const line = bytes.subarray(at, next);
        const start = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(line.subarray(0, 80));
        if (/^\r?\n|^\r/.test(start))
            return { headers, body: bytes.subarray(next) };
        if (CONTINUED.test(start))
            headers.at(-1)?.push(line);
        else if (HEADER.test((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(line)))
            headers.push([line]);
        else if (!/^From |^:/.test(start))
            return { headers, body: bytes.subarray(at), lost: line };
        at = next;
    }
    return { headers, body: bytes.subarray(at) };
}
function lineEnd(bytes, at) {
    for (let end = at; end < bytes.length; end += 1) {
        if (bytes[end] === 0x0a)
            return end + 1;
        if (bytes[end] === 0x0d)
            return bytes[end + 1] === 0x0a ? end + 2 : end + 1;
    }
    return bytes.length;
}
function readHeader(lines) {
    const raw = Buffer.concat(lines);
    const decoded = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(raw);
    const text = decoded ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(raw);
    const colon = text.indexOf(":");
    const field = text.slice(0, colon).toLowerCase();
    const value = text
        .slice(colon + 1)
        .replace(/^[ \t\r\n]+/, "")
        .replace(/\r\n?/g, "\n");
    return {
        field,
        value: trimEnd(field === "description" ? unfold(value) : value),
        decoded: decoded !== undefined,
    };
}
function trimEnd(value) {
    let end = value.length;
    while (end > 0 && value[end - 1] === "\n")
        end -= 1;
    return value.slice(0, end);
}
function unfold(value) {
    return value.replace(/\n(?: {7}\||\t| {8})/g, "\n");
}
function collect(headers, body) {
    const fields = new Map();
    for (const { field, value } of [...headers, ...(body === "" ? [] : [{ field: "description", value: body }])]) {
        const values = fields.get(field);
        if (values === undefined)
            fields.set(field, [value]);
        else
            values.push(value);
    }
    return fields;
}
function layoutProblems({ headers, lost, body }) {
    if (headers.length === 0)
        return [{ kind: "no-headers", field: "", detail: "it has no fields at its start" }];
    if (lost === undefined)
        return [];
    const line = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(lost.subarray(0, 80)));
    if (!hasHeader(body)) {
        return [{ kind: "unseparated", field: "", detail: `no empty line stands before the description: ${line}` }];
    }
    return [{ kind: "lost-headers", field: "", detail: `the fields end at a line that is none: ${line}` }];
}
function hasHeader(body) {
    for (let at = 0; at < body.length;) {
        const next = lineEnd(body, at);
        const line = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(body.subarray(at, Math.min(next, at + 80)));
        if (/^[\r\n]/.test(line))
            return false;
        const field = HEADER.exec(line)?.[1]?.toLowerCase() ?? "";
        if (SINGLE_FIELDS.has(field) || REPEATED_FIELDS.has(field))
            return true;
        at = next;
    }
    return false;
}
function notUtf8(field) {
    return { kind: "encoding", field, detail: "it is not UTF-8" };
}
function fieldProblems(headers, hasBody) {
    const problems = [];
    const seen = new Set();
    for (const { field } of headers) {
        if (!SINGLE_FIELDS.has(field) && !REPEATED_FIELDS.has(field) && !seen.has(field)) {
            problems.push({ kind: "unknown", field, detail: "there is no such field" });
        }
        if (SINGLE_FIELDS.has(field) && seen.has(field)) {
            problems.push({ kind: "repeated", field, detail: "it stands more than once" });
        }
        seen.add(field);
    }
    if (hasBody && seen.has("description")) {
        problems.push({ kind: "two-descriptions", field: "description", detail: "it stands in a field and in the body" });
    }
    return problems;
}


/***/ }),

/***/ 35668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   lO: () => (/* binding */ uploadFields),
/* harmony export */   mi: () => (/* binding */ METADATA_VERSIONS)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74840);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(483);


const SENT_SINCE = {
    "license-file": "2.4",
    "import-name": "2.5",
    "import-namespace": "2.5",
};
const METADATA_VERSIONS = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];
function uploadFields(metadata) {
    const version = metadata["metadata-version"]?.[0] ?? "";
    const sent = Object.entries(metadata).flatMap(([field, values]) => {
        const kept = isSent(field, version) ? values.filter(saysSomething) : [];
        if (kept.length === 0)
            return [];
        return [[field, _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .SINGLE_FIELDS */ .$K.has(field) ? kept.slice(0, 1) : kept]];
    });
    return Object.fromEntries(sent);
}
function isSent(field, metadataVersion) {
    if (!_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .SINGLE_FIELDS */ .$K.has(field) && !_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED_FIELDS */ .tu.has(field))
        return false;
    const since = Object.hasOwn(SENT_SINCE, field) ? SENT_SINCE[field] : undefined;
    return since === undefined || !isBefore(metadataVersion, since);
}
function saysSomething(value) {
    const text = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .b)(value);
    return text !== "" && text !== "UNKNOWN";
}
function isBefore(version, other) {
    const versions = METADATA_VERSIONS;
    const at = versions.indexOf(version);
    return at !== -1 && at < versions.indexOf(other);
}


/***/ })

};
