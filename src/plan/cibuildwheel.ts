import table from "../../data/build-identifiers.json" with { type: "json" };
import { nearestName } from "../config/nearest-name.ts";
import { isTable, type Table, tableAt, tablesAt, valueAt } from "../config/table.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { expandBraces, patternsOf, selects } from "./selector.ts";

/** The platforms that a release has wheels for unless cibuildwheel is run by hand. */
export type BuildPlatform = "linux" | "macos" | "windows";

/** What decides which identifiers are built. */
export interface Selection {
  readonly build: string;
  readonly skip: string;
  readonly enable: ReadonlySet<string>;
  /** As written: `auto`, `x86_64 aarch64`. */
  readonly archs: string;
}

const PLATFORMS = Object.keys(table.identifiers);
const ALL_IDENTIFIERS = Object.values(table.identifiers).flat();

/**
 * What `[tool.cibuildwheel]` says for one platform, with cibuildwheel's own defaults.
 *
 * Throws SW-CIBUILDWHEEL-INVALID for an option of a wrong kind and for groups that do not exist.
 */
export function selectionOf(configuration: Table, platform: BuildPlatform): Selection {
  const enable = listAt(configuration, platform, "enable") ?? "";
  const groups = patternsOf(enable);
  const unknown = groups.filter((group) => group !== "all" && !table.enable.includes(group));
  if (unknown.length > 0) {
    throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `enable = ${JSON.stringify(enable)}`, {
      hint: `The groups are ${table.enable.join(", ")}, and all.`,
    });
  }
  return {
    build: listAt(configuration, platform, "build") || "*",
    skip: listAt(configuration, platform, "skip") ?? "",
    enable: new Set(groups.includes("all") ? table.enable : groups),
    archs: listAt(configuration, platform, "archs") || "auto",
  };
}

/** A text, or a list of texts; the platform's own table comes first. */
function listAt(configuration: Table, platform: BuildPlatform, option: string): string | undefined {
  const value = valueAt(configuration, platform, option) ?? valueAt(configuration, option);
  if (value === undefined || typeof value === "string") return value;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(" ");
  throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${option} = ${JSON.stringify(value)}`, {
    hint: "Write a text, or a list of texts.",
  });
}

/** What cibuildwheel would refuse, and what does nothing: options that it does not have, selectors that match no identifier. */
export function lintCibuildwheel(configuration: Table): readonly CodedProblem[] {
  return [...unknownOptions(configuration), ...deadSelectors(configuration)];
}

function* unknownOptions(configuration: Table): Generator<CodedProblem> {
  yield* notIn(table.options, configuration, "tool.cibuildwheel");
  for (const platform of PLATFORMS) {
    // The table that cibuildwheel reads takes build, skip and enable here as well; its schema does not list them.
    const known = [...table.platformOptions, "build", "skip", "enable", "test-skip", "dependency-versions"];
    yield* notIn(known, tableAt(configuration, platform), `tool.cibuildwheel.${platform}`);
  }
  for (const override of tablesAt(configuration, "overrides")) {
    yield* notIn([...table.options, "select"], override, "tool.cibuildwheel.overrides");
  }
}

function* notIn(known: readonly string[], options: Table, place: string): Generator<CodedProblem> {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const meant = nearestName(name, known);
    const hint = meant === undefined ? {} : { hint: `Did you mean \`${meant}\`?` };
    yield problem("SW-CIBUILDWHEEL-KEY", `${place}.${name}`, hint);
  }
}

function* deadSelectors(configuration: Table): Generator<CodedProblem> {
  for (const [place, options] of placesOf(configuration)) {
    for (const option of ["build", "skip"]) {
      const value = valueAt(options, option);
      const written = typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : "";
      for (const pattern of patternsOf(written).flatMap(expandBraces)) {
        if (ALL_IDENTIFIERS.some((identifier) => selects(pattern, identifier))) continue;
        yield problem("SW-SELECTOR-DEAD", `${JSON.stringify(pattern)} in ${place}.${option}`);
      }
    }
  }
}

function placesOf(configuration: Table): readonly (readonly [string, Table])[] {
  const ofPlatforms = PLATFORMS.flatMap((platform) => {
    const options = valueAt(configuration, platform);
    return isTable(options) ? [[`tool.cibuildwheel.${platform}`, options] as const] : [];
  });
  return [["tool.cibuildwheel", configuration], ...ofPlatforms];
}
