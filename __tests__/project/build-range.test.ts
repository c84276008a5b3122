import { expect, test } from "@jest/globals";
import { readPyproject } from "../../src/config/pyproject.ts";
import { buildRange } from "../../src/project/build-range.ts";
import { openSources } from "../../src/project/sources.ts";
import { fakeFiles } from "../fakes/files.ts";

interface Written {
  readonly toml?: string;
  readonly cfg?: string;
  readonly py?: string;
}

async function rangeOf({ toml = "", cfg, py }: Written): Promise<string | undefined> {
  const files = fakeFiles({
    "/p/pyproject.toml": toml,
    ...(cfg !== undefined && { "/p/setup.cfg": cfg }),
    ...(py !== undefined && { "/p/setup.py": py }),
  });
  return buildRange(await openSources("/p", await readPyproject("/p", { files }), { files }));
}

// Each as cibuildwheel 4.3.3 and 2.16.5 answer.
test.each<Written & { gives: string | undefined; because: string }>([
  {
    toml: '[project]\nrequires-python = ">=3.9"',
    cfg: "[options]\npython_requires = >=3.8",
    gives: ">=3.9",
    because: "[project] comes first",
  },
  {
    toml: '[project]\nname = "x"',
    cfg: "[options]\npython_requires = >=3.8",
    gives: ">=3.8",
    because: "setup.cfg is read whatever builds",
  },
  { toml: '[tool.poetry.dependencies]\npython = "^3.10"', gives: undefined, because: "Poetry's table is not read" },
  { toml: '[tool.flit.metadata]\nrequires-python = ">=3.10"', gives: undefined, because: "nor is flit's" },
  { py: 'setup(\n  name="x",\n  python_requires=">=3.8",\n)', gives: ">=3.8", because: "it is a plain call" },
  { py: 'other(python_requires=">=3.6")', gives: ">=3.6", because: "whatever is called" },
  {
    py: 'setup(python_requires=">=3.6")\nsetup(python_requires=">=3.7")',
    gives: ">=3.7",
    because: "the last one counts",
  },
  {
    py: 'if __name__ == "__main__":\n  setup(\n    python_requires=">=3.8",\n  )',
    gives: ">=3.8",
    because: "so scripts are written",
  },
  { py: 'def main():\n  setup(python_requires=">=3.8")\nmain()', gives: undefined, because: "it is within a function" },
  { py: 'if True:\n  setup(python_requires=">=3.8")', gives: undefined, because: "only running it tells" },
  { py: 'x = setup(python_requires=">=3.8")', gives: ">=3.8", because: "what it gives may be kept" },
  { py: 'print(setup(python_requires=">=3.8"))', gives: undefined, because: "it is part of another call" },
  { py: 'RANGE = ">=3.8"\nsetup(python_requires=RANGE)', gives: undefined, because: "a name is not looked up" },
  { py: 'setup(**{"python_requires": ">=3.8"})', gives: undefined, because: "it is no keyword" },
  { py: 'setup(python_requires="")', gives: undefined, because: "nothing is said" },
  { gives: undefined, because: "nothing is said anywhere" },
])("$gives: $because", async ({ gives, because: _, ...written }) => {
  expect(await rangeOf(written)).toBe(gives);
});
