export const id = 4394;
export const ids = [4394];
export const modules = {

/***/ 31326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ WANTS_LOGIN),
/* harmony export */   L2: () => (/* binding */ awayError),
/* harmony export */   it: () => (/* binding */ refusedBy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const WANTS_LOGIN = 407;
function refusedBy({ variable, address }, status = 0, host = "") {
    const said = `${address} (${variable}) answers ${status} for ${host}`;
    if (status >= 500)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-HTTP-NO-ANSWER", `the proxy ${said}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP(status === WANTS_LOGIN ? "SW-PROXY-CREDENTIALS" : "SW-PROXY-REFUSED", said);
}
function awayError({ variable, address }, cause) {
    const reasons = cause instanceof AggregateError ? cause.errors : [cause];
    const why = reasons.map((each) => messageOf(each)).join("; ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-PROXY-AWAY", `${address} (${variable}): ${why}`, { cause });
}
function messageOf(cause) {
    return typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : String(cause);
}


/***/ }),

/***/ 74394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWorkflowStep: () => (/* binding */ runWorkflowStep)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/src/adapters/running-work.js
function runningWork(everySeconds, remind) {
    const running = new Map();
    let timer;
    const told = () => [...running.values()].map(({ what, since }) => `${what}, ${shown((Date.now() - since) / 1000)}`).join("; ");
    return {
        told,
        begin(what) {
            const one = Symbol(what);
            running.set(one, { what, since: Date.now() });
            timer ??= setInterval(() => remind(told()), everySeconds * 1000).unref();
            return () => {
                running.delete(one);
                if (running.size > 0)
                    return;
                clearInterval(timer);
                timer = undefined;
            };
        },
    };
}
function shown(seconds) {
    const whole = Math.floor(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

;// CONCATENATED MODULE: ./lib/src/adapters/workflow.js


function actionsWorkflow() {
    const said = (text) => core/* info */.pq(text.split(LINE_END).map(inert).join("\n"));
    const { progress, close } = groupedProgress(said);
    const log = (text) => {
        close();
        said(text);
    };
    return {
        input: (name) => core/* getInput */.V4(name),
        output: (name, value) => core/* setOutput */.uH(name, value),
        annotate({ kind, message, title, file, line, column }) {
            const place = { ...(file && { file }), ...(line && { startLine: line }), ...(column && { startColumn: column }) };
            const say = kind === "error" ? core/* error */.z3 : core/* warning */.$e;
            close();
            say(message, { title, ...place });
        },
        summarise: async (markdown) => {
            if (process.env.GITHUB_STEP_SUMMARY)
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        mask: (secret) => core/* setSecret */.Pq(secret),
        progress,
        log,
    };
}
const REMINDER_SECONDS = 60;
function groupedProgress(say) {
    let open = false;
    const close = () => {
        if (open)
            core/* endGroup */.N4();
        open = false;
    };
    const keep = (text) => {
        close();
        say(text);
    };
    const work = runningWork(REMINDER_SECONDS, (told) => say(`${" ".repeat(10)}still running: ${told}`));
    const line = (text) => {
        if (!open)
            core/* startGroup */.Oh(inert(work.told() || "what the tools say")
                .split(LINE_END)
                .join(" "));
        open = true;
        say(`${" ".repeat(10)}| ${text}`);
    };
    const progress = {
        stage: (name, about) => keep(`${name.padEnd(9)} ${about}`),
        step: (text) => keep(`${" ".repeat(10)}${text}`),
        line,
        running(what) {
            close();
            const end = work.begin(what);
            return () => {
                end();
                close();
            };
        },
    };
    return { progress, close };
}
const LINE_END = /\r\n|\n|\r/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function inert(line) {
    const shown = line.replace(UNSEEN, (sign) => (sign === "\t" ? " " : ""));
    return shown.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "## [");
}

// EXTERNAL MODULE: ./lib/src/report/error-frame.js
var error_frame = __webpack_require__(44955);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js

const SHOWN = 4000;
function annotationOf({ severity = "error", code, message, hint, where, detail }) {
    const said = [message, ...(detail === undefined ? [] : [detail.trimEnd()])].join("\n").slice(0, SHOWN).toWellFormed();
    return {
        kind: severity,
        title: code,
        message: `${said}\nFix: ${hint}\nSee ${(0,error_frame/* documentation */.TH)(code)}`,
        ...(where === undefined ? {} : placeOf(where)),
    };
}
function placeOf({ file, line, column, }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/app/command-table.js
const OUT = { name: "out", value: "FOLDER", about: "the bundle's folder (release)" };
const PYTHON = {
    name: "python",
    value: "PROGRAM",
    about: "the Python, 3.11 or newer, that runs the build tools",
};
const CONTAINERS = {
    name: "containers",
    value: "yes|no",
    about: "make the wheels by cibuildwheel, on Linux in containers (build: yes; rehearse: no)",
};
const MANIFEST_DIGEST = {
    name: "manifest-digest",
    value: "SHA256",
    about: "the digest that manifest.json must have",
};
const OF_TAG = { name: "tag", value: "TAG", about: "the tag that the bundle must be of" };
const IGNORING = {
    name: "project",
    value: "DIR",
    about: "whose [tool.shipwheel.ignore] holds (the current folder)",
};
const TRUST_RECORD = {
    name: "trust-record",
    about: "take the hashes in RECORD for true, and say so: faster",
};
const ANY = Number.POSITIVE_INFINITY;
const command_table_COMMON_OPTIONS = [
    { name: "json", about: "print the document on standard output, and write nothing unless --out is given" },
    { name: "quiet", about: "say nothing but errors" },
    { name: "verbose", about: "show each line of the tools that run" },
    { name: "help", about: "show this" },
];
const COMMANDS = [
    {
        name: "rehearse",
        takes: "[DIR]",
        arity: [0, 1],
        about: "release the project to an index of our own on this machine, and install it back; needs no credentials",
        options: [{ name: "tag", value: "TAG", about: "rehearse as if HEAD had this tag" }, CONTAINERS, PYTHON, OUT],
    },
    {
        name: "plan",
        takes: "[DIR]",
        arity: [0, 1],
        about: "say what this release will be, and why; runs no project code",
        options: [
            { name: "ref", value: "REF", about: "the tag to release: a name or refs/tags/NAME" },
            { name: "platform", value: "NAME", about: "show the files of one platform: linux, macos, windows, ..." },
            { name: "explain", value: "ID", about: "why an identifier, a job or `version` is as it is" },
            {
                name: "against",
                value: "VERSION",
                about: "compare with a version that the index already has, or with its `latest`",
            },
            {
                name: "add-to",
                value: "NAME|URL",
                about: "plan only the wheels that this index lacks of a version that it has: pypi, testpypi, or an upload URL",
            },
            {
                name: "build-tag",
                value: "N",
                about: "with --add-to: plan every wheel anew with this build tag, to mend those that are there",
            },
            { name: "simple-url", value: "URL", about: "the Simple API to compare with, or to add to (PyPI's)" },
            {
                name: "durations",
                value: "FILE",
                about: "pack the jobs by how long the wheels of an earlier release took: its receipt.json, or a build-record.json",
            },
            OUT,
        ],
    },
    {
        name: "build",
        takes: "[DIR]",
        arity: [0, 1],
        about: "build what one job of the plan owns",
        options: [
            { name: "job", value: "ID", about: "a job of the plan, or `all` (all)" },
            { name: "plan", value: "FILE", about: "the plan to build (release/plan.json; planned anew where there is none)" },
            { name: "sdist", value: "FILE", about: "build the wheels from this sdist" },
            CONTAINERS,
            PYTHON,
            OUT,
        ],
    },
    {
        name: "check",
        takes: "PATH...",
        arity: [1, ANY],
        about: "every reason why an index would refuse these files",
        options: [
            IGNORING,
            TRUST_RECORD,
            { name: "sarif", value: "FILE", about: "write what is found as SARIF 2.1.0 too, for code scanning" },
        ],
    },
    {
        name: "assemble",
        takes: "[DIR...]",
        arity: [0, ANY],
        about: "hold what the jobs built against the plan; hashes, SBOM, manifest",
        options: [
            { name: "plan", value: "FILE", about: "the plan (plan.json in the first folder that has one)" },
            IGNORING,
            TRUST_RECORD,
            OUT,
        ],
    },
    {
        name: "publish",
        takes: "BUNDLE|DIR|FILE...",
        arity: [0, ANY],
        about: "check, upload and verify; by trusted publishing, or with the token in SHIPWHEEL_TOKEN",
        options: [
            {
                name: "index",
                value: "NAME|URL",
                about: "pypi, testpypi, or an upload URL (where the project publishes to, pypi)",
            },
            { name: "simple-url", value: "URL", about: "the Simple API of that index" },
            { name: "out-of-order", about: "publish though an index that comes before it in the chain is not done" },
            MANIFEST_DIGEST,
            OF_TAG,
            { name: "auth", value: "WAY", about: "oidc or token, where both would do" },
            {
                name: "attestations",
                value: "true|false|warn",
                about: "attest each file, or stop; do not; or go on with a warning where it fails (as the project has it, true)",
            },
            {
                name: "signing-config",
                value: "FILE",
                about: "Sigstore's signing_config.json: who certifies and who logs attestations (Sigstore's public services)",
            },
            { name: "dry-run", about: "stop before a token is asked for, and say what would be sent" },
            OUT,
        ],
    },
    {
        name: "smoke",
        takes: "[BUNDLE]",
        arity: [0, 1],
        about: "install a published release from its index by pip, with hashes, and try it; not beside the right to publish",
        options: [
            {
                name: "index",
                value: "NAME|URL",
                about: "pypi, testpypi, or an upload URL (where the project publishes to, pypi)",
            },
            { name: "simple-url", value: "URL", about: "the Simple API of that index" },
            {
                name: "dependencies-url",
                value: "URL",
                about: "the one Simple API that dependencies come from (your usual index)",
            },
            MANIFEST_DIGEST,
            PYTHON,
            { name: "out", value: "FOLDER", about: "the folder whose `smoke` the document goes to (BUNDLE)" },
        ],
    },
    {
        name: "announce",
        takes: "[BUNDLE]",
        arity: [0, 1],
        about: "the GitHub release: notes, files, evidence; with the token in GITHUB_TOKEN",
        options: [
            { name: "repository", value: "OWNER/NAME", about: "where (GITHUB_REPOSITORY, or the plan's)" },
            {
                name: "notes",
                value: "FILE",
                about: "what the release brings, in Markdown (its part of the changelog, or the changes since the last tag)",
            },
            MANIFEST_DIGEST,
            OF_TAG,
        ],
    },
    {
        name: "verify",
        takes: "BUNDLE|NAME==VERSION",
        arity: [0, 1],
        about: "read a release again as whoever receives it: files, hashes, SBOM, attestations, what the index serves",
        options: [
            { name: "index", value: "NAME|URL", about: "where NAME==VERSION is (pypi); hold a bundle against it too" },
            { name: "simple-url", value: "URL", about: "the Simple API of that index" },
            { name: "repository", value: "OWNER/NAME", about: "whose workflow must have attested (the plan's)" },
            { name: "workflow", value: "FILE", about: "the name of that workflow's file (any)" },
            { name: "tag", value: "TAG", about: "the tag that it must have run for (the plan's)" },
            {
                name: "trusted-root",
                value: "FILE",
                about: "a trusted_root.json: whom to believe about attestations (fetched from Sigstore)",
            },
            { name: "require", value: "LINK,...", about: "links that may not be absent: attestations, plan, receipt, ..." },
            MANIFEST_DIGEST,
        ],
    },
    {
        name: "index",
        takes: "",
        arity: [0, 0],
        about: "serve a package index on this machine, for any client",
        options: [
            { name: "port", value: "PORT", about: "where to listen on 127.0.0.1 (8765; 0 for any)" },
            { name: "folder", value: "FOLDER", about: "keep the files here (in memory)" },
            {
                name: "upstream",
                value: "URL",
                about: "the Simple API for names that it does not have (your usual index); `none` for none",
            },
            { name: "token", value: "TOKEN", about: "the token that uploads need (made anew and shown)" },
            {
                name: "dialect",
                value: "NAME",
                about: "pass for azure, gitlab, nexus, artifactory or codeartifact: its addresses, its answers (PyPI's)",
            },
            {
                name: "fault",
                value: "WHERE:KIND[=VALUE][@AT],...",
                about: "what goes wrong on purpose, as in `upload:status-after=502@2,simple:stale@2-4` (docs/faults.md)",
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/src/app/arguments.js



function readArguments(argv) {
    const [name = "", ...rest] = argv;
    const command = commandNamed(name);
    const parsed = parseCommand(command, rest);
    const values = {};
    const switches = new Set();
    for (const [option, value] of Object.entries(parsed.values)) {
        if (value === "")
            throw usage(command, `--${option} has no value`);
        if (typeof value === "string")
            values[option] = value;
        else if (value === true)
            switches.add(option);
    }
    if (parsed.positionals.includes(""))
        throw usage(command, "an argument is empty");
    const [least, most] = command.arity;
    if (parsed.positionals.length < least && !switches.has("help"))
        throw usage(command, `${command.takes} is missing`);
    if (parsed.positionals.length > most)
        throw usage(command, `one argument too many: ${parsed.positionals[most]}`);
    return { command, positionals: parsed.positionals, values, switches };
}
function commandNamed(name) {
    const command = COMMANDS.find((row) => row.name === name);
    if (command !== undefined)
        return command;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", name === "" ? "no command was given" : `there is no command ${name}`, {
        hint: `The commands are ${COMMANDS.map((row) => row.name).join(", ")}; see \`shipwheel --help\`.`,
    });
}
function parseCommand(command, args) {
    const rows = [...command.options, ...COMMON_OPTIONS];
    const options = Object.fromEntries(rows.map((row) => [row.name, { type: row.value === undefined ? "boolean" : "string" }]));
    try {
        return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw usage(command, error instanceof Error ? firstSentence(error.message) : String(error));
    }
}
function firstSentence(text) {
    return text.split(/\. |\n/, 1)[0] ?? text;
}
function usage(command, offending) {
    return new ShipwheelError("SW-USAGE", offending, { hint: `See \`shipwheel ${command.name} --help\`.` });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/app/cancellation.js


const CANCELLED = 130;
const SHORT_WAIT_MS = 3_000;
const LONGEST_GOODBYE_MS = 15_000;
async function untilCancelled(real, work, say) {
    let stop = () => { };
    const cancelled = new Promise((resolve) => {
        stop = resolve;
    });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        external_node_process_.on(signal, stop);
    const ended = work(cancelled).then(() => ({ cancelled: false }), (error) => ({ cancelled: false, error }));
    const first = await Promise.race([ended, cancelled.then(() => ({ cancelled: true }))]);
    if (first.cancelled)
        return abandon(real, ended, say);
    for (const signal of signals)
        external_node_process_.removeListener(signal, stop);
    if ("error" in first)
        throw first.error;
}
async function abandon(real, ended, say) {
    external_node_process_.exitCode = CANCELLED;
    setTimeout(() => external_node_process_.exit(CANCELLED), LONGEST_GOODBYE_MS).unref();
    await real.endPrograms();
    await Promise.race([ended, (0,promises_.setTimeout)(SHORT_WAIT_MS)]);
    await real.abandon();
    say("Cancelled. What was running has ended; nothing half-written was left.\n");
    external_node_process_.exit(CANCELLED);
}

;// CONCATENATED MODULE: ./lib/src/app/earlier-run.js

function runIdOf(text) {
    const id = Number(text);
    if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(id))
        return id;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `run-id: ${text}`, {
        hint: "It is the number in the address of the run: https://github.com/OWNER/NAME/actions/runs/NUMBER.",
    });
}
function withEarlierRun(own, earlier, id) {
    return {
        upload: own.upload,
        async names() {
            const [here, there] = await Promise.all([own.names(), earlier.names()]);
            return [...new Set([...here, ...there])].sort();
        },
        async download(name, folder) {
            if ((await own.names()).includes(name))
                return own.download(name, folder);
            const there = await earlier.names();
            if (there.includes(name))
                return earlier.download(name, folder);
            throw new errors/* ShipwheelError */.QP("SW-ARTIFACT-MISSING", `run ${id} has no ${name}: it has ${there.join(", ") || "none"}`, {
                hint: "Give the id of a run in which what is wanted was made; or leave `run-id` out, and build the tag anew.",
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/app/failure.js


function failureOf(error) {
    if (error instanceof errors/* ShipwheelError */.QP)
        return error;
    const machine = refusalOfMachine(error);
    if (machine !== undefined)
        return { problems: [machine], exitCode: errors/* ERRORS */.Sr[machine.code].exit };
    return { problems: [ourFault(error)], exitCode: errors/* ERRORS */.Sr["SW-INTERNAL"].exit };
}
function ourFault(error) {
    const message = error instanceof Error ? error.message : String(error);
    const stack = external_node_process_.env.SHIPWHEEL_DEBUG && error instanceof Error ? error.stack : undefined;
    return (0,errors/* problem */.CC)("SW-INTERNAL", message, stack === undefined ? {} : { detail: stack });
}
const HINTS = new Map([
    ["ENOSPC", "Make room on that disk, or name a folder on another one."],
    ["EDQUOT", "Make room within your quota, or name a folder on another disk."],
    ["EROFS", "Name a folder on a disk that can be written to."],
    ["EMFILE", "Let a process open more files, as with `ulimit -n 4096`."],
    ["ENFILE", "End other programs: this machine has too many files open."],
    ["ENAMETOOLONG", "Use a folder with a shorter path."],
    ["ENOTDIR", "A file stands where a folder should be: name another folder, or move the file away."],
    ["EINVAL", "Name a file: a pipe or a device is none."],
    ["EISDIR", "A folder stands where a file should be: name another file, or move the folder away."],
]);
function refusalOfMachine(error) {
    if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error))
        return undefined;
    if (!("path" in error) && error.syscall !== "write")
        return undefined;
    const message = "message" in error ? String(error.message) : String(error.code);
    const hint = HINTS.get(String(error.code));
    return (0,errors/* problem */.CC)("SW-FILE-SYSTEM", message, hint === undefined ? {} : { hint });
}

// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/commands/link-names.js
var link_names = __webpack_require__(2236);
;// CONCATENATED MODULE: ./lib/src/app/handover.js



const SDIST_JOBS = new Set(["all", "build", "sdist"]);
async function bringArtifacts(given, files, handover) {
    switch (given.command.name) {
        case "build":
            return bringForBuild(given, files, handover);
        case "assemble":
            return bringForAssemble(given, files, handover);
        case "publish":
        case "smoke":
        case "announce":
            await bringBundle(outOf(given), files, handover);
            return given;
        case "verify":
            if (!outOf(given).includes("=="))
                await bringBundle(outOf(given), files, handover);
            return given;
        default:
            return given;
    }
}
async function handOnArtifacts(given, files, handover) {
    const { artifacts, prefix, runner } = handover;
    const out = outOf(given);
    const upload = async (name, only) => {
        const found = await filesBelow(out, files);
        const sent = only ? found.filter((file) => only.has(external_node_path_.relative(out, file).split(external_node_path_.sep)[0] ?? "")) : found;
        if (sent.length > 0)
            await artifacts.upload(`${prefix}-${name}`, out, sent);
    };
    switch (given.command.name) {
        case "plan":
            return upload("plan", new Set([document_file/* PLAN */.Ac]));
        case "build":
            return upload(`build-${given.values.job ?? "all"}`, new Set(["dist", document_file/* RECORD */.gv, document_file/* PLAN */.Ac]));
        case "assemble":
            return upload("bundle");
        case "rehearse":
            return upload("rehearsal");
        case "smoke":
            return upload(`smoke-${(0,link_names/* smokedName */.v3)(await (0,link_names/* linkName */.KB)(given.values.index, out, files), runner)}`, new Set([document_file/* SMOKED */.k0]));
        case "publish":
            return upload(await receiptName(given, files), new Set([document_file/* RECEIPT */.T6, "journal.jsonl", "attestations"]));
        default:
            return undefined;
    }
}
async function bringForBuild(given, files, { artifacts, prefix, folder }) {
    const out = outOf(given);
    const there = new Set(await artifacts.names());
    const plan = given.values.plan ?? external_node_path_.join(out, document_file/* PLAN */.Ac);
    if ((await files.kind(plan)) === undefined && there.has(`${prefix}-plan`)) {
        await artifacts.download(`${prefix}-plan`, out);
    }
    const wantsSdist = !SDIST_JOBS.has(given.values.job ?? "all") && given.values.sdist === undefined;
    if (!wantsSdist || !there.has(`${prefix}-build-sdist`))
        return given;
    const to = external_node_path_.join(folder, "sdist");
    await artifacts.download(`${prefix}-build-sdist`, to);
    const sdist = (await filesBelow(external_node_path_.join(to, "dist"), files))[0];
    return sdist === undefined ? given : { ...given, values: { ...given.values, sdist } };
}
async function bringForAssemble(given, files, { artifacts, prefix, folder }) {
    const out = outOf(given);
    if ((await files.kind(external_node_path_.join(out, document_file/* RECORD */.gv))) !== undefined)
        return given;
    const names = (await artifacts.names()).filter((name) => name.startsWith(`${prefix}-build-`));
    const folders = names.map((name) => external_node_path_.join(folder, name));
    for (const name of names)
        await artifacts.download(name, external_node_path_.join(folder, name));
    return folders.length === 0 ? given : { ...given, positionals: folders };
}
async function bringBundle(out, files, { artifacts, prefix }) {
    if ((await files.kind(external_node_path_.join(out, document_file/* MANIFEST */.e0))) === undefined) {
        await artifacts.download(`${prefix}-bundle`, out);
    }
    const there = new Set(await artifacts.names());
    const links = await (0,link_names/* linkNames */.JP)(out, files);
    const receipts = [RECEIPT_NAME, ...links.map((link) => `${RECEIPT_NAME}-${link}`)];
    const last = receipts.findLast((name) => there.has(`${prefix}-${name}`));
    if (last !== undefined && (await files.kind(external_node_path_.join(out, document_file/* RECEIPT */.T6))) === undefined) {
        await artifacts.download(`${prefix}-${last}`, out);
    }
    for (const link of links) {
        const smoked = [...there].filter((name) => name.startsWith(`${prefix}-smoke-${link}-`));
        for (const name of smoked)
            await artifacts.download(name, out);
    }
}
const RECEIPT_NAME = "receipt";
async function receiptName(given, files) {
    const out = outOf(given);
    const isChain = (await (0,link_names/* linkNames */.JP)(out, files)).length > 1;
    return isChain ? `${RECEIPT_NAME}-${await (0,link_names/* linkName */.KB)(given.values.index, out, files)}` : RECEIPT_NAME;
}
function outOf(given) {
    return given.values.out ?? given.positionals[0] ?? "release";
}
async function filesBelow(folder, files) {
    const entries = (await files.list(folder)) ?? [];
    const nested = await Promise.all(entries.map(({ name, kind }) => {
        const entry = external_node_path_.join(folder, name);
        if (kind === "folder")
            return filesBelow(entry, files);
        return kind === "file" ? [entry] : [];
    }));
    return nested.flat();
}

;// CONCATENATED MODULE: ./lib/src/app/inputs.js
const OPTION_INPUTS = [
    "project",
    "job",
    "plan",
    "sdist",
    "ref",
    "add-to",
    "build-tag",
    "durations",
    "tag",
    "index",
    "simple-url",
    "dependencies-url",
    "manifest-digest",
    "attestations",
    "signing-config",
    "auth",
    "dry-run",
    "out-of-order",
    "repository",
    "notes",
    "workflow",
    "trusted-root",
    "require",
    "containers",
    "python",
    "sarif",
    "trust-record",
    "out",
];
const SECRET_INPUTS = [
    { input: "token", variable: "SHIPWHEEL_TOKEN" },
    { input: "username", variable: "SHIPWHEEL_USERNAME" },
    { input: "github-token", variable: "GITHUB_TOKEN" },
];
const STEP_INPUTS = (/* unused pure expression or super */ null && (["command", "paths", "subject", "artifacts", "artifact-prefix", "run-id"]));

;// CONCATENATED MODULE: ./lib/src/app/remains.js

async function keepingRemains(run, given, files, handover) {
    const keep = async () => {
        if (given.command.name === "publish")
            await handOnArtifacts(given, files, handover).catch(() => { });
    };
    try {
        const outcome = await run();
        if (outcome.exitCode !== 0)
            await keep();
        return outcome;
    }
    catch (error) {
        await keep();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/documents/link-name.js
const LINKS = [
    "manifest",
    "files",
    "sums",
    "requirements",
    "plan",
    "evidence",
    "checks",
    "sbom",
    "receipt",
    "index",
    "metadata",
    "attestations",
];

;// CONCATENATED MODULE: ./lib/src/app/run-command.js



const INDEX_PORT = 8765;
const RUNS = {
    async rehearse(given, world) {
        const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(6218), __webpack_require__.e(7145), __webpack_require__.e(1467), __webpack_require__.e(1142), __webpack_require__.e(6946), __webpack_require__.e(1366), __webpack_require__.e(907), __webpack_require__.e(4053), __webpack_require__.e(3022), __webpack_require__.e(2062), __webpack_require__.e(4033), __webpack_require__.e(9066), __webpack_require__.e(6672)]).then(__webpack_require__.bind(__webpack_require__, 96672));
        const { tag, python } = given.values;
        const options = present({ tag, python, containers: yesOrNo("containers", given) });
        return rehearse({ dir: folderOf(given), ...written(given), ...options }, world);
    },
    async plan(given, world) {
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1212), __webpack_require__.e(1142), __webpack_require__.e(6946), __webpack_require__.e(6833)]).then(__webpack_require__.bind(__webpack_require__, 72715));
        const { ref, platform, explain, against, durations } = given.values;
        const options = present({
            ...{ ref, platform, explain, against, durations },
            addTo: given.values["add-to"],
            buildTag: given.values["build-tag"],
            simpleUrl: given.values["simple-url"],
        });
        const resolves = given.values.out !== undefined || world.runner.inActions;
        return plan({ dir: folderOf(given), resolves, ...written(given), ...options }, world);
    },
    async build(given, world) {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(6218), __webpack_require__.e(7145), __webpack_require__.e(1142), __webpack_require__.e(6946), __webpack_require__.e(1366), __webpack_require__.e(4053), __webpack_require__.e(3022), __webpack_require__.e(2612)]).then(__webpack_require__.bind(__webpack_require__, 56459));
        const { plan, sdist, python } = given.values;
        const options = present({ plan, sdist, python, containers: yesOrNo("containers", given) });
        return build({ dir: folderOf(given), job: given.values.job ?? "all", ...written(given), ...options }, world);
    },
    async check(given, world) {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(9515)]).then(__webpack_require__.bind(__webpack_require__, 29515));
        const { project = ".", sarif } = given.values;
        return check({ paths: given.positionals, project, ...trust(given), ...present({ sarif }) }, world);
    },
    async assemble(given, world) {
        const { assemble } = await Promise.all(/* import() */[__webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(907), __webpack_require__.e(4053), __webpack_require__.e(4033), __webpack_require__.e(3749)]).then(__webpack_require__.bind(__webpack_require__, 94033));
        const dirs = given.positionals.length === 0 ? [document_file/* USUAL_FOLDER */.Is] : given.positionals;
        const { project = ".", plan } = given.values;
        return assemble({ dirs, project, ...trust(given), ...written(given), ...present({ plan }) }, world);
    },
    async publish(given, world, cancelled) {
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(6218), __webpack_require__.e(1467), __webpack_require__.e(9066), __webpack_require__.e(8651)]).then(__webpack_require__.bind(__webpack_require__, 77568));
        const { index, auth } = given.values;
        const options = present({
            index,
            simpleUrl: given.values["simple-url"],
            tag: given.values.tag,
            manifestDigest: given.values["manifest-digest"],
            auth: wayIn(auth),
            attestations: policyOf(given.values.attestations),
            signingConfig: given.values["signing-config"],
        });
        return publish({
            paths: given.positionals.length === 0 ? [document_file/* USUAL_FOLDER */.Is] : given.positionals,
            dryRun: given.switches.has("dry-run"),
            outOfOrder: given.switches.has("out-of-order"),
            ...written(given),
            ...options,
        }, world, cancelled);
    },
    async smoke(given, world) {
        const { smoke } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(6218), __webpack_require__.e(7145), __webpack_require__.e(1467), __webpack_require__.e(1366), __webpack_require__.e(2880)]).then(__webpack_require__.bind(__webpack_require__, 98384));
        const { index, python } = given.values;
        const options = present({
            ...{ index, python },
            simpleUrl: given.values["simple-url"],
            dependenciesUrl: given.values["dependencies-url"],
            manifestDigest: given.values["manifest-digest"],
        });
        const bundle = given.positionals[0] ?? document_file/* USUAL_FOLDER */.Is;
        return smoke({ bundle, ...written(given, bundle), ...options }, world);
    },
    async announce(given, world) {
        const { announce } = await __webpack_require__.e(/* import() */ 6048).then(__webpack_require__.bind(__webpack_require__, 26048));
        const options = present({
            repository: given.values.repository,
            notes: given.values.notes,
            tag: given.values.tag,
            manifestDigest: given.values["manifest-digest"],
        });
        const writes = !given.switches.has("json");
        return announce({ bundle: given.positionals[0] ?? document_file/* USUAL_FOLDER */.Is, writes, ...options }, world);
    },
    async verify(given, world) {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(6218), __webpack_require__.e(1467), __webpack_require__.e(3121)]).then(__webpack_require__.bind(__webpack_require__, 24860));
        const { index, repository, workflow, tag, require: required } = given.values;
        const options = present({
            ...{ index, repository, workflow, tag },
            simpleUrl: given.values["simple-url"],
            trustedRoot: given.values["trusted-root"],
            manifestDigest: given.values["manifest-digest"],
        });
        return verify({ subject: given.positionals[0] ?? document_file/* USUAL_FOLDER */.Is, required: requiredLinks(required), ...options }, world);
    },
    async index(given, world, cancelled) {
        const { serveIndex } = await Promise.all(/* import() */[__webpack_require__.e(1212), __webpack_require__.e(2704), __webpack_require__.e(2062), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 10510));
        const { folder, upstream, token, dialect, fault } = given.values;
        const options = present({ folder, upstream, token, dialect, fault });
        return serveIndex({ port: portOf(given.values.port), ...options }, world, cancelled);
    },
};
async function runCommand(given, world, cancelled) {
    const run = RUNS[given.command.name];
    if (run === undefined)
        throw new errors/* ShipwheelError */.QP("SW-USAGE", given.command.name);
    return run(given, world, cancelled);
}
function folderOf({ positionals }) {
    return positionals[0] ?? ".";
}
function written({ values, switches }, usual = document_file/* USUAL_FOLDER */.Is) {
    if (values.out !== undefined)
        return { out: values.out };
    return switches.has("json") ? {} : { out: usual };
}
function trust({ switches }) {
    return { trustsRecord: switches.has("trust-record") };
}
function yesOrNo(option, { values }) {
    const said = values[option];
    if (said === undefined)
        return undefined;
    if (/^(?:yes|true)$/i.test(said))
        return true;
    if (/^(?:no|false)$/i.test(said))
        return false;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--${option} ${said}`, {
        hint: `It is \`--${option} yes\` or \`--${option} no\`.`,
    });
}
function wayIn(auth) {
    if (auth === undefined || auth === "oidc" || auth === "token")
        return auth;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--auth ${auth}`, { hint: "It is `--auth oidc` or `--auth token`." });
}
function policyOf(said) {
    const policies = new Map([
        ["true", "required"],
        ["false", "off"],
        ["warn", "warn"],
    ]);
    if (said === undefined)
        return undefined;
    const policy = policies.get(said);
    if (policy !== undefined)
        return policy;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--attestations ${said}`, {
        hint: "It is `--attestations true`, `false` or `warn`.",
    });
}
function requiredLinks(said = "") {
    const words = said.split(",").map((word) => word.trim());
    return words.filter(Boolean).map((word) => {
        const link = LINKS.find((each) => each === word);
        if (link !== undefined)
            return link;
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--require ${word}`, { hint: `The links are ${LINKS.join(", ")}.` });
    });
}
function portOf(text) {
    const port = text === undefined ? INDEX_PORT : Number(text);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535)
        return port;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", `--port ${text}`, { hint: "A port is a number from 0 to 65535." });
}
function present(options) {
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/app/secrets.js
const LOGIN = /:\/\/([^/\s:@]*):([^/\s@]+)@/g;
const LONE_TOKEN = /:\/\/([^/\s:@]{20,})@/g;
const PROXY_VARIABLE = /^(?:https?|all)_proxy$/i;
const SECRET_VARIABLES = ["SHIPWHEEL_CLIENT_KEY_PASSWORD"];
function secretsIn(environment) {
    const named = SECRET_VARIABLES.flatMap((name) => environment[name] ?? []);
    const addresses = Object.entries(environment).flatMap(([name, text = ""]) => text.includes("://") ? [text] : PROXY_VARIABLE.test(name) ? [`http://${text}`] : []);
    const logins = addresses.flatMap((text) => [...text.matchAll(LOGIN)]);
    const tokens = addresses.flatMap((text) => [...text.matchAll(LONE_TOKEN)]);
    return [
        ...named,
        ...logins.flatMap(([, user = "", password = ""]) => [...formsOf(password), basic(user, password)]),
        ...tokens.flatMap(([, token = ""]) => [...formsOf(token), basic(token, ""), basic("", token)]),
    ];
}
function formsOf(text) {
    return [...new Set([text, decoded(text)])];
}
function basic(user, password) {
    return Buffer.from(`${decoded(user)}:${decoded(password)}`, "utf8").toString("base64");
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const SHORTEST = 8;
function createSecrets() {
    const known = new Set();
    return {
        add(secret) {
            for (const line of secret.split(/[\r\n]+/).map((each) => each.trim())) {
                if (line.length >= SHORTEST)
                    known.add(line).add(JSON.stringify(line).slice(1, -1));
            }
        },
        without(text) {
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/clock.js

const machineClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/adapters/files.js






const readDescriptor = (0,external_node_util_.promisify)(external_node_fs_.read);
const ABSENT = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
function machineFiles(unfinished = new Set()) {
    return {
        read: async (file) => orAbsent(external_node_fs_promises_.readFile(plain(file))),
        readText: async (file) => (await orAbsent(external_node_fs_promises_.readFile(plain(file), "utf8")))?.replace(/^\uFEFF/, ""),
        open: openFile,
        write: writeWhole,
        writeChunks: writeWhole,
        append: appendDurably,
        openToAppend,
        list: listFolder,
        kind: async (file) => kindOf(lookUp(file)),
        realPath: (file) => orAbsent(external_node_fs_promises_.realpath(file)),
        isOwnFolder,
        copy,
        move,
        makeFolder,
        remove,
        withTemporaryFolder: (use) => withTemporaryFolder(use, unfinished),
    };
}
async function orAbsent(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (ABSENT.has(codeOf(error)))
            return undefined;
        throw error;
    }
}
function codeOf(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function kindOf(stats) {
    if (stats === undefined)
        return undefined;
    if (stats.isFile())
        return "file";
    return stats.isDirectory() ? "folder" : "other";
}
function lookUp(file) {
    return absentOr(() => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }));
}
function absentOr(look) {
    try {
        return look();
    }
    catch (error) {
        if (ABSENT.has(codeOf(error)))
            return undefined;
        throw error;
    }
}
function plain(file) {
    if (kindOf(lookUp(file)) !== "other")
        return file;
    const refusal = { code: "EINVAL", syscall: "open", path: file };
    throw Object.assign(new Error(`EINVAL: a pipe or a device is no file, open '${file}'`), refusal);
}
async function makeFolder(folder) {
    const missing = [];
    let at = external_node_path_.resolve(folder);
    while (lookUp(at) === undefined && at !== external_node_path_.dirname(at)) {
        missing.unshift(at);
        at = external_node_path_.dirname(at);
    }
    for (const each of missing) {
        try {
            await external_node_fs_promises_.mkdir(each);
        }
        catch (error) {
            if (codeOf(error) !== "EEXIST" || lookUp(each)?.isDirectory() !== true)
                throw error;
        }
    }
}
const SAME_BYTES = ["dev", "ino", "size", "mtimeNs"];
async function openFile(file) {
    if (lookUp(file)?.isFile() !== true)
        return undefined;
    const opened = absentOr(() => (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)));
    if (opened === undefined)
        return undefined;
    const stats = (0,external_node_fs_.fstatSync)(opened, { bigint: true });
    if (!stats.isFile()) {
        (0,external_node_fs_.closeSync)(opened);
        return undefined;
    }
    await (0,promises_.setImmediate)();
    const size = Number(stats.size);
    let isClosed = false;
    return {
        size,
        async changed() {
            const now = absentOr(() => (0,external_node_fs_.statSync)(file, { bigint: true, throwIfNoEntry: false }));
            return now === undefined || SAME_BYTES.some((field) => now[field] !== stats[field]);
        },
        async read(offset, length, room) {
            if (isClosed)
                throw new Error(`EBADF: ${file} is closed`);
            const wanted = Math.max(0, Math.min(length, size - offset));
            const buffer = room !== undefined && room.length >= wanted ? room.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
            let filled = 0;
            while (filled < buffer.length) {
                const came = await readPart(opened, buffer.subarray(filled), offset + filled);
                if (came === 0)
                    break;
                filled += came;
            }
            return buffer.subarray(0, filled);
        },
        async close() {
            if (!isClosed)
                (0,external_node_fs_.closeSync)(opened);
            isClosed = true;
        },
    };
}
const FEW_BYTES = 64 * 1024;
async function readPart(opened, room, position) {
    if (room.length <= FEW_BYTES)
        return (0,external_node_fs_.readSync)(opened, room, 0, room.length, position);
    return (await readDescriptor(opened, room, 0, room.length, position)).bytesRead;
}
async function writeWhole(file, content) {
    await makeFolder(external_node_path_.dirname(file));
    await throughPartial(plain(file), (partial) => external_node_fs_promises_.writeFile(partial, content));
}
async function throughPartial(file, make) {
    const partial = `${file}.${process.pid}.partial`;
    try {
        await make(partial);
        await external_node_fs_promises_.rename(partial, file);
    }
    catch (error) {
        await external_node_fs_promises_.rm(partial, { force: true });
        throw error;
    }
}
async function appendDurably(file, content) {
    await makeFolder(external_node_path_.dirname(file));
    const handle = await external_node_fs_promises_.open(plain(file), "a");
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function openToAppend(file) {
    await makeFolder(external_node_path_.dirname(file));
    const handle = await external_node_fs_promises_.open(plain(file), "a");
    return {
        append: (content) => (0,external_node_fs_.appendFileSync)(handle.fd, content),
        sync: () => handle.sync(),
        close: () => handle.close(),
    };
}
async function listFolder(folder) {
    const found = await orAbsent(external_node_fs_promises_.readdir(folder, { withFileTypes: true }));
    const entries = found?.map((each) => {
        const stats = each.isSymbolicLink() ? lookUp(external_node_path_.join(folder, each.name)) : each;
        return { bytes: Buffer.from(each.name), entry: { name: each.name, kind: kindOf(stats) ?? "other" } };
    });
    return entries?.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ entry }) => entry);
}
async function isOwnFolder(folder) {
    const stats = await orAbsent(external_node_fs_promises_.lstat(folder));
    return stats?.isDirectory() === true && (process.getuid === undefined || stats.uid === process.getuid());
}
async function copy(from, to) {
    await makeFolder(external_node_path_.dirname(to));
    if ((await external_node_fs_promises_.stat(from)).isFile())
        await throughPartial(to, (partial) => external_node_fs_promises_.copyFile(from, partial));
    else
        await external_node_fs_promises_.cp(from, to, { recursive: true, verbatimSymlinks: true });
}
async function move(from, to) {
    await makeFolder(external_node_path_.dirname(to));
    try {
        await external_node_fs_promises_.rename(from, to);
    }
    catch (error) {
        if (codeOf(error) !== "EXDEV")
            throw error;
        const partial = `${to}.${process.pid}.partial`;
        try {
            await external_node_fs_promises_.cp(from, partial, { recursive: true, verbatimSymlinks: true });
            await external_node_fs_promises_.rename(partial, to);
        }
        catch (failure) {
            await remove(partial);
            throw failure;
        }
        await remove(from);
    }
}
async function remove(target) {
    await external_node_fs_promises_.rm(target, { recursive: true, force: true, maxRetries: 5 });
}
async function withTemporaryFolder(use, unfinished) {
    const folder = await external_node_fs_promises_.mkdtemp(external_node_path_.join(await external_node_fs_promises_.realpath(external_node_os_.tmpdir()), "shipwheel-"));
    unfinished.add(folder);
    try {
        return await use(folder);
    }
    finally {
        await remove(folder);
        unfinished.delete(folder);
    }
}

// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(41561);
;// CONCATENATED MODULE: ./lib/src/adapters/pace.js

const SLOWEST_BYTES_A_SECOND = 16 * 1024;
function watchPace(patienceSeconds, tooSlow) {
    const start = external_node_process_.hrtime.bigint();
    let moved = 0;
    const timer = setInterval(() => {
        const seconds = Number(external_node_process_.hrtime.bigint() - start) / 1e9;
        if (seconds <= patienceSeconds + moved / SLOWEST_BYTES_A_SECOND)
            return;
        clearInterval(timer);
        tooSlow(new Error(`only ${moved} bytes moved in ${Math.round(seconds)} s`));
    }, Math.min(patienceSeconds, 5) * 1000);
    timer.unref();
    return {
        add(bytes) {
            moved += bytes;
        },
        stop: () => clearInterval(timer),
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/proxy-fault.js
var proxy_fault = __webpack_require__(31326);
;// CONCATENATED MODULE: ./lib/src/adapters/tls-fault.js

const FAULTS = [
    [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, "SW-TLS-EXPIRED"],
    [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "SW-TLS-HOST"],
    [
        /SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF)|^CERT_(UNTRUSTED|REJECTED|SIGNATURE_FAILURE|REVOKED)$|^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CERT_CHAIN_TOO_LONG)$/,
        "SW-TLS-UNTRUSTED",
    ],
    [
        /ALERT_(CERTIFICATE|UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED|HANDSHAKE_FAILURE)|ALERT_CERTIFICATE_REQUIRED/,
        "SW-TLS-CLIENT-CERTIFICATE",
    ],
];
function tlsFault(cause, what) {
    const { code: said, message = "" } = shapeOf(cause);
    const [, code] = FAULTS.find(([pattern]) => pattern.test(said ?? "")) ?? [];
    if (code === undefined)
        return undefined;
    return new errors/* ShipwheelError */.QP(code, `${what}: ${wordsIn(message)}`, { cause });
}
function wordsIn(message) {
    const [, reason = message] = /\berror:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(message) ?? [];
    return reason.replace(/\s+/g, " ").trim().slice(0, 300);
}
function isUnreached(cause) {
    return /^(connect|getaddrinfo)$/.test(shapeOf(cause).syscall ?? "");
}
function shapeOf(cause) {
    return typeof cause === "object" && cause !== null ? cause : {};
}

;// CONCATENATED MODULE: ./lib/src/adapters/http.js






const IDLE_SECONDS = 60;
const PATIENCE_SECONDS = 300;
const BODY_LIMIT = 16 * 1024 * 1024;
const noCertificates = async () => new Map();
function machineHttp(environment = external_node_process_.env, { patienceSeconds = PATIENCE_SECONDS, certificates = noCertificates } = {}) {
    let opened;
    return {
        async send(request) {
            if (!/^https?:/i.test(request.url))
                throw noAnswer(request, "only http and https are spoken");
            refuseReadable(request);
            opened ??= __webpack_require__.e(/* import() */ 5359).then(__webpack_require__.bind(__webpack_require__, 35359)).then(({ openTransports }) => openTransports(environment, certificates));
            const transportTo = await opened;
            return exchange(request, { ...(await transportTo(request.url)), patienceSeconds });
        },
    };
}
function refuseReadable({ url, headers = {} }) {
    const isSecret = Object.keys(headers).some((name) => /^(authorization|cookie)$/i.test(name));
    if (isSecret && new URL(url).protocol === "http:" && !(0,http/* isLoopback */.U)(url)) {
        throw new errors/* ShipwheelError */.QP("SW-INDEX-INSECURE", (0,http/* shownUrl */.z)(url));
    }
}
function exchange(asked, { request, agent, proxy, patienceSeconds }) {
    const idleSeconds = asked.idleSeconds ?? IDLE_SECONDS;
    let stalled;
    const failed = (cause) => stalled === undefined ? http_failureOf(asked, cause, proxy) : noAnswer(asked, stalled);
    return new Promise((resolve, reject) => {
        const outgoing = request(proxy?.address ?? asked.url, {
            method: asked.method,
            ...(proxy && { path: wholeAddress(asked.url), servername: proxy.serverName }),
            headers: { ...asked.headers, ...lengthOf(asked.body), ...(proxy && headersFor(asked.url, proxy)) },
            agent,
            timeout: idleSeconds * 1000,
        });
        const giveUp = (why) => {
            stalled = why;
            outgoing.destroy(why);
        };
        outgoing.once("timeout", () => giveUp(new Error(`nothing moved for ${idleSeconds} s`)));
        const pace = watchPace(patienceSeconds, giveUp);
        outgoing.once("close", pace.stop);
        if (asked.sent !== undefined)
            outgoing.once("finish", asked.sent);
        outgoing.on("error", (cause) => reject(failed(cause)));
        outgoing.once("response", (incoming) => {
            if (proxy !== undefined && incoming.statusCode === proxy_fault/* WANTS_LOGIN */.C5) {
                outgoing.destroy();
                reject((0,proxy_fault/* refusedBy */.it)(proxy, proxy_fault/* WANTS_LOGIN */.C5, new URL(asked.url).host));
                return;
            }
            incoming.once("end", () => {
                if (!outgoing.writableFinished)
                    outgoing.destroy();
            });
            resolve(replyOf(incoming, asked, { failed, pace }));
        });
        sendBody(outgoing, asked.body, pace).catch((cause) => {
            outgoing.destroy();
            reject(cause instanceof errors/* ShipwheelError */.QP ? cause : failed(cause));
        });
    });
}
function wholeAddress(url) {
    const { origin, pathname, search } = new URL(url);
    return origin + pathname + search;
}
function headersFor(url, { authorization }) {
    return { host: new URL(url).host, ...(authorization && { "proxy-authorization": authorization }) };
}
function lengthOf(body) {
    return body === undefined ? {} : { "content-length": String(body.length) };
}
async function sendBody(outgoing, body, pace) {
    if (body === undefined || body instanceof Uint8Array) {
        outgoing.end(body);
        return;
    }
    for await (const chunk of body.chunks()) {
        if (outgoing.destroyed)
            return;
        if (!outgoing.write(chunk))
            await drained(outgoing);
        pace.add(chunk.length);
    }
    outgoing.end();
}
function drained(outgoing) {
    return new Promise((resolve) => {
        const go = () => {
            outgoing.off("drain", go).off("close", go);
            resolve();
        };
        outgoing.on("drain", go).on("close", go);
    });
}
function replyOf(incoming, asked, { failed, pace }) {
    async function* chunks() {
        try {
            for await (const chunk of incoming) {
                pace.add(chunk.length);
                yield chunk;
            }
        }
        catch (cause) {
            throw failed(cause);
        }
    }
    return {
        status: incoming.statusCode ?? 0,
        reason: incoming.statusMessage ?? "",
        headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value])),
        bytes: (limit = BODY_LIMIT) => gathered(chunks(), limit, asked),
        chunks,
    };
}
async function gathered(chunks, limit, asked) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit)
            throw new errors/* ShipwheelError */.QP("SW-HTTP-TOO-LARGE", `${named(asked)}: more than ${limit} bytes`);
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
function http_failureOf(asked, cause, proxy) {
    if (cause instanceof errors/* ShipwheelError */.QP)
        return cause;
    if (proxy !== undefined && isUnreached(cause))
        return (0,proxy_fault/* awayError */.L2)(proxy, cause);
    return tlsFault(cause, named(asked)) ?? noAnswer(asked, cause);
}
function noAnswer(asked, cause) {
    return new errors/* ShipwheelError */.QP("SW-HTTP-NO-ANSWER", `${named(asked)}: ${reasonOf(cause)}`, { cause });
}
function named({ method, url }) {
    return `${method} ${(0,http/* shownUrl */.z)(url)}`;
}
function reasonOf(cause) {
    if (cause instanceof AggregateError && cause.message === "")
        return cause.errors.map(reasonOf).join("; ");
    return cause instanceof Error ? cause.message : String(cause);
}

