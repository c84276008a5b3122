export const id = 1142;
export const ids = [1142,6001];
export const modules = {

/***/ 36100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   yd: () => (/* binding */ commandFault)
/* harmony export */ });
/* unused harmony export splitCommand */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const SPACE = /[ \t]+/y;
const SINGLE = /'([^']*)'/y;
const DOUBLE = /"((?:[^"\\$`]|\\[\s\S])*)"/y;
const PLAIN = /[^\s'"\\|&;<>()$`*?[\]{}~#!]+/y;
const WITHIN = /[~#!]/y;
function splitCommand(text) {
    const words = [];
    let word;
    let at = 0;
    const source = text.trim();
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(source);
        if (match === null)
            return undefined;
        at = pattern.lastIndex;
        return match[1] ?? match[0];
    };
    while (at < source.length) {
        if (take(SPACE) !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        const quoted = take(SINGLE) ?? unescaped(take(DOUBLE));
        const piece = quoted ?? take(PLAIN) ?? (word === undefined ? undefined : take(WITHIN));
        if (piece === undefined)
            return oddSign(source.slice(at));
        word = (word ?? "") + piece;
    }
    if (word !== undefined)
        words.push(word);
    return commandOf(words);
}
function unescaped(text) {
    return text?.replace(/\\(["\\$`])/g, "$1");
}
function oddSign(rest) {
    const [sign = ""] = rest;
    if (sign === "'")
        return { kind: "unclosed", quote: sign };
    if (sign === '"') {
        const inside = /^"(?:[^"\\$`]|\\[\s\S])*([$`])/.exec(rest)?.[1];
        return inside === undefined ? { kind: "unclosed", quote: sign } : { kind: "shell", sign: inside };
    }
    return { kind: "shell", sign: /^(?:&&|\|\||>>|<<|\$\(|[\s\S])/.exec(rest)?.[0] ?? sign };
}
function commandOf([first, ...others]) {
    if (first === undefined || first === "")
        return { kind: "empty" };
    const assigned = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(first);
    if (assigned === null)
        return { kind: "words", words: [first, ...others] };
    const [, name = "", value = ""] = assigned;
    return { kind: "assignment", name, value };
}
function readCommand(value) {
    if (typeof value === "string") {
        const command = splitCommand(value);
        return command.kind === "words" ? command.words : undefined;
    }
    if (!Array.isArray(value) || !value.every((word) => typeof word === "string" && !word.includes("\0")))
        return undefined;
    const [first, ...others] = value;
    return first === undefined || first === "" ? undefined : [first, ...others];
}
function commandFault(value, key, where) {
    if (readCommand(value) !== undefined)
        return undefined;
    const offending = `${key} is ${JSON.stringify(value)}`;
    if (typeof value !== "string") {
        const hint = 'Write a command, as in "pytest -q", or its words, as in ["pytest", "-q"].';
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where, hint });
    }
    const command = splitCommand(value);
    if (command.kind === "shell") {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-COMMAND-SHELL", `${JSON.stringify(command.sign)} in ${offending}`, {
            where,
            hint: shellHint(value, command.sign),
        });
    }
    if (command.kind === "assignment") {
        const hint = `Write \`environment = { ${command.name} = ${JSON.stringify(command.value)} }\` beside it.`;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-COMMAND-SHELL", `${JSON.stringify(`${command.name}=`)} in ${offending}`, { where, hint });
    }
    const reason = command.kind === "unclosed" ? `the quote ${command.quote} is not closed` : "it names no program";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `${offending}: ${reason}`, { where });
}
function listOf(words) {
    return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}
const PARTING = new Set(["&&", "||", ";", "&", "|", "\n", "\r"]);
function shellHint(text, sign) {
    const shell = listOf(["sh", "-c", text.trim()]);
    if (PARTING.has(sign)) {
        return `Write each command under a name of its own; or start a shell for them, by its words: ${shell}.`;
    }
    const words = listOf(text.trim().split(/\s+/));
    return `If the sign stands for itself, write the words: ${words}. To start a shell that reads it: ${shell}.`;
}


/***/ }),

/***/ 51142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configOf: () => (/* binding */ configOf)
});

// EXTERNAL MODULE: ./lib/src/documents/sbom-format.js
var sbom_format = __webpack_require__(12136);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/config/command-words.js
var command_words = __webpack_require__(36100);
// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/config/value-fault.js
var value_fault = __webpack_require__(62169);
;// CONCATENATED MODULE: ./lib/src/config/dependency-groups.js



