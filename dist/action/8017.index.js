export const id = 8017;
export const ids = [8017];
export const modules = {

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

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   gy: () => (/* binding */ attestationPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32123);


const FOLDER = "attestations";
const SUFFIX = ".publish.attestation";
const LARGEST = 1024 * 1024;
function attestationPath(name) {
    return `${FOLDER}/${name}${SUFFIX}`;
}
async function readStored(name, bundle, files) {
    if (!(await isPlain(bundle, files)))
        return undefined;
    const bytes = await readSmall(placeOf(name, bundle), files);
    const read = bytes && (0,_python_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAttestation */ .sI)(new TextDecoder().decode(bytes));
    return read?.kind === "attestation" ? read.attestation : undefined;
}
async function readSmall(place, files) {
    const open = await files.open(place);
    if (open === undefined)
        return undefined;
    try {
        return open.size > LARGEST ? undefined : await open.read(0, open.size);
    }
    finally {
        await open.close();
    }
}
async function store(name, attestation, bundle, files) {
    if (!(await isPlain(bundle, files)))
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, FOLDER));
    await files.write(placeOf(name, bundle), JSON.stringify(attestation));
}
async function isPlain(bundle, files) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, FOLDER);
    const [real, expected] = await Promise.all([files.realPath(folder), files.realPath(bundle)]);
    return real === undefined || (expected !== undefined && real === node_path__WEBPACK_IMPORTED_MODULE_0__.join(expected, FOLDER));
}
function placeOf(name, bundle) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, FOLDER, `${name}${SUFFIX}`);
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ PUBLIC_GOOD),
  bZ: () => (/* binding */ attestRelease),
  CT: () => (/* binding */ whyUnattested)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/attestation.js
var python_attestation = __webpack_require__(32123);
// EXTERNAL MODULE: ./lib/src/python/dsse.js
var dsse = __webpack_require__(82000);
// EXTERNAL MODULE: ./lib/src/python/statement.js
var statement = __webpack_require__(75140);
// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(37831);
;// CONCATENATED MODULE: ./lib/src/publish/attestation-fault.js





function attestationFault(attestation, { name, sha256, workflow }) {
    const payload = (0,python_attestation/* bytesOf */.$$)(attestation.envelope.statement);
    const read = (0,statement/* parseStatement */.By)(payload);
    if (read.kind === "unreadable")
        return read.because;
    const { subject, predicateType } = read.statement;
    if (predicateType !== statement/* PUBLISH_PREDICATE */.ce)
        return "it is no publish attestation";
    if (subject.name !== name || subject.sha256 !== sha256)
        return "it is of another file";
    const certificate = certificateOf(attestation);
    if (certificate === undefined)
        return "its certificate is none";
    if (workflow !== undefined && !isOf(certificate, workflow))
        return "it is by another workflow";
    const signature = (0,python_attestation/* bytesOf */.$$)(attestation.envelope.signature);
    if (!isSigned(payload, signature, certificate))
        return "its signature is not by the key of its certificate";
    return entryFault(attestation.verification_material.transparency_entries[0], payload, certificate);
}
function certificateOf({ verification_material }) {
    try {
        return new external_node_crypto_.X509Certificate((0,python_attestation/* bytesOf */.$$)(verification_material.certificate));
    }
    catch {
        return undefined;
    }
}
function isOf({ subjectAltName = "" }, workflow) {
    const address = addressIn(subjectAltName);
    return address.startsWith("https://") && address.endsWith(`/${workflow}`);
}
function addressIn(subjectAltName) {
    const [, address = ""] = /^URI:(.*)$/s.exec(subjectAltName) ?? [];
    if (!address.startsWith('"'))
        return address;
    try {
        return String(JSON.parse(address));
    }
    catch {
        return "";
    }
}
function isSigned(payload, signature, { publicKey }) {
    return (0,external_node_crypto_.verify)("sha256", (0,dsse/* preAuthEncoding */.J)(statement/* STATEMENT_TYPE */.zG, payload), publicKey, signature);
}
function entryFault(entry = {}, payload, certificate) {
    const { integratedTime, canonicalizedBody } = entry;
    const time = Number(integratedTime) * 1000;
    if (!(time >= Date.parse(certificate.validFrom) && time <= Date.parse(certificate.validTo))) {
        return "it came into the log when its certificate was not valid";
    }
    const body = typeof canonicalizedBody === "string" ? Buffer.from(canonicalizedBody, "base64").toString("utf8") : "";
    const digest = (0,external_node_crypto_.createHash)("sha256").update(payload).digest("hex");
    return payloadHashIn((0,json/* jsonObject */.o$)(body)) === digest ? undefined : "its entry in the log is of something else";
}
function payloadHashIn(body) {
    const { payloadHash } = (body?.spec ?? {});
    return (payloadHash ?? {}).value;
}

