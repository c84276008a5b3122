"use strict";
exports.id = 4198;
exports.ids = [4198];
exports.modules = {

/***/ 39645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileComponent),
/* harmony export */   b: () => (/* binding */ projectComponent)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30305);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40984);
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5042);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76768);




function projectComponent({ name, normalizedName, version }, metadata) {
    const purl = (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrl */ .E)({ name: normalizedName, version });
    return {
        ref: purl,
        type: "library",
        name: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(name),
        version,
        ...declared(metadata),
        purl,
    };
}
function fileComponent({ normalizedName, version }, file) {
    const purl = (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrl */ .E)({ name: normalizedName, version, fileName: file.name });
    return {
        ref: purl,
        type: "file",
        name: file.name,
        version,
        mediaType: file.name.endsWith(".tar.gz") ? "application/gzip" : "application/zip",
        hashes: [
            { algorithm: "SHA-256", value: file.sha256 },
            { algorithm: "SHA-512", value: file.sha512 },
        ],
        ...licencesDeclared(file.metadata),
        purl,
        properties: [{ name: "shipwheel:kind", value: file.kind }],
    };
}
function declared(metadata) {
    const description = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(metadata.summary?.[0] ?? "");
    const [authors, links] = [authorsOf(metadata), (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .hP)(metadata)];
    return {
        ...(authors.length > 0 && { authors }),
        ...(description !== "" && { description }),
        ...licencesDeclared(metadata),
        ...(links.length > 0 && { links }),
    };
}
function licencesDeclared(metadata) {
    const licences = (0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licencesOf */ .c)(metadata);
    return licences === undefined ? {} : { licences };
}
function authorsOf(metadata) {
    const addressed = [...(metadata["author-email"] ?? [])].flatMap((line) => line.split(","));
    const named = addressed.map((each) => each.split("<", 1)[0] ?? "").filter((each) => !each.includes("@"));
    const all = [...(metadata.author ?? []), ...named].map((name) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(name.replaceAll('"', "")));
    return [...new Set(all)].filter((name) => name !== "" && name !== "UNKNOWN");
}


/***/ }),

/***/ 48602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ cyclonedx)
});

// EXTERNAL MODULE: ./lib/src/assemble/link.js
var assemble_link = __webpack_require__(40984);
;// CONCATENATED MODULE: ./lib/src/assemble/cyclonedx-component.js

function cyclonedxComponent(component) {
    const { authors = [], hashes = [], links = [], occurrences = [], properties = [] } = component;
    const [author] = authors;
    const references = [...links.map(reference), ...(component.licenceFiles ?? []).map(licenceReference)];
    return {
        type: component.type,
        "bom-ref": component.ref,
        ...(author !== undefined && { supplier: { name: author } }),
        ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
        name: component.name,
        version: component.version,
        description: component.description,
        "mime-type": component.mediaType,
        ...(component.excluded && { scope: "excluded" }),
        ...(hashes.length > 0 && { hashes: hashes.map(({ algorithm, value }) => ({ alg: algorithm, content: value })) }),
        ...(component.licences && { licenses: licences(component.licences) }),
        purl: component.purl,
        ...(references.length > 0 && { externalReferences: references }),
        ...(occurrences.length > 0 && { evidence: { occurrences: occurrences.map((location) => ({ location })) } }),
        ...(properties.length > 0 && { properties }),
    };
}
function requiredComponent(required, specVersion) {
    const demands = required.demands.flatMap(demandProperties);
    const scope = required.optional ? "optional" : "required";
    if (specVersion === "1.6") {
        const properties = [{ name: "shipwheel:external", value: "true" }, ...demands];
        return { ...cyclonedxComponent({ ...required, properties }), scope };
    }
    return {
        ...cyclonedxComponent({ ...required, properties: demands }),
        ...(required.range !== undefined && { versionRange: required.range }),
        isExternal: true,
        scope,
    };
}
function exampleComponent(resolved, specVersion) {
    return { ...cyclonedxComponent(resolved), ...(specVersion === "1.6" ? {} : { isExternal: true }) };
}
function demandProperties({ text, extras, specifier, range, marker }) {
    return [
        { name: "shipwheel:requirement", value: text },
        ...extras.map((value) => ({ name: "shipwheel:requirement:extra", value })),
        ...(specifier === undefined ? [] : [{ name: "shipwheel:requirement:specifier", value: specifier }]),
        ...(range === undefined ? [] : [{ name: "shipwheel:requirement:range", value: range }]),
        ...(marker === undefined ? [] : [{ name: "shipwheel:requirement:marker", value: marker }]),
    ];
}
function licences(declared) {
    const acknowledgement = "declared";
    if (declared.kind === "expression")
        return [{ expression: declared.expression, acknowledgement }];
    return declared.names.map((name) => ({ license: { name, acknowledgement } }));
}
function reference({ type, url, comment, sha256 }) {
    return { type, url, comment, ...(sha256 !== undefined && hashed(sha256)) };
}
function licenceReference({ path, sha256 }) {
    return { type: "license", url: (0,assemble_link/* pathReference */.xB)(path), comment: "licence file", ...hashed(sha256) };
}
function hashed(sha256) {
    return { hashes: [{ alg: "SHA-256", content: sha256 }] };
}

// EXTERNAL MODULE: ./lib/src/assemble/serial-number.js
var serial_number = __webpack_require__(60276);
;// CONCATENATED MODULE: ./lib/src/assemble/cyclonedx.js


