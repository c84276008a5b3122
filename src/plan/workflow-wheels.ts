import type { Evidence, Project } from "../documents/project.ts";
import type { WheelBuild, Workflows } from "../documents/wheel-build.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { type DecidedBuild, decideBuild, leftByAll } from "./cibuildwheel-build.ts";
import { lintCibuildwheel } from "./cibuildwheel-lint.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import { cibuildwheelWheels } from "./cibuildwheel-wheels.ts";
import { frontendWheel } from "./frontend-wheels.ts";
import type { Exclusion } from "./identifiers.ts";
import { leftOutOf } from "./left-out.ts";
import { maturinWheels } from "./maturin-wheels.ts";
import { type PlannedWheel, type SelectedWheels, withoutFloor } from "./planned-wheel.ts";
import { shortList } from "./short-list.ts";
import { buildsIt, placeOf } from "./workflow-place.ts";

type Build<T extends WheelBuild["tool"]> = Extract<WheelBuild, { readonly tool: T }>;

/** The builds of the project in the folder `root` of its repository; none where a workflow releases by Shipwheel, whose plan then decides. */
export function buildsOf({ builds, releasesByShipwheel }: Workflows, root: string): readonly WheelBuild[] {
  if (releasesByShipwheel) return [];
  return builds.filter(({ packageDir }) => folder(packageDir) === folder(root));
}

function folder(path: string): string {
  return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "") || ".";
}

/** What the releases of cibuildwheel that build select from, the newest that is used and others by what a step pins; and when they build. */
export interface BuildTime {
  readonly table: CibuildwheelTable;
  readonly tables: ReadonlyMap<string, CibuildwheelTable>;
  /** As in `2026-11-18`: what no build names is what there was on this day. */
  readonly day?: string;
}

/**
 * The wheels that `builds` make together, each as the tool would decide it itself; `undefined` where they make none, and so decide nothing.
 *
 * A build that cannot be told counts for nothing and is named in `unread`.
 */
export function workflowWheels(
  project: Project,
  builds: readonly WheelBuild[],
  { table, tables, day }: BuildTime,
): { readonly selected: SelectedWheels | undefined; readonly unread: readonly Evidence[] } {
  const decide = (build: Build<"cibuildwheel">) =>
    decideBuild(build, project, tables.get(build.version ?? "") ?? table, day);
  const [decided, undecided] = told(buildsBy("cibuildwheel", builds), decide);
  const [crates, untold] = told(buildsBy("maturin", builds), (build) => crateWheels(build, project, day));
  const made = cibuildwheelWheels(decided, project, table);
  const compiled = [...made.wheels, ...crates.flat()];
  const wheels = onceEach([...compiled, ...frontendWheels(builds, compiled, project, table)]);
  const excluded = leftOut(wheels, { served: made.excluded, byAll: leftByAll(decided), table });
  const selected = { wheels, excluded, tools: toolsOf(builds, wheels, table), warnings: lintAll(decided) };
  return { selected: wheels.length === 0 ? undefined : selected, unread: [...undecided, ...untold] };
}

/** What one wheel serves with others, then what the runs of cibuildwheel leave out, then what no tool builds. */
function leftOut(wheels: readonly PlannedWheel[], { served, byAll, table }: LeftOut): readonly Exclusion[] {
  const names = new Set(wheels.map(({ identifier }) => identifier.name));
  const known = new Set(served.map(({ identifier }) => identifier));
  const others = leftOutOf(wheels, table).filter(({ identifier }) => !known.has(identifier));
  return [
    ...others.map((each) => byAll.get(each.identifier) ?? each),
    ...served.filter(({ identifier }) => !names.has(identifier)),
  ];
}

interface LeftOut {
  readonly served: readonly Exclusion[];
  readonly byAll: ReadonlyMap<string, Exclusion>;
  readonly table: CibuildwheelTable;
}

function buildsBy<T extends WheelBuild["tool"]>(tool: T, builds: readonly WheelBuild[]): readonly Build<T>[] {
  return builds.filter((build): build is Build<T> => build.tool === tool);
}

