export const id = 67;
export const ids = [67];
export const modules = {

/***/ 85218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   v: () => (/* binding */ commandNamed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62058);



/** Reads the arguments behind the program's name. Throws SW-USAGE. */
function readArguments(argv) {
    const [name = "", ...rest] = argv;
    const command = commandNamed(name);
    const parsed = parseCommand(command, rest);
    const values = {};
    const switches = new Set();
    for (const [option, value] of Object.entries(parsed.values)) {
        // A variable of a script that was not set would otherwise decide in silence.
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
/** The command of that name. Throws SW-USAGE that names the commands there are. */
function commandNamed(name) {
    const command = _command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L.find((row) => row.name === name);
    if (command !== undefined)
        return command;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-USAGE", name === "" ? "no command was given" : `there is no command ${name}`, {
        hint: `The commands are ${_command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L.map((row) => row.name).join(", ")}; see \`shipwheel --help\`.`,
    });
}
function parseCommand(command, args) {
    const rows = [...command.options, ..._command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_OPTIONS */ .D];
    const options = Object.fromEntries(rows.map((row) => [row.name, { type: row.value === undefined ? "boolean" : "string" }]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw usage(command, error instanceof Error ? firstSentence(error.message) : String(error));
    }
}
function firstSentence(text) {
    return text.split(/\. |\n/, 1)[0] ?? text;
}
function usage(command, offending) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-USAGE", offending, { hint: `See \`shipwheel ${command.name} --help\`.` });
}


/***/ }),

/***/ 87983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ untilCancelled)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const CANCELLED = 130;
const SHORT_WAIT_MS = 2_000;
const LONGEST_GOODBYE_MS = 15_000;
/**
 * Runs `work` until it ends or the user stops it: then children end, what is unfinished goes, `say` is told so, and the process
 * ends with the exit code 130. Throws what `work` throws.
 */
async function untilCancelled(real, work, say) {
    let stop = () => { };
    const cancelled = new Promise((resolve) => {
        stop = resolve;
    });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        node_process__WEBPACK_IMPORTED_MODULE_0__.once(signal, stop);
    const ended = work(cancelled).then(() => ({ cancelled: false }), (error) => ({ cancelled: false, error }));
    const first = await Promise.race([ended, cancelled.then(() => ({ cancelled: true }))]);
    for (const signal of signals)
        node_process__WEBPACK_IMPORTED_MODULE_0__.removeListener(signal, stop);
    if (first.cancelled)
        await abandon(real, ended, say);
    else if ("error" in first)
        throw first.error;
}
/** Children end first, since what they write is removed with the rest; work that waits for a network is not waited for. */
async function abandon(real, ended, say) {
    node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = CANCELLED;
    setTimeout(() => node_process__WEBPACK_IMPORTED_MODULE_0__.exit(CANCELLED), LONGEST_GOODBYE_MS).unref();
    await real.abandon();
    await Promise.race([ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(SHORT_WAIT_MS)]);
    await real.abandon();
    say("Cancelled. What was running has ended; nothing half-written was left.\n");
    node_process__WEBPACK_IMPORTED_MODULE_0__.exit(CANCELLED);
}


/***/ }),

/***/ 13928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


/** What `error` says to the user: its own problems; of an exception what the machine refused, or that we are to blame. */
function failureOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP)
        return error;
    const machine = refusalOfMachine(error);
    if (machine !== undefined)
        return { problems: [machine], exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ERRORS */ .Sr[machine.code].exit };
    return { problems: [ourFault(error)], exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ERRORS */ .Sr["SW-INTERNAL"].exit };
}
function ourFault(error) {
    const message = error instanceof Error ? error.message : String(error);
    // The stack is for whoever mends Shipwheel; nobody else is shown one.
    const stack = node_process__WEBPACK_IMPORTED_MODULE_0__.env.SHIPWHEEL_DEBUG && error instanceof Error ? error.stack : undefined;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-INTERNAL", message, stack === undefined ? {} : { detail: stack });
}
const HINTS = new Map([
    ["ENOSPC", "Make room on that disk, or name a folder on another one."],
    ["EDQUOT", "Make room within your quota, or name a folder on another disk."],
    ["EROFS", "Name a folder on a disk that can be written to."],
    ["EMFILE", "Let a process open more files, as with `ulimit -n 4096`."],
    ["ENFILE", "End other programs: this machine has too many files open."],
    ["ENAMETOOLONG", "Use a folder with a shorter path."],
    ["ENOTDIR", "A file stands where a folder should be: name another folder, or move the file away."],
    ["EISDIR", "A folder stands where a file should be: name another file, or move the folder away."],
]);
/** A system call on a file that failed, as Node tells it: by its shape, since it may come from another realm. */
function refusalOfMachine(error) {
    if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error))
        return undefined;
    if (!("path" in error) && error.syscall !== "write")
        return undefined;
    const message = "message" in error ? String(error.message) : String(error.code);
    const hint = HINTS.get(String(error.code));
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("SW-FILE-SYSTEM", message, hint === undefined ? {} : { hint });
}


/***/ }),

/***/ 44407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _commands_document_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48111);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


