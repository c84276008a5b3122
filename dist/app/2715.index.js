export const id = 2715;
export const ids = [2715];
export const modules = {

/***/ 72715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  i: () => (/* binding */ planOutputs),
  s: () => (/* binding */ planProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(55136);
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
var report_alike = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(16366);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
// EXTERNAL MODULE: ./lib/src/report/wheel-grid.js
var wheel_grid = __webpack_require__(31935);
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
var quantity = __webpack_require__(28956);
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
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(41983);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 80 modules
var commands_planned = __webpack_require__(77654);
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
        outputs: planOutputs(document),
        summary: () => (0,summary/* planSummary */.MM)(document),
        problems: planProblems(document),
    };
}
async function durationsIn(file, files) {
    const { readDurations } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9332)]).then(__webpack_require__.bind(__webpack_require__, 99332));
    return readDurations(file, files);
}
function withDoubts(plan, durations, file) {
    const planned = plan.jobs.flatMap(({ identifiers }) => identifiers);
    if (planned.length === 0 || planned.some((name) => durations.has(name)))
        return plan;
    return { ...plan, warnings: [...plan.warnings, (0,errors/* problem */.CC)("SW-DURATIONS-UNKNOWN", file)] };
}
async function writePlan(document, out, files) {
    const file = external_node_path_.join(out, document_file/* PLAN */.Ac);
    await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    await files.write(file, (0,document_file/* jsonBytes */.yN)(document));
}
async function compared(planned, { against, simpleUrl }, wire) {
    if (against === undefined)
        return planned;
    const { planAgainst } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 50998));
    return planAgainst(planned, against, simpleUrl, wire);
}
function shownPart(whole, platform) {
    return platform === undefined ? whole : onPlatform(whole, platform);
}
async function resolved(document, { resolves }, world) {
    if (resolves !== true || document.refusals.length > 0)
        return document;
    const { withPinnedTools } = await Promise.all(/* import() */[__webpack_require__.e(7145), __webpack_require__.e(3781)]).then(__webpack_require__.bind(__webpack_require__, 13781));
    return withPinnedTools(document, world);
}
function planOutputs({ version, matrix }) {
    return {
        version: version.pep440,
        tag: version.tag ?? "",
        prerelease: String(version.prerelease),
        matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix),
    };
}
function planProblems({ refusals, warnings }) {
    return [
        ...refusals.map((each) => ({ ...each, severity: "error" })),
        ...warnings.map((each) => ({ ...each, severity: "warning" })),
    ];
}


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wheelTag),
/* harmony export */   a: () => (/* binding */ compareWithPublished)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23664);
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27279);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27565);




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
    return ((0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(name) ?? (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .s)(name))?.version;
}
function isOf(name, version) {
    const own = versionOf(name);
    return own !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(own, version) === 0;
}
function changes(plan, before) {
    const published = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(name) ?? []).map(tagsOf);
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
    const platforms = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(name)?.tags ?? []).map(({ platform }) => platform);
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

/***/ 79019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ expectedPlace)
/* harmony export */ });
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27279);

function expectedPlace(expected) {
    if (expected.kind === "sdist")
        return "";
    return (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$)({ family: expected.platform, arch: expected.arch, floor: expected.floor });
}


/***/ }),

/***/ 59041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobRunner)
/* harmony export */ });
function jobRunner({ runner, emulation }) {
    return emulation === undefined ? runner : `${runner} with QEMU for ${emulation.arch}`;
}


/***/ }),

/***/ 86965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ problemsSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   OY: () => (/* binding */ manifestSummary),
/* harmony export */   Rs: () => (/* binding */ receiptSummary)
/* harmony export */ });
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61177);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44955);
/* harmony import */ var _findings_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86622);
/* harmony import */ var _job_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59041);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36231);
/* harmony import */ var _wheel_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31935);








function planSummary(plan) {
    const { project, version, source, jobs, excluded, refusals, warnings } = plan;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        `## Plan: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${project.name} ${version.pep440}`)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(version.source.detail)}. Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(source.commit.slice(0, 12))}, backend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(project.backend)}.`,
        problemList(refusals.map((each) => ({ ...each, severity: "error" }))),
        problemList(warnings.map((each) => ({ ...each, severity: "warning" }))),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(plan.expected.length, "file")} expected${comparedWith(plan)}:`,
        wheelTable(plan),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Job", "Runner", "Tool", "Why"], jobs.map((job) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(job.id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_job_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .jobRunner */ ._)(job)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(job.tool), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(job.why)])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${excluded.length} left out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Identifier", "Rule", "Because"], excluded.map(({ identifier, rule, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(identifier), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(because)]))),
    ]);
}
function comparedWith({ against }) {
    if (against === undefined)
        return "";
    const { version, added, dropped } = against;
    if (version === null)
        return ", where nothing is published yet";
    return `, beside ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(version)} ${added.length} new (+) and ${dropped.length} dropped (-)`;
}
function wheelTable(plan) {
    const { pythons, rows } = (0,_wheel_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelGrid */ .s)(plan);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Wheels", ...pythons.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)], rows.map(({ place, signs }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(place), ...signs.map((sign) => sign ?? "")]));
}
function manifestSummary({ project, rehearsal, files, contract, sbom, plan }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        `## Release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
        contractSummary(contract),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["File", "Kind", "Size", "SHA-256"], files.map(({ name, kind, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(sha256)])),
        (0,_findings_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsPart */ .M)(files),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan.sha256)}`}.`,
    ]);
}
function receiptSummary({ index, authentication, uploads, verified, release }) {
    const served = new Set(verified.map(({ name }) => name));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        `## Published to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(index)}`,
        `Authentication: ${authentication}. ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(verified.length, "file")} of ${uploads.length} fetched back and hashed.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["File", "Outcome", "Attempts", "Verified", "Attestation"], uploads.map(({ name, outcome, attempts, attestation }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
            outcome,
            String(attempts),
            served.has(name) ? "yes" : "**no**",
            attestation === null ? "none" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(attestation),
        ])),
        release === null ? "" : `GitHub release ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(release.tag)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(release.url)}`,
    ]);
}
function problemsSummary(problems) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)(["## Shipwheel stopped", problemList(problems)]);
}
function problemList(problems) {
    return problems.map(problemEntry).join("\n\n");
}
function problemEntry({ severity = "error", code: name, message, hint, where, detail }) {
    const at = where === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_error_frame_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(where))})`;
    const lines = detail === undefined ? [] : ["", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLines */ .g)(detail.trimEnd()).slice(-100))];
    const kind = severity === "error" ? "Error" : "Warning";
    return [`**${kind} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}**${at}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)}`, "", `Fix: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(hint)}`, ...lines].join("\n");
}
function contractSummary(contract) {
    if (contract === null)
        return "Without a plan: nothing was held against the files.";
    const rows = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(because)]));
    if (rows.length === 0)
        return "The contract is kept: every file that was planned, and no other.";
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Contract", "File", "Because"], rows);
}


/***/ }),

/***/ 31935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wheelGrid)
/* harmony export */ });
/* harmony import */ var _plan_published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27279);
/* harmony import */ var _expected_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79019);



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
