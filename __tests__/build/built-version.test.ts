import { expect, test } from "@jest/globals";
import { confirmVersion } from "../../src/build/built-version.ts";

const planned = {
  pep440: "1.2.0",
  tag: "v1.2.0",
  prerelease: false,
  source: { kind: "tag", detail: "the tag v1.2.0" },
} as const;

test.each([
  { name: "a-1.2.0.tar.gz", because: "it is the version" },
  { name: "a-1.2.tar.gz", because: "it is the version in fewer numbers" },
  { name: "a.tar.gz", because: "a name without a version is told where names are checked" },
])("$name is of the planned version: $because", ({ name }) => {
  expect(() => confirmVersion({ name }, planned)).not.toThrow();
});

test.each([
  { name: "a-1.1.tar.gz", tag: "v1.2.0", hint: /is 1\.2\.0, and commit that; or .* by the tag v1\.1\.$/ },
  { name: "a-1.1.tar.gz", tag: "1.2.0", hint: /by the tag 1\.1\.$/ },
  { name: "a-1.1.tar.gz", tag: null, hint: /by the tag v1\.1\.$/ },
  { name: "a-1.2.0.dev0+gc0ffee.tar.gz", tag: "v1.2.0", hint: /is 1\.2\.0, and commit that\.$/ },
])("$name is refused beside the tag $tag", ({ name, tag, hint }) => {
  expect(() => confirmVersion({ name }, { ...planned, tag })).toThrow(
    expect.objectContaining({
      code: "SW-BUILD-OTHER-VERSION",
      message: expect.stringContaining(`${name}, and the release is 1.2.0`),
      problems: [expect.objectContaining({ hint: expect.stringMatching(hint) })],
    }),
  );
});
