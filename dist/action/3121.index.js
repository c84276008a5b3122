export const id = 3121;
export const ids = [3121,5258];
export const modules = {

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cachedFolders),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


function cacheFolder(runner) {
    const { environment, inActions, platform } = runner;
    const { SHIPWHEEL_CACHE, RUNNER_TEMP } = environment;
    if (SHIPWHEEL_CACHE)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(SHIPWHEEL_CACHE);
    if (inActions && RUNNER_TEMP)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(RUNNER_TEMP, "shipwheel");
    return platform === "win32"
        ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(userCache(runner), "shipwheel", "cache")
        : node_path__WEBPACK_IMPORTED_MODULE_0__.join(userCache(runner), "shipwheel");
}
function cachedFolders(runner) {
    const { environment, platform } = runner;
    const { UV_CACHE_DIR, CIBW_CACHE_PATH, CARGO_HOME, XDG_CACHE_HOME } = environment;
    const onWindows = platform === "win32";
    const own = userCache(runner);
    const unix = XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), ".cache");
    const cargo = CARGO_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), ".cargo");
    return [
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cacheFolder(runner), "wheels"),
        UV_CACHE_DIR || (onWindows ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, "uv", "cache") : node_path__WEBPACK_IMPORTED_MODULE_0__.join(unix, "uv")),
        CIBW_CACHE_PATH || (onWindows ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, "pypa", "cibuildwheel", "Cache") : node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, "cibuildwheel")),
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cargo, "registry", "index"),
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cargo, "registry", "cache"),
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cargo, "git", "db"),
    ];
}
function userCache(runner) {
    const { platform } = runner;
    const { XDG_CACHE_HOME, LOCALAPPDATA } = runner.environment;
    if (platform === "win32")
        return LOCALAPPDATA || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), "AppData", "Local");
    if (platform === "darwin")
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), "Library", "Caches");
    return XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), ".cache");
}
function homeOf({ environment: { HOME, USERPROFILE }, platform }) {
    return (platform === "win32" ? USERPROFILE : HOME) || noHome();
}
function noHome() {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-TOOLS-NOT-INSTALLED", "nothing says where this user's home is", {
        hint: "Set SHIPWHEEL_CACHE to a folder of your own.",
    });
}


/***/ }),