// EXTERNAL MODULE: ./lib/src/publish/attestation-folder.js
var attestation_folder = __webpack_require__(3501);
// EXTERNAL MODULE: ./lib/src/publish/claims.js
var publish_claims = __webpack_require__(81305);
// EXTERNAL MODULE: ./lib/src/publish/severally.js
var severally = __webpack_require__(49981);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
;// CONCATENATED MODULE: ./lib/src/publish/signing-attempts.js


function untilSigned(ask, clock) {
    return (0,attempts/* untilDone */.z0)(async () => {
        try {
            return { kind: "done", value: await ask() };
        }
        catch (error) {
            if (error instanceof errors/* ShipwheelError */.QP && error.code === "SW-ATTEST-UNAVAILABLE") {
                return { kind: "again", because: error };
            }
            throw error;
        }
    }, clock);
}

;// CONCATENATED MODULE: ./lib/src/publish/signer.js



const KEPT_BACK = 0.3;
function createSigner(world) {
    let current;
    const valid = async () => {
        if (current === undefined || world.clock.now() >= current.renewAt)
            current = await renewed(world);
        return current;
    };
    let last = Promise.resolve();
    return {
        async sign(bytes) {
            const next = last.then(valid, valid);
            last = next;
            const { key, certificate } = await next;
            return { signature: key.sign(bytes), certificate };
        },
    };
}
async function renewed({ authority, clock, idToken }) {
    const key = newKey();
    const token = await idToken();
    const certificate = await untilSigned(() => authority.certify(key, token), clock);
    return { key, certificate, renewAt: clock.now() + lifetimeOf(certificate) * (1 - KEPT_BACK) };
}
function newKey() {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    return {
        publicKey: publicKey.export({ format: "pem", type: "spki" }).toString(),
        sign: (bytes) => (0,external_node_crypto_.sign)("sha256", bytes, privateKey),
    };
}
function lifetimeOf(certificate) {
    try {
        const { validFrom, validTo } = new external_node_crypto_.X509Certificate(certificate);
        return Date.parse(validTo) - Date.parse(validFrom);
    }
    catch (cause) {
        throw new errors/* ShipwheelError */.QP("SW-ATTEST-REFUSED", "the authority gave what is no certificate", { cause });
    }
}

// EXTERNAL MODULE: ./lib/src/publish/trusted.js
var trusted = __webpack_require__(64301);
;// CONCATENATED MODULE: ./lib/src/publish/attest.js












