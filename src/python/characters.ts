/** Where a text has a new line for Python's `str.splitlines()`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts them as line ends.
export const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** What no file name may hold: ASCII's control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
export const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;
