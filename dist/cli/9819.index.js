"use strict";
exports.id = 9819;
exports.ids = [9819];
exports.modules = {

/***/ 19819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAgainst: () => (/* binding */ planAgainst)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _plan_published_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72835);
/* harmony import */ var _publish_simple_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49496);
/* harmony import */ var _publish_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40204);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44676);





async function planAgainst(plan, against, simpleUrl, wire) {
    const version = against === "latest" ? against : (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(against);
    if (version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-USAGE", `--against ${against}`, {
            hint: "It takes a version, as in --against 1.2.2, or `latest`.",
        });
    }
    const index = (0,_publish_target_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOf */ .q)("pypi", simpleUrl);
    const listed = await (0,_publish_simple_api_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .CS)({ index, project: plan.project.normalizedName, access: undefined }, wire);
    const { refusals, warnings, against: compared } = (0,_plan_published_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWithPublished */ .a)(plan, [...listed.values()], version);
    return {
        ...plan,
        against: compared,
        refusals: [...plan.refusals, ...refusals],
        warnings: [...plan.warnings, ...warnings],
    };
}


/***/ }),

/***/ 70789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 93615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ againAfter),
/* harmony export */   Hm: () => (/* binding */ againLater),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   z0: () => (/* binding */ untilDone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);

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

/***/ 63220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   d: () => (/* binding */ sha256OfChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70789);


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

/***/ 46245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ saidOf),
/* harmony export */   c: () => (/* binding */ attemptGet)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10560);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93615);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49872);




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

/***/ 49496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ attemptList),
  x7: () => (/* binding */ fetchDigest),
  CS: () => (/* binding */ listFiles)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(10560);
// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(9456);
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
var attempts = __webpack_require__(93615);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(63220);
// EXTERNAL MODULE: ./lib/src/publish/reading.js
var reading = __webpack_require__(46245);
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

/***/ 40204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isInsecure),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10560);


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

/***/ 49872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9456);


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


/***/ })

};
;