export const id = 5273;
export const ids = [5273];
export const modules = {

/***/ 68284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wheelTimings),
/* harmony export */   cH: () => (/* binding */ withTimings),
/* harmony export */   p3: () => (/* binding */ timingsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



function wheelTimings(timings) {
    const sums = new Map();
    for (const { identifier, seconds } of timings) {
        if (identifier !== undefined)
            sums.set(identifier, (sums.get(identifier) ?? 0) + seconds);
    }
    return [...sums].map(([identifier, seconds]) => ({ identifier, seconds: Math.round(seconds * 100) / 100 }));
}
function withTimings(receipt, timings) {
    return timings.length === 0 ? receipt : { ...receipt, timings };
}
async function timingsIn(bundle, planDigest, files) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return [];
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3017)]).then(__webpack_require__.bind(__webpack_require__, 13017));
    try {
        const record = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(buildRecordSchema, bytes, file);
        return record.plan === planDigest ? wheelTimings(record.timings) : [];
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 25698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bytesOfFile)
/* harmony export */ });
const SLICE = 256 * 1024;
async function* bytesOfFile(path, files) {
    const open = await files.open(path);
    if (open === undefined)
        return;
    try {
        for (let offset = 0; offset < open.size; offset += SLICE)
            yield await open.read(offset, SLICE);
    }
    finally {
        await open.close();
    }
}


/***/ }),

/***/ 53662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ againAfter),
/* harmony export */   Hm: () => (/* binding */ againLater),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   z0: () => (/* binding */ untilDone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 60;
async function untilDone(attempt, clock) {
    for (let number = 1;; number += 1) {
        const outcome = await attempt(number);
        if (outcome.kind === "done")
            return outcome.value;
        if (number === ATTEMPTS)
            throw outcome.because;
        await clock.sleep(1000 * (outcome.afterSeconds ?? 2 ** (number - 1)));
    }
}
function againAfter(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP && error.code === "SW-HTTP-NO-ANSWER")
        return { kind: "again", because: error };
    throw error;
}
function againLater(because, { headers }) {
    const seconds = Number(headers["retry-after"] || Number.NaN);
    if (!(seconds >= 0))
        return { kind: "again", because };
    return { kind: "again", because, afterSeconds: Math.min(seconds, LONGEST_WAIT_SECONDS) };
}
function isTransient(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}


/***/ }),

/***/ 62866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
;// CONCATENATED MODULE: ./lib/src/publish/listed-path.js
const CONTROL = /\p{Cc}/u;
function faultOfPath(listed, before) {
    const segments = listed.path.split("/");
    if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
        return "leads out of the bundle";
    }
    if (/[\\:]/.test(listed.path) || CONTROL.test(listed.path))
        return "has characters that no path of a bundle has";
    if (before.has(listed.path))
        return "is listed twice";
    if (listed.name !== undefined && listed.path !== `dist/${listed.name}`) {
        return `is listed as ${JSON.stringify(listed.name)}, which is not its name in dist/`;
    }
    if (listed.name !== undefined && !/^\w[\w.+!-]*$/.test(listed.name))
        return "has signs that no distribution's name has";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/publish/bundle.js






const MANIFEST = "manifest.json";
const SHA256 = /^[0-9a-f]{64}$/;
async function openBundle(folder, { manifestDigest }, { files }) {
    const bytes = await files.read(external_node_path_.join(folder, MANIFEST));
    if (bytes === undefined)
        throw new errors/* ShipwheelError */.QP("SW-BUNDLE-MISSING", folder);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    if (manifestDigest !== undefined)
        refuseOther(digest, manifestDigest);
    const manifest = await parseManifest(bytes);
    const located = await locate(folder, listedIn(manifest), files);
    located.set(MANIFEST, external_node_path_.join(folder, MANIFEST));
    const plan = manifest.plan && (await readPlan(located.get(manifest.plan.path) ?? "", manifest.plan, files));
    return { manifest, digest, digestGiven: manifestDigest !== undefined, plan, located };
}
function refuseOther(digest, given) {
    const expected = given
        .trim()
        .replace(/^sha256:/i, "")
        .toLowerCase();
    if (expected === digest)
        return;
    const offending = SHA256.test(expected)
        ? `manifest.json has ${digest}, the digest given is ${expected}`
        : `the digest given is no sha256 in hex: ${given}`;
    throw new errors/* ShipwheelError */.QP("SW-MANIFEST-DIGEST", offending);
}
async function parseManifest(bytes) {
    const { manifestSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6822)]).then(__webpack_require__.bind(__webpack_require__, 76822));
    const read = manifestSchema.safeParse(parseJson(bytes, MANIFEST));
    if (!read.success)
        throw invalid(MANIFEST, read.error);
    refuseOtherName(read.data);
    return read.data;
}
function refuseOtherName({ project: { name, normalizedName } }) {
    if ((0,python_name/* isProjectName */.jD)(name) && (0,python_name/* normalizeName */.Pc)(name) === normalizedName)
        return;
    const names = [name, normalizedName].map((each) => JSON.stringify(each)).join(" and ");
    throw new errors/* ShipwheelError */.QP("SW-DOCUMENT-INVALID", `${MANIFEST} has ${names} for a project's name`);
}
async function readPlan(file, listed, files) {
    const bytes = (await files.read(file)) ?? new Uint8Array();
    if ((0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") !== listed.sha256) {
        throw new errors/* ShipwheelError */.QP("SW-BUNDLE-CHANGED", `${listed.path} changed while it was read`);
    }
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    const read = planSchema.safeParse(parseJson(bytes, listed.path));
    if (read.success)
        return read.data;
    throw invalid(listed.path, read.error);
}
function parseJson(bytes, name) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new errors/* ShipwheelError */.QP("SW-DOCUMENT-INVALID", `${name} is not JSON`, { cause });
    }
}
function invalid(name, { issues }) {
    const detail = issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("\n");
    return new errors/* ShipwheelError */.QP("SW-DOCUMENT-INVALID", `${name} is not as its schema says`, { detail });
}
function listedIn(manifest) {
    const { files, sbom, evidence, plan } = manifest;
    return [...files, ...sbom, ...evidence, ...(plan === null ? [] : [plan])];
}
async function locate(folder, listed, files) {
    const root = (await files.realPath(folder)) ?? folder;
    const located = new Map();
    const problems = [];
    for (const entry of listed) {
        const file = external_node_path_.join(folder, ...entry.path.split("/"));
        const fault = faultOfPath(entry, located) ?? (await escapes(file, root, files)) ?? (await faultOfFile(file, entry, files));
        if (fault !== undefined)
            problems.push((0,errors/* problem */.CC)("SW-BUNDLE-CHANGED", `${JSON.stringify(entry.path)} ${fault}`));
        else
            located.set(entry.path, file);
    }
    const [first, ...others] = problems;
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
    return located;
}
async function escapes(file, root, files) {
    const real = await files.realPath(file);
    if (real === undefined)
        return "is missing";
    const within = external_node_path_.relative(root, real);
    const outside = within === "" || within.split(external_node_path_.sep)[0] === ".." || external_node_path_.isAbsolute(within);
    return outside ? "is a link that leads out of the bundle" : undefined;
}
async function faultOfFile(file, listed, files) {
    const found = await (0,file_digest/* sha256Of */.B)(file, files);
    if (found === undefined)
        return "is no regular file";
    if (found.sha256 !== listed.sha256)
        return `has sha256 ${found.sha256}, the manifest says ${listed.sha256}`;
    if (listed.size !== undefined && found.size !== listed.size) {
        return `has ${found.size} bytes, the manifest says ${listed.size}`;
    }
    return undefined;
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ credentialOf),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   N5: () => (/* binding */ tokenCredential),
/* harmony export */   eo: () => (/* binding */ secretForms)
/* harmony export */ });
const TOKEN_USER = "__token__";
function credentialOf(environment) {
    const secret = environment.SHIPWHEEL_TOKEN?.trim();
    if (!secret)
        return undefined;
    return { username: environment.SHIPWHEEL_USERNAME?.trim() || TOKEN_USER, secret };
}
function tokenCredential(token) {
    return { username: TOKEN_USER, secret: token };
}
function basic(credential) {
    return `Basic ${encoded(credential)}`;
}
function secretForms(credential) {
    return [credential.secret, encoded(credential)];
}
function encoded({ username, secret }) {
    return Buffer.from(`${username}:${secret}`, "utf8").toString("base64");
}


