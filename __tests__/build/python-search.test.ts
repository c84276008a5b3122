import { expect, test } from "@jest/globals";
import { searchPythons } from "../../src/build/python-search.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

type Version = readonly [number, number, number];

function answerOf(executable: string, version: Version, more: object) {
  return JSON.stringify({ executable, version, implementation: "cpython", platform: "linux-x86_64", ...more });
}

/** A machine with these on PATH, and with these files; each tells its version by its name. */
async function search(onPath: Readonly<Record<string, Version>>, stored: readonly string[] = [], more: object = {}) {
  const processes = fakeProcesses(([program]) => {
    const [, minor, flag] = /3\.(\d+)\.\d+(t?)\//.exec(program) ?? [];
    const version = minor === undefined ? onPath[program] : ([3, Number(minor), 1] as const);
    if (version === undefined) return undefined;
    return { stdout: answerOf(program, version, { freeThreaded: flag === "t", ...more }) };
  });
  const environment = { HOME: "/home/ada", RUNNER_TOOL_CACHE: "/cache" };
  const runner = { inActions: false, environment, platform: "linux", arch: "x64" } as const;
  const files = fakeFiles(Object.fromEntries(stored.map((file) => [file, ""])));
  return { found: await searchPythons({ files, processes, runner }), ran: processes.ran };
}

test("the oldest and the newest are those at the ends that are accepted, and nothing between is asked", async () => {
  const { found, ran } = await search({ "python3.9": [3, 9, 1], "python3.11": [3, 11, 1], "python3.12": [3, 12, 1] });
  expect((await found.edges(() => true)).map(({ version }) => version)).toEqual([
    [3, 9, 1],
    [3, 12, 1],
  ]);
  expect(ran.map(([program]) => program)).not.toContain("python3.11");
  const before = ran.length;
  expect((await found.edges(({ version }) => version[1] > 9)).map(({ version }) => version[1])).toEqual([11, 12]);
  expect(ran.slice(before).map(([program]) => program)).not.toContain("python3.12");
});

test("what cannot do by its version is not asked", async () => {
  const { found, ran } = await search({ "python3.9": [3, 9, 1], "python3.11": [3, 11, 1] });
  const edges = await found.edges(
    () => true,
    (minor) => minor > 9,
  );
  expect(edges.map(({ version }) => version[1])).toEqual([11]);
  expect(ran.map(([program]) => program)).not.toContain("python3.9");
});

test.each([
  { onPath: {}, edges: [], because: "there is none" },
  { onPath: { "python3.12": [3, 12, 1] as const }, edges: [12], because: "one is both ends" },
])("$edges: $because", async ({ onPath, edges }) => {
  const { found } = await search(onPath);
  expect((await found.edges(() => true)).map(({ version }) => version[1])).toEqual(edges);
});

test("the runner's cache, pyenv's and uv's are looked into; what is older than 3.7 or no CPython is passed over", async () => {
  const { found } = await search({}, [
    "/cache/Python/3.14.1/x64/bin/python3",
    "/cache/Python/3.15.1/arm64/bin/python3",
    "/home/ada/.pyenv/versions/3.6.15/bin/python3",
    "/home/ada/.pyenv/versions/pypy3.10-7.3/bin/python3",
    "/home/ada/.pyenv/versions/3.9.18/bin/python3",
    "/home/ada/.local/share/uv/python/cpython-3.8.1/bin/python3",
  ]);
  const edges = await found.edges(() => true);
  expect(edges.map(({ version }) => version[1])).toEqual([8, 14]);
});

test("an alpha is no newest Python", async () => {
  const { found } = await search({ "python3.15": [3, 15, 0] }, [], { prerelease: true });
  expect(await found.edges(() => true)).toEqual([]);
});

test("a version is found by its name, without the lock where it says so", async () => {
  const { found } = await search({ "python3.12": [3, 12, 1] }, [
    "/home/ada/.pyenv/versions/3.13.1t/bin/python3",
    "/home/ada/.pyenv/versions/3.13.1/bin/python3",
  ]);
  const names = await Promise.all(["3.12", "3.13", "3.13t", "3.11"].map((version) => found.named(version)));
  expect(names.map((python) => python && [python.version[1], python.freeThreaded])).toEqual([
    [12, false],
    [13, false],
    [13, true],
    undefined,
  ]);
});
