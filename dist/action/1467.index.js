export const id = 1467;
export const ids = [1467];
export const modules = {

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
async function attestAnew(file, signatory, { folder, note }, world) {
    const attestation = await attest(file, signatory, world);
    const place = (0,attestation_folder/* attestationPath */.gy)(file.name);
    if (folder !== undefined) {
        await (0,attestation_folder/* store */.M_)(file.name, attestation, folder, world.files);
        note?.({ event: "signed", name: file.name, sha256: file.sha256, attestation: place });
    }
    world.progress.step(`${file.name} is attested: ${place}`);
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
    const { policy, signing, folder, note } = attesting;
    if (because !== undefined)
        return { kind: "unattested", because };
    if (files.length === 0 || way.kind !== "oidc" || signing === undefined) {
        return { kind: "attested", attestations: new Map() };
    }
    try {
        const request = {
            files,
            signing,
            idToken: way.idToken,
            ...(folder !== undefined && { folder }),
            ...(note && { note }),
        };
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
async function openBundle(folder, { manifestDigest, tag }, { files }) {
    const { bytes, digest } = await readManifest(folder, files);
    if (manifestDigest !== undefined)
        refuseOther(digest, manifestDigest);
    const manifest = await parseManifest(bytes);
    const { located, faults } = await locateListed(folder, manifest, files);
    refuseFaults(faults);
    const plan = manifest.plan && (await readPlan(located.get(manifest.plan.path) ?? "", manifest.plan, files));
    if (tag !== undefined)
        refuseOtherTag(plan, tag, manifest);
    return { manifest, digest, digestGiven: manifestDigest !== undefined, plan, located };
}
function refuseOtherTag(plan, asked, { project }) {
    const tag = asked.replace(/^refs\/tags\//, "");
    const own = plan?.version.tag ?? undefined;
    if (own === tag)
        return;
    const said = own === undefined ? "has no tag" : `has the tag ${own}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUNDLE-OTHER-TAG", `${tag} was asked for, and ${project.name} ${project.version} ${said}`);
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
/* harmony export */   N5: () => (/* binding */ tokenCredential),
/* harmony export */   XE: () => (/* binding */ authorizationBy),
/* harmony export */   eo: () => (/* binding */ secretForms)
/* harmony export */ });
const TOKEN_USER = "__token__";
const VARIABLES = [
    { secret: "SHIPWHEEL_TOKEN", username: "SHIPWHEEL_USERNAME" },
    { secret: "SHIPWHEEL_BEARER_TOKEN", scheme: "bearer" },
    { secret: "UV_PUBLISH_TOKEN" },
    { secret: "UV_PUBLISH_PASSWORD", username: "UV_PUBLISH_USERNAME" },
    { secret: "TWINE_PASSWORD", username: "TWINE_USERNAME" },
];
function credentialOf(environment, tokenUser = TOKEN_USER) {
    for (const variables of VARIABLES) {
        const secret = environment[variables.secret]?.trim();
        if (!secret)
            continue;
        const username = variables.username && environment[variables.username]?.trim();
        return {
            username: username || tokenUser,
            secret,
            from: variables.secret,
            ...(variables.scheme && { scheme: variables.scheme }),
        };
    }
    return undefined;
}
function tokenCredential(token) {
    return { username: TOKEN_USER, secret: token };
}
function authorizationBy(credential) {
    return credential.scheme === "bearer" ? `Bearer ${credential.secret}` : `Basic ${encoded(credential)}`;
}
function secretForms(credential) {
    const { secret } = credential;
    const alone = Buffer.from(secret, "utf8").toString("base64");
    const written = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), inMarkup(secret)];
    return [...new Set([encoded(credential), ...written, alone])];
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
]);
function inMarkup(text) {
    return text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
}
function encoded({ username, secret }) {
    return Buffer.from(`${username}:${secret}`, "utf8").toString("base64");
}


/***/ }),

/***/ 20550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ sendingOrder),
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

/***/ 55230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ indexWarnings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37831);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36710);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8805);




const GONE = new Set([404, 405, 410]);
const CONFIGURATION_LIMIT = 1024 * 1024;
async function indexWarnings(index, { access, isListed }, wire) {
    if (index.name !== undefined)
        return [];
    if ((0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isInsecure */ .f_)(index.upload))
        return [];
    const isCertain = isListed || (!index.simpleGiven && (index.service !== undefined || index.loopback));
    const [replaces, doubtful] = await Promise.all([
        replacesFiles(index, access, wire),
        isCertain ? false : isNoListing(index.simple, access, wire),
    ]);
    return [
        ...(replaces === undefined ? [] : [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-REPLACES", `${index.upload} ${replaces}`)]),
        ...(doubtful ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-SIMPLE-URL-DOUBTFUL", index.simple)] : []),
    ];
}
async function replacesFiles(index, access, wire) {
    const { pathname } = new URL(index.upload);
    if (new URL(index.simple).pathname === `${pathname.replace(/\/?$/, "/")}+simple/`) {
        const config = await configurationAt(`${index.upload}?no_projects=`, access, wire);
        return (0,_python_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config?.result) && config.result.volatile === true ? "is volatile" : undefined;
    }
    const [, before, name] = /^(.*)\/repository\/([^/]+)\/?$/.exec(pathname) ?? [];
    if (before === undefined || index.service?.name !== "Nexus")
        return undefined;
    const api = new URL(`${before}/service/rest/v1/repositories/pypi/hosted/${name}`, index.upload).href;
    const { storage } = (await configurationAt(api, access, wire)) ?? {};
    return (0,_python_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(storage) && storage.writePolicy === "ALLOW" ? "allows redeploys" : undefined;
}
async function configurationAt(url, access, wire) {
    return once(url, "application/json", access, wire, async ({ status, bytes }) => status === 200 ? (0,_python_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$)(new TextDecoder().decode(await bytes(CONFIGURATION_LIMIT))) : undefined);
}
async function isNoListing(simple, access, wire) {
    const isGone = await once(simple, "text/html, */*;q=0.1", access, wire, async ({ status, chunks }) => {
        for await (const _ of chunks())
            break;
        return GONE.has(status);
    });
    return isGone === true;
}
async function once(url, accept, access, wire, use) {
    try {
        const attempt = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptGet */ .c)(url, { accept, access }, wire, ({ reply }) => use(reply));
        return attempt.kind === "done" ? attempt.value : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP)
            return undefined;
        throw error;
    }
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

/***/ 27539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ outlook),
  Mz: () => (/* binding */ preflight),
  zS: () => (/* binding */ readAccess)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/publish/index-limits.js
var index_limits = __webpack_require__(48279);
;// CONCATENATED MODULE: ./lib/src/publish/addition.js




function additionRefusals(plan, listed) {
    const sdist = plan?.addition?.sdist;
    const there = sdist && listed.get(sdist.name);
    if (sdist === undefined || there?.sha256 === sdist.sha256)
        return [];
    const has = there === undefined ? "the index has no such file" : `the index has ${there.sha256 ?? "it without a sha256"}`;
    return [(0,errors/* problem */.CC)("SW-ADD-OTHER-SDIST", `they were made from ${sdist.name} with sha256 ${sdist.sha256}: ${has}`)];
}
function additionNotes(uploads, { version, plan }, listed) {
    const isAlone = uploads.every(({ file }) => file.kind === "wheel");
    const sdist = [...listed.keys()].find((name) => isSdistOf(name, version));
    const added = uploads.filter(({ state }) => state === "new").map(({ file }) => file.name);
    if (!isAlone || sdist === undefined || added.length === 0)
        return [];
    const closing = (0,index_limits/* closingDay */.Mw)(version, listed);
    return [
        `${added.join(", ")} ${added.length === 1 ? "is" : "are"} added to ${version}, beside ${sdist}`,
        ...(plan?.addition === undefined ? [`nothing says whether what is added was made from ${sdist}`] : []),
        ...(closing === undefined ? [] : [`PyPI takes files for ${version} until ${closing}`]),
    ];
}
function isSdistOf(name, version) {
    const [found, own] = [(0,filename/* parseSdistFilename */.sF)(name)?.version, (0,python_version/* parseVersion */.ot)(version)];
    return found !== undefined && own !== undefined && (0,python_version/* compareVersions */.Zy)(found, own) === 0;
}

// EXTERNAL MODULE: ./lib/src/publish/attesting.js + 4 modules
var publish_attesting = __webpack_require__(2608);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/index-state.js
var index_state = __webpack_require__(20550);
// EXTERNAL MODULE: ./lib/src/publish/index-warnings.js
var index_warnings = __webpack_require__(55230);
;// CONCATENATED MODULE: ./lib/src/publish/newer-version.js


function newerWarnings(version, plan, listed) {
    const own = (0,python_version/* parseVersion */.ot)(version);
    if (own === undefined || plan?.development === undefined)
        return [];
    const [newest] = [...listed.keys()]
        .flatMap((name) => ((0,filename/* parseWheelFilename */.eP)(name) ?? (0,filename/* parseSdistFilename */.sF)(name))?.version ?? [])
        .sort((a, b) => (0,python_version/* compareVersions */.Zy)(b, a));
    if (newest === undefined || (0,python_version/* compareVersions */.Zy)(newest, own) <= 0)
        return [];
    return [`the index has ${(0,python_version/* formatVersion */.qh)(newest)} already, which installers take before ${version}`];
}

// EXTERNAL MODULE: ./lib/src/publish/refusals.js
var publish_refusals = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
// EXTERNAL MODULE: ./lib/src/publish/target.js + 1 modules
var target = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js
var trusted = __webpack_require__(64301);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/way-in.js




async function chooseWayIn(request, wire) {
    const { index, auth, credential, runner } = request;
    const isOpen = !(0,target/* isInsecure */.f_)(index.upload);
    const audience = auth !== "token" && runner.idToken && isOpen ? await audienceOf(request, wire) : undefined;
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
async function audienceOf({ index, auth, credential }, wire) {
    try {
        return await (0,trusted/* discoverAudience */.wn)(index.upload, wire);
    }
    catch (cause) {
        const isUnsaid = cause instanceof errors/* ShipwheelError */.QP && cause.code === "SW-OIDC-UNAVAILABLE";
        if (!isUnsaid || credential === undefined || auth !== undefined)
            throw cause;
        const hint = "Run it again later; or say `--auth token`, if this index has no trusted publishing: nothing was sent.";
        throw errors/* ShipwheelError */.QP.of([{ ...cause.problems[0], hint }]);
    }
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












async function preflight(request, wire) {
    const known = (0,publish_refusals/* refusalsOf */.he)(request);
    if ((0,publish_refusals/* refusesUnasked */.ne)({ ...request, rehearsal: request.bundle.manifest.rehearsal }))
        (0,errors/* refuseAll */.cp)(known);
    try {
        const [{ way, refusals }, state] = await bothOf(chooseWayIn(request, wire), stateOfIndex(request, wire));
        return {
            uploads: state.uploads.map((upload) => withJournaled(upload, request.journal)),
            way,
            listed: state.listed,
            refusals: [...known, ...digestRefusals(request, way), ...refusals, ...state.refusals],
            warnings: [...(0,publish_refusals/* warningsOf */.nZ)(request), ...state.warnings],
        };
    }
    catch (error) {
        (0,errors/* refuseAll */.cp)(known);
        throw error;
    }
}
function withJournaled(upload, journal) {
    const wasTaken = journal?.known().files.get(upload.file.name)?.outcome !== undefined;
    return upload.state === "new" && wasTaken ? { ...upload, state: "taken" } : upload;
}
async function bothOf(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
function outlook({ uploads, way, warnings }, { index, attesting }) {
    const unattested = attesting && (0,publish_attesting/* whyUnattested */.CT)(attesting, way);
    const from = way.kind === "token" ? (way.credential.from ?? "the token that was given") : "";
    const ways = { oidc: "trusted publishing", token: `the credential in ${from}`, none: "no credentials" };
    return [
        `to ${index.upload} by ${ways[way.kind]}`,
        ...uploads.map(outlookOf),
        ...(attesting ? [unattested ? `unattested: ${unattested}` : "with a publish attestation for each file"] : []),
        ...warnings,
    ];
}
function outlookOf({ file: { name, size, sha256 }, state }) {
    if (state === "new")
        return `would send ${name} (${size} bytes, sha256 ${sha256})`;
    return state === "present"
        ? `has ${name} already (sha256 ${sha256})`
        : `took ${name} already, and does not list it yet (sha256 ${sha256})`;
}
function readAccess({ index, credential, }) {
    const { origin } = new URL(index.upload);
    const isTheirs = index.name === undefined && new URL(index.simple).origin === origin && !(0,target/* isInsecure */.f_)(index.simple);
    if (credential === undefined || !isTheirs)
        return undefined;
    return { origin, authorization: (0,publish_credential/* authorizationBy */.XE)(credential), secrets: (0,publish_credential/* secretForms */.eo)(credential) };
}
async function stateOfIndex(request, wire) {
    const { manifest, plan } = request.bundle;
    const { files, project } = manifest;
    const { version } = project;
    const access = readAccess(request);
    const ahead = request.ahead?.project === project.normalizedName ? request.ahead : undefined;
    const listing = { index: request.index, project: project.normalizedName, access };
    const listed = await (0,simple_api/* listFiles */.CS)(listing, wire, ahead?.listed);
    const doubts = (await ahead?.warnings) ?? (await (0,index_warnings/* indexWarnings */.M)(request.index, { access, isListed: listed.size > 0 }, wire));
    const newer = newerWarnings(version, plan, listed);
    const compared = await (0,index_state/* compareWithIndex */.Qn)(files, listed, access, wire);
    const asNew = listed.size === 0 ? (0,publish_refusals/* newProjectRefusals */.pj)(request) : [];
    const closed = (0,publish_refusals/* judgesAsPypi */.nJ)(request.index)
        ? (0,index_limits/* closureRefusals */.HQ)(compared.uploads, version, listed, wire.clock.now())
        : [];
    return {
        ...compared,
        listed,
        refusals: [...asNew, ...closed, ...additionRefusals(plan, listed), ...compared.refusals],
        warnings: [
            ...doubts.map(({ code, message, hint }) => `${code}: ${message}. ${hint}`),
            ...newer,
            ...((0,publish_refusals/* judgesAsPypi */.nJ)(request.index) ? additionNotes(compared.uploads, { version, plan }, listed) : []),
            ...((0,publish_refusals/* judgesAsPypi */.nJ)(request.index) ? (0,index_limits/* quotaWarnings */._$)(compared.uploads, listed) : []),
        ],
    };
}
function digestRefusals({ bundle, runner }, way) {
    if (way.kind !== "oidc" || !runner.inActions || bundle.digestGiven)
        return [];
    return [(0,errors/* problem */.CC)("SW-MANIFEST-DIGEST-MISSING", "manifest-digest is not set")];
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
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8805);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47863);







const LONGEST_LIFE_MS = 15 * 60 * 1000;
const NO_PUBLISHER = /\binvalid-(pending-)?publisher\b/;
function discoverAudience(upload, wire) {
    const url = new URL("/_/oidc/audience", upload).href;
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDone */ .z0)(async () => {
        try {
            const reply = await wire.http.send({ method: "GET", url, headers: { accept: "application/json" } });
            if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(reply.status))
                return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againLater */ .Hm)(await unavailable(`GET ${url}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply)), reply);
            const body = new TextDecoder().decode(await reply.bytes());
            if (reply.status !== 200)
                return { kind: "done", value: undefined };
            if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCutShort */ .zy)(body)) {
                return { kind: "again", because: await unavailable(`GET ${url}`, "an answer without an end") };
            }
            const audience = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(body)?.audience;
            return { kind: "done", value: typeof audience === "string" ? audience : undefined };
        }
        catch (error) {
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(error);
        }
    }, wire.clock);
}
function mintToken(request, wire) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDone */ .z0)(async () => {
        const asked = await attemptIdToken(request, wire);
        if (asked.kind === "again")
            return asked;
        const objection = request.objection?.((0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsOf */ .ds)(asked.value));
        if (objection !== undefined)
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([objection]);
        return attemptMint(asked.value, request, wire);
    }, wire.clock);
}
function requestIdToken(request, wire) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDone */ .z0)(() => attemptIdToken(request, wire), wire.clock);
}
async function attemptIdToken({ audience, idToken }, { http, mask }) {
    const url = new URL(idToken.url);
    url.searchParams.set("audience", audience);
    if ((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isInsecure */ .f_)(url.href))
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
async function attemptMint(jwt, request, { http, clock, mask }) {
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
        if (reply.status !== 200) {
            const words = await (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(reply, [jwt]);
            if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNotNow */ .go)(reply, words))
                return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againLater */ .Hm)(await unavailable(`POST ${url}`, words), reply);
            throw refused(words, jwt, request);
        }
        const minted = mintedIn(new TextDecoder().decode(await reply.bytes()), reply, clock.now());
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
function mintedIn(body, reply, now) {
    const answer = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(body);
    if (typeof answer?.token !== "string" || answer.token === "")
        return undefined;
    const { token, expires } = answer;
    return { token, ...(typeof expires === "number" && { expires: now + lifeOf(expires * 1000, reply, now) }) };
}
function lifeOf(end, { headers: { date = "" } }, now) {
    const there = Date.parse(date);
    const life = end - (Number.isNaN(there) ? now : there);
    return life <= 0 ? LONGEST_LIFE_MS : Math.min(life, LONGEST_LIFE_MS);
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
