export const id = 2500;
export const ids = [2500];
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
function heldAgainstRecords(files, records, planDigest) {
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
            ...records.flatMap((record) => [...anotherPlan(record, planDigest), ...anotherSource(record, files)]),
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
function anotherSource({ job, from, files }, released) {
    const [sdist] = released.filter(({ kind }) => kind === "sdist");
    if (sdist === undefined || from.kind === "tree" || from.sha256 === sdist.sha256)
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
    const origin = heldAgainstRecords(files, records, planDigest);
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
    return {
        ...file,
        findings: findings.filter((finding) => !isIgnored(finding)),
        ...(ignored.length > 0 && { ignored }),
        ...(recorded.skipped && { skipped: recorded.skipped }),
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
function recordBeside(record, earlier, kept = []) {
    if (earlier === undefined || earlier.plan !== record.plan)
        return record;
    if (earlier.job === record.job && kept.length === 0)
        return record;
    const made = new Set(record.files.map(({ name }) => name));
    const used = new Set(record.tools.map(({ name }) => name));
    return {
        ...record,
        job: [...new Set([...earlier.job.split(", "), record.job])].join(", "),
        from: record.from.kind === "sdist" ? record.from : earlier.from,
        files: [...earlier.files.filter(({ name }) => !made.has(name)), ...record.files],
        tools: [...earlier.tools.filter(({ name }) => !used.has(name)), ...record.tools],
        gates: [...earlier.gates, ...record.gates],
        smoke: [...earlier.smoke, ...record.smoke],
        reproducible: reproducibleOf(earlier.reproducible, record.reproducible),
        timings: [...earlier.timings, ...record.timings],
        notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
    };
}
function reproducibleOf(earlier, later) {
    if (earlier === null || later === null)
        return later ?? earlier;
    const causes = [...new Set([earlier.cause, later.cause].flatMap((cause) => cause ?? []))];
    return {
        verdict: earlier.verdict === "identical" ? later.verdict : "different",
        ...(causes.length > 0 && { cause: causes.join("; ") }),
        files: [...(earlier.files ?? []), ...(later.files ?? [])],
    };
}
function sharedRecord(records) {
    return records.reduce((shared, record) => recordBeside(record, shared), undefined);
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withOwnTemporary)
/* harmony export */ });
function withOwnTemporary(machine, use) {
    return machine.files.withTemporaryFolder((temporary) => {
        const { runner } = machine;
        const environment = { ...runner.environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
        return use({ ...machine, runner: { ...runner, environment }, temporary });
    });
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
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34282);
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
/* harmony import */ var _index_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86772);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3031);





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
    const said = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(firstLine(rendered.because).replace(/^<string>:(\d+): /, "line $1: "));
    const finding = {
        code: "SW-DESCRIPTION-MARKUP",
        severity: "error",
        authority: "index",
        ...(0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)("SW-DESCRIPTION-MARKUP", said),
    };
    return { ...file, findings: (0,_index_order_js__WEBPACK_IMPORTED_MODULE_4__/* .inIndexOrder */ .W)([...file.findings, finding]), refused: true };
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

/***/ 52053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  d: () => (/* binding */ distributionProblems)
});

// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check = __webpack_require__(93468);
// EXTERNAL MODULE: ./lib/src/check/finding-texts.js
var finding_texts = __webpack_require__(60133);
// EXTERNAL MODULE: ./lib/src/python/metadata-difference.js
var metadata_difference = __webpack_require__(52674);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
;// CONCATENATED MODULE: ./lib/src/check/release-findings.js



const LARGEST_PROJECT = 10 * 1024 ** 3;
const FIELDS = [...metadata_difference/* COMPARED_FIELDS */._0, "requires-python"];
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
        const key = `${(0,python_name/* normalizeName */.Pc)(name[0] ?? "")} ${version[0]}`;
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
        const promised = FIELDS.filter((field) => file.kind === "wheel" || !(0,metadata_difference/* isLeftOpen */.Uh)(field, file.metadata));
        const fields = (0,metadata_difference/* differingFields */.W1)(first.metadata, file.metadata, promised);
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
    return { code, severity: "warning", authority: "practice", ...(0,finding_texts/* textOf */.b6)(code, offending) };
}

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
// EXTERNAL MODULE: ./lib/src/commands/ignored-by.js
var ignored_by = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/src/commands/judgement.js
var judgement = __webpack_require__(98062);
;// CONCATENATED MODULE: ./lib/src/commands/check.js











