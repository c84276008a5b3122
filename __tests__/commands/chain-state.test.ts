import { expect, test } from "@jest/globals";
import { chainState } from "../../src/commands/chain-state.ts";
import { fakeFiles } from "../fakes/files.ts";

const RECEIPT = {
  ...{ schema: "shipwheel/receipt/1", manifest: "m", index: "https://a.example/legacy/", authentication: "oidc" },
  ...{ simple: "https://a.example/simple/", uploads: [], verified: [], release: null },
};
const SMOKED = {
  ...{ schema: "shipwheel/smoked/1", manifest: "m", index: RECEIPT.index, simple: RECEIPT.simple },
  ...{ dependencies: RECEIPT.simple, works: true, files: [], tried: [], timings: [] },
};

test("what a bundle tells of its links is read, whatever lies beside it", async () => {
  const files = fakeFiles({
    "release/receipt.json": JSON.stringify({ ...RECEIPT, later: "is passed over" }),
    "release/smoke/a-linux-x64.json": JSON.stringify(SMOKED),
    "release/smoke/b-linux-x64.json": JSON.stringify({ ...SMOKED, schema: "shipwheel/smoked/2" }),
    "release/smoke/c-linux-x64.json": '{"schema": "shipwheel/smo',
    "release/smoke/notes.txt": JSON.stringify(SMOKED),
    "release/smoke/deeper/d.json": JSON.stringify(SMOKED),
  });
  expect(await chainState("release", files)).toEqual({ receipt: RECEIPT, smoked: [SMOKED] });
});

test.each([
  { contents: {}, because: "nothing was published" },
  { contents: { "release/receipt.json": "[".repeat(100_000) }, because: "it is no JSON that anybody writes" },
  { contents: { "release/receipt.json": '{"manifest": "m"}' }, because: "it is no receipt" },
  { contents: { "release/smoke": "a file" }, because: "there is no folder" },
])("it tells nothing where $because", async ({ contents }) => {
  expect(await chainState("release", fakeFiles(contents))).toEqual({ receipt: undefined, smoked: [] });
});
