"use strict";
exports.id = 1436;
exports.ids = [1436];
exports.modules = {

/***/ 1436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAttestations: () => (/* binding */ judgeAttestations)
/* harmony export */ });
/* harmony import */ var _python_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31114);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82959);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9456);
/* harmony import */ var _python_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97433);
/* harmony import */ var _verify_expected_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89194);
/* harmony import */ var _verify_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73455);






const TYPES = [_python_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLISH_PREDICATE */ .ce, _python_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .SLSA_PREDICATE */ .wx];
async function judgeAttestations(text, { filename, sha256, publisher }, trust) {
    if (publisher === undefined)
        return refused("Attestations are only supported when using Trusted Publishing");
    const read = readAll(text);
    if (typeof read === "string")
        return refused(`Malformed attestations: ${read}`);
    if (read.length === 0)
        return refused("Malformed attestations: an empty attestation set is not permitted");
    if (read.length > TYPES.length) {
        return refused(`A maximum of ${TYPES.length} attestations per file are supported`);
    }
    const seen = new Set();
    for (const attestation of read) {
        const because = await objectionTo(attestation, { filename, sha256, publisher }, trust, seen);
        if (because !== undefined)
            return refused(because);
    }
    return { kind: "accepted", attestations: read };
}
function refused(because) {
    return { kind: "refused", because: `Invalid attestations supplied during upload: ${because}` };
}
function readAll(text) {
    const values = listOf(text);
    if (values === undefined)
        return "it is no list of objects";
    const attestations = [];
    for (const value of values) {
        const read = (0,_python_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .readAttestation */ .V6)(value);
        if (read.kind === "unreadable")
            return read.because;
        attestations.push(read.attestation);
    }
    return attestations;
}
function listOf(text) {
    try {
        return (0,_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObjects */ .T5)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
async function objectionTo(attestation, upload, trust, seen) {
    const failed = (because) => `Could not verify the uploaded artifact using the included attestation: Verification failed: ${because}`;
    const signature = await (0,_verify_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .verifySignature */ .O)(attestation, await trust());
    if (signature.kind === "broken")
        return failed(signature.because);
    const strange = strangerIn(signature.by, upload.publisher);
    if (strange !== undefined)
        return failed(strange);
    const read = (0,_python_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)((0,_python_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$)(attestation.envelope.statement));
    if (read.kind === "unreadable")
        return failed(read.because);
    const { subject, predicateType } = read.statement;
    if (!(0,_python_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameFilename */ ._v)(subject.name, upload.filename)) {
        return failed(`subject does not match distribution name: ${subject.name} != ${upload.filename}`);
    }
    if (subject.sha256 !== upload.sha256)
        return failed("subject does not match distribution digest");
    if (!TYPES.includes(predicateType))
        return failed(`unknown attestation type: ${predicateType}`);
    if (seen.has(predicateType)) {
        return `Multiple attestations for the same file with the same predicate type (${predicateType}) are not supported`;
    }
    seen.add(predicateType);
    return undefined;
}
function strangerIn(by, { owner, repository, workflow }) {
    const [fault] = (0,_verify_expected_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFaults */ .eh)(by, (0,_verify_expected_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .githubIdentity */ .wl)({ repository: `${owner}/${repository}`, workflow }));
    if (fault?.part !== "workflow")
        return fault?.because;
    return `Certificate's Build Config URI (${by.workflow ?? "none"}) does not match expected Trusted Publisher (${workflow} @ ${owner}/${repository})`;
}


/***/ }),

/***/ 97433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   wx: () => (/* binding */ SLSA_PREDICATE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE),
/* harmony export */   zj: () => (/* binding */ publishStatement)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89995);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9456);


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

/***/ 89194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ publisherIdentity),
/* harmony export */   eh: () => (/* binding */ identityFaults),
/* harmony export */   wl: () => (/* binding */ githubIdentity)
/* harmony export */ });
const GITHUB = { issuer: "https://token.actions.githubusercontent.com", server: "https://github.com" };
const WORKFLOWS = "/.github/workflows/";
function githubIdentity({ repository, workflow, tag }, { issuer, server } = GITHUB) {
    const file = workflow?.slice(workflow.lastIndexOf("/") + 1);
    return {
        ...((repository || file) && { issuer }),
        ...(repository && { repository: `${server}/${repository}` }),
        ...(file && { workflow: WORKFLOWS + file }),
        ...(tag && { ref: `refs/tags/${tag}` }),
    };
}
function publisherIdentity(publisher) {
    const text = (key) => (typeof publisher[key] === "string" ? { [key]: publisher[key] } : {});
    const { kind, repository, workflow_filepath: path, email, vcs_origin: origin } = publisher;
    if (kind === "GitHub")
        return githubIdentity({ ...text("repository"), ...text("workflow") });
    if (kind === "GitLab") {
        return {
            issuer: "https://gitlab.com",
            ...(typeof repository === "string" && { repository: `https://gitlab.com/${repository}` }),
            ...(typeof path === "string" && { workflow: `//${path}` }),
        };
    }
    if (kind === "Google") {
        return { issuer: "https://accounts.google.com", ...(typeof email === "string" && { subject: email }) };
    }
    if (kind === "CircleCI") {
        const { project_id: project, pipeline_definition_id: definition } = publisher;
        return {
            issuer: "https://oidc.circleci.com",
            subject: `https://circleci.com/api/v2/projects/${project}/pipeline-definitions/${definition}`,
            ...(typeof origin === "string" && { repository: origin }),
        };
    }
    return {};
}
function identityFaults(by, expected) {
    const { issuer, repository, workflow, ref, subject } = expected;
    const faults = [];
    const differs = (part, what, is, must) => {
        faults.push({ part, because: `${what} is ${is ?? "not named"}, and must be ${must}` });
    };
    if (issuer !== undefined && by.issuer !== issuer)
        differs("issuer", "the issuer of the identity", by.issuer, issuer);
    if (subject !== undefined && by.subject !== subject)
        differs("issuer", "who signed", by.subject, subject);
    if (repository !== undefined && by.repository?.toLowerCase() !== repository.toLowerCase()) {
        differs("repository", "the repository", by.repository, repository);
    }
    if (workflow !== undefined && !isWorkflow(by, workflow)) {
        differs("workflow", "the workflow", by.workflow, `${by.repository ?? ""}${workflow}`);
    }
    if (ref !== undefined && by.ref !== ref)
        differs("tag", "the ref", by.ref, ref);
    return faults;
}
function isWorkflow({ repository = "", workflow, ref, commit }, file) {
    return [ref, commit].some((at) => at !== undefined && workflow === `${repository}${file}@${at}`);
}


