"use strict";
exports.id = 6143;
exports.ids = [6143];
exports.modules = {

/***/ 79289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ yamlReader),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   xr: () => (/* binding */ scalarTexts)
/* harmony export */ });
const MOST_NODES = 100_000;
const DEEPEST = 60;
class Unreadable extends Error {
}
function unreadable() {
    throw new Unreadable();
}
async function yamlReader() {
    const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return (text) => {
        const lines = new LineCounter();
        const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, logLevel: "silent" });
        if (document.errors.length > 0)
            return undefined;
        let count = 0;
        const nodeOf = (node, depth) => {
            count += 1;
            if (count > MOST_NODES || depth > DEEPEST)
                unreadable();
            if (isAlias(node))
                return nodeOf(node.resolve(document) ?? unreadable(), depth + 1);
            const line = lines.linePos(node?.range?.[0] ?? 0).line;
            if (isSeq(node))
                return { kind: "list", line, items: node.items.map((item) => nodeOf(item, depth + 1)) };
            if (isMap(node)) {
                const entries = node.items.map((pair) => [keyOf(pair.key), nodeOf(pair.value, depth + 1)]);
                return { kind: "map", line, entries: new Map(entries) };
            }
            if (!isScalar(node))
                return { kind: "scalar", line, value: null, isBlock: false };
            const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
            const scalar = { kind: "scalar", line, value: scalarOf(node.value), isBlock };
            return typeof node.comment === "string" ? { ...scalar, comment: node.comment } : scalar;
        };
        const keyOf = (key) => (isScalar(key) ? String(key.value) : "");
        try {
            return nodeOf(document.contents, 0);
        }
        catch (error) {
            if (error instanceof Unreadable)
                return undefined;
            throw error;
        }
    };
}
function scalarOf(value) {
    if (value === null || typeof value === "boolean" || typeof value === "number")
        return value;
    return String(value);
}
function nodeAt(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = found?.kind === "map" ? found.entries.get(key) : undefined;
    return found;
}
function entriesOf(node) {
    return node?.kind === "map" ? [...node.entries] : [];
}
function itemsOf(node) {
    return node?.kind === "list" ? node.items : [];
}
function scalarText(node) {
    return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}
function scalarTexts(node) {
    const nodes = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
    return nodes.map(scalarText).filter((text) => text !== undefined);
}


/***/ }),

/***/ 36143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflows: () => (/* binding */ readWorkflows)
});

// EXTERNAL MODULE: ./lib/src/config/yaml.js
var yaml = __webpack_require__(79289);
;// CONCATENATED MODULE: ./lib/src/workflows/value.js
const HOLE = "\0";
function objectOf(members, isOpen = false) {
    return { members: new Map(members), isOpen };
}
function openObject(members) {
    return objectOf(Object.entries(members), true);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}
function memberOf(value, name) {
    if (value === undefined)
        return undefined;
    if (isArray(value))
        return memberOfArray(value, name);
    if (!isObject(value))
        return null;
    const { members, isOpen } = value;
    if (members.has(name))
        return members.get(name);
    const wanted = name.toLowerCase();
    for (const [each, member] of members)
        if (each.toLowerCase() === wanted)
            return member;
    return isOpen ? undefined : null;
}
function memberOfArray(items, name) {
    if (/^\d+$/.test(name))
        return Number(name) < items.length ? items[Number(name)] : null;
    return items.map((item) => memberOf(item, name));
}
function isTrue(value) {
    if (value === undefined)
        return undefined;
    return value !== null && value !== false && value !== 0 && value !== "" && !Number.isNaN(value);
}
function textOfValue(value) {
    if (value === undefined)
        return HOLE;
    if (value === null)
        return "";
    if (isArray(value))
        return "Array";
    if (typeof value === "object")
        return "Object";
    return String(value);
}
function valueOfText(text) {
    return text.includes(HOLE) ? undefined : text;
}
function areKnown(...texts) {
    return texts.every((text) => text === undefined || !text.includes(HOLE));
}
function areEqual(left, right) {
    if (left === undefined || right === undefined)
        return undefined;
    if (typeof left === "string" && typeof right === "string")
        return left.toLowerCase() === right.toLowerCase();
    if (typeof left === "object" && typeof right === "object" && left !== null && right !== null)
        return left === right;
    return numberOf(left) === numberOf(right);
}
function numberOf(value) {
    if (value === null)
        return 0;
    if (typeof value === "boolean")
        return value ? 1 : 0;
    if (typeof value === "number")
        return value;
    return typeof value === "string" ? Number(value) : Number.NaN;
}
function areSame(left, right) {
    if (isArray(left) && isArray(right)) {
        return left.length === right.length && left.every((item, index) => areSame(item, right[index]));
    }
    if (isObject(left) && isObject(right)) {
        const names = [...left.members.keys()];
        return names.length === right.members.size && names.every((name) => sameMember(left, right, name));
    }
    return areEqual(left, right) === true;
}
function sameMember(left, right, name) {
    return right.members.has(name) && areSame(left.members.get(name), right.members.get(name));
}
function valueOfJson(json) {
    if (json === null || typeof json === "boolean" || typeof json === "number" || typeof json === "string")
        return json;
    if (Array.isArray(json))
        return json.map(valueOfJson);
    return objectOf(Object.entries(json).map(([name, member]) => [name, valueOfJson(member)]));
}
function jsonOfValue(value) {
    let isKnown = true;
    const plain = plainOf(value, () => {
        isKnown = false;
    });
    return isKnown ? JSON.stringify(plain, undefined, 2) : undefined;
}
function plainOf(value, onUnknown) {
    if (value === undefined)
        return onUnknown();
    if (isArray(value))
        return value.map((item) => plainOf(item, onUnknown));
    if (!isObject(value))
        return value;
    if (value.isOpen)
        onUnknown();
    return Object.fromEntries([...value.members].map(([name, member]) => [name, plainOf(member, onUnknown)]));
}

;// CONCATENATED MODULE: ./lib/src/workflows/event.js


const OTHERS = ["workflow_run", "repository_dispatch", "create", "pull_request", "pull_request_target", "schedule"];
function eventsOf(workflow, repository) {
    const on = (0,yaml/* nodeAt */.oB)(workflow, "on");
    const names = on?.kind === "map" ? [...on.entries.keys()] : (0,yaml/* scalarTexts */.xr)(on);
    const found = [];
    if (names.includes("push"))
        found.push(...pushesOf((0,yaml/* nodeAt */.oB)(on, "push")));
    if (names.includes("release"))
        found.unshift(...releasesOf((0,yaml/* nodeAt */.oB)(on, "release"), found));
    if (names.includes("workflow_dispatch"))
        found.push(dispatchOf((0,yaml/* nodeAt */.oB)(on, "workflow_dispatch")));
    return [...found, ...OTHERS.filter((name) => names.includes(name)).map(otherEvent)].map((event) => inRepository(event, repository));
}
function inRepository(event, repository) {
    if (repository === undefined)
        return event;
    const [owner = ""] = repository.split("/");
    const named = repository.includes("/") ? { repository } : {};
    const members = { ...Object.fromEntries(event.github.members), ...named, repository_owner: owner };
    return { ...event, github: openObject(members) };
}
const EVENT_KINDS = ["release", "person", "branch", "other"];
function pushesOf(push) {
    const names = (0,yaml/* entriesOf */.Mc)(push).map(([name]) => name);
    const [tags, branches] = ["tags", "branches"].map((kind) => names.some((name) => name.startsWith(kind)));
    const branch = branchOf((0,yaml/* scalarTexts */.xr)((0,yaml/* nodeAt */.oB)(push, "branches")));
    const events = [];
    if (tags || !branches)
        events.push(tagPush(tagOf((0,yaml/* scalarTexts */.xr)((0,yaml/* nodeAt */.oB)(push, "tags")))));
    if (branches || !tags)
        events.push(branchPush(branch));
    return events;
}
function tagPush(tag) {
    const ref = `refs/tags/${tag}`;
    const event = { ref, created: true, deleted: false, forced: false };
    return { name: "push", kind: "release", github: githubOf("push", refOf(ref), event), inputs: NONE };
}
function branchPush(branch) {
    const ref = `refs/heads/${branch}`;
    return { name: "push", kind: "branch", github: githubOf("push", refOf(ref), { ref, deleted: false }), inputs: NONE };
}
function releasesOf(release, found) {
    const types = (0,yaml/* scalarTexts */.xr)((0,yaml/* nodeAt */.oB)(release, "types"));
    const action = ["published", "released", "created"].find((each) => types.includes(each)) ?? types[0] ?? "published";
    const pushed = found.find(({ kind }) => kind === "release");
    const ref = pushed === undefined ? "refs/tags/v1.2.3" : String(pushed.github.members.get("ref"));
    const tagged = openObject({ tag_name: ref.slice("refs/tags/".length), draft: false, prerelease: false });
    return [
        {
            name: "release",
            kind: "release",
            github: githubOf("release", refOf(ref), { action, release: tagged }),
            inputs: NONE,
        },
    ];
}
function dispatchOf(dispatch) {
    const declared = (0,yaml/* nodeAt */.oB)(dispatch, "inputs");
    const choices = (0,yaml/* entriesOf */.Mc)(declared).filter(([, each]) => isChoice(each));
    const inputs = inputsOf(declared, new Map(choices.map(([name]) => [name, undefined])));
    return {
        name: "workflow_dispatch",
        kind: "person",
        github: githubOf("workflow_dispatch", {}, { inputs }),
        inputs,
    };
}
function isChoice(declaration) {
    return ["boolean", "choice"].includes((0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(declaration, "type")) ?? "");
}
function otherEvent(name) {
    const merged = openObject({ merged: true });
    const event = name.startsWith("pull_request")
        ? { action: "closed", pull_request: merged }
        : { workflow_run: openObject({ conclusion: "success" }) };
    return { name, kind: "other", github: githubOf(name, {}, event), inputs: NONE };
}
const NONE = objectOf([]);
const ABSENT = { inputs: null, pull_request: null, release: null, workflow_run: null, issue: null, schedule: null };
function githubOf(name, ref, event) {
    const isPull = name.startsWith("pull_request");
    return openObject({
        ...ref,
        event_name: name,
        workspace: ".",
        event: openObject({ ...ABSENT, repository: openObject({ fork: false }), ...event }),
        ...(!isPull && { head_ref: "", base_ref: "" }),
    });
}
function refOf(ref) {
    const [, kind, ...name] = ref.split("/");
    return { ref, ref_name: name.join("/"), ref_type: kind === "tags" ? "tag" : "branch" };
}
function tagOf(filters) {
    const wanted = filters.filter((filter) => !filter.startsWith("!"));
    const usual = ["v1.2.3", "1.2.3"].find((tag) => wanted.length === 0 || wanted.some((filter) => passes(filter, tag)));
    return usual ?? `${literalStart(wanted[0] ?? "")}1.2.3`;
}
function branchOf(filters) {
    const plain = filters.filter((filter) => !/[*?[!+]/.test(filter));
    return ["main", "master"].find((each) => plain.includes(each)) ?? plain[0] ?? "main";
}
function literalStart(filter) {
    return /^[^*?[+]*/.exec(filter)?.[0] ?? "";
}
function passes(filter, tag) {
    const start = literalStart(filter);
    if (start === filter)
        return filter === tag;
    const wantsDigit = /^\[[^\]]*\d/.test(filter.slice(start.length));
    return tag.startsWith(start) && (!wantsDigit || /^\d/.test(tag.slice(start.length)));
}
function inputsOf(declared, given) {
    const named = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
    const values = (0,yaml/* entriesOf */.Mc)(declared).map(([name, declaration]) => {
        const lower = name.toLowerCase();
        return [name, named.has(lower) ? named.get(lower) : defaultOf(declaration)];
    });
    return objectOf(values);
}
function defaultOf(declaration) {
    const written = (0,yaml/* nodeAt */.oB)(declaration, "default");
    const type = (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(declaration, "type"));
    if (written?.kind === "scalar" && written.value !== null)
        return written.value;
    if (type === "boolean")
        return false;
    if (type === "number")
        return 0;
    return type === "choice" ? ((0,yaml/* scalarTexts */.xr)((0,yaml/* nodeAt */.oB)(declaration, "options"))[0] ?? "") : "";
}

// EXTERNAL MODULE: ./lib/src/python/scanner.js
var scanner = __webpack_require__(58302);
;// CONCATENATED MODULE: ./lib/src/workflows/function.js

const LONGEST_TEXT = 1024 * 1024;
const FUNCTIONS = new Map([
    ["always", () => true],
    ["success", () => true],
    ["failure", () => false],
    ["cancelled", () => false],
    ["contains", ([where, what]) => contains(where, what)],
    ["startswith", ([text, start]) => compared(text, start, (whole, part) => whole.startsWith(part))],
    ["endswith", ([text, end]) => compared(text, end, (whole, part) => whole.endsWith(part))],
    ["format", ([pattern, ...values]) => formatted(pattern, values)],
    ["join", ([list, separator = ","]) => joined(list, separator)],
    ["tojson", ([value]) => jsonOfValue(value)],
    ["fromjson", ([text]) => parsed(text)],
    ["case", chosen],
]);
function callFunction(name, values) {
    return FUNCTIONS.get(name.toLowerCase())?.(values);
}
function contains(where, what) {
    if (!isArray(where))
        return compared(where, what, (whole, part) => whole.includes(part));
    const found = where.map((item) => areEqual(item, what));
    return found.includes(true) || (found.includes(undefined) ? undefined : false);
}
function compared(whole, part, compare) {
    const [text, wanted] = [textOfValue(whole), textOfValue(part)];
    if (isObject(whole) || isObject(part) || text.includes(HOLE) || wanted.includes(HOLE))
        return undefined;
    return compare(text.toLowerCase(), wanted.toLowerCase());
}
function formatted(pattern, values) {
    const text = textOfValue(pattern).replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index) => index === undefined ? found.slice(1) : textOfValue(values[Number(index)]));
    return text.length > LONGEST_TEXT ? undefined : valueOfText(text);
}
function joined(list, separator) {
    if (list === undefined)
        return undefined;
    const items = isArray(list) ? list : [list];
    return valueOfText(items.map(textOfValue).join(textOfValue(separator)));
}
function parsed(text) {
    if (typeof text !== "string")
        return text;
    try {
        return valueOfJson(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function chosen(values) {
    for (let index = 0; index + 1 < values.length; index += 2) {
        const holds = isTrue(values[index]);
        if (holds === undefined)
            return undefined;
        if (holds)
            return values[index + 1];
    }
    return values.at(-1);
}

;// CONCATENATED MODULE: ./lib/src/workflows/expression.js



const LONGEST = 21_000;
const DEEPEST = 50;
const SPACE = /\s*/y;
const NUMBER = /[+-]?(?:0x[\dA-Fa-f]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const TEXT = /'(?:[^']|'')*'/y;
const NAME = /[A-Za-z_][\w-]*/y;
class NoExpression extends Error {
}
function evaluate(text, contexts) {
    if (text.length > LONGEST)
        return undefined;
    const reader = { scanner: (0,scanner/* scannerOf */.u)(text), contexts, depth: 0 };
    try {
        const value = readEither(reader);
        take(reader, SPACE);
        return reader.scanner.isAtEnd() ? value : undefined;
    }
    catch (error) {
        if (error instanceof NoExpression)
            return undefined;
        throw error;
    }
}
function take({ scanner }, pattern) {
    scanner.take(SPACE);
    return scanner.take(pattern);
}
function expect(reader, pattern) {
    const found = take(reader, pattern);
    if (found === undefined)
        throw new NoExpression();
    return found;
}
function readEither(reader) {
    let left = readBoth(reader);
    while (take(reader, /\|\|/y) !== undefined) {
        const right = readBoth(reader);
        const holds = isTrue(left);
        if (holds !== true)
            left = holds === false ? right : undefined;
    }
    return left;
}
function readBoth(reader) {
    let left = readEquality(reader);
    while (take(reader, /&&/y) !== undefined) {
        const right = readEquality(reader);
        const holds = isTrue(left);
        if (holds === true)
            left = right;
        if (holds === undefined)
            left = isTrue(right) === false ? right : undefined;
    }
    return left;
}
function readEquality(reader) {
    let left = readOrder(reader);
    for (let operator = take(reader, /[=!]=/y); operator !== undefined; operator = take(reader, /[=!]=/y)) {
        const same = areEqual(left, readOrder(reader));
        left = same === undefined ? undefined : same === (operator === "==");
    }
    return left;
}
function readOrder(reader) {
    let left = readNegation(reader);
    for (let operator = take(reader, /[<>]=?/y); operator !== undefined; operator = take(reader, /[<>]=?/y)) {
        left = areOrdered(left, operator, readNegation(reader));
    }
    return left;
}
function areOrdered(left, operator, right) {
    if (left === undefined || right === undefined)
        return undefined;
    const areTexts = typeof left === "string" && typeof right === "string";
    const [first, second] = areTexts ? [left.toLowerCase(), right.toLowerCase()] : [numberOf(left), numberOf(right)];
    if (first === second)
        return operator.endsWith("=");
    return operator.startsWith("<") ? first < second : first > second;
}
function readNegation(reader) {
    if (take(reader, /!(?!=)/y) === undefined)
        return readMembers(reader);
    const holds = isTrue(within(reader, readNegation));
    return holds === undefined ? undefined : !holds;
}
function readMembers(reader) {
    let value = readOne(reader);
    for (;;) {
        if (take(reader, /\./y) !== undefined) {
            value = take(reader, /\*/y) === undefined ? memberOf(value, expect(reader, NAME)) : everyMember(value);
        }
        else if (take(reader, /\[/y) !== undefined) {
            value = take(reader, /\*/y) === undefined ? memberAt(value, within(reader, readEither)) : everyMember(value);
            expect(reader, /\]/y);
        }
        else
            return value;
    }
}
function memberAt(value, name) {
    return name === undefined ? undefined : memberOf(value, textOfValue(name));
}
function everyMember(value) {
    if (value === undefined || isArray(value))
        return value;
    if (!isObject(value))
        return [];
    return value.isOpen ? undefined : [...value.members.values()];
}
function readOne(reader) {
    if (take(reader, /\(/y) !== undefined) {
        const value = within(reader, readEither);
        expect(reader, /\)/y);
        return value;
    }
    const text = take(reader, TEXT);
    if (text !== undefined)
        return text.slice(1, -1).replaceAll("''", "'");
    const number = take(reader, NUMBER);
    return number === undefined ? readNamed(reader) : Number(number);
}
const CONSTANTS = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["nan", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
]);
function readNamed(reader) {
    const name = expect(reader, NAME);
    if (take(reader, /\(/y) !== undefined)
        return callFunction(name, within(reader, readArguments));
    const known = name.toLowerCase();
    return CONSTANTS.has(known) ? CONSTANTS.get(known) : reader.contexts.get(known);
}
function readArguments(reader) {
    const values = [];
    if (take(reader, /\)/y) !== undefined)
        return values;
    do
        values.push(readEither(reader));
    while (take(reader, /,/y) !== undefined);
    expect(reader, /\)/y);
    return values;
}
function within(reader, read) {
    reader.depth += 1;
    if (reader.depth > DEEPEST)
        throw new NoExpression();
    const value = read(reader);
    reader.depth -= 1;
    return value;
}

