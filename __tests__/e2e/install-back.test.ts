import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { buildJob } from "../../src/build/build.ts";
import type { Built } from "../../src/build/built.ts";
import { installBack, type Published } from "../../src/build/install-back.ts";
import { smokeFiles } from "../../src/build/smoke.ts";
import type { Tried } from "../../src/build/try-package.ts";
import { readPipConfiguration, userIndex } from "../../src/build/user-index.ts";
import type { SmokeChoice } from "../../src/config/smoke.ts";
import { realMachine } from "../build/machine.ts";
import { planFor } from "../build/plan-fixture.ts";
import { whenComponents } from "../components.ts";
import { exampleProject, fixtureRepository } from "../fixture-repository.ts";
import { lockedIndex } from "../servers/locked-index.ts";
import { simpleIndex } from "../servers/simple-index.ts";

const MINUTES = 60_000;
const out = mkdtempSync(path.join(os.tmpdir(), "install-back-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const plain: SmokeChoice = { run: [], extras: [], install: [], skip: new Map() };
const tried: Tried = {
  name: "my-tool",
  version: "1.2.3",
  topLevel: ["my_tool"],
  scripts: [{ name: "my-tool", extras: [] }],
  extras: [],
  optional: [],
  choice: plain,
};

let building: Promise<Built> | undefined;

function builtOnce(): Promise<Built> {
  building ??= buildExample();
  return building;
}

async function buildExample(): Promise<Built> {
  using repository = fixtureRepository(exampleProject("my-tool"), { tag: "v1.2.3" });
  const plan = planFor(repository, { name: "my-tool", version: "1.2.3" });
  return await buildJob({ plan, job: "all", dir: repository.dir, out, mode: "rehearsal" }, realMachine());
}

function contentsOf({ files }: Built): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map((file) => [file.name, readFileSync(file.path)]));
}

async function install({ links, ...more }: Partial<Published> & { links?: string } = {}, machine = realMachine()) {
  const built = await builtOnce();
  const pip = await readPipConfiguration(built.toolchain, machine);
  const { url: upstream, login } = userIndex(machine.runner.environment, pip);
  const served = { files: contentsOf(built), project: "my-tool", upstream };
  await using index = await simpleIndex({ ...served, ...(links !== undefined && { links }) });
  const published = { ...tried, simple: index.url, files: built.files, ...more };
  return {
    built,
    index,
    installed: await installBack(published, { tools: built.toolchain, pip, ...(login && { login }) }, machine),
  };
}

whenComponents(["git", "python"])("the package is installed back", () => {
  test(
    "from the index alone, with its dependencies from where the user's pip looks, and it runs",
    async () => {
      // Whatever the user's pip is told beside the index must not count, and loopback needs no proxy.
      const odd = { PIP_FIND_LINKS: out, PIP_EXTRA_INDEX_URL: "http://127.0.0.1:9/", http_proxy: "http://127.0.0.1:9" };
      const { built, index, installed } = await install({}, realMachine({ ...process.env, ...odd }));
      const wheel = built.files.find(({ name }) => name.endsWith(".whl"));
      expect(installed.sha256).toBe(wheel?.sha256);
      expect(installed.url.startsWith(new URL(index.url).origin)).toBe(true);
      expect(index.asked).toContain("/simple/click/");
      expect(installed.smoke.map(({ name, outcome }) => [name, outcome])).toEqual([
        ["version", "passed"],
        ["pip check", "passed"],
        ["import my_tool", "passed"],
        ["my_tool.__all__", "passed"],
        ["my-tool --version", "passed"],
      ]);
      expect(installed.smoke.at(-1)?.detail).toContain("1.2.3");
    },
    2 * MINUTES,
  );

  test.each([
    { more: { files: [] }, code: "SW-INSTALL-NOT-OURS", because: "other bytes than the published ones came" },
    { more: { version: "9.9" }, code: "SW-INSTALL-FAILED", because: "the index has no such version" },
    { more: { name: "no-such-project-of-ours" }, code: "SW-INSTALL-FAILED", because: "nobody has it" },
  ])(
    "$code: $because",
    async ({ more, code }) => {
      await expect(install(more)).rejects.toMatchObject({ code });
    },
    2 * MINUTES,
  );

  test(
    "with its dependencies from an index that wants a login, which no page and no argument holds",
    async () => {
      const { url: upstream } = userIndex(process.env as Record<string, string>, new Map());
      const password = 'p@ss "word\\';
      await using locked = await lockedIndex({ username: "bob", password, upstream });
      const address = locked.url.replace("//", `//bob:${encodeURIComponent(password)}@`);
      const { index, installed } = await install({}, realMachine({ ...process.env, PIP_INDEX_URL: address }));
      expect(installed.smoke.map(({ outcome }) => outcome)).toEqual(Array(5).fill("passed"));
      expect(locked.opened).toContain("/simple/click/");
      expect(index.sent.join("\n")).not.toMatch(/bob|word/);
    },
    2 * MINUTES,
  );

  test(
    "SW-INSTALL-NOT-OURS: the index's page leads to another host",
    async () => {
      const files = contentsOf(await builtOnce());
      await using other = await simpleIndex({ files, project: "my-tool", upstream: "http://127.0.0.1:9/" });
      const links = other.url.replace("/simple/", "/files/");
      await expect(install({ links })).rejects.toMatchObject({
        code: "SW-INSTALL-NOT-OURS",
        message: expect.stringContaining(new URL(other.url).origin),
      });
    },
    2 * MINUTES,
  );
});

