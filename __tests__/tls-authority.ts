import { generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  type CertificateFacts,
  type Extension,
  signCertificate,
  unsignedCertificate,
} from "../src/local-index/certificate.ts";
import { bitString, boolean, der, implicit } from "../src/local-index/der.ts";

/** A certificate with its key, both PEM. */
export interface Issued {
  readonly cert: string;
  readonly key: string;
  /** The same key, opened by this passphrase. */
  encryptedKey(passphrase: string): string;
}

interface Wanted {
  /** `127.0.0.1` or names. */
  readonly hosts?: readonly string[];
  /** Milliseconds since 1970. */
  readonly from?: number;
  readonly until?: number;
}

/** An authority that no machine knows. */
export interface TlsAuthority {
  /** PEM, for a client to trust. */
  readonly certificate: string;
  issue(wanted: Wanted): Issued;
}

const DAY = 24 * 60 * 60 * 1000;

export function createTlsAuthority(name: string): TlsAuthority {
  const { publicKey, privateKey } = newKeys();
  const isAuthority: Extension[] = [
    { id: "2.5.29.19", critical: true, value: der("sequence", boolean(true)) },
    { id: "2.5.29.15", critical: true, value: bitString(Buffer.from([0x06]), 1) },
  ];
  const sign = (facts: Omit<CertificateFacts, "issuer">) =>
    pemOf(signCertificate(unsignedCertificate({ issuer: name, ...facts }), privateKey));
  return {
    certificate: sign({
      subject: name,
      publicKey,
      from: Date.now() - DAY,
      until: Date.now() + DAY,
      extensions: isAuthority,
    }),
    issue({ hosts = ["127.0.0.1"], from = Date.now() - DAY, until = Date.now() + DAY }) {
      const keys = newKeys();
      const names = der("sequence", ...hosts.map(alternative));
      const extensions = [{ id: "2.5.29.17", value: names }];
      return {
        cert: sign({ subject: hosts[0] ?? "", publicKey: keys.publicKey, from, until, extensions }),
        key: keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
        encryptedKey: (passphrase) =>
          keys.privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString(),
      };
    },
  };
}

function newKeys(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

function alternative(host: string): Buffer {
  const numbers = host.split(".").map(Number);
  return numbers.some(Number.isNaN) ? implicit(2, Buffer.from(host)) : implicit(7, Buffer.from(numbers));
}

function pemOf(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
