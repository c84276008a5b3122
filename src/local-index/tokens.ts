import { randomBytes } from "node:crypto";
import type { Clock } from "../ports/clock.ts";
import type { Publisher } from "./publisher.ts";
import { isSecret } from "./secret.ts";

/** Who uploads: the account, which may upload everything, or a trusted publisher, for the projects of its own. */
export type Credential =
  | { readonly kind: "account" }
  | { readonly kind: "publisher"; readonly publishers: readonly Publisher[] };

export type Admission = Credential | { readonly kind: "refused"; readonly because: string };

export interface Tokens {
  /** Reads an `Authorization` header: Basic, with the user `__token__` and a token as the password. */
  admit(authorization: string | undefined): Admission;
  /** A token for the projects of these publishers; `expires` in seconds since 1970. */
  mint(publishers: readonly Publisher[]): { readonly token: string; readonly expires: number };
  /** A minted token is good for nothing any more. */
  burn(token: string): void;
  /** The minted token in an `Authorization` header lives no longer. */
  expire(authorization: string | undefined): void;
}

const LIFETIME_SECONDS = 900;
const UNKNOWN: Admission = { kind: "refused", because: "Invalid or non-existent authentication information." };

/** `uploadToken` is the account's own; without it only minted tokens are taken. */
export function createTokens(uploadToken: string | undefined, clock: Clock): Tokens {
  const minted = new Map<string, { readonly publishers: readonly Publisher[]; readonly expires: number }>();
  return {
    admit(authorization) {
      const token = passwordOf(authorization);
      if (token === undefined) return UNKNOWN;
      if (uploadToken !== undefined && isSecret(token, uploadToken)) return { kind: "account" };
      const known = minted.get(token);
      if (known === undefined) return UNKNOWN;
      if (known.expires * 1_000 <= clock.now())
        return { kind: "refused", because: "Invalid API Token: token is expired" };
      return { kind: "publisher", publishers: known.publishers };
    },
    mint(publishers) {
      const token = `pypi-${randomBytes(32).toString("base64url")}`;
      const expires = Math.floor(clock.now() / 1_000) + LIFETIME_SECONDS;
      minted.set(token, { publishers, expires });
      return { token, expires };
    },
    burn: (token) => void minted.delete(token),
    expire(authorization) {
      const token = passwordOf(authorization) ?? "";
      const known = minted.get(token);
      if (known !== undefined) minted.set(token, { ...known, expires: 0 });
    },
  };
}

function passwordOf(authorization = ""): string | undefined {
  const [, encoded] = /^basic ([a-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const [user, ...password] = Buffer.from(encoded ?? "", "base64")
    .toString("utf8")
    .split(":");
  return user === "__token__" ? password.join(":") : undefined;
}
