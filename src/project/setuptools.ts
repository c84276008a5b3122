import { composedText } from "./composed-text.ts";
import type { Described } from "./described.ts";
import { valueInModule } from "./named-module.ts";
import { cfgOption } from "./setup-cfg.ts";
import { isNothing, keywordOf, keywordText } from "./setup-py.ts";
import { setuptoolsFields } from "./setuptools-metadata.ts";
import { setuptoolsPurity } from "./setuptools-purity.ts";
import { setuptoolsVersion } from "./setuptools-version.ts";
import type { Sources } from "./sources.ts";
import { stableAbi } from "./stable-abi.ts";

/** A project that setuptools builds, described by pyproject.toml, setup.cfg and setup.py, or any of them alone. */
export async function describeSetuptools(sources: Sources): Promise<Described> {
  const judged = await setuptoolsPurity(sources);
  return {
    name: (await nameInSetupPy(sources)) ?? cfgOption(sources.setupCfg, "metadata", "name")?.value,
    version: await setuptoolsVersion(sources),
    requiresPython: requiresPython(sources),
    ...judged,
    abi3: judged.purity.class === "pure" ? undefined : await stableAbi(sources),
    fields: await setuptoolsFields(sources),
  };
}

// `os.environ.get("NAME", "name")` is the latter, unless somebody says otherwise.
const VARIABLE = /^(?:os\.)?(?:getenv|environ\.get)$/;

async function nameInSetupPy(sources: Sources): Promise<string | undefined> {
  const { setupPy } = sources;
  const given = setupPy && keywordOf(setupPy, "name");
  if (setupPy === undefined || given === undefined) return undefined;
  const [, unset] = given.kind === "call" && VARIABLE.test(given.call.name) ? given.call.positional : [];
  return composedText(setupPy, unset ?? given) ?? (await valueInModule(sources, setupPy, given))?.value;
}

/** What `setup()` is given counts, also where it cannot be read; setup.cfg fills what it leaves open. */
function requiresPython({ setupPy, setupCfg }: Sources): string | undefined {
  const isGiven = setupPy !== undefined && !isNothing(keywordOf(setupPy, "python_requires"));
  return isGiven ? keywordText(setupPy, "python_requires") : cfgOption(setupCfg, "options", "python_requires")?.value;
}
