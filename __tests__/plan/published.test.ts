import { expect, test } from "@jest/globals";
import { onPlatform } from "../../src/plan/platform.ts";
import { compareWithPublished } from "../../src/plan/published.ts";
import { parseVersion } from "../../src/python/version.ts";
import { planned } from "./planned-release.ts";

const COMPILED = { purity: { class: "platform", confidence: "certain", evidence: [] } } as const;
const LINUX = { build: "cp312-*", skip: "*-musllinux_*" };

function compare(names: readonly string[], against: string, project = {}) {
  const version = parseVersion(against);
  if (version === undefined) throw new Error(against);
  const { refusals, warnings } = compareWithPublished(planned({ project }), names, version);
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
