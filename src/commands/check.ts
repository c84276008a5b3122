import { checkPaths, expandPaths } from "../check/check.ts";
import { verdictOf } from "../check/verdict.ts";
import type { CheckedFile } from "../documents/distribution.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { verdictSummary } from "../report/summary.ts";
import { verdictText } from "../report/terminal.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";

/**
 * Every reason why an index would refuse these files, and what else is wrong with them. Exit code 1 on an error.
 *
 * Throws SW-RELEASE-EMPTY when the paths stand for no file at all: a wrong folder would look like a sound one.
 */
export async function check(
  { paths }: { readonly paths: readonly string[] },
  { files }: { readonly files: Files },
): Promise<Outcome> {
  const distributions = await checkPaths(await expandPaths(paths, { files }), { files });
  if (distributions.length === 0) {
    throw new ShipwheelError("SW-RELEASE-EMPTY", `no wheel and no sdist is in ${paths.join(", ")}`, {
      hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
    });
  }
  const document = verdictOf(distributions);
  const problems = distributionProblems(distributions);
  return {
    document,
    text: verdictText(document),
    exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
    outputs: {},
    summary: () => verdictSummary(document),
    problems,
  };
}

export function distributionProblems(distributions: readonly CheckedFile[]): readonly NotedProblem[] {
  return distributions.flatMap(({ name, findings }) =>
    findings.map(({ severity, code, message, hint }) => ({ severity, code, message: `${name}: ${message}`, hint })),
  );
}
