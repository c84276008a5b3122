import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { Evidence, VersionSource } from "../documents/project.ts";
import { composedText } from "./composed-text.ts";
import { filesOf, type Locate, versionInModule } from "./module-attribute.ts";
import { valueInModule } from "./named-module.ts";
import { importsOf } from "./python-imports.ts";
import type { Expression, PythonSource } from "./python-syntax.ts";
import { setuptoolsScm } from "./scm.ts";
import { cfgOption } from "./setup-cfg.ts";
import { keywordOf, setupCalls } from "./setup-py.ts";
import { evidenceAt, type Sources } from "./sources.ts";
import { askBackend, staticVersion } from "./version-literal.ts";
import { versioneer } from "./versioneer.ts";

/** Where setuptools takes the version from, in its own order. `[project].version` was looked at before. */
export async function setuptoolsVersion(sources: Sources): Promise<VersionSource | undefined> {
  return (
    (await declaredDynamic(sources)) ??
    setupPyScm(sources) ??
    (await versioneer(sources)) ??
    (await setupPyVersion(sources)) ??
    (await setupCfgVersion(sources)) ??
    pyprojectScm(sources) ??
    unreadVersion(sources)
  );
}

/** `[tool.setuptools.dynamic] version = {attr = ...}` or `{file = ...}`. */
async function declaredDynamic(sources: Sources): Promise<VersionSource | undefined> {
  const keys = ["tool", "setuptools", "dynamic", "version"];
  const dynamic = valueAt(sources.pyproject?.table ?? {}, ...keys);
  if (!isTable(dynamic)) return undefined;
  const attribute = textAt(dynamic, "attr");
  if (attribute !== undefined) {
    return versionOfAttribute(sources, attribute, sources.cite(keys, `attr = ${JSON.stringify(attribute)}`));
  }
  const listed = valueAt(dynamic, "file");
  const files = typeof listed === "string" ? [listed] : textsAt(dynamic, "file");
  return versionOfFiles(sources, files, sources.cite(keys, `file = ${JSON.stringify(files)}`));
}

async function setupCfgVersion(sources: Sources): Promise<VersionSource | undefined> {
  const option = cfgOption(sources.setupCfg, "metadata", "version");
  if (option === undefined || option.value === "") return undefined;
  const evidence = evidenceAt("setup.cfg", option.line, `version = ${option.value}`);
  const directive = /^(attr|file):\s*(.+)$/s.exec(option.value);
  if (directive === null) return staticVersion(option.value, evidence);
  const [, kind, value = ""] = directive;
  if (kind === "attr") return versionOfAttribute(sources, value.trim(), evidence);
  return versionOfFiles(
    sources,
    value.split(",").map((file) => file.trim()),
    evidence,
  );
}

/** A literal in the module is read as setuptools reads it, without importing; what is neither that nor taken from one is not read. */
async function versionOfAttribute(sources: Sources, attribute: string, evidence: Evidence): Promise<VersionSource> {
  const parts = attribute.split(".");
  const name = parts.pop() ?? "";
  const locate: Locate = (module) => moduleFiles(sources, module);
  return (await versionInModule(sources, locate(parts), name, locate)) ?? askBackend(evidence);
}

