"use strict";
exports.id = 7171;
exports.ids = [7171];
exports.modules = {

/***/ 7171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contentsOf: () => (/* binding */ contentsOf)
});

// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(69580);
// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/python/bytes.js
var bytes = __webpack_require__(89995);
;// CONCATENATED MODULE: ./lib/src/check/cargo-lock.js




const MOST_CRATES = 20_000;
function cratesLocked(locks) {
    const [outermost] = locks.toSorted((one, other) => depthOf(one) - depthOf(other));
    const text = (0,bytes/* decodeUtf8 */._6)(outermost?.bytes ?? new Uint8Array());
    const packages = text === undefined ? [] : packagesOf(text);
    return packages.length > MOST_CRATES ? [] : cratesOf(packages);
}
function depthOf({ member }) {
    return member.split("/").length;
}
function packagesOf(text) {
    try {
        return (0,table/* tablesAt */.dy)((0,toml/* parseToml */.M)(text, "Cargo.lock"), "package");
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP)
            return [];
        throw error;
    }
}
function cratesOf(packages) {
    const places = new Map();
    packages.forEach((each, place) => {
        const [name, version, source] = partsOf(each);
        for (const key of [name, `${name} ${version}`, `${name} ${version} (${source})`])
            places.set(key, place);
    });
    return packages.map((each) => {
        const [name, version, source] = partsOf(each);
        const checksum = (0,table/* textAt */.$6)(each, "checksum");
        return {
            name,
            version,
            ...(source !== "" && { source }),
            ...(checksum !== undefined && { checksum }),
            needs: (0,table/* textsAt */.i1)(each, "dependencies").flatMap((key) => places.get(key) ?? []),
        };
    });
}
function partsOf(each) {
    return [(0,table/* textAt */.$6)(each, "name") ?? "", (0,table/* textAt */.$6)(each, "version") ?? "", (0,table/* textAt */.$6)(each, "source") ?? ""];
}

// EXTERNAL MODULE: ./lib/src/python/bounded-json.js
var bounded_json = __webpack_require__(39800);
;// CONCATENATED MODULE: ./lib/src/check/enclosed-spdx.js

const ALGORITHMS = new Map([
    ["MD5", "MD5"],
    ["SHA1", "SHA-1"],
    ["SHA256", "SHA-256"],
    ["SHA384", "SHA-384"],
    ["SHA512", "SHA-512"],
]);
const SAYS_NOTHING = new Set(["NOASSERTION", "NONE"]);
const NEEDING = new Set(["CONTAINS", "DEPENDS_ON", "DYNAMIC_LINK", "STATIC_LINK"]);
const NEEDED = new Set(["CONTAINED_BY", "DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF"]);
const DOCUMENT = "SPDXRef-DOCUMENT";
function readSpdx(document) {
    const packages = (0,table/* tablesAt */.dy)(document, "packages").filter((each) => (0,table/* textAt */.$6)(each, "name") !== undefined);
    const places = new Map(packages.map((each, place) => [(0,table/* textAt */.$6)(each, "SPDXID") ?? "", place]));
    const relations = (0,table/* tablesAt */.dy)(document, "relationships").map(relationOf);
    const described = relations.find(({ from, type }) => from === DOCUMENT && type === "DESCRIBES")?.to;
    const about = places.get((0,table/* textsAt */.i1)(document, "documentDescribes")[0] ?? described ?? "");
    return {
        format: `SPDX ${((0,table/* textAt */.$6)(document, "spdxVersion") ?? "").replace(/^SPDX-/, "")}`,
        components: packages.map(componentOf),
        edges: relations.flatMap(({ from, type, to }) => {
            const [ref, other] = NEEDED.has(type) ? [to, from] : [from, to];
            const [one, two] = [places.get(ref), places.get(other)];
            const isEdge = NEEDING.has(type) || NEEDED.has(type);
            return isEdge && one !== undefined && two !== undefined ? [{ from: one, to: [two] }] : [];
        }),
        ...(about !== undefined && { about }),
    };
}
function relationOf(each) {
    return {
        from: (0,table/* textAt */.$6)(each, "spdxElementId") ?? "",
        type: (0,table/* textAt */.$6)(each, "relationshipType") ?? "",
        to: (0,table/* textAt */.$6)(each, "relatedSpdxElement") ?? "",
    };
}
function componentOf(each) {
    const [version, licence, description] = [
        (0,table/* textAt */.$6)(each, "versionInfo"),
        (0,table/* textAt */.$6)(each, "licenseDeclared"),
        (0,table/* textAt */.$6)(each, "summary"),
    ];
    const references = (0,table/* tablesAt */.dy)(each, "externalRefs").filter((ref) => (0,table/* textAt */.$6)(ref, "referenceType") === "purl");
    const purl = references.map((ref) => (0,table/* textAt */.$6)(ref, "referenceLocator")).find((locator) => locator !== undefined);
    return {
        type: ((0,table/* textAt */.$6)(each, "primaryPackagePurpose") ?? "library").toLowerCase(),
        name: (0,table/* textAt */.$6)(each, "name") ?? "",
        ...(version !== undefined && !SAYS_NOTHING.has(version) && { version }),
        ...(purl !== undefined && { purl }),
        ...(description !== undefined && { description }),
        hashes: (0,table/* tablesAt */.dy)(each, "checksums").flatMap(hashOf),
        licences: licence === undefined || SAYS_NOTHING.has(licence) ? [] : [{ kind: "expression", text: licence }],
    };
}
function hashOf(checksum) {
    const algorithm = ALGORITHMS.get((0,table/* textAt */.$6)(checksum, "algorithm") ?? "");
    const value = (0,table/* textAt */.$6)(checksum, "checksumValue");
    return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
}

