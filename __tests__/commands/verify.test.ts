import { describe, expect, test } from "@jest/globals";
import { verificationSchema } from "../../src/documents/verification.ts";
import { ShipwheelError } from "../../src/errors.ts";
import {
  attest,
  type Contents,
  exampleRelease,
  forge,
  manifestIn,
  replace,
  SDIST,
  textIn,
  verifyExample,
  WHEEL,
} from "../verify/example-release.ts";

test("an untouched bundle holds, every link of it", async () => {
  const { outcome, document } = await verifyExample(await exampleRelease(), { options: { workflow: "release.yml" } });
  expect(outcome).toMatchObject({ exitCode: 0, outputs: { version: "1.2.3" }, problems: [] });
  expect(verificationSchema.parse(document)).toEqual(document);
  expect(document.links.map(({ link, state }) => `${link} ${state}`)).toEqual([
    "manifest holds",
    "files holds",
    "sums holds",
    "requirements holds",
    "plan holds",
    "checks holds",
    "sbom holds",
    "receipt holds",
    "attestations holds",
  ]);
  expect(document.files.map(({ attestations }) => attestations.map(({ identity }) => identity.ref))).toEqual([
    ["refs/tags/v1.2.3"],
    ["refs/tags/v1.2.3"],
  ]);
});

const wheel = `release/dist/${WHEEL.name}`;
const attestationOf = (name: string) => `release/attestations/${name}.publish.attestation`;

