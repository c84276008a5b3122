export const id = 452;
export const ids = [452];
export const modules = {

/***/ 34142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ refuseOccupied),
/* harmony export */   Mf: () => (/* binding */ writeBundle),
/* harmony export */   ey: () => (/* binding */ placeBundle),
/* harmony export */   qF: () => (/* binding */ beginFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



const IGNORE = ".gitignore";
const IGNORE_ALL = "*\n";
// What an earlier release may have left beside the files that every release writes anew.
const PERISHABLE = [_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT */ .T6, "report.html", "sbom"];
const EVIDENCE = ["SHA256SUMS", "requirements.txt", "requirements-locked.txt", "attestations"];
const BUNDLE = new Set([...PERISHABLE, ...EVIDENCE, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, IGNORE, "dist"]);
/**
 * Writes the bundle into `out`; manifest.json comes last, so that an unfinished bundle is none.
 *
 * Throws SW-OUT-NOT-OURS with every file that it would replace or remove, and that no release of ours left there.
 */
async function writeBundle(out, { written }, distributions, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist");
    const strangers = await strangersIn(dist, new Set(distributions.map(({ name }) => name)), files);
    const replaced = [...PERISHABLE, ...written.map((file) => file.path.split("/")[0] ?? "")];
    await refuseLoss(out, { strangers, replaced: replaced.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name)) }, files);
    for (const each of [...PERISHABLE.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name)), ...strangers])
        await files.remove(each);
    for (const { name, path: from } of distributions) {
        const to = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dist, name);
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(from) !== node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(to))
            await files.copy(from, to);
    }
    for (const { path: name, bytes } of written)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, ...name.split("/")), bytes);
}
/** Keeps git from seeing a bundle's folder that is about to be made; one that is there is its owner's business. */
async function beginFolder(out, files) {
    if ((await files.kind(out)) === undefined)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE), IGNORE_ALL);
}
/** May the folder be replaced by a bundle? Throws SW-OUT-NOT-OURS with all that is in it and is part of none. */
async function refuseOccupied(out, files) {
    const isOurs = await hasOurs(out, [_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac], files);
    const strangers = await strangersIn(out, isOurs ? BUNDLE : new Set(), files);
    if (strangers.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-OUT-NOT-OURS", strangers.join(", "));
}
/** Puts a finished bundle where the user wants it, in place of an earlier one. Throws SW-OUT-NOT-OURS. */
async function placeBundle(bundle, out, files) {
    await refuseOccupied(out, files);
    await files.remove(out);
    await files.move(bundle, out);
}
async function strangersIn(folder, known, files) {
    const entries = (await files.list(folder)) ?? [];
    return entries.filter(({ name }) => !known.has(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
}
async function refuseLoss(out, { strangers, replaced }, files) {
    // A job leaves its record beside its distributions; only a bundle has the rest.
    const isBundle = (await hasOurs(out, [_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0], files)) || (await isIgnored(out, files));
    const theirs = isBundle ? [] : await theirsAmong(replaced, files);
    const lost = [...(isBundle || (await hasOurs(out, [_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv], files)) ? [] : strangers), ...theirs];
    if (lost.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-OUT-NOT-OURS", [...new Set(lost)].join(", "));
}
async function theirsAmong(paths, files) {
    const kept = await Promise.all(paths.map(async (each) => (await files.kind(each)) !== undefined && !(await isOurDocument(each, files))));
    return paths.filter((_, index) => kept[index]);
}
async function hasOurs(out, names, files) {
    const ours = await Promise.all(names.map((name) => isOurDocument(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name), files)));
    return ours.includes(true);
}
/** Other programs have a manifest.json too: it is what stands in it that counts. */
async function isOurDocument(file, files) {
    if ((await files.kind(file)) !== "file")
        return false;
    return (await files.readText(file))?.includes('"schema": "shipwheel/') === true;
}
async function isIgnored(out, files) {
    return (await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE))) === IGNORE_ALL;
}


/***/ }),

/***/ 48111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ PLAN),
/* harmony export */   T6: () => (/* binding */ RECEIPT),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   gv: () => (/* binding */ RECORD),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const PLAN = "plan.json";
const RECORD = "build-record.json";
const MANIFEST = "manifest.json";
const RECEIPT = "receipt.json";
const SHOWN_ISSUES = 5;
/** A document as its file holds it. */
function jsonBytes(document) {
    return new TextEncoder().encode(`${JSON.stringify(document, undefined, 2)}\n`);
}
/** The document in `bytes`; keys that the schema does not know are passed over. Throws SW-DOCUMENT-INVALID. */
function readDocument(schema, bytes, file) {
    const parsed = schema.safeParse(parseJson(bytes, file));
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.slice(0, SHOWN_ISSUES);
    const text = issues.map((issue) => `${issue.path.map(String).join(".") || "it"}: ${issue.message}`).join("; ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file}: ${text}`, { where: { file } });
}
function parseJson(bytes, file) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file} is not JSON`, { where: { file }, cause });
    }
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fU: () => (/* binding */ planProject),
  m3: () => (/* binding */ readPlan),
  dr: () => (/* binding */ refuseRefused)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/config/config.js
var config = __webpack_require__(55859);
// EXTERNAL MODULE: ./lib/src/config/pyproject.js
var config_pyproject = __webpack_require__(76001);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/data/build-identifiers.json
const build_identifiers_namespaceObject = /*#__PURE__*/JSON.parse('{"OV":"4.3.3","H2":{"linux":["cp39-manylinux_x86_64","cp310-manylinux_x86_64","cp311-manylinux_x86_64","cp312-manylinux_x86_64","cp313-manylinux_x86_64","cp314-manylinux_x86_64","cp314t-manylinux_x86_64","cp315-manylinux_x86_64","cp315t-manylinux_x86_64","cp39-manylinux_i686","cp310-manylinux_i686","cp311-manylinux_i686","cp312-manylinux_i686","cp313-manylinux_i686","cp314-manylinux_i686","cp314t-manylinux_i686","cp315-manylinux_i686","cp315t-manylinux_i686","pp39-manylinux_x86_64","pp310-manylinux_x86_64","pp311-manylinux_x86_64","pp312-manylinux_x86_64","gp312_250-manylinux_x86_64","gp313_253-manylinux_x86_64","cp39-manylinux_aarch64","cp310-manylinux_aarch64","cp311-manylinux_aarch64","cp312-manylinux_aarch64","cp313-manylinux_aarch64","cp314-manylinux_aarch64","cp314t-manylinux_aarch64","cp315-manylinux_aarch64","cp315t-manylinux_aarch64","cp39-manylinux_ppc64le","cp310-manylinux_ppc64le","cp311-manylinux_ppc64le","cp312-manylinux_ppc64le","cp313-manylinux_ppc64le","cp314-manylinux_ppc64le","cp314t-manylinux_ppc64le","cp315-manylinux_ppc64le","cp315t-manylinux_ppc64le","cp39-manylinux_s390x","cp310-manylinux_s390x","cp311-manylinux_s390x","cp312-manylinux_s390x","cp313-manylinux_s390x","cp314-manylinux_s390x","cp314t-manylinux_s390x","cp315-manylinux_s390x","cp315t-manylinux_s390x","cp39-manylinux_armv7l","cp310-manylinux_armv7l","cp311-manylinux_armv7l","cp312-manylinux_armv7l","cp313-manylinux_armv7l","cp314-manylinux_armv7l","cp314t-manylinux_armv7l","cp315-manylinux_armv7l","cp315t-manylinux_armv7l","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp315-manylinux_riscv64","cp315t-manylinux_riscv64","pp39-manylinux_aarch64","pp310-manylinux_aarch64","pp311-manylinux_aarch64","pp312-manylinux_aarch64","gp312_250-manylinux_aarch64","gp313_253-manylinux_aarch64","pp39-manylinux_i686","pp310-manylinux_i686","pp311-manylinux_i686","pp312-manylinux_i686","cp39-musllinux_x86_64","cp310-musllinux_x86_64","cp311-musllinux_x86_64","cp312-musllinux_x86_64","cp313-musllinux_x86_64","cp314-musllinux_x86_64","cp314t-musllinux_x86_64","cp315-musllinux_x86_64","cp315t-musllinux_x86_64","cp39-musllinux_i686","cp310-musllinux_i686","cp311-musllinux_i686","cp312-musllinux_i686","cp313-musllinux_i686","cp314-musllinux_i686","cp314t-musllinux_i686","cp315-musllinux_i686","cp315t-musllinux_i686","cp39-musllinux_aarch64","cp310-musllinux_aarch64","cp311-musllinux_aarch64","cp312-musllinux_aarch64","cp313-musllinux_aarch64","cp314-musllinux_aarch64","cp314t-musllinux_aarch64","cp315-musllinux_aarch64","cp315t-musllinux_aarch64","cp39-musllinux_ppc64le","cp310-musllinux_ppc64le","cp311-musllinux_ppc64le","cp312-musllinux_ppc64le","cp313-musllinux_ppc64le","cp314-musllinux_ppc64le","cp314t-musllinux_ppc64le","cp315-musllinux_ppc64le","cp315t-musllinux_ppc64le","cp39-musllinux_s390x","cp310-musllinux_s390x","cp311-musllinux_s390x","cp312-musllinux_s390x","cp313-musllinux_s390x","cp314-musllinux_s390x","cp314t-musllinux_s390x","cp315-musllinux_s390x","cp315t-musllinux_s390x","cp39-musllinux_armv7l","cp310-musllinux_armv7l","cp311-musllinux_armv7l","cp312-musllinux_armv7l","cp313-musllinux_armv7l","cp314-musllinux_armv7l","cp314t-musllinux_armv7l","cp315-musllinux_armv7l","cp315t-musllinux_armv7l","cp39-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64","cp315-musllinux_riscv64","cp315t-musllinux_riscv64"],"macos":["cp39-macosx_x86_64","cp39-macosx_arm64","cp39-macosx_universal2","cp310-macosx_x86_64","cp310-macosx_arm64","cp310-macosx_universal2","cp311-macosx_x86_64","cp311-macosx_arm64","cp311-macosx_universal2","cp312-macosx_x86_64","cp312-macosx_arm64","cp312-macosx_universal2","cp313-macosx_x86_64","cp313-macosx_arm64","cp313-macosx_universal2","cp314-macosx_x86_64","cp314-macosx_arm64","cp314-macosx_universal2","cp314t-macosx_x86_64","cp314t-macosx_arm64","cp314t-macosx_universal2","cp315-macosx_x86_64","cp315-macosx_arm64","cp315-macosx_universal2","cp315t-macosx_x86_64","cp315t-macosx_arm64","cp315t-macosx_universal2","pp39-macosx_x86_64","pp39-macosx_arm64","pp310-macosx_x86_64","pp310-macosx_arm64","pp311-macosx_x86_64","pp311-macosx_arm64","pp312-macosx_x86_64","pp312-macosx_arm64","gp312_250-macosx_x86_64","gp312_250-macosx_arm64","gp313_253-macosx_arm64"],"windows":["cp39-win32","cp39-win_amd64","cp310-win32","cp310-win_amd64","cp311-win32","cp311-win_amd64","cp312-win32","cp312-win_amd64","cp313-win32","cp313-win_amd64","cp314-win32","cp314t-win32","cp314-win_amd64","cp314t-win_amd64","cp315-win32","cp315t-win32","cp315-win_amd64","cp315t-win_amd64","cp39-win_arm64","cp310-win_arm64","cp311-win_arm64","cp312-win_arm64","cp313-win_arm64","cp314-win_arm64","cp314t-win_arm64","cp315-win_arm64","cp315t-win_arm64","pp39-win_amd64","pp310-win_amd64","pp311-win_amd64","pp312-win_amd64","gp312_250-win_amd64","gp313_253-win_amd64"],"pyodide":["cp312-pyodide_wasm32","cp313-pyodide_wasm32","cp314-pyodide_wasm32","cp315-pyodide_wasm32"],"android":["cp313-android_arm64_v8a","cp313-android_x86_64","cp314-android_arm64_v8a","cp314-android_x86_64","cp315-android_arm64_v8a","cp315-android_x86_64"],"ios":["cp313-ios_arm64_iphoneos","cp313-ios_x86_64_iphonesimulator","cp313-ios_arm64_iphonesimulator","cp314-ios_arm64_iphoneos","cp314-ios_x86_64_iphonesimulator","cp314-ios_arm64_iphonesimulator","cp315-ios_arm64_iphoneos","cp315-ios_x86_64_iphonesimulator","cp315-ios_arm64_iphonesimulator"]},"TN":{"pp39-manylinux_x86_64":"pypy-eol","pp310-manylinux_x86_64":"pypy-eol","pp311-manylinux_x86_64":"pypy","pp312-manylinux_x86_64":"pypy","gp312_250-manylinux_x86_64":"graalpy","gp313_253-manylinux_x86_64":"graalpy","pp39-manylinux_aarch64":"pypy-eol","pp310-manylinux_aarch64":"pypy-eol","pp311-manylinux_aarch64":"pypy","pp312-manylinux_aarch64":"pypy","gp312_250-manylinux_aarch64":"graalpy","gp313_253-manylinux_aarch64":"graalpy","pp39-manylinux_i686":"pypy-eol","pp310-manylinux_i686":"pypy-eol","pp311-manylinux_i686":"pypy","pp312-manylinux_i686":"pypy","pp39-macosx_x86_64":"pypy-eol","pp39-macosx_arm64":"pypy-eol","pp310-macosx_x86_64":"pypy-eol","pp310-macosx_arm64":"pypy-eol","pp311-macosx_x86_64":"pypy","pp311-macosx_arm64":"pypy","pp312-macosx_x86_64":"pypy","pp312-macosx_arm64":"pypy","gp312_250-macosx_x86_64":"graalpy","gp312_250-macosx_arm64":"graalpy","gp313_253-macosx_arm64":"graalpy","pp39-win_amd64":"pypy-eol","pp310-win_amd64":"pypy-eol","pp311-win_amd64":"pypy","pp312-win_amd64":"pypy","gp312_250-win_amd64":"graalpy","gp313_253-win_amd64":"graalpy","cp312-pyodide_wasm32":"pyodide-eol"},"sS":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"_A":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp80","pp312":"pp312-pypy312_pp80","gp312_250":"graalpy312-graalpy250_312_native","gp313_253":"graalpy313-graalpy253_313_native"},"fF":["android","archs","audit-command","audit-requires","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","inherit","ios","linux","macos","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","overrides","pyodide","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","windows","xbuild-files","xbuild-tools"],"MD":["archs","audit-command","audit-requires","before-all","before-build","before-test","build-frontend","build-verbosity","config-settings","container-engine","environment","environment-pass","inherit","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-sources","xbuild-files","xbuild-tools"]}');
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(86577);
;// CONCATENATED MODULE: ./lib/src/plan/selector.js
// More than any configuration lists; a pattern that is made to grow stops here.
const MOST_ALTERNATIVES = 2000;
/** Whether one of the patterns (parted by white space, braces expanded, then as in Python's fnmatch) matches all of `text`. */
function selects(patterns, text) {
    return patternsOf(patterns).some((pattern) => expandBraces(pattern).some((each) => matchesWhole(each, text)));
}
function patternsOf(patterns) {
    return patterns.split(/\s+/).filter(Boolean);
}
/** As a shell does it: `cp3{9,10}` and `cp3{9..11}`. Braces without a comma or a range stay as they are. */
function expandBraces(pattern) {
    const braces = findBraces(pattern);
    if (braces === undefined)
        return [pattern];
    const { before, alternatives, after } = braces;
    const rests = expandBraces(after);
    const found = [];
    for (const alternative of alternatives) {
        for (const middle of expandBraces(alternative)) {
            for (const rest of rests) {
                if (found.length >= MOST_ALTERNATIVES)
                    return found;
                found.push(before + middle + rest);
            }
        }
    }
    return found;
}
/** The first braces that stand for something. */
function findBraces(pattern) {
    for (let start = pattern.indexOf("{"); start >= 0; start = pattern.indexOf("{", start + 1)) {
        const parts = splitBraces(pattern, start);
        if (parts === undefined)
            continue;
        const alternatives = parts.items.length > 1 ? parts.items : rangeOf(parts.items[0] ?? "");
        if (alternatives === undefined)
            continue;
        return { before: pattern.slice(0, start), alternatives, after: pattern.slice(parts.end + 1) };
    }
    return undefined;
}
/** What stands between the braces that open at `start`, split at the commas of this level; `end` is the closing one. */
function splitBraces(pattern, start) {
    const items = [];
    let depth = 0;
    let itemStart = start + 1;
    for (let at = start; at < pattern.length; at += 1) {
        if (pattern[at] === "{")
            depth += 1;
        if (pattern[at] === "}")
            depth -= 1;
        if (depth === 0 || (depth === 1 && pattern[at] === ",")) {
            items.push(pattern.slice(itemStart, at));
            itemStart = at + 1;
        }
        if (depth === 0)
            return { items, end: at };
    }
    return undefined;
}
/** `9..12`, `1..9..2` and `a..e`. */
function rangeOf(text) {
    const match = /^(?:(-?\d+)\.\.(-?\d+)|([a-zA-Z])\.\.([a-zA-Z]))(?:\.\.(-?\d+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, from = match[3] ?? "", to = match[4] ?? "", , , step = "1"] = match;
    const isLetters = match[1] === undefined;
    const read = (value) => (isLetters ? (value.codePointAt(0) ?? 0) : Number(value));
    const width = [from, to].some((bound) => /^-?0\d/.test(bound)) ? Math.max(from.length, to.length) : 0;
    const write = (value) => isLetters ? String.fromCodePoint(value) : `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(width, "0")}`;
    const [first, last] = [read(from), read(to)];
    const stride = Math.max(1, Math.abs(Number(step)));
    const count = Math.min(MOST_ALTERNATIVES, Math.floor(Math.abs(last - first) / stride) + 1);
    return Array.from({ length: count }, (_, index) => write(first + Math.sign(last - first) * stride * index));
}
/** fnmatch: `*`, `?`, `[abc]`, `[!abc]`. In time proportional to both lengths, whatever the pattern. */
function matchesWhole(pattern, text) {
    const pieces = pattern.match(/\[!?\]?[^\]]*\]|./gsu) ?? [];
    let [piece, at] = [0, 0];
    let star;
    while (at < text.length) {
        const wanted = pieces[piece];
        if (wanted === "*") {
            star = { piece, at };
            piece += 1;
        }
        else if (wanted !== undefined && matchesOne(wanted, text[at] ?? "")) {
            piece += 1;
            at += 1;
        }
        else if (star !== undefined) {
            star = { piece: star.piece, at: star.at + 1 };
            [piece, at] = [star.piece + 1, star.at];
        }
        else
            return false;
    }
    return pieces.slice(piece).every((rest) => rest === "*");
}
function matchesOne(wanted, letter) {
    if (wanted.length === 1)
        return wanted === "?" || wanted === letter;
    const negated = wanted[1] === "!";
    return letterIsIn(wanted.slice(negated ? 2 : 1, -1), letter) !== negated;
}
function letterIsIn(set, letter) {
    for (let at = 0; at < set.length; at += 1) {
        const [from = "", dash, to] = set.slice(at, at + 3);
        if (dash === "-" && to !== undefined) {
            if (from <= letter && letter <= to)
                return true;
            at += 2;
        }
        else if (from === letter)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel.js





const PLATFORMS = Object.keys(build_identifiers_namespaceObject.H2);
const ALL_IDENTIFIERS = Object.values(build_identifiers_namespaceObject.H2).flat();
/**
 * What `[tool.cibuildwheel]` says for one platform, with cibuildwheel's own defaults.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for an option of a wrong kind and for groups that do not exist.
 */
function selectionOf(configuration, platform) {
    const enable = listAt(configuration, platform, "enable") ?? "";
    const groups = patternsOf(enable);
    const unknown = groups.filter((group) => group !== "all" && !build_identifiers_namespaceObject.sS.includes(group));
    if (unknown.length > 0) {
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `enable = ${JSON.stringify(enable)}`, {
            hint: `The groups are ${build_identifiers_namespaceObject.sS.join(", ")}, and all.`,
        });
    }
    return {
        build: listAt(configuration, platform, "build") || "*",
        skip: listAt(configuration, platform, "skip") ?? "",
        enable: new Set(groups.includes("all") ? build_identifiers_namespaceObject.sS : groups),
        archs: listAt(configuration, platform, "archs") || "auto",
    };
}
/** A text, or a list of texts; the platform's own table comes first. */
function listAt(configuration, platform, option) {
    const value = (0,config_table/* valueAt */.fK)(configuration, platform, option) ?? (0,config_table/* valueAt */.fK)(configuration, option);
    if (value === undefined || typeof value === "string")
        return value;
    if (Array.isArray(value) && value.every((item) => typeof item === "string"))
        return value.join(" ");
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${option} = ${JSON.stringify(value)}`, {
        hint: "Write a text, or a list of texts.",
    });
}
/** What cibuildwheel would refuse, and what does nothing: options that it does not have, selectors that match no identifier. */
function lintCibuildwheel(configuration) {
    return [...unknownOptions(configuration), ...deadSelectors(configuration)];
}
function* unknownOptions(configuration) {
    yield* notIn(build_identifiers_namespaceObject.fF, configuration, "tool.cibuildwheel");
    for (const platform of PLATFORMS) {
        // The table that cibuildwheel reads takes build, skip and enable here as well; its schema does not list them.
        const known = [...build_identifiers_namespaceObject.MD, "build", "skip", "enable", "test-skip", "dependency-versions"];
        yield* notIn(known, (0,config_table/* tableAt */.af)(configuration, platform), `tool.cibuildwheel.${platform}`);
    }
    for (const override of (0,config_table/* tablesAt */.dy)(configuration, "overrides")) {
        yield* notIn([...build_identifiers_namespaceObject.fF, "select"], override, "tool.cibuildwheel.overrides");
    }
}
function* notIn(known, options, place) {
    for (const name of Object.keys(options)) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest_name/* nearestName */.q)(name, known);
        const hint = meant === undefined ? {} : { hint: `Did you mean \`${meant}\`?` };
        yield (0,errors/* problem */.CC)("SW-CIBUILDWHEEL-KEY", `${place}.${name}`, hint);
    }
}
function* deadSelectors(configuration) {
    for (const [place, options] of placesOf(configuration)) {
        for (const option of ["build", "skip"]) {
            const value = (0,config_table/* valueAt */.fK)(options, option);
            const written = typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : "";
            for (const pattern of patternsOf(written).flatMap(expandBraces)) {
                if (ALL_IDENTIFIERS.some((identifier) => selects(pattern, identifier)))
                    continue;
                yield (0,errors/* problem */.CC)("SW-SELECTOR-DEAD", `${JSON.stringify(pattern)} in ${place}.${option}`);
            }
        }
    }
}
function placesOf(configuration) {
    const ofPlatforms = PLATFORMS.flatMap((platform) => {
        const options = (0,config_table/* valueAt */.fK)(configuration, platform);
        return (0,config_table/* isTable */.bI)(options) ? [[`tool.cibuildwheel.${platform}`, options]] : [];
    });
    return [["tool.cibuildwheel", configuration], ...ofPlatforms];
}

// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
;// CONCATENATED MODULE: ./lib/src/plan/runners.js

const HOSTS = {
    linux: [
        { machine: "x86_64", auto: ["x86_64"], auto32: ["i686"] },
        // These machines run no 32-bit programs, so `auto32` is nothing there.
        { machine: "aarch64", auto: ["aarch64"], auto32: [] },
    ],
    macos: [
        { machine: "arm64", auto: ["arm64"], auto32: [] },
        { machine: "x86_64", auto: ["x86_64"], auto32: [] },
    ],
    windows: [{ machine: "AMD64", auto: ["AMD64", "x86"], auto32: ["x86"] }],
};
const RUNNERS = {
    linux: new Map([
        ["x86_64", "ubuntu-24.04"],
        ["i686", "ubuntu-24.04"],
        ["aarch64", "ubuntu-24.04-arm"],
        ["armv7l", "ubuntu-24.04-arm"],
        ["ppc64le", "ubuntu-24.04"],
        ["s390x", "ubuntu-24.04"],
        ["riscv64", "ubuntu-24.04"],
    ]),
    macos: new Map([
        ["arm64", "macos-15"],
        ["x86_64", "macos-15-intel"],
        ["universal2", "macos-15"],
    ]),
    windows: new Map([
        ["AMD64", "windows-2025"],
        ["x86", "windows-2025"],
        ["ARM64", "windows-11-arm"],
    ]),
};
// Architectures of platforms that are not planned: named for all platforms at once, they are nothing on these.
const ELSEWHERE = ["wasm32", "arm64_v8a", "arm64_iphoneos", "arm64_iphonesimulator", "x86_64_iphonesimulator"];
const EVERY_ARCH = new Set([...Object.values(RUNNERS).flatMap((archs) => [...archs.keys()]), ...ELSEWHERE].map((arch) => arch.toLowerCase()));
/** The runner that everything without an architecture is built on. */
const ANY_RUNNER = "ubuntu-24.04";
function runnerFor(platform, arch) {
    return RUNNERS[platform].get(arch) ?? ANY_RUNNER;
}
/**
 * The architectures that `archs` (`auto`, `native`, `all`, `x86_64,aarch64`) stands for on GitHub's runners of a platform,
 * each planned for the runner that has it and not for the machine that plans.
 *
 * One that another platform alone has is nothing on this one. Throws SW-CIBUILDWHEEL-INVALID for one that none has.
 */
function architecturesOf(archs, platform) {
    const known = [...RUNNERS[platform].keys()];
    const named = archs.split(/[\s,]+/).flatMap((arch) => {
        const hosts = HOSTS[platform];
        if (arch === "all")
            return known;
        if (arch === "auto")
            return hosts.flatMap(({ auto }) => auto);
        if (arch === "native" || arch === "auto64")
            return hosts.map(({ machine }) => machine);
        if (arch === "auto32")
            return hosts.flatMap(({ auto32 }) => auto32);
        const found = known.find((each) => each.toLowerCase() === arch.toLowerCase());
        if (found !== undefined)
            return [found];
        if (EVERY_ARCH.has(arch.toLowerCase()))
            return [];
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `archs = ${JSON.stringify(archs)} for ${platform}`, {
            hint: `It has ${known.join(", ")}, and auto, native, auto64, auto32, all.`,
        });
    });
    return new Set(named);
}

;// CONCATENATED MODULE: ./lib/src/plan/identifiers.js






/** The cibuildwheel whose identifiers the table has. */
const CIBUILDWHEEL = build_identifiers_namespaceObject.OV;
const BUILT = ["linux", "macos", "windows"];
const GROUPS = new Map(Object.entries(build_identifiers_namespaceObject.TN));
/**
 * The identifiers that cibuildwheel builds for a project on GitHub's runners, in its own order, and why not the others.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
function selectIdentifiers(configuration, requiresPython) {
    const range = (0,specifier/* parseSpecifiers */.$h)(requiresPython ?? "") ?? [];
    const identifiers = [];
    const excluded = [];
    for (const [platform, names] of Object.entries(build_identifiers_namespaceObject.H2)) {
        const built = BUILT.find((each) => each === platform);
        if (built === undefined) {
            excluded.push(...names.map((identifier) => otherPlatform(identifier, platform)));
            continue;
        }
        const selection = selectionOf(configuration, built);
        const archs = architecturesOf(selection.archs, built);
        for (const name of names) {
            const identifier = readIdentifier(name, built);
            const reason = reasonAgainst(identifier, selection, archs, range);
            if (reason === undefined)
                identifiers.push(identifier);
            else
                excluded.push({ identifier: name, ...reason });
        }
    }
    return { identifiers, excluded };
}
/** The Python and ABI tags of the wheel that an interpreter makes. */
function interpreterTags(interpreter) {
    const tags = new Map(Object.entries(build_identifiers_namespaceObject._A));
    const [python, abi] = tags.get(interpreter)?.split("-") ?? [];
    if (python !== undefined && abi !== undefined)
        return { python, abi };
    return { python: interpreter.replace(/t$/, ""), abi: interpreter };
}
function otherPlatform(identifier, platform) {
    return { identifier, rule: "platform", because: `wheels for ${platform} are not planned` };
}
function readIdentifier(name, platform) {
    const [interpreter = "", target = ""] = name.split("-");
    return { name, platform, interpreter, target, arch: archOf(target) };
}
const WINDOWS_ARCHS = new Map([
    ["win32", "x86"],
    ["win_amd64", "AMD64"],
    ["win_arm64", "ARM64"],
]);
function archOf(target) {
    return WINDOWS_ARCHS.get(target) ?? target.slice(target.indexOf("_") + 1);
}
/** cibuildwheel's own order: architecture, requires-python, groups, build, skip. */
function reasonAgainst({ name, arch, interpreter }, { build, skip, enable, archs: written }, archs, range) {
    if (!archs.has(arch))
        return { rule: "archs", because: `archs is ${written}, which leaves ${arch} out` };
    if (!allowsPython(range, interpreter)) {
        const because = `${pythonOf(interpreter)}.99 is not within ${(0,specifier/* formatSpecifiers */.x1)(range)}`;
        return { rule: "requires-python", because };
    }
    const group = GROUPS.get(name);
    if (group !== undefined && !enable.has(group)) {
        return { rule: "enable", because: `the group ${group} is not enabled` };
    }
    if (!selects(build, name))
        return { rule: "build", because: `no pattern of build = ${JSON.stringify(build)} matches` };
    const skipped = patternsOf(skip).find((pattern) => selects(pattern, name));
    return skipped === undefined ? undefined : { rule: "skip", because: `skip has ${JSON.stringify(skipped)}` };
}
/** `cp314t` gives 3.14, `gp312_250` gives 3.12. */
function pythonOf(interpreter) {
    return /\d(\d+)/.exec(interpreter)?.[0].replace(/^(\d)/, "$1.") ?? "";
}
// cibuildwheel asks for the last patch release that there could be: `<=3.12` leaves 3.12 out.
function allowsPython(range, interpreter) {
    const version = (0,python_version/* parseVersion */.ot)(`${pythonOf(interpreter)}.99`);
    return version === undefined || (0,specifier/* contains */.gR)(range, version);
}

;// CONCATENATED MODULE: ./lib/src/plan/expected.js




/** What `project` is released as: an sdist, and one pure wheel or the wheels that cibuildwheel's rules select. */
function expectedFiles(project) {
    const { purity, pureByDefault } = project;
    const isPure = purity.class === "pure" || purity.class === "unknown" || pureByDefault === true;
    return isPure ? pureFiles(project) : platformFiles(project);
}
function pureFiles({ purity, backend }) {
    const job = {
        id: "build",
        runner: ANY_RUNNER,
        tool: "build",
        identifiers: [],
        why: "one sdist and one wheel for every platform: any runner makes them",
    };
    return {
        expected: [
            { kind: "sdist", job: job.id },
            { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job: job.id },
        ],
        excluded: [],
        jobs: [job],
        tools: [],
        warnings: purity.class === "unknown" ? [(0,errors/* problem */.CC)("SW-PURITY-UNKNOWN", backend)] : [],
    };
}
function platformFiles(project) {
    const selected = selectIdentifiers(project.cibuildwheel, project.requiresPython);
    const targets = new Map();
    for (const identifier of selected.identifiers) {
        targets.set(identifier.target, [...(targets.get(identifier.target) ?? []), identifier]);
    }
    const made = [...targets.values()].map((identifiers) => wheelsOf(identifiers, project));
    const sdist = {
        id: "sdist",
        runner: ANY_RUNNER,
        tool: "build",
        identifiers: [],
        why: "the sdist is made once, and every wheel is made from it",
    };
    const nothing = (0,errors/* problem */.CC)("SW-NO-WHEELS", project.name);
    return {
        expected: [{ kind: "sdist", job: sdist.id }, ...made.flatMap(({ wheels }) => wheels)],
        excluded: [...selected.excluded, ...made.flatMap(({ excluded }) => excluded)],
        jobs: [sdist, ...made.map(({ job }) => job)],
        tools: [{ name: "cibuildwheel", version: CIBUILDWHEEL }],
        warnings: [...lintCibuildwheel(project.cibuildwheel), ...(made.length === 0 ? [nothing] : [])],
    };
}
/** The wheels of one platform, C library and architecture, which one job makes. */
function wheelsOf(identifiers, project) {
    const [first] = identifiers;
    if (first === undefined)
        throw new RangeError("a target has at least one identifier");
    const shared = sharedWheel(identifiers, project);
    const own = identifiers.filter((identifier) => !(shared?.covers.has(identifier.name) ?? false));
    const id = `wheels-${first.target}`;
    const wheels = own.map((identifier) => wheelOf(identifier, interpreterTags(identifier.interpreter), id));
    if (shared !== undefined)
        wheels.push(wheelOf(shared.identifier, shared.tags, id));
    return {
        job: {
            id,
            runner: runnerFor(first.platform, first.arch),
            tool: "build",
            identifiers: wheels.flatMap(({ identifier }) => identifier ?? []),
            why: `every wheel for ${first.target}, built by the Pythons of the runner itself`,
        },
        wheels,
        excluded: shared === undefined ? [] : coveredBy(shared),
    };
}
/** The one wheel that serves several Pythons: of the stable ABI, or without any extension module. */
function sharedWheel(identifiers, { abi3, abiFree }) {
    const rule = abiFree ? "py3" : "abi3";
    const covered = identifiers.filter(({ interpreter }) => rule === "py3" || (abi3 !== undefined && takesStableAbi(interpreter, abi3)));
    const [identifier] = covered.filter(({ interpreter }) => !isFreeThreaded(interpreter));
    if (identifier === undefined)
        return undefined;
    const tags = rule === "py3" ? { python: "py3", abi: "none" } : { python: abi3 ?? "", abi: "abi3" };
    return { identifier, tags, rule, covers: new Set(covered.map(({ name }) => name)) };
}
function takesStableAbi(interpreter, abi3) {
    return interpreter.startsWith("cp") && Number.parseInt(interpreter.slice(3), 10) >= Number(abi3.slice(3));
}
function isFreeThreaded(interpreter) {
    return interpreter.endsWith("t");
}
function coveredBy({ identifier: maker, tags, rule, covers }) {
    const wheel = `${tags.python}-${tags.abi}`;
    return [...covers]
        .filter((name) => name !== maker.name)
        .map((identifier) => ({
        identifier,
        rule,
        because: rule === "abi3" && isFreeThreaded(identifier.split("-")[0] ?? "")
            ? `the project is built for the stable ABI (${wheel}), which free-threaded Pythons do not have`
            : `the ${wheel} wheel of ${maker.name} serves it as well`,
    }));
}
const expected_PLATFORMS = ["manylinux", "musllinux", "macosx", "win"];
function wheelOf({ name, target }, tags, job) {
    const platform = expected_PLATFORMS.find((each) => target.startsWith(each)) ?? "linux";
    // Windows of 32 bits alone is spelled in one word.
    const arch = target === "win32" ? "win32" : target.slice(target.indexOf("_") + 1);
    return { kind: "wheel", identifier: name, ...tags, platform, arch, job };
}

