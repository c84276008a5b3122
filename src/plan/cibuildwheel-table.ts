import data from "../../data/build-identifiers.json" with { type: "json" };
import { contains, parseSpecifiers } from "../python/specifier.ts";
import { expandBraces } from "./selector.ts";

/** cibuildwheel's name for the systems that it builds for. */
export type BuildPlatform = "linux" | "macos" | "windows" | "android" | "ios" | "pyodide";

export const BUILD_PLATFORMS: readonly BuildPlatform[] = ["linux", "macos", "windows", "android", "ios", "pyodide"];

/** What a release of cibuildwheel selects from, and the rules by which it differs from other releases. */
export interface CibuildwheelTable {
  readonly version: string;
  /** Of each platform, in cibuildwheel's own order; of a platform that the release does not have, none. */
  readonly identifiers: Readonly<Record<BuildPlatform, readonly string[]>>;
  /** Patterns of the identifiers that are built only when their group is enabled; when both are, for those of two. */
  readonly groups: Readonly<Record<string, readonly string[] | undefined>>;
  /** The names of the groups, of empty ones too. */
  readonly enable: readonly string[];
  /** The groups that the word `all` stands for; where it is no word, none. */
  readonly all: readonly string[];
  /** What enables a group beside the option `enable`, or before there was one; not both at once. */
  readonly switches: readonly GroupSwitch[];
  /** Whether `--only` builds what its group would keep from being built. */
  readonly onlyEnablesGroups: boolean;
  readonly architectures: Readonly<Record<BuildPlatform, readonly string[]>>;
  readonly architecturesInAnyCase: boolean;
  /** Whether an `archs` of nothing is as if it were not there. */
  readonly passesOverEmptyArchs: boolean;
  /** What `auto` has beside the host's own processor: `autoAdds.windows.AMD64` is `x86`. */
  readonly autoAdds: Readonly<Partial<Record<BuildPlatform, Readonly<Record<string, string | undefined>>>>>;
  /** Whether `auto32` has armv7l on an ARM machine that runs such programs. */
  readonly auto32HasArmv7l: boolean;
  /** The words that mean the host's processor by the platform's own name for it; others mean it by the host's. */
  readonly translated: readonly string[];
  /** Whether a value that a later place replaces is read, and refused, all the same. */
  readonly readsReplaced: boolean;
  /** What may stand nowhere in `build`: Pythons that were given up. */
  readonly forgottenPythons: readonly string[];
  /** Where `inherit` lets an option add to the one before it. */
  readonly inherits: "never" | "in-overrides" | "anywhere";
  /** The tags of wheels whose interpreter does not spell them: `pp311-pypy311_pp73`, `cp37-cp37m`. */
  readonly tags: Readonly<Record<string, string | undefined>>;
  readonly options: readonly string[];
  /** Options whose variable cannot name a platform, as CIBW_ARCHS_LINUX does. */
  readonly sameOnEveryPlatform: readonly string[];
  /** Variables that are no option's. */
  readonly variables: readonly string[];
  /**
   * The image that wheels for Linux are built in unless `manylinux-x86_64-image` and its like say otherwise, by C library and architecture:
   * `images.manylinux.x86_64` is `manylinux2014` or `manylinux_2_28`, `images.musllinux.x86_64` is `musllinux_1_2`. PyPy and GraalPy have
   * theirs under `pypy_x86_64`. A name that begins otherwise is an image's full address, and says nothing of a floor.
   */
  readonly images: Readonly<Record<"manylinux" | "musllinux", Readonly<Record<string, string | undefined>>>>;
  /**
   * The MACOSX_DEPLOYMENT_TARGET that is set unless the project sets one: of each interpreter for x86_64 and universal2, as in
   * `deploymentTargets.cp312` = `10.13`. For arm64 it is 11.0 always. From 2.19 on a project cannot set a lower one.
   */
  readonly deploymentTargets: Readonly<Record<string, string | undefined>>;
}

/** A variable that enables a group when it is `1`, `true`, `yes` or `on`, and its option in pyproject.toml if it has one. */
export interface GroupSwitch {
  readonly group: string;
  readonly variable: string;
  readonly option?: "free-threaded-support";
}

type Lists = Partial<Readonly<Record<BuildPlatform, readonly string[]>>>;
type Listed = Omit<CibuildwheelTable, "version">;

/** Releases that are alike, as the data has them: what is not said is as in the newer ones before them. */
interface WrittenReleases extends Omit<Partial<Listed>, "identifiers" | "architectures"> {
  readonly versions: readonly string[];
  /** With braces, as in a selector. */
  readonly identifiers?: Lists;
  readonly architectures?: Lists;
}

const RELEASES = data.releases as readonly WrittenReleases[];

/** The releases that we know, or those of them that have an option, the newest first. */
export function cibuildwheelVersions(option?: string): readonly string[] {
  let options: readonly string[] = [];
  return RELEASES.flatMap((release) => {
    options = release.options ?? options;
    return option === undefined || options.includes(option) ? release.versions : [];
  });
}

/**
 * The newest release that was there on `day` (`2026-11-18`), of those that `pinned` stands for: a version, its first numbers (`3.2`), or a
 * range (`~=3.2`); all where it is nothing. `undefined` when none was.
 */
export function cibuildwheelOn(day: string, pinned = ""): string | undefined {
  const published: Readonly<Record<string, string | undefined>> = data.published;
  const range = parseSpecifiers(pinned);
  const isMeant = (version: string) =>
    version === pinned || version.startsWith(`${pinned}.`) || (range !== undefined && contains(range, version));
  return cibuildwheelVersions().find((version) => isMeant(version) && (published[version] ?? "9") <= day);
}

/** The table of a release; `undefined` for one that we do not know. */
export function cibuildwheelTable(version: string): CibuildwheelTable | undefined {
  const index = RELEASES.findIndex(({ versions }) => versions.includes(version));
  if (index < 0) return undefined;
  const { identifiers, ...said } = RELEASES.slice(0, index + 1).reduce(withDifference);
  const { versions: _, ...rules } = said;
  return { ...(rules as Listed), version, identifiers: expanded(identifiers ?? {}) };
}

/** The table of the release that builds where the project names none. */
export function defaultCibuildwheel(): CibuildwheelTable {
  const table = cibuildwheelTable(data.default);
  if (table === undefined) throw new RangeError(`data/build-identifiers.json lacks its own default, ${data.default}`);
  return table;
}

function withDifference(newer: WrittenReleases, older: WrittenReleases): WrittenReleases {
  return {
    ...newer,
    ...older,
    identifiers: { ...newer.identifiers, ...older.identifiers },
    architectures: { ...newer.architectures, ...older.architectures },
  };
}

function expanded(lists: Lists): CibuildwheelTable["identifiers"] {
  return onEachPlatform((platform) => (lists[platform] ?? []).flatMap(expandBraces));
}

/** What `of` gives for each platform, by the platform's name. */
export function onEachPlatform<T>(of: (platform: BuildPlatform) => T): Readonly<Record<BuildPlatform, T>> {
  return {
    linux: of("linux"),
    macos: of("macos"),
    windows: of("windows"),
    android: of("android"),
    ios: of("ios"),
    pyodide: of("pyodide"),
  };
}
