import { expect, test } from "@jest/globals";
import { configOf } from "../../src/config/config.ts";
import { readPyproject } from "../../src/config/pyproject.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeFiles } from "../fakes/files.ts";
import { planned } from "../plan/planned-release.ts";

async function configIn(says: string) {
  const files = fakeFiles({ "/p/pyproject.toml": `[tool.shipwheel.publish]\n${says}\n` });
  return configOf(await readPyproject("/p", { files }));
}

const UPLOAD = "https://pypi.example.com/legacy/";

test.each([
  { says: 'via = ["pypi"]', publish: undefined, because: "it is as without" },
  {
    says: 'via = ["testpypi", "pypi"]',
    publish: {
      via: [
        { channel: "testpypi", environment: "testpypi" },
        { channel: "pypi", environment: "pypi" },
      ],
    },
    because: "each has the environment that PyPI's guide names",
  },
  {
    says: `via = ["${UPLOAD}"]`,
    publish: { via: [{ channel: UPLOAD }] },
    because: "an index of one's own has no usual environment",
  },
  {
    says: `via = [{ index = "${UPLOAD}", simple-url = "https://s.example.com/s/", environment = "inner" }, "git"]
dependencies-url = "https://mirror.example.com/simple/"`,
    publish: {
      via: [{ channel: UPLOAD, simpleUrl: "https://s.example.com/s/", environment: "inner" }, { channel: "git" }],
      dependenciesUrl: "https://mirror.example.com/simple/",
    },
    because: "a table says more of a link",
  },
  {
    says: 'via = [{ index = "pypi", environment = "release" }]',
    publish: { via: [{ channel: "pypi", environment: "release" }] },
    because: "the name of the environment is the project's",
  },
])("'$says' stands in the plan: $because", async ({ says, publish }) => {
  expect(planned({ config: await configIn(says) }).publish).toEqual(publish);
});

test.each([
  { says: "via = []", hint: "a list of channels", because: "it goes nowhere" },
  { says: 'via = "pypi"', hint: "a list of channels", because: "one channel is a list of one" },
  { says: 'via = ["pypi", "pypi"]', hint: "in it twice", because: "what is there is there" },
  { says: 'via = ["test-pypi"]', hint: "Did you mean `testpypi`?", because: "a letter is too much" },
  { says: 'via = ["conda"]', hint: '"pypi", "testpypi", "git", or an upload URL', because: "nothing is near" },
  { says: "via = [1]", hint: "a channel is one of", because: "it has a wrong kind" },
  { says: 'via = [{ environment = "a" }]', hint: "needs an `index`", because: "an environment is no place" },
  { says: 'via = [{ index = "pypi", enviroment = "a" }]', hint: "Did you mean `environment`?", because: "a letter" },
  { says: 'via = [{ index = "pypi", environment = "a\\nb" }]', hint: "GitHub environment", because: "it is one line" },
  { says: 'via = [{ index = "git", simple-url = "https://a.b/s/" }]', hint: "no Simple API", because: "it is a tag" },
  { says: 'via = ["https://user:secret@a.b/"]', hint: "without a user name", because: "it is committed" },
  { says: 'via = ["https://a.b/?token=secret"]', hint: "a query", because: "some services hide keys there" },
  { says: 'dependencies-url = "ftp://a.b/"', hint: "https://", because: "pip reads no other" },
  { says: 'vai = ["pypi"]', hint: "Did you mean `via`?", because: "letters are swapped" },
  { says: 'development = "git"', hint: "a tag in git is a release", because: "a push has none" },
  { says: "development = true", hint: "a channel is one of", because: "it says no index" },
  { says: 'development = { branches = ["main"] }', hint: "needs an `index`", because: "it goes nowhere" },
  { says: 'development = { index = "pypi", branches = [] }', hint: "needs a branch", because: "nothing goes there" },
  { says: 'development = { index = "pypi", branches = ["*"] }', hint: "names of branches", because: "it is a pattern" },
  { says: 'development = { index = "pypi", branch = "a" }', hint: "`branches`", because: "letters are missing" },
  { says: "__proto__ = 1", hint: "The keys are via,", because: "nothing is inherited" },
])("'$says' is refused: $because", async ({ says, hint }) => {
  const error = await configIn(says).catch((thrown: unknown) => thrown);
  if (!(error instanceof ShipwheelError)) throw error;
  const [problem] = error.problems;
  expect(problem).toMatchObject({ code: "SW-CONFIG-INVALID", where: { line: 2 } });
  expect(`${problem?.message} ${problem?.hint}`).toContain(hint);
  expect(`${problem?.message} ${problem?.hint}`).not.toContain("secret");
});

test.each([
  { says: 'development = "testpypi"', gives: { index: "testpypi", branches: ["main", "master"] } },
  {
    says: `development = { index = "${UPLOAD}", simple-url = "https://s.example.com/s/", branches = ["next"] }`,
    gives: { index: UPLOAD, simpleUrl: "https://s.example.com/s/", branches: ["next"] },
  },
])("'$says' is a channel for development versions, and releases go where they went", async ({ says, gives }) => {
  const config = await configIn(says);
  expect(config.publishing.development).toEqual(gives);
  expect(planned({ config })).not.toHaveProperty("publish");
});

test("the plan tells how a release is tried: the job that does has no pyproject.toml", async () => {
  const says = `via = ["pypi"]
[tool.shipwheel.smoke]
run = ["my-tool demo"]
extras = ["cli"]
install = ["six"]
[tool.shipwheel.smoke.skip]
names = "made at run time"`;
  expect(planned({ config: await configIn(says) }).smoke).toEqual({
    run: [["my-tool", "demo"]],
    extras: ["cli"],
    install: ["six"],
    skip: [{ name: "names", because: "made at run time" }],
  });
  expect(planned().smoke).toBeUndefined();
});
