export const id = 2880;
export const ids = [2880,6001];
export const modules = {

/***/ 55645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ withPipEnvironment)
});

// EXTERNAL MODULE: ./lib/src/build/environment.js
var build_environment = __webpack_require__(77396);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/build/netrc.js

async function writeNetrc(folder, logins, { files, runner }) {
    const { NETRC, HOME, USERPROFILE } = runner.environment;
    const home = (runner.platform === "win32" ? USERPROFILE : HOME) ?? "";
    const places = NETRC ? [NETRC] : [".netrc", "_netrc"].map((name) => external_node_path_.join(home, name));
    const texts = await Promise.all(places.map((place) => files.readText(place)));
    const own = texts.find((text) => text !== undefined) ?? "";
    const file = external_node_path_.join(folder, "netrc");
    await files.write(file, `${own}\n\n${logins.map(netrcEntry).join("")}`);
    return file;
}
function netrcEntry({ host, username, password }) {
    const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
    return `machine ${quoted(host)} login ${quoted(username)} password ${quoted(password)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/build/pip-reading.js


const REACHING = new Map([
    ["cert", "PIP_CERT"],
    ["client-cert", "PIP_CLIENT_CERT"],
    ["proxy", "PIP_PROXY"],
    ["trusted-host", "PIP_TRUSTED_HOST"],
    ["timeout", "PIP_TIMEOUT"],
]);
const LOOPBACK = "127.0.0.1,localhost,::1";
function withPipEnvironment({ pip, logins }, machine, use) {
    const environment = networkOnly(machine.runner, pip);
    if (logins.length === 0)
        return use(environment);
    return machine.files.withTemporaryFolder(async (folder) => use({ ...environment, NETRC: await writeNetrc(folder, logins, machine) }));
}
function networkOnly({ environment, platform }, pip) {
    const { PIP_INDEX_URL: _index, NO_PROXY, no_proxy, ...others } = (0,build_environment/* buildEnvironment */.A)(environment, { platform });
    const reaching = [...REACHING].flatMap(([option, variable]) => {
        const value = pip.get(option);
        return value === undefined ? [] : [[variable, value]];
    });
    const direct = [NO_PROXY ?? no_proxy, LOOPBACK].filter(Boolean).join(",");
    return {
        ...Object.fromEntries(reaching),
        ...others,
        PIP_CONFIG_FILE: platform === "win32" ? "nul" : "/dev/null",
        NO_PROXY: direct,
        no_proxy: direct,
    };
}


/***/ }),

/***/ 56803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ userIndex),
/* harmony export */   QF: () => (/* binding */ readPipConfiguration),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export configurationOf */
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77396);

const PYPI = "https://pypi.org/simple/";
function userIndex(environment, pip) {
    const { PIP_INDEX_URL, UV_DEFAULT_INDEX, UV_INDEX_URL } = environment;
    return readIndex(PIP_INDEX_URL || UV_DEFAULT_INDEX || UV_INDEX_URL || pip.get("index-url") || PYPI);
}
function readIndex(address) {
    if (!URL.canParse(address))
        return { url: withSlash(address) };
    const url = new URL(address);
    const { hostname: host, username, password } = url;
    url.username = "";
    url.password = "";
    const shown = { url: withSlash(url.href) };
    if (username === "" && password === "")
        return shown;
    return { ...shown, login: { host, username: decoded(username), password: decoded(password) } };
}
function withSlash(address) {
    return address.endsWith("/") ? address : `${address}/`;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function readPipConfiguration(tools, { processes, runner }) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    const { exitCode, stdout } = await processes.run([tools.interpreter, "-P", "-m", "pip", "config", "list"], {
        cwd: ".",
        env,
        timeoutSeconds: 60,
    });
    return exitCode === 0 ? configurationOf(stdout) : new Map();
}
function configurationOf(listed) {
    const settings = listed.split(/\r?\n/).flatMap((line) => {
        const { section, name, value } = /^(?<section>global|install)\.(?<name>[\w-]+)=(?<value>.*)$/.exec(line.trimEnd())?.groups ?? {};
        return section && name && value ? [{ section, name: name.replaceAll("_", "-"), value: unquoted(value) }] : [];
    });
    const ordered = [...settings].sort((a, b) => a.section.localeCompare(b.section));
    return new Map(ordered.map(({ name, value }) => [name, value]));
}
function unquoted(shown) {
    return /^(['"]).*\1$/.test(shown) ? shown.slice(1, -1).replace(/\\(['"\\])/g, "$1") : shown;
}


/***/ }),

/***/ 41983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ refuseStrangers),
/* harmony export */   DF: () => (/* binding */ isPlaceOfBundle),
/* harmony export */   Zz: () => (/* binding */ strangersIn),
/* harmony export */   ne: () => (/* binding */ recordedNames),
/* harmony export */   qF: () => (/* binding */ beginFolder),
/* harmony export */   tV: () => (/* binding */ refuseForeignDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37711);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37831);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);





const DIST = "dist";
const IGNORE = ".gitignore";
const DOCUMENTS = new Set([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT */ .T6]);
const IN_A_BUNDLE = new Set([
    IGNORE,
    "SHA256SUMS",
    "attestations",
    "journal.jsonl",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT */ .ri,
    "requirements-locked.txt",
    "requirements.txt",
    "sbom",
    _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SMOKED */ .k0,
]);
const OURS = /"schema"\s*:\s*"shipwheel\//;
const IGNORE_ALL = "*\n";
async function strangersIn(out, files) {
    const kind = await files.kind(out);
    if (kind === undefined)
        return [];
    if (kind !== "folder")
        return [out];
    const isBundle = await isBundleFolder(out, files);
    const entries = (await files.list(out)) ?? [];
    const strangers = entries.map(async ({ name }) => {
        if (name === DIST)
            return strangersInDist(out, files);
        if (isBundle && IN_A_BUNDLE.has(name))
            return [];
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name);
        return DOCUMENTS.has(name) && (await isOurs(file, files)) ? [] : [file];
    });
    return (await Promise.all(strangers)).flat();
}
async function beginFolder(out, files) {
    if ((await files.kind(out)) === undefined)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE), IGNORE_ALL);
}
function isPlaceOfBundle(file, out) {
    const [first = ""] = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(out, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    return first === "" || first === DIST || DOCUMENTS.has(first) || IN_A_BUNDLE.has(first);
}
async function recordedNames(out, files) {
    const listed = await Promise.all([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv].map((name) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name), files)));
    return new Set(listed.flat());
}
async function refuseForeignDocuments(documents, files) {
    const foreign = await Promise.all(documents.map(async (file) => (await files.kind(file)) !== undefined && !(await isOurs(file, files))));
    refuseStrangers(documents.filter((_, index) => foreign[index]));
}
function refuseStrangers(strangers) {
    if (strangers.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-OUT-NOT-OURS", strangers.join(", "));
}
async function isBundleFolder(out, files) {
    if (await isOurs(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0), files))
        return true;
    return (await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE))) === IGNORE_ALL;
}
async function strangersInDist(out, files) {
    const dist = node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, DIST);
    const entries = await files.list(dist);
    if (entries === undefined)
        return [dist];
    const recorded = await recordedNames(out, files);
    return entries.filter(({ name }) => !recorded.has(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(dist, name));
}
async function isOurs(file, files) {
    if ((await files.kind(file)) !== "file")
        return false;
    return OURS.test((await files.readText(file)) ?? "");
}
async function namesIn(document, files) {
    if (!(await isOurs(document, files)))
        return [];
    const read = (0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedJson */ .Q)((await files.read(document)) ?? new Uint8Array());
    const listed = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(read) && Array.isArray(read.files) ? read.files : [];
    return listed.flatMap((file) => ((0,_python_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(file) && typeof file.name === "string" ? [file.name] : []));
}


/***/ }),

/***/ 98384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smoke: () => (/* binding */ smoke)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _build_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20214);
/* harmony import */ var _build_interpreters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34334);
/* harmony import */ var _build_machine_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6328);
/* harmony import */ var _build_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47145);
/* harmony import */ var _build_user_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56803);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72704);
/* harmony import */ var _config_command_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36100);
/* harmony import */ var _config_value_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65071);
/* harmony import */ var _publish_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7927);
/* harmony import */ var _publish_chain_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28803);
/* harmony import */ var _publish_credential_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8073);
/* harmony import */ var _publish_preflight_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27539);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27565);
/* harmony import */ var _report_smoked_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93456);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48111);
/* harmony import */ var _link_names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2236);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41983);
/* harmony import */ var _smoked_release_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(56812);
/* harmony import */ var _tried_files_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(51935);





















async function smoke(options, world) {
    (0,_build_build_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseBesideIdToken */ .PG)(world.runner, "SW-SMOKE-BESIDE-ID-TOKEN");
    return (0,_build_machine_js__WEBPACK_IMPORTED_MODULE_20__/* .withOwnTemporary */ .i)(world, (own) => smokeIn(options, own));
}
async function smokeIn(options, world) {
    const { manifestDigest, out } = options;
    const bundle = await (0,_publish_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .openBundle */ .hk)(options.bundle, manifestDigest === undefined ? {} : { manifestDigest }, world);
    const index = (0,_publish_chain_js__WEBPACK_IMPORTED_MODULE_10__/* .chosenIndex */ .Lj)(options, bundle.plan);
    const file = out === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_15__/* .SMOKED */ .k0, `${(0,_link_names_js__WEBPACK_IMPORTED_MODULE_16__/* .smokedName */ .v3)((0,_publish_chain_js__WEBPACK_IMPORTED_MODULE_10__/* .slugOfIndex */ .BU)(index), world.runner)}.json`);
    if (file !== undefined)
        await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_17__/* .refuseForeignDocuments */ .tV)([file], world.files);
    const { name, version } = bundle.manifest.project;
    world.progress.stage("smoke", `${name} ${version} from ${index.simple}`);
    const smoked = await smokeBundle(bundle, index, options, world);
    if (out !== undefined && file !== undefined) {
        await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_17__/* .beginFolder */ .qF)(out, world.files);
        await world.files.write(file, (0,_document_file_js__WEBPACK_IMPORTED_MODULE_15__/* .jsonBytes */ .yN)(smoked));
    }
    return outcomeOf(smoked, bundle);
}
async function smokeBundle(bundle, index, { dependenciesUrl, python }, world) {
    const distributions = await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_5__/* .readPaths */ .Vv)(bundle.manifest.files.flatMap(({ path: listed }) => bundle.located.get(listed) ?? []), world);
    const files = (0,_tried_files_js__WEBPACK_IMPORTED_MODULE_19__/* .filesToTry */ .UK)(distributions, releaseOf(bundle, distributions));
    const named = namedDependencies(dependenciesUrl, bundle.plan);
    const tools = await toolsFor(bundle.plan, python, world);
    const pip = await (0,_build_user_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPipConfiguration */ .QF)(tools, world);
    const credential = (0,_publish_credential_js__WEBPACK_IMPORTED_MODULE_11__/* .credentialOf */ .$5)(world.runner.environment, index.service?.tokenUser);
    const access = (0,_publish_preflight_js__WEBPACK_IMPORTED_MODULE_12__/* .readAccess */ .zS)({ index, ...(credential && { credential }) });
    const login = access && loginOf(credential, index);
    const dependencies = named ?? (0,_build_user_index_js__WEBPACK_IMPORTED_MODULE_4__/* .userIndex */ .Eg)(world.runner.environment, pip);
    const logins = dependencies.login ? [dependencies.login] : [];
    for (const secret of [...(credential ? (0,_publish_credential_js__WEBPACK_IMPORTED_MODULE_11__/* .secretForms */ .eo)(credential) : []), ...logins.map(({ password }) => password)]) {
        world.mask(secret);
    }
    const reader = { pip, logins };
    const order = {
        bundle,
        index,
        dependencies: dependencies.url,
        access,
        files,
        tools,
        reader,
        ...(login && { login }),
    };
    return (0,_smoked_release_js__WEBPACK_IMPORTED_MODULE_18__/* .smokeRelease */ .Z)(order, world);
}
function namedDependencies(given, plan) {
    const named = given ?? plan?.publish?.dependenciesUrl;
    if (named === undefined)
        return undefined;
    if (URL.canParse(named) && /^https?:$/.test(new URL(named).protocol))
        return (0,_build_user_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(named);
    const shown = named.includes("@") ? "with what may be a password" : named;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ShipwheelError */ .QP("SW-USAGE", `--dependencies-url ${shown}`, { hint: "It is the URL of a Simple API." });
}
async function toolsFor(plan, asked, machine) {
    const requires = plan?.project.requiresPython;
    const uv = await (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .hasUv */ .C8)(machine);
    const wanted = { uv, anyPython: true, ...(asked && { asked }), ...(requires && { requires }) };
    const [python] = await (0,_build_interpreters_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonsFor */ .H)(wanted, machine);
    return (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareTools */ .$K)("build", python, uv, machine);
}
function loginOf(credential, { simple }) {
    if (credential === undefined || credential.scheme !== undefined)
        return undefined;
    return { host: new URL(simple).hostname, username: credential.username, password: credential.secret };
}
function releaseOf({ manifest, plan }, distributions) {
    const { name } = manifest.project;
    const read = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_13__/* .parseVersion */ .ot)(manifest.project.version);
    if (read === undefined)
        throw unsound(_document_file_js__WEBPACK_IMPORTED_MODULE_15__/* .MANIFEST */ .e0, `${JSON.stringify(manifest.project.version)} for a version`);
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_13__/* .formatVersion */ .qh)(read);
    const compiles = distributions.some(({ kind, filename }) => kind === "wheel" && !(filename?.tags ?? []).every((tag) => tag.endsWith("-any")));
    const isPlanned = plan?.expected.some((each) => each.kind === "wheel" && each.platform !== "any") ?? false;
    return { name, version, compiles: compiles || isPlanned, choice: choiceOf(plan) };
}
function choiceOf(plan) {
    const { run = [], extras = [], install = [], skip = [] } = plan?.smoke ?? {};
    const odd = [...extras.filter((each) => !(0,_config_value_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .isName */ .Eo)(each)), ...install.filter((each) => !(0,_config_value_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .isRequirement */ .WS)(each))];
    if (odd.length > 0)
        throw unsound(_document_file_js__WEBPACK_IMPORTED_MODULE_15__/* .PLAN */ .Ac, `${JSON.stringify(odd[0])} for something to install`);
    const commands = run.map((words) => (0,_config_command_words_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommand */ .UK)(words)).filter((words) => words !== undefined);
    return { run: commands, extras, install, skip: new Map(skip.map(({ name, because }) => [name, because])) };
}
function unsound(file, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file} has ${what}`, { where: { file } });
}
function outcomeOf(smoked, { manifest }) {
    return {
        document: smoked,
        text: (0,_report_smoked_text_js__WEBPACK_IMPORTED_MODULE_14__/* .smokedText */ .BM)(smoked),
        exitCode: smoked.works ? 0 : 1,
        outputs: { version: manifest.project.version },
        summary: () => (0,_report_smoked_text_js__WEBPACK_IMPORTED_MODULE_14__/* .smokedSummary */ .om)(smoked),
        problems: (0,_tried_files_js__WEBPACK_IMPORTED_MODULE_19__/* .smokeProblems */ .mB)(smoked.tried),
    };
}


