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