function cyclonedx(bill, specVersion) {
    const { serialNumber, timestamp, toolVersion, contents, requirements, resolved, formulation } = bill;
    return {
        $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
        bomFormat: "CycloneDX",
        specVersion,
        serialNumber: specVersion === "1.6" ? serialNumber : (0,serial_number/* serialNumber */.w)(`${serialNumber} ${specVersion}`),
        version: 1,
        metadata: {
            ...(timestamp !== undefined && { timestamp }),
            lifecycles: [{ phase: "build" }],
            tools: { components: [{ type: "application", name: "shipwheel", version: toolVersion }] },
            component: cyclonedxComponent(bill.subject),
        },
        components: [
            ...contents.map(cyclonedxComponent),
            ...requirements.map((each) => requiredComponent(each, specVersion)),
            ...resolved.map((each) => exampleComponent(each, specVersion)),
        ],
        dependencies: bill.edges.map(({ ref, dependsOn }) => (dependsOn.length > 0 ? { ref, dependsOn } : { ref })),
        compositions: bill.completeness.map(composition),
        ...(formulation.length > 0 && { formulation: [{ components: formulation.map(cyclonedxComponent) }] }),
    };
}
function composition({ of, aggregate, refs }) {
    return { aggregate, [of]: refs };
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./lib/src/python/marker.js
var python_marker = __webpack_require__(67868);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(96577);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(2511);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(11831);
// EXTERNAL MODULE: ./lib/src/assemble/package-url.js
var package_url = __webpack_require__(5042);
// EXTERNAL MODULE: ./lib/src/assemble/plain-text.js
var plain_text = __webpack_require__(76768);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(44676);
;// CONCATENATED MODULE: ./lib/src/assemble/version-interval.js

function unitedIntervals(intervals) {
    const united = [];
    for (const next of intervals.toSorted((one, other) => compareLower(one.lower, other.lower))) {
        const last = united.at(-1);
        if (last === undefined || isGap(last.upper, next.lower))
            united.push(next);
        else
            united[united.length - 1] = between(last.lower, later(last.upper, next.upper));
    }
    return united;
}
function sharedIntervals(ones, others) {
    const shared = ones.flatMap((one) => others.map((other) => between(compareLower(one.lower, other.lower) >= 0 ? one.lower : other.lower, compareUpper(one.upper, other.upper) <= 0 ? one.upper : other.upper)));
    return shared.filter(hasVersions);
}
function between(lower, upper) {
    return { ...(lower && { lower }), ...(upper && { upper }) };
}
function hasVersions({ lower, upper }) {
    if (lower === undefined || upper === undefined)
        return true;
    const order = (0,python_version/* compareVersions */.Zy)(lower.version, upper.version);
    return order < 0 || (order === 0 && lower.inclusive && upper.inclusive);
}
function isGap(upper, lower) {
    if (upper === undefined || lower === undefined)
        return false;
    const order = (0,python_version/* compareVersions */.Zy)(upper.version, lower.version);
    return order < 0 || (order === 0 && !upper.inclusive && !lower.inclusive);
}
function compareLower(one, other) {
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return (0,python_version/* compareVersions */.Zy)(one.version, other.version) || Number(other.inclusive) - Number(one.inclusive);
}
function compareUpper(one, other) {
    if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
    return (0,python_version/* compareVersions */.Zy)(one.version, other.version) || Number(one.inclusive) - Number(other.inclusive);
}
function later(one, other) {
    return compareUpper(one, other) < 0 ? other : one;
}

;// CONCATENATED MODULE: ./lib/src/assemble/version-range.js



const MOST_CLAUSES = 100;
function versionRange(specifiers) {
    return versionRangeOfAny([specifiers]);
}
function versionRangeOfAny(alternatives) {
    const all = alternatives.map(intervalsOf);
    if (all.some((intervals) => intervals === undefined || intervals.length === 0))
        return undefined;
    return `vers:pypi/${written(unitedIntervals(all.flatMap((intervals) => intervals ?? []))).join("|") || "*"}`;
}
function intervalsOf(specifiers) {
    const comparing = specifiers.filter((each) => each.kind === "comparing");
    if (comparing.length !== specifiers.length || comparing.length > MOST_CLAUSES)
        return undefined;
    const exact = comparing.find(({ operator, prefix }) => operator === "==" && !prefix)?.version;
    if (exact !== undefined)
        return (0,specifier/* contains */.gR)(specifiers, exact) ? [only(exact)] : [];
    return comparing.map(intervalsOfClause).reduce(sharedIntervals, [{}]);
}
function intervalsOfClause({ operator, version, prefix }) {
    switch (operator) {
        case ">=":
        case ">":
            return [{ lower: { version, inclusive: operator === ">=" } }];
        case "<=":
        case "<":
            return [{ upper: { version, inclusive: operator === "<=" } }];
        case "~=":
            return [{ ...series(version, version.release.slice(0, -1)), lower: { version, inclusive: true } }];
        case "==":
            return [prefix ? series(version, version.release) : only(version)];
        case "!=":
            return around(prefix ? series(version, version.release) : only(version));
    }
}
function series({ epoch }, release) {
    const first = { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
    const next = release.map((number, place) => (place === release.length - 1 ? number + 1n : number));
    return {
        lower: { version: first, inclusive: true },
        upper: { version: { ...first, release: next }, inclusive: false },
    };
}
function only(version) {
    const bound = { version, inclusive: true };
    return { lower: bound, upper: bound };
}
function around({ lower, upper }) {
    return [
        { upper: { version: lower.version, inclusive: !lower.inclusive } },
        { lower: { version: upper.version, inclusive: !upper.inclusive } },
    ];
}
function written(intervals) {
    return intervals.flatMap(({ lower, upper }, place) => {
        if (lower && upper && isSame(lower.version, upper.version))
            return [textOf(lower.version)];
        const [before, after] = [intervals[place - 1]?.upper, intervals[place + 1]?.lower];
        const parted = before !== undefined && lower !== undefined && isSame(before.version, lower.version);
        const parting = after !== undefined && upper !== undefined && isSame(after.version, upper.version);
        return [
            ...(lower === undefined || parted ? [] : [`>${lower.inclusive ? "=" : ""}${textOf(lower.version)}`]),
            ...(upper === undefined ? [] : [`${parting ? "!=" : upper.inclusive ? "<=" : "<"}${textOf(upper.version)}`]),
        ];
    });
}
function isSame(one, other) {
    return (0,python_version/* compareVersions */.Zy)(one, other) === 0;
}
function textOf(version) {
    return (0,python_version/* formatVersion */.qh)(version).replace("!", "%21").replace("+", "%2B");
}

;// CONCATENATED MODULE: ./lib/src/assemble/dependency.js







function needsOf({ normalizedName }) {
    const read = new Map();
    const declaredBy = ({ metadata }) => (metadata["requires-dist"] ?? []).flatMap((text) => {
        if (!read.has(text))
            read.set(text, declaredIn(text));
        const declared = read.get(text);
        return declared === undefined || declared.name === normalizedName ? [] : [declared];
    });
    return {
        components: (files) => {
            const byName = new Map();
            for (const declared of files.flatMap(declaredBy)) {
                const known = byName.get(declared.name) ?? new Set();
                byName.set(declared.name, known.add(declared));
            }
            return [...byName.keys()].sort().map((name) => dependency(name, [...(byName.get(name) ?? [])]));
        },
        refs: (file) => [...new Set(declaredBy(file).map(({ name }) => (0,package_url/* packageUrl */.E)({ name })))].sort(),
    };
}
function declaredIn(text) {
    const requirement = (0,python_requirement/* parseRequirement */.p)(text);
    if (requirement === undefined)
        return undefined;
    const { name, specifiers, url, marker } = requirement;
    return {
        name: (0,python_name/* normalizeName */.Pc)(name),
        demand: demandOf(text, requirement),
        ...(url === undefined && { specifiers }),
        optional: isOfExtras(marker),
    };
}
function demandOf(text, { extras, specifiers, url, marker }) {
    const range = url === undefined ? versionRange(specifiers) : undefined;
    return {
        text: (0,plain_text/* plainText */.w)(text),
        extras,
        ...(specifiers.length > 0 && { specifier: (0,specifier/* formatSpecifiers */.x1)(specifiers) }),
        ...(range !== undefined && { range }),
        ...(marker !== undefined && { marker: (0,plain_text/* plainText */.w)((0,python_marker/* formatMarker */.gJ)(marker)) }),
    };
}
function dependency(name, declared) {
    const purl = (0,package_url/* packageUrl */.E)({ name });
    const range = commonRange(declared);
    return {
        ref: purl,
        type: "library",
        name,
        purl,
        optional: declared.every(({ optional }) => optional),
        ...(range !== undefined && { range }),
        demands: declared.map(({ demand }) => demand).sort((one, other) => (one.text < other.text ? -1 : 1)),
    };
}
function commonRange(declared) {
    const [first, ...others] = declared;
    if (others.length === 0)
        return first?.demand.range;
    const specifiers = declared.flatMap((each) => (each.specifiers === undefined ? [] : [each.specifiers]));
    return specifiers.length === declared.length ? versionRangeOfAny(specifiers) : undefined;
}
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


/***/ }),

