import { expect, test } from "@jest/globals";
import type { Expected, Plan } from "../../src/documents/plan.ts";
import { planAddition } from "../../src/plan/addition.ts";
import { planned } from "./planned-release.ts";

const wheel = (python: string, platform: "manylinux" | "win", arch: string, job: string): Expected => ({
  ...{ kind: "wheel", identifier: `${python}-${platform}_${arch}`, python, abi: python, platform, arch, job },
});
const PLAN: Plan = {
  ...planned({ tag: "v1.2.3" }),
  expected: [
    { kind: "sdist", job: "sdist" },
    wheel("cp313", "manylinux", "x86_64", "wheels-linux"),
    wheel("cp314", "manylinux", "x86_64", "wheels-linux"),
    wheel("cp313", "win", "amd64", "wheels-windows"),
  ],
  jobs: ["sdist", "wheels-linux", "wheels-windows"].map((id) => ({
    ...{ id, runner: "any", tool: "build", identifiers: [], why: "" },
  })),
  matrix: { include: ["wheels-linux", "wheels-windows"].map((job) => ({ job, runner: "any" })) },
};

function there(...names: readonly string[]) {
  return names.map((name) => ({ name, url: `https://files.example/${name}`, sha256: `of ${name}` }));
}

const SDIST = "my_lib-1.2.3.tar.gz";
const LINUX = "my_lib-1.2.3-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl";
const WINDOWS = "my_lib-1.2.3-cp313-cp313-win_amd64.whl";

test("the wheels that the index lacks are planned with their jobs, from the sdist that is there", () => {
  const plan = planAddition(PLAN, there(SDIST, LINUX, WINDOWS, "my_lib-1.2.2.tar.gz"), { index: "pypi" });
  expect(plan.refusals).toEqual([]);
  expect(plan.expected).toEqual([wheel("cp314", "manylinux", "x86_64", "wheels-linux")]);
  expect(plan.jobs.map(({ id }) => id)).toEqual(["wheels-linux"]);
  expect(plan.matrix.include.map(({ job }) => job)).toEqual(["wheels-linux"]);
  const sdist = { name: SDIST, url: `https://files.example/${SDIST}`, sha256: `of ${SDIST}` };
  expect(plan.addition).toEqual({ index: "pypi", sdist });
});

test.each([
  { files: [], code: "SW-ADD-NO-RELEASE", because: "the index has nothing of it" },
  { files: there(LINUX), code: "SW-ADD-NO-RELEASE", because: "there is no sdist" },
  { files: [{ name: SDIST, url: "https://a.b/" }], code: "SW-ADD-NO-RELEASE", because: "nobody knows its bytes" },
  {
    files: there(SDIST, LINUX, WINDOWS, LINUX.replaceAll("cp313", "cp314")),
    code: "SW-ADD-NOTHING",
    because: "all are there",
  },
])("$code: $because", ({ files, code }) => {
  expect(planAddition(PLAN, files, { index: "pypi" }).refusals).toMatchObject([{ code }]);
});

test("with a build tag every wheel is made anew but those that have it", () => {
  const mended = LINUX.replace("-cp313", "-2a-cp313");
  const plan = planAddition(PLAN, there(SDIST, LINUX, WINDOWS, mended), { index: "pypi", build: "2a" });
  expect(plan.expected).toEqual(PLAN.expected.slice(2));
  expect(plan.addition).toMatchObject({ build: "2a" });
});
