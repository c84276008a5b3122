import { expect, test } from "@jest/globals";
import { constantText } from "../../src/project/python-names.ts";
import { readPythonSource } from "../../src/project/python-source.ts";
import { keywordOf } from "../../src/project/setup-py.ts";

test.each([
  { source: 'x = "1.2"', gives: "1.2", because: "a text is a constant" },
  { source: "x = u'1.2'", gives: "1.2", because: "a prefix changes nothing" },
  { source: 'x = r"\\d"', gives: "\\d", because: "a raw text keeps its backslash" },
  { source: 'x = "\\x31\\u0032\\\n3"', gives: "123", because: "escapes stand for letters" },
  { source: 'x = "1." "2"', gives: "1.2", because: "texts side by side are one" },
  { source: 'x = ("1."\n     "2")', gives: "1.2", because: "brackets join lines" },
  { source: 'x = \\\n  "1.2"', gives: "1.2", because: "so does a backslash" },
  { source: 'x: str = "1.2"  # was "1.1"', gives: "1.2", because: "a type and a comment may stand by" },
  { source: 'y = x = "1.2"', gives: "1.2", because: "several names may be given one value" },
  { source: 'a = """\nx = "no"\n"""\nx = "yes"', gives: "yes", because: "what stands within a text is none" },
  { source: 'x = f"{y}"', gives: undefined, because: "an f-string is computed" },
  { source: 'x = "1." + "2"', gives: undefined, because: "so is a sum" },
  { source: 'x = "1.2".strip()', gives: undefined, because: "so is what a method gives" },
  { source: 'x = open("v").read()', gives: undefined, because: "so is a call" },
  { source: 'x == "1.2"', gives: undefined, because: "a comparison assigns nothing" },
])("$source gives $gives: $because", ({ source, gives }) => {
  const read = readPythonSource(source);
  const assigned = read.assignments.find(({ name }) => name === "x");
  expect(constantText(read, assigned?.value)).toBe(gives);
});

test.each([
  { source: 'setup(name="a")', because: "it was imported by name" },
  { source: 'import setuptools\nsetuptools.setup(name="a",)', because: "it was imported with its module" },
  { source: 'if __name__ == "__main__":\n    setup(\n  name = "a")', because: "it stands in a block" },
  { source: 'NAME = "a"\nsetup(name=NAME)', because: "the name stands for a constant" },
  { source: 'options = dict(name="a")\nsetup(**options)', because: "a dictionary is spread into it" },
  { source: 'options = {"name": "a"}\nsetup(version=f(), **options)', because: "beside what is computed" },
  { source: 'setup(x=[i for i in f(1, (2))], name="a")', because: "what is not understood is passed over" },
  { source: 'setup(cmdclass={"b": c}, x=lambda a: a, name="a")', because: "so are functions" },
])("setup() has the name in $source: $because", ({ source }) => {
  const read = readPythonSource(source);
  expect(constantText(read, keywordOf(read, "name"))).toBe("a");
});

test.each([
  { source: 'NAME = "a"\nif x:\n  NAME = "b"\nsetup(name=NAME)', because: "the name stands for two values" },
  { source: 'setup(name="a".upper())', because: "it is computed" },
  { source: 'upset(name="a")', because: "it is another function" },
  { source: "\"setup(name='a')\"", because: "it is a text" },
])("no name is read from $source: $because", ({ source }) => {
  const read = readPythonSource(source);
  expect(constantText(read, keywordOf(read, "name"))).toBeUndefined();
});

test("lines are counted through texts and brackets", () => {
  const source = '"""\n\n"""\nsetup(\n  name="a",\r\n\n  version="1")\nx = 1\n';
  const { calls, assignments } = readPythonSource(source);
  const [call] = calls;
  expect([call?.line, call?.keywords.get("version")?.line, assignments[0]?.value.line]).toEqual([4, 7, 8]);
});

test.each([
  { what: "brackets that open", source: "(".repeat(40_000) },
  { what: "brackets that close", source: ")".repeat(40_000) },
  { what: "calls within calls", source: "f(".repeat(20_000) },
  { what: "quotes", source: `${'"""\\'.repeat(20_000)}` },
  { what: "backslashes", source: `x = "${"\\".repeat(40_001)}` },
  { what: "a text that never ends", source: `x = '''${"'' ".repeat(20_000)}` },
  { what: "no line end", source: "a=".repeat(20_000) },
  { what: "signs", source: "*.:@".repeat(20_000) },
])("hostile source is read in time: $what", ({ source }) => {
  const before = performance.now();
  readPythonSource(source);
  expect(performance.now() - before).toBeLessThan(5000);
});
