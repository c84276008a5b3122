import { expect, test } from "@jest/globals";
import { ruleTextOf } from "../../src/check/finding-texts.ts";
import type { Verdict } from "../../src/documents/verdict.ts";
import { sarifOf } from "../../src/report/sarif.ts";

const TAG = {
  code: "SW-PLATFORM-TAG",
  severity: "error",
  authority: "index",
  message: "The index takes no wheels of this platform: linux_x86_64",
  hint: "Repair the wheel.",
} as const;
const TESTS = {
  code: "SW-WHEEL-COMMON-NAME",
  severity: "warning",
  authority: "practice",
  member: "tests",
  message: "The wheel installs a name that other projects install too: tests",
  hint: "Keep it out.",
} as const;

function logOf(files: Verdict["files"]) {
  const log = sarifOf({ schema: "shipwheel/verdict/1", files }, { version: "1.2.3", textOf: ruleTextOf });
  // As a reader has it: what is undefined is not written.
  return JSON.parse(JSON.stringify(log));
}

function file(version: string, parts: Partial<Verdict["files"][number]> = {}): Verdict["files"][number] {
  const name = `x-${version}-py3-none-linux_x86_64.whl`;
  return { path: `my dist/${name}`, name, refused: true, findings: [TAG, TESTS], ...parts };
}

test("a log has one run: the tool with its rules, the files, and the findings in them", () => {
  const log = logOf([file("1.0")]);
  expect(log).toMatchObject({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "Shipwheel", semanticVersion: "1.2.3" } } }],
  });
  const [run] = log.runs;
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: "SW-PLATFORM-TAG",
      helpUri: expect.stringMatching(/docs\/errors\.md#sw-platform-tag$/),
      defaultConfiguration: { level: "error" },
    },
    {
      id: "SW-WHEEL-COMMON-NAME",
      properties: { tags: ["packaging", "practice"] },
      defaultConfiguration: { level: "warning" },
    },
  ]);
  expect(run.artifacts).toEqual([
    { location: { uri: "my%20dist/x-1.0-py3-none-linux_x86_64.whl" }, roles: ["analysisTarget"] },
  ]);
  expect(run.results[1]).toMatchObject({
    ruleId: "SW-WHEEL-COMMON-NAME",
    ruleIndex: 1,
    level: "warning",
    message: { text: `${TESTS.message}. Keep it out.` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "my%20dist/x-1.0-py3-none-linux_x86_64.whl", index: 0 } },
        logicalLocations: [
          { name: "tests", fullyQualifiedName: "x-1.0-py3-none-linux_x86_64.whl/tests", kind: "member" },
        ],
      },
    ],
  });
});

test("each result points to its rule and to its file", () => {
  const [run] = logOf([file("1.0", { findings: [TESTS] }), file("2.0")]).runs;
  for (const { ruleId, ruleIndex, locations } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const { uri, index } = locations[0].physicalLocation.artifactLocation;
    expect(run.artifacts[index].location.uri).toBe(uri);
  }
});

test("a finding keeps its fingerprint in the next release, and has another than its neighbours", () => {
  const fingerprints = (version: string): string[] =>
    logOf([file(version)]).runs[0].results.map(
      (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints.primaryLocationLineHash,
    );
  expect(fingerprints("1.0")).toEqual(fingerprints("1.1rc2"));
  expect(new Set(fingerprints("1.0")).size).toBe(2);
});

test("what the configuration ignores is suppressed, with the reason", () => {
  const ignored = [{ ...TESTS, reason: "on purpose" }];
  const [run] = logOf([file("1.0", { findings: [], ignored })]).runs;
  expect(run.results).toMatchObject([{ suppressions: [{ kind: "external", justification: "on purpose" }] }]);
});

test("without findings there are no results, which says that nothing was found", () => {
  expect(logOf([file("1.0", { findings: [] })]).runs[0].results).toEqual([]);
});

test.each([
  { path: "/dist/a.whl", uri: "file:///dist/a.whl", because: "an absolute path is an address of its own" },
  { path: "a:b.whl", uri: "./a:b.whl", because: "a: would be a scheme" },
  { path: "50%#?.whl", uri: "50%25%23%3F.whl", because: "these end a path" },
])("$path is at $uri: $because", ({ path, uri }) => {
  const [run] = logOf([file("1.0", { path })]).runs;
  expect(run.artifacts[0].location.uri).toBe(uri);
});
