import path from "node:path";
import type { YamlNode } from "../config/yaml.ts";

// A workflow with none of these words builds no wheels, and needs no parsing.
const BUILDS =
  /cibuildwheel|CIBW_|maturin|shipwheel|bdist_wheel|\bpip\d? wheel\b|-I?m build\b|pyproject-build|\b(?:uv|hatch|poetry|pdm|flit) build\b|build-and-inspect-python-package|pipx run build|auditwheel|(?:many|musl)linux|OpenAstronomy\/github-actions|\.github\/workflows\/[\w.-]{0,60}(?:wheel|maturin)[\w.-]{0,60}@/i;

const SENDS =
  /gh-action-pypi-publish|twine|\b(?:uv|poetry|flit|hatch|pdm) +publish|gh release|release-action|gh-release|release-asset/i;

/**
 * The files that have to do with wheels: those that build, those that call or run one that does, and all that these call.
 *
 * Workflows and scripts by their names, actions by their folders.
 */
export function buildingFiles(
  workflows: ReadonlyMap<string, string>,
  actions: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const folders = [...actions].map(([name, text]) => [path.posix.dirname(name), text] as const);
  const all = new Map([...workflows, ...folders]);
  // A list of requirements may name a tool that is not run.
  const scripts = [...texts].filter(([name, text]) => !/\.(?:txt|in|json)$/.test(name) && BUILDS.test(text));
  const building = new Set(scripts.map(([name]) => name));
  const isBuilding = (text: string) => BUILDS.test(text) || namesAny(text, building);
  let found: readonly string[] = [...all].filter(([, text]) => isBuilding(text)).map(([name]) => name);
  while (found.length > 0) {
    for (const name of found) building.add(name);
    found = [...all].filter(([name, text]) => !building.has(name) && namesAny(text, building)).map(([name]) => name);
  }
  const called = [...all.keys()].filter((name) =>
    [...all].some(([each, text]) => building.has(each) && names(text, name)),
  );
  for (const name of called) building.add(name);
  return building;
}

function namesAny(text: string, files: ReadonlySet<string>): boolean {
  for (const file of files) if (names(text, file)) return true;
  return false;
}

/** `./.github/workflows/x.yml`, `owner/name/.github/workflows/x.yml@main`, `bash ci/x.sh` */
function names(text: string, file: string): boolean {
  return text.includes(file.startsWith(".") ? `/${file}` : file);
}

const REMOVES = /\b(?:rm|Remove-Item) [^\n]{0,200}\*|-delete\b|-exec rm\b/;

/** May the steps of a job build wheels, send them, or tell another job something? */
export function mayMatter(job: YamlNode, building: ReadonlySet<string>): boolean {
  if (job.kind === "map" && job.entries.has("outputs")) return true;
  const parts: string[] = [];
  collect(job, parts);
  const text = parts.join("\n");
  return BUILDS.test(text) || SENDS.test(text) || REMOVES.test(text) || namesAny(text, building);
}

/** May a script build or send wheels, or say something to the steps behind it? */
export function mayScriptMatter(script: string): boolean {
  return (
    BUILDS.test(script) ||
    SENDS.test(script) ||
    REMOVES.test(script) ||
    /GITHUB_(?:ENV|OUTPUT)|\.sh\b|\bsh |install [^\n]{0,200}-r|^\s*(?:\.\/)?[\w-]+\/[\w./-]+\s*$|\b(?:venv|virtualenv)\b|\bshipwheel\b/.test(
      script,
    )
  );
}

function collect(node: YamlNode, parts: string[]): void {
  if (node.kind === "list") for (const item of node.items) collect(item, parts);
  if (node.kind === "scalar") parts.push(String(node.value));
  if (node.kind !== "map") return;
  for (const [name, member] of node.entries) {
    parts.push(name);
    collect(member, parts);
  }
}

// By how they end, or by the shell that is given them.
const NAMED_FILE = /(?<![\w./-])[\w./-]{1,100}\.(?:sh|txt|in|json)\b/g;
const NAMED_SCRIPT = /\b(?:ba|z)?sh[ \t]{1,9}([\w./][\w./-]{0,100})/g;

// A step that does nothing else; its file has no ending.
const NAMED_PROGRAM = /^[ \t]*(?:-[ \t]+)?run:[ \t]*((?:\.\/|[\w-]{1,50}\/)[\w./-]{1,100})[ \t]*$/gm;

/** Files that the scripts in a text name. */
export function namedFiles(text: string): readonly string[] {
  const files = [...text.matchAll(NAMED_FILE)].map(([name]) => name);
  const scripts = [...text.matchAll(NAMED_SCRIPT)].map(([, name = ""]) => name);
  const programs = [...text.matchAll(NAMED_PROGRAM)].map(([, name = ""]) => name);
  return [...files, ...scripts, ...programs].map((name) => path.posix.normalize(name));
}
