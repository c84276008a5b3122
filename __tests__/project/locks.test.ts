import { describe, expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import type { LockedNeed } from "../../src/documents/locked.ts";
import type { Processes } from "../../src/ports/processes.ts";
import { readLocked } from "../../src/project/lock-file.ts";
import { lockedNeeds } from "../../src/project/locked-needs.ts";
import { readPdmLock } from "../../src/project/pdm-lock.ts";
import { readPoetryLock } from "../../src/project/poetry-lock.ts";
import { readUvLock } from "../../src/project/uv-lock.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { A, B, PDM, POETRY_1, POETRY_2_1, PYLOCK, UV, UV_NEEDS } from "./lock-files.ts";

/** Git with these files in its commit. */
function git(files: Readonly<Record<string, string>>): Processes {
  return fakeProcesses((argv) => {
    if (argv.includes("ls-tree")) {
      const asked = argv.slice(argv.indexOf("--") + 1).filter((name) => Object.hasOwn(files, name));
      const rows = asked.map(
        (name) => `100644 blob ${"0".repeat(40)} ${String(files[name]?.length).padStart(7)}\t${name}`,
      );
      return { stdout: rows.join("\n") };
    }
    return { stdout: files[(argv.at(-1) ?? "").split(":")[1] ?? ""] ?? "" };
  });
}

async function locked(
  files: Readonly<Record<string, string>>,
  change: { root?: string; requirements?: readonly string[] } = {},
) {
  const question = { dir: "/project", commit: "HEAD", root: ".", project: "my-tool", requirements: [], ...change };
  return readLocked(question, { processes: git(files) }, {});
}

function shown(packages: readonly LockedNeed[] = []): readonly string[] {
  return packages.map(({ name, version, marker, dependencies }) =>
    [
      `${name}==${version}`,
      ...(marker === undefined ? [] : [`; ${marker}`]),
      ...(dependencies?.length ? [`-> ${dependencies}`] : []),
    ].join(" "),
  );
}

describe("what a lock has for a project without its extras and groups", () => {
  test.each([
    { file: "uv.lock", text: UV, gives: UV_NEEDS, because: "uv has the whole graph, of several versions too" },
    {
      file: "poetry.lock",
      text: POETRY_2_1,
      gives: [
        'click==8.1.8 ; python_version < "3.12" -> colorama==0.4.6',
        'colorama==0.4.6 ; platform_system == "Windows" and python_version < "3.12"',
      ],
      because: "Poetry tells groups and markers from 2.1 on",
    },
    {
      file: "poetry.lock",
      text: POETRY_1,
      requirements: ["requests[socks]>=1", "sphinx; extra == 'docs'"],
      gives: [
        'numpy==1.20.0 ; python_version < "3.10"',
        'numpy==2.0.0 ; python_version >= "3.10"',
        "pysocks==1.7",
        "requests==2.0 -> numpy==1.20.0,numpy==2.0.0,pysocks==1.7",
      ],
      because: "before, the metadata tells what the project needs, and Pythons choose between versions",
    },
    {
      file: "pdm.lock",
      text: PDM,
      gives: ["httpx==0.28.1 -> idna==3,socksio==1.0", 'idna==3 ; python_version < "3.13"', "socksio==1.0"],
      because: "pdm has extras as entries of their own",
    },
    {
      file: "pylock.toml",
      text: PYLOCK,
      gives: ['attrs==25.1.0 ; python_version < "3.12"', "cattrs==24.1 -> attrs==25.1.0"],
      because: "markers ask for extras and groups, and the project is no dependency of its own",
    },
    {
      file: "requirements.txt",
      text: `click==8.1 ; sys_platform == "win32" \\\n  --hash=sha256:${A} --hash=sha256:${B}\n`,
      gives: ['click==8.1 ; sys_platform == "win32"'],
      because: "with hashes it is a lock without a graph",
    },
    { file: "requirements.txt", text: "click>=8\n", gives: [], because: "without, it is none" },
  ])("$file: $because", async ({ file, text, requirements = [], gives }) => {
    const lock = await locked({ [file]: text }, { requirements });
    expect(shown(lock?.packages)).toEqual(gives);
  });
});

describe("of several locks", () => {
  const files = {
    "poetry.lock": POETRY_2_1,
    "pdm.lock": PDM,
  };

  test.each([
    { requirements: ["httpx==0.28.1"], file: "pdm.lock", because: "the other does not have what is required" },
    { requirements: [], file: "poetry.lock", because: "both have all, and this is asked first" },
    { requirements: ["nowhere"], file: "poetry.lock", because: "none has it" },
    { requirements: ["httpx; extra == 'web'"], file: "poetry.lock", because: "what an extra asks for may be left out" },
  ])("$file tells what $requirements needs: $because", async ({ requirements, file }) => {
    expect((await locked(files, { requirements }))?.file).toBe(file);
  });
});

describe("a lock", () => {
  test("tells the hashes of every file, and where it is from without what is secret", async () => {
    const lock = await locked({ "uv.lock": UV });
    const told = Object.fromEntries(
      lock?.packages.map(({ name, version, hashes, source }) => [`${name} ${version}`, { hashes, source }]) ?? [],
    );
    expect(told).toMatchObject({
      "click 8.1.8": { hashes: [`sha256:${A}`, `sha256:${B}`], source: undefined },
      "colorama 0.4.6": { hashes: [], source: { kind: "index", url: "https://example.org/simple" } },
      "pysocks 1.7": { source: { kind: "repository", url: "https://github.com/Anorov/PySocks#abc" } },
    });
  });

  test.each([
    {
      file: "uv.lock",
      text: UV,
      requirements: [],
      gives: { requests: [{ names: "socks", marker: 'sys_platform != "emscripten"' }] },
      because: "uv's edges ask for extras",
    },
    {
      file: "pdm.lock",
      text: PDM,
      requirements: ["httpx[socks]; python_version < '3.12'"],
      gives: { httpx: [{ names: "socks", marker: 'python_version < "3.12"' }] },
      because: "the project's metadata asks for them too",
    },
    {
      file: "requirements.txt",
      text: `httpx==1 --hash=sha256:${A}\nhttpx[http2,socks]==1 ; os_name == "nt" --hash=sha256:${A}\n`,
      requirements: [],
      gives: { httpx: [{ names: "http2,socks", marker: 'os_name == "nt"' }] },
      because: "a file that pip reads has a line for those that are asked for together",
    },
  ])("extras are told as they are asked for, $file: $because", async ({ file, text, requirements, gives }) => {
    const lock = await locked({ [file]: text }, { requirements });
    const told = lock?.packages.flatMap(({ name, extras }) => (extras === undefined ? [] : [[name, extras]])) ?? [];
    expect(Object.fromEntries(told)).toEqual(gives);
  });

  test("uv's lock of a workspace lies above the project, and the nearest counts", async () => {
    const far = UV.replaceAll("8.3.0", "8.4.0");
    expect(await locked({ "uv.lock": far, "packages/uv.lock": UV }, { root: "packages/my-tool" })).toMatchObject({
      file: "packages/uv.lock",
      graph: "complete",
    });
    expect(await locked({ "poetry.lock": POETRY_2_1 }, { root: "packages/my-tool" })).toBeUndefined();
  });

  test("extras that conflict count by what the project asks for", () => {
    const asked = (extra: string) => `
version = 1
[[package]]
name = "my-tool"
source = { virtual = "." }
dependencies = [{ name = "torch", extra = ["${extra}"] }]
[[package]]
name = "torch"
version = "1"
source = { directory = "torch" }
dependencies = [{ name = "cuda", marker = "extra == 'extra-5-torch-gpu'" }, { name = "blas", marker = "extra != 'extra-5-torch-gpu'" }]
[package.optional-dependencies]
gpu = []
cpu = []
[[package]]
name = "cuda"
version = "1"
[[package]]
name = "blas"
version = "1"
`;
    const names = (extra: string) =>
      lockedNeeds(readUvLock(parse(asked(extra)), "my-tool"), "my-tool", []).map(({ name }) => name);
    expect(names("gpu")).toEqual(["cuda", "torch"]);
    expect(names("cpu")).toEqual(["blas", "torch"]);
  });
});

describe("a lock that cannot be used is refused by its name", () => {
  test.each([
    {
      file: "uv.lock",
      text: "version = 2",
      code: "SW-LOCK-UNSUPPORTED",
      says: "version 2",
      because: "a format to come",
    },
    {
      file: "poetry.lock",
      text: '[metadata]\nlock-version = "3.0"',
      code: "SW-LOCK-UNSUPPORTED",
      says: "3.0",
      because: "a format to come",
    },
    {
      file: "pdm.lock",
      text: '[metadata]\nlock_version = "5.0"',
      code: "SW-LOCK-UNSUPPORTED",
      says: "5.0",
      because: "a format to come",
    },
    {
      file: "pylock.toml",
      text: 'lock-version = "2.0"',
      code: "SW-LOCK-UNSUPPORTED",
      says: "2.0",
      because: "a format to come",
    },
    { file: "uv.lock", text: "version = ", code: "SW-LOCK-BROKEN", says: "line 1", because: "no TOML" },
    { file: "uv.lock", text: "version = 1", code: "SW-LOCK-BROKEN", says: "my-tool", because: "another project's" },
    {
      file: "uv.lock",
      text: UV.replace('name = "urllib3"\nversion', 'name = "urllib4"\nversion'),
      code: "SW-LOCK-BROKEN",
      says: "urllib3",
      because: "an edge that leads nowhere",
    },
    {
      file: "uv.lock",
      text: UV.replace("sys_platform == 'win32'", "os.system('x')"),
      code: "SW-LOCK-BROKEN",
      says: "os.system",
      because: "no marker",
    },
    {
      file: "pylock.toml",
      text: 'lock-version = "1.0"\n[[packages]]\nversion = "1"',
      code: "SW-LOCK-BROKEN",
      says: "no name",
      because: "a package without a name",
    },
    {
      file: "requirements.txt",
      text: `click>=8 --hash=sha256:${A}`,
      code: "SW-LOCK-BROKEN",
      says: "click",
      because: "hashes of no one version",
    },
    {
      file: "requirements.txt",
      text: `-r x.txt\nclick==8 --hash=sha256:${A}`,
      code: "SW-LOCK-BROKEN",
      says: "x.txt",
      because: "half a lock",
    },
  ])("$file: $because", async ({ file, text, code, says }) => {
    await expect(locked({ [file]: text })).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
  });
});

describe("a hostile lock", () => {
  test("a cycle of thousands, each with a marker of its own kind, ends soon", async () => {
    const size = 3000;
    const packages = Array.from({ length: size }, (_, number) => {
      const marker = `python_full_version >= '3.${number % 20}'`;
      const edges = [1, 7, 500].map((step) => `{ name = "p${(number + step) % size}", marker = "${marker}" }`);
      return `[[package]]\nname = "p${number}"\nversion = "1"\ndependencies = [${edges}]\n`;
    });
    const own = '[[package]]\nname = "my-tool"\nsource = { virtual = "." }\ndependencies = [{ name = "p0" }]\n';
    const before = performance.now();
    const lock = await locked({ "uv.lock": `version = 1\n${own}${packages.join("")}` });
    expect(lock?.packages).toHaveLength(size);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test("markers that nobody can put together are refused", async () => {
    const packages = Array.from({ length: 450 }, (_, number) => `[[package]]\nname = "p${number}"\nversion = "1"\n`);
    const edges = packages.map((_, number) => `{ name = "p${number}", marker = "platform_machine == 'm${number}'" }`);
    const own = `[[package]]\nname = "my-tool"\nsource = { virtual = "." }\ndependencies = [${edges}]\n`;
    const text = `version = 1\n${own}${packages.join("")}`;
    await expect(locked({ "uv.lock": text })).rejects.toMatchObject({ code: "SW-LOCK-BROKEN" });
  });

  test("extras of thousands of packages are found soon", () => {
    const names = Array.from({ length: 9000 }, (_, number) => ({ name: `p${number}`, version: "1" }));
    const plain = names.map((each) => ({ ...each, groups: ["default"], dependencies: ["p0"] }));
    const others = plain.map((each) => ({ ...each, extras: ["x"] }));
    const before = performance.now();
    const { packages } = readPdmLock({ metadata: { lock_version: "4.5.0" }, package: [...plain, ...others] });
    expect(packages.every(({ extras }) => extras.has("x"))).toBe(true);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test.each([
    { name: "pdm.lock", read: readPdmLock, metadata: { lock_version: "4.5.0" }, dependencies: ["p"] },
    { name: "poetry.lock", read: readPoetryLock, metadata: { "lock-version": "2.1" }, dependencies: { p: "*" } },
  ])("$name: thousands of versions that each need all of them are refused", ({ read, metadata, dependencies }) => {
    const packages = Array.from({ length: 9000 }, (_, number) => ({ name: "p", version: `${number}`, dependencies }));
    expect(() => read({ metadata, package: packages })).toThrow(expect.objectContaining({ code: "SW-LOCK-BROKEN" }));
  });

  test.each(["__proto__", "constructor"])("a package named %s is one like any other", async (name) => {
    const own = `[[package]]\nname = "my-tool"\nsource = { virtual = "." }\ndependencies = [{ name = "${name}" }]\n`;
    const lock = await locked({ "uv.lock": `version = 1\n${own}[[package]]\nname = "${name}"\nversion = "1"\n` });
    expect(lock?.packages).toHaveLength(1);
  });
});
