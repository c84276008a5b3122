import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { EntryPointGroup, VersionSource } from "../documents/project.ts";
import { type Described, type Fields, platform, pure } from "./described.ts";
import { dunamaiVersion } from "./dunamai.ts";
import { poetryRequiresPython } from "./poetry-constraint.ts";
import { poetryDependencies } from "./poetry-dependencies.ts";
import { groupsAt, readmeFile, writtenAll } from "./project-table.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { staticVersion } from "./version-literal.ts";

/** A project that poetry-core builds, by `[project]`, by `[tool.poetry]`, or by both. */
export async function describePoetry(sources: Sources): Promise<Described> {
  const poetry = sources.tool("poetry");
  const python = textAt(poetry, "dependencies", "python");
  return {
    name: textAt(poetry, "name"),
    version: await poetryVersion(sources),
    requiresPython: python === undefined ? undefined : poetryRequiresPython(python) || undefined,
    purity: poetryPurity(sources),
    fields: poetryFields(sources),
    fillsGaps: true,
  };
}

/** The plugin poetry-dynamic-versioning replaces the version that is written, by what dunamai makes of git. */
async function poetryVersion(sources: Sources): Promise<VersionSource | undefined> {
  const plugin = "poetry-dynamic-versioning";
  const version = textAt(sources.tool("poetry"), "version");
  if (valueAt(sources.tool(plugin), "enable") === true && replacesVersion(sources)) {
    return dunamaiVersion(sources, plugin, sources.cite(["tool", plugin, "enable"], "enable = true"));
  }
  if (version === undefined) return undefined;
  return staticVersion(version, sources.cite(["tool", "poetry", "version"], `version = ${JSON.stringify(version)}`));
}

/** It leaves other projects as they are. */
function replacesVersion(sources: Sources): boolean {
  const poetry = sources.tool("poetry");
  if (textAt(poetry, "name") !== undefined) return true;
  return textsAt(sources.project, "dynamic").includes("version") && textAt(poetry, "version") !== undefined;
}

function poetryPurity(sources: Sources) {
  const build = valueAt(sources.tool("poetry"), "build");
  const script = typeof build === "string" ? build : isTable(build) ? textAt(build, "script") : undefined;
  if (script === undefined) return pure("certain", citeBackend(sources, "poetry-core, without a build script"));
  return platform("certain", sources.cite(["tool", "poetry", "build"], `build script ${script}`));
}

/** What poetry-core takes from its own table where `[project]` has none. */
function poetryFields(sources: Sources): Fields {
  const poetry = sources.tool("poetry");
  const license = textAt(poetry, "license");
  const readme = textAt(poetry, "readme") ?? textsAt(poetry, "readme")[0];
  const read = hasOwnDependencies(sources) ? undefined : poetryDependencies(poetry);
  const evidence = sources.cite(["tool", "poetry", "dependencies"], "[tool.poetry.dependencies]");
  const extras = Object.entries(read?.extras ?? {}).map(
    ([extra, texts]) => [extra, writtenAll(texts, evidence)] as const,
  );
  return {
    description: textAt(poetry, "description"),
    license: license === undefined ? undefined : { text: license },
    readme: readme === undefined ? undefined : readmeFile(readme),
    dependencies: read && writtenAll(read.dependencies, evidence),
    optionalDependencies: read && Object.fromEntries(extras),
    scripts: scriptsOf(poetry),
    entryPoints: groupsAt(poetry, "plugins"),
    unknown: hasOwnDependencies(sources) ? [] : ["dependencies", "optional-dependencies"],
  };
}

/** Dependencies in `[project]` put those of Poetry's own table out of force, unless they are said to be dynamic. */
function hasOwnDependencies({ project }: Sources): boolean {
  const isDynamic = textsAt(project, "dynamic").some((name) => name.endsWith("dependencies"));
  return !isDynamic && ["dependencies", "optional-dependencies"].some((name) => valueAt(project, name) !== undefined);
}

/** A script is a reference, or a table with one and its type; a file that is copied is no entry point. */
function scriptsOf(poetry: Table): EntryPointGroup {
  const written = Object.entries(tableAt(poetry, "scripts")).map(([name, value]) => {
    if (typeof value === "string") return [name, value] as const;
    const table = isTable(value) && textAt(value, "type") === "console" ? value : {};
    return [name, textAt(table, "reference")] as const;
  });
  return Object.fromEntries(written.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
