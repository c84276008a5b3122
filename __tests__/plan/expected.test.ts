import { expect, test } from "@jest/globals";
import { planSchema } from "../../src/documents/plan.ts";
import type { Project } from "../../src/documents/project.ts";
import { cibuildwheelTable, defaultCibuildwheel } from "../../src/plan/cibuildwheel-table.ts";
import { explain } from "../../src/plan/explain.ts";
import { planned } from "./planned-release.ts";

const PLATFORM: Partial<Project> = { purity: { class: "platform", confidence: "certain", evidence: [] } };

/** The plan of a platform project with these options of cibuildwheel, and these variables on the machine that plans. */
function wheels(
  cibuildwheel: Record<string, unknown> = {},
  project: Partial<Project> = {},
  environment: Record<string, string> = {},
) {
  return planned({ project: { ...PLATFORM, cibuildwheel, ...project }, environment });
}

function identifiers(plan: ReturnType<typeof wheels>): readonly string[] {
  return plan.expected.flatMap((file) => (file.kind === "wheel" && file.identifier ? [file.identifier] : []));
}

test("a pure project has an sdist and a wheel, made by one job", () => {
  const plan = planned();
  expect(plan.expected).toEqual([
    { kind: "sdist", job: "build" },
    { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job: "build" },
  ]);
  expect(plan.jobs).toMatchObject([{ id: "build", runner: "ubuntu-24.04", tool: "build", identifiers: [] }]);
  expect(plan.matrix.include).toEqual([]);
});

test("one that compiles only when it is asked to is built as it is: pure", () => {
  const both = { class: "both", confidence: "likely", evidence: [] } as const;
  expect(planned({ project: { purity: both, pureByDefault: true } }).expected).toHaveLength(2);
  expect(planned({ project: { purity: both } }).jobs.length).toBeGreaterThan(1);
});

test("one of an unknown backend is taken for pure, with a warning", () => {
  const plan = planned({ project: { purity: { class: "unknown", confidence: "unsure", evidence: [] } } });
  expect(plan.expected).toHaveLength(2);
  expect(plan.warnings).toMatchObject([{ code: "SW-UNTAGGED" }, { code: "SW-PURITY-UNKNOWN" }]);
});

test("a platform project has a job for the sdist, and one for each platform, C library and architecture, the longest first", () => {
  const plan = wheels({}, { buildRange: ">=3.14" });
  expect(plan.matrix.include).toEqual([
    { job: "wheels-win32", runner: "windows-2025" },
    { job: "wheels-win_amd64", runner: "windows-2025" },
    { job: "wheels-win_arm64", runner: "windows-11-arm" },
    { job: "wheels-macosx_x86_64", runner: "macos-15-intel" },
    { job: "wheels-macosx_arm64", runner: "macos-15" },
    { job: "wheels-manylinux_x86_64", runner: "ubuntu-24.04" },
    { job: "wheels-manylinux_aarch64", runner: "ubuntu-24.04-arm" },
    { job: "wheels-musllinux_x86_64", runner: "ubuntu-24.04" },
    { job: "wheels-musllinux_aarch64", runner: "ubuntu-24.04-arm" },
  ]);
  expect(plan.jobs[0]).toMatchObject({ id: "sdist", identifiers: [] });
  expect(plan.jobs.find(({ id }) => id === "wheels-manylinux_x86_64")?.identifiers).toEqual(
    ["cp314", "cp314t", "cp315", "cp315t"].map((each) => `${each}-manylinux_x86_64`),
  );
  expect(plan.expected).toContainEqual({
    kind: "wheel",
    identifier: "cp314t-win32",
    python: "cp314",
    abi: "cp314t",
    platform: "win",
    arch: "win32",
    job: "wheels-win32",
  });
});