/***/ }),

/***/ 3251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   d: () => (/* binding */ sha256OfChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25698);


async function sha256Of(file, files) {
    if ((await files.kind(file)) !== "file")
        return undefined;
    return sha256OfChunks((0,_ports_files_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfFile */ .N)(file, files));
}
async function sha256OfChunks(chunks, limit = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return { size, sha256: hash.digest("hex") };
}


/***/ }),

/***/ 20550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ compareWithIndex),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23664);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27565);
/* harmony import */ var _simple_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95505);




async function compareWithIndex(files, onIndex, access, wire) {
    const uploads = [];
    const refusals = [];
    for (const file of sendingOrder(files)) {
        const there = onIndex.get(file.name);
        const digest = there && (await digestOf(there, file.size, access, wire));
        if (digest !== undefined && digest !== file.sha256)
            refusals.push(conflict(file, digest));
        uploads.push({ file, state: digest === undefined ? "new" : "present" });
    }
    return { uploads, refusals: [...refusals, ...secondSdists(files, [...onIndex.keys()])] };
}
function sendingOrder(files) {
    const byName = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    return [...byName.filter(({ kind }) => kind === "wheel"), ...byName.filter(({ kind }) => kind === "sdist")];
}
async function digestOf(file, size, access, wire) {
    return file.sha256 ?? (await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchDigest */ .x7)(file, size, access, wire));
}
function conflict(file, there) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-CONFLICT", `${file.name} has sha256 ${there} there, and ${file.sha256} here`);
}
function secondSdists(files, onIndex) {
    const [first, ...others] = files.filter(({ kind }) => kind === "sdist").map(({ name }) => name);
    if (first === undefined)
        return [];
    const here = others.map((name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-SECOND-SDIST", `${first} and ${name} are both in this release`));
    const there = onIndex.filter((name) => name !== first && isSameVersion(name, first));
    return [...here, ...there.map((name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-SECOND-SDIST", `the index has ${name} beside ${first}`))];
}
function isSameVersion(name, other) {
    const [one, two] = [name, other].map((each) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .s)(each));
    return one !== undefined && two !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(one.version, two.version) === 0;
}


/***/ }),

/***/ 49867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ outlook),
  Mz: () => (/* binding */ preflight),
  zS: () => (/* binding */ readAccess),
  cp: () => (/* binding */ refuseAll)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/index-state.js
var index_state = __webpack_require__(20550);
;// CONCATENATED MODULE: ./lib/src/publish/refusals.js

function refusalsOf({ bundle, index, runner }) {
    return [
        ...eventRefusals(runner.event),
        ...(index.loopback ? [] : [...rehearsalRefusals(bundle), ...planRefusals(bundle), ...contractRefusals(bundle)]),
        ...(judgesAsPypi(index) ? fileRefusals(bundle) : []),
    ];
}
function warningsOf({ bundle, index }) {
    const isUnplanned = bundle.manifest.contract === null;
    return [
        ...(isUnplanned ? ["no plan: nothing says whether these are all the files of the release"] : []),
        ...(judgesAsPypi(index) ? [] : fileRefusals(bundle).map(({ message }) => message)),
    ];
}
function judgesAsPypi({ name, loopback }) {
    return name !== undefined || loopback;
}
function eventRefusals(event) {
    if (event === undefined || !isForbidden(event))
        return [];
    return [(0,errors/* problem */.CC)("SW-EVENT-FORBIDDEN", event.name)];
}
const OF_ANYBODY = new Set(["issues", "issue_comment", "discussion", "discussion_comment", "fork", "watch", "gollum"]);
function isForbidden({ name, repository, headRepository, headEvent }) {
    if (isOfAnybody(name))
        return true;
    if (name !== "workflow_run")
        return false;
    if (headEvent !== undefined && isOfAnybody(headEvent))
        return true;
    return headRepository === undefined || headRepository.toLowerCase() !== repository?.toLowerCase();
}
function isOfAnybody(event) {
    return event.startsWith("pull_request") || OF_ANYBODY.has(event);
}
function rehearsalRefusals({ manifest }) {
    const { name, version } = manifest.project;
    return manifest.rehearsal ? [(0,errors/* problem */.CC)("SW-REHEARSAL-BUNDLE", `${name} ${version}`)] : [];
}
function planRefusals({ plan }) {
    if (plan === null)
        return [];
    const refused = plan.refusals.map(({ code, message, hint }) => (0,errors/* problem */.CC)("SW-PLAN-REFUSED", `${code}: ${message}`, { hint }));
    const untagged = plan.version.tag === null && !plan.refusals.some(({ code }) => code === "SW-UNTAGGED");
    return untagged ? [...refused, (0,errors/* problem */.CC)("SW-UNTAGGED", plan.version.pep440)] : refused;
}
function contractRefusals({ manifest: { contract } }) {
    const differences = Object.entries(contract ?? {}).flatMap(([what, each]) => each.map(({ name, because }) => `${name}: ${what}, ${because}`));
    return differences.map((difference) => (0,errors/* problem */.CC)("SW-CONTRACT-BROKEN", difference));
}
function newProjectRefusals({ bundle: { manifest }, index }) {
    if (manifest.rehearsal || !judgesAsPypi(index))
        return [];
    return indexErrors(manifest)
        .filter(({ finding }) => (0,errors/* isForNewProjects */.mO)(finding))
        .map(({ refusal }) => refusal);
}
function fileRefusals({ manifest }) {
    return indexErrors(manifest)
        .filter(({ finding }) => !(0,errors/* isForNewProjects */.mO)(finding))
        .map(({ refusal }) => refusal);
}
function indexErrors({ files }) {
    return files.flatMap(({ name, findings }) => findings
        .filter(({ authority, severity }) => authority === "index" && severity === "error")
        .map(({ code, message, hint }) => ({
        finding: code,
        refusal: (0,errors/* problem */.CC)("SW-FILE-REFUSED", `${name}: ${code}: ${message}`, { hint }),
    })));
}

// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(95505);
// EXTERNAL MODULE: ./lib/src/publish/target.js
var target = __webpack_require__(38365);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js + 1 modules
var trusted = __webpack_require__(18149);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/way-in.js




async function chooseWayIn(request, wire) {
    const { index, auth, credential, runner } = request;
    const isOpen = !(0,target/* isInsecure */.f)(index.upload);
    const audience = auth !== "token" && runner.idToken && isOpen ? await (0,trusted/* discoverAudience */.w)(index.upload, wire) : undefined;
    const way = wayOf(request, audience);
    const refusals = [
        ...(way.kind === "oidc" && credential && auth === undefined ? [(0,errors/* problem */.CC)("SW-CREDENTIALS-TWO", index.upload)] : []),
        ...(auth === "oidc" && way.kind !== "oidc" ? [whyNoIdentity(request)] : []),
        ...(way.kind === "none" && isMissing(request) ? [missing(request)] : []),
        ...(audience !== undefined && isOfAnother(audience, index)
            ? [(0,errors/* problem */.CC)("SW-OIDC-AUDIENCE", `${index.upload} wants it for ${(0,words/* plainText */.wh)(audience)}`)]
            : []),
        ...(way.kind !== "none" && !isOpen ? [(0,errors/* problem */.CC)("SW-INDEX-INSECURE", index.upload)] : []),
    ];
    return { way, refusals };
}
const AUDIENCES = new Set(["pypi", "testpypi", "sigstore", "sts.amazonaws.com", "api://azureadtokenexchange"]);
const AUDIENCE_HOSTS = /\b(?:github\.com|githubusercontent\.com|googleapis\.com|rubygems\.org|crates\.io|npmjs\.(?:com|org))\b/i;
function isOfAnother(audience, { name, loopback }) {
    if (name !== undefined || loopback)
        return false;
    return AUDIENCES.has(audience.trim().toLowerCase()) || AUDIENCE_HOSTS.test(audience);
}
function wayOf({ auth, credential, runner: { idToken } }, audience) {
    if (idToken !== undefined && audience !== undefined)
        return { kind: "oidc", audience, idToken };
    return credential !== undefined && auth !== "oidc" ? { kind: "token", credential } : { kind: "none" };
}
function whyNoIdentity({ index, runner }) {
    return runner.idToken === undefined
        ? (0,errors/* problem */.CC)("SW-OIDC-PERMISSION", "the runner offers no id-token")
        : (0,errors/* problem */.CC)("SW-OIDC-UNSUPPORTED", index.upload);
}
function isMissing({ index, auth }) {
    return auth === "token" || (auth === undefined && index.name !== undefined);
}
function missing({ index, runner }) {
    return runner.inActions
        ? (0,errors/* problem */.CC)("SW-CREDENTIALS-MISSING", index.upload)
        : (0,errors/* problem */.CC)("SW-CREDENTIALS-MISSING", index.upload, { hint: "Set SHIPWHEEL_TOKEN to an API token of this index." });
}

;// CONCATENATED MODULE: ./lib/src/publish/preflight.js







const FINAL = new Set(["SW-EVENT-FORBIDDEN", "SW-REHEARSAL-BUNDLE"]);
async function preflight(request, wire) {
    const known = refusalsOf(request);
    if (known.some(({ code }) => FINAL.has(code)))
        refuseAll(known);
    try {
        const { way, refusals } = await chooseWayIn(request, wire);
        const state = await stateOfIndex(request, wire);
        return {
            uploads: state.uploads,
            way,
            refusals: [...known, ...digestRefusals(request, way), ...refusals, ...state.refusals],
            warnings: warningsOf(request),
        };
    }
    catch (error) {
        refuseAll(known);
        throw error;
    }
}
function refuseAll(refusals) {
    const [first, ...others] = refusals;
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
}
function outlook({ uploads, way, warnings }, { index }) {
    const ways = { oidc: "trusted publishing", token: "the token in SHIPWHEEL_TOKEN", none: "no credentials" };
    return [
        `to ${index.upload} by ${ways[way.kind]}`,
        ...uploads.map(({ file, state }) => state === "new"
            ? `would send ${file.name} (${file.size} bytes, sha256 ${file.sha256})`
            : `has ${file.name} already (sha256 ${file.sha256})`),
        ...warnings,
    ];
}
function readAccess({ index, credential, }) {
    const { origin } = new URL(index.upload);
    const isTheirs = index.name === undefined && new URL(index.simple).origin === origin && !(0,target/* isInsecure */.f)(index.simple);
    if (credential === undefined || !isTheirs)
        return undefined;
    return { origin, authorization: (0,publish_credential/* basic */.HX)(credential), secrets: (0,publish_credential/* secretForms */.eo)(credential) };
}
async function stateOfIndex(request, wire) {
    const { files, project } = request.bundle.manifest;
    const access = readAccess(request);
    const listed = await (0,simple_api/* listFiles */.CS)({ index: request.index, project: project.normalizedName, access }, wire);
    const compared = await (0,index_state/* compareWithIndex */.Qn)(files, listed, access, wire);
    const asNew = listed.size === 0 ? newProjectRefusals(request) : [];
    return { ...compared, refusals: [...asNew, ...compared.refusals] };
}
function digestRefusals({ bundle, runner }, way) {
    if (way.kind !== "oidc" || !runner.inActions || bundle.digestGiven)
        return [];
    return [(0,errors/* problem */.CC)("SW-MANIFEST-DIGEST-MISSING", "manifest-digest is not set")];
}


/***/ }),

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js + 1 modules
var trusted = __webpack_require__(18149);
;// CONCATENATED MODULE: ./lib/src/publish/admission.js


