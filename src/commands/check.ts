import type { MachineAsFound } from "../build/machine.ts";
import { checkPaths } from "../check/check.ts";
import { expandPaths } from "../check/expanded.ts";
import { ruleTextOf } from "../check/finding-texts.ts";
import { withReleaseFindings } from "../check/release-findings.ts";
import { verdictOf } from "../check/verdict.ts";
import type { CheckedFile } from "../documents/distribution.ts";
import { ShipwheelError } from "../errors.ts";
import { verdictSummary } from "../report/findings-summary.ts";
import { verdictText } from "../report/verdict-text.ts";
import { VERSION } from "../version.ts";
import { jsonBytes } from "./document-file.ts";
import { ignoredBy } from "./ignored-by.ts";
import { judged } from "./judgement.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";

export interface CheckOptions {
  readonly paths: readonly string[];
  /** The folder whose pyproject.toml says what is ignored; it need not have one. */
  readonly project: string;
  /** Does not unpack members to compare them with RECORD. */
  readonly trustsRecord?: boolean;
  /** Written with the findings as SARIF, when it is named. */
  readonly sarif?: string;
}

/**
 * Every reason why an index would refuse these files, and what else is wrong with them. Exit code 1 on an error.
 *
 * Throws SW-RELEASE-EMPTY when the paths stand for no file at all: a wrong folder would look like a sound one.
 */
export async function check(options: CheckOptions, machine: MachineAsFound): Promise<Outcome> {
  const { paths, project, sarif, trustsRecord = false } = options;
  const { files } = machine;
  const ignored = await ignoredBy(project, files);
  const checked = await checkPaths(await expandPaths(paths, { files }), { files, trustsRecord });
  const distributions = await judged(withReleaseFindings(checked), { ignored }, machine);
  if (distributions.length === 0) {
    throw new ShipwheelError("SW-RELEASE-EMPTY", `no wheel and no sdist is in ${paths.join(", ")}`, {
      hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
    });
  }
  const document = verdictOf(distributions);
  if (sarif !== undefined) {
    const { sarifOf } = await import("../report/sarif.ts");
    await files.write(sarif, jsonBytes(sarifOf(document, { version: VERSION, textOf: ruleTextOf })));
  }
  const problems = distributionProblems(distributions);
  return {
    document,
    text: verdictText(document),
    coloured: () => verdictText(document, { colour: true }),
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
