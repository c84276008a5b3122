import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { exportCommit } from "../../src/build/source.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository } from "../fixture-repository.ts";
import { realMachine } from "./machine.ts";

const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "source-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = path.join(folder, "plain");
mkdirSync(path.join(plain, "sub", "deep"), { recursive: true });
writeFileSync(path.join(plain, "pyproject.toml"), "[project]\n");
writeFileSync(path.join(plain, "sub", "deep", "pyproject.toml"), "[project]\n");

let exports = 0;

async function exported(
  repository: FixtureRepository,
  {
    tag = "v1.0.0",
    root = ".",
    commit = repository.commit,
  }: { tag?: string | null; root?: string; commit?: string } = {},
): Promise<{ project: string; git: (...args: string[]) => string; told: readonly string[] }> {
  exports += 1;
  const to = path.join(folder, `export-${exports}`);
  const dir = path.join(repository.dir, ...root.split("/"));
  const machine = realMachine();
  const project = await exportCommit({ dir, root, commit, tag, epoch: 1_700_000_000 }, to, machine);
  return {
    project,
    told: machine.told,
    git: (...args) => execFileSync("git", args, { cwd: to, encoding: "utf8" }).trim(),
  };
}

/** Every file with its content, modes and times: reading must leave it as it is. */
function snapshot(dir: string): string[] {
  return (readdirSync(dir, { recursive: true }) as string[]).sort().map((name) => {
    const stats = statSync(path.join(dir, name));
    const content = stats.isFile() ? readFileSync(path.join(dir, name), "latin1") : "";
    return `${name} ${stats.mode} ${stats.mtimeMs} ${content}`;
  });
}

whenComponents(["git"])("a commit is exported", () => {
  test("as it was committed, not as the tree is now, and the tree is not touched", async () => {
    using repository = fixtureRepository(plain);
    appendFileSync(path.join(repository.dir, "pyproject.toml"), "changed\n");
    writeFileSync(path.join(repository.dir, "untracked"), "");
    const before = snapshot(repository.dir);
    const { project, git } = await exported(repository);
    expect(readFileSync(path.join(project, "pyproject.toml"), "utf8")).toBe("[project]\n");
    expect(existsSync(path.join(project, "untracked"))).toBe(false);
    expect(git("rev-parse", "HEAD")).toBe(repository.commit);
    expect(git("status", "--porcelain")).toBe("");
    expect(snapshot(repository.dir)).toEqual(before);
  });

  test("with nothing that leads back to the repository", async () => {
    using repository = fixtureRepository(plain);
    repository.git("remote", "add", "origin", "https://user:canary@forge.example/o/r.git");
    const { project } = await exported(repository);
    const internals = readdirSync(path.join(project, ".git"), { recursive: true }) as string[];
    expect(internals.filter((name) => /alternates|hooks|logs/.test(name))).toEqual([]);
    const config = readFileSync(path.join(project, ".git", "config"), "utf8");
    expect(config).not.toMatch(/canary|origin|url/);
    for (const name of internals.filter((each) => /objects.[0-9a-f]{2}.[0-9a-f]{38}$/.test(each))) {
      expect(statSync(path.join(project, ".git", name)).nlink).toBe(1);
    }
  });

  test("without running a hook, wherever one comes from", async () => {
    using repository = fixtureRepository(plain);
    const hooks = path.join(repository.dir, ".git", "hooks");
    mkdirSync(hooks, { recursive: true });
    writeFileSync(path.join(hooks, "post-checkout"), "#!/bin/sh\ntouch ran\n");
    chmodSync(path.join(hooks, "post-checkout"), 0o755);
    repository.git("config", "core.hooksPath", hooks);
    const { project } = await exported(repository);
    expect(existsSync(path.join(project, "ran"))).toBe(false);
  });
});

whenComponents(["git"])("the export's tag", () => {
  test.each([
    { tags: [], tag: "v1.0.0", left: ["v1.0.0"], because: "a rehearsal's tag is made, in the copy" },
    { tags: ["v1.0.0"], tag: "v1.0.0", left: ["v1.0.0"], because: "it is there" },
    {
      tags: ["v1.0.0", "v1.1.0", "nightly-20260101"],
      tag: "v1.0.0",
      left: ["v1.0.0"],
      because: "no other may give the version",
    },
    { tags: ["v1.0.0"], tag: null, left: ["v1.0.0"], because: "no tag is planned: git speaks for itself" },
    { tags: [], tag: "x$(id);`id`", left: ["x$(id);`id`"], because: "a tag's name is only a name" },
  ])("$tags with $tag has $left: $because", async ({ tags, tag, left }) => {
    using repository = fixtureRepository(plain);
    for (const each of tags) repository.git("tag", each);
    const { git } = await exported(repository, { tag });
    expect(git("tag", "--points-at", "HEAD").split("\n")).toEqual(left);
    expect(repository.git("tag", "--list").split("\n").filter(Boolean)).toEqual([...tags].sort());
  });

  test("a new tag is annotated, has the commit's time, and needs no signature of the user's", async () => {
    using repository = fixtureRepository(plain);
    repository.git("config", "tag.gpgSign", "true");
    const { git } = await exported(repository);
    expect(git("for-each-ref", "--format=%(objecttype) %(taggerdate:unix)", "refs/tags")).toBe("tag 1700000000");
  });
});