/***/ }),

/***/ 56812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ smokeRelease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/build/install-report.js
var install_report = __webpack_require__(45097);
// EXTERNAL MODULE: ./lib/src/build/pip-reading.js + 1 modules
var pip_reading = __webpack_require__(55645);
// EXTERNAL MODULE: ./lib/src/build/smoke.js + 1 modules
var smoke = __webpack_require__(19688);
;// CONCATENATED MODULE: ./lib/src/build/index-install.js






const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 20_000;
const OLDEST = 10;
const PASSING = /No matching distribution found|Could not find a version that satisfies|Max retries exceeded|Read timed out|Connection (?:aborted|broken|reset)|HTTP error (?:429|5\d\d)|(?:429|5\d\d) (?:Client|Server) Error/;
function indexInstaller(source, machine, installed) {
    return {
        accepts: ({ installer }, { version, hasVenv }) => version[1] >= OLDEST && (installer === "uv" || hasVenv),
        install: (file, environment) => installBoth(file, environment, { source, machine, installed }),
    };
}
async function installBoth(file, environment, task) {
    try {
        await installOwn(file, environment, task);
        await installDependencies(file, environment, task);
        return { outcome: "passed", detail: "" };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
            throw error;
        const [{ detail = "" }] = error.problems;
        return (0,smoke/* failedInstallation */._)(detail, file.name, error.message);
    }
}
async function installOwn(file, environment, { source, machine, installed }) {
    const name = external_node_path_.basename(file.path);
    const sha256 = source.sums.get(name) ?? "";
    const isWheel = file.kind === "wheel";
    const place = isWheel ? `${file.name}==${file.version}` : `${file.name} @ ${(0,external_node_url_.pathToFileURL)(external_node_path_.resolve(file.path))}`;
    const options = isWheel
        ? ["--index-url", source.simple, "--only-binary", ":all:", "--no-cache-dir"]
        : ["--index-url", source.dependencies];
    const report = await machine.files.withTemporaryFolder(async (folder) => {
        const requirements = external_node_path_.join(folder, "requirements.txt");
        await machine.files.write(requirements, `${place} --hash=sha256:${sha256}\n`);
        const exact = [...options, "--no-deps", "--require-hashes", "-r", requirements];
        const reader = isWheel ? { pip: source.pip, logins: source.login ? [source.login] : [] } : source;
        return (0,pip_reading/* withPipEnvironment */.P)(reader, machine, (variables) => untilListed(() => environment.install(exact, variables), name, machine));
    });
    const came = (0,install_report/* installationOf */.o)(file.name, report);
    if (came === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `pip's report has no ${file.name}`);
    if (came.sha256 !== sha256) {
        throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `${came.url} has the sha256 ${came.sha256}, not ${sha256}`);
    }
    installed({ name, url: came.url, sha256, python: environment.python });
}
async function installDependencies({ name, version, choice }, environment, { source, machine }) {
    const extras = choice.extras.length === 0 ? "" : `[${choice.extras.join(",")}]`;
    const asked = ["--index-url", source.dependencies, `${name}${extras}==${version}`, ...choice.install];
    const report = await (0,pip_reading/* withPipEnvironment */.P)(source, machine, (variables) => environment.install(asked, variables));
    const other = (0,install_report/* installationOf */.o)(name, report);
    if (other === undefined)
        return;
    throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `${name} ${other.version} came again, from ${other.url}`);
}
async function untilListed(install, name, { clock, progress }) {
    const limit = clock.now() + PATIENCE_MS;
    for (let pause = 1000;; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        try {
            return await install();
        }
        catch (error) {
            if (!isPassing(error) || clock.now() + pause > limit)
                throw error;
            progress.step(`pip does not find ${name} yet: asking again in ${pause / 1000} s`);
            await clock.sleep(pause);
        }
    }
}
function isPassing(error) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || error.code !== "SW-INSTALL-FAILED")
        return false;
    return PASSING.test(`${error.message}\n${error.problems[0].detail ?? ""}`);
}

