"use strict";
exports.id = 3293;
exports.ids = [3293];
exports.modules = {

/***/ 56533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  s: () => (/* binding */ planProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(23624);
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(64239);
;// CONCATENATED MODULE: ./lib/src/plan/explain.js




function explain(plan, id) {
    if (id === "version")
        return explainVersion(plan);
    const job = plan.jobs.find((each) => each.id === id);
    if (job !== undefined)
        return explainJob(job, plan);
    const wheels = plan.expected.flatMap((each) => (each.kind === "wheel" && each.identifier === id ? [each] : []));
    if (wheels.length > 0)
        return wheels.map((wheel) => explainWheel(id, wheel, plan)).join("\n");
    const excluded = plan.excluded.find(({ identifier }) => identifier === id);
    if (excluded !== undefined)
        return `${id} has no wheel of its own: ${excluded.because} (${excluded.rule}).`;
    const isIdentifier = Object.values((0,cibuildwheel_table/* defaultCibuildwheel */.fP)().identifiers).some((names) => names.includes(id));
    if (isIdentifier)
        return `${id} has no wheel of its own: ${whyUnplanned(plan)}.`;
    throw unknown(id, plan);
}
function whyUnplanned({ expected, tools }) {
    const wheels = expected.filter((each) => each.kind === "wheel");
    if (wheels.length > 0 && wheels.every(({ platform }) => platform === "any")) {
        return "the wheel py3-none-any serves every Python on every platform";
    }
    const tool = tools.find(({ name }) => name === "cibuildwheel");
    return tool === undefined ? "nothing is built for it" : `cibuildwheel ${tool.version} does not have it`;
}
function unknown(id, { jobs, expected, excluded }) {
    const known = ["version", ...jobs.map((each) => each.id)];
    const planned = expected.flatMap((each) => (each.kind === "wheel" ? (each.identifier ?? []) : []));
    const meant = (0,nearest_name/* nearestName */.q)(id, [...known, ...planned, ...excluded.map(({ identifier }) => identifier)], MOST_LETTERS);
    const names = `Name a build identifier such as cp312-manylinux_x86_64, or one of ${known.join(", ")}.`;
    return new errors/* ShipwheelError */.QP("SW-PLAN-UNKNOWN-ID", JSON.stringify(id), {
        hint: meant === undefined ? names : `Did you mean \`${meant}\`?`,
    });
}
const MOST_LETTERS = 2;
function explainVersion({ version, refusals, warnings }) {
    const sentences = [
        `The version is ${version.pep440}: ${version.source.detail}.`,
        version.tag === null ? "No tag goes with it." : `Its tag is ${version.tag}.`,
        version.prerelease ? "It is a pre-release: installers pass it over unless asked." : "",
        ...[...refusals, ...warnings]
            .filter(({ code }) => /^SW-(TAG|VERSION|UNTAGGED|LOCAL)/.test(code))
            .map(({ message, hint }) => `${message}. ${hint}`),
    ];
    return sentences.filter(Boolean).join("\n");
}
function explainJob(job, { expected }) {
    const { id, runner, tool, why, minutes } = job;
    const files = expected.filter(({ job }) => job === id);
    const names = files.map((file) => (file.kind === "sdist" ? "the sdist" : `${file.python}-${file.abi}`));
    const long = minutes === undefined ? "" : `, in about ${minutes} minutes`;
    return `The job ${id} runs on ${runner} and builds with ${tool}: ${why}.\nIt makes ${names.join(", ")}${long}.${needsOf(job)}`;
}
function needsOf({ emulation, rustTargets = [] }) {
    const needs = [
        ...(emulation === undefined ? [] : [`QEMU for ${emulation.arch}`]),
        ...(rustTargets.length === 0 ? [] : [`of Rust what compiles for ${rustTargets.join(", ")}`]),
    ];
    return needs.length === 0 ? "" : `\nThe runner needs ${needs.join(", and ")}.`;
}
function explainWheel(id, wheel, plan) {
    const { python, abi, platform, arch, job } = wheel;
    const served = plan.excluded
        .filter(({ because }) => because.includes(`the ${python}-${abi} wheel of ${id} `))
        .map(({ identifier }) => identifier);
    const sentences = [
        `${id} is built in the job ${job}: the wheel ${python}-${abi} for ${(0,platform_tag/* platformName */.$)({ family: platform, arch })}.`,
        whySelected(wheel, plan),
        served.length === 0 ? "" : `It also serves ${served.join(", ")}.`,
    ];
    return sentences.filter(Boolean).join("\n");
}
function whySelected({ because }, { tools, project: { requiresPython } }) {
    if (because !== undefined)
        return `${because}.`;
    const allows = requiresPython === undefined
        ? "the project sets no range of Python versions"
        : `requires-python (${requiresPython}) allows it`;
    const tool = tools.find(({ name }) => name === "cibuildwheel");
    return tool === undefined
        ? `maturin generate-ci would build it, and ${allows}.`
        : `The rules of cibuildwheel ${tool.version} select it, and ${allows}.`;
}

;// CONCATENATED MODULE: ./lib/src/plan/platform.js

const FAMILIES = {
    linux: ["manylinux", "musllinux", "linux"],
    macos: ["macosx"],
    windows: ["win"],
    android: ["android"],
    ios: ["ios"],
    pyodide: ["pyodide"],
};
function platformNamed(name) {
    const platforms = Object.keys(FAMILIES);
    const platform = platforms.find((each) => each === name);
    if (platform !== undefined)
        return platform;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--platform ${name}`, { hint: `The platforms are ${platforms.join(", ")}.` });
}
function onPlatform(plan, platform) {
    const families = FAMILIES[platform];
    const isHere = (each) => each.kind === "sdist" || each.platform === "any" || families.includes(each.platform);
    const expected = plan.expected.filter(isHere);
    const ids = new Set(expected.map(({ job }) => job));
    const isTagHere = (tag) => ["any", ...families].includes(familyOf(tag));
    const { against } = plan;
    return {
        ...plan,
        ...(against && {
            against: { ...against, added: against.added.filter(isTagHere), dropped: against.dropped.filter(isTagHere) },
        }),
        expected,
        excluded: plan.excluded.filter(({ identifier }) => families.includes(familyOf(identifier))),
        jobs: plan.jobs.filter(({ id }) => ids.has(id)),
        matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
    };
}
function familyOf(identifier) {
    const platform = identifier.slice(identifier.lastIndexOf("-") + 1);
    return /^[a-z]+/.exec(platform)?.[0] ?? "";
}

// EXTERNAL MODULE: ./lib/src/report/alike.js
var report_alike = __webpack_require__(73808);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(67207);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(64222);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(89696);
// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(66598);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/src/report/wheel-grid.js
var wheel_grid = __webpack_require__(91080);
;// CONCATENATED MODULE: ./lib/src/report/plan-grid.js



function planGrid(plan, ink) {
    const { pythons, rows } = (0,wheel_grid/* wheelGrid */.s)(plan);
    const sdists = plan.expected.filter(({ kind }) => kind === "sdist").map(() => "sdist");
    const cells = rows.map(({ place, signs }) => [(0,visible/* visible */.R)(place), ...signs.map((sign) => shown(sign, ink))]);
    return [...sdists, ...(0,columns/* columns */.Y)([["", ...pythons.map(visible/* visible */.R)], ...cells]), ...legend(plan, ink)];
}
function shown(sign, ink) {
    if (sign === undefined)
        return ink.dim("·");
    return sign === "-" ? ink.bad(sign) : ink.good(sign);
}
function legend({ against }, ink) {
    if (against === undefined)
        return [];
    const { version, added, dropped } = against;
    if (version === null)
        return [ink.dim("nothing is published yet: all of it is new")];
    return [ink.dim(`beside ${(0,visible/* visible */.R)(version)}: + ${added.length} new, - ${dropped.length} dropped`)];
}

// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(48939);
;// CONCATENATED MODULE: ./lib/src/report/plan-text.js








function planText(plan, look) {
    const ink = (0,report_ink/* inkOf */.g)(look);
    const problems = [
        ...plan.refusals.map((each) => (0,error_frame/* errorFrame */.EK)(each, look)),
        ...plan.warnings.map((each) => (0,error_frame/* errorFrame */.EK)({ ...each, severity: "warning" }, look)),
    ];
    return [
        ink.strong((0,visible/* visible */.R)(`${plan.project.name} ${plan.version.pep440}`)),
        ...facts(plan).map((line) => `  ${line}`),
        "",
        ink.strong(`${(0,quantity/* counted */.hS)(plan.expected.length, "file")} expected`),
        ...planGrid(plan, ink).map((line) => `  ${line}`),
        ...section((0,quantity/* counted */.hS)(plan.jobs.length, "job"), jobRows(plan.jobs), ink),
        ...section(`${plan.excluded.length} left out`, excludedRows(plan.excluded), ink),
        ...problems.flatMap((frame) => ["", frame]),
    ].join("\n");
}
function facts({ version, source, project }) {
    const { purity } = project;
    const [evidence] = purity.evidence;
    const rows = [
        ["version", `${version.pep440}${version.prerelease ? ", a pre-release" : ""}: ${version.source.detail}`],
        ["tag", version.tag ?? "none"],
        ["commit", [source.commit.slice(0, 12) || "none", source.repository, source.ref].filter(Boolean).join("  ")],
        ["backend", project.backend],
        ["kind", `${purity.class} (${purity.confidence})${evidence === undefined ? "" : `: ${evidence.says}`}`],
        ...(project.requiresPython === undefined ? [] : [["python", project.requiresPython]]),
    ];
    return (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
}
function jobRows(jobs) {
    return (0,report_alike/* groupAlike */.M)(jobs, (job) => [(0,job_runner/* jobRunner */._)(job), job.tool, job.why].join(" ")).map(([job, alike]) => {
        const more = alike.length === 1 ? "" : ` and ${alike.length - 1} more`;
        return [`${job.id}${more}`, (0,job_runner/* jobRunner */._)(job), job.tool, job.why];
    });
}
function excludedRows(excluded) {
    return (0,report_alike/* groupAlike */.M)(excluded, ({ rule, because }) => `${rule} ${because}`).map(([{ rule, because }, alike]) => {
        return [rule, because, (0,report_alike/* someNames */.X)(alike.map(({ identifier }) => identifier))];
    });
}
function section(title, rows, ink) {
    if (rows.length === 0)
        return [];
    const lines = (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
    return ["", ink.strong(title), ...lines.map((line) => `  ${line}`)];
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(19452);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(59410);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(29102);
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(14458);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 81 modules
var commands_planned = __webpack_require__(40942);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js











async function plan(options, world) {
    const { dir, ref, out, explain: asked } = options;
    const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
    const durations = options.durations === undefined ? undefined : await durationsIn(options.durations, world.files);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }), ...(durations && { durations }) }, world);
    const packed = durations === undefined ? planned.plan : withDoubts(planned.plan, durations, options.durations ?? "");
    const whole = await compared(packed, options, world);
    const isWritten = out !== undefined && platform === undefined && asked === undefined;
    const document = isWritten ? await resolved(whole, options, world) : shownPart(whole, platform);
    const explained = asked === undefined ? undefined : (0,visible/* visibleLines */.g)(explain(whole, asked)).join("\n");
    if (isWritten)
        await writePlan(document, out, world.files);
    return {
        document,
        get text() {
            return explained ?? planText(document);
        },
        exitCode: document.refusals.length === 0 ? 0 : 1,
        outputs: (0,plan_outputs/* planOutputs */.i)(document),
        summary: () => (0,summary/* planSummary */.MM)(document),
        problems: planProblems(document),
    };
}
async function durationsIn(file, files) {
    const { readDurations } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(5849)]).then(__webpack_require__.bind(__webpack_require__, 45849));
    return readDurations(file, files);
}
function withDoubts(plan, durations, file) {
    const planned = plan.jobs.flatMap(({ identifiers }) => identifiers);
    if (planned.length === 0 || planned.some((name) => durations.has(name)))
        return plan;
    return { ...plan, warnings: [...plan.warnings, (0,errors/* problem */.CC)("SW-DURATIONS-UNKNOWN", file)] };
}
async function writePlan(document, out, files) {
    const file = external_node_path_default().join(out, document_file/* PLAN */.Ac);
    await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    await files.write(file, (0,document_file/* jsonBytes */.yN)(document));
}
async function compared(planned, { against, simpleUrl }, wire) {
    if (against === undefined)
        return planned;
    const { planAgainst } = await __webpack_require__.e(/* import() */ 9819).then(__webpack_require__.bind(__webpack_require__, 19819));
    return planAgainst(planned, against, simpleUrl, wire);
}
function shownPart(whole, platform) {
    return platform === undefined ? whole : onPlatform(whole, platform);
}
async function resolved(document, { resolves }, world) {
    if (resolves !== true || document.refusals.length > 0)
        return document;
    const { withPinnedTools } = await Promise.all(/* import() */[__webpack_require__.e(5974), __webpack_require__.e(6814)]).then(__webpack_require__.bind(__webpack_require__, 76814));
    return withPinnedTools(document, world);
}
function planProblems({ refusals, warnings }) {
    return [
        ...refusals.map((each) => ({ ...each, severity: "error" })),
        ...warnings.map((each) => ({ ...each, severity: "warning" })),
    ];
}


/***/ }),

/***/ 93293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/src/build/build.js + 30 modules
var build = __webpack_require__(34089);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(96577);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(44676);
// EXTERNAL MODULE: ./lib/src/build/environment.js
var build_environment = __webpack_require__(41179);
// EXTERNAL MODULE: ./lib/src/build/fresh-environment.js
var fresh_environment = __webpack_require__(37554);
;// CONCATENATED MODULE: ./lib/src/build/netrc.js

async function writeNetrc(folder, login, { files, runner }) {
    const { NETRC, HOME, USERPROFILE } = runner.environment;
    const home = (runner.platform === "win32" ? USERPROFILE : HOME) ?? "";
    const places = NETRC ? [NETRC] : [".netrc", "_netrc"].map((name) => external_node_path_default().join(home, name));
    const texts = await Promise.all(places.map((place) => files.readText(place)));
    const own = texts.find((text) => text !== undefined) ?? "";
    const file = external_node_path_default().join(folder, "netrc");
    await files.write(file, `${own}\n\n${netrcEntry(login)}`);
    return file;
}
function netrcEntry({ host, username, password }) {
    const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
    return `machine ${quoted(host)} login ${quoted(username)} password ${quoted(password)}\n`;
}

// EXTERNAL MODULE: ./lib/src/build/try-package.js + 3 modules
var try_package = __webpack_require__(46059);
;// CONCATENATED MODULE: ./lib/src/build/install-back.js







async function installBack(published, { tools, pip, login }, machine) {
    const { name, version, simple } = published;
    const ended = machine.progress.running(`pip install ${name}`);
    const installed = (0,fresh_environment/* withFreshEnvironment */.e)(tools, machine, async (environment) => {
        const { extras, install } = published.choice;
        const asked = `${name}${extras.length === 0 ? "" : `[${extras.join(",")}]`}==${version}`;
        const options = ["--index-url", simple, asked, ...install];
        const report = await withLogin(login, machine, (variables) => environment.install(options, { ...networkOnly(machine.runner, pip), ...variables }));
        const came = ours(report, published);
        await confirmVersion(published, environment);
        return {
            ...came,
            python: environment.python,
            smoke: await (0,try_package/* tryPackage */.O)(published, environment, machine),
        };
    });
    return installed.finally(ended);
}
function withLogin(login, machine, use) {
    if (login === undefined)
        return use({});
    return machine.files.withTemporaryFolder(async (folder) => use({ NETRC: await writeNetrc(folder, login, machine) }));
}
const REACHING = new Map([
    ["cert", "PIP_CERT"],
    ["client-cert", "PIP_CLIENT_CERT"],
    ["proxy", "PIP_PROXY"],
    ["trusted-host", "PIP_TRUSTED_HOST"],
    ["timeout", "PIP_TIMEOUT"],
]);
const LOOPBACK = "127.0.0.1,localhost,::1";
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
function ours(report, { name, version, simple, files }) {
    const installed = report?.install ?? [];
    const entry = installed.find(({ metadata }) => (0,python_name/* normalizeName */.Pc)(metadata.name) === (0,python_name/* normalizeName */.Pc)(name));
    if (entry === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `pip's report has no ${name}`);
    const { url, archive_info } = entry.download_info;
    const sha256 = archive_info?.hashes?.sha256 ?? "";
    const origin = new URL(simple).origin;
    if (new URL(url).origin !== origin) {
        throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `${name} ${version} came from ${new URL(url).origin}, not from ${origin}`);
    }
    if (!files.some((file) => file.sha256 === sha256)) {
        throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `${url} has the sha256 ${sha256}, which no published file has`);
    }
    return { url, sha256 };
}
const VERSION = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))";
async function confirmVersion({ name, version }, environment) {
    const { exitCode, stdout, stderr } = await environment.ask(VERSION, [name], 60);
    const installed = (0,python_version/* parseVersion */.ot)(stdout.trim());
    if (exitCode === 0 && installed !== undefined && (0,python_version/* formatVersion */.qh)(installed) === version)
        return;
    const says = stdout.trim() || stderr.trim().split("\n").at(-1);
    throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `installed, ${name} says that it is ${says}, not ${version}`);
}

