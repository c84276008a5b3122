import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import type { FreshEnvironment } from "../../src/build/fresh-environment.ts";
import { type InstalledFile, type InstallSource, indexInstaller } from "../../src/build/index-install.ts";
import type { Machine } from "../../src/build/machine.ts";
import type { SmokedSdist, SmokedWheel } from "../../src/build/smoke.ts";
import { type ErrorCode, ShipwheelError } from "../../src/errors.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";

const SUM = "a".repeat(64);
const CHOICE = { run: [], extras: ["cli"], install: ["six"], skip: new Map() };
const WHEEL: SmokedWheel = {
  kind: "wheel",
  path: "/b/dist/my_tool-1.0-py3-none-any.whl",
  tags: ["py3-none-any"],
  ...{ name: "my-tool", version: "1.0", topLevel: [], scripts: [], extras: [], optional: [], choice: CHOICE },
};
const SDIST: SmokedSdist = {
  kind: "sdist",
  path: "/b/dist/my_tool-1.0.tar.gz",
  name: "my-tool",
  version: "1.0",
  choice: CHOICE,
};
const OURS = "https://test.example/simple/";
const OTHERS = "https://pypi.example/simple/";

type Answer = { readonly came: readonly (readonly [name: string, sha256: string])[] } | { readonly fails: string };

type Logins = Partial<Pick<InstallSource, "login" | "logins">>;

/** Installs a file with a pip that answers in this order; what it was told, and how it ended. */
async function installing(file: SmokedWheel | SmokedSdist, answers: readonly Answer[], logins: Logins = {}) {
  const left = [...answers];
  const told: string[][] = [];
  const files = fakeFiles({});
  const requirements: string[] = [];
  const hosts: (readonly string[])[] = [];
  const install: FreshEnvironment["install"] = async (options, environment) => {
    const netrc = environment?.NETRC && (await files.readText(environment.NETRC));
    hosts.push([...(netrc ?? "").matchAll(/machine "(.*?)"/g)].map(([, host = ""]) => host));
    told.push(options.map((option) => (option.endsWith("requirements.txt") ? "FILE" : option)));
    const at = options.find((option) => option.endsWith("requirements.txt"));
    if (at !== undefined) requirements.push((await files.readText(at)) ?? "");
    const answer = left.shift() ?? { came: [] };
    if ("fails" in answer) throw new ShipwheelError("SW-INSTALL-FAILED", answer.fails, { detail: answer.fails });
    const entry = ([name, sha256]: readonly [string, string]) => ({
      download_info: { url: `https://files.example/${name}`, archive_info: { hashes: { sha256 } } },
      metadata: { name, version: "1.0" },
    });
    return { install: answer.came.map(entry) };
  };
  const environment = { python: "3.12.1", install } as Partial<FreshEnvironment> as FreshEnvironment;
  const clock = fakeClock();
  const runner = { inActions: false, environment: {}, platform: "linux", arch: "x64" } as const;
  const machine: Machine = {
    files,
    processes: fakeProcesses(() => undefined),
    clock,
    runner,
    progress: fakeProgress(),
    temporary: "/t",
  };
  const sums = new Map([WHEEL, SDIST].map(({ path }) => [path.slice("/b/dist/".length), SUM]));
  const source = { simple: OURS, dependencies: OTHERS, sums, pip: new Map(), logins: [], ...logins };
  const came: InstalledFile[] = [];
  const began = clock.now();
  const installer = indexInstaller(source, machine, (each) => void came.push(each));
  const ending = await installer.install(file, environment);
  return { ending, told, hosts, requirements, came, seconds: (clock.now() - began) / 1000 };
}

const OWN: Answer = { came: [["my-tool", SUM]] };
const NONE: Answer = { came: [["click", "b".repeat(64)]] };
const STALE: Answer = { fails: "ERROR: No matching distribution found for my-tool==1.0" };

