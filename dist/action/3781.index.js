export const id = 3781;
export const ids = [3781];
export const modules = {

/***/ 34334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pythonsFor)
/* harmony export */ });
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52319);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27565);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47387);
/* harmony import */ var _python_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61856);




async function pythonsFor({ asked, requires, uv, anyPython }, machine) {
    const found = [];
    const usable = [];
    for await (const python of (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .findPythons */ .np)(asked, machine)) {
        found.push(python);
        if (!(0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .runsTools */ .IM)(python, uv))
            continue;
        usable.push(python);
        if (anyPython && supports(requires, python))
            return [python];
    }
    const [first, ...others] = usable.filter((python) => supports(requires, python));
    if (first !== undefined)
        return [first, ...others];
    const elsewhere = asked === undefined && usable.length > 0 ? await keptPythons(requires, uv, machine) : [];
    const [kept, ...more] = elsewhere;
    if (kept !== undefined)
        return [kept, ...more];
    const [fallback, ...rest] = usable;
    if (fallback === undefined)
        throw (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .noPython */ .Gg)(found, asked);
    machine.progress.step(`No Python found here fits requires-python ${requires}; ${(0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(fallback)} runs the tools`);
    return [fallback, ...rest];
}
async function keptPythons(requires, uv, machine) {
    const search = await (0,_python_search_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPythons */ .u)(machine);
    const found = await search.edges((python) => (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .runsTools */ .IM)(python, uv) && supports(requires, python));
    return found.toReversed();
}
function supports(requires, { version }) {
    const specifiers = requires === undefined ? undefined : (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifiers */ .$h)(requires);
    const own = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version.join("."));
    return specifiers === undefined || own === undefined || (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(specifiers, own, { prereleases: true });
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withOwnTemporary)
/* harmony export */ });
function withOwnTemporary(machine, use) {
    return machine.files.withTemporaryFolder((temporary) => {
        const { runner } = machine;
        const environment = { ...runner.environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
        return use({ ...machine, runner: { ...runner, environment }, temporary });
    });
}


/***/ }),

/***/ 57773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveTool),
/* harmony export */   T: () => (/* binding */ needsResolving)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86577);
/* harmony import */ var _config_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30801);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77396);
/* harmony import */ var _tool_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94596);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47145);







function needsResolving({ name, version, requirements }) {
    return requirements === undefined && (0,_tool_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedVersion */ .XX)(name) !== version;
}
async function resolveTool({ name, version }, base, uv, machine) {
    const { programs } = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTools */ .$K)("resolver", base, uv, machine);
    const { processes, runner, temporary } = machine;
    const asked = `${name}==${version}`;
    machine.progress.step(`Resolve ${asked}, which the project pins`);
    const seen = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    const { exitCode, stdout, stderr } = await processes.run([node_path__WEBPACK_IMPORTED_MODULE_0__.join(programs, runner.platform === "win32" ? "uv.exe" : "uv"), ...OPTIONS, "--python", base.executable, "-"], { cwd: temporary, env: withCertificates(seen), input: `${asked}\n`, timeoutSeconds: 300 });
    if (exitCode === 0)
        return (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tablesAt */ .dy)((0,_config_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(stdout, "pylock.toml"), "packages").map(pinnedOf);
    const detail = stderr.trim().split("\n").slice(-20).join("\n");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP(UNREACHED.test(stderr) ? "SW-TOOLS-NOT-INSTALLED" : "SW-TOOL-UNRESOLVED", asked, { detail });
}
const OPTIONS = [
    ...["pip", "compile", "--quiet", "--no-header", "--universal", "--format", "pylock.toml"],
    ...["--only-binary", ":all:", "--python-version", "3.11"],
];
const UNREACHED = /Failed to (?:fetch|download)|Could not connect|error sending request|timed? ?out/i;
function withCertificates(env) {
    return env.PIP_CERT === undefined ? env : { SSL_CERT_FILE: env.PIP_CERT, ...env };
}
function pinnedOf(found) {
    const marker = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(found, "marker");
    const hashes = (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tablesAt */ .dy)(found, "wheels").flatMap((wheel) => (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableAt */ .af)(wheel, "hashes"), "sha256") ?? []);
    return {
        name: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(found, "name") ?? "",
        version: (0,_config_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(found, "version") ?? "",
        ...(marker !== undefined && { marker }),
        hashes: [...hashes].sort(),
    };
}


/***/ }),

/***/ 61856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ searchPythons)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47387);


