import { normalizeName } from "./name.ts";
import type { Scanner } from "./scanner.ts";
import { parseStringLiteral } from "./string-literal.ts";

/** An environment marker (PEP 508): it holds when every term of one of its alternatives does. */
export interface Marker {
  readonly kind: "group";
  readonly alternatives: readonly (readonly MarkerTerm[])[];
}

export type MarkerTerm = Marker | MarkerComparison;

export interface MarkerComparison {
  readonly kind: "comparison";
  readonly left: MarkerOperand;
  readonly operator: MarkerOperator;
  readonly right: MarkerOperand;
}

export type MarkerOperator = (typeof OPERATORS)[number];

export interface MarkerOperand {
  readonly kind: "variable" | "text";
  /** A variable's name in its current spelling, or a text's value. */
  readonly value: string;
}

const OPERATORS = ["===", "==", "~=", "!=", "<=", ">=", "<", ">", "in", "not in"] as const;

// The reference library ends at some 330 levels, for want of stack.
const DEEPEST = 300;

const SPACE = /[ \t]+/y;
const OPENING = /\(/y;
const CLOSING = /\)/y;
const AND_OR = /(?:and|or)\b/y;
const COMPARATOR = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y;
const TEXT = /'[^']*'|"[^"]*"/y;
const VARIABLE = new RegExp(
  [
    "(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)",
    "platform[._](?:version|machine|python_implementation)|python_implementation",
    "implementation_(?:name|version)|extras?|dependency_groups)\\b",
  ].join("|"),
  "y",
);

/** Reads a marker as far as it goes. `undefined` when there is none here, or when its parentheses are deeper than 300. */
export function readMarker(scanner: Scanner, depth = 0): Marker | undefined {
  const alternatives: MarkerTerm[][] = [[]];
  let joiner: string | undefined = "and";
  while (joiner !== undefined) {
    const term = readTerm(scanner, depth);
    if (term === undefined) return undefined;
    if (joiner === "or") alternatives.push([]);
    alternatives.at(-1)?.push(term);
    joiner = scanner.take(AND_OR);
  }
  return { kind: "group", alternatives };
}

function readTerm(scanner: Scanner, depth: number): MarkerTerm | undefined {
  scanner.take(SPACE);
  const term = scanner.take(OPENING) === undefined ? readComparison(scanner) : readGroup(scanner, depth + 1);
  scanner.take(SPACE);
  return term;
}

function readGroup(scanner: Scanner, depth: number): Marker | undefined {
  if (depth > DEEPEST) return undefined;
  const group = readMarker(scanner, depth);
  return scanner.take(CLOSING) === undefined ? undefined : group;
}

function readComparison(scanner: Scanner): MarkerComparison | undefined {
  const left = readOperand(scanner);
  const operator = readOperator(scanner);
  const right = readOperand(scanner);
  if (left === undefined || operator === undefined || right === undefined) return undefined;
  return withNormalExtra({ kind: "comparison", left, operator, right });
}

function readOperator(scanner: Scanner): MarkerOperator | undefined {
  scanner.take(SPACE);
  const text = scanner.take(COMPARATOR)?.replace(/^not[ \t]+in$/, "not in");
  scanner.take(SPACE);
  return OPERATORS.find((each) => each === text);
}

function readOperand(scanner: Scanner): MarkerOperand | undefined {
  const variable = scanner.take(VARIABLE);
  if (variable !== undefined) return { kind: "variable", value: currentName(variable) };
  const literal = scanner.take(TEXT);
  const value = literal && parseStringLiteral(literal);
  return value === undefined ? undefined : { kind: "text", value };
}

// Setuptools once wrote variables as os.name and python_implementation, and such metadata is still read.
function currentName(variable: string): string {
  const name = variable.replace(".", "_");
  return name === "python_implementation" ? "platform_python_implementation" : name;
}

// Extras are compared by their normal names (PEP 685), and the reference library writes them so.
function withNormalExtra(comparison: MarkerComparison): MarkerComparison {
  const { left, right } = comparison;
  if (isVariable(left, "extra") && right.kind === "text") return { ...comparison, right: normalized(right) };
  if (isVariable(right, "extra", "extras", "dependency_groups") && left.kind === "text") {
    return { ...comparison, left: normalized(left) };
  }
  return comparison;
}

function isVariable({ kind, value }: MarkerOperand, ...names: readonly string[]): boolean {
  return kind === "variable" && names.includes(value);
}

function normalized({ kind, value }: MarkerOperand): MarkerOperand {
  return { kind, value: normalizeName(value) };
}
