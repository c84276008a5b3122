import { type Table, tableAt, tablesAt, textAt } from "../config/table.ts";
import type { Purity, VersionSource } from "../documents/project.ts";
import { pythonRegex } from "../python/regex.ts";
import { type Described, platform, pure } from "./described.ts";
import { overriddenSetting } from "./scikit-overrides.ts";
import { setuptoolsScm } from "./scm.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, patternInFile, staticVersion } from "./version-literal.ts";

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
  return (provider.endsWith(".regex") ? await versionByProvider(sources, settings) : undefined) ?? askBackend(evidence);
}

/** What the provider `regex` finds in the file `input`, put into `result` and without what `remove` matches. */
async function versionByProvider(sources: Sources, settings: Table): Promise<VersionSource | undefined> {
  const input = textAt(settings, "input");
  const pattern = textAt(settings, "regex") ?? PATTERN;
  const found = input === undefined ? undefined : await patternInFile(sources, input, pattern);
  const result = textAt(settings, "result") ?? "{value}";
  // Anything but the name or the number of a group in braces is code.
  if (found === undefined || /[{}]/.test(result.replace(/\{\w+\}/g, ""))) return undefined;
  const [, ...numbered] = found.match;
  const groups = new Map<string, string | undefined>([
    ...numbered.map((text, index) => [String(index), text] as const),
    ...Object.entries(found.match.groups ?? {}),
  ]);
  const names = [...result.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const removed = pythonRegex(textAt(settings, "remove") || "(?!)", "g");
  if (removed === undefined || names.some((name) => groups.get(name) === undefined)) return undefined;
  const filled = result.replace(/\{(\w+)\}/g, (_, name: string) => groups.get(name) ?? "");
  return staticVersion(filled.replace(removed, ""), found.evidence);
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