test.each<{ options: Record<string, unknown>; buildRange?: string; gives: string[]; because: string }>([
  { options: { build: "cp312-manylinux_x86_64" }, gives: ["cp312-manylinux_x86_64"], because: "one is selected" },
  {
    options: { build: "cp312-win_*" },
    gives: ["cp312-win_amd64", "cp312-win_arm64"],
    because: "each is decided on the machine that builds it, wherever the plan is made",
  },
  {
    options: { build: ["cp312-*"], skip: "*-musllinux* *-mac* *-win*" },
    gives: ["cp312-manylinux_x86_64", "cp312-manylinux_aarch64"],
    because: "a list and a text say the same",
  },
  {
    options: { build: "cp31{1,2}-win_amd64" },
    buildRange: "<=3.12",
    gives: ["cp311-win_amd64"],
    because: "3.12.99 is more than 3.12",
  },
  { options: { build: "pp311-*_x86_64" }, gives: [], because: "PyPy has to be enabled" },
  {
    options: { build: "pp311-*_x86_64", enable: "pypy" },
    gives: ["pp311-manylinux_x86_64", "pp311-macosx_x86_64"],
    because: "PyPy is enabled",
  },
  {
    options: { build: "cp312-win_*", windows: { archs: "arm64" } },
    gives: ["cp312-win_arm64"],
    because: "case does not matter in the platform's own table",
  },
  {
    options: { build: "cp312-*", archs: "universal2" },
    gives: ["cp312-macosx_universal2"],
    because: "what only one platform has is nothing on the others",
  },
  {
    options: { build: "cp312-many*", linux: { archs: "auto32" } },
    gives: ["cp312-manylinux_i686"],
    because: "the ARM runners run no 32-bit programs",
  },
  {
    options: { build: "cp312-many*", archs: ["ppc64le", "s390x"] },
    gives: ["cp312-manylinux_ppc64le", "cp312-manylinux_s390x"],
    because: "rare ones can be asked for",
  },
])("$options: $because", ({ options, buildRange, gives }) => {
  expect(identifiers(wheels(options, buildRange === undefined ? {} : { buildRange }))).toEqual(gives);
});

test("the matrix says what a workflow has to set up QEMU for", () => {
  expect(wheels({ build: "cp314-manylinux_*", archs: "x86_64 s390x" }).matrix.include).toEqual([
    { job: "wheels-manylinux_s390x", runner: "ubuntu-24.04", emulation: "s390x" },
    { job: "wheels-manylinux_x86_64", runner: "ubuntu-24.04" },
  ]);
});

test("every identifier that is left out is there with its rule", () => {
  const plan = wheels({ build: "cp31{1,2}-* pp*", skip: "*-win32", archs: "auto" }, { buildRange: ">=3.12" });
  const rule = Object.fromEntries(plan.excluded.map((each) => [each.identifier, each.rule]));
  expect(rule).toMatchObject({
    "cp312-manylinux_i686": "archs",
    "cp311-manylinux_x86_64": "requires-python",
    "pp312-manylinux_x86_64": "enable",
    "cp313-manylinux_x86_64": "build",
    "cp312-win32": "skip",
    "cp313-ios_arm64_iphoneos": "platform",
  });
  expect(plan.excluded.length + identifiers(plan).length).toBe(232);
});

