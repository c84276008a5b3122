import {
  type Marker,
  type MarkerComparison,
  type MarkerOperand,
  type MarkerOperator,
  type MarkerTerm,
  readMarker,
} from "./marker-syntax.ts";
import { normalizeName } from "./name.ts";
import { scannerOf } from "./scanner.ts";
import { contains, parseSpecifier } from "./specifier.ts";

/**
 * What the variables of markers stand for, by their names: `python_version`, `sys_platform`, ... `extra` is the one extra that is asked for, and
 * `""` where it is absent; `extras` and `dependency_groups` are sets.
 */
export type MarkerEnvironment = Readonly<Record<string, string | ReadonlySet<string>>>;

// Compared as versions where the other side is one; any other variable is compared as text.
const VERSIONS: ReadonlySet<string> = new Set([
  "implementation_version",
  "platform_release",
  "python_full_version",
  "python_version",
]);

const SETS: ReadonlySet<string> = new Set(["extras", "dependency_groups"]);

/** Reads a marker, `python_version >= "3.11" and extra == "docs"` (PEP 508). `undefined` when it is none. */
export function parseMarker(text: string): Marker | undefined {
  const scanner = scannerOf(text);
  const marker = readMarker(scanner);
  return scanner.isAtEnd() ? marker : undefined;
}

/** A marker as the reference library writes it: double quotes, and no parentheses around one term. */
export function formatMarker(marker: Marker): string {
  return formatGroup(marker, false);
}

/**
 * Whether the marker holds in an environment. `undefined` when that cannot be said: a variable has no value there, or two values have no such
 * order. As in the reference library, one such comparison leaves the whole marker unsaid.
 */
export function evaluateMarker({ alternatives }: Marker, environment: MarkerEnvironment): boolean | undefined {
  const answers = alternatives.map((terms) => terms.map((term) => evaluateTerm(term, environment)));
  if (answers.flat().includes(undefined)) return undefined;
  return answers.some((terms) => terms.every(Boolean));
}

function formatGroup({ alternatives }: Marker, nested: boolean): string {
  const [only, ...others] = alternatives.flat();
  if (only !== undefined && others.length === 0) return formatTerm(only, nested);
  const text = alternatives.map((terms) => terms.map((term) => formatTerm(term, true)).join(" and ")).join(" or ");
  return nested ? `(${text})` : text;
}

function formatTerm(term: MarkerTerm, nested: boolean): string {
  if (term.kind === "group") return formatGroup(term, nested);
  return `${formatOperand(term.left)} ${term.operator} ${formatOperand(term.right)}`;
}

function formatOperand({ kind, value }: MarkerOperand): string {
  if (kind === "variable") return value;
  if (!value.includes('"')) return `"${value}"`;
  // The reference library cannot write a text with both kinds of quotes; an escape says the same.
  return value.includes("'") ? `"${value.replaceAll('"', "\\x22")}"` : `'${value}'`;
}

function evaluateTerm(term: MarkerTerm, environment: MarkerEnvironment): boolean | undefined {
  return term.kind === "group" ? evaluateMarker(term, environment) : evaluateComparison(term, environment);
}

function evaluateComparison(comparison: MarkerComparison, environment: MarkerEnvironment): boolean | undefined {
  const { left, operator, right } = comparison;
  // A comparison without a variable, or with two, has its left side or its right one looked up all the same.
  const variable = left.kind === "variable" ? left.value : right.value;
  const value = lookUp(variable, environment);
  if (value === undefined) return undefined;
  const [one, other] = left.kind === "variable" ? [value, right.value] : [left.value, value];
  return typeof one === "string" ? compare(one, operator, other, variable) : undefined;
}

function lookUp(variable: string, environment: MarkerEnvironment): string | ReadonlySet<string> | undefined {
  const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
  if (variable === "extra") return typeof value === "string" ? normalizeName(value) : "";
  // A Python that was built from an untagged commit calls itself 3.14.0+, which is no version.
  if (variable === "python_full_version" && typeof value === "string" && value.endsWith("+")) return `${value}local`;
  return value;
}

function compare(
  one: string,
  operator: MarkerOperator,
  other: string | ReadonlySet<string>,
  variable: string,
): boolean | undefined {
  if (SETS.has(variable)) return compareTexts(normalizeName(one), operator, normalizedNames(other));
  const specifier = VERSIONS.has(variable) ? parseSpecifier(`${operator}${other}`) : undefined;
  return specifier === undefined ? compareTexts(one, operator, other) : contains([specifier], one);
}

function compareTexts(one: string, operator: MarkerOperator, other: string | ReadonlySet<string>): boolean | undefined {
  switch (operator) {
    case "in":
      return isWithin(one, other);
    case "not in":
      return !isWithin(one, other);
    case "==":
    case "<=":
    case ">=":
      return one === other;
    case "!=":
      return one !== other;
    case "<":
    case ">":
      return false;
    case "===":
    case "~=":
      return undefined;
  }
}

function isWithin(one: string, other: string | ReadonlySet<string>): boolean {
  return typeof other === "string" ? other.includes(one) : other.has(one);
}

function normalizedNames(names: string | ReadonlySet<string>): string | ReadonlySet<string> {
  return typeof names === "string" ? normalizeName(names) : new Set([...names].map(normalizeName));
}