/** Tries the wheel of the example; the Python that it was built with is the only one. */
async function smoke(more: Partial<Tried>) {
  const { files, toolchain } = await builtOnce();
  const [, wheel] = files;
  if (wheel === undefined) throw new Error("no wheel");
  const machine = realMachine({ ...process.env, PATH: "", PYENV_ROOT: "", HOME: out });
  const file = { ...tried, kind: "wheel", path: wheel.path, tags: ["py3-none-any"], ...more } as const;
  const smoked = await smokeFiles({ files: [file], tools: toolchain }, machine);
  return smoked.filter(({ name }) => !/^(install|version$|pip check$)/.test(name));
}

whenComponents(["git", "python"])("a built wheel", () => {
  test(
    "is tried before it is published; what does not work is told, and odd names are passed over",
    async () => {
      const scripts = ["../../bin/sh", "gone"].map((name) => ({ name, extras: [] }));
      const tries = await smoke({ topLevel: ["my_tool", "my-tool/absent", "absent"], scripts });
      expect(tries.map(({ name, outcome }) => [name, outcome])).toEqual([
        ["import my_tool", "passed"],
        ["my_tool.__all__", "passed"],
        ["import absent", "failed"],
        ["load gone", "failed"],
      ]);
      expect(tries[2]?.detail).toContain("No module named 'absent'");
    },
    2 * MINUTES,
  );

  test(
    "is not blamed for what an extra brings, nor for what one may bring as long as something of it works",
    async () => {
      const scripts = [
        { name: "my-tool", extras: ["web"] },
        { name: "gone", extras: [] },
      ];
      const asked = { scripts, extras: ["web"], optional: ["Py-Gone"] };
      const some = await smoke({ ...asked, topLevel: ["my_tool", "absent"] });
      expect(some.map(({ name, outcome }) => [name, outcome])).toEqual([
        ["import my_tool", "passed"],
        ["my_tool.__all__", "passed"],
        ["import absent", "skipped"],
        ["my-tool", "skipped"],
        ["load gone", "failed"],
      ]);
      expect(some[2]?.detail).toBe("ModuleNotFoundError: No module named 'absent' (no extra was installed: web)");
      const nothing = await smoke({ ...asked, topLevel: ["absent", "gone"] });
      expect(nothing.slice(0, 2)).toMatchObject([
        { name: "import absent", outcome: "failed" },
        { name: "import gone", outcome: "skipped" },
      ]);
    },
    2 * MINUTES,
  );

  test(
    "is tried by commands of its own too, and what is left out is told with the reason",
    async () => {
      const skip = new Map([
        ["names", "they are made at run time"],
        ["my-tool", "it never ends"],
      ]);
      const run = [["my-tool", "--version"] as const, ["python", "-c", "import sys; sys.exit('no')"] as const];
      const tries = await smoke({ choice: { ...plain, run, skip, install: ["six"] } });
      expect(tries).toMatchObject([
        { name: "import my_tool", outcome: "passed" },
        { name: "my_tool.__all__", outcome: "skipped", detail: "they are made at run time" },
        { name: "my-tool", outcome: "skipped", detail: "it never ends" },
        { name: "my-tool --version", outcome: "passed" },
        { name: `python -c 'import sys; sys.exit('\\''no'\\'')'`, outcome: "failed", detail: "no" },
      ]);
    },
    2 * MINUTES,
  );
});
