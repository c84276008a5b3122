export const id = 6218;
export const ids = [6218];
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
/* harmony export */   go: () => (/* binding */ saysNotNow),
/* harmony export */   z0: () => (/* binding */ untilDone),
/* harmony export */   zy: () => (/* binding */ isCutShort)
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
const LOST = new Set(["SW-HTTP-NO-ANSWER", "SW-PROXY-AWAY"]);
function againAfter(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP && LOST.has(error.code))
        return { kind: "again", because: error };
    throw error;
}
function againLater(because, { headers }) {
    const asked = headers["retry-after"] || "none";
    const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.parse(headers.date ?? "")) / 1000;
    if (!(seconds >= 0))
        return { kind: "again", because };
    return { kind: "again", because, afterSeconds: Math.min(seconds, LONGEST_WAIT_SECONDS) };
}
function isCutShort(answer) {
    const text = answer.trim();
    return text === "" || (text.startsWith("{") && !text.endsWith("}"));
}
const SAYS_NOT_NOW = /read.?only|maintenance|uploads? (is|are|has been|have been) (temporarily )?disabled/i;
function saysNotNow({ status }, words) {
    return status === 403 && SAYS_NOT_NOW.test(words);
}
function isTransient(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
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

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ closureRefusals),
/* harmony export */   Mw: () => (/* binding */ closingDay),
/* harmony export */   _$: () => (/* binding */ quotaWarnings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23664);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27565);



const DAY = 86_400_000;
const OPEN_DAYS = 14;
const PROJECT_BYTES = 10 * 1024 ** 3;
function closureRefusals(uploads, version, listed, now) {
    const missing = uploads.filter(({ state }) => state === "new").map(({ file }) => file.name);
    const began = beginning(version, listed);
    if (began === undefined || missing.length === 0 || now - began <= OPEN_DAYS * DAY)
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-CLOSED", `${version} began on ${dayOf(began)}, and lacks ${missing.join(", ")}`)];
}
function closingDay(version, listed) {
    const began = beginning(version, listed);
    return began === undefined ? undefined : dayOf(began + OPEN_DAYS * DAY);
}
function beginning(version, listed) {
    const own = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version);
    if (own === undefined)
        return undefined;
    const times = [...listed.values()].flatMap((file) => (isOf(file, own) ? Date.parse(file.uploaded ?? "") : []));
    const began = Math.min(...times.filter((time) => !Number.isNaN(time)));
    return Number.isFinite(began) ? began : undefined;
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
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
    const found = (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name) ?? (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .sF)(name);
    return found !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(found.version, version) === 0;
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

/***/ 87537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   nJ: () => (/* binding */ judgesAsPypi),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   ne: () => (/* binding */ refusesUnasked),
/* harmony export */   pj: () => (/* binding */ newProjectRefusals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27565);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8805);