const RENEWED_BEFORE_MS = 3 * 60 * 1000;
const SETTINGS = {
    pypi: "https://pypi.org/manage/project/",
    testpypi: "https://test.pypi.org/manage/project/",
};
async function admit(way, { index, project }, world) {
    if (way.kind === "none")
        return { authentication: "none", authorization: async () => undefined, secrets: () => [] };
    if (way.kind === "token")
        return byToken(way.credential, world.mask);
    const settings = index.name && `${SETTINGS[index.name]}${project}/settings/publishing/`;
    const mint = () => (0,trusted/* mintToken */.W)({ ...way, upload: index.upload, ...(settings && { settings }) }, world);
    let minted = await mint();
    return {
        authentication: "oidc",
        async authorization() {
            if (isExpiring(minted, world.clock.now()))
                minted = await mint();
            return (0,publish_credential/* basic */.HX)((0,publish_credential/* tokenCredential */.N5)(minted.token));
        },
        secrets: () => (0,publish_credential/* secretForms */.eo)((0,publish_credential/* tokenCredential */.N5)(minted.token)),
    };
}
function byToken(credential, mask) {
    for (const secret of (0,publish_credential/* secretForms */.eo)(credential))
        mask(secret);
    return {
        authentication: "token",
        authorization: async () => (0,publish_credential/* basic */.HX)(credential),
        secrets: () => (0,publish_credential/* secretForms */.eo)(credential),
    };
}
function isExpiring({ expires }, now) {
    return expires !== undefined && expires - now < RENEWED_BEFORE_MS;
}

// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 2 modules
var preflight = __webpack_require__(49867);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/ports/files.js
var ports_files = __webpack_require__(25698);
// EXTERNAL MODULE: ./lib/src/python/upload-fields.js
var upload_fields = __webpack_require__(35668);
;// CONCATENATED MODULE: ./lib/src/publish/form.js




const METADATA_FIELDS = new Map([
    ["metadata-version", "metadata_version"],
    ["name", "name"],
    ["version", "version"],
    ["summary", "summary"],
    ["description", "description"],
    ["description-content-type", "description_content_type"],
    ["keywords", "keywords"],
    ["home-page", "home_page"],
    ["download-url", "download_url"],
    ["author", "author"],
    ["author-email", "author_email"],
    ["maintainer", "maintainer"],
    ["maintainer-email", "maintainer_email"],
    ["license", "license"],
    ["license-expression", "license_expression"],
    ["license-file", "license_file"],
    ["classifier", "classifiers"],
    ["platform", "platform"],
    ["supported-platform", "supported_platform"],
    ["requires-python", "requires_python"],
    ["requires-dist", "requires_dist"],
    ["provides-dist", "provides_dist"],
    ["obsoletes-dist", "obsoletes_dist"],
    ["requires", "requires"],
    ["provides", "provides"],
    ["obsoletes", "obsoletes"],
    ["requires-external", "requires_external"],
    ["project-url", "project_urls"],
    ["provides-extra", "provides_extra"],
    ["dynamic", "dynamic"],
    ["import-name", "import_name"],
    ["import-namespace", "import_namespace"],
]);
function formFields(file) {
    return [
        [":action", "file_upload"],
        ["protocol_version", "1"],
        ...metadataFields((0,upload_fields/* uploadFields */.lO)(file.metadata)),
        ["filetype", file.kind === "wheel" ? "bdist_wheel" : "sdist"],
        ["pyversion", file.kind === "wheel" ? pythonTag(file.name) : "source"],
        ["sha256_digest", file.sha256],
    ];
}
function uploadForm(file, path, { files }) {
    const boundary = `sw-${file.sha256}`;
    const fields = formFields(file).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const content = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const head = new TextEncoder().encode(fields.join("") + content);
    const tail = new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
    async function* chunks() {
        yield head;
        const hash = (0,external_node_crypto_.createHash)("sha256");
        let sent = 0;
        for await (const chunk of (0,ports_files/* bytesOfFile */.N)(path, files)) {
            sent += chunk.length;
            if (sent > file.size)
                break;
            hash.update(chunk);
            yield chunk;
        }
        if (sent !== file.size || hash.digest("hex") !== file.sha256) {
            throw new errors/* ShipwheelError */.QP("SW-BUNDLE-CHANGED", `${file.path} changed since it was hashed`);
        }
        yield tail;
    }
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: { length: head.length + file.size + tail.length, chunks },
    };
}
function metadataFields(metadata) {
    const sent = [...METADATA_FIELDS].flatMap(([field, name]) => (Object.hasOwn(metadata, field) ? (metadata[field] ?? []) : []).map((value) => [name, value]));
    return sent.some(([name]) => name === "requires_python") ? sent : [...sent, ["requires_python", ""]];
}
function pythonTag(name) {
    return name.split("-").at(-3) ?? "";
}