const AUDIENCE = "sigstore";
const AT_A_TIME = 4;
async function attestFiles(request, world) {
    const first = await (0,trusted/* requestIdToken */.gj)({ audience: AUDIENCE, idToken: request.idToken }, world);
    const claims = (0,publish_claims/* claimsOf */.ds)(first);
    refuseReusable(claims);
    const workflow = claims.job_workflow_ref;
    const signatory = lazily(async () => {
        const { authority, log } = await request.signing();
        const idToken = tokens(first, request.idToken, world);
        return { workflow, log, signer: createSigner({ authority, clock: world.clock, idToken }) };
    });
    const made = await (0,severally/* severally */.g)(request.files, AT_A_TIME, async (file) => {
        const known = await attestedBefore(file, workflow, request, world);
        return [file.name, known ?? (await attestAnew(file, await signatory(), request, world))];
    });
    return new Map(made);
}
async function attestedBefore({ name, sha256 }, workflow, { folder }, { files, progress }) {
    const stored = folder === undefined ? undefined : await (0,attestation_folder/* readStored */.CL)(name, folder, files);
    if (stored === undefined || attestationFault(stored, { name, sha256, workflow }) !== undefined)
        return undefined;
    progress.step(`${name} is attested already`);
    return stored;
}
async function attestAnew(file, signatory, { folder }, world) {
    const attestation = await attest(file, signatory, world);
    if (folder !== undefined)
        await (0,attestation_folder/* store */.M_)(file.name, attestation, folder, world.files);
    world.progress.step(`${file.name} is attested: ${(0,attestation_folder/* attestationPath */.gy)(file.name)}`);
    return attestation;
}
function refuseReusable(claims) {
    const reusable = (0,publish_claims/* reusableWorkflow */.ho)(claims);
    if (reusable === undefined)
        return;
    const said = `the job is written in the reusable workflow ${reusable.job}, called from ${reusable.caller}: no index would take attestations of it`;
    throw new errors/* ShipwheelError */.QP("SW-ATTEST-REFUSED", said, {
        hint: 'Publish from a job of the calling workflow itself; with `attestations = "warn"` the release goes on without them.',
    });
}
function tokens(first, idToken, world) {
    let unused = first;
    return async () => {
        const token = unused ?? (await (0,trusted/* requestIdToken */.gj)({ audience: AUDIENCE, idToken }, world));
        unused = undefined;
        return token;
    };
}
async function attest({ name, sha256 }, { workflow, signer, log }, { clock }) {
    const payload = new TextEncoder().encode((0,statement/* publishStatement */.zj)(name, sha256));
    let fault;
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const { signature, certificate } = await signer.sign((0,dsse/* preAuthEncoding */.J)(statement/* STATEMENT_TYPE */.zG, payload));
        const envelope = { payloadType: statement/* STATEMENT_TYPE */.zG, payload, signature };
        const entry = await untilSigned(() => log.enter(envelope, certificate), clock);
        const { raw } = new external_node_crypto_.X509Certificate(certificate);
        const attestation = (0,python_attestation/* attestationOf */.kV)({ statement: payload, signature, certificate: raw, entry });
        fault = attestationFault(attestation, { name, sha256, workflow });
        if (fault === undefined)
            return attestation;
    }
    throw new errors/* ShipwheelError */.QP("SW-ATTEST-REFUSED", `what came back for ${name} does not hold: ${fault}`);
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./lib/src/publish/attesting.js


const PUBLIC_GOOD = {
    authority: "https://fulcio.sigstore.dev",
    log: "https://rekor.sigstore.dev",
};
function whyUnattested({ policy, signing }, way) {
    if (policy === "off")
        return "attestations are switched off";
    if (way.kind !== "oidc")
        return "attestations go with trusted publishing alone";
    return signing === undefined ? "the index is not known to take attestations" : undefined;
}
async function attestRelease(uploads, way, attesting, world) {
    const because = whyUnattested(attesting, way);
    const files = uploads.filter(({ state }) => state === "new").map(({ file }) => file);
    const { policy, signing, folder } = attesting;
    if (because !== undefined)
        return { kind: "unattested", because };
    if (files.length === 0 || way.kind !== "oidc" || signing === undefined) {
        return { kind: "attested", attestations: new Map() };
    }
    try {
        const request = { files, signing, idToken: way.idToken, ...(folder !== undefined && { folder }) };
        return { kind: "attested", attestations: await attestFiles(request, world) };
    }
    catch (error) {
        if (policy === "required" || !(error instanceof errors/* ShipwheelError */.QP))
            throw error;
        return { kind: "unattested", because: error.message };
    }
}


/***/ }),

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   hk: () => (/* binding */ openBundle),
/* harmony export */   s4: () => (/* binding */ locateListed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37711);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83606);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3251);
/* harmony import */ var _listed_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16813);







