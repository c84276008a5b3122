"use strict";
exports.id = 5712;
exports.ids = [5712];
exports.modules = {

/***/ 25712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish_publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/src/check/rendered.js
var rendered = __webpack_require__(19537);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(9456);
// EXTERNAL MODULE: ./lib/src/python/statement.js
var statement = __webpack_require__(97433);
;// CONCATENATED MODULE: ./lib/src/publish/attest-in-repository.js



const RELEASE_SBOM = "sbom/release.cdx.json";
const CYCLONEDX = "https://cyclonedx.org/bom";
const MOST_SUBJECTS = 1024;
const LARGEST_PREDICATE = 16 * 1024 * 1024;
async function attestInRepository(request, world) {
    const because = whyNot(request);
    if (because !== undefined)
        return { attestations: [], without: [because] };
    world.progress.stage("attest", `in the repository ${request.runner.event?.repository ?? ""}`);
    const sbom = await sbomOf(request.bundle, world);
    const made = [];
    try {
        for await (const each of attestAll(request, sbom.predicate)) {
            world.progress.step(`${each.predicateType}: ${each.url}`);
            made.push(each);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP))
            throw error;
        world.progress.step(`no attestations in the repository: ${error.message}`);
        return { attestations: made, without: [error.message] };
    }
    return { attestations: made, without: sbom.without };
}
function whyNot({ bundle, loopback, runner }) {
    if (bundle.plan?.repositoryAttestations === false)
        return "they are switched off";
    if (loopback)
        return "the release stays on this machine";
    if (runner.idToken === undefined)
        return "the job may not ask for an id-token: it needs `id-token: write`";
    if (!runner.environment.GITHUB_TOKEN)
        return "there is no token: `github-token` is empty";
    if (runner.event?.repository === undefined)
        return "the repository is not known";
    if (bundle.manifest.files.length > MOST_SUBJECTS)
        return `an attestation has at most ${MOST_SUBJECTS} files`;
    return undefined;
}
async function* attestAll({ bundle, runner, attestations: open }, sbom) {
    const attestations = await open();
    const subjects = bundle.manifest.files.map(({ name, sha256 }) => ({ name, sha256 }));
    const known = await attestations.known(subjects[0]?.sha256 ?? "");
    const attest = async (predicate) => ({
        predicateType: predicate.type,
        url: await attestations.attest(subjects, predicate, instanceFor(runner)),
    });
    if (!known.has(statement/* SLSA_PREDICATE */.wx))
        yield await attest(await attestations.provenance());
    if (sbom !== undefined && !known.has(CYCLONEDX))
        yield await attest(sbom);
}
function instanceFor({ event }) {
    return event?.visibility === "public" ? "public-good" : "github";
}
async function sbomOf({ located }, { files }) {
    const place = located.get(RELEASE_SBOM);
    const text = place && (await files.readText(place));
    if (!text)
        return { without: ["the release has no SBOM"] };
    const content = (0,json/* jsonObject */.o$)(text);
    if (content === undefined)
        return { without: ["the SBOM of the release is no JSON object"] };
    if (Buffer.byteLength(text) > LARGEST_PREDICATE)
        return { without: ["the SBOM of the release has more than 16 MiB"] };
    return { predicate: { type: CYCLONEDX, content }, without: [] };
}

// EXTERNAL MODULE: ./lib/src/publish/attesting.js + 4 modules
var attesting = __webpack_require__(75306);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js
var publish_bundle = __webpack_require__(79729);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 3 modules
var preflight = __webpack_require__(5991);
// EXTERNAL MODULE: ./lib/src/publish/publish.js + 5 modules
var publish = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/publish/signing-config.js
var signing_config = __webpack_require__(63729);
;// CONCATENATED MODULE: ./lib/src/publish/netrc-login.js
function netrcLogin(text, host) {
    const words = wordsOf(withoutMacros(text));
    const entries = { own: new Map(), default: new Map() };
    let entry;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (word === "default")
            entry = entries.default;
        else if (word === "machine") {
            at += 1;
            entry = words[at] === host ? entries.own : new Map();
        }
        else if (["login", "user", "password", "account"].includes(word)) {
            at += 1;
            entry?.set(word === "user" ? "login" : word, words[at] ?? "");
        }
    }
    const found = entries.own.size > 0 ? entries.own : entries.default;
    const [username = "", secret] = [found.get("login"), found.get("password")];
    return secret ? { username, secret } : undefined;
}
function withoutMacros(text) {
    return text.replace(/^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*\r?\n|$(?![\s\S]))/gm, "\n");
}
const WORD = /"((?:\\.|[^"\\])*)"|(#[^\n]*)|((?:\\.|[^\s\\])+)/g;
function wordsOf(text) {
    return [...text.matchAll(WORD)].flatMap(([, quoted, remark, plain]) => remark !== undefined ? [] : [(quoted ?? plain ?? "").replace(/\\(.)/g, "$1")]);
}

