import { expect, test } from "@jest/globals";
import { cfgOption, readSetupCfg } from "../../src/project/setup-cfg.ts";

const CFG = readSetupCfg(
  `# a comment
[metadata]
name = my-lib
Version: 1.2
  # within a value
description-file =
    README.md

    MORE.md
[options]
python_requires=>=3.8
[metadata]
url = https://example.org/?a=b
[__proto__]
x = 1
no separator
`,
);

test.each([
  { section: "metadata", name: "name", value: "my-lib", line: 3, because: "it is the plain form" },
  {
    section: "metadata",
    name: "version",
    value: "1.2",
    line: 4,
    because: "a colon does as well, and case does not matter",
  },
  {
    section: "metadata",
    name: "description_file",
    value: "README.md\nMORE.md",
    line: 6,
    because: "indented lines go on",
  },
  { section: "options", name: "python_requires", value: ">=3.8", line: 11, because: "the first sign parts the two" },
  {
    section: "metadata",
    name: "url",
    value: "https://example.org/?a=b",
    line: 13,
    because: "a section may be opened again",
  },
  { section: "__proto__", name: "x", value: "1", line: 15, because: "a section may have any name" },
])("[$section] $name is $value: $because", ({ section, name, value, line }) => {
  expect(cfgOption(CFG, section, name)).toMatchObject({ value, line });
});

test("what is not there is undefined", () => {
  expect(cfgOption(CFG, "options", "name")).toBeUndefined();
  expect(cfgOption(CFG, "constructor", "name")).toBeUndefined();
});

const REFERRING = readSetupCfg(
  `[DEFAULT]
base = 1
[options.extras_require]
async-io = greenlet>=1
mysql =
    %(async-io)s
    aiomysql
share = 100%%
other = %(nobody)s
default = %(base)s
loop = %(loop)s
one = %(mysql)s
[chain]
${Array.from({ length: 20_000 }, (_, index) => `c${index} = %(c${index + 1})s`).join("\n")}
[bomb]
${Array.from({ length: 200 }, (_, index) => `a${index} = ${"x%(aN)s".replaceAll("N", String(index + 1)).repeat(50)}`).join("\n")}
a200 = 1
`,
);

test.each([
  { name: "mysql", value: "greenlet>=1\naiomysql", because: "another option of the section is put in its place" },
  { name: "one", value: "greenlet>=1\naiomysql", because: "so it is within what is put there" },
  { name: "share", value: "100%", because: "two signs stand for one" },
  { name: "default", value: "1", because: "DEFAULT has what the section has not" },
  { name: "other", value: "%(nobody)s", because: "what names no option stays" },
  { name: "loop", value: "%(loop)s", because: "what names itself stays" },
])("%( )s in $name gives $value: $because", ({ name, value }) => {
  expect(cfgOption(REFERRING, "options.extras_require", name)?.value).toBe(value);
});

test("options that stand for endlessly many others stay as they are", () => {
  expect(cfgOption(REFERRING, "bomb", "a0")?.value.length).toBeLessThan(1000);
});

test("a value of many lines is read in time", () => {
  const started = performance.now();
  const value = cfgOption(readSetupCfg(`[a]\nb =\n${"  line\n".repeat(200_000)}`), "a", "b")?.value;
  expect(value).toHaveLength(200_000 * 5 - 1);
  expect(performance.now() - started).toBeLessThan(2000);
});
