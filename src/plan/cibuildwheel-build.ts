import type { Evidence, Project } from "../documents/project.ts";
import type { CibuildwheelBuild } from "../documents/wheel-build.ts";
import { ShipwheelError } from "../errors.ts";
import type { Host } from "./architecture.ts";
import { type CibuildwheelInput, variableAt } from "./cibuildwheel-options.ts";
import { BUILD_PLATFORMS, type BuildPlatform, type CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Decision, decideIdentifiers, type Exclusion } from "./identifiers.ts";
import { hostOf } from "./runner-label.ts";
import { toldToCibuildwheel } from "./told-variables.ts";
import { placeOf } from "./workflow-place.ts";

/** What one run of cibuildwheel decides on the identifiers of the platform that it builds for. */
export interface DecidedBuild {
  readonly evidence: Evidence;
  readonly input: CibuildwheelInput;
  /** The release that builds. */
  readonly table: CibuildwheelTable;
  readonly decisions: readonly Decision[];
  /** What it is told beside its selection. */
  readonly told: Readonly<Record<string, string>>;
}

/**
 * Decides a run of cibuildwheel as it would itself on its runner, on `day` (`2026-11-18`) or today; `undefined` where that cannot be told: nothing says what it builds for, an
 * expression of the workflow is left in it, or cibuildwheel would refuse it.
 */
export function decideBuild(
  build: CibuildwheelBuild,
  project: Project,
  table: CibuildwheelTable,
  day?: string,
): DecidedBuild | undefined {
  const platform = platformOf(build, table);
  const configuration = build.configFile === undefined ? project.cibuildwheel : build.configuration;
  if (platform === undefined || configuration === undefined || hasExpression(build)) return undefined;
  const { only, archs, enable } = build.arguments;
  const host = hostFor(platform, build, day);
  const input = {
    configuration,
    environment: host.os === "windows" ? withoutCase(build.environment) : build.environment,
    arguments: { ...(only && { only }), ...(archs && { archs }), ...(enable && { enable }) },
    requiresPython: project.buildRange,
  };
  try {
    const decisions = decideIdentifiers(platform, host, input, table);
    const taken = decisions.map((each) => asPrinted(asIndexesTake(each, table), build));
    return { evidence: build.evidence, input, table, decisions: taken, told: toldToCibuildwheel(build) };
  } catch (error) {
    if (error instanceof ShipwheelError && error.code === "SW-CIBUILDWHEEL-INVALID") return undefined;
    throw error;
  }
}

/** Python's fnmatch, which cibuildwheel selects by, makes no difference between large and small letters on Windows. */
function withoutCase(environment: CibuildwheelInput["environment"]): CibuildwheelInput["environment"] {
  const small = ([name, value]: readonly [string, string]) => [name, SELECTORS.has(name) ? value.toLowerCase() : value];
  return Object.fromEntries(Object.entries(environment).map(small));
}

const SELECTORS: ReadonlySet<string> = new Set(["CIBW_BUILD", "CIBW_SKIP"]);

/** Before 4.0 the wheels for Pyodide had a platform tag of their own, which no index takes; then they got that of PEP 783. */
function asIndexesTake(decision: Decision, { version }: CibuildwheelTable): Decision {
  const { identifier, reason } = decision;
  if (identifier.platform !== "pyodide" || Number.parseInt(version, 10) >= 4 || reason !== undefined) return decision;
  const because = `no index takes the wheels for Pyodide of cibuildwheel ${version}`;
  return { identifier, reason: { rule: "index", because } };
}

/** A workflow may leave out some of the identifiers that cibuildwheel prints before other jobs build them. */
function asPrinted(decision: Decision, { printed = [] }: CibuildwheelBuild): Decision {
  const { identifier, reason } = decision;
  const filter = printed.find(({ text, keepsIt }) => identifier.name.includes(text) !== keepsIt);
  if (filter === undefined || reason !== undefined) return decision;
  const because = `\`grep ${filter.keepsIt ? "" : "-v "}${filter.text}\` takes it out of what cibuildwheel prints`;
  return { identifier, reason: { rule: "skip", because } };
}

function platformOf(
  { arguments: { only, platform }, environment, runner }: CibuildwheelBuild,
  table: CibuildwheelTable,
): BuildPlatform | undefined {
  if (only) return BUILD_PLATFORMS.find((each) => table.identifiers[each].includes(only));
  const written = platform || variableAt(environment, "CIBW_PLATFORM") || "auto";
  if (written === "auto") return runner === undefined ? undefined : hostOf(runner).os;
  return BUILD_PLATFORMS.find((each) => each === written);
}

/** A job whose label cannot be read runs where its platform is usually built. */
function hostFor(platform: BuildPlatform, { runner }: CibuildwheelBuild, day: string | undefined): Host {
  if (runner !== undefined) return hostOf(runner, day);
  if (platform === "windows") return hostOf("windows-latest");
  return hostOf(platform === "macos" || platform === "ios" ? "macos-latest" : "ubuntu-latest");
}

const SELECTING =
  /^CIBW_(?:BUILD|SKIP|ARCHS|ENABLE|PRERELEASE_PYTHONS|FREE_THREADED_SUPPORT|PLATFORM|PROJECT_REQUIRES_PYTHON)/;

function hasExpression({ arguments: { only, archs, platform, enable = [] }, environment }: CibuildwheelBuild): boolean {
  const selecting = Object.entries(environment).filter(([name]) => SELECTING.test(name));
  const texts = [only, archs, platform, ...enable, ...selecting.map(([, value]) => value)];
  return texts.some((text) => text?.includes("${{") ?? false);
}

/** cibuildwheel's own order of rules: the later one takes an identifier out, the nearer it came to being built. */
const RULES = ["archs", "requires-python", "enable", "build", "skip", "host", "index"];

/** The identifiers that `builds` decide on and none selects, each with the reason of the one that came nearest. */
export function leftByAll(builds: readonly DecidedBuild[]): ReadonlyMap<string, Exclusion> {
  const nearest = new Map<string, Exclusion | undefined>();
  for (const { evidence, decisions } of builds) {
    for (const { identifier, reason } of decisions) {
      const before = nearest.get(identifier.name);
      if (reason === undefined) nearest.set(identifier.name, undefined);
      else if (!nearest.has(identifier.name) || (before !== undefined && isNearer(reason.rule, before.rule))) {
        nearest.set(identifier.name, { identifier: identifier.name, ...located(reason, evidence) });
      }
    }
  }
  return new Map([...nearest].flatMap(([name, exclusion]) => (exclusion === undefined ? [] : [[name, exclusion]])));
}

function isNearer(rule: string, other: string): boolean {
  return RULES.indexOf(rule) > RULES.indexOf(other);
}

function located<R extends { readonly because: string }>(reason: R, evidence: Evidence): R {
  return { ...reason, because: `${reason.because} (${placeOf(evidence)})` };
}
