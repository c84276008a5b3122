export const id = 9066;
export const ids = [9066];
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
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3972)]).then(__webpack_require__.bind(__webpack_require__, 63972));
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

/***/ 88098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _0: () => (/* binding */ openJournal),
  Ho: () => (/* binding */ passingJournal)
});

// UNUSED EXPORTS: JOURNAL

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/bounded-json.js
var bounded_json = __webpack_require__(37711);
// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(37831);
;// CONCATENATED MODULE: ./lib/src/publish/journal-lines.js


const LF = 0x0a;
const SLICE = 256 * 1024;
const LONGEST_LINE = 16 * 1024;
async function readLines(place, files, use) {
    const open = await files.open(place);
    if (open === undefined)
        return { lines: 0, torn: "", foreign: 0 };
    const { journalLineSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3076)]).then(__webpack_require__.bind(__webpack_require__, 43076));
    let [lines, foreign, torn] = [0, 0, ""];
    try {
        for await (const { bytes, isWhole } of cutLines(open)) {
            if (!isWhole) {
                torn = Buffer.from(bytes).toString("utf8");
                continue;
            }
            const value = bytes.length === 0 ? undefined : (0,bounded_json/* boundedJson */.Q)(bytes);
            const read = isOurs(value) ? journalLineSchema.safeParse(value) : undefined;
            if (read?.success) {
                lines += 1;
                use(read.data);
            }
            else if (bytes.length > 0)
                foreign += 1;
        }
    }
    finally {
        await open.close();
    }
    return { lines, torn, foreign };
}
function isOurs(value) {
    return (0,json/* isJsonObject */.OW)(value) && value.schema === "shipwheel/journal/1";
}
async function* cutLines(open) {
    let rest = new Uint8Array();
    for (let offset = 0; offset < open.size; offset += SLICE) {
        const slice = await open.read(offset, SLICE);
        let start = 0;
        for (let end = slice.indexOf(LF); end >= 0; end = slice.indexOf(LF, start)) {
            yield { bytes: joined(rest, slice.subarray(start, end)), isWhole: true };
            rest = new Uint8Array();
            start = end + 1;
        }
        rest = joined(rest, slice.subarray(start));
    }
    if (rest.length > 0)
        yield { bytes: rest, isWhole: false };
}
function joined(rest, more) {
    const room = LONGEST_LINE - rest.length;
    return room <= 0 ? rest : Buffer.concat([rest, more.subarray(0, room)]);
}

;// CONCATENATED MODULE: ./lib/src/publish/journaled.js
function foldOf({ manifest, index, files }) {
    const sums = new Map(files.map(({ name, sha256 }) => [name, sha256]));
    const account = { files: new Map(), verified: new Map() };
    return {
        account,
        add(line) {
            if (line.manifest !== manifest || line.index !== index)
                return;
            if ("sha256" in line && sums.get(line.name) !== line.sha256)
                return;
            enter(line, account);
        },
    };
}
function enter(event, account) {
    switch (event.event) {
        case "begun":
            account.verified.clear();
            for (const { found, ...file } of account.files.values())
                account.files.set(file.name, file);
            return;
        case "admitted":
            account.authentication = event.authentication;
            return;
        case "attested":
            delete account.unattested;
            return;
        case "unattested":
            account.unattested = event.because;
            return;
        case "sending":
        case "taken":
        case "unlisted":
            account.files.set(event.name, changed(event, account.files.get(event.name)));
            return;
        case "verified":
            account.verified.set(event.name, seenIn(event));
            return;
        default:
            return;
    }
}
function seenIn({ name, sha256, url, size, provenance }) {
    return { name, sha256, url, ...(size !== undefined && { size }), ...(provenance !== undefined && { provenance }) };
}
function changed(event, before) {
    const { name, sha256 } = event;
    const { outcome, found, ...file } = before ?? { name, sha256, attempts: 0, attestation: null };
    if (event.event === "unlisted")
        return file;
    if (event.event === "taken") {
        return event.outcome === "present"
            ? { ...file, outcome: outcome ?? "present", found: true }
            : { ...file, outcome: event.outcome };
    }
    return { ...file, attempts: file.attempts + 1, attestation: event.attestation, ...(outcome && { outcome }) };
}

;// CONCATENATED MODULE: ./lib/src/publish/journal.js