const INDEX_PORT = 8765;
/** From a command's name to its function: each is loaded when it runs, and not before. */
const RUNS = {
    async rehearse(given, world) {
        const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(95), __webpack_require__.e(702), __webpack_require__.e(944), __webpack_require__.e(329), __webpack_require__.e(684), __webpack_require__.e(685), __webpack_require__.e(273), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 53281));
        const { tag, python } = given.values;
        return rehearse({ dir: folderOf(given), ...written(given), ...present({ tag, python }) }, world);
    },
    async plan(given, world) {
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(95), __webpack_require__.e(944), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 72715));
        const { ref, platform, explain, against, durations } = given.values;
        const options = present({ ref, platform, explain, against, durations, simpleUrl: given.values["simple-url"] });
        return plan({ dir: folderOf(given), ...written(given), ...options }, world);
    },
    async build(given, world) {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(95), __webpack_require__.e(702), __webpack_require__.e(944), __webpack_require__.e(685), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 48685));
        const { plan, sdist, python } = given.values;
        const options = present({ plan, sdist, python });
        return build({ dir: folderOf(given), job: given.values.job ?? "all", ...written(given), ...options }, world);
    },
    async check(given, world) {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(95), __webpack_require__.e(702), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 81708));
        return check({ paths: given.positionals }, world);
    },
    async assemble(given, world) {
        const { assemble } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(95), __webpack_require__.e(702), __webpack_require__.e(944), __webpack_require__.e(329)]).then(__webpack_require__.bind(__webpack_require__, 40329));
        const dirs = given.positionals.length === 0 ? [_commands_document_file_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_FOLDER */ .Is] : given.positionals;
        return assemble({ dirs, ...written(given), ...present({ plan: given.values.plan }) }, world);
    },
    async publish(given, world) {
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(95), __webpack_require__.e(702), __webpack_require__.e(944), __webpack_require__.e(329), __webpack_require__.e(273), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 19274));
        const { index, auth } = given.values;
        const options = present({
            simpleUrl: given.values["simple-url"],
            manifestDigest: given.values["manifest-digest"],
            auth: wayIn(auth),
        });
        return publish({
            paths: given.positionals.length === 0 ? [_commands_document_file_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_FOLDER */ .Is] : given.positionals,
            index: index ?? "pypi",
            dryRun: given.switches.has("dry-run"),
            ...written(given),
            ...options,
        }, world);
    },
    async announce(given, world) {
        const { announce } = await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 19039));
        const options = present({
            repository: given.values.repository,
            manifestDigest: given.values["manifest-digest"],
        });
        const writes = !given.switches.has("json");
        return announce({ bundle: given.positionals[0] ?? _commands_document_file_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_FOLDER */ .Is, writes, ...options }, world);
    },
    async index(given, world, cancelled) {
        const { serveIndex } = await Promise.all(/* import() */[__webpack_require__.e(95), __webpack_require__.e(702), __webpack_require__.e(684), __webpack_require__.e(849)]).then(__webpack_require__.bind(__webpack_require__, 74209));
        const { folder, upstream, token } = given.values;
        return serveIndex({ port: portOf(given.values.port), ...present({ folder, upstream, token }) }, world, cancelled);
    },
};
/** Runs the command that was asked for. `cancelled` ends a command that would go on for ever. */
async function runCommand(given, world, cancelled) {
    const run = RUNS[given.command.name];
    if (run === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-USAGE", given.command.name);
    return run(given, world, cancelled);
}
function folderOf({ positionals }) {
    return positionals[0] ?? ".";
}
/** With `--json` nothing is written unless `--out` says where. */
function written({ values, switches }) {
    if (values.out !== undefined)
        return { out: values.out };
    return switches.has("json") ? {} : { out: _commands_document_file_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_FOLDER */ .Is };
}
function wayIn(auth) {
    if (auth === undefined || auth === "oidc" || auth === "token")
        return auth;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-USAGE", `--auth ${auth}`, { hint: "It is `--auth oidc` or `--auth token`." });
}
function portOf(text) {
    const port = text === undefined ? INDEX_PORT : Number(text);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535)
        return port;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-USAGE", `--port ${text}`, { hint: "A port is a number from 0 to 65535." });
}
/** The options that were given, without those that were not. */
function present(options) {
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 18903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ passwordsIn),
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/** The passwords in addresses that the environment holds, as those of indexes and proxies: as they stand there, and decoded. */
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
// What is shorter guards nothing, and stands in many an innocent word.
const SHORTEST = 8;
/** The last guard on the way out: whatever a server, a tool or an exception says, what was masked is not shown. */
function createSecrets() {
    const known = new Set();
    return {
        add(secret) {
            for (const line of secret.split(/[\r\n]+/))
                if (line.trim().length >= SHORTEST)
                    known.add(line.trim());
        },
        without(text) {
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        },
    };
}


/***/ }),

/***/ 83137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ realWorld)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/adapters/clock.js

/** The machine's clock. */
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/adapters/files.js




