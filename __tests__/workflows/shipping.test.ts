import { expect, test } from "@jest/globals";
import { releasing, told, workflowsOf } from "../workflows-of.ts";

const UPLOAD = 'uses: actions/upload-artifact@v7, with: {name: wheels, path: "wheelhouse/*.whl"}';
const PUBLISH = "{runs-on: u, needs: w, steps: [{uses: pypa/gh-action-pypi-publish@release/v1}]}";
const TAG = "push: {tags: ['v*']}";

/** A workflow of jobs: `w` runs cibuildwheel and keeps its wheels, under a name that tells the workflow. */
function workflow(on: string, only: string, jobs = ""): string {
  return `on: {${on}}\njobs:\n  w: {runs-on: u, steps: [{run: cibuildwheel --only ${only}}, {${UPLOAD}}]}\n${jobs}`;
}

async function shipped(files: Readonly<Record<string, string>>) {
  const named = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}.yml`, text] as const);
  const { builds, unread } = await workflowsOf(Object.fromEntries(named));
  return [
    ...builds.map((build) => told(build).replace("cibuildwheel u --only ", "")),
    ...unread.map(({ says }) => `? ${says}`),
  ];
}

interface Row {
  readonly files: Readonly<Record<string, string>>;
  readonly gives: readonly string[];
  readonly because: string;
}

test.each<Row>([
  {
    files: { a: workflow("push: , pull_request: ", "ci"), b: workflow(TAG, "tag", `  p: ${PUBLISH}`) },
    gives: ["tag"],
    because: "what publishes comes before what builds",
  },
  {
    files: { a: workflow("push: ", "a"), b: workflow("push: {branches: [main]}", "b") },
    gives: ["a"],
    because: "a tag starts the first alone",
  },
  {
    files: { a: workflow("push: {branches-ignore: [x]}", "a"), b: workflow("release: {types: [published]}", "b") },
    gives: ["b"],
    because: "a filter of branches keeps tags out",
  },
  {
    files: { a: workflow("workflow_dispatch: ", "a"), b: workflow("pull_request: ", "b") },
    gives: ["a"],
    because: "people release more than pull requests do",
  },
  {
    files: { a: workflow("workflow_dispatch: ", "a", `  p: ${PUBLISH}`), b: workflow(TAG, "b") },
    gives: ["a"],
    because: "it publishes, though a person starts it",
  },
  {
    files: { a: workflow("push: {branches: [main]}", "a", `  p: ${PUBLISH}`), b: workflow("pull_request: ", "b") },
    gives: ["a"],
    because: "a release of each commit",
  },
  {
    files: { a: workflow(TAG, "a", `  p: ${PUBLISH}`), b: workflow(TAG, "b", `  p: ${PUBLISH}`) },
    gives: ["a", "b"],
    because: "a release may have several workflows",
  },
  { files: { a: workflow("schedule: [{cron: x}]", "a") }, gives: ["a"], because: "there is no other" },
  {
    files: {
      a: `on: {workflow_dispatch: {inputs: {publish: {type: boolean, default: false}, to: {default: test}}}}\njobs: {w: {runs-on: u, if: inputs.publish && github.event.inputs.to == 'test', steps: [{run: cibuildwheel --only w}, {${UPLOAD}}]}, v: {runs-on: u, if: inputs.to != 'test', steps: [{run: cibuildwheel --only v}, {${UPLOAD}}]}}`,
    },
    gives: ["w"],
    because: "who releases by hand says so; what is a text keeps its default",
  },
  {
    files: {
      a: workflow(
        "push: , release: ",
        "a",
        `  p: {runs-on: u, if: github.event_name == 'release', needs: w, steps: [{run: twine upload dist/*}]}\n  x: {runs-on: u, if: github.event_name == 'push', steps: [{run: cibuildwheel --only x}, {${UPLOAD}}]}`,
      ),
    },
    gives: ["a"],
    because: "it publishes on a release, and not on a push",
  },
  {
    files: {
      a: workflow(TAG, "a", `  p: ${PUBLISH}\n  t: {runs-on: u, steps: [{run: cibuildwheel --only t}, {${UPLOAD}}]}`),
    },
    gives: ["a"],
    because: "nothing that publishes waits for t",
  },
  {
    files: { a: workflow(TAG, "a", `  t: {runs-on: u, needs: w, steps: [{run: cibuildwheel --only t}]}`) },
    gives: ["a"],
    because: "t keeps nothing",
  },
  {
    files: {
      a: workflow(
        TAG,
        "a",
        `  s: {runs-on: u, steps: [{run: python -m build}, {uses: actions/upload-artifact@v7, with: {path: dist/*.tar.gz}}]}`,
      ),
    },
    gives: ["a"],
    because: "it keeps the sdist alone",
  },
  {
    files: {
      a: workflow(
        TAG,
        "a",
        `  s: {runs-on: ubuntu-latest, steps: [{run: python -m build}, {uses: actions/upload-artifact@v7, with: {path: dist/}}]}\n  p: {runs-on: u, needs: [w, s], steps: [{uses: pypa/gh-action-pypi-publish@v1}]}`,
      ),
    },
    gives: ["a", "frontend ubuntu-latest pure"],
    because: "no index takes a plain Linux wheel, so it is pure",
  },
  {
    files: {
      a: workflow(
        TAG,
        "a",
        `  o: {runs-on: u, steps: [{run: cibuildwheel --only o}, {uses: actions/upload-artifact@v7, with: {name: other, path: wheelhouse}}]}\n  p: {runs-on: u, needs: [w, o], steps: [{uses: actions/download-artifact@v7, with: {pattern: wh*s}}, {run: uv publish}]}`,
      ),
    },
    gives: ["a"],
    because: "what is published is downloaded by its name",
  },
  {
    files: {
      a: workflow(
        TAG,
        "a",
        `  p: {runs-on: u, needs: w, steps: [{uses: pypa/gh-action-pypi-publish@v1, with: {repository-url: https://test.pypi.org/legacy/}}]}`,
      ),
      b: workflow(TAG, "b", `  p: ${PUBLISH}`),
    },
    gives: ["b"],
    because: "TestPyPI is no release",
  },
  {
    files: {
      a: workflow(TAG, "a", `  p: {runs-on: u, needs: w, steps: [{run: gh release upload v1 dist/*}]}`),
      b: workflow(TAG, "b"),
    },
    gives: ["a", "b"],
    because: "both are kept",
  },
  {
    files: {
      a: "on: push\njobs:\n  m: {runs-on: ubuntu-latest, steps: [{run: maturin build}, {uses: actions/upload-artifact@v7, with: {path: dist}}, {uses: PyO3/maturin-action@v1, with: {args: --out dist}}]}",
    },
    gives: ["maturin ubuntu-latest"],
    because: "the wheels of one stay in target/wheels",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs: {w: {runs-on: u, if: github.ref_type != 'tag', steps: [{run: cibuildwheel}, {${UPLOAD}}]}, v: {runs-on: u, needs: w, steps: [{run: cibuildwheel}, {${UPLOAD}}]}}`,
    },
    gives: [],
    because: "a job is left out with those that it needs",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs: {w: {runs-on: u, if: false, steps: []}, v: {runs-on: u, needs: w, if: always(), steps: [{run: cibuildwheel --only v}, {${UPLOAD}}]}}`,
    },
    gives: ["v"],
    because: "it asked to run all the same",
  },
  {
    files: {
      a: `on: {push: {tags: ['[0-9]+.*']}}\njobs: {w: {runs-on: u, if: "!startsWith(github.ref_name, 'v')", steps: [{run: cibuildwheel --only w}, {${UPLOAD}}]}}`,
    },
    gives: ["w"],
    because: "the tags of this project have no v",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs: {w: {runs-on: u, if: "github.repository == 'me/mine'", steps: [{run: "cibuildwheel --only \${{ github.repository_owner == 'me' && 'mine' || 'theirs' }}"}, {${UPLOAD}}]}}`,
    },
    gives: ["mine"],
    because: "it is the project's own repository that releases",
  },
])("$because", async ({ files, gives }) => {
  expect(await shipped(files)).toEqual(gives);
});

const BUILDER = `on:
  workflow_call:
    inputs:
      runner: {type: string, default: ubuntu-24.04}
      arch: {type: string, required: true}
    outputs: {made: {value: "\${{ jobs.w.outputs.made }}"}}
jobs:
  w:
    runs-on: \${{ inputs.runner }}
    outputs: {made: "\${{ inputs.arch }}-made"}
    steps: [{run: "cibuildwheel --archs \${{ inputs.arch }}"}, {${UPLOAD}}]
`;

test.each<Row>([
  {
    files: {
      builder: BUILDER,
      a: `on: {${TAG}}\njobs:\n  b:\n    strategy: {matrix: {arch: [x86_64, all]}}\n    uses: ./.github/workflows/builder.yml\n    with: {arch: "\${{ matrix.arch }}"}\n`,
    },
    gives: ["cibuildwheel ubuntu-24.04 --archs x86_64", "cibuildwheel ubuntu-24.04 --archs all"],
    because: "a workflow of the repository, for each combination",
  },
  {
    files: {
      builder: BUILDER,
      a: `on: {${TAG}}\njobs:\n  b: {uses: $/.github/workflows/builder.yml, with: {arch: all, runner: x}}\n`,
    },
    gives: ["cibuildwheel x --archs all"],
    because: "its own workflow by the sign of its own repository",
  },
  {
    files: {
      builder: BUILDER,
      a: `on: {${TAG}}\njobs:\n  b: {uses: me/mine/.github/workflows/builder.yml@main, with: {arch: all, runner: x}}\n`,
    },
    gives: ["cibuildwheel x --archs all"],
    because: "its own workflow by the name of the repository",
  },
  {
    files: {
      builder: BUILDER,
      a: `on: {${TAG}}\njobs:\n  b: {uses: ./.github/workflows/builder.yml, with: {arch: all}}\n  c: {needs: b, runs-on: u, steps: [{run: "cibuildwheel --only \${{ needs.b.outputs.made }}"}, {${UPLOAD}}]}\n`,
    },
    gives: ["cibuildwheel ubuntu-24.04 --archs all", "all-made"],
    because: "what a called workflow gives",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs:\n  b: {uses: ./.github/workflows/a.yml}\n  c: {uses: ./.github/workflows/none.yml}\n  w: {runs-on: u, steps: [{run: cibuildwheel --only w}, {${UPLOAD}}]}\n`,
    },
    gives: ["w"],
    because: "a workflow that calls itself, and one that is not there",
  },
  {
    files: { a: `on: {${TAG}}\njobs:\n  b: {uses: them/theirs/.github/workflows/build-wheels.yml@v1}\n` },
    gives: ["? uses: them/theirs/.github/workflows/build-wheels.yml@v1"],
    because: "a workflow of others",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs:\n  b:\n    uses: OpenAstronomy/github-actions-workflows/.github/workflows/publish.yml@v1\n    with:\n      env: |\n        CIBW_SKIP: pp*\n      targets: |\n        - linux\n        - cp3*-macosx_x86_64\n        - cp3*-manylinux_aarch64\n        - target: cp3*-win_amd64\n          runs-on: windows-2022\n`,
    },
    gives: [
      "cibuildwheel ubuntu-latest SKIP=pp* BUILD=* ARCHS=auto",
      "cibuildwheel macos-latest SKIP=pp* BUILD=cp3*-macosx_x86_64 ARCHS=x86_64",
      "cibuildwheel ubuntu-latest SKIP=pp* BUILD=cp3*-manylinux_aarch64 ARCHS=aarch64",
      "cibuildwheel windows-2022 SKIP=pp* BUILD=cp3*-win_amd64 ARCHS=auto",
    ],
    because: "OpenAstronomy's workflow, target by target",
  },
  {
    files: {
      publish: `on: {${TAG}}\njobs:\n  b:\n    uses: OpenAstronomy/github-actions-workflows/.github/workflows/publish.yml@v2\n    with:\n      upload_to_pypi: false\n      save_artifacts: true\n      targets: "- cp3*-win_arm64"\n  p:\n    runs-on: u\n    needs: b\n    steps:\n    - uses: actions/download-artifact@v4\n      with: {pattern: dist-*}\n    - uses: pypa/gh-action-pypi-publish@v1\n`,
    },
    gives: ["cibuildwheel windows-11-arm BUILD=cp3*-win_arm64 ARCHS=auto"],
    because: "it keeps them for a job that publishes, and is called like its caller",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs:\n  m:\n    runs-on: u\n    outputs: {include: "\${{ steps.s.outputs.include }}"}\n    steps:\n    - run: pip install cibuildwheel==3.2.1\n    - id: s\n      run: |\n        MATRIX=$( { cibuildwheel --print-build-identifiers --platform linux | jq -nRc '{only: inputs}' \\\n          && CIBW_ARCHS=ARM64 cibuildwheel --print-build-identifiers --platform windows; } | jq -sc)\n        echo "include=$MATRIX" >> $GITHUB_OUTPUT\n  w:\n    needs: m\n    runs-on: \${{ matrix.os }}\n    strategy: {matrix: {include: "\${{ fromJson(needs.m.outputs.include) }}"}}\n    steps: [{uses: pypa/cibuildwheel@v3.2.1, with: {only: "\${{ matrix.only }}"}}, {${UPLOAD}}]\n`,
    },
    gives: ["cibuildwheel 3.2.1 u --platform linux", "cibuildwheel 3.2.1 u ARCHS=ARM64 --platform windows"],
    because: "the identifiers that a job before prints",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs:\n  m: {runs-on: u, outputs: {os: "\${{ steps.s.outputs.os }}"}, steps: [{id: s, run: "echo 'os=[\\"x\\", \\"y\\"]' >> $GITHUB_OUTPUT"}]}\n  w: {needs: m, runs-on: "\${{ matrix.os }}", strategy: {matrix: {os: "\${{ fromJSON(needs.m.outputs.os) }}"}}, steps: [{run: cibuildwheel}, {${UPLOAD}}]}\n`,
    },
    gives: ["cibuildwheel x", "cibuildwheel y"],
    because: "a list that a job before writes",
  },
  {
    files: {
      a: `on: {${TAG}}\njobs:\n  m: {runs-on: u, steps: [{run: python matrix.py}]}\n  w: {needs: m, runs-on: u, strategy: {matrix: "\${{ fromJSON(needs.m.outputs.x) }}"}, steps: [{run: cibuildwheel}, {${UPLOAD}}]}\n`,
    },
    gives: ["? strategy: the matrix is made as it runs"],
    because: "a list that a program makes",
  },
])("called and computed: $because", async ({ files, gives }) => {
  expect(await shipped(files)).toEqual(gives);
});

test("of several projects each has its own workflows, however much the others look like releases", async () => {
  const files = {
    "a/pyproject.toml": "",
    "b/setup.py": "",
    ".github/workflows/a.yml": workflow(TAG, "a", `  p: ${PUBLISH}`).replace("--only", "a --only"),
    ".github/workflows/b.yml": workflow("workflow_dispatch: ", "b").replace("--only", "b --only"),
  };
  const builtFor = async (project: string) => (await workflowsOf(files, project)).builds.map(told);
  expect(await builtFor("a")).toEqual(["cibuildwheel u --only a in a"]);
  expect(await builtFor("b")).toEqual(["cibuildwheel u --only b in b"]);
  expect(await builtFor(".")).toEqual([]);
});

test("what grep leaves of printed identifiers is told", async () => {
  const steps = `- id: s
  run: |
    echo "all=$( { cibuildwheel --print-build-identifiers --platform linux | grep cp | grep -v musllinux | jq -nRc '{only: inputs}'; } | jq -sc)" >> $GITHUB_OUTPUT`;
  const [[name, text] = ["", ""]] = Object.entries(
    releasing(steps, 'runs-on: u\noutputs: {all: "${{ steps.s.outputs.all }}"}'),
  );
  const build = `  build:
    needs: wheels
    runs-on: u
    strategy: {matrix: {include: "\${{ fromJson(needs.wheels.outputs.all) }}"}}
    steps: [{run: "cibuildwheel --only \${{ matrix.only }}"}, {${UPLOAD}}]
`;
  const { builds } = await workflowsOf({ [name]: text + build });
  expect(builds).toEqual([
    expect.objectContaining({
      arguments: { platform: "linux" },
      printed: [
        { text: "cp", keepsIt: true },
        { text: "musllinux", keepsIt: false },
      ],
    }),
  ]);
});

test("an action of the repository is followed, with its inputs, defaults and what it writes", async () => {
  const action = `inputs: {arch: {default: auto}, skip: {default: pp*}}
outputs: {where: {value: "\${{ steps.o.outputs.where }}"}}
runs:
  using: composite
  steps:
  - {shell: bash, run: "echo CIBW_SKIP=\${{ inputs.skip }} >> $GITHUB_ENV"}
  - {shell: bash, run: "cibuildwheel --archs \${{ inputs.arch }}"}
  - {id: o, shell: bash, run: "echo where=out >> $GITHUB_OUTPUT"}
`;
  const steps =
    "- {id: b, uses: ./.github/actions/wheels, with: {ARCH: all}}\n- run: cibuildwheel --only ${{ steps.b.outputs.where }}";
  const { builds } = await workflowsOf({ ...releasing(steps), ".github/actions/wheels/action.yml": action });
  expect(builds.map(told)).toEqual([
    "cibuildwheel ubuntu-24.04 SKIP=pp* --archs all",
    "cibuildwheel ubuntu-24.04 SKIP=pp* --only out",
  ]);
  expect(builds[0]?.evidence).toMatchObject({ file: ".github/actions/wheels/action.yml", line: 7 });
});

test("labels are told once for each place, with those that a matrix gives", async () => {
  const job = "runs-on: ${{ matrix.os }}\nstrategy: {matrix: {os: [macos-13, macos-13, ubuntu-24.04]}}";
  const { labels } = await workflowsOf(releasing("- run: cibuildwheel", job));
  expect(labels).toEqual(
    ["macos-13", "ubuntu-24.04"].map((label) => ({
      label,
      evidence: { file: ".github/workflows/wheels.yml", line: 6, says: `runs-on: ${label}` },
    })),
  );
});

test.each([
  { steps: "- uses: shipwheel/shipwheel@v1", is: true },
  { steps: "- run: npx shipwheel publish", is: false },
  { steps: "- run: shipwheel publish", is: true },
  { steps: "- run: cibuildwheel # shipwheel", is: false },
])("$steps releases by Shipwheel: $is", async ({ steps, is }) => {
  expect((await workflowsOf(releasing(steps))).releasesByShipwheel).toBe(is);
});

test.each<{ run: string; gives?: readonly string[]; because: string }>([
  {
    run: "rm -f dist/*-cp315*.whl dist/x-*win32.whl",
    gives: ["*-cp315*.whl", "x-*win32.whl"],
    because: "files by patterns",
  },
  { run: "find dist -name '*pypy*' -type f -delete", gives: ["*pypy*"], because: "what is found" },
  { run: "find dist -name '*wasm*' -type f -exec rm {} +", gives: ["*wasm*"], because: "in another way" },
  { run: "find dist -not -name '*cp313*' -delete", because: "what is kept is not read" },
  { run: "find dist -name '*cp313*'", because: "to find is not to remove" },
  { run: "rm -rf dist/*.whl build", because: "a pattern for all says nothing of one" },
])("$run before it is published: $because", async ({ run, gives }) => {
  const steps = `[{uses: actions/download-artifact@v5}, {run: "${run}"}, {uses: pypa/gh-action-pypi-publish@release/v1}]`;
  const text = workflow(TAG, "a", `  p: {runs-on: u, needs: w, steps: ${steps}}`);
  expect((await workflowsOf({ ".github/workflows/a.yml": text })).removed).toEqual(gives);
});

test("a job between those that build and the one that publishes removes as well", async () => {
  const steps =
    "[{uses: actions/download-artifact@v5}, {run: rm -f dist/*wasm*.whl}, {uses: actions/upload-artifact@v7}]";
  const jobs = `  b: {runs-on: u, needs: w, steps: ${steps}}\n  p: ${PUBLISH.replace("needs: w", "needs: b")}`;
  const text = workflow(TAG, "a", jobs);
  expect((await workflowsOf({ ".github/workflows/a.yml": text })).removed).toEqual(["*wasm*.whl"]);
});

test("a job that builds removes what it has made something else of", async () => {
  const steps = "- run: cibuildwheel\n- run: rm dist/*cp315*.whl";
  expect(await workflowsOf(releasing(steps))).not.toHaveProperty("removed");
});
