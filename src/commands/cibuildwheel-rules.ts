import {
  BUILD_PLATFORMS,
  type CibuildwheelTable,
  cibuildwheelTables,
  defaultCibuildwheel,
} from "../plan/cibuildwheel-table.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Runner } from "../ports/runner.ts";
import { compareVersions, parseVersion } from "../python/version.ts";

interface World {
  readonly files: Files;
  readonly processes: Processes;
  readonly runner: Runner;
}

/**
 * The rules of one release of cibuildwheel, of the one that builds by default when none is named. One that we do not know is asked;
 * what it cannot be asked for is as in the known release that is nearest to it.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN.
 */
export async function cibuildwheelRules(version: string | undefined, world: World): Promise<CibuildwheelTable> {
  if (version === undefined) return defaultCibuildwheel();
  const known = cibuildwheelTables().find((each) => each.version === version);
  if (known !== undefined) return known;
  const { askCibuildwheel } = await import("../build/cibuildwheel.ts");
  const { identifiers, groups, enable } = await askCibuildwheel(version, BUILD_PLATFORMS, world);
  const of = (platform: (typeof BUILD_PLATFORMS)[number]) => identifiers[platform] ?? [];
  return {
    ...nearestTable(version),
    version,
    identifiers: {
      linux: of("linux"),
      macos: of("macos"),
      windows: of("windows"),
      android: of("android"),
      ios: of("ios"),
      pyodide: of("pyodide"),
    },
    groups,
    enable,
  };
}

/** The newest table that is not newer, else the oldest. */
function nearestTable(version: string): CibuildwheelTable {
  const asked = parseVersion(version);
  const isOlder = (each: CibuildwheelTable) => {
    const known = parseVersion(each.version);
    return asked !== undefined && known !== undefined && compareVersions(known, asked) <= 0;
  };
  const tables = cibuildwheelTables();
  return tables.find(isOlder) ?? tables.at(-1) ?? defaultCibuildwheel();
}
