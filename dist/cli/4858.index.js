"use strict";
exports.id = 4858;
exports.ids = [4858];
exports.modules = {

/***/ 69580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   dy: () => (/* binding */ tablesAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function tableAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return isTable(value) ? value : {};
}
function textAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === "string" ? value : undefined;
}
function textsAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function tablesAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value.filter(isTable) : [];
}


/***/ }),

/***/ 82959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _v: () => (/* binding */ isSameFilename),
/* harmony export */   eP: () => (/* binding */ parseWheelFilename),
/* harmony export */   sF: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96577);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76936);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44676);



const WHEEL_NAME = /^(?!.*__)[\p{L}\p{N}_.]+$/u;
const BUILD = /^(?<number>[0-9]{1,4300})(?<suffix>(?![0-9])[^\n]*)/;
function parseWheelFilename(filename, readTags = _tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED) {
    if (!filename.endsWith(".whl"))
        return undefined;
    const fields = filename.slice(0, -".whl".length).split("-", 7);
    if (fields.length !== 5 && fields.length !== 6)
        return undefined;
    const [name = "", version = ""] = fields;
    const project = WHEEL_NAME.test(name) ? projectOf(name, version) : undefined;
    const tags = readTags(fields.slice(-3).join("-"));
    const build = fields.length === 6 ? parseBuild(fields[2] ?? "") : undefined;
    if (project === undefined || tags === undefined || (fields.length === 6 && build === undefined))
        return undefined;
    return { ...project, build, tags };
}
function parseSdistFilename(filename) {
    const stem = /^(?<stem>.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.groups?.stem ?? "";
    const dash = stem.lastIndexOf("-");
    if (dash < 1)
        return undefined;
    return projectOf(stem.slice(0, dash), stem.slice(dash + 1));
}
function projectOf(name, text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    return version && { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name), version, spelled: { name, version: text } };
}
function parseBuild(text) {
    const groups = BUILD.exec(text)?.groups;
    return groups?.number === undefined ? undefined : { number: BigInt(groups.number), suffix: groups.suffix ?? "" };
}
function isSameFilename(one, other) {
    if (one === other)
        return true;
    const [said, wanted] = [one, other].map(saidBy);
    return said !== undefined && said === wanted;
}
function saidBy(filename) {
    const wheel = parseWheelFilename(filename);
    const read = wheel ?? parseSdistFilename(filename);
    if (read === undefined)
        return undefined;
    const build = wheel?.build && `${wheel.build.number}${wheel.build.suffix}`;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmedVersion */ .lt)(read.version));
    return JSON.stringify([read.name, version, build, wheel?.tags.map(_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3).sort()]);
}


/***/ }),

/***/ 4510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ licenseExpressionProblems),
/* harmony export */   t: () => (/* binding */ licenseExpressionProblem)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94898);

const BETWEEN = new RegExp(`[${_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITE_SPACE */ .X}]+`);
const OPERATORS = new Set(["and", "or"]);
const WORDS = new Set(["and", "or", "with", "(", ")"]);
function licenseExpressionProblem(expression, known) {
    return licenseExpressionProblems(expression, known)[0]?.detail;
}
function licenseExpressionProblems(expression, known) {
    const problems = [];
    for (const problem of problemsIn(expression, known)) {
        problems.push(problem);
        if (!problem.tolerated)
            break;
    }
    return problems;
}
function* problemsIn(expression, known) {
    const tokens = expression.replace(/[()]/g, " $& ").toLowerCase().split(BETWEEN).filter(Boolean);
    let expected = "term";
    let depth = 0;
    let afterLicense = false;
    for (const token of tokens) {
        const problem = expected === "exception" ? exceptionProblem(token, known) : grammarProblem(token, expected, depth);
        if (problem !== undefined)
            yield { detail: problem, tolerated: false };
        if (token === "with" && !afterLicense)
            yield { detail: "WITH stands behind no licence", tolerated: true };
        if (expected === "term" && token !== "(")
            yield* licenseProblem(token, known);
        depth += token === "(" ? 1 : token === ")" ? -1 : 0;
        afterLicense = expected === "term" && token !== "(";
        expected = next(token);
    }
    if (expected !== "operator")
        yield { detail: "it ends too early", tolerated: false };
    if (depth > 0)
        yield { detail: "a parenthesis is not closed", tolerated: false };
}
function next(token) {
    if (token === "with")
        return "exception";
    return token === "(" || OPERATORS.has(token) ? "term" : "operator";
}
function grammarProblem(token, expected, depth) {
    if (expected === "term")
        return token === "(" || !WORDS.has(token) ? undefined : `${token} stands where a licence should`;
    if (OPERATORS.has(token) || token === "with")
        return undefined;
    if (token === ")")
        return depth > 0 ? undefined : "a parenthesis is closed that was not opened";
    return `AND, OR or WITH is missing before ${token}`;
}
function exceptionProblem(token, { exceptions }) {
    return exceptions.has(token) ? undefined : `${token} is no exception of the SPDX list`;
}
function* licenseProblem(token, { licenses }) {
    if (!token.startsWith("licenseref-")) {
        const detail = `${token} is no licence of the SPDX list`;
        if (!licenses.has(token.replace(/\+$/, "")))
            yield { detail, tolerated: false };
    }
    else if (!/^licenseref-[a-z0-9.-]+$/.test(token)) {
        yield { detail: `${token} is no name of one's own`, tolerated: token === "licenseref-" };
    }
}


/***/ }),

/***/ 97228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readMarker)
});

// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(96577);
// EXTERNAL MODULE: ./lib/src/python/scanner.js
var python_scanner = __webpack_require__(58302);
;// CONCATENATED MODULE: ./lib/src/python/string-literal.js

