import { valueAt } from "../config/table.ts";
import type { MaturinCrate, Project } from "../documents/project.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import { problem } from "../errors.ts";
import { lintCibuildwheel } from "./cibuildwheel-lint.ts";
import type { CibuildwheelArguments, CibuildwheelInput } from "./cibuildwheel-options.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import { floorOf } from "./floor.ts";
import { leftOutOf } from "./left-out.ts";
import { defaultRuns } from "./maturin-defaults.ts";
import { maturinWheels } from "./maturin-wheels.ts";
import { plannedIdentifiers } from "./planned-identifiers.ts";
import { type SelectedWheels, withoutFloor } from "./planned-wheel.ts";
import { withoutRemoved } from "./removed-wheels.ts";
import { wheelsOf } from "./shared-wheel.ts";
import { buildsOf, unreadProblems, workflowWheels } from "./workflow-wheels.ts";

/** What decides on the wheels of a platform project beside the project itself. */
export interface WheelRules {
  /** What the release of cibuildwheel that will build selects from. */
  readonly table: CibuildwheelTable;
  /** The variables of the machine that builds; those that begin with CIBW_ count. */
  readonly environment: CibuildwheelInput["environment"];
  readonly arguments?: CibuildwheelArguments;
  /** What the project's own workflows build: where they build wheels, they decide. */
  readonly workflows?: Workflows;
  /** The project's folder within the repository; the repository itself when it is absent. */
  readonly root?: string;
  /** Of releases that single steps of the workflows pin, by their own words (`~=2.23`), where they are not that of `table`. */
  readonly tables?: ReadonlyMap<string, CibuildwheelTable>;
  /** The day that the workflows run on, as in `2026-11-18`; today when it is absent. */
  readonly day?: string;
  /** The release of cibuildwheel that the workflows pin, where nobody knows it and the table is of the nearest one. */
  readonly wanted?: string;
}

/**
 * The wheels of a platform project: what its own workflows build, else what maturin's own workflow or the rules of cibuildwheel would.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
export function selectWheels(project: Project, rules: WheelRules): SelectedWheels {
  const { workflows, root = ".", table, tables = new Map(), wanted, day } = rules;
  if (workflows === undefined || workflows.releasesByShipwheel) return ownWheels(project, rules);
  const { selected, unread } = workflowWheels(project, buildsOf(workflows, root), {
    table,
    tables,
    ...(day && { day }),
  });
  const chosen = selected === undefined ? ownWheels(project, rules) : withoutRemoved(selected, workflows.removed ?? []);
  // The nearest release has names of its own: what it does not know, the one that is pinned may.
  const said =
    wanted === undefined
      ? chosen.warnings
      : [problem("SW-CIBUILDWHEEL-NEAREST", `${wanted}, planned as ${table.version}`)];
  return { ...chosen, warnings: [...unreadProblems([...workflows.unread, ...unread]), ...said] };
}

/** Where no workflow decides. */
function ownWheels(project: Project, rules: WheelRules): SelectedWheels {
  const { maturin } = project;
  if (maturin === undefined || saysCibuildwheel(project, rules)) return byCibuildwheel(project, rules);
  return byMaturin(project, maturin, rules);
}

function saysCibuildwheel({ cibuildwheel }: Project, { environment }: WheelRules): boolean {
  return Object.keys(cibuildwheel).length > 0 || Object.keys(environment).some((name) => name.startsWith("CIBW_"));
}

function byMaturin(project: Project, crate: MaturinCrate, { table }: WheelRules): SelectedWheels {
  const wheels = defaultRuns(crate).flatMap(({ run, fixesFloor }) => {
    const made = maturinWheels(run, project) ?? [];
    return fixesFloor ? made : made.map(withoutFloor);
  });
  return { wheels, excluded: leftOutOf(wheels, table), tools: [], warnings: [] };
}

function byCibuildwheel(project: Project, { table, environment, arguments: asked = {} }: WheelRules): SelectedWheels {
  const { cibuildwheel: configuration, buildRange: requiresPython } = project;
  const said = { configuration, environment, arguments: asked, requiresPython };
  const selected = plannedIdentifiers(said, table);
  const making = { project, table, buildsFreeThreaded: buildsFreeThreaded(project), inputs: () => [said] };
  const made = wheelsOf(selected.identifiers, making);
  return {
    wheels: made.wheels.map((wheel) => {
      const floor = floorOf(wheel.identifier, said, { deploymentTargets: table.deploymentTargets });
      return floor === undefined ? wheel : { ...wheel, floor };
    }),
    excluded: [...selected.excluded, ...made.excluded],
    tools: [{ name: "cibuildwheel", version: table.version }],
    warnings: lintCibuildwheel(said, table),
  };
}

/** Backends that build without the stable ABI where a Python has none; the others refuse, and so the project has to ask for it by name. */
const LENIENT = ["maturin", "scikit-build-core"];

function buildsFreeThreaded({ backend, cibuildwheel }: Project): boolean {
  if (LENIENT.includes(backend)) return true;
  const build = valueAt(cibuildwheel, "build");
  const patterns = Array.isArray(build) ? build.join(" ") : String(build ?? "");
  return /\dt-/.test(patterns);
}
