import type { Config } from "../config/config.ts";
import type { GitState } from "../documents/project.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import { ShipwheelError } from "../errors.ts";
import {
  type CibuildwheelTable,
  cibuildwheelOn,
  cibuildwheelTable,
  cibuildwheelVersions,
} from "../plan/cibuildwheel-table.ts";
import type { WheelRules } from "../plan/wheels.ts";
import { buildsOf } from "../plan/workflow-wheels.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import { type AskingWorld, cibuildwheelRules, nearestTable } from "./cibuildwheel-rules.ts";

/**
 * The release that `[tool.shipwheel]` names, else the newest that the workflows pin; where nobody knows that one, the nearest to it.
 * Workflows that pin none take the newest that there is, so that which there was when the commit was made.
 */
export async function cibuildwheelTables(
  { cibuildwheel }: Config,
  workflows: Workflows | undefined,
  { epoch, root }: GitState,
  world: AskingWorld,
): Promise<Pick<WheelRules, "table" | "tables" | "wanted" | "day">> {
  const isOurs = workflows === undefined || workflows.releasesByShipwheel;
  if (cibuildwheel !== undefined || isOurs) return { table: await cibuildwheelRules(cibuildwheel, world) };
  const pins = buildsOf(workflows, root).flatMap((build) =>
    build.tool === "cibuildwheel" ? (build.version ?? []) : [],
  );
  const day = dayOf(epoch);
  const newest = newestOf(pins);
  const tables = new Map(pins.flatMap((pin) => tableOn(day, pin)));
  const isOld = newest !== undefined && isOlderThanKnown(newest);
  if (isOld) return { table: nearestTable(newest), tables, day, wanted: newest };
  try {
    return { table: await cibuildwheelRules(releaseOn(day, newest) ?? newest, world), tables, day };
  } catch (error) {
    if (newest === undefined || !(error instanceof ShipwheelError)) throw error;
    return { table: nearestTable(newest), tables, day, wanted: newest };
  }
}

/** Such a release is not asked: it runs on none of the Pythons that run our tools. */
function isOlderThanKnown(release: string): boolean {
  const [asked, oldest] = [release, cibuildwheelVersions().at(-1) ?? ""].map(parseVersion);
  return asked !== undefined && oldest !== undefined && compareVersions(asked, oldest) < 0;
}

function tableOn(day: string, pin: string): readonly (readonly [string, CibuildwheelTable])[] {
  const table = cibuildwheelTable(releaseOn(day, pin) ?? pin);
  return table === undefined ? [] : [[pin, table]];
}

/** A candidate is as good as the release that it became. */
function releaseOn(day: string, pin: string | undefined): string | undefined {
  const final = /^(\d[\d.]*)(?:a|b|rc)\d+$/.exec(pin ?? "")?.[1];
  return final === undefined ? cibuildwheelOn(day, pin) : cibuildwheelOn(ALWAYS, final);
}

const ALWAYS = "9999";

// What a Date can hold, in seconds; git holds more.
const LAST = 8.64e12;

function dayOf(epoch: number): string {
  return new Date(Math.min(epoch, LAST) * 1000).toISOString().slice(0, 10);
}

/** The newest of those that are versions, else the first of the ranges. */
function newestOf(pins: readonly string[]): string | undefined {
  const versions = pins.flatMap((text) => {
    const version = parseVersion(text);
    return version === undefined ? [] : [{ text, version }];
  });
  return versions.sort((one, other) => compareVersions(other.version, one.version))[0]?.text ?? pins[0];
}
