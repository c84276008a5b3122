import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import type { Component } from "../../src/assemble/bill.ts";
import { type Contained, containedIn } from "../../src/assemble/contained.ts";
import { foreignPurl } from "../../src/assemble/foreign-purl.ts";
import { type ReleasedFile, sortFiles } from "../../src/assemble/released-file.ts";
import type { Contents, EnclosedBill, EnclosedComponent } from "../../src/documents/contents.ts";
import { distribution, SDIST, WHEEL } from "../fakes/release.ts";

const IDENTITY = { name: "my-tool", normalizedName: "my-tool", version: "1.2.3" };
const OWNER = "pkg:pypi/my-tool@1.2.3?file_name=w";
const COMPILED = "my_tool-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl";
const NOTHING: Contents = { libraries: [], packages: [], bills: [], crates: [] };

function released(name: string, contents: Partial<Contents>): ReleasedFile {
  const [file] = sortFiles([distribution(name, { contents: { ...NOTHING, ...contents } })]).files;
  if (file === undefined) throw new Error("it can be released");
  return file;
}

function contained(contents: Partial<Contents>, name = COMPILED, sdist?: ReleasedFile): Contained {
  return containedIn(released(name, contents), { identity: IDENTITY, ownerRef: OWNER, sdist });
}

function bill(components: readonly Partial<EnclosedComponent>[], rest: Partial<EnclosedBill> = {}): EnclosedBill {
  const whole = components.map((each) => ({ type: "library", name: "a", hashes: [], licences: [], ...each }));
  return { member: "my_tool-1.2.3.dist-info/sboms/a.json", components: whole, edges: [], ...rest };
}

function propertiesOf(component: Component | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((component?.properties ?? []).map(({ name, value }) => [name, value]));
}

const LIBZ = {
  member: "my_tool.libs/libz-1a2b3c4d.so.1.3",
  sha256: "ab".repeat(32),
  format: "elf",
  repaired: true,
  needs: [],
} as const;

test("a bundled library says where it is, its hash, its SONAME, and that nobody has identified it", () => {
  const { components } = contained({ libraries: [{ ...LIBZ, linkName: "libz-1a2b3c4d.so.1" }] });
  expect(components).toEqual([
    {
      ref: `${OWNER}#my_tool.libs%2Flibz-1a2b3c4d.so.1.3`,
      type: "library",
      name: "libz-1a2b3c4d.so.1.3",
      hashes: [{ algorithm: "SHA-256", value: "ab".repeat(32) }],
      occurrences: [LIBZ.member],
      properties: [
        { name: "shipwheel:brought-in", value: "by a repair tool" },
        { name: "shipwheel:identified", value: "false" },
        { name: "shipwheel:soname", value: "libz-1a2b3c4d.so.1" },
      ],
    },
  ]);
});

test("libraries depend on each other by the names that they are linked by, and the wheel on what nothing else leads to", () => {
  const at = (name: string, needs: readonly string[]) => ({ ...LIBZ, member: `x.libs/${name}`, linkName: name, needs });
  const libraries = [at("a.so", ["b.so", "libc.so.6"]), at("b.so", []), at("c.so", ["D.so"]), at("d.so", ["c.so"])];
  const { edges } = contained({ libraries });
  const short = (ref: string) => ref.replace(`${OWNER}#x.libs%2F`, "");
  expect(edges.map(({ ref, dependsOn }) => [short(ref), dependsOn.map(short)])).toEqual([
    [OWNER, ["a.so", "c.so"]],
    ["a.so", ["b.so"]],
    ["b.so", []],
    ["c.so", ["d.so"]],
    ["d.so", ["c.so"]],
  ]);
});

