import { expect, test } from "@jest/globals";
import { gitReferences } from "../../src/python/git-reference.ts";

function referencesOf(tag: string | null, root = ".", origin?: string) {
  const source = origin === undefined ? {} : { origin };
  return gitReferences({ source, project: { normalizedName: "my-tool", root }, version: { tag } });
}

test.each([
  {
    tag: "v1.2.3",
    root: ".",
    https: "my-tool @ git+https://github.com/octo/my-tool.git@v1.2.3",
    ssh: "my-tool @ git+ssh://git@github.com/octo/my-tool.git@v1.2.3",
  },
  {
    tag: "my-tool/v1!2.0+x",
    root: "packages/tool",
    https: "my-tool @ git+https://github.com/octo/my-tool.git@my-tool/v1!2.0+x#subdirectory=packages/tool",
    ssh: "my-tool @ git+ssh://git@github.com/octo/my-tool.git@my-tool/v1!2.0+x#subdirectory=packages/tool",
  },
])("$tag of $root is taken as $https", ({ tag, root, https, ssh }) => {
  expect(referencesOf(tag, root, "github.com/octo/my-tool")).toEqual({ https, ssh });
});

test.each([
  { tag: null, root: ".", origin: "github.com/a/b", because: "there is no tag" },
  { tag: "v1", root: ".", origin: undefined, because: "nobody knows where it is" },
  { tag: "a@1", root: ".", origin: "github.com/a/b", because: "the address would end there" },
  { tag: "v#1", root: ".", origin: "github.com/a/b", because: "a fragment would begin there" },
  { tag: 'v1"; rm', root: ".", origin: "github.com/a/b", because: "people copy it into a shell" },
  { tag: "v1", root: "a b", origin: "github.com/a/b", because: "pip finds no such folder" },
])("$tag in $root has no reference: $because", ({ tag, root, origin }) => {
  expect(referencesOf(tag, root, origin)).toBeUndefined();
});
