import { expect, test } from "@jest/globals";
import { type Config, configOf } from "../../src/config/config.ts";
import { readPyproject } from "../../src/config/pyproject.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeFiles } from "../fakes/files.ts";

const DEFAULTS: Config = {
  tagFormat: "v{version}",
  environment: [],
  from: "sdist",
  workflows: true,
  jobs: 15,
  macosJobs: 4,
  runners: [],
  timeoutSeconds: 1800,
  gates: [],
  ignore: [],
  embedSbom: false,
  sbom: [],
  smoke: { run: [], extras: [], install: [], skip: new Map() },
  publishing: { via: [{ channel: "pypi", environment: "pypi" }] },
};

async function configIn(text: string): Promise<Config> {
  return configOf(await readPyproject("/p", { files: fakeFiles({ "/p/pyproject.toml": text }) }));
}

async function problemsIn(text: string) {
  try {
    await configIn(text);
  } catch (error) {
    if (error instanceof ShipwheelError) return error.problems;
    throw error;
  }
  return [];
}

test("without pyproject.toml and without a table the defaults hold", async () => {
  expect(configOf(undefined)).toEqual(DEFAULTS);
  expect(await configIn('[project]\nname = "x"\n')).toEqual(DEFAULTS);
});

test("every key is read", async () => {
  const text = `[tool.shipwheel]
tag-format = "{name}-v{version}"
environment = ["CFLAGS"]
from = "tree"
cibuildwheel = "4.2.1"
workflows = false
jobs = 40
macos-jobs = 1
timeout = 3600
reproducible = "require"
sbom = ["spdx-2.3"]
[tool.shipwheel.runners]
linux-aarch64 = "my-arm-runner"
`;
  expect(await configIn(text)).toEqual({
    tagFormat: "{name}-v{version}",
    environment: ["CFLAGS"],
    from: "tree",
    cibuildwheel: "4.2.1",
    workflows: false,
    jobs: 40,
    macosJobs: 1,
    runners: [
      {
        target: "linux-aarch64",
        label: "my-arm-runner",
        where: { file: "/p/pyproject.toml", line: 13, text: 'linux-aarch64 = "my-arm-runner"' },
      },
    ],
    timeoutSeconds: 3600,
    reproducible: "require",
    sbom: ["spdx-2.3"],
    embedSbom: false,
    gates: [],
    ignore: [],
    smoke: DEFAULTS.smoke,
    publishing: DEFAULTS.publishing,
  });
});

