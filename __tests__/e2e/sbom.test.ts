import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { assembleRelease } from "../../src/assemble/release.ts";
import { checkFile } from "../../src/check/check.ts";
import type { Contents } from "../../src/documents/contents.ts";
import type { Distribution, MetadataFields } from "../../src/documents/distribution.ts";
import { SBOM_FORMATS } from "../../src/documents/sbom-format.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { sourceOf } from "../archives.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { wheelOf } from "../distributions.ts";
import { distribution, metadata, plan, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";
import { type Draw, drawFrom, mutatedText, pick } from "../fuzz/mutation.ts";
import { linkedElf } from "../linked-binaries.ts";

/** Prints for each file what is wrong with it: CycloneDX by the official schemas, SPDX as its own library reads and validates it. */
const VALIDATE = `
import json, sys
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
cyclonedx = {"1.6": JsonStrictValidator(SchemaVersion.V1_6), "1.7": JsonStrictValidator(SchemaVersion.V1_7)}

def misled(document):
    Bom.from_json(document)
    made = [each for one in document.get("formulation", []) for each in one["components"]]
    parts = [document["metadata"]["component"], *document["components"]]
    refs = [each["bom-ref"] for each in [*parts, *made]]
    known = {each["bom-ref"] for each in parts}
    edges = document["dependencies"]
    if len(refs) != len(set(refs)):
        return "two components have one reference"
    if sorted(known) != sorted(each["ref"] for each in edges):
        return "not every component stands in the graph once"
    return next((each for edge in edges for each in edge.get("dependsOn", []) if each not in known), "")

def fault(path):
    try:
        if path.endswith(".spdx.json"):
            return "; ".join(each.validation_message for each in validate_full_spdx_document(parse_file(path)))
        with open(path, encoding="utf-8") as file:
            text = file.read()
        document = json.loads(text)
        return str(cyclonedx[document["specVersion"]].validate_str(text) or misled(document))
    except Exception as error:
        return repr(error)

with open(sys.argv[1], encoding="utf-8") as listed:
    print(json.dumps([fault(path)[:1000] for path in json.load(listed)]))
`;

const CONTROL = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join("");
const HOSTILE: MetadataFields = {
  ...metadata(),
  summary: [`${CONTROL}\ud800 half a surrogate \u202e`],
  author: ["", "\u0000", `a ${CONTROL}`],
  "author-email": ["<>", "@@@ <,>, x <x@y>", '"A, B (C)" <ab@example.com>'],
  license: ["\n\n", "x".repeat(100_000)],
  "license-expression": [],
  classifier: ["License :: ", "License :: \u0001"],
  "home-page": ["http://[::1]/", "http://x/%zz", "https://x.org/#a#b", "ftp://x.org", "https://xn--nxasmq6b/ä ö"],
  "project-url": [
    ",",
    ",,https://x.org/",
    "__proto__, https://x.org/\u0007",
    `${CONTROL}, https://x.org/?q=<>"{}^`,
    "Homepage, https://localhost/",
    "Homepage, http://127.0.0.1:8000/",
  ],
  "requires-dist": [
    ...Array.from({ length: 100 }, (_, index) => `package-${index}>=${index},!=${index}.5; extra == 'e${index}'`),
    "click @ https://x.org/click.zip",
    "self-made[a,b]~=1.0; os_name == '\u00e9'",
    "\u0000",
    "constructor",
    "toString>=1",
    "numpy>=1!2+local,!=3.*",
  ],
};
const HOSTILE_CONTENTS: Contents = {
  libraries: [
    { member: `my_tool.libs/${CONTROL}.so`, repaired: true, needs: ["", "\u0000"] },
    {
      member: "my_tool.libs/b c?#%.so",
      sha256: "ab".repeat(32),
      repaired: true,
      linkName: "\ud800",
      needs: ["b c?#%.so"],
    },
  ],
  packages: [
    { name: "\u0000", version: "\n", member: "x/_vendor/\u0007.py", source: "list" },
    { name: "click", member: "x/_vendor/click.py", source: "list" },
    { name: "click", version: "1!2+a b", member: "", source: "metadata", metadata: { license: ["\ud800"] } },
  ],
  bills: [
    {
      member: "a.json",
      edges: [{ from: 0, to: [0, 1, 99] }],
      components: [
        {
          type: "\u0000",
          name: "",
          version: "\ud800",
          purl: "pkg:pypi/click",
          hashes: [{ algorithm: "__proto__", value: "0" }],
          licences: [{ kind: "expression", text: "((MIT" }],
        },
        {
          type: "library",
          name: "click",
          purl: `pkg:pypi/my-tool@1.2.3?file_name=${WHEEL}#%41`,
          hashes: [{ algorithm: "SHA-1", value: "AB".repeat(20) }],
          licences: [{ kind: "name", text: "\u0000" }],
          scope: "excluded",
        },
      ],
    },
  ],
  crates: [{ name: "a b", version: "\u0000", source: "registry+https://x/ y", checksum: "0", needs: [0, 7] }],
};

type Answers = ReadonlyMap<string, readonly string[]>;

/** What the validators say of the SBOMs of releases, by the releases' names: nothing of valid ones. One process for all of them. */
function validated(releases: ReadonlyMap<string, readonly Written[]>): Answers {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shipwheel-sbom-"));
  try {
    const documents = [...releases].flatMap(([name, written]) => written.map((each) => ({ name, ...each })));
    const paths = documents.map(({ path: written, text }, place) => {
      const file = path.join(folder, `${place}${/(?:\.spdx)?\.json$/.exec(written)?.[0] ?? ""}`);
      writeFileSync(file, text);
      return file;
    });
    writeFileSync(path.join(folder, "list"), JSON.stringify(paths));
    const said = execFileSync(requireComponent("cyclonedx"), ["-c", VALIDATE, path.join(folder, "list")], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const faults: readonly string[] = JSON.parse(said);
    expect(faults).toHaveLength(paths.length);
    return new Map(
      [...releases.keys()].map((name) => [
        name,
        documents.flatMap((each, place) =>
          each.name === name && faults[place] ? [`${each.path}: ${faults[place]}`] : [],
        ),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Written {
  readonly path: string;
  readonly text: string;
}

function written(files: readonly Distribution[]): readonly Written[] {
  const planned = planFile(plan({ source: { ...plan().source, epoch: 1_790_000_000 } }));
  const tools = [
    { name: "\u0001", version: "" },
    { name: "build", version: "1.6.0" },
  ];
  const parts = {
    records: [record(files, { tools }, planned)],
    distributions: files,
    rehearsal: false,
    toolVersion: "0.1.0",
  };
  return assembleRelease({ ...parts, plan: planned, sbom: SBOM_FORMATS })
    .written.filter((file) => file.path.startsWith("sbom/"))
    .map((file) => ({ path: file.path, text: new TextDecoder().decode(file.bytes) }));
}

function both(fields: MetadataFields, contents?: Contents): readonly Distribution[] {
  const change = { metadata: fields, ...(contents && { contents }) };
  return [distribution(SDIST, change), distribution(WHEEL, change)];
}

const CASES: readonly { readonly because: string; readonly files: readonly Distribution[] }[] = [
  { because: "an ordinary project", files: both(metadata()) },
  { because: "a project that declares nothing", files: both({ name: ["my-tool"], version: ["1.2.3"] }) },
  { because: "metadata made to break readers", files: both(HOSTILE) },
  { because: "contents made to break readers", files: both(metadata(), HOSTILE_CONTENTS) },
];

const WORDS = [
  "\u0000",
  "\ud800",
  "\n",
  "\r\n ",
  ":",
  ",",
  "{",
  "[",
  '"',
  "\\",
  "://",
  "pkg:",
  "License :: ",
  "LicenseRef-a",
  "9".repeat(400),
  "%00",
  "é",
];
const FIELDS = [
  "Summary: text",
  "License-Expression: MIT OR (Apache-2.0 AND LicenseRef-Mine)",
  "License: BSD",
  "Classifier: License :: OSI Approved :: MIT License",
  "Author: Ada",
  "Author-Email: Ada <ada@example.com>",
  "Home-page: https://example.com/",
  "Project-URL: Source, https://github.com/me/x",
  "Requires-Dist: click>=8.1,!=8.2.*; python_version < '3.13' and extra == 'a'",
  "Requires-Dist: numpy[a,b]~=1!2.0",
];
const BILL = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  metadata: { component: { type: "library", "bom-ref": "a", name: "x", purl: "pkg:cargo/x@1?download_url=file://." } },
  components: [
    {
      type: "library",
      "bom-ref": "b",
      name: "serde",
      version: "1",
      purl: "pkg:cargo/serde@1",
      licenses: [{ license: { id: "MIT" } }, { license: { name: "B" } }],
      hashes: [{ alg: "SHA-256", content: "ab".repeat(32) }],
    },
    {
      type: "library",
      "bom-ref": "c",
      name: "syn",
      scope: "excluded",
      licenses: [{ expression: "MIT OR Apache-2.0" }],
    },
  ],
  dependencies: [
    { ref: "a", dependsOn: ["b", "c"] },
    { ref: "b", dependsOn: ["c"] },
  ],
});

const SPDX_BILL = JSON.stringify({
  spdxVersion: "SPDX-2.3",
  documentDescribes: ["a"],
  packages: [
    {
      SPDXID: "a",
      name: "x",
      licenseDeclared: "LicenseRef-Mine OR MIT",
      checksums: [{ algorithm: "SHA1", checksumValue: "ab".repeat(20) }],
    },
    {
      SPDXID: "b",
      name: "zlib",
      versionInfo: "1.3",
      externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:generic/zlib@1.3" }],
    },
  ],
  relationships: [{ spdxElementId: "a", relationshipType: "CONTAINS", relatedSpdxElement: "b" }],
});

/** The SBOMs of a wheel of which everything that is text was damaged; nothing where it is refused with a code. */
async function damagedRelease(seed: number): Promise<readonly Written[]> {
  const draw = drawFrom(seed);
  const text = (sample: string) => mutatedText(sample, WORDS, draw);
  const { name, bytes } = wheelOf({
    name: "my-tool",
    version: "1.2.3",
    metadata: FIELDS.filter(() => draw(4) > 0).map((line) => line.replace(/(?<=: ).*/, oneLine(text(line), draw))),
    members: {
      "my_tool-1.2.3.dist-info/sboms/a.cdx.json": text(BILL),
      "my_tool-1.2.3.dist-info/sboms/b.spdx.json": text(SPDX_BILL),
      "my_tool/_vendor/vendor.txt": text("six==1.16.0\nidna>=2\n"),
      "my_tool/_vendor/attrs-1.dist-info/METADATA": text(`Name: attrs\nVersion: 1.0\n${FIELDS.join("\n")}\n\n`),
      "my_tool.libs/libz-1a2b3c4d.so.1": linkedElf({ name: text("libz.so.1"), needs: [text("libz.so.1")] }),
    },
  });
  try {
    return written([await checkFile(name, sourceOf(bytes))]).filter(
      ({ path: each }) => !each.startsWith("sbom/release"),
    );
  } catch (error) {
    if (error instanceof ShipwheelError) return [];
    throw error;
  }
}

function oneLine(text: string, draw: Draw): string {
  const [, value = ""] = /: (.*)/s.exec(text) ?? [];
  return value.replaceAll("\n", pick(draw, [" ", "\n  "])).replaceAll("$", "");
}

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

whenComponents(["cyclonedx"])("the SBOMs are valid by the official schemas, and read by their own libraries", () => {
  let answers: Answers = new Map();
  let damaged = 0;
  beforeAll(async () => {
    const releases = new Map(CASES.map(({ because, files }) => [because, written(files)]));
    for (const seed of SEEDS) releases.set(`seed ${seed}`, await damagedRelease(seed));
    damaged = SEEDS.filter((seed) => (releases.get(`seed ${seed}`)?.length ?? 0) > 0).length;
    releases.set("none", [
      { path: "a.json", text: JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 0 }) },
      {
        path: "a.json",
        text: JSON.stringify({
          bomFormat: "CycloneDX",
          specVersion: "1.7",
          version: 1,
          components: [{ type: "library", name: "a", versionRange: "vers:pypi/*", version: "1" }],
        }),
      },
      { path: "a.spdx.json", text: JSON.stringify({ spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT" }) },
    ]);
    answers = validated(releases);
  }, 120_000);

  test.each(CASES)("$because", ({ because }) => {
    expect(answers.get(because)).toEqual([]);
  });

  test("a wheel whose texts are damaged in whatever way", () => {
    expect(SEEDS.flatMap((seed) => answers.get(`seed ${seed}`) ?? ["none"])).toEqual([]);
    expect(damaged).toBeGreaterThan(SEEDS.length / 2);
  });

  test("the validators refuse what is not valid", () => {
    expect(answers.get("none")).toHaveLength(3);
  });
});
