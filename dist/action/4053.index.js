export const id = 4053;
export const ids = [4053];
export const modules = {

/***/ 94879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pythonDisagreements),
/* harmony export */   l: () => (/* binding */ metadataWarnings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52674);


function pythonDisagreements(files) {
    const saying = files.filter((file) => saysFor("requires-python", file));
    const [first, ...others] = saying.map((file) => ({ name: file.name, clauses: clauses(file.metadata) }));
    if (first === undefined)
        return [];
    return others
        .filter(({ clauses }) => clauses !== first.clauses)
        .map(({ name, clauses }) => ({
        name,
        because: `requires Python ${clauses || "of any version"}, where ${first.name} requires ${first.clauses || "any"}`,
    }));
}
function metadataWarnings(files) {
    const [first, ...others] = files.filter(({ kind }) => kind === "wheel");
    if (first === undefined)
        return [];
    return others.flatMap((file) => {
        const fields = (0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFields */ .W1)(first.metadata, file.metadata);
        if (fields.length === 0)
            return [];
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-METADATA-DIFFERS", `${fields.join(", ")} in ${file.name} and ${first.name}`)];
    });
}
function saysFor(field, { kind, metadata }) {
    return kind === "wheel" || metadata[field] !== undefined || !(0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftOpen */ .Uh)(field, metadata);
}
function clauses(metadata) {
    const written = metadata["requires-python"]?.[0] ?? "";
    const each = written.split(",").map((clause) => clause.replace(/\s/g, ""));
    return each.filter(Boolean).sort().join(",");
}


/***/ }),

/***/ 30404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ brokenContract),
  Q: () => (/* binding */ contractOf)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/assemble/agreement.js
var agreement = __webpack_require__(94879);
// EXTERNAL MODULE: ./lib/src/assemble/difference.js
var difference = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/src/assemble/expectation.js + 1 modules
var assemble_expectation = __webpack_require__(89508);
// EXTERNAL MODULE: ./lib/src/assemble/identity.js
var assemble_identity = __webpack_require__(73217);
;// CONCATENATED MODULE: ./lib/src/assemble/origin.js
function heldAgainstRecords(files, records, planDigest, elsewhere) {
    const sdist = elsewhere ?? files.find(({ kind }) => kind === "sdist");
    const arrived = new Map(files.map((file) => [file.name, file]));
    const recorded = new Set(records.flatMap((record) => record.files.map(({ name }) => name)));
    const listed = records.flatMap((record) => record.files.map((file) => ({ ...file, job: record.job })));
    return {
        missing: listed
            .filter(({ name }) => !arrived.has(name))
            .map(({ name, job }) => ({ name, because: `the job ${job} made it, and it did not arrive` })),
        extra: files
            .filter(({ name }) => records.length > 0 && !recorded.has(name))
            .map(({ name }) => ({ name, because: "no job's record lists it" })),
        mismatched: [
            ...listed.flatMap(({ name, job, sha256 }) => changedSince(arrived.get(name), job, sha256)),
            ...records.flatMap((record) => [
                ...anotherPlan(record, planDigest),
                ...anotherSource(record, sdist, elsewhere !== undefined),
            ]),
        ],
    };
}
function changedSince(file, job, sha256) {
    if (file === undefined || file.sha256 === sha256)
        return [];
    return [
        { name: file.name, because: `the job ${job} made other bytes: sha256 ${sha256}, this file has ${file.sha256}` },
    ];
}
function anotherPlan({ job, plan }, planDigest) {
    if (plan === planDigest)
        return [];
    return [{ name: job, because: `the job was given another plan: sha256 ${plan}, this plan.json has ${planDigest}` }];
}
function anotherSource({ job, from, files }, sdist, isAdded) {
    if (sdist === undefined || from.sha256 === sdist.sha256 || (from.kind === "tree" && !isAdded))
        return [];
    const wheels = files.filter(({ name }) => name.endsWith(".whl"));
    return wheels.map(({ name }) => ({
        name,
        because: `the job ${job} made it from ${from.name} (sha256 ${from.sha256}), this release has ${sdist.name} (sha256 ${sdist.sha256})`,
    }));
}

;// CONCATENATED MODULE: ./lib/src/assemble/contract.js






function contractOf({ files, unreadable, clashes }, { plan, identity, planDigest, records }) {
    const owned = notBuilt(records);
    const isOwned = (each) => owned.has((0,assemble_expectation/* expectedName */.A)(each));
    const builtFirst = [...plan.expected].sort((a, b) => Number(isOwned(a)) - Number(isOwned(b)));
    const expectation = (0,assemble_expectation/* heldAgainstExpected */.b)(files, builtFirst);
    const origin = heldAgainstRecords(files, records, planDigest, plan.addition?.sdist);
    const excused = expectation.missing.filter(isOwned);
    const absent = expectation.missing.filter((each) => !excused.includes(each));
    return {
        missing: (0,difference/* sortedDifferences */.O)([
            ...absent.map((each) => ({ name: (0,assemble_expectation/* expectedName */.A)(each), because: `the job ${each.job} was to build it` })),
            ...origin.missing,
        ]),
        extra: (0,difference/* sortedDifferences */.O)([...expectation.extra, ...origin.extra, ...unreadable]),
        duplicate: (0,difference/* sortedDifferences */.O)([...expectation.duplicate, ...clashes]),
        mismatched: (0,difference/* sortedDifferences */.O)([
            ...expectation.mismatched,
            ...origin.mismatched,
            ...(0,assemble_identity/* strangers */.o)(files, identity),
            ...(0,agreement/* pythonDisagreements */.C)(files),
        ]),
        notBuilt: (0,difference/* sortedDifferences */.O)(excused.map((each) => ({ name: (0,assemble_expectation/* expectedName */.A)(each), because: owned.get((0,assemble_expectation/* expectedName */.A)(each)) ?? "" }))),
    };
}
function brokenContract(contract, rehearsal) {
    const [first, ...others] = [
        ...problems("missing", contract.missing),
        ...problems("not expected", contract.extra),
        ...problems("there twice", contract.duplicate),
        ...problems("not what was planned", contract.mismatched),
        ...problems("not built", rehearsal ? [] : contract.notBuilt),
    ];
    return first === undefined ? undefined : errors/* ShipwheelError */.QP.of([first, ...others]);
}
function problems(what, differences) {
    return differences.map(({ name, because }) => (0,errors/* problem */.CC)("SW-CONTRACT-BROKEN", `${name} is ${what}: ${because}`));
}
function notBuilt(records) {
    return new Map(records.flatMap((record) => (record.notBuilt ?? []).map(({ name, because }) => [name, because])));
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sortedDifferences)
/* harmony export */ });
function sortedDifferences(differences) {
    const keyed = differences.map((each) => ({ each, key: `${each.name}\n${each.because}` }));
    return keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key))).map(({ each }) => each);
}


