"use strict";
exports.id = 9080;
exports.ids = [9080];
exports.modules = {

/***/ 59080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPyproject: () => (/* binding */ readPyproject),
/* harmony export */   whereOf: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70678);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29752);



async function readPyproject(dir, { files }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, "pyproject.toml");
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

/***/ 29752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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