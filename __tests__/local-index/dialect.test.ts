import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { DIALECT_NAMES, dialectOf } from "../../src/local-index/dialects.ts";
import { createIndex } from "../../src/local-index/local-index.ts";
import { filesInHtml } from "../../src/python/simple-page.ts";
import { wheelOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { basic, formOf, jsonOf, ORIGIN, TOKEN, textOf, usualFields, visit } from "./visitor.ts";

const WHEEL = wheelOf({ name: "my-tool", version: "1.0" });
const OTHER = wheelOf({ name: "my-tool", version: "1.0", members: { "my_tool/new.py": "" } });

async function open(name: string) {
  const dialect = dialectOf(name);
  const options = { clock: fakeClock(), readDistribution: checkFile, uploadToken: TOKEN, dialect };
  const index = await createIndex(options);
  const headers = basic(TOKEN, dialect.user ?? "somebody");
  const upload = (file = WHEEL, fields: Readonly<Record<string, string>> = { requires_python: "" }) => {
    const form = formOf({ ...usualFields(file), ...fields }, file, "Content-Type: application/octet-stream\r\n");
    const sent = { method: "POST", headers: { ...form.headers, ...headers }, body: form.body };
    return visit(index, dialect.upload, sent);
  };
  const get = (target: string, shown: Readonly<Record<string, string>> = headers) =>
    visit(index, target, { headers: shown });
  return { dialect, upload, get };
}

test.each([
  { name: "azure", taken: 202, same: 409, other: 409, says: /already contains file/ },
  { name: "gitlab", taken: 201, same: 400, other: 400, says: /File name has already been taken/ },
  { name: "nexus", taken: 200, same: 400, other: 400, says: /does not allow updating assets/ },
  { name: "artifactory", taken: 200, same: 403, other: 403, says: /overwrite all artifacts/ },
  { name: "codeartifact", taken: 200, same: 200, other: 409, says: /already exists/ },
])("$name takes a file by $taken, the same again by $same, others by $other", async ({ name, says, ...statuses }) => {
  const { upload } = await open(name);
  const [taken, same, other] = [await upload(), await upload(), await upload(OTHER)];
  expect({ taken: taken.status, same: same.status, other: other.status }).toEqual(statuses);
  expect(textOf(other)).toMatch(says);
});

test.each(DIALECT_NAMES)("%s lists a file, which is served with its metadata, to who may read", async (name) => {
  const { dialect, upload, get } = await open(name);
  await upload();
  const page = await get(`${dialect.simple}my-tool/`);
  const [file] = filesInHtml(textOf(page), `${ORIGIN}${dialect.simple}my-tool/`);
  expect(file).toMatchObject({ name: WHEEL.name, ...(name !== "artifactory" && { sha256: expect.any(String) }) });
  const served = async (url = "") => {
    const reply = await get(url.slice(ORIGIN.length));
    const { location } = reply.headers;
    return location === undefined ? reply : get(new URL(location).pathname + new URL(location).search, {});
  };
  expect(Buffer.from((await served(file?.url)).body).equals(WHEEL.bytes)).toBe(true);
  expect(textOf(await served(`${file?.url}.metadata`))).toContain("Name: my-tool");
  expect((await get(`${dialect.simple}my-tool/`, {})).status).toBe(name === "nexus" ? 200 : 401);
  expect((await get(`${dialect.simple}nobody/`)).status).toBe(404);
});

test("CodeArtifact lists in JSON too, and the others do not", async () => {
  for (const name of DIALECT_NAMES) {
    const { dialect, upload, get } = await open(name);
    await upload();
    const accept = "application/vnd.pypi.simple.v1+json";
    const headers = { ...basic(TOKEN, dialect.user ?? "somebody"), accept };
    const page = await get(`${dialect.simple}my-tool/`, headers);
    expect(page.headers["content-type"]?.includes("json")).toBe(name === "codeartifact");
    if (name === "codeartifact") expect(jsonOf(page).files[0].filename).toBe(WHEEL.name);
  }
});

test("GitLab wants to be told which Pythons are required, though none is", async () => {
  const { upload } = await open("gitlab");
  expect((await upload(WHEEL, {})).status).toBe(400);
});

test("a storage elsewhere takes no credential, and nobody without a signature", async () => {
  const { dialect, upload, get } = await open("azure");
  await upload();
  const { headers } = await get(dialect.linkTo({ project: "my-tool", version: "1.0", name: WHEEL.name, sha256: "" }));
  const { origin, pathname, search } = new URL(headers.location ?? "");
  expect(origin).not.toBe(ORIGIN);
  expect((await get(pathname + search, {})).status).toBe(200);
  expect((await get(pathname + search)).status).toBe(400);
  expect((await get(pathname, {})).status).toBe(403);
});

test("SW-USAGE names the dialects", () => {
  expect(() => dialectOf("pipy")).toThrow(expect.objectContaining({ code: "SW-USAGE" }));
});