// EXTERNAL MODULE: ./lib/src/publish/index-state.js
var index_state = __webpack_require__(20550);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(95505);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var publish_words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/upload.js






const SAYS_IT_EXISTS = /already (exist|been taken)|updating asset|cannot be updated|overwrite artifact/i;
const SAYS_NOT_NOW = /read.?only|maintenance|uploads? (is|are|has been|have been) (temporarily )?disabled/i;
const LOOKS = 5;
function uploadFile(file, path, to, world) {
    const uploaded = (outcome, attempts) => ({
        kind: "done",
        value: { name: file.name, outcome, sha256: file.sha256, attempts, attestation: null },
    });
    return (0,attempts/* untilDone */.z0)(async (number) => {
        const sent = await send(file, path, to, world);
        if (sent.kind === "taken")
            return uploaded("uploaded", number);
        const isFirst = number === 1 && sent.kind === "refused" && !(0,attempts/* isTransient */.dg)(sent.reply.status);
        if (await isThere(file, to.listing, sent, world))
            return uploaded(isFirst ? "present" : "recovered", number);
        return sent.kind === "lost" ? { kind: "again", because: sent.because } : afterRefusal(file, to, sent);
    }, world.clock);
}
async function send(file, path, { index, admission }, { http, files }) {
    const authorization = await admission.authorization();
    const { contentType, body } = uploadForm(file, path, { files });
    const headers = { accept: "application/json", "content-type": contentType, ...(authorization && { authorization }) };
    try {
        const reply = await http.send({ method: "POST", url: index.upload, headers, body });
        const words = await (0,publish_words/* wordsOf */.Z9)(reply, admission.secrets());
        return reply.status >= 200 && reply.status < 300 ? { kind: "taken" } : { kind: "refused", reply, words };
    }
    catch (error) {
        return { kind: "lost", because: (0,attempts/* againAfter */.$)(error).because };
    }
}
async function isThere(file, listing, sent, wire) {
    const saysSo = sent.kind === "refused" && (sent.reply.status === 409 || SAYS_IT_EXISTS.test(sent.words));
    const looks = saysSo ? LOOKS : 1;
    for (let look = 1; look <= looks; look += 1) {
        if (look > 1)
            await wire.clock.sleep(1000 * look);
        const listed = await (0,simple_api/* attemptList */.Gn)(listing, wire);
        const there = listed.kind === "done" ? listed.value.get(file.name) : undefined;
        if (there === undefined)
            continue;
        const digest = await (0,index_state/* digestOf */.ol)(there, file.size, listing.access, wire);
        if (digest !== file.sha256)
            throw errors/* ShipwheelError */.QP.of([(0,index_state/* conflict */.hj)(file, digest)]);
        return true;
    }
    return false;
}
function afterRefusal(file, { index, admission }, { reply, words }) {
    const said = `${file.name} at ${index.upload}: ${words}`;
    if ((0,attempts/* isTransient */.dg)(reply.status) || (reply.status === 403 && SAYS_NOT_NOW.test(words))) {
        return (0,attempts/* againLater */.Hm)(new errors/* ShipwheelError */.QP("SW-INDEX-UNAVAILABLE", said), reply);
    }
    if (reply.status === 401 || reply.status === 403)
        throw new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", said);
    if (reply.status >= 300 && reply.status < 400) {
        const place = (0,publish_words/* plainText */.wh)(reply.headers.location ?? "nowhere", admission.secrets());
        throw new errors/* ShipwheelError */.QP("SW-INDEX-REDIRECTS", `${index.upload} to ${place}`);
    }
    throw new errors/* ShipwheelError */.QP("SW-INDEX-REFUSED", said);
}

// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(41561);
;// CONCATENATED MODULE: ./lib/src/publish/verify.js




const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;
async function verifyFiles(files, listing, world) {
    const listed = await listUntilAllThere(files, listing, world);
    const verified = [];
    for (const file of files) {
        const there = listed.get(file.name);
        if (there === undefined)
            throw new errors/* ShipwheelError */.QP("SW-INDEX-STALE", file.name);
        const sha256 = await (0,simple_api/* fetchDigest */.x7)(there, file.size, listing.access, world);
        if (sha256 !== file.sha256)
            throw errors/* ShipwheelError */.QP.of([(0,index_state/* conflict */.hj)(file, sha256)]);
        world.progress.step(`${file.name} is there, with sha256 ${sha256}`);
        verified.push({ name: file.name, sha256, url: (0,http/* shownUrl */.z)(there.url) });
    }
    return verified;
}
async function listUntilAllThere(files, listing, { progress, ...wire }) {
    const limit = wire.clock.now() + PATIENCE_MS;
    for (let pause = 1000;; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const listed = await (0,simple_api/* listFiles */.CS)(listing, wire);
        const missing = files.filter(({ name }) => !listed.has(name));
        const [first, ...others] = missing.map(({ name }) => (0,errors/* problem */.CC)("SW-INDEX-STALE", name));
        if (first === undefined)
            return listed;
        if (wire.clock.now() + pause > limit)
            throw errors/* ShipwheelError */.QP.of([first, ...others]);
        progress.step(`${missing.length} of ${files.length} files are not listed yet: asking again in ${pause / 1000} s`);
        await wire.clock.sleep(pause);
    }
}

