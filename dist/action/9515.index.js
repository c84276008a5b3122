export const id = 9515;
export const ids = [9515];
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

/***/ 69323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ignoredCodes),
/* harmony export */   f: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30308);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60133);




const REFUSALS = new Set([
    "SW-PATH-MISSING",
    "SW-PATH-FOREIGN",
    "SW-PATH-UNREADABLE",
    "SW-PATH-CHANGED",
    "SW-DESCRIPTION-MARKUP",
]);
function ignoredCodes(choices) {
    const [first, ...others] = choices.flatMap(faultOf);
    if (first !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([first, ...others]);
    return new Map(choices.map(({ code, reason }) => [code, reason]));
}
function faultOf({ code, where }) {
    const codes = (0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCodes */ .Yj)();
    if (!codes.includes(code)) {
        const meant = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(code, codes);
        const hint = meant === undefined ? "docs/errors.md has all codes." : `Did you mean \`${meant}\`?`;
        const offending = `tool.shipwheel.ignore has ${JSON.stringify(code)}, which is no code of a finding`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where, hint })];
    }
    if (!REFUSALS.has(code) && !(0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .v)(code))
        return [];
    const offending = `tool.shipwheel.ignore has ${code}, and the index refuses files for it whatever we ignore`;
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where, hint: "Mend what is found, and remove the line." })];
}
function withoutIgnored(file, ignored) {
    const reasonOf = ({ code }) => ignored.get(code);
    const aside = file.findings.flatMap((finding) => {
        const reason = reasonOf(finding);
        return reason === undefined ? [] : [{ ...finding, reason }];
    });
    if (aside.length === 0)
        return file;
    return {
        ...file,
        findings: file.findings.filter((finding) => reasonOf(finding) === undefined),
        ignored: [...(file.ignored ?? []), ...aside],
    };
}


/***/ }),

/***/ 48635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withReleaseFindings)
/* harmony export */ });
/* harmony import */ var _python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52674);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83606);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60133);



const LARGEST_PROJECT = 10 * 1024 ** 3;
const FIELDS = [..._python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARED_FIELDS */ ._0, "requires-python"];
function withReleaseFindings(files) {
    const found = new Map();
    for (const release of releasesIn(files)) {
        for (const [file, finding] of [...metadataFindings(release), ...sizeFindings(release)]) {
            found.set(file, [...(found.get(file) ?? []), finding]);
        }
    }
    return files.map((file) => {
        const findings = found.get(file);
        return findings === undefined ? file : { ...file, findings: [...file.findings, ...findings] };
    });
}
function releasesIn(files) {
    const releases = new Map();
    for (const file of files) {
        if (!isReadable(file))
            continue;
        const { name = [""], version = [""] } = file.metadata;
        const key = `${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name[0] ?? "")} ${version[0]}`;
        releases.set(key, [...(releases.get(key) ?? []), file]);
    }
    return [...releases.values()];
}
function isReadable(file) {
    return file.metadata !== undefined;
}
function* metadataFindings(release) {
    const first = release.find(({ kind }) => kind === "wheel");
    if (first === undefined)
        return;
    for (const file of release) {
        if (file === first)
            continue;
        const promised = FIELDS.filter((field) => file.kind === "wheel" || !(0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftOpen */ .Uh)(field, file.metadata));
        const fields = (0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFields */ .W1)(first.metadata, file.metadata, promised);
        if (fields.length === 0)
            continue;
        yield [file, warning("SW-METADATA-DIFFERS", `${fields.join(", ")} here and in ${first.name}`)];
    }
}
function* sizeFindings(release) {
    let total = 0;
    for (const file of release) {
        const before = total;
        total += file.size;
        if (before > LARGEST_PROJECT || total <= LARGEST_PROJECT)
            continue;
        yield [
            file,
            warning("SW-RELEASE-TOO-LARGE", `${total} bytes up to this file, and the limit is ${LARGEST_PROJECT}`),
        ];
    }
}
function warning(code, offending) {
    return { code, severity: "warning", authority: "practice", ...(0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code, offending) };
}


/***/ }),

/***/ 35024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ restructuredText),
/* harmony export */   MZ: () => (/* binding */ withRendered),
/* harmony export */   di: () => (/* binding */ withoutRendering)
/* harmony export */ });
/* harmony import */ var _python_upload_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35668);
/* harmony import */ var _content_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50369);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60133);
/* harmony import */ var _index_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86772);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3031);





