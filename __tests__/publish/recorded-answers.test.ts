import { expect, test } from "@jest/globals";
import { publishRelease } from "../../src/publish/publish.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { type FakeReply, fakeHttp } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { bundleContents, exampleBundle } from "./example-bundle.ts";

// How indexes were seen to say that they have a file: in the reason, in JSON, in a page, in another status than one would think.
const NAME = "my_tool-1.2.3-py3-none-any.whl";

interface Recorded extends FakeReply {
  readonly of: string;
}

const RECORDED: readonly Recorded[] = [
  { of: "pypiserver", status: 409, reason: `Package "${NAME}" already exists!` },
  { of: "pypiserver, to twine", status: 400, reason: `A file named "${NAME}" already exists for my-tool-1.2.3.` },
  { of: "devpi", status: 409, body: `${NAME} already exists in non-volatile index` },
  {
    of: "Azure Artifacts",
    status: 409,
    reason: `Conflict - The feed 'feed' already contains file '${NAME}' in package 'my-tool 1.2.3'. (DevOps Activity ID: 0)`,
  },
  {
    of: "Azure Artifacts, as npm's feeds say it",
    status: 403,
    body: JSON.stringify({ message: `The feed 'feed' already contains file '${NAME}' in package 'my-tool 1.2.3'.` }),
  },
  { of: "GitLab", status: 400, body: '{"message":"Validation failed: File name has already been taken"}' },
  {
    of: "GitLab, in lower case",
    status: 400,
    body: '{"message":"validation failed: file name has already been taken"}',
  },
  { of: "Nexus", status: 400, reason: "Repository does not allow updating assets: pypi" },
  {
    of: "Nexus, in a page",
    status: 400,
    body: '<div class="content-section">\n    Repository does not allow updating assets: pypi-local\n</div>\n',
  },
  { of: "Nexus on its new database", status: 400, body: `pypi/packages/my-tool/1.2.3/${NAME} cannot be updated` },
  {
    of: "Artifactory, long ago",
    status: 403,
    body: `Not enough permissions to overwrite artifact 'pypi-local:${NAME}' (user 'ci' needs DELETE permission).`,
  },
  {
    of: "Artifactory",
    status: 403,
    body: `{"errors":[{"status":403,"message":"Not enough permissions to delete/overwrite artifact 'pypi-local:${NAME}'"}]}`,
  },
  {
    of: "Artifactory since 2025",
    status: 403,
    body: `{"errors":[{"status":403,"message":"Not enough permissions to delete/overwrite all artifacts under 'x'"}]}`,
  },
  { of: "Google Artifact Registry", status: 400, reason: "Bad Request", body: "Requested entity already exists\n" },
  { of: "CodeArtifact", status: 409, reason: "Conflict" },
  { of: "Gitea", status: 400, body: "package file already exists" },
];

function publish(reply: FakeReply, stale: number) {
  const index = fakeIndex({ faults: [{ stored: reply }], stale });
  const files = fakeFiles(bundleContents(exampleBundle().manifest));
  const http = fakeHttp(index.answer);
  const world = { http, clock: fakeClock(), files, progress: fakeProgress(), mask: () => {} };
  const credential = { username: "ci", secret: "a-secret-token" };
  const target = indexOf("https://index.example/legacy/");
  return publishRelease({ bundle: exampleBundle(), index: target, credential, runner: { inActions: false } }, world);
}

test.each(RECORDED)("$of says that it has a file: its list is waited for, and decides", async ({ of, ...reply }) => {
  const { uploads } = await publish(reply, 3);
  expect(uploads[0]).toMatchObject({ outcome: "present", attempts: 1 });
});

test.each(RECORDED)("$of is not believed where it never lists the file", async ({ of, ...reply }) => {
  await expect(publish(reply, 100)).rejects.toMatchObject({ code: "SW-INDEX-UNLISTED" });
});

test.each([
  {
    status: 400,
    body: "This is no distribution",
    code: "SW-INDEX-REFUSED",
    because: "it says nothing of a file it has",
  },
  { status: 403, body: '{"message":"403 Forbidden"}', code: "SW-INDEX-CREDENTIALS", because: "nor does this" },
])("$code at once: $because", async ({ code, because, ...reply }) => {
  await expect(publish(reply, 100)).rejects.toMatchObject({ code });
});
