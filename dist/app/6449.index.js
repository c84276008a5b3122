export const id = 6449;
export const ids = [6449];
export const modules = {

/***/ 36449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWorkflowStep: () => (/* binding */ runWorkflowStep)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/src/adapters/running-work.js
var running_work = __webpack_require__(73604);
;// CONCATENATED MODULE: ./lib/src/adapters/workflow.js


function actionsWorkflow() {
    const said = (text) => core/* info */.pq(text.split(LINE_END).map(inert).join("\n"));
    const { progress, close } = groupedProgress(said);
    const log = (text) => {
        close();
        said(text);
    };
    return {
        input: (name) => core/* getInput */.V4(name),
        output: (name, value) => core/* setOutput */.uH(name, value),
        annotate({ kind, message, title, file, line, column }) {
            const place = { ...(file && { file }), ...(line && { startLine: line }), ...(column && { startColumn: column }) };
            const say = kind === "error" ? core/* error */.z3 : core/* warning */.$e;
            close();
            say(message, { title, ...place });
        },
        summarise: async (markdown) => {
            if (process.env.GITHUB_STEP_SUMMARY)
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        mask: (secret) => core/* setSecret */.Pq(secret),
        progress,
        log,
    };
}
const REMINDER_SECONDS = 60;
function groupedProgress(say) {
    let open = false;
    const close = () => {
        if (open)
            core/* endGroup */.N4();
        open = false;
    };
    const keep = (text) => {
        close();
        say(text);
    };
    const work = (0,running_work/* runningWork */.t)(REMINDER_SECONDS, (told) => say(`${" ".repeat(10)}still running: ${told}`));
    const line = (text) => {
        if (!open)
            core/* startGroup */.Oh(inert(work.told() || "what the tools say")
                .split(LINE_END)
                .join(" "));
        open = true;
        say(`${" ".repeat(10)}| ${text}`);
    };
    const progress = {
        stage: (name, about) => keep(`${name.padEnd(9)} ${about}`),
        step: (text) => keep(`${" ".repeat(10)}${text}`),
        line,
        running(what) {
            close();
            const end = work.begin(what);
            return () => {
                end();
                close();
            };
        },
    };
    return { progress, close };
}
const LINE_END = /\r\n|\n|\r/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function inert(line) {
    const shown = line.replace(UNSEEN, (sign) => (sign === "\t" ? " " : ""));
    return shown.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "## [");
}

// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js

const SHOWN = 4000;
function annotationOf({ severity = "error", code, message, hint, where, detail }) {
    const said = [message, ...(detail === undefined ? [] : [detail.trimEnd()])].join("\n").slice(0, SHOWN).toWellFormed();
    return {
        kind: severity,
        title: code,
        message: `${said}\nFix: ${hint}\nSee ${(0,error_frame/* documentation */.TH)(code)}`,
        ...(where === undefined ? {} : placeOf(where)),
    };
}
function placeOf({ file, line, column, }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/app/arguments.js
var app_arguments = __webpack_require__(85218);
// EXTERNAL MODULE: ./lib/src/app/cancellation.js
var cancellation = __webpack_require__(87983);
// EXTERNAL MODULE: ./lib/src/app/failure.js
var failure = __webpack_require__(13928);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
;// CONCATENATED MODULE: ./lib/src/app/handover.js


const SDIST_JOBS = new Set(["all", "build", "sdist"]);
async function bringArtifacts(given, files, handover) {
    switch (given.command.name) {
        case "build":
            return bringForBuild(given, files, handover);
        case "assemble":
            return bringForAssemble(given, files, handover);
        case "publish":
        case "announce":
            await bringBundle(outOf(given), files, handover);
            return given;
        default:
            return given;
    }
}
async function handOnArtifacts(given, files, { artifacts, prefix }) {
    const out = outOf(given);
    const upload = async (name, only) => {
        const found = await filesBelow(out, files);
        const sent = only ? found.filter((file) => only.has(external_node_path_.relative(out, file).split(external_node_path_.sep)[0] ?? "")) : found;
        if (sent.length > 0)
            await artifacts.upload(`${prefix}-${name}`, out, sent);
    };
    switch (given.command.name) {
        case "plan":
            return upload("plan", new Set([document_file/* PLAN */.Ac]));
        case "build":
            return upload(`build-${given.values.job ?? "all"}`, new Set(["dist", document_file/* RECORD */.gv, document_file/* PLAN */.Ac]));
        case "assemble":
            return upload("bundle");
        case "rehearse":
            return upload("rehearsal");
        case "publish":
            return upload("receipt", new Set([document_file/* RECEIPT */.T6]));
        default:
            return undefined;
    }
}
async function bringForBuild(given, files, { artifacts, prefix, folder }) {
    const out = outOf(given);
    const there = new Set(await artifacts.names());
    const plan = given.values.plan ?? external_node_path_.join(out, document_file/* PLAN */.Ac);
    if ((await files.kind(plan)) === undefined && there.has(`${prefix}-plan`)) {
        await artifacts.download(`${prefix}-plan`, out);
    }
    const wantsSdist = !SDIST_JOBS.has(given.values.job ?? "all") && given.values.sdist === undefined;
    if (!wantsSdist || !there.has(`${prefix}-build-sdist`))
        return given;
    const to = external_node_path_.join(folder, "sdist");
    await artifacts.download(`${prefix}-build-sdist`, to);
    const sdist = (await filesBelow(external_node_path_.join(to, "dist"), files))[0];
    return sdist === undefined ? given : { ...given, values: { ...given.values, sdist } };
}
async function bringForAssemble(given, files, { artifacts, prefix, folder }) {
    const out = outOf(given);
    if ((await files.kind(external_node_path_.join(out, document_file/* RECORD */.gv))) !== undefined)
        return given;
    const names = (await artifacts.names()).filter((name) => name.startsWith(`${prefix}-build-`));
    const folders = names.map((name) => external_node_path_.join(folder, name));
    for (const name of names)
        await artifacts.download(name, external_node_path_.join(folder, name));
    return folders.length === 0 ? given : { ...given, positionals: folders };
}
async function bringBundle(out, files, { artifacts, prefix }) {
    if ((await files.kind(external_node_path_.join(out, document_file/* MANIFEST */.e0))) === undefined) {
        await artifacts.download(`${prefix}-bundle`, out);
    }
    const receipt = `${prefix}-receipt`;
    const there = await artifacts.names();
    if (there.includes(receipt) && (await files.kind(external_node_path_.join(out, document_file/* RECEIPT */.T6))) === undefined) {
        await artifacts.download(receipt, out);
    }
}
function outOf(given) {
    return given.values.out ?? given.positionals[0] ?? "release";
}
async function filesBelow(folder, files) {
    const entries = (await files.list(folder)) ?? [];
    const nested = await Promise.all(entries.map(({ name, kind }) => {
        const entry = external_node_path_.join(folder, name);
        if (kind === "folder")
            return filesBelow(entry, files);
        return kind === "file" ? [entry] : [];
    }));
    return nested.flat();
}

;// CONCATENATED MODULE: ./lib/src/app/inputs.js
const OPTION_INPUTS = [
    "project",
    "job",
    "plan",
    "sdist",
    "ref",
    "durations",
    "tag",
    "index",
    "simple-url",
    "manifest-digest",
    "auth",
    "dry-run",
    "repository",
    "containers",
    "python",
    "sarif",
    "out",
];
const SECRET_INPUTS = [
    { input: "token", variable: "SHIPWHEEL_TOKEN" },
    { input: "username", variable: "SHIPWHEEL_USERNAME" },
    { input: "github-token", variable: "GITHUB_TOKEN" },
];
const STEP_INPUTS = (/* unused pure expression or super */ null && (["command", "paths", "artifacts", "artifact-prefix"]));

// EXTERNAL MODULE: ./lib/src/app/run-command.js
var run_command = __webpack_require__(44407);
// EXTERNAL MODULE: ./lib/src/app/secrets.js
var secrets = __webpack_require__(18903);
// EXTERNAL MODULE: ./lib/src/app/world.js + 8 modules
var world = __webpack_require__(83137);
;// CONCATENATED MODULE: ./lib/src/app/workflow-step.js















async function runWorkflowStep(workflow = actionsWorkflow()) {
    external_node_process_.noDeprecation = true;
    try {
        readSecrets(workflow);
        const given = readInputs(workflow);
        const real = (0,world/* realWorld */.b)(workflow.progress, workflow.mask);
        await (0,cancellation/* untilCancelled */.c)(real, (cancelled) => runStep(workflow, given, real.world, cancelled), workflow.log);
    }
    catch (error) {
        await complain(workflow, error);
    }
}
async function runStep(workflow, given, world, cancelled) {
    const handover = await handoverOf(workflow);
    const ready = handover ? await bringArtifacts(given, world.files, handover) : given;
    const outcome = await (0,run_command/* runCommand */.d)(ready, withCacheService(world), cancelled);
    await tell(workflow, outcome);
    if (handover && outcome.exitCode === 0)
        await handOnArtifacts(ready, world.files, handover);
    external_node_process_.exitCode = outcome.exitCode;
}
function readSecrets(workflow) {
    for (const password of (0,secrets/* passwordsIn */.P)(external_node_process_.env))
        workflow.mask(password);
    for (const { input, variable } of SECRET_INPUTS) {
        external_node_process_.env[variable] ||= workflow.input(input);
        const value = external_node_process_.env[variable];
        if (value && input !== "username")
            workflow.mask(value);
    }
}
function readInputs(workflow) {
    const command = (0,app_arguments/* commandNamed */.v)(workflow.input("command"));
    const values = {};
    const switches = new Set();
    for (const { name, value } of command.options) {
        const given = OPTION_INPUTS.some((input) => input === name) ? workflow.input(name) : "";
        if (value === undefined && given === "true")
            switches.add(name);
        else if (value !== undefined && given !== "")
            values[name] = given;
    }
    return { command, positionals: positionalsOf(command.name, workflow), values, switches };
}
function positionalsOf(command, workflow) {
    const out = workflow.input("out");
    if (command === "check") {
        const paths = workflow
            .input("paths")
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean);
        return paths.length === 0 ? [`${out}/dist`] : paths;
    }
    if (command === "assemble" || command === "publish" || command === "announce")
        return [out];
    return [workflow.input("project")];
}
async function handoverOf(workflow) {
    if (workflow.input("artifacts") !== "true" || !external_node_process_.env.ACTIONS_RESULTS_URL)
        return undefined;
    const { runnerArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(1030), __webpack_require__.e(1351), __webpack_require__.e(7935), __webpack_require__.e(4204)]).then(__webpack_require__.bind(__webpack_require__, 84204));
    const folder = external_node_path_.join(external_node_process_.env.RUNNER_TEMP ?? external_node_os_.tmpdir(), "shipwheel-jobs");
    return { artifacts: runnerArtifacts(), prefix: workflow.input("artifact-prefix"), folder };
}
function withCacheService(world) {
    const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = external_node_process_.env;
    if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL)
        return world;
    return { ...world, runCache: async () => (await Promise.all(/* import() */[__webpack_require__.e(1030), __webpack_require__.e(4000), __webpack_require__.e(6553)]).then(__webpack_require__.bind(__webpack_require__, 96553))).actionsCache() };
}
async function tell(workflow, outcome) {
    workflow.log(outcome.text);
    for (const each of outcome.problems)
        workflow.annotate(annotationOf(each));
    for (const [name, value] of Object.entries(outcome.outputs))
        workflow.output(name, value);
    await workflow.summarise(outcome.summary());
}
async function complain(workflow, error) {
    const { problems, exitCode } = (0,failure/* failureOf */.g)(error);
    for (const each of problems) {
        workflow.log((0,terminal/* problemText */.fI)(each, { colour: false }));
        workflow.annotate(annotationOf({ ...each, severity: "error" }));
    }
    await workflow.summarise((0,summary/* problemsSummary */.Bj)(problems));
    external_node_process_.exitCode = exitCode;
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

/***/ 23664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename),
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83606);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70049);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);



