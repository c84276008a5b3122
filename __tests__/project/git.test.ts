import { expect, test } from "@jest/globals";
import type { TagSearch } from "../../src/documents/dunamai.ts";
import type { Finished } from "../../src/ports/processes.ts";
import { describeTags } from "../../src/project/describe.ts";
import { openGit, readGit } from "../../src/project/git.ts";
import { originOf, repositoryOf } from "../../src/project/git-remote.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

/** Nothing of a repository can be seen without git. */
const files = fakeFiles();

const COMMIT = "7c487f9f1".padEnd(40, "0");

// Changed, renamed from `old`, added and unmerged.
const CHANGED = [
  "1 .M N... 100644 100644 100644 0 0 a b.py",
  "2 R. N... 100644 100644 100644 0 0 R100 new\nname",
  "old",
  '1 A. N... 000000 100644 100644 0 0 "q"',
  "u UU N... 100644 100644 100644 100644 0 0 0 both",
  "",
].join("\0");

/** git's answers by subcommand, or by all that it is asked; the others are those of a tidy repository. */
function gitThatSays(
  answers: Readonly<Record<string, Partial<Finished>>> = {},
  special: (argv: readonly string[]) => Partial<Finished> | undefined = () => undefined,
) {
  const usual: Readonly<Record<string, Partial<Finished>>> = {
    "rev-parse": { stdout: "true\nfalse\n\n" },
    status: { stdout: `# branch.oid ${COMMIT}\0# branch.head (detached)\0` },
    log: { stdout: "1767323100\n" },
    describe: { exitCode: 128, stderr: "fatal: No names found, cannot describe anything.\n" },
    config: { exitCode: 1 },
    "rev-list": { stdout: "3\n" },
  };
  return fakeProcesses((argv) => {
    const command = argv.find((each) => [...Object.keys(usual), "for-each-ref"].includes(each)) ?? "";
    return special(argv) ?? { ...usual[command], ...answers[command] };
  });
}

test("a tidy repository without a tag", async () => {
  expect(await readGit("/p", { files, processes: gitThatSays() }, {}, {})).toEqual({
    commit: COMMIT,
    epoch: 1767323100,
    root: ".",
    dirty: [],
    shallow: false,
    tags: [],
    commits: 3,
  });
});

test("who makes no version of git is told of no tag below, and no commits are counted", async () => {
  const processes = gitThatSays({ describe: { exitCode: 0, stdout: `v1-3-g${COMMIT}\n` } });
  const state = await readGit("/p", { files, processes }, {});
  expect([state.nearest, state.commits, processes.ran.length]).toEqual([undefined, 0, 5]);
  expect(processes.ran.some((argv) => argv.includes("describe"))).toBe(false);
});

test.each([
  { refs: "commit  1 refs/tags/v1\n", asks: false, because: "one tag on the commit is the nearest" },
  { refs: "tag v1 1 refs/tags/v1\n", asks: false, because: "an annotated one is as good" },
  { refs: "tag v2 1 refs/tags/v1\n", asks: true, because: "git describes it by the name that it gives itself" },
  { refs: "commit  1 refs/tags/v1\ncommit  1 refs/tags/v2\n", asks: true, because: "git knows which of two is better" },
  { refs: "commit  1 refs/tags/nightly\n", asks: true, because: "it is none that a version is made of" },
  { refs: "", asks: true, because: "there is none on the commit" },
])("for the nearest of $refs git is asked ($asks): $because", async ({ refs, asks }) => {
  const describe = { exitCode: 0, stdout: `v1-0-g${COMMIT}\n` };
  const processes = gitThatSays({ "for-each-ref": { stdout: refs }, describe });
  const reader = openGit("/p", { files, processes }, {});
  // While the project is read, git answers.
  await new Promise(setImmediate);
  const { nearest } = await reader({ describe: describeTags("*[0-9]*") });
  expect(nearest).toEqual({ tag: "v1", distance: 0, commit: COMMIT });
  expect(processes.ran.some((argv) => argv.includes("describe"))).toBe(asks);
});

test("where git is not ready yet it looks for the nearest tag meanwhile", async () => {
  const git = gitThatSays({ "for-each-ref": { stdout: "commit  1 refs/tags/v1\n" } });
  const isAsked = () => git.ran.some((argv) => argv.includes("describe"));
  const untilAsked = async () => {
    while (!isAsked()) await new Promise(setImmediate);
  };
  const processes: typeof git = {
    ...git,
    async run(argv, options) {
      if (argv.includes("status")) await untilAsked();
      return git.run(argv, options);
    },
  };
  const { nearest } = await readGit("/p", { files, processes }, {}, { describe: describeTags("*[0-9]*") });
  expect(nearest).toEqual({ tag: "v1", distance: 0, commit: COMMIT });
});

