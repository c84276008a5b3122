export const id = 9039;
export const ids = [9039];
export const modules = {

/***/ 19039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/ports/files.js
var ports_files = __webpack_require__(25698);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/announce/assets.js
const CONTENT_TYPES = new Map([
    ["json", "application/json"],
    ["txt", "text/plain"],
    ["gz", "application/gzip"],
    ["zip", "application/zip"],
    ["whl", "application/zip"],
]);
function assetsOf({ manifest, digest, located }) {
    const { files, sbom, evidence, plan } = manifest;
    const listed = [
        ...files,
        ...sbom,
        ...evidence,
        ...(plan === null ? [] : [plan]),
        { path: "manifest.json", sha256: digest },
    ];
    return listed.map(({ path, sha256 }) => {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const contentType = CONTENT_TYPES.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream";
        return { name, file: located.get(path) ?? path, sha256, contentType };
    });
}
function counterpart(asset, there) {
    const renamed = asset.name.replace(/[^\w.+@-]/g, ".");
    return there.find(({ name }) => name === asset.name || name === renamed);
}

;// CONCATENATED MODULE: ./lib/src/announce/notes.js
const MARK = "<!-- shipwheel: manifest";
function notesOf({ project, files }, digest) {
    return [
        `\`pip install ${plain(project.normalizedName)}==${plain(project.version)}\``,
        "",
        "| file | sha256 |",
        "|---|---|",
        ...files.map(({ name, sha256 }) => `| ${plain(name)} | \`${plain(sha256)}\` |`),
        "",
        `${MARK} ${digest} -->`,
        "",
    ].join("\n");
}
function isOurs(notes) {
    return notes.includes(MARK);
}
function plain(text) {
    return text.replace(/[^\w.+!-]/g, "?");
}

;// CONCATENATED MODULE: ./lib/src/announce/announce.js






async function announceRelease(bundle, world, { tag = bundle.plan?.version.tag ?? undefined } = {}) {
    const { project, rehearsal } = bundle.manifest;
    const title = `${project.name} ${project.version}`;
    if (rehearsal)
        throw new errors/* ShipwheelError */.QP("SW-REHEARSAL-BUNDLE", title);
    if (tag === undefined)
        throw new errors/* ShipwheelError */.QP("SW-UNTAGGED", project.version);
    world.progress.stage("announce", `${title} as ${tag}`);
    const release = (await world.releases.find(tag)) ?? (await draft(bundle, { tag, title }, world.releases));
    const assets = await complete(release, assetsOf(bundle), world);
    const { url } = release.isDraft && isOurs(release.notes) ? await world.releases.publish(release) : release;
    return { url, tag, assets };
}
function draft({ manifest, plan, digest }, names, releases) {
    const version = (0,python_version/* parseVersion */.ot)(manifest.project.version);
    return releases.createDraft({
        ...names,
        ...(plan && { commit: plan.source.commit }),
        notes: notesOf(manifest, digest),
        isPrerelease: version !== undefined && (0,python_version/* isPrerelease */.V1)(version),
    });
}
async function complete(release, assets, world) {
    const pairs = assets.map((asset) => ({ asset, there: counterpart(asset, release.assets) }));
    const missing = pairs.filter(({ there }) => there?.isWhole !== true).map(({ asset }) => asset.name);
    refuse(await conflicts(pairs, world.files));
    if (release.isImmutable && missing.length > 0) {
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-IMMUTABLE", `${release.tag} lacks ${missing.join(", ")}`);
    }
    const names = [];
    for (const { asset, there } of pairs) {
        const whole = there?.isWhole ? there : await send(release, asset, there, world);
        names.push(whole.name);
    }
    return names;
}
async function conflicts(pairs, files) {
    const found = [];
    for (const { asset, there } of pairs) {
        if (there?.isWhole && !(await isSame(asset, there, files)))
            found.push(conflict(asset, there));
    }
    return found;
}
async function isSame(asset, there, files) {
    return there.sha256 === undefined ? there.size === (await sizeOf(asset, files)) : there.sha256 === asset.sha256;
}
function conflict({ name, sha256 }, there) {
    return (0,errors/* problem */.CC)("SW-RELEASE-CONFLICT", `${name} has ${there.sha256 ?? `${there.size} bytes`} there, and ${sha256} here`);
}
function refuse(problems) {
    const [first, ...others] = problems;
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
}
async function send(release, asset, remains, { releases, files, progress }) {
    if (remains !== undefined)
        await releases.removeAsset(remains);
    const { name, contentType } = asset;
    const size = await sizeOf(asset, files);
    const sent = await releases.upload(release, { name, contentType, size, chunks: () => sameBytes(asset, files) });
    if (!(await isSame(asset, sent, files)))
        refuse([conflict(asset, sent)]);
    progress.step(`${name} sent`);
    return sent;
}
async function* sameBytes({ name, file, sha256 }, files) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let held;
    for await (const chunk of (0,ports_files/* bytesOfFile */.N)(file, files)) {
        hash.update(chunk);
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    if (hash.digest("hex") !== sha256)
        throw new errors/* ShipwheelError */.QP("SW-BUNDLE-CHANGED", `${name} changed since it was hashed`);
    if (held !== undefined)
        yield held;
}
async function sizeOf({ file }, files) {
    const open = await files.open(file);
    await open?.close();
    return open?.size ?? 0;
}

// EXTERNAL MODULE: ./lib/src/publish/bundle.js + 1 modules
var publish_bundle = __webpack_require__(62866);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
;// CONCATENATED MODULE: ./lib/src/commands/announce.js






async function announce(options, world) {
    const { bundle: folder, manifestDigest } = options;
    const bundle = await (0,publish_bundle/* openBundle */.h)(folder, manifestDigest === undefined ? {} : { manifestDigest }, world);
    const releases = await world.releasesOf(repositoryOf(options, bundle, world.runner));
    const release = await announceRelease(bundle, { ...world, releases });
    const receipt = await receiptWith(release, folder, world.files);
    if (options.writes && receipt !== undefined)
        await world.files.write(external_node_path_.join(folder, document_file/* RECEIPT */.T6), (0,document_file/* jsonBytes */.yN)(receipt));
    return {
        document: receipt ?? { release },
        text: (0,visible/* visible */.R)(`The release ${release.tag} has ${release.assets.length} files: ${release.url}`),
        exitCode: 0,
        outputs: { version: bundle.manifest.project.version, tag: release.tag, "release-url": release.url },
        summary: () => "",
        problems: [],
    };
}
function repositoryOf({ repository }, { plan }, { event }) {
    const known = repository ?? event?.repository ?? plan?.source.repository ?? undefined;
    if (known !== undefined)
        return known;
    throw new errors/* ShipwheelError */.QP("SW-GITHUB-REPOSITORY", "it is not known", {
        hint: "Name it with --repository OWNER/NAME, or set GITHUB_REPOSITORY.",
    });
}
async function receiptWith(release, folder, files) {
    const file = external_node_path_.join(folder, document_file/* RECEIPT */.T6);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return undefined;
    const { receiptSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 40403));
    return { ...(0,document_file/* readDocument */.u0)(receiptSchema, bytes, file), release };
}