;// CONCATENATED MODULE: ./lib/src/publish/publish.js




const SIGNED_IN = {
    oidc: "signed in by trusted publishing: the id-token was taken, and a short-lived upload token minted",
    token: "signed in with the token that was given",
};
async function publishRelease(request, world) {
    const { bundle, index } = request;
    const { project, files } = bundle.manifest;
    world.progress.stage("publish", `${project.name} ${project.version} to ${index.upload}`);
    const { refusals, warnings, uploads, way } = await (0,preflight/* preflight */.Mz)(request, world);
    (0,preflight/* refuseAll */.cp)(refusals);
    for (const warning of warnings)
        world.progress.step(`warning: ${warning}`);
    const isWhole = uploads.every(({ state }) => state === "present");
    const admission = await admit(isWhole ? { kind: "none" } : way, { index, project: project.normalizedName }, world);
    if (admission.authentication !== "none")
        world.progress.step(SIGNED_IN[admission.authentication]);
    const listing = { index, project: project.normalizedName, access: (0,preflight/* readAccess */.zS)(request) };
    const uploaded = await uploadAll(uploads, bundle.located, { index, admission, listing }, world);
    return {
        schema: "shipwheel/receipt/1",
        manifest: bundle.digest,
        index: index.upload,
        simple: index.simple,
        authentication: admission.authentication,
        uploads: uploaded,
        verified: await verifyFiles(files, listing, world),
        release: null,
    };
}
async function uploadAll(uploads, located, to, world) {
    const done = [];
    for (const { file, state } of uploads) {
        if (state === "present") {
            world.progress.step(`${file.name} is there already`);
            done.push({ name: file.name, outcome: "present", sha256: file.sha256, attempts: 0, attestation: null });
            continue;
        }
        const sent = await uploadFile(file, located.get(file.path) ?? file.path, to, world).catch((error) => {
            const missing = uploads.slice(done.length).map((each) => each.file.name);
            world.progress.step(`there: ${done.map(({ name }) => name).join(", ") || "nothing"}; not there: ${missing.join(", ")}`);
            throw error;
        });
        world.progress.step(`${file.name} ${sent.outcome}${sent.attempts > 1 ? ` at attempt ${sent.attempts}` : ""}`);
        done.push(sent);
    }
    return done;
}


/***/ }),

/***/ 95505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ attemptList),
  x7: () => (/* binding */ fetchDigest),
  CS: () => (/* binding */ listFiles)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var ports_http = __webpack_require__(41561);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/reading.js




const REDIRECTS = 5;
async function attemptGet(url, { accept, access }, { http }, use) {
    try {
        let at = url;
        for (let hops = 0; hops <= REDIRECTS; hops += 1) {
            const headers = { accept, "cache-control": "no-cache", ...authorizationAt(at, access) };
            const reply = await http.send({ method: "GET", url: at, headers });
            if ((0,attempts/* isTransient */.dg)(reply.status)) {
                return (0,attempts/* againLater */.Hm)(new errors/* ShipwheelError */.QP("SW-INDEX-UNAVAILABLE", await saidOf({ reply, url: at }, access)), reply);
            }
            const next = redirectOf(reply, at, access);
            if (next === undefined)
                return { kind: "done", value: await use({ reply, url: at }) };
            await reply.bytes();
            at = next;
        }
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(url)} redirects more than ${REDIRECTS} times`);
    }
    catch (error) {
        return (0,attempts/* againAfter */.$)(error);
    }
}
function authorizationAt(url, access) {
    return access !== undefined && new URL(url).origin === access.origin ? { authorization: access.authorization } : {};
}
function redirectOf({ status, headers: { location } }, from, access) {
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    if (!URL.canParse(location, from)) {
        const said = (0,words/* plainText */.wh)(location, access?.secrets);
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(from)} redirects to what is no URL: ${said}`);
    }
    const next = new URL(location, from);
    if (/^https?:$/.test(next.protocol))
        return next.href;
    throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(from)} redirects to ${next.protocol}, which is not for us`);
}
async function saidOf({ reply, url }, access) {
    return `GET ${(0,words/* plainText */.wh)((0,ports_http/* shownUrl */.z)(url), access?.secrets)}: ${await (0,words/* wordsOf */.Z9)(reply, access?.secrets)}`;
}

;// CONCATENATED MODULE: ./lib/src/publish/simple-api.js






const ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
const PAGE_LIMIT = 64 * 1024 * 1024;
function listFiles(listing, wire) {
    return (0,attempts/* untilDone */.z0)(() => attemptList(listing, wire), wire.clock);
}
function attemptList({ index, project, access }, wire) {
    const page = new URL(`${project}/`, index.simple);
    return attemptGet(page.href, { accept: ACCEPT, access }, wire, async (fetched) => {
        const files = await filesIn(fetched, access);
        return new URL(fetched.url).origin === page.origin ? files : new Map();
    });
}
function fetchDigest({ name, url: place }, size, access, wire) {
    const use = async ({ reply, url }) => {
        if (reply.status !== 200)
            throw await unreadable({ reply, url }, access);
        const came = await (0,file_digest/* sha256OfChunks */.d)(reply.chunks(), size);
        if (came.size > size)
            throw new errors/* ShipwheelError */.QP("SW-INDEX-CONFLICT", `${name} has more than ${size} bytes there`);
        return came.sha256;
    };
    return (0,attempts/* untilDone */.z0)(() => attemptGet(place, { accept: "*/*", access }, wire, use), wire.clock);
}
async function filesIn({ reply, url }, access) {
    if (reply.status === 404 || reply.status === 410) {
        await reply.bytes();
        return new Map();
    }
    if (reply.status !== 200)
        throw await unreadable({ reply, url }, access);
    const page = new TextDecoder().decode(await reply.bytes(PAGE_LIMIT));
    const isJson = /json/i.test(reply.headers["content-type"] ?? "");
    const files = isJson ? filesInJson(page, url) : filesInHtml(page, url);
    return new Map(files.map((file) => [file.name, file]));
}
async function unreadable(fetched, access) {
    const denied = [401, 403].includes(fetched.reply.status);
    return new errors/* ShipwheelError */.QP(denied ? "SW-INDEX-CREDENTIALS" : "SW-INDEX-UNREADABLE", await saidOf(fetched, access));
}
function filesInJson(page, base) {
    const files = (0,words/* jsonObject */.o$)(page)?.files;
    if (!Array.isArray(files))
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(base)} answers JSON without files`);
    return files.flatMap((entry) => {
        const { filename, url, hashes, yanked } = (entry ?? {});
        if (typeof filename !== "string" || typeof url !== "string" || !URL.canParse(url, base))
            return [];
        const digest = typeof hashes === "object" && hashes !== null && "sha256" in hashes ? hashes.sha256 : undefined;
        const isYanked = yanked !== undefined && yanked !== false;
        return [
            {
                name: filename,
                url: withoutFragment(new URL(url, base)),
                ...sha256In(digest),
                ...(isYanked && { yanked: true }),
            },
        ];
    });
}
function filesInHtml(page, base) {
    const links = page.matchAll(/<a\s((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gi);
    return [...links].flatMap(([, attributes = ""]) => {
        const [, double, single] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
        const href = (double ?? single ?? "").replaceAll("&amp;", "&");
        if (!URL.canParse(href, base))
            return [];
        const url = new URL(href, base);
        const name = nameIn(url);
        if (name === "")
            return [];
        const isYanked = /(?:^|\s)data-yanked(?:[\s=]|$)/i.test(attributes);
        const digest = sha256In(/^#sha256=(.*)$/.exec(url.hash)?.[1]);
        return [{ name, url: withoutFragment(url), ...digest, ...(isYanked && { yanked: true }) }];
    });
}
function nameIn({ pathname }) {
    const last = pathname.slice(pathname.lastIndexOf("/") + 1);
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}
function sha256In(digest) {
    return typeof digest === "string" && /^[0-9a-f]{64}$/i.test(digest) ? { sha256: digest.toLowerCase() } : {};
}
function withoutFragment(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}


/***/ }),

/***/ 38365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isInsecure),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41561);


