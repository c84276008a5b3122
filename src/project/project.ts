import type { Pyproject } from "../config/pyproject.ts";
import { textAt, textsAt, valueAt } from "../config/table.ts";
import type { Project, VersionSource } from "../documents/project.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { isProjectName, normalizeName } from "../python/name.ts";
import { versionFromSemver } from "../python/semver.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { backendOf, compilesRust } from "./backend.ts";
import { buildRange } from "./build-range.ts";
import { missingBuildSystem } from "./build-system-faults.ts";
import { type Described, pure } from "./described.ts";
import { fieldEvidence } from "./field-evidence.ts";
import { ignoredFields } from "./ignored-fields.ts";
import { lintPyproject } from "./lint.ts";
import { isOpen, metadataOf } from "./metadata.ts";
import { nestedProjects } from "./nested-projects.ts";
import { withPureWheel } from "./pure-wheel.ts";
import { withExport } from "./scm-export.ts";
import { citeBackend, openSources, pyprojectWhere, type Sources } from "./sources.ts";
import { askBackend, staticVersion } from "./version-literal.ts";

type Reader = (sources: Sources) => Described | Promise<Described>;

// Each is loaded for who uses it.
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["setuptools", async (sources) => (await import("./setuptools.ts")).describeSetuptools(sources)],
  ["hatchling", async (sources) => (await import("./hatchling.ts")).describeHatchling(sources)],
  ["flit-core", async (sources) => (await import("./flit.ts")).describeFlit(sources)],
  ["poetry-core", async (sources) => (await import("./poetry.ts")).describePoetry(sources)],
  ["pdm-backend", async (sources) => (await import("./pdm.ts")).describePdm(sources)],
  ["uv_build", describeUvBuild],
  ["maturin", async (sources) => (await import("./maturin.ts")).describeMaturin(sources)],
  ["scikit-build-core", async (sources) => (await import("./scikit-build.ts")).describeScikitBuild(sources)],
  ["meson-python", async (sources) => (await import("./meson.ts")).describeMeson(sources)],
]);

/**
 * Reads the project in the folder `dir` from its own files. None of its code runs.
 *
 * Throws SW-NO-PROJECT without pyproject.toml, setup.cfg and setup.py, SW-BACKEND-UNKNOWN, SW-NAME-MISSING, SW-NAME-INVALID,
 * SW-VERSION-MISSING, SW-VERSION-INVALID and SW-REQUIRES-PYTHON-INVALID, each with its place.
 */
export async function readProject(
  dir: string,
  pyproject: Pyproject | undefined,
  world: { readonly files: Files },
): Promise<Project> {
  const sources = await openSources(dir, pyproject, world);
  if (pyproject === undefined && sources.setupPy === undefined && sources.setupCfg.size === 0) {
    throw noProject(dir, await nestedProjects(dir, world));
  }
  const backend = backendOf(sources);
  const described = await withPureWheel(sources, backend, await (READERS.get(backend) ?? describeUnknown)(sources));
  const name = nameOf(sources, described, dir);
  const python = requiresPythonOf(sources, described);
  const requiresPython = parseSpecifiers(python ?? "-") === undefined ? undefined : python;
  const range = await buildRange(sources);
  const { metadata, refusals } = metadataOf(sources, described);
  const lint = await lintPyproject(sources, backend);
  const { abi3 } = described;
  return {
    name,
    normalizedName: normalizeName(name),
    backend,
    version: await withExport(sources, versionOf(sources, described)),
    ...(requiresPython !== undefined && { requiresPython }),
    ...(range !== undefined && { buildRange: range }),
    purity: described.purity,
    ...(abi3 !== undefined && { abi3 }),
    ...(described.abiFree === true && { abiFree: true as const }),
    ...(described.pureByDefault === true && { pureByDefault: true as const }),
    ...(described.maturin !== undefined && { maturin: described.maturin }),
    ...(compilesRust(sources) && { compilesRust: true as const }),
    metadata,
    evidence: fieldEvidence(sources, backend),
    cibuildwheel: sources.tool("cibuildwheel"),
    refusals: [...(python === requiresPython ? [] : [unreadPython(python)]), ...refusals, ...lint.refusals],
    warnings: [...lint.warnings, ...ignoredFields(sources, backend, described)],
  };
}

