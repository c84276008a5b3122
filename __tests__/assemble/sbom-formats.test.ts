import { expect, test } from "@jest/globals";
import type { Bill, Component, RequiredComponent } from "../../src/assemble/bill.ts";
import { cyclonedx } from "../../src/assemble/cyclonedx.ts";
import { spdx } from "../../src/assemble/spdx.ts";
import { spdxId } from "../../src/assemble/spdx-id.ts";

const SUBJECT: Component = { ref: "pkg:pypi/x@1", type: "library", name: "x", version: "1", purl: "pkg:pypi/x@1" };
const CLICK: RequiredComponent = {
  ref: "pkg:pypi/click",
  type: "library",
  name: "click",
  purl: "pkg:pypi/click",
  optional: false,
  range: "vers:pypi/>=8",
  demands: [{ text: "click>=8", extras: [], specifier: ">=8", range: "vers:pypi/>=8" }],
};

function billWith(change: Partial<Bill>): Bill {
  return {
    about: "release",
    serialNumber: "urn:uuid:554b70c3-6613-534f-a852-0cd14b775884",
    toolVersion: "0.1.0",
    subject: SUBJECT,
    contents: [],
    requirements: [],
    resolved: [],
    edges: [],
    completeness: [],
    formulation: [],
    ...change,
  };
}

test("before 1.7 a property says that a requirement is external, since then CycloneDX has words for it", () => {
  const [old, young] = (["1.6", "1.7"] as const).map((version) =>
    cyclonedx(billWith({ requirements: [CLICK] }), version),
  );
  const common = { name: "click", scope: "required", purl: "pkg:pypi/click" };
  expect(old).toMatchObject({
    specVersion: "1.6",
    components: [{ ...common, properties: expect.arrayContaining([{ name: "shipwheel:external", value: "true" }]) }],
  });
  expect(young).toMatchObject({
    specVersion: "1.7",
    components: [{ ...common, isExternal: true, versionRange: "vers:pypi/>=8" }],
  });
  expect(JSON.stringify(young)).not.toContain("shipwheel:external");
  expect(JSON.stringify(old)).not.toContain("versionRange");
});

test("what a lock file has chosen is external too", () => {
  const resolved = [{ ...SUBJECT, ref: "pkg:pypi/click@8.1", name: "click" }];
  expect(cyclonedx(billWith({ resolved }), "1.7")).toMatchObject({
    components: [{ name: "click", version: "1", isExternal: true }],
  });
});

test.each([
  {
    change: { contents: [{ ...SUBJECT, ref: "pkg:cargo/serde@1" }] },
    gives: ["pkg:pypi/x@1", "CONTAINS", "pkg:cargo/serde@1"],
    because: "it is in what is delivered",
  },
  {
    change: { contents: [{ ...SUBJECT, ref: "pkg:cargo/cc@1", excluded: true as const }] },
    gives: ["pkg:cargo/cc@1", "BUILD_DEPENDENCY_OF", "pkg:pypi/x@1"],
    because: "it was used and is not delivered",
  },
  {
    change: { requirements: [CLICK] },
    gives: ["pkg:pypi/x@1", "DEPENDS_ON", "pkg:pypi/click"],
    because: "it is needed",
  },
  {
    change: { requirements: [{ ...CLICK, optional: true }] },
    gives: ["pkg:pypi/click", "OPTIONAL_DEPENDENCY_OF", "pkg:pypi/x@1"],
    because: "only an extra asks for it",
  },
  {
    change: { formulation: [{ ...SUBJECT, ref: "build@1" }] },
    gives: ["build@1", "BUILD_TOOL_OF", "pkg:pypi/x@1"],
    because: "it made the release",
  },
  {
    change: {
      contents: [
        { ...SUBJECT, ref: "a" },
        { ...SUBJECT, ref: "b" },
      ],
      edges: [{ ref: "a", dependsOn: ["b"] }],
    },
    gives: ["a", "DEPENDS_ON", "b"],
    because: "one part needs the other",
  },
])("SPDX relates $gives: $because", ({ change, gives: [one = "", relationshipType, other = ""] }) => {
  expect(spdx(billWith(change))).toMatchObject({
    relationships: expect.arrayContaining([
      expect.objectContaining({ spdxElementId: spdxId(one), relationshipType, relatedSpdxElement: spdxId(other) }),
    ]),
  });
});

test.each([
  {
    licences: { kind: "expression", expression: "MIT OR Apache-2.0" },
    declared: "MIT OR Apache-2.0",
    extracted: 0,
    because: "SPDX lists them",
  },
  {
    licences: { kind: "expression", expression: "LicenseRef-Mine" },
    declared: "LicenseRef-Mine",
    extracted: 1,
    because: "it is named in the document",
  },
  {
    licences: { kind: "expression", expression: "My own" },
    declared: expect.stringMatching(/^LicenseRef-[0-9a-f]{12}$/),
    extracted: 1,
    because: "SPDX has no such expression",
  },
  {
    licences: { kind: "names", names: ["A", "B"] },
    declared: expect.stringMatching(/^LicenseRef-\w+ AND LicenseRef-\w+$/),
    extracted: 2,
    because: "both are named",
  },
  { licences: undefined, declared: "NOASSERTION", extracted: 0, because: "nothing is declared" },
] as const)("SPDX declares the licence $licences: $because", ({ licences, declared, extracted }) => {
  const subject = { ...SUBJECT, ...(licences && { licences }) };
  const document = spdx(billWith({ subject }));
  expect(document).toMatchObject({ packages: [{ licenseDeclared: declared }] });
  expect(Reflect.get(document, "hasExtractedLicensingInfos") ?? []).toHaveLength(extracted);
});

test("the first author is the supplier of the release; of what is only named nobody knows one", () => {
  const bill = billWith({ subject: { ...SUBJECT, authors: ["Ada (Lovelace)", "Bob"] }, requirements: [CLICK] });
  expect(spdx(bill)).toMatchObject({
    packages: [{ supplier: "Person: Ada Lovelace", originator: "Person: Ada Lovelace" }, { supplier: "NOASSERTION" }],
  });
  expect(cyclonedx(bill, "1.6")).toMatchObject({ metadata: { component: { supplier: { name: "Ada (Lovelace)" } } } });
});

test("SPDX has whole seconds, and a time where none is known", () => {
  expect(spdx(billWith({ timestamp: "2026-09-21T14:13:20.000Z" }))).toMatchObject({
    creationInfo: { created: "2026-09-21T14:13:20Z" },
  });
  expect(spdx(billWith({}))).toMatchObject({
    creationInfo: { created: "1970-01-01T00:00:00Z", comment: expect.any(String) },
  });
});

test("licence files stand in every format, with their hashes", () => {
  const file = { path: "x-1.dist-info/licenses/LICENSE A", sha256: "ab".repeat(32) };
  const bill = billWith({ subject: { ...SUBJECT, licenceFiles: [file] } });
  expect(cyclonedx(bill, "1.6")).toMatchObject({
    metadata: {
      component: {
        externalReferences: [
          {
            type: "license",
            url: "x-1.dist-info/licenses/LICENSE%20A",
            hashes: [{ alg: "SHA-256", content: file.sha256 }],
          },
        ],
      },
    },
  });
  expect(spdx(bill)).toMatchObject({
    packages: [{ licenseComments: `Licence files: ${file.path} (sha256 ${file.sha256})` }],
  });
});
