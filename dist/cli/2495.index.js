"use strict";
exports.id = 2495;
exports.ids = [2495];
exports.modules = {

/***/ 2495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
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

;// CONCATENATED MODULE: ./lib/src/adapters/terminal.js

const CLEAR_LINE = "\r\u001b[2K";
const SHORTEST = 20;
const INDENT = " ".repeat(10);
const SECONDS = { passing: 1, kept: 60 };
function terminalProgress(terminal, tone) {
    if (tone === "quiet")
        return { stage() { }, step() { }, line() { }, running: () => () => { } };
    const passing = tone === "normal" && terminal.isTTY === true;
    const keep = (text) => void terminal.write(`${passing ? CLEAR_LINE : ""}${text}\n`);
    let last = "";
    const show = (told) => {
        const room = Math.max(SHORTEST, (terminal.columns ?? 80) - 13);
        const text = [told, last].filter(Boolean).join(": ");
        terminal.write(`${CLEAR_LINE}${INDENT}… ${printable(text).slice(0, room)}`);
    };
    const work = passing
        ? runningWork(SECONDS.passing, show)
        : runningWork(SECONDS.kept, (told) => keep(`${INDENT}still running: ${printable(told)}`));
    return {
        stage: (name, about) => keep(`${name.padEnd(9)} ${printable(about)}`),
        step: (text) => keep(`${INDENT}${printable(text)}`),
        line(text) {
            if (tone === "verbose")
                keep(`${INDENT}| ${printable(text)}`);
            if (!passing)
                return;
            last = text;
            show(work.told());
        },
        running(what) {
            const end = work.begin(what);
            return () => {
                end();
                last = "";
                if (passing)
                    terminal.write(CLEAR_LINE);
            };
        },
    };
}
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\t" ? " " : ""));
}

// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(59410);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(11710);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(75770);
// EXTERNAL MODULE: ./lib/src/app/command-table.js
var command_table = __webpack_require__(40309);
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
    const command = command_table/* COMMANDS */.L.find((row) => row.name === name);
    if (command !== undefined)
        return command;
    throw new errors/* ShipwheelError */.QP("SW-USAGE", name === "" ? "no command was given" : `there is no command ${name}`, {
        hint: `The commands are ${command_table/* COMMANDS */.L.map((row) => row.name).join(", ")}; see \`shipwheel --help\`.`,
    });
}
function parseCommand(command, args) {
    const rows = [...command.options, ...command_table/* COMMON_OPTIONS */.D];
    const options = Object.fromEntries(rows.map((row) => [row.name, { type: row.value === undefined ? "boolean" : "string" }]));
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw usage(command, error instanceof Error ? firstSentence(error.message) : String(error));
    }
}
function firstSentence(text) {
    return text.split(/\. |\n/, 1)[0] ?? text;
}
function usage(command, offending) {
    return new errors/* ShipwheelError */.QP("SW-USAGE", offending, { hint: `See \`shipwheel ${command.name} --help\`.` });
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
        external_node_process_default().on(signal, stop);
    const ended = work(cancelled).then(() => ({ cancelled: false }), (error) => ({ cancelled: false, error }));
    const first = await Promise.race([ended, cancelled.then(() => ({ cancelled: true }))]);
    if (first.cancelled)
        return abandon(real, ended, say);
    for (const signal of signals)
        external_node_process_default().removeListener(signal, stop);
    if ("error" in first)
        throw first.error;
}
async function abandon(real, ended, say) {
    (external_node_process_default()).exitCode = CANCELLED;
    setTimeout(() => external_node_process_default().exit(CANCELLED), LONGEST_GOODBYE_MS).unref();
    await real.endPrograms();
    await Promise.race([ended, (0,promises_.setTimeout)(SHORT_WAIT_MS)]);
    await real.abandon();
    say("Cancelled. What was running has ended; nothing half-written was left.\n");
    external_node_process_default().exit(CANCELLED);
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
    const stack = (external_node_process_default()).env.SHIPWHEEL_DEBUG && error instanceof Error ? error.stack : undefined;
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
        const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(6568), __webpack_require__.e(4198), __webpack_require__.e(5974), __webpack_require__.e(7716), __webpack_require__.e(942), __webpack_require__.e(4589), __webpack_require__.e(9031), __webpack_require__.e(967), __webpack_require__.e(5590), __webpack_require__.e(3293)]).then(__webpack_require__.bind(__webpack_require__, 93293));
        const { tag, python } = given.values;
        const options = present({ tag, python, containers: yesOrNo("containers", given) });
        return rehearse({ dir: folderOf(given), ...written(given), ...options }, world);
    },
    async plan(given, world) {
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4858), __webpack_require__.e(7716), __webpack_require__.e(942), __webpack_require__.e(1763)]).then(__webpack_require__.bind(__webpack_require__, 56533));
        const { ref, platform, explain, against, durations } = given.values;
        const options = present({ ref, platform, explain, against, durations, simpleUrl: given.values["simple-url"] });
        const resolves = given.values.out !== undefined || world.runner.inActions;
        return plan({ dir: folderOf(given), resolves, ...written(given), ...options }, world);
    },
    async build(given, world) {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(6568), __webpack_require__.e(5974), __webpack_require__.e(7716), __webpack_require__.e(942), __webpack_require__.e(967), __webpack_require__.e(231)]).then(__webpack_require__.bind(__webpack_require__, 70231));
        const { plan, sdist, python } = given.values;
        const options = present({ plan, sdist, python, containers: yesOrNo("containers", given) });
        return build({ dir: folderOf(given), job: given.values.job ?? "all", ...written(given), ...options }, world);
    },
    async check(given, world) {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(1226)]).then(__webpack_require__.bind(__webpack_require__, 41226));
        const { project = ".", sarif } = given.values;
        return check({ paths: given.positionals, project, ...present({ sarif }) }, world);
    },
    async assemble(given, world) {
        const { assemble } = await Promise.all(/* import() */[__webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(6568), __webpack_require__.e(4198), __webpack_require__.e(4589)]).then(__webpack_require__.bind(__webpack_require__, 74589));
        const dirs = given.positionals.length === 0 ? [document_file/* USUAL_FOLDER */.Is] : given.positionals;
        const { project = ".", plan } = given.values;
        return assemble({ dirs, project, ...written(given), ...present({ plan }) }, world);
    },
    async publish(given, world) {
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(6568), __webpack_require__.e(4198), __webpack_require__.e(4589), __webpack_require__.e(9031), __webpack_require__.e(5712)]).then(__webpack_require__.bind(__webpack_require__, 25712));
        const { index, auth } = given.values;
        const options = present({
            simpleUrl: given.values["simple-url"],
            manifestDigest: given.values["manifest-digest"],
            auth: wayIn(auth),
            attestations: policyOf(given.values.attestations),
            signingConfig: given.values["signing-config"],
        });
        return publish({
            paths: given.positionals.length === 0 ? [document_file/* USUAL_FOLDER */.Is] : given.positionals,
            index: index ?? "pypi",
            dryRun: given.switches.has("dry-run"),
            ...written(given),
            ...options,
        }, world);
    },
    async announce(given, world) {
        const { announce } = await __webpack_require__.e(/* import() */ 1518).then(__webpack_require__.bind(__webpack_require__, 41518));
        const options = present({
            repository: given.values.repository,
            notes: given.values.notes,
            manifestDigest: given.values["manifest-digest"],
        });
        const writes = !given.switches.has("json");
        return announce({ bundle: given.positionals[0] ?? document_file/* USUAL_FOLDER */.Is, writes, ...options }, world);
    },
    async verify(given, world) {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(9031), __webpack_require__.e(1637)]).then(__webpack_require__.bind(__webpack_require__, 51637));
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
        const { serveIndex } = await Promise.all(/* import() */[__webpack_require__.e(4858), __webpack_require__.e(2358), __webpack_require__.e(5590), __webpack_require__.e(3593)]).then(__webpack_require__.bind(__webpack_require__, 8572));
        const { folder, upstream, token } = given.values;
        return serveIndex({ port: portOf(given.values.port), ...present({ folder, upstream, token }) }, world, cancelled);
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
function written({ values, switches }) {
    if (values.out !== undefined)
        return { out: values.out };
    return switches.has("json") ? {} : { out: document_file/* USUAL_FOLDER */.Is };
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
function passwordsIn(environment) {
    const texts = Object.values(environment).filter((text) => text?.includes("://"));
    const written = texts.flatMap((text) => [...(text ?? "").matchAll(/:\/\/[^/\s:@]*:([^/\s@]+)@/g)].map(([, it = ""]) => it));
    return written.flatMap((password) => [password, decoded(password)]);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const secrets_SHORTEST = 8;
function createSecrets() {
    const known = new Set();
    return {
        add(secret) {
            for (const line of secret.split(/[\r\n]+/))
                if (line.trim().length >= secrets_SHORTEST)
                    known.add(line.trim());
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./lib/src/adapters/files.js




const ABSENT = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
function machineFiles(unfinished = new Set()) {
    return {
        read: async (file) => orAbsent(external_node_fs_promises_.readFile(plain(file))),
        readText: async (file) => (await orAbsent(external_node_fs_promises_.readFile(plain(file), "utf8")))?.replace(/^\uFEFF/, ""),
        open: openFile,
        write: writeWhole,
        writeChunks: writeWhole,
        append: appendDurably,
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
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
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
    let at = external_node_path_default().resolve(folder);
    while (lookUp(at) === undefined && at !== external_node_path_default().dirname(at)) {
        missing.unshift(at);
        at = external_node_path_default().dirname(at);
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
    const handle = await orAbsent(external_node_fs_promises_.open(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)));
    if (handle === undefined)
        return undefined;
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) {
        await handle.close();
        return undefined;
    }
    const size = Number(stats.size);
    return {
        size,
        async changed() {
            const now = await orAbsent(external_node_fs_promises_.stat(file, { bigint: true }));
            return now === undefined || SAME_BYTES.some((field) => now[field] !== stats[field]);
        },
        async read(offset, length, room) {
            const wanted = Math.max(0, Math.min(length, size - offset));
            const buffer = room !== undefined && room.length >= wanted ? room.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
            let filled = 0;
            while (filled < buffer.length) {
                const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return buffer.subarray(0, filled);
        },
        close: () => handle.close(),
    };
}
async function writeWhole(file, content) {
    await makeFolder(external_node_path_default().dirname(file));
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
    await makeFolder(external_node_path_default().dirname(file));
    const handle = await external_node_fs_promises_.open(plain(file), "a");
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function listFolder(folder) {
    const names = await orAbsent(external_node_fs_promises_.readdir(folder));
    if (names === undefined)
        return undefined;
    const entries = await Promise.all(names.map(async (name) => ({ name, kind: kindOf(await orAbsent(external_node_fs_promises_.stat(external_node_path_default().join(folder, name)))) ?? "other" })));
    return entries.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}
async function isOwnFolder(folder) {
    const stats = await orAbsent(external_node_fs_promises_.lstat(folder));
    return stats?.isDirectory() === true && (process.getuid === undefined || stats.uid === process.getuid());
}
async function copy(from, to) {
    await makeFolder(external_node_path_default().dirname(to));
    if ((await external_node_fs_promises_.stat(from)).isFile())
        await throughPartial(to, (partial) => external_node_fs_promises_.copyFile(from, partial));
    else
        await external_node_fs_promises_.cp(from, to, { recursive: true, verbatimSymlinks: true });
}
async function move(from, to) {
    await makeFolder(external_node_path_default().dirname(to));
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
    const folder = await external_node_fs_promises_.mkdtemp(external_node_path_default().join(await external_node_fs_promises_.realpath(external_node_os_default().tmpdir()), "shipwheel-"));
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
var ports_http = __webpack_require__(10560);
;// CONCATENATED MODULE: ./lib/src/adapters/pace.js
const SLOWEST_BYTES_A_SECOND = 16 * 1024;
function watchPace(patienceSeconds, tooSlow) {
    const start = performance.now();
    let moved = 0;
    const timer = setInterval(() => {
        const seconds = (performance.now() - start) / 1000;
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

;// CONCATENATED MODULE: ./lib/src/adapters/http.js




const IDLE_SECONDS = 60;
const PATIENCE_SECONDS = 300;
const BODY_LIMIT = 16 * 1024 * 1024;
const PROXY_VARIABLES = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"];
const PROXY_NODE = [24, 5];
function machineHttp(environment = (external_node_process_default()).env, { patienceSeconds = PATIENCE_SECONDS } = {}) {
    let opened;
    const unproxied = proxyNotice(environment, (external_node_process_default()).versions.node);
    return {
        async send(request) {
            if (!/^https?:/i.test(request.url))
                throw noAnswer(request, "only http and https are spoken", undefined);
            const hint = (0,ports_http/* isLoopback */.U)(request.url) ? undefined : unproxied;
            opened ??= openTransports(environment);
            const transportTo = await opened;
            return exchange(request, { ...transportTo(request.url), patienceSeconds, hint });
        },
    };
}
async function openTransports(environment) {
    const [{ default: http }, { default: https }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23))]);
    const direct = { keepAlive: true };
    const proxied = { ...direct, proxyEnv: { ...environment } };
    const agents = {
        here: { "http:": new http.Agent(direct), "https:": new https.Agent(direct) },
        away: { "http:": new http.Agent(proxied), "https:": new https.Agent(proxied) },
    };
    return (url) => {
        const side = (0,ports_http/* isLoopback */.U)(url) ? agents.here : agents.away;
        return new URL(url).protocol === "http:"
            ? { request: http.request, agent: side["http:"] }
            : { request: https.request, agent: side["https:"] };
    };
}
function proxyNotice(environment, node) {
    const [major = 0, minor = 0] = node.split(".").map(Number);
    const able = major > PROXY_NODE[0] || (major === PROXY_NODE[0] && minor >= PROXY_NODE[1]);
    const named = PROXY_VARIABLES.find((name) => environment[name]);
    if (able || named === undefined)
        return undefined;
    return `${named} is set, but Node ${node} goes through no proxy: use Node ${PROXY_NODE.join(".")} or newer.`;
}
function exchange(asked, { request, agent, patienceSeconds, hint }) {
    const idleSeconds = asked.idleSeconds ?? IDLE_SECONDS;
    let stalled;
    const failed = (cause) => noAnswer(asked, stalled ?? cause, hint);
    return new Promise((resolve, reject) => {
        const outgoing = request(asked.url, {
            method: asked.method,
            headers: { ...asked.headers, ...lengthOf(asked.body) },
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
        outgoing.on("error", (cause) => reject(failed(cause)));
        outgoing.once("response", (incoming) => {
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
function noAnswer(asked, cause, hint) {
    return new errors/* ShipwheelError */.QP("SW-HTTP-NO-ANSWER", `${named(asked)}: ${reasonOf(cause)}`, {
        cause,
        ...(hint !== undefined && { hint }),
    });
}
function named({ method, url }) {
    return `${method} ${(0,ports_http/* shownUrl */.z)(url)}`;
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
    const { createServer } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
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
        cores: external_node_os_default().availableParallelism(),
    };
}
function homeOf({ HOME }) {
    if (HOME !== undefined)
        return { HOME };
    try {
        return { HOME: external_node_os_default().homedir() };
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
    const runner = readRunner((external_node_process_default()).env, (external_node_process_default()).platform, (external_node_process_default()).arch);
    return {
        world: {
            files,
            processes,
            http: machineHttp(),
            clock: machineClock,
            runner,
            progress,
            listen: serve,
            githubOf: (repository) => githubOf(repository, runner),
            signingAt,
            trustedRoot: async (cache) => (await __webpack_require__.e(/* import() */ 4142).then(__webpack_require__.bind(__webpack_require__, 64142))).publicTrustedRoot(cache),
            mask,
        },
        endPrograms: () => processes.endAll(),
        async abandon() {
            await processes.endAll();
            await Promise.all([...unfinished].map((folder) => files.remove(folder)));
        },
    };
}
async function signingAt(endpoints) {
    const { sigstoreSigning } = await __webpack_require__.e(/* import() */ 4786).then(__webpack_require__.bind(__webpack_require__, 64786));
    return sigstoreSigning(endpoints);
}
async function githubOf(repository, { environment }) {
    const { githubReleases } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7154)]).then(__webpack_require__.bind(__webpack_require__, 17154));
    const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(9572)]).then(__webpack_require__.bind(__webpack_require__, 19572));
    const { GITHUB_TOKEN: token = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = environment;
    const access = { token, apiUrl, repository };
    return { releases: githubReleases(access), repository: githubRepository(access) };
}

;// CONCATENATED MODULE: ./lib/src/app/command-line.js










async function runCommandLine(argv) {
    const secrets = createSecrets();
    for (const password of passwordsIn((external_node_process_default()).env))
        secrets.add(password);
    const say = speaker(secrets);
    try {
        const given = readArguments(argv);
        const { isTTY, columns } = (external_node_process_default()).stderr;
        const progress = terminalProgress({ isTTY, columns, write: say.toPeople }, toneOf(given));
        const real = realWorld(progress, secrets.add);
        const work = async (cancelled) => tell(given, await runCommand(given, real.world, cancelled), say);
        await untilCancelled(real, work, say.toPeople);
    }
    catch (error) {
        complain(error, argv.includes("--json"), say);
    }
}
function speaker({ without }) {
    return {
        toPrograms: (text) => void external_node_process_default().stdout.write(without(text)),
        toPeople: (text) => void external_node_process_default().stderr.write(without(text)),
    };
}
function toneOf({ switches }) {
    if (switches.has("quiet"))
        return "quiet";
    return switches.has("verbose") ? "verbose" : "normal";
}
function tell(given, outcome, say) {
    (external_node_process_default()).exitCode = outcome.exitCode;
    if (!given.switches.has("json")) {
        if (!given.switches.has("quiet") || outcome.exitCode !== 0)
            say.toPeople(`${textOf(outcome)}\n`);
        return;
    }
    say.toPrograms((0,document_file/* jsonText */.s$)(outcome.document));
    const errors = (0,terminal/* errorsText */.v$)(outcome.problems, { colour: wantsColour() });
    if (errors !== "")
        say.toPeople(`${errors}\n`);
}
function textOf({ text, coloured }) {
    return coloured !== undefined && wantsColour() ? coloured() : text;
}
function complain(error, json, say) {
    const { problems, exitCode } = failureOf(error);
    if (json)
        say.toPrograms((0,document_file/* jsonText */.s$)({ problems }));
    for (const each of problems)
        say.toPeople(`${(0,terminal/* problemText */.fI)(each, { colour: wantsColour() })}\n`);
    (external_node_process_default()).exitCode = exitCode;
}
function wantsColour() {
    return (external_node_process_default()).stderr.isTTY === true && !(external_node_process_default()).env.NO_COLOR;
}


/***/ }),

/***/ 59410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ PLAN),
/* harmony export */   Is: () => (/* binding */ USUAL_FOLDER),
/* harmony export */   T6: () => (/* binding */ RECEIPT),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   gv: () => (/* binding */ RECORD),
/* harmony export */   ri: () => (/* binding */ REPORT),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75770);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39800);


const USUAL_FOLDER = "release";
const PLAN = "plan.json";
const RECORD = "build-record.json";
const MANIFEST = "manifest.json";
const RECEIPT = "receipt.json";
const REPORT = "report.html";
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

/***/ 75770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 10560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 39800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ boundedJson)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89995);

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

/***/ 89995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 73808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 58238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ attestationNotes)
/* harmony export */ });
function attestationNotes({ unattested, repository }) {
    const { attestations = [], without = [] } = repository ?? {};
    return [
        ...(unattested === undefined ? [] : [`No attestations on the index: ${unattested}`]),
        ...attestations.map(({ predicateType, url }) => `Attestation in the repository, ${predicateType}: ${url}`),
        ...without.map((because) => `No further attestation in the repository: ${because}`),
    ];
}


/***/ }),