const JOURNAL = "journal.jsonl";
const LARGEST = 256 * 1024 ** 2;
const HEAD = '{"schema":"shipwheel/journal/1"';
function passingJournal(release, world) {
    return journalOf(foldOf(release), undefined, release, world);
}
async function openJournal({ folder, writes }, release, world) {
    const place = external_node_path_.join(folder, JOURNAL);
    const fold = foldOf(release);
    await refuseStranger(place, folder, world.files);
    const { lines, foreign, torn } = await readLines(place, world.files, fold.add);
    if (lines === 0 && (foreign > 0 || !isBeginning(torn)))
        throw unusable(place, "it is no journal of a release");
    return journalOf(fold, writes ? { place, torn: torn !== "" } : undefined, release, world);
}
async function refuseStranger(place, folder, files) {
    const kind = await files.kind(place);
    if (kind === undefined && (await files.realPath(place)) === undefined)
        return;
    if (kind !== "file")
        throw unusable(place, "it is no regular file");
    const [real, home] = await Promise.all([files.realPath(place), files.realPath(folder)]);
    if (home === undefined || real !== external_node_path_.join(home, JOURNAL))
        throw unusable(place, "it is a link");
    const open = await files.open(place);
    const size = open?.size ?? 0;
    await open?.close();
    if (size > LARGEST)
        throw unusable(place, `it has ${size} bytes, more than any journal`);
}
function unusable(place, because) {
    return new errors/* ShipwheelError */.QP("SW-JOURNAL-UNUSABLE", `${place}: ${because}`);
}
function isBeginning(torn) {
    return torn.startsWith(HEAD) || HEAD.startsWith(torn);
}
function journalOf(fold, at, { manifest, index }, world) {
    const pen = at === undefined ? undefined : penOf(at, world.files);
    let begun = false;
    const note = (event) => {
        const when = new Date(world.clock.now()).toISOString();
        const line = { schema: "shipwheel/journal/1", at: when, manifest, index, ...event };
        fold.add(line);
        if (begun)
            pen?.write(JSON.stringify(line));
    };
    return {
        known: () => fold.account,
        get hasBegun() {
            return begun;
        },
        async begin() {
            await pen?.open();
            begun = true;
            note({ event: "begun" });
            await pen?.sync();
            const fault = pen?.fault();
            if (fault === undefined)
                return;
            begun = false;
            await pen?.close();
            throw new errors/* ShipwheelError */.QP("SW-JOURNAL-NOT-WRITTEN", fault);
        },
        note,
        sync: async () => pen?.sync(),
        fault: () => pen?.fault(),
        close: async () => pen?.close(),
    };
}
function penOf({ place, torn }, files) {
    let file;
    let isTorn = torn;
    let fault;
    const failed = (error) => {
        isTorn = true;
        fault ??= `${place}: ${error instanceof Error ? error.message : String(error)}`;
    };
    return {
        async open() {
            file = await files.openToAppend(place).catch((error) => void failed(error));
        },
        write(line) {
            try {
                file?.append(`${isTorn ? "\n" : ""}${line}\n`);
                isTorn = false;
            }
            catch (error) {
                failed(error);
            }
        },
        sync: async () => file?.sync().catch(failed),
        async close() {
            await file?.close().catch(failed);
            file = undefined;
        },
        fault: () => fault,
    };
}


/***/ }),

/***/ 28696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js
var trusted = __webpack_require__(64301);
;// CONCATENATED MODULE: ./lib/src/publish/admission.js


const SPARE_SECONDS = 3 * 60;
const SETTINGS = {
    pypi: "https://pypi.org/manage/project/",
    testpypi: "https://test.pypi.org/manage/project/",
};
async function admit(way, { index, project, objection }, world) {
    if (way.kind === "none")
        return { authentication: "none", authorization: async () => undefined, secrets: () => [] };
    if (way.kind === "token")
        return byToken(way.credential, world.mask);
    const settings = index.name && `${SETTINGS[index.name]}${project}/settings/publishing/`;
    const mint = () => (0,trusted/* mintToken */.W$)({ ...way, upload: index.upload, ...(settings && { settings }), ...(objection && { objection }) }, world);
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
    const header = () => (0,publish_credential/* authorizationBy */.XE)((0,publish_credential/* tokenCredential */.N5)(minted.token));
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
        authorization: async () => (0,publish_credential/* authorizationBy */.XE)(credential),
        secrets: () => (0,publish_credential/* secretForms */.eo)(credential),
    };
}
function isExpiring({ expires }, now, seconds) {
    return expires !== undefined && expires - now < 1000 * (SPARE_SECONDS + seconds);
}