const TOKEN = /[^\\\r\n\0]+|\\(?:[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[^0-7xuUN\0])/y;
const ESCAPES = new Map([
    ["\\\\", "\\"],
    ["\\'", "'"],
    ['\\"', '"'],
    ["\\a", "\x07"],
    ["\\b", "\b"],
    ["\\f", "\f"],
    ["\\n", "\n"],
    ["\\r", "\r"],
    ["\\t", "\t"],
    ["\\v", "\v"],
    ["\\\n", ""],
    ["\\\r", ""],
    ["\\\r\n", ""],
]);
const LAST_CODE_POINT = 0x10ffff;
function parseStringLiteral(literal) {
    if (!literal.isWellFormed())
        return undefined;
    const scanner = (0,python_scanner/* scannerOf */.u)(literal.slice(1, -1));
    const values = [];
    while (!scanner.isAtEnd()) {
        const token = scanner.take(TOKEN);
        const value = token && unescaped(token);
        if (value === undefined)
            return undefined;
        values.push(value);
    }
    return values.join("");
}
function unescaped(token) {
    if (!token.startsWith("\\"))
        return token;
    const known = ESCAPES.get(token);
    if (known !== undefined)
        return known;
    if (/^\\[0-7]/.test(token))
        return String.fromCodePoint(Number.parseInt(token.slice(1), 8));
    if (!/^\\[xuU]/.test(token))
        return token;
    const point = Number.parseInt(token.slice(2), 16);
    return point > LAST_CODE_POINT ? undefined : String.fromCodePoint(point);
}

;// CONCATENATED MODULE: ./lib/src/python/marker-syntax.js


const OPERATORS = ["===", "==", "~=", "!=", "<=", ">=", "<", ">", "in", "not in"];
const DEEPEST = 300;
const SPACE = /[ \t]+/y;
const OPENING = /\(/y;
const CLOSING = /\)/y;
const AND_OR = /(?:and|or)\b/y;
const COMPARATOR = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y;
const TEXT = /'[^']*'|"[^"]*"/y;
const VARIABLE = new RegExp([
    "(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)",
    "platform[._](?:version|machine|python_implementation)|python_implementation",
    "implementation_(?:name|version)|extras?|dependency_groups)\\b",
].join("|"), "y");
function readMarker(scanner, depth = 0) {
    const alternatives = [[]];
    let joiner = "and";
    while (joiner !== undefined) {
        const term = readTerm(scanner, depth);
        if (term === undefined)
            return undefined;
        if (joiner === "or")
            alternatives.push([]);
        alternatives.at(-1)?.push(term);
        joiner = scanner.take(AND_OR);
    }
    return { kind: "group", alternatives };
}
function readTerm(scanner, depth) {
    scanner.take(SPACE);
    const term = scanner.take(OPENING) === undefined ? readComparison(scanner) : readGroup(scanner, depth + 1);
    scanner.take(SPACE);
    return term;
}
function readGroup(scanner, depth) {
    if (depth > DEEPEST)
        return undefined;
    const group = readMarker(scanner, depth);
    return scanner.take(CLOSING) === undefined ? undefined : group;
}
function readComparison(scanner) {
    const left = readOperand(scanner);
    const operator = readOperator(scanner);
    const right = readOperand(scanner);
    if (left === undefined || operator === undefined || right === undefined)
        return undefined;
    return withNormalExtra({ kind: "comparison", left, operator, right });
}
function readOperator(scanner) {
    scanner.take(SPACE);
    const text = scanner.take(COMPARATOR)?.replace(/^not[ \t]+in$/, "not in");
    scanner.take(SPACE);
    return OPERATORS.find((each) => each === text);
}
function readOperand(scanner) {
    const variable = scanner.take(VARIABLE);
    if (variable !== undefined)
        return { kind: "variable", value: currentName(variable) };
    const literal = scanner.take(TEXT);
    const value = literal && parseStringLiteral(literal);
    return value === undefined ? undefined : { kind: "text", value };
}
function currentName(variable) {
    const name = variable.replace(".", "_");
    return name === "python_implementation" ? "platform_python_implementation" : name;
}
function withNormalExtra(comparison) {
    const { left, right } = comparison;
    if (isVariable(left, "extra") && right.kind === "text")
        return { ...comparison, right: normalized(right) };
    if (isVariable(right, "extra", "extras", "dependency_groups") && left.kind === "text") {
        return { ...comparison, left: normalized(left) };
    }
    return comparison;
}
function isVariable({ kind, value }, ...names) {
    return kind === "variable" && names.includes(value);
}
function normalized({ kind, value }) {
    return { kind, value: (0,python_name/* normalizeName */.Pc)(value) };
}


/***/ }),

/***/ 67868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ evaluateMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _marker_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97228);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96577);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58302);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11831);




