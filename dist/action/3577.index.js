export const id = 3577;
export const ids = [3577];
export const modules = {

/***/ 94879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pythonDisagreements),
/* harmony export */   l: () => (/* binding */ metadataWarnings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52674);


function pythonDisagreements(files) {
    const saying = files.filter((file) => saysFor("requires-python", file));
    const [first, ...others] = saying.map((file) => ({ name: file.name, clauses: clauses(file.metadata) }));
    if (first === undefined)
        return [];
    return others
        .filter(({ clauses }) => clauses !== first.clauses)
        .map(({ name, clauses }) => ({
        name,
        because: `requires Python ${clauses || "of any version"}, where ${first.name} requires ${first.clauses || "any"}`,
    }));
}
function metadataWarnings(files) {
    const [first, ...others] = files.filter(({ kind }) => kind === "wheel");
    if (first === undefined)
        return [];
    return others.flatMap((file) => {
        const fields = (0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFields */ .W1)(first.metadata, file.metadata);
        if (fields.length === 0)
            return [];
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-METADATA-DIFFERS", `${fields.join(", ")} in ${file.name} and ${first.name}`)];
    });
}
function saysFor(field, { kind, metadata }) {
    return kind === "wheel" || metadata[field] !== undefined || !(0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftOpen */ .Uh)(field, metadata);
}
function clauses(metadata) {
    const written = metadata["requires-python"]?.[0] ?? "";
    const each = written.split(",").map((clause) => clause.replace(/\s/g, ""));
    return each.filter(Boolean).sort().join(",");
}


/***/ }),

/***/ 34125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ coherentIdentity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94879);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9284);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73217);




function coherentIdentity({ files, unreadable, clashes }, plan) {
    const [first] = files;
    if (first === undefined)
        throw refusal(unreadable);
    const { name, says } = plan === undefined ? ownWords(first) : plannedWords(plan);
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .c)(says);
    if (identity === undefined)
        throw refusal([{ name, because: "its project name or its version is none" }]);
    if (plan !== undefined)
        return identity;
    const differences = [...unreadable, ...clashes, ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .strangers */ .o)(files, identity), ...(0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonDisagreements */ .C)(files)];
    if (differences.length > 0)
        throw refusal(differences);
    return identity;
}
function plannedWords({ project, version }) {
    return { name: "plan.json", says: { name: project.name, version: version.pep440 } };
}
function ownWords({ name, metadata }) {
    return { name, says: { name: metadata.name?.[0], version: metadata.version?.[0] } };
}
function refusal(differences) {
    const [first, ...others] = (0,_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedDifferences */ .O)(differences).map(({ name, because }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-RELEASE-INCOHERENT", `${name}: ${because}`));
    if (first === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-RELEASE-EMPTY", "no wheel and no sdist was given");
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([first, ...others]);
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sortedDifferences)
/* harmony export */ });
function sortedDifferences(differences) {
    const keyed = differences.map((each) => ({ each, key: `${each.name}\n${each.because}` }));
    return keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key))).map(({ each }) => each);
}


/***/ }),

/***/ 12307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
}


/***/ }),

/***/ 73217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   o: () => (/* binding */ strangers)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83606);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);


function identityOf(says) {
    const { name = "" } = says;
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(says.version ?? "");
    if (!(0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isProjectName */ .jD)(name) || version === undefined)
        return undefined;
    return { name, normalizedName: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(name), version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(version) };
}
function strangers(files, { normalizedName, version }) {
    return files.flatMap(({ name, filename, metadata }) => {
        const isName = (text) => (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(text) === normalizedName;
        const isVersion = (text) => sameVersion(text, version);
        const reasons = [
            ...another("is a file of", filename.distribution, isName, normalizedName),
            ...another("has the metadata of", metadata.name?.[0], isName, normalizedName),
            ...another("has the version", filename.version, isVersion, version),
            ...another("has in its metadata the version", metadata.version?.[0], isVersion, version),
        ];
        return reasons.map((because) => ({ name, because }));
    });
}
function another(says, value, isOurs, ours) {
    if (value !== undefined && isOurs(value))
        return [];
    return [`${says} ${value ?? "nothing"}, the release is ${ours}`];
}
function sameVersion(text, version) {
    const [one, other] = [(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)];
    if (one === undefined || other === undefined)
        return text === version;
    return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one, other) === 0;
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ manifestFile),
/* harmony export */   w: () => (/* binding */ sortFiles)
/* harmony export */ });
function sortFiles(distributions) {
    const byName = new Map();
    const unreadable = [];
    const clashes = [];
    for (const each of distributions) {
        const { name } = each;
        const first = byName.get(name);
        if (!isReleased(each))
            unreadable.push({ name: JSON.stringify(name).slice(1, -1), because: whyNot(each) });
        else if (first === undefined)
            byName.set(name, each);
        else if (first.sha256 !== each.sha256)
            clashes.push({ name, because: clash(first, each) });
    }
    const files = [...byName.values()].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
    return { files, unreadable, clashes };
}
function manifestFile(file) {
    const { name, kind, size, sha256, sha512, metadata, findings, ignored, skipped } = file;
    return {
        path: `dist/${name}`,
        name,
        kind,
        size,
        sha256,
        sha512,
        metadata,
        findings,
        ...(ignored && { ignored }),
        ...(skipped && { skipped }),
    };
}
function isReleased(file) {
    return file.kind !== "unknown" && file.filename !== undefined && file.metadata !== undefined && isPlain(file.name);
}
function isPlain(name) {
    return /^[\w][\w.+!-]*$/.test(name);
}
function whyNot({ kind, filename, metadata }) {
    if (kind === "unknown" || filename === undefined)
        return "the name is that of no wheel and no sdist";
    return metadata === undefined ? "its metadata cannot be read" : "the name has signs that no distribution's name has";
}
function clash(first, other) {
    return `two different files have this name: ${first.path} (sha256 ${first.sha256}) and ${other.path} (sha256 ${other.sha256})`;
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

/***/ 62791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _report_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45465);