// EXTERNAL MODULE: ./lib/src/publish/attesting.js + 4 modules
var publish_attesting = __webpack_require__(2608);
// EXTERNAL MODULE: ./lib/src/publish/chain.js
var chain = __webpack_require__(28803);
// EXTERNAL MODULE: ./lib/src/publish/journal.js + 2 modules
var publish_journal = __webpack_require__(88098);
// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 3 modules
var preflight = __webpack_require__(27539);
// EXTERNAL MODULE: ./lib/src/publish/release-receipt.js
var release_receipt = __webpack_require__(41758);
// EXTERNAL MODULE: ./lib/src/python/attestation.js
var attestation = __webpack_require__(32123);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/provenance.js
var provenance = __webpack_require__(80858);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
// EXTERNAL MODULE: ./lib/src/publish/index-state.js
var index_state = __webpack_require__(20550);
// EXTERNAL MODULE: ./lib/src/publish/reading.js
var reading = __webpack_require__(36710);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
;// CONCATENATED MODULE: ./lib/src/publish/rival.js









const PAUSE_MS = 5_000;
const QUIET_MS = 120_000;
const SLOWEST_BYTES_A_SECOND = 512 * 1024;
const RECENT_MS = 15 * 60_000;
const PROVENANCE_LIMIT = 4 * 1024 * 1024;
async function sentMeanwhile(lock, world) {
    const listed = await (0,simple_api/* listFiles */.CS)(lock.listing, world);
    refuseRivals(lock, listed);
    if (await isOurs(lock, listed, world))
        return namesIn(lock, listed);
    world.progress.step(`another run was faster with the same ${lock.first.name}: waiting for what it sends`);
    return awaitRival(lock, namesIn(lock, listed), world);
}
async function sentBefore(lock, first, world) {
    const age = world.clock.now() - Date.parse(first.uploaded ?? "");
    if (!(Math.abs(age) < RECENT_MS))
        return lock.before;
    world.progress.step(`another run has just sent ${first.name}: waiting for what it sends`);
    return awaitRival(lock, new Set([first.name]), world);
}
async function awaitRival(lock, known, world) {
    const longest = (1000 * Math.max(...lock.files.map(({ size }) => size))) / SLOWEST_BYTES_A_SECOND;
    let there = known;
    for (let quiet = 0; there.size < lock.files.length && quiet < QUIET_MS + longest; quiet += PAUSE_MS) {
        await world.clock.sleep(PAUSE_MS);
        const listed = await (0,simple_api/* listFiles */.CS)(lock.listing, world);
        refuseRivals(lock, listed);
        const now = namesIn(lock, listed);
        if (now.size > there.size)
            quiet = 0;
        there = now;
    }
    return there;
}
function namesIn({ files }, listed) {
    return new Set(files.map(({ name }) => name).filter((name) => listed.has(name)));
}
function refuseRivals(lock, listed) {
    (0,errors/* refuseAll */.cp)([...otherBytes(lock, listed), ...otherFiles(lock, listed)]);
}
function otherBytes({ files }, listed) {
    return files.flatMap((file) => {
        const there = listed.get(file.name)?.sha256;
        return there === undefined || there === file.sha256 ? [] : [(0,index_state/* conflict */.hj)(file, there)];
    });
}
function otherFiles({ first, files, version, before }, listed) {
    const own = (0,python_version/* parseVersion */.ot)(version);
    const names = new Set(files.map(({ name }) => name));
    const came = [...listed.values()].filter(({ name }) => !names.has(name) && !before.has(name));
    const rivals = came.filter((file) => own !== undefined && isOf(file, own) && isBefore(file, listed.get(first.name)));
    return rivals.map(({ name }) => (0,errors/* problem */.CC)("SW-INDEX-RIVAL", `${name} came while ${first.name} was sent`));
}
function isOf({ name }, version) {
    const found = (0,filename/* parseWheelFilename */.eP)(name) ?? (0,filename/* parseSdistFilename */.sF)(name);
    return found !== undefined && (0,python_version/* compareVersions */.Zy)(found.version, version) === 0;
}
function isBefore(rival, ours) {
    const [theirs, own] = [rival, ours].map((file) => Date.parse(file?.uploaded ?? ""));
    if (theirs === undefined || own === undefined || Number.isNaN(theirs - own))
        return true;
    return theirs < own || (theirs === own && rival.name < (ours?.name ?? ""));
}
async function isOurs(lock, listed, wire) {
    const { outcome, attestation, first, listing } = lock;
    if (outcome === "present")
        return false;
    const place = listed.get(first.name)?.provenance;
    if (attestation === undefined || place === undefined)
        return true;
    const text = await (0,attempts/* untilDone */.z0)(() => (0,reading/* attemptGet */.c)(place, { accept: "application/json", access: listing.access }, wire, async ({ reply }) => reply.status === 200 ? new TextDecoder().decode(await reply.bytes(PROVENANCE_LIMIT)) : ""), wire.clock);
    const read = (0,provenance/* parseProvenance */.X)(text);
    if (read.kind === "unreadable")
        return true;
    const kept = read.provenance.attestation_bundles.flatMap(({ attestations }) => attestations.map(signatureOf));
    return kept.includes(signatureOf(attestation));
}
function signatureOf({ envelope }) {
    return Buffer.from((0,attestation/* bytesOf */.$$)(envelope.signature)).toString("base64");
}

