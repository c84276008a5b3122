import type * as z from "zod/mini";
import { ShipwheelError } from "../errors.ts";
import { boundedJson } from "../python/bounded-json.ts";

/** The folder that commands write to and read from unless they are told another. */
export const USUAL_FOLDER = "release";

export const PLAN = "plan.json";
export const RECORD = "build-record.json";
export const MANIFEST = "manifest.json";
export const RECEIPT = "receipt.json";
export const REPORT = "report.html";
/** A folder: what was seen of a release by who installs it, a file for each index. */
export const SMOKED = "smoke";

const SHOWN_ISSUES = 5;

/** A document as its file holds it. */
export function jsonBytes(document: object): Uint8Array {
  return new TextEncoder().encode(jsonText(document));
}

// Control characters, and those that reorder or hide what stands around them; the line ends are JSON's own.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

// Most documents have nothing else. To compile what looks for the rest takes longer than to find that out.
const PLAIN = /^[\n -~]*$/;

/** A document as programs are told it. A terminal shows every character of it where it stands. */
export function jsonText(document: unknown): string {
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  return PLAIN.test(text) ? text : text.replace(UNSEEN, escaped);
}

/** JSON has no escape for what is beyond 16 bits: such a character is two. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => {
    return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
  }).join("");
}

/** The document in `bytes`; keys that the schema does not know are passed over. Throws SW-DOCUMENT-INVALID. */
export function readDocument<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array, file: string): T {
  const parsed = schema.safeParse(parseJson(bytes, file));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, SHOWN_ISSUES);
  const text = issues.map((issue) => `${issue.path.map(String).join(".") || "it"}: ${issue.message}`).join("; ");
  throw new ShipwheelError("SW-DOCUMENT-INVALID", `${file}: ${text}`, { where: { file } });
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  const value = boundedJson(bytes);
  if (value !== undefined) return value;
  throw new ShipwheelError("SW-DOCUMENT-INVALID", `${file} is not JSON`, { where: { file } });
}
