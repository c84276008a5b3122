export const id = 8104;
export const ids = [8104];
export const modules = {

/***/ 35024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ restructuredText),
/* harmony export */   MZ: () => (/* binding */ withRendered),
/* harmony export */   di: () => (/* binding */ withoutRendering)
/* harmony export */ });
/* harmony import */ var _python_upload_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35668);
/* harmony import */ var _content_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50369);
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60133);
/* harmony import */ var _index_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86772);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3031);





const MARKDOWN = /^#{1,6} \S|^```|\]\(https?:\/\//m;
function restructuredText({ metadata }) {
    if (metadata === undefined)
        return undefined;
    const { description, "description-content-type": types } = (0,_python_upload_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFields */ .lO)(metadata);
    return (0,_content_type_js__WEBPACK_IMPORTED_MODULE_1__/* .parseContentType */ .x)(types?.[0] ?? "text/x-rst")?.type === "text/x-rst" ? description?.[0] : undefined;
}
function withoutRendering(file) {
    if (restructuredText(file) === undefined)
        return file;
    return withRendered(file, {
        kind: "skipped",
        because: "only `build` and `check` start the Python that renders it",
    });
}
function withRendered(file, rendered) {
    if (rendered === undefined)
        return file;
    if (rendered.kind === "rendered")
        return withoutDoubt(file);
    if (rendered.kind === "skipped") {
        return { ...file, skipped: [...(file.skipped ?? []), { check: "description", because: rendered.because }] };
    }
    const type = file.metadata?.["description-content-type"] === undefined
        ? "in the default format of reStructuredText"
        : "for 'text/x-rst'";
    const because = firstLine(rendered.because).replace(/^<string>:(\d+): /, "line $1: ");
    const said = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(`The description failed to render ${type}: ${because}`);
    const finding = {
        code: "SW-DESCRIPTION-MARKUP",
        severity: "error",
        authority: "index",
        ...(0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)("SW-DESCRIPTION-MARKUP", said),
    };
    return { ...file, findings: (0,_index_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inIndexOrder */ .W)([...file.findings, finding]), refused: true };
}
function withoutDoubt(file) {
    if (MARKDOWN.test(restructuredText(file) ?? ""))
        return file;
    return { ...file, findings: file.findings.filter(({ code }) => code !== "SW-DESCRIPTION-UNTYPED") };
}
function firstLine(said) {
    return said.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readUnlessHeld: () => (/* binding */ readUnlessHeld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/check/rendered.js
var rendered = __webpack_require__(35024);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
;// CONCATENATED MODULE: ./lib/src/check/unopened.js


function unopened(given, { size, sha256, because }) {
    const name = external_node_path_.basename(given);
    const isWheel = name.endsWith(".whl");
    const said = isWheel ? (0,filename/* parseWheelFilename */.eP)(name) : (0,filename/* parseSdistFilename */.sF)(name);
    if (said === undefined)
        return undefined;
    return {
        path: given,
        name,
        kind: isWheel ? "wheel" : "sdist",
        size,
        sha256,
        sha512: "",
        filename: { distribution: said.spelled.name, version: said.spelled.version, tags: [] },
        metadata: { name: [said.spelled.name], version: [said.spelled.version] },
        members: [],
        topLevel: [],
        findings: [],
        skipped: [{ check: "contents", because }],
        refused: false,
    };
}

// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
;// CONCATENATED MODULE: ./lib/src/commands/held-files.js





const HELD = "the index holds these very bytes already: it took them, and they are not sent";
async function readUnlessHeld(paths, ahead, world) {
    const isClear = new Set(paths.map((each) => external_node_path_.basename(each))).size === paths.length;
    if (ahead === undefined || !isClear)
        return { read: (await (0,check/* readPaths */.Vv)(paths, world)).map(rendered/* withoutRendering */.di), held: [] };
    let listed = new Map();
    const answer = ahead.listed.then((attempt) => {
        if (attempt.kind === "done")
            listed = attempt.value;
    }, () => undefined);
    const instead = async (given) => {
        const sha256 = listed.get(external_node_path_.basename(given))?.sha256;
        if (sha256 === undefined)
            return undefined;
        const digest = await (0,file_digest/* sha256Of */.B)(given, world.files).catch(() => undefined);
        return digest?.sha256 === sha256 ? unopened(given, { ...digest, because: HELD }) : undefined;
    };
    const all = await (0,check/* readPaths */.Vv)(paths, { ...world, instead });
    await answer;
    const { read, held } = await withComparable(split(all, listed), listed, world);
    return { read: read.map(rendered/* withoutRendering */.di), held };
}
function split(all, listed) {
    const parts = all.map((file) => {
        const isHeld = file.sha256 !== "" && listed.get(file.name)?.sha256 === file.sha256;
        const held = isHeld ? unopened(file.path, { ...file, because: HELD }) : undefined;
        return { file, held };
    });
    return {
        read: parts.flatMap(({ file, held }) => (held === undefined ? [file] : [])),
        held: parts.flatMap(({ held }) => held ?? []),
    };
}
async function withComparable({ read, held }, listed, world) {
    const said = new Set(read.map(({ metadata }) => metadata?.["requires-python"]?.[0] ?? ""));
    const isOther = ({ name }) => {
        const theirs = listed.get(name)?.requiresPython;
        return theirs !== undefined && [...said].some((each) => each !== theirs);
    };
    const others = held.filter(isOther);
    const compared = await (0,check/* readPaths */.Vv)(others.map((each) => each.path), world);
    return { read: [...read, ...compared], held: held.filter((each) => !isOther(each)) };
}


/***/ })

};
