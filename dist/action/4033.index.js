export const id = 4033;
export const ids = [4033];
export const modules = {

/***/ 34125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ coherentIdentity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94879);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9284);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73217);




function coherentIdentity({ files, unreadable, clashes }, plan) {
    const [first] = files;
    if (first === undefined)
        throw refusal(unreadable);
    const { name, says } = plan === undefined ? ownWords(first) : plannedWords(plan);
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .c)(says);
    if (identity === undefined)
        throw refusal([{ name, because: "its project name or its version is none" }]);
    if (plan !== undefined)
        return identity;
    const differences = [...unreadable, ...clashes, ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .strangers */ .o)(files, identity), ...(0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonDisagreements */ .C)(files)];
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
    const [first, ...others] = (0,_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedDifferences */ .O)(differences).map(({ name, because }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-RELEASE-INCOHERENT", `${name}: ${because}`));
    if (first === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-RELEASE-EMPTY", "no wheel and no sdist was given");
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([first, ...others]);
}


/***/ }),

/***/ 94033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assemble: () => (/* binding */ assemble),
  y: () => (/* binding */ assembleSound)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/assemble/contract.js + 1 modules
var assemble_contract = __webpack_require__(30404);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/assemble/job-failures.js

function jobFailures(record) {
    const { job, files, gates, smoke } = record;
    const untried = files.filter((file) => file.untried).map(({ name }) => `${name} was built, and was not tried`);
    const failed = [
        ...gates.map(({ name, command, ...rest }) => ({ ...rest, name: name ?? command, what: "the gate " })),
        ...smoke.map((rest) => ({ ...rest, what: "" })),
    ].filter(({ outcome }) => outcome === "failed");
    const told = failed.map(({ what, name, file, python, detail }) => {
        const place = [file && `of ${file}`, python && `on Python ${python}`].filter(Boolean).join(" ");
        return `${what}${name}${place && ` ${place}`} failed${detail ? `: ${detail}` : ""}`;
    });
    return [...untried, ...told, ...unlikeAgain(record)].map((each) => (0,src_errors/* problem */.CC)("SW-JOB-FAILED", `job ${job}: ${each}`));
}
function unlikeAgain({ reproducible }) {
    if (reproducible?.required !== true || reproducible.verdict === "identical")
        return [];
    return [`what it built is not the same twice${reproducible.cause ? `: ${reproducible.cause}` : ""}`];
}

// EXTERNAL MODULE: ./lib/src/assemble/recorded-judgement.js
var recorded_judgement = __webpack_require__(95357);
// EXTERNAL MODULE: ./lib/src/assemble/agreement.js
var agreement = __webpack_require__(94879);
// EXTERNAL MODULE: ./lib/src/assemble/coherence.js
var coherence = __webpack_require__(34125);
// EXTERNAL MODULE: ./lib/src/assemble/digest.js
var digest = __webpack_require__(12307);
;// CONCATENATED MODULE: ./lib/src/assemble/evidence.js
function checksums(files) {
    return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}
function hashedRequirement(name, version, files) {
    const hashes = files.map(({ sha256 }) => `--hash=sha256:${sha256}`);
    return `${[`${name}==${version}`, ...hashes].join(" ")}\n`;
}

// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(483);
;// CONCATENATED MODULE: ./lib/src/python/license-choice.js

const BETWEEN = new RegExp(`[${white_space/* WHITE_SPACE */.X}]+`);
const DEEPEST = 100;
const OLD_NAMES = /^(?<family>(?:a?gpl|lgpl|gfdl)-\d+\.\d+)(?<later>\+?)$/;
function licenseKey(identifier) {
    const key = identifier.trim().toLowerCase().split(BETWEEN).join(" ");
    const { family, later } = OLD_NAMES.exec(key)?.groups ?? {};
    if (family === undefined)
        return key;
    return `${family}-${later === "+" ? "or-later" : "only"}`;
}
function unavoidableLicenses(expression, denied) {
    const tokens = expression.replace(/[()]/g, " $& ").split(BETWEEN).filter(Boolean);
    let at = 0;
    const isNext = (word) => tokens[at]?.toLowerCase() === word;
    function anyOf(depth) {
        const ways = [allOf(depth)];
        while (isNext("or")) {
            at += 1;
            ways.push(allOf(depth));
        }
        if (ways.includes(undefined))
            return undefined;
        return ways.some((way) => way?.length === 0) ? [] : ways.flatMap((way) => way ?? []);
    }
    function allOf(depth) {
        const parts = [term(depth)];
        while (isNext("and")) {
            at += 1;
            parts.push(term(depth));
        }
        return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    function term(depth) {
        if (isNext("(")) {
            if (depth >= DEEPEST)
                return undefined;
            at += 1;
            const inner = anyOf(depth + 1);
            at += 1;
            return inner;
        }
        const license = tokens[at] ?? "";
        at += 1;
        if (!isNext("with"))
            return denied.has(licenseKey(license)) ? [license] : [];
        const whole = `${license} WITH ${tokens[at + 1] ?? ""}`;
        at += 2;
        return denied.has(licenseKey(license)) || denied.has(licenseKey(whole)) ? [whole] : [];
    }
    return anyOf(0);
}

// EXTERNAL MODULE: ./lib/src/assemble/licence.js + 1 modules
var assemble_licence = __webpack_require__(40976);
;// CONCATENATED MODULE: ./lib/src/assemble/licence-table.js



function licenceTable(bills) {
    const rows = new Map();
    for (const bill of bills) {
        if (bill.about === "release")
            continue;
        for (const component of [bill.subject, ...bill.contents]) {
            if (component.excluded === true)
                continue;
            const isOwn = component === bill.subject;
            const row = rowOf(isOwn ? { ...component, name: subjectName(bills, component) } : component);
            const key = [isOwn, row.name, row.version, row.licence].join("\n");
            const files = [...(rows.get(key)?.files ?? []), bill.about];
            rows.set(key, { ...row, files, isOwn });
        }
    }
    const sorted = [...rows.values()].sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || byName(one, other));
    return sorted.map(({ isOwn: _, ...row }) => row);
}
function subjectName([release], component) {
    return release?.subject.name ?? component.name;
}
function rowOf({ name, version, licences }) {
    const licence = textOf(licences);
    return {
        name,
        ...(version !== undefined && { version }),
        licence,
        spdx: licences?.kind === "expression" && (0,assemble_licence/* isSpdx */.Q)(licence),
    };
}
function textOf(licences) {
    if (licences === undefined)
        return "";
    return licences.kind === "expression" ? licences.expression : licences.names.join("; ");
}
function byName(one, other) {
    const [left, right] = [`${one.name} ${one.version ?? ""}`, `${other.name} ${other.version ?? ""}`];
    return left < right ? -1 : left > right ? 1 : 0;
}
function deniedLicences(table, deny) {
    if (deny.length === 0)
        return { errors: [], warnings: [] };
    const denied = new Set(deny.map(licenseKey));
    const errors = [];
    const unknown = [];
    for (const row of table) {
        const named = row.version === undefined ? row.name : `${row.name} ${row.version}`;
        const bad = offending(row, denied);
        if (bad === undefined)
            unknown.push(row.licence === "" ? named : `${named} (${row.licence})`);
        else if (bad.length > 0) {
            errors.push((0,src_errors/* problem */.CC)("SW-LICENSE-DENIED", `${named} is under ${row.licence}, and ${bad.join(", ")} is denied`));
        }
    }
    const warnings = unknown.length === 0 ? [] : [(0,src_errors/* problem */.CC)("SW-LICENSE-UNKNOWN", unknown.join(", "))];
    return { errors, warnings };
}
function offending({ licence, spdx }, denied) {
    if (spdx)
        return unavoidableLicenses(licence, denied)?.map((each) => each);
    const bad = licence.split("; ").filter((name) => denied.has(licenseKey(name)));
    return bad.length > 0 ? bad : undefined;
}