const MANIFEST = "manifest.json";
const SHA256 = /^[0-9a-f]{64}$/;
async function openBundle(folder, { manifestDigest }, { files }) {
    const { bytes, digest } = await readManifest(folder, files);
    if (manifestDigest !== undefined)
        refuseOther(digest, manifestDigest);
    const manifest = await parseManifest(bytes);
    const { located, faults } = await locateListed(folder, manifest, files);
    refuseFaults(faults);
    const plan = manifest.plan && (await readPlan(located.get(manifest.plan.path) ?? "", manifest.plan, files));
    return { manifest, digest, digestGiven: manifestDigest !== undefined, plan, located };
}
async function readManifest(folder, files) {
    const bytes = await files.read(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MANIFEST));
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUNDLE-MISSING", folder);
    return { bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") };
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-MANIFEST-DIGEST", offending);
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
    if ((0,_python_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isProjectName */ .jD)(name) && (0,_python_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc)(name) === normalizedName)
        return;
    const names = [name, normalizedName].map((each) => JSON.stringify(each)).join(" and ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${MANIFEST} has ${names} for a project's name`);
}
async function readPlan(file, listed, files) {
    const bytes = (await files.read(file)) ?? new Uint8Array();
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") !== listed.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUNDLE-CHANGED", `${listed.path} changed while it was read`);
    }
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    const read = planSchema.safeParse(parseJson(bytes, listed.path));
    if (read.success)
        return read.data;
    throw invalid(listed.path, read.error);
}
function parseJson(bytes, name) {
    const value = (0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedJson */ .Q)(bytes);
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${name} is not JSON`);
}
function invalid(name, { issues }) {
    const detail = issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("\n");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${name} is not as its schema says`, { detail });
}
function listedIn(manifest) {
    const { files, sbom, evidence, plan } = manifest;
    return [...files, ...sbom, ...evidence, ...(plan === null ? [] : [plan])];
}
async function locateListed(folder, manifest, files) {
    const root = (await files.realPath(folder)) ?? folder;
    const located = new Map();
    const faults = [];
    for (const entry of listedIn(manifest)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ...entry.path.split("/"));
        const because = (0,_listed_path_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfPath */ .J)(entry, located) ?? (await escapes(file, root, files)) ?? (await faultOfFile(file, entry, files));
        if (because === undefined)
            located.set(entry.path, file);
        else
            faults.push({ path: entry.path, because });
    }
    located.set(MANIFEST, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MANIFEST));
    return { located, faults };
}
function refuseFaults(faults) {
    const [first, ...others] = faults.map(({ path: listed, because }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("SW-BUNDLE-CHANGED", `${JSON.stringify(listed)} ${because}`));
    if (first !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP.of([first, ...others]);
}
async function escapes(file, root, files) {
    const real = await files.realPath(file);
    if (real === undefined)
        return "is missing";
    const within = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real);
    const outside = within === "" || within.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === ".." || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(within);
    return outside ? "is a link that leads out of the bundle" : undefined;
}
async function faultOfFile(file, listed, files) {
    const found = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(file, files);
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

/***/ 81305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ explainClaims),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   ho: () => (/* binding */ reusableWorkflow)
/* harmony export */ });
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37831);

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
    const payload = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
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
function reusableWorkflow({ job_workflow_ref: job, workflow_ref: started }) {
    if (job === undefined || started === undefined || workflowPath(job) === workflowPath(started))
        return undefined;
    return { job: workflowPath(job), caller: workflowPath(started) };
}
function reusableNotice(claims) {
    const reusable = reusableWorkflow(claims);
    if (reusable === undefined)
        return [];
    return [
        `The job is written in a reusable workflow (${reusable.job}), called from ${reusable.caller}:`,
        "trusted publishing on PyPI does not go together with one. Publish from a job of the calling workflow itself.",
    ];
}
function workflowPath(reference) {
    return reference.split("@", 1)[0] ?? reference;
}
function workflowFile(reference) {
    return reference === undefined ? undefined : workflowPath(reference).split("/.github/workflows/")[1];
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
const VARIABLES = [
    { secret: "SHIPWHEEL_TOKEN", username: "SHIPWHEEL_USERNAME" },
    { secret: "UV_PUBLISH_TOKEN" },
    { secret: "UV_PUBLISH_PASSWORD", username: "UV_PUBLISH_USERNAME" },
    { secret: "TWINE_PASSWORD", username: "TWINE_USERNAME" },
];
function credentialOf(environment) {
    for (const variables of VARIABLES) {
        const secret = environment[variables.secret]?.trim();
        if (!secret)
            continue;
        const username = variables.username && environment[variables.username]?.trim();
        return { username: username || TOKEN_USER, secret, from: variables.secret };
    }
    return undefined;
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
/* harmony import */ var _simple_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86740);




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
    const [one, two] = [name, other].map((each) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .sF)(each));
    return one !== undefined && two !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(one.version, two.version) === 0;
}


/***/ }),

/***/ 16813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ faultOfPath)
/* harmony export */ });
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


/***/ }),

/***/ 60352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ outlook),
  Mz: () => (/* binding */ preflight),
  zS: () => (/* binding */ readAccess)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/publish/attesting.js + 4 modules