function groupNames(pyproject) {
    return Object.keys((0,config_table/* tableAt */.af)(pyproject, "dependency-groups"));
}
function groupRequirements(pyproject, name) {
    const groups = new Map(Object.entries((0,config_table/* tableAt */.af)(pyproject, "dependency-groups")).map(([key, value]) => [(0,python_name/* normalizeName */.Pc)(key), value]));
    const requirements = new Set();
    const done = new Set();
    const fault = collect(name, []);
    return fault === undefined ? { kind: "requirements", requirements: [...requirements] } : { kind: "fault", fault };
    function collect(group, within) {
        const key = (0,python_name/* normalizeName */.Pc)(group);
        if (within.includes(key))
            return `the group ${group} includes itself`;
        const entries = groups.get(key);
        if (!Array.isArray(entries))
            return `there is no group ${JSON.stringify(group)} in [dependency-groups]`;
        if (done.has(key))
            return undefined;
        done.add(key);
        for (const entry of entries) {
            const included = (0,config_table/* isTable */.bI)(entry) ? entry["include-group"] : undefined;
            if (typeof entry === "string" && (0,value_fault/* isRequirement */.WS)(entry))
                requirements.add(entry);
            else if (typeof included !== "string")
                return `${JSON.stringify(entry)} in the group ${group} is no requirement`;
            else {
                const fault = collect(included, [...within, key]);
                if (fault !== undefined)
                    return fault;
            }
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/src/config/pyproject.js
var config_pyproject = __webpack_require__(76001);
;// CONCATENATED MODULE: ./lib/src/config/gates.js








const KEYS = [
    { name: "run", fault: () => undefined },
    { name: "extras", fault: value_fault/* extrasFault */.On },
    { name: "groups", fault: (value) => (0,value_fault/* textsFault */.hs)(value, 'names of dependency groups, as in ["test"]', value_fault/* isName */.Eo) },
    { name: "install", fault: value_fault/* requirementsFault */.zW },
    { name: "python", fault: (value) => (0,value_fault/* textsFault */.hs)(listed(value), 'Pythons, as in ["3.11", "3.14t"]', isPython) },
    { name: "cwd", fault: folderFault },
    { name: "environment", fault: value_fault/* variablesFault */.U6 },
    { name: "timeout", fault: value_fault/* secondsFault */.SX },
    { name: "after", fault: (value) => (value === "build" ? undefined : 'it must be "build", or left out') },
];
const TABLE = ["tool", "shipwheel", "gates"];
function* gateFaults(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value)) {
        yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", "tool.shipwheel.gates must be a table", {
            where: (0,config_pyproject.whereOf)(pyproject, TABLE),
            hint: 'Name each gate, as in `[tool.shipwheel.gates]` with `tests = { run = "pytest", extras = ["test"] }`.',
        });
        return;
    }
    for (const [name, gate] of Object.entries(value))
        yield* faultsOf(name, gate, pyproject);
}
function readGates(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value))
        return [];
    return Object.entries(value).flatMap(([name, gate]) => {
        const table = tableOf(gate);
        const run = (0,command_words/* readCommand */.UK)(table.run);
        return run === undefined ? [] : [gateOf(name, run, table, pyproject)];
    });
}
function gateOf(name, run, table, pyproject) {
    const grouped = (0,config_table/* textsAt */.i1)(table, "groups").flatMap((group) => {
        const found = groupRequirements(pyproject.table, group);
        return found.kind === "requirements" ? found.requirements : [];
    });
    const timeout = (0,config_table/* valueAt */.fK)(table, "timeout");
    return {
        name,
        run,
        extras: (0,config_table/* textsAt */.i1)(table, "extras"),
        requirements: [...new Set([...(0,config_table/* textsAt */.i1)(table, "install"), ...grouped])],
        pythons: (0,config_table/* textsAt */.i1)({ python: listed(table.python) }, "python"),
        cwd: (0,config_table/* textAt */.$6)(table, "cwd") ?? ".",
        environment: Object.fromEntries(Object.entries((0,config_table/* tableAt */.af)(table, "environment")).map(([variable, text]) => [variable, String(text)])),
        ...(typeof timeout === "number" && { timeoutSeconds: timeout }),
        against: table.after === "build" ? "wheel" : "tree",
        where: (0,config_pyproject.whereOf)(pyproject, [...TABLE, name]),
    };
}
function tableOf(gate) {
    return (0,config_table/* isTable */.bI)(gate) ? gate : { run: gate };
}
function* faultsOf(name, gate, pyproject) {
    const key = `${TABLE.join(".")}.${name}`;
    const place = (...below) => (0,config_pyproject.whereOf)(pyproject, [...TABLE, name, ...below]);
    if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/.test(name)) {
        yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", `${JSON.stringify(name)} is no name of a gate`, { where: place() });
        return;
    }
    const table = tableOf(gate);
    const fault = (0,command_words/* commandFault */.yd)(table.run, (0,config_table/* isTable */.bI)(gate) ? `${key}.run` : key, (0,config_table/* isTable */.bI)(gate) ? place("run") : place());
    if (fault !== undefined)
        yield fault;
    for (const [each, value] of Object.entries(table)) {
        const known = KEYS.find(({ name: own }) => own === each);
        const wrong = known?.fault(value);
        if (known === undefined)
            yield unknownKey(key, each, place(each));
        else if (wrong !== undefined) {
            const offending = `${key}.${each} is ${JSON.stringify(value)}: ${wrong}`;
            yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", offending, { where: place(each) });
        }
    }
    for (const group of (0,config_table/* textsAt */.i1)(table, "groups"))
        yield* groupFaults(group, pyproject, place("groups"));
}
function unknownKey(table, key, where) {
    const names = KEYS.map(({ name }) => name);
    const meant = (0,nearest_name/* nearestName */.q)(key, names);
    return (0,errors/* problem */.CC)("SW-CONFIG-INVALID", `${table} has no key ${JSON.stringify(key)}`, {
        where,
        hint: meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
    });
}
const POETRY = "Poetry's own groups are not read: move it to [dependency-groups], which Poetry knows too, or list what it has under `install`.";
function* groupFaults(group, { table }, where) {
    const found = groupRequirements(table, group);
    if (found.kind === "requirements")
        return;
    const names = groupNames(table);
    const meant = (0,nearest_name/* nearestName */.q)((0,python_name/* normalizeName */.Pc)(group), names);
    const known = names.length === 0 ? "It has none." : `Its groups are ${names.join(", ")}.`;
    const named = meant === undefined || meant === group ? known : `Did you mean \`${meant}\`?`;
    const hint = (0,config_table/* valueAt */.fK)(table, "tool", "poetry", "group", group) === undefined ? named : POETRY;
    yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", found.fault, { where, hint });
}
function listed(value) {
    return typeof value === "string" ? [value] : value;
}
function isPython(text) {
    return /^3\.\d{1,2}t?$/.test(text);
}
function folderFault(value) {
    const isWithin = typeof value === "string" &&
        value !== "" &&
        !/^[/\\]|^[A-Za-z]:|[\\\0]/.test(value) &&
        !value.split("/").includes("..");
    return isWithin ? undefined : 'it must be a folder within the project, as in "tests"';
}

