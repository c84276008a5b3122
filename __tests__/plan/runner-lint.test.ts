import { expect, test } from "@jest/globals";
import { BUILD_PLATFORMS, defaultCibuildwheel } from "../../src/plan/cibuildwheel-table.ts";
import { hostOf } from "../../src/plan/runner-label.ts";
import { knownRunner, labelState, runnerLabels } from "../../src/plan/runner-table.ts";
import { ANY_RUNNER, runnerFor } from "../../src/plan/runners.ts";
import { planned, TIME } from "./planned-release.ts";

/** What a plan of `day` says to a runner of the project's own choice. */
function choosing(label: string, day: string) {
  const now = Date.parse(day);
  const where = { file: "pyproject.toml", line: 3, text: label };
  return planned({
    time: { now, sourceDate: now },
    config: { runners: [{ target: /^mac/.test(label) ? "macos-x86_64" : "linux-x86_64", label, where }] },
  });
}

const MACHINES = BUILD_PLATFORMS.flatMap((platform) =>
  defaultCibuildwheel().architectures[platform].map((arch) => runnerFor(platform, arch)),
);

test.each([...new Set([...MACHINES.map(({ label }) => label), ANY_RUNNER])])(
  "%s, which plans name, is there",
  (label) => {
    const known = knownRunner(label);
    expect(known && labelState(known, TIME.now)).toBe("current");
    for (const { host } of MACHINES.filter((each) => each.label === label)) {
      expect(host).toMatchObject({ os: known?.os, machine: known?.arch });
    }
  },
);

test("what the words of a label say is what is known of it", () => {
  for (const { label, os, arch } of runnerLabels()) {
    expect({ label, ...hostOf(label) }).toMatchObject({ label, os, machine: arch });
  }
});

test("what stands in the place of a runner is there when that goes", () => {
  for (const { label, removed, replacement } of runnerLabels()) {
    if (removed === undefined) continue;
    const instead = knownRunner(replacement ?? "");
    expect([label, instead && labelState(instead, Date.parse(removed))]).not.toEqual([label, "gone"]);
    expect([label, instead && labelState(instead, TIME.now)]).not.toEqual([label, "gone"]);
  }
});

test.each([
  {
    label: "ubuntu-22.04",
    day: "2026-03-01",
    code: undefined,
    because: "nothing was announced for the next half-year",
  },
  { label: "ubuntu-22.04", day: "2026-09-16", code: undefined, because: "it is deprecated the next day" },
  { label: "ubuntu-22.04", day: "2026-09-17", code: "SW-RUNNER-GOING", because: "it is deprecated from this day on" },
  { label: "ubuntu-22.04", day: "2027-04-16", code: "SW-RUNNER-GOING", because: "it is its last day" },
  { label: "ubuntu-22.04", day: "2027-04-17", code: "SW-RUNNER-GONE", because: "it is removed this day" },
  { label: "macos-15-intel", day: "2026-11-21", code: undefined, because: "its end is far" },
  { label: "macos-15-intel", day: "2027-04-01", code: "SW-RUNNER-GOING", because: "its end is near" },
  { label: "macOS-13", day: "2026-11-21", code: "SW-RUNNER-GONE", because: "capitals do not matter" },
  { label: "ubuntu-24.4", day: "2026-11-21", code: "SW-RUNNER-UNKNOWN", because: "a digit is missing" },
  {
    label: "ubuntu-24.04-16core",
    day: "2026-11-21",
    code: undefined,
    because: "larger runners have names of one's own",
  },
  { label: "self-hosted", day: "2026-11-21", code: undefined, because: "it is not like any" },
])("$label on $day: $code, as $because", ({ label, day, code }) => {
  const { refusals, warnings } = choosing(label, day);
  const said = (code === "SW-RUNNER-GONE" ? refusals : warnings).filter((each) => each.code.startsWith("SW-RUNNER"));
  expect(said.map((each) => each.code)).toEqual(code === undefined ? [] : [code]);
});

test.each([
  { target: "linux-x86_64", label: "windows-2025", says: "Name a runner of linux.", because: "containers are Linux's" },
  { target: "ios-arm64_iphoneos", label: "ubuntu-24.04", says: "Name a runner of macos.", because: "Xcode is Apple's" },
  { target: "android-x86_64", label: "macos-15", says: undefined, because: "Android is built on both" },
  { target: "macos-x86_64", label: "macos-26", says: undefined, because: "macOS compiles for both processors" },
  { target: "windows-x86", label: "mine", says: undefined, because: "what is one's own is known to oneself" },
])("$target on $label: $because", ({ target, label, says }) => {
  const { refusals } = planned({ config: { runners: [{ target, label, where: { file: "pyproject.toml" } }] } });
  expect(refusals.map(({ code, hint }) => [code, hint])).toEqual(
    says === undefined ? [] : [["SW-RUNNER-SYSTEM", says]],
  );
});

test("the date, the replacement and the place are told", () => {
  expect(choosing("macos-13", "2026-11-21").refusals).toEqual([
    {
      code: "SW-RUNNER-GONE",
      message: "GitHub has removed the runner: macos-13, since 2025-12-08",
      hint: "Name `macos-15-intel` in its place; see https://github.com/actions/runner-images/issues/13046.",
      where: { file: "pyproject.toml", line: 3 },
    },
  ]);
});

test("an old Shipwheel says that its own runners are gone", () => {
  const now = Date.parse("2027-10-01");
  const purity = { class: "platform", confidence: "certain", evidence: [] } as const;
  const { refusals } = planned({ time: { now, sourceDate: now }, project: { purity } });
  expect(refusals).toMatchObject([
    {
      code: "SW-RUNNER-GONE",
      hint: expect.stringContaining("`macos-26-intel` in its place under [tool.shipwheel.runners]"),
    },
  ]);
});

test("a label of several workflows is one warning, a runner that is gone too", () => {
  const at = (file: string, label: string) => ({ label, evidence: { file, line: 7, says: `runs-on: ${label}` } });
  const labels = [at("a.yml", "ubuntu-20.04"), at("b.yml", "ubuntu-latest"), at("c.yml", "ubuntu-20.04")];
  const workflows = { builds: [], labels, unread: [], releasesByShipwheel: false };
  const { warnings, refusals } = planned({ tag: "v1.2.3", workflows });
  expect(refusals).toEqual([]);
  expect(warnings).toMatchObject([
    {
      code: "SW-RUNNER-GONE",
      message: "GitHub has removed the runner: ubuntu-20.04 (in 2 places), since 2025-04-15",
      where: { file: "a.yml", line: 7 },
    },
  ]);
});

test("of ten thousand labels that are misspelt the first are told", () => {
  const labels = Array.from({ length: 10_000 }, (_, index) => ({
    label: `ubuntu-24.0${String.fromCodePoint(200 + index)}`,
    evidence: { file: "a.yml", line: index, says: "runs-on" },
  }));
  const { length } = planned({
    tag: "v1.2.3",
    workflows: { builds: [], labels, unread: [], releasesByShipwheel: false },
  }).warnings;
  expect(length).toBeGreaterThan(10);
  expect(length).toBeLessThan(100);
});