const VERSIONS = new Set([
    "implementation_version",
    "platform_release",
    "python_full_version",
    "python_version",
]);
const SETS = new Set(["extras", "dependency_groups"]);
function parseMarker(text) {
    const scanner = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .scannerOf */ .u)(text);
    const marker = (0,_marker_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t)(scanner);
    return scanner.isAtEnd() ? marker : undefined;
}
function formatMarker(marker) {
    return formatGroup(marker, false);
}
function evaluateMarker({ alternatives }, environment) {
    const answers = alternatives.map((terms) => terms.map((term) => evaluateTerm(term, environment)));
    if (answers.flat().includes(undefined))
        return undefined;
    return answers.some((terms) => terms.every(Boolean));
}
function formatGroup({ alternatives }, nested) {
    const [only, ...others] = alternatives.flat();
    if (only !== undefined && others.length === 0)
        return formatTerm(only, nested);
    const text = alternatives.map((terms) => terms.map((term) => formatTerm(term, true)).join(" and ")).join(" or ");
    return nested ? `(${text})` : text;
}
function formatTerm(term, nested) {
    if (term.kind === "group")
        return formatGroup(term, nested);
    return `${formatOperand(term.left)} ${term.operator} ${formatOperand(term.right)}`;
}
function formatOperand({ kind, value }) {
    if (kind === "variable")
        return value;
    if (!value.includes('"'))
        return `"${value}"`;
    return value.includes("'") ? `"${value.replaceAll('"', "\\x22")}"` : `'${value}'`;
}
function evaluateTerm(term, environment) {
    return term.kind === "group" ? evaluateMarker(term, environment) : evaluateComparison(term, environment);
}
function evaluateComparison(comparison, environment) {
    const { left, operator, right } = comparison;
    const variable = left.kind === "variable" ? left.value : right.value;
    const value = lookUp(variable, environment);
    if (value === undefined)
        return undefined;
    const [one, other] = left.kind === "variable" ? [value, right.value] : [left.value, value];
    return typeof one === "string" ? compare(one, operator, other, variable) : undefined;
}
function lookUp(variable, environment) {
    const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
    if (variable === "extra")
        return typeof value === "string" ? (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(value) : "";
    if (variable === "python_full_version" && typeof value === "string" && value.endsWith("+"))
        return `${value}local`;
    return value;
}
function compare(one, operator, other, variable) {
    if (SETS.has(variable))
        return compareTexts((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(one), operator, normalizedNames(other));
    const specifier = VERSIONS.has(variable) ? (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .as)(`${operator}${other}`) : undefined;
    return specifier === undefined ? compareTexts(one, operator, other) : (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)([specifier], one);
}
function compareTexts(one, operator, other) {
    switch (operator) {
        case "in":
            return isWithin(one, other);
        case "not in":
            return !isWithin(one, other);
        case "==":
        case "<=":
        case ">=":
            return one === other;
        case "!=":
            return one !== other;
        case "<":
        case ">":
            return false;
        case "===":
        case "~=":
            return undefined;
    }
}
function isWithin(one, other) {
    return typeof other === "string" ? other.includes(one) : other.has(one);
}
function normalizedNames(names) {
    return typeof names === "string" ? (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(names) : new Set([...names].map(_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc));
}


/***/ }),

/***/ 96577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   SE: () => (/* binding */ distributionName),
/* harmony export */   jD: () => (/* binding */ isProjectName)
/* harmony export */ });
function isProjectName(text) {
    return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text);
}
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function distributionName(name) {
    return normalizeName(name).replaceAll("-", "_");
}


/***/ }),

/***/ 23624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   T: () => (/* binding */ parsePlatformTag)
/* harmony export */ });
const NAMED_MANYLINUX = new Map([
    ["1", "2_5"],
    ["2010", "2_12"],
    ["2014", "2_17"],
]);
const SHAPES = [
    { family: "any", pattern: /^(?<arch>any)$/ },
    { family: "manylinux", pattern: /^manylinux(?<named>1|2010|2014)_(?<arch>\w+)$/ },
    { family: "manylinux", pattern: /^manylinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "musllinux", pattern: /^musllinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "macosx", pattern: /^macosx_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "win", pattern: /^(?<arch>win32)$/ },
    { family: "win", pattern: /^win_(?<arch>\w+)$/ },
    { family: "android", pattern: /^android_(?:(?<floor>\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "ios", pattern: /^ios_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "pyodide", pattern: /^(?:pyodide|pyemscripten)_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "pyodide", pattern: /^emscripten_(?<floor>\d+_\d+_\d+)_(?<arch>[a-z]\w*)$/ },
    { family: "linux", pattern: /^linux_(?<arch>\w+)$/ },
];
function parsePlatformTag(platform) {
    for (const { family, pattern } of SHAPES) {
        const groups = pattern.exec(platform)?.groups;
        if (groups?.arch === undefined)
            continue;
        return { family, arch: groups.arch, floor: groups.floor ?? NAMED_MANYLINUX.get(groups.named ?? "") };
    }
    return undefined;
}
function platformName({ family, arch, floor, }) {
    if (family === "any" || arch === "win32")
        return arch;
    return floor === undefined ? `${family} ${arch}` : `${family} ${floor} ${arch}`;
}


/***/ }),

/***/ 2511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement),
/* harmony export */   z: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67868);
/* harmony import */ var _marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97228);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58302);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11831);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94898);





const SPACE = /[ \t]+/y;
const NAME = /[a-z0-9](?:[a-z0-9._-]*[a-z0-9_])?/iy;
const URL_TEXT = /[^ \t]+/y;
const CLAUSE = new RegExp(`===[${_white_space_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITE_SPACE */ .X}]*[^${_white_space_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITE_SPACE */ .X};)]*|(?:~=|[=!<>]=|[<>])[${_white_space_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITE_SPACE */ .X}]*[^${_white_space_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITE_SPACE */ .X},;)]*`, "y");
function parseRequirement(text) {
    const scanner = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .scannerOf */ .u)(text);
    scanner.take(SPACE);
    const name = scanner.take(NAME);
    const extras = readExtras(scanner);
    const source = readSource(scanner);
    if (name === undefined || extras === undefined || source === undefined)
        return undefined;
    scanner.take(SPACE);
    const hasMarker = scanner.take(/;/y) !== undefined;
    const marker = hasMarker ? (0,_marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t)(scanner) : undefined;
    if (!scanner.isAtEnd() || hasMarker !== (marker !== undefined))
        return undefined;
    return { name, extras, ...source, marker };
}
function formatRequirement({ name, extras, specifiers, url, marker }) {
    return [
        name,
        extras.length === 0 ? "" : `[${extras.join(",")}]`,
        (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSpecifiers */ .x1)(specifiers),
        url === undefined ? "" : ` @ ${url}`,
        url === undefined || marker === undefined ? "" : " ",
        marker === undefined ? "" : `; ${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`,
    ].join("");
}
function readExtras(scanner) {
    scanner.take(SPACE);
    if (scanner.take(/\[/y) === undefined)
        return [];
    const extras = readNames(scanner);
    if (scanner.take(/\]/y) === undefined)
        return undefined;
    return extras && [...new Set(extras)].sort();
}
function readNames(scanner) {
    const names = [];
    do {
        scanner.take(SPACE);
        const name = scanner.take(NAME);
        if (name === undefined)
            return names.length === 0 ? names : undefined;
        names.push(name);
        scanner.take(SPACE);
    } while (scanner.take(/,/y) !== undefined);
    return names;
}
function readSource(scanner) {
    scanner.take(SPACE);
    if (scanner.take(/@/y) === undefined)
        return readSpecifiers(scanner);
    scanner.take(SPACE);
    const url = scanner.take(URL_TEXT);
    return url === undefined ? undefined : { url, specifiers: [] };
}
function readSpecifiers(scanner) {
    const isEnclosed = scanner.take(/\(/y) !== undefined;
    scanner.take(SPACE);
    const specifiers = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifiers */ .$h)(readClauses(scanner));
    if (specifiers === undefined || (isEnclosed && scanner.take(/\)/y) === undefined))
        return undefined;
    return { specifiers, url: undefined };
}
function readClauses(scanner) {
    const clauses = [];
    let clause = scanner.take(CLAUSE);
    while (clause !== undefined) {
        clauses.push(clause);
        scanner.take(SPACE);
        if (scanner.take(/,/y) === undefined)
            break;
        scanner.take(SPACE);
        clause = scanner.take(CLAUSE);
    }
    return clauses.join(",");
}


