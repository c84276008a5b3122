import path from "node:path";
import { type Table, tableAt, textAt } from "../config/table.ts";
import type { Evidence, VersionSource } from "../documents/project.ts";
import type { Described } from "./described.ts";
import { dunamaiVersion } from "./dunamai.ts";
import { hatchPurity } from "./hatch-hooks.ts";
import { setuptoolsScm } from "./scm.ts";
import type { Sources } from "./sources.ts";
import { askBackend, versionByPattern, versionInModules } from "./version-literal.ts";

// hatchling's own default.
const PATTERN = "(?i)^(__version__|VERSION) *= *(['\"])v?(?P<version>.+?)\\2";

/** A project that hatchling builds; its version may come from a file, from git by hatch-vcs, or from code. */
export async function describeHatchling(sources: Sources): Promise<Described> {
  const { purity, abiFree } = await hatchPurity(sources);
  return { version: await hatchVersion(sources), purity, abiFree, pureByDefault: purity.class === "both" };
}

async function hatchVersion(sources: Sources): Promise<VersionSource | undefined> {
  const version = tableAt(sources.tool("hatch"), "version");
  const evidence = sources.cite(["tool", "hatch", "version"], "[tool.hatch.version]");
  const source = textAt(version, "source") ?? "regex";
  if (source === "vcs") return hatchVcs(version, evidence);
  if (source === "uv-dynamic-versioning") return dunamaiVersion(sources, source, evidence);
  const path = textAt(version, "path");
  if (path === undefined) return source === "regex" ? undefined : askBackend(evidence);
  if (source === "regex") {
    return (await versionByPattern(sources, path, textAt(version, "pattern") ?? PATTERN)) ?? askBackend(evidence);
  }
  const expression = textAt(version, "expression") ?? "__version__";
  const literal = source === "code" ? await versionInModules(sources, [path], expression) : undefined;
  return literal ?? askBackend(evidence);
}

function hatchVcs(version: Table, evidence: Evidence): VersionSource {
  const options = { ...tableAt(version, "raw-options") };
  const pattern = textAt(version, "tag-pattern");
  const fallback = textAt(version, "fallback-version");
  if (pattern) options.tag_regex = pattern;
  if (fallback) options.fallback_version = fallback;
  const root = textAt(options, "root");
  const file = textAt(options, "relative_to");
  if (root !== undefined && file !== undefined) options.root = path.posix.join(path.posix.dirname(file), root);
  return setuptoolsScm(options, "hatch-vcs", evidence);
}