/** Where the module `parts` may lie: where package-dir puts it, else in `src`, else beside pyproject.toml. */
function moduleFiles(sources: Sources, parts: readonly string[]): readonly string[] {
  const directories = packageDirectories(sources);
  const [top = "", ...rest] = parts.length === 0 ? ["__init__"] : parts;
  const mapped = directories.get(top);
  const where = [directories.get(""), ...searchedFolders(sources), "src", "."].filter((each) => each !== undefined);
  const stems = [
    ...(mapped === undefined ? [] : [[mapped, ...rest].join("/")]),
    ...where.map((folder) => [folder, top, ...rest].join("/")),
  ];
  return [...new Set(stems)].flatMap(filesOf).map((file) => file.replace(/^\.\//, ""));
}

function packageDirectories(sources: Sources): ReadonlyMap<string, string> {
  const directories = new Map<string, string>();
  const inPy = sources.setupPy && keywordOf(sources.setupPy, "package_dir");
  if (inPy?.kind === "dict") {
    for (const [name, folder] of inPy.entries) if (folder.kind === "text") directories.set(name, folder.value);
  }
  for (const line of cfgOption(sources.setupCfg, "options", "package_dir")?.value.split(/[\n,]/) ?? []) {
    const [name, folder] = line.split("=");
    if (name !== undefined && folder !== undefined) directories.set(name.trim(), folder.trim());
  }
  for (const [name, folder] of Object.entries(tableAt(sources.tool("setuptools"), "package-dir"))) {
    if (typeof folder === "string") directories.set(name, folder);
  }
  return directories;
}

function searchedFolders(sources: Sources): readonly string[] {
  const inCfg = cfgOption(sources.setupCfg, "options.packages.find", "where")?.value;
  return [...textsAt(sources.tool("setuptools"), "packages", "find", "where"), ...(inCfg === undefined ? [] : [inCfg])];
}

async function versionOfFiles(sources: Sources, files: readonly string[], evidence: Evidence): Promise<VersionSource> {
  const [file, ...more] = files;
  const text = file === undefined || more.length > 0 ? undefined : await sources.read(file);
  return file === undefined || text === undefined
    ? askBackend(evidence)
    : staticVersion(text, evidenceAt(file, 1, text.trim()));
}

/** `use_scm_version=True` or a dictionary of options. */
function setupPyScm({ setupPy }: Sources): VersionSource | undefined {
  const value = setupPy && keywordOf(setupPy, "use_scm_version");
  if (value === undefined || (value.kind === "name" && value.value === "False")) return undefined;
  const evidence = evidenceAt("setup.py", value.line, "use_scm_version");
  if (value.kind === "name" && value.value === "True") return setuptoolsScm({}, "setuptools-scm", evidence);
  const options = value.kind === "dict" ? plainValues(value) : undefined;
  return options === undefined ? askBackend(evidence) : setuptoolsScm(options, "setuptools-scm", evidence);
}

/** A dictionary of constants as a table; `undefined` when something in it is code. */
function plainValues({ entries }: Extract<Expression, { kind: "dict" }>): Table | undefined {
  const values: [string, unknown][] = [];
  for (const [key, value] of entries) {
    if (value.kind === "text") values.push([key, value.value]);
    else if (value.kind === "name" && /^(True|False|None)$/.test(value.value))
      values.push([key, value.value === "True"]);
    else if (!OUTPUT_OPTIONS.has(key)) return undefined;
  }
  return Object.fromEntries(values);
}

// Where the version is written to, from where the root is counted, and what follows the `+`: no release depends on them.
const OUTPUT_OPTIONS = new Set([
  "local_scheme",
  "write_to",
  "write_to_template",
  "version_file",
  "version_file_template",
  "relative_to",
]);

async function setupPyVersion(sources: Sources): Promise<VersionSource | undefined> {
  const { setupPy } = sources;
  const value = setupPy && keywordOf(setupPy, "version");
  if (setupPy === undefined || value === undefined) return undefined;
  const version = composedText(setupPy, value);
  // An empty one is filled in by code.
  if (version !== undefined && version !== "") {
    return staticVersion(version, evidenceAt("setup.py", value.line, `version = ${JSON.stringify(version)}`));
  }
  const computed = evidenceAt("setup.py", value.line, "version is computed");
  const isTaken = value.kind === "item" ? isRun(setupPy, value.of) : value.kind === "call";
  const inModule = isTaken ? await valueInModule(sources, setupPy, value) : undefined;
  if (inModule !== undefined) return staticVersion(inModule.value, inModule.evidence);
  const attribute = value.kind === "name" ? await attributeOf(sources, value.value) : undefined;
  return attribute === undefined ? askBackend(computed) : versionOfAttribute(sources, attribute, computed);
}

/** Whether a dictionary has what a module assigns, and nothing else: `exec(source, about)`. */
function isRun(setupPy: PythonSource, dictionary: string): boolean {
  const isGiven = setupPy.assignmentsTo(dictionary).some(({ key }) => key !== undefined);
  const runs = setupPy.callsOf("exec").map(({ positional }) => positional[1]);
  return !isGiven && runs.some((globals) => globals?.kind === "name" && globals.value === dictionary);
}

/** `module.name` for what setup.py calls so, or imports under that name; `undefined` for a name of its own. */
async function attributeOf(sources: Sources, name: string): Promise<string | undefined> {
  if (name.includes(".")) return name;
  const taken = importsOf((await sources.read("setup.py")) ?? "").find((each) => each.as === name);
  return taken && `${taken.module}.${taken.name}`;
}

function pyprojectScm(sources: Sources): VersionSource | undefined {
  const section = ["setuptools_scm", "vcs-versioning"].find(
    (name) => valueAt(sources.pyproject?.table ?? {}, "tool", name) !== undefined,
  );
  if (section !== undefined) {
    const evidence = sources.cite(["tool", section], `[tool.${section}]`);
    return setuptoolsScm(sources.tool(section), "setuptools-scm", evidence);
  }
  const simple = buildRequires(sources).find((requirement) =>
    /^(setuptools|vcs)[-_.](scm|versioning)\[.*simple/i.test(requirement),
  );
  if (simple === undefined) return undefined;
  return setuptoolsScm({}, "setuptools-scm", sources.cite(["build-system", "requires"], simple));
}

// Packages that a build needs and that give no version.
const NO_VERSION_IN =
  /^(setuptools|wheel|cython|numpy|oldest-supported-numpy|cffi|setuptools[-_.]rust|pybind11|mypy|packaging)(?![\w.-])/i;

/** A version that setup.py, or a plugin of setuptools, computes when it runs. */
function unreadVersion(sources: Sources): VersionSource | undefined {
  const [call] = sources.setupPy === undefined ? [] : setupCalls(sources.setupPy);
  const isBare = call !== undefined && call.keywords.size === 0 && call.spread.length === 0;
  if (sources.setupPy !== undefined && !isBare) {
    return askBackend(evidenceAt("setup.py", call?.line, "the version is computed"));
  }
  const plugin = buildRequires(sources).find((requirement) => !NO_VERSION_IN.test(requirement));
  return plugin === undefined ? undefined : askBackend(sources.cite(["build-system", "requires"], plugin));
}

function buildRequires(sources: Sources): readonly string[] {
  return textsAt(sources.pyproject?.table ?? {}, "build-system", "requires");
}
