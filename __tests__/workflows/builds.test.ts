import { expect, test } from "@jest/globals";
import { releasing, told, workflowsOf } from "../workflows-of.ts";

/** Of the project in `py`, or in `crates/py`, where there is one, else of that in the repository's own folder. */
async function buildsOf(steps: string, job?: string, files: Readonly<Record<string, string>> = {}) {
  const [marked = "./"] = Object.keys(files).filter((name) => /(?:pyproject.toml|setup.py)$/.test(name));
  const project = marked.slice(0, marked.lastIndexOf("/"));
  const { builds, unread } = await workflowsOf({ ...releasing(steps, job), ...files }, project);
  return [...builds.map(told), ...unread.map(({ line, says }) => `? ${line} ${says}`)];
}

interface Row {
  readonly steps: string;
  readonly job?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly gives: readonly string[];
  readonly because: string;
}

const ON = "ubuntu-24.04";

test.each<Row>([
  { steps: "- uses: pypa/cibuildwheel@v3.2.1", gives: [`cibuildwheel 3.2.1 ${ON}`], because: "the action by its tag" },
  {
    steps: `- uses: pypa/cibuildwheel@${"a".repeat(40)} # v3.2.1`,
    gives: [`cibuildwheel 3.2.1 ${ON}`],
    because: "the remark behind a commit names the tag",
  },
  {
    steps: "- uses: pypa/cibuildwheel@main # v3.2.1",
    gives: [`cibuildwheel ${ON}`],
    because: "a branch is no release",
  },
  {
    steps: "- uses: pypa/cibuildwheel@v3.2.1\n  with: {only: cp313-win32, output-dir: dist}",
    gives: [`cibuildwheel 3.2.1 ${ON} --only cp313-win32`],
    because: "inputs",
  },
  {
    steps:
      "- run: pip install cibuildwheel==3.1.0\n- run: python -m cibuildwheel --platform linux --archs=x86_64 --enable pypy --enable graalpy",
    gives: [`cibuildwheel 3.1.0 ${ON} --platform linux --archs x86_64 --enable pypy --enable graalpy`],
    because: "a command, in the release that was installed before",
  },
  {
    steps: "- run: pipx run 'cibuildwheel==3.1.0' --only cp313-win32",
    gives: [`cibuildwheel 3.1.0 ${ON} --only cp313-win32`],
    because: "pipx",
  },
  {
    steps: "- run: uvx -p 3.13 cibuildwheel@3.1.0",
    gives: [`cibuildwheel 3.1.0 ${ON}`],
    because: "uvx, whose flags have values",
  },
  {
    steps: "- run: uvx --from 'cibuildwheel[uv]==3.1.0' cibuildwheel",
    gives: [`cibuildwheel 3.1.0 ${ON}`],
    because: "uvx from a requirement",
  },
  { steps: "- run: uv tool run cibuildwheel", gives: [`cibuildwheel ${ON}`], because: "uv tool run" },
  {
    steps: "- run: pip install 'cibuildwheel~=3.1'\n- run: cibuildwheel",
    gives: [`cibuildwheel ~=3.1 ${ON}`],
    because: "a range as it is",
  },
  {
    steps: "- run: python -m pip install -r ci/tools.txt\n- run: cibuildwheel",
    files: { "ci/tools.txt": "wheel\ncibuildwheel==3.1.2 ; python_version > '3.8' # x\n" },
    gives: [`cibuildwheel 3.1.2 ${ON}`],
    because: "a list of requirements",
  },
  {
    steps: "- run: echo cibuildwheel\n- run: pip show cibuildwheel\n- name: cibuildwheel\n  run: true",
    gives: [],
    because: "only to name it is not to run it",
  },
  {
    steps: "- run: bash ci/build.sh x86_64",
    files: { "ci/build.sh": "export CIBW_ARCHS=$1\npython3.12 -m cibuildwheel\n" },
    gives: [`cibuildwheel ${ON} ARCHS=x86_64`],
    because: "in a script of the repository",
  },
  {
    steps: "- run: CIBW_SKIP=pp* cibuildwheel",
    gives: [`cibuildwheel ${ON} SKIP=pp*`],
    because: "a variable in front of the command",
  },
  {
    steps: "- run: cibuildwheel\n  env: {X_LIMITED_API: cp311, OTHER: a, CIBW_SKIP: pp*}",
    gives: [`cibuildwheel ${ON} X_LIMITED_API=cp311 SKIP=pp*`],
    because: "what asks for the stable ABI counts too",
  },
  {
    steps: '- run: cmd //c "build\\\\env.cmd && $py\\\\python.exe -m cibuildwheel ."\n  shell: bash',
    job: "runs-on: windows-2025",
    gives: ["cibuildwheel windows-2025"],
    because: "a command within a command",
  },
  {
    steps:
      "- run: |\n    python -m pip install build `\n      wheel\n    $env:CIBW_ARCHS = 'ARM64'\n    .\\\\venv\\\\cibuildwheel.exe",
    job: "runs-on: windows-11-arm",
    gives: ["cibuildwheel windows-11-arm ARCHS=ARM64"],
    because: "PowerShell, which Windows has by default",
  },
  {
    steps: "- uses: pypa/cibuildwheel@v3.2.1\n  with: {package-dir: dist/x.tar.gz}",
    gives: [`cibuildwheel 3.2.1 ${ON}`],
    because: "an sdist stands for the project",
  },
  {
    steps: "- uses: pypa/cibuildwheel@v3.2.1\n  with: {package-dir: py}",
    files: { "py/pyproject.toml": "" },
    gives: [`cibuildwheel 3.2.1 ${ON} in py`],
    because: "a folder with a project of its own",
  },
  {
    steps: "- uses: actions/checkout@v5\n  with: {path: src}\n- run: cibuildwheel src/py",
    files: { "py/setup.py": "" },
    gives: [`cibuildwheel ${ON} in py`],
    because: "the folder that the repository lies in is none of it",
  },
  {
    steps: "- run: cibuildwheel\n  working-directory: py",
    files: { "py/setup.py": "" },
    gives: [`cibuildwheel ${ON} in py`],
    because: "a working directory",
  },
  {
    steps: "- run: cibuildwheel --config-file ci/cibw.toml",
    files: { "ci/cibw.toml": "[tool.cibuildwheel]\nskip = 'pp*'\n" },
    gives: [`cibuildwheel ${ON} ci/cibw.toml`],
    because: "a configuration of its own",
  },
])("cibuildwheel: $steps: $because", async ({ steps, job, files, gives }) => {
  expect(await buildsOf(steps, job, files)).toEqual(gives);
});

