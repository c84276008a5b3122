export const id = 2661;
export const ids = [2661];
export const modules = {

/***/ 92661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);


const PAGE = 100;
const MOST_TAGS = 3000;
const MOST_COMMITS = 500;
const MOST_BYTES = 1024 * 1024;
function githubRepository(access) {
    const { octokit, place } = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(access);
    const { git, repos, pulls } = octokit.rest;
    const contents = async (path, ref) => orNone(async () => (await repos.getContent({ ...place, path, ref })).data);
    return {
        commitOf: (tag) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(`looking for the tag ${tag}`, () => orNone(async () => {
            const { object } = (await git.getRef({ ...place, ref: `tags/${tag}` })).data;
            if (object.type !== "tag")
                return object.sha;
            return (await git.getTag({ ...place, tag_sha: object.sha })).data.object.sha;
        })),
        tags: () => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)("listing the tags", async () => {
            const names = [];
            const pages = octokit.paginate.iterator(repos.listTags, { ...place, per_page: PAGE });
            for await (const { data } of pages) {
                names.push(...data.map(({ name }) => name));
                if (names.length >= MOST_TAGS)
                    break;
            }
            return names;
        }),
        fileNames: (folder, ref) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(`listing ${folder || "the files"}`, async () => {
            const found = await contents(folder, ref);
            if (!Array.isArray(found))
                return [];
            return found.filter(({ type }) => type === "file" || type === "symlink").map(({ name }) => name);
        }),
        text: (path, ref) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(`reading ${path}`, async () => {
            const found = await contents(path, ref);
            if (found === undefined || Array.isArray(found) || !("content" in found) || found.size > MOST_BYTES)
                return undefined;
            return Buffer.from(found.content, "base64").toString("utf8");
        }),
        compare: (base, head) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(`comparing ${base} with ${head}`, () => compare(octokit, place, `${base}...${head}`)),
        pullRequest: (number) => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(`reading #${number}`, () => orNone(async () => {
            const { title, user, labels } = (await pulls.get({ ...place, pull_number: number })).data;
            return { number, title, ...(user && { author: user.login }), labels: labels.map(({ name }) => name) };
        })),
    };
}
async function compare(octokit, place, basehead) {
    const commits = [];
    for (let page = 1;; page += 1) {
        const asked = { ...place, basehead, per_page: PAGE, page };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(asked);
        commits.push(...data.commits.map(({ sha, commit, author }) => ({
            sha,
            message: commit.message,
            ...(author && "login" in author && { author: String(author.login) }),
        })));
        const { total_commits: total, html_url: url } = data;
        if (data.commits.length < PAGE || commits.length >= Math.min(total, MOST_COMMITS))
            return { commits, total, url };
    }
}
async function orNone(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP || ![404, 422].includes((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 23168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ refuseInsecure),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   o6: () => (/* binding */ openGitHub),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41561);



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