// EXTERNAL MODULE: ./lib/src/python/decision-diagram.js
var decision_diagram = __webpack_require__(62807);
// EXTERNAL MODULE: ./lib/src/python/marker-conditions.js + 1 modules
var marker_conditions = __webpack_require__(26054);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/src/python/settled-marker.js
var settled_marker = __webpack_require__(88235);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/assemble/plain-text.js
var plain_text = __webpack_require__(68815);
;// CONCATENATED MODULE: ./lib/src/assemble/locked-requirements.js









function lockIn(records) {
    return records.find(({ lock }) => lock !== undefined)?.lock;
}
function lockedRequirements(identity, files, lock) {
    const missing = missingFrom(lock, identity, files);
    const unhashed = lock.packages.filter((each) => !isHashed(each)).map(({ name }) => name);
    const odd = lock.packages.filter((each) => !isSound(each)).map(({ name }) => (0,plain_text/* plainLine */.h)(name, 100));
    const warnings = [
        ...(odd.length === 0 ? [] : [(0,src_errors/* problem */.CC)("SW-LOCK-BROKEN", `${(0,plain_text/* plainLine */.h)(lock.file)}: ${odd.join(", ")}`)]),
        ...(missing.length === 0 ? [] : [(0,src_errors/* problem */.CC)("SW-LOCK-STALE", `${lock.file}: ${missing.join(", ")}`)]),
        ...(unhashed.length === 0 ? [] : [(0,src_errors/* problem */.CC)("SW-LOCK-UNHASHED", `${lock.file}: ${unhashed.join(", ")}`)]),
    ];
    if (warnings.length > 0)
        return { warnings };
    const own = files.map(({ sha256 }) => `sha256:${sha256}`);
    const lines = [
        `# ${identity.normalizedName} ${identity.version} and what ${(0,plain_text/* plainLine */.h)(lock.file)} has for it: one environment of many, an example.`,
        "# For pip install --require-hashes -r requirements-locked.txt",
        withHashes(`${identity.normalizedName}==${identity.version}`, own),
        ...lock.packages.map(linesOf),
    ];
    return { text: `${lines.join("\n")}\n`, warnings };
}
function isSound({ name, version, hashes, ...need }) {
    const isPlain = requirementsOf({ name, version, hashes, ...need }).every((text) => {
        return /^[\x20-\x7e]+$/.test(text) && (0,python_requirement/* parseRequirement */.p)(text)?.name === name;
    });
    return isPlain && (version === "" || (0,python_version/* parseVersion */.ot)(version) !== undefined) && hashes.every((hash) => HASH.test(hash));
}
const HASH = /^[a-z0-9]+:[0-9a-f]+$/;
function requirementsOf({ name, version, marker, extras = [], source }) {
    return [{ marker, names: "" }, ...extras].map((each) => {
        const named = each.names === "" ? name : `${name}[${each.names}]`;
        const written = source?.kind === "archive" ? `${named} @ ${source.url}` : `${named}==${version || "0"}`;
        return each.marker === undefined ? written : `${written} ; ${each.marker}`;
    });
}
function linesOf(need) {
    const { source, hashes } = need;
    const from = source?.kind === "index" && source.url !== undefined ? `# from ${(0,plain_text/* plainLine */.h)(source.url)}\n` : "";
    const pinned = requirementsOf(need).map((text) => withHashes(text, hashes.filter(isStrong)));
    return `${from}${pinned.join("\n")}`;
}
function withHashes(requirement, hashes) {
    return [requirement, ...hashes.map((hash) => `    --hash=${hash}`)].join(" \\\n");
}
function isStrong(hash) {
    return /^sha(?:256|384|512):/.test(hash);
}
function isHashed({ source, hashes }) {
    const isFetched = source === undefined || source.kind === "index" || (source.kind === "archive" && source.url !== undefined);
    return isFetched && hashes.some(isStrong);
}
function missingFrom({ packages }, identity, files) {
    const locked = locked_requirements_byName(packages);
    const wheels = files.filter(({ kind }) => kind === "wheel");
    const missing = (wheels.length > 0 ? wheels : files).flatMap(({ metadata }) => {
        const pythons = metadata["requires-python"]?.[0] ?? "";
        return (metadata["requires-dist"] ?? []).filter((text) => {
            const requirement = (0,python_requirement/* parseRequirement */.p)(text);
            if (requirement === undefined || (0,python_name/* normalizeName */.Pc)(requirement.name) === identity.normalizedName)
                return false;
            const named = locked.get((0,python_name/* normalizeName */.Pc)(requirement.name)) ?? [];
            return !named.some((each) => satisfies(each, requirement)) && isAskedFor(requirement, pythons);
        });
    });
    return [...new Set(missing)];
}
function satisfies({ version, source }, { specifiers, url }) {
    return url !== undefined || source?.kind === "archive" || (0,specifier/* contains */.gR)(specifiers, version);
}
function isAskedFor({ marker }, pythons) {
    const left = marker === undefined ? true : (0,settled_marker/* settleMarker */.c)(marker, (0,settled_marker/* answerOfExtras */.H)({ extras: new Set() }));
    if (typeof left === "boolean")
        return left;
    try {
        const conditions = (0,marker_conditions/* markerConditions */.f)([left], (0,specifier/* parseSpecifiers */.$h)(pythons) ?? []);
        return !conditions.isImpossible(conditions.of(left));
    }
    catch (error) {
        if (!(error instanceof decision_diagram/* TooComplex */.hx))
            throw error;
        return true;
    }
}
function locked_requirements_byName(packages) {
    const named = new Map();
    for (const each of packages) {
        const same = named.get(each.name);
        if (same === undefined)
            named.set(each.name, [each]);
        else
            same.push(each);
    }
    return named;
}

// EXTERNAL MODULE: ./lib/src/assemble/released-file.js
var released_file = __webpack_require__(3079);
// EXTERNAL MODULE: ./lib/src/documents/sbom-format.js
var sbom_format = __webpack_require__(12136);
// EXTERNAL MODULE: ./lib/src/assemble/cyclonedx.js + 1 modules
var cyclonedx = __webpack_require__(72060);
// EXTERNAL MODULE: ./lib/src/assemble/dependency.js + 2 modules
var dependency = __webpack_require__(81916);
// EXTERNAL MODULE: ./lib/src/assemble/file-bill.js + 10 modules
var file_bill = __webpack_require__(55619);
// EXTERNAL MODULE: ./lib/src/assemble/component.js
var component = __webpack_require__(39432);
// EXTERNAL MODULE: ./lib/src/assemble/made-bill.js + 1 modules
var made_bill = __webpack_require__(824);
// EXTERNAL MODULE: ./lib/src/assemble/package-url.js
var package_url = __webpack_require__(66219);
;// CONCATENATED MODULE: ./lib/src/assemble/resolved-example.js


