import { isTable, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { dunamaiVersion } from "./dunamai.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { staticVersion } from "./version-literal.ts";

/** A project that poetry-core builds, by `[project]`, by `[tool.poetry]`, or by both. */
export async function describePoetry(sources: Sources): Promise<Described> {
  const poetry = sources.tool("poetry");
  const python = textAt(poetry, "dependencies", "python");
  return {
    name: textAt(poetry, "name"),
    version: await poetryVersion(sources),
    requiresPython: python === undefined ? undefined : specifierOf(python),
    purity: poetryPurity(sources),
    scripts: Object.keys(tableAt(poetry, "scripts")),
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

/** Poetry's `^3.9`, `~3.9` and `3.9.*` as specifiers of PEP 440; `undefined` for alternatives (`||`), which have none. */
function specifierOf(constraint: string): string | undefined {
  if (constraint.includes("|")) return undefined;
  const bounds = constraint.split(",").map((each) => boundOf(each.trim()));
  return bounds.every((bound) => bound !== undefined) ? bounds.filter(Boolean).join(",") : undefined;
}

function boundOf(constraint: string): string | undefined {
  if (constraint === "*" || constraint === "") return "";
  const match = /^(\^|~(?!=)|[<>=!~]=?|===)?\s*v?(\d+(?:\.\d+)*(?:\.\*)?)$/.exec(constraint);
  if (match === null) return undefined;
  const [, operator = "==", version = ""] = match;
  if (operator !== "^" && operator !== "~") return `${operator === "=" ? "==" : operator}${version}`;
  const numbers = version.split(".").map(Number);
  const firstNonZero = numbers.findIndex((number) => number > 0);
  const fixed = operator === "^" ? Math.max(0, firstNonZero) : Math.min(1, numbers.length - 1);
  const upper = numbers.slice(0, fixed + 1).map((number, index) => (index === fixed ? number + 1 : number));
  return `>=${version},<${upper.join(".")}`;
}
