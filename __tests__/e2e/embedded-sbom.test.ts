import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { readMade } from "../../src/build/made.ts";
import { normalise } from "../../src/build/normalise.ts";
import { readPaths } from "../../src/check/check.ts";
import { embedding } from "../../src/commands/embedded-sbom.ts";
import { configOf } from "../../src/config/config.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { plan } from "../fakes/release.ts";

const PLAN = plan();
const VENDORED = {
  "my_tool/_vendor/six.py": "",
  "my_tool/_vendor/six-1.17.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: six\nVersion: 1.17.0\nLicense: MIT\n",
};
const WHEEL = wheelOf({ name: "my-tool", version: "1.2.3", metadata: ["Requires-Dist: click"], members: VENDORED });
const SDIST = sdistOf({ name: "my-tool", version: "1.2.3" });
const SBOM = "my_tool-1.2.3.dist-info/sboms/shipwheel.cdx.json";

const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "embedded-"));
const files = machineFiles();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The wheel with its SBOM, as a build leaves it in a folder of its own. */
async function embedded(where: string): Promise<Distribution> {
  const dir = path.join(folder, where);
  const at = async ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
    await files.write(path.join(dir, name), bytes);
    return readMade(path.join(dir, name), files);
  };
  const { embed } = embedding(PLAN, { ...configOf(undefined), embedSbom: true }, files);
  const made = await at(WHEEL);
  const added = (await embed?.(made, await at(SDIST))) ?? [];
  const { path: written } = await normalise(made, { epoch: PLAN.source.epoch, added }, files);
  const [read] = await readPaths([written], { files });
  if (read === undefined) throw new Error("nothing was read");
  return read;
}

// What RECORD says of each member, held against the archive by Python's own reader.
const READER = `
import base64, csv, hashlib, io, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
record = next(name for name in archive.namelist() if name.endswith(".dist-info/RECORD"))
rows = {path: digest for path, digest, _ in csv.reader(io.StringIO(archive.read(record).decode()))}
for info in archive.infolist():
    assert info.flag_bits & 8 == 0, info
    digest = base64.urlsafe_b64encode(hashlib.sha256(archive.read(info)).digest()).rstrip(b"=").decode()
    assert info.filename == record or rows.pop(info.filename) == "sha256=" + digest, info
assert list(rows) == [record], rows
print(archive.read(sys.argv[2]).decode())
`;

whenComponents(["python", "pip"])("a wheel with an SBOM in it", () => {
  test("is sound for the checks, for Python and for pip, and tells what it contains and nothing of itself", async () => {
    const wheel = await embedded("first");
    expect(wheel.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const script = path.join(folder, "read.py");
    writeFileSync(script, READER);
    const options = { cwd: folder, env: { PATH: process.env.PATH ?? "", HOME: folder, PIP_CONFIG_FILE: os.devNull } };
    const read = await machineProcesses().run([requireComponent("python"), script, wheel.path, SBOM], options);
    expect(read).toMatchObject({ exitCode: 0, stderr: "" });
    const bill = JSON.parse(read.stdout);
    expect(bill.components).toMatchObject([{ name: "six", version: "1.17.0" }]);
    expect(read.stdout).not.toMatch(/click|my_tool-1\.2\.3-py3-none-any\.whl[^"]*","alg"/);
    for (const bytes of [WHEEL.bytes, readFileSync(wheel.path)]) {
      expect(read.stdout).not.toContain(createHash("sha256").update(bytes).digest("hex"));
    }
    const install = ["install", "--no-index", "--no-deps", "--target", path.join(folder, "site"), wheel.path] as const;
    expect(await machineProcesses().run([requireComponent("pip"), ...install], options)).toMatchObject({ exitCode: 0 });
  }, 60_000);

  test("is the same each time, and once more", async () => {
    const [one, other] = [await embedded("one"), await embedded("other")];
    expect(one.sha256).toBe(other.sha256);
  });
});