var publish_attesting = __webpack_require__(2608);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/publish/index-limits.js



const DAY = 86_400_000;
const OPEN_DAYS = 14;
const PROJECT_BYTES = 10 * 1024 ** 3;
function closureRefusals(uploads, version, listed, now) {
    const own = (0,python_version/* parseVersion */.ot)(version);
    const missing = uploads.filter(({ state }) => state === "new").map(({ file }) => file.name);
    if (own === undefined || missing.length === 0)
        return [];
    const times = [...listed.values()].flatMap((file) => (isOf(file, own) ? Date.parse(file.uploaded ?? "") : []));
    const began = Math.min(...times.filter((time) => !Number.isNaN(time)));
    if (!(now - began > OPEN_DAYS * DAY))
        return [];
    const since = new Date(began).toISOString().slice(0, 10);
    return [(0,errors/* problem */.CC)("SW-INDEX-CLOSED", `${version} began on ${since}, and lacks ${missing.join(", ")}`)];
}
function quotaWarnings(uploads, listed) {
    const there = [...listed.values()].reduce((sum, { size = 0 }) => sum + size, 0);
    const coming = uploads.reduce((sum, { file, state }) => sum + (state === "new" ? file.size : 0), 0);
    if (there + coming <= PROJECT_BYTES)
        return [];
    const gibibytes = ((there + coming) / 1024 ** 3).toFixed(1);
    return [`the project would have ${gibibytes} GiB there: PyPI gives 10 GiB unless it was asked for more`];
}
function isOf({ name }, version) {
    const found = (0,filename/* parseWheelFilename */.eP)(name) ?? (0,filename/* parseSdistFilename */.sF)(name);
    return found !== undefined && (0,python_version/* compareVersions */.Zy)(found.version, version) === 0;
}

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
var simple_api = __webpack_require__(86740);
// EXTERNAL MODULE: ./lib/src/publish/target.js
var target = __webpack_require__(38365);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js
var trusted = __webpack_require__(64301);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/way-in.js




async function chooseWayIn(request, wire) {
    const { index, auth, credential, runner } = request;
    const isOpen = !(0,target/* isInsecure */.f)(index.upload);
    const audience = auth !== "token" && runner.idToken && isOpen ? await (0,trusted/* discoverAudience */.wn)(index.upload, wire) : undefined;
    const way = wayOf(request, audience);
    const refusals = [
        ...(way.kind === "oidc" && credential && auth === undefined ? [(0,errors/* problem */.CC)("SW-CREDENTIALS-TWO", index.upload)] : []),
        ...(auth === "oidc" && way.kind !== "oidc" ? [whyNoIdentity(request)] : []),
        ...(way.kind === "none" && isMissing(request) ? [missing(request)] : []),
        ...(audience !== undefined && isOfAnother(audience, index)
            ? [(0,errors/* problem */.CC)("SW-OIDC-AUDIENCE", `${index.upload} wants it for ${(0,words/* plainText */.w)(audience)}`)]
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
        (0,errors/* refuseAll */.cp)(known);
    try {
        const { way, refusals } = await chooseWayIn(request, wire);
        const state = await stateOfIndex(request, wire);
        return {
            uploads: state.uploads,
            way,
            refusals: [...known, ...digestRefusals(request, way), ...refusals, ...state.refusals],
            warnings: [...warningsOf(request), ...state.warnings],
        };
    }
    catch (error) {
        (0,errors/* refuseAll */.cp)(known);
        throw error;
    }
}
function outlook({ uploads, way, warnings }, { index, attesting }) {
    const unattested = attesting && (0,publish_attesting/* whyUnattested */.CT)(attesting, way);
    const from = way.kind === "token" ? (way.credential.from ?? "the token that was given") : "";
    const ways = { oidc: "trusted publishing", token: `the credential in ${from}`, none: "no credentials" };
    return [
        `to ${index.upload} by ${ways[way.kind]}`,
        ...uploads.map(({ file, state }) => state === "new"
            ? `would send ${file.name} (${file.size} bytes, sha256 ${file.sha256})`
            : `has ${file.name} already (sha256 ${file.sha256})`),
        ...(attesting ? [unattested ? `unattested: ${unattested}` : "with a publish attestation for each file"] : []),
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
    const closed = judgesAsPypi(request.index)
        ? closureRefusals(compared.uploads, project.version, listed, wire.clock.now())
        : [];
    return {
        ...compared,
        refusals: [...asNew, ...closed, ...compared.refusals],
        warnings: judgesAsPypi(request.index) ? quotaWarnings(compared.uploads, listed) : [],
    };
}
function digestRefusals({ bundle, runner }, way) {
    if (way.kind !== "oidc" || !runner.inActions || bundle.digestGiven)
        return [];
    return [(0,errors/* problem */.CC)("SW-MANIFEST-DIGEST-MISSING", "manifest-digest is not set")];
}


/***/ }),

/***/ 36710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ saidOf),
/* harmony export */   c: () => (/* binding */ attemptGet)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41561);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53662);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47863);




