export const id = 281;
export const ids = [281];
export const modules = {

/***/ 53281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/build/build.js + 9 modules
var build = __webpack_require__(43025);
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

/**
 * Writes a netrc file with `login` and all that the user's own has; gives its path, for the variable NETRC.
 *
 * pip reads logins from it: so a password stands in no address, no argument and no page.
 */
async function writeNetrc(folder, login, { files, runner }) {
    const { NETRC, HOME, USERPROFILE } = runner.environment;
    const home = (runner.platform === "win32" ? USERPROFILE : HOME) ?? "";
    const places = NETRC ? [NETRC] : [".netrc", "_netrc"].map((name) => external_node_path_.join(home, name));
    const texts = await Promise.all(places.map((place) => files.readText(place)));
    const own = texts.find((text) => text !== undefined) ?? "";
    const file = external_node_path_.join(folder, "netrc");
    // A macro of the user's ends at an empty line.
    await files.write(file, `${own}\n\n${netrcEntry(login)}`);
    return file;
}
/** An entry as Python's netrc reads it from 3.11 on: in quotes, a backslash before what would end them. */
function netrcEntry({ host, username, password }) {
    const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
    return `machine ${quoted(host)} login ${quoted(username)} password ${quoted(password)}\n`;
}

// EXTERNAL MODULE: ./lib/src/build/smoke.js
var smoke = __webpack_require__(46360);
;// CONCATENATED MODULE: ./lib/src/build/install-back.js







/**
 * Installs the package with pip from the index alone, into a fresh environment, and tries it there.
 *
 * Nothing of the user's pip configuration counts but how it reaches the network (`pip`).
 * Throws SW-INSTALL-FAILED, and SW-INSTALL-NOT-OURS when what came is not the file that was published.
 */
async function installBack(published, { tools, pip, login }, machine) {
    const { name, version, simple } = published;
    return (0,fresh_environment/* withFreshEnvironment */.e)(tools, machine, async (environment) => {
        const options = ["--index-url", simple, `${name}==${version}`];
        const report = await withLogin(login, machine, (variables) => environment.install(options, { ...networkOnly(machine.runner, pip), ...variables }));
        const came = ours(report, published);
        await confirmVersion(published, environment);
        return {
            ...came,
            python: environment.python,
            smoke: await (0,smoke/* tryPackage */.O)(published, environment, machine.runner.platform),
        };
    });
}
/** The password lies in a folder that only we can read, for as long as pip runs. */
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
/** The environment of a pip that knows no other index: its configuration files are left out, and with them every find-links. */
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
/** Our project's entry of pip's report (version 1), held against what was published. */
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
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js + 21 modules
var assemble = __webpack_require__(40329);
// EXTERNAL MODULE: ./lib/src/commands/build.js
var commands_build = __webpack_require__(48685);
// EXTERNAL MODULE: ./lib/src/commands/bundle-folder.js
var bundle_folder = __webpack_require__(34142);
// EXTERNAL MODULE: ./lib/src/commands/check.js + 1 modules
var check = __webpack_require__(81708);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/plan.js + 4 modules
var plan = __webpack_require__(72715);
// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 79 modules
var commands_planned = __webpack_require__(45626);
// EXTERNAL MODULE: ./lib/src/check/check.js + 25 modules
var check_check = __webpack_require__(91702);
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
/** Opens an index that knows the project's workflow as a pending trusted publisher, and nothing else. */
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
/** The project's own repository where it is known; a rehearsal needs none. */
function workflowOf({ source, project, version }) {
    const [owner = "example", repository = project.normalizedName] = source.repository?.split("/") ?? [];
    return { owner, repository, ref: `refs/tags/${version.tag ?? version.pep440}` };
}
/** What GitHub's issuer says of a job of that workflow, as far as an index looks at it. */
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

// EXTERNAL MODULE: ./lib/src/commands/smoke.js
var commands_smoke = __webpack_require__(98384);
// EXTERNAL MODULE: ./lib/src/commands/wheel-timings.js
var wheel_timings = __webpack_require__(68284);
;// CONCATENATED MODULE: ./lib/src/commands/rehearse.js


























/** Releases the project at HEAD to an index of our own on this machine, and installs it back. The user's tree is only read. */
async function rehearse(options, world) {
    if (options.out !== undefined)
        await (0,bundle_folder/* refuseOccupied */.$H)(options.out, world.files);
    return (0,machine/* withOwnTemporary */.i)(world, (own) => own.files.withTemporaryFolder((work) => rehearseIn(work, options, own)));
}
async function rehearseIn(work, options, world) {
    const planned = await planRehearsal(options, work, world);
    const built = await buildAll(planned, external_node_path_.join(work, "job"), options, world);
    const bundle = external_node_path_.join(work, "bundle");
    const assembled = await assembleAll(planned, built, bundle, world);
    const published = await publishAndInstall(planned, built, { bundle, digest: assembled.digest }, world);
    const receipt = (0,wheel_timings/* withTimings */.cH)(published.receipt, (0,wheel_timings/* wheelTimings */.D)(built.record.timings));
    const rehearsed = { planned, ...built, manifest: assembled.manifest, ...published, receipt };
    await writeResults(bundle, rehearsed, world);
    if (options.out !== undefined)
        await (0,bundle_folder/* placeBundle */.ey)(bundle, options.out, world.files);
    return outcomeOf(rehearsed, options.out);
}
async function planRehearsal({ dir, tag }, work, world) {
    // What is not committed is not built, and so it is not planned either.
    const committed = (git) => (0,source/* exportCommit */._)({ dir, ...git, tag: null }, external_node_path_.join(work, `commit-${git.commit.slice(0, 12)}`), world);
    const planned = await (0,commands_planned/* planProject */.f)({ dir, purpose: "rehearsal", committed, ...(tag && { tag }) }, world);
    const { project, version, warnings } = planned.plan;
    world.progress.stage("plan", `${project.name} ${version.pep440}: ${version.source.detail}`);
    for (const { message } of warnings)
        world.progress.step(`warning: ${message}`);
    (0,commands_planned/* refuseRefused */.d)(planned.plan);
    return { ...planned, ...(0,plan_file/* planFile */.e)(planned.plan) };
}
async function buildAll({ plan, digest, config }, out, { dir, python }, world) {
    world.progress.stage("build", `from ${plan.source.commit.slice(0, 12)}, in isolated environments`);
    const built = await (0,build/* buildJob */.i)({
        plan,
        job: "all",
        dir,
        out,
        mode: "rehearsal",
        wheelsFrom: config.from,
        pass: config.environment,
        ...(python && { python }),
    }, world);
    if (built.notBuilt.length > 0) {
        world.progress.step(`${(0,quantity/* counted */.hS)(built.notBuilt.length, "wheel")} of the plan cannot be built here; the end lists them`);
    }
    const checked = await (0,commands_build/* checkBuilt */.D)(built, digest, world.files);
    world.progress.stage("check", `${checked.distributions.length} files against the index's rules`);
    return { ...checked, toolchain: built.toolchain };
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
    await files.write(external_node_path_.join(bundle, document_file/* RECORD */.gv), (0,document_file/* jsonBytes */.yN)(record));
    return assembled;
}
async function publishAndInstall({ plan }, { toolchain, distributions }, assembled, world) {
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
        const { name, version } = bundle.manifest.project;
        const published = {
            name,
            version,
            simple: index.simple,
            files: bundle.manifest.files,
            ...(0,commands_smoke/* contentsOf */.KD)(distributions),
        };
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
    const { planned, manifest, receipt, installed, distributions } = rehearsed;
    const failed = (0,commands_smoke/* smokeProblems */.mB)(installed.smoke);
    const problems = [
        ...(0,plan/* planProblems */.s)(planned.plan),
        ...(0,check/* distributionProblems */.d)(distributions),
        ...failed,
    ];
    return {
        document: manifest,
        text: [
            (0,terminal/* manifestText */.$2)(manifest),
            (0,run_text/* installText */.DC)(proofOf(rehearsed)),
            ...(failed.length === 0 ? [] : [(0,terminal/* errorsText */.v$)(failed)]),
            ...(out === undefined ? [] : [`The bundle is in ${out}; read ${external_node_path_.join(out, "report.html")}.`]),
        ].join("\n\n"),
        exitCode: failed.length === 0 ? 0 : 1,
        outputs: { ...(0,plan/* planOutputs */.i)(planned.plan), ...(out !== undefined && { bundle: out }) },
        summary: () => [(0,summary/* manifestSummary */.OY)(manifest), (0,summary/* receiptSummary */.Rs)(receipt)].join("\n\n"),
        problems,
    };
}


/***/ })

};