test("what git says is read, whatever the names", async () => {
  const processes = gitThatSays({
    "rev-parse": { stdout: "true\ntrue\npackages/my lib/\n" },
    "for-each-ref": {
      stdout:
        "tag v1.2.3 1767323100 refs/tags/v1.2.3\ncommit  1767323100 refs/tags/-x'\"\ncommit  1767323100 refs/tags/ünï/v1\n",
    },
    describe: { exitCode: 0, stdout: `a-1-gb-2-3-g${COMMIT}\n` },
    status: { stdout: `# branch.oid ${COMMIT}\0# branch.head b/c\0${CHANGED}` },
    config: { stdout: "https://token:secret@github.com/owner/name.git\n" },
  });
  expect(await readGit("/p", { files, processes }, {}, {})).toMatchObject({
    repository: "owner/name",
    root: "packages/my lib",
    branch: "b/c",
    shallow: true,
    epoch: 1767323100,
    dirty: ["a b.py", "new\nname", '"q"', "both"],
    tags: [
      { name: "v1.2.3", annotated: true },
      { name: "-x'\"", annotated: false },
      { name: "ünï/v1", annotated: false },
    ],
    nearest: { tag: "a-1-gb-2", distance: 3, commit: COMMIT, dirty: true },
  });
  // Each is a program that starts.
  expect(processes.ran).toHaveLength(5);
  // It would write the index of the user's repository.
  expect(processes.ran.some((argv) => argv.includes("--dirty"))).toBe(false);
});

// Of one commit the youngest comes first, then the name decides.
const DATED = [
  "100  90 refs/tags/v1.0",
  "  300 refs/tags/v2.0rc1",
  "310  300 refs/tags/v2.0",
  "  300 refs/tags/nightly",
  "  10 refs/tags/empty",
].join("\n");

test.each<{ tagRegex: string; search: TagSearch; nearest: string | undefined; because: string }>([
  { tagRegex: "(?P<base>.*)", search: {}, nearest: "v2.0", because: "it is the youngest on the newest commit" },
  { tagRegex: "(?P<base>^[^v].*)", search: {}, nearest: "nightly", because: "the others do not match" },
  { tagRegex: "^v(?P<base>1.*)", search: {}, nearest: "v1.0", because: "older commits are looked at" },
  { tagRegex: "^v(?P<base>1.*)", search: { latestOnly: true }, nearest: "v2.0", because: "nothing is passed over" },
  { tagRegex: "(?P<base>empty)", search: {}, nearest: "empty", because: "git leaves out the first commit" },
  { tagRegex: "(?P<base>3)", search: {}, nearest: undefined, because: "none matches" },
])("$nearest is the nearest tag to $tagRegex: $because", async ({ nearest, ...question }) => {
  const tagged = ["nightly", "v2.0", "v2.0rc1"].map((name) => `tag: refs/tags/${name}`);
  const processes = gitThatSays({}, (argv) => {
    if (argv.includes("--merged=HEAD")) return { stdout: DATED };
    if (argv.includes("--topo-order")) return { stdout: `\ntag: refs/tags/v1.0\n\n${tagged.join(", ")}\n` };
    return argv.includes("--format=%h") ? { stdout: "7c487f9\n" } : undefined;
  });
  const state = await readGit("/p", { files, processes }, {}, question);
  expect(state.nearest).toEqual(nearest && { tag: nearest, distance: 3, commit: "7c487f9" });
  expect(state.abbreviated).toBe("7c487f9");
});

test.each([
  { branches: "a\nmaster\n", containedIn: "master", because: "it comes before all others" },
  { branches: "a\nb\n", containedIn: "a", because: "it is the first" },
  { branches: "", containedIn: undefined, because: "no branch has the commit" },
])("$containedIn has the commit: $because", async ({ branches, containedIn }) => {
  const processes = gitThatSays({}, (argv) => (argv.includes("--contains=HEAD") ? { stdout: branches } : undefined));
  expect((await readGit("/p", { files, processes }, {}, { namesBranch: true })).containedIn).toBe(containedIn);
});

test("a search tells files that nobody tracks, and a branch that is not there", async () => {
  const processes = gitThatSays({}, (argv) => {
    if (argv.at(-1) === "--porcelain") return { stdout: "?? new\n" };
    return argv.includes("--merged=main") ? { exitCode: 128 } : undefined;
  });
  const read = (search: TagSearch) => readGit("/p", { files, processes }, {}, { search, tagRegex: "(?P<base>.*)" });
  expect(await read({ untracked: true })).toMatchObject({ untracked: true });
  expect(await read({ branch: "main" })).toMatchObject({ branchMissing: true });
});

