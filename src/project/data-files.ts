import { isTable, type Table, tableAt } from "../config/table.ts";
import type { PlacedPath } from "../documents/source-tree.ts";
import { pathGlob } from "../python/path-glob.ts";
import { constantText, resolve } from "./python-names.ts";
import type { Expression, PythonSource } from "./python-syntax.ts";
import type { SetupCfg } from "./setup-cfg.ts";
import { keywordOf } from "./setup-py.ts";

/** Files that a wheel has outside of all packages, by a pattern from the project's folder. */
export interface DataFiles {
  readonly pattern: string;
  /** The folder of the wheel that they are put into: `.data/data/share/man`. */
  readonly folder: string;
  /** The folder of the project that they keep their paths from; their names alone are kept where there is none. */
  readonly keptFrom?: string;
  readonly by: string;
}

/** Files times patterns: in the largest projects only the first patterns count. */
const MOST_COMPARISONS = 1_000_000;

/** Where the wheel has each of the `tracked` files that are meant. */
export function placedData(declared: readonly DataFiles[], tracked: readonly string[]): readonly PlacedPath[] {
  const followed = declared.slice(0, Math.ceil(MOST_COMPARISONS / (tracked.length + 1)));
  return followed.flatMap(({ pattern, folder, keptFrom, by }) => {
    return tracked.filter(pathGlob(pattern)).flatMap((path) => {
      if (keptFrom !== undefined && !path.startsWith(keptFrom)) return [];
      const kept = path.slice(keptFrom === undefined ? path.lastIndexOf("/") + 1 : keptFrom.length);
      return [{ path, installed: `${folder}/${kept}`, by }];
    });
  });
}

/** `[tool.setuptools.data-files]` and `[tool.pdm.build.wheel-data]`. */
export function dataFilesOfTools(tool: Table): readonly DataFiles[] {
  const ofSetuptools = Object.entries(tableAt(tool, "setuptools", "data-files")).flatMap(([folder, patterns]) =>
    dataFilesIn(folder, textsOf(patterns), "pyproject.toml: tool.setuptools.data-files"),
  );
  const ofPdm = Object.entries(tableAt(tool, "pdm", "build", "wheel-data")).flatMap(([scheme, entries]) =>
    Array.isArray(entries) ? entries.flatMap((entry: unknown) => pdmDataFiles(scheme, entry)) : [],
  );
  return [...ofSetuptools, ...ofPdm];
}

/** A pattern, or a table with one that says what their paths are relative to. */
function pdmDataFiles(scheme: string, entry: unknown): readonly DataFiles[] {
  const { path, "relative-to": from } = isTable(entry) ? entry : { path: entry, "relative-to": undefined };
  if (typeof path !== "string") return [];
  const keptFrom = typeof from === "string" ? `${bare(from)}/`.replace(/^\.?\//, "") : undefined;
  return [
    {
      pattern: bare(path),
      folder: `.data/${scheme}`,
      ...(keptFrom !== undefined && { keptFrom }),
      by: "pyproject.toml: tool.pdm.build.wheel-data",
    },
  ];
}

/** `[options.data_files]`: a folder, and its files with commas or line ends between. */
export function cfgDataFiles(cfg: SetupCfg): readonly DataFiles[] {
  return [...(cfg.get("options.data_files")?.values() ?? [])].flatMap(({ name, value }) => {
    const patterns = value.split(/[,\n]/).map((pattern) => pattern.trim());
    return dataFilesIn(name, patterns.filter(Boolean), "setup.cfg: options.data_files");
  });
}

/** `data_files=[("share/man", ["docs/demo.1"]), "demo.ini"]`, as far as its texts stand there. */
export function setupPyDataFiles(source: PythonSource): readonly DataFiles[] {
  return itemsOf(source, keywordOf(source, "data_files")).flatMap((item) => {
    const by = "setup.py: data_files";
    const file = constantText(source, item);
    if (file !== undefined) return dataFilesIn("", [file], by);
    const [folder, files] = itemsOf(source, item);
    const place = folder && constantText(source, folder);
    if (place === undefined) return [];
    return dataFilesIn(
      place,
      itemsOf(source, files).flatMap((each) => constantText(source, each) ?? []),
      by,
    );
  });
}

function itemsOf(source: PythonSource, expression: Expression | undefined): readonly Expression[] {
  const list = resolve(source, expression);
  return list?.kind === "list" ? list.items : [];
}

/** What is installed at an absolute place, or above the environment, is in no folder that is known. */
function dataFilesIn(folder: string, patterns: readonly string[], by: string): readonly DataFiles[] {
  if (folder.startsWith("/") || folder.split("/").includes("..")) return [];
  const below = bare(folder) === "" || bare(folder) === "." ? "" : `/${bare(folder)}`;
  return patterns.map((pattern) => ({ pattern: bare(pattern), folder: `.data/data${below}`, by }));
}

function bare(path: string): string {
  return path.replace(/^(?:\.\/)+/, "").replace(/\/$/, "");
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
