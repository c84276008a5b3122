import { mayBeSecret } from "../config/secret-name.ts";
import type { CibuildwheelBuild, FrontendBuild, MaturinBuild } from "../documents/wheel-build.ts";

// The plan has decided by then: what builds is told its identifiers.
const SELECTING = /^CIBW_(?:BUILD|SKIP|PLATFORM|ONLY|ARCHS(?:_[A-Z]+)?|OUTPUT_DIR)$/;

/**
 * What a run of cibuildwheel is told beside its selection, as variables: those of its step, the groups that its command line enables, and its
 * configuration file, relative to the repository, as CIBW_CONFIG_FILE.
 */
export function toldToCibuildwheel({
  environment,
  arguments: { enable = [] },
  configFile,
}: CibuildwheelBuild): Readonly<Record<string, string>> {
  const groups = [environment.CIBW_ENABLE ?? "", ...enable].join(" ").trim();
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !SELECTING.test(name) && isOpen(name))),
    ...(groups !== "" && { CIBW_ENABLE: groups }),
    ...(configFile !== undefined && { CIBW_CONFIG_FILE: configFile }),
  };
}

/** The variables by which a step has a frontend compile nothing. */
export function toldToFrontend({ environment = {} }: FrontendBuild): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isOpen(name)));
}

/** What a run of maturin is told of the crate, as the variable by which maturin takes arguments from a frontend. */
export function toldToMaturin({
  features,
  withoutDefaultFeatures,
  bindings,
}: Pick<MaturinBuild, "features" | "withoutDefaultFeatures" | "bindings">): Readonly<Record<string, string>> {
  const asked = features.flatMap((each) => each.split(/[\s,]+/)).filter((each) => FEATURE.test(each));
  const words = [
    ...(withoutDefaultFeatures ? ["--no-default-features"] : []),
    ...(asked.length > 0 ? ["--features", asked.join(",")] : []),
    ...(bindings !== undefined && /^[\w-]+$/.test(bindings) ? ["--bindings", bindings] : []),
  ];
  return words.length === 0 ? {} : { MATURIN_PEP517_ARGS: words.join(" ") };
}

/** `abi3-py39`, `pyo3/extension-module` */
const FEATURE = /^\w[\w+./?-]*$/;

/** `CIBW_ENVIRONMENT_PASS` sounds like a password, and has the names of variables. */
function isOpen(name: string): boolean {
  return name.startsWith("CIBW_ENVIRONMENT_PASS") || !mayBeSecret(name);
}
