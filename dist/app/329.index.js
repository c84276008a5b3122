export const id = 329;
export const ids = [329,715];
export const modules = {

/***/ 47221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ sharedRecord),
/* harmony export */   UE: () => (/* binding */ recordBeside),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/** The document about a job: what was built, the findings on it, and the digest of the plan that it was built for. */
function recordOf(built, distributions, planDigest, smoke = []) {
    const findings = new Map(distributions.map((each) => [each.name, each.findings]));
    return {
        schema: "shipwheel/build-record/1",
        plan: planDigest,
        job: built.job,
        from: built.from,
        files: built.files.map(({ name, size, sha256 }) => ({ name, size, sha256, findings: findings.get(name) ?? [] })),
        tools: built.tools,
        gates: [],
        smoke,
        reproducible: null,
        timings: built.timings,
        notBuilt: built.notBuilt,
    };
}
/**
 * The record of a folder that several jobs of one plan write to: what `earlier` made and `record` did not make anew stays.
 *
 * The other way, an earlier job's files would lie there unrecorded, and no release would take them.
 */
function recordBeside(record, earlier) {
    if (earlier === undefined || earlier.plan !== record.plan || earlier.job === record.job)
        return record;
    const made = new Set(record.files.map(({ name }) => name));
    const used = new Set(record.tools.map(({ name }) => name));
    return {
        ...record,
        job: [...new Set([...earlier.job.split(", "), record.job])].join(", "),
        from: record.from.kind === "sdist" ? record.from : earlier.from,
        files: [...earlier.files.filter(({ name }) => !made.has(name)), ...record.files],
        tools: [...earlier.tools.filter(({ name }) => !used.has(name)), ...record.tools],
        smoke: [...earlier.smoke, ...record.smoke],
        timings: [...earlier.timings, ...record.timings],
        notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
    };
}
/** One record of all jobs, for the folder that their files share; `undefined` where there are none. */
function sharedRecord(records) {
    return records.reduce((shared, record) => recordBeside(record, shared), undefined);
}


/***/ }),

/***/ 40329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assemble: () => (/* binding */ assemble),
  y: () => (/* binding */ assembleSound)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/assemble/agreement.js

// What may differ by platform for a reason, and seldom should.
const COMPARED = ["requires-dist", "provides-extra", "license-expression", "license", "summary"];
/** Files whose Requires-Python is not that of the others: the index shows one for all, installers obey each file's own. */
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
/** Wheels whose other metadata differs from the first wheel's, as warnings. */
function metadataWarnings(files) {
    const [first, ...others] = files.filter(({ kind }) => kind === "wheel");
    if (first === undefined)
        return [];
    return others.flatMap((file) => {
        const fields = COMPARED.filter((field) => lines(file.metadata, field) !== lines(first.metadata, field));
        if (fields.length === 0)
            return [];
        return [(0,src_errors/* problem */.CC)("SW-METADATA-DIFFERS", `${fields.join(", ")} in ${file.name} and ${first.name}`)];
    });
}
/** An sdist may leave a field to its wheels: before Metadata 2.2 silently, since then by Dynamic. */
function saysFor(field, { kind, metadata }) {
    if (kind === "wheel" || metadata[field] !== undefined)
        return true;
    const silent = /^(?:1\.\d|2\.[01])$/.test(metadata["metadata-version"]?.[0] ?? "1.0");
    return !silent && !(metadata.dynamic ?? []).some((each) => each.toLowerCase() === field);
}
function clauses(metadata) {
    const written = metadata["requires-python"]?.[0] ?? "";
    const each = written.split(",").map((clause) => clause.replace(/\s/g, ""));
    return each.filter(Boolean).sort().join(",");
}
function lines(metadata, field) {
    return [...(metadata[field] ?? [])].sort().join("\n");
}

;// CONCATENATED MODULE: ./lib/src/assemble/difference.js
/** By name, then by reason: the same differences are always the same list. */
function sortedDifferences(differences) {
    const keyed = differences.map((each) => ({ each, key: `${each.name}\n${each.because}` }));
    return keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key))).map(({ each }) => each);
}

// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
// EXTERNAL MODULE: ./lib/src/python/tag.js
var tag = __webpack_require__(70049);
;// CONCATENATED MODULE: ./lib/src/assemble/built-tag.js


/** Every tag of the wheel's compressed set; an sdist has none. */
function builtTags({ filename }) {
    return filename.tags.flatMap((text) => ((0,tag/* parseTag */.E)(text) ?? []).map(({ python, abi, platform }) => {
        const { family = platform, arch = platform, floor } = (0,platform_tag/* parsePlatformTag */.T)(platform) ?? {};
        return { python, abi, platform: family, arch, floor };
    }));
}
/** Whether the floor `one` is an older system than `other`: numbers between underscores, as in `2_17`. */
function isBelow(one, other) {
    const [ones, others] = [numbers(one), numbers(other)];
    const differing = others.findIndex((number, place) => number !== (ones[place] ?? 0));
    return differing !== -1 && (ones[differing] ?? 0) < (others[differing] ?? 0);
}
function numbers(floor) {
    return floor.split("_").map(Number);
}

;// CONCATENATED MODULE: ./lib/src/assemble/expectation.js

/** What the plan calls a file that it expects: `sdist`, `cp311-manylinux_x86_64`, `py3-none-any`. */
function expectedName(expected) {
    if (expected.kind === "sdist")
        return "sdist";
    const { identifier, python, abi, platform, arch } = expected;
    return identifier ?? `${python}-${abi}-${platform}${arch === "any" ? "" : `_${arch}`}`;
}
/**
 * Holds the files against what the plan expects.
 *
 * A wheel is what is expected when one tag of its compressed set has the same Python, ABI, platform and architecture; how new a system it
 * asks for counts only against a floor of the plan. A wheel that was plainly meant for an expectation is mismatched, not extra and missing.
 */
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
/** Stray wheels, each with the unanswered expectation that it was meant for. */
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
/**
 * Pure where a platform was expected or the reverse, the right Python on a neighbouring platform (not repaired, another architecture), or
 * the stable ABI on the right one.
 */
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
/** setup.py may compute it, and a plan runs no code. */
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

// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/assemble/identity.js


