export const id = 4308;
export const ids = [4308];
export const modules = {

/***/ 71391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   q: () => (/* binding */ versionInModule)
/* harmony export */ });
/* harmony import */ var _python_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51159);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90297);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63334);



const FARTHEST = 3;
async function versionInModule(sources, files, name, locate, hops = FARTHEST) {
    for (const file of files) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const source = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonSource */ .y)(text);
        const found = (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .assignedVersion */ .nq)(source, name, file);
        if (found !== undefined || hops === 0)
            return found;
        const taken = takenFrom(text, source, name);
        return taken && versionInModule(sources, filesOfImport(taken.module, file, locate), taken.name, locate, hops - 1);
    }
    return undefined;
}
function takenFrom(text, source, name) {
    const imports = (0,_python_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .importsOf */ .c)(text);
    const taken = imports.find((each) => each.as === name);
    if (taken !== undefined)
        return taken;
    const [assigned, ...others] = source.assignmentsTo(name);
    const written = assigned?.value.kind === "name" && others.length === 0 ? assigned.value.value : "";
    const [module, attribute, ...rest] = written.split(".");
    const from = imports.find((each) => each.as === module);
    if (from === undefined || attribute === undefined || rest.length > 0)
        return undefined;
    return { module: `${from.module}${from.module.endsWith(".") ? "" : "."}${from.name}`, name: attribute };
}
function filesOfImport(module, file, locate) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module.slice(dots).split(".").filter(Boolean);
    return dots === 0 ? locate(parts) : filesOf([...file.split("/").slice(0, -dots), ...parts].join("/"));
}
function filesOf(stem) {
    return [`${stem}.py`, `${stem}/__init__.py`];
}


/***/ }),

/***/ 51159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
function importsOf(source) {
    const statements = source.matchAll(/^from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]+)/gm);
    return [...statements].flatMap(([, module = "", names = ""]) => names
        .replace(/#[^\n]*|[()\\]/g, "")
        .split(",")
        .flatMap((each) => {
        const [, name, as = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(each) ?? [];
        return name === undefined || as === undefined ? [] : [{ module, name, as }];
    }));
}


/***/ }),

/***/ 19405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ setuptoolsScm)
/* harmony export */ });
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86577);
/* harmony import */ var _python_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96578);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42207);
/* harmony import */ var _version_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63334);




const VERSION_SCHEMES = new Set([
    "guess-next-dev",
    "no-guess-dev",
    "post-release",
    "only-version",
    "calver-by-date",
    "semver-pep440",
    "semver-pep440-release-branch",
    "python-simplified-semver",
    "release-branch-semver",
]);
const LOCAL_SCHEMES = new Set([
    "node-and-date",
    "node-and-timestamp",
    "no-local-version",
    "no-local-version-strict",
    "dirty-tag",
]);
function setuptoolsScm(table, provider, evidence) {
    const versionScheme = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "version_scheme") ?? "guess-next-dev";
    const [scheme] = typeof versionScheme === "string" ? [versionScheme] : (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(table, "version_scheme");
    const tagRegex = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag", "regex") ?? (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag_regex") ?? "";
    const describe = describeCommand(table);
    const isCode = scheme === undefined ||
        !VERSION_SCHEMES.has(scheme) ||
        describe === undefined ||
        (0,_python_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonRegex */ .A)(tagRegex) === undefined ||
        (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "parse") !== undefined ||
        ((0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "scm", "git", "distance_scope") ?? false) !== false;
    if (isCode)
        return (0,_version_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .askBackend */ .yN)(evidence);
    const read = {
        describe,
        root: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "root"),
        searchesParents: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "search_parent_directories") === true ? true : undefined,
        tagPrefix: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag", "prefix"),
        tagRegex: tagRegex === "" ? undefined : tagRegex,
        versionScheme: scheme === "guess-next-dev" ? undefined : scheme,
        localScheme: localScheme(table),
        fallbackVersion: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "fallback_version"),
    };
    return { kind: "scm", provider, options: withoutAbsent(read), evidence };
}
function localScheme(table) {
    const written = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "local_scheme");
    const schemes = typeof written === "string" ? [written] : (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(table, "local_scheme");
    const first = schemes.find((scheme) => scheme !== "fail-on-uncommitted-changes");
    return first !== undefined && LOCAL_SCHEMES.has(first) ? first : undefined;
}
function withoutAbsent(read) {
    return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
function describeCommand(table) {
    const git = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(table, "scm", "git");
    const command = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(git, "describe_command") ?? (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "git_describe_command");
    if (command === undefined) {
        const tag = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, "tag");
        const isStrict = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(tag) && (0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(tag, "strict") === true;
        return (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTags */ .FE)(`${(0,_config_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, "tag", "prefix") ?? ""}${isStrict ? "*[0-9]*.*[0-9]*" : "*[0-9]*"}`);
    }
    const words = typeof command === "string" ? (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWords */ .Bl)(command) : Array.isArray(command) ? command.map(String) : [];
    return words && (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOptions */ .c4)(words);
}


/***/ }),

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeSetuptools: () => (/* binding */ describeSetuptools)
});

