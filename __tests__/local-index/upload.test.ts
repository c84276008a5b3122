import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import { type MadeDistribution, sdistOf, wheelOf, zipOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { basic, type Fields, formOf, jsonOf, ORIGIN, type Sending, send, TOKEN, textOf, visit } from "./visitor.ts";

const DAY = 24 * 60 * 60 * 1_000;
const WHEEL = wheelOf({ name: "my-tool", version: "1.0" });
const SDIST = sdistOf({ name: "my-tool", version: "1.0" });

let index: LocalIndex;
let clock: ReturnType<typeof fakeClock>;

beforeEach(async () => {
  clock = fakeClock(Date.UTC(2026, 10, 1));
  index = await createIndex({ clock, readDistribution: checkFile, uploadToken: TOKEN, fileLimit: 1024 ** 2 });
});

async function refusalOf(file: MadeDistribution, sending?: Sending) {
  const { status, reason } = await send(index, file, sending);
  return { status, reason };
}

test("a wheel and its sdist are stored, and the log says so without the token", async () => {
  expect((await send(index, WHEEL)).status).toBe(200);
  expect((await send(index, SDIST)).status).toBe(200);
  expect(index.log.map(({ method, path, status, outcome }) => [method, path, status, outcome])).toEqual([
    ["POST", "/legacy/", 200, "stored"],
    ["POST", "/legacy/", 200, "stored"],
  ]);
  expect(JSON.stringify(index.log)).not.toContain(TOKEN);
});

test("a file part without a type is taken: uv sends none", async () => {
  expect((await send(index, WHEEL, { described: "" })).status).toBe(200);
});

test("every digest that is sent is compared, in either case", async () => {
  const md5_digest = createHash("md5").update(WHEEL.bytes).digest("hex").toUpperCase();
  expect((await send(index, WHEEL, { fields: { md5_digest } })).status).toBe(200);
});

describe("who is not let in gets 403", () => {
  test.each([
    { headers: {}, because: "nobody said who it is" },
    { headers: basic("guess"), because: "the token is another" },
    { headers: basic(TOKEN, "me"), because: "users have no passwords here" },
    { headers: { authorization: "Basic ***" }, because: "it cannot be read" },
    { headers: { authorization: `Bearer ${TOKEN}` }, because: "tokens are sent as passwords" },
  ])("$headers: $because", async ({ headers }) => {
    expect(await refusalOf(WHEEL, { headers })).toEqual({
      status: 403,
      reason: "Invalid or non-existent authentication information.",
    });
  });
});

test("the body of somebody without a token is not kept in memory", async () => {
  let read = 0;
  const body = async function* () {
    for (; read < 100; read += 1) yield Buffer.alloc(65_536);
  };
  const request = { method: "POST", target: "/legacy/", origin: ORIGIN, headers: basic("guess"), body: body() };
  expect((await index.reply(request)).status).toBe(403);
  expect(read).toBe(0);
});

test("twenty thousand fields are read in time, and are refused where one is enough", async () => {
  const start = performance.now();
  const name = Array.from({ length: 19_000 }, () => "my-tool");
  expect(await refusalOf(WHEEL, { fields: { name } })).toMatchObject({ reason: "name: Should not be given twice." });
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  "my_tool-1.0-1:x-py3-none-any.whl",
  "my_tool-1.0-1 x-py3-none-any.whl",
  "my_tool-1.0-1\u202ex-py3-none-any.whl",
])("no file is called %j: a name becomes a file", async (name) => {
  expect(await refusalOf({ ...WHEEL, name })).toMatchObject({ status: 400, reason: expect.stringContaining("signs") });
});

describe("a form that is wrong gets 400, before anything is looked up", () => {
  test.each([
    { fields: { ":action": "submit" }, says: "Unknown action", because: "projects are not registered any more" },
    { fields: { protocol_version: "2" }, says: "Unknown protocol version.", because: "there is only the first" },
    { fields: { metadata_version: "2.0" }, says: "Use a known metadata version.", because: "2.0 never was" },
    {
      fields: { name: "-my-tool" },
      says: "'-my-tool' is an invalid value for name",
      because: "a name begins with a letter",
    },
    { fields: { name: ["my-tool", "other"] }, says: "name: Should not be given twice.", because: "which is meant?" },
    { fields: { name: "UNKNOWN" }, says: "'' is an invalid value for name", because: "UNKNOWN means nothing" },
    { fields: { version: "one" }, says: "invalid value for version", because: "it is no PEP 440 version" },
    {
      fields: { version: "1.0+local" },
      says: "The use of local versions in '1.0+local' is not allowed.",
      because: "a public index has public versions",
    },
    { fields: { filetype: "bdist_egg" }, says: "Use a known file type.", because: "eggs are no more" },
    {
      fields: { pyversion: undefined },
      says: "Python version is required for binary distribution uploads.",
      because: "a wheel says for which Python",
    },
    {
      fields: { filetype: "sdist" },
      says: "Use 'source' as Python version for an sdist.",
      because: "an sdist is for all",
    },
    {
      fields: { sha256_digest: undefined },
      says: "Include at least one message digest.",
      because: "a broken upload would not be seen",
    },
    {
      fields: { sha256_digest: "abc" },
      says: "Use a valid, hex-encoded, SHA256 message digest.",
      because: "it is too short",
    },
    {
      fields: { summary: "x".repeat(513) },
      says: "'summary' field must be 512 characters or less",
      because: "a summary is short, whatever the file says",
    },
    {
      fields: { classifiers: ["Programming Language :: Python", "Private :: No Such"] },
      says: "Private :: No Such",
      because: "classifiers are a closed list",
    },
    {
      fields: { project_urls: "Home, ftp://example.org" },
      says: "ftp://example.org",
      because: "a link leads to the web",
    },
    {
      fields: { requires_dist: ["a>=1", "b @ https://example.org/b.whl"] },
      says: "b @ https://example.org/b.whl",
      because: "an index has what its projects require",
    },
    {
      fields: { license_file: "LICENSE" },
      says: "license-file",
      because: "2.1 does not know the field",
    },
    {
      fields: { content: "bytes" },
      says: "content: Should not be a tuple.",
      because: "a file is sent as a file",
    },
  ] satisfies readonly { fields: Fields; says: string; because: string }[])("$because", async ({ fields, says }) => {
    const { status, reason } = await refusalOf(WHEEL, { fields });
    expect({ status, reason }).toEqual({ status: 400, reason: expect.stringContaining(says) });
  });

  test.each([
    { headers: { "content-type": "application/json" }, because: "it is no form" },
    { headers: { "content-type": "multipart/form-data; boundary=other" }, because: "the boundary is another" },
  ])("$headers: $because", async ({ headers }) => {
    expect(await refusalOf(WHEEL, { headers: { ...basic(TOKEN), ...headers } })).toEqual({
      status: 400,
      reason: "Invalid form: it is no multipart/form-data in UTF-8.",
    });
  });

  test("no file at all", async () => {
    const fields = { ":action": "file_upload", metadata_version: "2.1", name: "a", version: "1", filetype: "sdist" };
    const form = formOf({ ...fields, pyversion: "source", md5_digest: "0".repeat(32) }, undefined, "");
    const headers = { ...form.headers, ...basic(TOKEN) };
    const { status, reason } = await visit(index, "/legacy/", { method: "POST", headers, body: form.body });
    expect([status, reason]).toEqual([400, "Upload payload does not have a file."]);
  });
});

describe("a file that is sent wrongly gets 400", () => {
  test.each([
    {
      sending: { described: "Content-Type: \r\n" },
      says: "Invalid distribution file.",
      because: "every file says what it is",
    },
    {
      sending: { described: "Content-Type: image/png\r\n" },
      says: "Invalid distribution file.",
      because: "a picture is no package",
    },
    ...["md5_digest", "sha256_digest", "blake2_256_digest"].map((field) => ({
      sending: { fields: { [field]: "0".repeat(field === "md5_digest" ? 32 : 64) } },
      says: "The digest supplied does not match a digest calculated from the uploaded file.",
      because: `${field} is that of other bytes`,
    })),
    {
      sending: { fields: { name: "other" } },
      says: "should contain the normalized project name 'other'",
      because: "the file name says another",
    },
    {
      sending: { fields: { version: "1.1" } },
      says: "Version in filename should be '1.1' not '1.0'",
      because: "the file name says another",
    },
    {
      sending: { fields: { filetype: "sdist", pyversion: "source" } },
      says: "is no sdist",
      because: "a wheel is sent as one",
    },
  ] satisfies readonly { sending: Sending; says: string; because: string }[])("$because", async ({ sending, says }) => {
    expect(await refusalOf(WHEEL, sending)).toEqual({ status: 400, reason: expect.stringContaining(says) });
  });
});

describe("a file that is wrong gets 400", () => {
  test.each([
    { file: { ...WHEEL, name: "my_tool-1.0.exe" }, says: "Invalid file extension", because: "installers are no more" },
    {
      file: { ...WHEEL, name: "..%2f..%2fmy_tool-1.0-py3-none-any.whl" },
      says: "signs in the name",
      because: "no name leads elsewhere",
    },
    {
      file: { ...WHEEL, name: "../my_tool-1.0-py3-none-any.whl" },
      says: "Cannot upload a file with '/' or",
      because: "no name leads elsewhere",
    },
    {
      file: { ...WHEEL, name: "my_tool-1.0-py3-none-any\u0001.whl" },
      says: "non-printable",
      because: "it would not be seen",
    },
    {
      file: { ...SDIST, name: "my-tool-1.0.tar.gz" },
      says: "Filename 'my-tool-1.0.tar.gz' is invalid, should be 'my_tool-1.0.tar.gz'",
      because: "a name is normalised in file names",
    },
    {
      file: { name: WHEEL.name, bytes: Buffer.alloc(1024 ** 2 + 1) },
      says: "File too large. Limit for project 'my-tool' is 1 MB.",
      because: "there is a limit",
    },
    {
      file: { name: WHEEL.name, bytes: Buffer.from("no zip") },
      says: "no end of a central directory",
      because: "the content is checked",
    },
    { file: { name: SDIST.name, bytes: WHEEL.bytes }, says: SDIST.name, because: "the content is checked" },
    {
      file: { name: WHEEL.name, bytes: zipOf({ "my_tool/__init__.py": "" }) },
      says: "WHEEL not found at my_tool-1.0.dist-info/WHEEL",
      because: "METADATA and RECORD are missing",
    },
    {
      file: { name: WHEEL.name, bytes: Buffer.concat([WHEEL.bytes, Buffer.from("more")]) },
      says: "4 bytes follow",
      because: "something is behind the end",
    },
    {
      file: wheelOf({ name: "my-tool", version: "1.0", tag: "py3-none-linux_x86_64" }),
      says: "linux_x86_64",
      because: "it runs on one machine alone",
    },
    {
      file: wheelOf({ name: "my-tool", version: "1.0", metadata: ["Classifier: Private :: No Such"] }),
      says: "Private :: No Such",
      because: "the metadata is checked",
    },
  ])("$file.name: $because", async ({ file, says }) => {
    const fields = { name: "my-tool", version: "1.0" };
    expect(await refusalOf(file, { fields })).toEqual({ status: 400, reason: expect.stringContaining(says) });
    expect(textOf(await visit(index, "/simple/"))).not.toContain("my-tool");
  });
});

describe("beside the files that it has", () => {
  beforeEach(async () => {
    await send(index, WHEEL);
    await send(index, SDIST);
  });

  test("the same file again is 200, and nothing is stored twice", async () => {
    expect((await send(index, WHEEL)).status).toBe(200);
    expect(index.log.at(-1)?.outcome).toBe("present");
    const accept = "application/vnd.pypi.simple.v1+json";
    expect(jsonOf(await visit(index, "/simple/my-tool/", { headers: { accept } })).files).toHaveLength(2);
  });

  test("other bytes under the same name are refused with their hash", async () => {
    const other = wheelOf({ name: "my-tool", version: "1.0", members: { "my_tool/new.py": "" } });
    const { status, reason } = await refusalOf(other);
    expect(status).toBe(400);
    expect(reason).toMatch(
      /^File already exists \('my_tool-1\.0-py3-none-any\.whl', with blake2_256 hash '[0-9a-f]{64}'\)/,
    );
  });

  test("the same bytes under another name are refused", async () => {
    const renamed = { ...WHEEL, name: "my_tool-1.0-py2.py3-none-any.whl" };
    expect((await refusalOf(renamed)).reason).toMatch(/^File already exists/);
  });

  test("a second sdist is refused, in another spelling of the version too", async () => {
    const second = sdistOf({ name: "my-tool", version: "1.0.0" });
    expect(await refusalOf(second)).toEqual({ status: 400, reason: "Only one sdist may be uploaded per release." });
  });

  test("a release is closed to new files after 14 days, but not to those that it has", async () => {
    await clock.sleep(14 * DAY);
    const late = wheelOf({ name: "my-tool", version: "1.0", tag: "cp311-none-any" });
    const later = wheelOf({ name: "my-tool", version: "1.0", tag: "cp312-none-any" });
    expect((await send(index, late)).status).toBe(200);
    await clock.sleep(1);
    expect(await refusalOf(later)).toEqual({
      status: 400,
      reason: "Uploading new files to releases older than 14 days is not allowed.",
    });
    expect((await send(index, WHEEL)).status).toBe(200);
    expect((await send(index, wheelOf({ name: "my-tool", version: "1.1" }))).status).toBe(200);
  });
});

test("of two that are sent at once under one name, one is first", async () => {
  const other = wheelOf({ name: "my-tool", version: "1.0", members: { "my_tool/new.py": "" } });
  const replies = await Promise.all([send(index, WHEEL), send(index, other), send(index, WHEEL)]);
  expect(replies.map(({ status }) => status)).toEqual([200, 400, 200]);
});

test("a body beyond every limit is not kept", async () => {
  const { status } = await send(index, { name: WHEEL.name, bytes: Buffer.alloc(18 * 1024 ** 2) });
  expect(status).toBe(413);
});

test("a refusal is JSON for who asks for it", async () => {
  const headers = { ...basic("guess"), accept: "application/json" };
  const message = "Invalid or non-existent authentication information.";
  expect(jsonOf(await send(index, WHEEL, { headers }))).toEqual({
    message,
    code: `403 ${message}`,
    title: "Forbidden",
  });
});