// EXTERNAL MODULE: ./lib/src/build/machine.js
var machine = __webpack_require__(31575);
// EXTERNAL MODULE: ./lib/src/build/source.js
var source = __webpack_require__(79969);
// EXTERNAL MODULE: ./lib/src/build/user-index.js
var user_index = __webpack_require__(32374);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js
var publish_bundle = __webpack_require__(79729);
// EXTERNAL MODULE: ./lib/src/publish/publish.js + 5 modules
var publish = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/publish/target.js
var publish_target = __webpack_require__(40204);
// EXTERNAL MODULE: ./lib/src/report/html.js + 5 modules
var html = __webpack_require__(91372);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(48939);
// EXTERNAL MODULE: ./lib/src/report/run-text.js
var run_text = __webpack_require__(49805);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(19452);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(11710);
// EXTERNAL MODULE: ./lib/src/report/tried.js
var tried = __webpack_require__(51472);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(85954);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js + 15 modules
var assemble = __webpack_require__(74589);
// EXTERNAL MODULE: ./lib/src/commands/bundle-folder.js
var bundle_folder = __webpack_require__(43039);
// EXTERNAL MODULE: ./lib/src/commands/check.js + 3 modules
var check = __webpack_require__(41226);
// EXTERNAL MODULE: ./lib/src/commands/checked-build.js + 29 modules
var checked_build = __webpack_require__(41630);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(59410);
// EXTERNAL MODULE: ./lib/src/commands/embedded-sbom.js
var embedded_sbom = __webpack_require__(72488);
// EXTERNAL MODULE: ./lib/src/commands/gates.js + 3 modules
var gates = __webpack_require__(59430);
// EXTERNAL MODULE: ./lib/src/commands/plan.js + 4 modules
var plan = __webpack_require__(56533);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(20284);
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(14458);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 81 modules
var commands_planned = __webpack_require__(40942);
// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check_check = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/src/local-index/issuer.js
var issuer = __webpack_require__(89365);
// EXTERNAL MODULE: ./lib/src/local-index/local-index.js + 17 modules
var local_index = __webpack_require__(43019);
// EXTERNAL MODULE: ./lib/src/local-index/simple.js + 1 modules
var simple = __webpack_require__(78054);
// EXTERNAL MODULE: ./lib/src/local-index/upload.js + 4 modules
var upload = __webpack_require__(92446);
// EXTERNAL MODULE: ./lib/src/publish/signing-config.js
var signing_config = __webpack_require__(63729);
;// CONCATENATED MODULE: ./lib/src/commands/rehearsal-index.js