const ABSENT = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
/** The files of this machine. `unfinished` collects temporary folders while they are in use, for whoever must end in a hurry. */
function machineFiles(unfinished = new Set()) {
    return {
        read: (file) => orAbsent(external_node_fs_promises_.readFile(file)),
        readText: async (file) => (await orAbsent(external_node_fs_promises_.readFile(file, "utf8")))?.replace(/^\uFEFF/, ""),
        open: openFile,
        write: writeWhole,
        append: appendDurably,
        list: listFolder,
        kind: async (file) => kindOf(await orAbsent(external_node_fs_promises_.stat(file))),
        realPath: (file) => orAbsent(external_node_fs_promises_.realpath(file)),
        isOwnFolder,
        copy,
        move,
        makeFolder: async (folder) => void (await external_node_fs_promises_.mkdir(folder, { recursive: true })),
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
    // By its shape: an error may come from another realm, as Node's own do in a vm context.
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function kindOf(stats) {
    if (stats === undefined)
        return undefined;
    if (stats.isFile())
        return "file";
    return stats.isDirectory() ? "folder" : "other";
}
async function openFile(file) {
    // Without O_NONBLOCK a named pipe would hold us for ever.
    const handle = await orAbsent(external_node_fs_promises_.open(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)));
    if (handle === undefined)
        return undefined;
    const stats = await handle.stat();
    if (!stats.isFile()) {
        await handle.close();
        return undefined;
    }
    return {
        size: stats.size,
        async read(offset, length) {
            const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, stats.size - offset)));
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
    await external_node_fs_promises_.mkdir(external_node_path_.dirname(file), { recursive: true });
    await throughPartial(file, (partial) => external_node_fs_promises_.writeFile(partial, content));
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
    await external_node_fs_promises_.mkdir(external_node_path_.dirname(file), { recursive: true });
    const handle = await external_node_fs_promises_.open(file, "a");
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
    const entries = await Promise.all(names.map(async (name) => ({ name, kind: kindOf(await orAbsent(external_node_fs_promises_.stat(external_node_path_.join(folder, name)))) ?? "other" })));
    return entries.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}
async function isOwnFolder(folder) {
    const stats = await orAbsent(external_node_fs_promises_.lstat(folder));
    // Windows has no numbers for users, and no folder for temporary files that all of them share.
    return stats?.isDirectory() === true && (process.getuid === undefined || stats.uid === process.getuid());
}
/** A link that is named itself stands for its file; links within a folder stay links. */
async function copy(from, to) {
    await external_node_fs_promises_.mkdir(external_node_path_.dirname(to), { recursive: true });
    if ((await external_node_fs_promises_.stat(from)).isFile())
        await throughPartial(to, (partial) => external_node_fs_promises_.copyFile(from, partial));
    else
        await external_node_fs_promises_.cp(from, to, { recursive: true, verbatimSymlinks: true });
}
async function move(from, to) {
    await external_node_fs_promises_.mkdir(external_node_path_.dirname(to), { recursive: true });
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
    // Windows holds files for a moment after a program has ended.
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

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/ports/http.js
var ports_http = __webpack_require__(41561);
;// CONCATENATED MODULE: ./lib/src/adapters/pace.js
const SLOWEST_BYTES_A_SECOND = 16 * 1024;
/**
 * Calls `tooSlow` when an exchange has lasted longer than `patienceSeconds` and a second more for each 16 KiB of bodies that moved:
 * a large file may take its time, a small answer may not.
 */
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
    // What it watches keeps the program alive; it alone must not.
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
/** The first Node whose agents go through a proxy. */
const PROXY_NODE = [24, 5];
/**
 * HTTP by Node's own client: connections are kept and used again, and go through the proxies that `environment` names
 * (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), from Node 24.5 on; loopback never does.
 */
function machineHttp(environment = external_node_process_.env, { patienceSeconds = PATIENCE_SECONDS } = {}) {
    let opened;
    const unproxied = proxyNotice(environment, external_node_process_.versions.node);
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
    // Node takes long to load them, and most commands ask nobody.
    const [{ default: http }, { default: https }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))]);
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
/** Why a proxy of the environment was not used, where it was not. */
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
        // Stays on: after the reply has come, a server may still break off what we send.
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
    // A host with several addresses fails once for each of them.
    if (cause instanceof AggregateError && cause.message === "")
        return cause.errors.map(reasonOf).join("; ");
    return cause instanceof Error ? cause.message : String(cause);
}