const MARKDOWN = /^#{1,6} \S|^```|\]\(https?:\/\//m;
function restructuredText({ metadata }) {
    if (metadata === undefined)
        return undefined;
    const { description, "description-content-type": types } = (0,_python_upload_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFields */ .lO)(metadata);
    return (0,_content_type_js__WEBPACK_IMPORTED_MODULE_1__/* .parseContentType */ .x)(types?.[0] ?? "text/x-rst")?.type === "text/x-rst" ? description?.[0] : undefined;
}
function withoutRendering(file) {
    if (restructuredText(file) === undefined)
        return file;
    return withRendered(file, {
        kind: "skipped",
        because: "only `build` and `check` start the Python that renders it",
    });
}
function withRendered(file, rendered) {
    if (rendered === undefined)
        return file;
    if (rendered.kind === "rendered")
        return withoutDoubt(file);
    if (rendered.kind === "skipped") {
        return { ...file, skipped: [...(file.skipped ?? []), { check: "description", because: rendered.because }] };
    }
    const type = file.metadata?.["description-content-type"] === undefined
        ? "in the default format of reStructuredText"
        : "for 'text/x-rst'";
    const because = firstLine(rendered.because).replace(/^<string>:(\d+): /, "line $1: ");
    const said = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(`The description failed to render ${type}: ${because}`);
    const finding = {
        code: "SW-DESCRIPTION-MARKUP",
        severity: "error",
        authority: "index",
        ...(0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)("SW-DESCRIPTION-MARKUP", said),
    };
    return { ...file, findings: (0,_index_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inIndexOrder */ .W)([...file.findings, finding]), refused: true };
}
function withoutDoubt(file) {
    if (MARKDOWN.test(restructuredText(file) ?? ""))
        return file;
    return { ...file, findings: file.findings.filter(({ code }) => code !== "SW-DESCRIPTION-UNTYPED") };
}
function firstLine(said) {
    return said.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 29515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/check/expanded.js
var expanded = __webpack_require__(24544);
// EXTERNAL MODULE: ./lib/src/check/finding-texts.js
var finding_texts = __webpack_require__(60133);
// EXTERNAL MODULE: ./lib/src/check/release-findings.js
var release_findings = __webpack_require__(48635);
;// CONCATENATED MODULE: ./lib/src/check/verdict.js
function verdictOf(distributions) {
    return {
        schema: "shipwheel/verdict/1",
        files: distributions.map(({ path, name, refused, findings, ignored, skipped }) => ({
            path,
            name,
            refused,
            findings,
            ...(ignored && { ignored }),
            ...(skipped && { skipped }),
        })),
    };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/findings-summary.js
var findings_summary = __webpack_require__(86622);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/verdict-text.js



function verdictText({ files }, look) {
    const ink = (0,report_ink/* inkOf */.g)(look);
    const told = new Set();
    return [
        ...files.flatMap((file) => [
            `Checking ${(0,visible/* visible */.R)(file.path)}: ${markOf(file, ink)}`,
            ...file.findings.flatMap((finding) => [...findingLines(finding, ink), ...hintLines(finding, told, ink)]),
            ...(file.ignored ?? []).map(({ code, message, reason }) => {
                return `  ${ink.dim("ignored")} ${(0,visible/* visible */.R)(code)}  ${(0,visible/* visible */.R)(message)}: ${(0,visible/* visible */.R)(reason)}`;
            }),
            ...(file.skipped ?? []).map(({ check, because }) => {
                return `  ${ink.careful("skipped")} ${(0,visible/* visible */.R)(check)}  ${(0,visible/* visible */.R)(because)}`;
            }),
        ]),
        ink.strong(closing(files)),
    ].join("\n");
}
function markOf(file, ink) {
    if (hasErrors(file))
        return ink.bad("FAILED") + (file.refused ? ink.dim(" (the index would refuse it)") : "");
    return file.findings.length > 0 ? `${ink.good("PASSED")} ${ink.careful("with warnings")}` : ink.good("PASSED");
}
function findingLines({ severity, code, authority, member, message }, ink) {
    const paint = severity === "error" ? ink.bad : ink.careful;
    const where = member === undefined || message.includes(member) ? "" : ` (${member})`;
    return [`  ${paint(severity)} ${(0,visible/* visible */.R)(code)} ${ink.dim(authority)}  ${(0,visible/* visible */.R)(message)}${(0,visible/* visible */.R)(where)}`];
}
function hintLines({ code, hint }, told, ink) {
    const key = `${code} ${hint}`;
    if (told.has(key))
        return [];
    told.add(key);
    return [`    ${ink.dim("fix:")} ${(0,visible/* visible */.R)(hint)}`];
}
function closing(files) {
    const failed = files.filter(hasErrors).length;
    const refused = files.filter((file) => file.refused).length;
    const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
    const ignored = files.reduce((sum, file) => sum + (file.ignored?.length ?? 0), 0);
    return [
        (0,quantity/* counted */.hS)(files.length, "file"),
        `${failed} failed`,
        `${refused} would be refused`,
        (0,quantity/* counted */.hS)(findings, "finding") + (ignored === 0 ? "" : ` and ${ignored} ignored`),
    ].join(", ");
}
function hasErrors({ findings }) {
    return findings.some(({ severity }) => severity === "error");
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/commands/project-config.js
var project_config = __webpack_require__(83835);
;// CONCATENATED MODULE: ./lib/src/commands/ignored-by.js


async function ignoredBy(project, files) {
    const config = await (0,project_config/* projectConfig */.Q)(project, files);
    return config === undefined ? new Map() : (0,ignored/* ignoredCodes */.J)(config.ignore);
}

// EXTERNAL MODULE: ./lib/src/commands/judgement.js
var judgement = __webpack_require__(98062);
;// CONCATENATED MODULE: ./lib/src/commands/check.js












async function check_check(options, machine) {
    const { paths, project, sarif, trustsRecord = false } = options;
    const { files } = machine;
    const ignored = await ignoredBy(project, files);
    const checked = await (0,check/* checkPaths */.nn)(await (0,expanded/* expandPaths */.p)(paths, { files }), { files, trustsRecord });
    const distributions = await (0,judgement/* judged */.g)((0,release_findings/* withReleaseFindings */.q)(checked), { ignored }, machine);
    if (distributions.length === 0) {
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-EMPTY", `no wheel and no sdist is in ${paths.join(", ")}`, {
            hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
        });
    }
    const document = verdictOf(distributions);
    if (sarif !== undefined) {
        const { sarifOf } = await __webpack_require__.e(/* import() */ 7356).then(__webpack_require__.bind(__webpack_require__, 87356));
        await files.write(sarif, (0,document_file/* jsonBytes */.yN)(sarifOf(document, { version: version/* VERSION */.x, textOf: finding_texts/* ruleTextOf */.Hf })));
    }
    const problems = distributionProblems(distributions);
    return {
        document,
        text: verdictText(document),
        coloured: () => verdictText(document, { colour: true }),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: () => (0,findings_summary/* verdictSummary */.k)(document),
        problems,
    };
}
function distributionProblems(distributions) {
    return distributions.flatMap(({ name, findings }) => findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })));
}


