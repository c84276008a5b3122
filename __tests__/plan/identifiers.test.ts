import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import type { Host } from "../../src/plan/architecture.ts";
import type { CibuildwheelArguments, CibuildwheelInput } from "../../src/plan/cibuildwheel-options.ts";
import { type BuildPlatform, cibuildwheelTable, cibuildwheelVersions } from "../../src/plan/cibuildwheel-table.ts";
import { decideIdentifiers } from "../../src/plan/identifiers.ts";

/** A configuration, and what cibuildwheel selected for it; an error begins with ERR. */
interface Vector {
  readonly cibuildwheel: string;
  readonly platform: BuildPlatform;
  readonly host: Host;
  readonly toml: CibuildwheelInput["configuration"];
  readonly env: Record<string, string>;
  readonly args: CibuildwheelArguments;
  readonly requires: string | null;
  readonly gives: readonly string[] | string;
}

interface Asked extends Partial<CibuildwheelInput> {
  readonly platform: BuildPlatform;
  readonly host: Host;
  /** The newest release unless another is named. */
  readonly cibuildwheel?: string;
}

// Made by scripts/cibuildwheel-vectors.py with each release; `npm run identifiers` makes as many others as are asked for.
const FOLDER = path.join(import.meta.dirname, "vectors");
const VECTORS = readdirSync(FOLDER)
  .filter((name) => name.startsWith("cibuildwheel-"))
  .map((name) => ({ name, vectors: JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as readonly Vector[] }));

function decisions({ platform, host, cibuildwheel, ...said }: Asked) {
  const table = cibuildwheelTable(cibuildwheel ?? cibuildwheelVersions()[0] ?? "");
  if (table === undefined) throw new Error(`no table of cibuildwheel ${cibuildwheel}`);
  const input = { configuration: {}, environment: {}, arguments: {}, requiresPython: undefined, ...said };
  return decideIdentifiers(platform, host, input, table);
}

function selected(asked: Asked): readonly string[] {
  return decisions(asked).flatMap(({ identifier, reason }) => (reason === undefined ? [identifier.name] : []));
}

function answered({ toml, env, args, requires, ...asked }: Vector): readonly string[] | "ERR" {
  const said = { configuration: toml, environment: env, arguments: args, requiresPython: requires ?? undefined };
  try {
    return selected({ ...asked, ...said });
  } catch {
    return "ERR";
  }
}

test.each(VECTORS)("cibuildwheel itself selects the same: $name", ({ vectors }) => {
  const gives = ({ gives: answer }: Vector) => (typeof answer === "string" ? "ERR" : answer);
  const differing = vectors.filter((each) => JSON.stringify(answered(each)) !== JSON.stringify(gives(each)));
  expect(differing).toEqual([]);
  expect(vectors.length).toBeGreaterThanOrEqual(40);
});

const LINUX: Host = { os: "linux", machine: "x86_64" };
const ONE = { build: "cp315-*", archs: "all" };

test.each<Asked & { gives: readonly string[]; because: string }>([
  {
    platform: "windows",
    host: { os: "windows", machine: "AMD64" },
    configuration: { build: "cp315-*" },
    gives: ["cp315-win32", "cp315-win_amd64"],
    because: "auto is both widths on Windows",
  },
  {
    platform: "windows",
    host: LINUX,
    configuration: { build: "cp315-*", archs: "native" },
    gives: ["cp315-win_amd64"],
    because: "the processor has another name there",
  },
  {
    platform: "linux",
    host: { os: "linux", machine: "aarch64", aarch32: true },
    configuration: { build: "cp315-many*", archs: "auto64,auto32" },
    gives: ["cp315-manylinux_aarch64", "cp315-manylinux_armv7l"],
    because: "this machine runs programs of 32 bits",
  },
  {
    platform: "macos",
    host: { os: "macos", machine: "x86_64" },
    configuration: { build: "pp312-*", archs: "all", enable: "pypy" },
    gives: ["pp312-macosx_x86_64"],
    because: "PyPy is not cross-built",
  },
  {
    platform: "ios",
    host: LINUX,
    configuration: { build: "cp315-*" },
    gives: [],
    because: "nothing but a Mac builds for iOS",
  },
  {
    platform: "pyodide",
    host: LINUX,
    configuration: { build: "cp315-*", archs: "x86_64" },
    gives: ["cp315-pyodide_wasm32"],
    because: "it does not ask for the architecture",
  },
  {
    platform: "linux",
    host: LINUX,
    configuration: { skip: "*" },
    arguments: { only: "pp39-manylinux_aarch64" },
    gives: ["pp39-manylinux_aarch64"],
    because: "--only overrules all but requires-python",
  },
  {
    platform: "android",
    host: LINUX,
    configuration: ONE,
    cibuildwheel: "4.1.1",
    gives: [],
    because: "cp315 was a pre-release then",
  },
  {
    platform: "pyodide",
    host: LINUX,
    configuration: ONE,
    cibuildwheel: "4.1.0",
    gives: [],
    because: "there was none then",
  },
  {
    platform: "linux",
    host: LINUX,
    configuration: { build: "{cp,pp}39-manylinux*" },
    cibuildwheel: "2.23.3",
    gives: ["cp39-manylinux_x86_64", "cp39-manylinux_i686", "pp39-manylinux_x86_64", "pp39-manylinux_i686"],
    because: "before 3.0, auto was i686 too, and PyPy was built without being asked for",
  },
  {
    platform: "windows",
    host: { os: "windows", machine: "AMD64" },
    configuration: { build: "cp313{,t}-win_amd64", "free-threaded-support": true },
    cibuildwheel: "2.21.3",
    gives: ["cp313-win_amd64", "cp313t-win_amd64"],
    because: "there was no enable then",
  },
  {
    platform: "windows",
    host: { os: "windows", machine: "AMD64" },
    configuration: { build: "cp313{,t}-win_amd64", enable: "all" },
    cibuildwheel: "3.4.1",
    gives: ["cp313-win_amd64"],
    because: "all did not stand for the experimental one",
  },
  {
    platform: "android",
    host: LINUX,
    configuration: { archs: "all" },
    cibuildwheel: "3.0.1",
    gives: [],
    because: "3.1 brought Android",
  },
])("$platform: $because", ({ gives, because: _, ...asked }) => {
  expect(selected(asked)).toEqual(gives);
});