function resolvedExample(lock, requirements) {
    if (lock === undefined)
        return { resolved: [], edges: [], completeness: [] };
    const packages = [...new Map(lock.packages.map((each) => [refOf(each), each])).values()];
    const refs = new Map(packages.map((each) => [`${each.name}==${each.version}`, refOf(each)]));
    const meeting = requirements.flatMap(({ ref, name }) => {
        const dependsOn = packages.filter((each) => each.name === name).map(refOf);
        return dependsOn.length === 0 ? [] : [{ ref, dependsOn }];
    });
    const edges = packages.flatMap((each) => {
        if (each.dependencies === undefined)
            return [];
        return [{ ref: refOf(each), dependsOn: each.dependencies.flatMap((key) => refs.get(key) ?? []).sort() }];
    });
    const resolved = [...refs.values()];
    return {
        resolved: packages.map((each) => resolved_example_component(each, lock)),
        edges: [...meeting, ...edges],
        completeness: resolved.length === 0
            ? []
            : [{ of: "dependencies", aggregate: lock.graph === "complete" ? "complete" : "unknown", refs: resolved }],
    };
}
function refOf({ name, version }) {
    return version === "" ? `${(0,package_url/* packageUrl */.E)({ name })}#resolved` : (0,package_url/* packageUrl */.E)({ name, version });
}
function resolved_example_component(locked, { file }) {
    const { name, version, marker, source } = locked;
    const from = source?.url ?? source?.kind;
    return {
        ref: refOf(locked),
        type: "library",
        name: (0,plain_text/* plainLine */.h)(name, 200) || "unnamed",
        ...(version !== "" && { version: (0,plain_text/* plainLine */.h)(version, 200), purl: refOf(locked) }),
        properties: [
            { name: "shipwheel:resolved", value: "example" },
            { name: "shipwheel:resolved:by", value: (0,plain_text/* plainLine */.h)(file) },
            ...(marker === undefined ? [] : [{ name: "shipwheel:resolved:marker", value: (0,plain_text/* plainLine */.h)(marker, 10_000) }]),
            ...(from === undefined ? [] : [{ name: "shipwheel:resolved:from", value: (0,plain_text/* plainLine */.h)(from) }]),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/src/assemble/release-bill.js




function releaseBill({ identity, files, needs }, making) {
    const wheels = files.filter(({ kind }) => kind === "wheel");
    const sources = wheels.length > 0 ? wheels : files;
    const subject = (0,component/* projectComponent */.b)(identity, sources[0]?.metadata ?? {});
    const parts = files.map((file) => [file, linked(file, (0,component/* fileComponent */.C)(identity, file))]);
    const requirements = needs.components(sources);
    return (0,made_bill/* madeBill */.V)("release", files, making, {
        subject,
        contents: parts.map(([, component]) => component),
        requirements,
        example: resolvedExample(lockIn(making.records), requirements),
        completeness: [
            { of: "assemblies", aggregate: "complete", refs: [subject.ref] },
            { of: "dependencies", aggregate: "incomplete", refs: [subject.ref, ...parts.map(([, { ref }]) => ref)] },
        ],
        edges: [
            { ref: subject.ref, dependsOn: requirements.map(({ ref }) => ref) },
            ...parts.map(([file, { ref }]) => ({ ref, dependsOn: needs.refs(file) })),
        ],
    });
}
function linked(file, component) {
    const url = `${(0,made_bill/* serialOf */.I)(file.name, [file]).replace("urn:uuid:", "urn:cdx:")}/1`;
    return { ...component, links: [...(component.links ?? []), { type: "bom", url }] };
}

// EXTERNAL MODULE: ./lib/data/licenses.json
var licenses = __webpack_require__(47411);
// EXTERNAL MODULE: ./lib/src/python/license-expression.js
var license_expression = __webpack_require__(25273);
;// CONCATENATED MODULE: ./lib/src/assemble/spdx-licence.js



const LIST = { licenses: new Set(licenses/* licenses */.Vy), exceptions: new Set(licenses/* exceptions */.z2) };
const OWN_REFERENCE = /\bLicenseRef-[A-Za-z0-9.-]+/g;
function licensingOf(components) {
    const extracted = new Map();
    const own = (text) => {
        const licenseId = `LicenseRef-${(0,digest/* sha256 */.s)(text).slice(0, 12)}`;
        extracted.set(licenseId, { licenseId, extractedText: text, name: text.slice(0, 200) });
        return licenseId;
    };
    const declared = (licences) => {
        if (licences === undefined)
            return "NOASSERTION";
        if (licences.kind === "names")
            return licences.names.map(own).join(" AND ");
        const { expression } = licences;
        if ((0,license_expression/* licenseExpressionProblem */.t)(expression, LIST) !== undefined)
            return own(expression);
        for (const [licenseId] of expression.matchAll(OWN_REFERENCE)) {
            extracted.set(licenseId, { licenseId, extractedText: "Its text is among the licence files.", name: licenseId });
        }
        return expression;
    };
    for (const { licences } of components)
        declared(licences);
    return { declared, extracted: [...extracted.keys()].sort().flatMap((id) => extracted.get(id) ?? []) };
}

;// CONCATENATED MODULE: ./lib/src/assemble/spdx-id.js

function spdxId(ref) {
    const readable = ref
        .replace(/^pkg:/, "")
        .replace(/[^A-Za-z0-9.]+/g, "-")
        .slice(0, 60);
    return `SPDXRef-${readable}-${(0,digest/* sha256 */.s)(ref).slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/spdx-package.js

const PURPOSES = {
    application: "APPLICATION",
    container: "CONTAINER",
    file: "FILE",
    framework: "FRAMEWORK",
    library: "LIBRARY",
    "operating-system": "OPERATING-SYSTEM",
    platform: "OTHER",
};
const ALGORITHMS = {
    MD5: "MD5",
    "SHA-1": "SHA1",
    "SHA-256": "SHA256",
    "SHA-384": "SHA384",
    "SHA-512": "SHA512",
    "SHA3-256": "SHA3-256",
    "SHA3-512": "SHA3-512",
};
const HOMEPAGE = /^https?:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}(?=[:/])/i;
function spdxPackage(component, { declared }) {
    const { ref, type, name, version, purl, description, authors = [], hashes = [], occurrences = [] } = component;
    const [author] = authors;
    const [path] = occurrences;
    const homepage = component.links?.find((link) => link.type === "website" && HOMEPAGE.test(link.url))?.url;
    const licenseComments = (component.licenceFiles ?? []).map((file) => `${file.path} (sha256 ${file.sha256})`);
    const comments = (component.properties ?? []).map((property) => `${property.name}: ${property.value}`);
    return {
        SPDXID: spdxId(ref),
        name,
        ...(version !== undefined && version !== "" && { versionInfo: version }),
        ...(path !== undefined && { packageFileName: path }),
        supplier: author === undefined ? "NOASSERTION" : actor(author),
        ...(author !== undefined && { originator: actor(author) }),
        downloadLocation: "NOASSERTION",
        filesAnalyzed: false,
        ...(hashes.length > 0 && {
            checksums: hashes.map(({ algorithm, value }) => ({ algorithm: ALGORITHMS[algorithm], checksumValue: value })),
        }),
        ...(homepage !== undefined && { homepage }),
        ...(occurrences.length > 1 && { sourceInfo: `It is at ${occurrences.join(", ")}.` }),
        licenseConcluded: "NOASSERTION",
        licenseDeclared: declared(component.licences),
        ...(licenseComments.length > 0 && { licenseComments: `Licence files: ${licenseComments.join(", ")}` }),
        copyrightText: "NOASSERTION",
        ...(description !== undefined && { summary: description }),
        ...(comments.length > 0 && { comment: comments.join("\n") }),
        ...(purl !== undefined && {
            externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
        }),
        primaryPackagePurpose: PURPOSES[type],
    };
}
function actor(name) {
    return `Person: ${name.replace(/[()]/g, "").trim() || "unnamed"}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/spdx-relationship.js

function spdxRelationships(bill) {
    const { subject, contents, requirements, formulation } = bill;
    const own = spdxId(subject.ref);
    const optional = new Set(requirements.filter((each) => each.optional).map(({ ref }) => ref));
    return [
        relationship("SPDXRef-DOCUMENT", "DESCRIBES", own),
        ...contents.map(({ ref, excluded }) => excluded ? relationship(spdxId(ref), "BUILD_DEPENDENCY_OF", own) : relationship(own, "CONTAINS", spdxId(ref))),
        ...requirements.map((each) => need(own, each)),
        ...formulation.map(({ ref }) => relationship(spdxId(ref), "BUILD_TOOL_OF", own)),
        ...bill.edges
            .filter(({ ref }) => ref !== subject.ref)
            .flatMap(({ ref, dependsOn }) => dependsOn.map((other) => between(ref, other, optional.has(other)))),
    ];
}
function need(own, { ref, optional, demands }) {
    const comment = demands.map(demandText).join("\n");
    const id = spdxId(ref);
    if (optional)
        return { ...relationship(id, "OPTIONAL_DEPENDENCY_OF", own), comment };
    return { ...relationship(own, "DEPENDS_ON", id), comment };
}
function demandText({ text, range }) {
    return range === undefined ? text : `${text} (${range})`;
}
function between(ref, other, optional) {
    if (optional)
        return relationship(spdxId(other), "OPTIONAL_DEPENDENCY_OF", spdxId(ref));
    return relationship(spdxId(ref), "DEPENDS_ON", spdxId(other));
}
function relationship(spdxElementId, relationshipType, relatedSpdxElement) {
    return { spdxElementId, relationshipType, relatedSpdxElement };
}

;// CONCATENATED MODULE: ./lib/src/assemble/spdx.js



const UNKNOWN_TIME = "1970-01-01T00:00:00Z";
function spdx(bill) {
    const all = [bill.subject, ...bill.contents, ...bill.requirements, ...bill.resolved, ...bill.formulation];
    const licensing = licensingOf(all);
    const { name, version } = bill.subject;
    const { timestamp, serialNumber, toolVersion } = bill;
    return {
        spdxVersion: "SPDX-2.3",
        dataLicense: "CC0-1.0",
        SPDXID: "SPDXRef-DOCUMENT",
        name: bill.about === "release" ? `${name} ${version}` : name,
        documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${serialNumber.replace("urn:uuid:", "")}`,
        creationInfo: {
            created: timestamp?.replace(/\.\d+Z$/, "Z") ?? UNKNOWN_TIME,
            creators: [`Tool: shipwheel-${toolVersion}`],
            ...(timestamp === undefined && { comment: "The time of the release is not known." }),
        },
        packages: all.map((each) => spdxPackage(each, licensing)),
        ...(licensing.extracted.length > 0 && { hasExtractedLicensingInfos: licensing.extracted }),
        relationships: spdxRelationships(bill),
    };
}

;// CONCATENATED MODULE: ./lib/src/assemble/sbom.js






function billsOfMaterials(identity, files, making) {
    const sdist = files.find(({ kind }) => kind === "sdist");
    const release = { identity, files, sdist, needs: (0,dependency/* needsOf */.h)(identity) };
    return [releaseBill(release, making), ...files.map((file) => (0,file_bill/* fileBill */.Q)(file, release, making))];
}
function sboms(bills, formats) {
    const wanted = sbom_format/* SBOM_FORMATS */.z.filter((format, place) => place === 0 || formats.includes(format));
    return bills.flatMap((bill) => wanted.map((format) => {
        const { ending, render } = RENDERERS[format];
        return { path: `sbom/${bill.about}.${ending}`, document: render(bill) };
    }));
}
const RENDERERS = {
    "cyclonedx-1.6": { ending: "cdx.json", render: (bill) => (0,cyclonedx/* cyclonedx */.y)(bill, "1.6") },
    "cyclonedx-1.7": { ending: "1.7.cdx.json", render: (bill) => (0,cyclonedx/* cyclonedx */.y)(bill, "1.7") },
    "spdx-2.3": { ending: "spdx.json", render: spdx },
};

;// CONCATENATED MODULE: ./lib/src/assemble/release.js










function assembleRelease(parts) {
    const sorted = (0,released_file/* sortFiles */.w)(parts.distributions);
    const identity = (0,coherence/* coherentIdentity */.h)(sorted, parts.plan?.document);
    const plan = parts.plan === undefined ? [] : [{ path: "plan.json", bytes: parts.plan.bytes }];
    const lock = lockIn(parts.records);
    const locked = lock === undefined ? NO_LOCK : lockedRequirements(identity, sorted.files, lock);
    const evidence = evidenceFiles(identity, sorted.files, locked);
    const bills = billsOfMaterials(identity, sorted.files, parts);
    const licences = licenceTable(bills);
    const verdict = deniedLicences(licences, parts.plan?.document.licenses?.deny ?? []);
    const sbom = sboms(bills, parts.sbom ?? []).map(({ path, document }) => jsonFile(path, document));
    const manifest = {
        schema: "shipwheel/manifest/1",
        rehearsal: parts.rehearsal || parts.plan?.document.rehearsal === true,
        project: identity,
        files: sorted.files.map(released_file/* manifestFile */.Y),
        sbom: sbom.map(listed),
        evidence: evidence.map(listed),
        licences: [...licences],
        plan: plan.map(listed)[0] ?? null,
        contract: contractWith(parts, sorted, identity),
    };
    const { path, bytes } = jsonFile("manifest.json", manifest);
    return {
        manifest,
        manifestBytes: bytes,
        digest: (0,digest/* sha256 */.s)(bytes),
        written: [textFile(".gitignore", "*\n"), ...plan, ...evidence, ...sbom, { path, bytes }],
        warnings: [...withoutPlan(parts), ...(0,agreement/* metadataWarnings */.l)(sorted.files), ...locked.warnings, ...verdict.warnings],
        denied: verdict.errors,
    };
}
function contractWith({ plan, records }, sorted, identity) {
    if (plan === undefined)
        return null;
    return (0,assemble_contract/* contractOf */.Q)(sorted, { plan: plan.document, identity, planDigest: (0,digest/* sha256 */.s)(plan.bytes), records });
}
const NO_LOCK = { warnings: [] };
function evidenceFiles({ normalizedName, version }, files, locked) {
    return [
        textFile("SHA256SUMS", checksums(files)),
        textFile("requirements.txt", hashedRequirement(normalizedName, version, files)),
        ...(locked.text === undefined ? [] : [textFile("requirements-locked.txt", locked.text)]),
    ];
}
function listed({ path, bytes }) {
    return { path, sha256: (0,digest/* sha256 */.s)(bytes) };
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
// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/check/expanded.js
var expanded = __webpack_require__(24544);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/check/rendered.js
var rendered = __webpack_require__(35024);
// EXTERNAL MODULE: ./lib/src/report/html.js + 6 modules
var html = __webpack_require__(57433);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/bundle-folder.js
var bundle_folder = __webpack_require__(34142);
// EXTERNAL MODULE: ./lib/src/commands/check.js + 3 modules
var commands_check = __webpack_require__(29515);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/file-errors.js
var file_errors = __webpack_require__(62791);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(53649);
// EXTERNAL MODULE: ./lib/src/commands/project-config.js
var project_config = __webpack_require__(83835);
;// CONCATENATED MODULE: ./lib/src/commands/assemble.js






















async function assemble(options, world) {
    const { dirs, plan: planPath, project, out, trustsRecord = false } = options;
    const { files, progress } = world;
    progress.stage("assemble", dirs.join(", "));
    const plan = await planOf(dirs, planPath, files);
    const records = await recordsOf(dirs, files);
    const config = await (0,project_config/* projectConfig */.Q)(project, files);
    const ignored = (0,check_ignored/* ignoredCodes */.J)(config?.ignore ?? []);
    const distributions = await releasedFiles(dirs, { records, ignored, trustsRecord }, world);
    const assembled = assembleSound({
        ...(plan && { plan: { document: plan.plan, bytes: plan.bytes } }),
        records,
        distributions,
        rehearsal: false,
        ...(config && { sbom: config.sbom }),
        toolVersion: version/* VERSION */.x,
    });
    const { manifest } = assembled;
    if (out !== undefined) {
        await (0,bundle_folder/* writeBundle */.Mf)(out, assembled, distributions, files);
        await placeRecord(out, records, files);
        await files.write(external_node_path_.join(out, document_file/* REPORT */.ri), (0,html/* renderReport */.B)({ manifest, records, ...(plan && { plan: plan.plan }) }));
    }
    return {
        document: manifest,
        text: [(0,terminal/* manifestText */.$2)(manifest), ...assembled.warnings.map(warningText)].join("\n\n"),
        exitCode: 0,
        outputs: {
            ...(plan && (0,plan_outputs/* planOutputs */.i)(plan.plan)),
            version: manifest.project.version,
            "manifest-digest": assembled.digest,
            hashes: hashesOf(assembled),
            ...(out !== undefined && { bundle: out }),
        },
        summary: () => `${(0,summary/* manifestSummary */.OY)(manifest)}\n\n\`manifest-digest\`: \`${assembled.digest}\``,
        problems: [
            ...(0,commands_check/* distributionProblems */.d)(distributions),
            ...assembled.warnings.map((each) => ({ ...each, severity: "warning" })),
        ],
    };
}
async function releasedFiles(dirs, { records, ignored, trustsRecord }, world) {
    const { files } = world;
    const paths = await (0,expanded/* expandPaths */.p)(await distributionFolders(dirs, files), { files });
    const read = await (0,check/* readPaths */.Vv)(paths, { ...world, trustsRecord });
    const recorded = new Set(records.flatMap((record) => record.files.map(({ sha256 }) => sha256)));
    const judged = read.map((file) => (recorded.has(file.sha256) ? file : (0,rendered/* withoutRendering */.di)(file)));
    return (0,recorded_judgement/* withRecordedJudgement */.W)(judged, records).map((file) => (0,check_ignored/* withoutIgnored */.f)(file, ignored));
}
async function placeRecord(out, records, files) {
    const record = (0,built/* sharedRecord */.Px)(records);
    const file = external_node_path_.join(out, document_file/* RECORD */.gv);
    if (record === undefined)
        await files.remove(file);
    else
        await files.write(file, (0,document_file/* jsonBytes */.yN)(record));
}
function assembleSound(parts) {
    const failures = parts.rehearsal ? [] : parts.records.flatMap(jobFailures);
    const [first, ...others] = [...(0,file_errors/* fileErrors */.G)(parts.distributions), ...failures];
    if (first !== undefined)
        throw src_errors/* ShipwheelError */.QP.of([first, ...others]);
    const assembled = assembleRelease(parts);
    const { contract, rehearsal } = assembled.manifest;
    const broken = contract === null ? undefined : (0,assemble_contract/* brokenContract */.k)(contract, rehearsal);
    if (broken !== undefined)
        throw broken;
    const [denied, ...more] = assembled.denied;
    if (denied !== undefined)
        throw src_errors/* ShipwheelError */.QP.of([denied, ...more]);
    return assembled;
}
function warningText(warning) {
    return (0,terminal/* problemText */.fI)({ ...warning, severity: "warning" });
}
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
    const found = await Promise.all(dirs.map(async (dir) => {
        const file = external_node_path_.join(dir, document_file/* RECORD */.gv);
        const bytes = await files.read(file);
        if (bytes === undefined)
            return [];
        const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3972)]).then(__webpack_require__.bind(__webpack_require__, 63972));
        return [(0,document_file/* readDocument */.u0)(buildRecordSchema, bytes, file)];
    }));
    return found.flat();
}
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