/***/ 24544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DISTRIBUTION),
/* harmony export */   p: () => (/* binding */ expandPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;
async function expandPaths(paths, { files }) {
    const expanded = await Promise.all(paths.map(async (given) => {
        const entries = await files.list(given);
        if (entries === undefined || DISTRIBUTION.test(given))
            return [given];
        return entries.filter(({ name }) => DISTRIBUTION.test(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(given, name));
    }));
    return expanded.flat();
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

/***/ 24860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/build/cache-folder.js
var cache_folder = __webpack_require__(8008);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(16366);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/verification-text.js




function verificationText({ subject, holds, links }, look) {
    const ink = (0,report_ink/* inkOf */.g)(look);
    const rows = (0,columns/* columns */.Y)(links.map(({ link, state, says }) => [`  ${paint(state, ink)}`, link, (0,visible/* visible */.R)(says)]));
    return [
        ink.strong((0,visible/* visible */.R)(titleOf(subject))),
        ...links.flatMap(({ faults }, at) => [
            rows[at] ?? "",
            ...faults.map((fault) => `           ${faultLine(fault, ink)}`),
        ]),
        holds ? ink.good(`It holds${exceptAbsent(links)}.`) : ink.bad(closing(links)),
    ].join("\n");
}
function verificationSummary({ subject, holds, links }) {
    return (0,markdown/* paragraphs */.qN)([
        `## ${(0,markdown/* prose */.CS)(titleOf(subject))}`,
        holds ? `It holds${exceptAbsent(links)}.` : closing(links),
        (0,markdown/* table */.tp)(["Link", "State", "What"], links.map(({ link, state, says }) => [link, state === "fails" ? "**fails**" : state, (0,markdown/* prose */.CS)(says)])),
        (0,markdown/* table */.tp)(["Link", "File", "Fault"], links.flatMap(({ link, faults }) => faults.map(({ file = "", part, message }) => [part ? `${link}: ${part}` : link, (0,markdown/* code */.aY)(file), (0,markdown/* prose */.CS)(message)]))),
    ]);
}
function titleOf(subject) {
    if (subject.kind === "bundle")
        return `Verified the bundle ${subject.path}`;
    return `Verified ${subject.name} ${subject.version} at ${subject.index}`;
}
function paint(state, ink) {
    if (state === "holds")
        return ink.good("holds");
    return state === "fails" ? ink.bad("FAILS") : ink.careful("absent");
}
function faultLine({ file, part, message }, ink) {
    const where = file === undefined ? "" : `${(0,visible/* visible */.R)(file)}: `;
    return `${ink.bad("-")} ${where}${part === undefined ? "" : `${part}: `}${(0,visible/* visible */.R)(message)}`;
}
function exceptAbsent(links) {
    const missing = links.filter(({ state }) => state === "absent").map(({ link }) => link);
    return missing.length === 0 ? "" : `; there was nothing to check by: ${missing.join(", ")}`;
}
function closing(links) {
    const broken = links.filter(({ state }) => state === "fails").map(({ link }) => link);
    return `It does not hold: ${broken.join(", ")}.`;
}

// EXTERNAL MODULE: ./lib/src/python/attestation.js
var python_attestation = __webpack_require__(32123);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/statement.js
var statement = __webpack_require__(75140);
// EXTERNAL MODULE: ./lib/src/verify/expected-identity.js
var expected_identity = __webpack_require__(16023);
// EXTERNAL MODULE: ./lib/src/verify/signature.js + 1 modules
var verify_signature = __webpack_require__(74205);
;// CONCATENATED MODULE: ./lib/src/verify/attested-file.js





async function verifyFile(file, trust) {
    const attestations = [];
    const faults = [];
    for (const found of file.found) {
        const verified = await verifyFound(found, file, trust);
        if (verified.kind === "verified")
            attestations.push(verified.attestation);
        else
            faults.push(...verified.faults.map(({ part, because }) => ({ file: found.at, part, message: because })));
    }
    return { name: file.name, attestations, faults };
}
async function verifyFound(found, file, trust) {
    if (found.kind === "unreadable")
        return faulty("form", found.because);
    const { attestation, expected } = found;
    const signature = await (0,verify_signature/* verifySignature */.O)(attestation, trust);
    if (signature.kind === "broken")
        return faulty(signature.part, signature.because);
    const read = (0,statement/* parseStatement */.By)((0,python_attestation/* bytesOf */.$$)(attestation.envelope.statement));
    if (read.kind === "unreadable")
        return faulty("form", read.because);
    const by = expected.flatMap((each) => (0,expected_identity/* identityFaults */.eh)(signature.by, each));
    const faults = [...subjectFaults(read.statement, file), ...by];
    if (faults.length > 0)
        return { kind: "faulty", faults };
    const { predicateType } = read.statement;
    return {
        kind: "verified",
        attestation: { predicateType, identity: signature.by, logged: signature.logged },
    };
}
function* subjectFaults({ subject, predicateType }, { name, sha256 }) {
    if (predicateType !== statement/* PUBLISH_PREDICATE */.ce && predicateType !== statement/* SLSA_PREDICATE */.wx) {
        yield { part: "form", because: `it attests ${predicateType}, which is neither publishing nor building` };
    }
    if (!(0,filename/* isSameFilename */._v)(subject.name, name))
        yield { part: "subject", because: `it is about ${subject.name}` };
    if (subject.sha256 !== sha256) {
        yield { part: "subject", because: `it is about a file with sha256 ${subject.sha256}, and this one has ${sha256}` };
    }
}
function faulty(part, because) {
    return { kind: "faulty", faults: [{ part, because }] };
}

;// CONCATENATED MODULE: ./lib/src/verify/link.js
const MOST_FAULTS = 100;
function judged(link, says, faults) {
    const more = faults.length - MOST_FAULTS;
    const shown = more > 0 ? [...faults.slice(0, MOST_FAULTS), { message: `and ${more} more like these` }] : faults;
    return { link, state: faults.length === 0 ? "holds" : "fails", says, faults: shown };
}
function absent(link, because) {
    return { link, state: "absent", says: because, faults: [] };
}
function withRequired(links, required) {
    const known = new Set(links.map(({ link }) => link));
    const unknown = required.filter((link) => !known.has(link)).map((link) => absent(link, "it was not looked for"));
    return [...links, ...unknown].map((each) => {
        if (each.state !== "absent" || !required.includes(each.link))
            return each;
        return judged(each.link, each.says, [{ message: `it is required, and absent: ${each.says}` }]);
    });
}
function allHold(links) {
    return links.every(({ state }) => state !== "fails");
}

;// CONCATENATED MODULE: ./lib/src/verify/attestations.js


async function verifyAttestations({ files, strays, isExpected, worthless }, trust) {
    const all = files.flatMap(({ found }) => found);
    if (all.length + strays.length === 0) {
        return { link: absent("attestations", "there is no attestation of any file"), files: [] };
    }
    if (worthless !== undefined)
        return { link: absent("attestations", worthless), files: [] };
    const material = await trust();
    const verified = [];
    for (const file of files)
        verified.push(await verifyFile(file, material));
    const without = files.filter(({ found }) => found.length === 0).map(({ name }) => name);
    const signers = whoSigned(verified);
    const by = signers === "" ? "none of them holds" : `by ${signers}`;
    const whose = isExpected ? "" : "; nothing says whose they must be (--repository)";
    const says = `${all.length} for ${files.length} files, ${by}${whose}`;
    return {
        link: judged("attestations", says, [
            ...verified.flatMap(({ faults }) => faults),
            ...without.map((name) => ({ file: name, message: "it has no attestation, and other files have" })),
            ...strays.map((file) => ({ file, message: "it is of no file of the release" })),
        ]),
        files: verified,
    };
}
function whoSigned(files) {
    const signers = files.flatMap(({ attestations }) => attestations.map(({ identity: { workflow, subject } }) => workflow ?? subject));
    return [...new Set(signers)].join(", ");
}

// EXTERNAL MODULE: ./lib/src/verify/trusted-root.js
var trusted_root = __webpack_require__(85258);
// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/check/release-findings.js
var release_findings = __webpack_require__(48635);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js
var publish_bundle = __webpack_require__(7927);
// EXTERNAL MODULE: ./lib/src/python/json.js
var json = __webpack_require__(37831);
;// CONCATENATED MODULE: ./lib/src/verify/bill.js

const MOST_CLAIMS = 1_000_000;
const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;
function faultsOfBill(text, { path, files, members }) {
    const document = (0,json/* jsonObject */.o$)(text);
    const claims = document && claimsOf(document);
    if (claims === undefined)
        return [{ file: path, message: "it is neither CycloneDX nor SPDX in JSON" }];
    const about = files.find(({ name }) => path.startsWith(`sbom/${name}.`));
    const faults = [
        ...faultsOfNames(claims, { about, files }),
        ...(about && members ? faultsOfPlaces(claims, members) : []),
    ];
    return faults.map((message) => ({ file: path, message }));
}
function* faultsOfNames(claims, { about, files }) {
    const known = new Map(files.map((file) => [file.name, file]));
    const named = new Set();
    for (const { name, digests } of claims) {
        const file = known.get(name);
        if (file === undefined) {
            if (about === undefined && digests.size > 0 && DISTRIBUTION.test(name))
                yield `${name} is no file of the release`;
            continue;
        }
        named.add(name);
        yield* faultsOfDigests(file, digests);
    }
    for (const { name } of about === undefined ? files : [about]) {
        if (!named.has(name))
            yield `it does not name ${name}`;
    }
}
function* faultsOfDigests({ name, ...file }, digests) {
    for (const algorithm of ["sha256", "sha512"]) {
        const said = digests.get(algorithm);
        if (said !== undefined && said !== file[algorithm]) {
            yield `it says ${algorithm} ${said} of ${name}, the manifest ${file[algorithm]}`;
        }
    }
    if (!digests.has("sha256"))
        yield `it has no sha256 of ${name}`;
}
function* faultsOfPlaces(claims, members) {
    const inside = new Map(members.map((member) => [member.name, member]));
    for (const { places, digests } of claims) {
        for (const place of places) {
            const member = inside.get(place);
            const said = digests.get("sha256");
            if (member === undefined)
                yield `${place} is not in the file`;
            else if (said !== undefined && member.sha256 !== undefined && said !== member.sha256) {
                yield `it says sha256 ${said} of ${place}, which has ${member.sha256}`;
            }
        }
    }
}
function claimsOf(document) {
    if (document.bomFormat === "CycloneDX") {
        const subject = (0,json/* isJsonObject */.OW)(document.metadata) ? document.metadata.component : undefined;
        return walked([subject, document]).map(cycloneDxClaim);
    }
    if (typeof document.spdxVersion !== "string")
        return undefined;
    return [...objectsIn(document.packages), ...objectsIn(document.files)].map(spdxClaim);
}
function walked(roots) {
    const found = [];
    const waiting = roots.filter(json/* isJsonObject */.OW);
    for (let next = waiting.pop(); next !== undefined && found.length < MOST_CLAIMS; next = waiting.pop()) {
        found.push(next);
        for (const part of objectsIn(next.components))
            waiting.push(part);
    }
    return found;
}
function cycloneDxClaim({ name, hashes, evidence }) {
    const occurrences = (0,json/* isJsonObject */.OW)(evidence) ? objectsIn(evidence.occurrences) : [];
    return {
        name: textOf(name),
        digests: digestsIn(objectsIn(hashes).map(({ alg, content }) => [alg, content])),
        places: occurrences.map(({ location }) => textOf(location)).filter((place) => place !== ""),
    };
}
function spdxClaim({ name, packageFileName, fileName, checksums }) {
    const path = textOf(packageFileName ?? fileName).replace(/^\.\//, "");
    return {
        name: path === "" ? textOf(name) : path,
        digests: digestsIn(objectsIn(checksums).map(({ algorithm, checksumValue }) => [algorithm, checksumValue])),
        places: path === "" || DISTRIBUTION.test(path) ? [] : [path],
    };
}
function digestsIn(pairs) {
    return new Map(pairs.map(([algorithm, value]) => [
        textOf(algorithm).toLowerCase().replaceAll("-", ""),
        textOf(value).toLowerCase(),
    ]));
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [];
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./lib/src/verify/checks.js


const SAYS = "what an index refuses, RECORD, metadata";
const ADMISSION = /^SW-(?:CLASSIFIER|DESCRIPTION|ENTRY-POINTS|FILE-TOO-LARGE|FILENAME|LICENSE-FILE|METADATA|PLATFORM-TAG)/;
function checksOfBundle(files, said) {
    const ignored = new Set(said.flatMap(({ name, ignored: each = [] }) => each.map(({ code }) => `${name} ${code}`)));
    const faults = faultsOf(files, (finding, { name }) => !ignored.has(`${name} ${finding.code}`));
    return judged("checks", `${files.length} files: ${SAYS}`, faults);
}
function checksOfPublished(files) {
    const admitted = new Set(files.flatMap(({ findings }) => findings.filter(isOfAdmission).map(({ code }) => code)));
    const today = admitted.size === 0 ? "" : `; PyPI would not let it in today: ${[...admitted].join(", ")}`;
    const faults = faultsOf(files, (finding) => !isOfAdmission(finding));
    return judged("checks", `${files.length} files: ${SAYS}${today}`, faults);
}
function isOfAdmission({ severity, authority, code }) {
    return severity === "error" && authority === "index" && ADMISSION.test(code);
}
function faultsOf(files, counts) {
    return files.flatMap((file) => file.findings
        .filter((each) => each.severity === "error" && !(0,errors/* isForNewProjects */.mO)(each.code) && counts(each, file))
        .map(({ code, message }) => ({ file: file.name, message: `${code}: ${message}` })));
}

// EXTERNAL MODULE: ./lib/src/python/bytes.js
var bytes = __webpack_require__(60654);
;// CONCATENATED MODULE: ./lib/src/verify/opened-bundle.js

const LARGEST = 256 * 1024 * 1024;
async function readListed({ located }, listed, files) {
    const file = located.get(listed);
    return file === undefined ? undefined : readDocument(file, files);
}
async function readDocument(file, files) {
    const open = await files.open(file);
    if (open === undefined)
        return undefined;
    try {
        return open.size > LARGEST ? undefined : (0,bytes/* decodeUtf8 */._6)(await open.read(0, open.size));
    }
    finally {
        await open.close();
    }
}
async function planOf(bundle, files) {
    const listed = bundle.manifest.plan?.path;
    const text = listed === undefined ? undefined : await readListed(bundle, listed, files);
    if (text === undefined)
        return undefined;
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return planSchema.safeParse(parsedJson(text)).data;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/verify/plan.js
function faultsOfPlan(plan, { project, contract, rehearsal }) {
    const faults = [];
    if (plan.project.normalizedName !== project.normalizedName) {
        faults.push({ message: `it is of ${plan.project.normalizedName}, the release of ${project.normalizedName}` });
    }
    if (plan.version.pep440 !== project.version) {
        faults.push({ message: `it is of version ${plan.version.pep440}, the release of ${project.version}` });
    }
    if (contract === null)
        return [...faults, { message: "the release was never held against it" }];
    return [...faults, ...faultsOfContract(contract, rehearsal)];
}
function faultsOfContract(contract, rehearsal) {
    const parts = ["missing", "extra", "duplicate", "mismatched", ...(rehearsal ? [] : ["notBuilt"])];
    return parts.flatMap((part) => contract[part].map(({ name, because }) => ({ file: name, message: `${part} in the contract: ${because}` })));
}

;// CONCATENATED MODULE: ./lib/src/verify/receipt.js
function faultsOfReceipt(receipt, manifest, digest) {
    if (receipt.manifest !== digest) {
        return [{ message: `it is of the manifest with sha256 ${receipt.manifest}, and this one has ${digest}` }];
    }
    if (receipt.index === "git")
        return [];
    return [
        ...faultsOfList("the uploads", receipt.uploads, manifest),
        ...faultsOfList("what was verified", receipt.verified, manifest),
    ];
}
function faultsOfList(what, listed, { files }) {
    const said = new Map(listed.map(({ name, sha256 }) => [name, sha256]));
    const faults = files.flatMap(({ name, sha256 }) => {
        const there = said.get(name);
        said.delete(name);
        if (there === undefined)
            return [{ file: name, message: `it is not among ${what}` }];
        return there === sha256 ? [] : [{ file: name, message: `among ${what} it has sha256 ${there}, here ${sha256}` }];
    });
    return [...faults, ...[...said.keys()].map((file) => ({ file, message: `among ${what}, and not in the manifest` }))];
}

;// CONCATENATED MODULE: ./lib/src/verify/released-files.js



async function faultsOfFiles(bundle, files) {
    const { manifest, faults, distributions } = bundle;
    const listed = new Map(manifest.files.map((file) => [file.path, file]));
    const wrong = faults.filter(({ path: each }) => listed.has(each));
    return [
        ...(listed.size === 0 ? [{ message: "the manifest lists no file" }] : []),
        ...wrong.map(({ path: file, because }) => ({ file, message: because })),
        ...distributions.flatMap((each) => [...faultsOfFile(each, listed.get(`dist/${each.name}`), manifest)]),
        ...(await unlisted(bundle, files)),
    ];
}
function* faultsOfFile(read, listed, { project }) {
    const file = `dist/${read.name}`;
    if (read.sha256 !== listed?.sha256)
        return yield { file, message: "it changed while it was read" };
    if (read.sha512 !== listed.sha512) {
        yield { file, message: `has sha512 ${read.sha512}, the manifest says ${listed.sha512}` };
    }
    if (read.metadata === undefined)
        return;
    const { name: [name = ""] = [], version: [version = ""] = [] } = read.metadata;
    if ((0,python_name/* normalizeName */.Pc)(name) !== project.normalizedName || !isVersion(version, project.version)) {
        yield { file, message: `it is of ${name} ${version}, the release of ${project.name} ${project.version}` };
    }
}
function isVersion(text, other) {
    const [one, two] = [(0,python_version/* parseVersion */.ot)(text), (0,python_version/* parseVersion */.ot)(other)];
    return one !== undefined && two !== undefined && (0,python_version/* compareVersions */.Zy)(one, two) === 0;
}
async function unlisted({ folder, manifest }, files) {
    const known = new Set(manifest.files.map(({ name }) => name));
    const entries = (await files.list(external_node_path_.join(folder, "dist"))) ?? [];
    return entries
        .filter(({ name }) => !known.has(name))
        .map(({ name }) => ({ file: `dist/${name}`, message: "it lies there, and the manifest does not list it" }));
}

;// CONCATENATED MODULE: ./lib/src/verify/requirements.js

function faultsOfRequirements(text, { project, files }) {
    const own = logicalLines(text).filter((line) => nameIn(line) === project.normalizedName);
    const [line, ...others] = own;
    if (line === undefined)
        return [{ message: `it does not name ${project.normalizedName}` }];
    if (others.length > 0)
        return [{ message: `it names ${project.normalizedName} ${own.length} times` }];
    const [requirement = ""] = line.split(/\s+/);
    const wanted = `==${project.version}`;
    const faults = [];
    if (!requirement.endsWith(wanted))
        faults.push({ message: `it asks for ${requirement}, the release is ${wanted}` });
    const said = new Set([...line.matchAll(/\s--hash=sha256:([0-9a-f]{64})(?=\s|$)/g)].map(([, hash = ""]) => hash));
    for (const { name, sha256 } of files) {
        if (!said.has(sha256))
            faults.push({ file: name, message: "its sha256 is not among the hashes" });
    }
    const known = new Set(files.map(({ sha256 }) => sha256));
    const unknown = [...said].filter((hash) => !known.has(hash));
    return [...faults, ...unknown.map((hash) => ({ message: `no file has the sha256 ${hash}` }))];
}
function logicalLines(text) {
    const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/);
    return lines.map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "");
}
function nameIn(line) {
    return (0,python_name/* normalizeName */.Pc)(/^[A-Za-z0-9._-]+/.exec(line)?.[0] ?? "");
}

;// CONCATENATED MODULE: ./lib/src/verify/stored-attestations.js


const FOLDER = "attestations";
const SUFFIX = ".attestation";
const stored_attestations_LARGEST = 4 * 1024 * 1024;
async function readStored(folder, released, expected, files) {
    const entries = (await files.list(external_node_path_.join(folder, FOLDER))) ?? [];
    const names = entries.map(({ name }) => name).filter((name) => name.endsWith(SUFFIX));
    const owners = new Map(names.map((name) => [name, released.find((file) => name.startsWith(`${file.name}.`))]));
    const attested = [];
    for (const file of released) {
        const own = names.filter((name) => owners.get(name) === file);
        const found = [];
        for (const name of own)
            found.push(await readOne(folder, name, expected, files));
        attested.push({ name: file.name, sha256: file.sha256, found });
    }
    const strays = names.filter((name) => owners.get(name) === undefined).map((name) => `${FOLDER}/${name}`);
    return { files: attested, strays };
}
async function readOne(folder, name, expected, files) {
    const at = `${FOLDER}/${name}`;
    const unreadable = (because) => ({ at, kind: "unreadable", because });
    const file = external_node_path_.join(folder, FOLDER, name);
    if (!(await isPlain(folder, at, files)))
        return unreadable("it is a link that leads elsewhere");
    const open = await files.open(file);
    if (open === undefined)
        return unreadable("it is no file");
    try {
        if (open.size > stored_attestations_LARGEST)
            return unreadable("it is too large");
        const read = (0,python_attestation/* parseAttestation */.sI)(new TextDecoder().decode(await open.read(0, open.size)));
        if (read.kind === "unreadable")
            return unreadable(read.because);
        return { at, kind: "attestation", attestation: read.attestation, expected: [expected] };
    }
    finally {
        await open.close();
    }
}
async function isPlain(folder, listed, files) {
    const place = external_node_path_.join(...listed.split("/"));
    const [root, real] = await Promise.all([files.realPath(folder), files.realPath(external_node_path_.join(folder, place))]);
    return root !== undefined && real !== undefined && external_node_path_.relative(root, real) === place;
}

;// CONCATENATED MODULE: ./lib/src/verify/sums.js
function faultsOfSums(text, files) {
    const lines = text.split("\n").filter((line) => line !== "");
    const faults = [];
    const said = new Map();
    for (const [at, line] of lines.entries()) {
        const [, sha256 = "", name = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (name === "")
            faults.push({ message: `line ${at + 1} is no sum` });
        else if (said.has(name))
            faults.push({ file: name, message: "it is listed twice" });
        else
            said.set(name, sha256);
    }
    for (const { name, sha256 } of files) {
        const sum = said.get(name);
        if (sum === undefined)
            faults.push({ file: name, message: "it is not listed" });
        else if (sum !== sha256)
            faults.push({ file: name, message: `the line says ${sum}, the manifest ${sha256}` });
    }
    const names = new Set(files.map(({ name }) => name));
    const others = [...said.keys()].filter((name) => !names.has(name));
    return [...faults, ...others.map((file) => ({ file, message: "it is listed, and no file of the release" }))];
}

;// CONCATENATED MODULE: ./lib/src/verify/bundle.js











async function bundleLinks(bundle, files) {
    const { manifest } = bundle;
    const read = (listed) => readListed(bundle, listed, files);
    return [
        judged("manifest", manifestSays(bundle), []),
        judged("files", `${manifest.files.length} files: size, sha256 and sha512, and no other in dist/`, await faultsOfFiles(bundle, files)),
        await evidenceLink("sums", bundle, read, "a line for each file", (text) => faultsOfSums(text, manifest.files)),
        await evidenceLink("requirements", bundle, read, "a hash for each file", (text) => faultsOfRequirements(text, manifest)),
        await planLink(bundle, read),
        ...(await otherEvidence(bundle)),
        checksOfBundle(bundle.distributions, manifest.files),
        await billsLink(bundle, read),
        await receiptLink(bundle, files),
    ];
}
function manifestSays({ manifest: { project, files }, digest, digestGiven }) {
    const given = digestGiven ? "as given" : "with nothing given to hold it against";
    return `${project.name} ${project.version}, ${files.length} files; sha256 ${digest}, ${given}`;
}
const OWNERS = new Map([
    ["SHA256SUMS", "sums"],
    ["requirements.txt", "requirements"],
    ["requirements-locked.txt", "requirements"],
]);
function ownedBy(link, { manifest }) {
    return manifest.evidence.map(({ path: each }) => each).filter((each) => (OWNERS.get(each) ?? "evidence") === link);
}
async function faultsInside(paths, { faults }, read, inside) {
    const found = faults.filter(({ path: each }) => paths.includes(each));
    const all = found.map(({ path: file, because }) => ({ file, message: because }));
    for (const listed of paths) {
        if (found.some(({ path: each }) => each === listed))
            continue;
        const text = await read(listed);
        if (text === undefined)
            all.push({ file: listed, message: "it is no text, or too large for one" });
        else
            all.push(...inside(text, listed));
    }
    return all;
}
async function evidenceLink(link, bundle, read, says, inside) {
    const paths = ownedBy(link, bundle);
    if (paths.length === 0)
        return absent(link, "the manifest lists none");
    return judged(link, `${paths.join(", ")}: ${says}`, await faultsInside(paths, bundle, read, inside));
}
async function otherEvidence(bundle) {
    const paths = ownedBy("evidence", bundle);
    if (paths.length === 0)
        return [];
    const faults = bundle.faults.filter(({ path: each }) => paths.includes(each));
    return [
        judged("evidence", `${paths.join(", ")}: sha256`, faults.map(({ path: file, because }) => ({ file, message: because }))),
    ];
}
async function planLink(bundle, read) {
    const { manifest } = bundle;
    if (manifest.plan === null)
        return absent("plan", "the release was made without one");
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    const faults = await faultsInside([manifest.plan.path], bundle, read, (text) => {
        const plan = planSchema.safeParse(parsedJson(text));
        return plan.success ? faultsOfPlan(plan.data, manifest) : [{ message: "it is not as its schema says" }];
    });
    return judged("plan", `${manifest.plan.path}: sha256, project, version, and the contract that was kept`, faults);
}
async function billsLink(bundle, read) {
    const { manifest, distributions } = bundle;
    const paths = manifest.sbom.map(({ path: each }) => each);
    if (paths.length === 0)
        return absent("sbom", "the manifest lists none");
    const members = new Map(distributions.map((each) => [each.name, each.members]));
    const faults = await faultsInside(paths, bundle, read, (text, listed) => {
        const about = manifest.files.find(({ name }) => listed.startsWith(`sbom/${name}.`));
        const inside = about && members.get(about.name);
        return faultsOfBill(text, { path: listed, files: manifest.files, ...(inside && { members: inside }) });
    });
    return judged("sbom", `${paths.length} documents: the release's files, their digests, and what is in them`, faults);
}
async function receiptLink({ folder, manifest, digest }, files) {
    const file = external_node_path_.join(folder, "receipt.json");
    if ((await files.kind(file)) !== "file")
        return absent("receipt", "the release was not published from here");
    if (!(await isPlain(folder, "receipt.json", files))) {
        return judged("receipt", "receipt.json", [{ message: "it is a link that leads elsewhere" }]);
    }
    const { receiptSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 40403));
    const receipt = receiptSchema.safeParse(parsedJson((await readDocument(file, files)) ?? ""));
    if (!receipt.success)
        return judged("receipt", "receipt.json", [{ message: "it is not as its schema says" }]);
    const indexes = [...(receipt.data.earlier ?? []), receipt.data];
    const says = `published to ${indexes.map(({ index }) => index).join(", then ")}: the manifest's digest, and each file`;
    const faults = indexes.flatMap((each) => faultsOfReceipt(each, manifest, digest));
    return judged("receipt", says, faults);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/provenance.js
var python_provenance = __webpack_require__(80858);
;// CONCATENATED MODULE: ./lib/src/verify/served.js





function indexLink(served, from, released) {
    const faults = [...served.flatMap(faultsOfListing), ...(released ? faultsOfRelease(served, released) : [])];
    return judged("index", `${served.length} files at ${from}: sha256, size, Requires-Python, none yanked`, faults);
}
function faultsOfListing({ listed, came }) {
    const { name, sha256, size, yanked, requiresPython } = listed;
    const faults = [];
    if (yanked)
        faults.push("it is yanked");
    if (came.kind === "nothing")
        return [...faults, came.because].map((message) => ({ file: name, message }));
    const { distribution } = came;
    if (sha256 === undefined)
        faults.push("the index lists no sha256 of it");
    else if (sha256 !== distribution.sha256) {
        faults.push(`the index lists sha256 ${sha256} and serves ${distribution.sha256}`);
    }
    if (size !== undefined && size !== distribution.size) {
        faults.push(`the index lists ${size} bytes and serves ${distribution.size}`);
    }
    const needed = distribution.metadata?.["requires-python"]?.[0];
    if (requiresPython !== undefined && distribution.metadata && requiresPython !== needed) {
        faults.push(`the index lists Requires-Python ${requiresPython}, its metadata has ${needed ?? "none"}`);
    }
    return faults.map((message) => ({ file: name, message }));
}
function faultsOfRelease(served, released) {
    const there = new Map(served.map((each) => [each.listed.name, each.came]));
    const faults = released.flatMap(({ name, sha256 }) => {
        const came = there.get(name);
        there.delete(name);
        if (came === undefined)
            return [{ file: name, message: "the index does not list it" }];
        if (came.kind === "nothing" || came.distribution.sha256 === sha256)
            return [];
        return [{ file: name, message: `the index serves sha256 ${came.distribution.sha256}, the bundle has ${sha256}` }];
    });
    return [...faults, ...[...there.keys()].map((file) => ({ file, message: "it is no file of the bundle" }))];
}
function metadataLink(served) {
    const beside = served.filter(({ listed }) => listed.metadata !== undefined);
    if (beside.length === 0)
        return absent("metadata", "the index serves no core metadata beside the files");
    const says = `${beside.length} served beside the files, equal to the ones within`;
    return judged("metadata", says, beside.flatMap(faultsOfMetadata));
}
function faultsOfMetadata({ listed, came, metadata }) {
    const fault = (message) => [{ file: `${listed.name}.metadata`, message }];
    if (metadata === undefined)
        return fault("it is listed, and not served");
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(metadata).digest("hex");
    if (listed.metadata?.sha256 !== undefined && listed.metadata.sha256 !== sha256) {
        return fault(`the index lists sha256 ${listed.metadata.sha256} and serves ${sha256}`);
    }
    const within = came.kind === "file" ? came.distribution.metadataBytes : undefined;
    if (within === undefined)
        return fault("the file has none to hold it against");
    return Buffer.from(within).equals(metadata) ? [] : fault("it is not the one within the file");
}
function checksLink(served) {
    return checksOfPublished(served.flatMap(({ came }) => (came.kind === "file" ? [came.distribution] : [])));
}
function servedAttestations(served, expected) {
    return served.flatMap(({ listed, came, provenance }) => {
        if (came.kind === "nothing")
            return [];
        const found = provenance === undefined ? [] : foundIn(provenance, listed, expected);
        return [{ name: listed.name, sha256: came.distribution.sha256, found }];
    });
}
function foundIn(text, { name, provenance = name }, expected) {
    const read = (0,python_provenance/* parseProvenance */.X)(text);
    if (read.kind === "unreadable")
        return [{ at: provenance, kind: "unreadable", because: read.because }];
    return read.provenance.attestation_bundles.flatMap(({ publisher, attestations }) => attestations.map((attestation) => ({
        at: name,
        kind: "attestation",
        attestation,
        expected: [(0,expected_identity/* publisherIdentity */.$D)(publisher), expected],
    })));
}

// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/src/publish/download.js
var download = __webpack_require__(4672);
// EXTERNAL MODULE: ./lib/src/publish/listed-path.js
var listed_path = __webpack_require__(16813);
// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 3 modules
var preflight = __webpack_require__(27539);
// EXTERNAL MODULE: ./lib/src/publish/severally.js
var severally = __webpack_require__(49981);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
// EXTERNAL MODULE: ./lib/src/publish/target.js + 1 modules
var target = __webpack_require__(8805);
;// CONCATENATED MODULE: ./lib/src/commands/served-files.js












const AT_ONCE = 4;
const LARGEST_FILE = 4 * 1024 ** 3;
const LARGEST_METADATA = 16 * 1024 ** 2;
const LARGEST_PROVENANCE = 4 * 1024 ** 2;
async function servedFiles(pinned, options, world) {
    const index = (0,target/* indexOf */.qh)(options.index ?? "pypi", options.simpleUrl);
    const credential = (0,publish_credential/* credentialOf */.$5)(world.runner.environment, index.service?.tokenUser);
    for (const secret of credential ? (0,publish_credential/* secretForms */.eo)(credential) : [])
        world.mask(secret);
    const access = (0,preflight/* readAccess */.zS)({ index, ...(credential && { credential }) });
    const listed = await (0,simple_api/* listFiles */.CS)({ index, project: pinned.project, access }, world);
    const wanted = [...listed.values()].filter((file) => isOf(file, pinned));
    wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
    const fetched = await world.files.withTemporaryFolder((folder) => fetchAll(wanted, { folder, access }, world));
    return { from: index.simple, files: fetched };
}
function isOf({ name }, { project, version }) {
    const said = (0,filename/* parseWheelFilename */.eP)(name) ?? (0,filename/* parseSdistFilename */.sF)(name);
    return said !== undefined && said.name === project && (0,python_version/* compareVersions */.Zy)(said.version, version) === 0;
}
async function fetchAll(listed, fetching, world) {
    const came = await (0,severally/* severally */.g)(listed, AT_ONCE, async (file) => ({
        came: await fetchFile(file, fetching, world),
        beside: await fetchBeside(file, fetching, world),
    }));
    const paths = came.flatMap((each) => (each.came.kind === "fetched" ? [each.came.file] : []));
    const read = (0,release_findings/* withReleaseFindings */.q)(await (0,check/* readPaths */.Vv)(paths, world));
    const distributions = new Map(read.map((each) => [each.path, each]));
    return listed.flatMap((file, at) => {
        const { came: each, beside } = came[at] ?? {};
        return each === undefined ? [] : [{ listed: file, came: cameAs(each, distributions), ...beside }];
    });
}
function cameAs(came, read) {
    if (came.kind === "nothing")
        return came;
    const distribution = read.get(came.file);
    return distribution ? { kind: "file", distribution } : { kind: "nothing", because: "it could not be read" };
}
async function fetchFile({ name, url, size }, { folder, access }, world) {
    const fault = (0,listed_path/* faultOfPath */.J)({ path: `dist/${name}`, name }, new Map());
    if (fault !== undefined)
        return { kind: "nothing", because: `its name ${fault}` };
    const to = external_node_path_.join(folder, name);
    const limit = size ?? LARGEST_FILE;
    const came = await (0,download/* download */.R)({ url, limit, to }, access, world);
    if (came.kind === "missing")
        return { kind: "nothing", because: "the index lists it, and does not serve it" };
    if (came.kind !== "served")
        return { kind: "nothing", because: `the index serves more than ${limit} bytes` };
    world.progress.step(`${name} fetched: ${came.size} bytes`);
    return { kind: "fetched", file: to };
}
async function fetchBeside({ url, metadata, provenance }, { access }, world) {
    const text = metadata && (await (0,download/* fetchBytes */.c)({ url: metadataUrl(url), limit: LARGEST_METADATA }, access, world));
    const accept = "application/vnd.pypi.integrity.v1+json, application/json;q=0.5";
    const served = provenance && (await (0,download/* fetchBytes */.c)({ url: provenance, limit: LARGEST_PROVENANCE, accept }, access, world));
    return {
        ...(text && { metadata: text }),
        ...(provenance && { provenance: served ? new TextDecoder().decode(served) : "" }),
    };
}
function metadataUrl(url) {
    const beside = new URL(url);
    beside.pathname += ".metadata";
    return beside.href;
}

;// CONCATENATED MODULE: ./lib/src/commands/verified-bundle.js












async function verifiedBundle(options, world) {
    const subject = { kind: "bundle", path: options.subject };
    const read = await readBundle(options, world);
    if ("link" in read)
        return { subject, version: "", links: [read], files: [], attestations: NONE };
    const { bundle, distributions } = read;
    const { manifest, folder } = bundle;
    const plan = await planOf(bundle, world.files);
    const { repository, workflow, tag } = options;
    const expected = (0,expected_identity/* githubIdentity */.wl)({
        repository: repository ?? plan?.source.repository,
        workflow,
        tag: tag ?? plan?.version.tag,
    });
    const stored = await readStored(folder, manifest.files, expected, world.files);
    const links = await bundleLinks(bundle, world.files);
    const isPublished = links.some(({ link, state }) => link === "receipt" && state !== "absent");
    const there = await onIndex(bundle, { isPublished, expected }, options, world);
    return {
        subject,
        version: manifest.project.version,
        links: [...links, ...there.links],
        files: distributions.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
        attestations: {
            files: stored.files.map((file) => ({ ...file, found: [...file.found, ...there.found(file.name)] })),
            strays: stored.strays,
            isExpected: expected.repository !== undefined,
            ...(manifest.rehearsal && options.trustedRoot === undefined && { worthless: REHEARSED }),
        },
    };
}
async function onIndex({ manifest: { project, files, rehearsal } }, { isPublished, expected }, options, world) {
    const version = (0,python_version/* parseVersion */.ot)(project.version);
    const isAsked = options.index !== undefined || options.simpleUrl !== undefined;
    if (!isAsked || version === undefined)
        return { links: [], found: () => [] };
    const because = rehearsal ? "a rehearsal is on no index" : "no receipt says that it was published";
    if (rehearsal || !isPublished)
        return { links: [absent("index", because)], found: () => [] };
    const served = await servedFiles({ project: project.normalizedName, version }, options, world);
    const attested = new Map(servedAttestations(served.files, expected).map(({ name, found }) => [name, found]));
    return {
        links: [indexLink(served.files, served.from, files), metadataLink(served.files)],
        found: (name) => attested.get(name) ?? [],
    };
}
const REHEARSED = "they were made in a rehearsal: --trusted-root BUNDLE/attestations/trusted_root.json verifies them";
const NONE = { files: [], strays: [], isExpected: false };
async function readBundle({ subject: folder, manifestDigest }, { files }) {
    const { bytes, digest } = await (0,publish_bundle/* readManifest */.WI)(folder, files);
    const manifest = await orLink(async () => {
        if (manifestDigest !== undefined)
            (0,publish_bundle/* refuseOther */.hC)(digest, manifestDigest);
        return (0,publish_bundle/* parseManifest */.Ng)(bytes);
    });
    if ("link" in manifest)
        return manifest;
    const { located, faults } = await (0,publish_bundle/* locateListed */.s4)(folder, manifest, files);
    const sound = manifest.files.flatMap(({ path: listed }) => located.get(listed) ?? []);
    const distributions = (0,release_findings/* withReleaseFindings */.q)(await (0,check/* readPaths */.Vv)(sound, { files }));
    const bundle = {
        folder,
        manifest,
        digest,
        digestGiven: manifestDigest !== undefined,
        located,
        faults,
        distributions,
    };
    return { bundle, distributions };
}
async function orLink(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP))
            throw error;
        const faults = error.problems.map(({ message }) => ({ file: "manifest.json", message }));
        return judged("manifest", "nothing of the bundle can be held against it", faults);
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/verified-release.js





async function verifiedRelease(pinned, options, world) {
    const { from, files } = await servedFiles(pinned, options, world);
    const { project } = pinned;
    const version = (0,python_version/* formatVersion */.qh)(pinned.version);
    if (files.length === 0)
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-UNKNOWN", `${project} ${version} at ${from}`);
    const expected = (0,expected_identity/* githubIdentity */.wl)(options);
    return {
        subject: { kind: "release", name: project, version, index: from },
        version,
        links: [indexLink(files, from), metadataLink(files), checksLink(files)],
        files: files.flatMap(({ came }) => (came.kind === "file" ? [came.distribution] : [])),
        attestations: { files: servedAttestations(files, expected), strays: [], isExpected: true },
    };
}

;// CONCATENATED MODULE: ./lib/src/commands/verify.js











async function verify(options, world) {
    world.progress.stage("verify", options.subject);
    const pinned = pinnedIn(options.subject);
    const found = pinned === undefined ? await verifiedBundle(options, world) : await verifiedRelease(pinned, options, world);
    const attested = await attestationsOf(found, () => trustOf(options, world));
    const links = withRequired([...found.links, attested.link], options.required);
    const attestations = new Map(attested.files.map((each) => [each.name, each.attestations]));
    return outcomeOf(found.version, {
        schema: "shipwheel/verification/1",
        subject: found.subject,
        holds: allHold(links),
        links,
        files: found.files.map(({ name, size, sha256 }) => ({
            name,
            size,
            sha256,
            attestations: attestations.get(name) ?? [],
        })),
    });
}
async function attestationsOf({ links, attestations }, trust) {
    try {
        return await verifyAttestations(attestations, trust);
    }
    catch (error) {
        const isUnavailable = error instanceof errors/* ShipwheelError */.QP && error.code === "SW-TRUSTED-ROOT-UNAVAILABLE";
        if (!isUnavailable || allHold(links))
            throw error;
        return { link: absent("attestations", error.message), files: [] };
    }
}
function pinnedIn(subject) {
    const [name = "", text, ...others] = subject.split("==");
    if (text === undefined)
        return undefined;
    const version = others.length === 0 ? (0,python_version/* parseVersion */.ot)(text) : undefined;
    if (version !== undefined && (0,python_name/* isProjectName */.jD)(name.trim()))
        return { project: (0,python_name/* normalizeName */.Pc)(name.trim()), version };
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `${subject} is no NAME==VERSION`, {
        hint: "Name a bundle's folder, or a published version as in `shipwheel verify my-tool==1.2.3`.",
    });
}
async function trustOf({ trustedRoot }, world) {
    if (trustedRoot === undefined) {
        const cache = external_node_path_.join((0,cache_folder/* cacheFolder */.n)(world.runner), "sigstore");
        return (0,trusted_root.readTrustedRoot)(await world.trustedRoot(cache), "what Sigstore publishes");
    }
    const text = await world.files.readText(trustedRoot);
    if (text === undefined)
        throw new errors/* ShipwheelError */.QP("SW-TRUSTED-ROOT", `there is no file ${trustedRoot}`);
    return (0,trusted_root.readTrustedRoot)(text, trustedRoot);
}
function outcomeOf(version, document) {
    return {
        document,
        text: verificationText(document),
        coloured: () => verificationText(document, { colour: true }),
        exitCode: document.holds ? 0 : 1,
        outputs: version === "" ? {} : { version },
        summary: () => verificationSummary(document),
        problems: document.links.flatMap(brokenLinks),
    };
}
function brokenLinks({ link, faults }) {
    return faults.map(({ file, message }) => {
        const where = file === undefined ? link : `${link}, ${file}`;
        return { severity: "error", ...(0,errors/* problem */.CC)("SW-LINK-BROKEN", `${where}: ${message}`) };
    });
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download),
/* harmony export */   c: () => (/* binding */ fetchBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53662);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36710);




function download({ url, limit, to }, access, { files, ...wire }) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .untilDone */ .z0)(() => {
        const use = async (fetched) => {
            if (await isMissing(fetched, access))
                return { kind: "missing" };
            const counted = counting(fetched.reply.chunks(), limit);
            await files.writeChunks(to, counted.chunks);
            const { size, sha256 } = counted.sum();
            if (size <= limit)
                return { kind: "served", size, sha256 };
            await files.remove(to);
            return { kind: "too-large" };
        };
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptGet */ .c)(url, { accept: "*/*", access }, wire, use);
    }, wire.clock);
}
function fetchBytes({ url, limit, accept = "*/*" }, access, wire) {
    const use = async (fetched) => ((await isMissing(fetched, access)) ? undefined : fetched.reply.bytes(limit));
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .untilDone */ .z0)(() => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptGet */ .c)(url, { accept, access }, wire, use), wire.clock);
}
async function isMissing(fetched, access) {
    const { status } = fetched.reply;
    if (status === 200)
        return false;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-CREDENTIALS", await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .J)(fetched, access));
    if (status !== 404 && status !== 410) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-UNREADABLE", await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .J)(fetched, access));
    }
    await fetched.reply.bytes();
    return true;
}
function counting(chunks, limit) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
            if (size > limit)
                return;
        }
    };
    return { chunks: counted(), sum: () => ({ size, sha256: hash.digest("hex") }) };
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

