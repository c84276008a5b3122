import { expect, test } from "@jest/globals";
import { wheelRules } from "../../src/commands/wheel-rules.ts";
import { configOf } from "../../src/config/config.ts";
import type { GitState, Project } from "../../src/documents/project.ts";
import { defaultCibuildwheel } from "../../src/plan/cibuildwheel-table.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

const PLATFORM = { purity: { class: "platform", confidence: "certain", evidence: [] } } as const;

function failing() {
  return fakeProcesses(() => ({ exitCode: 1, stderr: "No matching distribution found" }));
}

/** What chooses the wheels of a project at /repo, which a workflow builds by `pypa/cibuildwheel@RELEASE` when `release` is given. */
function rules({
  release,
  also,
  named,
  day = "2026-11-20",
  root = ".",
  purity = PLATFORM.purity,
  processes = failing(),
}: {
  readonly release?: string;
  readonly also?: string;
  readonly named?: string;
  readonly day?: string;
  readonly root?: string;
  readonly purity?: Project["purity"];
  readonly processes?: ReturnType<typeof failing>;
}) {
  const workflow = `on: {release: {types: [published]}}
jobs:
  wheels:
    runs-on: ubuntu-latest
    steps:
      - ${release?.startsWith("~") ? `run: pipx run 'cibuildwheel${release}' ${root}` : `uses: pypa/cibuildwheel@${release}`}
        with: {package-dir: ${root}}
        env: {CIBW_BUILD: cp312-*}
${also === undefined ? "" : `      - uses: pypa/cibuildwheel@${also}\n`}      - uses: pypa/gh-action-pypi-publish@v1
`;
  const files = fakeFiles({
    [`/repo/${root}/pyproject.toml`]: "[project]\nname = 'x'\n",
    ...(release !== undefined && { "/repo/.github/workflows/release.yml": workflow }),
  });
  const world = {
    files,
    processes,
    runner: {
      inActions: false,
      environment: { CIBW_SKIP: "pp*", HOME: "/home" },
      platform: "linux",
      arch: "x64",
    } as const,
  };
  const config = { ...configOf(undefined), ...(named !== undefined && { cibuildwheel: named }) };
  const git = { root, epoch: Date.parse(day) / 1000 } as GitState;
  const project = { name: "x", purity } as Project;
  return wheelRules({ dir: root === "." ? "/repo" : `/repo/${root}`, project, git }, config, undefined, world);
}

test.each([
  { release: "v3.1.4", is: "3.1.4", because: "the workflow pins it" },
  { release: "v3.1", day: "2025-07-30", is: "3.1.2", because: "it was the newest of 3.1 on the day of the commit" },
  { release: "v4.0.0rc1", is: "4.0.0", because: "a candidate is as good as what it became" },
  { release: "~=2.19", day: "2026-11-20", is: "2.23.4", because: "the range ends before 3.0" },
  { release: "v2.22", named: "2.16.5", is: "2.16.5", because: "[tool.shipwheel] says more" },
  { release: "main", day: "2025-10-15", is: "3.2.1", because: "none is pinned, and it was the newest of that day" },
])("cibuildwheel@$release, $named in [tool.shipwheel]: $is, as $because", async ({ is, ...said }) => {
  const { table, wanted, workflows } = await rules(said);
  expect(table?.version).toBe(is);
  expect(wanted).toBeUndefined();
  expect(workflows?.builds).not.toHaveLength(0);
});

test("a release that cannot even be asked for is planned as the one before it", async () => {
  const { table, wanted } = await rules({ release: "v3.2.99" });
  expect({ wanted, version: table?.version }).toEqual({ wanted: "3.2.99", version: "3.2.1" });
});

test.each([
  { release: "v3.2.99", isAsked: true, because: "it may be there" },
  { release: "v1.3.0", isAsked: false, because: "none of that age would answer" },
])("cibuildwheel@$release is asked what it builds: $isAsked, as $because", async ({ release, isAsked }) => {
  const processes = failing();
  const { wanted } = await rules({ release, processes });
  expect(wanted).toBe(release.slice(1));
  expect(processes.ran.length > 0).toBe(isAsked);
});

test("without workflows it is the default; the variables of this machine count", async () => {
  const { table, environment, workflows } = await rules({});
  expect({ version: table?.version, environment, workflows }).toEqual({
    version: defaultCibuildwheel().version,
    environment: { CIBW_SKIP: "pp*" },
    workflows: undefined,
  });
});

test("each step is decided by the release that it pins; the newest names the plan", async () => {
  const { table, tables } = await rules({ release: "v3.4.1", also: "v2.23.3" });
  expect(table?.version).toBe("3.4.1");
  expect([...(tables ?? [])].map(([pin, { version }]) => [pin, version])).toEqual([
    ["3.4.1", "3.4.1"],
    ["2.23.3", "2.23.3"],
  ]);
});

test("workflows are read at the repository, above the project's folder", async () => {
  const { workflows } = await rules({ release: "v3.2.1", root: "python" });
  expect(workflows?.builds).toMatchObject([{ packageDir: "python" }]);
});

test("nothing is read for a project that is surely pure", async () => {
  expect(await rules({ release: "v3.2.1", purity: { class: "pure", confidence: "certain", evidence: [] } })).toEqual(
    {},
  );
});