test("the configuration file of a build is read", async () => {
  const files = { "ci/cibw.toml": "[tool.cibuildwheel]\nskip = 'pp*'\n" };
  const { builds } = await workflowsOf({ ...releasing("- run: cibuildwheel --config-file ci/cibw.toml"), ...files });
  expect(builds).toEqual([expect.objectContaining({ configFile: "ci/cibw.toml", configuration: { skip: "pp*" } })]);
});

test("a build tells where it stands", async () => {
  const { builds } = await workflowsOf(releasing("- run: |\n    true\n    cibuildwheel --archs all"));
  expect(builds[0]?.evidence).toEqual({
    file: ".github/workflows/wheels.yml",
    line: 10,
    says: "run: cibuildwheel --archs all on ubuntu-24.04",
  });
});

test.each<Row>([
  {
    steps:
      "- uses: actions/setup-python@v6\n  with: {python-version: '3.13'}\n" +
      "- run: |\n    TAG=$(python -c 'import sys; print(sys.version)')\n    echo \"CIBW_BUILD=${TAG}t-*\" | tee -a $GITHUB_ENV\n" +
      "- run: cibuildwheel\n  env: {CIBW_BUILD: '${{ env.CIBW_BUILD }}'}",
    gives: [`cibuildwheel ${ON} BUILD=cp313t-*`],
    because: "a script asks the Python that was set up for its tag",
  },
  {
    steps:
      "- uses: actions/setup-python@v6\n  with: {python-version: '3.x'}\n- run: cibuildwheel\n  env: {CIBW_BUILD: '${{ github.x }}-*'}",
    gives: [`? 10 run: cibuildwheel on ${ON}`],
    because: "a range has no tag",
  },
  {
    steps: "- run: cibuildwheel\n  env: {CIBW_BUILD: cp313-*}",
    job: "runs-on: x\nenv: {CIBW_BUILD: cp312-*, CIBW_SKIP: pp*}",
    gives: ["cibuildwheel x BUILD=cp313-* SKIP=pp*"],
    because: "a step's variables come before its job's",
  },
  {
    steps: "- run: echo CIBW_BUILD=cp311-* >> $GITHUB_ENV\n- run: cibuildwheel",
    gives: [`cibuildwheel ${ON} BUILD=cp311-*`],
    because: "GITHUB_ENV is for the steps behind",
  },
  {
    steps: '- env: {IN: "CIBW_SKIP<<EOF\\npp*\\ngp*\\nEOF"}\n  run: echo "$IN" >> "$GITHUB_ENV"\n- run: cibuildwheel',
    gives: [`cibuildwheel ${ON} SKIP=pp*\ngp*`],
    because: "a value of several lines",
  },
  {
    steps: "- run: cibuildwheel\n  env: {CIBW_ARCHS: \"${{ matrix.arch || 'auto' }}\"}",
    job: "runs-on: ${{ matrix.os }}\nstrategy: {matrix: {include: [{os: a}, {os: b, arch: c}]}}",
    gives: ["cibuildwheel a ARCHS=auto", "cibuildwheel b ARCHS=c"],
    because: "a job for each combination",
  },
  {
    steps: "- if: runner.os == 'Windows'\n  run: cibuildwheel",
    job: "runs-on: ${{ matrix.os }}\nstrategy: {matrix: {os: [ubuntu-latest, windows-11-arm]}}",
    gives: ["cibuildwheel windows-11-arm"],
    because: "a step that is left out on Linux",
  },
  {
    steps:
      "- if: github.event_name != 'push'\n  run: cibuildwheel\n- if: ${{ secrets.X }}\n  run: cibuildwheel --only a",
    gives: [`cibuildwheel ${ON} --only a`],
    because: "what only a run tells counts",
  },
  {
    steps: "- run: cibuildwheel",
    job: "runs-on: [self-hosted, Linux, ARM64]",
    gives: ["cibuildwheel self-hosted,Linux,ARM64"],
    because: "several labels",
  },
  {
    steps: "- run: cibuildwheel",
    job: "runs-on: {group: big, labels: ubuntu-24.04-16core}",
    gives: ["cibuildwheel ubuntu-24.04-16core"],
    because: "labels of a group",
  },
  {
    steps: "- run: cibuildwheel",
    job: "runs-on: ${{ vars.RUNNER }}",
    gives: ["cibuildwheel ?"],
    because: "a label that only a run tells",
  },
  {
    steps: '- run: cibuildwheel\n  env: {CIBW_BUILD: "${{ vars.BUILD }}", CIBW_TEST_COMMAND: x}',
    gives: [`? 8 run: cibuildwheel on ${ON}`],
    because: "a selection that only a run tells is not read",
  },
  {
    steps: '- run: cibuildwheel\n  env: {CIBW_TEST_COMMAND: "${{ vars.TEST }}"}',
    gives: [`cibuildwheel ${ON}`],
    because: "tests decide nothing",
  },
  {
    steps: "- id: a\n  run: echo arch=all >> $GITHUB_OUTPUT\n- run: cibuildwheel --archs ${{ steps.a.outputs.arch }}",
    gives: [`cibuildwheel ${ON} --archs all`],
    because: "an output of a step before",
  },
])("$steps in $job: $because", async ({ steps, job, files, gives }) => {
  expect(await buildsOf(steps, job, files)).toEqual(gives);
});

