import { expect, test } from "@jest/globals";
import { parseSdistFilename, parseWheelFilename } from "../../src/python/filename.ts";
import { formatVersion } from "../../src/python/version.ts";

test("a wheel's name has project, version, build and tags", () => {
  const { version, ...rest } = parseWheelFilename("My_Tool-1.0.RC1-2b-py2.py3-none-any.whl") ?? {};
  expect(version && formatVersion(version)).toBe("1.0rc1");
  expect(rest).toEqual({
    name: "my-tool",
    spelled: { name: "My_Tool", version: "1.0.RC1" },
    build: { number: 2n, suffix: "b" },
    tags: [
      { python: "py2", abi: "none", platform: "any" },
      { python: "py3", abi: "none", platform: "any" },
    ],
  });
});

test.each([
  { filename: "a-1-py3-none-any.zip", because: "it ends otherwise" },
  { filename: "a-1-py3-none-any.WHL", because: "endings have case" },
  { filename: "a-1-none-any.whl", because: "a field is missing" },
  { filename: "a-b-1-1-py3-none-any.whl", because: "a field is too many" },
  { filename: "a__b-1-py3-none-any.whl", because: "escaped names have single underscores" },
  { filename: "-1-py3-none-any.whl", because: "the name is empty" },
  { filename: "../a-1-py3-none-any.whl", because: "a path is no name" },
  { filename: "a-one-py3-none-any.whl", because: "one is no version" },
  { filename: "a-1-x1-py3-none-any.whl", because: "builds start with a digit" },
])("$filename is no wheel: $because", ({ filename }) => {
  expect(parseWheelFilename(filename)).toBeUndefined();
});

test.each([
  { filename: "my_tool-1.0.tar.gz", name: "my-tool", version: "1.0", because: "the specification has it so" },
  { filename: "My-Tool-1.0.zip", name: "my-tool", version: "1.0", because: "older ones are read: the last dash parts" },
])("$filename is an sdist: $because", ({ filename, name, version }) => {
  const sdist = parseSdistFilename(filename);
  expect(sdist && { name: sdist.name, version: formatVersion(sdist.version) }).toEqual({ name, version });
});

test.each([
  { filename: "a-1.tar.bz2", because: "it ends otherwise" },
  { filename: "a.tar.gz", because: "there is no version" },
  { filename: "-1.tar.gz", because: "there is no name" },
  { filename: "a-1-1.tar.gz.asc", because: "a signature is no sdist" },
  { filename: ".zip", because: "there is neither" },
])("$filename is no sdist: $because", ({ filename }) => {
  expect(parseSdistFilename(filename)).toBeUndefined();
});
