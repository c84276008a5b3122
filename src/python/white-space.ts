/**
 * What the reference library takes for white space, for use in a character class. It is Python's: unlike JavaScript's, it has the separators
 * 1C to 1F and NEL in it, and the byte order mark not.
 */
export const WHITE_SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const ONE = new RegExp(`[${WHITE_SPACE}]`);

/** `text` without the white space around it, as Python's `str.strip()` has it. */
export function strip(text: string): string {
  // An expression anchored at the end alone would take quadratic time.
  let [start, end] = [0, text.length];
  while (start < end && ONE.test(text.charAt(start))) start += 1;
  while (start < end && ONE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