;// CONCATENATED MODULE: ./lib/src/check/enclosed-bill.js



const MOST_COMPONENTS = 20_000;
const NOTHING = { components: [], edges: [] };
function enclosedBill({ member, bytes }, sha256) {
    const file = { member, ...(sha256 !== undefined && { sha256 }) };
    if (bytes === undefined)
        return { ...file, ...NOTHING, unread: "it is too long" };
    const document = (0,bounded_json/* boundedJson */.Q)(bytes);
    if (!(0,table/* isTable */.bI)(document))
        return { ...file, ...NOTHING, unread: "it is no JSON document" };
    const read = readBill(document);
    if (read === undefined)
        return { ...file, ...NOTHING, unread: "it is neither CycloneDX nor SPDX 2" };
    const isTooLong = read.components.length > MOST_COMPONENTS;
    return isTooLong ? { ...file, ...NOTHING, unread: "it lists too many components" } : { ...file, ...read };
}
function readBill(document) {
    if ((0,table/* textAt */.$6)(document, "bomFormat") === "CycloneDX")
        return readCycloneDx(document);
    return (0,table/* textAt */.$6)(document, "spdxVersion")?.startsWith("SPDX-2.") ? readSpdx(document) : undefined;
}
function readCycloneDx(document) {
    const found = collected();
    const about = found.add((0,table/* tableAt */.af)(document, "metadata", "component"));
    for (const each of (0,table/* tablesAt */.dy)(document, "components"))
        found.add(each);
    const isAuditwheel = JSON.stringify((0,table/* valueAt */.fK)(document, "metadata", "tools") ?? "").includes('"auditwheel"');
    return {
        format: `CycloneDX ${(0,table/* textAt */.$6)(document, "specVersion") ?? "of no version"}`,
        components: found.components.map((each) => enclosed_bill_componentOf(each, isAuditwheel)),
        edges: [...found.nesting, ...(0,table/* tablesAt */.dy)(document, "dependencies").flatMap((edge) => edgeOf(edge, found.places))],
        ...(about !== undefined && { about }),
    };
}
function collected() {
    const components = [];
    const places = new Map();
    const nesting = [];
    const add = (component) => {
        if ((0,table/* textAt */.$6)(component, "name") === undefined)
            return undefined;
        const ref = (0,table/* textAt */.$6)(component, "bom-ref");
        const known = ref === undefined ? undefined : places.get(ref);
        const place = known ?? components.push(component) - 1;
        if (ref !== undefined)
            places.set(ref, place);
        const parts = (0,table/* tablesAt */.dy)(component, "components").filter((part) => !isDetailOf(part, component));
        const to = parts.flatMap((part) => add(part) ?? []);
        if (to.length > 0)
            nesting.push({ from: place, to });
        return place;
    };
    return { components, places, nesting, add };
}
function isDetailOf(part, whole) {
    if ((0,table/* textAt */.$6)(part, "type") === "file")
        return true;
    return isTargetOf((0,table/* textAt */.$6)(part, "purl") ?? "", (0,table/* textAt */.$6)(whole, "purl") ?? "");
}
function isTargetOf(purl, whole) {
    return whole.startsWith("pkg:cargo/") && purl.split("#", 1)[0] === whole.split("#", 1)[0];
}
function edgeOf(edge, places) {
    const from = places.get((0,table/* textAt */.$6)(edge, "ref") ?? "");
    const to = (0,table/* textsAt */.i1)(edge, "dependsOn").flatMap((ref) => places.get(ref) ?? []);
    return from === undefined || to.length === 0 ? [] : [{ from, to }];
}
function enclosed_bill_componentOf(component, isAuditwheel) {
    const [, pathDigest] = /#([0-9a-f]{64})$/.exec((0,table/* textAt */.$6)(component, "bom-ref") ?? "") ?? [];
    return {
        type: (0,table/* textAt */.$6)(component, "type") ?? "library",
        name: (0,table/* textAt */.$6)(component, "name") ?? "",
        ...textOf(component, "version"),
        ...textOf(component, "purl"),
        ...textOf(component, "scope"),
        ...textOf(component, "description"),
        hashes: (0,table/* tablesAt */.dy)(component, "hashes").flatMap(enclosed_bill_hashOf),
        licences: (0,table/* tablesAt */.dy)(component, "licenses").flatMap(licenceOf),
        ...(isAuditwheel && pathDigest !== undefined && { pathDigest }),
    };
}
function textOf(component, key) {
    const text = (0,table/* textAt */.$6)(component, key);
    return (text === undefined ? {} : { [key]: text });
}
function enclosed_bill_hashOf(hash) {
    const [algorithm, value] = [(0,table/* textAt */.$6)(hash, "alg"), (0,table/* textAt */.$6)(hash, "content")];
    return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
}
function licenceOf(choice) {
    const expression = (0,table/* textAt */.$6)(choice, "expression") ?? (0,table/* textAt */.$6)(choice, "license", "id");
    if (expression !== undefined)
        return [{ kind: "expression", text: expression }];
    const name = (0,table/* textAt */.$6)(choice, "license", "name");
    return name === undefined ? [] : [{ kind: "name", text: name }];
}

