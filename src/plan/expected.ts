import type { Expected, ExpectedWheel, PlanJob } from "../documents/plan.ts";
import type { Project } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { lintCibuildwheel } from "./cibuildwheel-lint.ts";
import type { CibuildwheelArguments, CibuildwheelInput } from "./cibuildwheel-options.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Identifier, interpreterTags } from "./identifier.ts";
import type { Exclusion } from "./identifiers.ts";
import { plannedIdentifiers } from "./planned-identifiers.ts";
import { ANY_RUNNER, runnerFor } from "./runners.ts";

/** The files of a release, the jobs that make them, and what was left out. */
export interface ExpectedFiles {
  readonly expected: readonly Expected[];
  readonly excluded: readonly Exclusion[];
  readonly jobs: readonly PlanJob[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  readonly warnings: readonly CodedProblem[];
}

/** What decides on the wheels of a platform project beside the project itself. */
export interface WheelRules {
  /** What the release of cibuildwheel that will build selects from. */
  readonly table: CibuildwheelTable;
  /** The variables of the machine that builds; those that begin with CIBW_ count. */
  readonly environment: CibuildwheelInput["environment"];
  readonly arguments?: CibuildwheelArguments;
}

/** What `project` is released as: an sdist, and one pure wheel or the wheels that cibuildwheel's rules select. */
export function expectedFiles(project: Project, rules: WheelRules): ExpectedFiles {
  const { purity, pureByDefault } = project;
  const isPure = purity.class === "pure" || purity.class === "unknown" || pureByDefault === true;
  return isPure ? pureFiles(project) : platformFiles(project, rules);
}

function pureFiles({ purity, backend }: Project): ExpectedFiles {
  const job: PlanJob = {
    id: "build",
    runner: ANY_RUNNER,
    tool: "build",
    identifiers: [],
    why: "one sdist and one wheel for every platform: any runner makes them",
  };
  return {
    expected: [
      { kind: "sdist", job: job.id },
      { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job: job.id },
    ],
    excluded: [],
    jobs: [job],
    tools: [],
    warnings: purity.class === "unknown" ? [problem("SW-PURITY-UNKNOWN", backend)] : [],
  };
}

function platformFiles(project: Project, { table, environment, arguments: asked = {} }: WheelRules): ExpectedFiles {
  const { requiresPython } = project;
  const said = { configuration: project.cibuildwheel, environment, arguments: asked, requiresPython };
  const selected = plannedIdentifiers(said, table);
  const targets = new Map<string, Identifier[]>();
  for (const identifier of selected.identifiers) {
    targets.set(identifier.target, [...(targets.get(identifier.target) ?? []), identifier]);
  }
  const made = [...targets.values()].map((identifiers) => wheelsOf(identifiers, project, table));
  const sdist: PlanJob = {
    id: "sdist",
    runner: ANY_RUNNER,
    tool: "build",
    identifiers: [],
    why: "the sdist is made once, and every wheel is made from it",
  };
  const nothing = problem("SW-NO-WHEELS", project.name);
  return {
    expected: [{ kind: "sdist", job: sdist.id }, ...made.flatMap(({ wheels }) => wheels)],
    excluded: [...selected.excluded, ...made.flatMap(({ excluded }) => excluded)],
    jobs: [sdist, ...made.map(({ job }) => job)],
    tools: [{ name: "cibuildwheel", version: table.version }],
    warnings: [...lintCibuildwheel(said, table), ...(made.length === 0 ? [nothing] : [])],
  };
}

interface TargetWheels {
  readonly job: PlanJob;
  readonly wheels: readonly ExpectedWheel[];
  readonly excluded: readonly Exclusion[];
}

/** The wheels of one platform, C library and architecture, which one job makes. */
function wheelsOf(identifiers: readonly Identifier[], project: Project, table: CibuildwheelTable): TargetWheels {
  const [first] = identifiers;
  if (first === undefined) throw new RangeError("a target has at least one identifier");
  const shared = sharedWheel(identifiers, project);
  const own = identifiers.filter((identifier) => !(shared?.covers.has(identifier.name) ?? false));
  const id = `wheels-${first.target}`;
  const wheels = own.map((identifier) => wheelOf(identifier, interpreterTags(identifier.interpreter, table), id));
  if (shared !== undefined) wheels.push(wheelOf(shared.identifier, shared.tags, id));
  return {
    job: {
      id,
      runner: runnerFor(first.platform, first.arch).label,
      tool: "build",
      identifiers: wheels.flatMap(({ identifier }) => identifier ?? []),
      why: `every wheel for ${first.target}, built by the Pythons of the runner itself`,
    },
    wheels,
    excluded: shared === undefined ? [] : coveredBy(shared),
  };
}

interface SharedWheel {
  /** The one that makes it: the oldest Python. */
  readonly identifier: Identifier;
  readonly tags: { readonly python: string; readonly abi: string };
  readonly rule: "abi3" | "py3";
  /** Names of the identifiers that need no wheel of their own, its maker included. */
  readonly covers: ReadonlySet<string>;
}

/** The one wheel that serves several Pythons: of the stable ABI, or without any extension module. */
function sharedWheel(identifiers: readonly Identifier[], { abi3, abiFree }: Project): SharedWheel | undefined {
  const rule = abiFree ? "py3" : "abi3";
  const covered = identifiers.filter(
    ({ interpreter }) => rule === "py3" || (abi3 !== undefined && takesStableAbi(interpreter, abi3)),
  );
  const [identifier] = covered.filter(({ interpreter }) => !isFreeThreaded(interpreter));
  if (identifier === undefined) return undefined;
  const tags = rule === "py3" ? { python: "py3", abi: "none" } : { python: abi3 ?? "", abi: "abi3" };
  return { identifier, tags, rule, covers: new Set(covered.map(({ name }) => name)) };
}

function takesStableAbi(interpreter: string, abi3: string): boolean {
  return interpreter.startsWith("cp") && Number.parseInt(interpreter.slice(3), 10) >= Number(abi3.slice(3));
}

function isFreeThreaded(interpreter: string): boolean {
  return interpreter.endsWith("t");
}

function coveredBy({ identifier: maker, tags, rule, covers }: SharedWheel): readonly Exclusion[] {
  const wheel = `${tags.python}-${tags.abi}`;
  return [...covers]
    .filter((name) => name !== maker.name)
    .map((identifier) => ({
      identifier,
      rule,
      because:
        rule === "abi3" && isFreeThreaded(identifier.split("-")[0] ?? "")
          ? `the project is built for the stable ABI (${wheel}), which free-threaded Pythons do not have`
          : `the ${wheel} wheel of ${maker.name} serves it as well`,
    }));
}

const PLATFORMS = ["manylinux", "musllinux", "macosx", "win", "android", "ios", "pyodide"] as const;

function wheelOf(
  { name, target }: Identifier,
  tags: { readonly python: string; readonly abi: string },
  job: string,
): ExpectedWheel {
  const platform = PLATFORMS.find((each) => target.startsWith(each)) ?? "linux";
  // Windows of 32 bits alone is spelled in one word.
  const arch = target === "win32" ? "win32" : target.slice(target.indexOf("_") + 1);
  return { kind: "wheel", identifier: name, ...tags, platform, arch, job };
}