const OLDEST = 7;
const NEWEST = 15;
async function searchPythons(machine) {
    const candidates = [...(await storedPythons(machine)), ...pythonsOnPath(machine.runner.platform)].sort((a, b) => a.minor - b.minor);
    const asked = new Map();
    const ask = (candidate) => {
        const answer = asked.get(candidate) ?? (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .askPython */ .ac)(candidate.command, machine);
        asked.set(candidate, answer);
        return answer;
    };
    const first = async (among, accepts) => {
        for (const candidate of among) {
            const python = await ask(candidate);
            if (python !== undefined && accepts(python))
                return python;
        }
        return undefined;
    };
    return {
        async edges(accepts, mayDo = () => true) {
            const among = candidates.filter(({ minor }) => mayDo(minor));
            const isFinal = (python) => python.prerelease !== true && accepts(python);
            const oldest = await first(among, isFinal);
            const newest = oldest && (await first(among.toReversed(), isFinal));
            return [oldest, newest].filter((python, at) => python !== undefined && (at === 0 || python.version[1] !== oldest?.version[1]));
        },
        named(version) {
            const [, minor = "", flag] = /^3\.(\d+)(t?)$/.exec(version) ?? [];
            return first(candidates.filter((candidate) => candidate.minor === Number(minor)), (python) => python.implementation === "cpython" &&
                python.version[1] === Number(minor) &&
                python.freeThreaded === (flag === "t"));
        },
    };
}
function pythonsOnPath(platform) {
    return Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index).flatMap((minor) => platform === "win32"
        ? [{ command: ["py", `-3.${minor}`], minor }]
        : [
            { command: [`python3.${minor}`], minor },
            ...(minor >= 13 ? [{ command: [`python3.${minor}t`], minor }] : []),
        ]);
}
async function storedPythons({ files, runner }) {
    const found = await Promise.all(storesOf(runner).map(async ({ folder, interpreters }) => {
        const names = ((await files.list(folder)) ?? []).map(({ name }) => name);
        const paths = names.flatMap((name) => interpreters.map((interpreter) => ({ name, file: node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name, interpreter) })));
        const present = await Promise.all(paths.map(async ({ name, file }) => ((await files.kind(file)) === "file" ? { name, file } : undefined)));
        return present.flatMap((each) => (each === undefined ? [] : candidateAt(each.name, each.file)));
    }));
    return found.flat();
}
function candidateAt(name, file) {
    const minor = /^(?:cpython-)?3\.(\d+)/.exec(name)?.[1];
    return minor === undefined || Number(minor) < OLDEST ? [] : [{ command: [file], minor: Number(minor) }];
}
function storesOf({ environment, platform, arch }) {
    const { RUNNER_TOOL_CACHE, PYENV_ROOT, HOME, XDG_DATA_HOME, APPDATA, UV_PYTHON_INSTALL_DIR } = environment;
    const interpreter = platform === "win32" ? "python.exe" : node_path__WEBPACK_IMPORTED_MODULE_0__.join("bin", "python3");
    const uv = platform === "win32"
        ? APPDATA && node_path__WEBPACK_IMPORTED_MODULE_0__.join(APPDATA, "uv", "data", "python")
        : node_path__WEBPACK_IMPORTED_MODULE_0__.join(XDG_DATA_HOME || node_path__WEBPACK_IMPORTED_MODULE_0__.join(HOME ?? "/", ".local", "share"), "uv", "python");
    const pyenv = PYENV_ROOT || (platform === "win32" || HOME === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.join(HOME, ".pyenv"));
    const stores = [
        RUNNER_TOOL_CACHE
            ? {
                folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(RUNNER_TOOL_CACHE, "Python"),
                interpreters: [arch, `${arch}-freethreaded`].map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(name, interpreter)),
            }
            : undefined,
        pyenv ? { folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(pyenv, "versions"), interpreters: [interpreter] } : undefined,
        uv ? { folder: UV_PYTHON_INSTALL_DIR || uv, interpreters: [interpreter] } : undefined,
    ];
    return stores.filter((store) => store !== undefined);
}


/***/ }),

/***/ 13781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPinnedTools: () => (/* binding */ withPinnedTools)
/* harmony export */ });
/* harmony import */ var _build_interpreters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34334);
/* harmony import */ var _build_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6328);
/* harmony import */ var _build_pinned_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57773);
/* harmony import */ var _build_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47145);




async function withPinnedTools(plan, world) {
    if (!plan.tools.some(_build_pinned_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .needsResolving */ .T))
        return plan;
    return (0,_build_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .withOwnTemporary */ .i)(world, async (machine) => {
        const uv = await (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUv */ .C8)(machine);
        const [base] = await (0,_build_interpreters_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonsFor */ .H)({ uv, anyPython: true }, machine);
        const tools = [];
        for (const tool of plan.tools) {
            tools.push((0,_build_pinned_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .needsResolving */ .T)(tool) ? { ...tool, requirements: await (0,_build_pinned_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTool */ .H)(tool, base, uv, machine) } : tool);
        }
        return { ...plan, tools };
    });
}


/***/ })

};