function fileErrors(distributions) {
    const found = distributions.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    const wrong = found.filter(({ finding }) => finding.severity === "error" && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForNewProjects */ .mO)(finding.code));
    return (0,_report_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .groupAlike */ .M)(wrong, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ finding }, alike]) => {
        const names = (0,_report_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .someNames */ .X)(alike.map(({ name }) => name));
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-FILES-REFUSED", `${names}: ${finding.message} (${finding.code})`, { hint: finding.hint });
    });
}


/***/ }),

/***/ 63577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundleOfFiles: () => (/* binding */ bundleOfFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/assemble/coherence.js
var coherence = __webpack_require__(34125);
// EXTERNAL MODULE: ./lib/src/assemble/digest.js
var digest = __webpack_require__(12307);
// EXTERNAL MODULE: ./lib/src/assemble/identity.js
var identity = __webpack_require__(73217);
// EXTERNAL MODULE: ./lib/src/assemble/released-file.js
var released_file = __webpack_require__(3079);
;// CONCATENATED MODULE: ./lib/src/assemble/plain-release.js





function plainRelease({ read, held, rehearsal }) {
    const project = (0,coherence/* coherentIdentity */.h)((0,released_file/* sortFiles */.w)(read.length === 0 ? held : read), undefined);
    refuseStrangers((0,identity/* strangers */.o)((0,released_file/* sortFiles */.w)(held).files, project));
    const { files } = (0,released_file/* sortFiles */.w)([...read, ...held]);
    const manifest = {
        schema: "shipwheel/manifest/1",
        rehearsal,
        project,
        files: files.map(released_file/* manifestFile */.Y),
        sbom: [],
        evidence: [],
        plan: null,
        contract: null,
    };
    const named = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
    const { normalizedName, version } = project;
    return { manifest, digest: (0,digest/* sha256 */.s)(JSON.stringify({ normalizedName, version, files: named })) };
}
function refuseStrangers(differences) {
    const [first, ...others] = differences.map(({ name, because }) => (0,errors/* problem */.CC)("SW-RELEASE-INCOHERENT", `${name}: ${because}`));
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
}

// EXTERNAL MODULE: ./lib/src/check/expanded.js
var check_expanded = __webpack_require__(24544);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var python_filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/file-errors.js
var file_errors = __webpack_require__(62791);
;// CONCATENATED MODULE: ./lib/src/commands/plain-files.js








const LONGEST_START_MS = 20;
async function bundleOfFiles(paths, look, world) {
    const { files } = world;
    const expanded = await (0,check_expanded/* expandPaths */.p)(paths, { files });
    const rehearsal = await isRehearsed(expanded, files);
    const project = projectIn(expanded);
    const ahead = project === undefined ? undefined : look({ project, rehearsal });
    if (ahead !== undefined)
        await Promise.race([ahead.sent, world.clock.sleep(LONGEST_START_MS)]);
    const { readUnlessHeld } = await Promise.all(/* import() */[__webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(8104)]).then(__webpack_require__.bind(__webpack_require__, 8104));
    const { read, held } = await readUnlessHeld(expanded, ahead, world);
    const [first, ...others] = (0,file_errors/* fileErrors */.G)(read);
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
    const { manifest, digest } = plainRelease({ read, held, rehearsal });
    const located = new Map([...read, ...held].map((each) => [`dist/${each.name}`, each.path]));
    return { bundle: { manifest, digest, digestGiven: false, plan: null, located }, ahead };
}
async function isRehearsed(expanded, files) {
    const bundles = new Set(expanded.map((each) => external_node_path_.dirname(external_node_path_.dirname(external_node_path_.resolve(each)))));
    const texts = await Promise.all([...bundles].map((folder) => files.readText(external_node_path_.join(folder, document_file/* MANIFEST */.e0))));
    return texts.some((text) => text?.includes('"schema": "shipwheel/') && text.includes('"rehearsal": true'));
}
function projectIn(expanded) {
    for (const each of expanded) {
        const name = external_node_path_.basename(each);
        const filename = (0,python_filename/* parseWheelFilename */.eP)(name) ?? (0,python_filename/* parseSdistFilename */.sF)(name);
        if (filename !== undefined && (0,python_name/* isProjectName */.jD)(filename.spelled.name))
            return filename.name;
    }
    return undefined;
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


/***/ })

};
