import { type Comparison, matches } from "./specifier-match.ts";
import { formatVersion, isPrerelease, parseVersion, trimmedVersion, type Version } from "./version.ts";
import { strip, WHITE_SPACE } from "./white-space.ts";

/** One clause of a version specifier (PEP 440). */
export type Specifier = ComparingSpecifier | IdenticalSpecifier;

export interface ComparingSpecifier extends Comparison {
  readonly kind: "comparing";
  /** What follows the operator, as it was spelled. */
  readonly text: string;
}

/** `===`: the spelling itself, of which nothing is understood. */
export interface IdenticalSpecifier {
  readonly kind: "identical";
  readonly operator: "===";
  readonly text: string;
}

const COMPARING = ["~=", "==", "!=", "<=", ">=", "<", ">"] as const;
const CLAUSE = /^(?<operator>===|~=|==|!=|<=|>=|<|>)(?<text>.*)$/s;
const NOT_IDENTICAL = new RegExp(`[${WHITE_SPACE};)]`);

/** Reads clauses parted by commas; an empty text has none. `undefined` when one of them is no specifier. */
export function parseSpecifiers(text: string): readonly Specifier[] | undefined {
  const clauses = text.split(",").map(strip).filter(Boolean);
  const specifiers = clauses.map(parseSpecifier).filter((each) => each !== undefined);
  return specifiers.length === clauses.length ? specifiers : undefined;
}

/** Reads one clause: an operator and its version. `undefined` when it is none. */
export function parseSpecifier(clause: string): Specifier | undefined {
  const groups = CLAUSE.exec(strip(clause))?.groups;
  if (groups?.operator === undefined) return undefined;
  const text = strip(groups.text ?? "");
  if (groups.operator === "===") {
    return NOT_IDENTICAL.test(text) ? undefined : { kind: "identical", operator: "===", text };
  }
  const operator = COMPARING.find((each) => each === groups.operator);
  return operator && comparing(operator, text);
}

/** The clauses as the reference library writes them: sorted by their text, and of those that mean the same only the first. */
export function formatSpecifiers(specifiers: readonly Specifier[]): string {
  const meanings = new Map<string, string>();
  for (const specifier of specifiers.toSorted(byText)) {
    const meaning = meaningOf(specifier);
    if (!meanings.has(meaning)) meanings.set(meaning, formatSpecifier(specifier));
  }
  return [...meanings.values()].join(",");
}

/**
 * Whether every clause has `version` in it. A text that is no version is in those alone that are `===` to it.
 *
 * A single version has no final one beside it that were to be preferred, so pre-releases are in unless `prereleases` is false.
 */
export function contains(
  specifiers: readonly Specifier[],
  version: Version | string,
  { prereleases = true }: { readonly prereleases?: boolean } = {},
): boolean {
  const parsed = typeof version === "string" ? parseVersion(version) : version;
  const text = typeof version === "string" ? version : formatVersion(version);
  if (!prereleases && parsed !== undefined && isPrerelease(parsed)) return false;
  return specifiers.every((specifier) =>
    specifier.kind === "identical"
      ? specifier.text.toLowerCase() === text.toLowerCase()
      : parsed !== undefined && matches(specifier, parsed),
  );
}

function comparing(operator: Comparison["operator"], spelled: string): ComparingSpecifier | undefined {
  const prefix = spelled.endsWith(".*");
  const text = prefix ? spelled.slice(0, -".*".length) : spelled;
  const version = parseVersion(text);
  if (version === undefined || text !== strip(text)) return undefined;
  const isEquality = operator === "==" || operator === "!=";
  if (version.local !== undefined && !isEquality) return undefined;
  if (prefix && !(isEquality && isReleaseAlone(version))) return undefined;
  if (operator === "~=" && version.release.length < 2) return undefined;
  return { kind: "comparing", operator, version, prefix, text: spelled };
}

function isReleaseAlone({ pre, post, dev, local }: Version): boolean {
  return [pre, post, dev, local].every((part) => part === undefined);
}

function formatSpecifier({ operator, text }: Specifier): string {
  return `${operator}${text}`;
}

// Two clauses that differ in nothing but the spelling of the version are one: trailing zeros count in `~=` alone.
function meaningOf(specifier: Specifier): string {
  if (specifier.kind === "identical" || specifier.prefix) return formatSpecifier(specifier);
  const { operator, version } = specifier;
  return `${operator}${formatVersion(operator === "~=" ? version : trimmedVersion(version))}`;
}

function byText(a: Specifier, b: Specifier): number {
  const [left, right] = [formatSpecifier(a), formatSpecifier(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
