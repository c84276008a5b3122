import type { Project } from "../documents/project.ts";
import { lintCibuildwheel } from "./cibuildwheel-lint.ts";
import type { CibuildwheelArguments, CibuildwheelInput } from "./cibuildwheel-options.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Identifier, interpreterTags } from "./identifier.ts";
import type { Exclusion } from "./identifiers.ts";
import { plannedIdentifiers } from "./planned-identifiers.ts";
import type { SelectedWheels } from "./planned-wheel.ts";

/** What decides on the wheels of a platform project beside the project itself. */
export interface WheelRules {
  /** What the release of cibuildwheel that will build selects from. */
  readonly table: CibuildwheelTable;
  /** The variables of the machine that builds; those that begin with CIBW_ count. */
  readonly environment: CibuildwheelInput["environment"];
  readonly arguments?: CibuildwheelArguments;
}

/** The wheels of a platform project. Throws SW-CIBUILDWHEEL-INVALID. */
export function selectWheels(
  project: Project,
  { table, environment, arguments: asked = {} }: WheelRules,
): SelectedWheels {
  const { requiresPython } = project;
  const said = { configuration: project.cibuildwheel, environment, arguments: asked, requiresPython };
  const selected = plannedIdentifiers(said, table);
  const made = [...byTarget(selected.identifiers).values()].map((each) => wheelsOf(each, project, table));
  return {
    wheels: made.flatMap(({ wheels }) => wheels),
    excluded: [...selected.excluded, ...made.flatMap(({ excluded }) => excluded)],
    tools: [{ name: "cibuildwheel", version: table.version }],
    warnings: lintCibuildwheel(said, table),
  };
}

function byTarget(identifiers: readonly Identifier[]): ReadonlyMap<string, readonly Identifier[]> {
  const targets = new Map<string, Identifier[]>();
  for (const identifier of identifiers) {
    targets.set(identifier.target, [...(targets.get(identifier.target) ?? []), identifier]);
  }
  return targets;
}

/** The wheels of one platform, C library and architecture: one for each Python, or one for several. */
function wheelsOf(
  identifiers: readonly Identifier[],
  project: Project,
  table: CibuildwheelTable,
): Pick<SelectedWheels, "wheels" | "excluded"> {
  const shared = sharedWheel(identifiers, project);
  const own = identifiers.filter(({ name }) => !(shared?.covers.has(name) ?? false));
  const wheels = own.map((identifier) => ({ identifier, ...interpreterTags(identifier.interpreter, table) }));
  if (shared === undefined) return { wheels, excluded: [] };
  return { wheels: [...wheels, { identifier: shared.identifier, ...shared.tags }], excluded: coveredBy(shared) };
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