;// CONCATENATED MODULE: ./lib/src/config/ignore.js



const ignore_TABLE = ["tool", "shipwheel", "ignore"];
const EXAMPLE = 'Write the code and why, as in `SW-WHEEL-COMMON-NAME = "we ship our tests on purpose"`.';
function* ignoreFaults(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value)) {
        const where = (0,config_pyproject.whereOf)(pyproject, ignore_TABLE);
        yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", "tool.shipwheel.ignore must be a table", { where, hint: EXAMPLE });
        return;
    }
    for (const [code, reason] of Object.entries(value)) {
        if (typeof reason === "string" && reason.trim() !== "")
            continue;
        const offending = `tool.shipwheel.ignore.${code} is ${JSON.stringify(reason)}: it must say why, in words`;
        yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", offending, { where: (0,config_pyproject.whereOf)(pyproject, [...ignore_TABLE, code]), hint: EXAMPLE });
    }
}
function ignoreChoices(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value))
        return [];
    return Object.entries(value).map(([code, reason]) => ({
        code,
        reason: String(reason).trim(),
        where: (0,config_pyproject.whereOf)(pyproject, [...ignore_TABLE, code]),
    }));
}

;// CONCATENATED MODULE: ./lib/src/config/licenses.js




const licenses_TABLE = ["tool", "shipwheel", "licenses"];
const licenses_EXAMPLE = 'Write the licences that must not be in a release, as in `deny = ["GPL-3.0-only", "AGPL-3.0-only"]`.';
function* licenseRuleFaults(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value)) {
        const where = (0,config_pyproject.whereOf)(pyproject, licenses_TABLE);
        yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", "tool.shipwheel.licenses must be a table", { where, hint: licenses_EXAMPLE });
        return;
    }
    for (const [name, list] of Object.entries(value)) {
        const where = (0,config_pyproject.whereOf)(pyproject, [...licenses_TABLE, name]);
        if (name !== "deny") {
            const hint = (0,nearest_name/* nearestName */.q)(name, ["deny"]) === undefined ? licenses_EXAMPLE : "Did you mean `deny`?";
            yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", `tool.shipwheel.licenses has no key ${JSON.stringify(name)}`, { where, hint });
        }
        else if (!isListOfTexts(list)) {
            const offending = `tool.shipwheel.licenses.deny is ${JSON.stringify(list)}: it must be a list of licences`;
            yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", offending, { where, hint: licenses_EXAMPLE });
        }
    }
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string" && each.trim() !== "");
}
function licenseRule(value, pyproject) {
    const deny = (0,config_table/* isTable */.bI)(value) ? (0,config_table/* textsAt */.i1)(value, "deny") : [];
    return deny.length === 0 ? {} : { licenses: { deny, where: (0,config_pyproject.whereOf)(pyproject, [...licenses_TABLE, "deny"]) } };
}

// EXTERNAL MODULE: ./lib/src/config/publishing.js
var publishing = __webpack_require__(19908);
;// CONCATENATED MODULE: ./lib/src/config/runner-choice.js




