export const id = 2334;
export const ids = [2334];
export const modules = {

/***/ 22334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptCertificates: () => (/* binding */ keptCertificates)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _publish_pypirc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97027);


async function keptCertificates(files, { environment, platform, inActions }) {
    const home = (platform === "win32" ? environment.USERPROFILE : environment.HOME) ?? "";
    if (inActions || home === "")
        return new Map();
    const text = (await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, ".pypirc")).catch(() => undefined)) ?? "";
    const fileAt = (name) => ({ by: ".pypirc", path: name.replace(/^~(?=[/\\])/, home) });
    const named = [...(0,_publish_pypirc_js__WEBPACK_IMPORTED_MODULE_1__/* .pypircCertificates */ .a)(text)].map(([origin, { authorities, identity }]) => [
        origin,
        {
            authorities: authorities === undefined ? [] : [fileAt(authorities)],
            ...(identity !== undefined && { identity: { certificate: fileAt(identity) } }),
        },
    ]);
    return new Map(named);
}


/***/ }),

/***/ 97027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pypircCertificates),
/* harmony export */   n: () => (/* binding */ pypircLogin)
/* harmony export */ });
function pypircLogin(text, { name, upload }) {
    const sections = sectionsOf(text);
    const byAddress = [...sections.values()].find((options) => isSame(options.get("repository"), upload));
    const named = name === undefined ? undefined : sections.get(name);
    const isElsewhere = named?.has("repository") === true && named !== byAddress;
    const options = byAddress ?? (isElsewhere ? undefined : named);
    const [username, secret] = [options?.get("username"), options?.get("password")];
    return username && secret ? { username, secret } : undefined;
}
function pypircCertificates(text) {
    const found = new Map();
    for (const options of sectionsOf(text).values()) {
        const [repository = "", authorities, identity] = ["repository", "ca_cert", "client_cert"].map((name) => options.get(name));
        if (!URL.canParse(repository) || !(authorities || identity))
            continue;
        found.set(new URL(repository).origin, { ...(authorities && { authorities }), ...(identity && { identity }) });
    }
    return found;
}
function isSame(repository, upload) {
    if (repository === undefined || !URL.canParse(repository))
        return false;
    return new URL(repository).href.replace(/\/$/, "") === upload.replace(/\/$/, "");
}
function sectionsOf(text) {
    const sections = new Map();
    let section;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*([#;]|$)/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        const separator = line.search(/[=:]/);
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
        }
        else if (separator > 0) {
            section?.set(line.slice(0, separator).trim().toLowerCase(), line.slice(separator + 1).trim());
        }
    }
    return sections;
}


/***/ })

};
