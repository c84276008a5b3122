export const id = 8651;
export const ids = [8651];
export const modules = {

/***/ 73040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chainState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37711);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48111);



const MOST_SMOKED = 100;
async function chainState(folder, files) {
    const receipt = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPT */ .T6));
    const entries = (await files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SMOKED */ .k0))) ?? [];
    const documents = entries.filter(({ name, kind }) => kind === "file" && name.endsWith(".json"));
    const smoked = await Promise.all(documents.slice(0, MOST_SMOKED).map(({ name }) => files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SMOKED */ .k0, name))));
    return {
        receipt: receipt && (await readReceipt(receipt)),
        smoked: (await Promise.all(smoked.map((bytes) => bytes && readSmoked(bytes)))).filter((each) => each !== undefined),
    };
}
async function readReceipt(bytes) {
    const { receiptSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 40403));
    return soundOrNone(receiptSchema, bytes);
}
async function readSmoked(bytes) {
    const { smokedSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(1660)]).then(__webpack_require__.bind(__webpack_require__, 11660));
    return soundOrNone(smokedSchema, bytes);
}
function soundOrNone(schema, bytes) {
    const read = schema.safeParse((0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedJson */ .Q)(bytes));
    return read.success ? read.data : undefined;
}


/***/ }),

/***/ 41983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ refuseStrangers),
/* harmony export */   DF: () => (/* binding */ isPlaceOfBundle),
/* harmony export */   Zz: () => (/* binding */ strangersIn),
/* harmony export */   ne: () => (/* binding */ recordedNames),
/* harmony export */   qF: () => (/* binding */ beginFolder),
/* harmony export */   tV: () => (/* binding */ refuseForeignDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37711);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);





const DIST = "dist";
const IGNORE = ".gitignore";
const DOCUMENTS = new Set([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT */ .T6]);
const IN_A_BUNDLE = new Set([
    IGNORE,
    "SHA256SUMS",
    "attestations",
    "journal.jsonl",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT */ .ri,
    "requirements-locked.txt",
    "requirements.txt",
    "sbom",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SMOKED */ .k0,
]);
const OURS = /"schema"\s*:\s*"shipwheel\//;
const IGNORE_ALL = "*\n";
async function strangersIn(out, files) {
    const kind = await files.kind(out);
    if (kind === undefined)
        return [];
    if (kind !== "folder")
        return [out];
    const isBundle = await isBundleFolder(out, files);
    const entries = (await files.list(out)) ?? [];
    const strangers = entries.map(async ({ name }) => {
        if (name === DIST)
            return strangersInDist(out, files);
        if (isBundle && IN_A_BUNDLE.has(name))
            return [];
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name);
        return DOCUMENTS.has(name) && (await isOurs(file, files)) ? [] : [file];
    });
    return (await Promise.all(strangers)).flat();
}
async function beginFolder(out, files) {
    if ((await files.kind(out)) === undefined)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE), IGNORE_ALL);
}
function isPlaceOfBundle(file, out) {
    const [first = ""] = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(out, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    return first === "" || first === DIST || DOCUMENTS.has(first) || IN_A_BUNDLE.has(first);
}
async function recordedNames(out, files) {
    const listed = await Promise.all([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv].map((name) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name), files)));
    return new Set(listed.flat());
}
async function refuseForeignDocuments(documents, files) {
    const foreign = await Promise.all(documents.map(async (file) => (await files.kind(file)) !== undefined && !(await isOurs(file, files))));
    refuseStrangers(documents.filter((_, index) => foreign[index]));
}
function refuseStrangers(strangers) {
    if (strangers.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-OUT-NOT-OURS", strangers.join(", "));
}
async function isBundleFolder(out, files) {
    if (await isOurs(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0), files))
        return true;
    return (await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE))) === IGNORE_ALL;
}
async function strangersInDist(out, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, DIST);
    const entries = await files.list(dist);
    if (entries === undefined)
        return [dist];
    const recorded = await recordedNames(out, files);
    return entries.filter(({ name }) => !recorded.has(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(dist, name));
}
async function isOurs(file, files) {
    if ((await files.kind(file)) !== "file")
        return false;
    return OURS.test((await files.readText(file)) ?? "");
}
async function namesIn(document, files) {
    if (!(await isOurs(document, files)))
        return [];
    const read = (0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedJson */ .Q)((await files.read(document)) ?? new Uint8Array());
    const listed = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(read) && Array.isArray(read.files) ? read.files : [];
    return listed.flatMap((file) => ((0,_python_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(file) && typeof file.name === "string" ? [file.name] : []));
}


/***/ }),