// EXTERNAL MODULE: ./lib/src/publish/severally.js
var severally = __webpack_require__(49981);
// EXTERNAL MODULE: ./lib/src/publish/attestation-folder.js
var attestation_folder = __webpack_require__(3501);
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

// EXTERNAL MODULE: ./lib/src/publish/words.js
var publish_words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/upload.js







const SAYS_IT_EXISTS = /already (exist|contains|been taken)|updating asset|cannot be updated|overwrite (all )?artifact/i;
const SAYS_NAME_WAS_USED = /previously used|has since been deleted/i;
const SAYS_ATTESTATIONS = /\battestations?\b/i;
const SAYS_EXPIRED = /\bexpired\b/i;
const LOOKS = 5;
const TOO_LARGE = {
    hint: "Nothing this large is taken there: raise the limit of the index, or of what stands before it (nginx: client_max_body_size).",
};
const NAME_WAS_USED = { hint: "The name of a deleted file is never free again: release a new version." };
const OTHER_PROJECT = {
    hint: "This job's trusted publisher is of another project: register one for this project, under its exact name; each of a repository needs its own.",
};
const upload_SLOWEST_BYTES_A_SECOND = 512 * 1024;
function uploadFile(file, path, to, world) {
    const { name, sha256 } = file;
    const uploaded = (outcome, attempts) => {
        to.note?.({ event: "taken", name, sha256, outcome });
        return { kind: "done", value: { name, outcome, sha256, attempts, attestation: attestationOf(file, to) } };
    };
    let renewed = false;
    return (0,attempts/* untilDone */.z0)(async (number) => {
        const sent = await send(file, path, to, world);
        if (sent.kind === "taken")
            return uploaded("uploaded", number);
        const isFirst = number === 1 && sent.kind === "refused" && !(0,attempts/* isTransient */.dg)(sent.reply.status);
        if (await isThere(file, to.listing, sent, world))
            return uploaded(isFirst ? "present" : "recovered", number);
        if (sent.kind === "lost")
            return { kind: "again", because: sent.because };
        const again = renewed ? undefined : await withNewToken(sent, to);
        renewed ||= again !== undefined;
        return again ?? withoutAttestation(file, to, sent) ?? afterRefusal(file, to, sent);
    }, world.clock);
}
function attestationOf({ name }, { attestations }) {
    return attestations.has(name) ? (0,attestation_folder/* attestationPath */.gy)(name) : null;
}
async function send(file, path, to, { http, files }) {
    const { index, admission } = to;
    const authorization = await admission.authorization(file.size / upload_SLOWEST_BYTES_A_SECOND);
    const { contentType, body } = uploadForm(file, path, { files }, to.attestations.get(file.name));
    const headers = { accept: "application/json", "content-type": contentType, ...(authorization && { authorization }) };
    to.note?.({ event: "sending", name: file.name, sha256: file.sha256, attestation: attestationOf(file, to) });
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
function saysItExists({ reply, words }) {
    return reply.status === 409 || SAYS_IT_EXISTS.test(words);
}
async function isThere(file, listing, sent, wire) {
    const looks = sent.kind === "refused" && saysItExists(sent) ? LOOKS : 1;
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
async function withNewToken({ authorization, reply, words }, { admission, index }) {
    const isExpired = (reply.status === 401 || reply.status === 403) && SAYS_EXPIRED.test(words);
    if (!isExpired || authorization === undefined || admission.renew === undefined)
        return undefined;
    await admission.renew(authorization);
    const because = new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", `${index.upload}: ${words}`);
    return { kind: "again", because, afterSeconds: 0 };
}
function withoutAttestation(file, { index, attestations, withoutAttestations }, { reply, words }) {
    const isRefused = reply.status === 400 && SAYS_ATTESTATIONS.test(words) && attestations.has(file.name);
    if (!isRefused || withoutAttestations === undefined)
        return undefined;
    withoutAttestations(`${index.upload}: ${words}`);
    return { kind: "again", because: new errors/* ShipwheelError */.QP("SW-INDEX-REFUSED", words), afterSeconds: 0 };
}
function afterRefusal(file, { index, admission, tooMuch }, refusal) {
    const { reply, words } = refusal;
    if (reply.status === 429 || reply.status === 503)
        tooMuch();
    const said = `${file.name} at ${index.upload}: ${words}`;
    if ((0,attempts/* isTransient */.dg)(reply.status) || (0,attempts/* saysNotNow */.go)(reply, words)) {
        return (0,attempts/* againLater */.Hm)(new errors/* ShipwheelError */.QP("SW-INDEX-UNAVAILABLE", said), reply);
    }
    if (index.name === undefined && saysItExists(refusal))
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNLISTED", said);
    if (reply.status === 401 || reply.status === 403) {
        const isScoped = admission.authentication === "oidc" && /\bproject\b/i.test(words);
        throw new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", said, isScoped ? OTHER_PROJECT : {});
    }
    if (reply.status >= 300 && reply.status < 400) {
        const place = (0,publish_words/* plainText */.w)(reply.headers.location ?? "nowhere", admission.secrets());
        throw new errors/* ShipwheelError */.QP("SW-INDEX-REDIRECTS", `${index.upload} to ${place}`);
    }
    if (reply.status === 413)
        throw new errors/* ShipwheelError */.QP("SW-INDEX-REFUSED", said, TOO_LARGE);
    throw new errors/* ShipwheelError */.QP("SW-INDEX-REFUSED", said, SAYS_NAME_WAS_USED.test(words) ? NAME_WAS_USED : {});
}

;// CONCATENATED MODULE: ./lib/src/publish/upload-all.js



const WIDEST = 6;
async function uploadAll(uploads, located, to, world) {
    for (const upload of uploads)
        if (upload.state !== "new")
            noteThere(upload, to, world);
    const [[first], ...waves] = wavesOf(uploads, isHeld(uploads, to.journal));
    const sender = senderTo(to, located, world);
    let there = new Set();
    if (first !== undefined) {
        const { outcome } = await sender.sendFirst(first, uploads);
        void to.journal.sync();
        const lock = { ...to.release, first: first.file, outcome, attestation: sender.attestationOf(first) };
        if (mayHaveRivals(lock, waves, to))
            there = await sentMeanwhile({ ...lock, listing: to.listing }, world);
    }
    for (const wave of waves) {
        const isThere = ({ file }) => there.has(file.name);
        for (const upload of wave.filter(isThere))
            noteThere({ ...upload, state: "present" }, to, world);
        const missing = wave.filter((upload) => !isThere(upload));
        await (0,severally/* severally */.g)(missing, sender.width, (upload) => sender.send(upload));
    }
}
function senderTo(to, located, world) {
    const { progress } = world;
    let width = WIDEST;
    const attestations = new Map(to.attestations);
    const tooMuch = () => {
        width = Math.max(1, Math.floor(width / 2));
    };
    const withoutAttestations = (because) => {
        attestations.clear();
        to.journal.note({ event: "unattested", because });
        progress.step(`no attestations: ${because}`);
    };
    const destination = { ...to, attestations, tooMuch, note: to.journal.note };
    const sendTo = async (place, { file }) => {
        const sent = await uploadFile(file, located.get(file.path) ?? file.path, place, world);
        progress.step(`${file.name} ${sent.outcome}${sent.attempts > 1 ? ` at attempt ${sent.attempts}` : ""}`);
        return sent;
    };
    return {
        width: () => width,
        send: (upload) => sendTo(destination, upload),
        sendFirst(first, uploads) {
            const mayGoWithout = to.mayGoUnattested && uploads.every(({ state }) => state === "new");
            return sendTo(mayGoWithout ? { ...destination, withoutAttestations } : destination, first);
        },
        attestationOf: ({ file }) => attestations.get(file.name),
    };
}
function mayHaveRivals({ first, outcome }, waves, { admission, journal }) {
    const isAgain = (journal.known().files.get(first.name)?.attempts ?? 0) > 1;
    const wasFaster = outcome === "present" && !isAgain;
    return waves.flat().length > 0 && (admission.authentication === "oidc" || wasFaster);
}
function noteThere({ file: { name, sha256 }, state }, { journal }, world) {
    const known = journal.known().files.get(name);
    world.progress.step(`${name} ${state === "present" ? "is there already" : "was taken, and is not listed yet"}`);
    if (state === "taken")
        return;
    const isNews = known !== undefined && known.outcome === undefined;
    journal.note({ event: "taken", name, sha256, outcome: isNews ? "recovered" : "present" });
}
function isHeld([first], journal) {
    const known = first && journal.known().files.get(first.file.name);
    return first?.state !== "new" && known?.outcome === "uploaded";
}
function wavesOf(uploads, isOurs) {
    const missing = uploads.filter(({ state }) => state === "new");
    const first = isOurs ? [] : missing.slice(0, 1);
    const others = missing.slice(first.length);
    const wheels = others.filter(({ file }) => file.kind === "wheel");
    const sdists = others.filter(({ file }) => file.kind === "sdist");
    return [first, wheels, sdists];
}

// EXTERNAL MODULE: ./lib/src/publish/verify.js
var verify = __webpack_require__(4261);
;// CONCATENATED MODULE: ./lib/src/publish/publish.js










const SIGNED_IN = {
    oidc: "signed in by trusted publishing: the id-token was taken, and a short-lived upload token minted",
    token: "signed in with the token that was given",
};
async function publishRelease(request, world) {
    const { bundle, index } = request;
    const { project, files } = bundle.manifest;
    const { journal = (0,publish_journal/* passingJournal */.Ho)({ manifest: bundle.digest, files, index: index.upload }, world) } = request;
    world.progress.stage("publish", `${project.name} ${project.version} to ${index.upload}`);
    const looked = await (0,preflight/* preflight */.Mz)({ ...request, journal }, world);
    (0,errors/* refuseAll */.cp)(looked.refusals);
    for (const warning of looked.warnings)
        world.progress.step(`warning: ${warning}`);
    await journal.begin();
    try {
        await sendAndVerify(looked, { ...request, journal }, world);
        await ended("published", [], journal);
    }
    catch (error) {
        await ended("failed", (0,release_receipt/* codesOf */.M)(error), journal);
        throw error;
    }
    return (0,release_receipt/* receiptOf */.W)(request, journal.known());
}
async function sendAndVerify({ uploads, way, listed: known }, request, world) {
    const { journal, bundle, index } = request;
    const { files, project } = bundle.manifest;
    const listing = { index, project: project.normalizedName, access: (0,preflight/* readAccess */.zS)(request) };
    const route = { way, listing, before: new Set(known.keys()) };
    const planned = await withRival(uploads, known, route, request, world);
    await sendMissing(planned, route, request, world);
    const listed = await (0,verify/* awaitListed */.C)(files, listing, world);
    const lost = planned.filter(({ file, state }) => state === "taken" && listed.missing.includes(file));
    const verified = await (0,verify/* verifyListed */.T)(files, lost.length === 0 ? listed : await sendAgain(lost, route, request, world), listing, world);
    for (const each of verified)
        journal.note({ event: "verified", ...each });
    const bare = unattested(verified, request);
    if (request.attesting?.policy === "required")
        (0,errors/* refuseAll */.cp)(bare);
    for (const { message } of bare)
        world.progress.step(`warning: ${message}`);
}
function unattested(verified, { index, journal }) {
    const isShown = index.name !== undefined || verified.some(({ provenance }) => provenance !== undefined);
    const bare = verified.filter(({ name, provenance }) => {
        const sent = journal.known().files.get(name);
        return provenance === undefined && sent?.outcome === "uploaded" && sent.attestation !== null;
    });
    return isShown ? bare.map(({ name }) => (0,errors/* problem */.CC)("SW-INDEX-UNATTESTED", name)) : [];
}
async function withRival(planned, listed, { way, listing, before }, { journal, bundle: { manifest } }, world) {
    const [first] = planned;
    const there = first && listed.get(first.file.name);
    const isOurs = journal.known().files.has(first?.file.name ?? "");
    const isWhole = planned.every(({ state }) => state !== "new");
    if (first === undefined || there === undefined || isOurs || isWhole || way.kind !== "oidc")
        return planned;
    const { files, project } = manifest;
    const lock = { first: first.file, files, version: project.version, before, listing };
    const now = await sentBefore(lock, there, world);
    return planned.map((each) => (now.has(each.file.name) ? { ...each, state: "present" } : each));
}
async function sendMissing(uploads, { way, listing, before }, request, world) {
    const { bundle, index, journal, attesting } = request;
    const attested = await attestUploads(uploads, way, request, world);
    const isWhole = uploads.every(({ state }) => state !== "new");
    const objection = (claims) => (0,chain/* environmentRefusal */.Y8)(claims.environment, index, bundle.plan);
    const to = { index, project: listing.project, objection };
    const admission = await admit(isWhole ? { kind: "none" } : way, to, world);
    if (!isWhole)
        journal.note({ event: "admitted", authentication: admission.authentication });
    if (admission.authentication !== "none")
        world.progress.step(SIGNED_IN[admission.authentication]);
    const attestations = attested?.kind === "attested" ? attested.attestations : new Map();
    const mayGoUnattested = attesting?.policy === "warn";
    const release = { files: bundle.manifest.files, version: bundle.manifest.project.version, before };
    const destination = { index, admission, listing, attestations, journal, mayGoUnattested, release };
    await uploadAll(uploads, bundle.located, destination, world);
    journal.note({ event: "complete", files: uploads.length });
    await journal.sync();
}
async function sendAgain(lost, route, request, world) {
    for (const { file } of lost) {
        const { name, sha256 } = file;
        const because = "the index took it in an earlier run, and lists it no more";
        request.journal.note({ event: "unlisted", name, sha256, because });
        world.progress.step(`${name} is sent again: ${because}`);
    }
    await sendMissing(lost.map(({ file }) => ({ file, state: "new" })), route, request, world);
    return (0,verify/* awaitListed */.C)(request.bundle.manifest.files, route.listing, world);
}
async function attestUploads(uploads, way, { attesting, journal }, world) {
    if (attesting === undefined)
        return undefined;
    const count = uploads.filter(({ state }) => state === "new").length;
    world.progress.stage("attest", `${count} of ${uploads.length} files are to be sent`);
    const attested = await (0,publish_attesting/* attestRelease */.bZ)(uploads, way, { ...attesting, note: journal.note }, world);
    if (attested.kind === "unattested") {
        world.progress.step(`no attestations: ${attested.because}`);
        journal.note({ event: "unattested", because: attested.because });
    }
    else if (count > 0)
        journal.note({ event: "attested", files: count });
    await journal.sync();
    return attested;
}
async function ended(outcome, codes, journal) {
    journal.note({ event: "ended", outcome, codes });
    await journal.sync();
}


/***/ }),