const MATURIN = "- uses: PyO3/maturin-action@v1\n  with:";

test.each<Row>([
  {
    steps: `${MATURIN} {target: i686, args: -b bin}`,
    gives: [`maturin ${ON} i686 bin`],
    because: "the run says what is bound",
  },
  {
    steps: `${MATURIN} {target: aarch64, manylinux: "2_28", args: --release --out wheelhouse -i python3.12 3.13t -i pypy3.11}`,
    gives: [`maturin ${ON} aarch64 2_28 python3.12 3.13t pypy3.11`],
    because: "interpreters up to the next flag",
  },
  {
    steps: `${MATURIN} {args: "--out wheelhouse --find-interpreter --features a,b --no-default-features", maturin-version: v1.9.4}`,
    gives: [`maturin 1.9.4 ${ON} found +a +b`],
    because: "features, and its release",
  },
  {
    steps: `${MATURIN} {manylinux: auto, container: "example.org/manylinux_2_28:x", args: --out wheelhouse}`,
    gives: [`maturin ${ON} example.org/manylinux_2_28:x`],
    because: "the container that is named stands for that of auto",
  },
  {
    steps: `${MATURIN} {manylinux: auto, container: off, args: --out wheelhouse}`,
    gives: [`maturin ${ON}`],
    because: "without a container nothing is known of glibc",
  },
  {
    steps: `${MATURIN} {args: --out wheelhouse --interpreter}`,
    gives: [`maturin ${ON} found`],
    because: "an interpreter without a name",
  },
  { steps: `${MATURIN} {command: sdist}`, gives: [], because: "an sdist is no wheel" },
  {
    steps: `${MATURIN} {args: -m crates/py/Cargo.toml --out wheelhouse}`,
    files: { "crates/py/pyproject.toml": "" },
    gives: [`maturin ${ON} in crates/py`],
    because: "the crate names the folder",
  },
  {
    steps: `${MATURIN} {args: -m crates/py/Cargo.toml --out wheelhouse}`,
    gives: [`maturin ${ON}`],
    because: "the project is above the crate",
  },
  {
    steps: `- id: py\n  uses: actions/setup-python@v6\n  with: {python-version: "3.12"}\n${MATURIN} {args: "--out wheelhouse -i \${{ steps.py.outputs.python-path }}"}`,
    gives: [`maturin ${ON} python3.12`],
    because: "the Python that was set up",
  },
  {
    steps: "- run: uvx maturin build -r --out wheelhouse --target i686-unknown-linux-gnu",
    gives: [`maturin ${ON} i686-unknown-linux-gnu`],
    because: "a command, whose -r has no value",
  },
  { steps: "- run: maturin develop", gives: [], because: "it installs" },
  {
    steps: `${MATURIN} {target: "\${{ vars.T }}", args: --out wheelhouse}`,
    gives: [`? 8 uses: PyO3/maturin-action@v1 on ${ON}`],
    because: "a target that only a run tells",
  },
  {
    steps: `${MATURIN} {args: "\${{ vars.ARGS }}"}`,
    gives: [`? 8 uses: PyO3/maturin-action@v1 on ${ON}`],
    because: "arguments that only a run tells",
  },
])("maturin: $steps: $because", async ({ steps, job, files, gives }) => {
  expect(await buildsOf(steps, job, files)).toEqual(gives);
});

