import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { mayCache, withRunCache } from "../../src/commands/run-cache.ts";
import type { Runner, RunnerEvent } from "../../src/ports/runner.ts";
import { examplePython as PYTHON } from "../build/example-python.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";

const PULL: RunnerEvent = { name: "pull_request", ref: "refs/pull/7/merge" };
const PUSH: RunnerEvent = { name: "push", ref: "refs/heads/main" };

function runnerWith(event: RunnerEvent | undefined, rest: Partial<Runner> = {}): Runner {
  return {
    inActions: true,
    ...(event && { event }),
    environment: { HOME: "/home/ada", RUNNER_TEMP: "/runner" },
    platform: "linux",
    arch: "x64",
    ...rest,
  };
}

test.each([
  { command: "build", event: PULL, may: true, because: "nothing is released from a pull request" },
  { command: "rehearse", event: PULL, may: true, because: "a rehearsal releases nothing" },
  { command: "rehearse", event: PUSH, may: true, because: "a rehearsal releases nothing" },
  { command: "rehearse", event: { name: "schedule", ref: "refs/heads/main" }, may: true, because: "nor by the clock" },
  { command: "build", event: PUSH, may: false, because: "what is built may be released" },
  {
    command: "build",
    event: { name: "workflow_dispatch", ref: "refs/heads/main" },
    may: false,
    because: "releases are started by hand",
  },
  { command: "build", event: { name: "push", ref: "refs/tags/v1.2.3" }, may: false, because: "a tag is a release" },
  { command: "rehearse", event: { name: "push", ref: "refs/tags/v1" }, may: false, because: "a release may follow it" },
  {
    command: "build",
    event: { name: "release", ref: "refs/tags/v1.2.3", releaseTag: "v1.2.3" },
    may: false,
    because: "it is one",
  },
  { command: "rehearse", event: { name: "release" }, may: false, because: "the event is enough" },
  { command: "build", event: { ...PULL, releaseTag: "v1" }, may: false, because: "it names a release" },
  {
    command: "build",
    event: { name: "pull_request_target", ref: "refs/heads/main" },
    may: false,
    because: "it saves for the default branch what a stranger's code left",
  },
  { command: "rehearse", event: { name: "workflow_run", ref: "refs/heads/main" }, may: false, because: "so does it" },
  { command: "rehearse", event: undefined, may: false, because: "nobody says what started it" },
] as const)("$command in $event may use caches: $may, $because", ({ command, event, may }) => {
  expect(mayCache(command, runnerWith(event))).toBe(may);
});

test.each([
  { rest: { inActions: false }, because: "this is no workflow" },
  { rest: { idToken: { url: "https://example.org", token: "secret" } }, because: "the job could publish" },
])("a rehearsal uses none: $because", ({ rest }) => {
  expect(mayCache("rehearse", runnerWith(PUSH, rest))).toBe(false);
});

interface Said {
  /** What an earlier run saved: `same` key, an `older` one, nothing, or a service that does not answer. */
  readonly saved?: "same" | "older" | "nothing" | "broken";
  readonly event?: RunnerEvent;
  readonly files?: Readonly<Record<string, string>>;
  readonly use?: () => Promise<string>;
}

async function run({ saved = "nothing", event = PULL, files = {}, use = async () => "done" }: Said = {}) {
  const asked: string[] = [];
  const progress = fakeProgress();
  let key = "";
  const runCache = async () => ({
    async restore(folders: readonly string[], wanted: string, prefix: string) {
      asked.push(`restore ${folders.length}`);
      key = wanted;
      if (saved === "broken") throw new Error("503");
      return saved === "nothing" ? undefined : saved === "same" ? wanted : `${prefix}older`;
    },
    async save(folders: readonly string[]) {
      asked.push(`save ${folders.length}`);
      if (saved === "broken") throw new Error("503");
    },
  });
  const processes = fakeProcesses(([program]) =>
    program === "python3" ? { stdout: JSON.stringify(PYTHON) } : undefined,
  );
  const clock = { now: () => 0, sleep: async () => {} };
  const own = { files: fakeFiles(files), processes, progress, clock, temporary: "/temporary" };
  const world = { ...own, runner: runnerWith(event), runCache };
  const result = await withRunCache({ command: "build", dir: "/project" }, world, use).catch((error) => String(error));
  return { asked, told: progress.told, key, result };
}

test.each([
  { saved: "nothing", asked: ["restore 6", "save 6"], because: "there was nothing yet" },
  { saved: "older", asked: ["restore 6", "save 6"], because: "what there was is of another lock" },
  { saved: "same", asked: ["restore 6"], because: "it is there already" },
] as const)("with $saved saved, a pull request asks $asked: $because", async ({ saved, asked }) => {
  expect(await run({ saved })).toMatchObject({ asked, result: "done" });
});

test("a release asks a cache nothing, and does not even load it", async () => {
  expect((await run({ saved: "same", event: { name: "push", ref: "refs/tags/v1.2.3" } })).asked).toEqual([]);
});

test("only building asks a cache: what publishes or announces knows of none", () => {
  const folder = path.resolve(import.meta.dirname, "../../src/commands");
  const asking = readdirSync(folder).filter((name) =>
    readFileSync(path.join(folder, name), "utf8").includes("./run-cache.ts"),
  );
  expect(asking).toEqual(["build.ts", "rehearse.ts"]);
});

test("a cache that fails is a warning", async () => {
  const { result, told } = await run({ saved: "broken" });
  expect(result).toBe("done");
  expect(told).toEqual([
    "warning: the tools' caches could not be restored: 503",
    "warning: the tools' caches could not be saved: 503",
  ]);
});

test("what a failed build leaves is not saved", async () => {
  const use = () => Promise.reject(new Error("no compiler"));
  expect(await run({ use })).toMatchObject({ asked: ["restore 6"], result: "Error: no compiler" });
});

test("the key is of the system, the Python, our lists and the project's lock", async () => {
  const one = await run();
  expect(one.key).toMatch(/^shipwheel-linux-x64-cpython-3\.12\.1-[0-9a-f]{32}$/);
  expect((await run()).key).toBe(one.key);
  expect((await run({ files: { "/project/Cargo.lock": "[[package]]" } })).key).not.toBe(one.key);
});
