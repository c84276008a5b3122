import { isTable, type Table, textAt } from "../config/table.ts";
import type { ScmExport, VersionSource } from "../documents/project.ts";
import { parseDescribe } from "./describe.ts";
import type { Sources } from "./sources.ts";

const READERS = new Set(["setuptools-scm", "hatch-vcs"]);

/** `version` with what `git archive` or an sdist left in the project, for where there is no repository to ask. */
export async function withExport(sources: Sources, version: VersionSource): Promise<VersionSource> {
  if (version.kind === "scm" && version.options.dunamai !== undefined) {
    const left = dunamaiExport((await sources.read(".git_archival.json")) ?? "");
    return left === undefined ? version : { ...version, options: { ...version.options, export: left } };
  }
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

/** `undefined` where git filled in nothing, or what it filled in is no JSON. */
function dunamaiExport(text: string): ScmExport | undefined {
  if (text.includes("$Format:")) return undefined;
  const fields = jsonTable(text);
  if (fields === undefined) return undefined;
  const [described = "", refs = ""] = [textAt(fields, "describe"), textAt(fields, "refs")];
  const [commit, abbreviated] = [textAt(fields, "hash-full"), textAt(fields, "hash-short")];
  const branch = /^[^>]*-> (?<branch>[^,>]+)/.exec(refs)?.groups?.branch;
  const time = Date.parse(textAt(fields, "timestamp") ?? "");
  return {
    ...(described !== "" && { nearest: parseDescribe(described) }),
    tags: [],
    ...(commit !== undefined && { commit }),
    ...(abbreviated !== undefined && { abbreviated }),
    ...(branch !== undefined && { branch }),
    ...(Number.isFinite(time) && { epoch: time / 1000 }),
  };
}

function jsonTable(text: string): Table | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
