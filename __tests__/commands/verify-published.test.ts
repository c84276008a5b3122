import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { FakeReply, SeenRequest } from "../fakes/http.ts";
import { distribution } from "../fakes/release.ts";
import { basic, ORIGIN, send, TOKEN } from "../local-index/visitor.ts";
import { sha256 } from "../publish/example-bundle.ts";
import { openSigningIndex } from "../signing-index.ts";
import {
  type Asked,
  type Contents,
  exampleRelease,
  SDIST,
  textIn,
  verifyExample,
  WHEEL,
} from "../verify/example-release.ts";

let opened: Awaited<ReturnType<typeof openSigningIndex>>;

beforeAll(async () => {
  opened = await openSigningIndex({ uploadToken: TOKEN });
  const token = await opened.token();
  for (const file of [WHEEL, SDIST]) {
    const attestations = JSON.stringify([await opened.attest(file)]);
    const { status } = await send(opened.index, file, { fields: { attestations }, headers: basic(token) });
    if (status !== 200) throw new Error(`${file.name} was refused`);
  }
});

afterAll(() => opened.close());

type Twist = (reply: FakeReply, path: string) => FakeReply;

/** The embedded index, whose replies go through `twist`. */
function answering(twist: Twist = (reply) => reply) {
  return async ({ method, url, headers }: SeenRequest): Promise<FakeReply> => {
    const target = new URL(url).pathname;
    const {
      status,
      headers: said,
      body,
    } = await opened.index.reply({ method, target, origin: ORIGIN, headers, body: none() });
    return twist({ status, headers: said, body }, target);
  };
}

async function* none(): AsyncIterable<Uint8Array> {}

function verified(twist?: Twist, { options, ...asked }: Asked = {}) {
  return verifyExample(new Map(), {
    answer: answering(twist),
    trustedRoot: async () => opened.trustedRoot(),
    options: { subject: "My_Tool==1.2.3.0", index: `${ORIGIN}/legacy/`, ...options },
    ...asked,
  });
}

type Entry = Record<string, unknown>;

/** Changes what the project's page says of a file; of each one when none is named. */
function listed(change: (entry: Entry) => Entry, name?: string): Twist {
  return (reply, path) => {
    if (!path.startsWith("/simple/")) return reply;
    const page = JSON.parse(Buffer.from(reply.body ?? "").toString());
    const files = page.files.map((file: Entry) => (name === undefined || file.filename === name ? change(file) : file));
    return { ...reply, body: JSON.stringify({ ...page, files }) };
  };
}

/** Serves something else at addresses that end so. */
function served(end: string, body: string | Uint8Array, status = 200): Twist {
  return (reply, path) => (path.endsWith(end) ? { ...reply, status, body } : reply);
}

const without = (key: string) => (entry: Entry) => ({ ...entry, [key]: undefined });

test("what was published holds: files, hashes, metadata, attestations", async () => {
  const { document, outcome } = await verified(undefined, { options: { repository: "octo/my-tool", tag: "v1.2.3" } });
  expect(outcome).toMatchObject({ exitCode: 0, outputs: { version: "1.2.3.0" } });
  expect(document).toMatchObject({
    subject: { kind: "release", name: "my-tool", index: `${ORIGIN}/simple/` },
    links: [
      { link: "index", state: "holds" },
      { link: "metadata", state: "holds" },
      { link: "checks", state: "holds" },
      { link: "attestations", state: "holds" },
    ],
    files: [
      { name: WHEEL.name, size: WHEEL.bytes.length, sha256: sha256(WHEEL.bytes) },
      { name: SDIST.name, attestations: [{ identity: { ref: "refs/tags/v1.2.3" } }] },
    ],
  });
});

const flipped = Uint8Array.from(SDIST.bytes, (byte, at) => (at === 9 ? byte ^ 1 : byte));
const provenance = `${WHEEL.name}/provenance`;

interface Twisted {
  readonly what: string;
  readonly twist?: Twist;
  readonly options?: Asked["options"];
  readonly failing: readonly string[];
  readonly says: RegExp;
}