;// CONCATENATED MODULE: ./lib/src/adapters/http-server.js

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;
const DRAINED_BYTES = 1024 ** 3;
const serve = async (handler, { host, port }) => {
    const { createServer } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    let origin = "";
    const server = createServer((request, response) => {
        answer(handler, requestOf(request, origin), request)
            .then((reply) => send(reply, request, response))
            .catch(() => response.destroy());
    });
    await listen(server, host, port);
    const { port: taken } = server.address();
    origin = `http://${host}:${taken}`;
    return {
        url: origin,
        async close() {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
        },
    };
};
function listen(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once("error", (cause) => {
            const code = cause.code === "EADDRINUSE" ? "SW-PORT-IN-USE" : "SW-PORT-REFUSED";
            reject(new errors/* ShipwheelError */.QP(code, `port ${port} on ${host}`, { cause }));
        });
        server.listen({ host, port }, resolve);
    });
}
async function answer(handler, request, incoming) {
    if (!LOOPBACK.test(incoming.headers.host ?? ""))
        return http_server_plain(421, "This server answers on this machine alone.\n");
    try {
        return await handler(request);
    }
    catch {
        return http_server_plain(500, "Internal Server Error\n");
    }
}
function http_server_plain(status, text) {
    return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: new TextEncoder().encode(text) };
}
function requestOf(incoming, origin) {
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]);
    return {
        method: incoming.method ?? "GET",
        target: incoming.url ?? "/",
        origin,
        headers: Object.fromEntries(headers),
        body: { [Symbol.asyncIterator]: () => incoming.iterator({ destroyOnReturn: false }) },
    };
}
async function send(reply, incoming, response) {
    if (reply.connection !== undefined)
        return fail(reply, response);
    const unread = hasBody(incoming) && !incoming.readableEnded;
    response.writeHead(reply.status, reply.reason, {
        ...reply.headers,
        "content-length": reply.body.length,
        ...(unread && { connection: "close" }),
    });
    if (unread)
        await drain(incoming);
    response.end(reply.body);
}
function fail({ connection, status, reason, headers, body }, response) {
    if (connection === "stall")
        return;
    if (connection === "reset") {
        response.socket?.resetAndDestroy();
        return;
    }
    response.writeHead(status, reason, { ...headers, "content-length": body.length });
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}
function hasBody({ headers }) {
    return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
async function drain(incoming) {
    let drained = 0;
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
        drained += chunk.length;
        if (drained > DRAINED_BYTES)
            return;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/src/adapters/output.js

const KEPT_BYTES = 1024 * 1024;
const LONGEST_LINE = 16 * 1024;
function tailOf(kept = KEPT_BYTES) {
    let chunks = [];
    let size = 0;
    const shrink = () => {
        const all = Buffer.concat(chunks);
        chunks = [all.subarray(Math.max(0, all.length - kept))];
        size = chunks[0]?.length ?? 0;
    };
    return {
        add(chunk) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > 2 * kept)
                shrink();
        },
        text() {
            const cut = size > kept;
            if (cut)
                shrink();
            const text = Buffer.concat(chunks).toString("utf8");
            return cut ? text.replace(/^\uFFFD+/, "") : text;
        },
    };
}
function lineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let rest = "";
    const tell = (text) => {
        const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? "";
        for (const line of lines)
            onLine(line);
        if (rest.length <= LONGEST_LINE)
            return;
        onLine(rest);
        rest = "";
    };
    return {
        add: (chunk) => tell(decoder.write(chunk)),
        end() {
            tell(decoder.end());
            if (rest !== "")
                onLine(rest.replace(/\r$/, ""));
            rest = "";
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/processes.js




const DEFAULT_TIMEOUT_SECONDS = 1800;
const PIPES_SECONDS = 2;
const SHOWN_LINES = 30;
function machineProcesses({ graceSeconds = 5 } = {}) {
    const running = new Set();
    let cancelled = false;
    if (process.platform === "win32")
        process.env.NoDefaultCurrentDirectoryInExePath = "1";
    return {
        async run(argv, options) {
            if (cancelled)
                throw new errors/* ShipwheelError */.QP("SW-CANCELLED", argv[0]);
            const one = start(argv, options, graceSeconds);
            running.add(one);
            try {
                return await one.finished;
            }
            finally {
                running.delete(one);
            }
        },
        async endAll() {
            cancelled = true;
            const all = [...running];
            for (const one of all)
                one.end("cancelled");
            await Promise.allSettled(all.map(({ finished }) => finished));
        },
    };
}
function start(argv, options, graceSeconds) {
    const child = spawnPlain(argv, options);
    const stdout = tailOf(options.keptBytes);
    const stderr = tailOf();
    processes_listen(child.stdout, stdout.add, options.onLine);
    processes_listen(child.stderr, stderr.add, options.onLine);
    feed(child, options.input);
    let endedBy;
    let killing;
    const end = (why) => {
        if (endedBy !== undefined)
            return;
        endedBy = why;
        endTree(child, "SIGTERM");
        killing = setTimeout(() => endTree(child, "SIGKILL"), graceSeconds * 1000);
    };
    const seconds = options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
    const limit = setTimeout(() => end("time limit"), seconds * 1000);
    const finished = exitOf(child, argv[0], options.cwd)
        .finally(() => {
        clearTimeout(limit);
        clearTimeout(killing);
    })
        .then((exitCode) => {
        if (endedBy === "cancelled")
            throw new errors/* ShipwheelError */.QP("SW-CANCELLED", argv[0]);
        if (endedBy === "time limit")
            throw timeOut(argv[0], seconds, stderr.text() || stdout.text());
        return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
    });
    return { finished, end };
}
function spawnPlain([program, ...args], options) {
    const before = process.umask(0o022);
    try {
        return (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            shell: false,
            detached: process.platform !== "win32",
            windowsHide: true,
        });
    }
    catch (error) {
        throw notStarted(program, options.cwd, error);
    }
    finally {
        process.umask(before);
    }
}
function processes_listen(stream, add, onLine) {
    const splitter = onLine && lineSplitter(onLine);
    stream?.on("data", (chunk) => {
        add(chunk);
        splitter?.add(chunk);
    });
    stream?.on("end", () => splitter?.end());
}
function feed(child, input) {
    child.stdin?.on("error", () => { });
    child.stdin?.end(input);
}
function exitOf(child, program, cwd) {
    return new Promise((resolve, reject) => {
        child.once("error", (error) => reject(notStarted(program, cwd, error)));
        child.once("exit", () => {
            endTree(child, "SIGKILL");
            const release = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, PIPES_SECONDS * 1000);
            child.once("close", () => clearTimeout(release));
        });
        child.once("close", (code, signal) => resolve(code ?? 128 + (signal === "SIGKILL" ? 9 : 15)));
    });
}
function endTree(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === "win32") {
        if (child.exitCode !== null)
            return;
        (0,external_node_child_process_.spawn)("taskkill", ["/PID", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on("error", () => child.kill());
        return;
    }
    killGroup(child.pid, signal);
}
function killGroup(leader, signal) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        process.kill(-leader, signal);
    }
    catch {
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function notStarted(program, cwd, cause) {
    if (!(0,external_node_fs_.existsSync)(cwd))
        return new errors/* ShipwheelError */.QP("SW-PROCESS-NOT-FOUND", `the folder ${cwd} to run ${program} in`);
    const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
    const reason = code === "ENOENT" ? "" : ` (${code})`;
    return new errors/* ShipwheelError */.QP("SW-PROCESS-NOT-FOUND", `${program}${reason}`, { cause });
}
function timeOut(program, seconds, output) {
    return new errors/* ShipwheelError */.QP("SW-PROCESS-TIMEOUT", `${program}, after ${seconds} s`, {
        detail: output.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n"),
    });
}

;// CONCATENATED MODULE: ./lib/src/adapters/runner.js


function readRunner(environment, platform, arch) {
    const event = readEvent(environment);
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
    return {
        inActions: environment.GITHUB_ACTIONS === "true",
        ...(event && { event }),
        ...(url && token && { idToken: { url, token } }),
        environment: {
            ...(platform === "win32" ? {} : homeOf(environment)),
            ...Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined)),
        },
        platform: platform === "win32" || platform === "darwin" ? platform : "linux",
        arch,
        cores: external_node_os_.availableParallelism(),
    };
}
function homeOf({ HOME }) {
    if (HOME !== undefined)
        return { HOME };
    try {
        return { HOME: external_node_os_.homedir() };
    }
    catch {
        return {};
    }
}
function readEvent(environment) {
    const name = environment.GITHUB_EVENT_NAME;
    if (!name)
        return undefined;
    const payload = readPayload(environment.GITHUB_EVENT_PATH);
    const visibility = textAt(payload, "repository", "visibility");
    const releaseTag = textAt(payload, "release", "tag_name");
    const headRepository = textAt(payload, "workflow_run", "head_repository", "full_name");
    const headEvent = textAt(payload, "workflow_run", "event");
    return {
        name,
        ...(environment.GITHUB_REF && { ref: environment.GITHUB_REF }),
        ...(environment.GITHUB_SHA && { sha: environment.GITHUB_SHA }),
        ...(environment.GITHUB_REPOSITORY && { repository: environment.GITHUB_REPOSITORY }),
        ...(visibility && { visibility }),
        ...(releaseTag && { releaseTag }),
        ...(valueAt(payload, "release", "immutable") === true && { releaseIsImmutable: true }),
        ...(headRepository && { headRepository }),
        ...(headEvent && { headEvent }),
    };
}
function readPayload(file) {
    if (!file)
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === "string" ? found : undefined;
}
function valueAt(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/app/world.js








function realWorld(progress, mask) {
    const unfinished = new Set();
    const files = machineFiles(unfinished);
    const processes = machineProcesses();
    const runner = readRunner(external_node_process_.env, external_node_process_.platform, external_node_process_.arch);
    return {
        world: {
            files,
            hashing: hashingWhenAsked(),
            processes,
            http: machineHttp(external_node_process_.env, { certificates: () => keptCertificates(files, runner) }),
            clock: machineClock,
            runner,
            progress,
            listen: serve,
            githubOf: (repository) => githubOf(repository, runner),
            signingAt,
            trustedRoot,
            mask,
        },
        endPrograms: () => processes.endAll(),
        async abandon() {
            await processes.endAll();
            await Promise.all([...unfinished].map((folder) => files.remove(folder)));
        },
    };
}
function hashingWhenAsked() {
    let hashing;
    return {
        async sha512(size) {
            hashing ??= __webpack_require__.e(/* import() */ 6096).then(__webpack_require__.bind(__webpack_require__, 16096)).then(({ hashingThread }) => hashingThread());
            return (await hashing).sha512(size);
        },
    };
}
async function keptCertificates(files, runner) {
    const { keptCertificates: read } = await __webpack_require__.e(/* import() */ 2334).then(__webpack_require__.bind(__webpack_require__, 22334));
    return read(files, runner);
}
async function trusting() {
    const { trustByDefault } = await __webpack_require__.e(/* import() */ 4225).then(__webpack_require__.bind(__webpack_require__, 4225));
    await trustByDefault(external_node_process_.env);
}
async function trustedRoot(cache) {
    await trusting();
    const { publicTrustedRoot } = await __webpack_require__.e(/* import() */ 2261).then(__webpack_require__.bind(__webpack_require__, 22261));
    return publicTrustedRoot(cache);
}
async function signingAt(endpoints) {
    if (!(0,http/* isLoopback */.U)(endpoints.authority))
        await trusting();
    const { sigstoreSigning } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 80701));
    return sigstoreSigning(endpoints);
}
async function githubOf(repository, { environment }) {
    await trusting();
    const { githubReleases } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(7119)]).then(__webpack_require__.bind(__webpack_require__, 77119));
    const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(2661)]).then(__webpack_require__.bind(__webpack_require__, 92661));
    const { GITHUB_TOKEN: token = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = environment;
    const access = { token, apiUrl, repository };
    return { releases: githubReleases(access), repository: githubRepository(access) };
}

