export const id = 6946;
export const ids = [6946];
export const modules = {

/***/ 41983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ refuseStrangers),
/* harmony export */   DF: () => (/* binding */ isPlaceOfBundle),
/* harmony export */   Zz: () => (/* binding */ strangersIn),
/* harmony export */   ne: () => (/* binding */ recordedNames),
/* harmony export */   qF: () => (/* binding */ beginFolder),
/* harmony export */   tV: () => (/* binding */ refuseForeignDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37711);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);





const DIST = "dist";
const IGNORE = ".gitignore";
const DOCUMENTS = new Set([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT */ .T6]);
const IN_A_BUNDLE = new Set([
    IGNORE,
    "SHA256SUMS",
    "attestations",
    "journal.jsonl",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT */ .ri,
    "requirements-locked.txt",
    "requirements.txt",
    "sbom",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SMOKED */ .k0,
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
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name);
        return DOCUMENTS.has(name) && (await isOurs(file, files)) ? [] : [file];
    });
    return (await Promise.all(strangers)).flat();
}
async function beginFolder(out, files) {
    if ((await files.kind(out)) === undefined)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE), IGNORE_ALL);
}
function isPlaceOfBundle(file, out) {
    const [first = ""] = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(out, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    return first === "" || first === DIST || DOCUMENTS.has(first) || IN_A_BUNDLE.has(first);
}
async function recordedNames(out, files) {
    const listed = await Promise.all([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv].map((name) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name), files)));
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
    if (await isOurs(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0), files))
        return true;
    return (await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE))) === IGNORE_ALL;
}
async function strangersInDist(out, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, DIST);
    const entries = await files.list(dist);
    if (entries === undefined)
        return [dist];
    const recorded = await recordedNames(out, files);
    return entries.filter(({ name }) => !recorded.has(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(dist, name));
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

/***/ 13176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planProject),
  d: () => (/* binding */ refuseRefused)
});

// EXTERNAL MODULE: ./lib/src/config/config.js + 5 modules
var config = __webpack_require__(51142);
// EXTERNAL MODULE: ./lib/src/config/pyproject.js
var config_pyproject = __webpack_require__(76001);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/plan/asked-tag.js
function askedTag({ tag, ref, event, git, purpose }) {
    if (tag !== undefined)
        return tag.replace(/^refs\/tags\//, "");
    if (ref !== undefined)
        return tagOfRef(ref);
    const isOfThisCommit = event?.sha === undefined || event.sha === git.commit;
    if (purpose === "rehearsal" && !isOfThisCommit)
        return undefined;
    return event?.releaseTag ?? (event?.ref?.startsWith("refs/tags/") ? tagOfRef(event.ref) : undefined);
}
function tagOfRef(ref) {
    if (ref.startsWith("refs/tags/"))
        return ref.slice("refs/tags/".length);
    return ref.startsWith("refs/") ? undefined : ref;
}

// EXTERNAL MODULE: ./lib/src/python/regex.js
var python_regex = __webpack_require__(96578);
;// CONCATENATED MODULE: ./lib/src/plan/calendar.js
const DAY = 86_400_000;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
function dayAt(time) {
    const days = Math.floor(time / DAY);
    const estimate = 1970 + Math.floor(days / 365.2425);
    const year = [estimate + 1, estimate].find((each) => daysBefore(each) <= days) ?? estimate - 1;
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const month = months.findLast((each) => daysBefore(year) + daysBeforeMonth(year, each) <= days) ?? 1;
    return { year, month, day: days - daysBefore(year) - daysBeforeMonth(year, month) + 1 };
}
function isDay({ year, month, day }) {
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}
function timeDigits(time) {
    const { year, month, day } = dayAt(time);
    const seconds = Math.floor((time - Math.floor(time / DAY) * DAY) / 1000);
    const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return [String(year).padStart(4, "0"), ...[month, day, ...clock].map((part) => String(part).padStart(2, "0"))].join("");
}
function daysBefore(year) {
    const before = year - 1;
    const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    return (year - 1970) * 365 + leapDays - 477;
}
function daysBeforeMonth(year, month) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/src/plan/dunamai-style.js
const VALID = {
    pep440: /^(?:\d+!)?\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?(?:\+(?:[a-zA-Z0-9]{1,2}|[a-zA-Z0-9][a-zA-Z0-9.]+[a-zA-Z0-9]))?$/,
    semver: /^\d+\.\d+\.\d+(?:-[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*)?(?:\+[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*)?$/,
    pvp: /^\d+(?:\.\d+)*(?:-[a-zA-Z0-9]+)*$/,
};
const PHASES = new Map([
    ["alpha", "a"],
    ["beta", "b"],
    ["c", "rc"],
    ["pre", "rc"],
    ["preview", "rc"],
]);
function versionInStyle(state, options) {
    const { style = "pep440" } = options;
    const metadata = metadataOf(state, options);
    if (style === "pep440")
        return checked(pep440(state, metadata), style);
    const { base, stage, revision, distance, bumped } = state;
    const pre = [
        ...(stage === undefined ? [] : [stage]),
        ...(revision === undefined ? [] : [revision]),
        ...(distance > 0 ? [bumped ? "pre" : "post", distance] : []),
    ];
    if (style === "pvp")
        return checked([base, ...pre, ...metadata].join("-"), style);
    return checked(`${base}${behind("-", pre)}${behind("+", metadata)}`, style);
}
function behind(sign, parts) {
    return parts.length === 0 ? "" : `${sign}${parts.join(".")}`;
}
function metadataOf(state, { metadata, taggedMetadata, dirty }) {
    if (metadata === false)
        return [];
    return [
        ...(taggedMetadata && state.taggedMetadata ? [state.taggedMetadata] : []),
        ...((metadata || state.distance > 0) && state.commit !== undefined ? [state.commit] : []),
        ...(dirty && state.dirty ? ["dirty"] : []),
    ];
}
function pep440(state, metadata) {
    const { base, stage, revision = 0n, epoch } = state;
    const isPhase = stage !== undefined && stage !== "post" && stage !== "dev";
    const phase = isPhase ? `${PHASES.get(stage.toLowerCase()) ?? stage.toLowerCase()}${revision}` : "";
    const { post, dev } = numbersOf(state);
    return [
        epoch === undefined ? "" : `${epoch}!`,
        base,
        phase,
        post === undefined ? "" : `.post${post}`,
        dev === undefined ? "" : `.dev${dev}`,
        behind("+", metadata),
    ].join("");
}
function numbersOf({ stage, revision, distance, bumped }) {
    const tagged = {
        ...(stage === "post" && revision !== undefined && { post: revision }),
        ...(stage === "dev" && revision !== undefined && { dev: revision }),
    };
    if (distance === 0)
        return tagged;
    const isPlain = !bumped && tagged.post === undefined && tagged.dev === undefined;
    if (isPlain)
        return { post: BigInt(distance), dev: 0n };
    return { ...tagged, dev: (tagged.dev ?? 0n) + BigInt(distance) };
}
function formatFields(state, { format = "", style, escapeWith = "" }) {
    const [major, minor, patch] = state.base.split(".");
    const fields = new Map([
        ["base", state.base],
        ["stage", state.stage],
        ["revision", state.revision],
        ["distance", state.distance],
        ["commit", state.commit],
        ["tagged_metadata", state.taggedMetadata],
        ["dirty", state.dirty ? "dirty" : "clean"],
        ["epoch", state.epoch],
        ["branch", state.branch],
        ["branch_escaped", state.branch?.replace(/[^a-zA-Z0-9]/gu, () => escapeWith)],
        ["timestamp", state.timestamp],
        ["major", major],
        ["minor", minor ?? 0],
        ["patch", patch ?? 0],
    ]);
    const text = format.replace(/\{(\w+)\}/g, (_, name) => String(fields.get(name) ?? ""));
    return style === undefined ? text : checked(text, style);
}
function checked(text, style) {
    if (!VALID[style].test(text))
        return undefined;
    const [core = ""] = text.split("+");
    return style === "semver" && core.split(/[.-]/).some((part) => /^0\d+$/.test(part)) ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/src/plan/scm-tag.js



const TAG = /^(?:[\p{L}\p{N}_-]+-)?(?<version>[vV]?\p{Nd}+(?:\.\p{Nd}+){0,2}[^+]*)(?:\+.*)?$/dsu;
function readScmTag(tag, { tagPrefix = "", tagRegex }) {
    const regex = tagRegex === undefined ? TAG : (0,python_regex/* pythonRegex */.A)(tagRegex, "dy");
    const match = regex?.exec(tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag);
    const group = match?.length === 2 ? match.indices?.[1] : match?.indices?.groups?.version;
    if (match === null || match === undefined || group === undefined)
        return undefined;
    const [start, end] = group;
    return { version: match.input.slice(start, end), suffix: match.input.slice(end, match.index + match[0].length) };
}
function versionOfTag(tag, options) {
    const read = readScmTag(tag, options);
    if (read === undefined || read.version === "")
        return refuseTag(tag, "its pattern does not match");
    const version = (0,python_version/* parseVersion */.ot)(read.version);
    if (version === undefined)
        return refuseTag(tag, `${JSON.stringify(read.version)} is no version`);
    return (0,python_version/* parseVersion */.ot)(read.version + read.suffix) ?? version;
}
function refuseTag(tag, because, tool = "setuptools-scm") {
    const tell = tool === "setuptools-scm" ? "by tag.prefix or tag.regex" : "in its configuration";
    throw new errors/* ShipwheelError */.QP("SW-TAG-NOT-A-VERSION", `${tool} cannot read ${tag}: ${because}`, {
        hint: `Name the release with --tag, or tell ${tool} of your tags ${tell}.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/local-scheme.js

function localPart(state, scheme, time) {
    if (scheme === "dirty-tag")
        return state.dirty ? "dirty" : "";
    if (scheme.startsWith("no-local-version"))
        return "";
    const isTag = state.distance === 0 && !state.dirty;
    const digits = scheme === "node-and-timestamp" ? 14 : 8;
    const date = state.dirty ? `d${timeDigits(time).slice(0, digits)}` : "";
    const commit = isTag || state.commit === undefined ? "" : `g${state.commit.slice(0, 9)}`;
    return [commit, date].filter(Boolean).join(".");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/plan/scm-state.js




function scmState(git, options) {
    if (isRepository(git, options))
        return stateOfCommit(git, options);
    const found = stateOfExport(options) ?? writtenVersion(options);
    if (found !== undefined)
        return found;
    const searched = external_node_path_.posix.join(git.root, options.root ?? ".");
    throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", `setuptools-scm looks for one in ${searched}`, {
        hint: "Set `root` or `search_parent_directories = true` for setuptools-scm, so that it finds the repository.",
    });
}
function isRepository({ missing, root }, options) {
    const folder = external_node_path_.posix.join(root, options.root ?? ".").replace(/\/$/, "");
    const isAbove = folder === ".." || folder.startsWith("../");
    return missing !== "repository" && (folder === "." || (options.searchesParents === true && !isAbove));
}
function stateOfCommit(git, options) {
    const { nearest, branch, commit, commits, missing, epoch } = git;
    const on = { ...(branch !== undefined && { branch }), ...(missing === undefined && { committed: epoch * 1000 }) };
    if (nearest !== undefined)
        return { ...stateOfTag(nearest, options), ...on };
    const tagged = fallbackVersion(options);
    if (missing === "commit")
        return { tagged, distance: 0, dirty: true, ...on };
    return { tagged, distance: commits, dirty: git.dirty.length > 0, commit, ...on };
}
function stateOfTag({ tag, distance, commit, dirty }, options) {
    const told = commit === undefined ? {} : { commit };
    return { tagged: versionOfTag(tag, options), distance, dirty: dirty === true, tag, ...told };
}
function stateOfExport({ export: left, ...options }) {
    if (left === undefined)
        return undefined;
    if (left.nearest !== undefined)
        return stateOfTag(left.nearest, options);
    const tag = left.tags.find((name) => (0,python_version/* parseVersion */.ot)(readScmTag(name, options)?.version ?? "") !== undefined);
    if (tag !== undefined)
        return stateOfTag({ tag, distance: 0 }, options);
    if (left.commit === undefined)
        return undefined;
    return stateOfTag({ tag: "0.0", distance: 0 }, options);
}
function writtenVersion({ export: left, fallbackVersion: fallback }) {
    if (left?.version !== undefined)
        return { written: left.version, where: "PKG-INFO" };
    return fallback === undefined ? undefined : { written: fallback, where: "fallback_version" };
}
function fallbackVersion({ fallbackVersion: written = "0.0" }) {
    const version = (0,python_version/* parseVersion */.ot)(written);
    if (version !== undefined)
        return version;
    throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", `fallback_version = ${JSON.stringify(written)}`);
}

;// CONCATENATED MODULE: ./lib/src/plan/calendar-version.js


const DATE_VERSION = /^(?<year>\d{4}|\d{2})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?:\.(?<patch>\d*))?$/;
function nextDate(text, time) {
    const { year: written, month, day, patch } = DATE_VERSION.exec(text)?.groups ?? {};
    const today = dayAt(time);
    const year = today.year % (written?.length === 4 ? 10_000 : 100);
    const date = `${year}.${today.month}.${today.day}`;
    if (written === undefined)
        return `${date}.0`;
    const tagged = { year: fullYear(written), month: Number(month), day: Number(day) };
    if (!isDay(tagged))
        return refuseTag(text, "calver-by-date takes it for a date, and there is no such day");
    const isSameDay = tagged.year === today.year && tagged.month === today.month && tagged.day === today.day;
    return `${date}.${isSameDay ? BigInt(patch ?? 0) + 1n : 0n}`;
}
function fullYear(year) {
    if (year.length === 4)
        return Number(year);
    return Number(year) + (Number(year) < 69 ? 2000 : 1900);
}

;// CONCATENATED MODULE: ./lib/src/plan/version-scheme.js



const VERSION_SCHEMES = new Map([
    ["guess-next-dev", (state) => developing(state, withoutDev(state.text) ?? bumpLastNumber(state.text))],
    ["no-guess-dev", (state) => developing(state, withoutDev(state.text) ?? firstPost(state.text))],
    ["post-release", ({ text, distance }) => fixed(`${text}.post${distance}`)],
    ["only-version", ({ text }) => fixed(text)],
    ["semver-pep440", simplifiedSemver],
    ["python-simplified-semver", simplifiedSemver],
    ["semver-pep440-release-branch", releaseBranchSemver],
    ["release-branch-semver", releaseBranchSemver],
    ["calver-by-date", calverByDate],
]);
function applyScheme(scheme, state) {
    const text = (0,python_version/* formatVersion */.qh)((0,python_version/* publicVersion */.Yd)(state.tagged));
    return state.distance === 0 && !state.dirty ? fixed(text) : scheme({ ...state, text });
}
function fixed(text) {
    return { main: text, next: text };
}
function developing({ distance }, next) {
    return { main: `${next}.dev${distance}`, next };
}
function withoutDev(text) {
    const dev = /^(.*)\.dev(\d+)$/.exec(text);
    if (dev === null)
        return undefined;
    return dev[2] === "0" ? dev[1] : refuseTag(text, "it takes a development version only with .dev0");
}
function bumpLastNumber(text) {
    return text.replace(/\d+$/, (number) => String(BigInt(number) + 1n));
}
function firstPost(text) {
    return text.includes("post")
        ? refuseTag(text, "it is a post-release already, and no-guess-dev adds one")
        : `${text}.post1`;
}
function simplifiedSemver(state) {
    return developing(state, nextSemver(state.tagged, state.branch?.includes("feature") ? 2 : 3));
}
function releaseBranchSemver(state) {
    const { branch, text, tagged, options } = state;
    const ofBranch = branch === undefined ? undefined : readScmTag(branch.split("/").at(-1) ?? "", options);
    const isReleased = ofBranch !== undefined && minorOf(ofBranch.version.replace(/^v/, "")) === minorOf(text);
    return developing(state, isReleased ? (withoutDev(text) ?? bumpLastNumber(text)) : nextSemver(tagged, 2));
}
function minorOf(text) {
    return text.split(".").slice(0, 2).join(".");
}
function nextSemver({ epoch, release, dev }, retained) {
    const kept = dev === 0n
        ? release
        : padded(release.slice(0, retained), retained).with(retained - 1, (release[retained - 1] ?? 0n) + 1n);
    return `${epoch === 0n ? "" : `${epoch}!`}${padded(kept, 3).join(".")}`;
}
function padded(numbers, length) {
    return [...numbers, ...Array(Math.max(0, length - numbers.length)).fill(0n)];
}
function calverByDate(state) {
    const { branch, text, day, options } = state;
    if (branch?.startsWith("release-")) {
        const ofBranch = readScmTag(branch.split("-").at(-1) ?? "", options)?.version;
        if (ofBranch !== undefined && version_scheme_DATE_VERSION.test(ofBranch))
            return fixed(ofBranch);
    }
    return developing(state, nextDate(text, day));
}
const version_scheme_DATE_VERSION = /^[vV]?(?:\d{2}|\d{4})(?:\.\d{1,2}){2}(?:\.\d*)?$/;

;// CONCATENATED MODULE: ./lib/src/plan/scm-version.js




function scmVersion(git, options, time) {
    const state = scmState(git, options);
    if ("written" in state)
        return { full: state.written, next: state.written, basis: `what stands in ${state.where}` };
    const { versionScheme = "guess-next-dev", localScheme = "node-and-date" } = options;
    const scheme = VERSION_SCHEMES.get(versionScheme);
    if (scheme === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-UNKNOWN", `version_scheme = ${versionScheme}`);
    const { main, next } = applyScheme(scheme, { ...state, options, day: state.committed ?? time.sourceDate });
    const own = state.tagged.local?.join(".") ?? "";
    const local = localPart(state, localScheme, time.sourceDate);
    return { full: withLocal(main, own, local), next, basis: basisOf(state) };
}
function basisOf({ tag, distance, dirty }) {
    const commits = distance === 1 ? "1 commit" : `${distance} commits`;
    const changed = dirty ? ", with changes that are not committed" : "";
    if (tag === undefined)
        return `${commits} and no tag${changed}`;
    return `${distance === 0 ? `the tag ${tag} on this commit` : `${commits} after the tag ${tag}`}${changed}`;
}
function withLocal(main, ...parts) {
    const segments = new Set(parts.flatMap((part) => part.split(".")).filter(Boolean));
    return segments.size === 0 ? main : `${main}+${[...segments].join(".")}`;
}

;// CONCATENATED MODULE: ./lib/src/plan/dunamai-version.js






function dunamaiVersion(checkout, { dunamai = {}, ...options }, provider) {
    const git = checkout.missing === "repository" ? archivedState(checkout, options) : checkout;
    if (git === undefined)
        return fallback(options, provider);
    const tag = git.nearest?.tag;
    const refuse = (because) => refuseTag(tag ?? "a commit without a tag", because, provider);
    const failure = git.branchMissing
        ? `there is no branch ${options.search?.branch}`
        : dunamai.strict && "strict = true";
    if (tag === undefined && failure) {
        return options.fallbackVersion === undefined ? refuse(failure) : fallback(options, provider);
    }
    const parts = tag === undefined ? { base: "0.0.0" } : (readTag(tag, options) ?? refuse("its pattern does not match"));
    const state = stateOf(git, dunamai, parts);
    const next = state.distance === 0 ? state : bumpedState(state, dunamai.bump ?? -1);
    const shown = dunamai.bump === undefined ? state : (next ?? refuse(`bump.index = ${dunamai.bump}`));
    const full = written(shown, dunamai) ?? refuse(`it makes no version of the style ${dunamai.style ?? "pep440"}`);
    const basis = basisOf({ ...state, ...(tag !== undefined && { tag }) });
    return { full, next: versionInStyle({ ...(next ?? state), distance: 0 }, {}) ?? full, basis };
}
function archivedState({ missing: _, ...git }, { export: left, ...options }) {
    if (left === undefined)
        return undefined;
    const { nearest, commit = "", abbreviated, branch, epoch = 0 } = left;
    const told = { ...(abbreviated !== undefined && { abbreviated }), ...(branch !== undefined && { branch }) };
    const state = { ...git, ...told, commit, epoch, dirty: nearest?.dirty === true ? ["an archived file"] : [] };
    if (nearest === undefined)
        return { ...state, commits: 0 };
    const isRead = options.search?.latestOnly === true || readTag(nearest.tag, options) !== undefined;
    return isRead ? { ...state, nearest } : { ...state, commits: nearest.distance };
}
function fallback({ fallbackVersion }, provider) {
    if (fallbackVersion === undefined)
        throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", `${provider} makes its version of git`);
    return { full: fallbackVersion, next: fallbackVersion, basis: "fallback-version" };
}
function readTag(tag, { tagRegex = "" }) {
    const { base, stage, revision, epoch, tagged_metadata } = (0,python_regex/* pythonRegex */.A)(tagRegex)?.exec(tag)?.groups ?? {};
    if (base === undefined || !isNumber(revision) || !isNumber(epoch))
        return undefined;
    return {
        base,
        ...(stage !== undefined && { stage, ...(revision !== undefined && { revision: BigInt(revision) }) }),
        ...(epoch !== undefined && { epoch: BigInt(epoch) }),
        ...(tagged_metadata !== undefined && { taggedMetadata: tagged_metadata }),
    };
}
function isNumber(text) {
    return text === undefined || /^\d{1,4000}$/.test(text);
}
function stateOf(git, { commitLength }, parts) {
    const { nearest, missing, commits, branch } = git;
    const whole = git.commit.slice(0, commitLength ?? SHORT);
    const commit = commitLength === undefined ? (git.abbreviated ?? whole) : whole;
    return {
        ...parts,
        distance: nearest?.distance ?? commits,
        ...(missing === undefined && { commit }),
        dirty: missing !== undefined || git.dirty.length > 0 || git.untracked === true,
        ...(branch !== undefined && { branch }),
        timestamp: missing === undefined ? timeDigits(git.epoch * 1000) : "",
    };
}
const SHORT = 7;
function bumpedState(state, index) {
    const { base, stage, revision } = state;
    if (stage !== undefined)
        return { ...state, revision: (revision ?? 1n) + 1n, bumped: true };
    const numbers = base.split(".");
    const at = index < 0 ? numbers.length + index : index;
    if (numbers[at] === undefined || !numbers.every((number) => /^\d{1,4000}$/.test(number)))
        return undefined;
    const bumped = numbers.map((number, place) => {
        if (place === at)
            return BigInt(number) + 1n;
        return place > at && index >= 0 ? 0n : BigInt(number);
    });
    return { ...state, base: bumped.join("."), bumped: true };
}
function written(state, options) {
    const { commitPrefix = "" } = options;
    const named = state.commit === undefined ? state : { ...state, commit: `${commitPrefix}${state.commit}` };
    return options.format === undefined ? versionInStyle(named, options) : formatFields(named, options);
}

;// CONCATENATED MODULE: ./lib/src/plan/pdm-version.js





function pdmVersion(git, options, { now }) {
    if (git.missing === "repository" && options.fallbackVersion !== undefined) {
        return { full: options.fallbackVersion, next: options.fallbackVersion, basis: "fallback_version" };
    }
    const { tagged, distance, commit, dirty, tag } = pdmState(git, options);
    const next = distance === undefined ? tagged : (withoutDev(tagged) ?? bumpLastNumber(tagged));
    const main = distance === undefined ? next : `${next}.dev${distance}`;
    const node = distance === undefined || commit === undefined ? "" : `g${commit}`;
    const local = [node, dirty ? `d${timeDigits(now).slice(0, 8)}` : ""].filter(Boolean).join(".");
    const basis = basisOf({ distance: distance ?? 0, dirty, ...(tag !== undefined && { tag }) });
    return { full: local === "" ? main : `${main}+${local}`, next, basis };
}
function pdmState({ nearest, commit, commits, dirty, missing }, options) {
    if (nearest !== undefined)
        return pdm_version_stateOfTag(nearest, options);
    const short = missing === undefined ? commit.slice(0, 7) : undefined;
    return { tagged: taggedVersion("0.0", options), distance: commits, commit: short, dirty: dirty.length > 0 };
}
function pdm_version_stateOfTag({ tag, distance, commit, dirty }, options) {
    const tagged = taggedVersion(tag, options);
    return { tagged, distance: distance === 0 ? undefined : distance, commit, dirty: dirty === true, tag };
}
function taggedVersion(tag, options) {
    const read = readScmTag(tag, options)?.version || "0.0.0";
    const version = (0,python_version/* parseVersion */.ot)(read);
    return version === undefined
        ? refuseTag(tag, `${JSON.stringify(read)} is no version`, "pdm-backend")
        : (0,python_version/* formatVersion */.qh)((0,python_version/* publicVersion */.Yd)(version));
}

// EXTERNAL MODULE: ./lib/src/config/tag-format.js
var tag_format = __webpack_require__(69882);
// EXTERNAL MODULE: ./lib/src/python/semver.js
var semver = __webpack_require__(26401);
;// CONCATENATED MODULE: ./lib/src/plan/tag-version.js




function tag_version_readTag(tag, { config: { tagFormat }, name }) {
    const formats = tagFormat === tag_format/* TAG_FORMAT_DEFAULT */.hK ? [tagFormat, "{version}"] : [tagFormat];
    for (const format of formats) {
        const version = (0,python_version/* parseVersion */.ot)((0,tag_format/* versionInTag */.oT)(format, tag, name) ?? "");
        if (version !== undefined)
            return { tag, version };
    }
    return undefined;
}
function unreadTag(tag, reading) {
    const fitting = fittingFormat(tag, reading);
    const offending = `${JSON.stringify(tag)} beside ${JSON.stringify(reading.config.tagFormat)}`;
    const hint = fitting === undefined ? semverHint(tag, reading) : `If your tags look like this, ${setFormat(fitting)}.`;
    return (0,errors/* problem */.CC)("SW-TAG-NOT-A-VERSION", offending, hint === undefined ? {} : { hint });
}
function semverHint(tag, { config: { tagFormat }, name }) {
    const text = (0,tag_format/* versionInTag */.oT)(tagFormat, tag, name);
    const found = text === undefined ? undefined : (0,semver/* unmappedPreRelease */.D0)(text);
    if (text === undefined || found === undefined)
        return undefined;
    const tags = ["alpha", "beta", "rc", "dev"].map((phase) => (0,tag_format/* formatTag */._3)(tagFormat, { name, version: `${found.release}-${phase}.${found.number}` }));
    return `PEP 440 has no pre-release such as ${text}: tag it as ${tags.join(", ")}.`;
}
function untaggedHint(tags, reading) {
    for (const { name } of tags) {
        const fitting = fittingFormat(name, reading);
        if (fitting !== undefined)
            return `If the tag ${name} on it is the release's, ${setFormat(fitting)}.`;
    }
    return undefined;
}
function setFormat(format) {
    return `set \`tag-format = "${format}"\` in [tool.shipwheel]`;
}
function fittingFormat(tag, reading) {
    const before = /^(.*?)v?\d/.exec(tag)?.[1] ?? "";
    if (before === "")
        return undefined;
    const fitting = `${tag.slice(0, tag.search(/\d/)).replace(reading.name, "{name}")}{version}`;
    return tag_version_readTag(tag, { ...reading, config: { ...reading.config, tagFormat: fitting } }) && fitting;
}
function releaseTags(tags, reading) {
    const annotatedFirst = [...tags].sort((a, b) => Number(b.annotated) - Number(a.annotated));
    return annotatedFirst.flatMap(({ name }) => tag_version_readTag(name, reading) ?? []);
}
function prefixOf(tag) {
    const starts = [...tag.matchAll(/(?<=^|\D)(?<!\d[._-])\d/g)];
    const first = starts.find(({ index }) => (0,python_version/* parseVersion */.ot)(tag.slice(index)) !== undefined);
    return first && tag.slice(0, first.index);
}
function disagreeing(tags, version) {
    return tags.filter((other) => (0,python_version/* compareVersions */.Zy)(other.version, version) !== 0);
}

;// CONCATENATED MODULE: ./lib/src/plan/stand-in.js


const UNKNOWN_VERSION = {
    epoch: 0n,
    release: [0n],
    pre: undefined,
    post: undefined,
    dev: undefined,
    local: ["unknown"],
};
function standIns(git, options) {
    if (git.missing === "repository")
        return [];
    const found = lenient(options);
    const { nearest, branchMissing: _, ...bare } = git;
    const commits = nearest === undefined ? git.commits : Math.max(1, nearest.distance);
    const untagged = { git: { ...bare, commits }, options: found, basis: "a commit without a tag" };
    const tag = nearest && plainTag(nearest);
    if (nearest === undefined || tag === undefined)
        return [untagged];
    return [{ git: { ...git, nearest: { ...nearest, tag } }, options: found, basis: `the tag ${tag}` }, untagged];
}
function lenient({ dunamai, ...options }) {
    const { tagPrefix: _prefix, tagRegex: _regex, root: _root, fallbackVersion: _fallback, ...plain } = options;
    const found = { ...plain, searchesParents: true };
    if (dunamai === undefined)
        return found;
    const { strict: _strict, ...written } = dunamai;
    return { ...found, tagRegex: "^(?P<base>[0-9.]+)$", dunamai: written };
}
function plainTag({ tag }) {
    const prefix = prefixOf(tag);
    const version = prefix === undefined ? undefined : (0,python_version/* parseVersion */.ot)(tag.slice(prefix.length));
    return version && (0,python_version/* formatVersion */.qh)({ ...version, dev: version.dev === undefined ? undefined : 0n });
}

;// CONCATENATED MODULE: ./lib/src/plan/versioneer-style.js
const VERSIONEER_STYLES = new Map([
    ["pep440", (pieces) => versioneer_style_pep440(pieces, "")],
    ["pep440-branch", (pieces) => versioneer_style_pep440(pieces, ofBranch(pieces))],
    ["pep440-pre", pep440Pre],
    ["pep440-post", (pieces) => pep440Post(pieces, pieces.dirty ? ".dev0" : "", "")],
    ["pep440-post-branch", (pieces) => pep440Post(pieces, ofBranch(pieces), pieces.dirty ? ".dirty" : "")],
    ["pep440-old", pep440Old],
    ["git-describe", (pieces) => gitDescribe(pieces, pieces.distance > 0)],
    ["git-describe-long", (pieces) => gitDescribe(pieces, true)],
]);
function isTag({ tagged, distance, dirty }) {
    return tagged !== undefined && distance === 0 && !dirty;
}
function ofBranch({ branch }) {
    return branch === "master" ? "" : ".dev0";
}
function versioneer_style_pep440(pieces, development) {
    const { tagged, distance, commit, dirty } = pieces;
    if (tagged !== undefined && isTag(pieces))
        return tagged;
    const local = `${distance}.g${commit}${dirty ? ".dirty" : ""}`;
    if (tagged === undefined)
        return `0${development}+untagged.${local}`;
    return `${tagged}${development}${localSign(tagged)}${local}`;
}
function pep440Pre({ tagged, distance }) {
    if (tagged !== undefined && distance === 0)
        return tagged;
    const { release = tagged ?? "0", post } = /^(?<release>.*)\.post(?<post>\d*)$/s.exec(tagged ?? "")?.groups ?? {};
    return `${release}.post${post === undefined ? 0n : BigInt(post) + 1n}.dev${distance}`;
}
function pep440Post(pieces, development, changed) {
    const { tagged, distance, commit } = pieces;
    if (tagged !== undefined && isTag(pieces))
        return tagged;
    return `${tagged ?? "0"}.post${distance}${development}${localSign(tagged ?? "")}g${commit}${changed}`;
}
function pep440Old(pieces) {
    const { tagged, distance, dirty } = pieces;
    if (tagged !== undefined && isTag(pieces))
        return tagged;
    return `${tagged ?? "0"}.post${distance}${dirty ? ".dev0" : ""}`;
}
function gitDescribe({ tagged, distance, commit, dirty }, isLong) {
    const behind = isLong ? `-${distance}-g${commit}` : "";
    return `${tagged === undefined ? commit : `${tagged}${behind}`}${dirty ? "-dirty" : ""}`;
}
function localSign(text) {
    return text.includes("+") ? "." : "+";
}

;// CONCATENATED MODULE: ./lib/src/plan/versioneer-version.js




function versioneerVersion(git, options) {
    const { tagPrefix = "", versionScheme = "" } = options;
    const left = options.export && leftVersion(options.export, tagPrefix);
    if (left !== undefined)
        return { full: left, next: left, basis: "what stands in versionfile_source" };
    const { nearest, missing, commit, commits } = git;
    const { fallbackVersion: named } = options;
    if (missing !== undefined && named !== undefined)
        return { full: named, next: named, basis: "the folder's name" };
    if (missing === "repository")
        throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", "versioneer makes its version of git");
    if (missing !== undefined)
        return { full: "0+unknown", next: "0", basis: "a repository without a commit" };
    const tag = nearest?.tag;
    if (tag?.startsWith(tagPrefix) === false)
        return refuseTag(tag, `it does not begin with ${JSON.stringify(tagPrefix)}`, "versioneer");
    const style = VERSIONEER_STYLES.get(/^(?:default)?$/.test(versionScheme) ? "pep440" : versionScheme);
    if (style === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-UNKNOWN", `style = ${versionScheme}`);
    const branch = git.branch ?? git.containedIn;
    const pieces = {
        ...(tag !== undefined && { tagged: tag.slice(tagPrefix.length) }),
        distance: nearest?.distance ?? commits,
        commit: nearest?.commit ?? commit.slice(0, 7),
        dirty: nearest === undefined ? git.dirty.length > 0 : nearest.dirty === true,
        ...(branch !== undefined && { branch }),
    };
    const full = style(pieces);
    const basis = basisOf({ ...pieces, ...(tag !== undefined && { tag }) });
    return { full, next: full.replace(/\+.*$/s, "").replace(/\.dev\d+$/, ""), basis };
}
function leftVersion({ tags, commit, version }, tagPrefix) {
    const versions = tags.filter((tag) => tag.startsWith(tagPrefix)).map((tag) => tag.slice(tagPrefix.length));
    const tagged = versions.filter((each) => /^\d/.test(each)).sort()[0];
    return tagged ?? (commit === undefined ? version : "0+unknown");
}

;// CONCATENATED MODULE: ./lib/src/plan/own-version.js







function ownVersion(source, purpose, git, time) {
    if (source.kind === "static")
        return { version: valid(source.version), detail: staticDetail(source), refusals: [] };
    if (source.kind === "scm")
        return ofGit(purpose === "rehearsal" ? committed(git) : git, source, time, purpose);
    const { file, line, says } = source.evidence;
    const asked = (0,errors/* problem */.CC)("SW-VERSION-UNKNOWN", `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`);
    return { version: UNKNOWN_VERSION, detail: "unknown, as only the build backend can tell it", refusals: [asked] };
}
function versionTaggedAs(tag, source, git, time) {
    const nearest = { tag, distance: 0, commit: git.commit };
    return ofGit({ ...committed(git), nearest }, source, time, "release");
}
function committed({ untracked: _, ...git }) {
    if (git.nearest === undefined)
        return { ...git, dirty: [] };
    const { dirty: _dirty, ...nearest } = git.nearest;
    return { ...git, dirty: [], nearest };
}
function ofGit(git, source, time, purpose) {
    try {
        return { ...computed(git, source, time, purpose), refusals: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP))
            throw error;
        const isTold = git.missing === "repository" && error.code === "SW-NO-REPOSITORY";
        return { ...standIn(git, source, time, purpose), refusals: isTold ? [] : error.problems };
    }
}
function computed(git, source, time, purpose) {
    const { full, next, basis } = scmVersionOf(source, git, time);
    if (purpose === "release")
        return { version: valid(full), detail: `what ${source.provider} makes of ${basis}` };
    return {
        version: valid(next),
        detail: `the next release by the scheme of ${source.provider}, from ${basis} (${full})`,
    };
}
function standIn(git, source, time, purpose) {
    for (const other of standIns(git, source.options)) {
        try {
            const { version } = computed(other.git, { ...source, options: other.options }, time, purpose);
            return { version, detail: `what ${source.provider} would make of ${other.basis}; it fails on this commit` };
        }
        catch (error) {
            if (!(error instanceof errors/* ShipwheelError */.QP))
                throw error;
        }
    }
    return { version: UNKNOWN_VERSION, detail: `unknown, as ${source.provider} fails here` };
}
function scmVersionOf({ provider, options }, git, time) {
    if (options.dunamai !== undefined)
        return dunamaiVersion(git, options, provider);
    if (provider === "versioneer")
        return versioneerVersion(git, options);
    return provider === "pdm-backend" ? pdmVersion(git, options, time) : scmVersion(git, options, time);
}
function staticDetail({ evidence: { file, line } }) {
    const place = line === undefined ? file : `${file}, line ${line}`;
    return `the version that stands in ${place}; no tag on this commit names a release`;
}
function valid(text) {
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", JSON.stringify(text));
    return version;
}

;// CONCATENATED MODULE: ./lib/src/plan/development.js






function pushedTo(push) {
    const { config, purpose, git, event, ref = event?.ref } = push;
    const { development } = config.publishing;
    if (development === undefined || purpose === "rehearsal" || askedTag(push) !== undefined)
        return undefined;
    const checkedOut = git.tags.length === 0 ? git.branch : undefined;
    const pushed = ref === undefined ? checkedOut : /^refs\/heads\/(?<branch>.+)$/s.exec(ref)?.groups?.branch;
    const { branches, ...index } = development;
    const branch = branches.find((each) => each === pushed);
    return branch === undefined ? undefined : { ...index, branch };
}
function developmentVersion(developed) {
    const { source, git, time, to } = developed;
    const own = ownVersion(source, "release", source.kind === "scm" ? counting(git) : git, time);
    if (source.kind !== "scm")
        return { ...own, refusals: [writtenDown(source, to.branch)] };
    if (own.refusals.length > 0)
        return own;
    const possible = candidates(own.version, source, developed);
    const readable = possible.find(({ tag, version }) => isMadeOf(tag, version, source, developed));
    const [first] = possible;
    const told = readable ?? first;
    const variable = overrideOf(source.provider, developed.name);
    if (told === undefined || (readable === undefined && variable === undefined)) {
        return { ...own, refusals: possible.slice(0, 1).map(({ tag }) => untold(tag, source)) };
    }
    const { version } = told;
    const environment = variable === undefined ? {} : { environment: { [variable]: (0,python_version/* formatVersion */.qh)(version) } };
    return {
        version,
        detail: `${own.detail}, as a development version of ${to.branch}`,
        development: { ...to, ...(readable === undefined ? environment : { tag: readable.tag }) },
        refusals: orderRefusals(version, git),
    };
}
function overrideOf(provider, name) {
    if (provider !== "setuptools-scm")
        return OVERRIDES.get(provider);
    return `SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${name.replaceAll("-", "_").toUpperCase()}`;
}
const OVERRIDES = new Map([
    ["hatch-vcs", "SETUPTOOLS_SCM_PRETEND_VERSION"],
    ["pdm-backend", "PDM_BUILD_SCM_VERSION"],
    ["poetry-dynamic-versioning", "POETRY_DYNAMIC_VERSIONING_BYPASS"],
    ["uv-dynamic-versioning", "UV_DYNAMIC_VERSIONING_BYPASS"],
]);
function counting(git) {
    if (git.nearest?.distance !== 0)
        return git;
    return { ...git, nearest: { ...git.nearest, distance: 1, commit: git.nearest.commit ?? git.commit } };
}
function candidates(own, source, { git, time, tagOf }) {
    const scheme = (0,python_version/* publicVersion */.Yd)(own);
    const versions = [...(scheme.dev === undefined ? [] : [scheme]), nextOf(source, git, time)];
    const numbered = versions.flatMap((each) => (git.nearest?.distance === 0 ? countedDown(each) : [each]));
    return numbered.map((version) => ({ version, tag: tagOf((0,python_version/* formatVersion */.qh)(version)) }));
}
function nextOf(source, git, time) {
    const { nearest, commits } = counting(git);
    const dev = BigInt(nearest?.distance ?? commits);
    if (nearest === undefined)
        return { ...UNKNOWN_VERSION, release: [0n, 1n], local: undefined, dev };
    const { dev: announced, ...tagged } = (0,python_version/* publicVersion */.Yd)(versionTaggedAs(nearest.tag, source, git, time).version);
    return { ...(announced === undefined ? raised({ ...tagged, dev: undefined }) : tagged), dev };
}
function raised(version) {
    if (version.post !== undefined)
        return { ...version, post: version.post + 1n };
    if (version.pre !== undefined)
        return { ...version, pre: { ...version.pre, number: version.pre.number + 1n } };
    const last = version.release.length - 1;
    return { ...version, release: version.release.with(last, (version.release[last] ?? 0n) + 1n) };
}
function countedDown(version) {
    const { dev = 0n, post = 0n } = version;
    if (dev > 0n)
        return [{ ...version, dev: dev - 1n }];
    return post > 0n ? [{ ...version, post: post - 1n }] : [];
}
function isMadeOf(tag, version, source, { git, time }) {
    const made = versionTaggedAs(tag, source, git, time);
    return made.refusals.length === 0 && (0,python_version/* compareVersions */.Zy)(made.version, version) === 0;
}
function writtenDown(source, branch) {
    const { file, line, says } = source.evidence;
    const place = line === undefined ? file : `${file}, line ${line}`;
    const what = source.kind === "static" ? `it is ${source.version} in ${place}` : `it is code in ${place}: ${says}`;
    return (0,errors/* problem */.CC)("SW-DEVELOPMENT-VERSION", `${what}, for every push to ${branch}`, {
        where: line === undefined ? { file } : { file, line },
    });
}
function untold(tag, { provider }) {
    return (0,errors/* problem */.CC)("SW-DEVELOPMENT-VERSION", `${provider} does not read it from ${tag}`, {
        hint: `Let the pattern for tags that ${provider} is given match versions such as 1.2.4.dev5 too.`,
    });
}
function orderRefusals(version, { nearest, below = [] }) {
    const prefix = nearest && prefixOf(nearest.tag);
    if (nearest === undefined || prefix === undefined)
        return [];
    const read = (tag) => (prefixOf(tag) === prefix ? (0,python_version/* parseVersion */.ot)(tag.slice(prefix.length)) : undefined);
    const own = read(nearest.tag);
    const above = below.find((tag) => {
        const other = read(tag);
        return own !== undefined && other !== undefined && (0,python_version/* compareVersions */.Zy)(other, own) > 0;
    });
    if (above === undefined)
        return [];
    return [
        (0,errors/* problem */.CC)("SW-DEVELOPMENT-ORDER", `${(0,python_version/* formatVersion */.qh)(version)} counts from ${nearest.tag}, and ${above} is below it too`),
    ];
}

// EXTERNAL MODULE: ./lib/src/config/publishing.js
var publishing = __webpack_require__(19908);
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(55136);
;// CONCATENATED MODULE: ./lib/src/plan/grouped.js
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/data/runner-labels.json
const runner_labels_namespaceObject = /*#__PURE__*/JSON.parse('{"W":[{"label":"ubuntu-latest","os":"linux","arch":"x86_64"},{"label":"ubuntu-24.04","os":"linux","arch":"x86_64"},{"label":"ubuntu-26.04","os":"linux","arch":"x86_64"},{"label":"ubuntu-slim","os":"linux","arch":"x86_64"},{"label":"ubuntu-24.04-arm","os":"linux","arch":"aarch64"},{"label":"ubuntu-26.04-arm","os":"linux","arch":"aarch64"},{"label":"windows-latest","os":"windows","arch":"AMD64"},{"label":"windows-2025","os":"windows","arch":"AMD64"},{"label":"windows-2025-vs2026","os":"windows","arch":"AMD64"},{"label":"windows-2022","os":"windows","arch":"AMD64"},{"label":"windows-11-arm","os":"windows","arch":"ARM64"},{"label":"windows-11-vs2026-arm","os":"windows","arch":"ARM64"},{"label":"macos-latest","os":"macos","arch":"arm64"},{"label":"macos-latest-xlarge","os":"macos","arch":"arm64"},{"label":"macos-26","os":"macos","arch":"arm64"},{"label":"macos-26-xlarge","os":"macos","arch":"arm64"},{"label":"macos-15","os":"macos","arch":"arm64"},{"label":"macos-15-xlarge","os":"macos","arch":"arm64"},{"label":"macos-latest-large","os":"macos","arch":"x86_64"},{"label":"macos-26-intel","os":"macos","arch":"x86_64"},{"label":"macos-26-large","os":"macos","arch":"x86_64"},{"label":"macos-15-large","os":"macos","arch":"x86_64"},{"label":"ubuntu-22.04","os":"linux","arch":"x86_64","deprecated":"2026-09-17","removed":"2027-04-17","replacement":"ubuntu-24.04","source":"https://github.com/actions/runner-images/issues/14254"},{"label":"ubuntu-22.04-arm","os":"linux","arch":"aarch64","deprecated":"2026-09-17","removed":"2027-04-17","replacement":"ubuntu-24.04-arm","source":"https://github.com/actions/runner-images/issues/14254"},{"label":"macos-15-intel","os":"macos","arch":"x86_64","removed":"2027-08-31","replacement":"macos-26-intel","source":"https://github.com/actions/runner-images/issues/13045","note":"August 2027; no day is named"},{"label":"macos-14","os":"macos","arch":"arm64","deprecated":"2026-07-06","removed":"2026-11-02","replacement":"macos-15","source":"https://github.com/actions/runner-images/issues/13518"},{"label":"macos-14-xlarge","os":"macos","arch":"arm64","deprecated":"2026-07-06","removed":"2026-11-02","replacement":"macos-15","source":"https://github.com/actions/runner-images/issues/13518"},{"label":"macos-14-large","os":"macos","arch":"x86_64","deprecated":"2026-07-06","removed":"2026-11-02","replacement":"macos-26-intel","source":"https://github.com/actions/runner-images/issues/13518"},{"label":"macos-13","os":"macos","arch":"x86_64","deprecated":"2025-09-22","removed":"2025-12-08","replacement":"macos-15-intel","source":"https://github.com/actions/runner-images/issues/13046"},{"label":"macos-13-large","os":"macos","arch":"x86_64","deprecated":"2025-09-22","removed":"2025-12-08","replacement":"macos-15-intel","source":"https://github.com/actions/runner-images/issues/13046"},{"label":"macos-13-xlarge","os":"macos","arch":"arm64","deprecated":"2025-09-22","removed":"2025-12-08","replacement":"macos-15","source":"https://github.com/actions/runner-images/issues/13046"},{"label":"windows-2019","os":"windows","arch":"AMD64","deprecated":"2025-06-01","removed":"2025-06-30","replacement":"windows-2022","source":"https://github.com/actions/runner-images/issues/12045"},{"label":"ubuntu-20.04","os":"linux","arch":"x86_64","deprecated":"2025-02-01","removed":"2025-04-15","replacement":"ubuntu-24.04","source":"https://github.com/actions/runner-images/issues/11101"},{"label":"macos-12","os":"macos","arch":"x86_64","deprecated":"2024-10-07","removed":"2024-12-03","replacement":"macos-15-intel","source":"https://github.com/actions/runner-images/issues/10721"},{"label":"macos-12-large","os":"macos","arch":"x86_64","deprecated":"2024-10-07","removed":"2024-12-03","replacement":"macos-15-intel","source":"https://github.com/actions/runner-images/issues/10721"},{"label":"macos-11","os":"macos","arch":"x86_64","deprecated":"2024-01-30","removed":"2024-06-28","replacement":"macos-15-intel","source":"https://github.blog/changelog/2024-05-20-actions-upcoming-changes-to-github-hosted-macos-runners/"},{"label":"ubuntu-18.04","os":"linux","arch":"x86_64","deprecated":"2022-08-08","removed":"2023-04-03","replacement":"ubuntu-24.04","source":"https://github.com/actions/runner-images/issues/6002"},{"label":"macos-10.15","os":"macos","arch":"x86_64","deprecated":"2022-05-31","removed":"2023-03-31","replacement":"macos-15-intel","source":"https://github.com/actions/runner-images/issues/5583"},{"label":"windows-2016","os":"windows","arch":"AMD64","deprecated":"2021-10-19","removed":"2022-04-01","replacement":"windows-2022","source":"https://github.com/actions/runner-images/issues/5238"},{"label":"ubuntu-16.04","os":"linux","arch":"x86_64","deprecated":"2021-04-29","removed":"2021-09-20","replacement":"ubuntu-24.04","source":"https://github.com/actions/runner-images/issues/3287"}]}');
;// CONCATENATED MODULE: ./lib/src/plan/runner-table.js


const SYSTEMS = ["linux", "macos", "windows"];
function runnerLabels() {
    return runner_labels_namespaceObject.W.map(({ os, ...said }) => ({ ...said, os: SYSTEMS.find((each) => each === os) ?? "linux" }));
}
function knownRunner(label) {
    const name = label.toLowerCase();
    return runnerLabels().find((each) => each.label === name);
}
const NOTICE = 182 * 86_400_000;
function labelState({ deprecated, removed }, now) {
    if (isReached(removed, now))
        return "gone";
    return isReached(deprecated, now) || isReached(removed, now + NOTICE) ? "going" : "current";
}
function isReached(day, time) {
    return day !== undefined && day.replaceAll("-", "") <= timeDigits(time).slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/src/plan/runners.js

const LINUX = { label: "ubuntu-24.04", host: { os: "linux", machine: "x86_64" } };
const LINUX_ARM = {
    label: "ubuntu-24.04-arm",
    host: { os: "linux", machine: "aarch64", aarch32: false },
};
const MACOS = { label: "macos-15", host: { os: "macos", machine: "arm64" } };
const MACOS_INTEL = { label: "macos-15-intel", host: { os: "macos", machine: "x86_64" } };
const WINDOWS = { label: "windows-2025", host: { os: "windows", machine: "AMD64" } };
const WINDOWS_ARM = { label: "windows-11-arm", host: { os: "windows", machine: "ARM64" } };
const RUNNERS = {
    linux: new Map([
        ["aarch64", LINUX_ARM],
        ["armv7l", LINUX_ARM],
    ]),
    macos: new Map([
        ["arm64", MACOS],
        ["x86_64", MACOS_INTEL],
        ["universal2", MACOS],
    ]),
    windows: new Map([
        ["AMD64", WINDOWS],
        ["x86", WINDOWS],
        ["ARM64", WINDOWS_ARM],
    ]),
    android: new Map(),
    ios: new Map([
        ["arm64_iphoneos", MACOS],
        ["arm64_iphonesimulator", MACOS],
        ["x86_64_iphonesimulator", MACOS_INTEL],
    ]),
    pyodide: new Map(),
};
const ANY_RUNNER = LINUX.label;
function runnerFor(platform, arch) {
    return RUNNERS[platform].get(arch) ?? LINUX;
}
function runnersWith(choices) {
    const chosen = new Map(choices.map(({ target, label }) => [target, label]));
    return (platform, arch) => {
        const standard = runnerFor(platform, arch);
        const label = chosen.get(`${platform}-${arch.toLowerCase()}`);
        if (label === undefined || label === standard.label)
            return standard;
        const known = knownRunner(label);
        if (known !== undefined)
            return { label, host: { os: known.os, machine: known.arch } };
        return { label, host: platform === "linux" ? { os: "linux", machine: arch } : standard.host };
    };
}
const OWN_ARCHITECTURES = new Map([
    ["x86_64", ["x86_64", "i686"]],
    ["aarch64", ["aarch64"]],
]);
function emulatedOn({ host }, platform, arch) {
    if (platform !== "linux")
        return undefined;
    const own = OWN_ARCHITECTURES.get(host.machine) ?? [host.machine];
    return own.includes(arch) ? undefined : arch;
}

;// CONCATENATED MODULE: ./lib/src/plan/durations.js


const USUAL_MINUTES = {
    linux: 2,
    macos: 3,
    windows: 3,
    android: 4,
    ios: 4,
    pyodide: 4,
};
const EMULATED = 8;
const LEAST_MINUTES = 0.1;
function timed(wheels, durations, runners) {
    const works = wheels.map((wheel) => ({
        wheel,
        usual: usualMinutes(wheel, runners),
        took: durations.get(wheel.identifier.name),
    }));
    const pace = paceOf(works) ?? 1;
    const targets = grouped(works, ({ wheel }) => wheel.identifier.target);
    const paces = new Map([...targets].map(([target, own]) => [target, paceOf(own) ?? pace]));
    return works.map(({ wheel, usual, took }) => {
        const minutes = took ?? usual * (paces.get(wheel.identifier.target) ?? pace);
        return { wheel, minutes: Math.max(LEAST_MINUTES, minutes) };
    });
}
function paceOf(works) {
    const known = { usual: 0, took: 0 };
    for (const { usual, took } of works) {
        if (took === undefined)
            continue;
        known.usual += usual;
        known.took += took;
    }
    return known.usual === 0 ? undefined : known.took / known.usual;
}
function usualMinutes({ identifier: { platform, arch } }, runners) {
    const isEmulated = emulatedOn(runners(platform, arch), platform, arch) !== undefined;
    return USUAL_MINUTES[platform] * (isEmulated ? EMULATED : 1);
}

;// CONCATENATED MODULE: ./lib/src/plan/identifier.js
const WINDOWS_ARCHS = new Map([
    ["win32", "x86"],
    ["win_amd64", "AMD64"],
    ["win_arm64", "ARM64"],
]);
function readIdentifier(name, platform) {
    const [interpreter = "", target = ""] = name.split("-");
    const arch = WINDOWS_ARCHS.get(target) ?? target.slice(target.indexOf("_") + 1);
    return { name, platform, interpreter, target, arch };
}
function pythonOf(interpreter) {
    return /\d(\d+)/.exec(interpreter)?.[0].replace(/^(\d)/, "$1.") ?? "";
}
function identifier_minorOf(interpreter) {
    return Number(/^[a-z]+3(\d{1,2})/.exec(interpreter)?.[1] ?? 0);
}
function takesStableAbi(interpreter, oldest) {
    return /^cp3\d+$/.test(interpreter) && identifier_minorOf(interpreter) >= identifier_minorOf(oldest);
}
function interpreterTags(interpreter, { tags }) {
    const [python, abi] = (Object.hasOwn(tags, interpreter) ? tags[interpreter] : undefined)?.split("-") ?? [];
    if (python !== undefined && abi !== undefined)
        return { python, abi };
    const [graalpy, release] = interpreter.replace("gp", "").split("_");
    if (release !== undefined)
        return { python: `graalpy${graalpy}`, abi: `graalpy${release}_${graalpy}_native` };
    if (interpreter.startsWith("pp"))
        return { python: interpreter, abi: `pypy${interpreter.slice(2)}_pp73` };
    return {
        python: interpreter.replace(/t$/, ""),
        abi: /^cp3[67]$/.test(interpreter) ? `${interpreter}m` : interpreter,
    };
}

;// CONCATENATED MODULE: ./lib/src/plan/host-python.js


const SINCE = [
    ["3.0", ">=3.11"],
    ["2.14", ">=3.8"],
    ["2.9", ">=3.7"],
];
const BEFORE = ">=3.6";
function hostPython(release, identifiers) {
    const isBefore = (other) => precedes(release, other);
    const pyodide = identifiers.find(({ platform }) => platform === "pyodide");
    if (pyodide !== undefined && isBefore("3.0"))
        return `==${pythonOf(pyodide.interpreter)}.*`;
    return SINCE.find(([since]) => !isBefore(since))?.[1] ?? BEFORE;
}
function precedes(release, other) {
    const [left, right] = [(0,python_version/* parseVersion */.ot)(release), (0,python_version/* parseVersion */.ot)(other)];
    return left !== undefined && right !== undefined && (0,python_version/* compareVersions */.Zy)(left, right) < 0;
}

;// CONCATENATED MODULE: ./lib/src/plan/packing.js
function packLanes(lanes, { batches, shortEnough }) {
    const packed = lanes.map((items) => [items]);
    const lengths = packed.map(lengthToCut);
    for (let count = packed.length; count < batches; count += 1) {
        const longest = Math.max(0, ...lengths);
        if (longest <= shortEnough)
            break;
        const index = lengths.indexOf(longest);
        const cut = share(lanes[index] ?? [], (packed[index]?.length ?? 0) + 1);
        packed[index] = cut;
        lengths[index] = lengthToCut(cut);
    }
    return packed;
}
function minutesOf(items) {
    return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
function share(items, count) {
    const batches = Array.from({ length: count }, () => ({ minutes: 0, members: new Set() }));
    for (const item of [...items].sort((a, b) => b.minutes - a.minutes)) {
        const least = batches.reduce((best, batch) => (batch.minutes < best.minutes ? batch : best));
        least.minutes += item.minutes;
        least.members.add(item);
    }
    return batches.map(({ members }) => items.filter((item) => members.has(item)));
}
function lengthToCut(batches) {
    return Math.max(0, ...batches.filter(({ length }) => length > 1).map(minutesOf));
}

;// CONCATENATED MODULE: ./lib/src/plan/lanes.js



function lanesOf(wheels, runners) {
    const lanes = grouped(wheels, ({ wheel }) => `${wheel.identifier.target} ${wheel.tool}`);
    const byTarget = grouped(lanes.values(), ([first]) => first?.wheel.identifier.target ?? "");
    const shared = new Set([...byTarget].flatMap(([target, own]) => (own.length > 1 ? [target] : [])));
    return [...lanes.values()].flatMap((own) => laneOf(own, runners, shared));
}
function laneOf(wheels, runners, shared) {
    const [first] = wheels;
    if (first === undefined)
        return [];
    const { platform, arch, target } = first.wheel.identifier;
    const { tool } = first.wheel;
    const machine = runners(platform, arch);
    const emulated = emulatedOn(machine, platform, arch);
    const family = /^[a-z]+/.exec(target)?.[0] ?? target;
    const name = shared.has(target) ? `${target}-${tool}` : target;
    return [{ targets: [name], family, platform, tool, machine, ...(emulated !== undefined && { emulated }), wheels }];
}
function joinLanes(lanes, most) {
    if (lanes.length <= most)
        return lanes;
    const pairs = lanes.flatMap((left, index) => lanes.slice(index + 1).flatMap((right) => (canJoin(left, right) ? [{ left, right }] : [])));
    const cost = ({ left, right }) => minutesOf([...left.wheels, ...right.wheels]) + (left.family === right.family ? 0 : OTHER_FAMILY);
    const [best] = pairs.sort((a, b) => cost(a) - cost(b));
    if (best === undefined)
        return lanes;
    const joined = join(best.left, best.right);
    return joinLanes(lanes.filter((lane) => lane !== best.right).map((lane) => (lane === best.left ? joined : lane)), most);
}
function canJoin(left, right) {
    return left.machine.label === right.machine.label && left.tool === right.tool;
}
const OTHER_FAMILY = 1e9;
function join(left, right) {
    return { ...left, targets: [...left.targets, ...right.targets], wheels: [...left.wheels, ...right.wheels] };
}

// EXTERNAL MODULE: ./lib/src/python/rust-triple.js
var rust_triple = __webpack_require__(25796);
;// CONCATENATED MODULE: ./lib/src/plan/rust-target.js

const OWN = new Map([
    ["x86_64 linux", "x86_64-unknown-linux-gnu"],
    ["aarch64 linux", "aarch64-unknown-linux-gnu"],
    ["ppc64le linux", "powerpc64le-unknown-linux-gnu"],
    ["s390x linux", "s390x-unknown-linux-gnu"],
    ["riscv64 linux", "riscv64gc-unknown-linux-gnu"],
    ["x86_64 macos", "x86_64-apple-darwin"],
    ["arm64 macos", "aarch64-apple-darwin"],
    ["AMD64 windows", "x86_64-pc-windows-msvc"],
    ["ARM64 windows", "aarch64-pc-windows-msvc"],
]);
function rustTargets(identifiers, { host }) {
    const own = OWN.get(`${host.machine} ${host.os}`);
    const needed = identifiers.flatMap(({ target }) => (0,rust_triple/* rustTriples */.o)(target));
    return [...new Set(needed)].filter((triple) => triple !== own);
}

;// CONCATENATED MODULE: ./lib/src/plan/jobs.js






const SDIST_JOB = {
    id: "sdist",
    runner: ANY_RUNNER,
    tool: "build",
    identifiers: [],
    why: "the sdist is made once, and every wheel is made from it",
};
const PURE_JOB = {
    id: "build",
    runner: ANY_RUNNER,
    tool: "build",
    identifiers: [],
    why: "one sdist and one wheel for every platform: any runner makes them",
};
const MOST_JOBS = 255;
const SHORT_JOB = 30;
function wheelJobs(wheels, rules) {
    const lanes = lanesOf(timed(wheels, rules.durations, rules.runners), rules.runners);
    const emulated = lanes.filter((lane) => lane.emulated !== undefined);
    const onMac = joinLanes(lanes.filter(isOnMac), rules.macosJobs);
    const others = joinLanes(lanes.filter((lane) => lane.emulated === undefined && !isOnMac(lane)), rules.jobs);
    const free = MOST_JOBS - emulated.length;
    const otherJobs = cut(others, Math.min(rules.jobs, free - onMac.length));
    const macJobs = cut(onMac, Math.min(rules.macosJobs, free - otherJobs.length));
    const emulatedJobs = cut(emulated, MOST_JOBS - otherJobs.length - macJobs.length);
    return [...otherJobs, ...macJobs, ...emulatedJobs]
        .map((part) => ({ job: jobOf(part, rules), wheels: part.wheels.map(({ wheel }) => wheel) }))
        .sort((a, b) => (b.job.minutes ?? 0) - (a.job.minutes ?? 0));
}
function isOnMac({ platform }) {
    return platform === "macos" || platform === "ios";
}
function cut(lanes, most) {
    const longest = Math.max(SHORT_JOB, ...lanes.flatMap(({ wheels }) => wheels.map(({ minutes }) => minutes)));
    const shortEnough = lanes.some(({ emulated }) => emulated !== undefined) ? 0 : longest;
    const packed = packLanes(lanes.map(({ wheels }) => wheels), { batches: most, shortEnough });
    return lanes.flatMap((lane, index) => {
        const batches = packed[index] ?? [];
        return batches.map((wheels, part) => ({ lane, number: part + 1, of: batches.length, wheels }));
    });
}
function jobOf(part, { rust, cibuildwheel }) {
    const { lane, wheels } = part;
    const identifiers = wheels.map(({ wheel }) => wheel.identifier);
    const targets = rust ? rustTargets(identifiers, lane.machine) : [];
    return {
        id: idOf(part),
        runner: lane.machine.label,
        tool: lane.tool,
        identifiers: [...new Set(identifiers.map(({ name }) => name))],
        why: reasonFor(part),
        minutes: Math.round(minutesOf(wheels) * 10) / 10,
        ...(lane.emulated !== undefined && { emulation: { tool: "qemu", arch: lane.emulated } }),
        ...(targets.length > 0 && { rustTargets: [...targets] }),
        hostPython: hostPython(cibuildwheel, identifiers),
    };
}
function idOf({ lane, number, of, wheels: [first, ...others] }) {
    const targets = lane.targets.join("-");
    if (of === 1)
        return `wheels-${targets}`;
    if (lane.emulated !== undefined && others.length === 0)
        return `wheels-${first?.wheel.identifier.name ?? number}`;
    return `wheels-${targets}-${number}`;
}
function reasonFor({ lane, number, of, wheels }) {
    const targets = lane.targets.join(" and ");
    const slowly = lane.emulated === undefined ? "" : ", several times slower by QEMU";
    if (of === 1) {
        const together = lane.targets.length === 1 ? "" : ", in one job to stay within the number of jobs";
        return `every wheel for ${targets}${together}${slowly}`;
    }
    if (lane.emulated !== undefined && wheels.length === 1)
        return `one wheel for ${targets} alone${slowly}`;
    const whole = Math.round(minutesOf(lane.wheels));
    return `part ${number} of ${of} of the wheels for ${targets}, which take about ${whole} minutes in all${slowly}`;
}

;// CONCATENATED MODULE: ./lib/src/plan/planned-wheel.js
function withoutFloor({ floor: _, ...wheel }) {
    return wheel;
}
const PLATFORMS = ["manylinux", "musllinux", "macosx", "win", "android", "ios", "pyodide"];
function expectedWheel(wheel, job) {
    const { identifier, python, abi, floor, because, environment = {} } = wheel;
    const { name, target } = identifier;
    const platform = PLATFORMS.find((each) => target.startsWith(each)) ?? "linux";
    const arch = target === "win32" ? "win32" : target.slice(target.indexOf("_") + 1);
    return {
        kind: "wheel",
        identifier: name,
        python,
        abi,
        platform,
        arch,
        ...(floor !== undefined && { floor }),
        ...(because !== undefined && { because }),
        ...(Object.keys(environment).length > 0 && { environment }),
        job,
    };
}

// EXTERNAL MODULE: ./lib/src/config/secret-name.js
var secret_name = __webpack_require__(58681);
;// CONCATENATED MODULE: ./lib/src/plan/told-variables.js

const SELECTING = /^CIBW_(?:BUILD|SKIP|PLATFORM|ONLY|ARCHS(?:_[A-Z]+)?|OUTPUT_DIR)$/;
function toldToCibuildwheel({ environment, arguments: { enable = [] }, configFile, }) {
    const groups = [environment.CIBW_ENABLE ?? "", ...enable].join(" ").trim();
    return {
        ...Object.fromEntries(Object.entries(environment).filter(([name]) => !SELECTING.test(name) && isOpen(name))),
        ...(groups !== "" && { CIBW_ENABLE: groups }),
        ...(configFile !== undefined && { CIBW_CONFIG_FILE: configFile }),
    };
}
function toldToFrontend({ environment = {} }) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => isOpen(name)));
}
function toldToMaturin({ features, withoutDefaultFeatures, bindings, }) {
    const asked = features.flatMap((each) => each.split(/[\s,]+/)).filter((each) => FEATURE.test(each));
    const words = [
        ...(withoutDefaultFeatures ? ["--no-default-features"] : []),
        ...(asked.length > 0 ? ["--features", asked.join(",")] : []),
        ...(bindings !== undefined && /^[\w-]+$/.test(bindings) ? ["--bindings", bindings] : []),
    ];
    return words.length === 0 ? {} : { MATURIN_PEP517_ARGS: words.join(" ") };
}
const FEATURE = /^\w[\w+./?-]*$/;
function isOpen(name) {
    return name.startsWith("CIBW_ENVIRONMENT_PASS") || !(0,secret_name/* mayBeSecret */.l)(name);
}

// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
;// CONCATENATED MODULE: ./lib/src/plan/inheritance.js




const RULES = ["none", "append", "prepend"];
function readInheritance(written, origin, { inherits, options }) {
    if (inherits !== "anywhere" || written === undefined)
        return new Map();
    const rules = new Map();
    for (const [name, value] of pairsOf(written, origin)) {
        const option = origin === "CIBW_INHERIT" ? withoutPlatform(name) : name;
        const rule = RULES.find((each) => each === value);
        if (!options.includes(option))
            throw wrong(origin, name, hintFor(option, options));
        if (rule === undefined || rules.has(name))
            throw wrong(origin, `${name}: ${String(value)}`);
        rules.set(name, rule);
    }
    return rules;
}
function areRules(written) {
    return (0,config_table/* isTable */.bI)(written) && Object.values(written).every((value) => RULES.some((rule) => rule === value));
}
function pairsOf(written, origin) {
    if ((0,config_table/* isTable */.bI)(written))
        return Object.entries(written);
    if (typeof written !== "string")
        throw wrong(origin, JSON.stringify(written));
    const fields = written.split(";").map((field) => field.split(/\s+/).filter(Boolean));
    return fields.flatMap(([first = "", ...rest]) => {
        if (first === "")
            return [];
        const colon = first.indexOf(":");
        if (colon < 0)
            return [first, ...rest].map((name) => [name, "append"]);
        return [[first.slice(0, colon), [first.slice(colon + 1), ...rest].filter(Boolean).join(" ")]];
    });
}
function withoutPlatform(name) {
    const platform = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => name.endsWith(`-${each}`));
    return platform === undefined ? name : name.slice(0, -platform.length - 1);
}
function hintFor(option, options) {
    const meant = (0,nearest_name/* nearestName */.q)(option, options);
    return meant === undefined ? "It takes names of options." : `Did you mean \`${meant}\`?`;
}
function wrong(origin, offending, hint) {
    return new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} has ${offending}`, {
        hint: hint ?? "A rule is none, append or prepend, once for an option.",
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-options.js



function readOption(option, standard, input, platform, table) {
    const passesOver = (value) => value === undefined || (isNothing(value) && passesOverNothing(option, table));
    const said = levelsOf(option, input, platform, table).filter(({ value }) => !passesOver(value));
    let setting = { text: standard, origin: option };
    for (const { value, origin, rule } of table.readsReplaced ? said : said.slice(-1)) {
        setting = merged(setting, { text: textOf(value, origin), origin }, rule ?? "none");
    }
    return setting;
}
function variableOf(option) {
    return `CIBW_${option.toUpperCase().replaceAll("-", "_")}`;
}
function variableAt(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
function levelsOf(option, { configuration, environment }, platform, table) {
    const rules = (value, origin) => readInheritance(value, origin, table);
    const inFile = rules((0,config_table/* valueAt */.fK)(configuration, "inherit"), "inherit");
    const inPlatform = rules((0,config_table/* valueAt */.fK)(configuration, platform, "inherit"), `${platform}.inherit`);
    const inEnvironment = rules(variableAt(environment, "CIBW_INHERIT"), "CIBW_INHERIT");
    const adding = option === "enable" ? "append" : "none";
    const variable = variableOf(option);
    const ofPlatform = `${variable}_${platform.toUpperCase()}`;
    const everywhere = [
        { value: (0,config_table/* valueAt */.fK)(configuration, option), origin: option, rule: inFile.get(option) },
        { value: (0,config_table/* valueAt */.fK)(configuration, platform, option), origin: `${platform}.${option}`, rule: inPlatform.get(option) },
        { value: variableAt(environment, variable), origin: variable, rule: inEnvironment.get(option) ?? adding },
    ];
    if (table.sameOnEveryPlatform.includes(option))
        return everywhere;
    const rule = inEnvironment.get(`${option}-${platform}`);
    return [...everywhere, { value: variableAt(environment, ofPlatform), origin: ofPlatform, rule }];
}
function passesOverNothing(option, { passesOverEmptyArchs }) {
    return option === "archs" ? passesOverEmptyArchs : option === "free-threaded-support";
}
function isNothing(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return value === "" || value === 0 || ((0,config_table/* isTable */.bI)(value) && Object.keys(value).length === 0);
}
function textOf(value, origin) {
    const isFraction = typeof value === "number" && !Number.isInteger(value);
    const texts = Array.isArray(value) ? value : [value];
    if (!isFraction && texts.every((each) => ["string", "number", "boolean"].includes(typeof each)))
        return texts.join(" ");
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(value)}`, {
        hint: "Write a text, or a list of texts.",
    });
}
function merged(before, after, rule) {
    if (rule === "none" || before.text === "")
        return after;
    if (after.text === "")
        return before;
    const texts = rule === "append" ? [before.text, after.text] : [after.text, before.text];
    return { text: texts.join(" "), origin: after.origin };
}

// EXTERNAL MODULE: ./lib/src/plan/selector.js
var selector = __webpack_require__(80983);
;// CONCATENATED MODULE: ./lib/src/plan/short-list.js
const MOST = 10;
const LONGEST = 100;
function shortList(texts, separator = ", ") {
    const more = texts.length - MOST;
    return more > 0 ? `${texts.slice(0, MOST).join(separator)} and ${more} more` : texts.join(separator);
}
function shortened(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-lint.js







const MOST_PROBLEMS = 20;
const MOST_PATTERNS = 1000;
const LONGEST_NAME = 100;
function lintCibuildwheel(said, table) {
    return [unknownOptions, unknownVariables, deadSelectors].flatMap((each) => (0,errors/* firstProblems */.fr)(each(said, table), MOST_PROBLEMS));
}
function* unknownOptions({ configuration }, table) {
    const options = table.inherits === "anywhere" ? [...table.options, "inherit"] : table.options;
    const platforms = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.filter((each) => table.architectures[each].length > 0);
    const unknownIn = (known, said, place) => notIn(known, said, place, table);
    yield* unknownIn([...options, ...platforms, "overrides"], configuration, "tool.cibuildwheel");
    for (const platform of platforms) {
        yield* unknownIn(options, (0,config_table/* tableAt */.af)(configuration, platform), `tool.cibuildwheel.${platform}`);
    }
    for (const override of (0,config_table/* tablesAt */.dy)(configuration, "overrides")) {
        yield* unknownIn([...options, "inherit", "select"], override, "tool.cibuildwheel.overrides");
    }
}
function* notIn(known, options, place, table) {
    for (const name of Object.keys(options)) {
        if (known.includes(name))
            continue;
        const hint = hintForGroup(name, table) ?? hintForRelease(name, table) ?? hintOf((0,nearest_name/* nearestName */.q)(name, known));
        yield (0,errors/* problem */.CC)("SW-CIBUILDWHEEL-KEY", `${place}.${name.slice(0, LONGEST_NAME)}`, hint === undefined ? {} : { hint });
    }
}
function hintOf(meant) {
    return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}
const GROUPS = new Map([
    ["CIBW_PRERELEASE_PYTHONS", "cpython-prerelease"],
    ["CIBW_FREE_THREADED_SUPPORT", "cpython-freethreading"],
    ["free-threaded-support", "cpython-freethreading"],
]);
function hintForGroup(name, { enable, options, switches, version }) {
    const group = GROUPS.get(name);
    if (group !== undefined) {
        if (!options.includes("enable"))
            return undefined;
        return enable.includes(group)
            ? `Write \`${group}\` in CIBW_ENABLE, or in \`enable\`.`
            : `Remove it: cibuildwheel ${version} builds them without.`;
    }
    if (name !== "enable" && name !== "CIBW_ENABLE")
        return undefined;
    return `cibuildwheel ${version} has ${switches.map(({ variable }) => variable).join(" and ")} for it.`;
}
function hintForRelease(option, { version, options }) {
    const having = (0,cibuildwheel_table/* cibuildwheelVersions */.dn)(option);
    const oldest = having.at(-1);
    if (oldest === undefined || options.includes(option))
        return undefined;
    const newestFirst = (0,cibuildwheel_table/* cibuildwheelVersions */.dn)();
    const isTooOld = newestFirst.indexOf(version) > newestFirst.indexOf(oldest);
    return isTooOld ? `cibuildwheel has it from ${oldest} on.` : `cibuildwheel had it up to ${having[0]}.`;
}
const INSTEAD = new Map([
    ["CIBW_PYTHON", "CIBW_BUILD"],
    ["CIBW_PYTHON_VERSION", "CIBW_BUILD"],
    ["CIBW_PYTHONS", "CIBW_BUILD"],
]);
function* unknownVariables({ environment }, table) {
    const written = Object.keys(environment).filter((name) => name.startsWith("CIBW_"));
    if (written.length === 0)
        return;
    const known = variablesOf(table);
    for (const name of written) {
        if (known.includes(name))
            continue;
        const hint = hintForGroup(name, table) ??
            hintForRelease(optionOf(name), table) ??
            hintOf(INSTEAD.get(name) ?? nearestVariable(name, known));
        yield (0,errors/* problem */.CC)("SW-CIBUILDWHEEL-VARIABLE", name, hint === undefined ? {} : { hint });
    }
}
function variablesOf({ options, sameOnEveryPlatform, variables }) {
    const ofPlatforms = options
        .filter((option) => !sameOnEveryPlatform.includes(option))
        .flatMap((option) => cibuildwheel_table/* BUILD_PLATFORMS */.Cm.map((platform) => `${variableOf(option)}_${platform.toUpperCase()}`));
    return [...variables, ...options.map(variableOf), ...ofPlatforms];
}
const PLATFORM_SUFFIX = new RegExp(`_(?:${cibuildwheel_table/* BUILD_PLATFORMS */.Cm.join("|")})$`, "i");
function optionOf(variable) {
    return variable.replace(PLATFORM_SUFFIX, "").slice("CIBW_".length).toLowerCase().replaceAll("_", "-");
}
function nearestVariable(name, known) {
    const onEvery = name.replace(PLATFORM_SUFFIX, "");
    if (known.includes(onEvery))
        return onEvery;
    const bare = (each) => each.slice("CIBW_".length);
    const meant = (0,nearest_name/* nearestName */.q)(bare(name), known.map(bare));
    return meant === undefined ? undefined : `CIBW_${meant}`;
}
function* deadSelectors(said, { identifiers }) {
    const names = Object.values(identifiers).flat();
    for (const [place, value] of selectorsOf(said)) {
        const written = typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : "";
        const dead = (0,selector/* alternativesIn */.Of)(written, MOST_PATTERNS).filter((pattern) => !names.some((0,selector/* selectorOf */.Bk)(pattern)));
        const quoted = dead.map((pattern) => JSON.stringify(pattern.slice(0, LONGEST_NAME)));
        if (dead.length > 0)
            yield (0,errors/* problem */.CC)("SW-SELECTOR-DEAD", `${shortList(quoted)} in ${place}`);
    }
}
function selectorsOf({ configuration, environment }) {
    const tables = [
        ["tool.cibuildwheel", configuration],
        ...cibuildwheel_table/* BUILD_PLATFORMS */.Cm.map((each) => [`tool.cibuildwheel.${each}`, (0,config_table/* valueAt */.fK)(configuration, each)]),
    ];
    return ["build", "skip"].flatMap((option) => [
        ...tables.flatMap(([place, options]) => (0,config_table/* isTable */.bI)(options) ? [[`${place}.${option}`, (0,config_table/* valueAt */.fK)(options, option)]] : []),
        [variableOf(option), variableAt(environment, variableOf(option))],
    ]);
}

;// CONCATENATED MODULE: ./lib/src/plan/identifier-option.js



function saidFor({ name, platform }, { configuration, environment }, option) {
    const saying = (0,config_table/* tablesAt */.dy)(configuration, "overrides").filter((each) => (0,config_table/* valueAt */.fK)(each, option) !== undefined);
    const matching = saying.filter((each) => overrides(each, name));
    const variable = variableOf(option);
    return [
        (0,config_table/* valueAt */.fK)(configuration, option),
        (0,config_table/* valueAt */.fK)(configuration, platform, option),
        ...matching.map((each) => (0,config_table/* valueAt */.fK)(each, option)),
        variableAt(environment, variable),
        variableAt(environment, `${variable}_${platform.toUpperCase()}`),
    ].filter((each) => each !== undefined && each !== "");
}
function overrides(override, name) {
    const select = (0,config_table/* valueAt */.fK)(override, "select");
    const patterns = Array.isArray(select) ? select.join(" ") : select;
    return typeof patterns === "string" && (0,selector/* selectorOf */.Bk)(patterns)(name);
}

;// CONCATENATED MODULE: ./lib/src/plan/floor.js



function floorOf(identifier, input, { images, deploymentTargets, }) {
    const { platform, target } = identifier;
    if (platform === "macos")
        return deploymentTarget(identifier, input, deploymentTargets);
    const family = ["manylinux", "musllinux"].find((each) => target.startsWith(each));
    if (family === undefined)
        return undefined;
    const machine = machineOf(family, identifier);
    const said = saidFor(identifier, input, `${family}-${machine}-image`).at(-1);
    const image = said ?? images?.[family][machine];
    return typeof image === "string" ? imageFloor(image) : undefined;
}
function machineOf(family, { interpreter, arch }) {
    return family === "manylinux" && /^[pg]p/.test(interpreter) ? `pypy_${arch}` : arch;
}
const EARLIER_IMAGES = new Map([
    ["manylinux1", "2_5"],
    ["manylinux2010", "2_12"],
    ["manylinux2014", "2_17"],
]);
function imageFloor(image) {
    const match = /(?:many|musl)linux_(\d{1,3}_\d{1,3})|(manylinux(?:2014|2010|1))(?!\d)/.exec(image);
    return match?.[1] ?? EARLIER_IMAGES.get(match?.[2] ?? "");
}
function deploymentTarget(identifier, input, least) {
    const said = saidFor(identifier, input, "environment").map(targetIn);
    const written = said.at(-1) ?? (said.length === 0 ? variableAt(input.environment, TARGET) : undefined);
    const [, major, minor = "0"] = /^(\d{1,3})(?:\.(\d{1,3}))?/.exec(written ?? "") ?? [];
    if (major === undefined)
        return undefined;
    const floor = `${Number(major)}_${Number(minor)}`;
    const oldest = identifier.arch === "arm64" ? "11_0" : least[identifier.interpreter]?.replace(".", "_");
    return oldest !== undefined && isOlder(floor, oldest) ? oldest : floor;
}
const TARGET = "MACOSX_DEPLOYMENT_TARGET";
function targetIn(environment) {
    if ((0,config_table/* isTable */.bI)(environment))
        return String((0,config_table/* valueAt */.fK)(environment, TARGET) ?? "");
    return /(?:^|\s)MACOSX_DEPLOYMENT_TARGET=["']?([\d.]{1,9})/.exec(String(environment))?.[1];
}
function isOlder(one, other) {
    const [major = 0, minor = 0] = one.split("_").map(Number);
    const [otherMajor = 0, otherMinor = 0] = other.split("_").map(Number);
    return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

;// CONCATENATED MODULE: ./lib/src/plan/left-out.js


function leftOutOf(wheels, table) {
    const made = new Set(wheels.map(({ identifier }) => identifier.name));
    return cibuildwheel_table/* BUILD_PLATFORMS */.Cm.flatMap((platform) => {
        const there = wheels.filter(({ identifier }) => identifier.platform === platform);
        return table.identifiers[platform]
            .filter((name) => !made.has(name))
            .map((name) => ({ identifier: name, ...left_out_reasonFor(readIdentifier(name, platform), there) }));
    });
}
function left_out_reasonFor({ platform, target, interpreter }, there) {
    if (there.length === 0)
        return { rule: "platform", because: `nothing is built for ${platform}` };
    const alike = there.filter(({ identifier }) => identifier.target === target);
    if (alike.length === 0)
        return { rule: "target", because: `nothing is built for ${target}` };
    const shared = alike.find((wheel) => serves(wheel, interpreter));
    if (shared === undefined)
        return { rule: "interpreter", because: `what builds for ${target} neither names nor finds ${interpreter}` };
    const { python, abi, identifier } = shared;
    return {
        rule: abi === "abi3" ? "abi3" : "py3",
        because: `the ${python}-${abi} wheel of ${identifier.name} serves it as well`,
    };
}
function serves({ python, abi }, interpreter) {
    if (abi === "none")
        return true;
    return abi === "abi3" && takesStableAbi(interpreter, python);
}

// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
;// CONCATENATED MODULE: ./lib/src/plan/maturin-interpreter.js
const IMPLEMENTATIONS = [
    ["pypy", "pp"],
    ["graalpy", "gp"],
    ["python", "cp"],
    ["", "cp"],
];
function namedInterpreter(word) {
    const inContainer = /\b(?:cp|pp)(3\d{1,2})-(?:cp3\d{1,2}(t)?)?/.exec(word);
    if (inContainer !== null)
        return `${word.includes("/pp") ? "pp" : "cp"}${inContainer[1]}${inContainer[2] ?? ""}`;
    const name = word.replace(/^.*[\\/]/, "").replace(/\.exe$/i, "");
    const [, implementation = "", minor, flag = ""] = /^([a-z]*)-?3\.(\d{1,2})(?:\.[\dx*]+)?(t)?(?:-[\w.]{1,20}){0,2}$/.exec(name) ?? [];
    const prefix = IMPLEMENTATIONS.find(([each]) => each === implementation)?.[1];
    if (prefix === undefined || minor === undefined)
        return undefined;
    return prefix === "gp" ? GRAALPY.get(minor) : `${prefix}3${minor}${flag}`;
}
const GRAALPY = new Map([
    ["10", "gp310_231"],
    ["11", "gp311_242"],
    ["12", "gp312_250"],
    ["13", "gp313_253"],
]);

;// CONCATENATED MODULE: ./lib/src/plan/maturin-pythons.js



const PYO3_LIMITS = [
    { since: "0.29", cpython: [8, 15], pypy: [11, 11] },
    { since: "0.28", cpython: [7, 15], pypy: [11, 11] },
    { since: "0.27", cpython: [7, 14], pypy: [11, 11] },
    { since: "0.25", cpython: [7, 14], pypy: [9, 11] },
    { since: "0.24", cpython: [7, 13], pypy: [9, 11] },
    { since: "0.23", cpython: [7, 13], pypy: [9, 10] },
    { since: "0.22", cpython: [7, 13], pypy: [7, 10] },
    { since: "0.19", cpython: [7, 12], pypy: [7, 10] },
    { since: "0.0", cpython: [7, 11], pypy: [7, 9] },
];
const OLDEST = { cpython: 8, pypy: 10, crossedPypy: 9 };
const NEWEST_PYPY = 11;
const CPYTHONS = [
    [14, "2025-10-08"],
    [13, "2024-10-09"],
    [12, ""],
];
const PREINSTALLED = {
    macos: [
        [14, "2025-11-01"],
        [13, "2024-11-01"],
        [12, ""],
    ],
    windows: [
        [14, "2025-11-15"],
        [13, "2025-02-01"],
        [12, ""],
    ],
};
const ON_RUNNER = {
    pyodide: undefined,
    windows: [9, 99],
    macos: [11, 99],
    linux: [12, 12],
};
const TODAY = "9999";
function foundInterpreters(search) {
    const { pyo3, target, requiresPython } = search;
    const limits = PYO3_LIMITS.find(({ since }) => pyo3 === undefined || minor(pyo3) >= minor(since));
    const range = (0,specifier/* parseSpecifiers */.$h)(requiresPython ?? "") ?? [];
    const isWanted = (each) => (0,specifier/* contains */.gR)(range, `3.${identifier_minorOf(each)}`) && isWithin(identifier_minorOf(each), limitOf(each, limits));
    const there = target.crosses || search.inContainer ? everyInterpreter(search) : onRunner(search);
    return there.filter(isWanted);
}
function minor(version) {
    return Number(version.split(".")[1]);
}
function limitOf(interpreter, limits) {
    return (interpreter.startsWith("pp") ? limits?.pypy : limits?.cpython) ?? [0, 99];
}
function isWithin(number, [oldest, newest]) {
    return oldest <= number && number <= newest;
}
function everyInterpreter({ pyo3, target, day = TODAY }) {
    const threads = supportsFreeThreading(pyo3) ? freeThreaded(target.crosses, day) : [];
    const oldestPypy = target.crosses ? OLDEST.crossedPypy : OLDEST.pypy;
    return [
        ...every("cp", [OLDEST.cpython, newestOn(day, CPYTHONS)]),
        ...threads,
        ...every("pp", [oldestPypy, NEWEST_PYPY]),
    ];
}
function freeThreaded(crosses, day) {
    if (day >= "2026-06-01")
        return ["cp314t"];
    if (!crosses || day < "2024-12-01")
        return [];
    return newestOn(day, CPYTHONS) < 14 ? ["cp313t"] : ["cp313t", "cp314t"];
}
function newestOn(day, versions) {
    return versions.find(([, since]) => since <= day)?.[0] ?? 0;
}
function supportsFreeThreading(pyo3) {
    return pyo3 === undefined || minor(pyo3) >= minor("0.23");
}
function onRunner({ target: { platform }, pythons, day = TODAY }) {
    const setUp = pythons.flatMap((each) => namedInterpreter(each) ?? []);
    const [oldest, newest] = ON_RUNNER[platform] ?? [1, 0];
    const own = every("cp", [oldest, Math.min(newest, newestOn(day, PREINSTALLED[platform] ?? CPYTHONS))]);
    return [...new Set([...setUp, ...own])].sort((one, other) => identifier_minorOf(one) - identifier_minorOf(other));
}
function every(prefix, [oldest, newest]) {
    return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => `${prefix}3${oldest + index}`);
}

;// CONCATENATED MODULE: ./lib/src/plan/runner-label.js
const runner_label_SYSTEMS = [
    ["macos", /mac|darwin|osx/],
    ["windows", /windows|\bwin/],
];
const LINUX_MACHINES = [
    ["aarch64", /arm|aarch64|graviton/],
    ["s390x", /s390x/],
    ["ppc64le", /ppc64le|power/],
    ["riscv64", /riscv/],
];
const INTEL_MAC = /intel|x64|x86|amd64|macos-\d+-large|macos-latest-large|macos-1[0-3](?!.*xlarge)/;
const FIRST_APPLE_DAY = "2024-04-24";
function hostOf(label, day = FIRST_APPLE_DAY) {
    const words = label.toLowerCase();
    const os = runner_label_SYSTEMS.find(([, pattern]) => pattern.test(words))?.[0] ?? "linux";
    const wasIntel = words === "macos-latest" && day < FIRST_APPLE_DAY;
    return { os, machine: wasIntel ? "x86_64" : runner_label_machineOf(os, words), aarch32: false };
}
function runner_label_machineOf(os, words) {
    const isArm = /arm|aarch64/.test(words);
    if (os === "windows")
        return isArm ? "ARM64" : "AMD64";
    if (os === "macos")
        return !isArm && INTEL_MAC.test(words) ? "x86_64" : "arm64";
    return LINUX_MACHINES.find(([, pattern]) => pattern.test(words))?.[0] ?? "x86_64";
}

;// CONCATENATED MODULE: ./lib/src/plan/maturin-target.js


const LINUX_ARCHS = new Map([
    ["x64", "x86_64"],
    ["x86_64", "x86_64"],
    ["x86", "i686"],
    ["i686", "i686"],
    ["i586", "i686"],
    ["aarch64", "aarch64"],
    ["arm64", "aarch64"],
    ["arm", "armv6l"],
    ["armv7", "armv7l"],
    ["armv7l", "armv7l"],
    ["s390x", "s390x"],
    ["ppc64", "ppc64"],
    ["ppc64le", "ppc64le"],
    ["powerpc64", "ppc64"],
    ["powerpc64le", "ppc64le"],
    ["riscv64", "riscv64"],
    ["riscv64gc", "riscv64"],
    ["loongarch64", "loongarch64"],
]);
const MACOS_ARCHS = new Map([
    ["x64", "x86_64"],
    ["x86_64", "x86_64"],
    ["aarch64", "arm64"],
    ["arm64", "arm64"],
    ["universal2", "universal2"],
]);
const WINDOWS_TARGETS = new Map([
    ["x64", "win_amd64"],
    ["x86_64", "win_amd64"],
    ["AMD64", "win_amd64"],
    ["x86", "win32"],
    ["i686", "win32"],
    ["aarch64", "win_arm64"],
    ["arm64", "win_arm64"],
    ["ARM64", "win_arm64"],
]);
function maturinTarget(build) {
    const { target = "", runner } = build;
    if (target.includes("${{"))
        return undefined;
    if (target.endsWith("-emscripten"))
        return { platform: "pyodide", target: "pyodide_wasm32", crosses: true };
    const platform = platformOf(target, runner);
    if (platform === undefined || platform === "none")
        return platform;
    const host = runner === undefined ? undefined : hostOf(runner);
    const arch = target.split("-")[0] || nativeArch(platform, host);
    if (platform === "linux")
        return linuxTarget(arch, build, host);
    const known = (platform === "macos" ? MACOS_ARCHS : WINDOWS_TARGETS).get(arch);
    if (known === undefined)
        return "none";
    if (platform === "macos")
        return { platform, target: `macosx_${known}`, crosses: host !== undefined && host.os !== "macos" };
    return {
        platform,
        target: known,
        crosses: host?.os !== "windows" || (known === "win_arm64" && host.machine !== "ARM64"),
    };
}
function platformOf(target, runner) {
    if (/-(?:apple-darwin|macos)/.test(target) || target.startsWith("universal2"))
        return "macos";
    if (target.includes("-windows"))
        return "windows";
    if (/android|ios|wasm|bsd|illumos|solaris|haiku|aix/.test(target))
        return "none";
    if (target.includes("-linux"))
        return "linux";
    return runner === undefined ? undefined : hostOf(runner).os;
}
function nativeArch(platform, host) {
    if (host !== undefined)
        return host.machine;
    return platform === "macos" ? "arm64" : "x86_64";
}
function linuxTarget(name, { target = "", manylinux = "" }, host) {
    const arch = LINUX_ARCHS.get(name);
    if (arch === undefined || manylinux === "off")
        return "none";
    if (arch === "armv6l")
        return { platform: "linux", target: "linux_armv6l", crosses: true };
    const isMusl = manylinux.startsWith("musllinux") || target.includes("musl");
    const floor = isMusl ? muslFloor(manylinux) : glibcFloor(manylinux, arch);
    const machine = host?.machine ?? "x86_64";
    return {
        platform: "linux",
        target: `${isMusl ? "musllinux" : "manylinux"}_${arch}`,
        ...(floor !== undefined && { floor }),
        crosses: isMusl || host?.os !== "linux" || !runs(machine, arch),
    };
}
function runs(machine, arch) {
    return machine === arch || (machine === "x86_64" && arch === "i686");
}
function muslFloor(manylinux) {
    return manylinux.startsWith("musllinux") ? imageFloor(manylinux) : undefined;
}
function glibcFloor(manylinux, arch) {
    if (manylinux === "auto")
        return AUTOMATIC.get(arch) ?? "2_17";
    return imageFloor(/^\d/.test(manylinux) ? `manylinux${manylinux.includes("_") ? "_" : ""}${manylinux}` : manylinux);
}
const AUTOMATIC = new Map([
    ["riscv64", "2_31"],
    ["loongarch64", "2_36"],
]);

;// CONCATENATED MODULE: ./lib/src/plan/maturin-wheels.js





function maturinWheels(run, project, day) {
    const environment = toldToMaturin(run);
    const wheels = untoldWheels(run, project, day);
    return Object.keys(environment).length === 0 ? wheels : wheels?.map((wheel) => ({ ...wheel, environment }));
}
function untoldWheels(run, project, day) {
    const target = maturinTarget(run);
    if (target === undefined)
        return undefined;
    if (target === "none")
        return [];
    const crate = project.maturin;
    const bindings = run.bindings ?? crate?.bindings;
    if (bindings !== undefined && !bindings.startsWith("pyo3"))
        return [wheelOf("py3", { python: "py3", abi: "none" }, target)];
    const running = { run, target, day };
    const interpreters = interpretersOf(running, project);
    if (interpreters === undefined)
        return undefined;
    const stable = crate === undefined ? project.abi3 : stablePython(run, crate);
    return stable === undefined
        ? interpreters.map((each) => ownWheel(each, target))
        : stableWheels(stable, interpreters, running);
}
function interpretersOf({ run, target, day }, { requiresPython, maturin }) {
    if (run.interpreters.some((word) => word.includes("${{")))
        return undefined;
    const named = run.interpreters.flatMap((word) => namedInterpreter(word) ?? namedInterpreter(run.pythons.at(-1) ?? "") ?? []);
    if (named.length > 0)
        return [...new Set(named)];
    const inContainer = target.platform === "linux" && (run.manylinux ?? "") !== "";
    if (run.findsInterpreters) {
        return foundInterpreters({ target, pyo3: maturin?.pyo3, requiresPython, pythons: run.pythons, inContainer, day });
    }
    const own = namedInterpreter(run.pythons.at(-1) ?? "");
    return own === undefined || target.crosses ? [] : [own];
}
function stablePython({ features, withoutDefaultFeatures }, crate) {
    const asked = features.flatMap((each) => each.split(/[\s,]+/)).filter(Boolean);
    const hasDefaults = !withoutDefaultFeatures && !(asked.length === 0 && crate.withoutDefaultFeatures);
    const on = new Set(["", ...(hasDefaults ? ["default"] : []), ...(asked.length > 0 ? asked : crate.features)]);
    const pythons = [
        ...crate.stableAbi.flatMap(({ feature, python }) => (on.has(feature) ? [python] : [])),
        ...[...on].flatMap((feature) => /\/abi3-py(3\d+)$/.exec(feature)?.[1]?.replace(/^/, "cp") ?? []),
    ];
    const [oldest] = pythons.filter((each) => each !== "cp3").sort((one, other) => identifier_minorOf(one) - identifier_minorOf(other));
    return oldest ?? pythons[0];
}
function stableWheels(stable, interpreters, { run, target }) {
    const takes = (each) => takesStableAbi(each, stable);
    const [oldest] = interpreters.filter(takes);
    const own = run.interpreters.length > 0 ? interpreters.filter((each) => !takes(each)) : [];
    const isMade = oldest !== undefined || own.length === 0;
    const python = stable === "cp3" ? oldest : stable;
    if (!isMade || python === undefined)
        return own.map((each) => ownWheel(each, target));
    return [...own.map((each) => ownWheel(each, target)), wheelOf(oldest ?? python, { python, abi: "abi3" }, target)];
}
function ownWheel(interpreter, target) {
    return wheelOf(interpreter, interpreterTags(interpreter, { tags: {} }), target);
}
function wheelOf(interpreter, tags, { platform, target, floor }) {
    const identifier = readIdentifier(`${interpreter}-${target}`, platform);
    return { identifier, ...tags, tool: "maturin", ...(floor !== undefined && { floor }) };
}

;// CONCATENATED MODULE: ./lib/src/plan/maturin-defaults.js



const maturin_defaults_PLATFORMS = [
    {
        name: "linux",
        targets: ["x86_64", "x86", "aarch64", "armv7", "s390x", "ppc64le"],
        manylinux: "auto",
        runner: () => "ubuntu-latest",
    },
    {
        name: "musllinux",
        targets: ["x86_64", "x86", "aarch64", "armv7"],
        manylinux: "musllinux_1_2",
        runner: () => "ubuntu-latest",
    },
    {
        name: "windows",
        targets: ["x64", "x86", "aarch64"],
        runner: (target) => (target === "aarch64" ? "windows-11-arm" : "windows-latest"),
    },
    {
        name: "macos",
        targets: ["x86_64", "aarch64"],
        runner: (target) => (target === "aarch64" ? "macos-latest" : "macos-15-intel"),
    },
];
const PYTHONS = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];
function defaultRuns(crate) {
    const { ci } = crate;
    const named = maturin_defaults_PLATFORMS.filter(({ name }) => Object.hasOwn(ci, name));
    const chosen = named.length > 0 ? named : maturin_defaults_PLATFORMS;
    const runs = chosen.flatMap((platform) => runsOf(platform, (0,config_table/* tableAt */.af)(ci, platform.name), ci));
    return runs.flatMap((each) => [each, ...maturin_defaults_freeThreaded(each, crate)]);
}
function maturin_defaults_freeThreaded({ run, fixesFloor }, crate) {
    const isStable = stablePython(run, crate) !== undefined && crate.bindings.startsWith("pyo3");
    if (!isStable || run.interpreters.length > 0 || !supportsFreeThreading(crate.pyo3))
        return [];
    return [{ run: { ...run, interpreters: ["3.14t"], findsInterpreters: false }, fixesFloor }];
}
function runsOf(platform, options, ci) {
    const tables = (0,config_table/* tablesAt */.dy)(options, "target");
    const listed = (0,config_table/* textsAt */.i1)(options, "targets");
    const names = listed.length > 0 ? listed : platform.targets;
    const targets = tables.length > 0 ? tables : names.map((arch) => ({ arch }));
    return targets.map((each) => {
        const target = (0,config_table/* textAt */.$6)(each, "arch") ?? "";
        const said = (key) => (0,config_table/* textAt */.$6)(each, key) ?? (0,config_table/* textAt */.$6)(options, key);
        const chosen = said("manylinux");
        const manylinux = chosen ?? platform.manylinux;
        const run = {
            target,
            runner: said("runner") ?? platform.runner(target),
            ...(manylinux !== undefined && { manylinux }),
            ...argumentsIn(said("args") ?? (0,config_table/* textAt */.$6)(ci, "args") ?? ""),
            pythons: PYTHONS,
        };
        return { run, fixesFloor: chosen !== undefined };
    });
}
function argumentsIn(text) {
    const words = text.split(/[\s=]+/).filter(Boolean);
    const interpreters = valuesOf(words, ["-i", "--interpreter"]);
    return {
        interpreters,
        findsInterpreters: interpreters.length === 0,
        features: valuesOf(words, ["-F", "--features"]),
        withoutDefaultFeatures: words.includes("--no-default-features"),
    };
}
function valuesOf(words, options) {
    let isOption = false;
    return words.filter((word) => {
        if (word.startsWith("-"))
            isOption = options.includes(word);
        return isOption && !word.startsWith("-");
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/architecture.js

const SYNONYMS = [
    { linux: "x86_64", macos: "x86_64", windows: "AMD64", android: "x86_64" },
    { linux: "i686", macos: null, windows: "x86" },
    { linux: "aarch64", macos: "arm64", windows: "ARM64", android: "arm64_v8a" },
];
const NARROW = new Map([
    ["x86_64", "i686"],
    ["AMD64", "x86"],
    ["aarch64", "armv7l"],
]);
function architecturesOf({ text, origin }, platform, host, table) {
    const meaning = (word) => {
        if (word === "all")
            return table.architectures[platform];
        if (!["auto", "native", "auto64", "auto32"].includes(word))
            return namedArchitecture(word, platform, table);
        const native = nativeArchitecture(platform, host, table);
        const own = table.translated.includes(word === "native" ? word : "auto") ? native : host.machine;
        if (own === undefined)
            return [];
        if (word === "native")
            return [own];
        return word === "auto" ? automatic(own, platform, table) : ofWidth(word, own, platform, host, table);
    };
    try {
        return new Set(text.split(/[\s,]+/).flatMap(meaning));
    }
    catch (cause) {
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)} for ${platform}`, {
            hint: `It has ${table.architectures[platform].join(", ")}, and auto, native, auto64, auto32, all.`,
            cause,
        });
    }
}
function namedArchitecture(word, platform, table) {
    const spelled = (arch) => (table.architecturesInAnyCase ? arch.toLowerCase() : arch);
    const found = table.architectures[platform].find((each) => spelled(each) === spelled(word));
    if (found !== undefined)
        return [found];
    if (Object.values(table.architectures).some((archs) => archs.some((each) => spelled(each) === spelled(word))))
        return [];
    throw new RangeError(`no platform has the architecture ${word}`);
}
function nativeArchitecture(platform, { os, machine }, table) {
    if (!Object.values(table.architectures).some((archs) => archs.includes(machine))) {
        throw new RangeError(`cibuildwheel does not know the machine ${machine}`);
    }
    if (platform === "pyodide")
        return "wasm32";
    if (platform === "ios") {
        if (os !== "macos")
            return undefined;
        return machine === "x86_64" ? "x86_64_iphonesimulator" : "arm64_iphonesimulator";
    }
    const names = os === platform ? undefined : SYNONYMS.find((each) => each[os] === machine);
    const name = names === undefined ? machine : names[platform];
    return name === null ? undefined : (name ?? machine);
}
function automatic(native, platform, { autoAdds }) {
    const added = autoAdds[platform]?.[native];
    return added === undefined ? [native] : [native, added];
}
function ofWidth(word, native, platform, { aarch32 = false }, { auto32HasArmv7l }) {
    const isNarrow = native === "wasm32" || [...NARROW.values()].includes(native);
    if (isNarrow)
        return word === "auto32" ? [native] : [];
    if (word === "auto64")
        return [native];
    const narrow = platform === "linux" || platform === "windows" ? NARROW.get(native) : undefined;
    return narrow === undefined || (native === "aarch64" && !(aarch32 && auto32HasArmv7l)) ? [] : [narrow];
}

;// CONCATENATED MODULE: ./lib/src/plan/enabled-groups.js



function enabledGroups(input, platform, table) {
    const asked = { text: (input.arguments.enable ?? []).join(" "), origin: "--enable" };
    const written = table.options.includes("enable")
        ? [readOption("enable", "", input, platform, table), asked]
        : [asked];
    const named = written.flatMap((setting) => groupsOf(setting, table));
    const switched = table.switches.filter((each) => isOn(each, input, platform, table));
    const [some] = switched;
    if (some !== undefined && named.length > 0) {
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${some.variable} or its option, and enable`, {
            hint: `Add ${some.group} to enable, and leave ${some.variable} out.`,
        });
    }
    return [...named, ...switched.map(({ group }) => group)];
}
function groupsOf({ text, origin }, { enable, all }) {
    const groups = [];
    for (const group of (0,selector/* patternsOf */.D4)(text)) {
        if (group === "all" && all.length > 0)
            return all;
        if (!enable.includes(group)) {
            throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)}`, {
                hint: `The groups are ${[...enable, ...(all.length > 0 ? ["all"] : [])].join(", ")}.`,
            });
        }
        groups.push(group);
    }
    return groups;
}
const ON = ["y", "yes", "t", "true", "on", "1"];
function isOn({ variable, option }, input, platform, table) {
    const text = option === undefined
        ? variableAt(input.environment, variable)
        : readOption(option, "", input, platform, table).text;
    return ON.includes((text ?? "").toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/plan/overrides.js



function checkOverrides(configuration, table) {
    const overrides = (0,config_table/* valueAt */.fK)(configuration, "overrides") ?? [];
    if (!Array.isArray(overrides))
        throw overrides_wrong(`overrides = ${JSON.stringify(overrides)}`);
    for (const override of overrides) {
        const select = (0,config_table/* isTable */.bI)(override) ? (0,config_table/* valueAt */.fK)(override, "select") : undefined;
        if (!isSelector(select))
            throw overrides_wrong(`select = ${JSON.stringify(select)}`);
        const inherit = (0,config_table/* valueAt */.fK)(override, "inherit");
        readInheritance(inherit, "inherit", table);
        const isRead = table.inherits === "in-overrides" && inherit !== undefined;
        if (isRead && !areRules(inherit))
            throw overrides_wrong(`inherit = ${JSON.stringify(inherit)}`);
    }
}
function isSelector(select) {
    if (Array.isArray(select))
        return select.length > 0 && select.every((each) => typeof each === "string");
    return typeof select === "string" && select !== "";
}
function overrides_wrong(offending) {
    return new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `tool.cibuildwheel.overrides has ${offending}`, {
        hint: 'Write each as a table of its own, [[tool.cibuildwheel.overrides]], with select = "PATTERN".',
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/identifiers.js









function decideIdentifiers(platform, host, input, table) {
    return table.identifiers[platform].map(decisionsFor(platform, input, table)(host));
}
function decisionsFor(platform, input, table) {
    checkOverrides(input.configuration, table);
    const written = selectionOf(platform, input, table);
    const { only } = input.arguments;
    const selection = only ? { ...written, ...selectionOfOne(only, table, written) } : written;
    refuseForgotten(selection.build, table);
    return (host) => {
        const architectures = architecturesOf(written.archs, platform, host, table);
        return (name) => {
            const identifier = readIdentifier(name, platform);
            const reason = reasonAgainst(identifier, host, architectures, selection);
            return reason === undefined ? { identifier } : { identifier, reason };
        };
    };
}
function selectionOf(platform, input, table) {
    const read = (option, standard) => readOption(option, standard, input, platform, table);
    const [build, skip] = [withinLimit(read("build", "*")), withinLimit(read("skip", ""))];
    const asked = input.arguments.archs;
    const range = rangeOf(input);
    return {
        build: chosen(build.text === "" ? { ...build, text: "*" } : build),
        skip: (0,selector/* patternsOf */.D4)(skip.text).map((text) => chosen({ ...skip, text })),
        archs: asked ? { text: asked, origin: "--archs" } : read("archs", "auto"),
        disabled: disabledGroups(enabledGroups(input, platform, table), table),
        range,
        outside: pythonsOutside(range, table.identifiers[platform]),
        onAnyArchitecture: platform === "pyodide",
    };
}
function selectionOfOne(only, { onlyEnablesGroups }, { disabled }) {
    return {
        build: chosen({ text: only, origin: "--only" }),
        skip: [],
        disabled: onlyEnablesGroups ? [] : disabled,
        onAnyArchitecture: true,
    };
}
function chosen(setting) {
    return { ...setting, selects: (0,selector/* selectorOf */.Bk)(setting.text) };
}
const MOST_ALTERNATIVES = 1000;
const MOST_IN_ALL = 20_000;
function withinLimit(setting) {
    if ((0,selector/* alternativesIn */.Of)(setting.text, MOST_IN_ALL).length > MOST_IN_ALL) {
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${setting.origin} has more than ${MOST_IN_ALL} patterns`, {
            hint: "Write them with * or ?.",
        });
    }
    const endless = (0,selector/* patternsOf */.D4)(setting.text).find((pattern) => (0,selector/* isEndless */.tr)(pattern, MOST_ALTERNATIVES));
    if (endless === undefined)
        return setting;
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${setting.origin} has ${JSON.stringify(endless.slice(0, 200))}`, {
        hint: `Its braces stand for more than ${MOST_ALTERNATIVES} patterns; write it with * or ?.`,
    });
}
function refuseForgotten({ text, origin }, { forgottenPythons }) {
    if (!forgottenPythons.some((python) => text.includes(python)))
        return;
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)}`, {
        hint: "It names Pythons older than 3.6, which this release of cibuildwheel does not have.",
    });
}
function disabledGroups(enabled, table) {
    return Object.entries(table.groups)
        .filter(([group]) => !enabled.includes(group))
        .map(([group, patterns = []]) => ({ text: group, origin: "enable", selects: (0,selector/* selectorOf */.Bk)(patterns.join(" ")) }));
}
function rangeOf({ environment, requiresPython = "" }) {
    const variable = variableAt(environment, "CIBW_PROJECT_REQUIRES_PYTHON");
    const range = (0,specifier/* parseSpecifiers */.$h)(variable || requiresPython);
    if (range !== undefined)
        return range;
    const origin = variable ? "CIBW_PROJECT_REQUIRES_PYTHON" : "requires-python";
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(variable || requiresPython)}`, {
        hint: "Write a range of versions, as in `>=3.10`.",
    });
}
function reasonAgainst({ name, arch, interpreter, target }, host, architectures, { build, skip, archs, disabled, range, outside, onAnyArchitecture }) {
    if (!onAnyArchitecture && !architectures.has(arch)) {
        return { rule: "archs", because: `${archs.origin} is ${shortened(archs.text)}, which leaves ${arch} out` };
    }
    const python = pythonOf(interpreter);
    if (outside.has(python)) {
        return { rule: "requires-python", because: outsideOf(range, python) };
    }
    const group = disabled.find(({ selects }) => selects(name));
    if (group !== undefined)
        return { rule: "enable", because: `the group ${group.text} is not enabled` };
    if (!build.selects(name)) {
        return {
            rule: "build",
            because: `no pattern of ${build.origin} = ${JSON.stringify(shortened(build.text))} matches`,
        };
    }
    const skipped = skip.find(({ selects }) => selects(name));
    if (skipped !== undefined) {
        return { rule: "skip", because: `${skipped.origin} has ${JSON.stringify(shortened(skipped.text))}` };
    }
    const isCrossed = target === "macosx_arm64" && host.machine === "x86_64" && /^[pg]p/.test(interpreter);
    return isCrossed
        ? { rule: "host", because: "an x86_64 machine cannot build PyPy and GraalPy wheels for arm64" }
        : undefined;
}
function outsideOf(range, python) {
    const part = (0,specifier/* contains */.gR)(range, `${python}.0`) ? `the later releases of Python ${python}` : `Python ${python}`;
    return `the project's range of Pythons is ${shortened((0,specifier/* formatSpecifiers */.x1)(range))}, which leaves ${part} out`;
}
function pythonsOutside(range, names) {
    if (range.length === 0)
        return new Set();
    const pythons = new Set(names.map(pythonOf));
    return new Set([...pythons].filter((python) => !(0,specifier/* contains */.gR)(range, `${python}.99`)));
}

;// CONCATENATED MODULE: ./lib/src/plan/planned-identifiers.js






const STANDARD = ["linux", "macos", "windows"];
function plannedIdentifiers(input, table) {
    const { platforms, because } = choosePlatforms(input);
    const decisions = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.flatMap((platform) => platforms.includes(platform)
        ? decideOnRunners(platform, input, table)
        : leftOut(platform, because(platform), table));
    return {
        identifiers: decisions.flatMap(({ identifier, reason }) => (reason === undefined ? [identifier] : [])),
        excluded: decisions.flatMap(({ identifier: { name }, reason }) => reason === undefined ? [] : [{ identifier: name, ...reason }]),
    };
}
function decideOnRunners(platform, input, table) {
    const decisionsOn = decisionsFor(platform, input, table);
    const deciders = new Map();
    return table.identifiers[platform].map((name) => {
        const machine = runnerFor(platform, readIdentifier(name, platform).arch);
        const decide = deciders.get(machine) ?? decisionsOn(machine.host);
        deciders.set(machine, decide);
        return decide(name);
    });
}
function leftOut(platform, because, table) {
    const reason = { rule: "platform", because };
    return table.identifiers[platform].map((name) => ({ identifier: readIdentifier(name, platform), reason }));
}
function onlyNamed(platform) {
    return `wheels for ${platform} are planned only when CIBW_PLATFORM is ${platform}`;
}
function choosePlatforms({ environment, arguments: { platform: asked } }) {
    const written = variableAt(environment, "CIBW_PLATFORM") || "auto";
    if (written === "auto" || asked !== undefined) {
        return { platforms: asked === undefined ? STANDARD : [...STANDARD, asked], because: onlyNamed };
    }
    const platform = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => each === written);
    if (platform !== undefined)
        return { platforms: [platform], because: () => `CIBW_PLATFORM is ${platform}` };
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `CIBW_PLATFORM = ${JSON.stringify(written)}`, {
        hint: `The platforms are ${cibuildwheel_table/* BUILD_PLATFORMS */.Cm.join(", ")}, and auto.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/removed-wheels.js

function withoutRemoved(selected, patterns) {
    const removed = [];
    const wheels = selected.wheels.filter((wheel) => {
        const pattern = patterns.find((each) => matches(each, tagsOf(wheel)));
        if (pattern === undefined)
            return true;
        const because = `the workflow removes ${pattern} before it publishes`;
        removed.push({ identifier: wheel.identifier.name, rule: "removed", because });
        return false;
    });
    return { ...selected, wheels, excluded: [...selected.excluded, ...removed] };
}
function tagsOf({ python, abi, identifier: { target }, floor = "2_0" }) {
    return `-${python}-${abi}-${target.replace(/^(manylinux|musllinux|macosx)_/, `$1_${floor}_`)}.whl`;
}
function matches(pattern, name) {
    const star = pattern.indexOf("*");
    return star >= 0 && (0,selector/* selectorOf */.Bk)(pattern.slice(star))(name);
}

;// CONCATENATED MODULE: ./lib/src/plan/stable-setting.js



function withSettings(project, built) {
    const said = built.map(({ identifier, input }) => wantedBy(variablesFor(identifier, input)));
    const wanted = oldestOf(said.filter((each) => each !== undefined && each !== "none"));
    if (wanted !== undefined)
        return { ...project, abi3: wanted === ANY ? (project.abi3 ?? ANY) : wanted };
    if (said.includes("none"))
        return withoutStableAbi(project);
    if (project.backend !== "scikit-build-core" || project.abi3 !== undefined)
        return project;
    const abi3 = oldestOf(built.flatMap(stableAbi));
    return abi3 === undefined ? project : { ...project, abi3 };
}
function withoutStableAbi({ abi3: _, ...project }) {
    return project;
}
function oldestOf(pythons) {
    const known = pythons.filter((each) => each !== undefined);
    return known.sort((one, other) => order(one) - order(other))[0];
}
function order(python) {
    return python === ANY ? Number.POSITIVE_INFINITY : identifier_minorOf(python);
}
const ANY = "cp3";
const NAMED_AFTER_IT = /(?:^|_)(?:LIMITED_API|ABI3|WHEEL_PY_API)$/;
function stableVariables(environment) {
    return Object.entries(environment).filter(([name]) => NAMED_AFTER_IT.test(name) && !/(?:^|_)(?:NO|DISABLE)_/.test(name));
}
function wantsStableAbi(environment) {
    const wanted = wantedBy(stableVariables(environment).map(([, value]) => value));
    return wanted !== undefined && wanted !== "none";
}
function variablesFor(identifier, input) {
    const passed = saidFor(identifier, input, "environment-pass").map(wordsOf).at(-1) ?? [];
    const own = stableVariables(input.environment).filter(([name]) => identifier.platform !== "linux" || passed.includes(name));
    const set = saidFor(identifier, input, "environment").flatMap((each) => stableVariables(variablesIn(each)));
    return [...new Map([...own, ...set]).values()];
}
function wordsOf(option) {
    return Array.isArray(option) ? (0,config_table/* textsAt */.i1)({ option }, "option") : String(option).split(/\s+/);
}
function variablesIn(environment) {
    if ((0,config_table/* isTable */.bI)(environment))
        return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
    const written = String(environment).matchAll(/(?:^|\s)([A-Z]\w{0,99})=["']?([\w.]{0,20})/g);
    return Object.fromEntries([...written].map(([, name = "", value = ""]) => [name, value]));
}
function wantedBy(values) {
    const read = values.map((value) => wantedByValue(value.trim().toLowerCase()));
    return read.find((each) => each !== undefined && each !== "none") ?? read.find((each) => each !== undefined);
}
function wantedByValue(value) {
    if (/^(?:1|true|yes|on)$/.test(value))
        return ANY;
    if (/^(?:0|false|no|off)?$/.test(value))
        return "none";
    const hex = /^0x0?3([\da-f]{2})/.exec(value)?.[1];
    const minor = hex === undefined ? /^(?:cp)?3\.?(\d{1,2})$/.exec(value)?.[1] : String(Number.parseInt(hex, 16));
    return minor === undefined ? undefined : `cp3${minor}`;
}
function stableAbi({ identifier, input }) {
    const setting = saidFor(identifier, input, "config-settings").map(pyApiIn).at(-1);
    const python = /^cp3\d{1,2}$/.exec(setting ?? "")?.[0];
    return python !== undefined && takesStableAbi(identifier.interpreter, python) ? [python] : [];
}
function pyApiIn(settings) {
    if ((0,config_table/* isTable */.bI)(settings))
        return String((0,config_table/* valueAt */.fK)(settings, "wheel.py-api") ?? (0,config_table/* valueAt */.fK)(settings, "wheel", "py-api") ?? "");
    return /(?:^|\s)["']?wheel\.py-api=["']?(\w+)/.exec(String(settings))?.[1];
}

;// CONCATENATED MODULE: ./lib/src/plan/shared-wheel.js



function wheelsOf(identifiers, making) {
    const targets = grouped(identifiers, ({ target }) => target);
    const made = [...targets.values()].map((each) => wheelsOfTarget(each, making));
    return {
        wheels: made.flatMap(({ wheels }) => wheels),
        excluded: made.flatMap(({ excluded }) => excluded),
    };
}
function wheelsOfTarget(identifiers, { project: written, ...making }) {
    const project = withSettings(written, identifiers.flatMap((identifier) => making.inputs(identifier).map((input) => ({ identifier, input }))));
    const shared = sharedWheel(identifiers, { ...making, project });
    const own = identifiers.filter(({ name }) => !(shared?.covers.has(name) ?? false));
    const tool = "cibuildwheel";
    const wheels = own.map((identifier) => ({
        identifier,
        ...interpreterTags(identifier.interpreter, making.table),
        tool,
    }));
    if (shared === undefined)
        return { wheels, excluded: [] };
    return { wheels: [...wheels, { identifier: shared.identifier, ...shared.tags, tool }], excluded: coveredBy(shared) };
}
function sharedWheel(identifiers, { project, buildsFreeThreaded }) {
    const { abi3, abiFree } = project;
    const rule = abiFree ? "py3" : "abi3";
    const isCovered = ({ interpreter }) => {
        if (rule === "py3")
            return true;
        if (abi3 === undefined || (buildsFreeThreaded && isFreeThreaded(interpreter)))
            return false;
        return takesStableAbi(interpreter.replace(/t$/, ""), abi3);
    };
    const covered = identifiers.filter(isCovered);
    const [identifier] = covered.filter(({ interpreter }) => !isFreeThreaded(interpreter));
    if (identifier === undefined)
        return undefined;
    const tags = rule === "py3" ? { python: "py3", abi: "none" } : { python: shared_wheel_stablePython(identifier, project), abi: "abi3" };
    return { identifier, tags, rule, covers: new Set(covered.map(({ name }) => name)) };
}
function shared_wheel_stablePython({ interpreter }, { abi3, backend }) {
    return backend === "meson-python" || abi3 === undefined || abi3 === "cp3" ? interpreter : abi3;
}
function isFreeThreaded(interpreter) {
    return interpreter.endsWith("t");
}
function coveredBy({ identifier: maker, tags, rule, covers }) {
    const wheel = `${tags.python}-${tags.abi}`;
    return [...covers]
        .filter((name) => name !== maker.name)
        .map((identifier) => ({
        identifier,
        rule,
        because: rule === "abi3" && isFreeThreaded(identifier.split("-")[0] ?? "")
            ? `the project is built for the stable ABI (${wheel}), which free-threaded Pythons do not have`
            : `the ${wheel} wheel of ${maker.name} serves it as well`,
    }));
}

;// CONCATENATED MODULE: ./lib/src/plan/workflow-place.js
function placeOf({ file, line }) {
    return line === undefined ? file : `${file}, line ${line}`;
}
function buildsIt(evidence) {
    return `${placeOf(evidence)} builds it`;
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-build.js







function decideBuild(build, project, table, day) {
    const platform = cibuildwheel_build_platformOf(build, table);
    const configuration = build.configFile === undefined ? project.cibuildwheel : build.configuration;
    if (platform === undefined || configuration === undefined || hasExpression(build))
        return undefined;
    const { only, archs, enable } = build.arguments;
    const host = hostFor(platform, build, day);
    const input = {
        configuration,
        environment: host.os === "windows" ? withoutCase(build.environment) : build.environment,
        arguments: { ...(only && { only }), ...(archs && { archs }), ...(enable && { enable }) },
        requiresPython: project.buildRange,
    };
    try {
        const decisions = decideIdentifiers(platform, host, input, table);
        const taken = decisions.map((each) => asPrinted(asIndexesTake(each, table), build));
        return { evidence: build.evidence, input, table, decisions: taken, told: toldToCibuildwheel(build) };
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP && error.code === "SW-CIBUILDWHEEL-INVALID")
            return undefined;
        throw error;
    }
}
function withoutCase(environment) {
    const small = ([name, value]) => [name, SELECTORS.has(name) ? value.toLowerCase() : value];
    return Object.fromEntries(Object.entries(environment).map(small));
}
const SELECTORS = new Set(["CIBW_BUILD", "CIBW_SKIP"]);
function asIndexesTake(decision, { version }) {
    const { identifier, reason } = decision;
    if (identifier.platform !== "pyodide" || Number.parseInt(version, 10) >= 4 || reason !== undefined)
        return decision;
    const because = `no index takes the wheels for Pyodide of cibuildwheel ${version}`;
    return { identifier, reason: { rule: "index", because } };
}
function asPrinted(decision, { printed = [] }) {
    const { identifier, reason } = decision;
    const filter = printed.find(({ text, keepsIt }) => identifier.name.includes(text) !== keepsIt);
    if (filter === undefined || reason !== undefined)
        return decision;
    const because = `\`grep ${filter.keepsIt ? "" : "-v "}${filter.text}\` takes it out of what cibuildwheel prints`;
    return { identifier, reason: { rule: "skip", because } };
}
function cibuildwheel_build_platformOf({ arguments: { only, platform }, environment, runner }, table) {
    if (only)
        return cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => table.identifiers[each].includes(only));
    const written = platform || variableAt(environment, "CIBW_PLATFORM") || "auto";
    if (written === "auto")
        return runner === undefined ? undefined : hostOf(runner).os;
    return cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => each === written);
}
function hostFor(platform, { runner }, day) {
    if (runner !== undefined)
        return hostOf(runner, day);
    if (platform === "windows")
        return hostOf("windows-latest");
    return hostOf(platform === "macos" || platform === "ios" ? "macos-latest" : "ubuntu-latest");
}
const cibuildwheel_build_SELECTING = /^CIBW_(?:BUILD|SKIP|ARCHS|ENABLE|PRERELEASE_PYTHONS|FREE_THREADED_SUPPORT|PLATFORM|PROJECT_REQUIRES_PYTHON)/;
function hasExpression({ arguments: { only, archs, platform, enable = [] }, environment }) {
    const selecting = Object.entries(environment).filter(([name]) => cibuildwheel_build_SELECTING.test(name));
    const texts = [only, archs, platform, ...enable, ...selecting.map(([, value]) => value)];
    return texts.some((text) => text?.includes("${{") ?? false);
}
const cibuildwheel_build_RULES = ["archs", "requires-python", "enable", "build", "skip", "host", "index"];
function leftByAll(builds) {
    const nearest = new Map();
    for (const { evidence, decisions } of builds) {
        for (const { identifier, reason } of decisions) {
            const before = nearest.get(identifier.name);
            if (reason === undefined)
                nearest.set(identifier.name, undefined);
            else if (!nearest.has(identifier.name) || (before !== undefined && isNearer(reason.rule, before.rule))) {
                nearest.set(identifier.name, { identifier: identifier.name, ...located(reason, evidence) });
            }
        }
    }
    return new Map([...nearest].flatMap(([name, exclusion]) => (exclusion === undefined ? [] : [[name, exclusion]])));
}
function isNearer(rule, other) {
    return cibuildwheel_build_RULES.indexOf(rule) > cibuildwheel_build_RULES.indexOf(other);
}
function located(reason, evidence) {
    return { ...reason, because: `${reason.because} (${placeOf(evidence)})` };
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-wheels.js






function cibuildwheelWheels(builds, project, table) {
    const isTold = builds.some(({ input }) => wantsStableAbi(input.environment));
    const made = alike(builds).map((each) => {
        const says = each.some(({ input }) => stableVariables(input.environment).length > 0);
        return wheelsOfAlike(each, isTold && !says ? withoutStableAbi(project) : project, table);
    });
    const wheels = made.flatMap((each) => each.wheels);
    const names = new Set(wheels.map(({ identifier }) => identifier.name));
    const excluded = new Map(made.flatMap((each) => each.excluded.map((left) => [left.identifier, left])));
    return { wheels, excluded: [...excluded.values()].filter(({ identifier }) => !names.has(identifier)) };
}
function alike(builds) {
    return [...grouped(builds, ({ input }) => JSON.stringify(stableVariables(input.environment))).values()];
}
function wheelsOfAlike(builds, project, table) {
    const selected = selectedBy(builds, table);
    const made = wheelsOf([...selected.values()].map(({ identifier }) => identifier), {
        project,
        table,
        buildsFreeThreaded: true,
        inputs: ({ name }) => selected.get(name)?.by.map(({ input }) => input) ?? [],
    });
    return {
        ...made,
        wheels: made.wheels.map((wheel) => explained(wheel, selected.get(wheel.identifier.name)?.by ?? [])),
    };
}
function selectedBy(builds, table) {
    const selected = new Map();
    for (const build of builds) {
        for (const { identifier, reason } of build.decisions) {
            if (reason !== undefined)
                continue;
            const known = selected.get(identifier.name);
            if (known === undefined)
                selected.set(identifier.name, { identifier, by: [build] });
            else
                known.by.push(build);
        }
    }
    const order = new Map(cibuildwheel_table/* BUILD_PLATFORMS */.Cm.flatMap((each) => table.identifiers[each]).map((name, index) => [name, index]));
    const place = (name) => order.get(name) ?? order.size;
    return new Map([...selected].sort(([one], [other]) => place(one) - place(other)));
}
function explained(wheel, by) {
    const floors = new Set(by.map(({ input, table }) => floorOf(wheel.identifier, input, table)));
    const [floor] = floors;
    const [first] = by;
    return {
        ...wheel,
        ...(floors.size === 1 && floor !== undefined && { floor }),
        ...(first !== undefined && { because: buildsIt(first.evidence), environment: first.told }),
    };
}

;// CONCATENATED MODULE: ./lib/src/plan/frontend-wheels.js





function frontendWheel({ runner, python = "", image, arch: told, abi3, evidence }, written) {
    const project = abi3 === undefined ? written : { ...written, abi3 };
    const interpreter = namedInterpreter(python);
    if (runner === undefined || interpreter === undefined)
        return undefined;
    const { os, machine } = hostOf(runner);
    if (os === "linux")
        return wheelInImage({ image, interpreter, machine, evidence, tool: toolFor(abi3) }, project);
    const windows = machine === "ARM64" ? "win_arm64" : python.endsWith("-x86") ? "win32" : "win_amd64";
    const arch = told ?? (interpreter.startsWith("cp") ? "universal2" : machine);
    const identifier = readIdentifier(`${interpreter}-${os === "macos" ? `macosx_${arch}` : windows}`, os);
    return { identifier, ...frontend_wheels_tagsOf(interpreter, project), tool: toolFor(abi3), because: buildsIt(evidence) };
}
function toolFor(abi3) {
    return abi3 === undefined ? "cibuildwheel" : "build";
}
function wheelInImage({ image = "", interpreter, machine, evidence, tool }, project) {
    const [, family, arch = machine] = IMAGE.exec(image) ?? [];
    if (family === undefined)
        return undefined;
    const identifier = readIdentifier(`${interpreter}-${family}_${arch}`, "linux");
    const floor = imageFloor(image);
    return {
        identifier,
        ...frontend_wheels_tagsOf(interpreter, project),
        tool,
        ...(tool === "cibuildwheel" && { environment: imageVariable(image, `${family}_${pypy(interpreter)}${arch}`) }),
        ...(floor && { floor }),
        because: buildsIt(evidence),
    };
}
function imageVariable(image, machine) {
    const kind = /(?:many|musl)linux(?:_\d{1,3}_\d{1,3}|2014|2010|1)(?!\d)/.exec(image)?.[0];
    const named = image.includes("/") ? image.replace(/^docker:\/\//, "") : kind;
    return named === undefined ? {} : { [`CIBW_${machine.toUpperCase()}_IMAGE`]: named };
}
function pypy(interpreter) {
    return interpreter.startsWith("pp") ? "pypy_" : "";
}
const IMAGE = /((?:many|musl)linux)(?:[\w.]{0,12}[_:-](x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)(?![a-z]))?/;
function frontend_wheels_tagsOf(interpreter, { abi3, abiFree }) {
    if (abiFree)
        return { python: "py3", abi: "none" };
    return abi3 !== undefined && takesStableAbi(interpreter, abi3)
        ? { python: abi3 === "cp3" ? interpreter : abi3, abi: "abi3" }
        : interpreterTags(interpreter, { tags: {} });
}

;// CONCATENATED MODULE: ./lib/src/plan/workflow-wheels.js










function buildsOf({ builds, releasesByShipwheel }, root) {
    if (releasesByShipwheel)
        return [];
    return builds.filter(({ packageDir }) => folder(packageDir) === folder(root));
}
function folder(path) {
    return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "") || ".";
}
function workflowWheels(project, builds, { table, tables, day }) {
    const decide = (build) => decideBuild(build, project, tables.get(build.version ?? "") ?? table, day);
    const [decided, undecided] = told(buildsBy("cibuildwheel", builds), decide);
    const [crates, untold] = told(buildsBy("maturin", builds), (build) => crateWheels(build, project, day));
    const made = cibuildwheelWheels(decided, project, table);
    const compiled = [...made.wheels, ...crates.flat()];
    const wheels = onceEach([...compiled, ...frontendWheels(builds, compiled, project, table)]);
    const excluded = workflow_wheels_leftOut(wheels, { served: made.excluded, byAll: leftByAll(decided), table });
    const selected = { wheels, excluded, tools: toolsOf(builds, wheels, table), warnings: lintAll(decided) };
    return { selected: wheels.length === 0 ? undefined : selected, unread: [...undecided, ...untold] };
}
function workflow_wheels_leftOut(wheels, { served, byAll, table }) {
    const names = new Set(wheels.map(({ identifier }) => identifier.name));
    const known = new Set(served.map(({ identifier }) => identifier));
    const others = leftOutOf(wheels, table).filter(({ identifier }) => !known.has(identifier));
    return [
        ...others.map((each) => byAll.get(each.identifier) ?? each),
        ...served.filter(({ identifier }) => !names.has(identifier)),
    ];
}
function buildsBy(tool, builds) {
    return builds.filter((build) => build.tool === tool);
}
function told(builds, tell) {
    const answers = [];
    const unread = [];
    for (const build of unlike(builds)) {
        const answer = tell(build);
        if (answer === undefined)
            unread.push(build.evidence);
        else
            answers.push(answer);
    }
    return [answers, unread];
}
function unlike(builds) {
    const known = new Map();
    for (const build of builds) {
        const { evidence: _, ...said } = build;
        const text = JSON.stringify(said);
        if (!known.has(text))
            known.set(text, build);
    }
    return [...known.values()];
}
function crateWheels(build, project, day) {
    const because = buildsIt(build.evidence);
    return maturinWheels(build, project, day)?.map((wheel) => ({ ...wheel, because }));
}
function frontendWheels(builds, compiled, project, table) {
    const systems = new Set(compiled.map(({ identifier }) => identifier.platform));
    return buildsBy("frontend", builds)
        .flatMap((each) => frontendWheel(each, project) ?? [])
        .filter(({ identifier }) => !systems.has(identifier.platform))
        .map((wheel) => (isKnown(wheel, table) ? wheel : { ...wheel, tool: "build" }));
}
function isKnown({ identifier: { platform, name } }, { identifiers }) {
    return identifiers[platform].includes(name);
}
function onceEach(wheels) {
    const once = new Map();
    for (const wheel of wheels) {
        const file = `${wheel.python}-${wheel.abi}-${wheel.identifier.target}`;
        const before = once.get(file);
        if (before === undefined)
            once.set(file, wheel);
        else if (before.floor !== wheel.floor)
            once.set(file, withoutFloor(before));
    }
    return [...once.values()];
}
function toolsOf(builds, wheels, table) {
    const pinned = buildsBy("maturin", builds).flatMap(({ version = "" }) => (/^\d/.test(version) ? [version] : []))[0];
    return [
        ...(wheels.some(({ tool }) => tool === "cibuildwheel") ? [{ name: "cibuildwheel", version: table.version }] : []),
        ...(pinned === undefined ? [] : [{ name: "maturin", version: pinned }]),
    ];
}
const workflow_wheels_MOST_PROBLEMS = 50;
function lintAll(decided) {
    const found = new Map();
    for (const { input, table } of decided) {
        if (found.size >= workflow_wheels_MOST_PROBLEMS)
            break;
        for (const each of lintCibuildwheel(input, table))
            found.set(`${each.code} ${each.message}`, each);
    }
    return [...found.values()];
}
function unreadProblems(unread) {
    const places = [...new Set(unread.map(placeOf))];
    if (places.length === 0)
        return [];
    return [(0,errors/* problem */.CC)("SW-WORKFLOW-UNREAD", shortList(places, "; "))];
}

;// CONCATENATED MODULE: ./lib/src/plan/wheels.js












function selectWheels(project, rules) {
    const { workflows, root = ".", table, tables = new Map(), wanted, day } = rules;
    if (workflows === undefined || workflows.releasesByShipwheel)
        return ownWheels(project, rules);
    const { selected, unread } = workflowWheels(project, buildsOf(workflows, root), {
        table,
        tables,
        ...(day && { day }),
    });
    const chosen = selected === undefined ? ownWheels(project, rules) : withoutRemoved(selected, workflows.removed ?? []);
    const said = wanted === undefined
        ? chosen.warnings
        : [(0,errors/* problem */.CC)("SW-CIBUILDWHEEL-NEAREST", `${wanted}, planned as ${table.version}`)];
    return { ...chosen, warnings: [...unreadProblems([...workflows.unread, ...unread]), ...said] };
}
function ownWheels(project, rules) {
    const { maturin } = project;
    if (maturin === undefined || saysCibuildwheel(project, rules))
        return byCibuildwheel(project, rules);
    return byMaturin(project, maturin, rules);
}
function saysCibuildwheel({ cibuildwheel }, { environment }) {
    return Object.keys(cibuildwheel).length > 0 || Object.keys(environment).some((name) => name.startsWith("CIBW_"));
}
function byMaturin(project, crate, { table }) {
    const wheels = defaultRuns(crate).flatMap(({ run, fixesFloor }) => {
        const made = maturinWheels(run, project) ?? [];
        return fixesFloor ? made : made.map(withoutFloor);
    });
    return { wheels, excluded: leftOutOf(wheels, table), tools: [], warnings: [] };
}
function byCibuildwheel(project, { table, environment, arguments: asked = {} }) {
    const { cibuildwheel: configuration, buildRange: requiresPython } = project;
    const said = { configuration, environment, arguments: asked, requiresPython };
    const selected = plannedIdentifiers(said, table);
    const making = { project, table, buildsFreeThreaded: buildsFreeThreaded(project), inputs: () => [said] };
    const made = wheelsOf(selected.identifiers, making);
    return {
        wheels: made.wheels.map((wheel) => {
            const floor = floorOf(wheel.identifier, said, { deploymentTargets: table.deploymentTargets });
            return floor === undefined ? wheel : { ...wheel, floor };
        }),
        excluded: [...selected.excluded, ...made.excluded],
        tools: [{ name: "cibuildwheel", version: table.version }],
        warnings: lintCibuildwheel(said, table),
    };
}
const LENIENT = ["maturin", "scikit-build-core"];
function buildsFreeThreaded({ backend, cibuildwheel }) {
    if (LENIENT.includes(backend))
        return true;
    const build = (0,config_table/* valueAt */.fK)(cibuildwheel, "build");
    const patterns = Array.isArray(build) ? build.join(" ") : String(build ?? "");
    return /\dt-/.test(patterns);
}

;// CONCATENATED MODULE: ./lib/src/plan/expected.js







function expectedFiles(project, rules, jobs) {
    const { purity, pureByDefault } = project;
    if (purity.class === "pure" && purity.confidence === "certain")
        return pureFiles(project);
    const isPure = purity.class === "pure" || purity.class === "unknown" || pureByDefault === true;
    return isPure && !compilesInWorkflows(rules) ? pureFiles(project) : platformFiles(project, rules, jobs);
}
function rehearsedFiles(project, rules, jobs) {
    const files = project.pureByDefault === true ? pureFiles(project) : expectedFiles(project, rules, jobs);
    return { ...files, expected: files.expected.map(madeHere) };
}
function madeHere(file) {
    if (file.kind === "sdist" || !/^(?:many|musl)linux$/.test(file.platform))
        return file;
    const { floor: _, ...wheel } = file;
    return wheel;
}
function pureFiles({ purity, backend }) {
    const job = PURE_JOB.id;
    return {
        expected: [
            { kind: "sdist", job },
            { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job },
        ],
        excluded: [],
        jobs: [PURE_JOB],
        tools: [],
        warnings: purity.class === "unknown" ? [(0,errors/* problem */.CC)("SW-PURITY-UNKNOWN", backend)] : [],
    };
}
function platformFiles(project, rules, jobs) {
    const { wheels, excluded, tools, warnings } = selectWheels(project, rules);
    const cibuildwheel = tools.find(({ name }) => name === "cibuildwheel")?.version ?? rules.table.version;
    const made = wheelJobs(wheels, { ...jobs, cibuildwheel });
    const makers = new Map(made.flatMap(({ job, wheels: own }) => own.map((wheel) => [wheel, job.id])));
    const pure = pureStep(project, rules);
    const nothing = (0,errors/* problem */.CC)("SW-NO-WHEELS", project.name);
    return {
        expected: [
            { kind: "sdist", job: SDIST_JOB.id },
            ...(pure === undefined ? [] : [pureWheel(pure)]),
            ...wheels.map((wheel) => expectedWheel(wheel, makers.get(wheel) ?? "")),
        ],
        excluded,
        jobs: [SDIST_JOB, ...(pure === undefined ? [] : [PURE_WHEEL_JOB]), ...made.map(({ job }) => job)],
        tools,
        warnings: [...warnings, ...(made.length === 0 ? [nothing] : [])],
    };
}
const PURE_WHEEL_JOB = {
    ...PURE_JOB,
    id: "wheels-any",
    why: "one wheel for the platforms that have none of their own",
};
function pureWheel({ evidence, environment }) {
    return {
        ...{ kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", because: buildsIt(evidence) },
        ...(environment !== undefined && { environment }),
        job: PURE_WHEEL_JOB.id,
    };
}
function pureStep({ purity, pureByDefault }, { workflows, root = "." }) {
    if (purity.class !== "both" || workflows === undefined || workflows.releasesByShipwheel)
        return undefined;
    const byDefault = pureByDefault === true ? { environment: {} } : {};
    const frontends = buildsOf(workflows, root).filter((each) => each.tool === "frontend");
    if (frontends.length > 0) {
        const [pure] = frontends.filter((each) => each.pure === true);
        if (pure === undefined)
            return undefined;
        const environment = toldToFrontend(pure);
        return Object.keys(environment).length > 0
            ? { evidence: pure.evidence, environment }
            : { evidence: pure.evidence, ...byDefault };
    }
    const evidence = purity.evidence.find(({ file, says }) => file.startsWith(".github/") && /pure/i.test(says));
    return evidence === undefined ? undefined : { evidence, ...byDefault };
}
function compilesInWorkflows({ workflows, root = "." }) {
    return workflows !== undefined && buildsOf(workflows, root).some(({ tool }) => tool !== "frontend");
}

// EXTERNAL MODULE: ./lib/data/licenses.json
var licenses = __webpack_require__(47411);
;// CONCATENATED MODULE: ./lib/src/plan/license-rule.js


function unknownDenials(rule) {
    if (rule === undefined)
        return [];
    const known = new Set(licenses/* licenses */.Vy);
    const exceptions = new Set(licenses/* exceptions */.z2);
    const unknown = rule.deny.filter((text) => {
        const [license = "", word, exception, ...others] = text.toLowerCase().trim().split(/\s+/);
        if (word === undefined)
            return !known.has(license.replace(/\+$/, "")) && !license.startsWith("licenseref-");
        return word === "with" && others.length === 0 && !(known.has(license) && exceptions.has(exception ?? ""));
    });
    return unknown.length === 0 ? [] : [(0,errors/* problem */.CC)("SW-LICENSE-DENY", unknown.join(", "), { where: rule.where })];
}

;// CONCATENATED MODULE: ./lib/src/plan/runner-lint.js




function lintRunners({ choices, jobs, workflows }, now) {
    const chosen = new Set(choices.map(({ label }) => label));
    const standard = new Set(jobs.map(({ runner }) => runner).filter((runner) => !chosen.has(runner)));
    const own = [...choices, ...[...standard].map((label) => ({ label }))].flatMap((each) => judge(each, now));
    return {
        refusals: [...own.filter(({ code }) => code === "SW-RUNNER-GONE"), ...choices.flatMap(ofOtherSystem)],
        warnings: [...own.filter(({ code }) => code !== "SW-RUNNER-GONE"), ...inWorkflows(workflows?.labels ?? [], now)],
    };
}
const runner_lint_SYSTEMS = new Map([
    ["linux", "linux"],
    ["macos", "macos"],
    ["ios", "macos"],
    ["windows", "windows"],
]);
function ofOtherSystem({ target, label, where }) {
    const [platform = ""] = target.split("-");
    const needed = runner_lint_SYSTEMS.get(platform);
    const { os } = knownRunner(label) ?? {};
    if (os === undefined || needed === undefined || os === needed)
        return [];
    return [(0,errors/* problem */.CC)("SW-RUNNER-SYSTEM", `${target} on ${label}`, { where, hint: `Name a runner of ${needed}.` })];
}
const runner_lint_MOST_PROBLEMS = 50;
function inWorkflows(labels, now) {
    return (0,errors/* firstProblems */.fr)(judgeEach(labels, now), runner_lint_MOST_PROBLEMS);
}
function* judgeEach(labels, now) {
    for (const [label, [first, ...others]] of grouped(labels, ({ label }) => label)) {
        yield* judge({ label, ...(first && { where: whereOf(first.evidence) }) }, now, others.length);
    }
}
function whereOf({ file, line, says }) {
    return { file, ...(line !== undefined && { line }), text: says };
}
function judge({ label, where }, now, others = 0) {
    const known = knownRunner(label);
    const at = where === undefined ? {} : { where };
    const named = others === 0 ? label : `${label} (in ${others + 1} places)`;
    if (known !== undefined)
        return ending(known, labelState(known, now), named, at);
    const meant = (0,nearest_name/* nearestName */.q)(label, currentLabels(now), MOST_LETTERS);
    if (meant === undefined)
        return [];
    const hint = `Did you mean \`${meant}\`? If it is a runner of your own, all is well.`;
    return [(0,errors/* problem */.CC)("SW-RUNNER-UNKNOWN", named, { ...at, hint })];
}
function ending({ removed = "", replacement, source, note }, state, named, at) {
    const day = note === undefined ? removed : `${removed} (${note})`;
    const how = at.where === undefined ? " under [tool.shipwheel.runners]" : "";
    const options = { ...at, hint: `Name \`${replacement}\` in its place${how}; see ${source}.` };
    if (state === "gone")
        return [(0,errors/* problem */.CC)("SW-RUNNER-GONE", `${named}, since ${day}`, options)];
    return state === "going" ? [(0,errors/* problem */.CC)("SW-RUNNER-GOING", `${named}, on ${day}`, options)] : [];
}
const MOST_LETTERS = 2;
function currentLabels(now) {
    return runnerLabels()
        .filter((each) => labelState(each, now) === "current")
        .map(({ label }) => label);
}

;// CONCATENATED MODULE: ./lib/src/plan/version.js










function decideVersion(input) {
    const reading = { config: input.config, name: input.project.normalizedName };
    const name = askedTag(input);
    const to = pushedTo(input);
    if (to !== undefined)
        return developed(to, input);
    const asked = name === undefined ? undefined : tag_version_readTag(name, reading);
    const onCommit = releaseTags(input.git.tags, reading);
    const decided = asked === undefined ? unasked(input, onCommit) : askedFor(asked, input);
    const chosen = asked ?? onCommit.find(({ tag }) => tag === decided.tag) ?? onCommit[0];
    const others = chosen === undefined ? [] : disagreeing(onCommit, chosen.version);
    const ambiguity = others.length === 0 || chosen === undefined ? [] : [ambiguous(chosen, others)];
    const isUntagged = chosen === undefined && name === undefined && input.git.missing === undefined;
    return {
        ...decided,
        prerelease: (0,python_version/* isPrerelease */.V1)(decided.version),
        refusals: [
            ...(name !== undefined && asked === undefined ? [unreadTag(name, reading)] : []),
            ...(asked === undefined ? ambiguity : []),
            ...decided.refusals,
            ...localRefusals(decided),
        ],
        warnings: [
            ...(asked === undefined ? [] : ambiguity),
            ...(isUntagged ? [untaggedProblem(input.git, reading)] : []),
            ...(decided.source.kind === "tag" ? unconfirmed(input.project) : []),
        ],
    };
}
function developed(to, input) {
    const { project, git, time } = input;
    const source = project.version;
    const tagOf = (version) => tagToBe(version, input);
    const { detail, ...decided } = developmentVersion({ to, name: project.normalizedName, source, git, time, tagOf });
    const prerelease = (0,python_version/* isPrerelease */.V1)(decided.version);
    return { ...decided, tag: null, source: { kind: source.kind, detail }, prerelease, warnings: [] };
}
function untaggedProblem({ commit, tags }, reading) {
    const hint = untaggedHint(tags, reading);
    return (0,errors/* problem */.CC)("SW-UNTAGGED", commit.slice(0, 12), hint === undefined ? {} : { hint });
}
function localRefusals({ version }) {
    const isLocal = version.local !== undefined && version !== UNKNOWN_VERSION;
    return isLocal ? [(0,errors/* problem */.CC)("SW-LOCAL-VERSION", (0,python_version/* formatVersion */.qh)(version))] : [];
}
function unconfirmed({ version }) {
    return version.kind === "backend" ? [(0,errors/* problem */.CC)("SW-VERSION-UNCONFIRMED", citation(version.evidence))] : [];
}
function citation({ file, line, says }) {
    return `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`;
}
function unasked(input, onCommit) {
    const [first] = onCommit;
    if (first === undefined)
        return untagged(input);
    const { project, purpose, git } = input;
    if (project.version.kind !== "scm" || purpose === "rehearsal")
        return tagged(first, project, false);
    const built = untagged(input);
    if (built.refusals.length > 0)
        return { ...tagged(first, project, false), refusals: built.refusals };
    return asBuilt(built, onCommit, git);
}
function asBuilt(built, onCommit, { dirty }) {
    const same = onCommit.find(({ version }) => (0,python_version/* compareVersions */.Zy)(version, built.version) === 0);
    if (same !== undefined)
        return { ...built, tag: same.tag, source: tagSource(same, false) };
    if (dirty.length > 0)
        return built;
    const names = shortList(onCommit.map(({ tag }) => tag));
    const offending = `${names} on this commit, ${(0,python_version/* formatVersion */.qh)(built.version)} is ${built.source.detail}`;
    const mismatch = (0,errors/* problem */.CC)("SW-VERSION-MISMATCH", offending, { hint: OTHER_TAG });
    return { ...built, refusals: [...built.refusals, mismatch] };
}
function ambiguous(chosen, others) {
    const names = [chosen, ...others].map(({ tag, version }) => `${tag} (${(0,python_version/* formatVersion */.qh)(version)})`);
    return (0,errors/* problem */.CC)("SW-TAG-AMBIGUOUS", shortList(names));
}
function tagSource({ tag }, wasAsked) {
    return { kind: "tag", detail: wasAsked ? `the tag ${tag}, which was named` : `the tag ${tag} on this commit` };
}
function askedFor(asked, { project, git, time }) {
    const decided = tagged(asked, project, true);
    if (project.version.kind !== "scm" || git.missing !== undefined)
        return decided;
    const { version, refusals } = versionTaggedAs(asked.tag, project.version, git, time);
    if (refusals.length > 0)
        return { ...decided, refusals };
    if ((0,python_version/* compareVersions */.Zy)(version, asked.version) === 0)
        return decided;
    const offending = `${asked.tag} is ${(0,python_version/* formatVersion */.qh)(asked.version)}, ${project.version.provider} makes ${(0,python_version/* formatVersion */.qh)(version)} of it`;
    return { ...decided, refusals: [(0,errors/* problem */.CC)("SW-VERSION-MISMATCH", offending, { hint: OTHER_TAG })] };
}
const OTHER_TAG = "Tag the commit in the form that the build backend reads, or tell the backend of your tags.";
function tagged(chosen, project, wasAsked) {
    const source = tagSource(chosen, wasAsked);
    const written = project.version;
    const own = written.kind === "static" ? (0,python_version/* parseVersion */.ot)(written.version) : undefined;
    if (own === undefined || written.kind !== "static")
        return { version: chosen.version, tag: chosen.tag, source, refusals: [] };
    if ((0,python_version/* compareVersions */.Zy)(own, chosen.version) === 0)
        return { version: own, tag: chosen.tag, source, refusals: [] };
    const mismatch = mismatchOf(chosen, own, written);
    return { version: chosen.version, tag: chosen.tag, source, refusals: [mismatch] };
}
function mismatchOf({ tag, version }, own, { evidence }) {
    const { file, line } = evidence;
    const place = line === undefined ? file : `${file}, line ${line}`;
    const [released, written] = [(0,python_version/* formatVersion */.qh)(version), (0,python_version/* formatVersion */.qh)(own)];
    const spelled = /(?:^|\/)Cargo\.toml$/.test(file) ? (0,semver/* semverFromVersion */.BJ)(version) : released;
    const other = `tag this one for ${written} instead of ${tag}`;
    return (0,errors/* problem */.CC)("SW-VERSION-MISMATCH", `${tag} is ${released}, ${place} says ${written}`, {
        where: line === undefined ? { file } : { file, line },
        hint: spelled === undefined
            ? `No crate has a version that is ${released}: ${other}, or write \`version\` in [project].`
            : `Write ${spelled} in ${place} and tag that commit, or ${other}.`,
    });
}
function untagged(input) {
    const { project, git, purpose, time } = input;
    const { version, detail, refusals } = ownVersion(project.version, purpose, git, time);
    const tag = purpose === "release" ? null : tagToBe((0,python_version/* formatVersion */.qh)(version), input);
    return { version, tag, source: { kind: project.version.kind, detail }, refusals };
}
function tagToBe(version, { project, git, config: { tagFormat } }) {
    const prefix = project.version.kind === "scm" && git.nearest ? prefixOf(git.nearest.tag) : undefined;
    if (prefix !== undefined && tagFormat === tag_format/* TAG_FORMAT_DEFAULT */.hK)
        return `${prefix}${version}`;
    return (0,tag_format/* formatTag */._3)(tagFormat, { name: project.normalizedName, version });
}

;// CONCATENATED MODULE: ./lib/src/plan/plan.js










function planRelease(input) {
    const { project, git, event, ref, table = (0,cibuildwheel_table/* defaultCibuildwheel */.fP)(), environment = {}, arguments: asked = {} } = input;
    const { version, tag, source, prerelease, development, ...decided } = decideVersion(input);
    const { workflows, tables, wanted, day } = input;
    const wheelRules = {
        table,
        environment,
        arguments: asked,
        root: git.root,
        ...(workflows && { workflows }),
        ...(tables && { tables }),
        ...(wanted !== undefined && { wanted }),
        ...(day !== undefined && { day }),
    };
    const filesOf = input.purpose === "rehearsal" ? rehearsedFiles : expectedFiles;
    const { expected, excluded, jobs, tools, warnings } = filesOf(project, wheelRules, budgetOf(input));
    const state = stateProblems(git);
    const [refused, tolerated] = input.purpose === "release" ? [state, []] : [[], state];
    const missing = missingProblems(git, project);
    const runners = lintRunners({ choices: input.config.runners, jobs, workflows: input.workflows }, input.time.now);
    return {
        schema: "shipwheel/plan/1",
        ...(input.purpose === "rehearsal" && { rehearsal: true }),
        source: {
            repository: event?.repository ?? git.repository ?? null,
            ...(git.origin !== undefined && { origin: git.origin }),
            commit: git.commit,
            ref: ref ?? event?.ref ?? null,
            epoch: git.epoch,
        },
        project: projectOf(project, git),
        version: { pep440: (0,python_version/* formatVersion */.qh)(version), tag, source, prerelease },
        expected: [...expected],
        excluded: [...excluded],
        jobs: [...jobs],
        matrix: { include: jobs.filter(isWheelJob).map(matrixEntry) },
        tools: [...tools],
        ...(input.config.licenses && { licenses: { deny: [...input.config.licenses.deny] } }),
        ...(!(0,publishing/* isPlainPublishing */.i9)(input.config.publishing) && { publish: publishOf(input.config.publishing) }),
        ...smokeOf(input.config.smoke),
        ...(development && { development }),
        ...(input.config.attestations && { attestations: input.config.attestations }),
        ...(input.config.repositoryAttestations === false && { repositoryAttestations: false }),
        refusals: toldOnce([
            ...missing,
            ...project.refusals,
            ...decided.refusals,
            ...refused,
            ...runners.refusals,
            ...unknownDenials(input.config.licenses),
        ]),
        warnings: toldOnce([
            ...project.warnings,
            ...decided.warnings,
            ...tolerated,
            ...warnings,
            ...runners.warnings,
            ...closedProblems(event),
        ]),
    };
}
function closedProblems(event) {
    return event?.releaseIsImmutable === true ? [(0,errors/* problem */.CC)("SW-RELEASE-CLOSED", event.releaseTag ?? "")] : [];
}
function publishOf({ via, development: _, ...others }) {
    return { via: via.map((link) => ({ ...link })), ...others };
}
function smokeOf({ run, extras, install, skip }) {
    if (run.length + extras.length + install.length + skip.size === 0)
        return {};
    const left = [...skip].map(([name, because]) => ({ name, because }));
    return { smoke: { run: run.map((words) => [...words]), extras: [...extras], install: [...install], skip: left } };
}
function budgetOf({ project, config, durations = new Map() }) {
    const { jobs, macosJobs, runners } = config;
    return { jobs, macosJobs, runners: runnersWith(runners), durations, rust: project.compilesRust === true };
}
function matrixEntry({ id, runner, emulation }) {
    return { job: id, runner, ...(emulation && { emulation: emulation.arch }) };
}
function isWheelJob({ id }) {
    return id.startsWith("wheels-");
}
function projectOf(project, { root }) {
    const { name, normalizedName, backend, purity, requiresPython, metadata, evidence } = project;
    return {
        name,
        normalizedName,
        root,
        backend,
        ...(requiresPython !== undefined && { requiresPython }),
        ...metadata,
        ...(Object.keys(evidence).length > 0 && { evidence }),
        purity,
    };
}
function stateProblems({ dirty, shallow, commit }) {
    return [
        ...(dirty.length > 0 ? [(0,errors/* problem */.CC)("SW-TREE-DIRTY", shortList(dirty))] : []),
        ...(shallow ? [(0,errors/* problem */.CC)("SW-CLONE-SHALLOW", commit.slice(0, 12))] : []),
    ];
}
function missingProblems({ missing }, { name }) {
    if (missing === undefined)
        return [];
    return [(0,errors/* problem */.CC)(missing === "commit" ? "SW-NO-COMMIT" : "SW-NO-REPOSITORY", name)];
}
function toldOnce(problems) {
    const told = problems.map(shown);
    return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
}
function shown({ code, message, hint, where }) {
    if (where === undefined)
        return { code, message, hint };
    const { file, line } = where;
    return { code, message, hint, where: line === undefined ? { file } : { file, line } };
}

// EXTERNAL MODULE: ./lib/src/project/git.js + 4 modules
var project_git = __webpack_require__(97923);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(10074);
;// CONCATENATED MODULE: ./lib/src/project/backend.js




const BACKENDS = new Map([
    ["setuptools.build_meta", "setuptools"],
    ["setuptools.build_meta:__legacy__", "setuptools"],
    ["hatchling.build", "hatchling"],
    ["hatchling.ouroboros", "hatchling"],
    ["flit_core.buildapi", "flit-core"],
    ["flit.buildapi", "flit-core"],
    ["flit_scm:buildapi", "flit-core"],
    ["poetry.core.masonry.api", "poetry-core"],
    ["poetry.masonry.api", "poetry-core"],
    ["poetry_dynamic_versioning.backend", "poetry-core"],
    ["pdm.backend", "pdm-backend"],
    ["pdm.pep517.api", "pdm-backend"],
    ["uv_build", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core.build", "scikit-build-core"],
    ["scikit_build_core.setuptools.build_meta", "setuptools"],
    ["pbr.build", "setuptools"],
    ["jupyter_packaging.build_api", "setuptools"],
    ["mesonpy", "meson-python"],
]);
const OWNERS = new Map([
    ["setuptools", "setuptools.build_meta"],
    ["hatchling", "hatchling.build"],
    ["hatch", "hatchling.build"],
    ["flit_core", "flit_core.buildapi"],
    ["flit", "flit_core.buildapi"],
    ["poetry", "poetry.core.masonry.api"],
    ["poetry_core", "poetry.core.masonry.api"],
    ["pdm", "pdm.backend"],
    ["uv_build", "uv_build"],
    ["uv", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core", "scikit_build_core.build"],
    ["mesonpy", "mesonpy"],
    ["meson", "mesonpy"],
    ["meson_python", "mesonpy"],
    ["pbr", "pbr.build"],
    ["hatch_vcs", "hatchling.build"],
    ["setuptools_scm", "setuptools.build_meta"],
    ["setuptools_rust", "setuptools.build_meta"],
    ["skbuild", "setuptools.build_meta"],
    ["distutils", "setuptools.build_meta"],
    ["wheel", "setuptools.build_meta"],
    ["build_meta", "setuptools.build_meta"],
]);
function backendOf(sources) {
    const table = sources.pyproject?.table ?? {};
    const written = (0,config_table/* textAt */.$6)(table, "build-system", "build-backend");
    if (written === undefined)
        return "setuptools";
    const known = BACKENDS.get(written);
    if (known !== undefined)
        return known;
    if ((0,config_table/* valueAt */.fK)(table, "build-system", "backend-path") !== undefined)
        return wrappedBackend(sources, written) ?? written;
    const right = meantBackend(written);
    if (right === undefined)
        return written;
    throw new errors/* ShipwheelError */.QP("SW-BACKEND-UNKNOWN", JSON.stringify(written), {
        hint: `Write \`build-backend = "${right}"\`.`,
        ...(0,project_sources/* pyprojectWhere */.YQ)(sources, "build-system", "build-backend"),
    });
}
function meantBackend(written) {
    const [owner = ""] = written.split(/[.:]/);
    const near = [...OWNERS.keys()].filter((name) => name.length > 4 && Math.abs(name.length - owner.length) <= 1);
    return OWNERS.get(owner) ?? OWNERS.get((0,nearest_name/* nearestName */.q)(owner, near) ?? "");
}
function wrappedBackend(sources, written) {
    const names = requiredToBuild(sources);
    const needed = [...new Set(BACKENDS.values())].find((backend) => names.includes(backend.replaceAll("_", "-")));
    return needed ?? BACKENDS.get(meantBackend(written) ?? "");
}
function compilesRust(sources) {
    return requiredToBuild(sources).some((name) => name === "maturin" || name === "setuptools-rust");
}
function requiredToBuild(sources) {
    const requires = (0,config_table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires");
    return requires.map((requirement) => /^[\w.-]+/.exec(requirement)?.[0].toLowerCase().replaceAll("_", "-"));
}

// EXTERNAL MODULE: ./lib/src/project/setup-cfg.js
var setup_cfg = __webpack_require__(81934);
;// CONCATENATED MODULE: ./lib/src/project/build-range.js


async function buildRange(sources) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "requires-python");
    if (written !== undefined)
        return String(written);
    const inCfg = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "options", "python_requires");
    if (inCfg !== undefined)
        return inCfg.value;
    const calls = sources.setupPy?.calls.filter((call) => call.keywords.get("python_requires")?.kind === "text") ?? [];
    if (calls.length === 0)
        return undefined;
    const lines = ((await sources.read("setup.py")) ?? "").split(/\r?\n/);
    const range = calls.findLast((call) => isStatement(call, lines))?.keywords.get("python_requires");
    return range?.kind === "text" && range.value !== "" ? range.value : undefined;
}
function isStatement({ name, line }, lines) {
    const text = lines[line - 1] ?? "";
    const indent = indentOf(text);
    const value = text.slice(indent).replace(/^\w+\s*=(?!=)/, "");
    if (!value.replaceAll(/\s/g, "").startsWith(`${name}(`))
        return false;
    if (indent === 0)
        return true;
    const opening = lines.slice(0, line - 1).findLast((each) => isCode(each) && indentOf(each) < indent) ?? "";
    return IF_MAIN.test(opening);
}
const IF_MAIN = /^if\b[\s(]*(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)[\s)]*:/;
function isCode(line) {
    return /^\s*[^\s#]/.test(line);
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
;// CONCATENATED MODULE: ./lib/src/project/build-system-faults.js




const KEYS = ["requires", "build-backend", "backend-path"];
function* buildSystemFaults(table, backend) {
    const system = (0,config_table/* valueAt */.fK)(table, "build-system");
    if (!(0,config_table/* isTable */.bI)(system))
        return;
    for (const name of Object.keys(system).filter((each) => !KEYS.includes(each))) {
        const meant = (0,nearest_name/* nearestName */.q)(name, KEYS);
        const hint = meant === undefined ? "Take it away: frontends refuse it." : `Write \`${meant}\`.`;
        yield { code: "SW-PROJECT-KEY", offending: `build-system.${name}`, keys: ["build-system", name], hint };
    }
    for (const name of KEYS.filter((each) => isWrong(each, system))) {
        const offending = `build-system.${name} must be ${name === "build-backend" ? "a text" : "a list of texts"}`;
        yield { code: "SW-PROJECT-VALUE", offending, keys: ["build-system", name] };
    }
    yield* requiresFaults(system, backend);
}
function isWrong(name, system) {
    const value = system[name];
    if (value === undefined)
        return name === "requires";
    if (name === "build-backend")
        return typeof value !== "string";
    return !(Array.isArray(value) && value.every((each) => typeof each === "string"));
}
const PACKAGES = new Map([
    ["setuptools", "setuptools"],
    ["hatchling", "hatchling"],
    ["flit-core", "flit-core"],
    ["poetry-core", "poetry-core"],
    ["pdm-backend", "pdm-backend"],
    ["uv_build", "uv-build"],
    ["maturin", "maturin"],
    ["scikit-build-core", "scikit-build-core"],
    ["meson-python", "meson-python"],
]);
const BRING_NOTHING = new Set([
    ...PACKAGES.values(),
    "wheel",
    "cython",
    "numpy",
    "cffi",
    "pybind11",
    "mypy",
    "nanobind",
    "ninja",
    "cmake",
]);
function* requiresFaults(system, backend) {
    const keys = ["build-system", "requires"];
    const requires = (0,config_table/* textsAt */.i1)(system, "requires");
    const read = requires.map((text) => (0,python_requirement/* parseRequirement */.p)(text));
    for (const [index, requirement] of read.entries()) {
        const item = requires[index] ?? "";
        if (requirement === undefined)
            yield { code: "SW-REQUIREMENT-INVALID", offending: JSON.stringify(item), keys, item };
    }
    const needed = PACKAGES.get(backend);
    const written = (0,config_table/* textAt */.$6)(system, "build-backend");
    const names = read.map((requirement) => requirement && (0,python_name/* normalizeName */.Pc)(requirement.name));
    const lacks = names.every((name) => name !== undefined && name !== needed && BRING_NOTHING.has(name));
    if (needed === undefined || written === undefined || (0,config_table/* valueAt */.fK)(system, "backend-path") !== undefined || !lacks)
        return;
    if (Object.hasOwn(system, "requires") && !/^(?:poetry\.masonry|pdm\.pep517|flit\.)/.test(written)) {
        const offending = `${written}: no package in \`requires\` has it`;
        yield { code: "SW-BUILD-BACKEND-MISSING", offending, keys, hint: `Add "${needed}" to \`requires\`.` };
    }
}
const HINTS = [
    { keys: ["hatch", "build"], requires: "hatchling", backend: "hatchling.build" },
    { keys: ["hatch", "version"], requires: "hatchling", backend: "hatchling.build" },
    { keys: ["hatch", "metadata"], requires: "hatchling", backend: "hatchling.build" },
    { keys: ["poetry"], requires: "poetry-core", backend: "poetry.core.masonry.api" },
    { keys: ["pdm", "build"], requires: "pdm-backend", backend: "pdm.backend" },
    { keys: ["pdm", "version"], requires: "pdm-backend", backend: "pdm.backend" },
    { keys: ["flit"], requires: "flit_core", backend: "flit_core.buildapi" },
    { keys: ["uv", "build-backend"], requires: "uv_build", backend: "uv_build" },
    { keys: ["maturin"], requires: "maturin", backend: "maturin" },
    { keys: ["scikit-build"], requires: "scikit-build-core", backend: "scikit_build_core.build" },
    { keys: ["meson-python"], requires: "meson-python", backend: "mesonpy" },
];
function missingBuildSystem({ pyproject, project }) {
    if (pyproject === undefined || Object.hasOwn(pyproject.table, "build-system"))
        return undefined;
    const tool = (0,config_table/* tableAt */.af)(pyproject.table, "tool");
    const meant = HINTS.find(({ keys }) => (0,config_table/* valueAt */.fK)(tool, ...keys) !== undefined);
    if (meant === undefined && Object.keys(project).length === 0)
        return undefined;
    const { requires, backend, keys } = meant ?? { requires: "setuptools", backend: "setuptools.build_meta", keys: [] };
    return {
        code: "SW-BUILD-SYSTEM-MISSING",
        offending: meant === undefined ? "pyproject.toml" : `[tool.${keys.join(".")}] is not read`,
        hint: `Write [build-system] with \`requires = ["${requires}"]\` and \`build-backend = "${backend}"\`.`,
        keys: meant === undefined ? ["project"] : ["tool", ...keys],
        toleratedBy: "all",
    };
}

// EXTERNAL MODULE: ./lib/src/project/described.js
var project_described = __webpack_require__(81939);
// EXTERNAL MODULE: ./lib/src/project/python-names.js
var python_names = __webpack_require__(34629);
// EXTERNAL MODULE: ./lib/src/project/setup-py.js
var setup_py = __webpack_require__(77657);
;// CONCATENATED MODULE: ./lib/src/project/field-evidence.js





const PLACES = new Map([
    ["name", { poetry: ["name"], flit: ["metadata", "module"], keyword: "name", option: ["metadata", "name"] }],
    [
        "requires-python",
        {
            poetry: ["dependencies", "python"],
            flit: ["metadata", "requires-python"],
            keyword: "python_requires",
            option: ["options", "python_requires"],
        },
    ],
    ["description", { poetry: ["description"], keyword: "description", option: ["metadata", "description"] }],
    [
        "license",
        { poetry: ["license"], flit: ["metadata", "license"], keyword: "license", option: ["metadata", "license"] },
    ],
    ["license-files", {}],
    ["readme", { poetry: ["readme"], flit: ["metadata", "description-file"], option: ["metadata", "long_description"] }],
    [
        "dependencies",
        {
            poetry: ["dependencies"],
            flit: ["metadata", "requires"],
            keyword: "install_requires",
            option: ["options", "install_requires"],
        },
    ],
    ["optional-dependencies", { poetry: ["extras"], flit: ["metadata", "requires-extra"], keyword: "extras_require" }],
    [
        "scripts",
        {
            poetry: ["scripts"],
            flit: ["scripts"],
            keyword: "entry_points",
            option: ["options.entry_points", "console_scripts"],
        },
    ],
]);
function fieldEvidence(sources, backend) {
    const named = atKeys(sources, ["build-system", "build-backend"]);
    const found = [...PLACES].flatMap(([field, places]) => {
        const evidence = atKeys(sources, ["project", field]) ?? inOwnForm(sources, backend, field, places);
        return evidence === undefined ? [] : [[field, evidence]];
    });
    return Object.fromEntries([...(named === undefined ? [] : [["build-backend", named]]), ...found]);
}
function evidenceIn(sources, field) {
    const places = PLACES.get(field) ?? (/^(?:gui-scripts|entry-points)$/.test(field) ? PLACES.get("scripts") : undefined);
    return places && (inSetupPy(sources, places) ?? inSetupCfg(sources, places));
}
function inOwnForm(sources, backend, field, places) {
    const { poetry, flit } = places;
    if (backend === "poetry-core")
        return poetry && atKeys(sources, ["tool", "poetry", ...poetry]);
    if (backend === "flit-core")
        return flit && atKeys(sources, ["tool", "flit", ...flit]);
    if (backend !== "setuptools")
        return undefined;
    const dynamic = atKeys(sources, ["tool", "setuptools", "dynamic", field]);
    return dynamic ?? evidenceIn(sources, field);
}
function atKeys({ pyproject, cite }, keys) {
    const table = pyproject?.table ?? {};
    if ((0,config_table/* valueAt */.fK)(table, ...keys) === undefined)
        return undefined;
    return cite(keys, said(keys.at(-1) ?? "", (0,config_table/* textAt */.$6)(table, ...keys)));
}
function inSetupPy({ setupPy }, { keyword }) {
    const value = setupPy && keyword && (0,python_names/* resolve */.hd)(setupPy, (0,setup_py/* keywordOf */.XL)(setupPy, keyword));
    if (!value || !keyword)
        return undefined;
    return (0,project_sources/* evidenceAt */.VM)("setup.py", value.line, said(keyword, value.kind === "text" ? value.value : undefined));
}
function inSetupCfg({ setupCfg }, { option }) {
    const found = option && (0,setup_cfg/* cfgOption */.g)(setupCfg, ...option);
    return found && (0,project_sources/* evidenceAt */.VM)("setup.cfg", found.line, said(found.name, found.isLines ? undefined : found.value));
}
const field_evidence_LONGEST = 100;
function said(key, value) {
    return value === undefined ? key : `${key} = ${JSON.stringify(value.slice(0, field_evidence_LONGEST))}`;
}

;// CONCATENATED MODULE: ./lib/src/project/ignored-fields.js




const FIELDS = [
    ["description", "description"],
    ["license", "license"],
    ["readme", "readme"],
    ["dependencies", "dependencies"],
    ["optionalDependencies", "optional-dependencies"],
    ["scripts", "scripts"],
    ["guiScripts", "gui-scripts"],
    ["entryPoints", "entry-points"],
];
function ignoredFields(sources, backend, described) {
    const { project } = sources;
    if (backend !== "setuptools" || Object.keys(project).length === 0)
        return [];
    const dynamic = (0,config_table/* textsAt */.i1)(project, "dynamic");
    const written = FIELDS.filter(([field]) => !isEmpty(described.fields?.[field])).map(([, name]) => name);
    const python = (0,specifier/* parseSpecifiers */.$h)(described.requiresPython ?? "")?.length ? ["requires-python"] : [];
    return [...written, ...python]
        .filter((name) => !Object.hasOwn(project, name) && !dynamic.includes(name))
        .flatMap((name) => {
        const evidence = evidenceIn(sources, name);
        if (evidence === undefined)
            return [];
        const hint = `Move it to [project], or add "${name}" to \`dynamic\`.`;
        return [(0,errors/* problem */.CC)("SW-SETUP-IGNORED", name, { hint, where: sources.where(evidence) })];
    });
}
function isEmpty(value) {
    return value === undefined || value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}

// EXTERNAL MODULE: ./lib/src/python/license-expression.js
var license_expression = __webpack_require__(25273);
;// CONCATENATED MODULE: ./lib/src/project/license-faults.js



const LETTING_BOTH_FORMS = new Set(["uv_build"]);
const LETTING_MORE_KEYS = new Set(["setuptools", "hatchling", "maturin", "uv_build"]);
const LETTING_ANY_TEXT = new Set(["poetry-core"]);
const LETTING_CLASSIFIERS = new Set(["hatchling", "poetry-core", "uv_build", "maturin"]);
const LETTING_TABLE_BESIDE_FILES = new Set(["hatchling", "maturin"]);
const LETTING_NO_LICENSE = new Set(["setuptools"]);
const LETTING_NO_LICENSE_FILES = new Set(["setuptools", "hatchling", "maturin"]);
const LETTING_NO_README = new Set(["setuptools"]);
const LETTING_ANY_README = new Set(["poetry-core", "maturin", "flit-core"]);
const license_faults_MOST_PATTERNS = 100;
async function* licenseFaults(sources) {
    const { project } = sources;
    const license = (0,config_table/* valueAt */.fK)(project, "license");
    if (typeof license === "string")
        yield* expressionFaults(license, project);
    if ((0,config_table/* isTable */.bI)(license)) {
        yield* tableFaults(license, project);
        yield* missing(sources, ["project", "license", "file"], (0,config_table/* textAt */.$6)(license, "file"), LETTING_NO_LICENSE);
    }
    for (const pattern of (0,config_table/* textsAt */.i1)(project, "license-files").slice(0, license_faults_MOST_PATTERNS)) {
        const keys = ["project", "license-files"];
        if (pattern.split("/").includes("..")) {
            const offending = `${JSON.stringify(pattern)} in license-files leads out of the project`;
            yield { code: "SW-PROJECT-VALUE", offending, keys, item: pattern, toleratedBy: LETTING_NO_LICENSE_FILES };
        }
        else if (!/[*?[]/.test(pattern))
            yield* missing(sources, keys, pattern, LETTING_NO_LICENSE_FILES);
    }
    yield* readmeFaults(sources);
}
function* expressionFaults(license, project) {
    const keys = ["project", "license"];
    const problem = (0,license_expression/* licenseExpressionProblem */.t)(license, LISTED);
    if (problem !== undefined) {
        const offending = `${JSON.stringify(license.slice(0, 200))}: ${problem}`;
        yield { code: "SW-METADATA-LICENSE-EXPRESSION", offending, keys, toleratedBy: LETTING_ANY_TEXT };
    }
    const classifier = (0,config_table/* textsAt */.i1)(project, "classifiers").find((each) => each.startsWith("License ::"));
    if (classifier === undefined)
        return;
    yield {
        code: "SW-PROJECT-LICENSE",
        offending: `${JSON.stringify(classifier)} beside \`license = ${JSON.stringify(license.slice(0, 200))}\``,
        hint: "Take the classifier away: the expression says it.",
        keys: ["project", "classifiers"],
        item: classifier,
        toleratedBy: LETTING_CLASSIFIERS,
    };
}
const LISTED = { licenses: new Set(licenses/* licenses */.Vy), exceptions: new Set(licenses/* exceptions */.z2) };
function* tableFaults(license, project) {
    const keys = ["project", "license"];
    const forms = ["text", "file"].filter((form) => typeof license[form] === "string");
    const others = Object.keys(license).length - forms.length;
    if (forms.length !== 1 || others > 0) {
        const offending = "project.license must be an expression, or a table with `text` or `file` alone";
        const toleratedBy = forms.length === 2 ? LETTING_BOTH_FORMS : forms.length === 1 ? LETTING_MORE_KEYS : undefined;
        yield { code: "SW-PROJECT-VALUE", offending, keys, ...(toleratedBy && { toleratedBy }) };
    }
    if (Object.hasOwn(project, "license-files")) {
        const offending = "`license-files` stands beside a table";
        const hint = 'Write the licence as an expression: `license = "MIT"`.';
        yield { code: "SW-PROJECT-LICENSE", offending, hint, keys, toleratedBy: LETTING_TABLE_BESIDE_FILES };
    }
}
async function* readmeFaults(sources) {
    const readme = (0,config_table/* valueAt */.fK)(sources.project, "readme");
    const keys = ["project", "readme"];
    if (typeof readme === "string") {
        if (!/\.(?:md|rst|txt)$/i.test(readme)) {
            const offending = `nothing tells what kind of text ${JSON.stringify(readme)} is`;
            const hint = 'Write `readme = {file = "...", content-type = "text/markdown"}`.';
            yield { code: "SW-PROJECT-VALUE", offending, hint, keys, toleratedBy: LETTING_ANY_README };
        }
        yield* missing(sources, keys, readme, LETTING_NO_README);
    }
    if (!(0,config_table/* isTable */.bI)(readme))
        return;
    const forms = ["text", "file"].filter((form) => typeof readme[form] === "string");
    if (forms.length !== 1 || typeof readme["content-type"] !== "string") {
        const offending = "project.readme as a table needs `content-type`, and `file` or `text`";
        yield { code: "SW-PROJECT-VALUE", offending, keys };
    }
    yield* missing(sources, [...keys, "file"], (0,config_table/* textAt */.$6)(readme, "file"), LETTING_NO_README);
}
async function* missing(sources, keys, file, toleratedBy) {
    if (file === undefined || (await sources.has(file)) || (await isInSubmodule(sources, file)))
        return;
    yield { code: "SW-PROJECT-FILE-MISSING", offending: JSON.stringify(file), keys, item: file, toleratedBy };
}
const MOST_MODULES = 100_000;
async function isInSubmodule({ read }, file) {
    const modules = file.includes("/") ? (await read(".gitmodules"))?.slice(0, MOST_MODULES) : undefined;
    const folders = [...(modules ?? "").matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S+)[ \t]*$/gm)].map(([, folder]) => `${folder}/`);
    return folders.some((folder) => file.startsWith(folder));
}

// EXTERNAL MODULE: ./lib/src/project/poetry-constraint.js
var poetry_constraint = __webpack_require__(77075);
;// CONCATENATED MODULE: ./lib/src/project/poetry-conflicts.js





function* poetryConflicts({ tool, project }, backend) {
    const poetry = tool("poetry");
    if (Object.keys(project).length === 0)
        return;
    yield* differingTexts(poetry, project);
    if (backend !== "poetry-core")
        return;
    yield* unusedTables(poetry, project);
    yield* unusedDependencies(poetry, project);
    yield* widerPython(poetry, project);
}
function* differingTexts(poetry, project) {
    for (const key of ["name", "version", "description", "license", "readme"]) {
        const [written, own] = [(0,config_table/* textAt */.$6)(project, key), (0,config_table/* textAt */.$6)(poetry, key)];
        if (written === undefined || own === undefined || isSame(key, written, own))
            continue;
        yield conflict([key], `${key} is ${JSON.stringify(written)} in [project] and ${JSON.stringify(own)} in [tool.poetry]`);
    }
}
function isSame(key, one, other) {
    return key === "name" ? (0,python_name/* normalizeName */.Pc)(one) === (0,python_name/* normalizeName */.Pc)(other) : one === other;
}
function* unusedTables(poetry, project) {
    for (const [own, field] of [
        ["scripts", "scripts"],
        ["plugins", "entry-points"],
        ["extras", "optional-dependencies"],
        ["urls", "urls"],
    ]) {
        const names = Object.keys((0,config_table/* tableAt */.af)(poetry, own)).filter((name) => !Object.hasOwn((0,config_table/* tableAt */.af)(project, field), name));
        if (Object.keys((0,config_table/* tableAt */.af)(project, field)).length === 0 || names.length === 0)
            continue;
        yield conflict([own], `[project.${field}] counts, and lacks ${names.join(", ")} of [tool.poetry.${own}]`);
    }
}
function* unusedDependencies(poetry, project) {
    const written = (0,config_table/* valueAt */.fK)(project, "dependencies");
    if (!Array.isArray(written) ||
        written.length === 0 ||
        (0,config_table/* textsAt */.i1)(project, "dynamic").some((each) => /dependencies$/.test(each)))
        return;
    const extras = Object.values((0,config_table/* tableAt */.af)(project, "optional-dependencies")).flat();
    const names = new Set([...written, ...extras].map((each) => nameOf(each)));
    const own = Object.entries((0,config_table/* tableAt */.af)(poetry, "dependencies")).filter(([name]) => (0,python_name/* normalizeName */.Pc)(name) !== "python");
    const unused = own.filter(([name]) => !names.has((0,python_name/* normalizeName */.Pc)(name))).map(([name]) => name);
    if (unused.length === 0)
        return;
    yield conflict(["dependencies"], `[project] dependencies counts, and lacks ${unused.slice(0, 10).join(", ")}`);
}
function nameOf(requirement) {
    const name = typeof requirement === "string" ? (0,python_requirement/* parseRequirement */.p)(requirement)?.name : undefined;
    return name && (0,python_name/* normalizeName */.Pc)(name);
}
const MINORS = Array.from({ length: 20 }, (_, index) => `3.${index + 4}`);
function* widerPython(poetry, project) {
    const [python, requires] = [(0,config_table/* valueAt */.fK)(poetry, "dependencies", "python"), (0,config_table/* textAt */.$6)(project, "requires-python")];
    const range = typeof python === "string" && !(0,config_table/* isTable */.bI)(python) ? (0,specifier/* parseSpecifiers */.$h)((0,poetry_constraint/* poetrySpecifiers */.VM)(python) ?? "-") : undefined;
    const allowed = (0,specifier/* parseSpecifiers */.$h)(requires ?? "-");
    if (range === undefined || allowed === undefined)
        return;
    const beyond = MINORS.find((minor) => (0,specifier/* contains */.gR)(range, minor) && !(0,specifier/* contains */.gR)(allowed, `${minor}.99`) && !(0,specifier/* contains */.gR)(allowed, minor));
    if (beyond === undefined)
        return;
    const offending = `python is ${JSON.stringify(python)} in [tool.poetry.dependencies], requires-python ${JSON.stringify(requires)}`;
    yield conflict(["dependencies", "python"], offending);
}
function conflict(keys, offending) {
    return { code: "SW-POETRY-CONFLICT", offending, keys: ["tool", "poetry", ...keys], toleratedBy: "all" };
}

;// CONCATENATED MODULE: ./lib/src/project/poetry-plugin.js

const PLUGIN = "poetry-dynamic-versioning";
const BACKEND = "poetry_dynamic_versioning.backend";
function unaskedPlugin({ pyproject, tool }, backend) {
    const written = (0,config_table/* textAt */.$6)(pyproject?.table ?? {}, "build-system", "build-backend");
    if (backend !== "poetry-core" || (0,config_table/* valueAt */.fK)(tool(PLUGIN), "enable") !== true || written === BACKEND)
        return undefined;
    return {
        code: "SW-PLUGIN-UNASKED",
        offending: `[tool.${PLUGIN}] beside build-backend = ${JSON.stringify(written)}`,
        hint: `Write \`requires = ["poetry-core>=1.0.0", "${PLUGIN}>=1.0.0,<2.0.0"]\` and \`build-backend = "${BACKEND}"\` in [build-system].`,
        keys: ["tool", PLUGIN, "enable"],
        toleratedBy: "all",
    };
}

;// CONCATENATED MODULE: ./lib/src/project/project-faults.js




const project_faults_FIELDS = new Map([
    ["name", "text"],
    ["version", "text"],
    ["description", "text"],
    ["readme", "text or table"],
    ["requires-python", "text"],
    ["license", "text or table"],
    ["license-files", "texts"],
    ["authors", "people"],
    ["maintainers", "people"],
    ["keywords", "texts"],
    ["classifiers", "texts"],
    ["urls", "texts by name"],
    ["scripts", "texts by name"],
    ["gui-scripts", "texts by name"],
    ["entry-points", "tables by name"],
    ["dependencies", "texts"],
    ["optional-dependencies", "lists by name"],
    ["dynamic", "texts"],
    ["import-names", "texts"],
    ["import-namespaces", "texts"],
]);
const READERS_OF_MORE_KEYS = new Set([
    "hatchling",
    "flit-core",
    "poetry-core",
    "pdm-backend",
    "uv_build",
    "maturin",
    "meson-python",
]);
const LETTING_BOTH = new Set(["poetry-core", "maturin"]);
const LETTING_DEPENDENCIES_BOTH = new Set([...LETTING_BOTH, "pdm-backend", "scikit-build-core"]);
const LETTING_UNKNOWN_DYNAMIC = new Set(["hatchling", "maturin"]);
const LETTING_EXTRA_TWICE = new Set([
    "setuptools",
    "poetry-core",
    "pdm-backend",
    "maturin",
    "scikit-build-core",
    "meson-python",
]);
function* projectFaults(project) {
    for (const [name, value] of Object.entries(project)) {
        const kind = project_faults_FIELDS.get(name);
        if (kind === undefined)
            yield unknownKey(name);
        else if (!isOfKind(value, kind))
            yield wrongValue(["project", name], `project.${name} must be ${WORDS[kind]}`);
    }
    yield* dynamicFaults(project);
    yield* requirementFaults(project);
}
const TABLES = ["project", "build-system", "tool", "dependency-groups"];
function* topLevelFaults(table) {
    for (const name of Object.keys(table).filter((each) => !TABLES.includes(each))) {
        const meant = (0,nearest_name/* nearestName */.q)(name, TABLES);
        if (meant === undefined)
            continue;
        yield { code: "SW-PROJECT-KEY", offending: name, keys: [name], hint: `Write \`${meant}\`.`, toleratedBy: "all" };
    }
}
function unknownKey(name) {
    const meant = (0,nearest_name/* nearestName */.q)(name, project_faults_FIELDS.keys());
    return {
        code: "SW-PROJECT-KEY",
        offending: `project.${name}`,
        keys: ["project", name],
        toleratedBy: READERS_OF_MORE_KEYS,
        ...(meant !== undefined && { hint: `Write \`${meant}\`.` }),
    };
}
const WORDS = {
    text: "a text",
    texts: "a list of texts",
    "text or table": "a text or a table",
    people: 'a list of tables: `[{name = "...", email = "..."}]`',
    "texts by name": "a table of texts",
    "lists by name": "a table of lists of texts",
    "tables by name": "a table of tables of texts",
};
function isOfKind(value, kind) {
    switch (kind) {
        case "text":
            return typeof value === "string";
        case "texts":
            return isTexts(value);
        case "text or table":
            return typeof value === "string" || (0,config_table/* isTable */.bI)(value);
        case "people":
            return Array.isArray(value) && value.every(isPerson);
        case "texts by name":
            return (0,config_table/* isTable */.bI)(value) && Object.values(value).every(isText);
        case "lists by name":
            return (0,config_table/* isTable */.bI)(value) && Object.values(value).every(isTexts);
        case "tables by name":
            return (0,config_table/* isTable */.bI)(value) && Object.values(value).every((each) => isOfKind(each, "texts by name"));
    }
}
function isText(value) {
    return typeof value === "string";
}
function isTexts(value) {
    return Array.isArray(value) && value.every(isText);
}
function isPerson(value) {
    return (0,config_table/* isTable */.bI)(value) && Object.entries(value).every(([key, said]) => /^(?:name|email)$/.test(key) && isText(said));
}
function wrongValue(keys, offending) {
    return { code: "SW-PROJECT-VALUE", offending, keys };
}
function* dynamicFaults(project) {
    const dynamic = (0,config_table/* valueAt */.fK)(project, "dynamic");
    if (!isTexts(dynamic))
        return;
    const keys = ["project", "dynamic"];
    for (const name of new Set(dynamic)) {
        const place = { code: "SW-PROJECT-DYNAMIC", keys, item: name };
        if (name === "name")
            yield { ...place, offending: "name", hint: "Write `name` and take it from `dynamic`." };
        else if (!project_faults_FIELDS.has(name) || name === "dynamic") {
            const meant = (0,nearest_name/* nearestName */.q)(name, project_faults_FIELDS.keys());
            const hint = meant === undefined ? "Take it from `dynamic`." : `Write \`${meant}\`.`;
            yield { ...place, offending: `${name} is no field`, hint, toleratedBy: LETTING_UNKNOWN_DYNAMIC };
        }
        else if (Object.hasOwn(project, name)) {
            const toleratedBy = /dependencies$/.test(name) ? LETTING_DEPENDENCIES_BOTH : LETTING_BOTH;
            const hint = `Take "${name}" from \`dynamic\`, or its value from [project].`;
            yield { ...place, offending: `${name} has a value in [project] as well`, hint, toleratedBy };
        }
    }
}
function* requirementFaults(project) {
    yield* faultyRequirements((0,config_table/* valueAt */.fK)(project, "dependencies"), ["project", "dependencies"]);
    const extras = (0,config_table/* valueAt */.fK)(project, "optional-dependencies");
    if (!(0,config_table/* isTable */.bI)(extras))
        return;
    for (const [extra, requirements] of Object.entries(extras)) {
        const keys = ["project", "optional-dependencies", extra];
        yield* faultyRequirements(requirements, keys);
        if (isExtra(extra))
            continue;
        yield wrongValue(keys, `the extra ${JSON.stringify(extra)} needs a name of letters, digits, \`-\`, \`_\` and \`.\``);
    }
    const normal = Object.keys(extras).map(python_name/* normalizeName */.Pc);
    const twice = new Set(normal).size === normal.length ? undefined : firstTwice(normal);
    if (twice === undefined)
        return;
    const keys = ["project", "optional-dependencies"];
    yield { ...wrongValue(keys, `the extra ${twice} is there twice`), toleratedBy: LETTING_EXTRA_TWICE };
}
function firstTwice(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            return name;
        seen.add(name);
    }
    return undefined;
}
function isExtra(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}
function* faultyRequirements(requirements, keys) {
    if (!isTexts(requirements))
        return;
    for (const item of requirements) {
        if ((0,python_requirement/* parseRequirement */.p)(item) !== undefined)
            continue;
        yield { code: "SW-REQUIREMENT-INVALID", offending: JSON.stringify(item), keys, item, ...caretHint(item) };
    }
}
function caretHint(item) {
    const match = /^\s*([\w.-]+(?:\[[^\]]*\])?)\s*(\^|~(?!=))\s*(\d+)(?:\.(\d+))?([\w.]*)/.exec(item);
    if (match === null)
        return {};
    const [, name, operator, major = "", minor, rest = ""] = match;
    const low = `${major}${minor === undefined ? "" : `.${minor}`}${rest}`;
    const high = operator === "~" && minor !== undefined ? `${major}.${Number(minor) + 1}` : `${Number(major) + 1}`;
    return { hint: `Write "${name}>=${low},<${high}".` };
}

;// CONCATENATED MODULE: ./lib/src/project/python-range.js


function* narrowPython(project) {
    for (const { operator, text } of (0,specifier/* parseSpecifiers */.$h)((0,config_table/* textAt */.$6)(project, "requires-python") ?? "") ?? []) {
        const minor = /^3\.(\d+)$/.exec(text.trim())?.[1];
        if (minor === undefined || (operator !== "==" && operator !== "<="))
            continue;
        const meant = operator === "==" ? `==3.${minor}.*` : `<3.${Number(minor) + 1}`;
        yield {
            code: "SW-REQUIRES-PYTHON-NARROW",
            offending: `${operator}${text} takes 3.${minor}.0 and not 3.${minor}.1`,
            hint: `Write \`${meant}\` if you mean all of Python 3.${minor}.`,
            keys: ["project", "requires-python"],
            toleratedBy: "all",
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/project/version-conflict.js

const PROVIDERS = new Map([
    ["setuptools", [["setuptools_scm"], ["vcs-versioning"], ["setuptools", "dynamic", "version"]]],
    ["hatchling", [["hatch", "version"]]],
    ["pdm-backend", [["pdm", "version"]]],
    ["scikit-build-core", [["scikit-build", "metadata", "version"]]],
]);
function versionConflict({ pyproject, project }, backend) {
    const version = (0,config_table/* textAt */.$6)(project, "version");
    const table = pyproject?.table ?? {};
    const provider = PROVIDERS.get(backend)?.find((keys) => (0,config_table/* valueAt */.fK)(table, "tool", ...keys) !== undefined);
    if (version === undefined || provider === undefined)
        return undefined;
    const section = `[tool.${provider.join(".")}]`;
    return {
        code: "SW-VERSION-TWICE",
        offending: `version = ${JSON.stringify(version)} counts, ${section} is not asked`,
        hint: `Remove ${section}; or remove \`version\` and write \`dynamic = ["version"]\` in [project].`,
        keys: ["project", "version"],
        toleratedBy: "all",
    };
}

;// CONCATENATED MODULE: ./lib/src/project/lint.js









const lint_MOST = 20;
async function lintPyproject(sources, backend) {
    const refusals = [];
    const warnings = [];
    for await (const fault of allFaults(sources, backend)) {
        const { toleratedBy } = fault;
        const listed = toleratedBy === "all" || toleratedBy?.has(backend) ? warnings : refusals;
        if (listed.length < lint_MOST)
            listed.push(problemOf(fault, sources));
        if (refusals.length >= lint_MOST && warnings.length >= lint_MOST)
            break;
    }
    return { refusals, warnings };
}
async function* allFaults(sources, backend) {
    const missing = missingBuildSystem(sources);
    if (missing !== undefined)
        yield missing;
    yield* topLevelFaults(sources.pyproject?.table ?? {});
    yield* buildSystemFaults(sources.pyproject?.table ?? {}, backend);
    yield* projectFaults(sources.project);
    yield* licenseFaults(sources);
    yield* narrowPython(sources.project);
    const conflict = versionConflict(sources, backend);
    if (conflict !== undefined)
        yield conflict;
    const plugin = unaskedPlugin(sources, backend);
    if (plugin !== undefined)
        yield plugin;
    yield* poetryConflicts(sources, backend);
}
function problemOf({ code, offending, hint, keys, item }, sources) {
    const place = (0,project_sources/* pyprojectWhere */.YQ)(sources, ...keys);
    return (0,errors/* problem */.CC)(code, offending.slice(0, LONGEST_OFFENDING), {
        ...(hint !== undefined && { hint }),
        ...itemWhere(place, item, sources),
    });
}
const LONGEST_OFFENDING = 500;
const LONGEST_LIST = 2000;
function itemWhere(place, item, { pyproject }) {
    const { where } = place;
    if (where?.line === undefined || item === undefined || pyproject === undefined)
        return place;
    const start = where.line - 1;
    const lines = pyproject.text.split("\n", start + LONGEST_LIST).slice(start);
    const index = lines.findIndex((line) => line.includes(item));
    if (index < 0)
        return place;
    return { where: { ...where, line: where.line + index, text: (lines[index] ?? "").trim().slice(0, 200) } };
}

// EXTERNAL MODULE: ./lib/src/project/project-table.js
var project_table = __webpack_require__(44344);
;// CONCATENATED MODULE: ./lib/src/project/metadata.js




const NAMES = {
    description: "description",
    license: "license",
    licenseFiles: "license-files",
    readme: "readme",
    dependencies: "dependencies",
    optionalDependencies: "optional-dependencies",
    scripts: "scripts",
    guiScripts: "gui-scripts",
    entryPoints: "entry-points",
};
const metadata_FIELDS = Object.keys(NAMES).filter((name) => Object.hasOwn(NAMES, name));
function metadata_metadataOf(sources, described) {
    const { project } = sources;
    const inProject = (0,project_table/* projectFields */.Do)(sources);
    const rewritten = new Set(described.rewritten);
    const dynamic = new Set([...(0,config_table/* textsAt */.i1)(project, "dynamic"), ...rewritten]);
    const fields = Object.fromEntries(metadata_FIELDS.filter((field) => !rewritten.has(NAMES[field])).map((field) => [
        field,
        inProject[field] ?? (metadata_isOpen(sources, NAMES[field], described) ? described.fields?.[field] : undefined),
    ]));
    const saidUnknown = new Set(described.fields?.unknown);
    const unknown = metadata_FIELDS.filter((field) => fields[field] === undefined &&
        (dynamic.has(NAMES[field]) || (metadata_isOpen(sources, NAMES[field], described) && saidUnknown.has(NAMES[field])))).map((field) => NAMES[field]);
    const asksForPython = hasOpenPython(sources, described) ? ["requires-python"] : [];
    return {
        metadata: metadata_shown(fields, [...asksForPython, ...unknown]),
        refusals: wrongOnes(described.fields)
            .slice(0, metadata_MOST_PROBLEMS)
            .map((each) => refusalOf(each, sources)),
    };
}
function metadata_isOpen({ project }, name, { fillsGaps }) {
    return Object.keys(project).length === 0 || (0,config_table/* textsAt */.i1)(project, "dynamic").includes(name) || fillsGaps === true;
}
function hasOpenPython({ project }, { requiresPython, fields }) {
    if (requiresPython !== undefined || Object.hasOwn(project, "requires-python"))
        return false;
    const isComputed = Object.keys(project).length === 0 && (fields?.unknown?.includes("requires-python") ?? false);
    return isComputed || (0,config_table/* textsAt */.i1)(project, "dynamic").includes("requires-python");
}
function metadata_shown(fields, unknown) {
    const { dependencies, optionalDependencies, scripts, guiScripts, entryPoints, ...texts } = fields;
    const extras = Object.entries(optionalDependencies ?? {}).map(([extra, written]) => [extra, texted(written)]);
    const all = {
        ...texts,
        dependencies: dependencies && texted(dependencies),
        optionalDependencies: optionalDependencies && Object.fromEntries(extras),
        scripts,
        guiScripts,
        entryPoints,
        dynamic: unknown,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => !metadata_isEmpty(value)));
}
function metadata_isEmpty(value) {
    if (value === undefined || value === "")
        return true;
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function texted(written) {
    return written.flatMap(({ text }) => {
        const requirement = (0,python_requirement/* parseRequirement */.p)(text);
        return requirement === undefined ? [] : [(0,python_requirement/* formatRequirement */.z)(requirement)];
    });
}
const metadata_MOST_PROBLEMS = 20;
function wrongOnes(fields) {
    const all = [...(fields?.dependencies ?? []), ...Object.values(fields?.optionalDependencies ?? {}).flat()];
    return all.filter(({ text }) => (0,python_requirement/* parseRequirement */.p)(text) === undefined);
}
function refusalOf({ text, evidence }, sources) {
    return (0,errors/* problem */.CC)("SW-REQUIREMENT-INVALID", JSON.stringify(text.slice(0, 200)), { where: sources.where(evidence) });
}

;// CONCATENATED MODULE: ./lib/src/project/nested-projects.js

const DEEPEST = 3;
const MOST_FOLDERS = 500;
const ENOUGH = 5;
const NEVER = /^(\.|node_modules$|site-packages$|tests?$|docs?$|examples?$)/;
async function nestedProjects(dir, { files }) {
    const found = [];
    const waiting = [[]];
    for (let seen = 0; seen < MOST_FOLDERS && found.length < ENOUGH; seen += 1) {
        const folder = waiting.shift();
        if (folder === undefined)
            break;
        const entries = (await files.list(external_node_path_.join(dir, ...folder))) ?? [];
        if (entries.some(({ name, kind }) => kind === "file" && /^(pyproject\.toml|setup\.py)$/.test(name))) {
            found.push(folder.join("/"));
        }
        else if (folder.length < DEEPEST) {
            const folders = entries.filter(({ name, kind }) => kind === "folder" && !NEVER.test(name));
            waiting.push(...folders.map(({ name }) => [...folder, name]));
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/project/github-workflow.js
var github_workflow = __webpack_require__(54071);
// EXTERNAL MODULE: ./lib/src/project/setup-py-purity.js
var setup_py_purity = __webpack_require__(68171);
;// CONCATENATED MODULE: ./lib/src/project/pure-wheel.js




const NAMED = /(?<![a-z])pure(?:[-_ ]?python)?(?:[-_ ](?:source|sdist|and))*[-_ ](?:wheels?|dists?)\b/i;
const FILE = /none-any\.whl/;
const TAKEN_AWAY = /-delete|\brm\b|\bnot?\b|!/;
const OTHER_PLATFORM = /--plat(?:-|_)name\b/;
const BUILDS = /\bbdist_wheel\b|-I?m build\b|\bpip wheel\b|\buv build\b|\bhatch build\b|\bpyproject-build\b/;
const WHEEL = /--wheel\b|\bbdist_wheel\b|\bpip wheel\b/;
const VARIABLE = /\b([A-Z][A-Z0-9_]{3,})(?:=|:[ \t]*)["']?([A-Za-z0-9]+)\b/g;
const WITHOUT = /(?:^|_)(?:NO|DISABLE|SKIP|PURE|WITHOUT)(?:_|$)|PURE_?PYTHON/;
const EXTENSIONS = /EXT|SPEEDUP|CYTHON|NATIVE|RUST|MYPYC|COMPILE/;
const BUILDS_PLATFORMS = /\bcibuildwheel\b|maturin-action\b/;
async function withPureWheel(sources, backend, described) {
    const { purity } = described;
    if (purity.class === "platform") {
        const step = await pure_wheel_pureStep(sources);
        if (step === undefined)
            return described;
        return { ...described, purity: { class: "both", confidence: "likely", evidence: [...purity.evidence, step] } };
    }
    if (purity.class !== "pure")
        return described;
    const compiled = backend === "setuptools" ? undefined : await compiledBySetupPy(sources);
    if (compiled !== undefined) {
        const evidence = [...purity.evidence, ...compiled.evidence];
        return { ...described, purity: { class: "both", confidence: "likely", evidence }, pureByDefault: true };
    }
    const doubt = purity.confidence === "certain" ? await platformBuild(sources) : undefined;
    return doubt === undefined ? described : { ...described, purity: (0,project_described/* pure */.L)("likely", ...purity.evidence, doubt) };
}
async function compiledBySetupPy(sources) {
    if (sources.setupPy === undefined)
        return undefined;
    const { purity } = (0,setup_py_purity/* setupPyPurity */.u)(sources.setupPy, (await sources.read("setup.py")) ?? "");
    return purity.class === "pure" ? undefined : purity;
}
async function platformBuild(sources) {
    if (Object.keys(sources.tool("cibuildwheel")).length > 0) {
        return sources.cite(["tool", "cibuildwheel"], "[tool.cibuildwheel]");
    }
    for await (const { file, text } of (0,github_workflow/* workflowTexts */.Y)(sources)) {
        const match = BUILDS_PLATFORMS.exec(text);
        if (match !== null)
            return (0,project_sources/* evidenceAt */.VM)(file, (0,project_sources/* lineAt */.mh)(text, match.index), match[0]);
    }
    return undefined;
}
async function pure_wheel_pureStep(sources) {
    const switches = (await sources.read("setup.py")) ?? "";
    for await (const { file, text } of (0,github_workflow/* workflowTexts */.Y)(sources)) {
        if (OTHER_PLATFORM.test(text))
            continue;
        const evidence = namedIn(file, text) ?? switchedOff(file, text, switches);
        if (evidence !== undefined)
            return evidence;
    }
    return undefined;
}
function namedIn(file, text) {
    for (const [index, line] of text.split("\n").entries()) {
        const isNamed = NAMED.test(line) || FILE.test(line);
        if (isNamed && !TAKEN_AWAY.test(line))
            return (0,project_sources/* evidenceAt */.VM)(file, index + 1, line.trim().slice(0, 200));
    }
    return undefined;
}
function switchedOff(file, text, setupPy) {
    let start = 0;
    for (const step of text.split(/(?<=\n)(?=[ \t]*- )/)) {
        const isWheel = WHEEL.test(step) || !/--sdist\b/.test(step);
        const isBuild = BUILDS.test(step) && isWheel && !/cibuildwheel/i.test(step);
        const set = isBuild ? [...step.matchAll(VARIABLE)].find(([, ...said]) => turnsOff(said, setupPy)) : undefined;
        if (set !== undefined)
            return (0,project_sources/* evidenceAt */.VM)(file, (0,project_sources/* lineAt */.mh)(text, start + set.index), set[0]);
        start += step.length;
    }
    return undefined;
}
function turnsOff([name = "", value = ""], setupPy) {
    if (!setupPy.includes(name))
        return false;
    if (WITHOUT.test(name))
        return /^(?:1|y|yes|true|on)$/i.test(value);
    return EXTENSIONS.test(name) && /^(?:0|n|no|false|off)$/i.test(value);
}

// EXTERNAL MODULE: ./lib/src/project/describe.js
var describe = __webpack_require__(42207);
;// CONCATENATED MODULE: ./lib/src/project/scm-export.js


const READERS = new Set(["setuptools-scm", "hatch-vcs"]);
async function withExport(sources, version) {
    if (version.kind === "scm" && version.options.dunamai !== undefined) {
        const left = dunamaiExport((await sources.read(".git_archival.json")) ?? "");
        return left === undefined ? version : { ...version, options: { ...version.options, export: left } };
    }
    if (version.kind !== "scm" || !READERS.has(version.provider))
        return version;
    const [archival, metadata] = await Promise.all([sources.read(".git_archival.txt"), sources.read("PKG-INFO")]);
    if (archival === undefined && metadata === undefined)
        return version;
    return { ...version, options: { ...version.options, export: exportOf(archival ?? "", metadata ?? "") } };
}
function exportOf(archival, metadata) {
    const fields = headerFields(archival);
    const described = fields.get("describe-name") ?? "";
    const commit = fields.get("node") ?? "";
    const tags = (fields.get("ref-names") ?? "").matchAll(/\btag: (?<tag>[^,]+)\b/g);
    const version = headerFields(metadata).get("Version");
    return {
        ...(described !== "" && !described.includes("%(describe") && { nearest: (0,describe/* parseDescribe */.tg)(described) }),
        tags: [...tags].flatMap(({ groups }) => groups?.tag ?? []),
        ...(/^[0-9a-f]+$/.test(commit) && { commit }),
        ...(version !== undefined && version !== "UNKNOWN" && { version }),
    };
}
function headerFields(text) {
    const [header = ""] = text.split(/\r?\n\r?\n/, 1);
    const lines = header.split(/\r?\n/).flatMap((line) => {
        const { name, value } = /^(?<name>[^:\s]+):[ \t]*(?<value>.*)$/.exec(line)?.groups ?? {};
        return name === undefined || value === undefined ? [] : [[name, value.trim()]];
    });
    return new Map(lines);
}
function dunamaiExport(text) {
    if (text.includes("$Format:"))
        return undefined;
    const fields = jsonTable(text);
    if (fields === undefined)
        return undefined;
    const [described = "", refs = ""] = [(0,config_table/* textAt */.$6)(fields, "describe"), (0,config_table/* textAt */.$6)(fields, "refs")];
    const [commit, abbreviated] = [(0,config_table/* textAt */.$6)(fields, "hash-full"), (0,config_table/* textAt */.$6)(fields, "hash-short")];
    const branch = /^[^>]*-> (?<branch>[^,>]+)/.exec(refs)?.groups?.branch;
    const time = Date.parse((0,config_table/* textAt */.$6)(fields, "timestamp") ?? "");
    return {
        ...(described !== "" && { nearest: (0,describe/* parseDescribe */.tg)(described) }),
        tags: [],
        ...(commit !== undefined && { commit }),
        ...(abbreviated !== undefined && { abbreviated }),
        ...(branch !== undefined && { branch }),
        ...(Number.isFinite(time) && { epoch: time / 1000 }),
    };
}
function jsonTable(text) {
    try {
        const value = JSON.parse(text);
        return (0,config_table/* isTable */.bI)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/project/version-literal.js
var version_literal = __webpack_require__(63334);
;// CONCATENATED MODULE: ./lib/src/project/project.js



















const project_READERS = new Map([
    ["setuptools", async (sources) => (await __webpack_require__.e(/* import() */ 4308).then(__webpack_require__.bind(__webpack_require__, 4308))).describeSetuptools(sources)],
    ["hatchling", async (sources) => (await __webpack_require__.e(/* import() */ 8570).then(__webpack_require__.bind(__webpack_require__, 98570))).describeHatchling(sources)],
    ["flit-core", async (sources) => (await __webpack_require__.e(/* import() */ 6333).then(__webpack_require__.bind(__webpack_require__, 86333))).describeFlit(sources)],
    ["poetry-core", async (sources) => (await __webpack_require__.e(/* import() */ 1064).then(__webpack_require__.bind(__webpack_require__, 41064))).describePoetry(sources)],
    ["pdm-backend", async (sources) => (await __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 50563))).describePdm(sources)],
    ["uv_build", describeUvBuild],
    ["maturin", async (sources) => (await __webpack_require__.e(/* import() */ 8082).then(__webpack_require__.bind(__webpack_require__, 78082))).describeMaturin(sources)],
    ["scikit-build-core", async (sources) => (await __webpack_require__.e(/* import() */ 5767).then(__webpack_require__.bind(__webpack_require__, 15767))).describeScikitBuild(sources)],
    ["meson-python", async (sources) => (await __webpack_require__.e(/* import() */ 9966).then(__webpack_require__.bind(__webpack_require__, 99966))).describeMeson(sources)],
]);
async function readProject(dir, pyproject, world) {
    const sources = await (0,project_sources/* openSources */.Hv)(dir, pyproject, world);
    if (pyproject === undefined && sources.setupPy === undefined && sources.setupCfg.size === 0) {
        throw noProject(dir, await nestedProjects(dir, world));
    }
    const backend = backendOf(sources);
    const described = await withPureWheel(sources, backend, await (project_READERS.get(backend) ?? describeUnknown)(sources));
    const name = project_nameOf(sources, described, dir);
    const python = requiresPythonOf(sources, described);
    const requiresPython = (0,specifier/* parseSpecifiers */.$h)(python ?? "-") === undefined ? undefined : python;
    const range = await buildRange(sources);
    const { metadata, refusals } = metadata_metadataOf(sources, described);
    const lint = await lintPyproject(sources, backend);
    const { abi3 } = described;
    return {
        name,
        normalizedName: (0,python_name/* normalizeName */.Pc)(name),
        backend,
        version: await withExport(sources, versionOf(sources, described)),
        ...(requiresPython !== undefined && { requiresPython }),
        ...(range !== undefined && { buildRange: range }),
        purity: described.purity,
        ...(abi3 !== undefined && { abi3 }),
        ...(described.abiFree === true && { abiFree: true }),
        ...(described.pureByDefault === true && { pureByDefault: true }),
        ...(described.maturin !== undefined && { maturin: described.maturin }),
        ...(compilesRust(sources) && { compilesRust: true }),
        metadata,
        evidence: fieldEvidence(sources, backend),
        cibuildwheel: sources.tool("cibuildwheel"),
        refusals: [...(python === requiresPython ? [] : [unreadPython(python)]), ...refusals, ...lint.refusals],
        warnings: [...lint.warnings, ...ignoredFields(sources, backend, described)],
    };
}
function noProject(dir, below) {
    if (below.length === 0)
        return new errors/* ShipwheelError */.QP("SW-NO-PROJECT", dir);
    return new errors/* ShipwheelError */.QP("SW-NO-PROJECT", dir, { hint: `Name the folder of the project: ${below.join(", ")}.` });
}
function project_nameOf(sources, described, dir) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "name");
    const name = written ?? described.name;
    if (name === undefined || name === "")
        throw missingName(sources, dir);
    if (typeof name !== "string" || !(0,python_name/* isProjectName */.jD)(name)) {
        throw new errors/* ShipwheelError */.QP("SW-NAME-INVALID", JSON.stringify(name), written === undefined ? {} : nameWhere(sources));
    }
    return name;
}
function missingName(sources, dir) {
    const unread = missingBuildSystem(sources);
    if (unread === undefined)
        return new errors/* ShipwheelError */.QP("SW-NAME-MISSING", dir, nameWhere(sources));
    const { code, offending, hint, keys } = unread;
    return new errors/* ShipwheelError */.QP(code, offending, {
        ...(hint !== undefined && { hint }),
        ...(0,project_sources/* pyprojectWhere */.YQ)(sources, ...keys),
    });
}
function nameWhere(sources) {
    return (0,project_sources/* pyprojectWhere */.YQ)(sources, "project", "name");
}
function unreadPython(written = "") {
    return (0,errors/* problem */.CC)("SW-REQUIRES-PYTHON-INVALID", JSON.stringify(written.slice(0, 200)));
}
function requiresPythonOf(sources, described) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "requires-python");
    if (written === undefined)
        return metadata_isOpen(sources, "requires-python", described) ? described.requiresPython : undefined;
    if (typeof written === "string" && (0,specifier/* parseSpecifiers */.$h)(written) !== undefined)
        return written;
    throw new errors/* ShipwheelError */.QP("SW-REQUIRES-PYTHON-INVALID", JSON.stringify(written), (0,project_sources/* pyprojectWhere */.YQ)(sources, "project", "requires-python"));
}
function versionOf(sources, described) {
    const written = (0,config_table/* textAt */.$6)(sources.project, "version");
    const version = written === undefined
        ? described.version
        : (0,version_literal/* staticVersion */.NK)(written, sources.cite(["project", "version"], `version = ${JSON.stringify(written)}`));
    if (version === undefined)
        throw versionMissing(sources);
    if (version.kind !== "static")
        return version;
    const isCrate = /(?:^|\/)Cargo\.toml$/.test(version.evidence.file);
    const parsed = isCrate ? (0,semver/* versionFromSemver */.x5)(version.version) : (0,python_version/* parseVersion */.ot)(version.version);
    if (parsed !== undefined)
        return version;
    throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", JSON.stringify(version.version), {
        where: sources.where(version.evidence),
        ...(isCrate && { hint: CRATE_VERSION }),
    });
}
const CRATE_VERSION = "Write it as Cargo and PEP 440 both read it: 1.2.3, 1.2.3-alpha.1, 1.2.3-beta.1, 1.2.3-rc.1 or 1.2.3-dev.1.";
function versionMissing(sources) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "version");
    if (written !== undefined) {
        return new errors/* ShipwheelError */.QP("SW-VERSION-MISSING", `version = ${JSON.stringify(written)} is no text`, {
            ...(0,project_sources/* pyprojectWhere */.YQ)(sources, "project", "version"),
            hint: 'Write it in quotes, as in `version = "1.0"`.',
        });
    }
    return (0,config_table/* textsAt */.i1)(sources.project, "dynamic").includes("version")
        ? new errors/* ShipwheelError */.QP("SW-VERSION-MISSING", "[project] says that it is dynamic, and nothing says where it comes from", (0,project_sources/* pyprojectWhere */.YQ)(sources, "project", "dynamic"))
        : new errors/* ShipwheelError */.QP("SW-VERSION-MISSING", "nothing says what it is", (0,project_sources/* pyprojectWhere */.YQ)(sources, "project"));
}
function describeUvBuild(sources) {
    return {
        version: undefined,
        purity: (0,project_described/* pure */.L)("certain", (0,project_sources/* citeBackend */.Qc)(sources, "uv_build builds no extension modules")),
    };
}
function describeUnknown(sources) {
    const evidence = sources.cite(["build-system", "build-backend"], "a build backend that Shipwheel does not know");
    return { version: (0,version_literal/* askBackend */.yN)(evidence), purity: { class: "unknown", confidence: "unsure", evidence: [evidence] } };
}

// EXTERNAL MODULE: ./lib/src/publish/chain.js
var chain = __webpack_require__(28803);
;// CONCATENATED MODULE: ./lib/src/commands/cibuildwheel-rules.js


async function cibuildwheelRules(asked, world) {
    if (asked === undefined)
        return (0,cibuildwheel_table/* defaultCibuildwheel */.fP)();
    const known = (0,cibuildwheel_table/* cibuildwheelVersions */.dn)().find((each) => each === asked || each.startsWith(`${asked}.`));
    return (known === undefined ? undefined : (0,cibuildwheel_table/* cibuildwheelTable */.W9)(known)) ?? askedRules(asked, world);
}
async function askedRules(asked, world) {
    const { askCibuildwheel } = await __webpack_require__.e(/* import() */ 8470).then(__webpack_require__.bind(__webpack_require__, 38470));
    const { version, identifiers, groups, enable } = await askCibuildwheel(asked, cibuildwheel_table/* BUILD_PLATFORMS */.Cm, world);
    return {
        ...nearestTable(version),
        version,
        identifiers: (0,cibuildwheel_table/* onEachPlatform */.Ym)((platform) => identifiers[platform] ?? []),
        groups,
        enable,
        all: enable,
    };
}
function nearestTable(version) {
    const asked = (0,python_version/* parseVersion */.ot)(version);
    const versions = (0,cibuildwheel_table/* cibuildwheelVersions */.dn)();
    const isOlder = (each) => {
        const known = (0,python_version/* parseVersion */.ot)(each);
        return asked !== undefined && known !== undefined && (0,python_version/* compareVersions */.Zy)(known, asked) <= 0;
    };
    const nearest = versions.find(isOlder) ?? versions.at(-1);
    return (nearest === undefined ? undefined : (0,cibuildwheel_table/* cibuildwheelTable */.W9)(nearest)) ?? (0,cibuildwheel_table/* defaultCibuildwheel */.fP)();
}

;// CONCATENATED MODULE: ./lib/src/commands/cibuildwheel-tables.js





async function cibuildwheelTables({ cibuildwheel }, workflows, { epoch, root }, world) {
    const isOurs = workflows === undefined || workflows.releasesByShipwheel;
    if (cibuildwheel !== undefined || isOurs)
        return { table: await cibuildwheelRules(cibuildwheel, world) };
    const pins = buildsOf(workflows, root).flatMap((build) => build.tool === "cibuildwheel" ? (build.version ?? []) : []);
    const day = dayOf(epoch);
    const newest = newestOf(pins);
    const tables = new Map(pins.flatMap((pin) => tableOn(day, pin)));
    const isOld = newest !== undefined && isOlderThanKnown(newest);
    if (isOld)
        return { table: nearestTable(newest), tables, day, wanted: newest };
    try {
        return { table: await cibuildwheelRules(releaseOn(day, newest) ?? newest, world), tables, day };
    }
    catch (error) {
        if (newest === undefined || !(error instanceof errors/* ShipwheelError */.QP))
            throw error;
        return { table: nearestTable(newest), tables, day, wanted: newest };
    }
}
function isOlderThanKnown(release) {
    const [asked, oldest] = [release, (0,cibuildwheel_table/* cibuildwheelVersions */.dn)().at(-1) ?? ""].map(python_version/* parseVersion */.ot);
    return asked !== undefined && oldest !== undefined && (0,python_version/* compareVersions */.Zy)(asked, oldest) < 0;
}
function tableOn(day, pin) {
    const table = (0,cibuildwheel_table/* cibuildwheelTable */.W9)(releaseOn(day, pin) ?? pin);
    return table === undefined ? [] : [[pin, table]];
}
function releaseOn(day, pin) {
    const final = /^(\d[\d.]*)(?:a|b|rc)\d+$/.exec(pin ?? "")?.[1];
    return final === undefined ? (0,cibuildwheel_table/* cibuildwheelOn */.P2)(day, pin) : (0,cibuildwheel_table/* cibuildwheelOn */.P2)(ALWAYS, final);
}
const ALWAYS = "9999";
const LAST = 8.64e12;
function dayOf(epoch) {
    return new Date(Math.min(epoch, LAST) * 1000).toISOString().slice(0, 10);
}
function newestOf(pins) {
    const versions = pins.flatMap((text) => {
        const version = (0,python_version/* parseVersion */.ot)(text);
        return version === undefined ? [] : [{ text, version }];
    });
    return versions.sort((one, other) => (0,python_version/* compareVersions */.Zy)(other.version, one.version))[0]?.text ?? pins[0];
}

;// CONCATENATED MODULE: ./lib/src/commands/wheel-rules.js


async function wheelRules({ dir, project, git }, config, platform, world) {
    if (project.purity.class === "pure" && project.purity.confidence === "certain")
        return {};
    const workflows = config.workflows ? await workflowsOf(dir, git.root, world) : undefined;
    const said = Object.entries(world.runner.environment).filter(([name]) => name.startsWith("CIBW_"));
    return {
        ...(await cibuildwheelTables(config, workflows, git, world)),
        environment: Object.fromEntries(said),
        arguments: platform === undefined ? {} : { platform },
        ...(workflows !== undefined && { workflows }),
    };
}
async function workflowsOf(dir, root, world) {
    const repository = root === "." ? dir : external_node_path_.resolve(dir, ...root.split("/").map(() => ".."));
    if ((await world.files.kind(external_node_path_.join(repository, ".github", "workflows"))) !== "folder")
        return undefined;
    const { readWorkflows } = await __webpack_require__.e(/* import() */ 1917).then(__webpack_require__.bind(__webpack_require__, 1917));
    return await readWorkflows(repository, world, root);
}

;// CONCATENATED MODULE: ./lib/src/commands/planned.js









async function planProject({ dir, committed, platform, ...asked }, world) {
    const { files, runner } = world;
    const reader = (0,project_git/* openGit */.zY)(dir, world, runner.environment);
    const lying = await readFolder(dir, files);
    const git = await readState(reader, lying.project);
    const isElsewhere = committed !== undefined && git.dirty.length > 0 && git.missing === undefined;
    const folder = isElsewhere ? await committed(git) : dir;
    const { config, project } = isElsewhere ? await readFolder(folder, files) : lying;
    const { event } = runner;
    const below = await readBelow({ ...asked, dir, project, git, config }, world);
    const wheels = await wheelRules({ dir: folder, project, git }, config, platform, world);
    const state = { ...git, ...below };
    const plan = planRelease({
        ...asked,
        project,
        git: state,
        config,
        ...wheels,
        time: timeOf(world),
        ...(event && { event }),
    });
    (0,chain/* linksOf */.hP)(plan);
    return { plan, config };
}
async function readState(reader, { version }) {
    try {
        return await reader(version.kind === "scm" ? version.options : undefined);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code !== "SW-NO-REPOSITORY")
            throw error;
        return NO_REPOSITORY;
    }
}
async function readBelow(read, world) {
    const { event, environment } = world.runner;
    const isCounted = read.project.version.kind === "scm" && read.git.nearest !== undefined;
    if (!isCounted || pushedTo({ ...read, ...(event && { event }) }) === undefined)
        return {};
    return { below: await (0,project_git/* readTagsBelow */.BM)(read.dir, world, environment) };
}
const NO_REPOSITORY = {
    missing: "repository",
    commit: "",
    epoch: 0,
    root: ".",
    dirty: [],
    shallow: false,
    tags: [],
    commits: 0,
};
function timeOf({ clock, runner }) {
    const now = clock.now();
    const seconds = /^\s*[+-]?\d+\s*$/.exec(runner.environment.SOURCE_DATE_EPOCH ?? "")?.[0];
    return { now, sourceDate: seconds === undefined ? now : Number(seconds) * 1000 };
}
async function readFolder(dir, files) {
    const pyproject = await (0,config_pyproject.readPyproject)(dir, { files });
    return { config: (0,config.configOf)(pyproject), project: await readProject(dir, pyproject, { files }) };
}
function refuseRefused({ refusals }) {
    const [first, ...others] = refusals.map(({ code, ...said }) => ({
        ...said,
        code: (0,errors/* isErrorCode */.We)(code) ? code : "SW-PLAN-REFUSED",
    }));
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
}


/***/ }),

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 24934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const LARGEST = 1024 * 1024;
async function readWithin(dir, relative, files) {
    return isWithin(relative) ? readSource(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, relative), files) : undefined;
}
async function readSource(name, files) {
    const file = await files.open(name);
    if (file === undefined)
        return undefined;
    try {
        return file.size > LARGEST ? undefined : new TextDecoder().decode(await file.read(0, file.size));
    }
    finally {
        await file.close();
    }
}
const LONGEST_NAME = 255;
const LONGEST_PATH = 2000;
function isWithin(relative) {
    return isNameable(relative) && node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(relative).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== "..";
}
function isNameable(relative) {
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(relative);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(inside) || relative.includes("\0") || inside.length > LONGEST_PATH)
        return false;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).every((name) => Buffer.byteLength(name) <= LONGEST_NAME);
}


/***/ }),

/***/ 55136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ BUILD_PLATFORMS),
  P2: () => (/* binding */ cibuildwheelOn),
  W9: () => (/* binding */ cibuildwheelTable),
  dn: () => (/* binding */ cibuildwheelVersions),
  fP: () => (/* binding */ defaultCibuildwheel),
  Ym: () => (/* binding */ onEachPlatform)
});

;// CONCATENATED MODULE: ./lib/data/build-identifiers.json
const build_identifiers_namespaceObject = /*#__PURE__*/JSON.parse('{"Ay":"4.3.3","H3":{"4.3.5":"2026-10-27","4.3.4":"2026-10-22","4.3.3":"2026-10-21","4.3.2":"2026-10-20","4.3.1":"2026-10-10","4.3.0":"2026-10-05","4.2.1":"2026-09-05","4.2.0":"2026-08-05","4.1.1":"2026-07-24","4.1.0":"2026-06-12","4.0.0":"2026-06-07","3.4.1":"2026-04-02","3.4.0":"2026-03-05","3.3.1":"2026-01-05","3.3.0":"2025-11-12","3.2.1":"2025-10-12","3.2.0":"2025-09-22","3.1.4":"2025-08-19","3.1.3":"2025-08-01","3.1.2":"2025-07-29","3.1.1":"2025-07-24","3.1.0":"2025-07-24","3.0.1":"2025-07-05","3.0.0":"2025-06-11","2.23.4":"2026-03-16","2.23.3":"2025-04-26","2.23.2":"2025-03-24","2.23.1":"2025-03-15","2.23.0":"2025-03-01","2.22.0":"2024-11-23","2.21.3":"2024-10-09","2.21.2":"2024-10-02","2.21.1":"2024-09-17","2.21.0":"2024-09-13","2.20.0":"2024-08-04","2.19.2":"2024-07-02","2.19.1":"2024-06-13","2.19.0":"2024-06-10","2.18.1":"2024-05-20","2.18.0":"2024-05-12","2.17.0":"2024-03-11","2.16.5":"2024-01-30","2.16.4":"2024-01-28","2.16.3":"2024-01-26","2.16.2":"2023-10-03","2.16.1":"2023-09-26","2.16.0":"2023-09-18","2.15.0":"2023-08-08","2.14.1":"2023-07-15","2.14.0":"2023-07-10","2.13.1":"2023-06-10","2.13.0":"2023-05-28","2.12.3":"2023-04-19","2.12.2":"2023-04-18","2.12.1":"2023-03-11","2.12.0":"2023-01-16","2.11.4":"2022-12-24","2.11.3":"2022-12-05","2.11.2":"2022-10-26","2.11.1":"2022-10-13","2.11.0":"2022-10-13","2.10.2":"2022-09-25","2.10.1":"2022-09-18","2.10.0":"2022-09-13","2.9.0":"2022-08-11","2.8.1":"2022-07-18","2.8.0":"2022-07-05","2.7.0":"2022-06-17","2.6.1":"2022-06-07","2.6.0":"2022-05-25","2.5.0":"2022-04-29","2.4.0":"2022-04-02","2.3.1":"2021-12-14","2.3.0":"2021-11-26","2.2.2":"2021-10-26","2.2.1":"2021-10-26"},"D8":[{"versions":["4.3.5","4.3.4","4.3.3","4.3.2","4.3.1","4.3.0"],"identifiers":{"linux":["{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_x86_64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_i686","{pp39,pp310,pp311,pp312,gp312_250,gp313_253}-manylinux_x86_64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_aarch64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_ppc64le","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_s390x","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_armv7l","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_riscv64","{pp39,pp310,pp311,pp312,gp312_250,gp313_253}-manylinux_aarch64","{pp39,pp310,pp311,pp312}-manylinux_i686","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_x86_64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_i686","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_aarch64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_ppc64le","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_s390x","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_armv7l","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_riscv64"],"macos":["{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp39,pp310,pp311,pp312,gp312_250}-{macosx_x86_64,macosx_arm64}","gp313_253-macosx_arm64"],"windows":["{cp39,cp310,cp311,cp312,cp313}-{win32,win_amd64}","{cp314,cp314t}-win32","{cp314,cp314t}-win_amd64","{cp315,cp315t}-win32","{cp315,cp315t}-win_amd64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-win_arm64","{pp39,pp310,pp311,pp312,gp312_250,gp313_253}-win_amd64"],"android":["{cp313,cp314,cp315}-{android_arm64_v8a,android_x86_64}"],"ios":["{cp313,cp314,cp315}-{ios_arm64_iphoneos,ios_x86_64_iphonesimulator,ios_arm64_iphonesimulator}"],"pyodide":["{cp312,cp313,cp314,cp315}-pyodide_wasm32"]},"groups":{"graalpy":["gp312_250-*","gp313_253-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*","pp312-*"],"pypy-eol":["pp39-*","pp310-*"]},"enable":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"all":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"switches":[],"onlyEnablesGroups":true,"architectures":{"linux":["aarch64","armv7l","i686","ppc64le","riscv64","s390x","x86_64"],"macos":["arm64","universal2","x86_64"],"windows":["AMD64","ARM64","x86"],"android":["arm64_v8a","x86_64"],"ios":["arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"],"pyodide":["wasm32"]},"architecturesInAnyCase":true,"passesOverEmptyArchs":true,"autoAdds":{"windows":{"AMD64":"x86"},"ios":{"arm64_iphonesimulator":"arm64_iphoneos"}},"auto32HasArmv7l":true,"translated":["auto","native"],"readsReplaced":true,"forgottenPythons":[],"inherits":"anywhere","tags":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp80","pp312":"pp312-pypy312_pp80","gp312_250":"graalpy312-graalpy250_312_native","gp313_253":"graalpy313-graalpy253_313_native"},"options":["archs","audit-command","audit-requires","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","xbuild-files","xbuild-tools"],"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-skip"],"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_HOST_TRIPLET","CIBW_INHERIT","CIBW_LOG_FOLD_MODE","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"],"images":{"manylinux":{"aarch64":"manylinux_2_28","armv7l":"manylinux_2_31","i686":"manylinux_2_28","ppc64le":"manylinux_2_28","pypy_aarch64":"manylinux_2_28","pypy_i686":"manylinux_2_28","pypy_x86_64":"manylinux_2_28","riscv64":"manylinux_2_39","s390x":"manylinux_2_28","x86_64":"manylinux_2_28"},"musllinux":{"aarch64":"musllinux_1_2","armv7l":"musllinux_1_2","i686":"musllinux_1_2","ppc64le":"musllinux_1_2","riscv64":"musllinux_1_2","s390x":"musllinux_1_2","x86_64":"musllinux_1_2"}},"deploymentTargets":{"cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp314":"10.15","cp314t":"10.15","cp315":"10.15","cp315t":"10.15","pp39":"10.15","pp310":"10.15","pp311":"10.15","pp312":"10.15","gp312_250":"10.13"}},{"versions":["4.2.1","4.2.0"],"identifiers":{"linux":["{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_x86_64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_i686","{pp39,pp310,pp311,gp312_250}-manylinux_x86_64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_aarch64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_ppc64le","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_s390x","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_armv7l","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-manylinux_riscv64","{pp39,pp310,pp311,gp312_250}-manylinux_aarch64","{pp39,pp310,pp311}-manylinux_i686","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_x86_64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_i686","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_aarch64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_ppc64le","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_s390x","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_armv7l","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-musllinux_riscv64"],"macos":["{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp39,pp310,pp311,gp312_250}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp39,cp310,cp311,cp312,cp313}-{win32,win_amd64}","{cp314,cp314t}-win32","{cp314,cp314t}-win_amd64","{cp315,cp315t}-win32","{cp315,cp315t}-win_amd64","{cp39,cp310,cp311,cp312,cp313,cp314,cp314t,cp315,cp315t}-win_arm64","{pp39,pp310,pp311,gp312_250}-win_amd64"]},"groups":{"graalpy":["gp312_250-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*"],"pypy-eol":["pp39-*","pp310-*"]},"inherits":"in-overrides","tags":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73","gp312_250":"graalpy312-graalpy250_312_native"},"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_HOST_TRIPLET","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"],"deploymentTargets":{"cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp314":"10.15","cp314t":"10.15","cp315":"10.15","cp315t":"10.15","pp39":"10.15","pp310":"10.15","pp311":"10.15","gp312_250":"10.13"}},{"versions":["4.1.1"],"identifiers":{"pyodide":["{cp312,cp313,cp314}-pyodide_wasm32"]},"groups":{"cpython-prerelease":["cp315-*","cp315t-*"],"graalpy":["gp312_250-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*"],"pypy-eol":["pp39-*","pp310-*"]}},{"versions":["4.1.0"],"architecturesInAnyCase":false,"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-runtime","test-skip"]},{"versions":["4.0.0"],"groups":{"cpython-prerelease":["cp315-*","cp315t-*"],"graalpy":["gp312_250-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pyodide-prerelease":["cp314-pyodide_wasm32"],"pypy":["pp311-*"],"pypy-eol":["pp39-*","pp310-*"]}},{"versions":["3.4.1"],"identifiers":{"linux":["{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_i686","{pp38,pp39,pp310,pp311,gp311_242,gp312_250}-manylinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_aarch64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_ppc64le","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_s390x","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_armv7l","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_riscv64","{pp38,pp39,pp310,pp311,gp311_242,gp312_250}-manylinux_aarch64","{pp38,pp39,pp310,pp311}-manylinux_i686","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_i686","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_aarch64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_ppc64le","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_s390x","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_armv7l","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_riscv64"],"macos":["{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp38,pp39,pp310,pp311,gp311_242,gp312_250}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp38,cp39,cp310,cp311,cp312}-{win32,win_amd64}","{cp313,cp313t}-win32","{cp313,cp313t}-win_amd64","{cp314,cp314t}-win32","{cp314,cp314t}-win_amd64","{cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-win_arm64","{pp38,pp39,pp310,pp311,gp311_242,gp312_250}-win_amd64"],"android":["{cp313,cp314}-{android_arm64_v8a,android_x86_64}"],"ios":["{cp313,cp314}-{ios_arm64_iphoneos,ios_x86_64_iphonesimulator,ios_arm64_iphonesimulator}"],"pyodide":["{cp312,cp313}-pyodide_wasm32"]},"groups":{"cpython-freethreading":["cp313t-*"],"graalpy":["gp311_242-*","gp312_250-*"],"pypy":["pp311-*"],"pypy-eol":["pp38-*","pp39-*","pp310-*"]},"enable":["cpython-freethreading","cpython-prerelease","graalpy","pyodide-prerelease","pypy","pypy-eol"],"all":["cpython-prerelease","graalpy","pyodide-prerelease","pypy","pypy-eol"],"tags":{"pp38":"pp38-pypy38_pp73","pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73","gp311_242":"graalpy311-graalpy242_311_native","gp312_250":"graalpy312-graalpy250_312_native"},"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","xbuild-tools"],"deploymentTargets":{"cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp313t":"10.13","cp314":"10.15","cp314t":"10.15","pp38":"10.9","pp39":"10.15","pp310":"10.15","pp311":"10.15","gp311_242":"10.9","gp312_250":"10.13"}},{"versions":["3.4.0"],"all":["cpython-freethreading","cpython-prerelease","graalpy","pyodide-prerelease","pypy","pypy-eol"]},{"versions":["3.3.1","3.3.0"],"enable":["cpython-experimental-riscv64","cpython-freethreading","cpython-prerelease","graalpy","pyodide-prerelease","pypy","pypy-eol"],"all":["cpython-experimental-riscv64","cpython-freethreading","cpython-prerelease","graalpy","pyodide-prerelease","pypy","pypy-eol"]},{"versions":["3.2.1"],"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-skip","test-sources","xbuild-tools"],"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-skip"]},{"versions":["3.2.0"],"deploymentTargets":{"cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp313t":"10.13","cp314":"10.13","cp314t":"10.13","pp38":"10.9","pp39":"10.15","pp310":"10.15","pp311":"10.15","gp311_242":"10.9","gp312_250":"10.13"}},{"versions":["3.1.4"],"identifiers":{"linux":["{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_i686","{pp38,pp39,pp310,pp311,gp311_242}-manylinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_aarch64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_ppc64le","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_s390x","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_armv7l","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_riscv64","{pp38,pp39,pp310,pp311,gp311_242}-manylinux_aarch64","{pp38,pp39,pp310,pp311}-manylinux_i686","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_i686","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_aarch64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_ppc64le","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_s390x","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_armv7l","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_riscv64"],"macos":["{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp38,pp39,pp310,pp311,gp311_242}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp38,cp39,cp310,cp311,cp312}-{win32,win_amd64}","{cp313,cp313t}-win32","{cp313,cp313t}-win_amd64","{cp314,cp314t}-win32","{cp314,cp314t}-win_amd64","{cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-win_arm64","{pp38,pp39,pp310,pp311,gp311_242}-win_amd64"],"android":["cp313-{android_arm64_v8a,android_x86_64}"]},"groups":{"cpython-freethreading":["cp313t-*"],"graalpy":["gp311_242-*"],"pypy":["pp310-*","pp311-*"],"pypy-eol":["pp38-*","pp39-*"]},"tags":{"pp38":"pp38-pypy38_pp73","pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73","gp311_242":"graalpy311-graalpy242_311_native"},"deploymentTargets":{"cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp313t":"10.13","cp314":"10.13","cp314t":"10.13","pp38":"10.9","pp39":"10.15","pp310":"10.15","pp311":"10.15","gp311_242":"10.9"}},{"versions":["3.1.3","3.1.2"],"passesOverEmptyArchs":false},{"versions":["3.1.1","3.1.0"],"groups":{"cpython-experimental-riscv64":["cp38-manylinux_riscv64","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp313t-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp38-musllinux_riscv64","cp39-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp313t-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64"],"cpython-freethreading":["cp313t-*"],"graalpy":["gp311_242-*"],"pypy":["pp310-*","pp311-*"],"pypy-eol":["pp38-*","pp39-*"]}},{"versions":["3.0.1"],"identifiers":{"linux":["{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_i686","{pp38,pp39,pp310,pp311,gp311_242}-manylinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_aarch64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_ppc64le","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_s390x","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_armv7l","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-manylinux_riscv64","{pp38,pp39,pp310,pp311,gp311_242}-manylinux_aarch64","{pp38,pp39,pp310,pp311}-manylinux_i686","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_i686","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_aarch64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_ppc64le","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_s390x","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_armv7l","cp38-musllinux_riscv64","cp39-musllinux_ricv64","{cp310,cp311,cp312,cp313,cp313t,cp314,cp314t}-musllinux_riscv64"],"android":[]},"groups":{"cpython-experimental-riscv64":["cp38-manylinux_riscv64","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp313t-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp38-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp313t-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64"],"cpython-freethreading":["cp313t-*","cp314t-*"],"cpython-prerelease":["cp314-*","cp314t-*"],"graalpy":["gp311_242-*"],"pyodide-prerelease":["cp313-pyodide_wasm32"],"pypy":["pp310-*","pp311-*"],"pypy-eol":["pp38-*","pp39-*"]},"architectures":{"android":[]},"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"],"images":{"manylinux":{"aarch64":"manylinux_2_28","armv7l":"manylinux_2_31","i686":"manylinux2014","ppc64le":"manylinux_2_28","pypy_aarch64":"manylinux_2_28","pypy_i686":"manylinux2014","pypy_x86_64":"manylinux_2_28","riscv64":"ghcr.io/pypa/cibuildwheel/no_default_image:please_use_override","s390x":"manylinux_2_28","x86_64":"manylinux_2_28"},"musllinux":{"aarch64":"musllinux_1_2","armv7l":"musllinux_1_2","i686":"musllinux_1_2","ppc64le":"musllinux_1_2","riscv64":"ghcr.io/pypa/cibuildwheel/no_default_image:please_use_override","s390x":"musllinux_1_2","x86_64":"musllinux_1_2"}}},{"versions":["3.0.0"],"identifiers":{"ios":["cp313-{ios_arm64_iphoneos,ios_x86_64_iphonesimulator,ios_arm64_iphonesimulator}"]}},{"versions":["2.23.4","2.23.3","2.23.2","2.23.1","2.23.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_i686","{pp37,pp38,pp39,pp310,pp311}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_s390x","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_armv7l","{pp37,pp38,pp39,pp310,pp311}-manylinux_aarch64","{pp37,pp38,pp39,pp310,pp311}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_s390x","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_armv7l"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64","{pp38,pp39,pp310,pp311}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-{win32,win_amd64}","{cp313,cp313t}-win32","{cp313,cp313t}-win_amd64","{cp39,cp310,cp311,cp312,cp313,cp313t}-win_arm64","{pp37,pp38,pp39,pp310,pp311}-win_amd64"],"ios":[],"pyodide":["cp312-pyodide_wasm32"]},"groups":{"cpython-freethreading":["cp313t-*"]},"enable":["cpython-freethreading","cpython-prerelease","pypy"],"all":[],"switches":[{"group":"cpython-prerelease","variable":"CIBW_PRERELEASE_PYTHONS"},{"group":"cpython-freethreading","variable":"CIBW_FREE_THREADED_SUPPORT","option":"free-threaded-support"}],"architectures":{"linux":["aarch64","armv7l","i686","ppc64le","s390x","x86_64"],"ios":[]},"autoAdds":{"linux":{"x86_64":"i686"},"windows":{"AMD64":"x86"}},"auto32HasArmv7l":false,"forgottenPythons":["p2","p35"],"tags":{"cp36":"cp36-cp36m","cp37":"cp37-cp37m","pp37":"pp37-pypy37_pp73","pp38":"pp38-pypy38_pp73","pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73"},"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","free-threaded-support","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-groups","test-requires","test-skip"],"sameOnEveryPlatform":["build","build-frontend","enable","free-threaded-support","skip","test-skip"],"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PRERELEASE_PYTHONS","CIBW_PROJECT_REQUIRES_PYTHON"],"images":{"manylinux":{"aarch64":"manylinux2014","armv7l":"manylinux_2_31","i686":"manylinux2014","ppc64le":"manylinux2014","pypy_aarch64":"manylinux2014","pypy_i686":"manylinux2014","pypy_x86_64":"manylinux2014","s390x":"manylinux2014","x86_64":"manylinux2014"},"musllinux":{"aarch64":"musllinux_1_2","armv7l":"musllinux_1_2","i686":"musllinux_1_2","ppc64le":"musllinux_1_2","s390x":"musllinux_1_2","x86_64":"musllinux_1_2"}},"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp313t":"10.13","pp37":"10.9","pp38":"10.9","pp39":"10.15","pp310":"10.15","pp311":"10.15"}},{"versions":["2.22.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_i686","{pp37,pp38,pp39,pp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_s390x","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_armv7l","{pp37,pp38,pp39,pp310}-manylinux_aarch64","{pp37,pp38,pp39,pp310}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_s390x","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_armv7l"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64","{pp38,pp39,pp310}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-{win32,win_amd64}","{cp313,cp313t}-win32","{cp313,cp313t}-win_amd64","{cp39,cp310,cp311,cp312,cp313,cp313t}-win_arm64","{pp37,pp38,pp39,pp310}-win_amd64"]},"tags":{"cp36":"cp36-cp36m","cp37":"cp37-cp37m","pp37":"pp37-pypy37_pp73","pp38":"pp38-pypy38_pp73","pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73"},"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.13","cp313":"10.13","cp313t":"10.13","pp37":"10.9","pp38":"10.9","pp39":"10.15","pp310":"10.15"}},{"versions":["2.21.3","2.21.2"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_i686","{pp37,pp38,pp39,pp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_s390x","{pp37,pp38,pp39,pp310}-manylinux_aarch64","{pp37,pp38,pp39,pp310}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_s390x","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_armv7l"]},"enable":["cpython-prerelease","cpython-freethreading"],"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","environment","environment-pass","free-threaded-support","manylinux-aarch64-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-requires","test-skip"],"sameOnEveryPlatform":["build","build-frontend","free-threaded-support","skip","test-skip"],"images":{"manylinux":{"aarch64":"manylinux2014","i686":"manylinux2014","ppc64le":"manylinux2014","pypy_aarch64":"manylinux2014","pypy_i686":"manylinux2014","pypy_x86_64":"manylinux2014","s390x":"manylinux2014","x86_64":"manylinux2014"},"musllinux":{"aarch64":"musllinux_1_2","armv7l":"musllinux_1_2","i686":"musllinux_1_2","ppc64le":"musllinux_1_2","s390x":"musllinux_1_2","x86_64":"musllinux_1_2"}}},{"versions":["2.21.1","2.21.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_i686","{pp37,pp38,pp39,pp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-manylinux_s390x","{pp37,pp38,pp39,pp310}-manylinux_aarch64","{pp37,pp38,pp39,pp310}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313,cp313t}-musllinux_s390x"]},"architectures":{"linux":["aarch64","i686","ppc64le","s390x","x86_64"]},"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","environment","environment-pass","free-threaded-support","manylinux-aarch64-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-requires","test-skip"],"images":{"manylinux":{"aarch64":"manylinux2014","i686":"manylinux2014","ppc64le":"manylinux2014","pypy_aarch64":"manylinux2014","pypy_i686":"manylinux2014","pypy_x86_64":"manylinux2014","s390x":"manylinux2014","x86_64":"manylinux2014"},"musllinux":{"aarch64":"musllinux_1_2","i686":"musllinux_1_2","ppc64le":"musllinux_1_2","s390x":"musllinux_1_2","x86_64":"musllinux_1_2"}}},{"versions":["2.20.0"],"translated":["auto"],"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.9","cp313":"10.13","cp313t":"10.13","pp37":"10.9","pp38":"10.9","pp39":"10.15","pp310":"10.15"}},{"versions":["2.19.2","2.19.1","2.19.0"],"groups":{"cpython-prerelease":["cp313-*","cp313t-*"],"cpython-freethreading":["cp313t-*"]},"variables":["CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PRERELEASE_PYTHONS","CIBW_PROJECT_REQUIRES_PYTHON"]},{"versions":["2.18.1"],"identifiers":{"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311,cp312,cp313}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64","{pp38,pp39,pp310}-{macosx_x86_64,macosx_arm64}"],"pyodide":[]},"architectures":{"pyodide":[]},"variables":["CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PRERELEASE_PYTHONS","CIBW_PROJECT_REQUIRES_PYTHON"],"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.9","cp313":"10.9","pp37":"10.9","pp38":"10.9","pp39":"10.9","pp310":"10.9"}},{"versions":["2.18.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-manylinux_i686","{pp37,pp38,pp39,pp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-manylinux_s390x","{pp37,pp38,pp39,pp310}-manylinux_aarch64","{pp37,pp38,pp39,pp310}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-musllinux_s390x"],"windows":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312,cp313}-{win32,win_amd64}","{cp39,cp310,cp311,cp312,cp313}-win_arm64","{pp37,pp38,pp39,pp310}-win_amd64"]},"groups":{"cpython-prerelease":["cp313-*"]},"enable":["cpython-prerelease"],"switches":[{"group":"cpython-prerelease","variable":"CIBW_PRERELEASE_PYTHONS"}],"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","environment","environment-pass","manylinux-aarch64-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-requires","test-skip"],"sameOnEveryPlatform":["build","build-frontend","skip","test-skip"]},{"versions":["2.17.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_i686","{pp37,pp38,pp39,pp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_s390x","{pp37,pp38,pp39,pp310}-manylinux_aarch64","{pp37,pp38,pp39,pp310}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_s390x"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311,cp312}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64","{pp38,pp39,pp310}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-{win32,win_amd64}","{cp39,cp310,cp311,cp312}-win_arm64","{pp37,pp38,pp39,pp310}-win_amd64"]},"groups":{},"images":{"manylinux":{"aarch64":"manylinux2014","i686":"manylinux2014","ppc64le":"manylinux2014","pypy_aarch64":"manylinux2014","pypy_i686":"manylinux2014","pypy_x86_64":"manylinux2014","s390x":"manylinux2014","x86_64":"manylinux2014"},"musllinux":{"aarch64":"musllinux_1_1","i686":"musllinux_1_1","ppc64le":"musllinux_1_1","s390x":"musllinux_1_1","x86_64":"musllinux_1_1"}},"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.9","pp37":"10.9","pp38":"10.9","pp39":"10.9","pp310":"10.9"}},{"versions":["2.16.5","2.16.4","2.16.3","2.16.2"],"readsReplaced":false,"inherits":"never"},{"versions":["2.16.1","2.16.0","2.15.0"],"variables":["CIBW_CACHE_PATH","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PRERELEASE_PYTHONS","CIBW_PROJECT_REQUIRES_PYTHON"]},{"versions":["2.14.1","2.14.0"],"groups":{"cpython-prerelease":["cp312-*"]},"onlyEnablesGroups":false},{"versions":["2.13.1","2.13.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_i686","{pp37,pp38,pp39}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-manylinux_s390x","{pp37,pp38,pp39}-manylinux_aarch64","{pp37,pp38,pp39}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-musllinux_s390x"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311,cp312}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64","{pp38,pp39}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp36,cp37,cp38,cp39,cp310,cp311,cp312}-{win32,win_amd64}","{cp39,cp310,cp311,cp312}-win_arm64","{pp37,pp38,pp39}-win_amd64"]},"tags":{"cp36":"cp36-cp36m","cp37":"cp37-cp37m","pp37":"pp37-pypy37_pp73","pp38":"pp38-pypy38_pp73","pp39":"pp39-pypy39_pp73"},"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","cp312":"10.9","pp37":"10.9","pp38":"10.9","pp39":"10.9"}},{"versions":["2.12.3","2.12.2","2.12.1","2.12.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310,cp311}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311}-manylinux_i686","{pp37,pp38,pp39}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311}-manylinux_s390x","{pp37,pp38,pp39}-manylinux_aarch64","{pp37,pp38,pp39}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310,cp311}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310,cp311}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310,cp311}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310,cp311}-musllinux_s390x"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64","{pp38,pp39}-{macosx_x86_64,macosx_arm64}"],"windows":["{cp36,cp37,cp38,cp39,cp310,cp311}-{win32,win_amd64}","{cp39,cp310,cp311}-win_arm64","{pp37,pp38,pp39}-win_amd64"]},"groups":{},"onlyEnablesGroups":true,"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","cp311":"10.9","pp37":"10.9","pp38":"10.9","pp39":"10.9"}},{"versions":["2.11.4","2.11.3","2.11.2","2.11.1","2.11.0","2.10.2"],"identifiers":{"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310,cp311}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp37,pp38,pp39}-macosx_x86_64"]}},{"versions":["2.10.1","2.10.0"],"translated":[]},{"versions":["2.9.0"],"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","container-engine","dependency-versions","environment","environment-pass","manylinux-aarch64-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-requires","test-skip"]},{"versions":["2.8.1","2.8.0"],"groups":{"cpython-prerelease":["cp311-*"]},"onlyEnablesGroups":false,"autoAdds":{"linux":{"x86_64":"i686"},"macos":{"arm64":"universal2"},"windows":{"AMD64":"x86"}}},{"versions":["2.7.0","2.6.1","2.6.0"],"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","dependency-versions","environment","environment-pass","manylinux-aarch64-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-requires","test-skip"]},{"versions":["2.5.0","2.4.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-manylinux_i686","{pp37,pp38,pp39}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310}-manylinux_s390x","{pp37,pp38,pp39}-manylinux_aarch64","{pp37,pp38,pp39}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310}-musllinux_s390x"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp37,pp38,pp39}-macosx_x86_64"],"windows":["{cp36,cp37,cp38,cp39,cp310}-{win32,win_amd64}","{cp39,cp310}-win_arm64","{pp37,pp38,pp39}-win_amd64"]},"groups":{},"onlyEnablesGroups":true,"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","pp37":"10.9","pp38":"10.9","pp39":"10.9"}},{"versions":["2.3.1","2.3.0"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-manylinux_i686","{pp37,pp38}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310}-manylinux_s390x","{pp37,pp38}-manylinux_aarch64","{pp37,pp38}-manylinux_i686","{cp36,cp37,cp38,cp39,cp310}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310}-musllinux_s390x"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310}-{macosx_x86_64,macosx_arm64,macosx_universal2}","{pp37,pp38}-macosx_x86_64"],"windows":["{cp36,cp37,cp38,cp39,cp310}-{win32,win_amd64}","{cp39,cp310}-win_arm64","{pp37,pp38}-win_amd64"]},"tags":{"cp36":"cp36-cp36m","cp37":"cp37-cp37m","pp37":"pp37-pypy37_pp73","pp38":"pp38-pypy38_pp73"},"variables":["CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PRERELEASE_PYTHONS","CIBW_PROJECT_REQUIRES_PYTHON"],"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","pp37":"10.9","pp38":"10.9"}},{"versions":["2.2.2","2.2.1"],"identifiers":{"linux":["{cp36,cp37,cp38,cp39,cp310}-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-manylinux_i686","pp37-manylinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-manylinux_aarch64","{cp36,cp37,cp38,cp39,cp310}-manylinux_ppc64le","{cp36,cp37,cp38,cp39,cp310}-manylinux_s390x","pp37-{manylinux_aarch64,manylinux_i686}","{cp36,cp37,cp38,cp39,cp310}-musllinux_x86_64","{cp36,cp37,cp38,cp39,cp310}-musllinux_i686","{cp36,cp37,cp38,cp39,cp310}-musllinux_aarch64","{cp36,cp37,cp38,cp39,cp310}-musllinux_ppc64le","{cp36,cp37,cp38,cp39,cp310}-musllinux_s390x"],"macos":["{cp36,cp37}-macosx_x86_64","{cp38,cp39,cp310}-{macosx_x86_64,macosx_arm64,macosx_universal2}","pp37-macosx_x86_64"],"windows":["{cp36,cp37,cp38,cp39,cp310}-{win32,win_amd64}","pp37-win_amd64"]},"architectures":{"windows":["AMD64","x86"]},"tags":{"cp36":"cp36-cp36m","cp37":"cp37-cp37m","pp37":"pp37-pypy37_pp73"},"options":["archs","before-all","before-build","before-test","build","build-frontend","build-verbosity","dependency-versions","environment","manylinux-aarch64-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-s390x-image","musllinux-x86_64-image","repair-wheel-command","skip","test-command","test-extras","test-requires","test-skip"],"images":{"manylinux":{"aarch64":"manylinux2014","i686":"manylinux2010","ppc64le":"manylinux2014","pypy_aarch64":"manylinux2014","pypy_i686":"manylinux2010","pypy_x86_64":"manylinux2010","s390x":"manylinux2014","x86_64":"manylinux2010"},"musllinux":{"aarch64":"musllinux_1_1","i686":"musllinux_1_1","ppc64le":"musllinux_1_1","s390x":"musllinux_1_1","x86_64":"musllinux_1_1"}},"deploymentTargets":{"cp36":"10.9","cp37":"10.9","cp38":"10.9","cp39":"10.9","cp310":"10.9","pp37":"10.9"}}]}');
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/plan/selector.js
var selector = __webpack_require__(80983);
;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-table.js



const BUILD_PLATFORMS = ["linux", "macos", "windows", "android", "ios", "pyodide"];
const RELEASES = build_identifiers_namespaceObject.D8;
function cibuildwheelVersions(option) {
    let options = [];
    return RELEASES.flatMap((release) => {
        options = release.options ?? options;
        return option === undefined || options.includes(option) ? release.versions : [];
    });
}
function cibuildwheelOn(day, pinned = "") {
    const published = build_identifiers_namespaceObject.H3;
    const range = (0,specifier/* parseSpecifiers */.$h)(pinned);
    const isMeant = (version) => version === pinned || version.startsWith(`${pinned}.`) || (range !== undefined && (0,specifier/* contains */.gR)(range, version));
    return cibuildwheelVersions().find((version) => isMeant(version) && (published[version] ?? "9") <= day);
}
function cibuildwheelTable(version) {
    const index = RELEASES.findIndex(({ versions }) => versions.includes(version));
    if (index < 0)
        return undefined;
    const { identifiers, ...said } = RELEASES.slice(0, index + 1).reduce(withDifference);
    const { versions: _, ...rules } = said;
    return { ...rules, version, identifiers: expanded(identifiers ?? {}) };
}
function defaultCibuildwheel() {
    const table = cibuildwheelTable(build_identifiers_namespaceObject.Ay);
    if (table === undefined)
        throw new RangeError(`data/build-identifiers.json lacks its own default, ${build_identifiers_namespaceObject.Ay}`);
    return table;
}
function withDifference(newer, older) {
    return {
        ...newer,
        ...older,
        identifiers: { ...newer.identifiers, ...older.identifiers },
        architectures: { ...newer.architectures, ...older.architectures },
    };
}
function expanded(lists) {
    return onEachPlatform((platform) => (lists[platform] ?? []).flatMap(selector/* expandBraces */.PH));
}
function onEachPlatform(of) {
    return {
        linux: of("linux"),
        macos: of("macos"),
        windows: of("windows"),
        android: of("android"),
        ios: of("ios"),
        pyodide: of("pyodide"),
    };
}


/***/ }),

/***/ 80983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   D4: () => (/* binding */ patternsOf),
/* harmony export */   Of: () => (/* binding */ alternativesIn),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   tr: () => (/* binding */ isEndless)
/* harmony export */ });
const MOST_ALTERNATIVES = 2000;
function selectorOf(patterns) {
    const matchers = patternsOf(patterns).flatMap(expandBraces).map(matcherOf);
    return (text) => matchers.some((matches) => matches(text));
}
function matcherOf(pattern) {
    if (/[?[]/.test(pattern)) {
        const pieces = piecesOf(pattern);
        return (text) => matchesWhole(pieces, text);
    }
    const [first = "", ...others] = pattern.split("*");
    const last = others.pop();
    if (last === undefined)
        return (text) => text === pattern;
    return (text) => matchesBetweenStars(text, first, others, last);
}
function matchesBetweenStars(text, first, middle, last) {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of middle) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}
function patternsOf(patterns) {
    return patterns.split(/\s+/).filter(Boolean);
}
function alternativesIn(patterns, most) {
    const found = [];
    for (const pattern of patternsOf(patterns)) {
        if (found.length > most)
            break;
        found.push(...expandBraces(pattern));
    }
    return found;
}
function isEndless(pattern, most) {
    return hasManyBraces(pattern) || expandBraces(pattern).length > most;
}
function expandBraces(pattern) {
    return hasManyBraces(pattern) ? [pattern] : alternativesOf(pattern);
}
const MOST_BRACES = 100;
function hasManyBraces(pattern) {
    return pattern.split("{", MOST_BRACES + 2).length > MOST_BRACES + 1;
}
function alternativesOf(pattern) {
    const braces = findBraces(pattern);
    if (braces === undefined)
        return [pattern];
    const { before, alternatives, after } = braces;
    const rests = alternativesOf(after);
    const found = [];
    for (const alternative of alternatives) {
        for (const middle of alternativesOf(alternative)) {
            for (const rest of rests) {
                if (found.length >= MOST_ALTERNATIVES)
                    return found;
                found.push(before + middle + rest);
            }
        }
    }
    return found;
}
function findBraces(pattern) {
    for (let start = pattern.indexOf("{"); start >= 0; start = pattern.indexOf("{", start + 1)) {
        const parts = splitBraces(pattern, start);
        if (parts === undefined)
            continue;
        const alternatives = parts.items.length > 1 ? parts.items : rangeOf(parts.items[0] ?? "");
        if (alternatives === undefined)
            continue;
        return { before: pattern.slice(0, start), alternatives, after: pattern.slice(parts.end + 1) };
    }
    return undefined;
}
function splitBraces(pattern, start) {
    const items = [];
    let depth = 0;
    let itemStart = start + 1;
    for (let at = start; at < pattern.length; at += 1) {
        if (pattern[at] === "{")
            depth += 1;
        if (pattern[at] === "}")
            depth -= 1;
        if (depth === 0 || (depth === 1 && pattern[at] === ",")) {
            items.push(pattern.slice(itemStart, at));
            itemStart = at + 1;
        }
        if (depth === 0)
            return { items, end: at };
    }
    return undefined;
}
function rangeOf(text) {
    const match = /^(?:(-?\d+)\.\.(-?\d+)|([a-zA-Z])\.\.([a-zA-Z]))(?:\.\.(-?\d+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, from = match[3] ?? "", to = match[4] ?? "", , , step = "1"] = match;
    const isLetters = match[1] === undefined;
    const read = (value) => (isLetters ? (value.codePointAt(0) ?? 0) : Number(value));
    const width = [from, to].some((bound) => /^-?0\d/.test(bound)) ? Math.max(from.length, to.length) : 0;
    const write = (value) => isLetters ? String.fromCodePoint(value) : `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(width, "0")}`;
    const [first, last] = [read(from), read(to)];
    const stride = Math.max(1, Math.abs(Number(step)));
    const count = Math.min(MOST_ALTERNATIVES, Math.floor(Math.abs(last - first) / stride) + 1);
    return Array.from({ length: count }, (_, index) => write(first + Math.sign(last - first) * stride * index));
}
function piecesOf(pattern) {
    const end = pattern.lastIndexOf("]") + 1;
    return [...(pattern.slice(0, end).match(/\[!?\]?[^\]]*\]|./gsu) ?? []), ...pattern.slice(end)];
}
function matchesWhole(pieces, text) {
    let [piece, at] = [0, 0];
    let star;
    while (at < text.length) {
        const wanted = pieces[piece];
        if (wanted === "*") {
            star = { piece, at };
            piece += 1;
        }
        else if (wanted !== undefined && matchesOne(wanted, text[at] ?? "")) {
            piece += 1;
            at += 1;
        }
        else if (star !== undefined) {
            star = { piece: star.piece, at: star.at + 1 };
            [piece, at] = [star.piece + 1, star.at];
        }
        else
            return false;
    }
    return pieces.slice(piece).every((rest) => rest === "*");
}
function matchesOne(wanted, letter) {
    if (wanted.length === 1)
        return wanted === "?" || wanted === letter;
    const negated = wanted[1] === "!";
    return letterIsIn(wanted.slice(negated ? 2 : 1, -1), letter) !== negated;
}
function letterIsIn(set, letter) {
    for (let at = 0; at < set.length; at += 1) {
        const [from = "", dash, to] = set.slice(at, at + 3);
        if (dash === "-" && to !== undefined) {
            if (from <= letter && letter <= to)
                return true;
            at += 2;
        }
        else if (from === letter)
            return true;
    }
    return false;
}


/***/ }),

/***/ 68508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ constantOrTuple),
/* harmony export */   a: () => (/* binding */ composedText)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34629);

const DEEPEST = 3;
const MOST_PARTS = 16;
function composedText(source, expression, depth = 0) {
    const value = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(source, expression);
    if (value === undefined || depth > DEEPEST)
        return undefined;
    if (value.kind === "text" || value.kind === "number")
        return value.value;
    if (value.kind === "name")
        return value === expression ? undefined : composedText(source, value, depth + 1);
    if (value.kind === "joined")
        return allOf(itemsOf(source, value.items), source, depth)?.join(value.separator);
    if (value.kind !== "formatted")
        return undefined;
    const { line } = value;
    const parts = value.parts.map((part, index) => ({ kind: index % 2 === 0 ? "text" : "name", value: part, line }));
    return allOf(parts, source, depth)?.join("");
}
function constantOrTuple(source, expression) {
    if (expression.kind !== "list")
        return composedText(source, expression);
    const parts = allOf(expression.items, source, 0);
    return parts === undefined || parts.length === 0 ? undefined : parts.join(".");
}
function itemsOf(source, expression) {
    const value = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(source, expression);
    if (value?.kind === "list") {
        const [only] = value.items;
        return value.items.length === 1 && only?.kind === "call" ? itemsOf(source, only) : value.items;
    }
    if (value?.kind !== "call" || value.call.name !== "map")
        return undefined;
    const [mapper, list] = value.call.positional;
    const isText = mapper?.kind === "name" && mapper.value === "str";
    const inner = isText ? (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(source, list) : undefined;
    return inner?.kind === "list" ? inner.items : undefined;
}
function allOf(items, source, depth) {
    if (items === undefined || items.length > MOST_PARTS)
        return undefined;
    const texts = items.map((item) => composedText(source, item, depth + 1));
    return texts.every((text) => text !== undefined) ? texts : undefined;
}


/***/ }),

/***/ 42207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   FE: () => (/* binding */ describeTags),
/* harmony export */   c4: () => (/* binding */ describeOptions),
/* harmony export */   tg: () => (/* binding */ parseDescribe)
/* harmony export */ });
function describeTags(match) {
    return ["--dirty", "--tags", "--long", "--abbrev=40", `--match=${match}`];
}
function parseDescribe(printed) {
    const clean = printed.replace(/-dirty$/, "");
    const dirty = clean === printed ? {} : { dirty: true };
    const { tag, distance, commit } = /^(?<tag>.+)-(?<distance>\d+)-g(?<commit>[0-9a-f]+)$/.exec(clean)?.groups ?? {};
    if (tag === undefined || commit === undefined)
        return { tag: clean, distance: 0, ...dirty };
    return { tag, distance: Number(distance), commit, ...dirty };
}
const PLAIN = new Set([
    "--dirty",
    "--tags",
    "--long",
    "--always",
    "--first-parent",
    "--exact-match",
    "--no-exact-match",
]);
const VALUED = new Set(["--match", "--exclude", "--abbrev", "--candidates"]);
function describeOptions(command) {
    const [git, describe, ...words] = command;
    if (git !== "git" || describe !== "describe")
        return undefined;
    const options = [];
    const rest = words.values();
    for (const word of rest) {
        const isValued = VALUED.has(word.replace(/=.*/s, ""));
        if (!PLAIN.has(word) && !isValued)
            return undefined;
        options.push(isValued && !word.includes("=") ? `${word}=${rest.next().value ?? ""}` : word);
    }
    return options;
}
function commandWords(line) {
    const words = [];
    const pieces = line.matchAll(/(?<space>\s+)|'(?<literal>[^']*)'|"(?<quoted>(?:\\.|[^"\\])*)"|\\(?<escaped>.)|(?<plain>[^\s'"\\]+)|./gs);
    let word;
    for (const { groups = {} } of pieces) {
        const { space, literal, quoted, escaped, plain } = groups;
        if (space !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        const text = literal ?? quoted?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain;
        if (text === undefined)
            return undefined;
        word = `${word ?? ""}${text}`;
    }
    return word === undefined ? words : [...words, word];
}


/***/ }),

/***/ 81939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pure),
/* harmony export */   i: () => (/* binding */ platform)
/* harmony export */ });
function pure(confidence, ...evidence) {
    return { class: "pure", confidence, evidence };
}
function platform(confidence, ...evidence) {
    return { class: "platform", confidence, evidence };
}


/***/ }),

/***/ 99572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
const PASSED_ON = new Set([
    "PATH",
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "XDG_CONFIG_HOME",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
]);
function gitEnvironment(environment) {
    const passedOn = Object.entries(environment).filter(([name]) => PASSED_ON.has(name.toUpperCase()));
    return { ...Object.fromEntries(passedOn), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}


/***/ }),

/***/ 97923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ openGit),
  lX: () => (/* binding */ readGit),
  BM: () => (/* binding */ readTagsBelow)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/project/git-environment.js
var git_environment = __webpack_require__(99572);
;// CONCATENATED MODULE: ./lib/src/project/git-remote.js
const FORGES = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/i;
function repositoryOf(remote) {
    const { host, path } = parseRemote(remote) ?? { host: "", path: "" };
    return FORGES.test(host) ? path : undefined;
}
function originOf(remote) {
    const found = parseRemote(remote);
    return found !== undefined && /^[\w-]+(?:\.[\w-]+)+$/.test(found.host) ? `${found.host}/${found.path}` : undefined;
}
function parseRemote(remote) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i.exec(remote) ??
        /^(?:[^@/]*@)?(?<host>[^:/]+):(?<path>.+)$/.exec(remote);
    const { host = "", path = "" } = match?.groups ?? {};
    const name = path.replace(/\/+$/, "").replace(/\.git$/, "");
    return /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? { host, path: name } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/project/git-status.js
const WORDS_BEFORE_NAME = new Map([
    ["1", 8],
    ["2", 9],
    ["u", 10],
]);
function parseStatus(printed) {
    const entries = printed.split("\0").values();
    const changed = [];
    const headers = new Map();
    for (const entry of entries) {
        const [kind = "", key = "", ...value] = entry.split(" ");
        if (kind === "#")
            headers.set(key, value.join(" "));
        const words = WORDS_BEFORE_NAME.get(kind);
        if (words !== undefined)
            changed.push(entry.split(" ").slice(words).join(" "));
        if (kind === "2")
            entries.next();
    }
    const [commit, branch] = [headers.get("branch.oid"), headers.get("branch.head")];
    return {
        ...(commit !== undefined && commit !== "(initial)" && { commit }),
        ...(branch !== undefined && branch !== "(detached)" && { branch }),
        changed,
    };
}

// EXTERNAL MODULE: ./lib/src/python/regex.js
var python_regex = __webpack_require__(96578);
// EXTERNAL MODULE: ./lib/src/project/describe.js
var project_describe = __webpack_require__(42207);
;// CONCATENATED MODULE: ./lib/src/project/nearest-tag.js


const DIRTY = "--dirty";
const SHORT = ["-c", "core.abbrev=auto"];
async function nearestTag(git, { describe, search, tagRegex = "", namesBranch }) {
    if (search !== undefined)
        return searched(git, search, tagRegex);
    const [found, containing] = await Promise.all([described(git, describe), namesBranch ? branchesWith(git) : []]);
    const containedIn = containing.find((name) => name === "master") ?? containing[0];
    return { ...found, ...(containedIn !== undefined && { containedIn }) };
}
function tagOnCommit(only, commit, { describe = OWN, search, namesBranch }) {
    const isPlain = describe.join() === OWN.join() && search === undefined && namesBranch === undefined;
    if (!isPlain || only === undefined || !/\d/.test(only))
        return undefined;
    return { nearest: { tag: only, distance: 0, commit } };
}
async function branchesWith(git) {
    const { stdout } = await git("for-each-ref", "--contains=HEAD", "--format=%(refname:short)", "refs/heads");
    return stdout.split("\n").filter(Boolean);
}
function marked(nearest, { describe, search }) {
    return search !== undefined || (describe ?? OWN).includes(DIRTY) ? { ...nearest, dirty: true } : nearest;
}
const OWN = (0,project_describe/* describeTags */.FE)("*[0-9]*");
async function described(git, describe = OWN) {
    const options = describe.filter((option) => option !== DIRTY);
    const { exitCode, stdout } = await git(...SHORT, "describe", ...options);
    return exitCode === 0 ? { nearest: (0,project_describe/* parseDescribe */.tg)(stdout.trim()) } : {};
}
async function searched(git, search, tagRegex) {
    const [short, status, tags] = await Promise.all([
        git(...SHORT, "log", "-1", "--format=%h"),
        search.untracked ? git("status", "--porcelain") : undefined,
        tagsBelow(git, search.branch ?? "HEAD"),
    ]);
    const regex = (0,python_regex/* pythonRegex */.A)(tagRegex);
    const abbreviated = short.stdout.trim();
    if (tags === undefined)
        return { abbreviated, branchMissing: true };
    const told = { abbreviated, ...(status !== undefined && status.stdout !== "" && { untracked: true }) };
    const tag = search.latestOnly ? tags[0] : tags.find((each) => regex?.exec(each)?.groups?.base !== undefined);
    if (tag === undefined)
        return told;
    const { exitCode, stdout } = await git("rev-list", "--count", `refs/tags/${tag}..HEAD`);
    if (exitCode !== 0)
        return told;
    return { ...told, nearest: { tag, distance: Number(stdout), commit: abbreviated } };
}
const BY_COMMIT = ["--simplify-by-decoration", "--topo-order", "--decorate=full", "--decorate-refs=refs/tags/"];
async function tagsBelow(git, branch) {
    const [refs, log] = await Promise.all([
        git("for-each-ref", `--merged=${branch}`, "--sort=creatordate", `--format=${DATED}`, "refs/tags"),
        git("log", ...BY_COMMIT, "--reverse", "--format=%D", branch, "--"),
    ]);
    if (refs.exitCode !== 0)
        return undefined;
    const places = new Map();
    for (const [index, decoration] of log.stdout.split("\n").entries()) {
        for (const name of decoration.split(", "))
            places.set(name.replace(/^tag: refs\/tags\//, ""), index);
    }
    const place = (name) => places.get(name) ?? -1;
    const tags = refs.stdout.split("\n").flatMap((line) => readDated(line) ?? []);
    tags.sort((a, b) => place(b.name) - place(a.name) || b.date - a.date || (a.name < b.name ? -1 : 1));
    return tags.map(({ name }) => name);
}
const DATED = "%(taggerdate:unix) %(*committerdate:unix) %(creatordate:unix) %(refname)";
function readDated(line) {
    const { tagged, committed, made, name } = /^(?<tagged>\d*) (?<committed>\d*) (?<made>\d*) refs\/tags\/(?<name>.+)$/s.exec(line)?.groups ?? {};
    return name === undefined ? undefined : { name, date: Number(tagged || committed || made) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/config/source-text.js
var source_text = __webpack_require__(24934);
;// CONCATENATED MODULE: ./lib/src/project/plain-repository.js


async function readPlainRepository(dir, files) {
    const inside = external_node_path_.join(dir, ".git");
    const kindOf = (name) => files.kind(external_node_path_.join(inside, name));
    const [config, head, objects, refs, shallow] = await Promise.all([
        (0,source_text/* readSource */.o$)(external_node_path_.join(inside, "config"), files),
        ...["HEAD", "objects", "refs", "shallow"].map(kindOf),
    ]).catch(() => []);
    if (head !== "file" || objects !== "folder" || refs !== "folder")
        return undefined;
    const remote = config === undefined ? undefined : originIn(config);
    return remote === undefined ? undefined : { shallow: shallow !== undefined, remote };
}
const SECTION = /^\[(?<name>[A-Za-z0-9.-]+)(?: "(?<sub>[^"\\\]]*)")?\]$/;
const VARIABLE = /^\s+(?<key>[A-Za-z][A-Za-z0-9-]*) = (?<value>[^"\\#;]*)$/;
const LEADING_ELSEWHERE = new Set([
    "core.worktree",
    "extensions.worktreeconfig",
    "include.path",
    "includeif.path",
]);
const FALSE = /^(?:false|no|off|0*)$/i;
function originIn(config) {
    let [section, remote] = ["", ""];
    for (const line of config.split(/\r?\n/)) {
        if (line === "")
            continue;
        const named = SECTION.exec(line)?.groups;
        if (named !== undefined)
            section = sectionOf(named.name ?? "", named.sub);
        else {
            const { key = "", value = "" } = VARIABLE.exec(line)?.groups ?? {};
            const name = `${section.split("\0")[0]}.${key.toLowerCase()}`;
            if (key === "" || LEADING_ELSEWHERE.has(name))
                return undefined;
            if (name === "core.bare" && !FALSE.test(value.trimEnd()))
                return undefined;
            if (section === "remote\0origin" && key.toLowerCase() === "url")
                remote = value.trimEnd();
        }
    }
    return remote;
}
function sectionOf(name, sub) {
    return sub === undefined ? name.toLowerCase() : `${name.toLowerCase()}\0${sub}`;
}

;// CONCATENATED MODULE: ./lib/src/project/git.js






const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];
const STATUS = ["status", "--porcelain=v2", "--branch", "--no-ahead-behind", "-z", "--untracked-files=no"];
function readGit(dir, world, environment, question) {
    return openGit(dir, world, environment)(question);
}
function openGit(dir, { files, processes }, environment) {
    const git = gitIn(dir, processes, (0,git_environment/* gitEnvironment */._)(environment));
    const asked = Promise.all([
        git(...STATUS),
        git("for-each-ref", "--points-at=HEAD", `--format=${REF}`, "refs/heads", "refs/tags"),
        readPlace(dir, files, git),
    ]);
    asked.catch(() => { });
    return async (question) => {
        const early = (await isSettledSoon(asked)) ? undefined : question && nearestTag(git, question);
        early?.catch(() => { });
        const [status, refs, { shallow, root, remote }] = await asked;
        const { commit, branch, changed: dirty } = parseStatus(succeeded(status, dir));
        const repository = repositoryOf(remote);
        const origin = originOf(remote);
        const place = { ...(repository !== undefined && { repository }), ...(origin !== undefined && { origin }) };
        const named = { ...place, ...(branch !== undefined && { branch }) };
        const shared = { shallow, root, ...named, dirty };
        if (commit === undefined)
            return { ...shared, ...NO_COMMIT };
        const { tags, epoch, only } = readRefs(succeeded(refs, dir));
        const found = question && (tagOnCommit(only, commit, question) ?? (await (early ?? nearestTag(git, question))));
        return {
            ...shared,
            commit,
            epoch: epoch ?? Number(succeeded(await git("log", "-1", "--format=%ct", "HEAD"), dir)),
            tags,
            commits: 0,
            ...(question && found && (await belowCommit(git, question, found, dirty, dir))),
        };
    };
}
const SOON_MILLISECONDS = 10;
async function isSettledSoon(asked) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), SOON_MILLISECONDS);
    });
    const settled = asked.then(() => true, () => true);
    return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}
async function readTagsBelow(dir, { processes }, environment) {
    const git = gitIn(dir, processes, (0,git_environment/* gitEnvironment */._)(environment));
    const listed = await git("for-each-ref", "--merged=HEAD", "--format=%(refname)", "refs/tags");
    return succeeded(listed, dir)
        .split("\n")
        .filter(Boolean)
        .map((name) => name.slice("refs/tags/".length));
}
async function belowCommit(git, question, { nearest, ...told }, dirty, dir) {
    if (nearest === undefined) {
        return { ...told, commits: Number(succeeded(await git("rev-list", "--count", "HEAD"), dir)) };
    }
    const isChanged = dirty.length > 0 || told.untracked === true;
    return { ...told, nearest: isChanged ? marked(nearest, question) : nearest, commits: 0 };
}
function gitIn(cwd, processes, env) {
    return async (...asked) => {
        try {
            return await processes.run(["git", "--no-optional-locks", ...SAFELY, ...asked], {
                cwd,
                env,
                timeoutSeconds: 120,
            });
        }
        catch (cause) {
            if (!(cause instanceof errors/* ShipwheelError */.QP) || cause.code !== "SW-PROCESS-NOT-FOUND")
                throw cause;
            throw new errors/* ShipwheelError */.QP("SW-GIT-MISSING", "git", { cause });
        }
    };
}
async function readPlace(dir, files, git) {
    const plain = await readPlainRepository(dir, files);
    if (plain !== undefined)
        return { ...plain, root: "." };
    const [place, remote] = await Promise.all([
        git("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"),
        git("config", "--get", "remote.origin.url"),
    ]);
    const [inside, shallow, ...prefix] = place.stdout.split("\n");
    if (place.exitCode !== 0 && !place.stderr.includes("not a git repository"))
        succeeded(place, dir);
    if (place.exitCode !== 0 || inside !== "true")
        throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", dir, lastWords(place));
    const root = prefix.join("\n").trimEnd().replace(/\/$/, "") || ".";
    return { shallow: shallow === "true", root, remote: remote.stdout.trim() };
}
const NO_COMMIT = { missing: "commit", commit: "", epoch: 0, tags: [], commits: 0 };
function succeeded(finished, dir) {
    if (finished.exitCode === 0)
        return finished.stdout;
    if (/dubious ownership|unsafe repository/.test(finished.stderr)) {
        const folder = /safe\.directory\s+(.+)$/m.exec(finished.stderr)?.[1] ?? dir;
        throw new errors/* ShipwheelError */.QP("SW-REPOSITORY-UNSAFE", dir, {
            hint: `Run \`git config --global --add safe.directory ${folder}\` if you trust it.`,
        });
    }
    throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, lastWords(finished));
}
function lastWords({ stderr }) {
    const detail = stderr.trim();
    return detail === "" ? {} : { detail };
}
const REF = "%(objecttype) %(tag) %(committerdate:unix)%(*committerdate:unix) %(refname)";
function readRefs(lines) {
    const refs = lines.split("\n").flatMap((line) => {
        const { type, own, epoch, kind, name } = /^(?<type>\w+) (?<own>\S*) (?<epoch>\d*) refs\/(?<kind>heads|tags)\/(?<name>.+)$/s.exec(line)?.groups ?? {};
        return name === undefined || kind === undefined ? [] : [{ name, kind, annotated: type === "tag", own, epoch }];
    });
    const dated = refs.find(({ epoch }) => epoch);
    const tags = refs.filter(({ kind }) => kind === "tags");
    const [only, second] = tags;
    const isAlone = only !== undefined && second === undefined && (only.own === "" || only.own === only.name);
    return {
        tags: tags.map(({ name, annotated }) => ({ name, annotated })),
        ...(isAlone && { only: only.name }),
        ...(dated !== undefined && { epoch: Number(dated.epoch) }),
    };
}


/***/ }),

/***/ 54071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ workflowTexts)
/* harmony export */ });
const FOLDER = ".github/workflows";
const MOST = 50;
async function* workflowTexts(sources) {
    const names = (await sources.list(FOLDER)).filter((name) => /\.ya?ml$/.test(name));
    for (const name of names.slice(0, MOST)) {
        const file = `${FOLDER}/${name}`;
        yield { file, text: ((await sources.read(file)) ?? "").replace(/^[ \t]*#.*$/gm, "") };
    }
}


/***/ }),

/***/ 77075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ poetrySpecifiers),
/* harmony export */   jb: () => (/* binding */ pythonMarker),
/* harmony export */   ok: () => (/* binding */ poetryRequiresPython),
/* harmony export */   q0: () => (/* binding */ platformMarker)
/* harmony export */ });
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52319);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27565);


const LONGEST = 500;
function poetrySpecifiers(constraint) {
    const clauses = clausesOf(constraint);
    return clauses?.map(({ operator, version }) => `${operator}${version}`).join(",");
}
function clausesOf(constraint) {
    if (constraint.length > LONGEST || constraint.includes("|"))
        return undefined;
    const spelled = constraint
        .trim()
        .replace(/,\s*$/, "")
        .replace(/(\^|~=?|[<>=!]=?|===)\s+/g, "$1");
    const clauses = spelled.split(/\s*,\s*|\s+/).map(boundsOf);
    return clauses.every((each) => each !== undefined) ? clauses.flat() : undefined;
}
function boundsOf(text) {
    if (text === "" || /^v?[xX*](?:\.[xX*])*$/.test(text))
        return [];
    const match = /^(\^|~=?|[<>=!]=|[<>=])?v?(\d+(?:\.\d+)*)((?:\.\*)?)([-._+a-z0-9]*)$/i.exec(text);
    if (match === null || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(`${match[2]}${match[4]}`) === undefined)
        return undefined;
    const [, operator = "==", release = "", any = "", suffix = ""] = match;
    const version = `${release}${any}${suffix}`;
    if (operator === "^" || operator === "~" || operator === "~=") {
        return any === ""
            ? [
                { operator: ">=", version },
                { operator: "<", version: upper(operator, release) },
            ]
            : undefined;
    }
    return [{ operator: operator === "=" ? "==" : operator, version }];
}
function upper(operator, release) {
    const numbers = release.split(".").map(BigInt);
    const last = numbers.length - 1;
    const nonZero = numbers.findIndex((number) => number > 0n);
    const fixed = operator === "^" ? (nonZero < 0 ? last : nonZero) : Math.min(last, operator === "~=" && last === 1 ? 0 : 1);
    return numbers.map((number, index) => (index < fixed ? number : index === fixed ? number + 1n : 0n)).join(".");
}
const PYTHONS = ["2.7", ...Array.from({ length: 16 }, (_, minor) => `3.${minor}`)];
function poetryRequiresPython(constraint) {
    if (!constraint.includes("|"))
        return poetrySpecifiers(bareMinor(constraint));
    const ranges = constraint.split(/\|\|?/).map((each) => (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifiers */ .$h)(poetrySpecifiers(bareMinor(each)) ?? "-"));
    if (!ranges.every((range) => range !== undefined))
        return undefined;
    const isIn = (python) => ranges.some((range) => (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, `${python}.0`) || (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(range, `${python}.50`));
    const lowest = PYTHONS.find(isIn);
    if (lowest === undefined)
        return undefined;
    return [`>=${lowest}`, ...PYTHONS.filter((python) => !isIn(python)).map((python) => `!=${python}.*`)].join(",");
}
function bareMinor(constraint) {
    const bare = /^\s*(\d+)(\.\d+)?\s*$/.exec(constraint);
    return bare === null ? constraint : bare[2] === undefined ? `^${bare[1]}.0` : `~${bare[1]}${bare[2]}`;
}
function pythonMarker(constraint) {
    if (constraint.length > LONGEST)
        return undefined;
    const alternatives = constraint.split(/\|\|?/).map((each) => clausesOf(each));
    if (!alternatives.every((each) => each !== undefined))
        return undefined;
    if (alternatives.some((each) => each.length === 0))
        return "";
    const texts = alternatives.map((clauses) => clauses.map(comparisonOf).join(" and "));
    return texts.length === 1 ? (texts[0] ?? "") : texts.map((text) => `(${text})`).join(" or ");
}
function comparisonOf({ operator, version }) {
    const isFull = version.replace(/\.\*$/, "").split(".").length > 2 || operator === ">" || operator === "<=";
    const padded = operator === ">" || operator === "<="
        ? `${version}${".0".repeat(3 - Math.min(3, version.split(".").length))}`
        : version;
    return `${isFull ? "python_full_version" : "python_version"} ${operator} "${padded}"`;
}
function platformMarker(constraint) {
    if (constraint.length > LONGEST)
        return undefined;
    const names = constraint.split(/\s*\|\|?\s*/).map((each) => /^(==|!=)?\s*([\w-]+)$/.exec(each.trim()));
    if (!names.every((name) => name !== null))
        return undefined;
    return names.map(([, operator = "==", name]) => `sys_platform ${operator} "${name}"`).join(" or ");
}


/***/ }),

/***/ 44344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ groupAt),
/* harmony export */   Do: () => (/* binding */ projectFields),
/* harmony export */   Fh: () => (/* binding */ writtenAll),
/* harmony export */   sL: () => (/* binding */ groupsAt),
/* harmony export */   tK: () => (/* binding */ readmeFile)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

function projectFields(sources) {
    const { project } = sources;
    const extras = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(project, "optional-dependencies");
    const evidence = { file: "pyproject.toml", says: "[project]" };
    const written = (...keys) => writtenAll((0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(project, ...keys), evidence);
    return {
        description: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(project, "description"),
        license: licenseOf((0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(project, "license")),
        licenseFiles: Array.isArray((0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(project, "license-files")) ? (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(project, "license-files") : undefined,
        readme: readmeOf((0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(project, "readme")),
        dependencies: Array.isArray((0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(project, "dependencies")) ? written("dependencies") : undefined,
        optionalDependencies: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(extras)
            ? Object.fromEntries(Object.keys(extras).map((extra) => [extra, written("optional-dependencies", extra)]))
            : undefined,
        scripts: groupAt(project, "scripts"),
        guiScripts: groupAt(project, "gui-scripts"),
        entryPoints: groupsAt(project, "entry-points"),
    };
}
function writtenAll(texts, evidence) {
    return texts.map((text) => ({ text, evidence }));
}
function licenseOf(license) {
    if (typeof license === "string")
        return { expression: license };
    if (!(0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(license))
        return undefined;
    const [file, text] = [(0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(license, "file"), (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(license, "text")];
    if (file !== undefined)
        return { file };
    return text === undefined ? undefined : { text };
}
function readmeOf(readme) {
    if (typeof readme === "string")
        return readmeFile(readme);
    if (!(0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(readme))
        return undefined;
    const [file, contentType] = [(0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(readme, "file"), (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(readme, "content-type")];
    return { ...(file !== undefined && { file }), ...(contentType !== undefined && { contentType }) };
}
const CONTENT_TYPES = new Map([
    ["md", "text/markdown"],
    ["rst", "text/x-rst"],
    ["txt", "text/plain"],
]);
function readmeFile(file) {
    const contentType = CONTENT_TYPES.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
    return contentType === undefined ? { file } : { file, contentType };
}
function groupAt(table, ...keys) {
    const group = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, ...keys);
    if (!(0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(group))
        return undefined;
    return Object.fromEntries(Object.entries(group).filter((entry) => typeof entry[1] === "string"));
}
function groupsAt(table, ...keys) {
    const groups = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ...keys);
    const names = Object.keys(groups).filter((name) => (0,_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(groups[name]));
    return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, groupAt(groups, name) ?? {}]));
}


/***/ }),

/***/ 34629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   _r: () => (/* binding */ constantText),
/* harmony export */   hV: () => (/* binding */ meaningIn),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
function constantText(source, expression) {
    const value = resolve(source, expression);
    return value?.kind === "text" ? value.value : undefined;
}
function resolve(source, expression) {
    if (expression?.kind === "item") {
        return entriesOf(source.meaningOf(expression.of))?.get(expression.key) ?? expression;
    }
    return expression?.kind === "name" ? (source.meaningOf(expression.value) ?? expression) : expression;
}
function meaningIn(source, name) {
    const [only, ...others] = source.assignmentsTo(name).filter(({ key }) => key === undefined);
    if (only === undefined || others.length > 0 || only.adds || isGrown(source, name))
        return undefined;
    const entries = entriesOf(only.value);
    const later = entries && laterEntries(source, name);
    if (entries === undefined || later?.size === 0)
        return only.value;
    return later && { kind: "dict", entries: new Map([...entries, ...later]), line: only.value.line };
}
function entriesOf(value) {
    if (value?.kind === "dict")
        return value.entries;
    const isCall = value?.kind === "call" && value.call.name === "dict" && value.call.positional.length === 0;
    return isCall && value.call.spread.length === 0 ? value.call.keywords : undefined;
}
function laterEntries(source, name) {
    const given = new Map();
    for (const { key, value } of source.assignmentsTo(name).filter((each) => each.key !== undefined)) {
        if (key?.text === undefined)
            return undefined;
        given.set(key.text, value);
    }
    for (const call of source.callsOf(`${name}.update`)) {
        const updates = updatesOf(call);
        if (updates === undefined)
            return undefined;
        for (const [key, value] of updates)
            given.set(key, value);
    }
    return given;
}
function updatesOf({ positional, keywords, spread }) {
    const tables = positional.map(entriesOf);
    if (spread.length > 0 || !tables.every((table) => table !== undefined))
        return undefined;
    return [...tables.flatMap((table) => [...table]), ...keywords];
}
function isGrown({ callsOf }, name) {
    return ["append", "extend", "insert"].some((method) => callsOf(`${name}.${method}`).length > 0);
}


/***/ }),

/***/ 90297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readPythonSource)
});

// EXTERNAL MODULE: ./lib/src/project/python-names.js
var python_names = __webpack_require__(34629);
// EXTERNAL MODULE: ./lib/src/project/python-tokens.js
var python_tokens = __webpack_require__(75455);
;// CONCATENATED MODULE: ./lib/src/project/python-statements.js

const DEEPEST = 200;
function readStatements(source) {
    const reader = new Reader([...(0,python_tokens/* pythonTokens */.bz)(source)]);
    const assignments = [];
    while (!reader.atEnd)
        for (const assigned of reader.statement())
            assignments.push(assigned);
    return { assignments, calls: reader.calls };
}
class Reader {
    calls = [];
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#at >= this.#tokens.length;
    }
    statement() {
        const topLevel = this.#token?.indent === 0;
        const targets = [];
        for (;;) {
            const target = this.#target() ?? this.#keyTarget() ?? this.#addTarget();
            if (target === undefined)
                break;
            targets.push(target);
        }
        const value = this.#expression(python_tokens/* isLineEnd */.S4);
        this.#skipUntil(python_tokens/* isLineEnd */.S4);
        this.#at += 1;
        return targets.map(({ isWithin, ...target }) => ({
            ...target,
            value: isWithin ? { kind: "computed", line: value.line } : value,
            topLevel,
        }));
    }
    get #token() {
        return this.#tokens[this.#at];
    }
    #target() {
        const name = this.#token;
        if (name?.kind !== "name")
            return undefined;
        let next = this.#at + 1;
        if ((0,python_tokens/* isSign */.A7)(this.#tokens[next], ":")) {
            while (this.#tokens[next]?.kind !== "line" && next < this.#tokens.length && !(0,python_tokens/* isSign */.A7)(this.#tokens[next], "=")) {
                next += 1;
            }
        }
        if (!(0,python_tokens/* isSign */.A7)(this.#tokens[next], "="))
            return undefined;
        this.#at = next + 1;
        return { name: name.value };
    }
    #keyTarget() {
        const name = this.#token;
        const close = this.#closing(this.#at + 1);
        if (name?.kind !== "name" || close === undefined)
            return undefined;
        let end = close;
        for (let next = close; next !== undefined; next = this.#closing(end + 1))
            end = next;
        if (!(0,python_tokens/* isSign */.A7)(this.#tokens[end + 1], "="))
            return undefined;
        const [key, ...more] = this.#tokens.slice(this.#at + 2, close);
        const isText = key?.kind === "text" && key.computed !== true && more.length === 0;
        this.#at = end + 2;
        const target = { name: name.value, key: { text: isText ? key.value : undefined } };
        return end === close ? target : { ...target, isWithin: true };
    }
    #closing(at) {
        if (!(0,python_tokens/* isSign */.A7)(this.#tokens[at], "["))
            return undefined;
        let close = at + 1;
        for (let token = this.#tokens[close]; token !== undefined && !(0,python_tokens/* isLineEnd */.S4)(token); token = this.#tokens[close]) {
            if ((0,python_tokens/* isSign */.A7)(token, "]"))
                return close;
            close += 1;
        }
        return undefined;
    }
    #addTarget() {
        const [name, plus, equals] = this.#tokens.slice(this.#at, this.#at + 3);
        if (name?.kind !== "name" || !(0,python_tokens/* isSign */.A7)(plus, "+") || !(0,python_tokens/* isSign */.A7)(equals, "="))
            return undefined;
        this.#at += 3;
        return { name: name.value, adds: true };
    }
    #expression(ends) {
        const line = this.#token?.line ?? 0;
        const value = this.#generated(this.#primary());
        if (this.#token === undefined || ends(this.#token))
            return value;
        this.#skipUntil(ends);
        return { kind: "computed", line };
    }
    #skipUntil(ends) {
        while (this.#token !== undefined && !ends(this.#token)) {
            const before = this.#at;
            this.#primary();
            if (this.#at === before)
                this.#at += 1;
        }
    }
    #primary() {
        const token = this.#token;
        const line = token?.line ?? 0;
        if (token === undefined || token.kind === "line")
            return { kind: "computed", line };
        if (token.kind === "text")
            return this.#text();
        if (token.kind === "name")
            return this.#name();
        if (token.kind === "number") {
            this.#at += 1;
            return { kind: "number", value: token.value, line };
        }
        if ((0,python_tokens/* isOpening */.nS)(token))
            return this.#bracketed();
        return { kind: "computed", line };
    }
    #generated(value) {
        const [loop, name, within] = this.#tokens.slice(this.#at, this.#at + 3);
        const [item] = value.kind === "call" && value.call.name === "str" ? value.call.positional : [];
        const isMapped = loop?.value === "for" && item?.kind === "name" && within?.value === "in";
        if (!isMapped || name?.value !== item.value)
            return value;
        this.#at += 3;
        const { line } = value;
        const positional = [{ kind: "name", value: "str", line }, this.#primary()];
        return { kind: "call", call: { name: "map", line, positional, keywords: new Map(), spread: [] }, line };
    }
    #text() {
        const line = this.#token?.line ?? 0;
        const parts = [];
        for (let token = this.#token; token?.kind === "text"; token = this.#token) {
            parts.push(token);
            this.#at += 1;
        }
        const value = parts.map((part) => part.value).join("");
        const computed = parts.some((part) => part.computed);
        if (!computed && (0,python_tokens/* isSign */.A7)(this.#token, ".") && this.#tokens[this.#at + 1]?.value === "join")
            return this.#joined(value);
        if (!computed)
            return { kind: "text", value, line };
        const formatted = parts.every((part) => part.formatted) ? fieldsOf(value) : undefined;
        return formatted === undefined ? { kind: "computed", line } : { kind: "formatted", parts: formatted, line };
    }
    #joined(separator) {
        const line = this.#token?.line ?? 0;
        this.#at += 2;
        if (!(0,python_tokens/* isSign */.A7)(this.#token, "("))
            return { kind: "computed", line };
        const { items: given } = this.#items(undefined);
        const [items] = given;
        return items === undefined ? { kind: "computed", line } : { kind: "joined", separator, items, line };
    }
    #name() {
        const line = this.#token?.line ?? 0;
        let name = this.#token?.value ?? "";
        this.#at += 1;
        while ((0,python_tokens/* isSign */.A7)(this.#token, ".") && this.#tokens[this.#at + 1]?.kind === "name") {
            name += `.${this.#tokens[this.#at + 1]?.value}`;
            this.#at += 2;
        }
        const key = this.#constantKey();
        if (key !== undefined)
            return { kind: "item", of: name, key, line };
        if (!(0,python_tokens/* isSign */.A7)(this.#token, "("))
            return { kind: "name", value: name, line };
        const { items, keywords, spread } = this.#items("=");
        const call = { name, line, positional: items, keywords, spread };
        this.calls.push(call);
        return { kind: "call", call, line };
    }
    #constantKey() {
        const [open, key, close] = this.#tokens.slice(this.#at, this.#at + 3);
        if (!(0,python_tokens/* isSign */.A7)(open, "[") || key?.kind !== "text" || key.computed || !(0,python_tokens/* isSign */.A7)(close, "]"))
            return undefined;
        this.#at += 3;
        return key.value;
    }
    #bracketed() {
        const line = this.#token?.line ?? 0;
        const opening = this.#token?.value;
        const { items, keywords, spread, commas } = this.#items(opening === "{" ? ":" : undefined);
        if (spread.length > 0)
            return { kind: "computed", line };
        if (opening === "{" && items.length === 0)
            return { kind: "dict", entries: keywords, line };
        const [only] = items;
        if (opening === "(" && commas === 0 && only !== undefined)
            return { ...only, line };
        return opening === "{" ? { kind: "computed", line } : { kind: "list", items, line };
    }
    #items(separator) {
        const items = [];
        const keywords = new Map();
        const spread = [];
        let commas = 0;
        this.#at += 1;
        this.#depth += 1;
        while (this.#token !== undefined && !(0,python_tokens/* isClosing */.wH)(this.#token) && !(0,python_tokens/* isLineEnd */.S4)(this.#token)) {
            if (this.#depth > DEEPEST) {
                this.#at = this.#tokens.length;
                break;
            }
            const keyword = this.#keyword(separator);
            const isSpread = (0,python_tokens/* isSign */.A7)(this.#token, "**");
            if (isSpread)
                this.#at += 1;
            const value = this.#expression(endsItem);
            if (isSpread)
                spread.push(value);
            else if (keyword === undefined)
                items.push(value);
            else
                keywords.set(keyword, value);
            if ((0,python_tokens/* isSign */.A7)(this.#token, ",")) {
                commas += 1;
                this.#at += 1;
            }
        }
        this.#depth -= 1;
        if (this.#token !== undefined && (0,python_tokens/* isClosing */.wH)(this.#token))
            this.#at += 1;
        return { items, keywords, spread, commas };
    }
    #keyword(separator) {
        const token = this.#token;
        const next = this.#tokens[this.#at + 1];
        const isKeyword = separator === ":"
            ? token?.kind === "text" && (0,python_tokens/* isSign */.A7)(next, ":")
            : token?.kind === "name" && separator !== undefined && ((0,python_tokens/* isSign */.A7)(next, "=") || (0,python_tokens/* isSign */.A7)(next, ":"));
        if (!isKeyword || token === undefined)
            return undefined;
        this.#at += 2;
        return token.value;
    }
}
function fieldsOf(text) {
    const parts = text.split(/\{([\p{L}_][\p{L}\p{N}_]*)\}/u);
    return parts.some((part, index) => index % 2 === 0 && /[{}]/.test(part)) ? undefined : parts;
}
function endsItem(token) {
    return token.kind === "line" || (0,python_tokens/* isSign */.A7)(token, ",") || (0,python_tokens/* isClosing */.wH)(token);
}

;// CONCATENATED MODULE: ./lib/src/project/python-source.js


function readPythonSource(source) {
    const { assignments, calls } = readStatements(source);
    const [assigned, called] = [byName(assignments), byName(calls)];
    const meanings = new Map();
    const read = {
        assignments,
        calls,
        assignmentsTo: (name) => assigned.get(name) ?? [],
        callsOf: (name) => called.get(name) ?? [],
        meaningOf: (name) => {
            if (!meanings.has(name))
                meanings.set(name, (0,python_names/* meaningIn */.hV)(read, name));
            return meanings.get(name);
        },
    };
    return read;
}
function byName(all) {
    const found = new Map();
    for (const each of all) {
        const same = found.get(each.name);
        if (same === undefined)
            found.set(each.name, [each]);
        else
            same.push(each);
    }
    return found;
}


/***/ }),

/***/ 75455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isSign),
/* harmony export */   S4: () => (/* binding */ isLineEnd),
/* harmony export */   bz: () => (/* binding */ pythonTokens),
/* harmony export */   nS: () => (/* binding */ isOpening),
/* harmony export */   wH: () => (/* binding */ isClosing)
/* harmony export */ });
const TOKEN = new RegExp([
    /(?<space>[ \t\f\r]+|\\\r?\n|#[^\n]*)/,
    /(?<newline>\n)/,
    /(?<prefix>[A-Za-z]{0,2})(?<quoted>"""(?:[^\\]|\\.)*?(?:"""|\\?$)|'''(?:[^\\]|\\.)*?(?:'''|\\?$)|"(?:[^"\\\n]|\\.)*(?:"|\\?$|(?=\n))|'(?:[^'\\\n]|\\.)*(?:'|\\?$|(?=\n)))/,
    /(?<name>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<number>\d[\w.]*)/,
    /(?<sign>\*\*|\/\/|->|:=|[=!<>]=|.)/,
]
    .map(({ source }) => source)
    .join("|"), "gsu");
function* pythonTokens(source) {
    let line = 1;
    let depth = 0;
    let startsLine = true;
    let lineStart = 0;
    let indent = 0;
    for (const match of source.matchAll(TOKEN)) {
        const token = readToken(match.groups ?? {});
        if (token?.kind === "line" && (depth > 0 || startsLine)) {
        }
        else if (token !== undefined) {
            if (startsLine)
                indent = match.index - lineStart;
            startsLine = token.kind === "line";
            depth = Math.max(0, depth + depthOf(token));
            yield { ...token, line, indent };
        }
        line += match[0].split("\n").length - 1;
        if (match[0].includes("\n"))
            lineStart = match.index + match[0].lastIndexOf("\n") + 1;
    }
    if (!startsLine)
        yield { kind: "line", value: "", line, indent };
}
function readToken(groups) {
    const { newline, prefix = "", quoted, name, number, sign } = groups;
    if (quoted !== undefined) {
        const value = textOf(quoted, /r/i.test(prefix));
        if (!/[bft]/i.test(prefix))
            return { kind: "text", value };
        return { kind: "text", value, computed: true, ...(/f/i.test(prefix) && { formatted: true }) };
    }
    if (name !== undefined)
        return { kind: "name", value: name };
    if (number !== undefined)
        return { kind: "number", value: number };
    if (sign !== undefined)
        return { kind: "sign", value: sign };
    return newline === undefined ? undefined : { kind: "line", value: "" };
}
function depthOf({ kind, value }) {
    if (kind !== "sign")
        return 0;
    return "([{".includes(value) ? 1 : ")]}".includes(value) ? -1 : 0;
}
const SIMPLE_ESCAPES = new Map([
    ["n", "\n"],
    ["t", "\t"],
    ["r", "\r"],
    ["\n", ""],
    ["\\", "\\"],
    ["'", "'"],
    ['"', '"'],
]);
function textOf(quoted, raw) {
    const quote = quoted.startsWith('"""') || quoted.startsWith("'''") ? quoted.slice(0, 3) : quoted.slice(0, 1);
    const ends = quoted.length >= 2 * quote.length && quoted.endsWith(quote);
    const body = quoted.slice(quote.length, ends ? -quote.length : undefined);
    if (raw)
        return body;
    return body.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gsu, (whole, byte, unit, simple) => {
        if (simple !== undefined)
            return SIMPLE_ESCAPES.get(simple) ?? whole;
        return String.fromCharCode(Number.parseInt(byte ?? unit ?? "0", 16));
    });
}
function isSign(token, value) {
    return token?.kind === "sign" && token.value === value;
}
function isLineEnd(token) {
    return token.kind === "line";
}
function isOpening(token) {
    return token.kind === "sign" && "([{".includes(token.value);
}
function isClosing(token) {
    return token.kind === "sign" && ")]}".includes(token.value);
}


/***/ }),

/***/ 81934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readSetupCfg),
/* harmony export */   g: () => (/* binding */ cfgOption)
/* harmony export */ });
function readSetupCfg(text) {
    const sections = new Map();
    let section;
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (/^\s*([#;]|$)/.test(raw))
            continue;
        if (/^\s/.test(raw) && open !== undefined) {
            open.lines.push(raw.trim());
            continue;
        }
        const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
            open = undefined;
            continue;
        }
        const separator = raw.search(/[=:]/);
        if (separator < 0 || section === undefined)
            continue;
        const name = raw.slice(0, separator).trim();
        open = { name, lines: [raw.slice(separator + 1).trim()], line: index + 1 };
        section.set(keyOf(name), open);
    }
    return interpolated(new Map([...sections].map(([name, options]) => [name, closed(options)])));
}
function keyOf(name) {
    return name.toLowerCase().replaceAll("-", "_");
}
function closed(options) {
    const ended = [...options].map(([key, { lines, ...option }]) => {
        const value = lines.join("\n").trim();
        return [key, { ...option, value, ...(lines.length > 1 && { isLines: true }) }];
    });
    return new Map(ended);
}
const LONGEST = 20_000;
const DEEPEST = 10;
function interpolated(sections) {
    const defaults = sections.get("DEFAULT");
    for (const options of sections.values()) {
        const begun = new Set();
        const meaningOf = (key, depth) => {
            const option = options.get(key) ?? defaults?.get(key);
            if (option === undefined || !option.value.includes("%"))
                return option?.value;
            if (begun.has(key) || depth > DEEPEST)
                return option.value;
            begun.add(key);
            const value = withReferences(option.value, (name) => meaningOf(keyOf(name), depth + 1)) ?? option.value;
            options.set(key, { ...option, value });
            return value;
        };
        for (const key of options.keys())
            meaningOf(key, 0);
    }
    return sections;
}
function withReferences(value, meaningOf) {
    let text = "";
    let end = 0;
    for (const { 0: written, 1: name, index } of value.matchAll(/%(?:%|\(([^()\n]{1,200})\)s)/g)) {
        const meant = name === undefined ? "%" : meaningOf(name);
        text += value.slice(end, index) + (meant ?? "");
        if (meant === undefined || text.length > LONGEST)
            return undefined;
        end = index + written.length;
    }
    return text + value.slice(end);
}
function cfgOption(cfg, section, name) {
    return cfg.get(section)?.get(name);
}


/***/ }),

/***/ 68171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setupPyPurity)
/* harmony export */ });
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81939);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34629);
/* harmony import */ var _setup_py_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77657);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10074);




const NATIVE_KEYWORDS = ["ext_modules", "cffi_modules", "rust_extensions", "cmake_source_dir", "c_libraries"];
const NATIVE_WORD = new RegExp(`\\b(?:${NATIVE_KEYWORDS.join("|")}|has_ext_modules)\\b`, "g");
const NATIVE_CALLS = /(^|\.)(cythonize|mypycify|Extension|RustExtension|Pybind11Extension|CMakeExtension|CUDAExtension|CppExtension)$/;
const SCIKIT_BUILD = /^[ \t]*(?:from[ \t]+skbuild\b|import[ \t]+skbuild\b)/m;
const OWN_WHEEL = /\bbdist_wheel\b/i;
const OWN_TAG = /\broot_is_pure[ \t]*=[ \t]*False|\bplat_name|\bdef[ \t]+get_tag\b|manylinux|macosx_|win_amd64/;
const ON_REQUEST = /\w*_USE_MYPYC\b|--use-mypyc\b/;
const SWITCH = /\benviron\b|\bgetenv\b|\bargv\b|^[ \t]*except\b|\boptional[ \t]*=[ \t]*True/m;
function setupPyPurity(source, text) {
    const code = text.replace(/^[ \t]*#.*$/gm, "");
    const native = nativePurity(source, code);
    const requested = native && lineWith(code, ON_REQUEST);
    if (requested !== undefined) {
        return { purity: { class: "both", confidence: "likely", evidence: [requested] }, pureByDefault: true };
    }
    if (native !== undefined)
        return { purity: native };
    const tag = OWN_WHEEL.test(code) ? lineWith(code, OWN_TAG) : undefined;
    if (tag !== undefined)
        return { purity: (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .i)("likely", tag), abiFree: true };
    return { purity: purePurity(source, code) };
}
function nativePurity(source, code) {
    const calls = (0,_setup_py_js__WEBPACK_IMPORTED_MODULE_2__/* .setupCalls */ .fk)(source);
    const given = calls.flatMap((call) => {
        const keywords = (0,_setup_py_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordsOf */ .sj)(source, call);
        const keyword = NATIVE_KEYWORDS.find((name) => !(0,_setup_py_js__WEBPACK_IMPORTED_MODULE_2__/* .isNothing */ .qv)((0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .hd)(source, keywords.get(name))));
        return keyword === undefined ? [] : [{ keyword, line: call.line, value: (0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .hd)(source, keywords.get(keyword)) }];
    });
    const [first] = given;
    if (first !== undefined)
        return givenPurity(calls.length > given.length || SWITCH.test(code), first);
    const made = source.calls.find(({ name }) => NATIVE_CALLS.test(name));
    if (made !== undefined)
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .i)("likely", (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)("setup.py", made.line, `${made.name}(...)`));
    const nothings = calls.flatMap((call) => NATIVE_KEYWORDS.filter((name) => (0,_setup_py_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordsOf */ .sj)(source, call).has(name)));
    const mentions = [...code.matchAll(NATIVE_WORD)];
    const [mention] = mentions;
    if (mention !== undefined && mentions.length > nothings.length) {
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .i)("likely", (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)("setup.py", (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(code, mention.index), mention[0]));
    }
    const scikit = lineWith(code, SCIKIT_BUILD);
    return scikit && (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .i)("likely", scikit);
}
function givenPurity(mayBeWithout, native) {
    const evidence = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)("setup.py", native.value?.line ?? native.line, `setup(${native.keyword}=...)`);
    return (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .i)(native.value?.kind === "list" && !mayBeWithout ? "certain" : "likely", evidence);
}
function purePurity(source, code) {
    const [call, ...others] = (0,_setup_py_js__WEBPACK_IMPORTED_MODULE_2__/* .setupCalls */ .fk)(source);
    if (call === undefined)
        return uncalled(code);
    const evidence = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)("setup.py", call.line, "setup() without extension modules");
    if (![call, ...others].every((each) => (0,_setup_py_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadable */ .hS)(source, each)))
        return (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .pure */ .L)("unsure", evidence);
    return (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .pure */ .L)(/\b(?:cmdclass|distclass)\b/.test(code) ? "likely" : "certain", evidence);
}
function uncalled(code) {
    const evidence = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)("setup.py", 1, "setup() is not called here by its name");
    return /\bsetup[ \t]*\(/.test(code)
        ? (0,_described_js__WEBPACK_IMPORTED_MODULE_1__/* .pure */ .L)("unsure", evidence)
        : { class: "unknown", confidence: "unsure", evidence: [evidence] };
}
function lineWith(code, pattern) {
    const match = pattern.exec(code);
    return match === null ? undefined : (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)("setup.py", (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(code, match.index), match[0].trim());
}


/***/ }),

/***/ 77657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ keywordText),
/* harmony export */   XL: () => (/* binding */ keywordOf),
/* harmony export */   fk: () => (/* binding */ setupCalls),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   sj: () => (/* binding */ keywordsOf)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34629);

const MODULES = ["", "setuptools.", "_setuptools.", "distutils.core.", "core.", "skbuild."];
const MOST_CALLS = 50;
function setupCalls(source) {
    const calls = MODULES.flatMap((module) => source.callsOf(`${module}setup`));
    return calls.sort((one, other) => one.line - other.line).slice(0, MOST_CALLS);
}
function keywordsOf(source, call) {
    const spread = call.spread.flatMap((expression) => {
        const known = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(source, expression));
        if (known !== undefined || expression.kind !== "name")
            return [...(known ?? [])];
        return knownEntries(source, expression.value);
    });
    return new Map([...spread, ...call.keywords]);
}
const MOST_DICTIONARIES = 20;
function knownEntries(source, name) {
    const names = new Set([name]);
    const entries = [];
    for (const each of names) {
        if (names.size > MOST_DICTIONARIES)
            break;
        for (const entry of source.assignmentsTo(each).flatMap(someEntries))
            entries.push(entry);
        const updates = source.callsOf(`${each}.update`).flatMap((call) => call.positional);
        for (const update of updates) {
            if (update.kind === "name")
                names.add(update.value);
            else
                for (const entry of (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(update) ?? [])
                    entries.push(entry);
        }
    }
    return entries;
}
function someEntries({ key, value }) {
    if (key !== undefined)
        return key.text === undefined ? [] : [[key.text, value]];
    return value.kind === "call" && value.call.name === "dict" ? [...value.call.keywords] : [...((0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(value) ?? [])];
}
function isReadable(source, call) {
    return call.spread.every((expression) => (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(source, expression)) !== undefined);
}
function keywordOf(source, keyword) {
    for (const call of setupCalls(source)) {
        const value = keywordsOf(source, call).get(keyword);
        if (value !== undefined)
            return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(source, value);
    }
    return undefined;
}
function keywordText(source, keyword) {
    return source && (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .constantText */ ._r)(source, keywordOf(source, keyword));
}
function isNothing(expression) {
    if (expression === undefined)
        return true;
    if (expression.kind === "list")
        return expression.items.length === 0;
    return expression.kind === "name" && (expression.value === "None" || expression.value === "False");
}


/***/ }),

/***/ 10074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ openSources),
/* harmony export */   Qc: () => (/* binding */ citeBackend),
/* harmony export */   VM: () => (/* binding */ evidenceAt),
/* harmony export */   YQ: () => (/* binding */ pyprojectWhere),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76001);
/* harmony import */ var _config_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24934);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86577);
/* harmony import */ var _config_toml_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82343);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90297);
/* harmony import */ var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81934);







async function openSources(dir, pyproject, { files }) {
    const read = (relative) => (0,_config_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithin */ .w0)(dir, relative, files);
    const [setupCfg, setupPy] = await Promise.all([read("setup.cfg"), read("setup.py")]);
    return {
        pyproject,
        project: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableAt */ .af)(pyproject?.table ?? {}, "project"),
        setupCfg: (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_5__/* .readSetupCfg */ .K)(setupCfg ?? ""),
        setupPy: setupPy === undefined ? undefined : (0,_python_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readPythonSource */ .y)(setupPy),
        tool: (name) => (0,_config_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableAt */ .af)(pyproject?.table ?? {}, "tool", name),
        read,
        readAbove: async (relative) => {
            const levels = node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(relative)
                .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
                .filter((each) => each === "..").length;
            const isThere = (0,_config_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameable */ .g0)(relative) && (await isInRepository(dir, levels, files));
            return isThere ? (0,_config_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, relative), files) : undefined;
        },
        has: async (relative) => (0,_config_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(relative) && (await files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, relative))) === "file",
        list: async (folder) => {
            const entries = (await files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, folder))) ?? [];
            return entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
        },
        folders: async () => ((await files.realPath(dir)) ?? dir).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).filter(Boolean).reverse(),
        cite: (keys, says) => evidenceAt("pyproject.toml", (0,_config_toml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOfKey */ .n)(pyproject?.text ?? "", keys), says),
        where: ({ file, line, says }) => {
            const place = { file: node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, file), text: says };
            return line === undefined ? place : { ...place, line };
        },
    };
}
function evidenceAt(file, line, says) {
    return line === undefined ? { file, says } : { file, line, says };
}
function citeBackend(sources, says) {
    return sources.cite(["build-system", "build-backend"], says);
}
function lineAt(text, index) {
    return text.slice(0, index).split("\n").length;
}
function pyprojectWhere(sources, ...keys) {
    return sources.pyproject === undefined ? {} : { where: (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_1__.whereOf)(sources.pyproject, keys) };
}
const MOST_LEVELS = 16;
async function isInRepository(dir, levels, files) {
    if (levels > MOST_LEVELS)
        return false;
    for (let level = 0; level < levels; level += 1) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, ...Array.from({ length: level }, () => ".."));
        if ((await files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, ".git"))) !== undefined)
            return false;
    }
    return true;
}


/***/ }),

/***/ 63334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ staticVersion),
/* harmony export */   Q9: () => (/* binding */ versionByPattern),
/* harmony export */   XD: () => (/* binding */ versionInModules),
/* harmony export */   mS: () => (/* binding */ patternInFile),
/* harmony export */   nq: () => (/* binding */ assignedVersion),
/* harmony export */   yN: () => (/* binding */ askBackend)
/* harmony export */ });
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96578);
/* harmony import */ var _composed_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68508);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90297);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10074);




function staticVersion(version, evidence) {
    return { kind: "static", version: version.trim(), evidence };
}
function askBackend(evidence) {
    return { kind: "backend", evidence };
}
function assignedVersion(source, name, file) {
    const assigned = source.assignmentsTo(name).find(({ topLevel, key, adds }) => topLevel && key === undefined && !adds);
    const version = assigned === undefined ? undefined : (0,_composed_text_js__WEBPACK_IMPORTED_MODULE_2__/* .constantOrTuple */ .A)(source, assigned.value);
    if (assigned === undefined || version === undefined)
        return undefined;
    return staticVersion(version, (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceAt */ .VM)(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}
async function versionInModules(sources, modules, name) {
    for (const file of modules) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const found = assignedVersion((0,_python_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonSource */ .y)(text), name, file);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function versionByPattern(sources, file, pattern, name) {
    const found = await patternInFile(sources, file, pattern);
    const version = name === "first" ? found?.match[1] : found?.match.groups?.[name];
    return found && version !== undefined ? staticVersion(version, found.evidence) : undefined;
}
async function patternInFile(sources, file, pattern) {
    const [text, regex] = [await sources.read(file), (0,_python_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonRegex */ .A)(pattern, "m")];
    const match = text === undefined ? undefined : regex?.exec(text);
    if (text === undefined || !match)
        return undefined;
    return { match, evidence: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceAt */ .VM)(file, (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, match.index), match[0].trim()) };
}


/***/ }),

/***/ 15081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gitReferences)
/* harmony export */ });
function gitReferences({ source: { origin = "" }, project, version }) {
    const { normalizedName: name, root } = project;
    const tag = version.tag ?? "";
    const isPlain = [tag, origin, root].every((text) => /^[\w.+/!~=-]+$/.test(text));
    if (!isPlain)
        return undefined;
    const behind = `${origin}.git@${tag}${root === "." ? "" : `#subdirectory=${root}`}`;
    return { https: `${name} @ git+https://${behind}`, ssh: `${name} @ git+ssh://git@${behind}` };
}


/***/ }),

/***/ 96578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pythonRegex)
/* harmony export */ });
function pythonRegex(pattern, flags = "") {
    if (pattern.length > 2000 || repeatsARepetition(pattern))
        return undefined;
    const inline = /^\(\?([aimsux]+)\)/.exec(pattern);
    const given = new Set([...flags, ...(inline?.[1] ?? "")]);
    const body = pattern.slice(inline?.[0].length ?? 0);
    const source = (given.has("x") ? withoutSpace(body) : body)
        .replaceAll("(?P<", "(?<")
        .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
        .replaceAll("\\A", "(?<![\\s\\S])")
        .replaceAll("\\Z", "(?![\\s\\S])");
    try {
        return new RegExp(source, [...given].filter((flag) => !"aux".includes(flag)).join(""));
    }
    catch {
        return undefined;
    }
}
function withoutSpace(pattern) {
    const pieces = pattern.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?<space>\s+|#[^\n]*)|./gs);
    return [...pieces].map(({ 0: piece, groups }) => (groups?.space === undefined ? piece : "")).join("");
}
const NUMBERS_BEHIND_DOTS = /\((?:\?:)?(?:\\|\[)\.\]?(?:\\d|\[0-9\])\+\)[*+]/g;
function repeatsARepetition(pattern) {
    const groups = [];
    const pieces = pattern
        .replace(NUMBERS_BEHIND_DOTS, "a+")
        .matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(|\)(?<outer>[*+]|\{\d*,\})?|[*+]|\{\d*,\}/gs);
    for (const { 0: piece, groups: named } of pieces) {
        if (piece === "(")
            groups.push(false);
        else if (piece.startsWith(")")) {
            const inner = groups.pop() ?? false;
            if (inner && named?.outer !== undefined)
                return true;
            if (groups.length > 0 && (inner || named?.outer !== undefined))
                groups[groups.length - 1] = true;
        }
        else if (/^[*+{]/.test(piece) && groups.length > 0)
            groups[groups.length - 1] = true;
    }
    return false;
}


/***/ }),

/***/ 25796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rustTriples)
/* harmony export */ });
const TRIPLES = new Map([
    ["manylinux_x86_64", ["x86_64-unknown-linux-gnu"]],
    ["manylinux_i686", ["i686-unknown-linux-gnu"]],
    ["manylinux_aarch64", ["aarch64-unknown-linux-gnu"]],
    ["manylinux_armv7l", ["armv7-unknown-linux-gnueabihf"]],
    ["manylinux_ppc64le", ["powerpc64le-unknown-linux-gnu"]],
    ["manylinux_s390x", ["s390x-unknown-linux-gnu"]],
    ["manylinux_riscv64", ["riscv64gc-unknown-linux-gnu"]],
    ["musllinux_x86_64", ["x86_64-unknown-linux-musl"]],
    ["musllinux_i686", ["i686-unknown-linux-musl"]],
    ["musllinux_aarch64", ["aarch64-unknown-linux-musl"]],
    ["musllinux_armv7l", ["armv7-unknown-linux-musleabihf"]],
    ["musllinux_ppc64le", ["powerpc64le-unknown-linux-musl"]],
    ["musllinux_s390x", ["s390x-unknown-linux-musl"]],
    ["musllinux_riscv64", ["riscv64gc-unknown-linux-musl"]],
    ["macosx_x86_64", ["x86_64-apple-darwin"]],
    ["macosx_arm64", ["aarch64-apple-darwin"]],
    ["macosx_universal2", ["aarch64-apple-darwin", "x86_64-apple-darwin"]],
    ["win32", ["i686-pc-windows-msvc"]],
    ["win_amd64", ["x86_64-pc-windows-msvc"]],
    ["win_arm64", ["aarch64-pc-windows-msvc"]],
    ["android_arm64_v8a", ["aarch64-linux-android"]],
    ["android_x86_64", ["x86_64-linux-android"]],
    ["ios_arm64_iphoneos", ["aarch64-apple-ios"]],
    ["ios_arm64_iphonesimulator", ["aarch64-apple-ios-sim"]],
    ["ios_x86_64_iphonesimulator", ["x86_64-apple-ios"]],
    ["pyodide_wasm32", ["wasm32-unknown-emscripten"]],
]);
function rustTriples(target) {
    return TRIPLES.get(target) ?? [];
}


/***/ }),

/***/ 26401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ semverFromVersion),
/* harmony export */   D0: () => (/* binding */ unmappedPreRelease),
/* harmony export */   x5: () => (/* binding */ versionFromSemver)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);

const SEMVER = /^(?<core>[0-9]+\.[0-9]+\.[0-9]+)(?:-(?<pre>[0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
const LARGEST = 2n ** 64n - 1n;
function versionFromSemver(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    const groups = version && SEMVER.exec(text.trim())?.groups;
    const numbers = [groups?.core, groups?.pre].flatMap((part) => part?.split(".") ?? []);
    if (version === undefined || groups === undefined || numbers.some((number) => /^0[0-9]+$/.test(number)))
        return undefined;
    return numbersOf(version).every((number) => number <= LARGEST) ? version : undefined;
}
const PHASES = { a: "alpha", b: "beta", rc: "rc" };
function semverFromVersion(version) {
    const { epoch, release, pre, post, dev, local } = version;
    const isOdd = epoch !== 0n || release.length > 3 || post !== undefined || local !== undefined;
    if (isOdd || (pre !== undefined && dev !== undefined))
        return undefined;
    const core = [0, 1, 2].map((index) => release[index] ?? 0n).join(".");
    const phase = pre === undefined ? "" : `-${PHASES[pre.phase]}.${pre.number}`;
    const text = `${core}${phase}${dev === undefined ? "" : `-dev.${dev}`}`;
    const back = versionFromSemver(text);
    return back !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(back, version) === 0 ? text : undefined;
}
function unmappedPreRelease(text) {
    const { core, pre } = SEMVER.exec(text)?.groups ?? {};
    if (core === undefined || pre === undefined || versionFromSemver(text) !== undefined)
        return undefined;
    return { release: core, number: /(?<![0-9])[1-9][0-9]{0,9}$/.exec(pre)?.[0] ?? "1" };
}
function numbersOf({ release, pre, post, dev }) {
    return [...release, pre?.number ?? 0n, post ?? 0n, dev ?? 0n];
}


/***/ })

};