const WORKFLOW = "release.yml";
const ENVIRONMENT = "pypi";
async function openRehearsalIndex(plan, upstream, { clock, listen, runner }) {
    const workflow = workflowOf(plan);
    const { owner, repository } = workflow;
    const index = await (0,local_index/* createIndex */.z)({
        clock,
        readDistribution: check_check/* checkFile */.vH,
        publishers: [
            { project: plan.project.normalizedName, owner, repository, workflow: WORKFLOW, environment: ENVIRONMENT },
        ],
        claims: claimsOf(workflow, plan),
        upstream,
    });
    const server = await listen(index.reply, { host: "127.0.0.1", port: 0 });
    const { environment, platform, arch } = runner;
    return {
        upload: server.url + upload/* UPLOAD_PATH */.E,
        simple: server.url + simple/* SIMPLE_PATH */.xT,
        runner: {
            inActions: true,
            event: { name: "release", ref: workflow.ref, sha: plan.source.commit, repository: `${owner}/${repository}` },
            idToken: { url: `${server.url}${issuer/* ID_TOKEN_PATH */.o$}?api-version=2.0`, token: index.issuer.requestToken },
            environment,
            platform,
            arch,
        },
        signing: (0,signing_config/* readSigningConfig */.A)(JSON.stringify(index.sigstore.signingConfig(server.url)), server.url, clock.now()),
        trustedRoot: JSON.stringify(index.sigstore.trustedRoot(), null, 2),
        close: server.close,
    };
}
function workflowOf({ source, project, version }) {
    const [owner = "example", repository = project.normalizedName] = source.repository?.split("/") ?? [];
    return { owner, repository, ref: `refs/tags/${version.tag ?? version.pep440}` };
}
function claimsOf({ owner, repository, ref }, { source }) {
    const file = `${owner}/${repository}/.github/workflows/${WORKFLOW}@${ref}`;
    return {
        repository: `${owner}/${repository}`,
        repository_owner: owner,
        repository_owner_id: "1",
        job_workflow_ref: file,
        workflow_ref: file,
        ref,
        sha: source.commit,
        workflow_sha: source.commit,
        job_workflow_sha: source.commit,
        runner_environment: "self-hosted",
        environment: ENVIRONMENT,
        event_name: "release",
        run_id: "1",
        run_attempt: "1",
    };
}

