import {
  BUILD_PLATFORMS,
  type CibuildwheelTable,
  cibuildwheelTable,
  cibuildwheelVersions,
  defaultCibuildwheel,
  onEachPlatform,
} from "../plan/cibuildwheel-table.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Runner } from "../ports/runner.ts";
import { compareVersions, parseVersion } from "../python/version.ts";

/** What a release of cibuildwheel is asked by. */
export interface AskingWorld {
  readonly files: Files;
  readonly processes: Processes;
  readonly runner: Runner;
}

/**
 * The rules of one release of cibuildwheel, of the one that builds by default when none is named; `3.2` names the newest of 3.2.
 * One that we do not know is asked; what it cannot be asked for is as in the known release that is nearest to it.
 *
 * Throws SW-CIBUILDWHEEL-UNKNOWN.
 */
export async function cibuildwheelRules(asked: string | undefined, world: AskingWorld): Promise<CibuildwheelTable> {
  if (asked === undefined) return defaultCibuildwheel();
  const known = cibuildwheelVersions().find((each) => each === asked || each.startsWith(`${asked}.`));
  return (known === undefined ? undefined : cibuildwheelTable(known)) ?? askedRules(asked, world);
}

async function askedRules(asked: string, world: AskingWorld): Promise<CibuildwheelTable> {
  const { askCibuildwheel } = await import("../build/cibuildwheel.ts");
  const { version, identifiers, groups, enable } = await askCibuildwheel(asked, BUILD_PLATFORMS, world);
  return {
    ...nearestTable(version),
    version,
    identifiers: onEachPlatform((platform) => identifiers[platform] ?? []),
    groups,
    enable,
    all: enable,
  };
}

/** The newest table that is not newer, else the oldest. */
export function nearestTable(version: string): CibuildwheelTable {
  const asked = parseVersion(version);
  const versions = cibuildwheelVersions();
  const isOlder = (each: string) => {
    const known = parseVersion(each);
    return asked !== undefined && known !== undefined && compareVersions(known, asked) <= 0;
  };
  const nearest = versions.find(isOlder) ?? versions.at(-1);
  return (nearest === undefined ? undefined : cibuildwheelTable(nearest)) ?? defaultCibuildwheel();
}
