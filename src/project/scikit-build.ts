import { tableAt, tablesAt, textAt } from "../config/table.ts";
import type { Purity, VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { overriddenSetting } from "./scikit-overrides.ts";
import { setuptoolsScm } from "./scm.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, versionByPattern } from "./version-literal.ts";

// The default of scikit_build_core.metadata.regex.
const PATTERN = "(?i)^(__version__|VERSION)(?: ?: ?str)? *= *(['\"])v?(?P<value>.+?)\\2";

/** A project that scikit-build-core builds. */
export async function describeScikitBuild(sources: Sources): Promise<Described> {
  const { value, elsewhere } = overriddenSetting(sources.tool("scikit-build"), "wheel", "py-api");
  const apis = [value, ...elsewhere].filter((each) => typeof each === "string");
  return {
    version: await scikitVersion(sources),
    purity: scikitPurity(sources),
    abi3: apis.map((each) => /^cp3\d+$/.exec(each)?.[0]).find((each) => each !== undefined),
    abiFree: /^py\d/.test(apis[0] ?? ""),
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

/** `wheel.platlib`, which is what `wheel.cmake` is where it is not set. */
function scikitPurity(sources: Sources): Purity {
  const tool = sources.tool("scikit-build");
  const [platlib, cmake] = [overriddenSetting(tool, "wheel", "platlib"), overriddenSetting(tool, "wheel", "cmake")];
  const [key, { value, elsewhere }] =
    platlib.value === undefined && platlib.elsewhere.length === 0 ? ["cmake", cmake] : ["platlib", platlib];
  const confidence = elsewhere.some((other) => other !== (value ?? true)) ? "likely" : "certain";
  if (value !== false) return platform(confidence, citeBackend(sources, "scikit-build-core runs CMake"));
  return pure(confidence, sources.cite(["tool", "scikit-build", "wheel", key], `wheel.${key} = false`));
}