// EXTERNAL MODULE: ./lib/src/commands/repeat.js + 4 modules
var repeat = __webpack_require__(68536);
// EXTERNAL MODULE: ./lib/src/commands/run-cache.js
var run_cache = __webpack_require__(27682);
// EXTERNAL MODULE: ./lib/src/commands/smoke.js + 2 modules
var commands_smoke = __webpack_require__(11872);
// EXTERNAL MODULE: ./lib/src/commands/wheel-timings.js
var wheel_timings = __webpack_require__(50473);
;// CONCATENATED MODULE: ./lib/src/commands/rehearse.js

































const TRUSTED_ROOT = "attestations/trusted_root.json";
async function rehearse(options, world) {
    if (options.out !== undefined)
        await (0,bundle_folder/* refuseOccupied */.$H)(options.out, world.files);
    return (0,machine/* withOwnTemporary */.i)(world, (own) => (0,run_cache/* withRunCache */.E)({ command: "rehearse", ...options }, own, () => own.files.withTemporaryFolder((work) => rehearseIn(work, options, own))));
}
async function rehearseIn(work, options, world) {
    const planned = await planRehearsal(options, work, world);
    const built = await buildAll(planned, external_node_path_default().join(work, "job"), options, world);
    const bundle = external_node_path_default().join(work, "bundle");
    const assembled = await assembleAll(planned, built, bundle, world);
    const [published, [reproducible, smoke]] = await (0,repeat/* together */.bs)(publishAndInstall(planned, built, { bundle, digest: assembled.digest }, world), (0,repeat/* together */.bs)(built.repeat(), built.smoke()));
    const receipt = (0,wheel_timings/* withTimings */.cH)(published.receipt, (0,wheel_timings/* wheelTimings */.D)(built.record.timings));
    const record = { ...built.record, reproducible, smoke };
    const rehearsed = {
        planned,
        ...built,
        record,
        manifest: assembled.manifest,
        ...published,
        receipt,
        warnings: assembled.warnings,
    };
    await writeResults(bundle, rehearsed, world);
    if (options.out !== undefined)
        await (0,bundle_folder/* placeBundle */.ey)(bundle, options.out, world.files);
    return outcomeOf(rehearsed, options.out);
}
async function planRehearsal({ dir, tag }, work, world) {
    const committed = (git) => (0,source/* exportCommit */._)({ dir, ...git, tag: null }, external_node_path_default().join(work, `commit-${git.commit.slice(0, 12)}`), world);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "rehearsal", committed, ...(tag && { tag }) }, world);
    const { project, version, warnings } = planned.plan;
    world.progress.stage("plan", `${project.name} ${version.pep440}: ${version.source.detail}`);
    for (const { message } of warnings)
        world.progress.step(`warning: ${message}`);
    (0,commands_planned/* refuseRefused */.d)(planned.plan);
    return { ...planned, ...(0,plan_file/* planFile */.e)(planned.plan) };
}
async function buildAll({ plan, digest, config }, out, { dir, python, containers }, world) {
    const ignored = (0,check_ignored/* ignoredCodes */.J)(config.ignore);
    const request = {
        plan,
        job: "all",
        dir,
        out,
        mode: "rehearsal",
        wheelsFrom: config.from,
        pass: config.environment,
        timeoutSeconds: config.timeoutSeconds,
        normalise: config.reproducible === "normalise",
        ...(0,embedded_sbom/* embedding */.G)(plan, config, world.files),
        ...(python && { python }),
        ...(containers !== undefined && { containers }),
    };
    const gating = (0,gates/* gateRequest */.tV)({ plan, config, dir, mode: "rehearsal", python });
    const before = await (0,gates/* passTreeGates */.m8)(gating, world);
    world.progress.stage("build", `from ${plan.source.commit.slice(0, 12)}, in isolated environments`);
    const built = await (0,build/* buildJob */.i5)(request, world);
    if (built.notBuilt.length > 0) {
        world.progress.step(`${(0,quantity/* counted */.hS)(built.notBuilt.length, "wheel")} of the plan cannot be built here; the end lists them`);
    }
    const checked = await (0,checked_build/* checkBuilt */.D)(built, { plan, planDigest: digest, dir, ignored }, world);
    world.progress.stage("check", `${checked.distributions.length} files against the index's rules`);
    const after = await (0,gates/* tryWheelGates */.$s)(gating, built, checked.distributions, world);
    const smoke = { plan, choice: config.smoke, pass: config.environment, except: built.toolchain.base };
    return {
        ...checked,
        record: { ...checked.record, gates: [...before, ...after.results] },
        gated: [...(0,gates/* gateProblems */.y$)(after), ...checked.warnings],
        toolchain: built.toolchain,
        repeat: () => (0,repeat/* repeated */.ZD)(request, built, config, world),
        smoke: () => (0,commands_smoke/* tryFiles */.jx)(built, checked.distributions, smoke, world),
    };
}
async function assembleAll({ plan, bytes, config }, { record, distributions }, bundle, { files, progress }) {
    progress.stage("assemble", "contract, hashes, SBOM, manifest");
    const assembled = (0,assemble/* assembleSound */.y)({
        plan: { document: plan, bytes },
        records: [record],
        distributions,
        rehearsal: true,
        sbom: config.sbom,
        toolVersion: version/* VERSION */.x,
    });
    for (const { message } of assembled.warnings)
        progress.step(`warning: ${message}`);
    await (0,bundle_folder/* writeBundle */.Mf)(bundle, assembled, distributions, files);
    return assembled;
}
async function publishAndInstall({ plan, config }, { toolchain, distributions }, assembled, world) {
    const pip = await (0,user_index/* readPipConfiguration */.QF)(toolchain, world);
    const { url: upstream, login } = (0,user_index/* userIndex */.Eg)(world.runner.environment, pip);
    if (login !== undefined)
        world.mask(login.password);
    const index = await openRehearsalIndex(plan, upstream, world);
    try {
        const bundle = await (0,publish_bundle/* openBundle */.hk)(assembled.bundle, { manifestDigest: assembled.digest }, world);
        const target = (0,publish_target/* indexOf */.q)(index.upload, index.simple);
        const attesting = {
            policy: config.attestations ?? "required",
            signing: () => world.signingAt(index.signing),
            folder: assembled.bundle,
        };
        const receipt = await (0,publish/* publishRelease */.D)({ bundle, index: target, runner: index.runner, attesting }, world);
        await world.files.write(external_node_path_default().join(assembled.bundle, TRUSTED_ROOT), index.trustedRoot);
        world.progress.stage("install", `pip install ${plan.project.name}==${plan.version.pep440}, in a fresh environment`);
        const { files } = bundle.manifest;
        const published = { ...(0,commands_smoke/* contentsOf */.KD)(distributions, plan, config.smoke), simple: index.simple, files };
        const installed = await installBack(published, { tools: toolchain, pip, ...(login && { login }) }, world);
        for (const { name: tried, detail } of installed.smoke)
            world.progress.step(`${tried}  ${detail}`.trimEnd());
        return { receipt, installed };
    }
    finally {
        await index.close();
    }
}
async function writeResults(bundle, rehearsed, { files }) {
    const { planned, manifest, receipt, record } = rehearsed;
    await files.write(external_node_path_default().join(bundle, document_file/* RECORD */.gv), (0,document_file/* jsonBytes */.yN)(record));
    await files.write(external_node_path_default().join(bundle, document_file/* RECEIPT */.T6), (0,document_file/* jsonBytes */.yN)(receipt));
    const report = (0,html/* renderReport */.B)({
        plan: planned.plan,
        manifest,
        receipt,
        records: [record],
        install: proofOf(rehearsed),
    });
    await files.write(external_node_path_default().join(bundle, document_file/* REPORT */.ri), report);
}
function proofOf({ manifest, installed }) {
    const { url, sha256, python, smoke } = installed;
    const { name, version } = manifest.project;
    return {
        requirement: `${name}==${version}`,
        python,
        file: manifest.files.find((file) => file.sha256 === sha256)?.name ?? "",
        url,
        sha256,
        ran: smoke.map(({ name, outcome, detail }) => ({ command: name, outcome, output: detail })),
    };
}
function outcomeOf(rehearsed, out) {
    const { planned, manifest, receipt, installed, distributions, record } = rehearsed;
    const { file } = proofOf(rehearsed);
    const back = installed.smoke.map((smoke) => ({ ...smoke, file }));
    const failed = [...rehearsed.gated, ...(0,commands_smoke/* smokeProblems */.mB)([...back, ...record.smoke])];
    const differing = (0,repeat/* repeatProblems */.SL)(record.reproducible, planned.config);
    const problems = [
        ...(0,plan/* planProblems */.s)(planned.plan),
        ...(0,check/* distributionProblems */.d)(distributions),
        ...rehearsed.warnings.map((each) => ({ severity: "warning", ...each })),
        ...failed,
        ...differing,
    ];
    return {
        document: manifest,
        text: [
            (0,terminal/* manifestText */.$2)(manifest),
            (0,tried/* gatesText */.kJ)(record.gates),
            (0,run_text/* installText */.DC)(proofOf(rehearsed)),
            (0,tried/* smokeText */.Nu)(record.smoke),
            (0,run_text/* repeatText */.d)(record.reproducible),
            (0,terminal/* errorsText */.v$)([...failed, ...differing]),
            ...(out === undefined ? [] : [`The bundle is in ${out}; read ${external_node_path_default().join(out, document_file/* REPORT */.ri)}.`]),
        ]
            .filter(Boolean)
            .join("\n\n"),
        exitCode: [...failed, ...differing].some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: { ...(0,plan_outputs/* planOutputs */.i)(planned.plan), ...(out !== undefined && { bundle: out }) },
        summary: () => [(0,summary/* manifestSummary */.OY)(manifest), (0,tried/* triedSummary */.$b)(record), (0,summary/* receiptSummary */.Rs)(receipt)].filter(Boolean).join("\n\n"),
        problems,
    };
}


