export const id = 449;
export const ids = [449];
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
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./lib/src/adapters/workflow.js

/** The runner's own files and log, by `@actions/core`. */
function actionsWorkflow() {
    const log = (text) => core/* info */.pq(text.split(LINE_END).map(inert).join("\n"));
    return {
        input: (name) => core/* getInput */.V4(name),
        output: (name, value) => core/* setOutput */.uH(name, value),
        annotate({ kind, message, title, file, line, column }) {
            const place = { ...(file && { file }), ...(line && { startLine: line }), ...(column && { startColumn: column }) };
            const say = kind === "error" ? core/* error */.z3 : core/* warning */.$e;
            say(message, { title, ...place });
        },
        summarise: async (markdown) => {
            // act and some runners have no summary file.
            if (process.env.GITHUB_STEP_SUMMARY)
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        mask: (secret) => core/* setSecret */.Pq(secret),
        progress: {
            stage: (name, about) => log(`${name.padEnd(9)} ${about}`),
            step: (text) => log(`${" ".repeat(10)}${text}`),
            line: (text) => log(`${" ".repeat(10)}| ${text}`),
        },
        log,
    };
}
// The runner reads a line up to any of these.
const LINE_END = /\r\n|\n|\r/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The runner obeys `::command::` at a line's begin and `##[command]` anywhere: text of a project must be neither. */
function inert(line) {
    const shown = line.replace(UNSEEN, (sign) => (sign === "\t" ? " " : ""));
    return shown.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "## [");
}

// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js

/** GitHub shows 4,096 characters of a message; the log and the job summary have all of it. */
const SHOWN = 4000;
/** A problem as an annotation. Escaping for the runner is its client's part. */
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
/** Fetches what the command needs of earlier jobs, where it is not here already, and gives the command with it. */
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
/** Leaves what the command made for later jobs, each job under a name of its own. */
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
/** Inputs of action.yml that are options of the command line under the same name. */
const OPTION_INPUTS = [
    "job",
    "plan",
    "sdist",
    "ref",
    "tag",
    "index",
    "simple-url",
    "manifest-digest",
    "auth",
    "dry-run",
    "repository",
    "python",
    "out",
];
/** Inputs that reach the commands as the environment variables which the command line reads them from. */
const SECRET_INPUTS = [
    { input: "token", variable: "SHIPWHEEL_TOKEN" },
    { input: "username", variable: "SHIPWHEEL_USERNAME" },
    { input: "github-token", variable: "GITHUB_TOKEN" },
];
/** Inputs of the step itself: the command, what it is done to, and how files travel. */
const STEP_INPUTS = (/* unused pure expression or super */ null && (["command", "project", "paths", "artifacts", "artifact-prefix"]));

// EXTERNAL MODULE: ./lib/src/app/run-command.js
var run_command = __webpack_require__(44407);
// EXTERNAL MODULE: ./lib/src/app/secrets.js
var secrets = __webpack_require__(18903);
// EXTERNAL MODULE: ./lib/src/app/world.js + 8 modules
var world = __webpack_require__(83137);
;// CONCATENATED MODULE: ./lib/src/app/workflow-step.js















/** Runs one step: reads the inputs, brings the artifacts, runs the command, and tells the workflow how it went. */
async function runWorkflowStep(workflow = actionsWorkflow()) {
    // What a library of ours still calls is no news for those who release.
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
    const outcome = await (0,run_command/* runCommand */.d)(ready, world, cancelled);
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
    // Outside a workflow run there is no artifact service to ask.
    if (workflow.input("artifacts") !== "true" || !external_node_process_.env.ACTIONS_RESULTS_URL)
        return undefined;
    const { runnerArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 84204));
    const folder = external_node_path_.join(external_node_process_.env.RUNNER_TEMP ?? external_node_os_.tmpdir(), "shipwheel-jobs");
    return { artifacts: runnerArtifacts(), prefix: workflow.input("artifact-prefix"), folder };
}
async function tell(workflow, outcome) {
    workflow.log(outcome.text);
    for (const each of outcome.problems)
        workflow.annotate(annotationOf(each));
    for (const [name, value] of Object.entries(outcome.outputs))
        workflow.output(name, value);
    await workflow.summarise(outcome.summary);
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