const REDIRECTS = 5;
async function attemptGet(url, { accept, access }, { http }, use) {
    try {
        let at = url;
        for (let hops = 0; hops <= REDIRECTS; hops += 1) {
            const headers = { accept, "cache-control": "no-cache", ...authorizationAt(at, access) };
            const reply = await http.send({ method: "GET", url: at, headers });
            if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(reply.status)) {
                return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againLater */ .Hm)(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNAVAILABLE", await saidOf({ reply, url: at }, access)), reply);
            }
            const next = redirectOf(reply, at, access);
            if (next === undefined)
                return { kind: "done", value: await use({ reply, url: at }) };
            await reply.bytes();
            at = next;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNREADABLE", `${(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .z)(url)} redirects more than ${REDIRECTS} times`);
    }
    catch (error) {
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(error);
    }
}
function authorizationAt(url, access) {
    return access !== undefined && new URL(url).origin === access.origin ? { authorization: access.authorization } : {};
}
function redirectOf({ status, headers: { location } }, from, access) {
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    if (!URL.canParse(location, from)) {
        const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(location, access?.secrets);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNREADABLE", `${(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .z)(from)} redirects to what is no URL: ${said}`);
    }
    const next = new URL(location, from);
    if (/^https?:$/.test(next.protocol))
        return next.href;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNREADABLE", `${(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .z)(from)} redirects to ${next.protocol}, which is not for us`);
}
async function saidOf({ reply, url }, access) {
    return `GET ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .z)(url), access?.secrets)}: ${await (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(reply, access?.secrets)}`;
}


/***/ }),

/***/ 49981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severally)
/* harmony export */ });
async function severally(items, most, work) {
    const allowed = typeof most === "number" ? () => most : most;
    const results = new Map();
    const failures = [];
    const running = new Set();
    for (const [position, item] of items.entries()) {
        while (running.size >= allowed())
            await Promise.race(running);
        if (failures.length > 0)
            break;
        const one = work(item)
            .then((result) => results.set(position, result), (error) => failures.push(error))
            .finally(() => running.delete(one));
        running.add(one);
    }
    await Promise.all(running);
    if (failures.length > 0)
        throw failures[0];
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}


/***/ }),

/***/ 86740:
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
var http = __webpack_require__(41561);
// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(37831);
;// CONCATENATED MODULE: ./lib/src/python/simple-page.js

