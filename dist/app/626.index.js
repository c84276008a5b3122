export const id = 626;
export const ids = [626];
export const modules = {

/***/ 36626:
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
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(55136);
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

;// CONCATENATED MODULE: ./lib/src/plan/platform.js
/** The families of platform tags that are built on each platform. */
const FAMILIES = {
    linux: ["manylinux", "musllinux", "linux"],
    macos: ["macosx"],
    windows: ["win"],
    android: ["android"],
    ios: ["ios"],
    pyodide: ["pyodide"],
};
/**
 * The part of a plan that concerns one platform (`linux`, `macos`, ...): its wheels, what was left out of them, their jobs.
 * What every platform has stays: the sdist and a pure wheel.
 */
function onPlatform(plan, platform) {
    const families = FAMILIES[platform];
    const isHere = (each) => each.kind === "sdist" || each.platform === "any" || families.includes(each.platform);
    const expected = plan.expected.filter(isHere);
    const ids = new Set(expected.map(({ job }) => job));
    return {
        ...plan,
        expected,
        excluded: plan.excluded.filter(({ identifier }) => families.includes(familyOf(identifier))),
        jobs: plan.jobs.filter(({ id }) => ids.has(id)),
        matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
    };
}
/** Of `cp311-manylinux_x86_64`; iOS and Windows have it in words of their own (`cp313-ios_arm64_iphoneos`, `cp311-win32`). */
function familyOf(identifier) {
    const platform = identifier.slice(identifier.indexOf("-") + 1);
    return /^[a-z]+/.exec(platform)?.[0] ?? "";
}

// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/plan/published.js




/**
 * Compares a plan with the names of the files that the index has of its project.
 *
 * A refusal when the planned version is there already; warnings when `against`, a version that users have now, is newer or is not
 * there, and for each platform and architecture that it has wheels for and the plan has not. Throws nothing.
 */
function compareWithPublished(plan, names, against) {
    const planned = (0,python_version/* parseVersion */.ot)(plan.version.pep440);
    const isOf = (version) => (name) => isSame(versionOf(name), version);
    const there = planned === undefined ? [] : names.filter(isOf(planned));
    const before = names.filter(isOf(against));
    const text = plan.version.pep440;
    const dropped = [...lanesOf(before)].filter((lane) => !plannedLanes(plan).has(lane)).sort();
    return {
        refusals: there.length === 0 ? [] : [(0,errors/* problem */.CC)("SW-VERSION-EXISTS", `${text}: ${shortList(there)}`)],
        warnings: [
            ...(before.length === 0 ? [(0,errors/* problem */.CC)("SW-VERSION-NOT-PUBLISHED", plan.project.name)] : []),
            ...(planned !== undefined && (0,python_version/* compareVersions */.Zy)(planned, against) < 0 ? [(0,errors/* problem */.CC)("SW-VERSION-BELOW", text)] : []),
            ...dropped.map((lane) => (0,errors/* problem */.CC)("SW-WHEELS-DROPPED", lane)),
        ],
    };
}
/** The sdist comes first; a release may have a hundred wheels. */
function shortList(names) {
    const [first, ...others] = [...names].sort((a, b) => Number(a.endsWith(".whl")) - Number(b.endsWith(".whl")));
    return others.length === 0 ? `${first}` : `${first} and ${others.length} more`;
}
function isSame(one, other) {
    return one !== undefined && (0,python_version/* compareVersions */.Zy)(one, other) === 0;
}
function versionOf(name) {
    return ((0,filename/* parseWheelFilename */.e)(name) ?? (0,filename/* parseSdistFilename */.s)(name))?.version;
}
/** `manylinux x86_64`: what a user's machine is, whichever Python it has; `any` where the wheel is for every machine. */
function laneOf(family, arch) {
    return family === "any" ? "any" : `${family} ${arch}`;
}
function lanesOf(names) {
    const platforms = names.flatMap((name) => (0,filename/* parseWheelFilename */.e)(name)?.tags ?? []).map(({ platform }) => platform);
    return new Set(platforms.map((platform) => {
        const parsed = (0,platform_tag/* parsePlatformTag */.T)(platform);
        return parsed === undefined ? platform : laneOf(parsed.family, parsed.arch);
    }));
}
function plannedLanes({ expected }) {
    const wheels = expected.filter((each) => each.kind === "wheel");
    return new Set(wheels.map(({ platform, arch }) => laneOf(platform, arch)));
}

// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(95505);
// EXTERNAL MODULE: ./lib/src/publish/target.js
var target = __webpack_require__(38365);
// EXTERNAL MODULE: ./lib/src/report/alike.js
var report_alike = __webpack_require__(45465);
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
        ...section(`${(0,quantity/* counted */.hS)(plan.expected.length, "file")} expected`, expectedRows(plan.expected), ink),
        ...section((0,quantity/* counted */.hS)(plan.jobs.length, "job"), plan.jobs.map(jobRow), ink),
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
/** The wheels of one place that one job makes stand in one row. */
function expectedRows(expected) {
    return (0,report_alike/* groupAlike */.M)(expected, (each) => [each.kind, (0,expected_place/* expectedPlace */.K)(each), each.job].join(" ")).map(([first, alike]) => {
        const tags = alike.flatMap((each) => (each.kind === "wheel" ? shortTag(each) : []));
        return [first.kind, tags.join(" "), (0,expected_place/* expectedPlace */.K)(first), first.job];
    });
}
/** `cp314t` for cp314-cp314t; the whole tag where the ABI does not name the Python. */
function shortTag({ python, abi }) {
    return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}
function jobRow({ id, runner, tool, why }) {
    return [id, runner, tool, why];
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
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 53 modules
var commands_planned = __webpack_require__(83545);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js















/** Says what a release will be, and why. Exit code 1 when the plan has refusals. Throws SW-USAGE for options that mean nothing. */
async function plan(options, world) {
    const { dir, ref, out, explain: asked } = options;
    const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
    const planned = await (0,commands_planned/* planProject */.fU)({ dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }) }, world);
    const whole = await compared(planned.plan, options, world);
    const document = platform === undefined ? whole : onPlatform(whole, platform);
    if (out !== undefined && platform === undefined)
        await writePlan(document, out, world.files);
    return {
        document,
        text: asked === undefined ? planText(document) : (0,visible/* visibleLines */.g)(explain(document, asked)).join("\n"),
        exitCode: document.refusals.length === 0 ? 0 : 1,
        outputs: planOutputs(document),
        summary: (0,summary/* planSummary */.MM)(document),
        problems: planProblems(document),
    };
}
/** Throws SW-OUT-NOT-OURS where another program has a plan.json. */
async function writePlan(document, out, files) {
    const file = external_node_path_.join(out, document_file/* PLAN */.Ac);
    await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    await files.write(file, (0,document_file/* jsonBytes */.yN)(document));
}
function platformNamed(name) {
    const platform = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => each === name);
    if (platform !== undefined)
        return platform;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--platform ${name}`, {
        hint: `The platforms are ${cibuildwheel_table/* BUILD_PLATFORMS */.Cm.join(", ")}.`,
    });
}
/** The plan with what the index says to it, where that was asked for. */
async function compared(planned, { against, simpleUrl }, wire) {
    if (against === undefined)
        return planned;
    const version = (0,python_version/* parseVersion */.ot)(against);
    if (version === undefined) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--against ${against}`, {
            hint: "It takes a version, as in --against 1.2.2.",
        });
    }
    const index = (0,target/* indexOf */.q)("pypi", simpleUrl);
    const listed = await (0,simple_api/* listFiles */.CS)({ index, project: planned.project.normalizedName, access: undefined }, wire);
    const { refusals, warnings } = compareWithPublished(planned, [...listed.keys()], version);
    return {
        ...planned,
        refusals: [...planned.refusals, ...refusals],
        warnings: [...planned.warnings, ...warnings],
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

/***/ 25698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bytesOfFile)
/* harmony export */ });
const SLICE = 256 * 1024;
/** The bytes of a file, a slice at a time; it is closed when the reader is done with it. Nothing where there is no file. */
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

