import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";
import { type ShipwheelIndex, startShipwheelIndex } from "../servers/shipwheel-index.ts";

jest.setTimeout(180_000);

let work: Workplace;
let index: ShipwheelIndex;

beforeEach(async () => {
  work = openWorkplace("work", { uv: true });
  index = await startShipwheelIndex(work);
});

afterEach(async () => {
  await index.stop();
  work[Symbol.dispose]();
});

/** What these tests are about is not how a wheel is tried, nor that it is built twice. */
const ONCE = '\n[tool.shipwheel]\nreproducible = "off"\n[tool.shipwheel.smoke.skip]\nall = "elsewhere"\n';

/** `own` goes into the last table of the project's own. */
function repositoryOf(project: string, says: string, tag: string, own = ""): FixtureRepository {
  const table = `${own}${ONCE}[tool.shipwheel.publish]\n${says}\n`;
  const before = (dir: string) => appendFileSync(path.join(dir, "pyproject.toml"), table);
  return fixtureRepository(projectFixture(project), { tag, before });
}

/** Runs commands one after another, each of which has to succeed; gives what the last one says. */
async function run(commands: readonly (readonly string[])[], event: Readonly<Record<string, string>> = {}) {
  let said = "";
  for (const args of commands) {
    const env = { SHIPWHEEL_TOKEN: index.token, ...event };
    const { exitCode, stdout, stderr } = await work.run(args, { env });
    expect({ args, exitCode, stderr }).toEqual({ args, exitCode: 0, stderr: expect.anything() });
    said = stdout + stderr;
  }
  return said;
}

function stored(): readonly string[] {
  return index.requests().filter((request) => request === "POST /legacy/ 200");
}

function documentAt(...parts: readonly string[]) {
  return JSON.parse(readFileSync(work.at(...parts), "utf8"));
}

const RELEASES_ALONE = "tag_regex = '^v(?P<version>[0-9]+[.][0-9]+[.][0-9]+)$'\n";

whenComponents(["git", "python", "uv"])("what is pushed to a branch", () => {
  test.each([
    { project: "hatch-vcs", name: "moon_phases", own: "", because: "hatch-vcs is told by a tag" },
    { project: "my-scm", name: "my_scm", own: RELEASES_ALONE, because: "setuptools-scm is told by its variable" },
  ])("is published as a development version: $because", async ({ project, name, own }) => {
    using repository = repositoryOf(project, `development = "${index.upload}"`, "v1.2.3", own);
    for (const message of ["One", "Two"]) repository.git("commit", "--quiet", "--allow-empty", "--message", message);
    const commands = [["plan", repository.dir], ["build", repository.dir], ["assemble"], ["publish"], ["announce"]];
    const event = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main", GITHUB_REPOSITORY: "octo/tool" };
    expect(await run(commands, event)).toContain("no release on GitHub");
    const files = [`${name}-1.2.4.dev2-py3-none-any.whl`, `${name}-1.2.4.dev2.tar.gz`];
    expect(readdirSync(work.at("release", "dist")).sort()).toEqual(files);
    expect(documentAt("release", "receipt.json")).toMatchObject({ index: index.upload });
    expect(stored()).toHaveLength(2);
    expect(repository.git("tag")).toBe("v1.2.3");
    const toPypi = await work.run(["publish", "--index", "pypi", "--dry-run"]);
    expect(toPypi.stderr).toContain("SW-DEVELOPMENT-INDEX");
  });
});

/** A project of a larger repository, that goes by git. */
function moved(dir: string): void {
  const project = path.join(dir, "packages", "names");
  mkdirSync(project, { recursive: true });
  for (const file of readdirSync(projectFixture("my-scm"))) renameSync(path.join(dir, file), path.join(project, file));
  const says = `root = "../.."\n${ONCE}[tool.shipwheel.publish]\nvia = ["git"]\n`;
  appendFileSync(path.join(project, "pyproject.toml"), says);
}

whenComponents(["git"])("the number of a development version", () => {
  test("is refused where a merge brings the tag of an old line, which is nearer", async () => {
    using repository = repositoryOf("my-scm", `development = "${index.upload}"`, "v1.1.0");
    const commit = (message: string) => repository.git("commit", "--quiet", "--allow-empty", "--message", message);
    repository.git("branch", "old");
    commit("Go on");
    repository.git("tag", "v1.2.0");
    for (const message of ["One", "Two", "Three"]) commit(message);
    expect((await work.run(["plan", repository.dir])).stderr).not.toContain("SW-DEVELOPMENT-ORDER");
    repository.git("checkout", "--quiet", "old");
    commit("Mend it");
    repository.git("tag", "v1.1.5");
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message", "Merge it", "old");
    const { exitCode, stderr } = await work.run(["plan", repository.dir]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/1\.1\.6\.dev\d+ counts from v1\.1\.5, and v1\.2\.0/),
    });
  });
});

whenComponents(["git", "python", "uv"])("a release that goes by git", () => {
  test("is installed by the lines that users copy, and sent to no index", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"), { tag: "v1.2.3", before: moved });
    const project = path.join(repository.dir, "packages", "names");
    repository.git("remote", "add", "origin", "https://git.example.com/octo/names.git");
    await run([["plan", project], ["build", project], ["assemble"], ["publish"]]);
    const asked = ["https://", "ssh://git@"].map(
      (by) => `my-scm @ git+${by}git.example.com/octo/names.git@v1.2.3#subdirectory=packages/names`,
    );
    const { smoke } = documentAt("release", "build-record.json");
    for (const line of asked)
      expect(smoke).toContainEqual(expect.objectContaining({ name: `pip install "${line}"`, outcome: "passed" }));
    expect(documentAt("release", "receipt.json")).toMatchObject({ index: "git", requirements: asked });
    expect(stored()).toHaveLength(0);
  });
});

whenComponents(["git", "python", "uv"])("wheels that are added to a release", () => {
  test("are made from the sdist that the index has, which is not sent again", async () => {
    using repository = repositoryOf("flit", "", "v0.9.0");
    await run([
      ["build", repository.dir],
      ["publish", work.at("release", "dist", "slug_maker-0.9.0.tar.gz"), "--index", index.upload],
    ]);
    const [sdist] = documentAt("release", "build-record.json").files.filter(({ name }: { name: string }) =>
      /gz$/.test(name),
    );
    rmSync(work.at("release"), { recursive: true });
    const plan = ["plan", repository.dir, "--add-to", index.upload];
    await run([plan, ["build", repository.dir], ["assemble"], ["publish"]]);
    expect(readdirSync(work.at("release", "dist"))).toEqual(["slug_maker-0.9.0-py3-none-any.whl"]);
    expect(documentAt("release", "build-record.json").from).toMatchObject({ kind: "sdist", sha256: sdist.sha256 });
    expect(stored()).toHaveLength(2);
    const again = await work.run(plan);
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("SW-ADD-NOTHING") });
    rmSync(work.at("release"), { recursive: true });
    await run([[...plan, "--build-tag", "1"], ["build", repository.dir], ["assemble"], ["publish"]]);
    expect(documentAt("release", "receipt.json").uploads).toMatchObject([
      { name: "slug_maker-0.9.0-1-py3-none-any.whl", outcome: "uploaded" },
    ]);
    expect(stored()).toHaveLength(3);
  });
});
