import { expect, test } from "@jest/globals";
import { credentialOf } from "../../src/publish/credential.ts";
import { indexOf, isInsecure } from "../../src/publish/target.ts";

test.each([
  { index: "pypi", upload: "https://upload.pypi.org/legacy/", simple: "https://pypi.org/simple/" },
  { index: "testpypi", upload: "https://test.pypi.org/legacy/", simple: "https://test.pypi.org/simple/" },
  {
    index: "https://upload.pypi.org/legacy/",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
  },
  {
    index: "HTTPS://Upload.PyPI.org:443/legacy",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
  },
  {
    index: "http://127.0.0.1:8765/legacy/",
    upload: "http://127.0.0.1:8765/legacy/",
    simple: "http://127.0.0.1:8765/simple/",
  },
  { index: "https://host/pypi/legacy", upload: "https://host/pypi/legacy", simple: "https://host/pypi/simple/" },
])("$index is sent to $upload and listed at $simple", ({ index, upload, simple }) => {
  expect(indexOf(index)).toMatchObject({ upload, simple });
});

test("what is said of an address and follows from it is no news", () => {
  const said = indexOf("http://127.0.0.1:8765/legacy/", "http://127.0.0.1:8765/simple");
  expect(said).toEqual(indexOf("http://127.0.0.1:8765/legacy/"));
});

test("an index whose upload URL tells nothing is told its Simple API, whose last slash is added", () => {
  expect(indexOf("https://host/ci/dev/", "https://host/ci/dev/+simple")).toEqual({
    upload: "https://host/ci/dev/",
    simple: "https://host/ci/dev/+simple/",
    simpleGiven: true,
    loopback: false,
  });
});

test.each([
  { index: "https://host/ci/dev/", code: "SW-SIMPLE-URL-MISSING", because: "nothing tells where it lists its files" },
  { index: "pipy", code: "SW-INDEX-UNKNOWN", because: "it is neither a known name nor a URL" },
  { index: "ftp://host/legacy/", code: "SW-INDEX-UNKNOWN", because: "only http and https are spoken" },
  { index: "https://host/legacy/?token=hunter2", code: "SW-INDEX-UNKNOWN", because: "a query may be secret" },
  { index: "https://evil.example/legacy/#@127.0.0.1/", code: "SW-INDEX-UNKNOWN", because: "a fragment misleads" },
  {
    index: "https://user:pass@host/legacy/",
    code: "SW-INDEX-UNKNOWN",
    because: "a URL is shown, and a password never",
  },
])("$index is $code: $because", ({ index, code }) => {
  expect(() => indexOf(index)).toThrow(expect.objectContaining({ code }));
});

test("a password in a URL is not echoed", () => {
  expect(() => indexOf("https://user:hunter2@host/legacy/")).not.toThrow(/hunter2/);
  expect(() => indexOf("user:hunter2@host/legacy/")).not.toThrow(/hunter2/);
  expect(() => indexOf("https://host/legacy/?token=hunter2")).not.toThrow(/hunter2/);
});

test.each([
  { url: "http://127.0.0.1/legacy/", loopback: true, because: "it is this machine" },
  { url: "http://127.9.8.7/legacy/", loopback: true, because: "all of 127.0.0.0/8 is" },
  { url: "http://[::1]:1/legacy/", loopback: true, because: "so it is in IPv6" },
  { url: "http://localhost:1/legacy/", loopback: true, because: "and by its name" },
  { url: "http://2130706433/legacy/", loopback: true, because: "the client writes it as 127.0.0.1 too" },
  { url: "http://0x7f.1/legacy/", loopback: true, because: "so it does this" },
  { url: "http://0.0.0.0/legacy/", loopback: false, because: "this is no address to send to" },
  { url: "http://[::ffff:127.0.0.1]/legacy/", loopback: false, because: "nobody means it in earnest" },
  { url: "http://localhost./legacy/", loopback: false, because: "a name server may answer it" },
  { url: "http://any.localhost/legacy/", loopback: false, because: "a name server may answer it" },
  { url: "http://evil.example\\@127.0.0.1/legacy/", loopback: false, because: "a backslash ends the host" },
  { url: "http://127.0.0.1.example.com/legacy/", loopback: false, because: "a name may begin with anything" },
  { url: "http://localhost.example.com/legacy/", loopback: false, because: "this is somebody's domain" },
  { url: "http://192.168.0.1/legacy/", loopback: false, because: "the next machine is another one" },
])("plain http to $url, loopback: $loopback, because $because", ({ url, loopback }) => {
  expect(indexOf(url).loopback).toBe(loopback);
  expect(isInsecure(url)).toBe(!loopback);
});

