import { expect, test } from "@jest/globals";
import { refuseForeignDocuments } from "../../src/commands/own-files.ts";
import { fakeFiles } from "../fakes/files.ts";

test.each([
  { content: undefined, refused: false, because: "nothing is there" },
  { content: '{"schema":"shipwheel/plan/1"}', refused: false, because: "it is ours, however it is laid out" },
  {
    content: '{"format_version": "1.2", "terraform_version": "1.9"}',
    refused: true,
    because: "it is another program's",
  },
  { content: "", refused: true, because: "nobody says whose it is" },
])("plan.json is refused: $refused, $because", async ({ content, refused }) => {
  const files = fakeFiles(content === undefined ? {} : { "out/plan.json": content });
  const asked = refuseForeignDocuments(["out/plan.json"], files).then(
    () => false,
    (error: { code: string }) => error.code === "SW-OUT-NOT-OURS",
  );
  expect(await asked).toBe(refused);
});

test("a folder in a document's place is refused", async () => {
  const files = fakeFiles({ "out/plan.json/inside": "x" });
  await expect(refuseForeignDocuments(["out/plan.json"], files)).rejects.toMatchObject({ code: "SW-OUT-NOT-OURS" });
});
