import { textAt, valueAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { constantText } from "./python-source.ts";
import { cfgOption } from "./setup-cfg.ts";
import { keywordOf } from "./setup-py.ts";
import { evidenceAt, type Sources } from "./sources.ts";
import { askBackend } from "./version-literal.ts";

// The others need to know on which branch a commit was made, or write what is no version.
const STYLES = new Set(["", "default", "pep440", "pep440-pre", "pep440-post"]);

/** A version that setup.py has versioneer make of git, configured in `[tool.versioneer]` of pyproject.toml or else in setup.cfg. */
export function versioneer(sources: Sources): VersionSource | undefined {
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
  if (!STYLES.has(style)) return askBackend(evidence);
  // In setup.cfg no prefix is written as a pair of quotes.
  const tagPrefix = option("tag_prefix").replace(/^(''|"")$/, "");
  const describe = ["--tags", "--dirty", "--long", `--match=${tagPrefix}[[:digit:]]*`];
  return { kind: "scm", provider: "versioneer", options: { describe, tagPrefix, versionScheme: style }, evidence };
}
