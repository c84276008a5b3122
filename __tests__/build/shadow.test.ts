import { expect, test } from "@jest/globals";
import { removeShadows } from "../../src/build/shadow.ts";
import { fakeFiles } from "../fakes/files.ts";

const MEMBERS = [
  "mine/__init__.py",
  "mine/sub/core.py",
  "single.py",
  "mine-1.dist-info/METADATA",
  "tests/data.py",
  "../up.py",
];

test.each([
  { file: "mine/__init__.py", stays: false, because: "it would be found before the wheel's" },
  { file: "src/mine/sub/core.py", stays: false, because: "src may be put on the path" },
  { file: "python/single.py", stays: false, because: "a module as well" },
  { file: "mine/tests/test_core.py", stays: true, because: "the wheel has no tests" },
  { file: "tests/data.py", stays: true, because: "tests run from the tree" },
  { file: "tests/mine/__init__.py", stays: true, because: "what lies among the tests is theirs" },
  { file: "docs/single.py", stays: true, because: "documentation is no source" },
  { file: "a/b/mine/__init__.py", stays: true, because: "it is too deep to be a source folder" },
  { file: "pyproject.toml", stays: true, because: "tools read it" },
])("$file stays: $stays, $because", async ({ file, stays }) => {
  const files = fakeFiles({ [`/tree/${file}`]: "", "/tree/README": "", "/up.py": "" });
  await removeShadows("/tree", MEMBERS, files);
  expect(files.contents.has(`/tree/${file}`)).toBe(stays);
  expect(files.contents.has("/up.py")).toBe(true);
});
