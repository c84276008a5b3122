import { isTable, textAt, textsAt, valueAt } from "../config/table.ts";
import type { Evidence, ProjectMetadata } from "../documents/project.ts";
import { parseEntryPoints } from "../python/entry-points.ts";
import type { Fields, WrittenRequirement } from "./described.ts";
import { readmeFile, writtenAll } from "./project-table.ts";
import { constantText, resolve } from "./python-names.ts";
import type { Expression } from "./python-syntax.ts";
import { type CfgOption, cfgOption } from "./setup-cfg.ts";
import { isReadable, keywordOf, keywordText, setupCalls } from "./setup-py.ts";
import { evidenceAt, type Sources } from "./sources.ts";

type Requirements = readonly WrittenRequirement[];

/** What setuptools takes from `[tool.setuptools.dynamic]`, setup.py and setup.cfg, in this order. */
export async function setuptoolsFields(sources: Sources): Promise<Fields> {
  const required =
    (await dynamicRequirements(sources)) ?? inSetupPy(sources, "install_requires") ?? (await inCfg(sources));
  const extras = (await dynamicExtras(sources)) ?? extrasInPy(sources) ?? (await extrasInCfg(sources));
  const { "": always = [], ...optionalDependencies } = extras ?? {};
  const points = pointsInPy(sources) ?? (await pointsInCfg(sources));
  const { console_scripts = {}, gui_scripts = {}, ...entryPoints } = points ?? {};
  return {
    description: describedAs(sources),
    license: licenseOf(sources),
    readme: readmeOf(sources),
    dependencies: required === undefined && always.length === 0 ? undefined : [...(required ?? []), ...always],
    optionalDependencies: extras && optionalDependencies,
    scripts: points && console_scripts,
    guiScripts: points && gui_scripts,
    entryPoints: points && entryPoints,
    unknown: unknownFields(sources),
  };
}

/** Keywords of `setup()`, and the fields that they give. */
const KEYWORDS = new Map([
  ["description", ["description"]],
  ["license", ["license"]],
  ["license_expression", ["license"]],
  ["python_requires", ["requires-python"]],
  ["long_description", ["readme"]],
  ["install_requires", ["dependencies"]],
  ["extras_require", ["optional-dependencies"]],
  ["entry_points", ["scripts", "gui-scripts", "entry-points"]],
]);

/** A keyword that is there, or that may be among what cannot be read, is told by running alone, unless it was read. */
function unknownFields({ setupPy }: Sources): readonly string[] {
  if (setupPy === undefined) return [];
  const calls = setupCalls(setupPy);
  const all = calls.length === 0 || !calls.every((call) => isReadable(setupPy, call));
  return [...KEYWORDS].flatMap(([keyword, fields]) => (all || keywordOf(setupPy, keyword) !== undefined ? fields : []));
}

function describedAs(sources: Sources): string | undefined {
  return keywordText(sources.setupPy, "description") ?? textOfCfg(sources, "description");
}

function licenseOf(sources: Sources): ProjectMetadata["license"] | undefined {
  const expression = keywordText(sources.setupPy, "license_expression") ?? textOfCfg(sources, "license_expression");
  if (expression !== undefined) return { expression };
  const written = keywordText(sources.setupPy, "license");
  const text = written ?? textOfCfg(sources, "license");
  return text === undefined ? undefined : { text };
}

/** A value that is no directive: `file:` and `attr:` are read for the version alone. */
function textOfCfg({ setupCfg }: Sources, name: string): string | undefined {
  const value = cfgOption(setupCfg, "metadata", name)?.value;
  return value === undefined || value === "" || /^(?:file|attr):/.test(value) ? undefined : value;
}

function readmeOf(sources: Sources): ProjectMetadata["readme"] | undefined {
  const dynamic = valueAt(sources.tool("setuptools"), "dynamic", "readme");
  const [file] = isTable(dynamic) ? filesOf(dynamic) : [];
  const said = isTable(dynamic) ? textAt(dynamic, "content-type") : undefined;
  const inFile = cfgOption(sources.setupCfg, "metadata", "long_description")?.value.match(/^file:\s*([^,\n]+)/)?.[1];
  const named = file ?? inFile?.trim();
  if (named === undefined) return undefined;
  const contentType = said ?? textOfCfg(sources, "long_description_content_type");
  return contentType === undefined ? readmeFile(named) : { file: named, contentType };
}

function filesOf(directive: Readonly<Record<string, unknown>>): readonly string[] {
  const file = textAt(directive, "file");
  return file === undefined ? textsAt(directive, "file") : file.split(",").map((each) => each.trim());
}

async function dynamicRequirements(sources: Sources): Promise<Requirements | undefined> {
  const directive = valueAt(sources.tool("setuptools"), "dynamic", "dependencies");
  return isTable(directive) ? requirementsInFiles(sources, filesOf(directive)) : undefined;
}

async function dynamicExtras(sources: Sources): Promise<Readonly<Record<string, Requirements>> | undefined> {
  const extras = valueAt(sources.tool("setuptools"), "dynamic", "optional-dependencies");
  if (!isTable(extras)) return undefined;
  const read = await Promise.all(
    Object.entries(extras).map(async ([extra, directive]) => {
      const written = isTable(directive) ? await requirementsInFiles(sources, filesOf(directive)) : undefined;
      return [extra, written ?? []] as const;
    }),
  );
  return Object.fromEntries(read);
}

