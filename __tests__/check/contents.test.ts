import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import type { Contents } from "../../src/documents/contents.ts";
import { sourceOf } from "../archives.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { linkedElf } from "../linked-binaries.ts";

const TAG = "cp313-cp313-manylinux_2_28_x86_64";
type Members = Readonly<Record<string, string | Uint8Array>>;

async function contentsOf({ name, bytes }: MadeDistribution): Promise<Contents | undefined> {
  return (await checkFile(name, sourceOf(bytes))).contents;
}

function inWheel(members: Members): Promise<Contents | undefined> {
  return contentsOf(wheelOf({ name: "x", version: "1.0", tag: TAG, members }));
}

function inSdist(members: Members): Promise<Contents | undefined> {
  return contentsOf(sdistOf({ name: "x", version: "1.0", members }));
}

const elf = linkedElf({ name: "libz-1a2b3c4d.so.1", needs: ["libm.so.6"] });

test("a pure wheel brings nothing along", async () => {
  expect(await inWheel({})).toBeUndefined();
});

test.each([
  { member: "x.libs/libz-1a2b3c4d.so.1", repaired: true, because: "auditwheel puts it there" },
  { member: "x/.libs/libz.so.1", repaired: true, because: "auditwheel of old put it there" },
  { member: "x/.dylibs/libz.1.dylib", repaired: true, because: "delocate puts it there" },
  { member: "x/lib/libz.so", repaired: false, because: "the project ships it itself" },
])("$member is a library: $because", async ({ member, repaired }) => {
  const { libraries } = (await inWheel({ [member]: elf })) ?? {};
  const [library] = libraries ?? [];
  expect(library).toEqual({
    member,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    format: "elf",
    repaired,
    linkName: "libz-1a2b3c4d.so.1",
    needs: ["libm.so.6"],
  });
});

test.each([
  { member: "x/_core.cpython-313-x86_64-linux-gnu.so", content: elf, because: "Python imports it" },
  { member: "x/libz.so", content: "text", because: "it has no header" },
  { member: "x/data.bin", content: elf, because: "no library has such a name" },
])("$member is no library: $because", async ({ member, content }) => {
  expect((await inWheel({ [member]: content }))?.libraries ?? []).toEqual([]);
});

test("of a library too large to be held its end is held, where it stands what it is linked with", async () => {
  const large = linkedElf({ name: "libbig.so.1", gap: 20 * 1024 * 1024 });
  const { libraries } = (await inWheel({ "x.libs/libbig.so.1": large })) ?? {};
  expect(libraries?.map(({ linkName }) => linkName)).toEqual(["libbig.so.1"]);
});

const WHEEL = "a ZIP is at least as long as this";
const SIX = "Metadata-Version: 2.1\nName: six\nVersion: 1.16.0\nLicense: MIT\n\n";

test.each([
  {
    members: { "x/_vendor/six-1.16.0.dist-info/METADATA": SIX },
    gives: [{ name: "six", version: "1.16.0", source: "metadata", member: "x/_vendor/six-1.16.0.dist-info/METADATA" }],
    because: "its metadata came with it",
  },
  {
    members: {
      "x/_vendor/vendor.txt": "# why\nsix==1.16.0  # via y\n    idna>=2\n--hash=sha256:0\n",
      "x/_vendor/six.py": "",
    },
    gives: [
      { name: "six", version: "1.16.0", source: "list", member: "x/_vendor/six.py" },
      { name: "idna", source: "list", member: "x/_vendor/vendor.txt" },
    ],
    because: "a list tells of it",
  },
  {
    members: {
      "x/_vendor/__init__.py": "",
      "x/_vendor/six.py": "",
      "x/_vendor/idna/core.py": "",
      "x/_vendor/notes.md": "",
    },
    gives: [
      { name: "six", source: "folder", member: "x/_vendor/six.py" },
      { name: "idna", source: "folder", member: "x/_vendor/idna/core.py" },
    ],
    because: "only the folder tells of it",
  },
  {
    members: {
      "x/embed/pip-26.3-py3-none-any.whl": WHEEL,
      "x/embed/odd.whl": WHEEL,
      "y-1-py3-none-any.whl": "",
      "x/tests/a-1-py3-none-any.whl": WHEEL,
    },
    gives: [
      {
        name: "pip",
        version: "26.3",
        source: "wheel",
        member: "x/embed/pip-26.3-py3-none-any.whl",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ],
    because: "it is there as a whole wheel",
  },
  {
    members: { "x/externals/__init__.py": "", "x/externals/loky/__init__.py": "", "x/tests/_vendor/a.py": "" },
    gives: [{ name: "loky", source: "folder", member: "x/externals/loky/__init__.py" }],
    because: "the folder has another usual name",
  },
  { members: { "x/tests/data/six-1.16.0.dist-info/METADATA": SIX }, gives: [], because: "tests have examples" },
  { members: { "x/_vendor/six-1.16.0.dist-info/METADATA": "" }, gives: [], because: "it has no name" },
])("a vendored package is found where $because", async ({ members, gives }) => {
  const { packages = [] } = (await inWheel(members)) ?? {};
  expect(packages.map(({ metadata: _, ...rest }) => rest)).toEqual(gives);
});

test("a vendored package has what its metadata says of its licence", async () => {
  const { packages } = (await inWheel({ "x/_vendor/six-1.16.0.dist-info/METADATA": SIX })) ?? {};
  expect(packages?.[0]?.metadata).toEqual({ license: ["MIT"], "license-expression": [], classifier: [] });
});

const SBOM = "x-1.0.dist-info/sboms/x.cdx.json";

test("a bill that a wheel encloses is read, with its parts, its edges and what it is about", async () => {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    metadata: {
      component: {
        type: "library",
        "bom-ref": "a",
        name: "x",
        components: [
          { type: "library", name: "y" },
          { type: "file", name: "a.py" },
        ],
      },
    },
    components: [
      { type: "library", "bom-ref": "b", name: "serde", version: "1", hashes: [{ alg: "SHA-256", content: "00" }] },
      { type: "library", "bom-ref": "a", name: "x" },
      { "bom-ref": "c", name: 5 },
    ],
    dependencies: [{ ref: "a", dependsOn: ["b", "nobody"] }, { ref: "b" }],
  };
  const { bills } = (await inWheel({ [SBOM]: JSON.stringify(bill) })) ?? {};
  expect(bills).toEqual([
    {
      member: SBOM,
      sha256: expect.any(String),
      format: "CycloneDX 1.5",
      about: 0,
      components: [
        expect.objectContaining({ name: "x" }),
        expect.objectContaining({ name: "y" }),
        expect.objectContaining({ name: "serde", hashes: [{ algorithm: "SHA-256", value: "00" }] }),
      ],
      edges: [
        { from: 0, to: [1] },
        { from: 0, to: [2] },
      ],
    },
  ]);
});

