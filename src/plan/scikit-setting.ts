import { isTable, valueAt } from "../config/table.ts";
import type { Project } from "../documents/project.ts";
import type { CibuildwheelInput } from "./cibuildwheel-options.ts";
import type { Identifier } from "./identifier.ts";
import { saidFor } from "./identifier-option.ts";
import { minorOf } from "./maturin-interpreter.ts";

/** An identifier that is built, and what is said to the cibuildwheel that builds it. */
interface Built {
  readonly identifier: Identifier;
  readonly input: CibuildwheelInput;
}

/**
 * The project as the settings that cibuildwheel hands to scikit-build-core make it: `wheel.py-api = "cp312"` for one Python gives the stable
 * ABI, whose wheel cibuildwheel then takes for every later Python as well.
 */
export function withSettings(project: Project, built: readonly Built[]): Project {
  if (project.backend !== "scikit-build-core" || project.abi3 !== undefined) return project;
  const [abi3] = built.flatMap(stableAbi).sort((one, other) => minorOf(one) - minorOf(other));
  return abi3 === undefined ? project : { ...project, abi3 };
}

function stableAbi({ identifier, input }: Built): readonly string[] {
  const setting = saidFor(identifier, input, "config-settings").map(pyApiIn).at(-1);
  const python = /^cp3\d{1,2}$/.exec(setting ?? "")?.[0];
  // An older Python builds a wheel of its own.
  const isTaken = /^cp3\d+$/.test(identifier.interpreter) && minorOf(identifier.interpreter) >= minorOf(python ?? "");
  return python !== undefined && isTaken ? [python] : [];
}

function pyApiIn(settings: unknown): string | undefined {
  if (isTable(settings)) return String(valueAt(settings, "wheel.py-api") ?? valueAt(settings, "wheel", "py-api") ?? "");
  return /(?:^|\s)["']?wheel\.py-api=["']?(\w+)/.exec(String(settings))?.[1];
}
