import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { machineProcesses } from "../../src/adapters/processes.ts";
import type { FreshEnvironment } from "../../src/build/fresh-environment.ts";
import { tryImport } from "../../src/build/try-import.ts";
import { requireComponent, whenComponents } from "../components.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "try-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unused = async () => ({ exitCode: 1, stdout: "", stderr: "" });

/** Python in the folder of the modules. */
function environment(): FreshEnvironment {
  const python = requireComponent("python");
  const ask: FreshEnvironment["ask"] = (script, args) =>
    machineProcesses().run([python, "-B", "-c", script, ...args], { cwd: folder, env: {}, timeoutSeconds: 3 });
  const rest = { install: async () => null, add: unused, check: unused, run: unused };
  return { python: "3", interpreter: python, programs: "", ask, ...rest };
}

const MODULES = [
  { source: "", ending: { outcome: "passed", detail: "" }, because: "it has no __all__" },
  {
    source: "x = 1\n__all__ = ('x',)\nprint('hello')",
    ending: { names: { outcome: "passed", detail: "1" } },
    because: "its name is there",
  },
  {
    source: "__all__ = ['x', 3]",
    ending: { outcome: "passed", names: { outcome: "failed", detail: expect.stringContaining("x, 3 is no name") } },
    because: "its names are not",
  },
  {
    source: "import no_such_module",
    ending: { outcome: "failed", detail: expect.stringContaining("No module named 'no_such_module'") },
    because: "what it needs is missing",
  },
  {
    source: "import sys\nsys.exit('usage')",
    ending: { outcome: "skipped", detail: expect.stringContaining("'usage'") },
    because: "it is a script",
  },
  {
    source:
      "__all__ = ['lazy']\ndef __getattr__(name):\n    if name == 'lazy': import no_such_module\n    raise AttributeError(name)",
    ending: { names: { outcome: "failed", detail: "ModuleNotFoundError: No module named 'no_such_module'" } },
    because: "a name that is made when it is asked for needs it",
  },
  {
    source:
      "__all__ = ['slow']\ndef __getattr__(name):\n    if name == 'slow': import time; time.sleep(60)\n    raise AttributeError(name)",
    ending: { outcome: "passed", names: { outcome: "skipped", detail: "to look for them takes too long" } },
    because: "the import alone is quick",
  },
  {
    source:
      "import os\n__all__ = ['x']\ndef __getattr__(name):\n    if name == 'x': os._exit(3)\n    raise AttributeError(name)",
    ending: { outcome: "passed", names: { outcome: "failed", detail: "it ended with 3" } },
    because: "to ask for the name ends Python",
  },
];

beforeAll(() => {
  for (const [index, { source }] of MODULES.entries()) writeFileSync(path.join(folder, `case_${index}.py`), source);
});

whenComponents(["python"])("a module is imported by a real Python", () => {
  test.each(MODULES.map((module, index) => ({ ...module, name: `case_${index}` })))(
    "$name ends so, since $because",
    async ({ name, ending }) => {
      expect(await tryImport(name, environment())).toMatchObject(ending);
    },
    20_000,
  );
});
