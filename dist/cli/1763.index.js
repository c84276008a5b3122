"use strict";
exports.id = 1763;
exports.ids = [1763,4487];
exports.modules = {

/***/ 29102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ refuseStrangers),
/* harmony export */   DF: () => (/* binding */ isPlaceOfBundle),
/* harmony export */   Zz: () => (/* binding */ strangersIn),
/* harmony export */   ne: () => (/* binding */ recordedNames),
/* harmony export */   qF: () => (/* binding */ beginFolder),
/* harmony export */   tV: () => (/* binding */ refuseForeignDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75770);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39800);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9456);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59410);





const DIST = "dist";
const IGNORE = ".gitignore";
const DOCUMENTS = new Set([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT */ .T6]);
const IN_A_BUNDLE = new Set([
    IGNORE,
    "SHA256SUMS",
    "attestations",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT */ .ri,
    "requirements-locked.txt",
    "requirements.txt",
    "sbom",
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
        const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, name);
        return DOCUMENTS.has(name) && (await isOurs(file, files)) ? [] : [file];
    });
    return (await Promise.all(strangers)).flat();
}
async function beginFolder(out, files) {
    if ((await files.kind(out)) === undefined)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, IGNORE), IGNORE_ALL);
}
function isPlaceOfBundle(file, out) {
    const [first = ""] = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(out, file).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep));
    return first === "" || first === DIST || DOCUMENTS.has(first) || IN_A_BUNDLE.has(first);
}
async function recordedNames(out, files) {
    const listed = await Promise.all([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv].map((name) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, name), files)));
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
    if (await isOurs(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0), files))
        return true;
    return (await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, IGNORE))) === IGNORE_ALL;
}
async function strangersInDist(out, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, DIST);
    const entries = await files.list(dist);
    if (entries === undefined)
        return [dist];
    const recorded = await recordedNames(out, files);
    return entries.filter(({ name }) => !recorded.has(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dist, name));
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

/***/ 14458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
function planOutputs({ version, matrix }) {
    return {
        version: version.pep440,
        tag: version.tag ?? "",
        prerelease: String(version.prerelease),
        matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix),
    };
}


/***/ }),

