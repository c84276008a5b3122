import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import { describeTags } from "../../src/project/describe.ts";
import { built, projectOf, type Sources } from "../project-of.ts";

const LITERAL = '"""A module."""\n__version__ = "1.2.3"\n';

test.each<{ because: string; sources: Sources; file: string; line: number | undefined }>([
  {
    because: "[project] comes first",
    sources: { "pyproject.toml": built("hatchling.build", "", 'name = "a"\nversion = "1.2.3"') },
    file: "pyproject.toml",
    line: 6,
  },
  {
    because: "setuptools reads an attribute without importing",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", '[tool.setuptools.dynamic]\nversion = {attr = "a.__version__"}'),
      "src/a/__init__.py": LITERAL,
    },
    file: "src/a/__init__.py",
    line: 2,
  },
  {
    because: "the attribute may be taken from another module",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", '[tool.setuptools.dynamic]\nversion = {attr = "a.VERSION"}'),
      "a/__init__.py": "from .about import (\n  x,\n  __version__ as VERSION,  # here\n)\n",
      "a/about.py": LITERAL,
    },
    file: "a/about.py",
    line: 2,
  },
  {
    because: "or from a module that is imported whole",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", '[tool.setuptools.dynamic]\nversion = {attr = "a.VERSION"}'),
      "a/__init__.py": "from . import about\n\nVERSION = about.__version__\ndel about\n",
      "a/about.py": LITERAL,
    },
    file: "a/about.py",
    line: 2,
  },
  {
    because: "package-dir says where a module lies",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools]\npackage-dir = {a = "lib/a"}\n[tool.setuptools.dynamic]\nversion = {attr = "a.b.V"}',
      ),
      "lib/a/b.py": "V = (1, 2, 3)\n",
    },
    file: "lib/a/b.py",
    line: 1,
  },
  {
    because: "setuptools reads a file",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", '[tool.setuptools.dynamic]\nversion = {file = "VERSION"}'),
      VERSION: "1.2.3\n",
    },
    file: "VERSION",
    line: 1,
  },
  {
    because: "setup.cfg alone",
    sources: { "setup.cfg": "[metadata]\nname = a\nversion = 1.2.3\n" },
    file: "setup.cfg",
    line: 3,
  },
  {
    because: "setup.cfg names an attribute",
    sources: { "setup.cfg": "[metadata]\nname = a\nversion = attr: a.__version__\n", "a.py": LITERAL },
    file: "a.py",
    line: 2,
  },
  {
    because: "setup.py alone",
    sources: { "setup.py": 'from setuptools import setup\nV = "1.2.3"\nsetup(name="a",\n version=V)\n' },
    file: "setup.py",
    line: 2,
  },
  {
    because: "hatchling finds it by its own pattern",
    sources: { "pyproject.toml": built("hatchling.build", '[tool.hatch.version]\npath = "a.py"'), "a.py": LITERAL },
    file: "a.py",
    line: 2,
  },
  {
    because: "hatchling finds it by a pattern of the project's",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        "[tool.hatch.version]\npath = \"a.txt\"\npattern = 'v(?P<version>.+)'",
      ),
      "a.txt": "\n\nv1.2.3",
    },
    file: "a.txt",
    line: 3,
  },
  {
    because: "flit reads the module that has the project's name",
    sources: {
      "pyproject.toml": built("flit_core.buildapi", "", 'name = "a-b"\ndynamic = ["version"]'),
      "a_b/__init__.py": LITERAL,
    },
    file: "a_b/__init__.py",
    line: 2,
  },
  {
    because: "flit imports what the module takes from another one",
    sources: {
      "pyproject.toml": built("flit_core.buildapi", ""),
      "src/a/__init__.py": "from .about import __version__\n",
      "src/a/about.py": LITERAL,
    },
    file: "src/a/about.py",
    line: 2,
  },
  {
    because: "setup.py imports the name",
    sources: {
      "setup.py": 'from a.b import V as version\nsetup(name="a", version=version)\n',
      "a/b.py": 'V = "1.2.3"\n',
    },
    file: "a/b.py",
    line: 1,
  },
  {
    because: "setup.py imports the module",
    sources: { "setup.py": 'import a\nsetup(name="a", version=a.__version__)\n', "a.py": LITERAL },
    file: "a.py",
    line: 2,
  },
  {
    because: "flit has an older form",
    sources: {
      "pyproject.toml": '[build-system]\nbuild-backend = "flit_core.buildapi"\n[tool.flit.metadata]\nmodule = "a"\n',
      "src/a.py": LITERAL,
    },
    file: "src/a.py",
    line: 2,
  },
  {
    because: "poetry has its own table",
    sources: {
      "pyproject.toml":
        '[tool.poetry]\nname = "a"\nversion = "1.2.3"\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n',
    },
    file: "pyproject.toml",
    line: 3,
  },
  {
    because: "pdm reads a file",
    sources: {
      "pyproject.toml": built("pdm.backend", '[tool.pdm.version]\nsource = "file"\npath = "a.py"'),
      "a.py": LITERAL,
    },
    file: "a.py",
    line: 2,
  },
  {
    because: "maturin reads Cargo.toml",
    sources: {
      "pyproject.toml": built("maturin", "", 'name = "a"'),
      "Cargo.toml": '[package]\nname = "a"\nversion = "1.2.3"\n',
    },
    file: "Cargo.toml",
    line: 3,
  },
  {
    because: "a crate may take it from its workspace",
    sources: {
      "pyproject.toml": built("maturin", '[tool.maturin]\nmanifest-path = "crates/a/Cargo.toml"', 'name = "a"'),
      "crates/a/Cargo.toml": '[package]\nname = "a"\nversion.workspace = true\n',
      "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"\n',
    },
    file: "Cargo.toml",
    line: 4,
  },
  {
    because: "a workspace has a member of the project's name",
    sources: {
      "pyproject.toml": built("maturin", ""),
      "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n',
      "crates/a/Cargo.toml": '[package]\nname = "a"\nversion = "1.2.3"\n',
    },
    file: "crates/a/Cargo.toml",
    line: 3,
  },
  {
    because: "meson.build has it",
    sources: {
      "pyproject.toml": built("mesonpy", ""),
      "meson.build": "project(\n  'a', 'c',\n  version: '1.2.3',\n)\n",
    },
    file: "meson.build",
    line: 3,
  },
  {
    because: "scikit-build-core has a provider that searches",
    sources: {
      "pyproject.toml": built(
        "scikit_build_core.build",
        '[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.regex"\ninput = "a.py"',
      ),
      "a.py": LITERAL,
    },
    file: "a.py",
    line: 2,
  },
])("the version is found: $because", async ({ sources, file, line }) => {
  const { version } = await projectOf(sources);
  expect(version).toMatchObject({ kind: "static", version: "1.2.3", evidence: { file, line } });
});

