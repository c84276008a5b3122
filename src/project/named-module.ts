import type { Evidence } from "../documents/project.ts";
import { composedText } from "./composed-text.ts";
import { filesOf } from "./module-attribute.ts";
import { importsOf } from "./python-imports.ts";
import { constantText } from "./python-names.ts";
import { readPythonSource } from "./python-source.ts";
import type { Call, Expression, PythonSource } from "./python-syntax.ts";
import { evidenceAt, type Sources } from "./sources.ts";

/** What setup.py takes from a module: the names that it may have there, and the module where setup.py says which. */
interface Wanted {
  readonly names: readonly string[];
  readonly module?: string;
}

/**
 * What setup.py takes from a module that it runs, reads or imports: `about["__title__"]`, `package.__title__`, `find_meta("title")`.
 *
 * `undefined` where no module that setup.py names has it as a constant.
 */
export async function valueInModule(
  sources: Sources,
  setupPy: PythonSource,
  expression: Expression,
): Promise<{ readonly value: string; readonly evidence: Evidence } | undefined> {
  const wanted = wantedBy(expression, (await sources.read("setup.py")) ?? "");
  if (wanted === undefined) return undefined;
  const imported = wanted.module?.replaceAll(".", "/");
  const modules = imported === undefined ? [] : ["", "src/"].flatMap((folder) => filesOf(`${folder}${imported}`));
  const named = setupPy.calls.flatMap((call) => namedFiles(setupPy, call));
  for (const file of [...new Set([...modules, ...named])].slice(0, MOST_FILES)) {
    const text = await sources.read(file);
    const found = text === undefined ? undefined : assignedIn(readPythonSource(text), wanted.names, file);
    if (found !== undefined) return found;
  }
  return undefined;
}

// No setup.py names more; each is read.
const MOST_FILES = 20;

function wantedBy(expression: Expression, setupPy: string): Wanted | undefined {
  if (expression.kind === "item") return { names: [expression.key] };
  if (expression.kind === "name") return wantedByName(expression.value, setupPy);
  const { name, positional, keywords } = expression.kind === "call" ? expression.call : NO_CALL;
  const [only, ...others] = positional;
  const isOwn = only?.kind === "text" && others.length === 0 && keywords.size === 0 && !name.includes(".");
  return isOwn ? { names: [`__${only.value}__`, only.value] } : undefined;
}

const NO_CALL: Call = { name: "", line: 0, positional: [], keywords: new Map(), spread: [] };

/** `NAME` and `module.NAME`, where setup.py imports the one or the other. */
function wantedByName(written: string, setupPy: string): Wanted | undefined {
  const imports = importsOf(setupPy);
  const taken = imports.find((each) => each.as === written);
  if (taken !== undefined) return { names: [taken.name], module: taken.module };
  const end = written.lastIndexOf(".");
  if (end < 0) return undefined;
  const module = written.slice(0, end);
  const from = imports.find((each) => each.as === module);
  return { names: [written.slice(end + 1)], module: from === undefined ? module : `${from.module}.${from.name}` };
}

function assignedIn(module: PythonSource, names: readonly string[], file: string) {
  for (const name of names) {
    const [assigned] = module.assignmentsTo(name);
    const value = assigned && composedText(module, { kind: "name", value: name, line: assigned.value.line });
    if (assigned === undefined || value === undefined) continue;
    return { value, evidence: evidenceAt(file, assigned.value.line, `${name} = ${JSON.stringify(value)}`) };
  }
  return undefined;
}

/** A path of Python source among what a call is given: one text, or those that are joined, behind the folder of setup.py or not. */
function namedFiles(source: PythonSource, { positional }: Call): readonly string[] {
  const texts = positional.map((each) => constantText(source, each)).filter((each) => each !== undefined);
  const joined = texts.join("/");
  return joined.endsWith(".py") ? [joined.replace(/^\.\//, "")] : [];
}
