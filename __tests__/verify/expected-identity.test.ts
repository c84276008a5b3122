import { expect, test } from "@jest/globals";
import type { CertificateIdentity } from "../../src/documents/verification.ts";
import { githubIdentity, identityFaults, publisherIdentity } from "../../src/verify/expected-identity.ts";

const FILE = "https://github.com/Me/My-Tool/.github/workflows/release.yml@refs/tags/v1";
const GITHUB: CertificateIdentity = {
  subject: FILE,
  issuer: "https://token.actions.githubusercontent.com",
  repository: "https://github.com/Me/My-Tool",
  workflow: FILE,
  ref: "refs/tags/v1",
  commit: "c0ffee",
};
const GITLAB: CertificateIdentity = {
  subject: "https://gitlab.com/a/b//.gitlab-ci.yml@refs/heads/main",
  issuer: "https://gitlab.com",
  repository: "https://gitlab.com/a/b",
  workflow: "https://gitlab.com/a/b//.gitlab-ci.yml@refs/heads/main",
  ref: "refs/heads/main",
};
const GOOGLE: CertificateIdentity = { subject: "robot@example.com", issuer: "https://accounts.google.com" };
const CIRCLE: CertificateIdentity = {
  subject: "https://circleci.com/api/v2/projects/p/pipeline-definitions/d",
  issuer: "https://oidc.circleci.com",
  repository: "github.com/a/b",
};

const parts = (...[by, expected]: Parameters<typeof identityFaults>) =>
  identityFaults(by, expected).map(({ part }) => part);

test.each([
  { expected: {}, wrong: [], because: "nothing is expected" },
  { expected: { repository: "me/my-tool" }, wrong: [], because: "GitHub's names have no case" },
  { expected: { workflow: "release.yml" }, wrong: [], because: "the file alone" },
  { expected: { workflow: ".github/workflows/release.yml" }, wrong: [], because: "with its folder" },
  { expected: { repository: "me/my-tool-2" }, wrong: ["repository"], because: "a longer name" },
  { expected: { repository: "me/my" }, wrong: ["repository"], because: "a shorter name" },
  { expected: { workflow: "elease.yml" }, wrong: ["workflow"], because: "the end of a name" },
  { expected: { workflow: "Release.yml" }, wrong: ["workflow"], because: "names of files have case" },
  { expected: { tag: "v1.0" }, wrong: ["tag"], because: "another tag" },
  {
    expected: { repository: "you/it", workflow: "x.yml", tag: "v2" },
    wrong: ["repository", "workflow", "tag"],
    because: "all is told",
  },
])("of a workflow on GitHub, $wrong is wrong: $because", ({ expected, wrong }) => {
  expect(parts(GITHUB, githubIdentity(expected))).toEqual(wrong);
});

test("a workflow that was taken from a commit is named by that", () => {
  const workflow = "https://github.com/Me/My-Tool/.github/workflows/release.yml@c0ffee";
  expect(parts({ ...GITHUB, workflow }, githubIdentity({ workflow: "release.yml" }))).toEqual([]);
});

const PUBLISHERS = {
  github: { kind: "GitHub", repository: "Me/My-Tool", workflow: "release.yml", environment: null },
  gitlab: { kind: "GitLab", repository: "a/b", workflow_filepath: ".gitlab-ci.yml" },
  google: { kind: "Google", email: "robot@example.com" },
  circle: { kind: "CircleCI", project_id: "p", pipeline_definition_id: "d", vcs_origin: "github.com/a/b" },
};

test.each([
  { by: GITHUB, publisher: PUBLISHERS.github, wrong: [] },
  { by: GITLAB, publisher: PUBLISHERS.gitlab, wrong: [] },
  { by: GOOGLE, publisher: PUBLISHERS.google, wrong: [] },
  { by: CIRCLE, publisher: PUBLISHERS.circle, wrong: [] },
  { by: GITLAB, publisher: PUBLISHERS.github, wrong: ["issuer", "repository", "workflow"] },
  { by: GITLAB, publisher: { ...PUBLISHERS.gitlab, workflow_filepath: "x.yml" }, wrong: ["workflow"] },
  { by: GOOGLE, publisher: { ...PUBLISHERS.google, email: "evil@example.com" }, wrong: ["issuer"] },
  { by: CIRCLE, publisher: { ...PUBLISHERS.circle, vcs_origin: "github.com/e/b" }, wrong: ["repository"] },
  { by: CIRCLE, publisher: { ...PUBLISHERS.circle, project_id: "q" }, wrong: ["issuer"] },
  { by: GITHUB, publisher: PUBLISHERS.google, wrong: ["issuer", "issuer"] },
  { by: GITHUB, publisher: { kind: "Nobody knows" }, wrong: [] },
])("$by.issuer as $publisher: $wrong is wrong", ({ by, publisher, wrong }) => {
  expect(parts(by, publisherIdentity(publisher))).toEqual(wrong);
});