const TARGETS = [
    ...["x86_64", "i686", "aarch64", "armv7l", "ppc64le", "s390x", "riscv64"].map((arch) => `linux-${arch}`),
    ...["x86_64", "arm64", "universal2"].map((arch) => `macos-${arch}`),
    ...["amd64", "x86", "arm64"].map((arch) => `windows-${arch}`),
    ...["x86_64", "arm64_v8a"].map((arch) => `android-${arch}`),
    ...["arm64_iphoneos", "arm64_iphonesimulator", "x86_64_iphonesimulator"].map((arch) => `ios-${arch}`),
    "pyodide-wasm32",
];
const LABEL = /^[A-Za-z0-9_.][A-Za-z0-9_.:=/@+ -]{0,254}$/;
function* runnerFaults(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value)) {
        const where = (0,config_pyproject.whereOf)(pyproject, ["tool", "shipwheel", "runners"]);
        yield (0,errors/* problem */.CC)("SW-CONFIG-INVALID", "tool.shipwheel.runners must be a table", { where });
        return;
    }
    for (const [target, label] of Object.entries(value)) {
        if (!TARGETS.includes(target))
            yield unknownTarget(target, placeOf(target, pyproject));
        else if (typeof label !== "string" || !LABEL.test(label))
            yield wrongLabel(target, label, pyproject);
    }
}
function wrongLabel(target, label, pyproject) {
    return (0,errors/* problem */.CC)("SW-CONFIG-INVALID", `tool.shipwheel.runners.${target} is ${JSON.stringify(label)}`, {
        where: placeOf(target, pyproject),
        hint: 'Write the label of one runner, as in "ubuntu-24.04-arm".',
    });
}
function runnerChoices(value, pyproject) {
    if (!(0,config_table/* isTable */.bI)(value))
        return [];
    return Object.entries(value).map(([target, label]) => ({
        target,
        label: String(label),
        where: placeOf(target, pyproject),
    }));
}
function unknownTarget(target, where) {
    const meant = (0,nearest_name/* nearestName */.q)(target, TARGETS);
    return (0,errors/* problem */.CC)("SW-CONFIG-INVALID", `tool.shipwheel.runners has no target ${JSON.stringify(target)}`, {
        where,
        hint: meant === undefined ? `The targets are ${TARGETS.join(", ")}.` : `Did you mean \`${meant}\`?`,
    });
}
function placeOf(target, pyproject) {
    return (0,config_pyproject.whereOf)(pyproject, ["tool", "shipwheel", "runners", target]);
}

// EXTERNAL MODULE: ./lib/src/config/secret-name.js
var secret_name = __webpack_require__(58681);
// EXTERNAL MODULE: ./lib/src/config/smoke.js
var smoke = __webpack_require__(8368);
// EXTERNAL MODULE: ./lib/src/config/tag-format.js
var tag_format = __webpack_require__(69882);
;// CONCATENATED MODULE: ./lib/src/config/config.js














