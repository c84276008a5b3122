// `node scripts/compare-parity.mjs DIR FILE`: holds the planner's answers in FILE against cibuildwheel's own in DIR/exp.json.
//
// Of an error it counts that it is one, not its words. Shows the first that differ; exit 1 if any does.
import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";

const SHOWN = 5;

function readJson(...names) {
  return JSON.parse(readFileSync(path.join(...names), "utf8"));
}

function meaning(answer) {
  return typeof answer === "string" ? "ERR" : answer;
}

function main() {
  const [folder, file] = process.argv.slice(2);
  if (folder === undefined || file === undefined) throw new Error("Usage: node scripts/compare-parity.mjs DIR FILE");
  const [cases, expected, found] = [readJson(folder, "cases.json"), readJson(folder, "exp.json"), readJson(file)];
  const differing = expected.flatMap((each, index) =>
    isDeepStrictEqual(meaning(each), meaning(found[index]))
      ? []
      : [{ case: cases[index], expected: each, found: found[index] }],
  );
  for (const each of differing.slice(0, SHOWN)) console.log(JSON.stringify(each, undefined, 1));
  console.log(`${expected.length} cases, ${differing.length} differ`);
  process.exitCode = differing.length === 0 && found.length === expected.length ? 0 : 1;
}

main();