// EXTERNAL MODULE: ./lib/src/build/stopwatch.js
var stopwatch = __webpack_require__(44778);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(41561);
// EXTERNAL MODULE: ./lib/src/publish/index-state.js
var index_state = __webpack_require__(20550);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
// EXTERNAL MODULE: ./lib/src/publish/verify.js
var verify = __webpack_require__(4261);
;// CONCATENATED MODULE: ./lib/src/commands/smoked-release.js








async function smokeRelease(order, world) {
    const { bundle, index, dependencies, files, tools, reader, login, only } = order;
    const { manifest, digest } = bundle;
    const watch = (0,stopwatch/* stopwatch */.s)(world.clock, world.progress);
    const listing = { index, project: manifest.project.normalizedName, access: order.access };
    const listed = await watch.time("wait for the index", () => (0,verify/* awaitListed */.C)(manifest.files, listing, world));
    await (0,verify/* verifyListed */.T)(manifest.files, listed, listing, world);
    const sums = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]));
    const came = [];
    const source = { ...reader, simple: index.simple, dependencies, sums, ...(login && { login }) };
    const installer = indexInstaller(source, world, (file) => void came.push(file));
    const tried = await watch.time("install and try", () => (0,smoke/* smokeFiles */.t)({ files, tools, installer, ...(only && { only }) }, world));
    if (came.length === 0 && tried.every(({ outcome }) => outcome === "skipped"))
        throw nothing(tried);
    return {
        schema: "shipwheel/smoked/1",
        manifest: digest,
        index: index.upload,
        simple: index.simple,
        dependencies: (0,http/* shownUrl */.z)(dependencies),
        works: tried.every(({ outcome }) => outcome !== "failed"),
        files: await watch.time("fetch the rest", () => seenFiles(manifest.files, came, { ...listing, ...listed }, world)),
        tried: [...tried],
        timings: watch.timings().map(({ step, seconds }) => ({ step, seconds })),
    };
}
function nothing(tried) {
    const reasons = tried.map(({ file = "", detail }) => `${file}: ${detail}`);
    return new errors/* ShipwheelError */.QP("SW-SMOKE-NOTHING", reasons.join("; ") || "it has no distributions");
}
async function seenFiles(files, came, listed, world) {
    const fromIndex = came.filter(({ url }) => !url.startsWith("file:"));
    const byPip = new Map(fromIndex.map((file) => [file.name, file]));
    const seen = [];
    for (const file of files) {
        const { name, sha256 } = file;
        const pythons = came.filter((each) => each.name === name).map(({ python }) => python);
        const pip = byPip.get(name);
        const there = listed.there.get(name);
        if (pip !== undefined)
            seen.push({ name, sha256, by: "pip", url: (0,http/* shownUrl */.z)(pip.url), pythons });
        else if (there === undefined)
            throw new errors/* ShipwheelError */.QP("SW-INDEX-STALE", name);
        else {
            const served = await (0,simple_api/* fetchDigest */.x7)(there, file.size, listed.access, world);
            if (served !== sha256)
                throw errors/* ShipwheelError */.QP.of([(0,index_state/* conflict */.hj)(file, served)]);
            seen.push({ name, sha256, by: "fetch", url: (0,http/* shownUrl */.z)(there.url), pythons });
        }
    }
    return seen;
}