const JOBS_DEFAULT = 15;
const MACOS_JOBS_DEFAULT = 4;
const TIMEOUT_DEFAULT = 1800;
const REPRODUCIBLE = ["verify", "require", "normalise", "off"];
const config_KEYS = [
    {
        name: "tag-format",
        fault: (value) => (typeof value === "string" ? (0,tag_format/* tagFormatFault */.Ml)(value) : "it must be a text"),
    },
    { name: "environment", fault: environmentFault },
    {
        name: "from",
        fault: (value) => (value === "sdist" || value === "tree" ? undefined : 'it must be "sdist" or "tree"'),
    },
    {
        name: "cibuildwheel",
        fault: (value) => typeof value === "string" && /^\d{1,9}(\.\d{1,9}){1,2}$/.test(value)
            ? undefined
            : 'it must be a version such as "4.3.0", or "4.3" for the newest of these',
    },
    { name: "workflows", fault: (value) => (typeof value === "boolean" ? undefined : "it must be true or false") },
    { name: "embed-sbom", fault: (value) => (typeof value === "boolean" ? undefined : "it must be true or false") },
    { name: "jobs", fault: jobsFault },
    { name: "macos-jobs", fault: jobsFault },
    { name: "timeout", fault: value_fault/* secondsFault */.SX },
    {
        name: "reproducible",
        fault: (value) => (isReproducible(value) ? undefined : 'it must be "verify", "require", "normalise" or "off"'),
    },
    { name: "sbom", fault: sbomFault },
    {
        name: "attestations",
        fault: (value) => (attestationPolicy(value) ? undefined : 'it must be true, false or "warn"'),
    },
    {
        name: "repository-attestations",
        fault: (value) => (typeof value === "boolean" ? undefined : "it must be true or false"),
    },
];
const TABLES = new Map([
    ["runners", runnerFaults],
    ["gates", gateFaults],
    ["smoke", smoke/* smokeFaults */.tn],
    ["publish", publishing/* publishingFaults */.Fi],
    ["ignore", ignoreFaults],
    ["licenses", licenseRuleFaults],
]);
function configOf(pyproject) {
    const table = pyproject === undefined ? undefined : (0,config_table/* valueAt */.fK)(pyproject.table, "tool", "shipwheel");
    if (pyproject === undefined || table === undefined)
        return configFrom({}, NO_TABLES);
    if (!(0,config_table/* isTable */.bI)(table)) {
        throw new errors/* ShipwheelError */.QP("SW-CONFIG-INVALID", "tool.shipwheel must be a table", {
            where: (0,config_pyproject.whereOf)(pyproject, ["tool", "shipwheel"]),
        });
    }
    const [first, ...others] = (0,errors/* firstProblems */.fr)(faultsIn(table, pyproject), MOST_FAULTS);
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
    return configFrom(table, {
        runners: runnerChoices((0,config_table/* valueAt */.fK)(table, "runners"), pyproject),
        gates: readGates((0,config_table/* valueAt */.fK)(table, "gates"), pyproject),
        smoke: (0,smoke/* readSmoke */.kK)((0,config_table/* valueAt */.fK)(table, "smoke")),
        publishing: (0,publishing/* readPublishing */.ER)((0,config_table/* valueAt */.fK)(table, "publish")),
        ignore: ignoreChoices((0,config_table/* valueAt */.fK)(table, "ignore"), pyproject),
        ...licenseRule((0,config_table/* valueAt */.fK)(table, "licenses"), pyproject),
    });
}
const NO_TABLES = { runners: [], gates: [], smoke: smoke/* PLAIN_SMOKE */.Rm, publishing: publishing/* PLAIN_PUBLISHING */.zX, ignore: [] };
function configFrom(table, tables) {
    const { "tag-format": tagFormat, environment, from, cibuildwheel, jobs, "macos-jobs": macosJobs, timeout } = table;
    const { reproducible } = table;
    const attestations = attestationPolicy(table.attestations);
    return {
        tagFormat: typeof tagFormat === "string" ? tagFormat : tag_format/* TAG_FORMAT_DEFAULT */.hK,
        environment: Array.isArray(environment) ? environment.map(String) : [],
        from: from === "tree" ? "tree" : "sdist",
        ...(typeof cibuildwheel === "string" && { cibuildwheel }),
        workflows: table.workflows !== false,
        jobs: numberOr(JOBS_DEFAULT, jobs),
        macosJobs: numberOr(MACOS_JOBS_DEFAULT, macosJobs),
        timeoutSeconds: numberOr(TIMEOUT_DEFAULT, timeout),
        ...(isReproducible(reproducible) && { reproducible }),
        embedSbom: table["embed-sbom"] === true,
        ...(attestations && { attestations }),
        ...(table["repository-attestations"] === false && { repositoryAttestations: false }),
        sbom: Array.isArray(table.sbom) ? table.sbom.filter(sbom_format/* isSbomFormat */.b) : [],
        ...tables,
    };
}
function attestationPolicy(value) {
    if (value === true)
        return "required";
    if (value === false)
        return "off";
    return value === "warn" ? "warn" : undefined;
}
function isReproducible(value) {
    return REPRODUCIBLE.includes(value);
}
function numberOr(standard, value) {
    return typeof value === "number" ? value : standard;
}
const MOST_FAULTS = 50;
function* faultsIn(table, pyproject) {
    for (const [name, value] of Object.entries(table)) {
        yield* TABLES.get(name)?.(value, pyproject) ?? config_faultsOf(name, value, pyproject);
    }
}
function config_faultsOf(name, value, pyproject) {
    const where = (0,config_pyproject.whereOf)(pyproject, ["tool", "shipwheel", name]);
    const key = config_KEYS.find((each) => each.name === name);
    if (key === undefined)
        return [config_unknownKey(name, where)];
    const fault = key.fault(value);
    if (fault === undefined)
        return [];
    return [(0,errors/* problem */.CC)("SW-CONFIG-INVALID", `tool.shipwheel.${name} is ${JSON.stringify(value)}: ${fault}`, { where })];
}
function config_unknownKey(name, where) {
    const names = [...config_KEYS.map((key) => key.name), ...TABLES.keys()];
    const meant = (0,nearest_name/* nearestName */.q)(name, names);
    return (0,errors/* problem */.CC)("SW-CONFIG-INVALID", `tool.shipwheel has no key ${JSON.stringify(name)}`, {
        where,
        hint: meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
    });
}
function sbomFault(value) {
    const isSound = Array.isArray(value) && value.every(sbom_format/* isSbomFormat */.b);
    return isSound
        ? undefined
        : `it must be a list of formats out of ${sbom_format/* SBOM_FORMATS */.z.map((each) => JSON.stringify(each)).join(", ")}`;
}
function jobsFault(value) {
    return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 256
        ? undefined
        : "it must be a whole number from 1 to 256";
}
function environmentFault(value) {
    if (!Array.isArray(value) || value.some((name) => typeof name !== "string")) {
        return "it must be a list of names of environment variables";
    }
    const odd = value.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (odd.length > 0)
        return `no name of an environment variable: ${odd.join(", ")}`;
    const secret = value.filter(secret_name/* mayBeSecret */.l);
    if (secret.length > 0)
        return `build tools are never given what may be a secret: ${secret.join(", ")}`;
    return undefined;
}


/***/ }),

/***/ 19908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ readPublishing),
/* harmony export */   Fi: () => (/* binding */ publishingFaults),
/* harmony export */   i9: () => (/* binding */ isPlainPublishing),
/* harmony export */   zX: () => (/* binding */ PLAIN_PUBLISHING)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81663);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76001);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86577);
/* harmony import */ var _value_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62169);