test.each<{ environment: Record<string, string>; options?: Record<string, unknown>; gives: string[]; because: string }>(
  [
    {
      environment: { CIBW_BUILD: "cp313-*_x86_64", CIBW_SKIP: "*musl*" },
      options: { build: "cp312-*" },
      gives: ["cp313-manylinux_x86_64", "cp313-macosx_x86_64"],
      because: "variables are nearer than the file",
    },
    {
      environment: { CIBW_SKIP: "" },
      options: { build: "cp312-win32", skip: "*" },
      gives: ["cp312-win32"],
      because: "an empty one is one as well",
    },
    {
      environment: { CIBW_ARCHS: "", CIBW_ARCHS_WINDOWS: "x86" },
      options: { build: "cp312-win*", archs: "auto" },
      gives: ["cp312-win32"],
      because: "of architectures an empty one is none, and a platform may have its own",
    },
    {
      environment: { CIBW_ENABLE: "graalpy" },
      options: { build: "[pg]p31[12]*-win_amd64", enable: "pypy" },
      gives: ["pp311-win_amd64", "pp312-win_amd64", "gp312_250-win_amd64"],
      because: "groups add up",
    },
    {
      environment: { CIBW_PROJECT_REQUIRES_PYTHON: ">=3.14", CIBW_BUILD: "*t-win32" },
      gives: ["cp314t-win32", "cp315t-win32"],
      because: "it stands for the project's own range",
    },
    {
      environment: { CIBW_PLATFORM: "pyodide" },
      gives: ["cp313", "cp314", "cp315"].map((each) => `${each}-pyodide_wasm32`),
      because: "the platform is named",
    },
    {
      environment: { CIBW_PLATFORM: "ios", CIBW_BUILD: "cp314-*" },
      gives: ["cp314-ios_arm64_iphoneos", "cp314-ios_x86_64_iphonesimulator", "cp314-ios_arm64_iphonesimulator"],
      because: "a simulator is built on its own processor",
    },
    {
      environment: { CIBW_PLATFORM: "android", CIBW_BUILD: "cp314-*", CIBW_ARCHS: "all" },
      gives: ["cp314-android_arm64_v8a", "cp314-android_x86_64"],
      because: "Linux builds both",
    },
    {
      environment: { CIBW_BUILD: "cp313-win32", CIBW_INHERIT: "build" },
      options: { build: "cp312-win32" },
      gives: ["cp312-win32", "cp313-win32"],
      because: "it is added to what stands in the file",
    },
  ],
)("$environment: $because", ({ environment, options, gives }) => {
  expect(identifiers(wheels(options, {}, environment))).toEqual(gives);
});

test.each([
  { name: "CIBW_PYTHON", says: "`CIBW_BUILD`", because: "Pythons are chosen by patterns" },
  { name: "CIBW_BIULD", says: "`CIBW_BUILD`", because: "letters are swapped" },
  { name: "CIBW_BUILD_LINUX", says: "`CIBW_BUILD`", because: "it is the same on every platform" },
  { name: "CIBW_WHAT_IS_THIS_EVEN", says: "Remove it", because: "nothing is near it" },
])("$name is a warning: $because", ({ name, says }) => {
  const found = wheels({}, {}, { [name]: "x", CIBW_ARCHS_LINUX: "x86_64", CIBW_TEST_COMMAND: "pytest" }).warnings;
  expect(found.filter(({ code }) => code === "SW-CIBUILDWHEEL-VARIABLE")).toMatchObject([
    { message: expect.stringContaining(name), hint: expect.stringContaining(says) },
  ]);
});

test("a platform that is not is refused", () => {
  const error = expect.objectContaining({ code: "SW-CIBUILDWHEEL-INVALID", message: expect.stringContaining("beos") });
  expect(() => wheels({}, {}, { CIBW_PLATFORM: "beos" })).toThrow(error);
});

test("a stable-ABI wheel serves every later Python; older ones have their own", () => {
  const plan = wheels({ build: "cp3{9,10,11,12,14t}-manylinux_x86_64" }, { abi3: "cp310" });
  expect(plan.expected.filter(({ kind }) => kind === "wheel")).toMatchObject([
    { identifier: "cp39-manylinux_x86_64", python: "cp39", abi: "cp39" },
    { identifier: "cp310-manylinux_x86_64", python: "cp310", abi: "abi3" },
  ]);
  expect(plan.excluded.filter(({ rule }) => rule === "abi3").map((each) => each.identifier)).toEqual([
    "cp311-manylinux_x86_64",
    "cp312-manylinux_x86_64",
    "cp314t-manylinux_x86_64",
  ]);
});