const PYTHON = '- uses: actions/setup-python@v6\n  with: {python-version: "3.12"}\n';

test.each<Row>([
  {
    steps: `${PYTHON}- run: python -m build`,
    job: "runs-on: windows-latest",
    gives: ["frontend windows-latest 3.12"],
    because: "the Python that was set up",
  },
  {
    steps: "- run: python3.11 -Im build --wheel",
    job: "runs-on: macos-15",
    gives: ["frontend macos-15 3.11"],
    because: "the Python that it names",
  },
  ...[
    "python -m build --sdist",
    "uv build --sdist .",
    "hatch build -t sdist",
    "poetry build -f sdist",
    "pip wheel -r deps.txt",
    "python setup.py sdist",
    "poetry install --only build",
    "uv sync",
  ].map((run) => ({ steps: `- run: ${run}`, gives: [], because: "no wheel of the project" })),
  ...[
    "uv build",
    "pip wheel . -w wheelhouse",
    "pip wheel --no-deps a*.tar.gz",
    "hatch build",
    "python -m hatch build",
    "poetry build",
    "python setup.py sdist bdist_wheel",
    "pipx run build",
    "pyproject-build",
  ].map((run) => ({ steps: `- run: ${run}`, gives: [`frontend ${ON}`], because: "a wheel of the project" })),
  {
    steps: "- run: uv build py",
    files: { "py/pyproject.toml": "" },
    gives: [`frontend ${ON} in py`],
    because: "a folder",
  },
  {
    steps: "- run: python -m build\n  env: {A_NO_EXTENSIONS: 1}",
    gives: [`frontend ${ON} pure`],
    because: "it says that nothing is compiled",
  },
  {
    steps: "- run: BUILD_RUST=0 python -m build",
    gives: [`frontend ${ON} pure`],
    because: "the same the other way round",
  },
  {
    steps: "- run: python -m build\n  env: {A_NO_EXTENSIONS: '', USE_CYTHON: 1}",
    gives: [`frontend ${ON}`],
    because: "what is empty is not said",
  },
  {
    steps: "- run: python -m build\n- run: auditwheel repair dist/*.whl",
    gives: [`? 8 run: python -m build on ${ON}`],
    because: "what is made of a wheel for plain Linux is not read",
  },
  {
    steps:
      "- run: |\n    docker run --rm -v $(pwd):/io -w /io quay.io/pypa/musllinux_1_2_x86_64 \\\n      bash -c '/opt/python/cp312-cp312/bin/pip wheel . && auditwheel repair *.whl'",
    gives: [`frontend ${ON} quay.io/pypa/musllinux_1_2_x86_64 /opt/python/cp312-cp312/bin/pip`],
    because: "what a container runs is read too",
  },
  {
    steps: "- run: bash ci/outer.sh\n  env: {IMAGE: manylinux_2_28_x86_64}",
    files: {
      "ci/outer.sh":
        "if [ -d /io -a -d /opt/python ]; then exit 1; fi\ndocker run -v `pwd`:/io $IMAGE $FIRST /io/ci/inner.sh",
      "ci/inner.sh":
        "for python in /opt/python/cp31{2,4}*; do\n  if [[ $python == *t ]]; then continue; fi\n" +
        "  export PATH=$python/bin:$PATH\n  python -m build\ndone\nauditwheel repair dist/*.whl",
    },
    gives: [
      `frontend ${ON} manylinux_2_28_x86_64 /opt/python/cp312-cp312/bin`,
      `frontend ${ON} manylinux_2_28_x86_64 /opt/python/cp314-cp314/bin`,
    ],
    because: "a script of the repository, with the Pythons that the image has",
  },
  {
    steps:
      "- run: |\n    echo /opt/python/cp313-cp313t/bin/python -m build > build.sh\n    echo auditwheel repair >> build.sh\n" +
      "- run: docker run -v $PWD:/io -w /io manylinux_2_28_x86_64 ./build.sh",
    gives: [`frontend ${ON} manylinux_2_28_x86_64 /opt/python/cp313-cp313t/bin/python`],
    because: "a script that a step before wrote",
  },
  {
    steps: "- run: /opt/python/pp311-pypy311_pp73/bin/python -m build\n- run: auditwheel repair dist/*.whl",
    job: `runs-on: ${ON}\ncontainer: {image: quay.io/pypa/manylinux_2_28_aarch64}`,
    gives: [`frontend ${ON} quay.io/pypa/manylinux_2_28_aarch64 /opt/python/pp311-pypy311_pp73/bin/python`],
    because: "the job is in the image itself",
  },
  {
    steps:
      "- run: /opt/python/cp312-cp312/bin/python -m venv .venv\n" +
      "- run: .venv/bin/pip wheel . --config-settings=--build-option=--py-limited-api=cp39\n- run: auditwheel repair x.whl",
    job: `runs-on: ${ON}\ncontainer: our/manylinux_2_28:x86_64`,
    gives: [`frontend ${ON} our/manylinux_2_28:x86_64 /opt/python/cp312-cp312/bin/python cp39`],
    because: "a virtual environment has the Python that made it",
  },
  {
    steps: "- run: /opt/python/cp312-cp312/bin/python -m build",
    job: `runs-on: ${ON}\ncontainer: quay.io/pypa/manylinux_2_28_aarch64`,
    gives: [`frontend ${ON} /opt/python/cp312-cp312/bin/python`],
    because: "what is not repaired is for any machine",
  },
  {
    steps: "- run: /Library/Frameworks/Python.framework/Versions/3.11/bin/python3 -m build",
    job: "runs-on: macos-15",
    gives: ["frontend macos-15 3.11"],
    because: "macOS has its Pythons in folders that are called so",
  },
  {
    steps: "- run: docker run quay.io/pypa/manylinux2014_x86_64 /io/build.sh",
    gives: [`? 8 run: docker run quay.io/pypa/manylinux2014_x86_64 /io/build.sh on ${ON}`],
    because: "nor what a container does",
  },
  {
    steps: "- uses: hynek/build-and-inspect-python-package@v2",
    gives: [`frontend ${ON}`],
    because: "an action around a frontend",
  },
  {
    steps: '- uses: hynek/build-and-inspect-python-package@v2\n  with: {skip-wheel: "true"}',
    gives: [],
    because: "the same for the sdist alone",
  },
])("frontends: $steps: $because", async ({ steps, job, files, gives }) => {
  expect(await buildsOf(steps, job, files)).toEqual(gives);
});
