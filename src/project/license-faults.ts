import licenses from "../../data/licenses.json" with { type: "json" };
import { isTable, type Table, textAt, textsAt, valueAt } from "../config/table.ts";
import { licenseExpressionProblem } from "../python/license-expression.ts";
import type { Fault } from "./project-faults.ts";
import type { Sources } from "./sources.ts";

// What the backends were seen to do with each mistake.
const LETTING_BOTH_FORMS = new Set(["uv_build"]);
const LETTING_MORE_KEYS = new Set(["setuptools", "hatchling", "maturin", "uv_build"]);
const LETTING_ANY_TEXT = new Set(["poetry-core"]);
const LETTING_CLASSIFIERS = new Set(["hatchling", "poetry-core", "uv_build", "maturin"]);
const LETTING_TABLE_BESIDE_FILES = new Set(["hatchling", "maturin"]);
const LETTING_NO_LICENSE = new Set(["setuptools"]);
const LETTING_NO_LICENSE_FILES = new Set(["setuptools", "hatchling", "maturin"]);
const LETTING_NO_README = new Set(["setuptools"]);
const LETTING_ANY_README = new Set(["poetry-core", "maturin", "flit-core"]);

// Nobody has more; for each the file system is asked.
const MOST_PATTERNS = 100;

/** What is wrong with the licence and the readme of `[project]`, and with the files that they name (PEP 639, PEP 621). */
export async function* licenseFaults(sources: Sources): AsyncGenerator<Fault> {
  const { project } = sources;
  const license = valueAt(project, "license");
  if (typeof license === "string") yield* expressionFaults(license, project);
  if (isTable(license)) {
    yield* tableFaults(license, project);
    yield* missing(sources, ["project", "license", "file"], textAt(license, "file"), LETTING_NO_LICENSE);
  }
  for (const pattern of textsAt(project, "license-files").slice(0, MOST_PATTERNS)) {
    const keys = ["project", "license-files"];
    if (pattern.split("/").includes("..")) {
      const offending = `${JSON.stringify(pattern)} in license-files leads out of the project`;
      yield { code: "SW-PROJECT-VALUE", offending, keys, item: pattern, toleratedBy: LETTING_NO_LICENSE_FILES };
    } else if (!/[*?[]/.test(pattern)) yield* missing(sources, keys, pattern, LETTING_NO_LICENSE_FILES);
  }
  yield* readmeFaults(sources);
}

function* expressionFaults(license: string, project: Table): Generator<Fault> {
  const keys = ["project", "license"];
  const problem = licenseExpressionProblem(license, LISTED);
  if (problem !== undefined) {
    const offending = `${JSON.stringify(license.slice(0, 200))}: ${problem}`;
    yield { code: "SW-METADATA-LICENSE-EXPRESSION", offending, keys, toleratedBy: LETTING_ANY_TEXT };
  }
  const classifier = textsAt(project, "classifiers").find((each) => each.startsWith("License ::"));
  if (classifier === undefined) return;
  yield {
    code: "SW-PROJECT-LICENSE",
    offending: `${JSON.stringify(classifier)} beside \`license = ${JSON.stringify(license.slice(0, 200))}\``,
    hint: "Take the classifier away: the expression says it.",
    keys: ["project", "classifiers"],
    item: classifier,
    toleratedBy: LETTING_CLASSIFIERS,
  };
}

const LISTED = { licenses: new Set(licenses.licenses), exceptions: new Set(licenses.exceptions) };

function* tableFaults(license: Table, project: Table): Generator<Fault> {
  const keys = ["project", "license"];
  const forms = ["text", "file"].filter((form) => typeof license[form] === "string");
  const others = Object.keys(license).length - forms.length;
  if (forms.length !== 1 || others > 0) {
    const offending = "project.license must be an expression, or a table with `text` or `file` alone";
    const toleratedBy = forms.length === 2 ? LETTING_BOTH_FORMS : forms.length === 1 ? LETTING_MORE_KEYS : undefined;
    yield { code: "SW-PROJECT-VALUE", offending, keys, ...(toleratedBy && { toleratedBy }) };
  }
  if (Object.hasOwn(project, "license-files")) {
    const offending = "`license-files` stands beside a table";
    const hint = 'Write the licence as an expression: `license = "MIT"`.';
    yield { code: "SW-PROJECT-LICENSE", offending, hint, keys, toleratedBy: LETTING_TABLE_BESIDE_FILES };
  }
}

async function* readmeFaults(sources: Sources): AsyncGenerator<Fault> {
  const readme = valueAt(sources.project, "readme");
  const keys = ["project", "readme"];
  if (typeof readme === "string") {
    if (!/\.(?:md|rst|txt)$/i.test(readme)) {
      const offending = `nothing tells what kind of text ${JSON.stringify(readme)} is`;
      const hint = 'Write `readme = {file = "...", content-type = "text/markdown"}`.';
      yield { code: "SW-PROJECT-VALUE", offending, hint, keys, toleratedBy: LETTING_ANY_README };
    }
    yield* missing(sources, keys, readme, LETTING_NO_README);
  }
  if (!isTable(readme)) return;
  const forms = ["text", "file"].filter((form) => typeof readme[form] === "string");
  if (forms.length !== 1 || typeof readme["content-type"] !== "string") {
    const offending = "project.readme as a table needs `content-type`, and `file` or `text`";
    yield { code: "SW-PROJECT-VALUE", offending, keys };
  }
  yield* missing(sources, [...keys, "file"], textAt(readme, "file"), LETTING_NO_README);
}

async function* missing(
  sources: Sources,
  keys: readonly string[],
  file: string | undefined,
  toleratedBy: ReadonlySet<string>,
): AsyncGenerator<Fault> {
  if (file === undefined || (await sources.has(file)) || (await isInSubmodule(sources, file))) return;
  yield { code: "SW-PROJECT-FILE-MISSING", offending: JSON.stringify(file), keys, item: file, toleratedBy };
}

const MOST_MODULES = 100_000;

/** What a submodule has may not be checked out. */
async function isInSubmodule({ read }: Sources, file: string): Promise<boolean> {
  const modules = file.includes("/") ? (await read(".gitmodules"))?.slice(0, MOST_MODULES) : undefined;
  const folders = [...(modules ?? "").matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S+)[ \t]*$/gm)].map(
    ([, folder]) => `${folder}/`,
  );
  return folders.some((folder) => file.startsWith(folder));
}
