import { expect, test } from "@jest/globals";
import { lockedVersion } from "../../src/build/tool-lock.ts";
import { withPinnedTools } from "../../src/commands/pinned-tools.ts";
import { examplePython } from "../build/example-python.ts";
import { planFor } from "../build/plan-fixture.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";

const LOCK = '[[packages]]\nname = "maturin"\nversion = "1.5.0"\nwheels = [{ hashes = { sha256 = "aa" } }]\n';

/** A machine with one Python, whose resolver knows one lock. */
function world() {
  const processes = fakeProcesses((argv) => {
    if (argv.includes("compile")) return { stdout: LOCK };
    if (argv[0] === "python3") return { stdout: JSON.stringify(examplePython) };
    return argv[0] === examplePython.executable ? { stdout: "{}" } : undefined;
  });
  const runner = { inActions: true, environment: { HOME: "/home/ada" }, platform: "linux", arch: "x64" } as const;
  return {
    files: fakeFiles(),
    processes,
    progress: fakeProgress(),
    clock: { now: () => 0, sleep: async () => {} },
    runner,
  };
}

function planWith(tools: readonly { readonly name: string; readonly version: string }[]) {
  return { ...planFor({ commit: "c0ffee", git: () => "0" }, { name: "demo", version: "1.0" }), tools };
}

test("a plan with a pinned tool has all that the tool needs", async () => {
  const { tools } = await withPinnedTools(planWith([{ name: "maturin", version: "1.5.0" }]), world());
  expect(tools).toEqual([
    { name: "maturin", version: "1.5.0", requirements: [{ name: "maturin", version: "1.5.0", hashes: ["aa"] }] },
  ]);
});

test("a plan with our own tools asks nobody", async () => {
  const asked = world();
  const plan = planWith([{ name: "cibuildwheel", version: lockedVersion("cibuildwheel") ?? "" }]);
  expect(await withPinnedTools(plan, asked)).toBe(plan);
  expect(asked.processes.ran).toEqual([]);
});