;// CONCATENATED MODULE: ./lib/src/app/workflow-step.js

















async function runWorkflowStep(workflow = actionsWorkflow()) {
    external_node_process_.noDeprecation = true;
    try {
        readSecrets(workflow);
        const given = readInputs(workflow);
        const real = realWorld(workflow.progress, workflow.mask);
        await untilCancelled(real, (cancelled) => runStep(workflow, given, real.world, cancelled), workflow.log);
    }
    catch (error) {
        await complain(workflow, error);
    }
}
async function runStep(workflow, given, world, cancelled) {
    const handover = await handoverOf(workflow, world.runner);
    const ready = handover ? await bringArtifacts(given, world.files, handover) : given;
    const run = () => runCommand(ready, withServices(world), cancelled);
    const outcome = await (handover ? keepingRemains(run, ready, world.files, handover) : run());
    await tell(workflow, outcome);
    if (handover && outcome.exitCode === 0)
        await handOnArtifacts(ready, world.files, handover);
    external_node_process_.exitCode = outcome.exitCode;
}
function readSecrets(workflow) {
    for (const secret of secretsIn(external_node_process_.env))
        workflow.mask(secret);
    for (const { input, variable } of SECRET_INPUTS) {
        external_node_process_.env[variable] ||= workflow.input(input);
        const value = external_node_process_.env[variable];
        if (value && input !== "username")
            workflow.mask(value);
    }
}
function readInputs(workflow) {
    const command = commandNamed(workflow.input("command"));
    const values = {};
    const switches = new Set();
    for (const { name, value } of command.options) {
        const given = OPTION_INPUTS.some((input) => input === name) ? workflow.input(name) : "";
        if (value === undefined && given === "true")
            switches.add(name);
        else if (value !== undefined && given !== "")
            values[name] = given;
    }
    if (command.name === "verify")
        values.index ??= "pypi";
    return { command, positionals: positionalsOf(command.name, workflow), values, switches };
}
const BUNDLED = new Set(["assemble", "publish", "smoke", "announce"]);
function positionalsOf(command, workflow) {
    const out = workflow.input("out");
    if (command === "check") {
        const paths = workflow
            .input("paths")
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean);
        return paths.length === 0 ? [`${out}/dist`] : paths;
    }
    if (command === "verify")
        return [workflow.input("subject") || out];
    if (BUNDLED.has(command))
        return [out];
    return [workflow.input("project")];
}
async function handoverOf(workflow, runner) {
    if (workflow.input("artifacts") !== "true" || !external_node_process_.env.ACTIONS_RESULTS_URL)
        return undefined;
    const { artifactsOfRun, runnerArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(1351), __webpack_require__.e(8275), __webpack_require__.e(1030), __webpack_require__.e(9735), __webpack_require__.e(6518), __webpack_require__.e(4204)]).then(__webpack_require__.bind(__webpack_require__, 84204));
    const folder = external_node_path_.join(external_node_process_.env.RUNNER_TEMP ?? external_node_os_.tmpdir(), "shipwheel-jobs");
    const own = runnerArtifacts();
    const prefix = workflow.input("artifact-prefix");
    const asked = workflow.input("run-id");
    if (asked === "")
        return { artifacts: own, prefix, folder, runner };
    const { GITHUB_REPOSITORY: repository = "", GITHUB_TOKEN: token = "" } = external_node_process_.env;
    const id = runIdOf(asked);
    return { artifacts: withEarlierRun(own, artifactsOfRun({ id, repository, token }), id), prefix, folder, runner };
}
function withServices(world) {
    const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = external_node_process_.env;
    const hasCache = ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL;
    return {
        ...world,
        repositoryAttestations: () => ownAttestations(world),
        ...(hasCache && { runCache: async () => (await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(1030), __webpack_require__.e(4000), __webpack_require__.e(6553)]).then(__webpack_require__.bind(__webpack_require__, 96553))).actionsCache() }),
    };
}
async function ownAttestations({ runner: { environment, event } }) {
    const { repositoryAttestations } = await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(1351), __webpack_require__.e(8275), __webpack_require__.e(3704), __webpack_require__.e(9735), __webpack_require__.e(3079), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943));
    const { GITHUB_TOKEN: token = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = environment;
    const { GITHUB_SERVER_URL: serverUrl = "https://github.com" } = environment;
    return repositoryAttestations({ token, apiUrl, serverUrl, repository: event?.repository ?? "" });
}
async function tell(workflow, outcome) {
    workflow.log(outcome.text);
    for (const each of outcome.problems)
        workflow.annotate(annotationOf(each));
    for (const [name, value] of Object.entries(outcome.outputs))
        workflow.output(name, value);
    await workflow.summarise(outcome.summary());
}
async function complain(workflow, error) {
    const { problems, exitCode } = failureOf(error);
    for (const each of problems) {
        workflow.log((0,terminal/* problemText */.fI)(each, { colour: false }));
        workflow.annotate(annotationOf({ ...each, severity: "error" }));
    }
    await workflow.summarise((0,summary/* problemsSummary */.Bj)(problems));
    external_node_process_.exitCode = exitCode;
}