// EXTERNAL MODULE: ./lib/src/config/tag-format.js
var tag_format = __webpack_require__(69882);
;// CONCATENATED MODULE: ./lib/src/python/regex.js
/**
 * A regular expression of Python's `re` as one of JavaScript's; `flags` are JavaScript's own (`m`, `i`).
 *
 * `undefined` for what cannot be carried over, and for patterns that could take exponential time on a text made for it:
 * an unbounded repetition of a group that has one inside.
 */
function pythonRegex(pattern, flags = "") {
    if (pattern.length > 2000 || repeatsARepetition(pattern))
        return undefined;
    const inline = /^\(\?([aimsux]+)\)/.exec(pattern);
    const given = new Set([...flags, ...(inline?.[1] ?? "")]);
    if (given.has("x"))
        return undefined;
    given.delete("a");
    const source = pattern
        .slice(inline?.[0].length ?? 0)
        .replaceAll("(?P<", "(?<")
        .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
        .replaceAll("\\A", "(?<![\\s\\S])")
        .replaceAll("\\Z", "(?![\\s\\S])");
    try {
        return new RegExp(source, [...given].filter((flag) => flag !== "u").join(""));
    }
    catch {
        return undefined;
    }
}
function repeatsARepetition(pattern) {
    const groups = [];
    const pieces = pattern.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(|\)(?<outer>[*+]|\{\d*,\})?|[*+]|\{\d*,\}/gs);
    for (const { 0: piece, groups: named } of pieces) {
        if (piece === "(")
            groups.push(false);
        else if (piece.startsWith(")")) {
            const inner = groups.pop() ?? false;
            if (inner && named?.outer !== undefined)
                return true;
            if (groups.length > 0 && (inner || named?.outer !== undefined))
                groups[groups.length - 1] = true;
        }
        else if (/^[*+{]/.test(piece) && groups.length > 0)
            groups[groups.length - 1] = true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/plan/scm-version.js



// setuptools-scm's own, which hatch-vcs and pdm-backend share.
const TAG_REGEX = "^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$";
/**
 * The version of a clean checkout of the commit in `git`, as setuptools-scm computes it (default version scheme
 * guess-next-dev, default local scheme node-and-date).
 *
 * Throws SW-TAG-NOT-A-VERSION where the nearest tag is one that setuptools-scm would fail on.
 */
function scmVersion(git, options) {
    const { nearest } = git;
    const distance = nearest?.distance ?? git.commits;
    const version = nearest === undefined ? fallbackVersion(options) : versionOfTag(nearest.tag, options);
    const basis = basisOf(nearest?.tag, distance);
    const own = version.local?.join(".");
    if (distance === 0)
        return { full: (0,python_version/* formatVersion */.qh)(version), next: (0,python_version/* formatVersion */.qh)((0,python_version/* publicVersion */.Yd)(version)), basis };
    const tagged = (0,python_version/* formatVersion */.qh)((0,python_version/* publicVersion */.Yd)(version));
    const { main, next } = applyScheme(tagged, distance, options.versionScheme ?? "guess-next-dev");
    const local = [own, localPart(git.commit, options.localScheme)].filter(Boolean).join(".");
    return { full: local === "" ? main : `${main}+${local}`, next, basis };
}
function basisOf(tag, distance) {
    const commits = distance === 1 ? "1 commit" : `${distance} commits`;
    if (tag === undefined)
        return `${commits} and no tag`;
    return distance === 0 ? `the tag ${tag} on this commit` : `${commits} after the tag ${tag}`;
}
function fallbackVersion({ fallbackVersion: written = "0.0" }) {
    const version = (0,python_version/* parseVersion */.ot)(written);
    if (version === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", `fallback_version = ${JSON.stringify(written)}`);
    return version;
}
function versionOfTag(tag, { tagPrefix = "", tagRegex }) {
    const regex = pythonRegex(tagRegex ?? TAG_REGEX);
    const text = tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag;
    const match = regex?.exec(text);
    const read = match?.groups?.version ?? match?.[1];
    if (match === null || match === undefined || read === undefined)
        return refuse(tag, "its pattern does not match");
    // What follows the version (`+linux`) is kept where that still makes a version.
    const suffix = match[0].slice(match[0].indexOf(read) + read.length);
    const version = (0,python_version/* parseVersion */.ot)(read + suffix) ?? (0,python_version/* parseVersion */.ot)(read);
    return version ?? refuse(tag, `${JSON.stringify(read)} is no version`);
}
function refuse(tag, because) {
    throw new errors/* ShipwheelError */.QP("SW-TAG-NOT-A-VERSION", `setuptools-scm cannot read ${tag}: ${because}`, {
        hint: "Name the release with --tag, or tell setuptools-scm of your tags by tag.prefix or tag.regex.",
    });
}
function applyScheme(tagged, distance, scheme) {
    if (scheme === "only-version")
        return { main: tagged, next: tagged };
    if (scheme === "post-release")
        return { main: `${tagged}.post${distance}`, next: `${tagged}.post${distance}` };
    const next = withoutDev(tagged) ?? (scheme === "no-guess-dev" ? `${tagged}.post1` : bumpLastNumber(tagged));
    return { main: `${next}.dev${distance}`, next };
}
/** `1.2.dev0` announces 1.2; any other `.devN` is one that setuptools-scm refuses. */
function withoutDev(tagged) {
    const dev = /^(.*)\.dev(\d+)$/.exec(tagged);
    if (dev === null)
        return undefined;
    return dev[2] === "0" ? dev[1] : refuse(tagged, "it takes a development version only with .dev0");
}
function bumpLastNumber(tagged) {
    return tagged.replace(/\d+$/, (number) => String(BigInt(number) + 1n));
}
// Nine digits of the commit stand behind the `g`, however many git would need.
function localPart(commit, scheme = "node-and-date") {
    return scheme.startsWith("node-and-") ? `g${commit.slice(0, 9)}` : "";
}

;// CONCATENATED MODULE: ./lib/src/plan/tag-version.js



/** The version that a tag stands for; `undefined` when it does not fit the tag format or holds no version. */
function readTag(tag, { config: { tagFormat }, name }) {
    // Many projects tag without a `v`; who sets no format means either.
    const formats = tagFormat === tag_format/* TAG_FORMAT_DEFAULT */.hK ? [tagFormat, "{version}"] : [tagFormat];
    for (const format of formats) {
        const version = (0,python_version/* parseVersion */.ot)((0,tag_format/* versionInTag */.oT)(format, tag, name) ?? "");
        if (version !== undefined)
            return { tag, version };
    }
    return undefined;
}
/** The version of the tag that was asked for. Throws SW-TAG-NOT-A-VERSION with the format that would fit it. */
function readAskedTag(tag, reading) {
    const found = readTag(tag, reading);
    if (found !== undefined)
        return found;
    const before = /^(.*?)v?\d/.exec(tag)?.[1] ?? "";
    const format = before === "" ? undefined : tag.slice(0, tag.search(/\d/));
    const fitting = format === undefined ? undefined : `${format.replace(reading.name, "{name}")}{version}`;
    const isFitting = fitting !== undefined && readTag(tag, { ...reading, config: { ...reading.config, tagFormat: fitting } });
    throw new errors/* ShipwheelError */.QP("SW-TAG-NOT-A-VERSION", `${JSON.stringify(tag)} beside ${JSON.stringify(reading.config.tagFormat)}`, {
        ...(isFitting && { hint: `If your tags look like this, set \`tag-format = "${fitting}"\` in [tool.shipwheel].` }),
    });
}
/**
 * The tags on one commit that name a release, best first: annotated before lightweight, then as git lists them.
 *
 * Those that fit no format (`latest`, `nightly`) are passed over.
 */
function releaseTags(tags, reading) {
    const annotatedFirst = [...tags].sort((a, b) => Number(b.annotated) - Number(a.annotated));
    return annotatedFirst.flatMap(({ name }) => readTag(name, reading) ?? []);
}
/** The tags that name another version than `version`. */
function disagreeing(tags, version) {
    return tags.filter((other) => (0,python_version/* compareVersions */.Zy)(other.version, version) !== 0);
}

;// CONCATENATED MODULE: ./lib/src/plan/version.js





/**
 * The version of a release: of the tag that was asked for, else of the tags on the commit, else the project's own.
 *
 * Throws SW-TAG-NOT-A-VERSION for a tag that was asked for and is none, SW-VERSION-UNKNOWN when only running code would tell.
 */
function decideVersion(input) {
    const reading = { config: input.config, name: input.project.normalizedName };
    const asked = askedTag(input, reading);
    const onCommit = releaseTags(input.git.tags, reading);
    const chosen = asked ?? onCommit[0];
    const decided = chosen === undefined ? untagged(input) : tagged(chosen, input.project, asked !== undefined);
    const others = chosen === undefined ? [] : disagreeing(onCommit, chosen.version);
    const ambiguity = others.length === 0 || chosen === undefined ? [] : [ambiguous(chosen, others)];
    const warnings = chosen === undefined ? [(0,errors/* problem */.CC)("SW-UNTAGGED", input.git.commit.slice(0, 12))] : [];
    const isLocal = decided.version.local !== undefined;
    return {
        ...decided,
        prerelease: (0,python_version/* isPrerelease */.V1)(decided.version),
        refusals: [
            ...(asked === undefined ? ambiguity : []),
            ...decided.refusals,
            ...(isLocal ? [(0,errors/* problem */.CC)("SW-LOCAL-VERSION", (0,python_version/* formatVersion */.qh)(decided.version))] : []),
        ],
        warnings: [...(asked === undefined ? [] : ambiguity), ...warnings],
    };
}
/** Of the tag that --tag or --ref names, else of the event's own tag. */
function askedTag({ tag, ref, event, git, purpose }, reading) {
    if (tag !== undefined)
        return readAskedTag(tag.replace(/^refs\/tags\//, ""), reading);
    const named = ref === undefined ? undefined : tagOfRef(ref);
    if (named !== undefined)
        return readAskedTag(named, reading);
    // A rehearsal within the workflow of another project's release is none of that release.
    const isOfThisCommit = event?.sha === undefined || event.sha === git.commit;
    if (ref !== undefined || (purpose === "rehearsal" && !isOfThisCommit))
        return undefined;
    const ofEvent = event?.releaseTag ?? (event?.ref?.startsWith("refs/tags/") ? tagOfRef(event.ref) : undefined);
    return ofEvent === undefined ? undefined : readAskedTag(ofEvent, reading);
}
/** A branch is no tag; a name alone is taken for one. */
function tagOfRef(ref) {
    if (ref.startsWith("refs/tags/"))
        return ref.slice("refs/tags/".length);
    return ref.startsWith("refs/") ? undefined : ref;
}
function ambiguous(chosen, others) {
    const names = [chosen, ...others].map(({ tag, version }) => `${tag} (${(0,python_version/* formatVersion */.qh)(version)})`);
    return (0,errors/* problem */.CC)("SW-TAG-AMBIGUOUS", names.join(", "));
}
/** What is built has the project's own spelling of the version: 1.0.0 and not the 1.0 of the tag. */
function tagged(chosen, project, wasAsked) {
    const detail = wasAsked ? `the tag ${chosen.tag}, which was named` : `the tag ${chosen.tag} on this commit`;
    const source = { kind: "tag", detail };
    const written = project.version;
    const own = written.kind === "static" ? (0,python_version/* parseVersion */.ot)(written.version) : undefined;
    if (own === undefined || written.kind !== "static")
        return { version: chosen.version, tag: chosen.tag, source, refusals: [] };
    if ((0,python_version/* compareVersions */.Zy)(own, chosen.version) === 0)
        return { version: own, tag: chosen.tag, source, refusals: [] };
    const mismatch = mismatchOf(chosen, own, written);
    return { version: chosen.version, tag: chosen.tag, source, refusals: [mismatch] };
}
function mismatchOf({ tag, version }, own, { evidence }) {
    const { file, line } = evidence;
    const place = line === undefined ? file : `${file}, line ${line}`;
    const [released, written] = [(0,python_version/* formatVersion */.qh)(version), (0,python_version/* formatVersion */.qh)(own)];
    return (0,errors/* problem */.CC)("SW-VERSION-MISMATCH", `${tag} is ${released}, ${place} says ${written}`, {
        where: line === undefined ? { file } : { file, line },
        hint: `Write ${released} in ${place} and tag that commit, or tag this one for ${written} instead of ${tag}.`,
    });
}
/** A release without a tag has the project's own version; a rehearsal takes the one that would be released next. */
function untagged({ project, git, config, purpose }) {
    const { version: source } = project;
    if (source.kind === "backend") {
        const { file, line, says } = source.evidence;
        throw new errors/* ShipwheelError */.QP("SW-VERSION-UNKNOWN", `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`);
    }
    const own = source.kind === "static" ? staticOf(source) : ownScheme(source, git, purpose);
    const version = (0,python_version/* parseVersion */.ot)(own.text);
    if (version === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", JSON.stringify(own.text));
    const tag = purpose === "release"
        ? null
        : (0,tag_format/* formatTag */._3)(config.tagFormat, { name: project.normalizedName, version: (0,python_version/* formatVersion */.qh)(version) });
    return { version, tag, source: { kind: source.kind, detail: own.detail }, refusals: [] };
}
function staticOf({ version, evidence: { file, line } }) {
    const place = line === undefined ? file : `${file}, line ${line}`;
    return { text: version, detail: `the version that stands in ${place}; no tag on this commit names a release` };
}
function ownScheme({ provider, options }, git, purpose) {
    const { full, next, basis } = scmVersion(git, options);
    if (purpose === "release")
        return { text: full, detail: `what ${provider} makes of ${basis}` };
    return { text: next, detail: `the next release by the scheme of ${provider}, from ${basis} (${full})` };
}

;// CONCATENATED MODULE: ./lib/src/plan/plan.js




/**
 * What a release will be, and why: the version, every file, the jobs that make them, and what stands against it.
 *
 * A plan comes back whenever there is a version; what forbids the release is in its `refusals`.
 * Throws SW-TAG-NOT-A-VERSION, SW-VERSION-UNKNOWN and SW-CIBUILDWHEEL-INVALID.
 */
function planRelease(input) {
    const { project, git, event, ref } = input;
    const { version, tag, source, prerelease, ...decided } = decideVersion(input);
    const { expected, excluded, jobs, tools, warnings } = expectedFiles(project);
    const state = stateProblems(git);
    const [refused, tolerated] = input.purpose === "release" ? [state, []] : [[], state];
    return {
        schema: "shipwheel/plan/1",
        ...(input.purpose === "rehearsal" && { rehearsal: true }),
        source: {
            repository: event?.repository ?? git.repository ?? null,
            commit: git.commit,
            ref: ref ?? event?.ref ?? null,
            epoch: git.epoch,
        },
        project: projectOf(project, git),
        version: { pep440: (0,python_version/* formatVersion */.qh)(version), tag, source, prerelease },
        expected: [...expected],
        excluded: [...excluded],
        jobs: [...jobs],
        matrix: { include: jobs.filter(isWheelJob).map(({ id, runner }) => ({ job: id, runner })) },
        tools: [...tools],
        refusals: [...decided.refusals, ...refused].map(shown),
        warnings: [...project.warnings, ...[...decided.warnings, ...tolerated, ...warnings].map(shown)],
    };
}
function isWheelJob({ id }) {
    return id.startsWith("wheels-");
}
function projectOf(project, { root }) {
    const { name, normalizedName, backend, purity, requiresPython } = project;
    return { name, normalizedName, root, backend, ...(requiresPython !== undefined && { requiresPython }), purity };
}
const MOST_NAMES = 10;
/** What makes a checkout unfit for a release; a rehearsal, which builds the commit, is only told. */
function stateProblems({ dirty, shallow, commit }) {
    const more = dirty.length > MOST_NAMES ? `, and ${dirty.length - MOST_NAMES} more` : "";
    return [
        ...(dirty.length > 0 ? [(0,errors/* problem */.CC)("SW-TREE-DIRTY", `${dirty.slice(0, MOST_NAMES).join(", ")}${more}`)] : []),
        ...(shallow ? [(0,errors/* problem */.CC)("SW-CLONE-SHALLOW", commit.slice(0, 12))] : []),
    ];
}
function shown({ code, message, hint, where }) {
    if (where === undefined)
        return { code, message, hint };
    const { file, line } = where;
    return { code, message, hint, where: line === undefined ? { file } : { file, line } };
}

// EXTERNAL MODULE: ./lib/src/project/git.js + 2 modules
var project_git = __webpack_require__(69427);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/config/toml-lines.js
var toml_lines = __webpack_require__(82343);
;// CONCATENATED MODULE: ./lib/src/project/python-tokens.js
// One alternative a kind. A text that never ends is taken to end with its line, one in three quotes with the file: each
// alternative goes forward only, whatever the source.
const TOKEN = new RegExp([
    /(?<space>[ \t\f\r]+|\\\r?\n|#[^\n]*)/,
    /(?<newline>\n)/,
    /(?<prefix>[A-Za-z]{0,2})(?<quoted>"""(?:[^\\]|\\.)*?(?:"""|\\?$)|'''(?:[^\\]|\\.)*?(?:'''|\\?$)|"(?:[^"\\\n]|\\.)*(?:"|\\?$|(?=\n))|'(?:[^'\\\n]|\\.)*(?:'|\\?$|(?=\n)))/,
    /(?<name>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<number>\d[\w.]*)/,
    /(?<sign>\*\*|\/\/|->|:=|[=!<>]=|.)/,
]
    .map(({ source }) => source)
    .join("|"), "gsu");
/**
 * The tokens of Python source, also of source that no Python would take: it is read, never judged and never run.
 *
 * Line ends within brackets are left out. The language of meson.build is close enough to be read as well.
 */
function* pythonTokens(source) {
    let line = 1;
    let depth = 0;
    let startsLine = true;
    let lineStart = 0;
    let indent = 0;
    for (const match of source.matchAll(TOKEN)) {
        const token = readToken(match.groups ?? {});
        if (token?.kind === "line" && (depth > 0 || startsLine)) {
            // A line end that says nothing: within brackets, or of an empty line.
        }
        else if (token !== undefined) {
            if (startsLine)
                indent = match.index - lineStart;
            startsLine = token.kind === "line";
            depth = Math.max(0, depth + depthOf(token));
            yield { ...token, line, indent };
        }
        line += match[0].split("\n").length - 1;
        if (match[0].includes("\n"))
            lineStart = match.index + match[0].lastIndexOf("\n") + 1;
    }
    if (!startsLine)
        yield { kind: "line", value: "", line, indent };
}
function readToken(groups) {
    const { newline, prefix = "", quoted, name, number, sign } = groups;
    if (quoted !== undefined) {
        const value = textOf(quoted, /r/i.test(prefix));
        return /[bft]/i.test(prefix) ? { kind: "text", value, computed: true } : { kind: "text", value };
    }
    if (name !== undefined)
        return { kind: "name", value: name };
    if (number !== undefined)
        return { kind: "number", value: number };
    if (sign !== undefined)
        return { kind: "sign", value: sign };
    return newline === undefined ? undefined : { kind: "line", value: "" };
}
function depthOf({ kind, value }) {
    if (kind !== "sign")
        return 0;
    return "([{".includes(value) ? 1 : ")]}".includes(value) ? -1 : 0;
}
const SIMPLE_ESCAPES = new Map([
    ["n", "\n"],
    ["t", "\t"],
    ["r", "\r"],
    ["\n", ""],
    ["\\", "\\"],
    ["'", "'"],
    ['"', '"'],
]);
function textOf(quoted, raw) {
    const quote = quoted.startsWith('"""') || quoted.startsWith("'''") ? quoted.slice(0, 3) : quoted.slice(0, 1);
    const ends = quoted.length >= 2 * quote.length && quoted.endsWith(quote);
    const body = quoted.slice(quote.length, ends ? -quote.length : undefined);
    if (raw)
        return body;
    return body.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gsu, (whole, byte, unit, simple) => {
        if (simple !== undefined)
            return SIMPLE_ESCAPES.get(simple) ?? whole;
        return String.fromCharCode(Number.parseInt(byte ?? unit ?? "0", 16));
    });
}

;// CONCATENATED MODULE: ./lib/src/project/python-source.js

// Source nested deeper is no source that people write; the reader would run out of stack.
const DEEPEST = 200;
/**
 * The assignments and calls of Python source, with the values that are constants.
 *
 * It tells what is written, not what would happen: blocks and branches are all read alike.
 */
function readPythonSource(source) {
    const reader = new Reader([...pythonTokens(source)]);
    const assignments = [];
    while (!reader.atEnd)
        assignments.push(...reader.statement());
    return { assignments, calls: reader.calls };
}
/** Reads forward through tokens; what it cannot make out is `computed`, and it goes on behind it. */
class Reader {
    calls = [];
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#at >= this.#tokens.length;
    }
    /** One line's statement: what it assigns. The calls in it are noted. */
    statement() {
        const topLevel = this.#token?.indent === 0;
        const names = [];
        for (;;) {
            const target = this.#target();
            if (target === undefined)
                break;
            names.push(target);
        }
        const value = this.#expression(isLineEnd);
        this.#skipUntil(isLineEnd);
        this.#at += 1;
        return names.map((name) => ({ name, value, topLevel }));
    }
    get #token() {
        return this.#tokens[this.#at];
    }
    /** `name =` or `name: type =`; nothing is taken where it is neither. */
    #target() {
        const name = this.#token;
        if (name?.kind !== "name")
            return undefined;
        let next = this.#at + 1;
        if (isSign(this.#tokens[next], ":")) {
            while (this.#tokens[next]?.kind !== "line" && next < this.#tokens.length && !isSign(this.#tokens[next], "=")) {
                next += 1;
            }
        }
        if (!isSign(this.#tokens[next], "="))
            return undefined;
        this.#at = next + 1;
        return name.value;
    }
    /** One expression up to `ends`, which is not taken. More than one primary makes it computed. */
    #expression(ends) {
        const line = this.#token?.line ?? 0;
        const value = this.#primary();
        if (this.#token === undefined || ends(this.#token))
            return value;
        this.#skipUntil(ends);
        return { kind: "computed", line };
    }
    #skipUntil(ends) {
        while (this.#token !== undefined && !ends(this.#token)) {
            const before = this.#at;
            this.#primary();
            if (this.#at === before)
                this.#at += 1;
        }
    }
    #primary() {
        const token = this.#token;
        const line = token?.line ?? 0;
        if (token === undefined || token.kind === "line")
            return { kind: "computed", line };
        if (token.kind === "text")
            return this.#text();
        if (token.kind === "name")
            return this.#name();
        if (token.kind === "number") {
            this.#at += 1;
            return { kind: "number", value: token.value, line };
        }
        if (isOpening(token))
            return this.#bracketed();
        return { kind: "computed", line };
    }
    /** Texts side by side are one. */
    #text() {
        const line = this.#token?.line ?? 0;
        let value = "";
        let computed = false;
        for (let token = this.#token; token?.kind === "text"; token = this.#token) {
            value += token.value;
            computed ||= token.computed === true;
            this.#at += 1;
        }
        return computed ? { kind: "computed", line } : { kind: "text", value, line };
    }
    #name() {
        const line = this.#token?.line ?? 0;
        let name = this.#token?.value ?? "";
        this.#at += 1;
        while (isSign(this.#token, ".") && this.#tokens[this.#at + 1]?.kind === "name") {
            name += `.${this.#tokens[this.#at + 1]?.value}`;
            this.#at += 2;
        }
        if (!isSign(this.#token, "("))
            return { kind: "name", value: name, line };
        const { items, keywords, spread } = this.#items("=");
        const call = { name, line, positional: items, keywords, spread };
        this.calls.push(call);
        return { kind: "call", call, line };
    }
    #bracketed() {
        const line = this.#token?.line ?? 0;
        const opening = this.#token?.value;
        const { items, keywords, spread, commas } = this.#items(opening === "{" ? ":" : undefined);
        if (spread.length > 0)
            return { kind: "computed", line };
        if (opening === "{" && items.length === 0)
            return { kind: "dict", entries: keywords, line };
        const [only] = items;
        if (opening === "(" && commas === 0 && only !== undefined)
            return { ...only, line };
        return opening === "{" ? { kind: "computed", line } : { kind: "list", items, line };
    }
    /** What stands between brackets. `separator` stands between a keyword and its value. */
    #items(separator) {
        const items = [];
        const keywords = new Map();
        const spread = [];
        let commas = 0;
        this.#at += 1;
        this.#depth += 1;
        while (this.#token !== undefined && !isClosing(this.#token)) {
            if (this.#depth > DEEPEST) {
                this.#at = this.#tokens.length;
                break;
            }
            const keyword = this.#keyword(separator);
            const isSpread = isSign(this.#token, "**");
            if (isSpread)
                this.#at += 1;
            const value = this.#expression(endsItem);
            if (isSpread)
                spread.push(value);
            else if (keyword === undefined)
                items.push(value);
            else
                keywords.set(keyword, value);
            if (isSign(this.#token, ",")) {
                commas += 1;
                this.#at += 1;
            }
        }
        this.#depth -= 1;
        this.#at += 1;
        return { items, keywords, spread, commas };
    }
    /** `name=`, `"name":` and meson's `name:`; nothing is taken where there is none. */
    #keyword(separator) {
        const token = this.#token;
        const next = this.#tokens[this.#at + 1];
        const isKeyword = separator === ":"
            ? token?.kind === "text" && isSign(next, ":")
            : token?.kind === "name" && separator !== undefined && (isSign(next, "=") || isSign(next, ":"));
        if (!isKeyword || token === undefined)
            return undefined;
        this.#at += 2;
        return token.value;
    }
}
function isSign(token, value) {
    return token?.kind === "sign" && token.value === value;
}
function isLineEnd(token) {
    return token.kind === "line";
}
function isOpening(token) {
    return token.kind === "sign" && "([{".includes(token.value);
}
function isClosing(token) {
    return token.kind === "sign" && ")]}".includes(token.value);
}
function endsItem(token) {
    return token.kind === "line" || isSign(token, ",") || isClosing(token);
}
/** The value of a constant text, also through the names that stand for one in the same file. */
function constantText(source, expression) {
    const value = resolve(source, expression);
    return value?.kind === "text" ? value.value : undefined;
}
/** What `expression` is; a name that is assigned once in the file is what was assigned. */
function resolve(source, expression) {
    if (expression?.kind !== "name")
        return expression;
    const { value: name } = expression;
    const assigned = source.assignments.filter((assignment) => assignment.name === name);
    return assigned.length === 1 ? assigned[0]?.value : expression;
}

;// CONCATENATED MODULE: ./lib/src/project/setup-cfg.js
/** Reads setup.cfg as Python's configparser does: `=` or `:` after the name, indented lines go on with the value. */
function readSetupCfg(text) {
    const sections = new Map();
    let section;
    let name;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (/^\s*([#;]|$)/.test(raw))
            continue;
        const before = name === undefined ? undefined : section?.get(name);
        if (/^\s/.test(raw) && before !== undefined && name !== undefined) {
            section?.set(name, { ...before, value: `${before.value}\n${raw.trim()}`.trim() });
            continue;
        }
        const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
            name = undefined;
            continue;
        }
        const separator = raw.search(/[=:]/);
        if (separator < 0 || section === undefined)
            continue;
        name = raw.slice(0, separator).trim().toLowerCase().replaceAll("-", "_");
        section.set(name, { value: raw.slice(separator + 1).trim(), line: index + 1 });
    }
    return sections;
}
function cfgOption(cfg, section, name) {
    return cfg.get(section)?.get(name);
}

;// CONCATENATED MODULE: ./lib/src/project/sources.js






const LARGEST_SOURCE = 1024 * 1024;
/** Opens the project in the folder `dir`. */
async function openSources(dir, pyproject, { files }) {
    const read = (relative) => readWithin(dir, relative, files);
    const [setupCfg, setupPy] = await Promise.all([read("setup.cfg"), read("setup.py")]);
    return {
        pyproject,
        project: (0,config_table/* tableAt */.af)(pyproject?.table ?? {}, "project"),
        setupCfg: readSetupCfg(setupCfg ?? ""),
        setupPy: setupPy === undefined ? undefined : readPythonSource(setupPy),
        tool: (name) => (0,config_table/* tableAt */.af)(pyproject?.table ?? {}, "tool", name),
        read,
        cite: (keys, says) => evidenceAt("pyproject.toml", (0,toml_lines/* lineOfKey */.n)(pyproject?.text ?? "", keys), says),
        where: ({ file, line, says }) => {
            const place = { file: external_node_path_.join(dir, file), text: says };
            return line === undefined ? place : { ...place, line };
        },
    };
}
function evidenceAt(file, line, says) {
    return line === undefined ? { file, says } : { file, line, says };
}
/** That the backend alone decides, as evidence. */
function citeBackend(sources, says) {
    return sources.cite(["build-system", "build-backend"], says);
}
/** The line, counted from 1, that the offset `index` of `text` is on. */
function lineAt(text, index) {
    return text.slice(0, index).split("\n").length;
}
/** The place of a key of pyproject.toml, for errors. */
function pyprojectWhere(sources, ...keys) {
    return sources.pyproject === undefined ? {} : { where: (0,config_pyproject/* whereOf */.d)(sources.pyproject, keys) };
}
async function readWithin(dir, relative, files) {
    const inside = external_node_path_.normalize(relative);
    if (external_node_path_.isAbsolute(inside) || inside.split(external_node_path_.sep)[0] === ".." || relative.includes("\0"))
        return undefined;
    const file = await files.open(external_node_path_.join(dir, inside));
    if (file === undefined)
        return undefined;
    try {
        if (file.size > LARGEST_SOURCE)
            return undefined;
        return new TextDecoder().decode(await file.read(0, file.size));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/project/backend.js




/** Build backends that we can read, by what is written as `build-backend`. */
const BACKENDS = new Map([
    ["setuptools.build_meta", "setuptools"],
    ["setuptools.build_meta:__legacy__", "setuptools"],
    ["hatchling.build", "hatchling"],
    ["hatchling.ouroboros", "hatchling"],
    ["flit_core.buildapi", "flit-core"],
    ["flit.buildapi", "flit-core"],
    ["poetry.core.masonry.api", "poetry-core"],
    ["poetry.masonry.api", "poetry-core"],
    ["pdm.backend", "pdm-backend"],
    ["pdm.pep517.api", "pdm-backend"],
    ["uv_build", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core.build", "scikit-build-core"],
    ["scikit_build_core.setuptools.build_meta", "setuptools"],
    ["mesonpy", "meson-python"],
]);
/** Packages whose backends we know all of: another name in them is a mistake, and this is the right one. */
const OWNERS = new Map([
    ["setuptools", "setuptools.build_meta"],
    ["hatchling", "hatchling.build"],
    ["hatch", "hatchling.build"],
    ["flit_core", "flit_core.buildapi"],
    ["flit", "flit_core.buildapi"],
    ["poetry", "poetry.core.masonry.api"],
    ["poetry_core", "poetry.core.masonry.api"],
    ["pdm", "pdm.backend"],
    ["uv_build", "uv_build"],
    ["uv", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core", "scikit_build_core.build"],
    ["mesonpy", "mesonpy"],
]);
/**
 * The short name of the project's build backend; as written, where it is none that we know; `setuptools` where nothing is written.
 *
 * An in-tree backend (`backend-path`) has the name of the one that its `requires` lists, else its own.
 * Throws SW-BACKEND-UNKNOWN for a name that its package does not have.
 */
function backendOf(sources) {
    const table = sources.pyproject?.table ?? {};
    const written = (0,config_table/* textAt */.$6)(table, "build-system", "build-backend");
    if (written === undefined)
        return "setuptools";
    const known = BACKENDS.get(written);
    if (known !== undefined)
        return known;
    if ((0,config_table/* valueAt */.fK)(table, "build-system", "backend-path") !== undefined)
        return wrappedBackend(sources, written) ?? written;
    const right = meantBackend(written);
    if (right === undefined)
        return written;
    throw new errors/* ShipwheelError */.QP("SW-BACKEND-UNKNOWN", JSON.stringify(written), {
        hint: `Write \`build-backend = "${right}"\`.`,
        ...pyprojectWhere(sources, "build-system", "build-backend"),
    });
}
function meantBackend(written) {
    const [owner = ""] = written.split(/[.:]/);
    const near = [...OWNERS.keys()].filter((name) => Math.abs(name.length - owner.length) <= 1);
    return OWNERS.get(owner) ?? OWNERS.get((0,nearest_name/* nearestName */.q)(owner, near) ?? "");
}
/** An in-tree backend mostly wraps another one, which must then be installed for it, or is that one's own source. */
function wrappedBackend(sources, written) {
    const requires = (0,config_table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires");
    const names = requires.map((requirement) => /^[\w.-]+/.exec(requirement)?.[0].toLowerCase().replaceAll("_", "-"));
    const needed = [...new Set(BACKENDS.values())].find((backend) => names.includes(backend.replaceAll("_", "-")));
    return needed ?? BACKENDS.get(meantBackend(written) ?? "");
}

;// CONCATENATED MODULE: ./lib/src/project/described.js
function pure(confidence, ...evidence) {
    return { class: "pure", confidence, evidence };
}
function platform(confidence, ...evidence) {
    return { class: "platform", confidence, evidence };
}

;// CONCATENATED MODULE: ./lib/src/project/version-literal.js



function staticVersion(version, evidence) {
    return { kind: "static", version: version.trim(), evidence };
}
/** Only running code can tell; `evidence` says which. */
function askBackend(evidence) {
    return { kind: "backend", evidence };
}
/** What the first assignment to `name` at the top of a module says, as setuptools and flit read it: without importing. */
function assignedVersion(source, name, file) {
    const assigned = source.assignments.find((assignment) => assignment.topLevel && assignment.name === name);
    const version = assigned === undefined ? undefined : versionText(assigned.value);
    if (assigned === undefined || version === undefined)
        return undefined;
    return staticVersion(version, evidenceAt(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}
/** A text, or numbers that a tuple joins: `(1, 2, 3)`. */
function versionText(value) {
    if (value.kind === "text" || value.kind === "number")
        return value.value;
    if (value.kind !== "list")
        return undefined;
    const parts = value.items.map((item) => (item.kind === "text" || item.kind === "number" ? item.value : undefined));
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(".") : undefined;
}
/** The version that a module of the project assigns; `modules` are paths, tried in turn. */
async function versionInModules(sources, modules, name) {
    for (const file of modules) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const found = assignedVersion(readPythonSource(text), name, file);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The version that a pattern finds in a file of the project: its group `version`, else `value`, else its first. */
async function versionByPattern(sources, file, pattern) {
    const [text, regex] = [await sources.read(file), pythonRegex(pattern, "m")];
    const match = text === undefined ? null : regex?.exec(text);
    if (text === undefined || match === null || match === undefined)
        return undefined;
    const version = match.groups?.version ?? match.groups?.value ?? match[1];
    if (version === undefined)
        return undefined;
    return staticVersion(version, evidenceAt(file, lineAt(text, match.index), match[0].trim()));
}

;// CONCATENATED MODULE: ./lib/src/project/flit.js




/** A project that flit builds, by `[project]` or by the older `[tool.flit.metadata]`. Its wheels are always pure. */
async function describeFlit(sources) {
    const legacy = (0,config_table/* tableAt */.af)(sources.tool("flit"), "metadata");
    const module = moduleName(sources);
    return {
        name: (0,config_table/* textAt */.$6)(legacy, "dist-name") ?? (0,config_table/* textAt */.$6)(legacy, "module"),
        version: module === undefined
            ? undefined
            : ((await versionInModules(sources, versionFiles(module), "__version__")) ??
                askBackend(sources.cite(["project"], `__version__ of ${module}`))),
        requiresPython: (0,config_table/* textAt */.$6)(legacy, "requires-python"),
        purity: pure("certain", citeBackend(sources, "flit builds no extension modules")),
        scripts: Object.keys((0,config_table/* tableAt */.af)(sources.tool("flit"), "scripts")),
    };
}
function moduleName(sources) {
    return ((0,config_table/* textAt */.$6)(sources.tool("flit"), "module", "name") ??
        (0,config_table/* textAt */.$6)(sources.tool("flit"), "metadata", "module") ??
        (0,config_table/* textAt */.$6)(sources.project, "name")?.replaceAll("-", "_"));
}
/** The files that flit looks into; the last that has a version wins, so it comes first here. */
function versionFiles(module) {
    const stem = module.replaceAll(".", "/");
    const inPackage = ["__init__", "version", "_version", "__version__"];
    return ["", "src/"].flatMap((folder) => [
        ...inPackage.map((file) => `${folder}${stem}/${file}.py`),
        `${folder}${stem}.py`,
    ]);
}

;// CONCATENATED MODULE: ./lib/src/project/scm.js


// What these compute from git alone is known; any other scheme is code.
const VERSION_SCHEMES = new Set(["guess-next-dev", "no-guess-dev", "post-release", "only-version"]);
const LOCAL_SCHEMES = new Set([
    "node-and-date",
    "node-and-timestamp",
    "no-local-version",
    "no-local-version-strict",
    "dirty-tag",
]);
/** A version that setuptools-scm makes of git with the options in `table`; where they name code, only running it would tell. */
function setuptoolsScm(table, provider, evidence) {
    const versionScheme = (0,config_table/* valueAt */.fK)(table, "version_scheme");
    const isCode = (versionScheme !== undefined && !(typeof versionScheme === "string" && VERSION_SCHEMES.has(versionScheme))) ||
        (0,config_table/* valueAt */.fK)(table, "parse") !== undefined ||
        (0,config_table/* valueAt */.fK)(table, "scm", "git", "distance_scope") !== undefined;
    const match = describeMatch(table);
    if (isCode || match === undefined)
        return askBackend(evidence);
    return { kind: "scm", provider, options: { ...textOptions(table), match }, evidence };
}
function textOptions(table) {
    const localScheme = (0,config_table/* textAt */.$6)(table, "local_scheme");
    const read = {
        root: (0,config_table/* textAt */.$6)(table, "root"),
        tagPrefix: (0,config_table/* textAt */.$6)(table, "tag", "prefix"),
        tagRegex: (0,config_table/* textAt */.$6)(table, "tag", "regex") ?? (0,config_table/* textAt */.$6)(table, "tag_regex"),
        versionScheme: (0,config_table/* textAt */.$6)(table, "version_scheme"),
        localScheme: localScheme !== undefined && LOCAL_SCHEMES.has(localScheme) ? localScheme : undefined,
        fallbackVersion: (0,config_table/* textAt */.$6)(table, "fallback_version"),
    };
    return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
/** The `--match` of the `git describe` that setuptools-scm runs; `undefined` when the command is one that we cannot follow. */
function describeMatch(table) {
    const command = (0,config_table/* valueAt */.fK)(table, "scm", "git", "describe_command") ?? (0,config_table/* valueAt */.fK)(table, "git_describe_command");
    if (command === undefined) {
        const strict = (0,config_table/* valueAt */.fK)((0,config_table/* tableAt */.af)(table, "tag"), "strict") === true;
        return `${(0,config_table/* textAt */.$6)(table, "tag", "prefix") ?? ""}${strict ? "*[0-9]*.*[0-9]*" : "*[0-9]*"}`;
    }
    const words = typeof command === "string" ? command.split(/\s+/) : Array.isArray(command) ? command.map(String) : [];
    if (words.some((word) => /^--(exclude|first-parent|all|contains)/.test(word)))
        return undefined;
    const at = words.findIndex((word) => /^--match(=|$)/.test(word));
    if (at < 0)
        return words.includes("--tags") ? "*" : undefined;
    const match = /^--match=(.*)/.exec(words[at] ?? "")?.[1] ?? words[at + 1];
    return match?.replace(/^(['"])(.*)\1$/, "$2");
}

;// CONCATENATED MODULE: ./lib/src/project/hatchling.js





// hatchling's own default.
const PATTERN = "(?i)^(__version__|VERSION) *= *(['\"])v?(?P<version>.+?)\\2";
/** A project that hatchling builds; its version may come from a file, from git by hatch-vcs, or from code. */
async function describeHatchling(sources) {
    const purity = await hatchPurity(sources);
    return { version: await hatchVersion(sources), purity, pureByDefault: purity.class === "both" };
}
async function hatchVersion(sources) {
    const version = (0,config_table/* tableAt */.af)(sources.tool("hatch"), "version");
    const evidence = sources.cite(["tool", "hatch", "version"], "[tool.hatch.version]");
    const source = (0,config_table/* textAt */.$6)(version, "source") ?? "regex";
    if (source === "vcs")
        return hatchVcs(version, evidence);
    const path = (0,config_table/* textAt */.$6)(version, "path");
    if (path === undefined)
        return source === "regex" ? undefined : askBackend(evidence);
    if (source === "regex") {
        return (await versionByPattern(sources, path, (0,config_table/* textAt */.$6)(version, "pattern") ?? PATTERN)) ?? askBackend(evidence);
    }
    const expression = (0,config_table/* textAt */.$6)(version, "expression") ?? "__version__";
    const literal = source === "code" ? await versionInModules(sources, [path], expression) : undefined;
    return literal ?? askBackend(evidence);
}
function hatchVcs(version, evidence) {
    const options = { ...(0,config_table/* tableAt */.af)(version, "raw-options") };
    const pattern = (0,config_table/* textAt */.$6)(version, "tag-pattern");
    const fallback = (0,config_table/* textAt */.$6)(version, "fallback-version");
    if (pattern !== undefined)
        options.tag_regex = pattern;
    if (fallback !== undefined)
        options.fallback_version = fallback;
    return setuptoolsScm(options, "hatch-vcs", evidence);
}
const NATIVE_HOOKS = new Set(["mypyc", "cython", "scikit-build", "meson", "cargo", "rust", "zig", "autoextensions"]);
const PURE_HOOKS = new Set([
    "vcs",
    "version",
    "jupyter-builder",
    "build-scripts",
    "fancy-pypi-readme",
    "nodejs",
    "gettext",
]);
async function hatchPurity(sources) {
    const judged = await Promise.all([["build"], ["build", "targets", "wheel"]].flatMap((place) => {
        const keys = [...place, "hooks"];
        const hooks = Object.entries((0,config_table/* tableAt */.af)(sources.tool("hatch"), ...keys));
        return hooks.map(([name, hook]) => judgeHook(sources, name, (0,config_table/* isTable */.bI)(hook) ? hook : {}, ["tool", "hatch", ...keys, name]));
    }));
    return (judged.find((purity) => purity?.class === "platform") ??
        judged.find((purity) => purity !== undefined) ??
        pure("certain", citeBackend(sources, "hatchling, without a hook that compiles")));
}
/** `undefined` when the hook changes nothing about the wheel's tag. */
async function judgeHook(sources, name, hook, keys) {
    const evidence = sources.cite(keys, `[${keys.join(".")}]`);
    if (NATIVE_HOOKS.has(name)) {
        const optional = (0,config_table/* valueAt */.fK)(hook, "enable-by-default") === false;
        return optional ? { class: "both", confidence: "likely", evidence: [evidence] } : platform("certain", evidence);
    }
    if (PURE_HOOKS.has(name))
        return undefined;
    if (name !== "custom")
        return pure("likely", evidence);
    const file = (0,config_table/* textAt */.$6)(hook, "path") ?? "hatch_build.py";
    const text = await sources.read(file);
    const sets = /infer_tag|pure_python|["']tag["']/.exec(text ?? "")?.[0];
    return sets === undefined ? undefined : platform("likely", { file, says: `the hook sets ${sets}` }, evidence);
}

// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(30801);
;// CONCATENATED MODULE: ./lib/src/project/cargo.js




/** Reads the crate at `file`. `undefined` when it is not there or is no TOML: then the backend says what is wrong. */
async function readCrate(sources, file) {
    const manifest = await readManifest(sources, file);
    if (manifest === undefined)
        return undefined;
    if (Object.hasOwn(manifest.table, "workspace"))
        return { ...manifest, workspace: manifest };
    const folders = file.split("/").slice(0, -1);
    for (let depth = folders.length - 1; depth >= 0; depth -= 1) {
        const above = await readManifest(sources, [...folders.slice(0, depth), "Cargo.toml"].join("/"));
        if (above !== undefined && Object.hasOwn(above.table, "workspace"))
            return { ...manifest, workspace: above };
    }
    return manifest;
}
async function readManifest(sources, file) {
    const text = await sources.read(file);
    if (text === undefined)
        return undefined;
    try {
        return { file, text, table: (0,toml/* parseToml */.M)(text, file) };
    }
    catch {
        return undefined;
    }
}
/** A field of `[package]`, or of the workspace where the package inherits it, and where it stands. */
function packageField(crate, field) {
    const inherits = (0,config_table/* valueAt */.fK)(crate.table, "package", field, "workspace") === true;
    const owner = inherits ? crate.workspace : crate;
    const keys = inherits ? ["workspace", "package", field] : ["package", field];
    const value = owner && (0,config_table/* textAt */.$6)(owner.table, ...keys);
    if (owner === undefined || value === undefined)
        return undefined;
    const says = `${field} = ${JSON.stringify(value)}`;
    return { value, evidence: evidenceAt(owner.file, (0,toml_lines/* lineOfKey */.n)(owner.text, keys), says) };
}
/** The names of what the crate depends on, on any platform. */
function dependenciesOf(crate) {
    const targets = Object.values((0,config_table/* tableAt */.af)(crate.table, "target")).filter(config_table/* isTable */.bI);
    const tables = [crate.table, ...targets].map((table) => (0,config_table/* tableAt */.af)(table, "dependencies"));
    return new Set(tables.flatMap((table) => Object.keys(table)));
}
/** The features of `dependency` that are on when the crate is built with `features` (and its default ones, unless told). */
function featuresOf(crate, dependency, { features, defaults }) {
    const found = new Set([
        ...(0,config_table/* textsAt */.i1)(crate.table, "dependencies", dependency, "features"),
        ...inheritedFeatures(crate, dependency),
    ]);
    const seen = new Set();
    const waiting = defaults ? ["default", ...features] : [...features];
    for (let feature = waiting.pop(); feature !== undefined; feature = waiting.pop()) {
        if (seen.has(feature))
            continue;
        seen.add(feature);
        const [owner, name] = feature.split("/");
        if (name !== undefined && owner?.replace(/\?$/, "") === dependency)
            found.add(name);
        waiting.push(...(0,config_table/* textsAt */.i1)(crate.table, "features", feature));
    }
    return found;
}
function inheritedFeatures({ table, workspace }, dependency) {
    if (workspace === undefined || (0,config_table/* valueAt */.fK)(table, "dependencies", dependency, "workspace") !== true)
        return [];
    return (0,config_table/* textsAt */.i1)(workspace.table, "workspace", "dependencies", dependency, "features");
}

;// CONCATENATED MODULE: ./lib/src/project/maturin.js






/** A project that maturin builds: what pyproject.toml leaves open stands in Cargo.toml. Its wheels are never pure. */
async function describeMaturin(sources) {
    const tool = sources.tool("maturin");
    const written = (0,config_table/* textAt */.$6)(tool, "manifest-path");
    const crate = await firstCrate(sources, written === undefined ? ["Cargo.toml", "rust/Cargo.toml"] : [written]);
    const purity = platform("certain", citeBackend(sources, "maturin builds native code"));
    if (crate === undefined)
        return { version: undefined, purity };
    const version = packageField(crate, "version");
    const bindings = (0,config_table/* textAt */.$6)(tool, "bindings") ?? bindingsOf(crate);
    const needsPython = bindings === "pyo3" || bindings === "pyo3-ffi";
    return {
        name: packageField(crate, "name")?.value,
        version: version && staticVersion(version.value, version.evidence),
        purity: platform("certain", bindingEvidence(crate, bindings)),
        abi3: needsPython ? stableAbi(sources, crate, bindings) : undefined,
        abiFree: !needsPython,
    };
}
async function firstCrate(sources, files) {
    for (const file of files) {
        const crate = await readCrate(sources, file);
        if (crate !== undefined)
            return crate;
    }
    return undefined;
}
/** In maturin's own order. */
function bindingsOf(crate) {
    const dependencies = dependenciesOf(crate);
    const named = ["pyo3", "pyo3-ffi", "uniffi"].find((name) => dependencies.has(name));
    if (named !== undefined)
        return named;
    return (0,config_table/* textsAt */.i1)(crate.table, "lib", "crate-type").includes("cdylib") ? "cffi" : "bin";
}
function bindingEvidence({ file, text }, bindings) {
    return evidenceAt(file, (0,toml_lines/* lineOfKey */.n)(text, ["dependencies", bindings]), `maturin with ${bindings} bindings`);
}
/** The lowest `abi3-py3X` among the features of pyo3 that a build has on. */
function stableAbi(sources, crate, bindings) {
    const tool = sources.tool("maturin");
    const chosen = {
        features: (0,config_table/* textsAt */.i1)(tool, "features"),
        defaults: (0,config_table/* valueAt */.fK)(tool, "no-default-features") !== true && (0,config_table/* valueAt */.fK)(tool, "all-features") !== true,
    };
    const all = Object.keys((0,config_table/* tableAt */.af)(crate.table, "features"));
    const features = (0,config_table/* valueAt */.fK)(tool, "all-features") === true ? { ...chosen, features: all } : chosen;
    const minors = [...featuresOf(crate, bindings, features)].flatMap((feature) => {
        const minor = /^abi3-py3(\d+)$/.exec(feature)?.[1];
        return minor === undefined ? [] : [Number(minor)];
    });
    return minors.length === 0 ? undefined : `cp3${Math.min(...minors)}`;
}

;// CONCATENATED MODULE: ./lib/src/project/meson.js





/** A project that meson-python builds: version and languages from `project()` of meson.build. */
async function describeMeson(sources) {
    const build = readPythonSource((await sources.read("meson.build")) ?? "");
    return { version: mesonVersion(build), purity: mesonPurity(build), abi3: limitedApi(sources, build) };
}
function projectCall({ calls }) {
    return calls.find(({ name }) => name === "project");
}
function mesonVersion(build) {
    const version = projectCall(build)?.keywords.get("version");
    if (version === undefined)
        return undefined;
    if (version.kind !== "text")
        return askBackend(evidenceAt("meson.build", version.line, "version is computed"));
    return staticVersion(version.value, evidenceAt("meson.build", version.line, `version: '${version.value}'`));
}
function mesonPurity(build) {
    const module = build.calls.find(({ name }) => /(^|\.)extension_module$/.test(name));
    if (module !== undefined)
        return platform("certain", evidenceAt("meson.build", module.line, "extension_module()"));
    const project = projectCall(build);
    const [, ...languages] = project?.positional ?? [];
    const evidence = evidenceAt("meson.build", project?.line, "project()");
    return languages.length > 0 ? platform("likely", evidence) : pure("likely", evidence);
}
/** meson-python's `limited-api = true` together with `python.allow_limited_api`; the version stands in meson.build. */
function limitedApi(sources, build) {
    if ((0,config_table/* valueAt */.fK)(sources.tool("meson-python"), "limited-api") !== true)
        return undefined;
    const written = build.calls.map((call) => call.keywords.get("limited_api")).find((value) => value?.kind === "text");
    const version = written?.kind === "text" ? written.value : (0,config_table/* textAt */.$6)(sources.project, "requires-python");
    const minor = /3\.(\d+)/.exec(version ?? "")?.[1];
    return minor === undefined ? undefined : `cp3${minor}`;
}

;// CONCATENATED MODULE: ./lib/src/project/pdm.js




// pdm-backend's own default.
const pdm_PATTERN = "^(?:__version__|VERSION)\\s*=\\s*[\"'](.+?)[\"']\\s*(?:#.*)?$";
/** A project that pdm-backend builds. */
async function describePdm(sources) {
    return { version: await pdmVersion(sources), purity: pdmPurity(sources) };
}
async function pdmVersion(sources) {
    const version = (0,config_table/* tableAt */.af)(sources.tool("pdm"), "version");
    const evidence = sources.cite(["tool", "pdm", "version"], "[tool.pdm.version]");
    const path = (0,config_table/* textAt */.$6)(version, "path");
    const source = (0,config_table/* textAt */.$6)(version, "source") ?? (path === undefined ? undefined : "file");
    if (source === undefined)
        return undefined;
    if (source === "file" && path !== undefined) {
        return (await versionByPattern(sources, path, (0,config_table/* textAt */.$6)(version, "pattern") ?? pdm_PATTERN)) ?? askBackend(evidence);
    }
    if (source !== "scm" || (0,config_table/* valueAt */.fK)(version, "version_format") !== undefined)
        return askBackend(evidence);
    const options = {
        match: (0,config_table/* textAt */.$6)(version, "tag_filter") ?? "*.*",
        tagRegex: (0,config_table/* textAt */.$6)(version, "tag_regex"),
        fallbackVersion: (0,config_table/* textAt */.$6)(version, "fallback_version"),
    };
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { kind: "scm", provider: "pdm-backend", options: given, evidence };
}
function pdmPurity(sources) {
    const build = (0,config_table/* tableAt */.af)(sources.tool("pdm"), "build");
    const keys = ["tool", "pdm", "build"];
    const isPure = (0,config_table/* valueAt */.fK)(build, "is-purelib");
    if (isPure === false)
        return platform("certain", sources.cite([...keys, "is-purelib"], "is-purelib = false"));
    const runsSetuptools = (0,config_table/* valueAt */.fK)(build, "run-setuptools") === true;
    if (isPure !== true && runsSetuptools) {
        return platform("certain", sources.cite([...keys, "run-setuptools"], "run-setuptools = true"));
    }
    return pure("certain", citeBackend(sources, "pdm-backend, without compiled code"));
}

;// CONCATENATED MODULE: ./lib/src/project/poetry.js




/** A project that poetry-core builds, by `[project]`, by `[tool.poetry]`, or by both. */
function describePoetry(sources) {
    const poetry = sources.tool("poetry");
    const version = (0,config_table/* textAt */.$6)(poetry, "version");
    const python = (0,config_table/* textAt */.$6)(poetry, "dependencies", "python");
    return {
        name: (0,config_table/* textAt */.$6)(poetry, "name"),
        version: version === undefined
            ? undefined
            : staticVersion(version, sources.cite(["tool", "poetry", "version"], `version = ${JSON.stringify(version)}`)),
        requiresPython: python === undefined ? undefined : specifierOf(python),
        purity: poetryPurity(sources),
        scripts: Object.keys((0,config_table/* tableAt */.af)(poetry, "scripts")),
    };
}
function poetryPurity(sources) {
    const build = (0,config_table/* valueAt */.fK)(sources.tool("poetry"), "build");
    const script = typeof build === "string" ? build : (0,config_table/* isTable */.bI)(build) ? (0,config_table/* textAt */.$6)(build, "script") : undefined;
    if (script === undefined)
        return pure("certain", citeBackend(sources, "poetry-core, without a build script"));
    return platform("certain", sources.cite(["tool", "poetry", "build"], `build script ${script}`));
}
/** Poetry's `^3.9`, `~3.9` and `3.9.*` as specifiers of PEP 440; `undefined` for alternatives (`||`), which have none. */
function specifierOf(constraint) {
    if (constraint.includes("|"))
        return undefined;
    const bounds = constraint.split(",").map((each) => boundOf(each.trim()));
    return bounds.every((bound) => bound !== undefined) ? bounds.filter(Boolean).join(",") : undefined;
}
function boundOf(constraint) {
    if (constraint === "*" || constraint === "")
        return "";
    const match = /^(\^|~(?!=)|[<>=!~]=?|===)?\s*v?(\d+(?:\.\d+)*(?:\.\*)?)$/.exec(constraint);
    if (match === null)
        return undefined;
    const [, operator = "==", version = ""] = match;
    if (operator !== "^" && operator !== "~")
        return `${operator === "=" ? "==" : operator}${version}`;
    const numbers = version.split(".").map(Number);
    const firstNonZero = numbers.findIndex((number) => number > 0);
    const fixed = operator === "^" ? Math.max(0, firstNonZero) : Math.min(1, numbers.length - 1);
    const upper = numbers.slice(0, fixed + 1).map((number, index) => (index === fixed ? number + 1 : number));
    return `>=${version},<${upper.join(".")}`;
}

;// CONCATENATED MODULE: ./lib/src/project/scikit-build.js





// The default of scikit_build_core.metadata.regex.
const scikit_build_PATTERN = "(?i)^(__version__|VERSION)(?: ?: ?str)? *= *(['\"])v?(?P<value>.+?)\\2";
/** A project that scikit-build-core builds. */
async function describeScikitBuild(sources) {
    const api = (0,config_table/* textAt */.$6)(sources.tool("scikit-build"), "wheel", "py-api") ?? "";
    return {
        version: await scikitVersion(sources),
        purity: scikitPurity(sources),
        abi3: /^cp3\d+/.exec(api)?.[0],
        abiFree: /^py\d/.test(api),
    };
}
async function scikitVersion(sources) {
    const tool = sources.tool("scikit-build");
    const inMetadata = (0,config_table/* tableAt */.af)(tool, "metadata", "version");
    const listed = (0,config_table/* tablesAt */.dy)(sources.pyproject?.table ?? {}, "tool", "dynamic-metadata");
    const settings = Object.keys(inMetadata).length > 0 ? inMetadata : listed.find((each) => (0,config_table/* textAt */.$6)(each, "field") === "version");
    const provider = settings && (0,config_table/* textAt */.$6)(settings, "provider");
    if (settings === undefined || provider === undefined)
        return undefined;
    const evidence = sources.cite(["tool", "scikit-build", "metadata", "version"], `provider = "${provider}"`);
    if (provider.endsWith(".setuptools_scm")) {
        return setuptoolsScm(sources.tool("setuptools_scm"), "setuptools-scm", evidence);
    }
    const input = (0,config_table/* textAt */.$6)(settings, "input");
    const isPlain = (0,config_table/* textAt */.$6)(settings, "result") === undefined && (0,config_table/* textAt */.$6)(settings, "remove") === undefined;
    if (!provider.endsWith(".regex") || input === undefined || !isPlain)
        return askBackend(evidence);
    return (await versionByPattern(sources, input, (0,config_table/* textAt */.$6)(settings, "regex") ?? scikit_build_PATTERN)) ?? askBackend(evidence);
}
function scikitPurity(sources) {
    const wheel = (0,config_table/* tableAt */.af)(sources.tool("scikit-build"), "wheel");
    const platlib = (0,config_table/* valueAt */.fK)(wheel, "platlib") ?? (0,config_table/* valueAt */.fK)(wheel, "cmake") ?? true;
    const written = (0,config_table/* valueAt */.fK)(wheel, "platlib") === undefined ? "cmake" : "platlib";
    if (platlib === false)
        return pure("certain", sources.cite(["tool", "scikit-build", "wheel", written], `wheel.${written} = false`));
    return platform("certain", citeBackend(sources, "scikit-build-core runs CMake"));
}

;// CONCATENATED MODULE: ./lib/src/project/setup-py.js

/** The calls of `setup()`, however it was imported. */
function setupCalls(source) {
    return source.calls.filter(({ name }) => /^(?:setuptools\.|distutils\.core\.|core\.|skbuild\.)?setup$/.test(name));
}
/** All keywords that one `setup()` call is given, those spread into it from a dictionary of the same file included. */
function keywordsOf(source, call) {
    const spread = call.spread.flatMap((expression) => {
        const value = resolve(source, expression);
        if (value?.kind === "dict")
            return [...value.entries];
        return value?.kind === "call" && value.call.name === "dict" ? [...value.call.keywords] : [];
    });
    return new Map([...spread, ...call.keywords]);
}
/** What `setup()` is given for `keyword`, names resolved within the file; of several calls the first that has it. */
function keywordOf(source, keyword) {
    for (const call of setupCalls(source)) {
        const value = keywordsOf(source, call).get(keyword);
        if (value !== undefined)
            return resolve(source, value);
    }
    return undefined;
}
/** Whether an expression is sure to be nothing: `[]`, `None`, `()`. */
function isNothing(expression) {
    if (expression === undefined)
        return true;
    if (expression.kind === "list")
        return expression.items.length === 0;
    return expression.kind === "name" && (expression.value === "None" || expression.value === "False");
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools-purity.js






// Keywords of setup() that put compiled code into the wheel.
const NATIVE_KEYWORDS = ["ext_modules", "cffi_modules", "rust_extensions", "cmake_source_dir", "c_libraries"];
// Calls that make extension modules, wherever their result goes.
const NATIVE_CALLS = /(^|\.)(cythonize|mypycify|Extension|RustExtension|Pybind11Extension|CMakeExtension|CUDAExtension|CppExtension)$/;
/** Whether setuptools makes wheels with compiled code, as far as its files tell. */
function setuptoolsPurity(sources) {
    const declared = [...inPyproject(sources)];
    if (declared.length > 0)
        return platform("certain", ...declared);
    if (sources.setupPy === undefined)
        return pure("certain", noExtensions(sources));
    return setupPyPurity(sources.setupPy);
}
function* inPyproject(sources) {
    for (const section of ["setuptools", "setuptools-rust"]) {
        for (const key of ["ext-modules", "bins"]) {
            const listed = (0,config_table/* tablesAt */.dy)(sources.tool(section), key);
            if (listed.length > 0)
                yield sources.cite(["tool", section, key], `[tool.${section}] ${key}`);
        }
    }
}
function noExtensions(sources) {
    const file = sources.pyproject === undefined ? "setup.cfg" : "pyproject.toml";
    return { file, says: "setuptools, without extension modules" };
}
function setupPyPurity(source) {
    const calls = setupCalls(source);
    const native = calls.flatMap((call) => {
        const keywords = keywordsOf(source, call);
        const keyword = NATIVE_KEYWORDS.find((name) => !isNothing(resolve(source, keywords.get(name))));
        return keyword === undefined ? [] : [{ keyword, line: call.line, value: resolve(source, keywords.get(keyword)) }];
    });
    const [first] = native;
    if (first !== undefined)
        return nativePurity(calls.length > native.length, first);
    const made = source.calls.find(({ name }) => NATIVE_CALLS.test(name));
    if (made !== undefined)
        return platform("likely", evidenceAt("setup.py", made.line, `${made.name}(...)`));
    const [call] = calls;
    const readable = call?.spread.every((each) => resolve(source, each)?.kind !== "computed");
    return pure(readable ? "certain" : "unsure", evidenceAt("setup.py", call?.line, "setup() without extension modules"));
}
function nativePurity(alsoWithout, native) {
    const evidence = evidenceAt("setup.py", native.value?.line ?? native.line, `setup(${native.keyword}=...)`);
    if (alsoWithout)
        return { class: "both", confidence: "likely", evidence: [evidence] };
    return platform(native.value?.kind === "list" ? "certain" : "likely", evidence);
}
/** The oldest CPython of a stable-ABI wheel, which bdist_wheel alone decides: `cp39`. */
function setuptools_purity_stableAbi(sources) {
    const tool = sources.tool("distutils");
    const written = (0,config_table/* textAt */.$6)(tool, "bdist_wheel", "py-limited-api") ??
        (0,config_table/* textAt */.$6)(tool, "bdist_wheel", "py_limited_api") ??
        cfgOption(sources.setupCfg, "bdist_wheel", "py_limited_api")?.value ??
        inOptions(sources.setupPy);
    return /^cp3\d+$/.exec(written ?? "")?.[0];
}
function inOptions(source) {
    const options = source && keywordOf(source, "options");
    const wheel = options?.kind === "dict" ? source && resolve(source, options.entries.get("bdist_wheel")) : undefined;
    const written = wheel?.kind === "dict" ? source && resolve(source, wheel.entries.get("py_limited_api")) : undefined;
    return written?.kind === "text" ? written.value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/project/python-imports.js
/** What a module takes from others by `from ... import ...` at its top. */
function importsOf(source) {
    const statements = source.matchAll(/^from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]+)/gm);
    return [...statements].flatMap(([, module = "", names = ""]) => names
        .replace(/#[^\n]*|[()\\]/g, "")
        .split(",")
        .flatMap((each) => {
        const [, name, as = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(each) ?? [];
        return name === undefined || as === undefined ? [] : [{ module, name, as }];
    }));
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools-version.js








/** Where setuptools takes the version from, in its own order. `[project].version` was looked at before. */
async function setuptoolsVersion(sources) {
    return ((await declaredDynamic(sources)) ??
        setupPyScm(sources) ??
        setupPyVersion(sources) ??
        (await setupCfgVersion(sources)) ??
        pyprojectScm(sources) ??
        unreadVersion(sources));
}
/** `[tool.setuptools.dynamic] version = {attr = ...}` or `{file = ...}`. */
async function declaredDynamic(sources) {
    const keys = ["tool", "setuptools", "dynamic", "version"];
    const dynamic = (0,config_table/* valueAt */.fK)(sources.pyproject?.table ?? {}, ...keys);
    if (!(0,config_table/* isTable */.bI)(dynamic))
        return undefined;
    const attribute = (0,config_table/* textAt */.$6)(dynamic, "attr");
    if (attribute !== undefined) {
        return versionOfAttribute(sources, attribute, sources.cite(keys, `attr = ${JSON.stringify(attribute)}`));
    }
    const listed = (0,config_table/* valueAt */.fK)(dynamic, "file");
    const files = typeof listed === "string" ? [listed] : (0,config_table/* textsAt */.i1)(dynamic, "file");
    return versionOfFiles(sources, files, sources.cite(keys, `file = ${JSON.stringify(files)}`));
}
async function setupCfgVersion(sources) {
    const option = cfgOption(sources.setupCfg, "metadata", "version");
    if (option === undefined || option.value === "")
        return undefined;
    const evidence = evidenceAt("setup.cfg", option.line, `version = ${option.value}`);
    const directive = /^(attr|file):\s*(.+)$/s.exec(option.value);
    if (directive === null)
        return staticVersion(option.value, evidence);
    const [, kind, value = ""] = directive;
    if (kind === "attr")
        return versionOfAttribute(sources, value.trim(), evidence);
    return versionOfFiles(sources, value.split(",").map((file) => file.trim()), evidence);
}
/** A literal in the module is read as setuptools reads it, without importing; what is neither that nor taken from one is not read. */
async function versionOfAttribute(sources, attribute, evidence) {
    const parts = attribute.split(".");
    const name = parts.pop() ?? "";
    return (await attributeIn(sources, moduleFiles(sources, parts), name, 3)) ?? askBackend(evidence);
}
/** The attribute of the first module of `files` that is there; of the module that it is imported from, at most `hops` away. */
async function attributeIn(sources, files, name, hops) {
    for (const file of files) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const found = assignedVersion(readPythonSource(text), name, file);
        if (found !== undefined || hops === 0)
            return found;
        const taken = importsOf(text).find((each) => each.as === name);
        return taken && attributeIn(sources, importedFiles(sources, taken.module, file), taken.name, hops - 1);
    }
    return undefined;
}
/** Where `module` may lie when `file` imports from it; each dot in front of it goes one folder up. */
function importedFiles(sources, module, file) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module.slice(dots).split(".").filter(Boolean);
    if (dots === 0)
        return moduleFiles(sources, parts);
    return filesOf([...file.split("/").slice(0, -dots), ...parts].join("/"));
}
function filesOf(stem) {
    return [`${stem}.py`, `${stem}/__init__.py`];
}
/** Where the module `parts` may lie: where package-dir puts it, else in `src`, else beside pyproject.toml. */
function moduleFiles(sources, parts) {
    const directories = packageDirectories(sources);
    const [top = "", ...rest] = parts.length === 0 ? ["__init__"] : parts;
    const mapped = directories.get(top);
    const where = [directories.get(""), ...searchedFolders(sources), "src", "."].filter((each) => each !== undefined);
    const stems = [
        ...(mapped === undefined ? [] : [[mapped, ...rest].join("/")]),
        ...where.map((folder) => [folder, top, ...rest].join("/")),
    ];
    return [...new Set(stems)].flatMap(filesOf).map((file) => file.replace(/^\.\//, ""));
}
function packageDirectories(sources) {
    const directories = new Map();
    const inPy = sources.setupPy && keywordOf(sources.setupPy, "package_dir");
    if (inPy?.kind === "dict") {
        for (const [name, folder] of inPy.entries)
            if (folder.kind === "text")
                directories.set(name, folder.value);
    }
    for (const line of cfgOption(sources.setupCfg, "options", "package_dir")?.value.split(/[\n,]/) ?? []) {
        const [name, folder] = line.split("=");
        if (name !== undefined && folder !== undefined)
            directories.set(name.trim(), folder.trim());
    }
    for (const [name, folder] of Object.entries((0,config_table/* tableAt */.af)(sources.tool("setuptools"), "package-dir"))) {
        if (typeof folder === "string")
            directories.set(name, folder);
    }
    return directories;
}
function searchedFolders(sources) {
    const inCfg = cfgOption(sources.setupCfg, "options.packages.find", "where")?.value;
    return [...(0,config_table/* textsAt */.i1)(sources.tool("setuptools"), "packages", "find", "where"), ...(inCfg === undefined ? [] : [inCfg])];
}
async function versionOfFiles(sources, files, evidence) {
    const [file, ...more] = files;
    const text = file === undefined || more.length > 0 ? undefined : await sources.read(file);
    return file === undefined || text === undefined
        ? askBackend(evidence)
        : staticVersion(text, evidenceAt(file, 1, text.trim()));
}
/** `use_scm_version=True` or a dictionary of options. */
function setupPyScm({ setupPy }) {
    const value = setupPy && keywordOf(setupPy, "use_scm_version");
    if (value === undefined || (value.kind === "name" && value.value === "False"))
        return undefined;
    const evidence = evidenceAt("setup.py", value.line, "use_scm_version");
    if (value.kind === "name" && value.value === "True")
        return setuptoolsScm({}, "setuptools-scm", evidence);
    const options = value.kind === "dict" ? plainValues(value) : undefined;
    return options === undefined ? askBackend(evidence) : setuptoolsScm(options, "setuptools-scm", evidence);
}
/** A dictionary of constants as a table; `undefined` when something in it is code. */
function plainValues({ entries }) {
    const values = [];
    for (const [key, value] of entries) {
        if (value.kind === "text")
            values.push([key, value.value]);
        else if (value.kind === "name" && /^(True|False|None)$/.test(value.value))
            values.push([key, value.value === "True"]);
        else if (!OUTPUT_OPTIONS.has(key))
            return undefined;
    }
    return Object.fromEntries(values);
}
// Where the version is written to, from where the root is counted, and what follows the `+`: no release depends on them.
const OUTPUT_OPTIONS = new Set([
    "local_scheme",
    "write_to",
    "write_to_template",
    "version_file",
    "version_file_template",
    "relative_to",
]);
function setupPyVersion({ setupPy }) {
    const value = setupPy && keywordOf(setupPy, "version");
    if (setupPy === undefined || value === undefined)
        return undefined;
    const version = constantText(setupPy, value);
    if (version === undefined)
        return askBackend(evidenceAt("setup.py", value.line, "version is computed"));
    return staticVersion(version, evidenceAt("setup.py", value.line, `version = ${JSON.stringify(version)}`));
}
function pyprojectScm(sources) {
    const section = ["setuptools_scm", "vcs-versioning"].find((name) => (0,config_table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "tool", name) !== undefined);
    if (section !== undefined) {
        const evidence = sources.cite(["tool", section], `[tool.${section}]`);
        return setuptoolsScm(sources.tool(section), "setuptools-scm", evidence);
    }
    const simple = buildRequires(sources).find((requirement) => /^(setuptools|vcs)[-_.](scm|versioning)\[.*simple/i.test(requirement));
    if (simple === undefined)
        return undefined;
    return setuptoolsScm({}, "setuptools-scm", sources.cite(["build-system", "requires"], simple));
}
// Packages that a build needs and that give no version.
const NO_VERSION_IN = /^(setuptools|wheel|cython|numpy|oldest-supported-numpy|cffi|setuptools[-_.]rust|pybind11|mypy|packaging)\b/i;
/** A version that setup.py, or a plugin of setuptools, computes when it runs. */
function unreadVersion(sources) {
    const [call] = sources.setupPy === undefined ? [] : setupCalls(sources.setupPy);
    const isBare = call !== undefined && call.keywords.size === 0 && call.spread.length === 0;
    if (sources.setupPy !== undefined && !isBare) {
        return askBackend(evidenceAt("setup.py", call?.line, "the version is computed"));
    }
    const plugin = buildRequires(sources).find((requirement) => !NO_VERSION_IN.test(requirement));
    return plugin === undefined ? undefined : askBackend(sources.cite(["build-system", "requires"], plugin));
}
function buildRequires(sources) {
    return (0,config_table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires");
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools.js





/** A project that setuptools builds, described by pyproject.toml, setup.cfg and setup.py, or any of them alone. */
async function describeSetuptools(sources) {
    return {
        name: cfgOption(sources.setupCfg, "metadata", "name")?.value ?? setupText(sources, "name"),
        version: await setuptoolsVersion(sources),
        requiresPython: cfgOption(sources.setupCfg, "options", "python_requires")?.value ?? setupText(sources, "python_requires"),
        purity: setuptoolsPurity(sources),
        abi3: setuptools_purity_stableAbi(sources),
        scripts: consoleScripts(sources),
    };
}
function setupText(sources, keyword) {
    return sources.setupPy && constantText(sources.setupPy, keywordOf(sources.setupPy, keyword));
}
function consoleScripts(sources) {
    const inCfg = cfgOption(sources.setupCfg, "options.entry_points", "console_scripts")?.value.split("\n") ?? [];
    const points = sources.setupPy && keywordOf(sources.setupPy, "entry_points");
    const inPy = points?.kind === "dict" ? points.entries.get("console_scripts") : undefined;
    const items = inPy?.kind === "list" ? inPy.items : [];
    const lines = [...inCfg, ...items.flatMap((item) => (item.kind === "text" ? [item.value] : []))];
    return lines.flatMap((line) => /^\s*([^=\s]+)\s*=/.exec(line)?.[1] ?? []);
}

;// CONCATENATED MODULE: ./lib/src/project/project.js

















const READERS = new Map([
    ["setuptools", describeSetuptools],
    ["hatchling", describeHatchling],
    ["flit-core", describeFlit],
    ["poetry-core", describePoetry],
    ["pdm-backend", describePdm],
    ["uv_build", describeUvBuild],
    ["maturin", describeMaturin],
    ["scikit-build-core", describeScikitBuild],
    ["meson-python", describeMeson],
]);
/**
 * Reads the project in the folder `dir` from its own files. None of its code runs.
 *
 * Throws SW-NO-PROJECT without pyproject.toml, setup.cfg and setup.py, SW-BACKEND-UNKNOWN, SW-NAME-MISSING, SW-NAME-INVALID,
 * SW-VERSION-MISSING, SW-VERSION-INVALID and SW-REQUIRES-PYTHON-INVALID, each with its place.
 */
async function readProject(dir, pyproject, world) {
    const sources = await openSources(dir, pyproject, world);
    if (pyproject === undefined && sources.setupPy === undefined && sources.setupCfg.size === 0) {
        throw new errors/* ShipwheelError */.QP("SW-NO-PROJECT", dir);
    }
    const backend = backendOf(sources);
    const described = await (READERS.get(backend) ?? describeUnknown)(sources);
    const name = nameOf(sources, described, dir);
    const requiresPython = requiresPythonOf(sources, described);
    const { abi3 } = described;
    return {
        name,
        normalizedName: (0,python_name/* normalizeName */.Pc)(name),
        backend,
        version: versionOf(sources, described),
        ...(requiresPython !== undefined && { requiresPython }),
        purity: described.purity,
        ...(abi3 !== undefined && { abi3 }),
        ...(described.abiFree === true && { abiFree: true }),
        ...(described.pureByDefault === true && { pureByDefault: true }),
        scripts: [...Object.keys((0,config_table/* tableAt */.af)(sources.project, "scripts")), ...(described.scripts ?? [])],
        cibuildwheel: sources.tool("cibuildwheel"),
        warnings: [],
    };
}
function nameOf(sources, described, dir) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "name");
    const name = written ?? described.name;
    const place = pyprojectWhere(sources, "project", "name");
    if (name === undefined || name === "")
        throw new errors/* ShipwheelError */.QP("SW-NAME-MISSING", dir, place);
    if (typeof name !== "string" || !(0,python_name/* isProjectName */.jD)(name)) {
        throw new errors/* ShipwheelError */.QP("SW-NAME-INVALID", JSON.stringify(name), written === undefined ? {} : place);
    }
    return name;
}
function requiresPythonOf(sources, described) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "requires-python");
    if (written === undefined)
        return described.requiresPython;
    if (typeof written === "string" && (0,specifier/* parseSpecifiers */.$h)(written) !== undefined)
        return written;
    throw new errors/* ShipwheelError */.QP("SW-REQUIRES-PYTHON-INVALID", JSON.stringify(written), pyprojectWhere(sources, "project", "requires-python"));
}
/** `[project].version` comes before all that a backend knows. */
function versionOf(sources, described) {
    const written = (0,config_table/* textAt */.$6)(sources.project, "version");
    const version = written === undefined
        ? described.version
        : staticVersion(written, sources.cite(["project", "version"], `version = ${JSON.stringify(written)}`));
    if (version === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-MISSING", missingVersion(sources), projectWhere(sources));
    if (version.kind !== "static")
        return version;
    const parsed = (0,python_version/* parseVersion */.ot)(version.version);
    if (parsed !== undefined)
        return version;
    throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", JSON.stringify(version.version), {
        where: sources.where(version.evidence),
    });
}
function missingVersion(sources) {
    return (0,config_table/* textsAt */.i1)(sources.project, "dynamic").includes("version")
        ? "[project] says that it is dynamic, and nothing says where it comes from"
        : "nothing says what it is";
}
function projectWhere(sources) {
    const key = (0,config_table/* textsAt */.i1)(sources.project, "dynamic").includes("version") ? ["project", "dynamic"] : ["project"];
    return pyprojectWhere(sources, ...key);
}
/** uv's backend knows static versions and pure wheels alone. */
function describeUvBuild(sources) {
    return {
        version: undefined,
        purity: pure("certain", citeBackend(sources, "uv_build builds no extension modules")),
    };
}
/** A backend that we do not know, or one of the project's own: it alone can say more than `[project]` does. */
function describeUnknown(sources) {
    const evidence = sources.cite(["build-system", "build-backend"], "a build backend that Shipwheel does not know");
    return { version: askBackend(evidence), purity: { class: "unknown", confidence: "unsure", evidence: [evidence] } };
}

// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
;// CONCATENATED MODULE: ./lib/src/commands/planned.js








/** Reads the project in `dir` and its git state, and plans its release; gives the configuration too. Runs no project code. */
async function planProject({ dir, committed, ...asked }, { files, processes, runner }) {
    const lying = await readFolder(dir, files);
    const { version } = lying.project;
    const match = version.kind === "scm" ? version.options.match : undefined;
    const git = await (0,project_git/* readGit */.l)(dir, { processes }, runner.environment, match);
    const isElsewhere = committed !== undefined && git.dirty.length > 0;
    const { config, project } = isElsewhere ? await readFolder(await committed(git), files) : lying;
    const { event } = runner;
    const plan = planRelease({ ...asked, project, git, config, ...(event && { event }) });
    return { ...sealed(plan, (0,document_file/* jsonBytes */.yN)(plan)), config };
}
async function readFolder(dir, files) {
    const pyproject = await (0,config_pyproject/* readPyproject */.x)(dir, { files });
    return { config: (0,config/* configOf */.W)(pyproject), project: await readProject(dir, pyproject, { files }) };
}
/** The plan in `file`. Throws SW-PLAN-MISSING, SW-DOCUMENT-INVALID. */
async function readPlan(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new errors/* ShipwheelError */.QP("SW-PLAN-MISSING", file);
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return sealed((0,document_file/* readDocument */.u0)(planSchema, bytes, file), bytes);
}
/** Throws every refusal of the plan as one error: nothing is built of a plan that says no. */
function refuseRefused({ refusals }) {
    const [first, ...others] = refusals.map(({ code, ...said }) => ({
        ...said,
        code: (0,errors/* isErrorCode */.We)(code) ? code : "SW-PLAN-REFUSED",
    }));
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
}
function sealed(plan, bytes) {
    return { plan, bytes, digest: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") };
}


/***/ }),

/***/ 55859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81663);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76001);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58681);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86577);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69882);






const KEYS = [
    {
        name: "tag-format",
        fault: (value) => (typeof value === "string" ? (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tagFormatFault */ .Ml)(value) : "it must be a text"),
    },
    { name: "environment", fault: environmentFault },
    {
        name: "from",
        fault: (value) => (value === "sdist" || value === "tree" ? undefined : 'it must be "sdist" or "tree"'),
    },
];
/**
 * The configuration of a project; `undefined` stands for a project without pyproject.toml.
 *
 * Throws SW-CONFIG-INVALID with all that is wrong: unknown keys with the nearest known name, values of a wrong kind.
 */
function configOf(pyproject) {
    const table = pyproject === undefined ? undefined : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(pyproject.table, "tool", "shipwheel");
    if (pyproject === undefined || table === undefined)
        return configFrom({});
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(table)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-CONFIG-INVALID", "tool.shipwheel must be a table", {
            where: (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(pyproject, ["tool", "shipwheel"]),
        });
    }
    const [first, ...others] = Object.entries(table).flatMap(([name, value]) => faultsOf(name, value, pyproject));
    if (first !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([first, ...others]);
    return configFrom(table);
}
/** Of a table whose keys and values were found to be sound. */
function configFrom(table) {
    const { "tag-format": tagFormat, environment, from } = table;
    return {
        tagFormat: typeof tagFormat === "string" ? tagFormat : _tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_FORMAT_DEFAULT */ .hK,
        environment: Array.isArray(environment) ? environment.map(String) : [],
        from: from === "tree" ? "tree" : "sdist",
    };
}
function faultsOf(name, value, pyproject) {
    const where = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(pyproject, ["tool", "shipwheel", name]);
    const key = KEYS.find((each) => each.name === name);
    if (key === undefined)
        return [unknownKey(name, where)];
    const fault = key.fault(value);
    if (fault === undefined)
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `tool.shipwheel.${name} is ${JSON.stringify(value)}: ${fault}`, { where })];
}
function unknownKey(name, where) {
    const names = KEYS.map((key) => key.name);
    const meant = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, names);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `tool.shipwheel has no key ${JSON.stringify(name)}`, {
        where,
        hint: meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
    });
}
function environmentFault(value) {
    if (!Array.isArray(value) || value.some((name) => typeof name !== "string")) {
        return "it must be a list of names of environment variables";
    }
    const odd = value.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (odd.length > 0)
        return `no name of an environment variable: ${odd.join(", ")}`;
    const secret = value.filter(_secret_name_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeSecret */ .l);
    if (secret.length > 0)
        return `build tools are never given what may be a secret: ${secret.join(", ")}`;
    return undefined;
}


/***/ }),

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// No name that anyone mistypes is longer, and the search takes time in proportion to the square.
const LONGEST = 100;
/**
 * The name among `names` that was probably meant by `word`: letters missing, added, changed or swapped.
 *
 * `undefined` when none is near: more than a third of the letters would have to change.
 */
function nearestName(word, names) {
    if (word.length > LONGEST)
        return undefined;
    const spelled = spell(word);
    let nearest;
    for (const name of names) {
        const limit = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
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
/** Optimal string alignment distance. */
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

/***/ 76001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf),
/* harmony export */   x: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30801);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82343);



/**
 * Reads `pyproject.toml` of the folder `dir`. `undefined` when there is none.
 *
 * Throws SW-TOML-SYNTAX.
 */
async function readPyproject(dir, { files }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, "pyproject.toml");
    const text = await files.readText(file);
    return text === undefined ? undefined : { path: file, text, table: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, file) };
}
/** Where pyproject.toml says something of the key at `keys`, with the text of that line. */
function whereOf(pyproject, keys) {
    const line = (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfKey */ .n)(pyproject.text, keys);
    if (line === undefined)
        return { file: pyproject.path };
    return { file: pyproject.path, line, text: (pyproject.text.split("\n")[line - 1] ?? "").trim().slice(0, 200) };
}


/***/ }),

