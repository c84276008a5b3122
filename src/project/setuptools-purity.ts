import { tablesAt, textsAt, valueAt } from "../config/table.ts";
import type { Evidence, Purity } from "../documents/project.ts";
import { platform, pure } from "./described.ts";
import { cfgOption } from "./setup-cfg.ts";
import { type SetupPyPurity, setupPyPurity } from "./setup-py-purity.ts";
import { evidenceAt, type Sources } from "./sources.ts";

/** Whether setuptools makes wheels with compiled code, as far as its files tell. */
export async function setuptoolsPurity(sources: Sources): Promise<SetupPyPurity> {
  const declared = [...inPyproject(sources), ...byHelpers(sources)];
  if (declared.length > 0) return { purity: platform(allOptional(sources) ? "likely" : "certain", ...declared) };
  const said = await ofSetupPy(sources);
  if (said !== undefined && said.purity.class !== "pure") return said;
  const named = namedPlatform(sources);
  if (named !== undefined) return { purity: platform("likely", named), abiFree: true };
  return {
    purity: ownBackendPurity(sources) ?? doubted(sources, said?.purity ?? pure("certain", noExtensions(sources))),
  };
}

async function ofSetupPy(sources: Sources): Promise<SetupPyPurity | undefined> {
  return sources.setupPy && setupPyPurity(sources.setupPy, (await sources.read("setup.py")) ?? "");
}

/** A backend of the project's own may add extension modules before it calls setuptools; who configures cibuildwheel has them. */
function ownBackendPurity(sources: Sources): Purity | undefined {
  const isOwn = valueAt(sources.pyproject?.table ?? {}, "build-system", "backend-path") !== undefined;
  if (!isOwn) return undefined;
  if (Object.keys(sources.tool("cibuildwheel")).length === 0) return pure("likely", noExtensions(sources));
  return platform("likely", sources.cite(["tool", "cibuildwheel"], "[tool.cibuildwheel] beside a backend of its own"));
}

// What a build needs only to compile.
const COMPILERS =
  /^(?:cython|pybind11|nanobind|cffi|mypyc?|setuptools[-_]rust|setuptools[-_]golang|numpy|oldest-supported-numpy|pythran|cmake|scikit[-_]build|ninja)(?![\w-])/i;

/** A build that needs a compiler's package, or has commands of its own, may compile in a way that was not seen. */
function doubted(sources: Sources, purity: Purity): Purity {
  if (purity.confidence === "certain" && valueAt(sources.tool("setuptools"), "cmdclass") !== undefined) {
    return pure("likely", ...purity.evidence, sources.cite(["tool", "setuptools", "cmdclass"], "commands of its own"));
  }
  const needed = textsAt(sources.pyproject?.table ?? {}, "build-system", "requires").find((each) =>
    COMPILERS.test(each),
  );
  if (needed === undefined) return purity;
  return pure("unsure", ...purity.evidence, sources.cite(["build-system", "requires"], needed));
}

function* inPyproject(sources: Sources): Generator<Evidence> {
  for (const section of ["setuptools", "setuptools-rust"]) {
    for (const key of ["ext-modules", "bins"]) {
      const listed = tablesAt(sources.tool(section), key);
      if (listed.length > 0) yield sources.cite(["tool", section, key], `[tool.${section}] ${key}`);
    }
  }
}

/** Extension modules that need not compile. */
function allOptional(sources: Sources): boolean {
  const listed = tablesAt(sources.tool("setuptools"), "ext-modules");
  return listed.length > 0 && listed.every((each) => valueAt(each, "optional") === true);
}

/** Wheels without extension modules that are for one platform all the same. */
function namedPlatform(sources: Sources): Evidence | undefined {
  const keys = ["tool", "distutils", "bdist_wheel"];
  for (const key of ["plat-name", "plat_name"]) {
    const written = valueAt(sources.tool("distutils"), "bdist_wheel", key);
    if (typeof written === "string") return sources.cite([...keys, key], `${key} = ${JSON.stringify(written)}`);
  }
  const option = cfgOption(sources.setupCfg, "bdist_wheel", "plat_name");
  return option && evidenceAt("setup.cfg", option.line, `plat_name = ${option.value}`);
}

/** The plugin extension-helpers collects extension modules from the packages. */
function* byHelpers(sources: Sources): Generator<Evidence> {
  const asked = valueAt(sources.tool("extension-helpers"), "use_extension_helpers");
  if (asked === true || asked === "true") {
    yield sources.cite(["tool", "extension-helpers"], "use_extension_helpers = true");
  }
  const option = cfgOption(sources.setupCfg, "extension-helpers", "use_extension_helpers");
  if (option !== undefined && /^true$/i.test(option.value)) {
    yield evidenceAt("setup.cfg", option.line, `use_extension_helpers = ${option.value}`);
  }
}

function noExtensions(sources: Sources): Evidence {
  const file = sources.pyproject === undefined ? "setup.cfg" : "pyproject.toml";
  return { file, says: "setuptools, without extension modules" };
}