async function check_check({ paths, project, sarif }, machine) {
    const { files } = machine;
    const ignored = await (0,ignored_by/* ignoredBy */.g)(project, files);
    const checked = await (0,check/* checkPaths */.nn)(await (0,check/* expandPaths */.pR)(paths, { files }), { files });
    const distributions = await (0,judgement/* judged */.g)(withReleaseFindings(checked), { ignored }, machine);
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

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_ignored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69323);


async function ignoredBy(project, files) {
    if ((await files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, "pyproject.toml"))) === undefined)
        return new Map();
    const [{ configOf }, { readPyproject }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6353)]).then(__webpack_require__.bind(__webpack_require__, 46353)),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6001)]).then(__webpack_require__.bind(__webpack_require__, 76001)),
    ]);
    return (0,_check_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoredCodes */ .J)(configOf(await readPyproject(project, { files })).ignore);
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

/***/ 89049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ triedSummary),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Nu: () => (/* binding */ smokeText),
/* harmony export */   kJ: () => (/* binding */ gatesText)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);






const MARKS = {
    passed: (ink) => ink.good("passed"),
    failed: (ink) => ink.bad("failed"),
    skipped: (ink) => ink.careful("skipped"),
};
function markOf(outcome, look) {
    return MARKS[outcome]((0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look));
}
function gatesText(gates, look) {
    if (gates.length === 0)
        return "";
    const rows = gates.map((gate) => [
        markOf(gate.outcome, look),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(gate.name ?? gate.command),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(placeOf(gate)),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(gate.seconds),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(gate.detail ?? ""),
    ]);
    return [(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look).strong("Gates"), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows, [3]).map((line) => `  ${line}`)].join("\n");
}
function smokeText(smoke, look) {
    if (smoke.length === 0)
        return "";
    const lines = triedAlike(smoke).flatMap(([first, alike]) => [
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)([placeOf(first), outcomesOf(alike)].filter(Boolean).join("  "))}`,
        ...alike
            .filter(({ outcome }) => outcome !== "passed")
            .map(({ outcome, name, detail }) => `    ${markOf(outcome, look)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(name)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(detail)}`.trimEnd()),
    ]);
    return [(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look).strong("Installed and tried"), ...lines].join("\n");
}
function triedSummary({ gates, smoke }) {
    const gateRows = gates.map((gate) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.name ?? ""),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(gate.command),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(gate)),
        gate.outcome,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(gate.seconds),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.detail ?? ""),
    ]);
    const troubled = smoke.filter(({ outcome }) => outcome !== "passed");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Gate", "Command", "On", "Outcome", "Took", "Last line"], gateRows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Installed", "Outcome"], triedAlike(smoke).map(([first, alike]) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(first)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(outcomesOf(alike))])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Tried", "On", "Outcome", "Detail"], troubled.map((one) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(one.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(one)), one.outcome, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(one.detail)])),
    ]).trim();
}
function triedAlike(smoke) {
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .groupAlike */ .M)(smoke, ({ file = "", python }) => JSON.stringify([file, python]));
}
function placeOf({ python = "", file = "" }) {
    return [python === "" ? "" : `Python ${python}`, file].filter(Boolean).join(", ");
}
function outcomesOf(alike) {
    const outcomes = ["passed", "failed", "skipped"];
    return outcomes
        .map((outcome) => [alike.filter((one) => one.outcome === outcome).length, outcome])
        .filter(([count]) => count > 0)
        .map(([count, outcome]) => `${count} ${outcome}`)
        .join(", ");
}


/***/ })

};
