import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { Inclusion, PlacedPath } from "../documents/source-tree.ts";

type Target = Inclusion["target"];

const TARGETS = ["sdist", "wheel"] as const;

/** What the tables below `[tool]` include by paths of the project, where a backend has words of its own for it. */
export function toolInclusions(tool: Table): readonly Inclusion[] {
  return [...hatchInclusions(tool), ...poetryInclusions(tool), ...pdmInclusions(tool)];
}

/** The files that they put somewhere else into a wheel. */
export function placedPaths(tool: Table): readonly PlacedPath[] {
  return [...hatchPlaced(tool), ...flitPlaced(tool), ...uvPlaced(tool)];
}

/** Tables of hatchling that speak of a target: its own go before those for all. */
function hatchTable(tool: Table, target: Target, key: string): { readonly value: unknown; readonly by: string } {
  const own = valueAt(tool, "hatch", "build", "targets", target, key);
  if (own !== undefined) return { value: own, by: `tool.hatch.build.targets.${target}.${key}` };
  return { value: valueAt(tool, "hatch", "build", key), by: `tool.hatch.build.${key}` };
}

// Where paths are rewritten a wheel has them under names that are not told here.
function isRewritten(tool: Table, target: Target): boolean {
  return target === "wheel" && hatchTable(tool, target, "sources").value !== undefined;
}

function hatchInclusions(tool: Table): readonly Inclusion[] {
  return TARGETS.flatMap((target) => {
    if (isRewritten(tool, target)) return [];
    return ["include", "only-include", "artifacts", ...(target === "wheel" ? ["packages"] : [])].flatMap((key) => {
      const { value, by } = hatchTable(tool, target, key);
      // What is made by a hook for wheels is in no sdist.
      if (key === "artifacts" && target === "sdist" && !by.includes(".sdist.")) return [];
      const isPath = key === "only-include" || key === "packages";
      return textsIn(value)
        .filter((pattern) => !pattern.startsWith("!"))
        .map((pattern) => ({
          target,
          pattern: isPath ? bare(pattern) : fromAnywhere(pattern),
          by: `pyproject.toml: ${by}`,
        }));
    });
  });
}

/** Texts and tables with `path`, for the sdist unless `format` names the wheel too. */
function poetryInclusions(tool: Table): readonly Inclusion[] {
  const value = valueAt(tool, "poetry", "include");
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap((entry: unknown) => {
    const { path, format } = isTable(entry) ? entry : { path: entry, format: "sdist" };
    const formats: readonly unknown[] = Array.isArray(format) ? format : [format ?? "sdist"];
    if (typeof path !== "string") return [];
    const pattern = bare(path);
    return TARGETS.filter((target) => formats.includes(target)).map((target) => ({
      target,
      pattern,
      by: "pyproject.toml: tool.poetry.include",
    }));
  });
}

/** What is included is so in both; the sdist has more by other words. */
function pdmInclusions(tool: Table): readonly Inclusion[] {
  return textsAt(tool, "pdm", "build", "includes").map((pattern) => ({
    target: "wheel",
    pattern: bare(pattern),
    by: "pyproject.toml: tool.pdm.build.includes",
  }));
}

/** A pattern in the manner of .gitignore, which without a slash means names in every folder. */
function fromAnywhere(pattern: string): string {
  return pattern.replace(/\/$/, "").includes("/") ? bare(pattern) : `**/${bare(pattern)}`;
}

function hatchPlaced(tool: Table): readonly PlacedPath[] {
  const wheel = ["hatch", "build", "targets", "wheel"];
  return [
    ...placedIn(tool, ["hatch", "build", "force-include"], ""),
    ...placedIn(tool, [...wheel, "force-include"], ""),
    ...placedIn(tool, [...wheel, "shared-data"], ".data/data/"),
    ...placedIn(tool, [...wheel, "shared-scripts"], ".data/scripts/"),
  ];
}

function placedIn(tool: Table, keys: readonly string[], below: string): readonly PlacedPath[] {
  return Object.entries(tableAt(tool, ...keys)).flatMap(([path, to]) => {
    if (typeof to !== "string") return [];
    const installed = `${below}${to.replace(/^\/+/, "")}`.replace(/\/$/, "");
    return [{ path: bare(path), installed, by: `pyproject.toml: tool.${keys.join(".")}` }];
  });
}

function flitPlaced(tool: Table): readonly PlacedPath[] {
  const folder = textAt(tool, "flit", "external-data", "directory");
  if (folder === undefined) return [];
  return [{ path: bare(folder), installed: ".data/data", by: "pyproject.toml: tool.flit.external-data.directory" }];
}

function uvPlaced(tool: Table): readonly PlacedPath[] {
  return Object.entries(tableAt(tool, "uv", "build-backend", "data")).flatMap(([kind, folder]) => {
    if (typeof folder !== "string") return [];
    return [
      { path: bare(folder), installed: `.data/${kind}`, by: `pyproject.toml: tool.uv.build-backend.data.${kind}` },
    ];
  });
}

function bare(path: string): string {
  return path.replace(/^\.?\//, "").replace(/\/$/, "");
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