/***/ 58681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
/** Might the environment variable of this name let its reader publish, or steer the workflow? Project code is never given it. */
function mayBeSecret(name) {
    return NAME.test(name) || PREFIX.test(name);
}


/***/ }),

/***/ 86577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   dy: () => (/* binding */ tablesAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** What stands at `keys`, one after another; `undefined` where one of them is not there. Inherited names are not there. */
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The table at `keys`, an empty one where there is none. */
function tableAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return isTable(value) ? value : {};
}
function textAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === "string" ? value : undefined;
}
/** The texts of the list at `keys`; what is no text is passed over. */
function textsAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The tables of the list of tables at `keys`. */
function tablesAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value.filter(isTable) : [];
}


/***/ }),

/***/ 69882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ tagFormatFault),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   hK: () => (/* binding */ TAG_FORMAT_DEFAULT),
/* harmony export */   oT: () => (/* binding */ versionInTag)
/* harmony export */ });
const TAG_FORMAT_DEFAULT = "v{version}";
const FIELD = /\{([^{}]*)\}/g;
/** What is wrong with a tag format, if anything: it needs `{version}` once, may have `{name}`, and must make tags that git takes. */
function tagFormatFault(format) {
    const fields = [...format.matchAll(FIELD)].map((match) => match[1] ?? "");
    const unknown = fields.filter((field) => field !== "version" && field !== "name");
    if (unknown.length > 0)
        return `{${unknown[0]}} is unknown: there are {version} and {name}`;
    if (fields.filter((field) => field === "version").length !== 1)
        return "it needs {version}, once";
    if (fields.filter((field) => field === "name").length > 1)
        return "{name} may stand in it once";
    const sample = formatTag(format, { name: "n", version: "1" });
    return isTagName(sample) ? undefined : `git takes no tag such as ${JSON.stringify(sample)}`;
}
/** The tag of a release: `v{version}` and 1.2.3 make `v1.2.3`. */
function formatTag(format, fields) {
    return format.replace(FIELD, (_, field) => (field === "name" ? fields.name : fields.version));
}
/**
 * The text that stands where the format has `{version}`. `undefined` when the tag does not fit the format.
 *
 * `name` is the project's normalized name; `{name}` takes every spelling of it.
 */