const PERISHABLE = [_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPT */ .T6, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT */ .ri, "requirements-locked.txt", "sbom", _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SMOKED */ .k0];
async function writeBundle(out, { written }, distributions, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist");
    await refuseInTheWay(out, distributions, files);
    await clear(out, new Set(distributions.map(({ name }) => name)), files);
    await copyAll(distributions, dist, files);
    const write = ({ path: name, bytes }) => files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, ...name.split("/")), bytes);
    await together(written.slice(0, -1).map(write));
    await together(written.slice(-1).map(write));
}
async function together(writing) {
    const endings = await Promise.allSettled(writing);
    const failure = endings.find((ending) => ending.status === "rejected");
    if (failure !== undefined)
        throw failure.reason;
}
async function copyAll(distributions, dist, files) {
    const sources = new Map(distributions.map(({ name, path: from }) => [node_path__WEBPACK_IMPORTED_MODULE_0__.join(dist, name), from]));
    const copies = [...sources].filter(([to, from]) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(from) !== node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(to));
    const copied = [];
    try {
        await together(copies.map(([to, from]) => files.copy(from, to).then(() => void copied.push(to))));
    }
    catch (error) {
        for (const each of copied)
            await files.remove(each);
        throw error;
    }
}
async function refuseOccupied(out, files) {
    (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseStrangers */ .Ce)(await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .strangersIn */ .Zz)(out, files));
}
async function placeBundle(bundle, out, files) {
    await refuseOccupied(out, files);
    const place = (await files.realPath(out)) ?? out;
    const beside = `${place}.${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(bundle)))}`;
    await files.move(bundle, beside);
    await files.remove(place);
    await files.move(beside, place);
}
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

