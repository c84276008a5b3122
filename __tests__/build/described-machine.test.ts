import { expect, test } from "@jest/globals";
import { describedMachine } from "../../src/build/described-machine.ts";

const REF = "me/my-tool/.github/workflows/release.yml@refs/tags/v1.2.3";

test.each([
  {
    environment: {
      ImageOS: "ubuntu24",
      ImageVersion: "20260101.1.0",
      GITHUB_WORKFLOW_REF: REF,
      HOSTNAME: "secret-host",
      USER: "ada",
      HOME: "/home/ada",
    },
    gives: { image: { name: "ubuntu24", version: "20260101.1.0" }, workflow: REF },
    because: "GitHub's runners tell their image",
  },
  { environment: { HOSTNAME: "secret-host", USER: "ada" }, gives: {}, because: "others tell nothing" },
  {
    environment: { ImageOS: "/home/ada/image", ImageVersion: "1" },
    gives: {},
    because: "a path is no name of an image",
  },
  { environment: { GITHUB_WORKFLOW_REF: "https://me:secret@host/x@y" }, gives: {}, because: "nor is a URL a workflow" },
])("$environment: $because", ({ environment, gives }) => {
  const runner = { inActions: true, environment, platform: "linux", arch: "x64" } as const;
  expect(describedMachine(runner)).toEqual({ platform: "linux", arch: "x64", ...gives });
});