;// CONCATENATED MODULE: ./lib/src/workflows/template.js


function fillText(text, contexts) {
    if (!text.includes("${{"))
        return text;
    return [...partsOf(text)]
        .map(({ literal, expression }) => literal + (expression === undefined ? "" : filled(expression, contexts)))
        .join("");
}
function filled(expression, contexts) {
    const value = evaluate(expression, contexts);
    const variable = value === undefined ? /^\s*env\.(\w+)\s*$/.exec(expression)?.[1] : undefined;
    const written = variable === undefined ? undefined : memberOf(contexts.get(WRITTEN_ENVIRONMENT), variable);
    return textOfValue(written ?? value);
}
const WRITTEN_ENVIRONMENT = "env as written";
function* partsOf(text) {
    let end = 0;
    for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", end)) {
        const closing = closingOf(text, start + 3);
        if (closing === undefined)
            break;
        yield { literal: text.slice(end, start), expression: text.slice(start + 3, closing) };
        end = closing + 2;
    }
    yield { literal: text.slice(end) };
}
function closingOf(text, start) {
    let isText = false;
    for (let place = start; place < text.length; place += 1) {
        if (text[place] === "'")
            isText = !isText;
        if (!isText && text.startsWith("}}", place))
            return place;
    }
    return undefined;
}
function valueOfTemplate(text, contexts) {
    if (!text.includes("${{"))
        return text;
    const [only, rest] = partsOf(text);
    const isOnly = only?.literal === "" && rest?.expression === undefined && rest?.literal === "";
    return isOnly ? evaluate(only.expression ?? "", contexts) : valueOfText(fillText(text, contexts));
}
function valueOfNode(node, contexts) {
    if (node === undefined)
        return null;
    switch (node.kind) {
        case "map":
            return objectOf([...node.entries].map(([name, member]) => [name, valueOfNode(member, contexts)]));
        case "list":
            return node.items.map((item) => valueOfNode(item, contexts));
        default:
            return typeof node.value === "string" ? valueOfTemplate(node.value, contexts) : node.value;
    }
}
function textOfNode(node, contexts) {
    if (node?.kind !== "scalar")
        return "";
    return typeof node.value === "string" ? fillText(node.value, contexts) : textOfValue(node.value);
}
function conditionOf(node, contexts) {
    if (node?.kind !== "scalar" || node.value === null)
        return true;
    if (typeof node.value !== "string")
        return node.value;
    const text = node.value.trim();
    return text.includes("${{") ? valueOfTemplate(text, contexts) : evaluate(text, contexts);
}

;// CONCATENATED MODULE: ./lib/src/workflows/matrix.js



