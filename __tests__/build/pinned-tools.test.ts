import { expect, test } from "@jest/globals";
import { needsResolving, resolveTool } from "../../src/build/pinned-tools.ts";
import { lockedVersion } from "../../src/build/tool-lock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { examplePython as base } from "./example-python.ts";

/** A machine whose resolver says `stdout`, or `stderr` and ends with an error. */
function machineThat({ stdout = "", stderr = "" }) {
  const processes = fakeProcesses((argv) => {
    if (!argv.includes("compile")) return { stdout: "{}" };
    return stderr === "" ? { stdout } : { exitCode: 2, stderr };
  });
  return {
    processes,
    files: fakeFiles(),
    progress: fakeProgress(),
    clock: { now: () => 0, sleep: async () => {} },
    temporary: "/temporary",
    runner: { inActions: false, environment: { HOME: "/home/ada" }, platform: "linux", arch: "x64" } as const,
  };
}

const LOCK = `
lock-version = "1.0"
[[packages]]
name = "cibuildwheel"
version = "2.23.3"
wheels = [{ url = "https://example.org/c.whl", hashes = { sha256 = "bb" } }, { hashes = { sha256 = "aa" } }]
[[packages]]
name = "colorama"
version = "0.4.6"
marker = "os_name == 'nt'"
sdist = { url = "https://example.org/c.tar.gz", hashes = { sha256 = "dd" } }
wheels = [{ hashes = { sha256 = "cc" } }]
`;

test("a pinned release is had with all that it needs, for every system, by the hashes of its wheels", async () => {
  const machine = machineThat({ stdout: LOCK });
  expect(await resolveTool({ name: "cibuildwheel", version: "2.23.3" }, base, false, machine)).toEqual([
    { name: "cibuildwheel", version: "2.23.3", hashes: ["aa", "bb"] },
    { name: "colorama", version: "0.4.6", marker: "os_name == 'nt'", hashes: ["cc"] },
  ]);
  expect(machine.processes.ran.at(-1)).toEqual(expect.arrayContaining(["--universal", "--only-binary", ":all:"]));
});

test.each([
  {
    stderr: "No solution found when resolving dependencies: there is no version of cibuildwheel==99",
    code: "SW-TOOL-UNRESOLVED",
    because: "there is no such release",
  },
  {
    stderr: "error: Failed to fetch: `https://pypi.org/simple/cibuildwheel/`",
    code: "SW-TOOLS-NOT-INSTALLED",
    because: "the index did not answer, which is no answer",
  },
])("it is $code when $because", async ({ stderr, code }) => {
  await expect(
    resolveTool({ name: "cibuildwheel", version: "99" }, base, false, machineThat({ stderr })),
  ).rejects.toMatchObject({
    code,
    message: expect.stringContaining("cibuildwheel==99"),
    problems: [expect.objectContaining({ detail: stderr })],
  });
});

test.each([
  { tool: { name: "maturin", version: "1.5.0" }, needed: true, because: "ours is newer" },
  { tool: { name: "maturin", version: lockedVersion("maturin") ?? "" }, needed: false, because: "it is ours" },
  { tool: { name: "maturin", version: "1.5.0", requirements: [] }, needed: false, because: "the plan has done it" },
])("$tool is to be resolved: $needed, $because", ({ tool, needed }) => {
  expect(needsResolving(tool)).toBe(needed);
});
