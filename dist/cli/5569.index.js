"use strict";
exports.id = 5569;
exports.ids = [5569];
exports.modules = {

/***/ 85569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOf: () => (/* binding */ sarifOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64222);



const HOME = "https://github.com/shipwheel/shipwheel";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function sarifOf({ files }, { version, textOf }) {
    const codes = [...new Set(files.flatMap((file) => foundIn(file).map(({ code }) => code)))].sort();
    return {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Shipwheel",
                        semanticVersion: version,
                        informationUri: HOME,
                        rules: codes.map((code) => ruleOf(code, textOf(code), files)),
                    },
                },
                automationDetails: { id: "shipwheel/check/" },
                artifacts: files.map(({ path: file }) => ({ location: { uri: uriOf(file) }, roles: ["analysisTarget"] })),
                results: files.flatMap((file, index) => foundIn(file).map((found) => resultOf(found, file, index, codes))),
                columnKind: "utf16CodeUnits",
            },
        ],
    };
}
function foundIn({ findings, ignored = [] }) {
    return [...findings, ...ignored];
}
function ruleOf(code, { title, hint }, files) {
    const all = files.flatMap(foundIn).filter((found) => found.code === code);
    const helpUri = `${HOME}/blob/main/${(0,_error_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .documentation */ .TH)(code)}`;
    return {
        id: code,
        shortDescription: { text: `${title}.` },
        help: { text: `${title}. ${hint}`, markdown: `${title}.\n\n${hint}\n\n[More](${helpUri})` },
        helpUri,
        defaultConfiguration: { level: all.some(({ severity }) => severity === "error") ? "error" : "warning" },
        properties: { tags: ["packaging", ...new Set(all.map(({ authority }) => authority))] },
    };
}
function resultOf(found, file, index, codes) {
    const { code, severity, authority, member, message, hint, reason } = found;
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: severity,
        message: { text: `${message}. ${hint}`.toWellFormed() },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: uriOf(file.path), index }, region: { startLine: 1 } },
                ...(member !== undefined && { logicalLocations: [memberOf(member, file.name)] }),
            },
        ],
        partialFingerprints: {
            primaryLocationLineHash: fingerprint(found, file),
            "shipwheelFinding/v1": fingerprint(found, file),
        },
        ...(reason !== undefined && { suppressions: [{ kind: "external", justification: reason.toWellFormed() }] }),
        properties: { authority, refused: file.refused },
    };
}
function memberOf(member, name) {
    const fullyQualifiedName = `${name}/${member}`.toWellFormed();
    return { name: member.toWellFormed(), fullyQualifiedName, kind: "member" };
}
function fingerprint({ code, member = "", message }, { name }) {
    const version = /^[^-]+-(?<version>[^-]+?)(?:-|\.tar\.gz$|\.zip$)/.exec(name)?.groups?.version;
    const said = [code, name, member, message].join("\n");
    const stable = version === undefined ? said : said.replaceAll(version, "VERSION");
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(stable).digest("hex").slice(0, 16)}:1`;
}
function uriOf(file) {
    const uri = file
        .toWellFormed()
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))
        .map((part) => encodeURIComponent(part).replaceAll("%3A", ":"))
        .join("/");
    if (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(file))
        return `file://${uri.startsWith("/") ? "" : "/"}${uri}`;
    return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}


/***/ })

};
;