const CHANNELS = ["pypi", "testpypi", "git"];
const PLAIN_PUBLISHING = { via: [{ channel: "pypi", environment: "pypi" }] };
const KEYS = [
    { name: "via", fault: viaFault },
    { name: "dependencies-url", fault: urlFault },
    { name: "development", fault: developmentFault },
];
const DEVELOPMENT_KEYS = [
    { name: "index", fault: indexFault },
    { name: "simple-url", fault: urlFault },
    { name: "branches", fault: (value) => (0,_value_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .textsFault */ .hs)(value, 'names of branches, as in ["main"]', isBranch) },
];
const USUAL_BRANCHES = ["main", "master"];
const LINK_KEYS = [
    { name: "index", fault: channelFault },
    { name: "simple-url", fault: urlFault },
    { name: "environment", fault: environmentFault },
];
const TABLE = ["tool", "shipwheel", "publish"];
function* publishingFaults(value, pyproject) {
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value)) {
        const where = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__.whereOf)(pyproject, TABLE);
        const hint = 'Say where the release goes, as in `[tool.shipwheel.publish]` with `via = ["testpypi", "pypi"]`.';
        yield (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", "tool.shipwheel.publish must be a table", { where, hint });
        return;
    }
    for (const [name, given] of Object.entries(value)) {
        const where = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__.whereOf)(pyproject, [...TABLE, name]);
        const unknown = unknownKey(name, KEYS);
        const fault = KEYS.find((key) => key.name === name)?.fault(given);
        if (unknown !== undefined) {
            const offending = `tool.shipwheel.publish has no key ${JSON.stringify(name)}`;
            yield (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where, hint: unknown });
        }
        else if (fault !== undefined) {
            yield (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `tool.shipwheel.publish.${name} is ${shown(given)}: ${fault}`, { where });
        }
    }
}
function readPublishing(value) {
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value) ? value : {};
    const dependenciesUrl = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(table, "dependencies-url");
    const via = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, "via");
    return {
        via: Array.isArray(via) ? via.map(linkOf) : PLAIN_PUBLISHING.via,
        ...(dependenciesUrl !== undefined && { dependenciesUrl }),
        ...developmentOf((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, "development")),
    };
}
function developmentOf(given) {
    const table = tableOf(given);
    const index = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(table, "index");
    if (index === undefined)
        return {};
    const simpleUrl = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(table, "simple-url");
    const branches = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, "branches") === undefined ? USUAL_BRANCHES : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsAt */ .i1)(table, "branches");
    return { development: { index, branches, ...(simpleUrl !== undefined && { simpleUrl }) } };
}
function linkOf(given) {
    const table = tableOf(given);
    const channel = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(table, "index") ?? "";
    const simpleUrl = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(table, "simple-url");
    const environment = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(table, "environment") ?? usualEnvironment(channel);
    return {
        channel,
        ...(simpleUrl !== undefined && { simpleUrl }),
        ...(environment !== undefined && { environment }),
    };
}
function usualEnvironment(channel) {
    return channel === "pypi" || channel === "testpypi" ? channel : undefined;
}
function tableOf(given) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(given) ? given : { index: given };
}
function viaFault(value) {
    if (!Array.isArray(value) || value.length === 0)
        return 'it must be a list of channels, as in ["testpypi", "pypi"]';
    const faults = value.map(linkFault);
    const fault = faults.find((each) => each !== undefined);
    if (fault !== undefined)
        return fault;
    const channels = value.map((each) => linkOf(each).channel);
    const twice = channels.find((channel, index) => channels.indexOf(channel) !== index);
    return twice === undefined ? undefined : `${twice} is in it twice`;
}
function developmentFault(given) {
    const fault = keyFault(given, DEVELOPMENT_KEYS);
    if (fault !== undefined)
        return fault;
    if ((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(tableOf(given), "index") === undefined)
        return "it needs an `index`";
    const branches = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(tableOf(given), "branches");
    return Array.isArray(branches) && branches.length === 0 ? "it needs a branch" : undefined;
}
function indexFault(value) {
    return value === "git" ? "a tag in git is a release" : channelFault(value);
}
function isBranch(name) {
    return /^[^\p{Cc}\s~^:?*[\]\\{}$'"]{1,255}$/u.test(name) && !/^[-/.]|\.\.|\/\/|[/.]$/.test(name);
}
function keyFault(given, keys) {
    for (const [name, value] of Object.entries(tableOf(given))) {
        const unknown = unknownKey(name, keys);
        if (unknown !== undefined)
            return `a channel has no key ${JSON.stringify(name)}. ${unknown}`;
        const fault = keys.find((key) => key.name === name)?.fault(value);
        if (fault !== undefined)
            return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(given) ? `of ${name}, ${fault}` : fault;
    }
    return undefined;
}
function linkFault(given) {
    const fault = keyFault(given, LINK_KEYS);
    if (fault !== undefined)
        return fault;
    const { channel, simpleUrl } = linkOf(tableOf(given));
    if (channel === "")
        return "a channel needs an `index`";
    return channel === "git" && simpleUrl !== undefined ? "a tag in git has no Simple API" : undefined;
}
function channelFault(value) {
    const names = CHANNELS.map((name) => JSON.stringify(name)).join(", ");
    if (typeof value !== "string")
        return `a channel is one of ${names}, or an upload URL`;
    if (CHANNELS.some((name) => name === value))
        return undefined;
    if (/^https?:/i.test(value))
        return urlFault(value);
    const meant = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(value, CHANNELS);
    return `it must be one of ${names}, or an upload URL${meant === undefined ? "" : `. Did you mean \`${meant}\`?`}`;
}
function urlFault(value) {
    const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return "it must be a URL that begins with https://";
    const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
    return isPlain ? undefined : "it must be a URL without a user name, a password, or a query";
}
function environmentFault(value) {
    const isName = typeof value === "string" && /^[^\p{Cc}'"`,;\\]{1,255}$/u.test(value) && value.trim() === value;
    return isName && !value.includes("${{") ? undefined : 'it must be the name of a GitHub environment, as in "pypi"';
}
function unknownKey(name, keys) {
    const names = keys.map((key) => key.name);
    if (names.includes(name))
        return undefined;
    const meant = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, names);
    return meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`;
}
function shown(value) {
    const text = JSON.stringify(value);
    return /[@?#]/.test(text) ? "something that is not shown, as it may hold a password" : text;
}
function isPlainPublishing({ development: _, ...choice }) {
    return JSON.stringify(choice) === JSON.stringify(PLAIN_PUBLISHING);
}


/***/ }),

/***/ 76001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPyproject: () => (/* binding */ readPyproject),
/* harmony export */   whereOf: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30801);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82343);



async function readPyproject(dir, { files }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, "pyproject.toml");
    const opened = await files.open(file);
    if (opened === undefined)
        return undefined;
    try {
        const text = new TextDecoder().decode(await opened.read(0, opened.size));
        return { path: file, text, table: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, file) };
    }
    finally {
        await opened.close();
    }
}
function whereOf(pyproject, keys) {
    const line = (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfKey */ .n)(pyproject.text, keys);
    if (line === undefined)
        return { file: pyproject.path };
    return { file: pyproject.path, line, text: (pyproject.text.split("\n")[line - 1] ?? "").trim().slice(0, 200) };
}


/***/ }),

/***/ 58681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
function mayBeSecret(name) {
    return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ SMOKE_PARTS),
/* harmony export */   Rm: () => (/* binding */ PLAIN_SMOKE),
/* harmony export */   kK: () => (/* binding */ readSmoke),
/* harmony export */   tn: () => (/* binding */ smokeFaults)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36100);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81663);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76001);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86577);
/* harmony import */ var _value_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62169);






const SMOKE_PARTS = ["all", "sdist", "dependencies", "version", "imports", "names", "scripts"];
const PLAIN_SMOKE = { run: [], extras: [], install: [], skip: new Map() };
const KEYS = [
    { name: "run", fault: (value) => (Array.isArray(value) ? undefined : 'it must be a list, as in ["my-tool demo"]') },
    { name: "extras", fault: _value_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasFault */ .On },
    { name: "install", fault: _value_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementsFault */ .zW },
    { name: "skip", fault: skipFault },
];
const TABLE = ["tool", "shipwheel", "smoke"];
function* smokeFaults(value, pyproject) {
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isTable */ .bI)(value)) {
        yield (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", "tool.shipwheel.smoke must be a table", { where: (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__.whereOf)(pyproject, TABLE) });
        return;
    }
    for (const [name, given] of Object.entries(value))
        yield* faultsOf(name, given, pyproject);
}
function* faultsOf(name, given, pyproject) {
    const where = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__.whereOf)(pyproject, [...TABLE, name]);
    const names = KEYS.map((each) => each.name);
    const key = KEYS.find((each) => each.name === name);
    if (key === undefined) {
        const meant = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(name, names);
        const hint = meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`;
        yield (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `tool.shipwheel.smoke has no key ${JSON.stringify(name)}`, { where, hint });
        return;
    }
    const fault = key.fault(given);
    if (fault !== undefined) {
        const offending = `tool.shipwheel.smoke.${name} is ${JSON.stringify(given)}: ${fault}`;
        yield (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", offending, { where });
    }
    else if (name === "run" && Array.isArray(given)) {
        for (const command of given) {
            const wrong = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commandFault */ .yd)(command, "tool.shipwheel.smoke.run", where);
            if (wrong !== undefined)
                yield wrong;
        }
    }
}
function readSmoke(value) {
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isTable */ .bI)(value))
        return PLAIN_SMOKE;
    return {
        run: commandsIn((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, "run")),
        extras: (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(value, "extras"),
        install: (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(value, "install"),
        skip: new Map(Object.entries((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableAt */ .af)(value, "skip")).map(([name, reason]) => [name, String(reason)])),
    };
}
function commandsIn(value) {
    return Array.isArray(value) ? value.map(_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommand */ .UK).filter((words) => words !== undefined) : [];
}
function skipFault(value) {
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isTable */ .bI)(value))
        return `it must be a table of reasons, as in { scripts = "they need a display" }`;
    for (const [name, reason] of Object.entries(value)) {
        if (typeof reason !== "string" || reason.trim() === "")
            return `${JSON.stringify(name)} needs its reason, a text`;
    }
    return undefined;
}


