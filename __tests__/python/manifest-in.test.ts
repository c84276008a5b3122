import { expect, test } from "@jest/globals";
import { parseManifestIn } from "../../src/python/manifest-in.ts";

const FILES = ["README.md", "src/a.c", "src/a.h", "src/deep/b.h", "src/deep/notes.txt", "tests/data/x.json"];

test.each([
  { line: "include *.md src/a.h", means: ["README.md", "src/a.h"], because: "patterns begin at the project" },
  { line: "include *.h", means: [], because: "and a star crosses no folder" },
  {
    line: "recursive-include src *.h *.txt",
    means: ["src/a.h", "src/deep/b.h", "src/deep/notes.txt"],
    because: "below one folder",
  },
  { line: "global-include *.h", means: ["src/a.h", "src/deep/b.h"], because: "anywhere" },
  { line: "graft tests", means: ["tests/data/x.json"], because: "a whole folder" },
  { line: "graft src/d*/", means: ["src/deep/b.h", "src/deep/notes.txt"], because: "or those of a pattern" },
])("$line: $because", ({ line, means }) => {
  const [command] = parseManifestIn(line);
  expect(command?.adds).toBe(true);
  expect(FILES.filter((file) => command?.matchers.some(({ matches }) => matches(file)))).toEqual(means);
});

test.each(["exclude *.md", "recursive-exclude src *.h", "global-exclude *.pyc", "prune tests"])(
  "%s adds nothing",
  (line) => {
    expect(parseManifestIn(line)).toMatchObject([{ adds: false }]);
  },
);

test("comments, blank lines, lines that go on, and commands that there are not", () => {
  const text = "# all\n\ninclude a \\\n  b  # two\r\nincluding c\ninclude \\#d\ngraft e \\";
  expect(parseManifestIn(text).map(({ line, text: said }) => `${line}: ${said}`)).toEqual([
    "3: include a b",
    "6: include \\#d",
    "7: graft e",
  ]);
});
