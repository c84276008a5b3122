import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import { machineClock } from "../../src/adapters/clock.ts";
import { machineFiles } from "../../src/adapters/files.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { assembleRelease } from "../../src/assemble/release.ts";
import { checkFile, readPaths } from "../../src/check/check.ts";
import type { Locked } from "../../src/documents/locked.ts";
import { createIndex } from "../../src/local-index/local-index.ts";
import { lockedNeeds } from "../../src/project/locked-needs.ts";
import { readPylock } from "../../src/project/pylock.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { record } from "../fakes/release.ts";
import { send, TOKEN } from "../local-index/visitor.ts";

const LIBRARY = wheelOf({ name: "my-library", version: "2.0", metadata: ["Requires-Python: >=3.8"] });
const TOOL = wheelOf({ name: "my-tool", version: "1.0", metadata: ["Requires-Dist: my-library>=1"] });
const SDIST = sdistOf({ name: "my-tool", version: "1.0" });

const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "locked-"));
const servers: { close(): Promise<void> }[] = [];

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function open(upstream?: string) {
  const options = { clock: machineClock, readDistribution: checkFile, uploadToken: TOKEN };
  const index = await createIndex({ ...options, ...(upstream !== undefined && { upstream }) });
  const server = await serve(index.reply, { host: "127.0.0.1", port: 0 });
  servers.push(server);
  return { index, simple: `${server.url}/simple/` };
}

/** The file that a release of the tool has, of a lock where the library's wheel has the sha256 of `bytes`. */
async function writeRequirements(name: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const pylock = parse(`
lock-version = "1.0"
[[packages]]
name = "my-library"
version = "2.0"
marker = "python_version >= '3.8'"
wheels = [{ name = "my_library-2.0-py3-none-any.whl", hashes = { sha256 = "${sha256}" } }]
`);
  const packages = lockedNeeds(readPylock(pylock, "my-tool"), "my-tool", []);
  const lock: Locked = { file: "pylock.toml", sha256, graph: "unknown", packages };
  const distributions = await readPaths([path.join(folder, TOOL.name)], { files: machineFiles() });
  const parts = { records: [{ ...record(distributions), lock }], distributions, rehearsal: false, toolVersion: "0" };
  const { written } = assembleRelease(parts);
  const file = path.join(folder, name);
  writeFileSync(file, written.find((each) => each.path === "requirements-locked.txt")?.bytes ?? "");
  return file;
}

async function install(requirements: string, simple: string, target: string) {
  const options = ["--no-input", "--no-cache-dir", "--disable-pip-version-check", "--require-hashes"];
  const { exitCode, stdout, stderr } = await machineProcesses().run(
    [requireComponent("pip"), "install", ...options, "--index-url", simple, "--target", target, "-r", requirements],
    { cwd: folder, env: { PATH: process.env.PATH ?? "", HOME: folder, PIP_CONFIG_FILE: os.devNull } },
  );
  return { exitCode, said: `${stdout}${stderr}` };
}

whenComponents(["pip"])("pip install --require-hashes -r requirements-locked.txt", () => {
  test("installs the release and what it needs, from the index and its upstream, held against their hashes", async () => {
    const upstream = await open();
    const near = await open(upstream.simple);
    await send(upstream.index, LIBRARY);
    await send(near.index, TOOL);
    writeFileSync(path.join(folder, TOOL.name), TOOL.bytes);

    const sound = await install(await writeRequirements("sound.txt", LIBRARY.bytes), near.simple, "site");
    expect(sound).toMatchObject({ exitCode: 0 });
    expect(readdirSync(path.join(folder, "site"))).toEqual(
      expect.arrayContaining(["my_library-2.0.dist-info", "my_tool-1.0.dist-info"]),
    );
    const other = await install(await writeRequirements("other.txt", SDIST.bytes), near.simple, "other");
    expect(other).toEqual({ exitCode: 1, said: expect.stringContaining("DO NOT MATCH THE HASHES") });
  }, 60_000);
});
