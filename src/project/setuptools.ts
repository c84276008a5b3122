import { nameInAbout } from "./about-file.ts";
import type { Described } from "./described.ts";
import { cfgOption } from "./setup-cfg.ts";
import { keywordText } from "./setup-py.ts";
import { setuptoolsFields } from "./setuptools-metadata.ts";
import { setuptoolsPurity } from "./setuptools-purity.ts";
import { setuptoolsVersion } from "./setuptools-version.ts";
import type { Sources } from "./sources.ts";
import { stableAbi } from "./stable-abi.ts";

/** A project that setuptools builds, described by pyproject.toml, setup.cfg and setup.py, or any of them alone. */
export async function describeSetuptools(sources: Sources): Promise<Described> {
  const judged = await setuptoolsPurity(sources);
  return {
    name:
      cfgOption(sources.setupCfg, "metadata", "name")?.value ??
      keywordText(sources.setupPy, "name") ??
      (await nameInAbout(sources)),
    version: await setuptoolsVersion(sources),
    requiresPython:
      cfgOption(sources.setupCfg, "options", "python_requires")?.value ??
      keywordText(sources.setupPy, "python_requires"),
    ...judged,
    abi3: judged.purity.class === "pure" ? undefined : await stableAbi(sources),
    fields: await setuptoolsFields(sources),
  };
}
