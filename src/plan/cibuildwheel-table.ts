import data from "../../data/build-identifiers.json" with { type: "json" };

/** cibuildwheel's name for the systems that it builds for. */
export type BuildPlatform = "linux" | "macos" | "windows" | "android" | "ios" | "pyodide";

/** What a release of cibuildwheel selects from. */
export interface CibuildwheelTable {
  readonly version: string;
  /** Of each platform, in cibuildwheel's own order. */
  readonly identifiers: Readonly<Record<BuildPlatform, readonly string[]>>;
  /** Patterns of the identifiers that are built only when their group is enabled. */
  readonly groups: Readonly<Record<string, readonly string[] | undefined>>;
  /** The names of the groups, of empty ones too. */
  readonly enable: readonly string[];
  readonly architectures: Readonly<Record<BuildPlatform, readonly string[]>>;
  readonly architecturesInAnyCase: boolean;
  /** Whether `inherit` lets an option add to the one before it. */
  readonly inherits: boolean;
  /** The tags of wheels of interpreters that are not CPython: `pp311-pypy311_pp73`. */
  readonly tags: Readonly<Record<string, string | undefined>>;
  readonly options: readonly string[];
  /** Options whose variable cannot name a platform, as CIBW_ARCHS_LINUX does. */
  readonly sameOnEveryPlatform: readonly string[];
  /** Variables that are no option's. */
  readonly variables: readonly string[];
}

export const BUILD_PLATFORMS: readonly BuildPlatform[] = ["linux", "macos", "windows", "android", "ios", "pyodide"];

/** The tables of all releases that we know, the newest first. */
export function cibuildwheelTables(): readonly CibuildwheelTable[] {
  return data.releases.flatMap(({ versions, ...table }) => versions.map((version) => ({ ...table, version })));
}

/** The table of the release that builds where the project names none. */
export function defaultCibuildwheel(): CibuildwheelTable {
  const table = cibuildwheelTables().find(({ version }) => version === data.default);
  if (table === undefined) throw new RangeError(`data/build-identifiers.json lacks its own default, ${data.default}`);
  return table;
}