function filesInJson(page, base) {
    const files = (0,json/* jsonObject */.o$)(page)?.files;
    if (!Array.isArray(files))
        return undefined;
    return files.flatMap((entry) => {
        if (!(0,json/* isJsonObject */.OW)(entry))
            return [];
        const { filename, url, hashes, size, yanked, provenance } = entry;
        if (typeof filename !== "string" || typeof url !== "string" || !URL.canParse(url, base))
            return [];
        const isYanked = yanked !== undefined && yanked !== false;
        return [
            {
                name: filename,
                url: withoutFragment(new URL(url, base)),
                ...sha256In((0,json/* isJsonObject */.OW)(hashes) ? hashes.sha256 : undefined),
                ...(Number.isSafeInteger(size) && { size: Number(size) }),
                ...textIn("uploaded", entry["upload-time"]),
                ...(isYanked && { yanked: true }),
                ...textIn("requiresPython", entry["requires-python"]),
                ...metadataIn(entry["core-metadata"] ?? entry["dist-info-metadata"]),
                ...provenanceIn(provenance, base),
            },
        ];
    });
}
function filesInHtml(page, base) {
    const links = page.matchAll(/<a\s((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gi);
    return [...links].flatMap(([, attributes = ""]) => {
        const href = attributeOf(attributes, "href") ?? "";
        if (!URL.canParse(href, base))
            return [];
        const url = new URL(href, base);
        const name = nameIn(url);
        if (name === "")
            return [];
        const isYanked = /(?:^|\s)data-yanked(?:[\s=]|$)/i.test(attributes);
        const metadata = attributeOf(attributes, "data-core-metadata") ?? attributeOf(attributes, "data-dist-info-metadata");
        return [
            {
                name,
                url: withoutFragment(url),
                ...sha256In(/^#sha256=(.*)$/.exec(url.hash)?.[1]),
                ...(isYanked && { yanked: true }),
                ...textIn("requiresPython", attributeOf(attributes, "data-requires-python")),
                ...metadataIn(metadata === undefined ? undefined : { sha256: /^sha256=(.*)$/.exec(metadata)?.[1] }),
                ...provenanceIn(attributeOf(attributes, "data-provenance"), base),
            },
        ];
    });
}
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };
function attributeOf(attributes, name) {
    const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i");
    const [, double, single] = pattern.exec(attributes) ?? [];
    return (double ?? single)?.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, entity) => ENTITIES[entity] ?? whole);
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
function textIn(key, value) {
    return (typeof value === "string" ? { [key]: value } : {});
}
function metadataIn(value) {
    if (value === true)
        return { metadata: {} };
    return (0,json/* isJsonObject */.OW)(value) ? { metadata: sha256In(value.sha256) } : {};
}
function provenanceIn(value, base) {
    if (typeof value !== "string" || !URL.canParse(value, base))
        return {};
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? { provenance: url.href } : {};
}
function withoutFragment(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}

// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
// EXTERNAL MODULE: ./lib/src/publish/reading.js
var reading = __webpack_require__(36710);
;// CONCATENATED MODULE: ./lib/src/publish/simple-api.js






const ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
const PAGE_LIMIT = 64 * 1024 * 1024;
function listFiles(listing, wire) {
    return (0,attempts/* untilDone */.z0)(() => attemptList(listing, wire), wire.clock);
}
function attemptList({ index, project, access }, wire) {
    const page = new URL(`${project}/`, index.simple);
    return (0,reading/* attemptGet */.c)(page.href, { accept: ACCEPT, access }, wire, async (fetched) => {
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
    return (0,attempts/* untilDone */.z0)(() => (0,reading/* attemptGet */.c)(place, { accept: "*/*", access }, wire, use), wire.clock);
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
    if (files === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,http/* shownUrl */.z)(url)} answers JSON without files`);
    return new Map(files.map((file) => [file.name, file]));
}
async function unreadable(fetched, access) {
    const denied = [401, 403].includes(fetched.reply.status);
    return new errors/* ShipwheelError */.QP(denied ? "SW-INDEX-CREDENTIALS" : "SW-INDEX-UNREADABLE", await (0,reading/* saidOf */.J)(fetched, access));
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

/***/ 64301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ mintToken),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   wn: () => (/* binding */ discoverAudience)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37831);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53662);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81305);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8073);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38365);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47863);







const NO_PUBLISHER = /\binvalid-(pending-)?publisher\b/;
function discoverAudience(upload, wire) {
    const url = new URL("/_/oidc/audience", upload).href;
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDone */ .z0)(async () => {
        try {
            const reply = await wire.http.send({ method: "GET", url, headers: { accept: "application/json" } });
            if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(reply.status))
                return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againLater */ .Hm)(await unavailable(`GET ${url}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply)), reply);
            const audience = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(new TextDecoder().decode(await reply.bytes()))?.audience;
            return { kind: "done", value: reply.status === 200 && typeof audience === "string" ? audience : undefined };
        }
        catch (error) {
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(error);
        }
    }, wire.clock);
}
function mintToken(request, wire) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDone */ .z0)(async () => {
        const asked = await attemptIdToken(request, wire);
        return asked.kind === "again" ? asked : attemptMint(asked.value, request, wire);
    }, wire.clock);
}
function requestIdToken(request, wire) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDone */ .z0)(() => attemptIdToken(request, wire), wire.clock);
}
async function attemptIdToken({ audience, idToken }, { http, mask }) {
    const url = new URL(idToken.url);
    url.searchParams.set("audience", audience);
    if ((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isInsecure */ .f)(url.href))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-INSECURE", `the id-token comes from ${url.origin}`);
    mask(idToken.token);
    try {
        const headers = { accept: "application/json", authorization: `Bearer ${idToken.token}` };
        const reply = await http.send({ method: "GET", url: url.href, headers });
        const what = "The id-token service of the runner";
        if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(reply.status))
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againLater */ .Hm)(await unavailable(what, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply, [idToken.token])), reply);
        if (reply.status !== 200) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-OIDC-PERMISSION", `${what} answers ${await (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply, [idToken.token])}`);
        }
        const jwt = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(new TextDecoder().decode(await reply.bytes()))?.value;
        if (typeof jwt !== "string")
            return { kind: "again", because: await unavailable(what, "an answer without a token") };
        mask(jwt);
        return { kind: "done", value: jwt };
    }
    catch (error) {
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(error);
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
        if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(reply.status))
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againLater */ .Hm)(await unavailable(`POST ${url}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply, [jwt])), reply);
        if (reply.status !== 200)
            throw refused(await (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply, [jwt]), jwt, request);
        const minted = mintedIn(new TextDecoder().decode(await reply.bytes()));
        if (minted === undefined)
            return { kind: "again", because: await unavailable(url, "an answer without a token") };
        for (const secret of (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .secretForms */ .eo)((0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenCredential */ .N5)(minted.token)))
            mask(secret);
        return { kind: "done", value: minted };
    }
    catch (error) {
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(error);
    }
}
function mintedIn(body) {
    const answer = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(body);
    if (typeof answer?.token !== "string" || answer.token === "")
        return undefined;
    return { token: answer.token, ...(typeof answer.expires === "number" && { expires: answer.expires * 1000 }) };
}
function refused(words, jwt, { upload, settings }) {
    const offending = `${new URL(upload).host}: ${words}`;
    const detail = (0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .explainClaims */ .R4)((0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsOf */ .ds)(jwt));
    if (!NO_PUBLISHER.test(words))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-OIDC-REFUSED", offending, { detail });
    const where = settings === undefined ? "" : ` at ${settings}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-OIDC-PUBLISHER", offending, {
        detail,
        hint: `Register the publisher that is shown${where}, or run the workflow that is registered there.`,
    });
}
async function unavailable(what, words) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-OIDC-UNAVAILABLE", `${what}: ${await words}`);
}