/***/ }),

/***/ 58302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ scannerOf)
/* harmony export */ });
function scannerOf(text) {
    let place = 0;
    return {
        take(pattern) {
            pattern.lastIndex = place;
            const found = pattern.exec(text)?.[0];
            place += found?.length ?? 0;
            return found;
        },
        isAtEnd: () => place === text.length,
    };
}


/***/ }),

/***/ 11831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ contains),
  x1: () => (/* binding */ formatSpecifiers),
  as: () => (/* binding */ parseSpecifier),
  $h: () => (/* binding */ parseSpecifiers)
});

// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(44676);
;// CONCATENATED MODULE: ./lib/src/python/specifier-match.js

function matches(comparison, version) {
    const { operator, version: bound } = comparison;
    switch (operator) {
        case "==":
            return isEqual(comparison, version);
        case "!=":
            return !isEqual(comparison, version);
        case ">=":
            return (0,python_version/* compareVersions */.Zy)(version, bound) >= 0;
        case "<=":
            return (0,python_version/* compareVersions */.Zy)((0,python_version/* publicVersion */.Yd)(version), bound) <= 0;
        case ">":
            return isAfter(version, bound);
        case "<":
            return (0,python_version/* compareVersions */.Zy)(version, (0,python_version/* isPrerelease */.V1)(bound) ? bound : { ...bound, dev: 0n }) < 0;
        case "~=":
            return (0,python_version/* compareVersions */.Zy)(version, bound) >= 0 && startsWith(version, bound.epoch, bound.release.slice(0, -1));
    }
}
function isEqual({ prefix, version: bound }, version) {
    if (prefix)
        return startsWith(version, bound.epoch, bound.release);
    return (0,python_version/* compareVersions */.Zy)(bound.local === undefined ? (0,python_version/* publicVersion */.Yd)(version) : version, bound) === 0;
}
function isAfter(version, bound) {
    if (bound.dev !== undefined || bound.post !== undefined)
        return (0,python_version/* compareVersions */.Zy)((0,python_version/* publicVersion */.Yd)(version), bound) > 0;
    return (0,python_version/* compareVersions */.Zy)(version, bound) > 0 && (0,python_version/* compareVersions */.Zy)(familyOf(version), bound) !== 0;
}
function familyOf(version) {
    return { ...version, post: undefined, dev: undefined, local: undefined };
}
function startsWith(version, epoch, release) {
    const next = [...release.slice(0, -1), (release.at(-1) ?? 0n) + 1n];
    return (0,python_version/* compareVersions */.Zy)(version, firstOf(epoch, release)) >= 0 && (0,python_version/* compareVersions */.Zy)(version, firstOf(epoch, next)) < 0;
}
function firstOf(epoch, release) {
    return { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
}

// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(94898);
;// CONCATENATED MODULE: ./lib/src/python/specifier.js



const COMPARING = ["~=", "==", "!=", "<=", ">=", "<", ">"];
const CLAUSE = /^(?<operator>===|~=|==|!=|<=|>=|<|>)(?<text>.*)$/s;
const NOT_IDENTICAL = new RegExp(`[${white_space/* WHITE_SPACE */.X};)]`);
function parseSpecifiers(text) {
    const clauses = text.split(",").map(white_space/* strip */.b).filter(Boolean);
    const specifiers = clauses.map(parseSpecifier).filter((each) => each !== undefined);
    return specifiers.length === clauses.length ? specifiers : undefined;
}
function parseSpecifier(clause) {
    const groups = CLAUSE.exec((0,white_space/* strip */.b)(clause))?.groups;
    if (groups?.operator === undefined)
        return undefined;
    const text = (0,white_space/* strip */.b)(groups.text ?? "");
    if (groups.operator === "===") {
        return NOT_IDENTICAL.test(text) ? undefined : { kind: "identical", operator: "===", text };
    }
    const operator = COMPARING.find((each) => each === groups.operator);
    return operator && comparing(operator, text);
}
function formatSpecifiers(specifiers) {
    const meanings = new Map();
    for (const specifier of specifiers.toSorted(byText)) {
        const meaning = meaningOf(specifier);
        if (!meanings.has(meaning))
            meanings.set(meaning, formatSpecifier(specifier));
    }
    return [...meanings.values()].join(",");
}
function contains(specifiers, version, { prereleases = true } = {}) {
    const parsed = typeof version === "string" ? (0,python_version/* parseVersion */.ot)(version) : version;
    const text = typeof version === "string" ? version : (0,python_version/* formatVersion */.qh)(version);
    if (!prereleases && parsed !== undefined && (0,python_version/* isPrerelease */.V1)(parsed))
        return false;
    return specifiers.every((specifier) => specifier.kind === "identical"
        ? specifier.text.toLowerCase() === text.toLowerCase()
        : parsed !== undefined && matches(specifier, parsed));
}
function comparing(operator, spelled) {
    const prefix = spelled.endsWith(".*");
    const text = prefix ? spelled.slice(0, -".*".length) : spelled;
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined || text !== (0,white_space/* strip */.b)(text))
        return undefined;
    const isEquality = operator === "==" || operator === "!=";
    if (version.local !== undefined && !isEquality)
        return undefined;
    if (prefix && !(isEquality && isReleaseAlone(version)))
        return undefined;
    if (operator === "~=" && version.release.length < 2)
        return undefined;
    return { kind: "comparing", operator, version, prefix, text: spelled };
}
function isReleaseAlone({ pre, post, dev, local }) {
    return [pre, post, dev, local].every((part) => part === undefined);
}
function formatSpecifier({ operator, text }) {
    return `${operator}${text}`;
}
function meaningOf(specifier) {
    if (specifier.kind === "identical" || specifier.prefix)
        return formatSpecifier(specifier);
    const { operator, version } = specifier;
    return `${operator}${(0,python_version/* formatVersion */.qh)(operator === "~=" ? version : (0,python_version/* trimmedVersion */.lt)(version))}`;
}
function byText(a, b) {
    const [left, right] = [formatSpecifier(a), formatSpecifier(b)];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 76936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   RK: () => (/* binding */ splitTag),
/* harmony export */   _3: () => (/* binding */ formatTag)
/* harmony export */ });
const MOST_TAGS = 100_000;
const IDENTIFIER = /^[\p{XIDS}_][\p{XIDC}]*$/u;
function parseTag(text) {
    const tags = splitTag(text);
    const isSound = tags?.every(({ python, abi, platform }) => IDENTIFIER.test(python) && abi !== "" && platform !== "");
    return isSound ? tags : undefined;
}
function splitTag(text) {
    const [pythons, abis, platforms, ...others] = text.split("-", 4).map((field) => field.split("."));
    if (pythons === undefined || abis === undefined || platforms === undefined || others.length > 0)
        return undefined;
    if (pythons.length * abis.length * platforms.length > MOST_TAGS)
        return undefined;
    return lowered(pythons).flatMap((python) => lowered(abis).flatMap((abi) => lowered(platforms).map((platform) => ({ python, abi, platform }))));
}
function formatTag({ python, abi, platform }) {
    return `${python}-${abi}-${platform}`;
}
function lowered(parts) {
    return [...new Set(parts.map((part) => part.toLowerCase()))];
}


