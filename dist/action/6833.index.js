export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 53649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
function planOutputs({ version, matrix, publish, development }) {
    return {
        version: version.pep440,
        tag: version.tag ?? "",
        prerelease: String(version.prerelease),
        via: JSON.stringify(development ? [development.index] : (publish?.via.map(({ channel }) => channel) ?? ["pypi"])),
        matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix),
    };
}


/***/ }),

/***/ 72715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
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
// EXTERNAL MODULE: ./lib/src/report/git-lines.js
var git_lines = __webpack_require__(50935);
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
function facts(plan) {
    const { version, source, project } = plan;
    const { purity } = project;
    const [evidence] = purity.evidence;
    const rows = [
        ["version", `${version.pep440}${version.prerelease ? ", a pre-release" : ""}: ${version.source.detail}`],
        ["tag", version.tag ?? "none"],
        ...destination(plan),
        ["commit", [source.commit.slice(0, 12) || "none", source.repository, source.ref].filter(Boolean).join("  ")],
        ["backend", project.backend],
        ["kind", `${purity.class} (${purity.confidence})${evidence === undefined ? "" : `: ${evidence.says}`}`],
        ...(project.requiresPython === undefined ? [] : [["python", project.requiresPython]]),
    ];
    return (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
}
function destination(plan) {
    const { development, addition, publish } = plan;
    if (development !== undefined)
        return [["goes to", `${development.index}, as what was pushed to ${development.branch}`]];
    if (addition !== undefined)
        return [["goes to", `${addition.index}, beside ${addition.sdist.name}`]];
    if (publish === undefined)
        return [];
    const channels = publish.via.map(({ channel }) => channel);
    const lines = channels.includes("git") ? (0,git_lines/* gitLines */.Q)(plan) : [];
    return [["goes to", channels.join(", then ")], ...lines.map((line) => ["", line])];
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
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(53649);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 82 modules
var commands_planned = __webpack_require__(13176);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js











async function plan(options, world) {
    const { dir, ref, out, explain: asked } = options;
    const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
    const durations = options.durations === undefined ? undefined : await durationsIn(options.durations, world.files);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }), ...(durations && { durations }) }, world);
    const packed = durations === undefined ? planned.plan : withDoubts(planned.plan, durations, options.durations ?? "");
    const whole = await added(await compared(packed, options, world), options, world);
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
async function added(planned, { addTo, simpleUrl, buildTag }, wire) {
    if (addTo === undefined && buildTag === undefined)
        return planned;
    if (addTo === undefined) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--build-tag ${buildTag}`, {
            hint: "A build tag is for wheels that mend others: say with --add-to which index has those.",
        });
    }
    const { planAddedTo } = await Promise.all(/* import() */[__webpack_require__.e(6218), __webpack_require__.e(8277)]).then(__webpack_require__.bind(__webpack_require__, 78277));
    const to = {
        index: addTo,
        ...(simpleUrl !== undefined && { simpleUrl }),
        ...(buildTag !== undefined && { build: buildTag }),
    };
    return planAddedTo(planned, to, wire);
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
function planProblems({ refusals, warnings }) {
    return [
        ...refusals.map((each) => ({ ...each, severity: "error" })),
        ...warnings.map((each) => ({ ...each, severity: "warning" })),
    ];
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
