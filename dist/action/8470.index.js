export const id = 8470;
export const ids = [8470];
export const modules = {

/***/ 38470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askCibuildwheel: () => (/* binding */ askCibuildwheel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);
/* harmony import */ var _environment_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36549);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47387);





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
async function askCibuildwheel(version, platforms, { files, processes, runner }) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    const { executable } = await anyPython({ processes, runner });
    return files.withTemporaryFolder(async (work) => {
        const { interpreter } = (0,_environment_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentPaths */ .W)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "environment"), runner.platform);
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
    for await (const python of (0,_python_js__WEBPACK_IMPORTED_MODULE_4__/* .findPythons */ .np)(undefined, machine)) {
        if ((0,_python_js__WEBPACK_IMPORTED_MODULE_4__/* .runsTools */ .IM)(python, false))
            return python;
        found.push(python);
    }
    throw (0,_python_js__WEBPACK_IMPORTED_MODULE_4__/* .noPython */ .Gg)(found, undefined);
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

/***/ 36549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ environmentPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function environmentPaths(folder, platform) {
    const programs = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, platform === "win32" ? "Scripts" : "bin");
    return { programs, interpreter: node_path__WEBPACK_IMPORTED_MODULE_0__.join(programs, platform === "win32" ? "python.exe" : "python") };
}


/***/ }),

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _config_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58681);

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
/* harmony export */   ac: () => (/* binding */ askPython),
/* harmony export */   np: () => (/* binding */ findPythons)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);



const OLDEST = 11;
const NEWEST = 15;
const QUESTION = `
import json, os, platform, struct, sys, sysconfig
def can(name):
    try:
        __import__(name)
        return True
    except Exception:
        return False
libc, libc_version = platform.libc_ver()
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
    "libcVersion": libc_version,
    "prerelease": sys.version_info[3] != "final",
    "hasVenv": can("venv"),
    "hasEnsurepip": can("ensurepip"),
}))
`;
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
function runsTools({ version: [major, minor], hasVenv, hasEnsurepip }, uv) {
    return isRecent(major, minor) && hasVenv && (hasEnsurepip || uv);
}
function noPython(found, asked) {
    const recent = found.find(({ version: [major, minor] }) => isRecent(major, minor));
    if (recent !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-NO-VENV", nameOf(recent));
    if (found.length > 0)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-TOO-OLD", found.map(nameOf).join(", "));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-MISSING", asked ?? "neither python3 nor python answers");
}
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


/***/ })

};
