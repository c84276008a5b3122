import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import { sourceOf } from "../archives.ts";
import { wheelOf, zipOf } from "../distributions.ts";
import { linkedElf } from "../linked-binaries.ts";

const DESCRIBED = ["Description-Content-Type: text/markdown", "Description: A tool."];
const MIB = 1024 * 1024;
const TAG = "cp313-cp313-manylinux_2_28_x86_64";
const INFO = "x-1.0.dist-info";
const KEY =
  "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----\n";

type Members = Readonly<Record<string, string | Uint8Array>>;

function wheelWith(members: Members) {
  return wheelOf({ name: "x", version: "1.0", metadata: DESCRIBED, tag: TAG, members });
}

/** The wheel as it is read when its RECORD is trusted, and as usual. */
async function readTwice({ name, bytes }: ReturnType<typeof wheelOf>) {
  const trusting = await checkFile(name, sourceOf(bytes), { trustsRecord: true });
  return { trusting, usual: await checkFile(name, sourceOf(bytes)) };
}

/** A wheel of one member, and what its RECORD says of it. */
function recorded(member: string, content: string, hash: string): ReturnType<typeof wheelOf> {
  const rows = [
    `${member},${hash},${content.length}`,
    ...["METADATA", "WHEEL", "RECORD"].map((text) => `${INFO}/${text},,`),
  ];
  const bytes = zipOf({
    [member]: content,
    [`${INFO}/METADATA`]: ["Metadata-Version: 2.1", "Name: x", "Version: 1.0", ...DESCRIBED, "", ""].join("\n"),
    [`${INFO}/WHEEL`]: `Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: ${TAG}\n`,
    [`${INFO}/RECORD`]: `${rows.join("\n")}\n`,
  });
  return { name: `x-1.0-${TAG}.whl`, bytes };
}

test("of a sound wheel the same is told as usual, and that nobody compared RECORD", async () => {
  const large = Buffer.concat([linkedElf({ needs: ["libz.so.1"] }), Buffer.alloc(17 * MIB)]);
  const { trusting, usual } = await readTwice(
    wheelWith({
      "x/data.bin": "data",
      "x/_core.cpython-313-x86_64-linux-gnu.so": large,
      "x.libs/libz.so.1": linkedElf({ name: "libz.so.1" }),
      [`${INFO}/licenses/LICENSE`]: "MIT",
    }),
  );
  const { skipped, ...rest } = trusting;
  expect(skipped).toMatchObject([{ check: "record" }]);
  expect(rest).toEqual(usual);
});

test.each<{ members: Members; code: string; because: string }>([
  { members: { "x/id_rsa": KEY }, code: "SW-SECRET", because: "secrets are looked for all the same" },
  {
    members: { "x/_core.cpython-313-x86_64-linux-gnu.so": "no library" },
    code: "SW-BINARY-UNREADABLE",
    because: "the beginning tells whether it is one",
  },
  { members: { "x/a.cpython-313.pyc": "" }, code: "SW-MEMBER-BYTECODE", because: "names are all there" },
])("$code: $because", async ({ members, code }) => {
  const { trusting, usual } = await readTwice(wheelWith(members));
  expect(codesOf(usual)).toContain(code);
  expect(trusting.findings).toEqual(usual.findings);
});

const OTHER = `sha256=${"A".repeat(43)}`;

test("what is not read has the hash that RECORD says, and another is not noticed", async () => {
  const { trusting, usual } = await readTwice(recorded("x/data.bin", "data", OTHER));
  expect(codesOf(usual)).toContain("SW-RECORD-MISMATCH");
  expect(codesOf(trusting)).not.toContain("SW-RECORD-MISMATCH");
  expect(trusting.members).toContainEqual({ name: "x/data.bin", size: 4, sha256: "0".repeat(64) });
});

test("what an index looks into is read, and then compared as well", async () => {
  const { trusting } = await readTwice(recorded("x/a.py", "a = 1", OTHER));
  expect(codesOf(trusting)).toContain("SW-RECORD-MISMATCH");
});

test.each([
  { hash: "", because: "there is none" },
  { hash: "md5=1B2M2Y8AsgTpgAmY7PhCfg", because: "it is too weak" },
  { hash: "sha256=AAAA", because: "it is too short to be one" },
])("a member that RECORD has no sound hash of is read: $because", async ({ hash }) => {
  const { trusting, usual } = await readTwice(recorded("x/data.bin", "data", hash));
  expect([trusting.members, trusting.findings]).toEqual([usual.members, usual.findings]);
});

function codesOf({ findings }: Distribution): readonly string[] {
  return findings.map(({ code }) => code);
}