/***/ 62791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _report_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45465);


function fileErrors(distributions) {
    const found = distributions.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    const wrong = found.filter(({ finding }) => finding.severity === "error" && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForNewProjects */ .mO)(finding.code));
    return (0,_report_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .groupAlike */ .M)(wrong, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ finding }, alike]) => {
        const names = (0,_report_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .someNames */ .X)(alike.map(({ name }) => name));
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-FILES-REFUSED", `${names}: ${finding.message} (${finding.code})`, { hint: finding.hint });
    });
}


/***/ }),

/***/ 53649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
function planOutputs({ version, matrix, publish, development }) {
    return {
        version: version.pep440,
        tag: version.tag ?? "",
        prerelease: String(version.prerelease),
        via: JSON.stringify(development ? [development.index] : (publish?.via.map(({ channel }) => channel) ?? ["pypi"])),
        matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix),
    };
}


/***/ }),

/***/ 52455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ attestationNotes)
/* harmony export */ });
function attestationNotes({ unattested, repository }) {
    const { attestations = [], without = [] } = repository ?? {};
    return [
        ...(unattested === undefined ? [] : [`No attestations on the index: ${unattested}`]),
        ...attestations.map(({ predicateType, url }) => `Attestation in the repository, ${predicateType}: ${url}`),
        ...without.map((because) => `No further attestation in the repository: ${because}`),
    ];
}


/***/ }),

/***/ 50935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gitLines)
/* harmony export */ });
/* harmony import */ var _python_git_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15081);

function gitLines(plan) {
    const references = plan ? (0,_python_git_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .gitReferences */ .D)(plan) : undefined;
    return references === undefined ? [] : [`pip install "${references.https}"`, `pip install "${references.ssh}"`];
}


/***/ }),

/***/ 57433:
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
// EXTERNAL MODULE: ./lib/src/report/html-block.js
var html_block = __webpack_require__(10980);
// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/src/report/markup.js
var markup = __webpack_require__(19573);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
;// CONCATENATED MODULE: ./lib/src/report/stage-line.js

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