test("a wheel comes from its index alone by its hash, what it needs from the other alone", async () => {
  const { ending, told, requirements, came } = await installing(WHEEL, [OWN, NONE]);
  expect(ending).toEqual({ outcome: "passed", detail: "" });
  expect(told).toEqual([
    ["--index-url", OURS, "--only-binary", ":all:", "--no-cache-dir", "--no-deps", "--require-hashes", "-r", "FILE"],
    ["--index-url", OTHERS, "my-tool[cli]==1.0", "six"],
  ]);
  expect(requirements).toEqual([`my-tool==1.0 --hash=sha256:${SUM}\n`]);
  expect(came).toMatchObject([{ name: "my_tool-1.0-py3-none-any.whl", sha256: SUM, python: "3.12.1" }]);
});

test("an sdist comes from the disk by its hash: its build needs the other index", async () => {
  const { told, requirements } = await installing(SDIST, [OWN, NONE]);
  expect(told.flat()).not.toContain(OURS);
  const address = pathToFileURL(path.resolve(SDIST.path));
  expect(requirements).toEqual([`my-tool @ ${address} --hash=sha256:${SUM}\n`]);
});

test.each([
  { file: WHEEL, hosts: [["test.example"], ["pypi.example"]], because: "each index has its own login" },
  { file: SDIST, hosts: [["pypi.example"], ["pypi.example"]], because: "its build could read what pip is given" },
])("pip has the logins for $hosts with a $file.kind: $because", async ({ file, hosts }) => {
  const login = (host: string) => ({ host, username: "bob", password: "secret" });
  const logins = { login: login("test.example"), logins: [login("pypi.example")] };
  expect((await installing(file, [OWN, NONE], logins)).hosts).toEqual(hosts);
});

test("pip is asked again while it sees a page of before, for five minutes", async () => {
  const later = await installing(WHEEL, [STALE, { fails: "503 Server Error" }, OWN, NONE]);
  expect([later.ending.outcome, later.seconds]).toEqual(["passed", 3]);
  const never = await installing(WHEEL, Array(100).fill(STALE));
  expect(never.ending).toEqual({ outcome: "failed", detail: expect.stringContaining("No matching distribution") });
  expect(never.seconds).toBeLessThanOrEqual(300);
});

test.each<{ answers: readonly Answer[]; says: string; outcome: "failed" | "skipped"; because: string }>([
  {
    answers: [{ fails: "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES" }],
    says: "DO NOT MATCH",
    outcome: "failed",
    because: "other bytes are no matter of time",
  },
  { answers: [{ came: [["my-tool", "0".repeat(64)]] }], says: "not a", outcome: "failed", because: "pip says so" },
  { answers: [{ came: [] }], says: "no my-tool", outcome: "failed", because: "something else was installed" },
  { answers: [OWN, OWN], says: "came again", outcome: "failed", because: "the other index has one of this name" },
  {
    answers: [OWN, { fails: "Failed building wheel for lxml" }],
    says: "lxml, which it depends on",
    outcome: "skipped",
    because: "that says nothing of the package",
  },
])("'$says' is $outcome: $because", async ({ answers, says, outcome }) => {
  const { ending, told } = await installing(WHEEL, answers);
  expect(ending).toEqual({ outcome, detail: expect.stringContaining(says) });
  expect(told).toHaveLength(answers.length);
});

test("who cancels is not told that it failed", async () => {
  const cancelled: ErrorCode = "SW-CANCELLED";
  const install = async () => {
    throw new ShipwheelError(cancelled, "");
  };
  const environment = { python: "3.12.1", install } as Partial<FreshEnvironment> as FreshEnvironment;
  const runner = { inActions: false, environment: {}, platform: "linux", arch: "x64" } as const;
  const machine: Machine = {
    ...{ files: fakeFiles({}), processes: fakeProcesses(() => undefined), clock: fakeClock(), runner },
    ...{ progress: fakeProgress(), temporary: "/t" },
  };
  const source = { simple: OURS, dependencies: OTHERS, sums: new Map(), pip: new Map(), logins: [] };
  const installer = indexInstaller(source, machine, () => {});
  await expect(installer.install(WHEEL, environment)).rejects.toMatchObject({ code: cancelled });
});
