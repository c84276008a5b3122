// `npm run version-providers`: what the real build backends make of the projects in __tests__/version-providers.ts, held against the versions
// that are recorded there. Prints each one that differs, and counts; exit code 1 when one does. Run it by the Node 24 in node_modules.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { READ } from "../__tests__/version-providers.ts";
import { formatVersion, parseVersion } from "../src/python/version.ts";
import { askBackends } from "./versions/reference.mjs";

async function main(parent) {
  const folders = READ.map(({ sources }, at) => writeProject(path.join(parent, String(at)), sources));
  const answers = await askBackends(folders);
  const different = READ.filter(({ gives }, at) => formatVersion(parseVersion(gives)) !== answers[at].version);
  for (const row of different) {
    console.log(`${row.because}: recorded ${row.gives}, theirs ${JSON.stringify(answers[READ.indexOf(row)])}`);
  }
  console.log(`${READ.length} projects: ${READ.length - different.length} equal, ${different.length} different`);
  return different.length === 0 ? 0 : 1;
}

function writeProject(dir, sources) {
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-providers-"));
try {
  process.exitCode = await main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