/***/ }),

/***/ 48111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ PLAN),
/* harmony export */   Is: () => (/* binding */ USUAL_FOLDER),
/* harmony export */   T6: () => (/* binding */ RECEIPT),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   gv: () => (/* binding */ RECORD),
/* harmony export */   k0: () => (/* binding */ SMOKED),
/* harmony export */   ri: () => (/* binding */ REPORT),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* unused harmony export jsonText */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37711);


const USUAL_FOLDER = "release";
const PLAN = "plan.json";
const RECORD = "build-record.json";
const MANIFEST = "manifest.json";
const RECEIPT = "receipt.json";
const REPORT = "report.html";
const SMOKED = "smoke";
const SHOWN_ISSUES = 5;
function jsonBytes(document) {
    return new TextEncoder().encode(jsonText(document));
}
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const PLAIN = /^[\n -~]*$/;
function jsonText(document) {
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    return PLAIN.test(text) ? text : text.replace(UNSEEN, escaped);
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}
function readDocument(schema, bytes, file) {
    const parsed = schema.safeParse(parseJson(bytes, file));
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.slice(0, SHOWN_ISSUES);
    const text = issues.map((issue) => `${issue.path.map(String).join(".") || "it"}: ${issue.message}`).join("; ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file}: ${text}`, { where: { file } });
}
function parseJson(bytes, file) {
    const value = (0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedJson */ .Q)(bytes);
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file} is not JSON`, { where: { file } });
}


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ linkNames),
/* harmony export */   KB: () => (/* binding */ linkName),
/* harmony export */   v3: () => (/* binding */ smokedName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _publish_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28803);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);



async function linkNames(folder, files) {
    return (0,_publish_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .hP)(await planIn(folder, files)).map(({ index }) => (0,_publish_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOfIndex */ .BU)(index));
}
async function linkName(index, folder, files) {
    return (0,_publish_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOfIndex */ .BU)((0,_publish_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenIndex */ .Lj)(index === undefined ? {} : { index }, await planIn(folder, files)));
}
function smokedName(link, { platform, arch }) {
    return `${link}-${platform}-${arch}`;
}
async function planIn(folder, files) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN */ .Ac);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return null;
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    return (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(planSchema, bytes, file);
}


/***/ }),

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   QP: () => (/* binding */ ShipwheelError),
/* harmony export */   Sr: () => (/* binding */ ERRORS),
/* harmony export */   We: () => (/* binding */ isErrorCode),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   fr: () => (/* binding */ firstProblems),
/* harmony export */   mO: () => (/* binding */ isForNewProjects)
/* harmony export */ });
const ERRORS = {
    "SW-USAGE": { title: "The command line is not understood", hint: "See `shipwheel --help`.", exit: 2 },
    "SW-NO-PROJECT": {
        title: "There is no Python project here",
        hint: "Name the folder that has pyproject.toml, setup.cfg or setup.py.",
        exit: 2,
    },
    "SW-TOML-SYNTAX": { title: "The file is not valid TOML", hint: "Mend the line that is shown.", exit: 2 },
    "SW-CONFIG-INVALID": {
        title: "The configuration is not valid",
        hint: "See docs/configuration.md for the keys and their types.",
        exit: 2,
    },
    "SW-COMMAND-SHELL": {
        title: "Commands are started without a shell, and only a shell would understand this",
        hint: 'Write the words of the command, as in ["pytest", "-q"].',
        exit: 2,
    },
    "SW-CANCELLED": { title: "Cancelled", hint: "Run the same command again; nothing half-written was left.", exit: 3 },
    "SW-FILE-SYSTEM": {
        title: "This machine did not let us read or write",
        hint: "Give yourself leave to write there, or name another folder with --out.",
        exit: 3,
    },
    "SW-INTERNAL": {
        title: "Shipwheel itself failed",
        hint: "Please report it with the command that you ran and this message.",
        exit: 3,
    },
    "SW-BACKEND-UNKNOWN": {
        title: "There is no such build backend",
        hint: "Correct `build-backend` in [build-system] of pyproject.toml.",
        exit: 2,
    },
    "SW-NAME-MISSING": {
        title: "The project has no name that could be read",
        hint: "Add `name` to [project] in pyproject.toml.",
        exit: 2,
    },
    "SW-NAME-INVALID": {
        title: "The name is not one that a Python project may have",
        hint: "Use ASCII letters, digits, `.`, `_` and `-`; begin and end with a letter or a digit.",
        exit: 2,
    },
    "SW-VERSION-MISSING": {
        title: "The project has no version",
        hint: "Add `version` to [project] in pyproject.toml, or list it under `dynamic` and say where it comes from.",
        exit: 2,
    },
    "SW-VERSION-INVALID": {
        title: "The version is not one that PEP 440 allows",
        hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.post1.",
        exit: 2,
    },
    "SW-REQUIRES-PYTHON-INVALID": {
        title: "The range of Python versions is not one that PEP 440 allows",
        hint: 'Write it as in `requires-python = ">=3.10"`.',
        exit: 2,
    },
    "SW-BUILD-SYSTEM-MISSING": {
        title: "No build backend is named, and setuptools builds the project",
        hint: 'Write [build-system] with `requires = ["setuptools"]` and `build-backend = "setuptools.build_meta"`.',
        exit: 2,
    },
    "SW-PROJECT-KEY": {
        title: "pyproject.toml has a key that is none",
        hint: "Take it away, or write it below [tool] if a tool of yours reads it.",
        exit: 2,
    },
    "SW-PROJECT-VALUE": {
        title: "A value in pyproject.toml is not what the specification asks for",
        hint: "See the pyproject.toml specification for the fields of [project] and [build-system].",
        exit: 2,
    },
    "SW-PROJECT-DYNAMIC": {
        title: "`dynamic` names a field that cannot be dynamic here",
        hint: "Take it from `dynamic` in [project].",
        exit: 2,
    },
    "SW-PROJECT-LICENSE": {
        title: "The licence is said in two ways that exclude each other",
        hint: 'Leave the expression alone: `license = "MIT"`.',
        exit: 2,
    },
    "SW-PROJECT-FILE-MISSING": {
        title: "pyproject.toml names a file that is not there",
        hint: "Add the file, or correct its name.",
        exit: 2,
    },
    "SW-REQUIREMENT-INVALID": {
        title: "The requirement is not one that PEP 508 allows",
        hint: 'Write it as in "requests>=2.28,<3" or "tomli>=2; python_version < \'3.11\'".',
        exit: 2,
    },
    "SW-PLUGIN-UNASKED": {
        title: "The plugin that makes the version runs in Poetry alone, not in a build by the backend",
        hint: "Name the backend of the plugin in [build-system].",
        exit: 1,
    },
    "SW-VERSION-TWICE": {
        title: "The version is written and is to be found as well",
        hint: 'Remove `version` from [project] and write `dynamic = ["version"]`, or remove the other.',
        exit: 2,
    },
    "SW-POETRY-CONFLICT": {
        title: "[tool.poetry] contradicts [project], which counts",
        hint: "Remove it from [tool.poetry], or correct [project].",
        exit: 2,
    },
    "SW-REQUIRES-PYTHON-NARROW": {
        title: "The range of Python versions leaves out releases of one that it names",
        hint: "Write `<3.13` for `<=3.12`, and `==3.12.*` for `==3.12`.",
        exit: 2,
    },
    "SW-SETUP-IGNORED": {
        title: "setuptools leaves out what setup.py or setup.cfg says beside [project]",
        hint: "Move it to [project], or list it under `dynamic` there.",
        exit: 2,
    },
    "SW-GIT-MISSING": {
        title: "git could not be started",
        hint: "Install git and see that `git --version` answers.",
        exit: 3,
    },
    "SW-GIT-FAILED": {
        title: "git did not answer",
        hint: "Run the same git command by hand; what it says is below.",
        exit: 3,
    },
    "SW-NO-REPOSITORY": {
        title: "The project is in no git repository",
        hint: "Run `git init`, commit the project, and tag the release.",
        exit: 2,
    },
    "SW-NO-COMMIT": {
        title: "The git repository has no commit yet",
        hint: "Run `git add --all` and `git commit`.",
        exit: 2,
    },
    "SW-REPOSITORY-UNSAFE": {
        title: "git does not trust the repository, which belongs to another user",
        hint: "Run `git config --global --add safe.directory FOLDER` if you trust it.",
        exit: 2,
    },
    "SW-METADATA-LICENSE-EXPRESSION": {
        title: "The licence expression is none of SPDX",
        hint: "Write it as in `MIT` or `Apache-2.0 OR BSD-3-Clause`; your own licence is `LicenseRef-Name`.",
        exit: 1,
    },
    "SW-TAG-AMBIGUOUS": {
        title: "Tags on this commit give different versions",
        hint: "Name the one to release with --tag, or delete the others.",
        exit: 1,
    },
    "SW-TAG-NOT-A-VERSION": {
        title: "The tag does not fit the tag format, or what it holds is no version",
        hint: "Tag the release as in `git tag v1.2.3`, or set tag-format in [tool.shipwheel].",
        exit: 2,
    },
    "SW-VERSION-MISMATCH": {
        title: "The tag and the project's own version differ",
        hint: "Change the version in the file, or move the tag.",
        exit: 1,
    },
    "SW-VERSION-UNKNOWN": {
        title: "Only the build backend can tell the version",
        hint: "Tag the commit, as in `git tag v1.2.3`; without that tag, `rehearse --tag v1.2.3` and `plan --ref v1.2.3` take its name. Tags of another form need tag-format in [tool.shipwheel].",
        exit: 2,
    },
    "SW-VERSION-UNCONFIRMED": {
        title: "The version is the tag's; whether the build backend makes the same of it, the build finds out",
        hint: "Nothing to do: a build that makes another version is refused.",
        exit: 1,
    },
    "SW-LOCAL-VERSION": {
        title: "Public indexes take no local version",
        hint: "Tag this commit, or drop what follows the `+`.",
        exit: 1,
    },
    "SW-TREE-DIRTY": {
        title: "Tracked files differ from the commit",
        hint: "Commit them, or run `git restore --staged --worktree .` to drop the changes.",
        exit: 1,
    },
    "SW-CLONE-SHALLOW": {
        title: "The clone is shallow: tags and commits may be missing",
        hint: "Run `git fetch --unshallow --tags`; with actions/checkout set `fetch-depth: 0`.",
        exit: 1,
    },
    "SW-UNTAGGED": {
        title: "No tag on this commit names the release",
        hint: "Tag the commit, as in `git tag v1.2.3`, and push the tag.",
        exit: 1,
    },
    "SW-DEVELOPMENT-VERSION": {
        title: "No development version can be made of what is pushed",
        hint: "Have the version made of git: list it under `dynamic`, and let setuptools-scm, hatch-vcs or the like provide it.",
        exit: 1,
    },
    "SW-DEVELOPMENT-ORDER": {
        title: "This development version would come before earlier ones",
        hint: "Tag this commit as what comes next, as in `git tag v1.3.0.dev0`, or have the version provider pass over tags of other branches.",
        exit: 1,
    },
    "SW-DEVELOPMENT-INDEX": {
        title: "This is a development version, and PyPI keeps for ever what it has",
        hint: 'Leave --index out, and it goes where `development` in [tool.shipwheel.publish] says; or tag it; or say `development = "pypi"` there.',
        exit: 1,
    },
    "SW-CIBUILDWHEEL-INVALID": {
        title: "The configuration of cibuildwheel is not valid",
        hint: "See the options of [tool.cibuildwheel] in the documentation of cibuildwheel.",
        exit: 2,
    },
    "SW-CIBUILDWHEEL-KEY": {
        title: "cibuildwheel has no such option",
        hint: "Remove it from [tool.cibuildwheel].",
        exit: 2,
    },
    "SW-CIBUILDWHEEL-VARIABLE": {
        title: "cibuildwheel knows no such variable",
        hint: "Remove it; what cibuildwheel can be told is in its documentation under Options.",
        exit: 2,
    },
    "SW-CIBUILDWHEEL-UNKNOWN": {
        title: "Nothing is known of this release of cibuildwheel, and it could not be asked",
        hint: "Name another in [tool.shipwheel] cibuildwheel, or leave it out.",
        exit: 3,
    },
    "SW-CIBUILDWHEEL-NEAREST": {
        title: "Nothing is known of the release of cibuildwheel that the workflows pin",
        hint: "Name a release that is known in [tool.shipwheel] cibuildwheel to be sure of the plan.",
        exit: 1,
    },
    "SW-WORKFLOW-UNREAD": {
        title: "Reading alone does not tell which wheels these steps of the workflows build",
        hint: "Compare the plan with what they made last, as in `shipwheel plan --against latest`; what they build beside it is not in the plan.",
        exit: 1,
    },
    "SW-SELECTOR-DEAD": {
        title: "A selector of cibuildwheel matches no build identifier",
        hint: "Remove it, or correct it.",
        exit: 2,
    },
    "SW-NO-WHEELS": {
        title: "The configuration leaves no wheel to build",
        hint: "See `excluded` in the plan: each identifier is there with the rule that left it out.",
        exit: 1,
    },
    "SW-RUNNER-GONE": {
        title: "GitHub has removed the runner",
        hint: "Take the label that stands in its place.",
        exit: 2,
    },
    "SW-RUNNER-GOING": {
        title: "GitHub is about to remove the runner",
        hint: "Take the label that stands in its place.",
        exit: 2,
    },
    "SW-RUNNER-SYSTEM": {
        title: "The runner has another system than its wheels are built on",
        hint: "Name a runner of the right system in [tool.shipwheel.runners].",
        exit: 2,
    },
    "SW-RUNNER-UNKNOWN": {
        title: "GitHub has no runner of this label",
        hint: "Correct the label, unless it is a runner of your own.",
        exit: 2,
    },
    "SW-PURITY-UNKNOWN": {
        title: "Nothing tells whether this backend makes pure wheels; one pure wheel is planned",
        hint: "Build once by hand and look at the wheel's name: it ends in -none-any.whl if it is pure.",
        exit: 1,
    },
    "SW-PLAN-UNKNOWN-ID": {
        title: "The plan knows nothing of this",
        hint: "Name a build identifier, a job of the plan, or `version`.",
        exit: 2,
    },
    "SW-VERSION-EXISTS": {
        title: "The index has this version already",
        hint: "Tag a new version; an index takes no other bytes under the names that it has.",
        exit: 1,
    },
    "SW-VERSION-NOT-PUBLISHED": {
        title: "The index has no file of the version that was to be compared with",
        hint: "Name a version that is published, as in --against 1.2.2.",
        exit: 1,
    },
    "SW-VERSION-BELOW": {
        title: "The planned version is below the one that users have",
        hint: "If it is no release of an older series, tag a higher version.",
        exit: 1,
    },
    "SW-WHEELS-DROPPED": {
        title: "The version that users have has wheels for this, and the plan has none",
        hint: "See `shipwheel plan --explain ID` for what leaves it out, or tell users that they will have to compile.",
        exit: 1,
    },
    "SW-DURATIONS-MISSING": {
        title: "There is no file with durations",
        hint: "Name the receipt.json of an earlier release, or a build-record.json, with --durations FILE.",
        exit: 2,
    },
    "SW-DURATIONS-UNKNOWN": {
        title: "The file has no durations of wheels that are planned",
        hint: "Name the receipt.json of a release that Shipwheel built, not one of files that were published as they are.",
        exit: 2,
    },
    "SW-PLAN-MISSING": {
        title: "There is no plan",
        hint: "Make it with `shipwheel plan`, or name it with --plan FILE.",
        exit: 2,
    },
    "SW-PLAN-STALE": {
        title: "The plan is of another commit",
        hint: "Plan again with `shipwheel plan`, or check out the commit that was planned.",
        exit: 2,
    },
    "SW-BUILD-CREDENTIALS": {
        title: "The repository's configuration holds a credential that project code could read",
        hint: "Check it out with `persist-credentials: false` (actions/checkout), or remove the setting by `git config --unset-all`.",
        exit: 2,
    },
    "SW-DOCUMENT-INVALID": {
        title: "The document is not as its schema says",
        hint: "Make it anew with this version of Shipwheel; the schemas are in schema/.",
        exit: 2,
    },
    "SW-GATE-FAILED": {
        title: "The gate failed",
        hint: "Read its last lines, then run it by hand.",
        exit: 1,
    },
    "SW-GATE-PROGRAM-MISSING": {
        title: "The gate's program is not in its environment",
        hint: "List what brings it under `install`, or name the extra or the group that has it.",
        exit: 2,
    },
    "SW-GATE-NOT-INSTALLED": {
        title: "What the gate needs could not be installed",
        hint: "Read the installer's last lines.",
        exit: 1,
    },
    "SW-GATE-NO-PYTHON": {
        title: "The gate asks for a Python that is not here",
        hint: "Install it, in a workflow by actions/setup-python, or take it from the gate's `python`.",
        exit: 3,
    },
    "SW-PYTHON-MISSING": {
        title: "There is no Python that our tools run on",
        hint: "Install Python 3.11 or newer, or name one with --python PATH.",
        exit: 3,
    },
    "SW-PYTHON-TOO-OLD": {
        title: "The Python found is too old for the build tools",
        hint: "Install Python 3.11 or newer beside it, or name one with --python PATH; the project itself may support older ones.",
        exit: 3,
    },
    "SW-PYTHON-NO-VENV": {
        title: "This Python cannot make virtual environments",
        hint: "Install its venv module, on Debian and Ubuntu `apt install python3-venv`, or put uv on PATH.",
        exit: 3,
    },
    "SW-TOOLS-NOT-INSTALLED": {
        title: "The build tools could not be installed",
        hint: "Check the network and PIP_INDEX_URL, then run the same command again.",
        exit: 3,
    },
    "SW-TOOL-UNRESOLVED": {
        title: "The release of a tool that the project pins cannot be had as wheels",
        hint: "Pin a release that the index has, in the workflow or in [tool.shipwheel] cibuildwheel.",
        exit: 2,
    },
    "SW-BUILD-BESIDE-ID-TOKEN": {
        title: "A build would run beside the right to publish",
        hint: "Take `id-token: write` from this job: only the publish job needs it.",
        exit: 2,
    },
    "SW-BUILD-UNKNOWN-JOB": { title: "The plan has no such job", hint: "Name one of its jobs, or `all`.", exit: 2 },
    "SW-PROJECT-UNCOMMITTED": {
        title: "The commit does not hold the project",
        hint: "Commit it: `git add` its folder, then `git commit`. Only what is committed is built.",
        exit: 2,
    },
    "SW-BUILD-EXPORT-FAILED": {
        title: "The commit could not be exported",
        hint: "Run `git fsck` in the repository, and `git submodule update --init` where it has submodules.",
        exit: 1,
    },
    "SW-BUILD-BACKEND-MISSING": {
        title: "The build backend cannot be imported",
        hint: "Mend build-backend in [build-system] of pyproject.toml, and have its package in requires.",
        exit: 2,
    },
    "SW-BUILD-FAILED": { title: "The build failed", hint: "Read the tool's last lines, then try it by hand.", exit: 1 },
    "SW-BUILD-ODD-OUTPUT": {
        title: "The build did not make what it should",
        hint: "One sdist and one wheel a build are expected: see the backend's configuration.",
        exit: 1,
    },
    "SW-BUILD-OTHER-VERSION": {
        title: "The project makes another version than the release's",
        hint: "Change the version in the project and commit that, or tag the commit for the version that it has.",
        exit: 1,
    },
    "SW-BUILD-NO-CONTAINERS": {
        title: "No program that runs containers answers",
        hint: "Start the daemon of Docker, or install podman; `--containers no` builds by this machine's Pythons instead.",
        exit: 3,
    },
    "SW-BUILD-NO-INTERPRETER": {
        title: "This machine cannot build what the job owns",
        hint: "Give the job a runner with that Python, or take the identifier from the plan.",
        exit: 3,
    },
    "SW-REPAIR-FAILED": {
        title: "auditwheel could not repair the wheel",
        hint: "Install the library that it misses, or build in a manylinux image.",
        exit: 1,
    },
    "SW-BUILD-DIFFERS": {
        title: "A second build of the same commit makes other bytes",
        hint: "See `reproducible` in build-record.json for what differs; `reproducible` in [tool.shipwheel] says what is done about it.",
        exit: 1,
    },
    "SW-NORMALISE-FAILED": {
        title: "This distribution has no canonical form",
        hint: 'Set `reproducible = "verify"` in [tool.shipwheel] to publish it as the backend made it.',
        exit: 1,
    },
    "SW-INSTALL-FAILED": {
        title: "The package does not install from the index",
        hint: "Read pip's last lines.",
        exit: 1,
    },
    "SW-INSTALL-NOT-OURS": {
        title: "What pip installed is not what was published",
        hint: "Look for another index or a mirror that answers for this name.",
        exit: 1,
    },
    "SW-CONTRACT-BROKEN": {
        title: "What was built is not what was planned",
        hint: "Build what is missing and remove what is not the plan's; `shipwheel plan --explain ID` says why a file is expected.",
        exit: 1,
    },
    "SW-JOB-FAILED": {
        title: "A job's build record says that not all is well",
        hint: "Mend what failed, and run the job again: only what is missing or failed is built anew.",
        exit: 1,
    },
    "SW-RELEASE-EMPTY": {
        title: "There is nothing to release",
        hint: "Name the folders that hold the wheels and the sdist, as in `shipwheel assemble dist`.",
        exit: 2,
    },
    "SW-RELEASE-INCOHERENT": {
        title: "The files make no single release",
        hint: "Name the files of one version of one project alone; `shipwheel check` says what is wrong with each.",
        exit: 1,
    },
    "SW-LICENSE-DENIED": {
        title: "The release has something under a licence that the project denies",
        hint: "Take it out of the release, or out of `deny` in [tool.shipwheel.licenses].",
        exit: 1,
    },
    "SW-LICENSE-UNKNOWN": {
        title: "What this is licensed under cannot be held against `deny` of [tool.shipwheel.licenses]",
        hint: "Look at each; a name that is no SPDX expression can be denied as it is written.",
        exit: 1,
    },
    "SW-LICENSE-DENY": {
        title: "`deny` in [tool.shipwheel.licenses] names what is no licence of SPDX's list",
        hint: "Write the identifier as in https://spdx.org/licenses/, or the whole classifier that is meant.",
        exit: 2,
    },
    "SW-LOCK-BROKEN": {
        title: "The lock file cannot be used, and the release goes without what it would tell",
        hint: "Write it anew with the tool that it is of, and commit it.",
        exit: 2,
    },
    "SW-LOCK-UNSUPPORTED": {
        title: "The lock file has a format that Shipwheel does not know, and the release goes without what it would tell",
        hint: "Write it with a release of its tool that writes the usual format, or take a newer Shipwheel.",
        exit: 2,
    },
    "SW-LOCK-STALE": {
        title: "The lock file does not have what the distributions require, so there is no requirements-locked.txt",
        hint: "Lock again (`uv lock`, `poetry lock`, `pdm lock`), and commit the lock file.",
        exit: 1,
    },
    "SW-LOCK-UNHASHED": {
        title: "The lock file has no hashes of what the project requires, so there is no requirements-locked.txt",
        hint: "Lock releases of an index: what is from a repository or a folder cannot be held against a hash.",
        exit: 1,
    },
    "SW-ASSEMBLE-NO-PLAN": {
        title: "Without a plan nothing says whether the release is complete",
        hint: "Write one with `shipwheel plan --out release` before the build, and give it with --plan.",
        exit: 1,
    },
    "SW-METADATA-DIFFERS": {
        title: "Files of one release have different metadata",
        hint: "Declare the fields in pyproject.toml, with markers where platforms differ: resolvers read one file and trust it for all.",
        exit: 1,
    },
    "SW-FILES-REFUSED": {
        title: "A distribution has an error",
        hint: "Mend what `shipwheel check` shows, and build again.",
        exit: 1,
    },
    "SW-FOLDER-MISSING": { title: "There is no such folder", hint: "Name the folders that the jobs wrote.", exit: 2 },
    "SW-OUT-NOT-OURS": {
        title: "The output folder has files that Shipwheel did not write",
        hint: "Name another folder with --out, or remove these files.",
        exit: 2,
    },
    "SW-HTTP-NO-ANSWER": {
        title: "There was no answer",
        hint: "Check the address, the network and the proxy, then run the same command again.",
        exit: 3,
    },
    "SW-HTTP-TOO-LARGE": {
        title: "The answer is longer than any that we expect",
        hint: "Check the address: it must be that of a package index.",
        exit: 3,
    },
    "SW-PROXY-UNKNOWN": {
        title: "The environment names a proxy that we cannot go through",
        hint: "Give the address of an http or https proxy, as in `HTTPS_PROXY=http://proxy.example:3128`, or list the host in NO_PROXY.",
        exit: 2,
    },
    "SW-PROXY-CREDENTIALS": {
        title: "The proxy wants a login, or another one",
        hint: "Put it into the proxy's address, percent-encoded: `HTTPS_PROXY=http://user:password@proxy.example:3128`.",
        exit: 2,
    },
    "SW-PROXY-REFUSED": {
        title: "The proxy does not let us through",
        hint: "Ask for that host to be allowed, or list it in NO_PROXY if it can be reached without the proxy.",
        exit: 3,
    },
    "SW-PROXY-AWAY": {
        title: "The proxy cannot be reached",
        hint: "Check the proxy's address in the variable that is named, or list the host in NO_PROXY if it can be reached without it.",
        exit: 3,
    },
    "SW-TLS-UNTRUSTED": {
        title: "Nobody whom we trust vouches for the server's certificate",
        hint: "Name the file with your authority's certificate (PEM) in SSL_CERT_FILE; certificates are always checked.",
        exit: 3,
    },
    "SW-TLS-EXPIRED": {
        title: "The server's certificate has run out, or is not valid yet",
        hint: "Have it renewed; if it is good, set this machine's clock.",
        exit: 3,
    },
    "SW-TLS-HOST": {
        title: "The server's certificate is for another host",
        hint: "Use a name of the index that its certificate has, or have a certificate made for this one.",
        exit: 3,
    },
    "SW-TLS-CLIENT-CERTIFICATE": {
        title: "The server wants to see a certificate of ours, or does not accept the one that it was shown",
        hint: "Name a file with your certificate and its key (PEM) in SHIPWHEEL_CLIENT_CERT; SHIPWHEEL_CLIENT_KEY if the key lies apart.",
        exit: 3,
    },
    "SW-CERTIFICATE-UNREADABLE": {
        title: "A file of certificates cannot be used",
        hint: "Name a file in PEM, with its whole path, or unset the variable; SHIPWHEEL_CLIENT_KEY_PASSWORD opens an encrypted key.",
        exit: 2,
    },
    "SW-PROCESS-NOT-FOUND": {
        title: "The program could not be started",
        hint: "Install it, or put its folder on PATH.",
        exit: 3,
    },
    "SW-PROCESS-TIMEOUT": {
        title: "The program did not end within its time limit",
        hint: "Find out by hand what it waits for.",
        exit: 3,
    },
    "SW-CHAIN-INDEX": {
        title: "It is not said which index is meant",
        hint: "Name it with --index.",
        exit: 2,
    },
    "SW-CHAIN-ORDER": {
        title: "It is not this index's turn",
        hint: "Publish to the index before it first.",
        exit: 1,
    },
    "SW-CHAIN-SMOKE": {
        title: "The release does not work where it was published to first",
        hint: "Read what `smoke` said, and release a new version; --out-of-order publishes this one all the same.",
        exit: 1,
    },
    "SW-SMOKE-BESIDE-ID-TOKEN": {
        title: "The release would be tried beside the right to publish",
        hint: "Take `id-token: write` from this job: trying runs the release's own code.",
        exit: 2,
    },
    "SW-SMOKE-NOTHING": {
        title: "Nothing of the release can be installed here",
        hint: "Run `smoke` on a machine that one of its wheels is for, with a Python that the release supports.",
        exit: 1,
    },
    "SW-SMOKE-FAILED": {
        title: "The installed package does not work",
        hint: "Install the wheel into a fresh environment and run the same by hand.",
        exit: 1,
    },
    "SW-BUNDLE-MISSING": {
        title: "There is no assembled release in this folder",
        hint: "Run `shipwheel assemble`, or name the folder that has manifest.json.",
        exit: 2,
    },
    "SW-BUNDLE-CHANGED": {
        title: "The bundle is not what its manifest says",
        hint: "Do not publish it: find out what changed it, then build and assemble the release again.",
        exit: 1,
    },
    "SW-BUNDLE-OTHER-TAG": {
        title: "The bundle is of another release than the one that was asked for",
        hint: "Give the id of the run that released this tag; or leave `run-id` out, and build the tag anew.",
        exit: 1,
    },
    "SW-MANIFEST-DIGEST": {
        title: "The manifest is not the one that was assembled",
        hint: "Hand on the output manifest-digest of the assemble step that made this bundle; if it is that one, the bundle was changed.",
        exit: 1,
    },
    "SW-MANIFEST-DIGEST-MISSING": {
        title: "A publishing job must say which manifest it publishes",
        hint: "Give this step the input `manifest-digest`: the output of that name (needs.build.outputs.manifest-digest) of the job that assembles.",
        exit: 2,
    },
    "SW-REHEARSAL-BUNDLE": {
        title: "A rehearsal is never published for real",
        hint: "Tag the commit, then plan, build and assemble the release without `rehearse`.",
        exit: 1,
    },
    "SW-PLAN-REFUSED": {
        title: "The plan refuses this release",
        hint: "Mend what it names, then plan, build and assemble the release again.",
        exit: 1,
    },
    "SW-FILE-REFUSED": {
        title: "PyPI would refuse this file",
        hint: "See `shipwheel check` for how to mend it.",
        exit: 1,
    },
    "SW-EVENT-FORBIDDEN": {
        title: "Strangers can make this event happen, so nothing is published from it",
        hint: "Publish from `on: release` (types: [published]), `on: push` of a tag, or `on: workflow_dispatch`.",
        exit: 1,
    },
    "SW-INDEX-UNKNOWN": {
        title: "This is no package index that we can reach",
        hint: "Name pypi, testpypi, or an upload URL that starts with https:// and holds no user name or password.",
        exit: 2,
    },
    "SW-SIMPLE-URL-MISSING": {
        title: "The upload URL does not tell where this index lists its files",
        hint: "Add the Simple API of the index: `--simple-url URL`.",
        exit: 2,
    },
    "SW-SIMPLE-URL-DOUBTFUL": {
        title: "There is no list of projects at the Simple API that was given, so what the index has already may go unseen",
        hint: "Check it with a browser: `--simple-url` must be the address that `pip install --index-url` is given.",
        exit: 2,
    },
    "SW-INDEX-REPLACES": {
        title: "This index replaces files without a word when others of the same name come",
        hint: 'Make it keep what it has: `devpi index NAME volatile=False`, or "Disable redeploy" in Nexus.',
        exit: 1,
    },
    "SW-INDEX-UNLISTED": {
        title: "The index says that it has a file of this name, but does not list it",
        hint: "Check `--simple-url`: it may be another index's. A name that was deleted, or hidden, is not free either: release a new version.",
        exit: 1,
    },
    "SW-INDEX-INSECURE": {
        title: "A credential is never sent over plain http",
        hint: "Use the https:// address of the index; plain http is for this machine (127.0.0.1, ::1, localhost) alone.",
        exit: 2,
    },
    "SW-CREDENTIALS-MISSING": {
        title: "There is no way to sign in at the index",
        hint: "Add `permissions: id-token: write` to the job for trusted publishing, or set SHIPWHEEL_TOKEN.",
        exit: 2,
    },
    "SW-CREDENTIALS-TWO": {
        title: "There is a token beside trusted publishing",
        hint: "Remove SHIPWHEEL_TOKEN from the job, or say `--auth token` to use it instead.",
        exit: 2,
    },
    "SW-INDEX-CREDENTIALS": {
        title: "The index does not accept these credentials",
        hint: "Check SHIPWHEEL_TOKEN, SHIPWHEEL_USERNAME (for a user name and password), and what the user may upload there.",
        exit: 1,
    },
    "SW-INDEX-CONFLICT": {
        title: "The index has a file of this name with other bytes",
        hint: "A published file is never replaced: release a new version.",
        exit: 1,
    },
    "SW-INDEX-SECOND-SDIST": {
        title: "A release has one sdist",
        hint: "Keep the one sdist of this version; to replace it, release a new version.",
        exit: 1,
    },
    "SW-INDEX-REFUSED": {
        title: "The index refused",
        hint: "Mend what the index names; its own words are shown.",
        exit: 1,
    },
    "SW-INDEX-REDIRECTS": {
        title: "The index sends uploads elsewhere, and a credential is not sent after them",
        hint: "Give the address that it names with `--index URL`, if you trust it; an upload URL often needs its last slash.",
        exit: 2,
    },
    "SW-INDEX-UNAVAILABLE": {
        title: "The index could not do it",
        hint: "Run the same command again later: what it has already is not sent twice.",
        exit: 3,
    },
    "SW-INDEX-UNREADABLE": {
        title: "The list of the index's files cannot be read",
        hint: "Check `--simple-url`: it must be a Simple API (PEP 503, PEP 691).",
        exit: 3,
    },
    "SW-ADD-NO-RELEASE": {
        title: "There is no release that wheels could be added to",
        hint: "Leave --add-to out, and publish the version as a release.",
        exit: 1,
    },
    "SW-ADD-NOTHING": {
        title: "The index has every wheel of the plan already",
        hint: "Plan more wheels, as by a newer `cibuildwheel` in [tool.shipwheel]; or add --build-tag, to mend what is there.",
        exit: 1,
    },
    "SW-ADD-OTHER-SDIST": {
        title: "Wheels are added to a release only where they were made from its own sdist",
        hint: "Build them from the file that the index has: leave --sdist out, and it is fetched.",
        exit: 1,
    },
    "SW-GIT-SUBMODULES": {
        title: "Who installs the tag needs to reach the submodules too",
        hint: "pip fetches them from the addresses in .gitmodules, with what its user may read: write addresses there that your users can reach.",
        exit: 1,
    },
    "SW-GIT-LARGE-FILES": {
        title: "Who installs the tag gets large files only with git-lfs installed",
        hint: "pip leaves it to git: without git-lfs there are pointers instead of the files. Tell your users, or keep out of Git LFS what the package needs.",
        exit: 1,
    },
    "SW-INDEX-CLOSED": {
        title: "The release is older than 14 days, and PyPI takes no more files for it",
        hint: "Publish them as a release of their own: a new version, or a post-release of this one (`.post1`).",
        exit: 1,
    },
    "SW-INDEX-YANKED": {
        title: "The index lists a file of this release as yanked",
        hint: "Installers pass it over: unyank the release on the index, or publish a new version.",
        exit: 1,
    },
    "SW-INDEX-STALE": {
        title: "The index took the file but does not show it yet",
        hint: "Run the same command again in some minutes: nothing is sent twice, and the rest is verified.",
        exit: 3,
    },
    "SW-INDEX-UNATTESTED": {
        title: "The index took an attestation with the file, and shows none",
        hint: 'What an index has takes none any more: release a new version, or let it be with `attestations = "warn"`.',
        exit: 1,
    },
    "SW-INDEX-RIVAL": {
        title: "Another run is publishing this version with other files",
        hint: "Let one run publish a version: see what the index has, and run this one again once the other has ended.",
        exit: 1,
    },
    "SW-JOURNAL-UNUSABLE": {
        title: "What stands in the place of the bundle's journal is none",
        hint: "Move it away and run the same command again: what the index has is then told by the index alone.",
        exit: 2,
    },
    "SW-JOURNAL-NOT-WRITTEN": {
        title: "The journal of the release cannot be written",
        hint: "Make room on that disk, or let the bundle's folder be written to, and run the same command again: the journal goes on where it ends.",
        exit: 3,
    },
    "SW-RECEIPT-NOT-WRITTEN": {
        title: "The release is published and verified, but its receipt could not be written",
        hint: "Let the folder be written to and run the same command again: nothing is sent twice, and the receipt is written.",
        exit: 3,
    },
    "SW-OIDC-PERMISSION": {
        title: "This job may not ask for an id-token",
        hint: "Add `permissions: id-token: write` to the job that publishes.",
        exit: 2,
    },
    "SW-OIDC-UNSUPPORTED": {
        title: "This index has no trusted publishing",
        hint: "Set SHIPWHEEL_TOKEN and leave out `--auth oidc`.",
        exit: 2,
    },
    "SW-OIDC-AUDIENCE": {
        title: "The index asks for an id-token that another service would take",
        hint: "Do not publish there with an id-token: tell its owner, or use a token of that index with `--auth token`.",
        exit: 1,
    },
    "SW-OIDC-ENVIRONMENT": {
        title: "The job runs in the environment of another index",
        hint: "Give each publish job the `environment` of its own index, as [tool.shipwheel.publish] has it.",
        exit: 1,
    },
    "SW-OIDC-PUBLISHER": {
        title: "The index knows no trusted publisher that matches this job",
        hint: "Register the publisher as shown, or run the workflow that is registered.",
        exit: 1,
    },
    "SW-OIDC-REFUSED": {
        title: "The index gave no upload token for this job's id-token",
        hint: "Mend what the index names; its own words are shown.",
        exit: 1,
    },
    "SW-OIDC-UNAVAILABLE": {
        title: "Trusted publishing gave no answer",
        hint: "Run the job again later; nothing was sent.",
        exit: 3,
    },
    "SW-SIGNING-CONFIG": {
        title: "This is no signing configuration of Sigstore that can be used",
        hint: "Give a signing_config.json of version 0.2 with `--signing-config FILE`; without it Sigstore's public services sign.",
        exit: 2,
    },
    "SW-ATTEST-UNAVAILABLE": {
        title: "The release was not signed: there was no answer",
        hint: 'Run the job again later; nothing was sent. With `attestations = "warn"` a release goes on without them.',
        exit: 3,
    },
    "SW-ATTEST-SKIPPED": {
        title: "The release was published without attestations",
        hint: "What an index has takes none any more. With `attestations = true` a release that cannot be attested is not published.",
        exit: 1,
    },
    "SW-ATTEST-REFUSED": {
        title: "The release was not signed: it was refused",
        hint: "Mend what is named; nothing was sent. With `attestations = false` nothing is signed.",
        exit: 1,
    },
    "SW-LINK-BROKEN": {
        title: "The release does not hold together",
        hint: "Do not install or announce it: find out what changed the file that is named, or who made it.",
        exit: 1,
    },
    "SW-RELEASE-UNKNOWN": {
        title: "The index has no such version",
        hint: "Check name and version; `--index` or `--simple-url` names another index.",
        exit: 1,
    },
    "SW-TRUSTED-ROOT": {
        title: "This is no trusted root of Sigstore",
        hint: "Give a trusted_root.json with `--trusted-root FILE`; without it the one of Sigstore's public instance is fetched.",
        exit: 2,
    },
    "SW-TRUSTED-ROOT-UNAVAILABLE": {
        title: "Whom to believe about attestations could not be fetched",
        hint: "Run it again later, or give a trusted_root.json with `--trusted-root FILE`: nothing is fetched then.",
        exit: 3,
    },
    "SW-PORT-IN-USE": {
        title: "The port is in use",
        hint: "End the program that listens there, or choose another with --port (0 takes a free one).",
        exit: 3,
    },
    "SW-PORT-REFUSED": {
        title: "This machine does not let us listen there",
        hint: "Choose a port above 1023 with --port (0 takes a free one).",
        exit: 3,
    },
    "SW-GITHUB-REPOSITORY": {
        title: "The repository of the release is not known",
        hint: "Say `--repository OWNER/NAME`.",
        exit: 2,
    },
    "SW-GITHUB-REFUSED": {
        title: "GitHub refused",
        hint: "Give the job `permissions: contents: write`, and its token as GITHUB_TOKEN.",
        exit: 1,
    },
    "SW-GITHUB-UNAVAILABLE": {
        title: "GitHub gave no answer",
        hint: "Run the job again: what the release has already is not sent twice.",
        exit: 3,
    },
    "SW-NOTES-MISSING": {
        title: "There is no such file with the notes, or it is larger than 1 MiB",
        hint: "Name a file in Markdown, or leave `--notes` out: the changelog or the history tell what changed.",
        exit: 2,
    },
    "SW-RELEASE-CLOSED": {
        title: "The GitHub release is published and immutable: no files can be added to it",
        hint: "They go to the index alone. To have them on the release too, start from a push of the tag: `announce` drafts the release and publishes it last.",
        exit: 1,
    },
    "SW-TAG-MOVED": {
        title: "The tag is on another commit than the one that was released",
        hint: "Move it back, or release the commit that it is on now under a new version.",
        exit: 1,
    },
    "SW-RELEASE-CONFLICT": {
        title: "The GitHub release has a file of this name with other bytes",
        hint: "Delete that asset if it is wrong, or release a new version.",
        exit: 1,
    },
    "SW-RELEASE-IMMUTABLE": {
        title: "The GitHub release is immutable and lacks files",
        hint: "Announce from a push of the tag, so that the release is a draft until its files are there.",
        exit: 1,
    },
    "SW-ARTIFACT-MISSING": {
        title: "This run has no such artifact",
        hint: "Let this job need the one that makes it: `needs: [build]`.",
        exit: 2,
    },
    "SW-ARTIFACT-EXPIRED": {
        title: "GitHub has kept the artifact no longer than it was asked to",
        hint: "Leave `run-id` out and build the tag anew: files that the index has are left as they are where the bytes are the same, and the release is refused where they are not.",
        exit: 2,
    },
    "SW-RUN-UNREADABLE": {
        title: "The artifacts of that run cannot be read",
        hint: "Give this job `permissions: actions: read`, and the id of a run of this repository.",
        exit: 2,
    },
    "SW-ARTIFACT-FAILED": {
        title: "The artifact service did not do it",
        hint: "Run the job again; if it goes on, see the status page of GitHub.",
        exit: 3,
    },
};
function isErrorCode(code) {
    return Object.hasOwn(ERRORS, code);
}
function isForNewProjects(code) {
    return code === "SW-NAME-STDLIB";
}
const LONGEST_OFFENDING = 2000;
function problem(code, offending, options = {}) {
    const shown = offending.length > LONGEST_OFFENDING ? `${offending.slice(0, LONGEST_OFFENDING)}...` : offending;
    return { hint: ERRORS[code].hint, ...options, code, message: `${ERRORS[code].title}: ${shown}` };
}
function firstProblems(problems, most) {
    const first = [];
    for (const each of problems) {
        if (first.push(each) >= most)
            break;
    }
    return first;
}
class ShipwheelError extends Error {
    problems;
    constructor(code, offending, options = {}) {
        const { cause, ...shown } = options;
        const first = problem(code, offending, shown);
        super(first.message, cause === undefined ? undefined : { cause });
        this.name = "ShipwheelError";
        this.problems = [first];
    }
    static of(problems) {
        const [first] = problems;
        const error = new ShipwheelError(first.code, "");
        return Object.assign(error, { message: problems.map(({ message }) => message).join("\n"), problems });
    }
    get code() {
        return this.problems[0].code;
    }
    get exitCode() {
        return ERRORS[this.code].exit;
    }
}
function refuseAll(problems) {
    const [first, ...others] = problems;
    if (first !== undefined)
        throw ShipwheelError.of([first, ...others]);
}


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ wheelTag),
/* harmony export */   aN: () => (/* binding */ compareWithPublished),
/* harmony export */   qs: () => (/* binding */ lackedBy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23664);
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27279);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27565);