/***/ }),

/***/ 50473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wheelTimings),
/* harmony export */   cH: () => (/* binding */ withTimings),
/* harmony export */   p3: () => (/* binding */ timingsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75770);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59410);



function wheelTimings(timings) {
    const sums = new Map();
    for (const { identifier, seconds } of timings) {
        if (identifier !== undefined)
            sums.set(identifier, (sums.get(identifier) ?? 0) + seconds);
    }
    return [...sums].map(([identifier, seconds]) => ({ identifier, seconds: Math.round(seconds * 100) / 100 }));
}
function withTimings(receipt, timings) {
    return timings.length === 0 ? receipt : { ...receipt, timings };
}
async function timingsIn(bundle, planDigest, files) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(bundle, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD */ .gv);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return [];
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(1213)]).then(__webpack_require__.bind(__webpack_require__, 21213));
    try {
        const record = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(buildRecordSchema, bytes, file);
        return record.plan === planDigest ? wheelTimings(record.timings) : [];
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/publish/credential.js
var publish_credential = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/src/publish/trusted.js
var trusted = __webpack_require__(18446);
;// CONCATENATED MODULE: ./lib/src/publish/admission.js


const SPARE_SECONDS = 3 * 60;
const SETTINGS = {
    pypi: "https://pypi.org/manage/project/",
    testpypi: "https://test.pypi.org/manage/project/",
};
async function admit(way, { index, project }, world) {
    if (way.kind === "none")
        return { authentication: "none", authorization: async () => undefined, secrets: () => [] };
    if (way.kind === "token")
        return byToken(way.credential, world.mask);
    const settings = index.name && `${SETTINGS[index.name]}${project}/settings/publishing/`;
    const mint = () => (0,trusted/* mintToken */.W$)({ ...way, upload: index.upload, ...(settings && { settings }) }, world);
    let minted = await mint();
    let renewal;
    const renew = () => {
        renewal ??= mint()
            .then((token) => {
            minted = token;
        })
            .finally(() => {
            renewal = undefined;
        });
        return renewal;
    };
    const header = () => (0,publish_credential/* basic */.HX)((0,publish_credential/* tokenCredential */.N5)(minted.token));
    return {
        authentication: "oidc",
        async authorization(seconds) {
            if (renewal !== undefined || isExpiring(minted, world.clock.now(), seconds))
                await renew();
            return header();
        },
        async renew(spent) {
            if (header() === spent)
                await renew();
        },
        secrets: () => (0,publish_credential/* secretForms */.eo)((0,publish_credential/* tokenCredential */.N5)(minted.token)),
    };
}
function byToken(credential, mask) {
    for (const secret of (0,publish_credential/* secretForms */.eo)(credential))
        mask(secret);
    return {
        authentication: "token",
        authorization: async () => (0,publish_credential/* basic */.HX)(credential),
        secrets: () => (0,publish_credential/* secretForms */.eo)(credential),
    };
}
function isExpiring({ expires }, now, seconds) {
    return expires !== undefined && expires - now < 1000 * (SPARE_SECONDS + seconds);
}

// EXTERNAL MODULE: ./lib/src/publish/attesting.js + 4 modules
var publish_attesting = __webpack_require__(75306);
// EXTERNAL MODULE: ./lib/src/publish/preflight.js + 3 modules
var preflight = __webpack_require__(5991);
// EXTERNAL MODULE: ./lib/src/publish/severally.js
var severally = __webpack_require__(25466);
// EXTERNAL MODULE: ./lib/src/publish/attempts.js
var attempts = __webpack_require__(93615);
// EXTERNAL MODULE: ./lib/src/publish/attestation-folder.js
var attestation_folder = __webpack_require__(77316);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/ports/files.js
var ports_files = __webpack_require__(70789);
// EXTERNAL MODULE: ./lib/src/python/upload-fields.js
var upload_fields = __webpack_require__(64261);
;// CONCATENATED MODULE: ./lib/src/publish/form.js




const METADATA_FIELDS = new Map([
    ["metadata-version", "metadata_version"],
    ["name", "name"],
    ["version", "version"],
    ["summary", "summary"],
    ["description", "description"],
    ["description-content-type", "description_content_type"],
    ["keywords", "keywords"],
    ["home-page", "home_page"],
    ["download-url", "download_url"],
    ["author", "author"],
    ["author-email", "author_email"],
    ["maintainer", "maintainer"],
    ["maintainer-email", "maintainer_email"],
    ["license", "license"],
    ["license-expression", "license_expression"],
    ["license-file", "license_file"],
    ["classifier", "classifiers"],
    ["platform", "platform"],
    ["supported-platform", "supported_platform"],
    ["requires-python", "requires_python"],
    ["requires-dist", "requires_dist"],
    ["provides-dist", "provides_dist"],
    ["obsoletes-dist", "obsoletes_dist"],
    ["requires", "requires"],
    ["provides", "provides"],
    ["obsoletes", "obsoletes"],
    ["requires-external", "requires_external"],
    ["project-url", "project_urls"],
    ["provides-extra", "provides_extra"],
    ["dynamic", "dynamic"],
    ["import-name", "import_name"],
    ["import-namespace", "import_namespace"],
]);
function formFields(file, attestation) {
    return [
        [":action", "file_upload"],
        ["protocol_version", "1"],
        ...metadataFields((0,upload_fields/* uploadFields */.lO)(file.metadata)),
        ["filetype", file.kind === "wheel" ? "bdist_wheel" : "sdist"],
        ["pyversion", file.kind === "wheel" ? pythonTag(file.name) : "source"],
        ["sha256_digest", file.sha256],
        ...(attestation ? [["attestations", JSON.stringify([attestation])]] : []),
    ];
}
function uploadForm(file, path, { files }, attestation) {
    const boundary = `sw-${file.sha256}`;
    const fields = formFields(file, attestation).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const content = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const head = new TextEncoder().encode(fields.join("") + content);
    const tail = new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
    async function* chunks() {
        yield head;
        const hash = (0,external_node_crypto_.createHash)("sha256");
        let sent = 0;
        for await (const chunk of (0,ports_files/* bytesOfFile */.N)(path, files)) {
            sent += chunk.length;
            if (sent > file.size)
                break;
            hash.update(chunk);
            yield chunk;
        }
        if (sent !== file.size || hash.digest("hex") !== file.sha256) {
            throw new errors/* ShipwheelError */.QP("SW-BUNDLE-CHANGED", `${file.path} changed since it was hashed`);
        }
        yield tail;
    }
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: { length: head.length + file.size + tail.length, chunks },
    };
}
function metadataFields(metadata) {
    const sent = [...METADATA_FIELDS].flatMap(([field, name]) => (Object.hasOwn(metadata, field) ? (metadata[field] ?? []) : []).map((value) => [name, value]));
    return sent.some(([name]) => name === "requires_python") ? sent : [...sent, ["requires_python", ""]];
}
function pythonTag(name) {
    return name.split("-").at(-3) ?? "";
}