test.each([
  { value: 'tag-fromat = "v{version}"', says: "Did you mean `tag-format`?", because: "letters are swapped" },
  {
    value: 'colour = "red"',
    says: "The keys are tag-format, environment, from, cibuildwheel, workflows, embed-sbom, jobs, macos-jobs, timeout, reproducible, sbom, attestations, repository-attestations, runners, gates, smoke, publish, ignore, licenses.",
    because: "nothing is near",
  },
  { value: 'sbom = ["spdx-3.0"]', says: '"cyclonedx-1.7", "spdx-2.3"', because: "it is none of the formats" },
  { value: 'sbom = "spdx-2.3"', says: "it must be a list", because: "one format is a list of one" },
  { value: 'reproducible = "yes"', says: '"normalise" or "off"', because: "it is none of the four" },
  { value: 'tag-format = "v1"', says: "{version}", because: "a tag has to hold the version" },
  { value: 'tag-format = "{vesion}"', says: "{vesion} is unknown", because: "there is no such field" },
  { value: 'tag-format = "-{version}"', says: "git takes no tag", because: "git would read an option" },
  { value: 'tag-format = "a b{version}"', says: "git takes no tag", because: "a tag has no space" },
  { value: "tag-format = 1", says: "it must be a text", because: "the value has a wrong kind" },
  { value: 'environment = ["GH_TOKEN"]', says: "GH_TOKEN", because: "a token would reach project code" },
  { value: 'environment = ["MY_SECRET_X", "CC"]', says: "MY_SECRET_X", because: "a secret would reach project code" },
  {
    value: 'environment = ["github_output"]',
    says: "github_output",
    because: "the runner's files are no one's to write",
  },
  { value: 'environment = ["UV_PUBLISH_URL"]', says: "UV_PUBLISH_URL", because: "it belongs to publishing" },
  { value: 'environment = ["A=B"]', says: "A=B", because: "values are not written here" },
  { value: 'environment = "CC"', says: "a list", because: "one name is a list of one" },
  { value: 'cibuildwheel = ">=4"', says: "a version such as", because: "its rules are those of one release" },
  { value: 'cibuildwheel = "4"', says: 'or "4.3"', because: "its rules change within 4" },
  { value: "jobs = 0", says: "from 1 to 256", because: "someone has to build the wheels" },
  { value: "jobs = 257", says: "from 1 to 256", because: "GitHub takes no more in a matrix" },
  { value: "macos-jobs = 1.5", says: "a whole number", because: "there is no half a job" },
  { value: 'jobs = "4"', says: "a whole number", because: "the value has a wrong kind" },
  { value: "jobs = nan", says: "a whole number", because: "TOML has numbers that are none" },
  { value: "macos_jobs = 2", says: "Did you mean `macos-jobs`?", because: "keys are written with hyphens" },
  { value: 'runners = "mine"', says: "must be a table", because: "each target has its own" },
  { value: 'runners.linux-arm64 = "x"', says: "Did you mean `linux-aarch64`?", because: "Linux calls it aarch64" },
  { value: 'runners.__proto__ = "x"', says: "The targets are linux-x86_64,", because: "nothing is near" },
  { value: 'runners.linux-s390x = ""', says: "the label of one runner", because: "no runner is called so" },
  { value: 'runners.linux-s390x = ["self-hosted", "s390x"]', says: "the label of one runner", because: "it is a list" },
  {
    value: 'runners.linux-s390x = "${{ github.actor }}"',
    says: "the label of one runner",
    because: "nobody would evaluate it",
  },
  { value: 'runners.linux-s390x = "a\\nb"', says: "the label of one runner", because: "a label is one line" },
  { value: "attestations = 1", says: 'true, false or "warn"', because: "there are three" },
  { value: 'from = "wheel"', says: '"sdist" or "tree"', because: "there are two" },
  { value: 'ignore = ["SW-WHEEL-EMPTY"]', says: "must be a table", because: "each needs a reason" },
  { value: 'ignore.SW-WHEEL-EMPTY = " "', says: "it must say why", because: "later nobody would know" },
  { value: 'licenses = ["MIT"]', says: "must be a table", because: "there is more to say of them" },
  {
    value: 'licenses.denny = ["MIT"]',
    says: "Did you mean `deny`?",
    because: "a rule that is not read denies nothing",
  },
  { value: 'licenses.deny = "MIT"', says: "must be a list", because: "there may be several" },
  { value: 'licenses.deny = [""]', says: "must be a list", because: "nothing cannot be denied" },
  { value: "embed-sbom = 1", says: "true or false", because: "there is nothing between" },
  { value: "ignore.SW-WHEEL-EMPTY = true", says: "it must say why", because: "the value is the reason" },
])("$value is refused: $because", async ({ value, says }) => {
  const [problem, ...others] = await problemsIn(`[tool.shipwheel]\n${value}\n`);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: "SW-CONFIG-INVALID",
    where: { file: expect.anything(), line: 2, text: value },
  });
  expect(`${problem?.message} ${problem?.hint}`).toContain(says);
});

test("all that is wrong is said at once", async () => {
  const problems = await problemsIn('[tool.shipwheel]\nfrom = 1\nenviroment = []\ntag-format = ""\n');
  expect(problems.map(({ where }) => where?.line)).toEqual([2, 3, 4]);
});

test("of thousands of mistakes the first are said, soon", async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `key-${index} = 1`).join("\n");
  expect(await problemsIn(`[tool.shipwheel]\n${lines}\n`)).toHaveLength(50);
  expect(await problemsIn(`[tool.shipwheel.runners]\n${lines}\n`)).toHaveLength(50);
});

test("the section itself is a table", async () => {
  expect(await problemsIn("[tool]\nshipwheel = 1\n")).toMatchObject([{ code: "SW-CONFIG-INVALID" }]);
});