test.each<Asked & { rule: string; says: string }>([
  { platform: "linux", host: LINUX, rule: "archs", says: "archs is auto, which leaves i686 out" },
  {
    platform: "linux",
    host: LINUX,
    environment: { CIBW_ARCHS_LINUX: "x86_64" },
    rule: "archs",
    says: "CIBW_ARCHS_LINUX is x86_64, which leaves i686 out",
  },
  {
    platform: "linux",
    host: LINUX,
    arguments: { archs: "i686" },
    environment: { CIBW_SKIP: "*_i686" },
    rule: "skip",
    says: 'CIBW_SKIP has "*_i686"',
  },
  {
    platform: "linux",
    host: LINUX,
    configuration: { archs: "i686", linux: { build: "cp313-*" } },
    rule: "build",
    says: 'no pattern of linux.build = "cp313-*" matches',
  },
])("cp312-manylinux_i686 is out by $rule: $says", ({ rule, says, ...asked }) => {
  const decision = decisions(asked).find(({ identifier }) => identifier.name === "cp312-manylinux_i686");
  expect(decision?.reason).toEqual({ rule, because: says });
});

test.each<Omit<Asked, "platform" | "host"> & { because: string }>([
  { cibuildwheel: "2.23.3", configuration: { build: "cp27-*" }, because: "it does not have that Python" },
  { cibuildwheel: "2.16.5", environment: { CIBW_ARCHS: "" }, because: "it does not pass over nothing" },
  { cibuildwheel: "2.22.0", configuration: { enable: "all" }, because: "all is no word yet" },
  {
    cibuildwheel: "2.22.0",
    configuration: { enable: "pypy" },
    environment: { CIBW_PRERELEASE_PYTHONS: "1" },
    because: "these are two ways to say it",
  },
  {
    cibuildwheel: "4.2.1",
    configuration: { overrides: [{ select: "*", inherit: { build: "add" } }] },
    because: "overrides had rules already",
  },
  { cibuildwheel: "3.4.1", configuration: { enable: "cpython-experimental-riscv64" }, because: "it is gone" },
])("cibuildwheel $cibuildwheel refuses it: $because", ({ because: _, ...asked }) => {
  const error = expect.objectContaining({ code: "SW-CIBUILDWHEEL-INVALID" });
  expect(() => selected({ platform: "linux", host: LINUX, ...asked })).toThrow(error);
});

test("an older release knows no case of architectures and no inheritance", () => {
  const asked = { platform: "linux", host: LINUX, configuration: { archs: "X86_64" } } as const;
  expect(selected(asked)).not.toEqual([]);
  expect(() => selected({ ...asked, cibuildwheel: "4.1.0" })).toThrow("X86_64");
  const added = { build: "cp312-win32", windows: { build: "cp313-win32", inherit: "build" } };
  const onWindows = { platform: "windows", host: { os: "windows", machine: "AMD64" }, configuration: added } as const;
  expect(selected(onWindows)).toEqual(["cp312-win32", "cp313-win32"]);
  expect(selected({ ...onWindows, cibuildwheel: "4.2.1" })).toEqual(["cp313-win32"]);
});