/***/ }),

/***/ 89508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ expectedName),
  b: () => (/* binding */ heldAgainstExpected)
});

// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
// EXTERNAL MODULE: ./lib/src/python/tag.js
var tag = __webpack_require__(70049);
;// CONCATENATED MODULE: ./lib/src/assemble/built-tag.js


function builtTags({ filename }) {
    return filename.tags.flatMap((text) => ((0,tag/* parseTag */.ED)(text) ?? []).map(({ python, abi, platform }) => {
        const { family = platform, arch = platform, floor } = (0,platform_tag/* parsePlatformTag */.T)(platform) ?? {};
        return { python, abi, platform: family, arch, floor };
    }));
}
function isBelow(one, other) {
    const [ones, others] = [numbers(one), numbers(other)];
    const differing = others.findIndex((number, place) => number !== (ones[place] ?? 0));
    return differing !== -1 && (ones[differing] ?? 0) < (others[differing] ?? 0);
}
function numbers(floor) {
    return floor.split("_").map(Number);
}

;// CONCATENATED MODULE: ./lib/src/assemble/expectation.js

function expectedName(expected) {
    if (expected.kind === "sdist")
        return "sdist";
    const { identifier, python, abi, platform, arch } = expected;
    return identifier ?? `${python}-${abi}-${platform}${arch === "any" ? "" : `_${arch}`}`;
}
function heldAgainstExpected(files, expected) {
    const built = files.map((file) => ({ file, tags: builtTags(file) }));
    const answers = expected.map((each) => ({ expected: each, built: built.filter((one) => answersTo(one, each)) }));
    const answering = new Set(answers.flatMap((answer) => answer.built));
    const strays = built.filter((one) => !answering.has(one));
    const unanswered = answers.filter((answer) => answer.built.length === 0).map((answer) => answer.expected);
    const meant = meantFor(strays, unanswered);
    const claimed = new Set(meant.values());
    const stable = [...meant.keys()].flatMap(({ tags }) => tags.filter(({ abi }) => abi === "abi3"));
    return {
        missing: unanswered.filter((each) => !claimed.has(each) && !stable.some((tag) => isOnPlatformOf(tag, each))),
        extra: strays.filter((one) => !meant.has(one)).map(({ file }) => unexpected(file)),
        duplicate: answers.flatMap(sharing),
        mismatched: [...[...meant].map(([one, wanted]) => unlike(one, wanted)), ...answers.flatMap(belowFloor)],
    };
}
function answersTo(built, expected) {
    if (expected.kind === "sdist")
        return built.file.kind === "sdist";
    return answeringTags(built, expected).length > 0;
}
function answeringTags({ tags }, { python, abi, platform, arch }) {
    return tags.filter((tag) => tag.python === python && tag.abi === abi && tag.platform === platform && (arch === "any" || tag.arch === arch));
}
function meantFor(strays, unanswered) {
    const meant = new Map();
    const free = new Set(unanswered.filter((each) => each.kind === "wheel"));
    for (const stray of strays) {
        const wanted = [...free].find((each) => stray.tags.some((tag) => isMeantFor(tag, each)));
        if (wanted === undefined)
            continue;
        meant.set(stray, wanted);
        free.delete(wanted);
    }
    return meant;
}
function isMeantFor(tag, wanted) {
    if ((tag.platform === "any") !== (wanted.platform === "any"))
        return true;
    const samePython = tag.python === wanted.python && tag.abi === wanted.abi;
    if (samePython)
        return tag.platform === wanted.platform || tag.arch === wanted.arch;
    return tag.abi === "abi3" && isOnPlatformOf(tag, wanted);
}
function isOnPlatformOf({ platform, arch }, wanted) {
    return wanted.kind === "wheel" && platform === wanted.platform && arch === wanted.arch;
}
function unexpected({ name }) {
    return { name, because: "the plan expects no such file" };
}
function unlike({ file: { name }, tags }, { python, abi, platform, arch }) {
    const where = platform === "any" ? "any platform" : `${platform} ${arch}`;
    const because = `the plan expects a wheel for ${python}-${abi} on ${where}`;
    const stable = abi === "abi3" ? undefined : tags.find((tag) => tag.abi === "abi3");
    return { name, because: stable === undefined ? because : `${because}; ${saysStable(stable)}` };
}
function saysStable({ python }) {
    return `to plan the stable ABI, set py-limited-api = "${python}" in [tool.distutils.bdist_wheel] of pyproject.toml`;
}
function sharing({ expected, built }) {
    const [first, ...others] = built.map(({ file }) => file.name);
    return others.map((name) => ({ name, because: `it and ${first} are both the plan's ${expectedName(expected)}` }));
}
function belowFloor({ expected, built }) {
    if (expected.kind === "sdist" || expected.floor === undefined)
        return [];
    const { floor, platform } = expected;
    return built.flatMap((one) => {
        const needs = answeringTags(one, expected).map((tag) => tag.floor);
        if (needs.some((each) => each === undefined || !isBelow(floor, each)))
            return [];
        return [{ name: one.file.name, because: `it needs ${platform} ${needs.join(" or ")}, the plan promises ${floor}` }];
    });
}


