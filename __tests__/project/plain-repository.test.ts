import { expect, test } from "@jest/globals";
import { readPlainRepository } from "../../src/project/plain-repository.ts";
import { fakeFiles } from "../fakes/files.ts";

const CORE = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n";
const ORIGIN = '[remote "origin"]\n\turl = git@github.com:o/n.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n';

function repository(config: string, others: Readonly<Record<string, string>> = {}) {
  return fakeFiles({
    "/p/.git/HEAD": "ref: refs/heads/main\n",
    "/p/.git/config": config,
    "/p/.git/objects/info/x": "",
    "/p/.git/refs/heads/main": "",
    ...others,
  });
}

test.each([
  { config: CORE, remote: "", because: "it was never cloned" },
  { config: `${CORE}${ORIGIN}`, remote: "git@github.com:o/n.git", because: "it is a clone" },
  {
    config: `${CORE}${ORIGIN}`.replaceAll("\n", "\r\n"),
    remote: "git@github.com:o/n.git",
    because: "lines end so too",
  },
  { config: `${CORE}${ORIGIN}[remote "origin"]\n\tURL = b\n`, remote: "b", because: "the last one counts" },
  { config: `${CORE}[remote "Origin"]\n\turl = b\n`, remote: "", because: "a remote's name is told apart by case" },
  { config: CORE.replace("bare = false", "bare = No"), remote: "", because: "no is false" },
  { config: CORE.replace("bare = false", "bare = 0"), remote: "", because: "0 is false" },
  { config: `${CORE}[branch "main"]\n\tremote = origin\n`, remote: "", because: "a branch is no remote" },
])("$because", async ({ config, remote }) => {
  expect(await readPlainRepository("/p", repository(config))).toEqual({ shallow: false, remote });
});

test("a clone without all of its history has a file that says so", async () => {
  const files = repository(CORE, { "/p/.git/shallow": "1\n" });
  expect(await readPlainRepository("/p", files)).toEqual({ shallow: true, remote: "" });
});

test.each([
  { config: `${CORE}[include]\n\tpath = more\n`, because: "there is more to read" },
  { config: `${CORE}[includeIf "gitdir:/x/"]\n\tpath = more\n`, because: "there may be more to read" },
  { config: `${CORE}\tworktree = /elsewhere\n`, because: "the work tree lies elsewhere" },
  { config: "[core]\n\tbare = true\n", because: "it has no work tree" },
  { config: "[core]\n\tbare = Yes\n", because: "yes is true" },
  { config: "[core]\n\tbare = on\n", because: "on is true" },
  { config: "[core]\n\tbare = 1\n", because: "a number is true" },
  { config: "[core]\n\tbare\n", because: "a name alone is true" },
  { config: `${CORE}[extensions]\n\tworktreeConfig = true\n`, because: "another file may move the work tree" },
  { config: `${CORE}[remote "origin"]\n\turl = "a b"\n`, because: "quotes are git's to read" },
  { config: `${CORE}[remote "origin"]\n\turl = a\\\n  b\n`, because: "lines that go on are git's to read" },
  { config: `${CORE}[remote "origin"] url = a\n`, because: "it stands on the section's own line" },
  { config: `${CORE}# a comment\n`, because: "it is none of the lines that git writes" },
  { config: "\0", because: "it is no configuration" },
])("git is asked: $because", async ({ config }) => {
  expect(await readPlainRepository("/p", repository(config))).toBeUndefined();
});

test.each(["/p/src", "/elsewhere"])("git is asked in %s, which is not the top of a repository", async (dir) => {
  expect(await readPlainRepository(dir, repository(CORE))).toBeUndefined();
});
