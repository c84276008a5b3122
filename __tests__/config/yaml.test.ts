import { expect, test } from "@jest/globals";
import { entriesOf, nodeAt, scalarText, scalarTexts, yamlReader } from "../../src/config/yaml.ts";

test("values have their kinds, lines and remarks", async () => {
  const read = await yamlReader();
  const root = read("on: yes\nn: 3.10\nuses: a@b # v1.2\nrun: |\n  one\n  two\nlist: [a, 2, null]\nnull: ~\n");
  expect(nodeAt(root, "on")).toEqual({ kind: "scalar", line: 1, value: "yes", isBlock: false });
  expect(nodeAt(root, "n")).toMatchObject({ value: 3.1 });
  expect(nodeAt(root, "uses")).toEqual({ kind: "scalar", line: 3, value: "a@b", comment: " v1.2", isBlock: false });
  expect(nodeAt(root, "run")).toEqual({ kind: "scalar", line: 4, value: "one\ntwo\n", isBlock: true });
  expect(scalarTexts(nodeAt(root, "list"))).toEqual(["a", "2"]);
  expect(scalarText(nodeAt(root, "null"))).toBeUndefined();
});

test("aliases stand for what they name, and merge keys for themselves", async () => {
  const read = await yamlReader();
  const root = read("a: &x {k: v}\nb: *x\nc: {<<: *x}\n");
  expect(nodeAt(root, "b", "k")).toMatchObject({ value: "v", line: 1 });
  expect(entriesOf(nodeAt(root, "c")).map(([name]) => name)).toEqual(["<<"]);
});
