import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { sourceOf } from "../archives.ts";
import { sdistOf } from "../distributions.ts";

const TEXT = "Permission is hereby granted";
const DIGEST = createHash("sha256").update(TEXT).digest("hex");

test.each([
  { member: "LICENSE", hash: DIGEST, because: "the usual name" },
  { member: "COPYING.txt", hash: DIGEST, because: "the older one" },
  { member: "licenses/six.md", hash: DIGEST, because: "a folder of them" },
  { member: "src/license.py.notes", hash: DIGEST, because: "whether it is one, the metadata says" },
  { member: "README.md", hash: undefined, because: "another text" },
])("an sdist's $member has the hash $hash: $because", async ({ member, hash }) => {
  const { name, bytes } = sdistOf({ name: "my-tool", version: "1.0", members: { [member]: TEXT } });
  const { members } = await checkFile(name, sourceOf(bytes));
  expect(members.find((each) => each.name === `my_tool-1.0/${member}`)?.sha256).toBe(hash);
});
