import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";

let work: Workplace;
let repository: FixtureRepository;

beforeEach(() => {
  work = openWorkplace();
  repository = fixtureRepository(projectFixture("flit"), { tag: "v0.9.0" });
});

afterEach(() => {
  repository.remove();
  work[Symbol.dispose]();
});

whenComponents(["git", "python"])("a job's folder within the project", () => {
  test("is made so that git does not see it", async () => {
    await work.run(["plan"], { cwd: repository.dir });
    expect(readFileSync(path.join(repository.dir, "release", ".gitignore"), "utf8")).toBe("*\n");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("holds a plan of another commit after the next one, and nothing is built of it", async () => {
    await work.run(["plan"], { cwd: repository.dir });
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Go on");
    const { exitCode, stderr } = await work.run(["build"], { cwd: repository.dir });
    expect({ exitCode, says: stderr.includes("SW-PLAN-STALE") }).toEqual({ exitCode: 2, says: true });
  });
});