/***/ }),

/***/ 98062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _build_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _check_ignored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69323);
/* harmony import */ var _check_rendered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35024);



async function judged(files, { ignored, python }, machine) {
    const texts = [...new Set(files.flatMap((file) => (0,_check_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .restructuredText */ .MX)(file) ?? []))];
    if (texts.length === 0)
        return files.map((file) => (0,_check_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutIgnored */ .f)(file, ignored));
    const { renderDescriptions } = await Promise.all(/* import() */[__webpack_require__.e(7145), __webpack_require__.e(7547)]).then(__webpack_require__.bind(__webpack_require__, 8067));
    const rendered = await (0,_build_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .withOwnTemporary */ .i)(machine, (own) => renderDescriptions(texts, own, python));
    return files.map((file) => {
        const text = (0,_check_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .restructuredText */ .MX)(file);
        const shown = text === undefined ? file : (0,_check_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .withRendered */ .MZ)(file, rendered[texts.indexOf(text)]);
        return (0,_check_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutIgnored */ .f)(shown, ignored);
    });
}


/***/ }),

/***/ 83835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ projectConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

async function projectConfig(project, files) {
    if ((await files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, "pyproject.toml"))) === undefined)
        return undefined;
    const [{ configOf }, { readPyproject }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1142)]).then(__webpack_require__.bind(__webpack_require__, 51142)),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6001)]).then(__webpack_require__.bind(__webpack_require__, 76001)),
    ]);
    return configOf(await readPyproject(project, { files }));
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

/***/ 52674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ isLeftOpen),
/* harmony export */   W1: () => (/* binding */ differingFields),
/* harmony export */   _0: () => (/* binding */ COMPARED_FIELDS)
/* harmony export */ });
const COMPARED_FIELDS = ["requires-dist", "provides-extra", "license-expression", "summary"];
function differingFields(one, other, fields = COMPARED_FIELDS) {
    return fields.filter((field) => linesOf(one, field) !== linesOf(other, field));
}
function isLeftOpen(field, metadata) {
    if (/^(?:1\.\d|2\.[01])$/.test(metadata["metadata-version"]?.[0] ?? "1.0"))
        return true;
    return (metadata.dynamic ?? []).some((each) => each.toLowerCase() === field);
}
function linesOf(metadata, field) {
    return [...(metadata[field] ?? [])].sort().join("\n");
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

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js

const VERSION = package_namespaceObject.rE;


/***/ })

};
