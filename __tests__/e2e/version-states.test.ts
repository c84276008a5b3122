import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { planProject } from "../../src/commands/planned.ts";
import { whenComponents } from "../components.ts";
import { fakeClock } from "../fakes/clock.ts";
import { TIME } from "../plan/planned-release.ts";
import recorded from "../plan/version-states.json" with { type: "json" };
import { makeState, STATES, TOOLS } from "../version-states.ts";

// What setuptools-scm 10.3.4 and pdm-backend 2.5.0 made of the same states: scripts/version-states.mjs asks them.
const ANSWERS = new Map<string, Readonly<Record<(typeof TOOLS)[number], string | null>>>(Object.entries(recorded));

const WORLD = {
  files: machineFiles(new Set()),
  processes: machineProcesses(),
  clock: fakeClock(TIME.now),
  runner: {
    inActions: false,
    environment: { PATH: process.env.PATH ?? "", HOME: tmpdir(), GIT_CONFIG_GLOBAL: "/dev/null" },
    platform: "linux",
    arch: "x64",
  },
} as const;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-state-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

whenComponents(["git"])("the version of a repository in any state", () => {
  test.each(Object.entries(STATES).flatMap(([state, steps]) => TOOLS.map((tool) => ({ state, steps, tool }))))(
    "$state is the version that $tool makes of it",
    async ({ state, steps, tool }) => {
      const { plan } = await planProject({ dir: makeState(folder, steps, tool), purpose: "release" }, WORLD);
      const answer = ANSWERS.get(state)?.[tool];
      const refusals = plan.refusals.map(({ code }) => code);
      if (answer === null) expect(refusals).toContain("SW-TAG-NOT-A-VERSION");
      else expect(plan.version.pep440).toBe(answer);
    },
  );

  test.each([
    { state: "a tag", refusals: [] },
    { state: "a tag and an untracked file", refusals: [] },
    { state: "a tag, changed", refusals: ["SW-LOCAL-VERSION", "SW-TREE-DIRTY"] },
    { state: "two commits after a tag", refusals: ["SW-LOCAL-VERSION"] },
    { state: "two tags", refusals: ["SW-TAG-AMBIGUOUS"] },
    { state: "no commit", refusals: ["SW-NO-COMMIT", "SW-LOCAL-VERSION", "SW-TREE-DIRTY"] },
    { state: "shallow on its tag", refusals: ["SW-CLONE-SHALLOW"] },
  ])("$state is planned with $refusals beside it", async ({ state, refusals }) => {
    const dir = makeState(folder, STATES[state] ?? [], "setuptools-scm");
    const { plan } = await planProject({ dir, purpose: "release" }, WORLD);
    expect(plan.refusals.map(({ code }) => code)).toEqual(refusals);
  });
});
