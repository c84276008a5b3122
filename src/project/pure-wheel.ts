import type { Evidence, Purity } from "../documents/project.ts";
import { type Described, pure } from "./described.ts";
import { workflowTexts } from "./github-workflow.ts";
import { setupPyPurity } from "./setup-py-purity.ts";
import { evidenceAt, lineAt, type Sources } from "./sources.ts";

// How workflows call what they build: `build-pure-python-dists`, `sdist + pure wheel`, `Build pure Python source wheel`.
const NAMED = /(?<![a-z])pure(?:[-_ ]?python)?(?:[-_ ](?:source|sdist|and))*[-_ ](?:wheels?|dists?)\b/i;
const FILE = /none-any\.whl/;
const TAKEN_AWAY = /-delete|\brm\b|\bnot?\b|!/;
// Without extension modules, yet for one platform: the wheel is called pure and does not say so.
const OTHER_PLATFORM = /--plat(?:-|_)name\b/;
const BUILDS = /\bbdist_wheel\b|-I?m build\b|\bpip wheel\b|\buv build\b|\bhatch build\b|\bpyproject-build\b/;
const WHEEL = /--wheel\b|\bbdist_wheel\b|\bpip wheel\b/;
const VARIABLE = /\b([A-Z][A-Z0-9_]{3,})(?:=|:[ \t]*)["']?([A-Za-z0-9]+)\b/g;
const WITHOUT = /(?:^|_)(?:NO|DISABLE|SKIP|PURE|WITHOUT)(?:_|$)|PURE_?PYTHON/;
const EXTENSIONS = /EXT|SPEEDUP|CYTHON|NATIVE|RUST|MYPYC|COMPILE/;

const BUILDS_PLATFORMS = /\bcibuildwheel\b|maturin-action\b/;

/**
 * What else the project's files say of its wheels, beside what its backend was found to do.
 *
 * A project whose workflows build a pure wheel beside those of the platforms is `both`; so is one that a setup.py compiles though its
 * backend does not. Where a workflow builds for platforms, a pure answer is no longer certain.
 */
export async function withPureWheel(sources: Sources, backend: string, described: Described): Promise<Described> {
  const { purity } = described;
  if (purity.class === "platform") {
    const step = await pureStep(sources);
    if (step === undefined) return described;
    return { ...described, purity: { class: "both", confidence: "likely", evidence: [...purity.evidence, step] } };
  }
  if (purity.class !== "pure") return described;
  const compiled = backend === "setuptools" ? undefined : await compiledBySetupPy(sources);
  if (compiled !== undefined) {
    const evidence = [...purity.evidence, ...compiled.evidence];
    return { ...described, purity: { class: "both", confidence: "likely", evidence }, pureByDefault: true };
  }
  const doubt = purity.confidence === "certain" ? await platformBuild(sources) : undefined;
  return doubt === undefined ? described : { ...described, purity: pure("likely", ...purity.evidence, doubt) };
}

async function compiledBySetupPy(sources: Sources): Promise<Purity | undefined> {
  if (sources.setupPy === undefined) return undefined;
  const { purity } = setupPyPurity(sources.setupPy, (await sources.read("setup.py")) ?? "");
  return purity.class === "pure" ? undefined : purity;
}

async function platformBuild(sources: Sources): Promise<Evidence | undefined> {
  if (Object.keys(sources.tool("cibuildwheel")).length > 0) {
    return sources.cite(["tool", "cibuildwheel"], "[tool.cibuildwheel]");
  }
  for await (const { file, text } of workflowTexts(sources)) {
    const match = BUILDS_PLATFORMS.exec(text);
    if (match !== null) return evidenceAt(file, lineAt(text, match.index), match[0]);
  }
  return undefined;
}

/** The evidence of a pure wheel among those of the platforms. */
async function pureStep(sources: Sources): Promise<Evidence | undefined> {
  const switches = (await sources.read("setup.py")) ?? "";
  for await (const { file, text } of workflowTexts(sources)) {
    if (OTHER_PLATFORM.test(text)) continue;
    const evidence = namedIn(file, text) ?? switchedOff(file, text, switches);
    if (evidence !== undefined) return evidence;
  }
  return undefined;
}

function namedIn(file: string, text: string): Evidence | undefined {
  for (const [index, line] of text.split("\n").entries()) {
    const isNamed = NAMED.test(line) || FILE.test(line);
    if (isNamed && !TAKEN_AWAY.test(line)) return evidenceAt(file, index + 1, line.trim().slice(0, 200));
  }
  return undefined;
}

/** A step that builds while a variable which setup.py knows keeps the extension modules out: `X_NO_EXTENSIONS: 1`. */
function switchedOff(file: string, text: string, setupPy: string): Evidence | undefined {
  let start = 0;
  for (const step of text.split(/(?<=\n)(?=[ \t]*- )/)) {
    const isWheel = WHEEL.test(step) || !/--sdist\b/.test(step);
    const isBuild = BUILDS.test(step) && isWheel && !/cibuildwheel/i.test(step);
    const set = isBuild ? [...step.matchAll(VARIABLE)].find(([, ...said]) => turnsOff(said, setupPy)) : undefined;
    if (set !== undefined) return evidenceAt(file, lineAt(text, start + set.index), set[0]);
    start += step.length;
  }
  return undefined;
}

function turnsOff([name = "", value = ""]: readonly string[], setupPy: string): boolean {
  if (!setupPy.includes(name)) return false;
  if (WITHOUT.test(name)) return /^(?:1|y|yes|true|on)$/i.test(value);
  return EXTENSIONS.test(name) && /^(?:0|n|no|false|off)$/i.test(value);
}