const WHEEL_NAME = /^(?!.*__)[\p{L}\p{N}_.]+$/u;
const BUILD = /^(?<number>[0-9]{1,4300})(?<suffix>(?![0-9])[^\n]*)/;
function parseWheelFilename(filename, readTags = _tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED) {
    if (!filename.endsWith(".whl"))
        return undefined;
    const fields = filename.slice(0, -".whl".length).split("-", 7);
    if (fields.length !== 5 && fields.length !== 6)
        return undefined;
    const [name = "", version = ""] = fields;
    const project = WHEEL_NAME.test(name) ? projectOf(name, version) : undefined;
    const tags = readTags(fields.slice(-3).join("-"));
    const build = fields.length === 6 ? parseBuild(fields[2] ?? "") : undefined;
    if (project === undefined || tags === undefined || (fields.length === 6 && build === undefined))
        return undefined;
    return { ...project, build, tags };
}
function parseSdistFilename(filename) {
    const stem = /^(?<stem>.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.groups?.stem ?? "";
    const dash = stem.lastIndexOf("-");
    if (dash < 1)
        return undefined;
    return projectOf(stem.slice(0, dash), stem.slice(dash + 1));
}
function projectOf(name, text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    return version && { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name), version, spelled: { name, version: text } };
}
function parseBuild(text) {
    const groups = BUILD.exec(text)?.groups;
    return groups?.number === undefined ? undefined : { number: BigInt(groups.number), suffix: groups.suffix ?? "" };
}


