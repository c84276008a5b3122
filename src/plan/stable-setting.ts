import { isTable, textsAt, valueAt } from "../config/table.ts";
import type { Project } from "../documents/project.ts";
import type { CibuildwheelInput } from "./cibuildwheel-options.ts";
import { type Identifier, minorOf, takesStableAbi } from "./identifier.ts";
import { saidFor } from "./identifier-option.ts";

/** An identifier that is built, and what is said to the cibuildwheel that builds it. */
interface Built {
  readonly identifier: Identifier;
  readonly input: CibuildwheelInput;
}

/**
 * The project as the settings that cibuildwheel hands to its backend make it. A variable that is named after the limited API says for which
 * Python, or that it is wanted at all; `wheel.py-api = "cp312"` of scikit-build-core for one Python gives the stable ABI, whose wheel
 * cibuildwheel then takes for every later Python as well.
 */
export function withSettings(project: Project, built: readonly Built[]): Project {
  const said = built.map(({ identifier, input }) => wantedBy(variablesFor(identifier, input)));
  const wanted = oldestOf(said.filter((each) => each !== undefined && each !== "none"));
  if (wanted !== undefined) return { ...project, abi3: wanted === ANY ? (project.abi3 ?? ANY) : wanted };
  if (said.includes("none")) return withoutStableAbi(project);
  if (project.backend !== "scikit-build-core" || project.abi3 !== undefined) return project;
  const abi3 = oldestOf(built.flatMap(stableAbi));
  return abi3 === undefined ? project : { ...project, abi3 };
}

/** The project as it is where nothing asks for the stable ABI: each Python has its own wheel. */
export function withoutStableAbi({ abi3: _, ...project }: Project): Project {
  return project;
}

function oldestOf(pythons: readonly (string | undefined)[]): string | undefined {
  const known = pythons.filter((each) => each !== undefined);
  return known.sort((one, other) => order(one) - order(other))[0];
}

function order(python: string): number {
  return python === ANY ? Number.POSITIVE_INFINITY : minorOf(python);
}

/** The stable ABI of whichever Python builds. */
const ANY = "cp3";

const NAMED_AFTER_IT = /(?:^|_)(?:LIMITED_API|ABI3|WHEEL_PY_API)$/;

/** The variables of a step that say whether what it builds is of the stable ABI. */
export function stableVariables(environment: CibuildwheelInput["environment"]): readonly (readonly [string, string])[] {
  return Object.entries(environment).filter(
    ([name]) => NAMED_AFTER_IT.test(name) && !/(?:^|_)(?:NO|DISABLE)_/.test(name),
  );
}

/** Do the step's own variables want the stable ABI? */
export function wantsStableAbi(environment: CibuildwheelInput["environment"]): boolean {
  const wanted = wantedBy(stableVariables(environment).map(([, value]) => value));
  return wanted !== undefined && wanted !== "none";
}

/** The variables that a build sees: a container, only those that are set for it or passed to it. */
function variablesFor(identifier: Identifier, input: CibuildwheelInput): readonly string[] {
  const passed = saidFor(identifier, input, "environment-pass").map(wordsOf).at(-1) ?? [];
  const own = stableVariables(input.environment).filter(
    ([name]) => identifier.platform !== "linux" || passed.includes(name),
  );
  const set = saidFor(identifier, input, "environment").flatMap((each) => stableVariables(variablesIn(each)));
  return [...new Map([...own, ...set]).values()];
}

function wordsOf(option: unknown): readonly string[] {
  return Array.isArray(option) ? textsAt({ option }, "option") : String(option).split(/\s+/);
}

function variablesIn(environment: unknown): Readonly<Record<string, string>> {
  if (isTable(environment))
    return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
  const written = String(environment).matchAll(/(?:^|\s)([A-Z]\w{0,99})=["']?([\w.]{0,20})/g);
  return Object.fromEntries([...written].map(([, name = "", value = ""]) => [name, value]));
}

/** The Python that the variables name, `cp3` for any that builds; `"none"` where they refuse the stable ABI. */
function wantedBy(values: readonly string[]): string | undefined {
  const read = values.map((value) => wantedByValue(value.trim().toLowerCase()));
  return read.find((each) => each !== undefined && each !== "none") ?? read.find((each) => each !== undefined);
}

/** `cp311`, `311`, `3.9`, `0x030900f0`; `1` and the like. */
function wantedByValue(value: string): string | undefined {
  if (/^(?:1|true|yes|on)$/.test(value)) return ANY;
  if (/^(?:0|false|no|off)?$/.test(value)) return "none";
  const hex = /^0x0?3([\da-f]{2})/.exec(value)?.[1];
  const minor = hex === undefined ? /^(?:cp)?3\.?(\d{1,2})$/.exec(value)?.[1] : String(Number.parseInt(hex, 16));
  return minor === undefined ? undefined : `cp3${minor}`;
}

function stableAbi({ identifier, input }: Built): readonly string[] {
  const setting = saidFor(identifier, input, "config-settings").map(pyApiIn).at(-1);
  const python = /^cp3\d{1,2}$/.exec(setting ?? "")?.[0];
  // An older Python builds a wheel of its own.
  return python !== undefined && takesStableAbi(identifier.interpreter, python) ? [python] : [];
}

function pyApiIn(settings: unknown): string | undefined {
  if (isTable(settings)) return String(valueAt(settings, "wheel.py-api") ?? valueAt(settings, "wheel", "py-api") ?? "");
  return /(?:^|\s)["']?wheel\.py-api=["']?(\w+)/.exec(String(settings))?.[1];
}
