export const id = 5419;
export const ids = [5419];
export const modules = {

/***/ 75419:
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
// EXTERNAL MODULE: ./lib/src/assemble/recorded-judgement.js
var recorded_judgement = __webpack_require__(95357);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/assemble/agreement.js
var agreement = __webpack_require__(94879);
// EXTERNAL MODULE: ./lib/src/assemble/difference.js
var difference = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/src/assemble/identity.js
var assemble_identity = __webpack_require__(73217);
;// CONCATENATED MODULE: ./lib/src/assemble/coherence.js




function coherentIdentity({ files, unreadable, clashes }, plan) {
    const [first] = files;
    if (first === undefined)
        throw refusal(unreadable);
    const { name, says } = plan === undefined ? ownWords(first) : plannedWords(plan);
    const identity = (0,assemble_identity/* identityOf */.c)(says);
    if (identity === undefined)
        throw refusal([{ name, because: "its project name or its version is none" }]);
    if (plan !== undefined)
        return identity;
    const differences = [...unreadable, ...clashes, ...(0,assemble_identity/* strangers */.o)(files, identity), ...(0,agreement/* pythonDisagreements */.C)(files)];
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
    const [first, ...others] = (0,difference/* sortedDifferences */.O)(differences).map(({ name, because }) => (0,src_errors/* problem */.CC)("SW-RELEASE-INCOHERENT", `${name}: ${because}`));
    if (first === undefined)
        return new src_errors/* ShipwheelError */.QP("SW-RELEASE-EMPTY", "no wheel and no sdist was given");
    return src_errors/* ShipwheelError */.QP.of([first, ...others]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/assemble/digest.js

function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}

;// CONCATENATED MODULE: ./lib/src/assemble/evidence.js
function checksums(files) {
    return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}
function hashedRequirement(name, version, files) {
    const hashes = files.map(({ sha256 }) => `--hash=sha256:${sha256}`);
    return `${[`${name}==${version}`, ...hashes].join(" ")}\n`;
}

// EXTERNAL MODULE: ./lib/src/assemble/released-file.js
var released_file = __webpack_require__(3079);
;// CONCATENATED MODULE: ./lib/src/assemble/plain-text.js
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function plainText(text) {
    return text.replace(/\r\n?/g, "\n").replace(CONTROL, "\ufffd").toWellFormed();
}
function plainLine(text, limit = 1000) {
    const line = plainText(text).trim().split("\n", 1)[0] ?? "";
    return line.replaceAll("\t", " ").slice(0, limit).toWellFormed().trim();
}

;// CONCATENATED MODULE: ./lib/src/assemble/external-reference.js

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
function packageUrl({ name, version, fileName }) {
    const at = version === undefined ? "" : `@${encoded(version)}`;
    const qualifiers = fileName === undefined ? "" : `?file_name=${encoded(fileName)}`;
    return `pkg:pypi/${encoded(name)}${at}${qualifiers}`;
}
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/src/assemble/component.js




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
const BUNDLED = /(?:^|\/)(?:[^/]+\.libs|\.dylibs)\/[^/]+$/;
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
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/assemble/version-range.js


const EVERYTHING = { without: [] };
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
function rangeOf(constraints) {
    const encoded = constraints.map((each) => each.replace(/(?<=\d)!/, "%21").replace("+", "%2B"));
    return `vers:pypi/${encoded.length === 0 ? "*" : encoded.join("|")}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/dependency.js







function dependencyComponents(identity, files) {
    const byName = new Map();
    for (const declared of files.flatMap((file) => requirementsOf(identity, file))) {
        const name = (0,python_name/* normalizeName */.Pc)(declared.requirement.name);
        const texts = byName.get(name) ?? new Map();
        byName.set(name, texts.set(declared.text, declared));
    }
    return [...byName.keys()].sort().map((name) => dependency(name, [...(byName.get(name)?.values() ?? [])]));
}
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

const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
function serialNumber(name) {
    const bytes = (0,external_node_crypto_.createHash)("sha1").update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

;// CONCATENATED MODULE: ./lib/src/assemble/sbom.js



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








function assembleRelease(parts) {
    const sorted = (0,released_file/* sortFiles */.w)(parts.distributions);
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
        warnings: [...withoutPlan(parts), ...(0,agreement/* metadataWarnings */.l)(sorted.files)],
    };
}
function contractWith({ plan, records }, sorted, identity) {
    if (plan === undefined)
        return null;
    return (0,assemble_contract/* contractOf */.Q)(sorted, { plan: plan.document, identity, planDigest: sha256(plan.bytes), records });
}
function evidenceFiles({ normalizedName, version }, files) {
    return [
        textFile("SHA256SUMS", checksums(files)),
        textFile("requirements.txt", hashedRequirement(normalizedName, version, files)),
    ];
}
function released(file) {
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
// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check = __webpack_require__(93468);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/check/rendered.js
var rendered = __webpack_require__(35024);
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
// EXTERNAL MODULE: ./lib/src/commands/check.js + 3 modules
var commands_check = __webpack_require__(52053);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/ignored-by.js
var ignored_by = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/src/commands/plan.js + 4 modules
var commands_plan = __webpack_require__(72715);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
;// CONCATENATED MODULE: ./lib/src/commands/assemble.js




















async function assemble(options, world) {
    const { dirs, plan: planPath, project, out } = options;
    const { files, progress } = world;
    progress.stage("assemble", dirs.join(", "));
    const plan = await planOf(dirs, planPath, files);
    const records = await recordsOf(dirs, files);
    const distributions = await releasedFiles(dirs, { records, ignored: await (0,ignored_by/* ignoredBy */.g)(project, files) }, files);
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
async function releasedFiles(dirs, { records, ignored }, files) {
    const read = await (0,check/* readPaths */.Vv)(await (0,check/* expandPaths */.pR)(await distributionFolders(dirs, files), { files }), { files });
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
    refuseErrors(parts.distributions);
    const assembled = assembleRelease(parts);
    const { contract, rehearsal } = assembled.manifest;
    const broken = contract === null ? undefined : (0,assemble_contract/* brokenContract */.k)(contract, rehearsal);
    if (broken !== undefined)
        throw broken;
    return assembled;
}
function refuseErrors(distributions) {
    const found = distributions.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    const wrong = found.filter(({ finding }) => finding.severity === "error" && !(0,src_errors/* isForNewProjects */.mO)(finding.code));
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
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3017)]).then(__webpack_require__.bind(__webpack_require__, 13017));
    const found = await Promise.all(dirs.map(async (dir) => {
        const file = external_node_path_.join(dir, document_file/* RECORD */.gv);
        const bytes = await files.read(file);
        return bytes === undefined ? [] : [(0,document_file/* readDocument */.u0)(buildRecordSchema, bytes, file)];
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



const PERISHABLE = [_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPT */ .T6, "report.html", "sbom"];
async function writeBundle(out, { written }, distributions, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist");
    await refuseInTheWay(out, distributions, files);
    await clear(out, new Set(distributions.map(({ name }) => name)), files);
    await copyAll(distributions, dist, files);
    for (const { path: name, bytes } of written)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, ...name.split("/")), bytes);
}
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

function section(title, content) {
    const id = title.toLowerCase().replace(/[^a-z]+/g, "-");
    return html `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
function factList(facts) {
    return html `<dl class="facts">${facts.map(([term, says]) => html `<div><dt>${term}</dt><dd>${says}</dd></div>`)}</dl>`;
}
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









const WHEEL = html `<svg class="wheel" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"><circle cx="24" cy="24" r="13"/><circle cx="24" cy="24" r="4"/><path d="M24 2v18M24 28v18M2 24h18M28 24h18M8.4 8.4l12.8 12.8M26.8 26.8l12.8 12.8M39.6 8.4 26.8 21.2M21.2 26.8 8.4 39.6"/></g></svg>`;
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
function contractSection({ contract }) {
    if (contract === null) {
        return section("Contract", html `<p class="note">There was no plan: the files were held against nothing.</p>`);
    }
    const rows = differences(contract);
    const kept = html `<p class="note good">Kept: every file that was planned is here, and no other.</p>`;
    return section("Contract", rows.length === 0 ? kept : stackedTable(["What", "File", "Because"], rows));
}
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
function findingsSection({ files }) {
    const rows = files.flatMap(({ name, findings }) => findings.map(({ severity, authority, code, member, message, hint }) => [
        html `<span class="tag ${severity === "error" ? "bad" : "careful"}">${severity}</span>`,
        html `<code class="name">${name}</code>${member === undefined ? NOTHING : html `<br><code class="quiet">${member}</code>`}`,
        html `${message}<p class="hint">${hint}</p>`,
        html `${authority}<br><span class="quiet">${code}</span>`,
    ]));
    const aside = files.flatMap(asideRows);
    if (rows.length + aside.length === 0)
        return NOTHING;
    return section("Findings", stackedTable(["Severity", "File", "What, and the fix", "Who objects"], [...rows, ...aside]));
}
function asideRows({ name, ignored = [], skipped = [] }) {
    const file = html `<code class="name">${name}</code>`;
    return [
        ...ignored.map(({ authority, code, message, reason }) => [
            html `<span class="tag">ignored</span>`,
            file,
            html `${message}<p class="hint">${reason}</p>`,
            html `${authority}<br><span class="quiet">${code}</span>`,
        ]),
        ...skipped.map(({ check, because }) => [
            html `<span class="tag careful">not checked</span>`,
            file,
            html `${check}<p class="hint">${because}</p>`,
            NOTHING,
        ]),
    ];
}
function ingredientsSection({ files, sbom }) {
    const requirements = distinct(files, "requires-dist");
    const licences = distinct(files, "license-expression");
    const declared = licences.length > 0 ? licences : distinct(files, "license").map(firstLine);
    const requires = stackedTable(["Requires", "Only when"], requirements.map((text) => requirementCells(text)));
    return section("Licence, dependencies, SBOM", html `<p class="note">Licence: ${declared.join("; ") || "not declared"}</p>
${requirements.length === 0 ? html `<p class="note">It requires no other project.</p>` : requires}
${listing(sbom)}`);
}
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

// EXTERNAL MODULE: ./lib/src/report/tried.js
var report_tried = __webpack_require__(89049);
;// CONCATENATED MODULE: ./lib/src/report/html-run.js




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
function buildSection(records) {
    if (records.length === 0)
        return NOTHING;
    const longest = Math.max(...records.flatMap(({ timings }) => timings.map(({ seconds }) => seconds)));
    return section("Build", html `${records.map((record) => jobBlock(record, longest))}`);
}
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
        ...gates.map(({ command, outcome, seconds, detail = "", ...where }) => [
            html `<code>${command}</code> ${(0,report_tried/* placeOf */.$t)(where)}`,
            html `${outcome}`,
            html `${[where.name, (0,quantity/* shownSeconds */.xB)(seconds), detail].filter(Boolean).join(", ")}`,
        ]),
        ...smoke.map(({ name, outcome, detail, ...where }) => [
            html `<code>${name}</code> ${(0,report_tried/* placeOf */.$t)(where)}`,
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
