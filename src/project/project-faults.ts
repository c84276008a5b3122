import { nearestName } from "../config/nearest-name.ts";
import { isTable, type Table, valueAt } from "../config/table.ts";
import type { ErrorCode } from "../errors.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";

/** Something in `[project]` that a backend refuses or passes over. */
export interface Fault {
  readonly code: ErrorCode;
  readonly offending: string;
  readonly hint?: string;
  /** Where it stands. */
  readonly keys: readonly string[];
  /** The text within a list that it is about. */
  readonly item?: string;
  /** The backends that build all the same, and say nothing; none where it is absent. */
  readonly toleratedBy?: ReadonlySet<string> | "all";
}

/** What a field of `[project]` holds, as the specification has it. */
type Kind = "text" | "texts" | "text or table" | "people" | "texts by name" | "lists by name" | "tables by name";

const FIELDS: ReadonlyMap<string, Kind> = new Map([
  ["name", "text"],
  ["version", "text"],
  ["description", "text"],
  ["readme", "text or table"],
  ["requires-python", "text"],
  ["license", "text or table"],
  ["license-files", "texts"],
  ["authors", "people"],
  ["maintainers", "people"],
  ["keywords", "texts"],
  ["classifiers", "texts"],
  ["urls", "texts by name"],
  ["scripts", "texts by name"],
  ["gui-scripts", "texts by name"],
  ["entry-points", "tables by name"],
  ["dependencies", "texts"],
  ["optional-dependencies", "lists by name"],
  ["dynamic", "texts"],
  ["import-names", "texts"],
  ["import-namespaces", "texts"],
]);

// What the backends were seen to do with each mistake.
const READERS_OF_MORE_KEYS = new Set([
  "hatchling",
  "flit-core",
  "poetry-core",
  "pdm-backend",
  "uv_build",
  "maturin",
  "meson-python",
]);
const LETTING_BOTH = new Set(["poetry-core", "maturin"]);
const LETTING_DEPENDENCIES_BOTH = new Set([...LETTING_BOTH, "pdm-backend", "scikit-build-core"]);
const LETTING_UNKNOWN_DYNAMIC = new Set(["hatchling", "maturin"]);
const LETTING_EXTRA_TWICE = new Set([
  "setuptools",
  "poetry-core",
  "pdm-backend",
  "maturin",
  "scikit-build-core",
  "meson-python",
]);

/** Everything in `[project]` that is not as the specification has it. */
export function* projectFaults(project: Table): Generator<Fault> {
  for (const [name, value] of Object.entries(project)) {
    const kind = FIELDS.get(name);
    if (kind === undefined) yield unknownKey(name);
    else if (!isOfKind(value, kind)) yield wrongValue(["project", name], `project.${name} must be ${WORDS[kind]}`);
  }
  yield* dynamicFaults(project);
  yield* requirementFaults(project);
}

const TABLES = ["project", "build-system", "tool", "dependency-groups"];

/** Tables that are near to those that somebody reads: `[build_system]`, `[tools]`. */
export function* topLevelFaults(table: Table): Generator<Fault> {
  for (const name of Object.keys(table).filter((each) => !TABLES.includes(each))) {
    const meant = nearestName(name, TABLES);
    if (meant === undefined) continue;
    yield { code: "SW-PROJECT-KEY", offending: name, keys: [name], hint: `Write \`${meant}\`.`, toleratedBy: "all" };
  }
}

function unknownKey(name: string): Fault {
  const meant = nearestName(name, FIELDS.keys());
  return {
    code: "SW-PROJECT-KEY",
    offending: `project.${name}`,
    keys: ["project", name],
    toleratedBy: READERS_OF_MORE_KEYS,
    ...(meant !== undefined && { hint: `Write \`${meant}\`.` }),
  };
}

