import { parseRequirement, type Requirement } from "./requirement.ts";
import { strip } from "./white-space.ts";

/** A line of requirements.txt that names a project, with the hashes that its files may have. */
export interface HashedRequirement {
  readonly requirement: Requirement;
  /** `sha256:...`, as written. */
  readonly hashes: readonly string[];
}

export interface HashedRequirements {
  readonly requirements: readonly HashedRequirement[];
  /** Lines that are neither: options of pip, paths, URLs without a name. */
  readonly others: readonly string[];
}

const HASH = /\s--hash[= ][ \t]?([a-z0-9]+:[0-9a-f]+)(?=\s|$)/gi;

/**
 * Reads a requirements file as pip does: a backslash joins a line to the next, ` #` begins a comment, and options stand behind a
 * requirement ("Requirements File Format" of pip).
 */
export function readHashedRequirements(text: string): HashedRequirements {
  const requirements: HashedRequirement[] = [];
  const others: string[] = [];
  for (const line of joinedLines(text)) {
    const comment = line.search(/(?:^|\s)#/);
    const written = strip(comment === -1 ? line : line.slice(0, comment));
    if (written === "") continue;
    const options = written.search(/\s--?[a-z]/i);
    const requirement = parseRequirement(options === -1 ? written : strip(written.slice(0, options)));
    if (requirement === undefined) others.push(written);
    else requirements.push({ requirement, hashes: [...written.matchAll(HASH)].map(([, hash = ""]) => hash) });
  }
  return { requirements, others };
}

/** A comment ends a line that is joined, though it ends with a backslash itself. */
function* joinedLines(text: string): Generator<string> {
  let joined: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const isComment = /^\s*#/.test(line);
    const goesOn = line.endsWith("\\") && !isComment;
    joined.push(goesOn ? line.slice(0, -1) : line);
    if (goesOn) continue;
    yield joined.join(" ");
    joined = [];
  }
  yield joined.join(" ");
}
