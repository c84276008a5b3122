import { WHITE_SPACE } from "./white-space.ts";

const BETWEEN = new RegExp(`[${WHITE_SPACE}]+`);
// Nobody chooses between more; the expression is somebody else's.
const DEEPEST = 100;

/** What SPDX once called them: without a word for "this version alone" or "or a later one". */
const OLD_NAMES = /^(?<family>(?:a?gpl|lgpl|gfdl)-\d+\.\d+)(?<later>\+?)$/;

/** An identifier as it is compared: in lower case, by the name that SPDX has for it now. */
export function licenseKey(identifier: string): string {
  const key = identifier.trim().toLowerCase().split(BETWEEN).join(" ");
  const { family, later } = OLD_NAMES.exec(key)?.groups ?? {};
  if (family === undefined) return key;
  return `${family}-${later === "+" ? "or-later" : "only"}`;
}

/**
 * The licences that nobody can do without who takes this: those of `denied` in a valid SPDX expression that no OR lets them choose against.
 *
 * `denied` holds keys. A licence with an exception is that licence: deny it with its exception (`GPL-2.0-only WITH X`) to deny that alone.
 * None where there is a way to comply without them; and `undefined` where parentheses are deeper than 100.
 */
export function unavoidableLicenses(expression: string, denied: ReadonlySet<string>): readonly string[] | undefined {
  const tokens = expression.replace(/[()]/g, " $& ").split(BETWEEN).filter(Boolean);
  let at = 0;
  const isNext = (word: string) => tokens[at]?.toLowerCase() === word;

  function anyOf(depth: number): readonly string[] | undefined {
    const ways = [allOf(depth)];
    while (isNext("or")) {
      at += 1;
      ways.push(allOf(depth));
    }
    if (ways.includes(undefined)) return undefined;
    return ways.some((way) => way?.length === 0) ? [] : ways.flatMap((way) => way ?? []);
  }
  function allOf(depth: number): readonly string[] | undefined {
    const parts = [term(depth)];
    while (isNext("and")) {
      at += 1;
      parts.push(term(depth));
    }
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  function term(depth: number): readonly string[] | undefined {
    if (isNext("(")) {
      if (depth >= DEEPEST) return undefined;
      at += 1;
      const inner = anyOf(depth + 1);
      at += 1;
      return inner;
    }
    const license = tokens[at] ?? "";
    at += 1;
    if (!isNext("with")) return denied.has(licenseKey(license)) ? [license] : [];
    const whole = `${license} WITH ${tokens[at + 1] ?? ""}`;
    at += 2;
    return denied.has(licenseKey(license)) || denied.has(licenseKey(whole)) ? [whole] : [];
  }
  return anyOf(0);
}
