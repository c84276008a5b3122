import { formatMarker } from "./marker.ts";
import { type Marker, readMarker } from "./marker-syntax.ts";
import { type Scanner, scannerOf } from "./scanner.ts";
import { formatSpecifiers, parseSpecifiers, type Specifier } from "./specifier.ts";
import { WHITE_SPACE } from "./white-space.ts";

/** A dependency as PEP 508 writes it: `name[extra]>=1; marker` or `name @ url ; marker`. */
export interface Requirement {
  /** As spelled: neither name nor extras are normalised. */
  readonly name: string;
  /** Sorted, each once. */
  readonly extras: readonly string[];
  /** None for every version, and none beside a URL. */
  readonly specifiers: readonly Specifier[];
  readonly url: string | undefined;
  readonly marker: Marker | undefined;
}

type Source = Pick<Requirement, "specifiers" | "url">;

const SPACE = /[ \t]+/y;
const NAME = /[a-z0-9](?:[a-z0-9._-]*[a-z0-9_])?/iy;
const URL_TEXT = /[^ \t]+/y;
// All that may belong to a clause; whether it is one is judged later.
const CLAUSE = new RegExp(
  `===[${WHITE_SPACE}]*[^${WHITE_SPACE};)]*|(?:~=|[=!<>]=|[<>])[${WHITE_SPACE}]*[^${WHITE_SPACE},;)]*`,
  "y",
);

/** Reads a requirement. `undefined` when it is none. */
export function parseRequirement(text: string): Requirement | undefined {
  const scanner = scannerOf(text);
  scanner.take(SPACE);
  const name = scanner.take(NAME);
  const extras = readExtras(scanner);
  const source = readSource(scanner);
  if (name === undefined || extras === undefined || source === undefined) return undefined;
  scanner.take(SPACE);
  const hasMarker = scanner.take(/;/y) !== undefined;
  const marker = hasMarker ? readMarker(scanner) : undefined;
  if (!scanner.isAtEnd() || hasMarker !== (marker !== undefined)) return undefined;
  return { name, extras, ...source, marker };
}

/** A requirement as the reference library writes it. */
export function formatRequirement({ name, extras, specifiers, url, marker }: Requirement): string {
  return [
    name,
    extras.length === 0 ? "" : `[${extras.join(",")}]`,
    formatSpecifiers(specifiers),
    url === undefined ? "" : ` @ ${url}`,
    url === undefined || marker === undefined ? "" : " ",
    marker === undefined ? "" : `; ${formatMarker(marker)}`,
  ].join("");
}

function readExtras(scanner: Scanner): readonly string[] | undefined {
  scanner.take(SPACE);
  if (scanner.take(/\[/y) === undefined) return [];
  const extras = readNames(scanner);
  if (scanner.take(/\]/y) === undefined) return undefined;
  return extras && [...new Set(extras)].sort();
}

function readNames(scanner: Scanner): readonly string[] | undefined {
  const names: string[] = [];
  do {
    scanner.take(SPACE);
    const name = scanner.take(NAME);
    if (name === undefined) return names.length === 0 ? names : undefined;
    names.push(name);
    scanner.take(SPACE);
  } while (scanner.take(/,/y) !== undefined);
  return names;
}

function readSource(scanner: Scanner): Source | undefined {
  scanner.take(SPACE);
  if (scanner.take(/@/y) === undefined) return readSpecifiers(scanner);
  scanner.take(SPACE);
  const url = scanner.take(URL_TEXT);
  return url === undefined ? undefined : { url, specifiers: [] };
}

function readSpecifiers(scanner: Scanner): Source | undefined {
  const isEnclosed = scanner.take(/\(/y) !== undefined;
  scanner.take(SPACE);
  const specifiers = parseSpecifiers(readClauses(scanner));
  if (specifiers === undefined || (isEnclosed && scanner.take(/\)/y) === undefined)) return undefined;
  return { specifiers, url: undefined };
}

function readClauses(scanner: Scanner): string {
  const clauses: string[] = [];
  let clause = scanner.take(CLAUSE);
  while (clause !== undefined) {
    clauses.push(clause);
    scanner.take(SPACE);
    if (scanner.take(/,/y) === undefined) break;
    scanner.take(SPACE);
    clause = scanner.take(CLAUSE);
  }
  return clauses.join(",");
}
