export const id = 755;
export const ids = [755];
export const modules = {

/***/ 73755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/adapters/terminal.js
const CLEAR_LINE = "\r\u001b[2K";
const SHORTEST = 20;
/** Progress on a terminal: stages and steps stay, a tool's lines pass by on the last one; `verbose` keeps them all. */
function terminalProgress(terminal, tone) {
    if (tone === "quiet")
        return { stage() { }, step() { }, line() { } };
    const passing = tone === "normal" && terminal.isTTY === true;
    const keep = (text) => void terminal.write(`${passing ? CLEAR_LINE : ""}${text}\n`);
    return {
        stage: (name, about) => keep(`${name.padEnd(9)} ${printable(about)}`),
        step: (text) => keep(`${" ".repeat(10)}${printable(text)}`),
        line(text) {
            if (tone === "verbose")
                keep(`${" ".repeat(10)}| ${printable(text)}`);
            else if (passing) {
                const room = Math.max(SHORTEST, (terminal.columns ?? 80) - 13);
                terminal.write(`${CLEAR_LINE}${" ".repeat(10)}… ${printable(text).slice(0, room)}`);
            }
        },
    };
}
/** A tool's output may carry control sequences; a terminal must not obey them. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\t" ? " " : ""));
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/app/arguments.js
var app_arguments = __webpack_require__(85218);
// EXTERNAL MODULE: ./lib/src/app/run-command.js
var run_command = __webpack_require__(44407);
// EXTERNAL MODULE: ./lib/src/app/world.js + 7 modules
var world = __webpack_require__(12430);
;// CONCATENATED MODULE: ./lib/src/app/command-line.js








const CANCELLED = 130;
const SHORT_WAIT_MS = 2_000;
const LONGEST_GOODBYE_MS = 15_000;
/** Runs one command as the command line asks for it, and sets the process's exit code. */
async function runCommandLine(argv) {
    try {
        const given = (0,app_arguments/* readArguments */.l)(argv);
        const progress = terminalProgress(external_node_process_.stderr, toneOf(given));
        const real = (0,world/* realWorld */.b)(progress, () => { });
        await untilCancelled(real, async (cancelled) => tell(given, await (0,run_command/* runCommand */.d)(given, real.world, cancelled)));
    }
    catch (error) {
        complain(error, argv.includes("--json"));
    }
}
function toneOf({ switches }) {
    if (switches.has("quiet"))
        return "quiet";
    return switches.has("verbose") ? "verbose" : "normal";
}
function tell(given, outcome) {
    external_node_process_.exitCode = outcome.exitCode;
    if (!given.switches.has("json")) {
        if (!given.switches.has("quiet") || outcome.exitCode !== 0)
            external_node_process_.stderr.write(`${outcome.text}\n`);
        return;
    }
    external_node_process_.stdout.write(`${JSON.stringify(outcome.document, undefined, 2)}\n`);
    const errors = (0,terminal/* errorsText */.v$)(outcome.problems, { colour: wantsColour() });
    if (errors !== "")
        external_node_process_.stderr.write(`${errors}\n`);
}
function complain(error, json) {
    const known = error instanceof errors/* ShipwheelError */.QP ? error : unexpected(error);
    if (json)
        external_node_process_.stdout.write(`${JSON.stringify({ problems: known.problems }, undefined, 2)}\n`);
    for (const each of known.problems)
        external_node_process_.stderr.write(`${(0,terminal/* problemText */.fI)(each, { colour: wantsColour() })}\n`);
    external_node_process_.exitCode = known.exitCode;
}
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    // The stack is for whoever mends Shipwheel; nobody else is shown one.
    const stack = external_node_process_.env.SHIPWHEEL_DEBUG && error instanceof Error ? error.stack : undefined;
    return errors/* ShipwheelError */.QP.of([(0,errors/* problem */.CC)("SW-INTERNAL", message, stack === undefined ? {} : { detail: stack })]);
}
function wantsColour() {
    return external_node_process_.stderr.isTTY === true && !external_node_process_.env.NO_COLOR;
}
/** Runs `work` until it ends or the user stops it: then children end, what is unfinished goes, and the exit code is 130. */
async function untilCancelled(real, work) {
    let stop = () => { };
    const cancelled = new Promise((resolve) => {
        stop = resolve;
    });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        external_node_process_.once(signal, stop);
    const ended = work(cancelled).then(() => ({ cancelled: false }), (error) => ({ cancelled: false, error }));
    const first = await Promise.race([ended, cancelled.then(() => ({ cancelled: true }))]);
    for (const signal of signals)
        external_node_process_.removeListener(signal, stop);
    if (first.cancelled)
        await abandon(real, ended);
    else if ("error" in first)
        throw first.error;
}
/** Children end first, since what they write is removed with the rest; work that waits for a network is not waited for. */
async function abandon(real, ended) {
    external_node_process_.exitCode = CANCELLED;
    setTimeout(() => external_node_process_.exit(CANCELLED), LONGEST_GOODBYE_MS).unref();
    await real.abandon();
    await Promise.race([ended, (0,promises_.setTimeout)(SHORT_WAIT_MS)]);
    await real.abandon();
    external_node_process_.stderr.write("Cancelled. What was running has ended; nothing half-written was left.\n");
    external_node_process_.exit(CANCELLED);
}


/***/ })

};