whenComponents(["git"])("any repository is exported", () => {
  test("an earlier commit, by its name", async () => {
    using repository = fixtureRepository(plain);
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Later");
    const { git } = await exported(repository);
    expect(git("rev-parse", "HEAD")).toBe(repository.commit);
  });

  test("a project in a subfolder is where it is in the repository", async () => {
    using repository = fixtureRepository(plain);
    const { project } = await exported(repository, { root: "sub/deep" });
    expect(project.endsWith(path.join("sub", "deep"))).toBe(true);
    expect(readdirSync(project)).toEqual(["pyproject.toml"]);
  });

  test("from a clone that borrows its objects, and from one that has but some", async () => {
    using repository = fixtureRepository(plain);
    repository.git("config", "uploadpack.allowFilter", "true");
    const borrowing = path.join(folder, "borrowing");
    const partial = path.join(folder, "partial");
    repository.git("clone", "--quiet", "--shared", repository.dir, borrowing);
    repository.git("clone", "--quiet", "--filter=blob:none", `file://${repository.dir}`, partial);
    for (const dir of [borrowing, partial]) {
      const { project, git } = await exported({ ...repository, dir });
      expect(existsSync(path.join(project, ".git", "objects", "info", "alternates"))).toBe(false);
      expect(git("status", "--porcelain")).toBe("");
    }
  });

  test("from a shallow clone, and from a linked work tree", async () => {
    using repository = fixtureRepository(plain);
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Later");
    const shallow = path.join(folder, "shallow");
    const linked = path.join(folder, "linked");
    repository.git("clone", "--quiet", "--depth", "1", `file://${repository.dir}`, shallow);
    repository.git("worktree", "add", "--quiet", linked, repository.commit);
    const head = repository.git("rev-parse", "HEAD");
    expect((await exported({ ...repository, dir: shallow }, { commit: head })).git("rev-parse", "HEAD")).toBe(head);
    expect((await exported({ ...repository, dir: linked })).git("rev-parse", "HEAD")).toBe(repository.commit);
  });

  test("with the submodules that are there, as they are pinned", async () => {
    using inner = fixtureRepository(plain);
    using repository = fixtureRepository(plain);
    const add = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"];
    repository.git(...add, inner.dir, "vendor/inner");
    repository.git(...add, inner.dir, "vendor/absent");
    repository.git("commit", "--quiet", "--message", "Add submodules");
    repository.git("submodule", "--quiet", "deinit", "--force", "vendor/absent");
    const { project, told } = await exported(repository, { commit: repository.git("rev-parse", "HEAD") });
    expect(readdirSync(path.join(project, "vendor", "inner"))).toContain("pyproject.toml");
    expect(readdirSync(path.join(project, "vendor", "absent"))).toEqual([]);
    expect(told).toEqual([expect.stringContaining("the submodule vendor/absent is not checked out")]);
  });
});

whenComponents(["git"])("what is odd in a repository", () => {
  test("a path in .gitmodules that leads out is not followed", async () => {
    using repository = fixtureRepository(plain);
    writeFileSync(path.join(repository.dir, ".gitmodules"), '[submodule "x"]\n\tpath = ../../outside\n\turl = /\n');
    repository.git("add", ".gitmodules");
    repository.git("commit", "--quiet", "--message", "Point outside");
    const { project } = await exported(repository, { commit: repository.git("rev-parse", "HEAD") });
    expect(existsSync(path.resolve(project, "../../outside"))).toBe(false);
  });

  test("a large file that is not here stays the pointer that was committed", async () => {
    using repository = fixtureRepository(plain);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 5\n`;
    writeFileSync(path.join(repository.dir, "large.bin"), pointer);
    writeFileSync(path.join(repository.dir, ".gitattributes"), "*.bin filter=lfs -text\n");
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--message", "Add a large file");
    const { project } = await exported(repository, { commit: repository.git("rev-parse", "HEAD") });
    expect(readFileSync(path.join(project, "large.bin"), "utf8")).toBe(pointer);
  });

  test("a commit that is not there is SW-BUILD-EXPORT-FAILED with git's own words", async () => {
    using repository = fixtureRepository(plain);
    await expect(exported(repository, { commit: "0".repeat(40) })).rejects.toMatchObject({
      code: "SW-BUILD-EXPORT-FAILED",
      problems: [expect.objectContaining({ detail: expect.stringContaining("0000000") })],
    });
  });
});
