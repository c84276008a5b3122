import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readRunner } from "../../src/adapters/runner.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "shipwheel-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function eventOf(name: string, payload: string) {
  const file = path.join(folder, "event.json");
  writeFileSync(file, payload);
  const environment = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: "octo/my-tool" };
  return readRunner(environment, "linux", "x64").event;
}

test.each([
  { environment: {}, platform: "linux", home: os.homedir(), because: "the system knows it" },
  { environment: { HOME: "/home/ada" }, platform: "darwin", home: "/home/ada", because: "it is said" },
  { environment: {}, platform: "win32", home: undefined, because: "Windows calls it otherwise" },
])("the home on $platform with $environment is $home: $because", ({ environment, platform, home }) => {
  const { HOME, ...machine } = process.env;
  try {
    delete process.env.HOME;
    expect(readRunner(environment, platform, "x64").environment.HOME).toBe(home && (environment.HOME ?? os.homedir()));
  } finally {
    Object.assign(process.env, machine, HOME === undefined ? {} : { HOME });
  }
});

test("what a workflow_run followed is read from the payload", () => {
  const payload = { workflow_run: { event: "issue_comment", head_repository: { full_name: "fork/my-tool" } } };
  expect(eventOf("workflow_run", JSON.stringify(payload))).toEqual({
    name: "workflow_run",
    repository: "octo/my-tool",
    headRepository: "fork/my-tool",
    headEvent: "issue_comment",
  });
});

test.each(["", "{", "[]", "null", '{"workflow_run": 1}', '{"workflow_run": {"head_repository": {"full_name": 7}}}'])(
  "a payload that is %j tells nothing, and breaks nothing",
  (payload) => {
    expect(eventOf("workflow_run", payload)).toEqual({ name: "workflow_run", repository: "octo/my-tool" });
  },
);

test("whether a release can still be added to is read from the payload", () => {
  const release = { tag_name: "v1.2.3", immutable: true };
  expect(eventOf("release", JSON.stringify({ release }))).toMatchObject({
    releaseTag: "v1.2.3",
    releaseIsImmutable: true,
  });
  expect(eventOf("release", JSON.stringify({ release: { ...release, immutable: false } }))).not.toHaveProperty(
    "releaseIsImmutable",
  );
});