function edit(contents: Contents, path: string, from: string | RegExp, to: string): void {
  const before = textIn(contents, path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to edit in ${path}`);
  contents.set(`release/${path}`, after);
}

function flip(contents: Contents, path: string, at: number): void {
  const bytes = Uint8Array.from(contents.get(path) as Uint8Array);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  contents.set(path, bytes);
}

function swap(contents: Contents, one: string, other: string): void {
  const [a = "", b = ""] = [contents.get(one), contents.get(other)];
  contents.set(one, b).set(other, a);
}

interface Tampered {
  readonly what: string;
  readonly tamper: (contents: Contents) => void;
  readonly link: string;
  readonly says: RegExp;
}

const TAMPERED: readonly Tampered[] = [
  { what: "one byte of a wheel", tamper: (all) => flip(all, wheel, 200), link: "files", says: /has sha256/ },
  { what: "a wheel that is gone", tamper: (all) => void all.delete(wheel), link: "files", says: /is missing/ },
  {
    what: "a file that nobody listed",
    tamper: (all) => void all.set("release/dist/my_tool-1.2.3-1-py3-none-any.whl", WHEEL.bytes),
    link: "files",
    says: /does not list it/,
  },
  {
    what: "a line of SHA256SUMS",
    tamper: (all) => edit(all, "SHA256SUMS", /^./, "0"),
    link: "sums",
    says: /has sha256/,
  },
  {
    what: "another hash in requirements.txt",
    tamper: (all) => edit(all, "requirements.txt", /sha256:.{4}/, "sha256:0000"),
    link: "requirements",
    says: /has sha256/,
  },
  {
    what: "an edited plan",
    tamper: (all) => edit(all, "plan.json", "me/my-tool", "you/my-tool"),
    link: "plan",
    says: /has sha256/,
  },
  {
    what: "two SBOMs in each other's place",
    tamper: (all) => swap(all, "release/sbom/release.cdx.json", `release/sbom/${WHEEL.name}.cdx.json`),
    link: "sbom",
    says: /has sha256/,
  },
  {
    what: "an SBOM that is gone",
    tamper: (all) => void all.delete("release/sbom/release.cdx.json"),
    link: "sbom",
    says: /is missing/,
  },
  {
    what: "a receipt of another manifest",
    tamper: (all) => edit(all, "receipt.json", /"manifest":"../, '"manifest":"00'),
    link: "receipt",
    says: /of the manifest with sha256 00/,
  },
  {
    what: "a receipt that has a file less",
    tamper: (all) => edit(all, "receipt.json", `"name":"${WHEEL.name}"`, '"name":"other"'),
    link: "receipt",
    says: /not among the uploads/,
  },
  {
    what: "a receipt that is none",
    tamper: (all) => void all.set("release/receipt.json", "[".repeat(10_000)),
    link: "receipt",
    says: /schema/,
  },
  {
    what: "two attestations in each other's place",
    tamper: (all) => swap(all, attestationOf(WHEEL.name), attestationOf(SDIST.name)),
    link: "attestations",
    says: /it is about/,
  },
  {
    what: "an attestation of other bytes",
    tamper: (all) => attest(all, WHEEL.name, SDIST.bytes),
    link: "attestations",
    says: /a file with sha256/,
  },
  {
    what: "another repository's attestation",
    tamper: (all) => attest(all, WHEEL.name, WHEEL.bytes, { repository: "you/my-tool" }),
    link: "attestations",
    says: /repository is .*you\/my-tool/,
  },
  {
    what: "another workflow's attestation",
    tamper: (all) => attest(all, WHEEL.name, WHEEL.bytes, { workflow: "evil.yml" }),
    link: "attestations",
    says: /workflow is .*evil.yml@/,
  },
  {
    what: "another tag's attestation",
    tamper: (all) => attest(all, WHEEL.name, WHEEL.bytes, { ref: "refs/heads/main" }),
    link: "attestations",
    says: /ref is refs\/heads\/main/,
  },
  {
    what: "an attestation of neither publishing nor building",
    tamper: (all) => {
      const subject = [{ name: WHEEL.name, digest: { sha256: manifestIn(all).files[1]?.sha256 } }];
      const statement = { _type: "https://in-toto.io/Statement/v1", subject, predicateType: "x", predicate: null };
      attest(all, WHEEL.name, WHEEL.bytes, { statement: JSON.stringify(statement) });
    },
    link: "attestations",
    says: /neither publishing nor building/,
  },
  {
    what: "an attestation that is gone",
    tamper: (all) => void all.delete(attestationOf(SDIST.name)),
    link: "attestations",
    says: /no attestation, and other files have/,
  },
  {
    what: "an attestation of a file that is not there",
    tamper: (all) => attest(all, "other-1.tar.gz", SDIST.bytes),
    link: "attestations",
    says: /no file of the release/,
  },
  {
    what: "an attestation that is none",
    tamper: (all) => void all.set(attestationOf(SDIST.name), '{"version": 1'),
    link: "attestations",
    says: /no JSON object/,
  },
  {
    what: "a manifest that is none",
    tamper: (all) => void all.set("release/manifest.json", `{"schema": ${"[".repeat(100_000)}`),
    link: "manifest",
    says: /not JSON/,
  },
  {
    what: "a manifest of strange keys",
    tamper: (all) => void all.set("release/manifest.json", '{"__proto__": {"schema": "shipwheel/manifest/1"}}'),
    link: "manifest",
    says: /schema/,
  },
];

test.each(TAMPERED)("with $what it is $link that fails, and nothing else", async ({ tamper, link, says }) => {
  const contents = await exampleRelease();
  tamper(contents);
  const { outcome, failing, faults } = await verifyExample(contents, { options: { workflow: "release.yml" } });
  expect({ exitCode: outcome.exitCode, failing }).toEqual({ exitCode: 1, failing: [link] });
  expect(faults.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  expect(outcome.problems).toContainEqual(expect.objectContaining({ code: "SW-LINK-BROKEN", severity: "error" }));
});

interface Forged {
  readonly path: string;
  readonly change: (text: string) => string;
  readonly link: string;
  readonly says: RegExp;
}

const release = "sbom/release.cdx.json";
const FORGED: readonly Forged[] = [
  { path: "SHA256SUMS", change: (text) => text.replace(/^..../, "0000"), link: "sums", says: /the line says 0000/ },
  { path: "SHA256SUMS", change: (text) => text + text, link: "sums", says: /listed twice/ },
  { path: "SHA256SUMS", change: (text) => text.replace(/.*\n/, ""), link: "sums", says: /it is not listed/ },
  { path: "SHA256SUMS", change: (text) => `${text}nonsense\n`, link: "sums", says: /line 3 is no sum/ },
  {
    path: "requirements.txt",
    change: (text) => text.replace("==1.2.3", "==1.2.4"),
    link: "requirements",
    says: /asks for my-tool==1.2.4/,
  },
  {
    path: "requirements.txt",
    change: (text) => text.replace(/sha256:..../, "sha256:0000"),
    link: "requirements",
    says: /no file has the sha256 0000/,
  },
  {
    path: "requirements.txt",
    change: () => "click==8.1 --hash=sha256:00\n",
    link: "requirements",
    says: /does not name/,
  },
  { path: "plan.json", change: (text) => text.replaceAll("1.2.3", "1.2.4"), link: "plan", says: /of version 1.2.4/ },
  { path: "plan.json", change: () => "{}", link: "plan", says: /schema/ },
  { path: release, change: () => "[]", link: "sbom", says: /neither CycloneDX nor SPDX/ },
  {
    path: release,
    change: (text) => text.replaceAll(`"name": "${WHEEL.name}"`, '"name": "other-1-py3-none-any.whl"'),
    link: "sbom",
    says: /does not name my_tool-1.2.3-py3-none-any.whl/,
  },
  {
    path: release,
    change: (text) => text.replace(/("alg": "SHA-512",\s*"content": ")..../, "$10000"),
    link: "sbom",
    says: /says sha512 0000/,
  },
  {
    path: `sbom/${WHEEL.name}.cdx.json`,
    change: (text) => {
      const bill = JSON.parse(text);
      const evidence = { occurrences: [{ location: "my_tool.libs/libz.so.1" }] };
      return JSON.stringify({ ...bill, components: [{ type: "file", name: "libz.so.1", evidence }] });
    },
    link: "sbom",
    says: /my_tool.libs\/libz.so.1 is not in the file/,
  },
];

test.each(FORGED)("who lists a forged $path is found out by $link: $says", async ({ path, change, link, says }) => {
  const contents = await exampleRelease();
  forge(contents, path, change(textIn(contents, path)));
  const { failing, faults } = await verifyExample(contents);
  expect(failing.filter((each) => each !== "attestations")).toEqual([link]);
  expect(faults.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
});

test("who replaces a wheel in every document, but for its RECORD and what was signed, is found out by both", async () => {
  const contents = await exampleRelease();
  const inFirstMember = 60;
  const forged = WHEEL.bytes.map((byte, at) => (at === inFirstMember ? byte ^ 1 : byte));
  replace(contents, WHEEL, forged);
  const { failing } = await verifyExample(contents);
  expect(failing).toEqual(["checks", "attestations"]);
});

test("a manifest that says of itself that it is of another version is held against all that it lists", async () => {
  const contents = await exampleRelease();
  edit(contents, "manifest.json", '"version": "1.2.3"', '"version": "1.2.4"');
  const { failing, faults } = await verifyExample(contents);
  expect(failing).toEqual(["files", "requirements", "plan", "receipt"]);
  expect(faults[0]?.message).toBe("it is of my-tool 1.2.3, the release of my-tool 1.2.4");
});

test("a manifest that lists no file is of no release", async () => {
  const contents = await exampleRelease();
  contents.set("release/manifest.json", JSON.stringify({ ...manifestIn(contents), files: [] }));
  const { failing, faults } = await verifyExample(contents);
  expect(failing).toContain("files");
  expect(faults).toContainEqual({ message: "the manifest lists no file" });
});

describe("what is absent", () => {
  test("is said, and is no failure unless it is required", async () => {
    const contents = await exampleRelease();
    for (const { name } of [WHEEL, SDIST]) contents.delete(attestationOf(name));
    contents.delete("release/receipt.json");
    const { outcome, document } = await verifyExample(contents);
    expect(outcome).toMatchObject({ exitCode: 0, text: expect.stringContaining("receipt, attestations") });
    expect(document.links.filter(({ state }) => state === "absent")).toMatchObject([
      { link: "receipt", says: "the release was not published from here" },
      { link: "attestations", says: "there is no attestation of any file" },
    ]);
    const { failing } = await verifyExample(contents, { options: { required: ["attestations", "receipt", "plan"] } });
    expect(failing).toEqual(["receipt", "attestations"]);
  });

  test("is what was not looked for too, where it is required", async () => {
    const { failing, faults } = await verifyExample(await exampleRelease(), { options: { required: ["index"] } });
    expect(failing).toEqual(["index"]);
    expect(faults).toEqual([{ message: "it is required, and absent: it was not looked for" }]);
  });

  test("asks nobody whom to believe", async () => {
    const contents = await exampleRelease();
    for (const { name } of [WHEEL, SDIST]) contents.delete(attestationOf(name));
    const trustedRoot = () => Promise.reject(new Error("it was asked"));
    expect((await verifyExample(contents, { trustedRoot })).failing).toEqual([]);
  });
});

describe("whom to believe", () => {
  test("is in the file that is named, and nothing is fetched", async () => {
    const contents = (await exampleRelease()).set("root.json", "{}");
    const options = { trustedRoot: "root.json" };
    await expect(verifyExample(contents, { options })).rejects.toMatchObject({ code: "SW-TRUSTED-ROOT" });
    await expect(verifyExample(contents, { options: { trustedRoot: "gone.json" } })).rejects.toMatchObject({
      code: "SW-TRUSTED-ROOT",
      message: expect.stringContaining("there is no file gone.json"),
    });
  });

  test("may not be known: that is no answer, unless something is broken anyway", async () => {
    const contents = await exampleRelease();
    const trustedRoot = () => Promise.reject(new ShipwheelError("SW-TRUSTED-ROOT-UNAVAILABLE", "no network"));
    await expect(verifyExample(contents, { trustedRoot })).rejects.toMatchObject({ exitCode: 3 });
    contents.delete(wheel);
    const { failing, document } = await verifyExample(contents, { trustedRoot });
    expect(failing).toEqual(["files"]);
    expect(document.links.at(-1)).toMatchObject({ state: "absent", says: expect.stringContaining("no network") });
  });

  test("is fetched into the cache otherwise", async () => {
    const caches: string[] = [];
    const trustedRoot = async (...[cache]: string[]) => {
      caches.push(cache ?? "");
      return "{}";
    };
    await expect(verifyExample(await exampleRelease(), { trustedRoot })).rejects.toMatchObject({
      code: "SW-TRUSTED-ROOT",
    });
    expect(caches).toEqual([expect.stringMatching(/cache.sigstore$/)]);
  });
});

test("the digest that was handed on is the manifest's, or nothing is held against it", async () => {
  const contents = await exampleRelease();
  const { failing, faults, document } = await verifyExample(contents, {
    options: { manifestDigest: "ab".repeat(32) },
  });
  expect(failing).toEqual(["manifest"]);
  expect(faults[0]?.message).toContain("the digest given is abab");
  expect(document.files).toEqual([]);
});

test.each([{ subject: "my tool==1" }, { subject: "x==" }, { subject: "x==1==2" }, { subject: "==1" }])(
  "$subject is no subject",
  async ({ subject }) => {
    await expect(verifyExample(new Map(), { options: { subject } })).rejects.toMatchObject({ code: "SW-USAGE" });
  },
);

test("a folder without a manifest is no bundle", async () => {
  await expect(verifyExample(new Map())).rejects.toMatchObject({ code: "SW-BUNDLE-MISSING" });
});

test("what a bundle says moves no cursor", async () => {
  const contents = (await exampleRelease()).set("release/dist/evil\u001b[2J.whl", "x");
  const { outcome } = await verifyExample(contents);
  expect(outcome.text).toContain("evil\\u{1b}[2J.whl");
  expect(outcome.summary()).not.toContain("\u001b");
});
