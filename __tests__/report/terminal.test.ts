import { expect, test } from "@jest/globals";
import { columns } from "../../src/report/columns.ts";
import { planText } from "../../src/report/plan-text.ts";
import { shownSeconds, shownSize } from "../../src/report/quantity.ts";
import { receiptText } from "../../src/report/receipt-text.ts";
import { installText, recordText } from "../../src/report/run-text.ts";
import { planSummary } from "../../src/report/summary.ts";
import { manifestText } from "../../src/report/terminal.ts";
import { distribution, expectedWheel, plan, record, SDIST, WHEEL } from "../fakes/release.ts";
import { released } from "../fakes/released.ts";

test.each([
  { bytes: 0, gives: "0 B" },
  { bytes: 999, gives: "999 B" },
  { bytes: 1000, gives: "1.0 kB" },
  { bytes: 999_600, gives: "1.0 MB" },
  { bytes: 104_857_600, gives: "105 MB" },
])("$bytes bytes are shown as $gives", ({ bytes, gives }) => {
  expect(shownSize(bytes)).toBe(gives);
});

test.each([
  { seconds: 0.04, gives: "0.0 s" },
  { seconds: 59.96, gives: "1 min 0 s" },
  { seconds: 119.7, gives: "2 min 0 s" },
])("$seconds seconds are shown as $gives", ({ seconds, gives }) => {
  expect(shownSeconds(seconds)).toBe(gives);
});

test("columns are as wide as their widest, whatever the colour", () => {
  expect(
    columns(
      [
        ["\u001b[31ma\u001b[39m", "b"],
        ["ccc", "dd"],
      ],
      [1],
    ),
  ).toEqual(["\u001b[31ma\u001b[39m     b", "ccc  dd"]);
});

test("a plan says the version and why, what is expected of which job, and what stands in the way", () => {
  const floor = expectedWheel({ python: "cp311", abi: "abi3", platform: "macosx", arch: "arm64", floor: "11_0" });
  const refusals = [{ code: "SW-USAGE", message: "The tree is dirty: a.py", hint: "Commit it." }];
  expect(planText(plan({ expected: [{ kind: "sdist", job: "build" }, floor], refusals }))).toBe(
    `my-tool 1.2.3
  version  1.2.3: the tag v1.2.3 on HEAD
  tag      v1.2.3
  commit   c0ffee000000  me/my-tool  refs/tags/v1.2.3
  backend  hatchling
  kind     pure (certain): build-backend = "hatchling.build"
  python   >=3.9

2 files expected
  sdist
                     cp311-abi3
  macosx 11_0 arm64  ●

1 job
  build  ubuntu-latest  build  pure code is built once

╭─ error SW-USAGE
│ The tree is dirty: a.py
│
│ fix: Commit it.
╰─ docs/errors.md#sw-usage`,
  );
});

test("a job that needs QEMU says so, and those that are there for one reason stand in one row", () => {
  const job = { id: "wheels", runner: "ubuntu-24.04", tool: "build", identifiers: [], why: "it is slow" };
  const emulation = { tool: "qemu", arch: "s390x" } as const;
  const emulated = plan({ jobs: [{ ...job, emulation }] });
  expect(planText(emulated)).toContain("wheels  ubuntu-24.04 with QEMU for s390x  build  it is slow");
  const twice = plan({ jobs: [job, { ...job, id: "others" }] });
  expect(planText(twice)).toContain("\n  wheels and 1 more  ubuntu-24.04  build  it is slow");
  expect(planSummary(emulated)).toContain("| `ubuntu-24.04 with QEMU for s390x` |");
});

const PYTHONS = ["cp39", "cp310", "cp310t"].map((abi) =>
  expectedWheel({ python: abi.replace("t", ""), abi, platform: "manylinux", arch: "x86_64" }),
);

test("the wheels of a plan are a grid of platforms and Pythons, the older first", () => {
  const macos = expectedWheel({ python: "cp310", abi: "cp310", platform: "macosx", arch: "arm64" });
  const pypy = expectedWheel({ python: "pp311", abi: "pypy311_pp73", platform: "macosx", arch: "arm64" });
  expect(planText(plan({ expected: [pypy, macos, ...PYTHONS] }))).toContain(`
                    cp39  cp310  cp310t  pp311-pypy311_pp73
  macosx arm64      ·     ●      ·       ●
  manylinux x86_64  ●     ●      ●       ·
`);
});