/***/ }),

/***/ 73217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   o: () => (/* binding */ strangers)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83606);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);


function identityOf(says) {
    const { name = "" } = says;
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(says.version ?? "");
    if (!(0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isProjectName */ .jD)(name) || version === undefined)
        return undefined;
    return { name, normalizedName: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(name), version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(version) };
}
function strangers(files, { normalizedName, version }) {
    return files.flatMap(({ name, filename, metadata }) => {
        const isName = (text) => (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(text) === normalizedName;
        const isVersion = (text) => sameVersion(text, version);
        const reasons = [
            ...another("is a file of", filename.distribution, isName, normalizedName),
            ...another("has the metadata of", metadata.name?.[0], isName, normalizedName),
            ...another("has the version", filename.version, isVersion, version),
            ...another("has in its metadata the version", metadata.version?.[0], isVersion, version),
        ];
        return reasons.map((because) => ({ name, because }));
    });
}
function another(says, value, isOurs, ours) {
    if (value !== undefined && isOurs(value))
        return [];
    return [`${says} ${value ?? "nothing"}, the release is ${ours}`];
}
function sameVersion(text, version) {
    const [one, other] = [(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)];
    if (one === undefined || other === undefined)
        return text === version;
    return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one, other) === 0;
}


/***/ }),

/***/ 95357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withRecordedJudgement)
/* harmony export */ });
function withRecordedJudgement(distributions, records) {
    const recorded = new Map(records.flatMap(({ files }) => files.map((file) => [keyOf(file), file])));
    return distributions.map((file) => {
        const known = recorded.get(keyOf(file));
        return known === undefined ? file : merged(file, known);
    });
}
function keyOf({ name, sha256 }) {
    return `${sha256} ${name}`;
}
function merged(file, recorded) {
    const reasons = new Map(recorded.ignored?.map(({ code, reason }) => [code, reason]));
    const known = new Set([...recorded.findings, ...(recorded.ignored ?? [])].map(textOf));
    const found = file.findings.filter((finding) => finding.severity === "error" || known.has(textOf(finding)));
    const own = new Set(found.map(textOf));
    const findings = [...found, ...recorded.findings.filter((finding) => !own.has(textOf(finding)))];
    const isIgnored = (finding) => reasons.has(finding.code) && !isRefusal(finding);
    const ignored = [
        ...findings.filter(isIgnored).map((finding) => ({ ...finding, reason: reasons.get(finding.code) ?? "" })),
        ...(recorded.ignored ?? []).filter((finding) => !own.has(textOf(finding))),
    ];
    const skipped = [...(file.skipped ?? []), ...(recorded.skipped ?? [])];
    return {
        ...file,
        findings: findings.filter((finding) => !isIgnored(finding)),
        ...(ignored.length > 0 && { ignored }),
        ...(skipped.length > 0 && { skipped }),
        refused: findings.some(isRefusal),
    };
}
function isRefusal({ authority, severity }) {
    return authority === "index" && severity === "error";
}
function textOf({ code, member = "", message }) {
    return [code, member, message].join("\n");
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ manifestFile),
/* harmony export */   w: () => (/* binding */ sortFiles)
/* harmony export */ });
function sortFiles(distributions) {
    const byName = new Map();
    const unreadable = [];
    const clashes = [];
    for (const each of distributions) {
        const { name } = each;
        const first = byName.get(name);
        if (!isReleased(each))
            unreadable.push({ name: JSON.stringify(name).slice(1, -1), because: whyNot(each) });
        else if (first === undefined)
            byName.set(name, each);
        else if (first.sha256 !== each.sha256)
            clashes.push({ name, because: clash(first, each) });
    }
    const files = [...byName.values()].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
    return { files, unreadable, clashes };
}
function manifestFile(file) {
    const { name, kind, size, sha256, sha512, metadata, findings, ignored, skipped } = file;
    return {
        path: `dist/${name}`,
        name,
        kind,
        size,
        sha256,
        sha512,
        metadata,
        findings,
        ...(ignored && { ignored }),
        ...(skipped && { skipped }),
    };
}
function isReleased(file) {
    return file.kind !== "unknown" && file.filename !== undefined && file.metadata !== undefined && isPlain(file.name);
}
function isPlain(name) {
    return /^[\w][\w.+!-]*$/.test(name);
}
function whyNot({ kind, filename, metadata }) {
    if (kind === "unknown" || filename === undefined)
        return "the name is that of no wheel and no sdist";
    return metadata === undefined ? "its metadata cannot be read" : "the name has signs that no distribution's name has";
}
function clash(first, other) {
    return `two different files have this name: ${first.path} (sha256 ${first.sha256}) and ${other.path} (sha256 ${other.sha256})`;
}


/***/ }),

/***/ 47221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ sharedRecord),
/* harmony export */   UE: () => (/* binding */ recordBeside),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27279);

