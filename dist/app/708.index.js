export const id = 708;
export const ids = [708,327];
export const modules = {

/***/ 81708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 26 modules
var check = __webpack_require__(71971);
;// CONCATENATED MODULE: ./lib/src/check/verdict.js
/** What is wrong with files, as the document that `check --json` prints. */
function verdictOf(distributions) {
    return {
        schema: "shipwheel/verdict/1",
        files: distributions.map(({ path, name, refused, findings }) => ({ path, name, refused, findings })),
    };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
;// CONCATENATED MODULE: ./lib/src/commands/check.js





/**
 * Every reason why an index would refuse these files, and what else is wrong with them. Exit code 1 on an error.
 *
 * Throws SW-RELEASE-EMPTY when the paths stand for no file at all: a wrong folder would look like a sound one.
 */
async function check_check({ paths }, { files }) {
    const distributions = await (0,check/* checkPaths */.nn)(await (0,check/* expandPaths */.pR)(paths, { files }), { files });
    if (distributions.length === 0) {
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-EMPTY", `no wheel and no sdist is in ${paths.join(", ")}`, {
            hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
        });
    }
    const document = verdictOf(distributions);
    const problems = distributionProblems(distributions);
    return {
        document,
        text: (0,terminal/* verdictText */.nt)(document),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: (0,summary/* verdictSummary */.k6)(document),
        problems,
    };
}
function distributionProblems(distributions) {
    return distributions.flatMap(({ name, findings }) => findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })));
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
