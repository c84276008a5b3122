import { textAt } from "../config/table.ts";
import { workflowTexts } from "./github-workflow.ts";
import { resolve } from "./python-names.ts";
import type { PythonSource } from "./python-syntax.ts";
import { cfgOption } from "./setup-cfg.ts";
import { keywordOf } from "./setup-py.ts";
import type { Sources } from "./sources.ts";

/** The oldest CPython of setuptools' stable-ABI wheel, which bdist_wheel alone decides: `cp39`. */
export async function stableAbi(sources: Sources): Promise<string | undefined> {
  const tool = sources.tool("distutils");
  const written =
    textAt(tool, "bdist_wheel", "py-limited-api") ??
    textAt(tool, "bdist_wheel", "py_limited_api") ??
    cfgOption(sources.setupCfg, "bdist_wheel", "py_limited_api")?.value ??
    inOptions(sources.setupPy) ??
    (await inText(sources)) ??
    (await inWorkflows(sources));
  return /^cp3\d+$/.exec(written ?? "")?.[0];
}

function inOptions(source: PythonSource | undefined): string | undefined {
  const options = source && keywordOf(source, "options");
  const wheel = options?.kind === "dict" ? source && resolve(source, options.entries.get("bdist_wheel")) : undefined;
  const written = wheel?.kind === "dict" ? source && resolve(source, wheel.entries.get("py_limited_api")) : undefined;
  return written?.kind === "text" ? written.value : undefined;
}

// A `get_tag` of setup.py's own gives the tag as two texts, `"cp310", "abi3"`; options that hold under a condition are a dictionary
// somewhere, or are set in one.
const WRITTEN = [
  /["'](cp3\d+)["'], *["']abi3["']/,
  /["']py_limited_api["'](?:\]\s*=|\s*:)\s*["'](cp3\d+)["']/,
  /--py-limited-api[=", ']+(cp3\d+)["']/,
];

// `"cp{}{}".format(*OLDEST)`, where OLDEST is a tuple.
const FORMATTED = /["']cp\{\}\{\}["']\.format\(\*(\w+)\)/;

async function inText(sources: Sources): Promise<string | undefined> {
  const text = await sources.read("setup.py");
  const lines = text?.split("\n").filter((line) => !/^\s*#/.test(line)) ?? [];
  for (const pattern of WRITTEN) {
    const found = lines.map((line) => pattern.exec(line)?.[1]).find(Boolean);
    if (found !== undefined) return found;
  }
  const name = text?.includes("py_limited_api") ? FORMATTED.exec(lines.join("\n"))?.[1] : undefined;
  const tuple =
    sources.setupPy &&
    resolve(sources.setupPy, name === undefined ? undefined : { kind: "name", value: name, line: 1 });
  const numbers = tuple?.kind === "list" ? tuple.items.map((item) => (item.kind === "number" ? item.value : "")) : [];
  return numbers.length === 2 ? `cp${numbers.join("")}` : undefined;
}

const OPTION = /--py-limited-api=(?:(cp3\d+)\b|\$\{\{\s*matrix\.(?:\w+\.)*(\w+)\s*\}\})/;

/** What a workflow gives bdist_wheel: `--build-option=--py-limited-api=cp39`, or what its matrix has; the lowest, where that has several. */
async function inWorkflows(sources: Sources): Promise<string | undefined> {
  for await (const { text } of workflowTexts(sources)) {
    const [option, written, key] = OPTION.exec(text) ?? [];
    if (option === undefined) continue;
    const inMatrix = text.matchAll(new RegExp(`\\b${key}["']?:[ \\t]*["']?(cp3\\d+)\\b`, "g"));
    const minors = [...inMatrix].map(([, tag = ""]) => Number(tag.slice(3)));
    if (written !== undefined || minors.length > 0)
      return written ?? `cp3${minors.reduce((lowest, minor) => Math.min(lowest, minor))}`;
  }
  return undefined;
}
