export const id = 6672;
export const ids = [6672];
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

/***/ 72715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  s: () => (/* binding */ planProblems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
// EXTERNAL MODULE: ./lib/src/plan/cibuildwheel-table.js + 1 modules
var cibuildwheel_table = __webpack_require__(55136);
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
var report_alike = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(16366);
// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
// EXTERNAL MODULE: ./lib/src/report/git-lines.js
var git_lines = __webpack_require__(50935);
// EXTERNAL MODULE: ./lib/src/report/ink.js
var report_ink = __webpack_require__(3473);
// EXTERNAL MODULE: ./lib/src/report/job-runner.js
var job_runner = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
// EXTERNAL MODULE: ./lib/src/report/wheel-grid.js
var wheel_grid = __webpack_require__(31935);
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
var quantity = __webpack_require__(28956);
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
function facts(plan) {
    const { version, source, project } = plan;
    const { purity } = project;
    const [evidence] = purity.evidence;
    const rows = [
        ["version", `${version.pep440}${version.prerelease ? ", a pre-release" : ""}: ${version.source.detail}`],
        ["tag", version.tag ?? "none"],
        ...destination(plan),
        ["commit", [source.commit.slice(0, 12) || "none", source.repository, source.ref].filter(Boolean).join("  ")],
        ["backend", project.backend],
        ["kind", `${purity.class} (${purity.confidence})${evidence === undefined ? "" : `: ${evidence.says}`}`],
        ...(project.requiresPython === undefined ? [] : [["python", project.requiresPython]]),
    ];
    return (0,columns/* columns */.Y)(rows.map((row) => row.map(visible/* visible */.R)));
}
function destination(plan) {
    const { development, addition, publish } = plan;
    if (development !== undefined)
        return [["goes to", `${development.index}, as what was pushed to ${development.branch}`]];
    if (addition !== undefined)
        return [["goes to", `${addition.index}, beside ${addition.sdist.name}`]];
    if (publish === undefined)
        return [];
    const channels = publish.via.map(({ channel }) => channel);
    const lines = channels.includes("git") ? (0,git_lines/* gitLines */.Q)(plan) : [];
    return [["goes to", channels.join(", then ")], ...lines.map((line) => ["", line])];
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
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(41983);
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(53649);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 82 modules
var commands_planned = __webpack_require__(13176);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js











async function plan(options, world) {
    const { dir, ref, out, explain: asked } = options;
    const platform = options.platform === undefined ? undefined : platformNamed(options.platform);
    const durations = options.durations === undefined ? undefined : await durationsIn(options.durations, world.files);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release", ...(ref && { ref }), ...(platform && { platform }), ...(durations && { durations }) }, world);
    const packed = durations === undefined ? planned.plan : withDoubts(planned.plan, durations, options.durations ?? "");
    const whole = await added(await compared(packed, options, world), options, world);
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
    const { readDurations } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9332)]).then(__webpack_require__.bind(__webpack_require__, 99332));
    return readDurations(file, files);
}
function withDoubts(plan, durations, file) {
    const planned = plan.jobs.flatMap(({ identifiers }) => identifiers);
    if (planned.length === 0 || planned.some((name) => durations.has(name)))
        return plan;
    return { ...plan, warnings: [...plan.warnings, (0,errors/* problem */.CC)("SW-DURATIONS-UNKNOWN", file)] };
}
async function writePlan(document, out, files) {
    const file = external_node_path_.join(out, document_file/* PLAN */.Ac);
    await (0,own_files/* refuseForeignDocuments */.tV)([file], files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    await files.write(file, (0,document_file/* jsonBytes */.yN)(document));
}
async function compared(planned, { against, simpleUrl }, wire) {
    if (against === undefined)
        return planned;
    const { planAgainst } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 50998));
    return planAgainst(planned, against, simpleUrl, wire);
}
async function added(planned, { addTo, simpleUrl, buildTag }, wire) {
    if (addTo === undefined && buildTag === undefined)
        return planned;
    if (addTo === undefined) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--build-tag ${buildTag}`, {
            hint: "A build tag is for wheels that mend others: say with --add-to which index has those.",
        });
    }
    const { planAddedTo } = await Promise.all(/* import() */[__webpack_require__.e(6218), __webpack_require__.e(8277)]).then(__webpack_require__.bind(__webpack_require__, 78277));
    const to = {
        index: addTo,
        ...(simpleUrl !== undefined && { simpleUrl }),
        ...(buildTag !== undefined && { build: buildTag }),
    };
    return planAddedTo(planned, to, wire);
}
function shownPart(whole, platform) {
    return platform === undefined ? whole : onPlatform(whole, platform);
}
async function resolved(document, { resolves }, world) {
    if (resolves !== true || document.refusals.length > 0)
        return document;
    const { withPinnedTools } = await Promise.all(/* import() */[__webpack_require__.e(7145), __webpack_require__.e(3781)]).then(__webpack_require__.bind(__webpack_require__, 13781));
    return withPinnedTools(document, world);
}
function planProblems({ refusals, warnings }) {
    return [
        ...refusals.map((each) => ({ ...each, severity: "error" })),
        ...warnings.map((each) => ({ ...each, severity: "warning" })),
    ];
}


/***/ }),

/***/ 96672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/build/build.js + 29 modules
var build = __webpack_require__(20214);
// EXTERNAL MODULE: ./lib/src/build/machine.js
var machine = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/src/build/source.js
var source = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/report/html.js + 6 modules
var html = __webpack_require__(57433);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/receipt-text.js
var receipt_text = __webpack_require__(46469);
// EXTERNAL MODULE: ./lib/src/report/run-text.js
var run_text = __webpack_require__(63254);
// EXTERNAL MODULE: ./lib/src/report/smoked-text.js
var smoked_text = __webpack_require__(93456);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/report/tried.js
var tried = __webpack_require__(89049);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js + 14 modules
var assemble = __webpack_require__(94033);
// EXTERNAL MODULE: ./lib/src/commands/bundle-folder.js
var bundle_folder = __webpack_require__(34142);
// EXTERNAL MODULE: ./lib/src/commands/check.js + 3 modules
var check = __webpack_require__(29515);
// EXTERNAL MODULE: ./lib/src/commands/checked-build.js + 30 modules
var checked_build = __webpack_require__(38694);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/embedded-sbom.js
var embedded_sbom = __webpack_require__(63889);
// EXTERNAL MODULE: ./lib/src/commands/gates.js + 3 modules
var gates = __webpack_require__(92182);
// EXTERNAL MODULE: ./lib/src/commands/git-install.js + 1 modules
var git_install = __webpack_require__(15163);
// EXTERNAL MODULE: ./lib/src/commands/plan.js + 4 modules
var plan = __webpack_require__(72715);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
// EXTERNAL MODULE: ./lib/src/commands/plan-outputs.js
var plan_outputs = __webpack_require__(53649);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 82 modules
var commands_planned = __webpack_require__(13176);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/build/fresh-environment.js
var fresh_environment = __webpack_require__(73425);
// EXTERNAL MODULE: ./lib/src/build/install-report.js
var install_report = __webpack_require__(45097);
// EXTERNAL MODULE: ./lib/src/build/pip-reading.js + 1 modules
var pip_reading = __webpack_require__(55645);
// EXTERNAL MODULE: ./lib/src/build/try-package.js + 3 modules
var try_package = __webpack_require__(66499);
;// CONCATENATED MODULE: ./lib/src/build/install-back.js






async function installBack(published, { tools, pip, login }, machine) {
    const { name, version, simple } = published;
    const ended = machine.progress.running(`pip install ${name}`);
    const installed = (0,fresh_environment/* withFreshEnvironment */.e)(tools, machine, async (environment) => {
        const { extras, install } = published.choice;
        const asked = `${name}${extras.length === 0 ? "" : `[${extras.join(",")}]`}==${version}`;
        const options = ["--index-url", simple, asked, ...install];
        const report = await (0,pip_reading/* withPipEnvironment */.P)({ pip, logins: login === undefined ? [] : [login] }, machine, (variables) => environment.install(options, variables));
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
function ours(report, { name, version, simple, files }) {
    const installed = (0,install_report/* installationOf */.o)(name, report);
    if (installed === undefined)
        throw new errors/* ShipwheelError */.QP("SW-INSTALL-NOT-OURS", `pip's report has no ${name}`);
    const { url, sha256 } = installed;
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

// EXTERNAL MODULE: ./lib/src/build/user-index.js
var user_index = __webpack_require__(56803);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js
var publish_bundle = __webpack_require__(7927);
// EXTERNAL MODULE: ./lib/src/publish/chain.js
var publish_chain = __webpack_require__(28803);
// EXTERNAL MODULE: ./lib/src/publish/publish.js + 5 modules
var publish = __webpack_require__(28696);
// EXTERNAL MODULE: ./lib/src/publish/target.js + 1 modules
var target = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/publish/tried-receipt.js
var tried_receipt = __webpack_require__(48927);
// EXTERNAL MODULE: ./lib/src/commands/link-names.js
var link_names = __webpack_require__(2236);
// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check_check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/local-index/issuer.js
var issuer = __webpack_require__(5348);
// EXTERNAL MODULE: ./lib/src/local-index/local-index.js + 22 modules
var local_index = __webpack_require__(42504);
// EXTERNAL MODULE: ./lib/src/local-index/simple.js + 1 modules
var simple = __webpack_require__(6541);
// EXTERNAL MODULE: ./lib/src/local-index/upload.js + 1 modules
var upload = __webpack_require__(50553);
// EXTERNAL MODULE: ./lib/src/publish/signing-config.js
var signing_config = __webpack_require__(88856);
;// CONCATENATED MODULE: ./lib/src/commands/rehearsal-index.js






const WORKFLOW = "release.yml";
async function openRehearsalIndex(plan, { environment, first, upstream }, { clock, listen, runner }) {
    const workflow = workflowOf(plan);
    const { owner, repository } = workflow;
    const named = environment === undefined ? {} : { environment };
    const index = await (0,local_index/* createIndex */.z)({
        clock,
        readDistribution: check_check/* checkFile */.vH,
        publishers: [{ project: plan.project.normalizedName, owner, repository, workflow: WORKFLOW, ...named }],
        claims: { ...claimsOf(workflow, plan), ...named },
        upstream,
        ...(first && { sigstore: first.sigstore }),
    });
    const server = await listen(index.reply, { host: "127.0.0.1", port: 0 });
    return {
        upload: server.url + upload/* UPLOAD_PATH */.Eu,
        simple: server.url + simple/* SIMPLE_PATH */.xT,
        runner: {
            inActions: true,
            event: { name: "release", ref: workflow.ref, sha: plan.source.commit, repository: `${owner}/${repository}` },
            idToken: { url: `${server.url}${issuer/* ID_TOKEN_PATH */.o$}?api-version=2.0`, token: index.issuer.requestToken },
            environment: runner.environment,
            platform: runner.platform,
            arch: runner.arch,
        },
        sigstore: index.sigstore,
        signing: first?.signing ??
            (0,signing_config/* readSigningConfig */.A)(JSON.stringify(index.sigstore.signingConfig(server.url)), server.url, clock.now()),
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
        event_name: "release",
        run_id: "1",
        run_attempt: "1",
    };
}

// EXTERNAL MODULE: ./lib/src/commands/smoked-release.js + 1 modules
var smoked_release = __webpack_require__(56812);
// EXTERNAL MODULE: ./lib/src/commands/tried-files.js
var tried_files = __webpack_require__(51935);
;// CONCATENATED MODULE: ./lib/src/commands/rehearsed-chain.js














const TRUSTED_ROOT = "attestations/trusted_root.json";
async function rehearseChain({ plan, config }, { assembled, distributions, toolchain }, world) {
    const pip = await (0,user_index/* readPipConfiguration */.QF)(toolchain, world);
    const { url: upstream, login } = (0,user_index/* userIndex */.Eg)(world.runner.environment, pip);
    if (login !== undefined)
        world.mask(login.password);
    const bundle = await (0,publish_bundle/* openBundle */.hk)(assembled.bundle, { manifestDigest: assembled.digest }, world);
    const chain = {
        plan,
        config,
        bundle,
        folder: assembled.bundle,
        distributions,
        toolchain,
        pip,
        upstream,
        login,
    };
    const opened = [];
    try {
        return await goThrough(chain, opened, world);
    }
    finally {
        for (const index of opened)
            await index.close();
    }
}
async function goThrough(chain, opened, world) {
    const { plan, upstream } = chain;
    const links = rehearsedLinks(chain);
    const smoked = [];
    let receipt;
    for (const [at, link] of links.entries()) {
        const [first] = opened;
        const { environment } = link;
        const index = await openRehearsalIndex(plan, { upstream, ...(environment !== undefined && { environment }), ...(first && { first }) }, world);
        opened.push(index);
        const standsFor = links.length > 1 ? { standsFor: (0,publish_chain/* nameOfIndex */.X5)(link.index) } : {};
        const published = await publishLink(index, chain, world);
        receipt = (0,publish_chain/* withEarlier */.TG)({ ...published, ...standsFor }, receipt, plan);
        if (at === links.length - 1) {
            return { receipt: (0,tried_receipt/* withTried */.D)(receipt, smoked), smoked, installed: await installLast(index, chain, world) };
        }
        smoked.push({ ...(await smokeLink(index, link, chain, world)), ...standsFor });
    }
    throw new errors/* ShipwheelError */.QP("SW-INTERNAL", "a rehearsal without an index");
}
function rehearsedLinks({ plan }) {
    const links = (0,publish_chain/* linksOf */.hP)(plan);
    return links.length > 0 ? links : (0,publish_chain/* linksOf */.hP)(null);
}
async function publishLink(index, { config, bundle, folder }, world) {
    const attesting = {
        policy: config.attestations ?? "required",
        signing: () => world.signingAt(index.signing),
        folder,
    };
    const { runner } = index;
    const receipt = await (0,publish/* publishRelease */.D)({ bundle, index: targetOf(index), runner, attesting }, world);
    await world.files.write(external_node_path_.join(folder, TRUSTED_ROOT), index.trustedRoot);
    return receipt;
}
function targetOf({ upload, simple }) {
    return (0,target/* indexOf */.qh)(upload, simple);
}
async function smokeLink(index, link, chain, world) {
    const { plan, config, bundle, folder, distributions, toolchain: tools, pip, login, upstream } = chain;
    world.progress.stage("smoke", `${plan.project.name} ${plan.version.pep440} as ${(0,publish_chain/* nameOfIndex */.X5)(link.index)} would have it`);
    const smoked = await (0,smoked_release/* smokeRelease */.Z)({
        bundle,
        index: targetOf(index),
        dependencies: config.publishing.dependenciesUrl ?? upstream,
        access: undefined,
        files: (0,tried_files/* filesToTry */.UK)(distributions, { ...(0,tried_files/* releaseOf */.l7)(plan), choice: config.smoke }),
        tools,
        reader: { pip, logins: login === undefined ? [] : [login] },
        only: tools.base,
    }, world);
    const file = `${(0,link_names/* smokedName */.v3)((0,publish_chain/* slugOfIndex */.BU)(link.index), world.runner)}.json`;
    await world.files.write(external_node_path_.join(folder, document_file/* SMOKED */.k0, file), (0,document_file/* jsonBytes */.yN)(smoked));
    const failed = smoked.tried.filter(({ outcome }) => outcome === "failed");
    (0,errors/* refuseAll */.cp)(failed.map(({ file = "", name, detail }) => (0,errors/* problem */.CC)("SW-SMOKE-FAILED", `${file}: ${name}: ${detail}`)));
    return smoked;
}
async function installLast(index, chain, world) {
    const { plan, config, bundle, distributions, toolchain: tools, pip, login } = chain;
    const { name } = plan.project;
    const version = plan.version.pep440;
    world.progress.stage("install", `pip install ${name}==${version}, in a fresh environment`);
    const contents = (0,tried_files/* contentsOf */.KD)(distributions, { name, version, choice: config.smoke });
    const published = { ...contents, simple: index.simple, files: bundle.manifest.files };
    const installed = await installBack(published, { tools, pip, ...(login && { login }) }, world);
    for (const { name: tried, detail } of installed.smoke)
        world.progress.step(`${tried}  ${detail}`.trimEnd());
    return installed;
}

// EXTERNAL MODULE: ./lib/src/commands/repeat.js + 4 modules
var repeat = __webpack_require__(40423);
// EXTERNAL MODULE: ./lib/src/commands/run-cache.js
var run_cache = __webpack_require__(75215);
// EXTERNAL MODULE: ./lib/src/commands/wheel-timings.js
var wheel_timings = __webpack_require__(68284);
;// CONCATENATED MODULE: ./lib/src/commands/rehearse.js































async function rehearse(options, world) {
    if (options.out !== undefined)
        await (0,bundle_folder/* refuseOccupied */.$H)(options.out, world.files);
    return (0,machine/* withOwnTemporary */.i)(world, (own) => (0,run_cache/* withRunCache */.E)({ command: "rehearse", ...options }, own, () => own.files.withTemporaryFolder((work) => rehearseIn(work, options, own))));
}
async function rehearseIn(work, options, world) {
    const planned = await planRehearsal(options, work, world);
    const built = await buildAll(planned, external_node_path_.join(work, "job"), options, world);
    const bundle = external_node_path_.join(work, "bundle");
    const assembled = await assembleAll(planned, built, bundle, world);
    const [published, [reproducible, smoke]] = await (0,repeat/* together */.bs)(rehearseChain(planned, { ...built, assembled: { bundle, digest: assembled.digest } }, world), (0,repeat/* together */.bs)(built.repeat(), built.smoke()));
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
    const committed = (git) => (0,source/* exportCommit */._)({ dir, ...git, tag: null }, external_node_path_.join(work, `commit-${git.commit.slice(0, 12)}`), world);
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
        smoke: async () => {
            const tried = (0,tried_files/* tryFiles */.jx)(built, checked.distributions, smoke, world);
            const [files, git] = await (0,repeat/* together */.bs)(tried, (0,git_install/* tryGit */.I)(built, { plan, dir, pass: config.environment }, world));
            return [...files, ...git.smoke];
        },
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
async function writeResults(bundle, rehearsed, { files }) {
    const { planned, manifest, receipt, smoked, record } = rehearsed;
    await files.write(external_node_path_.join(bundle, document_file/* RECORD */.gv), (0,document_file/* jsonBytes */.yN)(record));
    await files.write(external_node_path_.join(bundle, document_file/* RECEIPT */.T6), (0,document_file/* jsonBytes */.yN)(receipt));
    const report = (0,html/* renderReport */.B)({
        plan: planned.plan,
        manifest,
        receipt,
        smoked,
        records: [record],
        install: proofOf(rehearsed),
    });
    await files.write(external_node_path_.join(bundle, document_file/* REPORT */.ri), report);
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
    const { planned, manifest, receipt, smoked, installed, distributions, record } = rehearsed;
    const { file } = proofOf(rehearsed);
    const back = installed.smoke.map((smoke) => ({ ...smoke, file }));
    const failed = [...rehearsed.gated, ...(0,tried_files/* smokeProblems */.mB)([...back, ...record.smoke])];
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
            ...(receipt.earlier === undefined ? [] : [(0,receipt_text/* receiptText */.e)(receipt)]),
            ...smoked.map((each) => (0,smoked_text/* smokedText */.BM)(each)),
            (0,tried/* gatesText */.kJ)(record.gates),
            (0,run_text/* installText */.DC)(proofOf(rehearsed)),
            (0,tried/* smokeText */.Nu)(record.smoke),
            (0,run_text/* repeatText */.d)(record.reproducible),
            (0,terminal/* errorsText */.v$)([...failed, ...differing]),
            ...(out === undefined ? [] : [`The bundle is in ${out}; read ${external_node_path_.join(out, document_file/* REPORT */.ri)}.`]),
        ]
            .filter(Boolean)
            .join("\n\n"),
        exitCode: [...failed, ...differing].some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: { ...(0,plan_outputs/* planOutputs */.i)(planned.plan), ...(out !== undefined && { bundle: out }) },
        summary: () => [(0,summary/* manifestSummary */.OY)(manifest), (0,tried/* triedSummary */.$b)(record), (0,receipt_text/* receiptSummary */.R)(receipt), ...smoked.map(smoked_text/* smokedSummary */.om)]
            .filter(Boolean)
            .join("\n\n"),
        problems,
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


/***/ })

};
