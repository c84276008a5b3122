export const id = 2612;
export const ids = [2612];
export const modules = {

/***/ 78277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAddedTo: () => (/* binding */ planAddedTo),
  R: () => (/* binding */ sdistToAddTo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/plan/published.js
var published = __webpack_require__(25014);
;// CONCATENATED MODULE: ./lib/src/plan/addition.js




function planAddition(plan, files, to) {
    const there = files.filter(({ name }) => isOf(name, plan.version.pep440));
    const sdist = there.find(({ name, sha256 }) => (0,filename/* parseSdistFilename */.sF)(name) !== undefined && sha256 !== undefined);
    const names = there.map(({ name }) => name).filter((name) => to.build === undefined || hasBuild(name, to.build));
    const lacking = new Set((0,published/* lackedBy */.qs)(plan, names));
    const expected = plan.expected.filter((each) => each.kind === "wheel" && lacking.has(each));
    const ids = new Set(expected.map(({ job }) => job));
    const refusals = [
        ...(sdist === undefined ? [unreleased(plan, there.length, to)] : []),
        ...(sdist !== undefined && expected.length === 0
            ? [(0,errors/* problem */.CC)("SW-ADD-NOTHING", `${plan.project.name} ${plan.version.pep440}`)]
            : []),
    ];
    return {
        ...plan,
        ...(sdist?.sha256 !== undefined && {
            addition: { ...to, sdist: { name: sdist.name, url: sdist.url, sha256: sdist.sha256 } },
        }),
        expected,
        jobs: plan.jobs.filter(({ id }) => ids.has(id)),
        matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
        refusals: [...plan.refusals, ...refusals],
    };
}
function unreleased({ project, version }, files, { index }) {
    const has = files === 0 ? "has no file of it" : "lists no sdist of it with a sha256";
    return (0,errors/* problem */.CC)("SW-ADD-NO-RELEASE", `${project.name} ${version.pep440}: ${index} ${has}`);
}
function hasBuild(name, build) {
    const tag = (0,filename/* parseWheelFilename */.eP)(name)?.build;
    return tag !== undefined && `${tag.number}${tag.suffix}` === build;
}
function isOf(name, version) {
    const [found, own] = [((0,filename/* parseWheelFilename */.eP)(name) ?? (0,filename/* parseSdistFilename */.sF)(name))?.version, (0,python_version/* parseVersion */.ot)(version)];
    return found !== undefined && own !== undefined && (0,python_version/* compareVersions */.Zy)(found, own) === 0;
}

// EXTERNAL MODULE: ./lib/src/publish/download.js
var download = __webpack_require__(4672);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
// EXTERNAL MODULE: ./lib/src/publish/index-limits.js
var index_limits = __webpack_require__(48279);
// EXTERNAL MODULE: ./lib/src/publish/refusals.js
var refusals = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
// EXTERNAL MODULE: ./lib/src/publish/target.js + 1 modules
var target = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/python/build-tag.js
var build_tag = __webpack_require__(46156);
;// CONCATENATED MODULE: ./lib/src/commands/addition.js










async function planAddedTo(plan, { index: to, simpleUrl, build }, wire) {
    if (build !== undefined && !(0,build_tag/* isBuildTag */.FE)(build)) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--build-tag ${build}`, { hint: "A build tag begins with a digit, as in 1." });
    }
    const index = (0,target/* indexOf */.qh)(to, simpleUrl);
    const listed = await (0,simple_api/* listFiles */.CS)({ index, project: plan.project.normalizedName, access: undefined }, wire);
    const added = planAddition(plan, [...listed.values()], {
        index: to,
        ...(simpleUrl !== undefined && { simpleUrl }),
        ...(build !== undefined && { build }),
    });
    const coming = added.expected.flatMap((each) => each.kind === "wheel"
        ? [{ file: { name: each.identifier ?? `${each.python}-${each.abi}` }, state: "new" }]
        : []);
    const closed = (0,refusals/* judgesAsPypi */.nJ)(index) ? (0,index_limits/* closureRefusals */.HQ)(coming, plan.version.pep440, listed, wire.clock.now()) : [];
    return { ...added, refusals: [...added.refusals, ...closed] };
}
const MOST_BYTES = 2 * 1024 ** 3;
async function sdistToAddTo({ addition }, { given, folder }, world) {
    if (addition === undefined)
        return given;
    const { name, url, sha256 } = addition.sdist;
    const to = given ?? external_node_path_.join(folder, name);
    if (given === undefined)
        await world.files.makeFolder(folder);
    if (given === undefined)
        await (0,download/* download */.R)({ url, limit: MOST_BYTES, to }, undefined, world);
    const found = await (0,file_digest/* sha256Of */.B)(to, world.files);
    if (found?.sha256 === sha256)
        return to;
    throw errors/* ShipwheelError */.QP.of([
        (0,errors/* problem */.CC)("SW-ADD-OTHER-SDIST", `${name} has sha256 ${found?.sha256 ?? "of no file"}, and ${sha256} on the index`),
    ]);
}


/***/ }),

/***/ 56459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/assemble/contract.js + 1 modules
var assemble_contract = __webpack_require__(30404);
// EXTERNAL MODULE: ./lib/src/assemble/expectation.js + 1 modules
var expectation = __webpack_require__(89508);
// EXTERNAL MODULE: ./lib/src/assemble/released-file.js
var released_file = __webpack_require__(3079);
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

// EXTERNAL MODULE: ./lib/src/build/build.js + 29 modules
var build = __webpack_require__(20214);
// EXTERNAL MODULE: ./lib/src/build/machine.js
var build_machine = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/src/check/ignored.js
var check_ignored = __webpack_require__(69323);
// EXTERNAL MODULE: ./lib/src/config/config.js + 5 modules
var config_config = __webpack_require__(51142);
// EXTERNAL MODULE: ./lib/src/config/pyproject.js
var pyproject = __webpack_require__(76001);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/project/git.js + 4 modules
var git = __webpack_require__(97923);
// EXTERNAL MODULE: ./lib/src/project/git-environment.js
var git_environment = __webpack_require__(99572);
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
            .map((folder) => external_node_path_.resolve(dir, folder))),
    ];
    const modules = await Promise.all(folders.map((folder) => moduleFolders(external_node_path_.join(folder, "modules"), files, DEEPEST)));
    const candidates = [...folders, ...modules.flat()].flatMap((folder) => ["config", "config.worktree"].map((name) => external_node_path_.join(folder, name)));
    const kinds = await Promise.all(candidates.map((file) => files.kind(file)));
    return candidates.filter((_, index) => kinds[index] === "file");
}
async function moduleFolders(folder, files, depth) {
    const entries = (depth === 0 ? undefined : await files.list(folder)) ?? [];
    if (entries.some(({ name }) => name === "HEAD")) {
        return [folder, ...(await moduleFolders(external_node_path_.join(folder, "modules"), files, depth - 1))];
    }
    const inside = entries.filter(({ kind }) => kind === "folder").slice(0, MOST_FILES);
    return (await Promise.all(inside.map(({ name }) => moduleFolders(external_node_path_.join(folder, name), files, depth - 1)))).flat();
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
        return home === undefined ? [] : [external_node_path_.join(home, value.slice(2))];
    return [external_node_path_.resolve(external_node_path_.dirname(file), value)];
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
    const relative = external_node_path_.relative(dir, file);
    return relative.startsWith("..") || external_node_path_.isAbsolute(relative) ? file : relative.replaceAll("\\", "/");
}
async function git_credentials_git({ dir, processes, environment }, ...args) {
    const options = { cwd: dir, env: (0,git_environment/* gitEnvironment */._)(environment), timeoutSeconds: 30 };
    const { exitCode, stdout } = await processes.run(["git", ...args], options);
    return exitCode === 0 ? stdout : undefined;
}

// EXTERNAL MODULE: ./lib/src/report/run-text.js
var run_text = __webpack_require__(63254);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/commands/addition.js + 1 modules
var addition = __webpack_require__(78277);
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
// EXTERNAL MODULE: ./lib/src/build/built.js
var build_built = __webpack_require__(47221);
// EXTERNAL MODULE: ./lib/src/check/check.js + 5 modules
var check_check = __webpack_require__(72704);
// EXTERNAL MODULE: ./lib/src/commands/own-files.js
var own_files = __webpack_require__(41983);
;// CONCATENATED MODULE: ./lib/src/commands/job-folder.js







async function placeJob({ out, planned, built, record, kept }, files) {
    await clearOthers(out, planned.digest, files);
    await (0,own_files/* beginFolder */.qF)(out, files);
    for (const { path: dropped } of kept?.dropped ?? [])
        await files.remove(dropped);
    for (const { name, path: made } of built.files) {
        const place = external_node_path_.join(out, "dist", name);
        if (made !== place)
            await files.move(made, place);
    }
    await files.write(external_node_path_.join(out, document_file/* PLAN */.Ac), planned.bytes);
    const shared = (0,build_built/* recordBeside */.UE)(record, await recordIn(out, files), kept?.stays);
    await files.write(external_node_path_.join(out, document_file/* RECORD */.gv), (0,document_file/* jsonBytes */.yN)(shared));
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
    const file = external_node_path_.join(out, document_file/* RECORD */.gv);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return undefined;
    const { buildRecordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3972)]).then(__webpack_require__.bind(__webpack_require__, 63972));
    return (0,document_file/* readDocument */.u0)(buildRecordSchema, bytes, file);
}
async function clearOthers(out, planDigest, files) {
    const before = await files.readText(external_node_path_.join(out, document_file/* RECORD */.gv));
    if (before === undefined || before.includes(planDigest))
        return;
    for (const name of await (0,own_files/* recordedNames */.ne)(out, files))
        await files.remove(external_node_path_.join(out, "dist", external_node_path_.basename(name)));
    await files.remove(external_node_path_.join(out, document_file/* RECORD */.gv));
}

// EXTERNAL MODULE: ./lib/src/assemble/recorded-judgement.js
var recorded_judgement = __webpack_require__(95357);
// EXTERNAL MODULE: ./lib/src/build/made.js
var build_made = __webpack_require__(58348);
;// CONCATENATED MODULE: ./lib/src/commands/kept-files.js





async function keptFiles(wanted, record, files) {
    if (record === undefined || record.plan !== wanted.planDigest)
        return undefined;
    const failed = failedFiles(record);
    const whole = await wholeFiles(wanted.out, record, files);
    const sound = whole.filter(({ name }) => !failed.has(name));
    const sdist = sound.find(isSdist);
    const given = wanted.sdist === undefined ? sdist : await (0,build_made/* readMade */.e)(external_node_path_.resolve(wanted.sdist), files);
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
        const file = external_node_path_.join(out, "dist", external_node_path_.basename(name));
        const made = (await files.kind(file)) === "file" ? await (0,build_made/* readMade */.e)(file, files) : undefined;
        return made?.sha256 === sha256 ? [made] : [];
    }));
    return found.flat();
}

// EXTERNAL MODULE: ./lib/src/commands/plan-file.js
var plan_file = __webpack_require__(91669);
// EXTERNAL MODULE: ./lib/src/commands/planned.js + 82 modules
var commands_planned = __webpack_require__(13176);
// EXTERNAL MODULE: ./lib/src/commands/repeat.js + 4 modules
var repeat = __webpack_require__(40423);
// EXTERNAL MODULE: ./lib/src/commands/run-cache.js
var run_cache = __webpack_require__(75215);
// EXTERNAL MODULE: ./lib/src/commands/tried-files.js
var tried_files = __webpack_require__(51935);
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
        await (0,own_files/* refuseForeignDocuments */.tV)([external_node_path_.join(out, document_file/* PLAN */.Ac), external_node_path_.join(out, document_file/* RECORD */.gv)], files);
    const config = configFor(planned.plan, (0,config_config.configOf)(await (0,pyproject.readPyproject)(dir, { files })));
    const owned = (0,build/* ownedBy */.LW)(planned.plan, options.job);
    const sdist = await (0,addition/* sdistToAddTo */.R)(planned.plan, { given: options.sdist, folder: external_node_path_.join(work, "added-to") }, machine);
    const job = {
        work,
        options: { ...options, ...(sdist !== undefined && { sdist }) },
        planned,
        config,
        ignored: (0,check_ignored/* ignoredCodes */.J)(config.ignore),
        owned,
        kept: await keptOf(options, planned, owned, config, files),
        embed: (0,embedded_sbom/* embedding */.G)(planned.plan, config, files),
    };
    return isDone(job) ? tellKept(job, job.kept, machine) : buildMissing(job, machine);
}
function configFor({ addition }, config) {
    return addition === undefined ? config : { ...config, from: "sdist" };
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
    const order = { plan, dir: options.dir, choice: config.smoke, pass: config.environment };
    const [smoked, reproducible] = await (0,repeat/* together */.bs)((0,tried_files/* tryFiles */.jx)(built, distributions, order, machine), (0,repeat/* repeated */.ZD)(requestOf(job, kept?.tried ?? []), built, config, machine));
    const git = await (0,git_install/* tryGit */.I)(built, order, machine);
    const smoke = [...smoked, ...git.smoke];
    const after = await (0,gates/* tryWheelGates */.$s)(gating, built, distributions, machine);
    const record = { ...checked, gates: [...before, ...after.results], smoke, reproducible };
    const { out } = options;
    const shared = out === undefined ? record : await placeJob({ out, planned, built, record, kept }, machine.files);
    const tried = (kept?.tried ?? []).map(({ distribution }) => distribution);
    const all = [...tried, ...distributions];
    const problems = [...contractProblems(all, owned, planned), ...(0,gates/* gateProblems */.y$)(after), ...warnings, ...git.problems];
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
        const made = external_node_path_.join(folder, document_file/* PLAN */.Ac);
        const found = (await machine.files.kind(made)) === "file" ? await (0,plan_file/* readPlan */.m)(made, machine.files) : undefined;
        if (found !== undefined && found.plan.rehearsal !== true)
            return found;
    }
    const { plan: made } = await (0,commands_planned/* planProject */.f)({ dir, purpose: "release" }, machine);
    return (0,plan_file/* planFile */.e)(made);
}
async function refuseOtherCommit({ source }, dir, { files, processes, runner }) {
    const { commit } = await (0,git/* readGit */.lX)(dir, { files, processes }, runner.environment);
    if (commit !== source.commit) {
        throw new errors/* ShipwheelError */.QP("SW-PLAN-STALE", `it is of ${source.commit.slice(0, 12)}, HEAD is ${commit.slice(0, 12)}`);
    }
}
function outcomeOf(record, distributions, others) {
    const problems = [...(0,check/* distributionProblems */.d)(distributions), ...(0,tried_files/* smokeProblems */.mB)(record.smoke), ...others];
    return {
        document: record,
        text: [(0,run_text/* recordText */.Pe)(record), (0,terminal/* errorsText */.v$)(problems)].filter(Boolean).join("\n"),
        exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
        outputs: {},
        summary: () => (0,run_text/* recordSummary */.iM)(record),
        problems,
    };
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download),
/* harmony export */   c: () => (/* binding */ fetchBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53662);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36710);




function download({ url, limit, to }, access, { files, ...wire }) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .untilDone */ .z0)(() => {
        const use = async (fetched) => {
            if (await isMissing(fetched, access))
                return { kind: "missing" };
            const counted = counting(fetched.reply.chunks(), limit);
            await files.writeChunks(to, counted.chunks);
            const { size, sha256 } = counted.sum();
            if (size <= limit)
                return { kind: "served", size, sha256 };
            await files.remove(to);
            return { kind: "too-large" };
        };
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptGet */ .c)(url, { accept: "*/*", access }, wire, use);
    }, wire.clock);
}
function fetchBytes({ url, limit, accept = "*/*" }, access, wire) {
    const use = async (fetched) => ((await isMissing(fetched, access)) ? undefined : fetched.reply.bytes(limit));
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .untilDone */ .z0)(() => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptGet */ .c)(url, { accept, access }, wire, use), wire.clock);
}
async function isMissing(fetched, access) {
    const { status } = fetched.reply;
    if (status === 200)
        return false;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-CREDENTIALS", await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .J)(fetched, access));
    if (status !== 404 && status !== 410) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-UNREADABLE", await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .J)(fetched, access));
    }
    await fetched.reply.bytes();
    return true;
}
function counting(chunks, limit) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
            if (size > limit)
                return;
        }
    };
    return { chunks: counted(), sum: () => ({ size, sha256: hash.digest("hex") }) };
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   T5: () => (/* binding */ jsonObjects),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function jsonObjects(value) {
    return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 74840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ SINGLE_FIELDS),
/* harmony export */   jR: () => (/* binding */ parseMetadata),
/* harmony export */   tu: () => (/* binding */ REPEATED_FIELDS)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60654);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);


const SINGLE_FIELDS = new Set(("metadata-version name version summary description description-content-type keywords home-page download-url author author-email " +
    "maintainer maintainer-email license license-expression requires-python").split(" "));
const REPEATED_FIELDS = new Set(("dynamic platform supported-platform classifier requires-dist requires-external project-url provides-extra provides-dist " +
    "obsoletes-dist license-file import-name import-namespace requires provides obsoletes").split(" "));
const HEADER = /^([\x21-\x39\x3b-\x7e]+):/;
const CONTINUED = /^[ \t]/;
const MARK = [0xef, 0xbb, 0xbf];
function parseMetadata(bytes) {
    const marked = MARK.every((byte, at) => bytes[at] === byte);
    const split = splitHeaders(marked ? bytes.subarray(MARK.length) : bytes);
    const headers = split.headers.map(readHeader);
    const body = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(split.body);
    const fields = collect(headers, body ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(split.body));
    return {
        fields: Object.fromEntries(fields),
        problems: [
            ...(marked ? [{ kind: "byte-order-mark", field: "", detail: "it starts with a byte-order mark" }] : []),
            ...layoutProblems(split),
            ...headers.filter(({ decoded }) => !decoded).map(({ field }) => notUtf8(field)),
            ...(body === undefined ? [notUtf8("description")] : []),
            ...fieldProblems(headers, split.body.length > 0),
        ],
    };
}
function splitHeaders(bytes) {
    const headers = [];
    let at = 0;
    while (at < bytes.length) {
        const next = lineEnd(bytes, at);
        const line = bytes.subarray(at, next);
        const start = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(line.subarray(0, 80));
        if (/^\r?\n|^\r/.test(start))
            return { headers, body: bytes.subarray(next) };
        if (CONTINUED.test(start))
            headers.at(-1)?.push(line);
        else if (HEADER.test((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(line)))
            headers.push([line]);
        else if (!/^From |^:/.test(start))
            return { headers, body: bytes.subarray(at), lost: line };
        at = next;
    }
    return { headers, body: bytes.subarray(at) };
}
function lineEnd(bytes, at) {
    for (let end = at; end < bytes.length; end += 1) {
        if (bytes[end] === 0x0a)
            return end + 1;
        if (bytes[end] === 0x0d)
            return bytes[end + 1] === 0x0a ? end + 2 : end + 1;
    }
    return bytes.length;
}
function readHeader(lines) {
    const raw = Buffer.concat(lines);
    const decoded = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(raw);
    const text = decoded ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(raw);
    const colon = text.indexOf(":");
    const field = text.slice(0, colon).toLowerCase();
    const value = text
        .slice(colon + 1)
        .replace(/^[ \t\r\n]+/, "")
        .replace(/\r\n?/g, "\n");
    return {
        field,
        value: trimEnd(field === "description" ? unfold(value) : value),
        decoded: decoded !== undefined,
    };
}
function trimEnd(value) {
    let end = value.length;
    while (end > 0 && value[end - 1] === "\n")
        end -= 1;
    return value.slice(0, end);
}
function unfold(value) {
    return value.replace(/\n(?: {7}\||\t| {8})/g, "\n");
}
function collect(headers, body) {
    const fields = new Map();
    for (const { field, value } of [...headers, ...(body === "" ? [] : [{ field: "description", value: body }])]) {
        const values = fields.get(field);
        if (values === undefined)
            fields.set(field, [value]);
        else
            values.push(value);
    }
    return fields;
}
function layoutProblems({ headers, lost, body }) {
    if (headers.length === 0)
        return [{ kind: "no-headers", field: "", detail: "it has no fields at its start" }];
    if (lost === undefined)
        return [];
    const line = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(lost.subarray(0, 80)));
    if (!hasHeader(body)) {
        return [{ kind: "unseparated", field: "", detail: `no empty line stands before the description: ${line}` }];
    }
    return [{ kind: "lost-headers", field: "", detail: `the fields end at a line that is none: ${line}` }];
}
function hasHeader(body) {
    for (let at = 0; at < body.length;) {
        const next = lineEnd(body, at);
        const line = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(body.subarray(at, Math.min(next, at + 80)));
        if (/^[\r\n]/.test(line))
            return false;
        const field = HEADER.exec(line)?.[1]?.toLowerCase() ?? "";
        if (SINGLE_FIELDS.has(field) || REPEATED_FIELDS.has(field))
            return true;
        at = next;
    }
    return false;
}
function notUtf8(field) {
    return { kind: "encoding", field, detail: "it is not UTF-8" };
}
function fieldProblems(headers, hasBody) {
    const problems = [];
    const seen = new Set();
    for (const { field } of headers) {
        if (!SINGLE_FIELDS.has(field) && !REPEATED_FIELDS.has(field) && !seen.has(field)) {
            problems.push({ kind: "unknown", field, detail: "there is no such field" });
        }
        if (SINGLE_FIELDS.has(field) && seen.has(field)) {
            problems.push({ kind: "repeated", field, detail: "it stands more than once" });
        }
        seen.add(field);
    }
    if (hasBody && seen.has("description")) {
        problems.push({ kind: "two-descriptions", field: "description", detail: "it stands in a field and in the body" });
    }
    return problems;
}


/***/ }),

/***/ 35668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   lO: () => (/* binding */ uploadFields),
/* harmony export */   mi: () => (/* binding */ METADATA_VERSIONS)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74840);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(483);


const SENT_SINCE = {
    "license-file": "2.4",
    "import-name": "2.5",
    "import-namespace": "2.5",
};
const METADATA_VERSIONS = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];
function uploadFields(metadata) {
    const version = metadata["metadata-version"]?.[0] ?? "";
    const sent = Object.entries(metadata).flatMap(([field, values]) => {
        const kept = isSent(field, version) ? values.filter(saysSomething) : [];
        if (kept.length === 0)
            return [];
        return [[field, _metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .SINGLE_FIELDS */ .$K.has(field) ? kept.slice(0, 1) : kept]];
    });
    return Object.fromEntries(sent);
}
function isSent(field, metadataVersion) {
    if (!_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .SINGLE_FIELDS */ .$K.has(field) && !_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED_FIELDS */ .tu.has(field))
        return false;
    const since = Object.hasOwn(SENT_SINCE, field) ? SENT_SINCE[field] : undefined;
    return since === undefined || !isBefore(metadataVersion, since);
}
function saysSomething(value) {
    const text = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .b)(value);
    return text !== "" && text !== "UNKNOWN";
}
function isBefore(version, other) {
    const versions = METADATA_VERSIONS;
    const at = versions.indexOf(version);
    return at !== -1 && at < versions.indexOf(other);
}


/***/ })

};
