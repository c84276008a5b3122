import path from "node:path";
import { isTable, type Table, tableAt, textAt, valueAt } from "../config/table.ts";
import type { Evidence, Purity, VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { setuptoolsScm } from "./scm.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, versionByPattern, versionInModules } from "./version-literal.ts";

// hatchling's own default.
const PATTERN = "(?i)^(__version__|VERSION) *= *(['\"])v?(?P<version>.+?)\\2";

/** A project that hatchling builds; its version may come from a file, from git by hatch-vcs, or from code. */
export async function describeHatchling(sources: Sources): Promise<Described> {
  const purity = await hatchPurity(sources);
  return { version: await hatchVersion(sources), purity, pureByDefault: purity.class === "both" };
}

async function hatchVersion(sources: Sources): Promise<VersionSource | undefined> {
  const version = tableAt(sources.tool("hatch"), "version");
  const evidence = sources.cite(["tool", "hatch", "version"], "[tool.hatch.version]");
  const source = textAt(version, "source") ?? "regex";
  if (source === "vcs") return hatchVcs(version, evidence);
  const path = textAt(version, "path");
  if (path === undefined) return source === "regex" ? undefined : askBackend(evidence);
  if (source === "regex") {
    return (await versionByPattern(sources, path, textAt(version, "pattern") ?? PATTERN)) ?? askBackend(evidence);
  }
  const expression = textAt(version, "expression") ?? "__version__";
  const literal = source === "code" ? await versionInModules(sources, [path], expression) : undefined;
  return literal ?? askBackend(evidence);
}

function hatchVcs(version: Table, evidence: Evidence): VersionSource {
  const options = { ...tableAt(version, "raw-options") };
  const pattern = textAt(version, "tag-pattern");
  const fallback = textAt(version, "fallback-version");
  if (pattern) options.tag_regex = pattern;
  if (fallback) options.fallback_version = fallback;
  const root = textAt(options, "root");
  const file = textAt(options, "relative_to");
  if (root !== undefined && file !== undefined) options.root = path.posix.join(path.posix.dirname(file), root);
  return setuptoolsScm(options, "hatch-vcs", evidence);
}

const NATIVE_HOOKS = new Set(["mypyc", "cython", "scikit-build", "meson", "cargo", "rust", "zig", "autoextensions"]);
const PURE_HOOKS = new Set([
  "vcs",
  "version",
  "jupyter-builder",
  "build-scripts",
  "fancy-pypi-readme",
  "nodejs",
  "gettext",
]);

async function hatchPurity(sources: Sources): Promise<Purity> {
  const judged = await Promise.all(
    [["build"], ["build", "targets", "wheel"]].flatMap((place) => {
      const keys = [...place, "hooks"];
      const hooks = Object.entries(tableAt(sources.tool("hatch"), ...keys));
      return hooks.map(([name, hook]) =>
        judgeHook(sources, name, isTable(hook) ? hook : {}, ["tool", "hatch", ...keys, name]),
      );
    }),
  );
  return (
    judged.find((purity) => purity?.class === "platform") ??
    judged.find((purity) => purity !== undefined) ??
    pure("certain", citeBackend(sources, "hatchling, without a hook that compiles"))
  );
}

/** `undefined` when the hook changes nothing about the wheel's tag. */
async function judgeHook(
  sources: Sources,
  name: string,
  hook: Table,
  keys: readonly string[],
): Promise<Purity | undefined> {
  const evidence = sources.cite(keys, `[${keys.join(".")}]`);
  if (NATIVE_HOOKS.has(name)) {
    const optional = valueAt(hook, "enable-by-default") === false;
    return optional ? { class: "both", confidence: "likely", evidence: [evidence] } : platform("certain", evidence);
  }
  if (PURE_HOOKS.has(name)) return undefined;
  if (name !== "custom") return pure("likely", evidence);
  const file = textAt(hook, "path") ?? "hatch_build.py";
  const text = await sources.read(file);
  const sets = /infer_tag|pure_python|["']tag["']/.exec(text ?? "")?.[0];
  return sets === undefined ? undefined : platform("likely", { file, says: `the hook sets ${sets}` }, evidence);
}
