import { readFileSync } from "node:fs";
import path from "node:path";
import { FINDINGS } from "../../src/check/finding-texts.ts";
import { ERRORS } from "../../src/errors.ts";
import { repository } from "../components/places.mjs";

const EXIT = {
  1: "1: we got an answer and it is no",
  2: "2: something that you wrote must change first",
  3: "3: no answer",
};

const OPENING = `# Errors

Made from \`src/errors.ts\` and \`src/check/finding-texts.ts\` by \`npm run docs\`.

Every way in which Shipwheel says no has a code. With it comes one sentence that echoes the offending input, the place where it was found, and what to do. All problems of a kind are reported at once. The exit code says of what kind it is:

| exit code | means |
|---|---|
| 1 | we got an answer and it is no: a finding, a broken contract, a failed build, an index that refuses |
| 2 | something that you wrote must change before we can start: arguments, pyproject.toml, configuration |
| 3 | no answer: a program or a server that could not be reached, or took too long |
| 130 | you stopped it: children were ended, nothing half-written was left |`;

/** docs/errors.md: a section for each code, under the group that its comment in errors.ts names. */
export function errorsPage() {
  const seen = new Map();
  for (const each of groupedCodes()) seen.set(each.group, [...(seen.get(each.group) ?? []), each]);
  const groups = [...seen].map(([group, codes]) => [`## ${group}`, ...codes.map(section)].join("\n\n"));
  return `${[OPENING, ...groups].join("\n\n")}\n`;
}

/** The comments are not in the values: the files are read as texts for them. */
function groupedCodes() {
  return [...groupedIn("src/errors.ts", ERRORS), ...groupedIn("src/check/finding-texts.ts", FINDINGS)];
}

function groupedIn(file, texts) {
  const text = readFileSync(path.join(repository, file), "utf8");
  const table = text.slice(text.search(/^export const [A-Z]+ = \{/m), text.indexOf("} as const"));
  let group = "";
  const found = [];
  for (const [, comment, code] of table.matchAll(/^ {2}(?:\/\/ (.+)|"(SW-[A-Z0-9-]+)":)/gm)) {
    if (comment !== undefined) group = comment;
    else found.push({ group, code, text: texts[code] });
  }
  const missed = Object.keys(texts).filter((code) => !found.some((each) => each.code === code));
  if (missed.length > 0) throw new Error(`${file}: no line begins with ${missed.join(", ")}`);
  return found;
}

function section({ code, text: { title, hint, exit = 1 } }) {
  return `### ${code}\n\n${sentence(title)} ${sentence(hint)}\n\nExit code ${EXIT[exit]}.`;
}

function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