/** What `tell` makes of each build, and the places of those that it can tell nothing of. */
function told<B extends WheelBuild, T>(
  builds: readonly B[],
  tell: (build: B) => T | undefined,
): readonly [T[], Evidence[]] {
  const answers: T[] = [];
  const unread: Evidence[] = [];
  for (const build of unlike(builds)) {
    const answer = tell(build);
    if (answer === undefined) unread.push(build.evidence);
    else answers.push(answer);
  }
  return [answers, unread];
}

/** The first of those that differ in nothing but their place: a matrix has many that build the same. */
function unlike<B extends WheelBuild>(builds: readonly B[]): readonly B[] {
  const known = new Map<string, B>();
  for (const build of builds) {
    const { evidence: _, ...said } = build;
    const text = JSON.stringify(said);
    if (!known.has(text)) known.set(text, build);
  }
  return [...known.values()];
}

function crateWheels(
  build: Build<"maturin">,
  project: Project,
  day: string | undefined,
): readonly PlannedWheel[] | undefined {
  const because = buildsIt(build.evidence);
  return maturinWheels(build, project, day)?.map((wheel) => ({ ...wheel, because }));
}

/** Where a tool that is made for wheels builds for a system, what a frontend builds there is something to test. */
function frontendWheels(
  builds: readonly WheelBuild[],
  compiled: readonly PlannedWheel[],
  project: Project,
  table: CibuildwheelTable,
): readonly PlannedWheel[] {
  const systems = new Set(compiled.map(({ identifier }) => identifier.platform));
  return buildsBy("frontend", builds)
    .flatMap((each) => frontendWheel(each, project) ?? [])
    .filter(({ identifier }) => !systems.has(identifier.platform))
    .map((wheel) => (isKnown(wheel, table) ? wheel : { ...wheel, tool: "build" }));
}

/** A Python that is older or newer than the release of cibuildwheel has to be on the runner. */
function isKnown({ identifier: { platform, name } }: PlannedWheel, { identifiers }: CibuildwheelTable): boolean {
  return identifiers[platform].includes(name);
}

/** Several runs may make the same; a floor is promised only where all that do have it. */
function onceEach(wheels: readonly PlannedWheel[]): readonly PlannedWheel[] {
  const once = new Map<string, PlannedWheel>();
  for (const wheel of wheels) {
    const file = `${wheel.python}-${wheel.abi}-${wheel.identifier.target}`;
    const before = once.get(file);
    if (before === undefined) once.set(file, wheel);
    else if (before.floor !== wheel.floor) once.set(file, withoutFloor(before));
  }
  return [...once.values()];
}

function toolsOf(
  builds: readonly WheelBuild[],
  wheels: readonly PlannedWheel[],
  table: CibuildwheelTable,
): SelectedWheels["tools"] {
  const pinned = buildsBy("maturin", builds).flatMap(({ version = "" }) => (/^\d/.test(version) ? [version] : []))[0];
  return [
    ...(wheels.some(({ tool }) => tool === "cibuildwheel") ? [{ name: "cibuildwheel", version: table.version }] : []),
    ...(pinned === undefined ? [] : [{ name: "maturin", version: pinned }]),
  ];
}

// A matrix may have one mistake in many forms.
const MOST_PROBLEMS = 50;

/** What is wrong with what the workflows say, once each, and with what the project says itself. */
function lintAll(decided: readonly DecidedBuild[]): readonly CodedProblem[] {
  const found = new Map<string, CodedProblem>();
  for (const { input, table } of decided) {
    if (found.size >= MOST_PROBLEMS) break;
    for (const each of lintCibuildwheel(input, table)) found.set(`${each.code} ${each.message}`, each);
  }
  return [...found.values()];
}

/** One warning of all places that reading could not tell; none where there are none. */
export function unreadProblems(unread: readonly Evidence[]): readonly CodedProblem[] {
  const places = [...new Set(unread.map(placeOf))];
  if (places.length === 0) return [];
  return [problem("SW-WORKFLOW-UNREAD", shortList(places, "; "))];
}
