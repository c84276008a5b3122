import type { Inclusion } from "../documents/source-tree.ts";
import { setupPyDataFiles } from "./data-files.ts";
import type { Declarations } from "./pyproject-declarations.ts";
import { constantText, entriesOf, resolve } from "./python-names.ts";
import { readPythonSource } from "./python-source.ts";
import type { Expression, PythonSource } from "./python-syntax.ts";
import { pythonTokens } from "./python-tokens.ts";
import { keywordOf } from "./setup-py.ts";

const BY = "setup.py";

/** What a setup.py says of the files that belong into distributions, as far as reading tells. Every text in it may name a file. */
export function setupPyDeclarations(text: string): Declarations {
  const source = readPythonSource(text);
  const includes = keywordOf(source, "include_package_data");
  return {
    named: textsOf(text).map((path) => ({ path, by: BY })),
    inclusions: packageData(source),
    excluded: excludedData(source),
    dataFiles: setupPyDataFiles(source),
    modules: textsIn(source, keywordOf(source, "py_modules")).map((path) => ({ path, by: `${BY}: py_modules` })),
    packageData: isTrue(includes) ? [`${BY}: include_package_data`] : [],
  };
}

function isTrue(expression: Expression | undefined): boolean {
  return (
    (expression?.kind === "name" && expression.value === "True") ||
    (expression?.kind === "number" && expression.value === "1")
  );
}

function packageData(source: PythonSource): readonly Inclusion[] {
  return entriesIn(source, "package_data").flatMap(([name, patterns]) =>
    textsIn(source, patterns).map((pattern) => {
      return { target: "wheel", pattern, package: name === "" ? "*" : name, by: `${BY}: package_data` } as const;
    }),
  );
}

function excludedData(source: PythonSource): readonly string[] {
  return entriesIn(source, "exclude_package_data").flatMap(([name, patterns]) =>
    textsIn(source, patterns).map((pattern) => {
      return name === "*" || name === "" ? `**/${pattern}` : `**/${name.replaceAll(".", "/")}/${pattern}`;
    }),
  );
}

function entriesIn(source: PythonSource, keyword: string): readonly (readonly [string, Expression])[] {
  return [...(entriesOf(keywordOf(source, keyword)) ?? [])];
}

/** The constants of a list; what else is in it is passed over. */
function textsIn(source: PythonSource, expression: Expression | undefined): readonly string[] {
  const list = resolve(source, expression);
  return list?.kind === "list" ? list.items.flatMap((item) => constantText(source, item) ?? []) : [];
}

/** Every text in the source: one of them may be the name of a file. */
function textsOf(source: string): readonly string[] {
  const texts = [...pythonTokens(source)].filter(({ kind, computed }) => kind === "text" && computed !== true);
  return [...new Set(texts.map(({ value }) => value))];
}