;// CONCATENATED MODULE: ./lib/src/adapters/http-server.js

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;
// A client that is told no while it sends hears it only once it has sent all.
const DRAINED_BYTES = 1024 ** 3;
/** Serves `handler` on loopback. A request whose Host is another name (a web page that was pointed at us) is refused. */
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
        return plain(421, "This server answers on this machine alone.\n");
    try {
        return await handler(request);
    }
    catch {
        return plain(500, "Internal Server Error\n");
    }
}
function plain(status, text) {
    return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: new TextEncoder().encode(text) };
}
function requestOf(incoming, origin) {
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]);
    return {
        method: incoming.method ?? "GET",
        target: incoming.url ?? "/",
        origin,
        headers: Object.fromEntries(headers),
        // A reader that stops early must not take the connection with it: the reply is still to be sent.
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
/** Keeps the end of a stream: its last MiB, cut at no character's middle. */
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
/** Calls `onLine` with each line, without its end; a line longer than 16 Ki characters comes in parts. */
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
/** How long the pipes may stay open once the program has ended: a daemon that it left behind may hold them for ever. */
const PIPES_SECONDS = 2;
const SHOWN_LINES = 30;
/**
 * Programs of this machine, each in a process group of its own, so that ending one ends what it started.
 *
 * An ended program is asked first (SIGTERM) and killed after `graceSeconds` (5 unless told); on Windows `taskkill` ends the whole tree at once.
 * What a program leaves running in its group is ended with it; a daemon that made a session of its own stays.
 */
function machineProcesses({ graceSeconds = 5 } = {}) {
    const running = new Set();
    let cancelled = false;
    // Windows would look for git or Python in the project's own folder before it looks on PATH.
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
    const stdout = tailOf();
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
    // Modes of files reach archives: everyone's are those of umask 022. Spawning is synchronous, so nothing else of ours sees it.
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
    // A program may end without reading all of its input; its exit code tells what that means.
    child.stdin?.on("error", () => { });
    child.stdin?.end(input);
}
/** The exit code once the program, its group and its pipes have come to an end; 128 and the signal's number where a signal ended it. */
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
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // Nobody of the group is left.
    }
}
function notStarted(program, cwd, cause) {
    // Node blames the program when it is the folder that is missing.
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


/** What the environment says of this machine and of the workflow that it runs. */
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
    };
}
/** Where services run there may be no HOME: the system knows it all the same. Nobody's caches are in a folder that all may write to. */
function homeOf({ HOME }) {
    if (HOME !== undefined)
        return { HOME };
    try {
        return { HOME: external_node_os_.homedir() };
    }
    catch {
        // A user that the system does not know.
        return {};
    }
}
function readEvent(environment) {
    const name = environment.GITHUB_EVENT_NAME;
    if (!name)
        return undefined;
    const payload = readPayload(environment.GITHUB_EVENT_PATH);
    const releaseTag = textAt(payload, "release", "tag_name");
    const headRepository = textAt(payload, "workflow_run", "head_repository", "full_name");
    const headEvent = textAt(payload, "workflow_run", "event");
    return {
        name,
        ...(environment.GITHUB_REF && { ref: environment.GITHUB_REF }),
        ...(environment.GITHUB_SHA && { sha: environment.GITHUB_SHA }),
        ...(environment.GITHUB_REPOSITORY && { repository: environment.GITHUB_REPOSITORY }),
        ...(releaseTag && { releaseTag }),
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
        // A runner without the file, or an event of somebody's own making: the variables alone decide then.
        return undefined;
    }
}
function textAt(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return typeof current === "string" ? current : undefined;
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
            processes,
            http: machineHttp(),
            clock: machineClock,
            runner,
            progress,
            listen: serve,
            releasesOf: (repository) => releasesOf(repository, runner),
            mask,
        },
        async abandon() {
            await processes.endAll();
            await Promise.all([...unfinished].map((folder) => files.remove(folder)));
        },
    };
}
async function releasesOf(repository, { environment }) {
    const { githubReleases } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 77119));
    const { GITHUB_TOKEN: token = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = environment;
    return githubReleases({ token, apiUrl, repository });
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
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** The folder that commands write to and read from unless they are told another. */
const USUAL_FOLDER = "release";
const PLAN = "plan.json";
const RECORD = "build-record.json";
const MANIFEST = "manifest.json";
const RECEIPT = "receipt.json";
const SHOWN_ISSUES = 5;
/** A document as its file holds it. */
function jsonBytes(document) {
    return new TextEncoder().encode(jsonText(document));
}
// Control characters, and those that reorder or hide what stands around them; the line ends are JSON's own.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A document as programs are told it. A terminal shows every character of it where it stands. */
function jsonText(document) {
    return `${JSON.stringify(document, undefined, 2)}\n`.replace(UNSEEN, escaped);
}
/** JSON has no escape for what is beyond 16 bits: such a character is two. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}
/** The document in `bytes`; keys that the schema does not know are passed over. Throws SW-DOCUMENT-INVALID. */
function readDocument(schema, bytes, file) {
    const parsed = schema.safeParse(parseJson(bytes, file));
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.slice(0, SHOWN_ISSUES);
    const text = issues.map((issue) => `${issue.path.map(String).join(".") || "it"}: ${issue.message}`).join("; ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file}: ${text}`, { where: { file } });
}
function parseJson(bytes, file) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${file} is not JSON`, { where: { file }, cause });
    }
}


/***/ }),

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   QP: () => (/* binding */ ShipwheelError),
/* harmony export */   Sr: () => (/* binding */ ERRORS),
/* harmony export */   We: () => (/* binding */ isErrorCode),
/* harmony export */   fr: () => (/* binding */ firstProblems),
/* harmony export */   mO: () => (/* binding */ isForNewProjects)
/* harmony export */ });
/** Every way Shipwheel says no. `docs/errors.md` has a section for each code. */
const ERRORS = {
    // Arguments and configuration
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
    // Project and git
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
    // The plan
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
    "SW-DOCUMENT-INVALID": {
        title: "The document is not as its schema says",
        hint: "Make it anew with this version of Shipwheel; the schemas are in schema/.",
        exit: 2,
    },
    // Tools and build
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
    // Distributions: what an index refuses
    "SW-PATH-MISSING": {
        title: "There is no such file",
        hint: "Check the path; a folder stands for the wheels and sdists in it.",
        exit: 1,
    },
    "SW-PATH-FOREIGN": {
        title: "This is no distribution",
        hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
        exit: 1,
    },
    "SW-PATH-UNREADABLE": {
        title: "The file cannot be read",
        hint: "Check that you may read it, then run the same command again.",
        exit: 1,
    },
    "SW-FILE-TOO-LARGE": {
        title: "The file is larger than the index takes of a new project",
        hint: "Leave out what users do not need, or ask the index for a higher limit.",
        exit: 1,
    },
    "SW-FILENAME-INVALID": {
        title: "The file name is none that the index takes",
        hint: "Do not rename what the build backend makes; build it again.",
        exit: 1,
    },
    "SW-FILENAME-MISMATCH": {
        title: "The file name does not fit the metadata in the file",
        hint: "Build it again with a current build backend: names in file names are lower case with `_` for `-` and `.`.",
        exit: 1,
    },
    "SW-FILENAME-TOO-LONG": {
        title: "The file name is too long",
        hint: "Shorten the name, or build a wheel for each platform instead of one with many tags.",
        exit: 1,
    },
    "SW-NAME-STDLIB": {
        title: "No new project may have the name of a module of Python's standard library",
        hint: "Choose another name. A project that the index has already under this name is not affected.",
        exit: 1,
    },
    "SW-CODE-FORBIDDEN": {
        title: "The index takes no encrypted Python code",
        hint: "Ship the source code, or publish elsewhere.",
        exit: 1,
    },
    "SW-ARCHIVE-BOMB": {
        title: "The archive unpacks to more than the index believes",
        hint: "Leave out the large file that packs so well, or make it when it is first needed.",
        exit: 1,
    },
    "SW-ARCHIVE-TWO-FORMATS": {
        title: "The file is a ZIP and a tar at once",
        hint: "Build it again from clean sources.",
        exit: 1,
    },
    "SW-ZIP-BROKEN": {
        title: "The file is no ZIP archive that can be opened",
        hint: "Build it again; it may have been cut off on its way.",
        exit: 1,
    },
    "SW-ZIP-COMPRESSION": {
        title: "A member is neither stored nor deflated",
        hint: "Build the wheel again with a tool that uses deflate.",
        exit: 1,
    },
    "SW-ZIP-DATA-DESCRIPTOR": {
        title: "The ZIP archive was written as a stream",
        hint: "Write the archive to a file that can be rewound, as `wheel pack` does, not to a pipe.",
        exit: 1,
    },
    "SW-ZIP-OUTER-DATA": {
        title: "There are bytes outside of the ZIP archive",
        hint: "Build it again; whatever was put before or behind the archive must go.",
        exit: 1,
    },
    "SW-ZIP-DUPLICATE-NAME": {
        title: "Two members of the archive have the same name",
        hint: "Find the file that the build adds twice, and unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
        exit: 1,
    },
    "SW-ZIP-NAME": {
        title: "A member has a name that the index does not take",
        hint: "Rename the file: no control characters, and UTF-8 marked as such.",
        exit: 1,
    },
    "SW-ZIP-EXTRA-FIELD": {
        title: "A member has an extra field that the index does not take",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
        exit: 1,
    },
    "SW-ZIP-MEMBER-COMMENT": {
        title: "A member has a comment",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
        exit: 1,
    },
    "SW-ZIP-DISAGREEMENT": {
        title: "The ZIP archive tells two stories",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`; if it was not you who changed it, do not publish it.",
        exit: 1,
    },
    "SW-MEMBER-UNREADABLE": {
        title: "A member that the index reads cannot be unpacked",
        hint: "Build it again; the file is damaged.",
        exit: 1,
    },
    "SW-METADATA-MISSING": {
        title: "The archive lacks a file that the index reads",
        hint: "Build it again with a current build backend.",
        exit: 1,
    },
    "SW-METADATA-VERSION": {
        title: "The metadata has a version that the index does not know",
        hint: "Use a build backend that writes Metadata-Version 2.1 to 2.5.",
        exit: 1,
    },
    "SW-METADATA-NAME": {
        title: "The metadata has no name that a project may have",
        hint: "Set `name` in [project] to ASCII letters, digits, `.`, `_` and `-`.",
        exit: 1,
    },
    "SW-METADATA-PROJECT-VERSION": {
        title: "The metadata has no version that PEP 440 knows",
        hint: "Set `version` in [project] as in 1.2.3.",
        exit: 1,
    },
    "SW-METADATA-NEWER-FIELD": {
        title: "The metadata has a field that its version does not have yet",
        hint: "Use a current build backend: it writes the version that its fields need.",
        exit: 1,
    },
    "SW-METADATA-SUMMARY": {
        title: "The summary is too long",
        hint: "Shorten `description` in [project] to one line of at most 512 characters.",
        exit: 1,
    },
    "SW-METADATA-EMAIL": {
        title: "An e-mail address is none",
        hint: "Correct `authors` or `maintainers` in [project], or leave the address out.",
        exit: 1,
    },
    "SW-METADATA-REQUIREMENT": {
        title: "A requirement cannot be read",
        hint: 'Write it as in `requests >=2.31; python_version >= "3.10"`.',
        exit: 1,
    },
    "SW-METADATA-DIRECT-REFERENCE": {
        title: "The index takes no requirement that is an address",
        hint: "Name a version that is on the index; keep addresses for your own requirements files.",
        exit: 1,
    },
    "SW-METADATA-REQUIRES-PYTHON": {
        title: "Requires-Python is no version specifier",
        hint: "Write `requires-python` as in `>=3.10`.",
        exit: 1,
    },
    "SW-METADATA-EXTRA": {
        title: "An extra has a name that none may have",
        hint: "Use ASCII letters, digits, `.`, `_` and `-` for names in [project.optional-dependencies].",
        exit: 1,
    },
    "SW-METADATA-DYNAMIC": {
        title: "Dynamic names what cannot be dynamic",
        hint: "Use a current build backend.",
        exit: 1,
    },
    "SW-METADATA-TWO-LICENSES": {
        title: "The metadata has License beside License-Expression",
        hint: 'Leave one: in [project] `license = "MIT"` and no table.',
        exit: 1,
    },
    "SW-METADATA-LICENSE-EXPRESSION": {
        title: "The licence expression is none of SPDX",
        hint: "Write it as in `MIT` or `Apache-2.0 OR BSD-3-Clause`; your own licence is `LicenseRef-Name`.",
        exit: 1,
    },
    "SW-LICENSE-FILE-PATH": {
        title: "License-File is no plain path within the project",
        hint: "Name files within the project in `license-files`, with forward slashes.",
        exit: 1,
    },
    "SW-LICENSE-FILE-MISSING": {
        title: "A licence file that the metadata names is not in the archive",
        hint: "Correct `license-files` in [project], or have the file included.",
        exit: 1,
    },
    "SW-METADATA-IMPORT-NAME": {
        title: "An import name is none that Python takes",
        hint: "Write `import-names` in [project] as in `my_package.part`.",
        exit: 1,
    },
    "SW-CLASSIFIER-UNKNOWN": {
        title: "The index does not know the classifier",
        hint: "Take one from https://pypi.org/classifiers/, or begin your own with `Private ::` to keep the project off the index.",
        exit: 1,
    },
    "SW-CLASSIFIER-DEPRECATED": {
        title: "The index does not take the classifier any more",
        hint: "See https://pypi.org/classifiers/ for what is there instead.",
        exit: 1,
    },
    "SW-METADATA-URL": {
        title: "An address is not one of the web",
        hint: "Write it in full, as in `https://example.org/`.",
        exit: 1,
    },
    "SW-METADATA-URL-LABEL": {
        title: "A project URL has no good label",
        hint: "Give each of [project.urls] a name of its own, of at most 32 characters.",
        exit: 1,
    },
    "SW-DESCRIPTION-TYPE": {
        title: "The index cannot show a description of this type",
        hint: "Use text/markdown, text/x-rst or text/plain.",
        exit: 1,
    },
    "SW-RECORD-MISSING": {
        title: "The wheel has no RECORD",
        hint: "Build it again, or unpack and pack it with `wheel unpack` and `wheel pack`.",
        exit: 1,
    },
    "SW-RECORD-UNREADABLE": {
        title: "RECORD cannot be read",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes it anew.",
        exit: 1,
    },
    "SW-PLATFORM-TAG": {
        title: "The index takes no wheels of this platform",
        hint: "Build for one of manylinux, musllinux, macosx, win, android, ios or pyemscripten.",
        exit: 1,
    },
    "SW-ENTRY-POINTS": {
        title: "entry_points.txt cannot be read",
        hint: "Correct [project.scripts] and [project.entry-points]: `name = package.module:function`.",
        exit: 1,
    },
    "SW-SDIST-BROKEN": {
        title: "The file is no gzip-compressed tar that can be read to its end",
        hint: "Build it again; it may have been cut off on its way.",
        exit: 1,
    },
    "SW-SDIST-TOP-FOLDER": {
        title: "The files of the sdist are not in one folder",
        hint: "Build it again with a current build backend.",
        exit: 1,
    },
    "SW-SDIST-SPARSE": {
        title: "A member of the sdist is a sparse file",
        hint: "Build it again with a tool that writes plain tar archives: GNU tar without --sparse.",
        exit: 1,
    },
    // Distributions: what a specification forbids, and practice
    "SW-MEMBER-BROKEN": {
        title: "A member cannot be unpacked as it should",
        hint: "Build it again; the file is damaged.",
        exit: 1,
    },
    "SW-MEMBER-PATH": {
        title: "A member would be unpacked elsewhere",
        hint: "Build it again with a current build backend; do not install this file.",
        exit: 1,
    },
    "SW-METADATA-UNREADABLE": {
        title: "The metadata is not laid out as it should be",
        hint: "Write UTF-8 without a byte-order mark, a field a line, and the description last, behind an empty line.",
        exit: 1,
    },
    "SW-METADATA-REPEATED": {
        title: "The metadata says the same twice",
        hint: "Leave one; installers do not agree on which to read.",
        exit: 1,
    },
    "SW-METADATA-UNKNOWN-FIELD": {
        title: "The metadata has a field that there is none of",
        hint: "Remove it, or use a current build backend.",
        exit: 1,
    },
    "SW-RECORD-INCOMPLETE": {
        title: "A file is not listed in RECORD",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes RECORD anew.",
        exit: 1,
    },
    "SW-RECORD-EXTRA": {
        title: "RECORD lists what is no file of the wheel",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes RECORD anew.",
        exit: 1,
    },
    "SW-RECORD-MISMATCH": {
        title: "A file is not what RECORD says",
        hint: "Find out what changed it. If it was your own tool, unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
        exit: 1,
    },
    "SW-RECORD-HASH": {
        title: "RECORD has no good hash of a file",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes sha256.",
        exit: 1,
    },
    "SW-WHEEL-VERSION": {
        title: "Installers do not know this version of the wheel format",
        hint: "Build it with a backend that writes Wheel-Version 1.0.",
        exit: 1,
    },
    "SW-WHEEL-TAGS": {
        title: "WHEEL has other tags than the file name",
        hint: "Use `wheel tags` to change tags: it changes both.",
        exit: 1,
    },
    "SW-SDIST-UNSAFE": { title: "Python refuses to unpack this member", hint: "Leave it out of the sdist.", exit: 1 },
    "SW-SDIST-LEFTOVER": {
        title: "The sdist goes on where readers stop",
        hint: "Build it again from clean sources.",
        exit: 1,
    },
    "SW-SDIST-TOP-NAME": {
        title: "The folder in the sdist is not named after the file",
        hint: "Build it again with a current build backend.",
        exit: 1,
    },
    "SW-SDIST-NO-PYPROJECT": {
        title: "The sdist has no pyproject.toml",
        hint: "Add one with [build-system], and have it included.",
        exit: 1,
    },
    "SW-ARCHIVE-TOO-LONG": {
        title: "The archive goes on for longer than we follow it",
        hint: "Leave out the large files that pack so well.",
        exit: 1,
    },
    "SW-DESCRIPTION-MISSING": { title: "The project's page will be empty", hint: "Set `readme` in [project].", exit: 1 },
    "SW-DESCRIPTION-UNTYPED": {
        title: "The description says no type and will be read as reStructuredText",
        hint: 'Name the file in `readme`, as in `readme = "README.md"`, and the backend writes its type; in setup.py or setup.cfg set `long_description_content_type`.',
        exit: 1,
    },
    "SW-MEMBER-BYTECODE": {
        title: "Compiled Python files do not belong into a distribution",
        hint: "Exclude `*.pyc`: each installer compiles for its own Python.",
        exit: 1,
    },
    "SW-MEMBER-CASE": {
        title: "Two members are one file where case does not count",
        hint: "Rename one: on Windows and macOS one replaces the other.",
        exit: 1,
    },
    "SW-MEMBER-LONG-PATH": {
        title: "A path is longer than Windows may be able to unpack",
        hint: "Shorten it to 200 characters.",
        exit: 1,
    },
    "SW-WHEEL-EMPTY": {
        title: "The wheel installs nothing",
        hint: "Check what the backend includes: `packages`, or the name of the folder.",
        exit: 1,
    },
    "SW-WHEEL-COMMON-NAME": {
        title: "The wheel installs a name that other projects install too",
        hint: "Keep it out of the wheel, or move it into your package.",
        exit: 1,
    },
    "SW-WHEEL-TOP-INIT": {
        title: "The wheel installs an __init__.py beside all packages",
        hint: "Move it into a folder named after the package.",
        exit: 1,
    },
    "SW-WHEEL-NOT-IMPORTABLE": {
        title: "Nothing in the wheel can be imported",
        hint: "Check what the backend includes; folders of packages are Python identifiers.",
        exit: 1,
    },
    // Assemble: the contract
    "SW-CONTRACT-BROKEN": {
        title: "What was built is not what was planned",
        hint: "Build what is missing and remove what is not the plan's; `shipwheel plan --explain ID` says why a file is expected.",
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
    // HTTP and processes
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
    // Publish: the bundle and the index
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
    // Trusted publishing
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
    // The embedded index
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
    // Announce
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
    // Actions
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
/** A document may come from another version of Shipwheel, and name codes that this one does not know. */
function isErrorCode(code) {
    return Object.hasOwn(ERRORS, code);
}
/** Is this held against the first file of a new project alone? An index takes the next version of one that it has. */
function isForNewProjects(code) {
    return code === "SW-NAME-STDLIB";
}
// A person reads it, and knows the rest of what they wrote.
const LONGEST_OFFENDING = 2000;
/** The problem with its code's own title and hint; `offending` echoes the input, `hint` replaces the code's own. */
function problem(code, offending, options = {}) {
    const shown = offending.length > LONGEST_OFFENDING ? `${offending.slice(0, LONGEST_OFFENDING)}...` : offending;
    return { hint: ERRORS[code].hint, ...options, code, message: `${ERRORS[code].title}: ${shown}` };
}
/** The first `most` of problems that are found one after another; no more are looked for. */
function firstProblems(problems, most) {
    const first = [];
    for (const each of problems) {
        if (first.push(each) >= most)
            break;
    }
    return first;
}
/** A refusal or a failure with its code. Carries every problem of its kind that was found, not the first alone. */
class ShipwheelError extends Error {
    problems;
    constructor(code, offending, options = {}) {
        const { cause, ...shown } = options;
        const first = problem(code, offending, shown);
        super(first.message, cause === undefined ? undefined : { cause });
        this.name = "ShipwheelError";
        this.problems = [first];
    }
    /** One error for several problems. */
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


/***/ }),

/***/ 41561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
/** The URL as it may be shown: without a password, and without the query, where some services keep what is secret. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
/** Is this URL on this machine: 127.0.0.0/8, ::1 or localhost? Its traffic passes no network, and so goes by no proxy. */
function isLoopback(url) {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 45465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupAlike),
/* harmony export */   X: () => (/* binding */ someNames)
/* harmony export */ });
/** The entries that share a key, each key once, in the order in which keys first appear. */
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
/** A few of many names: `a, b, c and 12 more`. */
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
/** Cells as wide as their column's widest; `right` names the columns that are ruled at their right. Nothing trails. */
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
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
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
/** The lists of a contract in the order in which people should read them. */
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


