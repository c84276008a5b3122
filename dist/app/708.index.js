export const id = 708;
export const ids = [708];
export const modules = {

/***/ 81708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 25 modules
var check = __webpack_require__(91702);
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
        summary: () => (0,summary/* verdictSummary */.k6)(document),
        problems,
    };
}
function distributionProblems(distributions) {
    return distributions.flatMap(({ name, findings }) => findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })));
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




/**
 * Compares a plan with the files that the index has of its project: those of the version `asked`, or of the `latest` one that users get.
 *
 * A refusal when the planned version is there already; warnings when the other version is newer or is not there, and for each platform
 * and architecture that it has wheels for and the plan has not. Wheels are the same whatever oldest system they ask for.
 */
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
/** The highest version that installers take, which no pre-release is while there is another. */
function latestOf(files, planned) {
    const versions = files.flatMap(({ name, yanked }) => (yanked ? [] : (versionOf(name) ?? [])));
    const others = versions.filter((each) => planned === undefined || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(each, planned) !== 0);
    const finals = others.filter((each) => !(0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(each));
    return [...(finals.length > 0 ? finals : others)].sort(_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy).at(-1);
}
/** The sdist comes first; a release may have a hundred wheels. */
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
/** The wheels that the plan has and the other version has not, and the other way round, by their tags: `cp314-cp314-musllinux_x86_64`. */
function changes(plan, before) {
    const published = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(name) ?? []).map(tagsOf);
    const planned = plannedWheels(plan).map(wheelTag);
    return {
        added: planned.filter((tag) => !published.some((tags) => tags.includes(tag))),
        dropped: published.flatMap((tags) => (tags.some((tag) => planned.includes(tag)) ? [] : (tags.at(-1) ?? []))),
    };
}
/** The tag of a planned wheel, without the oldest system that it runs on: `cp314-cp314-musllinux_x86_64`. */
function wheelTag({ python, abi, platform, arch }) {
    return `${python}-${abi}-${system(platform, arch)}`;
}
/** A wheel is what any of its tags says: for one system under several names, or for Python 2 as well. */
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
/** A user's machine is the same whichever Python it has. */
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

/***/ 27279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   T: () => (/* binding */ parsePlatformTag)
/* harmony export */ });
// PEP 513, 571 and 599 gave names to what PEP 600 later wrote as a glibc version.
const NAMED_MANYLINUX = new Map([
    ["1", "2_5"],
    ["2010", "2_12"],
    ["2014", "2_17"],
]);
// A build identifier of cibuildwheel has no floor (manylinux_x86_64), so a floor may be absent wherever one may be present.
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
/**
 * Reads the platform of a wheel tag (`manylinux_2_17_x86_64`, `macosx_11_0_arm64`), in lower case, or of a build identifier, which has no
 * floor (`macosx_arm64`). `undefined` for a platform that no index has a family for.
 */
function parsePlatformTag(platform) {
    for (const { family, pattern } of SHAPES) {
        const groups = pattern.exec(platform)?.groups;
        if (groups?.arch === undefined)
            continue;
        return { family, arch: groups.arch, floor: groups.floor ?? NAMED_MANYLINUX.get(groups.named ?? "") };
    }
    return undefined;
}
/** What people call a platform: `manylinux x86_64`, `manylinux 2_28 x86_64`, `win32`, `any`. */
function platformName({ family, arch, floor, }) {
    if (family === "any" || arch === "win32")
        return arch;
    return floor === undefined ? `${family} ${arch}` : `${family} ${floor} ${arch}`;
}


/***/ }),

/***/ 79019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ expectedPlace)
/* harmony export */ });
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27279);

/** What the plan calls a wheel's place: `manylinux 2_28 x86_64`, `any`. */
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
/** Where a job runs: `ubuntu-24.04`, `ubuntu-24.04 with QEMU for s390x`. */
function jobRunner({ runner, emulation }) {
    return emulation === undefined ? runner : `${runner} with QEMU for ${emulation.arch}`;
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
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44955);
/* harmony import */ var _job_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59041);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36231);
/* harmony import */ var _wheel_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31935);







/** The job summary of a plan, in GitHub's markdown, as are all below. */
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
        folded(`${excluded.length} left out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Identifier", "Rule", "Because"], excluded.map(({ identifier, rule, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(identifier), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(because)]))),
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
/** The job summary of an assembled release. */
function manifestSummary({ project, rehearsal, files, contract, sbom, plan }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        `## Release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
        contractSummary(contract),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["File", "Kind", "Size", "SHA-256"], files.map(({ name, kind, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(sha256)])),
        findingsTable(files),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan.sha256)}`}.`,
    ]);
}
/** The job summary of what an index holds after publishing. */
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
/** The job summary of a check. */
function verdictSummary({ files }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        "## Check",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["File", "The index would", "Findings"], files.map(({ path, refused, findings }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path),
            refused ? "**refuse it**" : "take it",
            String(findings.length),
        ])),
        findingsTable(files),
    ]);
}
/** The job summary of what ended a command. */
function problemsSummary(problems) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)(["## Shipwheel stopped", problemList(problems)]);
}
function problemList(problems) {
    return problems.map(problemEntry).join("\n\n");
}
function problemEntry({ severity = "error", code: name, message, hint, where, detail }) {
    const at = where === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_error_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .ik)(where))})`;
    const lines = detail === undefined ? [] : ["", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLines */ .g)(detail.trimEnd()).slice(-100))];
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
function findingsTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["File", "Finding", "Who objects", "What", "Fix"], files.flatMap(({ name, findings }) => findings.map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
        `${each.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.code)}`,
        each.authority,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(each.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(each.hint),
    ])));
}
function folded(title, inner) {
    return inner === "" ? "" : `<details><summary>${title}</summary>\n\n${inner}\n\n</details>`;
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



/** The grid of a plan's wheels; of one that was compared with a release, with the wheels that users lose. */
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
/** In the row of its like: a planned one may name the oldest system, which a lost one does not. */
function lostCell(tag, planned) {
    const [python = "", abi = "", platform = ""] = tag.split("-");
    const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformTag */ .T)(platform);
    const name = parsed === undefined ? platform : (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$)({ ...parsed, floor: undefined });
    const isLike = (place) => place.startsWith(`${parsed?.family} `) && place.endsWith(` ${parsed?.arch}`);
    const like = planned.find(({ place }) => place === name || isLike(place));
    return { place: like?.place ?? name, python: shortTag(python, abi), sign: "-" };
}
/** `cp314t` for cp314-cp314t; the whole tag where the ABI does not name the Python. */
function shortTag(python, abi) {
    return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}
/** CPython before the others, 3.9 before 3.10, and a free-threaded one after its like. */
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