function noProject(dir: string, below: readonly string[]): ShipwheelError {
  if (below.length === 0) return new ShipwheelError("SW-NO-PROJECT", dir);
  return new ShipwheelError("SW-NO-PROJECT", dir, { hint: `Name the folder of the project: ${below.join(", ")}.` });
}

function nameOf(sources: Sources, described: Described, dir: string): string {
  const written = valueAt(sources.project, "name");
  const name = written ?? described.name;
  if (name === undefined || name === "") throw missingName(sources, dir);
  if (typeof name !== "string" || !isProjectName(name)) {
    throw new ShipwheelError("SW-NAME-INVALID", JSON.stringify(name), written === undefined ? {} : nameWhere(sources));
  }
  return name;
}

/** A table of another backend's has the name perhaps, which setuptools does not read. */
function missingName(sources: Sources, dir: string): ShipwheelError {
  const unread = missingBuildSystem(sources);
  if (unread === undefined) return new ShipwheelError("SW-NAME-MISSING", dir, nameWhere(sources));
  const { code, offending, hint, keys } = unread;
  return new ShipwheelError(code, offending, {
    ...(hint !== undefined && { hint }),
    ...pyprojectWhere(sources, ...keys),
  });
}

function nameWhere(sources: Sources) {
  return pyprojectWhere(sources, "project", "name");
}

/** A range that setup.cfg, setup.py or a backend's own table has. */
function unreadPython(written = ""): CodedProblem {
  return problem("SW-REQUIRES-PYTHON-INVALID", JSON.stringify(written.slice(0, 200)));
}

function requiresPythonOf(sources: Sources, described: Described): string | undefined {
  const written = valueAt(sources.project, "requires-python");
  if (written === undefined)
    return isOpen(sources, "requires-python", described) ? described.requiresPython : undefined;
  if (typeof written === "string" && parseSpecifiers(written) !== undefined) return written;
  throw new ShipwheelError(
    "SW-REQUIRES-PYTHON-INVALID",
    JSON.stringify(written),
    pyprojectWhere(sources, "project", "requires-python"),
  );
}

/** `[project].version` comes before all that a backend knows. */
function versionOf(sources: Sources, described: Described): VersionSource {
  const written = textAt(sources.project, "version");
  const version =
    written === undefined
      ? described.version
      : staticVersion(written, sources.cite(["project", "version"], `version = ${JSON.stringify(written)}`));
  if (version === undefined) throw versionMissing(sources);
  if (version.kind !== "static") return version;
  const isCrate = /(?:^|\/)Cargo\.toml$/.test(version.evidence.file);
  const parsed = isCrate ? versionFromSemver(version.version) : parseVersion(version.version);
  if (parsed !== undefined) return version;
  throw new ShipwheelError("SW-VERSION-INVALID", JSON.stringify(version.version), {
    where: sources.where(version.evidence),
    ...(isCrate && { hint: CRATE_VERSION }),
  });
}

const CRATE_VERSION =
  "Write it as Cargo and PEP 440 both read it: 1.2.3, 1.2.3-alpha.1, 1.2.3-beta.1, 1.2.3-rc.1 or 1.2.3-dev.1.";

function versionMissing(sources: Sources): ShipwheelError {
  const written = valueAt(sources.project, "version");
  if (written !== undefined) {
    return new ShipwheelError("SW-VERSION-MISSING", `version = ${JSON.stringify(written)} is no text`, {
      ...pyprojectWhere(sources, "project", "version"),
      hint: 'Write it in quotes, as in `version = "1.0"`.',
    });
  }
  return textsAt(sources.project, "dynamic").includes("version")
    ? new ShipwheelError(
        "SW-VERSION-MISSING",
        "[project] says that it is dynamic, and nothing says where it comes from",
        pyprojectWhere(sources, "project", "dynamic"),
      )
    : new ShipwheelError("SW-VERSION-MISSING", "nothing says what it is", pyprojectWhere(sources, "project"));
}

/** uv's backend knows static versions and pure wheels alone. */
function describeUvBuild(sources: Sources): Described {
  return {
    version: undefined,
    purity: pure("certain", citeBackend(sources, "uv_build builds no extension modules")),
  };
}

/** A backend that we do not know, or one of the project's own: it alone can say more than `[project]` does. */
function describeUnknown(sources: Sources): Described {
  const evidence = sources.cite(["build-system", "build-backend"], "a build backend that Shipwheel does not know");
  return { version: askBackend(evidence), purity: { class: "unknown", confidence: "unsure", evidence: [evidence] } };
}