/***/ }),

/***/ 73455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/statement.js
var statement = __webpack_require__(97433);
// EXTERNAL MODULE: ./lib/src/python/bytes.js
var bytes = __webpack_require__(89995);
;// CONCATENATED MODULE: ./lib/src/verify/certificate.js

const ARC = "1.3.6.1.4.1.57264.1";
const FIELDS = { issuer: 8, repository: 12, commit: 13, ref: 14, workflow: 18 };
const UTF8_STRING = 0x0c;
function identityOf({ identity }) {
    const oids = identity?.oids ?? [];
    const told = Object.entries(FIELDS).flatMap(([name, number]) => {
        const value = textAt(oids, number);
        return value === undefined || value === "" ? [] : [[name, value]];
    });
    return {
        subject: identity?.subjectAlternativeName ?? "",
        issuer: identity?.extensions?.issuer ?? "",
        ...Object.fromEntries(told),
    };
}
function textAt(oids, number) {
    const found = oids.find(({ oid }) => oid?.id.join(".") === `${ARC}.${number}`);
    return found && utf8String(found.value);
}
function utf8String(der) {
    const [tag, length = 0] = der;
    if (tag !== UTF8_STRING)
        return undefined;
    const lengthBytes = length < 0x80 ? 0 : length - 0x80;
    if (lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const long = der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (der.length !== start + (lengthBytes === 0 ? length : long))
        return undefined;
    return (0,bytes/* decodeUtf8 */._6)(der.subarray(start));
}

;// CONCATENATED MODULE: ./lib/src/verify/signature.js



async function verifySignature(attestation, trust) {
    try {
        return await verifyEntity(await signedEntity(attestation), trust);
    }
    catch (error) {
        return broken("form", wordsOf(error));
    }
}
async function verifyEntity(entity, trust) {
    const fault = checkpointFault(entity);
    if (fault !== undefined)
        return broken("log", fault);
    const { Verifier, VerificationError } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    try {
        const signer = new Verifier(trust).verify(entity);
        return { kind: "signed", by: identityOf(signer), logged: loggedAt(entity) };
    }
    catch (error) {
        if (!(error instanceof VerificationError))
            throw error;
        return broken(partOf(error, entity), wordsOf(error));
    }
}
async function signedEntity({ verification_material, envelope }) {
    const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
    ]);
    const bundle = bundleFromJSON({
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
            certificate: { rawBytes: verification_material.certificate },
            tlogEntries: verification_material.transparency_entries.slice(0, 1),
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: statement/* STATEMENT_TYPE */.zG,
            signatures: [{ sig: envelope.signature, keyid: "" }],
        },
    });
    return toSignedEntity(bundle);
}
function checkpointFault({ tlogEntries }) {
    const proof = tlogEntries[0]?.inclusionProof;
    if (proof === undefined)
        return undefined;
    const envelope = proof.checkpoint?.envelope ?? "";
    const [note = "", signatures = ""] = envelope.split("\n\n", 2);
    const names = signatures.split("\n").map((line) => line.split(" ")[1] ?? "");
    if (names.some((name) => !/^[\w.:/-]*$/.test(name)))
        return "who signed its checkpoint has no name";
    const [, size, root = ""] = note.split("\n");
    const isOfIt = proof.treeSize === size && Buffer.from(root, "base64").equals(proof.rootHash);
    return isOfIt && envelope.endsWith("\n") ? undefined : "its proof is for another tree than its checkpoint";
}
function partOf({ code, message }, entity) {
    if (code === "SIGNATURE_ERROR")
        return "signature";
    if (code === "TLOG_BODY_ERROR" && !isSignedByItsKey(entity))
        return "signature";
    if (code !== "CERTIFICATE_ERROR")
        return "log";
    if (message.includes("SCT"))
        return "sct";
    return wasValid(entity) ? "certificate" : "validity";
}
function wasValid(entity) {
    return entity.key.$case === "certificate" && entity.key.certificate.validForDate(new Date(loggedAt(entity) * 1000));
}
function isSignedByItsKey({ key, signature }) {
    if (key.$case !== "certificate")
        return false;
    return signature.verifySignature((0,external_node_crypto_.createPublicKey)({ key: key.certificate.publicKey, format: "der", type: "spki" }));
}
function loggedAt({ tlogEntries }) {
    return Number(tlogEntries[0]?.integratedTime ?? 0);
}
function wordsOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
function broken(part, because) {
    return { kind: "broken", part, because };
}


/***/ })

};
;