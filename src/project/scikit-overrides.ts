import { isTable, type Table, tablesAt, valueAt } from "../config/table.ts";
import { pythonRegex } from "../python/regex.ts";

/** Whether something holds where wheels are built; `undefined` where it depends on the machine. */
type Holds = boolean | undefined;

/** What overrides make of a setting of scikit-build-core. */
export interface Overridden {
  readonly value: unknown;
  /** Other values that it has on some machines. */
  readonly elsewhere: readonly unknown[];
}

/** The setting at `keys` of `[tool.scikit-build]`, with the overrides that hold where cibuildwheel builds a wheel. */
export function overriddenSetting(tool: Table, ...keys: readonly string[]): Overridden {
  let value = valueAt(tool, ...keys);
  const elsewhere: unknown[] = [];
  for (const override of tablesAt(tool, "overrides")) {
    const other = valueAt(override, ...keys);
    const holds = other === undefined ? false : allHold(valueAt(override, "if"));
    if (holds !== false) elsewhere.push(holds === true ? value : other);
    if (holds === true) value = other;
  }
  return { value, elsewhere };
}

function allHold(conditions: unknown): Holds {
  if (!isTable(conditions)) return undefined;
  const { any, ...all } = conditions;
  const answers = [...answersOf(all), ...(any === undefined ? [] : [anyHolds(any)])];
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function anyHolds(conditions: unknown): Holds {
  const answers = isTable(conditions) ? answersOf(conditions) : [undefined];
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function answersOf(conditions: Table): readonly Holds[] {
  return Object.entries(conditions).flatMap(([name, wanted]) => {
    if (name !== "env") return [holdsOne(name, wanted)];
    return isTable(wanted)
      ? Object.entries(wanted).map(([variable, value]) => variableHolds(variable, value))
      : [undefined];
  });
}

// Of a build by cibuildwheel, before anything went wrong.
const FACTS: ReadonlyMap<string, string> = new Map([
  ["state", "wheel"],
  ["implementation-name", "cpython"],
]);

function holdsOne(name: string, wanted: unknown): Holds {
  if (name === "failed") return wanted === false;
  const fact = FACTS.get(name);
  return fact === undefined || typeof wanted !== "string" ? undefined : pythonRegex(wanted)?.test(fact);
}

/** Variables of the project's own are unset where nobody sets them: then a condition that they are off holds. */
function variableHolds(name: string, wanted: unknown): Holds {
  if (typeof wanted !== "boolean") return undefined;
  if (name === "CIBUILDWHEEL") return wanted;
  return wanted ? undefined : true;
}
