import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { assembleRelease } from "../../src/assemble/release.ts";
import type { MetadataFields } from "../../src/documents/distribution.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { distribution, metadata, plan, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";

const VALIDATE = `
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
validator = JsonStrictValidator(SchemaVersion.V1_6)
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        print(validator.validate_str(file.read()) or "valid")
`;

const CONTROL = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join("");
const HOSTILE: MetadataFields = {
  ...metadata(),
  summary: [`${CONTROL}\ud800 half a surrogate \u202e`],
  author: ["", "\u0000", `a ${CONTROL}`],
  "author-email": ["<>", "@@@ <,>, x <x@y>", '"A, B" <ab@example.com>'],
  license: ["\n\n", "x".repeat(100_000)],
  "license-expression": [],
  classifier: ["License :: ", "License :: \u0001"],
  "home-page": ["http://[::1]/", "http://x/%zz", "https://x.org/#a#b", "ftp://x.org", "https://xn--nxasmq6b/ä ö"],
  "project-url": [",", ",,https://x.org/", "__proto__, https://x.org/\u0007", `${CONTROL}, https://x.org/?q=<>"{}^`],
  "requires-dist": [
    ...Array.from({ length: 100 }, (_, index) => `package-${index}>=${index},!=${index}.5; extra == 'e${index}'`),
    "click @ https://x.org/click.zip",
    "self-made[a,b]~=1.0; os_name == '\u00e9'",
    "\u0000",
    "constructor",
    "toString>=1",
  ],
};

whenComponents(["cyclonedx"])("the SBOMs are valid by the official schema", () => {
  test.each([
    { fields: metadata(), because: "an ordinary project" },
    { fields: { name: ["my-tool"], version: ["1.2.3"] }, because: "a project that declares nothing" },
    { fields: HOSTILE, because: "metadata made to break readers" },
  ])("$because", ({ fields }) => {
    expect(answersFor(fields)).toEqual(["valid", "valid", "valid"]);
  });

  test("the schema refuses what is not valid", () => {
    expect(validated([JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 0 })])).not.toContain(
      "valid",
    );
  });
});

function answersFor(fields: MetadataFields): readonly string[] {
  const members = [
    { name: `my_tool.libs/${CONTROL}.so`, size: 1 },
    { name: "my_tool.libs/b c?#.so", size: 1 },
  ];
  const files = [distribution(SDIST, { metadata: fields }), distribution(WHEEL, { metadata: fields, members })];
  const planned = planFile(plan({ source: { ...plan().source, epoch: 1e15 } }));
  const tools = [
    { name: "\u0001", version: "" },
    { name: "build", version: "1.6.0" },
  ];
  const { written } = assembleRelease({
    plan: planned,
    records: [record(files, { tools }, planned)],
    distributions: files,
    rehearsal: false,
    toolVersion: "0.1.0",
  });
  return validated(
    written.filter((file) => file.path.startsWith("sbom/")).map(({ bytes }) => new TextDecoder().decode(bytes)),
  );
}

function validated(documents: readonly string[]): readonly string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shipwheel-sbom-"));
  try {
    const paths = documents.map((text, index) => {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, text);
      return file;
    });
    const said = execFileSync(requireComponent("cyclonedx"), ["-c", VALIDATE, ...paths], { encoding: "utf8" });
    return said.trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
