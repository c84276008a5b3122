"use strict";
exports.id = 231;
exports.ids = [231];
exports.modules = {

/***/ 70231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/src/assemble/contract.js + 1 modules
var assemble_contract = __webpack_require__(56734);
// EXTERNAL MODULE: ./lib/src/assemble/expectation.js + 1 modules
var expectation = __webpack_require__(37345);
// EXTERNAL MODULE: ./lib/src/assemble/released-file.js
var released_file = __webpack_require__(86370);
;// CONCATENATED MODULE: ./lib/src/assemble/job-contract.js



function jobProblems(distributions, owned, plan) {
    const sorted = (0,released_file/* sortFiles */.w)(distributions);
    if (sorted.unreadable.length > 0)
        return [];
    const { name, normalizedName } = plan.project;
    const identity = { name, normalizedName, version: plan.version.pep440 };
    const contract = (0,assemble_contract/* contractOf */.Q)(sorted, { plan: { ...plan, expected: owned }, identity, planDigest: "", records: [] });
    return (0,assemble_contract/* brokenContract */.k)(contract, false)?.problems ?? [];
}
function answeredBy(distributions, owned) {
    const { files } = (0,released_file/* sortFiles */.w)(distributions);
    return owned.filter((each) => {
        const { missing, duplicate, mismatched } = (0,expectation/* heldAgainstExpected */.b)(files, [each]);
        return missing.length + duplicate.length + mismatched.length === 0;
    });
}

// EXTERNAL MODULE: ./lib/src/build/build.js + 30 modules
var build = __webpack_require__(34089);
// EXTERNAL MODULE: ./lib/src/build/machine.js
var build_machine = __webpack_require__(31575);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/src/config/config.js + 5 modules
var config_config = __webpack_require__(77716);
// EXTERNAL MODULE: ./lib/src/config/pyproject.js
var pyproject = __webpack_require__(59080);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/project/git.js + 4 modules
var git = __webpack_require__(12775);
// EXTERNAL MODULE: ./lib/src/project/git-environment.js
var git_environment = __webpack_require__(74983);
;// CONCATENATED MODULE: ./lib/src/project/git-credentials.js



async function refuseCredentials(reading) {
    const found = [];
    const waiting = [...(await configurationFiles(reading))];
    const read = new Set();
    for (let file = waiting.shift(); file !== undefined && read.size < MOST_FILES; file = waiting.shift()) {
        if (read.has(file))
            continue;
        read.add(file);
        for (const setting of await settingsOf(file, reading)) {
            waiting.push(...includedBy(setting, file, reading.environment));
            if (isCredential(setting, reading.environment))
                found.push(`${redacted(setting.key)} in ${shown(file, reading)}`);
        }
    }
    const [first, ...others] = [...new Set(found)];
    if (first === undefined)
        return;
    throw new errors/* ShipwheelError */.QP("SW-BUILD-CREDENTIALS", first, others.length === 0 ? {} : { detail: others.join("\n") });
}
const MOST_FILES = 200;
const DEEPEST = 8;
async function configurationFiles(reading) {
    const { dir, files } = reading;
    const answer = (await git_credentials_git(reading, "rev-parse", "--git-common-dir", "--git-dir")) ?? "";
    const folders = [
        ...new Set(answer
            .trim()
            .split("\n")
            .filter(Boolean)
            .map((folder) => external_node_path_default().resolve(dir, folder))),
    ];
    const modules = await Promise.all(folders.map((folder) => moduleFolders(external_node_path_default().join(folder, "modules"), files, DEEPEST)));
    const candidates = [...folders, ...modules.flat()].flatMap((folder) => ["config", "config.worktree"].map((name) => external_node_path_default().join(folder, name)));
    const kinds = await Promise.all(candidates.map((file) => files.kind(file)));
    return candidates.filter((_, index) => kinds[index] === "file");
}
async function moduleFolders(folder, files, depth) {
    const entries = (depth === 0 ? undefined : await files.list(folder)) ?? [];
    if (entries.some(({ name }) => name === "HEAD")) {
        return [folder, ...(await moduleFolders(external_node_path_default().join(folder, "modules"), files, depth - 1))];
    }
    const inside = entries.filter(({ kind }) => kind === "folder").slice(0, MOST_FILES);
    return (await Promise.all(inside.map(({ name }) => moduleFolders(external_node_path_default().join(folder, name), files, depth - 1)))).flat();
}
async function settingsOf(file, reading) {
    const listed = (await git_credentials_git(reading, "config", "--file", file, "--no-includes", "--null", "--list")) ?? "";
    return listed.split("\0").flatMap((entry) => {
        const [key = "", ...lines] = entry.split("\n");
        return key === "" ? [] : [{ key, value: lines.join("\n") }];
    });
}
function includedBy({ key, value }, file, { HOME, USERPROFILE }) {
    if (!/^include(?:if\..*)?\.path$/s.test(key) || value === "")
        return [];
    const home = HOME ?? USERPROFILE;
    if (/^~[\\/]/.test(value))
        return home === undefined ? [] : [external_node_path_default().join(home, value.slice(2))];
    return [external_node_path_default().resolve(external_node_path_default().dirname(file), value)];
}
function isCredential({ key, value }, { RUNNER_TEMP }) {
    if (/^http\.(?:.*\.)?extraheader$/s.test(key))
        return value.trim() !== "";
    if (/^credential\.(?:.*\.)?helper$/s.test(key))
        return /(?:^|[/\\\s-])store\b|password=/i.test(value);
    if (key === "core.sshcommand")
        return RUNNER_TEMP !== undefined && RUNNER_TEMP !== "" && value.includes(RUNNER_TEMP);
    return [key, value].some(hasLogin);
}
const LOGIN = /([a-z][a-z\d+.-]{0,20}:\/\/)([^\s/@:]*)(:[^\s/@]*)?@/i;
const TOKEN = /^(?:gh[a-z]_|github_pat_|glpat-|pypi-)|^[\da-f]{40}$/i;
function hasLogin(text) {
    const [, , name = "", password = ""] = LOGIN.exec(text) ?? [];
    return password.length > 1 || TOKEN.test(name);
}
function redacted(key) {
    return key.replace(LOGIN, "$1***@");
}
function shown(file, { dir }) {
    const relative = external_node_path_default().relative(dir, file);
    return relative.startsWith("..") || external_node_path_default().isAbsolute(relative) ? file : relative.replaceAll("\\", "/");
}
async function git_credentials_git({ dir, processes, environment }, ...args) {
    const options = { cwd: dir, env: (0,git_environment/* gitEnvironment */._)(environment), timeoutSeconds: 30 };
    const { exitCode, stdout } = await processes.run(["git", ...args], options);
    return exitCode === 0 ? stdout : undefined;
}

// EXTERNAL MODULE: ./lib/src/report/run-text.js
var run_text = __webpack_require__(49805);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(11710);
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
// EXTERNAL MODULE: ./lib/src/build/built.js
var build_built = __webpack_require__(98826);
// EXTERNAL MODULE: ./lib/src/check/check.js + 3 modules
var check_check = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(29102);
;// CONCATENATED MODULE: ./lib/src/commands/job-folder.js







async function placeJob({ out, planned, built, record, kept }, files) {
    await clearOthers(out, planned.digest, files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    for (const { path: dropped } of kept?.dropped ?? [])
        await files.remove(dropped);
    for (const { name, path: made } of built.files) {
        const place = external_node_path_default().join(out, "dist", name);
        if (made !== place)
            await files.move(made, place);
    }
    await files.write(external_node_path_default().join(out, document_file/* PLAN */.Ac), planned.bytes);
    const shared = (0,build_built/* recordBeside */.UE)(record, await recordIn(out, files), kept?.stays);
    await files.write(external_node_path_default().join(out, document_file/* RECORD */.gv), (0,document_file/* jsonBytes */.yN)(shared));
    return shared;
}
async function placeUntried({ owned, ignored, ...job }, files) {
    const { planned, built } = job;
    const read = await (0,check_check/* readPaths */.Vv)(built.files.map((file) => file.path), { files });
    const judged = read.map((file) => (0,check_ignored/* withoutIgnored */.f)(file, ignored));
    const sound = judged.filter((file) => file.findings.every(({ severity }) => severity !== "error") && answeredBy([file], owned).length > 0);
    const names = new Set(sound.map(({ name }) => name));
    if (names.size === 0)
        return [];
    const finished = { ...built, files: built.files.filter(({ name }) => names.has(name)) };
    const record = (0,build_built/* recordOf */.zv)(finished, sound, planned.digest);
    const untried = record.files.map((file) => ({ ...file, untried: true }));
    await placeJob({ ...job, built: finished, record: { ...record, files: untried } }, files);
    return [...names];
}
async function recordIn(out, files) {
    const file = external_node_path_default().join(out, document_file/* RECORD */.gv);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return undefined;
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(1213)]).then(__webpack_require__.bind(__webpack_require__, 21213));
    return (0,document_file/* readDocument */.u0)(buildRecordSchema, bytes, file);
}
async function clearOthers(out, planDigest, files) {
    const before = await files.readText(external_node_path_default().join(out, document_file/* RECORD */.gv));
    if (before === undefined || before.includes(planDigest))
        return;
    for (const name of await (0,own_files/* recordedNames */.ne)(out, files))
        await files.remove(external_node_path_default().join(out, "dist", external_node_path_default().basename(name)));
    await files.remove(external_node_path_default().join(out, document_file/* RECORD */.gv));
}

