import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { machineHttp } from "../../src/adapters/http.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { checkFile } from "../../src/check/check.ts";
import { assemble } from "../../src/commands/assemble.ts";
import { smoke } from "../../src/commands/smoke.ts";
import type { Smoked } from "../../src/documents/smoked.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import type { Listening } from "../../src/ports/listen.ts";
import { realMachine } from "../build/machine.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { type MadeDistribution, wheelOf } from "../distributions.ts";
import { send, TOKEN } from "../local-index/visitor.ts";

const MINUTES = 60_000;
const TOOL = { name: "my-tool", version: "1.0", metadata: ["Requires-Dist: my-library>=1", "Requires-Python: >=3.9"] };
const WHEEL = wheelOf({ ...TOOL, members: { "my_tool/__init__.py": "import my_library\nassert my_library.GOOD\n" } });
const OTHER_BYTES = wheelOf({ ...TOOL, members: { "my_tool/__init__.py": "raise RuntimeError('not ours')\n" } });
const LIBRARY = wheelOf({ name: "my-library", version: "2.0", members: { "my_library/__init__.py": "GOOD = True\n" } });
/** What anybody may put on an index for tests under a name that is free there. */
const SQUATTED = wheelOf({
  name: "my-library",
  version: "99",
  members: { "my_library/__init__.py": "raise RuntimeError('squatted')\n" },
});

const base = mkdtempSync(path.join(realpathSync(os.tmpdir()), "smoke-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const servers: Listening[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function indexWith(...files: readonly MadeDistribution[]): Promise<{ index: LocalIndex; url: string }> {
  const index = await createIndex({ clock: machineClock, readDistribution: checkFile, uploadToken: TOKEN });
  const server = await serve(index.reply, { host: "127.0.0.1", port: 0 });
  servers.push(server);
  for (const file of files) await send(index, file);
  return { index, url: server.url };
}

/** A bundle of these distributions on the disk. */
async function bundleOf(...files: readonly MadeDistribution[]): Promise<string> {
  const made = mkdtempSync(path.join(base, "made-"));
  for (const { name, bytes } of files) writeFileSync(path.join(made, name), bytes);
  const out = path.join(mkdtempSync(path.join(base, "bundle-")), "release");
  await assemble({ dirs: [made], project: ".", out }, realMachine());
  return out;
}

/** One Python, so that each is tried once. */
function world(more: Readonly<Record<string, string>> = {}) {
  const only = { PATH: path.dirname(requireComponent("python")), HOME: base, PYENV_ROOT: "", RUNNER_TOOL_CACHE: "" };
  return { ...realMachine({ ...process.env, ...only, ...more }), http: machineHttp({}), mask() {} };
}

function asked({ index }: { readonly index: LocalIndex }): readonly string[] {
  return index.log
    .filter(({ method, path: at }) => method === "GET" && at.startsWith("/simple/"))
    .map((each) => each.path);
}

whenComponents(["python"])("a published release is installed from its index", () => {
  test(
    "our file from there alone and by its hash, what it needs from the other index alone",
    async () => {
      const [ours, others] = [await indexWith(WHEEL, SQUATTED), await indexWith(LIBRARY, OTHER_BYTES)];
      const bundle = await bundleOf(WHEEL);
      const options = { bundle, index: `${ours.url}/legacy/`, dependenciesUrl: `${others.url}/simple/`, out: bundle };
      const { exitCode, document, text } = await smoke(options, world());
      const smoked = document as Smoked;

      expect({ exitCode, text }).toEqual({ exitCode: 0, text: expect.stringContaining("pip --require-hashes") });
      expect(smoked).toMatchObject({
        works: true,
        dependencies: `${others.url}/simple/`,
        files: [{ name: WHEEL.name, by: "pip", url: expect.stringContaining(ours.url), pythons: [expect.anything()] }],
      });
      expect(smoked.tried.map(({ name, outcome }) => [name, outcome])).toEqual([
        [`install ${WHEEL.name}`, "passed"],
        ["version", "passed"],
        ["pip check", "passed"],
        ["import my_tool", "passed"],
      ]);
      expect(new Set(asked(ours))).toEqual(new Set(["/simple/my-tool/"]));
      expect(new Set(asked(others))).toEqual(new Set(["/simple/my-library/"]));
      const name = `${new URL(ours.url).host.replace(":", "-")}-legacy-${process.platform}-${process.arch}.json`;
      const written = readFileSync(path.join(bundle, "smoke", name));
      expect(JSON.parse(written.toString())).toEqual(smoked);
    },
    2 * MINUTES,
  );

  test(
    "what does not work there is an error",
    async () => {
      const [ours, others] = [await indexWith(OTHER_BYTES), await indexWith(LIBRARY)];
      const options = { bundle: await bundleOf(OTHER_BYTES), index: `${ours.url}/legacy/` };
      const { exitCode, document, problems } = await smoke(options, world({ PIP_INDEX_URL: `${others.url}/simple/` }));
      expect(exitCode).toBe(1);
      expect(document).toMatchObject({ works: false });
      expect(problems).toMatchObject([{ code: "SW-SMOKE-FAILED", message: expect.stringContaining("not ours") }]);
    },
    2 * MINUTES,
  );

  test(
    "of a release that has nothing for this machine nothing is said",
    async () => {
      const wheel = wheelOf({ name: "my-tool", version: "1.0", tag: "cp313-cp313-win_arm64" });
      const { url } = await indexWith(wheel);
      const smoking = smoke({ bundle: await bundleOf(wheel), index: `${url}/legacy/` }, world());
      await expect(smoking).rejects.toMatchObject({ code: "SW-SMOKE-NOTHING" });
    },
    2 * MINUTES,
  );
});

test("nothing is tried beside the right to publish", async () => {
  const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example" };
  const machine = { ...realMachine(variables), http: machineHttp({}), mask() {} };
  await expect(smoke({ bundle: "nowhere" }, machine)).rejects.toMatchObject({ code: "SW-SMOKE-BESIDE-ID-TOKEN" });
});