const WHEEL = (0,markup/* html */.q) `<svg class="wheel" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"><circle cx="24" cy="24" r="13"/><circle cx="24" cy="24" r="4"/><path d="M24 2v18M24 28v18M2 24h18M28 24h18M8.4 8.4l12.8 12.8M26.8 26.8l12.8 12.8M39.6 8.4 26.8 21.2M21.2 26.8 8.4 39.6"/></g></svg>`;
function headSection(parts) {
    const { manifest, plan } = parts;
    const { project, rehearsal } = manifest;
    return (0,markup/* html */.q) `<header class="top">
<div class="title">${WHEEL}<div>
<p class="eyebrow">${rehearsal ? "Rehearsal report" : "Release report"}</p>
<h1>${project.name} <span class="version">${project.version}</span></h1>
${plan === undefined ? markup/* NOTHING */.K : (0,markup/* html */.q) `<p class="why">${plan.version.source.detail}</p>`}
</div></div>
<ol class="stages" aria-label="How far the release went">${stagesOf(parts).map(({ name, state, says }) => (0,markup/* html */.q) `<li class="${state}"><span class="stage">${name}</span><span class="says">${says}</span></li>`)}</ol>
</header>`;
}
function contractSection({ contract }) {
    if (contract === null) {
        return (0,html_block/* section */.uW)("Contract", (0,markup/* html */.q) `<p class="note">There was no plan: the files were held against nothing.</p>`);
    }
    const rows = differences(contract);
    const kept = (0,markup/* html */.q) `<p class="note good">Kept: every file that was planned is here, and no other.</p>`;
    return (0,html_block/* section */.uW)("Contract", rows.length === 0 ? kept : (0,html_block/* stackedTable */.ed)(["What", "File", "Because"], rows));
}
function planSection(plan) {
    if (plan === undefined)
        return markup/* NOTHING */.K;
    const { source, project, version, expected, excluded, jobs } = plan;
    const facts = (0,html_block/* factList */.lV)([
        ["Version", (0,markup/* html */.q) `${version.pep440}: ${version.source.detail}`],
        ["Tag", (0,markup/* html */.q) `${version.tag ?? "none"}${version.prerelease ? " (a pre-release)" : ""}`],
        ["Commit", (0,markup/* html */.q) `<code>${source.commit}</code>${source.repository === null ? "" : ` of ${source.repository}`}`],
        ["Committed", (0,markup/* html */.q) `${shownTime(source.epoch)}`],
        ["Backend", (0,markup/* html */.q) `${project.backend}`],
        ["Requires Python", (0,markup/* html */.q) `${project.requiresPython ?? "not said"}`],
        ["Kind", (0,markup/* html */.q) `${project.purity.class}, ${project.purity.confidence}${evidenceList(project.purity.evidence)}`],
    ]);
    const files = (0,html_block/* stackedTable */.ed)(["Expected", "Tag", "Platform", "Job"], expected.map((each) => [
        (0,markup/* html */.q) `${each.kind}`,
        (0,markup/* html */.q) `${each.kind === "sdist" ? "" : `${each.python}-${each.abi}`}`,
        (0,markup/* html */.q) `${(0,expected_place/* expectedPlace */.K)(each)}`,
        (0,markup/* html */.q) `${each.job}`,
    ]));
    const owners = (0,html_block/* stackedTable */.ed)(["Job", "Runner", "Tool", "Why"], jobs.map((job) => [(0,markup/* html */.q) `${job.id}`, (0,markup/* html */.q) `${(0,job_runner/* jobRunner */._)(job)}`, (0,markup/* html */.q) `${job.tool}`, (0,markup/* html */.q) `${job.why}`]));
    const all = (0,markup/* html */.q) `<details><summary>${(0,quantity/* counted */.hS)(expected.length, "file")} expected</summary>${files}</details>`;
    return (0,html_block/* section */.uW)("Plan", (0,markup/* html */.q) `${facts}${problemsOf(plan)}${gridOf(plan)}${all}${owners}${leftOut(excluded)}`);
}
function gridOf(plan) {
    const { pythons, rows } = (0,wheel_grid/* wheelGrid */.s)(plan);
    if (rows.length === 0)
        return markup/* NOTHING */.K;
    const head = pythons.map((python) => (0,markup/* html */.q) `<th scope="col">${python}</th>`);
    const body = rows.map(({ place, signs }) => (0,markup/* html */.q) `<tr><th scope="row">${place}</th>${signs.map((sign) => (0,markup/* html */.q) `<td>${sign ?? ""}</td>`)}</tr>`);
    return (0,markup/* html */.q) `<div class="grid"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
function differences(contract) {
    return contract_part/* CONTRACT_PARTS */.e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [
        (0,markup/* html */.q) `<span class="${key === "notBuilt" ? "tag" : "tag bad"}">${title}</span>`,
        (0,markup/* html */.q) `<code>${name}</code>`,
        (0,markup/* html */.q) `${because}`,
    ]));
}
function problemsOf({ refusals, warnings }) {
    const entries = [
        ...refusals.map((each) => ({ ...each, kind: "refused", tone: "tag bad" })),
        ...warnings.map((each) => ({ ...each, kind: "warning", tone: "tag careful" })),
    ];
    if (entries.length === 0)
        return markup/* NOTHING */.K;
    return (0,markup/* html */.q) `<ul class="problems">${entries.map(({ code, message, hint, kind, tone }) => (0,markup/* html */.q) `<li><p><span class="${tone}">${kind}</span> ${message}</p><p class="hint">${hint} <span class="quiet">${(0,error_frame/* documentation */.TH)(code)}</span></p></li>`)}</ul>`;
}
function leftOut(excluded) {
    if (excluded.length === 0)
        return markup/* NOTHING */.K;
    const rows = excluded.map((each) => [
        (0,markup/* html */.q) `<code>${each.identifier}</code>`,
        (0,markup/* html */.q) `${each.rule}`,
        (0,markup/* html */.q) `${each.because}`,
    ]);
    return (0,markup/* html */.q) `<details><summary>${(0,quantity/* counted */.hS)(excluded.length, "identifier")} left out</summary>${(0,html_block/* stackedTable */.ed)(["Identifier", "Rule", "Because"], rows)}</details>`;
}
function evidenceList(evidence) {
    if (evidence.length === 0)
        return markup/* NOTHING */.K;
    return (0,markup/* html */.q) `<ul class="evidence">${evidence.map(({ file, line, says }) => (0,markup/* html */.q) `<li><code>${line === undefined ? file : `${file}:${line}`}</code> ${says}</li>`)}</ul>`;
}
function shownTime(epoch) {
    if (!(Math.abs(epoch) <= 8.64e12))
        return String(epoch);
    return `${new Date(epoch * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// EXTERNAL MODULE: ./lib/src/report/attestation-notes.js
var attestation_notes = __webpack_require__(52455);
// EXTERNAL MODULE: ./lib/src/report/smoked-text.js
var smoked_text = __webpack_require__(93456);
// EXTERNAL MODULE: ./lib/src/report/tried.js
var report_tried = __webpack_require__(89049);
;// CONCATENATED MODULE: ./lib/src/report/html-receipt.js






function receiptSections(receipt, smoked = []) {
    if (receipt === undefined)
        return [];
    const { release, earlier = [] } = receipt;
    const links = [...earlier, receipt];
    const released = release === null ? [] : [["GitHub release", (0,markup/* html */.q) `${release.tag}: ${release.url}`]];
    return links.flatMap((link, at) => [
        linkSection(link, links.length > 1, at === links.length - 1 ? released : []),
        ...smoked.filter(({ index }) => index === link.index).map(smokedSection),
    ]);
}
function linkSection(link, isNamed, more) {
    const { index, simple, authentication, uploads, verified, standsFor } = link;
    const served = new Map(verified.map((each) => [each.name, each]));
    const facts = (0,html_block/* factList */.lV)([
        ["Index", (0,markup/* html */.q) `<code class="name">${index}</code>`],
        ["Verified through", (0,markup/* html */.q) `<code class="name">${simple}</code>`],
        ["Let in by", (0,markup/* html */.q) `${authentication === "oidc" ? "trusted publishing (OIDC), no stored secret" : authentication}`],
        ...(0,attestation_notes/* attestationNotes */.i)(link).map((note) => ["Attestations", (0,markup/* html */.q) `${note}`]),
        ...more,
    ]);
    const rows = uploads.map(({ name, outcome, attempts, attestation }) => [
        (0,markup/* html */.q) `<code class="name">${name}</code>`,
        (0,markup/* html */.q) `${outcome}`,
        (0,markup/* html */.q) `<span class="number">${attempts}</span>`,
        (0,markup/* html */.q) `<code class="name">${served.get(name)?.url ?? "not verified"}</code>`,
        (0,markup/* html */.q) `${attestation ?? "none"}${provenanceLine(served.get(name)?.provenance)}`,
    ]);
    return (0,html_block/* section */.uW)(isNamed ? `Upload receipt of ${standsFor ?? index}` : "Upload receipt", (0,markup/* html */.q) `${facts}${(0,html_block/* stackedTable */.ed)(["File", "Outcome", "Attempts", "Listed at", "Attestation"], rows)}`);
}
function provenanceLine(provenance) {
    return provenance === undefined ? markup/* NOTHING */.K : (0,markup/* html */.q) `<br><code class="name">${provenance}</code>`;
}
function smokedSection({ index, standsFor, simple, dependencies, works, files, tried, timings }) {
    const facts = (0,html_block/* factList */.lV)([
        ["Our files", (0,markup/* html */.q) `from <code class="name">${simple}</code> alone, by their hashes`],
        ["Dependencies", (0,markup/* html */.q) `from <code class="name">${dependencies}</code> alone`],
        ["Took", (0,markup/* html */.q) `${timings.map(({ step, seconds }) => `${step} ${(0,quantity/* shownSeconds */.xB)(seconds)}`).join(", ")}`],
    ]);
    const seen = files.map((file) => [
        (0,markup/* html */.q) `<code class="name">${file.name}</code>`,
        (0,markup/* html */.q) `${(0,smoked_text/* howSeen */.U8)(file)}`,
        (0,markup/* html */.q) `<code class="name">${file.url}</code>`,
    ]);
    const tries = tried.map((each) => [
        (0,markup/* html */.q) `<code>${each.name}</code> ${(0,report_tried/* placeOf */.$t)(each)}`,
        (0,markup/* html */.q) `${each.outcome}`,
        (0,markup/* html */.q) `${each.detail}`,
    ]);
    return (0,html_block/* section */.uW)(`Tried as ${standsFor ?? index} has it: ${works ? "it works" : "it does not work"}`, (0,markup/* html */.q) `${facts}${(0,html_block/* stackedTable */.ed)(["File", "Seen by", "From"], seen)}${(0,html_block/* stackedTable */.ed)(["Tried", "Outcome", "Detail"], tries)}`);
}

// EXTERNAL MODULE: ./lib/src/report/git-lines.js
var git_lines = __webpack_require__(50935);
// EXTERNAL MODULE: ./lib/src/report/licences.js
var report_licences = __webpack_require__(86665);
;// CONCATENATED MODULE: ./lib/src/report/html-release.js





function filesSection({ files }, receipt) {
    const outcomes = new Map(receipt?.uploads.map(({ name, outcome }) => [name, outcome]));
    const verified = new Set(receipt?.verified.map(({ name }) => name));
    const atIndex = (name) => [outcomes.get(name) ?? "", ...(verified.has(name) ? ["verified"] : [])].join(", ");
    const heads = ["File", "Kind", "Size", "SHA-256", ...(receipt === undefined ? [] : ["At the index"])];
    const rows = files.map(({ name, kind, size, sha256 }) => [
        (0,markup/* html */.q) `<code class="name">${name}</code>`,
        (0,markup/* html */.q) `<span class="number">${kind}</span>`,
        (0,markup/* html */.q) `<span class="number">${(0,quantity/* shownSize */.lh)(size)}</span>`,
        (0,markup/* html */.q) `<code class="hash">${sha256}</code>`,
        ...(receipt === undefined ? [] : [(0,markup/* html */.q) `<span class="good">${atIndex(name)}</span>`]),
    ]);
    return (0,html_block/* section */.uW)("Files", (0,html_block/* stackedTable */.ed)(heads, rows));
}
function findingsSection({ files }) {
    const rows = files.flatMap(({ name, findings }) => findings.map(({ severity, authority, code, member, message, hint }) => [
        (0,markup/* html */.q) `<span class="tag ${severity === "error" ? "bad" : "careful"}">${severity}</span>`,
        (0,markup/* html */.q) `<code class="name">${name}</code>${member === undefined ? markup/* NOTHING */.K : (0,markup/* html */.q) `<br><code class="quiet">${member}</code>`}`,
        (0,markup/* html */.q) `${message}<p class="hint">${hint}</p>`,
        (0,markup/* html */.q) `${authority}<br><span class="quiet">${code}</span>`,
    ]));
    const aside = files.flatMap(asideRows);
    if (rows.length + aside.length === 0)
        return markup/* NOTHING */.K;
    return (0,html_block/* section */.uW)("Findings", (0,html_block/* stackedTable */.ed)(["Severity", "File", "What, and the fix", "Who objects"], [...rows, ...aside]));
}
function asideRows({ name, ignored = [], skipped = [] }) {
    const file = (0,markup/* html */.q) `<code class="name">${name}</code>`;
    return [
        ...ignored.map(({ authority, code, message, reason }) => [
            (0,markup/* html */.q) `<span class="tag">ignored</span>`,
            file,
            (0,markup/* html */.q) `${message}<p class="hint">${reason}</p>`,
            (0,markup/* html */.q) `${authority}<br><span class="quiet">${code}</span>`,
        ]),
        ...skipped.map(({ check, because }) => [
            (0,markup/* html */.q) `<span class="tag careful">not checked</span>`,
            file,
            (0,markup/* html */.q) `${check}<p class="hint">${because}</p>`,
            markup/* NOTHING */.K,
        ]),
    ];
}
function ingredientsSection({ files, sbom, licences }) {
    const requirements = distinct(files, "requires-dist");
    const written = distinct(files, "license-expression");
    const declared = written.length > 0 ? written : distinct(files, "license").map(firstLine);
    const requires = (0,html_block/* stackedTable */.ed)(["Requires", "Only when"], requirements.map((text) => requirementCells(text)));
    return (0,html_block/* section */.uW)("Licence, dependencies, SBOM", (0,markup/* html */.q) `${licences === undefined ? (0,markup/* html */.q) `<p class="note">Licence: ${declared.join("; ") || "not declared"}</p>` : (0,report_licences/* licencesTable */.jE)(licences)}
${requirements.length === 0 ? (0,markup/* html */.q) `<p class="note">It requires no other project.</p>` : requires}
${listing(sbom)}`);
}
function gitSection(plan) {
    const lines = (0,git_lines/* gitLines */.Q)(plan);
    if (lines.length === 0)
        return markup/* NOTHING */.K;
    return (0,html_block/* section */.uW)("Install the tag", (0,markup/* html */.q) `<p class="note">From git, by https or with a key; what stands between the quotes is a line of a requirements file.</p>
<pre><code>${lines.join("\n")}</code></pre>`);
}
function verifySection({ evidence, plan }) {
    return (0,html_block/* section */.uW)("Verify it yourself", (0,markup/* html */.q) `<pre><code>cd dist &amp;&amp; sha256sum -c ../SHA256SUMS
python -m pip install --no-deps --require-hashes -r requirements.txt</code></pre>
${listing([...evidence, ...(plan === null ? [] : [plan])])}`);
}
function listing(listed) {
    return (0,html_block/* stackedTable */.ed)(["Document", "SHA-256"], listed.map(({ path, sha256 }) => [
        (0,markup/* html */.q) `<code class="name">${path}</code>`,
        (0,markup/* html */.q) `<code class="hash">${sha256}</code>`,
    ]));
}
function requirementCells(text) {
    const semicolon = text.indexOf(";");
    if (semicolon === -1)
        return [(0,markup/* html */.q) `<code>${text}</code>`, (0,markup/* html */.q) `always`];
    return [
        (0,markup/* html */.q) `<code>${text.slice(0, semicolon).trim()}</code>`,
        (0,markup/* html */.q) `<code>${text.slice(semicolon + 1).trim()}</code>`,
    ];
}
function distinct(files, field) {
    return [...new Set(files.flatMap(({ metadata }) => metadata[field] ?? []))].sort();
}
function firstLine(text) {
    return text.trim().split("\n", 1)[0] ?? "";
}

;// CONCATENATED MODULE: ./lib/src/report/html-run.js




function proofSection(install) {
    if (install === undefined)
        return markup/* NOTHING */.K;
    const { requirement, python, file, url, sha256, ran } = install;
    const tried = ran.map(({ command, outcome, output }) => (0,markup/* html */.q) `<span class="prompt">$ ${command}</span>\n${output || outcome}${outcome === "passed" ? "" : ` (${outcome})`}\n`);
    return (0,html_block/* section */.uW)("Installed back", (0,markup/* html */.q) `${(0,html_block/* factList */.lV)([
        ["Asked for", (0,markup/* html */.q) `<code>${requirement}</code> by pip, in an empty environment of Python ${python}`],
        ["Came as", (0,markup/* html */.q) `<code class="name">${file}</code>`],
        ["From", (0,markup/* html */.q) `<code class="name">${url}</code>`],
        ["SHA-256 by pip", (0,markup/* html */.q) `<code class="hash">${sha256}</code>`],
    ])}${tried.length === 0 ? markup/* NOTHING */.K : (0,markup/* html */.q) `<pre><code>${tried}</code></pre>`}`);
}
function buildSection(records) {
    if (records.length === 0)
        return markup/* NOTHING */.K;
    const longest = Math.max(...records.flatMap(({ timings }) => timings.map(({ seconds }) => seconds)));
    return (0,html_block/* section */.uW)("Build", (0,markup/* html */.q) `${records.map((record) => jobBlock(record, longest))}`);
}
function jobBlock(record, longest) {
    const { job, from, tools, timings, gates, smoke, reproducible } = record;
    const source = from.kind === "tree" ? `the commit ${from.name}` : from.name;
    const tried = [
        ...gates.map(({ command, outcome, seconds, detail = "", ...where }) => [
            (0,markup/* html */.q) `<code>${command}</code> ${(0,report_tried/* placeOf */.$t)(where)}`,
            (0,markup/* html */.q) `${outcome}`,
            (0,markup/* html */.q) `${[where.name, (0,quantity/* shownSeconds */.xB)(seconds), detail].filter(Boolean).join(", ")}`,
        ]),
        ...smoke.map(({ name, outcome, detail, ...where }) => [
            (0,markup/* html */.q) `<code>${name}</code> ${(0,report_tried/* placeOf */.$t)(where)}`,
            (0,markup/* html */.q) `${outcome}`,
            (0,markup/* html */.q) `${detail}`,
        ]),
    ];
    return (0,markup/* html */.q) `<div class="job"><h3>${job}</h3>
<p class="note">Made from <code>${source}</code>${reproducible === null ? "" : `; built twice: ${reproducible.verdict}`}${reproducible?.cause === undefined ? "" : ` (${reproducible.cause})`}.</p>
<ul class="tools" aria-label="Tools">${tools.map(({ name, version }) => (0,markup/* html */.q) `<li>${name} <span class="quiet">${version}</span></li>`)}</ul>
${(0,html_block/* stackedTable */.ed)(["Step", "Took", ""], timings.map((each) => timingCells(each, longest)))}
${(0,html_block/* stackedTable */.ed)(["Tried", "Outcome", "Detail"], tried)}</div>`;
}
function timingCells({ step, seconds }, longest) {
    const share = longest > 0 ? Math.max(0.5, Math.min(100, (100 * seconds) / longest)) : 0;
    return [
        (0,markup/* html */.q) `${step}`,
        (0,markup/* html */.q) `<span class="number">${(0,quantity/* shownSeconds */.xB)(seconds)}</span>`,
        (0,markup/* html */.q) `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" rx="0"/><rect class="share" width="${share.toFixed(1)}" height="8"/></svg>`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/html-style.js
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

// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/html.js








function renderReport(parts) {
    const { manifest } = parts;
    const title = (0,visible/* visible */.R)(`${manifest.project.name} ${manifest.project.version}`);
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
    return (0,markup/* html */.q) `<!doctype html>
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
        ...receiptSections(parts.receipt, parts.smoked),
        verifySection(manifest),
        gitSection(parts.plan),
    ]}
</main>
<footer><p>Written by Shipwheel from the documents beside this page; it says nothing that they do not.</p></footer>
</body>
</html>
`.markup;
}


/***/ }),

/***/ 93456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ smokedText),
/* harmony export */   U8: () => (/* binding */ howSeen),
/* harmony export */   om: () => (/* binding */ smokedSummary)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28956);
/* harmony import */ var _tried_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89049);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36231);






