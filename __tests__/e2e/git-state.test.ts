import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { scmVersion } from "../../src/plan/scm-version.ts";
import { describeTags } from "../../src/project/describe.ts";
import { readGit } from "../../src/project/git.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";

const ENVIRONMENT = { PATH: process.env.PATH ?? "", HOME: tmpdir(), GIT_CONFIG_GLOBAL: "/dev/null" };

const MACHINE = { files: machineFiles(), processes: machineProcesses() };

function read(dir: string, match = "*[0-9]*") {
  return readGit(dir, MACHINE, ENVIRONMENT, { describe: describeTags(match) });
}

function commit({ dir, git }: FixtureRepository, name = "more"): void {
  appendFileSync(path.join(dir, name), "more\n");
  git("add", "--all");
  git("commit", "--quiet", "--message", name);
}

whenComponents(["git"])("the version and the tags of a real repository", () => {
  test.each<{ make: (repository: FixtureRepository) => void; version: string; because: string }>([
    { make: () => {}, version: "0.1.dev1+gCOMMIT", because: "there is no tag" },
    { make: ({ git }) => git("tag", "v1.2.3"), version: "1.2.3", because: "the tag is on the commit" },
    {
      make: (repository) => {
        repository.git("tag", "v1.2.3");
        commit(repository);
        commit(repository);
      },
      version: "1.2.4.dev2+gCOMMIT",
      because: "two commits came after it",
    },
    {
      make: (repository) => {
        repository.git("tag", "v1.0.0");
        repository.git("checkout", "--quiet", "-b", "side");
        commit(repository, "side");
        repository.git("tag", "v1.0.1");
        repository.git("checkout", "--quiet", "main");
        commit(repository, "main");
        repository.git("merge", "--quiet", "--message", "merge", "side");
      },
      version: "1.0.2.dev2+gCOMMIT",
      because: "a merge brings the tags of both sides",
    },
  ])("$version: $because", async ({ make, version }) => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    make(repository);
    const state = await read(repository.dir);
    const { full } = scmVersion(state, {}, { now: 0, sourceDate: 0 });
    expect(full).toBe(version.replace("COMMIT", repository.git("rev-parse", "HEAD").slice(0, 9)));
    expect(state).toMatchObject({ dirty: [], shallow: false, root: ".", epoch: expect.any(Number) });
  });

  test("a tag that was renamed is described as git describes it", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    repository.git("tag", "--annotate", "--message", "one", "v1.0");
    repository.git("update-ref", "refs/tags/v2.0", "refs/tags/v1.0");
    repository.git("update-ref", "-d", "refs/tags/v1.0");
    const { nearest } = await readGit(repository.dir, MACHINE, ENVIRONMENT, {});
    expect(repository.git("describe", "--tags", "--long")).toContain(`${nearest?.tag}-0-g`);
  });

  test("tags are told apart, whatever their names", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"), { tag: "v1.2.3" });
    for (const name of ["latest", "ünïcode/v1", "it's", "$(touch;x)"]) repository.git("tag", name);
    const { tags } = await read(repository.dir);
    expect(tags).toHaveLength(5);
    expect(tags).toContainEqual({ name: "v1.2.3", annotated: true });
    expect(tags).toContainEqual({ name: "$(touch;x)", annotated: false });
    expect(tags).toContainEqual({ name: "ünïcode/v1", annotated: false });
  });
});

whenComponents(["git"])("the state of a repository that is not tidy", () => {
  test("only tracked files make a tree dirty, and each is named as it is", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    writeFileSync(path.join(repository.dir, "ünï code.txt"), "a\n");
    writeFileSync(path.join(repository.dir, "-old"), "some text to know it by\n");
    commit(repository);
    appendFileSync(path.join(repository.dir, "ünï code.txt"), "b\n");
    repository.git("mv", "--", "-old", "new name");
    writeFileSync(path.join(repository.dir, "untracked"), "");
    const { dirty } = await read(repository.dir);
    expect([...dirty].sort()).toEqual(["new name", "ünï code.txt"]);
  });

  test("a project may lie in a folder of the repository, with tags of its own", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"), { tag: "v9.0" });
    mkdirSync(path.join(repository.dir, "packages/my lib"), { recursive: true });
    repository.git("tag", "lib/v1.0");
    commit(repository, "packages/my lib/a");
    const { root, nearest } = await read(path.join(repository.dir, "packages/my lib"), "lib/v*[0-9]*");
    expect({ root, nearest }).toEqual({
      root: "packages/my lib",
      nearest: { tag: "lib/v1.0", distance: 1, commit: expect.any(String) },
    });
  });

  test("a clone of depth 1 is shallow", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    commit(repository);
    repository.git("clone", "--quiet", "--depth=1", `file://${repository.dir}`, "../shallow");
    expect(await read(path.join(repository.dir, "../shallow"))).toMatchObject({ shallow: true, commits: 1 });
  });

  test("without a commit there is little to tell, and without a repository nothing", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    repository.git("init", "--quiet", "../empty");
    expect(await read(path.join(repository.dir, "../empty"))).toMatchObject({ missing: "commit", commit: "" });
    await expect(read(path.dirname(repository.dir))).rejects.toMatchObject({ code: "SW-NO-REPOSITORY" });
  });

  test("no program that the repository names is run", async () => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    const ran = path.join(repository.dir, "ran");
    repository.git("config", "core.fsmonitor", `touch ${ran}`);
    repository.git("config", "log.showSignature", "true");
    repository.git("config", "gpg.program", `touch ${ran}`);
    await read(repository.dir);
    expect(repository.git("-c", "core.fsmonitor=false", "status", "--porcelain")).toBe("");
  });
});

whenComponents(["git"])("a repository that is read without git", () => {
  test.each([
    [["remote.origin.url", "git@github.com:o/n.git"]],
    [["remote.origin.url", "https://github.com/o/n # no comment"]],
    [["remote.origin.url", 'https://github.com/"o"/n']],
    [["remote.Origin.url", "https://github.com/o/other"]],
    [["remote.origin.pushurl", "https://github.com/o/pushed"]],
    [
      ["remote.origin.url", "https://github.com/o/n"],
      ["remote.origin.url", "https://github.com/o/second"],
    ],
    [
      ["core.worktree", ".."],
      ["remote.origin.url", "https://github.com/o/n"],
    ],
  ])("is what git says it is, with %j", async (...settings) => {
    using repository = fixtureRepository(projectFixture("my-scm"));
    for (const [key = "", value = ""] of settings) repository.git("config", "--add", key, value);
    const { files } = MACHINE;
    const unreadable = { open: files.open, kind: async () => undefined };
    const told = await readGit(repository.dir, { ...MACHINE, files: unreadable }, ENVIRONMENT);
    expect(await readGit(repository.dir, MACHINE, ENVIRONMENT)).toEqual(told);
  });
});
