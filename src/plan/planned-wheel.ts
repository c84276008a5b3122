import type { ExpectedWheel } from "../documents/plan.ts";
import type { CodedProblem } from "../errors.ts";
import type { Identifier } from "./identifier.ts";
import type { Exclusion } from "./identifiers.ts";

/** A wheel of the release, before it is known which job makes it. */
export interface PlannedWheel {
  readonly identifier: Identifier;
  readonly python: string;
  readonly abi: string;
  /** What makes it: `build` is a frontend, on a Python of the machine. */
  readonly tool: "build" | "cibuildwheel" | "maturin";
  /** What the step of a workflow that builds it says to the tool; that of a secret's name is left out. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The newest system that it may ask for: `2_28`, `11_0`; absent where nothing fixes it. */
  readonly floor?: string;
  /** What else than Shipwheel's own rules decided on it: `.github/workflows/wheels.yml, line 40, builds it`. */
  readonly because?: string;
}

/** The wheels of a release, and every identifier that has none of its own. */
export interface SelectedWheels {
  readonly wheels: readonly PlannedWheel[];
  readonly excluded: readonly Exclusion[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  readonly warnings: readonly CodedProblem[];
}

/** The wheel where nothing fixes how old a system it has to run on. */
export function withoutFloor({ floor: _, ...wheel }: PlannedWheel): PlannedWheel {
  return wheel;
}

const PLATFORMS = ["manylinux", "musllinux", "macosx", "win", "android", "ios", "pyodide"] as const;

/** What the plan says of a wheel that `job` makes. */
export function expectedWheel(wheel: PlannedWheel, job: string): ExpectedWheel {
  const { identifier, python, abi, floor, because, environment = {} } = wheel;
  const { name, target } = identifier;
  const platform = PLATFORMS.find((each) => target.startsWith(each)) ?? "linux";
  // Windows of 32 bits alone is spelled in one word.
  const arch = target === "win32" ? "win32" : target.slice(target.indexOf("_") + 1);
  return {
    kind: "wheel",
    identifier: name,
    python,
    abi,
    platform,
    arch,
    ...(floor !== undefined && { floor }),
    ...(because !== undefined && { because }),
    ...(Object.keys(environment).length > 0 && { environment }),
    job,
  };
}