/***/ 41758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ codesOf),
/* harmony export */   W: () => (/* binding */ receiptOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _index_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20550);


function receiptOf({ bundle: { manifest, digest }, index }, { files: known, verified, authentication = "none", unattested }, codes = []) {
    const files = (0,_index_state_js__WEBPACK_IMPORTED_MODULE_1__/* .sendingOrder */ .Pm)(manifest.files);
    const isThere = ({ name }) => known.get(name)?.outcome !== undefined;
    return {
        schema: "shipwheel/receipt/1",
        manifest: digest,
        index: index.upload,
        simple: index.simple,
        authentication,
        uploads: files.flatMap(({ name }) => {
            const file = known.get(name);
            if (file?.outcome === undefined)
                return [];
            const { sha256, attempts, attestation } = file;
            return [{ name, outcome: file.found ? "present" : file.outcome, sha256, attempts, attestation }];
        }),
        ...(unattested !== undefined && { unattested }),
        verified: manifest.files.flatMap(({ name }) => verified.get(name) ?? []),
        ...(codes.length > 0 && {
            incomplete: { missing: files.filter((file) => !isThere(file)).map(({ name }) => name), codes },
        }),
        release: null,
    };
}
function codesOf(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP ? error.problems.map(({ code }) => code) : ["SW-INTERNAL"];
}