// EXTERNAL MODULE: ./lib/src/check/telling-files.js
var telling_files = __webpack_require__(53985);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(82959);
// EXTERNAL MODULE: ./lib/src/python/metadata.js
var metadata = __webpack_require__(75247);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(96577);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(2511);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(44676);
;// CONCATENATED MODULE: ./lib/src/check/vendored.js






const LICENCE_FIELDS = ["license-expression", "license", "classifier"];
const MODULE = /^(?<name>[A-Za-z]\w*)(?:\.pyi?|\/.*\.(?:pyi?|so|pyd))$/;
const MOST_FOLDERS = 1000;
function containedPackages(members, { metadata, wheels, lists, bills }) {
    const known = new Set(lists.length === 0 ? [] : members);
    const told = [...metadata, ...lists, ...bills].map(({ member }) => telling_files/* VENDOR_FOLDER */.QX.exec(member)?.[0]);
    return [
        ...metadata.flatMap(byMetadata),
        ...lists.flatMap((list) => byList(list, known)),
        ...wheels.flatMap(asWheel),
        ...byFolders(members, new Set(told)),
    ];
}
function asWheel({ member, sha256 }) {
    const wheel = (0,telling_files/* inTests */.p9)(member) ? undefined : (0,filename/* parseWheelFilename */.eP)(member.slice(member.lastIndexOf("/") + 1));
    if (wheel === undefined)
        return [];
    const { name, version } = wheel;
    return [{ name, version: (0,python_version/* formatVersion */.qh)(version), member, source: "wheel", ...(sha256 !== undefined && { sha256 }) }];
}
function byMetadata({ member, bytes }) {
    const { fields } = (0,metadata/* parseMetadata */.jR)(bytes ?? new Uint8Array());
    const [name] = fields.name ?? [];
    const [version] = fields.version ?? [];
    if (name === undefined)
        return [];
    const licence = Object.fromEntries(LICENCE_FIELDS.map((field) => [field, fields[field] ?? []]));
    return [{ name, ...(version !== undefined && { version }), member, source: "metadata", metadata: licence }];
}
function byList({ member, bytes }, members) {
    const folder = member.slice(0, member.lastIndexOf("/") + 1);
    const lines = new TextDecoder().decode(bytes).split("\n");
    return lines.flatMap((line) => {
        const [written = ""] = line.split(/\s(?:#|--hash|\\)|^#/, 1);
        const requirement = (0,python_requirement/* parseRequirement */.p)(written.trim());
        if (requirement === undefined)
            return [];
        const { name, specifiers } = requirement;
        const [version] = specifiers.flatMap(exactVersion);
        const spelled = [(0,python_name/* distributionName */.SE)(name), name].flatMap((each) => [`${each}/__init__.py`, `${each}.py`]);
        const place = spelled.map((each) => folder + each).find((each) => members.has(each)) ?? member;
        return [{ name, ...(version !== undefined && { version }), member: place, source: "list" }];
    });
}
function exactVersion(specifier) {
    const isExact = specifier.kind === "comparing" && specifier.operator === "==" && !specifier.prefix;
    return isExact ? [(0,python_version/* formatVersion */.qh)(specifier.version)] : [];
}
function byFolders(members, told) {
    const found = new Map();
    for (const member of members) {
        const folder = telling_files/* VENDOR_FOLDER */.QX.exec(member)?.[0];
        if (folder === undefined || told.has(folder) || (0,telling_files/* inTests */.p9)(member) || found.size >= MOST_FOLDERS)
            continue;
        const name = MODULE.exec(member.slice(folder.length))?.groups?.name;
        if (name !== undefined && !found.has(folder + name)) {
            found.set(folder + name, { name, member, source: "folder" });
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/src/check/contents.js




const REPAIRED = /(?:^|\/)(?:[^/]+\.libs|\.libs|\.dylibs)\/[^/]+$/;
const SMALLEST_ZIP = 22;
const LIBRARY = /\.(?:dll|dylib|so)$|\.so(?:\.\d+)+$/i;
function contentsOf(facts) {
    const hashes = memberHashes(facts);
    const telling = facts.telling.toSorted(byMember);
    const of = (kind) => telling.filter(({ member }) => (0,telling_files/* tellingOf */.Nr)(member, facts.kind) === kind);
    const members = membersOf(facts);
    const withHash = ({ name }) => ({ member: name, sha256: hashes.get(name) });
    return {
        libraries: facts.binaries
            .filter(isLibrary)
            .toSorted(byMember)
            .map((each) => libraryOf(each, hashes)),
        packages: containedPackages(members.map(({ name }) => name), { metadata: of("metadata"), wheels: members.filter(isWheel).map(withHash), lists: of("list"), bills: of("bill") }),
        bills: of("bill").map((each) => enclosedBill(each, hashes.get(each.member))),
        crates: cratesLocked(of("cargo-lock")),
    };
}
function isLibrary({ member, binary, module }) {
    return !module && LIBRARY.test(member) && (binary !== "none" || REPAIRED.test(member));
}
function libraryOf({ member, binary, links }, hashes) {
    const sha256 = hashes.get(member);
    return {
        member,
        ...(sha256 !== undefined && { sha256 }),
        ...(binary !== "none" && { format: binary.format }),
        repaired: REPAIRED.test(member),
        ...(links?.name !== undefined && { linkName: links.name }),
        needs: links?.needs ?? [],
    };
}
function byMember(one, other) {
    return one.member < other.member ? -1 : 1;
}
function membersOf(facts) {
    if (facts.kind === "sdist")
        return facts.members.filter(({ kind }) => kind === "file");
    return facts.zip.kind === "zip" ? facts.zip.directory.entries : [];
}
function isWheel({ name, size }) {
    return name.endsWith(".whl") && size >= SMALLEST_ZIP;
}
function memberHashes({ zip }) {
    if (zip?.kind !== "zip")
        return new Map();
    return new Map(zip.members.flatMap(({ entry, sha256 }) => (sha256 === undefined ? [] : [[entry.name, sha256]])));
}


/***/ }),

/***/ 70678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75770);


function parseToml(text, file) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw cause;
        const { line, column } = cause;
        const offending = (text.split(/\r?\n/, line)[line - 1] ?? "").slice(0, 200);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-TOML-SYNTAX", `${file}, line ${line}, column ${column}: ${reasonOf(cause)}`, {
            where: { file, line, column, text: offending },
            cause,
        });
    }
}
function reasonOf(error) {
    const [reason = ""] = error.message.split("\n");
    return reason.replace(/^Invalid TOML document: /, "");
}


/***/ })

};
;