function compareWithPublished(plan, files, asked) {
    const planned = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(plan.version.pep440);
    const other = asked === "latest" ? latestOf(files, planned) : asked;
    const names = files.map(({ name }) => name);
    const there = planned === undefined ? [] : names.filter((name) => isOf(name, planned));
    const before = other === undefined ? [] : names.filter((name) => isOf(name, other));
    const isBelow = planned !== undefined && other !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(planned, other) < 0;
    const text = plan.version.pep440;
    return {
        against: { version: other === undefined ? null : (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(other), ...changes(plan, before) },
        refusals: there.length === 0 ? [] : [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-VERSION-EXISTS", `${text}: ${fileList(there)}`)],
        warnings: [
            ...(other !== undefined && before.length === 0 ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-VERSION-NOT-PUBLISHED", plan.project.name)] : []),
            ...(isBelow ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-VERSION-BELOW", text)] : []),
            ...droppedPlaces(plan, before).map((place) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-WHEELS-DROPPED", place)),
        ],
    };
}
function latestOf(files, planned) {
    const versions = files.flatMap(({ name, yanked }) => (yanked ? [] : (versionOf(name) ?? [])));
    const others = versions.filter((each) => planned === undefined || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(each, planned) !== 0);
    const finals = others.filter((each) => !(0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(each));
    return [...(finals.length > 0 ? finals : others)].sort(_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy).at(-1);
}
function fileList(names) {
    const [first, ...others] = [...names].sort((a, b) => Number(a.endsWith(".whl")) - Number(b.endsWith(".whl")));
    return others.length === 0 ? `${first}` : `${first} and ${others.length} more`;
}
function versionOf(name) {
    return ((0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name) ?? (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .sF)(name))?.version;
}
function isOf(name, version) {
    const own = versionOf(name);
    return own !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(own, version) === 0;
}
function changes(plan, before) {
    const published = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name) ?? []).map(tagsOf);
    const planned = plannedWheels(plan).map(wheelTag);
    return {
        added: planned.filter((tag) => !published.some((tags) => tags.includes(tag))),
        dropped: published.flatMap((tags) => (tags.some((tag) => planned.includes(tag)) ? [] : (tags.at(-1) ?? []))),
    };
}
function lackedBy(plan, names) {
    const published = new Set(names.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name) ?? []).flatMap(tagsOf));
    return plannedWheels(plan).filter((wheel) => !published.has(wheelTag(wheel)));
}
function wheelTag({ python, abi, platform, arch }) {
    return `${python}-${abi}-${system(platform, arch)}`;
}
function tagsOf({ tags }) {
    return [...new Set(tags.map((tag) => `${tag.python}-${tag.abi}-${systemOf(tag)}`))];
}
function systemOf({ platform }) {
    const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatformTag */ .T)(platform);
    return parsed === undefined ? platform : system(parsed.family, parsed.arch);
}
function system(family, arch) {
    return family === "any" || arch === "win32" ? arch : `${family}_${arch}`;
}
function droppedPlaces(plan, before) {
    const kept = new Set(plannedWheels(plan).map(({ platform, arch }) => (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$)({ family: platform, arch })));
    const platforms = before.flatMap((name) => (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name)?.tags ?? []).map(({ platform }) => platform);
    const places = platforms.map((platform) => {
        const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatformTag */ .T)(platform);
        return parsed === undefined ? platform : (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$)({ ...parsed, floor: undefined });
    });
    return [...new Set(places)].filter((place) => !kept.has(place)).sort();
}
function plannedWheels({ expected }) {
    return expected.filter((each) => each.kind === "wheel");
}


