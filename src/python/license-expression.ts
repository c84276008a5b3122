import { WHITE_SPACE } from "./white-space.ts";

/** The identifiers of the SPDX licence list, in lower case. */
export interface LicenseList {
  readonly licenses: ReadonlySet<string>;
  readonly exceptions: ReadonlySet<string>;
}

const BETWEEN = new RegExp(`[${WHITE_SPACE}]+`);

type Expected = "term" | "operator" | "exception";

const OPERATORS = new Set(["and", "or"]);
const WORDS = new Set(["and", "or", "with", "(", ")"]);

export interface LicenseProblem {
  readonly detail: string;
  /** Checkers of before 2026 take it, and with them the index: packaging 26.3 was the first to refuse. */
  readonly tolerated: boolean;
}

/** The first thing that is wrong with an SPDX licence expression, or `undefined` for a good one. */
export function licenseExpressionProblem(expression: string, known: LicenseList): string | undefined {
  return licenseExpressionProblems(expression, known)[0]?.detail;
}

/**
 * What is wrong with an SPDX licence expression, up to the first thing that nobody tolerates.
 *
 * As PEP 639 has them: identifiers and operators in any case, `LicenseRef-` with any name of one's own, `+` behind an identifier of the list.
 */
export function licenseExpressionProblems(expression: string, known: LicenseList): readonly LicenseProblem[] {
  const problems: LicenseProblem[] = [];
  for (const problem of problemsIn(expression, known)) {
    problems.push(problem);
    if (!problem.tolerated) break;
  }
  return problems;
}

function* problemsIn(expression: string, known: LicenseList): Generator<LicenseProblem> {
  const tokens = expression.replace(/[()]/g, " $& ").toLowerCase().split(BETWEEN).filter(Boolean);
  let expected: Expected = "term";
  let depth = 0;
  // WITH stands behind an identifier alone, not behind a parenthesis or another exception.
  let afterLicense = false;
  for (const token of tokens) {
    const problem = expected === "exception" ? exceptionProblem(token, known) : grammarProblem(token, expected, depth);
    if (problem !== undefined) yield { detail: problem, tolerated: false };
    if (token === "with" && !afterLicense) yield { detail: "WITH stands behind no licence", tolerated: true };
    if (expected === "term" && token !== "(") yield* licenseProblem(token, known);
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    afterLicense = expected === "term" && token !== "(";
    expected = next(token);
  }
  if (expected !== "operator") yield { detail: "it ends too early", tolerated: false };
  if (depth > 0) yield { detail: "a parenthesis is not closed", tolerated: false };
}

function next(token: string): Expected {
  if (token === "with") return "exception";
  return token === "(" || OPERATORS.has(token) ? "term" : "operator";
}

function grammarProblem(token: string, expected: Expected, depth: number): string | undefined {
  if (expected === "term")
    return token === "(" || !WORDS.has(token) ? undefined : `${token} stands where a licence should`;
  if (OPERATORS.has(token) || token === "with") return undefined;
  if (token === ")") return depth > 0 ? undefined : "a parenthesis is closed that was not opened";
  return `AND, OR or WITH is missing before ${token}`;
}

function exceptionProblem(token: string, { exceptions }: LicenseList): string | undefined {
  return exceptions.has(token) ? undefined : `${token} is no exception of the SPDX list`;
}

function* licenseProblem(token: string, { licenses }: LicenseList): Generator<LicenseProblem> {
  if (!token.startsWith("licenseref-")) {
    const detail = `${token} is no licence of the SPDX list`;
    if (!licenses.has(token.replace(/\+$/, ""))) yield { detail, tolerated: false };
  } else if (!/^licenseref-[a-z0-9.-]+$/.test(token)) {
    yield { detail: `${token} is no name of one's own`, tolerated: token === "licenseref-" };
  }
}