/***/ 77568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish_publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/publish/chain.js
var publish_chain = __webpack_require__(28803);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/index-warnings.js
var index_warnings = __webpack_require__(55230);
// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 3 modules
var preflight = __webpack_require__(27539);
// EXTERNAL MODULE: ./lib/src/publish/refusals.js
var refusals = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
;// CONCATENATED MODULE: ./lib/src/publish/ahead.js






function askAhead({ project, rehearsal }, { auth, runner, ...choice }, { mask, ...wire }) {
    const index = (0,publish_chain/* chosenIndex */.Lj)(choice, null);
    const credential = (0,publish_credential/* credentialOf */.$5)(runner.environment, index.service?.tokenUser);
    const isSettled = credential !== undefined || runner.inActions || auth === "oidc";
    if (!isSettled || (0,refusals/* refusesUnasked */.ne)({ rehearsal, index, runner }))
        return undefined;
    for (const secret of credential ? (0,publish_credential/* secretForms */.eo)(credential) : [])
        mask(secret);
    const access = (0,preflight/* readAccess */.zS)({ index, ...(credential && { credential }) });
    let isSent = () => { };
    const sent = new Promise((resolve) => {
        isSent = resolve;
    });
    const http = { send: (asked) => wire.http.send({ ...asked, sent: isSent }) };
    const listed = (0,simple_api/* attemptList */.Gn)({ index, project, access }, { ...wire, http });
    const answer = listed.catch(() => undefined);
    const warnings = answer.then((came) => came?.kind === "done" ? (0,index_warnings/* indexWarnings */.M)(index, { access, isListed: came.value.size > 0 }, wire) : undefined);
    return { project, sent, listed, warnings };
}

// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(37831);
// EXTERNAL MODULE: ./lib/src/python/statement.js
var statement = __webpack_require__(75140);
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
var attesting = __webpack_require__(2608);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js
var publish_bundle = __webpack_require__(7927);
// EXTERNAL MODULE: ./lib/src/python/git-reference.js
var git_reference = __webpack_require__(15081);
;// CONCATENATED MODULE: ./lib/src/publish/git-channel.js

function goesByGitAlone(plan) {
    const via = plan?.publish?.via ?? [];
    return plan?.development === undefined && via.length > 0 && via.every(({ channel }) => channel === "git");
}
function gitReceipt({ digest, plan }) {
    const references = plan ? (0,git_reference/* gitReferences */.D)(plan) : undefined;
    return {
        schema: "shipwheel/receipt/1",
        manifest: digest,
        index: "git",
        simple: "",
        authentication: "none",
        uploads: [],
        verified: [],
        ...(references && { requirements: [references.https, references.ssh] }),
        release: null,
    };
}

// EXTERNAL MODULE: ./lib/src/publish/journal.js + 2 modules
var publish_journal = __webpack_require__(88098);
// EXTERNAL MODULE: ./lib/src/publish/signing-config.js
var signing_config = __webpack_require__(88856);
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

// EXTERNAL MODULE: ./lib/src/publish/pypirc.js
var publish_pypirc = __webpack_require__(97027);
;// CONCATENATED MODULE: ./lib/src/publish/stored-credential.js




