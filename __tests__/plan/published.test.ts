import { expect, test } from "@jest/globals";
import { onPlatform } from "../../src/plan/platform.ts";
import { compareWithPublished, type PublishedFile } from "../../src/plan/published.ts";
import { parseVersion } from "../../src/python/version.ts";
import { planned } from "./planned-release.ts";

const COMPILED = { purity: { class: "platform", confidence: "certain", evidence: [] } } as const;
const LINUX = { build: "cp312-*", skip: "*-musllinux_*" };

function comparison(names: readonly (string | PublishedFile)[], against: string, project = {}) {
  const version = against === "latest" ? against : parseVersion(against);
  if (version === undefined) throw new Error(against);
  const files = names.map((each) => (typeof each === "string" ? { name: each } : each));
  return compareWithPublished(planned({ project }), files, version);
}

function compare(names: readonly string[], against: string, project = {}) {
  const { refusals, warnings } = comparison(names, against, project);
  return [...refusals, ...warnings].map(
    ({ code, message }) => `${code} ${message.slice(message.lastIndexOf(": ") + 2)}`,
  );
}

test.each([
  {
    names: ["my_lib-1.2.2-py3-none-any.whl", "my_lib-1.2.2.tar.gz"],
    against: "1.2.2",
    says: [],
    because: "nothing changes",
  },
  {
    names: ["my_lib-1.2.3.tar.gz", "my_lib-1.2.2.tar.gz"],
    against: "1.2.2",
    says: ["SW-VERSION-EXISTS my_lib-1.2.3.tar.gz"],
    because: "the planned version is there",
  },
  {
    names: ["my_lib-1.2.3-py3-none-any.whl", "my_lib-1.2.3.tar.gz", "my_lib-1.2.2.tar.gz"],
    against: "1.2.2",
    says: ["SW-VERSION-EXISTS my_lib-1.2.3.tar.gz and 1 more"],
    because: "a few names are enough",
  },
  {
    names: ["my_lib-1.2.3.0.tar.gz", "my_lib-1.2.2.tar.gz"],
    against: "1.2.2",
    says: ["SW-VERSION-EXISTS my_lib-1.2.3.0.tar.gz"],
    because: "1.2.3.0 is the same version",
  },
  {
    names: [],
    against: "1.2.2",
    says: ["SW-VERSION-NOT-PUBLISHED My_Lib"],
    because: "there is nothing to compare with",
  },
  {
    names: ["my_lib-2.0.tar.gz"],
    against: "2.0",
    says: ["SW-VERSION-BELOW 1.2.3"],
    because: "users have a newer one",
  },
])("a pure project against $against: $because", ({ names, against, says }) => {
  expect(compare(names, against)).toEqual(says);
});

test("a platform that users have wheels for and the plan has not is named", () => {
  const names = [
    "my_lib-1.2.2-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
    "my_lib-1.2.2-cp312-cp312-musllinux_1_2_aarch64.whl",
    "my_lib-1.2.2-cp312-cp312-win_amd64.whl",
    "not a distribution",
  ];
  expect(compare(names, "1.2.2", { ...COMPILED, cibuildwheel: LINUX })).toEqual([
    "SW-WHEELS-DROPPED musllinux aarch64",
  ]);
});

test.each([
  { names: ["a-1.0.tar.gz", "a-1.10.tar.gz", "a-1.9.tar.gz"], version: "1.10", because: "versions are no texts" },
  { names: ["a-1.0.tar.gz", "a-2.0rc1.tar.gz"], version: "1.0", because: "installers pass pre-releases over" },
  { names: ["a-2.0rc1.tar.gz"], version: "2.0rc1", because: "unless there is nothing else" },
  {
    names: ["a-1.0.tar.gz", { name: "a-2.0.tar.gz", yanked: true as const }],
    version: "1.0",
    because: "2.0 is yanked",
  },
  { names: ["a-1.2.2.tar.gz", "a-1.2.3.tar.gz"], version: "1.2.2", because: "1.2.3 is what is planned" },
  { names: [], version: null, because: "the first release follows nothing" },
])("the latest of $names is $version: $because", ({ names, version }) => {
  const { against, warnings } = comparison(names, "latest");
  expect(against.version).toBe(version);
  expect(warnings.map(({ code }) => code)).not.toContain("SW-VERSION-NOT-PUBLISHED");
});

test("what users gain and lose is told wheel by wheel, whatever oldest system each asks for", () => {
  const names = [
    "my_lib-1.2.2-cp311-cp311-win_amd64.whl",
    "my_lib-1.2.2-cp312-cp312-manylinux1_x86_64.manylinux_2_5_x86_64.whl",
    "my_lib-1.2.2-cp312-cp312-win32.whl",
    "my_lib-1.2.2-py2.py3-none-any.whl",
  ];
  const { against } = comparison(names, "1.2.2", { ...COMPILED, cibuildwheel: LINUX });
  expect(against.dropped).toEqual(["cp311-cp311-win_amd64", "py3-none-any"]);
  expect(against.added).toContain("cp312-cp312-macosx_arm64");
  expect(against.added).not.toContain("cp312-cp312-manylinux_x86_64");
  expect(comparison(names.slice(3), "1.2.2").against).toMatchObject({ added: [], dropped: [] });
});

test("a platform's part of a plan has its wheels, its jobs, and what all platforms share", () => {
  const plan = planned({ project: { ...COMPILED, cibuildwheel: LINUX } });
  const part = onPlatform(plan, "windows");
  const wheels = part.expected.filter(({ kind }) => kind === "wheel");
  expect(wheels.map((each) => each.kind === "wheel" && each.platform)).toEqual(wheels.map(() => "win"));
  expect(wheels.length).toBeGreaterThan(0);
  expect(part.jobs.map(({ id }) => id)).toContain("sdist");
  expect(part.jobs.some(({ id }) => id.includes("manylinux"))).toBe(false);
  expect(part.matrix.include.length).toBeGreaterThan(0);
});

test("a platform's part of a comparison has what that platform gains and loses", () => {
  const against = {
    version: "1.0",
    added: ["cp314-cp314-win_amd64", "cp314-cp314-manylinux_x86_64", "cp314-cp314-win32"],
    dropped: ["cp39-cp39-macosx_arm64", "py3-none-any"],
  };
  const part = onPlatform({ ...planned({ project: COMPILED }), against }, "windows");
  expect(part.against).toEqual({
    version: "1.0",
    added: ["cp314-cp314-win_amd64", "cp314-cp314-win32"],
    dropped: ["py3-none-any"],
  });
});

test("a platform that is asked for is planned, though a release has no wheels for it", () => {
  const plan = planned({ project: COMPILED, arguments: { platform: "pyodide" } });
  expect(onPlatform(plan, "pyodide").matrix.include).toEqual([
    { job: "wheels-pyodide_wasm32", runner: "ubuntu-24.04" },
  ]);
  expect(onPlatform(plan, "linux").matrix.include).toEqual(
    onPlatform(planned({ project: COMPILED }), "linux").matrix.include,
  );
  expect(onPlatform(plan, "ios").excluded).not.toEqual([]);
});
