import { expect, test } from "@jest/globals";
import { jobProblems } from "../../src/assemble/job-contract.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import { distribution, expectedWheel, plan, SDIST, WHEEL } from "../fakes/release.ts";

const native = (tag: string) => distribution(`my_tool-1.2.3-${tag}.whl`);
const cp311 = { python: "cp311", abi: "cp311", platform: "manylinux", arch: "x86_64", job: "wheels" } as const;
const LINUX = expectedWheel({ ...cp311, identifier: "cp311-manylinux_x86_64", floor: "2_28" });

test.each<{ made: readonly Distribution[]; says: readonly string[]; because: string }>([
  { made: [native("cp311-cp311-manylinux_2_17_x86_64")], says: [], because: "it is what was planned" },
  { made: [], says: ["cp311-manylinux_x86_64 is missing"], because: "nothing was made" },
  {
    made: [native("cp311-cp311-manylinux_2_34_x86_64")],
    says: ["it needs manylinux 2_34, the plan promises 2_28"],
    because: "it was built on too new a system",
  },
  {
    made: [native("cp311-cp311-linux_x86_64")],
    says: ["the plan expects a wheel for cp311-cp311 on manylinux x86_64"],
    because: "it was not repaired",
  },
  {
    made: [native("cp311-cp311-manylinux_2_17_aarch64")],
    says: ["the plan expects a wheel for cp311-cp311 on manylinux x86_64"],
    because: "it is for another machine",
  },
  {
    made: [native("cp311-cp311-manylinux_2_17_x86_64"), native("cp312-cp312-manylinux_2_17_x86_64")],
    says: ["my_tool-1.2.3-cp312-cp312-manylinux_2_17_x86_64.whl is not expected"],
    because: "another job makes that one",
  },
  {
    made: [native("cp311-cp311-manylinux_2_17_x86_64"), native("cp311-cp311-manylinux_2_28_x86_64")],
    says: ["are both the plan's cp311-manylinux_x86_64"],
    because: "one is enough",
  },
  { made: [distribution(WHEEL)], says: ["the plan expects a wheel for cp311"], because: "it was not compiled" },
  {
    made: [distribution("odd.whl", { kind: "unknown" })],
    says: [],
    because: "what cannot be read is told by the checks",
  },
])("a job is told $says: $because", ({ made, says }) => {
  const problems = jobProblems(made, [LINUX], plan({ expected: [{ kind: "sdist", job: "sdist" }, LINUX] }));
  expect(problems.map(({ message }) => message)).toEqual(says.map((text) => expect.stringContaining(text)));
});

test("the job that makes the sdist is not told of wheels", () => {
  const sdist = { kind: "sdist", job: "sdist" } as const;
  expect(jobProblems([distribution(SDIST)], [sdist], plan({ expected: [sdist, LINUX] }))).toEqual([]);
});