test.each([
  { content: "<bom/>", unread: "it is no JSON document" },
  { content: "[".repeat(100_000), unread: "it is no JSON document" },
  { content: '{"spdxVersion":"SPDX-3.0"}', unread: "it is neither CycloneDX nor SPDX 2" },
  {
    content: JSON.stringify({
      bomFormat: "CycloneDX",
      components: Array.from({ length: 20_001 }, () => ({ name: "a" })),
    }),
    unread: "it lists too many components",
  },
  { content: " ".repeat(9 * 1024 * 1024), unread: "it is too long" },
])("a bill of which nothing is read: $unread", async ({ content, unread }) => {
  const { bills } = (await inWheel({ [SBOM]: content })) ?? {};
  expect(bills).toEqual([expect.objectContaining({ member: SBOM, unread, components: [] })]);
});

test("SPDX 2 is read too", async () => {
  const package_ = (id: string, name: string, rest: object = {}) => ({ SPDXID: id, name, ...rest });
  const zlib = {
    versionInfo: "1.3",
    licenseDeclared: "Zlib",
    checksums: [{ algorithm: "SHA256", checksumValue: "00" }],
    externalRefs: [
      { referenceType: "cpe23Type", referenceLocator: "cpe" },
      { referenceType: "purl", referenceLocator: "pkg:generic/zlib@1.3" },
    ],
  };
  const document = {
    spdxVersion: "SPDX-2.3",
    packages: [
      package_("a", "x", { licenseDeclared: "NOASSERTION" }),
      package_("b", "zlib", zlib),
      package_("c", "libpng"),
    ],
    relationships: [
      { spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: "a" },
      { spdxElementId: "a", relationshipType: "CONTAINS", relatedSpdxElement: "c" },
      { spdxElementId: "b", relationshipType: "DEPENDENCY_OF", relatedSpdxElement: "c" },
      { spdxElementId: "b", relationshipType: "OTHER", relatedSpdxElement: "a" },
    ],
  };
  expect((await inWheel({ [SBOM]: JSON.stringify(document) }))?.bills).toEqual([
    expect.objectContaining({
      format: "SPDX 2.3",
      about: 0,
      components: [
        { type: "library", name: "x", hashes: [], licences: [] },
        {
          type: "library",
          name: "zlib",
          version: "1.3",
          purl: "pkg:generic/zlib@1.3",
          hashes: [{ algorithm: "SHA-256", value: "00" }],
          licences: [{ kind: "expression", text: "Zlib" }],
        },
        { type: "library", name: "libpng", hashes: [], licences: [] },
      ],
      edges: [
        { from: 0, to: [2] },
        { from: 2, to: [1] },
      ],
    }),
  ]);
});

test("a bill of odd types has what can be read of it", async () => {
  const odd = {
    bomFormat: "CycloneDX",
    metadata: [],
    components: { name: "a" },
    dependencies: [1, { ref: 2, dependsOn: 3 }],
  };
  expect((await inWheel({ [SBOM]: JSON.stringify(odd) }))?.bills).toEqual([
    expect.objectContaining({ format: "CycloneDX of no version", components: [], edges: [] }),
  ]);
});

const LOCK = `
[[package]]
name = "x"
version = "0.1.0"
dependencies = ["serde", "syn 2.0.0"]

[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"ab".repeat(32)}"

[[package]]
name = "syn"
version = "1.0.0"

[[package]]
name = "syn"
version = "2.0.0"
`;

test("the outermost Cargo.lock of an sdist tells of crates", async () => {
  const { crates } = (await inSdist({ "Cargo.lock": LOCK, "vendor/a/Cargo.lock": "version = 4" })) ?? {};
  expect(crates).toEqual([
    { name: "x", version: "0.1.0", needs: [1, 3] },
    {
      name: "serde",
      version: "1.0.0",
      source: "registry+https://github.com/rust-lang/crates.io-index",
      checksum: "ab".repeat(32),
      needs: [],
    },
    { name: "syn", version: "1.0.0", needs: [] },
    { name: "syn", version: "2.0.0", needs: [] },
  ]);
});

test("a Cargo.lock that is none tells of nothing", async () => {
  expect((await inSdist({ "Cargo.lock": "[[[" }))?.crates).toEqual([]);
});
