// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** `text` as any reader of an SBOM can hold it: no control characters (XML has no way to write them), no half surrogates. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, "\ufffd").toWellFormed();
}

/** The first line of `text` that is not empty, at most `limit` characters of it. */
export function plainLine(text: string, limit = 1000): string {
  const line = plainText(text).trim().split("\n", 1)[0] ?? "";
  return line.replaceAll("\t", " ").slice(0, limit).toWellFormed().trim();
}
