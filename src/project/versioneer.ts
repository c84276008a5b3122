import { textAt, valueAt } from "../config/table.ts";
import type { ScmExport, VersionSource } from "../documents/project.ts";
import { constantText } from "./python-names.ts";
import { cfgOption } from "./setup-cfg.ts";
import { keywordOf } from "./setup-py.ts";
import { evidenceAt, type Sources } from "./sources.ts";

/** A version that setup.py has versioneer make of git, configured in `[tool.versioneer]` of pyproject.toml or else in setup.cfg. */
export async function versioneer(sources: Sources): Promise<VersionSource | undefined> {
  const { setupPy } = sources;
  if (setupPy === undefined) return undefined;
  const written = keywordOf(setupPy, "version");
  if (written === undefined || constantText(setupPy, written) !== undefined) return undefined;
  const inToml = valueAt(sources.pyproject?.table ?? {}, "tool", "versioneer") !== undefined;
  const vcs = cfgOption(sources.setupCfg, "versioneer", "vcs");
  if (!inToml && vcs === undefined) return undefined;
  const option = (name: string) =>
    (inToml ? textAt(sources.tool("versioneer"), name) : cfgOption(sources.setupCfg, "versioneer", name)?.value) ?? "";
  const evidence = inToml
    ? sources.cite(["tool", "versioneer"], "[tool.versioneer]")
    : evidenceAt("setup.cfg", vcs?.line, "[versioneer]");
  const style = option("style");
  // In setup.cfg no prefix is written as a pair of quotes.
  const tagPrefix = option("tag_prefix").replace(/^(''|"")$/, "");
  const describe = ["--tags", "--dirty", "--long", `--match=${tagPrefix}[[:digit:]]*`];
  const left = await exportIn(sources, option("versionfile_source"));
  const inFolder = await versionInFolder(sources, option("parentdir_prefix"));
  const options = {
    describe,
    tagPrefix,
    versionScheme: style,
    ...(style.endsWith("-branch") && { namesBranch: true as const }),
    ...(left !== undefined && { export: left }),
    ...(inFolder !== undefined && { fallbackVersion: inFolder }),
  };
  return { kind: "scm", provider: "versioneer", options, evidence };
}

// versioneer looks no further up.
const FOLDERS = 3;

/** What follows the prefix in the name of the folder: an sdist is unpacked into `my-tool-1.2.3`. */
async function versionInFolder(sources: Sources, prefix: string): Promise<string | undefined> {
  if (prefix === "") return undefined;
  const names = (await sources.folders()).slice(0, FOLDERS);
  return names.find((name) => name.startsWith(prefix))?.slice(prefix.length);
}

/** What `git archive` filled into the version file, or the version that an sdist has there; in a checkout it has neither. */
async function exportIn(sources: Sources, file: string): Promise<ScmExport | undefined> {
  const text = (file === "" ? undefined : await sources.read(file)) ?? "";
  const refs = /^[ \t]*git_refnames =[ \t]*"(?<refs>.*)"/m.exec(text)?.groups?.refs;
  const commit = /^[ \t]*git_full =[ \t]*"(?<commit>[0-9a-f]{40,64})"/m.exec(text)?.groups?.commit;
  if (refs !== undefined && commit !== undefined) return { tags: tagsIn(refs), commit };
  const json = text.indexOf("version_json = '''");
  const version = json < 0 ? undefined : /"version": "(?<version>[^"\\\n]+)"/.exec(text.slice(json))?.groups?.version;
  return version === undefined ? undefined : { tags: [], version };
}

/** ` (HEAD -> main, tag: v1.2.3)` */
function tagsIn(refs: string): readonly string[] {
  const names = refs
    .trim()
    .replace(/^\(|\)$/g, "")
    .split(",");
  return names.flatMap((name) => (name.trim().startsWith("tag: ") ? [name.trim().slice("tag: ".length)] : []));
}