function recordOf(built, distributions, planDigest, smoke = []) {
    const judged = new Map(distributions.map((each) => [each.name, judgementOf(each)]));
    return {
        schema: "shipwheel/build-record/1",
        plan: planDigest,
        job: built.job,
        from: built.from,
        files: built.files.map(({ name, size, sha256 }) => ({
            name,
            size,
            sha256,
            ...(judged.get(name) ?? { findings: [] }),
        })),
        tools: built.tools,
        gates: [],
        smoke,
        reproducible: null,
        timings: built.timings,
        notBuilt: built.notBuilt,
    };
}
function judgementOf({ findings, ignored, skipped, filename }) {
    const floor = oldestFloor(filename?.tags ?? []);
    return { findings, ...(floor && { floor }), ...(ignored && { ignored }), ...(skipped && { skipped }) };
}
function oldestFloor(tags) {
    const floors = tags.flatMap((text) => {
        const platform = text.split("-").at(-1) ?? "";
        return (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatformTag */ .T)(platform)?.floor ?? [];
    });
    const [oldest] = floors.sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
    return oldest;
}
function recordBeside(record, earlier, stays) {
    if (earlier === undefined || earlier.plan !== record.plan)
        return record;
    const files = earlier.files.filter(({ name }) => isKept(name, record, stays));
    if (files.length === 0 || (stays === undefined && earlier.job === record.job))
        return record;
    const used = new Set(record.tools.map(({ name }) => name));
    const wheels = new Set(record.timings.flatMap(({ identifier }) => identifier ?? []));
    return {
        ...record,
        job: [...new Set([...earlier.job.split(", "), record.job])].join(", "),
        from: record.from.kind === "sdist" ? record.from : earlier.from,
        files: [...files, ...record.files],
        tools: [...earlier.tools.filter(({ name }) => !used.has(name)), ...record.tools],
        gates: [...triedStill(earlier.gates, record.gates, files), ...record.gates],
        smoke: [...triedStill(earlier.smoke, record.smoke, files), ...record.smoke],
        reproducible: reproducibleOf(earlier.reproducible, record.reproducible, files),
        timings: [...earlier.timings.filter(({ identifier = "" }) => !wheels.has(identifier)), ...record.timings],
        ...machinesOf(earlier, record),
        ...(earlier.lock && { lock: record.lock ?? earlier.lock }),
        notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
    };
}
function machinesOf(...records) {
    const machines = records.flatMap((record) => record.machines ?? []);
    const different = new Map(machines.map((each) => [JSON.stringify(each), each]));
    return different.size === 0 ? {} : { machines: [...different.values()] };
}
function isKept(name, record, stays) {
    return (stays?.has(name) ?? true) && !record.files.some((made) => made.name === name);
}
function triedStill(earlier, later, files) {
    const names = new Set(files.map(({ name }) => name));
    const again = new Set(later.filter(({ file }) => file === undefined).map(keyOf));
    return earlier.filter((one) => (one.file === undefined ? !again.has(keyOf(one)) : names.has(one.file)));
}
function keyOf({ name, python }) {
    return `${name} ${python}`;
}
function reproducibleOf(earlier, later, files) {
    if (earlier === null)
        return later;
    const names = new Set(files.map(({ name }) => name));
    const told = earlier.files?.filter(({ name }) => names.has(name));
    if (told?.length === 0)
        return later;
    const isSame = told?.every(({ verdict }) => verdict === "identical") ?? earlier.verdict === "identical";
    const causes = [...new Set([isSame ? undefined : earlier.cause, later?.cause].flatMap((cause) => cause ?? []))];
    return {
        verdict: isSame && later?.verdict !== "different" ? "identical" : "different",
        ...((earlier.required ?? later?.required) && { required: true }),
        ...(causes.length > 0 && { cause: causes.join("; ") }),
        files: [...(told ?? []), ...(later?.files ?? [])],
    };
}
function sharedRecord(records) {
    return records.reduce((shared, record) => recordBeside(record, shared), undefined);
}


/***/ }),

/***/ 69323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ignoredCodes),
/* harmony export */   f: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30308);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60133);




const REFUSALS = new Set([
    "SW-PATH-MISSING",
    "SW-PATH-FOREIGN",
    "SW-PATH-UNREADABLE",
    "SW-PATH-CHANGED",
    "SW-DESCRIPTION-MARKUP",
]);
function ignoredCodes(choices) {
    const [first, ...others] = choices.flatMap(faultOf);
    if (first !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([first, ...others]);
    return new Map(choices.map(({ code, reason }) => [code, reason]));
}
function faultOf({ code, where }) {
    const codes = (0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCodes */ .Yj)();
    if (!codes.includes(code)) {
        const meant = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(code, codes);
        const hint = meant === undefined ? "docs/errors.md has all codes." : `Did you mean \`${meant}\`?`;
        const offending = `tool.shipwheel.ignore has ${JSON.stringify(code)}, which is no code of a finding`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where, hint })];
    }
    if (!REFUSALS.has(code) && !(0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .v)(code))
        return [];
    const offending = `tool.shipwheel.ignore has ${code}, and the index refuses files for it whatever we ignore`;
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where, hint: "Mend what is found, and remove the line." })];
}
function withoutIgnored(file, ignored) {
    const reasonOf = ({ code }) => ignored.get(code);
    const aside = file.findings.flatMap((finding) => {
        const reason = reasonOf(finding);
        return reason === undefined ? [] : [{ ...finding, reason }];
    });
    if (aside.length === 0)
        return file;
    return {
        ...file,
        findings: file.findings.filter((finding) => reasonOf(finding) === undefined),
        ignored: [...(file.ignored ?? []), ...aside],
    };
}


/***/ }),

/***/ 48635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withReleaseFindings)
/* harmony export */ });
/* harmony import */ var _python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52674);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83606);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60133);