test("what auditwheel tells of a library identifies it, by the digest of the path where it found it", () => {
  const pathDigest = createHash("sha256").update("/usr/lib64/libz.so.1").digest("hex");
  const told = { name: "zlib", version: "1.3-2.el8", purl: "pkg:rpm/almalinux/zlib@1.3-2.el8", pathDigest };
  const { components, edges } = contained({
    libraries: [LIBZ],
    bills: [bill([{ name: "my-tool" }, told], { edges: [{ from: 0, to: [1] }] })],
  });
  expect(components).toEqual([
    expect.objectContaining({
      name: "zlib",
      version: "1.3-2.el8",
      purl: "pkg:rpm/almalinux/zlib@1.3-2.el8",
      occurrences: [LIBZ.member],
      hashes: [{ algorithm: "SHA-256", value: "ab".repeat(32) }],
    }),
  ]);
  expect(propertiesOf(components[0])).not.toHaveProperty("shipwheel:identified");
  expect(edges[0]?.dependsOn).toEqual([components[0]?.ref]);
});

test.each([
  { about: { name: "my-tool" }, because: "it names the project" },
  { about: { name: "My_Tool", purl: "pkg:pypi/My_Tool@1.2.3?file_name=x.whl" }, because: "it names the wheel" },
])("what a bill is about is the wheel itself where $because", ({ about }) => {
  const { components, edges } = contained({
    bills: [
      bill([about, { name: "serde", version: "1", purl: "pkg:cargo/serde@1" }], { edges: [{ from: 0, to: [1] }] }),
    ],
  });
  expect(components.map(({ ref }) => ref)).toEqual(["pkg:cargo/serde@1"]);
  expect(edges[0]).toEqual({ ref: OWNER, dependsOn: ["pkg:cargo/serde@1"] });
});

test.each([
  {
    found: { name: "my-tool", version: "1", purl: "pkg:cargo/my-tool@1?download_url=file:///home/me/x" },
    gives: { ref: `${OWNER}#my-tool%401`, name: "my-tool", version: "1" },
    because: "a crate of the project itself is in no registry",
  },
  {
    found: {
      version: "2",
      hashes: [
        { algorithm: "SHA-256", value: "AB".repeat(32) },
        { algorithm: "SHA-256", value: "0" },
      ],
    },
    gives: { name: "a", version: "2", hashes: [{ algorithm: "SHA-256", value: "ab".repeat(32) }] },
    because: "a hash has its length",
  },
  {
    found: {
      licences: [
        { kind: "expression", text: "MIT" },
        { kind: "expression", text: "A OR B" },
      ],
    },
    gives: { licences: { kind: "expression", expression: "(MIT) AND (A OR B)" } },
    because: "all that is listed holds",
  },
  { found: { scope: "excluded" }, gives: { excluded: true }, because: "it is not in what is delivered" },
  { found: { type: "data" }, gives: { type: "library" }, because: "the kind is none that we write" },
  {
    found: { purl: "pkg:pypi/click" },
    gives: { ref: `${OWNER}#pkg%3Apypi%2Fclick` },
    because: "without a version it is no requirement",
  },
  {
    found: { name: "\u0000\u0007", version: "\ud800" },
    gives: { name: "\ufffd\ufffd", version: "\ufffd" },
    because: "texts are made plain",
  },
] as const)("a component of a bill: $because", ({ found, gives }) => {
  expect(contained({ bills: [bill([found])] }).components).toEqual([expect.objectContaining(gives)]);
});

test("a vendored package that a bill and a list tell of is one, with the licence of either", () => {
  const told = {
    name: "Six",
    version: "1.16.0",
    purl: "pkg:pypi/Six@1.16.0",
    licences: [{ kind: "expression", text: "MIT" }],
  } as const;
  const listed = { name: "six", version: "1.16.0", member: "x/_vendor/six.py", source: "list" } as const;
  const { components } = contained({ packages: [listed], bills: [bill([told])] }, WHEEL);
  expect(components).toHaveLength(1);
  expect(components[0]).toMatchObject({
    purl: "pkg:pypi/six@1.16.0",
    occurrences: ["x/_vendor/six.py"],
    licences: { kind: "expression", expression: "MIT" },
  });
});

