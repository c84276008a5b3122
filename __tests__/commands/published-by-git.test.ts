import { expect, test } from "@jest/globals";
import { publishByGit } from "../../src/commands/published-by-git.ts";
import type { Plan } from "../../src/documents/plan.ts";
import type { RunnerEvent } from "../../src/ports/runner.ts";
import { goesByGitAlone } from "../../src/publish/git-channel.ts";
import { fakeFiles } from "../fakes/files.ts";
import { exampleBundle, examplePlan } from "../publish/example-bundle.ts";

const SOURCE = { ...examplePlan().source, origin: "git.example.com/octo/my-tool" };

function publish({ rehearsal = false, dryRun = false }, event?: RunnerEvent) {
  const files = fakeFiles({});
  const runner = { inActions: true, environment: {}, platform: "linux", arch: "x64", ...(event && { event }) } as const;
  const bundle = exampleBundle({ rehearsal }, examplePlan({ source: SOURCE }));
  const outcome = publishByGit({ bundle, receipts: "release", dryRun }, { files, runner });
  return { outcome, receipt: () => files.readText("release/receipt.json") };
}

test("a release that goes by git alone is sent nowhere, and its receipt says how the tag is installed", async () => {
  const { outcome, receipt } = publish({});
  const https = "my-tool @ git+https://git.example.com/octo/my-tool.git@v1.2.3";
  expect(await outcome).toMatchObject({ exitCode: 0, text: expect.stringContaining(`pip install "${https}"`) });
  expect(JSON.parse((await receipt()) ?? "")).toMatchObject({
    index: "git",
    uploads: [],
    requirements: [https, expect.stringContaining("git+ssh://git@git.example.com/")],
  });
});

test("a dry run writes no receipt", async () => {
  const { outcome, receipt } = publish({ dryRun: true });
  await outcome;
  expect(await receipt()).toBeUndefined();
});

test.each([
  { given: { rehearsal: true }, event: undefined, code: "SW-REHEARSAL-BUNDLE" },
  { given: {}, event: { name: "pull_request_target" }, code: "SW-EVENT-FORBIDDEN" },
])("$code holds there too", async ({ given, event, code }) => {
  await expect(publish(given, event).outcome).rejects.toMatchObject({ code });
});

test.each<{ plan: Plan | null; alone: boolean; because: string }>([
  { plan: examplePlan({ publish: { via: [{ channel: "git" }] } }), alone: true, because: "it names no index" },
  { plan: examplePlan({ publish: { via: [{ channel: "git" }, { channel: "pypi" }] } }), alone: false, because: "PyPI" },
  { plan: examplePlan(), alone: false, because: "PyPI is where releases go" },
  { plan: null, alone: false, because: "nothing is known" },
])("it goes by git alone: $alone, as $because", ({ plan, alone }) => {
  expect(goesByGitAlone(plan)).toBe(alone);
});
