import { built, type Sources } from "./project-of.ts";

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

function setupCfg(version: string, text: string): Sources {
  const toml = '[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n';
  const cfg = `[metadata]\nname = a\nversion = ${version}\n[options]\npy_modules = a\n`;
  return { "pyproject.toml": toml, "setup.cfg": cfg, "a.py": text };
}

function setupPy(text: string): Sources {
  const toml = '[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n';
  return { "pyproject.toml": toml, "setup.py": `from setuptools import setup\n${text}` };
}

function flit(text: string): Sources {
  const toml = built("flit_core.buildapi", "", 'name = "a"\ndynamic = ["version", "description"]');
  return { "pyproject.toml": toml, "a.py": `"""A module."""\n${text}` };
}

function pdm(table: string, text: string): Sources {
  return { "pyproject.toml": built("pdm.backend", `[tool.pdm.version]\nsource = "file"\n${table}`), "a.py": text };
}

function poetry(version: string): Sources {
  const system = '[build-system]\nrequires = []\nbuild-backend = "poetry.core.masonry.api"\n';
  const table = `[tool.poetry]\nname = "a"\nversion = "${version}"\ndescription = ""\nauthors = []\n`;
  return { "pyproject.toml": system + table, "a.py": "" };
}

interface Row {
  readonly sources: Sources;
  readonly because: string;
}

/** Small projects, and the versions that their own backends make of them: scripts/version-providers.mjs asks them. */
export const READ: readonly (Row & { readonly gives: string })[] = [
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
  { sources: meson("'1.2.3-rc1'"), gives: "1.2.3-rc1", because: "meson has it as it is" },
  { sources: setupCfg("attr: a.V", "V = (1, 2)\n"), gives: "1.2", because: "setup.cfg names an attribute" },
  { sources: setupCfg("file: a.py", "1.2\n"), gives: "1.2", because: "setup.cfg names a file" },
  { sources: setupCfg("v1.2-beta2", ""), gives: "v1.2-beta2", because: "setup.cfg has it" },
  {
    sources: setupPy("D = dict(version='1.2')\nsetup(name='a', **D)\n"),
    gives: "1.2",
    because: "a dictionary is spread",
  },
  {
    sources: setupPy("M = 1\nsetup(name='a', version=f'{M}.2')\n"),
    gives: "1.2",
    because: "setup.py puts it together",
  },
  { sources: flit("__version__ = '1.2'\n"), gives: "1.2", because: "flit reads a module" },
  { sources: flit("V = '1.2'\n__version__ = V\n"), gives: "1.2", because: "flit imports it" },
  {
    sources: pdm('path = "a.py"', "__version__ = '1.2'  # now\n"),
    gives: "1.2",
    because: "pdm has a pattern of its own",
  },
  { sources: pdm('path = "a.py"\npattern = "v=(.+)"', "v=1.2\n"), gives: "1.2", because: "pdm takes the first group" },
  { sources: poetry("1.2.3-alpha.1"), gives: "1.2.3-alpha.1", because: "Poetry has SemVer's spelling" },
];

/** Projects whose version only running code would tell, or whose backend fails. */
export const ASKED: readonly Row[] = [
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
];