const LARGEST_PROJECT = 10 * 1024 ** 3;
const FIELDS = [..._python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARED_FIELDS */ ._0, "requires-python"];
function withReleaseFindings(files) {
    const found = new Map();
    for (const release of releasesIn(files)) {
        for (const [file, finding] of [...metadataFindings(release), ...sizeFindings(release)]) {
            found.set(file, [...(found.get(file) ?? []), finding]);
        }
    }
    return files.map((file) => {
        const findings = found.get(file);
        return findings === undefined ? file : { ...file, findings: [...file.findings, ...findings] };
    });
}
function releasesIn(files) {
    const releases = new Map();
    for (const file of files) {
        if (!isReadable(file))
            continue;
        const { name = [""], version = [""] } = file.metadata;
        const key = `${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name[0] ?? "")} ${version[0]}`;
        releases.set(key, [...(releases.get(key) ?? []), file]);
    }
    return [...releases.values()];
}
function isReadable(file) {
    return file.metadata !== undefined;
}
function* metadataFindings(release) {
    const first = release.find(({ kind }) => kind === "wheel");
    if (first === undefined)
        return;
    for (const file of release) {
        if (file === first)
            continue;
        const promised = FIELDS.filter((field) => file.kind === "wheel" || !(0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftOpen */ .Uh)(field, file.metadata));
        const fields = (0,_python_metadata_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differingFields */ .W1)(first.metadata, file.metadata, promised);
        if (fields.length === 0)
            continue;
        yield [file, warning("SW-METADATA-DIFFERS", `${fields.join(", ")} here and in ${first.name}`)];
    }
}
function* sizeFindings(release) {
    let total = 0;
    for (const file of release) {
        const before = total;
        total += file.size;
        if (before > LARGEST_PROJECT || total <= LARGEST_PROJECT)
            continue;
        yield [
            file,
            warning("SW-RELEASE-TOO-LARGE", `${total} bytes up to this file, and the limit is ${LARGEST_PROJECT}`),
        ];
    }
}
function warning(code, offending) {
    return { code, severity: "warning", authority: "practice", ...(0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code, offending) };
}


/***/ }),

/***/ 35024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ restructuredText),
/* harmony export */   MZ: () => (/* binding */ withRendered),
/* harmony export */   di: () => (/* binding */ withoutRendering)
/* harmony export */ });
/* harmony import */ var _python_upload_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35668);
/* harmony import */ var _content_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50369);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60133);
/* harmony import */ var _index_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86772);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3031);





const MARKDOWN = /^#{1,6} \S|^```|\]\(https?:\/\//m;
function restructuredText({ metadata }) {
    if (metadata === undefined)
        return undefined;
    const { description, "description-content-type": types } = (0,_python_upload_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFields */ .lO)(metadata);
    return (0,_content_type_js__WEBPACK_IMPORTED_MODULE_1__/* .parseContentType */ .x)(types?.[0] ?? "text/x-rst")?.type === "text/x-rst" ? description?.[0] : undefined;
}
function withoutRendering(file) {
    if (restructuredText(file) === undefined)
        return file;
    return withRendered(file, {
        kind: "skipped",
        because: "only `build` and `check` start the Python that renders it",
    });
}
function withRendered(file, rendered) {
    if (rendered === undefined)
        return file;
    if (rendered.kind === "rendered")
        return withoutDoubt(file);
    if (rendered.kind === "skipped") {
        return { ...file, skipped: [...(file.skipped ?? []), { check: "description", because: rendered.because }] };
    }
    const type = file.metadata?.["description-content-type"] === undefined
        ? "in the default format of reStructuredText"
        : "for 'text/x-rst'";
    const because = firstLine(rendered.because).replace(/^<string>:(\d+): /, "line $1: ");
    const said = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(`The description failed to render ${type}: ${because}`);
    const finding = {
        code: "SW-DESCRIPTION-MARKUP",
        severity: "error",
        authority: "index",
        ...(0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)("SW-DESCRIPTION-MARKUP", said),
    };
    return { ...file, findings: (0,_index_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inIndexOrder */ .W)([...file.findings, finding]), refused: true };
}
function withoutDoubt(file) {
    if (MARKDOWN.test(restructuredText(file) ?? ""))
        return file;
    return { ...file, findings: file.findings.filter(({ code }) => code !== "SW-DESCRIPTION-UNTYPED") };
}
function firstLine(said) {
    return said.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 29515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/check/expanded.js
var expanded = __webpack_require__(24544);
// EXTERNAL MODULE: ./lib/src/check/finding-texts.js
var finding_texts = __webpack_require__(60133);
// EXTERNAL MODULE: ./lib/src/check/release-findings.js
var release_findings = __webpack_require__(48635);
;// CONCATENATED MODULE: ./lib/src/check/verdict.js
function verdictOf(distributions) {
    return {
        schema: "shipwheel/verdict/1",
        files: distributions.map(({ path, name, refused, findings, ignored, skipped }) => ({
            path,
            name,
            refused,
            findings,
            ...(ignored && { ignored }),
            ...(skipped && { skipped }),
        })),
    };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/findings-summary.js
var findings_summary = __webpack_require__(86622);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/verdict-text.js



function verdictText({ files }, look) {
    const ink = (0,report_ink/* inkOf */.g)(look);
    const told = new Set();
    return [
        ...files.flatMap((file) => [
            `Checking ${(0,visible/* visible */.R)(file.path)}: ${markOf(file, ink)}`,
            ...file.findings.flatMap((finding) => [...findingLines(finding, ink), ...hintLines(finding, told, ink)]),
            ...(file.ignored ?? []).map(({ code, message, reason }) => {
                return `  ${ink.dim("ignored")} ${(0,visible/* visible */.R)(code)}  ${(0,visible/* visible */.R)(message)}: ${(0,visible/* visible */.R)(reason)}`;
            }),
            ...(file.skipped ?? []).map(({ check, because }) => {
                return `  ${ink.careful("skipped")} ${(0,visible/* visible */.R)(check)}  ${(0,visible/* visible */.R)(because)}`;
            }),
        ]),
        ink.strong(closing(files)),
    ].join("\n");
}
function markOf(file, ink) {
    if (hasErrors(file))
        return ink.bad("FAILED") + (file.refused ? ink.dim(" (the index would refuse it)") : "");
    return file.findings.length > 0 ? `${ink.good("PASSED")} ${ink.careful("with warnings")}` : ink.good("PASSED");
}
function findingLines({ severity, code, authority, member, message }, ink) {
    const paint = severity === "error" ? ink.bad : ink.careful;
    const where = member === undefined || message.includes(member) ? "" : ` (${member})`;
    return [`  ${paint(severity)} ${(0,visible/* visible */.R)(code)} ${ink.dim(authority)}  ${(0,visible/* visible */.R)(message)}${(0,visible/* visible */.R)(where)}`];
}
function hintLines({ code, hint }, told, ink) {
    const key = `${code} ${hint}`;
    if (told.has(key))
        return [];
    told.add(key);
    return [`    ${ink.dim("fix:")} ${(0,visible/* visible */.R)(hint)}`];
}
function closing(files) {
    const failed = files.filter(hasErrors).length;
    const refused = files.filter((file) => file.refused).length;
    const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
    const ignored = files.reduce((sum, file) => sum + (file.ignored?.length ?? 0), 0);
    return [
        (0,quantity/* counted */.hS)(files.length, "file"),
        `${failed} failed`,
        `${refused} would be refused`,
        (0,quantity/* counted */.hS)(findings, "finding") + (ignored === 0 ? "" : ` and ${ignored} ignored`),
    ].join(", ");
}
function hasErrors({ findings }) {
    return findings.some(({ severity }) => severity === "error");
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/commands/project-config.js
var project_config = __webpack_require__(83835);
;// CONCATENATED MODULE: ./lib/src/commands/ignored-by.js


async function ignoredBy(project, files) {
    const config = await (0,project_config/* projectConfig */.Q)(project, files);
    return config === undefined ? new Map() : (0,ignored/* ignoredCodes */.J)(config.ignore);
}

// EXTERNAL MODULE: ./lib/src/commands/judgement.js
var judgement = __webpack_require__(98062);
;// CONCATENATED MODULE: ./lib/src/commands/check.js












async function check_check(options, machine) {
    const { paths, project, sarif, trustsRecord = false } = options;
    const { files } = machine;
    const ignored = await ignoredBy(project, files);
    const checked = await (0,check/* checkPaths */.nn)(await (0,expanded/* expandPaths */.p)(paths, { files }), { files, trustsRecord });
    const distributions = await (0,judgement/* judged */.g)((0,release_findings/* withReleaseFindings */.q)(checked), { ignored }, machine);
    if (distributions.length === 0) {
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-EMPTY", `no wheel and no sdist is in ${paths.join(", ")}`, {
            hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
        });
    }
    const document = verdictOf(distributions);
    if (sarif !== undefined) {
        const { sarifOf } = await __webpack_require__.e(/* import() */ 7356).then(__webpack_require__.bind(__webpack_require__, 87356));
        await files.write(sarif, (0,document_file/* jsonBytes */.yN)(sarifOf(document, { version: version/* VERSION */.x, textOf: finding_texts/* ruleTextOf */.Hf })));
    }
    const problems = distributionProblems(distributions);
    return {
        document,
        text: verdictText(document),
        coloured: () => verdictText(document, { colour: true }),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: () => (0,findings_summary/* verdictSummary */.k)(document),
        problems,
    };
}
function distributionProblems(distributions) {
    return distributions.flatMap(({ name, findings }) => findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })));
}