/***/ }),

/***/ 41561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
function isLoopback(url) {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 28803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ slugOfIndex),
/* harmony export */   Lj: () => (/* binding */ chosenIndex),
/* harmony export */   TG: () => (/* binding */ withEarlier),
/* harmony export */   X5: () => (/* binding */ nameOfIndex),
/* harmony export */   Y8: () => (/* binding */ environmentRefusal),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   tn: () => (/* binding */ chainWarnings),
/* harmony export */   xd: () => (/* binding */ chainRefusals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);


function linksOf(plan) {
    const own = plan?.development ?? plan?.addition;
    if (own !== undefined)
        return [{ index: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(own.index, own.simpleUrl) }];
    const via = plan?.publish?.via ?? [{ channel: "pypi", environment: "pypi" }];
    return via
        .filter(({ channel }) => channel !== "git")
        .map(({ channel, simpleUrl, environment }) => ({
        index: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(channel, simpleUrl),
        ...(environment !== undefined && { environment }),
    }));
}
function nameOfIndex({ name, upload }) {
    return name ?? upload;
}
function slugOfIndex({ name, upload }) {
    const plain = upload.replace(/^https?:\/\//, "").replace(/[^A-Za-z0-9.]+/g, "-");
    return name ?? plain.replace(/^[-.]+|[-.]+$/g, "").slice(0, 100);
}
function chosenIndex({ index, simpleUrl }, plan) {
    if (index !== undefined && simpleUrl !== undefined)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(index, simpleUrl);
    if (index !== undefined)
        return knownLink(index, plan) ?? (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(index);
    const [first, ...others] = linksOf(plan);
    if (first === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-CHAIN-INDEX", "the project publishes to no index", {
            hint: 'Name one with --index, or list it under `via` in [tool.shipwheel.publish], as in `via = ["pypi"]`.',
        });
    }
    if (others.length > 0)
        throw severalIndexes([first, ...others]);
    return simpleUrl === undefined ? first.index : (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(nameOfIndex(first.index), simpleUrl);
}
function knownLink(index, plan) {
    const link = plan?.publish?.via.find(({ channel }) => channel === index);
    return link && link.channel !== "git" ? (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(link.channel, link.simpleUrl) : undefined;
}
function severalIndexes(links) {
    const names = links.map(({ index }) => nameOfIndex(index));
    const commands = names.flatMap((name, at) => [
        `shipwheel publish --index ${name}`,
        ...(at < names.length - 1 ? [`shipwheel smoke --index ${name}`] : []),
    ]);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-CHAIN-INDEX", names.join(", then "), {
        hint: `Publish to one at a time, each in a job of its own:\n${commands.join("\n")}`,
    });
}
function chainRefusals({ manifest, digest, plan }, { upload }, { receipt, smoked }) {
    const { own, before } = neighbours(upload, plan);
    if (own === undefined || before === undefined)
        return [];
    const [name, earlier] = [nameOfIndex(own), nameOfIndex(before)];
    const hint = `Run \`shipwheel publish --index ${earlier}\` first; --out-of-order publishes all the same.`;
    const missing = missingAt(before, manifest, digest, receipt);
    if (missing !== undefined) {
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CHAIN-ORDER", `${name} comes after ${earlier}: ${missing}`, { hint })];
    }
    const failed = smoked.filter((each) => each.manifest === digest && each.index === before.upload && !each.works);
    return failed.map(() => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-CHAIN-SMOKE", `what ${earlier} serves was tried, and does not work`));
}
function chainWarnings({ digest, plan }, { upload }, { smoked }) {
    const { before } = neighbours(upload, plan);
    if (before === undefined)
        return [];
    const wasTried = smoked.some((each) => each.manifest === digest && each.index === before.upload);
    return wasTried
        ? []
        : [`nothing says that what ${nameOfIndex(before)} serves was tried: \`shipwheel smoke\` does that`];
}
function neighbours(upload, plan) {
    const links = linksOf(plan);
    const at = links.findIndex(({ index }) => index.upload === upload);
    return { own: links[at]?.index, before: links[at - 1]?.index };
}
function missingAt({ upload }, { files }, digest, receipt) {
    const there = receiptsIn(receipt).find((each) => each.index === upload);
    if (there === undefined)
        return "no receipt says that it is there";
    if (there.manifest !== digest)
        return "its receipt is of another release";
    const verified = new Map(there.verified.map((each) => [each.name, each.sha256]));
    const missing = files.filter(({ name, sha256 }) => verified.get(name) !== sha256);
    return missing.length === 0 ? undefined : `its receipt lacks ${missing.map(({ name }) => name).join(", ")}`;
}
function environmentRefusal(environment, { upload }, plan) {
    if (environment === undefined)
        return undefined;
    const links = linksOf(plan);
    const own = links.find(({ index }) => index.upload === upload);
    const isNamed = (link) => link.environment?.toLowerCase() === environment.toLowerCase();
    const other = links.find((link) => link !== own && isNamed(link));
    if (own?.environment === undefined || other === undefined || isNamed(own))
        return undefined;
    const [here, there] = [nameOfIndex(own.index), nameOfIndex(other.index)];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SW-OIDC-ENVIRONMENT", `${environment} is that of ${there}, and this is ${here}`, {
        hint: `Write \`environment: ${own.environment}\` into the job that publishes to ${here}.`,
    });
}
function receiptsIn(receipt) {
    return receipt === undefined ? [] : [...(receipt.earlier ?? []), asEarlier(receipt)];
}
function withEarlier(receipt, before, plan) {
    const others = receiptsIn(before).filter(({ index, manifest }) => manifest === receipt.manifest && index !== receipt.index);
    if (before === undefined || others.length === 0)
        return receipt;
    const order = linksOf(plan).map(({ index }) => index.upload);
    const isAfter = ({ index }) => order.indexOf(index) > order.indexOf(receipt.index);
    const ranked = [...others.filter((each) => !isAfter(each)), asEarlier(receipt), ...others.filter(isAfter)];
    const earlier = ranked.slice(0, -1);
    const last = ranked.at(-1);
    if (last === undefined || last.index === receipt.index)
        return { ...receipt, earlier };
    return { ...before, earlier };
}
function asEarlier({ earlier: _before, release: _release, timings: _timings, schema: _schema, ...own }) {
    return own;
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qh: () => (/* binding */ indexOf),
  f_: () => (/* binding */ isInsecure),
  DB: () => (/* binding */ projectPage)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var http = __webpack_require__(41561);
;// CONCATENATED MODULE: ./lib/src/publish/index-service.js
const SHAPES = [
    { name: "Azure Artifacts", path: /^(.*\/_packaging\/[^/]+\/pypi)\/upload\/?$/i },
    { name: "GitLab", path: /^(.*\/api\/v4\/projects\/[^/]+\/packages\/pypi)\/?$/ },
    { name: "AWS CodeArtifact", tokenUser: "aws", host: /\.codeartifact(?:-fips)?\./, path: /^(\/pypi\/[^/]+)\/?$/ },
    {
        name: "Google Artifact Registry",
        tokenUser: "oauth2accesstoken",
        host: /-python\.pkg\.dev$/,
        path: /^(\/[^/]+\/[^/]+)\/?$/,
    },
    { name: "Artifactory", tokenUser: "", path: /^(.*\/api\/pypi\/[^/]+)\/?$/ },
    { name: "Nexus", path: /^(.*\/repository\/[^/]+)\/?$/ },
    { name: "Gitea", path: /^(.*\/api\/packages\/[^/]+\/pypi)\/?$/ },
];
function indexServiceAt(upload) {
    const url = new URL(upload);
    const shape = SHAPES.find(({ host, path }) => (host?.test(url.hostname) ?? true) && path.test(url.pathname));
    if (shape === undefined)
        return undefined;
    const { name, tokenUser, path } = shape;
    return {
        name,
        ...(tokenUser !== undefined && { tokenUser }),
        simpleOf: ({ origin, pathname }) => `${origin}${path.exec(pathname)?.[1] ?? ""}/simple/`,
    };
}
function uploadBeside(listing) {
    const { origin, pathname } = new URL(listing);
    const before = /^(.*\/)\+?simple\/?$/.exec(pathname)?.[1];
    if (before === undefined)
        return undefined;
    const upload = `${origin}${before}`;
    return /\/_packaging\/[^/]+\/pypi\/$/i.test(before) ? `${upload}upload/` : upload;
}

;// CONCATENATED MODULE: ./lib/src/publish/target.js



const PYPI = {
    name: "pypi",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
    loopback: false,
};
const TESTPYPI = {
    name: "testpypi",
    upload: "https://test.pypi.org/legacy/",
    simple: "https://test.pypi.org/simple/",
    loopback: false,
};
function indexOf(nameOrUrl, simpleUrl) {
    const asked = parsed(nameOrUrl)?.href.replace(/\/?$/, "/");
    const known = [PYPI, TESTPYPI].find(({ name, upload }) => nameOrUrl === name || asked === upload);
    if (known !== undefined)
        return simpleUrl === undefined ? known : { ...known, simple: folderUrl(simpleUrl) };
    const upload = webUrl(nameOrUrl).href;
    const service = indexServiceAt(upload);
    const derived = service?.simpleOf(new URL(upload)) ?? simpleBeside(upload);
    if (simpleUrl === undefined && derived === undefined)
        throw simpleMissing(upload);
    const simple = folderUrl(simpleUrl ?? derived ?? "");
    const given = simpleUrl === undefined || simple === derived ? {} : { simpleGiven: true };
    return { upload, simple, loopback: (0,http/* isLoopback */.U)(upload), ...given, ...(service && { service }) };
}
function projectPage({ name, simple }, { normalizedName, version }) {
    const page = name && `${PROJECT_PAGES[name]}${normalizedName}/${encodeURIComponent(version)}/`;
    return page ?? new URL(`${normalizedName}/`, simple).href;
}
const PROJECT_PAGES = { pypi: "https://pypi.org/project/", testpypi: "https://test.pypi.org/project/" };
function isInsecure(url) {
    return new URL(url).protocol !== "https:" && !(0,http/* isLoopback */.U)(url);
}
function simpleBeside(upload) {
    const beside = upload.replace(/\/legacy\/?$/, "/simple/");
    return beside === upload ? undefined : beside;
}
function simpleMissing(upload) {
    const meant = uploadBeside(upload);
    const folder = upload.replace(/\/?$/, "/");
    const hint = meant === undefined
        ? `Add the Simple API of the index: \`--simple-url URL\`; devpi has it at ${folder}+simple/, pypiserver at ${folder}simple/.`
        : `That is where an index lists its files. Uploads go elsewhere, perhaps to ${meant}: give that with \`--index\`, and this one with \`--simple-url\`.`;
    return new errors/* ShipwheelError */.QP("SW-SIMPLE-URL-MISSING", upload, { hint });
}
function folderUrl(text) {
    const url = webUrl(text);
    if (!url.pathname.endsWith("/"))
        url.pathname += "/";
    return url.href;
}
function webUrl(text) {
    const url = parsed(text);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNKNOWN", text.includes("@") ? "what may hold a password is not shown" : text);
    }
    if (url.search !== "" || url.hash !== "") {
        throw new errors/* ShipwheelError */.QP("SW-INDEX-UNKNOWN", `${(0,http/* shownUrl */.z)(url.href)} with a query, which is not shown`);
    }
    return url;
}
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 37711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ boundedJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60654);