/***/ }),

/***/ 88856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSigningConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37831);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);



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
    if (!/^https?:/.test(newest.url) || (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isInsecure */ .f_)(newest.url)) {
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


/***/ }),

/***/ 48927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withTried)
/* harmony export */ });
function withTried(receipt, smoked) {
    const { earlier } = receipt;
    return {
        ...receipt,
        ...triedAt(receipt, smoked),
        ...(earlier && { earlier: earlier.map((link) => ({ ...link, ...triedAt(link, smoked) })) }),
    };
}
function triedAt({ manifest, index }, smoked) {
    const own = smoked.filter((each) => each.manifest === manifest && each.index === index);
    if (own.length === 0)
        return {};
    const tried = own.map(({ works, files }) => {
        const byPip = files.filter(({ by }) => by === "pip");
        const pythons = [...new Set(byPip.flatMap((file) => file.pythons))].sort(byNumber);
        return { works, installed: byPip.map(({ name }) => name), pythons };
    });
    return { tried };
}
function byNumber(a, b) {
    return a.localeCompare(b, "en", { numeric: true });
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ awaitListed),
/* harmony export */   T: () => (/* binding */ verifyListed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41561);
/* harmony import */ var _index_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20550);
/* harmony import */ var _severally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49981);
/* harmony import */ var _simple_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86740);