/** One requirement a line, as setuptools reads such files: without comments. */
async function requirementsInFiles(sources: Sources, files: readonly string[]): Promise<Requirements | undefined> {
  const read: WrittenRequirement[] = [];
  for (const file of files) {
    const text = await sources.read(file);
    if (text === undefined) return undefined;
    for (const [index, line] of text.split("\n").entries()) {
      const requirement = line.replace(/(?:^|\s)#.*$/, "").trim();
      if (requirement !== "") read.push({ text: requirement, evidence: evidenceAt(file, index + 1, requirement) });
    }
  }
  return read;
}

function inSetupPy(sources: Sources, keyword: string): Requirements | undefined {
  const value = sources.setupPy && keywordOf(sources.setupPy, keyword);
  return value && requirementsOf(sources, value);
}

/** A list of constants, or a text with a requirement a line. */
function requirementsOf({ setupPy }: Sources, value: Expression): Requirements | undefined {
  const read = setupPy && resolve(setupPy, value);
  const evidence = evidenceAt("setup.py", value.line, "setup(...)");
  if (read?.kind === "text") return writtenAll(linesOf(read.value), evidence);
  if (setupPy === undefined || read?.kind !== "list") return undefined;
  const texts = read.items.map((item) => constantText(setupPy, item));
  return texts.every((text) => text !== undefined) ? writtenAll(texts, evidence) : undefined;
}

function extrasInPy(sources: Sources): Readonly<Record<string, Requirements>> | undefined {
  const value = sources.setupPy && keywordOf(sources.setupPy, "extras_require");
  if (value?.kind !== "dict") return undefined;
  const read = [...value.entries].map(([extra, each]) => [extra, requirementsOf(sources, each)] as const);
  return read.every((entry): entry is [string, Requirements] => entry[1] !== undefined)
    ? withConditions(read)
    : undefined;
}

/** An extra `name:marker` stands for the extra under a condition, `:marker` for what everybody needs under it. */
function withConditions(extras: readonly (readonly [string, Requirements])[]): Readonly<Record<string, Requirements>> {
  const merged = new Map<string, WrittenRequirement[]>();
  for (const [key, requirements] of extras) {
    const [, extra = "", marker] = /^([^:]*)(?::(.*))?$/s.exec(key) ?? [];
    const listed = merged.get(extra.trim()) ?? [];
    const condition = marker === undefined ? "" : ` ; ${marker}`;
    for (const { text, evidence } of requirements) listed.push({ text: `${text}${condition}`, evidence });
    merged.set(extra.trim(), listed);
  }
  return Object.fromEntries(merged);
}

async function inCfg(sources: Sources): Promise<Requirements | undefined> {
  const option = cfgOption(sources.setupCfg, "options", "install_requires");
  return option === undefined ? undefined : requirementsOfOption(sources, option);
}

async function requirementsOfOption(sources: Sources, option: CfgOption): Promise<Requirements | undefined> {
  const files = /^file:\s*(.+)$/s.exec(option.value)?.[1];
  if (files !== undefined)
    return requirementsInFiles(
      sources,
      files.split(",").map((file) => file.trim()),
    );
  const parts = option.isLines ? linesOf(option.value) : option.value.split(";").map((each) => each.trim());
  return writtenAll(
    parts.filter((each) => each !== ""),
    cfgEvidence(option),
  );
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.replace(/(?:^|\s)#.*$/, "").trim());
  return lines.filter((line) => line !== "");
}

function cfgEvidence({ value, line }: CfgOption): Evidence {
  return evidenceAt("setup.cfg", line, value.slice(0, 200));
}

async function extrasInCfg(sources: Sources): Promise<Readonly<Record<string, Requirements>> | undefined> {
  const section = [...(sources.setupCfg.get("options.extras_require")?.values() ?? [])];
  if (section.length === 0) return undefined;
  const read = await Promise.all(
    section.map(async (option) => [option.name, await requirementsOfOption(sources, option)] as const),
  );
  return read.every((entry): entry is [string, Requirements] => entry[1] !== undefined)
    ? withConditions(read)
    : undefined;
}

function pointsInPy(sources: Sources): Fields["entryPoints"] {
  const { setupPy } = sources;
  const value = setupPy && keywordOf(setupPy, "entry_points");
  if (setupPy === undefined || value === undefined) return undefined;
  if (value.kind === "text") return pointsOfText(value.value);
  if (value.kind !== "dict") return undefined;
  const groups = [...value.entries].map(([group, each]) => [group, pointLines(sources, each)] as const);
  if (!groups.every((entry): entry is [string, readonly string[]] => entry[1] !== undefined)) return undefined;
  return Object.fromEntries(groups.map(([group, lines]) => [group, pointsOfLines(lines)]));
}

function pointLines(sources: Sources, value: Expression): readonly string[] | undefined {
  return requirementsOf(sources, value)?.map(({ text }) => text);
}

function pointsOfLines(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, target] = /^\s*([^=]*[^=\s])\s*=\s*(.+)$/.exec(line) ?? [];
      return name === undefined || target === undefined ? [] : [[name, target.trim()]];
    }),
  );
}

function pointsOfText(text: string): Fields["entryPoints"] {
  const read = parseEntryPoints(text.replace(/^[ \t]+/gm, ""));
  return read.kind === "entry-points" ? read.groups : undefined;
}

async function pointsInCfg({ setupCfg, read }: Sources): Promise<Fields["entryPoints"]> {
  const named = cfgOption(setupCfg, "options", "entry_points")?.value.match(/^file:\s*(.+)$/)?.[1];
  const text = named === undefined ? undefined : await read(named.trim());
  if (text !== undefined) return pointsOfText(text);
  const section = [...(setupCfg.get("options.entry_points")?.values() ?? [])];
  if (section.length === 0) return undefined;
  return Object.fromEntries(section.map(({ name, value }) => [name, pointsOfLines(linesOf(value))]));
}