// EXTERNAL MODULE: ./lib/src/assemble/recorded-judgement.js
var recorded_judgement = __webpack_require__(85330);
// EXTERNAL MODULE: ./lib/src/build/made.js
var build_made = __webpack_require__(84793);
;// CONCATENATED MODULE: ./lib/src/commands/kept-files.js





async function keptFiles(wanted, record, files) {
    if (record === undefined || record.plan !== wanted.planDigest)
        return undefined;
    const failed = failedFiles(record);
    const whole = await wholeFiles(wanted.out, record, files);
    const sound = whole.filter(({ name }) => !failed.has(name));
    const sdist = sound.find(isSdist);
    const given = wanted.sdist === undefined ? sdist : await (0,build_made/* readMade */.e)(external_node_path_default().resolve(wanted.sdist), files);
    const fits = record.from.kind === "tree" ? wanted.wheelsFrom === "tree" : given?.sha256 === record.from.sha256;
    const read = await (0,check_check/* readPaths */.Vv)(whole.map((file) => file.path), { files });
    const judged = (0,recorded_judgement/* withRecordedJudgement */.W)(read, [record]);
    const found = whole.flatMap((made, index) => {
        const distribution = judged[index];
        return distribution === undefined
            ? []
            : [{ made, distribution, expected: answeredBy([distribution], wanted.owned) }];
    });
    const own = found.filter(({ expected }) => expected.length > 0);
    const kept = own.filter(({ made }) => sound.includes(made) && (fits || isSdist(made)));
    const others = found.filter(({ distribution }) => answeredBy([distribution], wanted.others).length > 0);
    const untried = new Set(record.files.filter((file) => file.untried).map(({ name }) => name));
    return {
        record,
        tried: kept.filter(({ made }) => !untried.has(made.name)),
        untried: kept.filter(({ made }) => untried.has(made.name)),
        ...(sdist && { sdist }),
        stays: new Set([...kept, ...others].map(({ made }) => made.name)),
        dropped: own.filter((each) => !kept.includes(each)).map(({ made }) => made),
    };
}
function isSdist({ name }) {
    return name.endsWith(".tar.gz");
}
function failedFiles({ smoke, gates, files }) {
    const failed = [...smoke, ...gates].filter(({ outcome }) => outcome === "failed");
    return new Set(failed.flatMap(({ file }) => file ?? files.map(({ name }) => name)));
}
async function wholeFiles(out, record, files) {
    const found = await Promise.all(record.files.map(async ({ name, sha256 }) => {
        const file = external_node_path_default().join(out, "dist", external_node_path_default().basename(name));
        const made = (await files.kind(file)) === "file" ? await (0,build_made/* readMade */.e)(file, files) : undefined;
        return made?.sha256 === sha256 ? [made] : [];
    }));
    return found.flat();
}

// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(20284);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 81 modules
var commands_planned = __webpack_require__(40942);
// EXTERNAL MODULE: ./lib/src/commands/repeat.js + 4 modules
var repeat = __webpack_require__(68536);
// EXTERNAL MODULE: ./lib/src/commands/run-cache.js
var run_cache = __webpack_require__(27682);
// EXTERNAL MODULE: ./lib/src/commands/smoke.js + 2 modules
var commands_smoke = __webpack_require__(11872);
;// CONCATENATED MODULE: ./lib/src/commands/build.js

























async function build_build(options, machine) {
    return (0,build_machine/* withOwnTemporary */.i)(machine, (own) => (0,run_cache/* withRunCache */.E)({ command: "build", ...options }, own, () => own.files.withTemporaryFolder((work) => buildIn(work, options, own))));
}
async function buildIn(work, options, machine) {
    const { dir, out } = options;
    const { files, processes, runner } = machine;
    const planned = await planToBuild(options, machine);
    (0,commands_planned/* refuseRefused */.d)(planned.plan);
    await refuseOtherCommit(planned.plan, dir, machine);
    await refuseCredentials({ dir, files, processes, environment: runner.environment });
    if (out !== undefined)
        await (0,own_files/* refuseForeignDocuments */.tV)([external_node_path_default().join(out, document_file/* PLAN */.Ac), external_node_path_default().join(out, document_file/* RECORD */.gv)], files);
    const config = (0,config_config.configOf)(await (0,pyproject.readPyproject)(dir, { files }));
    const owned = (0,build/* ownedBy */.LW)(planned.plan, options.job);
    const job = {
        work,
        options,
        planned,
        config,
        ignored: (0,check_ignored/* ignoredCodes */.J)(config.ignore),
        owned,
        kept: await keptOf(options, planned, owned, config, files),
        embed: (0,embedded_sbom/* embedding */.G)(planned.plan, config, files),
    };
    return isDone(job) ? tellKept(job, job.kept, machine) : buildMissing(job, machine);
}
function isDone(job) {
    return job.kept !== undefined && expectedOf(job.kept.tried).length === job.owned.length;
}
function expectedOf(kept) {
    return [...new Set(kept.flatMap(({ expected }) => expected))];
}
async function keptOf({ out, sdist }, { plan, digest }, owned, { from }, files) {
    if (out === undefined)
        return undefined;
    const others = plan.expected.filter((each) => !owned.includes(each));
    const wanted = { out, owned, others, planDigest: digest, wheelsFrom: from, ...(sdist && { sdist }) };
    return keptFiles(wanted, await recordIn(out, files), files);
}
function tellKept({ options, planned, config, owned }, kept, { progress }) {
    const { record } = kept;
    const distributions = kept.tried.map(({ distribution }) => distribution);
    const there = `every file is in ${options.out} already, as its record has it; remove it to build anew`;
    progress.stage("build", `job ${options.job}: ${there}`);
    const differing = (0,repeat/* repeatProblems */.SL)(record.reproducible, config);
    return outcomeOf(record, distributions, [...contractProblems(distributions, owned, planned), ...differing]);
}
async function buildMissing(job, machine) {
    const { options, planned, config, owned, kept } = job;
    const { plan } = planned;
    const { progress } = machine;
    const gating = (0,gates/* gateRequest */.tV)({ plan, config, dir: options.dir, mode: "release", python: options.python });
    const before = owned.some(({ kind }) => kind === "sdist") ? await (0,gates/* passTreeGates */.m8)(gating, machine) : [];
    progress.stage("build", `${plan.project.name} ${plan.version.pep440}, job ${options.job}`);
    for (const { made } of kept?.tried ?? [])
        progress.step(`${made.name} is there already, as its record has it`);
    for (const { made } of kept?.untried ?? [])
        progress.step(`${made.name} is there already, and was not tried yet`);
    const untried = kept?.untried ?? [];
    const attempt = await (0,build/* attemptJob */.Ru)(requestOf(job, [...(kept?.tried ?? []), ...untried]), machine);
    const built = { ...attempt.built, files: [...untried.map(({ made }) => made), ...attempt.built.files] };
    try {
        if (attempt.failure !== undefined)
            throw attempt.failure;
        return await tryBuilt(job, built, { gating, before }, machine);
    }
    catch (error) {
        await keepUntried(job, built, machine);
        throw error;
    }
}
async function tryBuilt(job, built, { gating, before }, machine) {
    const { options, planned, config, ignored, owned, kept } = job;
    const { plan, digest: planDigest } = planned;
    const { record: checked, distributions, warnings, } = await (0,checked_build/* checkBuilt */.D)(built, { plan, planDigest, dir: options.dir, ignored }, machine);
    machine.progress.stage("smoke", "what was built, in fresh environments");
    const [smoke, reproducible] = await (0,repeat/* together */.bs)((0,commands_smoke/* tryFiles */.jx)(built, distributions, { plan, choice: config.smoke, pass: config.environment }, machine), (0,repeat/* repeated */.ZD)(requestOf(job, kept?.tried ?? []), built, config, machine));
    const after = await (0,gates/* tryWheelGates */.$s)(gating, built, distributions, machine);
    const record = { ...checked, gates: [...before, ...after.results], smoke, reproducible };
    const { out } = options;
    const shared = out === undefined ? record : await placeJob({ out, planned, built, record, kept }, machine.files);
    const tried = (kept?.tried ?? []).map(({ distribution }) => distribution);
    const all = [...tried, ...distributions];
    const problems = [...contractProblems(all, owned, planned), ...(0,gates/* gateProblems */.y$)(after), ...warnings];
    const told = tried.length > 0 ? shared : record;
    return outcomeOf(told, all, [...problems, ...(0,repeat/* repeatProblems */.SL)(reproducible, config)]);
}
async function keepUntried({ options, planned, ignored, owned, kept }, built, machine) {
    const { out } = options;
    if (out === undefined)
        return;
    const { files, progress } = machine;
    try {
        const names = await placeUntried({ out, planned, built, ignored, owned, kept }, files);
        if (names.length > 0)
            progress.step(`kept in ${out}, for the next run: ${names.join(", ")}`);
    }
    catch (error) {
        progress.step(`warning: what was finished could not be kept: ${error instanceof Error ? error.message : error}`);
    }
}
function requestOf({ work, options, planned, config, owned, kept, embed }, there) {
    const { dir, job, python, containers } = options;
    const has = expectedOf(there);
    const makesSdist = owned.some((each) => each.kind === "sdist" && !has.includes(each));
    const sdist = options.sdist ?? (makesSdist ? undefined : kept?.sdist?.path);
    return {
        plan: planned.plan,
        job,
        dir,
        out: work,
        mode: "release",
        wheelsFrom: config.from,
        pass: config.environment,
        timeoutSeconds: config.timeoutSeconds,
        normalise: config.reproducible === "normalise",
        ...embed,
        has,
        ...(containers !== undefined && { containers }),
        ...(sdist && { sdist }),
        ...(python && { python }),
    };
}
function contractProblems(distributions, owned, { plan }) {
    return jobProblems(distributions, owned, plan).map((each) => ({ severity: "error", ...each }));
}
async function planToBuild({ dir, plan, out = document_file/* USUAL_FOLDER */.Is }, machine) {
    if (plan !== undefined)
        return (0,plan_file/* readPlan */.m)(plan, machine.files);
    for (const folder of new Set([out, document_file/* USUAL_FOLDER */.Is])) {
        const made = external_node_path_default().join(folder, document_file/* PLAN */.Ac);
        const found = (await machine.files.kind(made)) === "file" ? await (0,plan_file/* readPlan */.m)(made, machine.files) : undefined;
        if (found !== undefined && found.plan.rehearsal !== true)
            return found;
    }
    const { plan: made } = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release" }, machine);
    return (0,plan_file/* planFile */.e)(made);
}
async function refuseOtherCommit({ source }, dir, { files, processes, runner }) {
    const { commit } = await (0,git/* readGit */.l)(dir, { files, processes }, runner.environment);
    if (commit !== source.commit) {
        throw new errors/* ShipwheelError */.QP("SW-PLAN-STALE", `it is of ${source.commit.slice(0, 12)}, HEAD is ${commit.slice(0, 12)}`);
    }
}
function outcomeOf(record, distributions, others) {
    const problems = [...(0,check/* distributionProblems */.d)(distributions), ...(0,commands_smoke/* smokeProblems */.mB)(record.smoke), ...others];
    return {
        document: record,
        text: [(0,run_text/* recordText */.Pe)(record), (0,terminal/* errorsText */.v$)(problems)].filter(Boolean).join("\n"),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: () => (0,run_text/* recordSummary */.iM)(record),
        problems,
    };
}


/***/ })

};
;