/***/ 80858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf),
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32123);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37831);


const MOST = 32;
const LONGEST = 4 * 1024 * 1024;
function provenanceOf(publisher, attestations) {
    return { version: 1, attestation_bundles: [{ publisher, attestations }] };
}
function parseProvenance(text) {
    if (text.length > LONGEST)
        return unreadable("it has more than 4 MiB");
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(text);
    if (value?.version !== 1)
        return unreadable("it is no provenance object of version 1");
    const bundles = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjects */ .T5)(value.attestation_bundles);
    if (bundles === undefined || bundles.length === 0)
        return unreadable("it has no attestation bundle");
    if (bundles.length > MOST)
        return unreadable(`it has more than ${MOST} attestation bundles`);
    const read = [];
    for (const bundle of bundles) {
        const { publisher } = bundle;
        if (!isPublisher(publisher))
            return unreadable("a bundle of it has no publisher");
        const attestations = readAll(bundle.attestations);
        if (typeof attestations === "string")
            return unreadable(attestations);
        read.push({ publisher, attestations });
    }
    return { kind: "provenance", provenance: { version: 1, attestation_bundles: read } };
}
function readAll(value) {
    const objects = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjects */ .T5)(value);
    if (objects === undefined || objects.length === 0)
        return "a bundle of it has no attestation";
    if (objects.length > MOST)
        return `a bundle of it has more than ${MOST} attestations`;
    const read = [];
    for (const object of objects) {
        const reading = (0,_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .readAttestation */ .V6)(object);
        if (reading.kind === "unreadable")
            return `an attestation of it cannot be read: ${reading.because}`;
        read.push(reading.attestation);
    }
    return read;
}
function isPublisher(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && typeof value.kind === "string";
}
function unreadable(because) {
    return { kind: "unreadable", because };
}


