import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, jest, test } from "@jest/globals";
import { build } from "../../src/commands/build.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import { writeProject } from "../build/in-tree-backend.ts";
import { realMachine } from "../build/machine.ts";
import { openWorkplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { fixtureRepository } from "../fixture-repository.ts";

jest.setTimeout(240_000);

const [SDIST, WHEEL] = ["demo-1.0.0.tar.gz", "demo-1.0.0-py3-none-any.whl"];

/** A job whose wheel is made as soon as `allow()` was called; `how` is what its backend does until then. */
function openJob(how: string) {
  const work = openWorkplace();
  const flag = work.at("..", "allowed");
  const asked = work.at("..", "asked");
  const before = `if kind == "wheel" and not os.path.exists(${JSON.stringify(flag)}):
    open(${JSON.stringify(asked)}, "w").close()
    ${how}`;
  const repository = fixtureRepository(writeProject(work.at("..", "source"), { before }), { tag: "v1.0.0" });
  const out = work.at("release");
  return {
    asked,
    out,
    allow: () => writeFileSync(flag, ""),
    run: (machine = realMachine()) => build({ dir: repository.dir, job: "all", out }, machine),
    record: (): BuildRecord => JSON.parse(readFileSync(path.join(out, "build-record.json"), "utf8")),
    dist: () => readdirSync(path.join(out, "dist")),
    [Symbol.dispose]() {
      repository.remove();
      work[Symbol.dispose]();
    },
  };
}

whenComponents(["git", "python"])("a job that ended before all was made", () => {
  test("keeps what was finished, untried; the next run builds the rest of it, and tries all", async () => {
    using job = openJob('raise SystemExit("no compiler")');
    await expect(job.run()).rejects.toMatchObject({ code: "SW-BUILD-FAILED" });
    expect(job.dist()).toEqual([SDIST]);
    const first = job.record();
    expect(first.files.map(({ name, untried }) => [name, untried])).toEqual([[SDIST, true]]);
    expect(first).toMatchObject({ smoke: [], from: { kind: "sdist", name: SDIST } });

    job.allow();
    const machine = realMachine();
    expect(await job.run(machine)).toMatchObject({ exitCode: 0 });
    expect(machine.told.join("\n")).toContain(`${SDIST} is there already, and was not tried yet`);
    const second = job.record();
    expect(second.files.map(({ name, untried }) => [name, untried])).toEqual([
      [SDIST, undefined],
      [WHEEL, undefined],
    ]);
    expect(second.files[0]?.sha256).toBe(first.files[0]?.sha256);
    expect(second.from).toEqual(first.from);
    expect(new Set(second.smoke.map(({ file }) => file))).toEqual(new Set([SDIST, WHEEL]));
    expect(second.reproducible?.files?.map(({ name }) => name)).toEqual([SDIST, WHEEL]);
  });

  test("by the user's wish keeps the same", async () => {
    using job = openJob("time.sleep(600)");
    const machine = realMachine();
    const running = job.run(machine);
    while (!existsSync(job.asked)) await wait(50);
    await machine.endAll();
    await expect(running).rejects.toMatchObject({ code: "SW-CANCELLED" });
    expect(job.dist()).toEqual([SDIST]);
    expect(job.record().files).toMatchObject([{ name: SDIST, untried: true }]);
  });
});