/***/ 67207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 80020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 64222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ errorFrame),
/* harmony export */   TH: () => (/* binding */ documentation),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89696);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88366);


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

/***/ 11979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ed: () => (/* binding */ stackedTable),
/* harmony export */   lV: () => (/* binding */ factList),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69250);

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

/***/ 89696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 44522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ licenceSummary),
/* harmony export */   hg: () => (/* binding */ licenceRows),
/* harmony export */   jE: () => (/* binding */ licencesTable)
/* harmony export */ });
/* harmony import */ var _html_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11979);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37063);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69250);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48939);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88366);





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

/***/ 37063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88366);

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

/***/ 69250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88366);

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

/***/ 48939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 11710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   v$: () => (/* binding */ errorsText)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73808);
/* harmony import */ var _attestation_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58238);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67207);
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80020);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64222);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89696);
/* harmony import */ var _licences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44522);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48939);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88366);









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
function receiptText(receipt, look) {
    const { index, authentication, uploads, verified, release } = receipt;
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .inkOf */ .g)(look);
    const served = new Set(verified.map(({ name }) => name));
    const rows = uploads.map(({ name, outcome, attempts, sha256, attestation }) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(name),
        outcome,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(attempts, "attempt"),
        sha256.slice(0, 12),
        served.has(name) ? ink.good("verified") : ink.careful("not verified"),
        attestation === null ? "" : "attested",
    ]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(`Published to ${index}`)) + ink.dim(`  authentication: ${authentication}`),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)(rows).map((line) => `  ${line}`),
        ...(0,_attestation_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .attestationNotes */ .i)(receipt).map(_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R),
        ...(release === null ? [] : [(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(`GitHub release ${release.tag}: ${release.url}`)]),
    ].join("\n");
}
function contractLines(contract, ink) {
    const lines = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => (0,_alike_js__WEBPACK_IMPORTED_MODULE_8__/* .groupAlike */ .M)(contract[key], ({ because }) => because).map(([{ because }, alike]) => {
        const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_8__/* .someNames */ .X)(alike.map(({ name }) => name));
        return `  ${ink.careful(title)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(because)}`;
    }));
    return lines.length === 0 ? [ink.good("  every file that was planned, and no other")] : lines;
}
function skippedLines(files, ink) {
    const all = files.flatMap(({ name, skipped = [] }) => skipped.map((each) => ({ name, ...each })));
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_8__/* .groupAlike */ .M)(all, ({ check, because }) => `${check} ${because}`).map(([{ check, because }, alike]) => {
        const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_8__/* .someNames */ .X)(alike.map(({ name }) => name));
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
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_8__/* .groupAlike */ .M)(found, ({ finding }) => `${finding.code} ${withoutMember(finding)}`);
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

/***/ 88366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;