function smokedText(smoked, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    const { index, standsFor = index, simple, dependencies, files, tried } = smoked;
    const rows = files.map((file) => [(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(file.name), file.sha256.slice(0, 12), (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(howSeen(file)), file.url]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`Tried as ${standsFor} has it`)) +
            ink.dim((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`  ${simple}, dependencies from ${dependencies}`)),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows).map((line) => `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(line)}`),
        (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .smokeText */ .Nu)(tried, look),
    ]
        .filter(Boolean)
        .join("\n");
}
function smokedSummary(smoked) {
    const { index, standsFor = index, simple, dependencies, works, files, tried, timings } = smoked;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        `## Tried as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(standsFor)} has it: ${works ? "it works" : "**it does not work**"}`,
        `Our files from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(simple)} alone, by their hashes; dependencies from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(dependencies)} alone.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["File", "SHA-256", "Seen by", "From"], files.map((file) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(file.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(file.sha256), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(howSeen(file)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("there", file.url)])),
        (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .triedSummary */ .$b)({ gates: [], smoke: tried }),
        timings.map(({ step, seconds }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(step)}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSeconds */ .xB)(seconds)}`).join(", "),
    ]);
}
function howSeen({ by, pythons }) {
    const installed = pythons.length === 0 ? "" : `Python ${pythons.join(" and ")}`;
    if (by === "pip")
        return `pip --require-hashes, ${installed}`;
    return installed === "" ? "fetched and hashed" : `fetched and hashed, built for ${installed}`;
}


/***/ })

};