/***/ }),

/***/ 98062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _build_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _check_ignored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69323);
/* harmony import */ var _check_rendered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35024);



async function judged(files, { ignored, python }, machine) {
    const texts = [...new Set(files.flatMap((file) => (0,_check_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .restructuredText */ .MX)(file) ?? []))];
    if (texts.length === 0)
        return files.map((file) => (0,_check_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutIgnored */ .f)(file, ignored));
    const { renderDescriptions } = await Promise.all(/* import() */[__webpack_require__.e(7145), __webpack_require__.e(7547)]).then(__webpack_require__.bind(__webpack_require__, 8067));
    const rendered = await (0,_build_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .withOwnTemporary */ .i)(machine, (own) => renderDescriptions(texts, own, python));
    return files.map((file) => {
        const text = (0,_check_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .restructuredText */ .MX)(file);
        const shown = text === undefined ? file : (0,_check_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .withRendered */ .MZ)(file, rendered[texts.indexOf(text)]);
        return (0,_check_ignored_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutIgnored */ .f)(shown, ignored);
    });
}


/***/ }),

/***/ 91669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFile),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



async function readPlan(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PLAN-MISSING", file);
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return sealed((0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(planSchema, bytes, file), bytes);
}
function planFile(plan) {
    return sealed(plan, (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonBytes */ .yN)(plan));
}
function sealed(plan, bytes) {
    return { plan, bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") };
}


/***/ }),

/***/ 83835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ projectConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

