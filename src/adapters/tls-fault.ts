import { type ErrorCode, ShipwheelError } from "../errors.ts";

/** From OpenSSL's and Node's words to ours. A server that wants to see a certificate says so by an alert. */
const FAULTS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, "SW-TLS-EXPIRED"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "SW-TLS-HOST"],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF)|^CERT_(UNTRUSTED|REJECTED|SIGNATURE_FAILURE|REVOKED)$|^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CERT_CHAIN_TOO_LONG)$/,
    "SW-TLS-UNTRUSTED",
  ],
  [
    /ALERT_(CERTIFICATE|UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED|HANDSHAKE_FAILURE)|ALERT_CERTIFICATE_REQUIRED/,
    "SW-TLS-CLIENT-CERTIFICATE",
  ],
];

/** Why no connection came about that both sides trust; `undefined` where `cause` is of another kind. `what` is what was asked. */
export function tlsFault(cause: unknown, what: string): ShipwheelError | undefined {
  const { code: said, message = "" } = shapeOf(cause);
  const [, code] = FAULTS.find(([pattern]) => pattern.test(said ?? "")) ?? [];
  if (code === undefined) return undefined;
  return new ShipwheelError(code, `${what}: ${wordsIn(message)}`, { cause });
}

/** Of OpenSSL's own lines (`...:error:0A00045C:SSL routines:function:reason:file:line:`) the reason. */
function wordsIn(message: string): string {
  const [, reason = message] = /\berror:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(message) ?? [];
  return reason.replace(/\s+/g, " ").trim().slice(0, 300);
}

/** Did `cause` keep a connection from coming about at all? */
export function isUnreached(cause: unknown): boolean {
  return /^(connect|getaddrinfo)$/.test(shapeOf(cause).syscall ?? "");
}

/** What Node's errors have: by their shape, since they may come from another realm. */
function shapeOf(cause: unknown): { readonly code?: string; readonly message?: string; readonly syscall?: string } {
  return typeof cause === "object" && cause !== null ? cause : {};
}
