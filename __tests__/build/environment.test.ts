import { expect, test } from "@jest/globals";
import { buildEnvironment } from "../../src/build/environment.ts";

test.each([
  { name: "PATH", platform: "linux", because: "programs must be found" },
  { name: "HOME", platform: "darwin", because: "caches and configuration are there" },
  { name: "LC_CTYPE", platform: "linux", because: "how names are spelled in bytes" },
  { name: "https_proxy", platform: "linux", because: "programs read proxies in lower case too" },
  { name: "Path", platform: "win32", because: "Windows tells no cases apart" },
  { name: "SystemRoot", platform: "win32", because: "no socket opens on Windows without it" },
  { name: "ProgramFiles(x86)", platform: "win32", because: "compilers are looked for there" },
  { name: "PIP_INDEX_URL", platform: "linux", because: "some reach no other index" },
  { name: "UV_DEFAULT_INDEX", platform: "linux", because: "some reach no other index" },
  { name: "CARGO_HOME", platform: "linux", because: "Rust is found by it" },
  { name: "MACOSX_DEPLOYMENT_TARGET", platform: "darwin", because: "it decides the wheel's tag" },
] as const)("$name passes on $platform: $because", ({ name, platform }) => {
  expect(buildEnvironment({ [name]: "value" }, { platform })).toHaveProperty([name], "value");
});

const FORBIDDEN = [
  { name: "GITHUB_TOKEN", because: "it writes to the repository" },
  { name: "GITHUB_ENV", because: "it steers the steps that follow" },
  { name: "GITHUB_OUTPUT", because: "it steers the jobs that follow" },
  { name: "ACTIONS_RUNTIME_TOKEN", because: "it replaces artifacts" },
  { name: "ACTIONS_ID_TOKEN_REQUEST_URL", because: "it publishes" },
  { name: "INPUT_PASSWORD", because: "inputs may be secrets" },
  { name: "SHIPWHEEL_TOKEN", because: "it publishes" },
  { name: "TWINE_PASSWORD", because: "it publishes" },
  { name: "UV_PUBLISH_TOKEN", because: "it publishes" },
  { name: "LC_TOKEN", because: "ssh carries what is called so into any session" },
  { name: "HATCH_INDEX_AUTH", because: "it publishes" },
  { name: "GH_PAT", because: "it writes to the repository" },
  { name: "SSH_AUTH_SOCK", because: "it signs in as the user" },
  { name: "GPG_PASSPHRASE", because: "it signs as the user" },
  { name: "SIGNING_KEY", because: "its name says what it is" },
  { name: "NETRC", because: "it leads to passwords" },
  { name: "AWS_SECRET_ACCESS_KEY", because: "its name says what it is" },
] as const;

test.each(FORBIDDEN)("$name cannot pass, asked for or not: $because", ({ name }) => {
  for (const pass of [[], [name], [name.toLowerCase()]]) {
    expect(Object.values(buildEnvironment({ [name]: "canary" }, { platform: "linux", pass }))).not.toContain("canary");
    expect(Object.values(buildEnvironment({ [name]: "canary" }, { platform: "win32", pass }))).not.toContain("canary");
  }
});

test.each(["AUTHOR", "COMPASS", "KEYBOARD", "MY_PATH", "PATIENCE"])(
  "%s is no secret's name, and can be let through",
  (name) => {
    expect(buildEnvironment({ [name]: "value" }, { platform: "linux", pass: [name] })).toHaveProperty([name], "value");
  },
);

test.each([
  { name: "MY_SETTING", because: "it is on no list" },
  { name: "path", because: "elsewhere than on Windows it is another name" },
  { name: "SETUPTOOLS_SCM_PRETEND_VERSION", because: "the version is the plan's" },
  { name: "PIP_FIND_LINKS", because: "what is built depends on the index" },
  { name: "PYTHONPATH", because: "it puts foreign modules before the project's" },
])("$name does not pass by itself: $because", ({ name }) => {
  expect(buildEnvironment({ [name]: "value" }, { platform: "linux" })).not.toHaveProperty([name]);
  expect(buildEnvironment({ [name]: "value" }, { platform: "linux", pass: [name] })).toHaveProperty([name], "value");
});

test("what makes builds repeatable wins over what the user has set", () => {
  const environment = { PYTHONHASHSEED: "7", SOURCE_DATE_EPOCH: "1" };
  const pass = Object.keys(environment);
  const options = { platform: "linux", epoch: 1_700_000_000, pass } as const;
  expect(buildEnvironment(environment, options)).toMatchObject({
    PYTHONHASHSEED: "0",
    SOURCE_DATE_EPOCH: "1700000000",
  });
});
