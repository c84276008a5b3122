import { ShipwheelError } from "../errors.ts";

/** The status of a proxy that wants a login, or another one. */
export const WANTS_LOGIN = 407;

/** What leads out of a network, as an environment names it. */
export interface WebProxy {
  /** The variable that names it. */
  readonly variable: string;
  /** `http://proxy.example:3128`: without a login. */
  readonly address: string;
  /** The name that its certificate must have, where it speaks TLS; empty for an address in numbers. */
  readonly serverName: string;
  /** The value of the Proxy-Authorization header, where the variable holds a login. */
  readonly authorization?: string;
}

/**
 * What a proxy's answer means that lets nothing through to `host`. A 5xx says that the way beyond it is broken, which may pass. Its own
 * words may be anything, and are not shown.
 */
export function refusedBy({ variable, address }: WebProxy, status = 0, host = ""): ShipwheelError {
  const said = `${address} (${variable}) answers ${status} for ${host}`;
  if (status >= 500) return new ShipwheelError("SW-HTTP-NO-ANSWER", `the proxy ${said}`);
  return new ShipwheelError(status === WANTS_LOGIN ? "SW-PROXY-CREDENTIALS" : "SW-PROXY-REFUSED", said);
}

/** A proxy that cannot be reached, or whose own certificate nobody vouches for. */
export function awayError({ variable, address }: WebProxy, cause: unknown): ShipwheelError {
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  const why = reasons.map((each: unknown) => messageOf(each)).join("; ");
  return new ShipwheelError("SW-PROXY-AWAY", `${address} (${variable}): ${why}`, { cause });
}

/** By its shape: an error may come from another realm. */
function messageOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : String(cause);
}