/***/ }),

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

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const LONGEST = 100;
function nearestName(word, names, most = LONGEST) {
    if (word.length > LONGEST)
        return undefined;
    const spelled = spell(word);
    let nearest;
    for (const name of names) {
        const limit = Math.min(most, Math.max(1, Math.floor(Math.max(word.length, name.length) / 3)));
        if (Math.abs(word.length - name.length) > limit)
            continue;
        const distance = editDistance(spelled, spell(name));
        if (distance <= limit && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
            nearest = { name, distance };
    }
    return nearest?.name;
}
function spell(word) {
    return word.toLowerCase().replaceAll("_", "-");
}
function editDistance(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= right.length; column += 1) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            next.push(cost);
        }
        beforeLast = last;
        last = next;
    }
    return last[right.length] ?? 0;
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

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ awaitListed),
/* harmony export */   T: () => (/* binding */ verifyListed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41561);
/* harmony import */ var _index_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20550);
/* harmony import */ var _severally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49981);
/* harmony import */ var _simple_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86740);





const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;
const AT_A_TIME = 6;
async function awaitListed(files, listing, { progress, ...wire }) {
    const limit = wire.clock.now() + PATIENCE_MS;
    for (let pause = 1000;; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const there = await (0,_simple_api_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .CS)(listing, wire);
        const missing = files.filter(({ name }) => !there.has(name));
        if (missing.length === 0 || wire.clock.now() + pause > limit)
            return { there, missing };
        progress.step(`${missing.length} of ${files.length} files are not listed yet: asking again in ${pause / 1000} s`);
        await wire.clock.sleep(pause);
    }
}
async function verifyListed(files, { there: listed, missing }, listing, world) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(missing.map(({ name }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-STALE", name)));
    const held = await (0,_severally_js__WEBPACK_IMPORTED_MODULE_3__/* .severally */ .g)(files, AT_A_TIME, async (file) => {
        const there = listed.get(file.name);
        if (there === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-INDEX-STALE", file.name);
        return { file, there, sha256: await (0,_index_state_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(there, file.size, listing.access, world) };
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(held.flatMap(({ file, sha256 }) => (sha256 === file.sha256 ? [] : [(0,_index_state_js__WEBPACK_IMPORTED_MODULE_1__/* .conflict */ .hj)(file, sha256)])));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(held.flatMap(({ file, there }) => otherSize(file, there)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(held.flatMap(({ there }) => (there.yanked ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-YANKED", there.name)] : [])));
    world.progress.step(`${files.length} files are listed with the sha256 that they have here`);
    return held.map(({ file: { name }, sha256, there: { url, size, provenance } }) => ({
        ...{ name, sha256, url: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .z)(url) },
        ...(size !== undefined && { size }),
        ...(provenance !== undefined && { provenance: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .z)(provenance) }),
    }));
}
function otherSize({ name, size }, there) {
    if (there.size === undefined || there.size === size)
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-INDEX-CONFLICT", `${name} has ${there.size} bytes there, and ${size} here`)];
}


/***/ }),

/***/ 25796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rustTriples)
/* harmony export */ });
const TRIPLES = new Map([
    ["manylinux_x86_64", ["x86_64-unknown-linux-gnu"]],
    ["manylinux_i686", ["i686-unknown-linux-gnu"]],
    ["manylinux_aarch64", ["aarch64-unknown-linux-gnu"]],
    ["manylinux_armv7l", ["armv7-unknown-linux-gnueabihf"]],
    ["manylinux_ppc64le", ["powerpc64le-unknown-linux-gnu"]],
    ["manylinux_s390x", ["s390x-unknown-linux-gnu"]],
    ["manylinux_riscv64", ["riscv64gc-unknown-linux-gnu"]],
    ["musllinux_x86_64", ["x86_64-unknown-linux-musl"]],
    ["musllinux_i686", ["i686-unknown-linux-musl"]],
    ["musllinux_aarch64", ["aarch64-unknown-linux-musl"]],
    ["musllinux_armv7l", ["armv7-unknown-linux-musleabihf"]],
    ["musllinux_ppc64le", ["powerpc64le-unknown-linux-musl"]],
    ["musllinux_s390x", ["s390x-unknown-linux-musl"]],
    ["musllinux_riscv64", ["riscv64gc-unknown-linux-musl"]],
    ["macosx_x86_64", ["x86_64-apple-darwin"]],
    ["macosx_arm64", ["aarch64-apple-darwin"]],
    ["macosx_universal2", ["aarch64-apple-darwin", "x86_64-apple-darwin"]],
    ["win32", ["i686-pc-windows-msvc"]],
    ["win_amd64", ["x86_64-pc-windows-msvc"]],
    ["win_arm64", ["aarch64-pc-windows-msvc"]],
    ["android_arm64_v8a", ["aarch64-linux-android"]],
    ["android_x86_64", ["x86_64-linux-android"]],
    ["ios_arm64_iphoneos", ["aarch64-apple-ios"]],
    ["ios_arm64_iphonesimulator", ["aarch64-apple-ios-sim"]],
    ["ios_x86_64_iphonesimulator", ["x86_64-apple-ios"]],
    ["pyodide_wasm32", ["wasm32-unknown-emscripten"]],
]);
function rustTriples(target) {
    return TRIPLES.get(target) ?? [];
}


/***/ }),

/***/ 93456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ smokedText),
/* harmony export */   U8: () => (/* binding */ howSeen),
/* harmony export */   om: () => (/* binding */ smokedSummary)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28956);
/* harmony import */ var _tried_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89049);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36231);