async function projectConfig(project, files) {
    if ((await files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, "pyproject.toml"))) === undefined)
        return undefined;
    const [{ configOf }, { readPyproject }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1142)]).then(__webpack_require__.bind(__webpack_require__, 51142)),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6001)]).then(__webpack_require__.bind(__webpack_require__, 76001)),
    ]);
    return configOf(await readPyproject(project, { files }));
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ TooComplex),
/* harmony export */   qI: () => (/* binding */ ALWAYS),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   us: () => (/* binding */ decisionDiagram)
/* harmony export */ });
const NEVER = 0;
const ALWAYS = 1;
class TooComplex extends Error {
}
const TERMINAL = { variable: Number.MAX_SAFE_INTEGER, low: NEVER, high: NEVER };
function decisionDiagram(mostNodes = 200_000) {
    const nodes = nodeTable(mostNodes);
    const choose = chooser(nodes);
    const operations = {
        variable: (number) => nodes.of(number, NEVER, ALWAYS),
        not: (one) => choose(one, NEVER, ALWAYS),
        and: (one, other) => choose(one, other, NEVER),
        or: (one, other) => choose(one, ALWAYS, other),
    };
    const cover = coverer(nodes, operations);
    return { ...operations, products: (least, most) => cover(least, most).products };
}
function nodeTable(mostNodes) {
    const nodes = [TERMINAL, TERMINAL];
    const known = new Map();
    const at = (condition) => nodes[condition] ?? TERMINAL;
    return {
        of(variable, low, high) {
            if (low === high)
                return low;
            const key = `${variable} ${low} ${high}`;
            const found = known.get(key);
            if (found !== undefined)
                return found;
            if (nodes.length >= mostNodes)
                throw new TooComplex();
            const made = nodes.push({ variable, low, high }) - 1;
            known.set(key, made);
            return made;
        },
        first: (...conditions) => Math.min(...conditions.map((condition) => at(condition).variable)),
        half(condition, variable, holds) {
            const { variable: own, low, high } = at(condition);
            if (own !== variable)
                return condition;
            return holds ? high : low;
        },
    };
}
function chooser({ of, first, half }) {
    const chosen = new Map();
    const choose = (test, then, other) => {
        if (test === ALWAYS || then === other)
            return then;
        if (test === NEVER)
            return other;
        if (then === ALWAYS && other === NEVER)
            return test;
        const key = `${test} ${then} ${other}`;
        const found = chosen.get(key);
        if (found !== undefined)
            return found;
        const variable = first(test, then, other);
        const branch = (holds) => choose(half(test, variable, holds), half(then, variable, holds), half(other, variable, holds));
        const result = of(variable, branch(false), branch(true));
        chosen.set(key, result);
        return result;
    };
    return choose;
}
function coverer({ of, first, half }, { and, or, not }) {
    const cover = (least, most) => {
        if (least === NEVER)
            return { products: [], is: NEVER };
        if (most === ALWAYS)
            return { products: [[]], is: ALWAYS };
        const variable = first(least, most);
        const [least0, least1] = [half(least, variable, false), half(least, variable, true)];
        const [most0, most1] = [half(most, variable, false), half(most, variable, true)];
        const without = cover(and(least0, not(most1)), most0);
        const within = cover(and(least1, not(most0)), most1);
        const left = or(and(least0, not(without.is)), and(least1, not(within.is)));
        const either = cover(left, and(most0, most1));
        return {
            products: [
                ...without.products.map((product) => [{ variable, holds: false }, ...product]),
                ...within.products.map((product) => [{ variable, holds: true }, ...product]),
                ...either.products,
            ],
            is: or(of(variable, without.is, within.is), either.is),
        };
    };
    return cover;
}


/***/ }),

/***/ 26054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ markerConditions)
});

// EXTERNAL MODULE: ./lib/src/python/decision-diagram.js
var decision_diagram = __webpack_require__(62807);
// EXTERNAL MODULE: ./lib/src/python/marker.js
var marker = __webpack_require__(89115);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/python/marker-truths.js



const PYTHON = ["python_version", "python_full_version"];
function possibleTruths(atoms, pythons) {
    const ofPython = atoms.filter((atom) => PYTHON.includes(variableOf(atom)));
    const others = new Set(atoms.map(variableOf).filter((name) => !PYTHON.includes(name)));
    return [
        truthsOf(ofPython, pythonVersions(ofPython, pythons).map((version) => ({
            python_full_version: version,
            python_version: version.split(".").slice(0, 2).join("."),
        }))),
        ...[...others].map((variable) => textTruths(atoms, variable)),
    ].filter((truths) => truths.length > 0);
}
function textTruths(atoms, variable) {
    const own = atoms.filter((atom) => variableOf(atom) === variable);
    if (own.some(({ operator }) => operator !== "==") || VERSION_LIKE.has(variable))
        return [];
    const values = [...own.map(comparedText), "another"];
    return truthsOf(own, values.map((value) => ({ [variable]: value })));
}
const VERSION_LIKE = new Set(["implementation_version", "platform_release"]);
function truthsOf(atoms, environments) {
    const truths = environments.map((environment) => atoms.map((atom) => ({
        atom,
        holds: (0,marker/* evaluateMarker */.UZ)({ kind: "group", alternatives: [[atom]] }, environment) === true,
    })));
    const byAnswers = new Map(truths.map((truth) => [truth.map(({ holds }) => (holds ? "1" : "0")).join(""), truth]));
    return [...byAnswers.values()];
}
function pythonVersions(atoms, pythons) {
    const named = [
        ...atoms.flatMap((atom) => comparedText(atom).match(/\d+(?:\.\d+)*/g) ?? []),
        ...pythons.flatMap(({ text }) => text.match(/\d+(?:\.\d+)*/g) ?? []),
    ];
    const around = new Set(["2.7.18", "3.99.0", "4.0.0", ...named.flatMap(neighbours)]);
    return [...around].filter((version) => (0,python_version/* parseVersion */.ot)(version) !== undefined && (0,specifier/* contains */.gR)(pythons, version));
}
const LAST = 99;
function neighbours(release) {
    const [major = 0, minor = 0, patch = 0] = release.split(".").map(Number);
    if (![major, minor, patch].every((number) => number < 1000))
        return [];
    return [
        [major, minor, patch],
        [major, minor, patch + 1],
        [major, minor, LAST],
        [major, minor + 1, 0],
        ...(patch > 0 ? [[major, minor, patch - 1]] : []),
        ...(minor > 0 ? [[major, minor - 1, LAST]] : []),
        ...(major > 0 ? [[major - 1, LAST, LAST]] : []),
    ].map((numbers) => numbers.join("."));
}
function variableOf({ left, right }) {
    return left.kind === "variable" ? left.value : right.value;
}
function comparedText({ left, right }) {
    return left.kind === "variable" ? right.value : left.value;
}

;// CONCATENATED MODULE: ./lib/src/python/marker-conditions.js



