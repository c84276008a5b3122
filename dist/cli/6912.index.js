"use strict";
exports.id = 6912;
exports.ids = [6912];
exports.modules = {

/***/ 6912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeMaturin: () => (/* binding */ describeMaturin)
});

// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(69580);
// EXTERNAL MODULE: ./lib/src/config/toml-lines.js
var toml_lines = __webpack_require__(29752);
// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(3493);
;// CONCATENATED MODULE: ./lib/src/project/cargo.js




async function readCrate(sources, file) {
    const manifest = await readManifest(sources, file);
    if (manifest === undefined)
        return undefined;
    if (Object.hasOwn(manifest.table, "workspace"))
        return { ...manifest, workspace: manifest };
    const folders = file.split("/").slice(0, -1);
    for (let depth = folders.length - 1; depth >= 0; depth -= 1) {
        const above = await readManifest(sources, [...folders.slice(0, depth), "Cargo.toml"].join("/"));
        if (above !== undefined && Object.hasOwn(above.table, "workspace"))
            return { ...manifest, workspace: above };
    }
    const above = manifest.text.includes("workspace") ? await workspaceAbove(sources, file) : undefined;
    return above === undefined ? manifest : { ...manifest, workspace: above };
}
const MOST_LEVELS = 8;
async function workspaceAbove(sources, file) {
    const known = file.split("/").filter((folder) => folder === "..").length;
    for (let level = known + 1; level <= known + MOST_LEVELS; level += 1) {
        const above = await readManifest(sources, `${"../".repeat(level)}Cargo.toml`);
        if (above !== undefined && Object.hasOwn(above.table, "workspace"))
            return above;
    }
    return undefined;
}
async function readManifest(sources, file) {
    const text = await (file.startsWith("../") ? sources.readAbove(file) : sources.read(file));
    if (text === undefined)
        return undefined;
    try {
        return { file, text, table: (0,toml/* parseToml */.M)(text, file) };
    }
    catch {
        return undefined;
    }
}
function packageField(crate, field) {
    const inherits = (0,config_table/* valueAt */.fK)(crate.table, "package", field, "workspace") === true;
    const owner = inherits ? crate.workspace : crate;
    const keys = inherits ? ["workspace", "package", field] : ["package", field];
    const value = owner && (0,config_table/* textAt */.$6)(owner.table, ...keys);
    if (owner === undefined || value === undefined)
        return undefined;
    const says = `${field} = ${JSON.stringify(value)}`;
    return { value, evidence: (0,project_sources/* evidenceAt */.VM)(owner.file, (0,toml_lines/* lineOfKey */.n)(owner.text, keys), says) };
}
function dependenciesOf(crate) {
    const targets = Object.values((0,config_table/* tableAt */.af)(crate.table, "target")).filter(config_table/* isTable */.bI);
    const tables = [crate.table, ...targets].map((table) => (0,config_table/* tableAt */.af)(table, "dependencies"));
    return new Set(tables.flatMap((table) => Object.keys(table)));
}
function requirementOf({ table, workspace }, dependency) {
    const written = (0,config_table/* valueAt */.fK)(table, "dependencies", dependency);
    if (typeof written === "string")
        return written;
    if ((0,config_table/* valueAt */.fK)(table, "dependencies", dependency, "workspace") !== true || workspace === undefined) {
        return (0,config_table/* textAt */.$6)(table, "dependencies", dependency, "version");
    }
    const inherited = (0,config_table/* valueAt */.fK)(workspace.table, "workspace", "dependencies", dependency);
    return typeof inherited === "string"
        ? inherited
        : (0,config_table/* textAt */.$6)(workspace.table, "workspace", "dependencies", dependency, "version");
}
function featuresOf(crate, dependency, { features, defaults }) {
    const found = new Set([
        ...(0,config_table/* textsAt */.i1)(crate.table, "dependencies", dependency, "features"),
        ...inheritedFeatures(crate, dependency),
    ]);
    const seen = new Set();
    const waiting = defaults ? ["default", ...features] : [...features];
    for (let feature = waiting.pop(); feature !== undefined; feature = waiting.pop()) {
        if (seen.has(feature))
            continue;
        seen.add(feature);
        const [owner, name] = feature.split("/");
        if (name !== undefined && owner?.replace(/\?$/, "") === dependency)
            found.add(name);
        waiting.push(...(0,config_table/* textsAt */.i1)(crate.table, "features", feature));
    }
    return found;
}
function inheritedFeatures({ table, workspace }, dependency) {
    if (workspace === undefined || (0,config_table/* valueAt */.fK)(table, "dependencies", dependency, "workspace") !== true)
        return [];
    return (0,config_table/* textsAt */.i1)(workspace.table, "workspace", "dependencies", dependency, "features");
}

// EXTERNAL MODULE: ./lib/src/project/described.js
var described = __webpack_require__(11212);
// EXTERNAL MODULE: ./lib/src/project/version-literal.js
var version_literal = __webpack_require__(88117);
;// CONCATENATED MODULE: ./lib/src/project/maturin.js






