import { parseRequirement } from "../python/requirement.ts";
import { isTable } from "./table.ts";

/** One key of a table: its name in the file, and what is wrong with its value, if anything. */
export interface Key {
  readonly name: string;
  fault(value: unknown): string | undefined;
}

// GitHub ends a job after six hours.
const MOST_SECONDS = 21_600;

export function secondsFault(value: unknown): string | undefined {
  return typeof value === "number" && value > 0 && value <= MOST_SECONDS
    ? undefined
    : `it must be a number of seconds, at most ${MOST_SECONDS}`;
}

/** A list of texts, each of which `isRight`; `what` names them. */
export function textsFault(value: unknown, what: string, isRight: (text: string) => boolean): string | undefined {
  if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) return `it must be a list of ${what}`;
  const odd = value.find((each) => !isRight(each));
  return odd === undefined ? undefined : `${JSON.stringify(odd)} is none of ${what}`;
}

export function requirementsFault(value: unknown): string | undefined {
  return textsFault(value, 'requirements, as in ["pytest>=8"]', isRequirement);
}

export function extrasFault(value: unknown): string | undefined {
  return textsFault(value, 'names of extras, as in ["test"]', isName);
}

export function isRequirement(text: string): boolean {
  return parseRequirement(text) !== undefined;
}

/** The name of an extra or of a group: nothing that an installer could take for something else. */
export function isName(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text);
}

/** A table of names of environment variables and the texts that they hold. */
export function variablesFault(value: unknown): string | undefined {
  if (!isTable(value)) return 'it must be a table of texts, as in { DJANGO_SETTINGS_MODULE = "tests.settings" }';
  for (const [name, text] of Object.entries(value)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `${JSON.stringify(name)} is no name of a variable`;
    if (typeof text !== "string" || text.includes("\0")) return `${name} must be a text`;
  }
  return undefined;
}
