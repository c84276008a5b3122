import { decodeUtf8 } from "./bytes.ts";

/** Bills, metadata and statements nest a handful of levels. */
const MOST_DEPTH = 64;

/** The value that JSON bytes hold; `undefined` where they are no JSON, or nest deeper than anybody means it. A byte-order mark is passed over. */
export function boundedJson(bytes: Uint8Array): unknown {
  if (isDeep(bytes)) return undefined;
  const text = decodeUtf8(bytes)?.replace(/^\ufeff/, "");
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// With this bit `[` is `{`, and `]` is `}`; no other sign becomes one of them but control characters, which JSON does not have there.
const CURLY = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const sign = bytes[at] ?? 0;
    if (quoted && sign === BACKSLASH) at += 1;
    else if (sign === QUOTE) quoted = !quoted;
    else if (!quoted && (sign | CURLY) === OPEN) depth += 1;
    else if (!quoted && (sign | CURLY) === CLOSE) depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}
