import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import { lineOfKey } from "../config/toml-lines.ts";
import type { Evidence } from "../documents/project.ts";
import { evidenceAt, type Sources } from "./sources.ts";

/** A Rust crate that becomes a Python module, with the workspace that it inherits from. */
export interface Crate {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly table: Table;
  readonly workspace?: { readonly file: string; readonly text: string; readonly table: Table };
}

/** Reads the crate at `file`. `undefined` when it is not there or is no TOML: then the backend says what is wrong. */
export async function readCrate(sources: Sources, file: string): Promise<Crate | undefined> {
  const manifest = await readManifest(sources, file);
  if (manifest === undefined) return undefined;
  if (Object.hasOwn(manifest.table, "workspace")) return { ...manifest, workspace: manifest };
  const folders = file.split("/").slice(0, -1);
  for (let depth = folders.length - 1; depth >= 0; depth -= 1) {
    const above = await readManifest(sources, [...folders.slice(0, depth), "Cargo.toml"].join("/"));
    if (above !== undefined && Object.hasOwn(above.table, "workspace")) return { ...manifest, workspace: above };
  }
  const above = manifest.text.includes("workspace") ? await workspaceAbove(sources, file) : undefined;
  return above === undefined ? manifest : { ...manifest, workspace: above };
}

const MOST_LEVELS = 8;

/** A workspace that has the whole project among its members. */
async function workspaceAbove(sources: Sources, file: string): Promise<Crate["workspace"]> {
  const known = file.split("/").filter((folder) => folder === "..").length;
  for (let level = known + 1; level <= known + MOST_LEVELS; level += 1) {
    const above = await readManifest(sources, `${"../".repeat(level)}Cargo.toml`);
    if (above !== undefined && Object.hasOwn(above.table, "workspace")) return above;
  }
  return undefined;
}

async function readManifest(sources: Sources, file: string) {
  const text = await (file.startsWith("../") ? sources.readAbove(file) : sources.read(file));
  if (text === undefined) return undefined;
  try {
    return { file, text, table: parseToml(text, file) };
  } catch {
    return undefined;
  }
}

/** A field of `[package]`, or of the workspace where the package inherits it, and where it stands. */
export function packageField(
  crate: Crate,
  field: string,
): { readonly value: string; readonly evidence: Evidence } | undefined {
  const inherits = valueAt(crate.table, "package", field, "workspace") === true;
  const owner = inherits ? crate.workspace : crate;
  const keys = inherits ? ["workspace", "package", field] : ["package", field];
  const value = owner && textAt(owner.table, ...keys);
  if (owner === undefined || value === undefined) return undefined;
  const says = `${field} = ${JSON.stringify(value)}`;
  return { value, evidence: evidenceAt(owner.file, lineOfKey(owner.text, keys), says) };
}

/** The names of what the crate depends on, on any platform. */
export function dependenciesOf(crate: Crate): ReadonlySet<string> {
  const targets = Object.values(tableAt(crate.table, "target")).filter(isTable);
  const tables = [crate.table, ...targets].map((table) => tableAt(table, "dependencies"));
  return new Set(tables.flatMap((table) => Object.keys(table)));
}

/** The versions of `dependency` that the crate asks for: `0.23`, `>=0.22, <0.24`. */
export function requirementOf({ table, workspace }: Crate, dependency: string): string | undefined {
  const written = valueAt(table, "dependencies", dependency);
  if (typeof written === "string") return written;
  if (valueAt(table, "dependencies", dependency, "workspace") !== true || workspace === undefined) {
    return textAt(table, "dependencies", dependency, "version");
  }
  const inherited = valueAt(workspace.table, "workspace", "dependencies", dependency);
  return typeof inherited === "string"
    ? inherited
    : textAt(workspace.table, "workspace", "dependencies", dependency, "version");
}

/** The features of `dependency` that are on when the crate is built with `features` (and its default ones, unless told). */
export function featuresOf(
  crate: Crate,
  dependency: string,
  { features, defaults }: { readonly features: readonly string[]; readonly defaults: boolean },
): ReadonlySet<string> {
  const found = new Set([
    ...textsAt(crate.table, "dependencies", dependency, "features"),
    ...inheritedFeatures(crate, dependency),
  ]);
  const seen = new Set<string>();
  const waiting = defaults ? ["default", ...features] : [...features];
  for (let feature = waiting.pop(); feature !== undefined; feature = waiting.pop()) {
    if (seen.has(feature)) continue;
    seen.add(feature);
    const [owner, name] = feature.split("/");
    if (name !== undefined && owner?.replace(/\?$/, "") === dependency) found.add(name);
    waiting.push(...textsAt(crate.table, "features", feature));
  }
  return found;
}

function inheritedFeatures({ table, workspace }: Crate, dependency: string): readonly string[] {
  if (workspace === undefined || valueAt(table, "dependencies", dependency, "workspace") !== true) return [];
  return textsAt(workspace.table, "workspace", "dependencies", dependency, "features");
}
