import type { CheckedFile } from "../documents/distribution.ts";
import type { Verdict } from "../documents/verdict.ts";

/** What is wrong with files, as the document that `check --json` prints. */
export function verdictOf(distributions: readonly CheckedFile[]): Verdict {
  return {
    schema: "shipwheel/verdict/1",
    files: distributions.map(({ path, name, refused, findings, ignored, skipped }) => ({
      path,
      name,
      refused,
      findings,
      ...(ignored && { ignored }),
      ...(skipped && { skipped }),
    })),
  };
}
