import { appendFileSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";

let work: Workplace;
let repository: FixtureRepository;

beforeEach(() => {
  work = openWorkplace();
  repository = fixtureRepository(projectFixture("flit"), { tag: "v0.9.0", before: withoutRepeating });
});

afterEach(() => {
  repository.remove();
  work[Symbol.dispose]();
});

/** To build once is enough here. */
function withoutRepeating(dir: string): void {
  appendFileSync(path.join(dir, "pyproject.toml"), '\n[tool.shipwheel]\nreproducible = "off"\n');
}

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

  test("is built into only from a checkout that keeps no credential", async () => {
    repository.git("config", "http.https://github.com/.extraheader", "AUTHORIZATION: basic c2VjcmV0");
    const { exitCode, stderr } = await work.run(["build"], { cwd: repository.dir });
    expect({ exitCode, says: stderr.includes("SW-BUILD-CREDENTIALS") }).toEqual({ exitCode: 2, says: true });
    expect(stderr).toContain("persist-credentials: false");
    expect(stderr).not.toContain("c2VjcmV0");
  });

  test("keeps what is there of the same plan, and only what is missing is built", async () => {
    const built = async () => {
      const { exitCode, stderr } = await work.run(["build"], { cwd: repository.dir });
      const record = JSON.parse(readFileSync(path.join(repository.dir, "release", "build-record.json"), "utf8"));
      return { exitCode, stderr, files: record.files, job: record.job };
    };
    const first = await built();
    expect(first).toMatchObject({ exitCode: 0, job: "all" });
    const again = await built();
    expect(again.stderr).toContain("every file is in release already");
    expect(again.files).toEqual(first.files);
    rmSync(path.join(repository.dir, "release", "dist", "slug_maker-0.9.0-py3-none-any.whl"));
    const mended = await built();
    expect(mended.stderr).toContain("slug_maker-0.9.0.tar.gz is there already");
    expect(mended.stderr).toMatch(/slug_maker-0\.9\.0-py3-none-any\.whl by Python/);
    expect(mended).toMatchObject({ exitCode: 0, job: "all", files: first.files });
  }, 240_000);
});