const KEYRING_SECONDS = 30;
async function storedCredential(index, world) {
    const { environment, platform } = world.runner;
    const home = (platform === "win32" ? environment.USERPROFILE : environment.HOME) ?? "";
    if (home === "")
        return undefined;
    const read = async (name) => (await world.files.readText(name).catch(() => undefined)) ?? "";
    const pypirc = (0,publish_pypirc/* pypircLogin */.n)(await read(external_node_path_.join(home, ".pypirc")), index);
    if (pypirc !== undefined)
        return { ...pypirc, from: ".pypirc" };
    const places = environment.NETRC ? [environment.NETRC] : [".netrc", "_netrc"].map((name) => external_node_path_.join(home, name));
    for (const place of places) {
        const login = netrcLogin(await read(place), new URL(index.upload).hostname);
        if (login !== undefined)
            return { ...login, from: external_node_path_.basename(place) };
    }
    return fromKeyring(index, world, home);
}
async function fromKeyring({ upload, service }, { processes, runner: { environment } }, cwd) {
    const username = environment.SHIPWHEEL_USERNAME ?? environment.TWINE_USERNAME ?? service?.tokenUser ?? "__token__";
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

// EXTERNAL MODULE: ./lib/src/publish/target.js + 1 modules
var target = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/publish/tried-receipt.js
var tried_receipt = __webpack_require__(48927);
// EXTERNAL MODULE: ./lib/src/report/receipt-text.js
var receipt_text = __webpack_require__(46469);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
// EXTERNAL MODULE: ./lib/src/commands/chain-state.js
var chain_state = __webpack_require__(73040);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(41983);
// EXTERNAL MODULE: ./lib/src/report/git-lines.js
var git_lines = __webpack_require__(50935);
;// CONCATENATED MODULE: ./lib/src/commands/published-by-git.js








const NO_INDEX = { upload: "", simple: "", loopback: false };
async function publishByGit({ bundle, receipts, dryRun }, { files, runner }) {
    (0,errors/* refuseAll */.cp)((0,refusals/* refusalsOf */.he)({ bundle, index: NO_INDEX, runner }));
    const receipt = gitReceipt(bundle);
    if (receipts !== undefined && !dryRun) {
        const file = external_node_path_.join(receipts, document_file/* RECEIPT */.T6);
        await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
        await files.write(file, (0,document_file/* jsonBytes */.yN)(receipt));
    }
    const { name, version } = bundle.manifest.project;
    const lines = [`${name} ${version} goes to no index: its tag is what users install.`, ...(0,git_lines/* gitLines */.Q)(bundle.plan)].map(visible/* visible */.R);
    return {
        document: receipt,
        text: lines.join("\n"),
        exitCode: 0,
        outputs: { version },
        summary: () => ["## Published by git", "", ...lines.map((line) => `    ${line}`)].join("\n"),
        problems: [],
    };
}

// EXTERNAL MODULE: ./lib/src/publish/publish.js + 5 modules
var publish = __webpack_require__(28696);
// EXTERNAL MODULE: ./lib/src/publish/release-receipt.js
var release_receipt = __webpack_require__(41758);
;// CONCATENATED MODULE: ./lib/src/commands/unfinished-release.js



const FOR_GOOD = new Set(["SW-INDEX-CONFLICT", "SW-INDEX-CLOSED", "SW-INDEX-YANKED"]);
const PLAIN_WORD = /^[\w./:@%+=,-]+$/;
async function publishKept(request, { options, cancelled, keep }, world) {
    const { journal, index, runner } = request;
    try {
        return await Promise.race([(0,publish/* publishRelease */.D)(request, world), stopped(cancelled, journal)]);
    }
    catch (error) {
        if (!journal.hasBegun)
            throw error;
        const receipt = (0,release_receipt/* receiptOf */.W)(request, journal.known(), (0,release_receipt/* codesOf */.M)(error));
        const lines = standing(error, { receipt, options, index, inActions: runner.inActions });
        const unkept = await keep(receipt).then(() => [], (failure) => [failure.message]);
        const isSaid = error instanceof errors/* ShipwheelError */.QP && error.code !== "SW-CANCELLED";
        for (const line of isSaid ? [] : lines)
            world.progress.step(line);
        throw withStanding(error, [...lines, ...unkept]);
    }
    finally {
        await journal.close();
    }
}
async function stopped(cancelled, journal) {
    await cancelled;
    if (journal.hasBegun) {
        journal.note({ event: "ended", outcome: "cancelled", codes: ["SW-CANCELLED"] });
        await journal.sync();
    }
    throw new errors/* ShipwheelError */.QP("SW-CANCELLED", "the release was not finished");
}
function standing(error, { receipt, options, index, inActions }) {
    const up = receipt.uploads.map(({ name }) => name);
    const missing = receipt.incomplete?.missing ?? [];
    const command = inActions ? "re-run the failed jobs" : `run \`${commandAgain(options, index)}\``;
    const isForGood = error instanceof errors/* ShipwheelError */.QP && error.problems.some(({ code }) => FOR_GOOD.has(code));
    const isTheirs = error instanceof errors/* ShipwheelError */.QP && error.exitCode !== 3 && error.code !== "SW-CANCELLED";
    const again = `${command}: what is up is not sent again`;
    return [
        `Up at ${index.upload} (${up.length} of ${up.length + missing.length}): ${up.join(", ") || "nothing"}`,
        `Not up: ${missing.join(", ") || "nothing"}`,
        isForGood
            ? "Next: release a new version. Or bring back the bundle whose files are up, and publish that."
            : `Next: ${isTheirs ? "mend what is said above, and " : ""}${again}`,
    ];
}
function withStanding(error, lines) {
    if (!(error instanceof errors/* ShipwheelError */.QP))
        return error;
    const [first, ...others] = error.problems;
    const detail = [...(first.detail === undefined ? [] : [first.detail]), ...lines].join("\n");
    return Object.assign(errors/* ShipwheelError */.QP.of([{ ...first, detail }, ...others]), {
        cause: error.cause,
    });
}
function commandAgain(options, { name, upload }) {
    const { paths, simpleUrl, auth, manifestDigest, signingConfig, outOfOrder, out } = options;
    const words = [
        ...["shipwheel", "publish", ...paths, "--index", options.index ?? name ?? upload],
        ...(simpleUrl === undefined ? [] : ["--simple-url", simpleUrl]),
        ...(auth === undefined ? [] : ["--auth", auth]),
        ...(manifestDigest === undefined ? [] : ["--manifest-digest", manifestDigest]),
        ...(signingConfig === undefined ? [] : ["--signing-config", signingConfig]),
        ...(outOfOrder === true ? ["--out-of-order"] : []),
        ...(out === undefined || out === "release" ? [] : ["--out", out]),
    ];
    return words.map((word) => (PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}

// EXTERNAL MODULE: ./lib/src/commands/wheel-timings.js
var wheel_timings = __webpack_require__(68284);
;// CONCATENATED MODULE: ./lib/src/commands/publish.js























async function publish_publish(options, world, cancelled = new Promise(() => { })) {
    const started = world.clock.now();
    const { bundle, receipts, place, ahead } = await openPaths(options, world);
    if (options.index === undefined && goesByGitAlone(bundle.plan)) {
        return publishByGit({ bundle, receipts, dryRun: options.dryRun }, world);
    }
    const index = (0,publish_chain/* chosenIndex */.Lj)(options, bundle.plan);
    const { runner } = world;
    const chain = await (0,chain_state/* chainState */.J)(receipts ?? options.paths[0] ?? ".", world.files);
    const early = options.outOfOrder === true ? [] : (0,publish_chain/* chainRefusals */.xd)(bundle, index, chain);
    const credential = await credentialFor(index, options, world);
    for (const secret of credential ? (0,publish_credential/* secretForms */.eo)(credential) : [])
        world.mask(secret);
    const release = { manifest: bundle.digest, files: bundle.manifest.files, index: index.upload };
    const journal = await (place === undefined ? (0,publish_journal/* passingJournal */.Ho)(release, world) : (0,publish_journal/* openJournal */._0)(place, release, world));
    const request = {
        bundle,
        index,
        runner,
        journal,
        ...(ahead && { ahead }),
        attesting: await attestingOf(options, { bundle, index, receipts }, world),
        ...(options.auth && { auth: options.auth }),
        ...(credential && { credential }),
    };
    if (options.dryRun) {
        const looked = await (0,preflight/* preflight */.Mz)(request, world);
        (0,errors/* refuseAll */.cp)(looked.refusals);
        const later = early.map(({ message }) => `not yet: ${message}`);
        return dryRunOutcome([...(0,preflight/* outlook */.En)(looked, request), ...later], bundle);
    }
    (0,errors/* refuseAll */.cp)(early);
    for (const warning of (0,publish_chain/* chainWarnings */.tn)(bundle, index, chain))
        world.progress.step(`warning: ${warning}`);
    if (receipts !== undefined)
        await (0,own_files/* refuseForeignDocuments */.tV)([external_node_path_.join(receipts, document_file/* RECEIPT */.T6)], world.files);
    const timings = await (0,wheel_timings/* timingsIn */.p3)(options.paths[0] ?? ".", bundle.manifest.plan?.sha256 ?? "", world.files);
    const wholeOf = (receipt) => (0,tried_receipt/* withTried */.D)((0,publish_chain/* withEarlier */.TG)(receipt, chain.receipt, bundle.plan), chain.smoked);
    const keep = async (receipt) => {
        const whole = wholeOf(receipt);
        if (receipts !== undefined)
            await writeReceipt(external_node_path_.join(receipts, document_file/* RECEIPT */.T6), whole, world.files);
    };
    const kept = await publishKept(request, { options, cancelled, keep }, world);
    const published = (0,wheel_timings/* withTimings */.cH)(kept, timings);
    await keep(published);
    const receipt = { ...published, ...(await inRepository(request, world)) };
    if (receipt.repository !== undefined)
        await keep(receipt);
    return publishedOutcome(wholeOf(receipt), {
        bundle,
        problems: [...skippedProblems(receipt, request.attesting), ...faultsOf(journal)],
        index,
        seconds: (world.clock.now() - started) / 1000,
    });
}
function faultsOf(journal) {
    const fault = journal.fault();
    return fault === undefined ? [] : [{ ...(0,errors/* problem */.CC)("SW-JOURNAL-NOT-WRITTEN", fault), severity: "warning" }];
}
async function credentialFor(index, { auth }, world) {
    const named = (0,publish_credential/* credentialOf */.$5)(world.runner.environment, index.service?.tokenUser);
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
async function openPaths(options, world) {
    const { paths, manifestDigest, tag, out } = options;
    const { files, runner } = world;
    const [first = "."] = paths;
    const isBundle = paths.length === 1 && (await files.kind(external_node_path_.join(first, document_file/* MANIFEST */.e0))) === "file";
    if (manifestDigest !== undefined && paths.length > 1) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--manifest-digest with ${paths.length} paths`, {
            hint: "The digest is of one bundle's manifest.json: name that bundle's folder alone.",
        });
    }
    if (isBundle || manifestDigest !== undefined || tag !== undefined) {
        const expected = { ...(manifestDigest !== undefined && { manifestDigest }), ...(tag !== undefined && { tag }) };
        const bundle = await (0,publish_bundle/* openBundle */.hk)(first, expected, { files });
        const place = { folder: first, writes: out !== undefined };
        return { bundle, place, ...(out !== undefined && { receipts: first }) };
    }
    const { bundleOfFiles } = await __webpack_require__.e(/* import() */ 3577).then(__webpack_require__.bind(__webpack_require__, 63577));
    const look = (announcement) => askAhead(announcement, { ...options, runner }, world);
    return { ...(await bundleOfFiles(paths, look, world)), ...(out !== undefined && { receipts: out }) };
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
function publishedOutcome(receipt, published) {
    const { bundle, problems, index, seconds } = published;
    const { project } = bundle.manifest;
    const page = (0,target/* projectPage */.DB)(index, project);
    return {
        document: receipt,
        text: (0,receipt_text/* receiptText */.e)(receipt),
        exitCode: 0,
        outputs: { version: project.version, "project-url": page },
        summary: () => (0,receipt_text/* receiptSummary */.R)(receipt, { seconds, page }),
        problems,
    };
}


/***/ }),

/***/ 97027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pypircCertificates),
/* harmony export */   n: () => (/* binding */ pypircLogin)
/* harmony export */ });
function pypircLogin(text, { name, upload }) {
    const sections = sectionsOf(text);
    const byAddress = [...sections.values()].find((options) => isSame(options.get("repository"), upload));
    const named = name === undefined ? undefined : sections.get(name);
    const isElsewhere = named?.has("repository") === true && named !== byAddress;
    const options = byAddress ?? (isElsewhere ? undefined : named);
    const [username, secret] = [options?.get("username"), options?.get("password")];
    return username && secret ? { username, secret } : undefined;
}
function pypircCertificates(text) {
    const found = new Map();
    for (const options of sectionsOf(text).values()) {
        const [repository = "", authorities, identity] = ["repository", "ca_cert", "client_cert"].map((name) => options.get(name));
        if (!URL.canParse(repository) || !(authorities || identity))
            continue;
        found.set(new URL(repository).origin, { ...(authorities && { authorities }), ...(identity && { identity }) });
    }
    return found;
}
function isSame(repository, upload) {
    if (repository === undefined || !URL.canParse(repository))
        return false;
    return new URL(repository).href.replace(/\/$/, "") === upload.replace(/\/$/, "");
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


/***/ }),

/***/ 15081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gitReferences)
/* harmony export */ });
function gitReferences({ source: { origin = "" }, project, version }) {
    const { normalizedName: name, root } = project;
    const tag = version.tag ?? "";
    const isPlain = [tag, origin, root].every((text) => /^[\w.+/!~=-]+$/.test(text));
    if (!isPlain)
        return undefined;
    const behind = `${origin}.git@${tag}${root === "." ? "" : `#subdirectory=${root}`}`;
    return { https: `${name} @ git+https://${behind}`, ssh: `${name} @ git+ssh://git@${behind}` };
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


/***/ }),

/***/ 52455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ attestationNotes)
/* harmony export */ });
function attestationNotes({ unattested, repository }) {
    const { attestations = [], without = [] } = repository ?? {};
    return [
        ...(unattested === undefined ? [] : [`No attestations on the index: ${unattested}`]),
        ...attestations.map(({ predicateType, url }) => `Attestation in the repository, ${predicateType}: ${url}`),
        ...without.map((because) => `No further attestation in the repository: ${because}`),
    ];
}


/***/ }),

/***/ 50935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gitLines)
/* harmony export */ });
/* harmony import */ var _python_git_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15081);

function gitLines(plan) {
    const references = plan ? (0,_python_git_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .gitReferences */ .D)(plan) : undefined;
    return references === undefined ? [] : [`pip install "${references.https}"`, `pip install "${references.ssh}"`];
}


/***/ })

};
