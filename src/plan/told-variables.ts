import { mayBeSecret } from "../config/secret-name.ts";
import type { CibuildwheelBuild, FrontendBuild } from "../documents/wheel-build.ts";

// The plan has decided by then: what builds is told its identifiers.
const SELECTING =
  /^CIBW_(?:BUILD|SKIP|PLATFORM|ONLY|ARCHS(?:_[A-Z]+)?|OUTPUT_DIR|PRERELEASE_PYTHONS|FREE_THREADED_SUPPORT)$/;

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

/** `CIBW_ENVIRONMENT_PASS` sounds like a password, and has the names of variables. */
function isOpen(name: string): boolean {
  return name.startsWith("CIBW_ENVIRONMENT_PASS") || !mayBeSecret(name);
}
