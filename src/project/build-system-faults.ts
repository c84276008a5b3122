import { nearestName } from "../config/nearest-name.ts";
import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import type { Fault } from "./project-faults.ts";
import type { Sources } from "./sources.ts";

const KEYS = ["requires", "build-backend", "backend-path"];

/** What a frontend refuses in `[build-system]` (PEP 518), and what cannot work. */
export function* buildSystemFaults(table: Table, backend: string): Generator<Fault> {
  const system = valueAt(table, "build-system");
  if (!isTable(system)) return;
  for (const name of Object.keys(system).filter((each) => !KEYS.includes(each))) {
    const meant = nearestName(name, KEYS);
    const hint = meant === undefined ? "Take it away: frontends refuse it." : `Write \`${meant}\`.`;
    yield { code: "SW-PROJECT-KEY", offending: `build-system.${name}`, keys: ["build-system", name], hint };
  }
  for (const name of KEYS.filter((each) => isWrong(each, system))) {
    const offending = `build-system.${name} must be ${name === "build-backend" ? "a text" : "a list of texts"}`;
    yield { code: "SW-PROJECT-VALUE", offending, keys: ["build-system", name] };
  }
  yield* requiresFaults(system, backend);
}

function isWrong(name: string, system: Table): boolean {
  const value = system[name];
  if (value === undefined) return name === "requires";
  if (name === "build-backend") return typeof value !== "string";
  return !(Array.isArray(value) && value.every((each) => typeof each === "string"));
}

/** The package that holds each backend. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ["setuptools", "setuptools"],
  ["hatchling", "hatchling"],
  ["flit-core", "flit-core"],
  ["poetry-core", "poetry-core"],
  ["pdm-backend", "pdm-backend"],
  ["uv_build", "uv-build"],
  ["maturin", "maturin"],
  ["scikit-build-core", "scikit-build-core"],
  ["meson-python", "meson-python"],
]);

// These bring no backend with them but their own.
const BRING_NOTHING = new Set([
  ...PACKAGES.values(),
  "wheel",
  "cython",
  "numpy",
  "cffi",
  "pybind11",
  "mypy",
  "nanobind",
  "ninja",
  "cmake",
]);

function* requiresFaults(system: Table, backend: string): Generator<Fault> {
  const keys = ["build-system", "requires"];
  const requires = textsAt(system, "requires");
  const read = requires.map((text) => parseRequirement(text));
  for (const [index, requirement] of read.entries()) {
    const item = requires[index] ?? "";
    if (requirement === undefined)
      yield { code: "SW-REQUIREMENT-INVALID", offending: JSON.stringify(item), keys, item };
  }
  const needed = PACKAGES.get(backend);
  const written = textAt(system, "build-backend");
  const names = read.map((requirement) => requirement && normalizeName(requirement.name));
  const lacks = names.every((name) => name !== undefined && name !== needed && BRING_NOTHING.has(name));
  if (needed === undefined || written === undefined || valueAt(system, "backend-path") !== undefined || !lacks) return;
  // uv's frontend brings its backend; the older names of backends are in packages of their own.
  if (Object.hasOwn(system, "requires") && !/^(?:poetry\.masonry|pdm\.pep517|flit\.)/.test(written)) {
    const offending = `${written}: no package in \`requires\` has it`;
    yield { code: "SW-BUILD-BACKEND-MISSING", offending, keys, hint: `Add "${needed}" to \`requires\`.` };
  }
}

/** Tables of a backend's own, and what to write in `[build-system]` to have it build. */
const HINTS: readonly { readonly keys: readonly string[]; readonly requires: string; readonly backend: string }[] = [
  { keys: ["hatch", "build"], requires: "hatchling", backend: "hatchling.build" },
  { keys: ["hatch", "version"], requires: "hatchling", backend: "hatchling.build" },
  { keys: ["hatch", "metadata"], requires: "hatchling", backend: "hatchling.build" },
  { keys: ["poetry"], requires: "poetry-core", backend: "poetry.core.masonry.api" },
  { keys: ["pdm", "build"], requires: "pdm-backend", backend: "pdm.backend" },
  { keys: ["pdm", "version"], requires: "pdm-backend", backend: "pdm.backend" },
  { keys: ["flit"], requires: "flit_core", backend: "flit_core.buildapi" },
  { keys: ["uv", "build-backend"], requires: "uv_build", backend: "uv_build" },
  { keys: ["maturin"], requires: "maturin", backend: "maturin" },
  { keys: ["scikit-build"], requires: "scikit-build-core", backend: "scikit_build_core.build" },
  { keys: ["meson-python"], requires: "meson-python", backend: "mesonpy" },
];

/** A pyproject.toml that describes a project and names no backend: then setuptools builds it, whatever other tables say. */
export function missingBuildSystem({ pyproject, project }: Sources): Fault | undefined {
  if (pyproject === undefined || Object.hasOwn(pyproject.table, "build-system")) return undefined;
  const tool = tableAt(pyproject.table, "tool");
  const meant = HINTS.find(({ keys }) => valueAt(tool, ...keys) !== undefined);
  if (meant === undefined && Object.keys(project).length === 0) return undefined;
  const { requires, backend, keys } = meant ?? { requires: "setuptools", backend: "setuptools.build_meta", keys: [] };
  return {
    code: "SW-BUILD-SYSTEM-MISSING",
    offending: meant === undefined ? "pyproject.toml" : `[tool.${keys.join(".")}] is not read`,
    hint: `Write [build-system] with \`requires = ["${requires}"]\` and \`build-backend = "${backend}"\`.`,
    keys: meant === undefined ? ["project"] : ["tool", ...keys],
    toleratedBy: "all",
  };
}