test("git runs without hooks, locks, prompts and the secrets of the machine", async () => {
  const seen: Readonly<Record<string, string>>[] = [];
  const inner = gitThatSays();
  const processes = fakeProcesses((argv, options) => {
    seen.push(options.env);
    expect(argv.slice(0, 4)).toEqual(["git", "--no-optional-locks", "-c", "core.fsmonitor=false"]);
    expect(argv).toContain("core.hooksPath=/dev/null");
    void inner.run(argv, options);
    return { stdout: argv.includes("rev-parse") ? "true\nfalse\n\n" : "# branch.oid 1\0" };
  });
  const machine = {
    PATH: "/bin",
    HOME: "/h",
    Path: "C:\\bin",
    GIT_DIR: "/evil",
    GITHUB_TOKEN: "t",
    GIT_SSH_COMMAND: "x",
  };
  await readGit("/p", { files, processes }, machine);
  const env = {
    PATH: "/bin",
    HOME: "/h",
    Path: "C:\\bin",
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
  };
  for (const each of seen) expect(each).toEqual(env);
});

test("a repository without a commit is told as one", async () => {
  const added = "1 A. N... 000000 100644 100644 0 0 a.py";
  const processes = gitThatSays({ status: { stdout: `# branch.oid (initial)\0# branch.head main\0${added}\0` } });
  expect(await readGit("/p", { files, processes }, {})).toEqual({
    missing: "commit",
    commit: "",
    epoch: 0,
    root: ".",
    branch: "main",
    dirty: ["a.py"],
    shallow: false,
    tags: [],
    commits: 0,
  });
});

const OWNED =
  "fatal: detected dubious ownership in repository at '/p'\nTo add an exception:\n\n\tgit config --global --add safe.directory /p\n";

test.each([
  {
    code: "SW-NO-REPOSITORY",
    answers: { "rev-parse": { exitCode: 128, stderr: "fatal: not a git repository" } },
    says: "git init",
  },
  { code: "SW-NO-REPOSITORY", answers: { "rev-parse": { stdout: "false\nfalse\n\n" } }, says: "git init" },
  {
    code: "SW-GIT-FAILED",
    answers: { "rev-parse": { exitCode: 128, stderr: "fatal: bad config line 6 in file .git/config" } },
    says: "by hand",
  },
  {
    code: "SW-REPOSITORY-UNSAFE",
    answers: { "rev-parse": { exitCode: 128, stderr: OWNED } },
    says: "safe.directory /p",
  },
  {
    code: "SW-GIT-FAILED",
    answers: { "for-each-ref": { exitCode: 128, stderr: "fatal: bad object HEAD" } },
    says: "by hand",
  },
  {
    code: "SW-GIT-FAILED",
    answers: { status: { exitCode: 128, stderr: "fatal: index file corrupt" } },
    says: "by hand",
  },
])("$code: $says", async ({ code, answers, says }) => {
  await expect(readGit("/p", { files, processes: gitThatSays(answers) }, {})).rejects.toMatchObject({
    problems: [{ code, hint: expect.stringContaining(says) }],
  });
});

test("without git there is an answer too", async () => {
  const reading = readGit("/p", { files, processes: fakeProcesses(() => undefined) }, {});
  await expect(reading).rejects.toMatchObject({ code: "SW-GIT-MISSING" });
});

test.each([
  { remote: "https://github.com/owner/name.git", gives: "owner/name" },
  { remote: "https://user:password@github.com/owner/name/", gives: "owner/name" },
  { remote: "git@github.com:owner/name.git", gives: "owner/name" },
  { remote: "ssh://git@github.com:22/owner/name", gives: "owner/name" },
  { remote: "https://gitlab.com/group/sub/name.git", gives: "group/sub/name" },
  { remote: "https://example.org/owner/name.git", gives: undefined },
  { remote: "/srv/git/name.git", gives: undefined },
  { remote: "C:\\git\\name", gives: undefined },
  { remote: "https://github.com/owner/na me<script>", gives: undefined },
  { remote: "", gives: undefined },
])("$remote is $gives", ({ remote, gives }) => {
  expect(repositoryOf(remote)).toBe(gives);
});

test.each([
  { remote: "https://user:password@git.example.com:8443/team/name.git", gives: "git.example.com/team/name" },
  { remote: "git@git.example.com:team/name.git", gives: "git.example.com/team/name" },
  { remote: "https://github.com/owner/name", gives: "github.com/owner/name" },
  { remote: "work:team/name.git", gives: undefined },
  { remote: "C:/git/name", gives: undefined },
  { remote: "/srv/git/name.git", gives: undefined },
])("$remote is at $gives, whoever runs it", ({ remote, gives }) => {
  expect(originOf(remote)).toBe(gives);
});
