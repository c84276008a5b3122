import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/documents/finding.ts";
import { checksOfBundle, checksOfPublished } from "../../src/verify/checks.ts";
import { distribution } from "../fakes/release.ts";

function finding(code: string, change: Partial<Finding> = {}): Finding {
  return { code, severity: "error", authority: "index", message: `${code} it is`, hint: "", ...change };
}

const file = (...findings: readonly Finding[]) => distribution("a-1-py3-none-any.whl", { findings });

test.each([
  { found: finding("SW-RECORD-HASH", { authority: "specification" }), bundle: "fails", published: "fails" },
  { found: finding("SW-ZIP-DUPLICATE-NAME"), bundle: "fails", published: "fails" },
  { found: finding("SW-FILENAME-MISMATCH"), bundle: "fails", published: "holds" },
  { found: finding("SW-METADATA-NAME", { authority: "specification" }), bundle: "fails", published: "fails" },
  { found: finding("SW-NAME-STDLIB"), bundle: "holds", published: "holds" },
  { found: finding("SW-SECRET", { severity: "warning", authority: "practice" }), bundle: "holds", published: "holds" },
])("$found.code: of a bundle it $bundle, of what an index took it $published", ({ found, bundle, published }) => {
  expect(checksOfBundle([file(found)], []).state).toBe(bundle);
  expect(checksOfPublished([file(found)]).state).toBe(published);
});

test("what an index would not let in today is told", () => {
  const { says } = checksOfPublished([file(finding("SW-CLASSIFIER-UNKNOWN")), file(finding("SW-CLASSIFIER-UNKNOWN"))]);
  expect(says).toContain("PyPI would not let it in today: SW-CLASSIFIER-UNKNOWN");
});

test("what the manifest says is ignored is no fault, and what it does not say is", () => {
  const wrong = finding("SW-MEMBER-BYTECODE", { authority: "practice" });
  const said = [{ name: "a-1-py3-none-any.whl", ignored: [{ ...wrong, reason: "an old loader needs it" }] }];
  expect(checksOfBundle([file(wrong)], said).state).toBe("holds");
  expect(checksOfBundle([file(wrong, finding("SW-RECORD-HASH"))], said).faults).toEqual([
    { file: "a-1-py3-none-any.whl", message: "SW-RECORD-HASH: SW-RECORD-HASH it is" },
  ]);
});