/***/ }),

/***/ 83606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   SE: () => (/* binding */ distributionName),
/* harmony export */   jD: () => (/* binding */ isProjectName)
/* harmony export */ });
function isProjectName(text) {
    return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text);
}
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function distributionName(name) {
    return normalizeName(name).replaceAll("-", "_");
}


/***/ }),

/***/ 27279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   T: () => (/* binding */ parsePlatformTag)
/* harmony export */ });
const NAMED_MANYLINUX = new Map([
    ["1", "2_5"],
    ["2010", "2_12"],
    ["2014", "2_17"],
]);
const SHAPES = [
    { family: "any", pattern: /^(?<arch>any)$/ },
    { family: "manylinux", pattern: /^manylinux(?<named>1|2010|2014)_(?<arch>\w+)$/ },
    { family: "manylinux", pattern: /^manylinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "musllinux", pattern: /^musllinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "macosx", pattern: /^macosx_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "win", pattern: /^(?<arch>win32)$/ },
    { family: "win", pattern: /^win_(?<arch>\w+)$/ },
    { family: "android", pattern: /^android_(?:(?<floor>\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "ios", pattern: /^ios_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "pyodide", pattern: /^(?:pyodide|pyemscripten)_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "pyodide", pattern: /^emscripten_(?<floor>\d+_\d+_\d+)_(?<arch>[a-z]\w*)$/ },
    { family: "linux", pattern: /^linux_(?<arch>\w+)$/ },
];
function parsePlatformTag(platform) {
    for (const { family, pattern } of SHAPES) {
        const groups = pattern.exec(platform)?.groups;
        if (groups?.arch === undefined)
            continue;
        return { family, arch: groups.arch, floor: groups.floor ?? NAMED_MANYLINUX.get(groups.named ?? "") };
    }
    return undefined;
}
function platformName({ family, arch, floor, }) {
    if (family === "any" || arch === "win32")
        return arch;
    return floor === undefined ? `${family} ${arch}` : `${family} ${floor} ${arch}`;
}


/***/ }),

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   RK: () => (/* binding */ splitTag),
/* harmony export */   _3: () => (/* binding */ formatTag)
/* harmony export */ });
const MOST_TAGS = 100_000;
const IDENTIFIER = /^[\p{XIDS}_][\p{XIDC}]*$/u;
function parseTag(text) {
    const tags = splitTag(text);
    const isSound = tags?.every(({ python, abi, platform }) => IDENTIFIER.test(python) && abi !== "" && platform !== "");
    return isSound ? tags : undefined;
}
function splitTag(text) {
    const [pythons, abis, platforms, ...others] = text.split("-", 4).map((field) => field.split("."));
    if (pythons === undefined || abis === undefined || platforms === undefined || others.length > 0)
        return undefined;
    if (pythons.length * abis.length * platforms.length > MOST_TAGS)
        return undefined;
    return lowered(pythons).flatMap((python) => lowered(abis).flatMap((abi) => lowered(platforms).map((platform) => ({ python, abi, platform }))));
}
function formatTag({ python, abi, platform }) {
    return `${python}-${abi}-${platform}`;
}
function lowered(parts) {
    return [...new Set(parts.map((part) => part.toLowerCase()))];
}