test.each([
  {
    index: "https://pkgs.dev.azure.com/acme/tools/_packaging/feed/pypi/upload/",
    simple: "https://pkgs.dev.azure.com/acme/tools/_packaging/feed/pypi/simple/",
    because: "Azure Artifacts, a project's feed",
  },
  {
    index: "https://acme.pkgs.visualstudio.com/_packaging/feed/pypi/upload",
    simple: "https://acme.pkgs.visualstudio.com/_packaging/feed/pypi/simple/",
    because: "Azure Artifacts, by its old host",
  },
  {
    index: "https://gitlab.example/api/v4/projects/278964/packages/pypi",
    simple: "https://gitlab.example/api/v4/projects/278964/packages/pypi/simple/",
    because: "GitLab",
  },
  {
    index: "https://example.org/gitlab/api/v4/projects/acme%2Ftools/packages/pypi/",
    simple: "https://example.org/gitlab/api/v4/projects/acme%2Ftools/packages/pypi/simple/",
    because: "GitLab below a folder, a project by its path",
  },
  {
    index: "https://nexus.example/repository/pypi-releases/",
    simple: "https://nexus.example/repository/pypi-releases/simple/",
    because: "Nexus",
  },
  {
    index: "https://acme.jfrog.io/artifactory/api/pypi/pypi-local",
    simple: "https://acme.jfrog.io/artifactory/api/pypi/pypi-local/simple/",
    because: "Artifactory",
  },
  {
    index: "https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/tools/",
    simple: "https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/tools/simple/",
    because: "CodeArtifact",
  },
  {
    index: "https://europe-python.pkg.dev/acme/tools/",
    simple: "https://europe-python.pkg.dev/acme/tools/simple/",
    because: "Google Artifact Registry",
  },
  {
    index: "https://git.example/api/packages/acme/pypi",
    simple: "https://git.example/api/packages/acme/pypi/simple/",
    because: "Gitea and Forgejo",
  },
])("$index is listed at $simple: $because", ({ index, simple }) => {
  expect(indexOf(index).simple).toBe(simple);
  expect(indexOf(index, "https://mirror.example/simple").simple).toBe("https://mirror.example/simple/");
});

test.each([
  {
    index: "https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/simple/",
    meant: "https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/",
  },
  { index: "https://nexus.example/repository/pypi/simple", meant: "https://nexus.example/repository/pypi/" },
  { index: "https://host/ci/dev/+simple/", meant: "https://host/ci/dev/" },
])("$index is where files are listed; they go to $meant", ({ index, meant }) => {
  expect(() => indexOf(index)).toThrow(
    expect.objectContaining({
      code: "SW-SIMPLE-URL-MISSING",
      problems: [expect.objectContaining({ hint: expect.stringContaining(`to ${meant}:`) })],
    }),
  );
});

test.each([
  { index: "https://acme-1.d.codeartifact.eu-west-1.amazonaws.com/pypi/tools/", user: "aws" },
  { index: "https://europe-python.pkg.dev/acme/tools/", user: "oauth2accesstoken" },
  { index: "https://acme.jfrog.io/artifactory/api/pypi/pypi-local", user: "" },
  { index: "https://gitlab.example/api/v4/projects/1/packages/pypi", user: "__token__" },
  { index: "https://codeartifact.example/legacy/", user: "__token__" },
])("a token for $index is that of the user '$user', unless another is named", ({ index, user }) => {
  const { service } = indexOf(index);
  expect(credentialOf({ SHIPWHEEL_TOKEN: "a" }, service?.tokenUser)?.username).toBe(user);
  expect(credentialOf({ SHIPWHEEL_TOKEN: "a", SHIPWHEEL_USERNAME: "ci" }, service?.tokenUser)?.username).toBe("ci");
});
