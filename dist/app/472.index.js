export const id = 472;
export const ids = [472];
export const modules = {

/***/ 94163:
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
;// CONCATENATED MODULE: ./lib/src/plan/explain.js

/**
 * Says in sentences why an identifier, a job or the version (`version`) is as it is in `plan`.
 *
 * Throws SW-PLAN-UNKNOWN-ID for anything else.
 */
function explain(plan, id) {
    if (id === "version")
        return explainVersion(plan);
    const job = plan.jobs.find((each) => each.id === id);
    if (job !== undefined)
        return explainJob(job, plan);
    const wheel = plan.expected.find((each) => each.kind === "wheel" && each.identifier === id);
    if (wheel?.kind === "wheel")
        return explainWheel(id, wheel, plan);
    const excluded = plan.excluded.find(({ identifier }) => identifier === id);
    if (excluded !== undefined)
        return `${id} has no wheel of its own: ${excluded.because} (${excluded.rule}).`;
    const known = ["version", ...plan.jobs.map((each) => each.id)];
    throw new errors/* ShipwheelError */.QP("SW-PLAN-UNKNOWN-ID", JSON.stringify(id), {
        hint: `Name a build identifier such as cp312-manylinux_x86_64, or one of ${known.join(", ")}.`,
    });
}
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
function explainJob({ id, runner, tool, why }, { expected }) {
    const files = expected.filter(({ job }) => job === id);
    const names = files.map((file) => (file.kind === "sdist" ? "the sdist" : `${file.python}-${file.abi}`));
    return `The job ${id} runs on ${runner} and builds with ${tool}: ${why}.\nIt makes ${names.join(", ")}.`;
}
function explainWheel(id, { python, abi, platform, arch, job }, plan) {
    const served = plan.excluded
        .filter(({ because }) => because.includes(` of ${id} `))
        .map(({ identifier }) => identifier);
    const sentences = [
        `${id} is built in the job ${job}: the wheel ${python}-${abi} for ${platform} ${arch}.`,
        `The rules of cibuildwheel ${plan.tools[0]?.version ?? ""} select it, and ${plan.project.requiresPython === undefined
            ? "the project sets no range of Python versions"
            : `requires-python (${plan.project.requiresPython}) allows it`}.`,
        served.length === 0 ? "" : `It also serves ${served.join(", ")}.`,
    ];
    return sentences.filter(Boolean).join("\n");
}

// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(16366);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
// EXTERNAL MODULE: ./lib/src/report/expected-place.js
var expected_place = __webpack_require__(79019);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/plan-text.js






/** A plan for a terminal: the version and why, what is expected of which job, what is left out, what stands in the way. */
function planText(plan, look) {
    const ink = (0,report_ink/* inkOf */.g)(look);
    const problems = [
        ...plan.refusals.map((each) => (0,error_frame/* errorFrame */.EK)(each, look)),
        ...plan.warnings.map((each) => (0,error_frame/* errorFrame */.EK)({ ...each, severity: "warning" }, look)),
    ];
    return [
        ink.strong((0,visible/* visible */.R)(`${plan.project.name} ${plan.version.pep440}`)),
        ...facts(plan).map((line) => `  ${line}`),
        ...section(`${(0,quantity/* counted */.hS)(plan.expected.length, "file")} expected`, plan.expected.map(expectedRow), ink),
        ...section((0,quantity/* counted */.hS)(plan.jobs.length, "job"), plan.jobs.map(jobRow), ink),
        ...section(`${plan.excluded.length} left out`, plan.excluded.map(excludedRow), ink),
        ...problems.flatMap((frame) => ["", frame]),
    ].join("\n");
}
function facts({ version, source, project }) {
    const { purity } = project;
    const [evidence] = purity.evidence;
    const rows = [
        ["version", `${version.pep440}${version.prerelease ? ", a pre-release" : ""}: ${version.source.detail}`],
        ["tag", version.tag ?? "none"],
        ["commit", [source.commit.slice(0, 12), source.repository, source.ref].filter(Boolean).join("  ")],
        ["backend", project.backend],
        ["kind", `${purity.class} (${purity.confidence})${evidence === undefined ? "" : `: ${evidence.says}`}`],
        ...(project.requiresPython === undefined ? [] : [["python", project.requiresPython]]),
    ];
    return (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
}
function expectedRow(expected) {
    if (expected.kind === "sdist")
        return ["sdist", "", "", expected.job];
    return ["wheel", `${expected.python}-${expected.abi}`, (0,expected_place/* expectedPlace */.K)(expected), expected.job];
}
function jobRow({ id, runner, tool, why }) {
    return [id, runner, tool, why];
}
function excludedRow({ identifier, rule, because }) {
    return [identifier, rule, because];
}
function section(title, rows, ink) {
    if (rows.length === 0)
        return [];
    const lines = (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
    return ["", ink.strong(title), ...lines.map((line) => `  ${line}`)];
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 36 modules
var planned = __webpack_require__(51245);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js





/** Says what a release will be, and why. Exit code 1 when the plan has refusals. */
async function plan({ dir, ref, explain: asked, out }, world) {
    const { plan: document, bytes } = await (0,planned/* planProject */.fU)({ dir, purpose: "release", ...(ref && { ref }) }, world);
    if (out !== undefined)
        await world.files.write(external_node_path_.join(out, "plan.json"), bytes);
    return {
        document,
        text: asked === undefined ? planText(document) : explain(document, asked),
        exitCode: document.refusals.length === 0 ? 0 : 1,
        outputs: planOutputs(document),
        summary: (0,summary/* planSummary */.MM)(document),
        problems: planProblems(document),
    };
}
/** What a workflow takes from a plan; the matrix is empty for a pure project, and its job then has an `if:`. */
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

/***/ 83606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   SE: () => (/* binding */ distributionName),
/* harmony export */   jD: () => (/* binding */ isProjectName)
/* harmony export */ });
/** Whether `text` may name a project or an extra: ASCII letters and digits, with `.`, `_` and `-` between them (core metadata, Name). */
function isProjectName(text) {
    return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text);
}
/** The form in which names are compared (PEP 503): `My_Tool.x` gives `my-tool-x`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** The form that names have in file names (PEP 427 and 625), where `-` parts the fields: `My-Tool.x` gives `my_tool_x`. */
function distributionName(name) {
    return normalizeName(name).replaceAll("-", "_");
}


/***/ }),