/***/ }),

/***/ 69882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ tagFormatFault),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   hK: () => (/* binding */ TAG_FORMAT_DEFAULT),
/* harmony export */   oT: () => (/* binding */ versionInTag)
/* harmony export */ });
const TAG_FORMAT_DEFAULT = "v{version}";
const FIELD = /\{([^{}]*)\}/g;
function tagFormatFault(format) {
    const fields = [...format.matchAll(FIELD)].map((match) => match[1] ?? "");
    const unknown = fields.filter((field) => field !== "version" && field !== "name");
    if (unknown.length > 0)
        return `{${unknown[0]}} is unknown: there are {version} and {name}`;
    if (fields.filter((field) => field === "version").length !== 1)
        return "it needs {version}, once";
    if (fields.filter((field) => field === "name").length > 1)
        return "{name} may stand in it once";
    const sample = formatTag(format, { name: "n", version: "1" });
    return isTagName(sample) ? undefined : `git takes no tag such as ${JSON.stringify(sample)}`;
}
function formatTag(format, fields) {
    return format.replace(FIELD, (_, field) => (field === "name" ? fields.name : fields.version));
}
function versionInTag(format, tag, name) {
    let pattern = "";
    let end = 0;
    for (const field of format.matchAll(FIELD)) {
        const anySpelling = name.split("-").map(literal).join("[-_.]+");
        pattern += literal(format.slice(end, field.index)) + (field[1] === "name" ? anySpelling : "(.+)");
        end = field.index + field[0].length;
    }
    return new RegExp(`^${pattern}${literal(format.slice(end))}$`, "is").exec(tag)?.[1];
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
function isTagName(name) {
    if ([...name].some((letter) => letter <= " " || letter === "\u007f"))
        return false;
    if (name === "@" || /[~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^-/.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}


/***/ }),

/***/ 82343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lineOfKey)
/* harmony export */ });
const KEY_PART = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/;
function lineOfKey(text, keys) {
    let header = [];
    let inText;
    let nearest;
    for (const [index, line] of text.split("\n").entries()) {
        if (inText !== undefined) {
            if (line.includes(inText))
                inText = undefined;
            continue;
        }
        const read = readLine(line, header);
        if (read === undefined)
            continue;
        if (read.isHeader)
            header = read.keys;
        inText = read.opensText;
        if (startsWith(read.keys, keys))
            return index + 1;
        if (startsWith(keys, read.keys) && !(read.isHeader && nearest !== undefined))
            nearest = index + 1;
    }
    return nearest;
}
function readLine(line, header) {
    const opening = /^\s*\[\[?/.exec(line)?.[0];
    if (opening !== undefined) {
        const { keys, rest } = readKeys(line.slice(opening.length));
        return rest.startsWith("]") ? { isHeader: true, keys, opensText: undefined } : undefined;
    }
    const { keys, rest } = readKeys(line);
    if (keys.length === 0 || !rest.startsWith("="))
        return undefined;
    return { isHeader: false, keys: [...header, ...keys], opensText: textOpenedBy(rest) };
}
function textOpenedBy(value) {
    const quotes = /"""|'''/.exec(value)?.[0];
    if (quotes === undefined)
        return undefined;
    return value.split(quotes).length % 2 === 0 ? quotes : undefined;
}
function readKeys(text) {
    const keys = [];
    let rest = text;
    for (;;) {
        const part = KEY_PART.exec(rest);
        if (part === null)
            return { keys, rest };
        keys.push(part[1] ?? part[2] ?? part[3] ?? "");
        rest = rest.slice(part[0].length);
        if (!rest.startsWith("."))
            return { keys, rest };
        rest = rest.slice(1);
    }
}
function startsWith(keys, beginning) {
    return beginning.length <= keys.length && beginning.every((key, index) => keys[index] === key);
}


/***/ }),

/***/ 30801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


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


/***/ }),

/***/ 62169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   On: () => (/* binding */ extrasFault),
/* harmony export */   SX: () => (/* binding */ secondsFault),
/* harmony export */   U6: () => (/* binding */ variablesFault),
/* harmony export */   WS: () => (/* binding */ isRequirement),
/* harmony export */   hs: () => (/* binding */ textsFault),
/* harmony export */   zW: () => (/* binding */ requirementsFault)
/* harmony export */ });
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19610);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86577);


const MOST_SECONDS = 21_600;
function secondsFault(value) {
    return typeof value === "number" && value > 0 && value <= MOST_SECONDS
        ? undefined
        : `it must be a number of seconds, at most ${MOST_SECONDS}`;
}
function textsFault(value, what, isRight) {
    if (!Array.isArray(value) || value.some((each) => typeof each !== "string"))
        return `it must be a list of ${what}`;
    const odd = value.find((each) => !isRight(each));
    return odd === undefined ? undefined : `${JSON.stringify(odd)} is none of ${what}`;
}
function requirementsFault(value) {
    return textsFault(value, 'requirements, as in ["pytest>=8"]', isRequirement);
}
function extrasFault(value) {
    return textsFault(value, 'names of extras, as in ["test"]', isName);
}
function isRequirement(text) {
    return (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text) !== undefined;
}
function isName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text);
}
function variablesFault(value) {
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value))
        return 'it must be a table of texts, as in { DJANGO_SETTINGS_MODULE = "tests.settings" }';
    for (const [name, text] of Object.entries(value)) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            return `${JSON.stringify(name)} is no name of a variable`;
        if (typeof text !== "string" || text.includes("\0"))
            return `${name} must be a text`;
    }
    return undefined;
}


/***/ }),

/***/ 12136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSbomFormat),
/* harmony export */   z: () => (/* binding */ SBOM_FORMATS)
/* harmony export */ });
const SBOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-2.3"];
function isSbomFormat(value) {
    const formats = SBOM_FORMATS;
    return formats.includes(value);
}


/***/ })

};