// EXTERNAL MODULE: ./lib/src/publish/index-state.js
var index_state = __webpack_require__(78521);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(49496);
// EXTERNAL MODULE: ./lib/src/publish/words.js
var publish_words = __webpack_require__(49872);
;// CONCATENATED MODULE: ./lib/src/publish/upload.js







const SAYS_IT_EXISTS = /already (exist|been taken)|updating asset|cannot be updated|overwrite artifact/i;
const SAYS_NOT_NOW = /read.?only|maintenance|uploads? (is|are|has been|have been) (temporarily )?disabled/i;
const SAYS_EXPIRED = /\bexpired\b/i;
const LOOKS = 5;
const SLOWEST_BYTES_A_SECOND = 512 * 1024;
function uploadFile(file, path, to, world) {
    const uploaded = (outcome, attempts) => ({
        kind: "done",
        value: { name: file.name, outcome, sha256: file.sha256, attempts, attestation: attestationOf(file, to) },
    });
    return (0,attempts/* untilDone */.z0)(async (number) => {
        const sent = await send(file, path, to, world);
        if (sent.kind === "taken")
            return uploaded("uploaded", number);
        const isFirst = number === 1 && sent.kind === "refused" && !(0,attempts/* isTransient */.dg)(sent.reply.status);
        if (await isThere(file, to.listing, sent, world))
            return uploaded(isFirst ? "present" : "recovered", number);
        if (sent.kind === "lost")
            return { kind: "again", because: sent.because };
        return (await withNewToken(sent, to, number)) ?? afterRefusal(file, to, sent);
    }, world.clock);
}
function attestationOf({ name }, { attestations }) {
    return attestations.has(name) ? (0,attestation_folder/* attestationPath */.gy)(name) : null;
}
async function send(file, path, { index, admission, attestations }, { http, files }) {
    const authorization = await admission.authorization(file.size / SLOWEST_BYTES_A_SECOND);
    const { contentType, body } = uploadForm(file, path, { files }, attestations.get(file.name));
    const headers = { accept: "application/json", "content-type": contentType, ...(authorization && { authorization }) };
    try {
        const reply = await http.send({ method: "POST", url: index.upload, headers, body });
        const words = await (0,publish_words/* wordsOf */.Z)(reply, admission.secrets());
        return reply.status >= 200 && reply.status < 300
            ? { kind: "taken" }
            : { kind: "refused", authorization, reply, words };
    }
    catch (error) {
        return { kind: "lost", because: (0,attempts/* againAfter */.$)(error).because };
    }
}
async function isThere(file, listing, sent, wire) {
    const saysSo = sent.kind === "refused" && (sent.reply.status === 409 || SAYS_IT_EXISTS.test(sent.words));
    const looks = saysSo ? LOOKS : 1;
    for (let look = 1; look <= looks; look += 1) {
        if (look > 1)
            await wire.clock.sleep(1000 * look);
        const listed = await (0,simple_api/* attemptList */.Gn)(listing, wire);
        const there = listed.kind === "done" ? listed.value.get(file.name) : undefined;
        if (there === undefined)
            continue;
        const digest = await (0,index_state/* digestOf */.ol)(there, file.size, listing.access, wire);
        if (digest !== file.sha256)
            throw errors/* ShipwheelError */.QP.of([(0,index_state/* conflict */.hj)(file, digest)]);
        return true;
    }
    return false;
}
async function withNewToken({ authorization, reply, words }, { admission, index }, attempt) {
    const isExpired = (reply.status === 401 || reply.status === 403) && SAYS_EXPIRED.test(words);
    if (!isExpired || attempt > 1 || authorization === undefined || admission.renew === undefined)
        return undefined;
    await admission.renew(authorization);
    const because = new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", `${index.upload}: ${words}`);
    return { kind: "again", because, afterSeconds: 0 };
}
function afterRefusal(file, { index, admission, tooMuch }, { reply, words }) {
    if (reply.status === 429 || reply.status === 503)
        tooMuch();
    const said = `${file.name} at ${index.upload}: ${words}`;
    if ((0,attempts/* isTransient */.dg)(reply.status) || (reply.status === 403 && SAYS_NOT_NOW.test(words))) {
        return (0,attempts/* againLater */.Hm)(new errors/* ShipwheelError */.QP("SW-INDEX-UNAVAILABLE", said), reply);
    }
    if (reply.status === 401 || reply.status === 403)
        throw new errors/* ShipwheelError */.QP("SW-INDEX-CREDENTIALS", said);
    if (reply.status >= 300 && reply.status < 400) {
        const place = (0,publish_words/* plainText */.w)(reply.headers.location ?? "nowhere", admission.secrets());
        throw new errors/* ShipwheelError */.QP("SW-INDEX-REDIRECTS", `${index.upload} to ${place}`);
    }
    throw new errors/* ShipwheelError */.QP("SW-INDEX-REFUSED", said);
}

