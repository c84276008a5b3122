import { tableAt, tablesAt, textAt, valueAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { setuptoolsScm } from "./scm.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, versionByPattern } from "./version-literal.ts";

// The default of scikit_build_core.metadata.regex.
const PATTERN = "(?i)^(__version__|VERSION)(?: ?: ?str)? *= *(['\"])v?(?P<value>.+?)\\2";

/** A project that scikit-build-core builds. */
export async function describeScikitBuild(sources: Sources): Promise<Described> {
  const api = textAt(sources.tool("scikit-build"), "wheel", "py-api") ?? "";
  return {
    version: await scikitVersion(sources),
    purity: scikitPurity(sources),
    abi3: /^cp3\d+/.exec(api)?.[0],
    abiFree: /^py\d/.test(api),
  };
}

async function scikitVersion(sources: Sources): Promise<VersionSource | undefined> {
  const tool = sources.tool("scikit-build");
  const inMetadata = tableAt(tool, "metadata", "version");
  const listed = tablesAt(sources.pyproject?.table ?? {}, "tool", "dynamic-metadata");
  const settings =
    Object.keys(inMetadata).length > 0 ? inMetadata : listed.find((each) => textAt(each, "field") === "version");
  const provider = settings && textAt(settings, "provider");
  if (settings === undefined || provider === undefined) return undefined;
  const evidence = sources.cite(["tool", "scikit-build", "metadata", "version"], `provider = "${provider}"`);
  if (provider.endsWith(".setuptools_scm")) {
    return setuptoolsScm(sources.tool("setuptools_scm"), "setuptools-scm", evidence);
  }
  const input = textAt(settings, "input");
  const isPlain = textAt(settings, "result") === undefined && textAt(settings, "remove") === undefined;
  if (!provider.endsWith(".regex") || input === undefined || !isPlain) return askBackend(evidence);
  return (await versionByPattern(sources, input, textAt(settings, "regex") ?? PATTERN)) ?? askBackend(evidence);
}

function scikitPurity(sources: Sources) {
  const wheel = tableAt(sources.tool("scikit-build"), "wheel");
  const platlib = valueAt(wheel, "platlib") ?? valueAt(wheel, "cmake") ?? true;
  const written = valueAt(wheel, "platlib") === undefined ? "cmake" : "platlib";
  if (platlib === false)
    return pure("certain", sources.cite(["tool", "scikit-build", "wheel", written], `wheel.${written} = false`));
  return platform("certain", citeBackend(sources, "scikit-build-core runs CMake"));
}