function smokedText(smoked, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    const { index, standsFor = index, simple, dependencies, files, tried } = smoked;
    const rows = files.map((file) => [(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(file.name), file.sha256.slice(0, 12), (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(howSeen(file)), file.url]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`Tried as ${standsFor} has it`)) +
            ink.dim((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`  ${simple}, dependencies from ${dependencies}`)),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows).map((line) => `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(line)}`),
        (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .smokeText */ .Nu)(tried, look),
    ]
        .filter(Boolean)
        .join("\n");
}
function smokedSummary(smoked) {
    const { index, standsFor = index, simple, dependencies, works, files, tried, timings } = smoked;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        `## Tried as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(standsFor)} has it: ${works ? "it works" : "**it does not work**"}`,
        `Our files from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(simple)} alone, by their hashes; dependencies from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(dependencies)} alone.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["File", "SHA-256", "Seen by", "From"], files.map((file) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(file.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(file.sha256), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(howSeen(file)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("there", file.url)])),
        (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .triedSummary */ .$b)({ gates: [], smoke: tried }),
        timings.map(({ step, seconds }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(step)}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSeconds */ .xB)(seconds)}`).join(", "),
    ]);
}
function howSeen({ by, pythons }) {
    const installed = pythons.length === 0 ? "" : `Python ${pythons.join(" and ")}`;
    if (by === "pip")
        return `pip --require-hashes, ${installed}`;
    return installed === "" ? "fetched and hashed" : `fetched and hashed, built for ${installed}`;
}


/***/ })

};