test.each<{ because: string; sources: Sources; provider: string; options: object }>([
  {
    because: "flit-scm asks it before flit looks into the module",
    sources: { "pyproject.toml": built("flit_scm:buildapi", "[tool.setuptools_scm]"), "a.py": LITERAL },
    provider: "setuptools-scm",
    options: { describe: describeTags("*[0-9]*") },
  },
  {
    because: "[tool.setuptools_scm] is there",
    sources: { "pyproject.toml": built("setuptools.build_meta", "[tool.setuptools_scm]") },
    provider: "setuptools-scm",
    options: { describe: describeTags("*[0-9]*") },
  },
  {
    because: "the build asks for its simple form",
    sources: {
      "pyproject.toml":
        '[build-system]\nrequires = ["setuptools-scm[simple]>=8"]\n[project]\nname = "a"\ndynamic = ["version"]\n',
    },
    provider: "setuptools-scm",
    options: { describe: describeTags("*[0-9]*") },
  },
  {
    because: "a monorepo has tags with a prefix",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools_scm]\nroot = ".."\ntag = {prefix = "a/v", strict = true}\nlocal_scheme = "no-local-version"',
      ),
    },
    provider: "setuptools-scm",
    options: {
      describe: describeTags("a/v*[0-9]*.*[0-9]*"),
      root: "..",
      tagPrefix: "a/v",
      localScheme: "no-local-version",
    },
  },
  {
    because: "the command names the tags",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        "[tool.setuptools_scm]\ngit_describe_command = \"git describe --dirty --tags --long --match 'a-*'\"",
      ),
    },
    provider: "setuptools-scm",
    options: { describe: ["--dirty", "--tags", "--long", "--match=a-*"] },
  },
  {
    because: "setup.py asks for it",
    sources: { "setup.py": 'setup(name="a", use_scm_version={"fallback_version": "9", "write_to": join(a, b)})' },
    provider: "setuptools-scm",
    options: { describe: describeTags("*[0-9]*"), fallbackVersion: "9" },
  },
  {
    because: "hatch-vcs calls setuptools-scm",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        '[tool.hatch.version]\nsource = "vcs"\nraw-options.version_scheme = "post-release"',
      ),
    },
    provider: "hatch-vcs",
    options: { describe: describeTags("*[0-9]*"), versionScheme: "post-release" },
  },
  {
    because: "the command is a list, and the repository lies above",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        '[tool.hatch.version]\nsource = "vcs"\ntag-pattern = "v(.*)"\n[tool.hatch.version.raw-options]\nroot = ".."\nrelative_to = "a/b.py"\nsearch_parent_directories = true\ngit_describe_command = ["git", "describe", "--tags", "--match", "a b"]',
      ),
    },
    provider: "hatch-vcs",
    options: { describe: ["--tags", "--match=a b"], root: ".", searchesParents: true, tagRegex: "v(.*)" },
  },
  {
    because: "a check of the tree may stand before the local scheme",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools_scm]\nversion_scheme = ["release-branch-semver"]\nlocal_scheme = ["fail-on-uncommitted-changes", "dirty-tag"]',
      ),
    },
    provider: "setuptools-scm",
    options: { describe: describeTags("*[0-9]*"), versionScheme: "release-branch-semver", localScheme: "dirty-tag" },
  },
  {
    because: "an archive of the commit says what it was",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", "[tool.setuptools_scm]"),
      ".git_archival.txt":
        "node: 7c487f9f1\nnode-date: 2026-01-02T03:04:05Z\ndescribe-name: v1.2.3-4-g7c487f9\nref-names: HEAD -> main, tag: v1.2.4, tag: v1.2.5\n",
    },
    provider: "setuptools-scm",
    options: {
      describe: describeTags("*[0-9]*"),
      export: {
        nearest: { tag: "v1.2.3", distance: 4, commit: "7c487f9" },
        tags: ["v1.2.4", "v1.2.5"],
        commit: "7c487f9f1",
      },
    },
  },
  {
    because: "in a checkout the archive's fields are not filled in",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", "[tool.setuptools_scm]"),
      ".git_archival.txt":
        "node: $Format:%H$\ndescribe-name: $Format:%(describe:tags=true,match=*[0-9]*)$\nref-names: $Format:%D$\n",
      "PKG-INFO": "Metadata-Version: 2.4\nName: a\nVersion: 1.2.3\n\nVersion: 9\n",
    },
    provider: "setuptools-scm",
    options: { describe: describeTags("*[0-9]*"), export: { tags: [], version: "1.2.3" } },
  },
  {
    because: "setup.py has versioneer do it",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", '[tool.versioneer]\nVCS = "git"\nstyle = "pep440-post"'),
      "setup.py": "import versioneer\nsetup(version=versioneer.get_version())",
    },
    provider: "versioneer",
    options: {
      describe: ["--tags", "--dirty", "--long", "--match=[[:digit:]]*"],
      tagPrefix: "",
      versionScheme: "pep440-post",
    },
  },
  {
    because: "versioneer is configured in setup.cfg",
    sources: {
      "setup.cfg": "[versioneer]\nVCS = git\ntag_prefix = v\n",
      "setup.py": 'import versioneer\nsetup(name="a", version=versioneer.get_version())',
    },
    provider: "versioneer",
    options: {
      describe: ["--tags", "--dirty", "--long", "--match=v[[:digit:]]*"],
      tagPrefix: "v",
      versionScheme: "",
    },
  },
  {
    because: "git archive filled in what versioneer asks git for",
    sources: {
      "setup.cfg":
        "[versioneer]\nVCS = git\ntag_prefix = v\nstyle = pep440-branch\nversionfile_source = a/_version.py\n",
      "setup.py": 'import versioneer\nsetup(name="a", version=versioneer.get_version())',
      "a/_version.py": `    git_refnames = " (HEAD -> main, tag: v1.2.3)"\n    git_full = "${"7c487f9f1".padEnd(40, "0")}"\n`,
    },
    provider: "versioneer",
    options: {
      describe: ["--tags", "--dirty", "--long", "--match=v[[:digit:]]*"],
      tagPrefix: "v",
      versionScheme: "pep440-branch",
      namesBranch: true,
      export: { tags: ["v1.2.3"], commit: "7c487f9f1".padEnd(40, "0") },
    },
  },
  {
    because: "versioneer left the version in an sdist",
    sources: {
      "setup.cfg": "[versioneer]\nVCS = git\nversionfile_source = a.py\n",
      "setup.py": 'import versioneer\nsetup(name="a", version=versioneer.get_version())',
      "a.py": "version_json = '''\n{\n \"version\": \"1.2.3\"\n}\n'''  # END VERSION_JSON\n",
    },
    provider: "versioneer",
    options: {
      describe: ["--tags", "--dirty", "--long", "--match=[[:digit:]]*"],
      tagPrefix: "",
      versionScheme: "",
      export: { tags: [], version: "1.2.3" },
    },
  },
  {
    because: "versioneer reads the name of the folder",
    sources: {
      "setup.cfg": "[versioneer]\nVCS = git\nparentdir_prefix = p\n",
      "setup.py": 'import versioneer\nsetup(name="a", version=versioneer.get_version())',
    },
    provider: "versioneer",
    options: {
      describe: ["--tags", "--dirty", "--long", "--match=[[:digit:]]*"],
      tagPrefix: "",
      versionScheme: "",
      fallbackVersion: "",
    },
  },
  {
    because: "pdm looks for tags with a dot",
    sources: { "pyproject.toml": built("pdm.backend", '[tool.pdm.version]\nsource = "scm"') },
    provider: "pdm-backend",
    options: { describe: ["--dirty", "--tags", "--long", "--match=*.*"] },
  },
])("the version comes from git: $because", async ({ sources, provider, options }) => {
  const { version } = await projectOf(sources);
  expect(version).toMatchObject({ kind: "scm", provider, options });
  expect(version.kind === "scm" && version.options).toEqual(options);
});

