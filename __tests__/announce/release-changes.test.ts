import { expect, test } from "@jest/globals";
import { tellChanges } from "../../src/announce/release-changes.ts";
import type { PullRequest, Repository, RepositoryCommit } from "../../src/ports/repository.ts";
import { fakeProgress } from "../fakes/progress.ts";

interface Told {
  readonly commits?: readonly Partial<RepositoryCommit>[];
  readonly pulls?: readonly PullRequest[];
  readonly files?: Readonly<Record<string, string>>;
  readonly total?: number;
}

function tell({ commits = [], pulls = [], files = {}, total = commits.length }: Told): Promise<string | undefined> {
  const repository: Repository = {
    commitOf: async () => undefined,
    tags: async () => ["v1.0"],
    fileNames: async (folder) => Object.keys(files).filter((name) => folder === "" && !name.includes("/")),
    text: async (path) => files[path],
    compare: async (base, head) => ({
      commits: commits.map((commit) => ({ sha: "a", message: "", ...commit })),
      total,
      url: `https://example.org/${base}...${head}`,
    }),
    pullRequest: async (number) => pulls.find((pull) => pull.number === number),
  };
  const release = { version: "1.1", tag: "v1.1", ref: "abc", root: "." };
  return tellChanges(release, { repository, progress: fakeProgress() });
}

test("changes stand under what they are, by labels and by Conventional Commits; a pull request stands once", async () => {
  const commits = [
    { message: "feat(api): say hello", author: "ann" },
    { message: "Mend the door (#3)" },
    { message: "One more of it (#3)" },
    { message: "Merge pull request #4 from octo/branch\n\nPaint the wall" },
    { message: "Merge branch 'main' into branch" },
    { message: "refactor!: away with it" },
    { message: "Rename\n\nBREAKING CHANGE: it has another name" },
  ];
  const pulls = [{ number: 3, title: "Mend the <b>door", author: "bob", labels: ["bug"] }];
  expect(await tell({ commits, pulls })).toBe(
    [
      "### Breaking changes",
      "",
      "- refactor!: away with it",
      "- Rename",
      "",
      "### New",
      "",
      "- feat(api): say hello by @ann",
      "",
      "### Fixed",
      "",
      "- Mend the &lt;b>door (#3) by @bob",
      "",
      "### Other changes",
      "",
      "- Paint the wall (#4)",
      "",
      "All changes since v1.0: https://example.org/v1.0...abc",
    ].join("\n"),
  );
});

test("the categories of .github/release.yml are taken", async () => {
  const release = [
    "changelog:",
    "  exclude: { labels: [skip], authors: [robot] }",
    "  categories:",
    "    - { title: Doors, labels: [door] }",
    "    - { title: The rest, labels: ['*'], exclude: { labels: [wall] } }",
  ].join("\n");
  const pull = (number: number, label: string, author = "ann") => ({
    number,
    title: `PR ${number}`,
    author,
    labels: [label],
  });
  const pulls = [pull(1, "door"), pull(2, "wall"), pull(3, "roof"), pull(4, "skip"), pull(5, "door", "robot")];
  const commits = pulls.map(({ number }) => ({ message: `It (#${number})` }));
  expect(await tell({ commits, pulls, files: { ".github/release.yml": release } })).toMatch(
    /^### Doors\n\n- PR 1 \(#1\) by @ann\n\n### The rest\n\n- PR 3 \(#3\) by @ann\n\nAll changes/,
  );
});

test("of very many commits the rest is counted", async () => {
  expect(await tell({ commits: [{ message: "One" }], total: 900 })).toContain("and 899 more commits");
});