const MOST_JOBS = 256;
const MOST_PRODUCTS = 20_000;
function combinationsOf(job, contexts) {
    const matrix = (0,yaml/* nodeAt */.oB)(job, "strategy", "matrix");
    if (matrix === undefined)
        return [objectOf([])];
    const axes = axesOf(matrix, contexts);
    if (axes === undefined)
        return undefined;
    const { include = [], exclude = [], ...others } = Object.fromEntries(axes);
    const products = productsOf(new Map(Object.entries(others)));
    if (products === undefined)
        return undefined;
    const kept = products.filter((each) => !exclude.some((entry) => isExcluded(each, entry)));
    const all = included(kept, include);
    return all.length > MOST_JOBS ? undefined : all.map((each) => objectOf(each));
}
function axesOf(matrix, contexts) {
    const whole = valueOfNode(matrix, contexts);
    if (!isObject(whole) || whole.isOpen)
        return undefined;
    const axes = new Map();
    for (const [name, values] of whole.members) {
        if (!isArray(values))
            return undefined;
        axes.set(name, values);
    }
    return axes;
}
function productsOf(axes) {
    if (axes.size === 0)
        return [];
    let products = [new Map()];
    for (const [name, values] of axes) {
        if (products.length * values.length > MOST_PRODUCTS)
            return undefined;
        products = products.flatMap((each) => values.map((value) => new Map([...each, [name, value]])));
    }
    return products;
}
function isExcluded(combination, entry) {
    if (!isObject(entry))
        return false;
    return [...entry.members].every(([name, value]) => combination.has(name) && fits(combination.get(name), value));
}
function fits(value, wanted) {
    if (!isObject(value) || !isObject(wanted))
        return areSame(value, wanted);
    return [...wanted.members].every(([name, member]) => value.members.has(name) && fits(value.members.get(name), member));
}
function included(products, include) {
    const extended = products.map((own) => ({ own, all: new Map(own) }));
    const added = [];
    for (const entry of include) {
        if (!isObject(entry))
            continue;
        const fitting = extended.filter(({ own }) => [...entry.members].every(([name, value]) => !own.has(name) || areSame(own.get(name), value)));
        for (const { all } of fitting)
            for (const [name, value] of entry.members)
                all.set(name, value);
        if (fitting.length === 0)
            added.push(entry.members);
    }
    return [...extended.map(({ all }) => all), ...added];
}
function makersOfMatrix(job) {
    const makers = new Set();
    const visit = (node) => {
        if (node?.kind === "map")
            for (const [, member] of (0,yaml/* entriesOf */.Mc)(node))
                visit(member);
        if (node?.kind === "list")
            node.items.forEach(visit);
        if (node?.kind !== "scalar" || typeof node.value !== "string")
            return;
        for (const [, name] of node.value.matchAll(/\bneeds\.([A-Za-z_][\w-]*)\.outputs\b/g))
            if (name)
                makers.add(name);
    };
    visit((0,yaml/* nodeAt */.oB)(job, "strategy", "matrix"));
    return [...makers];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./lib/src/workflows/relevance.js

const BUILDS = /cibuildwheel|CIBW_|maturin|shipwheel|bdist_wheel|\bpip\d? wheel\b|-I?m build\b|pyproject-build|\b(?:uv|hatch|poetry|pdm|flit) build\b|build-and-inspect-python-package|pipx run build|auditwheel|(?:many|musl)linux|OpenAstronomy\/github-actions|\.github\/workflows\/[\w.-]{0,60}(?:wheel|maturin)[\w.-]{0,60}@/i;
const SENDS = /gh-action-pypi-publish|twine|\b(?:uv|poetry|flit|hatch|pdm) +publish|gh release|release-action|gh-release|release-asset/i;
function buildingFiles(workflows, actions, texts) {
    const folders = [...actions].map(([name, text]) => [external_node_path_default().posix.dirname(name), text]);
    const all = new Map([...workflows, ...folders]);
    const scripts = [...texts].filter(([name, text]) => !/\.(?:txt|in|json)$/.test(name) && BUILDS.test(text));
    const building = new Set(scripts.map(([name]) => name));
    const isBuilding = (text) => BUILDS.test(text) || namesAny(text, building);
    let found = [...all].filter(([, text]) => isBuilding(text)).map(([name]) => name);
    while (found.length > 0) {
        for (const name of found)
            building.add(name);
        found = [...all].filter(([name, text]) => !building.has(name) && namesAny(text, building)).map(([name]) => name);
    }
    const called = [...all.keys()].filter((name) => [...all].some(([each, text]) => building.has(each) && names(text, name)));
    for (const name of called)
        building.add(name);
    return building;
}
function namesAny(text, files) {
    for (const file of files)
        if (names(text, file))
            return true;
    return false;
}
function names(text, file) {
    return text.includes(file.startsWith(".") ? `/${file}` : file);
}
const REMOVES = /\b(?:rm|Remove-Item) [^\n]{0,200}\*|-delete\b|-exec rm\b/;
function mayMatter(job, building) {
    if (job.kind === "map" && job.entries.has("outputs"))
        return true;
    const parts = [];
    collect(job, parts);
    const text = parts.join("\n");
    return BUILDS.test(text) || SENDS.test(text) || REMOVES.test(text) || namesAny(text, building);
}
function mayScriptMatter(script) {
    return (BUILDS.test(script) ||
        SENDS.test(script) ||
        REMOVES.test(script) ||
        /GITHUB_(?:ENV|OUTPUT)|\.sh\b|\bsh |install [^\n]{0,200}-r|^\s*(?:\.\/)?[\w-]+\/[\w./-]+\s*$|\b(?:venv|virtualenv)\b|\bshipwheel\b/.test(script));
}
function collect(node, parts) {
    if (node.kind === "list")
        for (const item of node.items)
            collect(item, parts);
    if (node.kind === "scalar")
        parts.push(String(node.value));
    if (node.kind !== "map")
        return;
    for (const [name, member] of node.entries) {
        parts.push(name);
        collect(member, parts);
    }
}
const NAMED_FILE = /(?<![\w./-])[\w./-]{1,100}\.(?:sh|txt|in|json)\b/g;
const NAMED_SCRIPT = /\b(?:ba|z)?sh[ \t]{1,9}([\w./][\w./-]{0,100})/g;
const NAMED_PROGRAM = /^[ \t]*(?:-[ \t]+)?run:[ \t]*((?:\.\/|[\w-]{1,50}\/)[\w./-]{1,100})[ \t]*$/gm;
function namedFiles(text) {
    const files = [...text.matchAll(NAMED_FILE)].map(([name]) => name);
    const scripts = [...text.matchAll(NAMED_SCRIPT)].map(([, name = ""]) => name);
    const programs = [...text.matchAll(NAMED_PROGRAM)].map(([, name = ""]) => name);
    return [...files, ...scripts, ...programs].map((name) => external_node_path_default().posix.normalize(name));
}

;// CONCATENATED MODULE: ./lib/src/workflows/command-arguments.js
const MOST_WORDS = 1_000;
function parseArguments(words, valued, listed = []) {
    const flags = [];
    const positional = [];
    for (let place = 0; place < Math.min(words.length, MOST_WORDS); place += 1) {
        const word = words[place] ?? "";
        if (!word.startsWith("-") || word === "-") {
            positional.push(word);
            continue;
        }
        const count = word.includes("=")
            ? 0
            : valued.includes(word)
                ? 1
                : listed.includes(word)
                    ? valuesBehind(words, place)
                    : 0;
        flags.push(...flagsOf(word, words.slice(place + 1, place + 1 + count)));
        place += count;
    }
    const valuesOf = (names) => flags.filter(({ name }) => names.includes(name)).map(({ value }) => value);
    return {
        value: (...names) => valuesOf(names).at(-1),
        values: (...names) => valuesOf(names),
        has: (...names) => valuesOf(names).length > 0,
        positional,
    };
}
function flagsOf(word, values) {
    const sign = word.indexOf("=");
    if (sign !== -1)
        return [{ name: word.slice(0, sign), value: word.slice(sign + 1) }];
    return values.length === 0 ? [{ name: word, value: "" }] : values.map((value) => ({ name: word, value }));
}
function valuesBehind(words, place) {
    let end = place + 1;
    while (end < words.length && !(words[end] ?? "").startsWith("-"))
        end += 1;
    return end - place - 1;
}

;// CONCATENATED MODULE: ./lib/src/workflows/tool.js

function placeOf({ evidence, runner }) {
    return runner === undefined ? { evidence } : { evidence, runner };
}
function pathFrom(folder, name) {
    const joined = external_node_path_default().posix.join(folder, name.replaceAll("\\", "/"));
    return joined === "./" ? "." : joined.replace(/(.)\/$/, "$1");
}

;// CONCATENATED MODULE: ./lib/src/workflows/cibuildwheel.js



function cibuildwheelCommand(words, version, pipedTo = []) {
    const flags = parseArguments(words, [
        "--platform",
        "--archs",
        "--arch",
        "--only",
        "--output-dir",
        "--config-file",
        "--enable",
    ]);
    return {
        version,
        platform: flags.value("--platform"),
        only: flags.value("--only"),
        archs: flags.value("--archs", "--arch"),
        enable: flags.values("--enable"),
        configFile: flags.value("--config-file"),
        packageDir: flags.positional[0],
        outputDir: flags.value("--output-dir"),
        ...(flags.has("--print-build-identifiers") && { prints: filtersOf(pipedTo) }),
    };
}
function filtersOf(pipedTo) {
    return pipedTo.flatMap(([program, ...words]) => {
        const [text, ...others] = words.filter((word) => !word.startsWith("-"));
        if (program !== "grep" || text === undefined || others.length > 0 || !/^[\w-]+$/.test(text))
            return [];
        return [{ text, keepsIt: !words.some((word) => /^-\w*v/.test(word)) }];
    });
}
function cibuildwheelAction(input, version) {
    const given = (name) => (input(name) === "" ? undefined : input(name));
    return {
        version,
        platform: undefined,
        only: given("only"),
        archs: undefined,
        enable: [],
        configFile: given("config-file"),
        packageDir: given("package-dir"),
        outputDir: given("output-dir"),
    };
}
const DECIDING = /^CIBW_(?:BUILD|SKIP|ENABLE|PLATFORM|ARCHS(?:_[A-Z]+)?|PROJECT_REQUIRES_PYTHON|PRERELEASE_PYTHONS|FREE_THREADED_SUPPORT|CONFIG_FILE)$/;
const ASKS_FOR_STABLE_ABI = /(?:^|_)(?:LIMITED_API|ABI3|WHEEL_PY_API)$/;
function withSelectedPython({ environment, pythons }) {
    const [python = "", ...others] = pythons;
    const selector = environment.get("CIBW_BUILD") ?? "";
    const [, other, minor] = /^(pypy-?)?3\.(\d{1,2})(?:\.[\dx]+)?$/.exec(python) ?? [];
    if (others.length > 0 || minor === undefined || !new RegExp(`^${HOLE}t?-[^${HOLE}]+$`).test(selector))
        return environment;
    return new Map([...environment, ["CIBW_BUILD", selector.replace(HOLE, `${other ? "pp" : "cp"}3${minor}`)]]);
}
function cibuildwheelRun(call, place, project) {
    const said = [...withSelectedPython(place)].filter(([name]) => name.startsWith("CIBW_") || ASKS_FOR_STABLE_ABI.test(name));
    const deciding = said.filter(([name]) => DECIDING.test(name)).map(([, value]) => value);
    if (!areKnown(...deciding, call.platform, call.only, call.archs, ...call.enable))
        return { kind: "unread" };
    const environment = Object.fromEntries(said.filter(([, value]) => !value.includes(HOLE)));
    const build = {
        ...placeOf(place),
        tool: "cibuildwheel",
        ...(call.version !== undefined && { version: call.version }),
        environment,
        arguments: argumentsOf(call),
        packageDir: packageDirOf(call.packageDir, place.folder, project),
        ...configFileOf(call.configFile ?? environment.CIBW_CONFIG_FILE, place.folder),
    };
    if (call.prints !== undefined)
        return { kind: "prints", builds: [{ ...build, printed: call.prints }] };
    const output = call.outputDir ?? place.environment.get("CIBW_OUTPUT_DIR") ?? "wheelhouse";
    return { kind: "builds", builds: [build], ...(areKnown(output) && { output }) };
}
function argumentsOf({ platform, only, archs, enable }) {
    return {
        ...(platform !== undefined && platform !== "auto" && { platform }),
        ...(only !== undefined && { only }),
        ...(archs !== undefined && { archs }),
        ...(enable.length > 0 && { enable }),
    };
}
function packageDirOf(written, folder, project) {
    if (written === undefined)
        return folder;
    if (!areKnown(written) || /\.(?:tar\.gz|tgz|zip)$|[*?]/.test(written))
        return project;
    return pathFrom(folder, written);
}
function configFileOf(written, folder) {
    if (written === undefined || written === "")
        return {};
    const inside = written.replace(new RegExp(`^${HOLE}/`), "").replace(/^\{(?:package|project)\}\//, "");
    return areKnown(inside) ? { configFile: pathFrom(folder, inside) } : {};
}

;// CONCATENATED MODULE: ./lib/src/workflows/step.js

function emptyRun() {
    return {
        builds: [],
        printed: [],
        unread: [],
        sendings: [],
        downloads: [],
        removals: [],
        moves: false,
        repairs: false,
        usesShipwheel: false,
    };
}
function environmentValue(environment) {
    return objectOf([...environment].map(([name, text]) => [name, text.includes(HOLE) ? undefined : text]));
}
const LONGEST_SAYING = 120;
function placeAt(state, line, says, { environment, folder }) {
    const where = state.runner === undefined ? "" : ` on ${state.runner}`;
    const shown = says.replaceAll(HOLE, "...").replace(/\s+/g, " ").slice(0, LONGEST_SAYING);
    const evidence = { file: state.file, line, says: `${shown}${where}` };
    const { runner, image, pythons } = state;
    return { evidence, runner, environment, folder, pythons: [...pythons], ...(image !== undefined && { image }) };
}
function addToolRun(run, found, { evidence }) {
    if (found.kind === "unread")
        run.unread.push(evidence);
    else if (found.kind === "prints")
        run.printed.push(...found.builds);
    else {
        const { output } = found;
        run.builds.push(...found.builds.map((build) => (output === undefined ? { build } : { build, output })));
    }
}

;// CONCATENATED MODULE: ./lib/src/workflows/remote.js




const ASTRONOMY = /^OpenAstronomy\/github-actions(?:-workflows)?\/\.github\/workflows\/publish\.yml@/i;
function isKnownRemote(name) {
    return ASTRONOMY.test(name);
}
function remoteRuns(name, call) {
    if (ASTRONOMY.test(name))
        return astronomyRuns(call);
    const run = emptyRun();
    if (/wheel|maturin/i.test(name))
        run.unread.push(call.evidence);
    if (/pypi|publish|release/i.test(name))
        run.sendings.push({ to: "index" });
    return [run];
}
const DEFAULT_TARGETS = "- linux\n- macos\n- windows\n";
function astronomyRuns({ given, evidence, project, parse }) {
    const upload = given.has("upload_to_pypi") ? given.get("upload_to_pypi") : true;
    const targets = textOfValue(given.has("targets") ? given.get("targets") : DEFAULT_TARGETS);
    const environment = new Map((0,yaml/* entriesOf */.Mc)(parse(textOfValue(given.get("env") ?? null))).map(([name, node]) => [name, (0,yaml/* scalarText */.ws)(node) ?? ""]));
    const publishes = isTrue(upload) !== false && areEqual(upload, "false") !== true;
    const saves = isTrue(given.get("save_artifacts") ?? false) === true;
    return (0,yaml/* itemsOf */.S3)(parse(targets)).map((target) => {
        const run = emptyRun();
        const evidenceOf = { ...evidence, says: `${evidence.says}: ${targetOf(target)}` };
        const own = variablesOf(target, environment);
        const place = { evidence: evidenceOf, runner: runnerOf(target), environment: own, folder: project, pythons: [] };
        addToolRun(run, cibuildwheelRun(PLAIN_CALL, place, project), place);
        if (publishes)
            run.sendings.push({ to: "index" });
        if (saves)
            run.sendings.push({ to: "artifacts", name: `dist-${HOLE}`, paths: "dist/*" });
        return run;
    });
}
const PLAIN_CALL = {
    version: undefined,
    platform: undefined,
    only: undefined,
    archs: undefined,
    enable: [],
    configFile: undefined,
    packageDir: undefined,
    outputDir: "dist",
};
function targetOf(target) {
    return (0,yaml/* scalarText */.ws)(target) ?? (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(target, "target")) ?? HOLE;
}
function runnerOf(target) {
    const given = (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(target, "runs-on"));
    if (given !== undefined)
        return given;
    const name = targetOf(target);
    if (name.includes("macos"))
        return "macos-latest";
    if (name.includes("win_arm"))
        return "windows-11-arm";
    return name.includes("win") ? "windows-latest" : "ubuntu-latest";
}
const PLATFORMS = ["linux", "macos", "windows"];
function variablesOf(target, environment) {
    const name = targetOf(target);
    const own = (0,yaml/* entriesOf */.Mc)(target).filter(([key]) => key.startsWith("CIBW_"));
    return new Map([
        ...environment,
        ["CIBW_BUILD", PLATFORMS.includes(name) ? (environment.get("CIBW_BUILD") ?? "*") : name],
        ["CIBW_ARCHS", architecturesOf(name, environment.get("CIBW_ARCHS"))],
        ...own.map(([key, node]) => [key, (0,yaml/* scalarText */.ws)(node) ?? ""]),
    ]);
}
function architecturesOf(target, given) {
    const foreign = target.includes("macos") ? /(?:universal2|x86_64)$/ : /(?:aarch64|ppc64le|s390x|armv7l)$/;
    const named = /macos|linux/.test(target) ? foreign.exec(target)?.[0] : undefined;
    return named ?? given ?? (target.includes("macos") ? "arm64 x86_64" : "auto");
}

;// CONCATENATED MODULE: ./lib/src/workflows/runner.js



function labelsOf(runsOn, contexts) {
    const value = valueOfNode(runsOn, contexts);
    const labels = isObject(value) ? memberOf(value, "labels") : value;
    const all = isArray(labels) ? labels : [labels];
    return all.filter((label) => typeof label === "string" && label !== "").map((label) => textOfValue(label));
}
function labelsNode(job) {
    const runsOn = (0,yaml/* nodeAt */.oB)(job, "runs-on");
    return (0,yaml/* nodeAt */.oB)(runsOn, "labels") ?? runsOn;
}
function runnerContext(labels) {
    const named = labels.join(",").toLowerCase();
    const os = systemOf(named);
    return openObject({ os, arch: architectureOf(named, os) });
}
function systemOf(named) {
    if (/win(?:dows|-|\d)/.test(named))
        return "Windows";
    if (/mac|osx|darwin/.test(named))
        return "macOS";
    return /ubuntu|linux|debian|fedora|alpine/.test(named) ? "Linux" : undefined;
}
function architectureOf(named, os) {
    if (os === undefined)
        return undefined;
    if (/arm|aarch64/.test(named))
        return "ARM64";
    if (os !== "macOS")
        return /s390x|ppc64|riscv/.test(named) ? undefined : "X64";
    return /intel|large(?!\w)|x64|x86|-1[0-3](?!\d)/.test(named) && !named.includes("xlarge") ? "X64" : "ARM64";
}

;// CONCATENATED MODULE: ./lib/src/workflows/frontend.js



const isBuild = (flags) => !flags.has("--sdist", "-s") || flags.has("--wheel", "-w");
const BUILD = ["--outdir", "-o", "--out-dir", "--config-setting", "-C", "--installer", "--python", "-p", "--package"];
const FRONTENDS = new Map([
    ["build", { valued: BUILD, buildsWheel: isBuild }],
    ["pyproject-build", { valued: BUILD, buildsWheel: isBuild }],
    ["uv", { command: "build", valued: [...BUILD, "--index", "--build-constraint"], buildsWheel: isBuild }],
    ["flit", { command: "build", valued: ["--format"], buildsWheel: (flags) => flags.value("--format") !== "sdist" }],
    ["pdm", { command: "build", valued: ["--dest", "-d"], buildsWheel: (flags) => !flags.has("--no-wheel") }],
    [
        "poetry",
        {
            command: "build",
            valued: ["-f", "--format", "-o"],
            buildsWheel: (flags) => flags.value("-f", "--format") !== "sdist",
        },
    ],
    ["hatch", { command: "build", valued: ["-t", "--target"], buildsWheel: buildsHatchWheel }],
    [
        "pip",
        {
            command: "wheel",
            valued: ["-w", "--wheel-dir", "-r", "--requirement", "-c"],
            buildsWheel: (flags) => flags.positional.some((word) => isFolder(word) || isSdist(word)),
        },
    ],
    [
        "setup.py",
        {
            valued: ["--dist-dir", "-d", "--plat-name"],
            buildsWheel: (flags) => flags.positional.includes("bdist_wheel"),
        },
    ],
]);
const TAKE_FOLDER = /^(?:build|pyproject-build|uv|pip[\d.]*)$/;
function buildsHatchWheel(flags) {
    const targets = flags.values("-t", "--target");
    return targets.length === 0 || targets.some((target) => target.startsWith("wheel"));
}
function isSdist(word) {
    return /\.(?:tar\.gz|zip)$/.test(word);
}
function isFolder(word) {
    return /^\.{0,2}[\\/]|^\.{1,2}$/.test(word);
}
function startOf(words, { command, valued }) {
    if (command === undefined)
        return 0;
    return parseArguments(words, valued).positional[0] === command ? words.indexOf(command) + 1 : undefined;
}
function frontendRun({ name, python, arguments: words }, place) {
    const frontend = FRONTENDS.get(name.replace(/^pip[\d.]+$/, "pip"));
    if (frontend === undefined)
        return undefined;
    const start = startOf(words, frontend);
    if (start === undefined)
        return undefined;
    const flags = parseArguments(words.slice(start), frontend.valued);
    if (!frontend.buildsWheel(flags))
        return undefined;
    const asked = flags.value("--python", "-p") ?? python ?? place.pythons.at(-1);
    const folder = TAKE_FOLDER.test(name) ? flags.positional[0] : undefined;
    const output = flags.value("--outdir", "--out-dir", "-o", "--wheel-dir", "--dist-dir", "--dest") ??
        (name === "pip" ? flags.value("-w") : undefined);
    return {
        kind: "builds",
        builds: [
            {
                ...placeOf(place),
                tool: "frontend",
                ...(asked !== undefined && areKnown(asked) && { python: asked }),
                ...macosArch(place.environment),
                ...stableOption(words),
                ...(place.image !== undefined && { image: place.image }),
                ...pureBuild(place.environment, words),
                packageDir: folder === undefined || !areKnown(folder) || isSdist(folder) ? place.folder : pathFrom(place.folder, folder),
            },
        ],
        ...(areKnown(output) && { output: output ?? (name === "pip" ? "." : "dist") }),
    };
}
function stableOption(words) {
    const abi3 = /--py-limited-api[= ](cp3\d{1,2})\b/.exec(words.join(" "))?.[1];
    return abi3 === undefined ? {} : { abi3 };
}
function macosArch(environment) {
    const platform = /^macosx-[\d.]+-(\w+)$/.exec(environment.get("_PYTHON_HOST_PLATFORM") ?? "")?.[1];
    if (platform !== undefined)
        return { arch: platform };
    const archs = [...(environment.get("ARCHFLAGS") ?? "").matchAll(/-arch[ =](x86_64|arm64)\b/g)].map(([, arch]) => arch);
    const [only] = archs;
    if (only === undefined)
        return {};
    return { arch: archs.length > 1 ? "universal2" : only };
}
const COMPILING = "(?:EXT(?:ENSION)?S?|CEXTS?|CYTHON|MYPYC|SPEEDUPS?|RUST|NATIVE|BINAR(?:Y|IES)|COMPILED?|COMPILATION|ACCELERATORS?|C)";
const AGAINST = new RegExp(`PURE(?:_?PYTHON)?(?:_|$)|(?:^|_)(?:NO|SKIP|DISABLE|WITHOUT)_(?:\\w*_)?${COMPILING}(?:_|$)`);
const FOR = new RegExp(`(?:^|_)(?:USE|WITH|BUILD|ENABLE|REQUIRE|INSTALL|COMPILE)_(?:\\w*_)?${COMPILING}(?:_|$)`);
const LONGEST_NAME = 100;
function isPureSwitch([name, value]) {
    if (/^(?:CIBW|GITHUB|RUNNER|PIP)_/.test(name) || name.length > LONGEST_NAME || value.includes(HOLE))
        return false;
    const isOff = /^(?:0|n|no|false|off|)$/i.test(value.trim());
    return isOff ? FOR.test(name) : AGAINST.test(name);
}
function pureBuild(environment, words = []) {
    const switches = Object.fromEntries([...environment].filter(isPureSwitch));
    if (Object.keys(switches).length > 0)
        return { pure: true, environment: switches };
    return words.some(isPureFlag) ? { pure: true } : {};
}
function isPureFlag(word) {
    return /^(?:-C|--config-settings?=|--global-option=)?(?:--)?(?:pure-?python|no-?ext(?:ensions?)?)(?:=(?:true|1|yes))?$/i.test(word);
}

;// CONCATENATED MODULE: ./lib/src/workflows/maturin.js




const VALUED = [
    ...["--target", "--manylinux", "--compatibility", "--manifest-path", "-m", "--out", "-o", "--bindings", "-b"],
    ...["--profile", "--cargo-extra-args", "--rustc-extra-args", "--jobs", "-j", "--target-dir", "--config", "-Z"],
    ...["--auditwheel", "--color"],
];
const VALUED_TO_PUBLISH = ["--repository", "-r", "--repository-url", "--username", "-u", "--password", "-p"];
const LISTED = ["--interpreter", "-i", "--features", "-F"];
function maturinRun(call, place) {
    if (call.command !== "build" && call.command !== "publish")
        return undefined;
    const valued = call.command === "publish" ? [...VALUED, ...VALUED_TO_PUBLISH] : VALUED;
    const flags = parseArguments(call.words, valued, LISTED);
    const target = flags.value("--target") ?? call.target ?? place.environment.get("CARGO_BUILD_TARGET");
    const manylinux = flags.value("--compatibility", "--manylinux") ?? call.manylinux;
    const named = flags
        .values("--interpreter", "-i")
        .flatMap((value) => value.split(/[\s,]+/))
        .filter((value) => value !== "");
    const features = flags
        .values("--features", "-F")
        .flatMap((value) => value.split(/[\s,]+/))
        .filter(Boolean);
    const bindings = flags.value("--bindings", "-b");
    if (!areKnown(target, manylinux, ...named, ...flags.positional))
        return { kind: "unread" };
    const manifest = flags.value("--manifest-path", "-m");
    const folder = manifest === undefined || !areKnown(manifest) ? place.folder : pathFrom(place.folder, external_node_path_default().posix.dirname(manifest));
    const build = {
        ...placeOf(place),
        tool: "maturin",
        ...(call.version !== undefined && { version: call.version }),
        ...(target !== undefined && target !== "" && { target }),
        ...(manylinux !== undefined && manylinux !== "" && { manylinux }),
        interpreters: named,
        findsInterpreters: findsInterpreters(flags, named),
        pythons: place.pythons,
        ...(bindings !== undefined && areKnown(bindings) && { bindings }),
        features: features.filter((feature) => areKnown(feature)),
        withoutDefaultFeatures: flags.has("--no-default-features"),
        ...(manifest !== undefined && areKnown(manifest) && { manifest: pathFrom(place.folder, manifest) }),
        packageDir: folder,
    };
    const output = flags.value("--out", "-o") ?? (call.command === "build" ? "target/wheels" : undefined);
    return { kind: "builds", builds: [build], ...(output !== undefined && areKnown(output) && { output }) };
}
function findsInterpreters(flags, named) {
    return flags.has("--find-interpreter", "-f") || (flags.has("--interpreter", "-i") && named.length === 0);
}

;// CONCATENATED MODULE: ./lib/src/workflows/sending.js

const TO_RELEASE = new Set([
    "softprops/action-gh-release",
    "ncipollo/release-action",
    "svenstaro/upload-release-action",
    "actions/upload-release-asset",
    "marvinpinto/action-automatic-releases",
    "abutler/upload-release-assets",
    "shogo82148/actions-upload-release-asset",
]);
function sendingOfAction(name, input) {
    if (/^pypa\/gh-action-pypi-publish(?:\/|$)/i.test(name)) {
        return isForTests(input("repository-url") + input("repository_url")) ? undefined : { to: "index" };
    }
    if (TO_RELEASE.has(name.toLowerCase()))
        return { to: "release" };
    if (/^PyO3\/maturin-action$|^messense\/maturin-action$/i.test(name)) {
        return /^(?:upload|publish)$/.test(input("command")) && !isForTests(input("args")) ? { to: "index" } : undefined;
    }
    return /^actions\/upload-artifact$/i.test(name)
        ? { to: "artifacts", name: input("name") || "artifact", paths: input("path") }
        : undefined;
}
const PUBLISHERS = new Set(["uv", "maturin", "poetry", "hatch", "flit", "pdm"]);
function sendingOfProgram({ name, arguments: words }) {
    if (isForTests(words.join(" ")))
        return undefined;
    const [first] = parseArguments(words, []).positional;
    if (name === "twine" && first === "upload")
        return { to: "index" };
    if (PUBLISHERS.has(name) && (first === "publish" || (name === "maturin" && first === "upload")))
        return { to: "index" };
    const isRelease = name === "gh" && first === "release" && /^(?:create|upload)$/.test(words[1] ?? "");
    return isRelease ? { to: "release" } : undefined;
}
function isForTests(text) {
    return /test[._-]?pypi|anaconda/i.test(text);
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-filters.js

const FILTERS = new Map([
    ["cut", cut],
    ["tr", translate],
    ["sed", substitute],
]);
function filteredText([program = "", ...words], input) {
    const filter = FILTERS.get(program);
    if (filter === undefined)
        return undefined;
    if (input.includes(HOLE) || words.some((word) => word.includes(HOLE)))
        return HOLE;
    const lines = input.replace(/\n$/, "").split("\n");
    const filtered = lines.map((line) => filter(words, line));
    return filtered.every((line) => line !== undefined) ? `${filtered.join("\n")}\n` : HOLE;
}
function flagOf(words, flag) {
    const place = words.findIndex((word) => word.startsWith(flag));
    const word = words[place];
    return word === flag ? words[place + 1] : word?.slice(flag.length);
}
function cut(words, line) {
    const [fields, places, delimiter = "\t"] = ["-f", "-c", "-d"].map((flag) => flagOf(words, flag));
    const list = fields ?? places;
    if (list === undefined)
        return undefined;
    const by = fields === undefined ? "" : delimiter;
    if (by !== "" && !line.includes(by))
        return line;
    const parts = line.split(by);
    const ranges = list.split(",").map(rangeOf);
    return parts.filter((_, index) => ranges.some(([from, to]) => from <= index + 1 && index + 1 <= to)).join(by);
}
function rangeOf(text) {
    const [from = "", to = from] = text.split("-");
    return [Number(from || 1), Number(to || Number.POSITIVE_INFINITY)];
}
function translate(words, line) {
    const deletes = words.includes("-d");
    const [from, to] = words.filter((word) => word !== "-d").map(lettersOf);
    if (from === undefined || (to === undefined && !deletes))
        return undefined;
    const letterFor = (letter) => {
        const place = from.indexOf(letter);
        if (place === -1)
            return letter;
        return deletes ? "" : (to?.[place] ?? to?.at(-1) ?? "");
    };
    return [...line].map(letterFor).join("");
}
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
function lettersOf(set) {
    if (set === "[:upper:]" || set === "A-Z")
        return UPPER;
    if (set === "[:lower:]" || set === "a-z")
        return UPPER.toLowerCase();
    return set.replaceAll("\\n", "\n");
}
function substitute(words, line) {
    const [script, ...others] = words.filter((word) => !/^-[eEr]+$/.test(word));
    const [, separator = "", body = ""] = /^s([/|#,:])(.*)$/s.exec(script ?? "") ?? [];
    const [pattern = "", by = "", flags = "", ...rest] = separator === "" ? [] : body.split(separator);
    const literal = pattern.replaceAll("\\.", ".");
    const isPlain = literal !== "" && !/[\\*[\]^$+?(){}|]/.test(literal) && pattern.split(".").length === pattern.split("\\.").length;
    if (!isPlain || others.length + rest.length > 0 || /[\\&]/.test(by) || !/^g?$/.test(flags))
        return undefined;
    return flags === "g" ? line.replaceAll(literal, () => by) : line.replace(literal, () => by);
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-state.js
const DONE = { out: "", isSuccess: true };
const LONGEST_SAID = 64 * 1024;
function writeFile({ files }, name, isAppended, text) {
    const content = (isAppended ? (files.get(name) ?? "") : "") + text;
    files.set(name, content.slice(0, LONGEST_SAID));
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-test.js

const shell_test_MOST_WORDS = 500;
function isTestTrue(words, isThere) {
    if (words.length > shell_test_MOST_WORDS)
        return undefined;
    const either = partAt(words, "||", "-o");
    if (either !== undefined)
        return anyTrue(either.map((each) => isTestTrue(each, isThere)));
    const both = partAt(words, "&&", "-a");
    if (both !== undefined)
        return opposite(anyTrue(both.map((each) => opposite(isTestTrue(each, isThere)))));
    const [first = "", second = "", third = ""] = words;
    if (first === "!")
        return opposite(isTestTrue(words.slice(1), isThere));
    if (words.length === 2 && first === "-d")
        return isThere(second);
    if (words.length === 1)
        return isEmpty(first, false);
    if (words.length === 2 && (first === "-n" || first === "-z"))
        return isEmpty(second, first === "-z");
    if (words.length !== 3)
        return undefined;
    if (second === "=" || second === "==")
        return matchesPattern(first, third);
    return second === "!=" ? opposite(matchesPattern(first, third)) : undefined;
}
function partAt(words, ...signs) {
    const place = words.findIndex((word, index) => index > 0 && signs.includes(word));
    return place === -1 ? undefined : [words.slice(0, place), words.slice(place + 1)];
}
function anyTrue(answers) {
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}
function opposite(answer) {
    return answer === undefined ? undefined : !answer;
}
function isEmpty(text, wanted) {
    return text.includes(HOLE) ? undefined : (text === "") === wanted;
}
function matchesPattern(text, pattern) {
    if (text.includes(HOLE) || pattern.includes(HOLE))
        return undefined;
    const [, start = "", middle = "", end = ""] = /^(\**)(.*?)(\**)$/s.exec(pattern) ?? [];
    if (/[*?[]/.test(middle))
        return undefined;
    if (start !== "" && end !== "")
        return text.includes(middle);
    if (start !== "")
        return text.endsWith(middle);
    return end === "" ? text === middle : text.startsWith(middle);
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-builtins.js





const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
const BUILTINS = new Map([
    ["echo", (state, words) => ({ out: echoed(state, words), isSuccess: true })],
    ["printf", (_, words) => ({ out: printed(words), isSuccess: true })],
    ["cat", (state, words, input) => ({ out: contentOf(state, words, input), isSuccess: true })],
    ["jq", (state, words, input) => ({ out: queried(state, words, input), isSuccess: true })],
    ["tee", tee],
    ["Out-File", tee],
    ["Add-Content", addContent],
    ["cd", changeFolder],
    ["pushd", changeFolder],
    ["export", declare],
    ["set", (state, words) => (state.kind === "cmd" ? declare(state, [words.join(" ")]) : DONE)],
    ["true", () => DONE],
    [":", () => DONE],
    ["basename", (_, [name = "", end]) => ({ out: `${external_node_path_default().posix.basename(name, end)}\n`, isSuccess: true })],
    ["dirname", (_, [name = ""]) => ({ out: `${external_node_path_default().posix.dirname(name)}\n`, isSuccess: true })],
    ["continue", (state) => leave(state, "round")],
    ["exit", (state) => leave(state, "script")],
    ["false", () => ({ out: "", isSuccess: false })],
    ["test", tested],
    [
        "[",
        (state, words) => tested(state, words.filter((word) => word !== "]")),
    ],
    [
        "[[",
        (state, words) => tested(state, words.filter((word) => word !== "]]")),
    ],
]);
function runBuiltin(state, [program = "", ...words], input) {
    const filtered = filteredText([program, ...words], input);
    if (filtered !== undefined)
        return { out: filtered, isSuccess: true };
    return BUILTINS.get(program)?.(state, words, input);
}
function leave(state, leaves) {
    state.leaves = leaves;
    return DONE;
}
function tested({ folders = [] }, words) {
    const isThere = (folder) => folders.includes(folder) || (folder === "/opt/python" ? false : undefined);
    return { out: "", isSuccess: isTestTrue(words, isThere) };
}
function echoed(state, words) {
    const flags = words.findIndex((word) => !/^-[neE]+$/.test(word));
    const text = words.slice(flags === -1 ? words.length : flags).join(" ");
    const isInterpreted = state.kind === "posix" && words.slice(0, Math.max(flags, 0)).some((word) => word.includes("e"));
    const isOpen = words.slice(0, Math.max(flags, 0)).some((word) => word.includes("n"));
    return (isInterpreted ? text.replaceAll("\\n", "\n") : text) + (isOpen ? "" : "\n");
}
function printed([format = "", ...values]) {
    let index = 0;
    const text = format.replace(/%s/g, () => {
        index += 1;
        return values[index - 1] ?? "";
    });
    return text.replaceAll("\\n", "\n").slice(0, LONGEST_SAID);
}
function contentOf(state, words, input) {
    const names = words.filter((word) => !word.startsWith("-"));
    if (names.length === 0)
        return input;
    const texts = names.map((name) => state.files.get(name) ?? state.read(external_node_path_default().posix.join(state.folder, name)) ?? HOLE);
    return texts.join("").slice(0, LONGEST_SAID);
}
function queried(state, words, input) {
    const names = words.filter((word) => word !== ".");
    return names.length < words.length ? contentOf(state, names, input) : HOLE;
}
function tee(state, words, input) {
    const isAppended = words.some((word) => /^(?:-a|--?append)$/i.test(word));
    for (const name of words.filter((word) => !word.startsWith("-")))
        writeFile(state, name, isAppended, input);
    return { out: input, isSuccess: true };
}
function addContent(state, words, input) {
    const named = (flag) => words[words.findIndex((word) => flag.test(word)) + 1];
    const text = named(/^-Value$/i);
    writeFile(state, named(/^-Path$/i) ?? "", true, words.some((word) => /^-Value$/i.test(word)) ? `${text}\n` : input);
    return DONE;
}
function changeFolder(state, words) {
    const [folder] = words.filter((word) => !word.startsWith("-"));
    if (folder !== undefined)
        state.folder = external_node_path_default().posix.join(state.folder, folder.replaceAll("\\", "/"));
    return DONE;
}
function declare(state, words) {
    for (const word of words) {
        const [all = "", name = word] = ASSIGNMENT.exec(word) ?? [];
        if (all !== "")
            state.variables.set(name, word.slice(all.length));
        if (/^[A-Za-z_]\w*$/.test(name))
            state.exported.add(name);
    }
    return DONE;
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-fill.js


function fillWord(filling, word) {
    return word
        .map((part) => filledPart(filling, part))
        .join("")
        .slice(0, LONGEST_SAID);
}
function fillWords(filling, word) {
    const words = [];
    let open;
    for (const part of word) {
        const text = filledPart(filling, part);
        if (part.isQuoted || part.kind === "text") {
            open = (open ?? "") + text;
            continue;
        }
        const [first = "", ...others] = text.split(/\s+/);
        if (text !== "")
            open = (open ?? "") + first;
        for (const other of others) {
            if (open !== undefined && open !== "")
                words.push(open);
            open = other;
        }
    }
    return open === undefined ? words : [...words, open.slice(0, LONGEST_SAID)];
}
function filledPart(filling, part) {
    switch (part.kind) {
        case "text":
            return part.text;
        case "variable":
            return changed(variableOf(filling, part.name, part.otherwise), part.change);
        case "command":
            return filling.say(part.script);
        case "computed":
            return HOLE;
    }
}
function changed(value, change) {
    if (change === undefined || value.includes(HOLE))
        return value;
    const { sign, what, by } = change;
    const isEnd = sign.startsWith("%");
    const literal = isEnd ? what.replace(/\*$/, "") : sign.startsWith("#") ? what.replace(/^\*/, "") : what;
    if (literal === "" || /[*?[]/.test(literal))
        return HOLE;
    if (sign === "//")
        return value.replaceAll(literal, () => by);
    if (sign === "/")
        return value.replace(literal, () => by);
    if (literal === what)
        return shell_fill_cut(value, literal, isEnd);
    const isLast = sign === "%" || sign === "##";
    const place = isLast ? value.lastIndexOf(literal) : value.indexOf(literal);
    if (place === -1)
        return value;
    return isEnd ? value.slice(0, place) : value.slice(place + literal.length);
}
function shell_fill_cut(value, literal, isEnd) {
    if (isEnd)
        return value.endsWith(literal) ? value.slice(0, value.length - literal.length) : value;
    return value.startsWith(literal) ? value.slice(literal.length) : value;
}
function variableOf({ variables }, name, otherwise) {
    const value = variables.get(name);
    if (otherwise !== undefined && (value === undefined || value === ""))
        return otherwise;
    return value ?? (name.startsWith("CIBW_") ? "" : HOLE);
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-glob.js
const IN_IMAGES = ["cp38-cp38", "cp39-cp39", "cp310-cp310", "cp311-cp311", "cp312-cp312", "cp313-cp313", "cp313-cp313t"]
    .concat(["cp314-cp314", "cp314-cp314t", "cp315-cp315", "cp315-cp315t", "pp311-pypy311_pp73"])
    .map((each) => `/opt/python/${each}`);
const MOST = 100;
function imagePythons(word) {
    if (!word.startsWith("/opt/python/") || !/[*?[{]/.test(word))
        return [word];
    const found = alternatives(word).flatMap((each) => {
        const [, pattern = "", rest = ""] = /^(\/opt\/python\/[^/]*)(.*)$/s.exec(each) ?? [];
        return IN_IMAGES.filter((python) => matches(pattern, python)).map((python) => python + rest);
    });
    return [...new Set(found)];
}
function alternatives(word) {
    const [all, before = "", among = "", behind = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(word) ?? [];
    if (all === undefined)
        return [word];
    return among
        .split(",")
        .slice(0, MOST)
        .flatMap((each) => (behind.includes("{") ? [before + each + behind] : alternatives(before + each + behind)));
}
function matches(pattern, text) {
    if (pattern.length > MOST || (pattern.match(/\*/g) ?? []).length > 3)
        return false;
    const expression = pattern
        .replace(/[.+^$()|\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".");
    try {
        return new RegExp(`^${expression}$`).test(text);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-text.js
function shellText(script, kind) {
    let place = 0;
    let lines = 0;
    let documents;
    const pass = (end) => {
        for (; place < end; place += 1)
            if (script[place] === "\n")
                lines += 1;
        if (documents !== undefined && place > documents.from) {
            const { to } = documents;
            documents = undefined;
            pass(to);
        }
    };
    return {
        kind,
        line: () => lines,
        take(pattern) {
            pattern.lastIndex = place;
            const found = pattern.exec(script);
            if (found === null)
                return undefined;
            pass(place + found[0].length);
            return found;
        },
        takeUntil(opening, closing) {
            const start = place;
            const end = shell_text_closingOf(script, start, opening, closing);
            pass(end + 1);
            return script.slice(start, end);
        },
        takeDocument(end) {
            const from = documents?.from ?? lineEnd(script, place);
            const start = documents?.to ?? from + 1;
            const found = documentEnd(script, start, end);
            documents = { from, to: found.next };
            return script.slice(start, found.end);
        },
        isAtEnd: () => place >= script.length,
    };
}
function shell_text_closingOf(script, start, opening, closing) {
    let depth = 1;
    for (let place = start; place < script.length; place += 1) {
        if (script[place] === closing)
            depth -= 1;
        else if (script[place] === opening)
            depth += 1;
        if (depth === 0)
            return place;
    }
    return script.length;
}
function lineEnd(script, place) {
    const end = script.indexOf("\n", place);
    return end === -1 ? script.length : end;
}
function documentEnd(script, start, name) {
    for (let place = start; place < script.length;) {
        const end = lineEnd(script, place);
        if (script.slice(place, end).trim() === name)
            return { end: place, next: Math.min(end + 1, script.length) };
        place = end + 1;
    }
    return { end: script.length, next: script.length };
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-word.js
function readWord(text) {
    const parts = [];
    for (let part = readPart(text); part !== undefined; part = readPart(text))
        parts.push(...part);
    return parts;
}
const PLAIN = { posix: /[^\s"'`$\\|&;()<>]+/y, powershell: /[^\s"'`$|&;()<>]+/y, cmd: /[^\s"%^|&<>]+/y };
const ESCAPED = { posix: /\\([^\n]|$)/y, powershell: /`([^\n])/y, cmd: /\^([^\n])/y };
const CONTINUED = { posix: /\\\r?\n/y, powershell: /`\r?\n/y, cmd: /\^\r?\n/y };
function takeContinuation(text) {
    return text.take(CONTINUED[text.kind]) !== undefined;
}
function readPart(text) {
    if (takeContinuation(text))
        return [];
    const escaped = text.take(ESCAPED[text.kind])?.[1];
    if (escaped !== undefined)
        return [plain(escaped, true)];
    if (text.kind !== "cmd") {
        const quoted = text.take(/\$?'([^']*)'?/y)?.[1];
        if (quoted !== undefined)
            return [plain(quoted, true)];
    }
    if (text.take(/"/y) !== undefined)
        return readQuoted(text);
    const filled = readFilled(text, false);
    if (filled !== undefined)
        return [filled];
    const found = text.take(PLAIN[text.kind])?.[0] ?? (text.kind === "cmd" ? text.take(/%/y)?.[0] : undefined);
    return found === undefined ? undefined : [plain(found, false)];
}
function plain(text, isQuoted) {
    return { kind: "text", text, isQuoted };
}
const IN_QUOTES = { posix: /[^"`$\\]+/y, powershell: /[^"`$]+/y, cmd: /[^"%]+/y };
function readQuoted(text) {
    const parts = [plain("", true)];
    while (!text.isAtEnd() && text.take(/"/y) === undefined)
        parts.push(...readWithinQuotes(text));
    return parts;
}
function readWithinQuotes(text) {
    if (text.kind !== "cmd" && takeContinuation(text))
        return [];
    const found = text.take(IN_QUOTES[text.kind])?.[0];
    if (found !== undefined)
        return [plain(found, true)];
    const escaped = text.kind === "posix" ? text.take(/\\(["\\$`])/y) : text.kind === "powershell" && text.take(/`(.)/y);
    if (escaped)
        return [plain(escaped[1] ?? "", true)];
    return [readFilled(text, true) ?? plain(text.take(/[^"]/y)?.[0] ?? "", true)];
}
function wordOfDocument(text) {
    const parts = [];
    while (!text.isAtEnd()) {
        const quotes = text.take(/"+/y)?.[0];
        if (quotes !== undefined)
            parts.push(plain(quotes, true));
        else
            parts.push(...readWithinQuotes(text));
    }
    return parts;
}
function readFilled(text, isQuoted) {
    if (text.kind === "cmd") {
        const name = text.take(/%([A-Za-z_]\w*)%/y)?.[1];
        return name === undefined ? undefined : { kind: "variable", name, isQuoted };
    }
    if (text.kind === "posix" && text.take(/`/y) !== undefined) {
        return { kind: "command", script: text.take(/([^`]*)`?/y)?.[1] ?? "", isQuoted };
    }
    if (text.take(/\$\(/y) !== undefined)
        return { kind: "command", script: text.takeUntil("(", ")"), isQuoted };
    const env = text.kind === "powershell" ? text.take(/\$\{?env:(\w+)\}?/iy)?.[1] : undefined;
    if (env !== undefined)
        return { kind: "variable", name: env, isQuoted };
    return readVariable(text, isQuoted);
}
function readVariable(text, isQuoted) {
    const [, name, otherwise] = text.take(/\$\{(\w+)(?::?-([^}$]*))?\}/y) ?? text.take(/\$(\w+)/y) ?? [];
    if (name !== undefined) {
        return { kind: "variable", name, isQuoted, ...(otherwise !== undefined && { otherwise: unquoted(otherwise) }) };
    }
    const [, changed, sign = "", what = "", by = ""] = text.take(/\$\{(\w+)(\/\/?|%%?|##?)([^}/$]*)(?:\/([^}$]*))?\}/y) ?? [];
    if (changed !== undefined)
        return { kind: "variable", name: changed, isQuoted, change: { sign, what, by } };
    if (text.take(/\$\{[^}]*\}?|\$[@*#?!$-]/y) !== undefined)
        return { kind: "computed", isQuoted };
    return text.take(/\$/y) === undefined ? undefined : { kind: "text", text: "$", isQuoted };
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/, "$2");
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-line.js


const OPERATORS = {
    posix: /\|\||&&|;;|<<<|<<-?|\d?>&\d?|&>>?|\d?>>|\d?>|[|&;()<]/y,
    powershell: /\|\||&&|\d?>>|\d?>(?:&\d)?|[|&;(){}<]/y,
    cmd: /\|\||&&|\d?>>|\d?>(?:&\d)?|[|&<]/y,
};
const MOST_TOKENS = 20_000;
function shellTokens(script, kind) {
    const text = shellText(script, kind);
    const tokens = [];
    while (!text.isAtEnd() && tokens.length < MOST_TOKENS) {
        if (takeContinuation(text) || text.take(/[^\S\n]+/y) !== undefined || text.take(/#[^\n]*/y) !== undefined)
            continue;
        tokens.push(readToken(text));
    }
    return tokens;
}
function readToken(text) {
    const line = text.line();
    if (text.take(/\n/y) !== undefined)
        return { kind: "operator", operator: "\n", line };
    const operator = text.take(OPERATORS[text.kind])?.[0];
    if (operator === "<<" || operator === "<<-")
        return { kind: "document", word: readDocument(text), line };
    if (operator !== undefined)
        return { kind: "operator", operator, line };
    const word = readWord(text);
    if (word.length === 0)
        text.take(/[\s\S]/y);
    return { kind: "word", word, line };
}
function readDocument(text) {
    text.take(/[^\S\n]+/y);
    const [name, ...others] = readWord(text);
    const end = name?.kind === "text" ? name.text + others.map((each) => (each.kind === "text" ? each.text : "")).join("") : "";
    const content = text.takeDocument(end);
    const isLiteral = name?.isQuoted ?? true;
    return isLiteral ? [{ kind: "text", text: content, isQuoted: true }] : wordOfDocument(shellText(content, "posix"));
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-script.js

const shell_script_DEEPEST = 40;
function parseScript(script, kind) {
    const parser = { tokens: shellTokens(script, kind), place: 0, depth: 0 };
    const nodes = [];
    while (parser.place < parser.tokens.length) {
        nodes.push(...parseList(parser, []));
        parser.place += 1;
    }
    return nodes;
}
function parseList(parser, ends) {
    const nodes = [];
    parser.depth += 1;
    for (;;) {
        while (takeOperator(parser, "\n", ";", "&"))
            ;
        const token = parser.tokens[parser.place];
        if (token === undefined || parser.depth > shell_script_DEEPEST || ends.includes(keywordOf(token)))
            break;
        const start = parser.place;
        const node = parseChain(parser);
        if (node !== undefined)
            nodes.push(node);
        if (parser.place === start)
            break;
    }
    parser.depth -= 1;
    return nodes;
}
function parseChain(parser) {
    let left = parsePipeline(parser);
    for (;;) {
        const isAnd = takeOperator(parser, "&&");
        if (left === undefined || (!isAnd && !takeOperator(parser, "||")))
            return left;
        skipLines(parser);
        const right = parsePipeline(parser);
        if (right !== undefined)
            left = { kind: "chain", left, isAnd, right };
    }
}
function parsePipeline(parser) {
    const first = parseCommand(parser);
    if (first === undefined)
        return undefined;
    const stages = [first];
    while (takeOperator(parser, "|")) {
        skipLines(parser);
        const next = parseCommand(parser);
        if (next !== undefined)
            stages.push(next);
    }
    return stages.length === 1 ? first : { kind: "pipeline", stages };
}
function parseCommand(parser) {
    const token = parser.tokens[parser.place];
    if (token === undefined)
        return undefined;
    if (takeOperator(parser, "(", "{"))
        return parseGroup(parser, ")", true);
    switch (keywordOf(token)) {
        case "{":
            return parseKeyword(parser, () => parseGroup(parser, "}", false));
        case "if":
            return parseKeyword(parser, () => parseChoice(parser));
        case "for":
            return parseKeyword(parser, () => parseLoop(parser));
        case "while":
        case "until":
            return parseKeyword(parser, () => parseRepeat(parser));
        case "case":
            return parseKeyword(parser, () => parseCases(parser));
        default:
            return parseSimple(parser);
    }
}
function parseKeyword(parser, parse) {
    parser.place += 1;
    return parse();
}
function parseGroup(parser, end, isApart) {
    const body = parseList(parser, [end]);
    parser.place += 1;
    return { kind: "group", body, isApart, redirects: parseRedirects(parser) };
}
function parseChoice(parser) {
    const branches = [];
    do {
        const condition = parseList(parser, ["then"]);
        parser.place += 1;
        branches.push({ condition, body: parseList(parser, ["elif", "else", "fi"]) });
    } while (takeWord(parser, "elif"));
    const otherwise = takeWord(parser, "else") ? parseList(parser, ["fi"]) : [];
    parser.place += 1;
    return { kind: "choice", branches, otherwise };
}
function parseLoop(parser) {
    const name = keywordOf(parser.tokens[parser.place]);
    parser.place += 1;
    const words = takeWord(parser, "in") ? parseWords(parser) : [];
    parseList(parser, ["do"]);
    parser.place += 1;
    const body = parseList(parser, ["done"]);
    parser.place += 1;
    return { kind: "loop", name, words, body };
}
function parseRepeat(parser) {
    parseList(parser, ["do"]);
    parser.place += 1;
    const body = parseList(parser, ["done"]);
    parser.place += 1;
    return { kind: "group", body, isApart: false, redirects: [] };
}
function parseCases(parser) {
    const [word = []] = parseWords(parser);
    skipLines(parser);
    takeWord(parser, "in");
    const arms = [];
    while (parser.place < parser.tokens.length && !takeWord(parser, "esac")) {
        const start = parser.place;
        skipLines(parser);
        takeOperator(parser, "(");
        const patterns = parseWords(parser, "|");
        takeOperator(parser, ")");
        const body = parseList(parser, ["esac"]);
        takeOperator(parser, ";;");
        skipLines(parser);
        if (patterns.length > 0)
            arms.push({ patterns, body });
        if (parser.place === start)
            break;
    }
    return { kind: "cases", word, arms };
}
function parseWords(parser, separator) {
    const words = [];
    for (;;) {
        const token = parser.tokens[parser.place];
        if (token?.kind !== "word" || (separator === undefined && keywordOf(token) === "in"))
            return words;
        words.push(token.word);
        parser.place += 1;
        if (separator !== undefined)
            takeOperator(parser, separator);
    }
}
function parseSimple(parser) {
    const first = parser.tokens[parser.place];
    if (first === undefined)
        return undefined;
    if (keywordOf(first) === "[[")
        return parseTest(parser, first.line);
    const words = [];
    const redirects = [];
    let document;
    for (;;) {
        const token = parser.tokens[parser.place];
        redirects.push(...parseRedirects(parser));
        if (token !== parser.tokens[parser.place])
            continue;
        if (token?.kind === "document")
            document = token.word;
        else if (token?.kind === "word")
            words.push(token.word);
        else
            break;
        parser.place += 1;
    }
    if (words.length === 1 && isOperator(parser.tokens[parser.place + 1], ")") && takeOperator(parser, "("))
        return parseFunction(parser);
    if (words.length === 0 && redirects.length === 0)
        return undefined;
    return { kind: "command", words, redirects, line: first.line, ...(document !== undefined && { document }) };
}
function parseFunction(parser) {
    parser.place += 1;
    skipLines(parser);
    parser.depth += 1;
    if (parser.depth <= shell_script_DEEPEST)
        parseCommand(parser);
    parser.depth -= 1;
    return { kind: "group", body: [], isApart: false, redirects: [] };
}
function parseTest(parser, line) {
    const words = [];
    for (;;) {
        const token = parser.tokens[parser.place];
        if (token === undefined || (token.kind === "operator" && token.operator === "\n"))
            break;
        parser.place += 1;
        if (token.kind === "operator")
            words.push([{ kind: "text", text: token.operator, isQuoted: true }]);
        else
            words.push(token.word);
        if (keywordOf(token) === "]]")
            break;
    }
    return { kind: "command", words, redirects: [], line };
}
function parseRedirects(parser) {
    const redirects = [];
    for (;;) {
        const token = parser.tokens[parser.place];
        if (token?.kind !== "operator" || !/[<>]/.test(token.operator))
            return redirects;
        parser.place += 1;
        if (/>&\d/.test(token.operator))
            continue;
        const target = parser.tokens[parser.place];
        if (target?.kind !== "word")
            continue;
        parser.place += 1;
        const { operator } = token;
        if (/^[1&]?>>?$/.test(operator)) {
            redirects.push({ kind: "writes", isAppended: operator.endsWith(">>"), to: target.word });
        }
        if (operator.startsWith("<"))
            redirects.push({ kind: "reads", from: target.word, isText: operator === "<<<" });
    }
}
function isOperator(token, operator) {
    return token?.kind === "operator" && token.operator === operator;
}
function takeOperator(parser, ...operators) {
    const token = parser.tokens[parser.place];
    if (token?.kind !== "operator" || !operators.includes(token.operator))
        return false;
    parser.place += 1;
    return true;
}
function takeWord(parser, word) {
    if (keywordOf(parser.tokens[parser.place]) !== word)
        return false;
    parser.place += 1;
    return true;
}
function skipLines(parser) {
    while (takeOperator(parser, "\n"))
        ;
}
function keywordOf(token) {
    if (token?.kind === "operator")
        return token.operator;
    if (token?.kind !== "word" || token.word.length !== 1)
        return "";
    const [part] = token.word;
    return part?.kind === "text" && !part.isQuoted ? part.text : "";
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-wrapped.js

function wrappedScript({ folder, read }, [program = "", ...words]) {
    const [, shell] = /(?:^|[\\/])(bash|sh|zsh|cmd)(?:\.exe)?$/i.exec(program) ?? [];
    const isShell = shell !== undefined;
    const kind = shell === "cmd" ? "powershell" : "posix";
    const command = isShell ? words.findIndex((word) => /^(?:-\w*c|\/\/?c)$/i.test(word)) : -1;
    if (command !== -1)
        return { kind, script: words[command + 1] ?? "", parameters: words.slice(command + 3) };
    const place = isShell ? words.findIndex((word) => !word.startsWith("-")) : -1;
    const file = isShell ? words[place] : program;
    const script = /[./]/.test(file ?? "") || isShell ? read(external_node_path_default().posix.join(folder, file ?? "")) : undefined;
    return script === undefined
        ? undefined
        : { kind, script, parameters: words.slice(place + 1), ...(file && { name: file }) };
}

;// CONCATENATED MODULE: ./lib/src/workflows/shell-run.js








const MOST_COMMANDS = 3_000;
const shell_run_DEEPEST = 8;
const MOST_READERS = 8;
function followScript(script, kind, world) {
    const state = {
        ...world,
        kind,
        variables: new Map(world.environment),
        exported: new Set(world.environment.keys()),
        files: new Map(),
        folder: ".",
        pipedTo: [],
        budget: MOST_COMMANDS,
        depth: 0,
        line: 0,
    };
    followAll(state, parseScript(script, kind), "");
    return state.files;
}
function fillingOf(state) {
    return {
        variables: state.variables,
        say: (script) => followWithin(state, script, "").out.replace(/\n+$/, ""),
    };
}
function followAll(state, nodes, input) {
    const said = [];
    let isSuccess = true;
    for (const node of nodes) {
        const outcome = follow(state, node, input);
        said.push(outcome.out);
        ({ isSuccess } = outcome);
        if (state.leaves !== undefined)
            break;
    }
    return { out: said.join("").slice(0, LONGEST_SAID), isSuccess };
}
function follow(state, node, input) {
    state.budget -= 1;
    if (state.budget < 0)
        return DONE;
    switch (node.kind) {
        case "command":
            return followSimple(state, node, input);
        case "pipeline":
            return followPipeline(state, node, input);
        case "chain":
            return followChain(state, node, input);
        case "choice":
            return followChoice(state, node, input);
        case "loop":
            return followLoop(state, node, input);
        case "cases":
            return followCases(state, node, input);
        case "group":
            return followGroup(state, node, input);
    }
}
function followPipeline(state, { stages }, input) {
    const { pipedTo } = state;
    let outcome = { out: input, isSuccess: true };
    for (const [index, stage] of stages.entries()) {
        const behind = stages.slice(index + 1, index + MOST_READERS).filter((each) => each.kind === "command");
        state.pipedTo = behind.map(({ words }) => words.map((word) => fillWord(fillingOf(state), word)));
        outcome = follow(state, stage, outcome.out);
    }
    state.pipedTo = pipedTo;
    return outcome;
}
function followChain(state, { left, isAnd, right }, input) {
    const first = follow(state, left, input);
    const goesOn = isAnd ? first.isSuccess !== false : first.isSuccess === false;
    if (!goesOn || state.leaves !== undefined)
        return first;
    const second = follow(state, right, input);
    if (first.isSuccess === undefined)
        state.leaves = undefined;
    return { out: first.out + second.out, isSuccess: second.isSuccess };
}
function followChoice(state, { branches, otherwise }, input) {
    for (const { condition, body } of branches) {
        const { isSuccess } = followAll(state, condition, input);
        if (isSuccess === false)
            continue;
        const outcome = followAll(state, body, input);
        if (isSuccess === undefined)
            state.leaves = undefined;
        return { ...outcome, isSuccess: true };
    }
    return { ...followAll(state, otherwise, input), isSuccess: true };
}
function followLoop(state, { name, words, body }, input) {
    const values = words.flatMap((word) => fillWords(fillingOf(state), word));
    const said = [];
    for (const value of state.folders !== undefined ? values.flatMap(imagePythons) : values) {
        state.variables.set(name, value);
        said.push(followAll(state, body, input).out);
        if (state.leaves === "round")
            state.leaves = undefined;
        if (state.leaves !== undefined)
            break;
    }
    return { out: said.join("").slice(0, LONGEST_SAID), isSuccess: true };
}
function followCases(state, { word, arms }, input) {
    const text = fillWord(fillingOf(state), word);
    const arm = arms.find(({ patterns }) => patterns.some((each) => matchesPattern(text, fillWord(fillingOf(state), each)) !== false));
    return arm === undefined ? DONE : followAll(state, arm.body, input);
}
function followGroup(state, { body, isApart, redirects }, input) {
    const { folder } = state;
    const outcome = followAll(state, body, input);
    if (isApart)
        state.folder = folder;
    if (isApart && state.leaves === "script")
        state.leaves = undefined;
    return written(state, redirects, outcome);
}
function followSimple(state, node, input) {
    if (state.depth === 0)
        state.line = node.line;
    const given = inputOf(state, node, input);
    if (state.kind === "powershell" && isPowershellValue(node.words))
        return followPowershellValue(state, node);
    const [assigned, words] = partAssignments(state, node.words);
    for (const text of [...assigned.values(), ...words])
        state.budget -= Math.floor(text.length / 500);
    if (words.length === 0) {
        for (const [name, value] of assigned)
            state.variables.set(name, value);
        return written(state, node.redirects, DONE);
    }
    return written(state, node.redirects, runCommand(state, words, assigned, given));
}
function inputOf(state, { document, redirects }, input) {
    const reading = redirects.find((redirect) => redirect.kind === "reads");
    const word = reading?.from ?? document;
    if (word === undefined)
        return input;
    const text = fillWord(fillingOf(state), word);
    if (reading === undefined)
        return text;
    return reading.isText ? `${text}\n` : contentOf(state, [text], input);
}
function isPowershellValue([first, second]) {
    const [part] = first ?? [];
    if (part?.kind === "variable")
        return second?.[0]?.kind === "text" && second[0].text === "=";
    return second === undefined && part?.kind === "text" && part.isQuoted;
}
function followPowershellValue(state, { words: [first = [], sign, ...values], redirects }) {
    const [part] = first;
    if (sign === undefined || part?.kind !== "variable") {
        return written(state, redirects, { out: `${fillWord(fillingOf(state), first)}\n`, isSuccess: true });
    }
    state.variables.set(part.name, values.map((value) => fillWord(fillingOf(state), value)).join(" "));
    state.exported.add(part.name);
    return DONE;
}
function partAssignments(state, words) {
    const assigned = new Map();
    let count = 0;
    for (; state.kind === "posix" && count < words.length; count += 1) {
        const [part] = words[count] ?? [];
        if (part?.kind !== "text" || part.isQuoted || !ASSIGNMENT.test(part.text))
            break;
        const text = fillWord(fillingOf(state), words[count] ?? []);
        const [all = "", name = "", plus] = ASSIGNMENT.exec(text) ?? [];
        const value = text.slice(all.length);
        assigned.set(name, plus === "+" ? (state.variables.get(name) ?? "") + value : value);
    }
    return [assigned, words.slice(count).flatMap((word) => fillWords(fillingOf(state), word))];
}
function runCommand(state, words, assigned, input) {
    const [program = ""] = words;
    if (program === "!")
        return negated(words, (rest) => runCommand(state, rest, assigned, input));
    const built = runBuiltin(state, words, input);
    if (built !== undefined)
        return built;
    const wrapped = wrappedScript(state, words);
    if (wrapped !== undefined)
        return followWrapped(state, wrapped, assigned, input);
    const { folder, line, pipedTo } = state;
    state.onCommand({ words, environment: environmentOf(state, assigned), folder, line, pipedTo });
    return { out: HOLE, isSuccess: /^(?:grep|git|command|which|diff)$/.test(program) ? undefined : true };
}
function negated(words, run) {
    const signs = words.findIndex((word) => word !== "!");
    if (signs === -1)
        return DONE;
    const { out, isSuccess } = run(words.slice(signs));
    return { out, isSuccess: isSuccess === undefined ? undefined : isSuccess === (signs % 2 === 0) };
}
function environmentOf({ variables, exported }, assigned) {
    const seen = [...exported].map((name) => [name, variables.get(name) ?? ""]);
    return new Map([...seen, ...assigned]);
}
function followWrapped(state, { kind, script, parameters, name }, assigned, input) {
    const before = new Map(state.variables);
    for (const index of PARAMETERS)
        state.variables.set(String(index), parameters[index - 1] ?? "");
    if (name !== undefined)
        state.variables.set("0", name);
    for (const [variable, value] of assigned)
        state.variables.set(variable, value);
    const outcome = followWithin(state, script, input, kind);
    state.variables.clear();
    for (const [variable, value] of before)
        state.variables.set(variable, value);
    return outcome;
}
const PARAMETERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
function followWithin(state, script, input, kind = state.kind) {
    state.budget -= Math.ceil(script.length / 100);
    if (state.depth >= shell_run_DEEPEST || state.budget < 0)
        return { out: HOLE, isSuccess: undefined };
    const outer = state.kind;
    state.kind = kind;
    state.depth += 1;
    const outcome = followAll(state, parseScript(script, kind), input);
    state.depth -= 1;
    state.kind = outer;
    state.leaves = undefined;
    return outcome;
}
function written(state, redirects, outcome) {
    const writing = redirects.filter((redirect) => redirect.kind === "writes");
    if (writing.length === 0)
        return outcome;
    for (const { to, isAppended } of writing)
        writeFile(state, fillWord(fillingOf(state), to), isAppended, outcome.out);
    return { out: "", isSuccess: outcome.isSuccess };
}

;// CONCATENATED MODULE: ./lib/src/workflows/action.js










function followAction(uses, node, step, state) {
    const [name = "", ref = ""] = uses.split("@");
    const given = new Map((0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(step.node, "with")).map(([key, value]) => [key.toLowerCase(), value]));
    const input = (key) => textOfNode(given.get(key), step.contexts);
    if (/(?:^|\/)shipwheel$/i.test(name))
        state.run.usesShipwheel = true;
    const sending = sendingOfAction(name, input);
    if (sending !== undefined)
        state.run.sendings.push(sending);
    if (/^actions\/download-artifact$/i.test(name))
        state.run.downloads.push({ name: input("name"), pattern: input("pattern") });
    const version = versionOf(ref, node);
    const shown = version === undefined ? uses : `${name}@v${version}`;
    const place = placeAt(state, node.line, `uses: ${shown}`, { environment: step.environment, folder: "." });
    const found = actionRun(name, version, { input, place, state });
    if (found !== undefined)
        addToolRun(state.run, found, place);
    return SETS_UP_PYTHON.test(name) ? setUpPython(input, state) : undefined;
}
function actionRun(name, version, { input, place, state }) {
    switch (name.toLowerCase()) {
        case "pypa/cibuildwheel":
        case "joerick/cibuildwheel":
            return cibuildwheelRun(cibuildwheelAction(input, version), place, state.project);
        case "pyo3/maturin-action":
        case "messense/maturin-action":
            return maturinAction(input, place);
        case "hynek/build-and-inspect-python-package":
            if (input("skip-wheel") === "true")
                return undefined;
            state.run.sendings.push({ to: "artifacts", name: `Packages${input("upload-name-suffix")}`, paths: "dist" });
            return inspectedBuild(input, place);
        default:
            return /python-wheels-manylinux-build$/i.test(name) ? { kind: "unread" } : undefined;
    }
}
function maturinAction(input, place) {
    const written = input("working-directory");
    const folder = written === "" || written.includes(HOLE) ? "." : pathFrom(".", written);
    const version = /^v?(\d+(?:\.\d+)+)$/.exec(input("maturin-version"))?.[1];
    return maturinRun({
        command: input("command") || "build",
        words: wordsOf(input("args")),
        target: input("target"),
        manylinux: containerOf(input("manylinux"), input("container")),
        version,
    }, { ...place, folder });
}
function wordsOf(text) {
    const found = [];
    followScript(`words ${text.replace(/\s+/g, " ")}`, "posix", {
        environment: new Map(),
        read: () => undefined,
        onCommand: ({ words }) => void found.push(...words.slice(1)),
    });
    return found;
}
function inspectedBuild(input, place) {
    const written = input("path");
    const packageDir = pathFrom(".", written === "" || written.includes(HOLE) ? "." : written);
    const pure = pureBuild(place.environment);
    return { kind: "builds", builds: [{ ...placeOf(place), tool: "frontend", ...pure, packageDir }], output: "dist" };
}
function containerOf(manylinux, container) {
    if (manylinux !== "auto" || /^(?:on|auto|true)?$/.test(container))
        return manylinux;
    return container === "off" ? "" : container;
}
function versionOf(ref, node) {
    const remark = node.kind === "scalar" ? (node.comment ?? "") : "";
    const tag = /^v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)$/.exec(ref)?.[1];
    return tag ?? (/^[\da-f]{40}$/i.test(ref) ? /v?(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)/.exec(remark)?.[1] : undefined);
}
const SETS_UP_PYTHON = /^(?:actions\/setup-python|astral-sh\/setup-uv|MatteoH2O1999\/setup-python|quansight-labs\/setup-python)$/i;
function setUpPython(input, { pythons }) {
    const versions = input("python-version")
        .split("\n")
        .map((each) => each.trim())
        .filter((each) => each !== "" && !each.includes(HOLE));
    const suffix = input("architecture") === "x86" ? "-x86" : "";
    pythons.push(...versions.map((each) => `${each}${suffix}`));
    const last = versions.at(-1);
    if (last === undefined)
        return undefined;
    const [, other, version = last] = /^(pypy|graalpy)-?(.*)$/.exec(last) ?? [];
    return openObject({ "python-path": `${other ?? "python"}${version}`, "python-version": last });
}

;// CONCATENATED MODULE: ./lib/src/workflows/container.js



const container_VALUED = [
    "-v",
    "--volume",
    "--mount",
    "-w",
    "--workdir",
    "-e",
    "--env",
    "--env-file",
    "--platform",
    "--name",
    "-u",
    "--user",
    "--entrypoint",
    "--network",
    "--pull",
];
const WRAPPERS = new RegExp(`^(?:linux32|linux64|${HOLE})$`);
function containerRun(words) {
    if (words[0] !== "run")
        return undefined;
    const start = imagePlace(words);
    const image = words[start] ?? "";
    if (!/(?:many|musl)linux/.test(image))
        return undefined;
    const command = words.slice(start + 1).filter((word, index) => word !== "" && !(index === 0 && WRAPPERS.test(word)));
    const volumes = parseArguments(words.slice(0, start), container_VALUED).values("-v", "--volume");
    return {
        image,
        script: command.map(quoted).join(" "),
        mounts: volumes.flatMap((each) => /:(\/[^:]+)/.exec(each)?.[1] ?? []),
    };
}
function imagePlace(words) {
    let place = 1;
    for (; words[place]?.startsWith("-"); place += 1)
        if (container_VALUED.includes(words[place] ?? ""))
            place += 1;
    return place;
}
function quoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}
function mountedFile(file, mounts) {
    const whole = external_node_path_default().posix.join("/", file);
    const mount = mounts.find((each) => whole.startsWith(`${each.replace(/\/$/, "")}/`));
    return mount === undefined ? file : whole.slice(mount.replace(/\/$/, "").length + 1);
}

;// CONCATENATED MODULE: ./lib/src/workflows/environment.js
const MOST_NAMES = 500;
function environmentFile(content) {
    const values = new Map();
    const lines = content.split(/\r?\n/);
    for (let place = 0; place < lines.length && values.size < MOST_NAMES; place += 1) {
        const line = lines[place] ?? "";
        const [, name, end] = /^([A-Za-z_][\w-]*)<<(.+)$/.exec(line) ?? [];
        if (name !== undefined && end !== undefined) {
            const found = lines.indexOf(end, place + 1);
            const last = found === -1 ? lines.length : found;
            values.set(name, lines.slice(place + 1, last).join("\n"));
            place = last;
            continue;
        }
        const [, key, value] = /^([A-Za-z_][\w-]*)=(.*)$/s.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/src/workflows/interpreter.js
const IN_IMAGE = /\/(?:cp|pp)3\d{1,2}-\w{1,30}(?:\/|$)/;
const INTERPRETER = /(?:^|[\\/])(?:python|pypy|pip)[\d.]*t?(?:\.exe)?$/;
function standingPython({ words, environment }, environments) {
    const word = words.find((each) => INTERPRETER.test(each));
    if (word === undefined)
        return undefined;
    if (IN_IMAGE.test(word))
        return word;
    const inFramework = /\/Versions\/(3\.\d{1,2})\/bin\//.exec(word)?.[1];
    if (inFramework !== undefined)
        return inFramework;
    if (/[\\/]/.test(word))
        return environments.get(folderOf(word));
    const [first = ""] = (environment.get("PATH") ?? "").split(":");
    return IN_IMAGE.test(first) ? first : undefined;
}
function folderOf(word) {
    return plainFolder(word.replace(/[\\/](?:bin|Scripts)[\\/][^\\/]*$/, ""));
}
function plainFolder(written) {
    return written.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
}

// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(11831);
;// CONCATENATED MODULE: ./lib/src/workflows/program.js

const STARTERS = new Set([
    "sudo",
    "time",
    "nice",
    "nohup",
    "exec",
    "command",
    "env",
    "winpty",
    "xvfb-run",
    "&",
    "call",
]);
const RUNNERS = new Set(["pipx", "uv", "poetry", "pdm", "hatch", "rye", "pixi", "conda", "mamba", "micromamba"]);
const program_VALUED = /^(?:--(?:from|with|with-editable|python|spec|index-url|index|extra-index-url|group|extra|env-file|project|directory|name|prefix|pip-args|no-binary-package|constraints?|default-index|package|environment)|-[pncCe])$/;
function programOf(words) {
    const [first, ...others] = words;
    if (first === undefined)
        return undefined;
    const name = baseName(first);
    if (STARTERS.has(name))
        return programOf(others.slice(others.findIndex((word) => !/^-|^\w+=/.test(word))));
    if (/^(?:python|pypy|py)[\d.]*t?$/.test(name))
        return pythonProgram(name, others);
    if (name === "uvx")
        return startedProgram(others);
    if (RUNNERS.has(name))
        return runnerProgram(name, others);
    return { ...named(first), arguments: others };
}
function baseName(word) {
    return (word.split(/[\\/]/).at(-1) ?? "").replace(/\.exe$/i, "");
}
function named(word) {
    const name = /^[^@=<>~![]*/.exec(baseName(word))?.[0] ?? "";
    const version = pinnedVersion(word);
    return version === undefined ? { name } : { name, version };
}
function pinnedVersion(requirement) {
    const [, written = ""] = /^[\w.-]+(?:\[[^\]]*\])?\s*([=@~<>!][^;]*)/.exec(requirement.trim()) ?? [];
    const pinned = /^(?:===?|@)\s*v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)$/.exec(written.trim())?.[1];
    if (pinned !== undefined)
        return pinned;
    return /^[~<>!=]=?/.test(written) && (0,specifier/* parseSpecifiers */.$h)(written) !== undefined ? written.replace(/\s+/g, "") : undefined;
}
function pythonProgram(interpreter, words) {
    const python = /\d.*$/.exec(interpreter)?.[0];
    const own = python?.includes(".") ? { python } : {};
    for (const [index, word] of words.entries()) {
        const joined = /^-[A-Za-z]*m(.*)$/.exec(word);
        if (joined === null && word.startsWith("-"))
            continue;
        if (joined === null && /^-[XW]$/.test(words[index - 1] ?? ""))
            continue;
        if (joined === null)
            return { name: baseName(word), ...own, arguments: words.slice(index + 1) };
        const started = joined[1] === "" ? words.slice(index + 1) : [joined[1] ?? "", ...words.slice(index + 1)];
        return { ...(programOf(started) ?? { name: "", arguments: [] }), ...own };
    }
    return { name: "python", ...own, arguments: [] };
}
function runnerProgram(name, words) {
    const plain = words.findIndex((word, index) => !word.startsWith("-") && !program_VALUED.test(words[index - 1] ?? ""));
    const isTool = words[plain] === "tool" && words[plain + 1] === "run";
    if (!isTool && words[plain] !== "run")
        return { name, arguments: words };
    return startedProgram(words.slice(plain + (isTool ? 2 : 1)));
}
function startedProgram(words) {
    let place = 0;
    let from;
    let python;
    for (; words[place]?.startsWith("-"); place += 1) {
        const [flag = "", joined] = (words[place] ?? "").split(/=(.*)/s);
        const value = program_VALUED.test(flag) ? (joined ?? words[place + 1]) : undefined;
        if (flag === "--from" || flag === "--spec")
            from = value;
        if (flag === "--python" || flag === "-p")
            python = value;
        if (value !== undefined && joined === undefined)
            place += 1;
    }
    const program = programOf(words.slice(place)) ?? { name: "", arguments: [] };
    const version = program.version ?? (from === undefined ? undefined : pinnedVersion(from));
    return { ...program, ...(version !== undefined && { version }), ...(python !== undefined && { python }) };
}
function installedBy(program) {
    const { name, arguments: words } = program;
    const isInstaller = /^(?:pip[\d.]*|pipx|uv|conda|mamba|brew)$/.test(name) &&
        words.slice(0, 2).some((word) => /^(?:install|inject)$/.test(word) || word === "tool");
    if (!isInstaller || !words.includes("install"))
        return undefined;
    const files = words.flatMap((word, index) => {
        if (word === "-r" || word === "--requirement" || word === "-c")
            return [words[index + 1] ?? ""];
        return /^(?:-r|--requirement=)(.+)$/.exec(word)?.[1] ?? [];
    });
    return { requirements: words.filter((word) => !word.startsWith("-")), files };
}

;// CONCATENATED MODULE: ./lib/src/workflows/removal.js
const TAG = /(?:cp|pp|py)\d|pypy|graalpy|abi3|none|linux|macos|win(?:32|_|\b)|wasm|emscripten|pyodide|i686|aarch64|x86_64|arm|s390x|ppc64/i;
const removal_MOST = 50;
function removedBy({ name, arguments: words }) {
    const written = name === "rm" || name === "Remove-Item" ? words.filter((word) => !word.startsWith("-")) : removal_named(name, words);
    const patterns = written.map((each) => each.replaceAll("\\", "/").split("/").at(-1) ?? "");
    return patterns.filter((each) => /^[\w.-]*\*[\w.*-]*$/.test(each) && TAG.test(each)).slice(0, removal_MOST);
}
function removal_named(name, words) {
    const deletes = words.includes("-delete") || (words.includes("-exec") && words.includes("rm"));
    if (name !== "find" || !deletes || words.some((word) => /^(?:!|-not|-o|-or)$/.test(word)))
        return [];
    return words.filter((_, index) => words[index - 1] === "-name");
}

;// CONCATENATED MODULE: ./lib/src/workflows/script.js

















const ENVIRONMENT_FILE = "//env";
const OUTPUT_FILE = "//output";
const script_LONGEST = 64 * 1024;
function followScriptStep(step, state) {
    const run = (0,yaml/* nodeAt */.oB)(step.node, "run");
    const script = textOfNode(run, step.contexts);
    const kind = shellOf((0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(step.node, "shell")) ?? state.defaults.shell, state);
    if (run?.kind !== "scalar" || kind === undefined || script.length > script_LONGEST)
        return undefined;
    if (!mayScriptMatter(script))
        return objectOf([]);
    state.budget.steps -= 4 * Math.floor(script.length / 1000);
    const folder = script_folderOf(step, state);
    const files = followScript(script, kind, {
        environment: new Map([...runnerVariables(step.contexts), ...step.environment]),
        read: (file) => readFrom(folder, file, state),
        onCommand: (command) => followCommand(command, { state, run, folder }),
        folders: isOfManylinux(state.image) ? [PYTHONS] : undefined,
    });
    noteWritten(files, folder, state);
    for (const [name, value] of environmentFile(files.get(ENVIRONMENT_FILE) ?? ""))
        state.environment.set(name, value);
    const outputs = [...environmentFile(files.get(OUTPUT_FILE) ?? "")];
    return openObject(Object.fromEntries(outputs.map(([name, text]) => [name, text.includes(HOLE) ? undefined : text])));
}
const MOST_WRITTEN = 50;
function noteWritten(files, folder, { written }) {
    for (const [name, text] of files) {
        if (!name.startsWith("//") && written.size < MOST_WRITTEN)
            written.set(pathFrom(folder, name), text);
    }
}
function readFrom(folder, file, { written, sources }) {
    const name = external_node_path_default().posix.normalize(external_node_path_default().posix.join(folder, file));
    return written.get(name) ?? sources.texts.get(name);
}
const PYTHONS = "/opt/python";
function isOfManylinux(image) {
    return /(?:many|musl)linux/.test(image ?? "");
}
function shellOf(written, { isWindows }) {
    if (written === undefined || written === "")
        return isWindows ? "powershell" : "posix";
    if (/^(?:pwsh|powershell)/.test(written))
        return "powershell";
    if (/^cmd/.test(written))
        return "cmd";
    return /^(?:python|perl|node|ruby)/.test(written) ? undefined : "posix";
}
function script_folderOf({ node, contexts }, { defaults }) {
    const written = textOfNode((0,yaml/* nodeAt */.oB)(node, "working-directory"), contexts);
    return pathFrom(".", written === "" || written.includes(HOLE) ? defaults.folder : written);
}
function runnerVariables(contexts) {
    const text = (context, name) => textOfValue(memberOf(contexts.get(context), name));
    return [
        ["GITHUB_EVENT_NAME", text("github", "event_name")],
        ["GITHUB_REF", text("github", "ref")],
        ["GITHUB_REF_NAME", text("github", "ref_name")],
        ["GITHUB_REF_TYPE", text("github", "ref_type")],
        ["RUNNER_OS", text("runner", "os")],
        ["RUNNER_ARCH", text("runner", "arch")],
        ["GITHUB_ENV", ENVIRONMENT_FILE],
        ["GITHUB_OUTPUT", OUTPUT_FILE],
        ["GITHUB_WORKSPACE", "."],
    ];
}
const script_MOST_WORDS = 1_000;
const MOVERS = /^(?:cp|mv|rsync|xcopy|robocopy|move|copy|Move-Item|Copy-Item|auditwheel|delocate\S*|delvewheel|repairwheel)$/i;
const RUNS_CONTAINER = /^(?:docker|podman)$/;
function followCommand(command, { state, run, folder }) {
    const program = startedBy(command, state);
    if (program === undefined)
        return;
    if (MOVERS.test(program.name))
        state.run.moves = true;
    if (program.name === "auditwheel")
        state.run.repairs = true;
    if (program.name === "shipwheel")
        state.run.usesShipwheel = true;
    state.run.removals.push(...removedBy(program));
    noteInstalled(program, command, { state, run, folder });
    const sending = sendingOfProgram(program);
    if (sending !== undefined)
        state.run.sendings.push(sending);
    const line = run.line + command.line + (run.isBlock ? 1 : 0);
    const place = placeAt(state, line, `run: ${command.words.join(" ")}`, {
        environment: command.environment,
        folder: pathFrom(folder, command.folder),
    });
    if (RUNS_CONTAINER.test(program.name) && command.words.some((word) => isOfManylinux(word))) {
        const known = containerRun(program.arguments);
        const before = state.run.builds.length;
        if (known !== undefined)
            followInside(known, command, { state, run, folder });
        if (state.run.builds.length === before)
            state.run.unread.push(place.evidence);
    }
    const found = toolRun(program, place, { state, command });
    if (found !== undefined)
        addToolRun(state.run, found, place);
}
function startedBy(command, { environments, pythons }) {
    const words = command.words.slice(0, script_MOST_WORDS);
    const program = programOf(words);
    if (program === undefined)
        return undefined;
    const python = program.python ?? standingPython({ ...command, words }, environments);
    const folder = program.arguments.findLast((word) => !word.startsWith("-"));
    const maker = python ?? pythons.at(-1);
    if (/^(?:venv|virtualenv)$/.test(program.name) && folder !== undefined && maker !== undefined)
        environments.set(plainFolder(folder), maker);
    return python === undefined ? program : { ...program, python };
}
const COST_OF_CONTAINER = 50;
function followInside({ image, script, mounts }, outer, { state, run, folder }) {
    state.budget.steps -= COST_OF_CONTAINER;
    if (state.image !== undefined || state.budget.steps < 0)
        return;
    const inside = { ...state, image };
    followScript(script, "posix", {
        environment: outer.environment,
        read: (file) => readFrom(folder, mountedFile(file, mounts), state),
        onCommand: (command) => followCommand({ ...command, line: outer.line }, { state: inside, run, folder }),
        folders: [PYTHONS, ...mounts],
    });
}
function toolRun(program, place, { state, command: { pipedTo } }) {
    const { name, version, arguments: words } = program;
    const { project, installed } = state;
    if (name === "cibuildwheel") {
        return cibuildwheelRun(cibuildwheelCommand(words, version ?? installed.get(name), pipedTo), place, project);
    }
    if (name !== "maturin")
        return frontendRun(program, place);
    const [command = "", ...others] = words;
    return maturinRun({ command, words: others, version: version ?? installed.get(name) }, place);
}
const PINNED_TOOLS = ["cibuildwheel", "maturin"];
function noteInstalled(program, command, { state, folder }) {
    const installed = installedBy(program);
    if (installed === undefined)
        return;
    const texts = installed.files.map((file) => {
        const name = external_node_path_default().posix.normalize(external_node_path_default().posix.join(folder, command.folder, file));
        return state.sources.texts.get(name) ?? "";
    });
    const requirements = [...texts.flatMap((text) => text.split("\n")), ...installed.requirements];
    for (const tool of PINNED_TOOLS) {
        const version = requirements
            .filter((each) => each.startsWith(tool))
            .flatMap((each) => pinnedVersion(bare(each)) ?? [])[0];
        if (version !== undefined)
            state.installed.set(tool, version);
    }
}
function bare(requirement) {
    return requirement.replace(/\s*(?:[#;\\]|--hash).*$/, "");
}

;// CONCATENATED MODULE: ./lib/src/workflows/steps.js








const steps_DEEPEST = 5;
function followSteps(steps, state) {
    for (const node of (0,yaml/* itemsOf */.S3)(steps)) {
        state.budget.steps -= 1;
        if (state.budget.steps < 0)
            return;
        const step = stepOf(node, state);
        const isSkipped = isTrue(conditionOf((0,yaml/* nodeAt */.oB)(node, "if"), step.contexts)) === false;
        const outputs = isSkipped ? null : followStep(step, state);
        const id = (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(node, "id"));
        const outcome = isSkipped ? "skipped" : "success";
        if (id !== undefined)
            state.outputs.set(id, objectOf(Object.entries({ outputs, outcome, conclusion: outcome })));
    }
}
function stepOf(node, state) {
    const job = [...state.contexts, ["steps", objectOf(state.outputs)]];
    const inJob = new Map([
        ...job,
        ["env", environmentValue(state.environment)],
        [WRITTEN_ENVIRONMENT, objectOf(state.environment)],
    ]);
    const own = (0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(node, "env")).map(([name, value]) => [name, textOfNode(value, inJob)]);
    const environment = new Map([...state.environment, ...own]);
    const contexts = new Map([
        ...job,
        ["env", environmentValue(environment)],
        [WRITTEN_ENVIRONMENT, objectOf(environment)],
    ]);
    return { node, environment, contexts };
}
function followStep(step, state) {
    const uses = (0,yaml/* nodeAt */.oB)(step.node, "uses");
    const name = (0,yaml/* scalarText */.ws)(uses);
    if (uses === undefined || name === undefined)
        return followScriptStep(step, state);
    if (/^[.$]\//.test(name))
        return followLocal(name.replace(/^\$/, "."), step, state);
    return followAction(name, uses, step, state);
}
function followLocal(name, step, state) {
    const folder = external_node_path_default().posix.normalize(name).replace(/\/$/, "");
    const file = ["action.yml", "action.yaml"]
        .map((each) => `${folder}/${each}`)
        .find((each) => state.sources.actions.has(each));
    const action = state.sources.actions.get(file ?? "");
    if (file === undefined || action === undefined || state.depth >= steps_DEEPEST)
        return undefined;
    const given = (0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(step.node, "with")).map(([key, value]) => [key, valueOfNode(value, step.contexts)]);
    const contexts = new Map([...state.contexts, ["inputs", inputsOf((0,yaml/* nodeAt */.oB)(action, "inputs"), new Map(given))]]);
    const environment = new Map(step.environment);
    const inner = { ...state, file, contexts, environment, outputs: new Map(), depth: state.depth + 1 };
    followSteps((0,yaml/* nodeAt */.oB)(action, "runs", "steps"), inner);
    for (const [key, value] of environment)
        if (step.environment.get(key) !== value)
            state.environment.set(key, value);
    const last = new Map([...contexts, ["steps", objectOf(inner.outputs)]]);
    return openObject(Object.fromEntries((0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(action, "outputs")).map(([key, node]) => [key, valueOfNode((0,yaml/* nodeAt */.oB)(node, "value"), last)])));
}

;// CONCATENATED MODULE: ./lib/src/workflows/jobs.js











const jobs_MOST_JOBS = 300;
const jobs_DEEPEST = 4;
function followWorkflow(call) {
    const workflow = call.sources.workflows.get(call.file);
    if (workflow === undefined || call.callers.length > jobs_DEEPEST)
        return [];
    const contexts = new Map([
        ["github", call.event.github],
        ["inputs", call.inputs],
    ]);
    const environment = new Map((0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(workflow, "env")).map(([name, node]) => [name, textOfNode(node, contexts)]));
    const state = { ...call, workflow, environment, contexts, jobs: new Map() };
    const names = (0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(workflow, "jobs")).map(([name]) => name);
    return names.slice(0, jobs_MOST_JOBS).flatMap((name) => followJob(name, state) ?? []);
}
function followJob(id, state) {
    if (state.jobs.has(id) || state.jobs.size >= jobs_MOST_JOBS)
        return state.jobs.get(id);
    state.jobs.set(id, undefined);
    const job = (0,yaml/* nodeAt */.oB)(state.workflow, "jobs", id);
    if (job?.kind !== "map")
        return undefined;
    const needs = (0,yaml/* scalarTexts */.xr)((0,yaml/* nodeAt */.oB)(job, "needs"));
    const needed = needs.map((name) => followJob(name, state));
    const contexts = new Map([...state.contexts, ["needs", needsContext(needs, needed)]]);
    const isSkipped = isJobSkipped(job, needed, contexts);
    const followed = isSkipped
        ? { runs: [], outputs: null }
        : followRunningJob({ id, job, needs, contexts, matters: mayMatter(job, state.sources.building) }, state);
    const run = { id, needs, isSkipped, ...followed };
    state.jobs.set(id, run);
    return run;
}
function needsContext(names, runs) {
    const results = runs.map((run) => ({
        result: run?.isSkipped ? "skipped" : "success",
        outputs: run === undefined ? undefined : run.outputs,
    }));
    return objectOf(names.map((name, index) => [name, objectOf(Object.entries(results[index] ?? {}))]));
}
function isJobSkipped(job, needed, contexts) {
    const condition = (0,yaml/* nodeAt */.oB)(job, "if");
    const asks = /\b(?:always|cancelled|failure)\s*\(/i.test((0,yaml/* scalarText */.ws)(condition) ?? "");
    if (!asks && needed.some((run) => run?.isSkipped))
        return true;
    return isTrue(conditionOf(condition, contexts)) === false;
}
function followRunningJob(running, state) {
    const { job, contexts } = running;
    const combinations = combinationsOf(job, contexts);
    if (combinations === undefined)
        return followUnknownMatrix(running, state);
    const followed = combinations.map((matrix) => followCombination(running, matrix, state));
    return { runs: followed.flatMap(({ runs }) => runs), outputs: followed.at(-1)?.outputs };
}
function followUnknownMatrix(running, state) {
    const { runs, outputs } = followCombination(running, openObject({}), state);
    const printed = makersOfMatrix(running.job)
        .flatMap((name) => state.jobs.get(name)?.runs ?? [])
        .flatMap((run) => run.printed);
    const evidence = evidenceOf(running.job, "strategy: the matrix is made as it runs", state);
    return {
        runs: runs.map((run) => {
            if (run.builds.length === 0 && run.unread.length === 0)
                return run;
            if (printed.length === 0)
                return { ...run, builds: [], unread: [evidence] };
            const output = run.builds[0]?.output;
            const builds = printed.map((build) => (output === undefined ? { build } : { build, output }));
            return { ...run, builds, unread: [] };
        }),
        outputs,
    };
}
function evidenceOf(job, says, { file }) {
    return { file, line: ((0,yaml/* nodeAt */.oB)(job, "strategy") ?? job).line, says };
}
function followCombination(running, matrix, state) {
    const { job } = running;
    state.budget.steps -= 1;
    if (state.budget.steps < 0)
        return { runs: [], outputs: undefined };
    const contexts = new Map([...running.contexts, ["matrix", matrix], ["strategy", openObject({})]]);
    const uses = (0,yaml/* nodeAt */.oB)(job, "uses");
    if (uses !== undefined)
        return followCall(uses, job, { state, contexts });
    const labels = labelsOf((0,yaml/* nodeAt */.oB)(job, "runs-on"), contexts);
    const written = labelsNode(job);
    for (const label of labels) {
        const evidence = { file: state.file, line: (written ?? job).line, says: `runs-on: ${label}` };
        if (!label.includes(HOLE))
            state.onLabel(label, evidence);
    }
    if (!running.matters)
        return { runs: [], outputs: objectOf([]) };
    return followOwnSteps(job, labels, { state, contexts });
}
function followOwnSteps(job, labels, { state, contexts }) {
    const runner = runnerContext(labels);
    const outer = new Map([...contexts, ["env", environmentValue(state.environment)]]);
    const own = (0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(job, "env")).map(([name, node]) => [name, textOfNode(node, outer)]);
    const inJob = new Map([...contexts, ["runner", runner]]);
    const run = emptyRun();
    const steps = {
        sources: state.sources,
        project: state.project,
        file: state.file,
        contexts: inJob,
        runner: labels.length === 0 ? undefined : labels.join(","),
        ...imageOf(job, outer),
        isWindows: memberOf(runner, "os") === "Windows",
        environment: new Map([...state.environment, ...own]),
        outputs: new Map(),
        defaults: defaultsOf(job, state),
        pythons: [],
        environments: new Map(),
        written: new Map(),
        installed: new Map(),
        run,
        budget: state.budget,
        depth: 0,
    };
    followSteps((0,yaml/* nodeAt */.oB)(job, "steps"), steps);
    const last = new Map([
        ...inJob,
        ["env", environmentValue(steps.environment)],
        ["steps", objectOf(steps.outputs)],
    ]);
    return { runs: [run], outputs: outputsOf((0,yaml/* nodeAt */.oB)(job, "outputs"), last) };
}
function imageOf(job, contexts) {
    const written = (0,yaml/* nodeAt */.oB)(job, "container", "image") ?? (0,yaml/* nodeAt */.oB)(job, "container");
    const image = written?.kind === "scalar" ? textOfNode(written, contexts) : "";
    return image === "" || image.includes(HOLE) ? {} : { image };
}
function outputsOf(declared, contexts) {
    return objectOf((0,yaml/* entriesOf */.Mc)(declared).map(([name, node]) => [name, valueOfNode(node, contexts)]));
}
function defaultsOf(job, { workflow }) {
    const written = (name) => (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(job, "defaults", "run", name)) ?? (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(workflow, "defaults", "run", name));
    const folder = written("working-directory") ?? ".";
    return { shell: written("shell"), folder: pathFrom(".", folder.includes("${{") ? "." : folder) };
}
function followCall(uses, job, { state, contexts }) {
    const name = (0,yaml/* scalarText */.ws)(uses) ?? "";
    const given = new Map((0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(job, "with")).map(([key, node]) => [key, valueOfNode(node, contexts)]));
    const file = localFile(name);
    const called = state.sources.workflows.get(file);
    const isRemote = called === undefined || file === state.file || isKnownRemote(name);
    if (isRemote && !/^[.$]\//.test(name)) {
        const evidence = { file: state.file, line: uses.line, says: `uses: ${name}` };
        const runs = remoteRuns(name, { given, evidence, project: state.project, parse: state.sources.parse });
        return { runs, outputs: undefined };
    }
    if (called === undefined || file === state.file || state.callers.includes(file))
        return { runs: [], outputs: undefined };
    const inputs = inputsOf((0,yaml/* nodeAt */.oB)(called, "on", "workflow_call", "inputs"), given);
    const jobs = followWorkflow({ ...state, file, inputs, callers: [...state.callers, state.file] });
    const results = jobs.map((each) => [
        each.id,
        objectOf([
            ["outputs", each.outputs],
            ["result", "success"],
        ]),
    ]);
    const last = new Map([
        ["jobs", objectOf(results)],
        ["inputs", inputs],
    ]);
    const declared = (0,yaml/* entriesOf */.Mc)((0,yaml/* nodeAt */.oB)(called, "on", "workflow_call", "outputs"));
    const outputs = declared.map(([key, node]) => [key, valueOfNode((0,yaml/* nodeAt */.oB)(node, "value"), last)]);
    return { runs: jobs.flatMap(({ runs }) => runs), outputs: objectOf(outputs) };
}
function localFile(name) {
    return name.replace(/^(?:[.$]|[^/]+\/[^/]+)\//, "").replace(/@.*$/, "");
}

// EXTERNAL MODULE: ./lib/src/config/source-text.js
var source_text = __webpack_require__(94823);
// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(69580);
// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
;// CONCATENATED MODULE: ./lib/src/workflows/settling.js





async function settledWorkflow(followed, world) {
    const builds = followed.jobs.flatMap(({ runs }) => runs.flatMap((run) => run.builds.map(({ build }) => build)));
    const settled = await settledBuilds(builds, world);
    const ownBuild = (build) => {
        const found = settled.get(build);
        return found?.packageDir === world.project ? [found] : [];
    };
    const jobs = followed.jobs.map((job) => ({
        ...job,
        runs: job.runs.map((run) => ({
            ...run,
            builds: run.builds.flatMap((made) => ownBuild(made.build).map((build) => ({ ...made, build }))),
        })),
    }));
    return { ...followed, jobs };
}
async function settledBuilds(builds, world) {
    const named = builds.flatMap((build) => (build.tool === "cibuildwheel" ? (build.configFile ?? []) : []));
    const folders = await eachOnce(builds.map(({ packageDir }) => packageDir), (each) => projectFolder(each, world));
    const configurations = await eachOnce(named, (each) => configurationOf(each, world));
    const settle = (build) => {
        const packageDir = folders.get(build.packageDir) ?? build.packageDir;
        if (build.tool !== "cibuildwheel" || build.configFile === undefined)
            return { ...build, packageDir };
        const configuration = configurations.get(build.configFile);
        return { ...build, packageDir, ...(configuration !== undefined && { configuration }) };
    };
    return new Map(builds.map((build) => [build, settle(build)]));
}
async function eachOnce(names, find) {
    return new Map(await Promise.all([...new Set(names)].map(async (name) => [name, await find(name)])));
}
const MARKS = ["pyproject.toml", "setup.py", "setup.cfg"];
async function projectFolder(written, { repositoryDir, project, files }) {
    let folder = await checkedOut(written, { repositoryDir, files });
    while (!folder.startsWith("..")) {
        for (const mark of MARKS) {
            if ((await files.kind(external_node_path_default().join(repositoryDir, folder, mark))) === "file")
                return folder;
        }
        if (folder === "." || folder === "/")
            break;
        folder = external_node_path_default().posix.dirname(folder);
    }
    return project;
}
async function checkedOut(written, { repositoryDir, files }) {
    const [, inside] = /^[^/]+\/(.+)$/.exec(written) ?? [];
    if (inside === undefined || (await files.kind(external_node_path_default().join(repositoryDir, written))) !== undefined)
        return written;
    return (await files.kind(external_node_path_default().join(repositoryDir, inside))) === "folder" ? inside : written;
}
async function configurationOf(file, { repositoryDir, files }) {
    const text = await (0,source_text/* readWithin */.w0)(repositoryDir, file, files);
    if (text === undefined)
        return undefined;
    try {
        return (0,table/* tableAt */.af)((0,toml/* parseToml */.M)(text, file), "tool", "cibuildwheel");
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/workflows/artifact.js


function isSent(made, { sendings, moves }, downloads) {
    return sendings.some((sending) => {
        if (sending.to !== "artifacts")
            return true;
        return isTaken(sending, downloads) && mayHold(sending.paths, made, moves);
    });
}
function isTaken(sending, downloads) {
    if (sending.to !== "artifacts" || downloads.length === 0 || sending.name.includes(HOLE))
        return true;
    return downloads.some(({ name, pattern }) => {
        if (name !== "")
            return name === sending.name || name.includes(HOLE);
        return pattern === "" || mayMatch(pattern, sending.name);
    });
}
function mayMatch(pattern, name) {
    if (/[[\]{}()!+@\0]/.test(pattern))
        return true;
    return artifact_matches(pattern, name);
}
function artifact_matches(pattern, name) {
    let [at, place, star, tried] = [0, 0, -1, 0];
    while (place < name.length) {
        if (pattern[at] === "*") {
            star = at;
            tried = place;
            at += 1;
        }
        else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[place])) {
            at += 1;
            place += 1;
        }
        else {
            if (star === -1)
                return false;
            tried += 1;
            at = star + 1;
            place = tried;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
function mayHold(paths, { build, output }, moves) {
    const lines = paths.split("\n").map((line) => line.trim());
    return lines.some((line) => {
        if (line === "" || line.startsWith("!"))
            return false;
        if (line.includes(HOLE))
            return true;
        if (/\.[A-Za-z]\w{0,4}$/.test(line) && !line.endsWith(".whl"))
            return false;
        return moves || build.tool !== "maturin" || output === undefined || isWithin(artifact_folderOf(line), output);
    });
}
function artifact_folderOf(line) {
    const named = line.replaceAll("\\", "/");
    return /[*]|\.whl$/.test(named.split("/").at(-1) ?? "") ? external_node_path_default().posix.dirname(named) : named;
}
function isWithin(folder, output) {
    const [wanted = "", given = ""] = [folder, output].map((each) => each.replaceAll("\\", "/").replace(/^\.\/|\/$/g, ""));
    if (wanted === "" || wanted === "." || wanted.includes("*"))
        return true;
    return given.endsWith(wanted) || wanted.endsWith(given) || given.startsWith(`${wanted}/`);
}

;// CONCATENATED MODULE: ./lib/src/workflows/shipping.js



function shippedBy(followed) {
    const shipments = followed.map(shipmentOf).filter(({ builds, unread }) => builds.length + unread.length > 0);
    const rank = Math.max(...shipments.map((each) => each.rank));
    const best = shipments.filter((each) => each.rank === rank);
    return {
        builds: best.flatMap(({ builds }) => builds),
        unread: best.flatMap(({ unread }) => unread),
        removed: best.length === 1 ? best.flatMap(({ removed }) => removed) : [],
        rank,
    };
}
const EVENT_RANKS = { release: 3, person: 2, branch: 1, other: 0 };
function bestEvent(followed) {
    const ranked = followed.map((each) => ({ each, shipment: shipmentOf(each) }));
    const shipping = ranked.filter(({ shipment }) => shipment.builds.length + shipment.unread.length > 0);
    const rank = Math.max(...shipping.map(({ shipment }) => shipment.rank));
    return shipping.find(({ shipment }) => shipment.rank === rank)?.each;
}
const PUBLISHED = 30;
function isPlainRelease(followed) {
    return shipmentOf(followed).rank === PUBLISHED + EVENT_RANKS.release;
}
function shipmentOf({ event, jobs }) {
    const indexed = throughPublisher(jobs, "index");
    if (hasWheels(indexed))
        return { ...indexed, rank: PUBLISHED + EVENT_RANKS[event.kind] };
    const attached = throughPublisher(jobs, "release");
    const kept = hasWheels(attached) ? attached : keptBy(jobs.flatMap(({ runs }) => runs));
    if (hasWheels(kept))
        return { ...kept, rank: 10 + EVENT_RANKS[event.kind] };
    const runs = jobs.flatMap((job) => job.runs);
    const made = {
        builds: runs.flatMap((run) => run.builds.map(({ build }) => build)),
        unread: runs.flatMap((run) => run.unread),
        removed: [],
    };
    return { ...made, rank: EVENT_RANKS[event.kind] };
}
function hasWheels({ builds, unread }) {
    return builds.length + unread.length > 0;
}
function throughPublisher(jobs, to) {
    const senders = jobs.filter(({ runs }) => runs.some(({ sendings }) => sendings.some((sending) => sending.to === to)));
    const before = new Set();
    const add = (job) => {
        if (job === undefined || before.has(job))
            return;
        before.add(job);
        for (const name of job.needs)
            add(jobs.find(({ id }) => id === name));
    };
    for (const job of senders)
        add(job);
    const runs = [...before].flatMap((job) => job.runs);
    const made = keptBy(runs, runs.flatMap(({ downloads }) => downloads));
    return to === "index" ? { ...made, builds: withoutPlatform(made.builds) } : made;
}
function withoutPlatform(builds) {
    const onLinux = builds.filter((build) => build.tool === "frontend" && isLinux(build.runner));
    const [only] = onLinux;
    return onLinux.length === 1 ? builds.map((build) => (build === only ? { ...build, pure: true } : build)) : builds;
}
function keptBy(runs, downloads = []) {
    const kept = runs.map((run) => ({ run, made: run.builds.filter((each) => isSent(each, run, downloads)) }));
    const isRepaired = ({ repairs }, { build }) => repairs && build.tool === "frontend" && isLinux(build.runner) && !isInImage(build);
    return {
        builds: kept.flatMap(({ run, made }) => made.filter((each) => !isRepaired(run, each)).map((each) => asRepaired(each, run))),
        removed: runs.flatMap((run) => (run.builds.length === 0 && run.downloads.length > 0 ? run.removals : [])),
        unread: kept.flatMap(({ run, made }) => [
            ...(run.sendings.some((sending) => isTaken(sending, downloads)) ? run.unread : []),
            ...made.filter((each) => isRepaired(run, each)).map(({ build }) => build.evidence),
        ]),
    };
}
function isInImage({ image, python }) {
    return image !== undefined && python !== undefined && /linux/.test(image);
}
function asRepaired({ build }, { repairs }) {
    if (build.tool !== "frontend" || (repairs && isInImage(build)))
        return build;
    const { image: _, ...plain } = build;
    return plain;
}
function isLinux(runner) {
    return runner !== undefined && memberOf(runnerContext([runner]), "os") === "Linux";
}

;// CONCATENATED MODULE: ./lib/src/workflows/sources.js




const FOLDER = ".github/workflows";
const MOST_FILES = 200;
const MOST_TEXT = 4 * 1024 * 1024;
const MOST_TEXTS = 100;
async function readWorkflowSources(repositoryDir, { files }) {
    const read = (file) => (0,source_text/* readWithin */.w0)(repositoryDir, file, files);
    const entries = (await files.list(external_node_path_default().join(repositoryDir, FOLDER))) ?? [];
    const names = entries.filter(({ name, kind }) => kind === "file" && /\.ya?ml$/.test(name)).slice(0, MOST_FILES);
    const workflows = await readAll(names.map(({ name }) => `${FOLDER}/${name}`), read);
    const actions = await readActions(workflows, read);
    const texts = await readTexts([...workflows.values(), ...actions.values()], read);
    const building = buildingFiles(workflows, actions, texts);
    const relevant = new Map([...workflows].filter(([name]) => building.has(name)));
    if (relevant.size === 0)
        return NO_SOURCES;
    const parse = await (0,yaml/* yamlReader */.B8)();
    const parsed = parseAll(relevant, parse);
    const parsedActions = parseAll(actions, parse);
    return {
        workflows: parsed.nodes,
        actions: parsedActions.nodes,
        building,
        texts,
        broken: [...parsed.broken, ...parsedActions.broken],
        repository: repositoryIn([...relevant.values(), ...actions.values()]),
        parse,
    };
}
function repositoryIn(texts) {
    const asked = texts.flatMap((text) => /github\.repository\s*[=!]=\s*['"]([\w.-]+\/[\w.-]+)['"]/.exec(text)?.[1] ?? []);
    const owned = texts.flatMap((text) => /github\.repository_owner\s*[=!]=\s*['"]([\w.-]+)['"]/.exec(text)?.[1] ?? []);
    return asked[0] ?? owned[0];
}
const NO_SOURCES = {
    workflows: new Map(),
    actions: new Map(),
    building: new Set(),
    texts: new Map(),
    broken: [],
    repository: undefined,
    parse: () => undefined,
};
async function readAll(names, read) {
    const texts = await Promise.all(names.map(async (name) => [name, await read(name)]));
    const found = new Map();
    let length = 0;
    for (const [name, text = ""] of texts) {
        length += text.length;
        if (text !== "" && length <= MOST_TEXT)
            found.set(name, text);
    }
    return found;
}
async function readActions(workflows, read) {
    const actions = new Map();
    let texts = [...workflows.values()];
    while (texts.length > 0 && actions.size < MOST_FILES) {
        const folders = new Set(texts.flatMap(usedFolders));
        const wanted = [...folders].flatMap((folder) => [`${folder}/action.yml`, `${folder}/action.yaml`]);
        const found = await readAll(wanted.filter((name) => !actions.has(name)).slice(0, MOST_FILES), read);
        for (const [name, text] of found)
            actions.set(name, text);
        texts = [...found.values()];
    }
    return actions;
}
function usedFolders(text) {
    const used = [...text.matchAll(/uses:\s*["']?[.$]\/([^\s"'#@,}]+)/g)].map(([, name = ""]) => name.replace(/\/$/, ""));
    return used.filter((name) => !/\.ya?ml$/.test(name));
}
async function readTexts(texts, read) {
    const found = new Map(await readAll([...new Set(texts.flatMap(namedFiles))].slice(0, MOST_TEXTS), read));
    const inContainer = [...found.values()].flatMap(namedFiles).map((name) => name.replace(/^\/[^/]+\//, ""));
    const further = [...new Set(inContainer)].filter((name) => !found.has(name)).slice(0, MOST_TEXTS - found.size);
    for (const [name, text] of await readAll(further, read))
        found.set(name, text);
    return found;
}
function parseAll(texts, parse) {
    const nodes = new Map();
    const broken = [];
    for (const [name, text] of texts) {
        const node = parse(text);
        if (node?.kind !== "map")
            broken.push(name);
        else
            nodes.set(name, node);
    }
    return { nodes, broken };
}

;// CONCATENATED MODULE: ./lib/src/workflows/workflows.js





const MOST_BUILDS = 2_000;
const MOST_REMOVED = 100;
const MOST_STEPS = 12_000;
async function readWorkflows(repositoryDir, world, project = ".") {
    const sources = await readWorkflowSources(repositoryDir, world);
    const labels = new Map();
    const followed = await workflows_followAll(sources, { repositoryDir, project, ...world }, (label, evidence) => labels.set(`${label}\n${evidence.file}\n${evidence.line}`, { label, evidence }));
    const best = [...sources.workflows.keys()].flatMap((file) => bestEvent(followed.filter((each) => each.file === file)) ?? []);
    const shipped = shippedBy(best);
    const broken = sources.broken.map((file) => ({ file, says: "it cannot be read as YAML" }));
    const runs = followed.flatMap(({ jobs }) => jobs).flatMap((job) => job.runs);
    return {
        builds: shipped.builds.slice(0, MOST_BUILDS),
        labels: [...labels.values()],
        unread: [...onceEach(shipped.unread), ...broken],
        ...(shipped.removed.length > 0 && { removed: [...new Set(shipped.removed)].slice(0, MOST_REMOVED) }),
        releasesByShipwheel: runs.some(({ usesShipwheel }) => usesShipwheel),
    };
}
async function workflows_followAll(sources, world, onLabel) {
    const { project } = world;
    const budget = { steps: MOST_STEPS };
    const starts = [...sources.workflows].flatMap(([file, workflow]) => eventsOf(workflow, sources.repository).map((event) => ({ file, event })));
    const followed = [];
    for (const kind of EVENT_KINDS) {
        for (const { file, event } of starts.filter((start) => start.event.kind === kind)) {
            const call = { file, event, inputs: event.inputs, sources, project, budget, onLabel, callers: [] };
            followed.push(await settledWorkflow({ file, event, jobs: followWorkflow(call) }, world));
        }
        if (followed.some(isPlainRelease))
            break;
    }
    return followed;
}
function onceEach(unread) {
    return [...new Map(unread.map((each) => [`${each.file}\n${each.line}`, each])).values()];
}


/***/ })

};
;