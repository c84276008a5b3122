import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { assembleRelease } from "../../src/assemble/release.ts";
import { checkFile } from "../../src/check/check.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import { SBOM_FORMATS } from "../../src/documents/sbom-format.ts";
import { sourceOf } from "../archives.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { planFile, record } from "../fakes/release.ts";
import { linkedElf, linkedMachO } from "../linked-binaries.ts";

const HOME = "/home/somebody/on-build-host-42";

/** As maturin writes it: with the folder of the machine that built in most of it. */
const BILL = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  metadata: {
    authors: [{ name: "somebody", email: "somebody@build-host-42" }],
    component: {
      type: "library",
      "bom-ref": `path+file://${HOME}/x#0.1.0`,
      name: "x",
      version: "0.1.0",
      purl: `pkg:cargo/x@0.1.0?download_url=file://${HOME}`,
    },
    properties: [{ name: "folder", value: HOME }],
  },
  components: [
    {
      type: "library",
      "bom-ref": `path+file://${HOME}/y#0.1.0`,
      name: "y",
      version: "0.1.0",
      purl: `pkg:cargo/y@0.1.0?vcs_url=git%2Bfile%3A%2F%2F${encodeURIComponent(HOME)}`,
      author: "somebody",
      externalReferences: [{ type: "vcs", url: `file://${HOME}` }],
    },
    { type: "library", "bom-ref": "serde", name: "serde", version: "1.0.0", purl: "pkg:cargo/serde@1.0.0" },
  ],
  dependencies: [{ ref: `path+file://${HOME}/x#0.1.0`, dependsOn: [`path+file://${HOME}/y#0.1.0`, "serde"] }],
};

const METADATA = ["Requires-Dist: click>=8", "Requires-Dist: rich", "License-Expression: MIT"];

async function distributions(folder: string): Promise<readonly Distribution[]> {
  const wheel = (tag: string) =>
    wheelOf({
      name: "my-tool",
      version: "1.2.3",
      metadata: METADATA,
      tag,
      members: {
        "my_tool.libs/libz-1a2b3c4d.so.1": linkedElf({ name: "libz-1a2b3c4d.so.1", needs: ["libm-1a2b3c4d.so.6"] }),
        "my_tool.libs/libm-1a2b3c4d.so.6": linkedElf({ name: "libm-1a2b3c4d.so.6" }),
        "my_tool/.dylibs/libq.dylib": linkedMachO({
          name: `${HOME}/lib/libq.dylib`,
          needs: [`${HOME}/lib/libm.dylib`],
        }),
        "my_tool/_vendor/vendor.txt": "six==1.16.0\nidna @ file:///home/somebody/idna\n",
        "my_tool-1.2.3.dist-info/sboms/x.cyclonedx.json": JSON.stringify(BILL),
      },
    });
  const files = [
    wheel("cp313-cp313-manylinux_2_28_x86_64"),
    wheel("cp312-cp312-manylinux_2_28_x86_64"),
    sdistOf({ name: "my-tool", version: "1.2.3", metadata: METADATA }),
  ];
  return Promise.all(files.map(({ name, bytes }) => checkFile(path.join(folder, name), sourceOf(bytes))));
}

function recordsOf(files: readonly Distribution[]): readonly BuildRecord[] {
  return files.map((file, place) =>
    record([file], {
      job: `job-${place}`,
      tools: [
        { name: "build", version: "1.6.0" },
        { name: `tool-${place}`, version: "1" },
      ],
    }),
  );
}

function bytesOf(files: readonly Distribution[], records: readonly BuildRecord[]): ReadonlyMap<string, string> {
  const parts = { plan: planFile(), rehearsal: false, toolVersion: "0.1.0", sbom: SBOM_FORMATS };
  const { written } = assembleRelease({ ...parts, distributions: files, records });
  const sboms = written.filter((file) => file.path.startsWith("sbom/"));
  return new Map(sboms.map((file) => [file.path, new TextDecoder().decode(file.bytes)]));
}

test("the same files, plan and records are the same SBOMs byte for byte, in whatever order and folder they come", async () => {
  const files = await distributions("/a");
  const expected = bytesOf(files, recordsOf(files));
  expect(expected.size).toBe(4 * SBOM_FORMATS.length);
  const again = await distributions("/b/c");
  const [first, second, third] = again.map((_, place) => [...again.slice(place), ...again.slice(0, place)]);
  for (const order of [first, second, third, [...again].reverse()]) {
    expect(bytesOf(order ?? [], [...recordsOf(again)].reverse())).toEqual(expected);
  }
});

test("nothing in them tells of the machine that built, nor of this one", async () => {
  const files = await distributions(path.join(os.homedir(), "dist"));
  for (const text of bytesOf(files, recordsOf(files)).values()) {
    for (const told of [
      "somebody",
      "build-host-42",
      "file:",
      os.homedir(),
      os.tmpdir(),
      process.cwd(),
      ...longHostname(),
      "path+",
    ]) {
      expect(text).not.toContain(told);
    }
  }
});

/** A short one is a part of some word. */
function longHostname(): readonly string[] {
  return os.hostname().length > 6 ? [os.hostname()] : [];
}