/***/ }),

/***/ 25698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bytesOfFile)
/* harmony export */ });
const SLICE = 256 * 1024;
async function* bytesOfFile(path, files) {
    const open = await files.open(path);
    if (open === undefined)
        return;
    try {
        for (let offset = 0; offset < open.size; offset += SLICE)
            yield await open.read(offset, SLICE);
    }
    finally {
        await open.close();
    }
}


/***/ }),

/***/ 62866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
;// CONCATENATED MODULE: ./lib/src/publish/listed-path.js
const CONTROL = /\p{Cc}/u;
function faultOfPath(listed, before) {
    const segments = listed.path.split("/");
    if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
        return "leads out of the bundle";
    }
    if (/[\\:]/.test(listed.path) || CONTROL.test(listed.path))
        return "has characters that no path of a bundle has";
    if (before.has(listed.path))
        return "is listed twice";
    if (listed.name !== undefined && listed.path !== `dist/${listed.name}`) {
        return `is listed as ${JSON.stringify(listed.name)}, which is not its name in dist/`;
    }
    if (listed.name !== undefined && !/^\w[\w.+!-]*$/.test(listed.name))
        return "has signs that no distribution's name has";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/publish/bundle.js






const MANIFEST = "manifest.json";
const SHA256 = /^[0-9a-f]{64}$/;
async function openBundle(folder, { manifestDigest }, { files }) {
    const bytes = await files.read(external_node_path_.join(folder, MANIFEST));
    if (bytes === undefined)
        throw new errors/* ShipwheelError */.QP("SW-BUNDLE-MISSING", folder);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    if (manifestDigest !== undefined)
        refuseOther(digest, manifestDigest);
    const manifest = await parseManifest(bytes);
    const located = await locate(folder, listedIn(manifest), files);
    located.set(MANIFEST, external_node_path_.join(folder, MANIFEST));
    const plan = manifest.plan && (await readPlan(located.get(manifest.plan.path) ?? "", manifest.plan, files));
    return { manifest, digest, digestGiven: manifestDigest !== undefined, plan, located };
}
function refuseOther(digest, given) {
    const expected = given
        .trim()
        .replace(/^sha256:/i, "")
        .toLowerCase();
    if (expected === digest)
        return;
    const offending = SHA256.test(expected)
        ? `manifest.json has ${digest}, the digest given is ${expected}`
        : `the digest given is no sha256 in hex: ${given}`;
    throw new errors/* ShipwheelError */.QP("SW-MANIFEST-DIGEST", offending);
}
async function parseManifest(bytes) {
    const { manifestSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6822)]).then(__webpack_require__.bind(__webpack_require__, 76822));
    const read = manifestSchema.safeParse(parseJson(bytes, MANIFEST));
    if (!read.success)
        throw invalid(MANIFEST, read.error);
    refuseOtherName(read.data);
    return read.data;
}
function refuseOtherName({ project: { name, normalizedName } }) {
    if ((0,python_name/* isProjectName */.jD)(name) && (0,python_name/* normalizeName */.Pc)(name) === normalizedName)
        return;
    const names = [name, normalizedName].map((each) => JSON.stringify(each)).join(" and ");
    throw new errors/* ShipwheelError */.QP("SW-DOCUMENT-INVALID", `${MANIFEST} has ${names} for a project's name`);
}
async function readPlan(file, listed, files) {
    const bytes = (await files.read(file)) ?? new Uint8Array();
    if ((0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") !== listed.sha256) {
        throw new errors/* ShipwheelError */.QP("SW-BUNDLE-CHANGED", `${listed.path} changed while it was read`);
    }
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    const read = planSchema.safeParse(parseJson(bytes, listed.path));
    if (read.success)
        return read.data;
    throw invalid(listed.path, read.error);
}
function parseJson(bytes, name) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new errors/* ShipwheelError */.QP("SW-DOCUMENT-INVALID", `${name} is not JSON`, { cause });
    }
}
function invalid(name, { issues }) {
    const detail = issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("\n");
    return new errors/* ShipwheelError */.QP("SW-DOCUMENT-INVALID", `${name} is not as its schema says`, { detail });
}
function listedIn(manifest) {
    const { files, sbom, evidence, plan } = manifest;
    return [...files, ...sbom, ...evidence, ...(plan === null ? [] : [plan])];
}
async function locate(folder, listed, files) {
    const root = (await files.realPath(folder)) ?? folder;
    const located = new Map();
    const problems = [];
    for (const entry of listed) {
        const file = external_node_path_.join(folder, ...entry.path.split("/"));
        const fault = faultOfPath(entry, located) ?? (await escapes(file, root, files)) ?? (await faultOfFile(file, entry, files));
        if (fault !== undefined)
            problems.push((0,errors/* problem */.CC)("SW-BUNDLE-CHANGED", `${JSON.stringify(entry.path)} ${fault}`));
        else
            located.set(entry.path, file);
    }
    const [first, ...others] = problems;
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
    return located;
}
async function escapes(file, root, files) {
    const real = await files.realPath(file);
    if (real === undefined)
        return "is missing";
    const within = external_node_path_.relative(root, real);
    const outside = within === "" || within.split(external_node_path_.sep)[0] === ".." || external_node_path_.isAbsolute(within);
    return outside ? "is a link that leads out of the bundle" : undefined;
}
async function faultOfFile(file, listed, files) {
    const found = await (0,file_digest/* sha256Of */.B)(file, files);
    if (found === undefined)
        return "is no regular file";
    if (found.sha256 !== listed.sha256)
        return `has sha256 ${found.sha256}, the manifest says ${listed.sha256}`;
    if (listed.size !== undefined && found.size !== listed.size) {
        return `has ${found.size} bytes, the manifest says ${listed.size}`;
    }
    return undefined;
}


/***/ }),

/***/ 3251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   d: () => (/* binding */ sha256OfChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25698);


async function sha256Of(file, files) {
    if ((await files.kind(file)) !== "file")
        return undefined;
    return sha256OfChunks((0,_ports_files_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfFile */ .N)(file, files));
}
async function sha256OfChunks(chunks, limit = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return { size, sha256: hash.digest("hex") };
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


/***/ })

};
