export const id = 932;
export const ids = [932];
export const modules = {

/***/ 23664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename),
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83606);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70049);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);



// An escaped name has letters and digits of any script, and no run of underscores (binary distribution format, "Escaping and Unicode").
const WHEEL_NAME = /^(?!.*__)[\p{L}\p{N}_.]+$/u;
// Python reads no longer number, so the reference fails on one.
const BUILD = /^(?<number>[0-9]{1,4300})(?<suffix>(?![0-9])[^\n]*)/;
/**
 * Reads `name-version(-build)?-python-abi-platform.whl` (PEP 427), as leniently as the reference library: neither name nor version need be
 * normalised. `undefined` when it is none.
 */
function parseWheelFilename(filename) {
    if (!filename.endsWith(".whl"))
        return undefined;
    const fields = filename.slice(0, -".whl".length).split("-", 7);
    if (fields.length !== 5 && fields.length !== 6)
        return undefined;
    const [name = "", version = ""] = fields;
    const project = WHEEL_NAME.test(name) ? projectOf(name, version) : undefined;
    const tags = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)(fields.slice(-3).join("-"));
    const build = fields.length === 6 ? parseBuild(fields[2] ?? "") : undefined;
    if (project === undefined || tags === undefined || (fields.length === 6 && build === undefined))
        return undefined;
    return { ...project, build, tags };
}
/** Reads `name-version.tar.gz` or `.zip` (PEP 625 and before), as leniently as the reference library. `undefined` when it is none. */
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

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   _: () => (/* binding */ formatTag)
/* harmony export */ });
// A file name of 255 bytes has room for some 70,000 tags, so no wheel in a file system needs more.
const MOST_TAGS = 100_000;
const IDENTIFIER = /^[\p{XIDS}_][\p{XIDC}]*$/u;
/**
 * Every tag of a compressed tag set, each once, in the order of the text: `py2.py3-none-any` gives two.
 *
 * `undefined` when the text is none, which is three fields without empty parts, the first of identifiers; or when it stands for more than
 * 100,000 tags.
 */
function parseTag(text) {
    const [pythons, abis, platforms, ...others] = text.split("-", 4).map((field) => field.split("."));
    if (pythons === undefined || abis === undefined || platforms === undefined || others.length > 0)
        return undefined;
    if (pythons.length * abis.length * platforms.length > MOST_TAGS)
        return undefined;
    if ([pythons, abis, platforms].some((parts) => parts.includes("")) || !pythons.every(isIdentifier))
        return undefined;
    return lowered(pythons).flatMap((python) => lowered(abis).flatMap((abi) => lowered(platforms).map((platform) => ({ python, abi, platform }))));
}
/** A tag as it stands in file names and in WHEEL: `cp311-abi3-win_amd64`. */
function formatTag({ python, abi, platform }) {
    return `${python}-${abi}-${platform}`;
}
function isIdentifier(text) {
    return IDENTIFIER.test(text);
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