const MOST_COMPARISONS = 400;
function markerConditions(markers, pythons) {
    const atoms = atomsIn(markers);
    if (atoms.length > MOST_COMPARISONS)
        throw new decision_diagram/* TooComplex */.hx();
    const places = new Map(atoms.map((atom, place) => [keyOf(atom), place]));
    const diagram = (0,decision_diagram/* decisionDiagram */.us)();
    const possible = possibleIn(diagram, atoms, pythons);
    function ofTerm(term) {
        if (term.kind === "group")
            return ofMarker(term);
        const { atom, holds } = affirmed(term);
        const place = places.get(keyOf(atom));
        if (place === undefined)
            throw new decision_diagram/* TooComplex */.hx();
        return holds ? diagram.variable(place) : diagram.not(diagram.variable(place));
    }
    function ofMarker({ alternatives }) {
        const conditions = alternatives.map((terms) => terms.map(ofTerm).reduce(diagram.and, decision_diagram/* ALWAYS */.qI));
        return conditions.reduce(diagram.or, decision_diagram/* NEVER */.tm);
    }
    return {
        of: (marker) => (marker === undefined ? possible : diagram.and(possible, ofMarker(marker))),
        and: diagram.and,
        or: diagram.or,
        not: diagram.not,
        isImpossible: (condition) => diagram.and(condition, possible) === decision_diagram/* NEVER */.tm,
        write(condition) {
            const products = diagram.products(diagram.and(condition, possible), diagram.or(condition, diagram.not(possible)));
            if (products.some((product) => product.length === 0))
                return undefined;
            const alternatives = products.map((product) => product.flatMap(({ variable, holds }) => (atoms[variable] ? [spelled(atoms[variable], holds)] : [])));
            return (0,marker/* formatMarker */.gJ)({ kind: "group", alternatives: alternatives.map((terms) => terms.toSorted(byKey)) });
        },
    };
}
function atomsIn(markers) {
    const found = new Map();
    for (const marker of markers) {
        for (const comparison of comparisonsIn(marker)) {
            const { atom } = affirmed(comparison);
            found.set(keyOf(atom), atom);
        }
    }
    return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
function* comparisonsIn({ alternatives }) {
    for (const term of alternatives.flat()) {
        if (term.kind === "group")
            yield* comparisonsIn(term);
        else
            yield term;
    }
}
function keyOf(comparison) {
    return `${placeOf(comparison)} ${textOf(comparison)}`;
}
function placeOf({ left, operator, right }) {
    const variable = left.kind === "variable" ? left.value : right.value;
    return `${ORDERED.has(variable) ? 1 : 0} ${variable} ${operator === "<" ? 1 : 0}`;
}
function textOf(comparison) {
    return (0,marker/* formatMarker */.gJ)({ kind: "group", alternatives: [[comparison]] });
}
function byKey(one, other) {
    return keyOf(one) < keyOf(other) ? -1 : 1;
}
const OPPOSITES = new Map([
    ["!=", "=="],
    ["not in", "in"],
    [">=", "<"],
    [">", "<="],
]);
const ORDERED = new Set(["python_version", "python_full_version"]);
function affirmed(comparison) {
    const { left, operator } = comparison;
    const opposite = OPPOSITES.get(operator);
    const isOrder = operator === ">=" || operator === ">";
    if (opposite === undefined || (isOrder && !ORDERED.has(left.value)))
        return { atom: comparison, holds: true };
    return { atom: { ...comparison, operator: opposite }, holds: false };
}
function spelled(atom, holds) {
    if (holds)
        return atom;
    const denied = [...OPPOSITES].find(([, operator]) => operator === atom.operator)?.[0];
    if (denied === undefined)
        throw new decision_diagram/* TooComplex */.hx();
    return { ...atom, operator: denied };
}
function possibleIn(diagram, atoms, pythons) {
    const groups = possibleTruths(atoms, pythons).map((truths) => {
        const ways = truths.map((truth) => truth
            .map(({ atom, holds }) => ({ condition: diagram.variable(atoms.indexOf(atom)), holds }))
            .map(({ condition, holds }) => (holds ? condition : diagram.not(condition)))
            .reduce(diagram.and, decision_diagram/* ALWAYS */.qI));
        return ways.reduce(diagram.or, decision_diagram/* NEVER */.tm);
    });
    return groups.reduce(diagram.and, decision_diagram/* ALWAYS */.qI);
}


/***/ }),

/***/ 52674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ isLeftOpen),
/* harmony export */   W1: () => (/* binding */ differingFields),
/* harmony export */   _0: () => (/* binding */ COMPARED_FIELDS)
/* harmony export */ });
const COMPARED_FIELDS = ["requires-dist", "provides-extra", "license-expression", "summary"];
function differingFields(one, other, fields = COMPARED_FIELDS) {
    return fields.filter((field) => linesOf(one, field) !== linesOf(other, field));
}
function isLeftOpen(field, metadata) {
    if (/^(?:1\.\d|2\.[01])$/.test(metadata["metadata-version"]?.[0] ?? "1.0"))
        return true;
    return (metadata.dynamic ?? []).some((each) => each.toLowerCase() === field);
}
function linesOf(metadata, field) {
    return [...(metadata[field] ?? [])].sort().join("\n");
}


/***/ }),

/***/ 88235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ answerOfExtras),
/* harmony export */   c: () => (/* binding */ settleMarker)
/* harmony export */ });
function settleMarker({ alternatives }, answer) {
    const open = [];
    for (const terms of alternatives) {
        const settled = terms.map((term) => (term.kind === "group" ? settleMarker(term, answer) : (answer(term) ?? term)));
        if (settled.includes(false))
            continue;
        const left = settled.filter((term) => typeof term !== "boolean");
        if (left.length === 0)
            return true;
        open.push(left);
    }
    return open.length === 0 ? false : { kind: "group", alternatives: open };
}
function answerOfExtras(active) {
    return ({ left, operator, right }) => {
        const variable = left.kind === "variable" ? left.value : right.value;
        const name = left.kind === "variable" ? right.value : left.value;
        if (variable !== "extra" && variable !== "extras" && variable !== "dependency_groups")
            return undefined;
        const isActive = (variable === "dependency_groups" ? active.groups : active.extras)?.has(name) === true;
        if (operator === "==" || operator === "in")
            return isActive;
        return operator === "!=" || operator === "not in" ? !isActive : undefined;
    };
}


/***/ }),

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js

const VERSION = package_namespaceObject.rE;


/***/ })

};