/***/ }),

/***/ 16023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ publisherIdentity),
/* harmony export */   eh: () => (/* binding */ identityFaults),
/* harmony export */   wl: () => (/* binding */ githubIdentity)
/* harmony export */ });
const GITHUB = { issuer: "https://token.actions.githubusercontent.com", server: "https://github.com" };
const WORKFLOWS = "/.github/workflows/";
function githubIdentity({ repository, workflow, tag }, { issuer, server } = GITHUB) {
    const file = workflow?.slice(workflow.lastIndexOf("/") + 1);
    return {
        ...((repository || file) && { issuer }),
        ...(repository && { repository: `${server}/${repository}` }),
        ...(file && { workflow: WORKFLOWS + file }),
        ...(tag && { ref: `refs/tags/${tag}` }),
    };
}
function publisherIdentity(publisher) {
    const text = (key) => (typeof publisher[key] === "string" ? { [key]: publisher[key] } : {});
    const { kind, repository, workflow_filepath: path, email, vcs_origin: origin } = publisher;
    if (kind === "GitHub")
        return githubIdentity({ ...text("repository"), ...text("workflow") });
    if (kind === "GitLab") {
        return {
            issuer: "https://gitlab.com",
            ...(typeof repository === "string" && { repository: `https://gitlab.com/${repository}` }),
            ...(typeof path === "string" && { workflow: `//${path}` }),
        };
    }
    if (kind === "Google") {
        return { issuer: "https://accounts.google.com", ...(typeof email === "string" && { subject: email }) };
    }
    if (kind === "CircleCI") {
        const { project_id: project, pipeline_definition_id: definition } = publisher;
        return {
            issuer: "https://oidc.circleci.com",
            subject: `https://circleci.com/api/v2/projects/${project}/pipeline-definitions/${definition}`,
            ...(typeof origin === "string" && { repository: origin }),
        };
    }
    return {};
}
function identityFaults(by, expected) {
    const { issuer, repository, workflow, ref, subject } = expected;
    const faults = [];
    const differs = (part, what, is, must) => {
        faults.push({ part, because: `${what} is ${is ?? "not named"}, and must be ${must}` });
    };
    if (issuer !== undefined && by.issuer !== issuer)
        differs("issuer", "the issuer of the identity", by.issuer, issuer);
    if (subject !== undefined && by.subject !== subject)
        differs("issuer", "who signed", by.subject, subject);
    if (repository !== undefined && by.repository?.toLowerCase() !== repository.toLowerCase()) {
        differs("repository", "the repository", by.repository, repository);
    }
    if (workflow !== undefined && !isWorkflow(by, workflow)) {
        differs("workflow", "the workflow", by.workflow, `${by.repository ?? ""}${workflow}`);
    }
    if (ref !== undefined && by.ref !== ref)
        differs("tag", "the ref", by.ref, ref);
    return faults;
}
function isWorkflow({ repository = "", workflow, ref, commit }, file) {
    return [ref, commit].some((at) => at !== undefined && workflow === `${repository}${file}@${at}`);
}


