import type { ScmExport, VersionSource } from "../documents/project.ts";
import { parseDescribe } from "./describe.ts";
import type { Sources } from "./sources.ts";

const READERS = new Set(["setuptools-scm", "hatch-vcs"]);

/** `version` with what `git archive` or an sdist left in the project, for where there is no repository to ask. */
export async function withExport(sources: Sources, version: VersionSource): Promise<VersionSource> {
  if (version.kind !== "scm" || !READERS.has(version.provider)) return version;
  const [archival, metadata] = await Promise.all([sources.read(".git_archival.txt"), sources.read("PKG-INFO")]);
  if (archival === undefined && metadata === undefined) return version;
  return { ...version, options: { ...version.options, export: exportOf(archival ?? "", metadata ?? "") } };
}

/** git fills in `$Format:...$` as it writes the archive; where it did not, the text is still there and says nothing. */
function exportOf(archival: string, metadata: string): ScmExport {
  const fields = headerFields(archival);
  const described = fields.get("describe-name") ?? "";
  const commit = fields.get("node") ?? "";
  const tags = (fields.get("ref-names") ?? "").matchAll(/\btag: (?<tag>[^,]+)\b/g);
  const version = headerFields(metadata).get("Version");
  return {
    ...(described !== "" && !described.includes("%(describe") && { nearest: parseDescribe(described) }),
    tags: [...tags].flatMap(({ groups }) => groups?.tag ?? []),
    ...(/^[0-9a-f]+$/.test(commit) && { commit }),
    ...(version !== undefined && version !== "UNKNOWN" && { version }),
  };
}

/** `Name: value` lines up to the first empty one; of those that repeat a name the last counts. */
function headerFields(text: string): ReadonlyMap<string, string> {
  const [header = ""] = text.split(/\r?\n\r?\n/, 1);
  const lines = header.split(/\r?\n/).flatMap((line) => {
    const { name, value } = /^(?<name>[^:\s]+):[ \t]*(?<value>.*)$/.exec(line)?.groups ?? {};
    return name === undefined || value === undefined ? [] : [[name, value.trim()] as const];
  });
  return new Map(lines);
}
