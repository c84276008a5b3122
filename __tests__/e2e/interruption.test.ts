import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, jest, test } from "@jest/globals";
import { writeProject } from "../build/in-tree-backend.ts";
import { openWorkplace, type Running, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { fixtureRepository, projectFixture } from "../fixture-repository.ts";

jest.setTimeout(180_000);

/** A project whose backend starts a program, writes both ids to `file`, and waits until somebody ends it. */
function hangingProject(dir: string, file: string): string {
  const [part, whole] = [`${file}.part`, file].map((name) => JSON.stringify(name));
  const before = `import subprocess
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open(${part}, "w").write(f"{os.getpid()} {child.pid}")
os.rename(${part}, ${whole})
time.sleep(600)`;
  return writeProject(dir, { before });
}

async function idsIn(file: string, running: Running): Promise<number[]> {
  while (!existsSync(file)) {
    if (running.child.exitCode !== null) throw new Error(running.said());
    await wait(50);
  }
  return readFileSync(file, "utf8").split(" ").map(Number);
}

function lives(id: number): boolean {
  const status = `/proc/${id}/status`;
  if (existsSync("/proc/self")) return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Runs the command until its backend hangs, sends the signals, and gives how it ended. */
async function interrupt(work: Workplace, args: readonly string[], signals: readonly NodeJS.Signals[]) {
  const file = work.at("..", "ids");
  using repository = fixtureRepository(hangingProject(work.at("..", "source"), file), { tag: "v1.0.0" });
  const running = work.start([...args, repository.dir]);
  const ids = await idsIn(file, running);
  expect(ids.map(lives)).toEqual([true, true]);
  for (const signal of signals) running.child.kill(signal);
  const { exitCode, stderr } = await running.ended;
  return { exitCode, stderr, living: ids.filter(lives), changes: repository.git("status", "--porcelain", "--ignored") };
}

whenComponents(["git", "python"], ["linux", "darwin"])("a command that is stopped while it builds", () => {
  test.each([
    { args: ["rehearse"], signals: ["SIGINT"] },
    { args: ["build"], signals: ["SIGINT"] },
    { args: ["rehearse", "--json"], signals: ["SIGTERM"] },
    { args: ["build"], signals: ["SIGHUP"] },
    { args: ["rehearse"], signals: ["SIGINT", "SIGINT"] },
  ] as const)(
    "$args by $signals ends with 130, with its children and all that was half done",
    async ({ args, signals }) => {
      using work = openWorkplace();
      const { stderr, ...ended } = await interrupt(work, args, signals);
      expect(ended).toEqual({ exitCode: 130, living: [], changes: "" });
      expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expect(work.leftovers()).toEqual([]);
      expect(readdirSync(work.dir)).toEqual([]);
    },
  );
});

whenComponents([], ["linux", "darwin"])("an index that is stopped", () => {
  test("ends with 130 while a client still holds its connection", async () => {
    using work = openWorkplace();
    const running = work.start(["index", "--port", "0", "--upstream", "none"]);
    const [, url = ""] = await running.until(/^index +(http:\S+)/m);
    const reply = await fetch(`${url}/simple/`);
    running.child.kill("SIGINT");
    expect((await running.ended).exitCode).toBe(130);
    await reply.body?.cancel().catch(() => {});
  });
});

whenComponents(["git", "python"])("a reader that leaves early", () => {
  test.each([
    { args: ["--help"], because: "help" },
    { args: ["plan", "--json"], because: "a document" },
    { args: ["rehearse"], because: "progress" },
  ])("misses the end of $because: what was begun is ended, and nothing is said of it", async ({ args }) => {
    using work = openWorkplace();
    using repository = fixtureRepository(projectFixture("flit"), { tag: "v0.9.0" });
    const running = work.start(args[0]?.startsWith("--") ? args : [...args, repository.dir]);
    running.child.stdout?.destroy();
    if (args[0] === "rehearse") running.child.stderr?.destroy();
    const { exitCode, stderr } = await running.ended;
    expect({ exitCode, trace: /^\s+at .*:\d+:\d+/m.test(stderr) }).toEqual({ exitCode: 0, trace: false });
    expect(work.leftovers()).toEqual([]);
    expect(existsSync(work.at("release", "manifest.json"))).toBe(args[0] === "rehearse");
  });
});
