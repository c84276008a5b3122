import { expect, test } from "@jest/globals";
import { built, projectOf, type Sources } from "../project-of.ts";

test.each<{ because: string; sources: Sources; purity: string; abi3?: string; abiFree?: true }>([
  { because: "setup.cfg alone", sources: { "setup.cfg": "[metadata]\nname=a\nversion=1" }, purity: "pure" },
  {
    because: "extension modules may stand in pyproject.toml",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools]\next-modules = [{name = "a", sources = ["a.c"]}]',
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "platform",
  },
  {
    because: "setup() is given extension modules, for the stable ABI",
    sources: {
      "setup.py":
        'setup(name="a", version="1", ext_modules=[Extension("a", [], py_limited_api=True)], options={"bdist_wheel": {"py_limited_api": "cp39"}})',
    },
    purity: "platform",
    abi3: "cp39",
  },
  {
    because: "setup.cfg asks for the stable ABI",
    sources: {
      "setup.py": 'setup(name="a", version="1", cffi_modules=["b.py:f"])',
      "setup.cfg": "[bdist_wheel]\npy-limited-api = cp310\n",
    },
    purity: "platform",
    abi3: "cp310",
  },
  {
    because: "a tag of setup.py's own is one of the stable ABI",
    sources: {
      "setup.py":
        'class W(bdist_wheel):\n  def get_tag(self):\n    # not "cp39", "abi3"\n    return "cp310", "abi3", platform\nsetup(name="a", version="1", ext_modules=[Extension("a", [])])',
    },
    purity: "platform",
    abi3: "cp310",
  },
  {
    because: "the oldest Python of the stable ABI is formatted",
    sources: {
      "setup.py":
        'OLDEST = (3, 8)\nt = "cp{}{}".format(*OLDEST)\nsetup(name="a", version="1", ext_modules=[Extension("a", [])], options={"bdist_wheel": {"py_limited_api": t}})',
    },
    purity: "platform",
    abi3: "cp38",
  },
  {
    because: "workflows say which stable ABI they build for",
    sources: {
      "setup.py": 'setup(name="a", version="1", rust_extensions=[f()])',
      ".github/workflows/w.yml":
        "matrix:\n  PYTHON:\n    - {VERSION: x, ABI: 'cp39'}\n    - {ABI: cp38}\nrun: pip wheel --config-settings=--build-option=--py-limited-api=${{ matrix.PYTHON.ABI }}\n",
    },
    purity: "platform",
    abi3: "cp38",
  },
  {
    because: "a backend of its own compiles what cibuildwheel builds",
    sources: {
      "pyproject.toml":
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "own.hooks"\nbackend-path = ["."]\n[project]\nname = "a"\nversion = "1"\n[tool.cibuildwheel]\nskip = "pp*"\n',
    },
    purity: "platform",
  },
  {
    because: "an empty list is nothing",
    sources: { "setup.py": 'setup(name="a", version="1", ext_modules=[])' },
    purity: "pure",
  },
  {
    because: "without a compiler setup() is called again",
    sources: {
      "setup.py": 'try:\n  setup(name="a", version="1", ext_modules=x)\nexcept E:\n  setup(name="a", version="1")\n',
    },
    purity: "platform",
  },
  {
    because: "mypyc compiles modules",
    sources: { "setup.py": 'o = {}\no["ext_modules"] = mypycify(files)\nsetup(name="a", version="1", **o)\n' },
    purity: "platform",
  },
  {
    because: "a hook of hatchling's compiles, when it is asked to",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        "[tool.hatch.build.targets.wheel.hooks.mypyc]\nenable-by-default = false",
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "both",
  },
  {
    because: "the project's own hook sets the tag",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        "[tool.hatch.build.hooks.custom]\n[tool.hatch.build.hooks.vcs]\nversion-file = 'v.py'",
        'name = "a"\nversion = "1"',
      ),
      "hatch_build.py": 'build_data["infer_tag"] = True\n',
    },
    purity: "platform",
  },
  {
    because: "poetry runs a script",
    sources: {
      "pyproject.toml": built(
        "poetry.core.masonry.api",
        '[tool.poetry.build]\nscript = "b.py"',
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "platform",
  },
  {
    because: "pdm runs setuptools",
    sources: {
      "pyproject.toml": built("pdm.backend", "[tool.pdm.build]\nrun-setuptools = true", 'name = "a"\nversion = "1"'),
    },
    purity: "platform",
  },
  {
    because: "maturin takes the lowest stable ABI of all features that are on",
    sources: {
      "pyproject.toml": built("maturin", '[tool.maturin]\nfeatures = ["more"]', 'name = "a"\nversion = "1"'),
      "Cargo.toml":
        '[dependencies]\npyo3 = {workspace = true, features = ["abi3-py312"]}\n[features]\ndefault = ["one"]\none = ["pyo3/abi3-py311"]\nmore = ["pyo3/abi3-py310", "more"]\nless = ["pyo3/abi3-py37"]\n[workspace.dependencies]\npyo3 = {version = "1", features = ["macros"]}\n',
    },
    purity: "platform",
    abi3: "cp310",
  },
  {
    because: "a program has no ABI",
    sources: {
      "pyproject.toml": built("maturin", '[tool.maturin]\nbindings = "bin"', 'name = "a"\nversion = "1"'),
      "Cargo.toml": '[dependencies]\npyo3 = "1"\n',
    },
    purity: "platform",
    abiFree: true,
  },
  {
    because: "scikit-build-core runs CMake",
    sources: {
      "pyproject.toml": built(
        "scikit_build_core.build",
        '[tool.scikit-build]\nwheel.py-api = "cp312"',
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "platform",
    abi3: "cp312",
  },
  {
    because: "scikit-build-core runs no CMake",
    sources: {
      "pyproject.toml": built(
        "scikit_build_core.build",
        "[tool.scikit-build]\nwheel.cmake = false",
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "pure",
  },
  {
    because: "meson makes an extension module",
    sources: {
      "pyproject.toml": built("mesonpy", "", 'name = "a"\nversion = "1"'),
      "meson.build": "project('a', 'c')\npy.extension_module('b', 'b.c', install: true)\n",
    },
    purity: "platform",
  },
  {
    because: "uv builds pure wheels alone",
    sources: { "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = "1"') },
    purity: "pure",
  },
  {
    because: "an unknown backend says nothing",
    sources: { "pyproject.toml": built("some_backend", "", 'name = "a"\nversion = "1"') },
    purity: "unknown",
  },
  {
    because: "a list that more is added to is not empty",
    sources: { "setup.py": 'e = []\ne.append(made())\nsetup(name="a", version="1", ext_modules=e)' },
    purity: "platform",
  },
  {
    because: "another module makes the keywords",
    sources: { "setup.py": 'def more():\n  return {"ext_modules": f()}\nsetup(name="a", version="1", **more())' },
    purity: "platform",
  },
  {
    because: "keywords are put into a dictionary later",
    sources: { "setup.py": 'k = dict(name="a", version="1")\nk["cffi_modules"] = ["b.py:f"]\nsetup(**k)' },
    purity: "platform",
  },
  {
    because: "a wheel command of its own names a platform, for every Python",
    sources: {
      "setup.py":
        'class W(bdist_wheel):\n  def finalize_options(self):\n    self.root_is_pure = False\nsetup(name="a", version="1", cmdclass={"bdist_wheel": W})',
    },
    purity: "platform",
    abiFree: true,
  },
  {
    because: "the older scikit-build runs CMake",
    sources: { "setup.py": 'from skbuild import setup\nsetup(name="a", version="1")' },
    purity: "platform",
  },
  {
    because: "a plugin collects extension modules",
    sources: { "setup.cfg": "[metadata]\nname=a\nversion=1\n[extension-helpers]\nuse_extension_helpers = true\n" },
    purity: "platform",
  },
  {
    because: "mypyc compiles when a variable asks for it",
    sources: {
      "setup.py": 'if os.environ.get("A_USE_MYPYC"):\n  e = mypycify(f)\nsetup(name="a", version="1", ext_modules=e)',
    },
    purity: "both",
  },
  {
    because: "a setup.py beside another backend compiles",
    sources: {
      "pyproject.toml": built("flit_core.buildapi", "", 'name = "a"\nversion = "1"'),
      "setup.py": 'setup(name="a", ext_modules=mypycify(f))',
    },
    purity: "both",
  },
  {
    because: "a workflow builds the pure wheel too",
    sources: {
      "setup.py": 'setup(name="a", version="1", ext_modules=[Extension("a", [])])',
      ".github/workflows/b.yml": "jobs:\n  a:\n    name: sdist + pure wheel\n",
    },
    purity: "both",
  },
  {
    because: "a workflow builds while a variable keeps the extension modules out",
    sources: {
      "setup.py": 'x = os.environ.get("A_NO_EXT")\nsetup(name="a", version="1", ext_modules=[Extension("a", [])])',
      ".github/workflows/b.yml": "    steps:\n      - env:\n          A_NO_EXT: 1\n        run: python -m build\n",
    },
    purity: "both",
  },
  {
    because: "tests without extension modules build nothing",
    sources: {
      "setup.py": 'x = os.environ.get("A_NO_EXT")\nsetup(name="a", version="1", ext_modules=[Extension("a", [])])',
      ".github/workflows/b.yml": "    steps:\n      - run: A_NO_EXT=1 pytest\n      - run: python -m build\n",
    },
    purity: "platform",
  },
  {
    because: "an sdist needs no extension modules",
    sources: {
      "setup.py": 'x = os.environ.get("A_NO_EXT")\nsetup(name="a", version="1", ext_modules=[Extension("a", [])])',
      ".github/workflows/b.yml":
        "    steps:\n      - env:\n          A_NO_EXT: 1\n        run: python -m build --sdist\n",
    },
    purity: "platform",
  },
  {
    because: "nothing is known where setup() is not called",
    sources: { "setup.cfg": "[metadata]\nname=a\nversion=1\n", "setup.py": "from own import build\nbuild()\n" },
    purity: "unknown",
  },
  {
    because: "what a workflow takes away is not shipped",
    sources: {
      "setup.py": 'setup(name="a", version="1", ext_modules=[Extension("a", [])])',
      ".github/workflows/b.yml": 'run: find dist -name "*none-any.whl" -delete\n',
    },
    purity: "platform",
  },
  {
    because: "the hook's wheel is for every Python",
    sources: {
      "pyproject.toml": built("hatchling.build", "[tool.hatch.build.hooks.custom]", 'name = "a"\nversion = "1"'),
      "hatch_build.py": 'build_data["tag"] = f"py3-none-{platform}"\n',
    },
    purity: "platform",
    abiFree: true,
  },
  {
    because: "a hook that nobody knows may compile by its name",
    sources: {
      "pyproject.toml": built("hatchling.build", "[tool.hatch.build.hooks.cmake-thing]", 'name = "a"\nversion = "1"'),
    },
    purity: "platform",
  },
  {
    because: "setup.cfg names the platform of its wheels",
    sources: { "setup.cfg": "[metadata]\nname=a\nversion=1\n[bdist_wheel]\nplat-name = win_amd64\n" },
    purity: "platform",
    abiFree: true,
  },
  {
    because: "a hook of pdm's sets it",
    sources: {
      "pyproject.toml": built("pdm.backend", "", 'name = "a"\nversion = "1"'),
      "pdm_build.py": 'context.config.build_config["is-purelib"] = False\n',
    },
    purity: "platform",
  },
  {
    because: "meson goes into folders",
    sources: {
      "pyproject.toml": built("mesonpy", "", 'name = "a"\nversion = "1"'),
      "meson.build": "project('a')\nsubdir('b')\n",
      "b/meson.build": "py.extension_module('b', 'b.c')\nsubdir('../b')\n",
    },
    purity: "platform",
  },
  {
    because: "meson installs Python alone",
    sources: {
      "pyproject.toml": built("mesonpy", "", 'name = "a"\nversion = "1"'),
      "meson.build": "project('a')\npy.install_sources('a.py', pure: true)\n",
    },
    purity: "pure",
  },
  {
    because: "an override compiles where cibuildwheel builds",
    sources: {
      "pyproject.toml": built(
        "scikit_build_core.build",
        "[tool.scikit-build]\nwheel.cmake = false\n[[tool.scikit-build.overrides]]\nif.any.env.CIBUILDWHEEL = true\nif.any.env.X = true\nwheel.cmake = true\n[[tool.scikit-build.overrides]]\nif.failed = true\nwheel.cmake = false",
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "platform",
  },
  {
    because: "an override names the stable ABI for newer Pythons",
    sources: {
      "pyproject.toml": built(
        "scikit_build_core.build",
        '[[tool.scikit-build.overrides]]\nif.python-version = ">=3.12"\nwheel.py-api = "cp312"',
        'name = "a"\nversion = "1"',
      ),
    },
    purity: "platform",
    abi3: "cp312",
  },
])("$purity: $because", async ({ sources, purity, abi3, abiFree }) => {
  const project = await projectOf(sources);
  expect({ purity: project.purity.class, abi3: project.abi3, abiFree: project.abiFree }).toEqual({
    purity,
    abi3,
    abiFree,
  });
  expect(project.purity.evidence).not.toEqual([]);
});

test.each<{ because: string; sources: Sources }>([
  {
    because: "keywords that only running tells",
    sources: { "setup.py": 'setup(name="a", version="1", **more)' },
  },
  {
    because: "a build that needs a compiler's package",
    sources: {
      "pyproject.toml":
        '[build-system]\nrequires = ["setuptools", "Cython>=3"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "a"\nversion = "1"\n',
    },
  },
  {
    because: "commands of its own",
    sources: { "setup.py": 'setup(name="a", version="1", cmdclass={"build_py": B})' },
  },
  {
    because: "commands of setuptools in pyproject.toml",
    sources: {
      "pyproject.toml": built(
        "setuptools.build_meta",
        "[tool.setuptools.cmdclass]\nbuild_py = 'a.b'",
        'name = "a"\nversion = "1"',
      ),
    },
  },
  {
    because: "a plugin of pdm's",
    sources: { "pyproject.toml": built("pdm.backend", "", 'name = "a"\nversion = "1"') },
  },
  {
    because: "a workflow that builds for platforms",
    sources: {
      "pyproject.toml": built("uv_build", "", 'name = "a"\nversion = "1"'),
      ".github/workflows/b.yml": "- uses: pypa/cibuildwheel@v3\n",
    },
  },
])("a pure answer is not certain beside $because", async ({ sources }) => {
  const { purity } = await projectOf(sources);
  expect(purity.class).toBe("pure");
  expect(purity.confidence).not.toBe("certain");
});

test("keywords are read where others beside them are not", async () => {
  const { name, metadata } = await projectOf({ "setup.py": 'k = dict(name="a", version="1", **more())\nsetup(**k)' });
  expect(name).toBe("a");
  expect(metadata.dynamic).toContain("dependencies");
});

test("keywords are read from a dictionary that another is put into", async () => {
  const source = 'm = {"name": "a", "version": "1"}\nk = {"ext_modules": e}\nk.update(m)\nk.update(f())\nsetup(**k)';
  const { name, purity } = await projectOf({ "setup.py": source });
  expect({ name, purity: purity.class }).toEqual({ name: "a", purity: "platform" });
});