const MOST_DEPTH = 64;
function boundedJson(bytes) {
    if (isDeep(bytes))
        return undefined;
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes)?.replace(/^\ufeff/, "");
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CURLY = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
function isDeep(bytes) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < bytes.length; at += 1) {
        const sign = bytes[at] ?? 0;
        if (quoted && sign === BACKSLASH)
            at += 1;
        else if (sign === QUOTE)
            quoted = !quoted;
        else if (!quoted && (sign | CURLY) === OPEN)
            depth += 1;
        else if (!quoted && (sign | CURLY) === CLOSE)
            depth -= 1;
        if (depth > MOST_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 60654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   Qf: () => (/* binding */ inBlocks),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   cK: () => (/* binding */ littleEndian),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
const BLOCK_BYTES = 512 * 1024;
function readAhead(source) {
    let block = new Uint8Array();
    let start = 0;
    return async (offset, length, room) => {
        if (offset < 0 || offset >= source.size || length <= 0)
            return new Uint8Array();
        if (offset < start || offset + length > start + block.length) {
            if (room !== undefined && length >= BLOCK_BYTES)
                return source.read(offset, length, room);
            block = await source.read(offset, Math.min(Math.max(length, BLOCK_BYTES), source.size - offset));
            start = offset;
        }
        return block.subarray(offset - start, offset - start + length);
    };
}
function inBlocks(source) {
    return { size: source.size, read: readAhead(source) };
}
const LEAST_DISCARDED = 64 * 1024;
function discard(bytes) {
    const { buffer } = bytes;
    if (bytes.length >= LEAST_DISCARDED && "transfer" in buffer)
        buffer.transfer(0);
}
function littleEndian(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        u16: (at) => view.getUint16(at, true),
        u32: (at) => view.getUint32(at, true),
        u64: (at) => Number(view.getBigUint64(at, true)),
    };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 23664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _v: () => (/* binding */ isSameFilename),
/* harmony export */   eP: () => (/* binding */ parseWheelFilename),
/* harmony export */   sF: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83606);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70049);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);



const WHEEL_NAME = /^(?!.*__)[\p{L}\p{N}_.]+$/u;
const BUILD = /^(?<number>[0-9]{1,4300})(?<suffix>(?![0-9])[^\n]*)/;
function parseWheelFilename(filename, readTags = _tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED) {
    if (!filename.endsWith(".whl"))
        return undefined;
    const fields = filename.slice(0, -".whl".length).split("-", 7);
    if (fields.length !== 5 && fields.length !== 6)
        return undefined;
    const [name = "", version = ""] = fields;
    const project = WHEEL_NAME.test(name) ? projectOf(name, version) : undefined;
    const tags = readTags(fields.slice(-3).join("-"));
    const build = fields.length === 6 ? parseBuild(fields[2] ?? "") : undefined;
    if (project === undefined || tags === undefined || (fields.length === 6 && build === undefined))
        return undefined;
    return { ...project, build, tags };
}
function parseSdistFilename(filename) {
    const stem = /^(?<stem>.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.groups?.stem ?? "";
    const dash = stem.lastIndexOf("-");
    if (dash < 1)
        return undefined;
    return projectOf(stem.slice(0, dash), stem.slice(dash + 1));
}
function projectOf(name, text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    return version && { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name), version, spelled: { name, version: text } };
}
function parseBuild(text) {
    const groups = BUILD.exec(text)?.groups;
    return groups?.number === undefined ? undefined : { number: BigInt(groups.number), suffix: groups.suffix ?? "" };
}
function isSameFilename(one, other) {
    if (one === other)
        return true;
    const [said, wanted] = [one, other].map(saidBy);
    return said !== undefined && said === wanted;
}
function saidBy(filename) {
    const wheel = parseWheelFilename(filename);
    const read = wheel ?? parseSdistFilename(filename);
    if (read === undefined)
        return undefined;
    const build = wheel?.build && `${wheel.build.number}${wheel.build.suffix}`;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmedVersion */ .lt)(read.version));
    return JSON.stringify([read.name, version, build, wheel?.tags.map(_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3).sort()]);
}


/***/ }),

/***/ 83606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   SE: () => (/* binding */ distributionName),
/* harmony export */   jD: () => (/* binding */ isProjectName)
/* harmony export */ });
function isProjectName(text) {
    return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text);
}
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function distributionName(name) {
    return normalizeName(name).replaceAll("-", "_");
}


/***/ }),

/***/ 27279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   T: () => (/* binding */ parsePlatformTag)
/* harmony export */ });
const NAMED_MANYLINUX = new Map([
    ["1", "2_5"],
    ["2010", "2_12"],
    ["2014", "2_17"],
]);
const SHAPES = [
    { family: "any", pattern: /^(?<arch>any)$/ },
    { family: "manylinux", pattern: /^manylinux(?<named>1|2010|2014)_(?<arch>\w+)$/ },
    { family: "manylinux", pattern: /^manylinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "musllinux", pattern: /^musllinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "macosx", pattern: /^macosx_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "win", pattern: /^(?<arch>win32)$/ },
    { family: "win", pattern: /^win_(?<arch>\w+)$/ },
    { family: "android", pattern: /^android_(?:(?<floor>\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "ios", pattern: /^ios_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "pyodide", pattern: /^(?:pyodide|pyemscripten)_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
    { family: "pyodide", pattern: /^emscripten_(?<floor>\d+_\d+_\d+)_(?<arch>[a-z]\w*)$/ },
    { family: "linux", pattern: /^linux_(?<arch>\w+)$/ },
];
function parsePlatformTag(platform) {
    for (const { family, pattern } of SHAPES) {
        const groups = pattern.exec(platform)?.groups;
        if (groups?.arch === undefined)
            continue;
        return { family, arch: groups.arch, floor: groups.floor ?? NAMED_MANYLINUX.get(groups.named ?? "") };
    }
    return undefined;
}
function platformName({ family, arch, floor, }) {
    if (family === "any" || arch === "win32")
        return arch;
    return floor === undefined ? `${family} ${arch}` : `${family} ${floor} ${arch}`;
}


/***/ }),

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   RK: () => (/* binding */ splitTag),
/* harmony export */   _3: () => (/* binding */ formatTag)
/* harmony export */ });
const MOST_TAGS = 100_000;
const IDENTIFIER = /^[\p{XIDS}_][\p{XIDC}]*$/u;
function parseTag(text) {
    const tags = splitTag(text);
    const isSound = tags?.every(({ python, abi, platform }) => IDENTIFIER.test(python) && abi !== "" && platform !== "");
    return isSound ? tags : undefined;
}
function splitTag(text) {
    const [pythons, abis, platforms, ...others] = text.split("-", 4).map((field) => field.split("."));
    if (pythons === undefined || abis === undefined || platforms === undefined || others.length > 0)
        return undefined;
    if (pythons.length * abis.length * platforms.length > MOST_TAGS)
        return undefined;
    return lowered(pythons).flatMap((python) => lowered(abis).flatMap((abi) => lowered(platforms).map((platform) => ({ python, abi, platform }))));
}
function formatTag({ python, abi, platform }) {
    return `${python}-${abi}-${platform}`;
}
function lowered(parts) {
    return [...new Set(parts.map((part) => part.toLowerCase()))];
}


/***/ }),

/***/ 27565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Yd: () => (/* binding */ publicVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lt: () => (/* binding */ trimmedVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony export baseVersion */
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);

const PATTERN = new RegExp([
    "^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)",
    "(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]*))?",
    "(?:-(?<implicitPost>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post>[0-9]*))?",
    "(?:[._-]?dev[._-]?(?<dev>[0-9]*))?",
    "(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?$",
].join(""), "i");
const LONGEST_TEXT = 4_000_000;
const LONGEST_NUMBER = 4300;
const PHASES = new Map([
    ["a", "a"],
    ["alpha", "a"],
    ["b", "b"],
    ["beta", "b"],
    ["c", "rc"],
    ["rc", "rc"],
    ["pre", "rc"],
    ["preview", "rc"],
]);
function parseVersion(text) {
    if (text.length > LONGEST_TEXT)
        return undefined;
    const groups = PATTERN.exec((0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text))?.groups;
    if (groups?.release === undefined)
        return undefined;
    const release = groups.release.split(".");
    const local = groups.local?.toLowerCase().split(/[._-]/);
    const { epoch = "0", phase, pre = "", implicitPost, post = implicitPost, dev } = groups;
    if ([epoch, pre, post, dev, ...release, ...(local ?? []).filter(isNumber)].some(isTooLong))
        return undefined;
    return {
        epoch: BigInt(epoch),
        release: release.map(BigInt),
        pre: preRelease(phase, pre),
        post: numberOf(post),
        dev: numberOf(dev),
        local: local?.map((segment) => (isNumber(segment) ? BigInt(segment) : segment)),
    };
}
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0n ? "" : `${epoch}!`,
        release.join("."),
        pre === undefined ? "" : `${pre.phase}${pre.number}`,
        post === undefined ? "" : `.post${post}`,
        dev === undefined ? "" : `.dev${dev}`,
        local === undefined ? "" : `+${local.join(".")}`,
    ].join("");
}
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(phaseRank(a), phaseRank(b)) ||
        compareNumbers(a.pre?.number ?? 0n, b.pre?.number ?? 0n) ||
        compareNumbers(a.post ?? -1n, b.post ?? -1n) ||
        compareDevelopment(a.dev, b.dev) ||
        compareLocals(a.local ?? [], b.local ?? []));
}
function isPrerelease({ pre, dev }) {
    return pre !== undefined || dev !== undefined;
}
function publicVersion(version) {
    return { ...version, local: undefined };
}
function baseVersion(version) {
    return { ...version, pre: undefined, post: undefined, dev: undefined, local: undefined };
}
function trimmedVersion(version) {
    const last = version.release.findLastIndex((number) => number !== 0n);
    return { ...version, release: version.release.slice(0, Math.max(last, 0) + 1) };
}
function isNumber(segment) {
    return /^[0-9]+$/.test(segment);
}
function numberOf(text) {
    return text === undefined ? undefined : BigInt(text);
}
function isTooLong(number) {
    return number !== undefined && number.length > LONGEST_NUMBER;
}
function preRelease(phase, number) {
    const normal = PHASES.get(phase?.toLowerCase() ?? "");
    return normal && { phase: normal, number: BigInt(number) };
}
function compareNumbers(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
function phaseRank({ pre, post, dev }) {
    if (pre !== undefined)
        return { a: 1n, b: 2n, rc: 3n }[pre.phase];
    return post === undefined && dev !== undefined ? 0n : 4n;
}
function compareDevelopment(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return compareNumbers(a, b);
}
function compareLocals(a, b) {
    for (const [index, segment] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareSegments(a, b) {
    if (typeof a === "bigint" && typeof b === "bigint")
        return compareNumbers(a, b);
    if (typeof a !== typeof b)
        return typeof a === "bigint" ? 1 : -1;
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ WHITE_SPACE),
/* harmony export */   b: () => (/* binding */ strip)
/* harmony export */ });
const WHITE_SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ONE = new RegExp(`[${WHITE_SPACE}]`);
function strip(text) {
    let [start, end] = [0, text.length];
    while (start < end && ONE.test(text.charAt(start)))
        start += 1;
    while (start < end && ONE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 45465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupAlike),
/* harmony export */   X: () => (/* binding */ someNames)
/* harmony export */ });
function groupAlike(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        const group = groups.get(key) ?? [entry, []];
        group[1].push(entry);
        groups.set(key, group);
    }
    return [...groups.values()];
}
const MOST_NAMES = 3;
function someNames(names) {
    if (names.length <= MOST_NAMES + 1)
        return names.join(", ");
    return `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more`;
}


