/** A value of GitHub's expressions. `undefined` is what only a run would tell. */
export type Value = null | boolean | number | string | readonly Value[] | ValueObject | undefined;

/** An object of an expression. Names are looked up whatever their case. */
export interface ValueObject {
  readonly members: ReadonlyMap<string, Value>;
  /** A name that it lacks may still be there when the workflow runs. */
  readonly isOpen: boolean;
}

/** Stands in a text where only a run would tell what stands there. */
export const HOLE = "\0";

export function objectOf(members: Iterable<readonly [string, Value]>, isOpen = false): ValueObject {
  return { members: new Map(members), isOpen };
}

/** Of an object that it is open: what is not there is unknown. */
export function openObject(members: Readonly<Record<string, Value>>): ValueObject {
  return objectOf(Object.entries(members), true);
}

export function isObject(value: Value): value is ValueObject {
  return typeof value === "object" && value !== null && !isArray(value);
}

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** What `object.name` gives. */
export function memberOf(value: Value, name: string): Value {
  if (value === undefined) return undefined;
  if (isArray(value)) return memberOfArray(value, name);
  if (!isObject(value)) return null;
  const { members, isOpen } = value;
  if (members.has(name)) return members.get(name);
  const wanted = name.toLowerCase();
  for (const [each, member] of members) if (each.toLowerCase() === wanted) return member;
  return isOpen ? undefined : null;
}

function memberOfArray(items: readonly Value[], name: string): Value {
  if (/^\d+$/.test(name)) return Number(name) < items.length ? items[Number(name)] : null;
  // What `.*` gave: the member of each.
  return items.map((item) => memberOf(item, name));
}

/** `undefined` where only a run would tell. */
export function isTrue(value: Value): boolean | undefined {
  if (value === undefined) return undefined;
  return value !== null && value !== false && value !== 0 && value !== "" && !Number.isNaN(value);
}

/** A value as a text stands in a workflow; an unknown one is a hole. */
export function textOfValue(value: Value): string {
  if (value === undefined) return HOLE;
  if (value === null) return "";
  if (isArray(value)) return "Array";
  if (typeof value === "object") return "Object";
  return String(value);
}

/** The text as a value: unknown where it has a hole. */
export function valueOfText(text: string): string | undefined {
  return text.includes(HOLE) ? undefined : text;
}

/** Has none of the texts a hole? */
export function areKnown(...texts: readonly (string | undefined)[]): boolean {
  return texts.every((text) => text === undefined || !text.includes(HOLE));
}

/** GitHub's `==`: texts whatever their case; values of different kinds as numbers. `undefined` where only a run would tell. */
export function areEqual(left: Value, right: Value): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  if (typeof left === "object" && typeof right === "object" && left !== null && right !== null) return left === right;
  return numberOf(left) === numberOf(right);
}

/** A value as GitHub compares it with a number. */
export function numberOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(value) : Number.NaN;
}

/** Are the two the same, member by member, as `exclude` of a matrix compares? */
export function areSame(left: Value, right: Value): boolean {
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => areSame(item, right[index]));
  }
  if (isObject(left) && isObject(right)) {
    const names = [...left.members.keys()];
    return names.length === right.members.size && names.every((name) => sameMember(left, right, name));
  }
  return areEqual(left, right) === true;
}

function sameMember(left: ValueObject, right: ValueObject, name: string): boolean {
  return right.members.has(name) && areSame(left.members.get(name), right.members.get(name));
}

/** A value that JSON.parse gave. */
export function valueOfJson(json: unknown): Value {
  if (json === null || typeof json === "boolean" || typeof json === "number" || typeof json === "string") return json;
  if (Array.isArray(json)) return json.map(valueOfJson);
  return objectOf(Object.entries(json as object).map(([name, member]) => [name, valueOfJson(member)] as const));
}

/** The value in JSON; `undefined` where a part of it is unknown. */
export function jsonOfValue(value: Value): string | undefined {
  let isKnown = true;
  const plain = plainOf(value, () => {
    isKnown = false;
  });
  return isKnown ? JSON.stringify(plain, undefined, 2) : undefined;
}

function plainOf(value: Value, onUnknown: () => void): unknown {
  if (value === undefined) return onUnknown();
  if (isArray(value)) return value.map((item) => plainOf(item, onUnknown));
  if (!isObject(value)) return value;
  if (value.isOpen) onUnknown();
  return Object.fromEntries([...value.members].map(([name, member]) => [name, plainOf(member, onUnknown)]));
}
