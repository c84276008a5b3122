import type { Manifest } from "../documents/manifest.ts";
import type { LinkFault } from "../documents/verification.ts";
import { normalizeName } from "../python/name.ts";

/**
 * All that differs between the requirement of this release in a requirements file (`name==version --hash=sha256:...`) and its files.
 *
 * Requirements of other projects are theirs.
 */
export function faultsOfRequirements(text: string, { project, files }: Manifest): readonly LinkFault[] {
  const own = logicalLines(text).filter((line) => nameIn(line) === project.normalizedName);
  const [line, ...others] = own;
  if (line === undefined) return [{ message: `it does not name ${project.normalizedName}` }];
  if (others.length > 0) return [{ message: `it names ${project.normalizedName} ${own.length} times` }];
  const [requirement = ""] = line.split(/\s+/);
  const wanted = `==${project.version}`;
  const faults: LinkFault[] = [];
  if (!requirement.endsWith(wanted)) faults.push({ message: `it asks for ${requirement}, the release is ${wanted}` });
  const said = new Set([...line.matchAll(/\s--hash=sha256:([0-9a-f]{64})(?=\s|$)/g)].map(([, hash = ""]) => hash));
  for (const { name, sha256 } of files) {
    if (!said.has(sha256)) faults.push({ file: name, message: "its sha256 is not among the hashes" });
  }
  const known = new Set(files.map(({ sha256 }) => sha256));
  const unknown = [...said].filter((hash) => !known.has(hash));
  return [...faults, ...unknown.map((hash) => ({ message: `no file has the sha256 ${hash}` }))];
}

/** A backslash at the end of a line goes on with the next; comments go. */
function logicalLines(text: string): readonly string[] {
  const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/);
  return lines.map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "");
}

function nameIn(line: string): string {
  return normalizeName(/^[A-Za-z0-9._-]+/.exec(line)?.[0] ?? "");
}