/***/ }),

/***/ 16366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
const GAP = "  ";
function columns(rows, right = []) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
    return rows.map((row) => row
        .map((cell, column) => {
        const room = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return right.includes(column) ? `${room}${cell}` : `${cell}${room}`;
    })
        .join(GAP)
        .trimEnd());
}
const COLOUR = /\u001b\[\d+m/g;
function widthOf(text) {
    return [...text.replace(COLOUR, "")].length;
}


/***/ }),

/***/ 61177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CONTRACT_PARTS)
/* harmony export */ });
const CONTRACT_PARTS = [
    { key: "missing", title: "missing" },
    { key: "extra", title: "not expected" },
    { key: "duplicate", title: "there twice" },
    { key: "mismatched", title: "not as planned" },
    { key: "notBuilt", title: "not built on this machine" },
];


/***/ }),

/***/ 44955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ errorFrame),
/* harmony export */   TH: () => (/* binding */ documentation),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);


const DETAIL_LINES = 40;
function documentation(code) {
    return `docs/errors.md#${code.toLowerCase()}`;
}
function place({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
}
function errorFrame(shown, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .inkOf */ .g)(look);
    const { severity = "error", code, message, where, detail, hint } = shown;
    const paint = severity === "error" ? ink.bad : ink.careful;
    const inner = [
        ...(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .g)(message).map((line) => ink.strong(line)),
        ...(where === undefined ? [] : placeLines(where, ink)),
        ...(detail === undefined ? [] : ["", ...lastLines(detail).map((line) => ink.dim(line))]),
        "",
        ...(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .g)(hint).map((line, index) => `${index === 0 ? "fix: " : "     "}${line}`),
    ];
    return [
        paint(`╭─ ${severity} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(code)}`),
        ...inner.map((line) => `${paint("│")} ${line}`.trimEnd()),
        paint(`╰─ ${documentation((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(code))}`),
    ].join("\n");
}
function placeLines(where, ink) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(place(where));
    if (where.text === undefined)
        return [shown];
    const number = where.line === undefined ? "" : String(where.line);
    const text = where.text.split(/[\r\n]/, 1)[0] ?? "";
    const mark = where.column === undefined ? [] : [`${" ".repeat(number.length)} │ ${pointer(text, where.column)}`];
    return [shown, "", `${number} │ ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text)}`, ...mark.map((line) => ink.bad(line))];
}
function pointer(text, column) {
    return `${" ".repeat([...(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.slice(0, column - 1))].length)}^`;
}
function lastLines(detail) {
    const lines = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .g)(detail.trimEnd());
    if (lines.length <= DETAIL_LINES)
        return lines;
    return [`... ${lines.length - DETAIL_LINES} lines before`, ...lines.slice(-DETAIL_LINES)];
}


/***/ }),

/***/ 79019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ expectedPlace)
/* harmony export */ });
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27279);

function expectedPlace(expected) {
    if (expected.kind === "sdist")
        return "";
    return (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$)({ family: expected.platform, arch: expected.arch, floor: expected.floor });
}


/***/ }),

/***/ 86622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findingsPart),
/* harmony export */   k: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45465);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);


function verdictSummary({ files }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([
        "## Check",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "The index would", "Errors", "Warnings"], files.map(({ path, refused, findings }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path),
            refused ? "**refuse it**" : "take it",
            ...["error", "warning"].map((kind) => String(findings.filter(({ severity }) => severity === kind).length)),
        ])),
        findingsPart(files),
    ]);
}
function findingsPart(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([
        findingsTable(files),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)("Ignored by the configuration", ignoredTable(files)),
        skippedTable(files),
    ]).trim();
}
function findingsTable(files) {
    const found = files.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "Finding", "Who objects", "What", "Fix"], (0,_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .groupAlike */ .M)(found, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ name, finding }, alike]) => [
        alike.length === 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} and ${alike.length - 1} more`,
        `${finding.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.code)}`,
        finding.authority,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.hint),
    ]));
}
function ignoredTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "Finding", "What", "Why it is ignored"], files.flatMap(({ name, ignored = [] }) => ignored.map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        `${each.severity} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.code)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.reason),
    ])));
}
function skippedTable(files) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["File", "Not checked", "Because"], files.flatMap(({ name, skipped = [] }) => skipped.map(({ check, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(because)])));
}


/***/ }),

/***/ 10980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ed: () => (/* binding */ stackedTable),
/* harmony export */   lV: () => (/* binding */ factList),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19573);

function section(title, content) {
    const id = title.toLowerCase().replace(/[^a-z]+/g, "-");
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
function factList(facts) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<dl class="facts">${facts.map(([term, says]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div><dt>${term}</dt><dd>${says}</dd></div>`)}</dl>`;
}
function stackedTable(heads, rows) {
    if (rows.length === 0)
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ``;
    const head = heads.map((each) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th role="columnheader" scope="col">${each}</th>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map((cells) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr role="row">${cells.map((cell, place) => tableCell(heads[place] ?? "", cell))}</tr>`)}</tbody></table>`;
}
function tableCell(head, cell) {
    const name = cell.markup === "" ? "empty" : "";
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td role="cell" class="${name}" data-label="${head}"><div>${cell}</div></td>`;
}


/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inkOf)
/* harmony export */ });
function inkOf({ colour = false } = {}) {
    const between = (on, off) => (text) => colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return {
        bad: between(31, 39),
        good: between(32, 39),
        careful: between(33, 39),
        strong: between(1, 22),
        dim: between(2, 22),
    };
}


/***/ }),

/***/ 59041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobRunner)
/* harmony export */ });
function jobRunner({ runner, emulation }) {
    return emulation === undefined ? runner : `${runner} with QEMU for ${emulation.arch}`;
}


/***/ }),

/***/ 86665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ licenceSummary),
/* harmony export */   hg: () => (/* binding */ licenceRows),
/* harmony export */   jE: () => (/* binding */ licencesTable)
/* harmony export */ });
/* harmony import */ var _html_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10980);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19573);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36231);





const UNDECLARED = "not declared";
const MOST_ROWS = 12;
function licenceRows(licences = []) {
    const [project, ...parts] = licences.map(({ name, version = "", licence }) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(name),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(version),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(licence || UNDECLARED),
    ]);
    if (project === undefined)
        return [];
    return [project, ...(parts.length < MOST_ROWS ? parts : countedRows(licences.slice(1)))];
}
function countedRows(parts) {
    const counts = new Map();
    for (const { licence } of parts)
        counts.set(licence, (counts.get(licence) ?? 0) + 1);
    const often = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_ROWS);
    return often.map(([licence, count]) => [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "part"), "", (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(licence || UNDECLARED)]);
}
function licenceSummary(licences = []) {
    if (licences.length < 2)
        return "";
    const rows = licences.map(({ name, version = "", licence, files }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(version),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(licence || UNDECLARED),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files.length, "file"),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`${licences.length} parts and their licences`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Part", "Version", "Licence", "In"], rows));
}
function licencesTable(licences = []) {
    if (licences.length === 0)
        return _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K;
    const rows = licences.map(({ name, version = "", licence, spdx, files }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<span class="name">${name}</span>`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${version}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${licence || UNDECLARED}${spdx ? _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ` <span class="tag careful">no SPDX expression</span>`}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${files.join(", ")}`,
    ]);
    return (0,_html_block_js__WEBPACK_IMPORTED_MODULE_0__/* .stackedTable */ .ed)(["Part", "Version", "Licence", "In"], rows);
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);

const MOST_ROWS = 300;
function prose(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[\\`*_[\]{}()<>|~#!$]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .trim()
        .replace(/^[-+=]/, "\\$&")
        .replace(/^(\d{1,9})\./, "$1\\.");
}
function code(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replaceAll("|", "\\|");
    if (shown === "")
        return "";
    const runs = shown.match(/`+/g) ?? [];
    const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
    return runs.length === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}
function link(text, url) {
    if (!/^https?:/i.test(url) || !URL.canParse(url))
        return prose(text);
    const address = new URL(url).href.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
    return `[${prose(text)}](<${address}>)`;
}
function codeBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = "`".repeat(longest + 1);
    return [`${fence}text`, ...lines, fence].join("\n");
}
function table(heads, rows) {
    if (rows.length === 0)
        return "";
    const lines = [heads, heads.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
    const more = rows.length > MOST_ROWS ? [`\n${rows.length - MOST_ROWS} more rows are in the documents themselves.`] : [];
    return [...lines, ...more].join("\n");
}
function paragraphs(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function folded(title, inner) {
    return inner === "" ? "" : `<details><summary>${title}</summary>\n\n${inner}\n\n</details>`;
}


/***/ }),

/***/ 19573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);

function html(texts, ...pieces) {
    return { markup: texts.map((text, index) => text + written(pieces[index] ?? "")).join("") };
}
const NOTHING = { markup: "" };
function written(piece) {
    if (typeof piece === "string" || typeof piece === "number")
        return escaped(String(piece));
    return "markup" in piece ? piece.markup : piece.map(({ markup }) => markup).join("");
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
]);
function escaped(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .g)(text).join("\n");
    return shown.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? "");
}


/***/ }),

/***/ 28956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lh: () => (/* binding */ shownSize),
/* harmony export */   xB: () => (/* binding */ shownSeconds)
/* harmony export */ });
const UNITS = ["kB", "MB", "GB", "TB"];
function shownSize(bytes) {
    let [value, unit] = [bytes, "B"];
    for (const next of UNITS) {
        if (value < 999.5)
            break;
        [value, unit] = [value / 1000, next];
    }
    return `${unit === "B" || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
function shownSeconds(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 86965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ problemsSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   OY: () => (/* binding */ manifestSummary)
/* harmony export */ });
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61177);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44955);
/* harmony import */ var _findings_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86622);
/* harmony import */ var _job_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59041);
/* harmony import */ var _licences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86665);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12560);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36231);
/* harmony import */ var _wheel_grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31935);









function planSummary(plan) {
    const { project, version, source, jobs, excluded, refusals, warnings } = plan;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
        `## Plan: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${project.name} ${version.pep440}`)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(version.source.detail)}. Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(source.commit.slice(0, 12))}, backend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(project.backend)}.`,
        problemList(refusals.map((each) => ({ ...each, severity: "error" }))),
        problemList(warnings.map((each) => ({ ...each, severity: "warning" }))),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(plan.expected.length, "file")} expected${comparedWith(plan)}:`,
        wheelTable(plan),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Job", "Runner", "Tool", "Why"], jobs.map((job) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(job.id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_job_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRunner */ ._)(job)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(job.tool), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(job.why)])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`${excluded.length} left out`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Identifier", "Rule", "Because"], excluded.map(({ identifier, rule, because }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(identifier), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(because)]))),
    ]);
}
function comparedWith({ against }) {
    if (against === undefined)
        return "";
    const { version, added, dropped } = against;
    if (version === null)
        return ", where nothing is published yet";
    return `, beside ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(version)} ${added.length} new (+) and ${dropped.length} dropped (-)`;
}
function wheelTable(plan) {
    const { pythons, rows } = (0,_wheel_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .wheelGrid */ .s)(plan);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Wheels", ...pythons.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)], rows.map(({ place, signs }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(place), ...signs.map((sign) => sign ?? "")]));
}
function manifestSummary({ project, rehearsal, files, contract, sbom, licences, plan }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([
        `## Release: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
        contractSummary(contract),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["File", "Kind", "Size", "SHA-256"], files.map(({ name, kind, size, sha256 }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .shownSize */ .lh)(size), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(sha256)])),
        (0,_findings_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsPart */ .M)(files),
        (0,_licences_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceSummary */ .A$)(licences),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(plan.sha256)}`}.`,
    ]);
}
function problemsSummary(problems) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)(["## Shipwheel stopped", problemList(problems)]);
}
function problemList(problems) {
    return problems.map(problemEntry).join("\n\n");
}
function problemEntry({ severity = "error", code: name, message, hint, where, detail }) {
    const at = where === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_error_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .place */ .ik)(where))})`;
    const lines = detail === undefined ? [] : ["", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleLines */ .g)(detail.trimEnd()).slice(-100))];
    const kind = severity === "error" ? "Error" : "Warning";
    return [`**${kind} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)}**${at}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}`, "", `Fix: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(hint)}`, ...lines].join("\n");
}
function contractSummary(contract) {
    if (contract === null)
        return "Without a plan: nothing was held against the files.";
    const rows = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => contract[key].map(({ name, because }) => [title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(because)]));
    if (rows.length === 0)
        return "The contract is kept: every file that was planned, and no other.";
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Contract", "File", "Because"], rows);
}


/***/ }),

/***/ 54009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   v$: () => (/* binding */ errorsText)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16366);
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61177);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44955);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3473);
/* harmony import */ var _licences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86665);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36231);








function problemText(shown, look) {
    return (0,_error_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .errorFrame */ .EK)(shown, look);
}
function errorsText(problems, look) {
    return problems
        .filter(({ severity }) => severity === "error")
        .map((each) => (0,_error_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .errorFrame */ .EK)(each, look))
        .join("\n");
}
function manifestText({ files, project, contract, rehearsal, licences }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .inkOf */ .g)(look);
    const rows = files.map((file) => {
        const { name, kind, size, sha256 } = file;
        return [(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSize */ .lh)(size), sha256.slice(0, 12), findingCount(file, ink)];
    });
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(`${project.name} ${project.version}`)) + (rehearsal ? ink.dim("  rehearsal") : ""),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)([["file", "kind", "size", "sha256", "findings"].map(ink.dim), ...rows], [2]).map((line) => `  ${line}`),
        ...alikeFindings(files).flatMap(([{ name, finding }, alike]) => [
            ...findingLines(finding, ink),
            `    ${ink.dim((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(alike.length === 1 ? name : `${name} and ${alike.length - 1} more`))}`,
        ]),
        ...skippedLines(files, ink),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)((0,_licences_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceRows */ .hg)(licences).map((row) => ["licence", ...row])).map((line) => `  ${ink.dim(line)}`),
        ...(contract === null ? [ink.careful("  no plan: held against nothing")] : contractLines(contract, ink)),
    ].join("\n");
}
function contractLines(contract, ink) {
    const lines = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => (0,_alike_js__WEBPACK_IMPORTED_MODULE_7__/* .groupAlike */ .M)(contract[key], ({ because }) => because).map(([{ because }, alike]) => {
        const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_7__/* .someNames */ .X)(alike.map(({ name }) => name));
        return `  ${ink.careful(title)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(because)}`;
    }));
    return lines.length === 0 ? [ink.good("  every file that was planned, and no other")] : lines;
}
function skippedLines(files, ink) {
    const all = files.flatMap(({ name, skipped = [] }) => skipped.map((each) => ({ name, ...each })));
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_7__/* .groupAlike */ .M)(all, ({ check, because }) => `${check} ${because}`).map(([{ check, because }, alike]) => {
        const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_7__/* .someNames */ .X)(alike.map(({ name }) => name));
        return `  ${ink.careful("not checked")}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(check)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(because)}`;
    });
}
function findingCount({ findings, ignored = [] }, ink) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const warnings = findings.length - errors;
    return [
        ...(errors === 0 ? [] : [ink.bad((0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(errors, "error"))]),
        ...(warnings === 0 ? [] : [ink.careful((0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(warnings, "warning"))]),
        ...(ignored.length === 0 ? [] : [ink.dim(`${ignored.length} ignored`)]),
    ].join(", ");
}
function alikeFindings(files) {
    const found = files.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_7__/* .groupAlike */ .M)(found, ({ finding }) => `${finding.code} ${withoutMember(finding)}`);
}
function withoutMember({ message, member }) {
    return member === undefined ? message : message.replaceAll(member, "");
}
function findingLines({ severity, code, authority, member, message, hint }, ink) {
    const paint = severity === "error" ? ink.bad : ink.careful;
    const where = member === undefined || message.includes(member) ? "" : ` (${member})`;
    return [
        `  ${paint(severity)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(code)} ${ink.dim(authority)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(message)}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(where)}`,
        `    ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(hint)}`,
    ];
}


/***/ }),

/***/ 36231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function visible(text) {
    return text.toWellFormed().replace(UNSEEN, (sign) => {
        if (sign === "\t" || sign === "\n")
            return " ";
        return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function visibleLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll("\t", "    ")));
}


/***/ }),

/***/ 31935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wheelGrid)
/* harmony export */ });
/* harmony import */ var _plan_published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27279);
/* harmony import */ var _expected_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79019);



function wheelGrid({ expected, against }) {
    const planned = expected.filter(isWheel).map((wheel) => plannedCell(wheel, against));
    const lost = (against?.dropped ?? []).map((tag) => lostCell(tag, planned));
    const cells = [...planned, ...lost];
    const pythons = [...new Set(cells.map(({ python }) => python))].sort(byPython);
    const places = [...new Set(cells.map(({ place }) => place))];
    const signs = new Map(cells.map(({ place, python, sign }) => [`${place}\n${python}`, sign]));
    const rows = places.map((place) => ({ place, signs: pythons.map((python) => signs.get(`${place}\n${python}`)) }));
    return { pythons, rows };
}
function isWheel(each) {
    return each.kind === "wheel";
}
function plannedCell(wheel, against) {
    const isNew = against?.added.includes((0,_plan_published_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelTag */ .Mj)(wheel)) ?? false;
    return { place: (0,_expected_place_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedPlace */ .K)(wheel), python: shortTag(wheel.python, wheel.abi), sign: isNew ? "+" : "●" };
}
function lostCell(tag, planned) {
    const [python = "", abi = "", platform = ""] = tag.split("-");
    const parsed = (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformTag */ .T)(platform);
    const name = parsed === undefined ? platform : (0,_python_platform_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$)({ ...parsed, floor: undefined });
    const isLike = (place) => place.startsWith(`${parsed?.family} `) && place.endsWith(` ${parsed?.arch}`);
    const like = planned.find(({ place }) => place === name || isLike(place));
    return { place: like?.place ?? name, python: shortTag(python, abi), sign: "-" };
}
function shortTag(python, abi) {
    return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}
function byPython(one, other) {
    const [a, b] = [rankOf(one), rankOf(other)];
    return a.kind - b.kind || a.minor - b.minor || one.length - other.length || (one < other ? -1 : 1);
}
const KINDS = ["cp", "pp", "graalpy"];
function rankOf(python) {
    const [, kind = "", minor = ""] = /^([a-z]+)3?(\d{0,3})/.exec(python) ?? [];
    const place = KINDS.indexOf(kind);
    return { kind: place === -1 ? KINDS.length : place, minor: Number(minor) };
}


/***/ })

};
