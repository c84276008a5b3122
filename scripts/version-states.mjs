// Records what setuptools-scm and pdm-backend make of the states in __tests__/version-states.ts, in __tests__/plan/version-states.json: the versions,
// or null where the tool fails. Run it by the Node 24 in node_modules.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeState, STATES, TOOLS } from "../__tests__/version-states.ts";
import { askReference } from "./versions/reference.mjs";

const RECORDED = path.join(import.meta.dirname, "..", "__tests__", "plan", "version-states.json");
const DAY = "20261121";

const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-states-"));
try {
  const projects = Object.entries(STATES).flatMap(([state, steps], at) =>
    TOOLS.map((tool) => {
      const parent = path.join(folder, `${at}-${tool}`);
      mkdirSync(parent);
      return { state, tool, dir: makeState(parent, steps, tool) };
    }),
  );
  const answers = await askReference(projects);
  const recorded = {};
  for (const [at, { state, tool }] of projects.entries()) {
    recorded[state] ??= {};
    // pdm-backend passes over SOURCE_DATE_EPOCH.
    const today = new Date().toISOString().slice(0, 10).replaceAll("-", "");
    recorded[state][tool] = answers[at].version?.replace(`d${today}`, `d${DAY}`) ?? null;
  }
  writeFileSync(RECORDED, `${JSON.stringify(recorded, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
