import { expect, test } from "@jest/globals";
import type { Plan } from "../../src/documents/plan.ts";
import { chosenIndex } from "../../src/publish/chain.ts";
import { newerWarnings } from "../../src/publish/newer-version.ts";
import { refusalsOf } from "../../src/publish/refusals.ts";
import { indexOf } from "../../src/publish/target.ts";
import { exampleBundle, examplePlan } from "./example-bundle.ts";

const VERSION = "1.2.4.dev5";

function planOf(changes: Partial<Plan> = {}, tag: string | null = null): Plan {
  const version = { ...examplePlan().version, pep440: VERSION, tag };
  return examplePlan({ version, ...changes });
}

function channel(index: string): Partial<Plan> {
  return { development: { index, branch: "main", tag: `v${VERSION}` } };
}

test.each<{ index: string; plan: Plan | null; codes: string[]; because: string }>([
  { index: "pypi", plan: planOf(channel("testpypi")), codes: ["SW-DEVELOPMENT-INDEX"], because: "it is for TestPyPI" },
  { index: "pypi", plan: null, codes: ["SW-DEVELOPMENT-INDEX"], because: "nothing says that it is meant" },
  { index: "https://upload.pypi.org/legacy", plan: null, codes: ["SW-DEVELOPMENT-INDEX"], because: "it is PyPI" },
  { index: "testpypi", plan: planOf(channel("testpypi")), codes: [], because: "it is where it goes" },
  { index: "pypi", plan: planOf(channel("pypi")), codes: [], because: "the project says so" },
  { index: "pypi", plan: planOf({}, `v${VERSION}`), codes: [], because: "a tag says so" },
  { index: "https://nightly.example/legacy/", plan: null, codes: [], because: "what is there may go" },
])("of $index and a development version $codes: $because", ({ index, plan, codes }) => {
  const { manifest, ...bundle } = exampleBundle({}, plan);
  const project = { ...manifest.project, version: VERSION };
  const release = { bundle: { ...bundle, manifest: { ...manifest, project } }, index: indexOf(index), runner: {} };
  expect(refusalsOf(release).map(({ code }) => code)).toEqual(codes);
});

test("without --index it goes to its own index, whatever releases go through", () => {
  const via = [{ channel: "testpypi" }, { channel: "pypi" }];
  const nightly = { index: "https://nightly.example/up/", simpleUrl: "https://nightly.example/s/" };
  const plan = planOf({ publish: { via }, development: { ...nightly, branch: "main", tag: "v1" } });
  expect(chosenIndex({}, plan)).toMatchObject({ upload: nightly.index, simple: nightly.simpleUrl });
});

test.each([
  { listed: "my_tool-1.2.4.dev30.tar.gz", says: "1.2.4.dev30", because: "a merge made the number smaller" },
  { listed: "my_tool-1.2.4.dev5.tar.gz", says: undefined, because: "it is there already" },
  { listed: "my_tool-1.2.3-py3-none-any.whl", says: undefined, because: "it is above the release" },
])("$listed on the index is told as $says: $because", ({ listed, says }) => {
  const files = new Map([[listed, { name: listed, url: "https://a.b/" }]]);
  const told = newerWarnings(VERSION, planOf(channel("testpypi")), files);
  expect(told).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
});
