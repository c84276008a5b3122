import path from "node:path";
import { expect, test } from "@jest/globals";
import { cacheFolder } from "../../src/build/cache-folder.ts";

const HOME = "/home/ada";

test.each([
  { platform: "linux", environment: { HOME }, gives: "/home/ada/.cache/shipwheel", because: "the usual place" },
  {
    platform: "linux",
    environment: { HOME, XDG_CACHE_HOME: "/fast" },
    gives: "/fast/shipwheel",
    because: "the user has another for all programs",
  },
  {
    platform: "darwin",
    environment: { HOME },
    gives: "/home/ada/Library/Caches/shipwheel",
    because: "the usual place",
  },
  {
    platform: "win32",
    environment: { LOCALAPPDATA: "/local" },
    gives: "/local/shipwheel/cache",
    because: "the usual place",
  },
  {
    platform: "linux",
    environment: { HOME, SHIPWHEEL_CACHE: "/mine", RUNNER_TEMP: "/runner" },
    inActions: true,
    gives: "/mine",
    because: "the user says so",
  },
  {
    platform: "linux",
    environment: { HOME, RUNNER_TEMP: "/runner" },
    inActions: true,
    gives: "/runner/shipwheel",
    because: "in Actions nothing stays from job to job",
  },
  {
    platform: "linux",
    environment: { HOME, RUNNER_TEMP: "/runner" },
    gives: "/home/ada/.cache/shipwheel",
    because: "a variable alone makes no runner",
  },
] as const)("the cache on $platform with $environment is $gives: $because", ({ gives, ...runner }) => {
  expect(cacheFolder({ inActions: false, ...runner }).replaceAll(path.sep, "/")).toMatch(new RegExp(`(^|:)${gives}$`));
});

test("nowhere is no place for programs that we run", () => {
  const nobody = { environment: {}, inActions: false, platform: "linux" } as const;
  expect(() => cacheFolder(nobody)).toThrow(expect.objectContaining({ code: "SW-TOOLS-NOT-INSTALLED" }));
});
