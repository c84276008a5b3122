import { filesOf } from "./module-attribute.ts";
import { constantText } from "./python-names.ts";
import { readPythonSource } from "./python-source.ts";
import type { Call, PythonSource } from "./python-syntax.ts";
import { keywordOf } from "./setup-py.ts";
import type { Sources } from "./sources.ts";

// `name=about["__title__"]`, `name=package.__title__`
const TAKEN = /\bname[ \t]*=[ \t]*(\w+)(?:\.(\w+)|\[[ \t]*["'](\w+)["'][ \t]*\])[ \t]*,/;

/**
 * The project's name where setup.py takes it from a module that it runs or imports, as `about["__title__"]`: what a file that setup.py names
 * assigns.
 *
 * `undefined` where no such file has it as a constant.
 */
export async function nameInAbout(sources: Sources): Promise<string | undefined> {
  const { setupPy } = sources;
  const match = TAKEN.exec((await sources.read("setup.py")) ?? "");
  const name = match?.[2] ?? match?.[3];
  if (setupPy === undefined || name === undefined || keywordOf(setupPy, "name") === undefined) return undefined;
  const modules = ["", "src/"].flatMap((folder) => filesOf(`${folder}${match?.[1]}`));
  for (const file of new Set([...setupPy.calls.flatMap((call) => namedFiles(setupPy, call)), ...modules])) {
    const text = await sources.read(file);
    const module = text === undefined ? undefined : readPythonSource(text);
    const value = module && constantText(module, { kind: "name", value: name, line: 1 });
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A path of Python source among what a call is given: one text, or those that are joined, behind the folder of setup.py or not. */
function namedFiles(source: PythonSource, { positional }: Call): readonly string[] {
  const texts = positional.map((each) => constantText(source, each)).filter((each) => each !== undefined);
  const joined = texts.join("/");
  return joined.endsWith(".py") ? [joined.replace(/^\.\//, "")] : [];
}