test.each<{ because: string; sources: Sources }>([
  { because: "setup.py computes it", sources: { "setup.py": 'setup(name="a", version=read("v"))' } },
  {
    because: "a module that is not the project's has it",
    sources: { "setup.py": 'from other import V\nsetup(name="a", version=V)\n' },
  },
  {
    because: "modules that import each other have none",
    sources: {
      "setup.py": 'import a\nsetup(name="a", version=a.v)\n',
      "a.py": "from b import v\n",
      "b.py": "from a import v\n",
    },
  },
  { because: "a plugin gives it", sources: { "setup.py": 'setup(name="a", pbr=True)' } },
  {
    because: "a plugin has setuptools in its name",
    sources: {
      "pyproject.toml":
        '[build-system]\nrequires = ["setuptools", "setuptools-git-versioning>=2"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "a"\ndynamic = ["version"]\n',
    },
  },
  {
    because: "a version scheme is code",
    sources: { "pyproject.toml": built("setuptools.build_meta", '[tool.setuptools_scm]\nversion_scheme = "mine:f"') },
  },
  {
    because: "the tag is looked for by another program",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools_scm]\ngit_describe_command = "sh describe.sh"',
      ),
    },
  },
  {
    because: "the tag is looked for in another way",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools_scm.scm.git]\ndescribe_command = ["git", "describe", "--contains"]',
      ),
    },
  },
  {
    because: "the pattern of its tags could take for ever",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", "[tool.setuptools_scm]\ntag.regex = '^((a+)+)(?P<version>.*)$'"),
    },
  },
  {
    because: "the attribute is computed",
    sources: {
      "pyproject.toml": built("setuptools.build_meta", '[tool.setuptools.dynamic]\nversion = {attr = "a.v"}'),
      "a.py": "v = compute()\n",
    },
  },
  {
    because: "hatchling would run it",
    sources: { "pyproject.toml": built("hatchling.build", '[tool.hatch.version]\nsource = "env"\nvariable = "V"') },
  },
  {
    because: "the file leads out of the project",
    sources: {
      "pyproject.toml": built("hatchling.build", '[tool.hatch.version]\npath = "../a.py"'),
      "../a.py": LITERAL,
    },
  },
  {
    because: "the pattern could run for ever",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        "[tool.hatch.version]\npath = 'a.py'\npattern = '(?P<version>(a+)+)$'",
      ),
      "a.py": LITERAL,
    },
  },
  { because: "the backend is unknown", sources: { "pyproject.toml": built("some_backend", "") } },
])("only the backend can tell the version: $because", async ({ sources }) => {
  expect((await projectOf(sources)).version.kind).toBe("backend");
});

