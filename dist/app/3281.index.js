export const id = 3281;
export const ids = [3281];
export const modules = {

/***/ 53281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/build/build.js + 30 modules
var build = __webpack_require__(89842);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/build/environment.js
var build_environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/fresh-environment.js
var fresh_environment = __webpack_require__(73425);
;// CONCATENATED MODULE: ./lib/src/build/netrc.js

async function writeNetrc(folder, login, { files, runner }) {
    const { NETRC, HOME, USERPROFILE } = runner.environment;
    const home = (runner.platform === "win32" ? USERPROFILE : HOME) ?? "";
    const places = NETRC ? [NETRC] : [".netrc", "_netrc"].map((name) => external_node_path_.join(home, name));
    const texts = await Promise.all(places.map((place) => files.readText(place)));
    const own = texts.find((text) => text !== undefined) ?? "";
    const file = external_node_path_.join(folder, "netrc");
    await files.write(file, `${own}\n\n${netrcEntry(login)}`);
    return file;
}
function netrcEntry({ host, username, password }) {
    const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
    return `machine ${quoted(host)} login ${quoted(username)} password ${quoted(password)}\n`;
}

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
var machine = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/src/build/source.js
var source = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/src/build/user-index.js
var user_index = __webpack_require__(56803);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js + 1 modules
var publish_bundle = __webpack_require__(62866);
// EXTERNAL MODULE: ./lib/src/publish/publish.js + 4 modules
var publish = __webpack_require__(32941);
// EXTERNAL MODULE: ./lib/src/publish/target.js
var publish_target = __webpack_require__(38365);
// EXTERNAL MODULE: ./lib/src/report/html.js + 7 modules
var html = __webpack_require__(99185);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/run-text.js
var run_text = __webpack_require__(63254);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/report/tried.js
var tried = __webpack_require__(89049);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js + 13 modules
var assemble = __webpack_require__(75419);
// EXTERNAL MODULE: ./lib/src/commands/bundle-folder.js
var bundle_folder = __webpack_require__(34142);
// EXTERNAL MODULE: ./lib/src/commands/check.js + 3 modules
var check = __webpack_require__(52053);
// EXTERNAL MODULE: ./lib/src/commands/checked-build.js + 10 modules
var checked_build = __webpack_require__(92503);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/gates.js + 3 modules
var gates = __webpack_require__(92182);
// EXTERNAL MODULE: ./lib/src/commands/plan.js + 4 modules
var plan = __webpack_require__(72715);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 80 modules
var commands_planned = __webpack_require__(77654);
// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check_check = __webpack_require__(93468);
// EXTERNAL MODULE: ./lib/src/local-index/issuer.js
var issuer = __webpack_require__(5348);
// EXTERNAL MODULE: ./lib/src/local-index/local-index.js + 7 modules
var local_index = __webpack_require__(91502);
// EXTERNAL MODULE: ./lib/src/local-index/simple.js + 1 modules
var simple = __webpack_require__(6541);
// EXTERNAL MODULE: ./lib/src/local-index/upload.js + 4 modules
var upload = __webpack_require__(39115);
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
        environment: ENVIRONMENT,
        event_name: "release",
        run_id: "1",
        run_attempt: "1",
    };
}

// EXTERNAL MODULE: ./lib/src/commands/repeat.js + 4 modules
var repeat = __webpack_require__(40423);
// EXTERNAL MODULE: ./lib/src/commands/run-cache.js
var run_cache = __webpack_require__(75215);
// EXTERNAL MODULE: ./lib/src/commands/smoke.js + 2 modules
var commands_smoke = __webpack_require__(28320);
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
    const [published, [reproducible, smoke]] = await (0,repeat/* together */.bs)(publishAndInstall(planned, built, { bundle, digest: assembled.digest }, world), (0,repeat/* together */.bs)(built.repeat(), built.smoke()));
    const receipt = (0,wheel_timings/* withTimings */.cH)(published.receipt, (0,wheel_timings/* wheelTimings */.D)(built.record.timings));
    const record = { ...built.record, reproducible, smoke };
    const rehearsed = { planned, ...built, record, manifest: assembled.manifest, ...published, receipt };
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
        gated: (0,gates/* gateProblems */.y$)(after),
        toolchain: built.toolchain,
        repeat: () => (0,repeat/* repeated */.ZD)(request, built, config, world),
        smoke: () => (0,commands_smoke/* tryFiles */.jx)(built, checked.distributions, smoke, world),
    };
}
async function assembleAll({ plan, bytes }, { record, distributions }, bundle, { files, progress }) {
    progress.stage("assemble", "contract, hashes, SBOM, manifest");
    const assembled = (0,assemble/* assembleSound */.y)({
        plan: { document: plan, bytes },
        records: [record],
        distributions,
        rehearsal: true,
        toolVersion: version/* VERSION */.x,
    });
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
        const bundle = await (0,publish_bundle/* openBundle */.h)(assembled.bundle, { manifestDigest: assembled.digest }, world);
        const target = (0,publish_target/* indexOf */.q)(index.upload, index.simple);
        const receipt = await (0,publish/* publishRelease */.D)({ bundle, index: target, runner: index.runner }, world);
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
    await files.write(external_node_path_.join(bundle, document_file/* RECORD */.gv), (0,document_file/* jsonBytes */.yN)(record));
    await files.write(external_node_path_.join(bundle, document_file/* RECEIPT */.T6), (0,document_file/* jsonBytes */.yN)(receipt));
    const report = (0,html/* renderReport */.B)({
        plan: planned.plan,
        manifest,
        receipt,
        records: [record],
        install: proofOf(rehearsed),
    });
    await files.write(external_node_path_.join(bundle, "report.html"), report);
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
            ...(out === undefined ? [] : [`The bundle is in ${out}; read ${external_node_path_.join(out, "report.html")}.`]),
        ]
            .filter(Boolean)
            .join("\n\n"),
        exitCode: [...failed, ...differing].some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: { ...(0,plan/* planOutputs */.i)(planned.plan), ...(out !== undefined && { bundle: out }) },
        summary: () => [(0,summary/* manifestSummary */.OY)(manifest), (0,tried/* triedSummary */.$b)(record), (0,summary/* receiptSummary */.Rs)(receipt)].filter(Boolean).join("\n\n"),
        problems,
    };
}


/***/ })

};
