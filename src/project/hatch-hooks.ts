import { isTable, type Table, tableAt, textAt, valueAt } from "../config/table.ts";
import type { Evidence, Purity } from "../documents/project.ts";
import { platform, pure } from "./described.ts";
import { citeBackend, evidenceAt, lineAt, type Sources } from "./sources.ts";

/** What hatchling's build hooks make of a wheel. */
interface HookPurity {
  readonly purity: Purity;
  /** A platform wheel that every Python can install: the hook says `py3-none-PLATFORM`. */
  readonly abiFree: boolean;
}

const NATIVE_HOOKS = new Set(["cython", "scikit-build", "meson", "cargo", "rust", "zig", "autoextensions"]);
const PURE_HOOKS = new Set([
  "vcs",
  "version",
  "jupyter-builder",
  "build-scripts",
  "fancy-pypi-readme",
  "nodejs",
  "gettext",
]);
const NATIVE_NAME =
  /cython|mypyc|pyx|cmake|meson|cargo|rust|maturin|zig|extension|native|compile|cffi|nanobind|pybind/i;

// Nobody has more; the place of each is looked for.
const MOST_HOOKS = 50;

/** Whether a build hook of hatchling puts compiled code into the wheel. */
export async function hatchPurity(sources: Sources): Promise<HookPurity> {
  const judged = await Promise.all(
    [["build"], ["build", "targets", "wheel"]].flatMap((place) => {
      const keys = [...place, "hooks"];
      const hooks = Object.entries(tableAt(sources.tool("hatch"), ...keys)).slice(0, MOST_HOOKS);
      return hooks.map(([name, hook]) =>
        judgeHook(sources, name, isTable(hook) ? hook : {}, ["tool", "hatch", ...keys, name]),
      );
    }),
  );
  return (
    judged.find((each) => each?.purity.class === "platform") ??
    judged.find((each) => each?.purity.class === "both") ??
    judged.find((each) => each !== undefined) ??
    notFree(pure("certain", citeBackend(sources, "hatchling, without a hook that compiles")))
  );
}

/** `undefined` when the hook changes nothing about the wheel's tag. */
async function judgeHook(
  sources: Sources,
  name: string,
  hook: Table,
  keys: readonly string[],
): Promise<HookPurity | undefined> {
  const evidence = sources.cite(keys, `[${keys.join(".")}]`);
  if (PURE_HOOKS.has(name)) return undefined;
  const judged = name === "custom" ? await judgeCode(sources, hook, evidence) : judgeName(name, evidence);
  const isOptional = valueAt(hook, "enable-by-default") === false && judged.purity.class === "platform";
  return isOptional ? notFree({ class: "both", confidence: "likely", evidence: judged.purity.evidence }) : judged;
}

function judgeName(name: string, evidence: Evidence): HookPurity {
  if (NATIVE_HOOKS.has(name)) return notFree(platform("certain", evidence));
  return notFree(NATIVE_NAME.test(name) ? platform("likely", evidence) : pure("likely", evidence));
}

// What the project's own hook writes into the build data when its wheel is no pure one.
const SETS = /infer_tag|pure_python|["']tag["']\s*\]?\s*[=:](?![^\n]*-any\b)/;
const FOR_EVERY_PYTHON = /["']py3-none-|["']py2\.py3-none-/;

async function judgeCode(sources: Sources, hook: Table, evidence: Evidence): Promise<HookPurity> {
  const file = textAt(hook, "path") ?? "hatch_build.py";
  const code = (await sources.read(file))?.replace(/^[ \t]*#.*$/gm, "");
  if (code === undefined) return notFree(pure("unsure", evidence));
  const set = SETS.exec(code);
  if (set === null) return notFree(pure("likely", evidence));
  const says = `the hook sets ${/\w+/.exec(set[0])?.[0]}`;
  return {
    purity: platform("likely", evidenceAt(file, lineAt(code, set.index), says), evidence),
    abiFree: FOR_EVERY_PYTHON.test(code),
  };
}

function notFree(purity: Purity): HookPurity {
  return { purity, abiFree: false };
}