test.each<{ because: string; sources: Sources; code: string; says: string; line?: number }>([
  {
    because: "the folder is empty",
    sources: { "README.md": "" },
    code: "SW-NO-PROJECT",
    says: "pyproject.toml, setup.cfg or setup.py",
  },
  {
    because: "projects lie below it",
    sources: {
      "README.md": "",
      "bindings/python/setup.py": "setup()",
      "api/pyproject.toml": "",
      "api/nested/setup.py": "setup()",
      "node_modules/gyp/pyproject.toml": "",
      "a/b/c/d/pyproject.toml": "",
    },
    code: "SW-NO-PROJECT",
    says: "Name the folder of the project: api, bindings/python.",
  },
  {
    because: "an article made it up",
    sources: { "pyproject.toml": built("setuptools.backends._legacy:_Backend", "") },
    code: "SW-BACKEND-UNKNOWN",
    says: "setuptools.build_meta",
    line: 3,
  },
  {
    because: "a word is missing",
    sources: { "pyproject.toml": built("hatchling", "") },
    code: "SW-BACKEND-UNKNOWN",
    says: "hatchling.build",
    line: 3,
  },
  {
    because: "the sign is another",
    sources: { "pyproject.toml": built("poetry_core.masonry.api", "") },
    code: "SW-BACKEND-UNKNOWN",
    says: "poetry.core.masonry.api",
    line: 3,
  },
  {
    because: "the package has another name than its module",
    sources: { "pyproject.toml": built("meson_python", "") },
    code: "SW-BACKEND-UNKNOWN",
    says: "mesonpy",
    line: 3,
  },
  {
    because: "a letter is missing",
    sources: { "pyproject.toml": built("setuptool.build_meta", "") },
    code: "SW-BACKEND-UNKNOWN",
    says: "setuptools.build_meta",
    line: 3,
  },
  {
    because: "Poetry's table is not read by setuptools",
    sources: { "pyproject.toml": '[tool.poetry]\nname = "a"\nversion = "1"\n' },
    code: "SW-BUILD-SYSTEM-MISSING",
    says: 'build-backend = "poetry.core.masonry.api"',
    line: 1,
  },
  {
    because: "there is no name",
    sources: { "pyproject.toml": built("hatchling.build", "", 'version = "1"') },
    code: "SW-NAME-MISSING",
    says: "`name`",
    line: 4,
  },
  {
    because: "a name has no space",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a b"') },
    code: "SW-NAME-INVALID",
    says: '"a b"',
    line: 5,
  },
  {
    because: "a name is a text",
    sources: { "pyproject.toml": built("uv_build", "", "name = 1") },
    code: "SW-NAME-INVALID",
    says: ": 1",
    line: 5,
  },
  {
    because: "setup.py computes the name",
    sources: { "setup.py": "setup(name=f())" },
    code: "SW-NAME-MISSING",
    says: "/p",
  },
  {
    because: "nothing says the version",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"') },
    code: "SW-VERSION-MISSING",
    says: "`version`",
    line: 4,
  },
  {
    because: "it is a number",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = 1.5') },
    code: "SW-VERSION-MISSING",
    says: 'as in `version = "1.0"`',
    line: 6,
  },
  {
    because: "nothing says where it comes from",
    sources: { "pyproject.toml": built("hatchling.build", "") },
    code: "SW-VERSION-MISSING",
    says: "dynamic",
    line: 6,
  },
  {
    because: "it is none",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = "1.x"') },
    code: "SW-VERSION-INVALID",
    says: '"1.x"',
    line: 6,
  },
  {
    because: "the file holds none",
    sources: { "setup.cfg": "[metadata]\nname = a\nversion = file: V\n", V: "next" },
    code: "SW-VERSION-INVALID",
    says: '"next"',
    line: 1,
  },
  {
    because: "Python has no such pre-release",
    sources: {
      "pyproject.toml": built("maturin", ""),
      "Cargo.toml": '[package]\nname = "a"\nversion = "1.2.0-next.1"\n',
    },
    code: "SW-VERSION-INVALID",
    says: "1.2.3-rc.1",
    line: 3,
  },
  {
    because: "Cargo wants three numbers",
    sources: { "pyproject.toml": built("maturin", ""), "Cargo.toml": '[package]\nname = "a"\nversion = "1.2"\n' },
    code: "SW-VERSION-INVALID",
    says: "1.2.3-rc.1",
    line: 3,
  },
  {
    because: "it is no range",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = "1"\nrequires-python = "3.10+"') },
    code: "SW-REQUIRES-PYTHON-INVALID",
    says: "3.10+",
    line: 7,
  },
])("$code: $because", async ({ sources, code, says, line }) => {
  const refused = await projectOf(sources).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refused instanceof ShipwheelError)) throw refused;
  const [problem] = refused.problems;
  expect(problem).toMatchObject({ code });
  expect(`${problem.message} ${problem.hint}`).toContain(says);
  expect(problem.where?.line).toBe(line);
});

test.each([
  {
    written: "poetry.core.masonry.api",
    requires: "",
    backend: "poetry-core",
    because: "it is poetry-core's own source",
  },
  { written: "_own:build_meta", requires: '"setuptools>=61"', backend: "setuptools", because: "it needs setuptools" },
  { written: "pdm.backend.intree", requires: "", backend: "pdm-backend", because: "it is pdm-backend's own source" },
  { written: "my_backend", requires: "", backend: "my_backend", because: "nothing is known of it" },
])("$written in the tree is $backend: $because", async ({ written, requires, backend }) => {
  const text = `[build-system]\nrequires = [${requires}]\nbuild-backend = "${written}"\nbackend-path = ["src"]\n[project]\nname = "a"\nversion = "1"\n`;
  expect((await projectOf({ "pyproject.toml": text })).backend).toBe(backend);
});
