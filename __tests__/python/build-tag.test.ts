import { expect, test } from "@jest/globals";
import { isBuildTag, nameWithBuild, wheelWithBuild } from "../../src/python/build-tag.ts";
import { oddZip, sourceOf } from "../archives.ts";

const WHEEL = "my_tool-1.0.dist-info/WHEEL";

test.each([
  { name: "my_tool-1.0-py3-none-any.whl", gives: "my_tool-1.0-2-py3-none-any.whl", because: "it has none" },
  { name: "my_tool-1.0-1-py3-none-any.whl", gives: "my_tool-1.0-2-py3-none-any.whl", because: "its own gives way" },
])("$name is $gives: $because", ({ name, gives }) => {
  expect(nameWithBuild(name, "2")).toBe(gives);
});

test.each([
  { has: "Wheel-Version: 1.0\nTag: py3-none-any\n", gives: "Wheel-Version: 1.0\nBuild: 2\nTag: py3-none-any\n" },
  { has: "Wheel-Version: 1.0\nBuild: 1\nTag: a\nTag: b\n", gives: "Wheel-Version: 1.0\nBuild: 2\nTag: a\nTag: b\n" },
])("WHEEL gets the build tag before its tags", async ({ has, gives }) => {
  const { name, bytes } = await wheelWithBuild(sourceOf(oddZip([{ name: WHEEL, content: has }])), "2");
  expect({ name, text: Buffer.from(bytes).toString() }).toEqual({ name: WHEEL, text: gives });
});

test("an archive without WHEEL gets none", async () => {
  await expect(wheelWithBuild(sourceOf(oddZip([{ name: "a.py", content: "" }])), "2")).rejects.toThrow("no WHEEL");
});

test.each([
  { text: "1", is: true },
  { text: "2026.1_fix", is: true },
  { text: "", is: false },
  { text: "fix1", is: false },
  { text: "1-2", is: false },
  { text: "1/../x", is: false },
])("$text as a build tag: $is", ({ text, is }) => {
  expect(isBuildTag(text)).toBe(is);
});