/***/ 96060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
}


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ fileBill)
});

// EXTERNAL MODULE: ./lib/src/assemble/component.js
var component = __webpack_require__(39645);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(96577);
;// CONCATENATED MODULE: ./lib/src/assemble/part-ref.js
function partRef(ownerRef, name) {
    return `${ownerRef}#${encodeURIComponent(name.toWellFormed())}`;
}

// EXTERNAL MODULE: ./lib/src/assemble/plain-text.js
var plain_text = __webpack_require__(76768);
;// CONCATENATED MODULE: ./lib/src/assemble/crate-component.js


const LONGEST_NAME = 200;
const SHA256 = /^[0-9a-f]{64}$/;
function crateComponents(crates, source, ownerRef) {
    const components = crates.map((crate) => crateComponent(crate, source, ownerRef));
    const refsAt = (places) => places.flatMap((place) => components[place]?.ref ?? []);
    const edges = crates.flatMap(({ needs }, place) => refsAt([place]).map((ref) => ({ ref, dependsOn: refsAt(needs).filter((each) => each !== ref) })));
    return { components, edges: edges.filter(({ dependsOn }) => dependsOn.length > 0) };
}
function crateComponent({ name, version, source, checksum }, lock, ownerRef) {
    const [plainName, plainVersion] = [(0,plain_text/* plainLine */.h)(name, LONGEST_NAME) || "unnamed", (0,plain_text/* plainLine */.h)(version, LONGEST_NAME)];
    const purl = source === undefined ? undefined : cratePurl(plainName, plainVersion, source);
    return {
        ref: purl ?? partRef(ownerRef, `${plainName}@${plainVersion}`),
        type: "library",
        name: plainName,
        ...(plainVersion !== "" && { version: plainVersion }),
        ...(purl !== undefined && { purl }),
        ...(checksum !== undefined && SHA256.test(checksum) && { hashes: [{ algorithm: "SHA-256", value: checksum }] }),
        properties: [{ name: "shipwheel:source", value: (0,plain_text/* plainLine */.h)(lock) }],
    };
}
function cratePurl(name, version, source) {
    const at = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
    const [, kind, url = ""] = /^(registry|sparse|git)\+(https?:\/\/[^\s@]+)$/.exec(source) ?? [];
    if (kind === undefined)
        return undefined;
    if (kind === "git")
        return `${at}?vcs_url=${encodeURIComponent(`git+${url.replace(/(?:\?[^#]*)?#/, "@")}`)}`;
    const isMain = /^https:\/\/(?:github\.com\/rust-lang\/crates\.io-index|index\.crates\.io)\/?$/.test(url);
    return isMain ? at : `${at}?repository_url=${encodeURIComponent(url)}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/foreign-purl.js

const LONGEST = 1000;
const PURL = /^pkg:(?<type>[a-z][a-z0-9.+-]*)\/(?<path>[\w.~!$&'()*+,;=:@%/-]+)(?:\?(?<qualifiers>[^#\s]*))?(?:#(?<subpath>[\w.~%/+-]+))?$/i;
const QUALIFIER = /^[a-z][a-z0-9._-]*=[\w.~!$'()*+,;:@%/?-]+$/i;
const OF_A_MACHINE = /^(?:[a-z0-9+]+\+)?file:|^\/|^[a-z]:[\\/]|:\/\/[^/]*@/i;
function foreignPurl(text) {
    const groups = text.length > LONGEST ? undefined : PURL.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { type = "", path = "", qualifiers = "", subpath = "" } = groups;
    const written = qualifiers.split("&").filter((each) => QUALIFIER.test(each));
    const kept = written.filter((each) => !OF_A_MACHINE.test(qualifierValue(each)));
    const local = written.some((each) => /^(?:[a-z0-9+]+\+)?file:/i.test(qualifierValue(each)));
    const purl = [
        `pkg:${type.toLowerCase()}/${type.toLowerCase() === "pypi" ? normalizedPath(path) : path}`,
        kept.length === 0 ? "" : `?${kept.sort().join("&")}`,
        subpath === "" || local ? "" : `#${subpath}`,
    ];
    return { purl: purl.join(""), local };
}
function qualifierValue(qualifier) {
    const value = qualifier.slice(qualifier.indexOf("=") + 1);
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function normalizedPath(path) {
    const [name = "", ...version] = path.split("@");
    return [(0,python_name/* normalizeName */.Pc)(name), ...version].join("@");
}

;// CONCATENATED MODULE: ./lib/src/assemble/enclosed-component.js



const enclosed_component_LONGEST_NAME = 200;
const TYPES = ["application", "container", "file", "framework", "library", "operating-system", "platform"];
const HEX_DIGITS = {
    MD5: 32,
    "SHA-1": 40,
    "SHA-256": 64,
    "SHA-384": 96,
    "SHA-512": 128,
    "SHA3-256": 64,
    "SHA3-512": 128,
};
function enclosedComponent(found, { member }, ownerRef) {
    const foreign = found.purl === undefined ? undefined : foreignPurl(found.purl);
    const purl = foreign?.local === true ? undefined : foreign?.purl;
    const name = (0,plain_text/* plainLine */.h)(found.name, enclosed_component_LONGEST_NAME) || "unnamed";
    const version = (0,plain_text/* plainLine */.h)(found.version ?? "", enclosed_component_LONGEST_NAME);
    const description = (0,plain_text/* plainLine */.h)(found.description ?? "");
    const hashes = found.hashes.flatMap(hashOf);
    const licences = licencesIn(found);
    return {
        ref: purl?.includes("@") ? purl : partRef(ownerRef, purl ?? keyOf(name, version, hashes)),
        type: TYPES.find((type) => type === found.type) ?? "library",
        name,
        ...(version !== "" && { version }),
        ...(purl !== undefined && { purl }),
        ...(description !== "" && { description }),
        ...(hashes.length > 0 && { hashes }),
        ...(licences && { licences }),
        ...(found.scope === "excluded" && { excluded: true }),
        properties: [{ name: "shipwheel:source", value: (0,plain_text/* plainLine */.h)(member) }],
    };
}
function keyOf(name, version, [hash]) {
    if (version !== "")
        return `${name}@${version}`;
    return hash === undefined ? name : `${name}@${hash.value.slice(0, 12)}`;
}
function hashOf({ algorithm, value }) {
    const known = Object.hasOwn(HEX_DIGITS, algorithm) ? algorithm : undefined;
    const hex = value.toLowerCase();
    if (known === undefined || hex.length !== HEX_DIGITS[known] || !/^[0-9a-f]+$/.test(hex))
        return [];
    return [{ algorithm: known, value: hex }];
}
function licencesIn({ licences }) {
    const texts = [...new Set(licences.map(({ text }) => (0,plain_text/* plainLine */.h)(text)).filter((text) => text !== ""))];
    const [first] = texts;
    if (first === undefined)
        return undefined;
    if (licences.some(({ kind }) => kind === "name"))
        return { kind: "names", names: texts.sort() };
    return {
        kind: "expression",
        expression: texts.length === 1 ? first : texts.map((text) => `(${text})`).join(" AND "),
    };
}

// EXTERNAL MODULE: ./lib/src/assemble/digest.js
var digest = __webpack_require__(96060);
;// CONCATENATED MODULE: ./lib/src/assemble/identification.js

const FOLDERS = [
    ...["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib", "/usr/local/lib64"],
    ...["x86_64", "aarch64", "i386", "powerpc64le", "s390x", "riscv64"].map((machine) => `/usr/lib/${machine}-linux-gnu`),
    ...["x86_64", "aarch64", "i386", "powerpc64le", "s390x", "riscv64"].map((machine) => `/lib/${machine}-linux-gnu`),
    "/usr/lib/arm-linux-gnueabihf",
    "/lib/arm-linux-gnueabihf",
];
const HASHED = /^(?<stem>.+)-[0-9a-f]{8,32}(?<rest>\.so(?:\.\d+)*)$/;
const MOST_NAMES = 8;
function identifications({ libraries, bills }) {
    const providers = bills.flatMap((bill) => bill.components.flatMap((provider) => provider.pathDigest === undefined ? [] : [{ digest: provider.pathDigest, provider, bill }]));
    if (providers.length === 0)
        return [];
    const byDigest = new Map(libraries.flatMap((library) => pathDigests(library).map((digest) => [digest, library])));
    return providers.flatMap(({ digest, provider, bill }) => {
        const library = byDigest.get(digest);
        return library === undefined ? [] : [{ library, provider, bill }];
    });
}
function pathDigests({ member }) {
    const fileName = member.slice(member.lastIndexOf("/") + 1);
    const { stem, rest } = HASHED.exec(fileName)?.groups ?? {};
    const names = shortened(stem === undefined ? fileName : `${stem}${rest}`);
    return names.flatMap((name) => FOLDERS.map((folder) => (0,digest/* sha256 */.s)(`${folder}/${name}`)));
}
function shortened(name) {
    const names = [name];
    for (let last = name; names.length < MOST_NAMES && /\.so\.[\d.]+$/.test(last); names.push(last)) {
        last = last.slice(0, last.lastIndexOf("."));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/src/assemble/library-component.js



const UNIDENTIFIED = { name: "shipwheel:identified", value: "false" };
function libraryComponent(library, ownerRef) {
    const { member, sha256, format, linkName, repaired } = library;
    const path = (0,plain_text/* plainLine */.h)(member);
    const properties = [
        ...(repaired ? [{ name: "shipwheel:brought-in", value: "by a repair tool" }] : []),
        UNIDENTIFIED,
        ...(linkName === undefined ? [] : [{ name: "shipwheel:soname", value: (0,plain_text/* plainLine */.h)(linkName) }]),
    ];
    return {
        ref: libraryRef(library, ownerRef),
        type: format === undefined ? "file" : "library",
        name: fileNameOf(path) || path,
        ...(sha256 !== undefined && { hashes: [{ algorithm: "SHA-256", value: sha256 }] }),
        occurrences: [path],
        properties,
    };
}
function identifiedLibrary({ library, provider, bill }, ownerRef) {
    const { ref, name: _, ...file } = libraryComponent(library, ownerRef);
    const { name, version, purl, licences, properties = [] } = enclosedComponent(provider, bill, ownerRef);
    return {
        ref,
        ...file,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...(licences && { licences }),
        properties: [...(file.properties ?? []).filter((each) => each.name !== UNIDENTIFIED.name), ...properties],
    };
}
function libraryEdges(libraries, ownerRef) {
    const byName = new Map(libraries.flatMap((library) => [library.linkName, fileNameOf(library.member)].flatMap((name) => name === undefined ? [] : [[name.toLowerCase(), libraryRef(library, ownerRef)]])));
    return libraries.map((library) => ({
        ref: libraryRef(library, ownerRef),
        dependsOn: library.needs.flatMap((name) => byName.get(name.toLowerCase()) ?? []),
    }));
}
function libraryRef({ member }, ownerRef) {
    return partRef(ownerRef, member);
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

// EXTERNAL MODULE: ./lib/src/assemble/own-bill.js
var own_bill = __webpack_require__(27354);
;// CONCATENATED MODULE: ./lib/src/assemble/parts.js
function collectParts() {
    const parts = new Map();
    const needs = new Map();
    return {
        add: (component) => {
            const known = parts.get(component.ref);
            parts.set(component.ref, known === undefined ? component : merged(known, component));
        },
        connect: ({ ref, dependsOn }) => {
            const known = needs.get(ref) ?? new Set();
            needs.set(ref, known);
            for (const each of dependsOn)
                if (each !== ref)
                    known.add(each);
        },
        components: () => [...parts.keys()].sort().flatMap((ref) => parts.get(ref) ?? []),
        edges: (ownerRef) => {
            const refs = [...parts.keys()].sort();
            const known = new Map(refs.map((ref) => [ref, [...(needs.get(ref) ?? [])].filter((each) => parts.has(each)).sort()]));
            const own = [...(needs.get(ownerRef) ?? [])].filter((each) => parts.has(each));
            return [
                { ref: ownerRef, dependsOn: [...own, ...unreached(own, refs, known)].sort() },
                ...refs.map((ref) => ({ ref, dependsOn: known.get(ref) ?? [] })),
            ];
        },
    };
}
function unreached(roots, refs, needs) {
    const reached = new Set();
    const reach = (from) => {
        const waiting = [from];
        for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
            if (reached.has(ref))
                continue;
            reached.add(ref);
            waiting.push(...(needs.get(ref) ?? []));
        }
    };
    roots.forEach(reach);
    const needed = new Set([...needs.values()].flat());
    const firsts = [];
    for (const ref of [...refs.filter((each) => !needed.has(each)), ...refs]) {
        if (reached.has(ref))
            continue;
        firsts.push(ref);
        reach(ref);
    }
    return firsts;
}
function merged(one, other) {
    const hashes = hashesOf(one, other);
    const occurrences = [...new Set([...(one.occurrences ?? []), ...(other.occurrences ?? [])])].sort();
    const properties = [...(one.properties ?? []), ...(other.properties ?? [])];
    const { excluded: _, hashes: __, ...rest } = { ...other, ...one };
    return {
        ...rest,
        ...(one.excluded === true && other.excluded === true && { excluded: true }),
        ...(hashes.length > 0 && { hashes: distinct(hashes, ({ algorithm, value }) => `${algorithm} ${value}`) }),
        ...(occurrences.length > 0 && { occurrences }),
        ...(properties.length > 0 && { properties: distinct(properties, propertyKey) }),
    };
}
function hashesOf(one, other) {
    const placed = [one, other].filter(({ occurrences }) => occurrences !== undefined);
    return (placed.length === 0 ? [one, other] : placed).flatMap(({ hashes }) => hashes ?? []);
}
function propertyKey({ name, value }) {
    return `${name} ${value}`;
}
function distinct(list, key) {
    const byKey = new Map(list.map((each) => [key(each), each]));
    return [...byKey.keys()].sort().flatMap((each) => byKey.get(each) ?? []);
}

// EXTERNAL MODULE: ./lib/src/assemble/licence.js + 1 modules
var licence = __webpack_require__(30305);
// EXTERNAL MODULE: ./lib/src/assemble/package-url.js
var package_url = __webpack_require__(5042);
;// CONCATENATED MODULE: ./lib/src/assemble/vendored-component.js





function vendoredComponent(found, ownerRef) {
    const { name, member, source, metadata } = found;
    const occurrences = [(0,plain_text/* plainLine */.h)(member)];
    const isNamed = source !== "folder" && (0,python_name/* isProjectName */.jD)(name);
    const version = (0,plain_text/* plainLine */.h)(found.version ?? "", 200);
    const licences = metadata && (0,licence/* licencesOf */.c)(metadata);
    const purl = (0,package_url/* packageUrl */.E)({ name: (0,python_name/* normalizeName */.Pc)(name), ...(version !== "" && { version }) });
    return {
        ref: isNamed && version !== "" ? purl : partRef(ownerRef, member),
        type: "library",
        name: (0,plain_text/* plainLine */.h)(name, 200) || "unnamed",
        ...(version !== "" && { version }),
        ...(isNamed && { purl }),
        ...(found.sha256 !== undefined && { hashes: [{ algorithm: "SHA-256", value: found.sha256 }] }),
        ...(licences && { licences }),
        occurrences,
        properties: [
            ...(isNamed ? [] : [{ name: "shipwheel:identified", value: "false" }]),
            { name: "shipwheel:vendored", value: "true" },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/src/assemble/contained.js








const EXAMPLE_BY_CARGO = [
    { name: "shipwheel:resolved", value: "example" },
    { name: "shipwheel:resolved:by", value: "Cargo.lock" },
];
const NOTHING = { libraries: [], packages: [], bills: [], crates: [] };
function containedIn(file, { identity, ownerRef, sdist }) {
    const contents = (0,own_bill/* withoutOwnBill */.M)(file.contents ?? NOTHING);
    const parts = collectParts();
    const identified = identifications(contents);
    addLibraries(contents.libraries, { ownerRef, identified, parts });
    const vendored = contents.packages.map((each) => vendoredComponent(each, ownerRef));
    for (const each of vendored)
        parts.add(each);
    const named = new Map(vendored.map(({ name, ref }) => [(0,python_name/* normalizeName */.Pc)(name), ref]));
    for (const bill of contents.bills)
        addBill(bill, { identity, ownerRef, identified, named, parts });
    if (sdist !== undefined && isCompiled(file) && !parts.components().some(isCrate))
        addCrates(sdist, ownerRef, parts);
    return { components: parts.components(), edges: parts.edges(ownerRef) };
}
function addLibraries(libraries, { ownerRef, identified, parts }) {
    const known = new Map(identified.map((each) => [each.library, each]));
    for (const library of libraries) {
        const identification = known.get(library);
        parts.add(identification === undefined ? libraryComponent(library, ownerRef) : identifiedLibrary(identification, ownerRef));
    }
    for (const edge of libraryEdges(libraries, ownerRef))
        parts.connect(edge);
}
function addBill(bill, { identity, ownerRef, identified, named, parts }) {
    const known = new Map(identified.map(({ provider, library }) => [provider, library]));
    const refs = bill.components.map((each) => {
        const library = known.get(each);
        if (library !== undefined)
            return libraryRef(library, ownerRef);
        const component = enclosedComponent(each, bill, ownerRef);
        if (isOwner(component, identity))
            return ownerRef;
        const vendored = isNameAlone(component) ? named.get((0,python_name/* normalizeName */.Pc)(component.name)) : undefined;
        if (vendored !== undefined)
            return vendored;
        parts.add(component);
        return component.ref;
    });
    for (const { from, to } of bill.edges) {
        const ref = refs[from];
        if (ref !== undefined)
            parts.connect({ ref, dependsOn: to.flatMap((place) => refs[place] ?? []) });
    }
}
function isNameAlone({ purl, version }) {
    return purl === undefined && version === undefined;
}
function isOwner({ purl, name, version }, identity) {
    if (purl === undefined)
        return (0,python_name/* normalizeName */.Pc)(name) === identity.normalizedName && version === undefined;
    return purl.split(/[@?#]/, 1)[0] === `pkg:pypi/${identity.normalizedName}` && !purl.includes("#");
}
function lockedCrates(sdist, ownerRef) {
    const parts = collectParts();
    addCrates(sdist, ownerRef, parts);
    const components = parts.components().map((each) => ({ ...each, properties: EXAMPLE_BY_CARGO }));
    return { components, edges: parts.edges(ownerRef) };
}
function addCrates(sdist, ownerRef, parts) {
    const { components, edges } = crateComponents(sdist.contents?.crates ?? [], `Cargo.lock of ${sdist.name}`, ownerRef);
    for (const component of components)
        parts.add(component);
    for (const edge of edges)
        parts.connect(edge);
}
function isCompiled({ kind, filename }) {
    return kind === "wheel" && filename.tags.some((tag) => !tag.endsWith("-any"));
}
function isCrate({ purl }) {
    return purl?.startsWith("pkg:cargo/") === true;
}

;// CONCATENATED MODULE: ./lib/src/assemble/licence-files.js

const USUAL = /^[^/]+\.dist-info\/(?:licenses\/.+|(?:AUTHORS|COPYING|LICEN[CS]E|NOTICE)[^/]*)$/i;
function licenceFiles({ kind, metadata, members }) {
    const named = new Set(metadata["license-file"] ?? []);
    const isNamed = (path) => named.has(path.replace(kind === "wheel" ? /^[^/]+\.dist-info\/(?:licenses\/)?/ : /^[^/]+\//, ""));
    const found = members.filter(({ name }) => (kind === "wheel" && USUAL.test(name)) || isNamed(name));
    return found
        .flatMap(({ name, sha256 }) => sha256 === undefined || name.endsWith("/") ? [] : [{ path: (0,plain_text/* plainLine */.h)(name), sha256 }])
        .sort((one, other) => (one.path < other.path ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/src/assemble/link.js
var assemble_link = __webpack_require__(40984);
// EXTERNAL MODULE: ./lib/src/assemble/made-bill.js + 1 modules
var made_bill = __webpack_require__(13949);
;// CONCATENATED MODULE: ./lib/src/assemble/file-bill.js





function fileBill(file, { identity, needs, sdist }, making) {
    const texts = licenceFiles(file);
    const project = (0,component/* projectComponent */.b)(identity, file.metadata);
    const links = [...(project.links ?? []), ...(0,assemble_link/* enclosedBillLinks */.ym)(file.contents?.bills ?? [])];
    const subject = {
        ...project,
        ...(0,component/* fileComponent */.C)(identity, file),
        ...(links.length > 0 && { links }),
        ...(texts.length > 0 && { licenceFiles: texts }),
    };
    const contained = containedIn(file, { identity, ownerRef: subject.ref, sdist });
    const requirements = needs.components([file]);
    const crates = file === sdist ? lockedCrates(file, subject.ref) : file_bill_NOTHING;
    const [own, ...edges] = contained.edges;
    const [locked, ...crateEdges] = crates.edges;
    const needed = [own, locked].flatMap((edge) => edge?.dependsOn ?? []).concat(requirements.map(({ ref }) => ref));
    return (0,made_bill/* madeBill */.V)(file.name, [file], making, {
        subject,
        contents: contained.components,
        requirements,
        example: { resolved: crates.components, edges: crateEdges, completeness: [] },
        completeness: [
            { of: "assemblies", aggregate: wholeness(file, contained), refs: [subject.ref] },
            { of: "dependencies", aggregate: "incomplete", refs: [subject.ref] },
        ],
        edges: [{ ref: subject.ref, dependsOn: needed }, ...edges],
    });
}
const file_bill_NOTHING = { components: [], edges: [] };
function wholeness({ kind, filename }, { components }) {
    if (kind === "sdist")
        return "unknown";
    const isPure = filename.tags.every((tag) => tag.endsWith("-any"));
    return isPure && components.every(({ version }) => version !== undefined) ? "complete" : "incomplete";
}


/***/ }),

/***/ 30305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ isSpdx),
  c: () => (/* binding */ licencesOf)
});

// EXTERNAL MODULE: ./lib/data/licenses.json
var licenses = __webpack_require__(47411);
;// CONCATENATED MODULE: ./lib/src/python/license-classifier.js
const LICENSES = new Map([
    ["Attribution Assurance License", "AAL"],
    ["Aladdin Free Public License (AFPL)", "Aladdin"],
    ["Blue Oak Model License (BlueOak-1.0.0)", "BlueOak-1.0.0"],
    ["Boost Software License 1.0 (BSL-1.0)", "BSL-1.0"],
    ["CC0 1.0 Universal (CC0 1.0) Public Domain Dedication", "CC0-1.0"],
    ["CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)", "CECILL-2.1"],
    ["CMU License (MIT-CMU)", "MIT-CMU"],
    ["CeCILL-B Free Software License Agreement (CECILL-B)", "CECILL-B"],
    ["CeCILL-C Free Software License Agreement (CECILL-C)", "CECILL-C"],
    ["Common Development and Distribution License 1.0 (CDDL-1.0)", "CDDL-1.0"],
    ["Common Public License", "CPL-1.0"],
    ["Eclipse Public License 1.0 (EPL-1.0)", "EPL-1.0"],
    ["Eclipse Public License 2.0 (EPL-2.0)", "EPL-2.0"],
    ["Educational Community License, Version 2.0 (ECL-2.0)", "ECL-2.0"],
    ["European Union Public Licence 1.0 (EUPL 1.0)", "EUPL-1.0"],
    ["European Union Public Licence 1.1 (EUPL 1.1)", "EUPL-1.1"],
    ["European Union Public Licence 1.2 (EUPL 1.2)", "EUPL-1.2"],
    ["GNU Affero General Public License v3 or later (AGPLv3+)", "AGPL-3.0-or-later"],
    ["GNU General Public License v2 or later (GPLv2+)", "GPL-2.0-or-later"],
    ["GNU General Public License v3 or later (GPLv3+)", "GPL-3.0-or-later"],
    ["GNU Lesser General Public License v3 or later (LGPLv3+)", "LGPL-3.0-or-later"],
    ["Historical Permission Notice and Disclaimer (HPND)", "HPND"],
    ["IBM Public License", "IPL-1.0"],
    ["ISC License (ISCL)", "ISC"],
    ["Intel Open Source License", "Intel"],
    ["MIT License", "MIT"],
    ["MIT No Attribution License (MIT-0)", "MIT-0"],
    ["MirOS License (MirOS)", "MirOS"],
    ["Motosoto License", "Motosoto"],
    ["Mozilla Public License 1.0 (MPL)", "MPL-1.0"],
    ["Mozilla Public License 1.1 (MPL 1.1)", "MPL-1.1"],
    ["Mozilla Public License 2.0 (MPL 2.0)", "MPL-2.0"],
    ["Mulan Permissive Software License v2 (MulanPSL-2.0)", "MulanPSL-2.0"],
    ["NASA Open Source Agreement v1.3 (NASA-1.3)", "NASA-1.3"],
    ["Nethack General Public License", "NGPL"],
    ["Nokia Open Source License", "Nokia"],
    ["Nokia Open Source License (NOKOS)", "Nokia"],
    ["Open Group Test Suite License", "OGTSL"],
    ["Open Software License 3.0 (OSL-3.0)", "OSL-3.0"],
    ["PostgreSQL License", "PostgreSQL"],
    ["Python License (CNRI Python License)", "CNRI-Python"],
    ["Python Software Foundation License", "PSF-2.0"],
    ["Qt Public License (QPL)", "QPL-1.0"],
    ["Ricoh Source Code Public License", "RSCPL"],
    ["SIL Open Font License 1.1 (OFL-1.1)", "OFL-1.1"],
    ["Sleepycat License", "Sleepycat"],
    ["Sun Industry Standards Source License (SISSL)", "SISSL"],
    ["Sun Public License", "SPL-1.0"],
    ["The Unlicense (Unlicense)", "Unlicense"],
    ["Universal Permissive License (UPL)", "UPL-1.0"],
    ["University of Illinois/NCSA Open Source License", "NCSA"],
    ["Vovida Software License 1.0", "VSL-1.0"],
    ["W3C License", "W3C"],
    ["X.Net License", "Xnet"],
    ["Zero-Clause BSD (0BSD)", "0BSD"],
]);
function classifiedLicense(classifier) {
    return LICENSES.get(classifier.replace(/^License :: (?:OSI Approved :: )?/, ""));
}

// EXTERNAL MODULE: ./lib/src/python/license-expression.js
var license_expression = __webpack_require__(4510);
// EXTERNAL MODULE: ./lib/src/assemble/plain-text.js
var plain_text = __webpack_require__(76768);
;// CONCATENATED MODULE: ./lib/src/assemble/licence.js




const CLASSIFIER = "License :: ";
const NO_LICENCE = new Set(["License :: OSI Approved", "License :: DFSG approved"]);
const LIST = { licenses: new Set(licenses/* licenses */.Vy), exceptions: new Set(licenses/* exceptions */.z2) };
function licencesOf(metadata) {
    const expression = (0,plain_text/* plainLine */.h)(metadata["license-expression"]?.[0] ?? "");
    if (expression !== "")
        return { kind: "expression", expression };
    const classifiers = (metadata.classifier ?? []).filter((each) => each.startsWith(CLASSIFIER) && !NO_LICENCE.has(each));
    const text = (0,plain_text/* plainLine */.h)(metadata.license?.[0] ?? "");
    const meant = classifiers.map((each) => classifiedLicense(each));
    const [first] = meant;
    if (isSpdx(text) && meant.every((id) => id === undefined || isNamed(id, text))) {
        return { kind: "expression", expression: text };
    }
    if (first !== undefined && meant.length === 1 && !isSpdx(text))
        return { kind: "expression", expression: first };
    return named(classifiers.length > 0 && !isSpdx(text) ? classifiers : [...classifiers, text]);
}
function isSpdx(text) {
    return text !== "" && (0,license_expression/* licenseExpressionProblem */.t)(text, LIST) === undefined;
}
function isNamed(id, expression) {
    return expression.toLowerCase().replace(/[()]/g, " ").split(/\s+/).includes(id.toLowerCase());
}
function named(texts) {
    const names = new Set(texts.map((text) => (0,plain_text/* plainLine */.h)(text)).filter((name) => name !== "" && name !== "UNKNOWN"));
    return names.size === 0 ? undefined : { kind: "names", names: [...names].sort() };
}


/***/ }),

/***/ 40984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   xB: () => (/* binding */ pathReference),
/* harmony export */   ym: () => (/* binding */ enclosedBillLinks)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);

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
const WEB = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i;
function linksOf(metadata) {
    const found = new Map();
    for (const each of written(metadata))
        found.set(`${each.type} ${each.url}`, each);
    return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
function enclosedBillLinks(bills) {
    return bills.map(({ member, sha256, format, unread }) => ({
        type: "bom",
        url: pathReference(member),
        comment: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(`It lies in the distribution${unread === undefined ? ` (${format})` : `, and is not read: ${unread}`}.`),
        ...(sha256 !== undefined && { sha256 }),
    }));
}
function pathReference(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function* written(metadata) {
    for (const url of metadata["home-page"] ?? [])
        yield* linkTo("website", url);
    for (const url of metadata["download-url"] ?? [])
        yield* linkTo("distribution", url);
    for (const line of metadata["project-url"] ?? []) {
        const comma = line.indexOf(",");
        const label = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(line.slice(0, Math.max(comma, 0)), 32);
        const known = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
        yield* linkTo(TYPES.get(known) ?? "other", line.slice(comma + 1), label);
    }
}
function linkTo(type, text, comment = "") {
    const trimmed = text.trim();
    if (!URL.canParse(trimmed))
        return [];
    const url = new URL(trimmed).href;
    if (!WEB.test(url))
        return [];
    return [{ type, url, ...(comment === "" ? {} : { comment }) }];
}


/***/ }),

/***/ 13949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ madeBill),
  I: () => (/* binding */ serialOf)
});

// EXTERNAL MODULE: ./lib/src/assemble/plain-text.js
var plain_text = __webpack_require__(76768);
;// CONCATENATED MODULE: ./lib/src/assemble/formulation.js

const ROLES = new Map([
    ["auditwheel", "repair"],
    ["bdist_wheel", "backend"],
    ["build", "frontend"],
    ["cibuildwheel", "wheel builder"],
    ["cpython", "interpreter"],
    ["delocate", "repair"],
    ["delvewheel", "repair"],
    ["docker", "container engine"],
    ["patchelf", "repair"],
    ["pip", "frontend"],
    ["podman", "container engine"],
    ["pypy", "interpreter"],
    ["uv", "frontend"],
]);
function formulation(records, files) {
    const components = [
        ...records.flatMap(({ tools }) => tools.map(({ name, version }) => toolComponent(name, version))),
        ...files.flatMap(({ makers = [] }) => makers.map(makerComponent)),
        ...files.flatMap(repairComponents),
        ...records.flatMap(({ machines = [] }) => machines.map(machineComponent)),
    ];
    const different = new Map(components.map((each) => [each.ref, each]));
    const versioned = new Set(components.flatMap(({ name, version }) => (version === undefined ? [] : [name])));
    return [...different.keys()]
        .sort()
        .flatMap((ref) => different.get(ref) ?? [])
        .filter(({ name, version }) => version !== undefined || !versioned.has(name));
}
function toolComponent(name, version, standard) {
    const known = {
        name: (0,plain_text/* plainLine */.h)(name, 200) || "unnamed",
        ...(version !== undefined && { version: (0,plain_text/* plainLine */.h)(version, 200) }),
    };
    const role = ROLES.get(known.name.toLowerCase()) ?? standard;
    return {
        ref: known.version === undefined ? known.name : `${known.name}@${known.version}`,
        type: "application",
        ...known,
        ...(role !== undefined && { properties: [{ name: "shipwheel:role", value: role }] }),
    };
}
function makerComponent(written) {
    const line = (0,plain_text/* plainLine */.h)(written, 200);
    const { name = line, version } = /^(?<name>\S+)\s+v?\(?(?<version>\d[\w.+-]*)\)?/.exec(line)?.groups ?? {};
    return toolComponent(name, version, "backend");
}
function repairComponents({ members }) {
    const traces = { auditwheel: /\.dist-info\/sboms\/auditwheel\.cdx\.json$/, delocate: /(?:^|\/)\.dylibs\// };
    const found = Object.entries(traces).filter(([, trace]) => members.some(({ name }) => trace.test(name)));
    return found.map(([name]) => toolComponent(name, undefined));
}
function machineComponent({ platform, arch, image, workflow, }) {
    const name = (0,plain_text/* plainLine */.h)(image?.name ?? `${platform} ${arch}`, 200);
    const version = image && (0,plain_text/* plainLine */.h)(image.version, 200);
    const told = [
        { name: "shipwheel:role", value: "machine" },
        { name: "shipwheel:platform", value: (0,plain_text/* plainLine */.h)(`${platform} ${arch}`, 200) },
        ...(workflow === undefined ? [] : [{ name: "shipwheel:workflow", value: (0,plain_text/* plainLine */.h)(workflow) }]),
    ];
    const ref = [name, version, arch, workflow].filter(Boolean).join("@");
    return { ref: `machine:${(0,plain_text/* plainLine */.h)(ref)}`, type: "platform", name, ...(version && { version }), properties: told };
}

// EXTERNAL MODULE: ./lib/src/assemble/serial-number.js
var serial_number = __webpack_require__(60276);
;// CONCATENATED MODULE: ./lib/src/assemble/made-bill.js


function madeBill(about, files, making, { example = NO_EXAMPLE, ...told }) {
    const leading = new Set([...told.edges, ...example.edges].map(({ ref }) => ref));
    const leaves = [...told.contents, ...told.requirements, ...example.resolved]
        .map(({ ref }) => ref)
        .filter((ref) => !leading.has(ref));
    return {
        about,
        serialNumber: serialOf(about, files),
        ...timestamp(making.plan?.document.source.epoch),
        toolVersion: making.toolVersion,
        ...told,
        resolved: example.resolved,
        edges: [...told.edges, ...example.edges, ...leaves.sort().map((ref) => ({ ref, dependsOn: [] }))],
        completeness: [...told.completeness, ...example.completeness],
        formulation: formulation(making.records, files),
    };
}
function serialOf(about, files) {
    const named = about === "release" ? about : "distribution";
    return (0,serial_number/* serialNumber */.w)([named, ...files.map(({ name, sha256 }) => `${sha256}  ${name}`)].join("\n"));
}
const NO_EXAMPLE = { resolved: [], edges: [], completeness: [] };
const LAST_SECOND = 253_402_300_799;
function timestamp(epoch) {
    if (epoch === undefined || !(epoch >= 0 && epoch <= LAST_SECOND))
        return {};
    return { timestamp: new Date(epoch * 1000).toISOString() };
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutOwnBill),
/* harmony export */   d: () => (/* binding */ OWN_BILL)
/* harmony export */ });
const OWN_BILL = "sboms/shipwheel.cdx.json";
function withoutOwnBill(contents) {
    const bills = contents.bills.filter(({ member }) => !member.endsWith(`.dist-info/${OWN_BILL}`));
    return { ...contents, bills };
}


/***/ }),

/***/ 5042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ packageUrl)
/* harmony export */ });
function packageUrl({ name, version, fileName }) {
    const at = version === undefined ? "" : `@${encoded(version)}`;
    const qualifiers = fileName === undefined ? "" : `?file_name=${encoded(fileName)}`;
    return `pkg:pypi/${encoded(name)}${at}${qualifiers}`;
}
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function plainText(text) {
    return text.replace(/\r\n?/g, "\n").replace(CONTROL, "\ufffd").toWellFormed();
}
function plainLine(text, limit = 1000) {
    const line = plainText(text).trim().split("\n", 1)[0] ?? "";
    return line.replaceAll("\t", " ").slice(0, limit).toWellFormed().trim();
}


/***/ }),

/***/ 60276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ serialNumber)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
function serialNumber(name) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}


/***/ })

};
;