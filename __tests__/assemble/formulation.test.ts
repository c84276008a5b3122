import { expect, test } from "@jest/globals";
import { formulation } from "../../src/assemble/formulation.ts";
import { sortFiles } from "../../src/assemble/released-file.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import { distribution, record, WHEEL } from "../fakes/release.ts";

function made(change: Partial<BuildRecord>, wheel: Partial<Distribution> = {}) {
  const files = [distribution(WHEEL, wheel)];
  return formulation([record(files, { tools: [], ...change })], sortFiles(files).files).map(
    ({ name, version, properties = [] }) =>
      [name, version, ...properties.map(({ value }) => value)].filter((text) => text !== undefined).join(" | "),
  );
}

const SBOM = "my_tool-1.2.3.dist-info/sboms/auditwheel.cdx.json";

test.each([
  {
    change: { tools: [{ name: "build", version: "1.3.0" }] },
    wheel: {},
    gives: ["build | 1.3.0 | frontend"],
    because: "tools have roles",
  },
  {
    change: {},
    wheel: { makers: ["hatchling 1.31.0"] },
    gives: ["hatchling | 1.31.0 | backend"],
    because: "wheels name their backends",
  },
  {
    change: {},
    wheel: { makers: ["bdist_wheel (0.45.1)"] },
    gives: ["bdist_wheel | 0.45.1 | backend"],
    because: "some in parentheses",
  },
  { change: {}, wheel: { makers: ["Meson"] }, gives: ["Meson | backend"], because: "some without a version" },
  {
    change: {},
    wheel: { makers: ["delvewheel 1.11.1"] },
    gives: ["delvewheel | 1.11.1 | repair"],
    because: "and who repaired them",
  },
  {
    change: {},
    wheel: { members: [{ name: SBOM, size: 1 }] },
    gives: ["auditwheel | repair"],
    because: "a tool may only leave a trace",
  },
  {
    change: { tools: [{ name: "auditwheel", version: "6.5.0" }] },
    wheel: { members: [{ name: SBOM, size: 1 }] },
    gives: ["auditwheel | 6.5.0 | repair"],
    because: "which is not told twice",
  },
  {
    change: {
      machines: [
        {
          platform: "linux",
          arch: "x64",
          image: { name: "ubuntu24", version: "20260101.1" },
          workflow: "me/my-tool/.github/workflows/release.yml@refs/tags/v1",
        },
      ],
    },
    wheel: {},
    gives: ["ubuntu24 | 20260101.1 | machine | linux x64 | me/my-tool/.github/workflows/release.yml@refs/tags/v1"],
    because: "runners have images and workflows",
  },
  {
    change: { machines: [{ platform: "darwin", arch: "arm64" }] },
    wheel: {},
    gives: ["darwin arm64 | machine | darwin arm64"],
    because: "of other machines little is told",
  },
  {
    change: {},
    wheel: { makers: ["\u0000 evil\n2.0"] },
    gives: [expect.not.stringContaining("\n")],
    because: "texts are plain",
  },
])("$change $wheel: $because", ({ change, wheel, gives }) => {
  expect(made(change, wheel)).toEqual(gives);
});
