import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import type { Processes } from "../../src/ports/processes.ts";
import { authorizationBy, credentialOf, secretForms } from "../../src/publish/credential.ts";
import { netrcLogin } from "../../src/publish/netrc-login.ts";
import { pypircLogin } from "../../src/publish/pypirc.ts";
import { storedCredential } from "../../src/publish/stored-credential.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeFiles } from "../fakes/files.ts";

test.each([
  {
    environment: { SHIPWHEEL_TOKEN: "a\n", TWINE_PASSWORD: "b" },
    username: "__token__",
    secret: "a",
    because: "ours is first",
  },
  {
    environment: { SHIPWHEEL_TOKEN: "a", SHIPWHEEL_USERNAME: "ci" },
    username: "ci",
    secret: "a",
    because: "a password",
  },
  { environment: { UV_PUBLISH_TOKEN: "a" }, username: "__token__", secret: "a", because: "uv's token" },
  {
    environment: { UV_PUBLISH_USERNAME: "ci", UV_PUBLISH_PASSWORD: "a" },
    username: "ci",
    secret: "a",
    because: "uv's login",
  },
  { environment: { TWINE_PASSWORD: "a" }, username: "__token__", secret: "a", because: "twine's own default" },
  { environment: { TWINE_USERNAME: "ci", TWINE_PASSWORD: "a" }, username: "ci", secret: "a", because: "twine's login" },
])("$environment: $because", ({ environment, username, secret }) => {
  expect(credentialOf(environment)).toMatchObject({ username, secret });
});

test.each([{}, { TWINE_USERNAME: "ci" }, { SHIPWHEEL_TOKEN: " " }])("no credential in %j", (environment) => {
  expect(credentialOf(environment)).toBeUndefined();
});

const PYPIRC = `[distutils]
index-servers =
    pypi
    company

[pypi]
; the account's
username = __token__
password: pypi-100%=secret

[company]
repository = https://index.example/legacy/
username = ci
password = company

[testpypi]
repository = https://elsewhere.example/
username = ci
password = elsewhere
`;

test.each([
  { index: "pypi", secret: "pypi-100%=secret", because: "it has its name" },
  { index: "https://index.example/legacy/", secret: "company", because: "it has its address" },
  { index: "https://elsewhere.example/", secret: "elsewhere", because: "the address counts" },
  { index: "testpypi", secret: undefined, because: "the section is of another index" },
  { index: "https://index.example/other/", secret: undefined, because: "none has this address" },
])(".pypirc for $index: $because", ({ index, secret }) => {
  expect(pypircLogin(PYPIRC, indexOf(index, "https://index.example/simple/"))?.secret).toBe(secret);
});

test.each([
  { text: "machine index.example login ci password a", secret: "a", because: "one line" },
  { text: 'machine index.example\n  login "c i"\n  password "a\\"b"\n', secret: 'a"b', because: "lines and quotes" },
  {
    text: "machine other login x password y\nmachine index.example password a login ci",
    secret: "a",
    because: "the second",
  },
  { text: "default login ci password a", secret: "a", because: "the default" },
  { text: "# machine index.example password no\nmachine index.example password a", secret: "a", because: "a remark" },
  { text: "macdef index.example\n password no\n\nmachine index.example password a", secret: "a", because: "a macro" },
  { text: "machine other login x password y", secret: undefined, because: "another machine" },
  { text: "machine index.example login ci", secret: undefined, because: "no password" },
  { text: "machine", secret: undefined, because: "nothing behind it" },
])("netrc: $because", ({ text, secret }) => expect(netrcLogin(text, "index.example")?.secret).toBe(secret));

const INDEX = indexOf("https://index.example/legacy/", "https://index.example/simple/");

function stored(contents: Readonly<Record<string, string>>, processes?: Processes, environment = {}) {
  const runner = { environment: { HOME: "/home/ada", ...environment }, platform: "linux" as const };
  return storedCredential(INDEX, { files: fakeFiles(contents), runner, ...(processes && { processes }) });
}

function keyring(answer: { readonly exitCode: number; readonly stdout: string } | ShipwheelError) {
  const asked: (readonly string[])[] = [];
  const processes: Processes = {
    run: async (argv) => {
      asked.push(argv);
      if (answer instanceof ShipwheelError) throw answer;
      return { ...answer, stderr: "" };
    },
  };
  return { asked, processes };
}

test("what is kept is looked for in .pypirc, then netrc, then the keyring", async () => {
  const netrc = "machine index.example login ci password net";
  const files = { "/home/ada/.pypirc": PYPIRC, "/home/ada/.netrc": netrc };
  const { asked, processes } = keyring({ exitCode: 0, stdout: "ring\n" });
  expect(await stored(files, processes)).toEqual({ username: "ci", secret: "company", from: ".pypirc" });
  expect(await stored({ "/home/ada/.netrc": netrc }, processes)).toMatchObject({ secret: "net", from: ".netrc" });
  expect(await stored({ "/etc/logins": netrc }, processes, { NETRC: "/etc/logins" })).toMatchObject({ secret: "net" });
  expect(asked).toEqual([]);
  expect(await stored({}, processes)).toEqual({ username: "__token__", secret: "ring", from: "keyring" });
  expect(asked).toEqual([["keyring", "get", INDEX.upload, "__token__"]]);
});

test.each([
  { answer: { exitCode: 1, stdout: "" }, because: "it has none" },
  { answer: new ShipwheelError("SW-PROCESS-NOT-FOUND", "keyring"), because: "there is no such command" },
  { answer: new ShipwheelError("SW-PROCESS-TIMEOUT", "keyring"), because: "it waits for somebody" },
])("no credential from the keyring: $because", async ({ answer }) => {
  expect(await stored({}, keyring(answer).processes)).toBeUndefined();
});

test("a bearer token is sent as one, and masked in every form that a server may echo", () => {
  const credential = credentialOf({ SHIPWHEEL_BEARER_TOKEN: "a/secret+token", TWINE_PASSWORD: "b" });
  if (credential === undefined) throw new Error("there is none");
  expect(authorizationBy(credential)).toBe("Bearer a/secret+token");
  expect(secretForms(credential)).toEqual(
    expect.arrayContaining(["a/secret+token", "a%2Fsecret%2Btoken", Buffer.from("a/secret+token").toString("base64")]),
  );
});