const TWISTED: readonly Twisted[] = [
  {
    what: "a yanked file",
    twist: listed((file) => ({ ...file, yanked: "broken" })),
    failing: ["index"],
    says: /yanked/,
  },
  {
    what: "other bytes",
    twist: served(SDIST.name, flipped),
    failing: ["index", "attestations"],
    says: /lists sha256 .* and serves/,
  },
  {
    what: "bytes without end",
    twist: served(SDIST.name, Buffer.concat([SDIST.bytes, Buffer.alloc(9)])),
    failing: ["index"],
    says: /serves more than \d+ bytes/,
  },
  {
    what: "a file that is not served",
    twist: served(SDIST.name, "", 404),
    failing: ["index"],
    says: /does not serve it/,
  },
  {
    what: "another size",
    twist: listed((file) => ({ ...file, size: 1e6 })),
    failing: ["index"],
    says: /lists 1000000 bytes/,
  },
  { what: "no hashes", twist: listed(without("hashes")), failing: ["index"], says: /lists no sha256/ },
  {
    what: "another Requires-Python",
    twist: listed((file) => ({ ...file, "requires-python": ">=2" })),
    failing: ["index"],
    says: /Requires-Python >=2, its metadata has >=3.9/,
  },
  {
    what: "other metadata",
    twist: served(".metadata", "Name: other"),
    failing: ["metadata"],
    says: /lists sha256 .* and serves/,
  },
  {
    what: "other metadata with its own hash",
    twist: (reply, path) =>
      listed((file) => ({ ...file, "core-metadata": { sha256: sha256("Name: other") } }), WHEEL.name)(
        served(".metadata", "Name: other")(reply, path),
        path,
      ),
    failing: ["metadata"],
    says: /not the one within the file/,
  },
  {
    what: "metadata that is not served",
    twist: served(".metadata", "", 404),
    failing: ["metadata"],
    says: /not served/,
  },
  {
    what: "provenance of one file alone",
    twist: listed(without("provenance"), WHEEL.name),
    failing: ["attestations"],
    says: /no attestation, and other files have/,
  },
  {
    what: "provenance that is not served",
    twist: served(provenance, "", 404),
    failing: ["attestations"],
    says: /version 1/,
  },
  { what: "provenance that is none", twist: served(provenance, "[1"), failing: ["attestations"], says: /version 1/ },
  {
    what: "a publisher that did not sign",
    twist: (reply, path) =>
      path.endsWith(provenance)
        ? {
            ...reply,
            body: Buffer.from(reply.body ?? "")
              .toString()
              .replaceAll('release.yml"', 'other.yml"'),
          }
        : reply,
    failing: ["attestations"],
    says: /workflow is .*release.yml@refs\/tags\/v1.2.3, and must be .*\/other.yml/,
  },
  {
    what: "another repository than is asked for",
    options: { repository: "you/it" },
    failing: ["attestations"],
    says: /you\/it/,
  },
  { what: "another tag than is asked for", options: { tag: "v2" }, failing: ["attestations"], says: /refs\/tags\/v2/ },
  {
    what: "no provenance where it is required",
    twist: listed(without("provenance")),
    options: { required: ["attestations"] },
    failing: ["attestations"],
    says: /required, and absent/,
  },
];

test.each(TWISTED)("an index with $what: $failing", async ({ twist, options, failing, says }) => {
  const found = await verified(twist, options && { options });
  expect(found.failing).toEqual(failing);
  expect(found.faults.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
});

test("an index that serves nothing beside the files leaves two links absent", async () => {
  const bare: Twist = listed((file) => ({
    ...without("core-metadata")(file),
    "data-dist-info-metadata": false,
    provenance: null,
  }));
  const { outcome } = await verified(bare);
  expect(outcome).toMatchObject({ exitCode: 0, text: expect.stringContaining("check by: metadata, attestations") });
});

test.each([
  { name: "my_tool-1.2.3-1/../../evil-py3-none-any.whl", because: "the build tag is a path" },
  { name: "my_tool-1.2.3-1\\..\\evil-py3-none-any.whl", because: "it is one on Windows" },
  { name: "my_tool-1.2.3-py3-none-any\u0000.whl", because: "it ends early" },
])("a file is fetched under no other name than a distribution may have: $because", async ({ name }) => {
  const renamed = listed((file) => ({ ...file, filename: name }), WHEEL.name);
  const { faults, requests } = await verified(renamed);
  expect(faults).toContainEqual({ file: name, message: expect.stringMatching(/^its name (leads out|has)/) });
  expect(requests.filter(({ url }) => url.endsWith(".whl"))).toEqual([]);
});

test("a version that the index does not have is no release", async () => {
  await expect(verified(undefined, { options: { subject: "my-tool==9" } })).rejects.toMatchObject({
    code: "SW-RELEASE-UNKNOWN",
    exitCode: 1,
  });
});

test("an index that gives no answer is none", async () => {
  await expect(verified(served("/", "", 503))).rejects.toMatchObject({ exitCode: 3 });
});

function rehearsed(contents: Contents): void {
  const text = textIn(contents, "manifest.json").replace('"rehearsal": false', '"rehearsal": true');
  contents.set("release/manifest.json", text);
}

describe("a bundle", () => {
  const unsigned = listed((file) => ({ ...file, provenance: null }));

  function bundle(twist: Twist, options: Asked["options"] = { index: `${ORIGIN}/legacy/` }) {
    return exampleRelease().then((contents) => verifyExample(contents, { answer: answering(twist), options }));
  }

  test("with a receipt is held against the index that is named", async () => {
    const { document, failing } = await bundle(unsigned);
    expect(failing).toEqual([]);
    expect(document.links).toContainEqual(expect.objectContaining({ link: "index", state: "holds" }));
    expect((await bundle(unsigned, {})).requests).toEqual([]);
  });

  test.each([
    { because: "no receipt says that it was published", change: (all: Contents) => all.delete("release/receipt.json") },
    { because: "a rehearsal is on no index", change: rehearsed },
  ])("is on no index that could be asked: $because", async ({ because, change }) => {
    const contents = await exampleRelease();
    change(contents);
    const { document, requests } = await verifyExample(contents, { options: { index: "pypi" } });
    expect(document.links).toContainEqual({ link: "index", state: "absent", says: because, faults: [] });
    expect(requests).toEqual([]);
  });

  test("is not what another release of the same version is", async () => {
    const other = distribution("my_tool-1.2.3-1-py3-none-any.whl");
    const renamed = listed((file) => ({ ...file, filename: other.name, provenance: null }), WHEEL.name);
    const { failing, faults } = await bundle((reply, path) => renamed(unsigned(reply, path), path));
    expect(failing).toEqual(["index"]);
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual(
      expect.arrayContaining([
        `${WHEEL.name}: the index does not list it`,
        `${other.name}: it is no file of the bundle`,
      ]),
    );
  });
});
