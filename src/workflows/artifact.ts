import path from "node:path";
import type { Download, Sending } from "./sending.ts";
import type { MadeBuild, StepsRun } from "./step.ts";
import { HOLE } from "./value.ts";

/** Are wheels of this build among what its job sends, as far as it is taken by one of `downloads`? Without any, all is taken. */
export function isSent(made: MadeBuild, { sendings, moves }: StepsRun, downloads: readonly Download[]): boolean {
  return sendings.some((sending) => {
    if (sending.to !== "artifacts") return true;
    return isTaken(sending, downloads) && mayHold(sending.paths, made, moves);
  });
}

/** Is the artifact among those that are downloaded? */
export function isTaken(sending: Sending, downloads: readonly Download[]): boolean {
  if (sending.to !== "artifacts" || downloads.length === 0 || sending.name.includes(HOLE)) return true;
  return downloads.some(({ name, pattern }) => {
    if (name !== "") return name === sending.name || name.includes(HOLE);
    return pattern === "" || mayMatch(pattern, sending.name);
  });
}

/** Of patterns with other signs than `*` and `?` nothing is known. */
function mayMatch(pattern: string, name: string): boolean {
  if (/[[\]{}()!+@\0]/.test(pattern)) return true;
  return matches(pattern, name);
}

/** Goes back to the last star alone, and so takes time in proportion to both lengths. */
function matches(pattern: string, name: string): boolean {
  let [at, place, star, tried] = [0, 0, -1, 0];
  while (place < name.length) {
    if (pattern[at] === "*") {
      star = at;
      tried = place;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[place])) {
      at += 1;
      place += 1;
    } else {
      if (star === -1) return false;
      tried += 1;
      at = star + 1;
      place = tried;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}

/** May wheels be among the files at these paths? */
function mayHold(paths: string, { build, output }: MadeBuild, moves: boolean): boolean {
  const lines = paths.split("\n").map((line) => line.trim());
  return lines.some((line) => {
    if (line === "" || line.startsWith("!")) return false;
    if (line.includes(HOLE)) return true;
    if (/\.[A-Za-z]\w{0,4}$/.test(line) && !line.endsWith(".whl")) return false;
    // Only maturin puts wheels where no one looks for them by chance.
    return moves || build.tool !== "maturin" || output === undefined || isWithin(folderOf(line), output);
  });
}

/** `dist` of `dist/*.whl`. */
function folderOf(line: string): string {
  const named = line.replaceAll("\\", "/");
  return /[*]|\.whl$/.test(named.split("/").at(-1) ?? "") ? path.posix.dirname(named) : named;
}

function isWithin(folder: string, output: string): boolean {
  const [wanted = "", given = ""] = [folder, output].map((each) =>
    each.replaceAll("\\", "/").replace(/^\.\/|\/$/g, ""),
  );
  if (wanted === "" || wanted === "." || wanted.includes("*")) return true;
  return given.endsWith(wanted) || wanted.endsWith(given) || given.startsWith(`${wanted}/`);
}
