export const id = 3755;
export const ids = [3755];
export const modules = {

/***/ 73755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/src/adapters/running-work.js
var running_work = __webpack_require__(73604);
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
        ? (0,running_work/* runningWork */.t)(SECONDS.passing, show)
        : (0,running_work/* runningWork */.t)(SECONDS.kept, (told) => keep(`${INDENT}still running: ${printable(told)}`));
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
var document_file = __webpack_require__(48111);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/app/arguments.js
var app_arguments = __webpack_require__(85218);
// EXTERNAL MODULE: ./lib/src/app/cancellation.js
var cancellation = __webpack_require__(87983);
// EXTERNAL MODULE: ./lib/src/app/failure.js
var failure = __webpack_require__(13928);
// EXTERNAL MODULE: ./lib/src/app/run-command.js
var run_command = __webpack_require__(44407);
// EXTERNAL MODULE: ./lib/src/app/secrets.js
var app_secrets = __webpack_require__(18903);
// EXTERNAL MODULE: ./lib/src/app/world.js + 8 modules
var world = __webpack_require__(83137);
;// CONCATENATED MODULE: ./lib/src/app/command-line.js










async function runCommandLine(argv) {
    const secrets = (0,app_secrets/* createSecrets */.g)();
    for (const password of (0,app_secrets/* passwordsIn */.P)(external_node_process_.env))
        secrets.add(password);
    const say = speaker(secrets);
    try {
        const given = (0,app_arguments/* readArguments */.l)(argv);
        const { isTTY, columns } = external_node_process_.stderr;
        const progress = terminalProgress({ isTTY, columns, write: say.toPeople }, toneOf(given));
        const real = (0,world/* realWorld */.b)(progress, secrets.add);
        const work = async (cancelled) => tell(given, await (0,run_command/* runCommand */.d)(given, real.world, cancelled), say);
        await (0,cancellation/* untilCancelled */.c)(real, work, say.toPeople);
    }
    catch (error) {
        complain(error, argv.includes("--json"), say);
    }
}
function speaker({ without }) {
    return {
        toPrograms: (text) => void external_node_process_.stdout.write(without(text)),
        toPeople: (text) => void external_node_process_.stderr.write(without(text)),
    };
}
function toneOf({ switches }) {
    if (switches.has("quiet"))
        return "quiet";
    return switches.has("verbose") ? "verbose" : "normal";
}
function tell(given, outcome, say) {
    external_node_process_.exitCode = outcome.exitCode;
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
    const { problems, exitCode } = (0,failure/* failureOf */.g)(error);
    if (json)
        say.toPrograms((0,document_file/* jsonText */.s$)({ problems }));
    for (const each of problems)
        say.toPeople(`${(0,terminal/* problemText */.fI)(each, { colour: wantsColour() })}\n`);
    external_node_process_.exitCode = exitCode;
}
function wantsColour() {
    return external_node_process_.stderr.isTTY === true && !external_node_process_.env.NO_COLOR;
}


/***/ })

};
