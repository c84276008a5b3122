import { expect, test } from "@jest/globals";
import { gitReceipt } from "../../src/publish/git-channel.ts";
import { faultsOfReceipt } from "../../src/verify/receipt.ts";
import { exampleBundle } from "../publish/example-bundle.ts";

const bundle = exampleBundle();

test.each([
  { index: "git", digest: bundle.digest, faults: 0, because: "a release that goes by git alone is sent nowhere" },
  { index: "git", digest: "another", faults: 1, because: "it is of another manifest" },
  { index: "https://a.b/", digest: bundle.digest, faults: 6, because: "an index was to get and to show three files" },
])("of a receipt without uploads, $index: $because", ({ index, digest, faults }) => {
  expect(faultsOfReceipt({ ...gitReceipt(bundle), index }, bundle.manifest, digest)).toHaveLength(faults);
});
