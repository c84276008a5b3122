import { expect, test } from "@jest/globals";
import { built, projectOf, type Sources } from "../project-of.ts";

test.each<{ because: string; sources: Sources; field: string; gives: object | undefined }>([
  {
    because: "[project] has it",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = "1"\ndependencies = ["b"]') },
    field: "dependencies",
    gives: { file: "pyproject.toml", line: 7, says: "dependencies" },
  },
  {
    because: "the backend is named",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = "1"') },
    field: "build-backend",
    gives: { file: "pyproject.toml", line: 3, says: 'build-backend = "uv_build"' },
  },
  {
    because: "poetry has another name for it",
    sources: {
      "pyproject.toml": built(
        "poetry.core.masonry.api",
        '[tool.poetry.dependencies]\npython = "^3.9"',
        'name = "a"\nversion = "1"',
      ),
    },
    field: "requires-python",
    gives: { file: "pyproject.toml", line: 8, says: 'python = "^3.9"' },
  },
  {
    because: "hatchling does not read Poetry's table",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        '[tool.poetry.dependencies]\npython = "^3.9"',
        'name = "a"\nversion = "1"',
      ),
    },
    field: "requires-python",
    gives: undefined,
  },
  {
    because: "setup.py has a keyword for it, behind a name",
    sources: { "setup.py": 'R = [\n "b"]\nsetup(name="a", version="1",\n install_requires=R)' },
    field: "dependencies",
    gives: { file: "setup.py", line: 1, says: "install_requires" },
  },
  {
    because: "setup.cfg has an option",
    sources: { "setup.cfg": "[metadata]\nname = a\nversion = 1\n" },
    field: "name",
    gives: { file: "setup.cfg", line: 2, says: 'name = "a"' },
  },
])("$field has its place: $because", async ({ sources, field, gives }) => {
  expect((await projectOf(sources)).evidence[field]).toEqual(gives);
});