async function describeMaturin(sources) {
    const tool = sources.tool("maturin");
    const written = (0,config_table/* textAt */.$6)(tool, "manifest-path");
    const found = await firstCrate(sources, written === undefined ? ["Cargo.toml", "rust/Cargo.toml"] : [written]);
    const crate = found && ((await memberOf(sources, found)) ?? found);
    const purity = (0,described/* platform */.i)("certain", (0,project_sources/* citeBackend */.Qc)(sources, "maturin builds native code"));
    if (crate === undefined)
        return { version: undefined, purity };
    const version = packageField(crate, "version");
    const bindings = (0,config_table/* textAt */.$6)(tool, "bindings") ?? bindingsOf(crate);
    const needsPython = bindings === "pyo3" || bindings === "pyo3-ffi";
    return {
        name: packageField(crate, "name")?.value,
        version: version && (0,version_literal/* staticVersion */.NK)(version.value, version.evidence),
        purity: (0,described/* platform */.i)("certain", bindingEvidence(crate, bindings)),
        abi3: needsPython ? stableAbi(sources, crate, bindings) : undefined,
        abiFree: !needsPython,
        maturin: crateFacts(sources, crate, bindings),
        fields: crateFields(crate),
    };
}
function crateFields(crate) {
    const license = packageField(crate, "license")?.value;
    return {
        description: packageField(crate, "description")?.value,
        license: license === undefined ? undefined : { text: license },
    };
}
const MOST_FEATURES = 100;
function crateFacts(sources, crate, bindings) {
    const tool = sources.tool("maturin");
    const [pyo3] = /\d+\.\d+/.exec(requirementOf(crate, bindings) ?? "") ?? [];
    const own = Object.keys((0,config_table/* tableAt */.af)(crate.table, "features"));
    return {
        bindings,
        ...(pyo3 !== undefined && { pyo3 }),
        stableAbi: ["", ...own.slice(0, MOST_FEATURES)].flatMap((feature) => {
            const python = oldestPython(featuresOf(crate, bindings, { features: [feature], defaults: false }));
            return python === undefined ? [] : [{ feature, python }];
        }),
        features: (0,config_table/* valueAt */.fK)(tool, "all-features") === true ? own : (0,config_table/* textsAt */.i1)(tool, "features"),
        withoutDefaultFeatures: (0,config_table/* valueAt */.fK)(tool, "no-default-features") === true,
        ci: (0,config_table/* tableAt */.af)(tool, "generate-ci", "github"),
    };
}
async function memberOf(sources, { table }) {
    const name = (0,config_table/* textAt */.$6)(sources.project, "name");
    if (name === undefined || Object.hasOwn(table, "package"))
        return undefined;
    const members = (0,config_table/* textsAt */.i1)(table, "workspace", "members").slice(0, MOST_MEMBERS);
    const named = members.map((member) => `${member.replace(/\*$/, name)}/Cargo.toml`);
    const crates = await Promise.all(named.map((file) => readCrate(sources, file)));
    return crates.find((crate) => crate && (0,config_table/* textAt */.$6)(crate.table, "package", "name") === name);
}
const MOST_MEMBERS = 50;
async function firstCrate(sources, files) {
    for (const file of files) {
        const crate = await readCrate(sources, file);
        if (crate !== undefined)
            return crate;
    }
    return undefined;
}
function bindingsOf(crate) {
    const dependencies = dependenciesOf(crate);
    const named = ["pyo3", "pyo3-ffi", "uniffi"].find((name) => dependencies.has(name));
    if (named !== undefined)
        return named;
    return (0,config_table/* textsAt */.i1)(crate.table, "lib", "crate-type").includes("cdylib") ? "cffi" : "bin";
}
function bindingEvidence({ file, text }, bindings) {
    return (0,project_sources/* evidenceAt */.VM)(file, (0,toml_lines/* lineOfKey */.n)(text, ["dependencies", bindings]), `maturin with ${bindings} bindings`);
}
function stableAbi(sources, crate, bindings) {
    const tool = sources.tool("maturin");
    const chosen = {
        features: (0,config_table/* textsAt */.i1)(tool, "features"),
        defaults: (0,config_table/* valueAt */.fK)(tool, "no-default-features") !== true && (0,config_table/* valueAt */.fK)(tool, "all-features") !== true,
    };
    const all = Object.keys((0,config_table/* tableAt */.af)(crate.table, "features"));
    const features = (0,config_table/* valueAt */.fK)(tool, "all-features") === true ? { ...chosen, features: all } : chosen;
    return oldestPython(featuresOf(crate, bindings, features));
}
function oldestPython(features) {
    const minors = [...features].flatMap((feature) => {
        const minor = /^abi3-py3(\d+)$/.exec(feature)?.[1];
        return minor === undefined ? [] : [Number(minor)];
    });
    if (minors.length > 0)
        return `cp3${Math.min(...minors)}`;
    return features.has("abi3") ? "cp3" : undefined;
}


/***/ })

};
;