/***/ }),

/***/ 74205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/statement.js
var statement = __webpack_require__(75140);
// EXTERNAL MODULE: ./lib/src/python/bytes.js
var bytes = __webpack_require__(60654);
;// CONCATENATED MODULE: ./lib/src/verify/certificate.js

const ARC = "1.3.6.1.4.1.57264.1";
const FIELDS = { issuer: 8, repository: 12, commit: 13, ref: 14, workflow: 18 };
const UTF8_STRING = 0x0c;
function identityOf({ identity }) {
    const oids = identity?.oids ?? [];
    const told = Object.entries(FIELDS).flatMap(([name, number]) => {
        const value = textAt(oids, number);
        return value === undefined || value === "" ? [] : [[name, value]];
    });
    return {
        subject: identity?.subjectAlternativeName ?? "",
        issuer: identity?.extensions?.issuer ?? "",
        ...Object.fromEntries(told),
    };
}
function textAt(oids, number) {
    const found = oids.find(({ oid }) => oid?.id.join(".") === `${ARC}.${number}`);
    return found && utf8String(found.value);
}
function utf8String(der) {
    const [tag, length = 0] = der;
    if (tag !== UTF8_STRING)
        return undefined;
    const lengthBytes = length < 0x80 ? 0 : length - 0x80;
    if (lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const long = der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (der.length !== start + (lengthBytes === 0 ? length : long))
        return undefined;
    return (0,bytes/* decodeUtf8 */._6)(der.subarray(start));
}

;// CONCATENATED MODULE: ./lib/src/verify/signature.js



async function verifySignature(attestation, trust) {
    try {
        return await verifyEntity(await signedEntity(attestation), trust);
    }
    catch (error) {
        return broken("form", wordsOf(error));
    }
}
async function verifyEntity(entity, trust) {
    const fault = checkpointFault(entity);
    if (fault !== undefined)
        return broken("log", fault);
    const { Verifier, VerificationError } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    try {
        const signer = new Verifier(trust).verify(entity);
        return { kind: "signed", by: identityOf(signer), logged: loggedAt(entity) };
    }
    catch (error) {
        if (!(error instanceof VerificationError))
            throw error;
        return broken(partOf(error, entity), wordsOf(error));
    }
}
async function signedEntity({ verification_material, envelope }) {
    const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    const bundle = bundleFromJSON({
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
            certificate: { rawBytes: verification_material.certificate },
            tlogEntries: verification_material.transparency_entries.slice(0, 1),
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: statement/* STATEMENT_TYPE */.zG,
            signatures: [{ sig: envelope.signature, keyid: "" }],
        },
    });
    return toSignedEntity(bundle);
}
function checkpointFault({ tlogEntries }) {
    const proof = tlogEntries[0]?.inclusionProof;
    if (proof === undefined)
        return undefined;
    const envelope = proof.checkpoint?.envelope ?? "";
    const [note = "", signatures = ""] = envelope.split("\n\n", 2);
    const names = signatures.split("\n").map((line) => line.split(" ")[1] ?? "");
    if (names.some((name) => !/^[\w.:/-]*$/.test(name)))
        return "who signed its checkpoint has no name";
    const [, size, root = ""] = note.split("\n");
    const isOfIt = proof.treeSize === size && Buffer.from(root, "base64").equals(proof.rootHash);
    return isOfIt && envelope.endsWith("\n") ? undefined : "its proof is for another tree than its checkpoint";
}
function partOf({ code, message }, entity) {
    if (code === "SIGNATURE_ERROR")
        return "signature";
    if (code === "TLOG_BODY_ERROR" && !isSignedByItsKey(entity))
        return "signature";
    if (code !== "CERTIFICATE_ERROR")
        return "log";
    if (message.includes("SCT"))
        return "sct";
    return wasValid(entity) ? "certificate" : "validity";
}
function wasValid(entity) {
    return entity.key.$case === "certificate" && entity.key.certificate.validForDate(new Date(loggedAt(entity) * 1000));
}
function isSignedByItsKey({ key, signature }) {
    if (key.$case !== "certificate")
        return false;
    return signature.verifySignature((0,external_node_crypto_.createPublicKey)({ key: key.certificate.publicKey, format: "der", type: "spki" }));
}
function loggedAt({ tlogEntries }) {
    return Number(tlogEntries[0]?.integratedTime ?? 0);
}
function wordsOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
function broken(part, because) {
    return { kind: "broken", part, because };
}


/***/ }),

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37831);


async function readTrustedRoot(text, from) {
    const value = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text);
    if (value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-TRUSTED-ROOT", `${from} is no JSON object`);
    const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const material = toTrustMaterial(TrustedRoot.fromJSON(value));
        if (material.certificateAuthorities.length === 0 || material.tlogs.length === 0) {
            throw new Error("it names no authority or no log");
        }
        return material;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-TRUSTED-ROOT", `${from}: ${reason}`, { cause });
    }
}


/***/ })

};
