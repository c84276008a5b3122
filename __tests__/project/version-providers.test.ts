import { expect, test } from "@jest/globals";
import { built, projectOf, type Sources } from "../project-of.ts";

/** A module whose attribute `V` setuptools reads. */
function attribute(text: string): Sources {
  const table = '[tool.setuptools.dynamic]\nversion = {attr = "a.V"}';
  return { "pyproject.toml": built("setuptools.build_meta", table), "a.py": text };
}

function hatchling(table: string, text: string): Sources {
  return { "pyproject.toml": built("hatchling.build", `[tool.hatch.version]\npath = "a.py"\n${table}`), "a.py": text };
}

function nodejs(text: string): Sources {
  return {
    "pyproject.toml": built("hatchling.build", '[tool.hatch.version]\nsource = "nodejs"'),
    "package.json": text,
  };
}

function scikitBuild(table: string): Sources {
  const settings = 'provider = "scikit_build_core.metadata.regex"\ninput = "a.h"';
  const toml = built("scikit_build_core.build", `[tool.scikit-build.metadata.version]\n${settings}\n${table}`);
  return { "pyproject.toml": toml, "a.h": "#define MAJOR 1\n#define MINOR 7\n" };
}

function meson(version: string, text = "1.2\n"): Sources {
  return {
    "pyproject.toml": built("mesonpy", ""),
    "meson.build": `project('a', version: ${version})\n`,
    VERSION: text,
  };
}

/** Names each of which stands for the next one, `parts` times, `levels` deep. */
function laughing(parts: number, levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => `A${level} = f'${`{A${level + 1}}`.repeat(parts)}'\n`);
  return `${lines.join("")}A${levels} = ''\nV = A0\n`;
}

// What each backend made of the same project.
test.each<{ sources: Sources; gives: string; because: string }>([
  { sources: attribute("V = (1, 2, '3rc1')\n"), gives: "1.2.3rc1", because: "setuptools joins a tuple" },
  { sources: attribute("T = (1, 2)\nV = '.'.join(map(str, T))\n"), gives: "1.2", because: "constants are joined" },
  { sources: attribute("T = [1, 2]\nV = '.'.join(str(x) for x in T)\n"), gives: "1.2", because: "one by one" },
  { sources: attribute("V = '.'.join([str(x) for x in (1, 2)])\n"), gives: "1.2", because: "in a list" },
  { sources: attribute("V = '.'.join(['1', '2'])\n"), gives: "1.2", because: "as they are" },
  { sources: attribute("M = 1\nN = '2'\nV = f'{M}.{N}'\n"), gives: "1.2", because: "fields are constants" },
  { sources: attribute("W = '1.2'\nV = W\n"), gives: "1.2", because: "a name stands for a constant" },
  {
    sources: hatchling('source = "code"', "T = (1, 2)\n__version__ = '.'.join(map(str, T))\n"),
    gives: "1.2",
    because: "code is read",
  },
  { sources: hatchling("", "version = 'v1.2'\n"), gives: "1.2", because: "hatchling's own pattern has any case" },
  {
    sources: hatchling('source = "regex_commit"', "__version__ = '1.2'\n"),
    gives: "1.2",
    because: "a plugin reads it as hatchling does",
  },
  { sources: nodejs('{"name": "a", "version": "1.2.0-rc.1"}'), gives: "1.2.0-rc.1", because: "Node's package has it" },
  { sources: scikitBuild("regex = 'MINOR (?P<value>.+)'"), gives: "7", because: "a group is the version" },
  {
    sources: scikitBuild(
      "regex = '''(?sx) MAJOR \\s+ (?P<major>\\d+) .*? MINOR \\s+ (?P<minor>\\d+)'''\nresult = '{major}.{minor}'",
    ),
    gives: "1.7",
    because: "groups are put together",
  },
  { sources: scikitBuild("regex = 'MINOR (.+)'\nresult = '{0}.1'"), gives: "7.1", because: "groups have numbers" },
  {
    sources: scikitBuild("regex = '(?P<value>MINOR .+)'\nremove = '[A-Z ]'"),
    gives: "7",
    because: "letters are removed",
  },
  { sources: meson("files('VERSION')"), gives: "1.2", because: "meson reads a file" },
])("$gives is read: $because", async ({ sources, gives }) => {
  expect((await projectOf(sources)).version).toMatchObject({ kind: "static", version: gives });
});

test.each<{ sources: Sources; because: string }>([
  { sources: attribute("T = f()\nV = '.'.join(T)\n"), because: "what is joined is computed" },
  { sources: attribute("V = '.'.join(int(x) for x in (1, 2))\n"), because: "what is joined is changed" },
  { sources: attribute("V = f'{M + 1}.2'\n"), because: "a field is computed" },
  { sources: attribute("V = f'{M}.2'\n"), because: "a field has no value here" },
  { sources: attribute(laughing(16, 10)), because: "names that stand for many others take no time" },
  { sources: attribute(laughing(2000, 10)), because: "nor do those that have thousands of parts" },
  { sources: attribute("V = W\nW = V\n"), because: "names stand for each other" },
  { sources: hatchling('source = "code"', "__version__ = '1'\n__version__ = '2'\n"), because: "the last one counts" },
  { sources: hatchling('source = "code"', "__version__ = (1, 2)\n"), because: "hatchling joins no tuple" },
  { sources: hatchling('pattern = "v=(.+)"', "v=1.2\n"), because: "hatchling wants a group of a name" },
  { sources: hatchling("pattern = true", "__version__ = '1'\n"), because: "hatchling wants a text" },
  { sources: nodejs('{"version": "1.2.0-next.1"}'), because: "Node has more kinds of pre-releases" },
  { sources: nodejs('{"version": "1.0.0-1"}'), because: "for Node it comes before 1.0.0" },
  { sources: nodejs("{"), because: "it is no JSON" },
  { sources: nodejs('{"version": 1}'), because: "it is no text" },
  { sources: scikitBuild("regex = 'MINOR (.+)'\nresult = '{1}'"), because: "there is no such group" },
  { sources: scikitBuild("regex = 'MINOR (.+)'\nresult = '{0:>4}'"), because: "a width is code" },
  { sources: meson("run_command('git', 'describe')"), because: "meson would run it" },
  { sources: meson("files('VERSION')", "1.2\n# more\n"), because: "meson takes one line" },
])("only the backend can tell: $because", async ({ sources }) => {
  expect((await projectOf(sources)).version.kind).toBe("backend");
});