function refusalsOf({ bundle, index, runner }) {
    return [
        ...eventRefusals(runner.event),
        ...(index.loopback ? [] : [...rehearsalRefusals(bundle), ...planRefusals(bundle), ...contractRefusals(bundle)]),
        ...developmentRefusals(bundle, index),
        ...(judgesAsPypi(index) ? fileRefusals(bundle) : []),
    ];
}
function refusesUnasked({ rehearsal, index, runner, }) {
    return (runner.event !== undefined && isForbidden(runner.event)) || (rehearsal && !index.loopback);
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
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-EVENT-FORBIDDEN", event.name)];
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
    return manifest.rehearsal ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-REHEARSAL-BUNDLE", `${name} ${version}`)] : [];
}
function planRefusals({ plan }) {
    if (plan === null)
        return [];
    const refused = plan.refusals.map(({ code, message, hint }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-PLAN-REFUSED", `${code}: ${message}`, { hint }));
    const isNamed = plan.version.tag !== null || plan.development !== undefined;
    const untagged = !isNamed && !plan.refusals.some(({ code }) => code === "SW-UNTAGGED");
    return untagged ? [...refused, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-UNTAGGED", plan.version.pep440)] : refused;
}
function developmentRefusals({ manifest, plan }, { name }) {
    const { version } = manifest.project;
    if (name !== "pypi" || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)?.dev === undefined)
        return [];
    const isMeant = plan?.version.tag || (plan?.development && (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOf */ .qh)(plan.development.index).name === "pypi");
    return isMeant ? [] : [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-DEVELOPMENT-INDEX", `${manifest.project.name} ${version}`)];
}
function contractRefusals({ manifest: { contract } }) {
    const differences = Object.entries(contract ?? {}).flatMap(([what, each]) => each.map(({ name, because }) => `${name}: ${what}, ${because}`));
    return differences.map((difference) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONTRACT-BROKEN", difference));
}
function newProjectRefusals({ bundle: { manifest }, index }) {
    if (manifest.rehearsal || !judgesAsPypi(index))
        return [];
    return indexErrors(manifest)
        .filter(({ finding }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForNewProjects */ .mO)(finding))
        .map(({ refusal }) => refusal);
}
function fileRefusals({ manifest }) {
    return indexErrors(manifest)
        .filter(({ finding }) => !(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForNewProjects */ .mO)(finding))
        .map(({ refusal }) => refusal);
}
function indexErrors({ files }) {
    return files.flatMap(({ name, findings }) => findings
        .filter(({ authority, severity }) => authority === "index" && severity === "error")
        .map(({ code, message, hint }) => ({
        finding: code,
        refusal: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-FILE-REFUSED", `${name}: ${code}: ${message}`, { hint }),
    })));
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
const DISTRIBUTION = /\.(whl|tar\.gz|zip|tar\.bz2|tgz|egg)$/i;
const PAGE_LIMIT = 64 * 1024 * 1024;
function listFiles(listing, wire, first) {
    return (0,attempts/* untilDone */.z0)((number) => (number === 1 && first) || attemptList(listing, wire), wire.clock);
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
    if (isJson && (0,attempts/* isCutShort */.zy)(page)) {
        throw new errors/* ShipwheelError */.QP("SW-HTTP-NO-ANSWER", `GET ${(0,http/* shownUrl */.z)(url)}: the answer has no end`);
    }
    const files = isJson ? filesInJson(page, url) : filesInHtml(page, url);
    if (files === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,http/* shownUrl */.z)(url)} answers JSON without files`);
    if (!isJson && !files.some(({ name }) => DISTRIBUTION.test(name)))
        refusePageForPeople(page, url);
    return new Map(files.map((file) => [file.name, file]));
}
function refusePageForPeople(page, url) {
    if (/<input\b[^<>]{0,500}\btype\s*=\s*["']?password\b/i.test(page)) {
        throw new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", `${(0,http/* shownUrl */.z)(url)} answers a page to sign in by`);
    }
    if (/<script\b/i.test(page)) {
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,http/* shownUrl */.z)(url)} answers a page for people, which lists no files`);
    }
}
async function unreadable(fetched, access) {
    const denied = [401, 403, 203].includes(fetched.reply.status);
    const said = await (0,reading/* saidOf */.J)(fetched, access);
    if (/\bSSL certificate (was sent|error)/i.test(said))
        return new errors/* ShipwheelError */.QP("SW-TLS-CLIENT-CERTIFICATE", said);
    return new errors/* ShipwheelError */.QP(denied ? "SW-INDEX-CREDENTIALS" : "SW-INDEX-UNREADABLE", said);
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
    const reason = plainText(decodedReason(reply.reason), secrets);
    const parts = said.includes(reason) || reason === "" ? [said] : reason.includes(said) ? [reason] : [reason, said];
    const words = parts.filter(Boolean).join(": ");
    return words.startsWith(`${reply.status} `) ? words : [String(reply.status), words].filter(Boolean).join(" ");
}
function decodedReason(reason) {
    if (/[\u0100-\uffff]/.test(reason))
        return reason;
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(reason, "latin1"));
    }
    catch {
        return reason;
    }
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
    const plain = (markup) => markup.replace(/<[^<>]*>/g, " ").trim();
    const head = text.toLowerCase().indexOf("</head>");
    return (head === -1 ? "" : plain(text.slice(head))) || plain(text);
}
function plainText(text, secrets = []) {
    const clean = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "***")), text);
    const line = clean.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}


/***/ })

};
