import { generateKeyPairSync, sign, X509Certificate } from "node:crypto";
import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { CertificateAuthority, SigningKey } from "../ports/signing.ts";
import { untilSigned } from "./signing-attempts.ts";

/** What was signed, and the certificate (PEM) of the key that did it. */
export interface Signature {
  readonly signature: Uint8Array;
  readonly certificate: string;
}

export interface Signer {
  sign(bytes: Uint8Array): Promise<Signature>;
}

interface SignerWorld {
  readonly authority: CertificateAuthority;
  readonly clock: Clock;
  /** An id-token of the job, for the audience `sigstore`. */
  readonly idToken: () => Promise<string>;
}

interface Certified {
  readonly key: SigningKey;
  readonly certificate: string;
  /** By our own clock, which may be wrong: only how much time passes counts. */
  readonly renewAt: number;
}

/** What is signed must be in the log before the certificate ends, and the log may be slow. */
const KEPT_BACK = 0.3;

/**
 * Signs with one key and one certificate for as long as that lives, and then with the next: authorities give certificates for some
 * ten minutes, and a release has many files.
 *
 * Throws as `untilSigned` and `idToken` do.
 */
export function createSigner(world: SignerWorld): Signer {
  let current: Certified | undefined;
  const valid = async () => {
    if (current === undefined || world.clock.now() >= current.renewAt) current = await renewed(world);
    return current;
  };
  // One after another: nobody asks for what another is about to get.
  let last: Promise<unknown> = Promise.resolve();
  return {
    async sign(bytes) {
      const next = last.then(valid, valid);
      last = next;
      const { key, certificate } = await next;
      return { signature: key.sign(bytes), certificate };
    },
  };
}

async function renewed({ authority, clock, idToken }: SignerWorld): Promise<Certified> {
  const key = newKey();
  const token = await idToken();
  const certificate = await untilSigned(() => authority.certify(key, token), clock);
  return { key, certificate, renewAt: clock.now() + lifetimeOf(certificate) * (1 - KEPT_BACK) };
}

function newKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    publicKey: publicKey.export({ format: "pem", type: "spki" }).toString(),
    sign: (bytes) => sign("sha256", bytes, privateKey),
  };
}

/** In milliseconds. */
function lifetimeOf(certificate: string): number {
  try {
    const { validFrom, validTo } = new X509Certificate(certificate);
    return Date.parse(validTo) - Date.parse(validFrom);
  } catch (cause) {
    throw new ShipwheelError("SW-ATTEST-REFUSED", "the authority gave what is no certificate", { cause });
  }
}
