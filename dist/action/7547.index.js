export const id = 7547;
export const ids = [7547];
export const modules = {

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDescriptions: () => (/* binding */ renderDescriptions)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/build/environment.js
var environment = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/src/build/python.js
var build_python = __webpack_require__(47387);
;// CONCATENATED MODULE: ./lib/src/build/render-script.js
const RENDER_SCRIPT = `
import json, sys, types
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
except Exception:
    pass
cleaner = types.ModuleType("nh3")
cleaner.clean = lambda html, **options: html
sys.modules["nh3"] = cleaner
from docutils.utils import SystemMessage
from readme_renderer import rst
rst.SETTINGS.update(doctitle_xform=True, sectsubtitle_xform=True)
publish, said = rst.publish_parts, []
def publish_and_note(*arguments, **options):
    try:
        return publish(*arguments, **options)
    except SystemMessage as error:
        said.append(str(error))
        raise
rst.publish_parts = publish_and_note
for number, text in enumerate(json.load(sys.stdin)):
    said.clear()
    try:
        verdict = "rendered" if rst.render(text) is not None else "refused"
        because = said[0] if said else "nothing is left to show"
    except MemoryError:
        verdict, because = "skipped", "it takes more memory than we give it"
    except Exception as error:
        verdict, because = "refused", type(error).__name__ + ": " + str(error)
    print(json.dumps({"number": number, "kind": verdict, "because": because[:500]}), flush=True)
`;

// EXTERNAL MODULE: ./lib/src/build/tools.js + 2 modules
var tools = __webpack_require__(47145);
;// CONCATENATED MODULE: ./lib/src/build/descriptions.js





const MOST_SECONDS = 60;
async function renderDescriptions(texts, machine, python) {
    if (texts.length === 0)
        return [];
    try {
        const tools = await readmeTools(machine, python);
        if (tools === undefined)
            return texts.map(() => skipped("there is no Python 3.11 or newer to render it with"));
        return await renderWith(tools, texts, machine);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP) || error.code === "SW-CANCELLED")
            throw error;
        return texts.map(() => skipped(`docutils is not there (${error.code})`));
    }
}
async function readmeTools(machine, given) {
    const uv = await (0,tools/* hasUv */.C8)(machine);
    if (given !== undefined)
        return (0,tools/* prepareTools */.$K)("readme", given, uv, machine);
    for await (const python of (0,build_python/* findPythons */.np)(undefined, machine)) {
        if ((0,build_python/* runsTools */.IM)(python, uv))
            return (0,tools/* prepareTools */.$K)("readme", python, uv, impatient(machine));
    }
    return undefined;
}
function impatient(machine) {
    const { runner } = machine;
    const environment = { PIP_RETRIES: "0", PIP_DEFAULT_TIMEOUT: "5", ...runner.environment };
    return { ...machine, runner: { ...runner, environment } };
}
async function renderWith(tools, texts, machine) {
    const { processes, runner, temporary } = machine;
    const rendered = texts.map(() => skipped("it was not rendered in time"));
    const options = {
        cwd: temporary,
        env: (0,environment/* buildEnvironment */.A)(runner.environment, { platform: runner.platform }),
        input: JSON.stringify(texts),
        timeoutSeconds: MOST_SECONDS,
        onLine: (line) => {
            const answer = answerIn(line);
            if (answer !== undefined && rendered[answer.number] !== undefined)
                rendered[answer.number] = answer;
        },
    };
    try {
        await processes.run([tools.interpreter, "-I", "-c", RENDER_SCRIPT], options);
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP && error.code === "SW-PROCESS-TIMEOUT"))
            throw error;
    }
    return rendered;
}
function answerIn(line) {
    const answer = /^\{"number": (?<number>\d+), "kind": "(?<kind>rendered|refused|skipped)", "because": (?<because>".*")\}$/.exec(line);
    const { number, kind, because = '""' } = answer?.groups ?? {};
    if (kind === "rendered")
        return { number: Number(number), kind };
    if (kind !== "refused" && kind !== "skipped")
        return undefined;
    return { number: Number(number), kind, because: String(JSON.parse(because)) };
}
function skipped(because) {
    return { kind: "skipped", because };
}


/***/ }),

/***/ 58681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mayBeSecret)
/* harmony export */ });
const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;
function mayBeSecret(name) {
    return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}


/***/ })

};