test("one wheel of a program serves every Python", () => {
  const plan = wheels({ build: "*-manylinux_x86_64", enable: "pypy" }, { abiFree: true });
  expect(plan.expected.slice(1)).toMatchObject([{ python: "py3", abi: "none", platform: "manylinux", arch: "x86_64" }]);
});

test.each<{ options: Record<string, unknown>; code: string; says: string; because: string }>([
  { options: { skp: "*" }, code: "SW-CIBUILDWHEEL-KEY", says: "`skip`", because: "a letter is missing" },
  {
    options: { linux: { "befor-build": "x" } },
    code: "SW-CIBUILDWHEEL-KEY",
    says: "tool.cibuildwheel.linux.befor-build",
    because: "so it is in a platform's table",
  },
  {
    options: { overrides: [{ select: "*", "test-comand": "x" }] },
    code: "SW-CIBUILDWHEEL-KEY",
    says: "`test-command`",
    because: "so it is in an override",
  },
  { options: { skip: "cp38-* pp*" }, code: "SW-SELECTOR-DEAD", says: '"cp38-*"', because: "that Python is gone" },
  {
    options: { build: "cp3{11,7}-*" },
    code: "SW-SELECTOR-DEAD",
    says: '"cp37-*"',
    because: "one of the braces is dead",
  },
  { options: { skip: "*" }, code: "SW-NO-WHEELS", says: "My_Lib", because: "everything is skipped" },
])("$code is a warning: $because", ({ options, code, says }) => {
  const found = wheels(options).warnings.filter((each) => each.code === code);
  expect(found.map(({ message, hint }) => `${message} ${hint}`)).toEqual([expect.stringContaining(says)]);
});

test.each<{ options: Record<string, unknown>; says: string; because: string }>([
  { options: { archs: "x68_64" }, says: "x68_64", because: "nothing has this architecture" },
  { options: { enable: ["pipy"] }, says: "pipy", because: "there is no such group" },
  { options: { build: { cp312: true } }, says: "build = {", because: "a table selects nothing" },
  { options: { build: "cp{1..9}{1..9}{1..99}-*" }, says: "build has", because: "its braces never end" },
  { options: { build: "{a,b}".repeat(5000) }, says: "build has", because: "no pattern has so many braces" },
  { options: { skip: "cp{1..900} ".repeat(100) }, says: "skip has more than", because: "they stand for too many" },
  { options: { overrides: [{ build: "*" }] }, says: "select = undefined", because: "it overrides nothing" },
  { options: { inherit: { build: "apend" } }, says: "inherit has build: apend", because: "there is no such rule" },
  { options: { inherit: "biuld" }, says: "inherit has biuld", because: "there is no such option" },
])("SW-CIBUILDWHEEL-INVALID: $because", ({ options, says }) => {
  const error = expect.objectContaining({ code: "SW-CIBUILDWHEEL-INVALID", message: expect.stringContaining(says) });
  expect(() => wheels(options)).toThrow(error);
});

test.each<{ options: Record<string, unknown>; requiresPython?: string; because: string }>([
  { options: { build: "cp3{9..12}-* ".repeat(4000) }, because: "each identifier that is left out says so" },
  { options: { archs: "x86_64 ".repeat(5000).trim() }, because: "so it is with architectures" },
  { options: {}, requiresPython: `>=3.9,${"!=3.1.*,".repeat(5000)}<4`, because: "so it is with ranges of Pythons" },
])("the plan stays small though its options are long: $because", ({ options, requiresPython }) => {
  const plan = wheels(options, requiresPython === undefined ? {} : { buildRange: requiresPython });
  expect(plan.excluded.length).toBeGreaterThan(100);
  expect(JSON.stringify(plan).length).toBeLessThan(100_000);
});

test("an error tells the beginning of what is too long to read", () => {
  const archs = "x68_64 ".repeat(5000);
  const isShort = expect.objectContaining({ message: expect.not.stringMatching(/.{3000}/s) });
  expect(() => wheels({ archs })).toThrow(isShort);
});