/***/ }),

/***/ 47863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);


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
    const value = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(body);
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

/***/ 75140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   wx: () => (/* binding */ SLSA_PREDICATE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE),
/* harmony export */   zj: () => (/* binding */ publishStatement)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60654);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);


const PUBLISH_PREDICATE = "https://docs.pypi.org/attestations/publish/v1";
const SLSA_PREDICATE = "https://slsa.dev/provenance/v1";
const STATEMENT_TYPE = "application/vnd.in-toto+json";
const IN_TOTO = "https://in-toto.io/Statement/v1";
function publishStatement(name, sha256) {
    return JSON.stringify({
        _type: IN_TOTO,
        subject: [{ name, digest: { sha256 } }],
        predicateType: PUBLISH_PREDICATE,
        predicate: null,
    });
}
function parseStatement(bytes) {
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    const value = text === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text);
    if (value === undefined)
        return unreadable("the statement is no JSON object");
    if (value._type !== IN_TOTO)
        return unreadable("the statement is no in-toto statement of version 1");
    const subjects = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObjects */ .T5)(value.subject);
    const [subject] = subjects ?? [];
    if (subject === undefined || subjects?.length !== 1)
        return unreadable("the statement is not about exactly one file");
    const [digest] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObjects */ .T5)([subject.digest]) ?? [];
    const { predicateType } = value;
    if (typeof subject.name !== "string" || typeof digest?.sha256 !== "string" || !/^[0-9a-f]{64}$/.test(digest.sha256)) {
        return unreadable("the statement's subject has no name or no sha256");
    }
    if (typeof predicateType !== "string")
        return unreadable("the statement has no type of predicate");
    return { kind: "statement", statement: { subject: { name: subject.name, sha256: digest.sha256 }, predicateType } };
}
function unreadable(because) {
    return { kind: "unreadable", because };
}


/***/ })

};