/***/ }),

/***/ 27565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Yd: () => (/* binding */ publicVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lt: () => (/* binding */ trimmedVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony export baseVersion */
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);

const PATTERN = new RegExp([
    "^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)",
    "(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]*))?",
    "(?:-(?<implicitPost>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post>[0-9]*))?",
    "(?:[._-]?dev[._-]?(?<dev>[0-9]*))?",
    "(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?$",
].join(""), "i");
const LONGEST_TEXT = 4_000_000;
const LONGEST_NUMBER = 4300;
const PHASES = new Map([
    ["a", "a"],
    ["alpha", "a"],
    ["b", "b"],
    ["beta", "b"],
    ["c", "rc"],
    ["rc", "rc"],
    ["pre", "rc"],
    ["preview", "rc"],
]);
function parseVersion(text) {
    if (text.length > LONGEST_TEXT)
        return undefined;
    const groups = PATTERN.exec((0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text))?.groups;
    if (groups?.release === undefined)
        return undefined;
    const release = groups.release.split(".");
    const local = groups.local?.toLowerCase().split(/[._-]/);
    const { epoch = "0", phase, pre = "", implicitPost, post = implicitPost, dev } = groups;
    if ([epoch, pre, post, dev, ...release, ...(local ?? []).filter(isNumber)].some(isTooLong))
        return undefined;
    return {
        epoch: BigInt(epoch),
        release: release.map(BigInt),
        pre: preRelease(phase, pre),
        post: numberOf(post),
        dev: numberOf(dev),
        local: local?.map((segment) => (isNumber(segment) ? BigInt(segment) : segment)),
    };
}
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0n ? "" : `${epoch}!`,
        release.join("."),
        pre === undefined ? "" : `${pre.phase}${pre.number}`,
        post === undefined ? "" : `.post${post}`,
        dev === undefined ? "" : `.dev${dev}`,
        local === undefined ? "" : `+${local.join(".")}`,
    ].join("");
}
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(phaseRank(a), phaseRank(b)) ||
        compareNumbers(a.pre?.number ?? 0n, b.pre?.number ?? 0n) ||
        compareNumbers(a.post ?? -1n, b.post ?? -1n) ||
        compareDevelopment(a.dev, b.dev) ||
        compareLocals(a.local ?? [], b.local ?? []));
}
function isPrerelease({ pre, dev }) {
    return pre !== undefined || dev !== undefined;
}
function publicVersion(version) {
    return { ...version, local: undefined };
}
function baseVersion(version) {
    return { ...version, pre: undefined, post: undefined, dev: undefined, local: undefined };
}
function trimmedVersion(version) {
    const last = version.release.findLastIndex((number) => number !== 0n);
    return { ...version, release: version.release.slice(0, Math.max(last, 0) + 1) };
}
function isNumber(segment) {
    return /^[0-9]+$/.test(segment);
}
function numberOf(text) {
    return text === undefined ? undefined : BigInt(text);
}
function isTooLong(number) {
    return number !== undefined && number.length > LONGEST_NUMBER;
}
function preRelease(phase, number) {
    const normal = PHASES.get(phase?.toLowerCase() ?? "");
    return normal && { phase: normal, number: BigInt(number) };
}
function compareNumbers(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
function phaseRank({ pre, post, dev }) {
    if (pre !== undefined)
        return { a: 1n, b: 2n, rc: 3n }[pre.phase];
    return post === undefined && dev !== undefined ? 0n : 4n;
}
function compareDevelopment(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return compareNumbers(a, b);
}
function compareLocals(a, b) {
    for (const [index, segment] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareSegments(a, b) {
    if (typeof a === "bigint" && typeof b === "bigint")
        return compareNumbers(a, b);
    if (typeof a !== typeof b)
        return typeof a === "bigint" ? 1 : -1;
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ WHITE_SPACE),
/* harmony export */   b: () => (/* binding */ strip)
/* harmony export */ });
const WHITE_SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ONE = new RegExp(`[${WHITE_SPACE}]`);
function strip(text) {
    let [start, end] = [0, text.length];
    while (start < end && ONE.test(text.charAt(start)))
        start += 1;
    while (start < end && ONE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
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

/***/ 86622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findingsPart),
/* harmony export */   k: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45465);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);


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

/***/ 59041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobRunner)
/* harmony export */ });
function jobRunner({ runner, emulation }) {
    return emulation === undefined ? runner : `${runner} with QEMU for ${emulation.arch}`;
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);

const MOST_ROWS = 300;
function prose(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[\\`*_[\]{}()<>|~#!$]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .trim()
        .replace(/^[-+=]/, "\\$&")
        .replace(/^(\d{1,9})\./, "$1\\.");
}
function code(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replaceAll("|", "\\|");
    if (shown === "")
        return "";
    const runs = shown.match(/`+/g) ?? [];
    const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
    return runs.length === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}
function codeBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = "`".repeat(longest + 1);
    return [`${fence}text`, ...lines, fence].join("\n");
}
function table(heads, rows) {
    if (rows.length === 0)
        return "";
    const lines = [heads, heads.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
    const more = rows.length > MOST_ROWS ? [`\n${rows.length - MOST_ROWS} more rows are in the documents themselves.`] : [];
    return [...lines, ...more].join("\n");
}
function paragraphs(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function folded(title, inner) {
    return inner === "" ? "" : `<details><summary>${title}</summary>\n\n${inner}\n\n</details>`;
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