// A tool's last words, not its whole log.
const DETAIL_LINES = 40;
/** The section of docs/errors.md about a code. */
function documentation(code) {
    return `docs/errors.md#${code.toLowerCase()}`;
}
/** The place as editors and terminals link it: `pyproject.toml:12:5`. */
function place({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
}
/** A problem in a frame of several lines: what, where with the offending line, what a tool said, what to do, where to read on. */
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
// What `visible` makes longer moves the mark to the right.
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

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inkOf)
/* harmony export */ });
/** The ink for a look: with colour in the terminal's own sixteen, without it the text alone. */
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

/***/ 28956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lh: () => (/* binding */ shownSize),
/* harmony export */   xB: () => (/* binding */ shownSeconds)
/* harmony export */ });
const UNITS = ["kB", "MB", "GB", "TB"];
/** A size in bytes as people read it, in powers of 1000: `532 B`, `1.2 MB`. */
function shownSize(bytes) {
    let [value, unit] = [bytes, "B"];
    for (const next of UNITS) {
        if (value < 999.5)
            break;
        [value, unit] = [value / 1000, next];
    }
    return `${unit === "B" || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
/** A time as people read it: `0.4 s`, `1 min 23 s`. */
function shownSeconds(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 file`, `3 files`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 54009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   v$: () => (/* binding */ errorsText)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45465);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16366);
/* harmony import */ var _contract_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61177);
/* harmony import */ var _error_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44955);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3473);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28956);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36231);







