// `npm run parity -- DIR --out FILE [--cibuildwheel VERSION]`: what the planner selects for the cases in DIR, in the form that cibuildwheel's own answers have there.
//
// DIR/platforms.json: {platform: [identifier, ...]}. DIR/cases.json: [{platform, host: {os, machine, aarch32}, toml, env, args: {only, archs, enable}, requires}].
// FILE: a list of identifiers for each case, or a text that begins with "ERR ". compare-parity.mjs holds it against the answers.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { cibuildwheelTable, cibuildwheelVersions } from "../src/plan/cibuildwheel-table.ts";
import { decideIdentifiers } from "../src/plan/identifiers.ts";

/** The table of the release that was asked for, or has these identifiers; the newest one's rules for those that none has. */
function tableOf(identifiers, version) {
  if (version !== undefined) return cibuildwheelTable(version);
  const isIts = (table) =>
    Object.entries(table.identifiers).every(([name, its]) => isDeepStrictEqual(its, identifiers[name] ?? []));
  const tables = cibuildwheelVersions().map(cibuildwheelTable);
  return tables.find(isIts) ?? { ...tables[0], identifiers };
}

function answer({ platform, host, toml, env, args, requires }, table) {
  const input = { configuration: toml, environment: env, arguments: args, requiresPython: requires ?? undefined };
  try {
    const decisions = decideIdentifiers(platform, host, input, table);
    return decisions.filter(({ reason }) => reason === undefined).map(({ identifier }) => identifier.name);
  } catch (error) {
    return `ERR ${error.code ?? error.name} ${error.message}`;
  }
}

function readJson(...names) {
  return JSON.parse(readFileSync(path.join(...names), "utf8"));
}

function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, cibuildwheel: { type: "string" } },
  });
  const [folder] = positionals;
  if (folder === undefined || values.out === undefined) throw new Error("Usage: npm run parity -- DIR --out FILE");
  const table = tableOf(readJson(folder, "platforms.json"), values.cibuildwheel);
  if (table === undefined) throw new Error(`data/build-identifiers.json has no cibuildwheel ${values.cibuildwheel}`);
  const answers = readJson(folder, "cases.json").map((each) => answer(each, table));
  writeFileSync(values.out, JSON.stringify(answers));
  console.log(`${answers.length} cases answered`);
}

main();
