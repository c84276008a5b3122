import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { verify } from "../../src/commands/verify.ts";
import type { Verification } from "../../src/documents/verification.ts";
import { realMachine } from "../build/machine.ts";
import { whenComponents } from "../components.ts";
import { fakeHttp } from "../fakes/http.ts";
import { AUTHORITY, exampleRelease, SDIST, WHEEL } from "../verify/example-release.ts";

// Windows makes links for administrators alone.
whenComponents([], ["linux", "darwin"])("a bundle on the disk", () => {
  let folder = "";

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "verify-"));
    for (const [name, content] of await exampleRelease()) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function failing(): Promise<readonly string[]> {
    const machine = { ...realMachine(), http: fakeHttp(() => "reset"), mask: () => {} };
    const world = { ...machine, trustedRoot: async () => AUTHORITY.trustedRoot };
    const { document } = await verify({ subject: path.join(folder, "release"), required: [] }, world);
    return (document as Verification).links.filter(({ state }) => state === "fails").map(({ link }) => link);
  }

  test("holds", async () => {
    expect(await failing()).toEqual([]);
  });

  test.each([
    { listed: `dist/${WHEEL.name}`, link: "files" },
    { listed: "sbom", link: "sbom" },
    { listed: "plan.json", link: "plan" },
    { listed: "receipt.json", link: "receipt" },
    { listed: `attestations/${SDIST.name}.publish.attestation`, link: "attestations" },
    { listed: "attestations", link: "attestations" },
  ])("with a link out of it at $listed breaks $link, though the bytes are the same", async ({ listed, link }) => {
    const inside = path.join(folder, "release", listed);
    renameSync(inside, path.join(folder, "outside"));
    symlinkSync(path.join(folder, "outside"), inside);
    expect(await failing()).toEqual([link]);
  });
});