// EXTERNAL MODULE: ./lib/src/project/composed-text.js
var composed_text = __webpack_require__(68508);
// EXTERNAL MODULE: ./lib/src/project/module-attribute.js
var module_attribute = __webpack_require__(71391);
// EXTERNAL MODULE: ./lib/src/project/python-imports.js
var python_imports = __webpack_require__(51159);
// EXTERNAL MODULE: ./lib/src/project/python-names.js
var python_names = __webpack_require__(34629);
// EXTERNAL MODULE: ./lib/src/project/python-source.js + 1 modules
var python_source = __webpack_require__(90297);
// EXTERNAL MODULE: ./lib/src/project/sources.js
var project_sources = __webpack_require__(10074);
;// CONCATENATED MODULE: ./lib/src/project/named-module.js






async function valueInModule(sources, setupPy, expression) {
    const wanted = wantedBy(expression, (await sources.read("setup.py")) ?? "");
    if (wanted === undefined)
        return undefined;
    const imported = wanted.module?.replaceAll(".", "/");
    const modules = imported === undefined ? [] : ["", "src/"].flatMap((folder) => (0,module_attribute/* filesOf */.R)(`${folder}${imported}`));
    const named = setupPy.calls.flatMap((call) => namedFiles(setupPy, call));
    for (const file of [...new Set([...modules, ...named])].slice(0, MOST_FILES)) {
        const text = await sources.read(file);
        const found = text === undefined ? undefined : assignedIn((0,python_source/* readPythonSource */.y)(text), wanted.names, file);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const MOST_FILES = 20;
function wantedBy(expression, setupPy) {
    if (expression.kind === "item")
        return { names: [expression.key] };
    if (expression.kind === "name")
        return wantedByName(expression.value, setupPy);
    const { name, positional, keywords } = expression.kind === "call" ? expression.call : NO_CALL;
    const [only, ...others] = positional;
    const isOwn = only?.kind === "text" && others.length === 0 && keywords.size === 0 && !name.includes(".");
    return isOwn ? { names: [`__${only.value}__`, only.value] } : undefined;
}
const NO_CALL = { name: "", line: 0, positional: [], keywords: new Map(), spread: [] };
function wantedByName(written, setupPy) {
    const imports = (0,python_imports/* importsOf */.c)(setupPy);
    const taken = imports.find((each) => each.as === written);
    if (taken !== undefined)
        return { names: [taken.name], module: taken.module };
    const end = written.lastIndexOf(".");
    if (end < 0)
        return undefined;
    const module = written.slice(0, end);
    const from = imports.find((each) => each.as === module);
    return { names: [written.slice(end + 1)], module: from === undefined ? module : `${from.module}.${from.name}` };
}
function assignedIn(module, names, file) {
    for (const name of names) {
        const [assigned] = module.assignmentsTo(name);
        const value = assigned && (0,composed_text/* composedText */.a)(module, { kind: "name", value: name, line: assigned.value.line });
        if (assigned === undefined || value === undefined)
            continue;
        return { value, evidence: (0,project_sources/* evidenceAt */.VM)(file, assigned.value.line, `${name} = ${JSON.stringify(value)}`) };
    }
    return undefined;
}
function namedFiles(source, { positional }) {
    const texts = positional.map((each) => (0,python_names/* constantText */._r)(source, each)).filter((each) => each !== undefined);
    const joined = texts.join("/");
    return joined.endsWith(".py") ? [joined.replace(/^\.\//, "")] : [];
}

// EXTERNAL MODULE: ./lib/src/project/setup-cfg.js
var setup_cfg = __webpack_require__(81934);
// EXTERNAL MODULE: ./lib/src/project/setup-py.js
var setup_py = __webpack_require__(77657);
// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/python/entry-points.js
var entry_points = __webpack_require__(82213);
// EXTERNAL MODULE: ./lib/src/project/project-table.js
var project_table = __webpack_require__(44344);
;// CONCATENATED MODULE: ./lib/src/project/setuptools-metadata.js







async function setuptoolsFields(sources) {
    const required = (await dynamicRequirements(sources)) ?? inSetupPy(sources, "install_requires") ?? (await inCfg(sources));
    const extras = (await dynamicExtras(sources)) ?? extrasInPy(sources) ?? (await extrasInCfg(sources));
    const { "": always = [], ...optionalDependencies } = extras ?? {};
    const points = pointsInPy(sources) ?? (await pointsInCfg(sources));
    const { console_scripts = {}, gui_scripts = {}, ...entryPoints } = points ?? {};
    return {
        description: describedAs(sources),
        license: licenseOf(sources),
        readme: readmeOf(sources),
        dependencies: required === undefined && always.length === 0 ? undefined : [...(required ?? []), ...always],
        optionalDependencies: extras && optionalDependencies,
        scripts: points && console_scripts,
        guiScripts: points && gui_scripts,
        entryPoints: points && entryPoints,
        unknown: unknownFields(sources),
    };
}
const KEYWORDS = new Map([
    ["description", ["description"]],
    ["license", ["license"]],
    ["license_expression", ["license"]],
    ["python_requires", ["requires-python"]],
    ["long_description", ["readme"]],
    ["install_requires", ["dependencies"]],
    ["extras_require", ["optional-dependencies"]],
    ["entry_points", ["scripts", "gui-scripts", "entry-points"]],
]);
function unknownFields({ setupPy }) {
    if (setupPy === undefined)
        return [];
    const calls = (0,setup_py/* setupCalls */.fk)(setupPy);
    const all = calls.length === 0 || !calls.every((call) => (0,setup_py/* isReadable */.hS)(setupPy, call));
    return [...KEYWORDS].flatMap(([keyword, fields]) => (all || (0,setup_py/* keywordOf */.XL)(setupPy, keyword) !== undefined ? fields : []));
}
function describedAs(sources) {
    return (0,setup_py/* keywordText */.Nl)(sources.setupPy, "description") ?? textOfCfg(sources, "description");
}
function licenseOf(sources) {
    const expression = (0,setup_py/* keywordText */.Nl)(sources.setupPy, "license_expression") ?? textOfCfg(sources, "license_expression");
    if (expression !== undefined)
        return { expression };
    const written = (0,setup_py/* keywordText */.Nl)(sources.setupPy, "license");
    const text = written ?? textOfCfg(sources, "license");
    return text === undefined ? undefined : { text };
}
function textOfCfg({ setupCfg }, name) {
    const value = (0,setup_cfg/* cfgOption */.g)(setupCfg, "metadata", name)?.value;
    return value === undefined || value === "" || /^(?:file|attr):/.test(value) ? undefined : value;
}
function readmeOf(sources) {
    const dynamic = (0,table/* valueAt */.fK)(sources.tool("setuptools"), "dynamic", "readme");
    const [file] = (0,table/* isTable */.bI)(dynamic) ? filesOf(dynamic) : [];
    const said = (0,table/* isTable */.bI)(dynamic) ? (0,table/* textAt */.$6)(dynamic, "content-type") : undefined;
    const inFile = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "metadata", "long_description")?.value.match(/^file:\s*([^,\n]+)/)?.[1];
    const named = file ?? inFile?.trim();
    if (named === undefined)
        return undefined;
    const contentType = said ?? textOfCfg(sources, "long_description_content_type");
    return contentType === undefined ? (0,project_table/* readmeFile */.tK)(named) : { file: named, contentType };
}
function filesOf(directive) {
    const file = (0,table/* textAt */.$6)(directive, "file");
    return file === undefined ? (0,table/* textsAt */.i1)(directive, "file") : file.split(",").map((each) => each.trim());
}
async function dynamicRequirements(sources) {
    const directive = (0,table/* valueAt */.fK)(sources.tool("setuptools"), "dynamic", "dependencies");
    return (0,table/* isTable */.bI)(directive) ? requirementsInFiles(sources, filesOf(directive)) : undefined;
}
async function dynamicExtras(sources) {
    const extras = (0,table/* valueAt */.fK)(sources.tool("setuptools"), "dynamic", "optional-dependencies");
    if (!(0,table/* isTable */.bI)(extras))
        return undefined;
    const read = await Promise.all(Object.entries(extras).map(async ([extra, directive]) => {
        const written = (0,table/* isTable */.bI)(directive) ? await requirementsInFiles(sources, filesOf(directive)) : undefined;
        return [extra, written ?? []];
    }));
    return Object.fromEntries(read);
}
async function requirementsInFiles(sources, files) {
    const read = [];
    for (const file of files) {
        const text = await sources.read(file);
        if (text === undefined)
            return undefined;
        for (const [index, line] of text.split("\n").entries()) {
            const requirement = line.replace(/(?:^|\s)#.*$/, "").trim();
            if (requirement !== "")
                read.push({ text: requirement, evidence: (0,project_sources/* evidenceAt */.VM)(file, index + 1, requirement) });
        }
    }
    return read;
}
function inSetupPy(sources, keyword) {
    const value = sources.setupPy && (0,setup_py/* keywordOf */.XL)(sources.setupPy, keyword);
    return value && requirementsOf(sources, value);
}
function requirementsOf({ setupPy }, value) {
    const read = setupPy && (0,python_names/* resolve */.hd)(setupPy, value);
    const evidence = (0,project_sources/* evidenceAt */.VM)("setup.py", value.line, "setup(...)");
    if (read?.kind === "text")
        return (0,project_table/* writtenAll */.Fh)(linesOf(read.value), evidence);
    if (setupPy === undefined || read?.kind !== "list")
        return undefined;
    const texts = read.items.map((item) => (0,python_names/* constantText */._r)(setupPy, item));
    return texts.every((text) => text !== undefined) ? (0,project_table/* writtenAll */.Fh)(texts, evidence) : undefined;
}
function extrasInPy(sources) {
    const value = sources.setupPy && (0,setup_py/* keywordOf */.XL)(sources.setupPy, "extras_require");
    if (value?.kind !== "dict")
        return undefined;
    const read = [...value.entries].map(([extra, each]) => [extra, requirementsOf(sources, each)]);
    return read.every((entry) => entry[1] !== undefined)
        ? withConditions(read)
        : undefined;
}
function withConditions(extras) {
    const merged = new Map();
    for (const [key, requirements] of extras) {
        const [, extra = "", marker] = /^([^:]*)(?::(.*))?$/s.exec(key) ?? [];
        const listed = merged.get(extra.trim()) ?? [];
        const condition = marker === undefined ? "" : ` ; ${marker}`;
        for (const { text, evidence } of requirements)
            listed.push({ text: `${text}${condition}`, evidence });
        merged.set(extra.trim(), listed);
    }
    return Object.fromEntries(merged);
}
async function inCfg(sources) {
    const option = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "options", "install_requires");
    return option === undefined ? undefined : requirementsOfOption(sources, option);
}
async function requirementsOfOption(sources, option) {
    const files = /^file:\s*(.+)$/s.exec(option.value)?.[1];
    if (files !== undefined)
        return requirementsInFiles(sources, files.split(",").map((file) => file.trim()));
    const parts = option.isLines ? linesOf(option.value) : option.value.split(";").map((each) => each.trim());
    return (0,project_table/* writtenAll */.Fh)(parts.filter((each) => each !== ""), cfgEvidence(option));
}
function linesOf(text) {
    const lines = text.split("\n").map((line) => line.replace(/(?:^|\s)#.*$/, "").trim());
    return lines.filter((line) => line !== "");
}
function cfgEvidence({ value, line }) {
    return (0,project_sources/* evidenceAt */.VM)("setup.cfg", line, value.slice(0, 200));
}
async function extrasInCfg(sources) {
    const section = [...(sources.setupCfg.get("options.extras_require")?.values() ?? [])];
    if (section.length === 0)
        return undefined;
    const read = await Promise.all(section.map(async (option) => [option.name, await requirementsOfOption(sources, option)]));
    return read.every((entry) => entry[1] !== undefined)
        ? withConditions(read)
        : undefined;
}
function pointsInPy(sources) {
    const { setupPy } = sources;
    const value = setupPy && (0,setup_py/* keywordOf */.XL)(setupPy, "entry_points");
    if (setupPy === undefined || value === undefined)
        return undefined;
    if (value.kind === "text")
        return pointsOfText(value.value);
    if (value.kind !== "dict")
        return undefined;
    const groups = [...value.entries].map(([group, each]) => [group, pointLines(sources, each)]);
    if (!groups.every((entry) => entry[1] !== undefined))
        return undefined;
    return Object.fromEntries(groups.map(([group, lines]) => [group, pointsOfLines(lines)]));
}
function pointLines(sources, value) {
    return requirementsOf(sources, value)?.map(({ text }) => text);
}
function pointsOfLines(lines) {
    return Object.fromEntries(lines.flatMap((line) => {
        const [, name, target] = /^\s*([^=]*[^=\s])\s*=\s*(.+)$/.exec(line) ?? [];
        return name === undefined || target === undefined ? [] : [[name, target.trim()]];
    }));
}
function pointsOfText(text) {
    const read = (0,entry_points/* parseEntryPoints */.f)(text.replace(/^[ \t]+/gm, ""));
    return read.kind === "entry-points" ? read.groups : undefined;
}
async function pointsInCfg({ setupCfg, read }) {
    const named = (0,setup_cfg/* cfgOption */.g)(setupCfg, "options", "entry_points")?.value.match(/^file:\s*(.+)$/)?.[1];
    const text = named === undefined ? undefined : await read(named.trim());
    if (text !== undefined)
        return pointsOfText(text);
    const section = [...(setupCfg.get("options.entry_points")?.values() ?? [])];
    if (section.length === 0)
        return undefined;
    return Object.fromEntries(section.map(({ name, value }) => [name, pointsOfLines(linesOf(value))]));
}

// EXTERNAL MODULE: ./lib/src/project/described.js
var described = __webpack_require__(81939);
// EXTERNAL MODULE: ./lib/src/project/setup-py-purity.js
var setup_py_purity = __webpack_require__(68171);
;// CONCATENATED MODULE: ./lib/src/project/setuptools-purity.js





async function setuptoolsPurity(sources) {
    const declared = [...inPyproject(sources), ...byHelpers(sources)];
    if (declared.length > 0)
        return { purity: (0,described/* platform */.i)(allOptional(sources) ? "likely" : "certain", ...declared) };
    const said = await ofSetupPy(sources);
    if (said !== undefined && said.purity.class !== "pure")
        return said;
    const named = namedPlatform(sources);
    if (named !== undefined)
        return { purity: (0,described/* platform */.i)("likely", named), abiFree: true };
    return {
        purity: ownBackendPurity(sources) ?? doubted(sources, said?.purity ?? (0,described/* pure */.L)("certain", noExtensions(sources))),
    };
}
async function ofSetupPy(sources) {
    return sources.setupPy && (0,setup_py_purity/* setupPyPurity */.u)(sources.setupPy, (await sources.read("setup.py")) ?? "");
}
function ownBackendPurity(sources) {
    const isOwn = (0,table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "build-system", "backend-path") !== undefined;
    if (!isOwn)
        return undefined;
    if (Object.keys(sources.tool("cibuildwheel")).length === 0)
        return (0,described/* pure */.L)("likely", noExtensions(sources));
    return (0,described/* platform */.i)("likely", sources.cite(["tool", "cibuildwheel"], "[tool.cibuildwheel] beside a backend of its own"));
}
const COMPILERS = /^(?:cython|pybind11|nanobind|cffi|mypyc?|setuptools[-_]rust|setuptools[-_]golang|numpy|oldest-supported-numpy|pythran|cmake|scikit[-_]build|ninja)(?![\w-])/i;
function doubted(sources, purity) {
    if (purity.confidence === "certain" && (0,table/* valueAt */.fK)(sources.tool("setuptools"), "cmdclass") !== undefined) {
        return (0,described/* pure */.L)("likely", ...purity.evidence, sources.cite(["tool", "setuptools", "cmdclass"], "commands of its own"));
    }
    const needed = (0,table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires").find((each) => COMPILERS.test(each));
    if (needed === undefined)
        return purity;
    return (0,described/* pure */.L)("unsure", ...purity.evidence, sources.cite(["build-system", "requires"], needed));
}
function* inPyproject(sources) {
    for (const section of ["setuptools", "setuptools-rust"]) {
        for (const key of ["ext-modules", "bins"]) {
            const listed = (0,table/* tablesAt */.dy)(sources.tool(section), key);
            if (listed.length > 0)
                yield sources.cite(["tool", section, key], `[tool.${section}] ${key}`);
        }
    }
}
function allOptional(sources) {
    const listed = (0,table/* tablesAt */.dy)(sources.tool("setuptools"), "ext-modules");
    return listed.length > 0 && listed.every((each) => (0,table/* valueAt */.fK)(each, "optional") === true);
}
function namedPlatform(sources) {
    const keys = ["tool", "distutils", "bdist_wheel"];
    for (const key of ["plat-name", "plat_name"]) {
        const written = (0,table/* valueAt */.fK)(sources.tool("distutils"), "bdist_wheel", key);
        if (typeof written === "string")
            return sources.cite([...keys, key], `${key} = ${JSON.stringify(written)}`);
    }
    const option = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "bdist_wheel", "plat_name");
    return option && (0,project_sources/* evidenceAt */.VM)("setup.cfg", option.line, `plat_name = ${option.value}`);
}
function* byHelpers(sources) {
    const asked = (0,table/* valueAt */.fK)(sources.tool("extension-helpers"), "use_extension_helpers");
    if (asked === true || asked === "true") {
        yield sources.cite(["tool", "extension-helpers"], "use_extension_helpers = true");
    }
    const option = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "extension-helpers", "use_extension_helpers");
    if (option !== undefined && /^true$/i.test(option.value)) {
        yield (0,project_sources/* evidenceAt */.VM)("setup.cfg", option.line, `use_extension_helpers = ${option.value}`);
    }
}
function noExtensions(sources) {
    const file = sources.pyproject === undefined ? "setup.cfg" : "pyproject.toml";
    return { file, says: "setuptools, without extension modules" };
}

// EXTERNAL MODULE: ./lib/src/project/scm.js
var scm = __webpack_require__(19405);
// EXTERNAL MODULE: ./lib/src/project/version-literal.js
var version_literal = __webpack_require__(63334);
;// CONCATENATED MODULE: ./lib/src/project/versioneer.js





async function versioneer(sources) {
    const { setupPy } = sources;
    if (setupPy === undefined)
        return undefined;
    const written = (0,setup_py/* keywordOf */.XL)(setupPy, "version");
    if (written === undefined || (0,python_names/* constantText */._r)(setupPy, written) !== undefined)
        return undefined;
    const inToml = (0,table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "tool", "versioneer") !== undefined;
    const vcs = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "versioneer", "vcs");
    if (!inToml && vcs === undefined)
        return undefined;
    const option = (name) => (inToml ? (0,table/* textAt */.$6)(sources.tool("versioneer"), name) : (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "versioneer", name)?.value) ?? "";
    const evidence = inToml
        ? sources.cite(["tool", "versioneer"], "[tool.versioneer]")
        : (0,project_sources/* evidenceAt */.VM)("setup.cfg", vcs?.line, "[versioneer]");
    const style = option("style");
    const tagPrefix = option("tag_prefix").replace(/^(''|"")$/, "");
    const describe = ["--tags", "--dirty", "--long", `--match=${tagPrefix}[[:digit:]]*`];
    const left = await exportIn(sources, option("versionfile_source"));
    const inFolder = await versionInFolder(sources, option("parentdir_prefix"));
    const options = {
        describe,
        tagPrefix,
        versionScheme: style,
        ...(style.endsWith("-branch") && { namesBranch: true }),
        ...(left !== undefined && { export: left }),
        ...(inFolder !== undefined && { fallbackVersion: inFolder }),
    };
    return { kind: "scm", provider: "versioneer", options, evidence };
}
const FOLDERS = 3;
async function versionInFolder(sources, prefix) {
    if (prefix === "")
        return undefined;
    const names = (await sources.folders()).slice(0, FOLDERS);
    return names.find((name) => name.startsWith(prefix))?.slice(prefix.length);
}
async function exportIn(sources, file) {
    const text = (file === "" ? undefined : await sources.read(file)) ?? "";
    const refs = /^[ \t]*git_refnames =[ \t]*"(?<refs>.*)"/m.exec(text)?.groups?.refs;
    const commit = /^[ \t]*git_full =[ \t]*"(?<commit>[0-9a-f]{40,64})"/m.exec(text)?.groups?.commit;
    if (refs !== undefined && commit !== undefined)
        return { tags: tagsIn(refs), commit };
    const json = text.indexOf("version_json = '''");
    const version = json < 0 ? undefined : /"version": "(?<version>[^"\\\n]+)"/.exec(text.slice(json))?.groups?.version;
    return version === undefined ? undefined : { tags: [], version };
}
function tagsIn(refs) {
    const names = refs
        .trim()
        .replace(/^\(|\)$/g, "")
        .split(",");
    return names.flatMap((name) => (name.trim().startsWith("tag: ") ? [name.trim().slice("tag: ".length)] : []));
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools-version.js











async function setuptoolsVersion(sources) {
    return ((await declaredDynamic(sources)) ??
        setupPyScm(sources) ??
        (await versioneer(sources)) ??
        (await setupPyVersion(sources)) ??
        (await setupCfgVersion(sources)) ??
        pyprojectScm(sources) ??
        unreadVersion(sources));
}
async function declaredDynamic(sources) {
    const keys = ["tool", "setuptools", "dynamic", "version"];
    const dynamic = (0,table/* valueAt */.fK)(sources.pyproject?.table ?? {}, ...keys);
    if (!(0,table/* isTable */.bI)(dynamic))
        return undefined;
    const attribute = (0,table/* textAt */.$6)(dynamic, "attr");
    if (attribute !== undefined) {
        return versionOfAttribute(sources, attribute, sources.cite(keys, `attr = ${JSON.stringify(attribute)}`));
    }
    const listed = (0,table/* valueAt */.fK)(dynamic, "file");
    const files = typeof listed === "string" ? [listed] : (0,table/* textsAt */.i1)(dynamic, "file");
    return versionOfFiles(sources, files, sources.cite(keys, `file = ${JSON.stringify(files)}`));
}
async function setupCfgVersion(sources) {
    const option = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "metadata", "version");
    if (option === undefined || option.value === "")
        return undefined;
    const evidence = (0,project_sources/* evidenceAt */.VM)("setup.cfg", option.line, `version = ${option.value}`);
    const directive = /^(attr|file):\s*(.+)$/s.exec(option.value);
    if (directive === null)
        return (0,version_literal/* staticVersion */.NK)(option.value, evidence);
    const [, kind, value = ""] = directive;
    if (kind === "attr")
        return versionOfAttribute(sources, value.trim(), evidence);
    return versionOfFiles(sources, value.split(",").map((file) => file.trim()), evidence);
}
async function versionOfAttribute(sources, attribute, evidence) {
    const parts = attribute.split(".");
    const name = parts.pop() ?? "";
    const locate = (module) => moduleFiles(sources, module);
    return (await (0,module_attribute/* versionInModule */.q)(sources, locate(parts), name, locate)) ?? (0,version_literal/* askBackend */.yN)(evidence);
}
function moduleFiles(sources, parts) {
    const directories = packageDirectories(sources);
    const [top = "", ...rest] = parts.length === 0 ? ["__init__"] : parts;
    const mapped = directories.get(top);
    const where = [directories.get(""), ...searchedFolders(sources), "src", "."].filter((each) => each !== undefined);
    const stems = [
        ...(mapped === undefined ? [] : [[mapped, ...rest].join("/")]),
        ...where.map((folder) => [folder, top, ...rest].join("/")),
    ];
    return [...new Set(stems)].flatMap(module_attribute/* filesOf */.R).map((file) => file.replace(/^\.\//, ""));
}
function packageDirectories(sources) {
    const directories = new Map();
    const inPy = sources.setupPy && (0,setup_py/* keywordOf */.XL)(sources.setupPy, "package_dir");
    if (inPy?.kind === "dict") {
        for (const [name, folder] of inPy.entries)
            if (folder.kind === "text")
                directories.set(name, folder.value);
    }
    for (const line of (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "options", "package_dir")?.value.split(/[\n,]/) ?? []) {
        const [name, folder] = line.split("=");
        if (name !== undefined && folder !== undefined)
            directories.set(name.trim(), folder.trim());
    }
    for (const [name, folder] of Object.entries((0,table/* tableAt */.af)(sources.tool("setuptools"), "package-dir"))) {
        if (typeof folder === "string")
            directories.set(name, folder);
    }
    return directories;
}
function searchedFolders(sources) {
    const inCfg = (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "options.packages.find", "where")?.value;
    return [...(0,table/* textsAt */.i1)(sources.tool("setuptools"), "packages", "find", "where"), ...(inCfg === undefined ? [] : [inCfg])];
}
async function versionOfFiles(sources, files, evidence) {
    const [file, ...more] = files;
    const text = file === undefined || more.length > 0 ? undefined : await sources.read(file);
    return file === undefined || text === undefined
        ? (0,version_literal/* askBackend */.yN)(evidence)
        : (0,version_literal/* staticVersion */.NK)(text, (0,project_sources/* evidenceAt */.VM)(file, 1, text.trim()));
}
function setupPyScm({ setupPy }) {
    const value = setupPy && (0,setup_py/* keywordOf */.XL)(setupPy, "use_scm_version");
    if (value === undefined || (value.kind === "name" && value.value === "False"))
        return undefined;
    const evidence = (0,project_sources/* evidenceAt */.VM)("setup.py", value.line, "use_scm_version");
    if (value.kind === "name" && value.value === "True")
        return (0,scm/* setuptoolsScm */.W)({}, "setuptools-scm", evidence);
    const options = value.kind === "dict" ? plainValues(value) : undefined;
    return options === undefined ? (0,version_literal/* askBackend */.yN)(evidence) : (0,scm/* setuptoolsScm */.W)(options, "setuptools-scm", evidence);
}
function plainValues({ entries }) {
    const values = [];
    for (const [key, value] of entries) {
        if (value.kind === "text")
            values.push([key, value.value]);
        else if (value.kind === "name" && /^(True|False|None)$/.test(value.value))
            values.push([key, value.value === "True"]);
        else if (!OUTPUT_OPTIONS.has(key))
            return undefined;
    }
    return Object.fromEntries(values);
}
const OUTPUT_OPTIONS = new Set([
    "local_scheme",
    "write_to",
    "write_to_template",
    "version_file",
    "version_file_template",
    "relative_to",
]);
async function setupPyVersion(sources) {
    const { setupPy } = sources;
    const value = setupPy && (0,setup_py/* keywordOf */.XL)(setupPy, "version");
    if (setupPy === undefined || value === undefined)
        return undefined;
    const version = (0,composed_text/* composedText */.a)(setupPy, value);
    if (version !== undefined && version !== "") {
        return (0,version_literal/* staticVersion */.NK)(version, (0,project_sources/* evidenceAt */.VM)("setup.py", value.line, `version = ${JSON.stringify(version)}`));
    }
    const computed = (0,project_sources/* evidenceAt */.VM)("setup.py", value.line, "version is computed");
    const isTaken = value.kind === "item" ? isRun(setupPy, value.of) : value.kind === "call";
    const inModule = isTaken ? await valueInModule(sources, setupPy, value) : undefined;
    if (inModule !== undefined)
        return (0,version_literal/* staticVersion */.NK)(inModule.value, inModule.evidence);
    const attribute = value.kind === "name" ? await attributeOf(sources, value.value) : undefined;
    return attribute === undefined ? (0,version_literal/* askBackend */.yN)(computed) : versionOfAttribute(sources, attribute, computed);
}
function isRun(setupPy, dictionary) {
    const isGiven = setupPy.assignmentsTo(dictionary).some(({ key }) => key !== undefined);
    const runs = setupPy.callsOf("exec").map(({ positional }) => positional[1]);
    return !isGiven && runs.some((globals) => globals?.kind === "name" && globals.value === dictionary);
}
async function attributeOf(sources, name) {
    if (name.includes("."))
        return name;
    const taken = (0,python_imports/* importsOf */.c)((await sources.read("setup.py")) ?? "").find((each) => each.as === name);
    return taken && `${taken.module}.${taken.name}`;
}
function pyprojectScm(sources) {
    const section = ["setuptools_scm", "vcs-versioning"].find((name) => (0,table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "tool", name) !== undefined);
    if (section !== undefined) {
        const evidence = sources.cite(["tool", section], `[tool.${section}]`);
        return (0,scm/* setuptoolsScm */.W)(sources.tool(section), "setuptools-scm", evidence);
    }
    const simple = buildRequires(sources).find((requirement) => /^(setuptools|vcs)[-_.](scm|versioning)\[.*simple/i.test(requirement));
    if (simple === undefined)
        return undefined;
    return (0,scm/* setuptoolsScm */.W)({}, "setuptools-scm", sources.cite(["build-system", "requires"], simple));
}
const NO_VERSION_IN = /^(setuptools|wheel|cython|numpy|oldest-supported-numpy|cffi|setuptools[-_.]rust|pybind11|mypy|packaging)(?![\w.-])/i;
function unreadVersion(sources) {
    const [call] = sources.setupPy === undefined ? [] : (0,setup_py/* setupCalls */.fk)(sources.setupPy);
    const isBare = call !== undefined && call.keywords.size === 0 && call.spread.length === 0;
    if (sources.setupPy !== undefined && !isBare) {
        return (0,version_literal/* askBackend */.yN)((0,project_sources/* evidenceAt */.VM)("setup.py", call?.line, "the version is computed"));
    }
    const plugin = buildRequires(sources).find((requirement) => !NO_VERSION_IN.test(requirement));
    return plugin === undefined ? undefined : (0,version_literal/* askBackend */.yN)(sources.cite(["build-system", "requires"], plugin));
}
function buildRequires(sources) {
    return (0,table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires");
}

// EXTERNAL MODULE: ./lib/src/project/github-workflow.js
var github_workflow = __webpack_require__(54071);
;// CONCATENATED MODULE: ./lib/src/project/stable-abi.js





async function stableAbi(sources) {
    const tool = sources.tool("distutils");
    const written = (0,table/* textAt */.$6)(tool, "bdist_wheel", "py-limited-api") ??
        (0,table/* textAt */.$6)(tool, "bdist_wheel", "py_limited_api") ??
        (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "bdist_wheel", "py_limited_api")?.value ??
        inOptions(sources.setupPy) ??
        (await inText(sources)) ??
        (await inWorkflows(sources));
    return /^cp3\d+$/.exec(written ?? "")?.[0];
}
function inOptions(source) {
    const options = source && (0,setup_py/* keywordOf */.XL)(source, "options");
    const wheel = options?.kind === "dict" ? source && (0,python_names/* resolve */.hd)(source, options.entries.get("bdist_wheel")) : undefined;
    const written = wheel?.kind === "dict" ? source && (0,python_names/* resolve */.hd)(source, wheel.entries.get("py_limited_api")) : undefined;
    return written?.kind === "text" ? written.value : undefined;
}
const WRITTEN = [
    /["'](cp3\d+)["'], *["']abi3["']/,
    /["']py_limited_api["'](?:\]\s*=|\s*:)\s*["'](cp3\d+)["']/,
    /--py-limited-api[=", ']+(cp3\d+)["']/,
];
const FORMATTED = /["']cp\{\}\{\}["']\.format\(\*(\w+)\)/;
async function inText(sources) {
    const text = await sources.read("setup.py");
    const lines = text?.split("\n").filter((line) => !/^\s*#/.test(line)) ?? [];
    for (const pattern of WRITTEN) {
        const found = lines.map((line) => pattern.exec(line)?.[1]).find(Boolean);
        if (found !== undefined)
            return found;
    }
    const name = text?.includes("py_limited_api") ? FORMATTED.exec(lines.join("\n"))?.[1] : undefined;
    const tuple = sources.setupPy &&
        (0,python_names/* resolve */.hd)(sources.setupPy, name === undefined ? undefined : { kind: "name", value: name, line: 1 });
    const numbers = tuple?.kind === "list" ? tuple.items.map((item) => (item.kind === "number" ? item.value : "")) : [];
    return numbers.length === 2 ? `cp${numbers.join("")}` : undefined;
}
const OPTION = /--py-limited-api=(?:(cp3\d+)\b|\$\{\{\s*matrix\.(?:\w+\.)*(\w+)\s*\}\})/;
async function inWorkflows(sources) {
    for await (const { text } of (0,github_workflow/* workflowTexts */.Y)(sources)) {
        const [option, written, key] = OPTION.exec(text) ?? [];
        if (option === undefined)
            continue;
        const inMatrix = text.matchAll(new RegExp(`\\b${key}["']?:[ \\t]*["']?(cp3\\d+)\\b`, "g"));
        const minors = [...inMatrix].map(([, tag = ""]) => Number(tag.slice(3)));
        if (written !== undefined || minors.length > 0)
            return written ?? `cp3${minors.reduce((lowest, minor) => Math.min(lowest, minor))}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools.js








async function describeSetuptools(sources) {
    const judged = await setuptoolsPurity(sources);
    return {
        name: (await nameInSetupPy(sources)) ?? (0,setup_cfg/* cfgOption */.g)(sources.setupCfg, "metadata", "name")?.value,
        version: await setuptoolsVersion(sources),
        requiresPython: requiresPython(sources),
        ...judged,
        abi3: judged.purity.class === "pure" ? undefined : await stableAbi(sources),
        fields: await setuptoolsFields(sources),
    };
}
const VARIABLE = /^(?:os\.)?(?:getenv|environ\.get)$/;
async function nameInSetupPy(sources) {
    const { setupPy } = sources;
    const given = setupPy && (0,setup_py/* keywordOf */.XL)(setupPy, "name");
    if (setupPy === undefined || given === undefined)
        return undefined;
    const [, unset] = given.kind === "call" && VARIABLE.test(given.call.name) ? given.call.positional : [];
    return (0,composed_text/* composedText */.a)(setupPy, unset ?? given) ?? (await valueInModule(sources, setupPy, given))?.value;
}
function requiresPython({ setupPy, setupCfg }) {
    const isGiven = setupPy !== undefined && !(0,setup_py/* isNothing */.qv)((0,setup_py/* keywordOf */.XL)(setupPy, "python_requires"));
    return isGiven ? (0,setup_py/* keywordText */.Nl)(setupPy, "python_requires") : (0,setup_cfg/* cfgOption */.g)(setupCfg, "options", "python_requires")?.value;
}


/***/ }),

/***/ 82213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseEntryPoints)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);

function parseEntryPoints(text) {
    const reading = { groups: new Map(), group: undefined, value: undefined, indent: 0 };
    for (const [at, line] of text.split("\n").entries()) {
        const problem = readLine(reading, line);
        if (problem !== undefined)
            return { kind: "unreadable", because: `line ${at + 1} ${problem}: ${(0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(line).slice(0, 80)}` };
    }
    const groups = [...reading.groups].map(([name, options]) => [name, joined(options)]);
    return { kind: "entry-points", groups: Object.fromEntries(groups) };
}
function joined(options) {
    return Object.fromEntries([...options].map(([name, lines]) => [name, (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(lines.join("\n"))]));
}
function readLine(reading, line) {
    const text = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(line);
    if (text.startsWith("#") || text.startsWith(";"))
        return undefined;
    if (text === "") {
        reading.value?.push("");
        return undefined;
    }
    const indent = line.indexOf(text.charAt(0));
    if (reading.value !== undefined && indent > reading.indent) {
        reading.value.push(text);
        return undefined;
    }
    reading.indent = indent;
    const header = /^\[(.+)\]/s.exec(text)?.[1];
    return header === undefined ? addOption(reading, text) : addGroup(reading, header);
}
function addGroup(reading, name) {
    if (reading.groups.has(name) && name !== "DEFAULT")
        return "names a group that there was before";
    reading.group = reading.groups.get(name) ?? new Map();
    reading.groups.set(name, reading.group);
    reading.value = undefined;
    return undefined;
}
function addOption(reading, text) {
    const { group } = reading;
    if (group === undefined)
        return "comes before the first group";
    const equals = text.indexOf("=");
    if (equals === -1)
        return "has no =";
    const name = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text.slice(0, equals));
    if (name === "")
        return "has no name before the =";
    if (group.has(name))
        return "names an entry point that there was before";
    reading.value = [(0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text.slice(equals + 1))];
    group.set(name, reading.value);
    return undefined;
}


/***/ })

};
