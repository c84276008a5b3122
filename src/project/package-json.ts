import { isTable, textAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { versionFromSemver } from "../python/semver.ts";
import { evidenceAt, lineAt, type Sources } from "./sources.ts";
import { staticVersion } from "./version-literal.ts";

/** The version of a package of Node's that lies in the project; `undefined` where it has none, or one that PEP 440 has not. */
export async function versionInPackageJson(sources: Sources, file: string): Promise<VersionSource | undefined> {
  const text = await sources.read(file);
  const version = text === undefined ? undefined : textAt({ content: parsed(text) }, "content", "version");
  const read = version === undefined ? undefined : versionFromSemver(version);
  // What PEP 440 takes for a post-release (`1.0.0-1`) comes before the release for Node.
  if (text === undefined || version === undefined || read === undefined || read.post !== undefined) return undefined;
  const line = lineAt(text, Math.max(0, text.indexOf('"version"')));
  return staticVersion(version, evidenceAt(file, line, `"version": ${JSON.stringify(version)}`));
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