function versionInTag(format, tag, name) {
    let pattern = "";
    let end = 0;
    for (const field of format.matchAll(FIELD)) {
        const anySpelling = name.split("-").map(literal).join("[-_.]+");
        pattern += literal(format.slice(end, field.index)) + (field[1] === "name" ? anySpelling : "(.+)");
        end = field.index + field[0].length;
    }
    return new RegExp(`^${pattern}${literal(format.slice(end))}$`, "is").exec(tag)?.[1];
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
/** As `git check-ref-format` judges a tag. */
function isTagName(name) {
    if ([...name].some((letter) => letter <= " " || letter === "\u007f"))
        return false;
    if (name === "@" || /[~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^-/.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}


/***/ }),

/***/ 82343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lineOfKey)
/* harmony export */ });
// One part of a key: bare, or in quotes.
const KEY_PART = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/;
/**
 * The line, counted from 1, where TOML says something of the key at `keys`: its own line, else the header of its table.
 *
 * It reads lines and not the grammar: for pointing at a place in a file that was parsed before. `undefined` where nothing is found.
 */
function lineOfKey(text, keys) {
    let header = [];
    let inText;
    let nearest;
    for (const [index, line] of text.split("\n").entries()) {
        if (inText !== undefined) {
            if (line.includes(inText))
                inText = undefined;
            continue;
        }
        const read = readLine(line, header);
        if (read === undefined)
            continue;
        if (read.isHeader)
            header = read.keys;
        inText = read.opensText;
        if (startsWith(read.keys, keys))
            return index + 1;
        if (startsWith(keys, read.keys) && !(read.isHeader && nearest !== undefined))
            nearest = index + 1;
    }
    return nearest;
}
function readLine(line, header) {
    const opening = /^\s*\[\[?/.exec(line)?.[0];
    if (opening !== undefined) {
        const { keys, rest } = readKeys(line.slice(opening.length));
        return rest.startsWith("]") ? { isHeader: true, keys, opensText: undefined } : undefined;
    }
    const { keys, rest } = readKeys(line);
    if (keys.length === 0 || !rest.startsWith("="))
        return undefined;
    return { isHeader: false, keys: [...header, ...keys], opensText: textOpenedBy(rest) };
}
function textOpenedBy(value) {
    const quotes = /"""|'''/.exec(value)?.[0];
    if (quotes === undefined)
        return undefined;
    return value.split(quotes).length % 2 === 0 ? quotes : undefined;
}
function readKeys(text) {
    const keys = [];
    let rest = text;
    for (;;) {
        const part = KEY_PART.exec(rest);
        if (part === null)
            return { keys, rest };
        keys.push(part[1] ?? part[2] ?? part[3] ?? "");
        rest = rest.slice(part[0].length);
        if (!rest.startsWith("."))
            return { keys, rest };
        rest = rest.slice(1);
    }
}
function startsWith(keys, beginning) {
    return beginning.length <= keys.length && beginning.every((key, index) => keys[index] === key);
}


/***/ }),

/***/ 30801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


/**
 * Reads `text` as TOML 1.0.
 *
 * `file` is how errors name it. Throws SW-TOML-SYNTAX with the line, the column and the offending text.
 */
function parseToml(text, file) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw cause;
        const { line, column } = cause;
        const offending = (text.split(/\r?\n/, line)[line - 1] ?? "").slice(0, 200);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-TOML-SYNTAX", `${file}, line ${line}, column ${column}: ${reasonOf(cause)}`, {
            where: { file, line, column, text: offending },
            cause,
        });
    }
}
// The parser's message is a reason, an empty line, and a drawing of the place.
function reasonOf(error) {
    const [reason = ""] = error.message.split("\n");
    return reason.replace(/^Invalid TOML document: /, "");
}


/***/ }),

/***/ 69427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readGit)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/project/git-environment.js
// Where git and its own programs are, and whose configuration counts. The system's counts too: on Windows it says how lines
// end, and without it every file would seem changed. What could lead git elsewhere (GIT_DIR, GIT_WORK_TREE) is not passed on.
const PASSED_ON = new Set([
    "PATH",
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "XDG_CONFIG_HOME",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
]);
/** The environment that git runs in: in English, without a prompt, without credentials. */
function gitEnvironment(environment) {
    const passedOn = Object.entries(environment).filter(([name]) => PASSED_ON.has(name.toUpperCase()));
    return { ...Object.fromEntries(passedOn), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}

;// CONCATENATED MODULE: ./lib/src/project/git-remote.js
const FORGES = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/i;
/** `owner/name` of a remote on a forge, from any form that git takes; credentials in it are passed over. */
function repositoryOf(remote) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i.exec(remote) ??
        /^(?:[^@/]*@)?(?<host>[^:/]+):(?<path>.+)$/.exec(remote);
    const { host = "", path = "" } = match?.groups ?? {};
    const name = path.replace(/\/+$/, "").replace(/\.git$/, "");
    return FORGES.test(host) && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/src/project/git.js



// No hook, no file system monitor and no signature program of the repository's runs while it is read.
const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];
/**
 * What git knows of the folder `dir` and the commit that is checked out there. Nothing in the repository changes.
 *
 * `environment` is the machine's; git sees little of it. `match` is the pattern of tags that may be the nearest one, which
 * setuptools-scm asks for in this form.
 * Throws SW-GIT-MISSING, SW-NO-REPOSITORY, SW-NO-COMMIT, SW-REPOSITORY-UNSAFE and SW-GIT-FAILED.
 */
async function readGit(dir, { processes }, environment, match = "*[0-9]*") {
    const git = gitIn(dir, processes, gitEnvironment(environment));
    const [place, commit, tags, nearest, status, remote] = await Promise.all([
        git("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"),
        git("log", "-1", "--format=%H %ct", "HEAD"),
        git("for-each-ref", "--points-at=HEAD", "--format=%(objecttype) %(refname:strip=2)", "refs/tags"),
        git("describe", "--tags", "--long", "--abbrev=40", `--match=${match}`, "HEAD"),
        git("status", "--porcelain=v1", "-z", "--untracked-files=no"),
        git("config", "--get", "remote.origin.url"),
    ]);
    const { shallow, root } = readPlace(place, dir);
    const repository = repositoryOf(remote.stdout.trim());
    const found = nearestTag(nearest);
    return {
        ...(repository !== undefined && { repository }),
        ...readCommit(commit, dir),
        root,
        dirty: dirtyFiles(succeeded(status, dir)),
        shallow,
        tags: readTags(succeeded(tags, dir)),
        ...(found !== undefined && { nearest: found }),
        // Counting takes long where there is much history; only a project without a tag has a version made of it.
        commits: found === undefined ? Number(succeeded(await git("rev-list", "--count", "HEAD"), dir)) : 0,
    };
}
function gitIn(cwd, processes, env) {
    return async (...asked) => {
        try {
            return await processes.run(["git", "--no-optional-locks", ...SAFELY, ...asked], {
                cwd,
                env,
                timeoutSeconds: 120,
            });
        }
        catch (cause) {
            if (!(cause instanceof errors/* ShipwheelError */.QP) || cause.code !== "SW-PROCESS-NOT-FOUND")
                throw cause;
            throw new errors/* ShipwheelError */.QP("SW-GIT-MISSING", "git", { cause });
        }
    };
}
/** Every other answer hangs on this one, so it is the one that says why there is none. */
function readPlace(place, dir) {
    if (/dubious ownership|unsafe repository/.test(place.stderr)) {
        const folder = /safe\.directory\s+(.+)$/m.exec(place.stderr)?.[1] ?? dir;
        throw new errors/* ShipwheelError */.QP("SW-REPOSITORY-UNSAFE", dir, {
            hint: `Run \`git config --global --add safe.directory ${folder}\` if you trust it.`,
        });
    }
    const [inside, shallow, ...prefix] = place.stdout.split("\n");
    if (place.exitCode !== 0 || inside !== "true")
        throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", dir, lastWords(place));
    return { shallow: shallow === "true", root: prefix.join("\n").trimEnd().replace(/\/$/, "") || "." };
}
function readCommit(finished, dir) {
    if (finished.exitCode !== 0)
        throw new errors/* ShipwheelError */.QP("SW-NO-COMMIT", dir, lastWords(finished));
    const [commit = "", epoch] = finished.stdout.trim().split(" ");
    return { commit, epoch: Number(epoch) };
}
function succeeded(finished, dir) {
    if (finished.exitCode === 0)
        return finished.stdout;
    throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, lastWords(finished));
}
function lastWords({ stderr }) {
    const detail = stderr.trim();
    return detail === "" ? {} : { detail };
}
/** A tag's name holds no line end and no space; an annotated one is an object of its own. */
function readTags(lines) {
    return lines
        .split("\n")
        .filter(Boolean)
        .map((line) => ({ name: line.slice(line.indexOf(" ") + 1), annotated: line.startsWith("tag ") }));
}
/** No tag at all is no failure: git then says so and nothing else. */
function nearestTag({ exitCode, stdout }) {
    const match = /^(.+)-(\d+)-g[0-9a-f]+$/.exec(stdout.trim());
    if (exitCode !== 0 || match === null)
        return undefined;
    const [, tag = "", distance] = match;
    return { tag, distance: Number(distance) };
}
/** `XY NAME`, each ended by a zero byte; a renamed file is followed by the name that it had. */
function dirtyFiles(status) {
    const entries = status.split("\0").filter(Boolean);
    const files = [];
    for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index] ?? "";
        files.push(entry.slice(3));
        if (/^[RC]|^.[RC]/.test(entry))
            index += 1;
    }
    return files;
}


/***/ }),

/***/ 79019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ expectedPlace)
/* harmony export */ });
/** What the plan calls a wheel's place: `manylinux x86_64`, `any`. */
function expectedPlace(expected) {
    if (expected.kind === "sdist")
        return "";
    const { platform, arch, floor } = expected;
    const system = floor === undefined ? platform : `${platform} ${floor}`;
    return platform === "any" ? "any" : `${system} ${arch}`;
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);

// GitHub takes 1 MiB of summary a step, and nobody reads so much.
const MOST_ROWS = 300;
/** Text as markdown that renders as just that text, on one line. */
function prose(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[\\`*_[\]{}()<>|~#!$]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .trim()
        .replace(/^[-+=]/, "\\$&")
        .replace(/^(\d{1,9})\./, "$1\\.");
}
/** Text in a code span, within a table too; backticks inside are kept by a longer fence. */
function code(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replaceAll("|", "\\|");
    if (shown === "")
        return "";
    const runs = shown.match(/`+/g) ?? [];
    const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
    return runs.length === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}
/** A code block; a tool's own lines. */
function codeBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = "`".repeat(longest + 1);
    return [`${fence}text`, ...lines, fence].join("\n");
}
/** A table of cells that are markdown already. Nothing without rows. */
function table(heads, rows) {
    if (rows.length === 0)
        return "";
    const lines = [heads, heads.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
    const more = rows.length > MOST_ROWS ? [`\n${rows.length - MOST_ROWS} more rows are in the documents themselves.`] : [];
    return [...lines, ...more].join("\n");
}
/** Paragraphs, with those left out that are empty. */
function paragraphs(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 86965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ problemsSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   OY: () => (/* binding */ manifestSummary),
/* harmony export */   Rs: () => (/* binding */ receiptSummary),
/* harmony export */   k6: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61177);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44955);
/* harmony import */ var _expected_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79019);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36231);






/** The job summary of a plan, in GitHub's markdown, as are all below. */
function planSummary({ project, version, source, expected, jobs, excluded, refusals, warnings }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        `## Plan: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${project.name} ${version.pep440}`)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(version.source.detail)}. Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.commit.slice(0, 12))}, backend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(project.backend)}.`,
        problemList(refusals.map((each) => ({ ...each, severity: "error" }))),
        problemList(warnings.map((each) => ({ ...each, severity: "warning" }))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Expected", "Tag", "Platform", "Job"], expected.map((each) => [
            each.kind,
            each.kind === "sdist" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${each.python}-${each.abi}`),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_expected_place_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedPlace */ .K)(each)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.job),
        ])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Job", "Runner", "Tool", "Why"], jobs.map(({ id, runner, tool, why }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runner), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tool), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why)])),
        folded(`${excluded.length} left out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Identifier", "Rule", "Because"], excluded.map(({ identifier, rule, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(identifier), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(because)]))),
    ]);
}
/** The job summary of an assembled release. */
function manifestSummary({ project, rehearsal, files, contract, sbom, plan }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        `## Release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
        contractSummary(contract),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Kind", "Size", "SHA-256"], files.map(({ name, kind, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256)])),
        findingsTable(files),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.sha256)}`}.`,
    ]);
}
/** The job summary of what an index holds after publishing. */
function receiptSummary({ index, authentication, uploads, verified, release }) {
    const served = new Set(verified.map(({ name }) => name));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        `## Published to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(index)}`,
        `Authentication: ${authentication}. ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(verified.length, "file")} of ${uploads.length} fetched back and hashed.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Outcome", "Attempts", "Verified", "Attestation"], uploads.map(({ name, outcome, attempts, attestation }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
            outcome,
            String(attempts),
            served.has(name) ? "yes" : "**no**",
            attestation === null ? "none" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(attestation),
        ])),
        release === null ? "" : `GitHub release ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(release.tag)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(release.url)}`,
    ]);
}
/** The job summary of a check. */
function verdictSummary({ files }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        "## Check",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "The index would", "Findings"], files.map(({ path, refused, findings }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path),
            refused ? "**refuse it**" : "take it",
            String(findings.length),
        ])),
        findingsTable(files),
    ]);
}
/** The job summary of what ended a command. */
function problemsSummary(problems) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)(["## Shipwheel stopped", problemList(problems)]);
}
function problemList(problems) {
    return problems.map(problemEntry).join("\n\n");
}
function problemEntry({ severity = "error", code: name, message, hint, where, detail }) {
    const at = where === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_error_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(where))})`;
    const lines = detail === undefined ? [] : ["", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLines */ .g)(detail.trimEnd()).slice(-100))];
    const kind = severity === "error" ? "Error" : "Warning";
    return [`**${kind} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}**${at}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`, "", `Fix: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(hint)}`, ...lines].join("\n");
}
function contractSummary(contract) {
    if (contract === null)
        return "Without a plan: nothing was held against the files.";
    const rows = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(because)]));
    if (rows.length === 0)
        return "The contract is kept: every file that was planned, and no other.";
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Contract", "File", "Because"], rows);
}
function findingsTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Finding", "Who objects", "What", "Fix"], files.flatMap(({ name, findings }) => findings.map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        `${each.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.code)}`,
        each.authority,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(each.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(each.hint),
    ])));
}
function folded(title, inner) {
    return inner === "" ? "" : `<details><summary>${title}</summary>\n\n${inner}\n\n</details>`;
}


/***/ })

};