/***/ 53662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ againAfter),
/* harmony export */   Hm: () => (/* binding */ againLater),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   z0: () => (/* binding */ untilDone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 60;
/** Attempts up to five times, waiting 1, 2, 4 and 8 seconds between them, or as long as the server asked, up to a minute. */
async function untilDone(attempt, clock) {
    for (let number = 1;; number += 1) {
        const outcome = await attempt(number);
        if (outcome.kind === "done")
            return outcome.value;
        if (number === ATTEMPTS)
            throw outcome.because;
        await clock.sleep(1000 * (outcome.afterSeconds ?? 2 ** (number - 1)));
    }
}
/** Another attempt where `error` is that of a lost connection; every other error is thrown on. */
function againAfter(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP && error.code === "SW-HTTP-NO-ANSWER")
        return { kind: "again", because: error };
    throw error;
}
/** Another attempt, when the server wants it: Retry-After in seconds (RFC 9110). */
function againLater(because, { headers }) {
    const seconds = Number(headers["retry-after"] || Number.NaN);
    if (!(seconds >= 0))
        return { kind: "again", because };
    return { kind: "again", because, afterSeconds: Math.min(seconds, LONGEST_WAIT_SECONDS) };
}
/** May the same request do better later? */
function isTransient(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
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


/** Size and sha256 of a file; `undefined` when there is no regular file. */
async function sha256Of(file, files) {
    if ((await files.kind(file)) !== "file")
        return undefined;
    return sha256OfChunks((0,_ports_files_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfFile */ .N)(file, files));
}
/** Size and sha256 of all that `chunks` gives; with more than `limit` bytes, of what came until then. */
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

/***/ 95505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ attemptList),
  x7: () => (/* binding */ fetchDigest),
  CS: () => (/* binding */ listFiles)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var ports_http = __webpack_require__(41561);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(53662);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var words = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/src/publish/reading.js




