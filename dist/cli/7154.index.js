"use strict";
exports.id = 7154;
exports.ids = [7154];
exports.modules = {

/***/ 17154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubReleases: () => (/* binding */ githubReleases)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75347);

const PAGE = 100;
function githubReleases(access) {
    const { octokit, place } = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o6)(access);
    const whole = async (answer) => releaseOf(answer, await assetsOf(octokit, place, answer.id));
    return {
        find: (tag) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)("finding the release", async () => {
            const answer = (await published(octokit, place, tag)) ?? (await draft(octokit, place, tag));
            return answer && whole(answer);
        }),
        createDraft: (release) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)("making the release", async () => {
            const created = await octokit.rest.repos.createRelease({ ...place, ...draftFields(release) });
            return releaseOf(created.data, []);
        }),
        upload: (release, asset) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)(`sending ${asset.name}`, () => upload(octokit, release, asset)),
        removeAsset: ({ id, name }) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)(`removing what is left of ${name}`, async () => {
            await octokit.rest.repos.deleteReleaseAsset({ ...place, asset_id: id });
        }),
        publish: ({ id }, { isLatest }) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)("publishing the release", async () => {
            const make_latest = isLatest ? "true" : "false";
            const updated = await octokit.rest.repos.updateRelease({ ...place, release_id: id, draft: false, make_latest });
            return whole(updated.data);
        }),
    };
}
function draftFields({ tag, commit, title, notes, isPrerelease }) {
    const target = commit === undefined ? {} : { target_commitish: commit };
    return { tag_name: tag, ...target, name: title, body: notes, prerelease: isPrerelease, draft: true };
}
async function published(octokit, place, tag) {
    try {
        return (await octokit.rest.repos.getReleaseByTag({ ...place, tag })).data;
    }
    catch (error) {
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function draft(octokit, place, tag) {
    const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, { ...place, per_page: PAGE });
    for await (const { data } of pages) {
        const found = data.find((release) => release.tag_name === tag);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function assetsOf(octokit, place, id) {
    return octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...place, release_id: id, per_page: PAGE });
}
async function upload(octokit, { uploadUrl }, asset) {
    (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseInsecure */ .Zj)(uploadUrl.replace(/\{.*$/, ""));
    const { data } = await octokit.request({
        method: "POST",
        url: uploadUrl,
        name: asset.name,
        data: asset.chunks(),
        headers: { "content-type": asset.contentType, "content-length": String(asset.size) },
    });
    return assetOf(data);
}
function releaseOf(answer, assets) {
    return {
        id: answer.id,
        url: answer.html_url,
        tag: answer.tag_name,
        isDraft: answer.draft,
        isImmutable: answer.immutable === true,
        notes: answer.body ?? "",
        uploadUrl: answer.upload_url,
        assets: assets.map(assetOf),
    };
}
function assetOf({ id, name, size, state, digest }) {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
    return { id, name, size, isWhole: state === "uploaded", ...(sha256 !== undefined && { sha256 }) };
}


/***/ }),

/***/ 75347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ refuseInsecure),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   o6: () => (/* binding */ openGitHub),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75770);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10560);



const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function openGitHub({ token, apiUrl, repository }) {
    const [owner = "", repo = "", ...rest] = repository.split("/");
    if (owner === "" || repo === "" || rest.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-GITHUB-REPOSITORY", repository);
    refuseInsecure(apiUrl);
    if (token === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-GITHUB-REFUSED", "there is no token in GITHUB_TOKEN");
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, log: SILENT }), place: { owner, repo } };
}
function refuseInsecure(url) {
    if (!/^https:/i.test(url) && !(URL.canParse(url) && (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-INSECURE", URL.canParse(url) ? (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .z)(url) : url, {
            hint: "GITHUB_API_URL must be an https:// address.",
        });
    }
}
async function answered(what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const own = shipwheelErrorIn(cause);
        if (own !== undefined)
            throw own;
        const status = statusOf(cause);
        const words = cause instanceof Error ? cause.message : String(cause);
        const isNo = status !== undefined && status < 500 && status !== 429 && !/rate limit/i.test(words);
        const said = `${what}: ${status === undefined ? "" : `${status} `}${words}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP(isNo ? "SW-GITHUB-REFUSED" : "SW-GITHUB-UNAVAILABLE", said, { cause });
    }
}
function shipwheelErrorIn(error) {
    for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
        if (each instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP)
            return each;
    }
    return undefined;
}
function statusOf(error) {
    if (!(error instanceof Error) || !("status" in error) || !("response" in error))
        return undefined;
    return error.response === undefined ? undefined : Number(error.status);
}


/***/ })

};
;