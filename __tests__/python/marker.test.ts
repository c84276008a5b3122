import { expect, test } from "@jest/globals";
import { evaluateMarker, formatMarker, parseMarker } from "../../src/python/marker.ts";

const LINUX = {
  python_version: "3.11",
  python_full_version: "3.11.7+",
  os_name: "posix",
  sys_platform: "linux",
  platform_release: "6.1.0-18-amd64",
  extras: new Set(["Docs_All"]),
};

test.each([
  { text: "python_version >= '3.9'", is: true, because: "3.11 comes after 3.9: versions are no text" },
  { text: "python_version in '3.10, 3.11'", is: true, because: "in looks for a part of the text" },
  { text: "'3.1' in python_version", is: true, because: "even across a number" },
  { text: "python_full_version == '3.11.7'", is: true, because: "the + of an untagged build is a local part" },
  { text: "platform_release >= '5.0'", is: false, because: "a release that is no version is in no specifier" },
  { text: "platform_release == 'rolling'", is: false, because: "a text that is no version is compared as text" },
  { text: "sys_platform < 'z'", is: false, because: "text has no order" },
  { text: "sys_platform >= 'linux'", is: true, because: "but it may be equal" },
  { text: "extra == 'docs'", is: false, because: "no extra is asked for" },
  { text: "'docs.all' in extras", is: true, because: "names of extras are normalised" },
  {
    text: "os_name == 'nt' and extra == 'x' or sys_platform == 'linux'",
    is: true,
    because: "and binds closer than or",
  },
  {
    text: "os_name == 'nt' and (extra == 'x' or sys_platform == 'linux')",
    is: false,
    because: "parentheses bind closest",
  },
  { text: "sys_platform ~= 'linux'", is: undefined, because: "text is not compatible with text" },
  { text: "platform_machine == 'x86_64'", is: undefined, because: "the environment does not say" },
  {
    text: "os_name == 'posix' or platform_machine == 'x'",
    is: undefined,
    because: "one side that is unsaid leaves all so",
  },
  { text: "'a' == '__proto__'", is: undefined, because: "an object's own machinery is no variable" },
])("$text is $is: $because", ({ text, is }) => {
  const marker = parseMarker(text);
  expect(marker && evaluateMarker(marker, LINUX)).toBe(is);
});

test("an extra is compared by its normal name", () => {
  const marker = parseMarker('extra == "Docs.All"');
  expect(marker && evaluateMarker(marker, { extra: "docs_all" })).toBe(true);
});

test.each([
  { text: "os.name=='nt'", gives: 'os_name == "nt"', because: "old spellings are read" },
  {
    text: "python_implementation=='CPython'",
    gives: 'platform_python_implementation == "CPython"',
    because: "so are old names",
  },
  { text: "extra == 'A_b'", gives: 'extra == "a-b"', because: "extras are normalised" },
  { text: "((os_name == 'nt'))", gives: 'os_name == "nt"', because: "one term needs no parentheses" },
  {
    text: "(os_name=='a'or os_name=='b')and os_name=='c'",
    gives: '(os_name == "a" or os_name == "b") and os_name == "c"',
    because: "two do",
  },
  { text: "os_name not  in 'nt'", gives: 'os_name not in "nt"', because: "any space will do" },
  { text: "os_name == 'say \"x\"'", gives: "os_name == 'say \"x\"'", because: "the quotes are those that are free" },
  { text: "os_name == '\\x41\\u0042\\103\\q'", gives: 'os_name == "ABC\\q"', because: "texts are Python literals" },
  { text: "os_name == '\\x22\\x27'", gives: 'os_name == "\\x22\'"', because: "with both quotes one is escaped" },
])("$text is written $gives: $because", ({ text, gives }) => {
  const marker = parseMarker(text);
  expect(marker && formatMarker(marker)).toBe(gives);
});

test.each([
  { text: "", because: "it is empty" },
  { text: "os_name", because: "nothing is compared" },
  { text: "os_name = 'nt'", because: "= is no operator" },
  { text: "os_name == nt", because: "texts have quotes" },
  { text: "os_name == 'nt", because: "the quote is not closed" },
  { text: "(os_name == 'nt'", because: "nor is the parenthesis" },
  { text: "os_name == 'nt' and", because: "nothing follows the and" },
  { text: "os_name == 'nt' xor os_name == 'x'", because: "there are two joiners" },
  { text: "os_name == '\\x4'", because: "the escape is cut short" },
  { text: "os_name == '\\U00110000'", because: "there is no such character" },
  { text: "os_name == 'a\nb'", because: "a literal ends with its line" },
  { text: "os_name == 'a\\'", because: "the escape is cut short by the quote" },
  { text: "os_name == '\ud800'", because: "half a character is none" },
])("$text is no marker: $because", ({ text }) => {
  expect(parseMarker(text)).toBeUndefined();
});