/***/ 56533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  s: () => (/* binding */ planProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(23624);
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(64239);
;// CONCATENATED MODULE: ./lib/src/plan/explain.js




function explain(plan, id) {
    if (id === "version")
        return explainVersion(plan);
    const job = plan.jobs.find((each) => each.id === id);
    if (job !== undefined)
        return explainJob(job, plan);
    const wheels = plan.expected.flatMap((each) => (each.kind === "wheel" && each.identifier === id ? [each] : []));
    if (wheels.length > 0)
        return wheels.map((wheel) => explainWheel(id, wheel, plan)).join("\n");
    const excluded = plan.excluded.find(({ identifier }) => identifier === id);
    if (excluded !== undefined)
        return `${id} has no wheel of its own: ${excluded.because} (${excluded.rule}).`;
    const isIdentifier = Object.values((0,cibuildwheel_table/* defaultCibuildwheel */.fP)().identifiers).some((names) => names.includes(id));
    if (isIdentifier)
        return `${id} has no wheel of its own: ${whyUnplanned(plan)}.`;
    throw unknown(id, plan);
}
function whyUnplanned({ expected, tools }) {
    const wheels = expected.filter((each) => each.kind === "wheel");
    if (wheels.length > 0 && wheels.every(({ platform }) => platform === "any")) {
        return "the wheel py3-none-any serves every Python on every platform";
    }
    const tool = tools.find(({ name }) => name === "cibuildwheel");
    return tool === undefined ? "nothing is built for it" : `cibuildwheel ${tool.version} does not have it`;
}
function unknown(id, { jobs, expected, excluded }) {
    const known = ["version", ...jobs.map((each) => each.id)];
    const planned = expected.flatMap((each) => (each.kind === "wheel" ? (each.identifier ?? []) : []));
    const meant = (0,nearest_name/* nearestName */.q)(id, [...known, ...planned, ...excluded.map(({ identifier }) => identifier)], MOST_LETTERS);
    const names = `Name a build identifier such as cp312-manylinux_x86_64, or one of ${known.join(", ")}.`;
    return new errors/* ShipwheelError */.QP("SW-PLAN-UNKNOWN-ID", JSON.stringify(id), {
        hint: meant === undefined ? names : `Did you mean \`${meant}\`?`,
    });
}
const MOST_LETTERS = 2;
function explainVersion({ version, refusals, warnings }) {
    const sentences = [
        `The version is ${version.pep440}: ${version.source.detail}.`,
        version.tag === null ? "No tag goes with it." : `Its tag is ${version.tag}.`,
        version.prerelease ? "It is a pre-release: installers pass it over unless asked." : "",
        ...[...refusals, ...warnings]
            .filter(({ code }) => /^SW-(TAG|VERSION|UNTAGGED|LOCAL)/.test(code))
            .map(({ message, hint }) => `${message}. ${hint}`),
    ];
    return sentences.filter(Boolean).join("\n");
}
function explainJob(job, { expected }) {
    const { id, runner, tool, why, minutes } = job;
    const files = expected.filter(({ job }) => job === id);
    const names = files.map((file) => (file.kind === "sdist" ? "the sdist" : `${file.python}-${file.abi}`));
    const long = minutes === undefined ? "" : `, in about ${minutes} minutes`;
    return `The job ${id} runs on ${runner} and builds with ${tool}: ${why}.\nIt makes ${names.join(", ")}${long}.${needsOf(job)}`;
}
function needsOf({ emulation, rustTargets = [] }) {
    const needs = [
        ...(emulation === undefined ? [] : [`QEMU for ${emulation.arch}`]),
        ...(rustTargets.length === 0 ? [] : [`of Rust what compiles for ${rustTargets.join(", ")}`]),
    ];
    return needs.length === 0 ? "" : `\nThe runner needs ${needs.join(", and ")}.`;
}
function explainWheel(id, wheel, plan) {
    const { python, abi, platform, arch, job } = wheel;
    const served = plan.excluded
        .filter(({ because }) => because.includes(`the ${python}-${abi} wheel of ${id} `))
        .map(({ identifier }) => identifier);
    const sentences = [
        `${id} is built in the job ${job}: the wheel ${python}-${abi} for ${(0,platform_tag/* platformName */.$)({ family: platform, arch })}.`,
        whySelected(wheel, plan),
        served.length === 0 ? "" : `It also serves ${served.join(", ")}.`,
    ];
    return sentences.filter(Boolean).join("\n");
}
function whySelected({ because }, { tools, project: { requiresPython } }) {
    if (because !== undefined)
        return `${because}.`;
    const allows = requiresPython === undefined
        ? "the project sets no range of Python versions"
        : `requires-python (${requiresPython}) allows it`;
    const tool = tools.find(({ name }) => name === "cibuildwheel");
    return tool === undefined
        ? `maturin generate-ci would build it, and ${allows}.`
        : `The rules of cibuildwheel ${tool.version} select it, and ${allows}.`;
}

;// CONCATENATED MODULE: ./lib/src/plan/platform.js

const FAMILIES = {
    linux: ["manylinux", "musllinux", "linux"],
    macos: ["macosx"],
    windows: ["win"],
    android: ["android"],
    ios: ["ios"],
    pyodide: ["pyodide"],
};
function platformNamed(name) {
    const platforms = Object.keys(FAMILIES);
    const platform = platforms.find((each) => each === name);
    if (platform !== undefined)
        return platform;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--platform ${name}`, { hint: `The platforms are ${platforms.join(", ")}.` });
}
function onPlatform(plan, platform) {
    const families = FAMILIES[platform];
    const isHere = (each) => each.kind === "sdist" || each.platform === "any" || families.includes(each.platform);
    const expected = plan.expected.filter(isHere);
    const ids = new Set(expected.map(({ job }) => job));
    const isTagHere = (tag) => ["any", ...families].includes(familyOf(tag));
    const { against } = plan;
    return {
        ...plan,
        ...(against && {
            against: { ...against, added: against.added.filter(isTagHere), dropped: against.dropped.filter(isTagHere) },
        }),
        expected,
        excluded: plan.excluded.filter(({ identifier }) => families.includes(familyOf(identifier))),
        jobs: plan.jobs.filter(({ id }) => ids.has(id)),
        matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
    };
}
function familyOf(identifier) {
    const platform = identifier.slice(identifier.lastIndexOf("-") + 1);
    return /^[a-z]+/.exec(platform)?.[0] ?? "";
}

// EXTERNAL MODULE: ./lib/src/report/alike.js
var report_alike = __webpack_require__(73808);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(67207);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(64222);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(89696);
// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(66598);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/src/report/wheel-grid.js
var wheel_grid = __webpack_require__(91080);
;// CONCATENATED MODULE: ./lib/src/report/plan-grid.js



function planGrid(plan, ink) {
    const { pythons, rows } = (0,wheel_grid/* wheelGrid */.s)(plan);
    const sdists = plan.expected.filter(({ kind }) => kind === "sdist").map(() => "sdist");
    const cells = rows.map(({ place, signs }) => [(0,visible/* visible */.R)(place), ...signs.map((sign) => shown(sign, ink))]);
    return [...sdists, ...(0,columns/* columns */.Y)([["", ...pythons.map(visible/* visible */.R)], ...cells]), ...legend(plan, ink)];
}
function shown(sign, ink) {
    if (sign === undefined)
        return ink.dim("·");
    return sign === "-" ? ink.bad(sign) : ink.good(sign);
}
function legend({ against }, ink) {
    if (against === undefined)
        return [];
    const { version, added, dropped } = against;
    if (version === null)
        return [ink.dim("nothing is published yet: all of it is new")];
    return [ink.dim(`beside ${(0,visible/* visible */.R)(version)}: + ${added.length} new, - ${dropped.length} dropped`)];
}

// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(48939);
;// CONCATENATED MODULE: ./lib/src/report/plan-text.js








function planText(plan, look) {
    const ink = (0,report_ink/* inkOf */.g)(look);
    const problems = [
        ...plan.refusals.map((each) => (0,error_frame/* errorFrame */.EK)(each, look)),
        ...plan.warnings.map((each) => (0,error_frame/* errorFrame */.EK)({ ...each, severity: "warning" }, look)),
    ];
    return [
        ink.strong((0,visible/* visible */.R)(`${plan.project.name} ${plan.version.pep440}`)),
        ...facts(plan).map((line) => `  ${line}`),
        "",
        ink.strong(`${(0,quantity/* counted */.hS)(plan.expected.length, "file")} expected`),
        ...planGrid(plan, ink).map((line) => `  ${line}`),
        ...section((0,quantity/* counted */.hS)(plan.jobs.length, "job"), jobRows(plan.jobs), ink),
        ...section(`${plan.excluded.length} left out`, excludedRows(plan.excluded), ink),
        ...problems.flatMap((frame) => ["", frame]),
    ].join("\n");
}
function facts({ version, source, project }) {
    const { purity } = project;
    const [evidence] = purity.evidence;
    const rows = [
        ["version", `${version.pep440}${version.prerelease ? ", a pre-release" : ""}: ${version.source.detail}`],
        ["tag", version.tag ?? "none"],
        ["commit", [source.commit.slice(0, 12) || "none", source.repository, source.ref].filter(Boolean).join("  ")],
        ["backend", project.backend],
        ["kind", `${purity.class} (${purity.confidence})${evidence === undefined ? "" : `: ${evidence.says}`}`],
        ...(project.requiresPython === undefined ? [] : [["python", project.requiresPython]]),
    ];
    return (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
}
function jobRows(jobs) {
    return (0,report_alike/* groupAlike */.M)(jobs, (job) => [(0,job_runner/* jobRunner */._)(job), job.tool, job.why].join(" ")).map(([job, alike]) => {
        const more = alike.length === 1 ? "" : ` and ${alike.length - 1} more`;
        return [`${job.id}${more}`, (0,job_runner/* jobRunner */._)(job), job.tool, job.why];
    });
}
function excludedRows(excluded) {
    return (0,report_alike/* groupAlike */.M)(excluded, ({ rule, because }) => `${rule} ${because}`).map(([{ rule, because }, alike]) => {
        return [rule, because, (0,report_alike/* someNames */.X)(alike.map(({ identifier }) => identifier))];
    });
}
function section(title, rows, ink) {
    if (rows.length === 0)
        return [];
    const lines = (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
    return ["", ink.strong(title), ...lines.map((line) => `  ${line}`)];
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(19452);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(59410);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(29102);
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(14458);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 81 modules
var commands_planned = __webpack_require__(40942);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js











async function plan(options, world) {
    const { dir, ref, out, explain: asked } = options;
    const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
    const durations = options.durations === undefined ? undefined : await durationsIn(options.durations, world.files);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }), ...(durations && { durations }) }, world);
    const packed = durations === undefined ? planned.plan : withDoubts(planned.plan, durations, options.durations ?? "");
    const whole = await compared(packed, options, world);
    const isWritten = out !== undefined && platform === undefined && asked === undefined;
    const document = isWritten ? await resolved(whole, options, world) : shownPart(whole, platform);
    const explained = asked === undefined ? undefined : (0,visible/* visibleLines */.g)(explain(whole, asked)).join("\n");
    if (isWritten)
        await writePlan(document, out, world.files);
    return {
        document,
        get text() {
            return explained ?? planText(document);
        },
        exitCode: document.refusals.length === 0 ? 0 : 1,
        outputs: (0,plan_outputs/* planOutputs */.i)(document),
        summary: () => (0,summary/* planSummary */.MM)(document),
        problems: planProblems(document),
    };
}
async function durationsIn(file, files) {
    const { readDurations } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(5849)]).then(__webpack_require__.bind(__webpack_require__, 45849));
    return readDurations(file, files);
}
function withDoubts(plan, durations, file) {
    const planned = plan.jobs.flatMap(({ identifiers }) => identifiers);
    if (planned.length === 0 || planned.some((name) => durations.has(name)))
        return plan;
    return { ...plan, warnings: [...plan.warnings, (0,errors/* problem */.CC)("SW-DURATIONS-UNKNOWN", file)] };
}
async function writePlan(document, out, files) {
    const file = external_node_path_default().join(out, document_file/* PLAN */.Ac);
    await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    await files.write(file, (0,document_file/* jsonBytes */.yN)(document));
}
async function compared(planned, { against, simpleUrl }, wire) {
    if (against === undefined)
        return planned;
    const { planAgainst } = await __webpack_require__.e(/* import() */ 9819).then(__webpack_require__.bind(__webpack_require__, 19819));
    return planAgainst(planned, against, simpleUrl, wire);
}
function shownPart(whole, platform) {
    return platform === undefined ? whole : onPlatform(whole, platform);
}
async function resolved(document, { resolves }, world) {
    if (resolves !== true || document.refusals.length > 0)
        return document;
    const { withPinnedTools } = await Promise.all(/* import() */[__webpack_require__.e(5974), __webpack_require__.e(6814)]).then(__webpack_require__.bind(__webpack_require__, 76814));
    return withPinnedTools(document, world);
}
function planProblems({ refusals, warnings }) {
    return [
        ...refusals.map((each) => ({ ...each, severity: "error" })),
        ...warnings.map((each) => ({ ...each, severity: "warning" })),
    ];
}


/***/ }),

/***/ 96660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 84487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 72835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wheelTag),
/* harmony export */   a: () => (/* binding */ compareWithPublished)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82959);
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23624);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44676);




function compareWithPublished(plan, files, asked) {
    const planned = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(plan.version.pep440);
    const other = asked === "latest" ? latestOf(files, planned) : asked;
    const names = files.map(({ name }) => name);
    const there = planned === undefined ? [] : names.filter((name) => isOf(name, planned));
    const before = other === undefined ? [] : names.filter((name) => isOf(name, other));
    const isBelow = planned !== undefined && other !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(planned, other) < 0;
    const text = plan.version.pep440;
    return {
        against: { version: other === undefined ? null : (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(other), ...changes(plan, before) },
        refusals: there.length === 0 ? [] : [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-VERSION-EXISTS", `${text}: ${fileList(there)}`)],
        warnings: [
            ...(other !== undefined && before.length === 0 ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-VERSION-NOT-PUBLISHED", plan.project.name)] : []),
            ...(isBelow ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-VERSION-BELOW", text)] : []),
            ...droppedPlaces(plan, before).map((place) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-WHEELS-DROPPED", place)),
        ],
    };
}
function latestOf(files, planned) {
    const versions = files.flatMap(({ name, yanked }) => (yanked ? [] : (versionOf(name) ?? [])));
    const others = versions.filter((each) => planned === undefined || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(each, planned) !== 0);
    const finals = others.filter((each) => !(0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(each));
    return [...(finals.length > 0 ? finals : others)].sort(_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy).at(-1);
}
function fileList(names) {
    const [first, ...others] = [...names].sort((a, b) => Number(a.endsWith(".whl")) - Number(b.endsWith(".whl")));
    return others.length === 0 ? `${first}` : `${first} and ${others.length} more`;
}
function versionOf(name) {
    return ((0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name) ?? (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .sF)(name))?.version;
}
function isOf(name, version) {
    const own = versionOf(name);
    return own !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(own, version) === 0;
}
function changes(plan, before) {
    const published = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name) ?? []).map(tagsOf);
    const planned = plannedWheels(plan).map(wheelTag);
    return {
        added: planned.filter((tag) => !published.some((tags) => tags.includes(tag))),
        dropped: published.flatMap((tags) => (tags.some((tag) => planned.includes(tag)) ? [] : (tags.at(-1) ?? []))),
    };
}
function wheelTag({ python, abi, platform, arch }) {
    return `${python}-${abi}-${system(platform, arch)}`;
}
function tagsOf({ tags }) {
    return [...new Set(tags.map((tag) => `${tag.python}-${tag.abi}-${systemOf(tag)}`))];
}
function systemOf({ platform }) {
    const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatformTag */ .T)(platform);
    return parsed === undefined ? platform : system(parsed.family, parsed.arch);
}
function system(family, arch) {
    return family === "any" || arch === "win32" ? arch : `${family}_${arch}`;
}
function droppedPlaces(plan, before) {
    const kept = new Set(plannedWheels(plan).map(({ platform, arch }) => (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$)({ family: platform, arch })));
    const platforms = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name)?.tags ?? []).map(({ platform }) => platform);
    const places = platforms.map((platform) => {
        const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatformTag */ .T)(platform);
        return parsed === undefined ? platform : (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$)({ ...parsed, floor: undefined });
    });
    return [...new Set(places)].filter((place) => !kept.has(place)).sort();
}
function plannedWheels({ expected }) {
    return expected.filter((each) => each.kind === "wheel");
}


/***/ }),

/***/ 9456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 22520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ expectedPlace)
/* harmony export */ });
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23624);

function expectedPlace(expected) {
    if (expected.kind === "sdist")
        return "";
    return (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$)({ family: expected.platform, arch: expected.arch, floor: expected.floor });
}


/***/ }),

/***/ 37945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findingsPart),
/* harmony export */   k: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73808);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37063);


function verdictSummary({ files }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([
        "## Check",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "The index would", "Errors", "Warnings"], files.map(({ path, refused, findings }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path),
            refused ? "**refuse it**" : "take it",
            ...["error", "warning"].map((kind) => String(findings.filter(({ severity }) => severity === kind).length)),
        ])),
        findingsPart(files),
    ]);
}
function findingsPart(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([
        findingsTable(files),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)("Ignored by the configuration", ignoredTable(files)),
        skippedTable(files),
    ]).trim();
}
function findingsTable(files) {
    const found = files.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "Finding", "Who objects", "What", "Fix"], (0,_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .groupAlike */ .M)(found, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ name, finding }, alike]) => [
        alike.length === 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} and ${alike.length - 1} more`,
        `${finding.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.code)}`,
        finding.authority,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.hint),
    ]));
}
function ignoredTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "Finding", "What", "Why it is ignored"], files.flatMap(({ name, ignored = [] }) => ignored.map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        `${each.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.code)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.reason),
    ])));
}
function skippedTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "Not checked", "Because"], files.flatMap(({ name, skipped = [] }) => skipped.map(({ check, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(because)])));
}


/***/ }),

/***/ 66598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobRunner)
/* harmony export */ });
function jobRunner({ runner, emulation }) {
    return emulation === undefined ? runner : `${runner} with QEMU for ${emulation.arch}`;
}


/***/ }),

/***/ 19452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   OY: () => (/* binding */ manifestSummary),
/* harmony export */   Rs: () => (/* binding */ receiptSummary)
/* harmony export */ });
/* unused harmony export problemsSummary */
/* harmony import */ var _attestation_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58238);
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80020);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64222);
/* harmony import */ var _findings_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37945);
/* harmony import */ var _job_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66598);
/* harmony import */ var _licences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44522);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37063);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48939);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88366);
/* harmony import */ var _wheel_grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91080);










function planSummary(plan) {
    const { project, version, source, jobs, excluded, refusals, warnings } = plan;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
        `## Plan: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${project.name} ${version.pep440}`)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(version.source.detail)}. Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(source.commit.slice(0, 12))}, backend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(project.backend)}.`,
        problemList(refusals.map((each) => ({ ...each, severity: "error" }))),
        problemList(warnings.map((each) => ({ ...each, severity: "warning" }))),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(plan.expected.length, "file")} expected${comparedWith(plan)}:`,
        wheelTable(plan),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Job", "Runner", "Tool", "Why"], jobs.map((job) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(job.id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_job_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRunner */ ._)(job)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(job.tool), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(job.why)])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`${excluded.length} left out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Identifier", "Rule", "Because"], excluded.map(({ identifier, rule, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(identifier), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(because)]))),
    ]);
}
function comparedWith({ against }) {
    if (against === undefined)
        return "";
    const { version, added, dropped } = against;
    if (version === null)
        return ", where nothing is published yet";
    return `, beside ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(version)} ${added.length} new (+) and ${dropped.length} dropped (-)`;
}
function wheelTable(plan) {
    const { pythons, rows } = (0,_wheel_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .wheelGrid */ .s)(plan);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Wheels", ...pythons.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)], rows.map(({ place, signs }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(place), ...signs.map((sign) => sign ?? "")]));
}
function manifestSummary({ project, rehearsal, files, contract, sbom, licences, plan }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
        `## Release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
        contractSummary(contract),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["File", "Kind", "Size", "SHA-256"], files.map(({ name, kind, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(sha256)])),
        (0,_findings_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsPart */ .M)(files),
        (0,_licences_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceSummary */ .A$)(licences),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(plan.sha256)}`}.`,
    ]);
}
function receiptSummary(receipt) {
    const { index, authentication, uploads, verified, release } = receipt;
    const served = new Set(verified.map(({ name }) => name));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
        `## Published to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(index)}`,
        `Authentication: ${authentication}. ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(verified.length, "file")} of ${uploads.length} verified.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["File", "Outcome", "Attempts", "Verified", "Attestation"], uploads.map(({ name, outcome, attempts, attestation }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name),
            outcome,
            String(attempts),
            served.has(name) ? "yes" : "**no**",
            attestation === null ? "none" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(attestation),
        ])),
        (0,_attestation_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .attestationNotes */ .i)(receipt)
            .map((note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(note)}`)
            .join("\n"),
        release === null ? "" : `GitHub release ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(release.tag)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(release.url)}`,
    ]);
}
function problemsSummary(problems) {
    return paragraphs(["## Shipwheel stopped", problemList(problems)]);
}
function problemList(problems) {
    return problems.map(problemEntry).join("\n\n");
}
function problemEntry({ severity = "error", code: name, message, hint, where, detail }) {
    const at = where === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_error_frame_js__WEBPACK_IMPORTED_MODULE_8__/* .place */ .ik)(where))})`;
    const lines = detail === undefined ? [] : ["", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLines */ .g)(detail.trimEnd()).slice(-100))];
    const kind = severity === "error" ? "Error" : "Warning";
    return [`**${kind} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)}**${at}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}`, "", `Fix: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(hint)}`, ...lines].join("\n");
}
function contractSummary(contract) {
    if (contract === null)
        return "Without a plan: nothing was held against the files.";
    const rows = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(because)]));
    if (rows.length === 0)
        return "The contract is kept: every file that was planned, and no other.";
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Contract", "File", "Because"], rows);
}


/***/ }),

/***/ 91080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wheelGrid)
/* harmony export */ });
/* harmony import */ var _plan_published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72835);
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23624);
/* harmony import */ var _expected_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22520);



function wheelGrid({ expected, against }) {
    const planned = expected.filter(isWheel).map((wheel) => plannedCell(wheel, against));
    const lost = (against?.dropped ?? []).map((tag) => lostCell(tag, planned));
    const cells = [...planned, ...lost];
    const pythons = [...new Set(cells.map(({ python }) => python))].sort(byPython);
    const places = [...new Set(cells.map(({ place }) => place))];
    const signs = new Map(cells.map(({ place, python, sign }) => [`${place}\n${python}`, sign]));
    const rows = places.map((place) => ({ place, signs: pythons.map((python) => signs.get(`${place}\n${python}`)) }));
    return { pythons, rows };
}
function isWheel(each) {
    return each.kind === "wheel";
}
function plannedCell(wheel, against) {
    const isNew = against?.added.includes((0,_plan_published_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelTag */ .M)(wheel)) ?? false;
    return { place: (0,_expected_place_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedPlace */ .K)(wheel), python: shortTag(wheel.python, wheel.abi), sign: isNew ? "+" : "●" };
}
function lostCell(tag, planned) {
    const [python = "", abi = "", platform = ""] = tag.split("-");
    const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformTag */ .T)(platform);
    const name = parsed === undefined ? platform : (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$)({ ...parsed, floor: undefined });
    const isLike = (place) => place.startsWith(`${parsed?.family} `) && place.endsWith(` ${parsed?.arch}`);
    const like = planned.find(({ place }) => place === name || isLike(place));
    return { place: like?.place ?? name, python: shortTag(python, abi), sign: "-" };
}
function shortTag(python, abi) {
    return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}
function byPython(one, other) {
    const [a, b] = [rankOf(one), rankOf(other)];
    return a.kind - b.kind || a.minor - b.minor || one.length - other.length || (one < other ? -1 : 1);
}
const KINDS = ["cp", "pp", "graalpy"];
function rankOf(python) {
    const [, kind = "", minor = ""] = /^([a-z]+)3?(\d{0,3})/.exec(python) ?? [];
    const place = KINDS.indexOf(kind);
    return { kind: place === -1 ? KINDS.length : place, minor: Number(minor) };
}


/***/ })

};
;