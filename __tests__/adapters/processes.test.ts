import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "@jest/globals";
import { machineProcesses } from "../../src/adapters/processes.ts";
import type { RunOptions } from "../../src/ports/processes.ts";
import { whenComponents } from "../components.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "processes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = { cwd: folder, env: { PATH: process.env.PATH ?? "" } };

function node(script: string, options: Partial<RunOptions> = {}, processes = machineProcesses()) {
  return processes.run([process.execPath, "-e", script], { ...plain, ...options });
}

/** A program that starts another one, writes both ids to `file`, and stays; both are deaf to SIGTERM where told. */
function family(file: string, deaf: boolean): string {
  const ears = deaf ? "process.on('SIGTERM', () => {});" : "";
  const child = `${ears} setInterval(() => {}, 1000)`;
  return `${ears}
    const child = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]);
    require("node:fs").writeFileSync(${JSON.stringify(file)}, process.pid + " " + child.pid);
    setInterval(() => {}, 1000);`;
}

async function idsIn(file: string): Promise<number[]> {
  while (!existsSync(file) || readFileSync(file, "utf8") === "") await wait(20);
  // The grandchild needs a moment to become deaf.
  await wait(150);
  return readFileSync(file, "utf8").split(" ").map(Number);
}

function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    // A child that nobody waits for keeps its number where no init collects it.
    return !/^State:\s+Z/m.test(existsSync(`/proc/${id}/status`) ? readFileSync(`/proc/${id}/status`, "utf8") : "");
  } catch {
    return false;
  }
}

test("a program's exit code and both of its streams come back", async () => {
  const script = "console.log('out'); console.error('err'); process.exitCode = 3";
  expect(await node(script)).toEqual({ exitCode: 3, stdout: "out\n", stderr: "err\n" });
});

test("the environment is exactly what is given", async () => {
  const { stdout } = await node("console.log(JSON.stringify(process.env))", { env: { ONLY: "this" } });
  // macOS adds a name of its own.
  expect(Object.keys(JSON.parse(stdout)).filter((name) => !name.startsWith("__CF"))).toEqual(["ONLY"]);
});

test("no shell sees an argument", async () => {
  const nasty = ["$(touch ran)", "`touch ran`", "; touch ran", "a b", '"', "%PATH%", "*"];
  const { stdout } = await machineProcesses().run(
    [process.execPath, "-e", "console.log(JSON.stringify(process.argv.slice(1)))", "--", ...nasty],
    plain,
  );
  expect(JSON.parse(stdout)).toEqual(nasty);
  expect(existsSync(path.join(folder, "ran"))).toBe(false);
});

test("input is given, and a program that does not read it is no failure", async () => {
  expect((await node("process.stdin.pipe(process.stdout)", { input: "hello" })).stdout).toBe("hello");
  expect((await node("process.exit(0)", { input: "x".repeat(1 << 20) })).exitCode).toBe(0);
});

test("lines come as they are said, from both streams, whatever ends them", async () => {
  const lines: string[] = [];
  await node("process.stdout.write('a\\r\\nb\\rc\\nd'); process.stdout.write('é\\n'); process.stdout.write('end')", {
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(["a", "b", "c", "dé", "end"]);
});

test("of much output the end is kept", async () => {
  const { stdout } = await node("for (let i = 0; i < 5e5; i++) console.log('line ' + i)");
  expect(stdout.length).toBeLessThanOrEqual(1 << 20);
  expect(stdout.endsWith("line 499999\n")).toBe(true);
});

test.each([
  { argv: ["no-such-program-here"], cwd: folder, says: "no-such-program-here", because: "it is on no PATH" },
  { argv: [folder], cwd: folder, says: folder, because: "a folder cannot be run" },
  { argv: [process.execPath], cwd: path.join(folder, "gone"), says: "gone", because: "the folder is what is missing" },
] as const)("$argv is SW-PROCESS-NOT-FOUND: $because", async ({ argv: [program], cwd, says }) => {
  await expect(machineProcesses().run([program], { ...plain, cwd })).rejects.toMatchObject({
    code: "SW-PROCESS-NOT-FOUND",
    message: expect.stringContaining(says),
  });
});

test.each([{ deaf: false }, { deaf: true }])(
  "past the time limit a program and its child end (deaf: $deaf)",
  async ({ deaf }) => {
    const file = path.join(folder, `limit-${deaf}`);
    const running = node(family(file, deaf), { timeoutSeconds: 1.5 }, machineProcesses({ graceSeconds: 0.3 }));
    const outcome = expect(running).rejects.toMatchObject({ code: "SW-PROCESS-TIMEOUT" });
    const ids = await idsIn(file);
    expect(ids.map(lives)).toEqual([true, true]);
    await outcome;
    await wait(50);
    expect(ids.map(lives)).toEqual([false, false]);
  },
);

test("a cancelled run ends what runs with its children, and starts nothing more", async () => {
  const file = path.join(folder, "cancelled");
  const processes = machineProcesses({ graceSeconds: 0.3 });
  const running = node(family(file, true), {}, processes);
  const outcome = expect(running).rejects.toMatchObject({ code: "SW-CANCELLED" });
  const ids = await idsIn(file);
  await processes.endAll();
  await outcome;
  await wait(50);
  expect(ids.map(lives)).toEqual([false, false]);
  await expect(node("0", {}, processes)).rejects.toMatchObject({ code: "SW-CANCELLED" });
});

whenComponents([], ["linux", "darwin"])("on POSIX", () => {
  test("what a program leaves behind in its group ends with it", async () => {
    const file = path.join(folder, "orphan");
    const script = `const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
      require("node:fs").writeFileSync(${JSON.stringify(file)}, String(child.pid)); process.exit(0)`;
    const started = Date.now();
    expect((await node(script)).exitCode).toBe(0);
    expect(Date.now() - started).toBeLessThan(1900);
    const [orphan] = await idsIn(file);
    expect(orphan !== undefined && lives(orphan)).toBe(false);
  });

  test("a daemon in a session of its own holds nobody up", async () => {
    const file = path.join(folder, "daemon");
    const script = `const child = require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 6000)"], { stdio: "inherit", detached: true });
      require("node:fs").writeFileSync(${JSON.stringify(file)}, String(child.pid)); process.exit(0)`;
    const started = Date.now();
    await node(script);
    expect(Date.now() - started).toBeLessThan(4000);
    const [daemon] = await idsIn(file);
    if (daemon !== undefined) process.kill(daemon, "SIGKILL");
  });

  test("files get the modes of umask 022, and ours stays", async () => {
    const before = process.umask(0o077);
    try {
      await node("require('node:fs').writeFileSync('mode', '')");
      expect(process.umask()).toBe(0o077);
    } finally {
      process.umask(before);
    }
    expect(statSync(path.join(folder, "mode")).mode & 0o777).toBe(0o644);
  });
});