const PYPI = {
    name: "pypi",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
    loopback: false,
};
const TESTPYPI = {
    name: "testpypi",
    upload: "https://test.pypi.org/legacy/",
    simple: "https://test.pypi.org/simple/",
    loopback: false,
};
function indexOf(nameOrUrl, simpleUrl) {
    const asked = parsed(nameOrUrl)?.href.replace(/\/?$/, "/");
    const known = [PYPI, TESTPYPI].find(({ name, upload }) => nameOrUrl === name || asked === upload);
    if (known !== undefined)
        return simpleUrl === undefined ? known : { ...known, simple: folderUrl(simpleUrl) };
    const upload = webUrl(nameOrUrl).href;
    return { upload, simple: folderUrl(simpleUrl ?? simpleBeside(upload)), loopback: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(upload) };
}
function isInsecure(url) {
    return new URL(url).protocol !== "https:" && !(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url);
}
function simpleBeside(upload) {
    const beside = upload.replace(/\/legacy\/?$/, "/simple/");
    if (beside === upload)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIMPLE-URL-MISSING", upload);
    return beside;
}
function folderUrl(text) {
    const url = webUrl(text);
    if (!url.pathname.endsWith("/"))
        url.pathname += "/";
    return url.href;
}
function webUrl(text) {
    const url = parsed(text);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNKNOWN", text.includes("@") ? "what may hold a password is not shown" : text);
    }
    if (url.search !== "" || url.hash !== "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNKNOWN", `${(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .z)(url.href)} with a query, which is not shown`);
    }
    return url;
}
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 18149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ discoverAudience),
  W: () => (/* binding */ mintToken)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/claims.js