/** The release of a project's name and a version as somebody wrote them; `undefined` when either is none. */
function identityOf(says) {
    const { name = "" } = says;
    const version = (0,python_version/* parseVersion */.ot)(says.version ?? "");
    if (!(0,python_name/* isProjectName */.jD)(name) || version === undefined)
        return undefined;
    return { name, normalizedName: (0,python_name/* normalizeName */.Pc)(name), version: (0,python_version/* formatVersion */.qh)(version) };
}
/** Files that say they are of another project or version, in their name or in their metadata. */
function strangers(files, { normalizedName, version }) {
    return files.flatMap(({ name, filename, metadata }) => {
        const isName = (text) => (0,python_name/* normalizeName */.Pc)(text) === normalizedName;
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
    const [one, other] = [(0,python_version/* parseVersion */.ot)(text), (0,python_version/* parseVersion */.ot)(version)];
    if (one === undefined || other === undefined)
        return text === version;
    return (0,python_version/* compareVersions */.Zy)(one, other) === 0;
}

;// CONCATENATED MODULE: ./lib/src/assemble/origin.js
/**
 * Holds the jobs' own records against the files that arrived.
 *
 * Every job must have had this plan (`planDigest`: hex sha256 of plan.json), every file be one that a job recorded, with those bytes, and every
 * wheel that was made from an sdist come out of this release's. Without records there is nothing to hold, and no difference.
 */
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
/** Wheels made from the tree are the project's own wish, and no sdist can be held against them. */
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






/** What was built beside what was planned: every difference, in lists that are empty when the contract is kept. */
function contractOf({ files, unreadable, clashes }, { plan, identity, planDigest, records }) {
    const owned = notBuilt(records);
    const isOwned = (each) => owned.has(expectedName(each));
    // A file that is nothing planned was meant for something that was built.
    const builtFirst = [...plan.expected].sort((a, b) => Number(isOwned(a)) - Number(isOwned(b)));
    const expectation = heldAgainstExpected(files, builtFirst);
    const origin = heldAgainstRecords(files, records, planDigest);
    const excused = expectation.missing.filter(isOwned);
    const absent = expectation.missing.filter((each) => !excused.includes(each));
    return {
        missing: sortedDifferences([
            ...absent.map((each) => ({ name: expectedName(each), because: `the job ${each.job} was to build it` })),
            ...origin.missing,
        ]),
        extra: sortedDifferences([...expectation.extra, ...origin.extra, ...unreadable]),
        duplicate: sortedDifferences([...expectation.duplicate, ...clashes]),
        mismatched: sortedDifferences([
            ...expectation.mismatched,
            ...origin.mismatched,
            ...strangers(files, identity),
            ...pythonDisagreements(files),
        ]),
        notBuilt: sortedDifferences(excused.map((each) => ({ name: expectedName(each), because: owned.get(expectedName(each)) ?? "" }))),
    };
}
/**
 * The refusal of a contract that is not kept, with each difference as a problem of its own; `undefined` when it is kept.
 *
 * What this machine could not build breaks the contract of a release, not that of a rehearsal.
 */
function brokenContract(contract, rehearsal) {
    const [first, ...others] = [
        ...problems("missing", contract.missing),
        ...problems("not expected", contract.extra),
        ...problems("there twice", contract.duplicate),
        ...problems("not what was planned", contract.mismatched),
        ...problems("not built", rehearsal ? [] : contract.notBuilt),
    ];
    return first === undefined ? undefined : src_errors/* ShipwheelError */.QP.of([first, ...others]);
}
function problems(what, differences) {
    return differences.map(({ name, because }) => (0,src_errors/* problem */.CC)("SW-CONTRACT-BROKEN", `${name} is ${what}: ${because}`));
}
function notBuilt(records) {
    return new Map(records.flatMap((record) => (record.notBuilt ?? []).map(({ name, because }) => [name, because])));
}

;// CONCATENATED MODULE: ./lib/src/assemble/coherence.js




/**
 * Which release the files are of: the plan's, against which they are held later; without one, what they all say themselves.
 *
 * Throws SW-RELEASE-EMPTY when there is no file, SW-RELEASE-INCOHERENT with every reason when none can be read, or when there is no plan
 * and the files make no single release.
 */
function coherentIdentity({ files, unreadable, clashes }, plan) {
    const [first] = files;
    if (first === undefined)
        throw refusal(unreadable);
    const { name, says } = plan === undefined ? ownWords(first) : plannedWords(plan);
    const identity = identityOf(says);
    if (identity === undefined)
        throw refusal([{ name, because: "its project name or its version is none" }]);
    if (plan !== undefined)
        return identity;
    const differences = [...unreadable, ...clashes, ...strangers(files, identity), ...pythonDisagreements(files)];
    if (differences.length > 0)
        throw refusal(differences);
    return identity;
}
function plannedWords({ project, version }) {
    return { name: "plan.json", says: { name: project.name, version: version.pep440 } };
}
function ownWords({ name, metadata }) {
    return { name, says: { name: metadata.name?.[0], version: metadata.version?.[0] } };
}
function refusal(differences) {
    const [first, ...others] = sortedDifferences(differences).map(({ name, because }) => (0,src_errors/* problem */.CC)("SW-RELEASE-INCOHERENT", `${name}: ${because}`));
    if (first === undefined)
        return new src_errors/* ShipwheelError */.QP("SW-RELEASE-EMPTY", "no wheel and no sdist was given");
    return src_errors/* ShipwheelError */.QP.of([first, ...others]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/assemble/digest.js

/** The sha256 of `content` in hex; text is UTF-8. */
function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}

;// CONCATENATED MODULE: ./lib/src/assemble/evidence.js
/**
 * SHA256SUMS: a line `hex  name` for each file, in the order given.
 *
 * Names have no folder, so `cd dist && sha256sum -c ../SHA256SUMS` takes it, as does `actions/attest` for its `subject-checksums`.
 */
function checksums(files) {
    return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}
/**
 * requirements.txt: one requirement that holds the hash of every file of the release.
 *
 * It is for `pip install --no-deps --require-hashes`: dependencies have no hash here. `name` and `version` must have been parsed as such.
 */
function hashedRequirement(name, version, files) {
    const hashes = files.map(({ sha256 }) => `--hash=sha256:${sha256}`);
    return `${[`${name}==${version}`, ...hashes].join(" ")}\n`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/released-file.js
/** The files that a release can have, each once: the same bytes twice, as two jobs may bring them, are one file. */
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
// A wheel's or an sdist's name has no other signs; a line break would forge a line of SHA256SUMS.
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

;// CONCATENATED MODULE: ./lib/src/assemble/plain-text.js
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** `text` as any reader of an SBOM can hold it: no control characters (XML has no way to write them), no half surrogates. */
function plainText(text) {
    return text.replace(/\r\n?/g, "\n").replace(CONTROL, "\ufffd").toWellFormed();
}
/** The first line of `text` that is not empty, at most `limit` characters of it. */
function plainLine(text, limit = 1000) {
    const line = plainText(text).trim().split("\n", 1)[0] ?? "";
    return line.replaceAll("\t", " ").slice(0, limit).toWellFormed().trim();
}

;// CONCATENATED MODULE: ./lib/src/assemble/external-reference.js

// The labels that the specification for well-known project URLs knows, in its normalised form.
const TYPES = new Map([
    ["homepage", "website"],
    ["source", "vcs"],
    ["repository", "vcs"],
    ["sourcecode", "vcs"],
    ["github", "vcs"],
    ["download", "distribution"],
    ["changelog", "release-notes"],
    ["changes", "release-notes"],
    ["whatsnew", "release-notes"],
    ["history", "release-notes"],
    ["releasenotes", "release-notes"],
    ["documentation", "documentation"],
    ["docs", "documentation"],
    ["issues", "issue-tracker"],
    ["bugs", "issue-tracker"],
    ["issue", "issue-tracker"],
    ["tracker", "issue-tracker"],
    ["issuetracker", "issue-tracker"],
    ["bugtracker", "issue-tracker"],
    ["funding", "other"],
]);
// The schema asks for an IRI reference; this is the part of it that needs no judgement. Credentials in a URL stay out.
const WEB = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i;
/** The project's links, sorted and each once. What is no plain web address is left out. */
function externalReferences(metadata) {
    const found = new Map();
    for (const reference of written(metadata))
        found.set(`${reference.type} ${reference.url}`, reference);
    return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
function* written(metadata) {
    for (const url of metadata["home-page"] ?? [])
        yield* reference("website", url);
    for (const url of metadata["download-url"] ?? [])
        yield* reference("distribution", url);
    for (const line of metadata["project-url"] ?? []) {
        const comma = line.indexOf(",");
        const label = plainLine(line.slice(0, Math.max(comma, 0)), 32);
        const known = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
        yield* reference(TYPES.get(known) ?? "other", line.slice(comma + 1), label);
    }
}
function reference(type, text, comment = "") {
    const trimmed = text.trim();
    if (!URL.canParse(trimmed))
        return [];
    const url = new URL(trimmed).href;
    if (!WEB.test(url))
        return [];
    return [{ type, url, ...(comment === "" ? {} : { comment }) }];
}

;// CONCATENATED MODULE: ./lib/src/assemble/licence.js

const CLASSIFIER = "License :: ";
/**
 * What the project declares of its licence: License-Expression, else the licence classifiers, else the first line of License.
 *
 * Empty when nothing is declared. Names are kept as written; nothing is guessed from them.
 */
function licencesOf(metadata) {
    const expression = plainLine(metadata["license-expression"]?.[0] ?? "");
    if (expression !== "")
        return [{ expression, acknowledgement: "declared" }];
    const classified = (metadata.classifier ?? []).filter((each) => each.startsWith(CLASSIFIER));
    const written = classified.length > 0 ? classified : (metadata.license ?? []);
    const names = new Set(written.map((text) => plainLine(text)).filter((name) => name !== "" && name !== "UNKNOWN"));
    return [...names].sort().map((name) => ({ license: { name, acknowledgement: "declared" } }));
}

;// CONCATENATED MODULE: ./lib/src/assemble/package-url.js
/** The package URL (ECMA-427) of something on PyPI: `pkg:pypi/my-tool@1.2.3?file_name=my_tool-1.2.3.tar.gz`. */
function packageUrl({ name, version, fileName }) {
    const at = version === undefined ? "" : `@${encoded(version)}`;
    const qualifiers = fileName === undefined ? "" : `?file_name=${encoded(fileName)}`;
    return `pkg:pypi/${encoded(name)}${at}${qualifiers}`;
}
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/src/assemble/component.js




/** The release itself, with what its metadata declares of it. */
function projectComponent({ name, normalizedName, version }, metadata) {
    const purl = packageUrl({ name: normalizedName, version });
    return {
        type: "library",
        "bom-ref": purl,
        name: plainLine(name),
        version,
        ...declared(metadata),
        purl,
    };
}
/** One distribution of the release. */
function fileComponent({ normalizedName, version }, file) {
    const purl = packageUrl({ name: normalizedName, version, fileName: file.name });
    return {
        type: "file",
        "bom-ref": purl,
        name: file.name,
        version,
        "mime-type": file.name.endsWith(".tar.gz") ? "application/gzip" : "application/zip",
        hashes: [
            { alg: "SHA-256", content: file.sha256 },
            { alg: "SHA-512", content: file.sha512 },
        ],
        ...filled("licenses", licencesOf(file.metadata)),
        purl,
        properties: [{ name: "shipwheel:kind", value: file.kind }],
    };
}
// Where auditwheel, delocate and delvewheel put the libraries that they bring into a wheel.
const BUNDLED = /(?:^|\/)(?:[^/]+\.libs|\.dylibs)\/[^/]+$/;
/** The native libraries that a repair tool brought into a wheel, sorted. Which release of what each is, nothing in the wheel says. */
function bundledComponents({ members }, ownerRef) {
    const libraries = new Map(members.filter(({ name }) => BUNDLED.test(name)).map((member) => [member.name, member]));
    return [...libraries.keys()].sort().flatMap((name) => bundled(libraries.get(name), ownerRef));
}
function bundled(member, ownerRef) {
    if (member === undefined)
        return [];
    const path = plainLine(member.name);
    return [
        {
            type: "file",
            "bom-ref": `${ownerRef}#${encodeURIComponent(member.name.toWellFormed())}`,
            name: path.slice(path.lastIndexOf("/") + 1) || path,
            ...(member.sha256 === undefined ? {} : { hashes: [{ alg: "SHA-256", content: member.sha256 }] }),
            properties: [
                { name: "shipwheel:identified", value: "false" },
                { name: "shipwheel:path", value: path },
            ],
        },
    ];
}
function toolComponent({ name, version }) {
    return { type: "application", name: plainLine(name) || "unnamed", version: plainLine(version) };
}
function declared(metadata) {
    const description = plainLine(metadata.summary?.[0] ?? "");
    return {
        ...filled("authors", authorsOf(metadata)),
        ...(description === "" ? {} : { description }),
        ...filled("licenses", licencesOf(metadata)),
        ...filled("externalReferences", externalReferences(metadata)),
    };
}
/** Names alone: an address is the metadata's to show. */
function authorsOf(metadata) {
    const addressed = [...(metadata["author-email"] ?? [])].flatMap((line) => line.split(","));
    const named = addressed.map((each) => each.split("<", 1)[0] ?? "").filter((each) => !each.includes("@"));
    const all = [...(metadata.author ?? []), ...named].map((name) => plainLine(name.replaceAll('"', "")));
    return [...new Set(all)].filter((name) => name !== "" && name !== "UNKNOWN").map((name) => ({ name }));
}
function filled(key, list) {
    return list.length === 0 ? {} : { [key]: list };
}

// EXTERNAL MODULE: ./lib/src/python/marker.js
var python_marker = __webpack_require__(89115);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
;// CONCATENATED MODULE: ./lib/src/assemble/version-range.js


const EVERYTHING = { without: [] };
/**
 * Specifiers as a version range in the `vers` notation (ECMA-428): `>=1.4,!=1.7,<3` gives `vers:pypi/>=1.4|!=1.7|<3`, no clause `vers:pypi/*`.
 *
 * `undefined` for what has no such range: nothing satisfies it, it compares spellings (`===`), or it takes a stretch out (`!=1.5.*`).
 */
function versionRange(specifiers) {
    const comparing = specifiers.filter((each) => each.kind === "comparing");
    const stretches = comparing.map(stretchOf).filter((each) => each !== undefined);
    if (stretches.length !== specifiers.length)
        return undefined;
    const exact = comparing.find(({ operator, prefix }) => operator === "==" && !prefix)?.version;
    if (exact !== undefined)
        return (0,specifier/* contains */.gR)(specifiers, exact) ? rangeOf([(0,python_version/* formatVersion */.qh)(exact)]) : undefined;
    return version_range_written(stretches.reduce(narrowed, EVERYTHING));
}
function stretchOf({ operator, version, prefix }) {
    switch (operator) {
        case ">=":
        case ">":
            return { lower: { version, inclusive: operator === ">=" }, without: [] };
        case "<=":
        case "<":
            return { upper: { version, inclusive: operator === "<=" }, without: [] };
        case "~=":
            return { ...series(version, version.release.slice(0, -1)), lower: { version, inclusive: true } };
        case "==":
            return prefix ? series(version, version.release) : EVERYTHING;
        case "!=":
            return prefix ? undefined : { without: [version] };
    }
}
/** All versions that begin with `release`, the development releases of its first one among them. */
function series({ epoch }, release) {
    const first = { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
    const next = release.map((number, place) => (place === release.length - 1 ? number + 1n : number));
    return {
        lower: { version: first, inclusive: true },
        upper: { version: { ...first, release: next }, inclusive: false },
        without: [],
    };
}
function narrowed(one, other) {
    const lower = tighter(one.lower, other.lower, 1);
    const upper = tighter(one.upper, other.upper, -1);
    return { ...(lower && { lower }), ...(upper && { upper }), without: [...one.without, ...other.without] };
}
function tighter(one, other, direction) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const order = (0,python_version/* compareVersions */.Zy)(one.version, other.version) * direction;
    if (order === 0)
        return one.inclusive ? other : one;
    return order > 0 ? one : other;
}
function version_range_written({ lower, upper, without }) {
    const taken = (bound) => bound && { ...bound, inclusive: bound.inclusive && !without.some((each) => isSame(each, bound.version)) };
    const [from, to] = [taken(lower), taken(upper)];
    if (from && to) {
        const order = (0,python_version/* compareVersions */.Zy)(from.version, to.version);
        if (order > 0 || (order === 0 && !(from.inclusive && to.inclusive)))
            return undefined;
        if (order === 0)
            return rangeOf([(0,python_version/* formatVersion */.qh)(from.version)]);
    }
    return rangeOf([
        ...(from ? [`>${from.inclusive ? "=" : ""}${(0,python_version/* formatVersion */.qh)(from.version)}`] : []),
        ...inside(without, from, to).map((version) => `!=${(0,python_version/* formatVersion */.qh)(version)}`),
        ...(to ? [`<${to.inclusive ? "=" : ""}${(0,python_version/* formatVersion */.qh)(to.version)}`] : []),
    ]);
}
function inside(without, from, to) {
    return without
        .filter((version) => from === undefined || (0,python_version/* compareVersions */.Zy)(version, from.version) > 0)
        .filter((version) => to === undefined || (0,python_version/* compareVersions */.Zy)(version, to.version) < 0)
        .toSorted(python_version/* compareVersions */.Zy)
        .filter((version, place, sorted) => place === 0 || !isSame(version, sorted[place - 1] ?? version));
}
function isSame(one, other) {
    return (0,python_version/* compareVersions */.Zy)(one, other) === 0;
}
// In a range the signs of an epoch and of a local version would be read as its own.
function rangeOf(constraints) {
    const encoded = constraints.map((each) => each.replace(/(?<=\d)!/, "%21").replace("+", "%2B"));
    return `vers:pypi/${encoded.length === 0 ? "*" : encoded.join("|")}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/dependency.js







/**
 * The projects that the files require, sorted by name, each once: without a version, for none was chosen, and marked as external.
 *
 * Each Requires-Dist stands among the properties as written, followed by its specifiers, their `vers` range and its marker. What only extras
 * ask for is optional. A requirement of the project's own extras is none of another project, and a line that is no requirement is left out.
 */
function dependencyComponents(identity, files) {
    const byName = new Map();
    for (const declared of files.flatMap((file) => requirementsOf(identity, file))) {
        const name = (0,python_name/* normalizeName */.Pc)(declared.requirement.name);
        const texts = byName.get(name) ?? new Map();
        byName.set(name, texts.set(declared.text, declared));
    }
    return [...byName.keys()].sort().map((name) => dependency(name, [...(byName.get(name)?.values() ?? [])]));
}
/** The references of one file's dependencies, sorted. */
function dependencyRefs(identity, file) {
    const names = requirementsOf(identity, file).map(({ requirement }) => (0,python_name/* normalizeName */.Pc)(requirement.name));
    return [...new Set(names)].sort().map((name) => packageUrl({ name }));
}
function requirementsOf({ normalizedName }, { metadata }) {
    return (metadata["requires-dist"] ?? []).flatMap((text) => {
        const requirement = (0,python_requirement/* parseRequirement */.p)(text);
        if (requirement === undefined || (0,python_name/* normalizeName */.Pc)(requirement.name) === normalizedName)
            return [];
        return [{ text: plainText(text), requirement }];
    });
}
function dependency(name, declared) {
    const purl = packageUrl({ name });
    const sorted = declared.toSorted((one, other) => (one.text < other.text ? -1 : 1));
    return {
        type: "library",
        "bom-ref": purl,
        name,
        scope: sorted.every(({ requirement }) => isOfExtras(requirement.marker)) ? "optional" : "required",
        purl,
        properties: [{ name: "shipwheel:external", value: "true" }, ...sorted.flatMap(requirementProperties)],
    };
}
function requirementProperties({ text, requirement }) {
    const { extras, specifiers, url, marker } = requirement;
    const range = url === undefined ? versionRange(specifiers) : undefined;
    return [
        { name: "shipwheel:requirement", value: text },
        ...extras.map((value) => ({ name: "shipwheel:requirement:extra", value })),
        ...(specifiers.length === 0
            ? []
            : [{ name: "shipwheel:requirement:specifier", value: (0,specifier/* formatSpecifiers */.x1)(specifiers) }]),
        ...(range === undefined ? [] : [{ name: "shipwheel:requirement:range", value: range }]),
        ...(marker === undefined ? [] : [{ name: "shipwheel:requirement:marker", value: plainText((0,python_marker/* formatMarker */.gJ)(marker)) }]),
    ];
}
/** Whether a marker cannot hold unless an extra is asked for: in each of its alternatives some term names one. */
function isOfExtras(marker) {
    return marker?.alternatives.every((terms) => terms.some(namesExtra)) ?? false;
}
function namesExtra(term) {
    if (term.kind === "group")
        return isOfExtras(term);
    const [variable] = [term.left, term.right].filter(({ kind }) => kind === "variable");
    if (variable?.value === "extra")
        return term.operator === "==" && ![term.left, term.right].some(isEmptyText);
    return variable?.value === "extras" && term.operator === "in";
}
function isEmptyText({ kind, value }) {
    return kind === "text" && value === "";
}

;// CONCATENATED MODULE: ./lib/src/assemble/serial-number.js

// The name space for URLs of RFC 9562, section 6.6.
const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
/** A CycloneDX serial number: the same for the same `name`, another for every other one (UUID version 5, RFC 9562). */
function serialNumber(name) {
    const bytes = (0,external_node_crypto_.createHash)("sha1").update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/sbom.js



/**
 * The SBOMs of a release: one of it as a whole, and one of each distribution with what is bundled in it. CycloneDX 1.6.
 *
 * What a wheel requires is not in it, so dependencies are components without a version, marked as external. The same files, plan and records give
 * the same bytes: serial numbers come from names and hashes, the time is the commit's, every list is sorted.
 */
function billsOfMaterials(identity, files, making) {
    return [
        { path: "sbom/release.cdx.json", bill: releaseBill(identity, files, making) },
        ...files.map((file) => ({ path: `sbom/${file.name}.cdx.json`, bill: fileBill(identity, file, making) })),
    ];
}
function releaseBill(identity, files, making) {
    const wheels = files.filter(({ kind }) => kind === "wheel");
    const sources = wheels.length > 0 ? wheels : files;
    const project = projectComponent(identity, sources[0]?.metadata ?? {});
    const parts = files.map((file) => fileComponent(identity, file));
    const requirements = dependencyComponents(identity, sources);
    const edges = [
        { ref: refOf(project), dependsOn: requirements.map(refOf) },
        ...files.map((file, index) => ({ ref: refOf(parts[index]), dependsOn: dependencyRefs(identity, file) })),
    ];
    return bill("release", files, making, { component: project, parts, requirements, edges });
}
function fileBill(identity, file, making) {
    const component = { ...projectComponent(identity, file.metadata), ...fileComponent(identity, file) };
    const ref = refOf(component);
    const requirements = dependencyComponents(identity, [file]);
    const edges = [{ ref, dependsOn: requirements.map(refOf) }];
    return bill("distribution", [file], making, { component, parts: bundledComponents(file, ref), requirements, edges });
}
function bill(about, files, making, contents) {
    const { component, parts, requirements, edges } = contents;
    const depending = new Set(edges.map(({ ref }) => ref));
    const leaves = [...parts, ...requirements].map(refOf).filter((ref) => !depending.has(ref));
    return {
        $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        serialNumber: serialNumber([about, ...files.map(({ name, sha256 }) => `${sha256}  ${name}`)].join("\n")),
        version: 1,
        metadata: {
            ...timestamp(making.plan?.document.source.epoch),
            lifecycles: [{ phase: "build" }],
            tools: { components: [toolComponent({ name: "shipwheel", version: making.toolVersion })] },
            component,
        },
        components: [...parts, ...requirements],
        dependencies: [...edges, ...leaves.sort().map((ref) => ({ ref }))],
        compositions: [
            { aggregate: "complete", assemblies: [refOf(component)] },
            { aggregate: "incomplete", dependencies: [...depending] },
        ],
        ...formulation(making.records),
    };
}
function refOf(component) {
    return component?.["bom-ref"] ?? "";
}
// A date-time of RFC 3339 has a year of four digits.
const LAST_SECOND = 253_402_300_799;
function timestamp(epoch) {
    if (epoch === undefined || !(epoch >= 0 && epoch <= LAST_SECOND))
        return {};
    return { timestamp: new Date(epoch * 1000).toISOString() };
}
function formulation(records) {
    const tools = new Map(records.flatMap((record) => record.tools).map((tool) => [`${tool.name} ${tool.version}`, tool]));
    const components = [...tools.keys()].sort().flatMap((key) => tools.get(key) ?? []);
    return components.length === 0 ? {} : { formulation: [{ components: components.map(toolComponent) }] };
}

;// CONCATENATED MODULE: ./lib/src/assemble/release.js








/**
 * The release that these distributions make: the same parts give the same bytes.
 *
 * A broken contract is part of the manifest: `brokenContract` says whether to go on. Without a plan there is no contract, and a warning.
 * Throws SW-RELEASE-EMPTY when there is no distribution, SW-RELEASE-INCOHERENT when none can be read, or when there is no plan and the
 * files make no single release: several projects, versions or Requires-Python, two different files with one name.
 */
function assembleRelease(parts) {
    const sorted = sortFiles(parts.distributions);
    const identity = coherentIdentity(sorted, parts.plan?.document);
    const plan = parts.plan === undefined ? [] : [{ path: "plan.json", bytes: parts.plan.bytes }];
    const evidence = evidenceFiles(identity, sorted.files);
    const sboms = billsOfMaterials(identity, sorted.files, parts).map(({ path, bill }) => jsonFile(path, bill));
    const manifest = {
        schema: "shipwheel/manifest/1",
        rehearsal: parts.rehearsal || parts.plan?.document.rehearsal === true,
        project: identity,
        files: sorted.files.map(released),
        sbom: sboms.map(listed),
        evidence: evidence.map(listed),
        plan: plan.map(listed)[0] ?? null,
        contract: contractWith(parts, sorted, identity),
    };
    const { path, bytes } = jsonFile("manifest.json", manifest);
    return {
        manifest,
        manifestBytes: bytes,
        digest: sha256(bytes),
        written: [textFile(".gitignore", "*\n"), ...plan, ...evidence, ...sboms, { path, bytes }],
        warnings: [...withoutPlan(parts), ...metadataWarnings(sorted.files)],
    };
}
function contractWith({ plan, records }, sorted, identity) {
    if (plan === undefined)
        return null;
    return contractOf(sorted, { plan: plan.document, identity, planDigest: sha256(plan.bytes), records });
}
function evidenceFiles({ normalizedName, version }, files) {
    return [
        textFile("SHA256SUMS", checksums(files)),
        textFile("requirements.txt", hashedRequirement(normalizedName, version, files)),
    ];
}
function released({ name, kind, size, sha256, sha512, metadata, findings }) {
    return { path: `dist/${name}`, name, kind, size, sha256, sha512, metadata, findings };
}
function listed({ path, bytes }) {
    return { path, sha256: sha256(bytes) };
}
function jsonFile(path, document) {
    return textFile(path, `${JSON.stringify(document, null, 2)}\n`);
}
function textFile(path, text) {
    return { path, bytes: Buffer.from(text) };
}
function withoutPlan({ plan, distributions }) {
    if (plan !== undefined)
        return [];
    return [(0,src_errors/* problem */.CC)("SW-ASSEMBLE-NO-PLAN", `${distributions.length} files`)];
}

// EXTERNAL MODULE: ./lib/src/build/built.js
var built = __webpack_require__(47221);
// EXTERNAL MODULE: ./lib/src/check/check.js + 25 modules
var check = __webpack_require__(91702);
// EXTERNAL MODULE: ./lib/src/report/alike.js
var report_alike = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/src/report/html.js + 7 modules
var html = __webpack_require__(99185);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/bundle-folder.js
var bundle_folder = __webpack_require__(34142);
// EXTERNAL MODULE: ./lib/src/commands/check.js + 1 modules
var commands_check = __webpack_require__(81708);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/plan.js + 4 modules
var commands_plan = __webpack_require__(72715);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
;// CONCATENATED MODULE: ./lib/src/commands/assemble.js
















/** Merges what the jobs built, holds it against the plan, and writes the bundle. Throws SW-CONTRACT-BROKEN, SW-FILES-REFUSED. */
async function assemble({ dirs, plan: planPath, out }, world) {
    const { files, progress } = world;
    progress.stage("assemble", dirs.join(", "));
    const plan = await planOf(dirs, planPath, files);
    const records = await recordsOf(dirs, files);
    const distributions = await (0,check/* checkPaths */.nn)(await (0,check/* expandPaths */.pR)(await distributionFolders(dirs, files), { files }), {
        files,
    });
    const assembled = assembleSound({
        ...(plan && { plan: { document: plan.plan, bytes: plan.bytes } }),
        records,
        distributions,
        rehearsal: false,
        toolVersion: version/* VERSION */.x,
    });
    const { manifest } = assembled;
    if (out !== undefined) {
        await (0,bundle_folder/* writeBundle */.Mf)(out, assembled, distributions, files);
        await placeRecord(out, records, files);
        await files.write(external_node_path_.join(out, "report.html"), (0,html/* renderReport */.B)({ manifest, records, ...(plan && { plan: plan.plan }) }));
    }
    return {
        document: manifest,
        text: [(0,terminal/* manifestText */.$2)(manifest), ...assembled.warnings.map(warningText)].join("\n\n"),
        exitCode: 0,
        outputs: {
            ...(plan && (0,commands_plan/* planOutputs */.i)(plan.plan)),
            version: manifest.project.version,
            "manifest-digest": assembled.digest,
            hashes: hashesOf(assembled),
            ...(out !== undefined && { bundle: out }),
        },
        summary: () => (0,summary/* manifestSummary */.OY)(manifest),
        problems: [
            ...(0,commands_check/* distributionProblems */.d)(distributions),
            ...assembled.warnings.map((each) => ({ ...each, severity: "warning" })),
        ],
    };
}
/** What was built how goes with the bundle, though no manifest lists it: the receipt takes the durations from it. */
async function placeRecord(out, records, files) {
    const record = (0,built/* sharedRecord */.Px)(records);
    const file = external_node_path_.join(out, document_file/* RECORD */.gv);
    // One of an earlier release would be taken for this one's.
    if (record === undefined)
        await files.remove(file);
    else
        await files.write(file, (0,document_file/* jsonBytes */.yN)(record));
}
/** The release, if its files have no errors and keep the contract. Throws SW-FILES-REFUSED, SW-CONTRACT-BROKEN. */
function assembleSound(parts) {
    refuseErrors(parts.distributions);
    const assembled = assembleRelease(parts);
    const { contract, rehearsal } = assembled.manifest;
    const broken = contract === null ? undefined : brokenContract(contract, rehearsal);
    if (broken !== undefined)
        throw broken;
    return assembled;
}
function refuseErrors(distributions) {
    const found = distributions.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    const wrong = found.filter(({ finding }) => finding.severity === "error" && !(0,src_errors/* isForNewProjects */.mO)(finding.code));
    // What is wrong with one file is mostly wrong with all.
    const errors = (0,report_alike/* groupAlike */.M)(wrong, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ finding }, alike]) => {
        const names = (0,report_alike/* someNames */.X)(alike.map(({ name }) => name));
        return (0,src_errors/* problem */.CC)("SW-FILES-REFUSED", `${names}: ${finding.message} (${finding.code})`, { hint: finding.hint });
    });
    const [first, ...others] = errors;
    if (first !== undefined)
        throw src_errors/* ShipwheelError */.QP.of([first, ...others]);
}
function warningText(warning) {
    return (0,terminal/* problemText */.fI)({ ...warning, severity: "warning" });
}
/** What SLSA generators take: sha256sum's lines in base64. */
function hashesOf({ written }) {
    const checksums = written.find((file) => file.path === "SHA256SUMS");
    return Buffer.from(checksums?.bytes ?? []).toString("base64");
}
async function planOf(dirs, given, files) {
    if (given !== undefined)
        return (0,plan_file/* readPlan */.m)(given, files);
    for (const dir of dirs) {
        const file = external_node_path_.join(dir, document_file/* PLAN */.Ac);
        if ((await files.kind(file)) === "file")
            return (0,plan_file/* readPlan */.m)(file, files);
    }
    return undefined;
}
async function recordsOf(dirs, files) {
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 13017));
    const found = await Promise.all(dirs.map(async (dir) => {
        const file = external_node_path_.join(dir, document_file/* RECORD */.gv);
        const bytes = await files.read(file);
        return bytes === undefined ? [] : [(0,document_file/* readDocument */.u0)(buildRecordSchema, bytes, file)];
    }));
    return found.flat();
}
/** A job's folder has its files in `dist`; any other folder is taken as it is. */
async function distributionFolders(dirs, files) {
    return Promise.all(dirs.map(async (dir) => {
        if ((await files.kind(dir)) !== "folder")
            throw new src_errors/* ShipwheelError */.QP("SW-FOLDER-MISSING", dir);
        const dist = external_node_path_.join(dir, "dist");
        return (await files.kind(dist)) === "folder" ? dist : dir;
    }));
}


/***/ }),

/***/ 34142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ refuseOccupied),
/* harmony export */   Mf: () => (/* binding */ writeBundle),
/* harmony export */   ey: () => (/* binding */ placeBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48111);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41983);



// What an earlier release may have left beside the files that every release writes anew.
const PERISHABLE = [_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPT */ .T6, "report.html", "sbom"];
/**
 * Writes the bundle into `out`; manifest.json comes last, so that an unfinished bundle is none.
 *
 * Throws SW-OUT-NOT-OURS, before anything is written, when files that we did not write stand where the bundle's would.
 */
async function writeBundle(out, { written }, distributions, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist");
    await refuseInTheWay(out, distributions, files);
    await clear(out, new Set(distributions.map(({ name }) => name)), files);
    await copyAll(distributions, dist, files);
    for (const { path: name, bytes } of written)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, ...name.split("/")), bytes);
}
/** All of them or none: what no manifest lists would be taken for somebody else's. */
async function copyAll(distributions, dist, files) {
    const copied = [];
    try {
        for (const { name, path: from } of distributions) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dist, name);
            if (node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(from) === node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(to))
                continue;
            await files.copy(from, to);
            copied.push(to);
        }
    }
    catch (error) {
        for (const each of copied)
            await files.remove(each);
        throw error;
    }
}
/** Throws SW-OUT-NOT-OURS unless `out` can be replaced by a bundle: it is not there, or all in it is of our making. */
async function refuseOccupied(out, files) {
    (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseStrangers */ .Ce)(await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .strangersIn */ .Zz)(out, files));
}
/** Puts a finished bundle where the user wants it, in place of an earlier one. Throws SW-OUT-NOT-OURS. */
async function placeBundle(bundle, out, files) {
    await refuseOccupied(out, files);
    // A link that the user made stays, and so does where it leads.
    const place = (await files.realPath(out)) ?? out;
    // Beside its place first, as a disk may be full: the earlier bundle goes once the new one is whole. The temporary folder's name is free.
    const beside = `${place}.${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(bundle)))}`;
    await files.move(bundle, beside);
    await files.remove(place);
    await files.move(beside, place);
}
/** The distributions themselves may lie in the bundle's folder already. */
async function refuseInTheWay(out, distributions, files) {
    const sources = new Set(distributions.map((each) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(each.path)));
    const strangers = await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .strangersIn */ .Zz)(out, files);
    (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseStrangers */ .Ce)(strangers.filter((file) => (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceOfBundle */ .DF)(file, out) && !sources.has(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(file))));
}
async function clear(out, wanted, files) {
    const recorded = await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedNames */ .ne)(out, files);
    const outdated = [...recorded].filter((name) => !wanted.has(name) && node_path__WEBPACK_IMPORTED_MODULE_0__.basename(name) === name);
    for (const name of outdated)
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist", name));
    for (const name of PERISHABLE)
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name));
}


/***/ }),

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

/***/ 91669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFile),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



/** The plan in `file`. Throws SW-PLAN-MISSING, SW-DOCUMENT-INVALID. */
async function readPlan(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PLAN-MISSING", file);
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return sealed((0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(planSchema, bytes, file), bytes);
}
/** A plan as the file that it would be. */
function planFile(plan) {
    return sealed(plan, (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonBytes */ .yN)(plan));
}
function sealed(plan, bytes) {
    return { plan, bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") };
}


/***/ }),

/***/ 72715:
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
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
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
    // One Python may build several wheels, each for another stable ABI.
    const wheels = plan.expected.flatMap((each) => (each.kind === "wheel" && each.identifier === id ? [each] : []));
    if (wheels.length > 0)
        return wheels.map((wheel) => explainWheel(id, wheel, plan)).join("\n");
    const excluded = plan.excluded.find(({ identifier }) => identifier === id);
    if (excluded !== undefined)
        return `${id} has no wheel of its own: ${excluded.because} (${excluded.rule}).`;
    const isIdentifier = Object.values((0,cibuildwheel_table/* defaultCibuildwheel */.fP)().identifiers).some((names) => names.includes(id));
    if (isIdentifier)
        return `${id} has no wheel of its own: ${whyUnplanned(plan)}.`;
    throw unknown(id, plan);
}
/** Of an identifier that the plan says nothing of: it is of a pure project, or made by a release that does not have it. */
function whyUnplanned({ expected, tools }) {
    const wheels = expected.filter((each) => each.kind === "wheel");
    if (wheels.length > 0 && wheels.every(({ platform }) => platform === "any")) {
        return "the wheel py3-none-any serves every Python on every platform";
    }
    const tool = tools.find(({ name }) => name === "cibuildwheel");
    return tool === undefined ? "nothing is built for it" : `cibuildwheel ${tool.version} does not have it`;
}
function unknown(id, { jobs, expected, excluded }) {
    const known = ["version", ...jobs.map((each) => each.id)];
    const planned = expected.flatMap((each) => (each.kind === "wheel" ? (each.identifier ?? []) : []));
    const meant = (0,nearest_name/* nearestName */.q)(id, [...known, ...planned, ...excluded.map(({ identifier }) => identifier)], MOST_LETTERS);
    const names = `Name a build identifier such as cp312-manylinux_x86_64, or one of ${known.join(", ")}.`;
    return new errors/* ShipwheelError */.QP("SW-PLAN-UNKNOWN-ID", JSON.stringify(id), {
        hint: meant === undefined ? names : `Did you mean \`${meant}\`?`,
    });
}
// Identifiers are much alike: with more letters changed it is another one.
const MOST_LETTERS = 2;
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
function explainJob(job, { expected }) {
    const { id, runner, tool, why, minutes } = job;
    const files = expected.filter(({ job }) => job === id);
    const names = files.map((file) => (file.kind === "sdist" ? "the sdist" : `${file.python}-${file.abi}`));
    const long = minutes === undefined ? "" : `, in about ${minutes} minutes`;
    return `The job ${id} runs on ${runner} and builds with ${tool}: ${why}.\nIt makes ${names.join(", ")}${long}.${needsOf(job)}`;
}
function needsOf({ emulation, rustTargets = [] }) {
    const needs = [
        ...(emulation === undefined ? [] : [`QEMU for ${emulation.arch}`]),
        ...(rustTargets.length === 0 ? [] : [`of Rust what compiles for ${rustTargets.join(", ")}`]),
    ];
    return needs.length === 0 ? "" : `\nThe runner needs ${needs.join(", and ")}.`;
}
function explainWheel(id, wheel, plan) {
    const { python, abi, platform, arch, job } = wheel;
    const served = plan.excluded
        .filter(({ because }) => because.includes(`the ${python}-${abi} wheel of ${id} `))
        .map(({ identifier }) => identifier);
    const sentences = [
        `${id} is built in the job ${job}: the wheel ${python}-${abi} for ${(0,platform_tag/* platformName */.$)({ family: platform, arch })}.`,
        whySelected(wheel, plan),
        served.length === 0 ? "" : `It also serves ${served.join(", ")}.`,
    ];
    return sentences.filter(Boolean).join("\n");
}
function whySelected({ because }, { tools, project: { requiresPython } }) {
    if (because !== undefined)
        return `${because}.`;
    const allows = requiresPython === undefined
        ? "the project sets no range of Python versions"
        : `requires-python (${requiresPython}) allows it`;
    const tool = tools.find(({ name }) => name === "cibuildwheel");
    return tool === undefined
        ? `maturin generate-ci would build it, and ${allows}.`
        : `The rules of cibuildwheel ${tool.version} select it, and ${allows}.`;
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
/** The platform that `name` means. Throws SW-USAGE with those that there are. */
function platformNamed(name) {
    const platforms = Object.keys(FAMILIES);
    const platform = platforms.find((each) => each === name);
    if (platform !== undefined)
        return platform;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--platform ${name}`, { hint: `The platforms are ${platforms.join(", ")}.` });
}
/**
 * The part of a plan that concerns one platform (`linux`, `macos`, ...): its wheels, what was left out of them, their jobs, and how they
 * differ from a release.
 * What every platform has stays: the sdist and a pure wheel.
 */
function onPlatform(plan, platform) {
    const families = FAMILIES[platform];
    const isHere = (each) => each.kind === "sdist" || each.platform === "any" || families.includes(each.platform);
    const expected = plan.expected.filter(isHere);
    const ids = new Set(expected.map(({ job }) => job));
    const isTagHere = (tag) => ["any", ...families].includes(familyOf(tag));
    const { against } = plan;
    return {
        ...plan,
        ...(against && {
            against: { ...against, added: against.added.filter(isTagHere), dropped: against.dropped.filter(isTagHere) },
        }),
        expected,
        excluded: plan.excluded.filter(({ identifier }) => families.includes(familyOf(identifier))),
        jobs: plan.jobs.filter(({ id }) => ids.has(id)),
        matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
    };
}
/** Of `cp311-manylinux_x86_64` or `cp311-cp311-manylinux_x86_64`; iOS and Windows have it in words of their own (`cp313-ios_arm64_iphoneos`, `cp311-win32`). */
function familyOf(identifier) {
    const platform = identifier.slice(identifier.lastIndexOf("-") + 1);
    return /^[a-z]+/.exec(platform)?.[0] ?? "";
}

// EXTERNAL MODULE: ./lib/src/report/alike.js
var report_alike = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(16366);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
// EXTERNAL MODULE: ./lib/src/report/wheel-grid.js
var wheel_grid = __webpack_require__(31935);
;// CONCATENATED MODULE: ./lib/src/report/plan-grid.js



/** The wheels of a plan as a grid for a terminal, with the sdist above it; of one that was compared, what users gain and lose. */
function planGrid(plan, ink) {
    const { pythons, rows } = (0,wheel_grid/* wheelGrid */.s)(plan);
    const sdists = plan.expected.filter(({ kind }) => kind === "sdist").map(() => "sdist");
    const cells = rows.map(({ place, signs }) => [(0,visible/* visible */.R)(place), ...signs.map((sign) => shown(sign, ink))]);
    return [...sdists, ...(0,columns/* columns */.Y)([["", ...pythons.map(visible/* visible */.R)], ...cells]), ...legend(plan, ink)];
}
function shown(sign, ink) {
    if (sign === undefined)
        return ink.dim("·");
    return sign === "-" ? ink.bad(sign) : ink.good(sign);
}
function legend({ against }, ink) {
    if (against === undefined)
        return [];
    const { version, added, dropped } = against;
    if (version === null)
        return [ink.dim("nothing is published yet: all of it is new")];
    return [ink.dim(`beside ${(0,visible/* visible */.R)(version)}: + ${added.length} new, - ${dropped.length} dropped`)];
}

// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
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
        "",
        ink.strong(`${(0,quantity/* counted */.hS)(plan.expected.length, "file")} expected`),
        ...planGrid(plan, ink).map((line) => `  ${line}`),
        ...section((0,quantity/* counted */.hS)(plan.jobs.length, "job"), jobRows(plan.jobs), ink),
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
/** Jobs that are there for the same reason stand in one row. */
function jobRows(jobs) {
    return (0,report_alike/* groupAlike */.M)(jobs, (job) => [(0,job_runner/* jobRunner */._)(job), job.tool, job.why].join(" ")).map(([job, alike]) => {
        const more = alike.length === 1 ? "" : ` and ${alike.length - 1} more`;
        return [`${job.id}${more}`, (0,job_runner/* jobRunner */._)(job), job.tool, job.why];
    });
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
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 79 modules
var commands_planned = __webpack_require__(45626);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js










/** Says what a release will be, and why. Exit code 1 when the plan has refusals. Throws SW-USAGE for options that mean nothing. */
async function plan(options, world) {
    const { dir, ref, out, explain: asked } = options;
    const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
    const durations = options.durations === undefined ? undefined : await durationsIn(options.durations, world.files);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }), ...(durations && { durations }) }, world);
    const packed = durations === undefined ? planned.plan : withDoubts(planned.plan, durations, options.durations ?? "");
    const whole = await compared(packed, options, world);
    const document = platform === undefined ? whole : onPlatform(whole, platform);
    const isShownWhole = platform === undefined && asked === undefined;
    if (out !== undefined && isShownWhole)
        await writePlan(document, out, world.files);
    return {
        document,
        text: asked === undefined ? planText(document) : (0,visible/* visibleLines */.g)(explain(whole, asked)).join("\n"),
        exitCode: document.refusals.length === 0 ? 0 : 1,
        outputs: planOutputs(document),
        summary: () => (0,summary/* planSummary */.MM)(document),
        problems: planProblems(document),
    };
}
async function durationsIn(file, files) {
    // What reads documents is loaded for those who have one.
    const { readDurations } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 99332));
    return readDurations(file, files);
}
/** A file that knows none of the wheels changed nothing, and may be the wrong one. */
function withDoubts(plan, durations, file) {
    const planned = plan.jobs.flatMap(({ identifiers }) => identifiers);
    if (planned.length === 0 || planned.some((name) => durations.has(name)))
        return plan;
    return { ...plan, warnings: [...plan.warnings, (0,errors/* problem */.CC)("SW-DURATIONS-UNKNOWN", file)] };
}
/** Throws SW-OUT-NOT-OURS where another program has a plan.json. */
async function writePlan(document, out, files) {
    const file = external_node_path_.join(out, document_file/* PLAN */.Ac);
    await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    await files.write(file, (0,document_file/* jsonBytes */.yN)(document));
}
async function compared(planned, { against, simpleUrl }, wire) {
    if (against === undefined)
        return planned;
    // What speaks to an index is loaded for those who ask one.
    const { planAgainst } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 50998));
    return planAgainst(planned, against, simpleUrl, wire);
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
/** The refusals of a plan as errors, then its warnings. */
function planProblems({ refusals, warnings }) {
    return [
        ...refusals.map((each) => ({ ...each, severity: "error" })),
        ...warnings.map((each) => ({ ...each, severity: "warning" })),
    ];
}


/***/ }),

/***/ 99185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/report/contract-part.js
var contract_part = __webpack_require__(61177);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
// EXTERNAL MODULE: ./lib/src/report/expected-place.js
var expected_place = __webpack_require__(79019);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/markup.js

/** A template whose texts and attribute values are escaped; what is markup already stays, a list of it is joined. */
function html(texts, ...pieces) {
    return { markup: texts.map((text, index) => text + written(pieces[index] ?? "")).join("") };
}
const NOTHING = { markup: "" };
function written(piece) {
    if (typeof piece === "string" || typeof piece === "number")
        return escaped(String(piece));
    return "markup" in piece ? piece.markup : piece.map(({ markup }) => markup).join("");
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
]);
function escaped(text) {
    const shown = (0,visible/* visibleLines */.g)(text).join("\n");
    return shown.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? "");
}

;// CONCATENATED MODULE: ./lib/src/report/html-block.js

/** A part of the page with its heading, which its anchor is made from. */
function section(title, content) {
    const id = title.toLowerCase().replace(/[^a-z]+/g, "-");
    return html `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
/** Terms and what is said of each. */
function factList(facts) {
    return html `<dl class="facts">${facts.map(([term, says]) => html `<div><dt>${term}</dt><dd>${says}</dd></div>`)}</dl>`;
}
/**
 * A table that a narrow screen shows as cards. The roles are written out because `display` takes them from the elements.
 *
 * Empty without rows.
 */
function stackedTable(heads, rows) {
    if (rows.length === 0)
        return html ``;
    const head = heads.map((each) => html `<th role="columnheader" scope="col">${each}</th>`);
    return html `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map((cells) => html `<tr role="row">${cells.map((cell, place) => tableCell(heads[place] ?? "", cell))}</tr>`)}</tbody></table>`;
}
function tableCell(head, cell) {
    const name = cell.markup === "" ? "empty" : "";
    return html `<td role="cell" class="${name}" data-label="${head}"><div>${cell}</div></td>`;
}

// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
;// CONCATENATED MODULE: ./lib/src/report/stage-line.js

/** How far a release went, stage by stage, as its documents tell. */
function stagesOf({ plan, manifest, records, receipt, install }) {
    return [
        planMark(plan),
        buildMark(records),
        checkMark(manifest),
        contractMark(manifest),
        indexMark(receipt),
        proofMark(install),
    ];
}
function planMark(plan) {
    if (plan === undefined)
        return absent("Plan", "no plan");
    const says = `${(0,quantity/* counted */.hS)(plan.expected.length, "file")} expected`;
    if (plan.refusals.length > 0)
        return { name: "Plan", state: "failed", says: (0,quantity/* counted */.hS)(plan.refusals.length, "refusal") };
    return { name: "Plan", state: plan.warnings.length > 0 ? "warned" : "done", says };
}
function buildMark(records) {
    if (records.length === 0)
        return absent("Build", "no record");
    return { name: "Build", state: "done", says: (0,quantity/* counted */.hS)(records.length, "job") };
}
function checkMark({ files }) {
    const findings = files.flatMap((file) => file.findings);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0)
        return { name: "Check", state: "failed", says: (0,quantity/* counted */.hS)(errors, "error") };
    if (findings.length > 0)
        return { name: "Check", state: "warned", says: (0,quantity/* counted */.hS)(findings.length, "warning") };
    return { name: "Check", state: "done", says: "nothing found" };
}
function contractMark({ contract }) {
    if (contract === null)
        return absent("Contract", "no plan");
    const { notBuilt, missing, extra, duplicate, mismatched } = contract;
    const broken = missing.length + extra.length + duplicate.length + mismatched.length;
    if (broken > 0)
        return { name: "Contract", state: "failed", says: (0,quantity/* counted */.hS)(broken, "difference") };
    if (notBuilt.length > 0)
        return { name: "Contract", state: "warned", says: `${notBuilt.length} not built here` };
    return { name: "Contract", state: "done", says: "kept" };
}
function indexMark(receipt) {
    if (receipt === undefined)
        return absent("Index", "not published");
    const { verified, uploads } = receipt;
    const all = verified.length >= uploads.length;
    return { name: "Index", state: all ? "done" : "warned", says: `${verified.length} of ${uploads.length} verified` };
}
function proofMark(install) {
    if (install === undefined)
        return absent("Install", "not tried");
    const failed = install.ran.filter(({ outcome }) => outcome === "failed").length;
    if (failed > 0)
        return { name: "Install", state: "failed", says: `${failed} of ${install.ran.length} failed` };
    return {
        name: "Install",
        state: "done",
        says: install.ran.length === 0 ? `on Python ${install.python}` : "and it runs",
    };
}
function absent(name, says) {
    return { name, state: "absent", says };
}

// EXTERNAL MODULE: ./lib/src/report/wheel-grid.js
var wheel_grid = __webpack_require__(31935);
;// CONCATENATED MODULE: ./lib/src/report/html-plan.js









// The ship's wheel, drawn in eight spokes.
const WHEEL = html `<svg class="wheel" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"><circle cx="24" cy="24" r="13"/><circle cx="24" cy="24" r="4"/><path d="M24 2v18M24 28v18M2 24h18M28 24h18M8.4 8.4l12.8 12.8M26.8 26.8l12.8 12.8M39.6 8.4 26.8 21.2M21.2 26.8 8.4 39.6"/></g></svg>`;
/** The page's head: what this is, where it comes from, and how far it went. */
function headSection(parts) {
    const { manifest, plan } = parts;
    const { project, rehearsal } = manifest;
    return html `<header class="top">
<div class="title">${WHEEL}<div>
<p class="eyebrow">${rehearsal ? "Rehearsal report" : "Release report"}</p>
<h1>${project.name} <span class="version">${project.version}</span></h1>
${plan === undefined ? NOTHING : html `<p class="why">${plan.version.source.detail}</p>`}
</div></div>
<ol class="stages" aria-label="How far the release went">${stagesOf(parts).map(({ name, state, says }) => html `<li class="${state}"><span class="stage">${name}</span><span class="says">${says}</span></li>`)}</ol>
</header>`;
}
/** Whether what was built is what was planned. */
function contractSection({ contract }) {
    if (contract === null) {
        return section("Contract", html `<p class="note">There was no plan: the files were held against nothing.</p>`);
    }
    const rows = differences(contract);
    const kept = html `<p class="note good">Kept: every file that was planned is here, and no other.</p>`;
    return section("Contract", rows.length === 0 ? kept : stackedTable(["What", "File", "Because"], rows));
}
/** What was decided before anything was built, and why. */
function planSection(plan) {
    if (plan === undefined)
        return NOTHING;
    const { source, project, version, expected, excluded, jobs } = plan;
    const facts = factList([
        ["Version", html `${version.pep440}: ${version.source.detail}`],
        ["Tag", html `${version.tag ?? "none"}${version.prerelease ? " (a pre-release)" : ""}`],
        ["Commit", html `<code>${source.commit}</code>${source.repository === null ? "" : ` of ${source.repository}`}`],
        ["Committed", html `${shownTime(source.epoch)}`],
        ["Backend", html `${project.backend}`],
        ["Requires Python", html `${project.requiresPython ?? "not said"}`],
        ["Kind", html `${project.purity.class}, ${project.purity.confidence}${evidenceList(project.purity.evidence)}`],
    ]);
    const files = stackedTable(["Expected", "Tag", "Platform", "Job"], expected.map((each) => [
        html `${each.kind}`,
        html `${each.kind === "sdist" ? "" : `${each.python}-${each.abi}`}`,
        html `${(0,expected_place/* expectedPlace */.K)(each)}`,
        html `${each.job}`,
    ]));
    const owners = stackedTable(["Job", "Runner", "Tool", "Why"], jobs.map((job) => [html `${job.id}`, html `${(0,job_runner/* jobRunner */._)(job)}`, html `${job.tool}`, html `${job.why}`]));
    const all = html `<details><summary>${(0,quantity/* counted */.hS)(expected.length, "file")} expected</summary>${files}</details>`;
    return section("Plan", html `${facts}${problemsOf(plan)}${gridOf(plan)}${all}${owners}${leftOut(excluded)}`);
}
/** Platforms by Pythons, at one glance. */
function gridOf(plan) {
    const { pythons, rows } = (0,wheel_grid/* wheelGrid */.s)(plan);
    if (rows.length === 0)
        return NOTHING;
    const head = pythons.map((python) => html `<th scope="col">${python}</th>`);
    const body = rows.map(({ place, signs }) => html `<tr><th scope="row">${place}</th>${signs.map((sign) => html `<td>${sign ?? ""}</td>`)}</tr>`);
    return html `<div class="grid"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
function differences(contract) {
    return contract_part/* CONTRACT_PARTS */.e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [
        html `<span class="${key === "notBuilt" ? "tag" : "tag bad"}">${title}</span>`,
        html `<code>${name}</code>`,
        html `${because}`,
    ]));
}
function problemsOf({ refusals, warnings }) {
    const entries = [
        ...refusals.map((each) => ({ ...each, kind: "refused", tone: "tag bad" })),
        ...warnings.map((each) => ({ ...each, kind: "warning", tone: "tag careful" })),
    ];
    if (entries.length === 0)
        return NOTHING;
    return html `<ul class="problems">${entries.map(({ code, message, hint, kind, tone }) => html `<li><p><span class="${tone}">${kind}</span> ${message}</p><p class="hint">${hint} <span class="quiet">${(0,error_frame/* documentation */.TH)(code)}</span></p></li>`)}</ul>`;
}
function leftOut(excluded) {
    if (excluded.length === 0)
        return NOTHING;
    const rows = excluded.map((each) => [
        html `<code>${each.identifier}</code>`,
        html `${each.rule}`,
        html `${each.because}`,
    ]);
    return html `<details><summary>${(0,quantity/* counted */.hS)(excluded.length, "identifier")} left out</summary>${stackedTable(["Identifier", "Rule", "Because"], rows)}</details>`;
}
function evidenceList(evidence) {
    if (evidence.length === 0)
        return NOTHING;
    return html `<ul class="evidence">${evidence.map(({ file, line, says }) => html `<li><code>${line === undefined ? file : `${file}:${line}`}</code> ${says}</li>`)}</ul>`;
}
function shownTime(epoch) {
    if (!(Math.abs(epoch) <= 8.64e12))
        return String(epoch);
    return `${new Date(epoch * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./lib/src/report/html-release.js



/** Every distribution with its hash, and what became of it at the index. */
function filesSection({ files }, receipt) {
    const outcomes = new Map(receipt?.uploads.map(({ name, outcome }) => [name, outcome]));
    const verified = new Set(receipt?.verified.map(({ name }) => name));
    const atIndex = (name) => [outcomes.get(name) ?? "", ...(verified.has(name) ? ["verified"] : [])].join(", ");
    const heads = ["File", "Kind", "Size", "SHA-256", ...(receipt === undefined ? [] : ["At the index"])];
    const rows = files.map(({ name, kind, size, sha256 }) => [
        html `<code class="name">${name}</code>`,
        html `<span class="number">${kind}</span>`,
        html `<span class="number">${(0,quantity/* shownSize */.lh)(size)}</span>`,
        html `<code class="hash">${sha256}</code>`,
        ...(receipt === undefined ? [] : [html `<span class="good">${atIndex(name)}</span>`]),
    ]);
    return section("Files", stackedTable(heads, rows));
}
/** What `check` found in them. */
function findingsSection({ files }) {
    const rows = files.flatMap(({ name, findings }) => findings.map(({ severity, authority, code, member, message, hint }) => [
        html `<span class="tag ${severity === "error" ? "bad" : "careful"}">${severity}</span>`,
        html `<code class="name">${name}</code>${member === undefined ? NOTHING : html `<br><code class="quiet">${member}</code>`}`,
        html `${message}<p class="hint">${hint}</p>`,
        html `${authority}<br><span class="quiet">${code}</span>`,
    ]));
    if (rows.length === 0)
        return NOTHING;
    return section("Findings", stackedTable(["Severity", "File", "What, and the fix", "Who objects"], rows));
}
/** Licence and dependencies as the files declare them, and the SBOMs that say so to machines. */
function ingredientsSection({ files, sbom }) {
    const requirements = distinct(files, "requires-dist");
    const licences = distinct(files, "license-expression");
    const declared = licences.length > 0 ? licences : distinct(files, "license").map(firstLine);
    const requires = stackedTable(["Requires", "Only when"], requirements.map((text) => requirementCells(text)));
    return section("Licence, dependencies, SBOM", html `<p class="note">Licence: ${declared.join("; ") || "not declared"}</p>
${requirements.length === 0 ? html `<p class="note">It requires no other project.</p>` : requires}
${listing(sbom)}`);
}
/** How a reader holds the bundle against its own hashes. */
function verifySection({ evidence, plan }) {
    return section("Verify it yourself", html `<pre><code>cd dist &amp;&amp; sha256sum -c ../SHA256SUMS
python -m pip install --no-deps --require-hashes -r requirements.txt</code></pre>
${listing([...evidence, ...(plan === null ? [] : [plan])])}`);
}
function listing(listed) {
    return stackedTable(["Document", "SHA-256"], listed.map(({ path, sha256 }) => [
        html `<code class="name">${path}</code>`,
        html `<code class="hash">${sha256}</code>`,
    ]));
}
function requirementCells(text) {
    const semicolon = text.indexOf(";");
    if (semicolon === -1)
        return [html `<code>${text}</code>`, html `always`];
    return [
        html `<code>${text.slice(0, semicolon).trim()}</code>`,
        html `<code>${text.slice(semicolon + 1).trim()}</code>`,
    ];
}
function distinct(files, field) {
    return [...new Set(files.flatMap(({ metadata }) => metadata[field] ?? []))].sort();
}
function firstLine(text) {
    return text.trim().split("\n", 1)[0] ?? "";
}

;// CONCATENATED MODULE: ./lib/src/report/html-run.js



/** The last word: it was installed back, and it runs. */
function proofSection(install) {
    if (install === undefined)
        return NOTHING;
    const { requirement, python, file, url, sha256, ran } = install;
    const tried = ran.map(({ command, outcome, output }) => html `<span class="prompt">$ ${command}</span>\n${output || outcome}${outcome === "passed" ? "" : ` (${outcome})`}\n`);
    return section("Installed back", html `${factList([
        ["Asked for", html `<code>${requirement}</code> by pip, in an empty environment of Python ${python}`],
        ["Came as", html `<code class="name">${file}</code>`],
        ["From", html `<code class="name">${url}</code>`],
        ["SHA-256 by pip", html `<code class="hash">${sha256}</code>`],
    ])}${tried.length === 0 ? NOTHING : html `<pre><code>${tried}</code></pre>`}`);
}
/** What each job made, out of what, with which tools, and how long each step took. */
function buildSection(records) {
    if (records.length === 0)
        return NOTHING;
    const longest = Math.max(...records.flatMap(({ timings }) => timings.map(({ seconds }) => seconds)));
    return section("Build", html `${records.map((record) => jobBlock(record, longest))}`);
}
/** What the index holds now. */
function receiptSection(receipt) {
    if (receipt === undefined)
        return NOTHING;
    const { index, simple, authentication, uploads, verified, release } = receipt;
    const urls = new Map(verified.map(({ name, url }) => [name, url]));
    const facts = factList([
        ["Index", html `<code class="name">${index}</code>`],
        ["Verified through", html `<code class="name">${simple}</code>`],
        ["Let in by", html `${authentication === "oidc" ? "trusted publishing (OIDC), no stored secret" : authentication}`],
        ...(release === null ? [] : [["GitHub release", html `${release.tag}: ${release.url}`]]),
    ]);
    const rows = uploads.map(({ name, outcome, attempts, attestation }) => [
        html `<code class="name">${name}</code>`,
        html `${outcome}`,
        html `<span class="number">${attempts}</span>`,
        html `<code class="name">${urls.get(name) ?? "not fetched back"}</code>`,
        html `${attestation ?? "none"}`,
    ]);
    return section("Upload receipt", html `${facts}${stackedTable(["File", "Outcome", "Attempts", "Fetched back from", "Attestation"], rows)}`);
}
function jobBlock(record, longest) {
    const { job, from, tools, timings, gates, smoke, reproducible } = record;
    const source = from.kind === "tree" ? `the commit ${from.name}` : from.name;
    const tried = [
        ...gates.map(({ command, outcome, seconds }) => [
            html `<code>${command}</code>`,
            html `${outcome}`,
            html `${(0,quantity/* shownSeconds */.xB)(seconds)}`,
        ]),
        ...smoke.map(({ name, python, outcome, detail }) => [
            html `<code>${name}</code> on Python ${python}`,
            html `${outcome}`,
            html `${detail}`,
        ]),
    ];
    return html `<div class="job"><h3>${job}</h3>
<p class="note">Made from <code>${source}</code>${reproducible === null ? "" : `; built twice: ${reproducible.verdict}`}${reproducible?.cause === undefined ? "" : ` (${reproducible.cause})`}.</p>
<ul class="tools" aria-label="Tools">${tools.map(({ name, version }) => html `<li>${name} <span class="quiet">${version}</span></li>`)}</ul>
${stackedTable(["Step", "Took", ""], timings.map((each) => timingCells(each, longest)))}
${stackedTable(["Tried", "Outcome", "Detail"], tried)}</div>`;
}
function timingCells({ step, seconds }, longest) {
    const share = longest > 0 ? Math.max(0.5, Math.min(100, (100 * seconds) / longest)) : 0;
    return [
        html `${step}`,
        html `<span class="number">${(0,quantity/* shownSeconds */.xB)(seconds)}</span>`,
        html `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" rx="0"/><rect class="share" width="${share.toFixed(1)}" height="8"/></svg>`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/html-style.js
/** The report's one style sheet. Colours keep a contrast of 4.5 to 1 or better in both schemes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f5f4f0; --sheet: #fffefb; --ink: #1b2530; --soft: #566270; --line: #dcd9d0;
  --accent: #0b5d73; --good: #1a6b3c; --careful: #8a5200; --bad: #b3261e; --well: #f0eee7;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0e151c; --sheet: #151e27; --ink: #e6e9ea; --soft: #9aa8b4; --line: #2a3742;
    --accent: #6cc5da; --good: #72cf96; --careful: #f0b458; --bad: #ff8f84; --well: #0e161d;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem; max-width: 76rem; color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--sheet); color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.top { padding: clamp(1.75rem, 5vw, 3.5rem) 0 1.5rem; }
.title > div { min-width: 0; }
.title { display: flex; gap: 1.25rem; align-items: flex-start; }
.wheel { flex: none; color: var(--accent); margin-top: .3rem; }
.eyebrow { margin: 0; color: var(--accent); font-size: .8rem; font-weight: 650; letter-spacing: .09em; text-transform: uppercase; }
h1 { margin: .1rem 0 .2rem; font-size: clamp(1.8rem, 5vw, 2.9rem); line-height: 1.12; letter-spacing: -.02em; }
.version { color: var(--soft); font-weight: 400; }
.why { margin: 0; color: var(--soft); max-width: 60ch; }
.stages { list-style: none; display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 1px; margin: 2rem 0 0; padding: 0;
  background: var(--line); border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.stages li { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .6rem; align-items: center; padding: .85rem 1rem; background: var(--sheet); }
.stages li::before { grid-row: 1 / 3; display: grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; border: 1.5px solid currentColor;
  font-size: .8rem; font-weight: 700; }
.stages .done::before { content: "\\2713"; color: var(--good); }
.stages .warned::before { content: "!"; color: var(--careful); }
.stages .failed::before { content: "\\2715"; color: var(--bad); }
.stages .absent::before { content: "\\2013"; color: var(--soft); border-style: dashed; }
.stage { font-weight: 650; line-height: 1.25; }
.says { grid-column: 2; color: var(--soft); font-size: .85rem; line-height: 1.3; }
section { margin-top: 1.25rem; padding: clamp(1rem, 3vw, 1.75rem); background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; }
h2 { margin: 0 0 .9rem; font-size: 1.2rem; letter-spacing: -.01em; }
h3 { margin: 0; font-size: 1rem; }
.note { margin: 0 0 .75rem; } .note:last-child { margin-bottom: 0; }
.good { color: var(--good); } .quiet { color: var(--soft); font-size: .85em; }
.hint { margin: .2rem 0 0; color: var(--soft); font-size: .9rem; }
.tag { display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .78rem; font-weight: 600; white-space: nowrap; color: var(--soft); }
.tag.bad { color: var(--bad); } .tag.careful { color: var(--careful); }
code, pre { font-family: var(--mono); font-size: .86em; }
.hash { color: var(--soft); font-size: .78em; }
.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { margin: .9rem 0; padding: .9rem 1.1rem; background: var(--well); border: 1px solid var(--line); border-radius: .5rem; white-space: pre-wrap; }
pre:last-child { margin-bottom: 0; } pre code { font-size: 1em; }
.prompt { color: var(--accent); }
.facts { display: grid; gap: .55rem; margin: 0 0 1rem; } .facts:last-child { margin-bottom: 0; }
.facts > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 1rem; }
dt { color: var(--soft); } dd { margin: 0; min-width: 0; }
.evidence { margin: .2rem 0 0; padding-left: 1.1rem; color: var(--soft); font-size: .9rem; }
.problems { list-style: none; margin: 0 0 1rem; padding: 0; } .problems li { padding: .6rem 0; border-top: 1px solid var(--line); } .problems p { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 0; }
table + table { margin-top: 1.5rem; }
th { padding: 0 1rem .4rem 0; text-align: left; color: var(--soft); font-size: .8rem; font-weight: 600; border-bottom: 1px solid var(--line); }
td { padding: .55rem 1rem .55rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; padding-bottom: 0; } th:last-child, td:last-child { padding-right: 0; }
.grid { overflow-x: auto; overflow-wrap: normal; } .grid table { width: auto; margin: 0; }
.grid :is(th, td) { padding: .3rem .55rem; text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; } .grid th[scope="row"] { padding-left: 0; text-align: left; }
.grid td { color: var(--accent); }
details { margin-top: 1.25rem; } summary { cursor: pointer; color: var(--accent); }
.job + .job { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.tools { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .75rem; padding: 0; }
.tools li { padding: .1rem .6rem; background: var(--well); border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; }
.bar { display: block; width: 100%; min-width: 8rem; height: .5rem; margin-top: .5rem; border-radius: .25rem; fill: var(--well); }
.share { fill: var(--accent); }
footer { margin-top: 1.5rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 66rem) { .stages { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (max-width: 46rem) {
  .title { gap: .9rem; } .stages { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; } dt { font-size: .85rem; }
  [role="table"], [role="table"] :is(tbody, tr, td) { display: block; width: 100%; }
  [role="table"] thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [role="row"] { padding: .7rem 0; border-bottom: 1px solid var(--line); } [role="row"]:first-child { padding-top: 0; } [role="row"]:last-child { border-bottom: 0; padding-bottom: 0; }
  td[role="cell"], [role="row"]:last-child td[role="cell"] { padding: .12rem 0; border: 0; } td.empty[role="cell"] { display: none; }
  td[role="cell"] { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; align-items: baseline; }
  td[role="cell"]::before { content: attr(data-label); color: var(--soft); font-size: .82rem; }
  td[role="cell"]:first-child { grid-template-columns: minmax(0, 1fr); padding-bottom: .3rem; font-weight: 600; }
  td[role="cell"]:first-child::before { content: none; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #0b5d73; --good: #145a31; --careful: #6e4200; --bad: #8c1c16; --well: #f4f4f4; }
  body { max-width: none; padding: 0; font-size: 10pt; } section { break-inside: auto; padding: .6rem 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  tr, li, pre { break-inside: avoid; } .skip { display: none; } details::details-content { content-visibility: visible; }
}
`;

;// CONCATENATED MODULE: ./lib/src/report/html.js







/**
 * The report of a release as one HTML page: no script, nothing loaded from anywhere, for a screen of any width and for paper.
 *
 * The same documents give the same page. Every text of a document is escaped, and the page's own policy allows its one style sheet and nothing else.
 */
function renderReport(parts) {
    const { manifest } = parts;
    const title = (0,visible/* visible */.R)(`${manifest.project.name} ${manifest.project.version}`);
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} - ${manifest.rehearsal ? "rehearsal" : "release"} report</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${headSection(parts)}
<main id="main">
${[
        proofSection(parts.install),
        filesSection(manifest, parts.receipt),
        contractSection(manifest),
        findingsSection(manifest),
        planSection(parts.plan),
        ingredientsSection(manifest),
        buildSection(parts.records),
        receiptSection(parts.receipt),
        verifySection(manifest),
    ]}
</main>
<footer><p>Written by Shipwheel from the documents beside this page; it says nothing that they do not.</p></footer>
</body>
</html>
`.markup;
}


/***/ })

};
