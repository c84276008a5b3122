import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { contains, parseSpecifiers } from "../python/specifier.ts";
import { poetrySpecifiers } from "./poetry-constraint.ts";
import type { Fault } from "./project-faults.ts";
import type { Sources } from "./sources.ts";

/**
 * What `[tool.poetry]` says otherwise than `[project]`, which counts.
 *
 * Poetry takes the sources of dependencies, groups and packages from its own table still: those are no conflict.
 */
export function* poetryConflicts({ tool, project }: Sources, backend: string): Generator<Fault> {
  const poetry = tool("poetry");
  if (Object.keys(project).length === 0) return;
  yield* differingTexts(poetry, project);
  if (backend !== "poetry-core") return;
  yield* unusedTables(poetry, project);
  yield* unusedDependencies(poetry, project);
  yield* widerPython(poetry, project);
}

function* differingTexts(poetry: Table, project: Table): Generator<Fault> {
  for (const key of ["name", "version", "description", "license", "readme"]) {
    const [written, own] = [textAt(project, key), textAt(poetry, key)];
    if (written === undefined || own === undefined || isSame(key, written, own)) continue;
    yield conflict(
      [key],
      `${key} is ${JSON.stringify(written)} in [project] and ${JSON.stringify(own)} in [tool.poetry]`,
    );
  }
}

function isSame(key: string, one: string, other: string): boolean {
  return key === "name" ? normalizeName(one) === normalizeName(other) : one === other;
}

function* unusedTables(poetry: Table, project: Table): Generator<Fault> {
  for (const [own, field] of [
    ["scripts", "scripts"],
    ["plugins", "entry-points"],
    ["extras", "optional-dependencies"],
    ["urls", "urls"],
  ] as const) {
    const names = Object.keys(tableAt(poetry, own)).filter((name) => !Object.hasOwn(tableAt(project, field), name));
    if (Object.keys(tableAt(project, field)).length === 0 || names.length === 0) continue;
    yield conflict([own], `[project.${field}] counts, and lacks ${names.join(", ")} of [tool.poetry.${own}]`);
  }
}

function* unusedDependencies(poetry: Table, project: Table): Generator<Fault> {
  const written = valueAt(project, "dependencies");
  if (
    !Array.isArray(written) ||
    written.length === 0 ||
    textsAt(project, "dynamic").some((each) => /dependencies$/.test(each))
  )
    return;
  const extras = Object.values(tableAt(project, "optional-dependencies")).flat();
  const names = new Set([...written, ...extras].map((each) => nameOf(each)));
  const own = Object.entries(tableAt(poetry, "dependencies")).filter(([name]) => normalizeName(name) !== "python");
  const unused = own.filter(([name]) => !names.has(normalizeName(name))).map(([name]) => name);
  if (unused.length === 0) return;
  yield conflict(["dependencies"], `[project] dependencies counts, and lacks ${unused.slice(0, 10).join(", ")}`);
}

function nameOf(requirement: unknown): string | undefined {
  const name = typeof requirement === "string" ? parseRequirement(requirement)?.name : undefined;
  return name && normalizeName(name);
}

const MINORS = Array.from({ length: 20 }, (_, index) => `3.${index + 4}`);

/** Poetry locks for the Pythons of its own table, which must be within those of `requires-python`. */
function* widerPython(poetry: Table, project: Table): Generator<Fault> {
  const [python, requires] = [valueAt(poetry, "dependencies", "python"), textAt(project, "requires-python")];
  const range =
    typeof python === "string" && !isTable(python) ? parseSpecifiers(poetrySpecifiers(python) ?? "-") : undefined;
  const allowed = parseSpecifiers(requires ?? "-");
  if (range === undefined || allowed === undefined) return;
  const beyond = MINORS.find(
    (minor) => contains(range, minor) && !contains(allowed, `${minor}.99`) && !contains(allowed, minor),
  );
  if (beyond === undefined) return;
  const offending = `python is ${JSON.stringify(python)} in [tool.poetry.dependencies], requires-python ${JSON.stringify(requires)}`;
  yield conflict(["dependencies", "python"], offending);
}

function conflict(keys: readonly string[], offending: string): Fault {
  return { code: "SW-POETRY-CONFLICT", offending, keys: ["tool", "poetry", ...keys], toleratedBy: "all" };
}