;// CONCATENATED MODULE: ./lib/src/publish/pypirc.js
function pypircLogin(text, { name, upload }) {
    const sections = sectionsOf(text);
    const byAddress = [...sections.values()].find((options) => options.get("repository") === upload);
    const named = name === undefined ? undefined : sections.get(name);
    const isElsewhere = named?.has("repository") === true && named !== byAddress;
    const options = byAddress ?? (isElsewhere ? undefined : named);
    const [username, secret] = [options?.get("username"), options?.get("password")];
    return username && secret ? { username, secret } : undefined;
}
function sectionsOf(text) {
    const sections = new Map();
    let section;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*([#;]|$)/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        const separator = line.search(/[=:]/);
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
        }
        else if (separator > 0) {
            section?.set(line.slice(0, separator).trim().toLowerCase(), line.slice(separator + 1).trim());
        }
    }
    return sections;
}

;// CONCATENATED MODULE: ./lib/src/publish/stored-credential.js




const KEYRING_SECONDS = 30;
async function storedCredential(index, world) {
    const { environment, platform } = world.runner;
    const home = (platform === "win32" ? environment.USERPROFILE : environment.HOME) ?? "";
    if (home === "")
        return undefined;
    const read = async (name) => (await world.files.readText(name).catch(() => undefined)) ?? "";
    const pypirc = pypircLogin(await read(external_node_path_default().join(home, ".pypirc")), index);
    if (pypirc !== undefined)
        return { ...pypirc, from: ".pypirc" };
    const places = environment.NETRC ? [environment.NETRC] : [".netrc", "_netrc"].map((name) => external_node_path_default().join(home, name));
    for (const place of places) {
        const login = netrcLogin(await read(place), new URL(index.upload).hostname);
        if (login !== undefined)
            return { ...login, from: external_node_path_default().basename(place) };
    }
    return fromKeyring(index, world, home);
}
async function fromKeyring({ upload }, { processes, runner: { environment } }, cwd) {
    const username = environment.SHIPWHEEL_USERNAME ?? environment.TWINE_USERNAME ?? "__token__";
    try {
        const options = { cwd, env: environment, timeoutSeconds: KEYRING_SECONDS };
        const asked = await processes?.run(["keyring", "get", upload, username], options);
        const secret = asked?.exitCode === 0 ? asked.stdout.trim() : "";
        return secret === "" ? undefined : { username, secret, from: "keyring" };
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP && error.code !== "SW-CANCELLED")
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/publish/target.js
var target = __webpack_require__(40204);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(19452);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(11710);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(85954);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js + 15 modules
var assemble = __webpack_require__(74589);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(59410);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(29102);
// EXTERNAL MODULE: ./lib/src/commands/wheel-timings.js
var wheel_timings = __webpack_require__(50473);
;// CONCATENATED MODULE: ./lib/src/commands/publish.js





















async function publish_publish(options, world) {
    const index = (0,target/* indexOf */.q)(options.index, options.simpleUrl);
    const { bundle, receipts } = await openPaths(options, world.files);
    const { runner } = world;
    const credential = await credentialFor(index, options, world);
    for (const secret of credential ? (0,publish_credential/* secretForms */.eo)(credential) : [])
        world.mask(secret);
    const request = {
        bundle,
        index,
        runner,
        attesting: await attestingOf(options, { bundle, index, receipts }, world),
        ...(options.auth && { auth: options.auth }),
        ...(credential && { credential }),
    };
    if (options.dryRun) {
        const looked = await (0,preflight/* preflight */.Mz)(request, world);
        (0,errors/* refuseAll */.cp)(looked.refusals);
        return dryRunOutcome((0,preflight/* outlook */.En)(looked, request), bundle);
    }
    if (receipts !== undefined)
        await (0,own_files/* refuseForeignDocuments */.tV)([external_node_path_default().join(receipts, document_file/* RECEIPT */.T6)], world.files);
    const timings = await (0,wheel_timings/* timingsIn */.p3)(options.paths[0] ?? ".", bundle.manifest.plan?.sha256 ?? "", world.files);
    const published = (0,wheel_timings/* withTimings */.cH)(await (0,publish/* publishRelease */.D)(request, world), timings);
    const keep = async (receipt) => {
        if (receipts !== undefined)
            await writeReceipt(external_node_path_default().join(receipts, document_file/* RECEIPT */.T6), receipt, world.files);
    };
    await keep(published);
    const receipt = { ...published, ...(await inRepository(request, world)) };
    if (receipt.repository !== undefined)
        await keep(receipt);
    return publishedOutcome(receipt, { bundle, problems: skippedProblems(receipt, request.attesting) });
}
async function credentialFor(index, { auth }, world) {
    const named = (0,publish_credential/* credentialOf */.$5)(world.runner.environment);
    return named ?? (world.runner.inActions || auth === "oidc" ? undefined : storedCredential(index, world));
}
async function inRepository({ bundle, index }, world) {
    const { runner, repositoryAttestations: attestations } = world;
    if (attestations === undefined)
        return {};
    return { repository: await attestInRepository({ bundle, loopback: index.loopback, runner, attestations }, world) };
}
async function attestingOf(options, { bundle, index, receipts }, world) {
    const endpoints = await endpointsFor(index, options, world);
    return {
        policy: options.attestations ?? bundle.plan?.attestations ?? "required",
        ...(endpoints !== undefined && { signing: () => world.signingAt(endpoints) }),
        ...(receipts !== undefined && { folder: receipts }),
    };
}
async function endpointsFor({ name }, { signingConfig }, { files, clock }) {
    if (signingConfig === undefined)
        return name === undefined ? undefined : attesting/* PUBLIC_GOOD */.wN;
    const text = await files.readText(signingConfig);
    if (text === undefined)
        throw new errors/* ShipwheelError */.QP("SW-SIGNING-CONFIG", `there is no file ${signingConfig}`);
    return (0,signing_config/* readSigningConfig */.A)(text, signingConfig, clock.now());
}
async function writeReceipt(file, receipt, files) {
    try {
        await files.write(file, (0,document_file/* jsonBytes */.yN)(receipt));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* ShipwheelError */.QP("SW-RECEIPT-NOT-WRITTEN", `${file}: ${reason}`, { cause });
    }
}
async function openPaths({ paths, manifestDigest, out }, files) {
    const [first = "."] = paths;
    const isBundle = paths.length === 1 && (await files.kind(external_node_path_default().join(first, document_file/* MANIFEST */.e0))) === "file";
    if (manifestDigest !== undefined && paths.length > 1) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--manifest-digest with ${paths.length} paths`, {
            hint: "The digest is of one bundle's manifest.json: name that bundle's folder alone.",
        });
    }
    if (isBundle || manifestDigest !== undefined) {
        const bundle = await (0,publish_bundle/* openBundle */.hk)(first, manifestDigest === undefined ? {} : { manifestDigest }, { files });
        return { bundle, ...(out !== undefined && { receipts: first }) };
    }
    return { bundle: await bundleOfFiles(paths, files), ...(out !== undefined && { receipts: out }) };
}
async function bundleOfFiles(paths, files) {
    const read = await (0,check/* readPaths */.Vv)(await (0,check/* expandPaths */.pR)(paths, { files }), { files });
    const distributions = read.map(rendered/* withoutRendering */.di);
    const rehearsal = await isRehearsed(distributions, files);
    const parts = { records: [], distributions, rehearsal, toolVersion: version/* VERSION */.x };
    const { manifest, digest } = (0,assemble/* assembleSound */.y)(parts);
    const located = new Map(distributions.map((each) => [`dist/${each.name}`, each.path]));
    return { manifest, digest, digestGiven: false, plan: null, located };
}
async function isRehearsed(distributions, files) {
    const bundles = new Set(distributions.map((each) => external_node_path_default().dirname(external_node_path_default().dirname(external_node_path_default().resolve(each.path)))));
    const texts = await Promise.all([...bundles].map((folder) => files.readText(external_node_path_default().join(folder, document_file/* MANIFEST */.e0))));
    return texts.some((text) => text?.includes('"schema": "shipwheel/') && text.includes('"rehearsal": true'));
}
function dryRunOutcome(lines, { manifest }) {
    return {
        document: { dryRun: true, project: manifest.project, outlook: lines },
        text: ["Nothing was sent. A real run would publish:", ...lines.map((line) => `  ${(0,visible/* visible */.R)(line)}`)].join("\n"),
        exitCode: 0,
        outputs: { version: manifest.project.version },
        summary: () => "",
        problems: [],
    };
}
function skippedProblems({ unattested, authentication }, { policy, signing }) {
    const wasTried = policy === "warn" && signing !== undefined && authentication === "oidc";
    if (unattested === undefined || !wasTried)
        return [];
    return [{ ...(0,errors/* problem */.CC)("SW-ATTEST-SKIPPED", unattested), severity: "warning" }];
}
function publishedOutcome(receipt, { bundle: { manifest }, problems }) {
    return {
        document: receipt,
        text: (0,terminal/* receiptText */.ee)(receipt),
        exitCode: 0,
        outputs: { version: manifest.project.version },
        summary: () => (0,summary/* receiptSummary */.Rs)(receipt),
        problems,
    };
}


/***/ }),

/***/ 50473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wheelTimings),
/* harmony export */   cH: () => (/* binding */ withTimings),
/* harmony export */   p3: () => (/* binding */ timingsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75770);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59410);



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
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(bundle, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return [];
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(1213)]).then(__webpack_require__.bind(__webpack_require__, 21213));
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

/***/ 6746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js
var trusted = __webpack_require__(18446);
;// CONCATENATED MODULE: ./lib/src/publish/admission.js


const SPARE_SECONDS = 3 * 60;
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
    const mint = () => (0,trusted/* mintToken */.W$)({ ...way, upload: index.upload, ...(settings && { settings }) }, world);
    let minted = await mint();
    let renewal;
    const renew = () => {
        renewal ??= mint()
            .then((token) => {
            minted = token;
        })
            .finally(() => {
            renewal = undefined;
        });
        return renewal;
    };
    const header = () => (0,publish_credential/* basic */.HX)((0,publish_credential/* tokenCredential */.N5)(minted.token));
    return {
        authentication: "oidc",
        async authorization(seconds) {
            if (renewal !== undefined || isExpiring(minted, world.clock.now(), seconds))
                await renew();
            return header();
        },
        async renew(spent) {
            if (header() === spent)
                await renew();
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
function isExpiring({ expires }, now, seconds) {
    return expires !== undefined && expires - now < 1000 * (SPARE_SECONDS + seconds);
}

// EXTERNAL MODULE: ./lib/src/publish/attesting.js + 4 modules
var publish_attesting = __webpack_require__(75306);
// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 3 modules
var preflight = __webpack_require__(5991);
// EXTERNAL MODULE: ./lib/src/publish/severally.js
var severally = __webpack_require__(25466);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(93615);
// EXTERNAL MODULE: ./lib/src/publish/attestation-folder.js
var attestation_folder = __webpack_require__(77316);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/ports/files.js
var ports_files = __webpack_require__(70789);
// EXTERNAL MODULE: ./lib/src/python/upload-fields.js
var upload_fields = __webpack_require__(64261);
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
function formFields(file, attestation) {
    return [
        [":action", "file_upload"],
        ["protocol_version", "1"],
        ...metadataFields((0,upload_fields/* uploadFields */.lO)(file.metadata)),
        ["filetype", file.kind === "wheel" ? "bdist_wheel" : "sdist"],
        ["pyversion", file.kind === "wheel" ? pythonTag(file.name) : "source"],
        ["sha256_digest", file.sha256],
        ...(attestation ? [["attestations", JSON.stringify([attestation])]] : []),
    ];
}
function uploadForm(file, path, { files }, attestation) {
    const boundary = `sw-${file.sha256}`;
    const fields = formFields(file, attestation).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
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
var index_state = __webpack_require__(78521);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(49496);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var publish_words = __webpack_require__(49872);
;// CONCATENATED MODULE: ./lib/src/publish/upload.js







const SAYS_IT_EXISTS = /already (exist|been taken)|updating asset|cannot be updated|overwrite artifact/i;
const SAYS_NOT_NOW = /read.?only|maintenance|uploads? (is|are|has been|have been) (temporarily )?disabled/i;
const SAYS_EXPIRED = /\bexpired\b/i;
const LOOKS = 5;
const SLOWEST_BYTES_A_SECOND = 512 * 1024;
function uploadFile(file, path, to, world) {
    const uploaded = (outcome, attempts) => ({
        kind: "done",
        value: { name: file.name, outcome, sha256: file.sha256, attempts, attestation: attestationOf(file, to) },
    });
    return (0,attempts/* untilDone */.z0)(async (number) => {
        const sent = await send(file, path, to, world);
        if (sent.kind === "taken")
            return uploaded("uploaded", number);
        const isFirst = number === 1 && sent.kind === "refused" && !(0,attempts/* isTransient */.dg)(sent.reply.status);
        if (await isThere(file, to.listing, sent, world))
            return uploaded(isFirst ? "present" : "recovered", number);
        if (sent.kind === "lost")
            return { kind: "again", because: sent.because };
        return (await withNewToken(sent, to, number)) ?? afterRefusal(file, to, sent);
    }, world.clock);
}
function attestationOf({ name }, { attestations }) {
    return attestations.has(name) ? (0,attestation_folder/* attestationPath */.gy)(name) : null;
}
async function send(file, path, { index, admission, attestations }, { http, files }) {
    const authorization = await admission.authorization(file.size / SLOWEST_BYTES_A_SECOND);
    const { contentType, body } = uploadForm(file, path, { files }, attestations.get(file.name));
    const headers = { accept: "application/json", "content-type": contentType, ...(authorization && { authorization }) };
    try {
        const reply = await http.send({ method: "POST", url: index.upload, headers, body });
        const words = await (0,publish_words/* wordsOf */.Z)(reply, admission.secrets());
        return reply.status >= 200 && reply.status < 300
            ? { kind: "taken" }
            : { kind: "refused", authorization, reply, words };
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
async function withNewToken({ authorization, reply, words }, { admission, index }, attempt) {
    const isExpired = (reply.status === 401 || reply.status === 403) && SAYS_EXPIRED.test(words);
    if (!isExpired || attempt > 1 || authorization === undefined || admission.renew === undefined)
        return undefined;
    await admission.renew(authorization);
    const because = new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", `${index.upload}: ${words}`);
    return { kind: "again", because, afterSeconds: 0 };
}
function afterRefusal(file, { index, admission, tooMuch }, { reply, words }) {
    if (reply.status === 429 || reply.status === 503)
        tooMuch();
    const said = `${file.name} at ${index.upload}: ${words}`;
    if ((0,attempts/* isTransient */.dg)(reply.status) || (reply.status === 403 && SAYS_NOT_NOW.test(words))) {
        return (0,attempts/* againLater */.Hm)(new errors/* ShipwheelError */.QP("SW-INDEX-UNAVAILABLE", said), reply);
    }
    if (reply.status === 401 || reply.status === 403)
        throw new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", said);
    if (reply.status >= 300 && reply.status < 400) {
        const place = (0,publish_words/* plainText */.w)(reply.headers.location ?? "nowhere", admission.secrets());
        throw new errors/* ShipwheelError */.QP("SW-INDEX-REDIRECTS", `${index.upload} to ${place}`);
    }
    throw new errors/* ShipwheelError */.QP("SW-INDEX-REFUSED", said);
}

;// CONCATENATED MODULE: ./lib/src/publish/upload-all.js


const WIDEST = 6;
async function uploadAll(uploads, located, to, world) {
    const { progress } = world;
    const done = new Map();
    let width = WIDEST;
    const tooMuch = () => {
        width = Math.max(1, Math.floor(width / 2));
    };
    const send = async ({ file }) => {
        const sent = await uploadFile(file, located.get(file.path) ?? file.path, { ...to, tooMuch }, world);
        progress.step(`${file.name} ${sent.outcome}${sent.attempts > 1 ? ` at attempt ${sent.attempts}` : ""}`);
        done.set(file.name, sent);
    };
    for (const { file } of uploads.filter(({ state }) => state === "present")) {
        progress.step(`${file.name} is there already`);
        done.set(file.name, { name: file.name, outcome: "present", sha256: file.sha256, attempts: 0, attestation: null });
    }
    try {
        for (const wave of wavesOf(uploads))
            await (0,severally/* severally */.g)(wave, () => width, send);
    }
    catch (error) {
        const names = uploads.map(({ file }) => file.name);
        const [there, missing] = [names.filter((name) => done.has(name)), names.filter((name) => !done.has(name))];
        progress.step(`there: ${there.join(", ") || "nothing"}; not there: ${missing.join(", ")}`);
        throw error;
    }
    return uploads.flatMap(({ file }) => done.get(file.name) ?? []);
}
function wavesOf(uploads) {
    const [first, ...others] = uploads;
    const isNew = ({ state }) => state === "new";
    const wheels = others.filter((each) => isNew(each) && each.file.kind === "wheel");
    const sdists = others.filter((each) => isNew(each) && each.file.kind === "sdist");
    return [first !== undefined && isNew(first) ? [first] : [], wheels, sdists];
}

// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(10560);
;// CONCATENATED MODULE: ./lib/src/publish/verify.js





const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;
const AT_A_TIME = 6;
async function verifyFiles(files, listing, world) {
    const listed = await listUntilAllThere(files, listing, world);
    const held = await (0,severally/* severally */.g)(files, AT_A_TIME, async (file) => {
        const there = listed.get(file.name);
        if (there === undefined)
            throw new errors/* ShipwheelError */.QP("SW-INDEX-STALE", file.name);
        return { file, there, sha256: await (0,index_state/* digestOf */.ol)(there, file.size, listing.access, world) };
    });
    (0,errors/* refuseAll */.cp)(held.flatMap(({ file, sha256 }) => (sha256 === file.sha256 ? [] : [(0,index_state/* conflict */.hj)(file, sha256)])));
    (0,errors/* refuseAll */.cp)(held.flatMap(({ there }) => (there.yanked ? [(0,errors/* problem */.CC)("SW-INDEX-YANKED", there.name)] : [])));
    world.progress.step(`${files.length} files are listed with the sha256 that they have here`);
    return held.map(({ file: { name }, sha256, there }) => ({ name, sha256, url: (0,http/* shownUrl */.z)(there.url) }));
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
    (0,errors/* refuseAll */.cp)(refusals);
    for (const warning of warnings)
        world.progress.step(`warning: ${warning}`);
    const attested = await attestUploads(uploads, way, request, world);
    const isWhole = uploads.every(({ state }) => state === "present");
    const admission = await admit(isWhole ? { kind: "none" } : way, { index, project: project.normalizedName }, world);
    if (admission.authentication !== "none")
        world.progress.step(SIGNED_IN[admission.authentication]);
    const listing = { index, project: project.normalizedName, access: (0,preflight/* readAccess */.zS)(request) };
    const attestations = attested?.kind === "attested" ? attested.attestations : new Map();
    const uploaded = await uploadAll(uploads, bundle.located, { index, admission, listing, attestations }, world);
    return {
        schema: "shipwheel/receipt/1",
        manifest: bundle.digest,
        index: index.upload,
        simple: index.simple,
        authentication: admission.authentication,
        uploads: uploaded,
        ...(attested?.kind === "unattested" && { unattested: attested.because }),
        verified: await verifyFiles(files, listing, world),
        release: null,
    };
}
async function attestUploads(uploads, way, { attesting }, world) {
    if (attesting === undefined)
        return undefined;
    const count = uploads.filter(({ state }) => state === "new").length;
    world.progress.stage("attest", `${count} of ${uploads.length} files are to be sent`);
    const attested = await (0,publish_attesting/* attestRelease */.bZ)(uploads, way, attesting, world);
    if (attested.kind === "unattested")
        world.progress.step(`no attestations: ${attested.because}`);
    return attested;
}


/***/ }),

/***/ 63729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSigningConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9456);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40204);



const API_VERSION = 1;
function readSigningConfig(text, from, now) {
    const config = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text);
    if (config === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIGNING-CONFIG", `${from} is no JSON object`);
    return {
        authority: endpointIn(config.caUrls, "an authority (caUrls)", from, now),
        log: endpointIn(config.rekorTlogUrls, "a log (rekorTlogUrls)", from, now),
    };
}
function endpointIn(value, what, from, now) {
    const serving = ((0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObjects */ .T5)(value) ?? []).filter((service) => service.majorApiVersion === API_VERSION && isInService(service, now));
    const [newest] = serving.sort((a, b) => startOf(b) - startOf(a));
    if (typeof newest?.url !== "string" || !URL.canParse(newest.url)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIGNING-CONFIG", `${from} names no address of ${what} of API version ${API_VERSION}`);
    }
    if (!/^https?:/.test(newest.url) || (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isInsecure */ .f)(newest.url)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIGNING-CONFIG", `${from} names ${newest.url}, which is not https`);
    }
    return newest.url.replace(/\/+$/, "");
}
function isInService(service, now) {
    const { end } = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(service.validFor) ? service.validFor : {};
    return startOf(service) <= now && (typeof end !== "string" || now < Date.parse(end));
}
function startOf({ validFor }) {
    const { start } = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(validFor) ? validFor : {};
    return typeof start === "string" ? Date.parse(start) : Number.NaN;
}


/***/ })

};
;