const REDIRECTS = 5;
/**
 * Gets `url` past redirects and caches, once, and gives the reply to `use`, which reads its body.
 *
 * The credential goes to its own origin alone, wherever a redirect leads. A lost connection, 5xx and 429 are worth another attempt.
 */
async function attemptGet(url, { accept, access }, { http }, use) {
    try {
        let at = url;
        for (let hops = 0; hops <= REDIRECTS; hops += 1) {
            const headers = { accept, "cache-control": "no-cache", ...authorizationAt(at, access) };
            const reply = await http.send({ method: "GET", url: at, headers });
            if ((0,attempts/* isTransient */.dg)(reply.status)) {
                return (0,attempts/* againLater */.Hm)(new errors/* ShipwheelError */.QP("SW-INDEX-UNAVAILABLE", await saidOf({ reply, url: at }, access)), reply);
            }
            const next = redirectOf(reply, at, access);
            if (next === undefined)
                return { kind: "done", value: await use({ reply, url: at }) };
            await reply.bytes();
            at = next;
        }
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(url)} redirects more than ${REDIRECTS} times`);
    }
    catch (error) {
        return (0,attempts/* againAfter */.$)(error);
    }
}
function authorizationAt(url, access) {
    return access !== undefined && new URL(url).origin === access.origin ? { authorization: access.authorization } : {};
}
function redirectOf({ status, headers: { location } }, from, access) {
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    if (!URL.canParse(location, from)) {
        const said = (0,words/* plainText */.wh)(location, access?.secrets);
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(from)} redirects to what is no URL: ${said}`);
    }
    const next = new URL(location, from);
    if (/^https?:$/.test(next.protocol))
        return next.href;
    throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(from)} redirects to ${next.protocol}, which is not for us`);
}
/** An answer that is no yes, in the words of an error, without anything secret. */
async function saidOf({ reply, url }, access) {
    return `GET ${(0,words/* plainText */.wh)((0,ports_http/* shownUrl */.z)(url), access?.secrets)}: ${await (0,words/* wordsOf */.Z9)(reply, access?.secrets)}`;
}

;// CONCATENATED MODULE: ./lib/src/publish/simple-api.js






const ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
const PAGE_LIMIT = 64 * 1024 * 1024;
/**
 * The project's files as the index lists them now (PEP 691; HTML of PEP 503 where it speaks no JSON).
 *
 * Throws SW-INDEX-UNREADABLE, SW-INDEX-CREDENTIALS; SW-INDEX-UNAVAILABLE and SW-HTTP-NO-ANSWER after five attempts.
 */
function listFiles(listing, wire) {
    return (0,attempts/* untilDone */.z0)(() => attemptList(listing, wire), wire.clock);
}
/**
 * Lists once; see `listFiles`.
 *
 * Some indexes (GitLab's, the embedded one) redirect names that they do not have to another index: its files are not theirs.
 */
function attemptList({ index, project, access }, wire) {
    const page = new URL(`${project}/`, index.simple);
    return attemptGet(page.href, { accept: ACCEPT, access }, wire, async (fetched) => {
        const files = await filesIn(fetched, access);
        return new URL(fetched.url).origin === page.origin ? files : new Map();
    });
}
/**
 * The sha256 (hex) of the bytes that the index serves for `file`, fetched now: it should be of `size` bytes.
 *
 * Throws as `listFiles` does, and SW-INDEX-CONFLICT when more come: a server may send without end.
 */
function fetchDigest({ name, url: place }, size, access, wire) {
    const use = async ({ reply, url }) => {
        if (reply.status !== 200)
            throw await unreadable({ reply, url }, access);
        const came = await (0,file_digest/* sha256OfChunks */.d)(reply.chunks(), size);
        if (came.size > size)
            throw new errors/* ShipwheelError */.QP("SW-INDEX-CONFLICT", `${name} has more than ${size} bytes there`);
        return came.sha256;
    };
    return (0,attempts/* untilDone */.z0)(() => attemptGet(place, { accept: "*/*", access }, wire, use), wire.clock);
}
async function filesIn({ reply, url }, access) {
    if (reply.status === 404 || reply.status === 410) {
        await reply.bytes();
        return new Map();
    }
    if (reply.status !== 200)
        throw await unreadable({ reply, url }, access);
    const page = new TextDecoder().decode(await reply.bytes(PAGE_LIMIT));
    const isJson = /json/i.test(reply.headers["content-type"] ?? "");
    const files = isJson ? filesInJson(page, url) : filesInHtml(page, url);
    return new Map(files.map((file) => [file.name, file]));
}
async function unreadable(fetched, access) {
    const denied = [401, 403].includes(fetched.reply.status);
    return new errors/* ShipwheelError */.QP(denied ? "SW-INDEX-CREDENTIALS" : "SW-INDEX-UNREADABLE", await saidOf(fetched, access));
}
function filesInJson(page, base) {
    const files = (0,words/* jsonObject */.o$)(page)?.files;
    if (!Array.isArray(files))
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNREADABLE", `${(0,ports_http/* shownUrl */.z)(base)} answers JSON without files`);
    return files.flatMap((entry) => {
        const { filename, url, hashes } = (entry ?? {});
        if (typeof filename !== "string" || typeof url !== "string" || !URL.canParse(url, base))
            return [];
        const digest = typeof hashes === "object" && hashes !== null && "sha256" in hashes ? hashes.sha256 : undefined;
        return [{ name: filename, url: withoutFragment(new URL(url, base)), ...sha256In(digest) }];
    });
}
function filesInHtml(page, base) {
    const links = page.matchAll(/<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi);
    return [...links].flatMap(([, double, single]) => {
        const href = (double ?? single ?? "").replaceAll("&amp;", "&");
        if (!URL.canParse(href, base))
            return [];
        const url = new URL(href, base);
        const name = nameIn(url);
        return name === "" ? [] : [{ name, url: withoutFragment(url), ...sha256In(/^#sha256=(.*)$/.exec(url.hash)?.[1]) }];
    });
}
function nameIn({ pathname }) {
    const last = pathname.slice(pathname.lastIndexOf("/") + 1);
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}
function sha256In(digest) {
    return typeof digest === "string" && /^[0-9a-f]{64}$/i.test(digest) ? { sha256: digest.toLowerCase() } : {};
}
function withoutFragment(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}


/***/ }),

/***/ 38365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isInsecure),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41561);


const PYPI = {
    name: "pypi",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
    loopback: false,
};
const TESTPYPI = {
    name: "testpypi",
    upload: "https://test.pypi.org/legacy/",
    simple: "https://test.pypi.org/simple/",
    loopback: false,
};
/**
 * The index that `nameOrUrl` means: `pypi`, `testpypi`, or an upload URL, whose Simple API is `simpleUrl`, or beside it where
 * the upload URL ends in `/legacy/`.
 *
 * Throws SW-INDEX-UNKNOWN, SW-SIMPLE-URL-MISSING.
 */
function indexOf(nameOrUrl, simpleUrl) {
    const asked = parsed(nameOrUrl)?.href.replace(/\/?$/, "/");
    const known = [PYPI, TESTPYPI].find(({ name, upload }) => nameOrUrl === name || asked === upload);
    if (known !== undefined)
        return simpleUrl === undefined ? known : { ...known, simple: folderUrl(simpleUrl) };
    const upload = webUrl(nameOrUrl).href;
    return { upload, simple: folderUrl(simpleUrl ?? simpleBeside(upload)), loopback: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(upload) };
}
/** Would a credential that is sent to `url` be seen on the way? */
function isInsecure(url) {
    return new URL(url).protocol !== "https:" && !(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url);
}
function simpleBeside(upload) {
    const beside = upload.replace(/\/legacy\/?$/, "/simple/");
    if (beside === upload)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIMPLE-URL-MISSING", upload);
    return beside;
}
function folderUrl(text) {
    const url = webUrl(text);
    if (!url.pathname.endsWith("/"))
        url.pathname += "/";
    return url.href;
}
function webUrl(text) {
    const url = parsed(text);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNKNOWN", text.includes("@") ? "what may hold a password is not shown" : text);
    }
    // Some services keep what is secret in a query; none of an index's addresses has one.
    if (url.search !== "" || url.hash !== "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-UNKNOWN", `${(0,_ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .z)(url.href)} with a query, which is not shown`);
    }
    return url;
}
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 47863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const BODY_LIMIT = 64 * 1024;
const SHOWN = 500;
/** What a server said in an answer that is no yes: its status, and its own words, fit for a terminal and without `secrets`. */
async function wordsOf(reply, secrets = []) {
    const body = await bodyOf(reply);
    const said = plainText(messageIn(body) ?? withoutMarkup(body), secrets);
    const reason = plainText(reply.reason, secrets);
    const parts = said.includes(reason) || reason === "" ? [said] : reason.includes(said) ? [reason] : [reason, said];
    return [String(reply.status), parts.filter(Boolean).join(": ")].filter(Boolean).join(" ");
}
async function bodyOf(reply) {
    try {
        return new TextDecoder().decode(await reply.bytes(BODY_LIMIT));
    }
    catch (error) {
        // The status is the answer; what was to be said about it may be lost.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP)
            return "";
        throw error;
    }
}
/** The message in the JSON of an index (`message`), of its token endpoint (`errors`), or of GitLab and others (`error`, `detail`). */
function messageIn(body) {
    const value = jsonObject(body);
    if (value === undefined)
        return undefined;
    const errors = Array.isArray(value.errors) ? value.errors.flatMap(describedError) : [];
    const texts = [value.message, ...errors, value.error, value.detail].filter((text) => typeof text === "string");
    return texts.length === 0 ? undefined : texts.join("; ");
}
function describedError(error) {
    if (typeof error !== "object" || error === null)
        return typeof error === "string" ? [error] : [];
    const { code, description, message } = error;
    return [[code, description ?? message].filter((text) => typeof text === "string").join(": ")];
}
/** The object that `text` is as JSON; `undefined` when it is none. */
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
        return isObject ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function withoutMarkup(text) {
    if (!/^\s*</.test(text))
        return text;
    return text.replace(/<[^<>]*>/g, " ");
}
/** One short line of what a server said: nothing that moves a cursor, and none of `secrets`. */
function plainText(text, secrets = []) {
    const clean = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "***")), text);
    const line = clean.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}


/***/ }),

/***/ 27279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
