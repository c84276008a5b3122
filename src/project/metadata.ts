import { textsAt } from "../config/table.ts";
import type { ProjectMetadata } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { formatRequirement, parseRequirement } from "../python/requirement.ts";
import type { Described, Fields, WrittenRequirement } from "./described.ts";
import { projectFields } from "./project-table.ts";
import type { Sources } from "./sources.ts";

/** The metadata of a project, and what in it is no requirement. */
export interface ReadMetadata {
  readonly metadata: ProjectMetadata;
  readonly refusals: readonly CodedProblem[];
}

/** The fields, and their names in `[project]`. */
const NAMES = {
  description: "description",
  license: "license",
  licenseFiles: "license-files",
  readme: "readme",
  dependencies: "dependencies",
  optionalDependencies: "optional-dependencies",
  scripts: "scripts",
  guiScripts: "gui-scripts",
  entryPoints: "entry-points",
} as const satisfies Partial<Record<keyof Fields, string>>;

type Field = keyof typeof NAMES;

const FIELDS = Object.keys(NAMES).filter((name): name is Field => Object.hasOwn(NAMES, name));

/** What the project says of itself: in `[project]`, else where its backend looks. */
export function metadataOf(sources: Sources, described: Described): ReadMetadata {
  const { project } = sources;
  const inProject = projectFields(sources);
  const rewritten = new Set(described.rewritten);
  const dynamic = new Set([...textsAt(project, "dynamic"), ...rewritten]);
  const fields: Fields = Object.fromEntries(
    FIELDS.filter((field) => !rewritten.has(NAMES[field])).map((field) => [
      field,
      inProject[field] ?? (isOpen(sources, NAMES[field], described) ? described.fields?.[field] : undefined),
    ]),
  );
  const saidUnknown = new Set(described.fields?.unknown);
  const unknown = FIELDS.filter(
    (field) =>
      fields[field] === undefined &&
      (dynamic.has(NAMES[field]) || (isOpen(sources, NAMES[field], described) && saidUnknown.has(NAMES[field]))),
  ).map((field) => NAMES[field]);
  const asksForPython = hasOpenPython(sources, described) ? ["requires-python"] : [];
  return {
    metadata: shown(fields, [...asksForPython, ...unknown]),
    refusals: wrongOnes(described.fields)
      .slice(0, MOST_PROBLEMS)
      .map((each) => refusalOf(each, sources)),
  };
}

/** Whether the backend takes a field, by its name in `[project]`, from elsewhere where `[project]` has none. */
export function isOpen({ project }: Sources, name: string, { fillsGaps }: Described): boolean {
  return Object.keys(project).length === 0 || textsAt(project, "dynamic").includes(name) || fillsGaps === true;
}

/** Whether only building tells the Pythons. */
function hasOpenPython({ project }: Sources, { requiresPython, fields }: Described): boolean {
  if (requiresPython !== undefined || Object.hasOwn(project, "requires-python")) return false;
  const isComputed = Object.keys(project).length === 0 && (fields?.unknown?.includes("requires-python") ?? false);
  return isComputed || textsAt(project, "dynamic").includes("requires-python");
}

/** Empty fields say nothing that their absence does not. */
function shown(fields: Fields, unknown: readonly string[]): ProjectMetadata {
  const { dependencies, optionalDependencies, scripts, guiScripts, entryPoints, ...texts } = fields;
  const extras = Object.entries(optionalDependencies ?? {}).map(
    ([extra, written]) => [extra, texted(written)] as const,
  );
  const all = {
    ...texts,
    dependencies: dependencies && texted(dependencies),
    optionalDependencies: optionalDependencies && Object.fromEntries(extras),
    scripts,
    guiScripts,
    entryPoints,
    dynamic: unknown,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function texted(written: readonly WrittenRequirement[]): readonly string[] {
  return written.flatMap(({ text }) => {
    const requirement = parseRequirement(text);
    return requirement === undefined ? [] : [formatRequirement(requirement)];
  });
}

const MOST_PROBLEMS = 20;

/** Those of `[project]` are judged with the rest of its table. */
function wrongOnes(fields: Fields | undefined): readonly WrittenRequirement[] {
  const all = [...(fields?.dependencies ?? []), ...Object.values(fields?.optionalDependencies ?? {}).flat()];
  return all.filter(({ text }) => parseRequirement(text) === undefined);
}

function refusalOf({ text, evidence }: WrittenRequirement, sources: Sources): CodedProblem {
  return problem("SW-REQUIREMENT-INVALID", JSON.stringify(text.slice(0, 200)), { where: sources.where(evidence) });
}
