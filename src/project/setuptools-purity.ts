import { tablesAt, textAt, valueAt } from "../config/table.ts";
import type { Evidence, Purity } from "../documents/project.ts";
import { platform, pure } from "./described.ts";
import { type Expression, type PythonSource, resolve } from "./python-source.ts";
import { cfgOption } from "./setup-cfg.ts";
import { isNothing, keywordOf, keywordsOf, setupCalls } from "./setup-py.ts";
import { evidenceAt, type Sources } from "./sources.ts";

// Keywords of setup() that put compiled code into the wheel.
const NATIVE_KEYWORDS = ["ext_modules", "cffi_modules", "rust_extensions", "cmake_source_dir", "c_libraries"];
// Calls that make extension modules, wherever their result goes.
const NATIVE_CALLS =
  /(^|\.)(cythonize|mypycify|Extension|RustExtension|Pybind11Extension|CMakeExtension|CUDAExtension|CppExtension)$/;

/** Whether setuptools makes wheels with compiled code, as far as its files tell. */
export function setuptoolsPurity(sources: Sources): Purity {
  const declared = [...inPyproject(sources)];
  if (declared.length > 0) return platform("certain", ...declared);
  if (sources.setupPy !== undefined) return setupPyPurity(sources.setupPy);
  return ownBackendPurity(sources) ?? pure("certain", noExtensions(sources));
}

/** A backend of the project's own may add extension modules before it calls setuptools; who configures cibuildwheel has them. */
function ownBackendPurity(sources: Sources): Purity | undefined {
  const isOwn = valueAt(sources.pyproject?.table ?? {}, "build-system", "backend-path") !== undefined;
  if (!isOwn) return undefined;
  if (Object.keys(sources.tool("cibuildwheel")).length === 0) return pure("likely", noExtensions(sources));
  return platform("likely", sources.cite(["tool", "cibuildwheel"], "[tool.cibuildwheel] beside a backend of its own"));
}

function* inPyproject(sources: Sources): Generator<Evidence> {
  for (const section of ["setuptools", "setuptools-rust"]) {
    for (const key of ["ext-modules", "bins"]) {
      const listed = tablesAt(sources.tool(section), key);
      if (listed.length > 0) yield sources.cite(["tool", section, key], `[tool.${section}] ${key}`);
    }
  }
}

function noExtensions(sources: Sources): Evidence {
  const file = sources.pyproject === undefined ? "setup.cfg" : "pyproject.toml";
  return { file, says: "setuptools, without extension modules" };
}

function setupPyPurity(source: PythonSource): Purity {
  const calls = setupCalls(source);
  const native = calls.flatMap((call) => {
    const keywords = keywordsOf(source, call);
    const keyword = NATIVE_KEYWORDS.find((name) => !isNothing(resolve(source, keywords.get(name))));
    return keyword === undefined ? [] : [{ keyword, line: call.line, value: resolve(source, keywords.get(keyword)) }];
  });
  const [first] = native;
  if (first !== undefined) return nativePurity(calls.length > native.length, first);
  const made = source.calls.find(({ name }) => NATIVE_CALLS.test(name));
  if (made !== undefined) return platform("likely", evidenceAt("setup.py", made.line, `${made.name}(...)`));
  const [call] = calls;
  const readable = call?.spread.every((each) => resolve(source, each)?.kind !== "computed");
  return pure(readable ? "certain" : "unsure", evidenceAt("setup.py", call?.line, "setup() without extension modules"));
}

function nativePurity(
  alsoWithout: boolean,
  native: { readonly keyword: string; readonly line: number; readonly value: Expression | undefined },
): Purity {
  const evidence = evidenceAt("setup.py", native.value?.line ?? native.line, `setup(${native.keyword}=...)`);
  if (alsoWithout) return { class: "both", confidence: "likely", evidence: [evidence] };
  return platform(native.value?.kind === "list" ? "certain" : "likely", evidence);
}

/** The oldest CPython of a stable-ABI wheel, which bdist_wheel alone decides: `cp39`. */
export async function stableAbi(sources: Sources): Promise<string | undefined> {
  const tool = sources.tool("distutils");
  const written =
    textAt(tool, "bdist_wheel", "py-limited-api") ??
    textAt(tool, "bdist_wheel", "py_limited_api") ??
    cfgOption(sources.setupCfg, "bdist_wheel", "py_limited_api")?.value ??
    inOptions(sources.setupPy) ??
    (await inOwnTag(sources));
  return /^cp3\d+$/.exec(written ?? "")?.[0];
}

/** A `get_tag` of setup.py's own gives the tag as two texts: `"cp310", "abi3"`. */
async function inOwnTag(sources: Sources): Promise<string | undefined> {
  const lines = (await sources.read("setup.py"))?.split("\n").filter((line) => !/^\s*#/.test(line)) ?? [];
  return lines.map((line) => /["'](cp3\d+)["'], *["']abi3["']/.exec(line)?.[1]).find(Boolean);
}

function inOptions(source: PythonSource | undefined): string | undefined {
  const options = source && keywordOf(source, "options");
  const wheel = options?.kind === "dict" ? source && resolve(source, options.entries.get("bdist_wheel")) : undefined;
  const written = wheel?.kind === "dict" ? source && resolve(source, wheel.entries.get("py_limited_api")) : undefined;
  return written?.kind === "text" ? written.value : undefined;
}