test("beside a published version the grid shows what users gain and lose", () => {
  const floor = expectedWheel({ python: "cp311", abi: "abi3", platform: "win", arch: "win32" });
  const against = {
    version: "1.2.2",
    added: ["cp310-cp310t-manylinux_x86_64", "cp311-abi3-win32"],
    dropped: ["cp38-cp38-manylinux_x86_64", "cp38-cp38-odd"],
  };
  expect(planText(plan({ expected: [...PYTHONS, floor], against }))).toContain(`
                    cp38  cp39  cp310  cp310t  cp311-abi3
  manylinux x86_64  -     ●     ●      +       ·
  win32             ·     ·     ·      ·       +
  odd               -     ·     ·      ·       ·
  beside 1.2.2: + 2 new, - 2 dropped
`);
});

test("a plan has one row for each reason to leave some out", () => {
  const excluded = ["cp312", "cp313", "cp314", "cp314t", "cp315"].map((python) => {
    return { identifier: `${python}-manylinux_i686`, rule: "archs", because: "archs leaves i686 out" };
  });
  const text = planText(plan({ excluded }));
  expect(text).toContain(
    "5 left out\n  archs  archs leaves i686 out  cp312-manylinux_i686, cp313-manylinux_i686, cp314-manylinux_i686 and 2 more",
  );
});

test("the closing table has every file, and where the release is not as planned", () => {
  const lines = manifestText(released("x").manifest).split("\n");
  expect(lines[0]).toBe("my-tool 1.2.3  rehearsal");
  expect(lines[2]).toMatch(
    /^ {2}my_tool-1\.2\.3-py3-none-any\.whl {2}wheel {2}30 B {2}[0-9a-f]{12} {2}1 error, 1 warning, 1 ignored$/,
  );
  expect(lines).toContain("  not checked: my_tool-1.2.3-py3-none-any.whl: x: x");
  expect(lines.at(-1)).toMatch(/^ {2}not expected: x: /);
});

test("a finding that several files have is told once", () => {
  const { manifest } = released("x");
  const [file] = manifest.files;
  const findings = file?.findings.slice(0, 1) ?? [];
  const files = manifest.files.map((each) => ({ ...each, findings }));
  const text = manifestText({ ...manifest, files, contract: null });
  expect(text.split("error SW-USAGE")).toHaveLength(2);
  expect(text).toContain(`${WHEEL} and 1 more`);
  expect(text).toContain("no plan: held against nothing");
});

test("a finding in the metadata of each file is one, whatever the metadata's path", () => {
  const { manifest } = released("x");
  const [finding] = manifest.files.flatMap(({ findings }) => findings);
  if (finding === undefined) throw new Error("no finding");
  const files = manifest.files.map((file) => {
    const member = `${file.name}/METADATA`;
    return { ...file, findings: [{ ...finding, member, message: `It says no type: ${member}` }] };
  });
  expect(manifestText({ ...manifest, files }).split("It says no type").length).toBe(2);
});

test("a record says what was built, and what was not", () => {
  const files = [distribution(SDIST), distribution(WHEEL)];
  const text = recordText(record(files, { notBuilt: [{ name: "cp311-win_amd64", because: "it needs win amd64" }] }));
  expect(text).toContain(WHEEL);
  expect(text).toContain("not built: cp311-win_amd64: it needs win amd64");
});

test("wheels that were not built for one reason are told in one line", () => {
  const notBuilt = ["cp310", "cp311", "cp312", "cp313", "cp314"].map((python) => {
    return { name: `${python}-win_amd64`, because: "it needs win amd64" };
  });
  const line = "cp310-win_amd64, cp311-win_amd64, cp312-win_amd64 and 2 more: it needs win amd64";
  expect(recordText(record([distribution(SDIST)], { notBuilt }))).toContain(`  not built: ${line}`);
  const { manifest } = released("x");
  const contract = { missing: [], extra: [], duplicate: [], mismatched: [], notBuilt };
  expect(manifestText({ ...manifest, contract })).toContain(`  not built on this machine: ${line}`);
});

test("no document moves the cursor, with colours or without", () => {
  const { plan, manifest, receipt, install, records } = released("\u001b[2J\u009b\r\u202e");
  const [made] = records;
  const texts = [
    ...(plan ? [planText(plan)] : []),
    manifestText(manifest),
    ...(receipt ? [receiptText(receipt)] : []),
    ...(install ? [installText(install)] : []),
    ...(made ? [recordText(made)] : []),
  ];
  expect(texts).toHaveLength(5);
  expect(texts.join("\n").replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
