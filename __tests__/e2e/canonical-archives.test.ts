import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readMade } from "../../src/build/made.ts";
import { normalise } from "../../src/build/normalise.ts";
import { realMachine } from "../build/machine.ts";
import { requireComponent, whenComponents } from "../components.ts";

const EPOCH = 1_700_000_000;
const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "canonical-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds an sdist by setuptools from a copy of its own, made under another umask, in another order, at another time. */
const BUILD = `
import os, sys, time
out, umask, reverse, when = sys.argv[1], int(sys.argv[2], 8), sys.argv[3] == "1", int(sys.argv[4])
os.umask(umask)
files = {
    "pyproject.toml": '[build-system]\\nrequires = ["setuptools"]\\n[project]\\nname = "demo"\\nversion = "1.0"\\n[tool.setuptools]\\npackages = ["demo"]\\n',
    "demo/__init__.py": "", "demo/one.py": "1\\n" * 5000, "demo/z/data.txt": "x", "tool.sh": "#!/bin/sh\\n",
    "demo/\u00e9t\u00e9-" + "n" * 120 + ".txt": "long",
    "MANIFEST.in": "graft demo\\ninclude tool.sh\\n",
}
os.makedirs(out + "/src"); os.chdir(out + "/src")
for name in sorted(files, reverse=reverse):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file: file.write(files[name])
    os.utime(name, (when, when))
os.chmod("tool.sh", 0o777 & ~umask)
import setuptools.build_meta as backend
print(backend.build_sdist(out), file=sys.stderr)
`;

/** What Python's own readers find: each member's bytes, mode and kind; and what must be the same of all. */
const READ = `
import hashlib, json, sys, tarfile, zipfile
name, told = sys.argv[1], {}
if name.endswith(".whl"):
    with zipfile.ZipFile(name) as archive:
        assert archive.testzip() is None
        for info in archive.infolist():
            body = archive.read(info)
            told[info.filename] = [hashlib.sha256(body).hexdigest() if not info.filename.endswith("/RECORD") else sorted(body.decode().split()),
                                   oct(info.external_attr >> 16), info.date_time, info.extra.hex(), info.flag_bits & 8]
else:
    with tarfile.open(name) as archive:
        for info in archive:
            body = archive.extractfile(info).read() if info.isfile() else b""
            told[info.name] = [hashlib.sha256(body).hexdigest(), oct(info.mode), info.mtime, info.uid, info.gid, info.uname, info.gname, info.linkname]
print(json.dumps(list(told.items())))
`;

function python(script: string, ...args: readonly string[]): string {
  return execFileSync(requireComponent("python"), ["-I", "-c", script, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, SOURCE_DATE_EPOCH: String(EPOCH), PYTHONIOENCODING: "utf-8" },
  });
}

type Members = readonly (readonly [string, readonly unknown[]])[];

const membersOf = (file: string): Members => JSON.parse(python(READ, file));

async function normalised(file: string): Promise<Buffer> {
  const { files } = realMachine();
  const { sha256 } = await normalise(await readMade(file, files), { epoch: EPOCH }, files);
  expect((await readMade(file, files)).sha256).toBe(sha256);
  return readFileSync(file);
}

function builtSdist(name: string, umask: string, reverse: string, when: string): string {
  const out = path.join(folder, name);
  mkdirSync(out);
  python(BUILD, out, umask, reverse, when);
  return path.join(out, readdirSync(out).find((each) => each.endsWith(".tar.gz")) ?? "");
}

whenComponents(["python", "pip"], ["linux", "darwin"])("canonical archives, read by Python's own readers", () => {
  test("sdists that setuptools made under another umask, order and time are one file", async () => {
    const one = builtSdist("one", "022", "0", "1600000000");
    const two = builtSdist("two", "077", "1", "1650000000");
    const [before, other] = [membersOf(one), membersOf(two)];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(false);
    const form = await normalised(one);
    expect((await normalised(two)).equals(form)).toBe(true);
    expect((await normalised(one)).equals(form)).toBe(true);
    const after = membersOf(one);
    const bytes = (members: Members): unknown => Object.fromEntries(members.map(([name, [sha256]]) => [name, sha256]));
    expect(bytes(after)).toEqual(bytes(before));
    expect(bytes(after)).toEqual(bytes(other));
    expect(new Set(after.map(([, [, , ...shared]]) => JSON.stringify(shared)))).toEqual(
      new Set([JSON.stringify([EPOCH, 0, 0, "", "", ""])]),
    );
    const modes = new Map(after.map(([name, [, mode]]) => [name, mode]));
    expect(modes.get("demo-1.0/tool.sh")).toBe("0o755");
    expect(modes.get("demo-1.0/demo/one.py")).toBe("0o644");
  }, 60_000);

  test("a wheel that pip made installs by pip and by itself, with RECORD's rows as they were", async () => {
    const sdist = builtSdist("wheel", "022", "0", "1600000000");
    const pip = (...args: readonly string[]): string =>
      python("import runpy, sys; sys.argv[0] = 'pip'; runpy.run_module('pip', run_name='__main__')", ...args);
    const out = path.join(folder, "wheels");
    pip("wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", out, sdist);
    const wheel = path.join(out, "demo-1.0-py3-none-any.whl");
    const before = membersOf(wheel);
    await normalised(wheel);
    const after = membersOf(wheel);
    const contents = (members: Members): unknown => Object.fromEntries(members.map(([name, [body]]) => [name, body]));
    expect(contents(after)).toEqual(contents(before));
    expect(after.at(-1)?.[0]).toBe("demo-1.0.dist-info/RECORD");
    const target = path.join(folder, "installed");
    pip("install", "--quiet", "--no-deps", "--no-index", "--target", target, wheel);
    expect(readdirSync(path.join(target, "demo"))).toContain("one.py");
  }, 60_000);

  test("what has no canonical form is told, and stays as it was", async () => {
    const file = path.join(folder, "odd-1.0.tar.gz");
    writeFileSync(file, "nothing");
    await expect(normalised(file)).rejects.toMatchObject({ code: "SW-NORMALISE-FAILED" });
    expect(readFileSync(file, "utf8")).toBe("nothing");
  });
});