const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;
const AT_A_TIME = 6;
async function awaitListed(files, listing, { progress, ...wire }) {
    const limit = wire.clock.now() + PATIENCE_MS;
    for (let pause = 1000;; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const there = await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .CS)(listing, wire);
        const missing = files.filter(({ name }) => !there.has(name));
        if (missing.length === 0 || wire.clock.now() + pause > limit)
            return { there, missing };
        progress.step(`${missing.length} of ${files.length} files are not listed yet: asking again in ${pause / 1000} s`);
        await wire.clock.sleep(pause);
    }
}
async function verifyListed(files, { there: listed, missing }, listing, world) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(missing.map(({ name }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-STALE", name)));
    const held = await (0,_severally_js__WEBPACK_IMPORTED_MODULE_3__/* .severally */ .g)(files, AT_A_TIME, async (file) => {
        const there = listed.get(file.name);
        if (there === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-STALE", file.name);
        return { file, there, sha256: await (0,_index_state_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(there, file.size, listing.access, world) };
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(held.flatMap(({ file, sha256 }) => (sha256 === file.sha256 ? [] : [(0,_index_state_js__WEBPACK_IMPORTED_MODULE_1__/* .conflict */ .hj)(file, sha256)])));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(held.flatMap(({ file, there }) => otherSize(file, there)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(held.flatMap(({ there }) => (there.yanked ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-YANKED", there.name)] : [])));
    world.progress.step(`${files.length} files are listed with the sha256 that they have here`);
    return held.map(({ file: { name }, sha256, there: { url, size, provenance } }) => ({
        ...{ name, sha256, url: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .z)(url) },
        ...(size !== undefined && { size }),
        ...(provenance !== undefined && { provenance: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .z)(provenance) }),
    }));
}
function otherSize({ name, size }, there) {
    if (there.size === undefined || there.size === size)
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-CONFLICT", `${name} has ${there.size} bytes there, and ${size} here`)];
}


/***/ }),

/***/ 46469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ receiptSummary),
/* harmony export */   e: () => (/* binding */ receiptText)
/* harmony export */ });
/* harmony import */ var _attestation_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52455);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);






function receiptText(receipt, look) {
    const { release } = receipt;
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look);
    return [
        ...linksIn(receipt).flatMap((each) => linkLines(each, ink)),
        ...(release === null ? [] : [(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(`GitHub release ${release.tag}: ${release.url}`)]),
    ].join("\n");
}
function linkLines(receipt, ink) {
    const { authentication, uploads, verified } = receipt;
    const served = new Set(verified.map(({ name }) => name));
    const rows = uploads.map(({ name, outcome, attempts, sha256, attestation }) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(name),
        outcome,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(attempts, "attempt"),
        sha256.slice(0, 12),
        served.has(name) ? ink.good("verified") : ink.careful("not verified"),
        attestation === null ? "" : "attested",
    ]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(`Published to ${nameOf(receipt)}`)) + ink.dim(`  authentication: ${authentication}`),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows).map((line) => `  ${line}`),
        ...[...triedNotes(receipt), ...(0,_attestation_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .attestationNotes */ .i)(receipt)].map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R),
    ];
}
function receiptSummary(receipt, { seconds, page } = {}) {
    const { release } = receipt;
    const told = [
        ...(page === undefined ? [] : [`The release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(page, page)}.`]),
        ...(seconds === undefined ? [] : [`It took ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(seconds)}.`]),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraphs */ .qN)([
        ...linksIn(receipt).map(linkSummary),
        told.join(" "),
        release === null ? "" : `GitHub release ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(release.tag)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(release.url)}`,
    ]);
}
function linkSummary(receipt) {
    const { authentication, uploads, verified } = receipt;
    const served = new Map(verified.map((each) => [each.name, each]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraphs */ .qN)([
        `## Published to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(nameOf(receipt))}`,
        `Authentication: ${authentication}. ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(verified.length, "file")} of ${uploads.length} verified.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["File", "SHA-256", "Outcome", "Attempts", "Verified", "Attestation"], uploads.map((upload) => summaryCells(upload, served.get(upload.name)))),
        [...triedNotes(receipt), ...(0,_attestation_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .attestationNotes */ .i)(receipt)].map((note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(note)}`).join("\n"),
    ]).trim();
}
function summaryCells({ name, sha256, outcome, attempts, attestation }, served) {
    const { url, provenance } = served ?? {};
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(sha256),
        outcome,
        String(attempts),
        url === undefined ? "**no**" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("yes", url),
        [attestation === null ? "none" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(attestation), provenance && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("served", provenance)]
            .filter(Boolean)
            .join(", "),
    ];
}
function triedNotes({ tried = [] }) {
    return tried.map(({ works, installed, pythons }) => {
        const by = `installed by pip with its hash, on Python ${pythons.join(" and ")}`;
        return `${installed.join(", ") || "Nothing"} ${by}: ${works ? "it works" : "it does not work"}`;
    });
}
function linksIn(receipt) {
    return [...(receipt.earlier ?? []), receipt];
}
function nameOf({ index, standsFor }) {
    return standsFor === undefined ? index : `${index}, which stands for ${standsFor}`;
}


/***/ })

};
