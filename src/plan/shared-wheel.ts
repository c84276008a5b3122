import type { Project } from "../documents/project.ts";
import type { CibuildwheelInput } from "./cibuildwheel-options.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import { grouped } from "./grouped.ts";
import { type Identifier, interpreterTags, takesStableAbi } from "./identifier.ts";
import type { Exclusion } from "./identifiers.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { withSettings } from "./stable-setting.ts";

/** How the wheels of several identifiers come to be. */
export interface WheelMaking {
  readonly project: Project;
  readonly table: CibuildwheelTable;
  /** A project of the stable ABI is built for free-threaded Pythons too, which do not have it: each gets a wheel of its own. */
  readonly buildsFreeThreaded: boolean;
  /** All that is said to the runs of cibuildwheel that build an identifier. */
  inputs(identifier: Identifier): readonly CibuildwheelInput[];
}

/** Wheels, and the identifiers that one of them serves. */
export interface MadeWheels {
  readonly wheels: readonly PlannedWheel[];
  readonly excluded: readonly Exclusion[];
}

/** The wheels that `identifiers` make: one for each, or one for several of a platform, C library and architecture. */
export function wheelsOf(identifiers: readonly Identifier[], making: WheelMaking): MadeWheels {
  const targets = grouped(identifiers, ({ target }) => target);
  const made = [...targets.values()].map((each) => wheelsOfTarget(each, making));
  return {
    wheels: made.flatMap(({ wheels }) => wheels),
    excluded: made.flatMap(({ excluded }) => excluded),
  };
}

function wheelsOfTarget(identifiers: readonly Identifier[], { project: written, ...making }: WheelMaking): MadeWheels {
  const project = withSettings(
    written,
    identifiers.flatMap((identifier) => making.inputs(identifier).map((input) => ({ identifier, input }))),
  );
  const shared = sharedWheel(identifiers, { ...making, project });
  const own = identifiers.filter(({ name }) => !(shared?.covers.has(name) ?? false));
  const tool = "cibuildwheel" as const;
  const wheels = own.map((identifier) => ({
    identifier,
    ...interpreterTags(identifier.interpreter, making.table),
    tool,
  }));
  if (shared === undefined) return { wheels, excluded: [] };
  return { wheels: [...wheels, { identifier: shared.identifier, ...shared.tags, tool }], excluded: coveredBy(shared) };
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
function sharedWheel(
  identifiers: readonly Identifier[],
  { project, buildsFreeThreaded }: WheelMaking,
): SharedWheel | undefined {
  const { abi3, abiFree } = project;
  const rule = abiFree ? "py3" : "abi3";
  const isCovered = ({ interpreter }: Identifier) => {
    if (rule === "py3") return true;
    if (abi3 === undefined || (buildsFreeThreaded && isFreeThreaded(interpreter))) return false;
    return takesStableAbi(interpreter.replace(/t$/, ""), abi3);
  };
  const covered = identifiers.filter(isCovered);
  const [identifier] = covered.filter(({ interpreter }) => !isFreeThreaded(interpreter));
  if (identifier === undefined) return undefined;
  const tags =
    rule === "py3" ? { python: "py3", abi: "none" } : { python: stablePython(identifier, project), abi: "abi3" };
  return { identifier, tags, rule, covers: new Set(covered.map(({ name }) => name)) };
}

/** meson-python names the Python that it is built by, whatever the oldest could be; so does pyo3 where no oldest is named. */
function stablePython({ interpreter }: Identifier, { abi3, backend }: Project): string {
  return backend === "meson-python" || abi3 === undefined || abi3 === "cp3" ? interpreter : abi3;
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