const WORDS: Readonly<Record<Kind, string>> = {
  text: "a text",
  texts: "a list of texts",
  "text or table": "a text or a table",
  people: 'a list of tables: `[{name = "...", email = "..."}]`',
  "texts by name": "a table of texts",
  "lists by name": "a table of lists of texts",
  "tables by name": "a table of tables of texts",
};

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "texts":
      return isTexts(value);
    case "text or table":
      return typeof value === "string" || isTable(value);
    case "people":
      return Array.isArray(value) && value.every(isPerson);
    case "texts by name":
      return isTable(value) && Object.values(value).every(isText);
    case "lists by name":
      return isTable(value) && Object.values(value).every(isTexts);
    case "tables by name":
      return isTable(value) && Object.values(value).every((each) => isOfKind(each, "texts by name"));
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isPerson(value: unknown): boolean {
  return isTable(value) && Object.entries(value).every(([key, said]) => /^(?:name|email)$/.test(key) && isText(said));
}

function wrongValue(keys: readonly string[], offending: string): Fault {
  return { code: "SW-PROJECT-VALUE", offending, keys };
}

function* dynamicFaults(project: Table): Generator<Fault> {
  const dynamic = valueAt(project, "dynamic");
  if (!isTexts(dynamic)) return;
  const keys = ["project", "dynamic"];
  for (const name of new Set(dynamic)) {
    const place = { code: "SW-PROJECT-DYNAMIC" as const, keys, item: name };
    if (name === "name") yield { ...place, offending: "name", hint: "Write `name` and take it from `dynamic`." };
    else if (!FIELDS.has(name) || name === "dynamic") {
      const meant = nearestName(name, FIELDS.keys());
      const hint = meant === undefined ? "Take it from `dynamic`." : `Write \`${meant}\`.`;
      yield { ...place, offending: `${name} is no field`, hint, toleratedBy: LETTING_UNKNOWN_DYNAMIC };
    } else if (Object.hasOwn(project, name)) {
      const toleratedBy = /dependencies$/.test(name) ? LETTING_DEPENDENCIES_BOTH : LETTING_BOTH;
      const hint = `Take "${name}" from \`dynamic\`, or its value from [project].`;
      yield { ...place, offending: `${name} has a value in [project] as well`, hint, toleratedBy };
    }
  }
}

function* requirementFaults(project: Table): Generator<Fault> {
  yield* faultyRequirements(valueAt(project, "dependencies"), ["project", "dependencies"]);
  const extras = valueAt(project, "optional-dependencies");
  if (!isTable(extras)) return;
  for (const [extra, requirements] of Object.entries(extras)) {
    const keys = ["project", "optional-dependencies", extra];
    yield* faultyRequirements(requirements, keys);
    if (isExtra(extra)) continue;
    yield wrongValue(
      keys,
      `the extra ${JSON.stringify(extra)} needs a name of letters, digits, \`-\`, \`_\` and \`.\``,
    );
  }
  const normal = Object.keys(extras).map(normalizeName);
  const twice = new Set(normal).size === normal.length ? undefined : firstTwice(normal);
  if (twice === undefined) return;
  const keys = ["project", "optional-dependencies"];
  yield { ...wrongValue(keys, `the extra ${twice} is there twice`), toleratedBy: LETTING_EXTRA_TWICE };
}

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}

function isExtra(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}

function* faultyRequirements(requirements: unknown, keys: readonly string[]): Generator<Fault> {
  if (!isTexts(requirements)) return;
  for (const item of requirements) {
    if (parseRequirement(item) !== undefined) continue;
    yield { code: "SW-REQUIREMENT-INVALID", offending: JSON.stringify(item), keys, item, ...caretHint(item) };
  }
}

/** What other tools write with `^` and `~` is spelled out in `[project]`. */
function caretHint(item: string): { readonly hint?: string } {
  const match = /^\s*([\w.-]+(?:\[[^\]]*\])?)\s*(\^|~(?!=))\s*(\d+)(?:\.(\d+))?([\w.]*)/.exec(item);
  if (match === null) return {};
  const [, name, operator, major = "", minor, rest = ""] = match;
  const low = `${major}${minor === undefined ? "" : `.${minor}`}${rest}`;
  const high = operator === "~" && minor !== undefined ? `${major}.${Number(minor) + 1}` : `${Number(major) + 1}`;
  return { hint: `Write "${name}>=${low},<${high}".` };
}
