export const id = 3749;
export const ids = [3749];
export const modules = {

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withOwnTemporary)
/* harmony export */ });
function withOwnTemporary(machine, use) {
    return machine.files.withTemporaryFolder((temporary) => {
        const { runner } = machine;
        const environment = { ...runner.environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
        return use({ ...machine, runner: { ...runner, environment }, temporary });
    });
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

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const LONGEST = 100;
function nearestName(word, names, most = LONGEST) {
    if (word.length > LONGEST)
        return undefined;
    const spelled = spell(word);
    let nearest;
    for (const name of names) {
        const limit = Math.min(most, Math.max(1, Math.floor(Math.max(word.length, name.length) / 3)));
        if (Math.abs(word.length - name.length) > limit)
            continue;
        const distance = editDistance(spelled, spell(name));
        if (distance <= limit && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
            nearest = { name, distance };
    }
    return nearest?.name;
}
function spell(word) {
    return word.toLowerCase().replaceAll("_", "-");
}
function editDistance(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= right.length; column += 1) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            next.push(cost);
        }
        beforeLast = last;
        last = next;
    }
    return last[right.length] ?? 0;
}


/***/ }),

/***/ 12136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSbomFormat),
/* harmony export */   z: () => (/* binding */ SBOM_FORMATS)
/* harmony export */ });
const SBOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-2.3"];
function isSbomFormat(value) {
    const formats = SBOM_FORMATS;
    return formats.includes(value);
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


/***/ }),

/***/ 89049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ triedSummary),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Nu: () => (/* binding */ smokeText),
/* harmony export */   kJ: () => (/* binding */ gatesText)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);






const MARKS = {
    passed: (ink) => ink.good("passed"),
    failed: (ink) => ink.bad("failed"),
    skipped: (ink) => ink.careful("skipped"),
};
function markOf(outcome, look) {
    return MARKS[outcome]((0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look));
}
function gatesText(gates, look) {
    if (gates.length === 0)
        return "";
    const rows = gates.map((gate) => [
        markOf(gate.outcome, look),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(gate.name ?? gate.command),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(placeOf(gate)),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(gate.seconds),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(gate.detail ?? ""),
    ]);
    return [(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look).strong("Gates"), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows, [3]).map((line) => `  ${line}`)].join("\n");
}
function smokeText(smoke, look) {
    if (smoke.length === 0)
        return "";
    const lines = triedAlike(smoke).flatMap(([first, alike]) => [
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)([placeOf(first), outcomesOf(alike)].filter(Boolean).join("  "))}`,
        ...alike
            .filter(({ outcome }) => outcome !== "passed")
            .map(({ outcome, name, detail }) => `    ${markOf(outcome, look)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(name)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(detail)}`.trimEnd()),
    ]);
    return [(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look).strong("Installed and tried"), ...lines].join("\n");
}
function triedSummary({ gates, smoke }) {
    const gateRows = gates.map((gate) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.name ?? ""),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(gate.command),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(gate)),
        gate.outcome,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(gate.seconds),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.detail ?? ""),
    ]);
    const troubled = smoke.filter(({ outcome }) => outcome !== "passed");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Gate", "Command", "On", "Outcome", "Took", "Last line"], gateRows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Installed", "Outcome"], triedAlike(smoke).map(([first, alike]) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(first)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(outcomesOf(alike))])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Tried", "On", "Outcome", "Detail"], troubled.map((one) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(one.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(one)), one.outcome, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(one.detail)])),
    ]).trim();
}
function triedAlike(smoke) {
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .groupAlike */ .M)(smoke, ({ file = "", python }) => JSON.stringify([file, python]));
}
function placeOf({ python = "", file = "" }) {
    return [python === "" ? "" : `Python ${python}`, file].filter(Boolean).join(", ");
}
function outcomesOf(alike) {
    const outcomes = ["passed", "failed", "skipped"];
    return outcomes
        .map((outcome) => [alike.filter((one) => one.outcome === outcome).length, outcome])
        .filter(([count]) => count > 0)
        .map(([count, outcome]) => `${count} ${outcome}`)
        .join(", ");
}


/***/ })

};