/** A problem as a person reads it; see `errorFrame`. */
function problemText(shown, look) {
    return (0,_error_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .errorFrame */ .EK)(shown, look);
}
/** Each error among `problems` in its frame; what is only a warning stands where the command tells of it. */
function errorsText(problems, look) {
    return problems
        .filter(({ severity }) => severity === "error")
        .map((each) => (0,_error_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .errorFrame */ .EK)(each, look))
        .join("\n");
}
/** The closing table: every file of the release, and below it where it differs from its plan. */
function manifestText({ files, project, contract, rehearsal }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .inkOf */ .g)(look);
    const rows = files.map(({ name, kind, size, sha256, findings }) => {
        return [(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name), kind, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .shownSize */ .lh)(size), sha256.slice(0, 12), findingCount(findings, ink)];
    });
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(`${project.name} ${project.version}`)) + (rehearsal ? ink.dim("  rehearsal") : ""),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .Y)([["file", "kind", "size", "sha256", "findings"].map(ink.dim), ...rows], [2]).map((line) => `  ${line}`),
        ...alikeFindings(files).flatMap(([{ name, finding }, alike]) => [
            ...findingLines(finding, ink),
            `    ${ink.dim((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(alike.length === 1 ? name : `${name} and ${alike.length - 1} more`))}`,
        ]),
        ...(contract === null ? [ink.careful("  no plan: held against nothing")] : contractLines(contract, ink)),
    ].join("\n");
}
/** What `check` found, file by file. */
function verdictText({ files }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .inkOf */ .g)(look);
    const refused = files.filter((file) => file.refused).length;
    const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
    const closing = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files.length, "file")}, ${refused} would be refused, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings, "finding")}`;
    return [
        ...files.flatMap((file) => [
            `${file.refused ? ink.bad("refused") : ink.good("ok     ")} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(file.path)}`,
            ...file.findings.flatMap((finding) => findingLines(finding, ink)),
        ]),
        ink.strong(closing),
    ].join("\n");
}
/** What the index holds now. */
function receiptText({ index, authentication, uploads, verified, release }, look) {
    const ink = (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .inkOf */ .g)(look);
    const served = new Set(verified.map(({ name }) => name));
    const rows = uploads.map(({ name, outcome, attempts, sha256, attestation }) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(name),
        outcome,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(attempts, "attempt"),
        sha256.slice(0, 12),
        served.has(name) ? ink.good("verified") : ink.careful("not verified"),
        attestation === null ? "" : "attested",
    ]);
    return [
        ink.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(`Published to ${index}`)) + ink.dim(`  authentication: ${authentication}`),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .Y)(rows).map((line) => `  ${line}`),
        ...(release === null ? [] : [(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(`GitHub release ${release.tag}: ${release.url}`)]),
    ].join("\n");
}
function contractLines(contract, ink) {
    const lines = _contract_part_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_PARTS */ .e.flatMap(({ key, title }) => (0,_alike_js__WEBPACK_IMPORTED_MODULE_6__/* .groupAlike */ .M)(contract[key], ({ because }) => because).map(([{ because }, alike]) => {
        const names = (0,_alike_js__WEBPACK_IMPORTED_MODULE_6__/* .someNames */ .X)(alike.map(({ name }) => name));
        return `  ${ink.careful(title)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(names)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(because)}`;
    }));
    return lines.length === 0 ? [ink.good("  every file that was planned, and no other")] : lines;
}
function findingCount(findings, ink) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const warnings = findings.length - errors;
    return [
        ...(errors === 0 ? [] : [ink.bad((0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(errors, "error"))]),
        ...(warnings === 0 ? [] : [ink.careful((0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(warnings, "warning"))]),
    ].join(", ");
}
/** Each finding once, with the files that have it: what is wrong with one wheel is mostly wrong with all. */
function alikeFindings(files) {
    const found = files.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
    return (0,_alike_js__WEBPACK_IMPORTED_MODULE_6__/* .groupAlike */ .M)(found, ({ finding }) => `${finding.code} ${withoutMember(finding)}`);
}
/** METADATA and PKG-INFO say the same under other names. */
function withoutMember({ message, member }) {
    return member === undefined ? message : message.replaceAll(member, "");
}
function findingLines({ severity, code, authority, member, message, hint }, ink) {
    const paint = severity === "error" ? ink.bad : ink.careful;
    const where = member === undefined || message.includes(member) ? "" : ` (${member})`;
    return [
        `  ${paint(severity)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(code)} ${ink.dim(authority)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(message)}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(where)}`,
        `    ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(hint)}`,
    ];
}


/***/ }),

/***/ 36231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
// Control characters, and the format characters that reorder or hide what stands around them.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line of text that shows what is in it: nothing of a project, an archive or an index moves a cursor or reorders a line. */
function visible(text) {
    return text.toWellFormed().replace(UNSEEN, (sign) => {
        if (sign === "\t" || sign === "\n")
            return " ";
        return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** The lines of a longer text, each `visible`; a carriage return, as progress bars write it, ends a line. */
function visibleLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll("\t", "    ")));
}


/***/ })

};