const NAMES = [
    "repository",
    "repository_owner",
    "job_workflow_ref",
    "workflow_ref",
    "environment",
    "event_name",
    "ref",
];
function claimsOf(jwt) {
    const payload = (0,words/* jsonObject */.o$)(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    const entries = NAMES.flatMap((name) => {
        const value = payload?.[name];
        return typeof value === "string" ? [[name, value]] : [];
    });
    return Object.fromEntries(entries);
}
function explainClaims(claims) {
    const [owner = "?", repository = "?"] = (claims.repository ?? "").split("/");
    const workflow = workflowFile(claims.job_workflow_ref);
    return [
        "This job's id-token says:",
        ...NAMES.map((name) => `  ${name}: ${claims[name] ?? "(none)"}`),
        "The publisher that would match it:",
        `  owner: ${claims.repository_owner ?? owner}`,
        `  repository name: ${repository}`,
        `  workflow name: ${workflow ?? "?"}`,
        `  environment name: ${claims.environment ?? "(left empty)"}`,
        ...reusableNotice(claims),
    ].join("\n");
}
function reusableNotice({ job_workflow_ref: job, workflow_ref: started }) {
    if (job === undefined || started === undefined || workflowPath(job) === workflowPath(started))
        return [];
    return [
        `The job is written in a reusable workflow (${workflowPath(job)}), called from ${workflowPath(started)}:`,
        "trusted publishing on PyPI does not go together with one. Publish from a job of the calling workflow itself.",
    ];
}
function workflowPath(reference) {
    return reference.split("@", 1)[0] ?? reference;
}
function workflowFile(reference) {
    return reference === undefined ? undefined : workflowPath(reference).split("/.github/workflows/")[1];
}

// EXTERNAL MODULE: ./lib/src/publish/credential.js
var credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/target.js
var target = __webpack_require__(38365);
;// CONCATENATED MODULE: ./lib/src/publish/trusted.js






const NO_PUBLISHER = /\binvalid-(pending-)?publisher\b/;
function discoverAudience(upload, wire) {
    const url = new URL("/_/oidc/audience", upload).href;
    return (0,attempts/* untilDone */.z0)(async () => {
        try {
            const reply = await wire.http.send({ method: "GET", url, headers: { accept: "application/json" } });
            if ((0,attempts/* isTransient */.dg)(reply.status))
                return (0,attempts/* againLater */.Hm)(await unavailable(`GET ${url}`, (0,words/* wordsOf */.Z9)(reply)), reply);
            const audience = (0,words/* jsonObject */.o$)(new TextDecoder().decode(await reply.bytes()))?.audience;
            return { kind: "done", value: reply.status === 200 && typeof audience === "string" ? audience : undefined };
        }
        catch (error) {
            return (0,attempts/* againAfter */.$)(error);
        }
    }, wire.clock);
}
function mintToken(request, wire) {
    return (0,attempts/* untilDone */.z0)(async () => {
        const asked = await attemptIdToken(request, wire);
        return asked.kind === "again" ? asked : attemptMint(asked.value, request, wire);
    }, wire.clock);
}
async function attemptIdToken({ audience, idToken }, { http, mask }) {
    const url = new URL(idToken.url);
    url.searchParams.set("audience", audience);
    if ((0,target/* isInsecure */.f)(url.href))
        throw new errors/* ShipwheelError */.QP("SW-INDEX-INSECURE", `the id-token comes from ${url.origin}`);
    mask(idToken.token);
    try {
        const headers = { accept: "application/json", authorization: `Bearer ${idToken.token}` };
        const reply = await http.send({ method: "GET", url: url.href, headers });
        const what = "The id-token service of the runner";
        if ((0,attempts/* isTransient */.dg)(reply.status))
            return (0,attempts/* againLater */.Hm)(await unavailable(what, (0,words/* wordsOf */.Z9)(reply, [idToken.token])), reply);
        if (reply.status !== 200) {
            throw new errors/* ShipwheelError */.QP("SW-OIDC-PERMISSION", `${what} answers ${await (0,words/* wordsOf */.Z9)(reply, [idToken.token])}`);
        }
        const jwt = (0,words/* jsonObject */.o$)(new TextDecoder().decode(await reply.bytes()))?.value;
        if (typeof jwt !== "string")
            return { kind: "again", because: await unavailable(what, "an answer without a token") };
        mask(jwt);
        return { kind: "done", value: jwt };
    }
    catch (error) {
        return (0,attempts/* againAfter */.$)(error);
    }
}
async function attemptMint(jwt, request, { http, mask }) {
    const url = new URL("/_/oidc/mint-token", request.upload).href;
    try {
        const reply = await http.send({
            method: "POST",
            url,
            headers: { accept: "application/json", "content-type": "application/json" },
            body: new TextEncoder().encode(JSON.stringify({ token: jwt })),
        });
        if ((0,attempts/* isTransient */.dg)(reply.status))
            return (0,attempts/* againLater */.Hm)(await unavailable(`POST ${url}`, (0,words/* wordsOf */.Z9)(reply, [jwt])), reply);
        if (reply.status !== 200)
            throw refused(await (0,words/* wordsOf */.Z9)(reply, [jwt]), jwt, request);
        const minted = mintedIn(new TextDecoder().decode(await reply.bytes()));
        if (minted === undefined)
            return { kind: "again", because: await unavailable(url, "an answer without a token") };
        for (const secret of (0,credential/* secretForms */.eo)((0,credential/* tokenCredential */.N5)(minted.token)))
            mask(secret);
        return { kind: "done", value: minted };
    }
    catch (error) {
        return (0,attempts/* againAfter */.$)(error);
    }
}
function mintedIn(body) {
    const answer = (0,words/* jsonObject */.o$)(body);
    if (typeof answer?.token !== "string" || answer.token === "")
        return undefined;
    return { token: answer.token, ...(typeof answer.expires === "number" && { expires: answer.expires * 1000 }) };
}
function refused(words, jwt, { upload, settings }) {
    const offending = `${new URL(upload).host}: ${words}`;
    const detail = explainClaims(claimsOf(jwt));
    if (!NO_PUBLISHER.test(words))
        return new errors/* ShipwheelError */.QP("SW-OIDC-REFUSED", offending, { detail });
    const where = settings === undefined ? "" : ` at ${settings}`;
    return new errors/* ShipwheelError */.QP("SW-OIDC-PUBLISHER", offending, {
        detail,
        hint: `Register the publisher that is shown${where}, or run the workflow that is registered there.`,
    });
}
async function unavailable(what, words) {
    return new errors/* ShipwheelError */.QP("SW-OIDC-UNAVAILABLE", `${what}: ${await words}`);
}


/***/ }),

/***/ 47863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const BODY_LIMIT = 64 * 1024;
const SHOWN = 500;
async function wordsOf(reply, secrets = []) {
    const body = await bodyOf(reply);
    const said = plainText(messageIn(body) ?? withoutMarkup(body), secrets);
    const reason = plainText(reply.reason, secrets);
    const parts = said.includes(reason) || reason === "" ? [said] : reason.includes(said) ? [reason] : [reason, said];
    return [String(reply.status), parts.filter(Boolean).join(": ")].filter(Boolean).join(" ");
}
async function bodyOf(reply) {
    try {
        return new TextDecoder().decode(await reply.bytes(BODY_LIMIT));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP)
            return "";
        throw error;
    }
}
function messageIn(body) {
    const value = jsonObject(body);
    if (value === undefined)
        return undefined;
    const errors = Array.isArray(value.errors) ? value.errors.flatMap(describedError) : [];
    const texts = [value.message, ...errors, value.error, value.detail].filter((text) => typeof text === "string");
    return texts.length === 0 ? undefined : texts.join("; ");
}
function describedError(error) {
    if (typeof error !== "object" || error === null)
        return typeof error === "string" ? [error] : [];
    const { code, description, message } = error;
    return [[code, description ?? message].filter((text) => typeof text === "string").join(": ")];
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
        return isObject ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function withoutMarkup(text) {
    if (!/^\s*</.test(text))
        return text;
    return text.replace(/<[^<>]*>/g, " ");
}
function plainText(text, secrets = []) {
    const clean = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "***")), text);
    const line = clean.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}


/***/ })

};
