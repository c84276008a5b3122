import path from "node:path";
import { expect, test } from "@jest/globals";
import { installFromGit } from "../../src/build/git-install.ts";
import type { Machine } from "../../src/build/machine.ts";
import type { Tools } from "../../src/build/tools.ts";
import type { Plan } from "../../src/documents/plan.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { examplePlan } from "../publish/example-bundle.ts";
import { examplePython } from "./example-python.ts";

const COMMIT = "c".repeat(40);
const TOOLS: Tools = {
  base: examplePython,
  interpreter: "/tools/python",
  programs: "/tools",
  installer: "pip",
  packages: [],
};
const HTTPS = "my-tool @ git+https://github.com/octo/my-tool.git@v1.2.3";
const SSH = "my-tool @ git+ssh://git@github.com/octo/my-tool.git@v1.2.3";

interface Given {
  readonly origin?: string;
  /** What the commit has beside its project. */
  readonly tracked?: Readonly<Record<string, string>>;
  /** What pip reports, or what it says where it fails. */
  readonly made?: { readonly version?: string; readonly commit?: string };
  readonly fails?: string;
}

/** Installs the tag by a git and a pip of ours. */
async function installed({ origin = "github.com/octo/my-tool", tracked = {}, made = {}, fails }: Given) {
  const files = fakeFiles({});
  const told: string[] = [];
  const processes = fakeProcesses(([program, ...args], { env }) => {
    if (args.includes("clone"))
      for (const [name, text] of Object.entries({ "pyproject.toml": "", ...tracked }))
        void files.write(path.join(args.at(-1) ?? "", name), text);
    if (!args.includes("install")) return {};
    told.push(
      args.at(-1) ?? "",
      ...Object.entries(env).flatMap(([name, text]) => (name.includes("VALUE") ? text : [])),
    );
    if (fails !== undefined) return { exitCode: 1, stderr: fails };
    const entry = {
      download_info: { url: "", vcs_info: { commit_id: made.commit ?? COMMIT } },
      metadata: { name: "my_tool", version: made.version ?? "1.2.3" },
    };
    void files.write(args[args.indexOf("--report") + 1] ?? "", JSON.stringify({ install: [entry] }));
    return program === undefined ? undefined : {};
  });
  const runner = { inActions: false, environment: {}, platform: "linux", arch: "x64" } as const;
  const machine: Machine = { files, processes, clock: fakeClock(), runner, progress: fakeProgress(), temporary: "/t" };
  const plan: Plan = examplePlan({ source: { ...examplePlan().source, ...(origin !== "" && { origin }) } });
  return { ...(await installFromGit({ plan, dir: "/p", tools: TOOLS, pass: [] }, machine)), told };
}

test("pip is asked for the lines that users copy, and git finds their addresses here", async () => {
  const { smoke, warnings, told } = await installed({});
  expect(smoke.map(({ name, outcome }) => [name, outcome])).toEqual([
    [`pip install "${HTTPS}"`, "passed"],
    [`pip install "${SSH}"`, "passed"],
  ]);
  expect(warnings).toEqual([]);
  const addresses = ["https://github.com/octo/my-tool.git", "ssh://git@github.com/octo/my-tool.git"];
  expect(told).toEqual([HTTPS, ...addresses, SSH, ...addresses]);
});

test("a repository that is nowhere else is asked for where it lies", async () => {
  const { smoke } = await installed({ origin: "" });
  expect(smoke).toMatchObject([
    { name: expect.stringMatching(/my-tool @ git\+file:\/\/.+@v1\.2\.3"$/), outcome: "passed" },
  ]);
});

test.each<{ given: Given; outcome: string; detail: string; because: string }>([
  { given: { made: { version: "1.2.4.dev1" } }, outcome: "failed", detail: "1.2.4.dev1", because: "another version" },
  { given: { made: { commit: "d".repeat(40) } }, outcome: "failed", detail: "dddd", because: "another commit" },
  { given: { fails: "ERROR: it does not build" }, outcome: "failed", detail: "does not build", because: "it fails" },
  {
    given: { fails: "ERROR: git submodule update failed", tracked: { ".gitmodules": "" } },
    outcome: "skipped",
    detail: "submodule",
    because: "users may be let in where this job is not",
  },
])("it is $outcome: $because", async ({ given, outcome, detail }) => {
  const [first] = (await installed(given)).smoke;
  expect(first).toMatchObject({ outcome, detail: expect.stringContaining(detail) });
});

test.each([
  { tracked: { ".gitmodules": "" }, code: "SW-GIT-SUBMODULES" },
  { tracked: { ".gitattributes": "*.bin filter=lfs diff=lfs\n" }, code: "SW-GIT-LARGE-FILES" },
])("$code tells users what else they need", async ({ tracked, code }) => {
  expect((await installed({ tracked })).warnings).toMatchObject([{ code }]);
});
