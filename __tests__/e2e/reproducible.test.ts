import { appendFileSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { build } from "../../src/commands/build.ts";
import { buildRecordSchema } from "../../src/documents/build-record.ts";
import { writeProject } from "../build/in-tree-backend.ts";
import { realMachine } from "../build/machine.ts";
import { whenComponents } from "../components.ts";
import { fixtureRepository } from "../fixture-repository.ts";

const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "reproducible-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a project whose backend writes times into what it makes, as setuptools does. */
async function built(reproducible: string) {
  const dir = writeProject(path.join(folder, reproducible), {});
  const tables = `[tool.shipwheel]\nreproducible = "${reproducible}"\n[tool.flit.sdist]\ninclude = ["NEWS.md"]\n`;
  appendFileSync(path.join(dir, "pyproject.toml"), tables);
  using repository = fixtureRepository(dir, { tag: "v1.0.0" });
  const { document, ...outcome } = await build({ dir: repository.dir, job: "all" }, realMachine());
  return { ...outcome, record: buildRecordSchema.parse(document) };
}

whenComponents(["git", "python"])("a build that is repeated", () => {
  test("is refused where it differs and must not, with the causes", async () => {
    const { exitCode, record, problems, text } = await built("require");
    expect(record.reproducible).toMatchObject({ required: true });
    const [sdist] = record.reproducible?.files ?? [];
    expect(sdist).toMatchObject({ name: "demo-1.0.0.tar.gz", verdict: "different" });
    expect(sdist?.causes.map(({ cause }) => cause)).toContain("timestamps");
    expect(problems).toContainEqual(expect.objectContaining({ code: "SW-BUILD-DIFFERS", severity: "error" }));
    expect(text).toContain("Built twice: other bytes");
    expect(exitCode).toBe(1);
    // Beside that, each file is held against the sources.
    expect(record.files[0]?.findings).toContainEqual(expect.objectContaining({ code: "SW-INCLUSION-DEAD" }));
  }, 120_000);

  test("is the same once it is normalised", async () => {
    const { exitCode, record } = await built("normalise");
    expect(record.reproducible).toMatchObject({ verdict: "identical" });
    expect(record.from.sha256).toBe(record.files[0]?.sha256);
    expect(exitCode).toBe(0);
  }, 120_000);
});
