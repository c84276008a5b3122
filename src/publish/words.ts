import { ShipwheelError } from "../errors.ts";
import type { HttpReply } from "../ports/http.ts";
import { jsonObject } from "../python/json.ts";

const BODY_LIMIT = 64 * 1024;
const SHOWN = 500;

/** What a server said in an answer that is no yes: its status, and its own words, fit for a terminal and without `secrets`. */
export async function wordsOf(reply: HttpReply, secrets: readonly string[] = []): Promise<string> {
  const body = await bodyOf(reply);
  const said = plainText(messageIn(body) ?? withoutMarkup(body), secrets);
  const reason = plainText(decodedReason(reply.reason), secrets);
  const parts = said.includes(reason) || reason === "" ? [said] : reason.includes(said) ? [reason] : [reason, said];
  const words = parts.filter(Boolean).join(": ");
  return words.startsWith(`${reply.status} `) ? words : [String(reply.status), words].filter(Boolean).join(" ");
}

/** A status line is read as Latin-1; what stands in it is often UTF-8 all the same. */
function decodedReason(reason: string): string {
  if (/[\u0100-\uffff]/.test(reason)) return reason;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(reason, "latin1"));
  } catch {
    return reason;
  }
}

async function bodyOf(reply: HttpReply): Promise<string> {
  try {
    return new TextDecoder().decode(await reply.bytes(BODY_LIMIT));
  } catch (error) {
    // The status is the answer; what was to be said about it may be lost.
    if (error instanceof ShipwheelError) return "";
    throw error;
  }
}

/** The message in the JSON of an index (`message`), of its token endpoint (`errors`), or of GitLab and others (`error`, `detail`). */
function messageIn(body: string): string | undefined {
  const value = jsonObject(body);
  if (value === undefined) return undefined;
  const errors = Array.isArray(value.errors) ? value.errors.flatMap(describedError) : [];
  const texts = [value.message, ...errors, value.error, value.detail].filter((text) => typeof text === "string");
  return texts.length === 0 ? undefined : texts.join("; ");
}

function describedError(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return typeof error === "string" ? [error] : [];
  const { code, description, message } = error as Readonly<Record<string, unknown>>;
  return [[code, description ?? message].filter((text) => typeof text === "string").join(": ")];
}

function withoutMarkup(text: string): string {
  if (!/^\s*</.test(text)) return text;
  const plain = (markup: string) => markup.replace(/<[^<>]*>/g, " ").trim();
  // A page's title says again what its body says, or is all that there is.
  const head = text.toLowerCase().indexOf("</head>");
  return (head === -1 ? "" : plain(text.slice(head))) || plain(text);
}

/** One short line of what a server said: nothing that moves a cursor, and none of `secrets`. */
export function plainText(text: string, secrets: readonly string[] = []): string {
  const clean = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "***")), text);
  const line = clean.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
