import { expect, test } from "@jest/globals";
import { formFields, uploadForm } from "../../src/publish/form.ts";
import { fakeFiles } from "../fakes/files.ts";
import { CONTENTS, exampleFile, OTHER_WHEEL, SDIST, WHEEL } from "./example-bundle.ts";

const METADATA = {
  "metadata-version": ["2.4"],
  name: ["my-tool"],
  version: ["1.2.3"],
  summary: ["A tool"],
  description: ['Two\nlines, "quotes" and ünïcode\n--boundary--'],
  "description-content-type": ["text/markdown"],
  classifier: ["Topic :: Utilities", "Typing :: Typed"],
  "requires-dist": ["click>=8", 'rich; extra == "rich"'],
  "requires-python": [">=3.9"],
  "project-url": ["Home, https://example.com"],
  "provides-extra": ["rich"],
  "license-expression": ["MIT"],
  "license-file": ["LICENSE"],
  dynamic: ["version"],
  "import-name": ["my_tool"],
  "x-unknown": ["not sent"],
};

test("an independent parser reads back every field, repeated ones in order, and the file's bytes", async () => {
  const file = exampleFile(WHEEL, { metadata: METADATA });
  const form = await parse(file);
  expect(form.get(":action")).toBe("file_upload");
  expect(form.get("protocol_version")).toBe("1");
  expect(form.get("description")).toBe(METADATA.description[0]);
  expect(form.getAll("classifiers")).toEqual(METADATA.classifier);
  expect(form.getAll("requires_dist")).toEqual(METADATA["requires-dist"]);
  expect(form.getAll("project_urls")).toEqual(METADATA["project-url"]);
  expect(form.get("sha256_digest")).toBe(file.sha256);
  expect(form.has("x-unknown")).toBe(false);
  const content = form.get("content");
  expect(content).toBeInstanceOf(File);
  expect(content).toMatchObject({ name: WHEEL, type: "application/octet-stream" });
  expect(await (content as File).text()).toBe(CONTENTS[`dist/${WHEEL}`]);
});

test.each([
  { name: WHEEL, filetype: "bdist_wheel", pyversion: "py3", because: "a wheel is for the Pythons in its name" },
  { name: OTHER_WHEEL, filetype: "bdist_wheel", pyversion: "cp311", because: "of the tags it is the first" },
  {
    name: "my_tool-1.2.3-1-py2.py3-none-any.whl",
    filetype: "bdist_wheel",
    pyversion: "py2.py3",
    because: "a build number moves no tag",
  },
  { name: SDIST, filetype: "sdist", pyversion: "source", because: "an sdist is for every Python" },
])("$name is sent as $filetype for $pyversion: $because", ({ name, filetype, pyversion }) => {
  const fields = new Map(formFields(exampleFile(name)));
  expect([fields.get("filetype"), fields.get("pyversion")]).toEqual([filetype, pyversion]);
});

test("requires_python is sent empty where there is none: GitLab answers 400 without it", () => {
  expect(formFields(exampleFile(WHEEL))).toContainEqual(["requires_python", ""]);
});

test.each([
  { content: "shorter", because: "it is shorter" },
  { content: "longer than the manifest says that it is", because: "it is longer" },
  { content: "THE wheel's bytes", because: "it has as many bytes, and others" },
])("a file that changed since it was hashed is not sent whole: $because", async ({ content }) => {
  const files = fakeFiles({ wheel: content });
  const { body } = uploadForm(exampleFile(WHEEL), "wheel", { files });
  await expect(drain(body.chunks())).rejects.toMatchObject({ code: "SW-BUNDLE-CHANGED" });
});

async function parse(file: ReturnType<typeof exampleFile>): Promise<FormData> {
  const files = fakeFiles({ wheel: CONTENTS[file.path] ?? "" });
  const { contentType, body } = uploadForm(file, "wheel", { files });
  const bytes = await drain(body.chunks());
  expect(bytes.length).toBe(body.length);
  return new Response(Buffer.from(bytes), { headers: { "content-type": contentType } }).formData();
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
