/** The identifiers of the SPDX licence list, in lower case. */
export interface LicenseList {
  readonly licenses: ReadonlySet<string>;
  readonly exceptions: ReadonlySet<string>;
}

type Expected = "term" | "operator" | "exception";

const OPERATORS = new Set(["and", "or"]);
const WORDS = new Set(["and", "or", "with", "(", ")"]);

/**
 * What is wrong with an SPDX licence expression, or `undefined` for a good one.
 *
 * As PEP 639 has them: identifiers and operators in any case, `LicenseRef-` with any name of one's own, `+` behind an identifier of the list.
 */
export function licenseExpressionProblem(expression: string, known: LicenseList): string | undefined {
  const tokens = expression.replace(/[()]/g, " $& ").toLowerCase().split(/\s+/).filter(Boolean);
  let expected: Expected = "term";
  let depth = 0;
  // WITH stands behind an identifier alone, not behind a parenthesis or another exception.
  let afterLicense = false;
  for (const token of tokens) {
    const problem =
      expected === "exception" ? exceptionProblem(token, known) : grammarProblem(token, expected, depth, afterLicense);
    if (problem !== undefined) return problem;
    if (expected === "term" && token !== "(") {
      const unknown = licenseProblem(token, known);
      if (unknown !== undefined) return unknown;
    }
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    afterLicense = expected === "term" && token !== "(";
    expected = next(token);
  }
  if (expected !== "operator") return "it ends too early";
  return depth === 0 ? undefined : "a parenthesis is not closed";
}

function next(token: string): Expected {
  if (token === "with") return "exception";
  return token === "(" || OPERATORS.has(token) ? "term" : "operator";
}

function grammarProblem(token: string, expected: Expected, depth: number, afterLicense: boolean): string | undefined {
  if (expected === "term")
    return token === "(" || !WORDS.has(token) ? undefined : `${token} stands where a licence should`;
  if (OPERATORS.has(token)) return undefined;
  if (token === ")") return depth > 0 ? undefined : "a parenthesis is closed that was not opened";
  if (token === "with") return afterLicense ? undefined : "WITH stands behind no licence";
  return `AND, OR or WITH is missing before ${token}`;
}

function exceptionProblem(token: string, { exceptions }: LicenseList): string | undefined {
  return exceptions.has(token) ? undefined : `${token} is no exception of the SPDX list`;
}

function licenseProblem(token: string, { licenses }: LicenseList): string | undefined {
  if (token.startsWith("licenseref-")) {
    return /^licenseref-[a-z0-9.-]+$/.test(token) ? undefined : `${token} is no name of one's own`;
  }
  return licenses.has(token.replace(/\+$/, "")) ? undefined : `${token} is no licence of the SPDX list`;
}
