import { nearestName } from "../config/nearest-name.ts";
import { textAt, textsAt, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { pyprojectWhere, type Sources } from "./sources.ts";

/** Build backends that we can read, by what is written as `build-backend`. */
const BACKENDS = new Map([
  ["setuptools.build_meta", "setuptools"],
  ["setuptools.build_meta:__legacy__", "setuptools"],
  ["hatchling.build", "hatchling"],
  ["hatchling.ouroboros", "hatchling"],
  ["flit_core.buildapi", "flit-core"],
  ["flit.buildapi", "flit-core"],
  ["flit_scm:buildapi", "flit-core"],
  ["poetry.core.masonry.api", "poetry-core"],
  ["poetry.masonry.api", "poetry-core"],
  ["poetry_dynamic_versioning.backend", "poetry-core"],
  ["pdm.backend", "pdm-backend"],
  ["pdm.pep517.api", "pdm-backend"],
  ["uv_build", "uv_build"],
  ["maturin", "maturin"],
  ["scikit_build_core.build", "scikit-build-core"],
  ["scikit_build_core.setuptools.build_meta", "setuptools"],
  ["pbr.build", "setuptools"],
  ["jupyter_packaging.build_api", "setuptools"],
  ["mesonpy", "meson-python"],
]);

/** Packages whose backends we know all of, or that have none: another name in them is a mistake, and this is the right one. */
const OWNERS = new Map([
  ["setuptools", "setuptools.build_meta"],
  ["hatchling", "hatchling.build"],
  ["hatch", "hatchling.build"],
  ["flit_core", "flit_core.buildapi"],
  ["flit", "flit_core.buildapi"],
  ["poetry", "poetry.core.masonry.api"],
  ["poetry_core", "poetry.core.masonry.api"],
  ["pdm", "pdm.backend"],
  ["uv_build", "uv_build"],
  ["uv", "uv_build"],
  ["maturin", "maturin"],
  ["scikit_build_core", "scikit_build_core.build"],
  ["mesonpy", "mesonpy"],
  ["meson", "mesonpy"],
  ["meson_python", "mesonpy"],
  ["pbr", "pbr.build"],
  ["hatch_vcs", "hatchling.build"],
  ["setuptools_scm", "setuptools.build_meta"],
  ["setuptools_rust", "setuptools.build_meta"],
  ["skbuild", "setuptools.build_meta"],
  ["distutils", "setuptools.build_meta"],
  ["wheel", "setuptools.build_meta"],
  ["build_meta", "setuptools.build_meta"],
]);

/**
 * The short name of the project's build backend; as written, where it is none that we know; `setuptools` where nothing is written.
 *
 * An in-tree backend (`backend-path`) has the name of the one that its `requires` lists, else its own.
 * Throws SW-BACKEND-UNKNOWN for a name that its package does not have.
 */
export function backendOf(sources: Sources): string {
  const table = sources.pyproject?.table ?? {};
  const written = textAt(table, "build-system", "build-backend");
  if (written === undefined) return "setuptools";
  const known = BACKENDS.get(written);
  if (known !== undefined) return known;
  if (valueAt(table, "build-system", "backend-path") !== undefined) return wrappedBackend(sources, written) ?? written;
  const right = meantBackend(written);
  if (right === undefined) return written;
  throw new ShipwheelError("SW-BACKEND-UNKNOWN", JSON.stringify(written), {
    hint: `Write \`build-backend = "${right}"\`.`,
    ...pyprojectWhere(sources, "build-system", "build-backend"),
  });
}

function meantBackend(written: string): string | undefined {
  const [owner = ""] = written.split(/[.:]/);
  const near = [...OWNERS.keys()].filter((name) => name.length > 4 && Math.abs(name.length - owner.length) <= 1);
  return OWNERS.get(owner) ?? OWNERS.get(nearestName(owner, near) ?? "");
}

/** An in-tree backend mostly wraps another one, which must then be installed for it, or is that one's own source. */
function wrappedBackend(sources: Sources, written: string): string | undefined {
  const names = requiredToBuild(sources);
  const needed = [...new Set(BACKENDS.values())].find((backend) => names.includes(backend.replaceAll("_", "-")));
  return needed ?? BACKENDS.get(meantBackend(written) ?? "");
}

/** Whether Rust compiles the project's native code, as the tools that its build needs tell. */
export function compilesRust(sources: Sources): boolean {
  return requiredToBuild(sources).some((name) => name === "maturin" || name === "setuptools-rust");
}

function requiredToBuild(sources: Sources): readonly (string | undefined)[] {
  const requires = textsAt(sources.pyproject?.table ?? {}, "build-system", "requires");
  return requires.map((requirement) => /^[\w.-]+/.exec(requirement)?.[0].toLowerCase().replaceAll("_", "-"));
}