/***/ }),

/***/ 44676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Yd: () => (/* binding */ publicVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lt: () => (/* binding */ trimmedVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony export baseVersion */
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94898);

const PATTERN = new RegExp([
    "^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)",
    "(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]*))?",
    "(?:-(?<implicitPost>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post>[0-9]*))?",
    "(?:[._-]?dev[._-]?(?<dev>[0-9]*))?",
    "(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?$",
].join(""), "i");
const LONGEST_TEXT = 4_000_000;
const LONGEST_NUMBER = 4300;
const PHASES = new Map([
    ["a", "a"],
    ["alpha", "a"],
    ["b", "b"],
    ["beta", "b"],
    ["c", "rc"],
    ["rc", "rc"],
    ["pre", "rc"],
    ["preview", "rc"],
]);
function parseVersion(text) {
    if (text.length > LONGEST_TEXT)
        return undefined;
    const groups = PATTERN.exec((0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text))?.groups;
    if (groups?.release === undefined)
        return undefined;
    const release = groups.release.split(".");
    const local = groups.local?.toLowerCase().split(/[._-]/);
    const { epoch = "0", phase, pre = "", implicitPost, post = implicitPost, dev } = groups;
    if ([epoch, pre, post, dev, ...release, ...(local ?? []).filter(isNumber)].some(isTooLong))
        return undefined;
    return {
        epoch: BigInt(epoch),
        release: release.map(BigInt),
        pre: preRelease(phase, pre),
        post: numberOf(post),
        dev: numberOf(dev),
        local: local?.map((segment) => (isNumber(segment) ? BigInt(segment) : segment)),
    };
}
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0n ? "" : `${epoch}!`,
        release.join("."),
        pre === undefined ? "" : `${pre.phase}${pre.number}`,
        post === undefined ? "" : `.post${post}`,
        dev === undefined ? "" : `.dev${dev}`,
        local === undefined ? "" : `+${local.join(".")}`,
    ].join("");
}
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(phaseRank(a), phaseRank(b)) ||
        compareNumbers(a.pre?.number ?? 0n, b.pre?.number ?? 0n) ||
        compareNumbers(a.post ?? -1n, b.post ?? -1n) ||
        compareDevelopment(a.dev, b.dev) ||
        compareLocals(a.local ?? [], b.local ?? []));
}
function isPrerelease({ pre, dev }) {
    return pre !== undefined || dev !== undefined;
}
function publicVersion(version) {
    return { ...version, local: undefined };
}
function baseVersion(version) {
    return { ...version, pre: undefined, post: undefined, dev: undefined, local: undefined };
}
function trimmedVersion(version) {
    const last = version.release.findLastIndex((number) => number !== 0n);
    return { ...version, release: version.release.slice(0, Math.max(last, 0) + 1) };
}
function isNumber(segment) {
    return /^[0-9]+$/.test(segment);
}
function numberOf(text) {
    return text === undefined ? undefined : BigInt(text);
}
function isTooLong(number) {
    return number !== undefined && number.length > LONGEST_NUMBER;
}
function preRelease(phase, number) {
    const normal = PHASES.get(phase?.toLowerCase() ?? "");
    return normal && { phase: normal, number: BigInt(number) };
}
function compareNumbers(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
function phaseRank({ pre, post, dev }) {
    if (pre !== undefined)
        return { a: 1n, b: 2n, rc: 3n }[pre.phase];
    return post === undefined && dev !== undefined ? 0n : 4n;
}
function compareDevelopment(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return compareNumbers(a, b);
}
function compareLocals(a, b) {
    for (const [index, segment] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareSegments(a, b) {
    if (typeof a === "bigint" && typeof b === "bigint")
        return compareNumbers(a, b);
    if (typeof a !== typeof b)
        return typeof a === "bigint" ? 1 : -1;
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 94898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ WHITE_SPACE),
/* harmony export */   b: () => (/* binding */ strip)
/* harmony export */ });
const WHITE_SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ONE = new RegExp(`[${WHITE_SPACE}]`);
function strip(text) {
    let [start, end] = [0, text.length];
    while (start < end && ONE.test(text.charAt(start)))
        start += 1;
    while (start < end && ONE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 47411:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"Vy":["0bsd","3d-slicer-1.0","aal","abstyles","adacore-doc","adobe-2006","adobe-display-postscript","adobe-glyph","adobe-utopia","adsl","afl-1.1","afl-1.2","afl-2.0","afl-2.1","afl-3.0","afmparse","agpl-1.0","agpl-1.0-only","agpl-1.0-or-later","agpl-3.0","agpl-3.0-only","agpl-3.0-or-later","aladdin","amd-newlib","amdplpa","aml","aml-glslang","ampas","antlr-pd","antlr-pd-fallback","any-osi","any-osi-perl-modules","apache-1.0","apache-1.1","apache-2.0","apafml","apl-1.0","app-s2p","apsl-1.0","apsl-1.1","apsl-1.2","apsl-2.0","arphic-1999","artistic-1.0","artistic-1.0-cl8","artistic-1.0-perl","artistic-2.0","artistic-dist","aspell-ru","aswf-digital-assets-1.0","aswf-digital-assets-1.1","baekmuk","bahyph","barr","bcrypt-solar-designer","beerware","bitstream-charter","bitstream-vera","bittorrent-1.0","bittorrent-1.1","blessing","blueoak-1.0.0","boehm-gc","boehm-gc-without-fee","borceux","brian-gladman-2-clause","brian-gladman-3-clause","bsd-1-clause","bsd-2-clause","bsd-2-clause-darwin","bsd-2-clause-first-lines","bsd-2-clause-freebsd","bsd-2-clause-netbsd","bsd-2-clause-patent","bsd-2-clause-pkgconf-disclaimer","bsd-2-clause-views","bsd-3-clause","bsd-3-clause-acpica","bsd-3-clause-attribution","bsd-3-clause-clear","bsd-3-clause-flex","bsd-3-clause-hp","bsd-3-clause-lbnl","bsd-3-clause-modification","bsd-3-clause-no-military-license","bsd-3-clause-no-nuclear-license","bsd-3-clause-no-nuclear-license-2014","bsd-3-clause-no-nuclear-warranty","bsd-3-clause-open-mpi","bsd-3-clause-sun","bsd-4-clause","bsd-4-clause-shortened","bsd-4-clause-uc","bsd-4.3reno","bsd-4.3tahoe","bsd-advertising-acknowledgement","bsd-attribution-hpnd-disclaimer","bsd-inferno-nettverk","bsd-protection","bsd-source-beginning-file","bsd-source-code","bsd-systemics","bsd-systemics-w3works","bsl-1.0","busl-1.1","bzip2-1.0.5","bzip2-1.0.6","c-uda-1.0","cal-1.0","cal-1.0-combined-work-exception","caldera","caldera-no-preamble","catharon","catosl-1.1","cc-by-1.0","cc-by-2.0","cc-by-2.5","cc-by-2.5-au","cc-by-3.0","cc-by-3.0-at","cc-by-3.0-au","cc-by-3.0-de","cc-by-3.0-igo","cc-by-3.0-nl","cc-by-3.0-us","cc-by-4.0","cc-by-nc-1.0","cc-by-nc-2.0","cc-by-nc-2.5","cc-by-nc-3.0","cc-by-nc-3.0-de","cc-by-nc-4.0","cc-by-nc-nd-1.0","cc-by-nc-nd-2.0","cc-by-nc-nd-2.5","cc-by-nc-nd-3.0","cc-by-nc-nd-3.0-de","cc-by-nc-nd-3.0-igo","cc-by-nc-nd-4.0","cc-by-nc-sa-1.0","cc-by-nc-sa-2.0","cc-by-nc-sa-2.0-de","cc-by-nc-sa-2.0-fr","cc-by-nc-sa-2.0-uk","cc-by-nc-sa-2.5","cc-by-nc-sa-3.0","cc-by-nc-sa-3.0-de","cc-by-nc-sa-3.0-igo","cc-by-nc-sa-4.0","cc-by-nd-1.0","cc-by-nd-2.0","cc-by-nd-2.5","cc-by-nd-3.0","cc-by-nd-3.0-de","cc-by-nd-4.0","cc-by-sa-1.0","cc-by-sa-2.0","cc-by-sa-2.0-uk","cc-by-sa-2.1-jp","cc-by-sa-2.5","cc-by-sa-3.0","cc-by-sa-3.0-at","cc-by-sa-3.0-de","cc-by-sa-3.0-igo","cc-by-sa-4.0","cc-pddc","cc-pdm-1.0","cc-sa-1.0","cc0-1.0","cddl-1.0","cddl-1.1","cdl-1.0","cdla-permissive-1.0","cdla-permissive-2.0","cdla-sharing-1.0","cecill-1.0","cecill-1.1","cecill-2.0","cecill-2.1","cecill-b","cecill-c","cern-ohl-1.1","cern-ohl-1.2","cern-ohl-p-2.0","cern-ohl-s-2.0","cern-ohl-w-2.0","cfitsio","check-cvs","checkmk","clartistic","clips","cmu-mach","cmu-mach-nodoc","cnri-jython","cnri-python","cnri-python-gpl-compatible","coil-1.0","community-spec-1.0","condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","cornell-lossless-jpeg","cpal-1.0","cpl-1.0","cpol-1.02","cronyx","crossword","cryptoswift","crystalstacker","cua-opl-1.0","cube","curl","cve-tou","d-fsl-1.0","dec-3-clause","diffmark","dl-de-by-2.0","dl-de-zero-2.0","doc","docbook-dtd","docbook-schema","docbook-stylesheet","docbook-xml","dotseqn","drl-1.0","drl-1.1","dsdp","dtoa","dvipdfm","ecl-1.0","ecl-2.0","ecos-2.0","efl-1.0","efl-2.0","egenix","elastic-2.0","entessa","epics","epl-1.0","epl-2.0","erlpl-1.1","etalab-2.0","eudatagrid","eupl-1.0","eupl-1.1","eupl-1.2","eurosym","fair","fbm","fdk-aac","ferguson-twofish","frameworx-1.0","freebsd-doc","freeimage","fsfap","fsfap-no-warranty-disclaimer","fsful","fsfullr","fsfullrsd","fsfullrwd","fsl-1.1-alv2","fsl-1.1-mit","ftl","furuseth","fwlw","game-programming-gems","gcr-docs","gd","generic-xts","gfdl-1.1","gfdl-1.1-invariants-only","gfdl-1.1-invariants-or-later","gfdl-1.1-no-invariants-only","gfdl-1.1-no-invariants-or-later","gfdl-1.1-only","gfdl-1.1-or-later","gfdl-1.2","gfdl-1.2-invariants-only","gfdl-1.2-invariants-or-later","gfdl-1.2-no-invariants-only","gfdl-1.2-no-invariants-or-later","gfdl-1.2-only","gfdl-1.2-or-later","gfdl-1.3","gfdl-1.3-invariants-only","gfdl-1.3-invariants-or-later","gfdl-1.3-no-invariants-only","gfdl-1.3-no-invariants-or-later","gfdl-1.3-only","gfdl-1.3-or-later","giftware","gl2ps","glide","glulxe","glwtpl","gnuplot","gpl-1.0","gpl-1.0+","gpl-1.0-only","gpl-1.0-or-later","gpl-2.0","gpl-2.0+","gpl-2.0-only","gpl-2.0-or-later","gpl-2.0-with-autoconf-exception","gpl-2.0-with-bison-exception","gpl-2.0-with-classpath-exception","gpl-2.0-with-font-exception","gpl-2.0-with-gcc-exception","gpl-3.0","gpl-3.0+","gpl-3.0-only","gpl-3.0-or-later","gpl-3.0-with-autoconf-exception","gpl-3.0-with-gcc-exception","graphics-gems","gsoap-1.3b","gtkbook","gutmann","haskellreport","hdf5","hdparm","hidapi","hippocratic-2.1","hp-1986","hp-1989","hpnd","hpnd-dec","hpnd-doc","hpnd-doc-sell","hpnd-export-us","hpnd-export-us-acknowledgement","hpnd-export-us-modify","hpnd-export2-us","hpnd-fenneberg-livingston","hpnd-inria-imag","hpnd-intel","hpnd-kevlin-henney","hpnd-markus-kuhn","hpnd-merchantability-variant","hpnd-mit-disclaimer","hpnd-netrek","hpnd-pbmplus","hpnd-sell-mit-disclaimer-xserver","hpnd-sell-regexpr","hpnd-sell-variant","hpnd-sell-variant-mit-disclaimer","hpnd-sell-variant-mit-disclaimer-rev","hpnd-uc","hpnd-uc-export-us","htmltidy","ibm-pibs","icu","iec-code-components-eula","ijg","ijg-short","imagemagick","imatix","imlib2","info-zip","inner-net-2.0","innosetup","intel","intel-acpi","interbase-1.0","ipa","ipl-1.0","isc","isc-veillard","jam","jasper-2.0","jove","jpl-image","jpnic","json","kastrup","kazlib","knuth-ctan","lal-1.2","lal-1.3","latex2e","latex2e-translated-notice","leptonica","lgpl-2.0","lgpl-2.0+","lgpl-2.0-only","lgpl-2.0-or-later","lgpl-2.1","lgpl-2.1+","lgpl-2.1-only","lgpl-2.1-or-later","lgpl-3.0","lgpl-3.0+","lgpl-3.0-only","lgpl-3.0-or-later","lgpllr","libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-david-nugent","liliq-p-1.1","liliq-r-1.1","liliq-rplus-1.1","linux-man-pages-1-para","linux-man-pages-copyleft","linux-man-pages-copyleft-2-para","linux-man-pages-copyleft-var","linux-openib","loop","lpd-document","lpl-1.0","lpl-1.02","lppl-1.0","lppl-1.1","lppl-1.2","lppl-1.3a","lppl-1.3c","lsof","lucida-bitmap-fonts","lzma-sdk-9.11-to-9.20","lzma-sdk-9.22","mackerras-3-clause","mackerras-3-clause-acknowledgment","magaz","mailprio","makeindex","man2html","martin-birgmeier","mcphee-slideshow","metamail","minpack","mips","miros","mit","mit-0","mit-advertising","mit-click","mit-cmu","mit-enna","mit-feh","mit-festival","mit-khronos-old","mit-modern-variant","mit-open-group","mit-testregex","mit-wu","mitnfa","mmixware","motosoto","mpeg-ssg","mpi-permissive","mpich2","mpl-1.0","mpl-1.1","mpl-2.0","mpl-2.0-no-copyleft-exception","mplus","ms-lpl","ms-pl","ms-rl","mtll","mulanpsl-1.0","mulanpsl-2.0","multics","mup","naist-2003","nasa-1.3","naumen","nbpl-1.0","ncbi-pd","ncgl-uk-2.0","ncl","ncsa","net-snmp","netcdf","newsletr","ngpl","ngrep","nicta-1.0","nist-pd","nist-pd-fallback","nist-software","nlod-1.0","nlod-2.0","nlpl","nokia","nosl","noweb","npl-1.0","npl-1.1","nposl-3.0","nrl","ntia-pd","ntp","ntp-0","nunit","o-uda-1.0","oar","occt-pl","oclc-2.0","odbl-1.0","odc-by-1.0","offis","ofl-1.0","ofl-1.0-no-rfn","ofl-1.0-rfn","ofl-1.1","ofl-1.1-no-rfn","ofl-1.1-rfn","ogc-1.0","ogdl-taiwan-1.0","ogl-canada-2.0","ogl-uk-1.0","ogl-uk-2.0","ogl-uk-3.0","ogtsl","oldap-1.1","oldap-1.2","oldap-1.3","oldap-1.4","oldap-2.0","oldap-2.0.1","oldap-2.1","oldap-2.2","oldap-2.2.1","oldap-2.2.2","oldap-2.3","oldap-2.4","oldap-2.5","oldap-2.6","oldap-2.7","oldap-2.8","olfl-1.3","oml","openpbs-2.3","openssl","openssl-standalone","openvision","opl-1.0","opl-uk-3.0","opubl-1.0","oset-pl-2.1","osl-1.0","osl-1.1","osl-2.0","osl-2.1","osl-3.0","padl","parity-6.0.0","parity-7.0.0","pddl-1.0","php-3.0","php-3.01","pixar","pkgconf","plexus","pnmstitch","polyform-noncommercial-1.0.0","polyform-small-business-1.0.0","postgresql","ppl","psf-2.0","psfrag","psutils","python-2.0","python-2.0.1","python-ldap","qhull","qpl-1.0","qpl-1.0-inria-2004","radvd","rdisc","rhecos-1.1","rpl-1.1","rpl-1.5","rpsl-1.0","rsa-md","rscpl","ruby","ruby-pty","sax-pd","sax-pd-2.0","saxpath","scea","schemereport","sendmail","sendmail-8.23","sendmail-open-source-1.1","sgi-b-1.0","sgi-b-1.1","sgi-b-2.0","sgi-opengl","sgp4","shl-0.5","shl-0.51","simpl-2.0","sissl","sissl-1.2","sl","sleepycat","smail-gpl","smlnj","smppl","snia","snprintf","sofa","softsurfer","soundex","spencer-86","spencer-94","spencer-99","spl-1.0","ssh-keyscan","ssh-openssh","ssh-short","ssleay-standalone","sspl-1.0","standardml-nj","sugarcrm-1.1.3","sul-1.0","sun-ppp","sun-ppp-2000","sunpro","swl","swrule","symlinks","tapr-ohl-1.0","tcl","tcp-wrappers","termreadkey","tgppl-1.0","thirdeye","threeparttable","tmate","torque-1.1","tosl","tpdl","tpl-1.0","trustedqsl","ttwl","ttyp0","tu-berlin-1.0","tu-berlin-2.0","ubuntu-font-1.0","ucar","ucl-1.0","ulem","umich-merit","unicode-3.0","unicode-dfs-2015","unicode-dfs-2016","unicode-tou","unixcrypt","unlicense","unlicense-libtelnet","unlicense-libwhirlpool","upl-1.0","urt-rle","vim","vostrom","vsl-1.0","w3c","w3c-19980720","w3c-20150513","w3m","watcom-1.0","widget-workshop","wsuipa","wtfpl","wwl","wxwindows","x11","x11-distribute-modifications-variant","x11-swapped","xdebug-1.03","xerox","xfig","xfree86-1.1","xinetd","xkeyboard-config-zinoviev","xlock","xnet","xpp","xskat","xzoom","ypl-1.0","ypl-1.1","zed","zeeff","zend-2.0","zimbra-1.3","zimbra-1.4","zlib","zlib-acknowledgement","zpl-1.1","zpl-2.0","zpl-2.1"],"z2":["389-exception","asterisk-exception","asterisk-linking-protocols-exception","autoconf-exception-2.0","autoconf-exception-3.0","autoconf-exception-generic","autoconf-exception-generic-3.0","autoconf-exception-macro","bison-exception-1.24","bison-exception-2.2","bootloader-exception","cgal-linking-exception","classpath-exception-2.0","clisp-exception-2.0","cryptsetup-openssl-exception","digia-qt-lgpl-exception-1.1","digirule-foss-exception","ecos-exception-2.0","erlang-otp-linking-exception","fawkes-runtime-exception","fltk-exception","fmt-exception","font-exception-2.0","freertos-exception-2.0","gcc-exception-2.0","gcc-exception-2.0-note","gcc-exception-3.1","gmsh-exception","gnat-exception","gnome-examples-exception","gnu-compiler-exception","gnu-javamail-exception","gpl-3.0-389-ds-base-exception","gpl-3.0-interface-exception","gpl-3.0-linking-exception","gpl-3.0-linking-source-exception","gpl-cc-1.0","gstreamer-exception-2005","gstreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","independent-modules-exception","kicad-libraries-exception","lgpl-3.0-linking-exception","libpri-openh323-exception","libtool-exception","linux-syscall-note","llgpl","llvm-exception","lzma-exception","mif-exception","mxml-exception","nokia-qt-exception-1.1","ocaml-lgpl-linking-exception","occt-exception-1.0","openjdk-assembly-exception-1.0","openvpn-openssl-exception","pcre2-exception","polyparse-exception","ps-or-pdf-font-exception-20170817","qpl-1.0-inria-2004-exception","qt-gpl-exception-1.0","qt-lgpl-exception-1.1","qwt-exception-1.0","romic-exception","rrdtool-floss-exception-2.0","sane-exception","shl-2.0","shl-2.1","stunnel-exception","swi-exception","swift-exception","texinfo-exception","u-boot-exception-2.0","ubdl-exception","universal-foss-exception-1.0","vsftpd-openssl-exception","wxwindows-exception-3.1","x11vnc-openssl-exception"]}');

/***/ })

};
;