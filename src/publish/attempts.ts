import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Http, HttpReply } from "../ports/http.ts";

/** What it takes to ask until there is an answer. */
export interface Wire {
  readonly http: Http;
  readonly clock: Clock;
}

/** What one attempt came to. `because` is thrown if it was the last. */
export type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "again"; readonly because: ShipwheelError; readonly afterSeconds?: number };

const ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 60;

/** Attempts up to five times, waiting 1, 2, 4 and 8 seconds between them, or as long as the server asked, up to a minute. */
export async function untilDone<T>(attempt: (number: number) => Promise<Attempt<T>>, clock: Clock): Promise<T> {
  for (let number = 1; ; number += 1) {
    const outcome = await attempt(number);
    if (outcome.kind === "done") return outcome.value;
    if (number === ATTEMPTS) throw outcome.because;
    await clock.sleep(1000 * (outcome.afterSeconds ?? 2 ** (number - 1)));
  }
}

const LOST: ReadonlySet<string> = new Set(["SW-HTTP-NO-ANSWER", "SW-PROXY-AWAY"]);

/** Another attempt where `error` is that of a lost connection, or of a proxy that is away; every other error is thrown on. */
export function againAfter(error: unknown): { readonly kind: "again"; readonly because: ShipwheelError } {
  if (error instanceof ShipwheelError && LOST.has(error.code)) return { kind: "again", because: error };
  throw error;
}

/** Another attempt, when the server wants it: Retry-After (RFC 9110) in seconds, or a date, by the server's own clock. */
export function againLater<T>(because: ShipwheelError, { headers }: HttpReply): Attempt<T> {
  const asked = headers["retry-after"] || "none";
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.parse(headers.date ?? "")) / 1000;
  if (!(seconds >= 0)) return { kind: "again", because };
  return { kind: "again", because, afterSeconds: Math.min(seconds, LONGEST_WAIT_SECONDS) };
}

/** Is this nothing, or an object in JSON without its end? What passes an answer on may lose the rest of it. */
export function isCutShort(answer: string): boolean {
  const text = answer.trim();
  return text === "" || (text.startsWith("{") && !text.endsWith("}"));
}

const SAYS_NOT_NOW = /read.?only|maintenance|uploads? (is|are|has been|have been) (temporarily )?disabled/i;

/** Does a 403 of these words say that nothing is taken for a while? It is no judgement of the credentials. */
export function saysNotNow({ status }: Pick<HttpReply, "status">, words: string): boolean {
  return status === 403 && SAYS_NOT_NOW.test(words);
}

/** May the same request do better later? */
export function isTransient(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}