;// CONCATENATED MODULE: ./lib/src/publish/upload-all.js


const WIDEST = 6;
async function uploadAll(uploads, located, to, world) {
    const { progress } = world;
    const done = new Map();
    let width = WIDEST;
    const tooMuch = () => {
        width = Math.max(1, Math.floor(width / 2));
    };
    const send = async ({ file }) => {
        const sent = await uploadFile(file, located.get(file.path) ?? file.path, { ...to, tooMuch }, world);
        progress.step(`${file.name} ${sent.outcome}${sent.attempts > 1 ? ` at attempt ${sent.attempts}` : ""}`);
        done.set(file.name, sent);
    };
    for (const { file } of uploads.filter(({ state }) => state === "present")) {
        progress.step(`${file.name} is there already`);
        done.set(file.name, { name: file.name, outcome: "present", sha256: file.sha256, attempts: 0, attestation: null });
    }
    try {
        for (const wave of wavesOf(uploads))
            await (0,severally/* severally */.g)(wave, () => width, send);
    }
    catch (error) {
        const names = uploads.map(({ file }) => file.name);
        const [there, missing] = [names.filter((name) => done.has(name)), names.filter((name) => !done.has(name))];
        progress.step(`there: ${there.join(", ") || "nothing"}; not there: ${missing.join(", ")}`);
        throw error;
    }
    return uploads.flatMap(({ file }) => done.get(file.name) ?? []);
}
function wavesOf(uploads) {
    const [first, ...others] = uploads;
    const isNew = ({ state }) => state === "new";
    const wheels = others.filter((each) => isNew(each) && each.file.kind === "wheel");
    const sdists = others.filter((each) => isNew(each) && each.file.kind === "sdist");
    return [first !== undefined && isNew(first) ? [first] : [], wheels, sdists];
}

// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(10560);
;// CONCATENATED MODULE: ./lib/src/publish/verify.js





const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 15_000;
const AT_A_TIME = 6;
async function verifyFiles(files, listing, world) {
    const listed = await listUntilAllThere(files, listing, world);
    const held = await (0,severally/* severally */.g)(files, AT_A_TIME, async (file) => {
        const there = listed.get(file.name);
        if (there === undefined)
            throw new errors/* ShipwheelError */.QP("SW-INDEX-STALE", file.name);
        return { file, there, sha256: await (0,index_state/* digestOf */.ol)(there, file.size, listing.access, world) };
    });
    (0,errors/* refuseAll */.cp)(held.flatMap(({ file, sha256 }) => (sha256 === file.sha256 ? [] : [(0,index_state/* conflict */.hj)(file, sha256)])));
    (0,errors/* refuseAll */.cp)(held.flatMap(({ there }) => (there.yanked ? [(0,errors/* problem */.CC)("SW-INDEX-YANKED", there.name)] : [])));
    world.progress.step(`${files.length} files are listed with the sha256 that they have here`);
    return held.map(({ file: { name }, sha256, there }) => ({ name, sha256, url: (0,http/* shownUrl */.z)(there.url) }));
}
async function listUntilAllThere(files, listing, { progress, ...wire }) {
    const limit = wire.clock.now() + PATIENCE_MS;
    for (let pause = 1000;; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const listed = await (0,simple_api/* listFiles */.CS)(listing, wire);
        const missing = files.filter(({ name }) => !listed.has(name));
        const [first, ...others] = missing.map(({ name }) => (0,errors/* problem */.CC)("SW-INDEX-STALE", name));
        if (first === undefined)
            return listed;
        if (wire.clock.now() + pause > limit)
            throw errors/* ShipwheelError */.QP.of([first, ...others]);
        progress.step(`${missing.length} of ${files.length} files are not listed yet: asking again in ${pause / 1000} s`);
        await wire.clock.sleep(pause);
    }
}

;// CONCATENATED MODULE: ./lib/src/publish/publish.js






const SIGNED_IN = {
    oidc: "signed in by trusted publishing: the id-token was taken, and a short-lived upload token minted",
    token: "signed in with the token that was given",
};
async function publishRelease(request, world) {
    const { bundle, index } = request;
    const { project, files } = bundle.manifest;
    world.progress.stage("publish", `${project.name} ${project.version} to ${index.upload}`);
    const { refusals, warnings, uploads, way } = await (0,preflight/* preflight */.Mz)(request, world);
    (0,errors/* refuseAll */.cp)(refusals);
    for (const warning of warnings)
        world.progress.step(`warning: ${warning}`);
    const attested = await attestUploads(uploads, way, request, world);
    const isWhole = uploads.every(({ state }) => state === "present");
    const admission = await admit(isWhole ? { kind: "none" } : way, { index, project: project.normalizedName }, world);
    if (admission.authentication !== "none")
        world.progress.step(SIGNED_IN[admission.authentication]);
    const listing = { index, project: project.normalizedName, access: (0,preflight/* readAccess */.zS)(request) };
    const attestations = attested?.kind === "attested" ? attested.attestations : new Map();
    const uploaded = await uploadAll(uploads, bundle.located, { index, admission, listing, attestations }, world);
    return {
        schema: "shipwheel/receipt/1",
        manifest: bundle.digest,
        index: index.upload,
        simple: index.simple,
        authentication: admission.authentication,
        uploads: uploaded,
        ...(attested?.kind === "unattested" && { unattested: attested.because }),
        verified: await verifyFiles(files, listing, world),
        release: null,
    };
}
async function attestUploads(uploads, way, { attesting }, world) {
    if (attesting === undefined)
        return undefined;
    const count = uploads.filter(({ state }) => state === "new").length;
    world.progress.stage("attest", `${count} of ${uploads.length} files are to be sent`);
    const attested = await (0,publish_attesting/* attestRelease */.bZ)(uploads, way, attesting, world);
    if (attested.kind === "unattested")
        world.progress.step(`no attestations: ${attested.because}`);
    return attested;
}


/***/ }),

/***/ 63729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSigningConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9456);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40204);



const API_VERSION = 1;
function readSigningConfig(text, from, now) {
    const config = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(text);
    if (config === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIGNING-CONFIG", `${from} is no JSON object`);
    return {
        authority: endpointIn(config.caUrls, "an authority (caUrls)", from, now),
        log: endpointIn(config.rekorTlogUrls, "a log (rekorTlogUrls)", from, now),
    };
}
function endpointIn(value, what, from, now) {
    const serving = ((0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObjects */ .T5)(value) ?? []).filter((service) => service.majorApiVersion === API_VERSION && isInService(service, now));
    const [newest] = serving.sort((a, b) => startOf(b) - startOf(a));
    if (typeof newest?.url !== "string" || !URL.canParse(newest.url)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIGNING-CONFIG", `${from} names no address of ${what} of API version ${API_VERSION}`);
    }
    if (!/^https?:/.test(newest.url) || (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isInsecure */ .f)(newest.url)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-SIGNING-CONFIG", `${from} names ${newest.url}, which is not https`);
    }
    return newest.url.replace(/\/+$/, "");
}
function isInService(service, now) {
    const { end } = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(service.validFor) ? service.validFor : {};
    return startOf(service) <= now && (typeof end !== "string" || now < Date.parse(end));
}
function startOf({ validFor }) {
    const { start } = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(validFor) ? validFor : {};
    return typeof start === "string" ? Date.parse(start) : Number.NaN;
}


/***/ })

};
;