import path from "node:path";
import { readWithin } from "../config/source-text.ts";
import { type YamlNode, type YamlReader, yamlReader } from "../config/yaml.ts";
import type { Files } from "../ports/files.ts";
import { buildingFiles, namedFiles } from "./relevance.ts";

/** The files of a repository that say how its wheels are built; all that is read is read before they are followed. */
export interface WorkflowSources {
  /** Paths of workflows, relative to the repository, to what they hold. */
  readonly workflows: ReadonlyMap<string, YamlNode>;
  /** The same of actions of the repository. */
  readonly actions: ReadonlyMap<string, YamlNode>;
  /** Those that have to do with wheels, actions by their folders, and the scripts that do. */
  readonly building: ReadonlySet<string>;
  /** Scripts, lists of requirements and the like that they name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that cannot be read. */
  readonly broken: readonly string[];
  /** `owner/name`, where a condition of the workflows names it. */
  readonly repository: string | undefined;
  /** For what is YAML within a text. */
  readonly parse: YamlReader;
}

const FOLDER = ".github/workflows";
const MOST_FILES = 200;
/** Of all files together, in characters. */
const MOST_TEXT = 4 * 1024 * 1024;
const MOST_TEXTS = 100;

/** Reads the workflows of a repository that have to do with wheels, and what they call. */
export async function readWorkflowSources(
  repositoryDir: string,
  { files }: { readonly files: Files },
): Promise<WorkflowSources> {
  const read = (file: string) => readWithin(repositoryDir, file, files);
  const entries = (await files.list(path.join(repositoryDir, FOLDER))) ?? [];
  const names = entries.filter(({ name, kind }) => kind === "file" && /\.ya?ml$/.test(name)).slice(0, MOST_FILES);
  const workflows = await readAll(
    names.map(({ name }) => `${FOLDER}/${name}`),
    read,
  );
  const actions = await readActions(workflows, read);
  const texts = await readTexts([...workflows.values(), ...actions.values()], read);
  const building = buildingFiles(workflows, actions, texts);
  const relevant = new Map([...workflows].filter(([name]) => building.has(name)));
  if (relevant.size === 0) return NO_SOURCES;
  const parse = await yamlReader();
  const parsed = parseAll(relevant, parse);
  const parsedActions = parseAll(actions, parse);
  return {
    workflows: parsed.nodes,
    actions: parsedActions.nodes,
    building,
    texts,
    broken: [...parsed.broken, ...parsedActions.broken],
    repository: repositoryIn([...relevant.values(), ...actions.values()]),
    parse,
  };
}

/** Workflows ask whether they run in the project's own repository, and not in a fork. */
function repositoryIn(texts: readonly string[]): string | undefined {
  const asked = texts.flatMap(
    (text) => /github\.repository\s*[=!]=\s*['"]([\w.-]+\/[\w.-]+)['"]/.exec(text)?.[1] ?? [],
  );
  const owned = texts.flatMap((text) => /github\.repository_owner\s*[=!]=\s*['"]([\w.-]+)['"]/.exec(text)?.[1] ?? []);
  return asked[0] ?? owned[0];
}

const NO_SOURCES: WorkflowSources = {
  workflows: new Map(),
  actions: new Map(),
  building: new Set(),
  texts: new Map(),
  broken: [],
  repository: undefined,
  parse: () => undefined,
};

type Reading = (file: string) => Promise<string | undefined>;

async function readAll(names: readonly string[], read: Reading): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const found = new Map<string, string>();
  let length = 0;
  for (const [name, text = ""] of texts) {
    length += text.length;
    if (text !== "" && length <= MOST_TEXT) found.set(name, text);
  }
  return found;
}

/** The actions of the repository that workflows use, and those that these use. */
async function readActions(
  workflows: ReadonlyMap<string, string>,
  read: Reading,
): Promise<ReadonlyMap<string, string>> {
  const actions = new Map<string, string>();
  let texts = [...workflows.values()];
  while (texts.length > 0 && actions.size < MOST_FILES) {
    const folders = new Set(texts.flatMap(usedFolders));
    const wanted = [...folders].flatMap((folder) => [`${folder}/action.yml`, `${folder}/action.yaml`]);
    const found = await readAll(wanted.filter((name) => !actions.has(name)).slice(0, MOST_FILES), read);
    for (const [name, text] of found) actions.set(name, text);
    texts = [...found.values()];
  }
  return actions;
}

function usedFolders(text: string): readonly string[] {
  const used = [...text.matchAll(/uses:\s*["']?[.$]\/([^\s"'#@,}]+)/g)].map(([, name = ""]) => name.replace(/\/$/, ""));
  return used.filter((name) => !/\.ya?ml$/.test(name));
}

/** Files that scripts of the workflows name. */
async function readTexts(texts: readonly string[], read: Reading): Promise<ReadonlyMap<string, string>> {
  const found = new Map(await readAll([...new Set(texts.flatMap(namedFiles))].slice(0, MOST_TEXTS), read));
  // A container has them in a folder of its own.
  const inContainer = [...found.values()].flatMap(namedFiles).map((name) => name.replace(/^\/[^/]+\//, ""));
  const further = [...new Set(inContainer)].filter((name) => !found.has(name)).slice(0, MOST_TEXTS - found.size);
  for (const [name, text] of await readAll(further, read)) found.set(name, text);
  return found;
}

interface ParsedFiles {
  readonly nodes: ReadonlyMap<string, YamlNode>;
  readonly broken: readonly string[];
}

function parseAll(texts: ReadonlyMap<string, string>, parse: YamlReader): ParsedFiles {
  const nodes = new Map<string, YamlNode>();
  const broken: string[] = [];
  for (const [name, text] of texts) {
    const node = parse(text);
    if (node?.kind !== "map") broken.push(name);
    else nodes.set(name, node);
  }
  return { nodes, broken };
}
