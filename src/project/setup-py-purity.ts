import type { Evidence, Purity } from "../documents/project.ts";
import { platform, pure } from "./described.ts";
import { resolve } from "./python-names.ts";
import type { Expression, PythonSource } from "./python-syntax.ts";
import { isNothing, isReadable, keywordsOf, setupCalls } from "./setup-py.ts";
import { evidenceAt, lineAt } from "./sources.ts";

// Keywords of setup() that put compiled code into the wheel.
const NATIVE_KEYWORDS = ["ext_modules", "cffi_modules", "rust_extensions", "cmake_source_dir", "c_libraries"];
const NATIVE_WORD = new RegExp(`\\b(?:${NATIVE_KEYWORDS.join("|")}|has_ext_modules)\\b`, "g");
// Calls that make extension modules, wherever their result goes.
const NATIVE_CALLS =
  /(^|\.)(cythonize|mypycify|Extension|RustExtension|Pybind11Extension|CMakeExtension|CUDAExtension|CppExtension)$/;
// An older scikit-build runs CMake behind the `setup` that it gives.
const SCIKIT_BUILD = /^[ \t]*(?:from[ \t]+skbuild\b|import[ \t]+skbuild\b)/m;
// A command of its own gives the wheel another tag than what is in it would have.
const OWN_WHEEL = /\bbdist_wheel\b/i;
const OWN_TAG = /\broot_is_pure[ \t]*=[ \t]*False|\bplat_name|\bdef[ \t]+get_tag\b|manylinux|macosx_|win_amd64/;
// mypyc compiles a copy of Python source, and such projects ship the source too; without the variable nothing is compiled.
const ON_REQUEST = /\w*_USE_MYPYC\b|--use-mypyc\b/;
// What may leave the extension modules out: the environment, an argument, a compiler that failed.
const SWITCH = /\benviron\b|\bgetenv\b|\bargv\b|^[ \t]*except\b|\boptional[ \t]*=[ \t]*True/m;

/** What setup.py says of the wheels that setuptools makes. */
export interface SetupPyPurity {
  readonly purity: Purity;
  readonly pureByDefault?: true;
  /** Platform wheels without extension modules of any Python's. */
  readonly abiFree?: true;
}

/** Whether setup.py, whose source is `text`, has compiled code put into wheels, as far as reading tells. */
export function setupPyPurity(source: PythonSource, text: string): SetupPyPurity {
  const code = text.replace(/^[ \t]*#.*$/gm, "");
  const native = nativePurity(source, code);
  const requested = native && lineWith(code, ON_REQUEST);
  if (requested !== undefined) {
    return { purity: { class: "both", confidence: "likely", evidence: [requested] }, pureByDefault: true };
  }
  if (native !== undefined) return { purity: native };
  const tag = OWN_WHEEL.test(code) ? lineWith(code, OWN_TAG) : undefined;
  if (tag !== undefined) return { purity: platform("likely", tag), abiFree: true };
  return { purity: purePurity(source, code) };
}

function nativePurity(source: PythonSource, code: string): Purity | undefined {
  const calls = setupCalls(source);
  const given = calls.flatMap((call) => {
    const keywords = keywordsOf(source, call);
    const keyword = NATIVE_KEYWORDS.find((name) => !isNothing(resolve(source, keywords.get(name))));
    return keyword === undefined ? [] : [{ keyword, line: call.line, value: resolve(source, keywords.get(keyword)) }];
  });
  const [first] = given;
  if (first !== undefined) return givenPurity(calls.length > given.length || SWITCH.test(code), first);
  const made = source.calls.find(({ name }) => NATIVE_CALLS.test(name));
  if (made !== undefined) return platform("likely", evidenceAt("setup.py", made.line, `${made.name}(...)`));
  const nothings = calls.flatMap((call) => NATIVE_KEYWORDS.filter((name) => keywordsOf(source, call).has(name)));
  const mentions = [...code.matchAll(NATIVE_WORD)];
  const [mention] = mentions;
  if (mention !== undefined && mentions.length > nothings.length) {
    return platform("likely", evidenceAt("setup.py", lineAt(code, mention.index), mention[0]));
  }
  const scikit = lineWith(code, SCIKIT_BUILD);
  return scikit && platform("likely", scikit);
}

/** A second call without them is for machines that cannot compile: what is shipped was compiled. */
function givenPurity(
  mayBeWithout: boolean,
  native: { readonly keyword: string; readonly line: number; readonly value: Expression | undefined },
): Purity {
  const evidence = evidenceAt("setup.py", native.value?.line ?? native.line, `setup(${native.keyword}=...)`);
  return platform(native.value?.kind === "list" && !mayBeWithout ? "certain" : "likely", evidence);
}

function purePurity(source: PythonSource, code: string): Purity {
  const [call, ...others] = setupCalls(source);
  if (call === undefined) return uncalled(code);
  const evidence = evidenceAt("setup.py", call.line, "setup() without extension modules");
  if (![call, ...others].every((each) => isReadable(source, each))) return pure("unsure", evidence);
  return pure(/\b(?:cmdclass|distclass)\b/.test(code) ? "likely" : "certain", evidence);
}

/** `setup()` behind an expression can be read no further; without it nothing is known of what is built. */
function uncalled(code: string): Purity {
  const evidence = evidenceAt("setup.py", 1, "setup() is not called here by its name");
  return /\bsetup[ \t]*\(/.test(code)
    ? pure("unsure", evidence)
    : { class: "unknown", confidence: "unsure", evidence: [evidence] };
}

function lineWith(code: string, pattern: RegExp): Evidence | undefined {
  const match = pattern.exec(code);
  return match === null ? undefined : evidenceAt("setup.py", lineAt(code, match.index), match[0].trim());
}