/***/ 52319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ contains),
  x1: () => (/* binding */ formatSpecifiers),
  $h: () => (/* binding */ parseSpecifiers)
});

// UNUSED EXPORTS: parseSpecifier

// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/python/specifier-match.js

/** Whether a specifier's comparison has `version` in it, whatever is thought of pre-releases (PEP 440, "Version specifiers"). */
function matches(comparison, version) {
    const { operator, version: bound } = comparison;
    switch (operator) {
        case "==":
            return isEqual(comparison, version);
        case "!=":
            return !isEqual(comparison, version);
        case ">=":
            return (0,python_version/* compareVersions */.Zy)(version, bound) >= 0;
        case "<=":
            return (0,python_version/* compareVersions */.Zy)((0,python_version/* publicVersion */.Yd)(version), bound) <= 0;
        case ">":
            return isAfter(version, bound);
        case "<":
            return (0,python_version/* compareVersions */.Zy)(version, (0,python_version/* isPrerelease */.V1)(bound) ? bound : { ...bound, dev: 0n }) < 0;
        case "~=":
            return (0,python_version/* compareVersions */.Zy)(version, bound) >= 0 && startsWith(version, bound.epoch, bound.release.slice(0, -1));
    }
}
function isEqual({ prefix, version: bound }, version) {
    if (prefix)
        return startsWith(version, bound.epoch, bound.release);
    return (0,python_version/* compareVersions */.Zy)(bound.local === undefined ? (0,python_version/* publicVersion */.Yd)(version) : version, bound) === 0;
}
// `>1.0` is meant to give what comes after the whole of 1.0: neither 1.0+local nor 1.0.post1, unless the bound is itself such a release.
function isAfter(version, bound) {
    if (bound.dev !== undefined || bound.post !== undefined)
        return (0,python_version/* compareVersions */.Zy)((0,python_version/* publicVersion */.Yd)(version), bound) > 0;
    return (0,python_version/* compareVersions */.Zy)(version, bound) > 0 && (0,python_version/* compareVersions */.Zy)(familyOf(version), bound) !== 0;
}
// A version without post, dev and local part: all that the reference library holds to be the same release.
function familyOf(version) {
    return { ...version, post: undefined, dev: undefined, local: undefined };
}
// Development releases of what starts so are in, those of what comes next are out: from 1.2.dev0 to before 1.3.dev0.
function startsWith(version, epoch, release) {
    const next = [...release.slice(0, -1), (release.at(-1) ?? 0n) + 1n];
    return (0,python_version/* compareVersions */.Zy)(version, firstOf(epoch, release)) >= 0 && (0,python_version/* compareVersions */.Zy)(version, firstOf(epoch, next)) < 0;
}
function firstOf(epoch, release) {
    return { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
}

// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(483);
;// CONCATENATED MODULE: ./lib/src/python/specifier.js



const COMPARING = ["~=", "==", "!=", "<=", ">=", "<", ">"];
const CLAUSE = /^(?<operator>===|~=|==|!=|<=|>=|<|>)(?<text>.*)$/s;
const NOT_IDENTICAL = new RegExp(`[${white_space/* WHITE_SPACE */.X};)]`);
/** Reads clauses parted by commas; an empty text has none. `undefined` when one of them is no specifier. */
function parseSpecifiers(text) {
    const clauses = text.split(",").map(white_space/* strip */.b).filter(Boolean);
    const specifiers = clauses.map(parseSpecifier).filter((each) => each !== undefined);
    return specifiers.length === clauses.length ? specifiers : undefined;
}
/** Reads one clause: an operator and its version. `undefined` when it is none. */
function parseSpecifier(clause) {
    const groups = CLAUSE.exec((0,white_space/* strip */.b)(clause))?.groups;
    if (groups?.operator === undefined)
        return undefined;
    const text = (0,white_space/* strip */.b)(groups.text ?? "");
    if (groups.operator === "===") {
        return NOT_IDENTICAL.test(text) ? undefined : { kind: "identical", operator: "===", text };
    }
    const operator = COMPARING.find((each) => each === groups.operator);
    return operator && comparing(operator, text);
}
/** The clauses as the reference library writes them: sorted by their text, and of those that mean the same only the first. */
function formatSpecifiers(specifiers) {
    const meanings = new Map();
    for (const specifier of specifiers.toSorted(byText)) {
        const meaning = meaningOf(specifier);
        if (!meanings.has(meaning))
            meanings.set(meaning, formatSpecifier(specifier));
    }
    return [...meanings.values()].join(",");
}
/**
 * Whether every clause has `version` in it. A text that is no version is in those alone that are `===` to it.
 *
 * A single version has no final one beside it that were to be preferred, so pre-releases are in unless `prereleases` is false.
 */
function contains(specifiers, version, { prereleases = true } = {}) {
    const parsed = typeof version === "string" ? (0,python_version/* parseVersion */.ot)(version) : version;
    const text = typeof version === "string" ? version : (0,python_version/* formatVersion */.qh)(version);
    if (!prereleases && parsed !== undefined && (0,python_version/* isPrerelease */.V1)(parsed))
        return false;
    return specifiers.every((specifier) => specifier.kind === "identical"
        ? specifier.text.toLowerCase() === text.toLowerCase()
        : parsed !== undefined && matches(specifier, parsed));
}
function comparing(operator, spelled) {
    const prefix = spelled.endsWith(".*");
    const text = prefix ? spelled.slice(0, -".*".length) : spelled;
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined || text !== (0,white_space/* strip */.b)(text))
        return undefined;
    const isEquality = operator === "==" || operator === "!=";
    if (version.local !== undefined && !isEquality)
        return undefined;
    if (prefix && !(isEquality && isReleaseAlone(version)))
        return undefined;
    if (operator === "~=" && version.release.length < 2)
        return undefined;
    return { kind: "comparing", operator, version, prefix, text: spelled };
}
function isReleaseAlone({ pre, post, dev, local }) {
    return [pre, post, dev, local].every((part) => part === undefined);
}
function formatSpecifier({ operator, text }) {
    return `${operator}${text}`;
}
// Two clauses that differ in nothing but the spelling of the version are one: trailing zeros count in `~=` alone.
function meaningOf(specifier) {
    if (specifier.kind === "identical" || specifier.prefix)
        return formatSpecifier(specifier);
    const { operator, version } = specifier;
    return `${operator}${(0,python_version/* formatVersion */.qh)(operator === "~=" ? version : (0,python_version/* trimmedVersion */.lt)(version))}`;
}
function byText(a, b) {
    const [left, right] = [formatSpecifier(a), formatSpecifier(b)];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
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
// The expression above takes time and stack in proportion to the text. The stack ends at some ten million characters.
const LONGEST_TEXT = 4_000_000;
// Python reads no longer number, so the reference fails on one; and reading a number takes more than linear time.
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
/**
 * Reads `text` as a PEP 440 version in any of its spellings (`v1.2.0-RC.1`), white space around it allowed.
 * `undefined` when it is none: what that means is the caller's to say.
 */
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
/** The normal form of PEP 440, which keeps trailing zeros: `1.0.0rc1.post2.dev3+abc.4`. */
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
/**
 * The order of PEP 440: negative when `a` comes before `b`, 0 when they are the same version (`1.0` and `1.0.0`), positive
 * otherwise. Fit for `sort`.
 */
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(phaseRank(a), phaseRank(b)) ||
        compareNumbers(a.pre?.number ?? 0n, b.pre?.number ?? 0n) ||
        compareNumbers(a.post ?? -1n, b.post ?? -1n) ||
        compareDevelopment(a.dev, b.dev) ||
        compareLocals(a.local ?? [], b.local ?? []));
}
/** Whether an installer passes over the version unless it is asked for: an alpha, beta, candidate or development release. */
function isPrerelease({ pre, dev }) {
    return pre !== undefined || dev !== undefined;
}
/** `version` without its local part, the only form that a public index takes. */
function publicVersion(version) {
    return { ...version, local: undefined };
}
/** Epoch and release alone: `1!2.0rc1.post2.dev3+local` gives `1!2.0`. */
function baseVersion(version) {
    return { ...version, pre: undefined, post: undefined, dev: undefined, local: undefined };
}
/** `version` without the zeros at the end of its release, which mean nothing: `1.0.0rc1` gives `1rc1`. */
function trimmedVersion(version) {
    const last = version.release.findLastIndex((number) => number !== 0n);
    return { ...version, release: version.release.slice(0, Math.max(last, 0) + 1) };
}
function isNumber(segment) {
    return /^[0-9]+$/.test(segment);
}
// BigInt("") is 0, the number of a `.post` or `.dev` that has none.
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
// 1.0.dev1 comes before 1.0a1, but 1.0.post1.dev1 after 1.0: only a development release of the release itself goes first.
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
/**
 * What the reference library takes for white space, for use in a character class. It is Python's: unlike JavaScript's, it has the separators
 * 1C to 1F and NEL in it, and the byte order mark not.
 */
const WHITE_SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ONE = new RegExp(`[${WHITE_SPACE}]`);
/** `text` without the white space around it, as Python's `str.strip()` has it. */
function strip(text) {
    // An expression anchored at the end alone would take quadratic time.
    let [start, end] = [0, text.length];
    while (start < end && ONE.test(text.charAt(start)))
        start += 1;
    while (start < end && ONE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ })

};