test("what is wrong twice in the same way is told once", () => {
  const bad = (line: number) => ({
    code: "SW-REQUIREMENT-INVALID",
    message: "!",
    hint: "-",
    where: { file: "a", line },
  });
  const { refusals, warnings } = planned({
    tag: "v1.2.3",
    project: { refusals: [bad(1), bad(1), bad(2)], warnings: [bad(1), bad(1)] },
  });
  expect(refusals).toEqual([bad(1), bad(2)]);
  expect(warnings).toEqual([bad(1)]);
});

test("a plan is what its schema says", () => {
  for (const plan of [planned(), wheels({ skp: 1 }), planned({ tag: "v9", git: { dirty: ["a"] } })]) {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  }
});

test.each([
  { id: "version", says: "The version is 1.2.3: the version that stands in pyproject.toml, line 7" },
  { id: "sdist", says: "It makes the sdist." },
  { id: "wheels-manylinux_x86_64", says: "runs on ubuntu-24.04 and builds with cibuildwheel" },
  { id: "wheels-manylinux_x86_64", says: "It makes cp310-abi3, in about 2 minutes." },
  { id: "cp310-manylinux_x86_64", says: "It also serves cp311-manylinux_x86_64, cp312-manylinux_x86_64" },
  { id: "cp312-manylinux_x86_64", says: "the cp310-abi3 wheel of cp310-manylinux_x86_64 serves it as well" },
  { id: "cp39-win32", says: "range of Pythons is >=3.10, which leaves Python 3.9 out (requires-python)" },
])("$id is explained", ({ id, says }) => {
  expect(explain(wheels({}, { abi3: "cp310", requiresPython: ">=3.10", buildRange: ">=3.10" }), id)).toContain(says);
});

test("what a job needs of its runner is explained", () => {
  const plan = wheels({ archs: "auto s390x", build: "cp312-*" }, { compilesRust: true });
  expect(explain(plan, "wheels-manylinux_s390x")).toContain(
    "The runner needs QEMU for s390x, and of Rust what compiles for s390x-unknown-linux-gnu.",
  );
  expect(explain(plan, "wheels-manylinux_x86_64")).not.toContain("needs");
});

test("every identifier is explained, whatever the plan is made by", () => {
  const plans = [
    { plan: planned(), says: "the wheel py3-none-any serves every Python on every platform" },
    { plan: wheels({ skip: "*" }), says: "has" },
    {
      plan: planned({ project: PLATFORM, table: cibuildwheelTable("2.9.0") ?? defaultCibuildwheel() }),
      says: "2.9.0 does not have it",
    },
  ];
  for (const { plan, says } of plans) {
    const identifiers = Object.values(defaultCibuildwheel().identifiers).flat();
    const sentences = identifiers.map((name) => explain(plan, name));
    expect(sentences).toContainEqual(expect.stringContaining(says));
  }
});

test("a range that ends with a release leaves the later ones out", () => {
  const plan = planned({ project: { ...PLATFORM, requiresPython: "<=3.12", buildRange: "<=3.12" } });
  expect(explain(plan, "cp312-win32")).toContain("leaves the later releases of Python 3.12 out");
});

test.each([
  { id: "cp99999-win32", hint: "Name a build identifier such as", because: "nothing is near it" },
  { id: "wheels-win_amd46", hint: "Did you mean `wheels-win_amd64`?", because: "two letters are swapped" },
  { id: "cp312-musllinux_x86-64", hint: "Did you mean `cp312-musllinux_x86_64`?", because: "the sign is another" },
])("$id is an error: $because", ({ id, hint }) => {
  const plan = planned({ project: PLATFORM });
  const problems = [expect.objectContaining({ hint: expect.stringContaining(hint) })];
  expect(() => explain(plan, id)).toThrow(expect.objectContaining({ code: "SW-PLAN-UNKNOWN-ID", problems }));
});
