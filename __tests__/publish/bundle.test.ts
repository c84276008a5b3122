import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import { openBundle } from "../../src/publish/bundle.ts";
import { fakeFiles } from "../fakes/files.ts";
import { bundleContents, exampleManifest, examplePlan, SDIST, sha256, WHEEL } from "./example-bundle.ts";

const PLAN = JSON.stringify(examplePlan());
const MANIFEST = exampleManifest({ plan: { path: "plan.json", sha256: sha256(PLAN) } });
const CONTENTS: Readonly<Record<string, string>> = { ...bundleContents(MANIFEST), "release/plan.json": PLAN };
const DIGEST = sha256(JSON.stringify(MANIFEST));

async function refusal(contents: Record<string, string>, manifestDigest?: string): Promise<ShipwheelError> {
  const options = manifestDigest === undefined ? {} : { manifestDigest };
  const opening = openBundle("release", options, { files: fakeFiles(contents) });
  return opening.then(
    () => Promise.reject(new Error("it was opened")),
    (error: ShipwheelError) => error,
  );
}

test("a bundle is opened once all that it lists was hashed", async () => {
  const bundle = await openBundle("release", { manifestDigest: DIGEST }, { files: fakeFiles(CONTENTS) });
  expect(bundle).toMatchObject({
    manifest: MANIFEST,
    digest: DIGEST,
    digestGiven: true,
    plan: { schema: "shipwheel/plan/1" },
  });
  expect(bundle.located.size).toBe(7);
});

test.each([
  { digest: DIGEST.toUpperCase(), because: "hex has no case" },
  { digest: `sha256:${DIGEST}`, because: "some tools write the algorithm" },
  { digest: ` ${DIGEST}\n`, because: "outputs of a step are often made with echo" },
])("the digest is accepted as it may be written: $because", async ({ digest }) => {
  await expect(
    openBundle("release", { manifestDigest: digest }, { files: fakeFiles(CONTENTS) }),
  ).resolves.toBeDefined();
});

test.each([`dist/${WHEEL}`, `dist/${SDIST}`, "sbom/my_tool.cdx.json", "SHA256SUMS", "plan.json"])(
  "one flipped byte in %s is refused",
  async (path) => {
    const flipped = flip(CONTENTS[`release/${path}`] ?? "");
    const error = await refusal({ ...CONTENTS, [`release/${path}`]: flipped }, DIGEST);
    expect(error.problems).toEqual([expect.objectContaining({ code: "SW-BUNDLE-CHANGED" })]);
    expect(error.message).toContain(path);
  },
);

test.each([
  { tag: "v1.2.3", code: undefined, because: "it is its own" },
  { tag: "refs/tags/v1.2.3", code: undefined, because: "a ref names it too" },
  { tag: "v1.2.4", code: "SW-BUNDLE-OTHER-TAG", because: "another run left it" },
])("asked for $tag it is $code: $because", async ({ tag, code }) => {
  const opening = openBundle("release", { tag }, { files: fakeFiles(CONTENTS) });
  const error = await opening.then(() => undefined).catch((thrown: unknown) => thrown);
  expect(error instanceof ShipwheelError ? error.code : error).toBe(code);
});

test("one flipped byte in manifest.json is refused", async () => {
  const contents = { ...CONTENTS, "release/manifest.json": flip(JSON.stringify(MANIFEST)) };
  expect(await refusal(contents, DIGEST)).toMatchObject({ code: "SW-MANIFEST-DIGEST" });
});

test("every missing and every changed file is named at once", async () => {
  const { [`release/dist/${SDIST}`]: _, ...without } = CONTENTS;
  const error = await refusal({ ...without, "release/SHA256SUMS": "other" });
  expect(error.problems).toHaveLength(2);
  expect(error.message).toMatch(/tar\.gz" is missing/);
  expect(error.message).toMatch(/SHA256SUMS" has sha256/);
});

test.each([
  { path: "../secret", because: "it leads up" },
  { path: "dist/../../secret", because: "it leads up in its middle" },
  { path: "/etc/passwd", because: "it is absolute" },
  { path: "", because: "it names the folder itself" },
  { path: "dist\\..\\..\\secret", because: "another machine reads it as a way up" },
  { path: "C:/secret", because: "another machine reads it as a drive" },
  { path: "sbom/a\nb", because: "a line break forges a line of what is shown" },
])("a listed path $path is refused: $because", async ({ path }) => {
  const manifest = exampleManifest({ evidence: [{ path, sha256: sha256("x") }] });
  const contents = { ...bundleContents(manifest), secret: "x", "/etc/passwd": "x" };
  expect(await refusal(contents)).toMatchObject({ code: "SW-BUNDLE-CHANGED" });
});

test("a file that is listed under another name than it has is refused: the name goes into the upload", async () => {
  const [first, ...files] = exampleManifest().files;
  const manifest = exampleManifest({ files: first ? [{ ...first, name: 'a"b.whl' }, ...files] : [] });
  expect(await refusal(bundleContents(manifest))).toMatchObject({ code: "SW-BUNDLE-CHANGED" });
});

test.each(['a"; name="x.whl', "a b-1.whl", "-a.whl", "ä-1.whl"])(
  "a distribution that is called %s is refused: its name goes into a header",
  async (name) => {
    const [first, ...files] = exampleManifest().files;
    const manifest = exampleManifest({ files: first ? [{ ...first, name, path: `dist/${name}` }, ...files] : [] });
    const contents = {
      ...bundleContents(manifest),
      [`release/dist/${name}`]: CONTENTS[`release/${first?.path}`] ?? "",
    };
    expect(await refusal(contents)).toMatchObject({ code: "SW-BUNDLE-CHANGED" });
  },
);

test.each(["../../evil", "//evil.example", "https://evil.example/", "other-project", "My-Tool"])(
  "a manifest whose project is also called %s is refused: it becomes part of an address",
  async (normalizedName) => {
    const manifest = exampleManifest({ project: { name: "my-tool", normalizedName, version: "1.2.3" } });
    expect(await refusal(bundleContents(manifest))).toMatchObject({ code: "SW-DOCUMENT-INVALID" });
  },
);

test.each([
  { contents: {}, code: "SW-BUNDLE-MISSING", because: "the folder has no manifest" },
  { contents: { "release/manifest.json": "{" }, code: "SW-DOCUMENT-INVALID", because: "it is no JSON" },
  { contents: { "release/manifest.json": "[]" }, code: "SW-DOCUMENT-INVALID", because: "it is no manifest" },
  {
    contents: { "release/manifest.json": JSON.stringify({ ...MANIFEST, schema: "shipwheel/manifest/2" }) },
    code: "SW-DOCUMENT-INVALID",
    because: "a later number may mean something else",
  },
])("$code when $because", async ({ contents, code }) => {
  expect(await refusal(contents as Record<string, string>)).toMatchObject({ code });
});

test("what is no digest is said to be none", async () => {
  const error = await refusal(CONTENTS, "abc");
  expect(error.message).toContain("no sha256 in hex: abc");
});

function flip(text: string): string {
  const bytes = Buffer.from(text);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes.toString("latin1");
}