test("a bill that names a vendored package by its name alone means that package", () => {
  const pip = { name: "pip", version: "26.3", member: "x/patched/pip/__init__.py", source: "list" } as const;
  const six = { name: "six", version: "1.16.0", purl: "pkg:pypi/six@1.16.0" };
  const told = bill([{ name: "Pip" }, six], { edges: [{ from: 0, to: [1] }] });
  const { components, edges } = contained({ packages: [pip], bills: [told] }, WHEEL);
  expect(components.map(({ ref }) => ref)).toEqual(["pkg:pypi/pip@26.3", "pkg:pypi/six@1.16.0"]);
  expect(edges.slice(0, 2).map(({ dependsOn }) => dependsOn)).toEqual([["pkg:pypi/pip@26.3"], ["pkg:pypi/six@1.16.0"]]);
});

test("a folder of which nothing tells is a package that nobody has identified", () => {
  const folder = { name: "six", member: "x/_vendor/six.py", source: "folder" } as const;
  const [component] = contained({ packages: [folder] }, WHEEL).components;
  expect(component).toMatchObject({ ref: `${OWNER}#x%2F_vendor%2Fsix.py`, name: "six" });
  expect(component).not.toHaveProperty("purl");
  expect(propertiesOf(component)).toMatchObject({ "shipwheel:identified": "false" });
});

const SERDE = { name: "serde", version: "1.0.0", checksum: "ab".repeat(32), needs: [] };

test.each([
  { source: "registry+https://github.com/rust-lang/crates.io-index", purl: "pkg:cargo/serde@1.0.0" },
  {
    source: "git+https://github.com/serde-rs/serde?branch=x#c0ffee",
    purl: "pkg:cargo/serde@1.0.0?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fserde-rs%2Fserde%40c0ffee",
  },
  {
    source: "sparse+https://crates.example/index/",
    purl: "pkg:cargo/serde@1.0.0?repository_url=https%3A%2F%2Fcrates.example%2Findex%2F",
  },
  { source: "git+https://me:secret@example.org/x#1", purl: undefined },
])("a crate that the sdist locks from $source is in its compiled wheels", ({ source, purl }) => {
  const sdist = released(SDIST, { crates: [{ ...SERDE, source }] });
  const [crate] = contained({}, COMPILED, sdist).components;
  expect(crate?.purl).toBe(purl);
  expect(propertiesOf(crate)["shipwheel:source"]).toBe(`Cargo.lock of ${SDIST}`);
});

test.each([
  { name: WHEEL, contents: {}, because: "nothing of a pure wheel is compiled" },
  {
    name: COMPILED,
    contents: { bills: [bill([{ name: "syn", version: "2", purl: "pkg:cargo/syn@2" }])] },
    because: "the wheel tells of its crates itself",
  },
])("the crates of the sdist are not in $name where $because", ({ name, contents }) => {
  const sdist = released(SDIST, { crates: [SERDE] });
  expect(contained(contents, name, sdist).components.map((each) => each.name)).not.toContain("serde");
});

test.each([
  { text: "pkg:cargo/serde@1.0", gives: { purl: "pkg:cargo/serde@1.0", local: false } },
  { text: "pkg:pypi/Zope.Interface@6", gives: { purl: "pkg:pypi/zope-interface@6", local: false } },
  { text: "pkg:cargo/x@1?download_url=file://.#src/lib.rs", gives: { purl: "pkg:cargo/x@1", local: true } },
  { text: "pkg:cargo/x@1?vcs_url=git%2Bfile%3A%2F%2F%2Fhome%2Fme", gives: { purl: "pkg:cargo/x@1", local: true } },
  {
    text: "pkg:generic/x@1?download_url=https://me:secret@x.org/a&z=1",
    gives: { purl: "pkg:generic/x@1?z=1", local: false },
  },
  { text: "pkg:generic/x@1?path=C:%5Cme", gives: { purl: "pkg:generic/x@1", local: false } },
  { text: "path+file:///home/me/x#1", gives: undefined },
  { text: "pkg:cargo/a b@1", gives: undefined },
  { text: `pkg:cargo/${"a".repeat(2000)}@1`, gives: undefined },
])("of the package URL $text there is left $gives", ({ text, gives }) => {
  expect(foreignPurl(text)).toEqual(gives);
});
